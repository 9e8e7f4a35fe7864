//! WebSocket (RFC 6455): the handshake, and messages in place of frames.

use crate::Answer;
use crate::upgrade::{Held, Upgrade};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::{Sink, Stream};
use http::header::{
    CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Version};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::{CapacityError, Error, ProtocolError};
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};

/// What the answer proves the key with (RFC 6455, 1.3).
const GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
/// The only version there is.
const VERSION: &str = "13";
/// A buffer for reading, of each connection: most wait with nothing to say.
const READ_BUFFER_BYTES: usize = 4 * 1024;
/// How much is still read after the last word, so that the client, which may be writing, gets it.
const DRAINED_BYTES: usize = 256 * 1024;
/// The longest reason of an end (RFC 6455, 5.5: control frames have 125 bytes, two are the code).
const REASON_BYTES_MAX: usize = 123;

/// Whether the client wants to speak WebSocket.
pub fn is_asked(parts: &Parts) -> bool {
    has_token(&parts.headers, UPGRADE, "websocket")
}

fn has_token(headers: &HeaderMap, name: HeaderName, token: &str) -> bool {
    let values = headers.get_all(name);
    let mut tokens = values.iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(','));
    tokens.any(|given| given.trim().eq_ignore_ascii_case(token))
}

/// The client's side of a handshake that is in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handshake {
    key: String,
}

impl Handshake {
    /// Reads it.
    ///
    /// # Errors
    /// The answer to one that is not in order.
    pub fn of(parts: &Parts) -> Result<Self, Answer> {
        let refused = |status: u16| Answer { status, ..Answer::default() };
        let header = |name| parts.headers.get(name).and_then(|v: &HeaderValue| v.to_str().ok());
        let connected = has_token(&parts.headers, CONNECTION, "upgrade");
        if parts.method != Method::GET || parts.version != Version::HTTP_11 || !connected {
            return Err(refused(400));
        }
        if header(&SEC_WEBSOCKET_VERSION) != Some(VERSION) {
            let version = (SEC_WEBSOCKET_VERSION, HeaderValue::from_static(VERSION));
            return Err(Answer { status: 426, headers: vec![version], ..Answer::default() });
        }
        let key = header(&SEC_WEBSOCKET_KEY).unwrap_or_default();
        match STANDARD.decode(key) {
            Ok(nonce) if nonce.len() == 16 => Ok(Handshake { key: key.to_owned() }),
            _ => Err(refused(400)),
        }
    }

    /// The answer that takes it up, with `headers` and the sub-protocol that was chosen.
    pub fn accept(
        &self,
        headers: Vec<(HeaderName, HeaderValue)>,
        protocol: Option<HeaderValue>,
    ) -> Answer {
        let proof =
            digest(&SHA1_FOR_LEGACY_USE_ONLY, [self.key.as_str(), GUID].concat().as_bytes());
        let mut headers: Vec<_> = headers.into_iter().filter(|(name, _)| !is_own(name)).collect();
        headers.push((UPGRADE, HeaderValue::from_static("websocket")));
        headers.push((CONNECTION, HeaderValue::from_static("upgrade")));
        // Base64 is visible ASCII.
        if let Ok(proof) = HeaderValue::try_from(STANDARD.encode(proof)) {
            headers.push((SEC_WEBSOCKET_ACCEPT, proof));
        }
        headers.extend(protocol.map(|protocol| (SEC_WEBSOCKET_PROTOCOL, protocol)));
        Answer { status: 101, headers, ..Answer::default() }
    }
}

/// Headers of the answer that nobody else may set.
fn is_own(name: &HeaderName) -> bool {
    const OWN: [HeaderName; 6] = [
        UPGRADE,
        CONNECTION,
        http::header::CONTENT_LENGTH,
        http::header::TRANSFER_ENCODING,
        SEC_WEBSOCKET_ACCEPT,
        SEC_WEBSOCKET_PROTOCOL,
    ];
    OWN.contains(name)
}

/// How much a client may say at once, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// In one frame.
    pub frame_bytes: usize,
    /// In one message, in however many frames.
    pub message_bytes: usize,
}

/// What came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A message of text.
    Text(String),
    /// A message of bytes.
    Binary(Bytes),
    /// A ping, which has been answered, or a pong.
    Ping,
    /// What was begun with [`Socket::start`] has gone out: the next may be begun.
    Flushed,
    /// The client has closed, or has answered our closing. 1005 stands for no code.
    Closed(u16, String),
    /// A frame or a message is larger than allowed.
    TooLarge,
    /// The client broke the protocol; the code to close with.
    Broken(u16),
    /// The connection is gone without a word. So it is when asked again after any of the three above.
    Gone,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A message of text.
    Text(String),
    /// A message of bytes.
    Binary(Bytes),
    /// The last word, with its code and reason.
    Close(u16, String),
}

/// One client's connection. One message at a time is on its way out; a slow client is waited for by
/// not beginning the next.
pub struct Socket {
    stream: WebSocketStream<TokioIo<Upgraded>>,
    is_flushing: bool,
    is_over: bool,
    held: Held,
}

impl Socket {
    /// The connection behind `upgrade`, once [`Handshake::accept`]'s answer has gone out.
    pub async fn open(upgrade: Upgrade, limits: Limits) -> Option<Socket> {
        let (connection, held) = upgrade.connection().await?;
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER_BYTES)
            .write_buffer_size(0)
            .max_frame_size(Some(limits.frame_bytes))
            .max_message_size(Some(limits.message_bytes));
        let stream = WebSocketStream::from_raw_socket(connection, Role::Server, Some(config)).await;
        Some(Socket { stream, is_flushing: false, is_over: false, held })
    }

    /// What holds the connection, which tells of the server's end.
    pub fn held(&self) -> &Held {
        &self.held
    }

    /// What comes next. May be dropped and asked again: nothing is lost.
    pub async fn next(&mut self) -> Event {
        poll_fn(|context| self.poll_next(context, true)).await
    }

    /// The same, with the client left to wait: nothing is taken from it.
    pub async fn flushed(&mut self) -> Event {
        poll_fn(|context| self.poll_next(context, false)).await
    }

    fn poll_next(&mut self, context: &mut Context<'_>, read: bool) -> Poll<Event> {
        if self.is_flushing {
            match Pin::new(&mut self.stream).poll_flush(context) {
                Poll::Pending => {}
                Poll::Ready(Ok(())) => {
                    self.is_flushing = false;
                    return Poll::Ready(Event::Flushed);
                }
                Poll::Ready(Err(_)) => {
                    self.is_flushing = false;
                    self.is_over = true;
                }
            }
        }
        loop {
            if self.is_over {
                return Poll::Ready(Event::Gone);
            }
            if !read {
                return Poll::Pending;
            }
            return match Pin::new(&mut self.stream).poll_next(context) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(None) => {
                    self.is_over = true;
                    continue;
                }
                Poll::Ready(Some(Ok(message))) => match message {
                    Message::Text(text) => Poll::Ready(Event::Text(text.as_str().to_owned())),
                    Message::Binary(bytes) => Poll::Ready(Event::Binary(bytes)),
                    Message::Ping(_) | Message::Pong(_) => Poll::Ready(Event::Ping),
                    Message::Close(frame) => Poll::Ready(closed(frame)),
                    // Only ever written.
                    Message::Frame(_) => continue,
                },
                Poll::Ready(Some(Err(error))) => {
                    self.is_over = true;
                    Poll::Ready(failed(&error))
                }
            };
        }
    }

    /// Begins to say something, once what was begun before has gone out ([`Event::Flushed`]).
    pub fn start(&mut self, said: Said) {
        let message = match said {
            Said::Text(text) => Message::text(text),
            Said::Binary(bytes) => Message::binary(bytes),
            Said::Close(code, reason) => {
                let code = CloseCode::from(code);
                Message::Close(Some(CloseFrame { code, reason: cut(reason).into() }))
            }
        };
        // What can't be written is told of by what comes next.
        let _ = Pin::new(&mut self.stream).start_send(message);
        self.is_flushing = true;
    }

    /// Ends the connection so that the client gets what was said last: reads on for a while what it
    /// is still writing. The caller bounds the time.
    pub async fn linger(mut self) {
        let connection = self.stream.get_mut();
        if connection.shutdown().await.is_err() {
            return;
        }
        let mut scratch = [0; 4096];
        let mut left = DRAINED_BYTES;
        while let Ok(read @ 1..) = connection.read(&mut scratch).await {
            left = left.saturating_sub(read);
            if left == 0 {
                return;
            }
        }
    }
}

impl std::fmt::Debug for Socket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Socket")
    }
}

fn closed(frame: Option<CloseFrame>) -> Event {
    match frame {
        Some(frame) => Event::Closed(frame.code.into(), frame.reason.as_str().to_owned()),
        None => Event::Closed(CloseCode::Status.into(), String::new()),
    }
}

fn failed(error: &Error) -> Event {
    match error {
        Error::Capacity(CapacityError::MessageTooLong { .. }) => Event::TooLarge,
        Error::Utf8(_) => Event::Broken(CloseCode::Invalid.into()),
        Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) | Error::Io(_) => Event::Gone,
        Error::Protocol(_) | Error::Capacity(_) => Event::Broken(CloseCode::Protocol.into()),
        _ => Event::Gone,
    }
}

/// As much of a reason as there is room for.
fn cut(mut reason: String) -> String {
    reason.truncate(reason.floor_char_boundary(REASON_BYTES_MAX));
    reason
}
