//! The bytes of a request as they come from the client: taken when they are wanted, and not waited
//! for longer than from a slow but honest sender.

use crate::body::{Unread, drain};
use crate::limits::{DRAINED_BYTES, SLOWEST_BODY_BYTES_PER_SECOND};
use bytes::Bytes;
use foundation::Clock;
use http_body_util::BodyExt;
use hyper::body::Body;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio::runtime::Handle;

/// A body that is still to come, or a part of it. Dropped before its end, it goes on being read and
/// thrown away for a while, so that a client that writes all before it reads gets its answer; but not
/// where the client waits to be told to begin (`Expect: 100-continue`).
pub(crate) struct Arriving<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    body: Option<B>,
    progress: Arc<Progress>,
    clock: Arc<dyn Clock>,
    /// How long a sender may be silent, and how far behind the slowest rate.
    patience: Duration,
    /// How long it has been waited for, in all. What the service needs to take the bytes is not the
    /// client's fault.
    waited: Duration,
    received: u64,
}

/// How far a body has come, for the answer's head.
#[derive(Debug)]
pub(crate) struct Progress {
    waits_for_word: bool,
    begun: AtomicBool,
    ended: AtomicBool,
    /// At least how much is still to come.
    left: AtomicU64,
}

impl Progress {
    /// Whether the connection can't be used for another request: what is left of this one stands in
    /// the way.
    pub(crate) fn blocks(&self) -> bool {
        if self.ended.load(Ordering::Acquire) {
            return false;
        }
        self.unasked() || self.left.load(Ordering::Acquire) > DRAINED_BYTES as u64
    }

    /// Whether the client waits to be told to begin, and was not.
    fn unasked(&self) -> bool {
        self.waits_for_word && !self.begun.load(Ordering::Acquire)
    }
}

impl<B> Arriving<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    /// `body`, whose client `waits_for_word` before it sends it.
    pub(crate) fn new(
        body: B,
        waits_for_word: bool,
        clock: Arc<dyn Clock>,
        patience: Duration,
    ) -> (Self, Arc<Progress>) {
        let ended = body.is_end_stream();
        let progress = Arc::new(Progress {
            waits_for_word,
            begun: AtomicBool::new(false),
            ended: AtomicBool::new(ended),
            left: AtomicU64::new(body.size_hint().lower()),
        });
        let arriving = Arriving {
            body: (!ended).then_some(body),
            progress: progress.clone(),
            clock,
            patience,
            waited: Duration::ZERO,
            received: 0,
        };
        (arriving, progress)
    }

    /// How many bytes there will be, where HTTP says it.
    pub(crate) fn length(&self) -> Option<u64> {
        match &self.body {
            None => Some(0),
            Some(body) => body.size_hint().exact(),
        }
    }

    /// The next bytes; nothing at the end.
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, Unread>> {
        loop {
            let body = self.body.as_mut()?;
            self.progress.begun.store(true, Ordering::Release);
            let allowed = {
                let at_rate = self.received / SLOWEST_BODY_BYTES_PER_SECOND as u64;
                let all = self.patience + Duration::from_secs(at_rate);
                all.saturating_sub(self.waited).min(self.patience)
            };
            let (frame, waited) = {
                let mut frame = pin!(body.frame());
                match poll_fn(|context| Poll::Ready(frame.as_mut().poll(context))).await {
                    Poll::Ready(frame) => (Some(frame), Duration::ZERO),
                    Poll::Pending => {
                        let since = self.clock.monotonic_ns();
                        let frame = tokio::select! {
                            biased;
                            frame = frame => Some(frame),
                            () = self.clock.sleep(allowed) => None,
                        };
                        let until = self.clock.monotonic_ns();
                        (frame, Duration::from_nanos(until.saturating_sub(since)))
                    }
                }
            };
            self.waited += waited;
            let data = match frame {
                // Who is too slow is not waited for any longer.
                None => return self.end(Some(Unread::TooSlow)),
                Some(None) => return self.end(None),
                Some(Some(Err(_))) => return self.end(Some(Unread::Broken)),
                Some(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => data,
                    _ => continue,
                },
            };
            self.received += data.len() as u64;
            self.progress.left.store(body.size_hint().lower(), Ordering::Release);
            return Some(Ok(data));
        }
    }

    fn end(&mut self, why: Option<Unread>) -> Option<Result<Bytes, Unread>> {
        self.body = None;
        let ended = why != Some(Unread::TooSlow);
        self.progress.ended.store(ended, Ordering::Release);
        if !ended {
            self.progress.left.store(u64::MAX, Ordering::Release);
        }
        why.map(Err)
    }
}

impl<B> Drop for Arriving<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    fn drop(&mut self) {
        // Without a runtime, the process is about to end.
        if let (Some(body), false, Ok(_)) =
            (self.body.take(), self.progress.unasked(), Handle::try_current())
        {
            drain(body, self.clock.clone(), self.patience);
        }
    }
}
