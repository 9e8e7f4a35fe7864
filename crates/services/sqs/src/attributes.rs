//! Attributes of queues: read, checked, shown. «SetQueueAttributes» in the API reference.

use crate::errors::{self, attribute};
use crate::limits::{DELAY_MAX, MESSAGE_BYTES_MAX, VISIBILITY_MAX, WAIT_MAX};
use crate::model::{Fifo, Redrive, Settings};
use crate::names::QueueName;
use aws_api::ApiError;
use aws_api::sqs::{QueueAttributeName as Name, error};
use policy::{Document, Flavor};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Seconds that messages may be kept.
const RETENTION: (i64, i64) = (60, 1_209_600);
const MESSAGE_BYTES_MIN: i64 = 1_024;
const RECEIVES_MAX: i64 = 1_000;

pub(crate) type Given = BTreeMap<String, String>;

impl Settings {
    /// With what is given; the rest as it was. `new` tells whether the queue is being made:
    /// `FifoQueue` can be said only then.
    pub(crate) fn with(
        mut self,
        given: &Given,
        queue: &QueueName,
        new: bool,
    ) -> Result<Self, ApiError> {
        if new {
            let fifo = given.get("FifoQueue").map(|text| flag("FifoQueue", text)).transpose()?;
            if fifo == Some(false) || (fifo.is_none() && queue.is_fifo()) {
                return Err(attribute("FifoQueue"));
            }
            self.fifo = fifo.map(|_| Fifo::default());
        }
        for (name, text) in given {
            self.set(name, text, queue, new)?;
        }
        let limits_groups = self.fifo.as_ref().is_some_and(|f| f.limit_group && !f.scope_group);
        if limits_groups {
            return Err(attribute("FifoThroughputLimit"));
        }
        Ok(self)
    }

    fn set(
        &mut self,
        name: &str,
        text: &str,
        queue: &QueueName,
        new: bool,
    ) -> Result<(), ApiError> {
        match Name::from(name) {
            Name::VisibilityTimeout => self.visibility_s = number(name, text, 0, VISIBILITY_MAX)?,
            Name::MaximumMessageSize => {
                self.message_bytes = number(name, text, MESSAGE_BYTES_MIN, MESSAGE_BYTES_MAX)?;
            }
            Name::MessageRetentionPeriod => {
                self.retention_s = number(name, text, RETENTION.0, RETENTION.1)?;
            }
            Name::DelaySeconds => self.delay_s = number(name, text, 0, DELAY_MAX)?,
            Name::ReceiveMessageWaitTimeSeconds => self.wait_s = number(name, text, 0, WAIT_MAX)?,
            Name::Policy => self.policy = document(text, queue)?,
            Name::RedrivePolicy => self.redrive = redrive(text, queue)?,
            Name::RedriveAllowPolicy => self.redrive_allow = allowance(text)?,
            Name::SqsManagedSseEnabled => self.managed_sse = flag(name, text)?,
            Name::KmsMasterKeyId if text.is_empty() => {}
            Name::KmsMasterKeyId | Name::KmsDataKeyReusePeriodSeconds => {
                return Err(errors::not_built(&format!("the attribute {name}: there is no KMS")));
            }
            Name::FifoQueue if new => {}
            Name::ContentBasedDeduplication => self.fifo(name)?.by_content = flag(name, text)?,
            Name::DeduplicationScope => {
                self.fifo(name)?.scope_group = either(name, text, "queue", "messageGroup")?;
            }
            Name::FifoThroughputLimit => {
                self.fifo(name)?.limit_group = either(name, text, "perQueue", "perMessageGroupId")?;
            }
            _ => return Err(error::invalid_attribute_name(format!("Unknown Attribute {name}."))),
        }
        Ok(())
    }

    fn fifo(&mut self, name: &str) -> Result<&mut Fifo, ApiError> {
        let unknown = || error::invalid_attribute_name(format!("Unknown Attribute {name}."));
        self.fifo.as_mut().ok_or_else(unknown)
    }

    /// The attributes that were set, as GetQueueAttributes shows them.
    pub(crate) fn shown(&self) -> Vec<(Name, String)> {
        let mut shown = vec![
            (Name::VisibilityTimeout, self.visibility_s.to_string()),
            (Name::MaximumMessageSize, self.message_bytes.to_string()),
            (Name::MessageRetentionPeriod, self.retention_s.to_string()),
            (Name::DelaySeconds, self.delay_s.to_string()),
            (Name::ReceiveMessageWaitTimeSeconds, self.wait_s.to_string()),
            (Name::SqsManagedSseEnabled, self.managed_sse.to_string()),
        ];
        shown.extend(self.policy.clone().map(|text| (Name::Policy, text)));
        shown.extend(self.redrive_allow.clone().map(|text| (Name::RedriveAllowPolicy, text)));
        if let Some(Redrive { target, max_receives }) = &self.redrive {
            let text = json!({"deadLetterTargetArn": target, "maxReceiveCount": max_receives});
            shown.push((Name::RedrivePolicy, text.to_string()));
        }
        if let Some(fifo) = &self.fifo {
            let word = |is: bool, yes: &str, no: &str| if is { yes } else { no }.to_owned();
            shown.extend([
                (Name::FifoQueue, "true".to_owned()),
                (Name::ContentBasedDeduplication, fifo.by_content.to_string()),
                (Name::DeduplicationScope, word(fifo.scope_group, "messageGroup", "queue")),
                (
                    Name::FifoThroughputLimit,
                    word(fifo.limit_group, "perMessageGroupId", "perQueue"),
                ),
            ]);
        }
        shown
    }
}

fn number(name: &str, text: &str, least: i64, most: i64) -> Result<i64, ApiError> {
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| attribute(name))
}

fn flag(name: &str, text: &str) -> Result<bool, ApiError> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(attribute(name)),
    }
}

/// Whether it is the second of the two.
fn either(name: &str, text: &str, first: &str, second: &str) -> Result<bool, ApiError> {
    match text {
        _ if text == first => Ok(false),
        _ if text == second => Ok(true),
        _ => Err(attribute(name)),
    }
}

/// An empty text takes the policy away.
fn document(text: &str, queue: &QueueName) -> Result<Option<String>, ApiError> {
    if text.is_empty() {
        return Ok(None);
    }
    let document = Document::parse(text, Flavor::Resource).map_err(|why| {
        tracing::debug!(%why, queue = queue.name, "a queue's policy was refused");
        attribute("Policy")
    })?;
    let of_sqs = |action: &String| {
        action == "*" || action.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("sqs:"))
    };
    match document.statements.iter().all(|s| s.actions.items.iter().all(of_sqs)) {
        true => Ok(Some(text.to_owned())),
        false => Err(attribute("Policy")),
    }
}

fn redrive(text: &str, queue: &QueueName) -> Result<Option<Redrive>, ApiError> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = |reason: &str| errors::value(text, "RedrivePolicy", reason);
    let given: Value =
        serde_json::from_str(text).map_err(|_| wrong("Redrive policy is not a valid JSON map."))?;
    let target = given.get("deadLetterTargetArn").and_then(Value::as_str);
    let target = target.ok_or_else(|| {
        wrong("Redrive policy does not contain mandatory attribute: deadLetterTargetArn.")
    })?;
    // Clients send a number or its text.
    let max = given.get("maxReceiveCount").and_then(|max| match max {
        Value::String(text) => text.parse().ok(),
        number => number.as_i64(),
    });
    let max = max.ok_or_else(|| {
        wrong("Redrive policy does not contain mandatory attribute: maxReceiveCount.")
    })?;
    if !(1..=RECEIVES_MAX).contains(&max) {
        return Err(wrong("Invalid value for maxReceiveCount: Must be between 1 and 1000."));
    }
    let named =
        QueueName::of_arn(target).ok_or_else(|| wrong("Invalid value for deadLetterTargetArn."))?;
    if named.is_fifo() != queue.is_fifo() || named.region != queue.region {
        return Err(wrong("Dead-letter queue must be same type of queue as the source."));
    }
    Ok(Some(Redrive {
        target: target.to_owned(),
        max_receives: u32::try_from(max).unwrap_or(u32::MAX),
    }))
}

/// Who may use the queue for dead letters, checked.
fn allowance(text: &str) -> Result<Option<String>, ApiError> {
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || attribute("RedriveAllowPolicy");
    let given: Value = serde_json::from_str(text).map_err(|_| wrong())?;
    let sources = given.get("sourceQueueArns").and_then(Value::as_array);
    match given.get("redrivePermission").and_then(Value::as_str) {
        Some("allowAll" | "denyAll") if sources.is_none() => Ok(Some(text.to_owned())),
        Some("byQueue") if sources.is_some_and(|s| (1..=10).contains(&s.len())) => {
            Ok(Some(text.to_owned()))
        }
        _ => Err(wrong()),
    }
}

/// Whether a queue with this `RedriveAllowPolicy` takes dead letters of `source`.
pub(crate) fn allows(policy: Option<&str>, source: &str) -> bool {
    let Some(policy) = policy else { return true };
    // It was checked when it was put.
    let policy: Value = serde_json::from_str(policy).unwrap_or_default();
    match policy.get("redrivePermission").and_then(Value::as_str) {
        Some("denyAll") => false,
        Some("byQueue") => policy
            .get("sourceQueueArns")
            .and_then(Value::as_array)
            .is_some_and(|sources| sources.iter().any(|arn| arn.as_str() == Some(source))),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, given: &[(&str, &str)], new: bool) -> Result<Settings, String> {
        let queue =
            QueueName::of_arn(&format!("arn:aws:sqs:us-east-1:000000000000:{name}")).unwrap();
        let given = given.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let settings = Settings::default().with(&given, &queue, new);
        settings.map_err(|error| format!("{}: {}", error.code(), error.message()))
    }

    const DEAD: &str = r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead","maxReceiveCount":"3"}"#;

    #[test]
    fn attributes_are_taken_within_their_bounds() {
        for (queue, name, text, refusal) in [
            ("q", "VisibilityTimeout", "0", None),
            ("q", "VisibilityTimeout", "43200", None),
            ("q", "VisibilityTimeout", "43201", Some("Invalid value for the parameter Visib")),
            ("q", "VisibilityTimeout", "ten", Some("Invalid value for the parameter Visib")),
            ("q", "DelaySeconds", "901", Some("Invalid value for the parameter DelaySeconds.")),
            ("q", "MaximumMessageSize", "1023", Some("MaximumMessageSize")),
            ("q", "MessageRetentionPeriod", "59", Some("MessageRetentionPeriod")),
            ("q", "ReceiveMessageWaitTimeSeconds", "20", None),
            ("q", "Colour", "red", Some("InvalidAttributeName: Unknown Attribute Colour.")),
            ("q", "QueueArn", "a", Some("Unknown Attribute QueueArn.")),
            ("q", "KmsMasterKeyId", "alias/a", Some("does not implement the attribute KmsMaster")),
            ("q", "RedrivePolicy", DEAD, None),
            ("q", "RedrivePolicy", "{}", Some("mandatory attribute: deadLetterTargetArn")),
            ("q.fifo", "RedrivePolicy", DEAD, Some("must be same type of queue")),
            ("q", "RedrivePolicy", "no", Some("not a valid JSON map")),
            ("q", "RedriveAllowPolicy", r#"{"redrivePermission":"denyAll"}"#, None),
            ("q", "RedriveAllowPolicy", r#"{"redrivePermission":"byQueue"}"#, Some("RedriveAllow")),
            ("q", "Policy", "{", Some("Invalid value for the parameter Policy.")),
            ("q", "ContentBasedDeduplication", "true", Some("Unknown Attribute ContentBased")),
            ("q", "FifoQueue", "false", Some("Invalid value for the parameter FifoQueue.")),
        ] {
            let mut given = vec![(name, text)];
            if queue.ends_with(".fifo") {
                given.push(("FifoQueue", "true"));
            }
            let found = with(queue, &given, true).err().unwrap_or_default();
            assert_eq!(found.is_empty(), refusal.is_none(), "{name} {text}: {found}");
            assert!(found.contains(refusal.unwrap_or_default()), "{name} {text}: {found}");
        }
    }

    #[test]
    fn fifo_queues_say_so_and_limit_groups_only_by_group() {
        assert!(with("q.fifo", &[("FifoQueue", "true")], true).unwrap().fifo.is_some());
        assert!(with("q.fifo", &[], true).is_err());
        let per_group = ("FifoThroughputLimit", "perMessageGroupId");
        let scope = ("DeduplicationScope", "messageGroup");
        assert!(with("q.fifo", &[("FifoQueue", "true"), per_group], true).is_err());
        assert!(with("q.fifo", &[("FifoQueue", "true"), per_group, scope], true).is_ok());
    }

    #[test]
    fn dead_letters_come_from_whom_the_queue_lets() {
        let by = r#"{"redrivePermission":"byQueue","sourceQueueArns":["a"]}"#;
        for (policy, source, allowed) in [
            (None, "a", true),
            (Some(r#"{"redrivePermission":"allowAll"}"#), "a", true),
            (Some(r#"{"redrivePermission":"denyAll"}"#), "a", false),
            (Some(by), "a", true),
            (Some(by), "b", false),
        ] {
            assert_eq!(allows(policy, source), allowed, "{policy:?} {source}");
        }
    }
}
