//! Answers and errors as S3 writes them.

use super::address::Address;
use crate::encode::{Answer, sendable};
use aws_api::{ApiError, Body, Operation, Response, ServiceModel};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use codec::rest::{self, Format, Root};
use codec::xml::XmlWriter;
use http::header::CONTENT_LENGTH;
use http::{HeaderName, HeaderValue, Method};
use ring::digest::{SHA256, digest};

static X_AMZ_REQUEST_ID: HeaderName = HeaderName::from_static("x-amz-request-id");
static X_AMZ_ID_2: HeaderName = HeaderName::from_static("x-amz-id-2");

const XML: &str = "application/xml";
pub(super) const DECLARATION: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The operation whose answer's element holds its only member's text itself.
const UNWRAPPED: &str = "GetBucketLocation";

/// What S3's support would find a request by: some text that belongs to its id.
fn id_2(request_id: &str) -> String {
    let mut bytes = [0; 48];
    let (hash, id) = bytes.split_at_mut(32);
    hash.copy_from_slice(digest(&SHA256, request_id.as_bytes()).as_ref());
    id.iter_mut().zip(request_id.bytes()).for_each(|(to, from)| *to = from);
    STANDARD.encode(bytes)
}

pub(super) fn ids(answer: &mut Answer, request_id: &str) {
    for (name, value) in
        [(&X_AMZ_REQUEST_ID, request_id.to_owned()), (&X_AMZ_ID_2, id_2(request_id))]
    {
        if let Ok(value) = HeaderValue::from_str(&value) {
            answer.headers.push((name.clone(), value));
        }
    }
}

/// A success: its head with what is known of its body, or the head and a body that is streamed.
pub(super) fn success(
    model: &'static ServiceModel,
    operation: &'static Operation,
    mut response: Box<dyn Response>,
    request_id: &str,
) -> (Answer, Option<Body>) {
    let body = response.take_body();
    let root = Root {
        name: operation.result_wrapper,
        namespace: model.xml_namespace,
        unwrapped: operation.name == UNWRAPPED,
    };
    let parts = rest::write_as(Format::Xml, response.output(), root);
    let has = |name: &str| parts.headers.iter().any(|(of, _)| of.eq_ignore_ascii_case(name));
    let content_type = match () {
        () if has("content-type") || parts.body.is_empty() => "",
        () if parts.is_document => XML,
        // A bucket's policy.
        () => "application/json",
    };
    // A part of an object is told by its range.
    let status = if has("content-range") { 206 } else { operation.status };
    let mut headers = sendable(&texts(parts.headers));
    if let Some(body) = &body
        && body.length().is_some()
    {
        // The body itself knows best.
        headers.retain(|(name, _)| *name != CONTENT_LENGTH);
    }
    let mut answer = Answer {
        status: parts.status.unwrap_or(status),
        content_type,
        headers,
        body: match parts.is_document {
            true => [DECLARATION, &parts.body].concat(),
            false => parts.body.into(),
        },
    };
    ids(&mut answer, request_id);
    (answer, body)
}

/// Headers' values as HTTP can carry them: the user's own that are no ASCII are encoded (S3 User
/// Guide, «Working with object metadata»).
fn texts(headers: Vec<(String, String)>) -> Vec<(String, String)> {
    let text = |(name, value): (String, String)| {
        if value.is_ascii() {
            return (name, value);
        }
        (name, format!("=?UTF-8?B?{}?=", STANDARD.encode(value)))
    };
    headers.into_iter().map(text).collect()
}

/// What errors tell of the resource beside their messages.
fn resource<'a>(error: &ApiError, address: &'a Address) -> Option<(&'static str, &'a str)> {
    let (name, value) = match error.code() {
        "NoSuchKey" => ("Key", &address.key),
        "NoSuchBucket"
        | "BucketAlreadyExists"
        | "BucketAlreadyOwnedByYou"
        | "BucketNotEmpty"
        | "InvalidBucketName"
        | "NoSuchBucketPolicy"
        | "NoSuchCORSConfiguration"
        | "NoSuchLifecycleConfiguration"
        | "NoSuchPublicAccessBlockConfiguration"
        | "NoSuchTagSet"
        | "ObjectLockConfigurationNotFoundError"
        | "OwnershipControlsNotFoundError" => ("BucketName", &address.bucket),
        _ => return None,
    };
    let told = error.members().iter().any(|(of, _)| *of == name);
    Some((name, value.as_deref()?)).filter(|_| !told)
}

/// A failure.
pub(super) fn failure(
    error: &ApiError,
    address: &Address,
    method: &Method,
    request_id: &str,
) -> Answer {
    let status = error.status();
    let mut answer = Answer { status, ..Answer::default() };
    if let Some(detail) = error.detail() {
        answer.headers = sendable(&rest::write(Format::Xml, detail).headers);
    }
    let given: Vec<(String, String)> =
        error.headers().iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    answer.headers.extend(sendable(&given));
    ids(&mut answer, request_id);
    if method == Method::HEAD || status == 304 {
        return answer;
    }
    let mut xml = XmlWriter::default();
    xml.start_tag("Error", None);
    xml.text_element("Code", error.code());
    xml.text_element("Message", error.message());
    let told = error.members().iter().map(|(name, value)| (*name, value.as_str()));
    for (name, value) in told.chain(resource(error, address)) {
        xml.text_element(name, value);
    }
    xml.text_element("RequestId", request_id);
    xml.text_element("HostId", &id_2(request_id));
    xml.end_tag("Error");
    answer.content_type = XML;
    answer.body = [DECLARATION, &xml.into_bytes()].concat();
    answer
}
