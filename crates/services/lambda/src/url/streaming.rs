//! Responses that are sent on as the function writes them (`InvokeMode` RESPONSE_STREAM).

use super::call::{JSON, UrlAnswer, UrlBody};
use crate::environment::Pieces;
use async_trait::async_trait;
use aws_api::{ApiError, Body, BodySource};
use bytes::{Bytes, BytesMut};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use payload::result;

/// The type of responses that begin with their status, headers and cookies.
const INTEGRATION: &str = "application/vnd.awslambda.http-integration-response";
/// What stands between these and the body.
const SEPARATOR: [u8; 8] = [0; 8];
/// The longest beginning: as much as HTTP servers take of headers, and its JSON.
const PRELUDE_MAX: usize = 64 * 1024;

/// The answer that a response which has begun is; `None` if its beginning is malformed.
pub(super) async fn answer(mut pieces: Pieces) -> Option<UrlAnswer> {
    if pieces.content_type != INTEGRATION {
        let kind = HeaderValue::from_str(&pieces.content_type).ok()?;
        let headers = vec![(CONTENT_TYPE, kind)];
        return Some(UrlAnswer { status: StatusCode::OK, headers, body: rest(None, pieces) });
    }
    let mut read = BytesMut::new();
    let end = loop {
        if let Some(end) = separator(&read) {
            break end;
        }
        if read.len() > PRELUDE_MAX {
            return None;
        }
        read.extend_from_slice(&pieces.next().await?);
    };
    let first = read.split_off(end + SEPARATOR.len()).freeze();
    let (status, headers) = result::prelude(&read[..end], JSON)?;
    Some(UrlAnswer { status, headers, body: rest(Some(first), pieces) })
}

fn separator(read: &[u8]) -> Option<usize> {
    read.windows(SEPARATOR.len()).position(|window| window == SEPARATOR)
}

fn rest(first: Option<Bytes>, pieces: Pieces) -> UrlBody {
    UrlBody::Stream(Body::new(None, Rest { first, pieces: Some(pieces) }))
}

struct Rest {
    first: Option<Bytes>,
    pieces: Option<Pieces>,
}

#[async_trait]
impl BodySource for Rest {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        if let Some(first) = self.first.take() {
            return Some(Ok(first));
        }
        if let Some(piece) = self.pieces.as_mut()?.next().await {
            return Some(Ok(piece));
        }
        // What ends with an error was cut short, and the client is to see that.
        match self.pieces.take()?.end().await {
            Ok(finished) if finished.error.is_none() => None,
            Ok(_) => Some(Err(ApiError::internal("the function failed within its response"))),
            Err(error) => Some(Err(error)),
        }
    }
}
