//! A future that is rarely ready, beside one that often wakes.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

/// Polls the future within only when that has asked for it. `select!` polls all of its futures
/// whenever one of them wakes: next to a connection, that is once and more for each request.
pub(crate) struct Seldom<F> {
    future: Pin<Box<F>>,
    bell: Option<(Arc<Bell>, Waker)>,
}

/// What the future within wakes.
struct Bell {
    rung: AtomicBool,
    /// The task's.
    waker: Waker,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // Before the task is woken: it then sees it.
        self.rung.store(true, Ordering::Release);
        self.waker.wake_by_ref();
    }
}

impl<F: Future> Seldom<F> {
    pub(crate) fn new(future: F) -> Self {
        Seldom { future: Box::pin(future), bell: None }
    }
}

impl<F: Future> Future for Seldom<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Seldom { future, bell } = &mut *self;
        let ours = match bell {
            Some((bell, ours)) if bell.waker.will_wake(context.waker()) => {
                if !bell.rung.swap(false, Ordering::AcqRel) {
                    return Poll::Pending;
                }
                ours
            }
            // The first time, or the task is another.
            _ => {
                let rung = AtomicBool::new(false);
                let new = Arc::new(Bell { rung, waker: context.waker().clone() });
                &bell.insert((new.clone(), Waker::from(new))).1
            }
        };
        future.as_mut().poll(&mut Context::from_waker(ours))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::poll_fn;
    use std::sync::atomic::AtomicUsize;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn it_is_polled_at_first_and_when_woken_and_else_never() {
        let (send, receive) = oneshot::channel::<u8>();
        let polls = Arc::new(AtomicUsize::new(0));
        let counted = {
            let (polls, mut receive) = (polls.clone(), Box::pin(receive));
            poll_fn(move |context| {
                polls.fetch_add(1, Ordering::Relaxed);
                receive.as_mut().poll(context)
            })
        };
        let mut seldom = Box::pin(Seldom::new(counted));
        for _ in 0..10 {
            assert!(poll_fn(|c| Poll::Ready(seldom.as_mut().poll(c))).await.is_pending());
        }
        assert_eq!(polls.load(Ordering::Relaxed), 1);
        // Another task's waker takes the place of the first.
        let waiting = tokio::spawn(seldom);
        tokio::task::yield_now().await;
        assert_eq!(polls.load(Ordering::Relaxed), 2);
        send.send(7).expect("it waits");
        assert_eq!(waiting.await.expect("no panic"), Ok(7));
        assert_eq!(polls.load(Ordering::Relaxed), 3);
    }
}
