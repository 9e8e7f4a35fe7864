//! Reading a shard: from an index on, up to so many records and bytes, expired ones left out.

use crate::chunk::{Chunk, Record};
use crate::keys::{self, StreamLife};
use crate::limits::CHUNK_BYTES_TARGET;
use crate::writer::Tip;
use foundation::Timestamp;
use store::{Direction, Entry, KeyRange, Limit, Store, StoreError, get_one};

/// Where in a shard to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The next record's index.
    pub(crate) index: u64,
    /// Whether a chunk begins there, if there is one: saves looking for the chunk around it.
    pub(crate) aligned: bool,
}

impl Place {
    /// A place at which a chunk begins.
    pub(crate) fn aligned(index: u64) -> Place {
        Place { index, aligned: true }
    }

    /// Any place.
    pub(crate) fn at(index: u64) -> Place {
        Place { index, aligned: false }
    }
}

/// How much to read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Want {
    pub(crate) records: usize,
    /// Data and partition keys; at least one record is given all the same.
    pub(crate) bytes: usize,
    /// Older records have expired.
    pub(crate) oldest: Timestamp,
}

/// What was read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) records: Vec<Record>,
    /// Where to go on.
    pub(crate) next: Place,
    /// When the first record arrived that there was no room for; absent at the shard's present end.
    pub(crate) waiting: Option<Timestamp>,
}

/// Entries in one scan: where chunks are tiny, they are cheap to ask for again.
const SCAN_ENTRIES_MAX: usize = 1_000;

/// Reads records from `place` on.
pub(crate) async fn read(
    store: &dyn Store,
    stream: &StreamLife,
    shard: u32,
    place: Place,
    want: Want,
) -> Result<Read, StoreError> {
    let mut reading =
        Reading { want, bytes: 0, read: Read { records: Vec::new(), next: place, waiting: None } };
    if !place.aligned {
        // The chunk around the place, which often has all that is wanted.
        let until = keys::chunk::before(stream, shard, place.index.saturating_add(1));
        if let Some(chunk) = last_of(store, until).await?
            && chunk.end() > place.index
            && !reading.take(&chunk)?
        {
            return Ok(reading.read);
        }
    }
    let mut rest = Some(keys::chunk::from(stream, shard, reading.read.next.index));
    while let Some(range) = rest.take() {
        let entries = want.records.saturating_sub(reading.read.records.len());
        let bytes = want.bytes.saturating_sub(reading.bytes).min(CHUNK_BYTES_TARGET);
        let limit = Limit { entries: entries.clamp(1, SCAN_ENTRIES_MAX), bytes };
        let page = store.scan(range, limit, Direction::Forward).await?;
        for entry in page.entries {
            if !reading.take(&parse(entry)?)? {
                return Ok(reading.read);
            }
        }
        rest = page.next;
    }
    Ok(reading.read)
}

struct Reading {
    want: Want,
    bytes: usize,
    read: Read,
}

impl Reading {
    /// Takes what is wanted of a chunk; whether there is room for more.
    fn take(&mut self, chunk: &Chunk) -> Result<bool, StoreError> {
        if chunk.arrived < self.want.oldest {
            self.read.next = Place::aligned(chunk.end().max(self.read.next.index));
            return Ok(true);
        }
        for index in self.read.next.index.max(chunk.first)..chunk.end() {
            self.bytes += chunk.bytes_at(index)?;
            let full = self.read.records.len() >= self.want.records
                || self.bytes > self.want.bytes && !self.read.records.is_empty();
            if full {
                self.read.waiting = Some(chunk.arrived);
                self.read.next = Place { index, aligned: index == chunk.first };
                return Ok(false);
            }
            self.read.records.push(chunk.record(index)?);
        }
        self.read.next = Place::aligned(chunk.end().max(self.read.next.index));
        Ok(true)
    }
}

fn parse(entry: Entry) -> Result<Chunk, StoreError> {
    Chunk::parse(keys::chunk::read(&entry.key)?, entry.value)
}

async fn last_of(store: &dyn Store, range: KeyRange) -> Result<Option<Chunk>, StoreError> {
    let page = store.scan(range, Limit::entries(1), Direction::Backward).await?;
    page.entries.into_iter().next().map(parse).transpose()
}

/// The chunk that begins at `from` or, if none does, the next one.
async fn first_from(
    store: &dyn Store,
    stream: &StreamLife,
    shard: u32,
    from: u64,
) -> Result<Option<Chunk>, StoreError> {
    let range = keys::chunk::from(stream, shard, from);
    let page = store.scan(range, Limit::entries(1), Direction::Forward).await?;
    page.entries.into_iter().next().map(parse).transpose()
}

/// The oldest chunk of a shard.
pub(crate) async fn oldest(
    store: &dyn Store,
    stream: &StreamLife,
    shard: u32,
) -> Result<Option<Chunk>, StoreError> {
    first_from(store, stream, shard, 0).await
}

/// Where the records begin that arrived at `moment` or later: found by halving, since arrival times
/// never go back within a shard. The shard's end, if there are none.
pub(crate) async fn seek(
    store: &dyn Store,
    stream: &StreamLife,
    shard: u32,
    moment: Timestamp,
    tip: Tip,
) -> Result<Place, StoreError> {
    let floor = get_one(store, keys::floor::key(stream, shard)).await?;
    let mut low = keys::floor::value(floor.as_ref())?;
    let mut high = tip.next;
    let mut found = tip.next;
    while low < high {
        let middle = low + (high - low) / 2;
        match first_from(store, stream, shard, middle).await? {
            Some(chunk) if chunk.arrived < moment => low = chunk.end(),
            Some(chunk) => {
                found = found.min(chunk.first);
                high = middle;
            }
            None => high = middle,
        }
    }
    Ok(Place::aligned(found))
}
