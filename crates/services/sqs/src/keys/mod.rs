//! The room's keys, one kind a file. What belongs to one life of a queue is under its id: a queue that
//! is purged, or made again under an old name, begins empty.

pub(crate) mod active;
pub(crate) mod attempt;
pub(crate) mod deduplication;
pub(crate) mod doomed;
pub(crate) mod line;
pub(crate) mod message;
pub(crate) mod queue;
pub(crate) mod ready;
pub(crate) mod task;
