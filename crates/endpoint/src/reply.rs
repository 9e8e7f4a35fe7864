//! The HTTP response: what every answer has.

use crate::encode::Answer;
use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;

static X_AMZN_REQUESTID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// Makes a response of an answer. `Content-Length` and `Date` come from the HTTP library.
pub fn reply(answer: Answer, request_id: &str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(answer.body)));
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
pub fn reply_and_close(answer: Answer, request_id: &str) -> Response<Full<Bytes>> {
    let mut response = reply(answer, request_id);
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
