//! Amazon CloudWatch Logs, API version 2014-03-28. Written by `cargo xtask codegen` from the service's model; do not edit.
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

pub static SHAPE_ACCESS_POLICY: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
static PATTERN_ACCOUNT_ID: rt::Pattern = rt::Pattern::new("^\\d{12}$");
pub static SHAPE_ACCOUNT_ID: rt::Shape =
    rt::Shape::String { min: Some(12), max: Some(12), pattern: Some(&PATTERN_ACCOUNT_ID) };
pub static SHAPE_ACCOUNT_IDS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(20),
    element: &SHAPE_ACCOUNT_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ACCOUNT_POLICIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ACCOUNT_POLICY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ACCOUNT_POLICY: rt::Schema = rt::Schema {
    name: "AccountPolicy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accountId", "accountId", &SHAPE_ACCOUNT_ID),
        rt::Member::new("lastUpdatedTime", "lastUpdatedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("policyDocument", "policyDocument", &SHAPE_ACCOUNT_POLICY_DOCUMENT),
        rt::Member::new("policyName", "policyName", &SHAPE_POLICY_NAME),
        rt::Member::new("policyType", "policyType", &SHAPE_POLICY_TYPE),
        rt::Member::new("scope", "scope", &SHAPE_SCOPE),
        rt::Member::new("selectionCriteria", "selectionCriteria", &SHAPE_SELECTION_CRITERIA),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCOUNT_POLICY: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCOUNT_POLICY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountPolicy {
    pub account_id: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<PolicyType>,
    pub scope: Option<Scope>,
    pub selection_criteria: Option<String>,
}
impl rt::Structure for AccountPolicy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCOUNT_POLICY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCOUNT_POLICY);
        rt::member(w, &SCHEMA_ACCOUNT_POLICY.members[0], &self.account_id);
        rt::member(w, &SCHEMA_ACCOUNT_POLICY.members[1], &self.last_updated_time);
        rt::member(w, &SCHEMA_ACCOUNT_POLICY.members[2], &self.policy_document);
        rt::member(w, &SCHEMA_ACCOUNT_POLICY.members[3], &self.policy_name);
        rt::member(w, &SCHEMA_ACCOUNT_POLICY.members[4], &self.policy_type);
        rt::member(w, &SCHEMA_ACCOUNT_POLICY.members[5], &self.scope);
        rt::member(w, &SCHEMA_ACCOUNT_POLICY.members[6], &self.selection_criteria);
        w.end_structure(&SCHEMA_ACCOUNT_POLICY);
    }
}
impl rt::Encode for AccountPolicy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccountPolicy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCOUNT_POLICY, r, &mut |index, shape, r| {
            match index {
                0 => out.account_id = rt::Decode::decode(shape, r)?,
                1 => out.last_updated_time = rt::Decode::decode(shape, r)?,
                2 => out.policy_document = rt::Decode::decode(shape, r)?,
                3 => out.policy_name = rt::Decode::decode(shape, r)?,
                4 => out.policy_type = rt::Decode::decode(shape, r)?,
                5 => out.scope = rt::Decode::decode(shape, r)?,
                6 => out.selection_criteria = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ACCOUNT_POLICY_DOCUMENT: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_AMAZON_RESOURCE_NAME: rt::Pattern = rt::Pattern::new("[\\w+=/:,.@-]*");
pub static SHAPE_AMAZON_RESOURCE_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1011),
    pattern: Some(&PATTERN_AMAZON_RESOURCE_NAME),
};
pub static SHAPE_APPLY_ON_TRANSFORMED_LOGS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BEARER_TOKEN_AUTHENTICATION_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_BYTES_SCANNED_VALUE: rt::Shape = rt::Shape::Double { min: None, max: None };
static PATTERN_CLIENT_TOKEN: rt::Pattern = rt::Pattern::new("\\S{36,128}");
pub static SHAPE_CLIENT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(36), max: Some(128), pattern: Some(&PATTERN_CLIENT_TOKEN) };
pub static SCHEMA_CREATE_LOG_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "CreateLogGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "deletionProtectionEnabled",
            "deletionProtectionEnabled",
            &SHAPE_DELETION_PROTECTION_ENABLED,
        ),
        rt::Member::new("kmsKeyId", "kmsKeyId", &SHAPE_KMS_KEY_ID),
        rt::Member::new("logGroupClass", "logGroupClass", &SHAPE_LOG_GROUP_CLASS),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_LOG_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_LOG_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub deletion_protection_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_name: String,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for CreateLogGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_LOG_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_LOG_GROUP_REQUEST);
        rt::member(
            w,
            &SCHEMA_CREATE_LOG_GROUP_REQUEST.members[0],
            &self.deletion_protection_enabled,
        );
        rt::member(w, &SCHEMA_CREATE_LOG_GROUP_REQUEST.members[1], &self.kms_key_id);
        rt::member(w, &SCHEMA_CREATE_LOG_GROUP_REQUEST.members[2], &self.log_group_class);
        rt::member(w, &SCHEMA_CREATE_LOG_GROUP_REQUEST.members[3], &self.log_group_name);
        rt::member(w, &SCHEMA_CREATE_LOG_GROUP_REQUEST.members[4], &self.tags);
        w.end_structure(&SCHEMA_CREATE_LOG_GROUP_REQUEST);
    }
}
impl rt::Encode for CreateLogGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateLogGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_LOG_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.deletion_protection_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.kms_key_id = rt::Decode::decode(shape, r)?,
                    2 => out.log_group_class = rt::Decode::decode(shape, r)?,
                    3 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    4 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_LOG_STREAM_REQUEST: rt::Schema = rt::Schema {
    name: "CreateLogStreamRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_LOG_STREAM_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_LOG_STREAM_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}
impl rt::Structure for CreateLogStreamRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_LOG_STREAM_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_LOG_STREAM_REQUEST);
        rt::member(w, &SCHEMA_CREATE_LOG_STREAM_REQUEST.members[0], &self.log_group_name);
        rt::member(w, &SCHEMA_CREATE_LOG_STREAM_REQUEST.members[1], &self.log_stream_name);
        w.end_structure(&SCHEMA_CREATE_LOG_STREAM_REQUEST);
    }
}
impl rt::Encode for CreateLogStreamRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateLogStreamRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_LOG_STREAM_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    1 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION: rt::Schema = rt::Schema {
    name: "DataAlreadyAcceptedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "DataAlreadyAcceptedException", status: 400 }),
    members: &[rt::Member::new(
        "expectedSequenceToken",
        "expectedSequenceToken",
        &SHAPE_SEQUENCE_TOKEN,
    )],
    xml_namespace: None,
};
pub static SHAPE_DATA_ALREADY_ACCEPTED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataAlreadyAcceptedException {
    pub expected_sequence_token: Option<String>,
}
impl rt::Structure for DataAlreadyAcceptedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION.members[0],
            &self.expected_sequence_token,
        );
        w.end_structure(&SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION);
    }
}
impl rt::Encode for DataAlreadyAcceptedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DataAlreadyAcceptedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.expected_sequence_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<DataAlreadyAcceptedException> for rt::ApiError {
    fn from(error: DataAlreadyAcceptedException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_DATA_PROTECTION_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataProtectionStatus {
    Activated,
    Deleted,
    Archived,
    Disabled,
    Unknown(String),
}
impl DataProtectionStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activated => "ACTIVATED",
            Self::Deleted => "DELETED",
            Self::Archived => "ARCHIVED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DataProtectionStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVATED" => Self::Activated,
            "DELETED" => Self::Deleted,
            "ARCHIVED" => Self::Archived,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DataProtectionStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DataProtectionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DataProtectionStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DataProtectionStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_DATA_SOURCE_FILTER: rt::Schema = rt::Schema {
    name: "DataSourceFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("name", "name", &SHAPE_DATA_SOURCE_NAME).required(),
        rt::Member::new("type", "type", &SHAPE_DATA_SOURCE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATA_SOURCE_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_DATA_SOURCE_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataSourceFilter {
    pub name: String,
    pub r#type: Option<String>,
}
impl rt::Structure for DataSourceFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATA_SOURCE_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATA_SOURCE_FILTER);
        rt::member(w, &SCHEMA_DATA_SOURCE_FILTER.members[0], &self.name);
        rt::member(w, &SCHEMA_DATA_SOURCE_FILTER.members[1], &self.r#type);
        w.end_structure(&SCHEMA_DATA_SOURCE_FILTER);
    }
}
impl rt::Encode for DataSourceFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DataSourceFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATA_SOURCE_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DATA_SOURCE_FILTERS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_DATA_SOURCE_FILTER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DATA_SOURCE_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_DATA_SOURCE_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_DAYS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_DEFAULT_VALUE: rt::Shape = rt::Shape::Double { min: None, max: None };
pub static SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteAccountPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("policyName", "policyName", &SHAPE_POLICY_NAME).required(),
        rt::Member::new("policyType", "policyType", &SHAPE_POLICY_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ACCOUNT_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccountPolicyRequest {
    pub policy_name: String,
    pub policy_type: PolicyType,
}
impl rt::Structure for DeleteAccountPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST.members[0], &self.policy_name);
        rt::member(w, &SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST.members[1], &self.policy_type);
        w.end_structure(&SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteAccountPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteAccountPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_name = rt::Decode::decode(shape, r)?,
                    1 => out.policy_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_DESTINATION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteDestinationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("destinationName", "destinationName", &SHAPE_DESTINATION_NAME).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DESTINATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DESTINATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDestinationRequest {
    pub destination_name: String,
}
impl rt::Structure for DeleteDestinationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DESTINATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DESTINATION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_DESTINATION_REQUEST.members[0], &self.destination_name);
        w.end_structure(&SCHEMA_DELETE_DESTINATION_REQUEST);
    }
}
impl rt::Encode for DeleteDestinationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDestinationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DESTINATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_LOG_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteLogGroupRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_LOG_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LOG_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}
impl rt::Structure for DeleteLogGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LOG_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LOG_GROUP_REQUEST);
        rt::member(w, &SCHEMA_DELETE_LOG_GROUP_REQUEST.members[0], &self.log_group_name);
        w.end_structure(&SCHEMA_DELETE_LOG_GROUP_REQUEST);
    }
}
impl rt::Encode for DeleteLogGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteLogGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_LOG_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_LOG_STREAM_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteLogStreamRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_LOG_STREAM_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LOG_STREAM_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}
impl rt::Structure for DeleteLogStreamRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LOG_STREAM_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LOG_STREAM_REQUEST);
        rt::member(w, &SCHEMA_DELETE_LOG_STREAM_REQUEST.members[0], &self.log_group_name);
        rt::member(w, &SCHEMA_DELETE_LOG_STREAM_REQUEST.members[1], &self.log_stream_name);
        w.end_structure(&SCHEMA_DELETE_LOG_STREAM_REQUEST);
    }
}
impl rt::Encode for DeleteLogStreamRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteLogStreamRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_LOG_STREAM_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    1 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_METRIC_FILTER_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteMetricFilterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filterName", "filterName", &SHAPE_FILTER_NAME).required(),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_METRIC_FILTER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_METRIC_FILTER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMetricFilterRequest {
    pub filter_name: String,
    pub log_group_name: String,
}
impl rt::Structure for DeleteMetricFilterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_METRIC_FILTER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_METRIC_FILTER_REQUEST);
        rt::member(w, &SCHEMA_DELETE_METRIC_FILTER_REQUEST.members[0], &self.filter_name);
        rt::member(w, &SCHEMA_DELETE_METRIC_FILTER_REQUEST.members[1], &self.log_group_name);
        w.end_structure(&SCHEMA_DELETE_METRIC_FILTER_REQUEST);
    }
}
impl rt::Encode for DeleteMetricFilterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMetricFilterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_METRIC_FILTER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filter_name = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_QUERY_DEFINITION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteQueryDefinitionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("queryDefinitionId", "queryDefinitionId", &SHAPE_QUERY_ID).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_QUERY_DEFINITION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_QUERY_DEFINITION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQueryDefinitionRequest {
    pub query_definition_id: String,
}
impl rt::Structure for DeleteQueryDefinitionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_QUERY_DEFINITION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_QUERY_DEFINITION_REQUEST);
        rt::member(
            w,
            &SCHEMA_DELETE_QUERY_DEFINITION_REQUEST.members[0],
            &self.query_definition_id,
        );
        w.end_structure(&SCHEMA_DELETE_QUERY_DEFINITION_REQUEST);
    }
}
impl rt::Encode for DeleteQueryDefinitionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteQueryDefinitionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_QUERY_DEFINITION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.query_definition_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteQueryDefinitionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("success", "success", &SHAPE_SUCCESS)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_QUERY_DEFINITION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQueryDefinitionResponse {
    pub success: Option<bool>,
}
impl rt::Structure for DeleteQueryDefinitionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE);
        rt::member(w, &SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE.members[0], &self.success);
        w.end_structure(&SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE);
    }
}
impl rt::Encode for DeleteQueryDefinitionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteQueryDefinitionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.success = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_RESOURCE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteResourcePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("expectedRevisionId", "expectedRevisionId", &SHAPE_EXPECTED_REVISION_ID),
        rt::Member::new("policyName", "policyName", &SHAPE_POLICY_NAME),
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_RESOURCE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RESOURCE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyRequest {
    pub expected_revision_id: Option<String>,
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
}
impl rt::Structure for DeleteResourcePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RESOURCE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RESOURCE_POLICY_REQUEST);
        rt::member(
            w,
            &SCHEMA_DELETE_RESOURCE_POLICY_REQUEST.members[0],
            &self.expected_revision_id,
        );
        rt::member(w, &SCHEMA_DELETE_RESOURCE_POLICY_REQUEST.members[1], &self.policy_name);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_POLICY_REQUEST.members[2], &self.resource_arn);
        w.end_structure(&SCHEMA_DELETE_RESOURCE_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteResourcePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteResourcePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_RESOURCE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.expected_revision_id = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    2 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_RETENTION_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRetentionPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_RETENTION_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RETENTION_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}
impl rt::Structure for DeleteRetentionPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RETENTION_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RETENTION_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_RETENTION_POLICY_REQUEST.members[0], &self.log_group_name);
        w.end_structure(&SCHEMA_DELETE_RETENTION_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteRetentionPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRetentionPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_RETENTION_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteSubscriptionFilterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filterName", "filterName", &SHAPE_FILTER_NAME).required(),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_SUBSCRIPTION_FILTER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilterRequest {
    pub filter_name: String,
    pub log_group_name: String,
}
impl rt::Structure for DeleteSubscriptionFilterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST);
        rt::member(w, &SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST.members[0], &self.filter_name);
        rt::member(w, &SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST.members[1], &self.log_group_name);
        w.end_structure(&SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST);
    }
}
impl rt::Encode for DeleteSubscriptionFilterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteSubscriptionFilterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filter_name = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DELETION_PROTECTION_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_DESCENDING: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeAccountPoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accountIdentifiers", "accountIdentifiers", &SHAPE_ACCOUNT_IDS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("policyName", "policyName", &SHAPE_POLICY_NAME),
        rt::Member::new("policyType", "policyType", &SHAPE_POLICY_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ACCOUNT_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountPoliciesRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: PolicyType,
}
impl rt::Structure for DescribeAccountPoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST.members[0],
            &self.account_identifiers,
        );
        rt::member(w, &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST.members[1], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST.members[2], &self.policy_name);
        rt::member(w, &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST.members[3], &self.policy_type);
        w.end_structure(&SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST);
    }
}
impl rt::Encode for DescribeAccountPoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAccountPoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_identifiers = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.policy_name = rt::Decode::decode(shape, r)?,
                    3 => out.policy_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeAccountPoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accountPolicies", "accountPolicies", &SHAPE_ACCOUNT_POLICIES),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ACCOUNT_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountPoliciesResponse {
    pub account_policies: Option<Vec<AccountPolicy>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeAccountPoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE.members[0],
            &self.account_policies,
        );
        rt::member(w, &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE);
    }
}
impl rt::Encode for DescribeAccountPoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAccountPoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_policies = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_DESTINATIONS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeDestinationsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationNamePrefix", "DestinationNamePrefix", &SHAPE_DESTINATION_NAME),
        rt::Member::new("limit", "limit", &SHAPE_DESCRIBE_LIMIT),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_DESTINATIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_DESTINATIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDestinationsRequest {
    pub destination_name_prefix: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeDestinationsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_DESTINATIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_DESTINATIONS_REQUEST);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_DESTINATIONS_REQUEST.members[0],
            &self.destination_name_prefix,
        );
        rt::member(w, &SCHEMA_DESCRIBE_DESTINATIONS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_DESCRIBE_DESTINATIONS_REQUEST.members[2], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_DESTINATIONS_REQUEST);
    }
}
impl rt::Encode for DescribeDestinationsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeDestinationsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_DESTINATIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_name_prefix = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeDestinationsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("destinations", "destinations", &SHAPE_DESTINATIONS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_DESTINATIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDestinationsResponse {
    pub destinations: Option<Vec<Destination>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeDestinationsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE.members[0], &self.destinations);
        rt::member(w, &SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE);
    }
}
impl rt::Encode for DescribeDestinationsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeDestinationsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destinations = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESCRIBE_LIMIT: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SHAPE_DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(50),
    element: &SHAPE_LOG_GROUP_IDENTIFIER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeLogGroupsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accountIdentifiers", "accountIdentifiers", &SHAPE_ACCOUNT_IDS),
        rt::Member::new(
            "includeLinkedAccounts",
            "includeLinkedAccounts",
            &SHAPE_INCLUDE_LINKED_ACCOUNTS,
        ),
        rt::Member::new("limit", "limit", &SHAPE_DESCRIBE_LIMIT),
        rt::Member::new("logGroupClass", "logGroupClass", &SHAPE_LOG_GROUP_CLASS),
        rt::Member::new(
            "logGroupIdentifiers",
            "logGroupIdentifiers",
            &SHAPE_DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS,
        ),
        rt::Member::new(
            "logGroupNamePattern",
            "logGroupNamePattern",
            &SHAPE_LOG_GROUP_NAME_PATTERN,
        ),
        rt::Member::new("logGroupNamePrefix", "logGroupNamePrefix", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_LOG_GROUPS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub include_linked_accounts: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_group_name_pattern: Option<String>,
    pub log_group_name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeLogGroupsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[0], &self.account_identifiers);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[1],
            &self.include_linked_accounts,
        );
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[2], &self.limit);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[3], &self.log_group_class);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[4], &self.log_group_identifiers);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[5], &self.log_group_name_pattern);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[6], &self.log_group_name_prefix);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST.members[7], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST);
    }
}
impl rt::Encode for DescribeLogGroupsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeLogGroupsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_identifiers = rt::Decode::decode(shape, r)?,
                    1 => out.include_linked_accounts = rt::Decode::decode(shape, r)?,
                    2 => out.limit = rt::Decode::decode(shape, r)?,
                    3 => out.log_group_class = rt::Decode::decode(shape, r)?,
                    4 => out.log_group_identifiers = rt::Decode::decode(shape, r)?,
                    5 => out.log_group_name_pattern = rt::Decode::decode(shape, r)?,
                    6 => out.log_group_name_prefix = rt::Decode::decode(shape, r)?,
                    7 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeLogGroupsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroups", "logGroups", &SHAPE_LOG_GROUPS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_LOG_GROUPS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeLogGroupsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE.members[0], &self.log_groups);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE);
    }
}
impl rt::Encode for DescribeLogGroupsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeLogGroupsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_groups = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeLogStreamsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("descending", "descending", &SHAPE_DESCENDING),
        rt::Member::new("limit", "limit", &SHAPE_DESCRIBE_LIMIT),
        rt::Member::new("logGroupIdentifier", "logGroupIdentifier", &SHAPE_LOG_GROUP_IDENTIFIER),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("logStreamNamePrefix", "logStreamNamePrefix", &SHAPE_LOG_STREAM_NAME),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("orderBy", "orderBy", &SHAPE_ORDER_BY),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_LOG_STREAMS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogStreamsRequest {
    pub descending: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub order_by: Option<OrderBy>,
}
impl rt::Structure for DescribeLogStreamsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST.members[0], &self.descending);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST.members[2], &self.log_group_identifier);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST.members[3], &self.log_group_name);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST.members[4],
            &self.log_stream_name_prefix,
        );
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST.members[5], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST.members[6], &self.order_by);
        w.end_structure(&SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST);
    }
}
impl rt::Encode for DescribeLogStreamsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeLogStreamsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.descending = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.log_group_identifier = rt::Decode::decode(shape, r)?,
                    3 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    4 => out.log_stream_name_prefix = rt::Decode::decode(shape, r)?,
                    5 => out.next_token = rt::Decode::decode(shape, r)?,
                    6 => out.order_by = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeLogStreamsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logStreams", "logStreams", &SHAPE_LOG_STREAMS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_LOG_STREAMS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeLogStreamsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE.members[0], &self.log_streams);
        rt::member(w, &SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE);
    }
}
impl rt::Encode for DescribeLogStreamsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeLogStreamsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_streams = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeMetricFiltersRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filterNamePrefix", "filterNamePrefix", &SHAPE_FILTER_NAME),
        rt::Member::new("limit", "limit", &SHAPE_DESCRIBE_LIMIT),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("metricName", "metricName", &SHAPE_METRIC_NAME),
        rt::Member::new("metricNamespace", "metricNamespace", &SHAPE_METRIC_NAMESPACE),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_METRIC_FILTERS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMetricFiltersRequest {
    pub filter_name_prefix: Option<String>,
    pub limit: Option<i32>,
    pub log_group_name: Option<String>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeMetricFiltersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST.members[0], &self.filter_name_prefix);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST.members[2], &self.log_group_name);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST.members[3], &self.metric_name);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST.members[4], &self.metric_namespace);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST.members[5], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST);
    }
}
impl rt::Encode for DescribeMetricFiltersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeMetricFiltersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filter_name_prefix = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    3 => out.metric_name = rt::Decode::decode(shape, r)?,
                    4 => out.metric_namespace = rt::Decode::decode(shape, r)?,
                    5 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeMetricFiltersResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("metricFilters", "metricFilters", &SHAPE_METRIC_FILTERS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_METRIC_FILTERS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeMetricFiltersResponse {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeMetricFiltersResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE.members[0], &self.metric_filters);
        rt::member(w, &SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE);
    }
}
impl rt::Encode for DescribeMetricFiltersResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeMetricFiltersResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.metric_filters = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESCRIBE_QUERIES_MAX_RESULTS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(1000) };
pub static SCHEMA_DESCRIBE_QUERIES_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeQueriesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("maxResults", "maxResults", &SHAPE_DESCRIBE_QUERIES_MAX_RESULTS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("queryLanguage", "queryLanguage", &SHAPE_QUERY_LANGUAGE),
        rt::Member::new("status", "status", &SHAPE_QUERY_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_QUERIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_QUERIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeQueriesRequest {
    pub log_group_name: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_language: Option<QueryLanguage>,
    pub status: Option<QueryStatus>,
}
impl rt::Structure for DescribeQueriesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_QUERIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_QUERIES_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_QUERIES_REQUEST.members[0], &self.log_group_name);
        rt::member(w, &SCHEMA_DESCRIBE_QUERIES_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_DESCRIBE_QUERIES_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_QUERIES_REQUEST.members[3], &self.query_language);
        rt::member(w, &SCHEMA_DESCRIBE_QUERIES_REQUEST.members[4], &self.status);
        w.end_structure(&SCHEMA_DESCRIBE_QUERIES_REQUEST);
    }
}
impl rt::Encode for DescribeQueriesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeQueriesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_QUERIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    1 => out.max_results = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.query_language = rt::Decode::decode(shape, r)?,
                    4 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_QUERIES_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeQueriesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("queries", "queries", &SHAPE_QUERY_INFO_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_QUERIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_QUERIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeQueriesResponse {
    pub next_token: Option<String>,
    pub queries: Option<Vec<QueryInfo>>,
}
impl rt::Structure for DescribeQueriesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_QUERIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_QUERIES_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_QUERIES_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_QUERIES_RESPONSE.members[1], &self.queries);
        w.end_structure(&SCHEMA_DESCRIBE_QUERIES_RESPONSE);
    }
}
impl rt::Encode for DescribeQueriesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeQueriesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_QUERIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.queries = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeQueryDefinitionsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("maxResults", "maxResults", &SHAPE_QUERY_LIST_MAX_RESULTS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new(
            "queryDefinitionNamePrefix",
            "queryDefinitionNamePrefix",
            &SHAPE_QUERY_DEFINITION_NAME,
        ),
        rt::Member::new("queryLanguage", "queryLanguage", &SHAPE_QUERY_LANGUAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_QUERY_DEFINITIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeQueryDefinitionsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_definition_name_prefix: Option<String>,
    pub query_language: Option<QueryLanguage>,
}
impl rt::Structure for DescribeQueryDefinitionsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST.members[1], &self.next_token);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST.members[2],
            &self.query_definition_name_prefix,
        );
        rt::member(w, &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST.members[3], &self.query_language);
        w.end_structure(&SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST);
    }
}
impl rt::Encode for DescribeQueryDefinitionsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeQueryDefinitionsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.query_definition_name_prefix = rt::Decode::decode(shape, r)?,
                    3 => out.query_language = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeQueryDefinitionsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("queryDefinitions", "queryDefinitions", &SHAPE_QUERY_DEFINITION_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_QUERY_DEFINITIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeQueryDefinitionsResponse {
    pub next_token: Option<String>,
    pub query_definitions: Option<Vec<QueryDefinition>>,
}
impl rt::Structure for DescribeQueryDefinitionsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE.members[0], &self.next_token);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE.members[1],
            &self.query_definitions,
        );
        w.end_structure(&SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE);
    }
}
impl rt::Encode for DescribeQueryDefinitionsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeQueryDefinitionsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.query_definitions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeResourcePoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("limit", "limit", &SHAPE_DESCRIBE_LIMIT),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("policyScope", "policyScope", &SHAPE_POLICY_SCOPE),
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_RESOURCE_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeResourcePoliciesRequest {
    pub limit: Option<i32>,
    pub next_token: Option<String>,
    pub policy_scope: Option<PolicyScope>,
    pub resource_arn: Option<String>,
}
impl rt::Structure for DescribeResourcePoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST.members[0], &self.limit);
        rt::member(w, &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST.members[1], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST.members[2], &self.policy_scope);
        rt::member(w, &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST.members[3], &self.resource_arn);
        w.end_structure(&SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST);
    }
}
impl rt::Encode for DescribeResourcePoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeResourcePoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.limit = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.policy_scope = rt::Decode::decode(shape, r)?,
                    3 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeResourcePoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("resourcePolicies", "resourcePolicies", &SHAPE_RESOURCE_POLICIES),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_RESOURCE_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeResourcePoliciesResponse {
    pub next_token: Option<String>,
    pub resource_policies: Option<Vec<ResourcePolicy>>,
}
impl rt::Structure for DescribeResourcePoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE.members[0], &self.next_token);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE.members[1],
            &self.resource_policies,
        );
        w.end_structure(&SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE);
    }
}
impl rt::Encode for DescribeResourcePoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeResourcePoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.resource_policies = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeSubscriptionFiltersRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filterNamePrefix", "filterNamePrefix", &SHAPE_FILTER_NAME),
        rt::Member::new("limit", "limit", &SHAPE_DESCRIBE_LIMIT),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersRequest {
    pub filter_name_prefix: Option<String>,
    pub limit: Option<i32>,
    pub log_group_name: String,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeSubscriptionFiltersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST.members[0],
            &self.filter_name_prefix,
        );
        rt::member(w, &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST.members[1], &self.limit);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST.members[2],
            &self.log_group_name,
        );
        rt::member(w, &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST.members[3], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST);
    }
}
impl rt::Encode for DescribeSubscriptionFiltersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeSubscriptionFiltersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filter_name_prefix = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeSubscriptionFiltersResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("subscriptionFilters", "subscriptionFilters", &SHAPE_SUBSCRIPTION_FILTERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersResponse {
    pub next_token: Option<String>,
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
}
impl rt::Structure for DescribeSubscriptionFiltersResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE.members[0], &self.next_token);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE.members[1],
            &self.subscription_filters,
        );
        w.end_structure(&SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE);
    }
}
impl rt::Encode for DescribeSubscriptionFiltersResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeSubscriptionFiltersResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.subscription_filters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESTINATION: rt::Schema = rt::Schema {
    name: "Destination",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accessPolicy", "accessPolicy", &SHAPE_ACCESS_POLICY),
        rt::Member::new("arn", "arn", &SHAPE_ARN),
        rt::Member::new("creationTime", "creationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("destinationName", "destinationName", &SHAPE_DESTINATION_NAME),
        rt::Member::new("roleArn", "roleArn", &SHAPE_ROLE_ARN),
        rt::Member::new("targetArn", "targetArn", &SHAPE_TARGET_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESTINATION: rt::Shape = rt::Shape::Structure(&SCHEMA_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Destination {
    pub access_policy: Option<String>,
    pub arn: Option<String>,
    pub creation_time: Option<i64>,
    pub destination_name: Option<String>,
    pub role_arn: Option<String>,
    pub target_arn: Option<String>,
}
impl rt::Structure for Destination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESTINATION);
        rt::member(w, &SCHEMA_DESTINATION.members[0], &self.access_policy);
        rt::member(w, &SCHEMA_DESTINATION.members[1], &self.arn);
        rt::member(w, &SCHEMA_DESTINATION.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_DESTINATION.members[3], &self.destination_name);
        rt::member(w, &SCHEMA_DESTINATION.members[4], &self.role_arn);
        rt::member(w, &SCHEMA_DESTINATION.members[5], &self.target_arn);
        w.end_structure(&SCHEMA_DESTINATION);
    }
}
impl rt::Encode for Destination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Destination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DESTINATION, r, &mut |index, shape, r| {
            match index {
                0 => out.access_policy = rt::Decode::decode(shape, r)?,
                1 => out.arn = rt::Decode::decode(shape, r)?,
                2 => out.creation_time = rt::Decode::decode(shape, r)?,
                3 => out.destination_name = rt::Decode::decode(shape, r)?,
                4 => out.role_arn = rt::Decode::decode(shape, r)?,
                5 => out.target_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DESTINATION_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
static PATTERN_DESTINATION_NAME: rt::Pattern = rt::Pattern::new("[^:*]*");
pub static SHAPE_DESTINATION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_DESTINATION_NAME) };
pub static SHAPE_DESTINATIONS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DESTINATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DIMENSIONS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_DIMENSIONS_KEY,
    value: &SHAPE_DIMENSIONS_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_DIMENSIONS_KEY: rt::Shape =
    rt::Shape::String { min: None, max: Some(255), pattern: None };
pub static SHAPE_DIMENSIONS_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(255), pattern: None };
pub static SHAPE_DISTRIBUTION: rt::Shape = rt::Shape::Enum { values: &["Random", "ByLogStream"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Distribution {
    Random,
    ByLogStream,
    Unknown(String),
}
impl Distribution {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Random => "Random",
            Self::ByLogStream => "ByLogStream",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Distribution {
    fn from(text: &str) -> Self {
        match text {
            "Random" => Self::Random,
            "ByLogStream" => Self::ByLogStream,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Distribution {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Distribution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Distribution {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Distribution {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EMIT_SYSTEM_FIELDS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SYSTEM_FIELD,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ENCRYPTION_KEY: rt::Shape =
    rt::Shape::String { min: None, max: Some(256), pattern: None };
pub static SCHEMA_ENTITY: rt::Schema = rt::Schema {
    name: "Entity",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("attributes", "attributes", &SHAPE_ENTITY_ATTRIBUTES),
        rt::Member::new("keyAttributes", "keyAttributes", &SHAPE_ENTITY_KEY_ATTRIBUTES),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENTITY: rt::Shape = rt::Shape::Structure(&SCHEMA_ENTITY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entity {
    pub attributes: Option<rt::BTreeMap<String, String>>,
    pub key_attributes: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for Entity {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENTITY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENTITY);
        rt::member(w, &SCHEMA_ENTITY.members[0], &self.attributes);
        rt::member(w, &SCHEMA_ENTITY.members[1], &self.key_attributes);
        w.end_structure(&SCHEMA_ENTITY);
    }
}
impl rt::Encode for Entity {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Entity {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENTITY, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.key_attributes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ENTITY_ATTRIBUTES: rt::Shape = rt::Shape::Map {
    min: Some(0),
    max: Some(10),
    key: &SHAPE_ENTITY_ATTRIBUTES_KEY,
    value: &SHAPE_ENTITY_ATTRIBUTES_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_ENTITY_ATTRIBUTES_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_ENTITY_ATTRIBUTES_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: None };
pub static SHAPE_ENTITY_KEY_ATTRIBUTES: rt::Shape = rt::Shape::Map {
    min: Some(2),
    max: Some(4),
    key: &SHAPE_ENTITY_KEY_ATTRIBUTES_KEY,
    value: &SHAPE_ENTITY_KEY_ATTRIBUTES_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_ENTITY_KEY_ATTRIBUTES_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(32), pattern: None };
pub static SHAPE_ENTITY_KEY_ATTRIBUTES_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: None };
pub static SHAPE_ENTITY_REJECTION_ERROR_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "InvalidEntity",
        "InvalidTypeValue",
        "InvalidKeyAttributes",
        "InvalidAttributes",
        "EntitySizeTooLarge",
        "UnsupportedLogGroupType",
        "MissingRequiredFields",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityRejectionErrorType {
    InvalidEntity,
    InvalidTypeValue,
    InvalidKeyAttributes,
    InvalidAttributes,
    EntitySizeTooLarge,
    UnsupportedLogGroupType,
    MissingRequiredFields,
    Unknown(String),
}
impl EntityRejectionErrorType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidEntity => "InvalidEntity",
            Self::InvalidTypeValue => "InvalidTypeValue",
            Self::InvalidKeyAttributes => "InvalidKeyAttributes",
            Self::InvalidAttributes => "InvalidAttributes",
            Self::EntitySizeTooLarge => "EntitySizeTooLarge",
            Self::UnsupportedLogGroupType => "UnsupportedLogGroupType",
            Self::MissingRequiredFields => "MissingRequiredFields",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EntityRejectionErrorType {
    fn from(text: &str) -> Self {
        match text {
            "InvalidEntity" => Self::InvalidEntity,
            "InvalidTypeValue" => Self::InvalidTypeValue,
            "InvalidKeyAttributes" => Self::InvalidKeyAttributes,
            "InvalidAttributes" => Self::InvalidAttributes,
            "EntitySizeTooLarge" => Self::EntitySizeTooLarge,
            "UnsupportedLogGroupType" => Self::UnsupportedLogGroupType,
            "MissingRequiredFields" => Self::MissingRequiredFields,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EntityRejectionErrorType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EntityRejectionErrorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EntityRejectionErrorType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EntityRejectionErrorType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EVENT_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EVENT_MESSAGE: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_EVENT_NUMBER: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_EVENTS_LIMIT: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SHAPE_EVENTS_LIMIT_START_QUERY: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100000) };
pub static SHAPE_EXPECTED_REVISION_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_EXTRACTED_VALUES: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_TOKEN,
    value: &SHAPE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_FIELD: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_FIELD_INDEX_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_/#A-Za-z0-9]+");
pub static SHAPE_FIELD_INDEX_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_FIELD_INDEX_NAME) };
pub static SHAPE_FIELD_INDEX_NAMES: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(20),
    element: &SHAPE_FIELD_INDEX_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_FIELD_SELECTION_CRITERIA: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(2000), pattern: None };
pub static SHAPE_FILTER_COUNT: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_FILTER_LOG_EVENTS_REQUEST: rt::Schema = rt::Schema {
    name: "FilterLogEventsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("endTime", "endTime", &SHAPE_TIMESTAMP),
        rt::Member::new("filterPattern", "filterPattern", &SHAPE_FILTER_PATTERN),
        rt::Member::new("interleaved", "interleaved", &SHAPE_INTERLEAVED),
        rt::Member::new("limit", "limit", &SHAPE_EVENTS_LIMIT),
        rt::Member::new("logGroupIdentifier", "logGroupIdentifier", &SHAPE_LOG_GROUP_IDENTIFIER),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("logStreamNamePrefix", "logStreamNamePrefix", &SHAPE_LOG_STREAM_NAME),
        rt::Member::new("logStreamNames", "logStreamNames", &SHAPE_INPUT_LOG_STREAM_NAMES),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("startTime", "startTime", &SHAPE_TIMESTAMP),
        rt::Member::new("unmask", "unmask", &SHAPE_UNMASK),
    ],
    xml_namespace: None,
};
pub static SHAPE_FILTER_LOG_EVENTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FILTER_LOG_EVENTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub interleaved: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub start_time: Option<i64>,
    pub unmask: Option<bool>,
}
impl rt::Structure for FilterLogEventsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER_LOG_EVENTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER_LOG_EVENTS_REQUEST);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[0], &self.end_time);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[1], &self.filter_pattern);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[2], &self.interleaved);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[3], &self.limit);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[4], &self.log_group_identifier);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[5], &self.log_group_name);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[6], &self.log_stream_name_prefix);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[7], &self.log_stream_names);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[8], &self.next_token);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[9], &self.start_time);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_REQUEST.members[10], &self.unmask);
        w.end_structure(&SCHEMA_FILTER_LOG_EVENTS_REQUEST);
    }
}
impl rt::Encode for FilterLogEventsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilterLogEventsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FILTER_LOG_EVENTS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.end_time = rt::Decode::decode(shape, r)?,
                    1 => out.filter_pattern = rt::Decode::decode(shape, r)?,
                    2 => out.interleaved = rt::Decode::decode(shape, r)?,
                    3 => out.limit = rt::Decode::decode(shape, r)?,
                    4 => out.log_group_identifier = rt::Decode::decode(shape, r)?,
                    5 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    6 => out.log_stream_name_prefix = rt::Decode::decode(shape, r)?,
                    7 => out.log_stream_names = rt::Decode::decode(shape, r)?,
                    8 => out.next_token = rt::Decode::decode(shape, r)?,
                    9 => out.start_time = rt::Decode::decode(shape, r)?,
                    10 => out.unmask = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FILTER_LOG_EVENTS_RESPONSE: rt::Schema = rt::Schema {
    name: "FilterLogEventsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("events", "events", &SHAPE_FILTERED_LOG_EVENTS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("searchedLogStreams", "searchedLogStreams", &SHAPE_SEARCHED_LOG_STREAMS),
    ],
    xml_namespace: None,
};
pub static SHAPE_FILTER_LOG_EVENTS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FILTER_LOG_EVENTS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub next_token: Option<String>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
}
impl rt::Structure for FilterLogEventsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER_LOG_EVENTS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER_LOG_EVENTS_RESPONSE);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_RESPONSE.members[0], &self.events);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_RESPONSE.members[1], &self.next_token);
        rt::member(w, &SCHEMA_FILTER_LOG_EVENTS_RESPONSE.members[2], &self.searched_log_streams);
        w.end_structure(&SCHEMA_FILTER_LOG_EVENTS_RESPONSE);
    }
}
impl rt::Encode for FilterLogEventsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilterLogEventsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FILTER_LOG_EVENTS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.events = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.searched_log_streams = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_FILTER_NAME: rt::Pattern = rt::Pattern::new("[^:*]*");
pub static SHAPE_FILTER_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_FILTER_NAME) };
pub static SHAPE_FILTER_PATTERN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
pub static SCHEMA_FILTERED_LOG_EVENT: rt::Schema = rt::Schema {
    name: "FilteredLogEvent",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("eventId", "eventId", &SHAPE_EVENT_ID),
        rt::Member::new("ingestionTime", "ingestionTime", &SHAPE_TIMESTAMP),
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME),
        rt::Member::new("message", "message", &SHAPE_EVENT_MESSAGE),
        rt::Member::new("timestamp", "timestamp", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_FILTERED_LOG_EVENT: rt::Shape = rt::Shape::Structure(&SCHEMA_FILTERED_LOG_EVENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub event_id: Option<String>,
    pub ingestion_time: Option<i64>,
    pub log_stream_name: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}
impl rt::Structure for FilteredLogEvent {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTERED_LOG_EVENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTERED_LOG_EVENT);
        rt::member(w, &SCHEMA_FILTERED_LOG_EVENT.members[0], &self.event_id);
        rt::member(w, &SCHEMA_FILTERED_LOG_EVENT.members[1], &self.ingestion_time);
        rt::member(w, &SCHEMA_FILTERED_LOG_EVENT.members[2], &self.log_stream_name);
        rt::member(w, &SCHEMA_FILTERED_LOG_EVENT.members[3], &self.message);
        rt::member(w, &SCHEMA_FILTERED_LOG_EVENT.members[4], &self.timestamp);
        w.end_structure(&SCHEMA_FILTERED_LOG_EVENT);
    }
}
impl rt::Encode for FilteredLogEvent {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilteredLogEvent {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FILTERED_LOG_EVENT, r, &mut |index, shape, r| {
            match index {
                0 => out.event_id = rt::Decode::decode(shape, r)?,
                1 => out.ingestion_time = rt::Decode::decode(shape, r)?,
                2 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                3 => out.message = rt::Decode::decode(shape, r)?,
                4 => out.timestamp = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_FILTERED_LOG_EVENTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_FILTERED_LOG_EVENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_FORCE_UPDATE: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_GET_LOG_EVENTS_REQUEST: rt::Schema = rt::Schema {
    name: "GetLogEventsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("endTime", "endTime", &SHAPE_TIMESTAMP),
        rt::Member::new("limit", "limit", &SHAPE_EVENTS_LIMIT),
        rt::Member::new("logGroupIdentifier", "logGroupIdentifier", &SHAPE_LOG_GROUP_IDENTIFIER),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME).required(),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("startFromHead", "startFromHead", &SHAPE_START_FROM_HEAD),
        rt::Member::new("startTime", "startTime", &SHAPE_TIMESTAMP),
        rt::Member::new("unmask", "unmask", &SHAPE_UNMASK),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LOG_EVENTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOG_EVENTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub end_time: Option<i64>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name: String,
    pub next_token: Option<String>,
    pub start_from_head: Option<bool>,
    pub start_time: Option<i64>,
    pub unmask: Option<bool>,
}
impl rt::Structure for GetLogEventsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOG_EVENTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOG_EVENTS_REQUEST);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[0], &self.end_time);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[2], &self.log_group_identifier);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[3], &self.log_group_name);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[4], &self.log_stream_name);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[5], &self.next_token);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[6], &self.start_from_head);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[7], &self.start_time);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_REQUEST.members[8], &self.unmask);
        w.end_structure(&SCHEMA_GET_LOG_EVENTS_REQUEST);
    }
}
impl rt::Encode for GetLogEventsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLogEventsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOG_EVENTS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.end_time = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.log_group_identifier = rt::Decode::decode(shape, r)?,
                    3 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    4 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                    5 => out.next_token = rt::Decode::decode(shape, r)?,
                    6 => out.start_from_head = rt::Decode::decode(shape, r)?,
                    7 => out.start_time = rt::Decode::decode(shape, r)?,
                    8 => out.unmask = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LOG_EVENTS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetLogEventsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("events", "events", &SHAPE_OUTPUT_LOG_EVENTS),
        rt::Member::new("nextBackwardToken", "nextBackwardToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("nextForwardToken", "nextForwardToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LOG_EVENTS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOG_EVENTS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_backward_token: Option<String>,
    pub next_forward_token: Option<String>,
}
impl rt::Structure for GetLogEventsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOG_EVENTS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOG_EVENTS_RESPONSE);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_RESPONSE.members[0], &self.events);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_RESPONSE.members[1], &self.next_backward_token);
        rt::member(w, &SCHEMA_GET_LOG_EVENTS_RESPONSE.members[2], &self.next_forward_token);
        w.end_structure(&SCHEMA_GET_LOG_EVENTS_RESPONSE);
    }
}
impl rt::Encode for GetLogEventsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLogEventsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOG_EVENTS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.events = rt::Decode::decode(shape, r)?,
                    1 => out.next_backward_token = rt::Decode::decode(shape, r)?,
                    2 => out.next_forward_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST: rt::Schema = rt::Schema {
    name: "GetLogGroupFieldsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupIdentifier", "logGroupIdentifier", &SHAPE_LOG_GROUP_IDENTIFIER),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("time", "time", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LOG_GROUP_FIELDS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogGroupFieldsRequest {
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub time: Option<i64>,
}
impl rt::Structure for GetLogGroupFieldsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST);
        rt::member(w, &SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST.members[0], &self.log_group_identifier);
        rt::member(w, &SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST.members[1], &self.log_group_name);
        rt::member(w, &SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST.members[2], &self.time);
        w.end_structure(&SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST);
    }
}
impl rt::Encode for GetLogGroupFieldsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLogGroupFieldsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_identifier = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    2 => out.time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetLogGroupFieldsResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("logGroupFields", "logGroupFields", &SHAPE_LOG_GROUP_FIELD_LIST)],
    xml_namespace: None,
};
pub static SHAPE_GET_LOG_GROUP_FIELDS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogGroupFieldsResponse {
    pub log_group_fields: Option<Vec<LogGroupField>>,
}
impl rt::Structure for GetLogGroupFieldsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE);
        rt::member(w, &SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE.members[0], &self.log_group_fields);
        w.end_structure(&SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE);
    }
}
impl rt::Encode for GetLogGroupFieldsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLogGroupFieldsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_fields = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LOG_RECORD_REQUEST: rt::Schema = rt::Schema {
    name: "GetLogRecordRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logRecordPointer", "logRecordPointer", &SHAPE_LOG_RECORD_POINTER)
            .required(),
        rt::Member::new("unmask", "unmask", &SHAPE_UNMASK),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LOG_RECORD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOG_RECORD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogRecordRequest {
    pub log_record_pointer: String,
    pub unmask: Option<bool>,
}
impl rt::Structure for GetLogRecordRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOG_RECORD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOG_RECORD_REQUEST);
        rt::member(w, &SCHEMA_GET_LOG_RECORD_REQUEST.members[0], &self.log_record_pointer);
        rt::member(w, &SCHEMA_GET_LOG_RECORD_REQUEST.members[1], &self.unmask);
        w.end_structure(&SCHEMA_GET_LOG_RECORD_REQUEST);
    }
}
impl rt::Encode for GetLogRecordRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLogRecordRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOG_RECORD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_record_pointer = rt::Decode::decode(shape, r)?,
                    1 => out.unmask = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LOG_RECORD_RESPONSE: rt::Schema = rt::Schema {
    name: "GetLogRecordResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("logRecord", "logRecord", &SHAPE_LOG_RECORD)],
    xml_namespace: None,
};
pub static SHAPE_GET_LOG_RECORD_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOG_RECORD_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogRecordResponse {
    pub log_record: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for GetLogRecordResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOG_RECORD_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOG_RECORD_RESPONSE);
        rt::member(w, &SCHEMA_GET_LOG_RECORD_RESPONSE.members[0], &self.log_record);
        w.end_structure(&SCHEMA_GET_LOG_RECORD_RESPONSE);
    }
}
impl rt::Encode for GetLogRecordResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLogRecordResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOG_RECORD_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_record = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GET_QUERY_RESULTS_MAX_ITEMS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(10000) };
pub static SHAPE_GET_QUERY_RESULTS_NEXT_TOKEN: rt::Shape =
    rt::Shape::String { min: None, max: Some(1024), pattern: None };
pub static SCHEMA_GET_QUERY_RESULTS_REQUEST: rt::Schema = rt::Schema {
    name: "GetQueryResultsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("maxItems", "maxItems", &SHAPE_GET_QUERY_RESULTS_MAX_ITEMS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_GET_QUERY_RESULTS_NEXT_TOKEN),
        rt::Member::new("queryId", "queryId", &SHAPE_QUERY_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_QUERY_RESULTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_QUERY_RESULTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueryResultsRequest {
    pub max_items: Option<i32>,
    pub next_token: Option<String>,
    pub query_id: String,
}
impl rt::Structure for GetQueryResultsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_QUERY_RESULTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_QUERY_RESULTS_REQUEST);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_REQUEST.members[0], &self.max_items);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_REQUEST.members[1], &self.next_token);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_REQUEST.members[2], &self.query_id);
        w.end_structure(&SCHEMA_GET_QUERY_RESULTS_REQUEST);
    }
}
impl rt::Encode for GetQueryResultsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetQueryResultsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_QUERY_RESULTS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_items = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.query_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_QUERY_RESULTS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetQueryResultsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("encryptionKey", "encryptionKey", &SHAPE_ENCRYPTION_KEY),
        rt::Member::new("nextToken", "nextToken", &SHAPE_GET_QUERY_RESULTS_NEXT_TOKEN),
        rt::Member::new("queryLanguage", "queryLanguage", &SHAPE_QUERY_LANGUAGE),
        rt::Member::new("results", "results", &SHAPE_QUERY_RESULTS),
        rt::Member::new("statistics", "statistics", &SHAPE_QUERY_STATISTICS),
        rt::Member::new("status", "status", &SHAPE_QUERY_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_QUERY_RESULTS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_QUERY_RESULTS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueryResultsResponse {
    pub encryption_key: Option<String>,
    pub next_token: Option<String>,
    pub query_language: Option<QueryLanguage>,
    pub results: Option<Vec<Vec<ResultField>>>,
    pub statistics: Option<QueryStatistics>,
    pub status: Option<QueryStatus>,
}
impl rt::Structure for GetQueryResultsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_QUERY_RESULTS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_QUERY_RESULTS_RESPONSE);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_RESPONSE.members[0], &self.encryption_key);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_RESPONSE.members[1], &self.next_token);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_RESPONSE.members[2], &self.query_language);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_RESPONSE.members[3], &self.results);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_RESPONSE.members[4], &self.statistics);
        rt::member(w, &SCHEMA_GET_QUERY_RESULTS_RESPONSE.members[5], &self.status);
        w.end_structure(&SCHEMA_GET_QUERY_RESULTS_RESPONSE);
    }
}
impl rt::Encode for GetQueryResultsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetQueryResultsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_QUERY_RESULTS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.encryption_key = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.query_language = rt::Decode::decode(shape, r)?,
                    3 => out.results = rt::Decode::decode(shape, r)?,
                    4 => out.statistics = rt::Decode::decode(shape, r)?,
                    5 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_INCLUDE_LINKED_ACCOUNTS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_INHERITED_PROPERTIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_INHERITED_PROPERTY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_INHERITED_PROPERTY: rt::Shape =
    rt::Shape::Enum { values: &["ACCOUNT_DATA_PROTECTION"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InheritedProperty {
    AccountDataProtection,
    Unknown(String),
}
impl InheritedProperty {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountDataProtection => "ACCOUNT_DATA_PROTECTION",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for InheritedProperty {
    fn from(text: &str) -> Self {
        match text {
            "ACCOUNT_DATA_PROTECTION" => Self::AccountDataProtection,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for InheritedProperty {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for InheritedProperty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for InheritedProperty {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for InheritedProperty {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_INPUT_LOG_EVENT: rt::Schema = rt::Schema {
    name: "InputLogEvent",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("message", "message", &SHAPE_EVENT_MESSAGE).required(),
        rt::Member::new("timestamp", "timestamp", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_INPUT_LOG_EVENT: rt::Shape = rt::Shape::Structure(&SCHEMA_INPUT_LOG_EVENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InputLogEvent {
    pub message: String,
    pub timestamp: i64,
}
impl rt::Structure for InputLogEvent {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INPUT_LOG_EVENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INPUT_LOG_EVENT);
        rt::member(w, &SCHEMA_INPUT_LOG_EVENT.members[0], &self.message);
        rt::member(w, &SCHEMA_INPUT_LOG_EVENT.members[1], &self.timestamp);
        w.end_structure(&SCHEMA_INPUT_LOG_EVENT);
    }
}
impl rt::Encode for InputLogEvent {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InputLogEvent {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INPUT_LOG_EVENT, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                1 => out.timestamp = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_INPUT_LOG_EVENTS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10000),
    element: &SHAPE_INPUT_LOG_EVENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_INPUT_LOG_STREAM_NAMES: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_LOG_STREAM_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_INTERLEAVED: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_INVALID_OPERATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidOperationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidOperationException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_OPERATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_OPERATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidOperationException {}
impl rt::Structure for InvalidOperationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_OPERATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_OPERATION_EXCEPTION);
        w.end_structure(&SCHEMA_INVALID_OPERATION_EXCEPTION);
    }
}
impl rt::Encode for InvalidOperationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidOperationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_OPERATION_EXCEPTION,
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
impl From<InvalidOperationException> for rt::ApiError {
    fn from(error: InvalidOperationException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_PARAMETER_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidParameterException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidParameterException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_PARAMETER_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidParameterException {}
impl rt::Structure for InvalidParameterException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_PARAMETER_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
        w.end_structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
    }
}
impl rt::Encode for InvalidParameterException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidParameterException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_PARAMETER_EXCEPTION,
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
impl From<InvalidParameterException> for rt::ApiError {
    fn from(error: InvalidParameterException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidSequenceTokenException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidSequenceTokenException", status: 400 }),
    members: &[rt::Member::new(
        "expectedSequenceToken",
        "expectedSequenceToken",
        &SHAPE_SEQUENCE_TOKEN,
    )],
    xml_namespace: None,
};
pub static SHAPE_INVALID_SEQUENCE_TOKEN_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidSequenceTokenException {
    pub expected_sequence_token: Option<String>,
}
impl rt::Structure for InvalidSequenceTokenException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION.members[0],
            &self.expected_sequence_token,
        );
        w.end_structure(&SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION);
    }
}
impl rt::Encode for InvalidSequenceTokenException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidSequenceTokenException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.expected_sequence_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidSequenceTokenException> for rt::ApiError {
    fn from(error: InvalidSequenceTokenException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_IS_SAMPLED: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_KMS_KEY_ID: rt::Shape =
    rt::Shape::String { min: None, max: Some(256), pattern: None };
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

pub static SHAPE_LIST_LIMIT: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(1000) };
pub static SCHEMA_LIST_LOG_GROUPS_REQUEST: rt::Schema = rt::Schema {
    name: "ListLogGroupsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accountIdentifiers", "accountIdentifiers", &SHAPE_ACCOUNT_IDS),
        rt::Member::new("dataSources", "dataSources", &SHAPE_DATA_SOURCE_FILTERS),
        rt::Member::new("fieldIndexNames", "fieldIndexNames", &SHAPE_FIELD_INDEX_NAMES),
        rt::Member::new(
            "includeLinkedAccounts",
            "includeLinkedAccounts",
            &SHAPE_INCLUDE_LINKED_ACCOUNTS,
        ),
        rt::Member::new("limit", "limit", &SHAPE_LIST_LIMIT),
        rt::Member::new("logGroupClass", "logGroupClass", &SHAPE_LOG_GROUP_CLASS),
        rt::Member::new(
            "logGroupNamePattern",
            "logGroupNamePattern",
            &SHAPE_LOG_GROUP_NAME_REGEX_PATTERN,
        ),
        rt::Member::new("logGroupTags", "logGroupTags", &SHAPE_TAG_FILTERS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_LOG_GROUPS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_LOG_GROUPS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub field_index_names: Option<Vec<String>>,
    pub include_linked_accounts: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_name_pattern: Option<String>,
    pub log_group_tags: Option<Vec<TagFilter>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListLogGroupsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_LOG_GROUPS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_LOG_GROUPS_REQUEST);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[0], &self.account_identifiers);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[1], &self.data_sources);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[2], &self.field_index_names);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[3], &self.include_linked_accounts);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[4], &self.limit);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[5], &self.log_group_class);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[6], &self.log_group_name_pattern);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[7], &self.log_group_tags);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_REQUEST.members[8], &self.next_token);
        w.end_structure(&SCHEMA_LIST_LOG_GROUPS_REQUEST);
    }
}
impl rt::Encode for ListLogGroupsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListLogGroupsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_LOG_GROUPS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_identifiers = rt::Decode::decode(shape, r)?,
                    1 => out.data_sources = rt::Decode::decode(shape, r)?,
                    2 => out.field_index_names = rt::Decode::decode(shape, r)?,
                    3 => out.include_linked_accounts = rt::Decode::decode(shape, r)?,
                    4 => out.limit = rt::Decode::decode(shape, r)?,
                    5 => out.log_group_class = rt::Decode::decode(shape, r)?,
                    6 => out.log_group_name_pattern = rt::Decode::decode(shape, r)?,
                    7 => out.log_group_tags = rt::Decode::decode(shape, r)?,
                    8 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_LOG_GROUPS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListLogGroupsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroups", "logGroups", &SHAPE_LOG_GROUP_SUMMARIES),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_LOG_GROUPS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_LOG_GROUPS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroupSummary>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListLogGroupsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_LOG_GROUPS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_LOG_GROUPS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_RESPONSE.members[0], &self.log_groups);
        rt::member(w, &SCHEMA_LIST_LOG_GROUPS_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_LOG_GROUPS_RESPONSE);
    }
}
impl rt::Encode for ListLogGroupsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListLogGroupsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_LOG_GROUPS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_groups = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "ListTagsForResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_AMAZON_RESOURCE_NAME).required()
    ],
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
    members: &[rt::Member::new("tags", "tags", &SHAPE_TAGS)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<rt::BTreeMap<String, String>>,
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

pub static SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "ListTagsLogGroupRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_LOG_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}
impl rt::Structure for ListTagsLogGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST);
        rt::member(w, &SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST.members[0], &self.log_group_name);
        w.end_structure(&SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST);
    }
}
impl rt::Encode for ListTagsLogGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsLogGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE: rt::Schema = rt::Schema {
    name: "ListTagsLogGroupResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("tags", "tags", &SHAPE_TAGS)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_LOG_GROUP_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for ListTagsLogGroupResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE);
        rt::member(w, &SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE);
    }
}
impl rt::Encode for ListTagsLogGroupResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsLogGroupResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE,
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

pub static SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT: rt::Schema = rt::Schema {
    name: "LiveTailSessionLogEvent",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ingestionTime", "ingestionTime", &SHAPE_TIMESTAMP),
        rt::Member::new("logGroupIdentifier", "logGroupIdentifier", &SHAPE_LOG_GROUP_IDENTIFIER),
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME),
        rt::Member::new("message", "message", &SHAPE_EVENT_MESSAGE),
        rt::Member::new("timestamp", "timestamp", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIVE_TAIL_SESSION_LOG_EVENT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LiveTailSessionLogEvent {
    pub ingestion_time: Option<i64>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}
impl rt::Structure for LiveTailSessionLogEvent {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT.members[0], &self.ingestion_time);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT.members[1], &self.log_group_identifier);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT.members[2], &self.log_stream_name);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT.members[3], &self.message);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT.members[4], &self.timestamp);
        w.end_structure(&SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT);
    }
}
impl rt::Encode for LiveTailSessionLogEvent {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LiveTailSessionLogEvent {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIVE_TAIL_SESSION_LOG_EVENT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.ingestion_time = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_identifier = rt::Decode::decode(shape, r)?,
                    2 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                    3 => out.message = rt::Decode::decode(shape, r)?,
                    4 => out.timestamp = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIVE_TAIL_SESSION_METADATA: rt::Schema = rt::Schema {
    name: "LiveTailSessionMetadata",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("sampled", "sampled", &SHAPE_IS_SAMPLED)],
    xml_namespace: None,
};
pub static SHAPE_LIVE_TAIL_SESSION_METADATA: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIVE_TAIL_SESSION_METADATA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LiveTailSessionMetadata {
    pub sampled: Option<bool>,
}
impl rt::Structure for LiveTailSessionMetadata {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIVE_TAIL_SESSION_METADATA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIVE_TAIL_SESSION_METADATA);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_METADATA.members[0], &self.sampled);
        w.end_structure(&SCHEMA_LIVE_TAIL_SESSION_METADATA);
    }
}
impl rt::Encode for LiveTailSessionMetadata {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LiveTailSessionMetadata {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIVE_TAIL_SESSION_METADATA,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.sampled = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIVE_TAIL_SESSION_RESULTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LIVE_TAIL_SESSION_LOG_EVENT,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LIVE_TAIL_SESSION_START: rt::Schema = rt::Schema {
    name: "LiveTailSessionStart",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logEventFilterPattern", "logEventFilterPattern", &SHAPE_FILTER_PATTERN),
        rt::Member::new(
            "logGroupIdentifiers",
            "logGroupIdentifiers",
            &SHAPE_START_LIVE_TAIL_LOG_GROUP_IDENTIFIERS,
        ),
        rt::Member::new(
            "logStreamNamePrefixes",
            "logStreamNamePrefixes",
            &SHAPE_INPUT_LOG_STREAM_NAMES,
        ),
        rt::Member::new("logStreamNames", "logStreamNames", &SHAPE_INPUT_LOG_STREAM_NAMES),
        rt::Member::new("requestId", "requestId", &SHAPE_REQUEST_ID),
        rt::Member::new("sessionId", "sessionId", &SHAPE_SESSION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIVE_TAIL_SESSION_START: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIVE_TAIL_SESSION_START);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LiveTailSessionStart {
    pub log_event_filter_pattern: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_stream_names: Option<Vec<String>>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
impl rt::Structure for LiveTailSessionStart {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIVE_TAIL_SESSION_START
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIVE_TAIL_SESSION_START);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_START.members[0], &self.log_event_filter_pattern);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_START.members[1], &self.log_group_identifiers);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_START.members[2], &self.log_stream_name_prefixes);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_START.members[3], &self.log_stream_names);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_START.members[4], &self.request_id);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_START.members[5], &self.session_id);
        w.end_structure(&SCHEMA_LIVE_TAIL_SESSION_START);
    }
}
impl rt::Encode for LiveTailSessionStart {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LiveTailSessionStart {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIVE_TAIL_SESSION_START,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_event_filter_pattern = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_identifiers = rt::Decode::decode(shape, r)?,
                    2 => out.log_stream_name_prefixes = rt::Decode::decode(shape, r)?,
                    3 => out.log_stream_names = rt::Decode::decode(shape, r)?,
                    4 => out.request_id = rt::Decode::decode(shape, r)?,
                    5 => out.session_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIVE_TAIL_SESSION_UPDATE: rt::Schema = rt::Schema {
    name: "LiveTailSessionUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("sessionMetadata", "sessionMetadata", &SHAPE_LIVE_TAIL_SESSION_METADATA),
        rt::Member::new("sessionResults", "sessionResults", &SHAPE_LIVE_TAIL_SESSION_RESULTS),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIVE_TAIL_SESSION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIVE_TAIL_SESSION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LiveTailSessionUpdate {
    pub session_metadata: Option<LiveTailSessionMetadata>,
    pub session_results: Option<Vec<LiveTailSessionLogEvent>>,
}
impl rt::Structure for LiveTailSessionUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIVE_TAIL_SESSION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIVE_TAIL_SESSION_UPDATE);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_UPDATE.members[0], &self.session_metadata);
        rt::member(w, &SCHEMA_LIVE_TAIL_SESSION_UPDATE.members[1], &self.session_results);
        w.end_structure(&SCHEMA_LIVE_TAIL_SESSION_UPDATE);
    }
}
impl rt::Encode for LiveTailSessionUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LiveTailSessionUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIVE_TAIL_SESSION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.session_metadata = rt::Decode::decode(shape, r)?,
                    1 => out.session_results = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LOG_EVENT_INDEX: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_LOG_GROUP: rt::Schema = rt::Schema {
    name: "LogGroup",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("arn", "arn", &SHAPE_ARN),
        rt::Member::new(
            "bearerTokenAuthenticationEnabled",
            "bearerTokenAuthenticationEnabled",
            &SHAPE_BEARER_TOKEN_AUTHENTICATION_ENABLED,
        ),
        rt::Member::new("creationTime", "creationTime", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "dataProtectionStatus",
            "dataProtectionStatus",
            &SHAPE_DATA_PROTECTION_STATUS,
        ),
        rt::Member::new(
            "deletionProtectionEnabled",
            "deletionProtectionEnabled",
            &SHAPE_DELETION_PROTECTION_ENABLED,
        ),
        rt::Member::new("inheritedProperties", "inheritedProperties", &SHAPE_INHERITED_PROPERTIES),
        rt::Member::new("kmsKeyId", "kmsKeyId", &SHAPE_KMS_KEY_ID),
        rt::Member::new("logGroupArn", "logGroupArn", &SHAPE_ARN),
        rt::Member::new("logGroupClass", "logGroupClass", &SHAPE_LOG_GROUP_CLASS),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("metricFilterCount", "metricFilterCount", &SHAPE_FILTER_COUNT),
        rt::Member::new("retentionInDays", "retentionInDays", &SHAPE_DAYS),
        rt::Member::new("storedBytes", "storedBytes", &SHAPE_STORED_BYTES),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOG_GROUP: rt::Shape = rt::Shape::Structure(&SCHEMA_LOG_GROUP);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogGroup {
    pub arn: Option<String>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub creation_time: Option<i64>,
    pub data_protection_status: Option<DataProtectionStatus>,
    pub deletion_protection_enabled: Option<bool>,
    pub inherited_properties: Option<Vec<InheritedProperty>>,
    pub kms_key_id: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_name: Option<String>,
    pub metric_filter_count: Option<i32>,
    pub retention_in_days: Option<i32>,
    pub stored_bytes: Option<i64>,
}
impl rt::Structure for LogGroup {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOG_GROUP
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOG_GROUP);
        rt::member(w, &SCHEMA_LOG_GROUP.members[0], &self.arn);
        rt::member(w, &SCHEMA_LOG_GROUP.members[1], &self.bearer_token_authentication_enabled);
        rt::member(w, &SCHEMA_LOG_GROUP.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_LOG_GROUP.members[3], &self.data_protection_status);
        rt::member(w, &SCHEMA_LOG_GROUP.members[4], &self.deletion_protection_enabled);
        rt::member(w, &SCHEMA_LOG_GROUP.members[5], &self.inherited_properties);
        rt::member(w, &SCHEMA_LOG_GROUP.members[6], &self.kms_key_id);
        rt::member(w, &SCHEMA_LOG_GROUP.members[7], &self.log_group_arn);
        rt::member(w, &SCHEMA_LOG_GROUP.members[8], &self.log_group_class);
        rt::member(w, &SCHEMA_LOG_GROUP.members[9], &self.log_group_name);
        rt::member(w, &SCHEMA_LOG_GROUP.members[10], &self.metric_filter_count);
        rt::member(w, &SCHEMA_LOG_GROUP.members[11], &self.retention_in_days);
        rt::member(w, &SCHEMA_LOG_GROUP.members[12], &self.stored_bytes);
        w.end_structure(&SCHEMA_LOG_GROUP);
    }
}
impl rt::Encode for LogGroup {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LogGroup {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOG_GROUP, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.bearer_token_authentication_enabled = rt::Decode::decode(shape, r)?,
                2 => out.creation_time = rt::Decode::decode(shape, r)?,
                3 => out.data_protection_status = rt::Decode::decode(shape, r)?,
                4 => out.deletion_protection_enabled = rt::Decode::decode(shape, r)?,
                5 => out.inherited_properties = rt::Decode::decode(shape, r)?,
                6 => out.kms_key_id = rt::Decode::decode(shape, r)?,
                7 => out.log_group_arn = rt::Decode::decode(shape, r)?,
                8 => out.log_group_class = rt::Decode::decode(shape, r)?,
                9 => out.log_group_name = rt::Decode::decode(shape, r)?,
                10 => out.metric_filter_count = rt::Decode::decode(shape, r)?,
                11 => out.retention_in_days = rt::Decode::decode(shape, r)?,
                12 => out.stored_bytes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LOG_GROUP_CLASS: rt::Shape =
    rt::Shape::Enum { values: &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogGroupClass {
    Standard,
    InfrequentAccess,
    Delivery,
    Unknown(String),
}
impl LogGroupClass {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LogGroupClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => Self::Standard,
            "INFREQUENT_ACCESS" => Self::InfrequentAccess,
            "DELIVERY" => Self::Delivery,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LogGroupClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LogGroupClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LogGroupClass {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LogGroupClass {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_LOG_GROUP_FIELD: rt::Schema = rt::Schema {
    name: "LogGroupField",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("name", "name", &SHAPE_FIELD),
        rt::Member::new("percent", "percent", &SHAPE_PERCENTAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOG_GROUP_FIELD: rt::Shape = rt::Shape::Structure(&SCHEMA_LOG_GROUP_FIELD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogGroupField {
    pub name: Option<String>,
    pub percent: Option<i32>,
}
impl rt::Structure for LogGroupField {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOG_GROUP_FIELD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOG_GROUP_FIELD);
        rt::member(w, &SCHEMA_LOG_GROUP_FIELD.members[0], &self.name);
        rt::member(w, &SCHEMA_LOG_GROUP_FIELD.members[1], &self.percent);
        w.end_structure(&SCHEMA_LOG_GROUP_FIELD);
    }
}
impl rt::Encode for LogGroupField {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LogGroupField {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOG_GROUP_FIELD, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.percent = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LOG_GROUP_FIELD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOG_GROUP_FIELD,
    element_name: "member",
    flattened: false,
};
static PATTERN_LOG_GROUP_IDENTIFIER: rt::Pattern = rt::Pattern::new("[\\w#+=/:,.@-]*");
pub static SHAPE_LOG_GROUP_IDENTIFIER: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(2048),
    pattern: Some(&PATTERN_LOG_GROUP_IDENTIFIER),
};
pub static SHAPE_LOG_GROUP_IDENTIFIERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOG_GROUP_IDENTIFIER,
    element_name: "member",
    flattened: false,
};
static PATTERN_LOG_GROUP_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_/#A-Za-z0-9]+");
pub static SHAPE_LOG_GROUP_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_GROUP_NAME) };
static PATTERN_LOG_GROUP_NAME_PATTERN: rt::Pattern = rt::Pattern::new("[\\.\\-_/#A-Za-z0-9]*");
pub static SHAPE_LOG_GROUP_NAME_PATTERN: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(512),
    pattern: Some(&PATTERN_LOG_GROUP_NAME_PATTERN),
};
static PATTERN_LOG_GROUP_NAME_REGEX_PATTERN: rt::Pattern = rt::Pattern::new(
    "(\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24})(\\|\\^?[\\.\\-_\\/#A-Za-z0-9]{3,24}){0,4}",
);
pub static SHAPE_LOG_GROUP_NAME_REGEX_PATTERN: rt::Shape = rt::Shape::String {
    min: Some(3),
    max: Some(129),
    pattern: Some(&PATTERN_LOG_GROUP_NAME_REGEX_PATTERN),
};
pub static SHAPE_LOG_GROUP_NAMES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOG_GROUP_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LOG_GROUP_SUMMARIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOG_GROUP_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LOG_GROUP_SUMMARY: rt::Schema = rt::Schema {
    name: "LogGroupSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupArn", "logGroupArn", &SHAPE_ARN),
        rt::Member::new("logGroupClass", "logGroupClass", &SHAPE_LOG_GROUP_CLASS),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOG_GROUP_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_LOG_GROUP_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogGroupSummary {
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_name: Option<String>,
}
impl rt::Structure for LogGroupSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOG_GROUP_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOG_GROUP_SUMMARY);
        rt::member(w, &SCHEMA_LOG_GROUP_SUMMARY.members[0], &self.log_group_arn);
        rt::member(w, &SCHEMA_LOG_GROUP_SUMMARY.members[1], &self.log_group_class);
        rt::member(w, &SCHEMA_LOG_GROUP_SUMMARY.members[2], &self.log_group_name);
        w.end_structure(&SCHEMA_LOG_GROUP_SUMMARY);
    }
}
impl rt::Encode for LogGroupSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LogGroupSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOG_GROUP_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.log_group_arn = rt::Decode::decode(shape, r)?,
                1 => out.log_group_class = rt::Decode::decode(shape, r)?,
                2 => out.log_group_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LOG_GROUPS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOG_GROUP,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LOG_RECORD: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_FIELD,
    value: &SHAPE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_LOG_RECORD_POINTER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_LOG_STREAM: rt::Schema = rt::Schema {
    name: "LogStream",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("arn", "arn", &SHAPE_ARN),
        rt::Member::new("creationTime", "creationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("firstEventTimestamp", "firstEventTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("lastEventTimestamp", "lastEventTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("lastIngestionTime", "lastIngestionTime", &SHAPE_TIMESTAMP),
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME),
        rt::Member::new("storedBytes", "storedBytes", &SHAPE_STORED_BYTES),
        rt::Member::new("uploadSequenceToken", "uploadSequenceToken", &SHAPE_SEQUENCE_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOG_STREAM: rt::Shape = rt::Shape::Structure(&SCHEMA_LOG_STREAM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogStream {
    pub arn: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub log_stream_name: Option<String>,
    pub stored_bytes: Option<i64>,
    pub upload_sequence_token: Option<String>,
}
impl rt::Structure for LogStream {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOG_STREAM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOG_STREAM);
        rt::member(w, &SCHEMA_LOG_STREAM.members[0], &self.arn);
        rt::member(w, &SCHEMA_LOG_STREAM.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_LOG_STREAM.members[2], &self.first_event_timestamp);
        rt::member(w, &SCHEMA_LOG_STREAM.members[3], &self.last_event_timestamp);
        rt::member(w, &SCHEMA_LOG_STREAM.members[4], &self.last_ingestion_time);
        rt::member(w, &SCHEMA_LOG_STREAM.members[5], &self.log_stream_name);
        rt::member(w, &SCHEMA_LOG_STREAM.members[6], &self.stored_bytes);
        rt::member(w, &SCHEMA_LOG_STREAM.members[7], &self.upload_sequence_token);
        w.end_structure(&SCHEMA_LOG_STREAM);
    }
}
impl rt::Encode for LogStream {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LogStream {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOG_STREAM, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.first_event_timestamp = rt::Decode::decode(shape, r)?,
                3 => out.last_event_timestamp = rt::Decode::decode(shape, r)?,
                4 => out.last_ingestion_time = rt::Decode::decode(shape, r)?,
                5 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                6 => out.stored_bytes = rt::Decode::decode(shape, r)?,
                7 => out.upload_sequence_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_LOG_STREAM_NAME: rt::Pattern = rt::Pattern::new("[^:*]*");
pub static SHAPE_LOG_STREAM_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_LOG_STREAM_NAME) };
pub static SHAPE_LOG_STREAM_SEARCHED_COMPLETELY: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_LOG_STREAMS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOG_STREAM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_MALFORMED_QUERY_EXCEPTION: rt::Schema = rt::Schema {
    name: "MalformedQueryException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "MalformedQueryException", status: 400 }),
    members: &[rt::Member::new(
        "queryCompileError",
        "queryCompileError",
        &SHAPE_QUERY_COMPILE_ERROR,
    )],
    xml_namespace: None,
};
pub static SHAPE_MALFORMED_QUERY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MALFORMED_QUERY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MalformedQueryException {
    pub query_compile_error: Option<QueryCompileError>,
}
impl rt::Structure for MalformedQueryException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MALFORMED_QUERY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MALFORMED_QUERY_EXCEPTION);
        rt::member(w, &SCHEMA_MALFORMED_QUERY_EXCEPTION.members[0], &self.query_compile_error);
        w.end_structure(&SCHEMA_MALFORMED_QUERY_EXCEPTION);
    }
}
impl rt::Encode for MalformedQueryException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MalformedQueryException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MALFORMED_QUERY_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.query_compile_error = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<MalformedQueryException> for rt::ApiError {
    fn from(error: MalformedQueryException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_MESSAGE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_METRIC_FILTER: rt::Schema = rt::Schema {
    name: "MetricFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "applyOnTransformedLogs",
            "applyOnTransformedLogs",
            &SHAPE_APPLY_ON_TRANSFORMED_LOGS,
        ),
        rt::Member::new("creationTime", "creationTime", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "emitSystemFieldDimensions",
            "emitSystemFieldDimensions",
            &SHAPE_EMIT_SYSTEM_FIELDS,
        ),
        rt::Member::new(
            "fieldSelectionCriteria",
            "fieldSelectionCriteria",
            &SHAPE_FIELD_SELECTION_CRITERIA,
        ),
        rt::Member::new("filterName", "filterName", &SHAPE_FILTER_NAME),
        rt::Member::new("filterPattern", "filterPattern", &SHAPE_FILTER_PATTERN),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new(
            "metricTransformations",
            "metricTransformations",
            &SHAPE_METRIC_TRANSFORMATIONS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_METRIC_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricFilter {
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
    pub field_selection_criteria: Option<String>,
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub log_group_name: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
}
impl rt::Structure for MetricFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_FILTER);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[0], &self.apply_on_transformed_logs);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[2], &self.emit_system_field_dimensions);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[3], &self.field_selection_criteria);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[4], &self.filter_name);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[5], &self.filter_pattern);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[6], &self.log_group_name);
        rt::member(w, &SCHEMA_METRIC_FILTER.members[7], &self.metric_transformations);
        w.end_structure(&SCHEMA_METRIC_FILTER);
    }
}
impl rt::Encode for MetricFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRIC_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.apply_on_transformed_logs = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.emit_system_field_dimensions = rt::Decode::decode(shape, r)?,
                3 => out.field_selection_criteria = rt::Decode::decode(shape, r)?,
                4 => out.filter_name = rt::Decode::decode(shape, r)?,
                5 => out.filter_pattern = rt::Decode::decode(shape, r)?,
                6 => out.log_group_name = rt::Decode::decode(shape, r)?,
                7 => out.metric_transformations = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_METRIC_FILTER_MATCH_RECORD: rt::Schema = rt::Schema {
    name: "MetricFilterMatchRecord",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("eventMessage", "eventMessage", &SHAPE_EVENT_MESSAGE),
        rt::Member::new("eventNumber", "eventNumber", &SHAPE_EVENT_NUMBER),
        rt::Member::new("extractedValues", "extractedValues", &SHAPE_EXTRACTED_VALUES),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_FILTER_MATCH_RECORD: rt::Shape =
    rt::Shape::Structure(&SCHEMA_METRIC_FILTER_MATCH_RECORD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricFilterMatchRecord {
    pub event_message: Option<String>,
    pub event_number: Option<i64>,
    pub extracted_values: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for MetricFilterMatchRecord {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_FILTER_MATCH_RECORD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_FILTER_MATCH_RECORD);
        rt::member(w, &SCHEMA_METRIC_FILTER_MATCH_RECORD.members[0], &self.event_message);
        rt::member(w, &SCHEMA_METRIC_FILTER_MATCH_RECORD.members[1], &self.event_number);
        rt::member(w, &SCHEMA_METRIC_FILTER_MATCH_RECORD.members[2], &self.extracted_values);
        w.end_structure(&SCHEMA_METRIC_FILTER_MATCH_RECORD);
    }
}
impl rt::Encode for MetricFilterMatchRecord {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricFilterMatchRecord {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_METRIC_FILTER_MATCH_RECORD,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_message = rt::Decode::decode(shape, r)?,
                    1 => out.event_number = rt::Decode::decode(shape, r)?,
                    2 => out.extracted_values = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_METRIC_FILTER_MATCHES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_METRIC_FILTER_MATCH_RECORD,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_METRIC_FILTERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_METRIC_FILTER,
    element_name: "member",
    flattened: false,
};
static PATTERN_METRIC_NAME: rt::Pattern = rt::Pattern::new("[^:*$]*");
pub static SHAPE_METRIC_NAME: rt::Shape =
    rt::Shape::String { min: None, max: Some(255), pattern: Some(&PATTERN_METRIC_NAME) };
static PATTERN_METRIC_NAMESPACE: rt::Pattern = rt::Pattern::new("[^:*$]*");
pub static SHAPE_METRIC_NAMESPACE: rt::Shape =
    rt::Shape::String { min: None, max: Some(255), pattern: Some(&PATTERN_METRIC_NAMESPACE) };
pub static SCHEMA_METRIC_TRANSFORMATION: rt::Schema = rt::Schema {
    name: "MetricTransformation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("defaultValue", "defaultValue", &SHAPE_DEFAULT_VALUE),
        rt::Member::new("dimensions", "dimensions", &SHAPE_DIMENSIONS),
        rt::Member::new("metricName", "metricName", &SHAPE_METRIC_NAME).required(),
        rt::Member::new("metricNamespace", "metricNamespace", &SHAPE_METRIC_NAMESPACE).required(),
        rt::Member::new("metricValue", "metricValue", &SHAPE_METRIC_VALUE).required(),
        rt::Member::new("unit", "unit", &SHAPE_STANDARD_UNIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRIC_TRANSFORMATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_METRIC_TRANSFORMATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MetricTransformation {
    pub default_value: Option<f64>,
    pub dimensions: Option<rt::BTreeMap<String, String>>,
    pub metric_name: String,
    pub metric_namespace: String,
    pub metric_value: String,
    pub unit: Option<StandardUnit>,
}
impl rt::Structure for MetricTransformation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRIC_TRANSFORMATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRIC_TRANSFORMATION);
        rt::member(w, &SCHEMA_METRIC_TRANSFORMATION.members[0], &self.default_value);
        rt::member(w, &SCHEMA_METRIC_TRANSFORMATION.members[1], &self.dimensions);
        rt::member(w, &SCHEMA_METRIC_TRANSFORMATION.members[2], &self.metric_name);
        rt::member(w, &SCHEMA_METRIC_TRANSFORMATION.members[3], &self.metric_namespace);
        rt::member(w, &SCHEMA_METRIC_TRANSFORMATION.members[4], &self.metric_value);
        rt::member(w, &SCHEMA_METRIC_TRANSFORMATION.members[5], &self.unit);
        w.end_structure(&SCHEMA_METRIC_TRANSFORMATION);
    }
}
impl rt::Encode for MetricTransformation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MetricTransformation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_METRIC_TRANSFORMATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.default_value = rt::Decode::decode(shape, r)?,
                    1 => out.dimensions = rt::Decode::decode(shape, r)?,
                    2 => out.metric_name = rt::Decode::decode(shape, r)?,
                    3 => out.metric_namespace = rt::Decode::decode(shape, r)?,
                    4 => out.metric_value = rt::Decode::decode(shape, r)?,
                    5 => out.unit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_METRIC_TRANSFORMATIONS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(1),
    element: &SHAPE_METRIC_TRANSFORMATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_METRIC_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(100), pattern: None };
pub static SHAPE_NEXT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SCHEMA_OPERATION_ABORTED_EXCEPTION: rt::Schema = rt::Schema {
    name: "OperationAbortedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "OperationAbortedException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_OPERATION_ABORTED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OPERATION_ABORTED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationAbortedException {}
impl rt::Structure for OperationAbortedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OPERATION_ABORTED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OPERATION_ABORTED_EXCEPTION);
        w.end_structure(&SCHEMA_OPERATION_ABORTED_EXCEPTION);
    }
}
impl rt::Encode for OperationAbortedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OperationAbortedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OPERATION_ABORTED_EXCEPTION,
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
impl From<OperationAbortedException> for rt::ApiError {
    fn from(error: OperationAbortedException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_ORDER_BY: rt::Shape =
    rt::Shape::Enum { values: &["LogStreamName", "LastEventTime"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderBy {
    LogStreamName,
    LastEventTime,
    Unknown(String),
}
impl OrderBy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::LogStreamName => "LogStreamName",
            Self::LastEventTime => "LastEventTime",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OrderBy {
    fn from(text: &str) -> Self {
        match text {
            "LogStreamName" => Self::LogStreamName,
            "LastEventTime" => Self::LastEventTime,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OrderBy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OrderBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OrderBy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OrderBy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OUTPUT_LOG_EVENT: rt::Schema = rt::Schema {
    name: "OutputLogEvent",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ingestionTime", "ingestionTime", &SHAPE_TIMESTAMP),
        rt::Member::new("message", "message", &SHAPE_EVENT_MESSAGE),
        rt::Member::new("timestamp", "timestamp", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_OUTPUT_LOG_EVENT: rt::Shape = rt::Shape::Structure(&SCHEMA_OUTPUT_LOG_EVENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutputLogEvent {
    pub ingestion_time: Option<i64>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}
impl rt::Structure for OutputLogEvent {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OUTPUT_LOG_EVENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OUTPUT_LOG_EVENT);
        rt::member(w, &SCHEMA_OUTPUT_LOG_EVENT.members[0], &self.ingestion_time);
        rt::member(w, &SCHEMA_OUTPUT_LOG_EVENT.members[1], &self.message);
        rt::member(w, &SCHEMA_OUTPUT_LOG_EVENT.members[2], &self.timestamp);
        w.end_structure(&SCHEMA_OUTPUT_LOG_EVENT);
    }
}
impl rt::Encode for OutputLogEvent {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OutputLogEvent {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OUTPUT_LOG_EVENT, r, &mut |index, shape, r| {
            match index {
                0 => out.ingestion_time = rt::Decode::decode(shape, r)?,
                1 => out.message = rt::Decode::decode(shape, r)?,
                2 => out.timestamp = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OUTPUT_LOG_EVENTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OUTPUT_LOG_EVENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PERCENTAGE: rt::Shape = rt::Shape::Integer { min: Some(0), max: Some(100) };
pub static SHAPE_POLICY_DOCUMENT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(51200), pattern: None };
pub static SHAPE_POLICY_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_POLICY_SCOPE: rt::Shape = rt::Shape::Enum { values: &["ACCOUNT", "RESOURCE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyScope {
    Account,
    Resource,
    Unknown(String),
}
impl PolicyScope {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "ACCOUNT",
            Self::Resource => "RESOURCE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PolicyScope {
    fn from(text: &str) -> Self {
        match text {
            "ACCOUNT" => Self::Account,
            "RESOURCE" => Self::Resource,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PolicyScope {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PolicyScope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PolicyScope {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PolicyScope {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_POLICY_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "DATA_PROTECTION_POLICY",
        "SUBSCRIPTION_FILTER_POLICY",
        "FIELD_INDEX_POLICY",
        "TRANSFORMER_POLICY",
        "METRIC_EXTRACTION_POLICY",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyType {
    DataProtectionPolicy,
    SubscriptionFilterPolicy,
    FieldIndexPolicy,
    TransformerPolicy,
    MetricExtractionPolicy,
    Unknown(String),
}
impl PolicyType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::DataProtectionPolicy => "DATA_PROTECTION_POLICY",
            Self::SubscriptionFilterPolicy => "SUBSCRIPTION_FILTER_POLICY",
            Self::FieldIndexPolicy => "FIELD_INDEX_POLICY",
            Self::TransformerPolicy => "TRANSFORMER_POLICY",
            Self::MetricExtractionPolicy => "METRIC_EXTRACTION_POLICY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PolicyType {
    fn from(text: &str) -> Self {
        match text {
            "DATA_PROTECTION_POLICY" => Self::DataProtectionPolicy,
            "SUBSCRIPTION_FILTER_POLICY" => Self::SubscriptionFilterPolicy,
            "FIELD_INDEX_POLICY" => Self::FieldIndexPolicy,
            "TRANSFORMER_POLICY" => Self::TransformerPolicy,
            "METRIC_EXTRACTION_POLICY" => Self::MetricExtractionPolicy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PolicyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PolicyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PolicyType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PolicyType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PUT_ACCOUNT_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutAccountPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("policyDocument", "policyDocument", &SHAPE_ACCOUNT_POLICY_DOCUMENT)
            .required(),
        rt::Member::new("policyName", "policyName", &SHAPE_POLICY_NAME).required(),
        rt::Member::new("policyType", "policyType", &SHAPE_POLICY_TYPE).required(),
        rt::Member::new("scope", "scope", &SHAPE_SCOPE),
        rt::Member::new("selectionCriteria", "selectionCriteria", &SHAPE_SELECTION_CRITERIA),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_ACCOUNT_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_ACCOUNT_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountPolicyRequest {
    pub policy_document: String,
    pub policy_name: String,
    pub policy_type: PolicyType,
    pub scope: Option<Scope>,
    pub selection_criteria: Option<String>,
}
impl rt::Structure for PutAccountPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ACCOUNT_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST.members[0], &self.policy_document);
        rt::member(w, &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST.members[1], &self.policy_name);
        rt::member(w, &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST.members[2], &self.policy_type);
        rt::member(w, &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST.members[3], &self.scope);
        rt::member(w, &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST.members[4], &self.selection_criteria);
        w.end_structure(&SCHEMA_PUT_ACCOUNT_POLICY_REQUEST);
    }
}
impl rt::Encode for PutAccountPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutAccountPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_document = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    2 => out.policy_type = rt::Decode::decode(shape, r)?,
                    3 => out.scope = rt::Decode::decode(shape, r)?,
                    4 => out.selection_criteria = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "PutAccountPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("accountPolicy", "accountPolicy", &SHAPE_ACCOUNT_POLICY)],
    xml_namespace: None,
};
pub static SHAPE_PUT_ACCOUNT_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountPolicyResponse {
    pub account_policy: Option<AccountPolicy>,
}
impl rt::Structure for PutAccountPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE.members[0], &self.account_policy);
        w.end_structure(&SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE);
    }
}
impl rt::Encode for PutAccountPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutAccountPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_policy = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_DESTINATION_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutDestinationPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("accessPolicy", "accessPolicy", &SHAPE_ACCESS_POLICY).required(),
        rt::Member::new("destinationName", "destinationName", &SHAPE_DESTINATION_NAME).required(),
        rt::Member::new("forceUpdate", "forceUpdate", &SHAPE_FORCE_UPDATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_DESTINATION_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_DESTINATION_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutDestinationPolicyRequest {
    pub access_policy: String,
    pub destination_name: String,
    pub force_update: Option<bool>,
}
impl rt::Structure for PutDestinationPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_DESTINATION_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_DESTINATION_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_DESTINATION_POLICY_REQUEST.members[0], &self.access_policy);
        rt::member(w, &SCHEMA_PUT_DESTINATION_POLICY_REQUEST.members[1], &self.destination_name);
        rt::member(w, &SCHEMA_PUT_DESTINATION_POLICY_REQUEST.members[2], &self.force_update);
        w.end_structure(&SCHEMA_PUT_DESTINATION_POLICY_REQUEST);
    }
}
impl rt::Encode for PutDestinationPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutDestinationPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_DESTINATION_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_policy = rt::Decode::decode(shape, r)?,
                    1 => out.destination_name = rt::Decode::decode(shape, r)?,
                    2 => out.force_update = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_DESTINATION_REQUEST: rt::Schema = rt::Schema {
    name: "PutDestinationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("destinationName", "destinationName", &SHAPE_DESTINATION_NAME).required(),
        rt::Member::new("roleArn", "roleArn", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAGS),
        rt::Member::new("targetArn", "targetArn", &SHAPE_TARGET_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_DESTINATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_DESTINATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutDestinationRequest {
    pub destination_name: String,
    pub role_arn: String,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub target_arn: String,
}
impl rt::Structure for PutDestinationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_DESTINATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_DESTINATION_REQUEST);
        rt::member(w, &SCHEMA_PUT_DESTINATION_REQUEST.members[0], &self.destination_name);
        rt::member(w, &SCHEMA_PUT_DESTINATION_REQUEST.members[1], &self.role_arn);
        rt::member(w, &SCHEMA_PUT_DESTINATION_REQUEST.members[2], &self.tags);
        rt::member(w, &SCHEMA_PUT_DESTINATION_REQUEST.members[3], &self.target_arn);
        w.end_structure(&SCHEMA_PUT_DESTINATION_REQUEST);
    }
}
impl rt::Encode for PutDestinationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutDestinationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_DESTINATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_name = rt::Decode::decode(shape, r)?,
                    1 => out.role_arn = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    3 => out.target_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_DESTINATION_RESPONSE: rt::Schema = rt::Schema {
    name: "PutDestinationResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("destination", "destination", &SHAPE_DESTINATION)],
    xml_namespace: None,
};
pub static SHAPE_PUT_DESTINATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_DESTINATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutDestinationResponse {
    pub destination: Option<Destination>,
}
impl rt::Structure for PutDestinationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_DESTINATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_DESTINATION_RESPONSE);
        rt::member(w, &SCHEMA_PUT_DESTINATION_RESPONSE.members[0], &self.destination);
        w.end_structure(&SCHEMA_PUT_DESTINATION_RESPONSE);
    }
}
impl rt::Encode for PutDestinationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutDestinationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_DESTINATION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_LOG_EVENTS_REQUEST: rt::Schema = rt::Schema {
    name: "PutLogEventsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("entity", "entity", &SHAPE_ENTITY),
        rt::Member::new("logEvents", "logEvents", &SHAPE_INPUT_LOG_EVENTS).required(),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME).required(),
        rt::Member::new("sequenceToken", "sequenceToken", &SHAPE_SEQUENCE_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_LOG_EVENTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_LOG_EVENTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub entity: Option<Entity>,
    pub log_events: Vec<InputLogEvent>,
    pub log_group_name: String,
    pub log_stream_name: String,
    pub sequence_token: Option<String>,
}
impl rt::Structure for PutLogEventsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_LOG_EVENTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_LOG_EVENTS_REQUEST);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_REQUEST.members[0], &self.entity);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_REQUEST.members[1], &self.log_events);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_REQUEST.members[2], &self.log_group_name);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_REQUEST.members[3], &self.log_stream_name);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_REQUEST.members[4], &self.sequence_token);
        w.end_structure(&SCHEMA_PUT_LOG_EVENTS_REQUEST);
    }
}
impl rt::Encode for PutLogEventsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutLogEventsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_LOG_EVENTS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.entity = rt::Decode::decode(shape, r)?,
                    1 => out.log_events = rt::Decode::decode(shape, r)?,
                    2 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    3 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                    4 => out.sequence_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_LOG_EVENTS_RESPONSE: rt::Schema = rt::Schema {
    name: "PutLogEventsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("nextSequenceToken", "nextSequenceToken", &SHAPE_SEQUENCE_TOKEN),
        rt::Member::new("rejectedEntityInfo", "rejectedEntityInfo", &SHAPE_REJECTED_ENTITY_INFO),
        rt::Member::new(
            "rejectedLogEventsInfo",
            "rejectedLogEventsInfo",
            &SHAPE_REJECTED_LOG_EVENTS_INFO,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_LOG_EVENTS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_LOG_EVENTS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
}
impl rt::Structure for PutLogEventsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_LOG_EVENTS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_LOG_EVENTS_RESPONSE);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_RESPONSE.members[0], &self.next_sequence_token);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_RESPONSE.members[1], &self.rejected_entity_info);
        rt::member(w, &SCHEMA_PUT_LOG_EVENTS_RESPONSE.members[2], &self.rejected_log_events_info);
        w.end_structure(&SCHEMA_PUT_LOG_EVENTS_RESPONSE);
    }
}
impl rt::Encode for PutLogEventsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutLogEventsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_LOG_EVENTS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_sequence_token = rt::Decode::decode(shape, r)?,
                    1 => out.rejected_entity_info = rt::Decode::decode(shape, r)?,
                    2 => out.rejected_log_events_info = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_METRIC_FILTER_REQUEST: rt::Schema = rt::Schema {
    name: "PutMetricFilterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "applyOnTransformedLogs",
            "applyOnTransformedLogs",
            &SHAPE_APPLY_ON_TRANSFORMED_LOGS,
        ),
        rt::Member::new(
            "emitSystemFieldDimensions",
            "emitSystemFieldDimensions",
            &SHAPE_EMIT_SYSTEM_FIELDS,
        ),
        rt::Member::new(
            "fieldSelectionCriteria",
            "fieldSelectionCriteria",
            &SHAPE_FIELD_SELECTION_CRITERIA,
        ),
        rt::Member::new("filterName", "filterName", &SHAPE_FILTER_NAME).required(),
        rt::Member::new("filterPattern", "filterPattern", &SHAPE_FILTER_PATTERN).required(),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new(
            "metricTransformations",
            "metricTransformations",
            &SHAPE_METRIC_TRANSFORMATIONS,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_METRIC_FILTER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_METRIC_FILTER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMetricFilterRequest {
    pub apply_on_transformed_logs: Option<bool>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
    pub field_selection_criteria: Option<String>,
    pub filter_name: String,
    pub filter_pattern: String,
    pub log_group_name: String,
    pub metric_transformations: Vec<MetricTransformation>,
}
impl rt::Structure for PutMetricFilterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METRIC_FILTER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METRIC_FILTER_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_METRIC_FILTER_REQUEST.members[0],
            &self.apply_on_transformed_logs,
        );
        rt::member(
            w,
            &SCHEMA_PUT_METRIC_FILTER_REQUEST.members[1],
            &self.emit_system_field_dimensions,
        );
        rt::member(w, &SCHEMA_PUT_METRIC_FILTER_REQUEST.members[2], &self.field_selection_criteria);
        rt::member(w, &SCHEMA_PUT_METRIC_FILTER_REQUEST.members[3], &self.filter_name);
        rt::member(w, &SCHEMA_PUT_METRIC_FILTER_REQUEST.members[4], &self.filter_pattern);
        rt::member(w, &SCHEMA_PUT_METRIC_FILTER_REQUEST.members[5], &self.log_group_name);
        rt::member(w, &SCHEMA_PUT_METRIC_FILTER_REQUEST.members[6], &self.metric_transformations);
        w.end_structure(&SCHEMA_PUT_METRIC_FILTER_REQUEST);
    }
}
impl rt::Encode for PutMetricFilterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutMetricFilterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_METRIC_FILTER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.apply_on_transformed_logs = rt::Decode::decode(shape, r)?,
                    1 => out.emit_system_field_dimensions = rt::Decode::decode(shape, r)?,
                    2 => out.field_selection_criteria = rt::Decode::decode(shape, r)?,
                    3 => out.filter_name = rt::Decode::decode(shape, r)?,
                    4 => out.filter_pattern = rt::Decode::decode(shape, r)?,
                    5 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    6 => out.metric_transformations = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_QUERY_DEFINITION_REQUEST: rt::Schema = rt::Schema {
    name: "PutQueryDefinitionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("clientToken", "clientToken", &SHAPE_CLIENT_TOKEN).idempotency_token(),
        rt::Member::new("logGroupNames", "logGroupNames", &SHAPE_LOG_GROUP_NAMES),
        rt::Member::new("name", "name", &SHAPE_QUERY_DEFINITION_NAME).required(),
        rt::Member::new("parameters", "parameters", &SHAPE_QUERY_PARAMETER_LIST),
        rt::Member::new("queryDefinitionId", "queryDefinitionId", &SHAPE_QUERY_ID),
        rt::Member::new("queryLanguage", "queryLanguage", &SHAPE_QUERY_LANGUAGE),
        rt::Member::new("queryString", "queryString", &SHAPE_QUERY_DEFINITION_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_QUERY_DEFINITION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_QUERY_DEFINITION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutQueryDefinitionRequest {
    pub client_token: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub name: String,
    pub parameters: Option<Vec<QueryParameter>>,
    pub query_definition_id: Option<String>,
    pub query_language: Option<QueryLanguage>,
    pub query_string: String,
}
impl rt::Structure for PutQueryDefinitionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_QUERY_DEFINITION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_QUERY_DEFINITION_REQUEST);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_REQUEST.members[0], &self.client_token);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_REQUEST.members[1], &self.log_group_names);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_REQUEST.members[2], &self.name);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_REQUEST.members[3], &self.parameters);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_REQUEST.members[4], &self.query_definition_id);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_REQUEST.members[5], &self.query_language);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_REQUEST.members[6], &self.query_string);
        w.end_structure(&SCHEMA_PUT_QUERY_DEFINITION_REQUEST);
    }
}
impl rt::Encode for PutQueryDefinitionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutQueryDefinitionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_QUERY_DEFINITION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_token = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_names = rt::Decode::decode(shape, r)?,
                    2 => out.name = rt::Decode::decode(shape, r)?,
                    3 => out.parameters = rt::Decode::decode(shape, r)?,
                    4 => out.query_definition_id = rt::Decode::decode(shape, r)?,
                    5 => out.query_language = rt::Decode::decode(shape, r)?,
                    6 => out.query_string = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_QUERY_DEFINITION_RESPONSE: rt::Schema = rt::Schema {
    name: "PutQueryDefinitionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("queryDefinitionId", "queryDefinitionId", &SHAPE_QUERY_ID)],
    xml_namespace: None,
};
pub static SHAPE_PUT_QUERY_DEFINITION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_QUERY_DEFINITION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutQueryDefinitionResponse {
    pub query_definition_id: Option<String>,
}
impl rt::Structure for PutQueryDefinitionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_QUERY_DEFINITION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_QUERY_DEFINITION_RESPONSE);
        rt::member(w, &SCHEMA_PUT_QUERY_DEFINITION_RESPONSE.members[0], &self.query_definition_id);
        w.end_structure(&SCHEMA_PUT_QUERY_DEFINITION_RESPONSE);
    }
}
impl rt::Encode for PutQueryDefinitionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutQueryDefinitionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_QUERY_DEFINITION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.query_definition_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RESOURCE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutResourcePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("expectedRevisionId", "expectedRevisionId", &SHAPE_EXPECTED_REVISION_ID),
        rt::Member::new("policyDocument", "policyDocument", &SHAPE_POLICY_DOCUMENT),
        rt::Member::new("policyName", "policyName", &SHAPE_POLICY_NAME),
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RESOURCE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RESOURCE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub expected_revision_id: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
}
impl rt::Structure for PutResourcePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RESOURCE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RESOURCE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_REQUEST.members[0], &self.expected_revision_id);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_REQUEST.members[1], &self.policy_document);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_REQUEST.members[2], &self.policy_name);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_REQUEST.members[3], &self.resource_arn);
        w.end_structure(&SCHEMA_PUT_RESOURCE_POLICY_REQUEST);
    }
}
impl rt::Encode for PutResourcePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutResourcePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RESOURCE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.expected_revision_id = rt::Decode::decode(shape, r)?,
                    1 => out.policy_document = rt::Decode::decode(shape, r)?,
                    2 => out.policy_name = rt::Decode::decode(shape, r)?,
                    3 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RESOURCE_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "PutResourcePolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourcePolicy", "resourcePolicy", &SHAPE_RESOURCE_POLICY),
        rt::Member::new("revisionId", "revisionId", &SHAPE_EXPECTED_REVISION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RESOURCE_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RESOURCE_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}
impl rt::Structure for PutResourcePolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RESOURCE_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RESOURCE_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_RESPONSE.members[0], &self.resource_policy);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_RESPONSE.members[1], &self.revision_id);
        w.end_structure(&SCHEMA_PUT_RESOURCE_POLICY_RESPONSE);
    }
}
impl rt::Encode for PutResourcePolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutResourcePolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RESOURCE_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_policy = rt::Decode::decode(shape, r)?,
                    1 => out.revision_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RETENTION_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutRetentionPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("retentionInDays", "retentionInDays", &SHAPE_DAYS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RETENTION_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RETENTION_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}
impl rt::Structure for PutRetentionPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RETENTION_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RETENTION_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_RETENTION_POLICY_REQUEST.members[0], &self.log_group_name);
        rt::member(w, &SCHEMA_PUT_RETENTION_POLICY_REQUEST.members[1], &self.retention_in_days);
        w.end_structure(&SCHEMA_PUT_RETENTION_POLICY_REQUEST);
    }
}
impl rt::Encode for PutRetentionPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRetentionPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RETENTION_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    1 => out.retention_in_days = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST: rt::Schema = rt::Schema {
    name: "PutSubscriptionFilterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "applyOnTransformedLogs",
            "applyOnTransformedLogs",
            &SHAPE_APPLY_ON_TRANSFORMED_LOGS,
        ),
        rt::Member::new("destinationArn", "destinationArn", &SHAPE_DESTINATION_ARN).required(),
        rt::Member::new("distribution", "distribution", &SHAPE_DISTRIBUTION),
        rt::Member::new("emitSystemFields", "emitSystemFields", &SHAPE_EMIT_SYSTEM_FIELDS),
        rt::Member::new(
            "fieldSelectionCriteria",
            "fieldSelectionCriteria",
            &SHAPE_FIELD_SELECTION_CRITERIA,
        ),
        rt::Member::new("filterName", "filterName", &SHAPE_FILTER_NAME).required(),
        rt::Member::new("filterPattern", "filterPattern", &SHAPE_FILTER_PATTERN).required(),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("roleArn", "roleArn", &SHAPE_ROLE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_SUBSCRIPTION_FILTER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutSubscriptionFilterRequest {
    pub apply_on_transformed_logs: Option<bool>,
    pub destination_arn: String,
    pub distribution: Option<Distribution>,
    pub emit_system_fields: Option<Vec<String>>,
    pub field_selection_criteria: Option<String>,
    pub filter_name: String,
    pub filter_pattern: String,
    pub log_group_name: String,
    pub role_arn: Option<String>,
}
impl rt::Structure for PutSubscriptionFilterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[0],
            &self.apply_on_transformed_logs,
        );
        rt::member(w, &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[1], &self.destination_arn);
        rt::member(w, &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[2], &self.distribution);
        rt::member(w, &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[3], &self.emit_system_fields);
        rt::member(
            w,
            &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[4],
            &self.field_selection_criteria,
        );
        rt::member(w, &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[5], &self.filter_name);
        rt::member(w, &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[6], &self.filter_pattern);
        rt::member(w, &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[7], &self.log_group_name);
        rt::member(w, &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST.members[8], &self.role_arn);
        w.end_structure(&SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST);
    }
}
impl rt::Encode for PutSubscriptionFilterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutSubscriptionFilterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.apply_on_transformed_logs = rt::Decode::decode(shape, r)?,
                    1 => out.destination_arn = rt::Decode::decode(shape, r)?,
                    2 => out.distribution = rt::Decode::decode(shape, r)?,
                    3 => out.emit_system_fields = rt::Decode::decode(shape, r)?,
                    4 => out.field_selection_criteria = rt::Decode::decode(shape, r)?,
                    5 => out.filter_name = rt::Decode::decode(shape, r)?,
                    6 => out.filter_pattern = rt::Decode::decode(shape, r)?,
                    7 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    8 => out.role_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_QUERY_CHAR_OFFSET: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_QUERY_COMPILE_ERROR: rt::Schema = rt::Schema {
    name: "QueryCompileError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("location", "location", &SHAPE_QUERY_COMPILE_ERROR_LOCATION),
        rt::Member::new("message", "message", &SHAPE_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_COMPILE_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_QUERY_COMPILE_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryCompileError {
    pub location: Option<QueryCompileErrorLocation>,
    pub message: Option<String>,
}
impl rt::Structure for QueryCompileError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_COMPILE_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_COMPILE_ERROR);
        rt::member(w, &SCHEMA_QUERY_COMPILE_ERROR.members[0], &self.location);
        rt::member(w, &SCHEMA_QUERY_COMPILE_ERROR.members[1], &self.message);
        w.end_structure(&SCHEMA_QUERY_COMPILE_ERROR);
    }
}
impl rt::Encode for QueryCompileError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryCompileError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUERY_COMPILE_ERROR, r, &mut |index, shape, r| {
            match index {
                0 => out.location = rt::Decode::decode(shape, r)?,
                1 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_QUERY_COMPILE_ERROR_LOCATION: rt::Schema = rt::Schema {
    name: "QueryCompileErrorLocation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("endCharOffset", "endCharOffset", &SHAPE_QUERY_CHAR_OFFSET),
        rt::Member::new("startCharOffset", "startCharOffset", &SHAPE_QUERY_CHAR_OFFSET),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_COMPILE_ERROR_LOCATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_QUERY_COMPILE_ERROR_LOCATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryCompileErrorLocation {
    pub end_char_offset: Option<i32>,
    pub start_char_offset: Option<i32>,
}
impl rt::Structure for QueryCompileErrorLocation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_COMPILE_ERROR_LOCATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_COMPILE_ERROR_LOCATION);
        rt::member(w, &SCHEMA_QUERY_COMPILE_ERROR_LOCATION.members[0], &self.end_char_offset);
        rt::member(w, &SCHEMA_QUERY_COMPILE_ERROR_LOCATION.members[1], &self.start_char_offset);
        w.end_structure(&SCHEMA_QUERY_COMPILE_ERROR_LOCATION);
    }
}
impl rt::Encode for QueryCompileErrorLocation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryCompileErrorLocation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_QUERY_COMPILE_ERROR_LOCATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.end_char_offset = rt::Decode::decode(shape, r)?,
                    1 => out.start_char_offset = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_QUERY_DEFINITION: rt::Schema = rt::Schema {
    name: "QueryDefinition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("lastModified", "lastModified", &SHAPE_TIMESTAMP),
        rt::Member::new("logGroupNames", "logGroupNames", &SHAPE_LOG_GROUP_NAMES),
        rt::Member::new("name", "name", &SHAPE_QUERY_DEFINITION_NAME),
        rt::Member::new("parameters", "parameters", &SHAPE_QUERY_PARAMETER_LIST),
        rt::Member::new("queryDefinitionId", "queryDefinitionId", &SHAPE_QUERY_ID),
        rt::Member::new("queryLanguage", "queryLanguage", &SHAPE_QUERY_LANGUAGE),
        rt::Member::new("queryString", "queryString", &SHAPE_QUERY_DEFINITION_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_DEFINITION: rt::Shape = rt::Shape::Structure(&SCHEMA_QUERY_DEFINITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryDefinition {
    pub last_modified: Option<i64>,
    pub log_group_names: Option<Vec<String>>,
    pub name: Option<String>,
    pub parameters: Option<Vec<QueryParameter>>,
    pub query_definition_id: Option<String>,
    pub query_language: Option<QueryLanguage>,
    pub query_string: Option<String>,
}
impl rt::Structure for QueryDefinition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_DEFINITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_DEFINITION);
        rt::member(w, &SCHEMA_QUERY_DEFINITION.members[0], &self.last_modified);
        rt::member(w, &SCHEMA_QUERY_DEFINITION.members[1], &self.log_group_names);
        rt::member(w, &SCHEMA_QUERY_DEFINITION.members[2], &self.name);
        rt::member(w, &SCHEMA_QUERY_DEFINITION.members[3], &self.parameters);
        rt::member(w, &SCHEMA_QUERY_DEFINITION.members[4], &self.query_definition_id);
        rt::member(w, &SCHEMA_QUERY_DEFINITION.members[5], &self.query_language);
        rt::member(w, &SCHEMA_QUERY_DEFINITION.members[6], &self.query_string);
        w.end_structure(&SCHEMA_QUERY_DEFINITION);
    }
}
impl rt::Encode for QueryDefinition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryDefinition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUERY_DEFINITION, r, &mut |index, shape, r| {
            match index {
                0 => out.last_modified = rt::Decode::decode(shape, r)?,
                1 => out.log_group_names = rt::Decode::decode(shape, r)?,
                2 => out.name = rt::Decode::decode(shape, r)?,
                3 => out.parameters = rt::Decode::decode(shape, r)?,
                4 => out.query_definition_id = rt::Decode::decode(shape, r)?,
                5 => out.query_language = rt::Decode::decode(shape, r)?,
                6 => out.query_string = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_QUERY_DEFINITION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_QUERY_DEFINITION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_QUERY_DEFINITION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_QUERY_DEFINITION_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(10000), pattern: None };
pub static SHAPE_QUERY_DURATION: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_QUERY_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SCHEMA_QUERY_INFO: rt::Schema = rt::Schema {
    name: "QueryInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("bytesScanned", "bytesScanned", &SHAPE_BYTES_SCANNED_VALUE),
        rt::Member::new("createTime", "createTime", &SHAPE_TIMESTAMP),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("queryDuration", "queryDuration", &SHAPE_QUERY_DURATION),
        rt::Member::new("queryId", "queryId", &SHAPE_QUERY_ID),
        rt::Member::new("queryLanguage", "queryLanguage", &SHAPE_QUERY_LANGUAGE),
        rt::Member::new("queryString", "queryString", &SHAPE_QUERY_STRING),
        rt::Member::new("status", "status", &SHAPE_QUERY_STATUS),
        rt::Member::new("userIdentity", "userIdentity", &SHAPE_USER_IDENTITY),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_INFO: rt::Shape = rt::Shape::Structure(&SCHEMA_QUERY_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryInfo {
    pub bytes_scanned: Option<f64>,
    pub create_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub query_duration: Option<i64>,
    pub query_id: Option<String>,
    pub query_language: Option<QueryLanguage>,
    pub query_string: Option<String>,
    pub status: Option<QueryStatus>,
    pub user_identity: Option<String>,
}
impl rt::Structure for QueryInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_INFO);
        rt::member(w, &SCHEMA_QUERY_INFO.members[0], &self.bytes_scanned);
        rt::member(w, &SCHEMA_QUERY_INFO.members[1], &self.create_time);
        rt::member(w, &SCHEMA_QUERY_INFO.members[2], &self.log_group_name);
        rt::member(w, &SCHEMA_QUERY_INFO.members[3], &self.query_duration);
        rt::member(w, &SCHEMA_QUERY_INFO.members[4], &self.query_id);
        rt::member(w, &SCHEMA_QUERY_INFO.members[5], &self.query_language);
        rt::member(w, &SCHEMA_QUERY_INFO.members[6], &self.query_string);
        rt::member(w, &SCHEMA_QUERY_INFO.members[7], &self.status);
        rt::member(w, &SCHEMA_QUERY_INFO.members[8], &self.user_identity);
        w.end_structure(&SCHEMA_QUERY_INFO);
    }
}
impl rt::Encode for QueryInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUERY_INFO, r, &mut |index, shape, r| {
            match index {
                0 => out.bytes_scanned = rt::Decode::decode(shape, r)?,
                1 => out.create_time = rt::Decode::decode(shape, r)?,
                2 => out.log_group_name = rt::Decode::decode(shape, r)?,
                3 => out.query_duration = rt::Decode::decode(shape, r)?,
                4 => out.query_id = rt::Decode::decode(shape, r)?,
                5 => out.query_language = rt::Decode::decode(shape, r)?,
                6 => out.query_string = rt::Decode::decode(shape, r)?,
                7 => out.status = rt::Decode::decode(shape, r)?,
                8 => out.user_identity = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_QUERY_INFO_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_QUERY_INFO,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_QUERY_LANGUAGE: rt::Shape = rt::Shape::Enum { values: &["CWLI", "SQL", "PPL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueryLanguage {
    Cwli,
    Sql,
    Ppl,
    Unknown(String),
}
impl QueryLanguage {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cwli => "CWLI",
            Self::Sql => "SQL",
            Self::Ppl => "PPL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for QueryLanguage {
    fn from(text: &str) -> Self {
        match text {
            "CWLI" => Self::Cwli,
            "SQL" => Self::Sql,
            "PPL" => Self::Ppl,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for QueryLanguage {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for QueryLanguage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for QueryLanguage {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for QueryLanguage {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_QUERY_LIST_MAX_RESULTS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(1000) };
pub static SCHEMA_QUERY_PARAMETER: rt::Schema = rt::Schema {
    name: "QueryParameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("defaultValue", "defaultValue", &SHAPE_QUERY_PARAMETER_DEFAULT_VALUE),
        rt::Member::new("description", "description", &SHAPE_QUERY_PARAMETER_DESCRIPTION),
        rt::Member::new("name", "name", &SHAPE_QUERY_PARAMETER_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_PARAMETER: rt::Shape = rt::Shape::Structure(&SCHEMA_QUERY_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryParameter {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: String,
}
impl rt::Structure for QueryParameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_PARAMETER);
        rt::member(w, &SCHEMA_QUERY_PARAMETER.members[0], &self.default_value);
        rt::member(w, &SCHEMA_QUERY_PARAMETER.members[1], &self.description);
        rt::member(w, &SCHEMA_QUERY_PARAMETER.members[2], &self.name);
        w.end_structure(&SCHEMA_QUERY_PARAMETER);
    }
}
impl rt::Encode for QueryParameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryParameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUERY_PARAMETER, r, &mut |index, shape, r| {
            match index {
                0 => out.default_value = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_QUERY_PARAMETER_DEFAULT_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(1024), pattern: None };
pub static SHAPE_QUERY_PARAMETER_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: Some(512), pattern: None };
pub static SHAPE_QUERY_PARAMETER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(20),
    element: &SHAPE_QUERY_PARAMETER,
    element_name: "member",
    flattened: false,
};
static PATTERN_QUERY_PARAMETER_NAME: rt::Pattern = rt::Pattern::new("^[a-zA-Z_][a-zA-Z0-9_]*");
pub static SHAPE_QUERY_PARAMETER_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_QUERY_PARAMETER_NAME),
};
pub static SHAPE_QUERY_RESULTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESULT_ROWS,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_QUERY_STATISTICS: rt::Schema = rt::Schema {
    name: "QueryStatistics",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("bytesScanned", "bytesScanned", &SHAPE_STATS_VALUE),
        rt::Member::new("estimatedBytesSkipped", "estimatedBytesSkipped", &SHAPE_STATS_VALUE),
        rt::Member::new("estimatedRecordsSkipped", "estimatedRecordsSkipped", &SHAPE_STATS_VALUE),
        rt::Member::new("logGroupsScanned", "logGroupsScanned", &SHAPE_STATS_VALUE),
        rt::Member::new("recordsMatched", "recordsMatched", &SHAPE_STATS_VALUE),
        rt::Member::new("recordsScanned", "recordsScanned", &SHAPE_STATS_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_STATISTICS: rt::Shape = rt::Shape::Structure(&SCHEMA_QUERY_STATISTICS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryStatistics {
    pub bytes_scanned: Option<f64>,
    pub estimated_bytes_skipped: Option<f64>,
    pub estimated_records_skipped: Option<f64>,
    pub log_groups_scanned: Option<f64>,
    pub records_matched: Option<f64>,
    pub records_scanned: Option<f64>,
}
impl rt::Structure for QueryStatistics {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_STATISTICS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_STATISTICS);
        rt::member(w, &SCHEMA_QUERY_STATISTICS.members[0], &self.bytes_scanned);
        rt::member(w, &SCHEMA_QUERY_STATISTICS.members[1], &self.estimated_bytes_skipped);
        rt::member(w, &SCHEMA_QUERY_STATISTICS.members[2], &self.estimated_records_skipped);
        rt::member(w, &SCHEMA_QUERY_STATISTICS.members[3], &self.log_groups_scanned);
        rt::member(w, &SCHEMA_QUERY_STATISTICS.members[4], &self.records_matched);
        rt::member(w, &SCHEMA_QUERY_STATISTICS.members[5], &self.records_scanned);
        w.end_structure(&SCHEMA_QUERY_STATISTICS);
    }
}
impl rt::Encode for QueryStatistics {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryStatistics {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUERY_STATISTICS, r, &mut |index, shape, r| {
            match index {
                0 => out.bytes_scanned = rt::Decode::decode(shape, r)?,
                1 => out.estimated_bytes_skipped = rt::Decode::decode(shape, r)?,
                2 => out.estimated_records_skipped = rt::Decode::decode(shape, r)?,
                3 => out.log_groups_scanned = rt::Decode::decode(shape, r)?,
                4 => out.records_matched = rt::Decode::decode(shape, r)?,
                5 => out.records_scanned = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_QUERY_STATUS: rt::Shape = rt::Shape::Enum {
    values: &["Scheduled", "Running", "Complete", "Failed", "Cancelled", "Timeout", "Unknown"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QueryStatus {
    Scheduled,
    Running,
    Complete,
    Failed,
    Cancelled,
    Timeout,
    Unknown_,
    Unknown(String),
}
impl QueryStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scheduled => "Scheduled",
            Self::Running => "Running",
            Self::Complete => "Complete",
            Self::Failed => "Failed",
            Self::Cancelled => "Cancelled",
            Self::Timeout => "Timeout",
            Self::Unknown_ => "Unknown",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for QueryStatus {
    fn from(text: &str) -> Self {
        match text {
            "Scheduled" => Self::Scheduled,
            "Running" => Self::Running,
            "Complete" => Self::Complete,
            "Failed" => Self::Failed,
            "Cancelled" => Self::Cancelled,
            "Timeout" => Self::Timeout,
            "Unknown" => Self::Unknown_,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for QueryStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for QueryStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for QueryStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for QueryStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_QUERY_STRING: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(10000), pattern: None };
pub static SCHEMA_REJECTED_ENTITY_INFO: rt::Schema = rt::Schema {
    name: "RejectedEntityInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("errorType", "errorType", &SHAPE_ENTITY_REJECTION_ERROR_TYPE).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_REJECTED_ENTITY_INFO: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REJECTED_ENTITY_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: EntityRejectionErrorType,
}
impl rt::Structure for RejectedEntityInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REJECTED_ENTITY_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REJECTED_ENTITY_INFO);
        rt::member(w, &SCHEMA_REJECTED_ENTITY_INFO.members[0], &self.error_type);
        w.end_structure(&SCHEMA_REJECTED_ENTITY_INFO);
    }
}
impl rt::Encode for RejectedEntityInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RejectedEntityInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REJECTED_ENTITY_INFO,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REJECTED_LOG_EVENTS_INFO: rt::Schema = rt::Schema {
    name: "RejectedLogEventsInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "expiredLogEventEndIndex",
            "expiredLogEventEndIndex",
            &SHAPE_LOG_EVENT_INDEX,
        ),
        rt::Member::new(
            "tooNewLogEventStartIndex",
            "tooNewLogEventStartIndex",
            &SHAPE_LOG_EVENT_INDEX,
        ),
        rt::Member::new("tooOldLogEventEndIndex", "tooOldLogEventEndIndex", &SHAPE_LOG_EVENT_INDEX),
    ],
    xml_namespace: None,
};
pub static SHAPE_REJECTED_LOG_EVENTS_INFO: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REJECTED_LOG_EVENTS_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub expired_log_event_end_index: Option<i32>,
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
}
impl rt::Structure for RejectedLogEventsInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REJECTED_LOG_EVENTS_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REJECTED_LOG_EVENTS_INFO);
        rt::member(
            w,
            &SCHEMA_REJECTED_LOG_EVENTS_INFO.members[0],
            &self.expired_log_event_end_index,
        );
        rt::member(
            w,
            &SCHEMA_REJECTED_LOG_EVENTS_INFO.members[1],
            &self.too_new_log_event_start_index,
        );
        rt::member(
            w,
            &SCHEMA_REJECTED_LOG_EVENTS_INFO.members[2],
            &self.too_old_log_event_end_index,
        );
        w.end_structure(&SCHEMA_REJECTED_LOG_EVENTS_INFO);
    }
}
impl rt::Encode for RejectedLogEventsInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RejectedLogEventsInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REJECTED_LOG_EVENTS_INFO,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.expired_log_event_end_index = rt::Decode::decode(shape, r)?,
                    1 => out.too_new_log_event_start_index = rt::Decode::decode(shape, r)?,
                    2 => out.too_old_log_event_end_index = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REQUEST_ID: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
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

pub static SHAPE_RESOURCE_POLICIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_POLICY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_RESOURCE_POLICY: rt::Schema = rt::Schema {
    name: "ResourcePolicy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("lastUpdatedTime", "lastUpdatedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("policyDocument", "policyDocument", &SHAPE_POLICY_DOCUMENT),
        rt::Member::new("policyName", "policyName", &SHAPE_POLICY_NAME),
        rt::Member::new("policyScope", "policyScope", &SHAPE_POLICY_SCOPE),
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_ARN),
        rt::Member::new("revisionId", "revisionId", &SHAPE_EXPECTED_REVISION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_POLICY: rt::Shape = rt::Shape::Structure(&SCHEMA_RESOURCE_POLICY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourcePolicy {
    pub last_updated_time: Option<i64>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub policy_scope: Option<PolicyScope>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}
impl rt::Structure for ResourcePolicy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_POLICY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_POLICY);
        rt::member(w, &SCHEMA_RESOURCE_POLICY.members[0], &self.last_updated_time);
        rt::member(w, &SCHEMA_RESOURCE_POLICY.members[1], &self.policy_document);
        rt::member(w, &SCHEMA_RESOURCE_POLICY.members[2], &self.policy_name);
        rt::member(w, &SCHEMA_RESOURCE_POLICY.members[3], &self.policy_scope);
        rt::member(w, &SCHEMA_RESOURCE_POLICY.members[4], &self.resource_arn);
        rt::member(w, &SCHEMA_RESOURCE_POLICY.members[5], &self.revision_id);
        w.end_structure(&SCHEMA_RESOURCE_POLICY);
    }
}
impl rt::Encode for ResourcePolicy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourcePolicy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESOURCE_POLICY, r, &mut |index, shape, r| {
            match index {
                0 => out.last_updated_time = rt::Decode::decode(shape, r)?,
                1 => out.policy_document = rt::Decode::decode(shape, r)?,
                2 => out.policy_name = rt::Decode::decode(shape, r)?,
                3 => out.policy_scope = rt::Decode::decode(shape, r)?,
                4 => out.resource_arn = rt::Decode::decode(shape, r)?,
                5 => out.revision_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_RESULT_FIELD: rt::Schema = rt::Schema {
    name: "ResultField",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("field", "field", &SHAPE_FIELD),
        rt::Member::new("value", "value", &SHAPE_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESULT_FIELD: rt::Shape = rt::Shape::Structure(&SCHEMA_RESULT_FIELD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResultField {
    pub field: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for ResultField {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESULT_FIELD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESULT_FIELD);
        rt::member(w, &SCHEMA_RESULT_FIELD.members[0], &self.field);
        rt::member(w, &SCHEMA_RESULT_FIELD.members[1], &self.value);
        w.end_structure(&SCHEMA_RESULT_FIELD);
    }
}
impl rt::Encode for ResultField {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResultField {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESULT_FIELD, r, &mut |index, shape, r| {
            match index {
                0 => out.field = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_RESULT_ROWS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESULT_FIELD,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ROLE_ARN: rt::Shape = rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_SCOPE: rt::Shape = rt::Shape::Enum { values: &["ALL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    All,
    Unknown(String),
}
impl Scope {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Scope {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Scope {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Scope {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Scope {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SEARCHED_LOG_STREAM: rt::Schema = rt::Schema {
    name: "SearchedLogStream",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logStreamName", "logStreamName", &SHAPE_LOG_STREAM_NAME),
        rt::Member::new(
            "searchedCompletely",
            "searchedCompletely",
            &SHAPE_LOG_STREAM_SEARCHED_COMPLETELY,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEARCHED_LOG_STREAM: rt::Shape = rt::Shape::Structure(&SCHEMA_SEARCHED_LOG_STREAM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}
impl rt::Structure for SearchedLogStream {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEARCHED_LOG_STREAM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEARCHED_LOG_STREAM);
        rt::member(w, &SCHEMA_SEARCHED_LOG_STREAM.members[0], &self.log_stream_name);
        rt::member(w, &SCHEMA_SEARCHED_LOG_STREAM.members[1], &self.searched_completely);
        w.end_structure(&SCHEMA_SEARCHED_LOG_STREAM);
    }
}
impl rt::Encode for SearchedLogStream {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SearchedLogStream {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SEARCHED_LOG_STREAM, r, &mut |index, shape, r| {
            match index {
                0 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                1 => out.searched_completely = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SEARCHED_LOG_STREAMS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SEARCHED_LOG_STREAM,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SELECTION_CRITERIA: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SEQUENCE_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceUnavailableException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServiceUnavailableException", status: 500 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_UNAVAILABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceUnavailableException {}
impl rt::Structure for ServiceUnavailableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION);
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
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_SESSION_ID: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SCHEMA_SESSION_STREAMING_EXCEPTION: rt::Schema = rt::Schema {
    name: "SessionStreamingException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "SessionStreamingException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_SESSION_STREAMING_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SESSION_STREAMING_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionStreamingException {
    pub message: Option<String>,
}
impl rt::Structure for SessionStreamingException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SESSION_STREAMING_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SESSION_STREAMING_EXCEPTION);
        rt::member(w, &SCHEMA_SESSION_STREAMING_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_SESSION_STREAMING_EXCEPTION);
    }
}
impl rt::Encode for SessionStreamingException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SessionStreamingException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SESSION_STREAMING_EXCEPTION,
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
impl From<SessionStreamingException> for rt::ApiError {
    fn from(error: SessionStreamingException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SESSION_TIMEOUT_EXCEPTION: rt::Schema = rt::Schema {
    name: "SessionTimeoutException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "SessionTimeoutException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_SESSION_TIMEOUT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SESSION_TIMEOUT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SessionTimeoutException {
    pub message: Option<String>,
}
impl rt::Structure for SessionTimeoutException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SESSION_TIMEOUT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SESSION_TIMEOUT_EXCEPTION);
        rt::member(w, &SCHEMA_SESSION_TIMEOUT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_SESSION_TIMEOUT_EXCEPTION);
    }
}
impl rt::Encode for SessionTimeoutException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SessionTimeoutException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SESSION_TIMEOUT_EXCEPTION,
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
impl From<SessionTimeoutException> for rt::ApiError {
    fn from(error: SessionTimeoutException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_STANDARD_UNIT: rt::Shape = rt::Shape::Enum {
    values: &[
        "Seconds",
        "Microseconds",
        "Milliseconds",
        "Bytes",
        "Kilobytes",
        "Megabytes",
        "Gigabytes",
        "Terabytes",
        "Bits",
        "Kilobits",
        "Megabits",
        "Gigabits",
        "Terabits",
        "Percent",
        "Count",
        "Bytes/Second",
        "Kilobytes/Second",
        "Megabytes/Second",
        "Gigabytes/Second",
        "Terabytes/Second",
        "Bits/Second",
        "Kilobits/Second",
        "Megabits/Second",
        "Gigabits/Second",
        "Terabits/Second",
        "Count/Second",
        "None",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StandardUnit {
    Seconds,
    Microseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Terabytes,
    Bits,
    Kilobits,
    Megabits,
    Gigabits,
    Terabits,
    Percent,
    Count,
    BytesSecond,
    KilobytesSecond,
    MegabytesSecond,
    GigabytesSecond,
    TerabytesSecond,
    BitsSecond,
    KilobitsSecond,
    MegabitsSecond,
    GigabitsSecond,
    TerabitsSecond,
    CountSecond,
    None,
    Unknown(String),
}
impl StandardUnit {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Seconds => "Seconds",
            Self::Microseconds => "Microseconds",
            Self::Milliseconds => "Milliseconds",
            Self::Bytes => "Bytes",
            Self::Kilobytes => "Kilobytes",
            Self::Megabytes => "Megabytes",
            Self::Gigabytes => "Gigabytes",
            Self::Terabytes => "Terabytes",
            Self::Bits => "Bits",
            Self::Kilobits => "Kilobits",
            Self::Megabits => "Megabits",
            Self::Gigabits => "Gigabits",
            Self::Terabits => "Terabits",
            Self::Percent => "Percent",
            Self::Count => "Count",
            Self::BytesSecond => "Bytes/Second",
            Self::KilobytesSecond => "Kilobytes/Second",
            Self::MegabytesSecond => "Megabytes/Second",
            Self::GigabytesSecond => "Gigabytes/Second",
            Self::TerabytesSecond => "Terabytes/Second",
            Self::BitsSecond => "Bits/Second",
            Self::KilobitsSecond => "Kilobits/Second",
            Self::MegabitsSecond => "Megabits/Second",
            Self::GigabitsSecond => "Gigabits/Second",
            Self::TerabitsSecond => "Terabits/Second",
            Self::CountSecond => "Count/Second",
            Self::None => "None",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StandardUnit {
    fn from(text: &str) -> Self {
        match text {
            "Seconds" => Self::Seconds,
            "Microseconds" => Self::Microseconds,
            "Milliseconds" => Self::Milliseconds,
            "Bytes" => Self::Bytes,
            "Kilobytes" => Self::Kilobytes,
            "Megabytes" => Self::Megabytes,
            "Gigabytes" => Self::Gigabytes,
            "Terabytes" => Self::Terabytes,
            "Bits" => Self::Bits,
            "Kilobits" => Self::Kilobits,
            "Megabits" => Self::Megabits,
            "Gigabits" => Self::Gigabits,
            "Terabits" => Self::Terabits,
            "Percent" => Self::Percent,
            "Count" => Self::Count,
            "Bytes/Second" => Self::BytesSecond,
            "Kilobytes/Second" => Self::KilobytesSecond,
            "Megabytes/Second" => Self::MegabytesSecond,
            "Gigabytes/Second" => Self::GigabytesSecond,
            "Terabytes/Second" => Self::TerabytesSecond,
            "Bits/Second" => Self::BitsSecond,
            "Kilobits/Second" => Self::KilobitsSecond,
            "Megabits/Second" => Self::MegabitsSecond,
            "Gigabits/Second" => Self::GigabitsSecond,
            "Terabits/Second" => Self::TerabitsSecond,
            "Count/Second" => Self::CountSecond,
            "None" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StandardUnit {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StandardUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StandardUnit {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StandardUnit {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_START_FROM_HEAD: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_START_LIVE_TAIL_LOG_GROUP_IDENTIFIERS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10),
    element: &SHAPE_LOG_GROUP_IDENTIFIER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_START_LIVE_TAIL_REQUEST: rt::Schema = rt::Schema {
    name: "StartLiveTailRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logEventFilterPattern", "logEventFilterPattern", &SHAPE_FILTER_PATTERN),
        rt::Member::new(
            "logGroupIdentifiers",
            "logGroupIdentifiers",
            &SHAPE_START_LIVE_TAIL_LOG_GROUP_IDENTIFIERS,
        )
        .required(),
        rt::Member::new(
            "logStreamNamePrefixes",
            "logStreamNamePrefixes",
            &SHAPE_INPUT_LOG_STREAM_NAMES,
        ),
        rt::Member::new("logStreamNames", "logStreamNames", &SHAPE_INPUT_LOG_STREAM_NAMES),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_LIVE_TAIL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_LIVE_TAIL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartLiveTailRequest {
    pub log_event_filter_pattern: Option<String>,
    pub log_group_identifiers: Vec<String>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_stream_names: Option<Vec<String>>,
}
impl rt::Structure for StartLiveTailRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_LIVE_TAIL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_LIVE_TAIL_REQUEST);
        rt::member(w, &SCHEMA_START_LIVE_TAIL_REQUEST.members[0], &self.log_event_filter_pattern);
        rt::member(w, &SCHEMA_START_LIVE_TAIL_REQUEST.members[1], &self.log_group_identifiers);
        rt::member(w, &SCHEMA_START_LIVE_TAIL_REQUEST.members[2], &self.log_stream_name_prefixes);
        rt::member(w, &SCHEMA_START_LIVE_TAIL_REQUEST.members[3], &self.log_stream_names);
        w.end_structure(&SCHEMA_START_LIVE_TAIL_REQUEST);
    }
}
impl rt::Encode for StartLiveTailRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartLiveTailRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_LIVE_TAIL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_event_filter_pattern = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_identifiers = rt::Decode::decode(shape, r)?,
                    2 => out.log_stream_name_prefixes = rt::Decode::decode(shape, r)?,
                    3 => out.log_stream_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_START_LIVE_TAIL_RESPONSE: rt::Schema = rt::Schema {
    name: "StartLiveTailResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "responseStream",
        "responseStream",
        &SHAPE_START_LIVE_TAIL_RESPONSE_STREAM,
    )],
    xml_namespace: None,
};
pub static SHAPE_START_LIVE_TAIL_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_LIVE_TAIL_RESPONSE);
#[derive(Debug, Default)]
pub struct StartLiveTailResponse {
    pub response_stream: rt::Events<StartLiveTailResponseStream>,
}
impl rt::Structure for StartLiveTailResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_LIVE_TAIL_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_LIVE_TAIL_RESPONSE);
        w.end_structure(&SCHEMA_START_LIVE_TAIL_RESPONSE);
    }
    fn take_events(&mut self) -> Option<rt::EventStream> {
        Some(self.response_stream.take(&SCHEMA_START_LIVE_TAIL_RESPONSE_STREAM))
    }
}
pub static SCHEMA_START_LIVE_TAIL_RESPONSE_STREAM: rt::Schema = rt::Schema {
    name: "StartLiveTailResponseStream",
    kind: rt::Kind::Events,
    members: &[
        rt::Member::new(
            "SessionStreamingException",
            "SessionStreamingException",
            &SHAPE_SESSION_STREAMING_EXCEPTION,
        ),
        rt::Member::new(
            "SessionTimeoutException",
            "SessionTimeoutException",
            &SHAPE_SESSION_TIMEOUT_EXCEPTION,
        ),
        rt::Member::new("sessionStart", "sessionStart", &SHAPE_LIVE_TAIL_SESSION_START),
        rt::Member::new("sessionUpdate", "sessionUpdate", &SHAPE_LIVE_TAIL_SESSION_UPDATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_LIVE_TAIL_RESPONSE_STREAM: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_LIVE_TAIL_RESPONSE_STREAM);
#[derive(Debug, Clone, PartialEq)]
pub enum StartLiveTailResponseStream {
    SessionStart(LiveTailSessionStart),
    SessionUpdate(LiveTailSessionUpdate),
}
impl rt::Event for StartLiveTailResponseStream {
    fn name(&self) -> &'static str {
        match self {
            Self::SessionStart(_) => "sessionStart",
            Self::SessionUpdate(_) => "sessionUpdate",
        }
    }
    fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::SessionStart(event) => event,
            Self::SessionUpdate(event) => event,
        }
    }
}

pub static SCHEMA_START_QUERY_REQUEST: rt::Schema = rt::Schema {
    name: "StartQueryRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("endTime", "endTime", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("limit", "limit", &SHAPE_EVENTS_LIMIT_START_QUERY),
        rt::Member::new("logGroupIdentifiers", "logGroupIdentifiers", &SHAPE_LOG_GROUP_IDENTIFIERS),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("logGroupNames", "logGroupNames", &SHAPE_LOG_GROUP_NAMES),
        rt::Member::new("queryLanguage", "queryLanguage", &SHAPE_QUERY_LANGUAGE),
        rt::Member::new("queryString", "queryString", &SHAPE_QUERY_STRING).required(),
        rt::Member::new("startTime", "startTime", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_QUERY_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_START_QUERY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartQueryRequest {
    pub end_time: i64,
    pub limit: Option<i32>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_group_name: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub query_language: Option<QueryLanguage>,
    pub query_string: String,
    pub start_time: i64,
}
impl rt::Structure for StartQueryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_QUERY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_QUERY_REQUEST);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[0], &self.end_time);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[1], &self.limit);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[2], &self.log_group_identifiers);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[3], &self.log_group_name);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[4], &self.log_group_names);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[5], &self.query_language);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[6], &self.query_string);
        rt::member(w, &SCHEMA_START_QUERY_REQUEST.members[7], &self.start_time);
        w.end_structure(&SCHEMA_START_QUERY_REQUEST);
    }
}
impl rt::Encode for StartQueryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartQueryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_START_QUERY_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.end_time = rt::Decode::decode(shape, r)?,
                1 => out.limit = rt::Decode::decode(shape, r)?,
                2 => out.log_group_identifiers = rt::Decode::decode(shape, r)?,
                3 => out.log_group_name = rt::Decode::decode(shape, r)?,
                4 => out.log_group_names = rt::Decode::decode(shape, r)?,
                5 => out.query_language = rt::Decode::decode(shape, r)?,
                6 => out.query_string = rt::Decode::decode(shape, r)?,
                7 => out.start_time = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_START_QUERY_RESPONSE: rt::Schema = rt::Schema {
    name: "StartQueryResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("queryId", "queryId", &SHAPE_QUERY_ID)],
    xml_namespace: None,
};
pub static SHAPE_START_QUERY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_QUERY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartQueryResponse {
    pub query_id: Option<String>,
}
impl rt::Structure for StartQueryResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_QUERY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_QUERY_RESPONSE);
        rt::member(w, &SCHEMA_START_QUERY_RESPONSE.members[0], &self.query_id);
        w.end_structure(&SCHEMA_START_QUERY_RESPONSE);
    }
}
impl rt::Encode for StartQueryResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartQueryResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_QUERY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.query_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STATS_VALUE: rt::Shape = rt::Shape::Double { min: None, max: None };
pub static SCHEMA_STOP_QUERY_REQUEST: rt::Schema = rt::Schema {
    name: "StopQueryRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("queryId", "queryId", &SHAPE_QUERY_ID).required()],
    xml_namespace: None,
};
pub static SHAPE_STOP_QUERY_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_STOP_QUERY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopQueryRequest {
    pub query_id: String,
}
impl rt::Structure for StopQueryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_QUERY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_QUERY_REQUEST);
        rt::member(w, &SCHEMA_STOP_QUERY_REQUEST.members[0], &self.query_id);
        w.end_structure(&SCHEMA_STOP_QUERY_REQUEST);
    }
}
impl rt::Encode for StopQueryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StopQueryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STOP_QUERY_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.query_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STOP_QUERY_RESPONSE: rt::Schema = rt::Schema {
    name: "StopQueryResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("success", "success", &SHAPE_SUCCESS)],
    xml_namespace: None,
};
pub static SHAPE_STOP_QUERY_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_STOP_QUERY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopQueryResponse {
    pub success: Option<bool>,
}
impl rt::Structure for StopQueryResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_QUERY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_QUERY_RESPONSE);
        rt::member(w, &SCHEMA_STOP_QUERY_RESPONSE.members[0], &self.success);
        w.end_structure(&SCHEMA_STOP_QUERY_RESPONSE);
    }
}
impl rt::Encode for StopQueryResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StopQueryResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STOP_QUERY_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.success = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STORED_BYTES: rt::Shape = rt::Shape::Long { min: Some(0), max: None };
pub static SCHEMA_SUBSCRIPTION_FILTER: rt::Schema = rt::Schema {
    name: "SubscriptionFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "applyOnTransformedLogs",
            "applyOnTransformedLogs",
            &SHAPE_APPLY_ON_TRANSFORMED_LOGS,
        ),
        rt::Member::new("creationTime", "creationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("destinationArn", "destinationArn", &SHAPE_DESTINATION_ARN),
        rt::Member::new("distribution", "distribution", &SHAPE_DISTRIBUTION),
        rt::Member::new("emitSystemFields", "emitSystemFields", &SHAPE_EMIT_SYSTEM_FIELDS),
        rt::Member::new(
            "fieldSelectionCriteria",
            "fieldSelectionCriteria",
            &SHAPE_FIELD_SELECTION_CRITERIA,
        ),
        rt::Member::new("filterName", "filterName", &SHAPE_FILTER_NAME),
        rt::Member::new("filterPattern", "filterPattern", &SHAPE_FILTER_PATTERN),
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("roleArn", "roleArn", &SHAPE_ROLE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIPTION_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_SUBSCRIPTION_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubscriptionFilter {
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub destination_arn: Option<String>,
    pub distribution: Option<Distribution>,
    pub emit_system_fields: Option<Vec<String>>,
    pub field_selection_criteria: Option<String>,
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub log_group_name: Option<String>,
    pub role_arn: Option<String>,
}
impl rt::Structure for SubscriptionFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIPTION_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIPTION_FILTER);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[0], &self.apply_on_transformed_logs);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[2], &self.destination_arn);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[3], &self.distribution);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[4], &self.emit_system_fields);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[5], &self.field_selection_criteria);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[6], &self.filter_name);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[7], &self.filter_pattern);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[8], &self.log_group_name);
        rt::member(w, &SCHEMA_SUBSCRIPTION_FILTER.members[9], &self.role_arn);
        w.end_structure(&SCHEMA_SUBSCRIPTION_FILTER);
    }
}
impl rt::Encode for SubscriptionFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SubscriptionFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SUBSCRIPTION_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.apply_on_transformed_logs = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.destination_arn = rt::Decode::decode(shape, r)?,
                3 => out.distribution = rt::Decode::decode(shape, r)?,
                4 => out.emit_system_fields = rt::Decode::decode(shape, r)?,
                5 => out.field_selection_criteria = rt::Decode::decode(shape, r)?,
                6 => out.filter_name = rt::Decode::decode(shape, r)?,
                7 => out.filter_pattern = rt::Decode::decode(shape, r)?,
                8 => out.log_group_name = rt::Decode::decode(shape, r)?,
                9 => out.role_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SUBSCRIPTION_FILTERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SUBSCRIPTION_FILTER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SUCCESS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_SYSTEM_FIELD: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TAG_FILTER: rt::Schema = rt::Schema {
    name: "TagFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("key", "key", &SHAPE_TAG_FILTER_KEY).required(),
        rt::Member::new("values", "values", &SHAPE_TAG_FILTER_VALUES),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagFilter {
    pub key: String,
    pub values: Option<Vec<String>>,
}
impl rt::Structure for TagFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_FILTER);
        rt::member(w, &SCHEMA_TAG_FILTER.members[0], &self.key);
        rt::member(w, &SCHEMA_TAG_FILTER.members[1], &self.values);
        w.end_structure(&SCHEMA_TAG_FILTER);
    }
}
impl rt::Encode for TagFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_FILTER, r, &mut |index, shape, r| {
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

static PATTERN_TAG_FILTER_KEY: rt::Pattern =
    rt::Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");
pub static SHAPE_TAG_FILTER_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_TAG_FILTER_KEY) };
static PATTERN_TAG_FILTER_VALUE: rt::Pattern =
    rt::Pattern::new("^!?\\*?([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\*?$");
pub static SHAPE_TAG_FILTER_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(259), pattern: Some(&PATTERN_TAG_FILTER_VALUE) };
pub static SHAPE_TAG_FILTER_VALUES: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(5),
    element: &SHAPE_TAG_FILTER_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_FILTERS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_TAG_FILTER,
    element_name: "member",
    flattened: false,
};
static PATTERN_TAG_KEY: rt::Pattern = rt::Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");
pub static SHAPE_TAG_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_TAG_KEY) };
pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(50),
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_LOG_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "TagLogGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAGS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_LOG_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_LOG_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagLogGroupRequest {
    pub log_group_name: String,
    pub tags: rt::BTreeMap<String, String>,
}
impl rt::Structure for TagLogGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_LOG_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_LOG_GROUP_REQUEST);
        rt::member(w, &SCHEMA_TAG_LOG_GROUP_REQUEST.members[0], &self.log_group_name);
        rt::member(w, &SCHEMA_TAG_LOG_GROUP_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_LOG_GROUP_REQUEST);
    }
}
impl rt::Encode for TagLogGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagLogGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_LOG_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_AMAZON_RESOURCE_NAME).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAGS).required(),
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

static PATTERN_TAG_VALUE: rt::Pattern = rt::Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(256), pattern: Some(&PATTERN_TAG_VALUE) };
pub static SHAPE_TAGS: rt::Shape = rt::Shape::Map {
    min: Some(1),
    max: Some(50),
    key: &SHAPE_TAG_KEY,
    value: &SHAPE_TAG_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_TARGET_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_TEST_EVENT_MESSAGES: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(50),
    element: &SHAPE_EVENT_MESSAGE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TEST_METRIC_FILTER_REQUEST: rt::Schema = rt::Schema {
    name: "TestMetricFilterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filterPattern", "filterPattern", &SHAPE_FILTER_PATTERN).required(),
        rt::Member::new("logEventMessages", "logEventMessages", &SHAPE_TEST_EVENT_MESSAGES)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TEST_METRIC_FILTER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_METRIC_FILTER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestMetricFilterRequest {
    pub filter_pattern: String,
    pub log_event_messages: Vec<String>,
}
impl rt::Structure for TestMetricFilterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_METRIC_FILTER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_METRIC_FILTER_REQUEST);
        rt::member(w, &SCHEMA_TEST_METRIC_FILTER_REQUEST.members[0], &self.filter_pattern);
        rt::member(w, &SCHEMA_TEST_METRIC_FILTER_REQUEST.members[1], &self.log_event_messages);
        w.end_structure(&SCHEMA_TEST_METRIC_FILTER_REQUEST);
    }
}
impl rt::Encode for TestMetricFilterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestMetricFilterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_METRIC_FILTER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filter_pattern = rt::Decode::decode(shape, r)?,
                    1 => out.log_event_messages = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TEST_METRIC_FILTER_RESPONSE: rt::Schema = rt::Schema {
    name: "TestMetricFilterResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("matches", "matches", &SHAPE_METRIC_FILTER_MATCHES)],
    xml_namespace: None,
};
pub static SHAPE_TEST_METRIC_FILTER_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEST_METRIC_FILTER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestMetricFilterResponse {
    pub matches: Option<Vec<MetricFilterMatchRecord>>,
}
impl rt::Structure for TestMetricFilterResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEST_METRIC_FILTER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEST_METRIC_FILTER_RESPONSE);
        rt::member(w, &SCHEMA_TEST_METRIC_FILTER_RESPONSE.members[0], &self.matches);
        w.end_structure(&SCHEMA_TEST_METRIC_FILTER_RESPONSE);
    }
}
impl rt::Encode for TestMetricFilterResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TestMetricFilterResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEST_METRIC_FILTER_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.matches = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Long { min: Some(0), max: None };
pub static SHAPE_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TOO_MANY_TAGS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TooManyTagsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyTagsException", status: 400 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_MESSAGE),
        rt::Member::new("resourceName", "resourceName", &SHAPE_AMAZON_RESOURCE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_TAGS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOO_MANY_TAGS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyTagsException {
    pub message: Option<String>,
    pub resource_name: Option<String>,
}
impl rt::Structure for TooManyTagsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_TAGS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_TAGS_EXCEPTION);
        rt::member(w, &SCHEMA_TOO_MANY_TAGS_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_TOO_MANY_TAGS_EXCEPTION.members[1], &self.resource_name);
        w.end_structure(&SCHEMA_TOO_MANY_TAGS_EXCEPTION);
    }
}
impl rt::Encode for TooManyTagsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyTagsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOO_MANY_TAGS_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.resource_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TooManyTagsException> for rt::ApiError {
    fn from(error: TooManyTagsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_UNMASK: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION: rt::Schema = rt::Schema {
    name: "UnrecognizedClientException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "UnrecognizedClientException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UNRECOGNIZED_CLIENT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnrecognizedClientException {}
impl rt::Structure for UnrecognizedClientException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION);
        w.end_structure(&SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION);
    }
}
impl rt::Encode for UnrecognizedClientException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnrecognizedClientException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION,
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
impl From<UnrecognizedClientException> for rt::ApiError {
    fn from(error: UnrecognizedClientException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_LOG_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "UntagLogGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("logGroupName", "logGroupName", &SHAPE_LOG_GROUP_NAME).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_LOG_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_LOG_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Vec<String>,
}
impl rt::Structure for UntagLogGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_LOG_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_LOG_GROUP_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_LOG_GROUP_REQUEST.members[0], &self.log_group_name);
        rt::member(w, &SCHEMA_UNTAG_LOG_GROUP_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_UNTAG_LOG_GROUP_REQUEST);
    }
}
impl rt::Encode for UntagLogGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagLogGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_LOG_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_AMAZON_RESOURCE_NAME).required(),
        rt::Member::new("tagKeys", "tagKeys", &SHAPE_TAG_KEY_LIST).required(),
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

pub static SHAPE_USER_IDENTITY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SCHEMA_VALIDATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ValidationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ValidationException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_VALIDATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationException {}
impl rt::Structure for ValidationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATION_EXCEPTION);
        w.end_structure(&SCHEMA_VALIDATION_EXCEPTION);
    }
}
impl rt::Encode for ValidationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ValidationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VALIDATION_EXCEPTION,
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
impl From<ValidationException> for rt::ApiError {
    fn from(error: ValidationException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_VALUE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn access_denied_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ACCESS_DENIED_EXCEPTION, message)
    }
    pub fn data_already_accepted_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION, message)
    }
    pub fn invalid_operation_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_OPERATION_EXCEPTION, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_PARAMETER_EXCEPTION, message)
    }
    pub fn invalid_sequence_token_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn malformed_query_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_MALFORMED_QUERY_EXCEPTION, message)
    }
    pub fn operation_aborted_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_OPERATION_ABORTED_EXCEPTION, message)
    }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION, message)
    }
    pub fn session_streaming_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SESSION_STREAMING_EXCEPTION, message)
    }
    pub fn session_timeout_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SESSION_TIMEOUT_EXCEPTION, message)
    }
    pub fn too_many_tags_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_TAGS_EXCEPTION, message)
    }
    pub fn unrecognized_client_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_VALIDATION_EXCEPTION, message)
    }
}

static SCHEMA_CREATE_LOG_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateLogGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogGroupOutput {}
impl rt::Structure for CreateLogGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_LOG_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_LOG_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_CREATE_LOG_GROUP_OUTPUT);
    }
}
impl rt::Decode for CreateLogGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_CREATE_LOG_GROUP_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(CreateLogGroupOutput {})
    }
}
pub static SHAPE_CREATE_LOG_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_LOG_GROUP_OUTPUT);

static SCHEMA_CREATE_LOG_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateLogStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogStreamOutput {}
impl rt::Structure for CreateLogStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_LOG_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_LOG_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_CREATE_LOG_STREAM_OUTPUT);
    }
}
impl rt::Decode for CreateLogStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_CREATE_LOG_STREAM_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(CreateLogStreamOutput {})
    }
}
pub static SHAPE_CREATE_LOG_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_LOG_STREAM_OUTPUT);

static SCHEMA_DELETE_ACCOUNT_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteAccountPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccountPolicyOutput {}
impl rt::Structure for DeleteAccountPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ACCOUNT_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ACCOUNT_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ACCOUNT_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeleteAccountPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_ACCOUNT_POLICY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteAccountPolicyOutput {})
    }
}
pub static SHAPE_DELETE_ACCOUNT_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ACCOUNT_POLICY_OUTPUT);

static SCHEMA_DELETE_DESTINATION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteDestinationOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDestinationOutput {}
impl rt::Structure for DeleteDestinationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DESTINATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DESTINATION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_DESTINATION_OUTPUT);
    }
}
impl rt::Decode for DeleteDestinationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_DESTINATION_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteDestinationOutput {})
    }
}
pub static SHAPE_DELETE_DESTINATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DESTINATION_OUTPUT);

static SCHEMA_DELETE_LOG_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteLogGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogGroupOutput {}
impl rt::Structure for DeleteLogGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LOG_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LOG_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_LOG_GROUP_OUTPUT);
    }
}
impl rt::Decode for DeleteLogGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_LOG_GROUP_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteLogGroupOutput {})
    }
}
pub static SHAPE_DELETE_LOG_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LOG_GROUP_OUTPUT);

static SCHEMA_DELETE_LOG_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteLogStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogStreamOutput {}
impl rt::Structure for DeleteLogStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LOG_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LOG_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_LOG_STREAM_OUTPUT);
    }
}
impl rt::Decode for DeleteLogStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_LOG_STREAM_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteLogStreamOutput {})
    }
}
pub static SHAPE_DELETE_LOG_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LOG_STREAM_OUTPUT);

static SCHEMA_DELETE_METRIC_FILTER_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteMetricFilterOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMetricFilterOutput {}
impl rt::Structure for DeleteMetricFilterOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_METRIC_FILTER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_METRIC_FILTER_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_METRIC_FILTER_OUTPUT);
    }
}
impl rt::Decode for DeleteMetricFilterOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_METRIC_FILTER_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteMetricFilterOutput {})
    }
}
pub static SHAPE_DELETE_METRIC_FILTER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_METRIC_FILTER_OUTPUT);

static SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteResourcePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {}
impl rt::Structure for DeleteResourcePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeleteResourcePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteResourcePolicyOutput {})
    }
}
pub static SHAPE_DELETE_RESOURCE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT);

static SCHEMA_DELETE_RETENTION_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRetentionPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyOutput {}
impl rt::Structure for DeleteRetentionPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RETENTION_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RETENTION_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_RETENTION_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeleteRetentionPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_RETENTION_POLICY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteRetentionPolicyOutput {})
    }
}
pub static SHAPE_DELETE_RETENTION_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RETENTION_POLICY_OUTPUT);

static SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteSubscriptionFilterOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilterOutput {}
impl rt::Structure for DeleteSubscriptionFilterOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT);
    }
}
impl rt::Decode for DeleteSubscriptionFilterOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteSubscriptionFilterOutput {})
    }
}
pub static SHAPE_DELETE_SUBSCRIPTION_FILTER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT);

static SCHEMA_PUT_DESTINATION_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutDestinationPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutDestinationPolicyOutput {}
impl rt::Structure for PutDestinationPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_DESTINATION_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_DESTINATION_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_DESTINATION_POLICY_OUTPUT);
    }
}
impl rt::Decode for PutDestinationPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_DESTINATION_POLICY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutDestinationPolicyOutput {})
    }
}
pub static SHAPE_PUT_DESTINATION_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_DESTINATION_POLICY_OUTPUT);

static SCHEMA_PUT_METRIC_FILTER_OUTPUT: rt::Schema = rt::Schema {
    name: "PutMetricFilterOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutMetricFilterOutput {}
impl rt::Structure for PutMetricFilterOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_METRIC_FILTER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_METRIC_FILTER_OUTPUT);
        w.end_structure(&SCHEMA_PUT_METRIC_FILTER_OUTPUT);
    }
}
impl rt::Decode for PutMetricFilterOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_METRIC_FILTER_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutMetricFilterOutput {})
    }
}
pub static SHAPE_PUT_METRIC_FILTER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_METRIC_FILTER_OUTPUT);

static SCHEMA_PUT_RETENTION_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutRetentionPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRetentionPolicyOutput {}
impl rt::Structure for PutRetentionPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RETENTION_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RETENTION_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_RETENTION_POLICY_OUTPUT);
    }
}
impl rt::Decode for PutRetentionPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_RETENTION_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(PutRetentionPolicyOutput {})
    }
}
pub static SHAPE_PUT_RETENTION_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RETENTION_POLICY_OUTPUT);

static SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT: rt::Schema = rt::Schema {
    name: "PutSubscriptionFilterOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutSubscriptionFilterOutput {}
impl rt::Structure for PutSubscriptionFilterOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT);
        w.end_structure(&SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT);
    }
}
impl rt::Decode for PutSubscriptionFilterOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutSubscriptionFilterOutput {})
    }
}
pub static SHAPE_PUT_SUBSCRIPTION_FILTER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT);

static SCHEMA_TAG_LOG_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "TagLogGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagLogGroupOutput {}
impl rt::Structure for TagLogGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_LOG_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_LOG_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_TAG_LOG_GROUP_OUTPUT);
    }
}
impl rt::Decode for TagLogGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_TAG_LOG_GROUP_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(TagLogGroupOutput {})
    }
}
pub static SHAPE_TAG_LOG_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_LOG_GROUP_OUTPUT);

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

static SCHEMA_UNTAG_LOG_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagLogGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagLogGroupOutput {}
impl rt::Structure for UntagLogGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_LOG_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_LOG_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_LOG_GROUP_OUTPUT);
    }
}
impl rt::Decode for UntagLogGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNTAG_LOG_GROUP_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UntagLogGroupOutput {})
    }
}
pub static SHAPE_UNTAG_LOG_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_LOG_GROUP_OUTPUT);

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
    name: "logs",
    signing_name: "logs",
    full_name: "Amazon CloudWatch Logs",
    api_version: "2014-03-28",
    protocol: rt::Protocol::Json { version: "1.1", target_prefix: "Logs_20140328" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "CreateLogGroup",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_LOG_GROUP_REQUEST,
            output: &SCHEMA_CREATE_LOG_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateLogStream",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_LOG_STREAM_REQUEST,
            output: &SCHEMA_CREATE_LOG_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteAccountPolicy",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ACCOUNT_POLICY_REQUEST,
            output: &SCHEMA_DELETE_ACCOUNT_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteDestination",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_DESTINATION_REQUEST,
            output: &SCHEMA_DELETE_DESTINATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteLogGroup",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_LOG_GROUP_REQUEST,
            output: &SCHEMA_DELETE_LOG_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteLogStream",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_LOG_STREAM_REQUEST,
            output: &SCHEMA_DELETE_LOG_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteMetricFilter",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_METRIC_FILTER_REQUEST,
            output: &SCHEMA_DELETE_METRIC_FILTER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteQueryDefinition",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_QUERY_DEFINITION_REQUEST,
            output: &SCHEMA_DELETE_QUERY_DEFINITION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteResourcePolicy",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_RESOURCE_POLICY_REQUEST,
            output: &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRetentionPolicy",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_RETENTION_POLICY_REQUEST,
            output: &SCHEMA_DELETE_RETENTION_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteSubscriptionFilter",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST,
            output: &SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeAccountPolicies",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_REQUEST,
            output: &SCHEMA_DESCRIBE_ACCOUNT_POLICIES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeDestinations",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_DESTINATIONS_REQUEST,
            output: &SCHEMA_DESCRIBE_DESTINATIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeLogGroups",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST,
            output: &SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeLogStreams",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST,
            output: &SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeMetricFilters",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_METRIC_FILTERS_REQUEST,
            output: &SCHEMA_DESCRIBE_METRIC_FILTERS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeQueries",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_QUERIES_REQUEST,
            output: &SCHEMA_DESCRIBE_QUERIES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeQueryDefinitions",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_REQUEST,
            output: &SCHEMA_DESCRIBE_QUERY_DEFINITIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeResourcePolicies",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST,
            output: &SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeSubscriptionFilters",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
            output: &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "FilterLogEvents",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_FILTER_LOG_EVENTS_REQUEST,
            output: &SCHEMA_FILTER_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLogEvents",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_LOG_EVENTS_REQUEST,
            output: &SCHEMA_GET_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLogGroupFields",
            index: 22,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_LOG_GROUP_FIELDS_REQUEST,
            output: &SCHEMA_GET_LOG_GROUP_FIELDS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLogRecord",
            index: 23,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_LOG_RECORD_REQUEST,
            output: &SCHEMA_GET_LOG_RECORD_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetQueryResults",
            index: 24,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_QUERY_RESULTS_REQUEST,
            output: &SCHEMA_GET_QUERY_RESULTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListLogGroups",
            index: 25,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_LOG_GROUPS_REQUEST,
            output: &SCHEMA_LIST_LOG_GROUPS_RESPONSE,
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
            name: "ListTagsLogGroup",
            index: 27,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST,
            output: &SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutAccountPolicy",
            index: 28,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_ACCOUNT_POLICY_REQUEST,
            output: &SCHEMA_PUT_ACCOUNT_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutDestination",
            index: 29,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_DESTINATION_REQUEST,
            output: &SCHEMA_PUT_DESTINATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutDestinationPolicy",
            index: 30,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_DESTINATION_POLICY_REQUEST,
            output: &SCHEMA_PUT_DESTINATION_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutLogEvents",
            index: 31,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_LOG_EVENTS_REQUEST,
            output: &SCHEMA_PUT_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutMetricFilter",
            index: 32,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_METRIC_FILTER_REQUEST,
            output: &SCHEMA_PUT_METRIC_FILTER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutQueryDefinition",
            index: 33,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_QUERY_DEFINITION_REQUEST,
            output: &SCHEMA_PUT_QUERY_DEFINITION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutResourcePolicy",
            index: 34,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RESOURCE_POLICY_REQUEST,
            output: &SCHEMA_PUT_RESOURCE_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRetentionPolicy",
            index: 35,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RETENTION_POLICY_REQUEST,
            output: &SCHEMA_PUT_RETENTION_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutSubscriptionFilter",
            index: 36,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST,
            output: &SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StartLiveTail",
            index: 37,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_START_LIVE_TAIL_REQUEST,
            output: &SCHEMA_START_LIVE_TAIL_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StartQuery",
            index: 38,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_START_QUERY_REQUEST,
            output: &SCHEMA_START_QUERY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StopQuery",
            index: 39,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_STOP_QUERY_REQUEST,
            output: &SCHEMA_STOP_QUERY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagLogGroup",
            index: 40,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_LOG_GROUP_REQUEST,
            output: &SCHEMA_TAG_LOG_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 41,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TestMetricFilter",
            index: 42,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TEST_METRIC_FILTER_REQUEST,
            output: &SCHEMA_TEST_METRIC_FILTER_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagLogGroup",
            index: 43,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_LOG_GROUP_REQUEST,
            output: &SCHEMA_UNTAG_LOG_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 44,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "AssociateKmsKey", method: "POST", uri: "/" },
        rt::Unserved { name: "AssociateSourceToS3TableIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelExportTask", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelImportTask", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateDelivery", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateExportTask", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateImportTask", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateLogAnomalyDetector", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateLookupTable", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateScheduledQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDataProtectionPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDelivery", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDeliveryDestination", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDeliveryDestinationPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDeliverySource", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteIndexPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteLogAnomalyDetector", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteLookupTable", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteScheduledQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteTransformer", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeConfigurationTemplates", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDeliveries", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDeliveryDestinations", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDeliverySources", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeExportTasks", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeFieldIndexes", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImportTaskBatches", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImportTasks", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeIndexPolicies", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeLookupTables", method: "POST", uri: "/" },
        rt::Unserved { name: "DisassociateKmsKey", method: "POST", uri: "/" },
        rt::Unserved { name: "DisassociateSourceFromS3TableIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataProtectionPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDelivery", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDeliveryDestination", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDeliveryDestinationPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDeliverySource", method: "POST", uri: "/" },
        rt::Unserved { name: "GetIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLogAnomalyDetector", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLogFields", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLogObject", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLookupTable", method: "POST", uri: "/" },
        rt::Unserved { name: "GetScheduledQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "GetScheduledQueryHistory", method: "POST", uri: "/" },
        rt::Unserved { name: "GetTransformer", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAggregateLogGroupSummaries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAnomalies", method: "POST", uri: "/" },
        rt::Unserved { name: "ListIntegrations", method: "POST", uri: "/" },
        rt::Unserved { name: "ListLogAnomalyDetectors", method: "POST", uri: "/" },
        rt::Unserved { name: "ListLogGroupsForQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "ListScheduledQueries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSourcesForS3TableIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "PutBearerTokenAuthentication", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDataProtectionPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDeliveryDestination", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDeliveryDestinationPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDeliverySource", method: "POST", uri: "/" },
        rt::Unserved { name: "PutIndexPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "PutLogGroupDeletionProtection", method: "POST", uri: "/" },
        rt::Unserved { name: "PutTransformer", method: "POST", uri: "/" },
        rt::Unserved { name: "TestTransformer", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateAnomaly", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateDeliveryConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateLogAnomalyDetector", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateLookupTable", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateScheduledQuery", method: "POST", uri: "/" },
    ],
    validation_code: "InvalidParameterException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Logs: Send + Sync + 'static {
    /// CreateLogGroup.
    async fn create_log_group(
        &self,
        caller: &rt::Caller,
        input: CreateLogGroupRequest,
    ) -> Result<CreateLogGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "CreateLogGroup"))
    }
    /// CreateLogStream.
    async fn create_log_stream(
        &self,
        caller: &rt::Caller,
        input: CreateLogStreamRequest,
    ) -> Result<CreateLogStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "CreateLogStream"))
    }
    /// DeleteAccountPolicy.
    async fn delete_account_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteAccountPolicyRequest,
    ) -> Result<DeleteAccountPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteAccountPolicy"))
    }
    /// DeleteDestination.
    async fn delete_destination(
        &self,
        caller: &rt::Caller,
        input: DeleteDestinationRequest,
    ) -> Result<DeleteDestinationOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteDestination"))
    }
    /// DeleteLogGroup.
    async fn delete_log_group(
        &self,
        caller: &rt::Caller,
        input: DeleteLogGroupRequest,
    ) -> Result<DeleteLogGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteLogGroup"))
    }
    /// DeleteLogStream.
    async fn delete_log_stream(
        &self,
        caller: &rt::Caller,
        input: DeleteLogStreamRequest,
    ) -> Result<DeleteLogStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteLogStream"))
    }
    /// DeleteMetricFilter.
    async fn delete_metric_filter(
        &self,
        caller: &rt::Caller,
        input: DeleteMetricFilterRequest,
    ) -> Result<DeleteMetricFilterOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteMetricFilter"))
    }
    /// DeleteQueryDefinition.
    async fn delete_query_definition(
        &self,
        caller: &rt::Caller,
        input: DeleteQueryDefinitionRequest,
    ) -> Result<DeleteQueryDefinitionResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteQueryDefinition"))
    }
    /// DeleteResourcePolicy.
    async fn delete_resource_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteResourcePolicyRequest,
    ) -> Result<DeleteResourcePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteResourcePolicy"))
    }
    /// DeleteRetentionPolicy.
    async fn delete_retention_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteRetentionPolicyRequest,
    ) -> Result<DeleteRetentionPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteRetentionPolicy"))
    }
    /// DeleteSubscriptionFilter.
    async fn delete_subscription_filter(
        &self,
        caller: &rt::Caller,
        input: DeleteSubscriptionFilterRequest,
    ) -> Result<DeleteSubscriptionFilterOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DeleteSubscriptionFilter"))
    }
    /// DescribeAccountPolicies.
    async fn describe_account_policies(
        &self,
        caller: &rt::Caller,
        input: DescribeAccountPoliciesRequest,
    ) -> Result<DescribeAccountPoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeAccountPolicies"))
    }
    /// DescribeDestinations.
    async fn describe_destinations(
        &self,
        caller: &rt::Caller,
        input: DescribeDestinationsRequest,
    ) -> Result<DescribeDestinationsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeDestinations"))
    }
    /// DescribeLogGroups.
    async fn describe_log_groups(
        &self,
        caller: &rt::Caller,
        input: DescribeLogGroupsRequest,
    ) -> Result<DescribeLogGroupsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeLogGroups"))
    }
    /// DescribeLogStreams.
    async fn describe_log_streams(
        &self,
        caller: &rt::Caller,
        input: DescribeLogStreamsRequest,
    ) -> Result<DescribeLogStreamsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeLogStreams"))
    }
    /// DescribeMetricFilters.
    async fn describe_metric_filters(
        &self,
        caller: &rt::Caller,
        input: DescribeMetricFiltersRequest,
    ) -> Result<DescribeMetricFiltersResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeMetricFilters"))
    }
    /// DescribeQueries.
    async fn describe_queries(
        &self,
        caller: &rt::Caller,
        input: DescribeQueriesRequest,
    ) -> Result<DescribeQueriesResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeQueries"))
    }
    /// DescribeQueryDefinitions.
    async fn describe_query_definitions(
        &self,
        caller: &rt::Caller,
        input: DescribeQueryDefinitionsRequest,
    ) -> Result<DescribeQueryDefinitionsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeQueryDefinitions"))
    }
    /// DescribeResourcePolicies.
    async fn describe_resource_policies(
        &self,
        caller: &rt::Caller,
        input: DescribeResourcePoliciesRequest,
    ) -> Result<DescribeResourcePoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeResourcePolicies"))
    }
    /// DescribeSubscriptionFilters.
    async fn describe_subscription_filters(
        &self,
        caller: &rt::Caller,
        input: DescribeSubscriptionFiltersRequest,
    ) -> Result<DescribeSubscriptionFiltersResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "DescribeSubscriptionFilters"))
    }
    /// FilterLogEvents.
    async fn filter_log_events(
        &self,
        caller: &rt::Caller,
        input: FilterLogEventsRequest,
    ) -> Result<FilterLogEventsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "FilterLogEvents"))
    }
    /// GetLogEvents.
    async fn get_log_events(
        &self,
        caller: &rt::Caller,
        input: GetLogEventsRequest,
    ) -> Result<GetLogEventsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "GetLogEvents"))
    }
    /// GetLogGroupFields.
    async fn get_log_group_fields(
        &self,
        caller: &rt::Caller,
        input: GetLogGroupFieldsRequest,
    ) -> Result<GetLogGroupFieldsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "GetLogGroupFields"))
    }
    /// GetLogRecord.
    async fn get_log_record(
        &self,
        caller: &rt::Caller,
        input: GetLogRecordRequest,
    ) -> Result<GetLogRecordResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "GetLogRecord"))
    }
    /// GetQueryResults.
    async fn get_query_results(
        &self,
        caller: &rt::Caller,
        input: GetQueryResultsRequest,
    ) -> Result<GetQueryResultsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "GetQueryResults"))
    }
    /// ListLogGroups.
    async fn list_log_groups(
        &self,
        caller: &rt::Caller,
        input: ListLogGroupsRequest,
    ) -> Result<ListLogGroupsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "ListLogGroups"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "ListTagsForResource"))
    }
    /// ListTagsLogGroup.
    async fn list_tags_log_group(
        &self,
        caller: &rt::Caller,
        input: ListTagsLogGroupRequest,
    ) -> Result<ListTagsLogGroupResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "ListTagsLogGroup"))
    }
    /// PutAccountPolicy.
    async fn put_account_policy(
        &self,
        caller: &rt::Caller,
        input: PutAccountPolicyRequest,
    ) -> Result<PutAccountPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutAccountPolicy"))
    }
    /// PutDestination.
    async fn put_destination(
        &self,
        caller: &rt::Caller,
        input: PutDestinationRequest,
    ) -> Result<PutDestinationResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutDestination"))
    }
    /// PutDestinationPolicy.
    async fn put_destination_policy(
        &self,
        caller: &rt::Caller,
        input: PutDestinationPolicyRequest,
    ) -> Result<PutDestinationPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutDestinationPolicy"))
    }
    /// PutLogEvents.
    async fn put_log_events(
        &self,
        caller: &rt::Caller,
        input: PutLogEventsRequest,
    ) -> Result<PutLogEventsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutLogEvents"))
    }
    /// PutMetricFilter.
    async fn put_metric_filter(
        &self,
        caller: &rt::Caller,
        input: PutMetricFilterRequest,
    ) -> Result<PutMetricFilterOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutMetricFilter"))
    }
    /// PutQueryDefinition.
    async fn put_query_definition(
        &self,
        caller: &rt::Caller,
        input: PutQueryDefinitionRequest,
    ) -> Result<PutQueryDefinitionResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutQueryDefinition"))
    }
    /// PutResourcePolicy.
    async fn put_resource_policy(
        &self,
        caller: &rt::Caller,
        input: PutResourcePolicyRequest,
    ) -> Result<PutResourcePolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutResourcePolicy"))
    }
    /// PutRetentionPolicy.
    async fn put_retention_policy(
        &self,
        caller: &rt::Caller,
        input: PutRetentionPolicyRequest,
    ) -> Result<PutRetentionPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutRetentionPolicy"))
    }
    /// PutSubscriptionFilter.
    async fn put_subscription_filter(
        &self,
        caller: &rt::Caller,
        input: PutSubscriptionFilterRequest,
    ) -> Result<PutSubscriptionFilterOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutSubscriptionFilter"))
    }
    /// StartLiveTail.
    async fn start_live_tail(
        &self,
        caller: &rt::Caller,
        input: StartLiveTailRequest,
    ) -> Result<StartLiveTailResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "StartLiveTail"))
    }
    /// StartQuery.
    async fn start_query(
        &self,
        caller: &rt::Caller,
        input: StartQueryRequest,
    ) -> Result<StartQueryResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "StartQuery"))
    }
    /// StopQuery.
    async fn stop_query(
        &self,
        caller: &rt::Caller,
        input: StopQueryRequest,
    ) -> Result<StopQueryResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "StopQuery"))
    }
    /// TagLogGroup.
    async fn tag_log_group(
        &self,
        caller: &rt::Caller,
        input: TagLogGroupRequest,
    ) -> Result<TagLogGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "TagLogGroup"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "TagResource"))
    }
    /// TestMetricFilter.
    async fn test_metric_filter(
        &self,
        caller: &rt::Caller,
        input: TestMetricFilterRequest,
    ) -> Result<TestMetricFilterResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "TestMetricFilter"))
    }
    /// UntagLogGroup.
    async fn untag_log_group(
        &self,
        caller: &rt::Caller,
        input: UntagLogGroupRequest,
    ) -> Result<UntagLogGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "UntagLogGroup"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Logs", "UntagResource"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum LogsInput {
    CreateLogGroup(CreateLogGroupRequest),
    CreateLogStream(CreateLogStreamRequest),
    DeleteAccountPolicy(DeleteAccountPolicyRequest),
    DeleteDestination(DeleteDestinationRequest),
    DeleteLogGroup(DeleteLogGroupRequest),
    DeleteLogStream(DeleteLogStreamRequest),
    DeleteMetricFilter(DeleteMetricFilterRequest),
    DeleteQueryDefinition(DeleteQueryDefinitionRequest),
    DeleteResourcePolicy(DeleteResourcePolicyRequest),
    DeleteRetentionPolicy(DeleteRetentionPolicyRequest),
    DeleteSubscriptionFilter(DeleteSubscriptionFilterRequest),
    DescribeAccountPolicies(DescribeAccountPoliciesRequest),
    DescribeDestinations(DescribeDestinationsRequest),
    DescribeLogGroups(DescribeLogGroupsRequest),
    DescribeLogStreams(DescribeLogStreamsRequest),
    DescribeMetricFilters(DescribeMetricFiltersRequest),
    DescribeQueries(DescribeQueriesRequest),
    DescribeQueryDefinitions(DescribeQueryDefinitionsRequest),
    DescribeResourcePolicies(DescribeResourcePoliciesRequest),
    DescribeSubscriptionFilters(DescribeSubscriptionFiltersRequest),
    FilterLogEvents(FilterLogEventsRequest),
    GetLogEvents(GetLogEventsRequest),
    GetLogGroupFields(GetLogGroupFieldsRequest),
    GetLogRecord(GetLogRecordRequest),
    GetQueryResults(GetQueryResultsRequest),
    ListLogGroups(ListLogGroupsRequest),
    ListTagsForResource(ListTagsForResourceRequest),
    ListTagsLogGroup(ListTagsLogGroupRequest),
    PutAccountPolicy(PutAccountPolicyRequest),
    PutDestination(PutDestinationRequest),
    PutDestinationPolicy(PutDestinationPolicyRequest),
    PutLogEvents(PutLogEventsRequest),
    PutMetricFilter(PutMetricFilterRequest),
    PutQueryDefinition(PutQueryDefinitionRequest),
    PutResourcePolicy(PutResourcePolicyRequest),
    PutRetentionPolicy(PutRetentionPolicyRequest),
    PutSubscriptionFilter(PutSubscriptionFilterRequest),
    StartLiveTail(StartLiveTailRequest),
    StartQuery(StartQueryRequest),
    StopQuery(StopQueryRequest),
    TagLogGroup(TagLogGroupRequest),
    TagResource(TagResourceRequest),
    TestMetricFilter(TestMetricFilterRequest),
    UntagLogGroup(UntagLogGroupRequest),
    UntagResource(UntagResourceRequest),
}

impl LogsInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CreateLogGroup(_) => 0,
            Self::CreateLogStream(_) => 1,
            Self::DeleteAccountPolicy(_) => 2,
            Self::DeleteDestination(_) => 3,
            Self::DeleteLogGroup(_) => 4,
            Self::DeleteLogStream(_) => 5,
            Self::DeleteMetricFilter(_) => 6,
            Self::DeleteQueryDefinition(_) => 7,
            Self::DeleteResourcePolicy(_) => 8,
            Self::DeleteRetentionPolicy(_) => 9,
            Self::DeleteSubscriptionFilter(_) => 10,
            Self::DescribeAccountPolicies(_) => 11,
            Self::DescribeDestinations(_) => 12,
            Self::DescribeLogGroups(_) => 13,
            Self::DescribeLogStreams(_) => 14,
            Self::DescribeMetricFilters(_) => 15,
            Self::DescribeQueries(_) => 16,
            Self::DescribeQueryDefinitions(_) => 17,
            Self::DescribeResourcePolicies(_) => 18,
            Self::DescribeSubscriptionFilters(_) => 19,
            Self::FilterLogEvents(_) => 20,
            Self::GetLogEvents(_) => 21,
            Self::GetLogGroupFields(_) => 22,
            Self::GetLogRecord(_) => 23,
            Self::GetQueryResults(_) => 24,
            Self::ListLogGroups(_) => 25,
            Self::ListTagsForResource(_) => 26,
            Self::ListTagsLogGroup(_) => 27,
            Self::PutAccountPolicy(_) => 28,
            Self::PutDestination(_) => 29,
            Self::PutDestinationPolicy(_) => 30,
            Self::PutLogEvents(_) => 31,
            Self::PutMetricFilter(_) => 32,
            Self::PutQueryDefinition(_) => 33,
            Self::PutResourcePolicy(_) => 34,
            Self::PutRetentionPolicy(_) => 35,
            Self::PutSubscriptionFilter(_) => 36,
            Self::StartLiveTail(_) => 37,
            Self::StartQuery(_) => 38,
            Self::StopQuery(_) => 39,
            Self::TagLogGroup(_) => 40,
            Self::TagResource(_) => 41,
            Self::TestMetricFilter(_) => 42,
            Self::UntagLogGroup(_) => 43,
            Self::UntagResource(_) => 44,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CreateLogGroup(input) => input,
            Self::CreateLogStream(input) => input,
            Self::DeleteAccountPolicy(input) => input,
            Self::DeleteDestination(input) => input,
            Self::DeleteLogGroup(input) => input,
            Self::DeleteLogStream(input) => input,
            Self::DeleteMetricFilter(input) => input,
            Self::DeleteQueryDefinition(input) => input,
            Self::DeleteResourcePolicy(input) => input,
            Self::DeleteRetentionPolicy(input) => input,
            Self::DeleteSubscriptionFilter(input) => input,
            Self::DescribeAccountPolicies(input) => input,
            Self::DescribeDestinations(input) => input,
            Self::DescribeLogGroups(input) => input,
            Self::DescribeLogStreams(input) => input,
            Self::DescribeMetricFilters(input) => input,
            Self::DescribeQueries(input) => input,
            Self::DescribeQueryDefinitions(input) => input,
            Self::DescribeResourcePolicies(input) => input,
            Self::DescribeSubscriptionFilters(input) => input,
            Self::FilterLogEvents(input) => input,
            Self::GetLogEvents(input) => input,
            Self::GetLogGroupFields(input) => input,
            Self::GetLogRecord(input) => input,
            Self::GetQueryResults(input) => input,
            Self::ListLogGroups(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::ListTagsLogGroup(input) => input,
            Self::PutAccountPolicy(input) => input,
            Self::PutDestination(input) => input,
            Self::PutDestinationPolicy(input) => input,
            Self::PutLogEvents(input) => input,
            Self::PutMetricFilter(input) => input,
            Self::PutQueryDefinition(input) => input,
            Self::PutResourcePolicy(input) => input,
            Self::PutRetentionPolicy(input) => input,
            Self::PutSubscriptionFilter(input) => input,
            Self::StartLiveTail(input) => input,
            Self::StartQuery(input) => input,
            Self::StopQuery(input) => input,
            Self::TagLogGroup(input) => input,
            Self::TagResource(input) => input,
            Self::TestMetricFilter(input) => input,
            Self::UntagLogGroup(input) => input,
            Self::UntagResource(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CreateLogGroup(rt::Decode::decode(&SHAPE_CREATE_LOG_GROUP_REQUEST, reader)?),
            1 => {
                Self::CreateLogStream(rt::Decode::decode(&SHAPE_CREATE_LOG_STREAM_REQUEST, reader)?)
            }
            2 => Self::DeleteAccountPolicy(rt::Decode::decode(
                &SHAPE_DELETE_ACCOUNT_POLICY_REQUEST,
                reader,
            )?),
            3 => Self::DeleteDestination(rt::Decode::decode(
                &SHAPE_DELETE_DESTINATION_REQUEST,
                reader,
            )?),
            4 => Self::DeleteLogGroup(rt::Decode::decode(&SHAPE_DELETE_LOG_GROUP_REQUEST, reader)?),
            5 => {
                Self::DeleteLogStream(rt::Decode::decode(&SHAPE_DELETE_LOG_STREAM_REQUEST, reader)?)
            }
            6 => Self::DeleteMetricFilter(rt::Decode::decode(
                &SHAPE_DELETE_METRIC_FILTER_REQUEST,
                reader,
            )?),
            7 => Self::DeleteQueryDefinition(rt::Decode::decode(
                &SHAPE_DELETE_QUERY_DEFINITION_REQUEST,
                reader,
            )?),
            8 => Self::DeleteResourcePolicy(rt::Decode::decode(
                &SHAPE_DELETE_RESOURCE_POLICY_REQUEST,
                reader,
            )?),
            9 => Self::DeleteRetentionPolicy(rt::Decode::decode(
                &SHAPE_DELETE_RETENTION_POLICY_REQUEST,
                reader,
            )?),
            10 => Self::DeleteSubscriptionFilter(rt::Decode::decode(
                &SHAPE_DELETE_SUBSCRIPTION_FILTER_REQUEST,
                reader,
            )?),
            11 => Self::DescribeAccountPolicies(rt::Decode::decode(
                &SHAPE_DESCRIBE_ACCOUNT_POLICIES_REQUEST,
                reader,
            )?),
            12 => Self::DescribeDestinations(rt::Decode::decode(
                &SHAPE_DESCRIBE_DESTINATIONS_REQUEST,
                reader,
            )?),
            13 => Self::DescribeLogGroups(rt::Decode::decode(
                &SHAPE_DESCRIBE_LOG_GROUPS_REQUEST,
                reader,
            )?),
            14 => Self::DescribeLogStreams(rt::Decode::decode(
                &SHAPE_DESCRIBE_LOG_STREAMS_REQUEST,
                reader,
            )?),
            15 => Self::DescribeMetricFilters(rt::Decode::decode(
                &SHAPE_DESCRIBE_METRIC_FILTERS_REQUEST,
                reader,
            )?),
            16 => {
                Self::DescribeQueries(rt::Decode::decode(&SHAPE_DESCRIBE_QUERIES_REQUEST, reader)?)
            }
            17 => Self::DescribeQueryDefinitions(rt::Decode::decode(
                &SHAPE_DESCRIBE_QUERY_DEFINITIONS_REQUEST,
                reader,
            )?),
            18 => Self::DescribeResourcePolicies(rt::Decode::decode(
                &SHAPE_DESCRIBE_RESOURCE_POLICIES_REQUEST,
                reader,
            )?),
            19 => Self::DescribeSubscriptionFilters(rt::Decode::decode(
                &SHAPE_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
                reader,
            )?),
            20 => {
                Self::FilterLogEvents(rt::Decode::decode(&SHAPE_FILTER_LOG_EVENTS_REQUEST, reader)?)
            }
            21 => Self::GetLogEvents(rt::Decode::decode(&SHAPE_GET_LOG_EVENTS_REQUEST, reader)?),
            22 => Self::GetLogGroupFields(rt::Decode::decode(
                &SHAPE_GET_LOG_GROUP_FIELDS_REQUEST,
                reader,
            )?),
            23 => Self::GetLogRecord(rt::Decode::decode(&SHAPE_GET_LOG_RECORD_REQUEST, reader)?),
            24 => {
                Self::GetQueryResults(rt::Decode::decode(&SHAPE_GET_QUERY_RESULTS_REQUEST, reader)?)
            }
            25 => Self::ListLogGroups(rt::Decode::decode(&SHAPE_LIST_LOG_GROUPS_REQUEST, reader)?),
            26 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST,
                reader,
            )?),
            27 => Self::ListTagsLogGroup(rt::Decode::decode(
                &SHAPE_LIST_TAGS_LOG_GROUP_REQUEST,
                reader,
            )?),
            28 => Self::PutAccountPolicy(rt::Decode::decode(
                &SHAPE_PUT_ACCOUNT_POLICY_REQUEST,
                reader,
            )?),
            29 => Self::PutDestination(rt::Decode::decode(&SHAPE_PUT_DESTINATION_REQUEST, reader)?),
            30 => Self::PutDestinationPolicy(rt::Decode::decode(
                &SHAPE_PUT_DESTINATION_POLICY_REQUEST,
                reader,
            )?),
            31 => Self::PutLogEvents(rt::Decode::decode(&SHAPE_PUT_LOG_EVENTS_REQUEST, reader)?),
            32 => {
                Self::PutMetricFilter(rt::Decode::decode(&SHAPE_PUT_METRIC_FILTER_REQUEST, reader)?)
            }
            33 => Self::PutQueryDefinition(rt::Decode::decode(
                &SHAPE_PUT_QUERY_DEFINITION_REQUEST,
                reader,
            )?),
            34 => Self::PutResourcePolicy(rt::Decode::decode(
                &SHAPE_PUT_RESOURCE_POLICY_REQUEST,
                reader,
            )?),
            35 => Self::PutRetentionPolicy(rt::Decode::decode(
                &SHAPE_PUT_RETENTION_POLICY_REQUEST,
                reader,
            )?),
            36 => Self::PutSubscriptionFilter(rt::Decode::decode(
                &SHAPE_PUT_SUBSCRIPTION_FILTER_REQUEST,
                reader,
            )?),
            37 => Self::StartLiveTail(rt::Decode::decode(&SHAPE_START_LIVE_TAIL_REQUEST, reader)?),
            38 => Self::StartQuery(rt::Decode::decode(&SHAPE_START_QUERY_REQUEST, reader)?),
            39 => Self::StopQuery(rt::Decode::decode(&SHAPE_STOP_QUERY_REQUEST, reader)?),
            40 => Self::TagLogGroup(rt::Decode::decode(&SHAPE_TAG_LOG_GROUP_REQUEST, reader)?),
            41 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            42 => Self::TestMetricFilter(rt::Decode::decode(
                &SHAPE_TEST_METRIC_FILTER_REQUEST,
                reader,
            )?),
            43 => Self::UntagLogGroup(rt::Decode::decode(&SHAPE_UNTAG_LOG_GROUP_REQUEST, reader)?),
            44 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
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
        service: &dyn Logs,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CreateLogGroup(input) => Box::new(service.create_log_group(caller, input).await?),
            Self::CreateLogStream(input) => {
                Box::new(service.create_log_stream(caller, input).await?)
            }
            Self::DeleteAccountPolicy(input) => {
                Box::new(service.delete_account_policy(caller, input).await?)
            }
            Self::DeleteDestination(input) => {
                Box::new(service.delete_destination(caller, input).await?)
            }
            Self::DeleteLogGroup(input) => Box::new(service.delete_log_group(caller, input).await?),
            Self::DeleteLogStream(input) => {
                Box::new(service.delete_log_stream(caller, input).await?)
            }
            Self::DeleteMetricFilter(input) => {
                Box::new(service.delete_metric_filter(caller, input).await?)
            }
            Self::DeleteQueryDefinition(input) => {
                Box::new(service.delete_query_definition(caller, input).await?)
            }
            Self::DeleteResourcePolicy(input) => {
                Box::new(service.delete_resource_policy(caller, input).await?)
            }
            Self::DeleteRetentionPolicy(input) => {
                Box::new(service.delete_retention_policy(caller, input).await?)
            }
            Self::DeleteSubscriptionFilter(input) => {
                Box::new(service.delete_subscription_filter(caller, input).await?)
            }
            Self::DescribeAccountPolicies(input) => {
                Box::new(service.describe_account_policies(caller, input).await?)
            }
            Self::DescribeDestinations(input) => {
                Box::new(service.describe_destinations(caller, input).await?)
            }
            Self::DescribeLogGroups(input) => {
                Box::new(service.describe_log_groups(caller, input).await?)
            }
            Self::DescribeLogStreams(input) => {
                Box::new(service.describe_log_streams(caller, input).await?)
            }
            Self::DescribeMetricFilters(input) => {
                Box::new(service.describe_metric_filters(caller, input).await?)
            }
            Self::DescribeQueries(input) => {
                Box::new(service.describe_queries(caller, input).await?)
            }
            Self::DescribeQueryDefinitions(input) => {
                Box::new(service.describe_query_definitions(caller, input).await?)
            }
            Self::DescribeResourcePolicies(input) => {
                Box::new(service.describe_resource_policies(caller, input).await?)
            }
            Self::DescribeSubscriptionFilters(input) => {
                Box::new(service.describe_subscription_filters(caller, input).await?)
            }
            Self::FilterLogEvents(input) => {
                Box::new(service.filter_log_events(caller, input).await?)
            }
            Self::GetLogEvents(input) => Box::new(service.get_log_events(caller, input).await?),
            Self::GetLogGroupFields(input) => {
                Box::new(service.get_log_group_fields(caller, input).await?)
            }
            Self::GetLogRecord(input) => Box::new(service.get_log_record(caller, input).await?),
            Self::GetQueryResults(input) => {
                Box::new(service.get_query_results(caller, input).await?)
            }
            Self::ListLogGroups(input) => Box::new(service.list_log_groups(caller, input).await?),
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::ListTagsLogGroup(input) => {
                Box::new(service.list_tags_log_group(caller, input).await?)
            }
            Self::PutAccountPolicy(input) => {
                Box::new(service.put_account_policy(caller, input).await?)
            }
            Self::PutDestination(input) => Box::new(service.put_destination(caller, input).await?),
            Self::PutDestinationPolicy(input) => {
                Box::new(service.put_destination_policy(caller, input).await?)
            }
            Self::PutLogEvents(input) => Box::new(service.put_log_events(caller, input).await?),
            Self::PutMetricFilter(input) => {
                Box::new(service.put_metric_filter(caller, input).await?)
            }
            Self::PutQueryDefinition(input) => {
                Box::new(service.put_query_definition(caller, input).await?)
            }
            Self::PutResourcePolicy(input) => {
                Box::new(service.put_resource_policy(caller, input).await?)
            }
            Self::PutRetentionPolicy(input) => {
                Box::new(service.put_retention_policy(caller, input).await?)
            }
            Self::PutSubscriptionFilter(input) => {
                Box::new(service.put_subscription_filter(caller, input).await?)
            }
            Self::StartLiveTail(input) => Box::new(service.start_live_tail(caller, input).await?),
            Self::StartQuery(input) => Box::new(service.start_query(caller, input).await?),
            Self::StopQuery(input) => Box::new(service.stop_query(caller, input).await?),
            Self::TagLogGroup(input) => Box::new(service.tag_log_group(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::TestMetricFilter(input) => {
                Box::new(service.test_metric_filter(caller, input).await?)
            }
            Self::UntagLogGroup(input) => Box::new(service.untag_log_group(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Logs>,
    access: rt::Arc<dyn rt::Access<LogsInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: LogsInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Logs>,
    access: rt::Arc<dyn rt::Access<LogsInput>>,
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
            input: LogsInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Logs>,
    guard: rt::Guard<LogsInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Logs>, guard: rt::Guard<LogsInput>) -> rt::Arc<dyn Logs> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Logs for Guarded {
    async fn create_log_group(
        &self,
        caller: &rt::Caller,
        input: CreateLogGroupRequest,
    ) -> Result<CreateLogGroupOutput, rt::ApiError> {
        let input = LogsInput::CreateLogGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::CreateLogGroup(input) = input else {
            return Err(rt::not_implemented("Logs", "CreateLogGroup"));
        };
        self.inner.create_log_group(caller, input).await
    }
    async fn create_log_stream(
        &self,
        caller: &rt::Caller,
        input: CreateLogStreamRequest,
    ) -> Result<CreateLogStreamOutput, rt::ApiError> {
        let input = LogsInput::CreateLogStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::CreateLogStream(input) = input else {
            return Err(rt::not_implemented("Logs", "CreateLogStream"));
        };
        self.inner.create_log_stream(caller, input).await
    }
    async fn delete_account_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteAccountPolicyRequest,
    ) -> Result<DeleteAccountPolicyOutput, rt::ApiError> {
        let input = LogsInput::DeleteAccountPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteAccountPolicy(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteAccountPolicy"));
        };
        self.inner.delete_account_policy(caller, input).await
    }
    async fn delete_destination(
        &self,
        caller: &rt::Caller,
        input: DeleteDestinationRequest,
    ) -> Result<DeleteDestinationOutput, rt::ApiError> {
        let input = LogsInput::DeleteDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteDestination(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteDestination"));
        };
        self.inner.delete_destination(caller, input).await
    }
    async fn delete_log_group(
        &self,
        caller: &rt::Caller,
        input: DeleteLogGroupRequest,
    ) -> Result<DeleteLogGroupOutput, rt::ApiError> {
        let input = LogsInput::DeleteLogGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteLogGroup(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteLogGroup"));
        };
        self.inner.delete_log_group(caller, input).await
    }
    async fn delete_log_stream(
        &self,
        caller: &rt::Caller,
        input: DeleteLogStreamRequest,
    ) -> Result<DeleteLogStreamOutput, rt::ApiError> {
        let input = LogsInput::DeleteLogStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteLogStream(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteLogStream"));
        };
        self.inner.delete_log_stream(caller, input).await
    }
    async fn delete_metric_filter(
        &self,
        caller: &rt::Caller,
        input: DeleteMetricFilterRequest,
    ) -> Result<DeleteMetricFilterOutput, rt::ApiError> {
        let input = LogsInput::DeleteMetricFilter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteMetricFilter(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteMetricFilter"));
        };
        self.inner.delete_metric_filter(caller, input).await
    }
    async fn delete_query_definition(
        &self,
        caller: &rt::Caller,
        input: DeleteQueryDefinitionRequest,
    ) -> Result<DeleteQueryDefinitionResponse, rt::ApiError> {
        let input = LogsInput::DeleteQueryDefinition(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteQueryDefinition(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteQueryDefinition"));
        };
        self.inner.delete_query_definition(caller, input).await
    }
    async fn delete_resource_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteResourcePolicyRequest,
    ) -> Result<DeleteResourcePolicyOutput, rt::ApiError> {
        let input = LogsInput::DeleteResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteResourcePolicy(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteResourcePolicy"));
        };
        self.inner.delete_resource_policy(caller, input).await
    }
    async fn delete_retention_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteRetentionPolicyRequest,
    ) -> Result<DeleteRetentionPolicyOutput, rt::ApiError> {
        let input = LogsInput::DeleteRetentionPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteRetentionPolicy(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteRetentionPolicy"));
        };
        self.inner.delete_retention_policy(caller, input).await
    }
    async fn delete_subscription_filter(
        &self,
        caller: &rt::Caller,
        input: DeleteSubscriptionFilterRequest,
    ) -> Result<DeleteSubscriptionFilterOutput, rt::ApiError> {
        let input = LogsInput::DeleteSubscriptionFilter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DeleteSubscriptionFilter(input) = input else {
            return Err(rt::not_implemented("Logs", "DeleteSubscriptionFilter"));
        };
        self.inner.delete_subscription_filter(caller, input).await
    }
    async fn describe_account_policies(
        &self,
        caller: &rt::Caller,
        input: DescribeAccountPoliciesRequest,
    ) -> Result<DescribeAccountPoliciesResponse, rt::ApiError> {
        let input = LogsInput::DescribeAccountPolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeAccountPolicies(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeAccountPolicies"));
        };
        self.inner.describe_account_policies(caller, input).await
    }
    async fn describe_destinations(
        &self,
        caller: &rt::Caller,
        input: DescribeDestinationsRequest,
    ) -> Result<DescribeDestinationsResponse, rt::ApiError> {
        let input = LogsInput::DescribeDestinations(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeDestinations(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeDestinations"));
        };
        self.inner.describe_destinations(caller, input).await
    }
    async fn describe_log_groups(
        &self,
        caller: &rt::Caller,
        input: DescribeLogGroupsRequest,
    ) -> Result<DescribeLogGroupsResponse, rt::ApiError> {
        let input = LogsInput::DescribeLogGroups(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeLogGroups(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeLogGroups"));
        };
        self.inner.describe_log_groups(caller, input).await
    }
    async fn describe_log_streams(
        &self,
        caller: &rt::Caller,
        input: DescribeLogStreamsRequest,
    ) -> Result<DescribeLogStreamsResponse, rt::ApiError> {
        let input = LogsInput::DescribeLogStreams(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeLogStreams(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeLogStreams"));
        };
        self.inner.describe_log_streams(caller, input).await
    }
    async fn describe_metric_filters(
        &self,
        caller: &rt::Caller,
        input: DescribeMetricFiltersRequest,
    ) -> Result<DescribeMetricFiltersResponse, rt::ApiError> {
        let input = LogsInput::DescribeMetricFilters(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeMetricFilters(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeMetricFilters"));
        };
        self.inner.describe_metric_filters(caller, input).await
    }
    async fn describe_queries(
        &self,
        caller: &rt::Caller,
        input: DescribeQueriesRequest,
    ) -> Result<DescribeQueriesResponse, rt::ApiError> {
        let input = LogsInput::DescribeQueries(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeQueries(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeQueries"));
        };
        self.inner.describe_queries(caller, input).await
    }
    async fn describe_query_definitions(
        &self,
        caller: &rt::Caller,
        input: DescribeQueryDefinitionsRequest,
    ) -> Result<DescribeQueryDefinitionsResponse, rt::ApiError> {
        let input = LogsInput::DescribeQueryDefinitions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeQueryDefinitions(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeQueryDefinitions"));
        };
        self.inner.describe_query_definitions(caller, input).await
    }
    async fn describe_resource_policies(
        &self,
        caller: &rt::Caller,
        input: DescribeResourcePoliciesRequest,
    ) -> Result<DescribeResourcePoliciesResponse, rt::ApiError> {
        let input = LogsInput::DescribeResourcePolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeResourcePolicies(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeResourcePolicies"));
        };
        self.inner.describe_resource_policies(caller, input).await
    }
    async fn describe_subscription_filters(
        &self,
        caller: &rt::Caller,
        input: DescribeSubscriptionFiltersRequest,
    ) -> Result<DescribeSubscriptionFiltersResponse, rt::ApiError> {
        let input = LogsInput::DescribeSubscriptionFilters(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::DescribeSubscriptionFilters(input) = input else {
            return Err(rt::not_implemented("Logs", "DescribeSubscriptionFilters"));
        };
        self.inner.describe_subscription_filters(caller, input).await
    }
    async fn filter_log_events(
        &self,
        caller: &rt::Caller,
        input: FilterLogEventsRequest,
    ) -> Result<FilterLogEventsResponse, rt::ApiError> {
        let input = LogsInput::FilterLogEvents(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::FilterLogEvents(input) = input else {
            return Err(rt::not_implemented("Logs", "FilterLogEvents"));
        };
        self.inner.filter_log_events(caller, input).await
    }
    async fn get_log_events(
        &self,
        caller: &rt::Caller,
        input: GetLogEventsRequest,
    ) -> Result<GetLogEventsResponse, rt::ApiError> {
        let input = LogsInput::GetLogEvents(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::GetLogEvents(input) = input else {
            return Err(rt::not_implemented("Logs", "GetLogEvents"));
        };
        self.inner.get_log_events(caller, input).await
    }
    async fn get_log_group_fields(
        &self,
        caller: &rt::Caller,
        input: GetLogGroupFieldsRequest,
    ) -> Result<GetLogGroupFieldsResponse, rt::ApiError> {
        let input = LogsInput::GetLogGroupFields(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::GetLogGroupFields(input) = input else {
            return Err(rt::not_implemented("Logs", "GetLogGroupFields"));
        };
        self.inner.get_log_group_fields(caller, input).await
    }
    async fn get_log_record(
        &self,
        caller: &rt::Caller,
        input: GetLogRecordRequest,
    ) -> Result<GetLogRecordResponse, rt::ApiError> {
        let input = LogsInput::GetLogRecord(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::GetLogRecord(input) = input else {
            return Err(rt::not_implemented("Logs", "GetLogRecord"));
        };
        self.inner.get_log_record(caller, input).await
    }
    async fn get_query_results(
        &self,
        caller: &rt::Caller,
        input: GetQueryResultsRequest,
    ) -> Result<GetQueryResultsResponse, rt::ApiError> {
        let input = LogsInput::GetQueryResults(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::GetQueryResults(input) = input else {
            return Err(rt::not_implemented("Logs", "GetQueryResults"));
        };
        self.inner.get_query_results(caller, input).await
    }
    async fn list_log_groups(
        &self,
        caller: &rt::Caller,
        input: ListLogGroupsRequest,
    ) -> Result<ListLogGroupsResponse, rt::ApiError> {
        let input = LogsInput::ListLogGroups(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::ListLogGroups(input) = input else {
            return Err(rt::not_implemented("Logs", "ListLogGroups"));
        };
        self.inner.list_log_groups(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        let input = LogsInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Logs", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn list_tags_log_group(
        &self,
        caller: &rt::Caller,
        input: ListTagsLogGroupRequest,
    ) -> Result<ListTagsLogGroupResponse, rt::ApiError> {
        let input = LogsInput::ListTagsLogGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::ListTagsLogGroup(input) = input else {
            return Err(rt::not_implemented("Logs", "ListTagsLogGroup"));
        };
        self.inner.list_tags_log_group(caller, input).await
    }
    async fn put_account_policy(
        &self,
        caller: &rt::Caller,
        input: PutAccountPolicyRequest,
    ) -> Result<PutAccountPolicyResponse, rt::ApiError> {
        let input = LogsInput::PutAccountPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutAccountPolicy(input) = input else {
            return Err(rt::not_implemented("Logs", "PutAccountPolicy"));
        };
        self.inner.put_account_policy(caller, input).await
    }
    async fn put_destination(
        &self,
        caller: &rt::Caller,
        input: PutDestinationRequest,
    ) -> Result<PutDestinationResponse, rt::ApiError> {
        let input = LogsInput::PutDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutDestination(input) = input else {
            return Err(rt::not_implemented("Logs", "PutDestination"));
        };
        self.inner.put_destination(caller, input).await
    }
    async fn put_destination_policy(
        &self,
        caller: &rt::Caller,
        input: PutDestinationPolicyRequest,
    ) -> Result<PutDestinationPolicyOutput, rt::ApiError> {
        let input = LogsInput::PutDestinationPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutDestinationPolicy(input) = input else {
            return Err(rt::not_implemented("Logs", "PutDestinationPolicy"));
        };
        self.inner.put_destination_policy(caller, input).await
    }
    async fn put_log_events(
        &self,
        caller: &rt::Caller,
        input: PutLogEventsRequest,
    ) -> Result<PutLogEventsResponse, rt::ApiError> {
        let input = LogsInput::PutLogEvents(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutLogEvents(input) = input else {
            return Err(rt::not_implemented("Logs", "PutLogEvents"));
        };
        self.inner.put_log_events(caller, input).await
    }
    async fn put_metric_filter(
        &self,
        caller: &rt::Caller,
        input: PutMetricFilterRequest,
    ) -> Result<PutMetricFilterOutput, rt::ApiError> {
        let input = LogsInput::PutMetricFilter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutMetricFilter(input) = input else {
            return Err(rt::not_implemented("Logs", "PutMetricFilter"));
        };
        self.inner.put_metric_filter(caller, input).await
    }
    async fn put_query_definition(
        &self,
        caller: &rt::Caller,
        input: PutQueryDefinitionRequest,
    ) -> Result<PutQueryDefinitionResponse, rt::ApiError> {
        let input = LogsInput::PutQueryDefinition(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutQueryDefinition(input) = input else {
            return Err(rt::not_implemented("Logs", "PutQueryDefinition"));
        };
        self.inner.put_query_definition(caller, input).await
    }
    async fn put_resource_policy(
        &self,
        caller: &rt::Caller,
        input: PutResourcePolicyRequest,
    ) -> Result<PutResourcePolicyResponse, rt::ApiError> {
        let input = LogsInput::PutResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutResourcePolicy(input) = input else {
            return Err(rt::not_implemented("Logs", "PutResourcePolicy"));
        };
        self.inner.put_resource_policy(caller, input).await
    }
    async fn put_retention_policy(
        &self,
        caller: &rt::Caller,
        input: PutRetentionPolicyRequest,
    ) -> Result<PutRetentionPolicyOutput, rt::ApiError> {
        let input = LogsInput::PutRetentionPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutRetentionPolicy(input) = input else {
            return Err(rt::not_implemented("Logs", "PutRetentionPolicy"));
        };
        self.inner.put_retention_policy(caller, input).await
    }
    async fn put_subscription_filter(
        &self,
        caller: &rt::Caller,
        input: PutSubscriptionFilterRequest,
    ) -> Result<PutSubscriptionFilterOutput, rt::ApiError> {
        let input = LogsInput::PutSubscriptionFilter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::PutSubscriptionFilter(input) = input else {
            return Err(rt::not_implemented("Logs", "PutSubscriptionFilter"));
        };
        self.inner.put_subscription_filter(caller, input).await
    }
    async fn start_live_tail(
        &self,
        caller: &rt::Caller,
        input: StartLiveTailRequest,
    ) -> Result<StartLiveTailResponse, rt::ApiError> {
        let input = LogsInput::StartLiveTail(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::StartLiveTail(input) = input else {
            return Err(rt::not_implemented("Logs", "StartLiveTail"));
        };
        self.inner.start_live_tail(caller, input).await
    }
    async fn start_query(
        &self,
        caller: &rt::Caller,
        input: StartQueryRequest,
    ) -> Result<StartQueryResponse, rt::ApiError> {
        let input = LogsInput::StartQuery(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::StartQuery(input) = input else {
            return Err(rt::not_implemented("Logs", "StartQuery"));
        };
        self.inner.start_query(caller, input).await
    }
    async fn stop_query(
        &self,
        caller: &rt::Caller,
        input: StopQueryRequest,
    ) -> Result<StopQueryResponse, rt::ApiError> {
        let input = LogsInput::StopQuery(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::StopQuery(input) = input else {
            return Err(rt::not_implemented("Logs", "StopQuery"));
        };
        self.inner.stop_query(caller, input).await
    }
    async fn tag_log_group(
        &self,
        caller: &rt::Caller,
        input: TagLogGroupRequest,
    ) -> Result<TagLogGroupOutput, rt::ApiError> {
        let input = LogsInput::TagLogGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::TagLogGroup(input) = input else {
            return Err(rt::not_implemented("Logs", "TagLogGroup"));
        };
        self.inner.tag_log_group(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        let input = LogsInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Logs", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn test_metric_filter(
        &self,
        caller: &rt::Caller,
        input: TestMetricFilterRequest,
    ) -> Result<TestMetricFilterResponse, rt::ApiError> {
        let input = LogsInput::TestMetricFilter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::TestMetricFilter(input) = input else {
            return Err(rt::not_implemented("Logs", "TestMetricFilter"));
        };
        self.inner.test_metric_filter(caller, input).await
    }
    async fn untag_log_group(
        &self,
        caller: &rt::Caller,
        input: UntagLogGroupRequest,
    ) -> Result<UntagLogGroupOutput, rt::ApiError> {
        let input = LogsInput::UntagLogGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::UntagLogGroup(input) = input else {
            return Err(rt::not_implemented("Logs", "UntagLogGroup"));
        };
        self.inner.untag_log_group(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = LogsInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let LogsInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Logs", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
}
