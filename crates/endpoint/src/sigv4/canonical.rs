//! The canonical request: the one text that client and server make of the same request, however it
//! was written on its way (IAM User Guide, «Create a canonical request»).

use super::{Place, Presented, Refusal, push_hex};
use codec::percent;
use http::request::Parts;
use ring::digest::{SHA256, digest};
use std::borrow::Cow;

/// What the last line says of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// Its SHA-256.
    Hash([u8; 32]),
    /// A word that says why there is no hash, such as `UNSIGNED-PAYLOAD`.
    Word(&'static str),
}

/// The word of a body that was not signed.
pub(crate) const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// The words that stand for a hash, and that S3 alone understands.
const WORDS: [&str; 4] = [
    UNSIGNED,
    "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
];

/// As many bytes as most requests need; those with a session's token or a long query make room.
const USUAL_BYTES: usize = 1024;

/// The service whose paths are signed as they are, and whose bodies need not be.
const S3: &str = "s3";

fn is_s3(presented: &Presented<'_>) -> bool {
    presented.service() == S3
}

impl Payload {
    /// What is signed of the body: for all but S3, which says it in a header or (presigned) in the
    /// query, its hash. What is said is held against `body` where that is at hand.
    pub fn of(
        parts: &Parts,
        presented: &Presented<'_>,
        body: Option<&[u8]>,
    ) -> Result<Self, Refusal> {
        let hashed = |body: &[u8]| {
            let mut hash = [0; 32];
            hash.copy_from_slice(digest(&SHA256, body).as_ref());
            hash
        };
        if !is_s3(presented) {
            return Ok(Payload::Hash(hashed(body.unwrap_or_default())));
        }
        let payload = match Self::said(parts)? {
            Some(payload) => payload,
            None if presented.place == Place::Query => Payload::Word(UNSIGNED),
            None => return Err(Refusal::MissingHash),
        };
        match (&payload, body) {
            (Payload::Hash(said), Some(body)) if *said != hashed(body) => Err(Refusal::WrongHash),
            _ => Ok(payload),
        }
    }

    /// What `x-amz-content-sha256` says, in a header or in the query.
    pub fn said(parts: &Parts) -> Result<Option<Self>, Refusal> {
        const NAME: &str = "x-amz-content-sha256";
        let in_query = || {
            let pairs = parts.uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
            let (_, value) = pairs.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(NAME))?;
            Some(percent::decode(value).into_owned())
        };
        let said = match parts.headers.get(NAME) {
            Some(said) => Some(said.to_str().unwrap_or_default().to_owned()),
            None => in_query(),
        };
        let Some(said) = said else { return Ok(None) };
        if let Some(word) = WORDS.into_iter().find(|word| said == *word) {
            return Ok(Some(Payload::Word(word)));
        }
        super::from_hex(&said).map(|hash| Some(Payload::Hash(hash))).ok_or(Refusal::InvalidHash)
    }
}

/// The canonical request, whose hash is signed.
pub fn request(parts: &Parts, presented: &Presented<'_>, payload: &Payload) -> Vec<u8> {
    let mut out = Vec::with_capacity(USUAL_BYTES);
    out.extend_from_slice(parts.method.as_str().as_bytes());
    out.push(b'\n');
    path(&mut out, parts.uri.path(), is_s3(presented));
    out.push(b'\n');
    query(&mut out, parts.uri.query().unwrap_or_default(), presented.place);
    out.push(b'\n');
    for name in presented.signed_headers.split(';') {
        header(&mut out, name, parts);
    }
    out.push(b'\n');
    out.extend_from_slice(presented.signed_headers.as_bytes());
    out.push(b'\n');
    match payload {
        Payload::Hash(hash) => push_hex(&mut out, hash),
        Payload::Word(word) => out.extend_from_slice(word.as_bytes()),
    }
    out
}

/// S3 signs the path of the object's key, encoded once. All others sign the path of the wire
/// without its dots and doubled slashes, encoded once more.
fn path(out: &mut Vec<u8>, path: &str, s3: bool) {
    if s3 {
        percent::encode(out, &percent::decode_bytes(path), percent::Keep::Slash);
        return;
    }
    if path == "/" || path.is_empty() {
        out.push(b'/');
        return;
    }
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    for segment in &segments {
        out.push(b'/');
        percent::encode(out, segment.as_bytes(), percent::Keep::Nothing);
    }
    if segments.is_empty() || path.ends_with('/') {
        out.push(b'/');
    }
}

/// The parameters, each encoded in the one canonical way, in order.
fn query(out: &mut Vec<u8>, query: &str, place: Place) {
    if query.is_empty() {
        return;
    }
    let canonical = |text: &str| {
        let mut encoded = Vec::with_capacity(text.len());
        let bytes: Cow<'_, [u8]> = percent::decode_form(text);
        percent::encode(&mut encoded, &bytes, percent::Keep::Nothing);
        encoded
    };
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(name, _)| place == Place::Header || *name != "X-Amz-Signature")
        .map(|(name, value)| (canonical(name), canonical(value)))
        .collect();
    pairs.sort_unstable();
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// `name:value`, where runs of blanks count as one and headers given twice are joined by commas.
fn header(out: &mut Vec<u8>, name: &str, parts: &Parts) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let mut values = parts.headers.get_all(name).iter().map(http::HeaderValue::as_bytes).peekable();
    if values.peek().is_none() && name == "host" {
        // HTTP/2 has it in the `:authority` of the request.
        let authority = parts.uri.authority().map_or("", |authority| authority.as_str());
        out.extend_from_slice(authority.as_bytes());
    }
    let mut first = true;
    for value in values {
        if !std::mem::take(&mut first) {
            out.push(b',');
        }
        let value = value.trim_ascii();
        if !value.windows(2).any(|pair| pair == b"  ") {
            out.extend_from_slice(value);
            continue;
        }
        let mut blank = false;
        for byte in value {
            if *byte != b' ' || !blank {
                out.push(*byte);
            }
            blank = *byte == b' ';
        }
    }
    out.push(b'\n');
}
