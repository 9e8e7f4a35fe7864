//! Committing a group: decide, append, sync, publish, answer. One group at a time; the next gathers
//! meanwhile.

use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicU64, Ordering},
};

use parking_lot::RwLock;
use tokio::sync::oneshot;

use super::{
    Options,
    generation::Generation,
    index::{Index, Progress},
    log::Log,
    record::Record,
    rewrite::{Rewriting, Step},
    view::{Deciding, View},
};
use crate::{
    Batch, Conflict, Outcome, StoreError, Version, batch::Write, read::conflict, watch::Watchers,
};

/// A generation is also frozen once its log is so many times its size: single small commits fill a
/// block each, and the log is what a restart has to read.
const LOG_PER_GENERATION: usize = 2;

/// A generation is also frozen once so many writes went into it: a scan may have to pass over the
/// tombstones among them. As many as records of 1 KiB fill it.
const GENERATION_WRITES: usize = 1 << 16;

/// What committer, applier and readers share.
pub(crate) struct Shared {
    view: RwLock<Arc<View>>,
    pub(crate) watchers: Arc<Watchers>,
    /// The last sequence that the index has for good.
    applied: AtomicU64,
    /// Set once, by whoever fails first; no commit is taken after that.
    failure: OnceLock<StoreError>,
}

impl Shared {
    pub(crate) fn new(view: View, applied: u64) -> Shared {
        Shared {
            view: RwLock::new(Arc::new(view)),
            watchers: Arc::default(),
            applied: AtomicU64::new(applied),
            failure: OnceLock::new(),
        }
    }

    pub(crate) fn view(&self) -> Arc<View> {
        self.view.read().clone()
    }

    fn change_view(&self, change: impl FnOnce(&mut View)) {
        let mut view = self.view.write();
        let mut next = View::clone(&view);
        change(&mut next);
        *view = Arc::new(next);
    }

    /// Why no commit is taken any more.
    fn stopped(&self) -> Option<StoreError> {
        let failure = self.failure.get()?;
        Some(StoreError::Stopped { reason: failure.to_string() })
    }
}

/// A batch on its way, encoded by its caller.
pub(crate) struct Request {
    batch: Batch,
    record: Record,
    answer: oneshot::Sender<Result<Outcome, StoreError>>,
}

impl Request {
    /// Encodes a batch that is within the limits.
    pub(crate) fn new(
        mut batch: Batch,
    ) -> (Request, oneshot::Receiver<Result<Outcome, StoreError>>) {
        let bytes = batch.bytes();
        let record = Record::new(&std::mem::take(&mut batch.writes), bytes);
        let (answer, receiver) = oneshot::channel();
        (Request { batch, record, answer }, receiver)
    }

    /// Its weight in a group.
    pub(crate) fn bytes(&self) -> usize {
        self.record.encoded.len()
    }

    fn has_conditions(&self) -> bool {
        !self.batch.checks.is_empty() || !self.batch.fences.is_empty()
    }
}

/// Takes groups of commits. There is one per store, and only it appends to the log.
pub(crate) struct Committer {
    shared: Arc<Shared>,
    log: Log,
    options: Options,
    last: u64,
    /// How large the active generation is, in memory and in the log, and of how many writes.
    active_bytes: usize,
    active_log_bytes: usize,
    active_writes: usize,
}

/// A frozen generation on its way into the index.
pub(crate) struct Frozen {
    generation: Arc<Generation>,
    progress: Progress,
}

impl Committer {
    /// Continues after `last`, with so many bytes in the active generation.
    pub(crate) fn new(
        shared: Arc<Shared>,
        log: Log,
        options: Options,
        last: u64,
        active_bytes: usize,
    ) -> Committer {
        Committer {
            shared,
            log,
            options,
            last,
            active_bytes,
            active_log_bytes: active_bytes,
            active_writes: 0,
        }
    }

    /// Commits a group, and answers every request in it.
    pub(crate) fn commit(&mut self, group: Vec<Request>) {
        let decided = match self.shared.stopped() {
            Some(error) => Err(error),
            None => self.decide(&group).and_then(|conflicts| {
                self.write(&group, &conflicts)?;
                Ok(conflicts)
            }),
        };
        match decided {
            Ok(conflicts) => self.publish(group, conflicts),
            Err(error) => {
                // After a failed write nobody knows what is on the disk: only opening it again
                // finds out. `set` fails if the applier failed earlier, and that reason stands.
                let _ = self.shared.failure.set(error.clone());
                for request in group {
                    // Whoever dropped the receiver no longer wants to know.
                    let _ = request.answer.send(Err(error.clone()));
                }
            }
        }
    }

    /// Each request's conflict, if it has one, given those before it.
    fn decide(&self, group: &[Request]) -> Result<Vec<Option<Conflict>>, StoreError> {
        let view = self.shared.view();
        let mut pending = Generation::default();
        let last_with_conditions = group.iter().rposition(Request::has_conditions);
        let mut conflicts = Vec::with_capacity(group.len());
        // The versions are those that `publish` will give.
        let mut version = Version(self.last);
        for (index, request) in group.iter().enumerate() {
            let state = Deciding { group: &pending, view: &view };
            let conflict = conflict(&state, &request.batch)?;
            if conflict.is_none() {
                version.0 += 1;
                if last_with_conditions > Some(index) {
                    request.record.writes.iter().for_each(|write| pending.apply(write, version));
                }
            }
            conflicts.push(conflict);
        }
        Ok(conflicts)
    }

    /// Appends what has no conflict, and makes it durable.
    fn write(
        &mut self,
        group: &[Request],
        conflicts: &[Option<Conflict>],
    ) -> Result<(), StoreError> {
        let committed = || {
            let requests = group.iter().zip(conflicts);
            requests.filter(|(_, conflict)| conflict.is_none()).map(|(request, _)| &request.record)
        };
        if committed().all(|record| record.writes.is_empty()) {
            return Ok(());
        }
        let applied = self.shared.applied.load(Ordering::Acquire);
        self.active_log_bytes += self.log.append(self.last + 1, applied, committed())?;
        Ok(())
    }

    /// Lets readers see the group, commit by commit, wakes who watches, and answers.
    fn publish(&mut self, group: Vec<Request>, conflicts: Vec<Option<Conflict>>) {
        let view = self.shared.view();
        let mut answers = Vec::with_capacity(group.len());
        let mut changed: Vec<Write> = Vec::new();
        let wrote = group
            .iter()
            .zip(&conflicts)
            .any(|(request, conflict)| conflict.is_none() && !request.record.writes.is_empty());
        for (request, conflict) in group.into_iter().zip(conflicts) {
            let outcome = match conflict {
                Some(conflict) => Outcome::Conflict(conflict),
                // A group without a single write is not in the log and takes no sequence.
                None if !wrote => Outcome::Committed(Version(self.last)),
                None => {
                    self.last += 1;
                    let version = Version(self.last);
                    self.active_bytes += request.record.encoded.len();
                    self.active_writes += request.record.writes.len();
                    publish_one(&view, &request.record.writes, version);
                    changed.extend(request.record.writes);
                    Outcome::Committed(version)
                }
            };
            answers.push((request.answer, outcome));
        }
        self.shared.watchers.wake(&changed);
        for (answer, outcome) in answers {
            // Whoever dropped the receiver no longer wants to know.
            let _ = answer.send(Ok(outcome));
        }
    }

    /// Whether the active generation should go to the index. It stays where it is after a failure:
    /// the one before may not have got there.
    pub(crate) fn is_full(&self) -> bool {
        let bytes = self.options.generation_bytes;
        if self.shared.failure.get().is_some() {
            return false;
        }
        self.active_bytes >= bytes
            || self.active_log_bytes >= bytes * LOG_PER_GENERATION
            || self.active_writes >= GENERATION_WRITES
    }

    /// Whether commits must wait until it can.
    pub(crate) fn is_overfull(&self) -> bool {
        let bytes = self.options.backlog_bytes;
        self.active_bytes >= bytes || self.active_log_bytes >= bytes * LOG_PER_GENERATION
    }

    /// Freezes the active generation and begins another. The one before must have been applied.
    pub(crate) fn freeze(&mut self) -> Frozen {
        let generation = self.shared.view().active.read().clone();
        self.shared.change_view(|view| {
            view.frozen = Some(generation.clone());
            view.active = Arc::default();
        });
        self.active_bytes = 0;
        self.active_log_bytes = 0;
        self.active_writes = 0;
        let progress = Progress { applied: self.last, epoch: self.log.epoch() };
        Frozen { generation, progress }
    }
}

/// Lets readers see one commit.
fn publish_one(view: &View, writes: &[Write], version: Version) {
    let short_lived = view.short_lived(writes);
    let mut active = view.active.write();
    // Shared only once it is frozen, and then it is no longer active.
    let generation = Arc::make_mut(&mut active);
    for (write, short_lived) in writes.iter().zip(short_lived) {
        match write {
            Write::Delete(key) if short_lived => generation.forget(key),
            write => generation.apply(write, version),
        }
    }
}

/// Brings frozen generations into the index, and writes the index anew when much of its file is
/// empty.
pub(crate) struct Applier {
    pub(crate) shared: Arc<Shared>,
    pub(crate) index: Index,
    pub(crate) rewriting: Rewriting,
}

impl Applier {
    /// Applies a generation; the log behind it may be used again.
    pub(crate) fn apply(&mut self, frozen: Frozen) {
        let applied = self.index.apply(&frozen.generation, frozen.progress);
        match applied.and_then(|()| self.index.snapshot()) {
            Ok(snapshot) => {
                self.shared.change_view(|view| {
                    view.frozen = None;
                    view.index = Arc::new(snapshot);
                });
                self.shared.applied.store(frozen.progress.applied, Ordering::Release);
                self.rewriting.follow(&self.index, &frozen.generation, frozen.progress);
            }
            // Fails if the committer failed earlier: that reason stands.
            Err(error) => drop(self.shared.failure.set(error)),
        }
    }

    /// Does a step of writing the index anew, if that is to be done. False if there was nothing to
    /// do.
    pub(crate) fn rewrite(&mut self) -> bool {
        if self.shared.failure.get().is_some() {
            return false;
        }
        let moved = match self.rewriting.step(&self.index) {
            Step::Idle => return false,
            Step::More => return true,
            Step::Done(moved) => moved,
        };
        match moved.and_then(|index| Ok((index.snapshot()?, index))) {
            Ok((snapshot, index)) => {
                self.index = index;
                self.shared.change_view(|view| view.index = Arc::new(snapshot));
            }
            // Nobody knows which file has the name: only opening the store again finds out.
            Err(error) => drop(self.shared.failure.set(error)),
        }
        true
    }
}
