//! Amazon EventBridge, API version 2015-10-07. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ACCESS_DENIED_EXCEPTION: rt::Schema = rt::Schema {
    name: "AccessDeniedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "AccessDeniedException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_ACCESS_DENIED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ACCESS_DENIED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessDeniedException {}
impl rt::Structure for AccessDeniedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCESS_DENIED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCESS_DENIED_EXCEPTION);
        w.end_structure(&SCHEMA_ACCESS_DENIED_EXCEPTION);
    }
}
impl rt::Encode for AccessDeniedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccessDeniedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ACCESS_DENIED_EXCEPTION,
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
impl From<AccessDeniedException> for rt::ApiError {
    fn from(error: AccessDeniedException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

static PATTERN_ACTION: rt::Pattern = rt::Pattern::new("events:[a-zA-Z]+");
pub static SHAPE_ACTION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ACTION) };
pub static SCHEMA_API_DESTINATION: rt::Schema = rt::Schema {
    name: "ApiDestination",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiDestinationArn", "ApiDestinationArn", &SHAPE_API_DESTINATION_ARN),
        rt::Member::new("ApiDestinationState", "ApiDestinationState", &SHAPE_API_DESTINATION_STATE),
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("HttpMethod", "HttpMethod", &SHAPE_API_DESTINATION_HTTP_METHOD),
        rt::Member::new("InvocationEndpoint", "InvocationEndpoint", &SHAPE_HTTPS_ENDPOINT),
        rt::Member::new(
            "InvocationRateLimitPerSecond",
            "InvocationRateLimitPerSecond",
            &SHAPE_API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND,
        ),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_API_DESTINATION_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_API_DESTINATION: rt::Shape = rt::Shape::Structure(&SCHEMA_API_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiDestination {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub connection_arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_endpoint: Option<String>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for ApiDestination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_API_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_API_DESTINATION);
        rt::member(w, &SCHEMA_API_DESTINATION.members[0], &self.api_destination_arn);
        rt::member(w, &SCHEMA_API_DESTINATION.members[1], &self.api_destination_state);
        rt::member(w, &SCHEMA_API_DESTINATION.members[2], &self.connection_arn);
        rt::member(w, &SCHEMA_API_DESTINATION.members[3], &self.creation_time);
        rt::member(w, &SCHEMA_API_DESTINATION.members[4], &self.http_method);
        rt::member(w, &SCHEMA_API_DESTINATION.members[5], &self.invocation_endpoint);
        rt::member(w, &SCHEMA_API_DESTINATION.members[6], &self.invocation_rate_limit_per_second);
        rt::member(w, &SCHEMA_API_DESTINATION.members[7], &self.last_modified_time);
        rt::member(w, &SCHEMA_API_DESTINATION.members[8], &self.name);
        w.end_structure(&SCHEMA_API_DESTINATION);
    }
}
impl rt::Encode for ApiDestination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ApiDestination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_API_DESTINATION, r, &mut |index, shape, r| {
            match index {
                0 => out.api_destination_arn = rt::Decode::decode(shape, r)?,
                1 => out.api_destination_state = rt::Decode::decode(shape, r)?,
                2 => out.connection_arn = rt::Decode::decode(shape, r)?,
                3 => out.creation_time = rt::Decode::decode(shape, r)?,
                4 => out.http_method = rt::Decode::decode(shape, r)?,
                5 => out.invocation_endpoint = rt::Decode::decode(shape, r)?,
                6 => out.invocation_rate_limit_per_second = rt::Decode::decode(shape, r)?,
                7 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                8 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_API_DESTINATION_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
);
pub static SHAPE_API_DESTINATION_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_API_DESTINATION_ARN),
};
static PATTERN_API_DESTINATION_DESCRIPTION: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_API_DESTINATION_DESCRIPTION: rt::Shape = rt::Shape::String {
    min: None,
    max: Some(512),
    pattern: Some(&PATTERN_API_DESTINATION_DESCRIPTION),
};
pub static SHAPE_API_DESTINATION_HTTP_METHOD: rt::Shape =
    rt::Shape::Enum { values: &["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiDestinationHttpMethod {
    Post,
    Get,
    Head,
    Options,
    Put,
    Patch,
    Delete,
    Unknown(String),
}
impl ApiDestinationHttpMethod {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ApiDestinationHttpMethod {
    fn from(text: &str) -> Self {
        match text {
            "POST" => Self::Post,
            "GET" => Self::Get,
            "HEAD" => Self::Head,
            "OPTIONS" => Self::Options,
            "PUT" => Self::Put,
            "PATCH" => Self::Patch,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ApiDestinationHttpMethod {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ApiDestinationHttpMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ApiDestinationHttpMethod {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ApiDestinationHttpMethod {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: None };
static PATTERN_API_DESTINATION_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_API_DESTINATION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_API_DESTINATION_NAME) };
pub static SHAPE_API_DESTINATION_RESPONSE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_API_DESTINATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_API_DESTINATION_STATE: rt::Shape =
    rt::Shape::Enum { values: &["ACTIVE", "INACTIVE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiDestinationState {
    Active,
    Inactive,
    Unknown(String),
}
impl ApiDestinationState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ApiDestinationState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ApiDestinationState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ApiDestinationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ApiDestinationState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ApiDestinationState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_APP_SYNC_PARAMETERS: rt::Schema = rt::Schema {
    name: "AppSyncParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("GraphQLOperation", "GraphQLOperation", &SHAPE_GRAPH_QL_OPERATION)],
    xml_namespace: None,
};
pub static SHAPE_APP_SYNC_PARAMETERS: rt::Shape = rt::Shape::Structure(&SCHEMA_APP_SYNC_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}
impl rt::Structure for AppSyncParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_APP_SYNC_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_APP_SYNC_PARAMETERS);
        rt::member(w, &SCHEMA_APP_SYNC_PARAMETERS.members[0], &self.graph_ql_operation);
        w.end_structure(&SCHEMA_APP_SYNC_PARAMETERS);
    }
}
impl rt::Encode for AppSyncParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AppSyncParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_APP_SYNC_PARAMETERS, r, &mut |index, shape, r| {
            match index {
                0 => out.graph_ql_operation = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ARCHIVE: rt::Schema = rt::Schema {
    name: "Archive",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchiveName", "ArchiveName", &SHAPE_ARCHIVE_NAME),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("EventCount", "EventCount", &SHAPE_LONG),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_EVENT_BUS_ARN),
        rt::Member::new("RetentionDays", "RetentionDays", &SHAPE_RETENTION_DAYS),
        rt::Member::new("SizeBytes", "SizeBytes", &SHAPE_LONG),
        rt::Member::new("State", "State", &SHAPE_ARCHIVE_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_ARCHIVE_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_ARCHIVE: rt::Shape = rt::Shape::Structure(&SCHEMA_ARCHIVE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Archive {
    pub archive_name: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub event_count: Option<i64>,
    pub event_source_arn: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for Archive {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ARCHIVE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ARCHIVE);
        rt::member(w, &SCHEMA_ARCHIVE.members[0], &self.archive_name);
        rt::member(w, &SCHEMA_ARCHIVE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_ARCHIVE.members[2], &self.event_count);
        rt::member(w, &SCHEMA_ARCHIVE.members[3], &self.event_source_arn);
        rt::member(w, &SCHEMA_ARCHIVE.members[4], &self.retention_days);
        rt::member(w, &SCHEMA_ARCHIVE.members[5], &self.size_bytes);
        rt::member(w, &SCHEMA_ARCHIVE.members[6], &self.state);
        rt::member(w, &SCHEMA_ARCHIVE.members[7], &self.state_reason);
        w.end_structure(&SCHEMA_ARCHIVE);
    }
}
impl rt::Encode for Archive {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Archive {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ARCHIVE, r, &mut |index, shape, r| {
            match index {
                0 => out.archive_name = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.event_count = rt::Decode::decode(shape, r)?,
                3 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                4 => out.retention_days = rt::Decode::decode(shape, r)?,
                5 => out.size_bytes = rt::Decode::decode(shape, r)?,
                6 => out.state = rt::Decode::decode(shape, r)?,
                7 => out.state_reason = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ARCHIVE_ARN: rt::Pattern =
    rt::Pattern::new("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$");
pub static SHAPE_ARCHIVE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_ARCHIVE_ARN) };
static PATTERN_ARCHIVE_DESCRIPTION: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_ARCHIVE_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_ARCHIVE_DESCRIPTION) };
static PATTERN_ARCHIVE_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_ARCHIVE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(48), pattern: Some(&PATTERN_ARCHIVE_NAME) };
pub static SHAPE_ARCHIVE_RESPONSE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ARCHIVE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ARCHIVE_STATE: rt::Shape = rt::Shape::Enum {
    values: &["ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArchiveState {
    Enabled,
    Disabled,
    Creating,
    Updating,
    CreateFailed,
    UpdateFailed,
    Unknown(String),
}
impl ArchiveState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::CreateFailed => "CREATE_FAILED",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ArchiveState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "CREATE_FAILED" => Self::CreateFailed,
            "UPDATE_FAILED" => Self::UpdateFailed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ArchiveState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ArchiveState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ArchiveState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ArchiveState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_ARCHIVE_STATE_REASON: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_ARCHIVE_STATE_REASON: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_ARCHIVE_STATE_REASON) };
pub static SHAPE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
pub static SHAPE_ASSIGN_PUBLIC_IP: rt::Shape = rt::Shape::Enum { values: &["ENABLED", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssignPublicIp {
    Enabled,
    Disabled,
    Unknown(String),
}
impl AssignPublicIp {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AssignPublicIp {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AssignPublicIp {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AssignPublicIp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AssignPublicIp {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AssignPublicIp {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_AUTH_HEADER_PARAMETERS: rt::Pattern =
    rt::Pattern::new("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$");
pub static SHAPE_AUTH_HEADER_PARAMETERS: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(512),
    pattern: Some(&PATTERN_AUTH_HEADER_PARAMETERS),
};
static PATTERN_AUTH_HEADER_PARAMETERS_SENSITIVE: rt::Pattern =
    rt::Pattern::new("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$");
pub static SHAPE_AUTH_HEADER_PARAMETERS_SENSITIVE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(512),
    pattern: Some(&PATTERN_AUTH_HEADER_PARAMETERS_SENSITIVE),
};
pub static SCHEMA_AWS_VPC_CONFIGURATION: rt::Schema = rt::Schema {
    name: "AwsVpcConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AssignPublicIp", "AssignPublicIp", &SHAPE_ASSIGN_PUBLIC_IP),
        rt::Member::new("SecurityGroups", "SecurityGroups", &SHAPE_STRING_LIST),
        rt::Member::new("Subnets", "Subnets", &SHAPE_STRING_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_AWS_VPC_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AWS_VPC_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub assign_public_ip: Option<AssignPublicIp>,
    pub security_groups: Option<Vec<String>>,
    pub subnets: Vec<String>,
}
impl rt::Structure for AwsVpcConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AWS_VPC_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AWS_VPC_CONFIGURATION);
        rt::member(w, &SCHEMA_AWS_VPC_CONFIGURATION.members[0], &self.assign_public_ip);
        rt::member(w, &SCHEMA_AWS_VPC_CONFIGURATION.members[1], &self.security_groups);
        rt::member(w, &SCHEMA_AWS_VPC_CONFIGURATION.members[2], &self.subnets);
        w.end_structure(&SCHEMA_AWS_VPC_CONFIGURATION);
    }
}
impl rt::Encode for AwsVpcConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AwsVpcConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AWS_VPC_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.assign_public_ip = rt::Decode::decode(shape, r)?,
                    1 => out.security_groups = rt::Decode::decode(shape, r)?,
                    2 => out.subnets = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_ARRAY_PROPERTIES: rt::Schema = rt::Schema {
    name: "BatchArrayProperties",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Size", "Size", &SHAPE_INTEGER)],
    xml_namespace: None,
};
pub static SHAPE_BATCH_ARRAY_PROPERTIES: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_ARRAY_PROPERTIES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}
impl rt::Structure for BatchArrayProperties {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_ARRAY_PROPERTIES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_ARRAY_PROPERTIES);
        rt::member(w, &SCHEMA_BATCH_ARRAY_PROPERTIES.members[0], &self.size);
        w.end_structure(&SCHEMA_BATCH_ARRAY_PROPERTIES);
    }
}
impl rt::Encode for BatchArrayProperties {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchArrayProperties {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_ARRAY_PROPERTIES,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.size = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_PARAMETERS: rt::Schema = rt::Schema {
    name: "BatchParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArrayProperties", "ArrayProperties", &SHAPE_BATCH_ARRAY_PROPERTIES),
        rt::Member::new("JobDefinition", "JobDefinition", &SHAPE_STRING).required(),
        rt::Member::new("JobName", "JobName", &SHAPE_STRING).required(),
        rt::Member::new("RetryStrategy", "RetryStrategy", &SHAPE_BATCH_RETRY_STRATEGY),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_PARAMETERS: rt::Shape = rt::Shape::Structure(&SCHEMA_BATCH_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchParameters {
    pub array_properties: Option<BatchArrayProperties>,
    pub job_definition: String,
    pub job_name: String,
    pub retry_strategy: Option<BatchRetryStrategy>,
}
impl rt::Structure for BatchParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_PARAMETERS);
        rt::member(w, &SCHEMA_BATCH_PARAMETERS.members[0], &self.array_properties);
        rt::member(w, &SCHEMA_BATCH_PARAMETERS.members[1], &self.job_definition);
        rt::member(w, &SCHEMA_BATCH_PARAMETERS.members[2], &self.job_name);
        rt::member(w, &SCHEMA_BATCH_PARAMETERS.members[3], &self.retry_strategy);
        w.end_structure(&SCHEMA_BATCH_PARAMETERS);
    }
}
impl rt::Encode for BatchParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BATCH_PARAMETERS, r, &mut |index, shape, r| {
            match index {
                0 => out.array_properties = rt::Decode::decode(shape, r)?,
                1 => out.job_definition = rt::Decode::decode(shape, r)?,
                2 => out.job_name = rt::Decode::decode(shape, r)?,
                3 => out.retry_strategy = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_RETRY_STRATEGY: rt::Schema = rt::Schema {
    name: "BatchRetryStrategy",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Attempts", "Attempts", &SHAPE_INTEGER)],
    xml_namespace: None,
};
pub static SHAPE_BATCH_RETRY_STRATEGY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_RETRY_STRATEGY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}
impl rt::Structure for BatchRetryStrategy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_RETRY_STRATEGY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_RETRY_STRATEGY);
        rt::member(w, &SCHEMA_BATCH_RETRY_STRATEGY.members[0], &self.attempts);
        w.end_structure(&SCHEMA_BATCH_RETRY_STRATEGY);
    }
}
impl rt::Encode for BatchRetryStrategy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchRetryStrategy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_RETRY_STRATEGY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attempts = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_CANCEL_REPLAY_REQUEST: rt::Schema = rt::Schema {
    name: "CancelReplayRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ReplayName", "ReplayName", &SHAPE_REPLAY_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_CANCEL_REPLAY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CANCEL_REPLAY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelReplayRequest {
    pub replay_name: String,
}
impl rt::Structure for CancelReplayRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANCEL_REPLAY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANCEL_REPLAY_REQUEST);
        rt::member(w, &SCHEMA_CANCEL_REPLAY_REQUEST.members[0], &self.replay_name);
        w.end_structure(&SCHEMA_CANCEL_REPLAY_REQUEST);
    }
}
impl rt::Encode for CancelReplayRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CancelReplayRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CANCEL_REPLAY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.replay_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CANCEL_REPLAY_RESPONSE: rt::Schema = rt::Schema {
    name: "CancelReplayResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ReplayArn", "ReplayArn", &SHAPE_REPLAY_ARN),
        rt::Member::new("State", "State", &SHAPE_REPLAY_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_REPLAY_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_CANCEL_REPLAY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CANCEL_REPLAY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for CancelReplayResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANCEL_REPLAY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANCEL_REPLAY_RESPONSE);
        rt::member(w, &SCHEMA_CANCEL_REPLAY_RESPONSE.members[0], &self.replay_arn);
        rt::member(w, &SCHEMA_CANCEL_REPLAY_RESPONSE.members[1], &self.state);
        rt::member(w, &SCHEMA_CANCEL_REPLAY_RESPONSE.members[2], &self.state_reason);
        w.end_structure(&SCHEMA_CANCEL_REPLAY_RESPONSE);
    }
}
impl rt::Encode for CancelReplayResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CancelReplayResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CANCEL_REPLAY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.replay_arn = rt::Decode::decode(shape, r)?,
                    1 => out.state = rt::Decode::decode(shape, r)?,
                    2 => out.state_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CAPACITY_PROVIDER: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_CAPACITY_PROVIDER_STRATEGY: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(6),
    element: &SHAPE_CAPACITY_PROVIDER_STRATEGY_ITEM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM: rt::Schema = rt::Schema {
    name: "CapacityProviderStrategyItem",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("base", "base", &SHAPE_CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
        rt::Member::new("capacityProvider", "capacityProvider", &SHAPE_CAPACITY_PROVIDER)
            .required(),
        rt::Member::new("weight", "weight", &SHAPE_CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
    ],
    xml_namespace: None,
};
pub static SHAPE_CAPACITY_PROVIDER_STRATEGY_ITEM: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub base: Option<i32>,
    pub capacity_provider: String,
    pub weight: Option<i32>,
}
impl rt::Structure for CapacityProviderStrategyItem {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM);
        rt::member(w, &SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM.members[0], &self.base);
        rt::member(w, &SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM.members[1], &self.capacity_provider);
        rt::member(w, &SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM.members[2], &self.weight);
        w.end_structure(&SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM);
    }
}
impl rt::Encode for CapacityProviderStrategyItem {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CapacityProviderStrategyItem {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CAPACITY_PROVIDER_STRATEGY_ITEM,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.base = rt::Decode::decode(shape, r)?,
                    1 => out.capacity_provider = rt::Decode::decode(shape, r)?,
                    2 => out.weight = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(100000) };
pub static SHAPE_CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000) };
pub static SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConcurrentModificationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConcurrentModificationException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_CONCURRENT_MODIFICATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConcurrentModificationException {}
impl rt::Structure for ConcurrentModificationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
        w.end_structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
    }
}
impl rt::Encode for ConcurrentModificationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConcurrentModificationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION,
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
impl From<ConcurrentModificationException> for rt::ApiError {
    fn from(error: ConcurrentModificationException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_CONDITION: rt::Schema = rt::Schema {
    name: "Condition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_STRING).required(),
        rt::Member::new("Type", "Type", &SHAPE_STRING).required(),
        rt::Member::new("Value", "Value", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONDITION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONDITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    pub key: String,
    pub r#type: String,
    pub value: String,
}
impl rt::Structure for Condition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONDITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONDITION);
        rt::member(w, &SCHEMA_CONDITION.members[0], &self.key);
        rt::member(w, &SCHEMA_CONDITION.members[1], &self.r#type);
        rt::member(w, &SCHEMA_CONDITION.members[2], &self.value);
        w.end_structure(&SCHEMA_CONDITION);
    }
}
impl rt::Encode for Condition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Condition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONDITION, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                2 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CONNECTION: rt::Schema = rt::Schema {
    name: "Connection",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AuthorizationType",
            "AuthorizationType",
            &SHAPE_CONNECTION_AUTHORIZATION_TYPE,
        ),
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("ConnectionState", "ConnectionState", &SHAPE_CONNECTION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastAuthorizedTime", "LastAuthorizedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_CONNECTION_NAME),
        rt::Member::new("StateReason", "StateReason", &SHAPE_CONNECTION_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONNECTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Connection {
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<rt::Timestamp>,
    pub last_authorized_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub state_reason: Option<String>,
}
impl rt::Structure for Connection {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION);
        rt::member(w, &SCHEMA_CONNECTION.members[0], &self.authorization_type);
        rt::member(w, &SCHEMA_CONNECTION.members[1], &self.connection_arn);
        rt::member(w, &SCHEMA_CONNECTION.members[2], &self.connection_state);
        rt::member(w, &SCHEMA_CONNECTION.members[3], &self.creation_time);
        rt::member(w, &SCHEMA_CONNECTION.members[4], &self.last_authorized_time);
        rt::member(w, &SCHEMA_CONNECTION.members[5], &self.last_modified_time);
        rt::member(w, &SCHEMA_CONNECTION.members[6], &self.name);
        rt::member(w, &SCHEMA_CONNECTION.members[7], &self.state_reason);
        w.end_structure(&SCHEMA_CONNECTION);
    }
}
impl rt::Encode for Connection {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Connection {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONNECTION, r, &mut |index, shape, r| {
            match index {
                0 => out.authorization_type = rt::Decode::decode(shape, r)?,
                1 => out.connection_arn = rt::Decode::decode(shape, r)?,
                2 => out.connection_state = rt::Decode::decode(shape, r)?,
                3 => out.creation_time = rt::Decode::decode(shape, r)?,
                4 => out.last_authorized_time = rt::Decode::decode(shape, r)?,
                5 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                6 => out.name = rt::Decode::decode(shape, r)?,
                7 => out.state_reason = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS: rt::Schema = rt::Schema {
    name: "ConnectionApiKeyAuthResponseParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ApiKeyName", "ApiKeyName", &SHAPE_AUTH_HEADER_PARAMETERS)],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionApiKeyAuthResponseParameters {
    pub api_key_name: Option<String>,
}
impl rt::Structure for ConnectionApiKeyAuthResponseParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS.members[0],
            &self.api_key_name,
        );
        w.end_structure(&SCHEMA_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS);
    }
}
impl rt::Encode for ConnectionApiKeyAuthResponseParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionApiKeyAuthResponseParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_CONNECTION_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
);
pub static SHAPE_CONNECTION_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_CONNECTION_ARN) };
pub static SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS: rt::Schema = rt::Schema {
    name: "ConnectionAuthResponseParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApiKeyAuthParameters",
            "ApiKeyAuthParameters",
            &SHAPE_CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS,
        ),
        rt::Member::new(
            "BasicAuthParameters",
            "BasicAuthParameters",
            &SHAPE_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS,
        ),
        rt::Member::new(
            "ConnectivityParameters",
            "ConnectivityParameters",
            &SHAPE_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS,
        ),
        rt::Member::new(
            "InvocationHttpParameters",
            "InvocationHttpParameters",
            &SHAPE_CONNECTION_HTTP_PARAMETERS,
        ),
        rt::Member::new(
            "OAuthParameters",
            "OAuthParameters",
            &SHAPE_CONNECTION_O_AUTH_RESPONSE_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_AUTH_RESPONSE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionAuthResponseParameters {
    pub api_key_auth_parameters: Option<ConnectionApiKeyAuthResponseParameters>,
    pub basic_auth_parameters: Option<ConnectionBasicAuthResponseParameters>,
    pub connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub o_auth_parameters: Option<ConnectionOAuthResponseParameters>,
}
impl rt::Structure for ConnectionAuthResponseParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS.members[0],
            &self.api_key_auth_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS.members[1],
            &self.basic_auth_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS.members[2],
            &self.connectivity_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS.members[3],
            &self.invocation_http_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS.members[4],
            &self.o_auth_parameters,
        );
        w.end_structure(&SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS);
    }
}
impl rt::Encode for ConnectionAuthResponseParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionAuthResponseParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_AUTH_RESPONSE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key_auth_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.basic_auth_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.connectivity_parameters = rt::Decode::decode(shape, r)?,
                    3 => out.invocation_http_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.o_auth_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CONNECTION_AUTHORIZATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionAuthorizationType {
    Basic,
    OauthClientCredentials,
    ApiKey,
    Unknown(String),
}
impl ConnectionAuthorizationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Basic => "BASIC",
            Self::OauthClientCredentials => "OAUTH_CLIENT_CREDENTIALS",
            Self::ApiKey => "API_KEY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ConnectionAuthorizationType {
    fn from(text: &str) -> Self {
        match text {
            "BASIC" => Self::Basic,
            "OAUTH_CLIENT_CREDENTIALS" => Self::OauthClientCredentials,
            "API_KEY" => Self::ApiKey,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ConnectionAuthorizationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ConnectionAuthorizationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ConnectionAuthorizationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ConnectionAuthorizationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS: rt::Schema = rt::Schema {
    name: "ConnectionBasicAuthResponseParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Username", "Username", &SHAPE_AUTH_HEADER_PARAMETERS)],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionBasicAuthResponseParameters {
    pub username: Option<String>,
}
impl rt::Structure for ConnectionBasicAuthResponseParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS);
        rt::member(w, &SCHEMA_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS.members[0], &self.username);
        w.end_structure(&SCHEMA_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS);
    }
}
impl rt::Encode for ConnectionBasicAuthResponseParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionBasicAuthResponseParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.username = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CONNECTION_BODY_PARAMETER: rt::Schema = rt::Schema {
    name: "ConnectionBodyParameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsValueSecret", "IsValueSecret", &SHAPE_BOOLEAN),
        rt::Member::new("Key", "Key", &SHAPE_STRING),
        rt::Member::new("Value", "Value", &SHAPE_SENSITIVE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_BODY_PARAMETER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_BODY_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionBodyParameter {
    pub is_value_secret: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for ConnectionBodyParameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_BODY_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_BODY_PARAMETER);
        rt::member(w, &SCHEMA_CONNECTION_BODY_PARAMETER.members[0], &self.is_value_secret);
        rt::member(w, &SCHEMA_CONNECTION_BODY_PARAMETER.members[1], &self.key);
        rt::member(w, &SCHEMA_CONNECTION_BODY_PARAMETER.members[2], &self.value);
        w.end_structure(&SCHEMA_CONNECTION_BODY_PARAMETER);
    }
}
impl rt::Encode for ConnectionBodyParameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionBodyParameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_BODY_PARAMETER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_value_secret = rt::Decode::decode(shape, r)?,
                    1 => out.key = rt::Decode::decode(shape, r)?,
                    2 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CONNECTION_BODY_PARAMETERS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(100),
    element: &SHAPE_CONNECTION_BODY_PARAMETER,
    element_name: "member",
    flattened: false,
};
static PATTERN_CONNECTION_DESCRIPTION: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_CONNECTION_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_CONNECTION_DESCRIPTION) };
pub static SCHEMA_CONNECTION_HEADER_PARAMETER: rt::Schema = rt::Schema {
    name: "ConnectionHeaderParameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsValueSecret", "IsValueSecret", &SHAPE_BOOLEAN),
        rt::Member::new("Key", "Key", &SHAPE_HEADER_KEY),
        rt::Member::new("Value", "Value", &SHAPE_HEADER_VALUE_SENSITIVE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_HEADER_PARAMETER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_HEADER_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionHeaderParameter {
    pub is_value_secret: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for ConnectionHeaderParameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_HEADER_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_HEADER_PARAMETER);
        rt::member(w, &SCHEMA_CONNECTION_HEADER_PARAMETER.members[0], &self.is_value_secret);
        rt::member(w, &SCHEMA_CONNECTION_HEADER_PARAMETER.members[1], &self.key);
        rt::member(w, &SCHEMA_CONNECTION_HEADER_PARAMETER.members[2], &self.value);
        w.end_structure(&SCHEMA_CONNECTION_HEADER_PARAMETER);
    }
}
impl rt::Encode for ConnectionHeaderParameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionHeaderParameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_HEADER_PARAMETER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_value_secret = rt::Decode::decode(shape, r)?,
                    1 => out.key = rt::Decode::decode(shape, r)?,
                    2 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CONNECTION_HEADER_PARAMETERS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(100),
    element: &SHAPE_CONNECTION_HEADER_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CONNECTION_HTTP_PARAMETERS: rt::Schema = rt::Schema {
    name: "ConnectionHttpParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BodyParameters", "BodyParameters", &SHAPE_CONNECTION_BODY_PARAMETERS_LIST),
        rt::Member::new(
            "HeaderParameters",
            "HeaderParameters",
            &SHAPE_CONNECTION_HEADER_PARAMETERS_LIST,
        ),
        rt::Member::new(
            "QueryStringParameters",
            "QueryStringParameters",
            &SHAPE_CONNECTION_QUERY_STRING_PARAMETERS_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_HTTP_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_HTTP_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionHttpParameters {
    pub body_parameters: Option<Vec<ConnectionBodyParameter>>,
    pub header_parameters: Option<Vec<ConnectionHeaderParameter>>,
    pub query_string_parameters: Option<Vec<ConnectionQueryStringParameter>>,
}
impl rt::Structure for ConnectionHttpParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_HTTP_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_HTTP_PARAMETERS);
        rt::member(w, &SCHEMA_CONNECTION_HTTP_PARAMETERS.members[0], &self.body_parameters);
        rt::member(w, &SCHEMA_CONNECTION_HTTP_PARAMETERS.members[1], &self.header_parameters);
        rt::member(w, &SCHEMA_CONNECTION_HTTP_PARAMETERS.members[2], &self.query_string_parameters);
        w.end_structure(&SCHEMA_CONNECTION_HTTP_PARAMETERS);
    }
}
impl rt::Encode for ConnectionHttpParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionHttpParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_HTTP_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.body_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.header_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.query_string_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_CONNECTION_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_CONNECTION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_CONNECTION_NAME) };
pub static SCHEMA_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS: rt::Schema = rt::Schema {
    name: "ConnectionOAuthClientResponseParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ClientID", "ClientID", &SHAPE_AUTH_HEADER_PARAMETERS)],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionOAuthClientResponseParameters {
    pub client_id: Option<String>,
}
impl rt::Structure for ConnectionOAuthClientResponseParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS.members[0],
            &self.client_id,
        );
        w.end_structure(&SCHEMA_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS);
    }
}
impl rt::Encode for ConnectionOAuthClientResponseParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionOAuthClientResponseParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CONNECTION_O_AUTH_HTTP_METHOD: rt::Shape =
    rt::Shape::Enum { values: &["GET", "POST", "PUT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionOAuthHttpMethod {
    Get,
    Post,
    Put,
    Unknown(String),
}
impl ConnectionOAuthHttpMethod {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ConnectionOAuthHttpMethod {
    fn from(text: &str) -> Self {
        match text {
            "GET" => Self::Get,
            "POST" => Self::Post,
            "PUT" => Self::Put,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ConnectionOAuthHttpMethod {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ConnectionOAuthHttpMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ConnectionOAuthHttpMethod {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ConnectionOAuthHttpMethod {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS: rt::Schema = rt::Schema {
    name: "ConnectionOAuthResponseParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthorizationEndpoint", "AuthorizationEndpoint", &SHAPE_HTTPS_ENDPOINT),
        rt::Member::new(
            "ClientParameters",
            "ClientParameters",
            &SHAPE_CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS,
        ),
        rt::Member::new("HttpMethod", "HttpMethod", &SHAPE_CONNECTION_O_AUTH_HTTP_METHOD),
        rt::Member::new(
            "OAuthHttpParameters",
            "OAuthHttpParameters",
            &SHAPE_CONNECTION_HTTP_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_O_AUTH_RESPONSE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionOAuthResponseParameters {
    pub authorization_endpoint: Option<String>,
    pub client_parameters: Option<ConnectionOAuthClientResponseParameters>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}
impl rt::Structure for ConnectionOAuthResponseParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS.members[0],
            &self.authorization_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS.members[1],
            &self.client_parameters,
        );
        rt::member(w, &SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS.members[2], &self.http_method);
        rt::member(
            w,
            &SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS.members[3],
            &self.o_auth_http_parameters,
        );
        w.end_structure(&SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS);
    }
}
impl rt::Encode for ConnectionOAuthResponseParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionOAuthResponseParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_O_AUTH_RESPONSE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authorization_endpoint = rt::Decode::decode(shape, r)?,
                    1 => out.client_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.http_method = rt::Decode::decode(shape, r)?,
                    3 => out.o_auth_http_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CONNECTION_QUERY_STRING_PARAMETER: rt::Schema = rt::Schema {
    name: "ConnectionQueryStringParameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsValueSecret", "IsValueSecret", &SHAPE_BOOLEAN),
        rt::Member::new("Key", "Key", &SHAPE_QUERY_STRING_KEY),
        rt::Member::new("Value", "Value", &SHAPE_QUERY_STRING_VALUE_SENSITIVE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONNECTION_QUERY_STRING_PARAMETER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTION_QUERY_STRING_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectionQueryStringParameter {
    pub is_value_secret: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for ConnectionQueryStringParameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTION_QUERY_STRING_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTION_QUERY_STRING_PARAMETER);
        rt::member(w, &SCHEMA_CONNECTION_QUERY_STRING_PARAMETER.members[0], &self.is_value_secret);
        rt::member(w, &SCHEMA_CONNECTION_QUERY_STRING_PARAMETER.members[1], &self.key);
        rt::member(w, &SCHEMA_CONNECTION_QUERY_STRING_PARAMETER.members[2], &self.value);
        w.end_structure(&SCHEMA_CONNECTION_QUERY_STRING_PARAMETER);
    }
}
impl rt::Encode for ConnectionQueryStringParameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectionQueryStringParameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTION_QUERY_STRING_PARAMETER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_value_secret = rt::Decode::decode(shape, r)?,
                    1 => out.key = rt::Decode::decode(shape, r)?,
                    2 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CONNECTION_QUERY_STRING_PARAMETERS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(100),
    element: &SHAPE_CONNECTION_QUERY_STRING_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CONNECTION_RESPONSE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CONNECTION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CONNECTION_STATE: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATING",
        "UPDATING",
        "DELETING",
        "AUTHORIZED",
        "DEAUTHORIZED",
        "AUTHORIZING",
        "DEAUTHORIZING",
        "ACTIVE",
        "FAILED_CONNECTIVITY",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionState {
    Creating,
    Updating,
    Deleting,
    Authorized,
    Deauthorized,
    Authorizing,
    Deauthorizing,
    Active,
    FailedConnectivity,
    Unknown(String),
}
impl ConnectionState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Authorized => "AUTHORIZED",
            Self::Deauthorized => "DEAUTHORIZED",
            Self::Authorizing => "AUTHORIZING",
            Self::Deauthorizing => "DEAUTHORIZING",
            Self::Active => "ACTIVE",
            Self::FailedConnectivity => "FAILED_CONNECTIVITY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ConnectionState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "AUTHORIZED" => Self::Authorized,
            "DEAUTHORIZED" => Self::Deauthorized,
            "AUTHORIZING" => Self::Authorizing,
            "DEAUTHORIZING" => Self::Deauthorizing,
            "ACTIVE" => Self::Active,
            "FAILED_CONNECTIVITY" => Self::FailedConnectivity,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ConnectionState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ConnectionState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ConnectionState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ConnectionState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_CONNECTION_STATE_REASON: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_CONNECTION_STATE_REASON: rt::Shape = rt::Shape::String {
    min: None,
    max: Some(512),
    pattern: Some(&PATTERN_CONNECTION_STATE_REASON),
};
pub static SCHEMA_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN: rt::Schema = rt::Schema {
    name: "ConnectivityResourceConfigurationArn",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ResourceConfigurationArn",
        "ResourceConfigurationArn",
        &SHAPE_RESOURCE_CONFIGURATION_ARN,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectivityResourceConfigurationArn {
    pub resource_configuration_arn: String,
}
impl rt::Structure for ConnectivityResourceConfigurationArn {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN);
        rt::member(
            w,
            &SCHEMA_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN.members[0],
            &self.resource_configuration_arn,
        );
        w.end_structure(&SCHEMA_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN);
    }
}
impl rt::Encode for ConnectivityResourceConfigurationArn {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectivityResourceConfigurationArn {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_configuration_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CONNECTIVITY_RESOURCE_PARAMETERS: rt::Schema = rt::Schema {
    name: "ConnectivityResourceParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ResourceParameters",
        "ResourceParameters",
        &SHAPE_CONNECTIVITY_RESOURCE_CONFIGURATION_ARN,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_CONNECTIVITY_RESOURCE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONNECTIVITY_RESOURCE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectivityResourceParameters {
    pub resource_parameters: ConnectivityResourceConfigurationArn,
}
impl rt::Structure for ConnectivityResourceParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONNECTIVITY_RESOURCE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONNECTIVITY_RESOURCE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CONNECTIVITY_RESOURCE_PARAMETERS.members[0],
            &self.resource_parameters,
        );
        w.end_structure(&SCHEMA_CONNECTIVITY_RESOURCE_PARAMETERS);
    }
}
impl rt::Encode for ConnectivityResourceParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConnectivityResourceParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONNECTIVITY_RESOURCE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_API_DESTINATION_REQUEST: rt::Schema = rt::Schema {
    name: "CreateApiDestinationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN).required(),
        rt::Member::new("Description", "Description", &SHAPE_API_DESTINATION_DESCRIPTION),
        rt::Member::new("HttpMethod", "HttpMethod", &SHAPE_API_DESTINATION_HTTP_METHOD).required(),
        rt::Member::new("InvocationEndpoint", "InvocationEndpoint", &SHAPE_HTTPS_ENDPOINT)
            .required(),
        rt::Member::new(
            "InvocationRateLimitPerSecond",
            "InvocationRateLimitPerSecond",
            &SHAPE_API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND,
        ),
        rt::Member::new("Name", "Name", &SHAPE_API_DESTINATION_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_API_DESTINATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_API_DESTINATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateApiDestinationRequest {
    pub connection_arn: String,
    pub description: Option<String>,
    pub http_method: ApiDestinationHttpMethod,
    pub invocation_endpoint: String,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub name: String,
}
impl rt::Structure for CreateApiDestinationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_API_DESTINATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_API_DESTINATION_REQUEST);
        rt::member(w, &SCHEMA_CREATE_API_DESTINATION_REQUEST.members[0], &self.connection_arn);
        rt::member(w, &SCHEMA_CREATE_API_DESTINATION_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_API_DESTINATION_REQUEST.members[2], &self.http_method);
        rt::member(w, &SCHEMA_CREATE_API_DESTINATION_REQUEST.members[3], &self.invocation_endpoint);
        rt::member(
            w,
            &SCHEMA_CREATE_API_DESTINATION_REQUEST.members[4],
            &self.invocation_rate_limit_per_second,
        );
        rt::member(w, &SCHEMA_CREATE_API_DESTINATION_REQUEST.members[5], &self.name);
        w.end_structure(&SCHEMA_CREATE_API_DESTINATION_REQUEST);
    }
}
impl rt::Encode for CreateApiDestinationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateApiDestinationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_API_DESTINATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.http_method = rt::Decode::decode(shape, r)?,
                    3 => out.invocation_endpoint = rt::Decode::decode(shape, r)?,
                    4 => out.invocation_rate_limit_per_second = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_API_DESTINATION_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateApiDestinationResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiDestinationArn", "ApiDestinationArn", &SHAPE_API_DESTINATION_ARN),
        rt::Member::new("ApiDestinationState", "ApiDestinationState", &SHAPE_API_DESTINATION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_API_DESTINATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_API_DESTINATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
}
impl rt::Structure for CreateApiDestinationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_API_DESTINATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_API_DESTINATION_RESPONSE);
        rt::member(
            w,
            &SCHEMA_CREATE_API_DESTINATION_RESPONSE.members[0],
            &self.api_destination_arn,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_API_DESTINATION_RESPONSE.members[1],
            &self.api_destination_state,
        );
        rt::member(w, &SCHEMA_CREATE_API_DESTINATION_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_CREATE_API_DESTINATION_RESPONSE.members[3], &self.last_modified_time);
        w.end_structure(&SCHEMA_CREATE_API_DESTINATION_RESPONSE);
    }
}
impl rt::Encode for CreateApiDestinationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateApiDestinationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_API_DESTINATION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_destination_arn = rt::Decode::decode(shape, r)?,
                    1 => out.api_destination_state = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ARCHIVE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateArchiveRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchiveName", "ArchiveName", &SHAPE_ARCHIVE_NAME).required(),
        rt::Member::new("Description", "Description", &SHAPE_ARCHIVE_DESCRIPTION),
        rt::Member::new("EventPattern", "EventPattern", &SHAPE_EVENT_PATTERN),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_EVENT_BUS_ARN).required(),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("RetentionDays", "RetentionDays", &SHAPE_RETENTION_DAYS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ARCHIVE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ARCHIVE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateArchiveRequest {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub event_source_arn: String,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
}
impl rt::Structure for CreateArchiveRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ARCHIVE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ARCHIVE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_REQUEST.members[0], &self.archive_name);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_REQUEST.members[2], &self.event_pattern);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_REQUEST.members[3], &self.event_source_arn);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_REQUEST.members[4], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_REQUEST.members[5], &self.retention_days);
        w.end_structure(&SCHEMA_CREATE_ARCHIVE_REQUEST);
    }
}
impl rt::Encode for CreateArchiveRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateArchiveRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ARCHIVE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archive_name = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.event_pattern = rt::Decode::decode(shape, r)?,
                    3 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    4 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    5 => out.retention_days = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ARCHIVE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateArchiveResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchiveArn", "ArchiveArn", &SHAPE_ARCHIVE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("State", "State", &SHAPE_ARCHIVE_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_ARCHIVE_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ARCHIVE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ARCHIVE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateArchiveResponse {
    pub archive_arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for CreateArchiveResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ARCHIVE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ARCHIVE_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_RESPONSE.members[0], &self.archive_arn);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_RESPONSE.members[2], &self.state);
        rt::member(w, &SCHEMA_CREATE_ARCHIVE_RESPONSE.members[3], &self.state_reason);
        w.end_structure(&SCHEMA_CREATE_ARCHIVE_RESPONSE);
    }
}
impl rt::Encode for CreateArchiveResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateArchiveResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ARCHIVE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archive_arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_time = rt::Decode::decode(shape, r)?,
                    2 => out.state = rt::Decode::decode(shape, r)?,
                    3 => out.state_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "CreateConnectionApiKeyAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiKeyName", "ApiKeyName", &SHAPE_AUTH_HEADER_PARAMETERS).required(),
        rt::Member::new("ApiKeyValue", "ApiKeyValue", &SHAPE_AUTH_HEADER_PARAMETERS_SENSITIVE)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: String,
    pub api_key_value: String,
}
impl rt::Structure for CreateConnectionApiKeyAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS.members[0],
            &self.api_key_name,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS.members[1],
            &self.api_key_value,
        );
        w.end_structure(&SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for CreateConnectionApiKeyAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateConnectionApiKeyAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key_name = rt::Decode::decode(shape, r)?,
                    1 => out.api_key_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "CreateConnectionAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApiKeyAuthParameters",
            "ApiKeyAuthParameters",
            &SHAPE_CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS,
        ),
        rt::Member::new(
            "BasicAuthParameters",
            "BasicAuthParameters",
            &SHAPE_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS,
        ),
        rt::Member::new(
            "ConnectivityParameters",
            "ConnectivityParameters",
            &SHAPE_CONNECTIVITY_RESOURCE_PARAMETERS,
        ),
        rt::Member::new(
            "InvocationHttpParameters",
            "InvocationHttpParameters",
            &SHAPE_CONNECTION_HTTP_PARAMETERS,
        ),
        rt::Member::new(
            "OAuthParameters",
            "OAuthParameters",
            &SHAPE_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConnectionAuthRequestParameters {
    pub api_key_auth_parameters: Option<CreateConnectionApiKeyAuthRequestParameters>,
    pub basic_auth_parameters: Option<CreateConnectionBasicAuthRequestParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub o_auth_parameters: Option<CreateConnectionOAuthRequestParameters>,
}
impl rt::Structure for CreateConnectionAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[0],
            &self.api_key_auth_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[1],
            &self.basic_auth_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[2],
            &self.connectivity_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[3],
            &self.invocation_http_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[4],
            &self.o_auth_parameters,
        );
        w.end_structure(&SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for CreateConnectionAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateConnectionAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key_auth_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.basic_auth_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.connectivity_parameters = rt::Decode::decode(shape, r)?,
                    3 => out.invocation_http_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.o_auth_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "CreateConnectionBasicAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Password", "Password", &SHAPE_AUTH_HEADER_PARAMETERS_SENSITIVE).required(),
        rt::Member::new("Username", "Username", &SHAPE_AUTH_HEADER_PARAMETERS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConnectionBasicAuthRequestParameters {
    pub password: String,
    pub username: String,
}
impl rt::Structure for CreateConnectionBasicAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS.members[0],
            &self.password,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS.members[1],
            &self.username,
        );
        w.end_structure(&SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for CreateConnectionBasicAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateConnectionBasicAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.password = rt::Decode::decode(shape, r)?,
                    1 => out.username = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "CreateConnectionOAuthClientRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientID", "ClientID", &SHAPE_AUTH_HEADER_PARAMETERS).required(),
        rt::Member::new("ClientSecret", "ClientSecret", &SHAPE_AUTH_HEADER_PARAMETERS_SENSITIVE)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConnectionOAuthClientRequestParameters {
    pub client_id: String,
    pub client_secret: String,
}
impl rt::Structure for CreateConnectionOAuthClientRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS.members[0],
            &self.client_id,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS.members[1],
            &self.client_secret,
        );
        w.end_structure(&SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for CreateConnectionOAuthClientRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateConnectionOAuthClientRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_id = rt::Decode::decode(shape, r)?,
                    1 => out.client_secret = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "CreateConnectionOAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthorizationEndpoint", "AuthorizationEndpoint", &SHAPE_HTTPS_ENDPOINT)
            .required(),
        rt::Member::new(
            "ClientParameters",
            "ClientParameters",
            &SHAPE_CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS,
        )
        .required(),
        rt::Member::new("HttpMethod", "HttpMethod", &SHAPE_CONNECTION_O_AUTH_HTTP_METHOD)
            .required(),
        rt::Member::new(
            "OAuthHttpParameters",
            "OAuthHttpParameters",
            &SHAPE_CONNECTION_HTTP_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConnectionOAuthRequestParameters {
    pub authorization_endpoint: String,
    pub client_parameters: CreateConnectionOAuthClientRequestParameters,
    pub http_method: ConnectionOAuthHttpMethod,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}
impl rt::Structure for CreateConnectionOAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[0],
            &self.authorization_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[1],
            &self.client_parameters,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[2],
            &self.http_method,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[3],
            &self.o_auth_http_parameters,
        );
        w.end_structure(&SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for CreateConnectionOAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateConnectionOAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authorization_endpoint = rt::Decode::decode(shape, r)?,
                    1 => out.client_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.http_method = rt::Decode::decode(shape, r)?,
                    3 => out.o_auth_http_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "CreateConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AuthParameters",
            "AuthParameters",
            &SHAPE_CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS,
        )
        .required(),
        rt::Member::new(
            "AuthorizationType",
            "AuthorizationType",
            &SHAPE_CONNECTION_AUTHORIZATION_TYPE,
        )
        .required(),
        rt::Member::new("Description", "Description", &SHAPE_CONNECTION_DESCRIPTION),
        rt::Member::new(
            "InvocationConnectivityParameters",
            "InvocationConnectivityParameters",
            &SHAPE_CONNECTIVITY_RESOURCE_PARAMETERS,
        ),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("Name", "Name", &SHAPE_CONNECTION_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConnectionRequest {
    pub auth_parameters: CreateConnectionAuthRequestParameters,
    pub authorization_type: ConnectionAuthorizationType,
    pub description: Option<String>,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
    pub name: String,
}
impl rt::Structure for CreateConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_REQUEST.members[0], &self.auth_parameters);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_REQUEST.members[1], &self.authorization_type);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_REQUEST.members[2], &self.description);
        rt::member(
            w,
            &SCHEMA_CREATE_CONNECTION_REQUEST.members[3],
            &self.invocation_connectivity_parameters,
        );
        rt::member(w, &SCHEMA_CREATE_CONNECTION_REQUEST.members[4], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_REQUEST.members[5], &self.name);
        w.end_structure(&SCHEMA_CREATE_CONNECTION_REQUEST);
    }
}
impl rt::Encode for CreateConnectionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateConnectionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CONNECTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.authorization_type = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.invocation_connectivity_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CONNECTION_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateConnectionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("ConnectionState", "ConnectionState", &SHAPE_CONNECTION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CONNECTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CONNECTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
}
impl rt::Structure for CreateConnectionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CONNECTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CONNECTION_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_RESPONSE.members[0], &self.connection_arn);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_RESPONSE.members[1], &self.connection_state);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_CREATE_CONNECTION_RESPONSE.members[3], &self.last_modified_time);
        w.end_structure(&SCHEMA_CREATE_CONNECTION_RESPONSE);
    }
}
impl rt::Encode for CreateConnectionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateConnectionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CONNECTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    1 => out.connection_state = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_EVENT_BUS_REQUEST: rt::Schema = rt::Schema {
    name: "CreateEventBusRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_EVENT_BUS_DESCRIPTION),
        rt::Member::new("EventSourceName", "EventSourceName", &SHAPE_EVENT_SOURCE_NAME),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("LogConfig", "LogConfig", &SHAPE_LOG_CONFIG),
        rt::Member::new("Name", "Name", &SHAPE_EVENT_BUS_NAME).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_EVENT_BUS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_EVENT_BUS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventBusRequest {
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub event_source_name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub log_config: Option<LogConfig>,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreateEventBusRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_EVENT_BUS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_EVENT_BUS_REQUEST);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_REQUEST.members[0], &self.dead_letter_config);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_REQUEST.members[2], &self.event_source_name);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_REQUEST.members[3], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_REQUEST.members[4], &self.log_config);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_REQUEST.members[5], &self.name);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_REQUEST.members[6], &self.tags);
        w.end_structure(&SCHEMA_CREATE_EVENT_BUS_REQUEST);
    }
}
impl rt::Encode for CreateEventBusRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateEventBusRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_EVENT_BUS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.event_source_name = rt::Decode::decode(shape, r)?,
                    3 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    4 => out.log_config = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    6 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_EVENT_BUS_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateEventBusResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_EVENT_BUS_DESCRIPTION),
        rt::Member::new("EventBusArn", "EventBusArn", &SHAPE_STRING),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("LogConfig", "LogConfig", &SHAPE_LOG_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_EVENT_BUS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_EVENT_BUS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventBusResponse {
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub event_bus_arn: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub log_config: Option<LogConfig>,
}
impl rt::Structure for CreateEventBusResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_EVENT_BUS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_EVENT_BUS_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_RESPONSE.members[0], &self.dead_letter_config);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_RESPONSE.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_RESPONSE.members[2], &self.event_bus_arn);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_RESPONSE.members[3], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_CREATE_EVENT_BUS_RESPONSE.members[4], &self.log_config);
        w.end_structure(&SCHEMA_CREATE_EVENT_BUS_RESPONSE);
    }
}
impl rt::Encode for CreateEventBusResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateEventBusResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_EVENT_BUS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.event_bus_arn = rt::Decode::decode(shape, r)?,
                    3 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    4 => out.log_config = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CREATED_BY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SHAPE_DATABASE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: None };
pub static SHAPE_DB_USER: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SCHEMA_DEAD_LETTER_CONFIG: rt::Schema = rt::Schema {
    name: "DeadLetterConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Arn", "Arn", &SHAPE_RESOURCE_ARN)],
    xml_namespace: None,
};
pub static SHAPE_DEAD_LETTER_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_DEAD_LETTER_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}
impl rt::Structure for DeadLetterConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEAD_LETTER_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEAD_LETTER_CONFIG);
        rt::member(w, &SCHEMA_DEAD_LETTER_CONFIG.members[0], &self.arn);
        w.end_structure(&SCHEMA_DEAD_LETTER_CONFIG);
    }
}
impl rt::Encode for DeadLetterConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeadLetterConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DEAD_LETTER_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "DeauthorizeConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_CONNECTION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DEAUTHORIZE_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeauthorizeConnectionRequest {
    pub name: String,
}
impl rt::Structure for DeauthorizeConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST);
    }
}
impl rt::Encode for DeauthorizeConnectionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeauthorizeConnectionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE: rt::Schema = rt::Schema {
    name: "DeauthorizeConnectionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("ConnectionState", "ConnectionState", &SHAPE_CONNECTION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastAuthorizedTime", "LastAuthorizedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_DEAUTHORIZE_CONNECTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeauthorizeConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<rt::Timestamp>,
    pub last_authorized_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
}
impl rt::Structure for DeauthorizeConnectionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE);
        rt::member(w, &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE.members[0], &self.connection_arn);
        rt::member(w, &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE.members[1], &self.connection_state);
        rt::member(w, &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE.members[2], &self.creation_time);
        rt::member(
            w,
            &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE.members[3],
            &self.last_authorized_time,
        );
        rt::member(w, &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE.members[4], &self.last_modified_time);
        w.end_structure(&SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE);
    }
}
impl rt::Encode for DeauthorizeConnectionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeauthorizeConnectionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    1 => out.connection_state = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.last_authorized_time = rt::Decode::decode(shape, r)?,
                    4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_API_DESTINATION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteApiDestinationRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_API_DESTINATION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_API_DESTINATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_API_DESTINATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApiDestinationRequest {
    pub name: String,
}
impl rt::Structure for DeleteApiDestinationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_API_DESTINATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_API_DESTINATION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_API_DESTINATION_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DELETE_API_DESTINATION_REQUEST);
    }
}
impl rt::Encode for DeleteApiDestinationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteApiDestinationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_API_DESTINATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_API_DESTINATION_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteApiDestinationResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_API_DESTINATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_API_DESTINATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApiDestinationResponse {}
impl rt::Structure for DeleteApiDestinationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_API_DESTINATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_API_DESTINATION_RESPONSE);
        w.end_structure(&SCHEMA_DELETE_API_DESTINATION_RESPONSE);
    }
}
impl rt::Encode for DeleteApiDestinationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteApiDestinationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_API_DESTINATION_RESPONSE,
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

pub static SCHEMA_DELETE_ARCHIVE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteArchiveRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ArchiveName", "ArchiveName", &SHAPE_ARCHIVE_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ARCHIVE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ARCHIVE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteArchiveRequest {
    pub archive_name: String,
}
impl rt::Structure for DeleteArchiveRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ARCHIVE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ARCHIVE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ARCHIVE_REQUEST.members[0], &self.archive_name);
        w.end_structure(&SCHEMA_DELETE_ARCHIVE_REQUEST);
    }
}
impl rt::Encode for DeleteArchiveRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteArchiveRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ARCHIVE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archive_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ARCHIVE_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteArchiveResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ARCHIVE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ARCHIVE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteArchiveResponse {}
impl rt::Structure for DeleteArchiveResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ARCHIVE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ARCHIVE_RESPONSE);
        w.end_structure(&SCHEMA_DELETE_ARCHIVE_RESPONSE);
    }
}
impl rt::Encode for DeleteArchiveResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteArchiveResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ARCHIVE_RESPONSE,
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

pub static SCHEMA_DELETE_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_CONNECTION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConnectionRequest {
    pub name: String,
}
impl rt::Structure for DeleteConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_CONNECTION_REQUEST.members[0], &self.name);
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
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_CONNECTION_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteConnectionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("ConnectionState", "ConnectionState", &SHAPE_CONNECTION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastAuthorizedTime", "LastAuthorizedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_CONNECTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CONNECTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<rt::Timestamp>,
    pub last_authorized_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
}
impl rt::Structure for DeleteConnectionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CONNECTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CONNECTION_RESPONSE);
        rt::member(w, &SCHEMA_DELETE_CONNECTION_RESPONSE.members[0], &self.connection_arn);
        rt::member(w, &SCHEMA_DELETE_CONNECTION_RESPONSE.members[1], &self.connection_state);
        rt::member(w, &SCHEMA_DELETE_CONNECTION_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_DELETE_CONNECTION_RESPONSE.members[3], &self.last_authorized_time);
        rt::member(w, &SCHEMA_DELETE_CONNECTION_RESPONSE.members[4], &self.last_modified_time);
        w.end_structure(&SCHEMA_DELETE_CONNECTION_RESPONSE);
    }
}
impl rt::Encode for DeleteConnectionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteConnectionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_CONNECTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    1 => out.connection_state = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.last_authorized_time = rt::Decode::decode(shape, r)?,
                    4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_EVENT_BUS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteEventBusRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_EVENT_BUS_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_EVENT_BUS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_EVENT_BUS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteEventBusRequest {
    pub name: String,
}
impl rt::Structure for DeleteEventBusRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_EVENT_BUS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_EVENT_BUS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_EVENT_BUS_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DELETE_EVENT_BUS_REQUEST);
    }
}
impl rt::Encode for DeleteEventBusRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteEventBusRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_EVENT_BUS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_RULE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRuleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Force", "Force", &SHAPE_BOOLEAN),
        rt::Member::new("Name", "Name", &SHAPE_RULE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_RULE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_RULE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRuleRequest {
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
    pub name: String,
}
impl rt::Structure for DeleteRuleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RULE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RULE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_RULE_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_DELETE_RULE_REQUEST.members[1], &self.force);
        rt::member(w, &SCHEMA_DELETE_RULE_REQUEST.members[2], &self.name);
        w.end_structure(&SCHEMA_DELETE_RULE_REQUEST);
    }
}
impl rt::Encode for DeleteRuleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRuleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_RULE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                1 => out.force = rt::Decode::decode(shape, r)?,
                2 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_API_DESTINATION_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeApiDestinationRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_API_DESTINATION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_API_DESTINATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_API_DESTINATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeApiDestinationRequest {
    pub name: String,
}
impl rt::Structure for DescribeApiDestinationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_API_DESTINATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_API_DESTINATION_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_API_DESTINATION_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DESCRIBE_API_DESTINATION_REQUEST);
    }
}
impl rt::Encode for DescribeApiDestinationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeApiDestinationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_API_DESTINATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeApiDestinationResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiDestinationArn", "ApiDestinationArn", &SHAPE_API_DESTINATION_ARN),
        rt::Member::new("ApiDestinationState", "ApiDestinationState", &SHAPE_API_DESTINATION_STATE),
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_API_DESTINATION_DESCRIPTION),
        rt::Member::new("HttpMethod", "HttpMethod", &SHAPE_API_DESTINATION_HTTP_METHOD),
        rt::Member::new("InvocationEndpoint", "InvocationEndpoint", &SHAPE_HTTPS_ENDPOINT),
        rt::Member::new(
            "InvocationRateLimitPerSecond",
            "InvocationRateLimitPerSecond",
            &SHAPE_API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND,
        ),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_API_DESTINATION_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_API_DESTINATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub connection_arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_endpoint: Option<String>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for DescribeApiDestinationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[0],
            &self.api_destination_arn,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[1],
            &self.api_destination_state,
        );
        rt::member(w, &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[2], &self.connection_arn);
        rt::member(w, &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[3], &self.creation_time);
        rt::member(w, &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[4], &self.description);
        rt::member(w, &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[5], &self.http_method);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[6],
            &self.invocation_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[7],
            &self.invocation_rate_limit_per_second,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[8],
            &self.last_modified_time,
        );
        rt::member(w, &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE.members[9], &self.name);
        w.end_structure(&SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE);
    }
}
impl rt::Encode for DescribeApiDestinationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeApiDestinationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_destination_arn = rt::Decode::decode(shape, r)?,
                    1 => out.api_destination_state = rt::Decode::decode(shape, r)?,
                    2 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    3 => out.creation_time = rt::Decode::decode(shape, r)?,
                    4 => out.description = rt::Decode::decode(shape, r)?,
                    5 => out.http_method = rt::Decode::decode(shape, r)?,
                    6 => out.invocation_endpoint = rt::Decode::decode(shape, r)?,
                    7 => out.invocation_rate_limit_per_second = rt::Decode::decode(shape, r)?,
                    8 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    9 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ARCHIVE_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeArchiveRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ArchiveName", "ArchiveName", &SHAPE_ARCHIVE_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ARCHIVE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ARCHIVE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeArchiveRequest {
    pub archive_name: String,
}
impl rt::Structure for DescribeArchiveRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ARCHIVE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ARCHIVE_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_REQUEST.members[0], &self.archive_name);
        w.end_structure(&SCHEMA_DESCRIBE_ARCHIVE_REQUEST);
    }
}
impl rt::Encode for DescribeArchiveRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeArchiveRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ARCHIVE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archive_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ARCHIVE_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeArchiveResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchiveArn", "ArchiveArn", &SHAPE_ARCHIVE_ARN),
        rt::Member::new("ArchiveName", "ArchiveName", &SHAPE_ARCHIVE_NAME),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_ARCHIVE_DESCRIPTION),
        rt::Member::new("EventCount", "EventCount", &SHAPE_LONG),
        rt::Member::new("EventPattern", "EventPattern", &SHAPE_EVENT_PATTERN),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_EVENT_BUS_ARN),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("RetentionDays", "RetentionDays", &SHAPE_RETENTION_DAYS),
        rt::Member::new("SizeBytes", "SizeBytes", &SHAPE_LONG),
        rt::Member::new("State", "State", &SHAPE_ARCHIVE_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_ARCHIVE_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ARCHIVE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ARCHIVE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeArchiveResponse {
    pub archive_arn: Option<String>,
    pub archive_name: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub event_count: Option<i64>,
    pub event_pattern: Option<String>,
    pub event_source_arn: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for DescribeArchiveResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ARCHIVE_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[0], &self.archive_arn);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[1], &self.archive_name);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[3], &self.description);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[4], &self.event_count);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[5], &self.event_pattern);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[6], &self.event_source_arn);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[7], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[8], &self.retention_days);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[9], &self.size_bytes);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[10], &self.state);
        rt::member(w, &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE.members[11], &self.state_reason);
        w.end_structure(&SCHEMA_DESCRIBE_ARCHIVE_RESPONSE);
    }
}
impl rt::Encode for DescribeArchiveResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeArchiveResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archive_arn = rt::Decode::decode(shape, r)?,
                    1 => out.archive_name = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.event_count = rt::Decode::decode(shape, r)?,
                    5 => out.event_pattern = rt::Decode::decode(shape, r)?,
                    6 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    7 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    8 => out.retention_days = rt::Decode::decode(shape, r)?,
                    9 => out.size_bytes = rt::Decode::decode(shape, r)?,
                    10 => out.state = rt::Decode::decode(shape, r)?,
                    11 => out.state_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS: rt::Schema = rt::Schema {
    name: "DescribeConnectionConnectivityParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ResourceParameters",
        "ResourceParameters",
        &SHAPE_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConnectionConnectivityParameters {
    pub resource_parameters: DescribeConnectionResourceParameters,
}
impl rt::Structure for DescribeConnectionConnectivityParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS.members[0],
            &self.resource_parameters,
        );
        w.end_structure(&SCHEMA_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS);
    }
}
impl rt::Encode for DescribeConnectionConnectivityParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeConnectionConnectivityParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_CONNECTION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConnectionRequest {
    pub name: String,
}
impl rt::Structure for DescribeConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DESCRIBE_CONNECTION_REQUEST);
    }
}
impl rt::Encode for DescribeConnectionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeConnectionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONNECTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS: rt::Schema = rt::Schema {
    name: "DescribeConnectionResourceParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ResourceAssociationArn",
            "ResourceAssociationArn",
            &SHAPE_RESOURCE_ASSOCIATION_ARN,
        )
        .required(),
        rt::Member::new(
            "ResourceConfigurationArn",
            "ResourceConfigurationArn",
            &SHAPE_RESOURCE_CONFIGURATION_ARN,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConnectionResourceParameters {
    pub resource_association_arn: String,
    pub resource_configuration_arn: String,
}
impl rt::Structure for DescribeConnectionResourceParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS.members[0],
            &self.resource_association_arn,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS.members[1],
            &self.resource_configuration_arn,
        );
        w.end_structure(&SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS);
    }
}
impl rt::Encode for DescribeConnectionResourceParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeConnectionResourceParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONNECTION_RESOURCE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_association_arn = rt::Decode::decode(shape, r)?,
                    1 => out.resource_configuration_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONNECTION_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeConnectionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AuthParameters",
            "AuthParameters",
            &SHAPE_CONNECTION_AUTH_RESPONSE_PARAMETERS,
        ),
        rt::Member::new(
            "AuthorizationType",
            "AuthorizationType",
            &SHAPE_CONNECTION_AUTHORIZATION_TYPE,
        ),
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("ConnectionState", "ConnectionState", &SHAPE_CONNECTION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_CONNECTION_DESCRIPTION),
        rt::Member::new(
            "InvocationConnectivityParameters",
            "InvocationConnectivityParameters",
            &SHAPE_DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS,
        ),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("LastAuthorizedTime", "LastAuthorizedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_CONNECTION_NAME),
        rt::Member::new("SecretArn", "SecretArn", &SHAPE_SECRETS_MANAGER_SECRET_ARN),
        rt::Member::new("StateReason", "StateReason", &SHAPE_CONNECTION_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONNECTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONNECTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeConnectionResponse {
    pub auth_parameters: Option<ConnectionAuthResponseParameters>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub invocation_connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
    pub kms_key_identifier: Option<String>,
    pub last_authorized_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub secret_arn: Option<String>,
    pub state_reason: Option<String>,
}
impl rt::Structure for DescribeConnectionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONNECTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONNECTION_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[0], &self.auth_parameters);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[1], &self.authorization_type);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[2], &self.connection_arn);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[3], &self.connection_state);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[4], &self.creation_time);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[5], &self.description);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[6],
            &self.invocation_connectivity_parameters,
        );
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[7], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[8], &self.last_authorized_time);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[9], &self.last_modified_time);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[10], &self.name);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[11], &self.secret_arn);
        rt::member(w, &SCHEMA_DESCRIBE_CONNECTION_RESPONSE.members[12], &self.state_reason);
        w.end_structure(&SCHEMA_DESCRIBE_CONNECTION_RESPONSE);
    }
}
impl rt::Encode for DescribeConnectionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeConnectionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONNECTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.authorization_type = rt::Decode::decode(shape, r)?,
                    2 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    3 => out.connection_state = rt::Decode::decode(shape, r)?,
                    4 => out.creation_time = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.invocation_connectivity_parameters = rt::Decode::decode(shape, r)?,
                    7 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    8 => out.last_authorized_time = rt::Decode::decode(shape, r)?,
                    9 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    10 => out.name = rt::Decode::decode(shape, r)?,
                    11 => out.secret_arn = rt::Decode::decode(shape, r)?,
                    12 => out.state_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_EVENT_BUS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeEventBusRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_EVENT_BUS_NAME_OR_ARN)],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_EVENT_BUS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_EVENT_BUS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEventBusRequest {
    pub name: Option<String>,
}
impl rt::Structure for DescribeEventBusRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_EVENT_BUS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_EVENT_BUS_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DESCRIBE_EVENT_BUS_REQUEST);
    }
}
impl rt::Encode for DescribeEventBusRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeEventBusRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_EVENT_BUS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeEventBusResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_STRING),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_EVENT_BUS_DESCRIPTION),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LogConfig", "LogConfig", &SHAPE_LOG_CONFIG),
        rt::Member::new("Name", "Name", &SHAPE_STRING),
        rt::Member::new("Policy", "Policy", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_EVENT_BUS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEventBusResponse {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub log_config: Option<LogConfig>,
    pub name: Option<String>,
    pub policy: Option<String>,
}
impl rt::Structure for DescribeEventBusResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[2], &self.dead_letter_config);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[3], &self.description);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[4], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[5], &self.last_modified_time);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[6], &self.log_config);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[7], &self.name);
        rt::member(w, &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE.members[8], &self.policy);
        w.end_structure(&SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE);
    }
}
impl rt::Encode for DescribeEventBusResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeEventBusResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_time = rt::Decode::decode(shape, r)?,
                    2 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    5 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    6 => out.log_config = rt::Decode::decode(shape, r)?,
                    7 => out.name = rt::Decode::decode(shape, r)?,
                    8 => out.policy = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_REPLAY_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeReplayRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ReplayName", "ReplayName", &SHAPE_REPLAY_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_REPLAY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_REPLAY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeReplayRequest {
    pub replay_name: String,
}
impl rt::Structure for DescribeReplayRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_REPLAY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_REPLAY_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_REQUEST.members[0], &self.replay_name);
        w.end_structure(&SCHEMA_DESCRIBE_REPLAY_REQUEST);
    }
}
impl rt::Encode for DescribeReplayRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeReplayRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_REPLAY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.replay_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_REPLAY_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeReplayResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_REPLAY_DESCRIPTION),
        rt::Member::new("Destination", "Destination", &SHAPE_REPLAY_DESTINATION),
        rt::Member::new("EventEndTime", "EventEndTime", &SHAPE_TIMESTAMP),
        rt::Member::new("EventLastReplayedTime", "EventLastReplayedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_ARCHIVE_ARN),
        rt::Member::new("EventStartTime", "EventStartTime", &SHAPE_TIMESTAMP),
        rt::Member::new("ReplayArn", "ReplayArn", &SHAPE_REPLAY_ARN),
        rt::Member::new("ReplayEndTime", "ReplayEndTime", &SHAPE_TIMESTAMP),
        rt::Member::new("ReplayName", "ReplayName", &SHAPE_REPLAY_NAME),
        rt::Member::new("ReplayStartTime", "ReplayStartTime", &SHAPE_TIMESTAMP),
        rt::Member::new("State", "State", &SHAPE_REPLAY_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_REPLAY_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_REPLAY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_REPLAY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeReplayResponse {
    pub description: Option<String>,
    pub destination: Option<ReplayDestination>,
    pub event_end_time: Option<rt::Timestamp>,
    pub event_last_replayed_time: Option<rt::Timestamp>,
    pub event_source_arn: Option<String>,
    pub event_start_time: Option<rt::Timestamp>,
    pub replay_arn: Option<String>,
    pub replay_end_time: Option<rt::Timestamp>,
    pub replay_name: Option<String>,
    pub replay_start_time: Option<rt::Timestamp>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for DescribeReplayResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_REPLAY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_REPLAY_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[0], &self.description);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[1], &self.destination);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[2], &self.event_end_time);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[3], &self.event_last_replayed_time);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[4], &self.event_source_arn);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[5], &self.event_start_time);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[6], &self.replay_arn);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[7], &self.replay_end_time);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[8], &self.replay_name);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[9], &self.replay_start_time);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[10], &self.state);
        rt::member(w, &SCHEMA_DESCRIBE_REPLAY_RESPONSE.members[11], &self.state_reason);
        w.end_structure(&SCHEMA_DESCRIBE_REPLAY_RESPONSE);
    }
}
impl rt::Encode for DescribeReplayResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeReplayResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_REPLAY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.description = rt::Decode::decode(shape, r)?,
                    1 => out.destination = rt::Decode::decode(shape, r)?,
                    2 => out.event_end_time = rt::Decode::decode(shape, r)?,
                    3 => out.event_last_replayed_time = rt::Decode::decode(shape, r)?,
                    4 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    5 => out.event_start_time = rt::Decode::decode(shape, r)?,
                    6 => out.replay_arn = rt::Decode::decode(shape, r)?,
                    7 => out.replay_end_time = rt::Decode::decode(shape, r)?,
                    8 => out.replay_name = rt::Decode::decode(shape, r)?,
                    9 => out.replay_start_time = rt::Decode::decode(shape, r)?,
                    10 => out.state = rt::Decode::decode(shape, r)?,
                    11 => out.state_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_RULE_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeRuleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Name", "Name", &SHAPE_RULE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_RULE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_RULE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRuleRequest {
    pub event_bus_name: Option<String>,
    pub name: String,
}
impl rt::Structure for DescribeRuleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_RULE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_RULE_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_REQUEST.members[1], &self.name);
        w.end_structure(&SCHEMA_DESCRIBE_RULE_REQUEST);
    }
}
impl rt::Encode for DescribeRuleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeRuleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_RULE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_RULE_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeRuleResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_RULE_ARN),
        rt::Member::new("CreatedBy", "CreatedBy", &SHAPE_CREATED_BY),
        rt::Member::new("Description", "Description", &SHAPE_RULE_DESCRIPTION),
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME),
        rt::Member::new("EventPattern", "EventPattern", &SHAPE_EVENT_PATTERN),
        rt::Member::new("ManagedBy", "ManagedBy", &SHAPE_MANAGED_BY),
        rt::Member::new("Name", "Name", &SHAPE_RULE_NAME),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN),
        rt::Member::new("ScheduleExpression", "ScheduleExpression", &SHAPE_SCHEDULE_EXPRESSION),
        rt::Member::new("State", "State", &SHAPE_RULE_STATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_RULE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_RULE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRuleResponse {
    pub arn: Option<String>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_pattern: Option<String>,
    pub managed_by: Option<String>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<RuleState>,
}
impl rt::Structure for DescribeRuleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_RULE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_RULE_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[1], &self.created_by);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[2], &self.description);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[3], &self.event_bus_name);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[4], &self.event_pattern);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[5], &self.managed_by);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[6], &self.name);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[8], &self.schedule_expression);
        rt::member(w, &SCHEMA_DESCRIBE_RULE_RESPONSE.members[9], &self.state);
        w.end_structure(&SCHEMA_DESCRIBE_RULE_RESPONSE);
    }
}
impl rt::Encode for DescribeRuleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeRuleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_RULE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.created_by = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    4 => out.event_pattern = rt::Decode::decode(shape, r)?,
                    5 => out.managed_by = rt::Decode::decode(shape, r)?,
                    6 => out.name = rt::Decode::decode(shape, r)?,
                    7 => out.role_arn = rt::Decode::decode(shape, r)?,
                    8 => out.schedule_expression = rt::Decode::decode(shape, r)?,
                    9 => out.state = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DISABLE_RULE_REQUEST: rt::Schema = rt::Schema {
    name: "DisableRuleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Name", "Name", &SHAPE_RULE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DISABLE_RULE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DISABLE_RULE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableRuleRequest {
    pub event_bus_name: Option<String>,
    pub name: String,
}
impl rt::Structure for DisableRuleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DISABLE_RULE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DISABLE_RULE_REQUEST);
        rt::member(w, &SCHEMA_DISABLE_RULE_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_DISABLE_RULE_REQUEST.members[1], &self.name);
        w.end_structure(&SCHEMA_DISABLE_RULE_REQUEST);
    }
}
impl rt::Encode for DisableRuleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DisableRuleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DISABLE_RULE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ECS_PARAMETERS: rt::Schema = rt::Schema {
    name: "EcsParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CapacityProviderStrategy",
            "CapacityProviderStrategy",
            &SHAPE_CAPACITY_PROVIDER_STRATEGY,
        ),
        rt::Member::new("EnableECSManagedTags", "EnableECSManagedTags", &SHAPE_BOOLEAN),
        rt::Member::new("EnableExecuteCommand", "EnableExecuteCommand", &SHAPE_BOOLEAN),
        rt::Member::new("Group", "Group", &SHAPE_STRING),
        rt::Member::new("LaunchType", "LaunchType", &SHAPE_LAUNCH_TYPE),
        rt::Member::new(
            "NetworkConfiguration",
            "NetworkConfiguration",
            &SHAPE_NETWORK_CONFIGURATION,
        ),
        rt::Member::new(
            "PlacementConstraints",
            "PlacementConstraints",
            &SHAPE_PLACEMENT_CONSTRAINTS,
        ),
        rt::Member::new("PlacementStrategy", "PlacementStrategy", &SHAPE_PLACEMENT_STRATEGIES),
        rt::Member::new("PlatformVersion", "PlatformVersion", &SHAPE_STRING),
        rt::Member::new("PropagateTags", "PropagateTags", &SHAPE_PROPAGATE_TAGS),
        rt::Member::new("ReferenceId", "ReferenceId", &SHAPE_REFERENCE_ID),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
        rt::Member::new("TaskCount", "TaskCount", &SHAPE_LIMIT_MIN1),
        rt::Member::new("TaskDefinitionArn", "TaskDefinitionArn", &SHAPE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ECS_PARAMETERS: rt::Shape = rt::Shape::Structure(&SCHEMA_ECS_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsParameters {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<PropagateTags>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_count: Option<i32>,
    pub task_definition_arn: String,
}
impl rt::Structure for EcsParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_PARAMETERS);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[0], &self.capacity_provider_strategy);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[1], &self.enable_ecs_managed_tags);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[2], &self.enable_execute_command);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[3], &self.group);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[4], &self.launch_type);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[5], &self.network_configuration);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[6], &self.placement_constraints);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[7], &self.placement_strategy);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[8], &self.platform_version);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[9], &self.propagate_tags);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[10], &self.reference_id);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[11], &self.tags);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[12], &self.task_count);
        rt::member(w, &SCHEMA_ECS_PARAMETERS.members[13], &self.task_definition_arn);
        w.end_structure(&SCHEMA_ECS_PARAMETERS);
    }
}
impl rt::Encode for EcsParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ECS_PARAMETERS, r, &mut |index, shape, r| {
            match index {
                0 => out.capacity_provider_strategy = rt::Decode::decode(shape, r)?,
                1 => out.enable_ecs_managed_tags = rt::Decode::decode(shape, r)?,
                2 => out.enable_execute_command = rt::Decode::decode(shape, r)?,
                3 => out.group = rt::Decode::decode(shape, r)?,
                4 => out.launch_type = rt::Decode::decode(shape, r)?,
                5 => out.network_configuration = rt::Decode::decode(shape, r)?,
                6 => out.placement_constraints = rt::Decode::decode(shape, r)?,
                7 => out.placement_strategy = rt::Decode::decode(shape, r)?,
                8 => out.platform_version = rt::Decode::decode(shape, r)?,
                9 => out.propagate_tags = rt::Decode::decode(shape, r)?,
                10 => out.reference_id = rt::Decode::decode(shape, r)?,
                11 => out.tags = rt::Decode::decode(shape, r)?,
                12 => out.task_count = rt::Decode::decode(shape, r)?,
                13 => out.task_definition_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ENABLE_RULE_REQUEST: rt::Schema = rt::Schema {
    name: "EnableRuleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Name", "Name", &SHAPE_RULE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENABLE_RULE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_ENABLE_RULE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableRuleRequest {
    pub event_bus_name: Option<String>,
    pub name: String,
}
impl rt::Structure for EnableRuleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENABLE_RULE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENABLE_RULE_REQUEST);
        rt::member(w, &SCHEMA_ENABLE_RULE_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_ENABLE_RULE_REQUEST.members[1], &self.name);
        w.end_structure(&SCHEMA_ENABLE_RULE_REQUEST);
    }
}
impl rt::Encode for EnableRuleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnableRuleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENABLE_RULE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                1 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ENDPOINT_ID: rt::Pattern = rt::Pattern::new("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$");
pub static SHAPE_ENDPOINT_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(50), pattern: Some(&PATTERN_ENDPOINT_ID) };
pub static SHAPE_ERROR_CODE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_EVENT_BUS: rt::Schema = rt::Schema {
    name: "EventBus",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_STRING),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_EVENT_BUS_DESCRIPTION),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_STRING),
        rt::Member::new("Policy", "Policy", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_EVENT_BUS: rt::Shape = rt::Shape::Structure(&SCHEMA_EVENT_BUS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventBus {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub policy: Option<String>,
}
impl rt::Structure for EventBus {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EVENT_BUS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EVENT_BUS);
        rt::member(w, &SCHEMA_EVENT_BUS.members[0], &self.arn);
        rt::member(w, &SCHEMA_EVENT_BUS.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_EVENT_BUS.members[2], &self.description);
        rt::member(w, &SCHEMA_EVENT_BUS.members[3], &self.last_modified_time);
        rt::member(w, &SCHEMA_EVENT_BUS.members[4], &self.name);
        rt::member(w, &SCHEMA_EVENT_BUS.members[5], &self.policy);
        w.end_structure(&SCHEMA_EVENT_BUS);
    }
}
impl rt::Encode for EventBus {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EventBus {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EVENT_BUS, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.description = rt::Decode::decode(shape, r)?,
                3 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                4 => out.name = rt::Decode::decode(shape, r)?,
                5 => out.policy = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_EVENT_BUS_ARN: rt::Pattern =
    rt::Pattern::new("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$");
pub static SHAPE_EVENT_BUS_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_EVENT_BUS_ARN) };
pub static SHAPE_EVENT_BUS_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: None };
pub static SHAPE_EVENT_BUS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_EVENT_BUS,
    element_name: "member",
    flattened: false,
};
static PATTERN_EVENT_BUS_NAME: rt::Pattern = rt::Pattern::new("[/\\.\\-_A-Za-z0-9]+");
pub static SHAPE_EVENT_BUS_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_EVENT_BUS_NAME) };
static PATTERN_EVENT_BUS_NAME_OR_ARN: rt::Pattern = rt::Pattern::new(
    "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+",
);
pub static SHAPE_EVENT_BUS_NAME_OR_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_EVENT_BUS_NAME_OR_ARN),
};
pub static SHAPE_EVENT_ID: rt::Shape =
    rt::Shape::String { min: None, max: Some(64), pattern: None };
pub static SHAPE_EVENT_PATTERN: rt::Shape =
    rt::Shape::String { min: None, max: Some(4096), pattern: None };
pub static SHAPE_EVENT_RESOURCE: rt::Shape =
    rt::Shape::String { min: None, max: Some(2048), pattern: None };
pub static SHAPE_EVENT_RESOURCE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_EVENT_RESOURCE,
    element_name: "member",
    flattened: false,
};
static PATTERN_EVENT_SOURCE_NAME: rt::Pattern =
    rt::Pattern::new("aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}");
pub static SHAPE_EVENT_SOURCE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_EVENT_SOURCE_NAME) };
pub static SHAPE_EVENT_TIME: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_GRAPH_QL_OPERATION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1048576), pattern: None };
static PATTERN_HEADER_KEY: rt::Pattern = rt::Pattern::new("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$");
pub static SHAPE_HEADER_KEY: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_HEADER_KEY) };
pub static SHAPE_HEADER_PARAMETERS_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_HEADER_KEY,
    value: &SHAPE_HEADER_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
static PATTERN_HEADER_VALUE: rt::Pattern =
    rt::Pattern::new("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$");
pub static SHAPE_HEADER_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_HEADER_VALUE) };
static PATTERN_HEADER_VALUE_SENSITIVE: rt::Pattern =
    rt::Pattern::new("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$");
pub static SHAPE_HEADER_VALUE_SENSITIVE: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_HEADER_VALUE_SENSITIVE) };
pub static SCHEMA_HTTP_PARAMETERS: rt::Schema = rt::Schema {
    name: "HttpParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HeaderParameters", "HeaderParameters", &SHAPE_HEADER_PARAMETERS_MAP),
        rt::Member::new("PathParameterValues", "PathParameterValues", &SHAPE_PATH_PARAMETER_LIST),
        rt::Member::new(
            "QueryStringParameters",
            "QueryStringParameters",
            &SHAPE_QUERY_STRING_PARAMETERS_MAP,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_PARAMETERS: rt::Shape = rt::Shape::Structure(&SCHEMA_HTTP_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpParameters {
    pub header_parameters: Option<rt::BTreeMap<String, String>>,
    pub path_parameter_values: Option<Vec<String>>,
    pub query_string_parameters: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for HttpParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_PARAMETERS);
        rt::member(w, &SCHEMA_HTTP_PARAMETERS.members[0], &self.header_parameters);
        rt::member(w, &SCHEMA_HTTP_PARAMETERS.members[1], &self.path_parameter_values);
        rt::member(w, &SCHEMA_HTTP_PARAMETERS.members[2], &self.query_string_parameters);
        w.end_structure(&SCHEMA_HTTP_PARAMETERS);
    }
}
impl rt::Encode for HttpParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_HTTP_PARAMETERS, r, &mut |index, shape, r| {
            match index {
                0 => out.header_parameters = rt::Decode::decode(shape, r)?,
                1 => out.path_parameter_values = rt::Decode::decode(shape, r)?,
                2 => out.query_string_parameters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_HTTPS_ENDPOINT: rt::Pattern =
    rt::Pattern::new("^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$");
pub static SHAPE_HTTPS_ENDPOINT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_HTTPS_ENDPOINT) };
pub static SCHEMA_ILLEGAL_STATUS_EXCEPTION: rt::Schema = rt::Schema {
    name: "IllegalStatusException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "IllegalStatusException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_ILLEGAL_STATUS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ILLEGAL_STATUS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IllegalStatusException {}
impl rt::Structure for IllegalStatusException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ILLEGAL_STATUS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ILLEGAL_STATUS_EXCEPTION);
        w.end_structure(&SCHEMA_ILLEGAL_STATUS_EXCEPTION);
    }
}
impl rt::Encode for IllegalStatusException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IllegalStatusException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ILLEGAL_STATUS_EXCEPTION,
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
impl From<IllegalStatusException> for rt::ApiError {
    fn from(error: IllegalStatusException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_INCLUDE_DETAIL: rt::Shape = rt::Shape::Enum { values: &["NONE", "FULL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncludeDetail {
    None,
    Full,
    Unknown(String),
}
impl IncludeDetail {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Full => "FULL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IncludeDetail {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "FULL" => Self::Full,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IncludeDetail {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IncludeDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IncludeDetail {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IncludeDetail {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_INPUT_TRANSFORMER: rt::Schema = rt::Schema {
    name: "InputTransformer",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("InputPathsMap", "InputPathsMap", &SHAPE_TRANSFORMER_PATHS),
        rt::Member::new("InputTemplate", "InputTemplate", &SHAPE_TRANSFORMER_INPUT).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_INPUT_TRANSFORMER: rt::Shape = rt::Shape::Structure(&SCHEMA_INPUT_TRANSFORMER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InputTransformer {
    pub input_paths_map: Option<rt::BTreeMap<String, String>>,
    pub input_template: String,
}
impl rt::Structure for InputTransformer {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INPUT_TRANSFORMER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INPUT_TRANSFORMER);
        rt::member(w, &SCHEMA_INPUT_TRANSFORMER.members[0], &self.input_paths_map);
        rt::member(w, &SCHEMA_INPUT_TRANSFORMER.members[1], &self.input_template);
        w.end_structure(&SCHEMA_INPUT_TRANSFORMER);
    }
}
impl rt::Encode for InputTransformer {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InputTransformer {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INPUT_TRANSFORMER, r, &mut |index, shape, r| {
            match index {
                0 => out.input_paths_map = rt::Decode::decode(shape, r)?,
                1 => out.input_template = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_INPUT_TRANSFORMER_PATH_KEY: rt::Pattern = rt::Pattern::new("[A-Za-z0-9\\_\\-]+");
pub static SHAPE_INPUT_TRANSFORMER_PATH_KEY: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_INPUT_TRANSFORMER_PATH_KEY),
};
pub static SHAPE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_INTERNAL_EXCEPTION: rt::Schema = rt::Schema {
    name: "InternalException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalException", status: 500 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_INTERNAL_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalException {}
impl rt::Structure for InternalException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_EXCEPTION);
        w.end_structure(&SCHEMA_INTERNAL_EXCEPTION);
    }
}
impl rt::Encode for InternalException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INTERNAL_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InternalException> for rt::ApiError {
    fn from(error: InternalException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_EVENT_PATTERN_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidEventPatternException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidEventPatternException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_EVENT_PATTERN_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_EVENT_PATTERN_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidEventPatternException {}
impl rt::Structure for InvalidEventPatternException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_EVENT_PATTERN_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_EVENT_PATTERN_EXCEPTION);
        w.end_structure(&SCHEMA_INVALID_EVENT_PATTERN_EXCEPTION);
    }
}
impl rt::Encode for InvalidEventPatternException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidEventPatternException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_EVENT_PATTERN_EXCEPTION,
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
impl From<InvalidEventPatternException> for rt::ApiError {
    fn from(error: InvalidEventPatternException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_STATE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidStateException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidStateException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_STATE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_STATE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidStateException {}
impl rt::Structure for InvalidStateException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_STATE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_STATE_EXCEPTION);
        w.end_structure(&SCHEMA_INVALID_STATE_EXCEPTION);
    }
}
impl rt::Encode for InvalidStateException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidStateException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_STATE_EXCEPTION,
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
impl From<InvalidStateException> for rt::ApiError {
    fn from(error: InvalidStateException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_KINESIS_PARAMETERS: rt::Schema = rt::Schema {
    name: "KinesisParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "PartitionKeyPath",
        "PartitionKeyPath",
        &SHAPE_TARGET_PARTITION_KEY_PATH,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_KINESIS_PARAMETERS: rt::Shape = rt::Shape::Structure(&SCHEMA_KINESIS_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}
impl rt::Structure for KinesisParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KINESIS_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KINESIS_PARAMETERS);
        rt::member(w, &SCHEMA_KINESIS_PARAMETERS.members[0], &self.partition_key_path);
        w.end_structure(&SCHEMA_KINESIS_PARAMETERS);
    }
}
impl rt::Encode for KinesisParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KinesisParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KINESIS_PARAMETERS, r, &mut |index, shape, r| {
            match index {
                0 => out.partition_key_path = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_KMS_KEY_IDENTIFIER: rt::Pattern = rt::Pattern::new("^[a-zA-Z0-9_\\-/:]*$");
pub static SHAPE_KMS_KEY_IDENTIFIER: rt::Shape =
    rt::Shape::String { min: None, max: Some(2048), pattern: Some(&PATTERN_KMS_KEY_IDENTIFIER) };
pub static SHAPE_LAUNCH_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["EC2", "FARGATE", "EXTERNAL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
    Unknown(String),
}
impl LaunchType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ec2 => "EC2",
            Self::Fargate => "FARGATE",
            Self::External => "EXTERNAL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LaunchType {
    fn from(text: &str) -> Self {
        match text {
            "EC2" => Self::Ec2,
            "FARGATE" => Self::Fargate,
            "EXTERNAL" => Self::External,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LaunchType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LaunchType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LaunchType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LaunchType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_LEVEL: rt::Shape = rt::Shape::Enum { values: &["OFF", "ERROR", "INFO", "TRACE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Off,
    Error,
    Info,
    Trace,
    Unknown(String),
}
impl Level {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::Error => "ERROR",
            Self::Info => "INFO",
            Self::Trace => "TRACE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Level {
    fn from(text: &str) -> Self {
        match text {
            "OFF" => Self::Off,
            "ERROR" => Self::Error,
            "INFO" => Self::Info,
            "TRACE" => Self::Trace,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Level {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Level {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Level {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "LimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "LimitExceededException", status: 400 }),
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

pub static SHAPE_LIMIT_MAX100: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_LIMIT_MIN1: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SCHEMA_LIST_API_DESTINATIONS_REQUEST: rt::Schema = rt::Schema {
    name: "ListApiDestinationsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_API_DESTINATION_NAME),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_API_DESTINATIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_API_DESTINATIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApiDestinationsRequest {
    pub connection_arn: Option<String>,
    pub limit: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListApiDestinationsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_API_DESTINATIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_API_DESTINATIONS_REQUEST);
        rt::member(w, &SCHEMA_LIST_API_DESTINATIONS_REQUEST.members[0], &self.connection_arn);
        rt::member(w, &SCHEMA_LIST_API_DESTINATIONS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_API_DESTINATIONS_REQUEST.members[2], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_API_DESTINATIONS_REQUEST.members[3], &self.next_token);
        w.end_structure(&SCHEMA_LIST_API_DESTINATIONS_REQUEST);
    }
}
impl rt::Encode for ListApiDestinationsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListApiDestinationsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_API_DESTINATIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.name_prefix = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_API_DESTINATIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListApiDestinationsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiDestinations", "ApiDestinations", &SHAPE_API_DESTINATION_RESPONSE_LIST),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_API_DESTINATIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_API_DESTINATIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApiDestinationsResponse {
    pub api_destinations: Option<Vec<ApiDestination>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListApiDestinationsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_API_DESTINATIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_API_DESTINATIONS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_API_DESTINATIONS_RESPONSE.members[0], &self.api_destinations);
        rt::member(w, &SCHEMA_LIST_API_DESTINATIONS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_API_DESTINATIONS_RESPONSE);
    }
}
impl rt::Encode for ListApiDestinationsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListApiDestinationsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_API_DESTINATIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_destinations = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ARCHIVES_REQUEST: rt::Schema = rt::Schema {
    name: "ListArchivesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_EVENT_BUS_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_ARCHIVE_NAME),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("State", "State", &SHAPE_ARCHIVE_STATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ARCHIVES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ARCHIVES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListArchivesRequest {
    pub event_source_arn: Option<String>,
    pub limit: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub state: Option<ArchiveState>,
}
impl rt::Structure for ListArchivesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ARCHIVES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ARCHIVES_REQUEST);
        rt::member(w, &SCHEMA_LIST_ARCHIVES_REQUEST.members[0], &self.event_source_arn);
        rt::member(w, &SCHEMA_LIST_ARCHIVES_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_ARCHIVES_REQUEST.members[2], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_ARCHIVES_REQUEST.members[3], &self.next_token);
        rt::member(w, &SCHEMA_LIST_ARCHIVES_REQUEST.members[4], &self.state);
        w.end_structure(&SCHEMA_LIST_ARCHIVES_REQUEST);
    }
}
impl rt::Encode for ListArchivesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListArchivesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ARCHIVES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.name_prefix = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    4 => out.state = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ARCHIVES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListArchivesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Archives", "Archives", &SHAPE_ARCHIVE_RESPONSE_LIST),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ARCHIVES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ARCHIVES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListArchivesResponse {
    pub archives: Option<Vec<Archive>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListArchivesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ARCHIVES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ARCHIVES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_ARCHIVES_RESPONSE.members[0], &self.archives);
        rt::member(w, &SCHEMA_LIST_ARCHIVES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_ARCHIVES_RESPONSE);
    }
}
impl rt::Encode for ListArchivesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListArchivesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ARCHIVES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archives = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_CONNECTIONS_REQUEST: rt::Schema = rt::Schema {
    name: "ListConnectionsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionState", "ConnectionState", &SHAPE_CONNECTION_STATE),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_CONNECTION_NAME),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_CONNECTIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_CONNECTIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConnectionsRequest {
    pub connection_state: Option<ConnectionState>,
    pub limit: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListConnectionsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_CONNECTIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_CONNECTIONS_REQUEST);
        rt::member(w, &SCHEMA_LIST_CONNECTIONS_REQUEST.members[0], &self.connection_state);
        rt::member(w, &SCHEMA_LIST_CONNECTIONS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_CONNECTIONS_REQUEST.members[2], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_CONNECTIONS_REQUEST.members[3], &self.next_token);
        w.end_structure(&SCHEMA_LIST_CONNECTIONS_REQUEST);
    }
}
impl rt::Encode for ListConnectionsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListConnectionsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_CONNECTIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_state = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.name_prefix = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_CONNECTIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListConnectionsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Connections", "Connections", &SHAPE_CONNECTION_RESPONSE_LIST),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_CONNECTIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_CONNECTIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConnectionsResponse {
    pub connections: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListConnectionsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_CONNECTIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_CONNECTIONS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_CONNECTIONS_RESPONSE.members[0], &self.connections);
        rt::member(w, &SCHEMA_LIST_CONNECTIONS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_CONNECTIONS_RESPONSE);
    }
}
impl rt::Encode for ListConnectionsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListConnectionsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_CONNECTIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connections = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_EVENT_BUSES_REQUEST: rt::Schema = rt::Schema {
    name: "ListEventBusesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_EVENT_BUS_NAME),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_EVENT_BUSES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_EVENT_BUSES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventBusesRequest {
    pub limit: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListEventBusesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_EVENT_BUSES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_EVENT_BUSES_REQUEST);
        rt::member(w, &SCHEMA_LIST_EVENT_BUSES_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_LIST_EVENT_BUSES_REQUEST.members[1], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_EVENT_BUSES_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_LIST_EVENT_BUSES_REQUEST);
    }
}
impl rt::Encode for ListEventBusesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListEventBusesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_EVENT_BUSES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.name_prefix = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_EVENT_BUSES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListEventBusesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBuses", "EventBuses", &SHAPE_EVENT_BUS_LIST),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_EVENT_BUSES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_EVENT_BUSES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventBusesResponse {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListEventBusesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_EVENT_BUSES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_EVENT_BUSES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_EVENT_BUSES_RESPONSE.members[0], &self.event_buses);
        rt::member(w, &SCHEMA_LIST_EVENT_BUSES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_EVENT_BUSES_RESPONSE);
    }
}
impl rt::Encode for ListEventBusesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListEventBusesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_EVENT_BUSES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_buses = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_REPLAYS_REQUEST: rt::Schema = rt::Schema {
    name: "ListReplaysRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_ARCHIVE_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_REPLAY_NAME),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("State", "State", &SHAPE_REPLAY_STATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_REPLAYS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_REPLAYS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListReplaysRequest {
    pub event_source_arn: Option<String>,
    pub limit: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub state: Option<ReplayState>,
}
impl rt::Structure for ListReplaysRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_REPLAYS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_REPLAYS_REQUEST);
        rt::member(w, &SCHEMA_LIST_REPLAYS_REQUEST.members[0], &self.event_source_arn);
        rt::member(w, &SCHEMA_LIST_REPLAYS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_REPLAYS_REQUEST.members[2], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_REPLAYS_REQUEST.members[3], &self.next_token);
        rt::member(w, &SCHEMA_LIST_REPLAYS_REQUEST.members[4], &self.state);
        w.end_structure(&SCHEMA_LIST_REPLAYS_REQUEST);
    }
}
impl rt::Encode for ListReplaysRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListReplaysRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_REPLAYS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.name_prefix = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    4 => out.state = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_REPLAYS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListReplaysResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Replays", "Replays", &SHAPE_REPLAY_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_REPLAYS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_REPLAYS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListReplaysResponse {
    pub next_token: Option<String>,
    pub replays: Option<Vec<Replay>>,
}
impl rt::Structure for ListReplaysResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_REPLAYS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_REPLAYS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_REPLAYS_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_REPLAYS_RESPONSE.members[1], &self.replays);
        w.end_structure(&SCHEMA_LIST_REPLAYS_RESPONSE);
    }
}
impl rt::Encode for ListReplaysResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListReplaysResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_REPLAYS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.replays = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST: rt::Schema = rt::Schema {
    name: "ListRuleNamesByTargetRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("TargetArn", "TargetArn", &SHAPE_TARGET_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_RULE_NAMES_BY_TARGET_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRuleNamesByTargetRequest {
    pub event_bus_name: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
    pub target_arn: String,
}
impl rt::Structure for ListRuleNamesByTargetRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST);
        rt::member(w, &SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST.members[3], &self.target_arn);
        w.end_structure(&SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST);
    }
}
impl rt::Encode for ListRuleNamesByTargetRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRuleNamesByTargetRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.target_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE: rt::Schema = rt::Schema {
    name: "ListRuleNamesByTargetResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("RuleNames", "RuleNames", &SHAPE_RULE_NAME_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_RULE_NAMES_BY_TARGET_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRuleNamesByTargetResponse {
    pub next_token: Option<String>,
    pub rule_names: Option<Vec<String>>,
}
impl rt::Structure for ListRuleNamesByTargetResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE);
        rt::member(w, &SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE.members[1], &self.rule_names);
        w.end_structure(&SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE);
    }
}
impl rt::Encode for ListRuleNamesByTargetResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRuleNamesByTargetResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.rule_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_RULES_REQUEST: rt::Schema = rt::Schema {
    name: "ListRulesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_RULE_NAME),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_RULES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_RULES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRulesRequest {
    pub event_bus_name: Option<String>,
    pub limit: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListRulesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_RULES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_RULES_REQUEST);
        rt::member(w, &SCHEMA_LIST_RULES_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_LIST_RULES_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_RULES_REQUEST.members[2], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_RULES_REQUEST.members[3], &self.next_token);
        w.end_structure(&SCHEMA_LIST_RULES_REQUEST);
    }
}
impl rt::Encode for ListRulesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRulesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_RULES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                1 => out.limit = rt::Decode::decode(shape, r)?,
                2 => out.name_prefix = rt::Decode::decode(shape, r)?,
                3 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_RULES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListRulesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Rules", "Rules", &SHAPE_RULE_RESPONSE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_RULES_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_RULES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRulesResponse {
    pub next_token: Option<String>,
    pub rules: Option<Vec<Rule>>,
}
impl rt::Structure for ListRulesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_RULES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_RULES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_RULES_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_RULES_RESPONSE.members[1], &self.rules);
        w.end_structure(&SCHEMA_LIST_RULES_RESPONSE);
    }
}
impl rt::Encode for ListRulesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRulesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_RULES_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                1 => out.rules = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "ListTagsForResourceRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl rt::Structure for ListTagsForResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST.members[0], &self.resource_arn);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
    }
}
impl rt::Encode for ListTagsForResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "ListTagsForResourceResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for ListTagsForResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for ListTagsForResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TARGETS_BY_RULE_REQUEST: rt::Schema = rt::Schema {
    name: "ListTargetsByRuleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Rule", "Rule", &SHAPE_RULE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TARGETS_BY_RULE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TARGETS_BY_RULE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsByRuleRequest {
    pub event_bus_name: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
    pub rule: String,
}
impl rt::Structure for ListTargetsByRuleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TARGETS_BY_RULE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TARGETS_BY_RULE_REQUEST);
        rt::member(w, &SCHEMA_LIST_TARGETS_BY_RULE_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_LIST_TARGETS_BY_RULE_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_TARGETS_BY_RULE_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_LIST_TARGETS_BY_RULE_REQUEST.members[3], &self.rule);
        w.end_structure(&SCHEMA_LIST_TARGETS_BY_RULE_REQUEST);
    }
}
impl rt::Encode for ListTargetsByRuleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTargetsByRuleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TARGETS_BY_RULE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.rule = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE: rt::Schema = rt::Schema {
    name: "ListTargetsByRuleResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Targets", "Targets", &SHAPE_TARGET_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TARGETS_BY_RULE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsByRuleResponse {
    pub next_token: Option<String>,
    pub targets: Option<Vec<Target>>,
}
impl rt::Structure for ListTargetsByRuleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE);
        rt::member(w, &SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE.members[1], &self.targets);
        w.end_structure(&SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE);
    }
}
impl rt::Encode for ListTargetsByRuleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTargetsByRuleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.targets = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LOG_CONFIG: rt::Schema = rt::Schema {
    name: "LogConfig",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IncludeDetail", "IncludeDetail", &SHAPE_INCLUDE_DETAIL),
        rt::Member::new("Level", "Level", &SHAPE_LEVEL),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOG_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_LOG_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogConfig {
    pub include_detail: Option<IncludeDetail>,
    pub level: Option<Level>,
}
impl rt::Structure for LogConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOG_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOG_CONFIG);
        rt::member(w, &SCHEMA_LOG_CONFIG.members[0], &self.include_detail);
        rt::member(w, &SCHEMA_LOG_CONFIG.members[1], &self.level);
        w.end_structure(&SCHEMA_LOG_CONFIG);
    }
}
impl rt::Encode for LogConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LogConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOG_CONFIG, r, &mut |index, shape, r| {
            match index {
                0 => out.include_detail = rt::Decode::decode(shape, r)?,
                1 => out.level = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LONG: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_MANAGED_BY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SCHEMA_MANAGED_RULE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ManagedRuleException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ManagedRuleException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_MANAGED_RULE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MANAGED_RULE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedRuleException {}
impl rt::Structure for ManagedRuleException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MANAGED_RULE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MANAGED_RULE_EXCEPTION);
        w.end_structure(&SCHEMA_MANAGED_RULE_EXCEPTION);
    }
}
impl rt::Encode for ManagedRuleException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ManagedRuleException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MANAGED_RULE_EXCEPTION,
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
impl From<ManagedRuleException> for rt::ApiError {
    fn from(error: ManagedRuleException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_MAXIMUM_EVENT_AGE_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(60), max: Some(86400) };
pub static SHAPE_MAXIMUM_RETRY_ATTEMPTS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(185) };
pub static SHAPE_MESSAGE_GROUP_ID: rt::Shape =
    rt::Shape::String { min: None, max: Some(100), pattern: None };
pub static SCHEMA_NETWORK_CONFIGURATION: rt::Schema = rt::Schema {
    name: "NetworkConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "awsvpcConfiguration",
        "awsvpcConfiguration",
        &SHAPE_AWS_VPC_CONFIGURATION,
    )],
    xml_namespace: None,
};
pub static SHAPE_NETWORK_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_NETWORK_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}
impl rt::Structure for NetworkConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NETWORK_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NETWORK_CONFIGURATION);
        rt::member(w, &SCHEMA_NETWORK_CONFIGURATION.members[0], &self.awsvpc_configuration);
        w.end_structure(&SCHEMA_NETWORK_CONFIGURATION);
    }
}
impl rt::Encode for NetworkConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NetworkConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_NETWORK_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.awsvpc_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_NEXT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
static PATTERN_NON_PARTNER_EVENT_BUS_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_NON_PARTNER_EVENT_BUS_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_NON_PARTNER_EVENT_BUS_NAME),
};
static PATTERN_NON_PARTNER_EVENT_BUS_NAME_OR_ARN: rt::Pattern = rt::Pattern::new(
    "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+",
);
pub static SHAPE_NON_PARTNER_EVENT_BUS_NAME_OR_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_NON_PARTNER_EVENT_BUS_NAME_OR_ARN),
};
pub static SCHEMA_OPERATION_DISABLED_EXCEPTION: rt::Schema = rt::Schema {
    name: "OperationDisabledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "OperationDisabledException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_OPERATION_DISABLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OPERATION_DISABLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationDisabledException {}
impl rt::Structure for OperationDisabledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OPERATION_DISABLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OPERATION_DISABLED_EXCEPTION);
        w.end_structure(&SCHEMA_OPERATION_DISABLED_EXCEPTION);
    }
}
impl rt::Encode for OperationDisabledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OperationDisabledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OPERATION_DISABLED_EXCEPTION,
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
impl From<OperationDisabledException> for rt::ApiError {
    fn from(error: OperationDisabledException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

static PATTERN_PATH_PARAMETER: rt::Pattern = rt::Pattern::new("^(?!\\s*$).+");
pub static SHAPE_PATH_PARAMETER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_PATH_PARAMETER) };
pub static SHAPE_PATH_PARAMETER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PATH_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PLACEMENT_CONSTRAINT: rt::Schema = rt::Schema {
    name: "PlacementConstraint",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("expression", "expression", &SHAPE_PLACEMENT_CONSTRAINT_EXPRESSION),
        rt::Member::new("type", "type", &SHAPE_PLACEMENT_CONSTRAINT_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PLACEMENT_CONSTRAINT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PLACEMENT_CONSTRAINT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlacementConstraint {
    pub expression: Option<String>,
    pub r#type: Option<PlacementConstraintType>,
}
impl rt::Structure for PlacementConstraint {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PLACEMENT_CONSTRAINT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PLACEMENT_CONSTRAINT);
        rt::member(w, &SCHEMA_PLACEMENT_CONSTRAINT.members[0], &self.expression);
        rt::member(w, &SCHEMA_PLACEMENT_CONSTRAINT.members[1], &self.r#type);
        w.end_structure(&SCHEMA_PLACEMENT_CONSTRAINT);
    }
}
impl rt::Encode for PlacementConstraint {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PlacementConstraint {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PLACEMENT_CONSTRAINT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.expression = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PLACEMENT_CONSTRAINT_EXPRESSION: rt::Shape =
    rt::Shape::String { min: None, max: Some(2000), pattern: None };
pub static SHAPE_PLACEMENT_CONSTRAINT_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["distinctInstance", "memberOf"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementConstraintType {
    DistinctInstance,
    MemberOf,
    Unknown(String),
}
impl PlacementConstraintType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::DistinctInstance => "distinctInstance",
            Self::MemberOf => "memberOf",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PlacementConstraintType {
    fn from(text: &str) -> Self {
        match text {
            "distinctInstance" => Self::DistinctInstance,
            "memberOf" => Self::MemberOf,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PlacementConstraintType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PlacementConstraintType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PlacementConstraintType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PlacementConstraintType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PLACEMENT_CONSTRAINTS: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(10),
    element: &SHAPE_PLACEMENT_CONSTRAINT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PLACEMENT_STRATEGIES: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(5),
    element: &SHAPE_PLACEMENT_STRATEGY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PLACEMENT_STRATEGY: rt::Schema = rt::Schema {
    name: "PlacementStrategy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("field", "field", &SHAPE_PLACEMENT_STRATEGY_FIELD),
        rt::Member::new("type", "type", &SHAPE_PLACEMENT_STRATEGY_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PLACEMENT_STRATEGY: rt::Shape = rt::Shape::Structure(&SCHEMA_PLACEMENT_STRATEGY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlacementStrategy {
    pub field: Option<String>,
    pub r#type: Option<PlacementStrategyType>,
}
impl rt::Structure for PlacementStrategy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PLACEMENT_STRATEGY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PLACEMENT_STRATEGY);
        rt::member(w, &SCHEMA_PLACEMENT_STRATEGY.members[0], &self.field);
        rt::member(w, &SCHEMA_PLACEMENT_STRATEGY.members[1], &self.r#type);
        w.end_structure(&SCHEMA_PLACEMENT_STRATEGY);
    }
}
impl rt::Encode for PlacementStrategy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PlacementStrategy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PLACEMENT_STRATEGY, r, &mut |index, shape, r| {
            match index {
                0 => out.field = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PLACEMENT_STRATEGY_FIELD: rt::Shape =
    rt::Shape::String { min: None, max: Some(255), pattern: None };
pub static SHAPE_PLACEMENT_STRATEGY_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["random", "spread", "binpack"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementStrategyType {
    Random,
    Spread,
    Binpack,
    Unknown(String),
}
impl PlacementStrategyType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Random => "random",
            Self::Spread => "spread",
            Self::Binpack => "binpack",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PlacementStrategyType {
    fn from(text: &str) -> Self {
        match text {
            "random" => Self::Random,
            "spread" => Self::Spread,
            "binpack" => Self::Binpack,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PlacementStrategyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PlacementStrategyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PlacementStrategyType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PlacementStrategyType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "PolicyLengthExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PolicyLengthExceededException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_POLICY_LENGTH_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyLengthExceededException {}
impl rt::Structure for PolicyLengthExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION);
        w.end_structure(&SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for PolicyLengthExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyLengthExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION,
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
impl From<PolicyLengthExceededException> for rt::ApiError {
    fn from(error: PolicyLengthExceededException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

static PATTERN_PRINCIPAL: rt::Pattern = rt::Pattern::new("(\\d{12}|\\*)");
pub static SHAPE_PRINCIPAL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(12), pattern: Some(&PATTERN_PRINCIPAL) };
pub static SHAPE_PROPAGATE_TAGS: rt::Shape = rt::Shape::Enum { values: &["TASK_DEFINITION"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropagateTags {
    TaskDefinition,
    Unknown(String),
}
impl PropagateTags {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TaskDefinition => "TASK_DEFINITION",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PropagateTags {
    fn from(text: &str) -> Self {
        match text {
            "TASK_DEFINITION" => Self::TaskDefinition,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PropagateTags {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PropagateTags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PropagateTags {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PropagateTags {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PUT_EVENTS_REQUEST: rt::Schema = rt::Schema {
    name: "PutEventsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EndpointId", "EndpointId", &SHAPE_ENDPOINT_ID),
        rt::Member::new("Entries", "Entries", &SHAPE_PUT_EVENTS_REQUEST_ENTRY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_EVENTS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_EVENTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsRequest {
    pub endpoint_id: Option<String>,
    pub entries: Vec<PutEventsRequestEntry>,
}
impl rt::Structure for PutEventsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_EVENTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_EVENTS_REQUEST);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST.members[0], &self.endpoint_id);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST.members[1], &self.entries);
        w.end_structure(&SCHEMA_PUT_EVENTS_REQUEST);
    }
}
impl rt::Encode for PutEventsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutEventsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_EVENTS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.endpoint_id = rt::Decode::decode(shape, r)?,
                1 => out.entries = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_EVENTS_REQUEST_ENTRY: rt::Schema = rt::Schema {
    name: "PutEventsRequestEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Detail", "Detail", &SHAPE_STRING),
        rt::Member::new("DetailType", "DetailType", &SHAPE_STRING),
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_NON_PARTNER_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Resources", "Resources", &SHAPE_EVENT_RESOURCE_LIST),
        rt::Member::new("Source", "Source", &SHAPE_STRING),
        rt::Member::new("Time", "Time", &SHAPE_EVENT_TIME),
        rt::Member::new("TraceHeader", "TraceHeader", &SHAPE_TRACE_HEADER),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_EVENTS_REQUEST_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_EVENTS_REQUEST_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsRequestEntry {
    pub detail: Option<String>,
    pub detail_type: Option<String>,
    pub event_bus_name: Option<String>,
    pub resources: Option<Vec<String>>,
    pub source: Option<String>,
    pub time: Option<rt::Timestamp>,
    pub trace_header: Option<String>,
}
impl rt::Structure for PutEventsRequestEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_EVENTS_REQUEST_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_EVENTS_REQUEST_ENTRY);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST_ENTRY.members[0], &self.detail);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST_ENTRY.members[1], &self.detail_type);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST_ENTRY.members[2], &self.event_bus_name);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST_ENTRY.members[3], &self.resources);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST_ENTRY.members[4], &self.source);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST_ENTRY.members[5], &self.time);
        rt::member(w, &SCHEMA_PUT_EVENTS_REQUEST_ENTRY.members[6], &self.trace_header);
        w.end_structure(&SCHEMA_PUT_EVENTS_REQUEST_ENTRY);
    }
}
impl rt::Encode for PutEventsRequestEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutEventsRequestEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_EVENTS_REQUEST_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.detail = rt::Decode::decode(shape, r)?,
                    1 => out.detail_type = rt::Decode::decode(shape, r)?,
                    2 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    3 => out.resources = rt::Decode::decode(shape, r)?,
                    4 => out.source = rt::Decode::decode(shape, r)?,
                    5 => out.time = rt::Decode::decode(shape, r)?,
                    6 => out.trace_header = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_EVENTS_REQUEST_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10),
    element: &SHAPE_PUT_EVENTS_REQUEST_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUT_EVENTS_RESPONSE: rt::Schema = rt::Schema {
    name: "PutEventsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Entries", "Entries", &SHAPE_PUT_EVENTS_RESULT_ENTRY_LIST),
        rt::Member::new("FailedEntryCount", "FailedEntryCount", &SHAPE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_EVENTS_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_EVENTS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsResponse {
    pub entries: Option<Vec<PutEventsResultEntry>>,
    pub failed_entry_count: Option<i32>,
}
impl rt::Structure for PutEventsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_EVENTS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_EVENTS_RESPONSE);
        rt::member(w, &SCHEMA_PUT_EVENTS_RESPONSE.members[0], &self.entries);
        rt::member(w, &SCHEMA_PUT_EVENTS_RESPONSE.members[1], &self.failed_entry_count);
        w.end_structure(&SCHEMA_PUT_EVENTS_RESPONSE);
    }
}
impl rt::Encode for PutEventsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutEventsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_EVENTS_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.entries = rt::Decode::decode(shape, r)?,
                1 => out.failed_entry_count = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_EVENTS_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "PutEventsResultEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_ERROR_CODE),
        rt::Member::new("ErrorMessage", "ErrorMessage", &SHAPE_ERROR_MESSAGE),
        rt::Member::new("EventId", "EventId", &SHAPE_EVENT_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_EVENTS_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_EVENTS_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsResultEntry {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event_id: Option<String>,
}
impl rt::Structure for PutEventsResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_EVENTS_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_EVENTS_RESULT_ENTRY);
        rt::member(w, &SCHEMA_PUT_EVENTS_RESULT_ENTRY.members[0], &self.error_code);
        rt::member(w, &SCHEMA_PUT_EVENTS_RESULT_ENTRY.members[1], &self.error_message);
        rt::member(w, &SCHEMA_PUT_EVENTS_RESULT_ENTRY.members[2], &self.event_id);
        w.end_structure(&SCHEMA_PUT_EVENTS_RESULT_ENTRY);
    }
}
impl rt::Encode for PutEventsResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutEventsResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_EVENTS_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.error_message = rt::Decode::decode(shape, r)?,
                    2 => out.event_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_EVENTS_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PUT_EVENTS_RESULT_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUT_PERMISSION_REQUEST: rt::Schema = rt::Schema {
    name: "PutPermissionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Action", "Action", &SHAPE_ACTION),
        rt::Member::new("Condition", "Condition", &SHAPE_CONDITION),
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_NON_PARTNER_EVENT_BUS_NAME),
        rt::Member::new("Policy", "Policy", &SHAPE_STRING),
        rt::Member::new("Principal", "Principal", &SHAPE_PRINCIPAL),
        rt::Member::new("StatementId", "StatementId", &SHAPE_STATEMENT_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutPermissionRequest {
    pub action: Option<String>,
    pub condition: Option<Condition>,
    pub event_bus_name: Option<String>,
    pub policy: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
}
impl rt::Structure for PutPermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_PUT_PERMISSION_REQUEST.members[0], &self.action);
        rt::member(w, &SCHEMA_PUT_PERMISSION_REQUEST.members[1], &self.condition);
        rt::member(w, &SCHEMA_PUT_PERMISSION_REQUEST.members[2], &self.event_bus_name);
        rt::member(w, &SCHEMA_PUT_PERMISSION_REQUEST.members[3], &self.policy);
        rt::member(w, &SCHEMA_PUT_PERMISSION_REQUEST.members[4], &self.principal);
        rt::member(w, &SCHEMA_PUT_PERMISSION_REQUEST.members[5], &self.statement_id);
        w.end_structure(&SCHEMA_PUT_PERMISSION_REQUEST);
    }
}
impl rt::Encode for PutPermissionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutPermissionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_PERMISSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.action = rt::Decode::decode(shape, r)?,
                    1 => out.condition = rt::Decode::decode(shape, r)?,
                    2 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    3 => out.policy = rt::Decode::decode(shape, r)?,
                    4 => out.principal = rt::Decode::decode(shape, r)?,
                    5 => out.statement_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RULE_REQUEST: rt::Schema = rt::Schema {
    name: "PutRuleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_RULE_DESCRIPTION),
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("EventPattern", "EventPattern", &SHAPE_EVENT_PATTERN),
        rt::Member::new("Name", "Name", &SHAPE_RULE_NAME).required(),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN),
        rt::Member::new("ScheduleExpression", "ScheduleExpression", &SHAPE_SCHEDULE_EXPRESSION),
        rt::Member::new("State", "State", &SHAPE_RULE_STATE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RULE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RULE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRuleRequest {
    pub description: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_pattern: Option<String>,
    pub name: String,
    pub role_arn: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<RuleState>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for PutRuleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RULE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RULE_REQUEST);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[1], &self.event_bus_name);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[2], &self.event_pattern);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[3], &self.name);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[4], &self.role_arn);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[5], &self.schedule_expression);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[6], &self.state);
        rt::member(w, &SCHEMA_PUT_RULE_REQUEST.members[7], &self.tags);
        w.end_structure(&SCHEMA_PUT_RULE_REQUEST);
    }
}
impl rt::Encode for PutRuleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRuleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_RULE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                2 => out.event_pattern = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.role_arn = rt::Decode::decode(shape, r)?,
                5 => out.schedule_expression = rt::Decode::decode(shape, r)?,
                6 => out.state = rt::Decode::decode(shape, r)?,
                7 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RULE_RESPONSE: rt::Schema = rt::Schema {
    name: "PutRuleResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RuleArn", "RuleArn", &SHAPE_RULE_ARN)],
    xml_namespace: None,
};
pub static SHAPE_PUT_RULE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RULE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRuleResponse {
    pub rule_arn: Option<String>,
}
impl rt::Structure for PutRuleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RULE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RULE_RESPONSE);
        rt::member(w, &SCHEMA_PUT_RULE_RESPONSE.members[0], &self.rule_arn);
        w.end_structure(&SCHEMA_PUT_RULE_RESPONSE);
    }
}
impl rt::Encode for PutRuleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRuleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_RULE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.rule_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_TARGETS_REQUEST: rt::Schema = rt::Schema {
    name: "PutTargetsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Rule", "Rule", &SHAPE_RULE_NAME).required(),
        rt::Member::new("Targets", "Targets", &SHAPE_TARGET_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_TARGETS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_TARGETS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutTargetsRequest {
    pub event_bus_name: Option<String>,
    pub rule: String,
    pub targets: Vec<Target>,
}
impl rt::Structure for PutTargetsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_TARGETS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_TARGETS_REQUEST);
        rt::member(w, &SCHEMA_PUT_TARGETS_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_PUT_TARGETS_REQUEST.members[1], &self.rule);
        rt::member(w, &SCHEMA_PUT_TARGETS_REQUEST.members[2], &self.targets);
        w.end_structure(&SCHEMA_PUT_TARGETS_REQUEST);
    }
}
impl rt::Encode for PutTargetsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutTargetsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_TARGETS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                1 => out.rule = rt::Decode::decode(shape, r)?,
                2 => out.targets = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_TARGETS_RESPONSE: rt::Schema = rt::Schema {
    name: "PutTargetsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FailedEntries", "FailedEntries", &SHAPE_PUT_TARGETS_RESULT_ENTRY_LIST),
        rt::Member::new("FailedEntryCount", "FailedEntryCount", &SHAPE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_TARGETS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_TARGETS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutTargetsResponse {
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
    pub failed_entry_count: Option<i32>,
}
impl rt::Structure for PutTargetsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_TARGETS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_TARGETS_RESPONSE);
        rt::member(w, &SCHEMA_PUT_TARGETS_RESPONSE.members[0], &self.failed_entries);
        rt::member(w, &SCHEMA_PUT_TARGETS_RESPONSE.members[1], &self.failed_entry_count);
        w.end_structure(&SCHEMA_PUT_TARGETS_RESPONSE);
    }
}
impl rt::Encode for PutTargetsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutTargetsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_TARGETS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.failed_entries = rt::Decode::decode(shape, r)?,
                    1 => out.failed_entry_count = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_TARGETS_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "PutTargetsResultEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_ERROR_CODE),
        rt::Member::new("ErrorMessage", "ErrorMessage", &SHAPE_ERROR_MESSAGE),
        rt::Member::new("TargetId", "TargetId", &SHAPE_TARGET_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_TARGETS_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_TARGETS_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutTargetsResultEntry {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub target_id: Option<String>,
}
impl rt::Structure for PutTargetsResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_TARGETS_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_TARGETS_RESULT_ENTRY);
        rt::member(w, &SCHEMA_PUT_TARGETS_RESULT_ENTRY.members[0], &self.error_code);
        rt::member(w, &SCHEMA_PUT_TARGETS_RESULT_ENTRY.members[1], &self.error_message);
        rt::member(w, &SCHEMA_PUT_TARGETS_RESULT_ENTRY.members[2], &self.target_id);
        w.end_structure(&SCHEMA_PUT_TARGETS_RESULT_ENTRY);
    }
}
impl rt::Encode for PutTargetsResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutTargetsResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_TARGETS_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.error_message = rt::Decode::decode(shape, r)?,
                    2 => out.target_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_TARGETS_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PUT_TARGETS_RESULT_ENTRY,
    element_name: "member",
    flattened: false,
};
static PATTERN_QUERY_STRING_KEY: rt::Pattern = rt::Pattern::new("[^\\x00-\\x1F\\x7F]+");
pub static SHAPE_QUERY_STRING_KEY: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_QUERY_STRING_KEY) };
pub static SHAPE_QUERY_STRING_PARAMETERS_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_QUERY_STRING_KEY,
    value: &SHAPE_QUERY_STRING_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
static PATTERN_QUERY_STRING_VALUE: rt::Pattern =
    rt::Pattern::new("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+");
pub static SHAPE_QUERY_STRING_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_QUERY_STRING_VALUE) };
static PATTERN_QUERY_STRING_VALUE_SENSITIVE: rt::Pattern =
    rt::Pattern::new("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+");
pub static SHAPE_QUERY_STRING_VALUE_SENSITIVE: rt::Shape = rt::Shape::String {
    min: None,
    max: Some(512),
    pattern: Some(&PATTERN_QUERY_STRING_VALUE_SENSITIVE),
};
pub static SCHEMA_REDSHIFT_DATA_PARAMETERS: rt::Schema = rt::Schema {
    name: "RedshiftDataParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Database", "Database", &SHAPE_DATABASE).required(),
        rt::Member::new("DbUser", "DbUser", &SHAPE_DB_USER),
        rt::Member::new("SecretManagerArn", "SecretManagerArn", &SHAPE_REDSHIFT_SECRET_MANAGER_ARN),
        rt::Member::new("Sql", "Sql", &SHAPE_SQL),
        rt::Member::new("Sqls", "Sqls", &SHAPE_SQLS),
        rt::Member::new("StatementName", "StatementName", &SHAPE_STATEMENT_NAME),
        rt::Member::new("WithEvent", "WithEvent", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_REDSHIFT_DATA_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REDSHIFT_DATA_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedshiftDataParameters {
    pub database: String,
    pub db_user: Option<String>,
    pub secret_manager_arn: Option<String>,
    pub sql: Option<String>,
    pub sqls: Option<Vec<String>>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
}
impl rt::Structure for RedshiftDataParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REDSHIFT_DATA_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REDSHIFT_DATA_PARAMETERS);
        rt::member(w, &SCHEMA_REDSHIFT_DATA_PARAMETERS.members[0], &self.database);
        rt::member(w, &SCHEMA_REDSHIFT_DATA_PARAMETERS.members[1], &self.db_user);
        rt::member(w, &SCHEMA_REDSHIFT_DATA_PARAMETERS.members[2], &self.secret_manager_arn);
        rt::member(w, &SCHEMA_REDSHIFT_DATA_PARAMETERS.members[3], &self.sql);
        rt::member(w, &SCHEMA_REDSHIFT_DATA_PARAMETERS.members[4], &self.sqls);
        rt::member(w, &SCHEMA_REDSHIFT_DATA_PARAMETERS.members[5], &self.statement_name);
        rt::member(w, &SCHEMA_REDSHIFT_DATA_PARAMETERS.members[6], &self.with_event);
        w.end_structure(&SCHEMA_REDSHIFT_DATA_PARAMETERS);
    }
}
impl rt::Encode for RedshiftDataParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RedshiftDataParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REDSHIFT_DATA_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.database = rt::Decode::decode(shape, r)?,
                    1 => out.db_user = rt::Decode::decode(shape, r)?,
                    2 => out.secret_manager_arn = rt::Decode::decode(shape, r)?,
                    3 => out.sql = rt::Decode::decode(shape, r)?,
                    4 => out.sqls = rt::Decode::decode(shape, r)?,
                    5 => out.statement_name = rt::Decode::decode(shape, r)?,
                    6 => out.with_event = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_REDSHIFT_SECRET_MANAGER_ARN: rt::Pattern = rt::Pattern::new(
    "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)",
);
pub static SHAPE_REDSHIFT_SECRET_MANAGER_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_REDSHIFT_SECRET_MANAGER_ARN),
};
pub static SHAPE_REFERENCE_ID: rt::Shape =
    rt::Shape::String { min: None, max: Some(1024), pattern: None };
pub static SCHEMA_REMOVE_PERMISSION_REQUEST: rt::Schema = rt::Schema {
    name: "RemovePermissionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_NON_PARTNER_EVENT_BUS_NAME),
        rt::Member::new("RemoveAllPermissions", "RemoveAllPermissions", &SHAPE_BOOLEAN),
        rt::Member::new("StatementId", "StatementId", &SHAPE_STATEMENT_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_PERMISSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub event_bus_name: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub statement_id: Option<String>,
}
impl rt::Structure for RemovePermissionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_PERMISSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[1], &self.remove_all_permissions);
        rt::member(w, &SCHEMA_REMOVE_PERMISSION_REQUEST.members[2], &self.statement_id);
        w.end_structure(&SCHEMA_REMOVE_PERMISSION_REQUEST);
    }
}
impl rt::Encode for RemovePermissionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemovePermissionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_PERMISSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    1 => out.remove_all_permissions = rt::Decode::decode(shape, r)?,
                    2 => out.statement_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_TARGETS_REQUEST: rt::Schema = rt::Schema {
    name: "RemoveTargetsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME_OR_ARN),
        rt::Member::new("Force", "Force", &SHAPE_BOOLEAN),
        rt::Member::new("Ids", "Ids", &SHAPE_TARGET_ID_LIST).required(),
        rt::Member::new("Rule", "Rule", &SHAPE_RULE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_TARGETS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_TARGETS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTargetsRequest {
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
    pub ids: Vec<String>,
    pub rule: String,
}
impl rt::Structure for RemoveTargetsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_TARGETS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_TARGETS_REQUEST);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_REQUEST.members[0], &self.event_bus_name);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_REQUEST.members[1], &self.force);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_REQUEST.members[2], &self.ids);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_REQUEST.members[3], &self.rule);
        w.end_structure(&SCHEMA_REMOVE_TARGETS_REQUEST);
    }
}
impl rt::Encode for RemoveTargetsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveTargetsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_TARGETS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                    1 => out.force = rt::Decode::decode(shape, r)?,
                    2 => out.ids = rt::Decode::decode(shape, r)?,
                    3 => out.rule = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_TARGETS_RESPONSE: rt::Schema = rt::Schema {
    name: "RemoveTargetsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FailedEntries", "FailedEntries", &SHAPE_REMOVE_TARGETS_RESULT_ENTRY_LIST),
        rt::Member::new("FailedEntryCount", "FailedEntryCount", &SHAPE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_TARGETS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_TARGETS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTargetsResponse {
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
    pub failed_entry_count: Option<i32>,
}
impl rt::Structure for RemoveTargetsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_TARGETS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_TARGETS_RESPONSE);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_RESPONSE.members[0], &self.failed_entries);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_RESPONSE.members[1], &self.failed_entry_count);
        w.end_structure(&SCHEMA_REMOVE_TARGETS_RESPONSE);
    }
}
impl rt::Encode for RemoveTargetsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveTargetsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_TARGETS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.failed_entries = rt::Decode::decode(shape, r)?,
                    1 => out.failed_entry_count = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_TARGETS_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "RemoveTargetsResultEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_ERROR_CODE),
        rt::Member::new("ErrorMessage", "ErrorMessage", &SHAPE_ERROR_MESSAGE),
        rt::Member::new("TargetId", "TargetId", &SHAPE_TARGET_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_TARGETS_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_TARGETS_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTargetsResultEntry {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub target_id: Option<String>,
}
impl rt::Structure for RemoveTargetsResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_TARGETS_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_TARGETS_RESULT_ENTRY);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_RESULT_ENTRY.members[0], &self.error_code);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_RESULT_ENTRY.members[1], &self.error_message);
        rt::member(w, &SCHEMA_REMOVE_TARGETS_RESULT_ENTRY.members[2], &self.target_id);
        w.end_structure(&SCHEMA_REMOVE_TARGETS_RESULT_ENTRY);
    }
}
impl rt::Encode for RemoveTargetsResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveTargetsResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_TARGETS_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.error_message = rt::Decode::decode(shape, r)?,
                    2 => out.target_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REMOVE_TARGETS_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REMOVE_TARGETS_RESULT_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_REPLAY: rt::Schema = rt::Schema {
    name: "Replay",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventEndTime", "EventEndTime", &SHAPE_TIMESTAMP),
        rt::Member::new("EventLastReplayedTime", "EventLastReplayedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_ARCHIVE_ARN),
        rt::Member::new("EventStartTime", "EventStartTime", &SHAPE_TIMESTAMP),
        rt::Member::new("ReplayEndTime", "ReplayEndTime", &SHAPE_TIMESTAMP),
        rt::Member::new("ReplayName", "ReplayName", &SHAPE_REPLAY_NAME),
        rt::Member::new("ReplayStartTime", "ReplayStartTime", &SHAPE_TIMESTAMP),
        rt::Member::new("State", "State", &SHAPE_REPLAY_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_REPLAY_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLAY: rt::Shape = rt::Shape::Structure(&SCHEMA_REPLAY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Replay {
    pub event_end_time: Option<rt::Timestamp>,
    pub event_last_replayed_time: Option<rt::Timestamp>,
    pub event_source_arn: Option<String>,
    pub event_start_time: Option<rt::Timestamp>,
    pub replay_end_time: Option<rt::Timestamp>,
    pub replay_name: Option<String>,
    pub replay_start_time: Option<rt::Timestamp>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for Replay {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLAY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLAY);
        rt::member(w, &SCHEMA_REPLAY.members[0], &self.event_end_time);
        rt::member(w, &SCHEMA_REPLAY.members[1], &self.event_last_replayed_time);
        rt::member(w, &SCHEMA_REPLAY.members[2], &self.event_source_arn);
        rt::member(w, &SCHEMA_REPLAY.members[3], &self.event_start_time);
        rt::member(w, &SCHEMA_REPLAY.members[4], &self.replay_end_time);
        rt::member(w, &SCHEMA_REPLAY.members[5], &self.replay_name);
        rt::member(w, &SCHEMA_REPLAY.members[6], &self.replay_start_time);
        rt::member(w, &SCHEMA_REPLAY.members[7], &self.state);
        rt::member(w, &SCHEMA_REPLAY.members[8], &self.state_reason);
        w.end_structure(&SCHEMA_REPLAY);
    }
}
impl rt::Encode for Replay {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Replay {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REPLAY, r, &mut |index, shape, r| {
            match index {
                0 => out.event_end_time = rt::Decode::decode(shape, r)?,
                1 => out.event_last_replayed_time = rt::Decode::decode(shape, r)?,
                2 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                3 => out.event_start_time = rt::Decode::decode(shape, r)?,
                4 => out.replay_end_time = rt::Decode::decode(shape, r)?,
                5 => out.replay_name = rt::Decode::decode(shape, r)?,
                6 => out.replay_start_time = rt::Decode::decode(shape, r)?,
                7 => out.state = rt::Decode::decode(shape, r)?,
                8 => out.state_reason = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_REPLAY_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$",
);
pub static SHAPE_REPLAY_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_REPLAY_ARN) };
static PATTERN_REPLAY_DESCRIPTION: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_REPLAY_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_REPLAY_DESCRIPTION) };
pub static SCHEMA_REPLAY_DESTINATION: rt::Schema = rt::Schema {
    name: "ReplayDestination",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN).required(),
        rt::Member::new("FilterArns", "FilterArns", &SHAPE_REPLAY_DESTINATION_FILTERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLAY_DESTINATION: rt::Shape = rt::Shape::Structure(&SCHEMA_REPLAY_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplayDestination {
    pub arn: String,
    pub filter_arns: Option<Vec<String>>,
}
impl rt::Structure for ReplayDestination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLAY_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLAY_DESTINATION);
        rt::member(w, &SCHEMA_REPLAY_DESTINATION.members[0], &self.arn);
        rt::member(w, &SCHEMA_REPLAY_DESTINATION.members[1], &self.filter_arns);
        w.end_structure(&SCHEMA_REPLAY_DESTINATION);
    }
}
impl rt::Encode for ReplayDestination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplayDestination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REPLAY_DESTINATION, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.filter_arns = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_REPLAY_DESTINATION_FILTERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ARN,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_REPLAY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REPLAY,
    element_name: "member",
    flattened: false,
};
static PATTERN_REPLAY_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_REPLAY_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_REPLAY_NAME) };
pub static SHAPE_REPLAY_STATE: rt::Shape = rt::Shape::Enum {
    values: &["STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplayState {
    Starting,
    Running,
    Cancelling,
    Completed,
    Cancelled,
    Failed,
    Unknown(String),
}
impl ReplayState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Starting => "STARTING",
            Self::Running => "RUNNING",
            Self::Cancelling => "CANCELLING",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReplayState {
    fn from(text: &str) -> Self {
        match text {
            "STARTING" => Self::Starting,
            "RUNNING" => Self::Running,
            "CANCELLING" => Self::Cancelling,
            "COMPLETED" => Self::Completed,
            "CANCELLED" => Self::Cancelled,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReplayState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReplayState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReplayState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReplayState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_REPLAY_STATE_REASON: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_REPLAY_STATE_REASON: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: Some(&PATTERN_REPLAY_STATE_REASON) };
pub static SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceAlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceAlreadyExistsException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceAlreadyExistsException {}
impl rt::Structure for ResourceAlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION);
        w.end_structure(&SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION);
    }
}
impl rt::Encode for ResourceAlreadyExistsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceAlreadyExistsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION,
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
impl From<ResourceAlreadyExistsException> for rt::ApiError {
    fn from(error: ResourceAlreadyExistsException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_RESOURCE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
static PATTERN_RESOURCE_ASSOCIATION_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$",
);
pub static SHAPE_RESOURCE_ASSOCIATION_ARN: rt::Shape = rt::Shape::String {
    min: Some(17),
    max: Some(2048),
    pattern: Some(&PATTERN_RESOURCE_ASSOCIATION_ARN),
};
static PATTERN_RESOURCE_CONFIGURATION_ARN: rt::Pattern = rt::Pattern::new(
    "^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)",
);
pub static SHAPE_RESOURCE_CONFIGURATION_ARN: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(2048),
    pattern: Some(&PATTERN_RESOURCE_CONFIGURATION_ARN),
};
pub static SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFoundException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotFoundException {}
impl rt::Structure for ResourceNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
        w.end_structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for ResourceNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION,
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
impl From<ResourceNotFoundException> for rt::ApiError {
    fn from(error: ResourceNotFoundException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_RETENTION_DAYS: rt::Shape = rt::Shape::Integer { min: Some(0), max: None };
pub static SCHEMA_RETRY_POLICY: rt::Schema = rt::Schema {
    name: "RetryPolicy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "MaximumEventAgeInSeconds",
            "MaximumEventAgeInSeconds",
            &SHAPE_MAXIMUM_EVENT_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_RETRY_POLICY: rt::Shape = rt::Shape::Structure(&SCHEMA_RETRY_POLICY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
}
impl rt::Structure for RetryPolicy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RETRY_POLICY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RETRY_POLICY);
        rt::member(w, &SCHEMA_RETRY_POLICY.members[0], &self.maximum_event_age_in_seconds);
        rt::member(w, &SCHEMA_RETRY_POLICY.members[1], &self.maximum_retry_attempts);
        w.end_structure(&SCHEMA_RETRY_POLICY);
    }
}
impl rt::Encode for RetryPolicy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RetryPolicy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RETRY_POLICY, r, &mut |index, shape, r| {
            match index {
                0 => out.maximum_event_age_in_seconds = rt::Decode::decode(shape, r)?,
                1 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ROLE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
pub static SCHEMA_RULE: rt::Schema = rt::Schema {
    name: "Rule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_RULE_ARN),
        rt::Member::new("Description", "Description", &SHAPE_RULE_DESCRIPTION),
        rt::Member::new("EventBusName", "EventBusName", &SHAPE_EVENT_BUS_NAME),
        rt::Member::new("EventPattern", "EventPattern", &SHAPE_EVENT_PATTERN),
        rt::Member::new("ManagedBy", "ManagedBy", &SHAPE_MANAGED_BY),
        rt::Member::new("Name", "Name", &SHAPE_RULE_NAME),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN),
        rt::Member::new("ScheduleExpression", "ScheduleExpression", &SHAPE_SCHEDULE_EXPRESSION),
        rt::Member::new("State", "State", &SHAPE_RULE_STATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_RULE: rt::Shape = rt::Shape::Structure(&SCHEMA_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rule {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_pattern: Option<String>,
    pub managed_by: Option<String>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<RuleState>,
}
impl rt::Structure for Rule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RULE);
        rt::member(w, &SCHEMA_RULE.members[0], &self.arn);
        rt::member(w, &SCHEMA_RULE.members[1], &self.description);
        rt::member(w, &SCHEMA_RULE.members[2], &self.event_bus_name);
        rt::member(w, &SCHEMA_RULE.members[3], &self.event_pattern);
        rt::member(w, &SCHEMA_RULE.members[4], &self.managed_by);
        rt::member(w, &SCHEMA_RULE.members[5], &self.name);
        rt::member(w, &SCHEMA_RULE.members[6], &self.role_arn);
        rt::member(w, &SCHEMA_RULE.members[7], &self.schedule_expression);
        rt::member(w, &SCHEMA_RULE.members[8], &self.state);
        w.end_structure(&SCHEMA_RULE);
    }
}
impl rt::Encode for Rule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Rule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RULE, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.event_bus_name = rt::Decode::decode(shape, r)?,
                3 => out.event_pattern = rt::Decode::decode(shape, r)?,
                4 => out.managed_by = rt::Decode::decode(shape, r)?,
                5 => out.name = rt::Decode::decode(shape, r)?,
                6 => out.role_arn = rt::Decode::decode(shape, r)?,
                7 => out.schedule_expression = rt::Decode::decode(shape, r)?,
                8 => out.state = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_RULE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
pub static SHAPE_RULE_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: None };
static PATTERN_RULE_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_RULE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_RULE_NAME) };
pub static SHAPE_RULE_NAME_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RULE_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RULE_RESPONSE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RULE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RULE_STATE: rt::Shape = rt::Shape::Enum {
    values: &["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleState {
    Enabled,
    Disabled,
    EnabledWithAllCloudtrailManagementEvents,
    Unknown(String),
}
impl RuleState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::EnabledWithAllCloudtrailManagementEvents => {
                "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
            }
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RuleState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" => {
                Self::EnabledWithAllCloudtrailManagementEvents
            }
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RuleState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RuleState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RuleState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RuleState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_RUN_COMMAND_PARAMETERS: rt::Schema = rt::Schema {
    name: "RunCommandParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "RunCommandTargets",
        "RunCommandTargets",
        &SHAPE_RUN_COMMAND_TARGETS,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_RUN_COMMAND_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RUN_COMMAND_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}
impl rt::Structure for RunCommandParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RUN_COMMAND_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RUN_COMMAND_PARAMETERS);
        rt::member(w, &SCHEMA_RUN_COMMAND_PARAMETERS.members[0], &self.run_command_targets);
        w.end_structure(&SCHEMA_RUN_COMMAND_PARAMETERS);
    }
}
impl rt::Encode for RunCommandParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RunCommandParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RUN_COMMAND_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.run_command_targets = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RUN_COMMAND_TARGET: rt::Schema = rt::Schema {
    name: "RunCommandTarget",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_RUN_COMMAND_TARGET_KEY).required(),
        rt::Member::new("Values", "Values", &SHAPE_RUN_COMMAND_TARGET_VALUES).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_RUN_COMMAND_TARGET: rt::Shape = rt::Shape::Structure(&SCHEMA_RUN_COMMAND_TARGET);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}
impl rt::Structure for RunCommandTarget {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RUN_COMMAND_TARGET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RUN_COMMAND_TARGET);
        rt::member(w, &SCHEMA_RUN_COMMAND_TARGET.members[0], &self.key);
        rt::member(w, &SCHEMA_RUN_COMMAND_TARGET.members[1], &self.values);
        w.end_structure(&SCHEMA_RUN_COMMAND_TARGET);
    }
}
impl rt::Encode for RunCommandTarget {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RunCommandTarget {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RUN_COMMAND_TARGET, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                1 => out.values = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_RUN_COMMAND_TARGET_KEY: rt::Pattern =
    rt::Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$");
pub static SHAPE_RUN_COMMAND_TARGET_KEY: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_RUN_COMMAND_TARGET_KEY),
};
pub static SHAPE_RUN_COMMAND_TARGET_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_RUN_COMMAND_TARGET_VALUES: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(50),
    element: &SHAPE_RUN_COMMAND_TARGET_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RUN_COMMAND_TARGETS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_RUN_COMMAND_TARGET,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER: rt::Schema = rt::Schema {
    name: "SageMakerPipelineParameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_NAME).required(),
        rt::Member::new("Value", "Value", &SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}
impl rt::Structure for SageMakerPipelineParameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER);
        rt::member(w, &SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER.members[0], &self.name);
        rt::member(w, &SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER.members[1], &self.value);
        w.end_structure(&SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER);
    }
}
impl rt::Encode for SageMakerPipelineParameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SageMakerPipelineParameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SAGE_MAKER_PIPELINE_PARAMETER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    1 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(200),
    element: &SHAPE_SAGE_MAKER_PIPELINE_PARAMETER,
    element_name: "member",
    flattened: false,
};
static PATTERN_SAGE_MAKER_PIPELINE_PARAMETER_NAME: rt::Pattern =
    rt::Pattern::new("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_SAGE_MAKER_PIPELINE_PARAMETER_NAME),
};
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(1024), pattern: None };
pub static SCHEMA_SAGE_MAKER_PIPELINE_PARAMETERS: rt::Schema = rt::Schema {
    name: "SageMakerPipelineParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "PipelineParameterList",
        "PipelineParameterList",
        &SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_LIST,
    )],
    xml_namespace: None,
};
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SAGE_MAKER_PIPELINE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}
impl rt::Structure for SageMakerPipelineParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SAGE_MAKER_PIPELINE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SAGE_MAKER_PIPELINE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_SAGE_MAKER_PIPELINE_PARAMETERS.members[0],
            &self.pipeline_parameter_list,
        );
        w.end_structure(&SCHEMA_SAGE_MAKER_PIPELINE_PARAMETERS);
    }
}
impl rt::Encode for SageMakerPipelineParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SageMakerPipelineParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SAGE_MAKER_PIPELINE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.pipeline_parameter_list = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SCHEDULE_EXPRESSION: rt::Shape =
    rt::Shape::String { min: None, max: Some(256), pattern: None };
static PATTERN_SECRETS_MANAGER_SECRET_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$",
);
pub static SHAPE_SECRETS_MANAGER_SECRET_ARN: rt::Shape = rt::Shape::String {
    min: Some(20),
    max: Some(2048),
    pattern: Some(&PATTERN_SECRETS_MANAGER_SECRET_ARN),
};
pub static SHAPE_SENSITIVE_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SQL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(100000), pattern: None };
pub static SHAPE_SQLS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(40),
    element: &SHAPE_SQL,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SQS_PARAMETERS: rt::Schema = rt::Schema {
    name: "SqsParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("MessageGroupId", "MessageGroupId", &SHAPE_MESSAGE_GROUP_ID)],
    xml_namespace: None,
};
pub static SHAPE_SQS_PARAMETERS: rt::Shape = rt::Shape::Structure(&SCHEMA_SQS_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}
impl rt::Structure for SqsParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SQS_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SQS_PARAMETERS);
        rt::member(w, &SCHEMA_SQS_PARAMETERS.members[0], &self.message_group_id);
        w.end_structure(&SCHEMA_SQS_PARAMETERS);
    }
}
impl rt::Encode for SqsParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SqsParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SQS_PARAMETERS, r, &mut |index, shape, r| {
            match index {
                0 => out.message_group_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_START_REPLAY_REQUEST: rt::Schema = rt::Schema {
    name: "StartReplayRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_REPLAY_DESCRIPTION),
        rt::Member::new("Destination", "Destination", &SHAPE_REPLAY_DESTINATION).required(),
        rt::Member::new("EventEndTime", "EventEndTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("EventSourceArn", "EventSourceArn", &SHAPE_ARCHIVE_ARN).required(),
        rt::Member::new("EventStartTime", "EventStartTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("ReplayName", "ReplayName", &SHAPE_REPLAY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_REPLAY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_REPLAY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartReplayRequest {
    pub description: Option<String>,
    pub destination: ReplayDestination,
    pub event_end_time: rt::Timestamp,
    pub event_source_arn: String,
    pub event_start_time: rt::Timestamp,
    pub replay_name: String,
}
impl rt::Structure for StartReplayRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_REPLAY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_REPLAY_REQUEST);
        rt::member(w, &SCHEMA_START_REPLAY_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_START_REPLAY_REQUEST.members[1], &self.destination);
        rt::member(w, &SCHEMA_START_REPLAY_REQUEST.members[2], &self.event_end_time);
        rt::member(w, &SCHEMA_START_REPLAY_REQUEST.members[3], &self.event_source_arn);
        rt::member(w, &SCHEMA_START_REPLAY_REQUEST.members[4], &self.event_start_time);
        rt::member(w, &SCHEMA_START_REPLAY_REQUEST.members[5], &self.replay_name);
        w.end_structure(&SCHEMA_START_REPLAY_REQUEST);
    }
}
impl rt::Encode for StartReplayRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartReplayRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_REPLAY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.description = rt::Decode::decode(shape, r)?,
                    1 => out.destination = rt::Decode::decode(shape, r)?,
                    2 => out.event_end_time = rt::Decode::decode(shape, r)?,
                    3 => out.event_source_arn = rt::Decode::decode(shape, r)?,
                    4 => out.event_start_time = rt::Decode::decode(shape, r)?,
                    5 => out.replay_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_START_REPLAY_RESPONSE: rt::Schema = rt::Schema {
    name: "StartReplayResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ReplayArn", "ReplayArn", &SHAPE_REPLAY_ARN),
        rt::Member::new("ReplayStartTime", "ReplayStartTime", &SHAPE_TIMESTAMP),
        rt::Member::new("State", "State", &SHAPE_REPLAY_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_REPLAY_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_REPLAY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_REPLAY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartReplayResponse {
    pub replay_arn: Option<String>,
    pub replay_start_time: Option<rt::Timestamp>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for StartReplayResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_REPLAY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_REPLAY_RESPONSE);
        rt::member(w, &SCHEMA_START_REPLAY_RESPONSE.members[0], &self.replay_arn);
        rt::member(w, &SCHEMA_START_REPLAY_RESPONSE.members[1], &self.replay_start_time);
        rt::member(w, &SCHEMA_START_REPLAY_RESPONSE.members[2], &self.state);
        rt::member(w, &SCHEMA_START_REPLAY_RESPONSE.members[3], &self.state_reason);
        w.end_structure(&SCHEMA_START_REPLAY_RESPONSE);
    }
}
impl rt::Encode for StartReplayResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartReplayResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_REPLAY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.replay_arn = rt::Decode::decode(shape, r)?,
                    1 => out.replay_start_time = rt::Decode::decode(shape, r)?,
                    2 => out.state = rt::Decode::decode(shape, r)?,
                    3 => out.state_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_STATEMENT_ID: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-_]+");
pub static SHAPE_STATEMENT_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_STATEMENT_ID) };
pub static SHAPE_STATEMENT_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(500), pattern: None };
pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG: rt::Schema = rt::Schema {
    name: "Tag",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_TAG_KEY).required(),
        rt::Member::new("Value", "Value", &SHAPE_TAG_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl rt::Structure for Tag {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG);
        rt::member(w, &SCHEMA_TAG.members[0], &self.key);
        rt::member(w, &SCHEMA_TAG.members[1], &self.value);
        w.end_structure(&SCHEMA_TAG);
    }
}
impl rt::Encode for Tag {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Tag {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TAG_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_ARN).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
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

pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SCHEMA_TARGET: rt::Schema = rt::Schema {
    name: "Target",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AppSyncParameters", "AppSyncParameters", &SHAPE_APP_SYNC_PARAMETERS),
        rt::Member::new("Arn", "Arn", &SHAPE_TARGET_ARN).required(),
        rt::Member::new("BatchParameters", "BatchParameters", &SHAPE_BATCH_PARAMETERS),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("EcsParameters", "EcsParameters", &SHAPE_ECS_PARAMETERS),
        rt::Member::new("HttpParameters", "HttpParameters", &SHAPE_HTTP_PARAMETERS),
        rt::Member::new("Id", "Id", &SHAPE_TARGET_ID).required(),
        rt::Member::new("Input", "Input", &SHAPE_TARGET_INPUT),
        rt::Member::new("InputPath", "InputPath", &SHAPE_TARGET_INPUT_PATH),
        rt::Member::new("InputTransformer", "InputTransformer", &SHAPE_INPUT_TRANSFORMER),
        rt::Member::new("KinesisParameters", "KinesisParameters", &SHAPE_KINESIS_PARAMETERS),
        rt::Member::new(
            "RedshiftDataParameters",
            "RedshiftDataParameters",
            &SHAPE_REDSHIFT_DATA_PARAMETERS,
        ),
        rt::Member::new("RetryPolicy", "RetryPolicy", &SHAPE_RETRY_POLICY),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN),
        rt::Member::new(
            "RunCommandParameters",
            "RunCommandParameters",
            &SHAPE_RUN_COMMAND_PARAMETERS,
        ),
        rt::Member::new(
            "SageMakerPipelineParameters",
            "SageMakerPipelineParameters",
            &SHAPE_SAGE_MAKER_PIPELINE_PARAMETERS,
        ),
        rt::Member::new("SqsParameters", "SqsParameters", &SHAPE_SQS_PARAMETERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_TARGET: rt::Shape = rt::Shape::Structure(&SCHEMA_TARGET);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Target {
    pub app_sync_parameters: Option<AppSyncParameters>,
    pub arn: String,
    pub batch_parameters: Option<BatchParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub ecs_parameters: Option<EcsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub id: String,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub retry_policy: Option<RetryPolicy>,
    pub role_arn: Option<String>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub sqs_parameters: Option<SqsParameters>,
}
impl rt::Structure for Target {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TARGET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TARGET);
        rt::member(w, &SCHEMA_TARGET.members[0], &self.app_sync_parameters);
        rt::member(w, &SCHEMA_TARGET.members[1], &self.arn);
        rt::member(w, &SCHEMA_TARGET.members[2], &self.batch_parameters);
        rt::member(w, &SCHEMA_TARGET.members[3], &self.dead_letter_config);
        rt::member(w, &SCHEMA_TARGET.members[4], &self.ecs_parameters);
        rt::member(w, &SCHEMA_TARGET.members[5], &self.http_parameters);
        rt::member(w, &SCHEMA_TARGET.members[6], &self.id);
        rt::member(w, &SCHEMA_TARGET.members[7], &self.input);
        rt::member(w, &SCHEMA_TARGET.members[8], &self.input_path);
        rt::member(w, &SCHEMA_TARGET.members[9], &self.input_transformer);
        rt::member(w, &SCHEMA_TARGET.members[10], &self.kinesis_parameters);
        rt::member(w, &SCHEMA_TARGET.members[11], &self.redshift_data_parameters);
        rt::member(w, &SCHEMA_TARGET.members[12], &self.retry_policy);
        rt::member(w, &SCHEMA_TARGET.members[13], &self.role_arn);
        rt::member(w, &SCHEMA_TARGET.members[14], &self.run_command_parameters);
        rt::member(w, &SCHEMA_TARGET.members[15], &self.sage_maker_pipeline_parameters);
        rt::member(w, &SCHEMA_TARGET.members[16], &self.sqs_parameters);
        w.end_structure(&SCHEMA_TARGET);
    }
}
impl rt::Encode for Target {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Target {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TARGET, r, &mut |index, shape, r| {
            match index {
                0 => out.app_sync_parameters = rt::Decode::decode(shape, r)?,
                1 => out.arn = rt::Decode::decode(shape, r)?,
                2 => out.batch_parameters = rt::Decode::decode(shape, r)?,
                3 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                4 => out.ecs_parameters = rt::Decode::decode(shape, r)?,
                5 => out.http_parameters = rt::Decode::decode(shape, r)?,
                6 => out.id = rt::Decode::decode(shape, r)?,
                7 => out.input = rt::Decode::decode(shape, r)?,
                8 => out.input_path = rt::Decode::decode(shape, r)?,
                9 => out.input_transformer = rt::Decode::decode(shape, r)?,
                10 => out.kinesis_parameters = rt::Decode::decode(shape, r)?,
                11 => out.redshift_data_parameters = rt::Decode::decode(shape, r)?,
                12 => out.retry_policy = rt::Decode::decode(shape, r)?,
                13 => out.role_arn = rt::Decode::decode(shape, r)?,
                14 => out.run_command_parameters = rt::Decode::decode(shape, r)?,
                15 => out.sage_maker_pipeline_parameters = rt::Decode::decode(shape, r)?,
                16 => out.sqs_parameters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TARGET_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
static PATTERN_TARGET_ID: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_TARGET_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_TARGET_ID) };
pub static SHAPE_TARGET_ID_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_TARGET_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TARGET_INPUT: rt::Shape =
    rt::Shape::String { min: None, max: Some(8192), pattern: None };
pub static SHAPE_TARGET_INPUT_PATH: rt::Shape =
    rt::Shape::String { min: None, max: Some(256), pattern: None };
pub static SHAPE_TARGET_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_TARGET,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TARGET_PARTITION_KEY_PATH: rt::Shape =
    rt::Shape::String { min: None, max: Some(256), pattern: None };
pub static SCHEMA_TEST_EVENT_PATTERN_REQUEST: rt::Schema = rt::Schema {
    name: "TestEventPatternRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Event", "Event", &SHAPE_STRING).required(),
        rt::Member::new("EventPattern", "EventPattern", &SHAPE_EVENT_PATTERN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TEST_EVENT_PATTERN_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_EVENT_PATTERN_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestEventPatternRequest {
    pub event: String,
    pub event_pattern: String,
}
impl rt::Structure for TestEventPatternRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_EVENT_PATTERN_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_EVENT_PATTERN_REQUEST);
        rt::member(w, &SCHEMA_TEST_EVENT_PATTERN_REQUEST.members[0], &self.event);
        rt::member(w, &SCHEMA_TEST_EVENT_PATTERN_REQUEST.members[1], &self.event_pattern);
        w.end_structure(&SCHEMA_TEST_EVENT_PATTERN_REQUEST);
    }
}
impl rt::Encode for TestEventPatternRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestEventPatternRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_EVENT_PATTERN_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event = rt::Decode::decode(shape, r)?,
                    1 => out.event_pattern = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TEST_EVENT_PATTERN_RESPONSE: rt::Schema = rt::Schema {
    name: "TestEventPatternResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Result", "Result", &SHAPE_BOOLEAN)],
    xml_namespace: None,
};
pub static SHAPE_TEST_EVENT_PATTERN_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_EVENT_PATTERN_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestEventPatternResponse {
    pub result: Option<bool>,
}
impl rt::Structure for TestEventPatternResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_EVENT_PATTERN_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_EVENT_PATTERN_RESPONSE);
        rt::member(w, &SCHEMA_TEST_EVENT_PATTERN_RESPONSE.members[0], &self.result);
        w.end_structure(&SCHEMA_TEST_EVENT_PATTERN_RESPONSE);
    }
}
impl rt::Encode for TestEventPatternResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestEventPatternResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_EVENT_PATTERN_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.result = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_THROTTLING_EXCEPTION: rt::Schema = rt::Schema {
    name: "ThrottlingException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ThrottlingException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_THROTTLING_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_THROTTLING_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThrottlingException {}
impl rt::Structure for ThrottlingException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_THROTTLING_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_THROTTLING_EXCEPTION);
        w.end_structure(&SCHEMA_THROTTLING_EXCEPTION);
    }
}
impl rt::Encode for ThrottlingException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ThrottlingException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_THROTTLING_EXCEPTION,
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
impl From<ThrottlingException> for rt::ApiError {
    fn from(error: ThrottlingException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_TRACE_HEADER: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(500), pattern: None };
pub static SHAPE_TRANSFORMER_INPUT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(8192), pattern: None };
pub static SHAPE_TRANSFORMER_PATHS: rt::Shape = rt::Shape::Map {
    min: None,
    max: Some(100),
    key: &SHAPE_INPUT_TRANSFORMER_PATH_KEY,
    value: &SHAPE_TARGET_INPUT_PATH,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_ARN).required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).required(),
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

pub static SCHEMA_UNTAG_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "UntagResourceResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}
impl rt::Structure for UntagResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for UntagResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_RESPONSE,
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

pub static SCHEMA_UPDATE_API_DESTINATION_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateApiDestinationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("Description", "Description", &SHAPE_API_DESTINATION_DESCRIPTION),
        rt::Member::new("HttpMethod", "HttpMethod", &SHAPE_API_DESTINATION_HTTP_METHOD),
        rt::Member::new("InvocationEndpoint", "InvocationEndpoint", &SHAPE_HTTPS_ENDPOINT),
        rt::Member::new(
            "InvocationRateLimitPerSecond",
            "InvocationRateLimitPerSecond",
            &SHAPE_API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND,
        ),
        rt::Member::new("Name", "Name", &SHAPE_API_DESTINATION_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_API_DESTINATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_API_DESTINATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateApiDestinationRequest {
    pub connection_arn: Option<String>,
    pub description: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_endpoint: Option<String>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub name: String,
}
impl rt::Structure for UpdateApiDestinationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_API_DESTINATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_API_DESTINATION_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_API_DESTINATION_REQUEST.members[0], &self.connection_arn);
        rt::member(w, &SCHEMA_UPDATE_API_DESTINATION_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_UPDATE_API_DESTINATION_REQUEST.members[2], &self.http_method);
        rt::member(w, &SCHEMA_UPDATE_API_DESTINATION_REQUEST.members[3], &self.invocation_endpoint);
        rt::member(
            w,
            &SCHEMA_UPDATE_API_DESTINATION_REQUEST.members[4],
            &self.invocation_rate_limit_per_second,
        );
        rt::member(w, &SCHEMA_UPDATE_API_DESTINATION_REQUEST.members[5], &self.name);
        w.end_structure(&SCHEMA_UPDATE_API_DESTINATION_REQUEST);
    }
}
impl rt::Encode for UpdateApiDestinationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateApiDestinationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_API_DESTINATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.http_method = rt::Decode::decode(shape, r)?,
                    3 => out.invocation_endpoint = rt::Decode::decode(shape, r)?,
                    4 => out.invocation_rate_limit_per_second = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_API_DESTINATION_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateApiDestinationResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiDestinationArn", "ApiDestinationArn", &SHAPE_API_DESTINATION_ARN),
        rt::Member::new("ApiDestinationState", "ApiDestinationState", &SHAPE_API_DESTINATION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_API_DESTINATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_API_DESTINATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
}
impl rt::Structure for UpdateApiDestinationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_API_DESTINATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_API_DESTINATION_RESPONSE);
        rt::member(
            w,
            &SCHEMA_UPDATE_API_DESTINATION_RESPONSE.members[0],
            &self.api_destination_arn,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_API_DESTINATION_RESPONSE.members[1],
            &self.api_destination_state,
        );
        rt::member(w, &SCHEMA_UPDATE_API_DESTINATION_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_UPDATE_API_DESTINATION_RESPONSE.members[3], &self.last_modified_time);
        w.end_structure(&SCHEMA_UPDATE_API_DESTINATION_RESPONSE);
    }
}
impl rt::Encode for UpdateApiDestinationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateApiDestinationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_API_DESTINATION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_destination_arn = rt::Decode::decode(shape, r)?,
                    1 => out.api_destination_state = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ARCHIVE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateArchiveRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchiveName", "ArchiveName", &SHAPE_ARCHIVE_NAME).required(),
        rt::Member::new("Description", "Description", &SHAPE_ARCHIVE_DESCRIPTION),
        rt::Member::new("EventPattern", "EventPattern", &SHAPE_EVENT_PATTERN),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("RetentionDays", "RetentionDays", &SHAPE_RETENTION_DAYS),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ARCHIVE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ARCHIVE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateArchiveRequest {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
}
impl rt::Structure for UpdateArchiveRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ARCHIVE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ARCHIVE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_REQUEST.members[0], &self.archive_name);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_REQUEST.members[2], &self.event_pattern);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_REQUEST.members[3], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_REQUEST.members[4], &self.retention_days);
        w.end_structure(&SCHEMA_UPDATE_ARCHIVE_REQUEST);
    }
}
impl rt::Encode for UpdateArchiveRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateArchiveRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ARCHIVE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archive_name = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.event_pattern = rt::Decode::decode(shape, r)?,
                    3 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    4 => out.retention_days = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ARCHIVE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateArchiveResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchiveArn", "ArchiveArn", &SHAPE_ARCHIVE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("State", "State", &SHAPE_ARCHIVE_STATE),
        rt::Member::new("StateReason", "StateReason", &SHAPE_ARCHIVE_STATE_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ARCHIVE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ARCHIVE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateArchiveResponse {
    pub archive_arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
}
impl rt::Structure for UpdateArchiveResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ARCHIVE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ARCHIVE_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_RESPONSE.members[0], &self.archive_arn);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_RESPONSE.members[2], &self.state);
        rt::member(w, &SCHEMA_UPDATE_ARCHIVE_RESPONSE.members[3], &self.state_reason);
        w.end_structure(&SCHEMA_UPDATE_ARCHIVE_RESPONSE);
    }
}
impl rt::Encode for UpdateArchiveResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateArchiveResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ARCHIVE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.archive_arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_time = rt::Decode::decode(shape, r)?,
                    2 => out.state = rt::Decode::decode(shape, r)?,
                    3 => out.state_reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdateConnectionApiKeyAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApiKeyName", "ApiKeyName", &SHAPE_AUTH_HEADER_PARAMETERS),
        rt::Member::new("ApiKeyValue", "ApiKeyValue", &SHAPE_AUTH_HEADER_PARAMETERS_SENSITIVE),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: Option<String>,
    pub api_key_value: Option<String>,
}
impl rt::Structure for UpdateConnectionApiKeyAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS.members[0],
            &self.api_key_name,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS.members[1],
            &self.api_key_value,
        );
        w.end_structure(&SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for UpdateConnectionApiKeyAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateConnectionApiKeyAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key_name = rt::Decode::decode(shape, r)?,
                    1 => out.api_key_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdateConnectionAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApiKeyAuthParameters",
            "ApiKeyAuthParameters",
            &SHAPE_UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS,
        ),
        rt::Member::new(
            "BasicAuthParameters",
            "BasicAuthParameters",
            &SHAPE_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS,
        ),
        rt::Member::new(
            "ConnectivityParameters",
            "ConnectivityParameters",
            &SHAPE_CONNECTIVITY_RESOURCE_PARAMETERS,
        ),
        rt::Member::new(
            "InvocationHttpParameters",
            "InvocationHttpParameters",
            &SHAPE_CONNECTION_HTTP_PARAMETERS,
        ),
        rt::Member::new(
            "OAuthParameters",
            "OAuthParameters",
            &SHAPE_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConnectionAuthRequestParameters {
    pub api_key_auth_parameters: Option<UpdateConnectionApiKeyAuthRequestParameters>,
    pub basic_auth_parameters: Option<UpdateConnectionBasicAuthRequestParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub o_auth_parameters: Option<UpdateConnectionOAuthRequestParameters>,
}
impl rt::Structure for UpdateConnectionAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[0],
            &self.api_key_auth_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[1],
            &self.basic_auth_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[2],
            &self.connectivity_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[3],
            &self.invocation_http_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS.members[4],
            &self.o_auth_parameters,
        );
        w.end_structure(&SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for UpdateConnectionAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateConnectionAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key_auth_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.basic_auth_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.connectivity_parameters = rt::Decode::decode(shape, r)?,
                    3 => out.invocation_http_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.o_auth_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdateConnectionBasicAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Password", "Password", &SHAPE_AUTH_HEADER_PARAMETERS_SENSITIVE),
        rt::Member::new("Username", "Username", &SHAPE_AUTH_HEADER_PARAMETERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConnectionBasicAuthRequestParameters {
    pub password: Option<String>,
    pub username: Option<String>,
}
impl rt::Structure for UpdateConnectionBasicAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS.members[0],
            &self.password,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS.members[1],
            &self.username,
        );
        w.end_structure(&SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for UpdateConnectionBasicAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateConnectionBasicAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.password = rt::Decode::decode(shape, r)?,
                    1 => out.username = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdateConnectionOAuthClientRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientID", "ClientID", &SHAPE_AUTH_HEADER_PARAMETERS),
        rt::Member::new("ClientSecret", "ClientSecret", &SHAPE_AUTH_HEADER_PARAMETERS_SENSITIVE),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConnectionOAuthClientRequestParameters {
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
}
impl rt::Structure for UpdateConnectionOAuthClientRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS.members[0],
            &self.client_id,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS.members[1],
            &self.client_secret,
        );
        w.end_structure(&SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for UpdateConnectionOAuthClientRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateConnectionOAuthClientRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_id = rt::Decode::decode(shape, r)?,
                    1 => out.client_secret = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdateConnectionOAuthRequestParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuthorizationEndpoint", "AuthorizationEndpoint", &SHAPE_HTTPS_ENDPOINT),
        rt::Member::new(
            "ClientParameters",
            "ClientParameters",
            &SHAPE_UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS,
        ),
        rt::Member::new("HttpMethod", "HttpMethod", &SHAPE_CONNECTION_O_AUTH_HTTP_METHOD),
        rt::Member::new(
            "OAuthHttpParameters",
            "OAuthHttpParameters",
            &SHAPE_CONNECTION_HTTP_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConnectionOAuthRequestParameters {
    pub authorization_endpoint: Option<String>,
    pub client_parameters: Option<UpdateConnectionOAuthClientRequestParameters>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}
impl rt::Structure for UpdateConnectionOAuthRequestParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[0],
            &self.authorization_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[1],
            &self.client_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[2],
            &self.http_method,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS.members[3],
            &self.o_auth_http_parameters,
        );
        w.end_structure(&SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS);
    }
}
impl rt::Encode for UpdateConnectionOAuthRequestParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateConnectionOAuthRequestParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authorization_endpoint = rt::Decode::decode(shape, r)?,
                    1 => out.client_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.http_method = rt::Decode::decode(shape, r)?,
                    3 => out.o_auth_http_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONNECTION_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateConnectionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AuthParameters",
            "AuthParameters",
            &SHAPE_UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS,
        ),
        rt::Member::new(
            "AuthorizationType",
            "AuthorizationType",
            &SHAPE_CONNECTION_AUTHORIZATION_TYPE,
        ),
        rt::Member::new("Description", "Description", &SHAPE_CONNECTION_DESCRIPTION),
        rt::Member::new(
            "InvocationConnectivityParameters",
            "InvocationConnectivityParameters",
            &SHAPE_CONNECTIVITY_RESOURCE_PARAMETERS,
        ),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("Name", "Name", &SHAPE_CONNECTION_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONNECTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONNECTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConnectionRequest {
    pub auth_parameters: Option<UpdateConnectionAuthRequestParameters>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub description: Option<String>,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
    pub name: String,
}
impl rt::Structure for UpdateConnectionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONNECTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONNECTION_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_REQUEST.members[0], &self.auth_parameters);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_REQUEST.members[1], &self.authorization_type);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_REQUEST.members[2], &self.description);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONNECTION_REQUEST.members[3],
            &self.invocation_connectivity_parameters,
        );
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_REQUEST.members[4], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_REQUEST.members[5], &self.name);
        w.end_structure(&SCHEMA_UPDATE_CONNECTION_REQUEST);
    }
}
impl rt::Encode for UpdateConnectionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateConnectionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONNECTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.auth_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.authorization_type = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.invocation_connectivity_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONNECTION_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateConnectionResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionArn", "ConnectionArn", &SHAPE_CONNECTION_ARN),
        rt::Member::new("ConnectionState", "ConnectionState", &SHAPE_CONNECTION_STATE),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastAuthorizedTime", "LastAuthorizedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONNECTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONNECTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<rt::Timestamp>,
    pub last_authorized_time: Option<rt::Timestamp>,
    pub last_modified_time: Option<rt::Timestamp>,
}
impl rt::Structure for UpdateConnectionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONNECTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONNECTION_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_RESPONSE.members[0], &self.connection_arn);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_RESPONSE.members[1], &self.connection_state);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_RESPONSE.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_RESPONSE.members[3], &self.last_authorized_time);
        rt::member(w, &SCHEMA_UPDATE_CONNECTION_RESPONSE.members[4], &self.last_modified_time);
        w.end_structure(&SCHEMA_UPDATE_CONNECTION_RESPONSE);
    }
}
impl rt::Encode for UpdateConnectionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateConnectionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONNECTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connection_arn = rt::Decode::decode(shape, r)?,
                    1 => out.connection_state = rt::Decode::decode(shape, r)?,
                    2 => out.creation_time = rt::Decode::decode(shape, r)?,
                    3 => out.last_authorized_time = rt::Decode::decode(shape, r)?,
                    4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_EVENT_BUS_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateEventBusRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_EVENT_BUS_DESCRIPTION),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("LogConfig", "LogConfig", &SHAPE_LOG_CONFIG),
        rt::Member::new("Name", "Name", &SHAPE_EVENT_BUS_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_EVENT_BUS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_EVENT_BUS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateEventBusRequest {
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub log_config: Option<LogConfig>,
    pub name: Option<String>,
}
impl rt::Structure for UpdateEventBusRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_EVENT_BUS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_EVENT_BUS_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_REQUEST.members[0], &self.dead_letter_config);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_REQUEST.members[2], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_REQUEST.members[3], &self.log_config);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_REQUEST.members[4], &self.name);
        w.end_structure(&SCHEMA_UPDATE_EVENT_BUS_REQUEST);
    }
}
impl rt::Encode for UpdateEventBusRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateEventBusRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_EVENT_BUS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    3 => out.log_config = rt::Decode::decode(shape, r)?,
                    4 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_EVENT_BUS_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateEventBusResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_STRING),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("Description", "Description", &SHAPE_EVENT_BUS_DESCRIPTION),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("LogConfig", "LogConfig", &SHAPE_LOG_CONFIG),
        rt::Member::new("Name", "Name", &SHAPE_EVENT_BUS_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_EVENT_BUS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_EVENT_BUS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateEventBusResponse {
    pub arn: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub log_config: Option<LogConfig>,
    pub name: Option<String>,
}
impl rt::Structure for UpdateEventBusResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_EVENT_BUS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_EVENT_BUS_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_RESPONSE.members[1], &self.dead_letter_config);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_RESPONSE.members[2], &self.description);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_RESPONSE.members[3], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_RESPONSE.members[4], &self.log_config);
        rt::member(w, &SCHEMA_UPDATE_EVENT_BUS_RESPONSE.members[5], &self.name);
        w.end_structure(&SCHEMA_UPDATE_EVENT_BUS_RESPONSE);
    }
}
impl rt::Encode for UpdateEventBusResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateEventBusResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_EVENT_BUS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    4 => out.log_config = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn access_denied_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ACCESS_DENIED_EXCEPTION, message)
    }
    pub fn concurrent_modification_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION, message)
    }
    pub fn illegal_status_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ILLEGAL_STATUS_EXCEPTION, message)
    }
    pub fn internal_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_EXCEPTION, message)
    }
    pub fn invalid_event_pattern_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_EVENT_PATTERN_EXCEPTION, message)
    }
    pub fn invalid_state_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_STATE_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn managed_rule_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_MANAGED_RULE_EXCEPTION, message)
    }
    pub fn operation_disabled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_OPERATION_DISABLED_EXCEPTION, message)
    }
    pub fn policy_length_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_POLICY_LENGTH_EXCEEDED_EXCEPTION, message)
    }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn throttling_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_THROTTLING_EXCEPTION, message)
    }
}

static SCHEMA_DELETE_EVENT_BUS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteEventBusOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteEventBusOutput {}
impl rt::Structure for DeleteEventBusOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_EVENT_BUS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_EVENT_BUS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_EVENT_BUS_OUTPUT);
    }
}
impl rt::Decode for DeleteEventBusOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_EVENT_BUS_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteEventBusOutput {})
    }
}
pub static SHAPE_DELETE_EVENT_BUS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_EVENT_BUS_OUTPUT);

static SCHEMA_DELETE_RULE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRuleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRuleOutput {}
impl rt::Structure for DeleteRuleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RULE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RULE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_RULE_OUTPUT);
    }
}
impl rt::Decode for DeleteRuleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_RULE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteRuleOutput {})
    }
}
pub static SHAPE_DELETE_RULE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_RULE_OUTPUT);

static SCHEMA_DISABLE_RULE_OUTPUT: rt::Schema = rt::Schema {
    name: "DisableRuleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableRuleOutput {}
impl rt::Structure for DisableRuleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DISABLE_RULE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DISABLE_RULE_OUTPUT);
        w.end_structure(&SCHEMA_DISABLE_RULE_OUTPUT);
    }
}
impl rt::Decode for DisableRuleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DISABLE_RULE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DisableRuleOutput {})
    }
}
pub static SHAPE_DISABLE_RULE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DISABLE_RULE_OUTPUT);

static SCHEMA_ENABLE_RULE_OUTPUT: rt::Schema = rt::Schema {
    name: "EnableRuleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableRuleOutput {}
impl rt::Structure for EnableRuleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENABLE_RULE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENABLE_RULE_OUTPUT);
        w.end_structure(&SCHEMA_ENABLE_RULE_OUTPUT);
    }
}
impl rt::Decode for EnableRuleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_ENABLE_RULE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(EnableRuleOutput {})
    }
}
pub static SHAPE_ENABLE_RULE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_ENABLE_RULE_OUTPUT);

static SCHEMA_PUT_PERMISSION_OUTPUT: rt::Schema = rt::Schema {
    name: "PutPermissionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutPermissionOutput {}
impl rt::Structure for PutPermissionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PERMISSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PERMISSION_OUTPUT);
        w.end_structure(&SCHEMA_PUT_PERMISSION_OUTPUT);
    }
}
impl rt::Decode for PutPermissionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_PERMISSION_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutPermissionOutput {})
    }
}
pub static SHAPE_PUT_PERMISSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PERMISSION_OUTPUT);

static SCHEMA_REMOVE_PERMISSION_OUTPUT: rt::Schema = rt::Schema {
    name: "RemovePermissionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemovePermissionOutput {}
impl rt::Structure for RemovePermissionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_PERMISSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_PERMISSION_OUTPUT);
        w.end_structure(&SCHEMA_REMOVE_PERMISSION_OUTPUT);
    }
}
impl rt::Decode for RemovePermissionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_REMOVE_PERMISSION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(RemovePermissionOutput {})
    }
}
pub static SHAPE_REMOVE_PERMISSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_PERMISSION_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "events",
    signing_name: "events",
    full_name: "Amazon EventBridge",
    api_version: "2015-10-07",
    protocol: rt::Protocol::Json { version: "1.1", target_prefix: "AWSEvents" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "CancelReplay",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CANCEL_REPLAY_REQUEST,
            output: &SCHEMA_CANCEL_REPLAY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateApiDestination",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_API_DESTINATION_REQUEST,
            output: &SCHEMA_CREATE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateArchive",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_ARCHIVE_REQUEST,
            output: &SCHEMA_CREATE_ARCHIVE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateConnection",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_CONNECTION_REQUEST,
            output: &SCHEMA_CREATE_CONNECTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateEventBus",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_EVENT_BUS_REQUEST,
            output: &SCHEMA_CREATE_EVENT_BUS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeauthorizeConnection",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DEAUTHORIZE_CONNECTION_REQUEST,
            output: &SCHEMA_DEAUTHORIZE_CONNECTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteApiDestination",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_API_DESTINATION_REQUEST,
            output: &SCHEMA_DELETE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteArchive",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ARCHIVE_REQUEST,
            output: &SCHEMA_DELETE_ARCHIVE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteConnection",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_CONNECTION_REQUEST,
            output: &SCHEMA_DELETE_CONNECTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteEventBus",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_EVENT_BUS_REQUEST,
            output: &SCHEMA_DELETE_EVENT_BUS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRule",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_RULE_REQUEST,
            output: &SCHEMA_DELETE_RULE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeApiDestination",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_API_DESTINATION_REQUEST,
            output: &SCHEMA_DESCRIBE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeArchive",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ARCHIVE_REQUEST,
            output: &SCHEMA_DESCRIBE_ARCHIVE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeConnection",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_CONNECTION_REQUEST,
            output: &SCHEMA_DESCRIBE_CONNECTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeEventBus",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_EVENT_BUS_REQUEST,
            output: &SCHEMA_DESCRIBE_EVENT_BUS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeReplay",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_REPLAY_REQUEST,
            output: &SCHEMA_DESCRIBE_REPLAY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeRule",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_RULE_REQUEST,
            output: &SCHEMA_DESCRIBE_RULE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DisableRule",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DISABLE_RULE_REQUEST,
            output: &SCHEMA_DISABLE_RULE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "EnableRule",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ENABLE_RULE_REQUEST,
            output: &SCHEMA_ENABLE_RULE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListApiDestinations",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_API_DESTINATIONS_REQUEST,
            output: &SCHEMA_LIST_API_DESTINATIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListArchives",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ARCHIVES_REQUEST,
            output: &SCHEMA_LIST_ARCHIVES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListConnections",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_CONNECTIONS_REQUEST,
            output: &SCHEMA_LIST_CONNECTIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListEventBuses",
            index: 22,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_EVENT_BUSES_REQUEST,
            output: &SCHEMA_LIST_EVENT_BUSES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListReplays",
            index: 23,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_REPLAYS_REQUEST,
            output: &SCHEMA_LIST_REPLAYS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListRuleNamesByTarget",
            index: 24,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_RULE_NAMES_BY_TARGET_REQUEST,
            output: &SCHEMA_LIST_RULE_NAMES_BY_TARGET_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListRules",
            index: 25,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_RULES_REQUEST,
            output: &SCHEMA_LIST_RULES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 26,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTargetsByRule",
            index: 27,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TARGETS_BY_RULE_REQUEST,
            output: &SCHEMA_LIST_TARGETS_BY_RULE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutEvents",
            index: 28,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_EVENTS_REQUEST,
            output: &SCHEMA_PUT_EVENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutPermission",
            index: 29,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_PERMISSION_REQUEST,
            output: &SCHEMA_PUT_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRule",
            index: 30,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RULE_REQUEST,
            output: &SCHEMA_PUT_RULE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutTargets",
            index: 31,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_TARGETS_REQUEST,
            output: &SCHEMA_PUT_TARGETS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemovePermission",
            index: 32,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_PERMISSION_REQUEST,
            output: &SCHEMA_REMOVE_PERMISSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemoveTargets",
            index: 33,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_TARGETS_REQUEST,
            output: &SCHEMA_REMOVE_TARGETS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StartReplay",
            index: 34,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_START_REPLAY_REQUEST,
            output: &SCHEMA_START_REPLAY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 35,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TestEventPattern",
            index: 36,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TEST_EVENT_PATTERN_REQUEST,
            output: &SCHEMA_TEST_EVENT_PATTERN_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 37,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateApiDestination",
            index: 38,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_API_DESTINATION_REQUEST,
            output: &SCHEMA_UPDATE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateArchive",
            index: 39,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_ARCHIVE_REQUEST,
            output: &SCHEMA_UPDATE_ARCHIVE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateConnection",
            index: 40,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_CONNECTION_REQUEST,
            output: &SCHEMA_UPDATE_CONNECTION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateEventBus",
            index: 41,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_EVENT_BUS_REQUEST,
            output: &SCHEMA_UPDATE_EVENT_BUS_RESPONSE,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "ActivateEventSource", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "CreatePartnerEventSource", method: "POST", uri: "/" },
        rt::Unserved { name: "DeactivateEventSource", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "DeletePartnerEventSource", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeEventSource", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribePartnerEventSource", method: "POST", uri: "/" },
        rt::Unserved { name: "ListEndpoints", method: "POST", uri: "/" },
        rt::Unserved { name: "ListEventSources", method: "POST", uri: "/" },
        rt::Unserved { name: "ListPartnerEventSourceAccounts", method: "POST", uri: "/" },
        rt::Unserved { name: "ListPartnerEventSources", method: "POST", uri: "/" },
        rt::Unserved { name: "PutPartnerEvents", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateEndpoint", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Events: Send + Sync + 'static {
    /// CancelReplay.
    async fn cancel_replay(
        &self,
        caller: &rt::Caller,
        input: CancelReplayRequest,
    ) -> Result<CancelReplayResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "CancelReplay"))
    }
    /// CreateApiDestination.
    async fn create_api_destination(
        &self,
        caller: &rt::Caller,
        input: CreateApiDestinationRequest,
    ) -> Result<CreateApiDestinationResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "CreateApiDestination"))
    }
    /// CreateArchive.
    async fn create_archive(
        &self,
        caller: &rt::Caller,
        input: CreateArchiveRequest,
    ) -> Result<CreateArchiveResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "CreateArchive"))
    }
    /// CreateConnection.
    async fn create_connection(
        &self,
        caller: &rt::Caller,
        input: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "CreateConnection"))
    }
    /// CreateEventBus.
    async fn create_event_bus(
        &self,
        caller: &rt::Caller,
        input: CreateEventBusRequest,
    ) -> Result<CreateEventBusResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "CreateEventBus"))
    }
    /// DeauthorizeConnection.
    async fn deauthorize_connection(
        &self,
        caller: &rt::Caller,
        input: DeauthorizeConnectionRequest,
    ) -> Result<DeauthorizeConnectionResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DeauthorizeConnection"))
    }
    /// DeleteApiDestination.
    async fn delete_api_destination(
        &self,
        caller: &rt::Caller,
        input: DeleteApiDestinationRequest,
    ) -> Result<DeleteApiDestinationResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DeleteApiDestination"))
    }
    /// DeleteArchive.
    async fn delete_archive(
        &self,
        caller: &rt::Caller,
        input: DeleteArchiveRequest,
    ) -> Result<DeleteArchiveResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DeleteArchive"))
    }
    /// DeleteConnection.
    async fn delete_connection(
        &self,
        caller: &rt::Caller,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DeleteConnection"))
    }
    /// DeleteEventBus.
    async fn delete_event_bus(
        &self,
        caller: &rt::Caller,
        input: DeleteEventBusRequest,
    ) -> Result<DeleteEventBusOutput, rt::ApiError> {
        Err(rt::not_implemented("Events", "DeleteEventBus"))
    }
    /// DeleteRule.
    async fn delete_rule(
        &self,
        caller: &rt::Caller,
        input: DeleteRuleRequest,
    ) -> Result<DeleteRuleOutput, rt::ApiError> {
        Err(rt::not_implemented("Events", "DeleteRule"))
    }
    /// DescribeApiDestination.
    async fn describe_api_destination(
        &self,
        caller: &rt::Caller,
        input: DescribeApiDestinationRequest,
    ) -> Result<DescribeApiDestinationResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DescribeApiDestination"))
    }
    /// DescribeArchive.
    async fn describe_archive(
        &self,
        caller: &rt::Caller,
        input: DescribeArchiveRequest,
    ) -> Result<DescribeArchiveResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DescribeArchive"))
    }
    /// DescribeConnection.
    async fn describe_connection(
        &self,
        caller: &rt::Caller,
        input: DescribeConnectionRequest,
    ) -> Result<DescribeConnectionResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DescribeConnection"))
    }
    /// DescribeEventBus.
    async fn describe_event_bus(
        &self,
        caller: &rt::Caller,
        input: DescribeEventBusRequest,
    ) -> Result<DescribeEventBusResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DescribeEventBus"))
    }
    /// DescribeReplay.
    async fn describe_replay(
        &self,
        caller: &rt::Caller,
        input: DescribeReplayRequest,
    ) -> Result<DescribeReplayResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DescribeReplay"))
    }
    /// DescribeRule.
    async fn describe_rule(
        &self,
        caller: &rt::Caller,
        input: DescribeRuleRequest,
    ) -> Result<DescribeRuleResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "DescribeRule"))
    }
    /// DisableRule.
    async fn disable_rule(
        &self,
        caller: &rt::Caller,
        input: DisableRuleRequest,
    ) -> Result<DisableRuleOutput, rt::ApiError> {
        Err(rt::not_implemented("Events", "DisableRule"))
    }
    /// EnableRule.
    async fn enable_rule(
        &self,
        caller: &rt::Caller,
        input: EnableRuleRequest,
    ) -> Result<EnableRuleOutput, rt::ApiError> {
        Err(rt::not_implemented("Events", "EnableRule"))
    }
    /// ListApiDestinations.
    async fn list_api_destinations(
        &self,
        caller: &rt::Caller,
        input: ListApiDestinationsRequest,
    ) -> Result<ListApiDestinationsResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListApiDestinations"))
    }
    /// ListArchives.
    async fn list_archives(
        &self,
        caller: &rt::Caller,
        input: ListArchivesRequest,
    ) -> Result<ListArchivesResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListArchives"))
    }
    /// ListConnections.
    async fn list_connections(
        &self,
        caller: &rt::Caller,
        input: ListConnectionsRequest,
    ) -> Result<ListConnectionsResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListConnections"))
    }
    /// ListEventBuses.
    async fn list_event_buses(
        &self,
        caller: &rt::Caller,
        input: ListEventBusesRequest,
    ) -> Result<ListEventBusesResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListEventBuses"))
    }
    /// ListReplays.
    async fn list_replays(
        &self,
        caller: &rt::Caller,
        input: ListReplaysRequest,
    ) -> Result<ListReplaysResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListReplays"))
    }
    /// ListRuleNamesByTarget.
    async fn list_rule_names_by_target(
        &self,
        caller: &rt::Caller,
        input: ListRuleNamesByTargetRequest,
    ) -> Result<ListRuleNamesByTargetResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListRuleNamesByTarget"))
    }
    /// ListRules.
    async fn list_rules(
        &self,
        caller: &rt::Caller,
        input: ListRulesRequest,
    ) -> Result<ListRulesResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListRules"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListTagsForResource"))
    }
    /// ListTargetsByRule.
    async fn list_targets_by_rule(
        &self,
        caller: &rt::Caller,
        input: ListTargetsByRuleRequest,
    ) -> Result<ListTargetsByRuleResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "ListTargetsByRule"))
    }
    /// PutEvents.
    async fn put_events(
        &self,
        caller: &rt::Caller,
        input: PutEventsRequest,
    ) -> Result<PutEventsResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "PutEvents"))
    }
    /// PutPermission.
    async fn put_permission(
        &self,
        caller: &rt::Caller,
        input: PutPermissionRequest,
    ) -> Result<PutPermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Events", "PutPermission"))
    }
    /// PutRule.
    async fn put_rule(
        &self,
        caller: &rt::Caller,
        input: PutRuleRequest,
    ) -> Result<PutRuleResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "PutRule"))
    }
    /// PutTargets.
    async fn put_targets(
        &self,
        caller: &rt::Caller,
        input: PutTargetsRequest,
    ) -> Result<PutTargetsResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "PutTargets"))
    }
    /// RemovePermission.
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        Err(rt::not_implemented("Events", "RemovePermission"))
    }
    /// RemoveTargets.
    async fn remove_targets(
        &self,
        caller: &rt::Caller,
        input: RemoveTargetsRequest,
    ) -> Result<RemoveTargetsResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "RemoveTargets"))
    }
    /// StartReplay.
    async fn start_replay(
        &self,
        caller: &rt::Caller,
        input: StartReplayRequest,
    ) -> Result<StartReplayResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "StartReplay"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "TagResource"))
    }
    /// TestEventPattern.
    async fn test_event_pattern(
        &self,
        caller: &rt::Caller,
        input: TestEventPatternRequest,
    ) -> Result<TestEventPatternResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "TestEventPattern"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "UntagResource"))
    }
    /// UpdateApiDestination.
    async fn update_api_destination(
        &self,
        caller: &rt::Caller,
        input: UpdateApiDestinationRequest,
    ) -> Result<UpdateApiDestinationResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "UpdateApiDestination"))
    }
    /// UpdateArchive.
    async fn update_archive(
        &self,
        caller: &rt::Caller,
        input: UpdateArchiveRequest,
    ) -> Result<UpdateArchiveResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "UpdateArchive"))
    }
    /// UpdateConnection.
    async fn update_connection(
        &self,
        caller: &rt::Caller,
        input: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "UpdateConnection"))
    }
    /// UpdateEventBus.
    async fn update_event_bus(
        &self,
        caller: &rt::Caller,
        input: UpdateEventBusRequest,
    ) -> Result<UpdateEventBusResponse, rt::ApiError> {
        Err(rt::not_implemented("Events", "UpdateEventBus"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum EventsInput {
    CancelReplay(CancelReplayRequest),
    CreateApiDestination(CreateApiDestinationRequest),
    CreateArchive(CreateArchiveRequest),
    CreateConnection(CreateConnectionRequest),
    CreateEventBus(CreateEventBusRequest),
    DeauthorizeConnection(DeauthorizeConnectionRequest),
    DeleteApiDestination(DeleteApiDestinationRequest),
    DeleteArchive(DeleteArchiveRequest),
    DeleteConnection(DeleteConnectionRequest),
    DeleteEventBus(DeleteEventBusRequest),
    DeleteRule(DeleteRuleRequest),
    DescribeApiDestination(DescribeApiDestinationRequest),
    DescribeArchive(DescribeArchiveRequest),
    DescribeConnection(DescribeConnectionRequest),
    DescribeEventBus(DescribeEventBusRequest),
    DescribeReplay(DescribeReplayRequest),
    DescribeRule(DescribeRuleRequest),
    DisableRule(DisableRuleRequest),
    EnableRule(EnableRuleRequest),
    ListApiDestinations(ListApiDestinationsRequest),
    ListArchives(ListArchivesRequest),
    ListConnections(ListConnectionsRequest),
    ListEventBuses(ListEventBusesRequest),
    ListReplays(ListReplaysRequest),
    ListRuleNamesByTarget(ListRuleNamesByTargetRequest),
    ListRules(ListRulesRequest),
    ListTagsForResource(ListTagsForResourceRequest),
    ListTargetsByRule(ListTargetsByRuleRequest),
    PutEvents(PutEventsRequest),
    PutPermission(PutPermissionRequest),
    PutRule(PutRuleRequest),
    PutTargets(PutTargetsRequest),
    RemovePermission(RemovePermissionRequest),
    RemoveTargets(RemoveTargetsRequest),
    StartReplay(StartReplayRequest),
    TagResource(TagResourceRequest),
    TestEventPattern(TestEventPatternRequest),
    UntagResource(UntagResourceRequest),
    UpdateApiDestination(UpdateApiDestinationRequest),
    UpdateArchive(UpdateArchiveRequest),
    UpdateConnection(UpdateConnectionRequest),
    UpdateEventBus(UpdateEventBusRequest),
}

impl EventsInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CancelReplay(_) => 0,
            Self::CreateApiDestination(_) => 1,
            Self::CreateArchive(_) => 2,
            Self::CreateConnection(_) => 3,
            Self::CreateEventBus(_) => 4,
            Self::DeauthorizeConnection(_) => 5,
            Self::DeleteApiDestination(_) => 6,
            Self::DeleteArchive(_) => 7,
            Self::DeleteConnection(_) => 8,
            Self::DeleteEventBus(_) => 9,
            Self::DeleteRule(_) => 10,
            Self::DescribeApiDestination(_) => 11,
            Self::DescribeArchive(_) => 12,
            Self::DescribeConnection(_) => 13,
            Self::DescribeEventBus(_) => 14,
            Self::DescribeReplay(_) => 15,
            Self::DescribeRule(_) => 16,
            Self::DisableRule(_) => 17,
            Self::EnableRule(_) => 18,
            Self::ListApiDestinations(_) => 19,
            Self::ListArchives(_) => 20,
            Self::ListConnections(_) => 21,
            Self::ListEventBuses(_) => 22,
            Self::ListReplays(_) => 23,
            Self::ListRuleNamesByTarget(_) => 24,
            Self::ListRules(_) => 25,
            Self::ListTagsForResource(_) => 26,
            Self::ListTargetsByRule(_) => 27,
            Self::PutEvents(_) => 28,
            Self::PutPermission(_) => 29,
            Self::PutRule(_) => 30,
            Self::PutTargets(_) => 31,
            Self::RemovePermission(_) => 32,
            Self::RemoveTargets(_) => 33,
            Self::StartReplay(_) => 34,
            Self::TagResource(_) => 35,
            Self::TestEventPattern(_) => 36,
            Self::UntagResource(_) => 37,
            Self::UpdateApiDestination(_) => 38,
            Self::UpdateArchive(_) => 39,
            Self::UpdateConnection(_) => 40,
            Self::UpdateEventBus(_) => 41,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CancelReplay(input) => input,
            Self::CreateApiDestination(input) => input,
            Self::CreateArchive(input) => input,
            Self::CreateConnection(input) => input,
            Self::CreateEventBus(input) => input,
            Self::DeauthorizeConnection(input) => input,
            Self::DeleteApiDestination(input) => input,
            Self::DeleteArchive(input) => input,
            Self::DeleteConnection(input) => input,
            Self::DeleteEventBus(input) => input,
            Self::DeleteRule(input) => input,
            Self::DescribeApiDestination(input) => input,
            Self::DescribeArchive(input) => input,
            Self::DescribeConnection(input) => input,
            Self::DescribeEventBus(input) => input,
            Self::DescribeReplay(input) => input,
            Self::DescribeRule(input) => input,
            Self::DisableRule(input) => input,
            Self::EnableRule(input) => input,
            Self::ListApiDestinations(input) => input,
            Self::ListArchives(input) => input,
            Self::ListConnections(input) => input,
            Self::ListEventBuses(input) => input,
            Self::ListReplays(input) => input,
            Self::ListRuleNamesByTarget(input) => input,
            Self::ListRules(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::ListTargetsByRule(input) => input,
            Self::PutEvents(input) => input,
            Self::PutPermission(input) => input,
            Self::PutRule(input) => input,
            Self::PutTargets(input) => input,
            Self::RemovePermission(input) => input,
            Self::RemoveTargets(input) => input,
            Self::StartReplay(input) => input,
            Self::TagResource(input) => input,
            Self::TestEventPattern(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateApiDestination(input) => input,
            Self::UpdateArchive(input) => input,
            Self::UpdateConnection(input) => input,
            Self::UpdateEventBus(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CancelReplay(rt::Decode::decode(&SHAPE_CANCEL_REPLAY_REQUEST, reader)?),
            1 => Self::CreateApiDestination(rt::Decode::decode(
                &SHAPE_CREATE_API_DESTINATION_REQUEST,
                reader,
            )?),
            2 => Self::CreateArchive(rt::Decode::decode(&SHAPE_CREATE_ARCHIVE_REQUEST, reader)?),
            3 => Self::CreateConnection(rt::Decode::decode(
                &SHAPE_CREATE_CONNECTION_REQUEST,
                reader,
            )?),
            4 => Self::CreateEventBus(rt::Decode::decode(&SHAPE_CREATE_EVENT_BUS_REQUEST, reader)?),
            5 => Self::DeauthorizeConnection(rt::Decode::decode(
                &SHAPE_DEAUTHORIZE_CONNECTION_REQUEST,
                reader,
            )?),
            6 => Self::DeleteApiDestination(rt::Decode::decode(
                &SHAPE_DELETE_API_DESTINATION_REQUEST,
                reader,
            )?),
            7 => Self::DeleteArchive(rt::Decode::decode(&SHAPE_DELETE_ARCHIVE_REQUEST, reader)?),
            8 => Self::DeleteConnection(rt::Decode::decode(
                &SHAPE_DELETE_CONNECTION_REQUEST,
                reader,
            )?),
            9 => Self::DeleteEventBus(rt::Decode::decode(&SHAPE_DELETE_EVENT_BUS_REQUEST, reader)?),
            10 => Self::DeleteRule(rt::Decode::decode(&SHAPE_DELETE_RULE_REQUEST, reader)?),
            11 => Self::DescribeApiDestination(rt::Decode::decode(
                &SHAPE_DESCRIBE_API_DESTINATION_REQUEST,
                reader,
            )?),
            12 => {
                Self::DescribeArchive(rt::Decode::decode(&SHAPE_DESCRIBE_ARCHIVE_REQUEST, reader)?)
            }
            13 => Self::DescribeConnection(rt::Decode::decode(
                &SHAPE_DESCRIBE_CONNECTION_REQUEST,
                reader,
            )?),
            14 => Self::DescribeEventBus(rt::Decode::decode(
                &SHAPE_DESCRIBE_EVENT_BUS_REQUEST,
                reader,
            )?),
            15 => Self::DescribeReplay(rt::Decode::decode(&SHAPE_DESCRIBE_REPLAY_REQUEST, reader)?),
            16 => Self::DescribeRule(rt::Decode::decode(&SHAPE_DESCRIBE_RULE_REQUEST, reader)?),
            17 => Self::DisableRule(rt::Decode::decode(&SHAPE_DISABLE_RULE_REQUEST, reader)?),
            18 => Self::EnableRule(rt::Decode::decode(&SHAPE_ENABLE_RULE_REQUEST, reader)?),
            19 => Self::ListApiDestinations(rt::Decode::decode(
                &SHAPE_LIST_API_DESTINATIONS_REQUEST,
                reader,
            )?),
            20 => Self::ListArchives(rt::Decode::decode(&SHAPE_LIST_ARCHIVES_REQUEST, reader)?),
            21 => {
                Self::ListConnections(rt::Decode::decode(&SHAPE_LIST_CONNECTIONS_REQUEST, reader)?)
            }
            22 => {
                Self::ListEventBuses(rt::Decode::decode(&SHAPE_LIST_EVENT_BUSES_REQUEST, reader)?)
            }
            23 => Self::ListReplays(rt::Decode::decode(&SHAPE_LIST_REPLAYS_REQUEST, reader)?),
            24 => Self::ListRuleNamesByTarget(rt::Decode::decode(
                &SHAPE_LIST_RULE_NAMES_BY_TARGET_REQUEST,
                reader,
            )?),
            25 => Self::ListRules(rt::Decode::decode(&SHAPE_LIST_RULES_REQUEST, reader)?),
            26 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST,
                reader,
            )?),
            27 => Self::ListTargetsByRule(rt::Decode::decode(
                &SHAPE_LIST_TARGETS_BY_RULE_REQUEST,
                reader,
            )?),
            28 => Self::PutEvents(rt::Decode::decode(&SHAPE_PUT_EVENTS_REQUEST, reader)?),
            29 => Self::PutPermission(rt::Decode::decode(&SHAPE_PUT_PERMISSION_REQUEST, reader)?),
            30 => Self::PutRule(rt::Decode::decode(&SHAPE_PUT_RULE_REQUEST, reader)?),
            31 => Self::PutTargets(rt::Decode::decode(&SHAPE_PUT_TARGETS_REQUEST, reader)?),
            32 => Self::RemovePermission(rt::Decode::decode(
                &SHAPE_REMOVE_PERMISSION_REQUEST,
                reader,
            )?),
            33 => Self::RemoveTargets(rt::Decode::decode(&SHAPE_REMOVE_TARGETS_REQUEST, reader)?),
            34 => Self::StartReplay(rt::Decode::decode(&SHAPE_START_REPLAY_REQUEST, reader)?),
            35 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            36 => Self::TestEventPattern(rt::Decode::decode(
                &SHAPE_TEST_EVENT_PATTERN_REQUEST,
                reader,
            )?),
            37 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
            38 => Self::UpdateApiDestination(rt::Decode::decode(
                &SHAPE_UPDATE_API_DESTINATION_REQUEST,
                reader,
            )?),
            39 => Self::UpdateArchive(rt::Decode::decode(&SHAPE_UPDATE_ARCHIVE_REQUEST, reader)?),
            40 => Self::UpdateConnection(rt::Decode::decode(
                &SHAPE_UPDATE_CONNECTION_REQUEST,
                reader,
            )?),
            41 => {
                Self::UpdateEventBus(rt::Decode::decode(&SHAPE_UPDATE_EVENT_BUS_REQUEST, reader)?)
            }
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
        service: &dyn Events,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CancelReplay(input) => Box::new(service.cancel_replay(caller, input).await?),
            Self::CreateApiDestination(input) => {
                Box::new(service.create_api_destination(caller, input).await?)
            }
            Self::CreateArchive(input) => Box::new(service.create_archive(caller, input).await?),
            Self::CreateConnection(input) => {
                Box::new(service.create_connection(caller, input).await?)
            }
            Self::CreateEventBus(input) => Box::new(service.create_event_bus(caller, input).await?),
            Self::DeauthorizeConnection(input) => {
                Box::new(service.deauthorize_connection(caller, input).await?)
            }
            Self::DeleteApiDestination(input) => {
                Box::new(service.delete_api_destination(caller, input).await?)
            }
            Self::DeleteArchive(input) => Box::new(service.delete_archive(caller, input).await?),
            Self::DeleteConnection(input) => {
                Box::new(service.delete_connection(caller, input).await?)
            }
            Self::DeleteEventBus(input) => Box::new(service.delete_event_bus(caller, input).await?),
            Self::DeleteRule(input) => Box::new(service.delete_rule(caller, input).await?),
            Self::DescribeApiDestination(input) => {
                Box::new(service.describe_api_destination(caller, input).await?)
            }
            Self::DescribeArchive(input) => {
                Box::new(service.describe_archive(caller, input).await?)
            }
            Self::DescribeConnection(input) => {
                Box::new(service.describe_connection(caller, input).await?)
            }
            Self::DescribeEventBus(input) => {
                Box::new(service.describe_event_bus(caller, input).await?)
            }
            Self::DescribeReplay(input) => Box::new(service.describe_replay(caller, input).await?),
            Self::DescribeRule(input) => Box::new(service.describe_rule(caller, input).await?),
            Self::DisableRule(input) => Box::new(service.disable_rule(caller, input).await?),
            Self::EnableRule(input) => Box::new(service.enable_rule(caller, input).await?),
            Self::ListApiDestinations(input) => {
                Box::new(service.list_api_destinations(caller, input).await?)
            }
            Self::ListArchives(input) => Box::new(service.list_archives(caller, input).await?),
            Self::ListConnections(input) => {
                Box::new(service.list_connections(caller, input).await?)
            }
            Self::ListEventBuses(input) => Box::new(service.list_event_buses(caller, input).await?),
            Self::ListReplays(input) => Box::new(service.list_replays(caller, input).await?),
            Self::ListRuleNamesByTarget(input) => {
                Box::new(service.list_rule_names_by_target(caller, input).await?)
            }
            Self::ListRules(input) => Box::new(service.list_rules(caller, input).await?),
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::ListTargetsByRule(input) => {
                Box::new(service.list_targets_by_rule(caller, input).await?)
            }
            Self::PutEvents(input) => Box::new(service.put_events(caller, input).await?),
            Self::PutPermission(input) => Box::new(service.put_permission(caller, input).await?),
            Self::PutRule(input) => Box::new(service.put_rule(caller, input).await?),
            Self::PutTargets(input) => Box::new(service.put_targets(caller, input).await?),
            Self::RemovePermission(input) => {
                Box::new(service.remove_permission(caller, input).await?)
            }
            Self::RemoveTargets(input) => Box::new(service.remove_targets(caller, input).await?),
            Self::StartReplay(input) => Box::new(service.start_replay(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::TestEventPattern(input) => {
                Box::new(service.test_event_pattern(caller, input).await?)
            }
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateApiDestination(input) => {
                Box::new(service.update_api_destination(caller, input).await?)
            }
            Self::UpdateArchive(input) => Box::new(service.update_archive(caller, input).await?),
            Self::UpdateConnection(input) => {
                Box::new(service.update_connection(caller, input).await?)
            }
            Self::UpdateEventBus(input) => Box::new(service.update_event_bus(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Events>,
    access: rt::Arc<dyn rt::Access<EventsInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: EventsInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Events>,
    access: rt::Arc<dyn rt::Access<EventsInput>>,
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
            input: EventsInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Events>,
    guard: rt::Guard<EventsInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Events>, guard: rt::Guard<EventsInput>) -> rt::Arc<dyn Events> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Events for Guarded {
    async fn cancel_replay(
        &self,
        caller: &rt::Caller,
        input: CancelReplayRequest,
    ) -> Result<CancelReplayResponse, rt::ApiError> {
        let input = EventsInput::CancelReplay(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::CancelReplay(input) = input else {
            return Err(rt::not_implemented("Events", "CancelReplay"));
        };
        self.inner.cancel_replay(caller, input).await
    }
    async fn create_api_destination(
        &self,
        caller: &rt::Caller,
        input: CreateApiDestinationRequest,
    ) -> Result<CreateApiDestinationResponse, rt::ApiError> {
        let input = EventsInput::CreateApiDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::CreateApiDestination(input) = input else {
            return Err(rt::not_implemented("Events", "CreateApiDestination"));
        };
        self.inner.create_api_destination(caller, input).await
    }
    async fn create_archive(
        &self,
        caller: &rt::Caller,
        input: CreateArchiveRequest,
    ) -> Result<CreateArchiveResponse, rt::ApiError> {
        let input = EventsInput::CreateArchive(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::CreateArchive(input) = input else {
            return Err(rt::not_implemented("Events", "CreateArchive"));
        };
        self.inner.create_archive(caller, input).await
    }
    async fn create_connection(
        &self,
        caller: &rt::Caller,
        input: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, rt::ApiError> {
        let input = EventsInput::CreateConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::CreateConnection(input) = input else {
            return Err(rt::not_implemented("Events", "CreateConnection"));
        };
        self.inner.create_connection(caller, input).await
    }
    async fn create_event_bus(
        &self,
        caller: &rt::Caller,
        input: CreateEventBusRequest,
    ) -> Result<CreateEventBusResponse, rt::ApiError> {
        let input = EventsInput::CreateEventBus(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::CreateEventBus(input) = input else {
            return Err(rt::not_implemented("Events", "CreateEventBus"));
        };
        self.inner.create_event_bus(caller, input).await
    }
    async fn deauthorize_connection(
        &self,
        caller: &rt::Caller,
        input: DeauthorizeConnectionRequest,
    ) -> Result<DeauthorizeConnectionResponse, rt::ApiError> {
        let input = EventsInput::DeauthorizeConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DeauthorizeConnection(input) = input else {
            return Err(rt::not_implemented("Events", "DeauthorizeConnection"));
        };
        self.inner.deauthorize_connection(caller, input).await
    }
    async fn delete_api_destination(
        &self,
        caller: &rt::Caller,
        input: DeleteApiDestinationRequest,
    ) -> Result<DeleteApiDestinationResponse, rt::ApiError> {
        let input = EventsInput::DeleteApiDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DeleteApiDestination(input) = input else {
            return Err(rt::not_implemented("Events", "DeleteApiDestination"));
        };
        self.inner.delete_api_destination(caller, input).await
    }
    async fn delete_archive(
        &self,
        caller: &rt::Caller,
        input: DeleteArchiveRequest,
    ) -> Result<DeleteArchiveResponse, rt::ApiError> {
        let input = EventsInput::DeleteArchive(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DeleteArchive(input) = input else {
            return Err(rt::not_implemented("Events", "DeleteArchive"));
        };
        self.inner.delete_archive(caller, input).await
    }
    async fn delete_connection(
        &self,
        caller: &rt::Caller,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionResponse, rt::ApiError> {
        let input = EventsInput::DeleteConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DeleteConnection(input) = input else {
            return Err(rt::not_implemented("Events", "DeleteConnection"));
        };
        self.inner.delete_connection(caller, input).await
    }
    async fn delete_event_bus(
        &self,
        caller: &rt::Caller,
        input: DeleteEventBusRequest,
    ) -> Result<DeleteEventBusOutput, rt::ApiError> {
        let input = EventsInput::DeleteEventBus(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DeleteEventBus(input) = input else {
            return Err(rt::not_implemented("Events", "DeleteEventBus"));
        };
        self.inner.delete_event_bus(caller, input).await
    }
    async fn delete_rule(
        &self,
        caller: &rt::Caller,
        input: DeleteRuleRequest,
    ) -> Result<DeleteRuleOutput, rt::ApiError> {
        let input = EventsInput::DeleteRule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DeleteRule(input) = input else {
            return Err(rt::not_implemented("Events", "DeleteRule"));
        };
        self.inner.delete_rule(caller, input).await
    }
    async fn describe_api_destination(
        &self,
        caller: &rt::Caller,
        input: DescribeApiDestinationRequest,
    ) -> Result<DescribeApiDestinationResponse, rt::ApiError> {
        let input = EventsInput::DescribeApiDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DescribeApiDestination(input) = input else {
            return Err(rt::not_implemented("Events", "DescribeApiDestination"));
        };
        self.inner.describe_api_destination(caller, input).await
    }
    async fn describe_archive(
        &self,
        caller: &rt::Caller,
        input: DescribeArchiveRequest,
    ) -> Result<DescribeArchiveResponse, rt::ApiError> {
        let input = EventsInput::DescribeArchive(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DescribeArchive(input) = input else {
            return Err(rt::not_implemented("Events", "DescribeArchive"));
        };
        self.inner.describe_archive(caller, input).await
    }
    async fn describe_connection(
        &self,
        caller: &rt::Caller,
        input: DescribeConnectionRequest,
    ) -> Result<DescribeConnectionResponse, rt::ApiError> {
        let input = EventsInput::DescribeConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DescribeConnection(input) = input else {
            return Err(rt::not_implemented("Events", "DescribeConnection"));
        };
        self.inner.describe_connection(caller, input).await
    }
    async fn describe_event_bus(
        &self,
        caller: &rt::Caller,
        input: DescribeEventBusRequest,
    ) -> Result<DescribeEventBusResponse, rt::ApiError> {
        let input = EventsInput::DescribeEventBus(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DescribeEventBus(input) = input else {
            return Err(rt::not_implemented("Events", "DescribeEventBus"));
        };
        self.inner.describe_event_bus(caller, input).await
    }
    async fn describe_replay(
        &self,
        caller: &rt::Caller,
        input: DescribeReplayRequest,
    ) -> Result<DescribeReplayResponse, rt::ApiError> {
        let input = EventsInput::DescribeReplay(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DescribeReplay(input) = input else {
            return Err(rt::not_implemented("Events", "DescribeReplay"));
        };
        self.inner.describe_replay(caller, input).await
    }
    async fn describe_rule(
        &self,
        caller: &rt::Caller,
        input: DescribeRuleRequest,
    ) -> Result<DescribeRuleResponse, rt::ApiError> {
        let input = EventsInput::DescribeRule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DescribeRule(input) = input else {
            return Err(rt::not_implemented("Events", "DescribeRule"));
        };
        self.inner.describe_rule(caller, input).await
    }
    async fn disable_rule(
        &self,
        caller: &rt::Caller,
        input: DisableRuleRequest,
    ) -> Result<DisableRuleOutput, rt::ApiError> {
        let input = EventsInput::DisableRule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::DisableRule(input) = input else {
            return Err(rt::not_implemented("Events", "DisableRule"));
        };
        self.inner.disable_rule(caller, input).await
    }
    async fn enable_rule(
        &self,
        caller: &rt::Caller,
        input: EnableRuleRequest,
    ) -> Result<EnableRuleOutput, rt::ApiError> {
        let input = EventsInput::EnableRule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::EnableRule(input) = input else {
            return Err(rt::not_implemented("Events", "EnableRule"));
        };
        self.inner.enable_rule(caller, input).await
    }
    async fn list_api_destinations(
        &self,
        caller: &rt::Caller,
        input: ListApiDestinationsRequest,
    ) -> Result<ListApiDestinationsResponse, rt::ApiError> {
        let input = EventsInput::ListApiDestinations(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListApiDestinations(input) = input else {
            return Err(rt::not_implemented("Events", "ListApiDestinations"));
        };
        self.inner.list_api_destinations(caller, input).await
    }
    async fn list_archives(
        &self,
        caller: &rt::Caller,
        input: ListArchivesRequest,
    ) -> Result<ListArchivesResponse, rt::ApiError> {
        let input = EventsInput::ListArchives(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListArchives(input) = input else {
            return Err(rt::not_implemented("Events", "ListArchives"));
        };
        self.inner.list_archives(caller, input).await
    }
    async fn list_connections(
        &self,
        caller: &rt::Caller,
        input: ListConnectionsRequest,
    ) -> Result<ListConnectionsResponse, rt::ApiError> {
        let input = EventsInput::ListConnections(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListConnections(input) = input else {
            return Err(rt::not_implemented("Events", "ListConnections"));
        };
        self.inner.list_connections(caller, input).await
    }
    async fn list_event_buses(
        &self,
        caller: &rt::Caller,
        input: ListEventBusesRequest,
    ) -> Result<ListEventBusesResponse, rt::ApiError> {
        let input = EventsInput::ListEventBuses(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListEventBuses(input) = input else {
            return Err(rt::not_implemented("Events", "ListEventBuses"));
        };
        self.inner.list_event_buses(caller, input).await
    }
    async fn list_replays(
        &self,
        caller: &rt::Caller,
        input: ListReplaysRequest,
    ) -> Result<ListReplaysResponse, rt::ApiError> {
        let input = EventsInput::ListReplays(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListReplays(input) = input else {
            return Err(rt::not_implemented("Events", "ListReplays"));
        };
        self.inner.list_replays(caller, input).await
    }
    async fn list_rule_names_by_target(
        &self,
        caller: &rt::Caller,
        input: ListRuleNamesByTargetRequest,
    ) -> Result<ListRuleNamesByTargetResponse, rt::ApiError> {
        let input = EventsInput::ListRuleNamesByTarget(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListRuleNamesByTarget(input) = input else {
            return Err(rt::not_implemented("Events", "ListRuleNamesByTarget"));
        };
        self.inner.list_rule_names_by_target(caller, input).await
    }
    async fn list_rules(
        &self,
        caller: &rt::Caller,
        input: ListRulesRequest,
    ) -> Result<ListRulesResponse, rt::ApiError> {
        let input = EventsInput::ListRules(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListRules(input) = input else {
            return Err(rt::not_implemented("Events", "ListRules"));
        };
        self.inner.list_rules(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        let input = EventsInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Events", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn list_targets_by_rule(
        &self,
        caller: &rt::Caller,
        input: ListTargetsByRuleRequest,
    ) -> Result<ListTargetsByRuleResponse, rt::ApiError> {
        let input = EventsInput::ListTargetsByRule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::ListTargetsByRule(input) = input else {
            return Err(rt::not_implemented("Events", "ListTargetsByRule"));
        };
        self.inner.list_targets_by_rule(caller, input).await
    }
    async fn put_events(
        &self,
        caller: &rt::Caller,
        input: PutEventsRequest,
    ) -> Result<PutEventsResponse, rt::ApiError> {
        let input = EventsInput::PutEvents(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::PutEvents(input) = input else {
            return Err(rt::not_implemented("Events", "PutEvents"));
        };
        self.inner.put_events(caller, input).await
    }
    async fn put_permission(
        &self,
        caller: &rt::Caller,
        input: PutPermissionRequest,
    ) -> Result<PutPermissionOutput, rt::ApiError> {
        let input = EventsInput::PutPermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::PutPermission(input) = input else {
            return Err(rt::not_implemented("Events", "PutPermission"));
        };
        self.inner.put_permission(caller, input).await
    }
    async fn put_rule(
        &self,
        caller: &rt::Caller,
        input: PutRuleRequest,
    ) -> Result<PutRuleResponse, rt::ApiError> {
        let input = EventsInput::PutRule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::PutRule(input) = input else {
            return Err(rt::not_implemented("Events", "PutRule"));
        };
        self.inner.put_rule(caller, input).await
    }
    async fn put_targets(
        &self,
        caller: &rt::Caller,
        input: PutTargetsRequest,
    ) -> Result<PutTargetsResponse, rt::ApiError> {
        let input = EventsInput::PutTargets(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::PutTargets(input) = input else {
            return Err(rt::not_implemented("Events", "PutTargets"));
        };
        self.inner.put_targets(caller, input).await
    }
    async fn remove_permission(
        &self,
        caller: &rt::Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, rt::ApiError> {
        let input = EventsInput::RemovePermission(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::RemovePermission(input) = input else {
            return Err(rt::not_implemented("Events", "RemovePermission"));
        };
        self.inner.remove_permission(caller, input).await
    }
    async fn remove_targets(
        &self,
        caller: &rt::Caller,
        input: RemoveTargetsRequest,
    ) -> Result<RemoveTargetsResponse, rt::ApiError> {
        let input = EventsInput::RemoveTargets(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::RemoveTargets(input) = input else {
            return Err(rt::not_implemented("Events", "RemoveTargets"));
        };
        self.inner.remove_targets(caller, input).await
    }
    async fn start_replay(
        &self,
        caller: &rt::Caller,
        input: StartReplayRequest,
    ) -> Result<StartReplayResponse, rt::ApiError> {
        let input = EventsInput::StartReplay(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::StartReplay(input) = input else {
            return Err(rt::not_implemented("Events", "StartReplay"));
        };
        self.inner.start_replay(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        let input = EventsInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Events", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn test_event_pattern(
        &self,
        caller: &rt::Caller,
        input: TestEventPatternRequest,
    ) -> Result<TestEventPatternResponse, rt::ApiError> {
        let input = EventsInput::TestEventPattern(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::TestEventPattern(input) = input else {
            return Err(rt::not_implemented("Events", "TestEventPattern"));
        };
        self.inner.test_event_pattern(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        let input = EventsInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Events", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_api_destination(
        &self,
        caller: &rt::Caller,
        input: UpdateApiDestinationRequest,
    ) -> Result<UpdateApiDestinationResponse, rt::ApiError> {
        let input = EventsInput::UpdateApiDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::UpdateApiDestination(input) = input else {
            return Err(rt::not_implemented("Events", "UpdateApiDestination"));
        };
        self.inner.update_api_destination(caller, input).await
    }
    async fn update_archive(
        &self,
        caller: &rt::Caller,
        input: UpdateArchiveRequest,
    ) -> Result<UpdateArchiveResponse, rt::ApiError> {
        let input = EventsInput::UpdateArchive(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::UpdateArchive(input) = input else {
            return Err(rt::not_implemented("Events", "UpdateArchive"));
        };
        self.inner.update_archive(caller, input).await
    }
    async fn update_connection(
        &self,
        caller: &rt::Caller,
        input: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, rt::ApiError> {
        let input = EventsInput::UpdateConnection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::UpdateConnection(input) = input else {
            return Err(rt::not_implemented("Events", "UpdateConnection"));
        };
        self.inner.update_connection(caller, input).await
    }
    async fn update_event_bus(
        &self,
        caller: &rt::Caller,
        input: UpdateEventBusRequest,
    ) -> Result<UpdateEventBusResponse, rt::ApiError> {
        let input = EventsInput::UpdateEventBus(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EventsInput::UpdateEventBus(input) = input else {
            return Err(rt::not_implemented("Events", "UpdateEventBus"));
        };
        self.inner.update_event_bus(caller, input).await
    }
}
