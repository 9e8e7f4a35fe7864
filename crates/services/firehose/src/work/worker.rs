//! A stream's worker: decides what is due.

use super::tally::Tally;
use super::{Desk, Stop, Work, flight, prefix, source, step};
use crate::keys;
use crate::lane::Lane;
use crate::limits::{PAUSE_FIRST, PAUSE_MAX};
use crate::model::{self, Flight};
use crate::room::Room;
use foundation::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use store::{Direction, Key, KeyRange, Limit, StoreError, Watch};
use tenure::{Taken, Tenure};
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

pub(super) struct Worker {
    pub(super) room: Arc<Room>,
    /// Of the stream.
    pub(super) id: u64,
    pub(super) work: watch::Receiver<Arc<Work>>,
}

/// A lane with something in it.
struct Waiting {
    tally: Tally,
    /// A delivery that was begun before this worker was.
    begun: Option<Flight>,
    /// Whether a step or a delivery is under way.
    busy: bool,
}

/// Why a worker pauses.
enum Pause {
    /// There is nothing to do.
    Idle,
    /// Another node works on the stream.
    Until(Timestamp),
}

/// What a step or a delivery has done: the lane that it was of, and the lanes that it put something
/// into.
type Done = (Lane, Result<Vec<Lane>, Stop>);

impl Worker {
    pub(super) async fn run(mut self) {
        let mut arrivals = self.room.store.watch(keys::log::prefix(self.id));
        let mut pause = PAUSE_FIRST;
        let clock = self.room.ambient.clock.clone();
        loop {
            match self.turn(&mut arrivals).await {
                Ok(Pause::Idle) => {
                    pause = PAUSE_FIRST;
                    tokio::select! {
                        () = arrivals.changed() => {}
                        changed = self.work.changed() => if changed.is_err() { return },
                    }
                }
                Ok(Pause::Until(moment)) => clock.sleep_until(moment).await,
                Err(Stop::Lost) => clock.sleep(PAUSE_FIRST).await,
                Err(Stop::Store(error)) => {
                    tracing::error!(%error, stream = self.id, "work on a Firehose stopped");
                    clock.sleep(pause).await;
                    pause = (pause * 2).min(PAUSE_MAX);
                }
            }
        }
    }

    /// Works until there is nothing to do.
    async fn turn(&mut self, arrivals: &mut Watch) -> Result<Pause, Stop> {
        let has_source = self.work.borrow().stream.settings.kinesis.is_some();
        if !has_source && !self.has_anything().await? {
            return Ok(Pause::Idle);
        }
        let tenure = match self.room.as_node().take(&format!("firehose/{:016x}", self.id)).await? {
            Taken::Ours(tenure) => tenure,
            Taken::Until(moment) => return Ok(Pause::Until(moment)),
        };
        let desk = Arc::new(Desk {
            room: self.room.clone(),
            id: self.id,
            lease: tenure.lease.clone(),
            work: self.work.clone(),
            ahead: AtomicU64::new(0),
            caught_up: Notify::new(),
        });
        let lanes = self.lanes().await?;
        let mut tasks = JoinSet::new();
        if has_source {
            let desk = desk.clone();
            let follow = async move { (Lane::Intake, Err(source::follow(desk).await)) };
            tasks.spawn(follow);
        }
        let mut turn = Turn { desk, lanes, tasks, tenure, has_source };
        turn.work(arrivals, &mut self.work).await?;
        turn.tenure.end().await;
        Ok(Pause::Idle)
    }

    /// Whether anything waits.
    async fn has_anything(&self) -> Result<bool, StoreError> {
        for prefix in [keys::log::prefix(self.id), keys::lane::prefix(self.id)] {
            let range = KeyRange::prefix(&prefix);
            let page = self.room.store.scan(range, Limit::entries(1), Direction::Forward).await?;
            if !page.entries.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// All lanes with something in them, and the log.
    async fn lanes(&self) -> Result<BTreeMap<Lane, Waiting>, StoreError> {
        let store = &*self.room.store;
        let mut begun = BTreeMap::new();
        let mut rest = Some(KeyRange::prefix(&keys::flight::prefix(self.id)));
        while let Some(range) = rest.take() {
            let page = store.scan(range, Limit::entries(500), Direction::Forward).await?;
            for entry in page.entries {
                let flight: Flight = model::decode("Firehose delivery", &entry.value)?;
                begun.insert(keys::flight::read(&entry.key)?, flight);
            }
            rest = page.next;
        }
        let mut found = BTreeSet::from([Lane::Intake]);
        found.extend(begun.keys().cloned());
        let mut range = KeyRange::prefix(&keys::lane::prefix(self.id));
        loop {
            let page = store.scan(range.clone(), Limit::entries(1), Direction::Forward).await?;
            let Some(entry) = page.entries.into_iter().next() else { break };
            let lane = keys::lane::read(&entry.key)?;
            // On behind all of this lane.
            let end = KeyRange::prefix(&keys::lane::of(self.id, &lane)).end;
            range.start = match end {
                Bound::Excluded(key) | Bound::Included(key) => Bound::Included(key),
                Bound::Unbounded => break,
            };
            found.insert(lane);
        }
        let waiting = |lane: Lane| {
            let begun = begun.remove(&lane);
            let after = begun.as_ref().map(|flight| Key::copy_from_slice(&flight.through));
            let tally = Tally::new(prefix(self.id, &lane), after);
            (lane, Waiting { tally, begun, busy: false })
        };
        Ok(found.into_iter().map(waiting).collect())
    }
}

/// Work on a stream that has something to do.
struct Turn {
    desk: Arc<Desk>,
    lanes: BTreeMap<Lane, Waiting>,
    tasks: JoinSet<Done>,
    tenure: Tenure,
    has_source: bool,
}

impl Turn {
    async fn work(
        &mut self,
        arrivals: &mut Watch,
        settings: &mut watch::Receiver<Arc<Work>>,
    ) -> Result<(), Stop> {
        let clock = self.desk.room.ambient.clock.clone();
        loop {
            let next = self.start_what_is_due().await?;
            let under_way =
                self.tasks.len() - usize::from(self.has_source && !self.tasks.is_empty());
            let is_empty = self.lanes.values().all(|lane| lane.tally.through.is_none());
            if under_way == 0 && is_empty && !self.has_source {
                return Ok(());
            }
            let due = async {
                match next {
                    Some(moment) => clock.sleep_until(moment).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(done) = self.tasks.join_next() => self.settle(done)?,
                () = arrivals.changed() => self.wake(&Lane::Intake),
                () = due => {}
                changed = settings.changed() => {
                    if changed.is_err() {
                        return Err(Stop::Lost);
                    }
                    // Buffers may be larger now.
                    self.lanes.values_mut().for_each(|lane| lane.tally.stale = true);
                }
                () = self.tenure.lost() => return Err(Stop::Lost),
            }
        }
    }

    fn settle(&mut self, done: Result<Done, tokio::task::JoinError>) -> Result<(), Stop> {
        let (lane, touched) = done.map_err(|_| {
            let reason = "work panicked or was stopped";
            Stop::Store(StoreError::Malformed { what: "Firehose", reason })
        })?;
        let touched = touched?;
        if let Some(waiting) = self.lanes.get_mut(&lane) {
            waiting.busy = false;
        }
        touched.iter().for_each(|lane| self.wake(lane));
        Ok(())
    }

    /// That a lane may have more in it.
    fn wake(&mut self, lane: &Lane) {
        match self.lanes.get_mut(lane) {
            Some(waiting) => waiting.tally.stale = true,
            None => {
                let tally = Tally::new(prefix(self.desk.id, lane), None);
                let waiting = Waiting { tally, begun: None, busy: false };
                self.lanes.insert(lane.clone(), waiting);
            }
        }
    }

    /// Starts the steps and deliveries that are due; tells when the next falls due.
    async fn start_what_is_due(&mut self) -> Result<Option<Timestamp>, Stop> {
        let work = self.desk.work();
        let mut next: Option<Timestamp> = None;
        let active: BTreeSet<Lane> =
            self.lanes.keys().filter(|lane| matches!(lane, Lane::Data(_))).cloned().collect();
        let active = Arc::new(active);
        for (lane, waiting) in &mut self.lanes {
            let hints = work.hints(lane);
            if waiting.tally.stale && waiting.tally.bytes < hints.bytes {
                waiting.tally.fill(&*self.desk.room.store, hints.bytes).await?;
            }
            if waiting.busy {
                continue;
            }
            let desk = self.desk.clone();
            if let Some(begun) = waiting.begun.take() {
                waiting.busy = true;
                let lane = lane.clone();
                self.tasks.spawn(async move {
                    let done = flight::resume(&desk, &lane, begun).await;
                    (lane, done)
                });
                continue;
            }
            let Some(oldest) = waiting.tally.oldest else { continue };
            let due = oldest + hints.interval;
            let is_due = waiting.tally.bytes >= hints.bytes || due <= desk.room.ambient.now();
            if !is_due {
                next = Some(next.map_or(due, |next| next.min(due)));
                continue;
            }
            let Some((through, bytes)) = waiting.tally.cut() else { continue };
            waiting.busy = true;
            let (lane, active) = (lane.clone(), active.clone());
            let steps = lane == Lane::Intake && work.has_steps();
            self.tasks.spawn(async move {
                let done = match steps {
                    true => step::take(&desk, &through, bytes, &active).await,
                    false => flight::begin(&desk, &lane, &through, bytes).await,
                };
                (lane, done)
            });
        }
        self.lanes.retain(|lane, waiting| {
            *lane == Lane::Intake || waiting.busy || waiting.tally.through.is_some()
        });
        Ok(next)
    }
}
