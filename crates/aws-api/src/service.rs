//! A service as the endpoint sees it: operations by name, requests that know how to be called.

use crate::body::Body;
use crate::encode::Structure;
use crate::error::ApiError;
use crate::event_stream::EventStream;
use crate::reader::{DecodeError, Reader};
use crate::schema::{Protocol, Schema};
use crate::writer::Writer;
use async_trait::async_trait;
use foundation::Caller;
use foundation::access::Ask;
use std::pin::Pin;

/// A boxed future, as object-safe traits need it.
pub type Future<'a, T> = Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;

/// One operation of a service.
#[derive(Debug)]
pub struct Operation {
    /// Its name, as clients say it.
    pub name: &'static str,
    /// Its place in [`ServiceModel::operations`].
    pub index: usize,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with `{member}` or `{member+}` for rest protocols, and with a fixed query behind `?`.
    pub uri: &'static str,
    /// The status of a successful answer.
    pub status: u16,
    /// The request.
    pub input: &'static Schema,
    /// The answer.
    pub output: &'static Schema,
    /// In query, the element around the answer; in rest-xml, the answer's element.
    pub result_wrapper: Option<&'static str>,
}

/// An operation that AWS has and we have not built.
#[derive(Debug, PartialEq, Eq)]
pub struct Unserved {
    /// Its name, as clients say it.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, as in [`Operation::uri`].
    pub uri: &'static str,
}

/// What the model says of a service.
#[derive(Debug)]
pub struct ServiceModel {
    /// The name in hosts and ARNs and, with `signing_name`, in credential scopes.
    pub name: &'static str,
    /// The name in credential scopes.
    pub signing_name: &'static str,
    /// As people say it: `Amazon Kinesis`.
    pub full_name: &'static str,
    /// The date that names the API's version.
    pub api_version: &'static str,
    /// The protocol that clients prefer.
    pub protocol: Protocol,
    /// The protocols that it speaks, too: those of older clients.
    pub also: &'static [Protocol],
    /// Whether answers in other protocols than query tell the codes that errors have in query.
    pub query_compatible: bool,
    /// The namespace of XML answers.
    pub xml_namespace: Option<&'static str>,
    /// What we serve.
    pub operations: &'static [Operation],
    /// What AWS has and we do not: answered by «not implemented», by name.
    pub unserved: &'static [Unserved],
    /// The code that this service gives to a request that breaks the model's constraints.
    pub validation_code: &'static str,
}

impl ServiceModel {
    /// The operation of that name, if we serve it.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|o| o.name == name)
    }

    /// All protocols that it speaks, the preferred one first.
    pub fn protocols(&self) -> impl Iterator<Item = Protocol> + '_ {
        std::iter::once(self.protocol).chain(self.also.iter().copied())
    }

    /// The first of its protocols that can be told by a header or a parameter alone: what others than
    /// AWS's SDKs write.
    pub fn plain_protocol(&self) -> Protocol {
        let plain = |protocol: &Protocol| !matches!(protocol, Protocol::RpcV2Cbor { .. });
        self.protocols().find(plain).unwrap_or(self.protocol)
    }

    /// What the service calls a request that breaks the model's constraints, in `protocol`.
    pub fn validation_code_in(&self, protocol: Protocol) -> &'static str {
        if protocol == Protocol::Query { VALIDATION_ERROR } else { self.validation_code }
    }
}

/// What a request that breaks the model's constraints is called in query.
const VALIDATION_ERROR: &str = "ValidationError";

/// A service, reached by operation.
pub trait Service: Send + Sync + 'static {
    /// Its description.
    fn model(&self) -> &'static ServiceModel;

    /// Reads the request for `operation`, which is one of the model's.
    fn decode(
        &self,
        operation: &'static Operation,
        reader: &mut dyn Reader,
    ) -> Result<Box<dyn Request>, DecodeError>;

    /// Where in the API's own paths a request stands that came to an address which this service knows
    /// for its own, of that host and path; `None` for all other addresses. Connections of APIs are
    /// behind the path of their stage: signatures are over the whole, operations are told by the end.
    fn own_path(&self, host: &str, path: &str) -> Option<String> {
        let _nowhere_else = (host, path);
        None
    }

    /// Its buckets, of a service that has such: they are asked before a request is an operation.
    fn buckets(&self) -> Option<std::sync::Arc<dyn crate::Buckets>> {
        None
    }
}

/// A typed request, ready to be checked and called.
pub trait Request: Send + Sync {
    /// The operation that it is for.
    fn operation(&self) -> &'static Operation;

    /// The input, for validation.
    fn input(&self) -> &dyn Structure;

    /// What the caller must be allowed to do.
    fn asks<'a>(&'a self, caller: &'a Caller) -> Future<'a, Result<Vec<Ask>, ApiError>>;

    /// Hands over the bytes of an input whose payload is streamed ([`Schema::streamed`]): decoding
    /// leaves it empty. Other inputs have no place for them.
    fn attach_body(&mut self, body: Body);

    /// Carries it out.
    fn call(
        self: Box<Self>,
        caller: Caller,
    ) -> Future<'static, Result<Box<dyn Response>, ApiError>>;
}

/// A typed answer.
pub trait Response: Send {
    /// The output.
    fn output(&self) -> &dyn Structure;

    /// Writes it.
    fn write(&self, writer: &mut dyn Writer) {
        self.output().write(writer);
    }

    /// Takes out the stream of events, of an operation that answers with one.
    fn take_events(&mut self) -> Option<EventStream>;

    /// Takes out the bytes, of an operation whose answer's payload is streamed.
    fn take_body(&mut self) -> Option<Body>;
}

impl<T: Structure> Response for T {
    fn output(&self) -> &dyn Structure {
        self
    }

    fn take_events(&mut self) -> Option<EventStream> {
        Structure::take_events(self)
    }

    fn take_body(&mut self) -> Option<Body> {
        Structure::take_body(self)
    }
}

/// A service's table of actions: which action on which resource each operation is, as the «Service
/// Authorization Reference» has it. `I` is the service's generated enum of inputs.
#[async_trait]
pub trait Access<I>: Send + Sync + 'static {
    /// What `caller` must be allowed to do for `input`; one entry for each action and resource.
    async fn asks(&self, caller: &Caller, input: &I) -> Result<Vec<Ask>, ApiError>;
}

/// The answer of an operation that AWS has and we have not built.
pub fn not_implemented(service: &str, operation: &str) -> ApiError {
    ApiError::new(
        "NotImplemented",
        501,
        format!("Millstream does not implement {service}'s operation {operation} yet."),
    )
}
