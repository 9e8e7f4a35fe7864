//! A request's data as the service gets it: out of its chunks, and held against all that its sender
//! said of it. What is wrong with it is told in place of its end.

use super::bind::header;
use crate::arriving::Arriving;
use crate::body::Unread;
use crate::sigv4::Refusal;
use crate::sigv4::canonical::Payload;
use crate::sigv4::chunked::{Decoder, Form, Seed};
use async_trait::async_trait;
use aws_api::{ApiError, BodySource, Operation};
use bytes::Bytes;
use codec::rest::Bindings;
use foundation::checksum::{Algorithm, Checksum, Hasher};
use hyper::body::Body;

/// What is said of the data, and the sums that it is held against.
#[derive(Debug)]
pub(super) struct Said {
    /// How many bytes there are; none where nothing says it.
    pub(super) length: Option<u64>,
    chunks: Option<Decoder>,
    sums: Vec<(Hasher, Wanted)>,
}

/// What a sum must be.
#[derive(Debug)]
enum Wanted {
    /// The hash that was signed.
    Signed([u8; 32]),
    /// `Content-MD5`.
    ContentMd5(Checksum),
    /// `x-amz-checksum-…`.
    Header(Checksum),
    /// The same, behind the data.
    Trailer,
}

impl Said {
    /// What the head of a request for `operation` says. `arriving` is the body's length on the wire.
    pub(super) fn of(
        operation: &'static Operation,
        parts: &http::request::Parts,
        bindings: &Bindings,
        payload: &Payload,
        seed: Option<Seed>,
        arriving: Option<u64>,
    ) -> Result<Self, ApiError> {
        let mut said = Said { length: arriving, chunks: None, sums: Vec::new() };
        let sum = |algorithm, wanted| (Hasher::new(algorithm), wanted);
        match payload {
            Payload::Hash(hash) => {
                said.sums.push(sum(Algorithm::Sha256, Wanted::Signed(*hash)));
            }
            Payload::Word(word) => {
                if let Some(form) = Form::of(word) {
                    let length = header(bindings, "x-amz-decoded-content-length");
                    let length = length.and_then(|text| text.parse().ok()).ok_or_else(no_length)?;
                    let trailers = announced(bindings)?;
                    said.sums.extend(trailers.iter().filter_map(|name| {
                        Algorithm::of_header(name).map(|kind| sum(kind, Wanted::Trailer))
                    }));
                    said.length = Some(length);
                    said.chunks = Some(Decoder::new(form, length, seed, trailers));
                }
            }
        }
        // A header of HTTP's own is not looked for in the query.
        if let Some(text) = parts.headers.get("content-md5") {
            let wanted = text.to_str().ok().and_then(|text| Checksum::parse(Algorithm::Md5, text));
            let wanted = wanted.ok_or_else(|| {
                let text = "The Content-MD5 you specified was invalid.";
                ApiError::new("InvalidDigest", 400, text)
            })?;
            said.sums.push(sum(Algorithm::Md5, Wanted::ContentMd5(wanted)));
        }
        if let Some(wanted) = checksum(operation, bindings)? {
            said.sums.push(sum(wanted.algorithm(), Wanted::Header(wanted)));
        }
        let checksums =
            |(_, wanted): &&(Hasher, Wanted)| matches!(wanted, Wanted::Header(_) | Wanted::Trailer);
        if said.sums.iter().filter(checksums).count() > 1 {
            return Err(several());
        }
        Ok(said)
    }

    fn update(&mut self, data: &[u8]) {
        for (hasher, _) in &mut self.sums {
            hasher.update(data);
        }
    }

    /// Holds the sums of all data against what was said.
    fn check(&mut self, trailers: &[(String, String)]) -> Result<(), ApiError> {
        for (hasher, wanted) in self.sums.drain(..) {
            let sum = hasher.finish();
            let wrong = |refusal: Refusal| refusal.error(aws_api::Protocol::RestXml);
            match wanted {
                Wanted::Signed(hash) if sum.as_bytes() != hash => {
                    let said: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
                    return Err(wrong(Refusal::WrongHash)
                        .with("ClientComputedContentSHA256", said)
                        .with("S3ComputedContentSHA256", sum.hex()));
                }
                Wanted::ContentMd5(wanted) if wanted != sum => {
                    let text = "The Content-MD5 you specified did not match what we received.";
                    return Err(ApiError::new("BadDigest", 400, text)
                        .with("ExpectedDigest", wanted.base64())
                        .with("CalculatedDigest", sum.base64()));
                }
                Wanted::Header(wanted) if wanted != sum => {
                    let name = sum.algorithm().header().to_owned();
                    return Err(wrong(Refusal::WrongChecksum(name)));
                }
                Wanted::Trailer => {
                    let name = sum.algorithm().header();
                    let given = trailers.iter().find(|(of, _)| of == name).map(|(_, v)| v.as_str());
                    let given = Checksum::parse(sum.algorithm(), given.unwrap_or_default())
                        .ok_or_else(|| invalid(name))?;
                    if given != sum {
                        return Err(wrong(Refusal::WrongChecksum(name.to_owned())));
                    }
                }
                Wanted::Signed(_) | Wanted::ContentMd5(_) | Wanted::Header(_) => {}
            }
        }
        Ok(())
    }
}

/// The names in `x-amz-trailer`.
fn announced(bindings: &Bindings) -> Result<Vec<String>, ApiError> {
    let mut names: Vec<String> = Vec::new();
    let text = header(bindings, "x-amz-trailer").unwrap_or_default();
    for name in text.split(',').map(|name| name.trim().to_ascii_lowercase()) {
        match Algorithm::of_header(&name) {
            _ if name.is_empty() => {}
            Some(_) if names.contains(&name) => {}
            Some(_) => names.push(name),
            None if name.starts_with("x-amz-checksum-") => return Err(not_computed(&name)),
            None => {
                let text = "The value specified in the x-amz-trailer header is not supported";
                return Err(ApiError::new("InvalidRequest", 400, text));
            }
        }
    }
    if names.len() > 1 { Err(several()) } else { Ok(names) }
}

/// The checksum of the data in the headers, for operations whose body it is of.
fn checksum(
    operation: &'static Operation,
    bindings: &Bindings,
) -> Result<Option<Checksum>, ApiError> {
    const PREFIX: &str = "x-amz-checksum-";
    let of_body = operation.input.members.iter().any(|m| m.wire == "x-amz-sdk-checksum-algorithm");
    // Others have the checksum of an object that is elsewhere: CompleteMultipartUpload.
    if !of_body {
        return Ok(None);
    }
    let mut found = None;
    for (name, value) in bindings.headers.iter().filter(|(name, _)| name.starts_with(PREFIX)) {
        if matches!(&name[PREFIX.len()..], "algorithm" | "type" | "mode") {
            continue;
        }
        let algorithm = Algorithm::of_header(name).ok_or_else(|| not_computed(name))?;
        let sum = Checksum::parse(algorithm, value).ok_or_else(|| invalid(name))?;
        if found.replace(sum).is_some() {
            return Err(several());
        }
    }
    Ok(found)
}

fn not_computed(header: &str) -> ApiError {
    let text = format!("Millstream does not compute the checksum in {header} yet.");
    ApiError::new("NotImplemented", 501, text)
}

fn invalid(header: &str) -> ApiError {
    let text = format!("Value for {header} header is invalid.");
    ApiError::new("InvalidRequest", 400, text)
}

fn several() -> ApiError {
    let text =
        "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
    ApiError::new("InvalidRequest", 400, text)
}

/// The refusal of a body whose length nothing says.
pub(super) fn no_length() -> ApiError {
    let text = "You must provide the Content-Length HTTP header.";
    ApiError::new("MissingContentLength", 411, text)
}

/// The data of a request, as the service pulls it.
pub(super) struct Received<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    arriving: Arriving<B>,
    said: Said,
    /// What has come and was not looked at yet, of a body in chunks.
    input: Bytes,
    /// How much data has been given out.
    given: u64,
    trailers: Vec<(String, String)>,
}

impl<B> Received<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    pub(super) fn new(arriving: Arriving<B>, said: Said) -> Self {
        Received { arriving, said, input: Bytes::new(), given: 0, trailers: Vec::new() }
    }

    /// The next data, not yet summed; nothing at the end of the wire's bytes.
    async fn data(&mut self) -> Result<Option<Bytes>, ApiError> {
        loop {
            if let Some(chunks) = &mut self.said.chunks
                && let Some(data) = chunks.next(&mut self.input).map_err(refused)?
            {
                return Ok(Some(data));
            }
            let Some(came) = self.arriving.next().await else { return Ok(None) };
            let came = came.map_err(unread)?;
            if self.said.chunks.is_none() {
                return Ok(Some(came));
            }
            self.input = came;
        }
    }

    /// Everything has come: is it what was said?
    fn end(&mut self) -> Result<(), ApiError> {
        if let Some(chunks) = &mut self.said.chunks {
            self.trailers = chunks.finish().map_err(refused)?;
        }
        if self.said.length.is_some_and(|length| length != self.given) {
            return Err(refused(Refusal::IncompleteBody));
        }
        self.said.check(&self.trailers)
    }
}

#[async_trait]
impl<B> BodySource for Received<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Send,
{
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        match self.data().await {
            Ok(Some(data)) => {
                self.given += data.len() as u64;
                self.said.update(&data);
                Some(Ok(data))
            }
            Ok(None) => self.end().err().map(Err),
            Err(error) => Some(Err(error)),
        }
    }

    fn trailers(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.trailers)
    }
}

fn refused(refusal: Refusal) -> ApiError {
    refusal.error(aws_api::Protocol::RestXml)
}

pub(super) fn unread(why: Unread) -> ApiError {
    match why {
        Unread::TooSlow => ApiError::new(
            "RequestTimeout",
            400,
            "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.",
        ),
        Unread::Broken | Unread::TooLarge => refused(Refusal::IncompleteBody),
    }
}
