//! Compressed bodies, of APIs with a `minimumCompressionSize` («Payload compression for REST APIs in
//! API Gateway»).

use bytes::Bytes;
use flate2::Compression;
use flate2::read::{GzDecoder, ZlibDecoder};
use flate2::write::{GzEncoder, ZlibEncoder};
use gateway::front::PAYLOAD_BYTES_MAX;
use gateway::{Answer, Request};
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING};
use http::{HeaderMap, HeaderValue};
use std::io::{Read, Write};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Gzip,
    Deflate,
}

impl Encoding {
    fn parse(name: &str) -> Option<Encoding> {
        match name.trim().to_ascii_lowercase().as_str() {
            "gzip" => Some(Encoding::Gzip),
            "deflate" => Some(Encoding::Deflate),
            _ => None,
        }
    }

    fn name(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Encoding::Gzip => "gzip",
            Encoding::Deflate => "deflate",
        })
    }
}

/// Takes a body out of its encoding; leaves it where it has none that we know, or is too large.
pub(super) fn unpack(request: &mut Request) {
    let encoding = request.headers.get(CONTENT_ENCODING).and_then(|v| v.to_str().ok());
    let Some(encoding) = encoding.and_then(Encoding::parse) else { return };
    let mut body = Vec::new();
    // One more tells that there is more.
    let most = PAYLOAD_BYTES_MAX as u64 + 1;
    let read = match encoding {
        Encoding::Gzip => GzDecoder::new(&*request.body).take(most).read_to_end(&mut body),
        Encoding::Deflate => ZlibDecoder::new(&*request.body).take(most).read_to_end(&mut body),
    };
    if read.is_ok() {
        request.headers.remove(CONTENT_ENCODING);
        request.too_large |= body.len() > PAYLOAD_BYTES_MAX;
        request.body = body.into();
    }
}

/// Packs an answer of at least `minimum` bytes, if the client takes it so.
pub(super) fn pack(answer: &mut Answer, sent: &HeaderMap, minimum: usize) {
    let packed = answer.headers.iter().any(|(name, _)| name == CONTENT_ENCODING);
    if packed || answer.body.len() < minimum || answer.body.is_empty() {
        return;
    }
    let accepted = sent.get(ACCEPT_ENCODING).and_then(|accepted| accepted.to_str().ok());
    let Some(encoding) = accepted.and_then(chosen) else { return };
    let body = &answer.body;
    let packed = match encoding {
        Encoding::Gzip => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(body).and_then(|()| encoder.finish())
        }
        Encoding::Deflate => {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(body).and_then(|()| encoder.finish())
        }
    };
    // Writing to memory does not fail.
    if let Ok(packed) = packed {
        answer.body = Bytes::from(packed);
        answer.headers.push((CONTENT_ENCODING, encoding.name()));
    }
}

/// The first that the client takes at all.
fn chosen(accepted: &str) -> Option<Encoding> {
    accepted.split(',').find_map(|one| {
        let (name, quality) = one.split_once(';').unwrap_or((one, ""));
        let refused = quality.trim().strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0));
        Encoding::parse(name).filter(|_| !refused)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_encoding_that_is_taken_is_chosen() {
        for (accepted, expected) in [
            ("gzip", Some(Encoding::Gzip)),
            ("br, deflate, gzip", Some(Encoding::Deflate)),
            ("GZIP;q=0.5", Some(Encoding::Gzip)),
            ("gzip;q=0, deflate;q=1", Some(Encoding::Deflate)),
            ("gzip; q=0.0", None),
            ("identity", None),
            ("", None),
        ] {
            assert_eq!(chosen(accepted), expected, "{accepted}");
        }
    }
}
