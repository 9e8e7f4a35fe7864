//! The two threads of a store: one commits, one brings generations into the index.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, SyncSender, TryRecvError, sync_channel},
    },
    thread::JoinHandle,
};

use tokio::sync::{Semaphore, mpsc};

use super::{Applier, Committer, Frozen, Request};
use crate::{Batch, Outcome, StoreError};

/// Commits that wait for the committer; more wait to be let in.
const WAITING_COMMITS_MAX: usize = 4096;
/// Bytes of the commits that wait or are being written, in KiB; more wait to be let in.
const WAITING_KIB_MAX: usize = 64 << 10;
/// A group takes no more commits once it has so many bytes: a longer one only makes all wait.
const GROUP_BYTES: usize = 4 << 20;

/// The running threads, and the way to the committer.
pub(crate) struct Threads {
    requests: Option<mpsc::Sender<Request>>,
    room: Arc<Semaphore>,
    committing: Option<JoinHandle<()>>,
    applying: Option<JoinHandle<()>>,
}

impl Threads {
    pub(crate) fn start(committer: Committer, applier: Applier) -> Result<Threads, StoreError> {
        let (requests, waiting) = mpsc::channel(WAITING_COMMITS_MAX);
        // One frozen generation at a time.
        let (frozen, to_apply) = sync_channel(1);
        let (done, applied) = sync_channel(1);
        let start = |name: &str, run: Box<dyn FnOnce() + Send>| {
            let thread = std::thread::Builder::new().name(name.to_owned());
            thread.spawn(run).map(Some).map_err(StoreError::io("start the thread", name))
        };
        let applying = start("store-apply", Box::new(|| apply(applier, to_apply, done)))?;
        let maintenance = Maintenance { frozen, applied, busy: false };
        let committing =
            start("store-commit", Box::new(|| commit(committer, waiting, maintenance)))?;
        let room = Arc::new(Semaphore::new(WAITING_KIB_MAX));
        Ok(Threads { requests: Some(requests), room, committing, applying })
    }

    /// Has a batch committed that is within the limits.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        let kib = batch.bytes() / 1024 + 1;
        let stopped = || StoreError::Stopped { reason: "the committer is gone".to_owned() };
        // Kept until the answer. A batch is smaller than all the room, and than u32::MAX.
        let _room = self.room.acquire_many(kib as u32).await.map_err(|_| stopped())?;
        let (request, answer) = Request::new(batch);
        let requests = self.requests.as_ref().ok_or_else(stopped)?;
        requests.send(request).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        // The committer ends when nobody can send any more, and the applier after it.
        self.requests = None;
        for thread in [self.committing.take(), self.applying.take()].into_iter().flatten() {
            // A panic in there was reported where it happened.
            let _ = thread.join();
        }
    }
}

/// The committer's side of the applier.
struct Maintenance {
    frozen: SyncSender<Frozen>,
    applied: Receiver<()>,
    busy: bool,
}

impl Maintenance {
    /// Freezes what is full, and waits only if it must. False if the applier is gone.
    fn run(&mut self, committer: &mut Committer) -> bool {
        if self.busy {
            let done = if committer.is_overfull() {
                self.applied.recv().map_err(|_| TryRecvError::Disconnected)
            } else {
                self.applied.try_recv()
            };
            match done {
                Ok(()) => self.busy = false,
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => return false,
            }
        }
        if !self.busy && committer.is_full() {
            self.busy = true;
            return self.frozen.send(committer.freeze()).is_ok();
        }
        true
    }
}

fn commit(
    mut committer: Committer,
    mut waiting: mpsc::Receiver<Request>,
    mut maintenance: Maintenance,
) {
    // What was recovered may be full already.
    while maintenance.run(&mut committer) {
        let Some(first) = waiting.blocking_recv() else { return };
        let mut bytes = first.bytes();
        let mut group = vec![first];
        while bytes < GROUP_BYTES
            && let Ok(request) = waiting.try_recv()
        {
            bytes += request.bytes();
            group.push(request);
        }
        committer.commit(group);
    }
}

fn apply(mut applier: Applier, frozen: Receiver<Frozen>, done: SyncSender<()>) {
    // Steps of writing the index anew fill the time in which there is nothing to apply.
    let mut rewriting = true;
    loop {
        let next = if rewriting {
            frozen.try_recv()
        } else {
            frozen.recv().map_err(|_| TryRecvError::Disconnected)
        };
        match next {
            Ok(frozen) => {
                applier.apply(frozen);
                if done.send(()).is_err() {
                    return;
                }
                rewriting = true;
            }
            Err(TryRecvError::Empty) => rewriting = applier.rewrite(),
            Err(TryRecvError::Disconnected) => return,
        }
    }
}
