//! What a connection needs of the network: messages in, messages out, one at a time.

use async_trait::async_trait;
use bytes::Bytes;

/// What came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A message of text.
    Text(String),
    /// A message of bytes.
    Binary,
    /// A sign of life.
    Ping,
    /// What was begun to be said has gone out.
    Flushed,
    /// The client has closed, or answered our closing: code and reason.
    Closed(u16, String),
    /// More than a client may say at once.
    TooLarge,
    /// The client broke the protocol; the code to close with.
    Broken(u16),
    /// There is no connection any more.
    Gone,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A message of text.
    Text(String),
    /// A message of bytes.
    Binary(Bytes),
    /// The last word: code and reason.
    Close(u16, String),
}

/// A client's connection.
#[async_trait]
pub trait Wire: Send {
    /// What comes next; with `read` false, nothing is taken from the client, who has to wait. May be
    /// dropped and asked again.
    async fn next(&mut self, read: bool) -> Event;

    /// Begins to say something, when nothing else is on its way out.
    fn start(&mut self, said: Said);

    /// Ends it, reading on for a while what the client still writes.
    async fn linger(self: Box<Self>);

    /// What is ready once the server stops.
    fn stopped(&self) -> aws_api::Future<'static, ()>;
}
