//! What is stored of streams. New fields get new indices and are optional; an index is never used
//! again.

use crate::errors::unavailable;
use aws_api::ApiError;
use aws_api::firehose::CreateDeliveryStreamInput;
use aws_api::seams::Position;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
pub(crate) use record::{decode, encode};
use std::collections::BTreeMap;
use store::StoreError;

/// A stream.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Stored {
    /// Random: one life, from its creation to its deletion.
    #[n(0)]
    pub(crate) id: u64,
    /// Counts the changes of its destination, from 1 on.
    #[n(1)]
    pub(crate) version: u64,
    #[n(2)]
    pub(crate) created_ms: i64,
    #[n(3)]
    pub(crate) updated_ms: Option<i64>,
    /// `CreateDeliveryStreamInput` with all defaults filled in, as `codec::cbor` writes it; the one form
    /// that has all that a stream can be told.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub(crate) settings: Vec<u8>,
    #[n(5)]
    pub(crate) tags: BTreeMap<String, String>,
    /// `DeliveryStreamEncryptionConfiguration`, while it is on.
    #[n(6)]
    pub(crate) encryption: Option<Encryption>,
}

/// With which key data at rest is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Encryption {
    /// `KeyType`.
    #[n(0)]
    pub(crate) key_type: String,
    #[n(1)]
    pub(crate) key_arn: Option<String>,
}

impl Stored {
    pub(crate) fn input(&self) -> Result<CreateDeliveryStreamInput, ApiError> {
        let shape = &aws_api::firehose::SHAPE_CREATE_DELIVERY_STREAM_INPUT;
        let malformed = StoreError::Malformed { what: "Firehose settings", reason: "no CBOR" };
        codec::cbor::from_slice(shape, &self.settings).map_err(|_| unavailable(malformed))
    }
}

/// A delivery that was begun.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Flight {
    /// The delivery's.
    #[n(0)]
    pub(crate) id: String,
    /// The last chunk's key.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub(crate) through: Vec<u8>,
    #[n(2)]
    pub(crate) since_ms: i64,
    /// Attempts that have failed.
    #[n(3)]
    pub(crate) failures: u32,
    /// Of the records, near enough.
    #[n(4)]
    pub(crate) bytes: u64,
}

impl Flight {
    pub(crate) fn since(&self) -> Timestamp {
        Timestamp::from_millis(self.since_ms)
    }
}

/// How far a shard of the source has been read.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Checkpoint {
    /// Up to the record with this sequence number, it included.
    #[n(0)]
    After(#[n(0)] String),
    /// To its end.
    #[n(1)]
    Ended,
}

impl Checkpoint {
    /// What a page's `next` comes to; nothing where it is no further than where reading began.
    pub(crate) fn of(next: &Position, at_end: bool) -> Option<Checkpoint> {
        match next {
            _ if at_end => Some(Checkpoint::Ended),
            Position::After(number) => Some(Checkpoint::After(number.clone())),
            _ => None,
        }
    }
}
