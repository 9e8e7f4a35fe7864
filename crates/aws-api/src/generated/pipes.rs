//! Amazon EventBridge Pipes, API version 2015-10-07. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

static PATTERN_ARN: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)",
);
pub static SHAPE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_ARN) };
static PATTERN_ARN_OR_JSON_PATH: rt::Pattern = rt::Pattern::new(
    "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)",
);
pub static SHAPE_ARN_OR_JSON_PATH: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_ARN_OR_JSON_PATH) };
static PATTERN_ARN_OR_URL: rt::Pattern = rt::Pattern::new(
    "smk://(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)",
);
pub static SHAPE_ARN_OR_URL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_ARN_OR_URL) };
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

pub static SCHEMA_BATCH_ARRAY_PROPERTIES: rt::Schema = rt::Schema {
    name: "BatchArrayProperties",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Size", "Size", &SHAPE_BATCH_ARRAY_SIZE)],
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

pub static SHAPE_BATCH_ARRAY_SIZE: rt::Shape =
    rt::Shape::Integer { min: Some(2), max: Some(10000) };
pub static SCHEMA_BATCH_CONTAINER_OVERRIDES: rt::Schema = rt::Schema {
    name: "BatchContainerOverrides",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Command", "Command", &SHAPE_STRING_LIST),
        rt::Member::new("Environment", "Environment", &SHAPE_BATCH_ENVIRONMENT_VARIABLE_LIST),
        rt::Member::new("InstanceType", "InstanceType", &SHAPE_STRING),
        rt::Member::new(
            "ResourceRequirements",
            "ResourceRequirements",
            &SHAPE_BATCH_RESOURCE_REQUIREMENTS_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_CONTAINER_OVERRIDES: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_CONTAINER_OVERRIDES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchContainerOverrides {
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<BatchEnvironmentVariable>>,
    pub instance_type: Option<String>,
    pub resource_requirements: Option<Vec<BatchResourceRequirement>>,
}
impl rt::Structure for BatchContainerOverrides {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_CONTAINER_OVERRIDES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_CONTAINER_OVERRIDES);
        rt::member(w, &SCHEMA_BATCH_CONTAINER_OVERRIDES.members[0], &self.command);
        rt::member(w, &SCHEMA_BATCH_CONTAINER_OVERRIDES.members[1], &self.environment);
        rt::member(w, &SCHEMA_BATCH_CONTAINER_OVERRIDES.members[2], &self.instance_type);
        rt::member(w, &SCHEMA_BATCH_CONTAINER_OVERRIDES.members[3], &self.resource_requirements);
        w.end_structure(&SCHEMA_BATCH_CONTAINER_OVERRIDES);
    }
}
impl rt::Encode for BatchContainerOverrides {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchContainerOverrides {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_CONTAINER_OVERRIDES,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.command = rt::Decode::decode(shape, r)?,
                    1 => out.environment = rt::Decode::decode(shape, r)?,
                    2 => out.instance_type = rt::Decode::decode(shape, r)?,
                    3 => out.resource_requirements = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BATCH_DEPENDS_ON: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(20),
    element: &SHAPE_BATCH_JOB_DEPENDENCY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_BATCH_ENVIRONMENT_VARIABLE: rt::Schema = rt::Schema {
    name: "BatchEnvironmentVariable",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_STRING),
        rt::Member::new("Value", "Value", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_ENVIRONMENT_VARIABLE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_ENVIRONMENT_VARIABLE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for BatchEnvironmentVariable {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_ENVIRONMENT_VARIABLE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_ENVIRONMENT_VARIABLE);
        rt::member(w, &SCHEMA_BATCH_ENVIRONMENT_VARIABLE.members[0], &self.name);
        rt::member(w, &SCHEMA_BATCH_ENVIRONMENT_VARIABLE.members[1], &self.value);
        w.end_structure(&SCHEMA_BATCH_ENVIRONMENT_VARIABLE);
    }
}
impl rt::Encode for BatchEnvironmentVariable {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchEnvironmentVariable {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_ENVIRONMENT_VARIABLE,
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

pub static SHAPE_BATCH_ENVIRONMENT_VARIABLE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BATCH_ENVIRONMENT_VARIABLE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_BATCH_JOB_DEPENDENCY: rt::Schema = rt::Schema {
    name: "BatchJobDependency",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("JobId", "JobId", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_BATCH_JOB_DEPENDENCY_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_JOB_DEPENDENCY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_JOB_DEPENDENCY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchJobDependency {
    pub job_id: Option<String>,
    pub r#type: Option<BatchJobDependencyType>,
}
impl rt::Structure for BatchJobDependency {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_JOB_DEPENDENCY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_JOB_DEPENDENCY);
        rt::member(w, &SCHEMA_BATCH_JOB_DEPENDENCY.members[0], &self.job_id);
        rt::member(w, &SCHEMA_BATCH_JOB_DEPENDENCY.members[1], &self.r#type);
        w.end_structure(&SCHEMA_BATCH_JOB_DEPENDENCY);
    }
}
impl rt::Encode for BatchJobDependency {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchJobDependency {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_JOB_DEPENDENCY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.job_id = rt::Decode::decode(shape, r)?,
                    1 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BATCH_JOB_DEPENDENCY_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["N_TO_N", "SEQUENTIAL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BatchJobDependencyType {
    NToN,
    Sequential,
    Unknown(String),
}
impl BatchJobDependencyType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::NToN => "N_TO_N",
            Self::Sequential => "SEQUENTIAL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BatchJobDependencyType {
    fn from(text: &str) -> Self {
        match text {
            "N_TO_N" => Self::NToN,
            "SEQUENTIAL" => Self::Sequential,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BatchJobDependencyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BatchJobDependencyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BatchJobDependencyType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BatchJobDependencyType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BATCH_PARAMETERS_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_STRING,
    value: &SHAPE_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_BATCH_RESOURCE_REQUIREMENT: rt::Schema = rt::Schema {
    name: "BatchResourceRequirement",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Type", "Type", &SHAPE_BATCH_RESOURCE_REQUIREMENT_TYPE).required(),
        rt::Member::new("Value", "Value", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_RESOURCE_REQUIREMENT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_RESOURCE_REQUIREMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchResourceRequirement {
    pub r#type: BatchResourceRequirementType,
    pub value: String,
}
impl rt::Structure for BatchResourceRequirement {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_RESOURCE_REQUIREMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_RESOURCE_REQUIREMENT);
        rt::member(w, &SCHEMA_BATCH_RESOURCE_REQUIREMENT.members[0], &self.r#type);
        rt::member(w, &SCHEMA_BATCH_RESOURCE_REQUIREMENT.members[1], &self.value);
        w.end_structure(&SCHEMA_BATCH_RESOURCE_REQUIREMENT);
    }
}
impl rt::Encode for BatchResourceRequirement {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchResourceRequirement {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_RESOURCE_REQUIREMENT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BATCH_RESOURCE_REQUIREMENT_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["GPU", "MEMORY", "VCPU"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BatchResourceRequirementType {
    Gpu,
    Memory,
    Vcpu,
    Unknown(String),
}
impl BatchResourceRequirementType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gpu => "GPU",
            Self::Memory => "MEMORY",
            Self::Vcpu => "VCPU",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BatchResourceRequirementType {
    fn from(text: &str) -> Self {
        match text {
            "GPU" => Self::Gpu,
            "MEMORY" => Self::Memory,
            "VCPU" => Self::Vcpu,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BatchResourceRequirementType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BatchResourceRequirementType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BatchResourceRequirementType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BatchResourceRequirementType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BATCH_RESOURCE_REQUIREMENTS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BATCH_RESOURCE_REQUIREMENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_BATCH_RETRY_ATTEMPTS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10) };
pub static SCHEMA_BATCH_RETRY_STRATEGY: rt::Schema = rt::Schema {
    name: "BatchRetryStrategy",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Attempts", "Attempts", &SHAPE_BATCH_RETRY_ATTEMPTS)],
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
static PATTERN_CLOUDWATCH_LOG_GROUP_ARN: rt::Pattern = rt::Pattern::new(
    "(^arn:aws([a-z]|\\-)*:logs:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):log-group:[\\.\\-_/#A-Za-z0-9]{1,512}(:\\*)?)",
);
pub static SHAPE_CLOUDWATCH_LOG_GROUP_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_CLOUDWATCH_LOG_GROUP_ARN),
};
pub static SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION: rt::Schema = rt::Schema {
    name: "CloudwatchLogsLogDestination",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("LogGroupArn", "LogGroupArn", &SHAPE_CLOUDWATCH_LOG_GROUP_ARN)],
    xml_namespace: None,
};
pub static SHAPE_CLOUDWATCH_LOGS_LOG_DESTINATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudwatchLogsLogDestination {
    pub log_group_arn: Option<String>,
}
impl rt::Structure for CloudwatchLogsLogDestination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION);
        rt::member(w, &SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION.members[0], &self.log_group_arn);
        w.end_structure(&SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION);
    }
}
impl rt::Encode for CloudwatchLogsLogDestination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CloudwatchLogsLogDestination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS: rt::Schema = rt::Schema {
    name: "CloudwatchLogsLogDestinationParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogGroupArn", "LogGroupArn", &SHAPE_CLOUDWATCH_LOG_GROUP_ARN).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudwatchLogsLogDestinationParameters {
    pub log_group_arn: String,
}
impl rt::Structure for CloudwatchLogsLogDestinationParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS.members[0],
            &self.log_group_arn,
        );
        w.end_structure(&SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS);
    }
}
impl rt::Encode for CloudwatchLogsLogDestinationParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CloudwatchLogsLogDestinationParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_group_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConflictException", status: 409 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_STRING).required(),
        rt::Member::new("resourceId", "resourceId", &SHAPE_STRING).required(),
        rt::Member::new("resourceType", "resourceType", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONFLICT_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConflictException {
    pub message: String,
    pub resource_id: String,
    pub resource_type: String,
}
impl rt::Structure for ConflictException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONFLICT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONFLICT_EXCEPTION);
        rt::member(w, &SCHEMA_CONFLICT_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_CONFLICT_EXCEPTION.members[1], &self.resource_id);
        rt::member(w, &SCHEMA_CONFLICT_EXCEPTION.members[2], &self.resource_type);
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
                1 => out.resource_id = rt::Decode::decode(shape, r)?,
                2 => out.resource_type = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_CREATE_PIPE_REQUEST: rt::Schema = rt::Schema {
    name: "CreatePipeRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_PIPE_DESCRIPTION),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE),
        rt::Member::new("Enrichment", "Enrichment", &SHAPE_OPTIONAL_ARN),
        rt::Member::new(
            "EnrichmentParameters",
            "EnrichmentParameters",
            &SHAPE_PIPE_ENRICHMENT_PARAMETERS,
        ),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new(
            "LogConfiguration",
            "LogConfiguration",
            &SHAPE_PIPE_LOG_CONFIGURATION_PARAMETERS,
        ),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME).required().at(rt::Location::Uri),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("Source", "Source", &SHAPE_ARN_OR_URL).required(),
        rt::Member::new("SourceParameters", "SourceParameters", &SHAPE_PIPE_SOURCE_PARAMETERS),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP),
        rt::Member::new("Target", "Target", &SHAPE_ARN).required(),
        rt::Member::new("TargetParameters", "TargetParameters", &SHAPE_PIPE_TARGET_PARAMETERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_PIPE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_PIPE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePipeRequest {
    pub description: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub kms_key_identifier: Option<String>,
    pub log_configuration: Option<PipeLogConfigurationParameters>,
    pub name: String,
    pub role_arn: String,
    pub source: String,
    pub source_parameters: Option<PipeSourceParameters>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub target: String,
    pub target_parameters: Option<PipeTargetParameters>,
}
impl rt::Structure for CreatePipeRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_PIPE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_PIPE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[1], &self.desired_state);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[2], &self.enrichment);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[3], &self.enrichment_parameters);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[4], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[5], &self.log_configuration);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[6], &self.name);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[8], &self.source);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[9], &self.source_parameters);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[10], &self.tags);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[11], &self.target);
        rt::member(w, &SCHEMA_CREATE_PIPE_REQUEST.members[12], &self.target_parameters);
        w.end_structure(&SCHEMA_CREATE_PIPE_REQUEST);
    }
}
impl rt::Encode for CreatePipeRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreatePipeRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_PIPE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.desired_state = rt::Decode::decode(shape, r)?,
                2 => out.enrichment = rt::Decode::decode(shape, r)?,
                3 => out.enrichment_parameters = rt::Decode::decode(shape, r)?,
                4 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                5 => out.log_configuration = rt::Decode::decode(shape, r)?,
                6 => out.name = rt::Decode::decode(shape, r)?,
                7 => out.role_arn = rt::Decode::decode(shape, r)?,
                8 => out.source = rt::Decode::decode(shape, r)?,
                9 => out.source_parameters = rt::Decode::decode(shape, r)?,
                10 => out.tags = rt::Decode::decode(shape, r)?,
                11 => out.target = rt::Decode::decode(shape, r)?,
                12 => out.target_parameters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_PIPE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreatePipeResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_PIPE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_PIPE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_PIPE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePipeResponse {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub current_state: Option<PipeState>,
    pub desired_state: Option<RequestedPipeState>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for CreatePipeResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_PIPE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_PIPE_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_PIPE_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_CREATE_PIPE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_CREATE_PIPE_RESPONSE.members[2], &self.current_state);
        rt::member(w, &SCHEMA_CREATE_PIPE_RESPONSE.members[3], &self.desired_state);
        rt::member(w, &SCHEMA_CREATE_PIPE_RESPONSE.members[4], &self.last_modified_time);
        rt::member(w, &SCHEMA_CREATE_PIPE_RESPONSE.members[5], &self.name);
        w.end_structure(&SCHEMA_CREATE_PIPE_RESPONSE);
    }
}
impl rt::Encode for CreatePipeResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreatePipeResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_PIPE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_time = rt::Decode::decode(shape, r)?,
                    2 => out.current_state = rt::Decode::decode(shape, r)?,
                    3 => out.desired_state = rt::Decode::decode(shape, r)?,
                    4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DATABASE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: None };
pub static SHAPE_DB_USER: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SCHEMA_DEAD_LETTER_CONFIG: rt::Schema = rt::Schema {
    name: "DeadLetterConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Arn", "Arn", &SHAPE_ARN)],
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

pub static SCHEMA_DELETE_PIPE_REQUEST: rt::Schema = rt::Schema {
    name: "DeletePipeRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PIPE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_PIPE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePipeRequest {
    pub name: String,
}
impl rt::Structure for DeletePipeRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PIPE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PIPE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_PIPE_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DELETE_PIPE_REQUEST);
    }
}
impl rt::Encode for DeletePipeRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeletePipeRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_PIPE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_PIPE_RESPONSE: rt::Schema = rt::Schema {
    name: "DeletePipeResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_PIPE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE),
        rt::Member::new(
            "DesiredState",
            "DesiredState",
            &SHAPE_REQUESTED_PIPE_STATE_DESCRIBE_RESPONSE,
        ),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PIPE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PIPE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePipeResponse {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub current_state: Option<PipeState>,
    pub desired_state: Option<RequestedPipeStateDescribeResponse>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for DeletePipeResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PIPE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PIPE_RESPONSE);
        rt::member(w, &SCHEMA_DELETE_PIPE_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_DELETE_PIPE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_DELETE_PIPE_RESPONSE.members[2], &self.current_state);
        rt::member(w, &SCHEMA_DELETE_PIPE_RESPONSE.members[3], &self.desired_state);
        rt::member(w, &SCHEMA_DELETE_PIPE_RESPONSE.members[4], &self.last_modified_time);
        rt::member(w, &SCHEMA_DELETE_PIPE_RESPONSE.members[5], &self.name);
        w.end_structure(&SCHEMA_DELETE_PIPE_RESPONSE);
    }
}
impl rt::Encode for DeletePipeResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeletePipeResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_PIPE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_time = rt::Decode::decode(shape, r)?,
                    2 => out.current_state = rt::Decode::decode(shape, r)?,
                    3 => out.desired_state = rt::Decode::decode(shape, r)?,
                    4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_PIPE_REQUEST: rt::Schema = rt::Schema {
    name: "DescribePipeRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_PIPE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_PIPE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePipeRequest {
    pub name: String,
}
impl rt::Structure for DescribePipeRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_PIPE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_PIPE_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DESCRIBE_PIPE_REQUEST);
    }
}
impl rt::Encode for DescribePipeRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribePipeRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_PIPE_REQUEST,
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

pub static SCHEMA_DESCRIBE_PIPE_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribePipeResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_PIPE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE),
        rt::Member::new("Description", "Description", &SHAPE_PIPE_DESCRIPTION),
        rt::Member::new(
            "DesiredState",
            "DesiredState",
            &SHAPE_REQUESTED_PIPE_STATE_DESCRIBE_RESPONSE,
        ),
        rt::Member::new("Enrichment", "Enrichment", &SHAPE_OPTIONAL_ARN),
        rt::Member::new(
            "EnrichmentParameters",
            "EnrichmentParameters",
            &SHAPE_PIPE_ENRICHMENT_PARAMETERS,
        ),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LogConfiguration", "LogConfiguration", &SHAPE_PIPE_LOG_CONFIGURATION),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN),
        rt::Member::new("Source", "Source", &SHAPE_ARN_OR_URL),
        rt::Member::new("SourceParameters", "SourceParameters", &SHAPE_PIPE_SOURCE_PARAMETERS),
        rt::Member::new("StateReason", "StateReason", &SHAPE_PIPE_STATE_REASON),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP),
        rt::Member::new("Target", "Target", &SHAPE_ARN),
        rt::Member::new("TargetParameters", "TargetParameters", &SHAPE_PIPE_TARGET_PARAMETERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_PIPE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_PIPE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePipeResponse {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub current_state: Option<PipeState>,
    pub description: Option<String>,
    pub desired_state: Option<RequestedPipeStateDescribeResponse>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub kms_key_identifier: Option<String>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub log_configuration: Option<PipeLogConfiguration>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub source: Option<String>,
    pub source_parameters: Option<PipeSourceParameters>,
    pub state_reason: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub target: Option<String>,
    pub target_parameters: Option<PipeTargetParameters>,
}
impl rt::Structure for DescribePipeResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_PIPE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_PIPE_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[2], &self.current_state);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[3], &self.description);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[4], &self.desired_state);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[5], &self.enrichment);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[6], &self.enrichment_parameters);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[7], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[8], &self.last_modified_time);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[9], &self.log_configuration);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[10], &self.name);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[11], &self.role_arn);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[12], &self.source);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[13], &self.source_parameters);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[14], &self.state_reason);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[15], &self.tags);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[16], &self.target);
        rt::member(w, &SCHEMA_DESCRIBE_PIPE_RESPONSE.members[17], &self.target_parameters);
        w.end_structure(&SCHEMA_DESCRIBE_PIPE_RESPONSE);
    }
}
impl rt::Encode for DescribePipeResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribePipeResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_PIPE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_time = rt::Decode::decode(shape, r)?,
                    2 => out.current_state = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.desired_state = rt::Decode::decode(shape, r)?,
                    5 => out.enrichment = rt::Decode::decode(shape, r)?,
                    6 => out.enrichment_parameters = rt::Decode::decode(shape, r)?,
                    7 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                    8 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    9 => out.log_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.name = rt::Decode::decode(shape, r)?,
                    11 => out.role_arn = rt::Decode::decode(shape, r)?,
                    12 => out.source = rt::Decode::decode(shape, r)?,
                    13 => out.source_parameters = rt::Decode::decode(shape, r)?,
                    14 => out.state_reason = rt::Decode::decode(shape, r)?,
                    15 => out.tags = rt::Decode::decode(shape, r)?,
                    16 => out.target = rt::Decode::decode(shape, r)?,
                    17 => out.target_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DIMENSION_MAPPING: rt::Schema = rt::Schema {
    name: "DimensionMapping",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DimensionName", "DimensionName", &SHAPE_DIMENSION_NAME).required(),
        rt::Member::new("DimensionValue", "DimensionValue", &SHAPE_DIMENSION_VALUE).required(),
        rt::Member::new("DimensionValueType", "DimensionValueType", &SHAPE_DIMENSION_VALUE_TYPE)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DIMENSION_MAPPING: rt::Shape = rt::Shape::Structure(&SCHEMA_DIMENSION_MAPPING);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DimensionMapping {
    pub dimension_name: String,
    pub dimension_value: String,
    pub dimension_value_type: DimensionValueType,
}
impl rt::Structure for DimensionMapping {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DIMENSION_MAPPING
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DIMENSION_MAPPING);
        rt::member(w, &SCHEMA_DIMENSION_MAPPING.members[0], &self.dimension_name);
        rt::member(w, &SCHEMA_DIMENSION_MAPPING.members[1], &self.dimension_value);
        rt::member(w, &SCHEMA_DIMENSION_MAPPING.members[2], &self.dimension_value_type);
        w.end_structure(&SCHEMA_DIMENSION_MAPPING);
    }
}
impl rt::Encode for DimensionMapping {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DimensionMapping {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DIMENSION_MAPPING, r, &mut |index, shape, r| {
            match index {
                0 => out.dimension_name = rt::Decode::decode(shape, r)?,
                1 => out.dimension_value = rt::Decode::decode(shape, r)?,
                2 => out.dimension_value_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DIMENSION_MAPPINGS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(128),
    element: &SHAPE_DIMENSION_MAPPING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DIMENSION_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_DIMENSION_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_DIMENSION_VALUE_TYPE: rt::Shape = rt::Shape::Enum { values: &["VARCHAR"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DimensionValueType {
    Varchar,
    Unknown(String),
}
impl DimensionValueType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Varchar => "VARCHAR",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DimensionValueType {
    fn from(text: &str) -> Self {
        match text {
            "VARCHAR" => Self::Varchar,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DimensionValueType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DimensionValueType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DimensionValueType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DimensionValueType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DYNAMO_DB_STREAM_START_POSITION: rt::Shape =
    rt::Shape::Enum { values: &["TRIM_HORIZON", "LATEST"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DynamoDBStreamStartPosition {
    TrimHorizon,
    Latest,
    Unknown(String),
}
impl DynamoDBStreamStartPosition {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DynamoDBStreamStartPosition {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DynamoDBStreamStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DynamoDBStreamStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DynamoDBStreamStartPosition {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DynamoDBStreamStartPosition {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ECS_CONTAINER_OVERRIDE: rt::Schema = rt::Schema {
    name: "EcsContainerOverride",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Command", "Command", &SHAPE_STRING_LIST),
        rt::Member::new("Cpu", "Cpu", &SHAPE_INTEGER),
        rt::Member::new("Environment", "Environment", &SHAPE_ECS_ENVIRONMENT_VARIABLE_LIST),
        rt::Member::new("EnvironmentFiles", "EnvironmentFiles", &SHAPE_ECS_ENVIRONMENT_FILE_LIST),
        rt::Member::new("Memory", "Memory", &SHAPE_INTEGER),
        rt::Member::new("MemoryReservation", "MemoryReservation", &SHAPE_INTEGER),
        rt::Member::new("Name", "Name", &SHAPE_STRING),
        rt::Member::new(
            "ResourceRequirements",
            "ResourceRequirements",
            &SHAPE_ECS_RESOURCE_REQUIREMENTS_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ECS_CONTAINER_OVERRIDE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ECS_CONTAINER_OVERRIDE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsContainerOverride {
    pub command: Option<Vec<String>>,
    pub cpu: Option<i32>,
    pub environment: Option<Vec<EcsEnvironmentVariable>>,
    pub environment_files: Option<Vec<EcsEnvironmentFile>>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub name: Option<String>,
    pub resource_requirements: Option<Vec<EcsResourceRequirement>>,
}
impl rt::Structure for EcsContainerOverride {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_CONTAINER_OVERRIDE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_CONTAINER_OVERRIDE);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[0], &self.command);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[1], &self.cpu);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[2], &self.environment);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[3], &self.environment_files);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[4], &self.memory);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[5], &self.memory_reservation);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[6], &self.name);
        rt::member(w, &SCHEMA_ECS_CONTAINER_OVERRIDE.members[7], &self.resource_requirements);
        w.end_structure(&SCHEMA_ECS_CONTAINER_OVERRIDE);
    }
}
impl rt::Encode for EcsContainerOverride {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsContainerOverride {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ECS_CONTAINER_OVERRIDE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.command = rt::Decode::decode(shape, r)?,
                    1 => out.cpu = rt::Decode::decode(shape, r)?,
                    2 => out.environment = rt::Decode::decode(shape, r)?,
                    3 => out.environment_files = rt::Decode::decode(shape, r)?,
                    4 => out.memory = rt::Decode::decode(shape, r)?,
                    5 => out.memory_reservation = rt::Decode::decode(shape, r)?,
                    6 => out.name = rt::Decode::decode(shape, r)?,
                    7 => out.resource_requirements = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ECS_CONTAINER_OVERRIDE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ECS_CONTAINER_OVERRIDE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ECS_ENVIRONMENT_FILE: rt::Schema = rt::Schema {
    name: "EcsEnvironmentFile",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("type", "type", &SHAPE_ECS_ENVIRONMENT_FILE_TYPE).required(),
        rt::Member::new("value", "value", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ECS_ENVIRONMENT_FILE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ECS_ENVIRONMENT_FILE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsEnvironmentFile {
    pub r#type: EcsEnvironmentFileType,
    pub value: String,
}
impl rt::Structure for EcsEnvironmentFile {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_ENVIRONMENT_FILE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_ENVIRONMENT_FILE);
        rt::member(w, &SCHEMA_ECS_ENVIRONMENT_FILE.members[0], &self.r#type);
        rt::member(w, &SCHEMA_ECS_ENVIRONMENT_FILE.members[1], &self.value);
        w.end_structure(&SCHEMA_ECS_ENVIRONMENT_FILE);
    }
}
impl rt::Encode for EcsEnvironmentFile {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsEnvironmentFile {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ECS_ENVIRONMENT_FILE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ECS_ENVIRONMENT_FILE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ECS_ENVIRONMENT_FILE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ECS_ENVIRONMENT_FILE_TYPE: rt::Shape = rt::Shape::Enum { values: &["s3"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EcsEnvironmentFileType {
    S3,
    Unknown(String),
}
impl EcsEnvironmentFileType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::S3 => "s3",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EcsEnvironmentFileType {
    fn from(text: &str) -> Self {
        match text {
            "s3" => Self::S3,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EcsEnvironmentFileType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EcsEnvironmentFileType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EcsEnvironmentFileType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EcsEnvironmentFileType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ECS_ENVIRONMENT_VARIABLE: rt::Schema = rt::Schema {
    name: "EcsEnvironmentVariable",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("name", "name", &SHAPE_STRING),
        rt::Member::new("value", "value", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ECS_ENVIRONMENT_VARIABLE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ECS_ENVIRONMENT_VARIABLE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for EcsEnvironmentVariable {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_ENVIRONMENT_VARIABLE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_ENVIRONMENT_VARIABLE);
        rt::member(w, &SCHEMA_ECS_ENVIRONMENT_VARIABLE.members[0], &self.name);
        rt::member(w, &SCHEMA_ECS_ENVIRONMENT_VARIABLE.members[1], &self.value);
        w.end_structure(&SCHEMA_ECS_ENVIRONMENT_VARIABLE);
    }
}
impl rt::Encode for EcsEnvironmentVariable {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsEnvironmentVariable {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ECS_ENVIRONMENT_VARIABLE,
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

pub static SHAPE_ECS_ENVIRONMENT_VARIABLE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ECS_ENVIRONMENT_VARIABLE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ECS_EPHEMERAL_STORAGE: rt::Schema = rt::Schema {
    name: "EcsEphemeralStorage",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("sizeInGiB", "sizeInGiB", &SHAPE_EPHEMERAL_STORAGE_SIZE).required()],
    xml_namespace: None,
};
pub static SHAPE_ECS_EPHEMERAL_STORAGE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ECS_EPHEMERAL_STORAGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsEphemeralStorage {
    pub size_in_gi_b: i32,
}
impl rt::Structure for EcsEphemeralStorage {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_EPHEMERAL_STORAGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_EPHEMERAL_STORAGE);
        rt::member(w, &SCHEMA_ECS_EPHEMERAL_STORAGE.members[0], &self.size_in_gi_b);
        w.end_structure(&SCHEMA_ECS_EPHEMERAL_STORAGE);
    }
}
impl rt::Encode for EcsEphemeralStorage {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsEphemeralStorage {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ECS_EPHEMERAL_STORAGE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.size_in_gi_b = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE: rt::Schema = rt::Schema {
    name: "EcsInferenceAcceleratorOverride",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("deviceName", "deviceName", &SHAPE_STRING),
        rt::Member::new("deviceType", "deviceType", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ECS_INFERENCE_ACCELERATOR_OVERRIDE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsInferenceAcceleratorOverride {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}
impl rt::Structure for EcsInferenceAcceleratorOverride {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE);
        rt::member(w, &SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE.members[0], &self.device_name);
        rt::member(w, &SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE.members[1], &self.device_type);
        w.end_structure(&SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE);
    }
}
impl rt::Encode for EcsInferenceAcceleratorOverride {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsInferenceAcceleratorOverride {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ECS_INFERENCE_ACCELERATOR_OVERRIDE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.device_name = rt::Decode::decode(shape, r)?,
                    1 => out.device_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ECS_INFERENCE_ACCELERATOR_OVERRIDE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ECS_INFERENCE_ACCELERATOR_OVERRIDE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ECS_RESOURCE_REQUIREMENT: rt::Schema = rt::Schema {
    name: "EcsResourceRequirement",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("type", "type", &SHAPE_ECS_RESOURCE_REQUIREMENT_TYPE).required(),
        rt::Member::new("value", "value", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ECS_RESOURCE_REQUIREMENT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ECS_RESOURCE_REQUIREMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsResourceRequirement {
    pub r#type: EcsResourceRequirementType,
    pub value: String,
}
impl rt::Structure for EcsResourceRequirement {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_RESOURCE_REQUIREMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_RESOURCE_REQUIREMENT);
        rt::member(w, &SCHEMA_ECS_RESOURCE_REQUIREMENT.members[0], &self.r#type);
        rt::member(w, &SCHEMA_ECS_RESOURCE_REQUIREMENT.members[1], &self.value);
        w.end_structure(&SCHEMA_ECS_RESOURCE_REQUIREMENT);
    }
}
impl rt::Encode for EcsResourceRequirement {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsResourceRequirement {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ECS_RESOURCE_REQUIREMENT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.r#type = rt::Decode::decode(shape, r)?,
                    1 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ECS_RESOURCE_REQUIREMENT_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["GPU", "InferenceAccelerator"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EcsResourceRequirementType {
    Gpu,
    InferenceAccelerator,
    Unknown(String),
}
impl EcsResourceRequirementType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gpu => "GPU",
            Self::InferenceAccelerator => "InferenceAccelerator",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EcsResourceRequirementType {
    fn from(text: &str) -> Self {
        match text {
            "GPU" => Self::Gpu,
            "InferenceAccelerator" => Self::InferenceAccelerator,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EcsResourceRequirementType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EcsResourceRequirementType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EcsResourceRequirementType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EcsResourceRequirementType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ECS_RESOURCE_REQUIREMENTS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ECS_RESOURCE_REQUIREMENT,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ECS_TASK_OVERRIDE: rt::Schema = rt::Schema {
    name: "EcsTaskOverride",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContainerOverrides",
            "ContainerOverrides",
            &SHAPE_ECS_CONTAINER_OVERRIDE_LIST,
        ),
        rt::Member::new("Cpu", "Cpu", &SHAPE_STRING),
        rt::Member::new("EphemeralStorage", "EphemeralStorage", &SHAPE_ECS_EPHEMERAL_STORAGE),
        rt::Member::new("ExecutionRoleArn", "ExecutionRoleArn", &SHAPE_ARN_OR_JSON_PATH),
        rt::Member::new(
            "InferenceAcceleratorOverrides",
            "InferenceAcceleratorOverrides",
            &SHAPE_ECS_INFERENCE_ACCELERATOR_OVERRIDE_LIST,
        ),
        rt::Member::new("Memory", "Memory", &SHAPE_STRING),
        rt::Member::new("TaskRoleArn", "TaskRoleArn", &SHAPE_ARN_OR_JSON_PATH),
    ],
    xml_namespace: None,
};
pub static SHAPE_ECS_TASK_OVERRIDE: rt::Shape = rt::Shape::Structure(&SCHEMA_ECS_TASK_OVERRIDE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsTaskOverride {
    pub container_overrides: Option<Vec<EcsContainerOverride>>,
    pub cpu: Option<String>,
    pub ephemeral_storage: Option<EcsEphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub inference_accelerator_overrides: Option<Vec<EcsInferenceAcceleratorOverride>>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
}
impl rt::Structure for EcsTaskOverride {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ECS_TASK_OVERRIDE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ECS_TASK_OVERRIDE);
        rt::member(w, &SCHEMA_ECS_TASK_OVERRIDE.members[0], &self.container_overrides);
        rt::member(w, &SCHEMA_ECS_TASK_OVERRIDE.members[1], &self.cpu);
        rt::member(w, &SCHEMA_ECS_TASK_OVERRIDE.members[2], &self.ephemeral_storage);
        rt::member(w, &SCHEMA_ECS_TASK_OVERRIDE.members[3], &self.execution_role_arn);
        rt::member(w, &SCHEMA_ECS_TASK_OVERRIDE.members[4], &self.inference_accelerator_overrides);
        rt::member(w, &SCHEMA_ECS_TASK_OVERRIDE.members[5], &self.memory);
        rt::member(w, &SCHEMA_ECS_TASK_OVERRIDE.members[6], &self.task_role_arn);
        w.end_structure(&SCHEMA_ECS_TASK_OVERRIDE);
    }
}
impl rt::Encode for EcsTaskOverride {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EcsTaskOverride {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ECS_TASK_OVERRIDE, r, &mut |index, shape, r| {
            match index {
                0 => out.container_overrides = rt::Decode::decode(shape, r)?,
                1 => out.cpu = rt::Decode::decode(shape, r)?,
                2 => out.ephemeral_storage = rt::Decode::decode(shape, r)?,
                3 => out.execution_role_arn = rt::Decode::decode(shape, r)?,
                4 => out.inference_accelerator_overrides = rt::Decode::decode(shape, r)?,
                5 => out.memory = rt::Decode::decode(shape, r)?,
                6 => out.task_role_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ENDPOINT_STRING: rt::Pattern = rt::Pattern::new(
    "(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}",
);
pub static SHAPE_ENDPOINT_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(300), pattern: Some(&PATTERN_ENDPOINT_STRING) };
pub static SHAPE_EPHEMERAL_STORAGE_SIZE: rt::Shape =
    rt::Shape::Integer { min: Some(21), max: Some(200) };
pub static SHAPE_EPOCH_TIME_UNIT: rt::Shape =
    rt::Shape::Enum { values: &["MILLISECONDS", "SECONDS", "MICROSECONDS", "NANOSECONDS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EpochTimeUnit {
    Milliseconds,
    Seconds,
    Microseconds,
    Nanoseconds,
    Unknown(String),
}
impl EpochTimeUnit {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Milliseconds => "MILLISECONDS",
            Self::Seconds => "SECONDS",
            Self::Microseconds => "MICROSECONDS",
            Self::Nanoseconds => "NANOSECONDS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EpochTimeUnit {
    fn from(text: &str) -> Self {
        match text {
            "MILLISECONDS" => Self::Milliseconds,
            "SECONDS" => Self::Seconds,
            "MICROSECONDS" => Self::Microseconds,
            "NANOSECONDS" => Self::Nanoseconds,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EpochTimeUnit {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EpochTimeUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EpochTimeUnit {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EpochTimeUnit {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EVENT_BRIDGE_DETAIL_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
static PATTERN_EVENT_BRIDGE_ENDPOINT_ID: rt::Pattern =
    rt::Pattern::new("[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+");
pub static SHAPE_EVENT_BRIDGE_ENDPOINT_ID: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(50),
    pattern: Some(&PATTERN_EVENT_BRIDGE_ENDPOINT_ID),
};
pub static SHAPE_EVENT_BRIDGE_EVENT_RESOURCE_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(10),
    element: &SHAPE_ARN_OR_JSON_PATH,
    element_name: "member",
    flattened: false,
};
static PATTERN_EVENT_BRIDGE_EVENT_SOURCE: rt::Pattern = rt::Pattern::new(
    ".*(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*).*",
);
pub static SHAPE_EVENT_BRIDGE_EVENT_SOURCE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_EVENT_BRIDGE_EVENT_SOURCE),
};
pub static SHAPE_EVENT_PATTERN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(4096), pattern: None };
pub static SCHEMA_FILTER: rt::Schema = rt::Schema {
    name: "Filter",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Pattern", "Pattern", &SHAPE_EVENT_PATTERN)],
    xml_namespace: None,
};
pub static SHAPE_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    pub pattern: Option<String>,
}
impl rt::Structure for Filter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER);
        rt::member(w, &SCHEMA_FILTER.members[0], &self.pattern);
        w.end_structure(&SCHEMA_FILTER);
    }
}
impl rt::Encode for Filter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Filter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.pattern = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_FILTER_CRITERIA: rt::Schema = rt::Schema {
    name: "FilterCriteria",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Filters", "Filters", &SHAPE_FILTER_LIST)],
    xml_namespace: None,
};
pub static SHAPE_FILTER_CRITERIA: rt::Shape = rt::Shape::Structure(&SCHEMA_FILTER_CRITERIA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterCriteria {
    pub filters: Option<Vec<Filter>>,
}
impl rt::Structure for FilterCriteria {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER_CRITERIA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER_CRITERIA);
        rt::member(w, &SCHEMA_FILTER_CRITERIA.members[0], &self.filters);
        w.end_structure(&SCHEMA_FILTER_CRITERIA);
    }
}
impl rt::Encode for FilterCriteria {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilterCriteria {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FILTER_CRITERIA, r, &mut |index, shape, r| {
            match index {
                0 => out.filters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_FILTER_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(5),
    element: &SHAPE_FILTER,
    element_name: "member",
    flattened: false,
};
static PATTERN_FIREHOSE_ARN: rt::Pattern = rt::Pattern::new(
    "(^arn:aws([a-z]|\\-)*:firehose:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):deliverystream/[a-zA-Z0-9_.-]{1,64})",
);
pub static SHAPE_FIREHOSE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_FIREHOSE_ARN) };
pub static SCHEMA_FIREHOSE_LOG_DESTINATION: rt::Schema = rt::Schema {
    name: "FirehoseLogDestination",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("DeliveryStreamArn", "DeliveryStreamArn", &SHAPE_FIREHOSE_ARN)],
    xml_namespace: None,
};
pub static SHAPE_FIREHOSE_LOG_DESTINATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FIREHOSE_LOG_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FirehoseLogDestination {
    pub delivery_stream_arn: Option<String>,
}
impl rt::Structure for FirehoseLogDestination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FIREHOSE_LOG_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FIREHOSE_LOG_DESTINATION);
        rt::member(w, &SCHEMA_FIREHOSE_LOG_DESTINATION.members[0], &self.delivery_stream_arn);
        w.end_structure(&SCHEMA_FIREHOSE_LOG_DESTINATION);
    }
}
impl rt::Encode for FirehoseLogDestination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FirehoseLogDestination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FIREHOSE_LOG_DESTINATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FIREHOSE_LOG_DESTINATION_PARAMETERS: rt::Schema = rt::Schema {
    name: "FirehoseLogDestinationParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamArn", "DeliveryStreamArn", &SHAPE_FIREHOSE_ARN).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_FIREHOSE_LOG_DESTINATION_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FIREHOSE_LOG_DESTINATION_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FirehoseLogDestinationParameters {
    pub delivery_stream_arn: String,
}
impl rt::Structure for FirehoseLogDestinationParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FIREHOSE_LOG_DESTINATION_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FIREHOSE_LOG_DESTINATION_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_FIREHOSE_LOG_DESTINATION_PARAMETERS.members[0],
            &self.delivery_stream_arn,
        );
        w.end_structure(&SCHEMA_FIREHOSE_LOG_DESTINATION_PARAMETERS);
    }
}
impl rt::Encode for FirehoseLogDestinationParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FirehoseLogDestinationParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FIREHOSE_LOG_DESTINATION_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_HEADER_KEY: rt::Pattern =
    rt::Pattern::new("[!#$%&'*+-.^_`|~0-9a-zA-Z]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
pub static SHAPE_HEADER_KEY: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_HEADER_KEY) };
pub static SHAPE_HEADER_PARAMETERS_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_HEADER_KEY,
    value: &SHAPE_HEADER_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
static PATTERN_HEADER_VALUE: rt::Pattern = rt::Pattern::new(
    "[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)",
);
pub static SHAPE_HEADER_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_HEADER_VALUE) };
pub static SHAPE_INCLUDE_EXECUTION_DATA: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_INCLUDE_EXECUTION_DATA_OPTION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_INCLUDE_EXECUTION_DATA_OPTION: rt::Shape = rt::Shape::Enum { values: &["ALL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncludeExecutionDataOption {
    All,
    Unknown(String),
}
impl IncludeExecutionDataOption {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IncludeExecutionDataOption {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IncludeExecutionDataOption {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IncludeExecutionDataOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IncludeExecutionDataOption {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IncludeExecutionDataOption {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_INPUT_TEMPLATE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(8192), pattern: None };
pub static SHAPE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_INTERNAL_EXCEPTION: rt::Schema = rt::Schema {
    name: "InternalException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalException", status: 500 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_STRING).required(),
        rt::Member::new("retryAfterSeconds", "Retry-After", &SHAPE_INTEGER)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_INTERNAL_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalException {
    pub message: String,
    pub retry_after_seconds: Option<i32>,
}
impl rt::Structure for InternalException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_EXCEPTION);
        rt::member(w, &SCHEMA_INTERNAL_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_INTERNAL_EXCEPTION.members[1], &self.retry_after_seconds);
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
                0 => out.message = rt::Decode::decode(shape, r)?,
                1 => out.retry_after_seconds = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InternalException> for rt::ApiError {
    fn from(error: InternalException) -> Self {
        rt::ApiError::with_detail(error.message.clone(), Box::new(error))
    }
}

static PATTERN_JSON_PATH: rt::Pattern = rt::Pattern::new("\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*");
pub static SHAPE_JSON_PATH: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_JSON_PATH) };
pub static SHAPE_KAFKA_BOOTSTRAP_SERVERS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(2),
    element: &SHAPE_ENDPOINT_STRING,
    element_name: "member",
    flattened: false,
};
static PATTERN_KAFKA_TOPIC_NAME: rt::Pattern = rt::Pattern::new("[^.]([a-zA-Z0-9\\-_.]+)");
pub static SHAPE_KAFKA_TOPIC_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(249), pattern: Some(&PATTERN_KAFKA_TOPIC_NAME) };
pub static SHAPE_KINESIS_PARTITION_KEY: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SHAPE_KINESIS_STREAM_START_POSITION: rt::Shape =
    rt::Shape::Enum { values: &["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KinesisStreamStartPosition {
    TrimHorizon,
    Latest,
    AtTimestamp,
    Unknown(String),
}
impl KinesisStreamStartPosition {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for KinesisStreamStartPosition {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for KinesisStreamStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for KinesisStreamStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for KinesisStreamStartPosition {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for KinesisStreamStartPosition {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_KMS_KEY_IDENTIFIER: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_\\-/:]*");
pub static SHAPE_KMS_KEY_IDENTIFIER: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_KMS_KEY_IDENTIFIER) };
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

pub static SHAPE_LIMIT_MAX10: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10) };
pub static SHAPE_LIMIT_MAX100: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_LIMIT_MAX10000: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SHAPE_LIMIT_MIN1: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SCHEMA_LIST_PIPES_REQUEST: rt::Schema = rt::Schema {
    name: "ListPipesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE).at(rt::Location::Query),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE)
            .at(rt::Location::Query),
        rt::Member::new("Limit", "Limit", &SHAPE_LIMIT_MAX100).at(rt::Location::Query),
        rt::Member::new("NamePrefix", "NamePrefix", &SHAPE_PIPE_NAME).at(rt::Location::Query),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN).at(rt::Location::Query),
        rt::Member::new("SourcePrefix", "SourcePrefix", &SHAPE_RESOURCE_ARN)
            .at(rt::Location::Query),
        rt::Member::new("TargetPrefix", "TargetPrefix", &SHAPE_RESOURCE_ARN)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_PIPES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_PIPES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPipesRequest {
    pub current_state: Option<PipeState>,
    pub desired_state: Option<RequestedPipeState>,
    pub limit: Option<i32>,
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub source_prefix: Option<String>,
    pub target_prefix: Option<String>,
}
impl rt::Structure for ListPipesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_PIPES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_PIPES_REQUEST);
        rt::member(w, &SCHEMA_LIST_PIPES_REQUEST.members[0], &self.current_state);
        rt::member(w, &SCHEMA_LIST_PIPES_REQUEST.members[1], &self.desired_state);
        rt::member(w, &SCHEMA_LIST_PIPES_REQUEST.members[2], &self.limit);
        rt::member(w, &SCHEMA_LIST_PIPES_REQUEST.members[3], &self.name_prefix);
        rt::member(w, &SCHEMA_LIST_PIPES_REQUEST.members[4], &self.next_token);
        rt::member(w, &SCHEMA_LIST_PIPES_REQUEST.members[5], &self.source_prefix);
        rt::member(w, &SCHEMA_LIST_PIPES_REQUEST.members[6], &self.target_prefix);
        w.end_structure(&SCHEMA_LIST_PIPES_REQUEST);
    }
}
impl rt::Encode for ListPipesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPipesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_PIPES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.current_state = rt::Decode::decode(shape, r)?,
                1 => out.desired_state = rt::Decode::decode(shape, r)?,
                2 => out.limit = rt::Decode::decode(shape, r)?,
                3 => out.name_prefix = rt::Decode::decode(shape, r)?,
                4 => out.next_token = rt::Decode::decode(shape, r)?,
                5 => out.source_prefix = rt::Decode::decode(shape, r)?,
                6 => out.target_prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_PIPES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListPipesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Pipes", "Pipes", &SHAPE_PIPE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_PIPES_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_PIPES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPipesResponse {
    pub next_token: Option<String>,
    pub pipes: Option<Vec<Pipe>>,
}
impl rt::Structure for ListPipesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_PIPES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_PIPES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_PIPES_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_PIPES_RESPONSE.members[1], &self.pipes);
        w.end_structure(&SCHEMA_LIST_PIPES_RESPONSE);
    }
}
impl rt::Encode for ListPipesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPipesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_PIPES_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                1 => out.pipes = rt::Decode::decode(shape, r)?,
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
    members: &[rt::Member::new("resourceArn", "resourceArn", &SHAPE_PIPE_ARN)
        .required()
        .at(rt::Location::Uri)],
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
    members: &[rt::Member::new("tags", "tags", &SHAPE_TAG_MAP)],
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

pub static SHAPE_LOG_LEVEL: rt::Shape =
    rt::Shape::Enum { values: &["OFF", "ERROR", "INFO", "TRACE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogLevel {
    Off,
    Error,
    Info,
    Trace,
    Unknown(String),
}
impl LogLevel {
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
impl From<&str> for LogLevel {
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
impl Default for LogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LogLevel {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LogLevel {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_LOG_STREAM_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SCHEMA_MQ_BROKER_ACCESS_CREDENTIALS: rt::Schema = rt::Schema {
    name: "MQBrokerAccessCredentials",
    kind: rt::Kind::Union,
    members: &[rt::Member::new("BasicAuth", "BasicAuth", &SHAPE_SECRET_MANAGER_ARN)],
    xml_namespace: None,
};
pub static SHAPE_MQ_BROKER_ACCESS_CREDENTIALS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MQ_BROKER_ACCESS_CREDENTIALS);
#[derive(Debug, Clone, PartialEq)]
pub enum MQBrokerAccessCredentials {
    BasicAuth(String),
}
impl Default for MQBrokerAccessCredentials {
    fn default() -> Self {
        Self::BasicAuth(Default::default())
    }
}
impl rt::Structure for MQBrokerAccessCredentials {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MQ_BROKER_ACCESS_CREDENTIALS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MQ_BROKER_ACCESS_CREDENTIALS);
        match self {
            Self::BasicAuth(value) => {
                rt::member(w, &SCHEMA_MQ_BROKER_ACCESS_CREDENTIALS.members[0], value)
            }
        }
        w.end_structure(&SCHEMA_MQ_BROKER_ACCESS_CREDENTIALS);
    }
}
impl rt::Encode for MQBrokerAccessCredentials {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MQBrokerAccessCredentials {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut found = None;
        crate::decode_structure_members(
            &SCHEMA_MQ_BROKER_ACCESS_CREDENTIALS,
            r,
            &mut |index, shape, r| {
                let value = match index {
                    0 => Self::BasicAuth(rt::Decode::decode(shape, r)?),
                    _ => return Ok(()),
                };
                if found.replace(value).is_some() {
                    return Err(rt::DecodeError::CrowdedUnion("MQBrokerAccessCredentials"));
                }
                Ok(())
            },
        )?;
        found.ok_or(rt::DecodeError::EmptyUnion("MQBrokerAccessCredentials"))
    }
}

static PATTERN_MQ_BROKER_QUEUE_NAME: rt::Pattern = rt::Pattern::new("[\\s\\S]*");
pub static SHAPE_MQ_BROKER_QUEUE_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1000),
    pattern: Some(&PATTERN_MQ_BROKER_QUEUE_NAME),
};
pub static SCHEMA_MSK_ACCESS_CREDENTIALS: rt::Schema = rt::Schema {
    name: "MSKAccessCredentials",
    kind: rt::Kind::Union,
    members: &[
        rt::Member::new(
            "ClientCertificateTlsAuth",
            "ClientCertificateTlsAuth",
            &SHAPE_SECRET_MANAGER_ARN,
        ),
        rt::Member::new("SaslScram512Auth", "SaslScram512Auth", &SHAPE_SECRET_MANAGER_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_MSK_ACCESS_CREDENTIALS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MSK_ACCESS_CREDENTIALS);
#[derive(Debug, Clone, PartialEq)]
pub enum MSKAccessCredentials {
    ClientCertificateTlsAuth(String),
    SaslScram512Auth(String),
}
impl Default for MSKAccessCredentials {
    fn default() -> Self {
        Self::ClientCertificateTlsAuth(Default::default())
    }
}
impl rt::Structure for MSKAccessCredentials {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MSK_ACCESS_CREDENTIALS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MSK_ACCESS_CREDENTIALS);
        match self {
            Self::ClientCertificateTlsAuth(value) => {
                rt::member(w, &SCHEMA_MSK_ACCESS_CREDENTIALS.members[0], value)
            }
            Self::SaslScram512Auth(value) => {
                rt::member(w, &SCHEMA_MSK_ACCESS_CREDENTIALS.members[1], value)
            }
        }
        w.end_structure(&SCHEMA_MSK_ACCESS_CREDENTIALS);
    }
}
impl rt::Encode for MSKAccessCredentials {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MSKAccessCredentials {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut found = None;
        crate::decode_structure_members(
            &SCHEMA_MSK_ACCESS_CREDENTIALS,
            r,
            &mut |index, shape, r| {
                let value = match index {
                    0 => Self::ClientCertificateTlsAuth(rt::Decode::decode(shape, r)?),
                    1 => Self::SaslScram512Auth(rt::Decode::decode(shape, r)?),
                    _ => return Ok(()),
                };
                if found.replace(value).is_some() {
                    return Err(rt::DecodeError::CrowdedUnion("MSKAccessCredentials"));
                }
                Ok(())
            },
        )?;
        found.ok_or(rt::DecodeError::EmptyUnion("MSKAccessCredentials"))
    }
}

pub static SHAPE_MSK_START_POSITION: rt::Shape =
    rt::Shape::Enum { values: &["TRIM_HORIZON", "LATEST"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MSKStartPosition {
    TrimHorizon,
    Latest,
    Unknown(String),
}
impl MSKStartPosition {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MSKStartPosition {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MSKStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MSKStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MSKStartPosition {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MSKStartPosition {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(300) };
pub static SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(-1), max: Some(604800) };
pub static SHAPE_MAXIMUM_RETRY_ATTEMPTS_ESM: rt::Shape =
    rt::Shape::Integer { min: Some(-1), max: Some(10000) };
pub static SHAPE_MEASURE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_MEASURE_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_MEASURE_VALUE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureValueType {
    Double,
    Bigint,
    Varchar,
    Boolean,
    Timestamp,
    Unknown(String),
}
impl MeasureValueType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Double => "DOUBLE",
            Self::Bigint => "BIGINT",
            Self::Varchar => "VARCHAR",
            Self::Boolean => "BOOLEAN",
            Self::Timestamp => "TIMESTAMP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MeasureValueType {
    fn from(text: &str) -> Self {
        match text {
            "DOUBLE" => Self::Double,
            "BIGINT" => Self::Bigint,
            "VARCHAR" => Self::Varchar,
            "BOOLEAN" => Self::Boolean,
            "TIMESTAMP" => Self::Timestamp,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MeasureValueType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MeasureValueType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MeasureValueType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MeasureValueType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_MESSAGE_DEDUPLICATION_ID: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(100), pattern: None };
pub static SHAPE_MESSAGE_GROUP_ID: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(100), pattern: None };
pub static SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING: rt::Schema = rt::Schema {
    name: "MultiMeasureAttributeMapping",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MeasureValue", "MeasureValue", &SHAPE_MEASURE_VALUE).required(),
        rt::Member::new("MeasureValueType", "MeasureValueType", &SHAPE_MEASURE_VALUE_TYPE)
            .required(),
        rt::Member::new(
            "MultiMeasureAttributeName",
            "MultiMeasureAttributeName",
            &SHAPE_MULTI_MEASURE_ATTRIBUTE_NAME,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_MULTI_MEASURE_ATTRIBUTE_MAPPING: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiMeasureAttributeMapping {
    pub measure_value: String,
    pub measure_value_type: MeasureValueType,
    pub multi_measure_attribute_name: String,
}
impl rt::Structure for MultiMeasureAttributeMapping {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING);
        rt::member(w, &SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING.members[0], &self.measure_value);
        rt::member(w, &SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING.members[1], &self.measure_value_type);
        rt::member(
            w,
            &SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING.members[2],
            &self.multi_measure_attribute_name,
        );
        w.end_structure(&SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING);
    }
}
impl rt::Encode for MultiMeasureAttributeMapping {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MultiMeasureAttributeMapping {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MULTI_MEASURE_ATTRIBUTE_MAPPING,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.measure_value = rt::Decode::decode(shape, r)?,
                    1 => out.measure_value_type = rt::Decode::decode(shape, r)?,
                    2 => out.multi_measure_attribute_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MULTI_MEASURE_ATTRIBUTE_MAPPINGS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(256),
    element: &SHAPE_MULTI_MEASURE_ATTRIBUTE_MAPPING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_MULTI_MEASURE_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SCHEMA_MULTI_MEASURE_MAPPING: rt::Schema = rt::Schema {
    name: "MultiMeasureMapping",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "MultiMeasureAttributeMappings",
            "MultiMeasureAttributeMappings",
            &SHAPE_MULTI_MEASURE_ATTRIBUTE_MAPPINGS,
        )
        .required(),
        rt::Member::new("MultiMeasureName", "MultiMeasureName", &SHAPE_MULTI_MEASURE_NAME)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_MULTI_MEASURE_MAPPING: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MULTI_MEASURE_MAPPING);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiMeasureMapping {
    pub multi_measure_attribute_mappings: Vec<MultiMeasureAttributeMapping>,
    pub multi_measure_name: String,
}
impl rt::Structure for MultiMeasureMapping {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MULTI_MEASURE_MAPPING
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MULTI_MEASURE_MAPPING);
        rt::member(
            w,
            &SCHEMA_MULTI_MEASURE_MAPPING.members[0],
            &self.multi_measure_attribute_mappings,
        );
        rt::member(w, &SCHEMA_MULTI_MEASURE_MAPPING.members[1], &self.multi_measure_name);
        w.end_structure(&SCHEMA_MULTI_MEASURE_MAPPING);
    }
}
impl rt::Encode for MultiMeasureMapping {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MultiMeasureMapping {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MULTI_MEASURE_MAPPING,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.multi_measure_attribute_mappings = rt::Decode::decode(shape, r)?,
                    1 => out.multi_measure_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MULTI_MEASURE_MAPPINGS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(1024),
    element: &SHAPE_MULTI_MEASURE_MAPPING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_MULTI_MEASURE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
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
pub static SCHEMA_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "NotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NotFoundException", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
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

pub static SHAPE_ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS: rt::Shape =
    rt::Shape::Enum { values: &["AUTOMATIC_BISECT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnPartialBatchItemFailureStreams {
    AutomaticBisect,
    Unknown(String),
}
impl OnPartialBatchItemFailureStreams {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutomaticBisect => "AUTOMATIC_BISECT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OnPartialBatchItemFailureStreams {
    fn from(text: &str) -> Self {
        match text {
            "AUTOMATIC_BISECT" => Self::AutomaticBisect,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OnPartialBatchItemFailureStreams {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OnPartialBatchItemFailureStreams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OnPartialBatchItemFailureStreams {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OnPartialBatchItemFailureStreams {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_OPTIONAL_ARN: rt::Pattern = rt::Pattern::new(
    "$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)",
);
pub static SHAPE_OPTIONAL_ARN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1600), pattern: Some(&PATTERN_OPTIONAL_ARN) };
static PATTERN_PATH_PARAMETER: rt::Pattern =
    rt::Pattern::new("(?!\\s*$).+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
pub static SHAPE_PATH_PARAMETER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_PATH_PARAMETER) };
pub static SHAPE_PATH_PARAMETER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PATH_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PIPE: rt::Schema = rt::Schema {
    name: "Pipe",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_PIPE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE),
        rt::Member::new("Enrichment", "Enrichment", &SHAPE_OPTIONAL_ARN),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME),
        rt::Member::new("Source", "Source", &SHAPE_ARN_OR_URL),
        rt::Member::new("StateReason", "StateReason", &SHAPE_PIPE_STATE_REASON),
        rt::Member::new("Target", "Target", &SHAPE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE: rt::Shape = rt::Shape::Structure(&SCHEMA_PIPE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pipe {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub current_state: Option<PipeState>,
    pub desired_state: Option<RequestedPipeState>,
    pub enrichment: Option<String>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub state_reason: Option<String>,
    pub target: Option<String>,
}
impl rt::Structure for Pipe {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE);
        rt::member(w, &SCHEMA_PIPE.members[0], &self.arn);
        rt::member(w, &SCHEMA_PIPE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_PIPE.members[2], &self.current_state);
        rt::member(w, &SCHEMA_PIPE.members[3], &self.desired_state);
        rt::member(w, &SCHEMA_PIPE.members[4], &self.enrichment);
        rt::member(w, &SCHEMA_PIPE.members[5], &self.last_modified_time);
        rt::member(w, &SCHEMA_PIPE.members[6], &self.name);
        rt::member(w, &SCHEMA_PIPE.members[7], &self.source);
        rt::member(w, &SCHEMA_PIPE.members[8], &self.state_reason);
        rt::member(w, &SCHEMA_PIPE.members[9], &self.target);
        w.end_structure(&SCHEMA_PIPE);
    }
}
impl rt::Encode for Pipe {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Pipe {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PIPE, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.current_state = rt::Decode::decode(shape, r)?,
                3 => out.desired_state = rt::Decode::decode(shape, r)?,
                4 => out.enrichment = rt::Decode::decode(shape, r)?,
                5 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                6 => out.name = rt::Decode::decode(shape, r)?,
                7 => out.source = rt::Decode::decode(shape, r)?,
                8 => out.state_reason = rt::Decode::decode(shape, r)?,
                9 => out.target = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_PIPE_ARN: rt::Pattern =
    rt::Pattern::new("arn:aws([a-z]|\\-)*:([a-zA-Z0-9\\-]+):([a-z]|\\d|\\-)*:([0-9]{12})?:(.+)");
pub static SHAPE_PIPE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_PIPE_ARN) };
static PATTERN_PIPE_DESCRIPTION: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_PIPE_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_PIPE_DESCRIPTION) };
pub static SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeEnrichmentHttpParameters",
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
pub static SHAPE_PIPE_ENRICHMENT_HTTP_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeEnrichmentHttpParameters {
    pub header_parameters: Option<rt::BTreeMap<String, String>>,
    pub path_parameter_values: Option<Vec<String>>,
    pub query_string_parameters: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for PipeEnrichmentHttpParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS.members[0], &self.header_parameters);
        rt::member(
            w,
            &SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS.members[1],
            &self.path_parameter_values,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS.members[2],
            &self.query_string_parameters,
        );
        w.end_structure(&SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS);
    }
}
impl rt::Encode for PipeEnrichmentHttpParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeEnrichmentHttpParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_ENRICHMENT_HTTP_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.header_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.path_parameter_values = rt::Decode::decode(shape, r)?,
                    2 => out.query_string_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_ENRICHMENT_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeEnrichmentParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HttpParameters", "HttpParameters", &SHAPE_PIPE_ENRICHMENT_HTTP_PARAMETERS),
        rt::Member::new("InputTemplate", "InputTemplate", &SHAPE_INPUT_TEMPLATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_ENRICHMENT_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_ENRICHMENT_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeEnrichmentParameters {
    pub http_parameters: Option<PipeEnrichmentHttpParameters>,
    pub input_template: Option<String>,
}
impl rt::Structure for PipeEnrichmentParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_ENRICHMENT_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_ENRICHMENT_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_ENRICHMENT_PARAMETERS.members[0], &self.http_parameters);
        rt::member(w, &SCHEMA_PIPE_ENRICHMENT_PARAMETERS.members[1], &self.input_template);
        w.end_structure(&SCHEMA_PIPE_ENRICHMENT_PARAMETERS);
    }
}
impl rt::Encode for PipeEnrichmentParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeEnrichmentParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_ENRICHMENT_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.http_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.input_template = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PIPE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PIPE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PIPE_LOG_CONFIGURATION: rt::Schema = rt::Schema {
    name: "PipeLogConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CloudwatchLogsLogDestination",
            "CloudwatchLogsLogDestination",
            &SHAPE_CLOUDWATCH_LOGS_LOG_DESTINATION,
        ),
        rt::Member::new(
            "FirehoseLogDestination",
            "FirehoseLogDestination",
            &SHAPE_FIREHOSE_LOG_DESTINATION,
        ),
        rt::Member::new(
            "IncludeExecutionData",
            "IncludeExecutionData",
            &SHAPE_INCLUDE_EXECUTION_DATA,
        ),
        rt::Member::new("Level", "Level", &SHAPE_LOG_LEVEL),
        rt::Member::new("S3LogDestination", "S3LogDestination", &SHAPE_S3_LOG_DESTINATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_LOG_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_LOG_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeLogConfiguration {
    pub cloudwatch_logs_log_destination: Option<CloudwatchLogsLogDestination>,
    pub firehose_log_destination: Option<FirehoseLogDestination>,
    pub include_execution_data: Option<Vec<IncludeExecutionDataOption>>,
    pub level: Option<LogLevel>,
    pub s3_log_destination: Option<S3LogDestination>,
}
impl rt::Structure for PipeLogConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_LOG_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_LOG_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_PIPE_LOG_CONFIGURATION.members[0],
            &self.cloudwatch_logs_log_destination,
        );
        rt::member(w, &SCHEMA_PIPE_LOG_CONFIGURATION.members[1], &self.firehose_log_destination);
        rt::member(w, &SCHEMA_PIPE_LOG_CONFIGURATION.members[2], &self.include_execution_data);
        rt::member(w, &SCHEMA_PIPE_LOG_CONFIGURATION.members[3], &self.level);
        rt::member(w, &SCHEMA_PIPE_LOG_CONFIGURATION.members[4], &self.s3_log_destination);
        w.end_structure(&SCHEMA_PIPE_LOG_CONFIGURATION);
    }
}
impl rt::Encode for PipeLogConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeLogConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_LOG_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cloudwatch_logs_log_destination = rt::Decode::decode(shape, r)?,
                    1 => out.firehose_log_destination = rt::Decode::decode(shape, r)?,
                    2 => out.include_execution_data = rt::Decode::decode(shape, r)?,
                    3 => out.level = rt::Decode::decode(shape, r)?,
                    4 => out.s3_log_destination = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeLogConfigurationParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CloudwatchLogsLogDestination",
            "CloudwatchLogsLogDestination",
            &SHAPE_CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS,
        ),
        rt::Member::new(
            "FirehoseLogDestination",
            "FirehoseLogDestination",
            &SHAPE_FIREHOSE_LOG_DESTINATION_PARAMETERS,
        ),
        rt::Member::new(
            "IncludeExecutionData",
            "IncludeExecutionData",
            &SHAPE_INCLUDE_EXECUTION_DATA,
        ),
        rt::Member::new("Level", "Level", &SHAPE_LOG_LEVEL).required(),
        rt::Member::new(
            "S3LogDestination",
            "S3LogDestination",
            &SHAPE_S3_LOG_DESTINATION_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_LOG_CONFIGURATION_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeLogConfigurationParameters {
    pub cloudwatch_logs_log_destination: Option<CloudwatchLogsLogDestinationParameters>,
    pub firehose_log_destination: Option<FirehoseLogDestinationParameters>,
    pub include_execution_data: Option<Vec<IncludeExecutionDataOption>>,
    pub level: LogLevel,
    pub s3_log_destination: Option<S3LogDestinationParameters>,
}
impl rt::Structure for PipeLogConfigurationParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS.members[0],
            &self.cloudwatch_logs_log_destination,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS.members[1],
            &self.firehose_log_destination,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS.members[2],
            &self.include_execution_data,
        );
        rt::member(w, &SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS.members[3], &self.level);
        rt::member(
            w,
            &SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS.members[4],
            &self.s3_log_destination,
        );
        w.end_structure(&SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS);
    }
}
impl rt::Encode for PipeLogConfigurationParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeLogConfigurationParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_LOG_CONFIGURATION_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cloudwatch_logs_log_destination = rt::Decode::decode(shape, r)?,
                    1 => out.firehose_log_destination = rt::Decode::decode(shape, r)?,
                    2 => out.include_execution_data = rt::Decode::decode(shape, r)?,
                    3 => out.level = rt::Decode::decode(shape, r)?,
                    4 => out.s3_log_destination = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_PIPE_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_A-Za-z0-9]+");
pub static SHAPE_PIPE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_PIPE_NAME) };
pub static SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceActiveMQBrokerParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("Credentials", "Credentials", &SHAPE_MQ_BROKER_ACCESS_CREDENTIALS)
            .required(),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new("QueueName", "QueueName", &SHAPE_MQ_BROKER_QUEUE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceActiveMQBrokerParameters {
    pub batch_size: Option<i32>,
    pub credentials: MQBrokerAccessCredentials,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub queue_name: String,
}
impl rt::Structure for PipeSourceActiveMQBrokerParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS.members[0], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS.members[1],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(w, &SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS.members[3], &self.queue_name);
        w.end_structure(&SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceActiveMQBrokerParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceActiveMQBrokerParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.credentials = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.queue_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceDynamoDBStreamParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRecordAgeInSeconds",
            "MaximumRecordAgeInSeconds",
            &SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS_ESM,
        ),
        rt::Member::new(
            "OnPartialBatchItemFailure",
            "OnPartialBatchItemFailure",
            &SHAPE_ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS,
        ),
        rt::Member::new("ParallelizationFactor", "ParallelizationFactor", &SHAPE_LIMIT_MAX10),
        rt::Member::new(
            "StartingPosition",
            "StartingPosition",
            &SHAPE_DYNAMO_DB_STREAM_START_POSITION,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceDynamoDBStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: DynamoDBStreamStartPosition,
}
impl rt::Structure for PipeSourceDynamoDBStreamParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[0], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[1],
            &self.dead_letter_config,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[3],
            &self.maximum_record_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[4],
            &self.maximum_retry_attempts,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[5],
            &self.on_partial_batch_item_failure,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[6],
            &self.parallelization_factor,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[7],
            &self.starting_position,
        );
        w.end_structure(&SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceDynamoDBStreamParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceDynamoDBStreamParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_record_age_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    5 => out.on_partial_batch_item_failure = rt::Decode::decode(shape, r)?,
                    6 => out.parallelization_factor = rt::Decode::decode(shape, r)?,
                    7 => out.starting_position = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceKinesisStreamParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRecordAgeInSeconds",
            "MaximumRecordAgeInSeconds",
            &SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS_ESM,
        ),
        rt::Member::new(
            "OnPartialBatchItemFailure",
            "OnPartialBatchItemFailure",
            &SHAPE_ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS,
        ),
        rt::Member::new("ParallelizationFactor", "ParallelizationFactor", &SHAPE_LIMIT_MAX10),
        rt::Member::new(
            "StartingPosition",
            "StartingPosition",
            &SHAPE_KINESIS_STREAM_START_POSITION,
        )
        .required(),
        rt::Member::new("StartingPositionTimestamp", "StartingPositionTimestamp", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceKinesisStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: KinesisStreamStartPosition,
    pub starting_position_timestamp: Option<rt::Timestamp>,
}
impl rt::Structure for PipeSourceKinesisStreamParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[0], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[1],
            &self.dead_letter_config,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[3],
            &self.maximum_record_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[4],
            &self.maximum_retry_attempts,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[5],
            &self.on_partial_batch_item_failure,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[6],
            &self.parallelization_factor,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[7],
            &self.starting_position,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[8],
            &self.starting_position_timestamp,
        );
        w.end_structure(&SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceKinesisStreamParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceKinesisStreamParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_record_age_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    5 => out.on_partial_batch_item_failure = rt::Decode::decode(shape, r)?,
                    6 => out.parallelization_factor = rt::Decode::decode(shape, r)?,
                    7 => out.starting_position = rt::Decode::decode(shape, r)?,
                    8 => out.starting_position_timestamp = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceManagedStreamingKafkaParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("ConsumerGroupID", "ConsumerGroupID", &SHAPE_URI),
        rt::Member::new("Credentials", "Credentials", &SHAPE_MSK_ACCESS_CREDENTIALS),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new("StartingPosition", "StartingPosition", &SHAPE_MSK_START_POSITION),
        rt::Member::new("TopicName", "TopicName", &SHAPE_KAFKA_TOPIC_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceManagedStreamingKafkaParameters {
    pub batch_size: Option<i32>,
    pub consumer_group_id: Option<String>,
    pub credentials: Option<MSKAccessCredentials>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub starting_position: Option<MSKStartPosition>,
    pub topic_name: String,
}
impl rt::Structure for PipeSourceManagedStreamingKafkaParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[0],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[1],
            &self.consumer_group_id,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[2],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[3],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[4],
            &self.starting_position,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[5],
            &self.topic_name,
        );
        w.end_structure(&SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceManagedStreamingKafkaParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceManagedStreamingKafkaParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.consumer_group_id = rt::Decode::decode(shape, r)?,
                    2 => out.credentials = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.starting_position = rt::Decode::decode(shape, r)?,
                    5 => out.topic_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_SOURCE_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ActiveMQBrokerParameters",
            "ActiveMQBrokerParameters",
            &SHAPE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS,
        ),
        rt::Member::new(
            "DynamoDBStreamParameters",
            "DynamoDBStreamParameters",
            &SHAPE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS,
        ),
        rt::Member::new("FilterCriteria", "FilterCriteria", &SHAPE_FILTER_CRITERIA),
        rt::Member::new(
            "KinesisStreamParameters",
            "KinesisStreamParameters",
            &SHAPE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS,
        ),
        rt::Member::new(
            "ManagedStreamingKafkaParameters",
            "ManagedStreamingKafkaParameters",
            &SHAPE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS,
        ),
        rt::Member::new(
            "RabbitMQBrokerParameters",
            "RabbitMQBrokerParameters",
            &SHAPE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS,
        ),
        rt::Member::new(
            "SelfManagedKafkaParameters",
            "SelfManagedKafkaParameters",
            &SHAPE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS,
        ),
        rt::Member::new(
            "SqsQueueParameters",
            "SqsQueueParameters",
            &SHAPE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceParameters {
    pub active_mq_broker_parameters: Option<PipeSourceActiveMQBrokerParameters>,
    pub dynamo_db_stream_parameters: Option<PipeSourceDynamoDBStreamParameters>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kinesis_stream_parameters: Option<PipeSourceKinesisStreamParameters>,
    pub managed_streaming_kafka_parameters: Option<PipeSourceManagedStreamingKafkaParameters>,
    pub rabbit_mq_broker_parameters: Option<PipeSourceRabbitMQBrokerParameters>,
    pub self_managed_kafka_parameters: Option<PipeSourceSelfManagedKafkaParameters>,
    pub sqs_queue_parameters: Option<PipeSourceSqsQueueParameters>,
}
impl rt::Structure for PipeSourceParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_SOURCE_PARAMETERS.members[0], &self.active_mq_broker_parameters);
        rt::member(w, &SCHEMA_PIPE_SOURCE_PARAMETERS.members[1], &self.dynamo_db_stream_parameters);
        rt::member(w, &SCHEMA_PIPE_SOURCE_PARAMETERS.members[2], &self.filter_criteria);
        rt::member(w, &SCHEMA_PIPE_SOURCE_PARAMETERS.members[3], &self.kinesis_stream_parameters);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_PARAMETERS.members[4],
            &self.managed_streaming_kafka_parameters,
        );
        rt::member(w, &SCHEMA_PIPE_SOURCE_PARAMETERS.members[5], &self.rabbit_mq_broker_parameters);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_PARAMETERS.members[6],
            &self.self_managed_kafka_parameters,
        );
        rt::member(w, &SCHEMA_PIPE_SOURCE_PARAMETERS.members[7], &self.sqs_queue_parameters);
        w.end_structure(&SCHEMA_PIPE_SOURCE_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.active_mq_broker_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.dynamo_db_stream_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.filter_criteria = rt::Decode::decode(shape, r)?,
                    3 => out.kinesis_stream_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.managed_streaming_kafka_parameters = rt::Decode::decode(shape, r)?,
                    5 => out.rabbit_mq_broker_parameters = rt::Decode::decode(shape, r)?,
                    6 => out.self_managed_kafka_parameters = rt::Decode::decode(shape, r)?,
                    7 => out.sqs_queue_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceRabbitMQBrokerParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("Credentials", "Credentials", &SHAPE_MQ_BROKER_ACCESS_CREDENTIALS)
            .required(),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new("QueueName", "QueueName", &SHAPE_MQ_BROKER_QUEUE_NAME).required(),
        rt::Member::new("VirtualHost", "VirtualHost", &SHAPE_URI),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceRabbitMQBrokerParameters {
    pub batch_size: Option<i32>,
    pub credentials: MQBrokerAccessCredentials,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub queue_name: String,
    pub virtual_host: Option<String>,
}
impl rt::Structure for PipeSourceRabbitMQBrokerParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[0], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[1],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(w, &SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[3], &self.queue_name);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[4],
            &self.virtual_host,
        );
        w.end_structure(&SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceRabbitMQBrokerParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceRabbitMQBrokerParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.credentials = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.queue_name = rt::Decode::decode(shape, r)?,
                    4 => out.virtual_host = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceSelfManagedKafkaParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AdditionalBootstrapServers",
            "AdditionalBootstrapServers",
            &SHAPE_KAFKA_BOOTSTRAP_SERVERS,
        ),
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("ConsumerGroupID", "ConsumerGroupID", &SHAPE_URI),
        rt::Member::new(
            "Credentials",
            "Credentials",
            &SHAPE_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS,
        ),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "ServerRootCaCertificate",
            "ServerRootCaCertificate",
            &SHAPE_SECRET_MANAGER_ARN,
        ),
        rt::Member::new(
            "StartingPosition",
            "StartingPosition",
            &SHAPE_SELF_MANAGED_KAFKA_START_POSITION,
        ),
        rt::Member::new("TopicName", "TopicName", &SHAPE_KAFKA_TOPIC_NAME).required(),
        rt::Member::new("Vpc", "Vpc", &SHAPE_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceSelfManagedKafkaParameters {
    pub additional_bootstrap_servers: Option<Vec<String>>,
    pub batch_size: Option<i32>,
    pub consumer_group_id: Option<String>,
    pub credentials: Option<SelfManagedKafkaAccessConfigurationCredentials>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub server_root_ca_certificate: Option<String>,
    pub starting_position: Option<SelfManagedKafkaStartPosition>,
    pub topic_name: String,
    pub vpc: Option<SelfManagedKafkaAccessConfigurationVpc>,
}
impl rt::Structure for PipeSourceSelfManagedKafkaParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[0],
            &self.additional_bootstrap_servers,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[1],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[2],
            &self.consumer_group_id,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[3],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[4],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[5],
            &self.server_root_ca_certificate,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[6],
            &self.starting_position,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[7],
            &self.topic_name,
        );
        rt::member(w, &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[8], &self.vpc);
        w.end_structure(&SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceSelfManagedKafkaParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceSelfManagedKafkaParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.additional_bootstrap_servers = rt::Decode::decode(shape, r)?,
                    1 => out.batch_size = rt::Decode::decode(shape, r)?,
                    2 => out.consumer_group_id = rt::Decode::decode(shape, r)?,
                    3 => out.credentials = rt::Decode::decode(shape, r)?,
                    4 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    5 => out.server_root_ca_certificate = rt::Decode::decode(shape, r)?,
                    6 => out.starting_position = rt::Decode::decode(shape, r)?,
                    7 => out.topic_name = rt::Decode::decode(shape, r)?,
                    8 => out.vpc = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeSourceSqsQueueParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeSourceSqsQueueParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}
impl rt::Structure for PipeSourceSqsQueueParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS.members[0], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS.members[1],
            &self.maximum_batching_window_in_seconds,
        );
        w.end_structure(&SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS);
    }
}
impl rt::Encode for PipeSourceSqsQueueParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeSourceSqsQueueParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_SOURCE_SQS_QUEUE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PIPE_STATE: rt::Shape = rt::Shape::Enum {
    values: &[
        "RUNNING",
        "STOPPED",
        "CREATING",
        "UPDATING",
        "DELETING",
        "STARTING",
        "STOPPING",
        "CREATE_FAILED",
        "UPDATE_FAILED",
        "START_FAILED",
        "STOP_FAILED",
        "DELETE_FAILED",
        "CREATE_ROLLBACK_FAILED",
        "DELETE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_FAILED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PipeState {
    Running,
    Stopped,
    Creating,
    Updating,
    Deleting,
    Starting,
    Stopping,
    CreateFailed,
    UpdateFailed,
    StartFailed,
    StopFailed,
    DeleteFailed,
    CreateRollbackFailed,
    DeleteRollbackFailed,
    UpdateRollbackFailed,
    Unknown(String),
}
impl PipeState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Starting => "STARTING",
            Self::Stopping => "STOPPING",
            Self::CreateFailed => "CREATE_FAILED",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::StartFailed => "START_FAILED",
            Self::StopFailed => "STOP_FAILED",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::CreateRollbackFailed => "CREATE_ROLLBACK_FAILED",
            Self::DeleteRollbackFailed => "DELETE_ROLLBACK_FAILED",
            Self::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PipeState {
    fn from(text: &str) -> Self {
        match text {
            "RUNNING" => Self::Running,
            "STOPPED" => Self::Stopped,
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "STARTING" => Self::Starting,
            "STOPPING" => Self::Stopping,
            "CREATE_FAILED" => Self::CreateFailed,
            "UPDATE_FAILED" => Self::UpdateFailed,
            "START_FAILED" => Self::StartFailed,
            "STOP_FAILED" => Self::StopFailed,
            "DELETE_FAILED" => Self::DeleteFailed,
            "CREATE_ROLLBACK_FAILED" => Self::CreateRollbackFailed,
            "DELETE_ROLLBACK_FAILED" => Self::DeleteRollbackFailed,
            "UPDATE_ROLLBACK_FAILED" => Self::UpdateRollbackFailed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PipeState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PipeState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PipeState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PipeState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_PIPE_STATE_REASON: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_PIPE_STATE_REASON: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_PIPE_STATE_REASON) };
pub static SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetBatchJobParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArrayProperties", "ArrayProperties", &SHAPE_BATCH_ARRAY_PROPERTIES),
        rt::Member::new(
            "ContainerOverrides",
            "ContainerOverrides",
            &SHAPE_BATCH_CONTAINER_OVERRIDES,
        ),
        rt::Member::new("DependsOn", "DependsOn", &SHAPE_BATCH_DEPENDS_ON),
        rt::Member::new("JobDefinition", "JobDefinition", &SHAPE_STRING).required(),
        rt::Member::new("JobName", "JobName", &SHAPE_STRING).required(),
        rt::Member::new("Parameters", "Parameters", &SHAPE_BATCH_PARAMETERS_MAP),
        rt::Member::new("RetryStrategy", "RetryStrategy", &SHAPE_BATCH_RETRY_STRATEGY),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_BATCH_JOB_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetBatchJobParameters {
    pub array_properties: Option<BatchArrayProperties>,
    pub container_overrides: Option<BatchContainerOverrides>,
    pub depends_on: Option<Vec<BatchJobDependency>>,
    pub job_definition: String,
    pub job_name: String,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}
impl rt::Structure for PipeTargetBatchJobParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS.members[0], &self.array_properties);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS.members[1],
            &self.container_overrides,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS.members[2], &self.depends_on);
        rt::member(w, &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS.members[3], &self.job_definition);
        rt::member(w, &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS.members[4], &self.job_name);
        rt::member(w, &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS.members[5], &self.parameters);
        rt::member(w, &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS.members[6], &self.retry_strategy);
        w.end_structure(&SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetBatchJobParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetBatchJobParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_BATCH_JOB_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.array_properties = rt::Decode::decode(shape, r)?,
                    1 => out.container_overrides = rt::Decode::decode(shape, r)?,
                    2 => out.depends_on = rt::Decode::decode(shape, r)?,
                    3 => out.job_definition = rt::Decode::decode(shape, r)?,
                    4 => out.job_name = rt::Decode::decode(shape, r)?,
                    5 => out.parameters = rt::Decode::decode(shape, r)?,
                    6 => out.retry_strategy = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetCloudWatchLogsParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogStreamName", "LogStreamName", &SHAPE_LOG_STREAM_NAME),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_JSON_PATH),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetCloudWatchLogsParameters {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<String>,
}
impl rt::Structure for PipeTargetCloudWatchLogsParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS.members[0],
            &self.log_stream_name,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS.members[1], &self.timestamp);
        w.end_structure(&SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetCloudWatchLogsParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetCloudWatchLogsParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                    1 => out.timestamp = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetEcsTaskParameters",
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
        rt::Member::new("Overrides", "Overrides", &SHAPE_ECS_TASK_OVERRIDE),
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
        rt::Member::new("TaskDefinitionArn", "TaskDefinitionArn", &SHAPE_ARN_OR_JSON_PATH)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_ECS_TASK_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetEcsTaskParameters {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub overrides: Option<EcsTaskOverride>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<PropagateTags>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_count: Option<i32>,
    pub task_definition_arn: String,
}
impl rt::Structure for PipeTargetEcsTaskParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[0],
            &self.capacity_provider_strategy,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[1],
            &self.enable_ecs_managed_tags,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[2],
            &self.enable_execute_command,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[3], &self.group);
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[4], &self.launch_type);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[5],
            &self.network_configuration,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[6], &self.overrides);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[7],
            &self.placement_constraints,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[8], &self.placement_strategy);
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[9], &self.platform_version);
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[10], &self.propagate_tags);
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[11], &self.reference_id);
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[12], &self.tags);
        rt::member(w, &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[13], &self.task_count);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS.members[14],
            &self.task_definition_arn,
        );
        w.end_structure(&SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetEcsTaskParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetEcsTaskParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_ECS_TASK_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.capacity_provider_strategy = rt::Decode::decode(shape, r)?,
                    1 => out.enable_ecs_managed_tags = rt::Decode::decode(shape, r)?,
                    2 => out.enable_execute_command = rt::Decode::decode(shape, r)?,
                    3 => out.group = rt::Decode::decode(shape, r)?,
                    4 => out.launch_type = rt::Decode::decode(shape, r)?,
                    5 => out.network_configuration = rt::Decode::decode(shape, r)?,
                    6 => out.overrides = rt::Decode::decode(shape, r)?,
                    7 => out.placement_constraints = rt::Decode::decode(shape, r)?,
                    8 => out.placement_strategy = rt::Decode::decode(shape, r)?,
                    9 => out.platform_version = rt::Decode::decode(shape, r)?,
                    10 => out.propagate_tags = rt::Decode::decode(shape, r)?,
                    11 => out.reference_id = rt::Decode::decode(shape, r)?,
                    12 => out.tags = rt::Decode::decode(shape, r)?,
                    13 => out.task_count = rt::Decode::decode(shape, r)?,
                    14 => out.task_definition_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetEventBridgeEventBusParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DetailType", "DetailType", &SHAPE_EVENT_BRIDGE_DETAIL_TYPE),
        rt::Member::new("EndpointId", "EndpointId", &SHAPE_EVENT_BRIDGE_ENDPOINT_ID),
        rt::Member::new("Resources", "Resources", &SHAPE_EVENT_BRIDGE_EVENT_RESOURCE_LIST),
        rt::Member::new("Source", "Source", &SHAPE_EVENT_BRIDGE_EVENT_SOURCE),
        rt::Member::new("Time", "Time", &SHAPE_JSON_PATH),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetEventBridgeEventBusParameters {
    pub detail_type: Option<String>,
    pub endpoint_id: Option<String>,
    pub resources: Option<Vec<String>>,
    pub source: Option<String>,
    pub time: Option<String>,
}
impl rt::Structure for PipeTargetEventBridgeEventBusParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS.members[0],
            &self.detail_type,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS.members[1],
            &self.endpoint_id,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS.members[2],
            &self.resources,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS.members[3],
            &self.source,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS.members[4], &self.time);
        w.end_structure(&SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetEventBridgeEventBusParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetEventBridgeEventBusParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.detail_type = rt::Decode::decode(shape, r)?,
                    1 => out.endpoint_id = rt::Decode::decode(shape, r)?,
                    2 => out.resources = rt::Decode::decode(shape, r)?,
                    3 => out.source = rt::Decode::decode(shape, r)?,
                    4 => out.time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_HTTP_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetHttpParameters",
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
pub static SHAPE_PIPE_TARGET_HTTP_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_HTTP_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetHttpParameters {
    pub header_parameters: Option<rt::BTreeMap<String, String>>,
    pub path_parameter_values: Option<Vec<String>>,
    pub query_string_parameters: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for PipeTargetHttpParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_HTTP_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_HTTP_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_TARGET_HTTP_PARAMETERS.members[0], &self.header_parameters);
        rt::member(w, &SCHEMA_PIPE_TARGET_HTTP_PARAMETERS.members[1], &self.path_parameter_values);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_HTTP_PARAMETERS.members[2],
            &self.query_string_parameters,
        );
        w.end_structure(&SCHEMA_PIPE_TARGET_HTTP_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetHttpParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetHttpParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_HTTP_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.header_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.path_parameter_values = rt::Decode::decode(shape, r)?,
                    2 => out.query_string_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PIPE_TARGET_INVOCATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["REQUEST_RESPONSE", "FIRE_AND_FORGET"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PipeTargetInvocationType {
    RequestResponse,
    FireAndForget,
    Unknown(String),
}
impl PipeTargetInvocationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestResponse => "REQUEST_RESPONSE",
            Self::FireAndForget => "FIRE_AND_FORGET",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PipeTargetInvocationType {
    fn from(text: &str) -> Self {
        match text {
            "REQUEST_RESPONSE" => Self::RequestResponse,
            "FIRE_AND_FORGET" => Self::FireAndForget,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PipeTargetInvocationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PipeTargetInvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PipeTargetInvocationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PipeTargetInvocationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PIPE_TARGET_KINESIS_STREAM_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetKinesisStreamParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PartitionKey", "PartitionKey", &SHAPE_KINESIS_PARTITION_KEY).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_KINESIS_STREAM_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_KINESIS_STREAM_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetKinesisStreamParameters {
    pub partition_key: String,
}
impl rt::Structure for PipeTargetKinesisStreamParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_KINESIS_STREAM_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_KINESIS_STREAM_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_KINESIS_STREAM_PARAMETERS.members[0],
            &self.partition_key,
        );
        w.end_structure(&SCHEMA_PIPE_TARGET_KINESIS_STREAM_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetKinesisStreamParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetKinesisStreamParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_KINESIS_STREAM_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.partition_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetLambdaFunctionParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "InvocationType",
        "InvocationType",
        &SHAPE_PIPE_TARGET_INVOCATION_TYPE,
    )],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetLambdaFunctionParameters {
    pub invocation_type: Option<PipeTargetInvocationType>,
}
impl rt::Structure for PipeTargetLambdaFunctionParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS.members[0],
            &self.invocation_type,
        );
        w.end_structure(&SCHEMA_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetLambdaFunctionParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetLambdaFunctionParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.invocation_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BatchJobParameters",
            "BatchJobParameters",
            &SHAPE_PIPE_TARGET_BATCH_JOB_PARAMETERS,
        ),
        rt::Member::new(
            "CloudWatchLogsParameters",
            "CloudWatchLogsParameters",
            &SHAPE_PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS,
        ),
        rt::Member::new(
            "EcsTaskParameters",
            "EcsTaskParameters",
            &SHAPE_PIPE_TARGET_ECS_TASK_PARAMETERS,
        ),
        rt::Member::new(
            "EventBridgeEventBusParameters",
            "EventBridgeEventBusParameters",
            &SHAPE_PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS,
        ),
        rt::Member::new("HttpParameters", "HttpParameters", &SHAPE_PIPE_TARGET_HTTP_PARAMETERS),
        rt::Member::new("InputTemplate", "InputTemplate", &SHAPE_INPUT_TEMPLATE),
        rt::Member::new(
            "KinesisStreamParameters",
            "KinesisStreamParameters",
            &SHAPE_PIPE_TARGET_KINESIS_STREAM_PARAMETERS,
        ),
        rt::Member::new(
            "LambdaFunctionParameters",
            "LambdaFunctionParameters",
            &SHAPE_PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS,
        ),
        rt::Member::new(
            "RedshiftDataParameters",
            "RedshiftDataParameters",
            &SHAPE_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS,
        ),
        rt::Member::new(
            "SageMakerPipelineParameters",
            "SageMakerPipelineParameters",
            &SHAPE_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS,
        ),
        rt::Member::new(
            "SqsQueueParameters",
            "SqsQueueParameters",
            &SHAPE_PIPE_TARGET_SQS_QUEUE_PARAMETERS,
        ),
        rt::Member::new(
            "StepFunctionStateMachineParameters",
            "StepFunctionStateMachineParameters",
            &SHAPE_PIPE_TARGET_STATE_MACHINE_PARAMETERS,
        ),
        rt::Member::new(
            "TimestreamParameters",
            "TimestreamParameters",
            &SHAPE_PIPE_TARGET_TIMESTREAM_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetParameters {
    pub batch_job_parameters: Option<PipeTargetBatchJobParameters>,
    pub cloud_watch_logs_parameters: Option<PipeTargetCloudWatchLogsParameters>,
    pub ecs_task_parameters: Option<PipeTargetEcsTaskParameters>,
    pub event_bridge_event_bus_parameters: Option<PipeTargetEventBridgeEventBusParameters>,
    pub http_parameters: Option<PipeTargetHttpParameters>,
    pub input_template: Option<String>,
    pub kinesis_stream_parameters: Option<PipeTargetKinesisStreamParameters>,
    pub lambda_function_parameters: Option<PipeTargetLambdaFunctionParameters>,
    pub redshift_data_parameters: Option<PipeTargetRedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<PipeTargetSageMakerPipelineParameters>,
    pub sqs_queue_parameters: Option<PipeTargetSqsQueueParameters>,
    pub step_function_state_machine_parameters: Option<PipeTargetStateMachineParameters>,
    pub timestream_parameters: Option<PipeTargetTimestreamParameters>,
}
impl rt::Structure for PipeTargetParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[0], &self.batch_job_parameters);
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[1], &self.cloud_watch_logs_parameters);
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[2], &self.ecs_task_parameters);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_PARAMETERS.members[3],
            &self.event_bridge_event_bus_parameters,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[4], &self.http_parameters);
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[5], &self.input_template);
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[6], &self.kinesis_stream_parameters);
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[7], &self.lambda_function_parameters);
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[8], &self.redshift_data_parameters);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_PARAMETERS.members[9],
            &self.sage_maker_pipeline_parameters,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[10], &self.sqs_queue_parameters);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_PARAMETERS.members[11],
            &self.step_function_state_machine_parameters,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_PARAMETERS.members[12], &self.timestream_parameters);
        w.end_structure(&SCHEMA_PIPE_TARGET_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_job_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logs_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.ecs_task_parameters = rt::Decode::decode(shape, r)?,
                    3 => out.event_bridge_event_bus_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.http_parameters = rt::Decode::decode(shape, r)?,
                    5 => out.input_template = rt::Decode::decode(shape, r)?,
                    6 => out.kinesis_stream_parameters = rt::Decode::decode(shape, r)?,
                    7 => out.lambda_function_parameters = rt::Decode::decode(shape, r)?,
                    8 => out.redshift_data_parameters = rt::Decode::decode(shape, r)?,
                    9 => out.sage_maker_pipeline_parameters = rt::Decode::decode(shape, r)?,
                    10 => out.sqs_queue_parameters = rt::Decode::decode(shape, r)?,
                    11 => {
                        out.step_function_state_machine_parameters = rt::Decode::decode(shape, r)?
                    }
                    12 => out.timestream_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetRedshiftDataParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Database", "Database", &SHAPE_DATABASE).required(),
        rt::Member::new("DbUser", "DbUser", &SHAPE_DB_USER),
        rt::Member::new(
            "SecretManagerArn",
            "SecretManagerArn",
            &SHAPE_SECRET_MANAGER_ARN_OR_JSON_PATH,
        ),
        rt::Member::new("Sqls", "Sqls", &SHAPE_SQLS).required(),
        rt::Member::new("StatementName", "StatementName", &SHAPE_STATEMENT_NAME),
        rt::Member::new("WithEvent", "WithEvent", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetRedshiftDataParameters {
    pub database: String,
    pub db_user: Option<String>,
    pub secret_manager_arn: Option<String>,
    pub sqls: Vec<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
}
impl rt::Structure for PipeTargetRedshiftDataParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS);
        rt::member(w, &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS.members[0], &self.database);
        rt::member(w, &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS.members[1], &self.db_user);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS.members[2],
            &self.secret_manager_arn,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS.members[3], &self.sqls);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS.members[4],
            &self.statement_name,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS.members[5], &self.with_event);
        w.end_structure(&SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetRedshiftDataParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetRedshiftDataParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_REDSHIFT_DATA_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.database = rt::Decode::decode(shape, r)?,
                    1 => out.db_user = rt::Decode::decode(shape, r)?,
                    2 => out.secret_manager_arn = rt::Decode::decode(shape, r)?,
                    3 => out.sqls = rt::Decode::decode(shape, r)?,
                    4 => out.statement_name = rt::Decode::decode(shape, r)?,
                    5 => out.with_event = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetSageMakerPipelineParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "PipelineParameterList",
        "PipelineParameterList",
        &SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_LIST,
    )],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetSageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}
impl rt::Structure for PipeTargetSageMakerPipelineParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS.members[0],
            &self.pipeline_parameter_list,
        );
        w.end_structure(&SCHEMA_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetSageMakerPipelineParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetSageMakerPipelineParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS,
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

pub static SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetSqsQueueParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "MessageDeduplicationId",
            "MessageDeduplicationId",
            &SHAPE_MESSAGE_DEDUPLICATION_ID,
        ),
        rt::Member::new("MessageGroupId", "MessageGroupId", &SHAPE_MESSAGE_GROUP_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_SQS_QUEUE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetSqsQueueParameters {
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}
impl rt::Structure for PipeTargetSqsQueueParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS.members[0],
            &self.message_deduplication_id,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS.members[1], &self.message_group_id);
        w.end_structure(&SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetSqsQueueParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetSqsQueueParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_SQS_QUEUE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message_deduplication_id = rt::Decode::decode(shape, r)?,
                    1 => out.message_group_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_STATE_MACHINE_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetStateMachineParameters",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "InvocationType",
        "InvocationType",
        &SHAPE_PIPE_TARGET_INVOCATION_TYPE,
    )],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_STATE_MACHINE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_STATE_MACHINE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetStateMachineParameters {
    pub invocation_type: Option<PipeTargetInvocationType>,
}
impl rt::Structure for PipeTargetStateMachineParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_STATE_MACHINE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_STATE_MACHINE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_STATE_MACHINE_PARAMETERS.members[0],
            &self.invocation_type,
        );
        w.end_structure(&SCHEMA_PIPE_TARGET_STATE_MACHINE_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetStateMachineParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetStateMachineParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_STATE_MACHINE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.invocation_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS: rt::Schema = rt::Schema {
    name: "PipeTargetTimestreamParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DimensionMappings", "DimensionMappings", &SHAPE_DIMENSION_MAPPINGS)
            .required(),
        rt::Member::new("EpochTimeUnit", "EpochTimeUnit", &SHAPE_EPOCH_TIME_UNIT),
        rt::Member::new(
            "MultiMeasureMappings",
            "MultiMeasureMappings",
            &SHAPE_MULTI_MEASURE_MAPPINGS,
        ),
        rt::Member::new(
            "SingleMeasureMappings",
            "SingleMeasureMappings",
            &SHAPE_SINGLE_MEASURE_MAPPINGS,
        ),
        rt::Member::new("TimeFieldType", "TimeFieldType", &SHAPE_TIME_FIELD_TYPE),
        rt::Member::new("TimeValue", "TimeValue", &SHAPE_TIME_VALUE).required(),
        rt::Member::new("TimestampFormat", "TimestampFormat", &SHAPE_TIMESTAMP_FORMAT),
        rt::Member::new("VersionValue", "VersionValue", &SHAPE_VERSION_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PIPE_TARGET_TIMESTREAM_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipeTargetTimestreamParameters {
    pub dimension_mappings: Vec<DimensionMapping>,
    pub epoch_time_unit: Option<EpochTimeUnit>,
    pub multi_measure_mappings: Option<Vec<MultiMeasureMapping>>,
    pub single_measure_mappings: Option<Vec<SingleMeasureMapping>>,
    pub time_field_type: Option<TimeFieldType>,
    pub time_value: String,
    pub timestamp_format: Option<String>,
    pub version_value: String,
}
impl rt::Structure for PipeTargetTimestreamParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[0],
            &self.dimension_mappings,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[1], &self.epoch_time_unit);
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[2],
            &self.multi_measure_mappings,
        );
        rt::member(
            w,
            &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[3],
            &self.single_measure_mappings,
        );
        rt::member(w, &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[4], &self.time_field_type);
        rt::member(w, &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[5], &self.time_value);
        rt::member(w, &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[6], &self.timestamp_format);
        rt::member(w, &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS.members[7], &self.version_value);
        w.end_structure(&SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS);
    }
}
impl rt::Encode for PipeTargetTimestreamParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PipeTargetTimestreamParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PIPE_TARGET_TIMESTREAM_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dimension_mappings = rt::Decode::decode(shape, r)?,
                    1 => out.epoch_time_unit = rt::Decode::decode(shape, r)?,
                    2 => out.multi_measure_mappings = rt::Decode::decode(shape, r)?,
                    3 => out.single_measure_mappings = rt::Decode::decode(shape, r)?,
                    4 => out.time_field_type = rt::Decode::decode(shape, r)?,
                    5 => out.time_value = rt::Decode::decode(shape, r)?,
                    6 => out.timestamp_format = rt::Decode::decode(shape, r)?,
                    7 => out.version_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

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

static PATTERN_QUERY_STRING_KEY: rt::Pattern =
    rt::Pattern::new("[^\\x00-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
pub static SHAPE_QUERY_STRING_KEY: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_QUERY_STRING_KEY) };
pub static SHAPE_QUERY_STRING_PARAMETERS_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_QUERY_STRING_KEY,
    value: &SHAPE_QUERY_STRING_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
static PATTERN_QUERY_STRING_VALUE: rt::Pattern = rt::Pattern::new(
    "[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)",
);
pub static SHAPE_QUERY_STRING_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_QUERY_STRING_VALUE) };
pub static SHAPE_REFERENCE_ID: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
pub static SHAPE_REQUESTED_PIPE_STATE: rt::Shape =
    rt::Shape::Enum { values: &["RUNNING", "STOPPED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestedPipeState {
    Running,
    Stopped,
    Unknown(String),
}
impl RequestedPipeState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RequestedPipeState {
    fn from(text: &str) -> Self {
        match text {
            "RUNNING" => Self::Running,
            "STOPPED" => Self::Stopped,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RequestedPipeState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RequestedPipeState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RequestedPipeState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RequestedPipeState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_REQUESTED_PIPE_STATE_DESCRIBE_RESPONSE: rt::Shape =
    rt::Shape::Enum { values: &["RUNNING", "STOPPED", "DELETED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestedPipeStateDescribeResponse {
    Running,
    Stopped,
    Deleted,
    Unknown(String),
}
impl RequestedPipeStateDescribeResponse {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RequestedPipeStateDescribeResponse {
    fn from(text: &str) -> Self {
        match text {
            "RUNNING" => Self::Running,
            "STOPPED" => Self::Stopped,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RequestedPipeStateDescribeResponse {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RequestedPipeStateDescribeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RequestedPipeStateDescribeResponse {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RequestedPipeStateDescribeResponse {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RESOURCE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: None };
static PATTERN_ROLE_ARN: rt::Pattern =
    rt::Pattern::new("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z0-9+=,.@\\-_/]+");
pub static SHAPE_ROLE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_ROLE_ARN) };
pub static SCHEMA_S3_LOG_DESTINATION: rt::Schema = rt::Schema {
    name: "S3LogDestination",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketName", "BucketName", &SHAPE_STRING),
        rt::Member::new("BucketOwner", "BucketOwner", &SHAPE_STRING),
        rt::Member::new("OutputFormat", "OutputFormat", &SHAPE_S3_OUTPUT_FORMAT),
        rt::Member::new("Prefix", "Prefix", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_LOG_DESTINATION: rt::Shape = rt::Shape::Structure(&SCHEMA_S3_LOG_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3LogDestination {
    pub bucket_name: Option<String>,
    pub bucket_owner: Option<String>,
    pub output_format: Option<S3OutputFormat>,
    pub prefix: Option<String>,
}
impl rt::Structure for S3LogDestination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_LOG_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_LOG_DESTINATION);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION.members[0], &self.bucket_name);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION.members[1], &self.bucket_owner);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION.members[2], &self.output_format);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION.members[3], &self.prefix);
        w.end_structure(&SCHEMA_S3_LOG_DESTINATION);
    }
}
impl rt::Encode for S3LogDestination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3LogDestination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_S3_LOG_DESTINATION, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket_name = rt::Decode::decode(shape, r)?,
                1 => out.bucket_owner = rt::Decode::decode(shape, r)?,
                2 => out.output_format = rt::Decode::decode(shape, r)?,
                3 => out.prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_S3_LOG_DESTINATION_PARAMETERS: rt::Schema = rt::Schema {
    name: "S3LogDestinationParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BucketName",
            "BucketName",
            &SHAPE_S3_LOG_DESTINATION_PARAMETERS_BUCKET_NAME_STRING,
        )
        .required(),
        rt::Member::new(
            "BucketOwner",
            "BucketOwner",
            &SHAPE_S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING,
        )
        .required(),
        rt::Member::new("OutputFormat", "OutputFormat", &SHAPE_S3_OUTPUT_FORMAT),
        rt::Member::new("Prefix", "Prefix", &SHAPE_S3_LOG_DESTINATION_PARAMETERS_PREFIX_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_LOG_DESTINATION_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_S3_LOG_DESTINATION_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3LogDestinationParameters {
    pub bucket_name: String,
    pub bucket_owner: String,
    pub output_format: Option<S3OutputFormat>,
    pub prefix: Option<String>,
}
impl rt::Structure for S3LogDestinationParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_LOG_DESTINATION_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_LOG_DESTINATION_PARAMETERS);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION_PARAMETERS.members[0], &self.bucket_name);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION_PARAMETERS.members[1], &self.bucket_owner);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION_PARAMETERS.members[2], &self.output_format);
        rt::member(w, &SCHEMA_S3_LOG_DESTINATION_PARAMETERS.members[3], &self.prefix);
        w.end_structure(&SCHEMA_S3_LOG_DESTINATION_PARAMETERS);
    }
}
impl rt::Encode for S3LogDestinationParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3LogDestinationParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_S3_LOG_DESTINATION_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_name = rt::Decode::decode(shape, r)?,
                    1 => out.bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.output_format = rt::Decode::decode(shape, r)?,
                    3 => out.prefix = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_S3_LOG_DESTINATION_PARAMETERS_BUCKET_NAME_STRING: rt::Shape =
    rt::Shape::String { min: Some(3), max: Some(63), pattern: None };
static PATTERN_S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING: rt::Pattern =
    rt::Pattern::new("\\d{12}");
pub static SHAPE_S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING: rt::Shape = rt::Shape::String {
    min: None,
    max: None,
    pattern: Some(&PATTERN_S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING),
};
pub static SHAPE_S3_LOG_DESTINATION_PARAMETERS_PREFIX_STRING: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SHAPE_S3_OUTPUT_FORMAT: rt::Shape =
    rt::Shape::Enum { values: &["json", "plain", "w3c"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum S3OutputFormat {
    Json,
    Plain,
    W3c,
    Unknown(String),
}
impl S3OutputFormat {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Plain => "plain",
            Self::W3c => "w3c",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for S3OutputFormat {
    fn from(text: &str) -> Self {
        match text {
            "json" => Self::Json,
            "plain" => Self::Plain,
            "w3c" => Self::W3c,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for S3OutputFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for S3OutputFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for S3OutputFormat {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for S3OutputFormat {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

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
    rt::Pattern::new("[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_SAGE_MAKER_PIPELINE_PARAMETER_NAME),
};
pub static SHAPE_SAGE_MAKER_PIPELINE_PARAMETER_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
static PATTERN_SECRET_MANAGER_ARN: rt::Pattern = rt::Pattern::new(
    "(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)",
);
pub static SHAPE_SECRET_MANAGER_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1600), pattern: Some(&PATTERN_SECRET_MANAGER_ARN) };
static PATTERN_SECRET_MANAGER_ARN_OR_JSON_PATH: rt::Pattern = rt::Pattern::new(
    "(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)",
);
pub static SHAPE_SECRET_MANAGER_ARN_OR_JSON_PATH: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_SECRET_MANAGER_ARN_OR_JSON_PATH),
};
static PATTERN_SECURITY_GROUP: rt::Pattern =
    rt::Pattern::new("sg-[0-9a-zA-Z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
pub static SHAPE_SECURITY_GROUP: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_SECURITY_GROUP) };
static PATTERN_SECURITY_GROUP_ID: rt::Pattern = rt::Pattern::new("sg-[0-9a-zA-Z]*");
pub static SHAPE_SECURITY_GROUP_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_SECURITY_GROUP_ID) };
pub static SHAPE_SECURITY_GROUP_IDS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_SECURITY_GROUP_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SECURITY_GROUPS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(5),
    element: &SHAPE_SECURITY_GROUP,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS: rt::Schema = rt::Schema {
    name: "SelfManagedKafkaAccessConfigurationCredentials",
    kind: rt::Kind::Union,
    members: &[
        rt::Member::new("BasicAuth", "BasicAuth", &SHAPE_SECRET_MANAGER_ARN),
        rt::Member::new(
            "ClientCertificateTlsAuth",
            "ClientCertificateTlsAuth",
            &SHAPE_SECRET_MANAGER_ARN,
        ),
        rt::Member::new("SaslScram256Auth", "SaslScram256Auth", &SHAPE_SECRET_MANAGER_ARN),
        rt::Member::new("SaslScram512Auth", "SaslScram512Auth", &SHAPE_SECRET_MANAGER_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS);
#[derive(Debug, Clone, PartialEq)]
pub enum SelfManagedKafkaAccessConfigurationCredentials {
    BasicAuth(String),
    ClientCertificateTlsAuth(String),
    SaslScram256Auth(String),
    SaslScram512Auth(String),
}
impl Default for SelfManagedKafkaAccessConfigurationCredentials {
    fn default() -> Self {
        Self::BasicAuth(Default::default())
    }
}
impl rt::Structure for SelfManagedKafkaAccessConfigurationCredentials {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS);
        match self {
            Self::BasicAuth(value) => rt::member(
                w,
                &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS.members[0],
                value,
            ),
            Self::ClientCertificateTlsAuth(value) => rt::member(
                w,
                &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS.members[1],
                value,
            ),
            Self::SaslScram256Auth(value) => rt::member(
                w,
                &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS.members[2],
                value,
            ),
            Self::SaslScram512Auth(value) => rt::member(
                w,
                &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS.members[3],
                value,
            ),
        }
        w.end_structure(&SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS);
    }
}
impl rt::Encode for SelfManagedKafkaAccessConfigurationCredentials {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SelfManagedKafkaAccessConfigurationCredentials {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut found = None;
        crate::decode_structure_members(
            &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS,
            r,
            &mut |index, shape, r| {
                let value = match index {
                    0 => Self::BasicAuth(rt::Decode::decode(shape, r)?),
                    1 => Self::ClientCertificateTlsAuth(rt::Decode::decode(shape, r)?),
                    2 => Self::SaslScram256Auth(rt::Decode::decode(shape, r)?),
                    3 => Self::SaslScram512Auth(rt::Decode::decode(shape, r)?),
                    _ => return Ok(()),
                };
                if found.replace(value).is_some() {
                    return Err(rt::DecodeError::CrowdedUnion(
                        "SelfManagedKafkaAccessConfigurationCredentials",
                    ));
                }
                Ok(())
            },
        )?;
        found.ok_or(rt::DecodeError::EmptyUnion("SelfManagedKafkaAccessConfigurationCredentials"))
    }
}

pub static SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC: rt::Schema = rt::Schema {
    name: "SelfManagedKafkaAccessConfigurationVpc",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SecurityGroup", "SecurityGroup", &SHAPE_SECURITY_GROUP_IDS),
        rt::Member::new("Subnets", "Subnets", &SHAPE_SUBNET_IDS),
    ],
    xml_namespace: None,
};
pub static SHAPE_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SelfManagedKafkaAccessConfigurationVpc {
    pub security_group: Option<Vec<String>>,
    pub subnets: Option<Vec<String>>,
}
impl rt::Structure for SelfManagedKafkaAccessConfigurationVpc {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC);
        rt::member(
            w,
            &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC.members[0],
            &self.security_group,
        );
        rt::member(
            w,
            &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC.members[1],
            &self.subnets,
        );
        w.end_structure(&SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC);
    }
}
impl rt::Encode for SelfManagedKafkaAccessConfigurationVpc {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SelfManagedKafkaAccessConfigurationVpc {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.security_group = rt::Decode::decode(shape, r)?,
                    1 => out.subnets = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SELF_MANAGED_KAFKA_START_POSITION: rt::Shape =
    rt::Shape::Enum { values: &["TRIM_HORIZON", "LATEST"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SelfManagedKafkaStartPosition {
    TrimHorizon,
    Latest,
    Unknown(String),
}
impl SelfManagedKafkaStartPosition {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SelfManagedKafkaStartPosition {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SelfManagedKafkaStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SelfManagedKafkaStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SelfManagedKafkaStartPosition {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SelfManagedKafkaStartPosition {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceQuotaExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServiceQuotaExceededException", status: 402 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_STRING).required(),
        rt::Member::new("quotaCode", "quotaCode", &SHAPE_STRING).required(),
        rt::Member::new("resourceId", "resourceId", &SHAPE_STRING).required(),
        rt::Member::new("resourceType", "resourceType", &SHAPE_STRING).required(),
        rt::Member::new("serviceCode", "serviceCode", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_QUOTA_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceQuotaExceededException {
    pub message: String,
    pub quota_code: String,
    pub resource_id: String,
    pub resource_type: String,
    pub service_code: String,
}
impl rt::Structure for ServiceQuotaExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION.members[1], &self.quota_code);
        rt::member(w, &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION.members[2], &self.resource_id);
        rt::member(w, &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION.members[3], &self.resource_type);
        rt::member(w, &SCHEMA_SERVICE_QUOTA_EXCEEDED_EXCEPTION.members[4], &self.service_code);
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
                    1 => out.quota_code = rt::Decode::decode(shape, r)?,
                    2 => out.resource_id = rt::Decode::decode(shape, r)?,
                    3 => out.resource_type = rt::Decode::decode(shape, r)?,
                    4 => out.service_code = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_SINGLE_MEASURE_MAPPING: rt::Schema = rt::Schema {
    name: "SingleMeasureMapping",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MeasureName", "MeasureName", &SHAPE_MEASURE_NAME).required(),
        rt::Member::new("MeasureValue", "MeasureValue", &SHAPE_MEASURE_VALUE).required(),
        rt::Member::new("MeasureValueType", "MeasureValueType", &SHAPE_MEASURE_VALUE_TYPE)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SINGLE_MEASURE_MAPPING: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SINGLE_MEASURE_MAPPING);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SingleMeasureMapping {
    pub measure_name: String,
    pub measure_value: String,
    pub measure_value_type: MeasureValueType,
}
impl rt::Structure for SingleMeasureMapping {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SINGLE_MEASURE_MAPPING
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SINGLE_MEASURE_MAPPING);
        rt::member(w, &SCHEMA_SINGLE_MEASURE_MAPPING.members[0], &self.measure_name);
        rt::member(w, &SCHEMA_SINGLE_MEASURE_MAPPING.members[1], &self.measure_value);
        rt::member(w, &SCHEMA_SINGLE_MEASURE_MAPPING.members[2], &self.measure_value_type);
        w.end_structure(&SCHEMA_SINGLE_MEASURE_MAPPING);
    }
}
impl rt::Encode for SingleMeasureMapping {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SingleMeasureMapping {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SINGLE_MEASURE_MAPPING,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.measure_name = rt::Decode::decode(shape, r)?,
                    1 => out.measure_value = rt::Decode::decode(shape, r)?,
                    2 => out.measure_value_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SINGLE_MEASURE_MAPPINGS: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(8192),
    element: &SHAPE_SINGLE_MEASURE_MAPPING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SQL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(100000), pattern: None };
pub static SHAPE_SQLS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(40),
    element: &SHAPE_SQL,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_START_PIPE_REQUEST: rt::Schema = rt::Schema {
    name: "StartPipeRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_START_PIPE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_START_PIPE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartPipeRequest {
    pub name: String,
}
impl rt::Structure for StartPipeRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_PIPE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_PIPE_REQUEST);
        rt::member(w, &SCHEMA_START_PIPE_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_START_PIPE_REQUEST);
    }
}
impl rt::Encode for StartPipeRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartPipeRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_START_PIPE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_START_PIPE_RESPONSE: rt::Schema = rt::Schema {
    name: "StartPipeResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_PIPE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_PIPE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_START_PIPE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartPipeResponse {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub current_state: Option<PipeState>,
    pub desired_state: Option<RequestedPipeState>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for StartPipeResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_PIPE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_PIPE_RESPONSE);
        rt::member(w, &SCHEMA_START_PIPE_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_START_PIPE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_START_PIPE_RESPONSE.members[2], &self.current_state);
        rt::member(w, &SCHEMA_START_PIPE_RESPONSE.members[3], &self.desired_state);
        rt::member(w, &SCHEMA_START_PIPE_RESPONSE.members[4], &self.last_modified_time);
        rt::member(w, &SCHEMA_START_PIPE_RESPONSE.members[5], &self.name);
        w.end_structure(&SCHEMA_START_PIPE_RESPONSE);
    }
}
impl rt::Encode for StartPipeResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartPipeResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_START_PIPE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.current_state = rt::Decode::decode(shape, r)?,
                3 => out.desired_state = rt::Decode::decode(shape, r)?,
                4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                5 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STATEMENT_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(500), pattern: None };
pub static SCHEMA_STOP_PIPE_REQUEST: rt::Schema = rt::Schema {
    name: "StopPipeRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME).required().at(rt::Location::Uri)],
    xml_namespace: None,
};
pub static SHAPE_STOP_PIPE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_STOP_PIPE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopPipeRequest {
    pub name: String,
}
impl rt::Structure for StopPipeRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_PIPE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_PIPE_REQUEST);
        rt::member(w, &SCHEMA_STOP_PIPE_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_STOP_PIPE_REQUEST);
    }
}
impl rt::Encode for StopPipeRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StopPipeRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STOP_PIPE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STOP_PIPE_RESPONSE: rt::Schema = rt::Schema {
    name: "StopPipeResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_PIPE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_STOP_PIPE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_STOP_PIPE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopPipeResponse {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub current_state: Option<PipeState>,
    pub desired_state: Option<RequestedPipeState>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for StopPipeResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_PIPE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_PIPE_RESPONSE);
        rt::member(w, &SCHEMA_STOP_PIPE_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_STOP_PIPE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_STOP_PIPE_RESPONSE.members[2], &self.current_state);
        rt::member(w, &SCHEMA_STOP_PIPE_RESPONSE.members[3], &self.desired_state);
        rt::member(w, &SCHEMA_STOP_PIPE_RESPONSE.members[4], &self.last_modified_time);
        rt::member(w, &SCHEMA_STOP_PIPE_RESPONSE.members[5], &self.name);
        w.end_structure(&SCHEMA_STOP_PIPE_RESPONSE);
    }
}
impl rt::Encode for StopPipeResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StopPipeResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STOP_PIPE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.creation_time = rt::Decode::decode(shape, r)?,
                2 => out.current_state = rt::Decode::decode(shape, r)?,
                3 => out.desired_state = rt::Decode::decode(shape, r)?,
                4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                5 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING,
    element_name: "member",
    flattened: false,
};
static PATTERN_SUBNET: rt::Pattern =
    rt::Pattern::new("subnet-[0-9a-z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
pub static SHAPE_SUBNET: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_SUBNET) };
static PATTERN_SUBNET_ID: rt::Pattern = rt::Pattern::new("subnet-[0-9a-z]*");
pub static SHAPE_SUBNET_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_SUBNET_ID) };
pub static SHAPE_SUBNET_IDS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(16),
    element: &SHAPE_SUBNET_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SUBNETS: rt::Shape = rt::Shape::List {
    min: Some(0),
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
    max: Some(50),
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
pub static SHAPE_TAG_MAP: rt::Shape = rt::Shape::Map {
    min: Some(1),
    max: Some(50),
    key: &SHAPE_TAG_KEY,
    value: &SHAPE_TAG_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_PIPE_ARN)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("tags", "tags", &SHAPE_TAG_MAP).required(),
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
pub static SCHEMA_THROTTLING_EXCEPTION: rt::Schema = rt::Schema {
    name: "ThrottlingException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ThrottlingException", status: 429 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_STRING).required(),
        rt::Member::new("quotaCode", "quotaCode", &SHAPE_STRING),
        rt::Member::new("retryAfterSeconds", "Retry-After", &SHAPE_INTEGER)
            .at(rt::Location::Header),
        rt::Member::new("serviceCode", "serviceCode", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_THROTTLING_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_THROTTLING_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThrottlingException {
    pub message: String,
    pub quota_code: Option<String>,
    pub retry_after_seconds: Option<i32>,
    pub service_code: Option<String>,
}
impl rt::Structure for ThrottlingException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_THROTTLING_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_THROTTLING_EXCEPTION);
        rt::member(w, &SCHEMA_THROTTLING_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_THROTTLING_EXCEPTION.members[1], &self.quota_code);
        rt::member(w, &SCHEMA_THROTTLING_EXCEPTION.members[2], &self.retry_after_seconds);
        rt::member(w, &SCHEMA_THROTTLING_EXCEPTION.members[3], &self.service_code);
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
                    1 => out.quota_code = rt::Decode::decode(shape, r)?,
                    2 => out.retry_after_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.service_code = rt::Decode::decode(shape, r)?,
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

pub static SHAPE_TIME_FIELD_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["EPOCH", "TIMESTAMP_FORMAT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeFieldType {
    Epoch,
    TimestampFormat,
    Unknown(String),
}
impl TimeFieldType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Epoch => "EPOCH",
            Self::TimestampFormat => "TIMESTAMP_FORMAT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TimeFieldType {
    fn from(text: &str) -> Self {
        match text {
            "EPOCH" => Self::Epoch,
            "TIMESTAMP_FORMAT" => Self::TimestampFormat,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TimeFieldType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TimeFieldType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TimeFieldType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TimeFieldType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TIME_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_TIMESTAMP_FORMAT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
static PATTERN_URI: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-\\/*:_+=.@-]*");
pub static SHAPE_URI: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(200), pattern: Some(&PATTERN_URI) };
pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_PIPE_ARN)
            .required()
            .at(rt::Location::Uri),
        rt::Member::new("tagKeys", "tagKeys", &SHAPE_TAG_KEY_LIST)
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

pub static SCHEMA_UPDATE_PIPE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdatePipeRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_PIPE_DESCRIPTION),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE),
        rt::Member::new("Enrichment", "Enrichment", &SHAPE_OPTIONAL_ARN),
        rt::Member::new(
            "EnrichmentParameters",
            "EnrichmentParameters",
            &SHAPE_PIPE_ENRICHMENT_PARAMETERS,
        ),
        rt::Member::new("KmsKeyIdentifier", "KmsKeyIdentifier", &SHAPE_KMS_KEY_IDENTIFIER),
        rt::Member::new(
            "LogConfiguration",
            "LogConfiguration",
            &SHAPE_PIPE_LOG_CONFIGURATION_PARAMETERS,
        ),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME).required().at(rt::Location::Uri),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ROLE_ARN).required(),
        rt::Member::new(
            "SourceParameters",
            "SourceParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_PARAMETERS,
        ),
        rt::Member::new("Target", "Target", &SHAPE_ARN),
        rt::Member::new("TargetParameters", "TargetParameters", &SHAPE_PIPE_TARGET_PARAMETERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeRequest {
    pub description: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub kms_key_identifier: Option<String>,
    pub log_configuration: Option<PipeLogConfigurationParameters>,
    pub name: String,
    pub role_arn: String,
    pub source_parameters: Option<UpdatePipeSourceParameters>,
    pub target: Option<String>,
    pub target_parameters: Option<PipeTargetParameters>,
}
impl rt::Structure for UpdatePipeRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[1], &self.desired_state);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[2], &self.enrichment);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[3], &self.enrichment_parameters);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[4], &self.kms_key_identifier);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[5], &self.log_configuration);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[6], &self.name);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[8], &self.source_parameters);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[9], &self.target);
        rt::member(w, &SCHEMA_UPDATE_PIPE_REQUEST.members[10], &self.target_parameters);
        w.end_structure(&SCHEMA_UPDATE_PIPE_REQUEST);
    }
}
impl rt::Encode for UpdatePipeRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_PIPE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.desired_state = rt::Decode::decode(shape, r)?,
                2 => out.enrichment = rt::Decode::decode(shape, r)?,
                3 => out.enrichment_parameters = rt::Decode::decode(shape, r)?,
                4 => out.kms_key_identifier = rt::Decode::decode(shape, r)?,
                5 => out.log_configuration = rt::Decode::decode(shape, r)?,
                6 => out.name = rt::Decode::decode(shape, r)?,
                7 => out.role_arn = rt::Decode::decode(shape, r)?,
                8 => out.source_parameters = rt::Decode::decode(shape, r)?,
                9 => out.target = rt::Decode::decode(shape, r)?,
                10 => out.target_parameters = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdatePipeResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_PIPE_ARN),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CurrentState", "CurrentState", &SHAPE_PIPE_STATE),
        rt::Member::new("DesiredState", "DesiredState", &SHAPE_REQUESTED_PIPE_STATE),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_PIPE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeResponse {
    pub arn: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub current_state: Option<PipeState>,
    pub desired_state: Option<RequestedPipeState>,
    pub last_modified_time: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for UpdatePipeResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_PIPE_RESPONSE.members[0], &self.arn);
        rt::member(w, &SCHEMA_UPDATE_PIPE_RESPONSE.members[1], &self.creation_time);
        rt::member(w, &SCHEMA_UPDATE_PIPE_RESPONSE.members[2], &self.current_state);
        rt::member(w, &SCHEMA_UPDATE_PIPE_RESPONSE.members[3], &self.desired_state);
        rt::member(w, &SCHEMA_UPDATE_PIPE_RESPONSE.members[4], &self.last_modified_time);
        rt::member(w, &SCHEMA_UPDATE_PIPE_RESPONSE.members[5], &self.name);
        w.end_structure(&SCHEMA_UPDATE_PIPE_RESPONSE);
    }
}
impl rt::Encode for UpdatePipeResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    1 => out.creation_time = rt::Decode::decode(shape, r)?,
                    2 => out.current_state = rt::Decode::decode(shape, r)?,
                    3 => out.desired_state = rt::Decode::decode(shape, r)?,
                    4 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                    5 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceActiveMQBrokerParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("Credentials", "Credentials", &SHAPE_MQ_BROKER_ACCESS_CREDENTIALS)
            .required(),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceActiveMQBrokerParameters {
    pub batch_size: Option<i32>,
    pub credentials: MQBrokerAccessCredentials,
    pub maximum_batching_window_in_seconds: Option<i32>,
}
impl rt::Structure for UpdatePipeSourceActiveMQBrokerParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS.members[0],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS.members[1],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceActiveMQBrokerParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceActiveMQBrokerParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.credentials = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceDynamoDBStreamParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRecordAgeInSeconds",
            "MaximumRecordAgeInSeconds",
            &SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS_ESM,
        ),
        rt::Member::new(
            "OnPartialBatchItemFailure",
            "OnPartialBatchItemFailure",
            &SHAPE_ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS,
        ),
        rt::Member::new("ParallelizationFactor", "ParallelizationFactor", &SHAPE_LIMIT_MAX10),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceDynamoDBStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub parallelization_factor: Option<i32>,
}
impl rt::Structure for UpdatePipeSourceDynamoDBStreamParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[0],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[1],
            &self.dead_letter_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[3],
            &self.maximum_record_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[4],
            &self.maximum_retry_attempts,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[5],
            &self.on_partial_batch_item_failure,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS.members[6],
            &self.parallelization_factor,
        );
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceDynamoDBStreamParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceDynamoDBStreamParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_record_age_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    5 => out.on_partial_batch_item_failure = rt::Decode::decode(shape, r)?,
                    6 => out.parallelization_factor = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceKinesisStreamParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("DeadLetterConfig", "DeadLetterConfig", &SHAPE_DEAD_LETTER_CONFIG),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRecordAgeInSeconds",
            "MaximumRecordAgeInSeconds",
            &SHAPE_MAXIMUM_RECORD_AGE_IN_SECONDS,
        ),
        rt::Member::new(
            "MaximumRetryAttempts",
            "MaximumRetryAttempts",
            &SHAPE_MAXIMUM_RETRY_ATTEMPTS_ESM,
        ),
        rt::Member::new(
            "OnPartialBatchItemFailure",
            "OnPartialBatchItemFailure",
            &SHAPE_ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS,
        ),
        rt::Member::new("ParallelizationFactor", "ParallelizationFactor", &SHAPE_LIMIT_MAX10),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceKinesisStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub parallelization_factor: Option<i32>,
}
impl rt::Structure for UpdatePipeSourceKinesisStreamParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[0],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[1],
            &self.dead_letter_config,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[3],
            &self.maximum_record_age_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[4],
            &self.maximum_retry_attempts,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[5],
            &self.on_partial_batch_item_failure,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS.members[6],
            &self.parallelization_factor,
        );
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceKinesisStreamParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceKinesisStreamParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.dead_letter_config = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.maximum_record_age_in_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.maximum_retry_attempts = rt::Decode::decode(shape, r)?,
                    5 => out.on_partial_batch_item_failure = rt::Decode::decode(shape, r)?,
                    6 => out.parallelization_factor = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceManagedStreamingKafkaParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("Credentials", "Credentials", &SHAPE_MSK_ACCESS_CREDENTIALS),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceManagedStreamingKafkaParameters {
    pub batch_size: Option<i32>,
    pub credentials: Option<MSKAccessCredentials>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}
impl rt::Structure for UpdatePipeSourceManagedStreamingKafkaParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[0],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[1],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceManagedStreamingKafkaParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceManagedStreamingKafkaParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.credentials = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ActiveMQBrokerParameters",
            "ActiveMQBrokerParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS,
        ),
        rt::Member::new(
            "DynamoDBStreamParameters",
            "DynamoDBStreamParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS,
        ),
        rt::Member::new("FilterCriteria", "FilterCriteria", &SHAPE_FILTER_CRITERIA),
        rt::Member::new(
            "KinesisStreamParameters",
            "KinesisStreamParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS,
        ),
        rt::Member::new(
            "ManagedStreamingKafkaParameters",
            "ManagedStreamingKafkaParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS,
        ),
        rt::Member::new(
            "RabbitMQBrokerParameters",
            "RabbitMQBrokerParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS,
        ),
        rt::Member::new(
            "SelfManagedKafkaParameters",
            "SelfManagedKafkaParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS,
        ),
        rt::Member::new(
            "SqsQueueParameters",
            "SqsQueueParameters",
            &SHAPE_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceParameters {
    pub active_mq_broker_parameters: Option<UpdatePipeSourceActiveMQBrokerParameters>,
    pub dynamo_db_stream_parameters: Option<UpdatePipeSourceDynamoDBStreamParameters>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kinesis_stream_parameters: Option<UpdatePipeSourceKinesisStreamParameters>,
    pub managed_streaming_kafka_parameters: Option<UpdatePipeSourceManagedStreamingKafkaParameters>,
    pub rabbit_mq_broker_parameters: Option<UpdatePipeSourceRabbitMQBrokerParameters>,
    pub self_managed_kafka_parameters: Option<UpdatePipeSourceSelfManagedKafkaParameters>,
    pub sqs_queue_parameters: Option<UpdatePipeSourceSqsQueueParameters>,
}
impl rt::Structure for UpdatePipeSourceParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[0],
            &self.active_mq_broker_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[1],
            &self.dynamo_db_stream_parameters,
        );
        rt::member(w, &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[2], &self.filter_criteria);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[3],
            &self.kinesis_stream_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[4],
            &self.managed_streaming_kafka_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[5],
            &self.rabbit_mq_broker_parameters,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[6],
            &self.self_managed_kafka_parameters,
        );
        rt::member(w, &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS.members[7], &self.sqs_queue_parameters);
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.active_mq_broker_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.dynamo_db_stream_parameters = rt::Decode::decode(shape, r)?,
                    2 => out.filter_criteria = rt::Decode::decode(shape, r)?,
                    3 => out.kinesis_stream_parameters = rt::Decode::decode(shape, r)?,
                    4 => out.managed_streaming_kafka_parameters = rt::Decode::decode(shape, r)?,
                    5 => out.rabbit_mq_broker_parameters = rt::Decode::decode(shape, r)?,
                    6 => out.self_managed_kafka_parameters = rt::Decode::decode(shape, r)?,
                    7 => out.sqs_queue_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceRabbitMQBrokerParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new("Credentials", "Credentials", &SHAPE_MQ_BROKER_ACCESS_CREDENTIALS)
            .required(),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceRabbitMQBrokerParameters {
    pub batch_size: Option<i32>,
    pub credentials: MQBrokerAccessCredentials,
    pub maximum_batching_window_in_seconds: Option<i32>,
}
impl rt::Structure for UpdatePipeSourceRabbitMQBrokerParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[0],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[1],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceRabbitMQBrokerParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceRabbitMQBrokerParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.credentials = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceSelfManagedKafkaParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new(
            "Credentials",
            "Credentials",
            &SHAPE_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS,
        ),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
        rt::Member::new(
            "ServerRootCaCertificate",
            "ServerRootCaCertificate",
            &SHAPE_SECRET_MANAGER_ARN,
        ),
        rt::Member::new("Vpc", "Vpc", &SHAPE_SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceSelfManagedKafkaParameters {
    pub batch_size: Option<i32>,
    pub credentials: Option<SelfManagedKafkaAccessConfigurationCredentials>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub server_root_ca_certificate: Option<String>,
    pub vpc: Option<SelfManagedKafkaAccessConfigurationVpc>,
}
impl rt::Structure for UpdatePipeSourceSelfManagedKafkaParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[0],
            &self.batch_size,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[1],
            &self.credentials,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[2],
            &self.maximum_batching_window_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[3],
            &self.server_root_ca_certificate,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS.members[4],
            &self.vpc,
        );
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceSelfManagedKafkaParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceSelfManagedKafkaParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.credentials = rt::Decode::decode(shape, r)?,
                    2 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.server_root_ca_certificate = rt::Decode::decode(shape, r)?,
                    4 => out.vpc = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS: rt::Schema = rt::Schema {
    name: "UpdatePipeSourceSqsQueueParameters",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BatchSize", "BatchSize", &SHAPE_LIMIT_MAX10000),
        rt::Member::new(
            "MaximumBatchingWindowInSeconds",
            "MaximumBatchingWindowInSeconds",
            &SHAPE_MAXIMUM_BATCHING_WINDOW_IN_SECONDS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipeSourceSqsQueueParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}
impl rt::Structure for UpdatePipeSourceSqsQueueParameters {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS);
        rt::member(w, &SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS.members[0], &self.batch_size);
        rt::member(
            w,
            &SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS.members[1],
            &self.maximum_batching_window_in_seconds,
        );
        w.end_structure(&SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS);
    }
}
impl rt::Encode for UpdatePipeSourceSqsQueueParameters {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdatePipeSourceSqsQueueParameters {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.batch_size = rt::Decode::decode(shape, r)?,
                    1 => out.maximum_batching_window_in_seconds = rt::Decode::decode(shape, r)?,
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
    members: &[
        rt::Member::new("fieldList", "fieldList", &SHAPE_VALIDATION_EXCEPTION_FIELD_LIST),
        rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_VALIDATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationException {
    pub field_list: Option<Vec<ValidationExceptionField>>,
    pub message: Option<String>,
}
impl rt::Structure for ValidationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATION_EXCEPTION);
        rt::member(w, &SCHEMA_VALIDATION_EXCEPTION.members[0], &self.field_list);
        rt::member(w, &SCHEMA_VALIDATION_EXCEPTION.members[1], &self.message);
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
                    0 => out.field_list = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_VALIDATION_EXCEPTION_FIELD: rt::Schema = rt::Schema {
    name: "ValidationExceptionField",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE).required(),
        rt::Member::new("name", "name", &SHAPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_VALIDATION_EXCEPTION_FIELD: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATION_EXCEPTION_FIELD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationExceptionField {
    pub message: String,
    pub name: String,
}
impl rt::Structure for ValidationExceptionField {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATION_EXCEPTION_FIELD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATION_EXCEPTION_FIELD);
        rt::member(w, &SCHEMA_VALIDATION_EXCEPTION_FIELD.members[0], &self.message);
        rt::member(w, &SCHEMA_VALIDATION_EXCEPTION_FIELD.members[1], &self.name);
        w.end_structure(&SCHEMA_VALIDATION_EXCEPTION_FIELD);
    }
}
impl rt::Encode for ValidationExceptionField {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ValidationExceptionField {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VALIDATION_EXCEPTION_FIELD,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_VALIDATION_EXCEPTION_FIELD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_VALIDATION_EXCEPTION_FIELD,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_VERSION_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONFLICT_EXCEPTION, message)
    }
    pub fn internal_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_EXCEPTION, message)
    }
    pub fn not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NOT_FOUND_EXCEPTION, message)
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
    name: "pipes",
    signing_name: "pipes",
    full_name: "Amazon EventBridge Pipes",
    api_version: "2015-10-07",
    protocol: rt::Protocol::RestJson,
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "CreatePipe",
            index: 0,
            method: "POST",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &SCHEMA_CREATE_PIPE_REQUEST,
            output: &SCHEMA_CREATE_PIPE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeletePipe",
            index: 1,
            method: "DELETE",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &SCHEMA_DELETE_PIPE_REQUEST,
            output: &SCHEMA_DELETE_PIPE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribePipe",
            index: 2,
            method: "GET",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &SCHEMA_DESCRIBE_PIPE_REQUEST,
            output: &SCHEMA_DESCRIBE_PIPE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListPipes",
            index: 3,
            method: "GET",
            uri: "/v1/pipes",
            status: 200,
            input: &SCHEMA_LIST_PIPES_REQUEST,
            output: &SCHEMA_LIST_PIPES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 4,
            method: "GET",
            uri: "/tags/{resourceArn}",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StartPipe",
            index: 5,
            method: "POST",
            uri: "/v1/pipes/{Name}/start",
            status: 200,
            input: &SCHEMA_START_PIPE_REQUEST,
            output: &SCHEMA_START_PIPE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StopPipe",
            index: 6,
            method: "POST",
            uri: "/v1/pipes/{Name}/stop",
            status: 200,
            input: &SCHEMA_STOP_PIPE_REQUEST,
            output: &SCHEMA_STOP_PIPE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 7,
            method: "POST",
            uri: "/tags/{resourceArn}",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 8,
            method: "DELETE",
            uri: "/tags/{resourceArn}",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdatePipe",
            index: 9,
            method: "PUT",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &SCHEMA_UPDATE_PIPE_REQUEST,
            output: &SCHEMA_UPDATE_PIPE_RESPONSE,
            result_wrapper: None,
        },
    ],
    unserved: &[],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Pipes: Send + Sync + 'static {
    /// CreatePipe.
    async fn create_pipe(
        &self,
        caller: &rt::Caller,
        input: CreatePipeRequest,
    ) -> Result<CreatePipeResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "CreatePipe"))
    }
    /// DeletePipe.
    async fn delete_pipe(
        &self,
        caller: &rt::Caller,
        input: DeletePipeRequest,
    ) -> Result<DeletePipeResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "DeletePipe"))
    }
    /// DescribePipe.
    async fn describe_pipe(
        &self,
        caller: &rt::Caller,
        input: DescribePipeRequest,
    ) -> Result<DescribePipeResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "DescribePipe"))
    }
    /// ListPipes.
    async fn list_pipes(
        &self,
        caller: &rt::Caller,
        input: ListPipesRequest,
    ) -> Result<ListPipesResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "ListPipes"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "ListTagsForResource"))
    }
    /// StartPipe.
    async fn start_pipe(
        &self,
        caller: &rt::Caller,
        input: StartPipeRequest,
    ) -> Result<StartPipeResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "StartPipe"))
    }
    /// StopPipe.
    async fn stop_pipe(
        &self,
        caller: &rt::Caller,
        input: StopPipeRequest,
    ) -> Result<StopPipeResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "StopPipe"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "UntagResource"))
    }
    /// UpdatePipe.
    async fn update_pipe(
        &self,
        caller: &rt::Caller,
        input: UpdatePipeRequest,
    ) -> Result<UpdatePipeResponse, rt::ApiError> {
        Err(rt::not_implemented("Pipes", "UpdatePipe"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum PipesInput {
    CreatePipe(CreatePipeRequest),
    DeletePipe(DeletePipeRequest),
    DescribePipe(DescribePipeRequest),
    ListPipes(ListPipesRequest),
    ListTagsForResource(ListTagsForResourceRequest),
    StartPipe(StartPipeRequest),
    StopPipe(StopPipeRequest),
    TagResource(TagResourceRequest),
    UntagResource(UntagResourceRequest),
    UpdatePipe(UpdatePipeRequest),
}

impl PipesInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CreatePipe(_) => 0,
            Self::DeletePipe(_) => 1,
            Self::DescribePipe(_) => 2,
            Self::ListPipes(_) => 3,
            Self::ListTagsForResource(_) => 4,
            Self::StartPipe(_) => 5,
            Self::StopPipe(_) => 6,
            Self::TagResource(_) => 7,
            Self::UntagResource(_) => 8,
            Self::UpdatePipe(_) => 9,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CreatePipe(input) => input,
            Self::DeletePipe(input) => input,
            Self::DescribePipe(input) => input,
            Self::ListPipes(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::StartPipe(input) => input,
            Self::StopPipe(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdatePipe(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CreatePipe(rt::Decode::decode(&SHAPE_CREATE_PIPE_REQUEST, reader)?),
            1 => Self::DeletePipe(rt::Decode::decode(&SHAPE_DELETE_PIPE_REQUEST, reader)?),
            2 => Self::DescribePipe(rt::Decode::decode(&SHAPE_DESCRIBE_PIPE_REQUEST, reader)?),
            3 => Self::ListPipes(rt::Decode::decode(&SHAPE_LIST_PIPES_REQUEST, reader)?),
            4 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST,
                reader,
            )?),
            5 => Self::StartPipe(rt::Decode::decode(&SHAPE_START_PIPE_REQUEST, reader)?),
            6 => Self::StopPipe(rt::Decode::decode(&SHAPE_STOP_PIPE_REQUEST, reader)?),
            7 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            8 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
            9 => Self::UpdatePipe(rt::Decode::decode(&SHAPE_UPDATE_PIPE_REQUEST, reader)?),
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
        service: &dyn Pipes,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CreatePipe(input) => Box::new(service.create_pipe(caller, input).await?),
            Self::DeletePipe(input) => Box::new(service.delete_pipe(caller, input).await?),
            Self::DescribePipe(input) => Box::new(service.describe_pipe(caller, input).await?),
            Self::ListPipes(input) => Box::new(service.list_pipes(caller, input).await?),
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::StartPipe(input) => Box::new(service.start_pipe(caller, input).await?),
            Self::StopPipe(input) => Box::new(service.stop_pipe(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdatePipe(input) => Box::new(service.update_pipe(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Pipes>,
    access: rt::Arc<dyn rt::Access<PipesInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: PipesInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Pipes>,
    access: rt::Arc<dyn rt::Access<PipesInput>>,
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
            input: PipesInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Pipes>,
    guard: rt::Guard<PipesInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Pipes>, guard: rt::Guard<PipesInput>) -> rt::Arc<dyn Pipes> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Pipes for Guarded {
    async fn create_pipe(
        &self,
        caller: &rt::Caller,
        input: CreatePipeRequest,
    ) -> Result<CreatePipeResponse, rt::ApiError> {
        let input = PipesInput::CreatePipe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::CreatePipe(input) = input else {
            return Err(rt::not_implemented("Pipes", "CreatePipe"));
        };
        self.inner.create_pipe(caller, input).await
    }
    async fn delete_pipe(
        &self,
        caller: &rt::Caller,
        input: DeletePipeRequest,
    ) -> Result<DeletePipeResponse, rt::ApiError> {
        let input = PipesInput::DeletePipe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::DeletePipe(input) = input else {
            return Err(rt::not_implemented("Pipes", "DeletePipe"));
        };
        self.inner.delete_pipe(caller, input).await
    }
    async fn describe_pipe(
        &self,
        caller: &rt::Caller,
        input: DescribePipeRequest,
    ) -> Result<DescribePipeResponse, rt::ApiError> {
        let input = PipesInput::DescribePipe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::DescribePipe(input) = input else {
            return Err(rt::not_implemented("Pipes", "DescribePipe"));
        };
        self.inner.describe_pipe(caller, input).await
    }
    async fn list_pipes(
        &self,
        caller: &rt::Caller,
        input: ListPipesRequest,
    ) -> Result<ListPipesResponse, rt::ApiError> {
        let input = PipesInput::ListPipes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::ListPipes(input) = input else {
            return Err(rt::not_implemented("Pipes", "ListPipes"));
        };
        self.inner.list_pipes(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        let input = PipesInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Pipes", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn start_pipe(
        &self,
        caller: &rt::Caller,
        input: StartPipeRequest,
    ) -> Result<StartPipeResponse, rt::ApiError> {
        let input = PipesInput::StartPipe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::StartPipe(input) = input else {
            return Err(rt::not_implemented("Pipes", "StartPipe"));
        };
        self.inner.start_pipe(caller, input).await
    }
    async fn stop_pipe(
        &self,
        caller: &rt::Caller,
        input: StopPipeRequest,
    ) -> Result<StopPipeResponse, rt::ApiError> {
        let input = PipesInput::StopPipe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::StopPipe(input) = input else {
            return Err(rt::not_implemented("Pipes", "StopPipe"));
        };
        self.inner.stop_pipe(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        let input = PipesInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Pipes", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        let input = PipesInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Pipes", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_pipe(
        &self,
        caller: &rt::Caller,
        input: UpdatePipeRequest,
    ) -> Result<UpdatePipeResponse, rt::ApiError> {
        let input = PipesInput::UpdatePipe(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let PipesInput::UpdatePipe(input) = input else {
            return Err(rt::not_implemented("Pipes", "UpdatePipe"));
        };
        self.inner.update_pipe(caller, input).await
    }
}
