//! What must survive a crash: one small value a shard.
//!
//! A shard's records are done with in order within a lane, so that a lane's last done record tells
//! all that it has done: the whole is a checkpoint that everything before is done with, and at most
//! [`crate::MAX_LANES`] places beyond it. Pieces of failed batches number at most the logarithm of
//! the batch size a lane.

use minicbor::decode::Error as DecodeError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

/// What must survive: saved in one commit, after each answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// Everything up to this sequence number is done with: where to read on.
    pub checkpoint: Option<String>,
    /// The lanes; one where batches go one after the other, none where nothing is to be said of them.
    pub lanes: Vec<LaneProgress>,
    /// The tumbling window that is open.
    pub window: Option<WindowProgress>,
}

/// How far a lane is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
pub struct LaneProgress {
    /// Where the lane is beyond the shard's checkpoint: all of its records up to this one are done
    /// with.
    #[n(0)]
    pub done: Option<String>,
    /// The ends of the pieces of a failed batch, the piece to be tried next last. The first is the
    /// end of the batch as it failed first.
    #[n(1)]
    pub pieces: Vec<String>,
    /// How often the present piece has failed.
    #[n(2)]
    pub failures: u32,
    /// When it failed first, in milliseconds since the epoch.
    #[n(3)]
    pub first_failure_ms: Option<i64>,
    /// When to try again.
    #[n(4)]
    pub retry_at_ms: Option<i64>,
}

/// An open tumbling window.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct WindowProgress {
    /// Its first millisecond.
    #[n(0)]
    pub start_ms: i64,
    /// The first millisecond that is not in it.
    #[n(1)]
    pub end_ms: i64,
    /// What the function returned last: a JSON object of at most [`crate::MAX_STATE_BYTES`]; a
    /// larger one (up to what a function may answer) only until its final invocation is done with.
    #[n(2)]
    pub state: String,
    /// Why it ends, once it does: its final invocation is under way or failed.
    #[n(3)]
    pub closing: Option<Closing>,
    /// How often its final invocation has failed.
    #[n(4)]
    pub failures: u32,
    /// When that failed first.
    #[n(5)]
    pub first_failure_ms: Option<i64>,
    /// When to try it again.
    #[n(6)]
    pub retry_at_ms: Option<i64>,
    /// How many records its state was made of.
    #[n(7)]
    pub records: u64,
    /// The first of them: sequence number, and arrival in milliseconds since the epoch.
    #[n(8)]
    pub first: (String, i64),
    /// The last of them.
    #[n(9)]
    pub last: (String, i64),
}

/// Why a window ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Closing {
    /// Its time, or the shard, is over.
    #[n(0)]
    Over,
    /// Its state is too large.
    #[n(1)]
    Early,
}

/// As it is stored. Fields 0–4 are the whole where there is one lane and no window: what was stored
/// before there was more reads as that.
#[derive(Encode, Decode)]
struct Stored {
    #[n(0)]
    checkpoint: Option<String>,
    #[n(1)]
    pieces: Vec<String>,
    #[n(2)]
    failures: u32,
    #[n(3)]
    first_failure_ms: Option<i64>,
    #[n(4)]
    retry_at_ms: Option<i64>,
    #[n(5)]
    lanes: Option<Vec<LaneProgress>>,
    #[n(6)]
    window: Option<WindowProgress>,
}

impl From<Progress> for Stored {
    fn from(progress: Progress) -> Self {
        let Progress { checkpoint, mut lanes, window } = progress;
        let only = if lanes.len() <= 1 { lanes.pop() } else { None };
        // One lane is never beyond the checkpoint.
        let only = only.unwrap_or_default();
        Stored {
            checkpoint,
            pieces: only.pieces,
            failures: only.failures,
            first_failure_ms: only.first_failure_ms,
            retry_at_ms: only.retry_at_ms,
            lanes: (!lanes.is_empty()).then_some(lanes),
            window,
        }
    }
}

impl From<Stored> for Progress {
    fn from(stored: Stored) -> Self {
        let lanes = stored.lanes.filter(|lanes| !lanes.is_empty()).unwrap_or_else(|| {
            let only = LaneProgress {
                done: None,
                pieces: stored.pieces,
                failures: stored.failures,
                first_failure_ms: stored.first_failure_ms,
                retry_at_ms: stored.retry_at_ms,
            };
            if only == LaneProgress::default() { Vec::new() } else { vec![only] }
        });
        Progress { checkpoint: stored.checkpoint, lanes, window: stored.window }
    }
}

impl<C> Encode<C> for Progress {
    fn encode<W: Write>(
        &self,
        encoder: &mut Encoder<W>,
        context: &mut C,
    ) -> Result<(), EncodeError<W::Error>> {
        Stored::from(self.clone()).encode(encoder, context)
    }
}

impl<'b, C> Decode<'b, C> for Progress {
    fn decode(decoder: &mut Decoder<'b>, context: &mut C) -> Result<Self, DecodeError> {
        Stored::decode(decoder, context).map(Progress::from)
    }
}
