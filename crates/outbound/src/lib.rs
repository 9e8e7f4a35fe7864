//! Requests to the world outside: HTTP and HTTPS, each with its limits on time and size.
//!
//! What is asked is answered as it comes: redirects are not followed, no proxy is asked, nothing is
//! kept but open connections. Names under `localhost` are this machine.

mod connect;
mod failure;
mod headers;
mod names;
mod trust;

pub use failure::Failure;
pub use tokio_rustls::rustls::pki_types::CertificateDer;

use bytes::{Bytes, BytesMut};
use connect::Connector;
use foundation::Clock;
use http::uri::Scheme;
use http::{Request, Response, Uri, Version};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use trust::Trust;

/// How long a connection is kept that nobody uses: shorter than the five seconds after which the
/// commonest servers close theirs, as a request that meets the end is lost.
const IDLE_MAX: Duration = Duration::from_secs(4);
/// Connections to one server that are kept while nobody uses them.
const IDLE_CONNECTIONS: usize = 64;
/// The longest head of an answer, in bytes.
const HEAD_BYTES_MAX: usize = 64 * 1024;

/// How long a request may take, and how large its answer may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// From the first step, looking up the name, to the last byte of the answer.
    pub timeout: Duration,
    /// Of the answer's body, in bytes.
    pub body_bytes: usize,
}

/// Sends requests; keeps connections for those that follow. A clone shares them.
#[derive(Clone)]
pub struct Client {
    inner: legacy::Client<Connector, Full<Bytes>>,
    clock: Arc<dyn Clock>,
}

impl Client {
    /// A client that trusts whom the machine trusts.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self::trusting(clock, Vec::new())
    }

    /// The same, which also trusts the authorities `extra`.
    pub fn trusting(clock: Arc<dyn Clock>, extra: Vec<CertificateDer<'static>>) -> Self {
        let connector = Connector::new(Arc::new(Trust::new(clock.clone(), extra)));
        let inner = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_MAX)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .http1_max_buf_size(HEAD_BYTES_MAX)
            .build(connector);
        Client { inner, clock }
    }

    /// Sends `request`, whose URL is absolute, and reads its answer whole. `Host` is set from the URL
    /// where the request has none; headers that are about the connection alone are left out of both.
    ///
    /// # Errors
    /// Whatever kept a whole answer from coming. Answers of every status are answers.
    pub async fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> Result<Response<Bytes>, Failure> {
        check(request.uri())?;
        let (mut parts, body) = request.into_parts();
        headers::remove_hops(&mut parts.headers);
        // It is told by the body's own.
        parts.headers.remove(http::header::CONTENT_LENGTH);
        parts.version = Version::HTTP_11;
        let request = Request::from_parts(parts, Full::new(body));
        let exchange = pin!(self.exchange(request, limits.body_bytes));
        tokio::select! {
            biased;
            answer = exchange => answer,
            () = self.clock.sleep(limits.timeout) => Err(Failure::TimedOut(limits.timeout)),
        }
    }

    async fn exchange(
        &self,
        request: Request<Full<Bytes>>,
        bytes_max: usize,
    ) -> Result<Response<Bytes>, Failure> {
        let answer = self.inner.request(request).await.map_err(|why| Failure::of(&why))?;
        let (mut parts, body) = answer.into_parts();
        headers::remove_hops(&mut parts.headers);
        Ok(Response::from_parts(parts, read(body, bytes_max).await?))
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Client")
    }
}

/// Whether a request could be sent there.
fn check(url: &Uri) -> Result<(), Failure> {
    let bad = |why: &str| Err(Failure::BadUrl(format!("'{url}' {why}")));
    if url.scheme().is_none_or(|scheme| *scheme != Scheme::HTTP && *scheme != Scheme::HTTPS) {
        return bad("does not begin with http:// or https://");
    }
    match url.authority() {
        Some(authority) if authority.host().is_empty() => bad("names no host"),
        Some(authority) if authority.as_str().contains('@') => bad("has a user name in it"),
        Some(_) => Ok(()),
        None => bad("names no host"),
    }
}

async fn read(mut body: Incoming, bytes_max: usize) -> Result<Bytes, Failure> {
    let too_large = || Failure::TooLarge { bytes_max };
    if body.size_hint().lower() > bytes_max as u64 {
        return Err(too_large());
    }
    let mut whole = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|why| Failure::Broken(failure::chain(&why)))?;
        // Trailers are nothing that anybody here asks for.
        let Ok(data) = frame.into_data() else { continue };
        if whole.len() + data.len() > bytes_max {
            return Err(too_large());
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole.freeze())
}
