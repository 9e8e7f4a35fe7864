//! What a shard asks for, and what it is told.

use foundation::Timestamp;

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing can be done with what is there: read on, and where nothing more is to be read, wait
    /// for more, or for an answer, but not beyond the moment.
    Wait(Option<Timestamp>),
    /// Invoke the function with [`crate::Shard::records`] of the batch (and its window's state),
    /// then [`crate::Shard::answer`]. Others may be under way at the same time: go on asking.
    Invoke(Batch),
    /// Records are given up: tell the on-failure destination, then [`crate::Shard::discard`], and
    /// save both in one commit.
    Discard(Discard),
    /// Records were passed over by the filter alone: [`crate::Shard::skip`], and save the progress,
    /// so that they need not be read again.
    Skip,
    /// Read now, also where nothing new is expected: whether a tumbling window is over depends on
    /// there being nothing more.
    Read,
}

/// Records that go to the function in one invocation. It is answered once, and not copied.
#[derive(Debug, PartialEq, Eq)]
pub struct Batch {
    pub(crate) lane: usize,
    pub(crate) count: usize,
    pub(crate) window: Option<WindowCall>,
}

impl Batch {
    /// How many records there are; none in the final invocation for a window.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether it is the final invocation for a window.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Which of the batches under way at once it is, from 0.
    pub fn lane(&self) -> usize {
        self.lane
    }

    /// What the event says beside its records, where the mapping has tumbling windows.
    pub fn window(&self) -> Option<&WindowCall> {
        self.window.as_ref()
    }
}

/// A tumbling window as an event tells it (`TimeWindowEvent`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowCall {
    /// `window.start`
    pub start: Timestamp,
    /// `window.end`
    pub end: Timestamp,
    /// `state`: a JSON object, as the function returned it.
    pub state: String,
    /// `isFinalInvokeForWindow`: the state is to be processed, no records come with it, and what
    /// comes next begins with a fresh state.
    pub is_final: bool,
    /// `isWindowTerminatedEarly`: the state is larger than it may be, so that this invocation is
    /// the final one though the window may go on. Later records of the same window begin with a
    /// fresh state.
    pub terminated_early: bool,
}

/// Records that are given up, and what an on-failure destination is told of them
/// (`KinesisBatchInfo`, `DDBStreamBatchInfo`).
#[derive(Debug, PartialEq, Eq)]
pub struct Discard {
    /// Which they are: [`crate::Shard::records`] gives them. None where the final invocation for a
    /// window is given up: then the figures are of the records that its state was made of.
    pub batch: Batch,
    /// Why.
    pub reason: DiscardReason,
    /// `approximateInvokeCount`: how often the function was given just these records.
    pub invokes: u32,
    /// `startSequenceNumber`
    pub first_sequence: String,
    /// `endSequenceNumber`
    pub last_sequence: String,
    /// `approximateArrivalOfFirstRecord`
    pub first_arrived: Timestamp,
    /// `approximateArrivalOfLastRecord`
    pub last_arrived: Timestamp,
    /// `batchSize`
    pub size: u64,
}

/// Why records are given up: what an on-failure destination is told as `condition`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscardReason {
    /// `RetryAttemptsExhausted`
    RetriesExhausted,
    /// `EventAgeExceeded`
    TooOld,
}

impl DiscardReason {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            DiscardReason::RetriesExhausted => "RetryAttemptsExhausted",
            DiscardReason::TooOld => "EventAgeExceeded",
        }
    }
}

/// What became of an invocation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All records are done with. In a tumbling window it is a failure: the state is missing.
    Success,
    /// Those before the lowest of these sequence numbers are; the others are tried again. An
    /// identifier that is none of the batch makes it a failure of the whole.
    Partial(Vec<String>),
    /// The answer to an invocation with a window: the state (a JSON object) after the records that
    /// succeeded, and as above those that failed; none: all are done with.
    State {
        /// What the next invocation for the window is given.
        state: String,
        /// Sequence numbers of failed records.
        failed: Vec<String>,
    },
    /// The function failed.
    Failure,
    /// The function was not run (throttled, or not ready): tried again later, and not counted.
    NotRun,
}

/// How far a read went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// There may be more at once.
    More,
    /// To the newest record that there is now.
    Tip,
    /// The shard is closed, and this was its rest.
    End,
}
