//! A service's trait, its operations, and the ways in: from the endpoint and from other rooms.

use crate::emit_shapes::emit_empty;
use crate::model::{Metadata, Model, ShapeRef};
use crate::names::{camel, screaming, snake, type_name};
use std::collections::BTreeSet;
use std::fmt::Write as _;

pub fn emit(
    code: &mut String,
    service: &str,
    model: &Model,
    operations: &[String],
) -> Result<(), String> {
    let name = trait_name(service);
    let mut seen_empty = BTreeSet::new();
    let mut parts = Parts::default();
    for (index, operation) in operations.iter().enumerate() {
        let described = &model.operations[operation];
        let mut side = |target: &Option<ShapeRef>, suffix: &str| match target {
            Some(target) => target.shape.clone(),
            None => {
                let empty = format!("{operation}{suffix}");
                if seen_empty.insert(empty.clone()) {
                    emit_empty(code, &empty);
                }
                empty
            }
        };
        let (input, output) = (side(&described.input, "Input"), side(&described.output, "Output"));
        parts.operation(&name, index, operation, model, &input, &output);
    }
    emit_model(code, service, model, operations, &parts.table);
    parts.emit(code, &name);
    Ok(())
}

/// `dynamodb` → `DynamoDb`.
fn trait_name(service: &str) -> String {
    match service {
        "dynamodb" => "DynamoDb".to_owned(),
        other => camel(other),
    }
}

#[derive(Default)]
struct Parts {
    table: String,
    methods: String,
    guarded: String,
    variants: String,
    indices: String,
    structures: String,
    decodes: String,
    calls: String,
    attaches: String,
}

impl Parts {
    fn operation(
        &mut self,
        name: &str,
        index: usize,
        operation: &str,
        model: &Model,
        input: &str,
        output: &str,
    ) {
        let described = &model.operations[operation];
        let wrapper = described.output.as_ref().and_then(|o| o.result_wrapper.clone());
        let status = described.http.response_code.unwrap_or(200);
        let _ = writeln!(
            self.table,
            "rt::Operation {{ name: {operation:?}, index: {index}, method: {:?}, uri: {:?}, status: {status}, input: &SCHEMA_{}, output: &SCHEMA_{}, result_wrapper: {wrapper:?} }},",
            described.http.method,
            described.http.request_uri,
            screaming(input),
            screaming(output),
        );
        let streamed = described
            .input
            .as_ref()
            .and_then(|input| model.shapes.get(&input.shape))
            .and_then(|shape| model.streamed_of(shape));
        if let Some(member) = streamed {
            let field = snake(member);
            let _ = writeln!(self.attaches, "Self::{operation}(input) => input.{field} = body,");
        }
        let shape = format!("SHAPE_{}", screaming(input));
        let (method, input, output) = (snake(operation), type_name(input), type_name(output));
        let signature = format!(
            "async fn {method}(&self, caller: &rt::Caller, input: {input}) -> Result<{output}, rt::ApiError>"
        );
        let _ = writeln!(
            self.methods,
            "/// {operation}.\n{signature} {{ Err(rt::not_implemented({name:?}, {operation:?})) }}"
        );
        let _ = writeln!(
            self.guarded,
            "{signature} {{\n\
             let input = {name}Input::{operation}(input);\n\
             self.guard.check(caller, &input).await?;\n\
             // What was put in a line above comes out again.\n\
             let {name}Input::{operation}(input) = input else {{ return Err(rt::not_implemented({name:?}, {operation:?})) }};\n\
             self.inner.{method}(caller, input).await }}"
        );
        let _ = writeln!(self.variants, "{operation}({input}),");
        let _ = writeln!(self.indices, "Self::{operation}(_) => {index},");
        let _ = writeln!(self.structures, "Self::{operation}(input) => input,");
        let _ = writeln!(
            self.decodes,
            "{index} => Self::{operation}(rt::Decode::decode(&{shape}, reader)?),"
        );
        let _ = writeln!(
            self.calls,
            "Self::{operation}(input) => Box::new(service.{method}(caller, input).await?),"
        );
    }

    fn emit(&self, code: &mut String, name: &str) {
        let Parts {
            methods, guarded, variants, indices, structures, decodes, calls, attaches, ..
        } = self;
        let (derives, attach) = if attaches.is_empty() {
            ("Debug, Clone, PartialEq", String::new())
        } else {
            ("Debug", format!("match self {{ {attaches} _ => {{}} }}"))
        };
        let _ = write!(
            code,
            "/// The service. Operations that an implementation does not have answer «not implemented».\n\
             #[rt::async_trait]\npub trait {name}: Send + Sync + 'static {{\n{methods}}}\n\n\
             /// A request for any operation.\n\
             #[derive({derives})]\npub enum {name}Input {{\n{variants}}}\n\n\
             impl {name}Input {{\n\
               pub fn operation(&self) -> &'static rt::Operation {{ &MODEL.operations[match self {{ {indices} }}] }}\n\
               pub fn structure(&self) -> &dyn rt::Structure {{ match self {{ {structures} }} }}\n\
               pub fn attach_body(&mut self, body: rt::Body) {{ {attach} }}\n\
               pub fn decode(operation: &'static rt::Operation, reader: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {{\n\
                 Ok(match operation.index {{ {decodes} _ => return Err(rt::DecodeError::Syntax(format!(\"{{}} is no operation of this service\", operation.name))) }})\n\
               }}\n\
               pub async fn call(self, service: &dyn {name}, caller: &rt::Caller) -> Result<Box<dyn rt::Response>, rt::ApiError> {{\n\
                 Ok(match self {{ {calls} }})\n\
               }}\n\
             }}\n\n\
             struct Routed {{ inner: rt::Arc<dyn {name}>, access: rt::Arc<dyn rt::Access<{name}Input>> }}\n\
             struct Entry(rt::Arc<Routed>);\n\
             struct Called {{ input: {name}Input, routed: rt::Arc<Routed> }}\n\n\
             /// The service for the endpoint: requests are typed, and know what they must be allowed.\n\
             pub fn service(inner: rt::Arc<dyn {name}>, access: rt::Arc<dyn rt::Access<{name}Input>>) -> rt::Arc<dyn rt::Service> {{\n\
               rt::Arc::new(Entry(rt::Arc::new(Routed {{ inner, access }})))\n\
             }}\n\n\
             impl rt::Service for Entry {{\n\
               fn model(&self) -> &'static rt::ServiceModel {{ &MODEL }}\n\
               fn decode(&self, operation: &'static rt::Operation, reader: &mut dyn rt::Reader) -> Result<Box<dyn rt::Request>, rt::DecodeError> {{\n\
                 Ok(Box::new(Called {{ input: {name}Input::decode(operation, reader)?, routed: self.0.clone() }}))\n\
               }}\n\
             }}\n\n\
             impl rt::Request for Called {{\n\
               fn operation(&self) -> &'static rt::Operation {{ self.input.operation() }}\n\
               fn input(&self) -> &dyn rt::Structure {{ self.input.structure() }}\n\
               fn asks<'a>(&'a self, caller: &'a rt::Caller) -> rt::Future<'a, Result<Vec<rt::Ask>, rt::ApiError>> {{ self.routed.access.asks(caller, &self.input) }}\n\
               fn attach_body(&mut self, body: rt::Body) {{ self.input.attach_body(body); }}\n\
               fn call(self: Box<Self>, caller: rt::Caller) -> rt::Future<'static, Result<Box<dyn rt::Response>, rt::ApiError>> {{\n\
                 Box::pin(async move {{ let Called {{ input, routed }} = *self; input.call(&*routed.inner, &caller).await }})\n\
               }}\n\
             }}\n\n\
             struct Guarded {{ inner: rt::Arc<dyn {name}>, guard: rt::Guard<{name}Input> }}\n\n\
             /// The service for other rooms: each call is authorized as one from outside.\n\
             pub fn guarded(inner: rt::Arc<dyn {name}>, guard: rt::Guard<{name}Input>) -> rt::Arc<dyn {name}> {{\n\
               rt::Arc::new(Guarded {{ inner, guard }})\n\
             }}\n\n\
             #[rt::async_trait]\nimpl {name} for Guarded {{\n{guarded}}}\n"
        );
    }
}

/// One of the protocols of a service.
fn protocol(meta: &Metadata, name: &str) -> String {
    let target_prefix = meta.target_prefix.as_deref().unwrap_or("");
    let variant = match name {
        "json" => {
            let version = meta.json_version.as_deref().unwrap_or("1.0");
            format!("Json {{ version: {version:?}, target_prefix: {target_prefix:?} }}")
        }
        "smithy-rpc-v2-cbor" => {
            // As Smithy's models of AWS's services have it.
            let id = meta.service_id.as_deref().unwrap_or("").replace(' ', "").to_lowercase();
            let namespace = format!("com.amazonaws.{id}");
            format!("RpcV2Cbor {{ service: {target_prefix:?}, namespace: {namespace:?} }}")
        }
        "query" => "Query".to_owned(),
        "rest-xml" => "RestXml".to_owned(),
        _ => "RestJson".to_owned(),
    };
    format!("rt::Protocol::{variant}")
}

fn emit_model(code: &mut String, service: &str, model: &Model, operations: &[String], table: &str) {
    let meta = &model.metadata;
    let protocol_of = |name: &String| protocol(meta, name);
    let protocol = protocol_of(&meta.protocol);
    let others = meta.protocols.iter().filter(|other| **other != meta.protocol);
    let also: Vec<String> = others.map(protocol_of).collect();
    let (also, compatible) = (also.join(", "), meta.aws_query_compatible.is_some());
    let mut unserved = String::new();
    for (name, operation) in model.operations.iter().filter(|(name, _)| !operations.contains(name))
    {
        let (method, uri) = (&operation.http.method, &operation.http.request_uri);
        let _ = writeln!(
            unserved,
            "rt::Unserved {{ name: {name:?}, method: {method:?}, uri: {uri:?} }},"
        );
    }
    // What each service really answers to a request that breaks its model's constraints.
    let validation_code = match (service, meta.protocol.as_str()) {
        ("logs", _) => "InvalidParameterException",
        ("s3", _) => "InvalidArgument",
        (_, "query") => "ValidationError",
        _ => "ValidationException",
    };
    let signing = meta.signing_name.as_ref().unwrap_or(&meta.endpoint_prefix);
    let _ = write!(
        code,
        "/// What the model says of the service.\n\
         pub static MODEL: rt::ServiceModel = rt::ServiceModel {{ name: {:?}, signing_name: {signing:?}, full_name: {:?}, api_version: {:?}, protocol: {protocol}, also: &[{also}], query_compatible: {compatible}, xml_namespace: {:?}, operations: &[{table}], unserved: &[{unserved}], validation_code: {validation_code:?} }};\n\n",
        meta.endpoint_prefix, meta.service_full_name, meta.api_version, meta.xml_namespace
    );
}
