//! From bytes to the service's typed request.

use crate::identify::{self, Wire};
use aws_api::{ApiError, DecodeError, Operation, Protocol, Reader, Request, Service};
use bytes::Bytes;
use codec::cbor::CborReader;
use codec::json::JsonReader;
use http::request::Parts;

/// A typed request, and the required members that it came without.
pub struct Decoded {
    /// The request.
    pub request: Box<dyn Request>,
    /// Where a required member was absent, as AWS's messages name the place.
    pub missing: Vec<String>,
}

/// Reads the operation and its input.
pub fn decode(
    service: &dyn Service,
    wire: Wire,
    parts: &Parts,
    body: &Bytes,
) -> Result<Decoded, ApiError> {
    let model = service.model();
    match wire {
        Wire::Json(_) => {
            let operation =
                identify::operation(model, identify::target_operation(&parts.headers), None)?;
            let mut reader = JsonReader::new(body);
            let request = read(service, operation, &mut reader)?;
            reader.finish().map_err(|wrong| malformed(service, &wrong))?;
            Ok(Decoded { request, missing: reader.trail().missing().to_vec() })
        }
        Wire::Cbor(dialect) => {
            let operation =
                identify::operation(model, identify::target_operation(&parts.headers), None)?;
            let mut reader = CborReader::shared(body, dialect);
            let request = read(service, operation, &mut reader)?;
            reader.finish().map_err(|wrong| malformed(service, &wrong))?;
            Ok(Decoded { request, missing: reader.trail().missing().to_vec() })
        }
        Wire::Query | Wire::RestJson | Wire::RestXml => {
            Err(ApiError::new("NotImplemented", 501, "This protocol is not built yet."))
        }
    }
}

fn read(
    service: &dyn Service,
    operation: &'static Operation,
    reader: &mut dyn Reader,
) -> Result<Box<dyn Request>, ApiError> {
    service.decode(operation, reader).map_err(|wrong| malformed(service, &wrong))
}

/// The error for a request that can't be read.
fn malformed(service: &dyn Service, wrong: &DecodeError) -> ApiError {
    let model = service.model();
    match (wrong, model.protocol) {
        // Well-formed, but against the model.
        (DecodeError::EmptyUnion(_) | DecodeError::CrowdedUnion(_), _) => {
            ApiError::new(model.validation_code, 400, wrong.to_string())
        }
        (_, Protocol::Json { .. }) => {
            ApiError::new("SerializationException", 400, wrong.to_string())
        }
        (_, Protocol::RestJson) => {
            ApiError::new("InvalidRequestContentException", 400, wrong.to_string())
        }
        (_, Protocol::Query) => ApiError::new("MalformedInput", 400, wrong.to_string()),
        (_, Protocol::RestXml) => ApiError::new("MalformedXML", 400, wrong.to_string()),
    }
}
