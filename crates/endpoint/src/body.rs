//! Reading a request's body: no more than is allowed, and not for longer.

use crate::limits::{DRAINED_BYTES, SLOWEST_BODY_BYTES_PER_SECOND};
use bytes::{Bytes, BytesMut};
use foundation::Clock;
use http_body_util::BodyExt;
use hyper::body::Body;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

/// Why there is no body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// Longer than allowed.
    TooLarge,
    /// It did not come in time.
    TooSlow,
    /// The client broke off, or framed it wrongly.
    Broken,
}

/// All of `body`, at most `max_bytes` of it. Of one that is too large, a part is thrown away in the
/// background, so that the client gets to read the answer.
pub(crate) async fn read<B>(
    mut body: B,
    max_bytes: usize,
    clock: &Arc<dyn Clock>,
    at_least: Duration,
) -> Result<Bytes, Unread>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    let announced = body.size_hint().lower();
    if announced == 0 && body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    if announced > max_bytes {
        drain(body, clock.clone(), at_least);
        return Err(Unread::TooLarge);
    }
    let at_rate = announced / SLOWEST_BODY_BYTES_PER_SECOND;
    let allowed = at_least.max(Duration::from_secs(at_rate as u64));
    let collected = {
        let mut reading = pin!(collect(&mut body, announced, max_bytes));
        // Most bodies have come with their heads: no clock is set for them.
        match poll_fn(|context| Poll::Ready(reading.as_mut().poll(context))).await {
            Poll::Ready(collected) => collected,
            Poll::Pending => tokio::select! {
                biased;
                collected = reading => collected,
                () = clock.sleep(allowed) => Err(Unread::TooSlow),
            },
        }
    };
    if collected == Err(Unread::TooLarge) {
        drain(body, clock.clone(), at_least);
    }
    collected
}

async fn collect<B>(body: &mut B, announced: usize, max_bytes: usize) -> Result<Bytes, Unread>
where
    B: Body<Data = Bytes> + Unpin,
{
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Unread::Broken)?.into_data() else { continue };
        if first.len() + rest.len() + data.len() > max_bytes {
            return Err(Unread::TooLarge);
        }
        if first.is_empty() && rest.is_empty() {
            // Small bodies come in one piece, which is taken as it is.
            first = data;
            continue;
        }
        if rest.is_empty() {
            rest.reserve(announced.max(first.len() + data.len()));
            rest.extend_from_slice(&std::mem::take(&mut first));
        }
        rest.extend_from_slice(&data);
    }
    Ok(if rest.is_empty() { first } else { rest.freeze() })
}

/// Reads on and throws away, so that the client gets to read the answer: no more than
/// [`DRAINED_BYTES`], and not for longer than `at_most`.
pub(crate) fn drain<B>(mut body: B, clock: Arc<dyn Clock>, at_most: Duration)
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    tokio::spawn(async move {
        let reading = async {
            let mut left = DRAINED_BYTES;
            while let Some(Ok(frame)) = body.frame().await {
                let bytes = frame.data_ref().map_or(0, Bytes::len);
                match left.checked_sub(bytes) {
                    Some(less) => left = less,
                    None => break,
                }
            }
        };
        tokio::select! {
            () = reading => {}
            () = clock.sleep(at_most) => {}
        }
    });
}
