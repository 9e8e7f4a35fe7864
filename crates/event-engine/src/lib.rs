//! How events go from a source to a function: filtering, batching, retrying, splitting.
//!
//! Pure and deterministic: no I/O, no clock, no store, no service. Sources differ in how they are
//! read, not in how they are retried, and all of the latter is here: [`filter`] decides which
//! records a function wants (AWS Lambda Developer Guide, «Control which events Lambda sends to your
//! function»; EventBridge's patterns are the same language), [`Shard`] decides what to do next with
//! the records of a shard, and [`response`] reads what a function says about a batch.

pub mod filter;
pub mod response;
mod sequence;
mod shard;

pub use sequence::compare as compare_sequences;
pub use shard::{
    Config, DiscardReason, Item, MAX_BACKOFF, Outcome, PREFETCH_RECORDS, Progress, Shard, Step,
    backoff,
};
