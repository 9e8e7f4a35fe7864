//! Changes of tables on their way to Kinesis streams (Developer Guide, «Using Kinesis Data Streams
//! to capture changes to DynamoDB»).
//!
//! A change is appended to the destination's *queue* in its own commit; the pump ([`pump`]) puts
//! what is queued into the Kinesis stream and then removes it. Each time that a destination is
//! enabled, it gets a queue of its own.
//!
//! Kind `dq`: `account, region, queue`, then what `Batch::append` adds. Value:
//! [`crate::streams::record`]. Lives until it is delivered, or for 24 hours.
//! Kind `dp`: `account, region, queue`. Value: [`Queue`]. Lives until the destination is disabled
//! and the queue empty.

mod pump;
mod requests;
mod role;
mod wire;

use std::sync::Arc;

use aws_api::iam::Iam;
use aws_api::kinesis::Kinesis;
use foundation::access::Roles;
use foundation::{AccountId, Region};
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Batch, Key, StoreError};

use crate::Room;
use crate::key_schema::KeySchema;
use crate::stored;
use crate::streams::record::{View, keep};
use crate::table::Record;
use crate::write_path::{Change, Moment};

const QUEUED: Kind = Kind::new(*b"dq");
const QUEUE: Kind = Kind::new(*b"dp");

/// The rooms that changes go out through.
pub struct Outside {
    /// Where changes are put, each call authorized as one from outside.
    pub kinesis: Arc<dyn Kinesis>,
    /// Opens sessions of the role that puts them.
    pub roles: Arc<dyn Roles>,
    /// Where that role is made when an account needs it first.
    pub iam: Arc<dyn Iam>,
}

impl Room {
    /// Hands over where changes go to. Once; before that, destinations are refused.
    pub fn connect(&self, outside: Outside) {
        if self.outside.set(outside).is_err() {
            tracing::warn!("DynamoDB: connected twice; the first connection stays");
        }
    }
}

/// A destination as its table's record has it. Disabled ones are kept to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Destination {
    #[n(0)]
    pub(crate) stream_arn: String,
    #[n(1)]
    pub(crate) precision: Precision,
    /// Names its queue; random.
    #[n(2)]
    pub(crate) queue: u64,
    #[n(3)]
    pub(crate) enabled: bool,
}

/// How `ApproximateCreationDateTime` is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Precision {
    #[n(0)]
    Millisecond,
    #[n(1)]
    Microsecond,
}

/// A queue's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QueueName {
    account: AccountId,
    region: Region,
    queue: u64,
}

/// What the pump must know of a queue.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Queue {
    #[n(0)]
    table: String,
    #[n(1)]
    keys: KeySchema,
    #[n(2)]
    stream_arn: String,
    #[n(3)]
    precision: Precision,
    /// Nothing is added any more: what is left is still delivered.
    #[n(4)]
    closed: bool,
}

impl QueueName {
    pub(crate) fn of(account: &AccountId, region: &Region, queue: u64) -> QueueName {
        QueueName { account: *account, region: region.clone(), queue }
    }

    fn within(&self, kind: Kind) -> Key {
        KeyWriter::new(kind)
            .str(self.account.as_str())
            .str(self.region.as_str())
            .u64(self.queue)
            .finish()
    }

    /// Where the queue's record is.
    fn key(&self) -> Key {
        self.within(QUEUE)
    }

    /// The prefix of what is queued.
    pub(crate) fn queued(&self) -> Key {
        self.within(QUEUED)
    }

    fn read(key: &[u8]) -> Result<QueueName, StoreError> {
        let malformed = |_| StoreError::Malformed { what: "queue", reason: "bad names" };
        let mut reader = KeyReader::new(key, QUEUE)?;
        let name = QueueName {
            account: AccountId::parse(&reader.str()?).map_err(malformed)?,
            region: Region::parse(&reader.str()?).map_err(malformed)?,
            queue: reader.u64()?,
        };
        reader.end()?;
        Ok(name)
    }
}

impl Record {
    /// The destination that changes go to.
    pub(crate) fn destination(&self) -> Option<&Destination> {
        self.destinations.iter().find(|destination| destination.enabled)
    }

    fn queue(&self, destination: &Destination) -> Queue {
        Queue {
            table: self.name.clone(),
            keys: self.keys.clone(),
            stream_arn: destination.stream_arn.clone(),
            precision: destination.precision,
            closed: !destination.enabled,
        }
    }
}

/// Appends the change to the destination's queue.
pub(crate) fn record(batch: Batch, change: &Change<'_>, moment: &Moment) -> Batch {
    let Some(prefix) = &change.table.queued else { return batch };
    match keep(change, View::NewAndOldImages, moment) {
        Some(value) => batch.append(prefix.clone(), value),
        None => batch,
    }
}

/// Adds that the table's queue, if it has one, gets nothing more.
pub(crate) fn close(batch: Batch, account: &AccountId, region: &Region, record: &Record) -> Batch {
    let Some(destination) = record.destination() else { return batch };
    let queue = Queue { closed: true, ..record.queue(destination) };
    batch.put(QueueName::of(account, region, destination.queue).key(), stored::encode(&queue))
}
