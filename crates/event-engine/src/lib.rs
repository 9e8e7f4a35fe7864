//! How events go from a source to a function: filtering, batching, retrying, splitting.
//!
//! Pure and deterministic: no I/O, no clock, no store, no service. Sources differ in how they are
//! read, not in how they are retried, and all of the latter is here: [`filter`] decides which
//! records a function wants (AWS Lambda Developer Guide, «Control which events Lambda sends to your
//! function»; EventBridge's patterns are the same language), [`Stream`] which shards may be worked
//! on, [`Shard`] what to do next with the records of one, and [`response`] reads what a function
//! says about a batch.

mod config;
pub mod filter;
mod lane;
mod progress;
pub mod response;
mod sequence;
mod shard;
mod step;
mod stream;
mod window;

pub use config::{
    AHEAD_RECORDS, Config, Item, MAX_BACKOFF, MAX_GRACE, MAX_LANES, MAX_STATE_BYTES,
    PREFETCH_RECORDS, backoff,
};
pub use progress::{Closing, LaneProgress, Progress, WindowProgress};
pub use sequence::compare as compare_sequences;
pub use shard::Shard;
pub use step::{Batch, Discard, DiscardReason, Outcome, Reach, Step, WindowCall};
pub use stream::Stream;
