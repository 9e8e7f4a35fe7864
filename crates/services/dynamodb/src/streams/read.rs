//! Reading streams: which there are, and what is in a shard behind a place.

use aws_api::ApiError;
use aws_api::dynamodbstreams::error;
use foundation::Timestamp;
use store::{Direction, KeyRange, Limit, StoreError, get_one};

use super::mark::Mark;
use super::model::{Generation, RETENTION, Shard, Stream, StreamName};
use super::record::{self, Kept};
use crate::Room;
use crate::errors::store_failed;

/// Rows asked of the store at once, beside one that tells whether there are more.
const ROWS_AT_ONCE: usize = 1_000;

/// Where in a shard to read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// At the oldest record that is kept.
    Start,
    /// Behind the record at that place, whether there is one or not.
    After(Mark),
}

/// What a read may give at most; at least one record, if there is one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Want {
    pub(crate) records: usize,
    pub(crate) bytes: usize,
}

/// What was read of a shard.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) records: Vec<(Mark, Kept)>,
    /// Of the records as they are stored.
    pub(crate) bytes: usize,
    pub(crate) next: Place,
    /// Whether the shard is closed and this is the end of it.
    pub(crate) at_end: bool,
    /// When the first record came that was not given.
    pub(crate) waiting: Option<Timestamp>,
}

/// Why a shard could not be read.
#[derive(Debug)]
pub(crate) enum ReadFailed {
    /// Records behind the place are no longer kept.
    Trimmed,
    Store(StoreError),
}

impl From<StoreError> for ReadFailed {
    fn from(error: StoreError) -> ReadFailed {
        ReadFailed::Store(error)
    }
}

impl From<ReadFailed> for ApiError {
    fn from(failed: ReadFailed) -> ApiError {
        match failed {
            ReadFailed::Trimmed => trimmed(),
            ReadFailed::Store(error) => store_failed(error),
        }
    }
}

pub(super) fn trimmed() -> ApiError {
    error::trimmed_data_access_exception(
        "The operation attempted to read past the oldest stream record in a shard.",
    )
}

pub(super) fn no_such_stream(arn: &str) -> ApiError {
    error::resource_not_found_exception(format!(
        "Requested resource not found: Stream: {arn} not found"
    ))
}

impl Stream {
    /// The stream as clients see it at a moment: without what is no longer kept. Nothing once it
    /// has been disabled for as long as records are kept.
    pub(super) fn at(mut self, now: Timestamp) -> Option<Stream> {
        let gone = |ended: Option<i64>| {
            ended.is_some_and(|ended_ms| Timestamp::from_millis(ended_ms) + RETENTION <= now)
        };
        self.record.generations.retain(|generation| !gone(generation.closed_ms));
        (!gone(self.record.disabled_ms)).then_some(self)
    }
}

impl Room {
    /// The stream of that name as it is now.
    pub(super) async fn find_stream(&self, name: &StreamName) -> Result<Option<Stream>, ApiError> {
        let entry = get_one(&*self.store, name.key()).await.map_err(store_failed)?;
        let stream = entry.as_ref().map(Stream::read).transpose().map_err(store_failed)?;
        Ok(stream.and_then(|stream| stream.at(self.ambient.now())))
    }

    /// The stream of that name as it is now, or AWS's refusal.
    pub(super) async fn stream(&self, name: &StreamName) -> Result<Stream, ApiError> {
        self.find_stream(name).await?.ok_or_else(|| no_such_stream(&name.arn()))
    }

    /// The place of the shard's last record; of the last that there was, if none is kept.
    pub(super) async fn last_mark(
        &self,
        stream: &Stream,
        shard: Shard,
        generation: &Generation,
    ) -> Result<Mark, StoreError> {
        let range = KeyRange::prefix(&stream.name.shard_prefix(shard));
        let page = self.store.scan(range, Limit::entries(1), Direction::Backward).await?;
        let last = page.entries.first().and_then(|entry| Mark::of_key(&entry.key));
        let floor = || generation.floor(shard.number);
        Ok(last.or_else(floor).unwrap_or(Mark::start(shard.number)))
    }

    /// Reads a shard of `stream`, which was read before: if the shard was closed then, nothing has
    /// come after what is found.
    pub(super) async fn read_shard(
        &self,
        stream: &Stream,
        shard: Shard,
        place: Place,
        want: Want,
    ) -> Result<Read, ReadFailed> {
        let generation = stream.generation(shard.generation).ok_or(ReadFailed::Trimmed)?;
        let horizon = self.ambient.now().before(RETENTION);
        let mut range = KeyRange::prefix(&stream.name.shard_prefix(shard));
        let mut next = place;
        if let Place::After(mark) = place {
            if generation.floor(shard.number).is_some_and(|floor| floor > mark) {
                return Err(ReadFailed::Trimmed);
            }
            range = range.after(stream.name.record_key(shard, mark));
        }
        let (mut records, mut bytes) = (Vec::new(), 0);
        let mut rest = Some(range);
        while let Some(range) = rest {
            let entries = (want.records - records.len()).min(ROWS_AT_ONCE) + 1;
            let limit = Limit { entries, bytes: want.bytes.saturating_sub(bytes).max(1) };
            let page = self.store.scan(range, limit, Direction::Forward).await?;
            for entry in page.entries {
                let at = record::moment_of(&entry.value)?;
                if at <= horizon {
                    match place {
                        Place::Start => continue,
                        Place::After(_) => return Err(ReadFailed::Trimmed),
                    }
                }
                let full = bytes + entry.value.len() > want.bytes && !records.is_empty();
                if full || records.len() == want.records {
                    return Ok(Read { records, bytes, next, at_end: false, waiting: Some(at) });
                }
                bytes += entry.value.len();
                let mark = Mark::of_key(&entry.key).ok_or(StoreError::Malformed {
                    what: "record of a stream",
                    reason: "its key is too short",
                })?;
                records.push((mark, record::decode(&stream.record.keys, &entry.value)?));
                next = Place::After(mark);
            }
            rest = page.next;
        }
        Ok(Read { records, bytes, next, at_end: generation.closed_ms.is_some(), waiting: None })
    }
}
