//! Connections: HTTP/1.1 with keep-alive and HTTP/2, in clear text (there with prior knowledge) or
//! behind TLS; a limit on everything; an orderly end.

use crate::Endpoint;
use crate::call::Awaited;
use crate::handle::Origin;
use crate::limits::{HTTP2_STREAMS, Limits};
use crate::reply::ReplyBody;
use crate::seldom::Seldom;
use crate::tls::{HTTP2, Tls};
use hyper::body::{Body, Incoming};
use hyper::header::{CONNECTION, EXPECT, HeaderValue};
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

/// How long to wait after the system refused to accept a connection, as it does when it is out of
/// file descriptors: others must close first.
const ACCEPT_AGAIN_AFTER: Duration = Duration::from_millis(50);

impl Endpoint {
    /// Serves what connects to `listener`, which may live in any network namespace, until `shutdown`
    /// is ready; then lets requests under way end, for [`Limits::grace`] at most. An endpoint may
    /// serve several listeners at once; they share its limits.
    pub async fn serve(
        self: &Arc<Self>,
        listener: TcpListener,
        shutdown: impl Future<Output = ()>,
    ) {
        self.serve_all(listener, None, shutdown).await;
    }

    /// The same, behind TLS.
    pub async fn serve_tls(
        self: &Arc<Self>,
        listener: TcpListener,
        tls: Tls,
        shutdown: impl Future<Output = ()>,
    ) {
        self.serve_all(listener, Some(tls), shutdown).await;
    }

    async fn serve_all(
        self: &Arc<Self>,
        listener: TcpListener,
        tls: Option<Tls>,
        shutdown: impl Future<Output = ()>,
    ) {
        let (stop, stopping) = watch::channel(false);
        let (awaited, mut gone) = Awaited::new();
        let mut connections = JoinSet::new();
        let mut shutdown = pin!(shutdown);
        let own = Arc::new(Semaphore::new(self.limits.connections_each));
        loop {
            let accepting = async {
                // Never closed: the semaphores live as long as the endpoint and this call.
                let of_listener = own.clone().acquire_owned().await.ok();
                let place = self.places.clone().acquire_owned().await.ok();
                ((place, of_listener), listener.accept().await)
            };
            let (place, accepted) = tokio::select! {
                () = &mut shutdown => break,
                Some(_) = connections.join_next(), if !connections.is_empty() => continue,
                accepted = accepting => accepted,
            };
            match accepted {
                Ok((stream, peer)) => {
                    let (endpoint, stopping) = (self.clone(), stopping.clone());
                    let tls = tls.clone();
                    // Given back when the last lets go of it: a connection that has changed over to
                    // another protocol outlives what is spawned here.
                    let origin = Origin {
                        ip: Some(peer.ip()),
                        awaited: awaited.clone(),
                        place: Some(Arc::new(place)),
                        stopping: Some(stopping.clone()),
                    };
                    connections.spawn(async move {
                        endpoint.converse(stream, tls, origin, stopping).await;
                    });
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    self.ambient.clock.sleep(ACCEPT_AGAIN_AFTER).await;
                }
            }
        }
        drop(listener);
        // Nobody left to tell is fine.
        let _ = stop.send(true);
        drop(awaited);
        let ended = async {
            while connections.join_next().await.is_some() {}
            // Calls whose clients have hung up.
            gone.recv().await;
        };
        tokio::select! {
            () = ended => {}
            () = self.ambient.clock.sleep(self.limits.grace) => {
                tracing::warn!("requests still under way were broken off");
            }
        }
    }

    async fn converse(
        self: &Arc<Self>,
        stream: TcpStream,
        tls: Option<Tls>,
        origin: Origin,
        stopping: watch::Receiver<bool>,
    ) {
        // Answers are written whole: waiting to fill a packet would only delay them.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY was refused");
        }
        let late = self.ambient.clock.sleep(self.limits.head_timeout);
        let stop = stopped(stopping.clone());
        match tls {
            None => {
                let version = tokio::select! {
                    version = version(&stream) => version,
                    () = late => return,
                    () = stop => return,
                };
                self.speak(stream, version, origin, stopping).await;
            }
            Some(Tls(tls)) => {
                let shaken = tokio::select! {
                    shaken = tls.accept(stream) => shaken,
                    () = late => return,
                    () = stop => return,
                };
                match shaken {
                    Ok(stream) => {
                        let version = match stream.get_ref().1.alpn_protocol() {
                            Some(HTTP2) => Version::Http2,
                            _ => Version::Http1,
                        };
                        self.speak(stream, version, origin, stopping).await;
                    }
                    Err(error) => tracing::debug!(%error, "a TLS handshake failed"),
                }
            }
        }
    }

    async fn speak(
        self: &Arc<Self>,
        stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
        version: Version,
        origin: Origin,
        stopping: watch::Receiver<bool>,
    ) {
        let service = service_fn(|request: Request<Incoming>| {
            let (endpoint, origin) = (self.clone(), origin.clone());
            async move {
                let unanswered = expects_in_vain(&request);
                let mut answer = endpoint.handle_from(request, &origin).await;
                if unanswered {
                    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                }
                Ok::<Response<ReplyBody>, Infallible>(answer)
            }
        });
        let io = TokioIo::new(stream);
        let ended = match version {
            Version::Http1 => {
                let builder = http1_builder(&self.limits);
                let mut connection = pin!(builder.serve_connection(io, service).with_upgrades());
                tokio::select! {
                    biased;
                    ended = connection.as_mut() => ended,
                    () = Seldom::new(stopped(stopping)) => {
                        connection.as_mut().graceful_shutdown();
                        connection.await
                    }
                }
            }
            Version::Http2 => {
                let builder = http2_builder(&self.limits);
                let mut connection = pin!(builder.serve_connection(io, service));
                tokio::select! {
                    biased;
                    ended = connection.as_mut() => ended,
                    () = Seldom::new(stopped(stopping)) => {
                        connection.as_mut().graceful_shutdown();
                        connection.await
                    }
                }
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "a connection ended early");
        }
    }
}

/// Whether a client waits for leave to send a body that has no bytes. HTTP's library gives no such
/// leave, and botocore, which waits for it with empty files too, misreads the next answer on a
/// connection where the final one came instead, unless the connection ends with that.
fn expects_in_vain(request: &Request<Incoming>) -> bool {
    request.version() == hyper::Version::HTTP_11
        && request.headers().contains_key(EXPECT)
        && request.body().is_end_stream()
}

fn http1_builder(limits: &Limits) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_timeout)
        .max_buf_size(limits.head_bytes)
        // A client that has closed its half still reads the answer.
        .half_close(true);
    builder
}

fn http2_builder(limits: &Limits) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(HTTP2_STREAMS)
        .max_header_list_size(u32::try_from(limits.head_bytes).unwrap_or(u32::MAX))
        // Pings take the place of a head's time limit, which HTTP/2 has not.
        .keep_alive_interval(limits.head_timeout)
        .keep_alive_timeout(limits.head_timeout);
    builder
}

/// Ready once the server stops.
pub(crate) async fn stopped(mut stopping: watch::Receiver<bool>) {
    // The sender outlives all connections; should it go, that is a stop as well.
    let _ = stopping.wait_for(|stop| *stop).await;
}

enum Version {
    Http1,
    Http2,
}

/// What the client's first bytes begin. HTTP/2's preface «PRI * HTTP/2.0…» comes in one piece from
/// every client; one that dribbles it is taken for HTTP/1.1 and refused there.
async fn version(stream: &TcpStream) -> Version {
    let mut first = [0; 3];
    match stream.peek(&mut first).await {
        Ok(3) if &first == b"PRI" => Version::Http2,
        _ => Version::Http1,
    }
}
