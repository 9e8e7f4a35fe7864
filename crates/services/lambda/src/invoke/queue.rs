//! Asynchronous invocation: one durable queue a function, and one task that empties it.
//!
//! An event is acknowledged once it is committed, and removed (or put back, due later) in one commit
//! after it ran: killed anywhere, it runs again.

use super::dead_letter;
use super::destination::{self, Ending, Last, Queued};
use super::event::{self, Event, Next, Patience};
use super::trace::Trace;
use crate::core::Core;
use crate::environment::Work;
use crate::failure;
use crate::function::event_config::{self, EventConfig};
use crate::function::record::{from_cbor, to_cbor};
use crate::function::{self, Found};
use crate::limits::{ASYNC_IN_FLIGHT_BYTES, ASYNC_IN_FLIGHT_MIN, ASYNC_THROTTLE_MAX, LOOPS_MAX};
use crate::measures::FunctionMeter;
use crate::names::{FunctionName, Named, Qualifier};
use aws_api::ApiError;
use bytes::Bytes;
use foundation::{Caller, Timestamp};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Limit, StoreError};
use tokio::task::JoinSet;

/// Events that are read at once.
const PAGE: usize = 64;

/// The functions whose queues have a task, each with the earliest key that was queued since its task
/// looked last.
#[derive(Default)]
pub(crate) struct Queues(Mutex<HashMap<FunctionName, Option<Key>>>);

impl Queues {
    /// Tells the function's task of a key; whether there is none yet.
    fn told(&self, name: &FunctionName, key: Option<&Key>) -> bool {
        let mut queues = self.0.lock();
        let Some(hint) = queues.get_mut(name) else {
            queues.insert(name.clone(), key.cloned());
            return true;
        };
        let earlier = |key: &&Key| hint.as_ref().is_none_or(|hint| *key < hint);
        if let Some(key) = key.filter(earlier) {
            *hint = Some(key.clone());
        }
        false
    }

    /// The same, of a task that there is.
    fn told_running(&self, name: &FunctionName, key: &Key) {
        let mut queues = self.0.lock();
        if let Some(hint) = queues.get_mut(name)
            && hint.as_ref().is_none_or(|hint| key < hint)
        {
            *hint = Some(key.clone());
        }
    }

    fn take_hint(&self, name: &FunctionName) -> Option<Key> {
        self.0.lock().get_mut(name).and_then(Option::take)
    }
}

/// All queued events of a function.
pub(crate) fn queue_range(name: &FunctionName) -> KeyRange {
    KeyRange::prefix(&event::prefix(name))
}

/// Goes on with all queues that the store holds.
pub(crate) async fn start(core: &Arc<Core>) -> Result<(), ApiError> {
    let mut range = KeyRange::prefix(&event::KIND.prefix());
    loop {
        let limit = Limit::entries(1);
        let page = core
            .store
            .scan(range.clone(), limit, Direction::Forward)
            .await
            .map_err(failure::store)?;
        let Some(first) = page.entries.first() else { return Ok(()) };
        let (name, _, _) = event::read_key(&first.key).map_err(failure::store)?;
        // The next function's events come after all of this one's.
        range.start = queue_range(&name).end;
        attend(core, &name, None);
    }
}

/// Queues an event; durable when it returns.
pub(super) async fn enqueue(
    core: &Arc<Core>,
    (named, found): (&Named, &Found),
    caller: &Caller,
    payload: Bytes,
    client_context: Option<String>,
) -> Result<(), ApiError> {
    let now = core.ambient.now();
    let event = Event {
        request_id: caller.request_id.to_string(),
        arrived_ms: now.as_millis(),
        failures: 0,
        throttles: 0,
        payload: payload.to_vec(),
        client_context,
        incarnation: found.function.incarnation.clone(),
        qualifier: named.qualifier.as_ref().map(ToString::to_string),
        trace: caller.trace.as_deref().map(str::to_owned),
    };
    // Not the request's id: a client may send one twice.
    let key = event::key(&found.name, now, &core.ambient.dice.uuid());
    let batch = Batch::new().put(key.clone(), to_cbor(&event));
    // There is no check that could conflict.
    let _ = core.store.commit(batch).await.map_err(failure::store)?;
    FunctionMeter { ambient: &core.ambient, function: &found.name }.count("AsyncEventsReceived", 1);
    attend(core, &found.name, Some(&key));
    Ok(())
}

/// Sees to it that a task empties the function's queue, `key` in it.
fn attend(core: &Arc<Core>, name: &FunctionName, key: Option<&Key>) {
    if core.queues.told(name, key) {
        let (worker, name) = (core.clone(), name.clone());
        core.background.spawn(async move { Line::new(worker, name).empty().await });
    }
}

/// One function's queue, as its task knows it.
struct Line {
    core: Arc<Core>,
    name: FunctionName,
    running: JoinSet<Ended>,
    /// With the length of each.
    in_flight: HashMap<Key, usize>,
    bytes: usize,
    /// How many may be tried at once: fewer after throttles.
    allowed: usize,
    /// Where to look on: before it nothing waits but what was told of since.
    horizon: Option<Key>,
}

/// An attempt that is over.
struct Ended {
    key: Key,
    throttled: bool,
}

/// What a look at the queue found.
struct Seen {
    /// When the next event falls due.
    wake: Option<Timestamp>,
    /// Whether there is more than may be tried now.
    more: bool,
}

impl Line {
    fn new(core: Arc<Core>, name: FunctionName) -> Self {
        Line {
            allowed: core.engine.concurrency() as usize,
            core,
            name,
            running: JoinSet::new(),
            in_flight: HashMap::new(),
            bytes: 0,
            horizon: None,
        }
    }

    /// Runs events as they fall due, until there are none.
    async fn empty(mut self) {
        let mut watch = self.core.store.watch(event::prefix(&self.name));
        loop {
            let seen = match self.look().await {
                Ok(seen) => seen,
                Err(failure) => {
                    let function = self.name.arn();
                    tracing::error!(%failure, %function, "its queue can't be read");
                    self.core.ambient.clock.sleep(ASYNC_THROTTLE_MAX).await;
                    continue;
                }
            };
            if self.in_flight.is_empty() && seen.wake.is_none() && !seen.more {
                self.core.queues.0.lock().remove(&self.name);
                // What was queued between the last look and now has no task yet.
                let range = queue_range(&self.name);
                let rest = self.core.store.scan(range, Limit::entries(1), Direction::Forward).await;
                match rest {
                    Ok(page) if !page.entries.is_empty() => {
                        return attend(&self.core, &self.name, None);
                    }
                    _ => return,
                }
            }
            let slept = async {
                match seen.wake {
                    Some(due) => self.core.ambient.clock.sleep_until(due).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(ended) = self.running.join_next() => match ended {
                    Ok(ended) => self.ended(&ended),
                    Err(panicked) => {
                        tracing::error!(%panicked, "an attempt at a queued event failed");
                        // Which one is not known: all are tried again.
                        self.running.shutdown().await;
                        self.in_flight.clear();
                        (self.bytes, self.horizon) = (0, None);
                        // What fails by a defect may fail again at once.
                        self.core.ambient.clock.sleep(ASYNC_THROTTLE_MAX).await;
                    }
                },
                () = watch.changed() => {}
                () = slept => {}
            }
            while let Some(Ok(ended)) = self.running.try_join_next() {
                self.ended(&ended);
            }
            if self.in_flight.is_empty() {
                // Another server may have queued something anywhere.
                self.horizon = None;
            }
        }
    }

    fn ended(&mut self, ended: &Ended) {
        let bytes = self.in_flight.remove(&ended.key);
        self.bytes = self.bytes.saturating_sub(bytes.unwrap_or(0));
        let most = self.core.engine.concurrency() as usize;
        self.allowed = match ended.throttled {
            true => (self.allowed / 2).max(ASYNC_IN_FLIGHT_MIN),
            false => (self.allowed + 1).min(most.max(ASYNC_IN_FLIGHT_MIN)),
        };
    }

    /// Begins what is due and may begin.
    async fn look(&mut self) -> Result<Seen, StoreError> {
        let hint = self.core.queues.take_hint(&self.name);
        let mut range = queue_range(&self.name);
        if let Some(horizon) = self.horizon.take() {
            let start = hint.filter(|hint| *hint < horizon).unwrap_or(horizon);
            range = KeyRange { start: std::ops::Bound::Included(start), ..range };
        }
        let mut rest = Some(range);
        while let Some(range) = rest {
            let limit = Limit { entries: PAGE, ..Limit::default() };
            let page = self.core.store.scan(range, limit, Direction::Forward).await?;
            let now = self.core.ambient.now();
            for entry in page.entries {
                let due = match event::read_key(&entry.key) {
                    Ok((_, due, _)) => due,
                    Err(failure) => {
                        tracing::error!(%failure, "a queued event's key is malformed");
                        continue;
                    }
                };
                self.horizon = Some(entry.key.clone());
                if due > now {
                    return Ok(Seen { wake: Some(due), more: false });
                }
                if self.in_flight.contains_key(&entry.key) {
                    continue;
                }
                let full =
                    self.in_flight.len() >= self.allowed || self.bytes >= ASYNC_IN_FLIGHT_BYTES;
                if full && !self.in_flight.is_empty() {
                    return Ok(Seen { wake: None, more: true });
                }
                self.begin(entry);
            }
            rest = page.next;
        }
        Ok(Seen { wake: None, more: false })
    }

    fn begin(&mut self, entry: Entry) {
        self.bytes += entry.value.len();
        self.in_flight.insert(entry.key.clone(), entry.value.len());
        let (worker, name) = (self.core.clone(), self.name.clone());
        self.running.spawn(async move {
            let key = entry.key.clone();
            let throttled = attempt(&worker, &name, entry).await;
            Ended { key, throttled }
        });
    }
}

/// Runs an event once, and commits what becomes of it; whether it could not be run.
async fn attempt(core: &Arc<Core>, name: &FunctionName, entry: Entry) -> bool {
    // Present: a queue that was deleted with its function must not come back.
    let mut batch = Batch::new().check(Check::Present(entry.key.clone())).delete(entry.key);
    let (mut queued, mut throttled, mut again) = (None, false, None);
    let next = match from_cbor::<Event>(&entry.value) {
        Ok(event) => {
            let run = run(core, name, event).await;
            (batch, queued) = run.tell(core, batch).await;
            throttled = run.last.is_none();
            run.next
        }
        Err(failure) => {
            tracing::error!(%failure, function = %name.arn(), "a queued event is malformed");
            Next::GivenUp("Malformed")
        }
    };
    match next {
        Next::Done => {}
        Next::GivenUp(reason) => {
            tracing::warn!(function = %name.arn(), reason, "a queued event was given up");
            FunctionMeter { ambient: &core.ambient, function: name }.count("AsyncEventsDropped", 1);
        }
        Next::Again(due, event) => {
            let key = event::key(name, due, &core.ambient.dice.uuid());
            batch = batch.put(key.clone(), to_cbor(&event));
            again = Some(key);
        }
    }
    // A conflict means that it is gone; after a failure it runs again.
    if let Err(failure) = core.store.commit(batch).await {
        tracing::error!(%failure, function = %name.arn(), "a queued event's outcome was not kept");
    }
    if let Some(key) = again {
        core.queues.told_running(name, &key);
    }
    if let Some((queued, key)) = queued {
        attend(core, &queued, Some(&key));
    }
    throttled
}

/// Why an event is given up that goes round.
const LOOP: &str = "RecursiveInvocation";

/// An attempt that was made.
struct Run {
    named: Named,
    /// The function, unless it is gone.
    found: Option<Found>,
    event: Event,
    config: EventConfig,
    last: Option<Last>,
    next: Next,
}

impl Run {
    /// Adds to the commit that ends the event what tells its destinations of it.
    async fn tell(&self, core: &Arc<Core>, batch: Batch) -> (Batch, Queued) {
        let (condition, arn) = match &self.next {
            Next::Done => ("Success", &self.config.on_success),
            Next::GivenUp(reason) => (*reason, &self.config.on_failure),
            Next::Again(..) => return (batch, None),
        };
        let Some(found) = &self.found else { return (batch, None) };
        let trace = self.onward(core, found);
        if self.is_loop() && self.passes() > LOOPS_MAX {
            // It was told of this loop before, and has come back: telling would go on without end.
            return (batch, None);
        }
        let batch = match &self.next {
            Next::GivenUp(reason) => {
                let answer = self.last.as_ref().map(|last| &last.payload[..]);
                dead_letter::tell(core, batch, found, &self.event, (reason, answer), trace.clone())
            }
            _ => batch,
        };
        let Some(arn) = arn else { return (batch, None) };
        let function_arn = match &self.named.qualifier {
            Some(_) => self.named.arn().to_string(),
            None => found.name.qualified(crate::names::LATEST).to_string(),
        };
        let last = self.last.clone();
        let ending = Ending { event: &self.event, function_arn, condition, last, trace };
        destination::tell(core, batch, arn, found, &ending).await
    }

    /// The trace of what the event's end causes: with one more pass where the function was run, or was
    /// not because of its passes.
    fn onward(&self, core: &Core, found: &Found) -> Option<String> {
        let header = self.event.trace.as_deref();
        if self.last.is_none() && !self.is_loop() {
            return header.map(str::to_owned);
        }
        let (dice, now) = (&*core.ambient.dice, core.ambient.now());
        Some(Trace::through(header, &found.name, dice, now).to_string())
    }

    fn is_loop(&self) -> bool {
        matches!(self.next, Next::GivenUp(LOOP))
    }

    /// How often the event had come through the function when it was taken.
    fn passes(&self) -> u32 {
        let header = self.event.trace.as_deref();
        header.map_or(0, |trace| Trace::parse(trace).passes(&self.named.function))
    }
}

async fn run(core: &Core, name: &FunctionName, event: Event) -> Run {
    let qualifier = event.qualifier.as_deref().and_then(Qualifier::parse);
    let named = Named { function: name.clone(), qualifier };
    let mut run = Run {
        named,
        found: None,
        event,
        config: EventConfig::default(),
        last: None,
        next: Next::GivenUp("FunctionDeleted"),
    };
    run.next = attempt_once(core, &mut run).await;
    run
}

async fn attempt_once(core: &Core, run: &mut Run) -> Next {
    let name = &run.named.function.clone();
    let now = || core.ambient.now();
    let event = run.event.clone();
    // An alias is looked up anew each time.
    let found = match function::choose(core, &run.named).await {
        Ok(found) if found.function.incarnation == event.incarnation => found,
        Ok(_) => return Next::GivenUp("FunctionDeleted"),
        Err(error) if error.is("ResourceNotFoundException") => {
            return Next::GivenUp("FunctionDeleted");
        }
        Err(_) => return event.not_run(now(), Patience::default()),
    };
    run.found = Some(found.clone());
    match event_config::read(core, &found, event.qualifier.as_deref()).await {
        Ok(config) => run.config = config.map(|(config, _)| config).unwrap_or_default(),
        Err(_) => return event.not_run(now(), Patience::default()),
    }
    let mut patience = Patience::default();
    if let Some(retries) = run.config.retries {
        patience.retries = usize::try_from(retries).unwrap_or(usize::MAX);
    }
    if let Some(seconds) = run.config.max_age_s {
        patience.age_max = Duration::from_secs(seconds.into());
    }
    if event.is_too_old(now(), patience) {
        return Next::GivenUp("EventAgeExceeded");
    }
    if found.function.reserved == Some(0) {
        return Next::GivenUp("ZeroReservedConcurrency");
    }
    if run.passes() >= LOOPS_MAX && !found.function.loops_allowed {
        FunctionMeter { ambient: &core.ambient, function: name }
            .count("RecursiveInvocationsDropped", 1);
        return Next::GivenUp(LOOP);
    }
    let work = Work {
        trace: event.trace.clone(),
        request_id: event.request_id.clone(),
        arn: run.named.arn().to_string(),
        payload: Bytes::from(event.payload.clone()),
        client_context: event.client_context.clone(),
        sink: None,
    };
    let waited = now().since(Timestamp::from_millis(event.arrived_ms));
    FunctionMeter { ambient: &core.ambient, function: &found.name }
        .millis("AsyncEventAge", waited.as_secs_f64() * 1000.0);
    let version = found.version.to_string();
    match core.engine.run(found, work).await {
        Ok(finished) => {
            let error = finished.error;
            run.last = Some(Last { version, error, payload: finished.payload });
            match error {
                None => Next::Done,
                Some(_) => event.failed(now(), patience),
            }
        }
        Err(_) => event.not_run(now(), patience),
    }
}
