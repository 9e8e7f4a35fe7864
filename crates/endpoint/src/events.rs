//! Bodies that go on: each event is written when the client can take it and there is one, and never
//! sooner, so that a slow reader holds up nobody but itself.

use aws_api::{ApiError, Event, EventStream};
use bytes::Bytes;
use codec::event_stream::{self, Documents};
use hyper::body::{Body, Frame};
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

/// A future that is ready once the server stops.
pub(crate) type Stopped = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What clients are told of an error.
pub(crate) type Tell = Box<dyn Fn(ApiError) -> ApiError + Send>;

type Next = (Option<Result<Box<dyn Event>, ApiError>>, EventStream);

/// A body of events.
pub(crate) struct EventBody {
    documents: Documents,
    schema: &'static aws_api::Schema,
    state: State,
    stopped: Stopped,
    tell: Tell,
}

enum State {
    /// What comes before the first event.
    Beginning(Option<event_stream::Frame>, EventStream),
    Waiting(Pin<Box<dyn Future<Output = Next> + Send>>),
    Ended,
}

impl EventBody {
    /// The messages of `events`, with `first` before them, until the events end or the server stops.
    pub(crate) fn new(
        documents: Documents,
        first: Option<event_stream::Frame>,
        events: EventStream,
        stopped: Stopped,
        tell: Tell,
    ) -> Self {
        let schema = events.schema;
        EventBody { documents, schema, state: State::Beginning(first, events), stopped, tell }
    }

    /// The message of what came; nothing at the end.
    fn message(&mut self, next: Next) -> Option<Bytes> {
        let (next, events) = next;
        let encoded = match next? {
            Ok(event) => event_stream::event(self.documents, &*event).encode().map_err(|why| {
                ApiError::internal(format!("the event {} can't be sent: {why}", event.name()))
            }),
            Err(error) => Err(error),
        };
        let error = match encoded {
            Ok(bytes) => {
                self.wait(events);
                return Some(bytes.into());
            }
            Err(error) => (self.tell)(error),
        };
        // Errors' texts are ours and short; one that does not fit ends the stream without a word.
        let failure = event_stream::failure(self.documents, self.schema, &error);
        failure.encode().ok().map(Bytes::from)
    }

    fn wait(&mut self, mut events: EventStream) {
        self.state = State::Waiting(Box::pin(async move {
            let next = events.next().await;
            (next, events)
        }));
    }

    fn poll_message(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Beginning(first, events) => {
                    self.wait(events);
                    // The first message is a few bytes without texts of anybody's: it fits.
                    if let Some(first) = first.and_then(|first| first.encode().ok()) {
                        return Poll::Ready(Some(first.into()));
                    }
                }
                State::Waiting(mut next) => {
                    if self.stopped.as_mut().poll(context).is_ready() {
                        return Poll::Ready(None);
                    }
                    let polled = catch_unwind(AssertUnwindSafe(|| next.as_mut().poll(context)));
                    return match polled {
                        Ok(Poll::Pending) => {
                            self.state = State::Waiting(next);
                            Poll::Pending
                        }
                        Ok(Poll::Ready(next)) => Poll::Ready(self.message(next)),
                        Err(_) => {
                            // A defect of ours: the panic's own text has gone to the log.
                            let error =
                                (self.tell)(ApiError::internal("a stream of events panicked"));
                            let failure =
                                event_stream::failure(self.documents, self.schema, &error);
                            Poll::Ready(failure.encode().ok().map(Bytes::from))
                        }
                    };
                }
            }
        }
    }
}

impl Body for EventBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.poll_message(context).map(|message| message.map(|bytes| Ok(Frame::data(bytes))))
    }
}

impl fmt::Debug for EventBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventBody")
    }
}
