//! Carries tasks out: a few messages a commit, which is the task's own progress, too. Killed anywhere,
//! it goes on where it stood; whoever else works on the same task comes too late or first.

use super::task::{State, Task};
use crate::keys;
use crate::limits::{BATCH_MAX, FIFO_LOOK_MAX, MOVE_HOURS_MAX};
use crate::model::{self, Stored};
use crate::names::QueueName;
use crate::room::{Read, Room};
use crate::standard;
use foundation::Timestamp;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, Limit, StoreError, get_one};

/// Messages of one commit: as many as a receiver gets, as they may be large.
const STEP: usize = BATCH_MAX;
/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);
const HOUR_MS: i64 = 3_600_000;

/// A message that is about to be moved.
struct Picked {
    message: Stored,
    /// Checks that it is there yet, and takes it away.
    gone: Batch,
}

/// What a look at the queue has found.
struct Found {
    picked: Vec<Picked>,
    /// Takes away what was found that is no message any more.
    waste: Batch,
    /// There is nothing that could be moved now.
    empty: bool,
}

impl Room {
    /// Carries out all tasks, without end.
    pub(crate) async fn run_moves(&self) {
        let mut active = self.store.watch(keys::active::prefix());
        loop {
            let next = match self.step_moves().await {
                Ok(next) => next,
                Err(error) => {
                    tracing::warn!(%error, "messages could not be moved");
                    self.ambient.clock.sleep(PAUSE).await;
                    continue;
                }
            };
            match next {
                Some(next) if next <= self.ambient.now() => tokio::task::yield_now().await,
                Some(next) => tokio::select! {
                    () = active.changed() => {}
                    () = self.ambient.clock.sleep_until(next) => {}
                },
                None => active.changed().await,
            }
        }
    }

    /// Moves a few messages of each task; when the next can be moved, if any task goes on.
    ///
    /// # Errors
    /// Those of the store; the tasks go on with the next call.
    pub async fn step_moves(&self) -> Result<Option<Timestamp>, StoreError> {
        let mut next = None::<i64>;
        let mut rest = Some(keys::active::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                if let Some(at) = self.step(&entry).await? {
                    next = Some(next.map_or(at, |before| before.min(at)));
                }
            }
            rest = page.next;
        }
        Ok(next.map(Timestamp::from_millis))
    }

    /// A few messages of one task; when it goes on, if it does.
    async fn step(&self, active: &Entry) -> Result<Option<i64>, StoreError> {
        let now = self.now_ms();
        let Some(entry) = get_one(&*self.store, active.value.clone()).await? else {
            // Its queue was deleted with it.
            return Ok(None);
        };
        let mut task: Task = model::decode("task", &entry.value)?;
        let wrong = StoreError::Malformed { what: "task", reason: "its source" };
        let name = QueueName::of_arn(&task.source).ok_or(wrong)?;
        if task.state != State::Running {
            return Ok(None);
        }
        let wanted = task.allowance(now, STEP);
        if wanted == 0 {
            return Ok(task.next_ms());
        }
        let mut batch = Batch::new().check(Check::Version(entry.key.clone(), entry.version));
        match self.lookup(&name).await? {
            None => task.state = State::Failed(NO_QUEUE.to_owned()),
            Some(_) if now - task.began_ms >= MOVE_HOURS_MAX * HOUR_MS => {
                task.state = State::Failed(TOO_LONG.to_owned());
            }
            Some(read) => {
                let found = match read.name.is_fifo() {
                    true => self.pick_in_line(&read, wanted, now).await?,
                    false => self.pick_standard(&read, wanted, now).await?,
                };
                if found.empty {
                    task.state = State::Completed;
                }
                batch = self.moved(&mut task, found, batch, now).await?;
            }
        }
        if task.state != State::Running {
            batch = batch.delete(active.key.clone());
        }
        batch = batch.put(entry.key, model::encode(&task));
        let committed = self.store.commit(batch).await?.committed().is_ok();
        // Where somebody came first, all is looked at again.
        Ok(match (committed, task.state == State::Running) {
            (true, false) => None,
            (true, true) => task.next_ms().map(|next| next.max(now)).or(Some(now)),
            (false, _) => Some(now),
        })
    }

    /// Adds to the batch that what was found goes where it is to go; what can go nowhere ends the
    /// task.
    async fn moved(
        &self,
        task: &mut Task,
        found: Found,
        batch: Batch,
        now: i64,
    ) -> Result<Batch, StoreError> {
        let mut batch = batch.with(found.waste);
        let mut targets: HashMap<String, Option<Read>> = HashMap::new();
        let mut count = 0;
        for Picked { message, gone } in found.picked {
            let Some(arn) = task.destination.clone().or_else(|| message.source.clone()) else {
                task.state = State::Failed(NO_SOURCE.to_owned());
                break;
            };
            let target = match targets.get(&arn) {
                Some(known) => known.clone(),
                None => {
                    let read = match QueueName::of_arn(&arn) {
                        Some(name) => self.lookup(&name).await?,
                        None => None,
                    };
                    batch = match &read {
                        Some(read) => batch.check(read.unchanged()),
                        None => batch,
                    };
                    targets.insert(arn, read.clone());
                    read
                }
            };
            let Some(target) = target else {
                task.state = State::Failed(NO_QUEUE.to_owned());
                break;
            };
            batch = self.as_new(&target, message, batch.with(gone), now);
            count += 1;
        }
        task.count(count);
        Ok(batch)
    }

    /// A moved message is a new one, with an id and an age of its own.
    fn as_new(&self, target: &Read, message: Stored, batch: Batch, now: i64) -> Batch {
        let mut new = Stored::new(self.uuid(), message.body, message.sender, now);
        new.attributes = message.attributes;
        new.trace = message.trace;
        new.group = message.group;
        new.deduplication = message.deduplication;
        new.visible_ms = now + target.queue.settings.delay_s * 1_000;
        match target.name.is_fifo() {
            true => batch.append(keys::line::of_queue(target.id()), model::encode(&new)),
            false => standard::put(batch, target.id(), &new),
        }
    }

    async fn pick_standard(&self, read: &Read, max: usize, now: i64) -> Result<Found, StoreError> {
        let queue = read.id();
        let range = keys::ready::all_of(queue);
        let page = self.store.scan(range, Limit::entries(max), Direction::Forward).await?;
        let mut ready = Vec::new();
        for entry in page.entries {
            let (visible_ms, id) = keys::ready::read(&entry.key)?;
            if visible_ms <= now {
                ready.push((entry.key, keys::message::key(queue, id)));
            }
        }
        let keys: Vec<_> = ready.iter().map(|(_, key)| key.clone()).collect();
        let found = self.store.get(&keys).await?;
        let empty = ready.is_empty();
        let (mut picked, mut waste) = (Vec::new(), Batch::new());
        for ((ready, _), entry) in ready.into_iter().zip(found) {
            let Some(entry) = entry else {
                waste = waste.delete(ready);
                continue;
            };
            let message: Stored = model::decode("message", &entry.value)?;
            let gone = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(ready)
                .delete(entry.key);
            match message.is_too_old(&read.queue.settings, now) {
                true => waste = waste.with(gone),
                false => picked.push(Picked { message, gone }),
            }
        }
        Ok(Found { picked, waste, empty })
    }

    async fn pick_in_line(&self, read: &Read, max: usize, now: i64) -> Result<Found, StoreError> {
        // Groups of which an earlier message is in flight: those behind it keep their order.
        let mut closed: HashSet<String> = HashSet::new();
        let (mut picked, mut waste) = (Vec::new(), Batch::new());
        let (mut looked, mut old) = (0, 0);
        let mut rest = Some(keys::line::all_of(read.id()));
        while let Some(range) = rest.take() {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            looked += page.entries.len();
            for entry in page.entries {
                if picked.len() + old >= max {
                    break;
                }
                let message: Stored = model::decode("message", &entry.value)?;
                let group = message.group.clone().unwrap_or_default();
                if closed.contains(&group) {
                    continue;
                }
                if message.visible_ms > now {
                    closed.insert(group);
                    continue;
                }
                let version = Check::Version(entry.key.clone(), entry.version);
                let gone = Batch::new().check(version).delete(entry.key);
                match message.is_too_old(&read.queue.settings, now) {
                    true => {
                        old += 1;
                        waste = waste.with(gone);
                    }
                    false => picked.push(Picked { message, gone }),
                }
            }
            if picked.len() + old < max && looked < FIFO_LOOK_MAX {
                rest = page.next;
            }
        }
        let empty = picked.is_empty() && old == 0;
        Ok(Found { picked, waste, empty })
    }
}

/// Why a task failed, in `FailureReason`.
const NO_SOURCE: &str = "CouldNotDetermineMessageSource";
const NO_QUEUE: &str = "AWS.SimpleQueueService.NonExistentQueue";
const TOO_LONG: &str = "The task has run for 36 hours.";
