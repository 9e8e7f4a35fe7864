//! Asynchronous invocation: one durable queue a function, and one task that empties it.
//!
//! An event is acknowledged once it is committed, and removed (or put back, due later) in one commit
//! after it ran: killed anywhere, it runs again.

use super::dead_letter;
use super::destination::{self, Ending, Last, Queued};
use super::event::{self, Event, Next, Patience};
use crate::core::Core;
use crate::environment::Work;
use crate::failure;
use crate::function::event_config::{self, EventConfig};
use crate::function::record::{from_cbor, to_cbor};
use crate::function::{self, Found};
use crate::limits::{ASYNC_IN_FLIGHT, ASYNC_THROTTLE_MAX};
use crate::measures::FunctionMeter;
use crate::names::{FunctionName, Named, Qualifier};
use aws_api::ApiError;
use bytes::Bytes;
use foundation::{Caller, Timestamp};
use parking_lot::Mutex;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Limit, StoreError};
use tokio::task::JoinSet;

/// The functions whose queues have a task.
#[derive(Default)]
pub(crate) struct Queues(Mutex<HashSet<FunctionName>>);

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
        attend(core, &name);
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
    };
    // Not the request's id: a client may send one twice.
    let key = event::key(&found.name, now, &core.ambient.dice.uuid());
    let batch = Batch::new().put(key, to_cbor(&event));
    // There is no check that could conflict.
    let _ = core.store.commit(batch).await.map_err(failure::store)?;
    FunctionMeter { ambient: &core.ambient, function: &found.name }.count("AsyncEventsReceived", 1);
    attend(core, &found.name);
    Ok(())
}

/// Sees to it that a task empties the function's queue.
fn attend(core: &Arc<Core>, name: &FunctionName) {
    if core.queues.0.lock().insert(name.clone()) {
        let (worker, name) = (core.clone(), name.clone());
        core.background.spawn(async move { empty(&worker, name).await });
    }
}

/// Runs events as they fall due, until there are none.
async fn empty(core: &Arc<Core>, name: FunctionName) {
    let mut watch = core.store.watch(event::prefix(&name));
    let mut running: JoinSet<Key> = JoinSet::new();
    let mut in_flight: HashSet<Key> = HashSet::new();
    loop {
        let next = match due(core, &name, &in_flight).await {
            Ok(next) => next,
            Err(failure) => {
                tracing::error!(%failure, function = %name.arn(), "its queue can't be read");
                core.ambient.clock.sleep(ASYNC_THROTTLE_MAX).await;
                continue;
            }
        };
        let now = core.ambient.now();
        let mut wake = None;
        for entry in next {
            match event::read_key(&entry.key) {
                Ok((_, due, _)) if due > now => {
                    wake = Some(due);
                    break;
                }
                Ok(_) if in_flight.len() >= ASYNC_IN_FLIGHT => break,
                Ok(_) => {
                    in_flight.insert(entry.key.clone());
                    let (worker, name) = (core.clone(), name.clone());
                    running.spawn(async move {
                        let key = entry.key.clone();
                        attempt(&worker, &name, entry).await;
                        key
                    });
                }
                Err(failure) => tracing::error!(%failure, "a queued event's key is malformed"),
            }
        }
        if in_flight.is_empty() && wake.is_none() {
            leave(core, &name);
            // What was queued between the last look and now has no task yet.
            match due(core, &name, &in_flight).await {
                Ok(next) if !next.is_empty() => return attend(core, &name),
                _ => return,
            }
        }
        let slept = async {
            match wake {
                Some(due) => core.ambient.clock.sleep_until(due).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            Some(ended) = running.join_next() => match ended {
                Ok(key) => drop(in_flight.remove(&key)),
                Err(panicked) => {
                    tracing::error!(%panicked, "an attempt at a queued event failed");
                    // Which one is not known: all are tried again.
                    running.shutdown().await;
                    in_flight.clear();
                    // What fails by a defect may fail again at once.
                    core.ambient.clock.sleep(ASYNC_THROTTLE_MAX).await;
                }
            },
            () = watch.changed() => {}
            () = slept => {}
        }
    }
}

fn leave(core: &Core, name: &FunctionName) {
    core.queues.0.lock().remove(name);
}

/// The events that fall due next and are not running, more than can be started at once.
async fn due(
    core: &Core,
    name: &FunctionName,
    in_flight: &HashSet<Key>,
) -> Result<Vec<Entry>, StoreError> {
    let limit = Limit { entries: in_flight.len() + ASYNC_IN_FLIGHT, bytes: usize::MAX };
    let page = core.store.scan(queue_range(name), limit, Direction::Forward).await?;
    Ok(page.entries.into_iter().filter(|entry| !in_flight.contains(&entry.key)).collect())
}

/// Runs an event once, and commits what becomes of it.
async fn attempt(core: &Arc<Core>, name: &FunctionName, entry: Entry) {
    // Present: a queue that was deleted with its function must not come back.
    let mut batch = Batch::new().check(Check::Present(entry.key.clone())).delete(entry.key);
    let mut queued = None;
    let next = match from_cbor::<Event>(&entry.value) {
        Ok(event) => {
            let run = run(core, name, event).await;
            (batch, queued) = run.tell(core, batch).await;
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
            let id = core.ambient.dice.uuid();
            batch = batch.put(event::key(name, due, &id), to_cbor(&event));
        }
    }
    // A conflict means that it is gone; after a failure it runs again.
    if let Err(failure) = core.store.commit(batch).await {
        tracing::error!(%failure, function = %name.arn(), "a queued event's outcome was not kept");
    }
    if let Some(queued) = queued {
        attend(core, &queued);
    }
}

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
        let batch = match &self.next {
            Next::GivenUp(reason) => {
                let answer = self.last.as_ref().map(|last| &last.payload[..]);
                dead_letter::tell(core, batch, found, &self.event, (reason, answer))
            }
            _ => batch,
        };
        let Some(arn) = arn else { return (batch, None) };
        let function_arn = match &self.named.qualifier {
            Some(_) => self.named.arn().to_string(),
            None => found.name.qualified(crate::names::LATEST).to_string(),
        };
        let last = self.last.clone();
        let ending = Ending { event: &self.event, function_arn, condition, last };
        destination::tell(core, batch, arn, found, &ending).await
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
    let work = Work {
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
