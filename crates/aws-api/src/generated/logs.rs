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
static PATTERN_AMAZON_RESOURCE_NAME: rt::Pattern = rt::Pattern::new("[\\w+=/:,.@-]*");
pub static SHAPE_AMAZON_RESOURCE_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1011),
    pattern: Some(&PATTERN_AMAZON_RESOURCE_NAME),
};
pub static SHAPE_APPLY_ON_TRANSFORMED_LOGS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BEARER_TOKEN_AUTHENTICATION_ENABLED: rt::Shape = rt::Shape::Boolean;
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

pub static SHAPE_DAYS: rt::Shape = rt::Shape::Integer { min: None, max: None };
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

pub static SHAPE_DESTINATION_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
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
pub static SHAPE_EVENTS_LIMIT: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SHAPE_EXPECTED_REVISION_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
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

static PATTERN_LOG_GROUP_IDENTIFIER: rt::Pattern = rt::Pattern::new("[\\w#+=/:,.@-]*");
pub static SHAPE_LOG_GROUP_IDENTIFIER: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(2048),
    pattern: Some(&PATTERN_LOG_GROUP_IDENTIFIER),
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
pub static SHAPE_LOG_GROUPS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOG_GROUP,
    element_name: "member",
    flattened: false,
};
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
pub static SHAPE_MESSAGE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
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

pub static SHAPE_ROLE_ARN: rt::Shape = rt::Shape::String { min: Some(1), max: None, pattern: None };
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

pub static SHAPE_START_FROM_HEAD: rt::Shape = rt::Shape::Boolean;
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
pub static SHAPE_SYSTEM_FIELD: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
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
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Long { min: Some(0), max: None };
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

/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn data_already_accepted_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_DATA_ALREADY_ACCEPTED_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("DataAlreadyAcceptedException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn invalid_operation_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_INVALID_OPERATION_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("InvalidOperationException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_INVALID_PARAMETER_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("InvalidParameterException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn invalid_sequence_token_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_INVALID_SEQUENCE_TOKEN_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("InvalidSequenceTokenException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION.error();
        let (code, status) = traits.map_or(("LimitExceededException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn operation_aborted_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_OPERATION_ABORTED_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("OperationAbortedException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_RESOURCE_ALREADY_EXISTS_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("ResourceAlreadyExistsException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("ResourceNotFoundException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("ServiceUnavailableException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn too_many_tags_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_TOO_MANY_TAGS_EXCEPTION.error();
        let (code, status) = traits.map_or(("TooManyTagsException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn unrecognized_client_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_UNRECOGNIZED_CLIENT_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("UnrecognizedClientException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_VALIDATION_EXCEPTION.error();
        let (code, status) = traits.map_or(("ValidationException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
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
            name: "DeleteLogGroup",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_LOG_GROUP_REQUEST,
            output: &SCHEMA_DELETE_LOG_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteLogStream",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_LOG_STREAM_REQUEST,
            output: &SCHEMA_DELETE_LOG_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteResourcePolicy",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_RESOURCE_POLICY_REQUEST,
            output: &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRetentionPolicy",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_RETENTION_POLICY_REQUEST,
            output: &SCHEMA_DELETE_RETENTION_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteSubscriptionFilter",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_SUBSCRIPTION_FILTER_REQUEST,
            output: &SCHEMA_DELETE_SUBSCRIPTION_FILTER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeLogGroups",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_LOG_GROUPS_REQUEST,
            output: &SCHEMA_DESCRIBE_LOG_GROUPS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeLogStreams",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_LOG_STREAMS_REQUEST,
            output: &SCHEMA_DESCRIBE_LOG_STREAMS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeResourcePolicies",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_RESOURCE_POLICIES_REQUEST,
            output: &SCHEMA_DESCRIBE_RESOURCE_POLICIES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeSubscriptionFilters",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
            output: &SCHEMA_DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "FilterLogEvents",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_FILTER_LOG_EVENTS_REQUEST,
            output: &SCHEMA_FILTER_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLogEvents",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_LOG_EVENTS_REQUEST,
            output: &SCHEMA_GET_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsLogGroup",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_LOG_GROUP_REQUEST,
            output: &SCHEMA_LIST_TAGS_LOG_GROUP_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutLogEvents",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_LOG_EVENTS_REQUEST,
            output: &SCHEMA_PUT_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutResourcePolicy",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RESOURCE_POLICY_REQUEST,
            output: &SCHEMA_PUT_RESOURCE_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRetentionPolicy",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RETENTION_POLICY_REQUEST,
            output: &SCHEMA_PUT_RETENTION_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutSubscriptionFilter",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_SUBSCRIPTION_FILTER_REQUEST,
            output: &SCHEMA_PUT_SUBSCRIPTION_FILTER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagLogGroup",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_LOG_GROUP_REQUEST,
            output: &SCHEMA_TAG_LOG_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagLogGroup",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_LOG_GROUP_REQUEST,
            output: &SCHEMA_UNTAG_LOG_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 22,
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
        rt::Unserved { name: "DeleteAccountPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDataProtectionPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDelivery", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDeliveryDestination", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDeliveryDestinationPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDeliverySource", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDestination", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteIndexPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteLogAnomalyDetector", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteLookupTable", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteMetricFilter", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteQueryDefinition", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteScheduledQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteTransformer", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAccountPolicies", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeConfigurationTemplates", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDeliveries", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDeliveryDestinations", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDeliverySources", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDestinations", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeExportTasks", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeFieldIndexes", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImportTaskBatches", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImportTasks", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeIndexPolicies", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeLookupTables", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeMetricFilters", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeQueries", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeQueryDefinitions", method: "POST", uri: "/" },
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
        rt::Unserved { name: "GetLogGroupFields", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLogObject", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLogRecord", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLookupTable", method: "POST", uri: "/" },
        rt::Unserved { name: "GetQueryResults", method: "POST", uri: "/" },
        rt::Unserved { name: "GetScheduledQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "GetScheduledQueryHistory", method: "POST", uri: "/" },
        rt::Unserved { name: "GetTransformer", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAggregateLogGroupSummaries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAnomalies", method: "POST", uri: "/" },
        rt::Unserved { name: "ListIntegrations", method: "POST", uri: "/" },
        rt::Unserved { name: "ListLogAnomalyDetectors", method: "POST", uri: "/" },
        rt::Unserved { name: "ListLogGroups", method: "POST", uri: "/" },
        rt::Unserved { name: "ListLogGroupsForQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "ListScheduledQueries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSourcesForS3TableIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "PutAccountPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutBearerTokenAuthentication", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDataProtectionPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDeliveryDestination", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDeliveryDestinationPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDeliverySource", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDestination", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDestinationPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutIndexPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "PutLogGroupDeletionProtection", method: "POST", uri: "/" },
        rt::Unserved { name: "PutMetricFilter", method: "POST", uri: "/" },
        rt::Unserved { name: "PutQueryDefinition", method: "POST", uri: "/" },
        rt::Unserved { name: "PutTransformer", method: "POST", uri: "/" },
        rt::Unserved { name: "StartLiveTail", method: "POST", uri: "/" },
        rt::Unserved { name: "StartQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "StopQuery", method: "POST", uri: "/" },
        rt::Unserved { name: "TestMetricFilter", method: "POST", uri: "/" },
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
    /// PutLogEvents.
    async fn put_log_events(
        &self,
        caller: &rt::Caller,
        input: PutLogEventsRequest,
    ) -> Result<PutLogEventsResponse, rt::ApiError> {
        Err(rt::not_implemented("Logs", "PutLogEvents"))
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
    DeleteLogGroup(DeleteLogGroupRequest),
    DeleteLogStream(DeleteLogStreamRequest),
    DeleteResourcePolicy(DeleteResourcePolicyRequest),
    DeleteRetentionPolicy(DeleteRetentionPolicyRequest),
    DeleteSubscriptionFilter(DeleteSubscriptionFilterRequest),
    DescribeLogGroups(DescribeLogGroupsRequest),
    DescribeLogStreams(DescribeLogStreamsRequest),
    DescribeResourcePolicies(DescribeResourcePoliciesRequest),
    DescribeSubscriptionFilters(DescribeSubscriptionFiltersRequest),
    FilterLogEvents(FilterLogEventsRequest),
    GetLogEvents(GetLogEventsRequest),
    ListTagsForResource(ListTagsForResourceRequest),
    ListTagsLogGroup(ListTagsLogGroupRequest),
    PutLogEvents(PutLogEventsRequest),
    PutResourcePolicy(PutResourcePolicyRequest),
    PutRetentionPolicy(PutRetentionPolicyRequest),
    PutSubscriptionFilter(PutSubscriptionFilterRequest),
    TagLogGroup(TagLogGroupRequest),
    TagResource(TagResourceRequest),
    UntagLogGroup(UntagLogGroupRequest),
    UntagResource(UntagResourceRequest),
}

impl LogsInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CreateLogGroup(_) => 0,
            Self::CreateLogStream(_) => 1,
            Self::DeleteLogGroup(_) => 2,
            Self::DeleteLogStream(_) => 3,
            Self::DeleteResourcePolicy(_) => 4,
            Self::DeleteRetentionPolicy(_) => 5,
            Self::DeleteSubscriptionFilter(_) => 6,
            Self::DescribeLogGroups(_) => 7,
            Self::DescribeLogStreams(_) => 8,
            Self::DescribeResourcePolicies(_) => 9,
            Self::DescribeSubscriptionFilters(_) => 10,
            Self::FilterLogEvents(_) => 11,
            Self::GetLogEvents(_) => 12,
            Self::ListTagsForResource(_) => 13,
            Self::ListTagsLogGroup(_) => 14,
            Self::PutLogEvents(_) => 15,
            Self::PutResourcePolicy(_) => 16,
            Self::PutRetentionPolicy(_) => 17,
            Self::PutSubscriptionFilter(_) => 18,
            Self::TagLogGroup(_) => 19,
            Self::TagResource(_) => 20,
            Self::UntagLogGroup(_) => 21,
            Self::UntagResource(_) => 22,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CreateLogGroup(input) => input,
            Self::CreateLogStream(input) => input,
            Self::DeleteLogGroup(input) => input,
            Self::DeleteLogStream(input) => input,
            Self::DeleteResourcePolicy(input) => input,
            Self::DeleteRetentionPolicy(input) => input,
            Self::DeleteSubscriptionFilter(input) => input,
            Self::DescribeLogGroups(input) => input,
            Self::DescribeLogStreams(input) => input,
            Self::DescribeResourcePolicies(input) => input,
            Self::DescribeSubscriptionFilters(input) => input,
            Self::FilterLogEvents(input) => input,
            Self::GetLogEvents(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::ListTagsLogGroup(input) => input,
            Self::PutLogEvents(input) => input,
            Self::PutResourcePolicy(input) => input,
            Self::PutRetentionPolicy(input) => input,
            Self::PutSubscriptionFilter(input) => input,
            Self::TagLogGroup(input) => input,
            Self::TagResource(input) => input,
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
            2 => Self::DeleteLogGroup(rt::Decode::decode(&SHAPE_DELETE_LOG_GROUP_REQUEST, reader)?),
            3 => {
                Self::DeleteLogStream(rt::Decode::decode(&SHAPE_DELETE_LOG_STREAM_REQUEST, reader)?)
            }
            4 => Self::DeleteResourcePolicy(rt::Decode::decode(
                &SHAPE_DELETE_RESOURCE_POLICY_REQUEST,
                reader,
            )?),
            5 => Self::DeleteRetentionPolicy(rt::Decode::decode(
                &SHAPE_DELETE_RETENTION_POLICY_REQUEST,
                reader,
            )?),
            6 => Self::DeleteSubscriptionFilter(rt::Decode::decode(
                &SHAPE_DELETE_SUBSCRIPTION_FILTER_REQUEST,
                reader,
            )?),
            7 => Self::DescribeLogGroups(rt::Decode::decode(
                &SHAPE_DESCRIBE_LOG_GROUPS_REQUEST,
                reader,
            )?),
            8 => Self::DescribeLogStreams(rt::Decode::decode(
                &SHAPE_DESCRIBE_LOG_STREAMS_REQUEST,
                reader,
            )?),
            9 => Self::DescribeResourcePolicies(rt::Decode::decode(
                &SHAPE_DESCRIBE_RESOURCE_POLICIES_REQUEST,
                reader,
            )?),
            10 => Self::DescribeSubscriptionFilters(rt::Decode::decode(
                &SHAPE_DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
                reader,
            )?),
            11 => {
                Self::FilterLogEvents(rt::Decode::decode(&SHAPE_FILTER_LOG_EVENTS_REQUEST, reader)?)
            }
            12 => Self::GetLogEvents(rt::Decode::decode(&SHAPE_GET_LOG_EVENTS_REQUEST, reader)?),
            13 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST,
                reader,
            )?),
            14 => Self::ListTagsLogGroup(rt::Decode::decode(
                &SHAPE_LIST_TAGS_LOG_GROUP_REQUEST,
                reader,
            )?),
            15 => Self::PutLogEvents(rt::Decode::decode(&SHAPE_PUT_LOG_EVENTS_REQUEST, reader)?),
            16 => Self::PutResourcePolicy(rt::Decode::decode(
                &SHAPE_PUT_RESOURCE_POLICY_REQUEST,
                reader,
            )?),
            17 => Self::PutRetentionPolicy(rt::Decode::decode(
                &SHAPE_PUT_RETENTION_POLICY_REQUEST,
                reader,
            )?),
            18 => Self::PutSubscriptionFilter(rt::Decode::decode(
                &SHAPE_PUT_SUBSCRIPTION_FILTER_REQUEST,
                reader,
            )?),
            19 => Self::TagLogGroup(rt::Decode::decode(&SHAPE_TAG_LOG_GROUP_REQUEST, reader)?),
            20 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            21 => Self::UntagLogGroup(rt::Decode::decode(&SHAPE_UNTAG_LOG_GROUP_REQUEST, reader)?),
            22 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
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
            Self::DeleteLogGroup(input) => Box::new(service.delete_log_group(caller, input).await?),
            Self::DeleteLogStream(input) => {
                Box::new(service.delete_log_stream(caller, input).await?)
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
            Self::DescribeLogGroups(input) => {
                Box::new(service.describe_log_groups(caller, input).await?)
            }
            Self::DescribeLogStreams(input) => {
                Box::new(service.describe_log_streams(caller, input).await?)
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
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::ListTagsLogGroup(input) => {
                Box::new(service.list_tags_log_group(caller, input).await?)
            }
            Self::PutLogEvents(input) => Box::new(service.put_log_events(caller, input).await?),
            Self::PutResourcePolicy(input) => {
                Box::new(service.put_resource_policy(caller, input).await?)
            }
            Self::PutRetentionPolicy(input) => {
                Box::new(service.put_retention_policy(caller, input).await?)
            }
            Self::PutSubscriptionFilter(input) => {
                Box::new(service.put_subscription_filter(caller, input).await?)
            }
            Self::TagLogGroup(input) => Box::new(service.tag_log_group(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
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
