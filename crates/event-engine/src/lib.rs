//! How events go from a source to a function: filtering, batching, retrying, splitting.
//!
//! Pure and deterministic: no I/O, no clock, no store, no service. Sources differ in how they are
//! read, not in how they are retried, and all of the latter is here: [`filter`] decides which
//! records a function wants (AWS Lambda Developer Guide, «Control which events Lambda sends to your
//! function»; EventBridge's patterns are the same language), [`input`] what a target is given of an
//! event, [`schedule`] when schedules fall due, [`Stream`] which shards may be worked on, [`Shard`]
//! what to do next with the records of one, [`intake`] what to do next with a queue's messages, and
//! [`response`] reads what a function says about a batch.
//!
//! What holds where AWS's pages leave it open:
//!
//! - A split of a batch costs neither an attempt nor a wait, also one at the number that a function
//!   returned. Without bisecting, the rest of a partly failed batch has failed once.
//! - Throttles are no attempts; a batch that was throttled stays the same batch.
//! - Where some records of a failing batch become too old, the attempts of the others count on.
//! - A window that is terminated early has its final invocation at once: `isFinalInvokeForWindow`
//!   and `isWindowTerminatedEarly` are both true, and its state is the one that was too large.
//! - A final invocation has no records and must answer with a state, as all others with a window.
//!   `MaximumRecordAgeInSeconds` counts for it from its first failure.
//! - A record that arrives late is of the window that is open. Where its own was closed already, that
//!   one is opened again with a fresh state.
//! - With tumbling windows a shard has one batch under way, whatever the `ParallelizationFactor`.
//! - A changed `ParallelizationFactor` takes over in a shard once what was begun before is done with.

mod config;
pub mod filter;
pub mod input;
pub mod intake;
pub mod json;
mod lane;
mod progress;
pub mod response;
pub mod schedule;
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
