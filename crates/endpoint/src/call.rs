//! The service's method: kept running when its client goes away, and alone in its panics.

use crate::Endpoint;
use aws_api::{ApiError, Request, Response};
use foundation::Caller;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;
use tokio::sync::mpsc;

/// Calls that may go on by themselves at once; more wait. Many times what the machine can do, and a
/// bound on what clients that hang up can leave behind.
pub(crate) const MAX_CALLS: usize = 20_000;

type Answered = Result<Box<dyn Response>, ApiError>;

/// Who waits for calls that have outlived their connections: each call holds a clone.
#[derive(Debug, Clone)]
pub(crate) struct Awaited {
    /// Nothing is ever sent: the receiver wakes when the last clone is gone.
    _held: mpsc::Sender<()>,
}

impl Awaited {
    /// A first clone, and what becomes ready once all are gone.
    pub(crate) fn new() -> (Self, mpsc::Receiver<()>) {
        let (held, gone) = mpsc::channel(1);
        (Awaited { _held: held }, gone)
    }
}

impl Endpoint {
    /// Carries the request out. A call that does not answer at once goes on in a task of its own: a
    /// client that hangs up does not break off a change halfway.
    pub(crate) async fn call(
        &self,
        request: Box<dyn Request>,
        caller: Caller,
        awaited: &Awaited,
    ) -> Answered {
        let operation = request.operation().name;
        // Taken before the call begins: from its first step on, nothing here waits but for it.
        let permit = match self.calls.clone().try_acquire_owned() {
            Ok(permit) => Ok(permit),
            Err(_) => self.calls.clone().acquire_owned().await,
        };
        let Ok(mut call) = catch_unwind(AssertUnwindSafe(|| request.call(caller))) else {
            return Err(panicked(operation));
        };
        let first = poll_fn(|context| {
            Poll::Ready(catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(context))))
        });
        match first.await {
            Err(_) => return Err(panicked(operation)),
            Ok(Poll::Ready(answered)) => return answered,
            Ok(Poll::Pending) => {}
        }
        let awaited = awaited.clone();
        let task = tokio::spawn(async move {
            let answered = call.await;
            drop((permit, awaited));
            answered
        });
        task.await.unwrap_or_else(|_| Err(panicked(operation)))
    }
}

/// A defect of ours: the panic's own text has gone to the log by the panic hook.
fn panicked(operation: &'static str) -> ApiError {
    ApiError::internal(format!("the service's method for {operation} panicked"))
}
