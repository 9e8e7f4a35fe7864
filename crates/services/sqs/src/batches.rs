//! The operations that take up to ten entries, each with an answer of its own.

use crate::limits::{BATCH_MAX, MESSAGE_BYTES_MAX};
use crate::room::Room;
use crate::send::{Letter, Sent};
use aws_api::ApiError;
use aws_api::seams::{Attribute, AttributeValue, Message};
use aws_api::sqs::*;
use foundation::Caller;
use std::collections::HashSet;

/// Refuses a batch as a whole.
fn check<'a>(
    operation: &str,
    ids: impl ExactSizeIterator<Item = &'a String>,
) -> Result<(), ApiError> {
    const ID_MAX: usize = 80;
    let count = ids.len();
    if count == 0 {
        return Err(error::empty_batch_request(format!(
            "There should be at least one {operation}RequestEntry in the request."
        )));
    }
    if count > BATCH_MAX {
        return Err(error::too_many_entries_in_batch_request(format!(
            "Maximum number of entries per request are {BATCH_MAX}. You have sent {count}."
        )));
    }
    let mut seen = HashSet::new();
    for id in ids {
        let letters = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        if id.is_empty() || id.len() > ID_MAX || !id.bytes().all(letters) {
            return Err(error::invalid_batch_entry_id(
                "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.",
            ));
        }
        if !seen.insert(id) {
            return Err(error::batch_entry_ids_not_distinct(format!("Id {id} repeated.")));
        }
    }
    Ok(())
}

fn failed(id: String, why: &ApiError) -> BatchResultErrorEntry {
    BatchResultErrorEntry {
        code: why.code().to_owned(),
        id,
        message: Some(why.message().to_owned()),
        sender_fault: why.status() < 500,
    }
}

impl Room {
    pub(crate) async fn send_batch(
        &self,
        caller: &Caller,
        input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, ApiError> {
        check("SendMessageBatch", input.entries.iter().map(|entry| &entry.id))?;
        let read = self.at(caller, &input.queue_url).await?;
        let (mut ids, mut letters, mut refused) = (Vec::new(), Vec::<Letter>::new(), Vec::new());
        for entry in input.entries {
            let id = entry.id.clone();
            match self.letter(caller, &read, entry) {
                Ok(letter) => {
                    ids.push(id);
                    letters.push(letter);
                }
                Err(why) => refused.push(failed(id, &why)),
            }
        }
        let bytes: usize = letters.iter().map(|letter| letter.bytes).sum();
        if i64::try_from(bytes).unwrap_or(i64::MAX) > MESSAGE_BYTES_MAX {
            return Err(error::batch_request_too_long(format!(
                "Batch requests cannot be longer than {MESSAGE_BYTES_MAX} bytes. You have sent {bytes} bytes."
            )));
        }
        let sent = match letters.is_empty() {
            true => Vec::new(),
            false => self.post(&read, &letters).await?,
        };
        let entry = |((id, letter), sent): ((String, Letter), Sent)| SendMessageBatchResultEntry {
            id,
            md5_of_message_attributes: letter.attributes_sum,
            md5_of_message_body: letter.body_sum,
            md5_of_message_system_attributes: letter.trace_sum,
            message_id: sent.message_id,
            sequence_number: sent.sequence_number,
        };
        let successful = ids.into_iter().zip(letters).zip(sent).map(entry).collect();
        Ok(SendMessageBatchResult { failed: refused, successful })
    }

    pub(crate) async fn remove_batch(
        &self,
        caller: &Caller,
        input: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, ApiError> {
        check("DeleteMessageBatch", input.entries.iter().map(|entry| &entry.id))?;
        let read = self.at(caller, &input.queue_url).await?;
        let mut result = DeleteMessageBatchResult::default();
        for DeleteMessageBatchRequestEntry { id, receipt_handle } in input.entries {
            match self.remove(&read, &receipt_handle).await {
                Ok(()) => result.successful.push(DeleteMessageBatchResultEntry { id }),
                Err(why) => result.failed.push(failed(id, &why)),
            }
        }
        Ok(result)
    }

    pub(crate) async fn postpone_batch(
        &self,
        caller: &Caller,
        input: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, ApiError> {
        check("ChangeMessageVisibilityBatch", input.entries.iter().map(|entry| &entry.id))?;
        let read = self.at(caller, &input.queue_url).await?;
        let mut result = ChangeMessageVisibilityBatchResult::default();
        for entry in input.entries {
            let seconds = entry.visibility_timeout.map(i64::from);
            match self.postpone(&read, &entry.receipt_handle, seconds).await {
                Ok(()) => {
                    let done = ChangeMessageVisibilityBatchResultEntry { id: entry.id };
                    result.successful.push(done);
                }
                Err(why) => result.failed.push(failed(entry.id, &why)),
            }
        }
        Ok(result)
    }

    /// Of the caller's own queue, by its ARN: for who delivers within the house.
    pub(crate) async fn send_to(
        &self,
        caller: &Caller,
        name: &crate::names::QueueName,
        message: &Message,
    ) -> Result<(), ApiError> {
        let read = self.queue(name).await?;
        let fifo = read.name.is_fifo();
        let attribute = |(name, Attribute { data_type, value }): (&String, &Attribute)| {
            let (text, binary) = match value.clone() {
                AttributeValue::Text(text) => (Some(text), None),
                AttributeValue::Binary(bytes) => (None, Some(bytes)),
            };
            let value = MessageAttributeValue {
                data_type: data_type.clone(),
                string_value: text,
                binary_value: binary,
                ..MessageAttributeValue::default()
            };
            (name.clone(), value)
        };
        let Message { group, deduplication, .. } = message.clone();
        let entry = SendMessageBatchRequestEntry {
            message_body: String::from_utf8_lossy(&message.body).into_owned(),
            message_attributes: Some(message.attributes.iter().map(attribute).collect()),
            // One line for all that the house itself tells.
            message_group_id: group.or_else(|| fifo.then(|| "millstream".to_owned())),
            message_deduplication_id: deduplication
                .or_else(|| Some(caller.request_id.to_string()))
                .filter(|_| fifo),
            ..SendMessageBatchRequestEntry::default()
        };
        let letter = self.letter(caller, &read, entry)?;
        self.post(&read, std::slice::from_ref(&letter)).await.map(drop)
    }
}
