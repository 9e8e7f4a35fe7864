//! The service's method: kept running when its client goes away, and alone in its panics.

use crate::Endpoint;
use aws_api::{ApiError, Request, Response};
use foundation::Caller;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;

/// Calls that may run at once; more wait. Many times what the machine can do, and a bound on what
/// clients that hang up can leave behind.
pub(crate) const MAX_CALLS: u32 = 20_000;

type Answered = Result<Box<dyn Response>, ApiError>;

impl Endpoint {
    /// Carries the request out. A call that does not answer at once goes on in a task of its own: a
    /// client that hangs up does not break off a change halfway.
    pub(crate) async fn call(&self, request: Box<dyn Request>, caller: Caller) -> Answered {
        let operation = request.operation().name;
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
        // Never closed: the semaphore lives as long as the endpoint.
        let permit = self.calls.clone().acquire_owned().await;
        let task = tokio::spawn(async move {
            let answered = call.await;
            drop(permit);
            answered
        });
        task.await.unwrap_or_else(|_| Err(panicked(operation)))
    }

    /// Waits until no call is under way, for the grace time at most.
    pub(crate) async fn finish_calls(&self) {
        tokio::select! {
            _ = self.calls.acquire_many(MAX_CALLS) => {}
            () = self.ambient.clock.sleep(self.limits.grace) => {
                tracing::warn!("calls still under way were left behind");
            }
        }
    }
}

/// A defect of ours: the panic's own text has gone to the log by the panic hook.
fn panicked(operation: &'static str) -> ApiError {
    tracing::error!(operation, "the service's method panicked");
    ApiError::new(
        "InternalFailure",
        500,
        "The request processing has failed because of an unknown error.",
    )
}
