//! Queues themselves: made, found, listed, changed, emptied, deleted.

use crate::attributes::Given;
use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, PURGE_PAUSE_MS, TAGS_MAX};
use crate::model::{self, Queue, Settings};
use crate::names::{self, QueueName};
use crate::receive::Counts;
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::sqs::{QueueAttributeName as Name, *};
use foundation::{AccountId, Caller};
use std::collections::BTreeMap;
use store::{Batch, Check, Direction, Limit};

/// Queues of one answer of ListQueues where none are asked for, and at most.
const LIST_MAX: i32 = 1_000;

impl Room {
    pub(crate) async fn create(
        &self,
        caller: &Caller,
        input: CreateQueueRequest,
    ) -> Result<CreateQueueResult, ApiError> {
        let given = input.attributes.unwrap_or_default();
        let fifo = given.get("FifoQueue").is_some_and(|is| is.eq_ignore_ascii_case("true"));
        names::check_new(&input.queue_name, fifo || given.contains_key("FifoQueue"))?;
        let name = QueueName::own(caller, &input.queue_name);
        let settings = Settings::default().with(&given, &name, true)?;
        let tags = input.tags.unwrap_or_default();
        check_tags(&tags)?;
        let queue_url = Some(name.url(&self.base_url));
        for _ in 0..ATTEMPTS_MAX {
            if let Some(read) = self.lookup(&name).await.map_err(unavailable)? {
                same(&read.queue, &given, &settings)?;
                return Ok(CreateQueueResult { queue_url });
            }
            self.check_dead_letters(&given, &settings).await?;
            let now = self.now_ms();
            let queue = Queue {
                id: self.ambient.dice.number(),
                settings: settings.clone(),
                tags: tags.clone(),
                created_ms: now,
                modified_ms: now,
                purged_ms: None,
            };
            let key = keys::queue::key(&name);
            let batch =
                Batch::new().check(Check::Absent(key.clone())).put(key, model::encode(&queue));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(CreateQueueResult { queue_url });
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn delete(&self, caller: &Caller, url: &str) -> Result<(), ApiError> {
        let name = QueueName::of_url(caller, url)?;
        for _ in 0..ATTEMPTS_MAX {
            let read = self.queue(&name).await?;
            let batch = Batch::new()
                .check(read.unchanged())
                .delete(keys::queue::key(&name))
                .delete(keys::active::key(&name))
                .delete_range(keys::task::all_of(&name))
                .put(keys::doomed::key(read.id()), Vec::new());
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    /// The queue goes on under another id; what lies under the old one is removed behind it.
    pub(crate) async fn purge(&self, caller: &Caller, url: &str) -> Result<(), ApiError> {
        let name = QueueName::of_url(caller, url)?;
        self.change(&name, |read| {
            let now = self.now_ms();
            if read.queue.purged_ms.is_some_and(|last| now - last < PURGE_PAUSE_MS) {
                return Err(error::purge_queue_in_progress(format!(
                    "Only one PurgeQueue operation on {} is allowed every 60 seconds.",
                    name.name
                )));
            }
            let id = self.ambient.dice.number();
            let queue = Queue { id, purged_ms: Some(now), ..read.queue.clone() };
            Ok((queue, Batch::new().put(keys::doomed::key(read.id()), Vec::new())))
        })
        .await
    }

    pub(crate) async fn url(
        &self,
        caller: &Caller,
        input: GetQueueUrlRequest,
    ) -> Result<GetQueueUrlResult, ApiError> {
        let mut name = QueueName::own(caller, &input.queue_name);
        if let Some(owner) = input.queue_owner_aws_account_id.filter(|owner| !owner.is_empty()) {
            name.account = AccountId::parse(&owner).map_err(|_| errors::no_queue())?;
        }
        self.queue(&name).await?;
        Ok(GetQueueUrlResult { queue_url: Some(name.url(&self.base_url)) })
    }

    pub(crate) async fn list(
        &self,
        caller: &Caller,
        input: ListQueuesRequest,
    ) -> Result<ListQueuesResult, ApiError> {
        let max = page_size(input.max_results)?;
        let prefix = input.queue_name_prefix.unwrap_or_default();
        let fits = |name: &QueueName, _: &Queue| name.name.starts_with(&prefix);
        let (found, next_token) = self.page(caller, input.next_token.as_deref(), max, fits).await?;
        // Without a limit asked for, there is no next page on AWS: the rest is not told.
        let next_token = next_token.filter(|_| input.max_results.is_some());
        Ok(ListQueuesResult { next_token, queue_urls: (!found.is_empty()).then_some(found) })
    }

    pub(crate) async fn sources(
        &self,
        caller: &Caller,
        input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, ApiError> {
        let target = self.at(caller, &input.queue_url).await?.name.arn();
        let max = page_size(input.max_results)?;
        let fits = |_: &QueueName, queue: &Queue| {
            queue.settings.redrive.as_ref().is_some_and(|redrive| redrive.target == target)
        };
        let (queue_urls, next_token) =
            self.page(caller, input.next_token.as_deref(), max, fits).await?;
        Ok(ListDeadLetterSourceQueuesResult { next_token, queue_urls })
    }

    /// URLs of the caller's queues that fit, after the one called `after`; the last one's name if
    /// there may be more.
    async fn page(
        &self,
        caller: &Caller,
        after: Option<&str>,
        max: usize,
        fits: impl Fn(&QueueName, &Queue) -> bool,
    ) -> Result<(Vec<String>, Option<String>), ApiError> {
        let mut range = keys::queue::all_of(&caller.account, &caller.region);
        if let Some(after) = after {
            range = range.after(keys::queue::key(&QueueName::own(caller, after)));
        }
        let mut found = Vec::new();
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let name = keys::queue::read(&entry.key).map_err(unavailable)?;
                let queue: Queue = model::decode("queue", &entry.value).map_err(unavailable)?;
                if !fits(&name, &queue) {
                    continue;
                }
                found.push(name.url(&self.base_url));
                if found.len() == max {
                    return Ok((found, Some(name.name)));
                }
            }
            rest = page.next;
        }
        Ok((found, None))
    }

    pub(crate) async fn attributes(
        &self,
        caller: &Caller,
        input: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, ApiError> {
        let read = self.at(caller, &input.queue_url).await?;
        let asked = input.attribute_names.unwrap_or_default();
        if let Some(Name::Unknown(name)) = asked.iter().find(|n| matches!(n, Name::Unknown(_))) {
            return Err(error::invalid_attribute_name(format!("Unknown Attribute {name}.")));
        }
        let all = asked.contains(&Name::All);
        let counted = [
            Name::ApproximateNumberOfMessages,
            Name::ApproximateNumberOfMessagesNotVisible,
            Name::ApproximateNumberOfMessagesDelayed,
        ];
        let counts = match all || counted.iter().any(|name| asked.contains(name)) {
            true => self.counts(&read).await.map_err(unavailable)?,
            false => Counts::default(),
        };
        let seconds = |ms: i64| (ms / 1000).to_string();
        let mut shown = read.queue.settings.shown();
        shown.extend([
            (Name::ApproximateNumberOfMessages, counts.visible.to_string()),
            (Name::ApproximateNumberOfMessagesNotVisible, counts.in_flight.to_string()),
            (Name::ApproximateNumberOfMessagesDelayed, counts.delayed.to_string()),
            (Name::CreatedTimestamp, seconds(read.queue.created_ms)),
            (Name::LastModifiedTimestamp, seconds(read.queue.modified_ms)),
            (Name::QueueArn, read.name.arn()),
        ]);
        let shown = shown.into_iter().filter(|(name, _)| all || asked.contains(name));
        let shown: Given = shown.map(|(name, value)| (name.as_str().to_owned(), value)).collect();
        Ok(GetQueueAttributesResult { attributes: (!shown.is_empty()).then_some(shown) })
    }

    pub(crate) async fn set(
        &self,
        caller: &Caller,
        input: SetQueueAttributesRequest,
    ) -> Result<(), ApiError> {
        let name = QueueName::of_url(caller, &input.queue_url)?;
        let read = self.queue(&name).await?;
        let settings = read.queue.settings.clone().with(&input.attributes, &name, false)?;
        self.check_dead_letters(&input.attributes, &settings).await?;
        self.change(&name, |read| {
            let settings = read.queue.settings.clone().with(&input.attributes, &name, false)?;
            let queue = Queue { settings, modified_ms: self.now_ms(), ..read.queue.clone() };
            Ok((queue, Batch::new()))
        })
        .await
    }

    /// Whether the queue is there that is to take dead letters, where one is given.
    async fn check_dead_letters(&self, given: &Given, settings: &Settings) -> Result<(), ApiError> {
        let (Some(text), Some(redrive)) = (given.get("RedrivePolicy"), &settings.redrive) else {
            return Ok(());
        };
        let target = match QueueName::of_arn(&redrive.target) {
            Some(name) => self.lookup(&name).await.map_err(unavailable)?,
            None => None,
        };
        let missing = || errors::value(text, "RedrivePolicy", "Dead letter target does not exist.");
        target.map(|_| ()).ok_or_else(missing)
    }

    pub(crate) async fn tag(
        &self,
        caller: &Caller,
        url: &str,
        change: impl Fn(&mut BTreeMap<String, String>) + Send + Sync,
    ) -> Result<(), ApiError> {
        let name = QueueName::of_url(caller, url)?;
        self.change(&name, |Read { queue, .. }| {
            let mut queue = queue.clone();
            change(&mut queue.tags);
            check_tags(&queue.tags)?;
            Ok((queue, Batch::new()))
        })
        .await
    }
}

fn page_size(asked: Option<i32>) -> Result<usize, ApiError> {
    match asked.unwrap_or(LIST_MAX) {
        asked if (1..=LIST_MAX).contains(&asked) => Ok(usize::try_from(asked).unwrap_or(1)),
        asked => Err(errors::value(
            asked,
            "MaxResults",
            "MaxResults must be an integer between 1 and 1000.",
        )),
    }
}

fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), ApiError> {
    const KEY_MAX: usize = 128;
    const VALUE_MAX: usize = 256;
    if tags.len() > TAGS_MAX {
        return Err(errors::invalid(format!("Too many tags added for queue. Max is {TAGS_MAX}.")));
    }
    let fits = |(key, value): (&String, &String)| {
        (1..=KEY_MAX).contains(&key.chars().count())
            && value.chars().count() <= VALUE_MAX
            && !key.starts_with("aws:")
    };
    match tags.iter().all(fits) {
        true => Ok(()),
        false => Err(errors::invalid(
            "Tag keys must be between 1 and 128 characters in length and must not begin with aws:; tag values must be between 0 and 256 characters in length.",
        )),
    }
}

/// Whether a queue that is there is what another CreateQueue asks for: what it does not say is fine.
fn same(queue: &Queue, given: &Given, wanted: &Settings) -> Result<(), ApiError> {
    let (has, wanted) = (queue.settings.shown(), wanted.shown());
    let of = |shown: &[(Name, String)], name: &str| {
        shown.iter().find(|(of, _)| of.as_str() == name).map(|(_, value)| value.clone())
    };
    for name in given.keys() {
        if of(&has, name) != of(&wanted, name) {
            return Err(error::queue_name_exists(format!(
                "A queue already exists with the same name and a different value for attribute {name}"
            )));
        }
    }
    Ok(())
}
