//! Live Tail: events as they come, shown to those who watch.
//!
//! A session sees what this server writes while it lasts; it is of no use to anybody afterwards, so
//! nothing of it is kept. Who watches too slowly is shown a sample.

use crate::keys::GroupKey;
use crate::pattern::Pattern;
use crate::room::{Room, identified_group};
use async_trait::async_trait;
use aws_api::logs::{
    self, InputLogEvent, LiveTailSessionLogEvent, LiveTailSessionMetadata, LiveTailSessionStart,
    LiveTailSessionUpdate, StartLiveTailResponseStream as Told, error,
};
use aws_api::{ApiError, EventSource, Events};
use foundation::{Ambient, Caller, Timestamp};
use parking_lot::Mutex;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// Groups of one session («StartLiveTail»).
const GROUPS_MAX: usize = 10;
/// Events of one update («StartLiveTail»): what there is beyond is left out.
const EVENTS_MAX: usize = 500;
/// Bytes of the events that wait for an update.
const BYTES_MAX: usize = 1024 * 1024;
/// Sessions of this server at once.
const SESSIONS_MAX: usize = 100;
/// There is an update each second.
const EVERY: Duration = Duration::from_secs(1);
/// A session ends by itself («StartLiveTail»).
const LONGEST: Duration = Duration::from_hours(3);

/// Those who watch.
#[derive(Default)]
pub(crate) struct Tails {
    /// How many there are: without one, writers need not look.
    open: AtomicUsize,
    by_group: Mutex<HashMap<u64, Vec<Arc<Tail>>>>,
}

/// One who watches.
struct Tail {
    pattern: Pattern,
    /// Only of these streams.
    names: Option<Vec<String>>,
    /// Only of streams whose names begin so.
    prefixes: Option<Vec<String>>,
    waiting: Mutex<Waiting>,
    /// Whether something was left out since the last update.
    sampled: AtomicBool,
}

#[derive(Default)]
struct Waiting {
    events: VecDeque<LiveTailSessionLogEvent>,
    bytes: usize,
}

impl Tail {
    fn watches(&self, stream: &str) -> bool {
        self.names.as_ref().is_none_or(|names| names.iter().any(|name| name == stream))
            && self
                .prefixes
                .as_ref()
                .is_none_or(|all| all.iter().any(|p| stream.starts_with(p.as_str())))
    }

    fn show(&self, group: &str, stream: &str, event: &InputLogEvent, now_ms: i64) {
        if !self.pattern.matches(&event.message) {
            return;
        }
        let mut waiting = self.waiting.lock();
        let full = waiting.events.len() >= EVENTS_MAX
            || waiting.bytes + event.message.len() > BYTES_MAX && !waiting.events.is_empty();
        if full {
            self.sampled.store(true, Ordering::Relaxed);
            return;
        }
        waiting.bytes += event.message.len();
        waiting.events.push_back(LiveTailSessionLogEvent {
            log_group_identifier: Some(group.to_owned()),
            log_stream_name: Some(stream.to_owned()),
            message: Some(event.message.clone()),
            timestamp: Some(event.timestamp),
            ingestion_time: Some(now_ms),
        });
    }
}

impl Tails {
    /// Shows what was written to those who watch.
    pub fn show(
        &self,
        key: &GroupKey,
        id: u64,
        stream: &str,
        events: &[InputLogEvent],
        now_ms: i64,
    ) {
        if self.open.load(Ordering::Relaxed) == 0 {
            return;
        }
        let watching = self.by_group.lock().get(&id).cloned().unwrap_or_default();
        let group = format!("{}:{}", key.account, key.name);
        for tail in watching.iter().filter(|tail| tail.watches(stream)) {
            events.iter().for_each(|event| tail.show(&group, stream, event, now_ms));
        }
    }
}

/// A session; it ends when this is dropped.
struct Session {
    room: Arc<Tails>,
    ambient: Ambient,
    groups: Vec<u64>,
    tail: Arc<Tail>,
    start: Option<LiveTailSessionStart>,
    until: Timestamp,
}

impl Drop for Session {
    fn drop(&mut self) {
        let mut by_group = self.room.by_group.lock();
        for id in &self.groups {
            if let Some(tails) = by_group.get_mut(id) {
                tails.retain(|tail| !Arc::ptr_eq(tail, &self.tail));
                if tails.is_empty() {
                    by_group.remove(id);
                }
            }
        }
        self.room.open.fetch_sub(1, Ordering::Relaxed);
    }
}

#[async_trait]
impl EventSource<Told> for Session {
    async fn next(&mut self) -> Option<Result<Told, ApiError>> {
        if let Some(start) = self.start.take() {
            return Some(Ok(Told::SessionStart(start)));
        }
        self.ambient.clock.sleep(EVERY).await;
        if self.ambient.now() >= self.until {
            let text = "The session has reached its longest duration of three hours.";
            return Some(Err(error::session_timeout_exception(text)));
        }
        let waiting = std::mem::take(&mut *self.tail.waiting.lock());
        let sampled = Some(self.tail.sampled.swap(false, Ordering::Relaxed));
        Some(Ok(Told::SessionUpdate(LiveTailSessionUpdate {
            session_metadata: Some(LiveTailSessionMetadata { sampled }),
            session_results: Some(waiting.events.into()),
        })))
    }
}

impl Room {
    pub(crate) async fn start_live_tail(
        &self,
        caller: &Caller,
        input: logs::StartLiveTailRequest,
    ) -> Result<logs::StartLiveTailResponse, ApiError> {
        let refused = |text: &str| Err(error::invalid_parameter_exception(text));
        let (names, prefixes) = (input.log_stream_names, input.log_stream_name_prefixes);
        if names.is_some() && prefixes.is_some() {
            return refused("logStreamNames and logStreamNamePrefixes are mutually exclusive");
        }
        let identifiers = input.log_group_identifiers;
        if identifiers.is_empty() || identifiers.len() > GROUPS_MAX {
            return refused("A session watches between 1 and 10 log groups");
        }
        if identifiers.len() > 1 && (names.is_some() || prefixes.is_some()) {
            return refused("Log streams can be named only where one log group is");
        }
        let text = input.log_event_filter_pattern;
        let pattern = Pattern::parse(text.as_deref().unwrap_or(""))
            .map_err(|why| error::invalid_parameter_exception(why.to_string()))?;
        let mut groups = Vec::new();
        for identifier in &identifiers {
            let id = self.group(&identified_group(caller, identifier)?).await?.value.id;
            if !groups.contains(&id) {
                groups.push(id);
            }
        }
        if self.tails.open.fetch_add(1, Ordering::Relaxed) >= SESSIONS_MAX {
            self.tails.open.fetch_sub(1, Ordering::Relaxed);
            return Err(error::limit_exceeded_exception("Resource limit exceeded."));
        }
        let tail = Arc::new(Tail {
            pattern,
            names: names.clone(),
            prefixes: prefixes.clone(),
            waiting: Mutex::default(),
            sampled: AtomicBool::new(false),
        });
        for id in &groups {
            self.tails.by_group.lock().entry(*id).or_default().push(tail.clone());
        }
        let start = LiveTailSessionStart {
            request_id: Some(caller.request_id.to_string()),
            session_id: Some(self.ambient.dice.uuid()),
            log_event_filter_pattern: text,
            log_group_identifiers: Some(identifiers),
            log_stream_names: names,
            log_stream_name_prefixes: prefixes,
        };
        let session = Session {
            room: self.tails.clone(),
            ambient: self.ambient.clone(),
            groups,
            tail,
            start: Some(start),
            until: self.ambient.now() + LONGEST,
        };
        Ok(logs::StartLiveTailResponse { response_stream: Events::new(session) })
    }
}
