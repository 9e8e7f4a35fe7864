//! WebSocket APIs' way in: handshakes, and connections that have changed over.

use async_trait::async_trait;
use aws_api::{Body, Future};
use endpoint::authenticate::Arrival;
use endpoint::identify::host;
use endpoint::upgrade::Upgrade;
use endpoint::websocket::{self as wire, Handshake, Socket, is_asked};
use endpoint::{Answer, Route};
use foundation::Clock;
use gateway::{Address, Request};
use http::request::Parts;
use service_apigatewayv2::websocket::{
    Event, FRAME_BYTES_MAX, MESSAGE_BYTES_MAX, Opening, Said, Sockets, Wire,
};
use std::sync::Arc;

const LIMITS: wire::Limits =
    wire::Limits { frame_bytes: FRAME_BYTES_MAX, message_bytes: MESSAGE_BYTES_MAX };

/// Answers handshakes for APIs.
pub struct WebSockets {
    sockets: Arc<Sockets>,
    clock: Arc<dyn Clock>,
    /// Answers those for APIs that are no WebSocket APIs, as it does all other requests.
    others: Arc<dyn Route>,
}

impl WebSockets {
    /// The connections of `sockets`, before `others`.
    pub fn new(sockets: Arc<Sockets>, clock: Arc<dyn Clock>, others: Arc<dyn Route>) -> Arc<Self> {
        Arc::new(WebSockets { sockets, clock, others })
    }

    async fn open(&self, parts: &Parts) -> Option<Answer> {
        let address = Address::of(host(parts), parts.uri.path())?;
        let arrival = parts.extensions.get::<Arrival>()?;
        let request = Request {
            id: arrival.request_id.clone(),
            at: arrival.at,
            began_ns: self.clock.monotonic_ns(),
            source_ip: arrival.source_ip,
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            version: parts.version,
            headers: parts.headers.clone(),
            body: bytes::Bytes::new(),
            too_large: false,
            api: address.api.to_ascii_lowercase().into(),
            path: (&*address.path).into(),
            host: host(parts).filter(|_| address.in_host).map(Arc::from),
        };
        let handshake = Handshake::of(parts);
        let upgrade = parts.extensions.get::<Upgrade>().cloned();
        let (handshake, upgrade) = match (handshake, upgrade) {
            (Ok(handshake), Some(upgrade)) => (handshake, upgrade),
            (Err(refused), _) => return Some(refused),
            (Ok(_), None) => return Some(Answer { status: 400, ..Answer::default() }),
        };
        match self.sockets.connect(request).await {
            Err(_somebody_elses) => None,
            Ok(Opening::Refused(answer)) => {
                let gateway::Answer { status, headers, body } = answer;
                let status = status.as_u16();
                Some(Answer { status, content_type: "", headers, body: body.to_vec() })
            }
            Ok(Opening::Open { protocol, session }) => {
                tokio::spawn(async move {
                    match Socket::open(upgrade, LIMITS).await {
                        None => session.abandon().await,
                        Some(socket) => {
                            // The server's end waits until the API has been told of the connection's.
                            let held = socket.held().clone();
                            session.run(Box::new(Line(socket))).await;
                            drop(held);
                        }
                    }
                });
                Some(handshake.accept(Vec::new(), protocol))
            }
        }
    }
}

impl Route for WebSockets {
    fn takes(&self, parts: &Parts) -> bool {
        is_asked(parts) && Address::of(host(parts), parts.uri.path()).is_some()
    }

    fn max_body_bytes(&self) -> usize {
        self.others.max_body_bytes()
    }

    fn too_large(&self, head: Parts) -> Future<'_, Answer> {
        self.others.too_large(head)
    }

    fn answer(&self, request: http::Request<bytes::Bytes>) -> Future<'_, Answer> {
        Box::pin(async move { self.stream(request).await.0 })
    }

    fn stream(&self, request: http::Request<bytes::Bytes>) -> Future<'_, (Answer, Option<Body>)> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            match self.open(&parts).await {
                Some(answer) => (answer, None),
                None => self.others.stream(http::Request::from_parts(parts, body)).await,
            }
        })
    }
}

/// A socket as WebSocket APIs see it.
struct Line(Socket);

#[async_trait]
impl Wire for Line {
    async fn next(&mut self, read: bool) -> Event {
        let event = if read { self.0.next().await } else { self.0.flushed().await };
        match event {
            wire::Event::Text(text) => Event::Text(text),
            wire::Event::Binary(_) => Event::Binary,
            wire::Event::Ping => Event::Ping,
            wire::Event::Flushed => Event::Flushed,
            wire::Event::Closed(code, reason) => Event::Closed(code, reason),
            wire::Event::TooLarge => Event::TooLarge,
            wire::Event::Broken(code) => Event::Broken(code),
            wire::Event::Gone => Event::Gone,
        }
    }

    fn start(&mut self, said: Said) {
        self.0.start(match said {
            Said::Text(text) => wire::Said::Text(text),
            Said::Binary(bytes) => wire::Said::Binary(bytes),
            Said::Close(code, reason) => wire::Said::Close(code, reason),
        });
    }

    async fn linger(self: Box<Self>) {
        self.0.linger().await;
    }

    fn stopped(&self) -> Future<'static, ()> {
        let held = self.0.held().clone();
        Box::pin(async move { held.stopped().await })
    }
}
