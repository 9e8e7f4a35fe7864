//! From the typed answer, or the error, to bytes in the client's format.

use crate::identify::{self, Wire};
use crate::query_error;
use aws_api::{ApiError, Operation, Protocol, Response, ServiceModel};
use codec::cbor::{CborWriter, Dialect};
use codec::event_stream::{self, Documents, Frame};
use codec::json::{self, JsonWriter};
use codec::rest::{self, Format};
use codec::xml::XmlWriter;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue};
use std::borrow::Cow;

/// What goes over the wire, apart from what every answer has.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// What the body is; nothing where a header says it, or there is no body.
    pub content_type: &'static str,
    /// Headers beside those of every answer.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    fn new(status: u16, content_type: &'static str, body: Vec<u8>) -> Self {
        Answer { status, content_type, headers: Vec::new(), body }
    }
}

static X_AMZ_CRC32: HeaderName = HeaderName::from_static("x-amz-crc32");
static X_AMZN_ERRORTYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

const XML: &str = "text/xml";
const REST_XML: &str = "application/xml";
const REST_JSON: &str = "application/json";

fn json_type(version: &str) -> &'static str {
    if version == "1.0" { "application/x-amz-json-1.0" } else { "application/x-amz-json-1.1" }
}

fn cbor_type(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Amz11 => "application/x-amz-cbor-1.1",
        Dialect::RpcV2 => "application/cbor",
    }
}

/// A success.
pub fn success(
    wire: Wire,
    model: &'static ServiceModel,
    operation: &'static Operation,
    response: &dyn Response,
    request_id: &str,
) -> Answer {
    let status = operation.status;
    match wire {
        Wire::Json(version) => {
            let mut writer = JsonWriter::default();
            response.write(&mut writer);
            let mut answer = Answer::new(status, json_type(version), writer.into_bytes());
            if version == "1.0" {
                // DynamoDB's clients hold the body against it; others let it be.
                let sum = crc32fast::hash(&answer.body);
                answer.headers.push((X_AMZ_CRC32.clone(), sum.into()));
            }
            answer
        }
        Wire::Cbor(dialect) => {
            let mut writer = CborWriter::new(dialect);
            response.write(&mut writer);
            let nothing = dialect == Dialect::RpcV2 && operation.output.members.is_empty();
            let mut answer = match nothing {
                true => Answer::new(status, "", Vec::new()),
                false => Answer::new(status, cbor_type(dialect), writer.into_bytes()),
            };
            answer.headers.extend(rpc_header(dialect));
            answer
        }
        Wire::Query => {
            let body = query_result(model, operation, response, request_id);
            Answer::new(status, XML, body)
        }
        Wire::RestJson => rest_success(Format::Json, status, response),
        Wire::RestXml => rest_success(Format::Xml, status, response),
    }
}

fn query_result(
    model: &'static ServiceModel,
    operation: &'static Operation,
    response: &dyn Response,
    request_id: &str,
) -> Vec<u8> {
    let mut xml = XmlWriter::default();
    let around = format!("{}Response", operation.name);
    xml.start_tag(&around, model.xml_namespace);
    if let Some(wrapper) = operation.result_wrapper {
        xml.start_tag(wrapper, None);
        response.write(&mut xml);
        xml.end_tag(wrapper);
    }
    xml.start_tag("ResponseMetadata", None);
    xml.text_element("RequestId", request_id);
    xml.end_tag("ResponseMetadata");
    xml.end_tag(&around);
    xml.into_bytes()
}

fn rest_success(format: Format, status: u16, response: &dyn Response) -> Answer {
    let parts = rest::write(format, response.output());
    let named = parts.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let content_type = match format {
        _ if named || parts.body.is_empty() => "",
        Format::Json => REST_JSON,
        Format::Xml if parts.is_document => REST_XML,
        Format::Xml => "application/octet-stream",
    };
    Answer {
        status: parts.status.unwrap_or(status),
        content_type,
        headers: sendable(&parts.headers),
        body: parts.body.into(),
    }
}

/// The head of an answer whose body is a stream of events; how their documents are written; and what
/// comes before the first of them.
pub(crate) fn events(
    wire: Wire,
    operation: &'static Operation,
    response: &dyn Response,
) -> (Answer, Documents, Option<Frame>) {
    let documents = match wire {
        Wire::Json(version) => Documents::Json(json_type(version)),
        Wire::Cbor(dialect) => Documents::Cbor(dialect, cbor_type(dialect)),
        Wire::RestJson => Documents::Json(REST_JSON),
        Wire::RestXml | Wire::Query => Documents::Xml,
    };
    let status = operation.status;
    let (mut head, first) = match wire {
        // Where all of an output is in the body, the first message stands for it.
        Wire::Json(_) | Wire::Cbor(_) => {
            let first = event_stream::initial_response(documents, response.output());
            (Answer::new(status, "", Vec::new()), Some(first))
        }
        Wire::RestXml => (rest_success(Format::Xml, status, response), None),
        Wire::RestJson | Wire::Query => (rest_success(Format::Json, status, response), None),
    };
    let named = head.headers.iter().any(|(name, _)| *name == CONTENT_TYPE);
    head.content_type = if named { "" } else { event_stream::CONTENT_TYPE };
    head.body.clear();
    (head, documents, first)
}

/// Those of the headers that HTTP can carry; not so a line break in a user's metadata.
pub(crate) fn sendable(headers: &[(String, String)]) -> Vec<(HeaderName, HeaderValue)> {
    let sendable = |(name, value): &(String, String)| {
        let header = HeaderName::from_bytes(name.as_bytes()).ok().zip(value.parse().ok());
        if header.is_none() {
            tracing::debug!(name, "a header could not be sent");
        }
        header
    };
    headers.iter().filter_map(sendable).collect()
}

/// A failure, in the words and the shape of the service that `model` describes.
pub fn failure(
    wire: Wire,
    model: Option<&'static ServiceModel>,
    error: &ApiError,
    request_id: &str,
) -> Answer {
    let status = error.status();
    match wire {
        Wire::Json(version) => {
            let kind =
                if version == "1.0" { whole_name(model, error) } else { error.code().into() };
            let body = json::failure(error, Some(&kind), "message");
            let mut answer = Answer::new(status, json_type(version), body);
            answer.headers.extend(model.and_then(|model| query_error::header(model, error)));
            answer
        }
        Wire::Cbor(dialect) => {
            let mut writer = CborWriter::new(dialect);
            match dialect {
                Dialect::Amz11 => writer.failure(error, error.code()),
                Dialect::RpcV2 => writer.failure(error, &whole_name(model, error)),
            }
            let mut answer = Answer::new(status, cbor_type(dialect), writer.into_bytes());
            answer.headers.extend(rpc_header(dialect));
            answer.headers.extend(model.and_then(|model| query_error::header(model, error)));
            answer
        }
        Wire::Query => Answer::new(status, XML, query_failure(model, error, request_id)),
        Wire::RestJson => {
            let mut answer = Answer::new(status, REST_JSON, json::failure(error, None, "Message"));
            if let Some(detail) = error.detail() {
                answer.headers = sendable(&rest::write(Format::Json, detail).headers);
            }
            if let Ok(code) = HeaderValue::from_str(error.code()) {
                answer.headers.push((X_AMZN_ERRORTYPE.clone(), code));
            }
            answer
        }
        Wire::RestXml => {
            let mut xml = XmlWriter::default();
            xml.start_tag("Error", None);
            xml_failure(&mut xml, error.code(), error);
            xml.text_element("RequestId", request_id);
            xml.end_tag("Error");
            Answer::new(status, REST_XML, xml.into_bytes())
        }
    }
}

fn xml_failure(xml: &mut XmlWriter, code: &str, error: &ApiError) {
    xml.text_element("Code", code);
    xml.text_element("Message", error.message());
}

fn query_failure(
    model: Option<&'static ServiceModel>,
    error: &ApiError,
    request_id: &str,
) -> Vec<u8> {
    let mut xml = XmlWriter::default();
    xml.start_tag("ErrorResponse", model.and_then(|model| model.xml_namespace));
    xml.start_tag("Error", None);
    xml.text_element("Type", query_error::fault(error));
    xml_failure(&mut xml, query_error::code(model, error), error);
    if let Some(detail) = error.detail() {
        detail.write(&mut xml);
    }
    xml.end_tag("Error");
    xml.text_element("RequestId", request_id);
    xml.end_tag("ErrorResponse");
    xml.into_bytes()
}

/// What says of an answer that it is in Smithy's RPC v2.
fn rpc_header(dialect: Dialect) -> Option<(HeaderName, HeaderValue)> {
    static SMITHY_PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");
    let value = HeaderValue::from_static(identify::RPC_V2_CBOR);
    (dialect == Dialect::RpcV2).then(|| (SMITHY_PROTOCOL.clone(), value))
}

/// awsJson 1.0 and RPC v2 give errors their whole names, awsJson 1.1 mostly not.
fn whole_name<'e>(model: Option<&'static ServiceModel>, error: &'e ApiError) -> Cow<'e, str> {
    let code = error.code();
    let Some(model) = model else { return code.into() };
    let namespace = model.protocols().find_map(|protocol| match protocol {
        Protocol::RpcV2Cbor { namespace, .. } => Some(namespace),
        _ => None,
    });
    match code {
        "ValidationException" => format!("com.amazon.coral.validate#{code}").into(),
        // What the framework says before the service has seen the request.
        "AccessDeniedException"
        | "ExpiredTokenException"
        | "IncompleteSignatureException"
        | "InternalFailure"
        | "InvalidSignatureException"
        | "MissingAuthenticationTokenException"
        | "NotImplemented"
        | "RequestEntityTooLarge"
        | "SerializationException"
        | "UnknownOperationException"
        | "UnrecognizedClientException" => format!("com.amazon.coral.service#{code}").into(),
        _ if let Some(namespace) = namespace => {
            format!("{namespace}#{}", error.shape().unwrap_or(code)).into()
        }
        _ => {
            let version = model.api_version.replace('-', "");
            format!("com.amazonaws.{}.v{version}#{code}", model.name).into()
        }
    }
}
