//! Bodies of answers that are not held whole: the bytes of an object, each piece taken when the client
//! can take it.

use aws_api::{ApiError, Body as Data};
use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

/// Why a body does not go on: the source has failed, and the client is to see that it lacks something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrokenOff;

impl fmt::Display for BrokenOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body broke off")
    }
}

impl std::error::Error for BrokenOff {}

type Next = (Option<Result<Bytes, ApiError>>, Data);

/// A body of bytes.
pub(crate) struct StreamBody {
    /// How much there is still to come, where that is known.
    left: Option<u64>,
    next: Option<Pin<Box<dyn Future<Output = Next> + Send>>>,
}

fn next(mut data: Data) -> Pin<Box<dyn Future<Output = Next> + Send>> {
    Box::pin(async move {
        let next = data.next().await;
        (next, data)
    })
}

impl StreamBody {
    pub(crate) fn new(data: Data) -> Self {
        let left = data.length();
        StreamBody { left, next: (left != Some(0)).then(|| next(data)) }
    }

    /// The piece that came, if it fits to what was announced.
    fn piece(&mut self, came: Next) -> Option<Result<Bytes, BrokenOff>> {
        let (piece, data) = came;
        let piece = match piece {
            Some(Ok(piece)) => piece,
            Some(Err(error)) => return Some(Err(broken(error.message()))),
            None if self.left.is_none_or(|left| left == 0) => return None,
            None => return Some(Err(broken("it ended early"))),
        };
        if let Some(left) = &mut self.left {
            match left.checked_sub(piece.len() as u64) {
                Some(less) => *left = less,
                None => return Some(Err(broken("it is longer than announced"))),
            }
        }
        if self.left != Some(0) {
            self.next = Some(next(data));
        }
        Some(Ok(piece))
    }
}

fn broken(why: &str) -> BrokenOff {
    tracing::error!("the body of an answer broke off: {why}");
    BrokenOff
}

impl Body for StreamBody {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        let Some(mut next) = self.next.take() else { return Poll::Ready(None) };
        let polled = catch_unwind(AssertUnwindSafe(|| next.as_mut().poll(context)));
        let piece = match polled {
            Ok(Poll::Pending) => {
                self.next = Some(next);
                return Poll::Pending;
            }
            Ok(Poll::Ready(came)) => self.piece(came),
            // A defect of ours: the panic's own text has gone to the log.
            Err(_) => Some(Err(broken("its source panicked"))),
        };
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.next.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl fmt::Debug for StreamBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StreamBody({:?} to come)", self.left)
    }
}
