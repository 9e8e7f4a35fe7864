//! The bare server: the same HTTP stack and settings as Millstream's listener, and nothing behind.

use super::log::Log;
use crate::trouble::{Result, Trouble};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::time::Duration;
use tokio::net::TcpListener;

// As `endpoint`'s accept stage sets them: each costs a little on every request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(75);
const HEAD_BYTES: usize = 64 * 1024;

/// Says where it listens, then answers every request with `answer_bytes` spaces.
pub async fn forever(answer_bytes: usize, log: Option<Log>) -> Result<()> {
    let listening = |e| Trouble::io("listening", e);
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(listening)?;
    println!("{}", listener.local_addr().map_err(listening)?);
    let answer = Bytes::from(vec![b' '; answer_bytes]);
    loop {
        let (stream, _) = listener.accept().await.map_err(listening)?;
        stream.set_nodelay(true).map_err(listening)?;
        let (answer, log) = (answer.clone(), log.clone());
        tokio::spawn(async move {
            let service = service_fn(move |request| reply(request, answer.clone(), log.clone()));
            let mut builder = http1::Builder::new();
            builder
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD_TIMEOUT)
                .max_buf_size(HEAD_BYTES)
                .half_close(true);
            // A client that goes away in the middle is no concern of a yardstick.
            let _ = builder.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn reply(
    request: Request<Incoming>,
    answer: Bytes,
    log: Option<Log>,
) -> std::result::Result<Response<Full<Bytes>>, Infallible> {
    let done = match request.into_body().collect().await {
        Ok(body) => match log {
            Some(log) => log.append(body.to_bytes()).await,
            None => true,
        },
        Err(_) => false,
    };
    let mut response = Response::new(Full::new(answer));
    if !done {
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    }
    let json = HeaderValue::from_static("application/x-amz-json-1.0");
    response.headers_mut().insert(CONTENT_TYPE, json);
    Ok(response)
}
