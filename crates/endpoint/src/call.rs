//! The service's method: kept running when its client goes away, and alone in its panics.

use crate::Endpoint;
use aws_api::{ApiError, Request, Response};
use foundation::Caller;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, mpsc};

/// Calls that may be under way at once; more wait. Many times what the machine can do, and a
/// bound on what clients that hang up can leave behind.
pub(crate) const MAX_CALLS: usize = 20_000;

type Answered = Result<Box<dyn Response>, ApiError>;

/// Who waits for calls that have outlived their connections: each of those holds a clone.
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
    /// Carries the request out. A client that hangs up does not break off a change halfway.
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
        // Never closed: the semaphore lives as long as the endpoint.
        let permit = permit.ok();
        match catch_unwind(AssertUnwindSafe(|| request.call(caller))) {
            Ok(rest) => UnderWay { rest: Some(rest), permit, awaited }.await,
            Err(_) => Err(Panicked),
        }
        .unwrap_or_else(|Panicked| {
            // A defect of ours: the panic's own text has gone to the log by the panic hook.
            Err(ApiError::internal(format!("the service's method for {operation} panicked")))
        })
    }
}

struct Panicked;

/// A call that has begun. It is carried out by whoever asked, which costs no task and wakes no other
/// thread; dropped before its end, as when the client has hung up, it goes on in a task of its own.
struct UnderWay<'a> {
    /// What is left to do; nothing once it has answered or panicked.
    rest: Option<Pin<Box<dyn Future<Output = Answered> + Send>>>,
    permit: Option<OwnedSemaphorePermit>,
    awaited: &'a Awaited,
}

impl Future for UnderWay<'_> {
    type Output = Result<Answered, Panicked>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(rest) = &mut self.rest else { return Poll::Ready(Err(Panicked)) };
        let polled = match catch_unwind(AssertUnwindSafe(|| rest.as_mut().poll(context))) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(answered)) => Ok(answered),
            Err(_) => Err(Panicked),
        };
        self.rest = None;
        Poll::Ready(polled)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        // Without a runtime, the process is about to end: nothing could carry on.
        if let (Some(rest), Ok(runtime)) = (self.rest.take(), Handle::try_current()) {
            let held = (self.permit.take(), self.awaited.clone());
            runtime.spawn(async move {
                // Nobody is left to tell.
                let _ = rest.await;
                drop(held);
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use tokio::sync::{Semaphore, oneshot};

    #[tokio::test]
    async fn a_call_dropped_midway_goes_on_and_is_counted_until_its_end() {
        let calls = Arc::new(Semaphore::new(1));
        let (awaited, mut gone) = Awaited::new();
        let (go_on, wait) = oneshot::channel::<()>();
        let (end, mut ended) = oneshot::channel::<()>();
        let rest = Box::pin(async move {
            let _ = wait.await;
            drop(end);
            Err(ApiError::internal("nobody hears this"))
        });
        let permit = calls.clone().try_acquire_owned().ok();
        let mut call = Box::pin(UnderWay { rest: Some(rest), permit, awaited: &awaited });
        assert!(std::future::poll_fn(|c| Poll::Ready(call.as_mut().poll(c))).await.is_pending());
        drop(call);
        drop(awaited);
        tokio::task::yield_now().await;
        assert_eq!(calls.available_permits(), 0);
        assert_eq!(ended.try_recv(), Err(oneshot::error::TryRecvError::Empty));
        go_on.send(()).expect("the call waits");
        assert_eq!(gone.recv().await, None);
        assert_eq!(ended.try_recv(), Err(oneshot::error::TryRecvError::Closed));
        assert_eq!(calls.available_permits(), 1);
    }
}
