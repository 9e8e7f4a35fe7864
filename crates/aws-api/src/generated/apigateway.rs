//! Amazon API Gateway, API version 2015-07-09. Written by `cargo xtask codegen` from the service's model; do not edit.
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
        rt::Member::new("destinationArn", "destinationArn", &SHAPE_STRING),
        rt::Member::new("format", "format", &SHAPE_STRING),
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

pub static SCHEMA_ACCOUNT: rt::Schema = rt::Schema {
    name: "Account",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKeyVersion", "apiKeyVersion", &SHAPE_STRING),
        rt::Member::new("cloudwatchRoleArn", "cloudwatchRoleArn", &SHAPE_STRING),
        rt::Member::new("features", "features", &SHAPE_LIST_OF_STRING),
        rt::Member::new("throttleSettings", "throttleSettings", &SHAPE_THROTTLE_SETTINGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCOUNT: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCOUNT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Account {
    pub api_key_version: Option<String>,
    pub cloudwatch_role_arn: Option<String>,
    pub features: Option<Vec<String>>,
    pub throttle_settings: Option<ThrottleSettings>,
}
impl rt::Structure for Account {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCOUNT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCOUNT);
        rt::member(w, &SCHEMA_ACCOUNT.members[0], &self.api_key_version);
        rt::member(w, &SCHEMA_ACCOUNT.members[1], &self.cloudwatch_role_arn);
        rt::member(w, &SCHEMA_ACCOUNT.members[2], &self.features);
        rt::member(w, &SCHEMA_ACCOUNT.members[3], &self.throttle_settings);
        w.end_structure(&SCHEMA_ACCOUNT);
    }
}
impl rt::Encode for Account {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Account {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCOUNT, r, &mut |index, shape, r| {
            match index {
                0 => out.api_key_version = rt::Decode::decode(shape, r)?,
                1 => out.cloudwatch_role_arn = rt::Decode::decode(shape, r)?,
                2 => out.features = rt::Decode::decode(shape, r)?,
                3 => out.throttle_settings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_API_KEY: rt::Schema = rt::Schema {
    name: "ApiKey",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("createdDate", "createdDate", &SHAPE_TIMESTAMP),
        rt::Member::new("customerId", "customerId", &SHAPE_STRING),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("enabled", "enabled", &SHAPE_BOOLEAN),
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new("lastUpdatedDate", "lastUpdatedDate", &SHAPE_TIMESTAMP),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("stageKeys", "stageKeys", &SHAPE_LIST_OF_STRING),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("value", "value", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_API_KEY: rt::Shape = rt::Shape::Structure(&SCHEMA_API_KEY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiKey {
    pub created_date: Option<rt::Timestamp>,
    pub customer_id: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub last_updated_date: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub stage_keys: Option<Vec<String>>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub value: Option<String>,
}
impl rt::Structure for ApiKey {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_API_KEY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_API_KEY);
        rt::member(w, &SCHEMA_API_KEY.members[0], &self.created_date);
        rt::member(w, &SCHEMA_API_KEY.members[1], &self.customer_id);
        rt::member(w, &SCHEMA_API_KEY.members[2], &self.description);
        rt::member(w, &SCHEMA_API_KEY.members[3], &self.enabled);
        rt::member(w, &SCHEMA_API_KEY.members[4], &self.id);
        rt::member(w, &SCHEMA_API_KEY.members[5], &self.last_updated_date);
        rt::member(w, &SCHEMA_API_KEY.members[6], &self.name);
        rt::member(w, &SCHEMA_API_KEY.members[7], &self.stage_keys);
        rt::member(w, &SCHEMA_API_KEY.members[8], &self.tags);
        rt::member(w, &SCHEMA_API_KEY.members[9], &self.value);
        w.end_structure(&SCHEMA_API_KEY);
    }
}
impl rt::Encode for ApiKey {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ApiKey {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_API_KEY, r, &mut |index, shape, r| {
            match index {
                0 => out.created_date = rt::Decode::decode(shape, r)?,
                1 => out.customer_id = rt::Decode::decode(shape, r)?,
                2 => out.description = rt::Decode::decode(shape, r)?,
                3 => out.enabled = rt::Decode::decode(shape, r)?,
                4 => out.id = rt::Decode::decode(shape, r)?,
                5 => out.last_updated_date = rt::Decode::decode(shape, r)?,
                6 => out.name = rt::Decode::decode(shape, r)?,
                7 => out.stage_keys = rt::Decode::decode(shape, r)?,
                8 => out.tags = rt::Decode::decode(shape, r)?,
                9 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_API_KEY_IDS: rt::Schema = rt::Schema {
    name: "ApiKeyIds",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ids", "ids", &SHAPE_LIST_OF_STRING),
        rt::Member::new("warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_API_KEY_IDS: rt::Shape = rt::Shape::Structure(&SCHEMA_API_KEY_IDS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiKeyIds {
    pub ids: Option<Vec<String>>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for ApiKeyIds {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_API_KEY_IDS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_API_KEY_IDS);
        rt::member(w, &SCHEMA_API_KEY_IDS.members[0], &self.ids);
        rt::member(w, &SCHEMA_API_KEY_IDS.members[1], &self.warnings);
        w.end_structure(&SCHEMA_API_KEY_IDS);
    }
}
impl rt::Encode for ApiKeyIds {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ApiKeyIds {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_API_KEY_IDS, r, &mut |index, shape, r| {
            match index {
                0 => out.ids = rt::Decode::decode(shape, r)?,
                1 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_API_KEY_SOURCE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["HEADER", "AUTHORIZER"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiKeySourceType {
    Header,
    Authorizer,
    Unknown(String),
}
impl ApiKeySourceType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Header => "HEADER",
            Self::Authorizer => "AUTHORIZER",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ApiKeySourceType {
    fn from(text: &str) -> Self {
        match text {
            "HEADER" => Self::Header,
            "AUTHORIZER" => Self::Authorizer,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ApiKeySourceType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ApiKeySourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ApiKeySourceType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ApiKeySourceType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_API_KEYS: rt::Schema = rt::Schema {
    name: "ApiKeys",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_API_KEY),
        rt::Member::new("position", "position", &SHAPE_STRING),
        rt::Member::new("warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_API_KEYS: rt::Shape = rt::Shape::Structure(&SCHEMA_API_KEYS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiKeys {
    pub items: Option<Vec<ApiKey>>,
    pub position: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for ApiKeys {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_API_KEYS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_API_KEYS);
        rt::member(w, &SCHEMA_API_KEYS.members[0], &self.items);
        rt::member(w, &SCHEMA_API_KEYS.members[1], &self.position);
        rt::member(w, &SCHEMA_API_KEYS.members[2], &self.warnings);
        w.end_structure(&SCHEMA_API_KEYS);
    }
}
impl rt::Encode for ApiKeys {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ApiKeys {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_API_KEYS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                2 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_API_KEYS_FORMAT: rt::Shape = rt::Shape::Enum { values: &["csv"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiKeysFormat {
    Csv,
    Unknown(String),
}
impl ApiKeysFormat {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Csv => "csv",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ApiKeysFormat {
    fn from(text: &str) -> Self {
        match text {
            "csv" => Self::Csv,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ApiKeysFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ApiKeysFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ApiKeysFormat {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ApiKeysFormat {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_API_STAGE: rt::Schema = rt::Schema {
    name: "ApiStage",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiId", "apiId", &SHAPE_STRING),
        rt::Member::new("stage", "stage", &SHAPE_STRING),
        rt::Member::new("throttle", "throttle", &SHAPE_MAP_OF_API_STAGE_THROTTLE_SETTINGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_API_STAGE: rt::Shape = rt::Shape::Structure(&SCHEMA_API_STAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiStage {
    pub api_id: Option<String>,
    pub stage: Option<String>,
    pub throttle: Option<rt::BTreeMap<String, ThrottleSettings>>,
}
impl rt::Structure for ApiStage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_API_STAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_API_STAGE);
        rt::member(w, &SCHEMA_API_STAGE.members[0], &self.api_id);
        rt::member(w, &SCHEMA_API_STAGE.members[1], &self.stage);
        rt::member(w, &SCHEMA_API_STAGE.members[2], &self.throttle);
        w.end_structure(&SCHEMA_API_STAGE);
    }
}
impl rt::Encode for ApiStage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ApiStage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_API_STAGE, r, &mut |index, shape, r| {
            match index {
                0 => out.api_id = rt::Decode::decode(shape, r)?,
                1 => out.stage = rt::Decode::decode(shape, r)?,
                2 => out.throttle = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_API_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["UPDATING", "AVAILABLE", "PENDING", "FAILED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiStatus {
    Updating,
    Available,
    Pending,
    Failed,
    Unknown(String),
}
impl ApiStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Updating => "UPDATING",
            Self::Available => "AVAILABLE",
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ApiStatus {
    fn from(text: &str) -> Self {
        match text {
            "UPDATING" => Self::Updating,
            "AVAILABLE" => Self::Available,
            "PENDING" => Self::Pending,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ApiStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ApiStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ApiStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ApiStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_AUTHORIZER: rt::Schema = rt::Schema {
    name: "Authorizer",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("authType", "authType", &SHAPE_STRING),
        rt::Member::new("authorizerCredentials", "authorizerCredentials", &SHAPE_STRING),
        rt::Member::new(
            "authorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_NULLABLE_INTEGER,
        ),
        rt::Member::new("authorizerUri", "authorizerUri", &SHAPE_STRING),
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new("identitySource", "identitySource", &SHAPE_STRING),
        rt::Member::new(
            "identityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING,
        ),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("providerARNs", "providerARNs", &SHAPE_LIST_OF_ARNS),
        rt::Member::new("type", "type", &SHAPE_AUTHORIZER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_AUTHORIZER: rt::Shape = rt::Shape::Structure(&SCHEMA_AUTHORIZER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Authorizer {
    pub auth_type: Option<String>,
    pub authorizer_credentials: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_uri: Option<String>,
    pub id: Option<String>,
    pub identity_source: Option<String>,
    pub identity_validation_expression: Option<String>,
    pub name: Option<String>,
    pub provider_arns: Option<Vec<String>>,
    pub r#type: Option<AuthorizerType>,
}
impl rt::Structure for Authorizer {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AUTHORIZER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AUTHORIZER);
        rt::member(w, &SCHEMA_AUTHORIZER.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_AUTHORIZER.members[1], &self.authorizer_credentials);
        rt::member(w, &SCHEMA_AUTHORIZER.members[2], &self.authorizer_result_ttl_in_seconds);
        rt::member(w, &SCHEMA_AUTHORIZER.members[3], &self.authorizer_uri);
        rt::member(w, &SCHEMA_AUTHORIZER.members[4], &self.id);
        rt::member(w, &SCHEMA_AUTHORIZER.members[5], &self.identity_source);
        rt::member(w, &SCHEMA_AUTHORIZER.members[6], &self.identity_validation_expression);
        rt::member(w, &SCHEMA_AUTHORIZER.members[7], &self.name);
        rt::member(w, &SCHEMA_AUTHORIZER.members[8], &self.provider_arns);
        rt::member(w, &SCHEMA_AUTHORIZER.members[9], &self.r#type);
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
                0 => out.auth_type = rt::Decode::decode(shape, r)?,
                1 => out.authorizer_credentials = rt::Decode::decode(shape, r)?,
                2 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                3 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                4 => out.id = rt::Decode::decode(shape, r)?,
                5 => out.identity_source = rt::Decode::decode(shape, r)?,
                6 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                7 => out.name = rt::Decode::decode(shape, r)?,
                8 => out.provider_arns = rt::Decode::decode(shape, r)?,
                9 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_AUTHORIZER_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["TOKEN", "REQUEST", "COGNITO_USER_POOLS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorizerType {
    Token,
    Request,
    CognitoUserPools,
    Unknown(String),
}
impl AuthorizerType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Token => "TOKEN",
            Self::Request => "REQUEST",
            Self::CognitoUserPools => "COGNITO_USER_POOLS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AuthorizerType {
    fn from(text: &str) -> Self {
        match text {
            "TOKEN" => Self::Token,
            "REQUEST" => Self::Request,
            "COGNITO_USER_POOLS" => Self::CognitoUserPools,
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

pub static SCHEMA_AUTHORIZERS: rt::Schema = rt::Schema {
    name: "Authorizers",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_AUTHORIZER),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_AUTHORIZERS: rt::Shape = rt::Shape::Structure(&SCHEMA_AUTHORIZERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Authorizers {
    pub items: Option<Vec<Authorizer>>,
    pub position: Option<String>,
}
impl rt::Structure for Authorizers {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AUTHORIZERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AUTHORIZERS);
        rt::member(w, &SCHEMA_AUTHORIZERS.members[0], &self.items);
        rt::member(w, &SCHEMA_AUTHORIZERS.members[1], &self.position);
        w.end_structure(&SCHEMA_AUTHORIZERS);
    }
}
impl rt::Encode for Authorizers {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Authorizers {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_AUTHORIZERS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_BAD_REQUEST_EXCEPTION: rt::Schema = rt::Schema {
    name: "BadRequestException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BadRequestException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
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

pub static SHAPE_BLOB: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_CACHE_CLUSTER_SIZE: rt::Shape =
    rt::Shape::Enum { values: &["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CacheClusterSize {
    N0_5,
    N1_6,
    N6_1,
    N13_5,
    N28_4,
    N58_2,
    N118,
    N237,
    Unknown(String),
}
impl CacheClusterSize {
    pub fn as_str(&self) -> &str {
        match self {
            Self::N0_5 => "0.5",
            Self::N1_6 => "1.6",
            Self::N6_1 => "6.1",
            Self::N13_5 => "13.5",
            Self::N28_4 => "28.4",
            Self::N58_2 => "58.2",
            Self::N118 => "118",
            Self::N237 => "237",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for CacheClusterSize {
    fn from(text: &str) -> Self {
        match text {
            "0.5" => Self::N0_5,
            "1.6" => Self::N1_6,
            "6.1" => Self::N6_1,
            "13.5" => Self::N13_5,
            "28.4" => Self::N28_4,
            "58.2" => Self::N58_2,
            "118" => Self::N118,
            "237" => Self::N237,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for CacheClusterSize {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for CacheClusterSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for CacheClusterSize {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for CacheClusterSize {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CACHE_CLUSTER_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATE_IN_PROGRESS",
        "AVAILABLE",
        "DELETE_IN_PROGRESS",
        "NOT_AVAILABLE",
        "FLUSH_IN_PROGRESS",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CacheClusterStatus {
    CreateInProgress,
    Available,
    DeleteInProgress,
    NotAvailable,
    FlushInProgress,
    Unknown(String),
}
impl CacheClusterStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::Available => "AVAILABLE",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::NotAvailable => "NOT_AVAILABLE",
            Self::FlushInProgress => "FLUSH_IN_PROGRESS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for CacheClusterStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "AVAILABLE" => Self::Available,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "NOT_AVAILABLE" => Self::NotAvailable,
            "FLUSH_IN_PROGRESS" => Self::FlushInProgress,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for CacheClusterStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for CacheClusterStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for CacheClusterStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for CacheClusterStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CANARY_SETTINGS: rt::Schema = rt::Schema {
    name: "CanarySettings",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("deploymentId", "deploymentId", &SHAPE_STRING),
        rt::Member::new("percentTraffic", "percentTraffic", &SHAPE_DOUBLE),
        rt::Member::new(
            "stageVariableOverrides",
            "stageVariableOverrides",
            &SHAPE_MAP_OF_STRING_TO_STRING,
        ),
        rt::Member::new("useStageCache", "useStageCache", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_CANARY_SETTINGS: rt::Shape = rt::Shape::Structure(&SCHEMA_CANARY_SETTINGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CanarySettings {
    pub deployment_id: Option<String>,
    pub percent_traffic: Option<f64>,
    pub stage_variable_overrides: Option<rt::BTreeMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}
impl rt::Structure for CanarySettings {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANARY_SETTINGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANARY_SETTINGS);
        rt::member(w, &SCHEMA_CANARY_SETTINGS.members[0], &self.deployment_id);
        rt::member(w, &SCHEMA_CANARY_SETTINGS.members[1], &self.percent_traffic);
        rt::member(w, &SCHEMA_CANARY_SETTINGS.members[2], &self.stage_variable_overrides);
        rt::member(w, &SCHEMA_CANARY_SETTINGS.members[3], &self.use_stage_cache);
        w.end_structure(&SCHEMA_CANARY_SETTINGS);
    }
}
impl rt::Encode for CanarySettings {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CanarySettings {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CANARY_SETTINGS, r, &mut |index, shape, r| {
            match index {
                0 => out.deployment_id = rt::Decode::decode(shape, r)?,
                1 => out.percent_traffic = rt::Decode::decode(shape, r)?,
                2 => out.stage_variable_overrides = rt::Decode::decode(shape, r)?,
                3 => out.use_stage_cache = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConflictException", status: 409 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
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

pub static SCHEMA_CREATE_API_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "CreateApiKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("customerId", "customerId", &SHAPE_STRING),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("enabled", "enabled", &SHAPE_BOOLEAN),
        rt::Member::new("generateDistinctId", "generateDistinctId", &SHAPE_BOOLEAN),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("stageKeys", "stageKeys", &SHAPE_LIST_OF_STAGE_KEYS),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("value", "value", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_API_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_API_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateApiKeyRequest {
    pub customer_id: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub generate_distinct_id: Option<bool>,
    pub name: Option<String>,
    pub stage_keys: Option<Vec<StageKey>>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub value: Option<String>,
}
impl rt::Structure for CreateApiKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_API_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_API_KEY_REQUEST);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[0], &self.customer_id);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[2], &self.enabled);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[3], &self.generate_distinct_id);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[4], &self.name);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[5], &self.stage_keys);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[6], &self.tags);
        rt::member(w, &SCHEMA_CREATE_API_KEY_REQUEST.members[7], &self.value);
        w.end_structure(&SCHEMA_CREATE_API_KEY_REQUEST);
    }
}
impl rt::Encode for CreateApiKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateApiKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_API_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.customer_id = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.enabled = rt::Decode::decode(shape, r)?,
                    3 => out.generate_distinct_id = rt::Decode::decode(shape, r)?,
                    4 => out.name = rt::Decode::decode(shape, r)?,
                    5 => out.stage_keys = rt::Decode::decode(shape, r)?,
                    6 => out.tags = rt::Decode::decode(shape, r)?,
                    7 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "CreateAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("authType", "authType", &SHAPE_STRING),
        rt::Member::new("authorizerCredentials", "authorizerCredentials", &SHAPE_STRING),
        rt::Member::new(
            "authorizerResultTtlInSeconds",
            "authorizerResultTtlInSeconds",
            &SHAPE_NULLABLE_INTEGER,
        ),
        rt::Member::new("authorizerUri", "authorizerUri", &SHAPE_STRING),
        rt::Member::new("identitySource", "identitySource", &SHAPE_STRING),
        rt::Member::new(
            "identityValidationExpression",
            "identityValidationExpression",
            &SHAPE_STRING,
        ),
        rt::Member::new("name", "name", &SHAPE_STRING).required(),
        rt::Member::new("providerARNs", "providerARNs", &SHAPE_LIST_OF_ARNS),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("type", "type", &SHAPE_AUTHORIZER_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAuthorizerRequest {
    pub auth_type: Option<String>,
    pub authorizer_credentials: Option<String>,
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    pub authorizer_uri: Option<String>,
    pub identity_source: Option<String>,
    pub identity_validation_expression: Option<String>,
    pub name: String,
    pub provider_arns: Option<Vec<String>>,
    pub rest_api_id: String,
    pub r#type: AuthorizerType,
}
impl rt::Structure for CreateAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[0], &self.auth_type);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[1], &self.authorizer_credentials);
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[2],
            &self.authorizer_result_ttl_in_seconds,
        );
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[3], &self.authorizer_uri);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[4], &self.identity_source);
        rt::member(
            w,
            &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[5],
            &self.identity_validation_expression,
        );
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[6], &self.name);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[7], &self.provider_arns);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[8], &self.rest_api_id);
        rt::member(w, &SCHEMA_CREATE_AUTHORIZER_REQUEST.members[9], &self.r#type);
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
                    0 => out.auth_type = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_credentials = rt::Decode::decode(shape, r)?,
                    2 => out.authorizer_result_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.authorizer_uri = rt::Decode::decode(shape, r)?,
                    4 => out.identity_source = rt::Decode::decode(shape, r)?,
                    5 => out.identity_validation_expression = rt::Decode::decode(shape, r)?,
                    6 => out.name = rt::Decode::decode(shape, r)?,
                    7 => out.provider_arns = rt::Decode::decode(shape, r)?,
                    8 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    9 => out.r#type = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("cacheClusterEnabled", "cacheClusterEnabled", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("cacheClusterSize", "cacheClusterSize", &SHAPE_CACHE_CLUSTER_SIZE),
        rt::Member::new("canarySettings", "canarySettings", &SHAPE_DEPLOYMENT_CANARY_SETTINGS),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageDescription", "stageDescription", &SHAPE_STRING),
        rt::Member::new("stageName", "stageName", &SHAPE_STRING),
        rt::Member::new("tracingEnabled", "tracingEnabled", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("variables", "variables", &SHAPE_MAP_OF_STRING_TO_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentRequest {
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub canary_settings: Option<DeploymentCanarySettings>,
    pub description: Option<String>,
    pub rest_api_id: String,
    pub stage_description: Option<String>,
    pub stage_name: Option<String>,
    pub tracing_enabled: Option<bool>,
    pub variables: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for CreateDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[0], &self.cache_cluster_enabled);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[1], &self.cache_cluster_size);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[2], &self.canary_settings);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[3], &self.description);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[4], &self.rest_api_id);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[5], &self.stage_description);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[6], &self.stage_name);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[7], &self.tracing_enabled);
        rt::member(w, &SCHEMA_CREATE_DEPLOYMENT_REQUEST.members[8], &self.variables);
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
                    0 => out.cache_cluster_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.cache_cluster_size = rt::Decode::decode(shape, r)?,
                    2 => out.canary_settings = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    5 => out.stage_description = rt::Decode::decode(shape, r)?,
                    6 => out.stage_name = rt::Decode::decode(shape, r)?,
                    7 => out.tracing_enabled = rt::Decode::decode(shape, r)?,
                    8 => out.variables = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("contentType", "contentType", &SHAPE_STRING).required(),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("name", "name", &SHAPE_STRING).required(),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("schema", "schema", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_MODEL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateModelRequest {
    pub content_type: String,
    pub description: Option<String>,
    pub name: String,
    pub rest_api_id: String,
    pub schema: Option<String>,
}
impl rt::Structure for CreateModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_MODEL_REQUEST);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[0], &self.content_type);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[2], &self.name);
        rt::member(w, &SCHEMA_CREATE_MODEL_REQUEST.members[3], &self.rest_api_id);
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
                    0 => out.content_type = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.name = rt::Decode::decode(shape, r)?,
                    3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    4 => out.schema = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST: rt::Schema = rt::Schema {
    name: "CreateRequestValidatorRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("validateRequestBody", "validateRequestBody", &SHAPE_BOOLEAN),
        rt::Member::new("validateRequestParameters", "validateRequestParameters", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_REQUEST_VALIDATOR_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRequestValidatorRequest {
    pub name: Option<String>,
    pub rest_api_id: String,
    pub validate_request_body: Option<bool>,
    pub validate_request_parameters: Option<bool>,
}
impl rt::Structure for CreateRequestValidatorRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST);
        rt::member(w, &SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST.members[0], &self.name);
        rt::member(w, &SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST.members[1], &self.rest_api_id);
        rt::member(
            w,
            &SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST.members[2],
            &self.validate_request_body,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST.members[3],
            &self.validate_request_parameters,
        );
        w.end_structure(&SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST);
    }
}
impl rt::Encode for CreateRequestValidatorRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRequestValidatorRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    2 => out.validate_request_body = rt::Decode::decode(shape, r)?,
                    3 => out.validate_request_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("parentId", "parent_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("pathPart", "pathPart", &SHAPE_STRING).required(),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateResourceRequest {
    pub parent_id: String,
    pub path_part: String,
    pub rest_api_id: String,
}
impl rt::Structure for CreateResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_RESOURCE_REQUEST.members[0], &self.parent_id);
        rt::member(w, &SCHEMA_CREATE_RESOURCE_REQUEST.members[1], &self.path_part);
        rt::member(w, &SCHEMA_CREATE_RESOURCE_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_CREATE_RESOURCE_REQUEST);
    }
}
impl rt::Encode for CreateResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.parent_id = rt::Decode::decode(shape, r)?,
                    1 => out.path_part = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_REST_API_REQUEST: rt::Schema = rt::Schema {
    name: "CreateRestApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKeySource", "apiKeySource", &SHAPE_API_KEY_SOURCE_TYPE),
        rt::Member::new("binaryMediaTypes", "binaryMediaTypes", &SHAPE_LIST_OF_STRING),
        rt::Member::new("cloneFrom", "cloneFrom", &SHAPE_STRING),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("disableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("endpointAccessMode", "endpointAccessMode", &SHAPE_ENDPOINT_ACCESS_MODE),
        rt::Member::new(
            "endpointConfiguration",
            "endpointConfiguration",
            &SHAPE_ENDPOINT_CONFIGURATION,
        ),
        rt::Member::new(
            "minimumCompressionSize",
            "minimumCompressionSize",
            &SHAPE_NULLABLE_INTEGER,
        ),
        rt::Member::new("name", "name", &SHAPE_STRING).required(),
        rt::Member::new("policy", "policy", &SHAPE_STRING),
        rt::Member::new("securityPolicy", "securityPolicy", &SHAPE_SECURITY_POLICY),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("version", "version", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_REST_API_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_REST_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRestApiRequest {
    pub api_key_source: Option<ApiKeySourceType>,
    pub binary_media_types: Option<Vec<String>>,
    pub clone_from: Option<String>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub minimum_compression_size: Option<i32>,
    pub name: String,
    pub policy: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
}
impl rt::Structure for CreateRestApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_REST_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_REST_API_REQUEST);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[0], &self.api_key_source);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[1], &self.binary_media_types);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[2], &self.clone_from);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[3], &self.description);
        rt::member(
            w,
            &SCHEMA_CREATE_REST_API_REQUEST.members[4],
            &self.disable_execute_api_endpoint,
        );
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[5], &self.endpoint_access_mode);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[6], &self.endpoint_configuration);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[7], &self.minimum_compression_size);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[8], &self.name);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[9], &self.policy);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[10], &self.security_policy);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[11], &self.tags);
        rt::member(w, &SCHEMA_CREATE_REST_API_REQUEST.members[12], &self.version);
        w.end_structure(&SCHEMA_CREATE_REST_API_REQUEST);
    }
}
impl rt::Encode for CreateRestApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRestApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_REST_API_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key_source = rt::Decode::decode(shape, r)?,
                    1 => out.binary_media_types = rt::Decode::decode(shape, r)?,
                    2 => out.clone_from = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                    5 => out.endpoint_access_mode = rt::Decode::decode(shape, r)?,
                    6 => out.endpoint_configuration = rt::Decode::decode(shape, r)?,
                    7 => out.minimum_compression_size = rt::Decode::decode(shape, r)?,
                    8 => out.name = rt::Decode::decode(shape, r)?,
                    9 => out.policy = rt::Decode::decode(shape, r)?,
                    10 => out.security_policy = rt::Decode::decode(shape, r)?,
                    11 => out.tags = rt::Decode::decode(shape, r)?,
                    12 => out.version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_STAGE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateStageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("cacheClusterEnabled", "cacheClusterEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("cacheClusterSize", "cacheClusterSize", &SHAPE_CACHE_CLUSTER_SIZE),
        rt::Member::new("canarySettings", "canarySettings", &SHAPE_CANARY_SETTINGS),
        rt::Member::new("deploymentId", "deploymentId", &SHAPE_STRING).required(),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("documentationVersion", "documentationVersion", &SHAPE_STRING),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageName", "stageName", &SHAPE_STRING).required(),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("tracingEnabled", "tracingEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("variables", "variables", &SHAPE_MAP_OF_STRING_TO_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_STAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStageRequest {
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub canary_settings: Option<CanarySettings>,
    pub deployment_id: String,
    pub description: Option<String>,
    pub documentation_version: Option<String>,
    pub rest_api_id: String,
    pub stage_name: String,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub tracing_enabled: Option<bool>,
    pub variables: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for CreateStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_STAGE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[0], &self.cache_cluster_enabled);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[1], &self.cache_cluster_size);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[2], &self.canary_settings);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[3], &self.deployment_id);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[4], &self.description);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[5], &self.documentation_version);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[6], &self.rest_api_id);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[7], &self.stage_name);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[8], &self.tags);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[9], &self.tracing_enabled);
        rt::member(w, &SCHEMA_CREATE_STAGE_REQUEST.members[10], &self.variables);
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
                    0 => out.cache_cluster_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.cache_cluster_size = rt::Decode::decode(shape, r)?,
                    2 => out.canary_settings = rt::Decode::decode(shape, r)?,
                    3 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    4 => out.description = rt::Decode::decode(shape, r)?,
                    5 => out.documentation_version = rt::Decode::decode(shape, r)?,
                    6 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    7 => out.stage_name = rt::Decode::decode(shape, r)?,
                    8 => out.tags = rt::Decode::decode(shape, r)?,
                    9 => out.tracing_enabled = rt::Decode::decode(shape, r)?,
                    10 => out.variables = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "CreateUsagePlanKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("keyId", "keyId", &SHAPE_STRING).required(),
        rt::Member::new("keyType", "keyType", &SHAPE_STRING).required(),
        rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_USAGE_PLAN_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUsagePlanKeyRequest {
    pub key_id: String,
    pub key_type: String,
    pub usage_plan_id: String,
}
impl rt::Structure for CreateUsagePlanKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST.members[0], &self.key_id);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST.members[1], &self.key_type);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST.members[2], &self.usage_plan_id);
        w.end_structure(&SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST);
    }
}
impl rt::Encode for CreateUsagePlanKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateUsagePlanKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key_id = rt::Decode::decode(shape, r)?,
                    1 => out.key_type = rt::Decode::decode(shape, r)?,
                    2 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_USAGE_PLAN_REQUEST: rt::Schema = rt::Schema {
    name: "CreateUsagePlanRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiStages", "apiStages", &SHAPE_LIST_OF_API_STAGE),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("name", "name", &SHAPE_STRING).required(),
        rt::Member::new("quota", "quota", &SHAPE_QUOTA_SETTINGS),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("throttle", "throttle", &SHAPE_THROTTLE_SETTINGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_USAGE_PLAN_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_USAGE_PLAN_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUsagePlanRequest {
    pub api_stages: Option<Vec<ApiStage>>,
    pub description: Option<String>,
    pub name: String,
    pub quota: Option<QuotaSettings>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub throttle: Option<ThrottleSettings>,
}
impl rt::Structure for CreateUsagePlanRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_USAGE_PLAN_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_USAGE_PLAN_REQUEST);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_REQUEST.members[0], &self.api_stages);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_REQUEST.members[2], &self.name);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_REQUEST.members[3], &self.quota);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_REQUEST.members[4], &self.tags);
        rt::member(w, &SCHEMA_CREATE_USAGE_PLAN_REQUEST.members[5], &self.throttle);
        w.end_structure(&SCHEMA_CREATE_USAGE_PLAN_REQUEST);
    }
}
impl rt::Encode for CreateUsagePlanRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateUsagePlanRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_USAGE_PLAN_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_stages = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.name = rt::Decode::decode(shape, r)?,
                    3 => out.quota = rt::Decode::decode(shape, r)?,
                    4 => out.tags = rt::Decode::decode(shape, r)?,
                    5 => out.throttle = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_API_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteApiKeyRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("apiKey", "api_Key", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_API_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_API_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApiKeyRequest {
    pub api_key: String,
}
impl rt::Structure for DeleteApiKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_API_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_API_KEY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_API_KEY_REQUEST.members[0], &self.api_key);
        w.end_structure(&SCHEMA_DELETE_API_KEY_REQUEST);
    }
}
impl rt::Encode for DeleteApiKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteApiKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_API_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("authorizerId", "authorizer_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAuthorizerRequest {
    pub authorizer_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_DELETE_AUTHORIZER_REQUEST.members[0], &self.authorizer_id);
        rt::member(w, &SCHEMA_DELETE_AUTHORIZER_REQUEST.members[1], &self.rest_api_id);
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
                    0 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("deploymentId", "deployment_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeploymentRequest {
    pub deployment_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_DELETE_DEPLOYMENT_REQUEST.members[0], &self.deployment_id);
        rt::member(w, &SCHEMA_DELETE_DEPLOYMENT_REQUEST.members[1], &self.rest_api_id);
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
                    0 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteGatewayResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("responseType", "response_type", &SHAPE_GATEWAY_RESPONSE_TYPE)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_GATEWAY_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGatewayResponseRequest {
    pub response_type: GatewayResponseType,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteGatewayResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST.members[0], &self.response_type);
        rt::member(w, &SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST.members[1], &self.rest_api_id);
        w.end_structure(&SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST);
    }
}
impl rt::Encode for DeleteGatewayResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteGatewayResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.response_type = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteIntegrationRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteIntegrationResponseRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
    pub status_code: String,
}
impl rt::Structure for DeleteIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST.members[2], &self.rest_api_id);
        rt::member(w, &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST.members[3], &self.status_code);
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
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    3 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_METHOD_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteMethodRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_METHOD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_METHOD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMethodRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteMethodRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_METHOD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_METHOD_REQUEST);
        rt::member(w, &SCHEMA_DELETE_METHOD_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_DELETE_METHOD_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_DELETE_METHOD_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_DELETE_METHOD_REQUEST);
    }
}
impl rt::Encode for DeleteMethodRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMethodRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_METHOD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_METHOD_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteMethodResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_METHOD_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_METHOD_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMethodResponseRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
    pub status_code: String,
}
impl rt::Structure for DeleteMethodResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_METHOD_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_METHOD_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_METHOD_RESPONSE_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_DELETE_METHOD_RESPONSE_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_DELETE_METHOD_RESPONSE_REQUEST.members[2], &self.rest_api_id);
        rt::member(w, &SCHEMA_DELETE_METHOD_RESPONSE_REQUEST.members[3], &self.status_code);
        w.end_structure(&SCHEMA_DELETE_METHOD_RESPONSE_REQUEST);
    }
}
impl rt::Encode for DeleteMethodResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMethodResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_METHOD_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    3 => out.status_code = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("modelName", "model_name", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MODEL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteModelRequest {
    pub model_name: String,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MODEL_REQUEST);
        rt::member(w, &SCHEMA_DELETE_MODEL_REQUEST.members[0], &self.model_name);
        rt::member(w, &SCHEMA_DELETE_MODEL_REQUEST.members[1], &self.rest_api_id);
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
                    0 => out.model_name = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRequestValidatorRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("requestValidatorId", "requestvalidator_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REQUEST_VALIDATOR_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRequestValidatorRequest {
    pub request_validator_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteRequestValidatorRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST);
        rt::member(
            w,
            &SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST.members[0],
            &self.request_validator_id,
        );
        rt::member(w, &SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST.members[1], &self.rest_api_id);
        w.end_structure(&SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST);
    }
}
impl rt::Encode for DeleteRequestValidatorRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRequestValidatorRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_validator_id = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourceRequest {
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for DeleteResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_REQUEST.members[0], &self.resource_id);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_REQUEST.members[1], &self.rest_api_id);
        w.end_structure(&SCHEMA_DELETE_RESOURCE_REQUEST);
    }
}
impl rt::Encode for DeleteResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REST_API_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRestApiRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REST_API_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REST_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRestApiRequest {
    pub rest_api_id: String,
}
impl rt::Structure for DeleteRestApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REST_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REST_API_REQUEST);
        rt::member(w, &SCHEMA_DELETE_REST_API_REQUEST.members[0], &self.rest_api_id);
        w.end_structure(&SCHEMA_DELETE_REST_API_REQUEST);
    }
}
impl rt::Encode for DeleteRestApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRestApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_REST_API_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageName", "stage_name", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_STAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}
impl rt::Structure for DeleteStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_STAGE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_STAGE_REQUEST.members[0], &self.rest_api_id);
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
                    0 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    1 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteUsagePlanKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("keyId", "keyId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_USAGE_PLAN_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUsagePlanKeyRequest {
    pub key_id: String,
    pub usage_plan_id: String,
}
impl rt::Structure for DeleteUsagePlanKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST.members[0], &self.key_id);
        rt::member(w, &SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST.members[1], &self.usage_plan_id);
        w.end_structure(&SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST);
    }
}
impl rt::Encode for DeleteUsagePlanKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteUsagePlanKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key_id = rt::Decode::decode(shape, r)?,
                    1 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_USAGE_PLAN_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteUsagePlanRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_USAGE_PLAN_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USAGE_PLAN_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUsagePlanRequest {
    pub usage_plan_id: String,
}
impl rt::Structure for DeleteUsagePlanRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USAGE_PLAN_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USAGE_PLAN_REQUEST);
        rt::member(w, &SCHEMA_DELETE_USAGE_PLAN_REQUEST.members[0], &self.usage_plan_id);
        w.end_structure(&SCHEMA_DELETE_USAGE_PLAN_REQUEST);
    }
}
impl rt::Encode for DeleteUsagePlanRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteUsagePlanRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_USAGE_PLAN_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("apiSummary", "apiSummary", &SHAPE_PATH_TO_MAP_OF_METHOD_SNAPSHOT),
        rt::Member::new("createdDate", "createdDate", &SHAPE_TIMESTAMP),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("id", "id", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_DEPLOYMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_DEPLOYMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deployment {
    pub api_summary: Option<rt::BTreeMap<String, rt::BTreeMap<String, MethodSnapshot>>>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub id: Option<String>,
}
impl rt::Structure for Deployment {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEPLOYMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEPLOYMENT);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[0], &self.api_summary);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[1], &self.created_date);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[2], &self.description);
        rt::member(w, &SCHEMA_DEPLOYMENT.members[3], &self.id);
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
                0 => out.api_summary = rt::Decode::decode(shape, r)?,
                1 => out.created_date = rt::Decode::decode(shape, r)?,
                2 => out.description = rt::Decode::decode(shape, r)?,
                3 => out.id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DEPLOYMENT_CANARY_SETTINGS: rt::Schema = rt::Schema {
    name: "DeploymentCanarySettings",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("percentTraffic", "percentTraffic", &SHAPE_DOUBLE),
        rt::Member::new(
            "stageVariableOverrides",
            "stageVariableOverrides",
            &SHAPE_MAP_OF_STRING_TO_STRING,
        ),
        rt::Member::new("useStageCache", "useStageCache", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DEPLOYMENT_CANARY_SETTINGS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DEPLOYMENT_CANARY_SETTINGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentCanarySettings {
    pub percent_traffic: Option<f64>,
    pub stage_variable_overrides: Option<rt::BTreeMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}
impl rt::Structure for DeploymentCanarySettings {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEPLOYMENT_CANARY_SETTINGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEPLOYMENT_CANARY_SETTINGS);
        rt::member(w, &SCHEMA_DEPLOYMENT_CANARY_SETTINGS.members[0], &self.percent_traffic);
        rt::member(
            w,
            &SCHEMA_DEPLOYMENT_CANARY_SETTINGS.members[1],
            &self.stage_variable_overrides,
        );
        rt::member(w, &SCHEMA_DEPLOYMENT_CANARY_SETTINGS.members[2], &self.use_stage_cache);
        w.end_structure(&SCHEMA_DEPLOYMENT_CANARY_SETTINGS);
    }
}
impl rt::Encode for DeploymentCanarySettings {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeploymentCanarySettings {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DEPLOYMENT_CANARY_SETTINGS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.percent_traffic = rt::Decode::decode(shape, r)?,
                    1 => out.stage_variable_overrides = rt::Decode::decode(shape, r)?,
                    2 => out.use_stage_cache = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DEPLOYMENTS: rt::Schema = rt::Schema {
    name: "Deployments",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_DEPLOYMENT),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_DEPLOYMENTS: rt::Shape = rt::Shape::Structure(&SCHEMA_DEPLOYMENTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deployments {
    pub items: Option<Vec<Deployment>>,
    pub position: Option<String>,
}
impl rt::Structure for Deployments {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEPLOYMENTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEPLOYMENTS);
        rt::member(w, &SCHEMA_DEPLOYMENTS.members[0], &self.items);
        rt::member(w, &SCHEMA_DEPLOYMENTS.members[1], &self.position);
        w.end_structure(&SCHEMA_DEPLOYMENTS);
    }
}
impl rt::Encode for Deployments {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Deployments {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DEPLOYMENTS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DOUBLE: rt::Shape = rt::Shape::Double { min: None, max: None };
pub static SHAPE_ENDPOINT_ACCESS_MODE: rt::Shape = rt::Shape::Enum { values: &["BASIC", "STRICT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndpointAccessMode {
    Basic,
    Strict,
    Unknown(String),
}
impl EndpointAccessMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Basic => "BASIC",
            Self::Strict => "STRICT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EndpointAccessMode {
    fn from(text: &str) -> Self {
        match text {
            "BASIC" => Self::Basic,
            "STRICT" => Self::Strict,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EndpointAccessMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EndpointAccessMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EndpointAccessMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EndpointAccessMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ENDPOINT_CONFIGURATION: rt::Schema = rt::Schema {
    name: "EndpointConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ipAddressType", "ipAddressType", &SHAPE_IP_ADDRESS_TYPE),
        rt::Member::new("types", "types", &SHAPE_LIST_OF_ENDPOINT_TYPE),
        rt::Member::new("vpcEndpointIds", "vpcEndpointIds", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENDPOINT_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENDPOINT_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EndpointConfiguration {
    pub ip_address_type: Option<IpAddressType>,
    pub types: Option<Vec<EndpointType>>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
}
impl rt::Structure for EndpointConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENDPOINT_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENDPOINT_CONFIGURATION);
        rt::member(w, &SCHEMA_ENDPOINT_CONFIGURATION.members[0], &self.ip_address_type);
        rt::member(w, &SCHEMA_ENDPOINT_CONFIGURATION.members[1], &self.types);
        rt::member(w, &SCHEMA_ENDPOINT_CONFIGURATION.members[2], &self.vpc_endpoint_ids);
        w.end_structure(&SCHEMA_ENDPOINT_CONFIGURATION);
    }
}
impl rt::Encode for EndpointConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EndpointConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENDPOINT_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.ip_address_type = rt::Decode::decode(shape, r)?,
                    1 => out.types = rt::Decode::decode(shape, r)?,
                    2 => out.vpc_endpoint_ids = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ENDPOINT_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["REGIONAL", "EDGE", "PRIVATE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndpointType {
    Regional,
    Edge,
    Private,
    Unknown(String),
}
impl EndpointType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regional => "REGIONAL",
            Self::Edge => "EDGE",
            Self::Private => "PRIVATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EndpointType {
    fn from(text: &str) -> Self {
        match text {
            "REGIONAL" => Self::Regional,
            "EDGE" => Self::Edge,
            "PRIVATE" => Self::Private,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EndpointType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EndpointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EndpointType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EndpointType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_EXPORT_RESPONSE: rt::Schema = rt::Schema {
    name: "ExportResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("body", "body", &SHAPE_BLOB).at(rt::Location::Payload),
        rt::Member::new("contentDisposition", "Content-Disposition", &SHAPE_STRING)
            .at(rt::Location::Header),
        rt::Member::new("contentType", "Content-Type", &SHAPE_STRING).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXPORT_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_EXPORT_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExportResponse {
    pub body: Option<rt::Bytes>,
    pub content_disposition: Option<String>,
    pub content_type: Option<String>,
}
impl rt::Structure for ExportResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPORT_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPORT_RESPONSE);
        rt::member(w, &SCHEMA_EXPORT_RESPONSE.members[0], &self.body);
        rt::member(w, &SCHEMA_EXPORT_RESPONSE.members[1], &self.content_disposition);
        rt::member(w, &SCHEMA_EXPORT_RESPONSE.members[2], &self.content_type);
        w.end_structure(&SCHEMA_EXPORT_RESPONSE);
    }
}
impl rt::Encode for ExportResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExportResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EXPORT_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.body = rt::Decode::decode(shape, r)?,
                1 => out.content_disposition = rt::Decode::decode(shape, r)?,
                2 => out.content_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST: rt::Schema = rt::Schema {
    name: "FlushStageAuthorizersCacheRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageName", "stage_name", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlushStageAuthorizersCacheRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}
impl rt::Structure for FlushStageAuthorizersCacheRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST);
        rt::member(w, &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST.members[0], &self.rest_api_id);
        rt::member(w, &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST.members[1], &self.stage_name);
        w.end_structure(&SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST);
    }
}
impl rt::Encode for FlushStageAuthorizersCacheRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FlushStageAuthorizersCacheRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    1 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FLUSH_STAGE_CACHE_REQUEST: rt::Schema = rt::Schema {
    name: "FlushStageCacheRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageName", "stage_name", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_FLUSH_STAGE_CACHE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FLUSH_STAGE_CACHE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlushStageCacheRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}
impl rt::Structure for FlushStageCacheRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FLUSH_STAGE_CACHE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FLUSH_STAGE_CACHE_REQUEST);
        rt::member(w, &SCHEMA_FLUSH_STAGE_CACHE_REQUEST.members[0], &self.rest_api_id);
        rt::member(w, &SCHEMA_FLUSH_STAGE_CACHE_REQUEST.members[1], &self.stage_name);
        w.end_structure(&SCHEMA_FLUSH_STAGE_CACHE_REQUEST);
    }
}
impl rt::Encode for FlushStageCacheRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FlushStageCacheRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FLUSH_STAGE_CACHE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    1 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GATEWAY_RESPONSE: rt::Schema = rt::Schema {
    name: "GatewayResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("defaultResponse", "defaultResponse", &SHAPE_BOOLEAN),
        rt::Member::new("responseParameters", "responseParameters", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("responseTemplates", "responseTemplates", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("responseType", "responseType", &SHAPE_GATEWAY_RESPONSE_TYPE),
        rt::Member::new("statusCode", "statusCode", &SHAPE_STATUS_CODE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GATEWAY_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GATEWAY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GatewayResponse {
    pub default_response: Option<bool>,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub response_type: Option<GatewayResponseType>,
    pub status_code: Option<String>,
}
impl rt::Structure for GatewayResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GATEWAY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GATEWAY_RESPONSE);
        rt::member(w, &SCHEMA_GATEWAY_RESPONSE.members[0], &self.default_response);
        rt::member(w, &SCHEMA_GATEWAY_RESPONSE.members[1], &self.response_parameters);
        rt::member(w, &SCHEMA_GATEWAY_RESPONSE.members[2], &self.response_templates);
        rt::member(w, &SCHEMA_GATEWAY_RESPONSE.members[3], &self.response_type);
        rt::member(w, &SCHEMA_GATEWAY_RESPONSE.members[4], &self.status_code);
        w.end_structure(&SCHEMA_GATEWAY_RESPONSE);
    }
}
impl rt::Encode for GatewayResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GatewayResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GATEWAY_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.default_response = rt::Decode::decode(shape, r)?,
                1 => out.response_parameters = rt::Decode::decode(shape, r)?,
                2 => out.response_templates = rt::Decode::decode(shape, r)?,
                3 => out.response_type = rt::Decode::decode(shape, r)?,
                4 => out.status_code = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_GATEWAY_RESPONSE_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "DEFAULT_4XX",
        "DEFAULT_5XX",
        "RESOURCE_NOT_FOUND",
        "UNAUTHORIZED",
        "INVALID_API_KEY",
        "ACCESS_DENIED",
        "AUTHORIZER_FAILURE",
        "AUTHORIZER_CONFIGURATION_ERROR",
        "INVALID_SIGNATURE",
        "EXPIRED_TOKEN",
        "MISSING_AUTHENTICATION_TOKEN",
        "INTEGRATION_FAILURE",
        "INTEGRATION_TIMEOUT",
        "API_CONFIGURATION_ERROR",
        "UNSUPPORTED_MEDIA_TYPE",
        "BAD_REQUEST_PARAMETERS",
        "BAD_REQUEST_BODY",
        "REQUEST_TOO_LARGE",
        "THROTTLED",
        "QUOTA_EXCEEDED",
        "WAF_FILTERED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatewayResponseType {
    Default4Xx,
    Default5Xx,
    ResourceNotFound,
    Unauthorized,
    InvalidApiKey,
    AccessDenied,
    AuthorizerFailure,
    AuthorizerConfigurationError,
    InvalidSignature,
    ExpiredToken,
    MissingAuthenticationToken,
    IntegrationFailure,
    IntegrationTimeout,
    ApiConfigurationError,
    UnsupportedMediaType,
    BadRequestParameters,
    BadRequestBody,
    RequestTooLarge,
    Throttled,
    QuotaExceeded,
    WafFiltered,
    Unknown(String),
}
impl GatewayResponseType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default4Xx => "DEFAULT_4XX",
            Self::Default5Xx => "DEFAULT_5XX",
            Self::ResourceNotFound => "RESOURCE_NOT_FOUND",
            Self::Unauthorized => "UNAUTHORIZED",
            Self::InvalidApiKey => "INVALID_API_KEY",
            Self::AccessDenied => "ACCESS_DENIED",
            Self::AuthorizerFailure => "AUTHORIZER_FAILURE",
            Self::AuthorizerConfigurationError => "AUTHORIZER_CONFIGURATION_ERROR",
            Self::InvalidSignature => "INVALID_SIGNATURE",
            Self::ExpiredToken => "EXPIRED_TOKEN",
            Self::MissingAuthenticationToken => "MISSING_AUTHENTICATION_TOKEN",
            Self::IntegrationFailure => "INTEGRATION_FAILURE",
            Self::IntegrationTimeout => "INTEGRATION_TIMEOUT",
            Self::ApiConfigurationError => "API_CONFIGURATION_ERROR",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::BadRequestParameters => "BAD_REQUEST_PARAMETERS",
            Self::BadRequestBody => "BAD_REQUEST_BODY",
            Self::RequestTooLarge => "REQUEST_TOO_LARGE",
            Self::Throttled => "THROTTLED",
            Self::QuotaExceeded => "QUOTA_EXCEEDED",
            Self::WafFiltered => "WAF_FILTERED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for GatewayResponseType {
    fn from(text: &str) -> Self {
        match text {
            "DEFAULT_4XX" => Self::Default4Xx,
            "DEFAULT_5XX" => Self::Default5Xx,
            "RESOURCE_NOT_FOUND" => Self::ResourceNotFound,
            "UNAUTHORIZED" => Self::Unauthorized,
            "INVALID_API_KEY" => Self::InvalidApiKey,
            "ACCESS_DENIED" => Self::AccessDenied,
            "AUTHORIZER_FAILURE" => Self::AuthorizerFailure,
            "AUTHORIZER_CONFIGURATION_ERROR" => Self::AuthorizerConfigurationError,
            "INVALID_SIGNATURE" => Self::InvalidSignature,
            "EXPIRED_TOKEN" => Self::ExpiredToken,
            "MISSING_AUTHENTICATION_TOKEN" => Self::MissingAuthenticationToken,
            "INTEGRATION_FAILURE" => Self::IntegrationFailure,
            "INTEGRATION_TIMEOUT" => Self::IntegrationTimeout,
            "API_CONFIGURATION_ERROR" => Self::ApiConfigurationError,
            "UNSUPPORTED_MEDIA_TYPE" => Self::UnsupportedMediaType,
            "BAD_REQUEST_PARAMETERS" => Self::BadRequestParameters,
            "BAD_REQUEST_BODY" => Self::BadRequestBody,
            "REQUEST_TOO_LARGE" => Self::RequestTooLarge,
            "THROTTLED" => Self::Throttled,
            "QUOTA_EXCEEDED" => Self::QuotaExceeded,
            "WAF_FILTERED" => Self::WafFiltered,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for GatewayResponseType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for GatewayResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for GatewayResponseType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for GatewayResponseType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_GATEWAY_RESPONSES: rt::Schema = rt::Schema {
    name: "GatewayResponses",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_GATEWAY_RESPONSE),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GATEWAY_RESPONSES: rt::Shape = rt::Shape::Structure(&SCHEMA_GATEWAY_RESPONSES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GatewayResponses {
    pub items: Option<Vec<GatewayResponse>>,
    pub position: Option<String>,
}
impl rt::Structure for GatewayResponses {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GATEWAY_RESPONSES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GATEWAY_RESPONSES);
        rt::member(w, &SCHEMA_GATEWAY_RESPONSES.members[0], &self.items);
        rt::member(w, &SCHEMA_GATEWAY_RESPONSES.members[1], &self.position);
        w.end_structure(&SCHEMA_GATEWAY_RESPONSES);
    }
}
impl rt::Encode for GatewayResponses {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GatewayResponses {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GATEWAY_RESPONSES, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ACCOUNT_REQUEST: rt::Schema = rt::Schema {
    name: "GetAccountRequest",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_GET_ACCOUNT_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ACCOUNT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountRequest {}
impl rt::Structure for GetAccountRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ACCOUNT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ACCOUNT_REQUEST);
        w.end_structure(&SCHEMA_GET_ACCOUNT_REQUEST);
    }
}
impl rt::Encode for GetAccountRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAccountRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ACCOUNT_REQUEST, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_API_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "GetApiKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKey", "api_Key", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("includeValue", "includeValue", &SHAPE_NULLABLE_BOOLEAN)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_API_KEY_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_API_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApiKeyRequest {
    pub api_key: String,
    pub include_value: Option<bool>,
}
impl rt::Structure for GetApiKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_API_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_API_KEY_REQUEST);
        rt::member(w, &SCHEMA_GET_API_KEY_REQUEST.members[0], &self.api_key);
        rt::member(w, &SCHEMA_GET_API_KEY_REQUEST.members[1], &self.include_value);
        w.end_structure(&SCHEMA_GET_API_KEY_REQUEST);
    }
}
impl rt::Encode for GetApiKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetApiKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_API_KEY_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_key = rt::Decode::decode(shape, r)?,
                1 => out.include_value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_API_KEYS_REQUEST: rt::Schema = rt::Schema {
    name: "GetApiKeysRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("customerId", "customerId", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("includeValues", "includeValues", &SHAPE_NULLABLE_BOOLEAN)
            .at(rt::Location::Query),
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("nameQuery", "name", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_API_KEYS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_API_KEYS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApiKeysRequest {
    pub customer_id: Option<String>,
    pub include_values: Option<bool>,
    pub limit: Option<i32>,
    pub name_query: Option<String>,
    pub position: Option<String>,
}
impl rt::Structure for GetApiKeysRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_API_KEYS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_API_KEYS_REQUEST);
        rt::member(w, &SCHEMA_GET_API_KEYS_REQUEST.members[0], &self.customer_id);
        rt::member(w, &SCHEMA_GET_API_KEYS_REQUEST.members[1], &self.include_values);
        rt::member(w, &SCHEMA_GET_API_KEYS_REQUEST.members[2], &self.limit);
        rt::member(w, &SCHEMA_GET_API_KEYS_REQUEST.members[3], &self.name_query);
        rt::member(w, &SCHEMA_GET_API_KEYS_REQUEST.members[4], &self.position);
        w.end_structure(&SCHEMA_GET_API_KEYS_REQUEST);
    }
}
impl rt::Encode for GetApiKeysRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetApiKeysRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_API_KEYS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.customer_id = rt::Decode::decode(shape, r)?,
                    1 => out.include_values = rt::Decode::decode(shape, r)?,
                    2 => out.limit = rt::Decode::decode(shape, r)?,
                    3 => out.name_query = rt::Decode::decode(shape, r)?,
                    4 => out.position = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "GetAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("authorizerId", "authorizer_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizerRequest {
    pub authorizer_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for GetAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_REQUEST.members[0], &self.authorizer_id);
        rt::member(w, &SCHEMA_GET_AUTHORIZER_REQUEST.members[1], &self.rest_api_id);
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
                    0 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_AUTHORIZERS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_AUTHORIZERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizersRequest {
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub rest_api_id: String,
}
impl rt::Structure for GetAuthorizersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_AUTHORIZERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_AUTHORIZERS_REQUEST);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_REQUEST.members[1], &self.position);
        rt::member(w, &SCHEMA_GET_AUTHORIZERS_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.position = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("deploymentId", "deployment_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("embed", "embed", &SHAPE_LIST_OF_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentRequest {
    pub deployment_id: String,
    pub embed: Option<Vec<String>>,
    pub rest_api_id: String,
}
impl rt::Structure for GetDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_REQUEST.members[0], &self.deployment_id);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_REQUEST.members[1], &self.embed);
        rt::member(w, &SCHEMA_GET_DEPLOYMENT_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    1 => out.embed = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DEPLOYMENTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DEPLOYMENTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentsRequest {
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub rest_api_id: String,
}
impl rt::Structure for GetDeploymentsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DEPLOYMENTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DEPLOYMENTS_REQUEST);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_REQUEST.members[1], &self.position);
        rt::member(w, &SCHEMA_GET_DEPLOYMENTS_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.position = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_EXPORT_REQUEST: rt::Schema = rt::Schema {
    name: "GetExportRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accepts", "Accept", &SHAPE_STRING).at(rt::Location::Header),
        rt::Member::new("exportType", "export_type", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("parameters", "parameters", &SHAPE_MAP_OF_STRING_TO_STRING)
            .at(rt::Location::QueryMap),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageName", "stage_name", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_EXPORT_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_EXPORT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetExportRequest {
    pub accepts: Option<String>,
    pub export_type: String,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub rest_api_id: String,
    pub stage_name: String,
}
impl rt::Structure for GetExportRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_EXPORT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_EXPORT_REQUEST);
        rt::member(w, &SCHEMA_GET_EXPORT_REQUEST.members[0], &self.accepts);
        rt::member(w, &SCHEMA_GET_EXPORT_REQUEST.members[1], &self.export_type);
        rt::member(w, &SCHEMA_GET_EXPORT_REQUEST.members[2], &self.parameters);
        rt::member(w, &SCHEMA_GET_EXPORT_REQUEST.members[3], &self.rest_api_id);
        rt::member(w, &SCHEMA_GET_EXPORT_REQUEST.members[4], &self.stage_name);
        w.end_structure(&SCHEMA_GET_EXPORT_REQUEST);
    }
}
impl rt::Encode for GetExportRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetExportRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_EXPORT_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.accepts = rt::Decode::decode(shape, r)?,
                1 => out.export_type = rt::Decode::decode(shape, r)?,
                2 => out.parameters = rt::Decode::decode(shape, r)?,
                3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                4 => out.stage_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_GATEWAY_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "GetGatewayResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("responseType", "response_type", &SHAPE_GATEWAY_RESPONSE_TYPE)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_GATEWAY_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_GATEWAY_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGatewayResponseRequest {
    pub response_type: GatewayResponseType,
    pub rest_api_id: String,
}
impl rt::Structure for GetGatewayResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_GATEWAY_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_GATEWAY_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_GET_GATEWAY_RESPONSE_REQUEST.members[0], &self.response_type);
        rt::member(w, &SCHEMA_GET_GATEWAY_RESPONSE_REQUEST.members[1], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_GATEWAY_RESPONSE_REQUEST);
    }
}
impl rt::Encode for GetGatewayResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetGatewayResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_GATEWAY_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.response_type = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_GATEWAY_RESPONSES_REQUEST: rt::Schema = rt::Schema {
    name: "GetGatewayResponsesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_GATEWAY_RESPONSES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_GATEWAY_RESPONSES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGatewayResponsesRequest {
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub rest_api_id: String,
}
impl rt::Structure for GetGatewayResponsesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_GATEWAY_RESPONSES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_GATEWAY_RESPONSES_REQUEST);
        rt::member(w, &SCHEMA_GET_GATEWAY_RESPONSES_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_GATEWAY_RESPONSES_REQUEST.members[1], &self.position);
        rt::member(w, &SCHEMA_GET_GATEWAY_RESPONSES_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_GATEWAY_RESPONSES_REQUEST);
    }
}
impl rt::Encode for GetGatewayResponsesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetGatewayResponsesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_GATEWAY_RESPONSES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.position = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for GetIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_GET_INTEGRATION_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_GET_INTEGRATION_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetIntegrationResponseRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
    pub status_code: String,
}
impl rt::Structure for GetIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST.members[2], &self.rest_api_id);
        rt::member(w, &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST.members[3], &self.status_code);
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
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    3 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_METHOD_REQUEST: rt::Schema = rt::Schema {
    name: "GetMethodRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_METHOD_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_METHOD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMethodRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for GetMethodRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_METHOD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_METHOD_REQUEST);
        rt::member(w, &SCHEMA_GET_METHOD_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_GET_METHOD_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_GET_METHOD_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_METHOD_REQUEST);
    }
}
impl rt::Encode for GetMethodRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetMethodRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_METHOD_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.http_method = rt::Decode::decode(shape, r)?,
                1 => out.resource_id = rt::Decode::decode(shape, r)?,
                2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_METHOD_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "GetMethodResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_METHOD_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_METHOD_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMethodResponseRequest {
    pub http_method: String,
    pub resource_id: String,
    pub rest_api_id: String,
    pub status_code: String,
}
impl rt::Structure for GetMethodResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_METHOD_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_METHOD_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_GET_METHOD_RESPONSE_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_GET_METHOD_RESPONSE_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_GET_METHOD_RESPONSE_REQUEST.members[2], &self.rest_api_id);
        rt::member(w, &SCHEMA_GET_METHOD_RESPONSE_REQUEST.members[3], &self.status_code);
        w.end_structure(&SCHEMA_GET_METHOD_RESPONSE_REQUEST);
    }
}
impl rt::Encode for GetMethodResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetMethodResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_METHOD_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    3 => out.status_code = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("flatten", "flatten", &SHAPE_BOOLEAN).at(rt::Location::Query),
        rt::Member::new("modelName", "model_name", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODEL_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelRequest {
    pub flatten: Option<bool>,
    pub model_name: String,
    pub rest_api_id: String,
}
impl rt::Structure for GetModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODEL_REQUEST);
        rt::member(w, &SCHEMA_GET_MODEL_REQUEST.members[0], &self.flatten);
        rt::member(w, &SCHEMA_GET_MODEL_REQUEST.members[1], &self.model_name);
        rt::member(w, &SCHEMA_GET_MODEL_REQUEST.members[2], &self.rest_api_id);
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
                0 => out.flatten = rt::Decode::decode(shape, r)?,
                1 => out.model_name = rt::Decode::decode(shape, r)?,
                2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("modelName", "model_name", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODEL_TEMPLATE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_MODEL_TEMPLATE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelTemplateRequest {
    pub model_name: String,
    pub rest_api_id: String,
}
impl rt::Structure for GetModelTemplateRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODEL_TEMPLATE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODEL_TEMPLATE_REQUEST);
        rt::member(w, &SCHEMA_GET_MODEL_TEMPLATE_REQUEST.members[0], &self.model_name);
        rt::member(w, &SCHEMA_GET_MODEL_TEMPLATE_REQUEST.members[1], &self.rest_api_id);
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
                    0 => out.model_name = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_MODELS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_MODELS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetModelsRequest {
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub rest_api_id: String,
}
impl rt::Structure for GetModelsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_MODELS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_MODELS_REQUEST);
        rt::member(w, &SCHEMA_GET_MODELS_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_MODELS_REQUEST.members[1], &self.position);
        rt::member(w, &SCHEMA_GET_MODELS_REQUEST.members[2], &self.rest_api_id);
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
                0 => out.limit = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_REQUEST_VALIDATOR_REQUEST: rt::Schema = rt::Schema {
    name: "GetRequestValidatorRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("requestValidatorId", "requestvalidator_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_REQUEST_VALIDATOR_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_REQUEST_VALIDATOR_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRequestValidatorRequest {
    pub request_validator_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for GetRequestValidatorRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_REQUEST_VALIDATOR_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_REQUEST_VALIDATOR_REQUEST);
        rt::member(w, &SCHEMA_GET_REQUEST_VALIDATOR_REQUEST.members[0], &self.request_validator_id);
        rt::member(w, &SCHEMA_GET_REQUEST_VALIDATOR_REQUEST.members[1], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_REQUEST_VALIDATOR_REQUEST);
    }
}
impl rt::Encode for GetRequestValidatorRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRequestValidatorRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_REQUEST_VALIDATOR_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_validator_id = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_REQUEST_VALIDATORS_REQUEST: rt::Schema = rt::Schema {
    name: "GetRequestValidatorsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_REQUEST_VALIDATORS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_REQUEST_VALIDATORS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRequestValidatorsRequest {
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub rest_api_id: String,
}
impl rt::Structure for GetRequestValidatorsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_REQUEST_VALIDATORS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_REQUEST_VALIDATORS_REQUEST);
        rt::member(w, &SCHEMA_GET_REQUEST_VALIDATORS_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_REQUEST_VALIDATORS_REQUEST.members[1], &self.position);
        rt::member(w, &SCHEMA_GET_REQUEST_VALIDATORS_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_REQUEST_VALIDATORS_REQUEST);
    }
}
impl rt::Encode for GetRequestValidatorsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRequestValidatorsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_REQUEST_VALIDATORS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.position = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "GetResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("embed", "embed", &SHAPE_LIST_OF_STRING).at(rt::Location::Query),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourceRequest {
    pub embed: Option<Vec<String>>,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for GetResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_GET_RESOURCE_REQUEST.members[0], &self.embed);
        rt::member(w, &SCHEMA_GET_RESOURCE_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_GET_RESOURCE_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_RESOURCE_REQUEST);
    }
}
impl rt::Encode for GetResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.embed = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_RESOURCES_REQUEST: rt::Schema = rt::Schema {
    name: "GetResourcesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("embed", "embed", &SHAPE_LIST_OF_STRING).at(rt::Location::Query),
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RESOURCES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RESOURCES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcesRequest {
    pub embed: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub rest_api_id: String,
}
impl rt::Structure for GetResourcesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RESOURCES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RESOURCES_REQUEST);
        rt::member(w, &SCHEMA_GET_RESOURCES_REQUEST.members[0], &self.embed);
        rt::member(w, &SCHEMA_GET_RESOURCES_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_GET_RESOURCES_REQUEST.members[2], &self.position);
        rt::member(w, &SCHEMA_GET_RESOURCES_REQUEST.members[3], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_RESOURCES_REQUEST);
    }
}
impl rt::Encode for GetResourcesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetResourcesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_RESOURCES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.embed = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.position = rt::Decode::decode(shape, r)?,
                    3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_REST_API_REQUEST: rt::Schema = rt::Schema {
    name: "GetRestApiRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_REST_API_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_REST_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRestApiRequest {
    pub rest_api_id: String,
}
impl rt::Structure for GetRestApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_REST_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_REST_API_REQUEST);
        rt::member(w, &SCHEMA_GET_REST_API_REQUEST.members[0], &self.rest_api_id);
        w.end_structure(&SCHEMA_GET_REST_API_REQUEST);
    }
}
impl rt::Encode for GetRestApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRestApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_REST_API_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_REST_APIS_REQUEST: rt::Schema = rt::Schema {
    name: "GetRestApisRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_REST_APIS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_REST_APIS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRestApisRequest {
    pub limit: Option<i32>,
    pub position: Option<String>,
}
impl rt::Structure for GetRestApisRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_REST_APIS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_REST_APIS_REQUEST);
        rt::member(w, &SCHEMA_GET_REST_APIS_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_REST_APIS_REQUEST.members[1], &self.position);
        w.end_structure(&SCHEMA_GET_REST_APIS_REQUEST);
    }
}
impl rt::Encode for GetRestApisRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRestApisRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_REST_APIS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.position = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_STAGE_REQUEST: rt::Schema = rt::Schema {
    name: "GetStageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageName", "stage_name", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_STAGE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}
impl rt::Structure for GetStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STAGE_REQUEST);
        rt::member(w, &SCHEMA_GET_STAGE_REQUEST.members[0], &self.rest_api_id);
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
                0 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                1 => out.stage_name = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("deploymentId", "deploymentId", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_STAGES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_STAGES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStagesRequest {
    pub deployment_id: Option<String>,
    pub rest_api_id: String,
}
impl rt::Structure for GetStagesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STAGES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STAGES_REQUEST);
        rt::member(w, &SCHEMA_GET_STAGES_REQUEST.members[0], &self.deployment_id);
        rt::member(w, &SCHEMA_GET_STAGES_REQUEST.members[1], &self.rest_api_id);
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
                0 => out.deployment_id = rt::Decode::decode(shape, r)?,
                1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
    members: &[
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("resourceArn", "resource_arn", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TAGS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TAGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTagsRequest {
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub resource_arn: String,
}
impl rt::Structure for GetTagsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TAGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TAGS_REQUEST);
        rt::member(w, &SCHEMA_GET_TAGS_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_TAGS_REQUEST.members[1], &self.position);
        rt::member(w, &SCHEMA_GET_TAGS_REQUEST.members[2], &self.resource_arn);
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
                0 => out.limit = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                2 => out.resource_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USAGE_PLAN_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "GetUsagePlanKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("keyId", "keyId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_USAGE_PLAN_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_USAGE_PLAN_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUsagePlanKeyRequest {
    pub key_id: String,
    pub usage_plan_id: String,
}
impl rt::Structure for GetUsagePlanKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USAGE_PLAN_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USAGE_PLAN_KEY_REQUEST);
        rt::member(w, &SCHEMA_GET_USAGE_PLAN_KEY_REQUEST.members[0], &self.key_id);
        rt::member(w, &SCHEMA_GET_USAGE_PLAN_KEY_REQUEST.members[1], &self.usage_plan_id);
        w.end_structure(&SCHEMA_GET_USAGE_PLAN_KEY_REQUEST);
    }
}
impl rt::Encode for GetUsagePlanKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUsagePlanKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_USAGE_PLAN_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key_id = rt::Decode::decode(shape, r)?,
                    1 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST: rt::Schema = rt::Schema {
    name: "GetUsagePlanKeysRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("nameQuery", "name", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_USAGE_PLAN_KEYS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUsagePlanKeysRequest {
    pub limit: Option<i32>,
    pub name_query: Option<String>,
    pub position: Option<String>,
    pub usage_plan_id: String,
}
impl rt::Structure for GetUsagePlanKeysRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST);
        rt::member(w, &SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST.members[1], &self.name_query);
        rt::member(w, &SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST.members[2], &self.position);
        rt::member(w, &SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST.members[3], &self.usage_plan_id);
        w.end_structure(&SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST);
    }
}
impl rt::Encode for GetUsagePlanKeysRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUsagePlanKeysRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.name_query = rt::Decode::decode(shape, r)?,
                    2 => out.position = rt::Decode::decode(shape, r)?,
                    3 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USAGE_PLAN_REQUEST: rt::Schema = rt::Schema {
    name: "GetUsagePlanRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_USAGE_PLAN_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_USAGE_PLAN_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUsagePlanRequest {
    pub usage_plan_id: String,
}
impl rt::Structure for GetUsagePlanRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USAGE_PLAN_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USAGE_PLAN_REQUEST);
        rt::member(w, &SCHEMA_GET_USAGE_PLAN_REQUEST.members[0], &self.usage_plan_id);
        w.end_structure(&SCHEMA_GET_USAGE_PLAN_REQUEST);
    }
}
impl rt::Encode for GetUsagePlanRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUsagePlanRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_USAGE_PLAN_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USAGE_PLANS_REQUEST: rt::Schema = rt::Schema {
    name: "GetUsagePlansRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("keyId", "keyId", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_USAGE_PLANS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_USAGE_PLANS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUsagePlansRequest {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub position: Option<String>,
}
impl rt::Structure for GetUsagePlansRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USAGE_PLANS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USAGE_PLANS_REQUEST);
        rt::member(w, &SCHEMA_GET_USAGE_PLANS_REQUEST.members[0], &self.key_id);
        rt::member(w, &SCHEMA_GET_USAGE_PLANS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_GET_USAGE_PLANS_REQUEST.members[2], &self.position);
        w.end_structure(&SCHEMA_GET_USAGE_PLANS_REQUEST);
    }
}
impl rt::Encode for GetUsagePlansRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUsagePlansRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_USAGE_PLANS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key_id = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.position = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USAGE_REQUEST: rt::Schema = rt::Schema {
    name: "GetUsageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("endDate", "endDate", &SHAPE_STRING).required().at(rt::Location::Query),
        rt::Member::new("keyId", "keyId", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("limit", "limit", &SHAPE_NULLABLE_INTEGER).at(rt::Location::Query),
        rt::Member::new("position", "position", &SHAPE_STRING).at(rt::Location::Query),
        rt::Member::new("startDate", "startDate", &SHAPE_STRING).required().at(rt::Location::Query),
        rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_USAGE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_USAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUsageRequest {
    pub end_date: String,
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub position: Option<String>,
    pub start_date: String,
    pub usage_plan_id: String,
}
impl rt::Structure for GetUsageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USAGE_REQUEST);
        rt::member(w, &SCHEMA_GET_USAGE_REQUEST.members[0], &self.end_date);
        rt::member(w, &SCHEMA_GET_USAGE_REQUEST.members[1], &self.key_id);
        rt::member(w, &SCHEMA_GET_USAGE_REQUEST.members[2], &self.limit);
        rt::member(w, &SCHEMA_GET_USAGE_REQUEST.members[3], &self.position);
        rt::member(w, &SCHEMA_GET_USAGE_REQUEST.members[4], &self.start_date);
        rt::member(w, &SCHEMA_GET_USAGE_REQUEST.members[5], &self.usage_plan_id);
        w.end_structure(&SCHEMA_GET_USAGE_REQUEST);
    }
}
impl rt::Encode for GetUsageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUsageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_USAGE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.end_date = rt::Decode::decode(shape, r)?,
                1 => out.key_id = rt::Decode::decode(shape, r)?,
                2 => out.limit = rt::Decode::decode(shape, r)?,
                3 => out.position = rt::Decode::decode(shape, r)?,
                4 => out.start_date = rt::Decode::decode(shape, r)?,
                5 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_IMPORT_API_KEYS_REQUEST: rt::Schema = rt::Schema {
    name: "ImportApiKeysRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("body", "body", &SHAPE_BLOB).required().at(rt::Location::Payload),
        rt::Member::new("failOnWarnings", "failonwarnings", &SHAPE_BOOLEAN).at(rt::Location::Query),
        rt::Member::new("format", "format", &SHAPE_API_KEYS_FORMAT)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMPORT_API_KEYS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IMPORT_API_KEYS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportApiKeysRequest {
    pub body: rt::Bytes,
    pub fail_on_warnings: Option<bool>,
    pub format: ApiKeysFormat,
}
impl rt::Structure for ImportApiKeysRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMPORT_API_KEYS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMPORT_API_KEYS_REQUEST);
        rt::member(w, &SCHEMA_IMPORT_API_KEYS_REQUEST.members[0], &self.body);
        rt::member(w, &SCHEMA_IMPORT_API_KEYS_REQUEST.members[1], &self.fail_on_warnings);
        rt::member(w, &SCHEMA_IMPORT_API_KEYS_REQUEST.members[2], &self.format);
        w.end_structure(&SCHEMA_IMPORT_API_KEYS_REQUEST);
    }
}
impl rt::Encode for ImportApiKeysRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImportApiKeysRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IMPORT_API_KEYS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.body = rt::Decode::decode(shape, r)?,
                    1 => out.fail_on_warnings = rt::Decode::decode(shape, r)?,
                    2 => out.format = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_IMPORT_REST_API_REQUEST: rt::Schema = rt::Schema {
    name: "ImportRestApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("body", "body", &SHAPE_BLOB).required().at(rt::Location::Payload),
        rt::Member::new("failOnWarnings", "failonwarnings", &SHAPE_BOOLEAN).at(rt::Location::Query),
        rt::Member::new("parameters", "parameters", &SHAPE_MAP_OF_STRING_TO_STRING)
            .at(rt::Location::QueryMap),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMPORT_REST_API_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IMPORT_REST_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportRestApiRequest {
    pub body: rt::Bytes,
    pub fail_on_warnings: Option<bool>,
    pub parameters: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for ImportRestApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMPORT_REST_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMPORT_REST_API_REQUEST);
        rt::member(w, &SCHEMA_IMPORT_REST_API_REQUEST.members[0], &self.body);
        rt::member(w, &SCHEMA_IMPORT_REST_API_REQUEST.members[1], &self.fail_on_warnings);
        rt::member(w, &SCHEMA_IMPORT_REST_API_REQUEST.members[2], &self.parameters);
        w.end_structure(&SCHEMA_IMPORT_REST_API_REQUEST);
    }
}
impl rt::Encode for ImportRestApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImportRestApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IMPORT_REST_API_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.body = rt::Decode::decode(shape, r)?,
                    1 => out.fail_on_warnings = rt::Decode::decode(shape, r)?,
                    2 => out.parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_INTEGRATION: rt::Schema = rt::Schema {
    name: "Integration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("cacheKeyParameters", "cacheKeyParameters", &SHAPE_LIST_OF_STRING),
        rt::Member::new("cacheNamespace", "cacheNamespace", &SHAPE_STRING),
        rt::Member::new("connectionId", "connectionId", &SHAPE_STRING),
        rt::Member::new("connectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new("contentHandling", "contentHandling", &SHAPE_CONTENT_HANDLING_STRATEGY),
        rt::Member::new("credentials", "credentials", &SHAPE_STRING),
        rt::Member::new("httpMethod", "httpMethod", &SHAPE_STRING),
        rt::Member::new(
            "integrationResponses",
            "integrationResponses",
            &SHAPE_MAP_OF_INTEGRATION_RESPONSE,
        ),
        rt::Member::new("integrationTarget", "integrationTarget", &SHAPE_STRING),
        rt::Member::new("passthroughBehavior", "passthroughBehavior", &SHAPE_STRING),
        rt::Member::new("requestParameters", "requestParameters", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("requestTemplates", "requestTemplates", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new(
            "responseTransferMode",
            "responseTransferMode",
            &SHAPE_RESPONSE_TRANSFER_MODE,
        ),
        rt::Member::new("timeoutInMillis", "timeoutInMillis", &SHAPE_INTEGER),
        rt::Member::new("tlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG),
        rt::Member::new("type", "type", &SHAPE_INTEGRATION_TYPE),
        rt::Member::new("uri", "uri", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INTEGRATION: rt::Shape = rt::Shape::Structure(&SCHEMA_INTEGRATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Integration {
    pub cache_key_parameters: Option<Vec<String>>,
    pub cache_namespace: Option<String>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling: Option<ContentHandlingStrategy>,
    pub credentials: Option<String>,
    pub http_method: Option<String>,
    pub integration_responses: Option<rt::BTreeMap<String, IntegrationResponse>>,
    pub integration_target: Option<String>,
    pub passthrough_behavior: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub response_transfer_mode: Option<ResponseTransferMode>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
    pub r#type: Option<IntegrationType>,
    pub uri: Option<String>,
}
impl rt::Structure for Integration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTEGRATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTEGRATION);
        rt::member(w, &SCHEMA_INTEGRATION.members[0], &self.cache_key_parameters);
        rt::member(w, &SCHEMA_INTEGRATION.members[1], &self.cache_namespace);
        rt::member(w, &SCHEMA_INTEGRATION.members[2], &self.connection_id);
        rt::member(w, &SCHEMA_INTEGRATION.members[3], &self.connection_type);
        rt::member(w, &SCHEMA_INTEGRATION.members[4], &self.content_handling);
        rt::member(w, &SCHEMA_INTEGRATION.members[5], &self.credentials);
        rt::member(w, &SCHEMA_INTEGRATION.members[6], &self.http_method);
        rt::member(w, &SCHEMA_INTEGRATION.members[7], &self.integration_responses);
        rt::member(w, &SCHEMA_INTEGRATION.members[8], &self.integration_target);
        rt::member(w, &SCHEMA_INTEGRATION.members[9], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_INTEGRATION.members[10], &self.request_parameters);
        rt::member(w, &SCHEMA_INTEGRATION.members[11], &self.request_templates);
        rt::member(w, &SCHEMA_INTEGRATION.members[12], &self.response_transfer_mode);
        rt::member(w, &SCHEMA_INTEGRATION.members[13], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_INTEGRATION.members[14], &self.tls_config);
        rt::member(w, &SCHEMA_INTEGRATION.members[15], &self.r#type);
        rt::member(w, &SCHEMA_INTEGRATION.members[16], &self.uri);
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
                0 => out.cache_key_parameters = rt::Decode::decode(shape, r)?,
                1 => out.cache_namespace = rt::Decode::decode(shape, r)?,
                2 => out.connection_id = rt::Decode::decode(shape, r)?,
                3 => out.connection_type = rt::Decode::decode(shape, r)?,
                4 => out.content_handling = rt::Decode::decode(shape, r)?,
                5 => out.credentials = rt::Decode::decode(shape, r)?,
                6 => out.http_method = rt::Decode::decode(shape, r)?,
                7 => out.integration_responses = rt::Decode::decode(shape, r)?,
                8 => out.integration_target = rt::Decode::decode(shape, r)?,
                9 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                10 => out.request_parameters = rt::Decode::decode(shape, r)?,
                11 => out.request_templates = rt::Decode::decode(shape, r)?,
                12 => out.response_transfer_mode = rt::Decode::decode(shape, r)?,
                13 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                14 => out.tls_config = rt::Decode::decode(shape, r)?,
                15 => out.r#type = rt::Decode::decode(shape, r)?,
                16 => out.uri = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_INTEGRATION_RESPONSE: rt::Schema = rt::Schema {
    name: "IntegrationResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("contentHandling", "contentHandling", &SHAPE_CONTENT_HANDLING_STRATEGY),
        rt::Member::new("responseParameters", "responseParameters", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("responseTemplates", "responseTemplates", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("selectionPattern", "selectionPattern", &SHAPE_STRING),
        rt::Member::new("statusCode", "statusCode", &SHAPE_STATUS_CODE),
    ],
    xml_namespace: None,
};
pub static SHAPE_INTEGRATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTEGRATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IntegrationResponse {
    pub content_handling: Option<ContentHandlingStrategy>,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub selection_pattern: Option<String>,
    pub status_code: Option<String>,
}
impl rt::Structure for IntegrationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTEGRATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTEGRATION_RESPONSE);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[0], &self.content_handling);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[1], &self.response_parameters);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[2], &self.response_templates);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[3], &self.selection_pattern);
        rt::member(w, &SCHEMA_INTEGRATION_RESPONSE.members[4], &self.status_code);
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
                    0 => out.content_handling = rt::Decode::decode(shape, r)?,
                    1 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.response_templates = rt::Decode::decode(shape, r)?,
                    3 => out.selection_pattern = rt::Decode::decode(shape, r)?,
                    4 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_INTEGRATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["HTTP", "AWS", "MOCK", "HTTP_PROXY", "AWS_PROXY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegrationType {
    Http,
    Aws,
    Mock,
    HttpProxy,
    AwsProxy,
    Unknown(String),
}
impl IntegrationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "HTTP",
            Self::Aws => "AWS",
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
            "HTTP" => Self::Http,
            "AWS" => Self::Aws,
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

pub static SCHEMA_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "LimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "LimitExceededException", status: 429 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_STRING),
        rt::Member::new("retryAfterSeconds", "Retry-After", &SHAPE_STRING).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LimitExceededException {
    pub message: Option<String>,
    pub retry_after_seconds: Option<String>,
}
impl rt::Structure for LimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_LIMIT_EXCEEDED_EXCEPTION.members[1], &self.retry_after_seconds);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.retry_after_seconds = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_LIST_OF_ARNS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PROVIDER_ARN,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_API_KEY: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_API_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_API_STAGE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_API_STAGE,
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
pub static SHAPE_LIST_OF_ENDPOINT_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ENDPOINT_TYPE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_GATEWAY_RESPONSE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GATEWAY_RESPONSE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_LONG: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LONG,
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
pub static SHAPE_LIST_OF_PATCH_OPERATION: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PATCH_OPERATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_REQUEST_VALIDATOR: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REQUEST_VALIDATOR,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_RESOURCE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_REST_API: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REST_API,
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
pub static SHAPE_LIST_OF_STAGE_KEYS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STAGE_KEY,
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
pub static SHAPE_LIST_OF_USAGE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LIST_OF_LONG,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_USAGE_PLAN: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_USAGE_PLAN,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_USAGE_PLAN_KEY: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_USAGE_PLAN_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LONG: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_MAP_OF_API_STAGE_THROTTLE_SETTINGS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_THROTTLE_SETTINGS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_INTEGRATION_RESPONSE: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_INTEGRATION_RESPONSE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_KEY_USAGES: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_LIST_OF_USAGE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_METHOD: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_METHOD,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_METHOD_RESPONSE: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_METHOD_RESPONSE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_METHOD_SETTINGS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_METHOD_SETTING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_METHOD_SNAPSHOT: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_METHOD_SNAPSHOT,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_STRING_TO_BOOLEAN: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_NULLABLE_BOOLEAN,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_STRING_TO_LIST: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_LIST_OF_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MAP_OF_STRING_TO_STRING: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_METHOD: rt::Schema = rt::Schema {
    name: "Method",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKeyRequired", "apiKeyRequired", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("authorizationScopes", "authorizationScopes", &SHAPE_LIST_OF_STRING),
        rt::Member::new("authorizationType", "authorizationType", &SHAPE_STRING),
        rt::Member::new("authorizerId", "authorizerId", &SHAPE_STRING),
        rt::Member::new("httpMethod", "httpMethod", &SHAPE_STRING),
        rt::Member::new("methodIntegration", "methodIntegration", &SHAPE_INTEGRATION),
        rt::Member::new("methodResponses", "methodResponses", &SHAPE_MAP_OF_METHOD_RESPONSE),
        rt::Member::new("operationName", "operationName", &SHAPE_STRING),
        rt::Member::new("requestModels", "requestModels", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("requestParameters", "requestParameters", &SHAPE_MAP_OF_STRING_TO_BOOLEAN),
        rt::Member::new("requestValidatorId", "requestValidatorId", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_METHOD: rt::Shape = rt::Shape::Structure(&SCHEMA_METHOD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Method {
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<String>,
    pub authorizer_id: Option<String>,
    pub http_method: Option<String>,
    pub method_integration: Option<Integration>,
    pub method_responses: Option<rt::BTreeMap<String, MethodResponse>>,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, bool>>,
    pub request_validator_id: Option<String>,
}
impl rt::Structure for Method {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METHOD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METHOD);
        rt::member(w, &SCHEMA_METHOD.members[0], &self.api_key_required);
        rt::member(w, &SCHEMA_METHOD.members[1], &self.authorization_scopes);
        rt::member(w, &SCHEMA_METHOD.members[2], &self.authorization_type);
        rt::member(w, &SCHEMA_METHOD.members[3], &self.authorizer_id);
        rt::member(w, &SCHEMA_METHOD.members[4], &self.http_method);
        rt::member(w, &SCHEMA_METHOD.members[5], &self.method_integration);
        rt::member(w, &SCHEMA_METHOD.members[6], &self.method_responses);
        rt::member(w, &SCHEMA_METHOD.members[7], &self.operation_name);
        rt::member(w, &SCHEMA_METHOD.members[8], &self.request_models);
        rt::member(w, &SCHEMA_METHOD.members[9], &self.request_parameters);
        rt::member(w, &SCHEMA_METHOD.members[10], &self.request_validator_id);
        w.end_structure(&SCHEMA_METHOD);
    }
}
impl rt::Encode for Method {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Method {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METHOD, r, &mut |index, shape, r| {
            match index {
                0 => out.api_key_required = rt::Decode::decode(shape, r)?,
                1 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                2 => out.authorization_type = rt::Decode::decode(shape, r)?,
                3 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                4 => out.http_method = rt::Decode::decode(shape, r)?,
                5 => out.method_integration = rt::Decode::decode(shape, r)?,
                6 => out.method_responses = rt::Decode::decode(shape, r)?,
                7 => out.operation_name = rt::Decode::decode(shape, r)?,
                8 => out.request_models = rt::Decode::decode(shape, r)?,
                9 => out.request_parameters = rt::Decode::decode(shape, r)?,
                10 => out.request_validator_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_METHOD_RESPONSE: rt::Schema = rt::Schema {
    name: "MethodResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("responseModels", "responseModels", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new(
            "responseParameters",
            "responseParameters",
            &SHAPE_MAP_OF_STRING_TO_BOOLEAN,
        ),
        rt::Member::new("statusCode", "statusCode", &SHAPE_STATUS_CODE),
    ],
    xml_namespace: None,
};
pub static SHAPE_METHOD_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_METHOD_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MethodResponse {
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, bool>>,
    pub status_code: Option<String>,
}
impl rt::Structure for MethodResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METHOD_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METHOD_RESPONSE);
        rt::member(w, &SCHEMA_METHOD_RESPONSE.members[0], &self.response_models);
        rt::member(w, &SCHEMA_METHOD_RESPONSE.members[1], &self.response_parameters);
        rt::member(w, &SCHEMA_METHOD_RESPONSE.members[2], &self.status_code);
        w.end_structure(&SCHEMA_METHOD_RESPONSE);
    }
}
impl rt::Encode for MethodResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MethodResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METHOD_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.response_models = rt::Decode::decode(shape, r)?,
                1 => out.response_parameters = rt::Decode::decode(shape, r)?,
                2 => out.status_code = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_METHOD_SETTING: rt::Schema = rt::Schema {
    name: "MethodSetting",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("cacheDataEncrypted", "cacheDataEncrypted", &SHAPE_BOOLEAN),
        rt::Member::new("cacheTtlInSeconds", "cacheTtlInSeconds", &SHAPE_INTEGER),
        rt::Member::new("cachingEnabled", "cachingEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("dataTraceEnabled", "dataTraceEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("loggingLevel", "loggingLevel", &SHAPE_STRING),
        rt::Member::new("metricsEnabled", "metricsEnabled", &SHAPE_BOOLEAN),
        rt::Member::new(
            "requireAuthorizationForCacheControl",
            "requireAuthorizationForCacheControl",
            &SHAPE_BOOLEAN,
        ),
        rt::Member::new("throttlingBurstLimit", "throttlingBurstLimit", &SHAPE_INTEGER),
        rt::Member::new("throttlingRateLimit", "throttlingRateLimit", &SHAPE_DOUBLE),
        rt::Member::new(
            "unauthorizedCacheControlHeaderStrategy",
            "unauthorizedCacheControlHeaderStrategy",
            &SHAPE_UNAUTHORIZED_CACHE_CONTROL_HEADER_STRATEGY,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_METHOD_SETTING: rt::Shape = rt::Shape::Structure(&SCHEMA_METHOD_SETTING);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MethodSetting {
    pub cache_data_encrypted: Option<bool>,
    pub cache_ttl_in_seconds: Option<i32>,
    pub caching_enabled: Option<bool>,
    pub data_trace_enabled: Option<bool>,
    pub logging_level: Option<String>,
    pub metrics_enabled: Option<bool>,
    pub require_authorization_for_cache_control: Option<bool>,
    pub throttling_burst_limit: Option<i32>,
    pub throttling_rate_limit: Option<f64>,
    pub unauthorized_cache_control_header_strategy: Option<UnauthorizedCacheControlHeaderStrategy>,
}
impl rt::Structure for MethodSetting {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METHOD_SETTING
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METHOD_SETTING);
        rt::member(w, &SCHEMA_METHOD_SETTING.members[0], &self.cache_data_encrypted);
        rt::member(w, &SCHEMA_METHOD_SETTING.members[1], &self.cache_ttl_in_seconds);
        rt::member(w, &SCHEMA_METHOD_SETTING.members[2], &self.caching_enabled);
        rt::member(w, &SCHEMA_METHOD_SETTING.members[3], &self.data_trace_enabled);
        rt::member(w, &SCHEMA_METHOD_SETTING.members[4], &self.logging_level);
        rt::member(w, &SCHEMA_METHOD_SETTING.members[5], &self.metrics_enabled);
        rt::member(
            w,
            &SCHEMA_METHOD_SETTING.members[6],
            &self.require_authorization_for_cache_control,
        );
        rt::member(w, &SCHEMA_METHOD_SETTING.members[7], &self.throttling_burst_limit);
        rt::member(w, &SCHEMA_METHOD_SETTING.members[8], &self.throttling_rate_limit);
        rt::member(
            w,
            &SCHEMA_METHOD_SETTING.members[9],
            &self.unauthorized_cache_control_header_strategy,
        );
        w.end_structure(&SCHEMA_METHOD_SETTING);
    }
}
impl rt::Encode for MethodSetting {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MethodSetting {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METHOD_SETTING, r, &mut |index, shape, r| {
            match index {
                0 => out.cache_data_encrypted = rt::Decode::decode(shape, r)?,
                1 => out.cache_ttl_in_seconds = rt::Decode::decode(shape, r)?,
                2 => out.caching_enabled = rt::Decode::decode(shape, r)?,
                3 => out.data_trace_enabled = rt::Decode::decode(shape, r)?,
                4 => out.logging_level = rt::Decode::decode(shape, r)?,
                5 => out.metrics_enabled = rt::Decode::decode(shape, r)?,
                6 => out.require_authorization_for_cache_control = rt::Decode::decode(shape, r)?,
                7 => out.throttling_burst_limit = rt::Decode::decode(shape, r)?,
                8 => out.throttling_rate_limit = rt::Decode::decode(shape, r)?,
                9 => out.unauthorized_cache_control_header_strategy = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_METHOD_SNAPSHOT: rt::Schema = rt::Schema {
    name: "MethodSnapshot",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("authorizationType", "authorizationType", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_METHOD_SNAPSHOT: rt::Shape = rt::Shape::Structure(&SCHEMA_METHOD_SNAPSHOT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MethodSnapshot {
    pub api_key_required: Option<bool>,
    pub authorization_type: Option<String>,
}
impl rt::Structure for MethodSnapshot {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METHOD_SNAPSHOT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METHOD_SNAPSHOT);
        rt::member(w, &SCHEMA_METHOD_SNAPSHOT.members[0], &self.api_key_required);
        rt::member(w, &SCHEMA_METHOD_SNAPSHOT.members[1], &self.authorization_type);
        w.end_structure(&SCHEMA_METHOD_SNAPSHOT);
    }
}
impl rt::Encode for MethodSnapshot {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MethodSnapshot {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METHOD_SNAPSHOT, r, &mut |index, shape, r| {
            match index {
                0 => out.api_key_required = rt::Decode::decode(shape, r)?,
                1 => out.authorization_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_MODEL: rt::Schema = rt::Schema {
    name: "Model",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("contentType", "contentType", &SHAPE_STRING),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("schema", "schema", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_MODEL: rt::Shape = rt::Shape::Structure(&SCHEMA_MODEL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
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
        rt::member(w, &SCHEMA_MODEL.members[2], &self.id);
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
                2 => out.id = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.schema = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_MODELS: rt::Schema = rt::Schema {
    name: "Models",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_MODEL),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_MODELS: rt::Shape = rt::Shape::Structure(&SCHEMA_MODELS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Models {
    pub items: Option<Vec<Model>>,
    pub position: Option<String>,
}
impl rt::Structure for Models {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MODELS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MODELS);
        rt::member(w, &SCHEMA_MODELS.members[0], &self.items);
        rt::member(w, &SCHEMA_MODELS.members[1], &self.position);
        w.end_structure(&SCHEMA_MODELS);
    }
}
impl rt::Encode for Models {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Models {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MODELS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "NotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NotFoundException", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_NOT_FOUND_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for NotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_NOT_FOUND_EXCEPTION.members[0], &self.message);
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

pub static SHAPE_NULLABLE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_NULLABLE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_OP: rt::Shape =
    rt::Shape::Enum { values: &["add", "remove", "replace", "move", "copy", "test"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Op {
    Add,
    Remove,
    Replace,
    Move,
    Copy,
    Test,
    Unknown(String),
}
impl Op {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Replace => "replace",
            Self::Move => "move",
            Self::Copy => "copy",
            Self::Test => "test",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Op {
    fn from(text: &str) -> Self {
        match text {
            "add" => Self::Add,
            "remove" => Self::Remove,
            "replace" => Self::Replace,
            "move" => Self::Move,
            "copy" => Self::Copy,
            "test" => Self::Test,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Op {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Op {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Op {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Op {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PATCH_OPERATION: rt::Schema = rt::Schema {
    name: "PatchOperation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("from", "from", &SHAPE_STRING),
        rt::Member::new("op", "op", &SHAPE_OP),
        rt::Member::new("path", "path", &SHAPE_STRING),
        rt::Member::new("value", "value", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PATCH_OPERATION: rt::Shape = rt::Shape::Structure(&SCHEMA_PATCH_OPERATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PatchOperation {
    pub from: Option<String>,
    pub op: Option<Op>,
    pub path: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for PatchOperation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PATCH_OPERATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PATCH_OPERATION);
        rt::member(w, &SCHEMA_PATCH_OPERATION.members[0], &self.from);
        rt::member(w, &SCHEMA_PATCH_OPERATION.members[1], &self.op);
        rt::member(w, &SCHEMA_PATCH_OPERATION.members[2], &self.path);
        rt::member(w, &SCHEMA_PATCH_OPERATION.members[3], &self.value);
        w.end_structure(&SCHEMA_PATCH_OPERATION);
    }
}
impl rt::Encode for PatchOperation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PatchOperation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PATCH_OPERATION, r, &mut |index, shape, r| {
            match index {
                0 => out.from = rt::Decode::decode(shape, r)?,
                1 => out.op = rt::Decode::decode(shape, r)?,
                2 => out.path = rt::Decode::decode(shape, r)?,
                3 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PATH_TO_MAP_OF_METHOD_SNAPSHOT: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_MAP_OF_METHOD_SNAPSHOT,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_PROVIDER_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "PutGatewayResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("responseParameters", "responseParameters", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("responseTemplates", "responseTemplates", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("responseType", "response_type", &SHAPE_GATEWAY_RESPONSE_TYPE)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "statusCode", &SHAPE_STATUS_CODE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_GATEWAY_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutGatewayResponseRequest {
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub response_type: GatewayResponseType,
    pub rest_api_id: String,
    pub status_code: Option<String>,
}
impl rt::Structure for PutGatewayResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST.members[0], &self.response_parameters);
        rt::member(w, &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST.members[1], &self.response_templates);
        rt::member(w, &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST.members[2], &self.response_type);
        rt::member(w, &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST.members[3], &self.rest_api_id);
        rt::member(w, &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST.members[4], &self.status_code);
        w.end_structure(&SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST);
    }
}
impl rt::Encode for PutGatewayResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutGatewayResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.response_templates = rt::Decode::decode(shape, r)?,
                    2 => out.response_type = rt::Decode::decode(shape, r)?,
                    3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    4 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_INTEGRATION_REQUEST: rt::Schema = rt::Schema {
    name: "PutIntegrationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("cacheKeyParameters", "cacheKeyParameters", &SHAPE_LIST_OF_STRING),
        rt::Member::new("cacheNamespace", "cacheNamespace", &SHAPE_STRING),
        rt::Member::new("connectionId", "connectionId", &SHAPE_STRING),
        rt::Member::new("connectionType", "connectionType", &SHAPE_CONNECTION_TYPE),
        rt::Member::new("contentHandling", "contentHandling", &SHAPE_CONTENT_HANDLING_STRATEGY),
        rt::Member::new("credentials", "credentials", &SHAPE_STRING),
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("integrationHttpMethod", "httpMethod", &SHAPE_STRING),
        rt::Member::new("integrationTarget", "integrationTarget", &SHAPE_STRING),
        rt::Member::new("passthroughBehavior", "passthroughBehavior", &SHAPE_STRING),
        rt::Member::new("requestParameters", "requestParameters", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("requestTemplates", "requestTemplates", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new(
            "responseTransferMode",
            "responseTransferMode",
            &SHAPE_RESPONSE_TRANSFER_MODE,
        ),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("timeoutInMillis", "timeoutInMillis", &SHAPE_NULLABLE_INTEGER),
        rt::Member::new("tlsConfig", "tlsConfig", &SHAPE_TLS_CONFIG),
        rt::Member::new("type", "type", &SHAPE_INTEGRATION_TYPE).required(),
        rt::Member::new("uri", "uri", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutIntegrationRequest {
    pub cache_key_parameters: Option<Vec<String>>,
    pub cache_namespace: Option<String>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling: Option<ContentHandlingStrategy>,
    pub credentials: Option<String>,
    pub http_method: String,
    pub integration_http_method: Option<String>,
    pub integration_target: Option<String>,
    pub passthrough_behavior: Option<String>,
    pub request_parameters: Option<rt::BTreeMap<String, String>>,
    pub request_templates: Option<rt::BTreeMap<String, String>>,
    pub resource_id: String,
    pub response_transfer_mode: Option<ResponseTransferMode>,
    pub rest_api_id: String,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
    pub r#type: IntegrationType,
    pub uri: Option<String>,
}
impl rt::Structure for PutIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[0], &self.cache_key_parameters);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[1], &self.cache_namespace);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[2], &self.connection_id);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[3], &self.connection_type);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[4], &self.content_handling);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[5], &self.credentials);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[6], &self.http_method);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[7], &self.integration_http_method);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[8], &self.integration_target);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[9], &self.passthrough_behavior);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[10], &self.request_parameters);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[11], &self.request_templates);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[12], &self.resource_id);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[13], &self.response_transfer_mode);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[14], &self.rest_api_id);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[15], &self.timeout_in_millis);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[16], &self.tls_config);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[17], &self.r#type);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_REQUEST.members[18], &self.uri);
        w.end_structure(&SCHEMA_PUT_INTEGRATION_REQUEST);
    }
}
impl rt::Encode for PutIntegrationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutIntegrationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_INTEGRATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cache_key_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.cache_namespace = rt::Decode::decode(shape, r)?,
                    2 => out.connection_id = rt::Decode::decode(shape, r)?,
                    3 => out.connection_type = rt::Decode::decode(shape, r)?,
                    4 => out.content_handling = rt::Decode::decode(shape, r)?,
                    5 => out.credentials = rt::Decode::decode(shape, r)?,
                    6 => out.http_method = rt::Decode::decode(shape, r)?,
                    7 => out.integration_http_method = rt::Decode::decode(shape, r)?,
                    8 => out.integration_target = rt::Decode::decode(shape, r)?,
                    9 => out.passthrough_behavior = rt::Decode::decode(shape, r)?,
                    10 => out.request_parameters = rt::Decode::decode(shape, r)?,
                    11 => out.request_templates = rt::Decode::decode(shape, r)?,
                    12 => out.resource_id = rt::Decode::decode(shape, r)?,
                    13 => out.response_transfer_mode = rt::Decode::decode(shape, r)?,
                    14 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    15 => out.timeout_in_millis = rt::Decode::decode(shape, r)?,
                    16 => out.tls_config = rt::Decode::decode(shape, r)?,
                    17 => out.r#type = rt::Decode::decode(shape, r)?,
                    18 => out.uri = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "PutIntegrationResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("contentHandling", "contentHandling", &SHAPE_CONTENT_HANDLING_STRATEGY),
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("responseParameters", "responseParameters", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("responseTemplates", "responseTemplates", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("selectionPattern", "selectionPattern", &SHAPE_STRING),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutIntegrationResponseRequest {
    pub content_handling: Option<ContentHandlingStrategy>,
    pub http_method: String,
    pub resource_id: String,
    pub response_parameters: Option<rt::BTreeMap<String, String>>,
    pub response_templates: Option<rt::BTreeMap<String, String>>,
    pub rest_api_id: String,
    pub selection_pattern: Option<String>,
    pub status_code: String,
}
impl rt::Structure for PutIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[0], &self.content_handling);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[1], &self.http_method);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[2], &self.resource_id);
        rt::member(
            w,
            &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[3],
            &self.response_parameters,
        );
        rt::member(
            w,
            &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[4],
            &self.response_templates,
        );
        rt::member(w, &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[5], &self.rest_api_id);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[6], &self.selection_pattern);
        rt::member(w, &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST.members[7], &self.status_code);
        w.end_structure(&SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST);
    }
}
impl rt::Encode for PutIntegrationResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutIntegrationResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.content_handling = rt::Decode::decode(shape, r)?,
                    1 => out.http_method = rt::Decode::decode(shape, r)?,
                    2 => out.resource_id = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.response_templates = rt::Decode::decode(shape, r)?,
                    5 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    6 => out.selection_pattern = rt::Decode::decode(shape, r)?,
                    7 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_METHOD_REQUEST: rt::Schema = rt::Schema {
    name: "PutMethodRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKeyRequired", "apiKeyRequired", &SHAPE_BOOLEAN),
        rt::Member::new("authorizationScopes", "authorizationScopes", &SHAPE_LIST_OF_STRING),
        rt::Member::new("authorizationType", "authorizationType", &SHAPE_STRING).required(),
        rt::Member::new("authorizerId", "authorizerId", &SHAPE_STRING),
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("operationName", "operationName", &SHAPE_STRING),
        rt::Member::new("requestModels", "requestModels", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("requestParameters", "requestParameters", &SHAPE_MAP_OF_STRING_TO_BOOLEAN),
        rt::Member::new("requestValidatorId", "requestValidatorId", &SHAPE_STRING),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_METHOD_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_METHOD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMethodRequest {
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: String,
    pub authorizer_id: Option<String>,
    pub http_method: String,
    pub operation_name: Option<String>,
    pub request_models: Option<rt::BTreeMap<String, String>>,
    pub request_parameters: Option<rt::BTreeMap<String, bool>>,
    pub request_validator_id: Option<String>,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for PutMethodRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METHOD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METHOD_REQUEST);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[0], &self.api_key_required);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[1], &self.authorization_scopes);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[2], &self.authorization_type);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[3], &self.authorizer_id);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[4], &self.http_method);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[5], &self.operation_name);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[6], &self.request_models);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[7], &self.request_parameters);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[8], &self.request_validator_id);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[9], &self.resource_id);
        rt::member(w, &SCHEMA_PUT_METHOD_REQUEST.members[10], &self.rest_api_id);
        w.end_structure(&SCHEMA_PUT_METHOD_REQUEST);
    }
}
impl rt::Encode for PutMethodRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutMethodRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_METHOD_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.api_key_required = rt::Decode::decode(shape, r)?,
                1 => out.authorization_scopes = rt::Decode::decode(shape, r)?,
                2 => out.authorization_type = rt::Decode::decode(shape, r)?,
                3 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                4 => out.http_method = rt::Decode::decode(shape, r)?,
                5 => out.operation_name = rt::Decode::decode(shape, r)?,
                6 => out.request_models = rt::Decode::decode(shape, r)?,
                7 => out.request_parameters = rt::Decode::decode(shape, r)?,
                8 => out.request_validator_id = rt::Decode::decode(shape, r)?,
                9 => out.resource_id = rt::Decode::decode(shape, r)?,
                10 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_METHOD_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "PutMethodResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("responseModels", "responseModels", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new(
            "responseParameters",
            "responseParameters",
            &SHAPE_MAP_OF_STRING_TO_BOOLEAN,
        ),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_METHOD_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_METHOD_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMethodResponseRequest {
    pub http_method: String,
    pub resource_id: String,
    pub response_models: Option<rt::BTreeMap<String, String>>,
    pub response_parameters: Option<rt::BTreeMap<String, bool>>,
    pub rest_api_id: String,
    pub status_code: String,
}
impl rt::Structure for PutMethodResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METHOD_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METHOD_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_PUT_METHOD_RESPONSE_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_PUT_METHOD_RESPONSE_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_PUT_METHOD_RESPONSE_REQUEST.members[2], &self.response_models);
        rt::member(w, &SCHEMA_PUT_METHOD_RESPONSE_REQUEST.members[3], &self.response_parameters);
        rt::member(w, &SCHEMA_PUT_METHOD_RESPONSE_REQUEST.members[4], &self.rest_api_id);
        rt::member(w, &SCHEMA_PUT_METHOD_RESPONSE_REQUEST.members[5], &self.status_code);
        w.end_structure(&SCHEMA_PUT_METHOD_RESPONSE_REQUEST);
    }
}
impl rt::Encode for PutMethodResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutMethodResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_METHOD_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.response_models = rt::Decode::decode(shape, r)?,
                    3 => out.response_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    5 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_MODE: rt::Shape = rt::Shape::Enum { values: &["merge", "overwrite"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PutMode {
    Merge,
    Overwrite,
    Unknown(String),
}
impl PutMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Merge => "merge",
            Self::Overwrite => "overwrite",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PutMode {
    fn from(text: &str) -> Self {
        match text {
            "merge" => Self::Merge,
            "overwrite" => Self::Overwrite,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PutMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PutMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PutMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PutMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PUT_REST_API_REQUEST: rt::Schema = rt::Schema {
    name: "PutRestApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("body", "body", &SHAPE_BLOB).required().at(rt::Location::Payload),
        rt::Member::new("failOnWarnings", "failonwarnings", &SHAPE_BOOLEAN).at(rt::Location::Query),
        rt::Member::new("mode", "mode", &SHAPE_PUT_MODE).at(rt::Location::Query),
        rt::Member::new("parameters", "parameters", &SHAPE_MAP_OF_STRING_TO_STRING)
            .at(rt::Location::QueryMap),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_REST_API_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_REST_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRestApiRequest {
    pub body: rt::Bytes,
    pub fail_on_warnings: Option<bool>,
    pub mode: Option<PutMode>,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub rest_api_id: String,
}
impl rt::Structure for PutRestApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_REST_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_REST_API_REQUEST);
        rt::member(w, &SCHEMA_PUT_REST_API_REQUEST.members[0], &self.body);
        rt::member(w, &SCHEMA_PUT_REST_API_REQUEST.members[1], &self.fail_on_warnings);
        rt::member(w, &SCHEMA_PUT_REST_API_REQUEST.members[2], &self.mode);
        rt::member(w, &SCHEMA_PUT_REST_API_REQUEST.members[3], &self.parameters);
        rt::member(w, &SCHEMA_PUT_REST_API_REQUEST.members[4], &self.rest_api_id);
        w.end_structure(&SCHEMA_PUT_REST_API_REQUEST);
    }
}
impl rt::Encode for PutRestApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRestApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_REST_API_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.body = rt::Decode::decode(shape, r)?,
                    1 => out.fail_on_warnings = rt::Decode::decode(shape, r)?,
                    2 => out.mode = rt::Decode::decode(shape, r)?,
                    3 => out.parameters = rt::Decode::decode(shape, r)?,
                    4 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_QUOTA_PERIOD_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["DAY", "WEEK", "MONTH"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuotaPeriodType {
    Day,
    Week,
    Month,
    Unknown(String),
}
impl QuotaPeriodType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "DAY",
            Self::Week => "WEEK",
            Self::Month => "MONTH",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for QuotaPeriodType {
    fn from(text: &str) -> Self {
        match text {
            "DAY" => Self::Day,
            "WEEK" => Self::Week,
            "MONTH" => Self::Month,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for QuotaPeriodType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for QuotaPeriodType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for QuotaPeriodType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for QuotaPeriodType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_QUOTA_SETTINGS: rt::Schema = rt::Schema {
    name: "QuotaSettings",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("limit", "limit", &SHAPE_INTEGER),
        rt::Member::new("offset", "offset", &SHAPE_INTEGER),
        rt::Member::new("period", "period", &SHAPE_QUOTA_PERIOD_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUOTA_SETTINGS: rt::Shape = rt::Shape::Structure(&SCHEMA_QUOTA_SETTINGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QuotaSettings {
    pub limit: Option<i32>,
    pub offset: Option<i32>,
    pub period: Option<QuotaPeriodType>,
}
impl rt::Structure for QuotaSettings {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUOTA_SETTINGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUOTA_SETTINGS);
        rt::member(w, &SCHEMA_QUOTA_SETTINGS.members[0], &self.limit);
        rt::member(w, &SCHEMA_QUOTA_SETTINGS.members[1], &self.offset);
        rt::member(w, &SCHEMA_QUOTA_SETTINGS.members[2], &self.period);
        w.end_structure(&SCHEMA_QUOTA_SETTINGS);
    }
}
impl rt::Encode for QuotaSettings {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QuotaSettings {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUOTA_SETTINGS, r, &mut |index, shape, r| {
            match index {
                0 => out.limit = rt::Decode::decode(shape, r)?,
                1 => out.offset = rt::Decode::decode(shape, r)?,
                2 => out.period = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REQUEST_VALIDATOR: rt::Schema = rt::Schema {
    name: "RequestValidator",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("validateRequestBody", "validateRequestBody", &SHAPE_BOOLEAN),
        rt::Member::new("validateRequestParameters", "validateRequestParameters", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_REQUEST_VALIDATOR: rt::Shape = rt::Shape::Structure(&SCHEMA_REQUEST_VALIDATOR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestValidator {
    pub id: Option<String>,
    pub name: Option<String>,
    pub validate_request_body: Option<bool>,
    pub validate_request_parameters: Option<bool>,
}
impl rt::Structure for RequestValidator {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REQUEST_VALIDATOR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REQUEST_VALIDATOR);
        rt::member(w, &SCHEMA_REQUEST_VALIDATOR.members[0], &self.id);
        rt::member(w, &SCHEMA_REQUEST_VALIDATOR.members[1], &self.name);
        rt::member(w, &SCHEMA_REQUEST_VALIDATOR.members[2], &self.validate_request_body);
        rt::member(w, &SCHEMA_REQUEST_VALIDATOR.members[3], &self.validate_request_parameters);
        w.end_structure(&SCHEMA_REQUEST_VALIDATOR);
    }
}
impl rt::Encode for RequestValidator {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RequestValidator {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REQUEST_VALIDATOR, r, &mut |index, shape, r| {
            match index {
                0 => out.id = rt::Decode::decode(shape, r)?,
                1 => out.name = rt::Decode::decode(shape, r)?,
                2 => out.validate_request_body = rt::Decode::decode(shape, r)?,
                3 => out.validate_request_parameters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REQUEST_VALIDATORS: rt::Schema = rt::Schema {
    name: "RequestValidators",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_REQUEST_VALIDATOR),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_REQUEST_VALIDATORS: rt::Shape = rt::Shape::Structure(&SCHEMA_REQUEST_VALIDATORS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestValidators {
    pub items: Option<Vec<RequestValidator>>,
    pub position: Option<String>,
}
impl rt::Structure for RequestValidators {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REQUEST_VALIDATORS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REQUEST_VALIDATORS);
        rt::member(w, &SCHEMA_REQUEST_VALIDATORS.members[0], &self.items);
        rt::member(w, &SCHEMA_REQUEST_VALIDATORS.members[1], &self.position);
        w.end_structure(&SCHEMA_REQUEST_VALIDATORS);
    }
}
impl rt::Encode for RequestValidators {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RequestValidators {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REQUEST_VALIDATORS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_RESOURCE: rt::Schema = rt::Schema {
    name: "Resource",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new("parentId", "parentId", &SHAPE_STRING),
        rt::Member::new("path", "path", &SHAPE_STRING),
        rt::Member::new("pathPart", "pathPart", &SHAPE_STRING),
        rt::Member::new("resourceMethods", "resourceMethods", &SHAPE_MAP_OF_METHOD),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE: rt::Shape = rt::Shape::Structure(&SCHEMA_RESOURCE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub path: Option<String>,
    pub path_part: Option<String>,
    pub resource_methods: Option<rt::BTreeMap<String, Method>>,
}
impl rt::Structure for Resource {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE);
        rt::member(w, &SCHEMA_RESOURCE.members[0], &self.id);
        rt::member(w, &SCHEMA_RESOURCE.members[1], &self.parent_id);
        rt::member(w, &SCHEMA_RESOURCE.members[2], &self.path);
        rt::member(w, &SCHEMA_RESOURCE.members[3], &self.path_part);
        rt::member(w, &SCHEMA_RESOURCE.members[4], &self.resource_methods);
        w.end_structure(&SCHEMA_RESOURCE);
    }
}
impl rt::Encode for Resource {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Resource {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESOURCE, r, &mut |index, shape, r| {
            match index {
                0 => out.id = rt::Decode::decode(shape, r)?,
                1 => out.parent_id = rt::Decode::decode(shape, r)?,
                2 => out.path = rt::Decode::decode(shape, r)?,
                3 => out.path_part = rt::Decode::decode(shape, r)?,
                4 => out.resource_methods = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_RESOURCES: rt::Schema = rt::Schema {
    name: "Resources",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_RESOURCE),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCES: rt::Shape = rt::Shape::Structure(&SCHEMA_RESOURCES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resources {
    pub items: Option<Vec<Resource>>,
    pub position: Option<String>,
}
impl rt::Structure for Resources {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCES);
        rt::member(w, &SCHEMA_RESOURCES.members[0], &self.items);
        rt::member(w, &SCHEMA_RESOURCES.members[1], &self.position);
        w.end_structure(&SCHEMA_RESOURCES);
    }
}
impl rt::Encode for Resources {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Resources {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESOURCES, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_RESPONSE_TRANSFER_MODE: rt::Shape =
    rt::Shape::Enum { values: &["BUFFERED", "STREAM"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResponseTransferMode {
    Buffered,
    Stream,
    Unknown(String),
}
impl ResponseTransferMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Buffered => "BUFFERED",
            Self::Stream => "STREAM",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResponseTransferMode {
    fn from(text: &str) -> Self {
        match text {
            "BUFFERED" => Self::Buffered,
            "STREAM" => Self::Stream,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResponseTransferMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResponseTransferMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResponseTransferMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResponseTransferMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_REST_API: rt::Schema = rt::Schema {
    name: "RestApi",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKeySource", "apiKeySource", &SHAPE_API_KEY_SOURCE_TYPE),
        rt::Member::new("apiStatus", "apiStatus", &SHAPE_API_STATUS),
        rt::Member::new("apiStatusMessage", "apiStatusMessage", &SHAPE_STRING),
        rt::Member::new("binaryMediaTypes", "binaryMediaTypes", &SHAPE_LIST_OF_STRING),
        rt::Member::new("createdDate", "createdDate", &SHAPE_TIMESTAMP),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("disableExecuteApiEndpoint", "disableExecuteApiEndpoint", &SHAPE_BOOLEAN),
        rt::Member::new("endpointAccessMode", "endpointAccessMode", &SHAPE_ENDPOINT_ACCESS_MODE),
        rt::Member::new(
            "endpointConfiguration",
            "endpointConfiguration",
            &SHAPE_ENDPOINT_CONFIGURATION,
        ),
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new(
            "minimumCompressionSize",
            "minimumCompressionSize",
            &SHAPE_NULLABLE_INTEGER,
        ),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("policy", "policy", &SHAPE_STRING),
        rt::Member::new("rootResourceId", "rootResourceId", &SHAPE_STRING),
        rt::Member::new("securityPolicy", "securityPolicy", &SHAPE_SECURITY_POLICY),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("version", "version", &SHAPE_STRING),
        rt::Member::new("warnings", "warnings", &SHAPE_LIST_OF_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_REST_API: rt::Shape = rt::Shape::Structure(&SCHEMA_REST_API);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestApi {
    pub api_key_source: Option<ApiKeySourceType>,
    pub api_status: Option<ApiStatus>,
    pub api_status_message: Option<String>,
    pub binary_media_types: Option<Vec<String>>,
    pub created_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub id: Option<String>,
    pub minimum_compression_size: Option<i32>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub root_resource_id: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}
impl rt::Structure for RestApi {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REST_API
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REST_API);
        rt::member(w, &SCHEMA_REST_API.members[0], &self.api_key_source);
        rt::member(w, &SCHEMA_REST_API.members[1], &self.api_status);
        rt::member(w, &SCHEMA_REST_API.members[2], &self.api_status_message);
        rt::member(w, &SCHEMA_REST_API.members[3], &self.binary_media_types);
        rt::member(w, &SCHEMA_REST_API.members[4], &self.created_date);
        rt::member(w, &SCHEMA_REST_API.members[5], &self.description);
        rt::member(w, &SCHEMA_REST_API.members[6], &self.disable_execute_api_endpoint);
        rt::member(w, &SCHEMA_REST_API.members[7], &self.endpoint_access_mode);
        rt::member(w, &SCHEMA_REST_API.members[8], &self.endpoint_configuration);
        rt::member(w, &SCHEMA_REST_API.members[9], &self.id);
        rt::member(w, &SCHEMA_REST_API.members[10], &self.minimum_compression_size);
        rt::member(w, &SCHEMA_REST_API.members[11], &self.name);
        rt::member(w, &SCHEMA_REST_API.members[12], &self.policy);
        rt::member(w, &SCHEMA_REST_API.members[13], &self.root_resource_id);
        rt::member(w, &SCHEMA_REST_API.members[14], &self.security_policy);
        rt::member(w, &SCHEMA_REST_API.members[15], &self.tags);
        rt::member(w, &SCHEMA_REST_API.members[16], &self.version);
        rt::member(w, &SCHEMA_REST_API.members[17], &self.warnings);
        w.end_structure(&SCHEMA_REST_API);
    }
}
impl rt::Encode for RestApi {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestApi {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REST_API, r, &mut |index, shape, r| {
            match index {
                0 => out.api_key_source = rt::Decode::decode(shape, r)?,
                1 => out.api_status = rt::Decode::decode(shape, r)?,
                2 => out.api_status_message = rt::Decode::decode(shape, r)?,
                3 => out.binary_media_types = rt::Decode::decode(shape, r)?,
                4 => out.created_date = rt::Decode::decode(shape, r)?,
                5 => out.description = rt::Decode::decode(shape, r)?,
                6 => out.disable_execute_api_endpoint = rt::Decode::decode(shape, r)?,
                7 => out.endpoint_access_mode = rt::Decode::decode(shape, r)?,
                8 => out.endpoint_configuration = rt::Decode::decode(shape, r)?,
                9 => out.id = rt::Decode::decode(shape, r)?,
                10 => out.minimum_compression_size = rt::Decode::decode(shape, r)?,
                11 => out.name = rt::Decode::decode(shape, r)?,
                12 => out.policy = rt::Decode::decode(shape, r)?,
                13 => out.root_resource_id = rt::Decode::decode(shape, r)?,
                14 => out.security_policy = rt::Decode::decode(shape, r)?,
                15 => out.tags = rt::Decode::decode(shape, r)?,
                16 => out.version = rt::Decode::decode(shape, r)?,
                17 => out.warnings = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REST_APIS: rt::Schema = rt::Schema {
    name: "RestApis",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_REST_API),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_REST_APIS: rt::Shape = rt::Shape::Structure(&SCHEMA_REST_APIS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestApis {
    pub items: Option<Vec<RestApi>>,
    pub position: Option<String>,
}
impl rt::Structure for RestApis {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REST_APIS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REST_APIS);
        rt::member(w, &SCHEMA_REST_APIS.members[0], &self.items);
        rt::member(w, &SCHEMA_REST_APIS.members[1], &self.position);
        w.end_structure(&SCHEMA_REST_APIS);
    }
}
impl rt::Encode for RestApis {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestApis {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REST_APIS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SECURITY_POLICY: rt::Shape = rt::Shape::Enum {
    values: &[
        "TLS_1_0",
        "TLS_1_2",
        "SecurityPolicy_TLS13_1_3_2025_09",
        "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
        "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
        "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09",
        "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09",
        "SecurityPolicy_TLS13_1_2_PQ_2025_09",
        "SecurityPolicy_TLS13_1_2_2021_06",
        "SecurityPolicy_TLS13_2025_EDGE",
        "SecurityPolicy_TLS12_PFS_2025_EDGE",
        "SecurityPolicy_TLS12_2018_EDGE",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecurityPolicy {
    Tls1_0,
    Tls1_2,
    SecurityPolicyTls13_1_3_2025_09,
    SecurityPolicyTls13_1_3Fips2025_09,
    SecurityPolicyTls13_1_2PfsPq2025_09,
    SecurityPolicyTls13_1_2FipsPq2025_09,
    SecurityPolicyTls13_1_2FipsPfsPq2025_09,
    SecurityPolicyTls13_1_2Pq2025_09,
    SecurityPolicyTls13_1_2_2021_06,
    SecurityPolicyTls13_2025Edge,
    SecurityPolicyTls12Pfs2025Edge,
    SecurityPolicyTls12_2018Edge,
    Unknown(String),
}
impl SecurityPolicy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tls1_0 => "TLS_1_0",
            Self::Tls1_2 => "TLS_1_2",
            Self::SecurityPolicyTls13_1_3_2025_09 => "SecurityPolicy_TLS13_1_3_2025_09",
            Self::SecurityPolicyTls13_1_3Fips2025_09 => "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
            Self::SecurityPolicyTls13_1_2PfsPq2025_09 => "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
            Self::SecurityPolicyTls13_1_2FipsPq2025_09 => {
                "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09"
            }
            Self::SecurityPolicyTls13_1_2FipsPfsPq2025_09 => {
                "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09"
            }
            Self::SecurityPolicyTls13_1_2Pq2025_09 => "SecurityPolicy_TLS13_1_2_PQ_2025_09",
            Self::SecurityPolicyTls13_1_2_2021_06 => "SecurityPolicy_TLS13_1_2_2021_06",
            Self::SecurityPolicyTls13_2025Edge => "SecurityPolicy_TLS13_2025_EDGE",
            Self::SecurityPolicyTls12Pfs2025Edge => "SecurityPolicy_TLS12_PFS_2025_EDGE",
            Self::SecurityPolicyTls12_2018Edge => "SecurityPolicy_TLS12_2018_EDGE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SecurityPolicy {
    fn from(text: &str) -> Self {
        match text {
            "TLS_1_0" => Self::Tls1_0,
            "TLS_1_2" => Self::Tls1_2,
            "SecurityPolicy_TLS13_1_3_2025_09" => Self::SecurityPolicyTls13_1_3_2025_09,
            "SecurityPolicy_TLS13_1_3_FIPS_2025_09" => Self::SecurityPolicyTls13_1_3Fips2025_09,
            "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" => Self::SecurityPolicyTls13_1_2PfsPq2025_09,
            "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" => {
                Self::SecurityPolicyTls13_1_2FipsPq2025_09
            }
            "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" => {
                Self::SecurityPolicyTls13_1_2FipsPfsPq2025_09
            }
            "SecurityPolicy_TLS13_1_2_PQ_2025_09" => Self::SecurityPolicyTls13_1_2Pq2025_09,
            "SecurityPolicy_TLS13_1_2_2021_06" => Self::SecurityPolicyTls13_1_2_2021_06,
            "SecurityPolicy_TLS13_2025_EDGE" => Self::SecurityPolicyTls13_2025Edge,
            "SecurityPolicy_TLS12_PFS_2025_EDGE" => Self::SecurityPolicyTls12Pfs2025Edge,
            "SecurityPolicy_TLS12_2018_EDGE" => Self::SecurityPolicyTls12_2018Edge,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SecurityPolicy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SecurityPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SecurityPolicy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SecurityPolicy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceUnavailableException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServiceUnavailableException", status: 503 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_STRING),
        rt::Member::new("retryAfterSeconds", "Retry-After", &SHAPE_STRING).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_UNAVAILABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceUnavailableException {
    pub message: Option<String>,
    pub retry_after_seconds: Option<String>,
}
impl rt::Structure for ServiceUnavailableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION);
        rt::member(w, &SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION.members[1], &self.retry_after_seconds);
        w.end_structure(&SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION);
    }
}
impl rt::Encode for ServiceUnavailableException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServiceUnavailableException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.retry_after_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ServiceUnavailableException> for rt::ApiError {
    fn from(error: ServiceUnavailableException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_STAGE: rt::Schema = rt::Schema {
    name: "Stage",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accessLogSettings", "accessLogSettings", &SHAPE_ACCESS_LOG_SETTINGS),
        rt::Member::new("cacheClusterEnabled", "cacheClusterEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("cacheClusterSize", "cacheClusterSize", &SHAPE_CACHE_CLUSTER_SIZE),
        rt::Member::new("cacheClusterStatus", "cacheClusterStatus", &SHAPE_CACHE_CLUSTER_STATUS),
        rt::Member::new("canarySettings", "canarySettings", &SHAPE_CANARY_SETTINGS),
        rt::Member::new("clientCertificateId", "clientCertificateId", &SHAPE_STRING),
        rt::Member::new("createdDate", "createdDate", &SHAPE_TIMESTAMP),
        rt::Member::new("deploymentId", "deploymentId", &SHAPE_STRING),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("documentationVersion", "documentationVersion", &SHAPE_STRING),
        rt::Member::new("lastUpdatedDate", "lastUpdatedDate", &SHAPE_TIMESTAMP),
        rt::Member::new("methodSettings", "methodSettings", &SHAPE_MAP_OF_METHOD_SETTINGS),
        rt::Member::new("stageName", "stageName", &SHAPE_STRING),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("tracingEnabled", "tracingEnabled", &SHAPE_BOOLEAN),
        rt::Member::new("variables", "variables", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("webAclArn", "webAclArn", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_STAGE: rt::Shape = rt::Shape::Structure(&SCHEMA_STAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stage {
    pub access_log_settings: Option<AccessLogSettings>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub cache_cluster_status: Option<CacheClusterStatus>,
    pub canary_settings: Option<CanarySettings>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<rt::Timestamp>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub documentation_version: Option<String>,
    pub last_updated_date: Option<rt::Timestamp>,
    pub method_settings: Option<rt::BTreeMap<String, MethodSetting>>,
    pub stage_name: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub tracing_enabled: Option<bool>,
    pub variables: Option<rt::BTreeMap<String, String>>,
    pub web_acl_arn: Option<String>,
}
impl rt::Structure for Stage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STAGE);
        rt::member(w, &SCHEMA_STAGE.members[0], &self.access_log_settings);
        rt::member(w, &SCHEMA_STAGE.members[1], &self.cache_cluster_enabled);
        rt::member(w, &SCHEMA_STAGE.members[2], &self.cache_cluster_size);
        rt::member(w, &SCHEMA_STAGE.members[3], &self.cache_cluster_status);
        rt::member(w, &SCHEMA_STAGE.members[4], &self.canary_settings);
        rt::member(w, &SCHEMA_STAGE.members[5], &self.client_certificate_id);
        rt::member(w, &SCHEMA_STAGE.members[6], &self.created_date);
        rt::member(w, &SCHEMA_STAGE.members[7], &self.deployment_id);
        rt::member(w, &SCHEMA_STAGE.members[8], &self.description);
        rt::member(w, &SCHEMA_STAGE.members[9], &self.documentation_version);
        rt::member(w, &SCHEMA_STAGE.members[10], &self.last_updated_date);
        rt::member(w, &SCHEMA_STAGE.members[11], &self.method_settings);
        rt::member(w, &SCHEMA_STAGE.members[12], &self.stage_name);
        rt::member(w, &SCHEMA_STAGE.members[13], &self.tags);
        rt::member(w, &SCHEMA_STAGE.members[14], &self.tracing_enabled);
        rt::member(w, &SCHEMA_STAGE.members[15], &self.variables);
        rt::member(w, &SCHEMA_STAGE.members[16], &self.web_acl_arn);
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
                1 => out.cache_cluster_enabled = rt::Decode::decode(shape, r)?,
                2 => out.cache_cluster_size = rt::Decode::decode(shape, r)?,
                3 => out.cache_cluster_status = rt::Decode::decode(shape, r)?,
                4 => out.canary_settings = rt::Decode::decode(shape, r)?,
                5 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                6 => out.created_date = rt::Decode::decode(shape, r)?,
                7 => out.deployment_id = rt::Decode::decode(shape, r)?,
                8 => out.description = rt::Decode::decode(shape, r)?,
                9 => out.documentation_version = rt::Decode::decode(shape, r)?,
                10 => out.last_updated_date = rt::Decode::decode(shape, r)?,
                11 => out.method_settings = rt::Decode::decode(shape, r)?,
                12 => out.stage_name = rt::Decode::decode(shape, r)?,
                13 => out.tags = rt::Decode::decode(shape, r)?,
                14 => out.tracing_enabled = rt::Decode::decode(shape, r)?,
                15 => out.variables = rt::Decode::decode(shape, r)?,
                16 => out.web_acl_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STAGE_KEY: rt::Schema = rt::Schema {
    name: "StageKey",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("restApiId", "restApiId", &SHAPE_STRING),
        rt::Member::new("stageName", "stageName", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_STAGE_KEY: rt::Shape = rt::Shape::Structure(&SCHEMA_STAGE_KEY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StageKey {
    pub rest_api_id: Option<String>,
    pub stage_name: Option<String>,
}
impl rt::Structure for StageKey {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STAGE_KEY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STAGE_KEY);
        rt::member(w, &SCHEMA_STAGE_KEY.members[0], &self.rest_api_id);
        rt::member(w, &SCHEMA_STAGE_KEY.members[1], &self.stage_name);
        w.end_structure(&SCHEMA_STAGE_KEY);
    }
}
impl rt::Encode for StageKey {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StageKey {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STAGE_KEY, r, &mut |index, shape, r| {
            match index {
                0 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                1 => out.stage_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STAGES: rt::Schema = rt::Schema {
    name: "Stages",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("item", "item", &SHAPE_LIST_OF_STAGE)],
    xml_namespace: None,
};
pub static SHAPE_STAGES: rt::Shape = rt::Shape::Structure(&SCHEMA_STAGES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stages {
    pub item: Option<Vec<Stage>>,
}
impl rt::Structure for Stages {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STAGES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STAGES);
        rt::member(w, &SCHEMA_STAGES.members[0], &self.item);
        w.end_structure(&SCHEMA_STAGES);
    }
}
impl rt::Encode for Stages {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Stages {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STAGES, r, &mut |index, shape, r| {
            match index {
                0 => out.item = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_STATUS_CODE: rt::Pattern = rt::Pattern::new("[1-5]\\d\\d");
pub static SHAPE_STATUS_CODE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_STATUS_CODE) };
pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resource_arn", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: rt::BTreeMap<String, String>,
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

pub static SCHEMA_TAGS: rt::Schema = rt::Schema {
    name: "Tags",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING)],
    xml_namespace: None,
};
pub static SHAPE_TAGS: rt::Shape = rt::Shape::Structure(&SCHEMA_TAGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tags {
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for Tags {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAGS);
        rt::member(w, &SCHEMA_TAGS.members[0], &self.tags);
        w.end_structure(&SCHEMA_TAGS);
    }
}
impl rt::Encode for Tags {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Tags {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAGS, r, &mut |index, shape, r| {
            match index {
                0 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TEMPLATE: rt::Schema = rt::Schema {
    name: "Template",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("value", "value", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_TEMPLATE: rt::Shape = rt::Shape::Structure(&SCHEMA_TEMPLATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Template {
    pub value: Option<String>,
}
impl rt::Structure for Template {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEMPLATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEMPLATE);
        rt::member(w, &SCHEMA_TEMPLATE.members[0], &self.value);
        w.end_structure(&SCHEMA_TEMPLATE);
    }
}
impl rt::Encode for Template {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Template {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TEMPLATE, r, &mut |index, shape, r| {
            match index {
                0 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "TestInvokeAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("additionalContext", "additionalContext", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("authorizerId", "authorizer_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("body", "body", &SHAPE_STRING),
        rt::Member::new("headers", "headers", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("multiValueHeaders", "multiValueHeaders", &SHAPE_MAP_OF_STRING_TO_LIST),
        rt::Member::new("pathWithQueryString", "pathWithQueryString", &SHAPE_STRING),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageVariables", "stageVariables", &SHAPE_MAP_OF_STRING_TO_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TEST_INVOKE_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestInvokeAuthorizerRequest {
    pub additional_context: Option<rt::BTreeMap<String, String>>,
    pub authorizer_id: String,
    pub body: Option<String>,
    pub headers: Option<rt::BTreeMap<String, String>>,
    pub multi_value_headers: Option<rt::BTreeMap<String, Vec<String>>>,
    pub path_with_query_string: Option<String>,
    pub rest_api_id: String,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for TestInvokeAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[0], &self.additional_context);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[1], &self.authorizer_id);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[2], &self.body);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[3], &self.headers);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[4], &self.multi_value_headers);
        rt::member(
            w,
            &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[5],
            &self.path_with_query_string,
        );
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[6], &self.rest_api_id);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST.members[7], &self.stage_variables);
        w.end_structure(&SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST);
    }
}
impl rt::Encode for TestInvokeAuthorizerRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestInvokeAuthorizerRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.additional_context = rt::Decode::decode(shape, r)?,
                    1 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    2 => out.body = rt::Decode::decode(shape, r)?,
                    3 => out.headers = rt::Decode::decode(shape, r)?,
                    4 => out.multi_value_headers = rt::Decode::decode(shape, r)?,
                    5 => out.path_with_query_string = rt::Decode::decode(shape, r)?,
                    6 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    7 => out.stage_variables = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE: rt::Schema = rt::Schema {
    name: "TestInvokeAuthorizerResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("authorization", "authorization", &SHAPE_MAP_OF_STRING_TO_LIST),
        rt::Member::new("claims", "claims", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("clientStatus", "clientStatus", &SHAPE_INTEGER),
        rt::Member::new("latency", "latency", &SHAPE_LONG),
        rt::Member::new("log", "log", &SHAPE_STRING),
        rt::Member::new("policy", "policy", &SHAPE_STRING),
        rt::Member::new("principalId", "principalId", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TEST_INVOKE_AUTHORIZER_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestInvokeAuthorizerResponse {
    pub authorization: Option<rt::BTreeMap<String, Vec<String>>>,
    pub claims: Option<rt::BTreeMap<String, String>>,
    pub client_status: Option<i32>,
    pub latency: Option<i64>,
    pub log: Option<String>,
    pub policy: Option<String>,
    pub principal_id: Option<String>,
}
impl rt::Structure for TestInvokeAuthorizerResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE.members[0], &self.authorization);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE.members[1], &self.claims);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE.members[2], &self.client_status);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE.members[3], &self.latency);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE.members[4], &self.log);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE.members[5], &self.policy);
        rt::member(w, &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE.members[6], &self.principal_id);
        w.end_structure(&SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE);
    }
}
impl rt::Encode for TestInvokeAuthorizerResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestInvokeAuthorizerResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authorization = rt::Decode::decode(shape, r)?,
                    1 => out.claims = rt::Decode::decode(shape, r)?,
                    2 => out.client_status = rt::Decode::decode(shape, r)?,
                    3 => out.latency = rt::Decode::decode(shape, r)?,
                    4 => out.log = rt::Decode::decode(shape, r)?,
                    5 => out.policy = rt::Decode::decode(shape, r)?,
                    6 => out.principal_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TEST_INVOKE_METHOD_REQUEST: rt::Schema = rt::Schema {
    name: "TestInvokeMethodRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("body", "body", &SHAPE_STRING),
        rt::Member::new("clientCertificateId", "clientCertificateId", &SHAPE_STRING),
        rt::Member::new("headers", "headers", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("multiValueHeaders", "multiValueHeaders", &SHAPE_MAP_OF_STRING_TO_LIST),
        rt::Member::new("pathWithQueryString", "pathWithQueryString", &SHAPE_STRING),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageVariables", "stageVariables", &SHAPE_MAP_OF_STRING_TO_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TEST_INVOKE_METHOD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_INVOKE_METHOD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestInvokeMethodRequest {
    pub body: Option<String>,
    pub client_certificate_id: Option<String>,
    pub headers: Option<rt::BTreeMap<String, String>>,
    pub http_method: String,
    pub multi_value_headers: Option<rt::BTreeMap<String, Vec<String>>>,
    pub path_with_query_string: Option<String>,
    pub resource_id: String,
    pub rest_api_id: String,
    pub stage_variables: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for TestInvokeMethodRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_INVOKE_METHOD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_INVOKE_METHOD_REQUEST);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[0], &self.body);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[1], &self.client_certificate_id);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[2], &self.headers);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[3], &self.http_method);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[4], &self.multi_value_headers);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[5], &self.path_with_query_string);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[6], &self.resource_id);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[7], &self.rest_api_id);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_REQUEST.members[8], &self.stage_variables);
        w.end_structure(&SCHEMA_TEST_INVOKE_METHOD_REQUEST);
    }
}
impl rt::Encode for TestInvokeMethodRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestInvokeMethodRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_INVOKE_METHOD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.body = rt::Decode::decode(shape, r)?,
                    1 => out.client_certificate_id = rt::Decode::decode(shape, r)?,
                    2 => out.headers = rt::Decode::decode(shape, r)?,
                    3 => out.http_method = rt::Decode::decode(shape, r)?,
                    4 => out.multi_value_headers = rt::Decode::decode(shape, r)?,
                    5 => out.path_with_query_string = rt::Decode::decode(shape, r)?,
                    6 => out.resource_id = rt::Decode::decode(shape, r)?,
                    7 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    8 => out.stage_variables = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TEST_INVOKE_METHOD_RESPONSE: rt::Schema = rt::Schema {
    name: "TestInvokeMethodResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("body", "body", &SHAPE_STRING),
        rt::Member::new("headers", "headers", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("latency", "latency", &SHAPE_LONG),
        rt::Member::new("log", "log", &SHAPE_STRING),
        rt::Member::new("multiValueHeaders", "multiValueHeaders", &SHAPE_MAP_OF_STRING_TO_LIST),
        rt::Member::new("status", "status", &SHAPE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_TEST_INVOKE_METHOD_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_INVOKE_METHOD_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestInvokeMethodResponse {
    pub body: Option<String>,
    pub headers: Option<rt::BTreeMap<String, String>>,
    pub latency: Option<i64>,
    pub log: Option<String>,
    pub multi_value_headers: Option<rt::BTreeMap<String, Vec<String>>>,
    pub status: Option<i32>,
}
impl rt::Structure for TestInvokeMethodResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_INVOKE_METHOD_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_INVOKE_METHOD_RESPONSE);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_RESPONSE.members[0], &self.body);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_RESPONSE.members[1], &self.headers);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_RESPONSE.members[2], &self.latency);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_RESPONSE.members[3], &self.log);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_RESPONSE.members[4], &self.multi_value_headers);
        rt::member(w, &SCHEMA_TEST_INVOKE_METHOD_RESPONSE.members[5], &self.status);
        w.end_structure(&SCHEMA_TEST_INVOKE_METHOD_RESPONSE);
    }
}
impl rt::Encode for TestInvokeMethodResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestInvokeMethodResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_INVOKE_METHOD_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.body = rt::Decode::decode(shape, r)?,
                    1 => out.headers = rt::Decode::decode(shape, r)?,
                    2 => out.latency = rt::Decode::decode(shape, r)?,
                    3 => out.log = rt::Decode::decode(shape, r)?,
                    4 => out.multi_value_headers = rt::Decode::decode(shape, r)?,
                    5 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_THROTTLE_SETTINGS: rt::Schema = rt::Schema {
    name: "ThrottleSettings",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("burstLimit", "burstLimit", &SHAPE_INTEGER),
        rt::Member::new("rateLimit", "rateLimit", &SHAPE_DOUBLE),
    ],
    xml_namespace: None,
};
pub static SHAPE_THROTTLE_SETTINGS: rt::Shape = rt::Shape::Structure(&SCHEMA_THROTTLE_SETTINGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThrottleSettings {
    pub burst_limit: Option<i32>,
    pub rate_limit: Option<f64>,
}
impl rt::Structure for ThrottleSettings {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_THROTTLE_SETTINGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_THROTTLE_SETTINGS);
        rt::member(w, &SCHEMA_THROTTLE_SETTINGS.members[0], &self.burst_limit);
        rt::member(w, &SCHEMA_THROTTLE_SETTINGS.members[1], &self.rate_limit);
        w.end_structure(&SCHEMA_THROTTLE_SETTINGS);
    }
}
impl rt::Encode for ThrottleSettings {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ThrottleSettings {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_THROTTLE_SETTINGS, r, &mut |index, shape, r| {
            match index {
                0 => out.burst_limit = rt::Decode::decode(shape, r)?,
                1 => out.rate_limit = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_TLS_CONFIG: rt::Schema = rt::Schema {
    name: "TlsConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "insecureSkipVerification",
        "insecureSkipVerification",
        &SHAPE_BOOLEAN,
    )],
    xml_namespace: None,
};
pub static SHAPE_TLS_CONFIG: rt::Shape = rt::Shape::Structure(&SCHEMA_TLS_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TlsConfig {
    pub insecure_skip_verification: Option<bool>,
}
impl rt::Structure for TlsConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TLS_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TLS_CONFIG);
        rt::member(w, &SCHEMA_TLS_CONFIG.members[0], &self.insecure_skip_verification);
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
                0 => out.insecure_skip_verification = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("message", "message", &SHAPE_STRING),
        rt::Member::new("retryAfterSeconds", "Retry-After", &SHAPE_STRING).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_REQUESTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyRequestsException {
    pub message: Option<String>,
    pub retry_after_seconds: Option<String>,
}
impl rt::Structure for TooManyRequestsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_REQUESTS_EXCEPTION);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_TOO_MANY_REQUESTS_EXCEPTION.members[1], &self.retry_after_seconds);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.retry_after_seconds = rt::Decode::decode(shape, r)?,
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

pub static SHAPE_UNAUTHORIZED_CACHE_CONTROL_HEADER_STRATEGY: rt::Shape = rt::Shape::Enum {
    values: &["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnauthorizedCacheControlHeaderStrategy {
    FailWith403,
    SucceedWithResponseHeader,
    SucceedWithoutResponseHeader,
    Unknown(String),
}
impl UnauthorizedCacheControlHeaderStrategy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailWith403 => "FAIL_WITH_403",
            Self::SucceedWithResponseHeader => "SUCCEED_WITH_RESPONSE_HEADER",
            Self::SucceedWithoutResponseHeader => "SUCCEED_WITHOUT_RESPONSE_HEADER",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for UnauthorizedCacheControlHeaderStrategy {
    fn from(text: &str) -> Self {
        match text {
            "FAIL_WITH_403" => Self::FailWith403,
            "SUCCEED_WITH_RESPONSE_HEADER" => Self::SucceedWithResponseHeader,
            "SUCCEED_WITHOUT_RESPONSE_HEADER" => Self::SucceedWithoutResponseHeader,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for UnauthorizedCacheControlHeaderStrategy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for UnauthorizedCacheControlHeaderStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for UnauthorizedCacheControlHeaderStrategy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for UnauthorizedCacheControlHeaderStrategy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_UNAUTHORIZED_EXCEPTION: rt::Schema = rt::Schema {
    name: "UnauthorizedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "UnauthorizedException", status: 401 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_UNAUTHORIZED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNAUTHORIZED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnauthorizedException {
    pub message: Option<String>,
}
impl rt::Structure for UnauthorizedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNAUTHORIZED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNAUTHORIZED_EXCEPTION);
        rt::member(w, &SCHEMA_UNAUTHORIZED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_UNAUTHORIZED_EXCEPTION);
    }
}
impl rt::Encode for UnauthorizedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnauthorizedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNAUTHORIZED_EXCEPTION,
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
impl From<UnauthorizedException> for rt::ApiError {
    fn from(error: UnauthorizedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resource_arn", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("tagKeys", "tagKeys", &SHAPE_LIST_OF_STRING)
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

pub static SCHEMA_UPDATE_ACCOUNT_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateAccountRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "patchOperations",
        "patchOperations",
        &SHAPE_LIST_OF_PATCH_OPERATION,
    )],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ACCOUNT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ACCOUNT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccountRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
}
impl rt::Structure for UpdateAccountRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ACCOUNT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ACCOUNT_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ACCOUNT_REQUEST.members[0], &self.patch_operations);
        w.end_structure(&SCHEMA_UPDATE_ACCOUNT_REQUEST);
    }
}
impl rt::Encode for UpdateAccountRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAccountRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ACCOUNT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_API_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateApiKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiKey", "api_Key", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_API_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_API_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateApiKeyRequest {
    pub api_key: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}
impl rt::Structure for UpdateApiKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_API_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_API_KEY_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_API_KEY_REQUEST.members[0], &self.api_key);
        rt::member(w, &SCHEMA_UPDATE_API_KEY_REQUEST.members[1], &self.patch_operations);
        w.end_structure(&SCHEMA_UPDATE_API_KEY_REQUEST);
    }
}
impl rt::Encode for UpdateApiKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateApiKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_API_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.api_key = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_AUTHORIZER_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateAuthorizerRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("authorizerId", "authorizer_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_AUTHORIZER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_AUTHORIZER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAuthorizerRequest {
    pub authorizer_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateAuthorizerRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_AUTHORIZER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_AUTHORIZER_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[0], &self.authorizer_id);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[1], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_AUTHORIZER_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.authorizer_id = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("deploymentId", "deployment_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_DEPLOYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_DEPLOYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeploymentRequest {
    pub deployment_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateDeploymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_DEPLOYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_DEPLOYMENT_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_REQUEST.members[0], &self.deployment_id);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_REQUEST.members[1], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_DEPLOYMENT_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.deployment_id = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateGatewayResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("responseType", "response_type", &SHAPE_GATEWAY_RESPONSE_TYPE)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_GATEWAY_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGatewayResponseRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub response_type: GatewayResponseType,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateGatewayResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST.members[0], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST.members[1], &self.response_type);
        rt::member(w, &SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST);
    }
}
impl rt::Encode for UpdateGatewayResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateGatewayResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    1 => out.response_type = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_INTEGRATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_INTEGRATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIntegrationRequest {
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateIntegrationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_INTEGRATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_INTEGRATION_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[1], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[2], &self.resource_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_REQUEST.members[3], &self.rest_api_id);
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
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.resource_id = rt::Decode::decode(shape, r)?,
                    3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_INTEGRATION_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIntegrationResponseRequest {
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub resource_id: String,
    pub rest_api_id: String,
    pub status_code: String,
}
impl rt::Structure for UpdateIntegrationResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[0], &self.http_method);
        rt::member(
            w,
            &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[1],
            &self.patch_operations,
        );
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[2], &self.resource_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[3], &self.rest_api_id);
        rt::member(w, &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST.members[4], &self.status_code);
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
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.resource_id = rt::Decode::decode(shape, r)?,
                    3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    4 => out.status_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_METHOD_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateMethodRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_METHOD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_METHOD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMethodRequest {
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateMethodRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_METHOD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_METHOD_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_METHOD_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_UPDATE_METHOD_REQUEST.members[1], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_METHOD_REQUEST.members[2], &self.resource_id);
        rt::member(w, &SCHEMA_UPDATE_METHOD_REQUEST.members[3], &self.rest_api_id);
        w.end_structure(&SCHEMA_UPDATE_METHOD_REQUEST);
    }
}
impl rt::Encode for UpdateMethodRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateMethodRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_METHOD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.resource_id = rt::Decode::decode(shape, r)?,
                    3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateMethodResponseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("httpMethod", "http_method", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("statusCode", "status_code", &SHAPE_STATUS_CODE)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_METHOD_RESPONSE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMethodResponseRequest {
    pub http_method: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub resource_id: String,
    pub rest_api_id: String,
    pub status_code: String,
}
impl rt::Structure for UpdateMethodResponseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST.members[0], &self.http_method);
        rt::member(w, &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST.members[1], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST.members[2], &self.resource_id);
        rt::member(w, &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST.members[3], &self.rest_api_id);
        rt::member(w, &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST.members[4], &self.status_code);
        w.end_structure(&SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST);
    }
}
impl rt::Encode for UpdateMethodResponseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateMethodResponseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.http_method = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.resource_id = rt::Decode::decode(shape, r)?,
                    3 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    4 => out.status_code = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("modelName", "model_name", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_MODEL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_MODEL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateModelRequest {
    pub model_name: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateModelRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_MODEL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_MODEL_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[0], &self.model_name);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[1], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_MODEL_REQUEST.members[2], &self.rest_api_id);
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
                    0 => out.model_name = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateRequestValidatorRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("requestValidatorId", "requestvalidator_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_REQUEST_VALIDATOR_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRequestValidatorRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub request_validator_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateRequestValidatorRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST.members[0], &self.patch_operations);
        rt::member(
            w,
            &SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST.members[1],
            &self.request_validator_id,
        );
        rt::member(w, &SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST);
    }
}
impl rt::Encode for UpdateRequestValidatorRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRequestValidatorRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    1 => out.request_validator_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("resourceId", "resource_id", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateResourceRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub resource_id: String,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_RESOURCE_REQUEST.members[0], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_RESOURCE_REQUEST.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_UPDATE_RESOURCE_REQUEST.members[2], &self.rest_api_id);
        w.end_structure(&SCHEMA_UPDATE_RESOURCE_REQUEST);
    }
}
impl rt::Encode for UpdateResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    1 => out.resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_REST_API_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateRestApiRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_REST_API_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_REST_API_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRestApiRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub rest_api_id: String,
}
impl rt::Structure for UpdateRestApiRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_REST_API_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_REST_API_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_REST_API_REQUEST.members[0], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_REST_API_REQUEST.members[1], &self.rest_api_id);
        w.end_structure(&SCHEMA_UPDATE_REST_API_REQUEST);
    }
}
impl rt::Encode for UpdateRestApiRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRestApiRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_REST_API_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_STAGE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateStageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("restApiId", "restapi_id", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("stageName", "stage_name", &SHAPE_STRING).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_STAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStageRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub rest_api_id: String,
    pub stage_name: String,
}
impl rt::Structure for UpdateStageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STAGE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[0], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[1], &self.rest_api_id);
        rt::member(w, &SCHEMA_UPDATE_STAGE_REQUEST.members[2], &self.stage_name);
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
                    0 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    1 => out.rest_api_id = rt::Decode::decode(shape, r)?,
                    2 => out.stage_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_USAGE_PLAN_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateUsagePlanRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_USAGE_PLAN_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_USAGE_PLAN_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateUsagePlanRequest {
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub usage_plan_id: String,
}
impl rt::Structure for UpdateUsagePlanRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_USAGE_PLAN_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_USAGE_PLAN_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_USAGE_PLAN_REQUEST.members[0], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_USAGE_PLAN_REQUEST.members[1], &self.usage_plan_id);
        w.end_structure(&SCHEMA_UPDATE_USAGE_PLAN_REQUEST);
    }
}
impl rt::Encode for UpdateUsagePlanRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateUsagePlanRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_USAGE_PLAN_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    1 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_USAGE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateUsageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("keyId", "keyId", &SHAPE_STRING).required().at(rt::Location::Uri),
        rt::Member::new("patchOperations", "patchOperations", &SHAPE_LIST_OF_PATCH_OPERATION),
        rt::Member::new("usagePlanId", "usageplanId", &SHAPE_STRING)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_USAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_USAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateUsageRequest {
    pub key_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
    pub usage_plan_id: String,
}
impl rt::Structure for UpdateUsageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_USAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_USAGE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_USAGE_REQUEST.members[0], &self.key_id);
        rt::member(w, &SCHEMA_UPDATE_USAGE_REQUEST.members[1], &self.patch_operations);
        rt::member(w, &SCHEMA_UPDATE_USAGE_REQUEST.members[2], &self.usage_plan_id);
        w.end_structure(&SCHEMA_UPDATE_USAGE_REQUEST);
    }
}
impl rt::Encode for UpdateUsageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateUsageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_USAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key_id = rt::Decode::decode(shape, r)?,
                    1 => out.patch_operations = rt::Decode::decode(shape, r)?,
                    2 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_USAGE: rt::Schema = rt::Schema {
    name: "Usage",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("endDate", "endDate", &SHAPE_STRING),
        rt::Member::new("items", "values", &SHAPE_MAP_OF_KEY_USAGES),
        rt::Member::new("position", "position", &SHAPE_STRING),
        rt::Member::new("startDate", "startDate", &SHAPE_STRING),
        rt::Member::new("usagePlanId", "usagePlanId", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_USAGE: rt::Shape = rt::Shape::Structure(&SCHEMA_USAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Usage {
    pub end_date: Option<String>,
    pub items: Option<rt::BTreeMap<String, Vec<Vec<i64>>>>,
    pub position: Option<String>,
    pub start_date: Option<String>,
    pub usage_plan_id: Option<String>,
}
impl rt::Structure for Usage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_USAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_USAGE);
        rt::member(w, &SCHEMA_USAGE.members[0], &self.end_date);
        rt::member(w, &SCHEMA_USAGE.members[1], &self.items);
        rt::member(w, &SCHEMA_USAGE.members[2], &self.position);
        rt::member(w, &SCHEMA_USAGE.members[3], &self.start_date);
        rt::member(w, &SCHEMA_USAGE.members[4], &self.usage_plan_id);
        w.end_structure(&SCHEMA_USAGE);
    }
}
impl rt::Encode for Usage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Usage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_USAGE, r, &mut |index, shape, r| {
            match index {
                0 => out.end_date = rt::Decode::decode(shape, r)?,
                1 => out.items = rt::Decode::decode(shape, r)?,
                2 => out.position = rt::Decode::decode(shape, r)?,
                3 => out.start_date = rt::Decode::decode(shape, r)?,
                4 => out.usage_plan_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_USAGE_PLAN: rt::Schema = rt::Schema {
    name: "UsagePlan",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("apiStages", "apiStages", &SHAPE_LIST_OF_API_STAGE),
        rt::Member::new("description", "description", &SHAPE_STRING),
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("productCode", "productCode", &SHAPE_STRING),
        rt::Member::new("quota", "quota", &SHAPE_QUOTA_SETTINGS),
        rt::Member::new("tags", "tags", &SHAPE_MAP_OF_STRING_TO_STRING),
        rt::Member::new("throttle", "throttle", &SHAPE_THROTTLE_SETTINGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_USAGE_PLAN: rt::Shape = rt::Shape::Structure(&SCHEMA_USAGE_PLAN);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UsagePlan {
    pub api_stages: Option<Vec<ApiStage>>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub product_code: Option<String>,
    pub quota: Option<QuotaSettings>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub throttle: Option<ThrottleSettings>,
}
impl rt::Structure for UsagePlan {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_USAGE_PLAN
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_USAGE_PLAN);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[0], &self.api_stages);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[1], &self.description);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[2], &self.id);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[3], &self.name);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[4], &self.product_code);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[5], &self.quota);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[6], &self.tags);
        rt::member(w, &SCHEMA_USAGE_PLAN.members[7], &self.throttle);
        w.end_structure(&SCHEMA_USAGE_PLAN);
    }
}
impl rt::Encode for UsagePlan {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UsagePlan {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_USAGE_PLAN, r, &mut |index, shape, r| {
            match index {
                0 => out.api_stages = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.id = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.product_code = rt::Decode::decode(shape, r)?,
                5 => out.quota = rt::Decode::decode(shape, r)?,
                6 => out.tags = rt::Decode::decode(shape, r)?,
                7 => out.throttle = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_USAGE_PLAN_KEY: rt::Schema = rt::Schema {
    name: "UsagePlanKey",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("id", "id", &SHAPE_STRING),
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("type", "type", &SHAPE_STRING),
        rt::Member::new("value", "value", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_USAGE_PLAN_KEY: rt::Shape = rt::Shape::Structure(&SCHEMA_USAGE_PLAN_KEY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UsagePlanKey {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for UsagePlanKey {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_USAGE_PLAN_KEY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_USAGE_PLAN_KEY);
        rt::member(w, &SCHEMA_USAGE_PLAN_KEY.members[0], &self.id);
        rt::member(w, &SCHEMA_USAGE_PLAN_KEY.members[1], &self.name);
        rt::member(w, &SCHEMA_USAGE_PLAN_KEY.members[2], &self.r#type);
        rt::member(w, &SCHEMA_USAGE_PLAN_KEY.members[3], &self.value);
        w.end_structure(&SCHEMA_USAGE_PLAN_KEY);
    }
}
impl rt::Encode for UsagePlanKey {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UsagePlanKey {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_USAGE_PLAN_KEY, r, &mut |index, shape, r| {
            match index {
                0 => out.id = rt::Decode::decode(shape, r)?,
                1 => out.name = rt::Decode::decode(shape, r)?,
                2 => out.r#type = rt::Decode::decode(shape, r)?,
                3 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_USAGE_PLAN_KEYS: rt::Schema = rt::Schema {
    name: "UsagePlanKeys",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_USAGE_PLAN_KEY),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_USAGE_PLAN_KEYS: rt::Shape = rt::Shape::Structure(&SCHEMA_USAGE_PLAN_KEYS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UsagePlanKeys {
    pub items: Option<Vec<UsagePlanKey>>,
    pub position: Option<String>,
}
impl rt::Structure for UsagePlanKeys {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_USAGE_PLAN_KEYS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_USAGE_PLAN_KEYS);
        rt::member(w, &SCHEMA_USAGE_PLAN_KEYS.members[0], &self.items);
        rt::member(w, &SCHEMA_USAGE_PLAN_KEYS.members[1], &self.position);
        w.end_structure(&SCHEMA_USAGE_PLAN_KEYS);
    }
}
impl rt::Encode for UsagePlanKeys {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UsagePlanKeys {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_USAGE_PLAN_KEYS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_USAGE_PLANS: rt::Schema = rt::Schema {
    name: "UsagePlans",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("items", "item", &SHAPE_LIST_OF_USAGE_PLAN),
        rt::Member::new("position", "position", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_USAGE_PLANS: rt::Shape = rt::Shape::Structure(&SCHEMA_USAGE_PLANS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UsagePlans {
    pub items: Option<Vec<UsagePlan>>,
    pub position: Option<String>,
}
impl rt::Structure for UsagePlans {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_USAGE_PLANS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_USAGE_PLANS);
        rt::member(w, &SCHEMA_USAGE_PLANS.members[0], &self.items);
        rt::member(w, &SCHEMA_USAGE_PLANS.members[1], &self.position);
        w.end_structure(&SCHEMA_USAGE_PLANS);
    }
}
impl rt::Encode for UsagePlans {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UsagePlans {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_USAGE_PLANS, r, &mut |index, shape, r| {
            match index {
                0 => out.items = rt::Decode::decode(shape, r)?,
                1 => out.position = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn bad_request_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BAD_REQUEST_EXCEPTION, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONFLICT_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NOT_FOUND_EXCEPTION, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION, message)
    }
    pub fn too_many_requests_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_REQUESTS_EXCEPTION, message)
    }
    pub fn unauthorized_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_UNAUTHORIZED_EXCEPTION, message)
    }
}

static SCHEMA_DELETE_API_KEY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteApiKeyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApiKeyOutput {}
impl rt::Structure for DeleteApiKeyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_API_KEY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_API_KEY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_API_KEY_OUTPUT);
    }
}
impl rt::Decode for DeleteApiKeyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_API_KEY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteApiKeyOutput {})
    }
}
pub static SHAPE_DELETE_API_KEY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_API_KEY_OUTPUT);

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

static SCHEMA_DELETE_GATEWAY_RESPONSE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteGatewayResponseOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGatewayResponseOutput {}
impl rt::Structure for DeleteGatewayResponseOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GATEWAY_RESPONSE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GATEWAY_RESPONSE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_GATEWAY_RESPONSE_OUTPUT);
    }
}
impl rt::Decode for DeleteGatewayResponseOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_GATEWAY_RESPONSE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteGatewayResponseOutput {})
    }
}
pub static SHAPE_DELETE_GATEWAY_RESPONSE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_GATEWAY_RESPONSE_OUTPUT);

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

static SCHEMA_DELETE_METHOD_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteMethodOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMethodOutput {}
impl rt::Structure for DeleteMethodOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_METHOD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_METHOD_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_METHOD_OUTPUT);
    }
}
impl rt::Decode for DeleteMethodOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_METHOD_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteMethodOutput {})
    }
}
pub static SHAPE_DELETE_METHOD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_METHOD_OUTPUT);

static SCHEMA_DELETE_METHOD_RESPONSE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteMethodResponseOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMethodResponseOutput {}
impl rt::Structure for DeleteMethodResponseOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_METHOD_RESPONSE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_METHOD_RESPONSE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_METHOD_RESPONSE_OUTPUT);
    }
}
impl rt::Decode for DeleteMethodResponseOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_METHOD_RESPONSE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteMethodResponseOutput {})
    }
}
pub static SHAPE_DELETE_METHOD_RESPONSE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_METHOD_RESPONSE_OUTPUT);

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

static SCHEMA_DELETE_REQUEST_VALIDATOR_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRequestValidatorOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRequestValidatorOutput {}
impl rt::Structure for DeleteRequestValidatorOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REQUEST_VALIDATOR_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REQUEST_VALIDATOR_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_REQUEST_VALIDATOR_OUTPUT);
    }
}
impl rt::Decode for DeleteRequestValidatorOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_REQUEST_VALIDATOR_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteRequestValidatorOutput {})
    }
}
pub static SHAPE_DELETE_REQUEST_VALIDATOR_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REQUEST_VALIDATOR_OUTPUT);

static SCHEMA_DELETE_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourceOutput {}
impl rt::Structure for DeleteResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RESOURCE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_RESOURCE_OUTPUT);
    }
}
impl rt::Decode for DeleteResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_RESOURCE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteResourceOutput {})
    }
}
pub static SHAPE_DELETE_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RESOURCE_OUTPUT);

static SCHEMA_DELETE_REST_API_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRestApiOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRestApiOutput {}
impl rt::Structure for DeleteRestApiOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REST_API_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REST_API_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_REST_API_OUTPUT);
    }
}
impl rt::Decode for DeleteRestApiOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_REST_API_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteRestApiOutput {})
    }
}
pub static SHAPE_DELETE_REST_API_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REST_API_OUTPUT);

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

static SCHEMA_DELETE_USAGE_PLAN_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteUsagePlanOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUsagePlanOutput {}
impl rt::Structure for DeleteUsagePlanOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USAGE_PLAN_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USAGE_PLAN_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_USAGE_PLAN_OUTPUT);
    }
}
impl rt::Decode for DeleteUsagePlanOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_USAGE_PLAN_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteUsagePlanOutput {})
    }
}
pub static SHAPE_DELETE_USAGE_PLAN_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USAGE_PLAN_OUTPUT);

static SCHEMA_DELETE_USAGE_PLAN_KEY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteUsagePlanKeyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUsagePlanKeyOutput {}
impl rt::Structure for DeleteUsagePlanKeyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USAGE_PLAN_KEY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USAGE_PLAN_KEY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_USAGE_PLAN_KEY_OUTPUT);
    }
}
impl rt::Decode for DeleteUsagePlanKeyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_USAGE_PLAN_KEY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteUsagePlanKeyOutput {})
    }
}
pub static SHAPE_DELETE_USAGE_PLAN_KEY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USAGE_PLAN_KEY_OUTPUT);

static SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT: rt::Schema = rt::Schema {
    name: "FlushStageAuthorizersCacheOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlushStageAuthorizersCacheOutput {}
impl rt::Structure for FlushStageAuthorizersCacheOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT);
        w.end_structure(&SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT);
    }
}
impl rt::Decode for FlushStageAuthorizersCacheOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(FlushStageAuthorizersCacheOutput {})
    }
}
pub static SHAPE_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT);

static SCHEMA_FLUSH_STAGE_CACHE_OUTPUT: rt::Schema = rt::Schema {
    name: "FlushStageCacheOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlushStageCacheOutput {}
impl rt::Structure for FlushStageCacheOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FLUSH_STAGE_CACHE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FLUSH_STAGE_CACHE_OUTPUT);
        w.end_structure(&SCHEMA_FLUSH_STAGE_CACHE_OUTPUT);
    }
}
impl rt::Decode for FlushStageCacheOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_FLUSH_STAGE_CACHE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(FlushStageCacheOutput {})
    }
}
pub static SHAPE_FLUSH_STAGE_CACHE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FLUSH_STAGE_CACHE_OUTPUT);

static SCHEMA_TAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "TagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
impl rt::Structure for TagResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_OUTPUT);
        w.end_structure(&SCHEMA_TAG_RESOURCE_OUTPUT);
    }
}
impl rt::Decode for TagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_TAG_RESOURCE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(TagResourceOutput {})
    }
}
pub static SHAPE_TAG_RESOURCE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_OUTPUT);

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
    full_name: "Amazon API Gateway",
    api_version: "2015-07-09",
    protocol: rt::Protocol::RestJson,
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "CreateApiKey",
            index: 0,
            method: "POST",
            uri: "/apikeys",
            status: 201,
            input: &SCHEMA_CREATE_API_KEY_REQUEST,
            output: &SCHEMA_API_KEY,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateAuthorizer",
            index: 1,
            method: "POST",
            uri: "/restapis/{restapi_id}/authorizers",
            status: 201,
            input: &SCHEMA_CREATE_AUTHORIZER_REQUEST,
            output: &SCHEMA_AUTHORIZER,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateDeployment",
            index: 2,
            method: "POST",
            uri: "/restapis/{restapi_id}/deployments",
            status: 201,
            input: &SCHEMA_CREATE_DEPLOYMENT_REQUEST,
            output: &SCHEMA_DEPLOYMENT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateModel",
            index: 3,
            method: "POST",
            uri: "/restapis/{restapi_id}/models",
            status: 201,
            input: &SCHEMA_CREATE_MODEL_REQUEST,
            output: &SCHEMA_MODEL,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateRequestValidator",
            index: 4,
            method: "POST",
            uri: "/restapis/{restapi_id}/requestvalidators",
            status: 201,
            input: &SCHEMA_CREATE_REQUEST_VALIDATOR_REQUEST,
            output: &SCHEMA_REQUEST_VALIDATOR,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateResource",
            index: 5,
            method: "POST",
            uri: "/restapis/{restapi_id}/resources/{parent_id}",
            status: 201,
            input: &SCHEMA_CREATE_RESOURCE_REQUEST,
            output: &SCHEMA_RESOURCE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateRestApi",
            index: 6,
            method: "POST",
            uri: "/restapis",
            status: 201,
            input: &SCHEMA_CREATE_REST_API_REQUEST,
            output: &SCHEMA_REST_API,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateStage",
            index: 7,
            method: "POST",
            uri: "/restapis/{restapi_id}/stages",
            status: 201,
            input: &SCHEMA_CREATE_STAGE_REQUEST,
            output: &SCHEMA_STAGE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateUsagePlan",
            index: 8,
            method: "POST",
            uri: "/usageplans",
            status: 201,
            input: &SCHEMA_CREATE_USAGE_PLAN_REQUEST,
            output: &SCHEMA_USAGE_PLAN,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateUsagePlanKey",
            index: 9,
            method: "POST",
            uri: "/usageplans/{usageplanId}/keys",
            status: 201,
            input: &SCHEMA_CREATE_USAGE_PLAN_KEY_REQUEST,
            output: &SCHEMA_USAGE_PLAN_KEY,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteApiKey",
            index: 10,
            method: "DELETE",
            uri: "/apikeys/{api_Key}",
            status: 202,
            input: &SCHEMA_DELETE_API_KEY_REQUEST,
            output: &SCHEMA_DELETE_API_KEY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteAuthorizer",
            index: 11,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 202,
            input: &SCHEMA_DELETE_AUTHORIZER_REQUEST,
            output: &SCHEMA_DELETE_AUTHORIZER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteDeployment",
            index: 12,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
            status: 202,
            input: &SCHEMA_DELETE_DEPLOYMENT_REQUEST,
            output: &SCHEMA_DELETE_DEPLOYMENT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteGatewayResponse",
            index: 13,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 202,
            input: &SCHEMA_DELETE_GATEWAY_RESPONSE_REQUEST,
            output: &SCHEMA_DELETE_GATEWAY_RESPONSE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteIntegration",
            index: 14,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 204,
            input: &SCHEMA_DELETE_INTEGRATION_REQUEST,
            output: &SCHEMA_DELETE_INTEGRATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteIntegrationResponse",
            index: 15,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 204,
            input: &SCHEMA_DELETE_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_DELETE_INTEGRATION_RESPONSE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteMethod",
            index: 16,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 204,
            input: &SCHEMA_DELETE_METHOD_REQUEST,
            output: &SCHEMA_DELETE_METHOD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteMethodResponse",
            index: 17,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 204,
            input: &SCHEMA_DELETE_METHOD_RESPONSE_REQUEST,
            output: &SCHEMA_DELETE_METHOD_RESPONSE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteModel",
            index: 18,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/models/{model_name}",
            status: 202,
            input: &SCHEMA_DELETE_MODEL_REQUEST,
            output: &SCHEMA_DELETE_MODEL_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRequestValidator",
            index: 19,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
            status: 202,
            input: &SCHEMA_DELETE_REQUEST_VALIDATOR_REQUEST,
            output: &SCHEMA_DELETE_REQUEST_VALIDATOR_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteResource",
            index: 20,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}",
            status: 202,
            input: &SCHEMA_DELETE_RESOURCE_REQUEST,
            output: &SCHEMA_DELETE_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRestApi",
            index: 21,
            method: "DELETE",
            uri: "/restapis/{restapi_id}",
            status: 202,
            input: &SCHEMA_DELETE_REST_API_REQUEST,
            output: &SCHEMA_DELETE_REST_API_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteStage",
            index: 22,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/stages/{stage_name}",
            status: 202,
            input: &SCHEMA_DELETE_STAGE_REQUEST,
            output: &SCHEMA_DELETE_STAGE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteUsagePlan",
            index: 23,
            method: "DELETE",
            uri: "/usageplans/{usageplanId}",
            status: 202,
            input: &SCHEMA_DELETE_USAGE_PLAN_REQUEST,
            output: &SCHEMA_DELETE_USAGE_PLAN_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteUsagePlanKey",
            index: 24,
            method: "DELETE",
            uri: "/usageplans/{usageplanId}/keys/{keyId}",
            status: 202,
            input: &SCHEMA_DELETE_USAGE_PLAN_KEY_REQUEST,
            output: &SCHEMA_DELETE_USAGE_PLAN_KEY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "FlushStageAuthorizersCache",
            index: 25,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/authorizers",
            status: 202,
            input: &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST,
            output: &SCHEMA_FLUSH_STAGE_AUTHORIZERS_CACHE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "FlushStageCache",
            index: 26,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/data",
            status: 202,
            input: &SCHEMA_FLUSH_STAGE_CACHE_REQUEST,
            output: &SCHEMA_FLUSH_STAGE_CACHE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetAccount",
            index: 27,
            method: "GET",
            uri: "/account",
            status: 200,
            input: &SCHEMA_GET_ACCOUNT_REQUEST,
            output: &SCHEMA_ACCOUNT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetApiKey",
            index: 28,
            method: "GET",
            uri: "/apikeys/{api_Key}",
            status: 200,
            input: &SCHEMA_GET_API_KEY_REQUEST,
            output: &SCHEMA_API_KEY,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetApiKeys",
            index: 29,
            method: "GET",
            uri: "/apikeys",
            status: 200,
            input: &SCHEMA_GET_API_KEYS_REQUEST,
            output: &SCHEMA_API_KEYS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetAuthorizer",
            index: 30,
            method: "GET",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 200,
            input: &SCHEMA_GET_AUTHORIZER_REQUEST,
            output: &SCHEMA_AUTHORIZER,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetAuthorizers",
            index: 31,
            method: "GET",
            uri: "/restapis/{restapi_id}/authorizers",
            status: 200,
            input: &SCHEMA_GET_AUTHORIZERS_REQUEST,
            output: &SCHEMA_AUTHORIZERS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetDeployment",
            index: 32,
            method: "GET",
            uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
            status: 200,
            input: &SCHEMA_GET_DEPLOYMENT_REQUEST,
            output: &SCHEMA_DEPLOYMENT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetDeployments",
            index: 33,
            method: "GET",
            uri: "/restapis/{restapi_id}/deployments",
            status: 200,
            input: &SCHEMA_GET_DEPLOYMENTS_REQUEST,
            output: &SCHEMA_DEPLOYMENTS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetExport",
            index: 34,
            method: "GET",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/exports/{export_type}",
            status: 200,
            input: &SCHEMA_GET_EXPORT_REQUEST,
            output: &SCHEMA_EXPORT_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetGatewayResponse",
            index: 35,
            method: "GET",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 200,
            input: &SCHEMA_GET_GATEWAY_RESPONSE_REQUEST,
            output: &SCHEMA_GATEWAY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetGatewayResponses",
            index: 36,
            method: "GET",
            uri: "/restapis/{restapi_id}/gatewayresponses",
            status: 200,
            input: &SCHEMA_GET_GATEWAY_RESPONSES_REQUEST,
            output: &SCHEMA_GATEWAY_RESPONSES,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetIntegration",
            index: 37,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 200,
            input: &SCHEMA_GET_INTEGRATION_REQUEST,
            output: &SCHEMA_INTEGRATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetIntegrationResponse",
            index: 38,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 200,
            input: &SCHEMA_GET_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_INTEGRATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetMethod",
            index: 39,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 200,
            input: &SCHEMA_GET_METHOD_REQUEST,
            output: &SCHEMA_METHOD,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetMethodResponse",
            index: 40,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 200,
            input: &SCHEMA_GET_METHOD_RESPONSE_REQUEST,
            output: &SCHEMA_METHOD_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetModel",
            index: 41,
            method: "GET",
            uri: "/restapis/{restapi_id}/models/{model_name}",
            status: 200,
            input: &SCHEMA_GET_MODEL_REQUEST,
            output: &SCHEMA_MODEL,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetModelTemplate",
            index: 42,
            method: "GET",
            uri: "/restapis/{restapi_id}/models/{model_name}/default_template",
            status: 200,
            input: &SCHEMA_GET_MODEL_TEMPLATE_REQUEST,
            output: &SCHEMA_TEMPLATE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetModels",
            index: 43,
            method: "GET",
            uri: "/restapis/{restapi_id}/models",
            status: 200,
            input: &SCHEMA_GET_MODELS_REQUEST,
            output: &SCHEMA_MODELS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRequestValidator",
            index: 44,
            method: "GET",
            uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
            status: 200,
            input: &SCHEMA_GET_REQUEST_VALIDATOR_REQUEST,
            output: &SCHEMA_REQUEST_VALIDATOR,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRequestValidators",
            index: 45,
            method: "GET",
            uri: "/restapis/{restapi_id}/requestvalidators",
            status: 200,
            input: &SCHEMA_GET_REQUEST_VALIDATORS_REQUEST,
            output: &SCHEMA_REQUEST_VALIDATORS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetResource",
            index: 46,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}",
            status: 200,
            input: &SCHEMA_GET_RESOURCE_REQUEST,
            output: &SCHEMA_RESOURCE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetResources",
            index: 47,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources",
            status: 200,
            input: &SCHEMA_GET_RESOURCES_REQUEST,
            output: &SCHEMA_RESOURCES,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRestApi",
            index: 48,
            method: "GET",
            uri: "/restapis/{restapi_id}",
            status: 200,
            input: &SCHEMA_GET_REST_API_REQUEST,
            output: &SCHEMA_REST_API,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRestApis",
            index: 49,
            method: "GET",
            uri: "/restapis",
            status: 200,
            input: &SCHEMA_GET_REST_APIS_REQUEST,
            output: &SCHEMA_REST_APIS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetStage",
            index: 50,
            method: "GET",
            uri: "/restapis/{restapi_id}/stages/{stage_name}",
            status: 200,
            input: &SCHEMA_GET_STAGE_REQUEST,
            output: &SCHEMA_STAGE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetStages",
            index: 51,
            method: "GET",
            uri: "/restapis/{restapi_id}/stages",
            status: 200,
            input: &SCHEMA_GET_STAGES_REQUEST,
            output: &SCHEMA_STAGES,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetTags",
            index: 52,
            method: "GET",
            uri: "/tags/{resource_arn}",
            status: 200,
            input: &SCHEMA_GET_TAGS_REQUEST,
            output: &SCHEMA_TAGS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetUsage",
            index: 53,
            method: "GET",
            uri: "/usageplans/{usageplanId}/usage",
            status: 200,
            input: &SCHEMA_GET_USAGE_REQUEST,
            output: &SCHEMA_USAGE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetUsagePlan",
            index: 54,
            method: "GET",
            uri: "/usageplans/{usageplanId}",
            status: 200,
            input: &SCHEMA_GET_USAGE_PLAN_REQUEST,
            output: &SCHEMA_USAGE_PLAN,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetUsagePlanKey",
            index: 55,
            method: "GET",
            uri: "/usageplans/{usageplanId}/keys/{keyId}",
            status: 200,
            input: &SCHEMA_GET_USAGE_PLAN_KEY_REQUEST,
            output: &SCHEMA_USAGE_PLAN_KEY,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetUsagePlanKeys",
            index: 56,
            method: "GET",
            uri: "/usageplans/{usageplanId}/keys",
            status: 200,
            input: &SCHEMA_GET_USAGE_PLAN_KEYS_REQUEST,
            output: &SCHEMA_USAGE_PLAN_KEYS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetUsagePlans",
            index: 57,
            method: "GET",
            uri: "/usageplans",
            status: 200,
            input: &SCHEMA_GET_USAGE_PLANS_REQUEST,
            output: &SCHEMA_USAGE_PLANS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ImportApiKeys",
            index: 58,
            method: "POST",
            uri: "/apikeys?mode=import",
            status: 201,
            input: &SCHEMA_IMPORT_API_KEYS_REQUEST,
            output: &SCHEMA_API_KEY_IDS,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ImportRestApi",
            index: 59,
            method: "POST",
            uri: "/restapis?mode=import",
            status: 201,
            input: &SCHEMA_IMPORT_REST_API_REQUEST,
            output: &SCHEMA_REST_API,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutGatewayResponse",
            index: 60,
            method: "PUT",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 201,
            input: &SCHEMA_PUT_GATEWAY_RESPONSE_REQUEST,
            output: &SCHEMA_GATEWAY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutIntegration",
            index: 61,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 201,
            input: &SCHEMA_PUT_INTEGRATION_REQUEST,
            output: &SCHEMA_INTEGRATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutIntegrationResponse",
            index: 62,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 201,
            input: &SCHEMA_PUT_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_INTEGRATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutMethod",
            index: 63,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 201,
            input: &SCHEMA_PUT_METHOD_REQUEST,
            output: &SCHEMA_METHOD,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutMethodResponse",
            index: 64,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 201,
            input: &SCHEMA_PUT_METHOD_RESPONSE_REQUEST,
            output: &SCHEMA_METHOD_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRestApi",
            index: 65,
            method: "PUT",
            uri: "/restapis/{restapi_id}",
            status: 200,
            input: &SCHEMA_PUT_REST_API_REQUEST,
            output: &SCHEMA_REST_API,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 66,
            method: "PUT",
            uri: "/tags/{resource_arn}",
            status: 204,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TestInvokeAuthorizer",
            index: 67,
            method: "POST",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 200,
            input: &SCHEMA_TEST_INVOKE_AUTHORIZER_REQUEST,
            output: &SCHEMA_TEST_INVOKE_AUTHORIZER_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TestInvokeMethod",
            index: 68,
            method: "POST",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 200,
            input: &SCHEMA_TEST_INVOKE_METHOD_REQUEST,
            output: &SCHEMA_TEST_INVOKE_METHOD_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 69,
            method: "DELETE",
            uri: "/tags/{resource_arn}",
            status: 204,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateAccount",
            index: 70,
            method: "PATCH",
            uri: "/account",
            status: 200,
            input: &SCHEMA_UPDATE_ACCOUNT_REQUEST,
            output: &SCHEMA_ACCOUNT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateApiKey",
            index: 71,
            method: "PATCH",
            uri: "/apikeys/{api_Key}",
            status: 200,
            input: &SCHEMA_UPDATE_API_KEY_REQUEST,
            output: &SCHEMA_API_KEY,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateAuthorizer",
            index: 72,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 200,
            input: &SCHEMA_UPDATE_AUTHORIZER_REQUEST,
            output: &SCHEMA_AUTHORIZER,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateDeployment",
            index: 73,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
            status: 200,
            input: &SCHEMA_UPDATE_DEPLOYMENT_REQUEST,
            output: &SCHEMA_DEPLOYMENT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateGatewayResponse",
            index: 74,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 200,
            input: &SCHEMA_UPDATE_GATEWAY_RESPONSE_REQUEST,
            output: &SCHEMA_GATEWAY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateIntegration",
            index: 75,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 200,
            input: &SCHEMA_UPDATE_INTEGRATION_REQUEST,
            output: &SCHEMA_INTEGRATION,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateIntegrationResponse",
            index: 76,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 200,
            input: &SCHEMA_UPDATE_INTEGRATION_RESPONSE_REQUEST,
            output: &SCHEMA_INTEGRATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateMethod",
            index: 77,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 200,
            input: &SCHEMA_UPDATE_METHOD_REQUEST,
            output: &SCHEMA_METHOD,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateMethodResponse",
            index: 78,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 201,
            input: &SCHEMA_UPDATE_METHOD_RESPONSE_REQUEST,
            output: &SCHEMA_METHOD_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateModel",
            index: 79,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/models/{model_name}",
            status: 200,
            input: &SCHEMA_UPDATE_MODEL_REQUEST,
            output: &SCHEMA_MODEL,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateRequestValidator",
            index: 80,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
            status: 200,
            input: &SCHEMA_UPDATE_REQUEST_VALIDATOR_REQUEST,
            output: &SCHEMA_REQUEST_VALIDATOR,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateResource",
            index: 81,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}",
            status: 200,
            input: &SCHEMA_UPDATE_RESOURCE_REQUEST,
            output: &SCHEMA_RESOURCE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateRestApi",
            index: 82,
            method: "PATCH",
            uri: "/restapis/{restapi_id}",
            status: 200,
            input: &SCHEMA_UPDATE_REST_API_REQUEST,
            output: &SCHEMA_REST_API,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateStage",
            index: 83,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/stages/{stage_name}",
            status: 200,
            input: &SCHEMA_UPDATE_STAGE_REQUEST,
            output: &SCHEMA_STAGE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateUsage",
            index: 84,
            method: "PATCH",
            uri: "/usageplans/{usageplanId}/keys/{keyId}/usage",
            status: 200,
            input: &SCHEMA_UPDATE_USAGE_REQUEST,
            output: &SCHEMA_USAGE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateUsagePlan",
            index: 85,
            method: "PATCH",
            uri: "/usageplans/{usageplanId}",
            status: 200,
            input: &SCHEMA_UPDATE_USAGE_PLAN_REQUEST,
            output: &SCHEMA_USAGE_PLAN,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved {
            name: "CreateBasePathMapping",
            method: "POST",
            uri: "/domainnames/{domain_name}/basepathmappings",
        },
        rt::Unserved {
            name: "CreateDocumentationPart",
            method: "POST",
            uri: "/restapis/{restapi_id}/documentation/parts",
        },
        rt::Unserved {
            name: "CreateDocumentationVersion",
            method: "POST",
            uri: "/restapis/{restapi_id}/documentation/versions",
        },
        rt::Unserved { name: "CreateDomainName", method: "POST", uri: "/domainnames" },
        rt::Unserved {
            name: "CreateDomainNameAccessAssociation",
            method: "POST",
            uri: "/domainnameaccessassociations",
        },
        rt::Unserved { name: "CreateVpcLink", method: "POST", uri: "/vpclinks" },
        rt::Unserved {
            name: "DeleteBasePathMapping",
            method: "DELETE",
            uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
        },
        rt::Unserved {
            name: "DeleteClientCertificate",
            method: "DELETE",
            uri: "/clientcertificates/{clientcertificate_id}",
        },
        rt::Unserved {
            name: "DeleteDocumentationPart",
            method: "DELETE",
            uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
        },
        rt::Unserved {
            name: "DeleteDocumentationVersion",
            method: "DELETE",
            uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
        },
        rt::Unserved {
            name: "DeleteDomainName",
            method: "DELETE",
            uri: "/domainnames/{domain_name}",
        },
        rt::Unserved {
            name: "DeleteDomainNameAccessAssociation",
            method: "DELETE",
            uri: "/domainnameaccessassociations/{domain_name_access_association_arn}",
        },
        rt::Unserved { name: "DeleteVpcLink", method: "DELETE", uri: "/vpclinks/{vpclink_id}" },
        rt::Unserved {
            name: "GenerateClientCertificate",
            method: "POST",
            uri: "/clientcertificates",
        },
        rt::Unserved {
            name: "GetBasePathMapping",
            method: "GET",
            uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
        },
        rt::Unserved {
            name: "GetBasePathMappings",
            method: "GET",
            uri: "/domainnames/{domain_name}/basepathmappings",
        },
        rt::Unserved {
            name: "GetClientCertificate",
            method: "GET",
            uri: "/clientcertificates/{clientcertificate_id}",
        },
        rt::Unserved { name: "GetClientCertificates", method: "GET", uri: "/clientcertificates" },
        rt::Unserved {
            name: "GetDocumentationPart",
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
        },
        rt::Unserved {
            name: "GetDocumentationParts",
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/parts",
        },
        rt::Unserved {
            name: "GetDocumentationVersion",
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
        },
        rt::Unserved {
            name: "GetDocumentationVersions",
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/versions",
        },
        rt::Unserved { name: "GetDomainName", method: "GET", uri: "/domainnames/{domain_name}" },
        rt::Unserved {
            name: "GetDomainNameAccessAssociations",
            method: "GET",
            uri: "/domainnameaccessassociations",
        },
        rt::Unserved { name: "GetDomainNames", method: "GET", uri: "/domainnames" },
        rt::Unserved {
            name: "GetSdk",
            method: "GET",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/sdks/{sdk_type}",
        },
        rt::Unserved { name: "GetSdkType", method: "GET", uri: "/sdktypes/{sdktype_id}" },
        rt::Unserved { name: "GetSdkTypes", method: "GET", uri: "/sdktypes" },
        rt::Unserved { name: "GetVpcLink", method: "GET", uri: "/vpclinks/{vpclink_id}" },
        rt::Unserved { name: "GetVpcLinks", method: "GET", uri: "/vpclinks" },
        rt::Unserved {
            name: "ImportDocumentationParts",
            method: "PUT",
            uri: "/restapis/{restapi_id}/documentation/parts",
        },
        rt::Unserved {
            name: "RejectDomainNameAccessAssociation",
            method: "POST",
            uri: "/rejectdomainnameaccessassociations",
        },
        rt::Unserved {
            name: "UpdateBasePathMapping",
            method: "PATCH",
            uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
        },
        rt::Unserved {
            name: "UpdateClientCertificate",
            method: "PATCH",
            uri: "/clientcertificates/{clientcertificate_id}",
        },
        rt::Unserved {
            name: "UpdateDocumentationPart",
            method: "PATCH",
            uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
        },
        rt::Unserved {
            name: "UpdateDocumentationVersion",
            method: "PATCH",
            uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
        },
        rt::Unserved {
            name: "UpdateDomainName",
            method: "PATCH",
            uri: "/domainnames/{domain_name}",
        },
        rt::Unserved { name: "UpdateVpcLink", method: "PATCH", uri: "/vpclinks/{vpclink_id}" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Apigateway: Send + Sync + 'static {
    /// CreateApiKey.
    async fn create_api_key(
        &self,
        caller: &rt::Caller,
        input: CreateApiKeyRequest,
    ) -> Result<ApiKey, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateApiKey"))
    }
    /// CreateAuthorizer.
    async fn create_authorizer(
        &self,
        caller: &rt::Caller,
        input: CreateAuthorizerRequest,
    ) -> Result<Authorizer, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateAuthorizer"))
    }
    /// CreateDeployment.
    async fn create_deployment(
        &self,
        caller: &rt::Caller,
        input: CreateDeploymentRequest,
    ) -> Result<Deployment, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateDeployment"))
    }
    /// CreateModel.
    async fn create_model(
        &self,
        caller: &rt::Caller,
        input: CreateModelRequest,
    ) -> Result<Model, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateModel"))
    }
    /// CreateRequestValidator.
    async fn create_request_validator(
        &self,
        caller: &rt::Caller,
        input: CreateRequestValidatorRequest,
    ) -> Result<RequestValidator, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateRequestValidator"))
    }
    /// CreateResource.
    async fn create_resource(
        &self,
        caller: &rt::Caller,
        input: CreateResourceRequest,
    ) -> Result<Resource, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateResource"))
    }
    /// CreateRestApi.
    async fn create_rest_api(
        &self,
        caller: &rt::Caller,
        input: CreateRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateRestApi"))
    }
    /// CreateStage.
    async fn create_stage(
        &self,
        caller: &rt::Caller,
        input: CreateStageRequest,
    ) -> Result<Stage, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateStage"))
    }
    /// CreateUsagePlan.
    async fn create_usage_plan(
        &self,
        caller: &rt::Caller,
        input: CreateUsagePlanRequest,
    ) -> Result<UsagePlan, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateUsagePlan"))
    }
    /// CreateUsagePlanKey.
    async fn create_usage_plan_key(
        &self,
        caller: &rt::Caller,
        input: CreateUsagePlanKeyRequest,
    ) -> Result<UsagePlanKey, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "CreateUsagePlanKey"))
    }
    /// DeleteApiKey.
    async fn delete_api_key(
        &self,
        caller: &rt::Caller,
        input: DeleteApiKeyRequest,
    ) -> Result<DeleteApiKeyOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteApiKey"))
    }
    /// DeleteAuthorizer.
    async fn delete_authorizer(
        &self,
        caller: &rt::Caller,
        input: DeleteAuthorizerRequest,
    ) -> Result<DeleteAuthorizerOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteAuthorizer"))
    }
    /// DeleteDeployment.
    async fn delete_deployment(
        &self,
        caller: &rt::Caller,
        input: DeleteDeploymentRequest,
    ) -> Result<DeleteDeploymentOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteDeployment"))
    }
    /// DeleteGatewayResponse.
    async fn delete_gateway_response(
        &self,
        caller: &rt::Caller,
        input: DeleteGatewayResponseRequest,
    ) -> Result<DeleteGatewayResponseOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteGatewayResponse"))
    }
    /// DeleteIntegration.
    async fn delete_integration(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationRequest,
    ) -> Result<DeleteIntegrationOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteIntegration"))
    }
    /// DeleteIntegrationResponse.
    async fn delete_integration_response(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationResponseRequest,
    ) -> Result<DeleteIntegrationResponseOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteIntegrationResponse"))
    }
    /// DeleteMethod.
    async fn delete_method(
        &self,
        caller: &rt::Caller,
        input: DeleteMethodRequest,
    ) -> Result<DeleteMethodOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteMethod"))
    }
    /// DeleteMethodResponse.
    async fn delete_method_response(
        &self,
        caller: &rt::Caller,
        input: DeleteMethodResponseRequest,
    ) -> Result<DeleteMethodResponseOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteMethodResponse"))
    }
    /// DeleteModel.
    async fn delete_model(
        &self,
        caller: &rt::Caller,
        input: DeleteModelRequest,
    ) -> Result<DeleteModelOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteModel"))
    }
    /// DeleteRequestValidator.
    async fn delete_request_validator(
        &self,
        caller: &rt::Caller,
        input: DeleteRequestValidatorRequest,
    ) -> Result<DeleteRequestValidatorOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteRequestValidator"))
    }
    /// DeleteResource.
    async fn delete_resource(
        &self,
        caller: &rt::Caller,
        input: DeleteResourceRequest,
    ) -> Result<DeleteResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteResource"))
    }
    /// DeleteRestApi.
    async fn delete_rest_api(
        &self,
        caller: &rt::Caller,
        input: DeleteRestApiRequest,
    ) -> Result<DeleteRestApiOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteRestApi"))
    }
    /// DeleteStage.
    async fn delete_stage(
        &self,
        caller: &rt::Caller,
        input: DeleteStageRequest,
    ) -> Result<DeleteStageOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteStage"))
    }
    /// DeleteUsagePlan.
    async fn delete_usage_plan(
        &self,
        caller: &rt::Caller,
        input: DeleteUsagePlanRequest,
    ) -> Result<DeleteUsagePlanOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteUsagePlan"))
    }
    /// DeleteUsagePlanKey.
    async fn delete_usage_plan_key(
        &self,
        caller: &rt::Caller,
        input: DeleteUsagePlanKeyRequest,
    ) -> Result<DeleteUsagePlanKeyOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "DeleteUsagePlanKey"))
    }
    /// FlushStageAuthorizersCache.
    async fn flush_stage_authorizers_cache(
        &self,
        caller: &rt::Caller,
        input: FlushStageAuthorizersCacheRequest,
    ) -> Result<FlushStageAuthorizersCacheOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "FlushStageAuthorizersCache"))
    }
    /// FlushStageCache.
    async fn flush_stage_cache(
        &self,
        caller: &rt::Caller,
        input: FlushStageCacheRequest,
    ) -> Result<FlushStageCacheOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "FlushStageCache"))
    }
    /// GetAccount.
    async fn get_account(
        &self,
        caller: &rt::Caller,
        input: GetAccountRequest,
    ) -> Result<Account, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetAccount"))
    }
    /// GetApiKey.
    async fn get_api_key(
        &self,
        caller: &rt::Caller,
        input: GetApiKeyRequest,
    ) -> Result<ApiKey, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetApiKey"))
    }
    /// GetApiKeys.
    async fn get_api_keys(
        &self,
        caller: &rt::Caller,
        input: GetApiKeysRequest,
    ) -> Result<ApiKeys, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetApiKeys"))
    }
    /// GetAuthorizer.
    async fn get_authorizer(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizerRequest,
    ) -> Result<Authorizer, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetAuthorizer"))
    }
    /// GetAuthorizers.
    async fn get_authorizers(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizersRequest,
    ) -> Result<Authorizers, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetAuthorizers"))
    }
    /// GetDeployment.
    async fn get_deployment(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentRequest,
    ) -> Result<Deployment, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetDeployment"))
    }
    /// GetDeployments.
    async fn get_deployments(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentsRequest,
    ) -> Result<Deployments, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetDeployments"))
    }
    /// GetExport.
    async fn get_export(
        &self,
        caller: &rt::Caller,
        input: GetExportRequest,
    ) -> Result<ExportResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetExport"))
    }
    /// GetGatewayResponse.
    async fn get_gateway_response(
        &self,
        caller: &rt::Caller,
        input: GetGatewayResponseRequest,
    ) -> Result<GatewayResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetGatewayResponse"))
    }
    /// GetGatewayResponses.
    async fn get_gateway_responses(
        &self,
        caller: &rt::Caller,
        input: GetGatewayResponsesRequest,
    ) -> Result<GatewayResponses, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetGatewayResponses"))
    }
    /// GetIntegration.
    async fn get_integration(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationRequest,
    ) -> Result<Integration, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetIntegration"))
    }
    /// GetIntegrationResponse.
    async fn get_integration_response(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetIntegrationResponse"))
    }
    /// GetMethod.
    async fn get_method(
        &self,
        caller: &rt::Caller,
        input: GetMethodRequest,
    ) -> Result<Method, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetMethod"))
    }
    /// GetMethodResponse.
    async fn get_method_response(
        &self,
        caller: &rt::Caller,
        input: GetMethodResponseRequest,
    ) -> Result<MethodResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetMethodResponse"))
    }
    /// GetModel.
    async fn get_model(
        &self,
        caller: &rt::Caller,
        input: GetModelRequest,
    ) -> Result<Model, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetModel"))
    }
    /// GetModelTemplate.
    async fn get_model_template(
        &self,
        caller: &rt::Caller,
        input: GetModelTemplateRequest,
    ) -> Result<Template, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetModelTemplate"))
    }
    /// GetModels.
    async fn get_models(
        &self,
        caller: &rt::Caller,
        input: GetModelsRequest,
    ) -> Result<Models, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetModels"))
    }
    /// GetRequestValidator.
    async fn get_request_validator(
        &self,
        caller: &rt::Caller,
        input: GetRequestValidatorRequest,
    ) -> Result<RequestValidator, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetRequestValidator"))
    }
    /// GetRequestValidators.
    async fn get_request_validators(
        &self,
        caller: &rt::Caller,
        input: GetRequestValidatorsRequest,
    ) -> Result<RequestValidators, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetRequestValidators"))
    }
    /// GetResource.
    async fn get_resource(
        &self,
        caller: &rt::Caller,
        input: GetResourceRequest,
    ) -> Result<Resource, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetResource"))
    }
    /// GetResources.
    async fn get_resources(
        &self,
        caller: &rt::Caller,
        input: GetResourcesRequest,
    ) -> Result<Resources, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetResources"))
    }
    /// GetRestApi.
    async fn get_rest_api(
        &self,
        caller: &rt::Caller,
        input: GetRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetRestApi"))
    }
    /// GetRestApis.
    async fn get_rest_apis(
        &self,
        caller: &rt::Caller,
        input: GetRestApisRequest,
    ) -> Result<RestApis, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetRestApis"))
    }
    /// GetStage.
    async fn get_stage(
        &self,
        caller: &rt::Caller,
        input: GetStageRequest,
    ) -> Result<Stage, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetStage"))
    }
    /// GetStages.
    async fn get_stages(
        &self,
        caller: &rt::Caller,
        input: GetStagesRequest,
    ) -> Result<Stages, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetStages"))
    }
    /// GetTags.
    async fn get_tags(
        &self,
        caller: &rt::Caller,
        input: GetTagsRequest,
    ) -> Result<Tags, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetTags"))
    }
    /// GetUsage.
    async fn get_usage(
        &self,
        caller: &rt::Caller,
        input: GetUsageRequest,
    ) -> Result<Usage, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetUsage"))
    }
    /// GetUsagePlan.
    async fn get_usage_plan(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlanRequest,
    ) -> Result<UsagePlan, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetUsagePlan"))
    }
    /// GetUsagePlanKey.
    async fn get_usage_plan_key(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlanKeyRequest,
    ) -> Result<UsagePlanKey, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetUsagePlanKey"))
    }
    /// GetUsagePlanKeys.
    async fn get_usage_plan_keys(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlanKeysRequest,
    ) -> Result<UsagePlanKeys, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetUsagePlanKeys"))
    }
    /// GetUsagePlans.
    async fn get_usage_plans(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlansRequest,
    ) -> Result<UsagePlans, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "GetUsagePlans"))
    }
    /// ImportApiKeys.
    async fn import_api_keys(
        &self,
        caller: &rt::Caller,
        input: ImportApiKeysRequest,
    ) -> Result<ApiKeyIds, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "ImportApiKeys"))
    }
    /// ImportRestApi.
    async fn import_rest_api(
        &self,
        caller: &rt::Caller,
        input: ImportRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "ImportRestApi"))
    }
    /// PutGatewayResponse.
    async fn put_gateway_response(
        &self,
        caller: &rt::Caller,
        input: PutGatewayResponseRequest,
    ) -> Result<GatewayResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "PutGatewayResponse"))
    }
    /// PutIntegration.
    async fn put_integration(
        &self,
        caller: &rt::Caller,
        input: PutIntegrationRequest,
    ) -> Result<Integration, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "PutIntegration"))
    }
    /// PutIntegrationResponse.
    async fn put_integration_response(
        &self,
        caller: &rt::Caller,
        input: PutIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "PutIntegrationResponse"))
    }
    /// PutMethod.
    async fn put_method(
        &self,
        caller: &rt::Caller,
        input: PutMethodRequest,
    ) -> Result<Method, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "PutMethod"))
    }
    /// PutMethodResponse.
    async fn put_method_response(
        &self,
        caller: &rt::Caller,
        input: PutMethodResponseRequest,
    ) -> Result<MethodResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "PutMethodResponse"))
    }
    /// PutRestApi.
    async fn put_rest_api(
        &self,
        caller: &rt::Caller,
        input: PutRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "PutRestApi"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "TagResource"))
    }
    /// TestInvokeAuthorizer.
    async fn test_invoke_authorizer(
        &self,
        caller: &rt::Caller,
        input: TestInvokeAuthorizerRequest,
    ) -> Result<TestInvokeAuthorizerResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "TestInvokeAuthorizer"))
    }
    /// TestInvokeMethod.
    async fn test_invoke_method(
        &self,
        caller: &rt::Caller,
        input: TestInvokeMethodRequest,
    ) -> Result<TestInvokeMethodResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "TestInvokeMethod"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UntagResource"))
    }
    /// UpdateAccount.
    async fn update_account(
        &self,
        caller: &rt::Caller,
        input: UpdateAccountRequest,
    ) -> Result<Account, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateAccount"))
    }
    /// UpdateApiKey.
    async fn update_api_key(
        &self,
        caller: &rt::Caller,
        input: UpdateApiKeyRequest,
    ) -> Result<ApiKey, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateApiKey"))
    }
    /// UpdateAuthorizer.
    async fn update_authorizer(
        &self,
        caller: &rt::Caller,
        input: UpdateAuthorizerRequest,
    ) -> Result<Authorizer, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateAuthorizer"))
    }
    /// UpdateDeployment.
    async fn update_deployment(
        &self,
        caller: &rt::Caller,
        input: UpdateDeploymentRequest,
    ) -> Result<Deployment, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateDeployment"))
    }
    /// UpdateGatewayResponse.
    async fn update_gateway_response(
        &self,
        caller: &rt::Caller,
        input: UpdateGatewayResponseRequest,
    ) -> Result<GatewayResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateGatewayResponse"))
    }
    /// UpdateIntegration.
    async fn update_integration(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationRequest,
    ) -> Result<Integration, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateIntegration"))
    }
    /// UpdateIntegrationResponse.
    async fn update_integration_response(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateIntegrationResponse"))
    }
    /// UpdateMethod.
    async fn update_method(
        &self,
        caller: &rt::Caller,
        input: UpdateMethodRequest,
    ) -> Result<Method, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateMethod"))
    }
    /// UpdateMethodResponse.
    async fn update_method_response(
        &self,
        caller: &rt::Caller,
        input: UpdateMethodResponseRequest,
    ) -> Result<MethodResponse, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateMethodResponse"))
    }
    /// UpdateModel.
    async fn update_model(
        &self,
        caller: &rt::Caller,
        input: UpdateModelRequest,
    ) -> Result<Model, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateModel"))
    }
    /// UpdateRequestValidator.
    async fn update_request_validator(
        &self,
        caller: &rt::Caller,
        input: UpdateRequestValidatorRequest,
    ) -> Result<RequestValidator, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateRequestValidator"))
    }
    /// UpdateResource.
    async fn update_resource(
        &self,
        caller: &rt::Caller,
        input: UpdateResourceRequest,
    ) -> Result<Resource, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateResource"))
    }
    /// UpdateRestApi.
    async fn update_rest_api(
        &self,
        caller: &rt::Caller,
        input: UpdateRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateRestApi"))
    }
    /// UpdateStage.
    async fn update_stage(
        &self,
        caller: &rt::Caller,
        input: UpdateStageRequest,
    ) -> Result<Stage, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateStage"))
    }
    /// UpdateUsage.
    async fn update_usage(
        &self,
        caller: &rt::Caller,
        input: UpdateUsageRequest,
    ) -> Result<Usage, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateUsage"))
    }
    /// UpdateUsagePlan.
    async fn update_usage_plan(
        &self,
        caller: &rt::Caller,
        input: UpdateUsagePlanRequest,
    ) -> Result<UsagePlan, rt::ApiError> {
        Err(rt::not_implemented("Apigateway", "UpdateUsagePlan"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum ApigatewayInput {
    CreateApiKey(CreateApiKeyRequest),
    CreateAuthorizer(CreateAuthorizerRequest),
    CreateDeployment(CreateDeploymentRequest),
    CreateModel(CreateModelRequest),
    CreateRequestValidator(CreateRequestValidatorRequest),
    CreateResource(CreateResourceRequest),
    CreateRestApi(CreateRestApiRequest),
    CreateStage(CreateStageRequest),
    CreateUsagePlan(CreateUsagePlanRequest),
    CreateUsagePlanKey(CreateUsagePlanKeyRequest),
    DeleteApiKey(DeleteApiKeyRequest),
    DeleteAuthorizer(DeleteAuthorizerRequest),
    DeleteDeployment(DeleteDeploymentRequest),
    DeleteGatewayResponse(DeleteGatewayResponseRequest),
    DeleteIntegration(DeleteIntegrationRequest),
    DeleteIntegrationResponse(DeleteIntegrationResponseRequest),
    DeleteMethod(DeleteMethodRequest),
    DeleteMethodResponse(DeleteMethodResponseRequest),
    DeleteModel(DeleteModelRequest),
    DeleteRequestValidator(DeleteRequestValidatorRequest),
    DeleteResource(DeleteResourceRequest),
    DeleteRestApi(DeleteRestApiRequest),
    DeleteStage(DeleteStageRequest),
    DeleteUsagePlan(DeleteUsagePlanRequest),
    DeleteUsagePlanKey(DeleteUsagePlanKeyRequest),
    FlushStageAuthorizersCache(FlushStageAuthorizersCacheRequest),
    FlushStageCache(FlushStageCacheRequest),
    GetAccount(GetAccountRequest),
    GetApiKey(GetApiKeyRequest),
    GetApiKeys(GetApiKeysRequest),
    GetAuthorizer(GetAuthorizerRequest),
    GetAuthorizers(GetAuthorizersRequest),
    GetDeployment(GetDeploymentRequest),
    GetDeployments(GetDeploymentsRequest),
    GetExport(GetExportRequest),
    GetGatewayResponse(GetGatewayResponseRequest),
    GetGatewayResponses(GetGatewayResponsesRequest),
    GetIntegration(GetIntegrationRequest),
    GetIntegrationResponse(GetIntegrationResponseRequest),
    GetMethod(GetMethodRequest),
    GetMethodResponse(GetMethodResponseRequest),
    GetModel(GetModelRequest),
    GetModelTemplate(GetModelTemplateRequest),
    GetModels(GetModelsRequest),
    GetRequestValidator(GetRequestValidatorRequest),
    GetRequestValidators(GetRequestValidatorsRequest),
    GetResource(GetResourceRequest),
    GetResources(GetResourcesRequest),
    GetRestApi(GetRestApiRequest),
    GetRestApis(GetRestApisRequest),
    GetStage(GetStageRequest),
    GetStages(GetStagesRequest),
    GetTags(GetTagsRequest),
    GetUsage(GetUsageRequest),
    GetUsagePlan(GetUsagePlanRequest),
    GetUsagePlanKey(GetUsagePlanKeyRequest),
    GetUsagePlanKeys(GetUsagePlanKeysRequest),
    GetUsagePlans(GetUsagePlansRequest),
    ImportApiKeys(ImportApiKeysRequest),
    ImportRestApi(ImportRestApiRequest),
    PutGatewayResponse(PutGatewayResponseRequest),
    PutIntegration(PutIntegrationRequest),
    PutIntegrationResponse(PutIntegrationResponseRequest),
    PutMethod(PutMethodRequest),
    PutMethodResponse(PutMethodResponseRequest),
    PutRestApi(PutRestApiRequest),
    TagResource(TagResourceRequest),
    TestInvokeAuthorizer(TestInvokeAuthorizerRequest),
    TestInvokeMethod(TestInvokeMethodRequest),
    UntagResource(UntagResourceRequest),
    UpdateAccount(UpdateAccountRequest),
    UpdateApiKey(UpdateApiKeyRequest),
    UpdateAuthorizer(UpdateAuthorizerRequest),
    UpdateDeployment(UpdateDeploymentRequest),
    UpdateGatewayResponse(UpdateGatewayResponseRequest),
    UpdateIntegration(UpdateIntegrationRequest),
    UpdateIntegrationResponse(UpdateIntegrationResponseRequest),
    UpdateMethod(UpdateMethodRequest),
    UpdateMethodResponse(UpdateMethodResponseRequest),
    UpdateModel(UpdateModelRequest),
    UpdateRequestValidator(UpdateRequestValidatorRequest),
    UpdateResource(UpdateResourceRequest),
    UpdateRestApi(UpdateRestApiRequest),
    UpdateStage(UpdateStageRequest),
    UpdateUsage(UpdateUsageRequest),
    UpdateUsagePlan(UpdateUsagePlanRequest),
}

impl ApigatewayInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CreateApiKey(_) => 0,
            Self::CreateAuthorizer(_) => 1,
            Self::CreateDeployment(_) => 2,
            Self::CreateModel(_) => 3,
            Self::CreateRequestValidator(_) => 4,
            Self::CreateResource(_) => 5,
            Self::CreateRestApi(_) => 6,
            Self::CreateStage(_) => 7,
            Self::CreateUsagePlan(_) => 8,
            Self::CreateUsagePlanKey(_) => 9,
            Self::DeleteApiKey(_) => 10,
            Self::DeleteAuthorizer(_) => 11,
            Self::DeleteDeployment(_) => 12,
            Self::DeleteGatewayResponse(_) => 13,
            Self::DeleteIntegration(_) => 14,
            Self::DeleteIntegrationResponse(_) => 15,
            Self::DeleteMethod(_) => 16,
            Self::DeleteMethodResponse(_) => 17,
            Self::DeleteModel(_) => 18,
            Self::DeleteRequestValidator(_) => 19,
            Self::DeleteResource(_) => 20,
            Self::DeleteRestApi(_) => 21,
            Self::DeleteStage(_) => 22,
            Self::DeleteUsagePlan(_) => 23,
            Self::DeleteUsagePlanKey(_) => 24,
            Self::FlushStageAuthorizersCache(_) => 25,
            Self::FlushStageCache(_) => 26,
            Self::GetAccount(_) => 27,
            Self::GetApiKey(_) => 28,
            Self::GetApiKeys(_) => 29,
            Self::GetAuthorizer(_) => 30,
            Self::GetAuthorizers(_) => 31,
            Self::GetDeployment(_) => 32,
            Self::GetDeployments(_) => 33,
            Self::GetExport(_) => 34,
            Self::GetGatewayResponse(_) => 35,
            Self::GetGatewayResponses(_) => 36,
            Self::GetIntegration(_) => 37,
            Self::GetIntegrationResponse(_) => 38,
            Self::GetMethod(_) => 39,
            Self::GetMethodResponse(_) => 40,
            Self::GetModel(_) => 41,
            Self::GetModelTemplate(_) => 42,
            Self::GetModels(_) => 43,
            Self::GetRequestValidator(_) => 44,
            Self::GetRequestValidators(_) => 45,
            Self::GetResource(_) => 46,
            Self::GetResources(_) => 47,
            Self::GetRestApi(_) => 48,
            Self::GetRestApis(_) => 49,
            Self::GetStage(_) => 50,
            Self::GetStages(_) => 51,
            Self::GetTags(_) => 52,
            Self::GetUsage(_) => 53,
            Self::GetUsagePlan(_) => 54,
            Self::GetUsagePlanKey(_) => 55,
            Self::GetUsagePlanKeys(_) => 56,
            Self::GetUsagePlans(_) => 57,
            Self::ImportApiKeys(_) => 58,
            Self::ImportRestApi(_) => 59,
            Self::PutGatewayResponse(_) => 60,
            Self::PutIntegration(_) => 61,
            Self::PutIntegrationResponse(_) => 62,
            Self::PutMethod(_) => 63,
            Self::PutMethodResponse(_) => 64,
            Self::PutRestApi(_) => 65,
            Self::TagResource(_) => 66,
            Self::TestInvokeAuthorizer(_) => 67,
            Self::TestInvokeMethod(_) => 68,
            Self::UntagResource(_) => 69,
            Self::UpdateAccount(_) => 70,
            Self::UpdateApiKey(_) => 71,
            Self::UpdateAuthorizer(_) => 72,
            Self::UpdateDeployment(_) => 73,
            Self::UpdateGatewayResponse(_) => 74,
            Self::UpdateIntegration(_) => 75,
            Self::UpdateIntegrationResponse(_) => 76,
            Self::UpdateMethod(_) => 77,
            Self::UpdateMethodResponse(_) => 78,
            Self::UpdateModel(_) => 79,
            Self::UpdateRequestValidator(_) => 80,
            Self::UpdateResource(_) => 81,
            Self::UpdateRestApi(_) => 82,
            Self::UpdateStage(_) => 83,
            Self::UpdateUsage(_) => 84,
            Self::UpdateUsagePlan(_) => 85,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CreateApiKey(input) => input,
            Self::CreateAuthorizer(input) => input,
            Self::CreateDeployment(input) => input,
            Self::CreateModel(input) => input,
            Self::CreateRequestValidator(input) => input,
            Self::CreateResource(input) => input,
            Self::CreateRestApi(input) => input,
            Self::CreateStage(input) => input,
            Self::CreateUsagePlan(input) => input,
            Self::CreateUsagePlanKey(input) => input,
            Self::DeleteApiKey(input) => input,
            Self::DeleteAuthorizer(input) => input,
            Self::DeleteDeployment(input) => input,
            Self::DeleteGatewayResponse(input) => input,
            Self::DeleteIntegration(input) => input,
            Self::DeleteIntegrationResponse(input) => input,
            Self::DeleteMethod(input) => input,
            Self::DeleteMethodResponse(input) => input,
            Self::DeleteModel(input) => input,
            Self::DeleteRequestValidator(input) => input,
            Self::DeleteResource(input) => input,
            Self::DeleteRestApi(input) => input,
            Self::DeleteStage(input) => input,
            Self::DeleteUsagePlan(input) => input,
            Self::DeleteUsagePlanKey(input) => input,
            Self::FlushStageAuthorizersCache(input) => input,
            Self::FlushStageCache(input) => input,
            Self::GetAccount(input) => input,
            Self::GetApiKey(input) => input,
            Self::GetApiKeys(input) => input,
            Self::GetAuthorizer(input) => input,
            Self::GetAuthorizers(input) => input,
            Self::GetDeployment(input) => input,
            Self::GetDeployments(input) => input,
            Self::GetExport(input) => input,
            Self::GetGatewayResponse(input) => input,
            Self::GetGatewayResponses(input) => input,
            Self::GetIntegration(input) => input,
            Self::GetIntegrationResponse(input) => input,
            Self::GetMethod(input) => input,
            Self::GetMethodResponse(input) => input,
            Self::GetModel(input) => input,
            Self::GetModelTemplate(input) => input,
            Self::GetModels(input) => input,
            Self::GetRequestValidator(input) => input,
            Self::GetRequestValidators(input) => input,
            Self::GetResource(input) => input,
            Self::GetResources(input) => input,
            Self::GetRestApi(input) => input,
            Self::GetRestApis(input) => input,
            Self::GetStage(input) => input,
            Self::GetStages(input) => input,
            Self::GetTags(input) => input,
            Self::GetUsage(input) => input,
            Self::GetUsagePlan(input) => input,
            Self::GetUsagePlanKey(input) => input,
            Self::GetUsagePlanKeys(input) => input,
            Self::GetUsagePlans(input) => input,
            Self::ImportApiKeys(input) => input,
            Self::ImportRestApi(input) => input,
            Self::PutGatewayResponse(input) => input,
            Self::PutIntegration(input) => input,
            Self::PutIntegrationResponse(input) => input,
            Self::PutMethod(input) => input,
            Self::PutMethodResponse(input) => input,
            Self::PutRestApi(input) => input,
            Self::TagResource(input) => input,
            Self::TestInvokeAuthorizer(input) => input,
            Self::TestInvokeMethod(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateAccount(input) => input,
            Self::UpdateApiKey(input) => input,
            Self::UpdateAuthorizer(input) => input,
            Self::UpdateDeployment(input) => input,
            Self::UpdateGatewayResponse(input) => input,
            Self::UpdateIntegration(input) => input,
            Self::UpdateIntegrationResponse(input) => input,
            Self::UpdateMethod(input) => input,
            Self::UpdateMethodResponse(input) => input,
            Self::UpdateModel(input) => input,
            Self::UpdateRequestValidator(input) => input,
            Self::UpdateResource(input) => input,
            Self::UpdateRestApi(input) => input,
            Self::UpdateStage(input) => input,
            Self::UpdateUsage(input) => input,
            Self::UpdateUsagePlan(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CreateApiKey(rt::Decode::decode(&SHAPE_CREATE_API_KEY_REQUEST, reader)?),
            1 => Self::CreateAuthorizer(rt::Decode::decode(
                &SHAPE_CREATE_AUTHORIZER_REQUEST,
                reader,
            )?),
            2 => Self::CreateDeployment(rt::Decode::decode(
                &SHAPE_CREATE_DEPLOYMENT_REQUEST,
                reader,
            )?),
            3 => Self::CreateModel(rt::Decode::decode(&SHAPE_CREATE_MODEL_REQUEST, reader)?),
            4 => Self::CreateRequestValidator(rt::Decode::decode(
                &SHAPE_CREATE_REQUEST_VALIDATOR_REQUEST,
                reader,
            )?),
            5 => Self::CreateResource(rt::Decode::decode(&SHAPE_CREATE_RESOURCE_REQUEST, reader)?),
            6 => Self::CreateRestApi(rt::Decode::decode(&SHAPE_CREATE_REST_API_REQUEST, reader)?),
            7 => Self::CreateStage(rt::Decode::decode(&SHAPE_CREATE_STAGE_REQUEST, reader)?),
            8 => {
                Self::CreateUsagePlan(rt::Decode::decode(&SHAPE_CREATE_USAGE_PLAN_REQUEST, reader)?)
            }
            9 => Self::CreateUsagePlanKey(rt::Decode::decode(
                &SHAPE_CREATE_USAGE_PLAN_KEY_REQUEST,
                reader,
            )?),
            10 => Self::DeleteApiKey(rt::Decode::decode(&SHAPE_DELETE_API_KEY_REQUEST, reader)?),
            11 => Self::DeleteAuthorizer(rt::Decode::decode(
                &SHAPE_DELETE_AUTHORIZER_REQUEST,
                reader,
            )?),
            12 => Self::DeleteDeployment(rt::Decode::decode(
                &SHAPE_DELETE_DEPLOYMENT_REQUEST,
                reader,
            )?),
            13 => Self::DeleteGatewayResponse(rt::Decode::decode(
                &SHAPE_DELETE_GATEWAY_RESPONSE_REQUEST,
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
            16 => Self::DeleteMethod(rt::Decode::decode(&SHAPE_DELETE_METHOD_REQUEST, reader)?),
            17 => Self::DeleteMethodResponse(rt::Decode::decode(
                &SHAPE_DELETE_METHOD_RESPONSE_REQUEST,
                reader,
            )?),
            18 => Self::DeleteModel(rt::Decode::decode(&SHAPE_DELETE_MODEL_REQUEST, reader)?),
            19 => Self::DeleteRequestValidator(rt::Decode::decode(
                &SHAPE_DELETE_REQUEST_VALIDATOR_REQUEST,
                reader,
            )?),
            20 => Self::DeleteResource(rt::Decode::decode(&SHAPE_DELETE_RESOURCE_REQUEST, reader)?),
            21 => Self::DeleteRestApi(rt::Decode::decode(&SHAPE_DELETE_REST_API_REQUEST, reader)?),
            22 => Self::DeleteStage(rt::Decode::decode(&SHAPE_DELETE_STAGE_REQUEST, reader)?),
            23 => {
                Self::DeleteUsagePlan(rt::Decode::decode(&SHAPE_DELETE_USAGE_PLAN_REQUEST, reader)?)
            }
            24 => Self::DeleteUsagePlanKey(rt::Decode::decode(
                &SHAPE_DELETE_USAGE_PLAN_KEY_REQUEST,
                reader,
            )?),
            25 => Self::FlushStageAuthorizersCache(rt::Decode::decode(
                &SHAPE_FLUSH_STAGE_AUTHORIZERS_CACHE_REQUEST,
                reader,
            )?),
            26 => {
                Self::FlushStageCache(rt::Decode::decode(&SHAPE_FLUSH_STAGE_CACHE_REQUEST, reader)?)
            }
            27 => Self::GetAccount(rt::Decode::decode(&SHAPE_GET_ACCOUNT_REQUEST, reader)?),
            28 => Self::GetApiKey(rt::Decode::decode(&SHAPE_GET_API_KEY_REQUEST, reader)?),
            29 => Self::GetApiKeys(rt::Decode::decode(&SHAPE_GET_API_KEYS_REQUEST, reader)?),
            30 => Self::GetAuthorizer(rt::Decode::decode(&SHAPE_GET_AUTHORIZER_REQUEST, reader)?),
            31 => Self::GetAuthorizers(rt::Decode::decode(&SHAPE_GET_AUTHORIZERS_REQUEST, reader)?),
            32 => Self::GetDeployment(rt::Decode::decode(&SHAPE_GET_DEPLOYMENT_REQUEST, reader)?),
            33 => Self::GetDeployments(rt::Decode::decode(&SHAPE_GET_DEPLOYMENTS_REQUEST, reader)?),
            34 => Self::GetExport(rt::Decode::decode(&SHAPE_GET_EXPORT_REQUEST, reader)?),
            35 => Self::GetGatewayResponse(rt::Decode::decode(
                &SHAPE_GET_GATEWAY_RESPONSE_REQUEST,
                reader,
            )?),
            36 => Self::GetGatewayResponses(rt::Decode::decode(
                &SHAPE_GET_GATEWAY_RESPONSES_REQUEST,
                reader,
            )?),
            37 => Self::GetIntegration(rt::Decode::decode(&SHAPE_GET_INTEGRATION_REQUEST, reader)?),
            38 => Self::GetIntegrationResponse(rt::Decode::decode(
                &SHAPE_GET_INTEGRATION_RESPONSE_REQUEST,
                reader,
            )?),
            39 => Self::GetMethod(rt::Decode::decode(&SHAPE_GET_METHOD_REQUEST, reader)?),
            40 => Self::GetMethodResponse(rt::Decode::decode(
                &SHAPE_GET_METHOD_RESPONSE_REQUEST,
                reader,
            )?),
            41 => Self::GetModel(rt::Decode::decode(&SHAPE_GET_MODEL_REQUEST, reader)?),
            42 => Self::GetModelTemplate(rt::Decode::decode(
                &SHAPE_GET_MODEL_TEMPLATE_REQUEST,
                reader,
            )?),
            43 => Self::GetModels(rt::Decode::decode(&SHAPE_GET_MODELS_REQUEST, reader)?),
            44 => Self::GetRequestValidator(rt::Decode::decode(
                &SHAPE_GET_REQUEST_VALIDATOR_REQUEST,
                reader,
            )?),
            45 => Self::GetRequestValidators(rt::Decode::decode(
                &SHAPE_GET_REQUEST_VALIDATORS_REQUEST,
                reader,
            )?),
            46 => Self::GetResource(rt::Decode::decode(&SHAPE_GET_RESOURCE_REQUEST, reader)?),
            47 => Self::GetResources(rt::Decode::decode(&SHAPE_GET_RESOURCES_REQUEST, reader)?),
            48 => Self::GetRestApi(rt::Decode::decode(&SHAPE_GET_REST_API_REQUEST, reader)?),
            49 => Self::GetRestApis(rt::Decode::decode(&SHAPE_GET_REST_APIS_REQUEST, reader)?),
            50 => Self::GetStage(rt::Decode::decode(&SHAPE_GET_STAGE_REQUEST, reader)?),
            51 => Self::GetStages(rt::Decode::decode(&SHAPE_GET_STAGES_REQUEST, reader)?),
            52 => Self::GetTags(rt::Decode::decode(&SHAPE_GET_TAGS_REQUEST, reader)?),
            53 => Self::GetUsage(rt::Decode::decode(&SHAPE_GET_USAGE_REQUEST, reader)?),
            54 => Self::GetUsagePlan(rt::Decode::decode(&SHAPE_GET_USAGE_PLAN_REQUEST, reader)?),
            55 => Self::GetUsagePlanKey(rt::Decode::decode(
                &SHAPE_GET_USAGE_PLAN_KEY_REQUEST,
                reader,
            )?),
            56 => Self::GetUsagePlanKeys(rt::Decode::decode(
                &SHAPE_GET_USAGE_PLAN_KEYS_REQUEST,
                reader,
            )?),
            57 => Self::GetUsagePlans(rt::Decode::decode(&SHAPE_GET_USAGE_PLANS_REQUEST, reader)?),
            58 => Self::ImportApiKeys(rt::Decode::decode(&SHAPE_IMPORT_API_KEYS_REQUEST, reader)?),
            59 => Self::ImportRestApi(rt::Decode::decode(&SHAPE_IMPORT_REST_API_REQUEST, reader)?),
            60 => Self::PutGatewayResponse(rt::Decode::decode(
                &SHAPE_PUT_GATEWAY_RESPONSE_REQUEST,
                reader,
            )?),
            61 => Self::PutIntegration(rt::Decode::decode(&SHAPE_PUT_INTEGRATION_REQUEST, reader)?),
            62 => Self::PutIntegrationResponse(rt::Decode::decode(
                &SHAPE_PUT_INTEGRATION_RESPONSE_REQUEST,
                reader,
            )?),
            63 => Self::PutMethod(rt::Decode::decode(&SHAPE_PUT_METHOD_REQUEST, reader)?),
            64 => Self::PutMethodResponse(rt::Decode::decode(
                &SHAPE_PUT_METHOD_RESPONSE_REQUEST,
                reader,
            )?),
            65 => Self::PutRestApi(rt::Decode::decode(&SHAPE_PUT_REST_API_REQUEST, reader)?),
            66 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            67 => Self::TestInvokeAuthorizer(rt::Decode::decode(
                &SHAPE_TEST_INVOKE_AUTHORIZER_REQUEST,
                reader,
            )?),
            68 => Self::TestInvokeMethod(rt::Decode::decode(
                &SHAPE_TEST_INVOKE_METHOD_REQUEST,
                reader,
            )?),
            69 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
            70 => Self::UpdateAccount(rt::Decode::decode(&SHAPE_UPDATE_ACCOUNT_REQUEST, reader)?),
            71 => Self::UpdateApiKey(rt::Decode::decode(&SHAPE_UPDATE_API_KEY_REQUEST, reader)?),
            72 => Self::UpdateAuthorizer(rt::Decode::decode(
                &SHAPE_UPDATE_AUTHORIZER_REQUEST,
                reader,
            )?),
            73 => Self::UpdateDeployment(rt::Decode::decode(
                &SHAPE_UPDATE_DEPLOYMENT_REQUEST,
                reader,
            )?),
            74 => Self::UpdateGatewayResponse(rt::Decode::decode(
                &SHAPE_UPDATE_GATEWAY_RESPONSE_REQUEST,
                reader,
            )?),
            75 => Self::UpdateIntegration(rt::Decode::decode(
                &SHAPE_UPDATE_INTEGRATION_REQUEST,
                reader,
            )?),
            76 => Self::UpdateIntegrationResponse(rt::Decode::decode(
                &SHAPE_UPDATE_INTEGRATION_RESPONSE_REQUEST,
                reader,
            )?),
            77 => Self::UpdateMethod(rt::Decode::decode(&SHAPE_UPDATE_METHOD_REQUEST, reader)?),
            78 => Self::UpdateMethodResponse(rt::Decode::decode(
                &SHAPE_UPDATE_METHOD_RESPONSE_REQUEST,
                reader,
            )?),
            79 => Self::UpdateModel(rt::Decode::decode(&SHAPE_UPDATE_MODEL_REQUEST, reader)?),
            80 => Self::UpdateRequestValidator(rt::Decode::decode(
                &SHAPE_UPDATE_REQUEST_VALIDATOR_REQUEST,
                reader,
            )?),
            81 => Self::UpdateResource(rt::Decode::decode(&SHAPE_UPDATE_RESOURCE_REQUEST, reader)?),
            82 => Self::UpdateRestApi(rt::Decode::decode(&SHAPE_UPDATE_REST_API_REQUEST, reader)?),
            83 => Self::UpdateStage(rt::Decode::decode(&SHAPE_UPDATE_STAGE_REQUEST, reader)?),
            84 => Self::UpdateUsage(rt::Decode::decode(&SHAPE_UPDATE_USAGE_REQUEST, reader)?),
            85 => {
                Self::UpdateUsagePlan(rt::Decode::decode(&SHAPE_UPDATE_USAGE_PLAN_REQUEST, reader)?)
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
        service: &dyn Apigateway,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CreateApiKey(input) => Box::new(service.create_api_key(caller, input).await?),
            Self::CreateAuthorizer(input) => {
                Box::new(service.create_authorizer(caller, input).await?)
            }
            Self::CreateDeployment(input) => {
                Box::new(service.create_deployment(caller, input).await?)
            }
            Self::CreateModel(input) => Box::new(service.create_model(caller, input).await?),
            Self::CreateRequestValidator(input) => {
                Box::new(service.create_request_validator(caller, input).await?)
            }
            Self::CreateResource(input) => Box::new(service.create_resource(caller, input).await?),
            Self::CreateRestApi(input) => Box::new(service.create_rest_api(caller, input).await?),
            Self::CreateStage(input) => Box::new(service.create_stage(caller, input).await?),
            Self::CreateUsagePlan(input) => {
                Box::new(service.create_usage_plan(caller, input).await?)
            }
            Self::CreateUsagePlanKey(input) => {
                Box::new(service.create_usage_plan_key(caller, input).await?)
            }
            Self::DeleteApiKey(input) => Box::new(service.delete_api_key(caller, input).await?),
            Self::DeleteAuthorizer(input) => {
                Box::new(service.delete_authorizer(caller, input).await?)
            }
            Self::DeleteDeployment(input) => {
                Box::new(service.delete_deployment(caller, input).await?)
            }
            Self::DeleteGatewayResponse(input) => {
                Box::new(service.delete_gateway_response(caller, input).await?)
            }
            Self::DeleteIntegration(input) => {
                Box::new(service.delete_integration(caller, input).await?)
            }
            Self::DeleteIntegrationResponse(input) => {
                Box::new(service.delete_integration_response(caller, input).await?)
            }
            Self::DeleteMethod(input) => Box::new(service.delete_method(caller, input).await?),
            Self::DeleteMethodResponse(input) => {
                Box::new(service.delete_method_response(caller, input).await?)
            }
            Self::DeleteModel(input) => Box::new(service.delete_model(caller, input).await?),
            Self::DeleteRequestValidator(input) => {
                Box::new(service.delete_request_validator(caller, input).await?)
            }
            Self::DeleteResource(input) => Box::new(service.delete_resource(caller, input).await?),
            Self::DeleteRestApi(input) => Box::new(service.delete_rest_api(caller, input).await?),
            Self::DeleteStage(input) => Box::new(service.delete_stage(caller, input).await?),
            Self::DeleteUsagePlan(input) => {
                Box::new(service.delete_usage_plan(caller, input).await?)
            }
            Self::DeleteUsagePlanKey(input) => {
                Box::new(service.delete_usage_plan_key(caller, input).await?)
            }
            Self::FlushStageAuthorizersCache(input) => {
                Box::new(service.flush_stage_authorizers_cache(caller, input).await?)
            }
            Self::FlushStageCache(input) => {
                Box::new(service.flush_stage_cache(caller, input).await?)
            }
            Self::GetAccount(input) => Box::new(service.get_account(caller, input).await?),
            Self::GetApiKey(input) => Box::new(service.get_api_key(caller, input).await?),
            Self::GetApiKeys(input) => Box::new(service.get_api_keys(caller, input).await?),
            Self::GetAuthorizer(input) => Box::new(service.get_authorizer(caller, input).await?),
            Self::GetAuthorizers(input) => Box::new(service.get_authorizers(caller, input).await?),
            Self::GetDeployment(input) => Box::new(service.get_deployment(caller, input).await?),
            Self::GetDeployments(input) => Box::new(service.get_deployments(caller, input).await?),
            Self::GetExport(input) => Box::new(service.get_export(caller, input).await?),
            Self::GetGatewayResponse(input) => {
                Box::new(service.get_gateway_response(caller, input).await?)
            }
            Self::GetGatewayResponses(input) => {
                Box::new(service.get_gateway_responses(caller, input).await?)
            }
            Self::GetIntegration(input) => Box::new(service.get_integration(caller, input).await?),
            Self::GetIntegrationResponse(input) => {
                Box::new(service.get_integration_response(caller, input).await?)
            }
            Self::GetMethod(input) => Box::new(service.get_method(caller, input).await?),
            Self::GetMethodResponse(input) => {
                Box::new(service.get_method_response(caller, input).await?)
            }
            Self::GetModel(input) => Box::new(service.get_model(caller, input).await?),
            Self::GetModelTemplate(input) => {
                Box::new(service.get_model_template(caller, input).await?)
            }
            Self::GetModels(input) => Box::new(service.get_models(caller, input).await?),
            Self::GetRequestValidator(input) => {
                Box::new(service.get_request_validator(caller, input).await?)
            }
            Self::GetRequestValidators(input) => {
                Box::new(service.get_request_validators(caller, input).await?)
            }
            Self::GetResource(input) => Box::new(service.get_resource(caller, input).await?),
            Self::GetResources(input) => Box::new(service.get_resources(caller, input).await?),
            Self::GetRestApi(input) => Box::new(service.get_rest_api(caller, input).await?),
            Self::GetRestApis(input) => Box::new(service.get_rest_apis(caller, input).await?),
            Self::GetStage(input) => Box::new(service.get_stage(caller, input).await?),
            Self::GetStages(input) => Box::new(service.get_stages(caller, input).await?),
            Self::GetTags(input) => Box::new(service.get_tags(caller, input).await?),
            Self::GetUsage(input) => Box::new(service.get_usage(caller, input).await?),
            Self::GetUsagePlan(input) => Box::new(service.get_usage_plan(caller, input).await?),
            Self::GetUsagePlanKey(input) => {
                Box::new(service.get_usage_plan_key(caller, input).await?)
            }
            Self::GetUsagePlanKeys(input) => {
                Box::new(service.get_usage_plan_keys(caller, input).await?)
            }
            Self::GetUsagePlans(input) => Box::new(service.get_usage_plans(caller, input).await?),
            Self::ImportApiKeys(input) => Box::new(service.import_api_keys(caller, input).await?),
            Self::ImportRestApi(input) => Box::new(service.import_rest_api(caller, input).await?),
            Self::PutGatewayResponse(input) => {
                Box::new(service.put_gateway_response(caller, input).await?)
            }
            Self::PutIntegration(input) => Box::new(service.put_integration(caller, input).await?),
            Self::PutIntegrationResponse(input) => {
                Box::new(service.put_integration_response(caller, input).await?)
            }
            Self::PutMethod(input) => Box::new(service.put_method(caller, input).await?),
            Self::PutMethodResponse(input) => {
                Box::new(service.put_method_response(caller, input).await?)
            }
            Self::PutRestApi(input) => Box::new(service.put_rest_api(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::TestInvokeAuthorizer(input) => {
                Box::new(service.test_invoke_authorizer(caller, input).await?)
            }
            Self::TestInvokeMethod(input) => {
                Box::new(service.test_invoke_method(caller, input).await?)
            }
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateAccount(input) => Box::new(service.update_account(caller, input).await?),
            Self::UpdateApiKey(input) => Box::new(service.update_api_key(caller, input).await?),
            Self::UpdateAuthorizer(input) => {
                Box::new(service.update_authorizer(caller, input).await?)
            }
            Self::UpdateDeployment(input) => {
                Box::new(service.update_deployment(caller, input).await?)
            }
            Self::UpdateGatewayResponse(input) => {
                Box::new(service.update_gateway_response(caller, input).await?)
            }
            Self::UpdateIntegration(input) => {
                Box::new(service.update_integration(caller, input).await?)
            }
            Self::UpdateIntegrationResponse(input) => {
                Box::new(service.update_integration_response(caller, input).await?)
            }
            Self::UpdateMethod(input) => Box::new(service.update_method(caller, input).await?),
            Self::UpdateMethodResponse(input) => {
                Box::new(service.update_method_response(caller, input).await?)
            }
            Self::UpdateModel(input) => Box::new(service.update_model(caller, input).await?),
            Self::UpdateRequestValidator(input) => {
                Box::new(service.update_request_validator(caller, input).await?)
            }
            Self::UpdateResource(input) => Box::new(service.update_resource(caller, input).await?),
            Self::UpdateRestApi(input) => Box::new(service.update_rest_api(caller, input).await?),
            Self::UpdateStage(input) => Box::new(service.update_stage(caller, input).await?),
            Self::UpdateUsage(input) => Box::new(service.update_usage(caller, input).await?),
            Self::UpdateUsagePlan(input) => {
                Box::new(service.update_usage_plan(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Apigateway>,
    access: rt::Arc<dyn rt::Access<ApigatewayInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: ApigatewayInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Apigateway>,
    access: rt::Arc<dyn rt::Access<ApigatewayInput>>,
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
            input: ApigatewayInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Apigateway>,
    guard: rt::Guard<ApigatewayInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Apigateway>,
    guard: rt::Guard<ApigatewayInput>,
) -> rt::Arc<dyn Apigateway> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Apigateway for Guarded {
    async fn create_api_key(
        &self,
        caller: &rt::Caller,
        input: CreateApiKeyRequest,
    ) -> Result<ApiKey, rt::ApiError> {
        let input = ApigatewayInput::CreateApiKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateApiKey(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateApiKey"));
        };
        self.inner.create_api_key(caller, input).await
    }
    async fn create_authorizer(
        &self,
        caller: &rt::Caller,
        input: CreateAuthorizerRequest,
    ) -> Result<Authorizer, rt::ApiError> {
        let input = ApigatewayInput::CreateAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateAuthorizer"));
        };
        self.inner.create_authorizer(caller, input).await
    }
    async fn create_deployment(
        &self,
        caller: &rt::Caller,
        input: CreateDeploymentRequest,
    ) -> Result<Deployment, rt::ApiError> {
        let input = ApigatewayInput::CreateDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateDeployment(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateDeployment"));
        };
        self.inner.create_deployment(caller, input).await
    }
    async fn create_model(
        &self,
        caller: &rt::Caller,
        input: CreateModelRequest,
    ) -> Result<Model, rt::ApiError> {
        let input = ApigatewayInput::CreateModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateModel(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateModel"));
        };
        self.inner.create_model(caller, input).await
    }
    async fn create_request_validator(
        &self,
        caller: &rt::Caller,
        input: CreateRequestValidatorRequest,
    ) -> Result<RequestValidator, rt::ApiError> {
        let input = ApigatewayInput::CreateRequestValidator(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateRequestValidator(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateRequestValidator"));
        };
        self.inner.create_request_validator(caller, input).await
    }
    async fn create_resource(
        &self,
        caller: &rt::Caller,
        input: CreateResourceRequest,
    ) -> Result<Resource, rt::ApiError> {
        let input = ApigatewayInput::CreateResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateResource(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateResource"));
        };
        self.inner.create_resource(caller, input).await
    }
    async fn create_rest_api(
        &self,
        caller: &rt::Caller,
        input: CreateRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        let input = ApigatewayInput::CreateRestApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateRestApi(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateRestApi"));
        };
        self.inner.create_rest_api(caller, input).await
    }
    async fn create_stage(
        &self,
        caller: &rt::Caller,
        input: CreateStageRequest,
    ) -> Result<Stage, rt::ApiError> {
        let input = ApigatewayInput::CreateStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateStage(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateStage"));
        };
        self.inner.create_stage(caller, input).await
    }
    async fn create_usage_plan(
        &self,
        caller: &rt::Caller,
        input: CreateUsagePlanRequest,
    ) -> Result<UsagePlan, rt::ApiError> {
        let input = ApigatewayInput::CreateUsagePlan(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateUsagePlan(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateUsagePlan"));
        };
        self.inner.create_usage_plan(caller, input).await
    }
    async fn create_usage_plan_key(
        &self,
        caller: &rt::Caller,
        input: CreateUsagePlanKeyRequest,
    ) -> Result<UsagePlanKey, rt::ApiError> {
        let input = ApigatewayInput::CreateUsagePlanKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::CreateUsagePlanKey(input) = input else {
            return Err(rt::not_implemented("Apigateway", "CreateUsagePlanKey"));
        };
        self.inner.create_usage_plan_key(caller, input).await
    }
    async fn delete_api_key(
        &self,
        caller: &rt::Caller,
        input: DeleteApiKeyRequest,
    ) -> Result<DeleteApiKeyOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteApiKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteApiKey(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteApiKey"));
        };
        self.inner.delete_api_key(caller, input).await
    }
    async fn delete_authorizer(
        &self,
        caller: &rt::Caller,
        input: DeleteAuthorizerRequest,
    ) -> Result<DeleteAuthorizerOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteAuthorizer"));
        };
        self.inner.delete_authorizer(caller, input).await
    }
    async fn delete_deployment(
        &self,
        caller: &rt::Caller,
        input: DeleteDeploymentRequest,
    ) -> Result<DeleteDeploymentOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteDeployment(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteDeployment"));
        };
        self.inner.delete_deployment(caller, input).await
    }
    async fn delete_gateway_response(
        &self,
        caller: &rt::Caller,
        input: DeleteGatewayResponseRequest,
    ) -> Result<DeleteGatewayResponseOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteGatewayResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteGatewayResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteGatewayResponse"));
        };
        self.inner.delete_gateway_response(caller, input).await
    }
    async fn delete_integration(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationRequest,
    ) -> Result<DeleteIntegrationOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteIntegration(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteIntegration"));
        };
        self.inner.delete_integration(caller, input).await
    }
    async fn delete_integration_response(
        &self,
        caller: &rt::Caller,
        input: DeleteIntegrationResponseRequest,
    ) -> Result<DeleteIntegrationResponseOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteIntegrationResponse"));
        };
        self.inner.delete_integration_response(caller, input).await
    }
    async fn delete_method(
        &self,
        caller: &rt::Caller,
        input: DeleteMethodRequest,
    ) -> Result<DeleteMethodOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteMethod(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteMethod(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteMethod"));
        };
        self.inner.delete_method(caller, input).await
    }
    async fn delete_method_response(
        &self,
        caller: &rt::Caller,
        input: DeleteMethodResponseRequest,
    ) -> Result<DeleteMethodResponseOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteMethodResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteMethodResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteMethodResponse"));
        };
        self.inner.delete_method_response(caller, input).await
    }
    async fn delete_model(
        &self,
        caller: &rt::Caller,
        input: DeleteModelRequest,
    ) -> Result<DeleteModelOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteModel(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteModel"));
        };
        self.inner.delete_model(caller, input).await
    }
    async fn delete_request_validator(
        &self,
        caller: &rt::Caller,
        input: DeleteRequestValidatorRequest,
    ) -> Result<DeleteRequestValidatorOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteRequestValidator(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteRequestValidator(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteRequestValidator"));
        };
        self.inner.delete_request_validator(caller, input).await
    }
    async fn delete_resource(
        &self,
        caller: &rt::Caller,
        input: DeleteResourceRequest,
    ) -> Result<DeleteResourceOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteResource(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteResource"));
        };
        self.inner.delete_resource(caller, input).await
    }
    async fn delete_rest_api(
        &self,
        caller: &rt::Caller,
        input: DeleteRestApiRequest,
    ) -> Result<DeleteRestApiOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteRestApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteRestApi(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteRestApi"));
        };
        self.inner.delete_rest_api(caller, input).await
    }
    async fn delete_stage(
        &self,
        caller: &rt::Caller,
        input: DeleteStageRequest,
    ) -> Result<DeleteStageOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteStage(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteStage"));
        };
        self.inner.delete_stage(caller, input).await
    }
    async fn delete_usage_plan(
        &self,
        caller: &rt::Caller,
        input: DeleteUsagePlanRequest,
    ) -> Result<DeleteUsagePlanOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteUsagePlan(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteUsagePlan(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteUsagePlan"));
        };
        self.inner.delete_usage_plan(caller, input).await
    }
    async fn delete_usage_plan_key(
        &self,
        caller: &rt::Caller,
        input: DeleteUsagePlanKeyRequest,
    ) -> Result<DeleteUsagePlanKeyOutput, rt::ApiError> {
        let input = ApigatewayInput::DeleteUsagePlanKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::DeleteUsagePlanKey(input) = input else {
            return Err(rt::not_implemented("Apigateway", "DeleteUsagePlanKey"));
        };
        self.inner.delete_usage_plan_key(caller, input).await
    }
    async fn flush_stage_authorizers_cache(
        &self,
        caller: &rt::Caller,
        input: FlushStageAuthorizersCacheRequest,
    ) -> Result<FlushStageAuthorizersCacheOutput, rt::ApiError> {
        let input = ApigatewayInput::FlushStageAuthorizersCache(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::FlushStageAuthorizersCache(input) = input else {
            return Err(rt::not_implemented("Apigateway", "FlushStageAuthorizersCache"));
        };
        self.inner.flush_stage_authorizers_cache(caller, input).await
    }
    async fn flush_stage_cache(
        &self,
        caller: &rt::Caller,
        input: FlushStageCacheRequest,
    ) -> Result<FlushStageCacheOutput, rt::ApiError> {
        let input = ApigatewayInput::FlushStageCache(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::FlushStageCache(input) = input else {
            return Err(rt::not_implemented("Apigateway", "FlushStageCache"));
        };
        self.inner.flush_stage_cache(caller, input).await
    }
    async fn get_account(
        &self,
        caller: &rt::Caller,
        input: GetAccountRequest,
    ) -> Result<Account, rt::ApiError> {
        let input = ApigatewayInput::GetAccount(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetAccount(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetAccount"));
        };
        self.inner.get_account(caller, input).await
    }
    async fn get_api_key(
        &self,
        caller: &rt::Caller,
        input: GetApiKeyRequest,
    ) -> Result<ApiKey, rt::ApiError> {
        let input = ApigatewayInput::GetApiKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetApiKey(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetApiKey"));
        };
        self.inner.get_api_key(caller, input).await
    }
    async fn get_api_keys(
        &self,
        caller: &rt::Caller,
        input: GetApiKeysRequest,
    ) -> Result<ApiKeys, rt::ApiError> {
        let input = ApigatewayInput::GetApiKeys(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetApiKeys(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetApiKeys"));
        };
        self.inner.get_api_keys(caller, input).await
    }
    async fn get_authorizer(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizerRequest,
    ) -> Result<Authorizer, rt::ApiError> {
        let input = ApigatewayInput::GetAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetAuthorizer"));
        };
        self.inner.get_authorizer(caller, input).await
    }
    async fn get_authorizers(
        &self,
        caller: &rt::Caller,
        input: GetAuthorizersRequest,
    ) -> Result<Authorizers, rt::ApiError> {
        let input = ApigatewayInput::GetAuthorizers(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetAuthorizers(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetAuthorizers"));
        };
        self.inner.get_authorizers(caller, input).await
    }
    async fn get_deployment(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentRequest,
    ) -> Result<Deployment, rt::ApiError> {
        let input = ApigatewayInput::GetDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetDeployment(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetDeployment"));
        };
        self.inner.get_deployment(caller, input).await
    }
    async fn get_deployments(
        &self,
        caller: &rt::Caller,
        input: GetDeploymentsRequest,
    ) -> Result<Deployments, rt::ApiError> {
        let input = ApigatewayInput::GetDeployments(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetDeployments(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetDeployments"));
        };
        self.inner.get_deployments(caller, input).await
    }
    async fn get_export(
        &self,
        caller: &rt::Caller,
        input: GetExportRequest,
    ) -> Result<ExportResponse, rt::ApiError> {
        let input = ApigatewayInput::GetExport(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetExport(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetExport"));
        };
        self.inner.get_export(caller, input).await
    }
    async fn get_gateway_response(
        &self,
        caller: &rt::Caller,
        input: GetGatewayResponseRequest,
    ) -> Result<GatewayResponse, rt::ApiError> {
        let input = ApigatewayInput::GetGatewayResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetGatewayResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetGatewayResponse"));
        };
        self.inner.get_gateway_response(caller, input).await
    }
    async fn get_gateway_responses(
        &self,
        caller: &rt::Caller,
        input: GetGatewayResponsesRequest,
    ) -> Result<GatewayResponses, rt::ApiError> {
        let input = ApigatewayInput::GetGatewayResponses(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetGatewayResponses(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetGatewayResponses"));
        };
        self.inner.get_gateway_responses(caller, input).await
    }
    async fn get_integration(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationRequest,
    ) -> Result<Integration, rt::ApiError> {
        let input = ApigatewayInput::GetIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetIntegration(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetIntegration"));
        };
        self.inner.get_integration(caller, input).await
    }
    async fn get_integration_response(
        &self,
        caller: &rt::Caller,
        input: GetIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, rt::ApiError> {
        let input = ApigatewayInput::GetIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetIntegrationResponse"));
        };
        self.inner.get_integration_response(caller, input).await
    }
    async fn get_method(
        &self,
        caller: &rt::Caller,
        input: GetMethodRequest,
    ) -> Result<Method, rt::ApiError> {
        let input = ApigatewayInput::GetMethod(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetMethod(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetMethod"));
        };
        self.inner.get_method(caller, input).await
    }
    async fn get_method_response(
        &self,
        caller: &rt::Caller,
        input: GetMethodResponseRequest,
    ) -> Result<MethodResponse, rt::ApiError> {
        let input = ApigatewayInput::GetMethodResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetMethodResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetMethodResponse"));
        };
        self.inner.get_method_response(caller, input).await
    }
    async fn get_model(
        &self,
        caller: &rt::Caller,
        input: GetModelRequest,
    ) -> Result<Model, rt::ApiError> {
        let input = ApigatewayInput::GetModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetModel(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetModel"));
        };
        self.inner.get_model(caller, input).await
    }
    async fn get_model_template(
        &self,
        caller: &rt::Caller,
        input: GetModelTemplateRequest,
    ) -> Result<Template, rt::ApiError> {
        let input = ApigatewayInput::GetModelTemplate(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetModelTemplate(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetModelTemplate"));
        };
        self.inner.get_model_template(caller, input).await
    }
    async fn get_models(
        &self,
        caller: &rt::Caller,
        input: GetModelsRequest,
    ) -> Result<Models, rt::ApiError> {
        let input = ApigatewayInput::GetModels(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetModels(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetModels"));
        };
        self.inner.get_models(caller, input).await
    }
    async fn get_request_validator(
        &self,
        caller: &rt::Caller,
        input: GetRequestValidatorRequest,
    ) -> Result<RequestValidator, rt::ApiError> {
        let input = ApigatewayInput::GetRequestValidator(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetRequestValidator(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetRequestValidator"));
        };
        self.inner.get_request_validator(caller, input).await
    }
    async fn get_request_validators(
        &self,
        caller: &rt::Caller,
        input: GetRequestValidatorsRequest,
    ) -> Result<RequestValidators, rt::ApiError> {
        let input = ApigatewayInput::GetRequestValidators(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetRequestValidators(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetRequestValidators"));
        };
        self.inner.get_request_validators(caller, input).await
    }
    async fn get_resource(
        &self,
        caller: &rt::Caller,
        input: GetResourceRequest,
    ) -> Result<Resource, rt::ApiError> {
        let input = ApigatewayInput::GetResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetResource(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetResource"));
        };
        self.inner.get_resource(caller, input).await
    }
    async fn get_resources(
        &self,
        caller: &rt::Caller,
        input: GetResourcesRequest,
    ) -> Result<Resources, rt::ApiError> {
        let input = ApigatewayInput::GetResources(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetResources(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetResources"));
        };
        self.inner.get_resources(caller, input).await
    }
    async fn get_rest_api(
        &self,
        caller: &rt::Caller,
        input: GetRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        let input = ApigatewayInput::GetRestApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetRestApi(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetRestApi"));
        };
        self.inner.get_rest_api(caller, input).await
    }
    async fn get_rest_apis(
        &self,
        caller: &rt::Caller,
        input: GetRestApisRequest,
    ) -> Result<RestApis, rt::ApiError> {
        let input = ApigatewayInput::GetRestApis(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetRestApis(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetRestApis"));
        };
        self.inner.get_rest_apis(caller, input).await
    }
    async fn get_stage(
        &self,
        caller: &rt::Caller,
        input: GetStageRequest,
    ) -> Result<Stage, rt::ApiError> {
        let input = ApigatewayInput::GetStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetStage(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetStage"));
        };
        self.inner.get_stage(caller, input).await
    }
    async fn get_stages(
        &self,
        caller: &rt::Caller,
        input: GetStagesRequest,
    ) -> Result<Stages, rt::ApiError> {
        let input = ApigatewayInput::GetStages(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetStages(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetStages"));
        };
        self.inner.get_stages(caller, input).await
    }
    async fn get_tags(
        &self,
        caller: &rt::Caller,
        input: GetTagsRequest,
    ) -> Result<Tags, rt::ApiError> {
        let input = ApigatewayInput::GetTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetTags(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetTags"));
        };
        self.inner.get_tags(caller, input).await
    }
    async fn get_usage(
        &self,
        caller: &rt::Caller,
        input: GetUsageRequest,
    ) -> Result<Usage, rt::ApiError> {
        let input = ApigatewayInput::GetUsage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetUsage(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetUsage"));
        };
        self.inner.get_usage(caller, input).await
    }
    async fn get_usage_plan(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlanRequest,
    ) -> Result<UsagePlan, rt::ApiError> {
        let input = ApigatewayInput::GetUsagePlan(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetUsagePlan(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetUsagePlan"));
        };
        self.inner.get_usage_plan(caller, input).await
    }
    async fn get_usage_plan_key(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlanKeyRequest,
    ) -> Result<UsagePlanKey, rt::ApiError> {
        let input = ApigatewayInput::GetUsagePlanKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetUsagePlanKey(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetUsagePlanKey"));
        };
        self.inner.get_usage_plan_key(caller, input).await
    }
    async fn get_usage_plan_keys(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlanKeysRequest,
    ) -> Result<UsagePlanKeys, rt::ApiError> {
        let input = ApigatewayInput::GetUsagePlanKeys(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetUsagePlanKeys(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetUsagePlanKeys"));
        };
        self.inner.get_usage_plan_keys(caller, input).await
    }
    async fn get_usage_plans(
        &self,
        caller: &rt::Caller,
        input: GetUsagePlansRequest,
    ) -> Result<UsagePlans, rt::ApiError> {
        let input = ApigatewayInput::GetUsagePlans(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::GetUsagePlans(input) = input else {
            return Err(rt::not_implemented("Apigateway", "GetUsagePlans"));
        };
        self.inner.get_usage_plans(caller, input).await
    }
    async fn import_api_keys(
        &self,
        caller: &rt::Caller,
        input: ImportApiKeysRequest,
    ) -> Result<ApiKeyIds, rt::ApiError> {
        let input = ApigatewayInput::ImportApiKeys(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::ImportApiKeys(input) = input else {
            return Err(rt::not_implemented("Apigateway", "ImportApiKeys"));
        };
        self.inner.import_api_keys(caller, input).await
    }
    async fn import_rest_api(
        &self,
        caller: &rt::Caller,
        input: ImportRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        let input = ApigatewayInput::ImportRestApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::ImportRestApi(input) = input else {
            return Err(rt::not_implemented("Apigateway", "ImportRestApi"));
        };
        self.inner.import_rest_api(caller, input).await
    }
    async fn put_gateway_response(
        &self,
        caller: &rt::Caller,
        input: PutGatewayResponseRequest,
    ) -> Result<GatewayResponse, rt::ApiError> {
        let input = ApigatewayInput::PutGatewayResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::PutGatewayResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "PutGatewayResponse"));
        };
        self.inner.put_gateway_response(caller, input).await
    }
    async fn put_integration(
        &self,
        caller: &rt::Caller,
        input: PutIntegrationRequest,
    ) -> Result<Integration, rt::ApiError> {
        let input = ApigatewayInput::PutIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::PutIntegration(input) = input else {
            return Err(rt::not_implemented("Apigateway", "PutIntegration"));
        };
        self.inner.put_integration(caller, input).await
    }
    async fn put_integration_response(
        &self,
        caller: &rt::Caller,
        input: PutIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, rt::ApiError> {
        let input = ApigatewayInput::PutIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::PutIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "PutIntegrationResponse"));
        };
        self.inner.put_integration_response(caller, input).await
    }
    async fn put_method(
        &self,
        caller: &rt::Caller,
        input: PutMethodRequest,
    ) -> Result<Method, rt::ApiError> {
        let input = ApigatewayInput::PutMethod(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::PutMethod(input) = input else {
            return Err(rt::not_implemented("Apigateway", "PutMethod"));
        };
        self.inner.put_method(caller, input).await
    }
    async fn put_method_response(
        &self,
        caller: &rt::Caller,
        input: PutMethodResponseRequest,
    ) -> Result<MethodResponse, rt::ApiError> {
        let input = ApigatewayInput::PutMethodResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::PutMethodResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "PutMethodResponse"));
        };
        self.inner.put_method_response(caller, input).await
    }
    async fn put_rest_api(
        &self,
        caller: &rt::Caller,
        input: PutRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        let input = ApigatewayInput::PutRestApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::PutRestApi(input) = input else {
            return Err(rt::not_implemented("Apigateway", "PutRestApi"));
        };
        self.inner.put_rest_api(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        let input = ApigatewayInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Apigateway", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn test_invoke_authorizer(
        &self,
        caller: &rt::Caller,
        input: TestInvokeAuthorizerRequest,
    ) -> Result<TestInvokeAuthorizerResponse, rt::ApiError> {
        let input = ApigatewayInput::TestInvokeAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::TestInvokeAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigateway", "TestInvokeAuthorizer"));
        };
        self.inner.test_invoke_authorizer(caller, input).await
    }
    async fn test_invoke_method(
        &self,
        caller: &rt::Caller,
        input: TestInvokeMethodRequest,
    ) -> Result<TestInvokeMethodResponse, rt::ApiError> {
        let input = ApigatewayInput::TestInvokeMethod(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::TestInvokeMethod(input) = input else {
            return Err(rt::not_implemented("Apigateway", "TestInvokeMethod"));
        };
        self.inner.test_invoke_method(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = ApigatewayInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_account(
        &self,
        caller: &rt::Caller,
        input: UpdateAccountRequest,
    ) -> Result<Account, rt::ApiError> {
        let input = ApigatewayInput::UpdateAccount(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateAccount(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateAccount"));
        };
        self.inner.update_account(caller, input).await
    }
    async fn update_api_key(
        &self,
        caller: &rt::Caller,
        input: UpdateApiKeyRequest,
    ) -> Result<ApiKey, rt::ApiError> {
        let input = ApigatewayInput::UpdateApiKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateApiKey(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateApiKey"));
        };
        self.inner.update_api_key(caller, input).await
    }
    async fn update_authorizer(
        &self,
        caller: &rt::Caller,
        input: UpdateAuthorizerRequest,
    ) -> Result<Authorizer, rt::ApiError> {
        let input = ApigatewayInput::UpdateAuthorizer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateAuthorizer(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateAuthorizer"));
        };
        self.inner.update_authorizer(caller, input).await
    }
    async fn update_deployment(
        &self,
        caller: &rt::Caller,
        input: UpdateDeploymentRequest,
    ) -> Result<Deployment, rt::ApiError> {
        let input = ApigatewayInput::UpdateDeployment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateDeployment(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateDeployment"));
        };
        self.inner.update_deployment(caller, input).await
    }
    async fn update_gateway_response(
        &self,
        caller: &rt::Caller,
        input: UpdateGatewayResponseRequest,
    ) -> Result<GatewayResponse, rt::ApiError> {
        let input = ApigatewayInput::UpdateGatewayResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateGatewayResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateGatewayResponse"));
        };
        self.inner.update_gateway_response(caller, input).await
    }
    async fn update_integration(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationRequest,
    ) -> Result<Integration, rt::ApiError> {
        let input = ApigatewayInput::UpdateIntegration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateIntegration(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateIntegration"));
        };
        self.inner.update_integration(caller, input).await
    }
    async fn update_integration_response(
        &self,
        caller: &rt::Caller,
        input: UpdateIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, rt::ApiError> {
        let input = ApigatewayInput::UpdateIntegrationResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateIntegrationResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateIntegrationResponse"));
        };
        self.inner.update_integration_response(caller, input).await
    }
    async fn update_method(
        &self,
        caller: &rt::Caller,
        input: UpdateMethodRequest,
    ) -> Result<Method, rt::ApiError> {
        let input = ApigatewayInput::UpdateMethod(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateMethod(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateMethod"));
        };
        self.inner.update_method(caller, input).await
    }
    async fn update_method_response(
        &self,
        caller: &rt::Caller,
        input: UpdateMethodResponseRequest,
    ) -> Result<MethodResponse, rt::ApiError> {
        let input = ApigatewayInput::UpdateMethodResponse(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateMethodResponse(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateMethodResponse"));
        };
        self.inner.update_method_response(caller, input).await
    }
    async fn update_model(
        &self,
        caller: &rt::Caller,
        input: UpdateModelRequest,
    ) -> Result<Model, rt::ApiError> {
        let input = ApigatewayInput::UpdateModel(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateModel(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateModel"));
        };
        self.inner.update_model(caller, input).await
    }
    async fn update_request_validator(
        &self,
        caller: &rt::Caller,
        input: UpdateRequestValidatorRequest,
    ) -> Result<RequestValidator, rt::ApiError> {
        let input = ApigatewayInput::UpdateRequestValidator(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateRequestValidator(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateRequestValidator"));
        };
        self.inner.update_request_validator(caller, input).await
    }
    async fn update_resource(
        &self,
        caller: &rt::Caller,
        input: UpdateResourceRequest,
    ) -> Result<Resource, rt::ApiError> {
        let input = ApigatewayInput::UpdateResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateResource(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateResource"));
        };
        self.inner.update_resource(caller, input).await
    }
    async fn update_rest_api(
        &self,
        caller: &rt::Caller,
        input: UpdateRestApiRequest,
    ) -> Result<RestApi, rt::ApiError> {
        let input = ApigatewayInput::UpdateRestApi(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateRestApi(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateRestApi"));
        };
        self.inner.update_rest_api(caller, input).await
    }
    async fn update_stage(
        &self,
        caller: &rt::Caller,
        input: UpdateStageRequest,
    ) -> Result<Stage, rt::ApiError> {
        let input = ApigatewayInput::UpdateStage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateStage(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateStage"));
        };
        self.inner.update_stage(caller, input).await
    }
    async fn update_usage(
        &self,
        caller: &rt::Caller,
        input: UpdateUsageRequest,
    ) -> Result<Usage, rt::ApiError> {
        let input = ApigatewayInput::UpdateUsage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateUsage(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateUsage"));
        };
        self.inner.update_usage(caller, input).await
    }
    async fn update_usage_plan(
        &self,
        caller: &rt::Caller,
        input: UpdateUsagePlanRequest,
    ) -> Result<UsagePlan, rt::ApiError> {
        let input = ApigatewayInput::UpdateUsagePlan(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let ApigatewayInput::UpdateUsagePlan(input) = input else {
            return Err(rt::not_implemented("Apigateway", "UpdateUsagePlan"));
        };
        self.inner.update_usage_plan(caller, input).await
    }
}
