//! Amazon EventBridge Scheduler, API version 2021-06-30. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_ACTION_AFTER_COMPLETION: rt::Shape =
    rt::Shape::Enum { values: &["NONE", "DELETE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionAfterCompletion {
    None,
    Delete,
    Unknown(String),
}
impl ActionAfterCompletion {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Delete => "DELETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ActionAfterCompletion {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ActionAfterCompletion {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ActionAfterCompletion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ActionAfterCompletion {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ActionAfterCompletion {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

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

pub static SCHEMA_AWS_VPC_CONFIGURATION: rt::Schema = rt::Schema {
    name: "AwsVpcConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AssignPublicIp", "AssignPublicIp", &SHAPE_ASSIGN_PUBLIC_IP),
        rt::Member::new("SecurityGroups", "SecurityGroups", &SHAPE_SECURITY_GROUPS),
        rt::Member::new("Subnets", "Subnets", &SHAPE_SUBNETS).required(),
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

pub static SHAPE_CAPACITY_PROVIDER: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_CAPACITY_PROVIDER_STRATEGY: rt::Shape = rt::Shape::List {
    min: Some(0),
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
static PATTERN_CLIENT_TOKEN: rt::Pattern = rt::Pattern::new("^[a-zA-Z0-9-_]+$");
pub static SHAPE_CLIENT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_CLIENT_TOKEN) };
pub static SCHEMA_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConflictException", status: 409 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_CONFLICT_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConflictException {
    pub message: String,
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
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

pub static SCHEMA_CREATE_SCHEDULE_GROUP_INPUT: rt::Schema = rt::Schema {
    name: "CreateScheduleGroupInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientToken", "ClientToken", &SHAPE_CLIENT_TOKEN).idempotency_token(),
        rt::Member::new("Name", "Name", &SHAPE_SCHEDULE_GROUP_NAME)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_SCHEDULE_GROUP_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_SCHEDULE_GROUP_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateScheduleGroupInput {
    pub client_token: Option<String>,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreateScheduleGroupInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_SCHEDULE_GROUP_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_SCHEDULE_GROUP_INPUT);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_GROUP_INPUT.members[0], &self.client_token);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_GROUP_INPUT.members[1], &self.name);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_GROUP_INPUT.members[2], &self.tags);
        w.end_structure(&SCHEMA_CREATE_SCHEDULE_GROUP_INPUT);
    }
}
impl rt::Encode for CreateScheduleGroupInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateScheduleGroupInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_SCHEDULE_GROUP_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_token = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateScheduleGroupOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ScheduleGroupArn", "ScheduleGroupArn", &SHAPE_SCHEDULE_GROUP_ARN)
        .required()],
    xml_namespace: None,
};
pub static SHAPE_CREATE_SCHEDULE_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateScheduleGroupOutput {
    pub schedule_group_arn: String,
}
impl rt::Structure for CreateScheduleGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT.members[0], &self.schedule_group_arn);
        w.end_structure(&SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT);
    }
}
impl rt::Encode for CreateScheduleGroupOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateScheduleGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.schedule_group_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_SCHEDULE_INPUT: rt::Schema = rt::Schema {
    name: "CreateScheduleInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ActionAfterCompletion",
            "ActionAfterCompletion",
            &SHAPE_ACTION_AFTER_COMPLETION,
        ),
        rt::Member::new("ClientToken", "ClientToken", &SHAPE_CLIENT_TOKEN).idempotency_token(),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("EndDate", "EndDate", &SHAPE_END_DATE),
        rt::Member::new("FlexibleTimeWindow", "FlexibleTimeWindow", &SHAPE_FLEXIBLE_TIME_WINDOW)
            .required(),
        rt::Member::new("GroupName", "GroupName", &SHAPE_SCHEDULE_GROUP_NAME),
        rt::Member::new("KmsKeyArn", "KmsKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("Name", "Name", &SHAPE_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ScheduleExpression", "ScheduleExpression", &SHAPE_SCHEDULE_EXPRESSION)
            .required(),
        rt::Member::new(
            "ScheduleExpressionTimezone",
            "ScheduleExpressionTimezone",
            &SHAPE_SCHEDULE_EXPRESSION_TIMEZONE,
        ),
        rt::Member::new("StartDate", "StartDate", &SHAPE_START_DATE),
        rt::Member::new("State", "State", &SHAPE_SCHEDULE_STATE),
        rt::Member::new("Target", "Target", &SHAPE_TARGET).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_SCHEDULE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_SCHEDULE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateScheduleInput {
    pub action_after_completion: Option<ActionAfterCompletion>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<rt::Timestamp>,
    pub flexible_time_window: FlexibleTimeWindow,
    pub group_name: Option<String>,
    pub kms_key_arn: Option<String>,
    pub name: String,
    pub schedule_expression: String,
    pub schedule_expression_timezone: Option<String>,
    pub start_date: Option<rt::Timestamp>,
    pub state: Option<ScheduleState>,
    pub target: Target,
}
impl rt::Structure for CreateScheduleInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_SCHEDULE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_SCHEDULE_INPUT);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[0], &self.action_after_completion);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[1], &self.client_token);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[2], &self.description);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[3], &self.end_date);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[4], &self.flexible_time_window);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[5], &self.group_name);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[6], &self.kms_key_arn);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[7], &self.name);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[8], &self.schedule_expression);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[9], &self.schedule_expression_timezone);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[10], &self.start_date);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[11], &self.state);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_INPUT.members[12], &self.target);
        w.end_structure(&SCHEMA_CREATE_SCHEDULE_INPUT);
    }
}
impl rt::Encode for CreateScheduleInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateScheduleInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_SCHEDULE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.action_after_completion = rt::Decode::decode(shape, r)?,
                    1 => out.client_token = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.end_date = rt::Decode::decode(shape, r)?,
                    4 => out.flexible_time_window = rt::Decode::decode(shape, r)?,
                    5 => out.group_name = rt::Decode::decode(shape, r)?,
                    6 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    7 => out.name = rt::Decode::decode(shape, r)?,
                    8 => out.schedule_expression = rt::Decode::decode(shape, r)?,
                    9 => out.schedule_expression_timezone = rt::Decode::decode(shape, r)?,
                    10 => out.start_date = rt::Decode::decode(shape, r)?,
                    11 => out.state = rt::Decode::decode(shape, r)?,
                    12 => out.target = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_SCHEDULE_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateScheduleOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ScheduleArn", "ScheduleArn", &SHAPE_SCHEDULE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_CREATE_SCHEDULE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_SCHEDULE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateScheduleOutput {
    pub schedule_arn: String,
}
impl rt::Structure for CreateScheduleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_SCHEDULE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_SCHEDULE_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_SCHEDULE_OUTPUT.members[0], &self.schedule_arn);
        w.end_structure(&SCHEMA_CREATE_SCHEDULE_OUTPUT);
    }
}
impl rt::Encode for CreateScheduleOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateScheduleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_SCHEDULE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.schedule_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CREATION_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_DEAD_LETTER_CONFIG: rt::Schema = rt::Schema {
    name: "DeadLetterConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Arn", "Arn", &SHAPE_DEAD_LETTER_CONFIG_ARN_STRING)],
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

static PATTERN_DEAD_LETTER_CONFIG_ARN_STRING: rt::Pattern =
    rt::Pattern::new("^arn:aws(-[a-z]+)?:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+$");
pub static SHAPE_DEAD_LETTER_CONFIG_ARN_STRING: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_DEAD_LETTER_CONFIG_ARN_STRING),
};
pub static SCHEMA_DELETE_SCHEDULE_GROUP_INPUT: rt::Schema = rt::Schema {
    name: "DeleteScheduleGroupInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientToken", "clientToken", &SHAPE_CLIENT_TOKEN)
            .at(rt::Location::Query)
            .idempotency_token(),
        rt::Member::new("Name", "Name", &SHAPE_SCHEDULE_GROUP_NAME)
            .required()
            .at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_SCHEDULE_GROUP_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SCHEDULE_GROUP_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteScheduleGroupInput {
    pub client_token: Option<String>,
    pub name: String,
}
impl rt::Structure for DeleteScheduleGroupInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SCHEDULE_GROUP_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SCHEDULE_GROUP_INPUT);
        rt::member(w, &SCHEMA_DELETE_SCHEDULE_GROUP_INPUT.members[0], &self.client_token);
        rt::member(w, &SCHEMA_DELETE_SCHEDULE_GROUP_INPUT.members[1], &self.name);
        w.end_structure(&SCHEMA_DELETE_SCHEDULE_GROUP_INPUT);
    }
}
impl rt::Encode for DeleteScheduleGroupInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteScheduleGroupInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_SCHEDULE_GROUP_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_token = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_SCHEDULE_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteScheduleGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_SCHEDULE_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SCHEDULE_GROUP_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteScheduleGroupOutput {}
impl rt::Structure for DeleteScheduleGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SCHEDULE_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SCHEDULE_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_SCHEDULE_GROUP_OUTPUT);
    }
}
impl rt::Encode for DeleteScheduleGroupOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteScheduleGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_SCHEDULE_GROUP_OUTPUT,
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

pub static SCHEMA_DELETE_SCHEDULE_INPUT: rt::Schema = rt::Schema {
    name: "DeleteScheduleInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientToken", "clientToken", &SHAPE_CLIENT_TOKEN)
            .at(rt::Location::Query)
            .idempotency_token(),
        rt::Member::new("GroupName", "groupName", &SHAPE_SCHEDULE_GROUP_NAME)
            .at(rt::Location::Query),
        rt::Member::new("Name", "Name", &SHAPE_NAME).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_SCHEDULE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SCHEDULE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteScheduleInput {
    pub client_token: Option<String>,
    pub group_name: Option<String>,
    pub name: String,
}
impl rt::Structure for DeleteScheduleInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SCHEDULE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SCHEDULE_INPUT);
        rt::member(w, &SCHEMA_DELETE_SCHEDULE_INPUT.members[0], &self.client_token);
        rt::member(w, &SCHEMA_DELETE_SCHEDULE_INPUT.members[1], &self.group_name);
        rt::member(w, &SCHEMA_DELETE_SCHEDULE_INPUT.members[2], &self.name);
        w.end_structure(&SCHEMA_DELETE_SCHEDULE_INPUT);
    }
}
impl rt::Encode for DeleteScheduleInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteScheduleInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_SCHEDULE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_token = rt::Decode::decode(shape, r)?,
                    1 => out.group_name = rt::Decode::decode(shape, r)?,
                    2 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_SCHEDULE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteScheduleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_SCHEDULE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SCHEDULE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteScheduleOutput {}
impl rt::Structure for DeleteScheduleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SCHEDULE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SCHEDULE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_SCHEDULE_OUTPUT);
    }
}
impl rt::Encode for DeleteScheduleOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteScheduleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_SCHEDULE_OUTPUT,
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

pub static SHAPE_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: None };
pub static SHAPE_DETAIL_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SCHEMA_ECS_PARAMETERS: rt::Schema = rt::Schema {
    name: "EcsParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CapacityProviderStrategy",
            "CapacityProviderStrategy",
            &SHAPE_CAPACITY_PROVIDER_STRATEGY,
        ),
        rt::Member::new(
            "EnableECSManagedTags",
            "EnableECSManagedTags",
            &SHAPE_ENABLE_ECS_MANAGED_TAGS,
        ),
        rt::Member::new(
            "EnableExecuteCommand",
            "EnableExecuteCommand",
            &SHAPE_ENABLE_EXECUTE_COMMAND,
        ),
        rt::Member::new("Group", "Group", &SHAPE_GROUP),
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
        rt::Member::new("PlatformVersion", "PlatformVersion", &SHAPE_PLATFORM_VERSION),
        rt::Member::new("PropagateTags", "PropagateTags", &SHAPE_PROPAGATE_TAGS),
        rt::Member::new("ReferenceId", "ReferenceId", &SHAPE_REFERENCE_ID),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("TaskCount", "TaskCount", &SHAPE_TASK_COUNT),
        rt::Member::new("TaskDefinitionArn", "TaskDefinitionArn", &SHAPE_TASK_DEFINITION_ARN)
            .required(),
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
    pub tags: Option<Vec<rt::BTreeMap<String, String>>>,
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

pub static SHAPE_ENABLE_ECS_MANAGED_TAGS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_ENABLE_EXECUTE_COMMAND: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_END_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_EVENT_BRIDGE_PARAMETERS: rt::Schema = rt::Schema {
    name: "EventBridgeParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DetailType", "DetailType", &SHAPE_DETAIL_TYPE).required(),
        rt::Member::new("Source", "Source", &SHAPE_SOURCE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_EVENT_BRIDGE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EVENT_BRIDGE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventBridgeParameters {
    pub detail_type: String,
    pub source: String,
}
impl rt::Structure for EventBridgeParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EVENT_BRIDGE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EVENT_BRIDGE_PARAMETERS);
        rt::member(w, &SCHEMA_EVENT_BRIDGE_PARAMETERS.members[0], &self.detail_type);
        rt::member(w, &SCHEMA_EVENT_BRIDGE_PARAMETERS.members[1], &self.source);
        w.end_structure(&SCHEMA_EVENT_BRIDGE_PARAMETERS);
    }
}
impl rt::Encode for EventBridgeParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EventBridgeParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EVENT_BRIDGE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.detail_type = rt::Decode::decode(shape, r)?,
                    1 => out.source = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FLEXIBLE_TIME_WINDOW: rt::Schema = rt::Schema {
    name: "FlexibleTimeWindow",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "MaximumWindowInMinutes",
            "MaximumWindowInMinutes",
            &SHAPE_MAXIMUM_WINDOW_IN_MINUTES,
        ),
        rt::Member::new("Mode", "Mode", &SHAPE_FLEXIBLE_TIME_WINDOW_MODE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_FLEXIBLE_TIME_WINDOW: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FLEXIBLE_TIME_WINDOW);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlexibleTimeWindow {
    pub maximum_window_in_minutes: Option<i32>,
    pub mode: FlexibleTimeWindowMode,
}
impl rt::Structure for FlexibleTimeWindow {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FLEXIBLE_TIME_WINDOW
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FLEXIBLE_TIME_WINDOW);
        rt::member(w, &SCHEMA_FLEXIBLE_TIME_WINDOW.members[0], &self.maximum_window_in_minutes);
        rt::member(w, &SCHEMA_FLEXIBLE_TIME_WINDOW.members[1], &self.mode);
        w.end_structure(&SCHEMA_FLEXIBLE_TIME_WINDOW);
    }
}
impl rt::Encode for FlexibleTimeWindow {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FlexibleTimeWindow {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FLEXIBLE_TIME_WINDOW,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.maximum_window_in_minutes = rt::Decode::decode(shape, r)?,
                    1 => out.mode = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_FLEXIBLE_TIME_WINDOW_MODE: rt::Shape =
    rt::Shape::Enum { values: &["OFF", "FLEXIBLE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlexibleTimeWindowMode {
    Off,
    Flexible,
    Unknown(String),
}
impl FlexibleTimeWindowMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::Flexible => "FLEXIBLE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FlexibleTimeWindowMode {
    fn from(text: &str) -> Self {
        match text {
            "OFF" => Self::Off,
            "FLEXIBLE" => Self::Flexible,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FlexibleTimeWindowMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FlexibleTimeWindowMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FlexibleTimeWindowMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FlexibleTimeWindowMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_GET_SCHEDULE_GROUP_INPUT: rt::Schema = rt::Schema {
    name: "GetScheduleGroupInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_SCHEDULE_GROUP_NAME)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_GET_SCHEDULE_GROUP_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SCHEDULE_GROUP_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetScheduleGroupInput {
    pub name: String,
}
impl rt::Structure for GetScheduleGroupInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SCHEDULE_GROUP_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SCHEDULE_GROUP_INPUT);
        rt::member(w, &SCHEMA_GET_SCHEDULE_GROUP_INPUT.members[0], &self.name);
        w.end_structure(&SCHEMA_GET_SCHEDULE_GROUP_INPUT);
    }
}
impl rt::Encode for GetScheduleGroupInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetScheduleGroupInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SCHEDULE_GROUP_INPUT,
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

pub static SCHEMA_GET_SCHEDULE_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "GetScheduleGroupOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_SCHEDULE_GROUP_ARN),
        rt::Member::new("CreationDate", "CreationDate", &SHAPE_CREATION_DATE),
        rt::Member::new(
            "LastModificationDate",
            "LastModificationDate",
            &SHAPE_LAST_MODIFICATION_DATE,
        ),
        rt::Member::new("Name", "Name", &SHAPE_SCHEDULE_GROUP_NAME),
        rt::Member::new("State", "State", &SHAPE_SCHEDULE_GROUP_STATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_SCHEDULE_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SCHEDULE_GROUP_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetScheduleGroupOutput {
    pub arn: Option<String>,
    pub creation_date: Option<rt::Timestamp>,
    pub last_modification_date: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub state: Option<ScheduleGroupState>,
}
impl rt::Structure for GetScheduleGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SCHEDULE_GROUP_OUTPUT);
        rt::member(w, &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT.members[0], &self.arn);
        rt::member(w, &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT.members[1], &self.creation_date);
        rt::member(w, &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT.members[2], &self.last_modification_date);
        rt::member(w, &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT.members[3], &self.name);
        rt::member(w, &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT.members[4], &self.state);
        w.end_structure(&SCHEMA_GET_SCHEDULE_GROUP_OUTPUT);
    }
}
impl rt::Encode for GetScheduleGroupOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetScheduleGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_date = rt::Decode::decode(shape, r)?,
                    2 => out.last_modification_date = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.state = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SCHEDULE_INPUT: rt::Schema = rt::Schema {
    name: "GetScheduleInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "groupName", &SHAPE_SCHEDULE_GROUP_NAME)
            .at(rt::Location::Query),
        rt::Member::new("Name", "Name", &SHAPE_NAME).required().at(rt::Location::Uri),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_SCHEDULE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_SCHEDULE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetScheduleInput {
    pub group_name: Option<String>,
    pub name: String,
}
impl rt::Structure for GetScheduleInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SCHEDULE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SCHEDULE_INPUT);
        rt::member(w, &SCHEMA_GET_SCHEDULE_INPUT.members[0], &self.group_name);
        rt::member(w, &SCHEMA_GET_SCHEDULE_INPUT.members[1], &self.name);
        w.end_structure(&SCHEMA_GET_SCHEDULE_INPUT);
    }
}
impl rt::Encode for GetScheduleInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetScheduleInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_SCHEDULE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.group_name = rt::Decode::decode(shape, r)?,
                1 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SCHEDULE_OUTPUT: rt::Schema = rt::Schema {
    name: "GetScheduleOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ActionAfterCompletion",
            "ActionAfterCompletion",
            &SHAPE_ACTION_AFTER_COMPLETION,
        ),
        rt::Member::new("Arn", "Arn", &SHAPE_SCHEDULE_ARN),
        rt::Member::new("CreationDate", "CreationDate", &SHAPE_CREATION_DATE),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("EndDate", "EndDate", &SHAPE_END_DATE),
        rt::Member::new("FlexibleTimeWindow", "FlexibleTimeWindow", &SHAPE_FLEXIBLE_TIME_WINDOW),
        rt::Member::new("GroupName", "GroupName", &SHAPE_SCHEDULE_GROUP_NAME),
        rt::Member::new("KmsKeyArn", "KmsKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new(
            "LastModificationDate",
            "LastModificationDate",
            &SHAPE_LAST_MODIFICATION_DATE,
        ),
        rt::Member::new("Name", "Name", &SHAPE_NAME),
        rt::Member::new("ScheduleExpression", "ScheduleExpression", &SHAPE_SCHEDULE_EXPRESSION),
        rt::Member::new(
            "ScheduleExpressionTimezone",
            "ScheduleExpressionTimezone",
            &SHAPE_SCHEDULE_EXPRESSION_TIMEZONE,
        ),
        rt::Member::new("StartDate", "StartDate", &SHAPE_START_DATE),
        rt::Member::new("State", "State", &SHAPE_SCHEDULE_STATE),
        rt::Member::new("Target", "Target", &SHAPE_TARGET),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_SCHEDULE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_SCHEDULE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetScheduleOutput {
    pub action_after_completion: Option<ActionAfterCompletion>,
    pub arn: Option<String>,
    pub creation_date: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub end_date: Option<rt::Timestamp>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub group_name: Option<String>,
    pub kms_key_arn: Option<String>,
    pub last_modification_date: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub start_date: Option<rt::Timestamp>,
    pub state: Option<ScheduleState>,
    pub target: Option<Target>,
}
impl rt::Structure for GetScheduleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SCHEDULE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SCHEDULE_OUTPUT);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[0], &self.action_after_completion);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[1], &self.arn);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[2], &self.creation_date);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[3], &self.description);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[4], &self.end_date);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[5], &self.flexible_time_window);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[6], &self.group_name);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[7], &self.kms_key_arn);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[8], &self.last_modification_date);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[9], &self.name);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[10], &self.schedule_expression);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[11], &self.schedule_expression_timezone);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[12], &self.start_date);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[13], &self.state);
        rt::member(w, &SCHEMA_GET_SCHEDULE_OUTPUT.members[14], &self.target);
        w.end_structure(&SCHEMA_GET_SCHEDULE_OUTPUT);
    }
}
impl rt::Encode for GetScheduleOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetScheduleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_SCHEDULE_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.action_after_completion = rt::Decode::decode(shape, r)?,
                1 => out.arn = rt::Decode::decode(shape, r)?,
                2 => out.creation_date = rt::Decode::decode(shape, r)?,
                3 => out.description = rt::Decode::decode(shape, r)?,
                4 => out.end_date = rt::Decode::decode(shape, r)?,
                5 => out.flexible_time_window = rt::Decode::decode(shape, r)?,
                6 => out.group_name = rt::Decode::decode(shape, r)?,
                7 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                8 => out.last_modification_date = rt::Decode::decode(shape, r)?,
                9 => out.name = rt::Decode::decode(shape, r)?,
                10 => out.schedule_expression = rt::Decode::decode(shape, r)?,
                11 => out.schedule_expression_timezone = rt::Decode::decode(shape, r)?,
                12 => out.start_date = rt::Decode::decode(shape, r)?,
                13 => out.state = rt::Decode::decode(shape, r)?,
                14 => out.target = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_GROUP: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_INTERNAL_SERVER_EXCEPTION: rt::Schema = rt::Schema {
    name: "InternalServerException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalServerException", status: 500 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_SERVER_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTERNAL_SERVER_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalServerException {
    pub message: String,
}
impl rt::Structure for InternalServerException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_SERVER_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_SERVER_EXCEPTION);
        rt::member(w, &SCHEMA_INTERNAL_SERVER_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INTERNAL_SERVER_EXCEPTION);
    }
}
impl rt::Encode for InternalServerException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalServerException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTERNAL_SERVER_EXCEPTION,
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
impl From<InternalServerException> for rt::ApiError {
    fn from(error: InternalServerException) -> Self {
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

pub static SCHEMA_KINESIS_PARAMETERS: rt::Schema = rt::Schema {
    name: "KinesisParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PartitionKey", "PartitionKey", &SHAPE_TARGET_PARTITION_KEY).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_KINESIS_PARAMETERS: rt::Shape = rt::Shape::Structure(&SCHEMA_KINESIS_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key: String,
}
impl rt::Structure for KinesisParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KINESIS_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KINESIS_PARAMETERS);
        rt::member(w, &SCHEMA_KINESIS_PARAMETERS.members[0], &self.partition_key);
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
                0 => out.partition_key = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_KMS_KEY_ARN: rt::Pattern =
    rt::Pattern::new("^arn:aws(-[a-z]+)?:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*$");
pub static SHAPE_KMS_KEY_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_KMS_KEY_ARN) };
pub static SHAPE_LAST_MODIFICATION_DATE: rt::Shape = rt::Shape::Timestamp(None);
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

pub static SCHEMA_LIST_SCHEDULE_GROUPS_INPUT: rt::Schema = rt::Schema {
    name: "ListScheduleGroupsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_MAX_RESULTS).at(rt::Location::Query),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_SCHEDULE_GROUP_NAME_PREFIX)
            .at(rt::Location::Query),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SCHEDULE_GROUPS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SCHEDULE_GROUPS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListScheduleGroupsInput {
    pub max_results: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListScheduleGroupsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SCHEDULE_GROUPS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SCHEDULE_GROUPS_INPUT);
        rt::member(w, &SCHEMA_LIST_SCHEDULE_GROUPS_INPUT.members[0], &self.max_results);
        rt::member(w, &SCHEMA_LIST_SCHEDULE_GROUPS_INPUT.members[1], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_SCHEDULE_GROUPS_INPUT.members[2], &self.next_token);
        w.end_structure(&SCHEMA_LIST_SCHEDULE_GROUPS_INPUT);
    }
}
impl rt::Encode for ListScheduleGroupsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListScheduleGroupsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SCHEDULE_GROUPS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListScheduleGroupsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("ScheduleGroups", "ScheduleGroups", &SHAPE_SCHEDULE_GROUP_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SCHEDULE_GROUPS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListScheduleGroupsOutput {
    pub next_token: Option<String>,
    pub schedule_groups: Vec<ScheduleGroupSummary>,
}
impl rt::Structure for ListScheduleGroupsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT.members[1], &self.schedule_groups);
        w.end_structure(&SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT);
    }
}
impl rt::Encode for ListScheduleGroupsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListScheduleGroupsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.schedule_groups = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SCHEDULES_INPUT: rt::Schema = rt::Schema {
    name: "ListSchedulesInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "ScheduleGroup", &SHAPE_SCHEDULE_GROUP_NAME)
            .at(rt::Location::Query),
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_MAX_RESULTS).at(rt::Location::Query),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_NAME_PREFIX).at(rt::Location::Query),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN).at(rt::Location::Query),
        rt::Member::new("State", "State", &SHAPE_SCHEDULE_STATE).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SCHEDULES_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SCHEDULES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSchedulesInput {
    pub group_name: Option<String>,
    pub max_results: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub state: Option<ScheduleState>,
}
impl rt::Structure for ListSchedulesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SCHEDULES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SCHEDULES_INPUT);
        rt::member(w, &SCHEMA_LIST_SCHEDULES_INPUT.members[0], &self.group_name);
        rt::member(w, &SCHEMA_LIST_SCHEDULES_INPUT.members[1], &self.max_results);
        rt::member(w, &SCHEMA_LIST_SCHEDULES_INPUT.members[2], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_SCHEDULES_INPUT.members[3], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SCHEDULES_INPUT.members[4], &self.state);
        w.end_structure(&SCHEMA_LIST_SCHEDULES_INPUT);
    }
}
impl rt::Encode for ListSchedulesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSchedulesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SCHEDULES_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.max_results = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_LIST_SCHEDULES_OUTPUT: rt::Schema = rt::Schema {
    name: "ListSchedulesOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Schedules", "Schedules", &SHAPE_SCHEDULE_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SCHEDULES_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SCHEDULES_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Vec<ScheduleSummary>,
}
impl rt::Structure for ListSchedulesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SCHEDULES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SCHEDULES_OUTPUT);
        rt::member(w, &SCHEMA_LIST_SCHEDULES_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SCHEDULES_OUTPUT.members[1], &self.schedules);
        w.end_structure(&SCHEMA_LIST_SCHEDULES_OUTPUT);
    }
}
impl rt::Encode for ListSchedulesOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSchedulesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SCHEDULES_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.schedules = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "ListTagsForResourceInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_TAG_RESOURCE_ARN)
        .required()
        .at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}
impl rt::Structure for ListTagsForResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT.members[0], &self.resource_arn);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
    }
}
impl rt::Encode for ListTagsForResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT,
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

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "ListTagsForResourceOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for ListTagsForResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT);
    }
}
impl rt::Encode for ListTagsForResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT,
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

pub static SHAPE_MAX_RESULTS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_MAXIMUM_EVENT_AGE_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(60), max: Some(86400) };
pub static SHAPE_MAXIMUM_RETRY_ATTEMPTS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(185) };
pub static SHAPE_MAXIMUM_WINDOW_IN_MINUTES: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(1440) };
pub static SHAPE_MESSAGE_GROUP_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
static PATTERN_NAME: rt::Pattern = rt::Pattern::new("^[0-9a-zA-Z-_.]+$");
pub static SHAPE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_NAME) };
static PATTERN_NAME_PREFIX: rt::Pattern = rt::Pattern::new("^[0-9a-zA-Z-_.]+$");
pub static SHAPE_NAME_PREFIX: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_NAME_PREFIX) };
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
    rt::Shape::String { min: Some(0), max: Some(2000), pattern: None };
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
    min: Some(0),
    max: Some(10),
    element: &SHAPE_PLACEMENT_CONSTRAINT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PLACEMENT_STRATEGIES: rt::Shape = rt::Shape::List {
    min: Some(0),
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
    rt::Shape::String { min: Some(0), max: Some(255), pattern: None };
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

pub static SHAPE_PLATFORM_VERSION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: None };
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

pub static SHAPE_REFERENCE_ID: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
pub static SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFoundException", status: 404 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub message: String,
}
impl rt::Structure for ResourceNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

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

static PATTERN_ROLE_ARN: rt::Pattern =
    rt::Pattern::new("^arn:aws(-[a-z]+)?:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$");
pub static SHAPE_ROLE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_ROLE_ARN) };
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
    rt::Pattern::new("^[A-Za-z0-9\\-_]*$");
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_SAGE_MAKER_PIPELINE_PARAMETER_NAME),
};
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
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

static PATTERN_SCHEDULE_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule\\/[0-9a-zA-Z-_.]+\\/[0-9a-zA-Z-_.]+$",
);
pub static SHAPE_SCHEDULE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1224), pattern: Some(&PATTERN_SCHEDULE_ARN) };
pub static SHAPE_SCHEDULE_EXPRESSION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_SCHEDULE_EXPRESSION_TIMEZONE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(50), pattern: None };
static PATTERN_SCHEDULE_GROUP_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+$",
);
pub static SHAPE_SCHEDULE_GROUP_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1224), pattern: Some(&PATTERN_SCHEDULE_GROUP_ARN) };
pub static SHAPE_SCHEDULE_GROUP_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SCHEDULE_GROUP_SUMMARY,
    element_name: "member",
    flattened: false,
};
static PATTERN_SCHEDULE_GROUP_NAME: rt::Pattern = rt::Pattern::new("^[0-9a-zA-Z-_.]+$");
pub static SHAPE_SCHEDULE_GROUP_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_SCHEDULE_GROUP_NAME) };
static PATTERN_SCHEDULE_GROUP_NAME_PREFIX: rt::Pattern = rt::Pattern::new("^[0-9a-zA-Z-_.]+$");
pub static SHAPE_SCHEDULE_GROUP_NAME_PREFIX: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(64),
    pattern: Some(&PATTERN_SCHEDULE_GROUP_NAME_PREFIX),
};
pub static SHAPE_SCHEDULE_GROUP_STATE: rt::Shape =
    rt::Shape::Enum { values: &["ACTIVE", "DELETING"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScheduleGroupState {
    Active,
    Deleting,
    Unknown(String),
}
impl ScheduleGroupState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ScheduleGroupState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "DELETING" => Self::Deleting,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ScheduleGroupState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ScheduleGroupState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ScheduleGroupState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ScheduleGroupState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SCHEDULE_GROUP_SUMMARY: rt::Schema = rt::Schema {
    name: "ScheduleGroupSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_SCHEDULE_GROUP_ARN),
        rt::Member::new("CreationDate", "CreationDate", &SHAPE_CREATION_DATE),
        rt::Member::new(
            "LastModificationDate",
            "LastModificationDate",
            &SHAPE_LAST_MODIFICATION_DATE,
        ),
        rt::Member::new("Name", "Name", &SHAPE_SCHEDULE_GROUP_NAME),
        rt::Member::new("State", "State", &SHAPE_SCHEDULE_GROUP_STATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_SCHEDULE_GROUP_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SCHEDULE_GROUP_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleGroupSummary {
    pub arn: Option<String>,
    pub creation_date: Option<rt::Timestamp>,
    pub last_modification_date: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub state: Option<ScheduleGroupState>,
}
impl rt::Structure for ScheduleGroupSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCHEDULE_GROUP_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCHEDULE_GROUP_SUMMARY);
        rt::member(w, &SCHEMA_SCHEDULE_GROUP_SUMMARY.members[0], &self.arn);
        rt::member(w, &SCHEMA_SCHEDULE_GROUP_SUMMARY.members[1], &self.creation_date);
        rt::member(w, &SCHEMA_SCHEDULE_GROUP_SUMMARY.members[2], &self.last_modification_date);
        rt::member(w, &SCHEMA_SCHEDULE_GROUP_SUMMARY.members[3], &self.name);
        rt::member(w, &SCHEMA_SCHEDULE_GROUP_SUMMARY.members[4], &self.state);
        w.end_structure(&SCHEMA_SCHEDULE_GROUP_SUMMARY);
    }
}
impl rt::Encode for ScheduleGroupSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ScheduleGroupSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SCHEDULE_GROUP_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_date = rt::Decode::decode(shape, r)?,
                    2 => out.last_modification_date = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.state = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SCHEDULE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SCHEDULE_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SCHEDULE_STATE: rt::Shape = rt::Shape::Enum { values: &["ENABLED", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScheduleState {
    Enabled,
    Disabled,
    Unknown(String),
}
impl ScheduleState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ScheduleState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ScheduleState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ScheduleState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ScheduleState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ScheduleState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SCHEDULE_SUMMARY: rt::Schema = rt::Schema {
    name: "ScheduleSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_SCHEDULE_ARN),
        rt::Member::new("CreationDate", "CreationDate", &SHAPE_CREATION_DATE),
        rt::Member::new("GroupName", "GroupName", &SHAPE_SCHEDULE_GROUP_NAME),
        rt::Member::new(
            "LastModificationDate",
            "LastModificationDate",
            &SHAPE_LAST_MODIFICATION_DATE,
        ),
        rt::Member::new("Name", "Name", &SHAPE_NAME),
        rt::Member::new("State", "State", &SHAPE_SCHEDULE_STATE),
        rt::Member::new("Target", "Target", &SHAPE_TARGET_SUMMARY),
    ],
    xml_namespace: None,
};
pub static SHAPE_SCHEDULE_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_SCHEDULE_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleSummary {
    pub arn: Option<String>,
    pub creation_date: Option<rt::Timestamp>,
    pub group_name: Option<String>,
    pub last_modification_date: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub state: Option<ScheduleState>,
    pub target: Option<TargetSummary>,
}
impl rt::Structure for ScheduleSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCHEDULE_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCHEDULE_SUMMARY);
        rt::member(w, &SCHEMA_SCHEDULE_SUMMARY.members[0], &self.arn);
        rt::member(w, &SCHEMA_SCHEDULE_SUMMARY.members[1], &self.creation_date);
        rt::member(w, &SCHEMA_SCHEDULE_SUMMARY.members[2], &self.group_name);
        rt::member(w, &SCHEMA_SCHEDULE_SUMMARY.members[3], &self.last_modification_date);
        rt::member(w, &SCHEMA_SCHEDULE_SUMMARY.members[4], &self.name);
        rt::member(w, &SCHEMA_SCHEDULE_SUMMARY.members[5], &self.state);
        rt::member(w, &SCHEMA_SCHEDULE_SUMMARY.members[6], &self.target);
        w.end_structure(&SCHEMA_SCHEDULE_SUMMARY);
    }
}
impl rt::Encode for ScheduleSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ScheduleSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SCHEDULE_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.creation_date = rt::Decode::decode(shape, r)?,
                2 => out.group_name = rt::Decode::decode(shape, r)?,
                3 => out.last_modification_date = rt::Decode::decode(shape, r)?,
                4 => out.name = rt::Decode::decode(shape, r)?,
                5 => out.state = rt::Decode::decode(shape, r)?,
                6 => out.target = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SECURITY_GROUP: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1000), pattern: None };
pub static SHAPE_SECURITY_GROUPS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_SECURITY_GROUP,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceQuotaExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServiceQuotaExceededException", status: 402 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_QUOTA_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceQuotaExceededException {
    pub message: String,
}
impl rt::Structure for ServiceQuotaExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for ServiceQuotaExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServiceQuotaExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION,
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
impl From<ServiceQuotaExceededException> for rt::ApiError {
    fn from(error: ServiceQuotaExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

static PATTERN_SOURCE: rt::Pattern = rt::Pattern::new(
    "^(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)$",
);
pub static SHAPE_SOURCE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_SOURCE) };
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

pub static SHAPE_START_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SUBNET: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1000), pattern: None };
pub static SHAPE_SUBNETS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(16),
    element: &SHAPE_SUBNET,
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
    min: Some(0),
    max: Some(200),
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(200),
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_TAG_KEY,
    value: &SHAPE_TAG_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
static PATTERN_TAG_RESOURCE_ARN: rt::Pattern = rt::Pattern::new(
    "^arn:aws(-[a-z]+)?:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+$",
);
pub static SHAPE_TAG_RESOURCE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1011), pattern: Some(&PATTERN_TAG_RESOURCE_ARN) };
pub static SCHEMA_TAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "TagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_TAG_RESOURCE_ARN)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl rt::Structure for TagResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_TAG_RESOURCE_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_TAG_RESOURCE_INPUT.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_RESOURCE_INPUT);
    }
}
impl rt::Encode for TagResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_RESOURCE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                1 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "TagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_OUTPUT);
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
impl rt::Encode for TagResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_RESOURCE_OUTPUT, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_TAGS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(50),
    element: &SHAPE_TAG_MAP,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TARGET: rt::Schema = rt::Schema {
    name: "Target",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_TARGET_ARN).required(),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new("EcsParameters", "EcsParameters", &SHAPE_ECS_PARAMETERS),
        rt::Member::new(
            "EventBridgeParameters",
            "EventBridgeParameters",
            &SHAPE_EVENT_BRIDGE_PARAMETERS,
        ),
        rt::Member::new("Input", "Input", &SHAPE_TARGET_INPUT),
        rt::Member::new("KinesisParameters", "KinesisParameters", &SHAPE_KINESIS_PARAMETERS),
        rt::Member::new("RetryPolicy", "RetryPolicy", &SHAPE_RETRY_POLICY),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN).required(),
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
    pub arn: String,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub ecs_parameters: Option<EcsParameters>,
    pub event_bridge_parameters: Option<EventBridgeParameters>,
    pub input: Option<String>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub retry_policy: Option<RetryPolicy>,
    pub role_arn: String,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub sqs_parameters: Option<SqsParameters>,
}
impl rt::Structure for Target {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TARGET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TARGET);
        rt::member(w, &SCHEMA_TARGET.members[0], &self.arn);
        rt::member(w, &SCHEMA_TARGET.members[1], &self.dead_letter_config);
        rt::member(w, &SCHEMA_TARGET.members[2], &self.ecs_parameters);
        rt::member(w, &SCHEMA_TARGET.members[3], &self.event_bridge_parameters);
        rt::member(w, &SCHEMA_TARGET.members[4], &self.input);
        rt::member(w, &SCHEMA_TARGET.members[5], &self.kinesis_parameters);
        rt::member(w, &SCHEMA_TARGET.members[6], &self.retry_policy);
        rt::member(w, &SCHEMA_TARGET.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_TARGET.members[8], &self.sage_maker_pipeline_parameters);
        rt::member(w, &SCHEMA_TARGET.members[9], &self.sqs_parameters);
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
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                2 => out.ecs_parameters = rt::Decode::decode(shape, r)?,
                3 => out.event_bridge_parameters = rt::Decode::decode(shape, r)?,
                4 => out.input = rt::Decode::decode(shape, r)?,
                5 => out.kinesis_parameters = rt::Decode::decode(shape, r)?,
                6 => out.retry_policy = rt::Decode::decode(shape, r)?,
                7 => out.role_arn = rt::Decode::decode(shape, r)?,
                8 => out.sage_maker_pipeline_parameters = rt::Decode::decode(shape, r)?,
                9 => out.sqs_parameters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TARGET_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
pub static SHAPE_TARGET_INPUT: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_TARGET_PARTITION_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SCHEMA_TARGET_SUMMARY: rt::Schema = rt::Schema {
    name: "TargetSummary",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Arn", "Arn", &SHAPE_TARGET_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_TARGET_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_TARGET_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetSummary {
    pub arn: String,
}
impl rt::Structure for TargetSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TARGET_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TARGET_SUMMARY);
        rt::member(w, &SCHEMA_TARGET_SUMMARY.members[0], &self.arn);
        w.end_structure(&SCHEMA_TARGET_SUMMARY);
    }
}
impl rt::Encode for TargetSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TargetSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TARGET_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TASK_COUNT: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10) };
pub static SHAPE_TASK_DEFINITION_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
pub static SCHEMA_THROTTLING_EXCEPTION: rt::Schema = rt::Schema {
    name: "ThrottlingException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ThrottlingException", status: 429 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_THROTTLING_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_THROTTLING_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThrottlingException {
    pub message: String,
}
impl rt::Structure for ThrottlingException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_THROTTLING_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_THROTTLING_EXCEPTION);
        rt::member(w, &SCHEMA_THROTTLING_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "UntagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_TAG_RESOURCE_ARN)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_INPUT.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
    }
}
impl rt::Encode for UntagResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_INPUT,
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

pub static SCHEMA_UNTAG_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_OUTPUT);
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
impl rt::Encode for UntagResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_OUTPUT,
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

pub static SCHEMA_UPDATE_SCHEDULE_INPUT: rt::Schema = rt::Schema {
    name: "UpdateScheduleInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ActionAfterCompletion",
            "ActionAfterCompletion",
            &SHAPE_ACTION_AFTER_COMPLETION,
        ),
        rt::Member::new("ClientToken", "ClientToken", &SHAPE_CLIENT_TOKEN).idempotency_token(),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("EndDate", "EndDate", &SHAPE_END_DATE),
        rt::Member::new("FlexibleTimeWindow", "FlexibleTimeWindow", &SHAPE_FLEXIBLE_TIME_WINDOW)
            .required(),
        rt::Member::new("GroupName", "GroupName", &SHAPE_SCHEDULE_GROUP_NAME),
        rt::Member::new("KmsKeyArn", "KmsKeyArn", &SHAPE_KMS_KEY_ARN),
        rt::Member::new("Name", "Name", &SHAPE_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ScheduleExpression", "ScheduleExpression", &SHAPE_SCHEDULE_EXPRESSION)
            .required(),
        rt::Member::new(
            "ScheduleExpressionTimezone",
            "ScheduleExpressionTimezone",
            &SHAPE_SCHEDULE_EXPRESSION_TIMEZONE,
        ),
        rt::Member::new("StartDate", "StartDate", &SHAPE_START_DATE),
        rt::Member::new("State", "State", &SHAPE_SCHEDULE_STATE),
        rt::Member::new("Target", "Target", &SHAPE_TARGET).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_SCHEDULE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_SCHEDULE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateScheduleInput {
    pub action_after_completion: Option<ActionAfterCompletion>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<rt::Timestamp>,
    pub flexible_time_window: FlexibleTimeWindow,
    pub group_name: Option<String>,
    pub kms_key_arn: Option<String>,
    pub name: String,
    pub schedule_expression: String,
    pub schedule_expression_timezone: Option<String>,
    pub start_date: Option<rt::Timestamp>,
    pub state: Option<ScheduleState>,
    pub target: Target,
}
impl rt::Structure for UpdateScheduleInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_SCHEDULE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_SCHEDULE_INPUT);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[0], &self.action_after_completion);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[1], &self.client_token);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[2], &self.description);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[3], &self.end_date);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[4], &self.flexible_time_window);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[5], &self.group_name);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[6], &self.kms_key_arn);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[7], &self.name);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[8], &self.schedule_expression);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[9], &self.schedule_expression_timezone);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[10], &self.start_date);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[11], &self.state);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_INPUT.members[12], &self.target);
        w.end_structure(&SCHEMA_UPDATE_SCHEDULE_INPUT);
    }
}
impl rt::Encode for UpdateScheduleInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateScheduleInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_SCHEDULE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.action_after_completion = rt::Decode::decode(shape, r)?,
                    1 => out.client_token = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.end_date = rt::Decode::decode(shape, r)?,
                    4 => out.flexible_time_window = rt::Decode::decode(shape, r)?,
                    5 => out.group_name = rt::Decode::decode(shape, r)?,
                    6 => out.kms_key_arn = rt::Decode::decode(shape, r)?,
                    7 => out.name = rt::Decode::decode(shape, r)?,
                    8 => out.schedule_expression = rt::Decode::decode(shape, r)?,
                    9 => out.schedule_expression_timezone = rt::Decode::decode(shape, r)?,
                    10 => out.start_date = rt::Decode::decode(shape, r)?,
                    11 => out.state = rt::Decode::decode(shape, r)?,
                    12 => out.target = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_SCHEDULE_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateScheduleOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ScheduleArn", "ScheduleArn", &SHAPE_SCHEDULE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_SCHEDULE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_SCHEDULE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateScheduleOutput {
    pub schedule_arn: String,
}
impl rt::Structure for UpdateScheduleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_SCHEDULE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_SCHEDULE_OUTPUT);
        rt::member(w, &SCHEMA_UPDATE_SCHEDULE_OUTPUT.members[0], &self.schedule_arn);
        w.end_structure(&SCHEMA_UPDATE_SCHEDULE_OUTPUT);
    }
}
impl rt::Encode for UpdateScheduleOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateScheduleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_SCHEDULE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.schedule_arn = rt::Decode::decode(shape, r)?,
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
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_VALIDATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationException {
    pub message: String,
}
impl rt::Structure for ValidationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATION_EXCEPTION);
        rt::member(w, &SCHEMA_VALIDATION_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONFLICT_EXCEPTION, message)
    }
    pub fn internal_server_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_SERVER_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn service_quota_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION, message)
    }
    pub fn throttling_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_THROTTLING_EXCEPTION, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_VALIDATION_EXCEPTION, message)
    }
}

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "scheduler",
    signing_name: "scheduler",
    full_name: "Amazon EventBridge Scheduler",
    api_version: "2021-06-30",
    protocol: rt::Protocol::RestJson,
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "CreateSchedule",
            index: 0,
            method: "POST",
            uri: "/schedules/{Name}",
            status: 200,
            input: &SCHEMA_CREATE_SCHEDULE_INPUT,
            output: &SCHEMA_CREATE_SCHEDULE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateScheduleGroup",
            index: 1,
            method: "POST",
            uri: "/schedule-groups/{Name}",
            status: 200,
            input: &SCHEMA_CREATE_SCHEDULE_GROUP_INPUT,
            output: &SCHEMA_CREATE_SCHEDULE_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteSchedule",
            index: 2,
            method: "DELETE",
            uri: "/schedules/{Name}",
            status: 200,
            input: &SCHEMA_DELETE_SCHEDULE_INPUT,
            output: &SCHEMA_DELETE_SCHEDULE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteScheduleGroup",
            index: 3,
            method: "DELETE",
            uri: "/schedule-groups/{Name}",
            status: 200,
            input: &SCHEMA_DELETE_SCHEDULE_GROUP_INPUT,
            output: &SCHEMA_DELETE_SCHEDULE_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetSchedule",
            index: 4,
            method: "GET",
            uri: "/schedules/{Name}",
            status: 200,
            input: &SCHEMA_GET_SCHEDULE_INPUT,
            output: &SCHEMA_GET_SCHEDULE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetScheduleGroup",
            index: 5,
            method: "GET",
            uri: "/schedule-groups/{Name}",
            status: 200,
            input: &SCHEMA_GET_SCHEDULE_GROUP_INPUT,
            output: &SCHEMA_GET_SCHEDULE_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListScheduleGroups",
            index: 6,
            method: "GET",
            uri: "/schedule-groups",
            status: 200,
            input: &SCHEMA_LIST_SCHEDULE_GROUPS_INPUT,
            output: &SCHEMA_LIST_SCHEDULE_GROUPS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListSchedules",
            index: 7,
            method: "GET",
            uri: "/schedules",
            status: 200,
            input: &SCHEMA_LIST_SCHEDULES_INPUT,
            output: &SCHEMA_LIST_SCHEDULES_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 8,
            method: "GET",
            uri: "/tags/{ResourceArn}",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 9,
            method: "POST",
            uri: "/tags/{ResourceArn}",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_INPUT,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 10,
            method: "DELETE",
            uri: "/tags/{ResourceArn}",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_INPUT,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateSchedule",
            index: 11,
            method: "PUT",
            uri: "/schedules/{Name}",
            status: 200,
            input: &SCHEMA_UPDATE_SCHEDULE_INPUT,
            output: &SCHEMA_UPDATE_SCHEDULE_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Scheduler: Send + Sync + 'static {
    /// CreateSchedule.
    async fn create_schedule(
        &self,
        caller: &rt::Caller,
        input: CreateScheduleInput,
    ) -> Result<CreateScheduleOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "CreateSchedule"))
    }
    /// CreateScheduleGroup.
    async fn create_schedule_group(
        &self,
        caller: &rt::Caller,
        input: CreateScheduleGroupInput,
    ) -> Result<CreateScheduleGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "CreateScheduleGroup"))
    }
    /// DeleteSchedule.
    async fn delete_schedule(
        &self,
        caller: &rt::Caller,
        input: DeleteScheduleInput,
    ) -> Result<DeleteScheduleOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "DeleteSchedule"))
    }
    /// DeleteScheduleGroup.
    async fn delete_schedule_group(
        &self,
        caller: &rt::Caller,
        input: DeleteScheduleGroupInput,
    ) -> Result<DeleteScheduleGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "DeleteScheduleGroup"))
    }
    /// GetSchedule.
    async fn get_schedule(
        &self,
        caller: &rt::Caller,
        input: GetScheduleInput,
    ) -> Result<GetScheduleOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "GetSchedule"))
    }
    /// GetScheduleGroup.
    async fn get_schedule_group(
        &self,
        caller: &rt::Caller,
        input: GetScheduleGroupInput,
    ) -> Result<GetScheduleGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "GetScheduleGroup"))
    }
    /// ListScheduleGroups.
    async fn list_schedule_groups(
        &self,
        caller: &rt::Caller,
        input: ListScheduleGroupsInput,
    ) -> Result<ListScheduleGroupsOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "ListScheduleGroups"))
    }
    /// ListSchedules.
    async fn list_schedules(
        &self,
        caller: &rt::Caller,
        input: ListSchedulesInput,
    ) -> Result<ListSchedulesOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "ListSchedules"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "ListTagsForResource"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "UntagResource"))
    }
    /// UpdateSchedule.
    async fn update_schedule(
        &self,
        caller: &rt::Caller,
        input: UpdateScheduleInput,
    ) -> Result<UpdateScheduleOutput, rt::ApiError> {
        Err(rt::not_implemented("Scheduler", "UpdateSchedule"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum SchedulerInput {
    CreateSchedule(CreateScheduleInput),
    CreateScheduleGroup(CreateScheduleGroupInput),
    DeleteSchedule(DeleteScheduleInput),
    DeleteScheduleGroup(DeleteScheduleGroupInput),
    GetSchedule(GetScheduleInput),
    GetScheduleGroup(GetScheduleGroupInput),
    ListScheduleGroups(ListScheduleGroupsInput),
    ListSchedules(ListSchedulesInput),
    ListTagsForResource(ListTagsForResourceInput),
    TagResource(TagResourceInput),
    UntagResource(UntagResourceInput),
    UpdateSchedule(UpdateScheduleInput),
}

impl SchedulerInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CreateSchedule(_) => 0,
            Self::CreateScheduleGroup(_) => 1,
            Self::DeleteSchedule(_) => 2,
            Self::DeleteScheduleGroup(_) => 3,
            Self::GetSchedule(_) => 4,
            Self::GetScheduleGroup(_) => 5,
            Self::ListScheduleGroups(_) => 6,
            Self::ListSchedules(_) => 7,
            Self::ListTagsForResource(_) => 8,
            Self::TagResource(_) => 9,
            Self::UntagResource(_) => 10,
            Self::UpdateSchedule(_) => 11,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CreateSchedule(input) => input,
            Self::CreateScheduleGroup(input) => input,
            Self::DeleteSchedule(input) => input,
            Self::DeleteScheduleGroup(input) => input,
            Self::GetSchedule(input) => input,
            Self::GetScheduleGroup(input) => input,
            Self::ListScheduleGroups(input) => input,
            Self::ListSchedules(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateSchedule(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CreateSchedule(rt::Decode::decode(&SHAPE_CREATE_SCHEDULE_INPUT, reader)?),
            1 => Self::CreateScheduleGroup(rt::Decode::decode(
                &SHAPE_CREATE_SCHEDULE_GROUP_INPUT,
                reader,
            )?),
            2 => Self::DeleteSchedule(rt::Decode::decode(&SHAPE_DELETE_SCHEDULE_INPUT, reader)?),
            3 => Self::DeleteScheduleGroup(rt::Decode::decode(
                &SHAPE_DELETE_SCHEDULE_GROUP_INPUT,
                reader,
            )?),
            4 => Self::GetSchedule(rt::Decode::decode(&SHAPE_GET_SCHEDULE_INPUT, reader)?),
            5 => {
                Self::GetScheduleGroup(rt::Decode::decode(&SHAPE_GET_SCHEDULE_GROUP_INPUT, reader)?)
            }
            6 => Self::ListScheduleGroups(rt::Decode::decode(
                &SHAPE_LIST_SCHEDULE_GROUPS_INPUT,
                reader,
            )?),
            7 => Self::ListSchedules(rt::Decode::decode(&SHAPE_LIST_SCHEDULES_INPUT, reader)?),
            8 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_INPUT,
                reader,
            )?),
            9 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_INPUT, reader)?),
            10 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_INPUT, reader)?),
            11 => Self::UpdateSchedule(rt::Decode::decode(&SHAPE_UPDATE_SCHEDULE_INPUT, reader)?),
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
        service: &dyn Scheduler,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CreateSchedule(input) => Box::new(service.create_schedule(caller, input).await?),
            Self::CreateScheduleGroup(input) => {
                Box::new(service.create_schedule_group(caller, input).await?)
            }
            Self::DeleteSchedule(input) => Box::new(service.delete_schedule(caller, input).await?),
            Self::DeleteScheduleGroup(input) => {
                Box::new(service.delete_schedule_group(caller, input).await?)
            }
            Self::GetSchedule(input) => Box::new(service.get_schedule(caller, input).await?),
            Self::GetScheduleGroup(input) => {
                Box::new(service.get_schedule_group(caller, input).await?)
            }
            Self::ListScheduleGroups(input) => {
                Box::new(service.list_schedule_groups(caller, input).await?)
            }
            Self::ListSchedules(input) => Box::new(service.list_schedules(caller, input).await?),
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateSchedule(input) => Box::new(service.update_schedule(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Scheduler>,
    access: rt::Arc<dyn rt::Access<SchedulerInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: SchedulerInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Scheduler>,
    access: rt::Arc<dyn rt::Access<SchedulerInput>>,
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
            input: SchedulerInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Scheduler>,
    guard: rt::Guard<SchedulerInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Scheduler>,
    guard: rt::Guard<SchedulerInput>,
) -> rt::Arc<dyn Scheduler> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Scheduler for Guarded {
    async fn create_schedule(
        &self,
        caller: &rt::Caller,
        input: CreateScheduleInput,
    ) -> Result<CreateScheduleOutput, rt::ApiError> {
        let input = SchedulerInput::CreateSchedule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::CreateSchedule(input) = input else {
            return Err(rt::not_implemented("Scheduler", "CreateSchedule"));
        };
        self.inner.create_schedule(caller, input).await
    }
    async fn create_schedule_group(
        &self,
        caller: &rt::Caller,
        input: CreateScheduleGroupInput,
    ) -> Result<CreateScheduleGroupOutput, rt::ApiError> {
        let input = SchedulerInput::CreateScheduleGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::CreateScheduleGroup(input) = input else {
            return Err(rt::not_implemented("Scheduler", "CreateScheduleGroup"));
        };
        self.inner.create_schedule_group(caller, input).await
    }
    async fn delete_schedule(
        &self,
        caller: &rt::Caller,
        input: DeleteScheduleInput,
    ) -> Result<DeleteScheduleOutput, rt::ApiError> {
        let input = SchedulerInput::DeleteSchedule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::DeleteSchedule(input) = input else {
            return Err(rt::not_implemented("Scheduler", "DeleteSchedule"));
        };
        self.inner.delete_schedule(caller, input).await
    }
    async fn delete_schedule_group(
        &self,
        caller: &rt::Caller,
        input: DeleteScheduleGroupInput,
    ) -> Result<DeleteScheduleGroupOutput, rt::ApiError> {
        let input = SchedulerInput::DeleteScheduleGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::DeleteScheduleGroup(input) = input else {
            return Err(rt::not_implemented("Scheduler", "DeleteScheduleGroup"));
        };
        self.inner.delete_schedule_group(caller, input).await
    }
    async fn get_schedule(
        &self,
        caller: &rt::Caller,
        input: GetScheduleInput,
    ) -> Result<GetScheduleOutput, rt::ApiError> {
        let input = SchedulerInput::GetSchedule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::GetSchedule(input) = input else {
            return Err(rt::not_implemented("Scheduler", "GetSchedule"));
        };
        self.inner.get_schedule(caller, input).await
    }
    async fn get_schedule_group(
        &self,
        caller: &rt::Caller,
        input: GetScheduleGroupInput,
    ) -> Result<GetScheduleGroupOutput, rt::ApiError> {
        let input = SchedulerInput::GetScheduleGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::GetScheduleGroup(input) = input else {
            return Err(rt::not_implemented("Scheduler", "GetScheduleGroup"));
        };
        self.inner.get_schedule_group(caller, input).await
    }
    async fn list_schedule_groups(
        &self,
        caller: &rt::Caller,
        input: ListScheduleGroupsInput,
    ) -> Result<ListScheduleGroupsOutput, rt::ApiError> {
        let input = SchedulerInput::ListScheduleGroups(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::ListScheduleGroups(input) = input else {
            return Err(rt::not_implemented("Scheduler", "ListScheduleGroups"));
        };
        self.inner.list_schedule_groups(caller, input).await
    }
    async fn list_schedules(
        &self,
        caller: &rt::Caller,
        input: ListSchedulesInput,
    ) -> Result<ListSchedulesOutput, rt::ApiError> {
        let input = SchedulerInput::ListSchedules(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::ListSchedules(input) = input else {
            return Err(rt::not_implemented("Scheduler", "ListSchedules"));
        };
        self.inner.list_schedules(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, rt::ApiError> {
        let input = SchedulerInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Scheduler", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        let input = SchedulerInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Scheduler", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = SchedulerInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Scheduler", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_schedule(
        &self,
        caller: &rt::Caller,
        input: UpdateScheduleInput,
    ) -> Result<UpdateScheduleOutput, rt::ApiError> {
        let input = SchedulerInput::UpdateSchedule(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SchedulerInput::UpdateSchedule(input) = input else {
            return Err(rt::not_implemented("Scheduler", "UpdateSchedule"));
        };
        self.inner.update_schedule(caller, input).await
    }
}
