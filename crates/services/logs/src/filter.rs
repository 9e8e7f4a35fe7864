//! FilterLogEvents: the events of many streams, merged by time, that match a pattern.

use crate::events::{EVENT_OVERHEAD_BYTES, READ_BYTES_MAX, READ_EVENTS_MAX};
use crate::groups::position;
use crate::keys::{Event, EventKey, Stream};
use crate::pattern::Pattern;
use crate::room::{Room, decode, internal, named_group, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, FilteredLogEvent, error};
use foundation::{Caller, page};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use store::{Direction, KeyRange, Limit};

/// Events that one call looks at before it answers with what it has and a token, as AWS does.
const SCANNED_MAX: usize = 100_000;
/// Events read from a stream at a time.
const READ_AHEAD: usize = 256;
const LISTING: &str = "FilterLogEvents";

impl Room {
    pub(crate) async fn filter_log_events(
        &self,
        caller: &Caller,
        input: logs::FilterLogEventsRequest,
    ) -> Result<logs::FilterLogEventsResponse, ApiError> {
        refuse(input.unmask == Some(true), "unmask")?;
        let (names, prefix) = (input.log_stream_names, input.log_stream_name_prefix);
        if names.is_some() && prefix.is_some() {
            return Err(error::invalid_parameter_exception(
                "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.",
            ));
        }
        let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or(""))
            .map_err(|why| error::invalid_parameter_exception(why.to_string()))?;
        let (name, identifier) = (input.log_group_name, input.log_group_identifier);
        let key = named_group(caller, name.as_deref(), identifier.as_deref())?;
        let group = self.group(&key).await?.value;
        let from = input.start_time.unwrap_or(0).max(group.keeps_from_ms(self.now_ms()));
        // The end is included here, unlike GetLogEvents'.
        let to = input.end_time.map_or(i64::MAX, |end| end.saturating_add(1)).max(from);
        let after = match &input.next_token {
            Some(token) => Some(read_place(&position(LISTING, token)?)?),
            None => None,
        };
        let mut merge = Merge { room: self, after, heads: BinaryHeap::new(), cursors: Vec::new() };
        let mut streams: Vec<(String, Stream)> = Vec::new();
        self.each_stream(group.id, |name, stream| {
            let named = names.as_ref().is_none_or(|names| names.contains(&name));
            let prefixed = prefix.as_ref().is_none_or(|p| name.starts_with(p.as_str()));
            let touches = stream.first_event_ms.is_some_and(|first| first < to)
                && stream.last_event_ms.is_some_and(|last| last >= from);
            if named && prefixed && touches {
                streams.push((name, stream));
            }
        })
        .await?;
        // Nothing in a page comes from before the token's place.
        let from = after.map_or(from, |(at_ms, ..)| at_ms.max(from)).min(to);
        for (name, stream) in streams {
            let begins = stream.first_event_ms.map_or(from, |first| first.max(from));
            merge.add(name, EventKey::between(group.id, stream.id, from, to), begins);
        }
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(READ_EVENTS_MAX);
        let mut events = Vec::new();
        let (mut bytes, mut scanned) = (0, 0);
        let mut last = None;
        let mut next_token = None;
        while let Some((key, event, stream)) = merge.next().await? {
            let size = event.message.len() + EVENT_OVERHEAD_BYTES;
            let full =
                events.len() == limit || (bytes + size > READ_BYTES_MAX && !events.is_empty());
            if full || scanned == SCANNED_MAX {
                next_token = last.map(|last: EventKey| page::token(LISTING, &write_place(&last)));
                break;
            }
            scanned += 1;
            last = Some(key);
            if pattern.matches(&event.message) {
                bytes += size;
                events.push(FilteredLogEvent {
                    log_stream_name: Some(stream),
                    timestamp: Some(key.at_ms),
                    message: Some(event.message),
                    ingestion_time: Some(event.ingested_ms),
                    event_id: Some(event_id(&key)),
                });
            }
        }
        Ok(logs::FilterLogEventsResponse {
            events: Some(events),
            // AWS has left this empty since 2019.
            searched_log_streams: Some(Vec::new()),
            next_token,
        })
    }
}

/// 56 digits, as AWS's ids have: time, sequence, stream.
pub(crate) fn event_id(key: &EventKey) -> String {
    format!("{:016}{:020}{:020}", key.at_ms, key.sequence, key.stream)
}

/// The order of the merge; places in it are what tokens hold.
type Order = (i64, u64, u64);

fn order(key: &EventKey) -> Order {
    (key.at_ms, key.stream, key.sequence)
}

fn write_place(key: &EventKey) -> Vec<u8> {
    let (at, stream, sequence) = order(key);
    [at.to_be_bytes(), stream.to_be_bytes(), sequence.to_be_bytes()].concat()
}

fn read_place(bytes: &[u8]) -> Result<Order, ApiError> {
    let number = |at: usize| {
        let bytes = bytes.get(at..at + 8)?;
        <[u8; 8]>::try_from(bytes).ok().map(u64::from_be_bytes)
    };
    match (number(0), number(8), number(16)) {
        (Some(at), Some(stream), Some(sequence)) => Ok((at.cast_signed(), stream, sequence)),
        _ => Err(error::invalid_parameter_exception("The specified nextToken is invalid.")),
    }
}

/// Several streams' events in one order, those behind a place. Each stream is read ahead a little,
/// and only once the merge has come to where it begins, so that many streams that follow each other
/// are not all held at once.
struct Merge<'a> {
    room: &'a Room,
    after: Option<Order>,
    /// Each stream's next event or, for one that is not yet read, a place no event of it is before.
    heads: BinaryHeap<Reverse<(Order, usize)>>,
    cursors: Vec<Cursor>,
}

struct Cursor {
    stream: String,
    /// Empty as long as the stream is not read.
    read: VecDeque<(EventKey, Event)>,
    rest: Option<KeyRange>,
}

impl Merge<'_> {
    /// Adds a stream's events in `range`, the first of which are from `begins_ms` or later.
    fn add(&mut self, stream: String, range: KeyRange, begins_ms: i64) {
        let index = self.cursors.len();
        self.cursors.push(Cursor { stream, read: VecDeque::new(), rest: Some(range) });
        self.heads.push(Reverse(((begins_ms, 0, 0), index)));
    }

    /// The next event in the order of the merge, with the name of its stream.
    async fn next(&mut self) -> Result<Option<(EventKey, Event, String)>, ApiError> {
        while let Some(Reverse((_, index))) = self.heads.pop() {
            let found = self.cursors[index].read.pop_front();
            self.fill(index).await?;
            let cursor = &self.cursors[index];
            if let Some((next, _)) = cursor.read.front() {
                self.heads.push(Reverse((order(next), index)));
            }
            if let Some((key, event)) = found {
                return Ok(Some((key, event, cursor.stream.clone())));
            }
        }
        Ok(None)
    }

    async fn fill(&mut self, index: usize) -> Result<(), ApiError> {
        let cursor = &mut self.cursors[index];
        while cursor.read.is_empty()
            && let Some(range) = cursor.rest.take()
        {
            let limit = Limit { entries: READ_AHEAD, bytes: READ_BYTES_MAX };
            let page = self.room.store.scan(range, limit, Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let key = EventKey::decode(&entry.key).map_err(internal)?;
                if self.after.is_none_or(|after| order(&key) > after) {
                    cursor.read.push_back((key, decode(&entry.value)?));
                }
            }
            cursor.rest = page.next;
        }
        Ok(())
    }
}
