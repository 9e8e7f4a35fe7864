//! From bytes to the service's typed request.

use crate::identify::{self, Identified, Wire};
use crate::paths::{self, Found};
use aws_api::{
    ApiError, DecodeError, Location, Operation, Protocol, Reader, Request, Service, ServiceModel,
    not_implemented,
};
use bytes::Bytes;
use codec::cbor::{CborReader, Dialect};
use codec::form::Form;
use codec::json::JsonReader;
use codec::percent;
use codec::rest::{Bindings, Body, Format, RestReader};
use http::request::Parts;

/// A typed request, and the required members that it came without.
pub struct Decoded {
    /// The request.
    pub request: Box<dyn Request>,
    /// Where a required member was absent, as AWS's messages name the place.
    pub missing: Vec<String>,
}

/// Reads the operation and its input.
pub fn decode(identified: &Identified, parts: &Parts, body: &Bytes) -> Result<Decoded, ApiError> {
    let Identified { service, protocol, wire } = identified;
    let (service, protocol) = (&**service, *protocol);
    match *wire {
        Wire::Json(_) => json(service, protocol, parts, body),
        Wire::Cbor(dialect) => cbor(service, protocol, dialect, parts, body),
        Wire::Query => query(service, parts, body),
        Wire::RestJson => rest(service, Format::Json, parts, body),
        Wire::RestXml => rest(service, Format::Xml, parts, body),
    }
}

fn json(
    service: &dyn Service,
    protocol: Protocol,
    parts: &Parts,
    body: &Bytes,
) -> Result<Decoded, ApiError> {
    let name = identify::target_operation(&parts.headers);
    let operation = identify::operation(service.model(), protocol, name, None)?;
    let mut reader = JsonReader::new(body);
    let decoded = read(service, protocol, operation, &mut reader)?;
    reader.finish().map_err(|wrong| malformed(service.model(), protocol, &wrong))?;
    Ok(decoded)
}

fn cbor(
    service: &dyn Service,
    protocol: Protocol,
    dialect: Dialect,
    parts: &Parts,
    body: &Bytes,
) -> Result<Decoded, ApiError> {
    /// A map of nothing: what an operation without input means by an empty body.
    static NOTHING: Bytes = Bytes::from_static(&[0xa0]);
    let (name, body) = match dialect {
        Dialect::Amz11 => (identify::target_operation(&parts.headers), body),
        Dialect::RpcV2 if body.is_empty() => (identify::rpc_operation(parts), &NOTHING),
        Dialect::RpcV2 => (identify::rpc_operation(parts), body),
    };
    let operation = identify::operation(service.model(), protocol, name, None)?;
    let mut reader = CborReader::shared(body, dialect);
    let decoded = read(service, protocol, operation, &mut reader)?;
    reader.finish().map_err(|wrong| malformed(service.model(), protocol, &wrong))?;
    Ok(decoded)
}

/// The parameters may stand in the URL, in a form in the body, or some here and some there.
fn query(service: &dyn Service, parts: &Parts, body: &Bytes) -> Result<Decoded, ApiError> {
    let model = service.model();
    let text = match parts.uri.query() {
        None => body.clone(),
        Some(query) => [query.as_bytes(), b"&", body].concat().into(),
    };
    let protocol = Protocol::Query;
    let mut form = Form::parse(&text).map_err(|wrong| malformed(model, protocol, &wrong))?;
    let Some(action) = form.get("Action").map(str::to_owned) else {
        return Err(ApiError::new(
            "MissingAction",
            400,
            "The request is missing an action or a required parameter.",
        ));
    };
    let version = form.get("Version");
    if let Some(version) = version.filter(|version| *version != model.api_version) {
        return Err(identify::no_such_action(&action, version));
    }
    let operation = identify::operation(model, protocol, &action, version)?;
    // A queue's address may stand for the parameter that names it.
    if operation.input.members.iter().any(|member| member.name == QUEUE_URL)
        && let Some(address) = queue_address(parts)
    {
        form.default(QUEUE_URL, &address);
    }
    read(service, protocol, operation, &mut form.reader())
}

/// The parameter that names a queue, of the operations on one.
const QUEUE_URL: &str = "QueueUrl";

/// The address that a request in query came to, where it is not the service's own: a queue's.
fn queue_address(parts: &Parts) -> Option<String> {
    let path = parts.uri.path();
    let host = identify::host(parts).unwrap_or_default();
    (path.len() > 1).then(|| format!("http://{host}{path}"))
}

fn rest(
    service: &dyn Service,
    format: Format,
    parts: &Parts,
    body: &Bytes,
) -> Result<Decoded, ApiError> {
    let model = service.model();
    let own = service.own_path(identify::host(parts).unwrap_or_default(), parts.uri.path());
    let (method, path) = (parts.method.as_str(), own.as_deref().unwrap_or(parts.uri.path()));
    let query = parts.uri.query().unwrap_or_default();
    let (operation, labels) = match paths::find(model, method, path, query) {
        Some(Found::Served(index, labels)) => (&model.operations[index], labels),
        Some(Found::Unserved(name)) => return Err(not_implemented(model.full_name, name)),
        None => {
            let name = model.full_name;
            return Err(ApiError::new(
                "UnknownOperationException",
                404,
                format!("{name} has no operation at {method} {path}."),
            ));
        }
    };
    let bindings = bind(parts, labels, query, body)?;
    rest_document(service, format, operation, &bindings)
}

/// Reads the input of an operation of S3 from the parts of its message.
pub(crate) fn rest_operation(
    service: &dyn Service,
    operation: &'static Operation,
    bindings: &Bindings,
) -> Result<Decoded, ApiError> {
    let payload = operation.input.members.iter().find(|m| m.location == Location::Payload);
    if bindings.body.is_empty() && payload.is_some_and(|member| member.required) {
        return Err(ApiError::new("MissingRequestBodyError", 400, "Request Body is empty"));
    }
    rest_document(service, Format::Xml, operation, bindings)
}

fn rest_document(
    service: &dyn Service,
    format: Format,
    operation: &'static Operation,
    bindings: &Bindings,
) -> Result<Decoded, ApiError> {
    let model = service.model();
    let wrong = |wrong: DecodeError| match wrong {
        // Without a document, it can only be a header or a parameter.
        DecodeError::Type { wanted, .. } if bindings.body.is_empty() && format == Format::Xml => {
            let text = format!("A header or a parameter of the request is not {wanted}.");
            ApiError::new(model.validation_code, 400, text)
        }
        wrong => malformed(model, model.protocol, &wrong),
    };
    let document = Body::of(format, operation.input, &bindings.body).map_err(wrong)?;
    let mut reader = RestReader::new(bindings, &document);
    let request = service.decode(operation, &mut reader).map_err(wrong)?;
    let missing = reader.trail().missing().to_vec();
    reader.finish().map_err(wrong)?;
    Ok(Decoded { request, missing })
}

fn bind(
    parts: &Parts,
    labels: paths::Labels,
    query: &str,
    body: &Bytes,
) -> Result<Bindings, ApiError> {
    let text = |bytes: &str| {
        String::from_utf8(percent::decode_form(bytes).into_owned()).map_err(|_| {
            ApiError::new("InvalidParameterValueException", 400, "The query is not UTF-8.")
        })
    };
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((text(name)?, text(value)?));
    }
    let headers = parts.headers.iter().filter_map(|(name, value)| {
        // Headers that are not text are bound to nothing.
        Some((name.as_str().to_owned(), std::str::from_utf8(value.as_bytes()).ok()?.to_owned()))
    });
    Ok(Bindings {
        labels,
        query: pairs,
        headers: headers.collect(),
        status: None,
        body: body.clone(),
        is_document: false,
    })
}

fn read(
    service: &dyn Service,
    protocol: Protocol,
    operation: &'static Operation,
    reader: &mut dyn Reader,
) -> Result<Decoded, ApiError> {
    let request = service
        .decode(operation, reader)
        .map_err(|wrong| malformed(service.model(), protocol, &wrong))?;
    Ok(Decoded { request, missing: reader.trail().missing().to_vec() })
}

/// The error for a request that can't be read.
fn malformed(model: &'static ServiceModel, protocol: Protocol, wrong: &DecodeError) -> ApiError {
    let code = match (wrong, protocol) {
        // Well-formed, but against the model.
        (DecodeError::EmptyUnion(_) | DecodeError::CrowdedUnion(_), _) => {
            model.validation_code_in(protocol)
        }
        (_, Protocol::Json { .. } | Protocol::RpcV2Cbor { .. }) => "SerializationException",
        (_, Protocol::RestJson) => "InvalidRequestContentException",
        (_, Protocol::Query) => "MalformedInput",
        (_, Protocol::RestXml) => return malformed_xml(),
    };
    ApiError::new(code, 400, wrong.to_string())
}

/// S3's words for a document that is none, or not the operation's.
pub(crate) fn malformed_xml() -> ApiError {
    let text =
        "The XML you provided was not well-formed or did not validate against our published schema";
    ApiError::new("MalformedXML", 400, text)
}
