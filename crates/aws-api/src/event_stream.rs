//! Answers that go on: streams of typed events.
//!
//! A stream is pulled: nothing is made before the client can take it, so that a slow reader slows
//! its own stream alone and no queue grows. Dropping a stream ends whatever feeds it.

use crate::encode::Structure;
use crate::error::ApiError;
use crate::schema::Schema;
use async_trait::async_trait;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// An event of a stream; generated for each stream's enum of events.
pub trait Event: Send + fmt::Debug + 'static {
    /// The event's name on the wire: its member in the model's union.
    fn name(&self) -> &'static str;

    /// Its members.
    fn structure(&self) -> &dyn Structure;
}

/// What makes a stream's events, one at a time and only when asked.
#[async_trait]
pub trait EventSource<E>: Send + 'static {
    /// The next event, as soon as there is one; nothing once the stream has ended. After an error,
    /// which the client is told as the stream's last message, it is not asked again.
    async fn next(&mut self) -> Option<Result<E, ApiError>>;
}

/// A stream of events in an operation's output.
pub struct Events<E> {
    /// The lock is never contended: it only lends the output to several threads.
    source: Mutex<Option<Box<dyn EventSource<E>>>>,
}

impl<E: 'static> Events<E> {
    /// The events of `source`.
    pub fn new(source: impl EventSource<E>) -> Self {
        Events { source: Mutex::new(Some(Box::new(source))) }
    }

    /// The next event; nothing once the stream has ended.
    pub async fn next(&mut self) -> Option<Result<E, ApiError>> {
        let source = self.source.get_mut().unwrap_or_else(PoisonError::into_inner);
        let next = match source {
            Some(source) => source.next().await,
            None => None,
        };
        if !matches!(next, Some(Ok(_))) {
            *source = None;
        }
        next
    }
}

impl<E: Event> Events<E> {
    /// Takes the stream out, as one of events of any type; `schema` is the model's union.
    pub fn take(&mut self, schema: &'static Schema) -> EventStream {
        let source = self.source.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        EventStream { schema, events: Events::new(Untyped(Events { source: Mutex::new(source) })) }
    }
}

/// A stream that ends at once.
impl<E> Default for Events<E> {
    fn default() -> Self {
        Events { source: Mutex::new(None) }
    }
}

impl<E> fmt::Debug for Events<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}

/// A stream of events as the endpoint writes it.
#[derive(Debug)]
pub struct EventStream {
    /// The union of the stream's events and of the errors that may end it.
    pub schema: &'static Schema,
    events: Events<Box<dyn Event>>,
}

impl EventStream {
    /// The next event; nothing once the stream has ended.
    pub async fn next(&mut self) -> Option<Result<Box<dyn Event>, ApiError>> {
        self.events.next().await
    }
}

struct Untyped<E>(Events<E>);

#[async_trait]
impl<E: Event> EventSource<Box<dyn Event>> for Untyped<E> {
    async fn next(&mut self) -> Option<Result<Box<dyn Event>, ApiError>> {
        let next = self.0.next().await?;
        Some(next.map(|event| -> Box<dyn Event> { Box::new(event) }))
    }
}
