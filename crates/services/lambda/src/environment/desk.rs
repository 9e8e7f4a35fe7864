//! Where an environment's program and the rest of the service meet: one invocation is laid down,
//! one outcome comes back. The HTTP side of it is [`super::api`].

use super::stream::Sink;
use bytes::Bytes;
use std::sync::Arc;
use tokio::sync::watch;

/// An invocation as the program is given it.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) request_id: String,
    pub(super) arn: String,
    pub(super) trace_id: String,
    pub(super) deadline_ms: i64,
    /// JSON.
    pub(super) client_context: Option<String>,
    pub(super) payload: Bytes,
    /// Where the response goes if it comes in pieces, and who asked can take it so.
    pub(super) sink: Option<Sink>,
}

/// What the program said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// The function's result.
    Response(Bytes),
    /// The result has gone out piece by piece; with the error that ended it, if one did.
    Streamed(Option<(String, Bytes)>),
    /// The function's error: what the runtime called it, and the error object.
    Error(Option<String>, Bytes),
    /// The result was larger than results may be.
    TooLarge,
    /// The program could not get ready.
    InitError(Option<String>, Bytes),
}

/// Why the program's request makes no sense now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misplaced {
    /// It answers another invocation than the one it has.
    RequestId,
    /// It answers where nothing was asked.
    State,
}

#[derive(Debug, Default)]
struct State {
    /// The program has been asking for work since it last had some.
    waiting: bool,
    /// It asked at least once: it is ready.
    ready: bool,
    /// Laid down, not taken yet.
    next: Option<Arc<Job>>,
    /// It has said that it can be put aside as it is, and be let go on later.
    set_aside: bool,
    /// It was let go on.
    restored: bool,
    /// Taken, not answered yet.
    current: Option<Arc<Job>>,
    said: Option<Said>,
}

/// One environment's desk.
#[derive(Debug, Default)]
pub(super) struct Desk(watch::Sender<State>);

impl Desk {
    /// The program asks for work: waits until there is some.
    pub(super) async fn next(&self) -> Arc<Job> {
        let mut changes = self.0.subscribe();
        self.0.send_modify(|state| {
            state.waiting = true;
            state.ready = true;
            // Asking for the next means that the last is over, answered or not.
            state.current = None;
        });
        loop {
            let mut job = None;
            self.0.send_if_modified(|state| {
                job = state.next.take();
                if let Some(job) = &job {
                    state.waiting = false;
                    state.current = Some(job.clone());
                }
                job.is_some()
            });
            if let Some(job) = job {
                return job;
            }
            // The sender is ours: it cannot be gone.
            let _ = changes.changed().await;
        }
    }

    /// The program has initialized itself, and waits to be let go on for its first invocation.
    pub(super) async fn set_aside(&self) {
        let mut changes = self.0.subscribe();
        self.0.send_modify(|state| state.set_aside = true);
        // The sender is ours: it cannot be gone.
        let _ = changes.wait_for(|state| state.restored).await;
    }

    /// Lets the program go on, if it waits for that.
    pub(super) fn restore(&self) {
        self.0.send_modify(|state| state.restored = true);
    }

    /// The program begins to answer the invocation `request_id` piece by piece: where to.
    pub(super) fn sink(&self, request_id: &str) -> Result<Option<Sink>, Misplaced> {
        let state = self.0.borrow();
        match &state.current {
            Some(job) if job.request_id == request_id => Ok(job.sink.clone()),
            Some(_) => Err(Misplaced::RequestId),
            None => Err(Misplaced::State),
        }
    }

    /// The program answers the invocation `request_id`.
    pub(super) fn answer(&self, request_id: &str, said: Said) -> Result<(), Misplaced> {
        let mut result = Err(Misplaced::State);
        self.0.send_if_modified(|state| {
            result = match &state.current {
                Some(job) if job.request_id == request_id => Ok(()),
                Some(_) => Err(Misplaced::RequestId),
                None => Err(Misplaced::State),
            };
            if result.is_ok() {
                state.current = None;
                state.said = Some(said);
            }
            result.is_ok()
        });
        result
    }

    /// The program says that it could not get ready.
    pub(super) fn init_failed(&self, said: Said) -> Result<(), Misplaced> {
        let fits = self.0.send_if_modified(|state| {
            let fits = !state.ready && state.said.is_none();
            if fits {
                state.said = Some(said);
            }
            fits
        });
        if fits { Ok(()) } else { Err(Misplaced::State) }
    }

    /// Lays an invocation down.
    pub(super) fn lay_down(&self, job: Job) {
        self.0.send_modify(|state| {
            state.said = None;
            state.next = Some(Arc::new(job));
        });
    }

    /// Takes the invocation back, if the program never had it.
    pub(super) fn take_back(&self) -> bool {
        self.0.send_if_modified(|state| state.next.take().is_some())
    }

    /// What the program says, as soon as it does.
    pub(super) async fn said(&self) -> Said {
        let mut changes = self.0.subscribe();
        loop {
            let mut said = None;
            self.0.send_if_modified(|state| {
                said = state.said.take();
                false
            });
            match said {
                Some(said) => return said,
                // The sender is ours: it cannot be gone.
                None => drop(changes.changed().await),
            }
        }
    }

    /// Returns once the program asks for work.
    pub(super) async fn asks(&self) {
        let mut changes = self.0.subscribe();
        // The sender is ours: it cannot be gone.
        let _ =
            changes.wait_for(|state| state.waiting || (state.set_aside && !state.restored)).await;
    }
}
