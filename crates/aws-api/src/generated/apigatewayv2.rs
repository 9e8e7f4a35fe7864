//! AmazonApiGatewayV2, API version 2018-11-29. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ACCESS_LOG_SETTINGS: rt::Schema = rt::Schema {
    name: "AccessLogSettings",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationArn", "destinationArn", &SHAPE_ARN),
        rt::Member::new("Format", "format", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCESS_LOG_SETTINGS: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCESS_LOG_SETTINGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessLogSettings {
    pub destination_arn: Option<String>,
    pub format: Option<String>,
}
impl rt::Structure for AccessLogSettings {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCESS_LOG_SETTINGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCESS_LOG_SETTINGS);
        rt::member(w, &SCHEMA_ACCESS_LOG_SETTINGS.members[0], &self.destination_arn);
        rt::member(w, &SCHEMA_ACCESS_LOG_SETTINGS.members[1], &self.format);
        w.end_structure(&SCHEMA_ACCESS_LOG_SETTINGS);
    }
}
impl rt::Encode for AccessLogSettings {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccessLogSettings {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCESS_LOG_SETTINGS, r, &mut |index, shape, r| {
            match index {
                0 => out.destination_arn = rt::Decode::decode(shape, r)?,
                1 => out.format = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_API: rt::Schema = rt::Schema {
    name: "Api",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiEndpoint", "apiEndpoint", &SHAPE_STRING),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiId", "apiId", &SHAPE_ID),
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("ImportInfo", "importInfo", &SHAPE_LIST_OF_STRING),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128).required(),
        rt::Member::new("ProtocolType", "protocolType", &SHAPE_PROTOCOL_TYPE).required(),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        )
        .required(),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("Warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_API: rt::Shape = rt::Shape::Structure(&SCHEMA_API);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: String,
    pub protocol_type: ProtocolType,
    pub route_selection_expression: String,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for Api {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_API
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_API);
        rt::member(w, &SCHEMA_API.members[0], &self.api_endpoint);
        rt::member(w, &SCHEMA_API.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_API.members[2], &self.api_id);
        rt::member(w, &SCHEMA_API.members[3], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_API.members[4], &self.cors_configuration);
        rt::member(w, &SCHEMA_API.members[5], &self.created_date);
        rt::member(w, &SCHEMA_API.members[6], &self.description);
        rt::member(w, &SCHEMA_API.members[7], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_API.members[8], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_API.members[9], &self.import_info);
        rt::member(w, &SCHEMA_API.members[10], &self.ip_address_type);
        rt::member(w, &SCHEMA_API.members[11], &self.name);
        rt::member(w, &SCHEMA_API.members[12], &self.protocol_type);
        rt::member(w, &SCHEMA_API.members[13], &self.route_selection_expression);
        rt::member(w, &SCHEMA_API.members[14], &self.tags);
        rt::member(w, &SCHEMA_API.members[15], &self.version);
        rt::member(w, &SCHEMA_API.members[16], &self.warnings);
        w.end_structure(&SCHEMA_API);
    }
}
impl rt::Encode for Api {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Api {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_API, r, &mut |index, shape, r| {
            match index {
                0 => out.api_endpoint = rt::Decode::decode(shape, r)?,
                1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                2 => out.api_id = rt::Decode::decode(shape, r)?,
                3 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                4 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                5 => out.created_date = rt::Decode::decode(shape, r)?,
                6 => out.description = rt::Decode::decode(shape, r)?,
                7 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                8 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                9 => out.import_info = rt::Decode::decode(shape, r)?,
                10 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                11 => out.name = rt::Decode::decode(shape, r)?,
                12 => out.protocol_type = rt::Decode::decode(shape, r)?,
                13 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                14 => out.tags = rt::Decode::decode(shape, r)?,
                15 => out.version = rt::Decode::decode(shape, r)?,
                16 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_AUTHORIZATION_SCOPES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_AUTHORIZATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["NONE", "AWS_IAM", "CUSTOM", "JWT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorizationType {
    None,
    AwsIam,
    Custom,
    Jwt,
    Unknown(String),
}
impl AuthorizationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::AwsIam => "AWS_IAM",
            Self::Custom => "CUSTOM",
            Self::Jwt => "JWT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AuthorizationType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "AWS_IAM" => Self::AwsIam,
            "CUSTOM" => Self::Custom,
            "JWT" => Self::Jwt,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AuthorizationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AuthorizationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AuthorizationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AuthorizationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_AUTHORIZER: rt::Schema = rt::Schema {
    name: "Authorizer",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthorizerCredentialsArn", "authorizerCredentialsArn", &SHAPE_ARN),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "AuthorizerPayloadFormatVersion",
            "authorizerPayloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "AuthorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN0_AND3600,
        ),
        rt::Member::new("AuthorizerType", "authorizerType", &SHAPE_AUTHORIZER_TYPE),
        rt::Member::new("AuthorizerUri", "authorizerUri", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("EnableSimpleResponses", "enableSimpleResponses", &SHAPE_BOOLEAN),
        rt::Member::new("IdentitySource", "identitySource", &SHAPE_IDENTITY_SOURCE_LIST),
        rt::Member::new(
            "IdentityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024,
        ),
        rt::Member::new("JwtConfiguration", "jwtConfiguration", &SHAPE_JWT_CONFIGURATION),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_AUTHORIZER: rt::Shape = rt::Shape::Structure(&SCHEMA_AUTHORIZER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Authorizer {
    pub authorizer_credentials_arn: Option<String>,
    pub authorizer_id: Option<String>,
    pub authorizer_payload_format_version: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_type: Option<AuthorizerType>,
    pub authorizer_uri: Option<String>,
    pub enable_simple_responses: Option<bool>,
    pub identity_source: Option<Vec<String>>,
    pub identity_validation_expression: Option<String>,
    pub jwt_configuration: Option<JWTConfiguration>,
    pub name: String,
}
impl rt::Structure for Authorizer {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AUTHORIZER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AUTHORIZER);
        rt::member(w, &SCHEMA_AUTHORIZER.members[0], &self.authorizer_credentials_arn);
        rt::member(w, &SCHEMA_AUTHORIZER.members[1], &self.authorizer_id);
        rt::member(w, &SCHEMA_AUTHORIZER.members[2], &self.authorizer_payload_format_version);
        rt::member(w, &SCHEMA_AUTHORIZER.members[3], &self.authorizer_result_ttl_in_seconds);
        rt::member(w, &SCHEMA_AUTHORIZER.members[4], &self.authorizer_type);
        rt::member(w, &SCHEMA_AUTHORIZER.members[5], &self.authorizer_uri);
        rt::member(w, &SCHEMA_AUTHORIZER.members[6], &self.enable_simple_responses);
        rt::member(w, &SCHEMA_AUTHORIZER.members[7], &self.identity_source);
        rt::member(w, &SCHEMA_AUTHORIZER.members[8], &self.identity_validation_expression);
        rt::member(w, &SCHEMA_AUTHORIZER.members[9], &self.jwt_configuration);
        rt::member(w, &SCHEMA_AUTHORIZER.members[10], &self.name);
        w.end_structure(&SCHEMA_AUTHORIZER);
    }
}
impl rt::Encode for Authorizer {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Authorizer {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_AUTHORIZER, r, &mut |index, shape, r| {
            match index {
                0 => out.authorizer_credentials_arn = rt::Decode::decode(shape, r)?,
                1 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                2 => out.authorizer_payload_format_version = rt::Decode::decode(shape, r)?,
                3 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                4 => out.authorizer_type = rt::Decode::decode(shape, r)?,
                5 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                6 => out.enable_simple_responses = rt::Decode::decode(shape, r)?,
                7 => out.identity_source = rt::Decode::decode(shape, r)?,
                8 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                9 => out.jwt_configuration = rt::Decode::decode(shape, r)?,
                10 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_AUTHORIZER_TYPE: rt::Shape = rt::Shape::Enum { values: &["REQUEST", "JWT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorizerType {
    Request,
    Jwt,
    Unknown(String),
}
impl AuthorizerType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Request => "REQUEST",
            Self::Jwt => "JWT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AuthorizerType {
    fn from(text: &str) -> Self {
        match text {
            "REQUEST" => Self::Request,
            "JWT" => Self::Jwt,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AuthorizerType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AuthorizerType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AuthorizerType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AuthorizerType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_BAD_REQUEST_EXCEPTION: rt::Schema = rt::Schema {
    name: "BadRequestException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BadRequestException", status: 400 }),
    members: &[rt::Member::new("Message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_BAD_REQUEST_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BAD_REQUEST_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BadRequestException {
    pub message: Option<String>,
}
impl rt::Structure for BadRequestException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BAD_REQUEST_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BAD_REQUEST_EXCEPTION);
        rt::member(w, &SCHEMA_BAD_REQUEST_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_BAD_REQUEST_EXCEPTION);
    }
}
impl rt::Encode for BadRequestException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BadRequestException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BAD_REQUEST_EXCEPTION,
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
impl From<BadRequestException> for rt::ApiError {
    fn from(error: BadRequestException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConflictException", status: 409 }),
    members: &[rt::Member::new("Message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_CONFLICT_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConflictException {
    pub message: Option<String>,
}
impl rt::Structure for ConflictException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONFLICT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONFLICT_EXCEPTION);
        rt::member(w, &SCHEMA_CONFLICT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_CONFLICT_EXCEPTION);
    }
}
impl rt::Encode for ConflictException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConflictException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONFLICT_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<ConflictException> for rt::ApiError {
    fn from(error: ConflictException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_CONNECTION_TYPE: rt::Shape = rt::Shape::Enum { values: &["INTERNET", "VPC_LINK"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionType {
    Internet,
    VpcLink,
    Unknown(String),
}
impl ConnectionType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Internet => "INTERNET",
            Self::VpcLink => "VPC_LINK",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ConnectionType {
    fn from(text: &str) -> Self {
        match text {
            "INTERNET" => Self::Internet,
            "VPC_LINK" => Self::VpcLink,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ConnectionType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ConnectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ConnectionType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ConnectionType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CONTENT_HANDLING_STRATEGY: rt::Shape =
    rt::Shape::Enum { values: &["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentHandlingStrategy {
    ConvertToBinary,
    ConvertToText,
    Unknown(String),
}
impl ContentHandlingStrategy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConvertToBinary => "CONVERT_TO_BINARY",
            Self::ConvertToText => "CONVERT_TO_TEXT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ContentHandlingStrategy {
    fn from(text: &str) -> Self {
        match text {
            "CONVERT_TO_BINARY" => Self::ConvertToBinary,
            "CONVERT_TO_TEXT" => Self::ConvertToText,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ContentHandlingStrategy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ContentHandlingStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ContentHandlingStrategy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ContentHandlingStrategy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CORS: rt::Schema = rt::Schema {
    name: "Cors",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AllowCredentials", "allowCredentials", &SHAPE_BOOLEAN),
        rt::Member::new("AllowHeaders", "allowHeaders", &SHAPE_CORS_HEADER_LIST),
        rt::Member::new("AllowMethods", "allowMethods", &SHAPE_CORS_METHOD_LIST),
        rt::Member::new("AllowOrigins", "allowOrigins", &SHAPE_CORS_ORIGIN_LIST),
        rt::Member::new("ExposeHeaders", "exposeHeaders", &SHAPE_CORS_HEADER_LIST),
        rt::Member::new("MaxAge", "maxAge", &SHAPE_INTEGER_WITH_LENGTH_BETWEEN_MINUS1_AND86400),
    ],
    xml_namespace: None,
};
pub static SHAPE_CORS: rt::Shape = rt::Shape::Structure(&SCHEMA_CORS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i32>,
}
impl rt::Structure for Cors {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CORS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CORS);
        rt::member(w, &SCHEMA_CORS.members[0], &self.allow_credentials);
        rt::member(w, &SCHEMA_CORS.members[1], &self.allow_headers);
        rt::member(w, &SCHEMA_CORS.members[2], &self.allow_methods);
        rt::member(w, &SCHEMA_CORS.members[3], &self.allow_origins);
        rt::member(w, &SCHEMA_CORS.members[4], &self.expose_headers);
        rt::member(w, &SCHEMA_CORS.members[5], &self.max_age);
        w.end_structure(&SCHEMA_CORS);
    }
}
impl rt::Encode for Cors {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Cors {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CORS, r, &mut |index, shape, r| {
            match index {
                0 => out.allow_credentials = rt::Decode::decode(shape, r)?,
                1 => out.allow_headers = rt::Decode::decode(shape, r)?,
                2 => out.allow_methods = rt::Decode::decode(shape, r)?,
                3 => out.allow_origins = rt::Decode::decode(shape, r)?,
                4 => out.expose_headers = rt::Decode::decode(shape, r)?,
                5 => out.max_age = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CORS_HEADER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CORS_METHOD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CORS_ORIGIN_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CREATE_API_REQUEST: rt::Schema = rt::Schema {
    name: "CreateApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128).required(),
        rt::Member::new("ProtocolType", "protocolType", &SHAPE_PROTOCOL_TYPE).required(),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
        rt::Member::new("Target", "target", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_API_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateApiRequest {
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: String,
    pub protocol_type: ProtocolType,
    pub route_key: Option<String>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub target: Option<String>,
    pub version: Option<String>,
}
impl rt::Structure for CreateApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_API_REQUEST);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[0], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[1], &self.cors_configuration);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[2], &self.credentials_arn);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[3], &self.description);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[4], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[5], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[6], &self.ip_address_type);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[7], &self.name);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[8], &self.protocol_type);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[9], &self.route_key);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[10], &self.route_selection_expression);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[11], &self.tags);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[12], &self.target);
        rt::member(w, &SCHEMA_CREATE_API_REQUEST.members[13], &self.version);
        w.end_structure(&SCHEMA_CREATE_API_REQUEST);
    }
}
impl rt::Encode for CreateApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_API_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                1 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                2 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                3 => out.description = rt::Decode::decode(shape, r)?,
                4 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                5 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                6 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                7 => out.name = rt::Decode::decode(shape, r)?,
                8 => out.protocol_type = rt::Decode::decode(shape, r)?,
                9 => out.route_key = rt::Decode::decode(shape, r)?,
                10 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                11 => out.tags = rt::Decode::decode(shape, r)?,
                12 => out.target = rt::Decode::decode(shape, r)?,
                13 => out.version = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_API_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateApiResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiEndpoint", "apiEndpoint", &SHAPE_STRING),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiId", "apiId", &SHAPE_ID),
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("ImportInfo", "importInfo", &SHAPE_LIST_OF_STRING),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("ProtocolType", "protocolType", &SHAPE_PROTOCOL_TYPE),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("Warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_API_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_API_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for CreateApiResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_API_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_API_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[0], &self.api_endpoint);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[2], &self.api_id);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[3], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[4], &self.cors_configuration);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[5], &self.created_date);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[6], &self.description);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[7], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[8], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[9], &self.import_info);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[10], &self.ip_address_type);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[11], &self.name);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[12], &self.protocol_type);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[13], &self.route_selection_expression);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[14], &self.tags);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[15], &self.version);
        rt::member(w, &SCHEMA_CREATE_API_RESPONSE.members[16], &self.warnings);
        w.end_structure(&SCHEMA_CREATE_API_RESPONSE);
    }
}
impl rt::Encode for CreateApiResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateApiResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_API_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.api_endpoint = rt::Decode::decode(shape, r)?,
                1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                2 => out.api_id = rt::Decode::decode(shape, r)?,
                3 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                4 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                5 => out.created_date = rt::Decode::decode(shape, r)?,
                6 => out.description = rt::Decode::decode(shape, r)?,
                7 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                8 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                9 => out.import_info = rt::Decode::decode(shape, r)?,
                10 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                11 => out.name = rt::Decode::decode(shape, r)?,
                12 => out.protocol_type = rt::Decode::decode(shape, r)?,
                13 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                14 => out.tags = rt::Decode::decode(shape, r)?,
                15 => out.version = rt::Decode::decode(shape, r)?,
                16 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "CreateAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("AuthorizerCredentialsArn", "authorizerCredentialsArn", &SHAPE_ARN),
        rt::Member::new(
            "AuthorizerPayloadFormatVersion",
            "authorizerPayloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "AuthorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN0_AND3600,
        ),
        rt::Member::new("AuthorizerType", "authorizerType", &SHAPE_AUTHORIZER_TYPE).required(),
        rt::Member::new("AuthorizerUri", "authorizerUri", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("EnableSimpleResponses", "enableSimpleResponses", &SHAPE_BOOLEAN),
        rt::Member::new("IdentitySource", "identitySource", &SHAPE_IDENTITY_SOURCE_LIST).required(),
        rt::Member::new(
            "IdentityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024,
        ),
        rt::Member::new("JwtConfiguration", "jwtConfiguration", &SHAPE_JWT_CONFIGURATION),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAuthorizerRequest {
    pub api_id: String,
    pub authorizer_credentials_arn: Option<String>,
    pub authorizer_payload_format_version: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_type: AuthorizerType,
    pub authorizer_uri: Option<String>,
    pub enable_simple_responses: Option<bool>,
    pub identity_source: Vec<String>,
    pub identity_validation_expression: Option<String>,
    pub jwt_configuration: Option<JWTConfiguration>,
    pub name: String,
}
impl rt::Structure for CreateAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[0], &self.api_id);
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[1],
            &self.authorizer_credentials_arn,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[2],
            &self.authorizer_payload_format_version,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[3],
            &self.authorizer_result_ttl_in_seconds,
        );
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[4], &self.authorizer_type);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[5], &self.authorizer_uri);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[6], &self.enable_simple_responses);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[7], &self.identity_source);
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[8],
            &self.identity_validation_expression,
        );
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[9], &self.jwt_configuration);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[10], &self.name);
        w.end_structure(&SCHEMA_CREATE_AUTHORIZER_REQUEST);
    }
}
impl rt::Encode for CreateAuthorizerRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateAuthorizerRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_AUTHORIZER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_credentials_arn = rt::Decode::decode(shape, r)?,
                    2 => out.authorizer_payload_format_version = rt::Decode::decode(shape, r)?,
                    3 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.authorizer_type = rt::Decode::decode(shape, r)?,
                    5 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                    6 => out.enable_simple_responses = rt::Decode::decode(shape, r)?,
                    7 => out.identity_source = rt::Decode::decode(shape, r)?,
                    8 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                    9 => out.jwt_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_AUTHORIZER_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateAuthorizerResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthorizerCredentialsArn", "authorizerCredentialsArn", &SHAPE_ARN),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "AuthorizerPayloadFormatVersion",
            "authorizerPayloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "AuthorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN0_AND3600,
        ),
        rt::Member::new("AuthorizerType", "authorizerType", &SHAPE_AUTHORIZER_TYPE),
        rt::Member::new("AuthorizerUri", "authorizerUri", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("EnableSimpleResponses", "enableSimpleResponses", &SHAPE_BOOLEAN),
        rt::Member::new("IdentitySource", "identitySource", &SHAPE_IDENTITY_SOURCE_LIST),
        rt::Member::new(
            "IdentityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024,
        ),
        rt::Member::new("JwtConfiguration", "jwtConfiguration", &SHAPE_JWT_CONFIGURATION),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_AUTHORIZER_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_AUTHORIZER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAuthorizerResponse {
    pub authorizer_credentials_arn: Option<String>,
    pub authorizer_id: Option<String>,
    pub authorizer_payload_format_version: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_type: Option<AuthorizerType>,
    pub authorizer_uri: Option<String>,
    pub enable_simple_responses: Option<bool>,
    pub identity_source: Option<Vec<String>>,
    pub identity_validation_expression: Option<String>,
    pub jwt_configuration: Option<JWTConfiguration>,
    pub name: Option<String>,
}
impl rt::Structure for CreateAuthorizerResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_AUTHORIZER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_AUTHORIZER_RESPONSE);
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[0],
            &self.authorizer_credentials_arn,
        );
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[1], &self.authorizer_id);
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[2],
            &self.authorizer_payload_format_version,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[3],
            &self.authorizer_result_ttl_in_seconds,
        );
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[4], &self.authorizer_type);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[5], &self.authorizer_uri);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[6], &self.enable_simple_responses);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[7], &self.identity_source);
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[8],
            &self.identity_validation_expression,
        );
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[9], &self.jwt_configuration);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_RESPONSE.members[10], &self.name);
        w.end_structure(&SCHEMA_CREATE_AUTHORIZER_RESPONSE);
    }
}
impl rt::Encode for CreateAuthorizerResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateAuthorizerResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_AUTHORIZER_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authorizer_credentials_arn = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    2 => out.authorizer_payload_format_version = rt::Decode::decode(shape, r)?,
                    3 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.authorizer_type = rt::Decode::decode(shape, r)?,
                    5 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                    6 => out.enable_simple_responses = rt::Decode::decode(shape, r)?,
                    7 => out.identity_source = rt::Decode::decode(shape, r)?,
                    8 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                    9 => out.jwt_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_DEPLOYMENT_REQUEST: rt::Schema = rt::Schema {
    name: "CreateDeploymentRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentRequest {
    pub api_id: String,
    pub description: Option<String>,
    pub stage_name: Option<String>,
}
impl rt::Structure for CreateDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[2], &self.stage_name);
        w.end_structure(&SCHEMA_CREATE_DEPLOYMENT_REQUEST);
    }
}
impl rt::Encode for CreateDeploymentRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateDeploymentRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_DEPLOYMENT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_DEPLOYMENT_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateDeploymentResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AutoDeployed", "autoDeployed", &SHAPE_BOOLEAN),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("DeploymentStatus", "deploymentStatus", &SHAPE_DEPLOYMENT_STATUS),
        rt::Member::new("DeploymentStatusMessage", "deploymentStatusMessage", &SHAPE_STRING),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_DEPLOYMENT_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_DEPLOYMENT_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentResponse {
    pub auto_deployed: Option<bool>,
    pub created_date: Option<rt::Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment_status: Option<DeploymentStatus>,
    pub deployment_status_message: Option<String>,
    pub description: Option<String>,
}
impl rt::Structure for CreateDeploymentResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_DEPLOYMENT_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_DEPLOYMENT_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_RESPONSE.members[0], &self.auto_deployed);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_RESPONSE.members[1], &self.created_date);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_RESPONSE.members[2], &self.deployment_id);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_RESPONSE.members[3], &self.deployment_status);
        rt::member(
            w,
            &SCHEMA_CREATE_DEPLOYMENT_RESPONSE.members[4],
            &self.deployment_status_message,
        );
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_RESPONSE.members[5], &self.description);
        w.end_structure(&SCHEMA_CREATE_DEPLOYMENT_RESPONSE);
    }
}
impl rt::Encode for CreateDeploymentResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateDeploymentResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_DEPLOYMENT_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auto_deployed = rt::Decode::decode(shape, r)?,
                    1 => out.created_date = rt::Decode::decode(shape, r)?,
                    2 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    3 => out.deployment_status = rt::Decode::decode(shape, r)?,
                    4 => out.deployment_status_message = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_INTEGRATION_REQUEST: rt::Schema = rt::Schema {
    name: "CreateIntegrationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024),
        rt::Member::new("ConnectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new(
            "IntegrationMethod",
            "integrationMethod",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "IntegrationSubtype",
            "integrationSubtype",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128,
        ),
        rt::Member::new("IntegrationType", "integrationType", &SHAPE_INTEGRATION_TYPE).required(),
        rt::Member::new(
            "IntegrationUri",
            "integrationUri",
            &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048,
        ),
        rt::Member::new("PassthroughBehavior", "passthroughBehavior", &SHAPE_PASSTHROUGH_BEHAVIOR),
        rt::Member::new(
            "PayloadFormatVersion",
            "payloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("RequestTemplates", "requestTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_RESPONSE_PARAMETERS),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "TimeoutInMillis",
            "timeoutInMillis",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN50_AND30000,
        ),
        rt::Member::new("TlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG_INPUT),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateIntegrationRequest {
    pub api_id: String,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_method: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: IntegrationType,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, rt::BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfigInput>,
}
impl rt::Structure for CreateIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[1], &self.connection_id);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[2], &self.connection_type);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_REQUEST.members[3],
            &self.content_handling_strategy,
        );
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[4], &self.credentials_arn);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[5], &self.description);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[6], &self.integration_method);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[7], &self.integration_subtype);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[8], &self.integration_type);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[9], &self.integration_uri);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[10], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[11], &self.payload_format_version);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[12], &self.request_parameters);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[13], &self.request_templates);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[14], &self.response_parameters);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_REQUEST.members[15],
            &self.template_selection_expression,
        );
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[16], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_REQUEST.members[17], &self.tls_config);
        w.end_structure(&SCHEMA_CREATE_INTEGRATION_REQUEST);
    }
}
impl rt::Encode for CreateIntegrationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateIntegrationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_INTEGRATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.connection_id = rt::Decode::decode(shape, r)?,
                    2 => out.connection_type = rt::Decode::decode(shape, r)?,
                    3 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    4 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.integration_method = rt::Decode::decode(shape, r)?,
                    7 => out.integration_subtype = rt::Decode::decode(shape, r)?,
                    8 => out.integration_type = rt::Decode::decode(shape, r)?,
                    9 => out.integration_uri = rt::Decode::decode(shape, r)?,
                    10 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                    11 => out.payload_format_version = rt::Decode::decode(shape, r)?,
                    12 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    13 => out.request_templates = rt::Decode::decode(shape, r)?,
                    14 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    15 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    16 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                    17 => out.tls_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateIntegrationResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("IntegrationResponseKey", "integrationResponseKey", &SHAPE_SELECTION_KEY)
            .required(),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("ResponseTemplates", "responseTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateIntegrationResponseRequest {
    pub api_id: String,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub integration_id: String,
    pub integration_response_key: String,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub template_selection_expression: Option<String>,
}
impl rt::Structure for CreateIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST.members[1],
            &self.content_handling_strategy,
        );
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST.members[2], &self.integration_id);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST.members[3],
            &self.integration_response_key,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST.members[4],
            &self.response_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST.members[5],
            &self.response_templates,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST.members[6],
            &self.template_selection_expression,
        );
        w.end_structure(&SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST);
    }
}
impl rt::Encode for CreateIntegrationResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateIntegrationResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    2 => out.integration_id = rt::Decode::decode(shape, r)?,
                    3 => out.integration_response_key = rt::Decode::decode(shape, r)?,
                    4 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    5 => out.response_templates = rt::Decode::decode(shape, r)?,
                    6 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateIntegrationResponseResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("IntegrationResponseId", "integrationResponseId", &SHAPE_ID),
        rt::Member::new("IntegrationResponseKey", "integrationResponseKey", &SHAPE_SELECTION_KEY),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("ResponseTemplates", "responseTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_INTEGRATION_RESPONSE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateIntegrationResponseResponse {
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub integration_response_id: Option<String>,
    pub integration_response_key: Option<String>,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub template_selection_expression: Option<String>,
}
impl rt::Structure for CreateIntegrationResponseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE.members[0],
            &self.content_handling_strategy,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE.members[1],
            &self.integration_response_id,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE.members[2],
            &self.integration_response_key,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE.members[3],
            &self.response_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE.members[4],
            &self.response_templates,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE.members[5],
            &self.template_selection_expression,
        );
        w.end_structure(&SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE);
    }
}
impl rt::Encode for CreateIntegrationResponseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateIntegrationResponseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    1 => out.integration_response_id = rt::Decode::decode(shape, r)?,
                    2 => out.integration_response_key = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.response_templates = rt::Decode::decode(shape, r)?,
                    5 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_INTEGRATION_RESULT: rt::Schema = rt::Schema {
    name: "CreateIntegrationResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024),
        rt::Member::new("ConnectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_ID),
        rt::Member::new(
            "IntegrationMethod",
            "integrationMethod",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "IntegrationResponseSelectionExpression",
            "integrationResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "IntegrationSubtype",
            "integrationSubtype",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128,
        ),
        rt::Member::new("IntegrationType", "integrationType", &SHAPE_INTEGRATION_TYPE),
        rt::Member::new(
            "IntegrationUri",
            "integrationUri",
            &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048,
        ),
        rt::Member::new("PassthroughBehavior", "passthroughBehavior", &SHAPE_PASSTHROUGH_BEHAVIOR),
        rt::Member::new(
            "PayloadFormatVersion",
            "payloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("RequestTemplates", "requestTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_RESPONSE_PARAMETERS),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "TimeoutInMillis",
            "timeoutInMillis",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN50_AND30000,
        ),
        rt::Member::new("TlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_INTEGRATION_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_INTEGRATION_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateIntegrationResult {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, rt::BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}
impl rt::Structure for CreateIntegrationResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_INTEGRATION_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_INTEGRATION_RESULT);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[1], &self.connection_id);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[2], &self.connection_type);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESULT.members[3],
            &self.content_handling_strategy,
        );
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[4], &self.credentials_arn);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[5], &self.description);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[6], &self.integration_id);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[7], &self.integration_method);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESULT.members[8],
            &self.integration_response_selection_expression,
        );
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[9], &self.integration_subtype);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[10], &self.integration_type);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[11], &self.integration_uri);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[12], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[13], &self.payload_format_version);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[14], &self.request_parameters);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[15], &self.request_templates);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[16], &self.response_parameters);
        rt::member(
            w,
            &SCHEMA_CREATE_INTEGRATION_RESULT.members[17],
            &self.template_selection_expression,
        );
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[18], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_CREATE_INTEGRATION_RESULT.members[19], &self.tls_config);
        w.end_structure(&SCHEMA_CREATE_INTEGRATION_RESULT);
    }
}
impl rt::Encode for CreateIntegrationResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateIntegrationResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_INTEGRATION_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                    1 => out.connection_id = rt::Decode::decode(shape, r)?,
                    2 => out.connection_type = rt::Decode::decode(shape, r)?,
                    3 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    4 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.integration_id = rt::Decode::decode(shape, r)?,
                    7 => out.integration_method = rt::Decode::decode(shape, r)?,
                    8 => {
                        out.integration_response_selection_expression =
                            rt::Decode::decode(shape, r)?
                    }
                    9 => out.integration_subtype = rt::Decode::decode(shape, r)?,
                    10 => out.integration_type = rt::Decode::decode(shape, r)?,
                    11 => out.integration_uri = rt::Decode::decode(shape, r)?,
                    12 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                    13 => out.payload_format_version = rt::Decode::decode(shape, r)?,
                    14 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    15 => out.request_templates = rt::Decode::decode(shape, r)?,
                    16 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    17 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    18 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                    19 => out.tls_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_MODEL_REQUEST: rt::Schema = rt::Schema {
    name: "CreateModelRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ContentType", "contentType", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND256),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128).required(),
        rt::Member::new("Schema", "schema", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_MODEL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateModelRequest {
    pub api_id: String,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub schema: String,
}
impl rt::Structure for CreateModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_MODEL_REQUEST);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[1], &self.content_type);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[2], &self.description);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[3], &self.name);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[4], &self.schema);
        w.end_structure(&SCHEMA_CREATE_MODEL_REQUEST);
    }
}
impl rt::Encode for CreateModelRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateModelRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_MODEL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.content_type = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.schema = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_MODEL_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateModelResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ContentType", "contentType", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND256),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("ModelId", "modelId", &SHAPE_ID),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("Schema", "schema", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_MODEL_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_MODEL_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateModelResponse {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub schema: Option<String>,
}
impl rt::Structure for CreateModelResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_MODEL_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_MODEL_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_MODEL_RESPONSE.members[0], &self.content_type);
        rt::member(w, &SCHEMA_CREATE_MODEL_RESPONSE.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_MODEL_RESPONSE.members[2], &self.model_id);
        rt::member(w, &SCHEMA_CREATE_MODEL_RESPONSE.members[3], &self.name);
        rt::member(w, &SCHEMA_CREATE_MODEL_RESPONSE.members[4], &self.schema);
        w.end_structure(&SCHEMA_CREATE_MODEL_RESPONSE);
    }
}
impl rt::Encode for CreateModelResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateModelResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_MODEL_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.content_type = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.model_id = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.schema = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ROUTE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateRouteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ApiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("AuthorizationScopes", "authorizationScopes", &SHAPE_AUTHORIZATION_SCOPES),
        rt::Member::new("AuthorizationType", "authorizationType", &SHAPE_AUTHORIZATION_TYPE),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("OperationName", "operationName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("RequestModels", "requestModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY).required(),
        rt::Member::new(
            "RouteResponseSelectionExpression",
            "routeResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Target", "target", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ROUTE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ROUTE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub api_id: String,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_key: String,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}
impl rt::Structure for CreateRouteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ROUTE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ROUTE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[1], &self.api_key_required);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[2], &self.authorization_scopes);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[3], &self.authorization_type);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[4], &self.authorizer_id);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[5], &self.model_selection_expression);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[6], &self.operation_name);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[7], &self.request_models);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[8], &self.request_parameters);
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[9], &self.route_key);
        rt::member(
            w,
            &SCHEMA_CREATE_ROUTE_REQUEST.members[10],
            &self.route_response_selection_expression,
        );
        rt::member(w, &SCHEMA_CREATE_ROUTE_REQUEST.members[11], &self.target);
        w.end_structure(&SCHEMA_CREATE_ROUTE_REQUEST);
    }
}
impl rt::Encode for CreateRouteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRouteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ROUTE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.api_key_required = rt::Decode::decode(shape, r)?,
                    2 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                    3 => out.authorization_type = rt::Decode::decode(shape, r)?,
                    4 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    5 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                    6 => out.operation_name = rt::Decode::decode(shape, r)?,
                    7 => out.request_models = rt::Decode::decode(shape, r)?,
                    8 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    9 => out.route_key = rt::Decode::decode(shape, r)?,
                    10 => out.route_response_selection_expression = rt::Decode::decode(shape, r)?,
                    11 => out.target = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateRouteResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("ResponseModels", "responseModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteResponseKey", "routeResponseKey", &SHAPE_SELECTION_KEY).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ROUTE_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteResponseRequest {
    pub api_id: String,
    pub model_selection_expression: Option<String>,
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_id: String,
    pub route_response_key: String,
}
impl rt::Structure for CreateRouteResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(
            w,
            &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST.members[1],
            &self.model_selection_expression,
        );
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST.members[2], &self.response_models);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST.members[3], &self.response_parameters);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST.members[4], &self.route_id);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST.members[5], &self.route_response_key);
        w.end_structure(&SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST);
    }
}
impl rt::Encode for CreateRouteResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRouteResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                    2 => out.response_models = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.route_id = rt::Decode::decode(shape, r)?,
                    5 => out.route_response_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateRouteResponseResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("ResponseModels", "responseModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteResponseId", "routeResponseId", &SHAPE_ID),
        rt::Member::new("RouteResponseKey", "routeResponseKey", &SHAPE_SELECTION_KEY),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ROUTE_RESPONSE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteResponseResponse {
    pub model_selection_expression: Option<String>,
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_response_id: Option<String>,
    pub route_response_key: Option<String>,
}
impl rt::Structure for CreateRouteResponseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE);
        rt::member(
            w,
            &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE.members[0],
            &self.model_selection_expression,
        );
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE.members[1], &self.response_models);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE.members[2], &self.response_parameters);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE.members[3], &self.route_response_id);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE.members[4], &self.route_response_key);
        w.end_structure(&SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE);
    }
}
impl rt::Encode for CreateRouteResponseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRouteResponseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                    1 => out.response_models = rt::Decode::decode(shape, r)?,
                    2 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    3 => out.route_response_id = rt::Decode::decode(shape, r)?,
                    4 => out.route_response_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ROUTE_RESULT: rt::Schema = rt::Schema {
    name: "CreateRouteResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("AuthorizationScopes", "authorizationScopes", &SHAPE_AUTHORIZATION_SCOPES),
        rt::Member::new("AuthorizationType", "authorizationType", &SHAPE_AUTHORIZATION_TYPE),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("OperationName", "operationName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("RequestModels", "requestModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteId", "routeId", &SHAPE_ID),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY),
        rt::Member::new(
            "RouteResponseSelectionExpression",
            "routeResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Target", "target", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ROUTE_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_ROUTE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRouteResult {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}
impl rt::Structure for CreateRouteResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ROUTE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ROUTE_RESULT);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[1], &self.api_key_required);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[2], &self.authorization_scopes);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[3], &self.authorization_type);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[4], &self.authorizer_id);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[5], &self.model_selection_expression);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[6], &self.operation_name);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[7], &self.request_models);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[8], &self.request_parameters);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[9], &self.route_id);
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[10], &self.route_key);
        rt::member(
            w,
            &SCHEMA_CREATE_ROUTE_RESULT.members[11],
            &self.route_response_selection_expression,
        );
        rt::member(w, &SCHEMA_CREATE_ROUTE_RESULT.members[12], &self.target);
        w.end_structure(&SCHEMA_CREATE_ROUTE_RESULT);
    }
}
impl rt::Encode for CreateRouteResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRouteResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_ROUTE_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                1 => out.api_key_required = rt::Decode::decode(shape, r)?,
                2 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                3 => out.authorization_type = rt::Decode::decode(shape, r)?,
                4 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                5 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                6 => out.operation_name = rt::Decode::decode(shape, r)?,
                7 => out.request_models = rt::Decode::decode(shape, r)?,
                8 => out.request_parameters = rt::Decode::decode(shape, r)?,
                9 => out.route_id = rt::Decode::decode(shape, r)?,
                10 => out.route_key = rt::Decode::decode(shape, r)?,
                11 => out.route_response_selection_expression = rt::Decode::decode(shape, r)?,
                12 => out.target = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_STAGE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateStageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessLogSettings", "accessLogSettings", &SHAPE_ACCESS_LOG_SETTINGS),
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("AutoDeploy", "autoDeploy", &SHAPE_BOOLEAN),
        rt::Member::new("ClientCertificateId", "clientCertificateId", &SHAPE_ID),
        rt::Member::new("DefaultRouteSettings", "defaultRouteSettings", &SHAPE_ROUTE_SETTINGS),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("RouteSettings", "routeSettings", &SHAPE_ROUTE_SETTINGS_MAP),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128)
            .required(),
        rt::Member::new("StageVariables", "stageVariables", &SHAPE_STAGE_VARIABLES_MAP),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_STAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStageRequest {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_id: String,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub route_settings: Option<rt::BTreeMap<String, RouteSettings>>,
    pub stage_name: String,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for CreateStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_STAGE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[0], &self.access_log_settings);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[1], &self.api_id);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[2], &self.auto_deploy);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[3], &self.client_certificate_id);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[4], &self.default_route_settings);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[5], &self.deployment_id);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[6], &self.description);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[7], &self.route_settings);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[8], &self.stage_name);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[9], &self.stage_variables);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[10], &self.tags);
        w.end_structure(&SCHEMA_CREATE_STAGE_REQUEST);
    }
}
impl rt::Encode for CreateStageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateStageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_STAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_log_settings = rt::Decode::decode(shape, r)?,
                    1 => out.api_id = rt::Decode::decode(shape, r)?,
                    2 => out.auto_deploy = rt::Decode::decode(shape, r)?,
                    3 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                    4 => out.default_route_settings = rt::Decode::decode(shape, r)?,
                    5 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    6 => out.description = rt::Decode::decode(shape, r)?,
                    7 => out.route_settings = rt::Decode::decode(shape, r)?,
                    8 => out.stage_name = rt::Decode::decode(shape, r)?,
                    9 => out.stage_variables = rt::Decode::decode(shape, r)?,
                    10 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_STAGE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateStageResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessLogSettings", "accessLogSettings", &SHAPE_ACCESS_LOG_SETTINGS),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("AutoDeploy", "autoDeploy", &SHAPE_BOOLEAN),
        rt::Member::new("ClientCertificateId", "clientCertificateId", &SHAPE_ID),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DefaultRouteSettings", "defaultRouteSettings", &SHAPE_ROUTE_SETTINGS),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new(
            "LastDeploymentStatusMessage",
            "lastDeploymentStatusMessage",
            &SHAPE_STRING,
        ),
        rt::Member::new("LastUpdatedDate", "lastUpdatedDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("RouteSettings", "routeSettings", &SHAPE_ROUTE_SETTINGS_MAP),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("StageVariables", "stageVariables", &SHAPE_STAGE_VARIABLES_MAP),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_STAGE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_STAGE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStageResponse {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<rt::Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<rt::Timestamp>,
    pub route_settings: Option<rt::BTreeMap<String, RouteSettings>>,
    pub stage_name: Option<String>,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for CreateStageResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_STAGE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_STAGE_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[0], &self.access_log_settings);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[2], &self.auto_deploy);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[3], &self.client_certificate_id);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[4], &self.created_date);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[5], &self.default_route_settings);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[6], &self.deployment_id);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[7], &self.description);
        rt::member(
            w,
            &SCHEMA_CREATE_STAGE_RESPONSE.members[8],
            &self.last_deployment_status_message,
        );
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[9], &self.last_updated_date);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[10], &self.route_settings);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[11], &self.stage_name);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[12], &self.stage_variables);
        rt::member(w, &SCHEMA_CREATE_STAGE_RESPONSE.members[13], &self.tags);
        w.end_structure(&SCHEMA_CREATE_STAGE_RESPONSE);
    }
}
impl rt::Encode for CreateStageResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateStageResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_STAGE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_log_settings = rt::Decode::decode(shape, r)?,
                    1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                    2 => out.auto_deploy = rt::Decode::decode(shape, r)?,
                    3 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                    4 => out.created_date = rt::Decode::decode(shape, r)?,
                    5 => out.default_route_settings = rt::Decode::decode(shape, r)?,
                    6 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    7 => out.description = rt::Decode::decode(shape, r)?,
                    8 => out.last_deployment_status_message = rt::Decode::decode(shape, r)?,
                    9 => out.last_updated_date = rt::Decode::decode(shape, r)?,
                    10 => out.route_settings = rt::Decode::decode(shape, r)?,
                    11 => out.stage_name = rt::Decode::decode(shape, r)?,
                    12 => out.stage_variables = rt::Decode::decode(shape, r)?,
                    13 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteAccessLogSettingsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ACCESS_LOG_SETTINGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccessLogSettingsRequest {
    pub api_id: String,
    pub stage_name: String,
}
impl rt::Structure for DeleteAccessLogSettingsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST.members[1], &self.stage_name);
        w.end_structure(&SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST);
    }
}
impl rt::Encode for DeleteAccessLogSettingsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteAccessLogSettingsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_API_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteApiRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_API_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApiRequest {
    pub api_id: String,
}
impl rt::Structure for DeleteApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_API_REQUEST);
        rt::member(w, &SCHEMA_DELETE_API_REQUEST.members[0], &self.api_id);
        w.end_structure(&SCHEMA_DELETE_API_REQUEST);
    }
}
impl rt::Encode for DeleteApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_API_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAuthorizerRequest {
    pub api_id: String,
    pub authorizer_id: String,
}
impl rt::Structure for DeleteAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_DELETE_AUTHORIZER_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_AUTHORIZER_REQUEST.members[1], &self.authorizer_id);
        w.end_structure(&SCHEMA_DELETE_AUTHORIZER_REQUEST);
    }
}
impl rt::Encode for DeleteAuthorizerRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteAuthorizerRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_AUTHORIZER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteCorsConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_CORS_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteCorsConfigurationRequest {
    pub api_id: String,
}
impl rt::Structure for DeleteCorsConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST.members[0], &self.api_id);
        w.end_structure(&SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for DeleteCorsConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteCorsConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_DEPLOYMENT_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteDeploymentRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeploymentRequest {
    pub api_id: String,
    pub deployment_id: String,
}
impl rt::Structure for DeleteDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_DELETE_DEPLOYMENT_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_DEPLOYMENT_REQUEST.members[1], &self.deployment_id);
        w.end_structure(&SCHEMA_DELETE_DEPLOYMENT_REQUEST);
    }
}
impl rt::Encode for DeleteDeploymentRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDeploymentRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DEPLOYMENT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_INTEGRATION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteIntegrationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteIntegrationRequest {
    pub api_id: String,
    pub integration_id: String,
}
impl rt::Structure for DeleteIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_REQUEST.members[1], &self.integration_id);
        w.end_structure(&SCHEMA_DELETE_INTEGRATION_REQUEST);
    }
}
impl rt::Encode for DeleteIntegrationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteIntegrationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_INTEGRATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.integration_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteIntegrationResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("IntegrationResponseId", "integrationResponseId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteIntegrationResponseRequest {
    pub api_id: String,
    pub integration_id: String,
    pub integration_response_id: String,
}
impl rt::Structure for DeleteIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST.members[1], &self.integration_id);
        rt::member(
            w,
            &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST.members[2],
            &self.integration_response_id,
        );
        w.end_structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST);
    }
}
impl rt::Encode for DeleteIntegrationResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteIntegrationResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.integration_id = rt::Decode::decode(shape, r)?,
                    2 => out.integration_response_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_MODEL_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteModelRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ModelId", "modelId", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MODEL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteModelRequest {
    pub api_id: String,
    pub model_id: String,
}
impl rt::Structure for DeleteModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MODEL_REQUEST);
        rt::member(w, &SCHEMA_DELETE_MODEL_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_MODEL_REQUEST.members[1], &self.model_id);
        w.end_structure(&SCHEMA_DELETE_MODEL_REQUEST);
    }
}
impl rt::Encode for DeleteModelRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteModelRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_MODEL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.model_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ROUTE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRouteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ROUTE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub api_id: String,
    pub route_id: String,
}
impl rt::Structure for DeleteRouteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ROUTE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_ROUTE_REQUEST.members[1], &self.route_id);
        w.end_structure(&SCHEMA_DELETE_ROUTE_REQUEST);
    }
}
impl rt::Encode for DeleteRouteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRouteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROUTE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.route_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRouteRequestParameterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RequestParameterKey", "requestParameterKey", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteRequestParameterRequest {
    pub api_id: String,
    pub request_parameter_key: String,
    pub route_id: String,
}
impl rt::Structure for DeleteRouteRequestParameterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST.members[0], &self.api_id);
        rt::member(
            w,
            &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST.members[1],
            &self.request_parameter_key,
        );
        rt::member(w, &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST.members[2], &self.route_id);
        w.end_structure(&SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST);
    }
}
impl rt::Encode for DeleteRouteRequestParameterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRouteRequestParameterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.request_parameter_key = rt::Decode::decode(shape, r)?,
                    2 => out.route_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRouteResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteResponseId", "routeResponseId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ROUTE_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteResponseRequest {
    pub api_id: String,
    pub route_id: String,
    pub route_response_id: String,
}
impl rt::Structure for DeleteRouteResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST.members[1], &self.route_id);
        rt::member(w, &SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST.members[2], &self.route_response_id);
        w.end_structure(&SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST);
    }
}
impl rt::Encode for DeleteRouteResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRouteResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.route_id = rt::Decode::decode(shape, r)?,
                    2 => out.route_response_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRouteSettingsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ROUTE_SETTINGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteSettingsRequest {
    pub api_id: String,
    pub route_key: String,
    pub stage_name: String,
}
impl rt::Structure for DeleteRouteSettingsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST.members[1], &self.route_key);
        rt::member(w, &SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST.members[2], &self.stage_name);
        w.end_structure(&SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST);
    }
}
impl rt::Encode for DeleteRouteSettingsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRouteSettingsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.route_key = rt::Decode::decode(shape, r)?,
                    2 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_STAGE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteStageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_STAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStageRequest {
    pub api_id: String,
    pub stage_name: String,
}
impl rt::Structure for DeleteStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_STAGE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_STAGE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_DELETE_STAGE_REQUEST.members[1], &self.stage_name);
        w.end_structure(&SCHEMA_DELETE_STAGE_REQUEST);
    }
}
impl rt::Encode for DeleteStageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteStageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_STAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DEPLOYMENT: rt::Schema = rt::Schema {
    name: "Deployment",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AutoDeployed", "autoDeployed", &SHAPE_BOOLEAN),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("DeploymentStatus", "deploymentStatus", &SHAPE_DEPLOYMENT_STATUS),
        rt::Member::new("DeploymentStatusMessage", "deploymentStatusMessage", &SHAPE_STRING),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
    ],
    xml_namespace: None,
};
pub static SHAPE_DEPLOYMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_DEPLOYMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deployment {
    pub auto_deployed: Option<bool>,
    pub created_date: Option<rt::Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment_status: Option<DeploymentStatus>,
    pub deployment_status_message: Option<String>,
    pub description: Option<String>,
}
impl rt::Structure for Deployment {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEPLOYMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEPLOYMENT);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[0], &self.auto_deployed);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[1], &self.created_date);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[2], &self.deployment_id);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[3], &self.deployment_status);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[4], &self.deployment_status_message);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[5], &self.description);
        w.end_structure(&SCHEMA_DEPLOYMENT);
    }
}
impl rt::Encode for Deployment {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Deployment {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DEPLOYMENT, r, &mut |index, shape, r| {
            match index {
                0 => out.auto_deployed = rt::Decode::decode(shape, r)?,
                1 => out.created_date = rt::Decode::decode(shape, r)?,
                2 => out.deployment_id = rt::Decode::decode(shape, r)?,
                3 => out.deployment_status = rt::Decode::decode(shape, r)?,
                4 => out.deployment_status_message = rt::Decode::decode(shape, r)?,
                5 => out.description = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DEPLOYMENT_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["PENDING", "FAILED", "DEPLOYED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentStatus {
    Pending,
    Failed,
    Deployed,
    Unknown(String),
}
impl DeploymentStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Deployed => "DEPLOYED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeploymentStatus {
    fn from(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "FAILED" => Self::Failed,
            "DEPLOYED" => Self::Deployed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeploymentStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeploymentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeploymentStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeploymentStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_EXPORT_API_REQUEST: rt::Schema = rt::Schema {
    name: "ExportApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ExportVersion", "exportVersion", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("IncludeExtensions", "includeExtensions", &SHAPE_BOOLEAN)
            .at(rt::Location::Query),
        rt::Member::new("OutputType", "outputType", &SHAPE_STRING)
            .required()
            .at(rt::Location::Query),
        rt::Member::new("Specification", "specification", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXPORT_API_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_EXPORT_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExportApiRequest {
    pub api_id: String,
    pub export_version: Option<String>,
    pub include_extensions: Option<bool>,
    pub output_type: String,
    pub specification: String,
    pub stage_name: Option<String>,
}
impl rt::Structure for ExportApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPORT_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPORT_API_REQUEST);
        rt::member(w, &SCHEMA_EXPORT_API_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_EXPORT_API_REQUEST.members[1], &self.export_version);
        rt::member(w, &SCHEMA_EXPORT_API_REQUEST.members[2], &self.include_extensions);
        rt::member(w, &SCHEMA_EXPORT_API_REQUEST.members[3], &self.output_type);
        rt::member(w, &SCHEMA_EXPORT_API_REQUEST.members[4], &self.specification);
        rt::member(w, &SCHEMA_EXPORT_API_REQUEST.members[5], &self.stage_name);
        w.end_structure(&SCHEMA_EXPORT_API_REQUEST);
    }
}
impl rt::Encode for ExportApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExportApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EXPORT_API_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.export_version = rt::Decode::decode(shape, r)?,
                2 => out.include_extensions = rt::Decode::decode(shape, r)?,
                3 => out.output_type = rt::Decode::decode(shape, r)?,
                4 => out.specification = rt::Decode::decode(shape, r)?,
                5 => out.stage_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_EXPORT_API_RESPONSE: rt::Schema = rt::Schema {
    name: "ExportApiResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("body", "body", &SHAPE_EXPORTED_API).at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_EXPORT_API_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_EXPORT_API_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExportApiResponse {
    pub body: Option<rt::Bytes>,
}
impl rt::Structure for ExportApiResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPORT_API_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPORT_API_RESPONSE);
        rt::member(w, &SCHEMA_EXPORT_API_RESPONSE.members[0], &self.body);
        w.end_structure(&SCHEMA_EXPORT_API_RESPONSE);
    }
}
impl rt::Encode for ExportApiResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExportApiResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EXPORT_API_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.body = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_EXPORTED_API: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SCHEMA_GET_API_REQUEST: rt::Schema = rt::Schema {
    name: "GetApiRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_API_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApiRequest {
    pub api_id: String,
}
impl rt::Structure for GetApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_API_REQUEST);
        rt::member(w, &SCHEMA_GET_API_REQUEST.members[0], &self.api_id);
        w.end_structure(&SCHEMA_GET_API_REQUEST);
    }
}
impl rt::Encode for GetApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_API_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_API_RESPONSE: rt::Schema = rt::Schema {
    name: "GetApiResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiEndpoint", "apiEndpoint", &SHAPE_STRING),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiId", "apiId", &SHAPE_ID),
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("ImportInfo", "importInfo", &SHAPE_LIST_OF_STRING),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("ProtocolType", "protocolType", &SHAPE_PROTOCOL_TYPE),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("Warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_API_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_API_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for GetApiResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_API_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_API_RESPONSE);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[0], &self.api_endpoint);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[2], &self.api_id);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[3], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[4], &self.cors_configuration);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[5], &self.created_date);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[6], &self.description);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[7], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[8], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[9], &self.import_info);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[10], &self.ip_address_type);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[11], &self.name);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[12], &self.protocol_type);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[13], &self.route_selection_expression);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[14], &self.tags);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[15], &self.version);
        rt::member(w, &SCHEMA_GET_API_RESPONSE.members[16], &self.warnings);
        w.end_structure(&SCHEMA_GET_API_RESPONSE);
    }
}
impl rt::Encode for GetApiResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetApiResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_API_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.api_endpoint = rt::Decode::decode(shape, r)?,
                1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                2 => out.api_id = rt::Decode::decode(shape, r)?,
                3 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                4 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                5 => out.created_date = rt::Decode::decode(shape, r)?,
                6 => out.description = rt::Decode::decode(shape, r)?,
                7 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                8 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                9 => out.import_info = rt::Decode::decode(shape, r)?,
                10 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                11 => out.name = rt::Decode::decode(shape, r)?,
                12 => out.protocol_type = rt::Decode::decode(shape, r)?,
                13 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                14 => out.tags = rt::Decode::decode(shape, r)?,
                15 => out.version = rt::Decode::decode(shape, r)?,
                16 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_APIS_REQUEST: rt::Schema = rt::Schema {
    name: "GetApisRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_APIS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_APIS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApisRequest {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetApisRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_APIS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_APIS_REQUEST);
        rt::member(w, &SCHEMA_GET_APIS_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_GET_APIS_REQUEST.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_APIS_REQUEST);
    }
}
impl rt::Encode for GetApisRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetApisRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_APIS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.max_results = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_APIS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetApisResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_API),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_APIS_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_APIS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApisResponse {
    pub items: Option<Vec<Api>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetApisResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_APIS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_APIS_RESPONSE);
        rt::member(w, &SCHEMA_GET_APIS_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_APIS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_APIS_RESPONSE);
    }
}
impl rt::Encode for GetApisResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetApisResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_APIS_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "GetAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizerRequest {
    pub api_id: String,
    pub authorizer_id: String,
}
impl rt::Structure for GetAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_REQUEST.members[1], &self.authorizer_id);
        w.end_structure(&SCHEMA_GET_AUTHORIZER_REQUEST);
    }
}
impl rt::Encode for GetAuthorizerRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAuthorizerRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_AUTHORIZER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_AUTHORIZER_RESPONSE: rt::Schema = rt::Schema {
    name: "GetAuthorizerResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthorizerCredentialsArn", "authorizerCredentialsArn", &SHAPE_ARN),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "AuthorizerPayloadFormatVersion",
            "authorizerPayloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "AuthorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN0_AND3600,
        ),
        rt::Member::new("AuthorizerType", "authorizerType", &SHAPE_AUTHORIZER_TYPE),
        rt::Member::new("AuthorizerUri", "authorizerUri", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("EnableSimpleResponses", "enableSimpleResponses", &SHAPE_BOOLEAN),
        rt::Member::new("IdentitySource", "identitySource", &SHAPE_IDENTITY_SOURCE_LIST),
        rt::Member::new(
            "IdentityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024,
        ),
        rt::Member::new("JwtConfiguration", "jwtConfiguration", &SHAPE_JWT_CONFIGURATION),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_AUTHORIZER_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_AUTHORIZER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizerResponse {
    pub authorizer_credentials_arn: Option<String>,
    pub authorizer_id: Option<String>,
    pub authorizer_payload_format_version: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_type: Option<AuthorizerType>,
    pub authorizer_uri: Option<String>,
    pub enable_simple_responses: Option<bool>,
    pub identity_source: Option<Vec<String>>,
    pub identity_validation_expression: Option<String>,
    pub jwt_configuration: Option<JWTConfiguration>,
    pub name: Option<String>,
}
impl rt::Structure for GetAuthorizerResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_AUTHORIZER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_AUTHORIZER_RESPONSE);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[0], &self.authorizer_credentials_arn);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[1], &self.authorizer_id);
        rt::member(
            w,
            &SCHEMA_GET_AUTHORIZER_RESPONSE.members[2],
            &self.authorizer_payload_format_version,
        );
        rt::member(
            w,
            &SCHEMA_GET_AUTHORIZER_RESPONSE.members[3],
            &self.authorizer_result_ttl_in_seconds,
        );
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[4], &self.authorizer_type);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[5], &self.authorizer_uri);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[6], &self.enable_simple_responses);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[7], &self.identity_source);
        rt::member(
            w,
            &SCHEMA_GET_AUTHORIZER_RESPONSE.members[8],
            &self.identity_validation_expression,
        );
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[9], &self.jwt_configuration);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_RESPONSE.members[10], &self.name);
        w.end_structure(&SCHEMA_GET_AUTHORIZER_RESPONSE);
    }
}
impl rt::Encode for GetAuthorizerResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAuthorizerResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_AUTHORIZER_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authorizer_credentials_arn = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    2 => out.authorizer_payload_format_version = rt::Decode::decode(shape, r)?,
                    3 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.authorizer_type = rt::Decode::decode(shape, r)?,
                    5 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                    6 => out.enable_simple_responses = rt::Decode::decode(shape, r)?,
                    7 => out.identity_source = rt::Decode::decode(shape, r)?,
                    8 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                    9 => out.jwt_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_AUTHORIZERS_REQUEST: rt::Schema = rt::Schema {
    name: "GetAuthorizersRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_AUTHORIZERS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_AUTHORIZERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizersRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetAuthorizersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_AUTHORIZERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_AUTHORIZERS_REQUEST);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_GET_AUTHORIZERS_REQUEST);
    }
}
impl rt::Encode for GetAuthorizersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAuthorizersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_AUTHORIZERS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.max_results = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_AUTHORIZERS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetAuthorizersResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_AUTHORIZER),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_AUTHORIZERS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_AUTHORIZERS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizersResponse {
    pub items: Option<Vec<Authorizer>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetAuthorizersResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_AUTHORIZERS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_AUTHORIZERS_RESPONSE);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_AUTHORIZERS_RESPONSE);
    }
}
impl rt::Encode for GetAuthorizersResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAuthorizersResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_AUTHORIZERS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.items = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DEPLOYMENT_REQUEST: rt::Schema = rt::Schema {
    name: "GetDeploymentRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentRequest {
    pub api_id: String,
    pub deployment_id: String,
}
impl rt::Structure for GetDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_REQUEST.members[1], &self.deployment_id);
        w.end_structure(&SCHEMA_GET_DEPLOYMENT_REQUEST);
    }
}
impl rt::Encode for GetDeploymentRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDeploymentRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DEPLOYMENT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DEPLOYMENT_RESPONSE: rt::Schema = rt::Schema {
    name: "GetDeploymentResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AutoDeployed", "autoDeployed", &SHAPE_BOOLEAN),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("DeploymentStatus", "deploymentStatus", &SHAPE_DEPLOYMENT_STATUS),
        rt::Member::new("DeploymentStatusMessage", "deploymentStatusMessage", &SHAPE_STRING),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DEPLOYMENT_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DEPLOYMENT_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentResponse {
    pub auto_deployed: Option<bool>,
    pub created_date: Option<rt::Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment_status: Option<DeploymentStatus>,
    pub deployment_status_message: Option<String>,
    pub description: Option<String>,
}
impl rt::Structure for GetDeploymentResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DEPLOYMENT_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DEPLOYMENT_RESPONSE);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_RESPONSE.members[0], &self.auto_deployed);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_RESPONSE.members[1], &self.created_date);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_RESPONSE.members[2], &self.deployment_id);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_RESPONSE.members[3], &self.deployment_status);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_RESPONSE.members[4], &self.deployment_status_message);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_RESPONSE.members[5], &self.description);
        w.end_structure(&SCHEMA_GET_DEPLOYMENT_RESPONSE);
    }
}
impl rt::Encode for GetDeploymentResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDeploymentResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DEPLOYMENT_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auto_deployed = rt::Decode::decode(shape, r)?,
                    1 => out.created_date = rt::Decode::decode(shape, r)?,
                    2 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    3 => out.deployment_status = rt::Decode::decode(shape, r)?,
                    4 => out.deployment_status_message = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DEPLOYMENTS_REQUEST: rt::Schema = rt::Schema {
    name: "GetDeploymentsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DEPLOYMENTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DEPLOYMENTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentsRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetDeploymentsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DEPLOYMENTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DEPLOYMENTS_REQUEST);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_GET_DEPLOYMENTS_REQUEST);
    }
}
impl rt::Encode for GetDeploymentsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDeploymentsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DEPLOYMENTS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.max_results = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DEPLOYMENTS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetDeploymentsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_DEPLOYMENT),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DEPLOYMENTS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DEPLOYMENTS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentsResponse {
    pub items: Option<Vec<Deployment>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetDeploymentsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DEPLOYMENTS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DEPLOYMENTS_RESPONSE);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_DEPLOYMENTS_RESPONSE);
    }
}
impl rt::Encode for GetDeploymentsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDeploymentsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DEPLOYMENTS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.items = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetIntegrationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationRequest {
    pub api_id: String,
    pub integration_id: String,
}
impl rt::Structure for GetIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_GET_INTEGRATION_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_REQUEST.members[1], &self.integration_id);
        w.end_structure(&SCHEMA_GET_INTEGRATION_REQUEST);
    }
}
impl rt::Encode for GetIntegrationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.integration_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "GetIntegrationResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("IntegrationResponseId", "integrationResponseId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationResponseRequest {
    pub api_id: String,
    pub integration_id: String,
    pub integration_response_id: String,
}
impl rt::Structure for GetIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST.members[1], &self.integration_id);
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST.members[2],
            &self.integration_response_id,
        );
        w.end_structure(&SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST);
    }
}
impl rt::Encode for GetIntegrationResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.integration_id = rt::Decode::decode(shape, r)?,
                    2 => out.integration_response_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetIntegrationResponseResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("IntegrationResponseId", "integrationResponseId", &SHAPE_ID),
        rt::Member::new("IntegrationResponseKey", "integrationResponseKey", &SHAPE_SELECTION_KEY),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("ResponseTemplates", "responseTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_RESPONSE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationResponseResponse {
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub integration_response_id: Option<String>,
    pub integration_response_key: Option<String>,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub template_selection_expression: Option<String>,
}
impl rt::Structure for GetIntegrationResponseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE.members[0],
            &self.content_handling_strategy,
        );
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE.members[1],
            &self.integration_response_id,
        );
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE.members[2],
            &self.integration_response_key,
        );
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE.members[3],
            &self.response_parameters,
        );
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE.members[4],
            &self.response_templates,
        );
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE.members[5],
            &self.template_selection_expression,
        );
        w.end_structure(&SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE);
    }
}
impl rt::Encode for GetIntegrationResponseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationResponseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    1 => out.integration_response_id = rt::Decode::decode(shape, r)?,
                    2 => out.integration_response_key = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.response_templates = rt::Decode::decode(shape, r)?,
                    5 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST: rt::Schema = rt::Schema {
    name: "GetIntegrationResponsesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_RESPONSES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationResponsesRequest {
    pub api_id: String,
    pub integration_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetIntegrationResponsesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST.members[1], &self.integration_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST.members[2], &self.max_results);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST.members[3], &self.next_token);
        w.end_structure(&SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST);
    }
}
impl rt::Encode for GetIntegrationResponsesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationResponsesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.integration_id = rt::Decode::decode(shape, r)?,
                    2 => out.max_results = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetIntegrationResponsesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_INTEGRATION_RESPONSE),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_RESPONSES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationResponsesResponse {
    pub items: Option<Vec<IntegrationResponse>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetIntegrationResponsesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE);
    }
}
impl rt::Encode for GetIntegrationResponsesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationResponsesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.items = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATION_RESULT: rt::Schema = rt::Schema {
    name: "GetIntegrationResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024),
        rt::Member::new("ConnectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_ID),
        rt::Member::new(
            "IntegrationMethod",
            "integrationMethod",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "IntegrationResponseSelectionExpression",
            "integrationResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "IntegrationSubtype",
            "integrationSubtype",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128,
        ),
        rt::Member::new("IntegrationType", "integrationType", &SHAPE_INTEGRATION_TYPE),
        rt::Member::new(
            "IntegrationUri",
            "integrationUri",
            &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048,
        ),
        rt::Member::new("PassthroughBehavior", "passthroughBehavior", &SHAPE_PASSTHROUGH_BEHAVIOR),
        rt::Member::new(
            "PayloadFormatVersion",
            "payloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("RequestTemplates", "requestTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_RESPONSE_PARAMETERS),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "TimeoutInMillis",
            "timeoutInMillis",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN50_AND30000,
        ),
        rt::Member::new("TlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationResult {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, rt::BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}
impl rt::Structure for GetIntegrationResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_RESULT);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[1], &self.connection_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[2], &self.connection_type);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[3], &self.content_handling_strategy);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[4], &self.credentials_arn);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[5], &self.description);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[6], &self.integration_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[7], &self.integration_method);
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESULT.members[8],
            &self.integration_response_selection_expression,
        );
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[9], &self.integration_subtype);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[10], &self.integration_type);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[11], &self.integration_uri);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[12], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[13], &self.payload_format_version);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[14], &self.request_parameters);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[15], &self.request_templates);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[16], &self.response_parameters);
        rt::member(
            w,
            &SCHEMA_GET_INTEGRATION_RESULT.members[17],
            &self.template_selection_expression,
        );
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[18], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESULT.members[19], &self.tls_config);
        w.end_structure(&SCHEMA_GET_INTEGRATION_RESULT);
    }
}
impl rt::Encode for GetIntegrationResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATION_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                    1 => out.connection_id = rt::Decode::decode(shape, r)?,
                    2 => out.connection_type = rt::Decode::decode(shape, r)?,
                    3 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    4 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.integration_id = rt::Decode::decode(shape, r)?,
                    7 => out.integration_method = rt::Decode::decode(shape, r)?,
                    8 => {
                        out.integration_response_selection_expression =
                            rt::Decode::decode(shape, r)?
                    }
                    9 => out.integration_subtype = rt::Decode::decode(shape, r)?,
                    10 => out.integration_type = rt::Decode::decode(shape, r)?,
                    11 => out.integration_uri = rt::Decode::decode(shape, r)?,
                    12 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                    13 => out.payload_format_version = rt::Decode::decode(shape, r)?,
                    14 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    15 => out.request_templates = rt::Decode::decode(shape, r)?,
                    16 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    17 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    18 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                    19 => out.tls_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATIONS_REQUEST: rt::Schema = rt::Schema {
    name: "GetIntegrationsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationsRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetIntegrationsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATIONS_REQUEST);
        rt::member(w, &SCHEMA_GET_INTEGRATIONS_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_INTEGRATIONS_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_GET_INTEGRATIONS_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_GET_INTEGRATIONS_REQUEST);
    }
}
impl rt::Encode for GetIntegrationsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.max_results = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_INTEGRATIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetIntegrationsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_INTEGRATION),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationsResponse {
    pub items: Option<Vec<Integration>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetIntegrationsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATIONS_RESPONSE);
        rt::member(w, &SCHEMA_GET_INTEGRATIONS_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_INTEGRATIONS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_INTEGRATIONS_RESPONSE);
    }
}
impl rt::Encode for GetIntegrationsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetIntegrationsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_INTEGRATIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.items = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_MODEL_REQUEST: rt::Schema = rt::Schema {
    name: "GetModelRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ModelId", "modelId", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODEL_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelRequest {
    pub api_id: String,
    pub model_id: String,
}
impl rt::Structure for GetModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODEL_REQUEST);
        rt::member(w, &SCHEMA_GET_MODEL_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_MODEL_REQUEST.members[1], &self.model_id);
        w.end_structure(&SCHEMA_GET_MODEL_REQUEST);
    }
}
impl rt::Encode for GetModelRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetModelRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_MODEL_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.model_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_MODEL_RESPONSE: rt::Schema = rt::Schema {
    name: "GetModelResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ContentType", "contentType", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND256),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("ModelId", "modelId", &SHAPE_ID),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("Schema", "schema", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODEL_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_MODEL_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelResponse {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub schema: Option<String>,
}
impl rt::Structure for GetModelResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODEL_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODEL_RESPONSE);
        rt::member(w, &SCHEMA_GET_MODEL_RESPONSE.members[0], &self.content_type);
        rt::member(w, &SCHEMA_GET_MODEL_RESPONSE.members[1], &self.description);
        rt::member(w, &SCHEMA_GET_MODEL_RESPONSE.members[2], &self.model_id);
        rt::member(w, &SCHEMA_GET_MODEL_RESPONSE.members[3], &self.name);
        rt::member(w, &SCHEMA_GET_MODEL_RESPONSE.members[4], &self.schema);
        w.end_structure(&SCHEMA_GET_MODEL_RESPONSE);
    }
}
impl rt::Encode for GetModelResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetModelResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_MODEL_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.content_type = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.model_id = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.schema = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_MODEL_TEMPLATE_REQUEST: rt::Schema = rt::Schema {
    name: "GetModelTemplateRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ModelId", "modelId", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODEL_TEMPLATE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_MODEL_TEMPLATE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelTemplateRequest {
    pub api_id: String,
    pub model_id: String,
}
impl rt::Structure for GetModelTemplateRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODEL_TEMPLATE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODEL_TEMPLATE_REQUEST);
        rt::member(w, &SCHEMA_GET_MODEL_TEMPLATE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_MODEL_TEMPLATE_REQUEST.members[1], &self.model_id);
        w.end_structure(&SCHEMA_GET_MODEL_TEMPLATE_REQUEST);
    }
}
impl rt::Encode for GetModelTemplateRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetModelTemplateRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_MODEL_TEMPLATE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.model_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_MODEL_TEMPLATE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetModelTemplateResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Value", "value", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_GET_MODEL_TEMPLATE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_MODEL_TEMPLATE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelTemplateResponse {
    pub value: Option<String>,
}
impl rt::Structure for GetModelTemplateResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODEL_TEMPLATE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODEL_TEMPLATE_RESPONSE);
        rt::member(w, &SCHEMA_GET_MODEL_TEMPLATE_RESPONSE.members[0], &self.value);
        w.end_structure(&SCHEMA_GET_MODEL_TEMPLATE_RESPONSE);
    }
}
impl rt::Encode for GetModelTemplateResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetModelTemplateResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_MODEL_TEMPLATE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_MODELS_REQUEST: rt::Schema = rt::Schema {
    name: "GetModelsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODELS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_MODELS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelsRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetModelsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODELS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODELS_REQUEST);
        rt::member(w, &SCHEMA_GET_MODELS_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_MODELS_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_GET_MODELS_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_GET_MODELS_REQUEST);
    }
}
impl rt::Encode for GetModelsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetModelsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_MODELS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.max_results = rt::Decode::decode(shape, r)?,
                2 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_MODELS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetModelsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_MODEL),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODELS_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_MODELS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelsResponse {
    pub items: Option<Vec<Model>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetModelsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODELS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODELS_RESPONSE);
        rt::member(w, &SCHEMA_GET_MODELS_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_MODELS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_MODELS_RESPONSE);
    }
}
impl rt::Encode for GetModelsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetModelsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_MODELS_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTE_REQUEST: rt::Schema = rt::Schema {
    name: "GetRouteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ROUTE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRouteRequest {
    pub api_id: String,
    pub route_id: String,
}
impl rt::Structure for GetRouteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTE_REQUEST);
        rt::member(w, &SCHEMA_GET_ROUTE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_ROUTE_REQUEST.members[1], &self.route_id);
        w.end_structure(&SCHEMA_GET_ROUTE_REQUEST);
    }
}
impl rt::Encode for GetRouteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRouteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ROUTE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.route_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTE_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "GetRouteResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteResponseId", "routeResponseId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTE_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ROUTE_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRouteResponseRequest {
    pub api_id: String,
    pub route_id: String,
    pub route_response_id: String,
}
impl rt::Structure for GetRouteResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTE_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTE_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSE_REQUEST.members[1], &self.route_id);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSE_REQUEST.members[2], &self.route_response_id);
        w.end_structure(&SCHEMA_GET_ROUTE_RESPONSE_REQUEST);
    }
}
impl rt::Encode for GetRouteResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRouteResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ROUTE_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.route_id = rt::Decode::decode(shape, r)?,
                    2 => out.route_response_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTE_RESPONSE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetRouteResponseResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("ResponseModels", "responseModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteResponseId", "routeResponseId", &SHAPE_ID),
        rt::Member::new("RouteResponseKey", "routeResponseKey", &SHAPE_SELECTION_KEY),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTE_RESPONSE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ROUTE_RESPONSE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRouteResponseResponse {
    pub model_selection_expression: Option<String>,
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_response_id: Option<String>,
    pub route_response_key: Option<String>,
}
impl rt::Structure for GetRouteResponseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTE_RESPONSE_RESPONSE);
        rt::member(
            w,
            &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE.members[0],
            &self.model_selection_expression,
        );
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE.members[1], &self.response_models);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE.members[2], &self.response_parameters);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE.members[3], &self.route_response_id);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE.members[4], &self.route_response_key);
        w.end_structure(&SCHEMA_GET_ROUTE_RESPONSE_RESPONSE);
    }
}
impl rt::Encode for GetRouteResponseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRouteResponseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                    1 => out.response_models = rt::Decode::decode(shape, r)?,
                    2 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    3 => out.route_response_id = rt::Decode::decode(shape, r)?,
                    4 => out.route_response_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTE_RESPONSES_REQUEST: rt::Schema = rt::Schema {
    name: "GetRouteResponsesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTE_RESPONSES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ROUTE_RESPONSES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRouteResponsesRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub route_id: String,
}
impl rt::Structure for GetRouteResponsesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTE_RESPONSES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTE_RESPONSES_REQUEST);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSES_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSES_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSES_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSES_REQUEST.members[3], &self.route_id);
        w.end_structure(&SCHEMA_GET_ROUTE_RESPONSES_REQUEST);
    }
}
impl rt::Encode for GetRouteResponsesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRouteResponsesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ROUTE_RESPONSES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.max_results = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.route_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTE_RESPONSES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetRouteResponsesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_ROUTE_RESPONSE),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTE_RESPONSES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ROUTE_RESPONSES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRouteResponsesResponse {
    pub items: Option<Vec<RouteResponse>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetRouteResponsesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTE_RESPONSES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTE_RESPONSES_RESPONSE);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSES_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_ROUTE_RESPONSES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_ROUTE_RESPONSES_RESPONSE);
    }
}
impl rt::Encode for GetRouteResponsesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRouteResponsesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ROUTE_RESPONSES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.items = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTE_RESULT: rt::Schema = rt::Schema {
    name: "GetRouteResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("AuthorizationScopes", "authorizationScopes", &SHAPE_AUTHORIZATION_SCOPES),
        rt::Member::new("AuthorizationType", "authorizationType", &SHAPE_AUTHORIZATION_TYPE),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("OperationName", "operationName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("RequestModels", "requestModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteId", "routeId", &SHAPE_ID),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY),
        rt::Member::new(
            "RouteResponseSelectionExpression",
            "routeResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Target", "target", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTE_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ROUTE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRouteResult {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}
impl rt::Structure for GetRouteResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTE_RESULT);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[1], &self.api_key_required);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[2], &self.authorization_scopes);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[3], &self.authorization_type);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[4], &self.authorizer_id);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[5], &self.model_selection_expression);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[6], &self.operation_name);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[7], &self.request_models);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[8], &self.request_parameters);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[9], &self.route_id);
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[10], &self.route_key);
        rt::member(
            w,
            &SCHEMA_GET_ROUTE_RESULT.members[11],
            &self.route_response_selection_expression,
        );
        rt::member(w, &SCHEMA_GET_ROUTE_RESULT.members[12], &self.target);
        w.end_structure(&SCHEMA_GET_ROUTE_RESULT);
    }
}
impl rt::Encode for GetRouteResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRouteResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ROUTE_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                1 => out.api_key_required = rt::Decode::decode(shape, r)?,
                2 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                3 => out.authorization_type = rt::Decode::decode(shape, r)?,
                4 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                5 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                6 => out.operation_name = rt::Decode::decode(shape, r)?,
                7 => out.request_models = rt::Decode::decode(shape, r)?,
                8 => out.request_parameters = rt::Decode::decode(shape, r)?,
                9 => out.route_id = rt::Decode::decode(shape, r)?,
                10 => out.route_key = rt::Decode::decode(shape, r)?,
                11 => out.route_response_selection_expression = rt::Decode::decode(shape, r)?,
                12 => out.target = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTES_REQUEST: rt::Schema = rt::Schema {
    name: "GetRoutesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ROUTES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoutesRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetRoutesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTES_REQUEST);
        rt::member(w, &SCHEMA_GET_ROUTES_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_ROUTES_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_GET_ROUTES_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_GET_ROUTES_REQUEST);
    }
}
impl rt::Encode for GetRoutesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRoutesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ROUTES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.max_results = rt::Decode::decode(shape, r)?,
                2 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROUTES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetRoutesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_ROUTE),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROUTES_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ROUTES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoutesResponse {
    pub items: Option<Vec<Route>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetRoutesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROUTES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROUTES_RESPONSE);
        rt::member(w, &SCHEMA_GET_ROUTES_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_ROUTES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_ROUTES_RESPONSE);
    }
}
impl rt::Encode for GetRoutesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRoutesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ROUTES_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_STAGE_REQUEST: rt::Schema = rt::Schema {
    name: "GetStageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_STAGE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStageRequest {
    pub api_id: String,
    pub stage_name: String,
}
impl rt::Structure for GetStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STAGE_REQUEST);
        rt::member(w, &SCHEMA_GET_STAGE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_STAGE_REQUEST.members[1], &self.stage_name);
        w.end_structure(&SCHEMA_GET_STAGE_REQUEST);
    }
}
impl rt::Encode for GetStageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetStageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_STAGE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.stage_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_STAGE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetStageResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessLogSettings", "accessLogSettings", &SHAPE_ACCESS_LOG_SETTINGS),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("AutoDeploy", "autoDeploy", &SHAPE_BOOLEAN),
        rt::Member::new("ClientCertificateId", "clientCertificateId", &SHAPE_ID),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DefaultRouteSettings", "defaultRouteSettings", &SHAPE_ROUTE_SETTINGS),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new(
            "LastDeploymentStatusMessage",
            "lastDeploymentStatusMessage",
            &SHAPE_STRING,
        ),
        rt::Member::new("LastUpdatedDate", "lastUpdatedDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("RouteSettings", "routeSettings", &SHAPE_ROUTE_SETTINGS_MAP),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("StageVariables", "stageVariables", &SHAPE_STAGE_VARIABLES_MAP),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_STAGE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_STAGE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStageResponse {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<rt::Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<rt::Timestamp>,
    pub route_settings: Option<rt::BTreeMap<String, RouteSettings>>,
    pub stage_name: Option<String>,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for GetStageResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STAGE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STAGE_RESPONSE);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[0], &self.access_log_settings);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[2], &self.auto_deploy);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[3], &self.client_certificate_id);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[4], &self.created_date);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[5], &self.default_route_settings);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[6], &self.deployment_id);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[7], &self.description);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[8], &self.last_deployment_status_message);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[9], &self.last_updated_date);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[10], &self.route_settings);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[11], &self.stage_name);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[12], &self.stage_variables);
        rt::member(w, &SCHEMA_GET_STAGE_RESPONSE.members[13], &self.tags);
        w.end_structure(&SCHEMA_GET_STAGE_RESPONSE);
    }
}
impl rt::Encode for GetStageResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetStageResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_STAGE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.access_log_settings = rt::Decode::decode(shape, r)?,
                1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                2 => out.auto_deploy = rt::Decode::decode(shape, r)?,
                3 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                4 => out.created_date = rt::Decode::decode(shape, r)?,
                5 => out.default_route_settings = rt::Decode::decode(shape, r)?,
                6 => out.deployment_id = rt::Decode::decode(shape, r)?,
                7 => out.description = rt::Decode::decode(shape, r)?,
                8 => out.last_deployment_status_message = rt::Decode::decode(shape, r)?,
                9 => out.last_updated_date = rt::Decode::decode(shape, r)?,
                10 => out.route_settings = rt::Decode::decode(shape, r)?,
                11 => out.stage_name = rt::Decode::decode(shape, r)?,
                12 => out.stage_variables = rt::Decode::decode(shape, r)?,
                13 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_STAGES_REQUEST: rt::Schema = rt::Schema {
    name: "GetStagesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("MaxResults", "maxResults", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("NextToken", "nextToken", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_STAGES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_STAGES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStagesRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetStagesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STAGES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STAGES_REQUEST);
        rt::member(w, &SCHEMA_GET_STAGES_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_GET_STAGES_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_GET_STAGES_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_GET_STAGES_REQUEST);
    }
}
impl rt::Encode for GetStagesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetStagesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_STAGES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.max_results = rt::Decode::decode(shape, r)?,
                2 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_STAGES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetStagesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Items", "items", &SHAPE_LIST_OF_STAGE),
        rt::Member::new("NextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_STAGES_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_STAGES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStagesResponse {
    pub items: Option<Vec<Stage>>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetStagesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STAGES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STAGES_RESPONSE);
        rt::member(w, &SCHEMA_GET_STAGES_RESPONSE.members[0], &self.items);
        rt::member(w, &SCHEMA_GET_STAGES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_STAGES_RESPONSE);
    }
}
impl rt::Encode for GetStagesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetStagesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_STAGES_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TAGS_REQUEST: rt::Schema = rt::Schema {
    name: "GetTagsRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ResourceArn", "resource-arn", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_TAGS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TAGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTagsRequest {
    pub resource_arn: String,
}
impl rt::Structure for GetTagsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TAGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TAGS_REQUEST);
        rt::member(w, &SCHEMA_GET_TAGS_REQUEST.members[0], &self.resource_arn);
        w.end_structure(&SCHEMA_GET_TAGS_REQUEST);
    }
}
impl rt::Encode for GetTagsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTagsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TAGS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TAGS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetTagsResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Tags", "tags", &SHAPE_TAGS)],
    xml_namespace: None,
};
pub static SHAPE_GET_TAGS_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TAGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTagsResponse {
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for GetTagsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TAGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TAGS_RESPONSE);
        rt::member(w, &SCHEMA_GET_TAGS_RESPONSE.members[0], &self.tags);
        w.end_structure(&SCHEMA_GET_TAGS_RESPONSE);
    }
}
impl rt::Encode for GetTagsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTagsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TAGS_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_IDENTITY_SOURCE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_IMPORT_API_REQUEST: rt::Schema = rt::Schema {
    name: "ImportApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Basepath", "basepath", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("Body", "body", &SHAPE_STRING).required(),
        rt::Member::new("FailOnWarnings", "failOnWarnings", &SHAPE_BOOLEAN).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMPORT_API_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_IMPORT_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportApiRequest {
    pub basepath: Option<String>,
    pub body: String,
    pub fail_on_warnings: Option<bool>,
}
impl rt::Structure for ImportApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMPORT_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMPORT_API_REQUEST);
        rt::member(w, &SCHEMA_IMPORT_API_REQUEST.members[0], &self.basepath);
        rt::member(w, &SCHEMA_IMPORT_API_REQUEST.members[1], &self.body);
        rt::member(w, &SCHEMA_IMPORT_API_REQUEST.members[2], &self.fail_on_warnings);
        w.end_structure(&SCHEMA_IMPORT_API_REQUEST);
    }
}
impl rt::Encode for ImportApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImportApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMPORT_API_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.basepath = rt::Decode::decode(shape, r)?,
                1 => out.body = rt::Decode::decode(shape, r)?,
                2 => out.fail_on_warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_IMPORT_API_RESPONSE: rt::Schema = rt::Schema {
    name: "ImportApiResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiEndpoint", "apiEndpoint", &SHAPE_STRING),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiId", "apiId", &SHAPE_ID),
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("ImportInfo", "importInfo", &SHAPE_LIST_OF_STRING),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("ProtocolType", "protocolType", &SHAPE_PROTOCOL_TYPE),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("Warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMPORT_API_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_IMPORT_API_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for ImportApiResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMPORT_API_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMPORT_API_RESPONSE);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[0], &self.api_endpoint);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[2], &self.api_id);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[3], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[4], &self.cors_configuration);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[5], &self.created_date);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[6], &self.description);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[7], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[8], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[9], &self.import_info);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[10], &self.ip_address_type);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[11], &self.name);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[12], &self.protocol_type);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[13], &self.route_selection_expression);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[14], &self.tags);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[15], &self.version);
        rt::member(w, &SCHEMA_IMPORT_API_RESPONSE.members[16], &self.warnings);
        w.end_structure(&SCHEMA_IMPORT_API_RESPONSE);
    }
}
impl rt::Encode for ImportApiResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImportApiResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMPORT_API_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.api_endpoint = rt::Decode::decode(shape, r)?,
                1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                2 => out.api_id = rt::Decode::decode(shape, r)?,
                3 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                4 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                5 => out.created_date = rt::Decode::decode(shape, r)?,
                6 => out.description = rt::Decode::decode(shape, r)?,
                7 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                8 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                9 => out.import_info = rt::Decode::decode(shape, r)?,
                10 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                11 => out.name = rt::Decode::decode(shape, r)?,
                12 => out.protocol_type = rt::Decode::decode(shape, r)?,
                13 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                14 => out.tags = rt::Decode::decode(shape, r)?,
                15 => out.version = rt::Decode::decode(shape, r)?,
                16 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_INTEGER_WITH_LENGTH_BETWEEN0_AND3600: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(3600) };
pub static SHAPE_INTEGER_WITH_LENGTH_BETWEEN50_AND30000: rt::Shape =
    rt::Shape::Integer { min: Some(50), max: Some(30000) };
pub static SHAPE_INTEGER_WITH_LENGTH_BETWEEN_MINUS1_AND86400: rt::Shape =
    rt::Shape::Integer { min: Some(-1), max: Some(86400) };
pub static SCHEMA_INTEGRATION: rt::Schema = rt::Schema {
    name: "Integration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024),
        rt::Member::new("ConnectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_ID),
        rt::Member::new(
            "IntegrationMethod",
            "integrationMethod",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "IntegrationResponseSelectionExpression",
            "integrationResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "IntegrationSubtype",
            "integrationSubtype",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128,
        ),
        rt::Member::new("IntegrationType", "integrationType", &SHAPE_INTEGRATION_TYPE),
        rt::Member::new(
            "IntegrationUri",
            "integrationUri",
            &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048,
        ),
        rt::Member::new("PassthroughBehavior", "passthroughBehavior", &SHAPE_PASSTHROUGH_BEHAVIOR),
        rt::Member::new(
            "PayloadFormatVersion",
            "payloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("RequestTemplates", "requestTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_RESPONSE_PARAMETERS),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "TimeoutInMillis",
            "timeoutInMillis",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN50_AND30000,
        ),
        rt::Member::new("TlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_INTEGRATION: rt::Shape = rt::Shape::Structure(&SCHEMA_INTEGRATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Integration {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, rt::BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}
impl rt::Structure for Integration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTEGRATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTEGRATION);
        rt::member(w, &SCHEMA_INTEGRATION.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_INTEGRATION.members[1], &self.connection_id);
        rt::member(w, &SCHEMA_INTEGRATION.members[2], &self.connection_type);
        rt::member(w, &SCHEMA_INTEGRATION.members[3], &self.content_handling_strategy);
        rt::member(w, &SCHEMA_INTEGRATION.members[4], &self.credentials_arn);
        rt::member(w, &SCHEMA_INTEGRATION.members[5], &self.description);
        rt::member(w, &SCHEMA_INTEGRATION.members[6], &self.integration_id);
        rt::member(w, &SCHEMA_INTEGRATION.members[7], &self.integration_method);
        rt::member(
            w,
            &SCHEMA_INTEGRATION.members[8],
            &self.integration_response_selection_expression,
        );
        rt::member(w, &SCHEMA_INTEGRATION.members[9], &self.integration_subtype);
        rt::member(w, &SCHEMA_INTEGRATION.members[10], &self.integration_type);
        rt::member(w, &SCHEMA_INTEGRATION.members[11], &self.integration_uri);
        rt::member(w, &SCHEMA_INTEGRATION.members[12], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_INTEGRATION.members[13], &self.payload_format_version);
        rt::member(w, &SCHEMA_INTEGRATION.members[14], &self.request_parameters);
        rt::member(w, &SCHEMA_INTEGRATION.members[15], &self.request_templates);
        rt::member(w, &SCHEMA_INTEGRATION.members[16], &self.response_parameters);
        rt::member(w, &SCHEMA_INTEGRATION.members[17], &self.template_selection_expression);
        rt::member(w, &SCHEMA_INTEGRATION.members[18], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_INTEGRATION.members[19], &self.tls_config);
        w.end_structure(&SCHEMA_INTEGRATION);
    }
}
impl rt::Encode for Integration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Integration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INTEGRATION, r, &mut |index, shape, r| {
            match index {
                0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                1 => out.connection_id = rt::Decode::decode(shape, r)?,
                2 => out.connection_type = rt::Decode::decode(shape, r)?,
                3 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                4 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                5 => out.description = rt::Decode::decode(shape, r)?,
                6 => out.integration_id = rt::Decode::decode(shape, r)?,
                7 => out.integration_method = rt::Decode::decode(shape, r)?,
                8 => out.integration_response_selection_expression = rt::Decode::decode(shape, r)?,
                9 => out.integration_subtype = rt::Decode::decode(shape, r)?,
                10 => out.integration_type = rt::Decode::decode(shape, r)?,
                11 => out.integration_uri = rt::Decode::decode(shape, r)?,
                12 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                13 => out.payload_format_version = rt::Decode::decode(shape, r)?,
                14 => out.request_parameters = rt::Decode::decode(shape, r)?,
                15 => out.request_templates = rt::Decode::decode(shape, r)?,
                16 => out.response_parameters = rt::Decode::decode(shape, r)?,
                17 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                18 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                19 => out.tls_config = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_INTEGRATION_PARAMETERS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND512,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_INTEGRATION_RESPONSE: rt::Schema = rt::Schema {
    name: "IntegrationResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("IntegrationResponseId", "integrationResponseId", &SHAPE_ID),
        rt::Member::new("IntegrationResponseKey", "integrationResponseKey", &SHAPE_SELECTION_KEY)
            .required(),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("ResponseTemplates", "responseTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_INTEGRATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTEGRATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IntegrationResponse {
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub integration_response_id: Option<String>,
    pub integration_response_key: String,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub template_selection_expression: Option<String>,
}
impl rt::Structure for IntegrationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTEGRATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTEGRATION_RESPONSE);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[0], &self.content_handling_strategy);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[1], &self.integration_response_id);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[2], &self.integration_response_key);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[3], &self.response_parameters);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[4], &self.response_templates);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[5], &self.template_selection_expression);
        w.end_structure(&SCHEMA_INTEGRATION_RESPONSE);
    }
}
impl rt::Encode for IntegrationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IntegrationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTEGRATION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    1 => out.integration_response_id = rt::Decode::decode(shape, r)?,
                    2 => out.integration_response_key = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.response_templates = rt::Decode::decode(shape, r)?,
                    5 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_INTEGRATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["AWS", "HTTP", "MOCK", "HTTP_PROXY", "AWS_PROXY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegrationType {
    Aws,
    Http,
    Mock,
    HttpProxy,
    AwsProxy,
    Unknown(String),
}
impl IntegrationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aws => "AWS",
            Self::Http => "HTTP",
            Self::Mock => "MOCK",
            Self::HttpProxy => "HTTP_PROXY",
            Self::AwsProxy => "AWS_PROXY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IntegrationType {
    fn from(text: &str) -> Self {
        match text {
            "AWS" => Self::Aws,
            "HTTP" => Self::Http,
            "MOCK" => Self::Mock,
            "HTTP_PROXY" => Self::HttpProxy,
            "AWS_PROXY" => Self::AwsProxy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IntegrationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IntegrationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IntegrationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IntegrationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_IP_ADDRESS_TYPE: rt::Shape = rt::Shape::Enum { values: &["ipv4", "dualstack"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddressType {
    Ipv4,
    Dualstack,
    Unknown(String),
}
impl IpAddressType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Dualstack => "dualstack",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IpAddressType {
    fn from(text: &str) -> Self {
        match text {
            "ipv4" => Self::Ipv4,
            "dualstack" => Self::Dualstack,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IpAddressType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IpAddressType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IpAddressType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IpAddressType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_JWT_CONFIGURATION: rt::Schema = rt::Schema {
    name: "JWTConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Audience", "audience", &SHAPE_LIST_OF_STRING),
        rt::Member::new("Issuer", "issuer", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
    ],
    xml_namespace: None,
};
pub static SHAPE_JWT_CONFIGURATION: rt::Shape = rt::Shape::Structure(&SCHEMA_JWT_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JWTConfiguration {
    pub audience: Option<Vec<String>>,
    pub issuer: Option<String>,
}
impl rt::Structure for JWTConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_JWT_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_JWT_CONFIGURATION);
        rt::member(w, &SCHEMA_JWT_CONFIGURATION.members[0], &self.audience);
        rt::member(w, &SCHEMA_JWT_CONFIGURATION.members[1], &self.issuer);
        w.end_structure(&SCHEMA_JWT_CONFIGURATION);
    }
}
impl rt::Encode for JWTConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for JWTConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_JWT_CONFIGURATION, r, &mut |index, shape, r| {
            match index {
                0 => out.audience = rt::Decode::decode(shape, r)?,
                1 => out.issuer = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LOGGING_LEVEL: rt::Shape = rt::Shape::Enum { values: &["ERROR", "INFO", "OFF"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoggingLevel {
    Error,
    Info,
    Off,
    Unknown(String),
}
impl LoggingLevel {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "ERROR",
            Self::Info => "INFO",
            Self::Off => "OFF",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LoggingLevel {
    fn from(text: &str) -> Self {
        match text {
            "ERROR" => Self::Error,
            "INFO" => Self::Info,
            "OFF" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LoggingLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LoggingLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LoggingLevel {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LoggingLevel {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_MODEL: rt::Schema = rt::Schema {
    name: "Model",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ContentType", "contentType", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND256),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("ModelId", "modelId", &SHAPE_ID),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128).required(),
        rt::Member::new("Schema", "schema", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K),
    ],
    xml_namespace: None,
};
pub static SHAPE_MODEL: rt::Shape = rt::Shape::Structure(&SCHEMA_MODEL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub model_id: Option<String>,
    pub name: String,
    pub schema: Option<String>,
}
impl rt::Structure for Model {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MODEL
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MODEL);
        rt::member(w, &SCHEMA_MODEL.members[0], &self.content_type);
        rt::member(w, &SCHEMA_MODEL.members[1], &self.description);
        rt::member(w, &SCHEMA_MODEL.members[2], &self.model_id);
        rt::member(w, &SCHEMA_MODEL.members[3], &self.name);
        rt::member(w, &SCHEMA_MODEL.members[4], &self.schema);
        w.end_structure(&SCHEMA_MODEL);
    }
}
impl rt::Encode for Model {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Model {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MODEL, r, &mut |index, shape, r| {
            match index {
                0 => out.content_type = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.model_id = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.schema = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_NEXT_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "NotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NotFoundException", status: 404 }),
    members: &[
        rt::Member::new("Message", "message", &SHAPE_STRING),
        rt::Member::new("ResourceType", "resourceType", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_NOT_FOUND_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotFoundException {
    pub message: Option<String>,
    pub resource_type: Option<String>,
}
impl rt::Structure for NotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_NOT_FOUND_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_NOT_FOUND_EXCEPTION.members[1], &self.resource_type);
        w.end_structure(&SCHEMA_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for NotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_NOT_FOUND_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                1 => out.resource_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<NotFoundException> for rt::ApiError {
    fn from(error: NotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PARAMETER_CONSTRAINTS: rt::Schema = rt::Schema {
    name: "ParameterConstraints",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Required", "required", &SHAPE_BOOLEAN)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_CONSTRAINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_CONSTRAINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterConstraints {
    pub required: Option<bool>,
}
impl rt::Structure for ParameterConstraints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_CONSTRAINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_CONSTRAINTS);
        rt::member(w, &SCHEMA_PARAMETER_CONSTRAINTS.members[0], &self.required);
        w.end_structure(&SCHEMA_PARAMETER_CONSTRAINTS);
    }
}
impl rt::Encode for ParameterConstraints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterConstraints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_CONSTRAINTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.required = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PASSTHROUGH_BEHAVIOR: rt::Shape =
    rt::Shape::Enum { values: &["WHEN_NO_MATCH", "NEVER", "WHEN_NO_TEMPLATES"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassthroughBehavior {
    WhenNoMatch,
    Never,
    WhenNoTemplates,
    Unknown(String),
}
impl PassthroughBehavior {
    pub fn as_str(&self) -> &str {
        match self {
            Self::WhenNoMatch => "WHEN_NO_MATCH",
            Self::Never => "NEVER",
            Self::WhenNoTemplates => "WHEN_NO_TEMPLATES",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PassthroughBehavior {
    fn from(text: &str) -> Self {
        match text {
            "WHEN_NO_MATCH" => Self::WhenNoMatch,
            "NEVER" => Self::Never,
            "WHEN_NO_TEMPLATES" => Self::WhenNoTemplates,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PassthroughBehavior {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PassthroughBehavior {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PassthroughBehavior {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PassthroughBehavior {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PROTOCOL_TYPE: rt::Shape = rt::Shape::Enum { values: &["WEBSOCKET", "HTTP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProtocolType {
    Websocket,
    Http,
    Unknown(String),
}
impl ProtocolType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Websocket => "WEBSOCKET",
            Self::Http => "HTTP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ProtocolType {
    fn from(text: &str) -> Self {
        match text {
            "WEBSOCKET" => Self::Websocket,
            "HTTP" => Self::Http,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ProtocolType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ProtocolType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ProtocolType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ProtocolType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_REIMPORT_API_REQUEST: rt::Schema = rt::Schema {
    name: "ReimportApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("Basepath", "basepath", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("Body", "body", &SHAPE_STRING).required(),
        rt::Member::new("FailOnWarnings", "failOnWarnings", &SHAPE_BOOLEAN).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_REIMPORT_API_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REIMPORT_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReimportApiRequest {
    pub api_id: String,
    pub basepath: Option<String>,
    pub body: String,
    pub fail_on_warnings: Option<bool>,
}
impl rt::Structure for ReimportApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REIMPORT_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REIMPORT_API_REQUEST);
        rt::member(w, &SCHEMA_REIMPORT_API_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_REIMPORT_API_REQUEST.members[1], &self.basepath);
        rt::member(w, &SCHEMA_REIMPORT_API_REQUEST.members[2], &self.body);
        rt::member(w, &SCHEMA_REIMPORT_API_REQUEST.members[3], &self.fail_on_warnings);
        w.end_structure(&SCHEMA_REIMPORT_API_REQUEST);
    }
}
impl rt::Encode for ReimportApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReimportApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REIMPORT_API_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.basepath = rt::Decode::decode(shape, r)?,
                    2 => out.body = rt::Decode::decode(shape, r)?,
                    3 => out.fail_on_warnings = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REIMPORT_API_RESPONSE: rt::Schema = rt::Schema {
    name: "ReimportApiResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiEndpoint", "apiEndpoint", &SHAPE_STRING),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiId", "apiId", &SHAPE_ID),
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("ImportInfo", "importInfo", &SHAPE_LIST_OF_STRING),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("ProtocolType", "protocolType", &SHAPE_PROTOCOL_TYPE),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("Warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_REIMPORT_API_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REIMPORT_API_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReimportApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for ReimportApiResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REIMPORT_API_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REIMPORT_API_RESPONSE);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[0], &self.api_endpoint);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[2], &self.api_id);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[3], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[4], &self.cors_configuration);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[5], &self.created_date);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[6], &self.description);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[7], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[8], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[9], &self.import_info);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[10], &self.ip_address_type);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[11], &self.name);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[12], &self.protocol_type);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[13], &self.route_selection_expression);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[14], &self.tags);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[15], &self.version);
        rt::member(w, &SCHEMA_REIMPORT_API_RESPONSE.members[16], &self.warnings);
        w.end_structure(&SCHEMA_REIMPORT_API_RESPONSE);
    }
}
impl rt::Encode for ReimportApiResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReimportApiResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REIMPORT_API_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_endpoint = rt::Decode::decode(shape, r)?,
                    1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                    2 => out.api_id = rt::Decode::decode(shape, r)?,
                    3 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                    4 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.created_date = rt::Decode::decode(shape, r)?,
                    6 => out.description = rt::Decode::decode(shape, r)?,
                    7 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                    8 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                    9 => out.import_info = rt::Decode::decode(shape, r)?,
                    10 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                    11 => out.name = rt::Decode::decode(shape, r)?,
                    12 => out.protocol_type = rt::Decode::decode(shape, r)?,
                    13 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                    14 => out.tags = rt::Decode::decode(shape, r)?,
                    15 => out.version = rt::Decode::decode(shape, r)?,
                    16 => out.warnings = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST: rt::Schema = rt::Schema {
    name: "ResetAuthorizersCacheRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESET_AUTHORIZERS_CACHE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetAuthorizersCacheRequest {
    pub api_id: String,
    pub stage_name: String,
}
impl rt::Structure for ResetAuthorizersCacheRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST);
        rt::member(w, &SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST.members[1], &self.stage_name);
        w.end_structure(&SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST);
    }
}
impl rt::Encode for ResetAuthorizersCacheRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResetAuthorizersCacheRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_RESPONSE_PARAMETERS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_INTEGRATION_PARAMETERS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_ROUTE: rt::Schema = rt::Schema {
    name: "Route",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("AuthorizationScopes", "authorizationScopes", &SHAPE_AUTHORIZATION_SCOPES),
        rt::Member::new("AuthorizationType", "authorizationType", &SHAPE_AUTHORIZATION_TYPE),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("OperationName", "operationName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("RequestModels", "requestModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteId", "routeId", &SHAPE_ID),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY).required(),
        rt::Member::new(
            "RouteResponseSelectionExpression",
            "routeResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Target", "target", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROUTE: rt::Shape = rt::Shape::Structure(&SCHEMA_ROUTE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Route {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: String,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}
impl rt::Structure for Route {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROUTE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROUTE);
        rt::member(w, &SCHEMA_ROUTE.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_ROUTE.members[1], &self.api_key_required);
        rt::member(w, &SCHEMA_ROUTE.members[2], &self.authorization_scopes);
        rt::member(w, &SCHEMA_ROUTE.members[3], &self.authorization_type);
        rt::member(w, &SCHEMA_ROUTE.members[4], &self.authorizer_id);
        rt::member(w, &SCHEMA_ROUTE.members[5], &self.model_selection_expression);
        rt::member(w, &SCHEMA_ROUTE.members[6], &self.operation_name);
        rt::member(w, &SCHEMA_ROUTE.members[7], &self.request_models);
        rt::member(w, &SCHEMA_ROUTE.members[8], &self.request_parameters);
        rt::member(w, &SCHEMA_ROUTE.members[9], &self.route_id);
        rt::member(w, &SCHEMA_ROUTE.members[10], &self.route_key);
        rt::member(w, &SCHEMA_ROUTE.members[11], &self.route_response_selection_expression);
        rt::member(w, &SCHEMA_ROUTE.members[12], &self.target);
        w.end_structure(&SCHEMA_ROUTE);
    }
}
impl rt::Encode for Route {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Route {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ROUTE, r, &mut |index, shape, r| {
            match index {
                0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                1 => out.api_key_required = rt::Decode::decode(shape, r)?,
                2 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                3 => out.authorization_type = rt::Decode::decode(shape, r)?,
                4 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                5 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                6 => out.operation_name = rt::Decode::decode(shape, r)?,
                7 => out.request_models = rt::Decode::decode(shape, r)?,
                8 => out.request_parameters = rt::Decode::decode(shape, r)?,
                9 => out.route_id = rt::Decode::decode(shape, r)?,
                10 => out.route_key = rt::Decode::decode(shape, r)?,
                11 => out.route_response_selection_expression = rt::Decode::decode(shape, r)?,
                12 => out.target = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ROUTE_MODELS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_ROUTE_PARAMETERS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_PARAMETER_CONSTRAINTS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_ROUTE_RESPONSE: rt::Schema = rt::Schema {
    name: "RouteResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("ResponseModels", "responseModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteResponseId", "routeResponseId", &SHAPE_ID),
        rt::Member::new("RouteResponseKey", "routeResponseKey", &SHAPE_SELECTION_KEY).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROUTE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_ROUTE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RouteResponse {
    pub model_selection_expression: Option<String>,
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_response_id: Option<String>,
    pub route_response_key: String,
}
impl rt::Structure for RouteResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROUTE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROUTE_RESPONSE);
        rt::member(w, &SCHEMA_ROUTE_RESPONSE.members[0], &self.model_selection_expression);
        rt::member(w, &SCHEMA_ROUTE_RESPONSE.members[1], &self.response_models);
        rt::member(w, &SCHEMA_ROUTE_RESPONSE.members[2], &self.response_parameters);
        rt::member(w, &SCHEMA_ROUTE_RESPONSE.members[3], &self.route_response_id);
        rt::member(w, &SCHEMA_ROUTE_RESPONSE.members[4], &self.route_response_key);
        w.end_structure(&SCHEMA_ROUTE_RESPONSE);
    }
}
impl rt::Encode for RouteResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RouteResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ROUTE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                1 => out.response_models = rt::Decode::decode(shape, r)?,
                2 => out.response_parameters = rt::Decode::decode(shape, r)?,
                3 => out.route_response_id = rt::Decode::decode(shape, r)?,
                4 => out.route_response_key = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ROUTE_SETTINGS: rt::Schema = rt::Schema {
    name: "RouteSettings",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DataTraceEnabled", "dataTraceEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("DetailedMetricsEnabled", "detailedMetricsEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("LoggingLevel", "loggingLevel", &SHAPE_LOGGING_LEVEL),
        rt::Member::new("ThrottlingBurstLimit", "throttlingBurstLimit", &SHAPE_INTEGER),
        rt::Member::new("ThrottlingRateLimit", "throttlingRateLimit", &SHAPE_DOUBLE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROUTE_SETTINGS: rt::Shape = rt::Shape::Structure(&SCHEMA_ROUTE_SETTINGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RouteSettings {
    pub data_trace_enabled: Option<bool>,
    pub detailed_metrics_enabled: Option<bool>,
    pub logging_level: Option<LoggingLevel>,
    pub throttling_burst_limit: Option<i32>,
    pub throttling_rate_limit: Option<f64>,
}
impl rt::Structure for RouteSettings {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROUTE_SETTINGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROUTE_SETTINGS);
        rt::member(w, &SCHEMA_ROUTE_SETTINGS.members[0], &self.data_trace_enabled);
        rt::member(w, &SCHEMA_ROUTE_SETTINGS.members[1], &self.detailed_metrics_enabled);
        rt::member(w, &SCHEMA_ROUTE_SETTINGS.members[2], &self.logging_level);
        rt::member(w, &SCHEMA_ROUTE_SETTINGS.members[3], &self.throttling_burst_limit);
        rt::member(w, &SCHEMA_ROUTE_SETTINGS.members[4], &self.throttling_rate_limit);
        w.end_structure(&SCHEMA_ROUTE_SETTINGS);
    }
}
impl rt::Encode for RouteSettings {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RouteSettings {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ROUTE_SETTINGS, r, &mut |index, shape, r| {
            match index {
                0 => out.data_trace_enabled = rt::Decode::decode(shape, r)?,
                1 => out.detailed_metrics_enabled = rt::Decode::decode(shape, r)?,
                2 => out.logging_level = rt::Decode::decode(shape, r)?,
                3 => out.throttling_burst_limit = rt::Decode::decode(shape, r)?,
                4 => out.throttling_rate_limit = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ROUTE_SETTINGS_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_ROUTE_SETTINGS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_SELECTION_EXPRESSION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SELECTION_KEY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_STAGE: rt::Schema = rt::Schema {
    name: "Stage",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessLogSettings", "accessLogSettings", &SHAPE_ACCESS_LOG_SETTINGS),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("AutoDeploy", "autoDeploy", &SHAPE_BOOLEAN),
        rt::Member::new("ClientCertificateId", "clientCertificateId", &SHAPE_ID),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DefaultRouteSettings", "defaultRouteSettings", &SHAPE_ROUTE_SETTINGS),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new(
            "LastDeploymentStatusMessage",
            "lastDeploymentStatusMessage",
            &SHAPE_STRING,
        ),
        rt::Member::new("LastUpdatedDate", "lastUpdatedDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("RouteSettings", "routeSettings", &SHAPE_ROUTE_SETTINGS_MAP),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128)
            .required(),
        rt::Member::new("StageVariables", "stageVariables", &SHAPE_STAGE_VARIABLES_MAP),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_STAGE: rt::Shape = rt::Shape::Structure(&SCHEMA_STAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stage {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<rt::Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<rt::Timestamp>,
    pub route_settings: Option<rt::BTreeMap<String, RouteSettings>>,
    pub stage_name: String,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for Stage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STAGE);
        rt::member(w, &SCHEMA_STAGE.members[0], &self.access_log_settings);
        rt::member(w, &SCHEMA_STAGE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_STAGE.members[2], &self.auto_deploy);
        rt::member(w, &SCHEMA_STAGE.members[3], &self.client_certificate_id);
        rt::member(w, &SCHEMA_STAGE.members[4], &self.created_date);
        rt::member(w, &SCHEMA_STAGE.members[5], &self.default_route_settings);
        rt::member(w, &SCHEMA_STAGE.members[6], &self.deployment_id);
        rt::member(w, &SCHEMA_STAGE.members[7], &self.description);
        rt::member(w, &SCHEMA_STAGE.members[8], &self.last_deployment_status_message);
        rt::member(w, &SCHEMA_STAGE.members[9], &self.last_updated_date);
        rt::member(w, &SCHEMA_STAGE.members[10], &self.route_settings);
        rt::member(w, &SCHEMA_STAGE.members[11], &self.stage_name);
        rt::member(w, &SCHEMA_STAGE.members[12], &self.stage_variables);
        rt::member(w, &SCHEMA_STAGE.members[13], &self.tags);
        w.end_structure(&SCHEMA_STAGE);
    }
}
impl rt::Encode for Stage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Stage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STAGE, r, &mut |index, shape, r| {
            match index {
                0 => out.access_log_settings = rt::Decode::decode(shape, r)?,
                1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                2 => out.auto_deploy = rt::Decode::decode(shape, r)?,
                3 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                4 => out.created_date = rt::Decode::decode(shape, r)?,
                5 => out.default_route_settings = rt::Decode::decode(shape, r)?,
                6 => out.deployment_id = rt::Decode::decode(shape, r)?,
                7 => out.description = rt::Decode::decode(shape, r)?,
                8 => out.last_deployment_status_message = rt::Decode::decode(shape, r)?,
                9 => out.last_updated_date = rt::Decode::decode(shape, r)?,
                10 => out.route_settings = rt::Decode::decode(shape, r)?,
                11 => out.stage_name = rt::Decode::decode(shape, r)?,
                12 => out.stage_variables = rt::Decode::decode(shape, r)?,
                13 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STAGE_VARIABLES_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND2048,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND2048: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1600: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND256: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND512: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "resource-arn", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for TagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
    }
}
impl rt::Encode for TagResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "TagResourceResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceResponse {}
impl rt::Structure for TagResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
        w.end_structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for TagResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_RESOURCE_RESPONSE,
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

pub static SHAPE_TAGS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1600,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_TEMPLATE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_TLS_CONFIG: rt::Schema = rt::Schema {
    name: "TlsConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ServerNameToVerify",
        "serverNameToVerify",
        &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND512,
    )],
    xml_namespace: None,
};
pub static SHAPE_TLS_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_TLS_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TlsConfig {
    pub server_name_to_verify: Option<String>,
}
impl rt::Structure for TlsConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TLS_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TLS_CONFIG);
        rt::member(w, &SCHEMA_TLS_CONFIG.members[0], &self.server_name_to_verify);
        w.end_structure(&SCHEMA_TLS_CONFIG);
    }
}
impl rt::Encode for TlsConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TlsConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TLS_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.server_name_to_verify = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TLS_CONFIG_INPUT: rt::Schema = rt::Schema {
    name: "TlsConfigInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ServerNameToVerify",
        "serverNameToVerify",
        &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND512,
    )],
    xml_namespace: None,
};
pub static SHAPE_TLS_CONFIG_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TLS_CONFIG_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TlsConfigInput {
    pub server_name_to_verify: Option<String>,
}
impl rt::Structure for TlsConfigInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TLS_CONFIG_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TLS_CONFIG_INPUT);
        rt::member(w, &SCHEMA_TLS_CONFIG_INPUT.members[0], &self.server_name_to_verify);
        w.end_structure(&SCHEMA_TLS_CONFIG_INPUT);
    }
}
impl rt::Encode for TlsConfigInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TlsConfigInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TLS_CONFIG_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.server_name_to_verify = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TOO_MANY_REQUESTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TooManyRequestsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyRequestsException", status: 429 }),
    members: &[
        rt::Member::new("LimitType", "limitType", &SHAPE_STRING),
        rt::Member::new("Message", "message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_REQUESTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyRequestsException {
    pub limit_type: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for TooManyRequestsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[0], &self.limit_type);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
    }
}
impl rt::Encode for TooManyRequestsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyRequestsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.limit_type = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TooManyRequestsException> for rt::ApiError {
    fn from(error: TooManyRequestsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "resource-arn", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("TagKeys", "tagKeys", &SHAPE_LIST_OF_STRING)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
    }
}
impl rt::Encode for UntagResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_API_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Target", "target", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_API_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateApiRequest {
    pub api_id: String,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub route_key: Option<String>,
    pub route_selection_expression: Option<String>,
    pub target: Option<String>,
    pub version: Option<String>,
}
impl rt::Structure for UpdateApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_API_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[1], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[2], &self.cors_configuration);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[3], &self.credentials_arn);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[4], &self.description);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[5], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[6], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[7], &self.ip_address_type);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[8], &self.name);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[9], &self.route_key);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[10], &self.route_selection_expression);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[11], &self.target);
        rt::member(w, &SCHEMA_UPDATE_API_REQUEST.members[12], &self.version);
        w.end_structure(&SCHEMA_UPDATE_API_REQUEST);
    }
}
impl rt::Encode for UpdateApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_API_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                2 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                3 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                4 => out.description = rt::Decode::decode(shape, r)?,
                5 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                6 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                7 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                8 => out.name = rt::Decode::decode(shape, r)?,
                9 => out.route_key = rt::Decode::decode(shape, r)?,
                10 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                11 => out.target = rt::Decode::decode(shape, r)?,
                12 => out.version = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_API_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateApiResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiEndpoint", "apiEndpoint", &SHAPE_STRING),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiId", "apiId", &SHAPE_ID),
        rt::Member::new(
            "ApiKeySelectionExpression",
            "apiKeySelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("CorsConfiguration", "corsConfiguration", &SHAPE_CORS),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("DisableSchemaValidation", "disableSchemaValidation", &SHAPE_BOOLEAN),
        rt::Member::new("ImportInfo", "importInfo", &SHAPE_LIST_OF_STRING),
        rt::Member::new("IpAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("ProtocolType", "protocolType", &SHAPE_PROTOCOL_TYPE),
        rt::Member::new(
            "RouteSelectionExpression",
            "routeSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
        rt::Member::new("Version", "version", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("Warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_API_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_API_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub disable_schema_validation: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for UpdateApiResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_API_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_API_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[0], &self.api_endpoint);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[2], &self.api_id);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[3], &self.api_key_selection_expression);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[4], &self.cors_configuration);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[5], &self.created_date);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[6], &self.description);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[7], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[8], &self.disable_schema_validation);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[9], &self.import_info);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[10], &self.ip_address_type);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[11], &self.name);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[12], &self.protocol_type);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[13], &self.route_selection_expression);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[14], &self.tags);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[15], &self.version);
        rt::member(w, &SCHEMA_UPDATE_API_RESPONSE.members[16], &self.warnings);
        w.end_structure(&SCHEMA_UPDATE_API_RESPONSE);
    }
}
impl rt::Encode for UpdateApiResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateApiResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_API_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.api_endpoint = rt::Decode::decode(shape, r)?,
                1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                2 => out.api_id = rt::Decode::decode(shape, r)?,
                3 => out.api_key_selection_expression = rt::Decode::decode(shape, r)?,
                4 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                5 => out.created_date = rt::Decode::decode(shape, r)?,
                6 => out.description = rt::Decode::decode(shape, r)?,
                7 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                8 => out.disable_schema_validation = rt::Decode::decode(shape, r)?,
                9 => out.import_info = rt::Decode::decode(shape, r)?,
                10 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                11 => out.name = rt::Decode::decode(shape, r)?,
                12 => out.protocol_type = rt::Decode::decode(shape, r)?,
                13 => out.route_selection_expression = rt::Decode::decode(shape, r)?,
                14 => out.tags = rt::Decode::decode(shape, r)?,
                15 => out.version = rt::Decode::decode(shape, r)?,
                16 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("AuthorizerCredentialsArn", "authorizerCredentialsArn", &SHAPE_ARN),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "AuthorizerPayloadFormatVersion",
            "authorizerPayloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "AuthorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN0_AND3600,
        ),
        rt::Member::new("AuthorizerType", "authorizerType", &SHAPE_AUTHORIZER_TYPE),
        rt::Member::new("AuthorizerUri", "authorizerUri", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("EnableSimpleResponses", "enableSimpleResponses", &SHAPE_BOOLEAN),
        rt::Member::new("IdentitySource", "identitySource", &SHAPE_IDENTITY_SOURCE_LIST),
        rt::Member::new(
            "IdentityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024,
        ),
        rt::Member::new("JwtConfiguration", "jwtConfiguration", &SHAPE_JWT_CONFIGURATION),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAuthorizerRequest {
    pub api_id: String,
    pub authorizer_credentials_arn: Option<String>,
    pub authorizer_id: String,
    pub authorizer_payload_format_version: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_type: Option<AuthorizerType>,
    pub authorizer_uri: Option<String>,
    pub enable_simple_responses: Option<bool>,
    pub identity_source: Option<Vec<String>>,
    pub identity_validation_expression: Option<String>,
    pub jwt_configuration: Option<JWTConfiguration>,
    pub name: Option<String>,
}
impl rt::Structure for UpdateAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[0], &self.api_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[1],
            &self.authorizer_credentials_arn,
        );
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[2], &self.authorizer_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[3],
            &self.authorizer_payload_format_version,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[4],
            &self.authorizer_result_ttl_in_seconds,
        );
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[5], &self.authorizer_type);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[6], &self.authorizer_uri);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[7], &self.enable_simple_responses);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[8], &self.identity_source);
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[9],
            &self.identity_validation_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[10], &self.jwt_configuration);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[11], &self.name);
        w.end_structure(&SCHEMA_UPDATE_AUTHORIZER_REQUEST);
    }
}
impl rt::Encode for UpdateAuthorizerRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAuthorizerRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_AUTHORIZER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_credentials_arn = rt::Decode::decode(shape, r)?,
                    2 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    3 => out.authorizer_payload_format_version = rt::Decode::decode(shape, r)?,
                    4 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                    5 => out.authorizer_type = rt::Decode::decode(shape, r)?,
                    6 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                    7 => out.enable_simple_responses = rt::Decode::decode(shape, r)?,
                    8 => out.identity_source = rt::Decode::decode(shape, r)?,
                    9 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                    10 => out.jwt_configuration = rt::Decode::decode(shape, r)?,
                    11 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_AUTHORIZER_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateAuthorizerResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthorizerCredentialsArn", "authorizerCredentialsArn", &SHAPE_ARN),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "AuthorizerPayloadFormatVersion",
            "authorizerPayloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "AuthorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN0_AND3600,
        ),
        rt::Member::new("AuthorizerType", "authorizerType", &SHAPE_AUTHORIZER_TYPE),
        rt::Member::new("AuthorizerUri", "authorizerUri", &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048),
        rt::Member::new("EnableSimpleResponses", "enableSimpleResponses", &SHAPE_BOOLEAN),
        rt::Member::new("IdentitySource", "identitySource", &SHAPE_IDENTITY_SOURCE_LIST),
        rt::Member::new(
            "IdentityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024,
        ),
        rt::Member::new("JwtConfiguration", "jwtConfiguration", &SHAPE_JWT_CONFIGURATION),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_AUTHORIZER_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_AUTHORIZER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAuthorizerResponse {
    pub authorizer_credentials_arn: Option<String>,
    pub authorizer_id: Option<String>,
    pub authorizer_payload_format_version: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_type: Option<AuthorizerType>,
    pub authorizer_uri: Option<String>,
    pub enable_simple_responses: Option<bool>,
    pub identity_source: Option<Vec<String>>,
    pub identity_validation_expression: Option<String>,
    pub jwt_configuration: Option<JWTConfiguration>,
    pub name: Option<String>,
}
impl rt::Structure for UpdateAuthorizerResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_AUTHORIZER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_AUTHORIZER_RESPONSE);
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[0],
            &self.authorizer_credentials_arn,
        );
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[1], &self.authorizer_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[2],
            &self.authorizer_payload_format_version,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[3],
            &self.authorizer_result_ttl_in_seconds,
        );
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[4], &self.authorizer_type);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[5], &self.authorizer_uri);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[6], &self.enable_simple_responses);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[7], &self.identity_source);
        rt::member(
            w,
            &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[8],
            &self.identity_validation_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[9], &self.jwt_configuration);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_RESPONSE.members[10], &self.name);
        w.end_structure(&SCHEMA_UPDATE_AUTHORIZER_RESPONSE);
    }
}
impl rt::Encode for UpdateAuthorizerResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAuthorizerResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_AUTHORIZER_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authorizer_credentials_arn = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    2 => out.authorizer_payload_format_version = rt::Decode::decode(shape, r)?,
                    3 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.authorizer_type = rt::Decode::decode(shape, r)?,
                    5 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                    6 => out.enable_simple_responses = rt::Decode::decode(shape, r)?,
                    7 => out.identity_source = rt::Decode::decode(shape, r)?,
                    8 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                    9 => out.jwt_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_DEPLOYMENT_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateDeploymentRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeploymentRequest {
    pub api_id: String,
    pub deployment_id: String,
    pub description: Option<String>,
}
impl rt::Structure for UpdateDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_REQUEST.members[1], &self.deployment_id);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_REQUEST.members[2], &self.description);
        w.end_structure(&SCHEMA_UPDATE_DEPLOYMENT_REQUEST);
    }
}
impl rt::Encode for UpdateDeploymentRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateDeploymentRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_DEPLOYMENT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_DEPLOYMENT_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateDeploymentResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AutoDeployed", "autoDeployed", &SHAPE_BOOLEAN),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("DeploymentStatus", "deploymentStatus", &SHAPE_DEPLOYMENT_STATUS),
        rt::Member::new("DeploymentStatusMessage", "deploymentStatusMessage", &SHAPE_STRING),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_DEPLOYMENT_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_DEPLOYMENT_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeploymentResponse {
    pub auto_deployed: Option<bool>,
    pub created_date: Option<rt::Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment_status: Option<DeploymentStatus>,
    pub deployment_status_message: Option<String>,
    pub description: Option<String>,
}
impl rt::Structure for UpdateDeploymentResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_DEPLOYMENT_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE.members[0], &self.auto_deployed);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE.members[1], &self.created_date);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE.members[2], &self.deployment_id);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE.members[3], &self.deployment_status);
        rt::member(
            w,
            &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE.members[4],
            &self.deployment_status_message,
        );
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE.members[5], &self.description);
        w.end_structure(&SCHEMA_UPDATE_DEPLOYMENT_RESPONSE);
    }
}
impl rt::Encode for UpdateDeploymentResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateDeploymentResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auto_deployed = rt::Decode::decode(shape, r)?,
                    1 => out.created_date = rt::Decode::decode(shape, r)?,
                    2 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    3 => out.deployment_status = rt::Decode::decode(shape, r)?,
                    4 => out.deployment_status_message = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_INTEGRATION_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateIntegrationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024),
        rt::Member::new("ConnectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "IntegrationMethod",
            "integrationMethod",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "IntegrationSubtype",
            "integrationSubtype",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128,
        ),
        rt::Member::new("IntegrationType", "integrationType", &SHAPE_INTEGRATION_TYPE),
        rt::Member::new(
            "IntegrationUri",
            "integrationUri",
            &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048,
        ),
        rt::Member::new("PassthroughBehavior", "passthroughBehavior", &SHAPE_PASSTHROUGH_BEHAVIOR),
        rt::Member::new(
            "PayloadFormatVersion",
            "payloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("RequestTemplates", "requestTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_RESPONSE_PARAMETERS),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "TimeoutInMillis",
            "timeoutInMillis",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN50_AND30000,
        ),
        rt::Member::new("TlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG_INPUT),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIntegrationRequest {
    pub api_id: String,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: String,
    pub integration_method: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, rt::BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfigInput>,
}
impl rt::Structure for UpdateIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[1], &self.connection_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[2], &self.connection_type);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[3],
            &self.content_handling_strategy,
        );
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[4], &self.credentials_arn);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[5], &self.description);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[6], &self.integration_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[7], &self.integration_method);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[8], &self.integration_subtype);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[9], &self.integration_type);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[10], &self.integration_uri);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[11], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[12], &self.payload_format_version);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[13], &self.request_parameters);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[14], &self.request_templates);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[15], &self.response_parameters);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[16],
            &self.template_selection_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[17], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[18], &self.tls_config);
        w.end_structure(&SCHEMA_UPDATE_INTEGRATION_REQUEST);
    }
}
impl rt::Encode for UpdateIntegrationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateIntegrationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_INTEGRATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.connection_id = rt::Decode::decode(shape, r)?,
                    2 => out.connection_type = rt::Decode::decode(shape, r)?,
                    3 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    4 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.integration_id = rt::Decode::decode(shape, r)?,
                    7 => out.integration_method = rt::Decode::decode(shape, r)?,
                    8 => out.integration_subtype = rt::Decode::decode(shape, r)?,
                    9 => out.integration_type = rt::Decode::decode(shape, r)?,
                    10 => out.integration_uri = rt::Decode::decode(shape, r)?,
                    11 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                    12 => out.payload_format_version = rt::Decode::decode(shape, r)?,
                    13 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    14 => out.request_templates = rt::Decode::decode(shape, r)?,
                    15 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    16 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    17 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                    18 => out.tls_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateIntegrationResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("IntegrationResponseId", "integrationResponseId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("IntegrationResponseKey", "integrationResponseKey", &SHAPE_SELECTION_KEY),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("ResponseTemplates", "responseTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIntegrationResponseRequest {
    pub api_id: String,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub integration_id: String,
    pub integration_response_id: String,
    pub integration_response_key: Option<String>,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub template_selection_expression: Option<String>,
}
impl rt::Structure for UpdateIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[1],
            &self.content_handling_strategy,
        );
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[2], &self.integration_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[3],
            &self.integration_response_id,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[4],
            &self.integration_response_key,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[5],
            &self.response_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[6],
            &self.response_templates,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[7],
            &self.template_selection_expression,
        );
        w.end_structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST);
    }
}
impl rt::Encode for UpdateIntegrationResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateIntegrationResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    2 => out.integration_id = rt::Decode::decode(shape, r)?,
                    3 => out.integration_response_id = rt::Decode::decode(shape, r)?,
                    4 => out.integration_response_key = rt::Decode::decode(shape, r)?,
                    5 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    6 => out.response_templates = rt::Decode::decode(shape, r)?,
                    7 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateIntegrationResponseResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("IntegrationResponseId", "integrationResponseId", &SHAPE_ID),
        rt::Member::new("IntegrationResponseKey", "integrationResponseKey", &SHAPE_SELECTION_KEY),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("ResponseTemplates", "responseTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_INTEGRATION_RESPONSE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIntegrationResponseResponse {
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub integration_response_id: Option<String>,
    pub integration_response_key: Option<String>,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub template_selection_expression: Option<String>,
}
impl rt::Structure for UpdateIntegrationResponseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE.members[0],
            &self.content_handling_strategy,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE.members[1],
            &self.integration_response_id,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE.members[2],
            &self.integration_response_key,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE.members[3],
            &self.response_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE.members[4],
            &self.response_templates,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE.members[5],
            &self.template_selection_expression,
        );
        w.end_structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE);
    }
}
impl rt::Encode for UpdateIntegrationResponseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateIntegrationResponseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    1 => out.integration_response_id = rt::Decode::decode(shape, r)?,
                    2 => out.integration_response_key = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.response_templates = rt::Decode::decode(shape, r)?,
                    5 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_INTEGRATION_RESULT: rt::Schema = rt::Schema {
    name: "UpdateIntegrationResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ConnectionId", "connectionId", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND1024),
        rt::Member::new("ConnectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new(
            "ContentHandlingStrategy",
            "contentHandlingStrategy",
            &SHAPE_CONTENT_HANDLING_STRATEGY,
        ),
        rt::Member::new("CredentialsArn", "credentialsArn", &SHAPE_ARN),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("IntegrationId", "integrationId", &SHAPE_ID),
        rt::Member::new(
            "IntegrationMethod",
            "integrationMethod",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new(
            "IntegrationResponseSelectionExpression",
            "integrationResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "IntegrationSubtype",
            "integrationSubtype",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128,
        ),
        rt::Member::new("IntegrationType", "integrationType", &SHAPE_INTEGRATION_TYPE),
        rt::Member::new(
            "IntegrationUri",
            "integrationUri",
            &SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048,
        ),
        rt::Member::new("PassthroughBehavior", "passthroughBehavior", &SHAPE_PASSTHROUGH_BEHAVIOR),
        rt::Member::new(
            "PayloadFormatVersion",
            "payloadFormatVersion",
            &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64,
        ),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_INTEGRATION_PARAMETERS),
        rt::Member::new("RequestTemplates", "requestTemplates", &SHAPE_TEMPLATE_MAP),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_RESPONSE_PARAMETERS),
        rt::Member::new(
            "TemplateSelectionExpression",
            "templateSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new(
            "TimeoutInMillis",
            "timeoutInMillis",
            &SHAPE_INTEGER_WITH_LENGTH_BETWEEN50_AND30000,
        ),
        rt::Member::new("TlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_INTEGRATION_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_INTEGRATION_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIntegrationResult {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, rt::BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}
impl rt::Structure for UpdateIntegrationResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_INTEGRATION_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_INTEGRATION_RESULT);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[1], &self.connection_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[2], &self.connection_type);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESULT.members[3],
            &self.content_handling_strategy,
        );
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[4], &self.credentials_arn);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[5], &self.description);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[6], &self.integration_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[7], &self.integration_method);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESULT.members[8],
            &self.integration_response_selection_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[9], &self.integration_subtype);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[10], &self.integration_type);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[11], &self.integration_uri);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[12], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[13], &self.payload_format_version);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[14], &self.request_parameters);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[15], &self.request_templates);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[16], &self.response_parameters);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESULT.members[17],
            &self.template_selection_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[18], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESULT.members[19], &self.tls_config);
        w.end_structure(&SCHEMA_UPDATE_INTEGRATION_RESULT);
    }
}
impl rt::Encode for UpdateIntegrationResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateIntegrationResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_INTEGRATION_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                    1 => out.connection_id = rt::Decode::decode(shape, r)?,
                    2 => out.connection_type = rt::Decode::decode(shape, r)?,
                    3 => out.content_handling_strategy = rt::Decode::decode(shape, r)?,
                    4 => out.credentials_arn = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.integration_id = rt::Decode::decode(shape, r)?,
                    7 => out.integration_method = rt::Decode::decode(shape, r)?,
                    8 => {
                        out.integration_response_selection_expression =
                            rt::Decode::decode(shape, r)?
                    }
                    9 => out.integration_subtype = rt::Decode::decode(shape, r)?,
                    10 => out.integration_type = rt::Decode::decode(shape, r)?,
                    11 => out.integration_uri = rt::Decode::decode(shape, r)?,
                    12 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                    13 => out.payload_format_version = rt::Decode::decode(shape, r)?,
                    14 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    15 => out.request_templates = rt::Decode::decode(shape, r)?,
                    16 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    17 => out.template_selection_expression = rt::Decode::decode(shape, r)?,
                    18 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                    19 => out.tls_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_MODEL_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateModelRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ContentType", "contentType", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND256),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("ModelId", "modelId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("Schema", "schema", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_MODEL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateModelRequest {
    pub api_id: String,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub model_id: String,
    pub name: Option<String>,
    pub schema: Option<String>,
}
impl rt::Structure for UpdateModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_MODEL_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[1], &self.content_type);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[2], &self.description);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[3], &self.model_id);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[4], &self.name);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[5], &self.schema);
        w.end_structure(&SCHEMA_UPDATE_MODEL_REQUEST);
    }
}
impl rt::Encode for UpdateModelRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateModelRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_MODEL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.content_type = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.model_id = rt::Decode::decode(shape, r)?,
                    4 => out.name = rt::Decode::decode(shape, r)?,
                    5 => out.schema = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_MODEL_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateModelResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ContentType", "contentType", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND256),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("ModelId", "modelId", &SHAPE_ID),
        rt::Member::new("Name", "name", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("Schema", "schema", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND32_K),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_MODEL_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_MODEL_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateModelResponse {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub schema: Option<String>,
}
impl rt::Structure for UpdateModelResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_MODEL_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_MODEL_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_MODEL_RESPONSE.members[0], &self.content_type);
        rt::member(w, &SCHEMA_UPDATE_MODEL_RESPONSE.members[1], &self.description);
        rt::member(w, &SCHEMA_UPDATE_MODEL_RESPONSE.members[2], &self.model_id);
        rt::member(w, &SCHEMA_UPDATE_MODEL_RESPONSE.members[3], &self.name);
        rt::member(w, &SCHEMA_UPDATE_MODEL_RESPONSE.members[4], &self.schema);
        w.end_structure(&SCHEMA_UPDATE_MODEL_RESPONSE);
    }
}
impl rt::Encode for UpdateModelResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateModelResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_MODEL_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.content_type = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.model_id = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.schema = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROUTE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateRouteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("ApiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("AuthorizationScopes", "authorizationScopes", &SHAPE_AUTHORIZATION_SCOPES),
        rt::Member::new("AuthorizationType", "authorizationType", &SHAPE_AUTHORIZATION_TYPE),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("OperationName", "operationName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("RequestModels", "requestModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY),
        rt::Member::new(
            "RouteResponseSelectionExpression",
            "routeResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Target", "target", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROUTE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ROUTE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRouteRequest {
    pub api_id: String,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_id: String,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}
impl rt::Structure for UpdateRouteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROUTE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROUTE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[0], &self.api_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[1], &self.api_key_required);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[2], &self.authorization_scopes);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[3], &self.authorization_type);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[4], &self.authorizer_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[5], &self.model_selection_expression);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[6], &self.operation_name);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[7], &self.request_models);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[8], &self.request_parameters);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[9], &self.route_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[10], &self.route_key);
        rt::member(
            w,
            &SCHEMA_UPDATE_ROUTE_REQUEST.members[11],
            &self.route_response_selection_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_ROUTE_REQUEST.members[12], &self.target);
        w.end_structure(&SCHEMA_UPDATE_ROUTE_REQUEST);
    }
}
impl rt::Encode for UpdateRouteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRouteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ROUTE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.api_key_required = rt::Decode::decode(shape, r)?,
                    2 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                    3 => out.authorization_type = rt::Decode::decode(shape, r)?,
                    4 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    5 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                    6 => out.operation_name = rt::Decode::decode(shape, r)?,
                    7 => out.request_models = rt::Decode::decode(shape, r)?,
                    8 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    9 => out.route_id = rt::Decode::decode(shape, r)?,
                    10 => out.route_key = rt::Decode::decode(shape, r)?,
                    11 => out.route_response_selection_expression = rt::Decode::decode(shape, r)?,
                    12 => out.target = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateRouteResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("ResponseModels", "responseModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteId", "routeId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("RouteResponseId", "routeResponseId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("RouteResponseKey", "routeResponseKey", &SHAPE_SELECTION_KEY),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROUTE_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRouteResponseRequest {
    pub api_id: String,
    pub model_selection_expression: Option<String>,
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_id: String,
    pub route_response_id: String,
    pub route_response_key: Option<String>,
}
impl rt::Structure for UpdateRouteResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST.members[0], &self.api_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST.members[1],
            &self.model_selection_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST.members[2], &self.response_models);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST.members[3], &self.response_parameters);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST.members[4], &self.route_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST.members[5], &self.route_response_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST.members[6], &self.route_response_key);
        w.end_structure(&SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST);
    }
}
impl rt::Encode for UpdateRouteResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRouteResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_id = rt::Decode::decode(shape, r)?,
                    1 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                    2 => out.response_models = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.route_id = rt::Decode::decode(shape, r)?,
                    5 => out.route_response_id = rt::Decode::decode(shape, r)?,
                    6 => out.route_response_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateRouteResponseResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("ResponseModels", "responseModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("ResponseParameters", "responseParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteResponseId", "routeResponseId", &SHAPE_ID),
        rt::Member::new("RouteResponseKey", "routeResponseKey", &SHAPE_SELECTION_KEY),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROUTE_RESPONSE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRouteResponseResponse {
    pub model_selection_expression: Option<String>,
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_response_id: Option<String>,
    pub route_response_key: Option<String>,
}
impl rt::Structure for UpdateRouteResponseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE);
        rt::member(
            w,
            &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE.members[0],
            &self.model_selection_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE.members[1], &self.response_models);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE.members[2], &self.response_parameters);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE.members[3], &self.route_response_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE.members[4], &self.route_response_key);
        w.end_structure(&SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE);
    }
}
impl rt::Encode for UpdateRouteResponseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRouteResponseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                    1 => out.response_models = rt::Decode::decode(shape, r)?,
                    2 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    3 => out.route_response_id = rt::Decode::decode(shape, r)?,
                    4 => out.route_response_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROUTE_RESULT: rt::Schema = rt::Schema {
    name: "UpdateRouteResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("ApiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("AuthorizationScopes", "authorizationScopes", &SHAPE_AUTHORIZATION_SCOPES),
        rt::Member::new("AuthorizationType", "authorizationType", &SHAPE_AUTHORIZATION_TYPE),
        rt::Member::new("AuthorizerId", "authorizerId", &SHAPE_ID),
        rt::Member::new(
            "ModelSelectionExpression",
            "modelSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("OperationName", "operationName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND64),
        rt::Member::new("RequestModels", "requestModels", &SHAPE_ROUTE_MODELS),
        rt::Member::new("RequestParameters", "requestParameters", &SHAPE_ROUTE_PARAMETERS),
        rt::Member::new("RouteId", "routeId", &SHAPE_ID),
        rt::Member::new("RouteKey", "routeKey", &SHAPE_SELECTION_KEY),
        rt::Member::new(
            "RouteResponseSelectionExpression",
            "routeResponseSelectionExpression",
            &SHAPE_SELECTION_EXPRESSION,
        ),
        rt::Member::new("Target", "target", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROUTE_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_ROUTE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRouteResult {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}
impl rt::Structure for UpdateRouteResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROUTE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROUTE_RESULT);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[0], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[1], &self.api_key_required);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[2], &self.authorization_scopes);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[3], &self.authorization_type);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[4], &self.authorizer_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[5], &self.model_selection_expression);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[6], &self.operation_name);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[7], &self.request_models);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[8], &self.request_parameters);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[9], &self.route_id);
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[10], &self.route_key);
        rt::member(
            w,
            &SCHEMA_UPDATE_ROUTE_RESULT.members[11],
            &self.route_response_selection_expression,
        );
        rt::member(w, &SCHEMA_UPDATE_ROUTE_RESULT.members[12], &self.target);
        w.end_structure(&SCHEMA_UPDATE_ROUTE_RESULT);
    }
}
impl rt::Encode for UpdateRouteResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRouteResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_ROUTE_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                1 => out.api_key_required = rt::Decode::decode(shape, r)?,
                2 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                3 => out.authorization_type = rt::Decode::decode(shape, r)?,
                4 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                5 => out.model_selection_expression = rt::Decode::decode(shape, r)?,
                6 => out.operation_name = rt::Decode::decode(shape, r)?,
                7 => out.request_models = rt::Decode::decode(shape, r)?,
                8 => out.request_parameters = rt::Decode::decode(shape, r)?,
                9 => out.route_id = rt::Decode::decode(shape, r)?,
                10 => out.route_key = rt::Decode::decode(shape, r)?,
                11 => out.route_response_selection_expression = rt::Decode::decode(shape, r)?,
                12 => out.target = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_STAGE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateStageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessLogSettings", "accessLogSettings", &SHAPE_ACCESS_LOG_SETTINGS),
        rt::Member::new("ApiId", "apiId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("AutoDeploy", "autoDeploy", &SHAPE_BOOLEAN),
        rt::Member::new("ClientCertificateId", "clientCertificateId", &SHAPE_ID),
        rt::Member::new("DefaultRouteSettings", "defaultRouteSettings", &SHAPE_ROUTE_SETTINGS),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new("RouteSettings", "routeSettings", &SHAPE_ROUTE_SETTINGS_MAP),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("StageVariables", "stageVariables", &SHAPE_STAGE_VARIABLES_MAP),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStageRequest {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_id: String,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub route_settings: Option<rt::BTreeMap<String, RouteSettings>>,
    pub stage_name: String,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for UpdateStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STAGE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[0], &self.access_log_settings);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[1], &self.api_id);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[2], &self.auto_deploy);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[3], &self.client_certificate_id);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[4], &self.default_route_settings);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[5], &self.deployment_id);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[6], &self.description);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[7], &self.route_settings);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[8], &self.stage_name);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[9], &self.stage_variables);
        w.end_structure(&SCHEMA_UPDATE_STAGE_REQUEST);
    }
}
impl rt::Encode for UpdateStageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateStageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_STAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_log_settings = rt::Decode::decode(shape, r)?,
                    1 => out.api_id = rt::Decode::decode(shape, r)?,
                    2 => out.auto_deploy = rt::Decode::decode(shape, r)?,
                    3 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                    4 => out.default_route_settings = rt::Decode::decode(shape, r)?,
                    5 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    6 => out.description = rt::Decode::decode(shape, r)?,
                    7 => out.route_settings = rt::Decode::decode(shape, r)?,
                    8 => out.stage_name = rt::Decode::decode(shape, r)?,
                    9 => out.stage_variables = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_STAGE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateStageResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessLogSettings", "accessLogSettings", &SHAPE_ACCESS_LOG_SETTINGS),
        rt::Member::new("ApiGatewayManaged", "apiGatewayManaged", &SHAPE_BOOLEAN),
        rt::Member::new("AutoDeploy", "autoDeploy", &SHAPE_BOOLEAN),
        rt::Member::new("ClientCertificateId", "clientCertificateId", &SHAPE_ID),
        rt::Member::new("CreatedDate", "createdDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("DefaultRouteSettings", "defaultRouteSettings", &SHAPE_ROUTE_SETTINGS),
        rt::Member::new("DeploymentId", "deploymentId", &SHAPE_ID),
        rt::Member::new("Description", "description", &SHAPE_STRING_WITH_LENGTH_BETWEEN0_AND1024),
        rt::Member::new(
            "LastDeploymentStatusMessage",
            "lastDeploymentStatusMessage",
            &SHAPE_STRING,
        ),
        rt::Member::new("LastUpdatedDate", "lastUpdatedDate", &SHAPE_TIMESTAMP_ISO8601),
        rt::Member::new("RouteSettings", "routeSettings", &SHAPE_ROUTE_SETTINGS_MAP),
        rt::Member::new("StageName", "stageName", &SHAPE_STRING_WITH_LENGTH_BETWEEN1_AND128),
        rt::Member::new("StageVariables", "stageVariables", &SHAPE_STAGE_VARIABLES_MAP),
        rt::Member::new("Tags", "tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STAGE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_STAGE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStageResponse {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<rt::Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<rt::Timestamp>,
    pub route_settings: Option<rt::BTreeMap<String, RouteSettings>>,
    pub stage_name: Option<String>,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for UpdateStageResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STAGE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STAGE_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[0], &self.access_log_settings);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[1], &self.api_gateway_managed);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[2], &self.auto_deploy);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[3], &self.client_certificate_id);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[4], &self.created_date);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[5], &self.default_route_settings);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[6], &self.deployment_id);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[7], &self.description);
        rt::member(
            w,
            &SCHEMA_UPDATE_STAGE_RESPONSE.members[8],
            &self.last_deployment_status_message,
        );
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[9], &self.last_updated_date);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[10], &self.route_settings);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[11], &self.stage_name);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[12], &self.stage_variables);
        rt::member(w, &SCHEMA_UPDATE_STAGE_RESPONSE.members[13], &self.tags);
        w.end_structure(&SCHEMA_UPDATE_STAGE_RESPONSE);
    }
}
impl rt::Encode for UpdateStageResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateStageResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_STAGE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_log_settings = rt::Decode::decode(shape, r)?,
                    1 => out.api_gateway_managed = rt::Decode::decode(shape, r)?,
                    2 => out.auto_deploy = rt::Decode::decode(shape, r)?,
                    3 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                    4 => out.created_date = rt::Decode::decode(shape, r)?,
                    5 => out.default_route_settings = rt::Decode::decode(shape, r)?,
                    6 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    7 => out.description = rt::Decode::decode(shape, r)?,
                    8 => out.last_deployment_status_message = rt::Decode::decode(shape, r)?,
                    9 => out.last_updated_date = rt::Decode::decode(shape, r)?,
                    10 => out.route_settings = rt::Decode::decode(shape, r)?,
                    11 => out.stage_name = rt::Decode::decode(shape, r)?,
                    12 => out.stage_variables = rt::Decode::decode(shape, r)?,
                    13 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_URI_WITH_LENGTH_BETWEEN1_AND2048: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_DOUBLE: rt::Shape = rt::Shape::Double { min: None, max: None };
pub static SHAPE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_LIST_OF_API: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_API,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_AUTHORIZER: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_AUTHORIZER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_DEPLOYMENT: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DEPLOYMENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_INTEGRATION: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_INTEGRATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_INTEGRATION_RESPONSE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_INTEGRATION_RESPONSE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_MODEL: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_MODEL,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_ROUTE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ROUTE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_ROUTE_RESPONSE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ROUTE_RESPONSE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_STAGE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STAGE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_STRING: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TIMESTAMP_ISO8601: rt::Shape =
    rt::Shape::Timestamp(Some(rt::TimestampFormat::Iso8601));
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn bad_request_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BAD_REQUEST_EXCEPTION, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONFLICT_EXCEPTION, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NOT_FOUND_EXCEPTION, message)
    }
    pub fn too_many_requests_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_REQUESTS_EXCEPTION, message)
    }
}

static SCHEMA_DELETE_ACCESS_LOG_SETTINGS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteAccessLogSettingsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccessLogSettingsOutput {}
impl rt::Structure for DeleteAccessLogSettingsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ACCESS_LOG_SETTINGS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ACCESS_LOG_SETTINGS_OUTPUT);
    }
}
impl rt::Decode for DeleteAccessLogSettingsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteAccessLogSettingsOutput {})
    }
}
pub static SHAPE_DELETE_ACCESS_LOG_SETTINGS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ACCESS_LOG_SETTINGS_OUTPUT);

static SCHEMA_DELETE_API_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteApiOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApiOutput {}
impl rt::Structure for DeleteApiOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_API_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_API_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_API_OUTPUT);
    }
}
impl rt::Decode for DeleteApiOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_API_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteApiOutput {})
    }
}
pub static SHAPE_DELETE_API_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_API_OUTPUT);

static SCHEMA_DELETE_AUTHORIZER_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteAuthorizerOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAuthorizerOutput {}
impl rt::Structure for DeleteAuthorizerOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_AUTHORIZER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_AUTHORIZER_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_AUTHORIZER_OUTPUT);
    }
}
impl rt::Decode for DeleteAuthorizerOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_AUTHORIZER_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteAuthorizerOutput {})
    }
}
pub static SHAPE_DELETE_AUTHORIZER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_AUTHORIZER_OUTPUT);

static SCHEMA_DELETE_CORS_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteCorsConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteCorsConfigurationOutput {}
impl rt::Structure for DeleteCorsConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CORS_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CORS_CONFIGURATION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_CORS_CONFIGURATION_OUTPUT);
    }
}
impl rt::Decode for DeleteCorsConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_CORS_CONFIGURATION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteCorsConfigurationOutput {})
    }
}
pub static SHAPE_DELETE_CORS_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CORS_CONFIGURATION_OUTPUT);

static SCHEMA_DELETE_DEPLOYMENT_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteDeploymentOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeploymentOutput {}
impl rt::Structure for DeleteDeploymentOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DEPLOYMENT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DEPLOYMENT_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_DEPLOYMENT_OUTPUT);
    }
}
impl rt::Decode for DeleteDeploymentOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_DEPLOYMENT_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteDeploymentOutput {})
    }
}
pub static SHAPE_DELETE_DEPLOYMENT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DEPLOYMENT_OUTPUT);

static SCHEMA_DELETE_INTEGRATION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteIntegrationOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteIntegrationOutput {}
impl rt::Structure for DeleteIntegrationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_INTEGRATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_INTEGRATION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_INTEGRATION_OUTPUT);
    }
}
impl rt::Decode for DeleteIntegrationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_INTEGRATION_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteIntegrationOutput {})
    }
}
pub static SHAPE_DELETE_INTEGRATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_INTEGRATION_OUTPUT);

static SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteIntegrationResponseOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteIntegrationResponseOutput {}
impl rt::Structure for DeleteIntegrationResponseOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT);
    }
}
impl rt::Decode for DeleteIntegrationResponseOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteIntegrationResponseOutput {})
    }
}
pub static SHAPE_DELETE_INTEGRATION_RESPONSE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT);

static SCHEMA_DELETE_MODEL_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteModelOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteModelOutput {}
impl rt::Structure for DeleteModelOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MODEL_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MODEL_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_MODEL_OUTPUT);
    }
}
impl rt::Decode for DeleteModelOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_MODEL_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteModelOutput {})
    }
}
pub static SHAPE_DELETE_MODEL_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_MODEL_OUTPUT);

static SCHEMA_DELETE_ROUTE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRouteOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteOutput {}
impl rt::Structure for DeleteRouteOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ROUTE_OUTPUT);
    }
}
impl rt::Decode for DeleteRouteOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_ROUTE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteRouteOutput {})
    }
}
pub static SHAPE_DELETE_ROUTE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_OUTPUT);

static SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRouteRequestParameterOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteRequestParameterOutput {}
impl rt::Structure for DeleteRouteRequestParameterOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT);
    }
}
impl rt::Decode for DeleteRouteRequestParameterOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteRouteRequestParameterOutput {})
    }
}
pub static SHAPE_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT);

static SCHEMA_DELETE_ROUTE_RESPONSE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRouteResponseOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteResponseOutput {}
impl rt::Structure for DeleteRouteResponseOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_RESPONSE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_RESPONSE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ROUTE_RESPONSE_OUTPUT);
    }
}
impl rt::Decode for DeleteRouteResponseOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROUTE_RESPONSE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteRouteResponseOutput {})
    }
}
pub static SHAPE_DELETE_ROUTE_RESPONSE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_RESPONSE_OUTPUT);

static SCHEMA_DELETE_ROUTE_SETTINGS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRouteSettingsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRouteSettingsOutput {}
impl rt::Structure for DeleteRouteSettingsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROUTE_SETTINGS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROUTE_SETTINGS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ROUTE_SETTINGS_OUTPUT);
    }
}
impl rt::Decode for DeleteRouteSettingsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROUTE_SETTINGS_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteRouteSettingsOutput {})
    }
}
pub static SHAPE_DELETE_ROUTE_SETTINGS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROUTE_SETTINGS_OUTPUT);

static SCHEMA_DELETE_STAGE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteStageOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStageOutput {}
impl rt::Structure for DeleteStageOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_STAGE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_STAGE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_STAGE_OUTPUT);
    }
}
impl rt::Decode for DeleteStageOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_STAGE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteStageOutput {})
    }
}
pub static SHAPE_DELETE_STAGE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_STAGE_OUTPUT);

static SCHEMA_RESET_AUTHORIZERS_CACHE_OUTPUT: rt::Schema = rt::Schema {
    name: "ResetAuthorizersCacheOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetAuthorizersCacheOutput {}
impl rt::Structure for ResetAuthorizersCacheOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESET_AUTHORIZERS_CACHE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESET_AUTHORIZERS_CACHE_OUTPUT);
        w.end_structure(&SCHEMA_RESET_AUTHORIZERS_CACHE_OUTPUT);
    }
}
impl rt::Decode for ResetAuthorizersCacheOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_RESET_AUTHORIZERS_CACHE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(ResetAuthorizersCacheOutput {})
    }
}
pub static SHAPE_RESET_AUTHORIZERS_CACHE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESET_AUTHORIZERS_CACHE_OUTPUT);

static SCHEMA_UNTAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
impl rt::Structure for UntagResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);
    }
}
impl rt::Decode for UntagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNTAG_RESOURCE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UntagResourceOutput {})
    }
}
pub static SHAPE_UNTAG_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "apigateway",
    signing_name: "apigateway",
    full_name: "AmazonApiGatewayV2",
    api_version: "2018-11-29",
    protocol: rt::Protocol::RestJson,
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "CreateApi",
            index: 0,
            method: "POST",
            uri: "/v2/apis",
            status: 201,
            input: &SCHEMA_CREATE_API_REQUEST,
            output: &SCHEMA_CREATE_API_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateAuthorizer",
            index: 1,
            method: "POST",
            uri: "/v2/apis/{apiId}/authorizers",
            status: 201,
            input: &SCHEMA_CREATE_AUTHORIZER_REQUEST,
            output: &SCHEMA_CREATE_AUTHORIZER_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateDeployment",
            index: 2,
            method: "POST",
            uri: "/v2/apis/{apiId}/deployments",
            status: 201,
            input: &SCHEMA_CREATE_DEPLOYMENT_REQUEST,
            output: &SCHEMA_CREATE_DEPLOYMENT_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateIntegration",
            index: 3,
            method: "POST",
            uri: "/v2/apis/{apiId}/integrations",
            status: 201,
            input: &SCHEMA_CREATE_INTEGRATION_REQUEST,
            output: &SCHEMA_CREATE_INTEGRATION_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateIntegrationResponse",
            index: 4,
            method: "POST",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
            status: 201,
            input: &SCHEMA_CREATE_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_CREATE_INTEGRATION_RESPONSE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateModel",
            index: 5,
            method: "POST",
            uri: "/v2/apis/{apiId}/models",
            status: 201,
            input: &SCHEMA_CREATE_MODEL_REQUEST,
            output: &SCHEMA_CREATE_MODEL_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateRoute",
            index: 6,
            method: "POST",
            uri: "/v2/apis/{apiId}/routes",
            status: 201,
            input: &SCHEMA_CREATE_ROUTE_REQUEST,
            output: &SCHEMA_CREATE_ROUTE_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateRouteResponse",
            index: 7,
            method: "POST",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
            status: 201,
            input: &SCHEMA_CREATE_ROUTE_RESPONSE_REQUEST,
            output: &SCHEMA_CREATE_ROUTE_RESPONSE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateStage",
            index: 8,
            method: "POST",
            uri: "/v2/apis/{apiId}/stages",
            status: 201,
            input: &SCHEMA_CREATE_STAGE_REQUEST,
            output: &SCHEMA_CREATE_STAGE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteAccessLogSettings",
            index: 9,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}/accesslogsettings",
            status: 204,
            input: &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_REQUEST,
            output: &SCHEMA_DELETE_ACCESS_LOG_SETTINGS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteApi",
            index: 10,
            method: "DELETE",
            uri: "/v2/apis/{apiId}",
            status: 204,
            input: &SCHEMA_DELETE_API_REQUEST,
            output: &SCHEMA_DELETE_API_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteAuthorizer",
            index: 11,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/authorizers/{authorizerId}",
            status: 204,
            input: &SCHEMA_DELETE_AUTHORIZER_REQUEST,
            output: &SCHEMA_DELETE_AUTHORIZER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteCorsConfiguration",
            index: 12,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/cors",
            status: 204,
            input: &SCHEMA_DELETE_CORS_CONFIGURATION_REQUEST,
            output: &SCHEMA_DELETE_CORS_CONFIGURATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteDeployment",
            index: 13,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/deployments/{deploymentId}",
            status: 204,
            input: &SCHEMA_DELETE_DEPLOYMENT_REQUEST,
            output: &SCHEMA_DELETE_DEPLOYMENT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteIntegration",
            index: 14,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}",
            status: 204,
            input: &SCHEMA_DELETE_INTEGRATION_REQUEST,
            output: &SCHEMA_DELETE_INTEGRATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteIntegrationResponse",
            index: 15,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
            status: 204,
            input: &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteModel",
            index: 16,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/models/{modelId}",
            status: 204,
            input: &SCHEMA_DELETE_MODEL_REQUEST,
            output: &SCHEMA_DELETE_MODEL_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRoute",
            index: 17,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/routes/{routeId}",
            status: 204,
            input: &SCHEMA_DELETE_ROUTE_REQUEST,
            output: &SCHEMA_DELETE_ROUTE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRouteRequestParameter",
            index: 18,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}",
            status: 204,
            input: &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST,
            output: &SCHEMA_DELETE_ROUTE_REQUEST_PARAMETER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRouteResponse",
            index: 19,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
            status: 204,
            input: &SCHEMA_DELETE_ROUTE_RESPONSE_REQUEST,
            output: &SCHEMA_DELETE_ROUTE_RESPONSE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRouteSettings",
            index: 20,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}",
            status: 204,
            input: &SCHEMA_DELETE_ROUTE_SETTINGS_REQUEST,
            output: &SCHEMA_DELETE_ROUTE_SETTINGS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteStage",
            index: 21,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}",
            status: 204,
            input: &SCHEMA_DELETE_STAGE_REQUEST,
            output: &SCHEMA_DELETE_STAGE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ExportApi",
            index: 22,
            method: "GET",
            uri: "/v2/apis/{apiId}/exports/{specification}",
            status: 200,
            input: &SCHEMA_EXPORT_API_REQUEST,
            output: &SCHEMA_EXPORT_API_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetApi",
            index: 23,
            method: "GET",
            uri: "/v2/apis/{apiId}",
            status: 200,
            input: &SCHEMA_GET_API_REQUEST,
            output: &SCHEMA_GET_API_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetApis",
            index: 24,
            method: "GET",
            uri: "/v2/apis",
            status: 200,
            input: &SCHEMA_GET_APIS_REQUEST,
            output: &SCHEMA_GET_APIS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetAuthorizer",
            index: 25,
            method: "GET",
            uri: "/v2/apis/{apiId}/authorizers/{authorizerId}",
            status: 200,
            input: &SCHEMA_GET_AUTHORIZER_REQUEST,
            output: &SCHEMA_GET_AUTHORIZER_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetAuthorizers",
            index: 26,
            method: "GET",
            uri: "/v2/apis/{apiId}/authorizers",
            status: 200,
            input: &SCHEMA_GET_AUTHORIZERS_REQUEST,
            output: &SCHEMA_GET_AUTHORIZERS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetDeployment",
            index: 27,
            method: "GET",
            uri: "/v2/apis/{apiId}/deployments/{deploymentId}",
            status: 200,
            input: &SCHEMA_GET_DEPLOYMENT_REQUEST,
            output: &SCHEMA_GET_DEPLOYMENT_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetDeployments",
            index: 28,
            method: "GET",
            uri: "/v2/apis/{apiId}/deployments",
            status: 200,
            input: &SCHEMA_GET_DEPLOYMENTS_REQUEST,
            output: &SCHEMA_GET_DEPLOYMENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetIntegration",
            index: 29,
            method: "GET",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}",
            status: 200,
            input: &SCHEMA_GET_INTEGRATION_REQUEST,
            output: &SCHEMA_GET_INTEGRATION_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetIntegrationResponse",
            index: 30,
            method: "GET",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
            status: 200,
            input: &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_GET_INTEGRATION_RESPONSE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetIntegrationResponses",
            index: 31,
            method: "GET",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
            status: 200,
            input: &SCHEMA_GET_INTEGRATION_RESPONSES_REQUEST,
            output: &SCHEMA_GET_INTEGRATION_RESPONSES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetIntegrations",
            index: 32,
            method: "GET",
            uri: "/v2/apis/{apiId}/integrations",
            status: 200,
            input: &SCHEMA_GET_INTEGRATIONS_REQUEST,
            output: &SCHEMA_GET_INTEGRATIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetModel",
            index: 33,
            method: "GET",
            uri: "/v2/apis/{apiId}/models/{modelId}",
            status: 200,
            input: &SCHEMA_GET_MODEL_REQUEST,
            output: &SCHEMA_GET_MODEL_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetModelTemplate",
            index: 34,
            method: "GET",
            uri: "/v2/apis/{apiId}/models/{modelId}/template",
            status: 200,
            input: &SCHEMA_GET_MODEL_TEMPLATE_REQUEST,
            output: &SCHEMA_GET_MODEL_TEMPLATE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetModels",
            index: 35,
            method: "GET",
            uri: "/v2/apis/{apiId}/models",
            status: 200,
            input: &SCHEMA_GET_MODELS_REQUEST,
            output: &SCHEMA_GET_MODELS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRoute",
            index: 36,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes/{routeId}",
            status: 200,
            input: &SCHEMA_GET_ROUTE_REQUEST,
            output: &SCHEMA_GET_ROUTE_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRouteResponse",
            index: 37,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
            status: 200,
            input: &SCHEMA_GET_ROUTE_RESPONSE_REQUEST,
            output: &SCHEMA_GET_ROUTE_RESPONSE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRouteResponses",
            index: 38,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
            status: 200,
            input: &SCHEMA_GET_ROUTE_RESPONSES_REQUEST,
            output: &SCHEMA_GET_ROUTE_RESPONSES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRoutes",
            index: 39,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes",
            status: 200,
            input: &SCHEMA_GET_ROUTES_REQUEST,
            output: &SCHEMA_GET_ROUTES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetStage",
            index: 40,
            method: "GET",
            uri: "/v2/apis/{apiId}/stages/{stageName}",
            status: 200,
            input: &SCHEMA_GET_STAGE_REQUEST,
            output: &SCHEMA_GET_STAGE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetStages",
            index: 41,
            method: "GET",
            uri: "/v2/apis/{apiId}/stages",
            status: 200,
            input: &SCHEMA_GET_STAGES_REQUEST,
            output: &SCHEMA_GET_STAGES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetTags",
            index: 42,
            method: "GET",
            uri: "/v2/tags/{resource-arn}",
            status: 200,
            input: &SCHEMA_GET_TAGS_REQUEST,
            output: &SCHEMA_GET_TAGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ImportApi",
            index: 43,
            method: "PUT",
            uri: "/v2/apis",
            status: 201,
            input: &SCHEMA_IMPORT_API_REQUEST,
            output: &SCHEMA_IMPORT_API_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ReimportApi",
            index: 44,
            method: "PUT",
            uri: "/v2/apis/{apiId}",
            status: 201,
            input: &SCHEMA_REIMPORT_API_REQUEST,
            output: &SCHEMA_REIMPORT_API_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ResetAuthorizersCache",
            index: 45,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}/cache/authorizers",
            status: 204,
            input: &SCHEMA_RESET_AUTHORIZERS_CACHE_REQUEST,
            output: &SCHEMA_RESET_AUTHORIZERS_CACHE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 46,
            method: "POST",
            uri: "/v2/tags/{resource-arn}",
            status: 201,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 47,
            method: "DELETE",
            uri: "/v2/tags/{resource-arn}",
            status: 204,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateApi",
            index: 48,
            method: "PATCH",
            uri: "/v2/apis/{apiId}",
            status: 200,
            input: &SCHEMA_UPDATE_API_REQUEST,
            output: &SCHEMA_UPDATE_API_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateAuthorizer",
            index: 49,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/authorizers/{authorizerId}",
            status: 200,
            input: &SCHEMA_UPDATE_AUTHORIZER_REQUEST,
            output: &SCHEMA_UPDATE_AUTHORIZER_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateDeployment",
            index: 50,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/deployments/{deploymentId}",
            status: 200,
            input: &SCHEMA_UPDATE_DEPLOYMENT_REQUEST,
            output: &SCHEMA_UPDATE_DEPLOYMENT_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateIntegration",
            index: 51,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}",
            status: 200,
            input: &SCHEMA_UPDATE_INTEGRATION_REQUEST,
            output: &SCHEMA_UPDATE_INTEGRATION_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateIntegrationResponse",
            index: 52,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
            status: 200,
            input: &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_UPDATE_INTEGRATION_RESPONSE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateModel",
            index: 53,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/models/{modelId}",
            status: 200,
            input: &SCHEMA_UPDATE_MODEL_REQUEST,
            output: &SCHEMA_UPDATE_MODEL_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateRoute",
            index: 54,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/routes/{routeId}",
            status: 200,
            input: &SCHEMA_UPDATE_ROUTE_REQUEST,
            output: &SCHEMA_UPDATE_ROUTE_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateRouteResponse",
            index: 55,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
            status: 200,
            input: &SCHEMA_UPDATE_ROUTE_RESPONSE_REQUEST,
            output: &SCHEMA_UPDATE_ROUTE_RESPONSE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateStage",
            index: 56,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/stages/{stageName}",
            status: 200,
            input: &SCHEMA_UPDATE_STAGE_REQUEST,
            output: &SCHEMA_UPDATE_STAGE_RESPONSE,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved {
            name: "CreateApiMapping",
            method: "POST",
            uri: "/v2/domainnames/{domainName}/apimappings",
        },
        rt::Unserved { name: "CreateDomainName", method: "POST", uri: "/v2/domainnames" },
        rt::Unserved { name: "CreatePortal", method: "POST", uri: "/v2/portals" },
        rt::Unserved { name: "CreatePortalProduct", method: "POST", uri: "/v2/portalproducts" },
        rt::Unserved {
            name: "CreateProductPage",
            method: "POST",
            uri: "/v2/portalproducts/{portalProductId}/productpages",
        },
        rt::Unserved {
            name: "CreateProductRestEndpointPage",
            method: "POST",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages",
        },
        rt::Unserved {
            name: "CreateRoutingRule",
            method: "POST",
            uri: "/v2/domainnames/{domainName}/routingrules",
        },
        rt::Unserved { name: "CreateVpcLink", method: "POST", uri: "/v2/vpclinks" },
        rt::Unserved {
            name: "DeleteApiMapping",
            method: "DELETE",
            uri: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
        },
        rt::Unserved {
            name: "DeleteDomainName",
            method: "DELETE",
            uri: "/v2/domainnames/{domainName}",
        },
        rt::Unserved { name: "DeletePortal", method: "DELETE", uri: "/v2/portals/{portalId}" },
        rt::Unserved {
            name: "DeletePortalProduct",
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}",
        },
        rt::Unserved {
            name: "DeletePortalProductSharingPolicy",
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}/sharingpolicy",
        },
        rt::Unserved {
            name: "DeleteProductPage",
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}/productpages/{productPageId}",
        },
        rt::Unserved {
            name: "DeleteProductRestEndpointPage",
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}",
        },
        rt::Unserved {
            name: "DeleteRoutingRule",
            method: "DELETE",
            uri: "/v2/domainnames/{domainName}/routingrules/{routingRuleId}",
        },
        rt::Unserved { name: "DeleteVpcLink", method: "DELETE", uri: "/v2/vpclinks/{vpcLinkId}" },
        rt::Unserved {
            name: "DisablePortal",
            method: "DELETE",
            uri: "/v2/portals/{portalId}/publish",
        },
        rt::Unserved {
            name: "GetApiMapping",
            method: "GET",
            uri: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
        },
        rt::Unserved {
            name: "GetApiMappings",
            method: "GET",
            uri: "/v2/domainnames/{domainName}/apimappings",
        },
        rt::Unserved { name: "GetDomainName", method: "GET", uri: "/v2/domainnames/{domainName}" },
        rt::Unserved { name: "GetDomainNames", method: "GET", uri: "/v2/domainnames" },
        rt::Unserved { name: "GetPortal", method: "GET", uri: "/v2/portals/{portalId}" },
        rt::Unserved {
            name: "GetPortalProduct",
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}",
        },
        rt::Unserved {
            name: "GetPortalProductSharingPolicy",
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/sharingpolicy",
        },
        rt::Unserved {
            name: "GetProductPage",
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productpages/{productPageId}",
        },
        rt::Unserved {
            name: "GetProductRestEndpointPage",
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}",
        },
        rt::Unserved {
            name: "GetRoutingRule",
            method: "GET",
            uri: "/v2/domainnames/{domainName}/routingrules/{routingRuleId}",
        },
        rt::Unserved { name: "GetVpcLink", method: "GET", uri: "/v2/vpclinks/{vpcLinkId}" },
        rt::Unserved { name: "GetVpcLinks", method: "GET", uri: "/v2/vpclinks" },
        rt::Unserved { name: "ListPortalProducts", method: "GET", uri: "/v2/portalproducts" },
        rt::Unserved { name: "ListPortals", method: "GET", uri: "/v2/portals" },
        rt::Unserved {
            name: "ListProductPages",
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productpages",
        },
        rt::Unserved {
            name: "ListProductRestEndpointPages",
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages",
        },
        rt::Unserved {
            name: "ListRoutingRules",
            method: "GET",
            uri: "/v2/domainnames/{domainName}/routingrules",
        },
        rt::Unserved {
            name: "PreviewPortal",
            method: "POST",
            uri: "/v2/portals/{portalId}/preview",
        },
        rt::Unserved {
            name: "PublishPortal",
            method: "POST",
            uri: "/v2/portals/{portalId}/publish",
        },
        rt::Unserved {
            name: "PutPortalProductSharingPolicy",
            method: "PUT",
            uri: "/v2/portalproducts/{portalProductId}/sharingpolicy",
        },
        rt::Unserved {
            name: "PutRoutingRule",
            method: "PUT",
            uri: "/v2/domainnames/{domainName}/routingrules/{routingRuleId}",
        },
        rt::Unserved {
            name: "UpdateApiMapping",
            method: "PATCH",
            uri: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
        },
        rt::Unserved {
            name: "UpdateDomainName",
            method: "PATCH",
            uri: "/v2/domainnames/{domainName}",
        },
        rt::Unserved { name: "UpdatePortal", method: "PATCH", uri: "/v2/portals/{portalId}" },
        rt::Unserved {
            name: "UpdatePortalProduct",
            method: "PATCH",
            uri: "/v2/portalproducts/{portalProductId}",
        },
        rt::Unserved {
            name: "UpdateProductPage",
            method: "PATCH",
            uri: "/v2/portalproducts/{portalProductId}/productpages/{productPageId}",
        },
        rt::Unserved {
            name: "UpdateProductRestEndpointPage",
            method: "PATCH",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}",
        },
        rt::Unserved { name: "UpdateVpcLink", method: "PATCH", uri: "/v2/vpclinks/{vpcLinkId}" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Apigatewayv2: Send + Sync + 'static {
    /// CreateApi.
    async fn create_api(
        &self,
        caller: &rt::Caller,
        input: CreateApiRequest,
    ) -> Result<CreateApiResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateApi"))
    }
    /// CreateAuthorizer.
    async fn create_authorizer(
        &self,
        caller: &rt::Caller,
        input: CreateAuthorizerRequest,
    ) -> Result<CreateAuthorizerResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateAuthorizer"))
    }
    /// CreateDeployment.
    async fn create_deployment(
        &self,
        caller: &rt::Caller,
        input: CreateDeploymentRequest,
    ) -> Result<CreateDeploymentResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateDeployment"))
    }
    /// CreateIntegration.
    async fn create_integration(
        &self,
        caller: &rt::Caller,
        input: CreateIntegrationRequest,
    ) -> Result<CreateIntegrationResult, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateIntegration"))
    }
    /// CreateIntegrationResponse.
    async fn create_integration_response(
        &self,
        caller: &rt::Caller,
        input: CreateIntegrationResponseRequest,
    ) -> Result<CreateIntegrationResponseResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateIntegrationResponse"))
    }
    /// CreateModel.
    async fn create_model(
        &self,
        caller: &rt::Caller,
        input: CreateModelRequest,
    ) -> Result<CreateModelResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateModel"))
    }
    /// CreateRoute.
    async fn create_route(
        &self,
        caller: &rt::Caller,
        input: CreateRouteRequest,
    ) -> Result<CreateRouteResult, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateRoute"))
    }
    /// CreateRouteResponse.
    async fn create_route_response(
        &self,
        caller: &rt::Caller,
        input: CreateRouteResponseRequest,
    ) -> Result<CreateRouteResponseResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateRouteResponse"))
    }
    /// CreateStage.
    async fn create_stage(
        &self,
        caller: &rt::Caller,
        input: CreateStageRequest,
    ) -> Result<CreateStageResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "CreateStage"))
    }
    /// DeleteAccessLogSettings.
    async fn delete_access_log_settings(
        &self,
        caller: &rt::Caller,
        input: DeleteAccessLogSettingsRequest,
    ) -> Result<DeleteAccessLogSettingsOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteAccessLogSettings"))
    }
    /// DeleteApi.
    async fn delete_api(
        &self,
        caller: &rt::Caller,
        input: DeleteApiRequest,
    ) -> Result<DeleteApiOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteApi"))
    }
    /// DeleteAuthorizer.
    async fn delete_authorizer(
        &self,
        caller: &rt::Caller,
        input: DeleteAuthorizerRequest,
    ) -> Result<DeleteAuthorizerOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteAuthorizer"))
    }
    /// DeleteCorsConfiguration.
    async fn delete_cors_configuration(
        &self,
        caller: &rt::Caller,
        input: DeleteCorsConfigurationRequest,
    ) -> Result<DeleteCorsConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteCorsConfiguration"))
    }
    /// DeleteDeployment.
    async fn delete_deployment(
        &self,
        caller: &rt::Caller,
        input: DeleteDeploymentRequest,
    ) -> Result<DeleteDeploymentOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteDeployment"))
    }
    /// DeleteIntegration.
    async fn delete_integration(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationRequest,
    ) -> Result<DeleteIntegrationOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteIntegration"))
    }
    /// DeleteIntegrationResponse.
    async fn delete_integration_response(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationResponseRequest,
    ) -> Result<DeleteIntegrationResponseOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteIntegrationResponse"))
    }
    /// DeleteModel.
    async fn delete_model(
        &self,
        caller: &rt::Caller,
        input: DeleteModelRequest,
    ) -> Result<DeleteModelOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteModel"))
    }
    /// DeleteRoute.
    async fn delete_route(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteRequest,
    ) -> Result<DeleteRouteOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteRoute"))
    }
    /// DeleteRouteRequestParameter.
    async fn delete_route_request_parameter(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteRequestParameterRequest,
    ) -> Result<DeleteRouteRequestParameterOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteRouteRequestParameter"))
    }
    /// DeleteRouteResponse.
    async fn delete_route_response(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteResponseRequest,
    ) -> Result<DeleteRouteResponseOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteRouteResponse"))
    }
    /// DeleteRouteSettings.
    async fn delete_route_settings(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteSettingsRequest,
    ) -> Result<DeleteRouteSettingsOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteRouteSettings"))
    }
    /// DeleteStage.
    async fn delete_stage(
        &self,
        caller: &rt::Caller,
        input: DeleteStageRequest,
    ) -> Result<DeleteStageOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "DeleteStage"))
    }
    /// ExportApi.
    async fn export_api(
        &self,
        caller: &rt::Caller,
        input: ExportApiRequest,
    ) -> Result<ExportApiResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "ExportApi"))
    }
    /// GetApi.
    async fn get_api(
        &self,
        caller: &rt::Caller,
        input: GetApiRequest,
    ) -> Result<GetApiResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetApi"))
    }
    /// GetApis.
    async fn get_apis(
        &self,
        caller: &rt::Caller,
        input: GetApisRequest,
    ) -> Result<GetApisResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetApis"))
    }
    /// GetAuthorizer.
    async fn get_authorizer(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizerRequest,
    ) -> Result<GetAuthorizerResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetAuthorizer"))
    }
    /// GetAuthorizers.
    async fn get_authorizers(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizersRequest,
    ) -> Result<GetAuthorizersResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetAuthorizers"))
    }
    /// GetDeployment.
    async fn get_deployment(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentRequest,
    ) -> Result<GetDeploymentResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetDeployment"))
    }
    /// GetDeployments.
    async fn get_deployments(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentsRequest,
    ) -> Result<GetDeploymentsResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetDeployments"))
    }
    /// GetIntegration.
    async fn get_integration(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationRequest,
    ) -> Result<GetIntegrationResult, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetIntegration"))
    }
    /// GetIntegrationResponse.
    async fn get_integration_response(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationResponseRequest,
    ) -> Result<GetIntegrationResponseResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetIntegrationResponse"))
    }
    /// GetIntegrationResponses.
    async fn get_integration_responses(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationResponsesRequest,
    ) -> Result<GetIntegrationResponsesResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetIntegrationResponses"))
    }
    /// GetIntegrations.
    async fn get_integrations(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationsRequest,
    ) -> Result<GetIntegrationsResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetIntegrations"))
    }
    /// GetModel.
    async fn get_model(
        &self,
        caller: &rt::Caller,
        input: GetModelRequest,
    ) -> Result<GetModelResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetModel"))
    }
    /// GetModelTemplate.
    async fn get_model_template(
        &self,
        caller: &rt::Caller,
        input: GetModelTemplateRequest,
    ) -> Result<GetModelTemplateResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetModelTemplate"))
    }
    /// GetModels.
    async fn get_models(
        &self,
        caller: &rt::Caller,
        input: GetModelsRequest,
    ) -> Result<GetModelsResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetModels"))
    }
    /// GetRoute.
    async fn get_route(
        &self,
        caller: &rt::Caller,
        input: GetRouteRequest,
    ) -> Result<GetRouteResult, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetRoute"))
    }
    /// GetRouteResponse.
    async fn get_route_response(
        &self,
        caller: &rt::Caller,
        input: GetRouteResponseRequest,
    ) -> Result<GetRouteResponseResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetRouteResponse"))
    }
    /// GetRouteResponses.
    async fn get_route_responses(
        &self,
        caller: &rt::Caller,
        input: GetRouteResponsesRequest,
    ) -> Result<GetRouteResponsesResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetRouteResponses"))
    }
    /// GetRoutes.
    async fn get_routes(
        &self,
        caller: &rt::Caller,
        input: GetRoutesRequest,
    ) -> Result<GetRoutesResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetRoutes"))
    }
    /// GetStage.
    async fn get_stage(
        &self,
        caller: &rt::Caller,
        input: GetStageRequest,
    ) -> Result<GetStageResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetStage"))
    }
    /// GetStages.
    async fn get_stages(
        &self,
        caller: &rt::Caller,
        input: GetStagesRequest,
    ) -> Result<GetStagesResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetStages"))
    }
    /// GetTags.
    async fn get_tags(
        &self,
        caller: &rt::Caller,
        input: GetTagsRequest,
    ) -> Result<GetTagsResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "GetTags"))
    }
    /// ImportApi.
    async fn import_api(
        &self,
        caller: &rt::Caller,
        input: ImportApiRequest,
    ) -> Result<ImportApiResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "ImportApi"))
    }
    /// ReimportApi.
    async fn reimport_api(
        &self,
        caller: &rt::Caller,
        input: ReimportApiRequest,
    ) -> Result<ReimportApiResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "ReimportApi"))
    }
    /// ResetAuthorizersCache.
    async fn reset_authorizers_cache(
        &self,
        caller: &rt::Caller,
        input: ResetAuthorizersCacheRequest,
    ) -> Result<ResetAuthorizersCacheOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "ResetAuthorizersCache"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UntagResource"))
    }
    /// UpdateApi.
    async fn update_api(
        &self,
        caller: &rt::Caller,
        input: UpdateApiRequest,
    ) -> Result<UpdateApiResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateApi"))
    }
    /// UpdateAuthorizer.
    async fn update_authorizer(
        &self,
        caller: &rt::Caller,
        input: UpdateAuthorizerRequest,
    ) -> Result<UpdateAuthorizerResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateAuthorizer"))
    }
    /// UpdateDeployment.
    async fn update_deployment(
        &self,
        caller: &rt::Caller,
        input: UpdateDeploymentRequest,
    ) -> Result<UpdateDeploymentResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateDeployment"))
    }
    /// UpdateIntegration.
    async fn update_integration(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationRequest,
    ) -> Result<UpdateIntegrationResult, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateIntegration"))
    }
    /// UpdateIntegrationResponse.
    async fn update_integration_response(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationResponseRequest,
    ) -> Result<UpdateIntegrationResponseResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateIntegrationResponse"))
    }
    /// UpdateModel.
    async fn update_model(
        &self,
        caller: &rt::Caller,
        input: UpdateModelRequest,
    ) -> Result<UpdateModelResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateModel"))
    }
    /// UpdateRoute.
    async fn update_route(
        &self,
        caller: &rt::Caller,
        input: UpdateRouteRequest,
    ) -> Result<UpdateRouteResult, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateRoute"))
    }
    /// UpdateRouteResponse.
    async fn update_route_response(
        &self,
        caller: &rt::Caller,
        input: UpdateRouteResponseRequest,
    ) -> Result<UpdateRouteResponseResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateRouteResponse"))
    }
    /// UpdateStage.
    async fn update_stage(
        &self,
        caller: &rt::Caller,
        input: UpdateStageRequest,
    ) -> Result<UpdateStageResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigatewayv2", "UpdateStage"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum Apigatewayv2Input {
    CreateApi(CreateApiRequest),
    CreateAuthorizer(CreateAuthorizerRequest),
    CreateDeployment(CreateDeploymentRequest),
    CreateIntegration(CreateIntegrationRequest),
    CreateIntegrationResponse(CreateIntegrationResponseRequest),
    CreateModel(CreateModelRequest),
    CreateRoute(CreateRouteRequest),
    CreateRouteResponse(CreateRouteResponseRequest),
    CreateStage(CreateStageRequest),
    DeleteAccessLogSettings(DeleteAccessLogSettingsRequest),
    DeleteApi(DeleteApiRequest),
    DeleteAuthorizer(DeleteAuthorizerRequest),
    DeleteCorsConfiguration(DeleteCorsConfigurationRequest),
    DeleteDeployment(DeleteDeploymentRequest),
    DeleteIntegration(DeleteIntegrationRequest),
    DeleteIntegrationResponse(DeleteIntegrationResponseRequest),
    DeleteModel(DeleteModelRequest),
    DeleteRoute(DeleteRouteRequest),
    DeleteRouteRequestParameter(DeleteRouteRequestParameterRequest),
    DeleteRouteResponse(DeleteRouteResponseRequest),
    DeleteRouteSettings(DeleteRouteSettingsRequest),
    DeleteStage(DeleteStageRequest),
    ExportApi(ExportApiRequest),
    GetApi(GetApiRequest),
    GetApis(GetApisRequest),
    GetAuthorizer(GetAuthorizerRequest),
    GetAuthorizers(GetAuthorizersRequest),
    GetDeployment(GetDeploymentRequest),
    GetDeployments(GetDeploymentsRequest),
    GetIntegration(GetIntegrationRequest),
    GetIntegrationResponse(GetIntegrationResponseRequest),
    GetIntegrationResponses(GetIntegrationResponsesRequest),
    GetIntegrations(GetIntegrationsRequest),
    GetModel(GetModelRequest),
    GetModelTemplate(GetModelTemplateRequest),
    GetModels(GetModelsRequest),
    GetRoute(GetRouteRequest),
    GetRouteResponse(GetRouteResponseRequest),
    GetRouteResponses(GetRouteResponsesRequest),
    GetRoutes(GetRoutesRequest),
    GetStage(GetStageRequest),
    GetStages(GetStagesRequest),
    GetTags(GetTagsRequest),
    ImportApi(ImportApiRequest),
    ReimportApi(ReimportApiRequest),
    ResetAuthorizersCache(ResetAuthorizersCacheRequest),
    TagResource(TagResourceRequest),
    UntagResource(UntagResourceRequest),
    UpdateApi(UpdateApiRequest),
    UpdateAuthorizer(UpdateAuthorizerRequest),
    UpdateDeployment(UpdateDeploymentRequest),
    UpdateIntegration(UpdateIntegrationRequest),
    UpdateIntegrationResponse(UpdateIntegrationResponseRequest),
    UpdateModel(UpdateModelRequest),
    UpdateRoute(UpdateRouteRequest),
    UpdateRouteResponse(UpdateRouteResponseRequest),
    UpdateStage(UpdateStageRequest),
}

impl Apigatewayv2Input {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CreateApi(_) => 0,
            Self::CreateAuthorizer(_) => 1,
            Self::CreateDeployment(_) => 2,
            Self::CreateIntegration(_) => 3,
            Self::CreateIntegrationResponse(_) => 4,
            Self::CreateModel(_) => 5,
            Self::CreateRoute(_) => 6,
            Self::CreateRouteResponse(_) => 7,
            Self::CreateStage(_) => 8,
            Self::DeleteAccessLogSettings(_) => 9,
            Self::DeleteApi(_) => 10,
            Self::DeleteAuthorizer(_) => 11,
            Self::DeleteCorsConfiguration(_) => 12,
            Self::DeleteDeployment(_) => 13,
            Self::DeleteIntegration(_) => 14,
            Self::DeleteIntegrationResponse(_) => 15,
            Self::DeleteModel(_) => 16,
            Self::DeleteRoute(_) => 17,
            Self::DeleteRouteRequestParameter(_) => 18,
            Self::DeleteRouteResponse(_) => 19,
            Self::DeleteRouteSettings(_) => 20,
            Self::DeleteStage(_) => 21,
            Self::ExportApi(_) => 22,
            Self::GetApi(_) => 23,
            Self::GetApis(_) => 24,
            Self::GetAuthorizer(_) => 25,
            Self::GetAuthorizers(_) => 26,
            Self::GetDeployment(_) => 27,
            Self::GetDeployments(_) => 28,
            Self::GetIntegration(_) => 29,
            Self::GetIntegrationResponse(_) => 30,
            Self::GetIntegrationResponses(_) => 31,
            Self::GetIntegrations(_) => 32,
            Self::GetModel(_) => 33,
            Self::GetModelTemplate(_) => 34,
            Self::GetModels(_) => 35,
            Self::GetRoute(_) => 36,
            Self::GetRouteResponse(_) => 37,
            Self::GetRouteResponses(_) => 38,
            Self::GetRoutes(_) => 39,
            Self::GetStage(_) => 40,
            Self::GetStages(_) => 41,
            Self::GetTags(_) => 42,
            Self::ImportApi(_) => 43,
            Self::ReimportApi(_) => 44,
            Self::ResetAuthorizersCache(_) => 45,
            Self::TagResource(_) => 46,
            Self::UntagResource(_) => 47,
            Self::UpdateApi(_) => 48,
            Self::UpdateAuthorizer(_) => 49,
            Self::UpdateDeployment(_) => 50,
            Self::UpdateIntegration(_) => 51,
            Self::UpdateIntegrationResponse(_) => 52,
            Self::UpdateModel(_) => 53,
            Self::UpdateRoute(_) => 54,
            Self::UpdateRouteResponse(_) => 55,
            Self::UpdateStage(_) => 56,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CreateApi(input) => input,
            Self::CreateAuthorizer(input) => input,
            Self::CreateDeployment(input) => input,
            Self::CreateIntegration(input) => input,
            Self::CreateIntegrationResponse(input) => input,
            Self::CreateModel(input) => input,
            Self::CreateRoute(input) => input,
            Self::CreateRouteResponse(input) => input,
            Self::CreateStage(input) => input,
            Self::DeleteAccessLogSettings(input) => input,
            Self::DeleteApi(input) => input,
            Self::DeleteAuthorizer(input) => input,
            Self::DeleteCorsConfiguration(input) => input,
            Self::DeleteDeployment(input) => input,
            Self::DeleteIntegration(input) => input,
            Self::DeleteIntegrationResponse(input) => input,
            Self::DeleteModel(input) => input,
            Self::DeleteRoute(input) => input,
            Self::DeleteRouteRequestParameter(input) => input,
            Self::DeleteRouteResponse(input) => input,
            Self::DeleteRouteSettings(input) => input,
            Self::DeleteStage(input) => input,
            Self::ExportApi(input) => input,
            Self::GetApi(input) => input,
            Self::GetApis(input) => input,
            Self::GetAuthorizer(input) => input,
            Self::GetAuthorizers(input) => input,
            Self::GetDeployment(input) => input,
            Self::GetDeployments(input) => input,
            Self::GetIntegration(input) => input,
            Self::GetIntegrationResponse(input) => input,
            Self::GetIntegrationResponses(input) => input,
            Self::GetIntegrations(input) => input,
            Self::GetModel(input) => input,
            Self::GetModelTemplate(input) => input,
            Self::GetModels(input) => input,
            Self::GetRoute(input) => input,
            Self::GetRouteResponse(input) => input,
            Self::GetRouteResponses(input) => input,
            Self::GetRoutes(input) => input,
            Self::GetStage(input) => input,
            Self::GetStages(input) => input,
            Self::GetTags(input) => input,
            Self::ImportApi(input) => input,
            Self::ReimportApi(input) => input,
            Self::ResetAuthorizersCache(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateApi(input) => input,
            Self::UpdateAuthorizer(input) => input,
            Self::UpdateDeployment(input) => input,
            Self::UpdateIntegration(input) => input,
            Self::UpdateIntegrationResponse(input) => input,
            Self::UpdateModel(input) => input,
            Self::UpdateRoute(input) => input,
            Self::UpdateRouteResponse(input) => input,
            Self::UpdateStage(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CreateApi(rt::Decode::decode(&SHAPE_CREATE_API_REQUEST, reader)?),
            1 => Self::CreateAuthorizer(rt::Decode::decode(
                &SHAPE_CREATE_AUTHORIZER_REQUEST,
                reader,
            )?),
            2 => Self::CreateDeployment(rt::Decode::decode(
                &SHAPE_CREATE_DEPLOYMENT_REQUEST,
                reader,
            )?),
            3 => Self::CreateIntegration(rt::Decode::decode(
                &SHAPE_CREATE_INTEGRATION_REQUEST,
                reader,
            )?),
            4 => Self::CreateIntegrationResponse(rt::Decode::decode(
                &SHAPE_CREATE_INTEGRATION_RESPONSE_REQUEST,
                reader,
            )?),
            5 => Self::CreateModel(rt::Decode::decode(&SHAPE_CREATE_MODEL_REQUEST, reader)?),
            6 => Self::CreateRoute(rt::Decode::decode(&SHAPE_CREATE_ROUTE_REQUEST, reader)?),
            7 => Self::CreateRouteResponse(rt::Decode::decode(
                &SHAPE_CREATE_ROUTE_RESPONSE_REQUEST,
                reader,
            )?),
            8 => Self::CreateStage(rt::Decode::decode(&SHAPE_CREATE_STAGE_REQUEST, reader)?),
            9 => Self::DeleteAccessLogSettings(rt::Decode::decode(
                &SHAPE_DELETE_ACCESS_LOG_SETTINGS_REQUEST,
                reader,
            )?),
            10 => Self::DeleteApi(rt::Decode::decode(&SHAPE_DELETE_API_REQUEST, reader)?),
            11 => Self::DeleteAuthorizer(rt::Decode::decode(
                &SHAPE_DELETE_AUTHORIZER_REQUEST,
                reader,
            )?),
            12 => Self::DeleteCorsConfiguration(rt::Decode::decode(
                &SHAPE_DELETE_CORS_CONFIGURATION_REQUEST,
                reader,
            )?),
            13 => Self::DeleteDeployment(rt::Decode::decode(
                &SHAPE_DELETE_DEPLOYMENT_REQUEST,
                reader,
            )?),
            14 => Self::DeleteIntegration(rt::Decode::decode(
                &SHAPE_DELETE_INTEGRATION_REQUEST,
                reader,
            )?),
            15 => Self::DeleteIntegrationResponse(rt::Decode::decode(
                &SHAPE_DELETE_INTEGRATION_RESPONSE_REQUEST,
                reader,
            )?),
            16 => Self::DeleteModel(rt::Decode::decode(&SHAPE_DELETE_MODEL_REQUEST, reader)?),
            17 => Self::DeleteRoute(rt::Decode::decode(&SHAPE_DELETE_ROUTE_REQUEST, reader)?),
            18 => Self::DeleteRouteRequestParameter(rt::Decode::decode(
                &SHAPE_DELETE_ROUTE_REQUEST_PARAMETER_REQUEST,
                reader,
            )?),
            19 => Self::DeleteRouteResponse(rt::Decode::decode(
                &SHAPE_DELETE_ROUTE_RESPONSE_REQUEST,
                reader,
            )?),
            20 => Self::DeleteRouteSettings(rt::Decode::decode(
                &SHAPE_DELETE_ROUTE_SETTINGS_REQUEST,
                reader,
            )?),
            21 => Self::DeleteStage(rt::Decode::decode(&SHAPE_DELETE_STAGE_REQUEST, reader)?),
            22 => Self::ExportApi(rt::Decode::decode(&SHAPE_EXPORT_API_REQUEST, reader)?),
            23 => Self::GetApi(rt::Decode::decode(&SHAPE_GET_API_REQUEST, reader)?),
            24 => Self::GetApis(rt::Decode::decode(&SHAPE_GET_APIS_REQUEST, reader)?),
            25 => Self::GetAuthorizer(rt::Decode::decode(&SHAPE_GET_AUTHORIZER_REQUEST, reader)?),
            26 => Self::GetAuthorizers(rt::Decode::decode(&SHAPE_GET_AUTHORIZERS_REQUEST, reader)?),
            27 => Self::GetDeployment(rt::Decode::decode(&SHAPE_GET_DEPLOYMENT_REQUEST, reader)?),
            28 => Self::GetDeployments(rt::Decode::decode(&SHAPE_GET_DEPLOYMENTS_REQUEST, reader)?),
            29 => Self::GetIntegration(rt::Decode::decode(&SHAPE_GET_INTEGRATION_REQUEST, reader)?),
            30 => Self::GetIntegrationResponse(rt::Decode::decode(
                &SHAPE_GET_INTEGRATION_RESPONSE_REQUEST,
                reader,
            )?),
            31 => Self::GetIntegrationResponses(rt::Decode::decode(
                &SHAPE_GET_INTEGRATION_RESPONSES_REQUEST,
                reader,
            )?),
            32 => {
                Self::GetIntegrations(rt::Decode::decode(&SHAPE_GET_INTEGRATIONS_REQUEST, reader)?)
            }
            33 => Self::GetModel(rt::Decode::decode(&SHAPE_GET_MODEL_REQUEST, reader)?),
            34 => Self::GetModelTemplate(rt::Decode::decode(
                &SHAPE_GET_MODEL_TEMPLATE_REQUEST,
                reader,
            )?),
            35 => Self::GetModels(rt::Decode::decode(&SHAPE_GET_MODELS_REQUEST, reader)?),
            36 => Self::GetRoute(rt::Decode::decode(&SHAPE_GET_ROUTE_REQUEST, reader)?),
            37 => Self::GetRouteResponse(rt::Decode::decode(
                &SHAPE_GET_ROUTE_RESPONSE_REQUEST,
                reader,
            )?),
            38 => Self::GetRouteResponses(rt::Decode::decode(
                &SHAPE_GET_ROUTE_RESPONSES_REQUEST,
                reader,
            )?),
            39 => Self::GetRoutes(rt::Decode::decode(&SHAPE_GET_ROUTES_REQUEST, reader)?),
            40 => Self::GetStage(rt::Decode::decode(&SHAPE_GET_STAGE_REQUEST, reader)?),
            41 => Self::GetStages(rt::Decode::decode(&SHAPE_GET_STAGES_REQUEST, reader)?),
            42 => Self::GetTags(rt::Decode::decode(&SHAPE_GET_TAGS_REQUEST, reader)?),
            43 => Self::ImportApi(rt::Decode::decode(&SHAPE_IMPORT_API_REQUEST, reader)?),
            44 => Self::ReimportApi(rt::Decode::decode(&SHAPE_REIMPORT_API_REQUEST, reader)?),
            45 => Self::ResetAuthorizersCache(rt::Decode::decode(
                &SHAPE_RESET_AUTHORIZERS_CACHE_REQUEST,
                reader,
            )?),
            46 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            47 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
            48 => Self::UpdateApi(rt::Decode::decode(&SHAPE_UPDATE_API_REQUEST, reader)?),
            49 => Self::UpdateAuthorizer(rt::Decode::decode(
                &SHAPE_UPDATE_AUTHORIZER_REQUEST,
                reader,
            )?),
            50 => Self::UpdateDeployment(rt::Decode::decode(
                &SHAPE_UPDATE_DEPLOYMENT_REQUEST,
                reader,
            )?),
            51 => Self::UpdateIntegration(rt::Decode::decode(
                &SHAPE_UPDATE_INTEGRATION_REQUEST,
                reader,
            )?),
            52 => Self::UpdateIntegrationResponse(rt::Decode::decode(
                &SHAPE_UPDATE_INTEGRATION_RESPONSE_REQUEST,
                reader,
            )?),
            53 => Self::UpdateModel(rt::Decode::decode(&SHAPE_UPDATE_MODEL_REQUEST, reader)?),
            54 => Self::UpdateRoute(rt::Decode::decode(&SHAPE_UPDATE_ROUTE_REQUEST, reader)?),
            55 => Self::UpdateRouteResponse(rt::Decode::decode(
                &SHAPE_UPDATE_ROUTE_RESPONSE_REQUEST,
                reader,
            )?),
            56 => Self::UpdateStage(rt::Decode::decode(&SHAPE_UPDATE_STAGE_REQUEST, reader)?),
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
        service: &dyn Apigatewayv2,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CreateApi(input) => Box::new(service.create_api(caller, input).await?),
            Self::CreateAuthorizer(input) => {
                Box::new(service.create_authorizer(caller, input).await?)
            }
            Self::CreateDeployment(input) => {
                Box::new(service.create_deployment(caller, input).await?)
            }
            Self::CreateIntegration(input) => {
                Box::new(service.create_integration(caller, input).await?)
            }
            Self::CreateIntegrationResponse(input) => {
                Box::new(service.create_integration_response(caller, input).await?)
            }
            Self::CreateModel(input) => Box::new(service.create_model(caller, input).await?),
            Self::CreateRoute(input) => Box::new(service.create_route(caller, input).await?),
            Self::CreateRouteResponse(input) => {
                Box::new(service.create_route_response(caller, input).await?)
            }
            Self::CreateStage(input) => Box::new(service.create_stage(caller, input).await?),
            Self::DeleteAccessLogSettings(input) => {
                Box::new(service.delete_access_log_settings(caller, input).await?)
            }
            Self::DeleteApi(input) => Box::new(service.delete_api(caller, input).await?),
            Self::DeleteAuthorizer(input) => {
                Box::new(service.delete_authorizer(caller, input).await?)
            }
            Self::DeleteCorsConfiguration(input) => {
                Box::new(service.delete_cors_configuration(caller, input).await?)
            }
            Self::DeleteDeployment(input) => {
                Box::new(service.delete_deployment(caller, input).await?)
            }
            Self::DeleteIntegration(input) => {
                Box::new(service.delete_integration(caller, input).await?)
            }
            Self::DeleteIntegrationResponse(input) => {
                Box::new(service.delete_integration_response(caller, input).await?)
            }
            Self::DeleteModel(input) => Box::new(service.delete_model(caller, input).await?),
            Self::DeleteRoute(input) => Box::new(service.delete_route(caller, input).await?),
            Self::DeleteRouteRequestParameter(input) => {
                Box::new(service.delete_route_request_parameter(caller, input).await?)
            }
            Self::DeleteRouteResponse(input) => {
                Box::new(service.delete_route_response(caller, input).await?)
            }
            Self::DeleteRouteSettings(input) => {
                Box::new(service.delete_route_settings(caller, input).await?)
            }
            Self::DeleteStage(input) => Box::new(service.delete_stage(caller, input).await?),
            Self::ExportApi(input) => Box::new(service.export_api(caller, input).await?),
            Self::GetApi(input) => Box::new(service.get_api(caller, input).await?),
            Self::GetApis(input) => Box::new(service.get_apis(caller, input).await?),
            Self::GetAuthorizer(input) => Box::new(service.get_authorizer(caller, input).await?),
            Self::GetAuthorizers(input) => Box::new(service.get_authorizers(caller, input).await?),
            Self::GetDeployment(input) => Box::new(service.get_deployment(caller, input).await?),
            Self::GetDeployments(input) => Box::new(service.get_deployments(caller, input).await?),
            Self::GetIntegration(input) => Box::new(service.get_integration(caller, input).await?),
            Self::GetIntegrationResponse(input) => {
                Box::new(service.get_integration_response(caller, input).await?)
            }
            Self::GetIntegrationResponses(input) => {
                Box::new(service.get_integration_responses(caller, input).await?)
            }
            Self::GetIntegrations(input) => {
                Box::new(service.get_integrations(caller, input).await?)
            }
            Self::GetModel(input) => Box::new(service.get_model(caller, input).await?),
            Self::GetModelTemplate(input) => {
                Box::new(service.get_model_template(caller, input).await?)
            }
            Self::GetModels(input) => Box::new(service.get_models(caller, input).await?),
            Self::GetRoute(input) => Box::new(service.get_route(caller, input).await?),
            Self::GetRouteResponse(input) => {
                Box::new(service.get_route_response(caller, input).await?)
            }
            Self::GetRouteResponses(input) => {
                Box::new(service.get_route_responses(caller, input).await?)
            }
            Self::GetRoutes(input) => Box::new(service.get_routes(caller, input).await?),
            Self::GetStage(input) => Box::new(service.get_stage(caller, input).await?),
            Self::GetStages(input) => Box::new(service.get_stages(caller, input).await?),
            Self::GetTags(input) => Box::new(service.get_tags(caller, input).await?),
            Self::ImportApi(input) => Box::new(service.import_api(caller, input).await?),
            Self::ReimportApi(input) => Box::new(service.reimport_api(caller, input).await?),
            Self::ResetAuthorizersCache(input) => {
                Box::new(service.reset_authorizers_cache(caller, input).await?)
            }
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateApi(input) => Box::new(service.update_api(caller, input).await?),
            Self::UpdateAuthorizer(input) => {
                Box::new(service.update_authorizer(caller, input).await?)
            }
            Self::UpdateDeployment(input) => {
                Box::new(service.update_deployment(caller, input).await?)
            }
            Self::UpdateIntegration(input) => {
                Box::new(service.update_integration(caller, input).await?)
            }
            Self::UpdateIntegrationResponse(input) => {
                Box::new(service.update_integration_response(caller, input).await?)
            }
            Self::UpdateModel(input) => Box::new(service.update_model(caller, input).await?),
            Self::UpdateRoute(input) => Box::new(service.update_route(caller, input).await?),
            Self::UpdateRouteResponse(input) => {
                Box::new(service.update_route_response(caller, input).await?)
            }
            Self::UpdateStage(input) => Box::new(service.update_stage(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Apigatewayv2>,
    access: rt::Arc<dyn rt::Access<Apigatewayv2Input>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: Apigatewayv2Input,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Apigatewayv2>,
    access: rt::Arc<dyn rt::Access<Apigatewayv2Input>>,
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
            input: Apigatewayv2Input::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Apigatewayv2>,
    guard: rt::Guard<Apigatewayv2Input>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Apigatewayv2>,
    guard: rt::Guard<Apigatewayv2Input>,
) -> rt::Arc<dyn Apigatewayv2> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Apigatewayv2 for Guarded {
    async fn create_api(
        &self,
        caller: &rt::Caller,
        input: CreateApiRequest,
    ) -> Result<CreateApiResponse, rt::ApiError> {
        let input = Apigatewayv2Input::CreateApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateApi(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateApi"));
        };
        self.inner.create_api(caller, input).await
    }
    async fn create_authorizer(
        &self,
        caller: &rt::Caller,
        input: CreateAuthorizerRequest,
    ) -> Result<CreateAuthorizerResponse, rt::ApiError> {
        let input = Apigatewayv2Input::CreateAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateAuthorizer"));
        };
        self.inner.create_authorizer(caller, input).await
    }
    async fn create_deployment(
        &self,
        caller: &rt::Caller,
        input: CreateDeploymentRequest,
    ) -> Result<CreateDeploymentResponse, rt::ApiError> {
        let input = Apigatewayv2Input::CreateDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateDeployment(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateDeployment"));
        };
        self.inner.create_deployment(caller, input).await
    }
    async fn create_integration(
        &self,
        caller: &rt::Caller,
        input: CreateIntegrationRequest,
    ) -> Result<CreateIntegrationResult, rt::ApiError> {
        let input = Apigatewayv2Input::CreateIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateIntegration(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateIntegration"));
        };
        self.inner.create_integration(caller, input).await
    }
    async fn create_integration_response(
        &self,
        caller: &rt::Caller,
        input: CreateIntegrationResponseRequest,
    ) -> Result<CreateIntegrationResponseResponse, rt::ApiError> {
        let input = Apigatewayv2Input::CreateIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateIntegrationResponse"));
        };
        self.inner.create_integration_response(caller, input).await
    }
    async fn create_model(
        &self,
        caller: &rt::Caller,
        input: CreateModelRequest,
    ) -> Result<CreateModelResponse, rt::ApiError> {
        let input = Apigatewayv2Input::CreateModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateModel(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateModel"));
        };
        self.inner.create_model(caller, input).await
    }
    async fn create_route(
        &self,
        caller: &rt::Caller,
        input: CreateRouteRequest,
    ) -> Result<CreateRouteResult, rt::ApiError> {
        let input = Apigatewayv2Input::CreateRoute(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateRoute(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateRoute"));
        };
        self.inner.create_route(caller, input).await
    }
    async fn create_route_response(
        &self,
        caller: &rt::Caller,
        input: CreateRouteResponseRequest,
    ) -> Result<CreateRouteResponseResponse, rt::ApiError> {
        let input = Apigatewayv2Input::CreateRouteResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateRouteResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateRouteResponse"));
        };
        self.inner.create_route_response(caller, input).await
    }
    async fn create_stage(
        &self,
        caller: &rt::Caller,
        input: CreateStageRequest,
    ) -> Result<CreateStageResponse, rt::ApiError> {
        let input = Apigatewayv2Input::CreateStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::CreateStage(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "CreateStage"));
        };
        self.inner.create_stage(caller, input).await
    }
    async fn delete_access_log_settings(
        &self,
        caller: &rt::Caller,
        input: DeleteAccessLogSettingsRequest,
    ) -> Result<DeleteAccessLogSettingsOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteAccessLogSettings(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteAccessLogSettings(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteAccessLogSettings"));
        };
        self.inner.delete_access_log_settings(caller, input).await
    }
    async fn delete_api(
        &self,
        caller: &rt::Caller,
        input: DeleteApiRequest,
    ) -> Result<DeleteApiOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteApi(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteApi"));
        };
        self.inner.delete_api(caller, input).await
    }
    async fn delete_authorizer(
        &self,
        caller: &rt::Caller,
        input: DeleteAuthorizerRequest,
    ) -> Result<DeleteAuthorizerOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteAuthorizer"));
        };
        self.inner.delete_authorizer(caller, input).await
    }
    async fn delete_cors_configuration(
        &self,
        caller: &rt::Caller,
        input: DeleteCorsConfigurationRequest,
    ) -> Result<DeleteCorsConfigurationOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteCorsConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteCorsConfiguration(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteCorsConfiguration"));
        };
        self.inner.delete_cors_configuration(caller, input).await
    }
    async fn delete_deployment(
        &self,
        caller: &rt::Caller,
        input: DeleteDeploymentRequest,
    ) -> Result<DeleteDeploymentOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteDeployment(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteDeployment"));
        };
        self.inner.delete_deployment(caller, input).await
    }
    async fn delete_integration(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationRequest,
    ) -> Result<DeleteIntegrationOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteIntegration(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteIntegration"));
        };
        self.inner.delete_integration(caller, input).await
    }
    async fn delete_integration_response(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationResponseRequest,
    ) -> Result<DeleteIntegrationResponseOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteIntegrationResponse"));
        };
        self.inner.delete_integration_response(caller, input).await
    }
    async fn delete_model(
        &self,
        caller: &rt::Caller,
        input: DeleteModelRequest,
    ) -> Result<DeleteModelOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteModel(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteModel"));
        };
        self.inner.delete_model(caller, input).await
    }
    async fn delete_route(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteRequest,
    ) -> Result<DeleteRouteOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteRoute(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteRoute(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteRoute"));
        };
        self.inner.delete_route(caller, input).await
    }
    async fn delete_route_request_parameter(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteRequestParameterRequest,
    ) -> Result<DeleteRouteRequestParameterOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteRouteRequestParameter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteRouteRequestParameter(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteRouteRequestParameter"));
        };
        self.inner.delete_route_request_parameter(caller, input).await
    }
    async fn delete_route_response(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteResponseRequest,
    ) -> Result<DeleteRouteResponseOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteRouteResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteRouteResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteRouteResponse"));
        };
        self.inner.delete_route_response(caller, input).await
    }
    async fn delete_route_settings(
        &self,
        caller: &rt::Caller,
        input: DeleteRouteSettingsRequest,
    ) -> Result<DeleteRouteSettingsOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteRouteSettings(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteRouteSettings(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteRouteSettings"));
        };
        self.inner.delete_route_settings(caller, input).await
    }
    async fn delete_stage(
        &self,
        caller: &rt::Caller,
        input: DeleteStageRequest,
    ) -> Result<DeleteStageOutput, rt::ApiError> {
        let input = Apigatewayv2Input::DeleteStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::DeleteStage(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "DeleteStage"));
        };
        self.inner.delete_stage(caller, input).await
    }
    async fn export_api(
        &self,
        caller: &rt::Caller,
        input: ExportApiRequest,
    ) -> Result<ExportApiResponse, rt::ApiError> {
        let input = Apigatewayv2Input::ExportApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::ExportApi(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "ExportApi"));
        };
        self.inner.export_api(caller, input).await
    }
    async fn get_api(
        &self,
        caller: &rt::Caller,
        input: GetApiRequest,
    ) -> Result<GetApiResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetApi(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetApi"));
        };
        self.inner.get_api(caller, input).await
    }
    async fn get_apis(
        &self,
        caller: &rt::Caller,
        input: GetApisRequest,
    ) -> Result<GetApisResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetApis(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetApis(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetApis"));
        };
        self.inner.get_apis(caller, input).await
    }
    async fn get_authorizer(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizerRequest,
    ) -> Result<GetAuthorizerResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetAuthorizer"));
        };
        self.inner.get_authorizer(caller, input).await
    }
    async fn get_authorizers(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizersRequest,
    ) -> Result<GetAuthorizersResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetAuthorizers(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetAuthorizers(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetAuthorizers"));
        };
        self.inner.get_authorizers(caller, input).await
    }
    async fn get_deployment(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentRequest,
    ) -> Result<GetDeploymentResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetDeployment(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetDeployment"));
        };
        self.inner.get_deployment(caller, input).await
    }
    async fn get_deployments(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentsRequest,
    ) -> Result<GetDeploymentsResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetDeployments(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetDeployments(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetDeployments"));
        };
        self.inner.get_deployments(caller, input).await
    }
    async fn get_integration(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationRequest,
    ) -> Result<GetIntegrationResult, rt::ApiError> {
        let input = Apigatewayv2Input::GetIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetIntegration(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetIntegration"));
        };
        self.inner.get_integration(caller, input).await
    }
    async fn get_integration_response(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationResponseRequest,
    ) -> Result<GetIntegrationResponseResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetIntegrationResponse"));
        };
        self.inner.get_integration_response(caller, input).await
    }
    async fn get_integration_responses(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationResponsesRequest,
    ) -> Result<GetIntegrationResponsesResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetIntegrationResponses(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetIntegrationResponses(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetIntegrationResponses"));
        };
        self.inner.get_integration_responses(caller, input).await
    }
    async fn get_integrations(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationsRequest,
    ) -> Result<GetIntegrationsResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetIntegrations(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetIntegrations(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetIntegrations"));
        };
        self.inner.get_integrations(caller, input).await
    }
    async fn get_model(
        &self,
        caller: &rt::Caller,
        input: GetModelRequest,
    ) -> Result<GetModelResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetModel(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetModel"));
        };
        self.inner.get_model(caller, input).await
    }
    async fn get_model_template(
        &self,
        caller: &rt::Caller,
        input: GetModelTemplateRequest,
    ) -> Result<GetModelTemplateResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetModelTemplate(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetModelTemplate(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetModelTemplate"));
        };
        self.inner.get_model_template(caller, input).await
    }
    async fn get_models(
        &self,
        caller: &rt::Caller,
        input: GetModelsRequest,
    ) -> Result<GetModelsResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetModels(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetModels(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetModels"));
        };
        self.inner.get_models(caller, input).await
    }
    async fn get_route(
        &self,
        caller: &rt::Caller,
        input: GetRouteRequest,
    ) -> Result<GetRouteResult, rt::ApiError> {
        let input = Apigatewayv2Input::GetRoute(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetRoute(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetRoute"));
        };
        self.inner.get_route(caller, input).await
    }
    async fn get_route_response(
        &self,
        caller: &rt::Caller,
        input: GetRouteResponseRequest,
    ) -> Result<GetRouteResponseResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetRouteResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetRouteResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetRouteResponse"));
        };
        self.inner.get_route_response(caller, input).await
    }
    async fn get_route_responses(
        &self,
        caller: &rt::Caller,
        input: GetRouteResponsesRequest,
    ) -> Result<GetRouteResponsesResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetRouteResponses(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetRouteResponses(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetRouteResponses"));
        };
        self.inner.get_route_responses(caller, input).await
    }
    async fn get_routes(
        &self,
        caller: &rt::Caller,
        input: GetRoutesRequest,
    ) -> Result<GetRoutesResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetRoutes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetRoutes(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetRoutes"));
        };
        self.inner.get_routes(caller, input).await
    }
    async fn get_stage(
        &self,
        caller: &rt::Caller,
        input: GetStageRequest,
    ) -> Result<GetStageResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetStage(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetStage"));
        };
        self.inner.get_stage(caller, input).await
    }
    async fn get_stages(
        &self,
        caller: &rt::Caller,
        input: GetStagesRequest,
    ) -> Result<GetStagesResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetStages(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetStages(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetStages"));
        };
        self.inner.get_stages(caller, input).await
    }
    async fn get_tags(
        &self,
        caller: &rt::Caller,
        input: GetTagsRequest,
    ) -> Result<GetTagsResponse, rt::ApiError> {
        let input = Apigatewayv2Input::GetTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::GetTags(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "GetTags"));
        };
        self.inner.get_tags(caller, input).await
    }
    async fn import_api(
        &self,
        caller: &rt::Caller,
        input: ImportApiRequest,
    ) -> Result<ImportApiResponse, rt::ApiError> {
        let input = Apigatewayv2Input::ImportApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::ImportApi(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "ImportApi"));
        };
        self.inner.import_api(caller, input).await
    }
    async fn reimport_api(
        &self,
        caller: &rt::Caller,
        input: ReimportApiRequest,
    ) -> Result<ReimportApiResponse, rt::ApiError> {
        let input = Apigatewayv2Input::ReimportApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::ReimportApi(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "ReimportApi"));
        };
        self.inner.reimport_api(caller, input).await
    }
    async fn reset_authorizers_cache(
        &self,
        caller: &rt::Caller,
        input: ResetAuthorizersCacheRequest,
    ) -> Result<ResetAuthorizersCacheOutput, rt::ApiError> {
        let input = Apigatewayv2Input::ResetAuthorizersCache(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::ResetAuthorizersCache(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "ResetAuthorizersCache"));
        };
        self.inner.reset_authorizers_cache(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        let input = Apigatewayv2Input::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::TagResource(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = Apigatewayv2Input::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UntagResource(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_api(
        &self,
        caller: &rt::Caller,
        input: UpdateApiRequest,
    ) -> Result<UpdateApiResponse, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateApi(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateApi"));
        };
        self.inner.update_api(caller, input).await
    }
    async fn update_authorizer(
        &self,
        caller: &rt::Caller,
        input: UpdateAuthorizerRequest,
    ) -> Result<UpdateAuthorizerResponse, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateAuthorizer"));
        };
        self.inner.update_authorizer(caller, input).await
    }
    async fn update_deployment(
        &self,
        caller: &rt::Caller,
        input: UpdateDeploymentRequest,
    ) -> Result<UpdateDeploymentResponse, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateDeployment(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateDeployment"));
        };
        self.inner.update_deployment(caller, input).await
    }
    async fn update_integration(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationRequest,
    ) -> Result<UpdateIntegrationResult, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateIntegration(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateIntegration"));
        };
        self.inner.update_integration(caller, input).await
    }
    async fn update_integration_response(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationResponseRequest,
    ) -> Result<UpdateIntegrationResponseResponse, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateIntegrationResponse"));
        };
        self.inner.update_integration_response(caller, input).await
    }
    async fn update_model(
        &self,
        caller: &rt::Caller,
        input: UpdateModelRequest,
    ) -> Result<UpdateModelResponse, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateModel(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateModel"));
        };
        self.inner.update_model(caller, input).await
    }
    async fn update_route(
        &self,
        caller: &rt::Caller,
        input: UpdateRouteRequest,
    ) -> Result<UpdateRouteResult, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateRoute(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateRoute(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateRoute"));
        };
        self.inner.update_route(caller, input).await
    }
    async fn update_route_response(
        &self,
        caller: &rt::Caller,
        input: UpdateRouteResponseRequest,
    ) -> Result<UpdateRouteResponseResponse, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateRouteResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateRouteResponse(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateRouteResponse"));
        };
        self.inner.update_route_response(caller, input).await
    }
    async fn update_stage(
        &self,
        caller: &rt::Caller,
        input: UpdateStageRequest,
    ) -> Result<UpdateStageResponse, rt::ApiError> {
        let input = Apigatewayv2Input::UpdateStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let Apigatewayv2Input::UpdateStage(input) = input else {
            return Err(rt::not_implemented("Apigatewayv2", "UpdateStage"));
        };
        self.inner.update_stage(caller, input).await
    }
}
