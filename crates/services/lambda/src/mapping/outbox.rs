//! Failure records on their way to their destinations.
//!
//! Key `eo | due (ms) | id`, in the order in which they fall due; committed with the checkpoint that
//! moves over the discarded records, and removed when the destination has it, or it is given up. A
//! row stands for itself: it outlives the mapping's changes, and its end.

use super::role::Role;
use super::{destination, report};
use crate::core::Core;
use crate::function::record::{from_cbor, to_cbor};
use crate::limits::{DELIVERIES, DELIVERY_ATTEMPTS};
use crate::measures::{EventMeter, FunctionMeter};
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::seams::{Attribute, AttributeValue, Message};
use event_engine::{MAX_BACKOFF, backoff};
use foundation::{AccountId, Region, Timestamp};
use minicbor::{Decode, Encode};
use pollers::Role as _;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::lease;
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Lease, Limit, StoreError};
use tokio::task::JoinSet;

const KIND: Kind = Kind::new(*b"eo");

/// A failure record, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Row {
    #[n(0)]
    pub(super) account: String,
    #[n(1)]
    pub(super) region: String,
    /// The function whose role delivers.
    #[n(2)]
    pub(super) function: String,
    /// Its id; nothing where an asynchronous invocation is told of.
    #[n(3)]
    pub(super) mapping: String,
    #[n(4)]
    pub(super) destination: String,
    /// The record, without the payload. Of an asynchronous invocation, all of it.
    #[n(5)]
    pub(super) report: String,
    /// The event, for destinations that are given it.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub(super) payload: Option<Vec<u8>>,
    /// Where the destination is a bucket.
    #[n(7)]
    pub(super) object_key: String,
    /// How many events it tells of.
    #[n(8)]
    pub(super) events: u64,
    /// The mapping counts events.
    #[n(9)]
    pub(super) counted: bool,
    /// How often it could not be delivered.
    #[n(10)]
    pub(super) failures: u32,
    /// What is told beside a dead letter: the payload is then the message.
    #[n(11)]
    pub(super) letter: Option<Letter>,
    /// The trace that the invocation was part of.
    #[n(12)]
    pub(super) trace: Option<String>,
}

/// Attributes of a dead letter.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Letter {
    #[n(0)]
    pub(crate) request_id: String,
    #[n(1)]
    pub(crate) code: u16,
    #[n(2)]
    pub(crate) message: String,
}

impl Letter {
    fn attributes(&self) -> BTreeMap<String, Attribute> {
        let code = self.code.to_string();
        [
            ("RequestID", "String", &self.request_id),
            ("ErrorCode", "Number", &code),
            ("ErrorMessage", "String", &self.message),
        ]
        .into_iter()
        // An attribute can't be empty.
        .filter(|(_, _, text)| !text.is_empty())
        .map(|(name, data_type, text)| {
            let value = AttributeValue::Text(text.clone());
            (name.to_owned(), Attribute { data_type: data_type.to_owned(), value })
        })
        .collect()
    }
}

/// The key of a row that falls due at `due`.
pub(crate) fn key(due: Timestamp, id: &str) -> Key {
    KeyWriter::new(KIND).i64(due.as_millis()).str(id).finish()
}

fn due_of(key: &[u8]) -> Result<(Timestamp, String), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let (due, id) = (Timestamp::from_millis(reader.i64()?), reader.str()?);
    reader.end()?;
    Ok((due, id))
}

impl Row {
    /// A row that tells of an asynchronous invocation.
    pub(crate) fn of_event(
        function: &FunctionName,
        destination: &str,
        report: String,
        object_key: String,
    ) -> Self {
        Row {
            account: function.account.to_string(),
            region: function.region.to_string(),
            function: function.name.clone(),
            mapping: String::new(),
            destination: destination.to_owned(),
            report,
            payload: None,
            object_key,
            events: 1,
            counted: false,
            failures: 0,
            letter: None,
            trace: None,
        }
    }

    /// The same, told as part of that trace.
    pub(crate) fn traced(self, trace: Option<String>) -> Self {
        Row { trace, ..self }
    }

    /// A row that is an event which was given up.
    pub(crate) fn dead_letter(
        function: &FunctionName,
        target: &str,
        payload: Vec<u8>,
        letter: Letter,
    ) -> Self {
        let row = Row::of_event(function, target, String::new(), String::new());
        Row { payload: Some(payload), letter: Some(letter), ..row }
    }

    fn function(&self) -> Option<FunctionName> {
        Some(FunctionName {
            account: AccountId::parse(&self.account).ok()?,
            region: Region::parse(&self.region).ok()?,
            name: self.function.clone(),
        })
    }

    fn message(&self) -> Message {
        if let (Some(letter), Some(payload)) = (&self.letter, &self.payload) {
            let attributes = letter.attributes();
            return Message { attributes, ..Message::new(payload.clone()) };
        }
        let body = match &self.payload {
            Some(payload) => report::with_payload(&self.report, payload),
            None => self.report.clone(),
        };
        Message { object_key: self.object_key.clone(), ..Message::new(body) }
    }
}

/// Delivers rows as they fall due, for ever.
pub(super) async fn empty(core: &Arc<Core>) {
    core.as_node().rounds(NAME, KIND.prefix(), || round(core)).await;
}

/// Delivers what is due; tells when the next falls due.
async fn round(core: &Arc<Core>) -> Result<Option<Timestamp>, StoreError> {
    loop {
        // One at a time where they carry payloads of megabytes: read as few as are sent at once.
        let limit = Limit::entries(DELIVERIES);
        let range = KeyRange::prefix(&KIND.prefix());
        let entries = core.store.scan(range, limit, Direction::Forward).await?.entries;
        let now = core.ambient.now();
        let mut due = Vec::new();
        for entry in entries {
            match due_of(&entry.key)? {
                (at, _) if at <= now => due.push(entry),
                (at, _) if due.is_empty() => return Ok(Some(at)),
                _ => break,
            }
        }
        if due.is_empty() {
            return Ok(None);
        }
        // Two nodes need not send the same.
        let lease = match core.as_node().hold(NAME).await? {
            Ok(lease) => lease,
            Err(until) => return Ok(Some(until)),
        };
        let mut sending = JoinSet::new();
        for entry in due {
            sending.spawn(send(core.clone(), lease.clone(), entry));
        }
        let mut failed = None;
        while let Some(sent) = sending.join_next().await {
            match sent {
                Ok(Ok(())) => {}
                Ok(Err(failure)) => failed = Some(failure),
                Err(panicked) => {
                    tracing::error!(%panicked, "a delivery failed");
                    // What fails by a defect may fail again at once.
                    core.ambient.clock.sleep(MAX_BACKOFF).await;
                }
            }
        }
        // If it fails, it expires.
        let _ = lease::release(&*core.store, lease).await;
        if let Some(failure) = failed {
            return Err(failure);
        }
    }
}

const NAME: &str = "lambda/outbox";

/// Tries a row once, and commits what becomes of it.
async fn send(core: Arc<Core>, lease: Lease, entry: Entry) -> Result<(), StoreError> {
    let (_, id) = due_of(&entry.key)?;
    let mut row: Row = from_cbor(&entry.value)?;
    let gone =
        Batch::new().fence(&lease).check(Check::Present(entry.key.clone())).delete(entry.key);
    let Some(function) = row.function() else {
        return core.store.commit(gone).await.map(drop);
    };
    let place = (&function.account, &function.region);
    let meter = EventMeter::new(&core.ambient, place, &row.mapping, row.counted);
    let Err(error) = deliver(&core, &row, &function).await else {
        if core.store.commit(gone).await?.committed().is_ok() {
            meter.delivered(row.events);
        }
        return Ok(());
    };
    row.failures += 1;
    let given_up = row.failures >= DELIVERY_ATTEMPTS;
    let Row { destination, mapping, .. } = &row;
    tracing::warn!(%error, destination, mapping, given_up, "a failure record was not delivered");
    let metric = match &row.letter {
        Some(_) => "DeadLetterErrors",
        None => "DestinationDeliveryFailures",
    };
    FunctionMeter { ambient: &core.ambient, function: &function }.count(metric, 1);
    let batch = if given_up {
        gone
    } else {
        let due = core.ambient.now() + backoff(row.failures);
        gone.put(key(due, &id), to_cbor(&row))
    };
    if core.store.commit(batch).await?.committed().is_ok() && given_up {
        meter.dropped(row.events);
    }
    Ok(())
}

async fn deliver(core: &Arc<Core>, row: &Row, function: &FunctionName) -> Result<(), ApiError> {
    let destination = destination::of(core, &row.destination)?;
    let caller = Role::of(core, function.clone()).caller().await?;
    let caller = caller.traced(row.trace.as_deref());
    destination.deliver(&caller, &row.destination, &row.message()).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_read_back_and_sort_by_due_time(a: i64, b: i64, id in "[a-f0-9-]{1,36}") {
            let at = Timestamp::from_millis;
            prop_assert_eq!(due_of(&key(at(a), &id)).unwrap(), (at(a), id.clone()));
            prop_assert_eq!(key(at(a), &id).cmp(&key(at(b), &id)), a.cmp(&b));
        }

        #[test]
        fn rows_read_back(payload in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..50)), events: u64) {
            let row = Row {
                account: "000000000000".into(),
                region: "us-east-1".into(),
                function: "f".into(),
                mapping: "m".into(),
                destination: "d".into(),
                report: "{}".into(),
                payload,
                object_key: "k".into(),
                events,
                counted: true,
                failures: 3,
                letter: None,
                trace: None,
            };
            prop_assert_eq!(from_cbor::<Row>(&to_cbor(&row)).unwrap(), row);
        }
    }
}
