//! AmazonApiGatewayManagementApi, API version 2018-11-29. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_DATA: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SCHEMA_DELETE_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConnectionRequest {
    pub connection_id: String,
}
impl rt::Structure for DeleteConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_CONNECTION_REQUEST.members[0], &self.connection_id);
        w.end_structure(&SCHEMA_DELETE_CONNECTION_REQUEST);
    }
}
impl rt::Encode for DeleteConnectionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteConnectionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_CONNECTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FORBIDDEN_EXCEPTION: rt::Schema = rt::Schema {
    name: "ForbiddenException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ForbiddenException", status: 403 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_FORBIDDEN_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_FORBIDDEN_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ForbiddenException {}
impl rt::Structure for ForbiddenException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FORBIDDEN_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FORBIDDEN_EXCEPTION);
        w.end_structure(&SCHEMA_FORBIDDEN_EXCEPTION);
    }
}
impl rt::Encode for ForbiddenException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ForbiddenException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FORBIDDEN_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<ForbiddenException> for rt::ApiError {
    fn from(error: ForbiddenException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_GET_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "GetConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConnectionRequest {
    pub connection_id: String,
}
impl rt::Structure for GetConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_GET_CONNECTION_REQUEST.members[0], &self.connection_id);
        w.end_structure(&SCHEMA_GET_CONNECTION_REQUEST);
    }
}
impl rt::Encode for GetConnectionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetConnectionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_CONNECTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_CONNECTION_RESPONSE: rt::Schema = rt::Schema {
    name: "GetConnectionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectedAt", "connectedAt", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("Identity", "identity", &SHAPE_IDENTITY),
        rt::Member::new("LastActiveAt", "lastActiveAt", &SHAPE_TIMESTAMP_ISO8601),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_CONNECTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_CONNECTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConnectionResponse {
    pub connected_at: Option<rt::Timestamp>,
    pub identity: Option<Identity>,
    pub last_active_at: Option<rt::Timestamp>,
}
impl rt::Structure for GetConnectionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_CONNECTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_CONNECTION_RESPONSE);
        rt::member(w, &SCHEMA_GET_CONNECTION_RESPONSE.members[0], &self.connected_at);
        rt::member(w, &SCHEMA_GET_CONNECTION_RESPONSE.members[1], &self.identity);
        rt::member(w, &SCHEMA_GET_CONNECTION_RESPONSE.members[2], &self.last_active_at);
        w.end_structure(&SCHEMA_GET_CONNECTION_RESPONSE);
    }
}
impl rt::Encode for GetConnectionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetConnectionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_CONNECTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connected_at = rt::Decode::decode(shape, r)?,
                    1 => out.identity = rt::Decode::decode(shape, r)?,
                    2 => out.last_active_at = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GONE_EXCEPTION: rt::Schema = rt::Schema {
    name: "GoneException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "GoneException", status: 410 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_GONE_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_GONE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoneException {}
impl rt::Structure for GoneException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GONE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GONE_EXCEPTION);
        w.end_structure(&SCHEMA_GONE_EXCEPTION);
    }
}
impl rt::Encode for GoneException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GoneException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GONE_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<GoneException> for rt::ApiError {
    fn from(error: GoneException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_IDENTITY: rt::Schema = rt::Schema {
    name: "Identity",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SourceIp", "sourceIp", &SHAPE_STRING).required(),
        rt::Member::new("UserAgent", "userAgent", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_IDENTITY: rt::Shape = rt::Shape::Structure(&SCHEMA_IDENTITY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Identity {
    pub source_ip: String,
    pub user_agent: String,
}
impl rt::Structure for Identity {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IDENTITY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IDENTITY);
        rt::member(w, &SCHEMA_IDENTITY.members[0], &self.source_ip);
        rt::member(w, &SCHEMA_IDENTITY.members[1], &self.user_agent);
        w.end_structure(&SCHEMA_IDENTITY);
    }
}
impl rt::Encode for Identity {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Identity {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IDENTITY, r, &mut |index, shape, r| {
            match index {
                0 => out.source_ip = rt::Decode::decode(shape, r)?,
                1 => out.user_agent = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "LimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "LimitExceededException", status: 429 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LimitExceededException {}
impl rt::Structure for LimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
        w.end_structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for LimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIMIT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<LimitExceededException> for rt::ApiError {
    fn from(error: LimitExceededException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION: rt::Schema = rt::Schema {
    name: "PayloadTooLargeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PayloadTooLargeException", status: 413 }),
    members: &[rt::Member::new("Message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PAYLOAD_TOO_LARGE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PayloadTooLargeException {
    pub message: Option<String>,
}
impl rt::Structure for PayloadTooLargeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION);
        rt::member(w, &SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION);
    }
}
impl rt::Encode for PayloadTooLargeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PayloadTooLargeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<PayloadTooLargeException> for rt::ApiError {
    fn from(error: PayloadTooLargeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_POST_TO_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "PostToConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Data", "Data", &SHAPE_DATA).required().at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_POST_TO_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POST_TO_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostToConnectionRequest {
    pub connection_id: String,
    pub data: rt::Bytes,
}
impl rt::Structure for PostToConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POST_TO_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POST_TO_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_POST_TO_CONNECTION_REQUEST.members[0], &self.connection_id);
        rt::member(w, &SCHEMA_POST_TO_CONNECTION_REQUEST.members[1], &self.data);
        w.end_structure(&SCHEMA_POST_TO_CONNECTION_REQUEST);
    }
}
impl rt::Encode for PostToConnectionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PostToConnectionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POST_TO_CONNECTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_id = rt::Decode::decode(shape, r)?,
                    1 => out.data = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TIMESTAMP_ISO8601: rt::Shape =
    rt::Shape::Timestamp(Some(rt::TimestampFormat::Iso8601));
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn forbidden_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_FORBIDDEN_EXCEPTION, message)
    }
    pub fn gone_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_GONE_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn payload_too_large_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PAYLOAD_TOO_LARGE_EXCEPTION, message)
    }
}

static SCHEMA_DELETE_CONNECTION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteConnectionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConnectionOutput {}
impl rt::Structure for DeleteConnectionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CONNECTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CONNECTION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_CONNECTION_OUTPUT);
    }
}
impl rt::Decode for DeleteConnectionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_CONNECTION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteConnectionOutput {})
    }
}
pub static SHAPE_DELETE_CONNECTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CONNECTION_OUTPUT);

static SCHEMA_POST_TO_CONNECTION_OUTPUT: rt::Schema = rt::Schema {
    name: "PostToConnectionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostToConnectionOutput {}
impl rt::Structure for PostToConnectionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POST_TO_CONNECTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POST_TO_CONNECTION_OUTPUT);
        w.end_structure(&SCHEMA_POST_TO_CONNECTION_OUTPUT);
    }
}
impl rt::Decode for PostToConnectionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_POST_TO_CONNECTION_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(PostToConnectionOutput {})
    }
}
pub static SHAPE_POST_TO_CONNECTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POST_TO_CONNECTION_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "execute-api",
    signing_name: "execute-api",
    full_name: "AmazonApiGatewayManagementApi",
    api_version: "2018-11-29",
    protocol: rt::Protocol::RestJson,
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "DeleteConnection",
            index: 0,
            method: "DELETE",
            uri: "/@connections/{connectionId}",
            status: 204,
            input: &SCHEMA_DELETE_CONNECTION_REQUEST,
            output: &SCHEMA_DELETE_CONNECTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetConnection",
            index: 1,
            method: "GET",
            uri: "/@connections/{connectionId}",
            status: 200,
            input: &SCHEMA_GET_CONNECTION_REQUEST,
            output: &SCHEMA_GET_CONNECTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PostToConnection",
            index: 2,
            method: "POST",
            uri: "/@connections/{connectionId}",
            status: 200,
            input: &SCHEMA_POST_TO_CONNECTION_REQUEST,
            output: &SCHEMA_POST_TO_CONNECTION_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Apigatewaymanagementapi: Send + Sync + 'static {
    /// DeleteConnection.
    async fn delete_connection(
        &self,
        caller: &rt::Caller,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewaymanagementapi", "DeleteConnection"))
    }
    /// GetConnection.
    async fn get_connection(
        &self,
        caller: &rt::Caller,
        input: GetConnectionRequest,
    ) -> Result<GetConnectionResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewaymanagementapi", "GetConnection"))
    }
    /// PostToConnection.
    async fn post_to_connection(
        &self,
        caller: &rt::Caller,
        input: PostToConnectionRequest,
    ) -> Result<PostToConnectionOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewaymanagementapi", "PostToConnection"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum ApigatewaymanagementapiInput {
    DeleteConnection(DeleteConnectionRequest),
    GetConnection(GetConnectionRequest),
    PostToConnection(PostToConnectionRequest),
}

impl ApigatewaymanagementapiInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::DeleteConnection(_) => 0,
            Self::GetConnection(_) => 1,
            Self::PostToConnection(_) => 2,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::DeleteConnection(input) => input,
            Self::GetConnection(input) => input,
            Self::PostToConnection(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::DeleteConnection(rt::Decode::decode(
                &SHAPE_DELETE_CONNECTION_REQUEST,
                reader,
            )?),
            1 => Self::GetConnection(rt::Decode::decode(&SHAPE_GET_CONNECTION_REQUEST, reader)?),
            2 => Self::PostToConnection(rt::Decode::decode(
                &SHAPE_POST_TO_CONNECTION_REQUEST,
                reader,
            )?),
            _ => {
                return Err(rt::DecodeError::Syntax(format!(
                    "{} is no operation of this service",
                    operation.name
                )));
            }
        })
    }
    pub async fn call(
        self,
        service: &dyn Apigatewaymanagementapi,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::DeleteConnection(input) => {
                Box::new(service.delete_connection(caller, input).await?)
            }
            Self::GetConnection(input) => Box::new(service.get_connection(caller, input).await?),
            Self::PostToConnection(input) => {
                Box::new(service.post_to_connection(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Apigatewaymanagementapi>,
    access: rt::Arc<dyn rt::Access<ApigatewaymanagementapiInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: ApigatewaymanagementapiInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Apigatewaymanagementapi>,
    access: rt::Arc<dyn rt::Access<ApigatewaymanagementapiInput>>,
) -> rt::Arc<dyn rt::Service> {
    rt::Arc::new(Entry(rt::Arc::new(Routed { inner, access })))
}

impl rt::Service for Entry {
    fn model(&self) -> &'static rt::ServiceModel {
        &MODEL
    }
    fn decode(
        &self,
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Box<dyn rt::Request>, rt::DecodeError> {
        Ok(Box::new(Called {
            input: ApigatewaymanagementapiInput::decode(operation, reader)?,
            routed: self.0.clone(),
        }))
    }
}

impl rt::Request for Called {
    fn operation(&self) -> &'static rt::Operation {
        self.input.operation()
    }
    fn input(&self) -> &dyn rt::Structure {
        self.input.structure()
    }
    fn asks<'a>(
        &'a self,
        caller: &'a rt::Caller,
    ) -> rt::Future<'a, Result<Vec<rt::Ask>, rt::ApiError>> {
        self.routed.access.asks(caller, &self.input)
    }
    fn attach_body(&mut self, body: rt::Body) {
        self.input.attach_body(body);
    }
    fn call(
        self: Box<Self>,
        caller: rt::Caller,
    ) -> rt::Future<'static, Result<Box<dyn rt::Response>, rt::ApiError>> {
        Box::pin(async move {
            let Called { input, routed } = *self;
            input.call(&*routed.inner, &caller).await
        })
    }
}

struct Guarded {
    inner: rt::Arc<dyn Apigatewaymanagementapi>,
    guard: rt::Guard<ApigatewaymanagementapiInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Apigatewaymanagementapi>,
    guard: rt::Guard<ApigatewaymanagementapiInput>,
) -> rt::Arc<dyn Apigatewaymanagementapi> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Apigatewaymanagementapi for Guarded {
    async fn delete_connection(
        &self,
        caller: &rt::Caller,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionOutput, rt::ApiError> {
        let input = ApigatewaymanagementapiInput::DeleteConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewaymanagementapiInput::DeleteConnection(input) = input else {
            return Err(rt::not_implemented("Apigatewaymanagementapi", "DeleteConnection"));
        };
        self.inner.delete_connection(caller, input).await
    }
    async fn get_connection(
        &self,
        caller: &rt::Caller,
        input: GetConnectionRequest,
    ) -> Result<GetConnectionResponse, rt::ApiError> {
        let input = ApigatewaymanagementapiInput::GetConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewaymanagementapiInput::GetConnection(input) = input else {
            return Err(rt::not_implemented("Apigatewaymanagementapi", "GetConnection"));
        };
        self.inner.get_connection(caller, input).await
    }
    async fn post_to_connection(
        &self,
        caller: &rt::Caller,
        input: PostToConnectionRequest,
    ) -> Result<PostToConnectionOutput, rt::ApiError> {
        let input = ApigatewaymanagementapiInput::PostToConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewaymanagementapiInput::PostToConnection(input) = input else {
            return Err(rt::not_implemented("Apigatewaymanagementapi", "PostToConnection"));
        };
        self.inner.post_to_connection(caller, input).await
    }
}
