//! Events of many streams, for a query: the newest first where their order matters, stream by stream
//! where it does not.

use super::pipeline::{Pipeline, TooMuch};
use super::row::Event;
use super::worker::Progress;
use crate::events::READ_BYTES_MAX;
use crate::keys::{Event as Stored, EventKey, Query, QueryKey};
use crate::room::{Room, decode, internal};
use aws_api::ApiError;
use foundation::Timestamp;
use std::collections::{BinaryHeap, VecDeque};
use std::sync::Arc;
use store::{Direction, Entry, KeyRange, Limit};

/// What is read of a stream at a time, where many are merged.
const READ_AHEAD: Limit = Limit { entries: 128, bytes: 64 * 1024 };
/// What is read at a time, where one is read after the other.
const READ_THROUGH: Limit = Limit { entries: 2_000, bytes: READ_BYTES_MAX };

/// Why a query did not come to its end.
#[derive(Debug)]
pub enum Stopped {
    /// Somebody asked for it, or the server ends.
    Cancelled,
    /// It took too long.
    Timeout,
    /// It needs too much.
    TooMuch,
    /// The store failed: it can be tried again.
    Store(ApiError),
}

impl From<ApiError> for Stopped {
    fn from(error: ApiError) -> Stopped {
        Stopped::Store(error)
    }
}

impl From<TooMuch> for Stopped {
    fn from(_: TooMuch) -> Stopped {
        Stopped::TooMuch
    }
}

/// A stream's events that are still to be read.
struct Cursor {
    log: Arc<str>,
    stream: Arc<str>,
    /// Empty as long as the stream is not read.
    read: VecDeque<Event>,
    rest: Option<KeyRange>,
    newest_ms: i64,
}

/// A scan of a query's events.
pub struct Scan<'a> {
    pub room: &'a Room,
    pub progress: &'a Progress,
    /// When it has taken too long.
    pub until: Timestamp,
}

impl Scan<'_> {
    /// Feeds the query its events.
    pub async fn run(
        &self,
        key: &QueryKey,
        query: &Query,
        pipeline: &mut Pipeline,
    ) -> Result<(), Stopped> {
        let cursors = self.cursors(key, query).await?;
        match pipeline.needs_order() {
            true => self.newest_first(cursors, pipeline).await,
            false => self.one_by_one(cursors, pipeline).await,
        }
    }

    async fn cursors(&self, key: &QueryKey, query: &Query) -> Result<Vec<Cursor>, Stopped> {
        let mut cursors = Vec::new();
        for (name, id) in &query.groups {
            let log: Arc<str> = Arc::from(format!("{}:{name}", key.account));
            // What retention has given up is not found though it is still there.
            let keeps_from = self.room.keeps_from(key, name, *id).await?;
            let (from, to) = (query.from_ms.max(keeps_from), query.to_ms);
            self.room
                .each_stream(*id, |stream, found| {
                    let touches = found.first_event_ms.is_some_and(|first| first < to)
                        && found.last_event_ms.is_some_and(|last| last >= from);
                    if touches {
                        cursors.push(Cursor {
                            log: log.clone(),
                            stream: Arc::from(stream),
                            read: VecDeque::new(),
                            rest: Some(EventKey::between(*id, found.id, from, to.max(from))),
                            newest_ms: found.last_event_ms.map_or(to, |last| last.min(to)),
                        });
                    }
                })
                .await?;
        }
        Ok(cursors)
    }

    async fn one_by_one(
        &self,
        cursors: Vec<Cursor>,
        pipeline: &mut Pipeline,
    ) -> Result<(), Stopped> {
        for mut cursor in cursors {
            while self.fill(&mut cursor, READ_THROUGH).await? {
                while let Some(event) = cursor.read.pop_front() {
                    self.feed(event, pipeline)?;
                }
            }
        }
        Ok(())
    }

    async fn newest_first(
        &self,
        mut cursors: Vec<Cursor>,
        pipeline: &mut Pipeline,
    ) -> Result<(), Stopped> {
        // Each stream's next event or, for one that is not yet read, a time no event of it is after.
        let place = |event: &Event| (event.at_ms, event.place.stream, event.place.sequence);
        let unread = cursors.iter().enumerate();
        let mut heads: BinaryHeap<_> =
            unread.map(|(index, cursor)| ((cursor.newest_ms, u64::MAX, u64::MAX), index)).collect();
        while let Some((_, index)) = heads.pop() {
            let Some(cursor) = cursors.get_mut(index) else { continue };
            let found = cursor.read.pop_front();
            if !cursor.read.is_empty() || self.fill(cursor, READ_AHEAD).await? {
                heads.extend(cursor.read.front().map(|event| (place(event), index)));
            }
            if let Some(event) = found {
                self.feed(event, pipeline)?;
            }
        }
        Ok(())
    }

    fn feed(&self, event: Event, pipeline: &mut Pipeline) -> Result<(), Stopped> {
        self.progress.scanned(event.message.len());
        pipeline.push(event)?;
        self.progress.matched(pipeline.matched);
        Ok(())
    }

    /// Reads on, the newest first; whether there was something.
    async fn fill(&self, cursor: &mut Cursor, limit: Limit) -> Result<bool, Stopped> {
        while let Some(range) = cursor.rest.take() {
            if self.progress.is_stopped() {
                return Err(Stopped::Cancelled);
            }
            if self.room.ambient.now() >= self.until {
                return Err(Stopped::Timeout);
            }
            // Queries are long; others have their turns between pages.
            tokio::task::yield_now().await;
            let page = self.room.store.scan(range, limit, Direction::Backward).await;
            let page = page.map_err(internal)?;
            for entry in &page.entries {
                let event = event(entry, &cursor.log, &cursor.stream)?;
                cursor.read.push_back(event);
            }
            cursor.rest = page.next;
            if !cursor.read.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// A stored event as queries see it.
pub fn event(entry: &Entry, log: &Arc<str>, stream: &Arc<str>) -> Result<Event, ApiError> {
    let place = EventKey::decode(&entry.key).map_err(internal)?;
    let stored: Stored = decode(&entry.value)?;
    let (log, stream) = (log.clone(), stream.clone());
    let event = Event::new(place.at_ms, stored.ingested_ms, log, stream, &stored.message);
    Ok(event.kept_at(place))
}
