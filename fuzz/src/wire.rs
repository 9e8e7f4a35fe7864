//! What comes over the wire to S3: requests as they stand there, and bodies in chunks.

use crate::targets::{Ready, Seen};
use async_trait::async_trait;
use aws_api::s3::{self, S3Input};
use aws_api::{Access, ApiError, Body, Service};
use bytes::Bytes;
use endpoint::form::{self, Malformed, Step};
use endpoint::sigv4::chunked::{Decoder, Form};
use endpoint::{Endpoint, Limits};
use foundation::access::{Ask, Authorizer, Credential, Credentials, Decision, KeyRefused};
use foundation::{AccountId, Ambient, Caller, Principal, Timestamp};
use http_body_util::{BodyExt, Full};
use std::sync::Arc;

/// When everything happens: 2026-11-18T11:06:40Z, at which the seeds are signed.
const NOW_MS: i64 = 1_795_000_000_000;

/// Keeps nothing, but reads what it is given; everybody may do everything.
struct Sink;

async fn read(mut body: Body) -> Result<(), ApiError> {
    let (length, mut read) = (body.length(), 0);
    while let Some(piece) = body.next().await.transpose()? {
        read += piece.len() as u64;
    }
    assert!(length.is_none_or(|length| length == read), "{length:?} were said, {read} came");
    Ok(())
}

#[async_trait]
impl s3::S3 for Sink {
    async fn put_object(
        &self,
        _: &Caller,
        input: s3::PutObjectRequest,
    ) -> Result<s3::PutObjectOutput, ApiError> {
        read(input.body).await.map(|()| s3::PutObjectOutput::default())
    }

    async fn upload_part(
        &self,
        _: &Caller,
        input: s3::UploadPartRequest,
    ) -> Result<s3::UploadPartOutput, ApiError> {
        read(input.body).await.map(|()| s3::UploadPartOutput::default())
    }
}

#[async_trait]
impl Access<S3Input> for Sink {
    async fn asks(&self, _: &Caller, _: &S3Input) -> Result<Vec<Ask>, ApiError> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl Credentials for Sink {
    async fn lookup(&self, key: &str, _: Timestamp) -> Result<Credential, KeyRefused> {
        let secret = match key {
            "000000000000" => "",
            "AKIAIOSFODNN7EXAMPLE" => "secret",
            _ => return Err(KeyRefused::Unknown),
        };
        Ok(Credential {
            secret: secret.into(),
            account: AccountId::DEFAULT,
            principal: Principal::Root,
            session_token: None,
        })
    }
}

#[async_trait]
impl Authorizer for Sink {
    async fn decide(&self, _: &Caller, _: &Ask) -> Decision {
        Decision::Allowed("all".to_owned())
    }
}

/// The body, with the line feed that seeds lack at their ends.
fn ended(body: &[u8]) -> Vec<u8> {
    let mut body = body.to_vec();
    if body.ends_with(b"\r") {
        body.push(b'\n');
    }
    body
}

/// A request: its line without the version, its headers, an empty line, its body.
fn request(input: &[u8]) -> Option<http::Request<Full<Bytes>>> {
    let end = input.windows(2).position(|pair| pair == b"\n\n").unwrap_or(input.len());
    let body = Bytes::from(ended(input.get(end + 2..).unwrap_or_default()));
    let mut lines = input[..end].split(|byte| *byte == b'\n');
    let mut first = lines.next()?.splitn(2, |byte| *byte == b' ');
    let mut request = http::Request::builder().method(first.next()?).uri(first.next()?);
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':')?;
        request = request.header(&line[..colon], line[colon + 1..].trim_ascii());
    }
    request.body(Full::new(body)).ok()
}

/// Requests to an S3 of which nothing is known but its wire.
#[allow(clippy::expect_used, reason = "a target that can't be made ready is no test")]
pub fn requests() -> Ready {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime needs nothing");
    let (ambient, _clock) = Ambient::seeded(7, Timestamp::from_millis(NOW_MS));
    let sink = Arc::new(Sink);
    let services: Vec<Arc<dyn Service>> = vec![s3::service(sink.clone(), sink.clone())];
    let endpoint = Endpoint::new(services, sink.clone(), sink, ambient, Limits::default());
    Box::new(move |input| {
        let Some(request) = request(input) else { return Seen::Unreadable };
        let head = request.method() == http::Method::HEAD;
        let response = runtime.block_on(endpoint.handle(request, None));
        let status = response.status().as_u16();
        assert!(status < 500 || status == 501, "{status}");
        let body = runtime.block_on(response.into_body().collect());
        let body = body.expect("no answer breaks off").to_bytes();
        // All that is refused is told in a language that clients of S3 read, but for what is none of
        // its requests.
        let told = body.starts_with(b"<?xml") || body.is_empty() == head || status == 404;
        assert!(status < 400 || told, "{}", String::from_utf8_lossy(&body));
        if status < 300 { Seen::Done } else { Seen::Refused }
    })
}

/// A body in chunks: a line with the form and the length that is said, then the body.
pub fn chunks() -> Ready {
    Box::new(|input| {
        let split = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
        let line = String::from_utf8_lossy(&input[..split]).into_owned();
        let (word, length) = line.split_once(' ').unwrap_or((&line, ""));
        let (Some(form), Ok(length)) = (Form::of(word), length.parse::<u64>()) else {
            return Seen::Unreadable;
        };
        let body = &ended(input.get(split + 1..).unwrap_or_default())[..];
        let decoded = |pieces: &[&[u8]]| {
            let announced = vec!["x-amz-checksum-crc32".to_owned()];
            let mut decoder = Decoder::new(form, length, None, announced);
            let mut data = Vec::new();
            for piece in pieces {
                let mut piece = Bytes::copy_from_slice(piece);
                while let Some(some) = decoder.next(&mut piece)? {
                    data.extend_from_slice(&some);
                }
            }
            decoder.finish().map(|trailers| (data, trailers))
        };
        let whole = decoded(&[body]);
        let (left, right) = body.split_at(body.len() / 2);
        assert_eq!(decoded(&[left, right]), whole, "cut in the middle");
        let single: Vec<&[u8]> = body.chunks(1).collect();
        assert_eq!(decoded(&single), whole, "byte by byte");
        match whole {
            Ok((data, _)) => {
                assert_eq!(data.len() as u64, length);
                Seen::Done
            }
            Err(_) => Seen::Refused,
        }
    })
}

/// A form: a line with its content type, then the body, whose lines end as on the wire.
pub fn forms() -> Ready {
    Box::new(|input| {
        let split = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
        let kind = String::from_utf8_lossy(&input[..split]).into_owned();
        if form::Form::of(&kind).is_none() {
            return Seen::Unreadable;
        }
        let body = &ended(input.get(split + 1..).unwrap_or_default())[..];
        let taken = |pieces: &mut dyn Iterator<Item = &[u8]>| -> Result<Vec<_>, Malformed> {
            let mut form = form::Form::of(&kind).ok_or(Malformed)?;
            let mut parts: Vec<(form::Head, Vec<u8>)> = Vec::new();
            loop {
                match form.step()? {
                    Step::Wanting => form.feed(pieces.next().ok_or(Malformed)?),
                    Step::Part(head) => parts.push((head, Vec::new())),
                    Step::Data(data) => {
                        let part = parts.last_mut().ok_or(Malformed)?;
                        part.1.extend_from_slice(&data);
                    }
                    Step::PartEnd => {}
                    Step::End => return Ok(parts),
                }
            }
        };
        let whole = taken(&mut [body].into_iter());
        assert_eq!(taken(&mut body.chunks(1)), whole, "byte by byte");
        assert_eq!(taken(&mut body.chunks(7)), whole, "in pieces");
        match whole {
            Ok(parts) => {
                let bytes: usize = parts.iter().map(|(_, data)| data.len()).sum();
                assert!(bytes <= body.len(), "nothing is made up");
                Seen::Done
            }
            Err(Malformed) => Seen::Refused,
        }
    })
}
