//! SendMessage and SendMessageBatch, as far as both kinds of queues share.

use crate::checks;
use crate::errors::{self, invalid};
use crate::limits::DELAY_MAX;
use crate::model::Stored;
use crate::room::{Read, Room};
use crate::sums;
use aws_api::ApiError;
use aws_api::sqs::*;
use foundation::checksum::Algorithm;
use foundation::metrics::Unit;
use foundation::{Caller, Principal};

/// What became of a message that was sent.
pub(crate) struct Sent {
    pub(crate) message_id: String,
    pub(crate) sequence_number: Option<String>,
}

/// A message that is to be sent, checked.
pub(crate) struct Letter {
    pub(crate) message: Stored,
    pub(crate) body_sum: String,
    pub(crate) attributes_sum: Option<String>,
    pub(crate) trace_sum: Option<String>,
    pub(crate) bytes: usize,
}

impl Room {
    pub(crate) async fn send(
        &self,
        caller: &Caller,
        input: SendMessageRequest,
    ) -> Result<SendMessageResult, ApiError> {
        let read = self.at(caller, &input.queue_url).await?;
        let entry = SendMessageBatchRequestEntry {
            id: String::new(),
            delay_seconds: input.delay_seconds,
            message_attributes: input.message_attributes,
            message_body: input.message_body,
            message_deduplication_id: input.message_deduplication_id,
            message_group_id: input.message_group_id,
            message_system_attributes: input.message_system_attributes,
        };
        let letter = self.letter(caller, &read, entry)?;
        let sent = self.post(&read, std::slice::from_ref(&letter)).await?;
        let Some(Sent { message_id, sequence_number }) = sent.into_iter().next() else {
            return Err(ApiError::internal("a message was sent, and nothing is known of it"));
        };
        Ok(SendMessageResult {
            md5_of_message_attributes: letter.attributes_sum,
            md5_of_message_body: Some(letter.body_sum),
            md5_of_message_system_attributes: letter.trace_sum,
            message_id: Some(message_id),
            sequence_number,
        })
    }

    /// Sends in one commit; tells what became of each, in order.
    pub(crate) async fn post(
        &self,
        read: &Read,
        letters: &[Letter],
    ) -> Result<Vec<Sent>, ApiError> {
        let sent = match read.name.is_fifo() {
            true => self.post_in_line(read, letters).await?,
            false => self.post_standard(read, letters).await?,
        };
        self.measured(read, "NumberOfMessagesSent", Unit::Count, letters.len() as f64);
        for letter in letters {
            self.measured(read, "SentMessageSize", Unit::Bytes, letter.bytes as f64);
        }
        Ok(sent)
    }

    /// The message of an entry, for the queue.
    pub(crate) fn letter(
        &self,
        caller: &Caller,
        read: &Read,
        entry: SendMessageBatchRequestEntry,
    ) -> Result<Letter, ApiError> {
        let settings = &read.queue.settings;
        checks::body(&entry.message_body)?;
        let attributes = checks::attributes(entry.message_attributes)?;
        let trace = checks::trace(entry.message_system_attributes)?;
        let bytes = checks::bytes(&entry.message_body, &attributes);
        if i64::try_from(bytes).unwrap_or(i64::MAX) > settings.message_bytes {
            return Err(invalid(format!(
                "One or more parameters are invalid. Reason: Message must be shorter than {} bytes.",
                settings.message_bytes
            )));
        }
        let delay = entry.delay_seconds.map(i64::from);
        if let Some(delay) = delay.filter(|delay| !(0..=DELAY_MAX).contains(delay)) {
            let reason = "DelaySeconds must be >= 0 and <= 900.";
            return Err(errors::value(delay, "DelaySeconds", reason));
        }
        let now = self.now_ms();
        let mut message = Stored::new(self.uuid(), entry.message_body, sender(caller), now);
        let group = entry.message_group_id;
        group.as_deref().map_or(Ok(()), |group| checks::id("MessageGroupId", group))?;
        match &settings.fifo {
            Some(fifo) => {
                if let Some(delay) = delay.filter(|delay| *delay != 0) {
                    let reason =
                        "The request include parameter that is not valid for this queue type.";
                    return Err(errors::value(delay, "DelaySeconds", reason));
                }
                message.group = Some(group.ok_or_else(|| errors::missing("MessageGroupId"))?);
                message.deduplication = Some(match entry.message_deduplication_id {
                    Some(id) => {
                        checks::id("MessageDeduplicationId", &id)?;
                        id
                    }
                    None if fifo.by_content => Algorithm::Sha256.of(message.body.as_bytes()).hex(),
                    None => {
                        return Err(invalid(
                            "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
                        ));
                    }
                });
            }
            None => {
                if let Some(id) = entry.message_deduplication_id {
                    let reason =
                        "The request include parameter that is not valid for this queue type.";
                    return Err(errors::value(id, "MessageDeduplicationId", reason));
                }
                // Of a standard queue it is kept and shown: fair queues.
                message.group = group;
            }
        }
        message.visible_ms = now + delay.unwrap_or(settings.delay_s) * 1000;
        let trace_attribute = trace.as_ref().map(|trace| crate::model::Attribute {
            data_type: "String".to_owned(),
            text: Some(trace.clone()),
            binary: None,
        });
        let trace_name = "AWSTraceHeader".to_owned();
        Ok(Letter {
            body_sum: sums::of_body(&message.body),
            attributes_sum: sums::of_attributes(&attributes),
            trace_sum: sums::of_attributes(trace_attribute.as_ref().map(|of| (&trace_name, of))),
            bytes,
            message: {
                message.attributes = attributes;
                // What a traced call sends is part of its trace.
                message.trace = trace.or_else(|| caller.trace.as_deref().map(str::to_owned));
                message
            },
        })
    }

    pub(crate) fn uuid(&self) -> u128 {
        let mut bytes = [0; 16];
        self.ambient.dice.fill(&mut bytes);
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        u128::from_be_bytes(bytes)
    }
}

/// `SenderId`: a user's or role's id; the account where it is its root.
fn sender(caller: &Caller) -> String {
    match &caller.principal {
        Principal::User { id, .. } => id.to_string(),
        Principal::Session(session) => format!("{}:{}", session.role_id, session.session_name),
        Principal::Root | Principal::Service(_) => caller.account.as_str().to_owned(),
        Principal::Anonymous => "anonymous".to_owned(),
    }
}
