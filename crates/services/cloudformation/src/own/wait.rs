//! `AWS::CloudFormation::WaitConditionHandle` and `AWS::CloudFormation::WaitCondition`.

use super::{Until, WAIT_CONDITION, WAIT_HANDLE, failure, stored, upgraded};
use crate::core::{Core, Weakly};
use crate::keys;
use crate::names::StackId;
use crate::record::{self, Address, Signal};
use async_trait::async_trait;
use resource::{
    Definition, Document, Failure, Found, HandlerErrorCode, Made, Provider, Value, Work,
};
use std::collections::BTreeMap;
use store::{Batch, KeyRange};

/// Where handles are reached: a token follows.
const PATH: &str = "/_millstream/cloudformation/signal/";
/// Hexadecimal digits of a token: nobody guesses one.
const TOKEN_DIGITS: usize = 48;

resource::properties! {
    /// A handle has none.
    pub struct HandleProperties {}
}

pub(super) struct Handle {
    pub(super) core: Weakly,
}

fn stack_of(work: &Work) -> Result<StackId, Failure> {
    StackId::parse(&work.stack_id).ok_or_else(|| failure("the stack's id is none"))
}

/// The token in a handle's URL.
fn token_of(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}

#[async_trait]
impl Provider for Handle {
    const DEFINITION: Definition = Definition::new(WAIT_HANDLE);
    type Properties = HandleProperties;

    async fn create(&self, work: &Work, _: &HandleProperties) -> Result<Made, Failure> {
        let core = upgraded(&self.core)?;
        if let Some(url) = work.remembered() {
            return Ok(Made::new(url));
        }
        let token = core.ambient.dice.hex(TOKEN_DIGITS);
        let address = Address::Handle { stack: stack_of(work)?, handle: token.clone() };
        let batch = Batch::new().put(keys::address(&token), record::encode(&address));
        core.store.commit(batch).await.map_err(stored)?.committed().ok();
        let url = format!("{}{PATH}{token}", core.public_url);
        work.remember(&url).await?;
        Ok(Made::new(url))
    }

    async fn read(
        &self,
        _: &Work,
        _: &str,
        wanted: &HandleProperties,
    ) -> Result<Option<Found<HandleProperties>>, Failure> {
        Ok(Some(Found { properties: wanted.clone(), attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        _: &Work,
        id: &str,
        _: &HandleProperties,
        _: &HandleProperties,
    ) -> Result<Made, Failure> {
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, _: &HandleProperties) -> Result<(), Failure> {
        let (core, stack, token) = (upgraded(&self.core)?, stack_of(work)?, token_of(id));
        let batch = Batch::new()
            .delete(keys::address(token))
            .delete_range(KeyRange::prefix(&keys::signals(&stack, token)));
        core.store.commit(batch).await.map_err(stored)?.committed().ok();
        Ok(())
    }
}

resource::properties! {
    /// Of a wait condition.
    pub struct ConditionProperties {
        handle: Option<String> = "Handle";
        timeout: Option<i64> = "Timeout";
        count: Option<i64> = "Count";
        creation_policy: Option<Document> = "::CreationPolicy";
    }
}

/// What is waited for.
struct Waited {
    address: String,
    count: usize,
    timeout_s: i64,
    by_policy: bool,
}

impl ConditionProperties {
    fn waited(&self, logical_id: &str) -> Result<Waited, Failure> {
        let count = |count: Option<i64>| usize::try_from(count.unwrap_or(1)).unwrap_or(1);
        if let Some(Document(policy)) = &self.creation_policy {
            let signal = policy.get("ResourceSignal");
            let of = |name: &str| signal.and_then(|signal| signal.get(name));
            let number = |value: &Value| match value {
                Value::String(text) => text.trim().parse().ok(),
                other => other.as_i64(),
            };
            let timeout = match of("Timeout").and_then(Value::as_str) {
                None => 300,
                Some(text) => duration_s(text)
                    .ok_or_else(|| Failure::invalid(format!("{text} is no duration")))?,
            };
            return Ok(Waited {
                address: logical_id.to_owned(),
                count: count(of("Count").and_then(number)),
                timeout_s: timeout.min(43_200),
                by_policy: true,
            });
        }
        let (Some(handle), Some(timeout)) = (&self.handle, self.timeout) else {
            return Err(Failure::invalid(
                "Value of property Handle and Timeout must be set, or a CreationPolicy",
            ));
        };
        if !(0..=43_200).contains(&timeout) {
            return Err(Failure::invalid("Timeout must be between 0 and 43200 seconds"));
        }
        let address = token_of(handle).to_owned();
        Ok(Waited { address, count: count(self.count), timeout_s: timeout, by_policy: false })
    }
}

/// `PT1H30M5S` in seconds.
fn duration_s(text: &str) -> Option<i64> {
    let (mut seconds, mut number) = (0, String::new());
    let rest = text.strip_prefix("PT")?;
    for c in rest.chars() {
        let unit = match c {
            'H' => 3600,
            'M' => 60,
            'S' => 1,
            digit if digit.is_ascii_digit() => {
                number.push(digit);
                continue;
            }
            _ => return None,
        };
        seconds += std::mem::take(&mut number).parse::<i64>().ok()?.checked_mul(unit)?;
    }
    (number.is_empty() && !rest.is_empty()).then_some(seconds)
}

pub(super) struct Condition {
    pub(super) core: Weakly,
}

impl Condition {
    /// Waits until there are enough signals, one failed, or the time is over.
    async fn wait(&self, core: &Core, work: &Work, waited: &Waited) -> Result<Value, Failure> {
        let stack = stack_of(work)?;
        let noted = work.earlier.as_ref().and_then(|earlier| earlier.note.as_ref());
        let due_ms = match noted.and_then(|note| note.parse().ok()) {
            Some(due) => due,
            None => {
                let due = core.now_ms() + waited.timeout_s * 1000;
                work.note(&due.to_string()).await?;
                due
            }
        };
        let prefix = keys::signals(&stack, &waited.address);
        let mut changes = core.store.watch(prefix.clone());
        loop {
            let entries = core.scan(KeyRange::prefix(&prefix)).await.map_err(stored)?;
            let mut data = serde_json::Map::new();
            let mut received = 0;
            for entry in &entries {
                let signal: Signal = record::decode(&entry.value).map_err(stored)?;
                let unique_id = keys::unique_id(&entry.key).map_err(stored)?;
                received += 1;
                if !signal.success {
                    return Err(failed(waited, &unique_id, &signal));
                }
                data.insert(unique_id, Value::String(signal.data));
            }
            if received >= waited.count {
                return Ok(Value::Object(data));
            }
            if core.now_ms() >= due_ms {
                return Err(timed_out(waited, received));
            }
            tokio::select! {
                () = changes.changed() => {}
                () = core.until(due_ms) => {}
            }
        }
    }
}

fn failed(waited: &Waited, unique_id: &str, signal: &Signal) -> Failure {
    failure(match waited.by_policy {
        true => format!(
            "Received 1 FAILURE signal(s) out of {}. Unable to satisfy 100% \
             MinSuccessfulInstancesPercent requirement",
            waited.count
        ),
        false => format!(
            "WaitCondition received failed message: '{}' for uniqueId: {unique_id}",
            signal.reason
        ),
    })
}

fn timed_out(waited: &Waited, received: usize) -> Failure {
    let count = waited.count;
    let text = match waited.by_policy {
        true => {
            format!("Failed to receive {count} resource signal(s) within the specified duration")
        }
        false => format!(
            "WaitCondition timed out. Received {received} conditions when expecting {count}"
        ),
    };
    Failure::new(HandlerErrorCode::NotStabilized, text)
}

#[async_trait]
impl Provider for Condition {
    const DEFINITION: Definition = Definition::new(WAIT_CONDITION).attributes(&["Data"]);
    type Properties = ConditionProperties;

    async fn create(&self, work: &Work, wanted: &ConditionProperties) -> Result<Made, Failure> {
        let core = upgraded(&self.core)?;
        let waited = wanted.waited(&work.logical_id)?;
        let id = format!("{}/{}", work.stack_id, work.logical_id);
        work.remember(&id).await?;
        let data = self.wait(&core, work, &waited).await?;
        Ok(Made::new(id).with("Data", data.to_string()))
    }

    async fn read(
        &self,
        _: &Work,
        _: &str,
        wanted: &ConditionProperties,
    ) -> Result<Option<Found<ConditionProperties>>, Failure> {
        Ok(Some(Found { properties: wanted.clone(), attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        _: &Work,
        id: &str,
        old: &ConditionProperties,
        new: &ConditionProperties,
    ) -> Result<Made, Failure> {
        if old == new {
            return Ok(Made::new(id));
        }
        let text = format!("Update to resource type {WAIT_CONDITION} is not supported.");
        Err(Failure::new(HandlerErrorCode::NotUpdatable, text))
    }

    async fn delete(
        &self,
        work: &Work,
        _: &str,
        last: &ConditionProperties,
    ) -> Result<(), Failure> {
        let (core, stack) = (upgraded(&self.core)?, stack_of(work)?);
        if let Ok(waited) = last.waited(&work.logical_id) {
            let signals = KeyRange::prefix(&keys::signals(&stack, &waited.address));
            let batch = Batch::new().delete_range(signals);
            core.store.commit(batch).await.map_err(stored)?.committed().ok();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::duration_s;

    #[test]
    fn durations_are_hours_minutes_and_seconds() {
        for (text, seconds) in [
            ("PT15M", Some(900)),
            ("PT1H30M5S", Some(5405)),
            ("PT0S", Some(0)),
            ("PT", None),
            ("15M", None),
            ("PT15", None),
            ("PT1D", None),
        ] {
            assert_eq!(duration_s(text), seconds, "{text}");
        }
    }
}
