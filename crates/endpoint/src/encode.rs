//! From the typed answer, or the error, to bytes in the client's format.

use crate::identify::Wire;
use aws_api::{ApiError, Operation, Response, ServiceModel};
use codec::cbor::{CborWriter, Dialect};
use codec::json::{self, JsonWriter};

/// What goes over the wire, apart from what every answer has.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// What the body is.
    pub content_type: &'static str,
    /// Headers beside those of every answer.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

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
    let _ = (model, request_id);
    match wire {
        Wire::Json(version) => {
            let mut writer = JsonWriter::default();
            response.write(&mut writer);
            let body = writer.into_bytes();
            Answer { status, content_type: json_type(version), headers: Vec::new(), body }
        }
        Wire::Cbor(dialect) => {
            let mut writer = CborWriter::new(dialect);
            response.write(&mut writer);
            let body = writer.into_bytes();
            Answer { status, content_type: cbor_type(dialect), headers: Vec::new(), body }
        }
        _ => Answer::default(),
    }
}

/// A failure, in the words and the shape of the service that `model` describes.
pub fn failure(
    wire: Wire,
    model: Option<&'static ServiceModel>,
    error: &ApiError,
    request_id: &str,
) -> Answer {
    let status = error.status();
    let _ = request_id;
    match wire {
        Wire::Json(version) => {
            let body = json::failure(error, Some(&json_kind(model, error)), "message");
            Answer { status, content_type: json_type(version), headers: Vec::new(), body }
        }
        Wire::Cbor(dialect) => {
            let body = cbor_failure(dialect, error);
            let content_type = cbor_type(dialect);
            Answer { status, content_type, headers: Vec::new(), body }
        }
        _ => Answer::default(),
    }
}

/// awsJson 1.0 gives errors their whole names, 1.1 mostly not.
fn json_kind(model: Option<&'static ServiceModel>, error: &ApiError) -> String {
    let code = error.code();
    let Some(model) = model
        .filter(|model| matches!(model.protocol, aws_api::Protocol::Json { version: "1.0", .. }))
    else {
        return code.to_owned();
    };
    match code {
        "ValidationException" => format!("com.amazon.coral.validate#{code}"),
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
        | "UnrecognizedClientException" => format!("com.amazon.coral.service#{code}"),
        _ => {
            let version = model.api_version.replace('-', "");
            format!("com.amazonaws.{}.v{version}#{code}", model.name)
        }
    }
}

fn cbor_failure(dialect: Dialect, error: &ApiError) -> Vec<u8> {
    let mut writer = CborWriter::new(dialect);
    writer.failure(error);
    writer.into_bytes()
}
