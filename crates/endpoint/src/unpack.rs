//! Bodies that clients have compressed: SDKs do so with what is long and much alike, such as metrics
//! (Smithy's `requestCompression`).

use crate::limits;
use aws_api::{ApiError, Protocol, ServiceModel};
use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use http::header::CONTENT_ENCODING;
use http::request::Parts;
use std::io::Read as _;

/// The body as it was before it was compressed: as long as an uncompressed one may be, at most. Rest
/// protocols have bodies of the users' own, which nobody but these opens.
pub(crate) fn unpack(
    model: &'static ServiceModel,
    protocol: Protocol,
    parts: &Parts,
    body: &Bytes,
) -> Result<Bytes, ApiError> {
    let encoding = parts.headers.get(CONTENT_ENCODING);
    let packed = encoding.is_some_and(|encoding| encoding.as_bytes().eq_ignore_ascii_case(b"gzip"));
    if !packed || matches!(protocol, Protocol::RestJson | Protocol::RestXml) {
        return Ok(body.clone());
    }
    let most = limits::body_bytes(model.name);
    let mut out = Vec::new();
    let read = MultiGzDecoder::new(&body[..]).take(most as u64 + 1).read_to_end(&mut out);
    match read {
        Err(_) => {
            let text = "The request's body is not compressed as its Content-Encoding says.";
            Err(ApiError::new("SerializationException", 400, text))
        }
        Ok(length) if length > most => {
            let text = format!("The request body must not be larger than {most} bytes.");
            Err(ApiError::new("RequestEntityTooLarge", 413, text))
        }
        Ok(_) => Ok(out.into()),
    }
}
