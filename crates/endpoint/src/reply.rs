//! The HTTP response: what every answer has.

use crate::encode::Answer;
use crate::events::EventBody;
use crate::stream::{BrokenOff, StreamBody};
use aws_api::Body as Data;
use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;
use hyper::body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll};

static X_AMZN_REQUESTID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// The body of a response.
#[derive(Debug)]
pub struct ReplyBody(Inner);

#[derive(Debug)]
enum Inner {
    Whole(Full<Bytes>),
    Events(EventBody),
    Stream(StreamBody),
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        match &mut self.0 {
            Inner::Whole(body) => {
                Pin::new(body).poll_frame(context).map_err(|never| match never {})
            }
            Inner::Events(body) => {
                Pin::new(body).poll_frame(context).map_err(|never| match never {})
            }
            Inner::Stream(body) => Pin::new(body).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Inner::Whole(body) => body.is_end_stream(),
            Inner::Events(_) => false,
            Inner::Stream(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Whole(body) => body.size_hint(),
            Inner::Events(_) => SizeHint::default(),
            Inner::Stream(body) => body.size_hint(),
        }
    }
}

/// Makes a response of an answer whose body goes on.
pub(crate) fn reply_with_events(
    head: Answer,
    events: EventBody,
    request_id: &str,
) -> Response<ReplyBody> {
    reply(head, request_id).map(|_| ReplyBody(Inner::Events(events)))
}

/// Makes a response of an answer whose body is streamed.
pub(crate) fn reply_with_stream(head: Answer, data: Data, request_id: &str) -> Response<ReplyBody> {
    reply(head, request_id).map(|_| ReplyBody(Inner::Stream(StreamBody::new(data))))
}

/// Makes a response of an answer. `Content-Length` and `Date` come from the HTTP library.
pub fn reply(answer: Answer, request_id: &str) -> Response<ReplyBody> {
    let mut response = Response::new(ReplyBody(Inner::Whole(Full::new(Bytes::from(answer.body)))));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if !answer.content_type.is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(answer.content_type));
    }
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert(X_AMZN_REQUESTID.clone(), id);
    }
    for (name, value) in answer.headers {
        headers.append(name, value);
    }
    response
}

/// The same, and the connection ends after it: the rest of the request is not worth reading.
pub fn reply_and_close(answer: Answer, request_id: &str) -> Response<ReplyBody> {
    let mut response = reply(answer, request_id);
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
