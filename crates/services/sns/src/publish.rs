//! Publish and PublishBatch: a message and all its parcels in one commit.

use crate::errors::{self, invalid, not_built, unavailable};
use crate::fanout::Parcels;
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, BATCH_MAX, DEDUPLICATION_MS, MESSAGE_BYTES_MAX, PARCELS_MAX};
use crate::measures::Measures;
use crate::message;
use crate::model::{self, Known, Published};
use crate::names::TopicName;
use crate::room::{Read, Room};
use aws_api::sns::*;
use aws_api::{ApiError, Fault};
use foundation::Caller;
use std::collections::HashSet;
use store::{Batch, Check};

/// Bytes of parcels of several messages that share a commit.
const SHARED_BYTES: usize = 8 * 1024 * 1024;

/// What became of a message.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    id: String,
    sequence: Option<u64>,
}

/// As clients see it: 20 digits.
pub(crate) fn sequence_number(sequence: u64) -> String {
    format!("1{sequence:019}")
}

impl Room {
    pub(crate) async fn publish_one(
        &self,
        caller: &Caller,
        input: PublishInput,
    ) -> Result<PublishResponse, ApiError> {
        if input.phone_number.is_some() {
            return Err(not_built("PhoneNumber: SMS"));
        }
        let arn = match (input.topic_arn, input.target_arn) {
            (Some(_), Some(_)) => {
                return Err(invalid(
                    "TopicArn and TargetArn Reason: exactly one must be specified",
                ));
            }
            (Some(arn), None) | (None, Some(arn)) => arn,
            (None, None) => {
                return Err(invalid(
                    "TopicArn or TargetArn Reason: no value for required parameter",
                ));
            }
        };
        if arn.split(':').nth(5).is_some_and(|resource| resource.starts_with("endpoint/")) {
            return Err(not_built("TargetArn of a mobile endpoint"));
        }
        let entry = PublishBatchRequestEntry {
            id: String::new(),
            message: input.message,
            message_attributes: input.message_attributes,
            message_deduplication_id: input.message_deduplication_id,
            message_group_id: input.message_group_id,
            message_structure: input.message_structure,
            subject: input.subject,
        };
        let read = self.topic(&TopicName::of_arn("TopicArn", &arn)?).await?;
        let message = self.message(caller, entry, &read)?;
        let sent = self.publish(&read, vec![message]).await?.pop();
        let sent =
            sent.ok_or_else(|| ApiError::internal("a message was published, and is not known"))?;
        Ok(PublishResponse {
            message_id: Some(sent.id),
            sequence_number: sent.sequence.map(sequence_number),
        })
    }

    /// The message of an entry; what a traced call publishes is part of its trace.
    fn message(
        &self,
        caller: &Caller,
        entry: PublishBatchRequestEntry,
        read: &Read,
    ) -> Result<Published, ApiError> {
        let message = message::read(entry, &read.topic, self.ambient.dice.uuid(), self.now_ms())?;
        Ok(Published { trace: caller.trace.as_deref().map(str::to_owned), ..message })
    }

    pub(crate) async fn publish_many(
        &self,
        caller: &Caller,
        input: PublishBatchInput,
    ) -> Result<PublishBatchResponse, ApiError> {
        let name = TopicName::of_arn("TopicArn", &input.topic_arn)?;
        let entries = input.publish_batch_request_entries;
        check_batch(&entries)?;
        let read = self.topic(&name).await?;
        let (mut successful, mut failed) = (Vec::new(), Vec::new());
        let (mut ids, mut messages) = (Vec::new(), Vec::new());
        for entry in entries {
            let id = entry.id.clone();
            match self.message(caller, entry, &read) {
                Ok(message) => {
                    ids.push(id);
                    messages.push(message);
                }
                Err(error) => failed.push(BatchResultErrorEntry {
                    code: error.code().to_owned(),
                    id,
                    message: Some(error.message().to_owned()),
                    sender_fault: error.fault() == Fault::Sender,
                }),
            }
        }
        for (id, sent) in ids.into_iter().zip(self.publish(&read, messages).await?) {
            successful.push(PublishBatchResultEntry {
                id: Some(id),
                message_id: Some(sent.id),
                sequence_number: sent.sequence.map(sequence_number),
            });
        }
        Ok(PublishBatchResponse { failed: Some(failed), successful: Some(successful) })
    }

    /// Publishes messages, as many of them in one commit as there is room for; tells what became of
    /// each, in order.
    pub(crate) async fn publish(
        &self,
        read: &Read,
        messages: Vec<Published>,
    ) -> Result<Vec<Sent>, ApiError> {
        let measures = Measures::new(&self.ambient, &read.name);
        for message in &messages {
            measures.published(message::bytes(&message.text, &message.attributes));
        }
        if read.topic.settings.fifo.is_some() {
            return self.publish_in_line(read, messages).await;
        }
        let sent = messages.iter().map(|m| Sent { id: m.id.clone(), sequence: None }).collect();
        let (mut batch, mut writes, mut bytes) = (Batch::new(), 0, 0);
        for message in messages {
            let parcels = self.parcels(read, &message).await?;
            let full = writes + parcels.writes() > PARCELS_MAX * 2
                || bytes + parcels.bytes() > SHARED_BYTES;
            if full && !batch.is_empty() {
                self.commit(std::mem::take(&mut batch)).await?;
                (writes, bytes) = (0, 0);
            }
            (writes, bytes) = (writes + parcels.writes(), bytes + parcels.bytes());
            batch = self.post(batch, parcels);
        }
        self.commit(batch).await?;
        Ok(sent)
    }

    async fn commit(&self, batch: Batch) -> Result<(), ApiError> {
        if !batch.is_empty() {
            // There is no check that could fail.
            let _committed = self.store.commit(batch).await.map_err(unavailable)?;
        }
        Ok(())
    }

    async fn publish_in_line(
        &self,
        read: &Read,
        messages: Vec<Published>,
    ) -> Result<Vec<Sent>, ApiError> {
        let mut all = Vec::with_capacity(messages.len());
        for message in messages {
            all.push(self.publish_next(read, message).await?);
        }
        Ok(all)
    }

    /// Publishes the next message of a FIFO topic, as often as another comes first.
    async fn publish_next(&self, read: &Read, message: Published) -> Result<Sent, ApiError> {
        let scope_group = read.topic.settings.fifo.as_ref().is_some_and(|fifo| fifo.scope_group);
        let group = message.group.as_deref().filter(|_| scope_group).unwrap_or_default();
        let id = message.deduplication.as_deref().unwrap_or_default();
        let known_key = keys::deduplication::key(read.topic.id, group, id);
        let count_key = keys::sequence::key(read.topic.id);
        for _ in 0..ATTEMPTS_MAX {
            let keys = [known_key.clone(), count_key.clone()];
            let mut found = self.store.get(&keys).await.map_err(unavailable)?;
            let (count, known) = (found.pop().flatten(), found.pop().flatten());
            let now = self.now_ms();
            if let Some(entry) = &known {
                let known: Known =
                    model::decode("deduplication", &entry.value).map_err(unavailable)?;
                if known.until_ms > now {
                    return Ok(Sent { id: known.message_id, sequence: Some(known.sequence) });
                }
            }
            let last = count.as_ref().and_then(|entry| entry.value[..].try_into().ok());
            let sequence = last.map_or(0, u64::from_be_bytes).saturating_add(1);
            let message = Published { sequence: Some(sequence), ..message.clone() };
            let taken = Known {
                until_ms: now.saturating_add(DEDUPLICATION_MS),
                message_id: message.id.clone(),
                sequence,
            };
            let parcels: Parcels = self.parcels(read, &message).await?;
            let batch = Batch::new()
                .check(Check::unchanged(known_key.clone(), known.as_ref()))
                .check(Check::unchanged(count_key.clone(), count.as_ref()))
                .put(known_key.clone(), model::encode(&taken))
                .put(count_key.clone(), sequence.to_be_bytes().to_vec());
            let outcome = self.store.commit(self.post(batch, parcels)).await;
            if outcome.map_err(unavailable)?.committed().is_ok() {
                return Ok(Sent { id: message.id, sequence: Some(sequence) });
            }
        }
        Err(errors::contended())
    }
}

/// Refuses a batch as a whole.
fn check_batch(entries: &[PublishBatchRequestEntry]) -> Result<(), ApiError> {
    const ID_MAX: usize = 80;
    if entries.is_empty() {
        return Err(error::empty_batch_request_exception(
            "The batch request doesn't contain any entries.",
        ));
    }
    if entries.len() > BATCH_MAX {
        return Err(error::too_many_entries_in_batch_request_exception(
            "The batch request contains more entries than permissible.",
        ));
    }
    let letters =
        |id: &str| id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let fits = |id: &str| (1..=ID_MAX).contains(&id.len()) && letters(id);
    if entries.iter().any(|entry| !fits(&entry.id)) {
        return Err(error::invalid_batch_entry_id_exception(
            "The Id of a batch entry in a batch request doesn't abide by the specification.",
        ));
    }
    let mut ids = HashSet::new();
    if !entries.iter().all(|entry| ids.insert(entry.id.as_str())) {
        return Err(error::batch_entry_ids_not_distinct_exception(
            "Two or more batch entries in the request have the same Id.",
        ));
    }
    let attributes = |entry: &PublishBatchRequestEntry| {
        let all = entry.message_attributes.iter().flatten();
        all.map(|(name, value)| {
            name.len()
                + value.data_type.len()
                + value.string_value.as_ref().map_or(0, String::len)
                + value.binary_value.as_ref().map_or(0, |bytes| bytes.len())
        })
        .sum::<usize>()
    };
    let bytes: usize = entries.iter().map(|entry| entry.message.len() + attributes(entry)).sum();
    if bytes > MESSAGE_BYTES_MAX {
        return Err(error::batch_request_too_long_exception(
            "The length of all the messages put together is more than the limit.",
        ));
    }
    Ok(())
}
