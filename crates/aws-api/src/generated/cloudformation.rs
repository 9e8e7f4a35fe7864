//! AWS CloudFormation, API version 2010-05-15. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ACCOUNT_LIMIT: rt::Schema = rt::Schema {
    name: "AccountLimit",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_LIMIT_NAME),
        rt::Member::new("Value", "Value", &SHAPE_LIMIT_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCOUNT_LIMIT: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCOUNT_LIMIT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountLimit {
    pub name: Option<String>,
    pub value: Option<i32>,
}
impl rt::Structure for AccountLimit {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCOUNT_LIMIT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCOUNT_LIMIT);
        rt::member(w, &SCHEMA_ACCOUNT_LIMIT.members[0], &self.name);
        rt::member(w, &SCHEMA_ACCOUNT_LIMIT.members[1], &self.value);
        w.end_structure(&SCHEMA_ACCOUNT_LIMIT);
    }
}
impl rt::Encode for AccountLimit {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccountLimit {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCOUNT_LIMIT, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ACCOUNT_LIMIT_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ACCOUNT_LIMIT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_AFTER_CONTEXT: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_AFTER_VALUE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_AFTER_VALUE_FROM: rt::Shape = rt::Shape::Enum { values: &["TEMPLATE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AfterValueFrom {
    Template,
    Unknown(String),
}
impl AfterValueFrom {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Template => "TEMPLATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AfterValueFrom {
    fn from(text: &str) -> Self {
        match text {
            "TEMPLATE" => Self::Template,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AfterValueFrom {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AfterValueFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AfterValueFrom {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AfterValueFrom {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ALLOWED_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ALLOWED_VALUES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ALLOWED_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "AlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "AlreadyExistsException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlreadyExistsException {}
impl rt::Structure for AlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ALREADY_EXISTS_EXCEPTION);
        w.end_structure(&SCHEMA_ALREADY_EXISTS_EXCEPTION);
    }
}
impl rt::Encode for AlreadyExistsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AlreadyExistsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ALREADY_EXISTS_EXCEPTION,
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
impl From<AlreadyExistsException> for rt::ApiError {
    fn from(error: AlreadyExistsException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ATTRIBUTE_CHANGE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["Add", "Remove", "Modify", "SyncWithActual"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributeChangeType {
    Add,
    Remove,
    Modify,
    SyncWithActual,
    Unknown(String),
}
impl AttributeChangeType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "Add",
            Self::Remove => "Remove",
            Self::Modify => "Modify",
            Self::SyncWithActual => "SyncWithActual",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AttributeChangeType {
    fn from(text: &str) -> Self {
        match text {
            "Add" => Self::Add,
            "Remove" => Self::Remove,
            "Modify" => Self::Modify,
            "SyncWithActual" => Self::SyncWithActual,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AttributeChangeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AttributeChangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AttributeChangeType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AttributeChangeType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BEFORE_CONTEXT: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BEFORE_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BEFORE_VALUE_FROM: rt::Shape =
    rt::Shape::Enum { values: &["PREVIOUS_DEPLOYMENT_STATE", "ACTUAL_STATE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BeforeValueFrom {
    PreviousDeploymentState,
    ActualState,
    Unknown(String),
}
impl BeforeValueFrom {
    pub fn as_str(&self) -> &str {
        match self {
            Self::PreviousDeploymentState => "PREVIOUS_DEPLOYMENT_STATE",
            Self::ActualState => "ACTUAL_STATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BeforeValueFrom {
    fn from(text: &str) -> Self {
        match text {
            "PREVIOUS_DEPLOYMENT_STATE" => Self::PreviousDeploymentState,
            "ACTUAL_STATE" => Self::ActualState,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BeforeValueFrom {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BeforeValueFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BeforeValueFrom {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BeforeValueFrom {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BOXED_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_BOXED_MAX_RESULTS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_CALL_AS: rt::Shape = rt::Shape::Enum { values: &["SELF", "DELEGATED_ADMIN"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallAs {
    Self_,
    DelegatedAdmin,
    Unknown(String),
}
impl CallAs {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Self_ => "SELF",
            Self::DelegatedAdmin => "DELEGATED_ADMIN",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for CallAs {
    fn from(text: &str) -> Self {
        match text {
            "SELF" => Self::Self_,
            "DELEGATED_ADMIN" => Self::DelegatedAdmin,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for CallAs {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for CallAs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for CallAs {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for CallAs {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CANCEL_UPDATE_STACK_INPUT: rt::Schema = rt::Schema {
    name: "CancelUpdateStackInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CANCEL_UPDATE_STACK_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CANCEL_UPDATE_STACK_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelUpdateStackInput {
    pub client_request_token: Option<String>,
    pub stack_name: String,
}
impl rt::Structure for CancelUpdateStackInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANCEL_UPDATE_STACK_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANCEL_UPDATE_STACK_INPUT);
        rt::member(w, &SCHEMA_CANCEL_UPDATE_STACK_INPUT.members[0], &self.client_request_token);
        rt::member(w, &SCHEMA_CANCEL_UPDATE_STACK_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_CANCEL_UPDATE_STACK_INPUT);
    }
}
impl rt::Encode for CancelUpdateStackInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CancelUpdateStackInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CANCEL_UPDATE_STACK_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_request_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CAPABILITIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CAPABILITY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CAPABILITIES_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CAPABILITY: rt::Shape = rt::Shape::Enum {
    values: &["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    CapabilityIam,
    CapabilityNamedIam,
    CapabilityAutoExpand,
    Unknown(String),
}
impl Capability {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CapabilityIam => "CAPABILITY_IAM",
            Self::CapabilityNamedIam => "CAPABILITY_NAMED_IAM",
            Self::CapabilityAutoExpand => "CAPABILITY_AUTO_EXPAND",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Capability {
    fn from(text: &str) -> Self {
        match text {
            "CAPABILITY_IAM" => Self::CapabilityIam,
            "CAPABILITY_NAMED_IAM" => Self::CapabilityNamedIam,
            "CAPABILITY_AUTO_EXPAND" => Self::CapabilityAutoExpand,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Capability {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Capability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Capability {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Capability {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CAUSING_ENTITY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_CHANGE: rt::Schema = rt::Schema {
    name: "Change",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HookInvocationCount", "HookInvocationCount", &SHAPE_HOOK_INVOCATION_COUNT),
        rt::Member::new("ResourceChange", "ResourceChange", &SHAPE_RESOURCE_CHANGE),
        rt::Member::new("Type", "Type", &SHAPE_CHANGE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHANGE: rt::Shape = rt::Shape::Structure(&SCHEMA_CHANGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Change {
    pub hook_invocation_count: Option<i32>,
    pub resource_change: Option<ResourceChange>,
    pub r#type: Option<ChangeType>,
}
impl rt::Structure for Change {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE);
        rt::member(w, &SCHEMA_CHANGE.members[0], &self.hook_invocation_count);
        rt::member(w, &SCHEMA_CHANGE.members[1], &self.resource_change);
        rt::member(w, &SCHEMA_CHANGE.members[2], &self.r#type);
        w.end_structure(&SCHEMA_CHANGE);
    }
}
impl rt::Encode for Change {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Change {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CHANGE, r, &mut |index, shape, r| {
            match index {
                0 => out.hook_invocation_count = rt::Decode::decode(shape, r)?,
                1 => out.resource_change = rt::Decode::decode(shape, r)?,
                2 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CHANGE_ACTION: rt::Shape =
    rt::Shape::Enum { values: &["Add", "Modify", "Remove", "Import", "Dynamic", "SyncWithActual"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeAction {
    Add,
    Modify,
    Remove,
    Import,
    Dynamic,
    SyncWithActual,
    Unknown(String),
}
impl ChangeAction {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "Add",
            Self::Modify => "Modify",
            Self::Remove => "Remove",
            Self::Import => "Import",
            Self::Dynamic => "Dynamic",
            Self::SyncWithActual => "SyncWithActual",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChangeAction {
    fn from(text: &str) -> Self {
        match text {
            "Add" => Self::Add,
            "Modify" => Self::Modify,
            "Remove" => Self::Remove,
            "Import" => Self::Import,
            "Dynamic" => Self::Dynamic,
            "SyncWithActual" => Self::SyncWithActual,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChangeAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChangeAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChangeAction {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChangeAction {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_CHANGE_SET_ID: rt::Pattern = rt::Pattern::new("arn:[-a-zA-Z0-9:/]*");
pub static SHAPE_CHANGE_SET_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: Some(&PATTERN_CHANGE_SET_ID) };
static PATTERN_CHANGE_SET_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z][-a-zA-Z0-9]*");
pub static SHAPE_CHANGE_SET_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_CHANGE_SET_NAME) };
static PATTERN_CHANGE_SET_NAME_OR_ID: rt::Pattern =
    rt::Pattern::new("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*");
pub static SHAPE_CHANGE_SET_NAME_OR_ID: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1600),
    pattern: Some(&PATTERN_CHANGE_SET_NAME_OR_ID),
};
pub static SCHEMA_CHANGE_SET_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ChangeSetNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ChangeSetNotFound", status: 404 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_CHANGE_SET_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CHANGE_SET_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeSetNotFoundException {}
impl rt::Structure for ChangeSetNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_SET_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_SET_NOT_FOUND_EXCEPTION);
        w.end_structure(&SCHEMA_CHANGE_SET_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for ChangeSetNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChangeSetNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CHANGE_SET_NOT_FOUND_EXCEPTION,
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
impl From<ChangeSetNotFoundException> for rt::ApiError {
    fn from(error: ChangeSetNotFoundException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_CHANGE_SET_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATE_PENDING",
        "CREATE_IN_PROGRESS",
        "CREATE_COMPLETE",
        "DELETE_PENDING",
        "DELETE_IN_PROGRESS",
        "DELETE_COMPLETE",
        "DELETE_FAILED",
        "FAILED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeSetStatus {
    CreatePending,
    CreateInProgress,
    CreateComplete,
    DeletePending,
    DeleteInProgress,
    DeleteComplete,
    DeleteFailed,
    Failed,
    Unknown(String),
}
impl ChangeSetStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatePending => "CREATE_PENDING",
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::DeletePending => "DELETE_PENDING",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteComplete => "DELETE_COMPLETE",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChangeSetStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_PENDING" => Self::CreatePending,
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "CREATE_COMPLETE" => Self::CreateComplete,
            "DELETE_PENDING" => Self::DeletePending,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "DELETE_COMPLETE" => Self::DeleteComplete,
            "DELETE_FAILED" => Self::DeleteFailed,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChangeSetStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChangeSetStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChangeSetStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChangeSetStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CHANGE_SET_STATUS_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHANGE_SET_SUMMARIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CHANGE_SET_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CHANGE_SET_SUMMARY: rt::Schema = rt::Schema {
    name: "ChangeSetSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChangeSetId", "ChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("ChangeSetName", "ChangeSetName", &SHAPE_CHANGE_SET_NAME),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_CREATION_TIME),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("ExecutionStatus", "ExecutionStatus", &SHAPE_EXECUTION_STATUS),
        rt::Member::new(
            "ImportExistingResources",
            "ImportExistingResources",
            &SHAPE_IMPORT_EXISTING_RESOURCES,
        ),
        rt::Member::new("IncludeNestedStacks", "IncludeNestedStacks", &SHAPE_INCLUDE_NESTED_STACKS),
        rt::Member::new("ParentChangeSetId", "ParentChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("RootChangeSetId", "RootChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME),
        rt::Member::new("Status", "Status", &SHAPE_CHANGE_SET_STATUS),
        rt::Member::new("StatusReason", "StatusReason", &SHAPE_CHANGE_SET_STATUS_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHANGE_SET_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_CHANGE_SET_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeSetSummary {
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub creation_time: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub execution_status: Option<ExecutionStatus>,
    pub import_existing_resources: Option<bool>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<ChangeSetStatus>,
    pub status_reason: Option<String>,
}
impl rt::Structure for ChangeSetSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHANGE_SET_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHANGE_SET_SUMMARY);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[0], &self.change_set_id);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[1], &self.change_set_name);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[3], &self.description);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[4], &self.execution_status);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[5], &self.import_existing_resources);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[6], &self.include_nested_stacks);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[7], &self.parent_change_set_id);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[8], &self.root_change_set_id);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[9], &self.stack_id);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[10], &self.stack_name);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[11], &self.status);
        rt::member(w, &SCHEMA_CHANGE_SET_SUMMARY.members[12], &self.status_reason);
        w.end_structure(&SCHEMA_CHANGE_SET_SUMMARY);
    }
}
impl rt::Encode for ChangeSetSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChangeSetSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CHANGE_SET_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.change_set_id = rt::Decode::decode(shape, r)?,
                1 => out.change_set_name = rt::Decode::decode(shape, r)?,
                2 => out.creation_time = rt::Decode::decode(shape, r)?,
                3 => out.description = rt::Decode::decode(shape, r)?,
                4 => out.execution_status = rt::Decode::decode(shape, r)?,
                5 => out.import_existing_resources = rt::Decode::decode(shape, r)?,
                6 => out.include_nested_stacks = rt::Decode::decode(shape, r)?,
                7 => out.parent_change_set_id = rt::Decode::decode(shape, r)?,
                8 => out.root_change_set_id = rt::Decode::decode(shape, r)?,
                9 => out.stack_id = rt::Decode::decode(shape, r)?,
                10 => out.stack_name = rt::Decode::decode(shape, r)?,
                11 => out.status = rt::Decode::decode(shape, r)?,
                12 => out.status_reason = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CHANGE_SET_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["CREATE", "UPDATE", "IMPORT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeSetType {
    Create,
    Update,
    Import,
    Unknown(String),
}
impl ChangeSetType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Import => "IMPORT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChangeSetType {
    fn from(text: &str) -> Self {
        match text {
            "CREATE" => Self::Create,
            "UPDATE" => Self::Update,
            "IMPORT" => Self::Import,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChangeSetType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChangeSetType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChangeSetType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChangeSetType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CHANGE_SOURCE: rt::Shape = rt::Shape::Enum {
    values: &[
        "ResourceReference",
        "ParameterReference",
        "ResourceAttribute",
        "DirectModification",
        "Automatic",
        "NoModification",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeSource {
    ResourceReference,
    ParameterReference,
    ResourceAttribute,
    DirectModification,
    Automatic,
    NoModification,
    Unknown(String),
}
impl ChangeSource {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceReference => "ResourceReference",
            Self::ParameterReference => "ParameterReference",
            Self::ResourceAttribute => "ResourceAttribute",
            Self::DirectModification => "DirectModification",
            Self::Automatic => "Automatic",
            Self::NoModification => "NoModification",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChangeSource {
    fn from(text: &str) -> Self {
        match text {
            "ResourceReference" => Self::ResourceReference,
            "ParameterReference" => Self::ParameterReference,
            "ResourceAttribute" => Self::ResourceAttribute,
            "DirectModification" => Self::DirectModification,
            "Automatic" => Self::Automatic,
            "NoModification" => Self::NoModification,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChangeSource {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChangeSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChangeSource {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChangeSource {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CHANGE_TYPE: rt::Shape = rt::Shape::Enum { values: &["Resource"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeType {
    Resource,
    Unknown(String),
}
impl ChangeType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Resource => "Resource",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChangeType {
    fn from(text: &str) -> Self {
        match text {
            "Resource" => Self::Resource,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChangeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChangeType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChangeType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CHANGES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CHANGE,
    element_name: "member",
    flattened: false,
};
static PATTERN_CLIENT_REQUEST_TOKEN: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9][-a-zA-Z0-9]*");
pub static SHAPE_CLIENT_REQUEST_TOKEN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_CLIENT_REQUEST_TOKEN),
};
pub static SHAPE_CLIENT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT: rt::Schema = rt::Schema {
    name: "ContinueUpdateRollbackInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new("ResourcesToSkip", "ResourcesToSkip", &SHAPE_RESOURCES_TO_SKIP),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONTINUE_UPDATE_ROLLBACK_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContinueUpdateRollbackInput {
    pub client_request_token: Option<String>,
    pub resources_to_skip: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub stack_name: String,
}
impl rt::Structure for ContinueUpdateRollbackInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT);
        rt::member(
            w,
            &SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT.members[0],
            &self.client_request_token,
        );
        rt::member(w, &SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT.members[1], &self.resources_to_skip);
        rt::member(w, &SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT.members[2], &self.role_arn);
        rt::member(w, &SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT.members[3], &self.stack_name);
        w.end_structure(&SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT);
    }
}
impl rt::Encode for ContinueUpdateRollbackInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ContinueUpdateRollbackInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_request_token = rt::Decode::decode(shape, r)?,
                    1 => out.resources_to_skip = rt::Decode::decode(shape, r)?,
                    2 => out.role_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CONTINUE_UPDATE_ROLLBACK_OUTPUT: rt::Schema = rt::Schema {
    name: "ContinueUpdateRollbackOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_CONTINUE_UPDATE_ROLLBACK_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONTINUE_UPDATE_ROLLBACK_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContinueUpdateRollbackOutput {}
impl rt::Structure for ContinueUpdateRollbackOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONTINUE_UPDATE_ROLLBACK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONTINUE_UPDATE_ROLLBACK_OUTPUT);
        w.end_structure(&SCHEMA_CONTINUE_UPDATE_ROLLBACK_OUTPUT);
    }
}
impl rt::Encode for ContinueUpdateRollbackOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ContinueUpdateRollbackOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONTINUE_UPDATE_ROLLBACK_OUTPUT,
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

pub static SCHEMA_CREATE_CHANGE_SET_INPUT: rt::Schema = rt::Schema {
    name: "CreateChangeSetInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Capabilities", "Capabilities", &SHAPE_CAPABILITIES),
        rt::Member::new("ChangeSetName", "ChangeSetName", &SHAPE_CHANGE_SET_NAME).required(),
        rt::Member::new("ChangeSetType", "ChangeSetType", &SHAPE_CHANGE_SET_TYPE),
        rt::Member::new("ClientToken", "ClientToken", &SHAPE_CLIENT_TOKEN),
        rt::Member::new("DeploymentMode", "DeploymentMode", &SHAPE_DEPLOYMENT_MODE),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new(
            "ImportExistingResources",
            "ImportExistingResources",
            &SHAPE_IMPORT_EXISTING_RESOURCES,
        ),
        rt::Member::new("IncludeNestedStacks", "IncludeNestedStacks", &SHAPE_INCLUDE_NESTED_STACKS),
        rt::Member::new("NotificationARNs", "NotificationARNs", &SHAPE_NOTIFICATION_ARNS),
        rt::Member::new("OnStackFailure", "OnStackFailure", &SHAPE_ON_STACK_FAILURE),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS),
        rt::Member::new("ResourceTypes", "ResourceTypes", &SHAPE_RESOURCE_TYPES),
        rt::Member::new("ResourcesToImport", "ResourcesToImport", &SHAPE_RESOURCES_TO_IMPORT),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new(
            "RollbackConfiguration",
            "RollbackConfiguration",
            &SHAPE_ROLLBACK_CONFIGURATION,
        ),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("TemplateBody", "TemplateBody", &SHAPE_TEMPLATE_BODY),
        rt::Member::new("TemplateURL", "TemplateURL", &SHAPE_TEMPLATE_URL),
        rt::Member::new("UsePreviousTemplate", "UsePreviousTemplate", &SHAPE_USE_PREVIOUS_TEMPLATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CHANGE_SET_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CHANGE_SET_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateChangeSetInput {
    pub capabilities: Option<Vec<Capability>>,
    pub change_set_name: String,
    pub change_set_type: Option<ChangeSetType>,
    pub client_token: Option<String>,
    pub deployment_mode: Option<DeploymentMode>,
    pub description: Option<String>,
    pub import_existing_resources: Option<bool>,
    pub include_nested_stacks: Option<bool>,
    pub notification_arns: Option<Vec<String>>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub parameters: Option<Vec<Parameter>>,
    pub resource_types: Option<Vec<String>>,
    pub resources_to_import: Option<Vec<ResourceToImport>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_name: String,
    pub tags: Option<Vec<Tag>>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
}
impl rt::Structure for CreateChangeSetInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CHANGE_SET_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CHANGE_SET_INPUT);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[0], &self.capabilities);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[1], &self.change_set_name);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[2], &self.change_set_type);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[3], &self.client_token);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[4], &self.deployment_mode);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[5], &self.description);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[6], &self.import_existing_resources);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[7], &self.include_nested_stacks);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[8], &self.notification_arns);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[9], &self.on_stack_failure);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[10], &self.parameters);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[11], &self.resource_types);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[12], &self.resources_to_import);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[13], &self.role_arn);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[14], &self.rollback_configuration);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[15], &self.stack_name);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[16], &self.tags);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[17], &self.template_body);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[18], &self.template_url);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_INPUT.members[19], &self.use_previous_template);
        w.end_structure(&SCHEMA_CREATE_CHANGE_SET_INPUT);
    }
}
impl rt::Encode for CreateChangeSetInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateChangeSetInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CHANGE_SET_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.capabilities = rt::Decode::decode(shape, r)?,
                    1 => out.change_set_name = rt::Decode::decode(shape, r)?,
                    2 => out.change_set_type = rt::Decode::decode(shape, r)?,
                    3 => out.client_token = rt::Decode::decode(shape, r)?,
                    4 => out.deployment_mode = rt::Decode::decode(shape, r)?,
                    5 => out.description = rt::Decode::decode(shape, r)?,
                    6 => out.import_existing_resources = rt::Decode::decode(shape, r)?,
                    7 => out.include_nested_stacks = rt::Decode::decode(shape, r)?,
                    8 => out.notification_arns = rt::Decode::decode(shape, r)?,
                    9 => out.on_stack_failure = rt::Decode::decode(shape, r)?,
                    10 => out.parameters = rt::Decode::decode(shape, r)?,
                    11 => out.resource_types = rt::Decode::decode(shape, r)?,
                    12 => out.resources_to_import = rt::Decode::decode(shape, r)?,
                    13 => out.role_arn = rt::Decode::decode(shape, r)?,
                    14 => out.rollback_configuration = rt::Decode::decode(shape, r)?,
                    15 => out.stack_name = rt::Decode::decode(shape, r)?,
                    16 => out.tags = rt::Decode::decode(shape, r)?,
                    17 => out.template_body = rt::Decode::decode(shape, r)?,
                    18 => out.template_url = rt::Decode::decode(shape, r)?,
                    19 => out.use_previous_template = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_CHANGE_SET_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateChangeSetOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Id", "Id", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_CHANGE_SET_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_CHANGE_SET_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateChangeSetOutput {
    pub id: Option<String>,
    pub stack_id: Option<String>,
}
impl rt::Structure for CreateChangeSetOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_CHANGE_SET_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_CHANGE_SET_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_OUTPUT.members[0], &self.id);
        rt::member(w, &SCHEMA_CREATE_CHANGE_SET_OUTPUT.members[1], &self.stack_id);
        w.end_structure(&SCHEMA_CREATE_CHANGE_SET_OUTPUT);
    }
}
impl rt::Encode for CreateChangeSetOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateChangeSetOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_CHANGE_SET_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.id = rt::Decode::decode(shape, r)?,
                    1 => out.stack_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_STACK_INPUT: rt::Schema = rt::Schema {
    name: "CreateStackInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Capabilities", "Capabilities", &SHAPE_CAPABILITIES),
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new("DisableRollback", "DisableRollback", &SHAPE_DISABLE_ROLLBACK),
        rt::Member::new(
            "EnableTerminationProtection",
            "EnableTerminationProtection",
            &SHAPE_ENABLE_TERMINATION_PROTECTION,
        ),
        rt::Member::new("NotificationARNs", "NotificationARNs", &SHAPE_NOTIFICATION_ARNS),
        rt::Member::new("OnFailure", "OnFailure", &SHAPE_ON_FAILURE),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS),
        rt::Member::new("ResourceTypes", "ResourceTypes", &SHAPE_RESOURCE_TYPES),
        rt::Member::new(
            "RetainExceptOnCreate",
            "RetainExceptOnCreate",
            &SHAPE_RETAIN_EXCEPT_ON_CREATE,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new(
            "RollbackConfiguration",
            "RollbackConfiguration",
            &SHAPE_ROLLBACK_CONFIGURATION,
        ),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
        rt::Member::new("StackPolicyBody", "StackPolicyBody", &SHAPE_STACK_POLICY_BODY),
        rt::Member::new("StackPolicyURL", "StackPolicyURL", &SHAPE_STACK_POLICY_URL),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("TemplateBody", "TemplateBody", &SHAPE_TEMPLATE_BODY),
        rt::Member::new("TemplateURL", "TemplateURL", &SHAPE_TEMPLATE_URL),
        rt::Member::new("TimeoutInMinutes", "TimeoutInMinutes", &SHAPE_TIMEOUT_MINUTES),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_STACK_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_STACK_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStackInput {
    pub capabilities: Option<Vec<Capability>>,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub enable_termination_protection: Option<bool>,
    pub notification_arns: Option<Vec<String>>,
    pub on_failure: Option<OnFailure>,
    pub parameters: Option<Vec<Parameter>>,
    pub resource_types: Option<Vec<String>>,
    pub retain_except_on_create: Option<bool>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub timeout_in_minutes: Option<i32>,
}
impl rt::Structure for CreateStackInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_STACK_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_STACK_INPUT);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[0], &self.capabilities);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[1], &self.client_request_token);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[2], &self.disable_rollback);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[3], &self.enable_termination_protection);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[4], &self.notification_arns);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[5], &self.on_failure);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[6], &self.parameters);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[7], &self.resource_types);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[8], &self.retain_except_on_create);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[9], &self.role_arn);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[10], &self.rollback_configuration);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[11], &self.stack_name);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[12], &self.stack_policy_body);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[13], &self.stack_policy_url);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[14], &self.tags);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[15], &self.template_body);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[16], &self.template_url);
        rt::member(w, &SCHEMA_CREATE_STACK_INPUT.members[17], &self.timeout_in_minutes);
        w.end_structure(&SCHEMA_CREATE_STACK_INPUT);
    }
}
impl rt::Encode for CreateStackInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateStackInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_STACK_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.capabilities = rt::Decode::decode(shape, r)?,
                1 => out.client_request_token = rt::Decode::decode(shape, r)?,
                2 => out.disable_rollback = rt::Decode::decode(shape, r)?,
                3 => out.enable_termination_protection = rt::Decode::decode(shape, r)?,
                4 => out.notification_arns = rt::Decode::decode(shape, r)?,
                5 => out.on_failure = rt::Decode::decode(shape, r)?,
                6 => out.parameters = rt::Decode::decode(shape, r)?,
                7 => out.resource_types = rt::Decode::decode(shape, r)?,
                8 => out.retain_except_on_create = rt::Decode::decode(shape, r)?,
                9 => out.role_arn = rt::Decode::decode(shape, r)?,
                10 => out.rollback_configuration = rt::Decode::decode(shape, r)?,
                11 => out.stack_name = rt::Decode::decode(shape, r)?,
                12 => out.stack_policy_body = rt::Decode::decode(shape, r)?,
                13 => out.stack_policy_url = rt::Decode::decode(shape, r)?,
                14 => out.tags = rt::Decode::decode(shape, r)?,
                15 => out.template_body = rt::Decode::decode(shape, r)?,
                16 => out.template_url = rt::Decode::decode(shape, r)?,
                17 => out.timeout_in_minutes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_STACK_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateStackOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("OperationId", "OperationId", &SHAPE_OPERATION_ID),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_STACK_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_STACK_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStackOutput {
    pub operation_id: Option<String>,
    pub stack_id: Option<String>,
}
impl rt::Structure for CreateStackOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_STACK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_STACK_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_STACK_OUTPUT.members[0], &self.operation_id);
        rt::member(w, &SCHEMA_CREATE_STACK_OUTPUT.members[1], &self.stack_id);
        w.end_structure(&SCHEMA_CREATE_STACK_OUTPUT);
    }
}
impl rt::Encode for CreateStackOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateStackOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_STACK_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.operation_id = rt::Decode::decode(shape, r)?,
                1 => out.stack_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CREATION_TIME: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_DELETE_CHANGE_SET_INPUT: rt::Schema = rt::Schema {
    name: "DeleteChangeSetInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChangeSetName", "ChangeSetName", &SHAPE_CHANGE_SET_NAME_OR_ID).required(),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_CHANGE_SET_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CHANGE_SET_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
}
impl rt::Structure for DeleteChangeSetInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CHANGE_SET_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CHANGE_SET_INPUT);
        rt::member(w, &SCHEMA_DELETE_CHANGE_SET_INPUT.members[0], &self.change_set_name);
        rt::member(w, &SCHEMA_DELETE_CHANGE_SET_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_DELETE_CHANGE_SET_INPUT);
    }
}
impl rt::Encode for DeleteChangeSetInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteChangeSetInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_CHANGE_SET_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.change_set_name = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_CHANGE_SET_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteChangeSetOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_CHANGE_SET_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CHANGE_SET_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteChangeSetOutput {}
impl rt::Structure for DeleteChangeSetOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CHANGE_SET_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CHANGE_SET_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_CHANGE_SET_OUTPUT);
    }
}
impl rt::Encode for DeleteChangeSetOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteChangeSetOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_CHANGE_SET_OUTPUT,
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

pub static SCHEMA_DELETE_STACK_INPUT: rt::Schema = rt::Schema {
    name: "DeleteStackInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new("DeletionMode", "DeletionMode", &SHAPE_DELETION_MODE),
        rt::Member::new("RetainResources", "RetainResources", &SHAPE_RETAIN_RESOURCES),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_STACK_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_STACK_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStackInput {
    pub client_request_token: Option<String>,
    pub deletion_mode: Option<DeletionMode>,
    pub retain_resources: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub stack_name: String,
}
impl rt::Structure for DeleteStackInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_STACK_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_STACK_INPUT);
        rt::member(w, &SCHEMA_DELETE_STACK_INPUT.members[0], &self.client_request_token);
        rt::member(w, &SCHEMA_DELETE_STACK_INPUT.members[1], &self.deletion_mode);
        rt::member(w, &SCHEMA_DELETE_STACK_INPUT.members[2], &self.retain_resources);
        rt::member(w, &SCHEMA_DELETE_STACK_INPUT.members[3], &self.role_arn);
        rt::member(w, &SCHEMA_DELETE_STACK_INPUT.members[4], &self.stack_name);
        w.end_structure(&SCHEMA_DELETE_STACK_INPUT);
    }
}
impl rt::Encode for DeleteStackInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteStackInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_STACK_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.client_request_token = rt::Decode::decode(shape, r)?,
                1 => out.deletion_mode = rt::Decode::decode(shape, r)?,
                2 => out.retain_resources = rt::Decode::decode(shape, r)?,
                3 => out.role_arn = rt::Decode::decode(shape, r)?,
                4 => out.stack_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DELETION_MODE: rt::Shape =
    rt::Shape::Enum { values: &["STANDARD", "FORCE_DELETE_STACK"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeletionMode {
    Standard,
    ForceDeleteStack,
    Unknown(String),
}
impl DeletionMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::ForceDeleteStack => "FORCE_DELETE_STACK",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeletionMode {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => Self::Standard,
            "FORCE_DELETE_STACK" => Self::ForceDeleteStack,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeletionMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeletionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeletionMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeletionMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DELETION_TIME: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_DEPLOYMENT_MODE: rt::Shape = rt::Shape::Enum { values: &["REVERT_DRIFT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentMode {
    RevertDrift,
    Unknown(String),
}
impl DeploymentMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::RevertDrift => "REVERT_DRIFT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeploymentMode {
    fn from(text: &str) -> Self {
        match text {
            "REVERT_DRIFT" => Self::RevertDrift,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeploymentMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeploymentMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeploymentMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeploymentMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeAccountLimitsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN)],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ACCOUNT_LIMITS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountLimitsInput {
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeAccountLimitsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT.members[0], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT);
    }
}
impl rt::Encode for DescribeAccountLimitsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAccountLimitsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeAccountLimitsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccountLimits", "AccountLimits", &SHAPE_ACCOUNT_LIMIT_LIST),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ACCOUNT_LIMITS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub account_limits: Option<Vec<AccountLimit>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeAccountLimitsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT.members[0], &self.account_limits);
        rt::member(w, &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT);
    }
}
impl rt::Encode for DescribeAccountLimitsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAccountLimitsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_limits = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CHANGE_SET_INPUT: rt::Schema = rt::Schema {
    name: "DescribeChangeSetInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChangeSetName", "ChangeSetName", &SHAPE_CHANGE_SET_NAME_OR_ID).required(),
        rt::Member::new(
            "IncludePropertyValues",
            "IncludePropertyValues",
            &SHAPE_INCLUDE_PROPERTY_VALUES,
        ),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CHANGE_SET_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CHANGE_SET_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeChangeSetInput {
    pub change_set_name: String,
    pub include_property_values: Option<bool>,
    pub next_token: Option<String>,
    pub stack_name: Option<String>,
}
impl rt::Structure for DescribeChangeSetInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CHANGE_SET_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CHANGE_SET_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_INPUT.members[0], &self.change_set_name);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_INPUT.members[1], &self.include_property_values);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_INPUT.members[2], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_INPUT.members[3], &self.stack_name);
        w.end_structure(&SCHEMA_DESCRIBE_CHANGE_SET_INPUT);
    }
}
impl rt::Encode for DescribeChangeSetInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeChangeSetInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CHANGE_SET_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.change_set_name = rt::Decode::decode(shape, r)?,
                    1 => out.include_property_values = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeChangeSetOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Capabilities", "Capabilities", &SHAPE_CAPABILITIES),
        rt::Member::new("ChangeSetId", "ChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("ChangeSetName", "ChangeSetName", &SHAPE_CHANGE_SET_NAME),
        rt::Member::new("Changes", "Changes", &SHAPE_CHANGES),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_CREATION_TIME),
        rt::Member::new("DeploymentMode", "DeploymentMode", &SHAPE_DEPLOYMENT_MODE),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("ExecutionStatus", "ExecutionStatus", &SHAPE_EXECUTION_STATUS),
        rt::Member::new(
            "ImportExistingResources",
            "ImportExistingResources",
            &SHAPE_IMPORT_EXISTING_RESOURCES,
        ),
        rt::Member::new("IncludeNestedStacks", "IncludeNestedStacks", &SHAPE_INCLUDE_NESTED_STACKS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("NotificationARNs", "NotificationARNs", &SHAPE_NOTIFICATION_ARNS),
        rt::Member::new("OnStackFailure", "OnStackFailure", &SHAPE_ON_STACK_FAILURE),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS),
        rt::Member::new("ParentChangeSetId", "ParentChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new(
            "RollbackConfiguration",
            "RollbackConfiguration",
            &SHAPE_ROLLBACK_CONFIGURATION,
        ),
        rt::Member::new("RootChangeSetId", "RootChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("StackDriftStatus", "StackDriftStatus", &SHAPE_STACK_DRIFT_STATUS),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME),
        rt::Member::new("Status", "Status", &SHAPE_CHANGE_SET_STATUS),
        rt::Member::new("StatusReason", "StatusReason", &SHAPE_CHANGE_SET_STATUS_REASON),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CHANGE_SET_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeChangeSetOutput {
    pub capabilities: Option<Vec<Capability>>,
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub changes: Option<Vec<Change>>,
    pub creation_time: Option<rt::Timestamp>,
    pub deployment_mode: Option<DeploymentMode>,
    pub description: Option<String>,
    pub execution_status: Option<ExecutionStatus>,
    pub import_existing_resources: Option<bool>,
    pub include_nested_stacks: Option<bool>,
    pub next_token: Option<String>,
    pub notification_arns: Option<Vec<String>>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub parameters: Option<Vec<Parameter>>,
    pub parent_change_set_id: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub root_change_set_id: Option<String>,
    pub stack_drift_status: Option<StackDriftStatus>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub status: Option<ChangeSetStatus>,
    pub status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for DescribeChangeSetOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[0], &self.capabilities);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[1], &self.change_set_id);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[2], &self.change_set_name);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[3], &self.changes);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[4], &self.creation_time);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[5], &self.deployment_mode);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[6], &self.description);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[7], &self.execution_status);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[8],
            &self.import_existing_resources,
        );
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[9], &self.include_nested_stacks);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[10], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[11], &self.notification_arns);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[12], &self.on_stack_failure);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[13], &self.parameters);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[14], &self.parent_change_set_id);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[15], &self.rollback_configuration);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[16], &self.root_change_set_id);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[17], &self.stack_drift_status);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[18], &self.stack_id);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[19], &self.stack_name);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[20], &self.status);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[21], &self.status_reason);
        rt::member(w, &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT.members[22], &self.tags);
        w.end_structure(&SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT);
    }
}
impl rt::Encode for DescribeChangeSetOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeChangeSetOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.capabilities = rt::Decode::decode(shape, r)?,
                    1 => out.change_set_id = rt::Decode::decode(shape, r)?,
                    2 => out.change_set_name = rt::Decode::decode(shape, r)?,
                    3 => out.changes = rt::Decode::decode(shape, r)?,
                    4 => out.creation_time = rt::Decode::decode(shape, r)?,
                    5 => out.deployment_mode = rt::Decode::decode(shape, r)?,
                    6 => out.description = rt::Decode::decode(shape, r)?,
                    7 => out.execution_status = rt::Decode::decode(shape, r)?,
                    8 => out.import_existing_resources = rt::Decode::decode(shape, r)?,
                    9 => out.include_nested_stacks = rt::Decode::decode(shape, r)?,
                    10 => out.next_token = rt::Decode::decode(shape, r)?,
                    11 => out.notification_arns = rt::Decode::decode(shape, r)?,
                    12 => out.on_stack_failure = rt::Decode::decode(shape, r)?,
                    13 => out.parameters = rt::Decode::decode(shape, r)?,
                    14 => out.parent_change_set_id = rt::Decode::decode(shape, r)?,
                    15 => out.rollback_configuration = rt::Decode::decode(shape, r)?,
                    16 => out.root_change_set_id = rt::Decode::decode(shape, r)?,
                    17 => out.stack_drift_status = rt::Decode::decode(shape, r)?,
                    18 => out.stack_id = rt::Decode::decode(shape, r)?,
                    19 => out.stack_name = rt::Decode::decode(shape, r)?,
                    20 => out.status = rt::Decode::decode(shape, r)?,
                    21 => out.status_reason = rt::Decode::decode(shape, r)?,
                    22 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStackDriftDetectionStatusInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "StackDriftDetectionId",
        "StackDriftDetectionId",
        &SHAPE_STACK_DRIFT_DETECTION_ID,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackDriftDetectionStatusInput {
    pub stack_drift_detection_id: String,
}
impl rt::Structure for DescribeStackDriftDetectionStatusInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT.members[0],
            &self.stack_drift_detection_id,
        );
        w.end_structure(&SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT);
    }
}
impl rt::Encode for DescribeStackDriftDetectionStatusInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackDriftDetectionStatusInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_drift_detection_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStackDriftDetectionStatusOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DetectionStatus", "DetectionStatus", &SHAPE_STACK_DRIFT_DETECTION_STATUS)
            .required(),
        rt::Member::new(
            "DetectionStatusReason",
            "DetectionStatusReason",
            &SHAPE_STACK_DRIFT_DETECTION_STATUS_REASON,
        ),
        rt::Member::new(
            "DriftedStackResourceCount",
            "DriftedStackResourceCount",
            &SHAPE_BOXED_INTEGER,
        ),
        rt::Member::new(
            "StackDriftDetectionId",
            "StackDriftDetectionId",
            &SHAPE_STACK_DRIFT_DETECTION_ID,
        )
        .required(),
        rt::Member::new("StackDriftStatus", "StackDriftStatus", &SHAPE_STACK_DRIFT_STATUS),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID).required(),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackDriftDetectionStatusOutput {
    pub detection_status: StackDriftDetectionStatus,
    pub detection_status_reason: Option<String>,
    pub drifted_stack_resource_count: Option<i32>,
    pub stack_drift_detection_id: String,
    pub stack_drift_status: Option<StackDriftStatus>,
    pub stack_id: String,
    pub timestamp: rt::Timestamp,
}
impl rt::Structure for DescribeStackDriftDetectionStatusOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT.members[0],
            &self.detection_status,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT.members[1],
            &self.detection_status_reason,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT.members[2],
            &self.drifted_stack_resource_count,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT.members[3],
            &self.stack_drift_detection_id,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT.members[4],
            &self.stack_drift_status,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT.members[5],
            &self.stack_id,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT.members[6],
            &self.timestamp,
        );
        w.end_structure(&SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT);
    }
}
impl rt::Encode for DescribeStackDriftDetectionStatusOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackDriftDetectionStatusOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.detection_status = rt::Decode::decode(shape, r)?,
                    1 => out.detection_status_reason = rt::Decode::decode(shape, r)?,
                    2 => out.drifted_stack_resource_count = rt::Decode::decode(shape, r)?,
                    3 => out.stack_drift_detection_id = rt::Decode::decode(shape, r)?,
                    4 => out.stack_drift_status = rt::Decode::decode(shape, r)?,
                    5 => out.stack_id = rt::Decode::decode(shape, r)?,
                    6 => out.timestamp = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_EVENTS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStackEventsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_EVENTS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_EVENTS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackEventsInput {
    pub next_token: Option<String>,
    pub stack_name: String,
}
impl rt::Structure for DescribeStackEventsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_EVENTS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_EVENTS_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_EVENTS_INPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_EVENTS_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_DESCRIBE_STACK_EVENTS_INPUT);
    }
}
impl rt::Encode for DescribeStackEventsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackEventsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_EVENTS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStackEventsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackEvents", "StackEvents", &SHAPE_STACK_EVENTS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_EVENTS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackEventsOutput {
    pub next_token: Option<String>,
    pub stack_events: Option<Vec<StackEvent>>,
}
impl rt::Structure for DescribeStackEventsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT.members[1], &self.stack_events);
        w.end_structure(&SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT);
    }
}
impl rt::Encode for DescribeStackEventsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackEventsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_events = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStackResourceDriftsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_BOXED_MAX_RESULTS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
        rt::Member::new(
            "StackResourceDriftStatusFilters",
            "StackResourceDriftStatusFilters",
            &SHAPE_STACK_RESOURCE_DRIFT_STATUS_FILTERS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackResourceDriftsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub stack_name: String,
    pub stack_resource_drift_status_filters: Option<Vec<StackResourceDriftStatus>>,
}
impl rt::Structure for DescribeStackResourceDriftsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT.members[0], &self.max_results);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT.members[1], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT.members[2], &self.stack_name);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT.members[3],
            &self.stack_resource_drift_status_filters,
        );
        w.end_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT);
    }
}
impl rt::Encode for DescribeStackResourceDriftsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackResourceDriftsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.stack_name = rt::Decode::decode(shape, r)?,
                    3 => out.stack_resource_drift_status_filters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStackResourceDriftsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackResourceDrifts", "StackResourceDrifts", &SHAPE_STACK_RESOURCE_DRIFTS)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackResourceDriftsOutput {
    pub next_token: Option<String>,
    pub stack_resource_drifts: Vec<StackResourceDrift>,
}
impl rt::Structure for DescribeStackResourceDriftsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT.members[0], &self.next_token);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT.members[1],
            &self.stack_resource_drifts,
        );
        w.end_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT);
    }
}
impl rt::Encode for DescribeStackResourceDriftsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackResourceDriftsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_resource_drifts = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStackResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackResourceInput {
    pub logical_resource_id: String,
    pub stack_name: String,
}
impl rt::Structure for DescribeStackResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT.members[0], &self.logical_resource_id);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT);
    }
}
impl rt::Encode for DescribeStackResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStackResourceOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "StackResourceDetail",
        "StackResourceDetail",
        &SHAPE_STACK_RESOURCE_DETAIL,
    )],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackResourceOutput {
    pub stack_resource_detail: Option<StackResourceDetail>,
}
impl rt::Structure for DescribeStackResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT.members[0],
            &self.stack_resource_detail,
        );
        w.end_structure(&SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT);
    }
}
impl rt::Encode for DescribeStackResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_resource_detail = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStackResourcesInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID),
        rt::Member::new("PhysicalResourceId", "PhysicalResourceId", &SHAPE_PHYSICAL_RESOURCE_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_RESOURCES_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackResourcesInput {
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub stack_name: Option<String>,
}
impl rt::Structure for DescribeStackResourcesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT.members[0], &self.logical_resource_id);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT.members[1],
            &self.physical_resource_id,
        );
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT.members[2], &self.stack_name);
        w.end_structure(&SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT);
    }
}
impl rt::Encode for DescribeStackResourcesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackResourcesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.physical_resource_id = rt::Decode::decode(shape, r)?,
                    2 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStackResourcesOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("StackResources", "StackResources", &SHAPE_STACK_RESOURCES)],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACK_RESOURCES_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: Option<Vec<StackResource>>,
}
impl rt::Structure for DescribeStackResourcesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT.members[0], &self.stack_resources);
        w.end_structure(&SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT);
    }
}
impl rt::Encode for DescribeStackResourcesOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStackResourcesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_resources = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACKS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStacksInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACKS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACKS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStacksInput {
    pub next_token: Option<String>,
    pub stack_name: Option<String>,
}
impl rt::Structure for DescribeStacksInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACKS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACKS_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACKS_INPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_STACKS_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_DESCRIBE_STACKS_INPUT);
    }
}
impl rt::Encode for DescribeStacksInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStacksInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACKS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STACKS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStacksOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Stacks", "Stacks", &SHAPE_STACKS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STACKS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STACKS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStacksOutput {
    pub next_token: Option<String>,
    pub stacks: Option<Vec<Stack>>,
}
impl rt::Structure for DescribeStacksOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STACKS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STACKS_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STACKS_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_STACKS_OUTPUT.members[1], &self.stacks);
        w.end_structure(&SCHEMA_DESCRIBE_STACKS_OUTPUT);
    }
}
impl rt::Encode for DescribeStacksOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStacksOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STACKS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stacks = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_DETAILED_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["CONFIGURATION_COMPLETE", "VALIDATION_FAILED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetailedStatus {
    ConfigurationComplete,
    ValidationFailed,
    Unknown(String),
}
impl DetailedStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConfigurationComplete => "CONFIGURATION_COMPLETE",
            Self::ValidationFailed => "VALIDATION_FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DetailedStatus {
    fn from(text: &str) -> Self {
        match text {
            "CONFIGURATION_COMPLETE" => Self::ConfigurationComplete,
            "VALIDATION_FAILED" => Self::ValidationFailed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DetailedStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DetailedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DetailedStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DetailedStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_DETECT_STACK_DRIFT_INPUT: rt::Schema = rt::Schema {
    name: "DetectStackDriftInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalResourceIds", "LogicalResourceIds", &SHAPE_LOGICAL_RESOURCE_IDS),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DETECT_STACK_DRIFT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETECT_STACK_DRIFT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectStackDriftInput {
    pub logical_resource_ids: Option<Vec<String>>,
    pub stack_name: String,
}
impl rt::Structure for DetectStackDriftInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETECT_STACK_DRIFT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETECT_STACK_DRIFT_INPUT);
        rt::member(w, &SCHEMA_DETECT_STACK_DRIFT_INPUT.members[0], &self.logical_resource_ids);
        rt::member(w, &SCHEMA_DETECT_STACK_DRIFT_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_DETECT_STACK_DRIFT_INPUT);
    }
}
impl rt::Encode for DetectStackDriftInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DetectStackDriftInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DETECT_STACK_DRIFT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logical_resource_ids = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DETECT_STACK_DRIFT_OUTPUT: rt::Schema = rt::Schema {
    name: "DetectStackDriftOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "StackDriftDetectionId",
        "StackDriftDetectionId",
        &SHAPE_STACK_DRIFT_DETECTION_ID,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DETECT_STACK_DRIFT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETECT_STACK_DRIFT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectStackDriftOutput {
    pub stack_drift_detection_id: String,
}
impl rt::Structure for DetectStackDriftOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETECT_STACK_DRIFT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETECT_STACK_DRIFT_OUTPUT);
        rt::member(w, &SCHEMA_DETECT_STACK_DRIFT_OUTPUT.members[0], &self.stack_drift_detection_id);
        w.end_structure(&SCHEMA_DETECT_STACK_DRIFT_OUTPUT);
    }
}
impl rt::Encode for DetectStackDriftOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DetectStackDriftOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DETECT_STACK_DRIFT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_drift_detection_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT: rt::Schema = rt::Schema {
    name: "DetectStackResourceDriftInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DETECT_STACK_RESOURCE_DRIFT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectStackResourceDriftInput {
    pub logical_resource_id: String,
    pub stack_name: String,
}
impl rt::Structure for DetectStackResourceDriftInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT);
        rt::member(
            w,
            &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT.members[0],
            &self.logical_resource_id,
        );
        rt::member(w, &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT);
    }
}
impl rt::Encode for DetectStackResourceDriftInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DetectStackResourceDriftInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT: rt::Schema = rt::Schema {
    name: "DetectStackResourceDriftOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "StackResourceDrift",
        "StackResourceDrift",
        &SHAPE_STACK_RESOURCE_DRIFT,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DETECT_STACK_RESOURCE_DRIFT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetectStackResourceDriftOutput {
    pub stack_resource_drift: StackResourceDrift,
}
impl rt::Structure for DetectStackResourceDriftOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT.members[0],
            &self.stack_resource_drift,
        );
        w.end_structure(&SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT);
    }
}
impl rt::Encode for DetectStackResourceDriftOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DetectStackResourceDriftOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_resource_drift = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DIFFERENCE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["ADD", "REMOVE", "NOT_EQUAL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DifferenceType {
    Add,
    Remove,
    NotEqual,
    Unknown(String),
}
impl DifferenceType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "ADD",
            Self::Remove => "REMOVE",
            Self::NotEqual => "NOT_EQUAL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DifferenceType {
    fn from(text: &str) -> Self {
        match text {
            "ADD" => Self::Add,
            "REMOVE" => Self::Remove,
            "NOT_EQUAL" => Self::NotEqual,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DifferenceType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DifferenceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DifferenceType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DifferenceType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DISABLE_ROLLBACK: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_DRIFT_IGNORED_REASON: rt::Shape =
    rt::Shape::Enum { values: &["MANAGED_BY_AWS", "WRITE_ONLY_PROPERTY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DriftIgnoredReason {
    ManagedByAws,
    WriteOnlyProperty,
    Unknown(String),
}
impl DriftIgnoredReason {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ManagedByAws => "MANAGED_BY_AWS",
            Self::WriteOnlyProperty => "WRITE_ONLY_PROPERTY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DriftIgnoredReason {
    fn from(text: &str) -> Self {
        match text {
            "MANAGED_BY_AWS" => Self::ManagedByAws,
            "WRITE_ONLY_PROPERTY" => Self::WriteOnlyProperty,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DriftIgnoredReason {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DriftIgnoredReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DriftIgnoredReason {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DriftIgnoredReason {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ENABLE_TERMINATION_PROTECTION: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_EVALUATION_TYPE: rt::Shape = rt::Shape::Enum { values: &["Static", "Dynamic"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvaluationType {
    Static,
    Dynamic,
    Unknown(String),
}
impl EvaluationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static => "Static",
            Self::Dynamic => "Dynamic",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EvaluationType {
    fn from(text: &str) -> Self {
        match text {
            "Static" => Self::Static,
            "Dynamic" => Self::Dynamic,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EvaluationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EvaluationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EvaluationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EvaluationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EVENT_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_EXECUTE_CHANGE_SET_INPUT: rt::Schema = rt::Schema {
    name: "ExecuteChangeSetInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChangeSetName", "ChangeSetName", &SHAPE_CHANGE_SET_NAME_OR_ID).required(),
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new("DisableRollback", "DisableRollback", &SHAPE_DISABLE_ROLLBACK),
        rt::Member::new(
            "RetainExceptOnCreate",
            "RetainExceptOnCreate",
            &SHAPE_RETAIN_EXCEPT_ON_CREATE,
        ),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXECUTE_CHANGE_SET_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXECUTE_CHANGE_SET_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteChangeSetInput {
    pub change_set_name: String,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub stack_name: Option<String>,
}
impl rt::Structure for ExecuteChangeSetInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXECUTE_CHANGE_SET_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXECUTE_CHANGE_SET_INPUT);
        rt::member(w, &SCHEMA_EXECUTE_CHANGE_SET_INPUT.members[0], &self.change_set_name);
        rt::member(w, &SCHEMA_EXECUTE_CHANGE_SET_INPUT.members[1], &self.client_request_token);
        rt::member(w, &SCHEMA_EXECUTE_CHANGE_SET_INPUT.members[2], &self.disable_rollback);
        rt::member(w, &SCHEMA_EXECUTE_CHANGE_SET_INPUT.members[3], &self.retain_except_on_create);
        rt::member(w, &SCHEMA_EXECUTE_CHANGE_SET_INPUT.members[4], &self.stack_name);
        w.end_structure(&SCHEMA_EXECUTE_CHANGE_SET_INPUT);
    }
}
impl rt::Encode for ExecuteChangeSetInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExecuteChangeSetInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXECUTE_CHANGE_SET_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.change_set_name = rt::Decode::decode(shape, r)?,
                    1 => out.client_request_token = rt::Decode::decode(shape, r)?,
                    2 => out.disable_rollback = rt::Decode::decode(shape, r)?,
                    3 => out.retain_except_on_create = rt::Decode::decode(shape, r)?,
                    4 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EXECUTE_CHANGE_SET_OUTPUT: rt::Schema = rt::Schema {
    name: "ExecuteChangeSetOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_EXECUTE_CHANGE_SET_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXECUTE_CHANGE_SET_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteChangeSetOutput {}
impl rt::Structure for ExecuteChangeSetOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXECUTE_CHANGE_SET_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXECUTE_CHANGE_SET_OUTPUT);
        w.end_structure(&SCHEMA_EXECUTE_CHANGE_SET_OUTPUT);
    }
}
impl rt::Encode for ExecuteChangeSetOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExecuteChangeSetOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXECUTE_CHANGE_SET_OUTPUT,
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

pub static SHAPE_EXECUTION_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "UNAVAILABLE",
        "AVAILABLE",
        "EXECUTE_IN_PROGRESS",
        "EXECUTE_COMPLETE",
        "EXECUTE_FAILED",
        "OBSOLETE",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExecutionStatus {
    Unavailable,
    Available,
    ExecuteInProgress,
    ExecuteComplete,
    ExecuteFailed,
    Obsolete,
    Unknown(String),
}
impl ExecutionStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unavailable => "UNAVAILABLE",
            Self::Available => "AVAILABLE",
            Self::ExecuteInProgress => "EXECUTE_IN_PROGRESS",
            Self::ExecuteComplete => "EXECUTE_COMPLETE",
            Self::ExecuteFailed => "EXECUTE_FAILED",
            Self::Obsolete => "OBSOLETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ExecutionStatus {
    fn from(text: &str) -> Self {
        match text {
            "UNAVAILABLE" => Self::Unavailable,
            "AVAILABLE" => Self::Available,
            "EXECUTE_IN_PROGRESS" => Self::ExecuteInProgress,
            "EXECUTE_COMPLETE" => Self::ExecuteComplete,
            "EXECUTE_FAILED" => Self::ExecuteFailed,
            "OBSOLETE" => Self::Obsolete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ExecutionStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ExecutionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ExecutionStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ExecutionStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_EXPORT: rt::Schema = rt::Schema {
    name: "Export",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExportingStackId", "ExportingStackId", &SHAPE_STACK_ID),
        rt::Member::new("Name", "Name", &SHAPE_EXPORT_NAME),
        rt::Member::new("Value", "Value", &SHAPE_EXPORT_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXPORT: rt::Shape = rt::Shape::Structure(&SCHEMA_EXPORT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Export {
    pub exporting_stack_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
impl rt::Structure for Export {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPORT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPORT);
        rt::member(w, &SCHEMA_EXPORT.members[0], &self.exporting_stack_id);
        rt::member(w, &SCHEMA_EXPORT.members[1], &self.name);
        rt::member(w, &SCHEMA_EXPORT.members[2], &self.value);
        w.end_structure(&SCHEMA_EXPORT);
    }
}
impl rt::Encode for Export {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Export {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_EXPORT, r, &mut |index, shape, r| {
            match index {
                0 => out.exporting_stack_id = rt::Decode::decode(shape, r)?,
                1 => out.name = rt::Decode::decode(shape, r)?,
                2 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_EXPORT_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXPORT_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXPORTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_EXPORT,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_GET_STACK_POLICY_INPUT: rt::Schema = rt::Schema {
    name: "GetStackPolicyInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_STACK_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_STACK_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStackPolicyInput {
    pub stack_name: String,
}
impl rt::Structure for GetStackPolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STACK_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STACK_POLICY_INPUT);
        rt::member(w, &SCHEMA_GET_STACK_POLICY_INPUT.members[0], &self.stack_name);
        w.end_structure(&SCHEMA_GET_STACK_POLICY_INPUT);
    }
}
impl rt::Encode for GetStackPolicyInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetStackPolicyInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_STACK_POLICY_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_STACK_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "GetStackPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("StackPolicyBody", "StackPolicyBody", &SHAPE_STACK_POLICY_BODY)],
    xml_namespace: None,
};
pub static SHAPE_GET_STACK_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_STACK_POLICY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStackPolicyOutput {
    pub stack_policy_body: Option<String>,
}
impl rt::Structure for GetStackPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_STACK_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_STACK_POLICY_OUTPUT);
        rt::member(w, &SCHEMA_GET_STACK_POLICY_OUTPUT.members[0], &self.stack_policy_body);
        w.end_structure(&SCHEMA_GET_STACK_POLICY_OUTPUT);
    }
}
impl rt::Encode for GetStackPolicyOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetStackPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_STACK_POLICY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_policy_body = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TEMPLATE_INPUT: rt::Schema = rt::Schema {
    name: "GetTemplateInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChangeSetName", "ChangeSetName", &SHAPE_CHANGE_SET_NAME_OR_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME),
        rt::Member::new("TemplateStage", "TemplateStage", &SHAPE_TEMPLATE_STAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TEMPLATE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TEMPLATE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTemplateInput {
    pub change_set_name: Option<String>,
    pub stack_name: Option<String>,
    pub template_stage: Option<TemplateStage>,
}
impl rt::Structure for GetTemplateInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TEMPLATE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TEMPLATE_INPUT);
        rt::member(w, &SCHEMA_GET_TEMPLATE_INPUT.members[0], &self.change_set_name);
        rt::member(w, &SCHEMA_GET_TEMPLATE_INPUT.members[1], &self.stack_name);
        rt::member(w, &SCHEMA_GET_TEMPLATE_INPUT.members[2], &self.template_stage);
        w.end_structure(&SCHEMA_GET_TEMPLATE_INPUT);
    }
}
impl rt::Encode for GetTemplateInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTemplateInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TEMPLATE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.change_set_name = rt::Decode::decode(shape, r)?,
                1 => out.stack_name = rt::Decode::decode(shape, r)?,
                2 => out.template_stage = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TEMPLATE_OUTPUT: rt::Schema = rt::Schema {
    name: "GetTemplateOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StagesAvailable", "StagesAvailable", &SHAPE_STAGE_LIST),
        rt::Member::new("TemplateBody", "TemplateBody", &SHAPE_TEMPLATE_BODY),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TEMPLATE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TEMPLATE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTemplateOutput {
    pub stages_available: Option<Vec<TemplateStage>>,
    pub template_body: Option<String>,
}
impl rt::Structure for GetTemplateOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TEMPLATE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TEMPLATE_OUTPUT);
        rt::member(w, &SCHEMA_GET_TEMPLATE_OUTPUT.members[0], &self.stages_available);
        rt::member(w, &SCHEMA_GET_TEMPLATE_OUTPUT.members[1], &self.template_body);
        w.end_structure(&SCHEMA_GET_TEMPLATE_OUTPUT);
    }
}
impl rt::Encode for GetTemplateOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTemplateOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TEMPLATE_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.stages_available = rt::Decode::decode(shape, r)?,
                1 => out.template_body = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TEMPLATE_SUMMARY_INPUT: rt::Schema = rt::Schema {
    name: "GetTemplateSummaryInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CallAs", "CallAs", &SHAPE_CALL_AS),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID),
        rt::Member::new("StackSetName", "StackSetName", &SHAPE_STACK_SET_NAME_OR_ID),
        rt::Member::new("TemplateBody", "TemplateBody", &SHAPE_TEMPLATE_BODY),
        rt::Member::new(
            "TemplateSummaryConfig",
            "TemplateSummaryConfig",
            &SHAPE_TEMPLATE_SUMMARY_CONFIG,
        ),
        rt::Member::new("TemplateURL", "TemplateURL", &SHAPE_TEMPLATE_URL),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TEMPLATE_SUMMARY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TEMPLATE_SUMMARY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTemplateSummaryInput {
    pub call_as: Option<CallAs>,
    pub stack_name: Option<String>,
    pub stack_set_name: Option<String>,
    pub template_body: Option<String>,
    pub template_summary_config: Option<TemplateSummaryConfig>,
    pub template_url: Option<String>,
}
impl rt::Structure for GetTemplateSummaryInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TEMPLATE_SUMMARY_INPUT);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT.members[0], &self.call_as);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT.members[1], &self.stack_name);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT.members[2], &self.stack_set_name);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT.members[3], &self.template_body);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT.members[4], &self.template_summary_config);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT.members[5], &self.template_url);
        w.end_structure(&SCHEMA_GET_TEMPLATE_SUMMARY_INPUT);
    }
}
impl rt::Encode for GetTemplateSummaryInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTemplateSummaryInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.call_as = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    2 => out.stack_set_name = rt::Decode::decode(shape, r)?,
                    3 => out.template_body = rt::Decode::decode(shape, r)?,
                    4 => out.template_summary_config = rt::Decode::decode(shape, r)?,
                    5 => out.template_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT: rt::Schema = rt::Schema {
    name: "GetTemplateSummaryOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Capabilities", "Capabilities", &SHAPE_CAPABILITIES),
        rt::Member::new("CapabilitiesReason", "CapabilitiesReason", &SHAPE_CAPABILITIES_REASON),
        rt::Member::new("DeclaredTransforms", "DeclaredTransforms", &SHAPE_TRANSFORMS_LIST),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("Metadata", "Metadata", &SHAPE_METADATA),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETER_DECLARATIONS),
        rt::Member::new(
            "ResourceIdentifierSummaries",
            "ResourceIdentifierSummaries",
            &SHAPE_RESOURCE_IDENTIFIER_SUMMARIES,
        ),
        rt::Member::new("ResourceTypes", "ResourceTypes", &SHAPE_RESOURCE_TYPES),
        rt::Member::new("Version", "Version", &SHAPE_VERSION),
        rt::Member::new("Warnings", "Warnings", &SHAPE_WARNINGS),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TEMPLATE_SUMMARY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTemplateSummaryOutput {
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub parameters: Option<Vec<ParameterDeclaration>>,
    pub resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>>,
    pub resource_types: Option<Vec<String>>,
    pub version: Option<String>,
    pub warnings: Option<Warnings>,
}
impl rt::Structure for GetTemplateSummaryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[0], &self.capabilities);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[1], &self.capabilities_reason);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[2], &self.declared_transforms);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[3], &self.description);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[4], &self.metadata);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[5], &self.parameters);
        rt::member(
            w,
            &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[6],
            &self.resource_identifier_summaries,
        );
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[7], &self.resource_types);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[8], &self.version);
        rt::member(w, &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT.members[9], &self.warnings);
        w.end_structure(&SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT);
    }
}
impl rt::Encode for GetTemplateSummaryOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTemplateSummaryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.capabilities = rt::Decode::decode(shape, r)?,
                    1 => out.capabilities_reason = rt::Decode::decode(shape, r)?,
                    2 => out.declared_transforms = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.metadata = rt::Decode::decode(shape, r)?,
                    5 => out.parameters = rt::Decode::decode(shape, r)?,
                    6 => out.resource_identifier_summaries = rt::Decode::decode(shape, r)?,
                    7 => out.resource_types = rt::Decode::decode(shape, r)?,
                    8 => out.version = rt::Decode::decode(shape, r)?,
                    9 => out.warnings = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_HOOK_FAILURE_MODE: rt::Shape = rt::Shape::Enum { values: &["FAIL", "WARN"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HookFailureMode {
    Fail,
    Warn,
    Unknown(String),
}
impl HookFailureMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fail => "FAIL",
            Self::Warn => "WARN",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for HookFailureMode {
    fn from(text: &str) -> Self {
        match text {
            "FAIL" => Self::Fail,
            "WARN" => Self::Warn,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for HookFailureMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for HookFailureMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for HookFailureMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for HookFailureMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_HOOK_INVOCATION_COUNT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
static PATTERN_HOOK_INVOCATION_ID: rt::Pattern =
    rt::Pattern::new("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$");
pub static SHAPE_HOOK_INVOCATION_ID: rt::Shape =
    rt::Shape::String { min: Some(36), max: Some(36), pattern: Some(&PATTERN_HOOK_INVOCATION_ID) };
pub static SHAPE_HOOK_INVOCATION_POINT: rt::Shape = rt::Shape::Enum { values: &["PRE_PROVISION"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HookInvocationPoint {
    PreProvision,
    Unknown(String),
}
impl HookInvocationPoint {
    pub fn as_str(&self) -> &str {
        match self {
            Self::PreProvision => "PRE_PROVISION",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for HookInvocationPoint {
    fn from(text: &str) -> Self {
        match text {
            "PRE_PROVISION" => Self::PreProvision,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for HookInvocationPoint {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for HookInvocationPoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for HookInvocationPoint {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for HookInvocationPoint {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_HOOK_STATUS: rt::Shape = rt::Shape::Enum {
    values: &["HOOK_IN_PROGRESS", "HOOK_COMPLETE_SUCCEEDED", "HOOK_COMPLETE_FAILED", "HOOK_FAILED"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HookStatus {
    HookInProgress,
    HookCompleteSucceeded,
    HookCompleteFailed,
    HookFailed,
    Unknown(String),
}
impl HookStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::HookInProgress => "HOOK_IN_PROGRESS",
            Self::HookCompleteSucceeded => "HOOK_COMPLETE_SUCCEEDED",
            Self::HookCompleteFailed => "HOOK_COMPLETE_FAILED",
            Self::HookFailed => "HOOK_FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for HookStatus {
    fn from(text: &str) -> Self {
        match text {
            "HOOK_IN_PROGRESS" => Self::HookInProgress,
            "HOOK_COMPLETE_SUCCEEDED" => Self::HookCompleteSucceeded,
            "HOOK_COMPLETE_FAILED" => Self::HookCompleteFailed,
            "HOOK_FAILED" => Self::HookFailed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for HookStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for HookStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for HookStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for HookStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_HOOK_STATUS_REASON: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_HOOK_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_IMPORT_EXISTING_RESOURCES: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_IMPORTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_INCLUDE_NESTED_STACKS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_INCLUDE_PROPERTY_VALUES: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_INSUFFICIENT_CAPABILITIES_EXCEPTION: rt::Schema = rt::Schema {
    name: "InsufficientCapabilitiesException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "InsufficientCapabilitiesException",
        status: 400,
    }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INSUFFICIENT_CAPABILITIES_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INSUFFICIENT_CAPABILITIES_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InsufficientCapabilitiesException {}
impl rt::Structure for InsufficientCapabilitiesException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INSUFFICIENT_CAPABILITIES_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INSUFFICIENT_CAPABILITIES_EXCEPTION);
        w.end_structure(&SCHEMA_INSUFFICIENT_CAPABILITIES_EXCEPTION);
    }
}
impl rt::Encode for InsufficientCapabilitiesException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InsufficientCapabilitiesException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INSUFFICIENT_CAPABILITIES_EXCEPTION,
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
impl From<InsufficientCapabilitiesException> for rt::ApiError {
    fn from(error: InsufficientCapabilitiesException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_CHANGE_SET_STATUS_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidChangeSetStatusException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidChangeSetStatus", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_CHANGE_SET_STATUS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_CHANGE_SET_STATUS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidChangeSetStatusException {}
impl rt::Structure for InvalidChangeSetStatusException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_CHANGE_SET_STATUS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_CHANGE_SET_STATUS_EXCEPTION);
        w.end_structure(&SCHEMA_INVALID_CHANGE_SET_STATUS_EXCEPTION);
    }
}
impl rt::Encode for InvalidChangeSetStatusException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidChangeSetStatusException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_CHANGE_SET_STATUS_EXCEPTION,
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
impl From<InvalidChangeSetStatusException> for rt::ApiError {
    fn from(error: InvalidChangeSetStatusException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_KEY: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LAST_OPERATIONS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OPERATION_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LAST_UPDATED_TIME: rt::Shape = rt::Shape::Timestamp(None);
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

pub static SHAPE_LIMIT_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LIMIT_VALUE: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_LIST_CHANGE_SETS_INPUT: rt::Schema = rt::Schema {
    name: "ListChangeSetsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_CHANGE_SETS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_CHANGE_SETS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListChangeSetsInput {
    pub next_token: Option<String>,
    pub stack_name: String,
}
impl rt::Structure for ListChangeSetsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_CHANGE_SETS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_CHANGE_SETS_INPUT);
        rt::member(w, &SCHEMA_LIST_CHANGE_SETS_INPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_CHANGE_SETS_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_LIST_CHANGE_SETS_INPUT);
    }
}
impl rt::Encode for ListChangeSetsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListChangeSetsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_CHANGE_SETS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_CHANGE_SETS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListChangeSetsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Summaries", "Summaries", &SHAPE_CHANGE_SET_SUMMARIES),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_CHANGE_SETS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_CHANGE_SETS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListChangeSetsOutput {
    pub next_token: Option<String>,
    pub summaries: Option<Vec<ChangeSetSummary>>,
}
impl rt::Structure for ListChangeSetsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_CHANGE_SETS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_CHANGE_SETS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_CHANGE_SETS_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_CHANGE_SETS_OUTPUT.members[1], &self.summaries);
        w.end_structure(&SCHEMA_LIST_CHANGE_SETS_OUTPUT);
    }
}
impl rt::Encode for ListChangeSetsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListChangeSetsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_CHANGE_SETS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.summaries = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_EXPORTS_INPUT: rt::Schema = rt::Schema {
    name: "ListExportsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN)],
    xml_namespace: None,
};
pub static SHAPE_LIST_EXPORTS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_EXPORTS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListExportsInput {
    pub next_token: Option<String>,
}
impl rt::Structure for ListExportsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_EXPORTS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_EXPORTS_INPUT);
        rt::member(w, &SCHEMA_LIST_EXPORTS_INPUT.members[0], &self.next_token);
        w.end_structure(&SCHEMA_LIST_EXPORTS_INPUT);
    }
}
impl rt::Encode for ListExportsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListExportsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_EXPORTS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_EXPORTS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListExportsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Exports", "Exports", &SHAPE_EXPORTS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_EXPORTS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_EXPORTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListExportsOutput {
    pub exports: Option<Vec<Export>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListExportsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_EXPORTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_EXPORTS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_EXPORTS_OUTPUT.members[0], &self.exports);
        rt::member(w, &SCHEMA_LIST_EXPORTS_OUTPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_EXPORTS_OUTPUT);
    }
}
impl rt::Encode for ListExportsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListExportsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_EXPORTS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.exports = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_IMPORTS_INPUT: rt::Schema = rt::Schema {
    name: "ListImportsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExportName", "ExportName", &SHAPE_EXPORT_NAME).required(),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_IMPORTS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_IMPORTS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImportsInput {
    pub export_name: String,
    pub next_token: Option<String>,
}
impl rt::Structure for ListImportsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_IMPORTS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_IMPORTS_INPUT);
        rt::member(w, &SCHEMA_LIST_IMPORTS_INPUT.members[0], &self.export_name);
        rt::member(w, &SCHEMA_LIST_IMPORTS_INPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_IMPORTS_INPUT);
    }
}
impl rt::Encode for ListImportsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListImportsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_IMPORTS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.export_name = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_IMPORTS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListImportsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Imports", "Imports", &SHAPE_IMPORTS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_IMPORTS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_IMPORTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImportsOutput {
    pub imports: Option<Vec<String>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListImportsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_IMPORTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_IMPORTS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_IMPORTS_OUTPUT.members[0], &self.imports);
        rt::member(w, &SCHEMA_LIST_IMPORTS_OUTPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_IMPORTS_OUTPUT);
    }
}
impl rt::Encode for ListImportsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListImportsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_IMPORTS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.imports = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_STACK_RESOURCES_INPUT: rt::Schema = rt::Schema {
    name: "ListStackResourcesInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STACK_RESOURCES_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_STACK_RESOURCES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStackResourcesInput {
    pub next_token: Option<String>,
    pub stack_name: String,
}
impl rt::Structure for ListStackResourcesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STACK_RESOURCES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STACK_RESOURCES_INPUT);
        rt::member(w, &SCHEMA_LIST_STACK_RESOURCES_INPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_STACK_RESOURCES_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_LIST_STACK_RESOURCES_INPUT);
    }
}
impl rt::Encode for ListStackResourcesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStackResourcesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_STACK_RESOURCES_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_STACK_RESOURCES_OUTPUT: rt::Schema = rt::Schema {
    name: "ListStackResourcesOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new(
            "StackResourceSummaries",
            "StackResourceSummaries",
            &SHAPE_STACK_RESOURCE_SUMMARIES,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STACK_RESOURCES_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_STACK_RESOURCES_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStackResourcesOutput {
    pub next_token: Option<String>,
    pub stack_resource_summaries: Option<Vec<StackResourceSummary>>,
}
impl rt::Structure for ListStackResourcesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STACK_RESOURCES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STACK_RESOURCES_OUTPUT);
        rt::member(w, &SCHEMA_LIST_STACK_RESOURCES_OUTPUT.members[0], &self.next_token);
        rt::member(
            w,
            &SCHEMA_LIST_STACK_RESOURCES_OUTPUT.members[1],
            &self.stack_resource_summaries,
        );
        w.end_structure(&SCHEMA_LIST_STACK_RESOURCES_OUTPUT);
    }
}
impl rt::Encode for ListStackResourcesOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStackResourcesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_STACK_RESOURCES_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.stack_resource_summaries = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_STACKS_INPUT: rt::Schema = rt::Schema {
    name: "ListStacksInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackStatusFilter", "StackStatusFilter", &SHAPE_STACK_STATUS_FILTER),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STACKS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_STACKS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStacksInput {
    pub next_token: Option<String>,
    pub stack_status_filter: Option<Vec<StackStatus>>,
}
impl rt::Structure for ListStacksInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STACKS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STACKS_INPUT);
        rt::member(w, &SCHEMA_LIST_STACKS_INPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_STACKS_INPUT.members[1], &self.stack_status_filter);
        w.end_structure(&SCHEMA_LIST_STACKS_INPUT);
    }
}
impl rt::Encode for ListStacksInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStacksInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_STACKS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                1 => out.stack_status_filter = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_STACKS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListStacksOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StackSummaries", "StackSummaries", &SHAPE_STACK_SUMMARIES),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STACKS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_STACKS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStacksOutput {
    pub next_token: Option<String>,
    pub stack_summaries: Option<Vec<StackSummary>>,
}
impl rt::Structure for ListStacksOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STACKS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STACKS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_STACKS_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_STACKS_OUTPUT.members[1], &self.stack_summaries);
        w.end_structure(&SCHEMA_LIST_STACKS_OUTPUT);
    }
}
impl rt::Encode for ListStacksOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStacksOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_STACKS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                1 => out.stack_summaries = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIVE_RESOURCE_DRIFT: rt::Schema = rt::Schema {
    name: "LiveResourceDrift",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActualValue", "ActualValue", &SHAPE_RESOURCE_DRIFT_ACTUAL_VALUE),
        rt::Member::new("DriftDetectionTimestamp", "DriftDetectionTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("PreviousValue", "PreviousValue", &SHAPE_RESOURCE_DRIFT_PREVIOUS_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIVE_RESOURCE_DRIFT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIVE_RESOURCE_DRIFT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LiveResourceDrift {
    pub actual_value: Option<String>,
    pub drift_detection_timestamp: Option<rt::Timestamp>,
    pub previous_value: Option<String>,
}
impl rt::Structure for LiveResourceDrift {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIVE_RESOURCE_DRIFT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIVE_RESOURCE_DRIFT);
        rt::member(w, &SCHEMA_LIVE_RESOURCE_DRIFT.members[0], &self.actual_value);
        rt::member(w, &SCHEMA_LIVE_RESOURCE_DRIFT.members[1], &self.drift_detection_timestamp);
        rt::member(w, &SCHEMA_LIVE_RESOURCE_DRIFT.members[2], &self.previous_value);
        w.end_structure(&SCHEMA_LIVE_RESOURCE_DRIFT);
    }
}
impl rt::Encode for LiveResourceDrift {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LiveResourceDrift {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIVE_RESOURCE_DRIFT, r, &mut |index, shape, r| {
            match index {
                0 => out.actual_value = rt::Decode::decode(shape, r)?,
                1 => out.drift_detection_timestamp = rt::Decode::decode(shape, r)?,
                2 => out.previous_value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LOGICAL_ID_HIERARCHY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LOGICAL_RESOURCE_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LOGICAL_RESOURCE_IDS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(200),
    element: &SHAPE_LOGICAL_RESOURCE_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_METADATA: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_MODULE_INFO: rt::Schema = rt::Schema {
    name: "ModuleInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalIdHierarchy", "LogicalIdHierarchy", &SHAPE_LOGICAL_ID_HIERARCHY),
        rt::Member::new("TypeHierarchy", "TypeHierarchy", &SHAPE_TYPE_HIERARCHY),
    ],
    xml_namespace: None,
};
pub static SHAPE_MODULE_INFO: rt::Shape = rt::Shape::Structure(&SCHEMA_MODULE_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ModuleInfo {
    pub logical_id_hierarchy: Option<String>,
    pub type_hierarchy: Option<String>,
}
impl rt::Structure for ModuleInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MODULE_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MODULE_INFO);
        rt::member(w, &SCHEMA_MODULE_INFO.members[0], &self.logical_id_hierarchy);
        rt::member(w, &SCHEMA_MODULE_INFO.members[1], &self.type_hierarchy);
        w.end_structure(&SCHEMA_MODULE_INFO);
    }
}
impl rt::Encode for ModuleInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ModuleInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MODULE_INFO, r, &mut |index, shape, r| {
            match index {
                0 => out.logical_id_hierarchy = rt::Decode::decode(shape, r)?,
                1 => out.type_hierarchy = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_MONITORING_TIME_IN_MINUTES: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(180) };
pub static SHAPE_NEXT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_NO_ECHO: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_NOTIFICATION_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NOTIFICATION_ARNS: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(5),
    element: &SHAPE_NOTIFICATION_ARN,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ON_FAILURE: rt::Shape =
    rt::Shape::Enum { values: &["DO_NOTHING", "ROLLBACK", "DELETE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnFailure {
    DoNothing,
    Rollback,
    Delete,
    Unknown(String),
}
impl OnFailure {
    pub fn as_str(&self) -> &str {
        match self {
            Self::DoNothing => "DO_NOTHING",
            Self::Rollback => "ROLLBACK",
            Self::Delete => "DELETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OnFailure {
    fn from(text: &str) -> Self {
        match text {
            "DO_NOTHING" => Self::DoNothing,
            "ROLLBACK" => Self::Rollback,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OnFailure {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OnFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OnFailure {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OnFailure {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ON_STACK_FAILURE: rt::Shape =
    rt::Shape::Enum { values: &["DO_NOTHING", "ROLLBACK", "DELETE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnStackFailure {
    DoNothing,
    Rollback,
    Delete,
    Unknown(String),
}
impl OnStackFailure {
    pub fn as_str(&self) -> &str {
        match self {
            Self::DoNothing => "DO_NOTHING",
            Self::Rollback => "ROLLBACK",
            Self::Delete => "DELETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OnStackFailure {
    fn from(text: &str) -> Self {
        match text {
            "DO_NOTHING" => Self::DoNothing,
            "ROLLBACK" => Self::Rollback,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OnStackFailure {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OnStackFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OnStackFailure {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OnStackFailure {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OPERATION_ENTRY: rt::Schema = rt::Schema {
    name: "OperationEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("OperationId", "OperationId", &SHAPE_OPERATION_ID),
        rt::Member::new("OperationType", "OperationType", &SHAPE_OPERATION_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_OPERATION_ENTRY: rt::Shape = rt::Shape::Structure(&SCHEMA_OPERATION_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationEntry {
    pub operation_id: Option<String>,
    pub operation_type: Option<OperationType>,
}
impl rt::Structure for OperationEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OPERATION_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OPERATION_ENTRY);
        rt::member(w, &SCHEMA_OPERATION_ENTRY.members[0], &self.operation_id);
        rt::member(w, &SCHEMA_OPERATION_ENTRY.members[1], &self.operation_type);
        w.end_structure(&SCHEMA_OPERATION_ENTRY);
    }
}
impl rt::Encode for OperationEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OperationEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OPERATION_ENTRY, r, &mut |index, shape, r| {
            match index {
                0 => out.operation_id = rt::Decode::decode(shape, r)?,
                1 => out.operation_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OPERATION_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_OPERATION_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATE_STACK",
        "UPDATE_STACK",
        "DELETE_STACK",
        "CONTINUE_ROLLBACK",
        "ROLLBACK",
        "CREATE_CHANGESET",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationType {
    CreateStack,
    UpdateStack,
    DeleteStack,
    ContinueRollback,
    Rollback,
    CreateChangeset,
    Unknown(String),
}
impl OperationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateStack => "CREATE_STACK",
            Self::UpdateStack => "UPDATE_STACK",
            Self::DeleteStack => "DELETE_STACK",
            Self::ContinueRollback => "CONTINUE_ROLLBACK",
            Self::Rollback => "ROLLBACK",
            Self::CreateChangeset => "CREATE_CHANGESET",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OperationType {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_STACK" => Self::CreateStack,
            "UPDATE_STACK" => Self::UpdateStack,
            "DELETE_STACK" => Self::DeleteStack,
            "CONTINUE_ROLLBACK" => Self::ContinueRollback,
            "ROLLBACK" => Self::Rollback,
            "CREATE_CHANGESET" => Self::CreateChangeset,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OperationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OperationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OperationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OperationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OUTPUT: rt::Schema = rt::Schema {
    name: "Output",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("ExportName", "ExportName", &SHAPE_EXPORT_NAME),
        rt::Member::new("OutputKey", "OutputKey", &SHAPE_OUTPUT_KEY),
        rt::Member::new("OutputValue", "OutputValue", &SHAPE_OUTPUT_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Output {
    pub description: Option<String>,
    pub export_name: Option<String>,
    pub output_key: Option<String>,
    pub output_value: Option<String>,
}
impl rt::Structure for Output {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OUTPUT);
        rt::member(w, &SCHEMA_OUTPUT.members[0], &self.description);
        rt::member(w, &SCHEMA_OUTPUT.members[1], &self.export_name);
        rt::member(w, &SCHEMA_OUTPUT.members[2], &self.output_key);
        rt::member(w, &SCHEMA_OUTPUT.members[3], &self.output_value);
        w.end_structure(&SCHEMA_OUTPUT);
    }
}
impl rt::Encode for Output {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Output {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.export_name = rt::Decode::decode(shape, r)?,
                2 => out.output_key = rt::Decode::decode(shape, r)?,
                3 => out.output_value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OUTPUT_KEY: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_OUTPUT_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_OUTPUTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OUTPUT,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PARAMETER: rt::Schema = rt::Schema {
    name: "Parameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ParameterKey", "ParameterKey", &SHAPE_PARAMETER_KEY),
        rt::Member::new("ParameterValue", "ParameterValue", &SHAPE_PARAMETER_VALUE),
        rt::Member::new("ResolvedValue", "ResolvedValue", &SHAPE_PARAMETER_VALUE),
        rt::Member::new("UsePreviousValue", "UsePreviousValue", &SHAPE_USE_PREVIOUS_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER: rt::Shape = rt::Shape::Structure(&SCHEMA_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub resolved_value: Option<String>,
    pub use_previous_value: Option<bool>,
}
impl rt::Structure for Parameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER);
        rt::member(w, &SCHEMA_PARAMETER.members[0], &self.parameter_key);
        rt::member(w, &SCHEMA_PARAMETER.members[1], &self.parameter_value);
        rt::member(w, &SCHEMA_PARAMETER.members[2], &self.resolved_value);
        rt::member(w, &SCHEMA_PARAMETER.members[3], &self.use_previous_value);
        w.end_structure(&SCHEMA_PARAMETER);
    }
}
impl rt::Encode for Parameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Parameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARAMETER, r, &mut |index, shape, r| {
            match index {
                0 => out.parameter_key = rt::Decode::decode(shape, r)?,
                1 => out.parameter_value = rt::Decode::decode(shape, r)?,
                2 => out.resolved_value = rt::Decode::decode(shape, r)?,
                3 => out.use_previous_value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PARAMETER_CONSTRAINTS: rt::Schema = rt::Schema {
    name: "ParameterConstraints",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("AllowedValues", "AllowedValues", &SHAPE_ALLOWED_VALUES)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_CONSTRAINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_CONSTRAINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
}
impl rt::Structure for ParameterConstraints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_CONSTRAINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_CONSTRAINTS);
        rt::member(w, &SCHEMA_PARAMETER_CONSTRAINTS.members[0], &self.allowed_values);
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
                    0 => out.allowed_values = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PARAMETER_DECLARATION: rt::Schema = rt::Schema {
    name: "ParameterDeclaration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DefaultValue", "DefaultValue", &SHAPE_PARAMETER_VALUE),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("NoEcho", "NoEcho", &SHAPE_NO_ECHO),
        rt::Member::new(
            "ParameterConstraints",
            "ParameterConstraints",
            &SHAPE_PARAMETER_CONSTRAINTS,
        ),
        rt::Member::new("ParameterKey", "ParameterKey", &SHAPE_PARAMETER_KEY),
        rt::Member::new("ParameterType", "ParameterType", &SHAPE_PARAMETER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_DECLARATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_DECLARATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterDeclaration {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub no_echo: Option<bool>,
    pub parameter_constraints: Option<ParameterConstraints>,
    pub parameter_key: Option<String>,
    pub parameter_type: Option<String>,
}
impl rt::Structure for ParameterDeclaration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_DECLARATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_DECLARATION);
        rt::member(w, &SCHEMA_PARAMETER_DECLARATION.members[0], &self.default_value);
        rt::member(w, &SCHEMA_PARAMETER_DECLARATION.members[1], &self.description);
        rt::member(w, &SCHEMA_PARAMETER_DECLARATION.members[2], &self.no_echo);
        rt::member(w, &SCHEMA_PARAMETER_DECLARATION.members[3], &self.parameter_constraints);
        rt::member(w, &SCHEMA_PARAMETER_DECLARATION.members[4], &self.parameter_key);
        rt::member(w, &SCHEMA_PARAMETER_DECLARATION.members[5], &self.parameter_type);
        w.end_structure(&SCHEMA_PARAMETER_DECLARATION);
    }
}
impl rt::Encode for ParameterDeclaration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterDeclaration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_DECLARATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.default_value = rt::Decode::decode(shape, r)?,
                    1 => out.description = rt::Decode::decode(shape, r)?,
                    2 => out.no_echo = rt::Decode::decode(shape, r)?,
                    3 => out.parameter_constraints = rt::Decode::decode(shape, r)?,
                    4 => out.parameter_key = rt::Decode::decode(shape, r)?,
                    5 => out.parameter_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PARAMETER_DECLARATIONS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETER_DECLARATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARAMETER_KEY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PARAMETER_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PARAMETER_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PARAMETERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PHYSICAL_RESOURCE_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PHYSICAL_RESOURCE_ID_CONTEXT: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(5),
    element: &SHAPE_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR: rt::Schema = rt::Schema {
    name: "PhysicalResourceIdContextKeyValuePair",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new("Value", "Value", &SHAPE_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PhysicalResourceIdContextKeyValuePair {
    pub key: String,
    pub value: String,
}
impl rt::Structure for PhysicalResourceIdContextKeyValuePair {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR);
        rt::member(w, &SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR.members[0], &self.key);
        rt::member(w, &SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR.members[1], &self.value);
        w.end_structure(&SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR);
    }
}
impl rt::Encode for PhysicalResourceIdContextKeyValuePair {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PhysicalResourceIdContextKeyValuePair {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key = rt::Decode::decode(shape, r)?,
                    1 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_POLICY_ACTION: rt::Shape = rt::Shape::Enum {
    values: &[
        "Delete",
        "Retain",
        "Snapshot",
        "ReplaceAndDelete",
        "ReplaceAndRetain",
        "ReplaceAndSnapshot",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyAction {
    Delete,
    Retain,
    Snapshot,
    ReplaceAndDelete,
    ReplaceAndRetain,
    ReplaceAndSnapshot,
    Unknown(String),
}
impl PolicyAction {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::Snapshot => "Snapshot",
            Self::ReplaceAndDelete => "ReplaceAndDelete",
            Self::ReplaceAndRetain => "ReplaceAndRetain",
            Self::ReplaceAndSnapshot => "ReplaceAndSnapshot",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PolicyAction {
    fn from(text: &str) -> Self {
        match text {
            "Delete" => Self::Delete,
            "Retain" => Self::Retain,
            "Snapshot" => Self::Snapshot,
            "ReplaceAndDelete" => Self::ReplaceAndDelete,
            "ReplaceAndRetain" => Self::ReplaceAndRetain,
            "ReplaceAndSnapshot" => Self::ReplaceAndSnapshot,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PolicyAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PolicyAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PolicyAction {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PolicyAction {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PREVIOUS_DEPLOYMENT_CONTEXT: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PROPERTIES: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_PROPERTY_DIFFERENCE: rt::Schema = rt::Schema {
    name: "PropertyDifference",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActualValue", "ActualValue", &SHAPE_PROPERTY_VALUE).required(),
        rt::Member::new("DifferenceType", "DifferenceType", &SHAPE_DIFFERENCE_TYPE).required(),
        rt::Member::new("ExpectedValue", "ExpectedValue", &SHAPE_PROPERTY_VALUE).required(),
        rt::Member::new("PropertyPath", "PropertyPath", &SHAPE_PROPERTY_PATH).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROPERTY_DIFFERENCE: rt::Shape = rt::Shape::Structure(&SCHEMA_PROPERTY_DIFFERENCE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PropertyDifference {
    pub actual_value: String,
    pub difference_type: DifferenceType,
    pub expected_value: String,
    pub property_path: String,
}
impl rt::Structure for PropertyDifference {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROPERTY_DIFFERENCE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROPERTY_DIFFERENCE);
        rt::member(w, &SCHEMA_PROPERTY_DIFFERENCE.members[0], &self.actual_value);
        rt::member(w, &SCHEMA_PROPERTY_DIFFERENCE.members[1], &self.difference_type);
        rt::member(w, &SCHEMA_PROPERTY_DIFFERENCE.members[2], &self.expected_value);
        rt::member(w, &SCHEMA_PROPERTY_DIFFERENCE.members[3], &self.property_path);
        w.end_structure(&SCHEMA_PROPERTY_DIFFERENCE);
    }
}
impl rt::Encode for PropertyDifference {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PropertyDifference {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PROPERTY_DIFFERENCE, r, &mut |index, shape, r| {
            match index {
                0 => out.actual_value = rt::Decode::decode(shape, r)?,
                1 => out.difference_type = rt::Decode::decode(shape, r)?,
                2 => out.expected_value = rt::Decode::decode(shape, r)?,
                3 => out.property_path = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PROPERTY_DIFFERENCES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PROPERTY_DIFFERENCE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PROPERTY_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PROPERTY_PATH: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PROPERTY_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_REPLACEMENT: rt::Shape =
    rt::Shape::Enum { values: &["True", "False", "Conditional"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Replacement {
    True,
    False,
    Conditional,
    Unknown(String),
}
impl Replacement {
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "True",
            Self::False => "False",
            Self::Conditional => "Conditional",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Replacement {
    fn from(text: &str) -> Self {
        match text {
            "True" => Self::True,
            "False" => Self::False,
            "Conditional" => Self::Conditional,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Replacement {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Replacement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Replacement {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Replacement {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_REQUIRES_RECREATION: rt::Shape =
    rt::Shape::Enum { values: &["Never", "Conditionally", "Always"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequiresRecreation {
    Never,
    Conditionally,
    Always,
    Unknown(String),
}
impl RequiresRecreation {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Never => "Never",
            Self::Conditionally => "Conditionally",
            Self::Always => "Always",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RequiresRecreation {
    fn from(text: &str) -> Self {
        match text {
            "Never" => Self::Never,
            "Conditionally" => Self::Conditionally,
            "Always" => Self::Always,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RequiresRecreation {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RequiresRecreation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RequiresRecreation {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RequiresRecreation {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RESOURCE_ATTRIBUTE: rt::Shape = rt::Shape::Enum {
    values: &[
        "Properties",
        "Metadata",
        "CreationPolicy",
        "UpdatePolicy",
        "DeletionPolicy",
        "UpdateReplacePolicy",
        "Tags",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceAttribute {
    Properties,
    Metadata,
    CreationPolicy,
    UpdatePolicy,
    DeletionPolicy,
    UpdateReplacePolicy,
    Tags,
    Unknown(String),
}
impl ResourceAttribute {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Properties => "Properties",
            Self::Metadata => "Metadata",
            Self::CreationPolicy => "CreationPolicy",
            Self::UpdatePolicy => "UpdatePolicy",
            Self::DeletionPolicy => "DeletionPolicy",
            Self::UpdateReplacePolicy => "UpdateReplacePolicy",
            Self::Tags => "Tags",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResourceAttribute {
    fn from(text: &str) -> Self {
        match text {
            "Properties" => Self::Properties,
            "Metadata" => Self::Metadata,
            "CreationPolicy" => Self::CreationPolicy,
            "UpdatePolicy" => Self::UpdatePolicy,
            "DeletionPolicy" => Self::DeletionPolicy,
            "UpdateReplacePolicy" => Self::UpdateReplacePolicy,
            "Tags" => Self::Tags,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResourceAttribute {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResourceAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResourceAttribute {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResourceAttribute {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_RESOURCE_CHANGE: rt::Schema = rt::Schema {
    name: "ResourceChange",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Action", "Action", &SHAPE_CHANGE_ACTION),
        rt::Member::new("AfterContext", "AfterContext", &SHAPE_AFTER_CONTEXT),
        rt::Member::new("BeforeContext", "BeforeContext", &SHAPE_BEFORE_CONTEXT),
        rt::Member::new("ChangeSetId", "ChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("Details", "Details", &SHAPE_RESOURCE_CHANGE_DETAILS),
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID),
        rt::Member::new("ModuleInfo", "ModuleInfo", &SHAPE_MODULE_INFO),
        rt::Member::new("PhysicalResourceId", "PhysicalResourceId", &SHAPE_PHYSICAL_RESOURCE_ID),
        rt::Member::new("PolicyAction", "PolicyAction", &SHAPE_POLICY_ACTION),
        rt::Member::new(
            "PreviousDeploymentContext",
            "PreviousDeploymentContext",
            &SHAPE_PREVIOUS_DEPLOYMENT_CONTEXT,
        ),
        rt::Member::new("Replacement", "Replacement", &SHAPE_REPLACEMENT),
        rt::Member::new(
            "ResourceDriftIgnoredAttributes",
            "ResourceDriftIgnoredAttributes",
            &SHAPE_RESOURCE_DRIFT_IGNORED_ATTRIBUTES,
        ),
        rt::Member::new(
            "ResourceDriftStatus",
            "ResourceDriftStatus",
            &SHAPE_STACK_RESOURCE_DRIFT_STATUS,
        ),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE),
        rt::Member::new("Scope", "Scope", &SHAPE_SCOPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_CHANGE: rt::Shape = rt::Shape::Structure(&SCHEMA_RESOURCE_CHANGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceChange {
    pub action: Option<ChangeAction>,
    pub after_context: Option<String>,
    pub before_context: Option<String>,
    pub change_set_id: Option<String>,
    pub details: Option<Vec<ResourceChangeDetail>>,
    pub logical_resource_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub policy_action: Option<PolicyAction>,
    pub previous_deployment_context: Option<String>,
    pub replacement: Option<Replacement>,
    pub resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>>,
    pub resource_drift_status: Option<StackResourceDriftStatus>,
    pub resource_type: Option<String>,
    pub scope: Option<Vec<ResourceAttribute>>,
}
impl rt::Structure for ResourceChange {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_CHANGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_CHANGE);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[0], &self.action);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[1], &self.after_context);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[2], &self.before_context);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[3], &self.change_set_id);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[4], &self.details);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[5], &self.logical_resource_id);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[6], &self.module_info);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[7], &self.physical_resource_id);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[8], &self.policy_action);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[9], &self.previous_deployment_context);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[10], &self.replacement);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[11], &self.resource_drift_ignored_attributes);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[12], &self.resource_drift_status);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[13], &self.resource_type);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE.members[14], &self.scope);
        w.end_structure(&SCHEMA_RESOURCE_CHANGE);
    }
}
impl rt::Encode for ResourceChange {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceChange {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESOURCE_CHANGE, r, &mut |index, shape, r| {
            match index {
                0 => out.action = rt::Decode::decode(shape, r)?,
                1 => out.after_context = rt::Decode::decode(shape, r)?,
                2 => out.before_context = rt::Decode::decode(shape, r)?,
                3 => out.change_set_id = rt::Decode::decode(shape, r)?,
                4 => out.details = rt::Decode::decode(shape, r)?,
                5 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                6 => out.module_info = rt::Decode::decode(shape, r)?,
                7 => out.physical_resource_id = rt::Decode::decode(shape, r)?,
                8 => out.policy_action = rt::Decode::decode(shape, r)?,
                9 => out.previous_deployment_context = rt::Decode::decode(shape, r)?,
                10 => out.replacement = rt::Decode::decode(shape, r)?,
                11 => out.resource_drift_ignored_attributes = rt::Decode::decode(shape, r)?,
                12 => out.resource_drift_status = rt::Decode::decode(shape, r)?,
                13 => out.resource_type = rt::Decode::decode(shape, r)?,
                14 => out.scope = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_RESOURCE_CHANGE_DETAIL: rt::Schema = rt::Schema {
    name: "ResourceChangeDetail",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CausingEntity", "CausingEntity", &SHAPE_CAUSING_ENTITY),
        rt::Member::new("ChangeSource", "ChangeSource", &SHAPE_CHANGE_SOURCE),
        rt::Member::new("Evaluation", "Evaluation", &SHAPE_EVALUATION_TYPE),
        rt::Member::new("Target", "Target", &SHAPE_RESOURCE_TARGET_DEFINITION),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_CHANGE_DETAIL: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_CHANGE_DETAIL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceChangeDetail {
    pub causing_entity: Option<String>,
    pub change_source: Option<ChangeSource>,
    pub evaluation: Option<EvaluationType>,
    pub target: Option<ResourceTargetDefinition>,
}
impl rt::Structure for ResourceChangeDetail {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_CHANGE_DETAIL
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_CHANGE_DETAIL);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE_DETAIL.members[0], &self.causing_entity);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE_DETAIL.members[1], &self.change_source);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE_DETAIL.members[2], &self.evaluation);
        rt::member(w, &SCHEMA_RESOURCE_CHANGE_DETAIL.members[3], &self.target);
        w.end_structure(&SCHEMA_RESOURCE_CHANGE_DETAIL);
    }
}
impl rt::Encode for ResourceChangeDetail {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceChangeDetail {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_CHANGE_DETAIL,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.causing_entity = rt::Decode::decode(shape, r)?,
                    1 => out.change_source = rt::Decode::decode(shape, r)?,
                    2 => out.evaluation = rt::Decode::decode(shape, r)?,
                    3 => out.target = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_RESOURCE_CHANGE_DETAILS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_CHANGE_DETAIL,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RESOURCE_DRIFT_ACTUAL_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE: rt::Schema = rt::Schema {
    name: "ResourceDriftIgnoredAttribute",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Path", "Path", &SHAPE_RESOURCE_PROPERTY_PATH),
        rt::Member::new("Reason", "Reason", &SHAPE_DRIFT_IGNORED_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_DRIFT_IGNORED_ATTRIBUTE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: Option<String>,
    pub reason: Option<DriftIgnoredReason>,
}
impl rt::Structure for ResourceDriftIgnoredAttribute {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE);
        rt::member(w, &SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE.members[0], &self.path);
        rt::member(w, &SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE.members[1], &self.reason);
        w.end_structure(&SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE);
    }
}
impl rt::Encode for ResourceDriftIgnoredAttribute {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceDriftIgnoredAttribute {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_DRIFT_IGNORED_ATTRIBUTE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.path = rt::Decode::decode(shape, r)?,
                    1 => out.reason = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_RESOURCE_DRIFT_IGNORED_ATTRIBUTES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_DRIFT_IGNORED_ATTRIBUTE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RESOURCE_DRIFT_PREVIOUS_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESOURCE_IDENTIFIER_PROPERTIES: rt::Shape = rt::Shape::Map {
    min: Some(1),
    max: Some(256),
    key: &SHAPE_RESOURCE_IDENTIFIER_PROPERTY_KEY,
    value: &SHAPE_RESOURCE_IDENTIFIER_PROPERTY_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_RESOURCE_IDENTIFIER_PROPERTY_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_RESOURCE_IDENTIFIER_PROPERTY_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_RESOURCE_IDENTIFIER_SUMMARIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_IDENTIFIER_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_RESOURCE_IDENTIFIER_SUMMARY: rt::Schema = rt::Schema {
    name: "ResourceIdentifierSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalResourceIds", "LogicalResourceIds", &SHAPE_LOGICAL_RESOURCE_IDS),
        rt::Member::new("ResourceIdentifiers", "ResourceIdentifiers", &SHAPE_RESOURCE_IDENTIFIERS),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_IDENTIFIER_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_IDENTIFIER_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceIdentifierSummary {
    pub logical_resource_ids: Option<Vec<String>>,
    pub resource_identifiers: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
impl rt::Structure for ResourceIdentifierSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_IDENTIFIER_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_IDENTIFIER_SUMMARY);
        rt::member(w, &SCHEMA_RESOURCE_IDENTIFIER_SUMMARY.members[0], &self.logical_resource_ids);
        rt::member(w, &SCHEMA_RESOURCE_IDENTIFIER_SUMMARY.members[1], &self.resource_identifiers);
        rt::member(w, &SCHEMA_RESOURCE_IDENTIFIER_SUMMARY.members[2], &self.resource_type);
        w.end_structure(&SCHEMA_RESOURCE_IDENTIFIER_SUMMARY);
    }
}
impl rt::Encode for ResourceIdentifierSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceIdentifierSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_IDENTIFIER_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logical_resource_ids = rt::Decode::decode(shape, r)?,
                    1 => out.resource_identifiers = rt::Decode::decode(shape, r)?,
                    2 => out.resource_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_RESOURCE_IDENTIFIERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_IDENTIFIER_PROPERTY_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RESOURCE_PROPERTIES: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESOURCE_PROPERTY_PATH: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESOURCE_SIGNAL_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["SUCCESS", "FAILURE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceSignalStatus {
    Success,
    Failure,
    Unknown(String),
}
impl ResourceSignalStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Failure => "FAILURE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResourceSignalStatus {
    fn from(text: &str) -> Self {
        match text {
            "SUCCESS" => Self::Success,
            "FAILURE" => Self::Failure,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResourceSignalStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResourceSignalStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResourceSignalStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResourceSignalStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RESOURCE_SIGNAL_UNIQUE_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: None };
pub static SHAPE_RESOURCE_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATE_IN_PROGRESS",
        "CREATE_FAILED",
        "CREATE_COMPLETE",
        "DELETE_IN_PROGRESS",
        "DELETE_FAILED",
        "DELETE_COMPLETE",
        "DELETE_SKIPPED",
        "UPDATE_IN_PROGRESS",
        "UPDATE_FAILED",
        "UPDATE_COMPLETE",
        "IMPORT_FAILED",
        "IMPORT_COMPLETE",
        "IMPORT_IN_PROGRESS",
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "IMPORT_ROLLBACK_FAILED",
        "IMPORT_ROLLBACK_COMPLETE",
        "EXPORT_FAILED",
        "EXPORT_COMPLETE",
        "EXPORT_IN_PROGRESS",
        "EXPORT_ROLLBACK_IN_PROGRESS",
        "EXPORT_ROLLBACK_FAILED",
        "EXPORT_ROLLBACK_COMPLETE",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE",
        "UPDATE_ROLLBACK_FAILED",
        "ROLLBACK_IN_PROGRESS",
        "ROLLBACK_COMPLETE",
        "ROLLBACK_FAILED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceStatus {
    CreateInProgress,
    CreateFailed,
    CreateComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    DeleteSkipped,
    UpdateInProgress,
    UpdateFailed,
    UpdateComplete,
    ImportFailed,
    ImportComplete,
    ImportInProgress,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    ExportFailed,
    ExportComplete,
    ExportInProgress,
    ExportRollbackInProgress,
    ExportRollbackFailed,
    ExportRollbackComplete,
    UpdateRollbackInProgress,
    UpdateRollbackComplete,
    UpdateRollbackFailed,
    RollbackInProgress,
    RollbackComplete,
    RollbackFailed,
    Unknown(String),
}
impl ResourceStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::CreateFailed => "CREATE_FAILED",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::DeleteComplete => "DELETE_COMPLETE",
            Self::DeleteSkipped => "DELETE_SKIPPED",
            Self::UpdateInProgress => "UPDATE_IN_PROGRESS",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::UpdateComplete => "UPDATE_COMPLETE",
            Self::ImportFailed => "IMPORT_FAILED",
            Self::ImportComplete => "IMPORT_COMPLETE",
            Self::ImportInProgress => "IMPORT_IN_PROGRESS",
            Self::ImportRollbackInProgress => "IMPORT_ROLLBACK_IN_PROGRESS",
            Self::ImportRollbackFailed => "IMPORT_ROLLBACK_FAILED",
            Self::ImportRollbackComplete => "IMPORT_ROLLBACK_COMPLETE",
            Self::ExportFailed => "EXPORT_FAILED",
            Self::ExportComplete => "EXPORT_COMPLETE",
            Self::ExportInProgress => "EXPORT_IN_PROGRESS",
            Self::ExportRollbackInProgress => "EXPORT_ROLLBACK_IN_PROGRESS",
            Self::ExportRollbackFailed => "EXPORT_ROLLBACK_FAILED",
            Self::ExportRollbackComplete => "EXPORT_ROLLBACK_COMPLETE",
            Self::UpdateRollbackInProgress => "UPDATE_ROLLBACK_IN_PROGRESS",
            Self::UpdateRollbackComplete => "UPDATE_ROLLBACK_COMPLETE",
            Self::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            Self::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            Self::RollbackComplete => "ROLLBACK_COMPLETE",
            Self::RollbackFailed => "ROLLBACK_FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResourceStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "CREATE_FAILED" => Self::CreateFailed,
            "CREATE_COMPLETE" => Self::CreateComplete,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "DELETE_FAILED" => Self::DeleteFailed,
            "DELETE_COMPLETE" => Self::DeleteComplete,
            "DELETE_SKIPPED" => Self::DeleteSkipped,
            "UPDATE_IN_PROGRESS" => Self::UpdateInProgress,
            "UPDATE_FAILED" => Self::UpdateFailed,
            "UPDATE_COMPLETE" => Self::UpdateComplete,
            "IMPORT_FAILED" => Self::ImportFailed,
            "IMPORT_COMPLETE" => Self::ImportComplete,
            "IMPORT_IN_PROGRESS" => Self::ImportInProgress,
            "IMPORT_ROLLBACK_IN_PROGRESS" => Self::ImportRollbackInProgress,
            "IMPORT_ROLLBACK_FAILED" => Self::ImportRollbackFailed,
            "IMPORT_ROLLBACK_COMPLETE" => Self::ImportRollbackComplete,
            "EXPORT_FAILED" => Self::ExportFailed,
            "EXPORT_COMPLETE" => Self::ExportComplete,
            "EXPORT_IN_PROGRESS" => Self::ExportInProgress,
            "EXPORT_ROLLBACK_IN_PROGRESS" => Self::ExportRollbackInProgress,
            "EXPORT_ROLLBACK_FAILED" => Self::ExportRollbackFailed,
            "EXPORT_ROLLBACK_COMPLETE" => Self::ExportRollbackComplete,
            "UPDATE_ROLLBACK_IN_PROGRESS" => Self::UpdateRollbackInProgress,
            "UPDATE_ROLLBACK_COMPLETE" => Self::UpdateRollbackComplete,
            "UPDATE_ROLLBACK_FAILED" => Self::UpdateRollbackFailed,
            "ROLLBACK_IN_PROGRESS" => Self::RollbackInProgress,
            "ROLLBACK_COMPLETE" => Self::RollbackComplete,
            "ROLLBACK_FAILED" => Self::RollbackFailed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResourceStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResourceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResourceStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResourceStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RESOURCE_STATUS_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_RESOURCE_TARGET_DEFINITION: rt::Schema = rt::Schema {
    name: "ResourceTargetDefinition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AfterValue", "AfterValue", &SHAPE_AFTER_VALUE),
        rt::Member::new("AfterValueFrom", "AfterValueFrom", &SHAPE_AFTER_VALUE_FROM),
        rt::Member::new("Attribute", "Attribute", &SHAPE_RESOURCE_ATTRIBUTE),
        rt::Member::new("AttributeChangeType", "AttributeChangeType", &SHAPE_ATTRIBUTE_CHANGE_TYPE),
        rt::Member::new("BeforeValue", "BeforeValue", &SHAPE_BEFORE_VALUE),
        rt::Member::new("BeforeValueFrom", "BeforeValueFrom", &SHAPE_BEFORE_VALUE_FROM),
        rt::Member::new("Drift", "Drift", &SHAPE_LIVE_RESOURCE_DRIFT),
        rt::Member::new("Name", "Name", &SHAPE_PROPERTY_NAME),
        rt::Member::new("Path", "Path", &SHAPE_RESOURCE_PROPERTY_PATH),
        rt::Member::new("RequiresRecreation", "RequiresRecreation", &SHAPE_REQUIRES_RECREATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_TARGET_DEFINITION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_TARGET_DEFINITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceTargetDefinition {
    pub after_value: Option<String>,
    pub after_value_from: Option<AfterValueFrom>,
    pub attribute: Option<ResourceAttribute>,
    pub attribute_change_type: Option<AttributeChangeType>,
    pub before_value: Option<String>,
    pub before_value_from: Option<BeforeValueFrom>,
    pub drift: Option<LiveResourceDrift>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub requires_recreation: Option<RequiresRecreation>,
}
impl rt::Structure for ResourceTargetDefinition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_TARGET_DEFINITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_TARGET_DEFINITION);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[0], &self.after_value);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[1], &self.after_value_from);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[2], &self.attribute);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[3], &self.attribute_change_type);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[4], &self.before_value);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[5], &self.before_value_from);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[6], &self.drift);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[7], &self.name);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[8], &self.path);
        rt::member(w, &SCHEMA_RESOURCE_TARGET_DEFINITION.members[9], &self.requires_recreation);
        w.end_structure(&SCHEMA_RESOURCE_TARGET_DEFINITION);
    }
}
impl rt::Encode for ResourceTargetDefinition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceTargetDefinition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_TARGET_DEFINITION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.after_value = rt::Decode::decode(shape, r)?,
                    1 => out.after_value_from = rt::Decode::decode(shape, r)?,
                    2 => out.attribute = rt::Decode::decode(shape, r)?,
                    3 => out.attribute_change_type = rt::Decode::decode(shape, r)?,
                    4 => out.before_value = rt::Decode::decode(shape, r)?,
                    5 => out.before_value_from = rt::Decode::decode(shape, r)?,
                    6 => out.drift = rt::Decode::decode(shape, r)?,
                    7 => out.name = rt::Decode::decode(shape, r)?,
                    8 => out.path = rt::Decode::decode(shape, r)?,
                    9 => out.requires_recreation = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RESOURCE_TO_IMPORT: rt::Schema = rt::Schema {
    name: "ResourceToImport",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new(
            "ResourceIdentifier",
            "ResourceIdentifier",
            &SHAPE_RESOURCE_IDENTIFIER_PROPERTIES,
        )
        .required(),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_TO_IMPORT: rt::Shape = rt::Shape::Structure(&SCHEMA_RESOURCE_TO_IMPORT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceToImport {
    pub logical_resource_id: String,
    pub resource_identifier: rt::BTreeMap<String, String>,
    pub resource_type: String,
}
impl rt::Structure for ResourceToImport {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_TO_IMPORT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_TO_IMPORT);
        rt::member(w, &SCHEMA_RESOURCE_TO_IMPORT.members[0], &self.logical_resource_id);
        rt::member(w, &SCHEMA_RESOURCE_TO_IMPORT.members[1], &self.resource_identifier);
        rt::member(w, &SCHEMA_RESOURCE_TO_IMPORT.members[2], &self.resource_type);
        w.end_structure(&SCHEMA_RESOURCE_TO_IMPORT);
    }
}
impl rt::Encode for ResourceToImport {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceToImport {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESOURCE_TO_IMPORT, r, &mut |index, shape, r| {
            match index {
                0 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                1 => out.resource_identifier = rt::Decode::decode(shape, r)?,
                2 => out.resource_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_RESOURCE_TO_SKIP: rt::Pattern =
    rt::Pattern::new("[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\\.[a-zA-Z0-9]+");
pub static SHAPE_RESOURCE_TO_SKIP: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_RESOURCE_TO_SKIP) };
pub static SHAPE_RESOURCE_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_RESOURCE_TYPES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_TYPE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RESOURCES_TO_IMPORT: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(200),
    element: &SHAPE_RESOURCE_TO_IMPORT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RESOURCES_TO_SKIP: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_TO_SKIP,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_RETAIN_EXCEPT_ON_CREATE: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_RETAIN_RESOURCES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOGICAL_RESOURCE_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ROLE_ARN: rt::Shape =
    rt::Shape::String { min: Some(20), max: Some(2048), pattern: None };
pub static SCHEMA_ROLLBACK_CONFIGURATION: rt::Schema = rt::Schema {
    name: "RollbackConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "MonitoringTimeInMinutes",
            "MonitoringTimeInMinutes",
            &SHAPE_MONITORING_TIME_IN_MINUTES,
        ),
        rt::Member::new("RollbackTriggers", "RollbackTriggers", &SHAPE_ROLLBACK_TRIGGERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROLLBACK_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ROLLBACK_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollbackConfiguration {
    pub monitoring_time_in_minutes: Option<i32>,
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
}
impl rt::Structure for RollbackConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROLLBACK_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROLLBACK_CONFIGURATION);
        rt::member(w, &SCHEMA_ROLLBACK_CONFIGURATION.members[0], &self.monitoring_time_in_minutes);
        rt::member(w, &SCHEMA_ROLLBACK_CONFIGURATION.members[1], &self.rollback_triggers);
        w.end_structure(&SCHEMA_ROLLBACK_CONFIGURATION);
    }
}
impl rt::Encode for RollbackConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RollbackConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ROLLBACK_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.monitoring_time_in_minutes = rt::Decode::decode(shape, r)?,
                    1 => out.rollback_triggers = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ROLLBACK_STACK_INPUT: rt::Schema = rt::Schema {
    name: "RollbackStackInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new(
            "RetainExceptOnCreate",
            "RetainExceptOnCreate",
            &SHAPE_RETAIN_EXCEPT_ON_CREATE,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROLLBACK_STACK_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ROLLBACK_STACK_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollbackStackInput {
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub role_arn: Option<String>,
    pub stack_name: String,
}
impl rt::Structure for RollbackStackInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROLLBACK_STACK_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROLLBACK_STACK_INPUT);
        rt::member(w, &SCHEMA_ROLLBACK_STACK_INPUT.members[0], &self.client_request_token);
        rt::member(w, &SCHEMA_ROLLBACK_STACK_INPUT.members[1], &self.retain_except_on_create);
        rt::member(w, &SCHEMA_ROLLBACK_STACK_INPUT.members[2], &self.role_arn);
        rt::member(w, &SCHEMA_ROLLBACK_STACK_INPUT.members[3], &self.stack_name);
        w.end_structure(&SCHEMA_ROLLBACK_STACK_INPUT);
    }
}
impl rt::Encode for RollbackStackInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RollbackStackInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ROLLBACK_STACK_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_request_token = rt::Decode::decode(shape, r)?,
                    1 => out.retain_except_on_create = rt::Decode::decode(shape, r)?,
                    2 => out.role_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ROLLBACK_STACK_OUTPUT: rt::Schema = rt::Schema {
    name: "RollbackStackOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("OperationId", "OperationId", &SHAPE_OPERATION_ID),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROLLBACK_STACK_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ROLLBACK_STACK_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollbackStackOutput {
    pub operation_id: Option<String>,
    pub stack_id: Option<String>,
}
impl rt::Structure for RollbackStackOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROLLBACK_STACK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROLLBACK_STACK_OUTPUT);
        rt::member(w, &SCHEMA_ROLLBACK_STACK_OUTPUT.members[0], &self.operation_id);
        rt::member(w, &SCHEMA_ROLLBACK_STACK_OUTPUT.members[1], &self.stack_id);
        w.end_structure(&SCHEMA_ROLLBACK_STACK_OUTPUT);
    }
}
impl rt::Encode for RollbackStackOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RollbackStackOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ROLLBACK_STACK_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.operation_id = rt::Decode::decode(shape, r)?,
                    1 => out.stack_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ROLLBACK_TRIGGER: rt::Schema = rt::Schema {
    name: "RollbackTrigger",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN).required(),
        rt::Member::new("Type", "Type", &SHAPE_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROLLBACK_TRIGGER: rt::Shape = rt::Shape::Structure(&SCHEMA_ROLLBACK_TRIGGER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollbackTrigger {
    pub arn: String,
    pub r#type: String,
}
impl rt::Structure for RollbackTrigger {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROLLBACK_TRIGGER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROLLBACK_TRIGGER);
        rt::member(w, &SCHEMA_ROLLBACK_TRIGGER.members[0], &self.arn);
        rt::member(w, &SCHEMA_ROLLBACK_TRIGGER.members[1], &self.r#type);
        w.end_structure(&SCHEMA_ROLLBACK_TRIGGER);
    }
}
impl rt::Encode for RollbackTrigger {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RollbackTrigger {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ROLLBACK_TRIGGER, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ROLLBACK_TRIGGERS: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(5),
    element: &SHAPE_ROLLBACK_TRIGGER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SCOPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RESOURCE_ATTRIBUTE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SET_STACK_POLICY_INPUT: rt::Schema = rt::Schema {
    name: "SetStackPolicyInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
        rt::Member::new("StackPolicyBody", "StackPolicyBody", &SHAPE_STACK_POLICY_BODY),
        rt::Member::new("StackPolicyURL", "StackPolicyURL", &SHAPE_STACK_POLICY_URL),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_STACK_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_STACK_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetStackPolicyInput {
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
}
impl rt::Structure for SetStackPolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_STACK_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_STACK_POLICY_INPUT);
        rt::member(w, &SCHEMA_SET_STACK_POLICY_INPUT.members[0], &self.stack_name);
        rt::member(w, &SCHEMA_SET_STACK_POLICY_INPUT.members[1], &self.stack_policy_body);
        rt::member(w, &SCHEMA_SET_STACK_POLICY_INPUT.members[2], &self.stack_policy_url);
        w.end_structure(&SCHEMA_SET_STACK_POLICY_INPUT);
    }
}
impl rt::Encode for SetStackPolicyInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetStackPolicyInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_STACK_POLICY_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_name = rt::Decode::decode(shape, r)?,
                    1 => out.stack_policy_body = rt::Decode::decode(shape, r)?,
                    2 => out.stack_policy_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SIGNAL_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "SignalResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
        rt::Member::new("Status", "Status", &SHAPE_RESOURCE_SIGNAL_STATUS).required(),
        rt::Member::new("UniqueId", "UniqueId", &SHAPE_RESOURCE_SIGNAL_UNIQUE_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SIGNAL_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SIGNAL_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SignalResourceInput {
    pub logical_resource_id: String,
    pub stack_name: String,
    pub status: ResourceSignalStatus,
    pub unique_id: String,
}
impl rt::Structure for SignalResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SIGNAL_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SIGNAL_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_SIGNAL_RESOURCE_INPUT.members[0], &self.logical_resource_id);
        rt::member(w, &SCHEMA_SIGNAL_RESOURCE_INPUT.members[1], &self.stack_name);
        rt::member(w, &SCHEMA_SIGNAL_RESOURCE_INPUT.members[2], &self.status);
        rt::member(w, &SCHEMA_SIGNAL_RESOURCE_INPUT.members[3], &self.unique_id);
        w.end_structure(&SCHEMA_SIGNAL_RESOURCE_INPUT);
    }
}
impl rt::Encode for SignalResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SignalResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SIGNAL_RESOURCE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    2 => out.status = rt::Decode::decode(shape, r)?,
                    3 => out.unique_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STACK: rt::Schema = rt::Schema {
    name: "Stack",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Capabilities", "Capabilities", &SHAPE_CAPABILITIES),
        rt::Member::new("ChangeSetId", "ChangeSetId", &SHAPE_CHANGE_SET_ID),
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_CREATION_TIME).required(),
        rt::Member::new("DeletionMode", "DeletionMode", &SHAPE_DELETION_MODE),
        rt::Member::new("DeletionTime", "DeletionTime", &SHAPE_DELETION_TIME),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("DetailedStatus", "DetailedStatus", &SHAPE_DETAILED_STATUS),
        rt::Member::new("DisableRollback", "DisableRollback", &SHAPE_DISABLE_ROLLBACK),
        rt::Member::new("DriftInformation", "DriftInformation", &SHAPE_STACK_DRIFT_INFORMATION),
        rt::Member::new(
            "EnableTerminationProtection",
            "EnableTerminationProtection",
            &SHAPE_ENABLE_TERMINATION_PROTECTION,
        ),
        rt::Member::new("LastOperations", "LastOperations", &SHAPE_LAST_OPERATIONS),
        rt::Member::new("LastUpdatedTime", "LastUpdatedTime", &SHAPE_LAST_UPDATED_TIME),
        rt::Member::new("NotificationARNs", "NotificationARNs", &SHAPE_NOTIFICATION_ARNS),
        rt::Member::new("Outputs", "Outputs", &SHAPE_OUTPUTS),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS),
        rt::Member::new("ParentId", "ParentId", &SHAPE_STACK_ID),
        rt::Member::new(
            "RetainExceptOnCreate",
            "RetainExceptOnCreate",
            &SHAPE_RETAIN_EXCEPT_ON_CREATE,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new(
            "RollbackConfiguration",
            "RollbackConfiguration",
            &SHAPE_ROLLBACK_CONFIGURATION,
        ),
        rt::Member::new("RootId", "RootId", &SHAPE_STACK_ID),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
        rt::Member::new("StackStatus", "StackStatus", &SHAPE_STACK_STATUS).required(),
        rt::Member::new("StackStatusReason", "StackStatusReason", &SHAPE_STACK_STATUS_REASON),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("TimeoutInMinutes", "TimeoutInMinutes", &SHAPE_TIMEOUT_MINUTES),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK: rt::Shape = rt::Shape::Structure(&SCHEMA_STACK);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stack {
    pub capabilities: Option<Vec<Capability>>,
    pub change_set_id: Option<String>,
    pub creation_time: rt::Timestamp,
    pub deletion_mode: Option<DeletionMode>,
    pub deletion_time: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub detailed_status: Option<DetailedStatus>,
    pub disable_rollback: Option<bool>,
    pub drift_information: Option<StackDriftInformation>,
    pub enable_termination_protection: Option<bool>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub last_updated_time: Option<rt::Timestamp>,
    pub notification_arns: Option<Vec<String>>,
    pub outputs: Option<Vec<Output>>,
    pub parameters: Option<Vec<Parameter>>,
    pub parent_id: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub root_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub stack_status: StackStatus,
    pub stack_status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub timeout_in_minutes: Option<i32>,
}
impl rt::Structure for Stack {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK);
        rt::member(w, &SCHEMA_STACK.members[0], &self.capabilities);
        rt::member(w, &SCHEMA_STACK.members[1], &self.change_set_id);
        rt::member(w, &SCHEMA_STACK.members[2], &self.creation_time);
        rt::member(w, &SCHEMA_STACK.members[3], &self.deletion_mode);
        rt::member(w, &SCHEMA_STACK.members[4], &self.deletion_time);
        rt::member(w, &SCHEMA_STACK.members[5], &self.description);
        rt::member(w, &SCHEMA_STACK.members[6], &self.detailed_status);
        rt::member(w, &SCHEMA_STACK.members[7], &self.disable_rollback);
        rt::member(w, &SCHEMA_STACK.members[8], &self.drift_information);
        rt::member(w, &SCHEMA_STACK.members[9], &self.enable_termination_protection);
        rt::member(w, &SCHEMA_STACK.members[10], &self.last_operations);
        rt::member(w, &SCHEMA_STACK.members[11], &self.last_updated_time);
        rt::member(w, &SCHEMA_STACK.members[12], &self.notification_arns);
        rt::member(w, &SCHEMA_STACK.members[13], &self.outputs);
        rt::member(w, &SCHEMA_STACK.members[14], &self.parameters);
        rt::member(w, &SCHEMA_STACK.members[15], &self.parent_id);
        rt::member(w, &SCHEMA_STACK.members[16], &self.retain_except_on_create);
        rt::member(w, &SCHEMA_STACK.members[17], &self.role_arn);
        rt::member(w, &SCHEMA_STACK.members[18], &self.rollback_configuration);
        rt::member(w, &SCHEMA_STACK.members[19], &self.root_id);
        rt::member(w, &SCHEMA_STACK.members[20], &self.stack_id);
        rt::member(w, &SCHEMA_STACK.members[21], &self.stack_name);
        rt::member(w, &SCHEMA_STACK.members[22], &self.stack_status);
        rt::member(w, &SCHEMA_STACK.members[23], &self.stack_status_reason);
        rt::member(w, &SCHEMA_STACK.members[24], &self.tags);
        rt::member(w, &SCHEMA_STACK.members[25], &self.timeout_in_minutes);
        w.end_structure(&SCHEMA_STACK);
    }
}
impl rt::Encode for Stack {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Stack {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STACK, r, &mut |index, shape, r| {
            match index {
                0 => out.capabilities = rt::Decode::decode(shape, r)?,
                1 => out.change_set_id = rt::Decode::decode(shape, r)?,
                2 => out.creation_time = rt::Decode::decode(shape, r)?,
                3 => out.deletion_mode = rt::Decode::decode(shape, r)?,
                4 => out.deletion_time = rt::Decode::decode(shape, r)?,
                5 => out.description = rt::Decode::decode(shape, r)?,
                6 => out.detailed_status = rt::Decode::decode(shape, r)?,
                7 => out.disable_rollback = rt::Decode::decode(shape, r)?,
                8 => out.drift_information = rt::Decode::decode(shape, r)?,
                9 => out.enable_termination_protection = rt::Decode::decode(shape, r)?,
                10 => out.last_operations = rt::Decode::decode(shape, r)?,
                11 => out.last_updated_time = rt::Decode::decode(shape, r)?,
                12 => out.notification_arns = rt::Decode::decode(shape, r)?,
                13 => out.outputs = rt::Decode::decode(shape, r)?,
                14 => out.parameters = rt::Decode::decode(shape, r)?,
                15 => out.parent_id = rt::Decode::decode(shape, r)?,
                16 => out.retain_except_on_create = rt::Decode::decode(shape, r)?,
                17 => out.role_arn = rt::Decode::decode(shape, r)?,
                18 => out.rollback_configuration = rt::Decode::decode(shape, r)?,
                19 => out.root_id = rt::Decode::decode(shape, r)?,
                20 => out.stack_id = rt::Decode::decode(shape, r)?,
                21 => out.stack_name = rt::Decode::decode(shape, r)?,
                22 => out.stack_status = rt::Decode::decode(shape, r)?,
                23 => out.stack_status_reason = rt::Decode::decode(shape, r)?,
                24 => out.tags = rt::Decode::decode(shape, r)?,
                25 => out.timeout_in_minutes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STACK_DRIFT_DETECTION_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(36), pattern: None };
pub static SHAPE_STACK_DRIFT_DETECTION_STATUS: rt::Shape = rt::Shape::Enum {
    values: &["DETECTION_IN_PROGRESS", "DETECTION_FAILED", "DETECTION_COMPLETE"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackDriftDetectionStatus {
    DetectionInProgress,
    DetectionFailed,
    DetectionComplete,
    Unknown(String),
}
impl StackDriftDetectionStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::DetectionInProgress => "DETECTION_IN_PROGRESS",
            Self::DetectionFailed => "DETECTION_FAILED",
            Self::DetectionComplete => "DETECTION_COMPLETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StackDriftDetectionStatus {
    fn from(text: &str) -> Self {
        match text {
            "DETECTION_IN_PROGRESS" => Self::DetectionInProgress,
            "DETECTION_FAILED" => Self::DetectionFailed,
            "DETECTION_COMPLETE" => Self::DetectionComplete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StackDriftDetectionStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StackDriftDetectionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StackDriftDetectionStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StackDriftDetectionStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STACK_DRIFT_DETECTION_STATUS_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_STACK_DRIFT_INFORMATION: rt::Schema = rt::Schema {
    name: "StackDriftInformation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastCheckTimestamp", "LastCheckTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("StackDriftStatus", "StackDriftStatus", &SHAPE_STACK_DRIFT_STATUS)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_DRIFT_INFORMATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_DRIFT_INFORMATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackDriftInformation {
    pub last_check_timestamp: Option<rt::Timestamp>,
    pub stack_drift_status: StackDriftStatus,
}
impl rt::Structure for StackDriftInformation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_DRIFT_INFORMATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_DRIFT_INFORMATION);
        rt::member(w, &SCHEMA_STACK_DRIFT_INFORMATION.members[0], &self.last_check_timestamp);
        rt::member(w, &SCHEMA_STACK_DRIFT_INFORMATION.members[1], &self.stack_drift_status);
        w.end_structure(&SCHEMA_STACK_DRIFT_INFORMATION);
    }
}
impl rt::Encode for StackDriftInformation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackDriftInformation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_DRIFT_INFORMATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.last_check_timestamp = rt::Decode::decode(shape, r)?,
                    1 => out.stack_drift_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY: rt::Schema = rt::Schema {
    name: "StackDriftInformationSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastCheckTimestamp", "LastCheckTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("StackDriftStatus", "StackDriftStatus", &SHAPE_STACK_DRIFT_STATUS)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_DRIFT_INFORMATION_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackDriftInformationSummary {
    pub last_check_timestamp: Option<rt::Timestamp>,
    pub stack_drift_status: StackDriftStatus,
}
impl rt::Structure for StackDriftInformationSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY);
        rt::member(
            w,
            &SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY.members[0],
            &self.last_check_timestamp,
        );
        rt::member(w, &SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY.members[1], &self.stack_drift_status);
        w.end_structure(&SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY);
    }
}
impl rt::Encode for StackDriftInformationSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackDriftInformationSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_DRIFT_INFORMATION_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.last_check_timestamp = rt::Decode::decode(shape, r)?,
                    1 => out.stack_drift_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STACK_DRIFT_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["DRIFTED", "IN_SYNC", "UNKNOWN", "NOT_CHECKED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackDriftStatus {
    Drifted,
    InSync,
    Unknown_,
    NotChecked,
    Unknown(String),
}
impl StackDriftStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Drifted => "DRIFTED",
            Self::InSync => "IN_SYNC",
            Self::Unknown_ => "UNKNOWN",
            Self::NotChecked => "NOT_CHECKED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StackDriftStatus {
    fn from(text: &str) -> Self {
        match text {
            "DRIFTED" => Self::Drifted,
            "IN_SYNC" => Self::InSync,
            "UNKNOWN" => Self::Unknown_,
            "NOT_CHECKED" => Self::NotChecked,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StackDriftStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StackDriftStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StackDriftStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StackDriftStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_STACK_EVENT: rt::Schema = rt::Schema {
    name: "StackEvent",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new("DetailedStatus", "DetailedStatus", &SHAPE_DETAILED_STATUS),
        rt::Member::new("EventId", "EventId", &SHAPE_EVENT_ID).required(),
        rt::Member::new("HookFailureMode", "HookFailureMode", &SHAPE_HOOK_FAILURE_MODE),
        rt::Member::new("HookInvocationId", "HookInvocationId", &SHAPE_HOOK_INVOCATION_ID),
        rt::Member::new("HookInvocationPoint", "HookInvocationPoint", &SHAPE_HOOK_INVOCATION_POINT),
        rt::Member::new("HookStatus", "HookStatus", &SHAPE_HOOK_STATUS),
        rt::Member::new("HookStatusReason", "HookStatusReason", &SHAPE_HOOK_STATUS_REASON),
        rt::Member::new("HookType", "HookType", &SHAPE_HOOK_TYPE),
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID),
        rt::Member::new("OperationId", "OperationId", &SHAPE_OPERATION_ID),
        rt::Member::new("PhysicalResourceId", "PhysicalResourceId", &SHAPE_PHYSICAL_RESOURCE_ID),
        rt::Member::new("ResourceProperties", "ResourceProperties", &SHAPE_RESOURCE_PROPERTIES),
        rt::Member::new("ResourceStatus", "ResourceStatus", &SHAPE_RESOURCE_STATUS),
        rt::Member::new(
            "ResourceStatusReason",
            "ResourceStatusReason",
            &SHAPE_RESOURCE_STATUS_REASON,
        ),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID).required(),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_EVENT: rt::Shape = rt::Shape::Structure(&SCHEMA_STACK_EVENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackEvent {
    pub client_request_token: Option<String>,
    pub detailed_status: Option<DetailedStatus>,
    pub event_id: String,
    pub hook_failure_mode: Option<HookFailureMode>,
    pub hook_invocation_id: Option<String>,
    pub hook_invocation_point: Option<HookInvocationPoint>,
    pub hook_status: Option<HookStatus>,
    pub hook_status_reason: Option<String>,
    pub hook_type: Option<String>,
    pub logical_resource_id: Option<String>,
    pub operation_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_properties: Option<String>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub resource_type: Option<String>,
    pub stack_id: String,
    pub stack_name: String,
    pub timestamp: rt::Timestamp,
}
impl rt::Structure for StackEvent {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_EVENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_EVENT);
        rt::member(w, &SCHEMA_STACK_EVENT.members[0], &self.client_request_token);
        rt::member(w, &SCHEMA_STACK_EVENT.members[1], &self.detailed_status);
        rt::member(w, &SCHEMA_STACK_EVENT.members[2], &self.event_id);
        rt::member(w, &SCHEMA_STACK_EVENT.members[3], &self.hook_failure_mode);
        rt::member(w, &SCHEMA_STACK_EVENT.members[4], &self.hook_invocation_id);
        rt::member(w, &SCHEMA_STACK_EVENT.members[5], &self.hook_invocation_point);
        rt::member(w, &SCHEMA_STACK_EVENT.members[6], &self.hook_status);
        rt::member(w, &SCHEMA_STACK_EVENT.members[7], &self.hook_status_reason);
        rt::member(w, &SCHEMA_STACK_EVENT.members[8], &self.hook_type);
        rt::member(w, &SCHEMA_STACK_EVENT.members[9], &self.logical_resource_id);
        rt::member(w, &SCHEMA_STACK_EVENT.members[10], &self.operation_id);
        rt::member(w, &SCHEMA_STACK_EVENT.members[11], &self.physical_resource_id);
        rt::member(w, &SCHEMA_STACK_EVENT.members[12], &self.resource_properties);
        rt::member(w, &SCHEMA_STACK_EVENT.members[13], &self.resource_status);
        rt::member(w, &SCHEMA_STACK_EVENT.members[14], &self.resource_status_reason);
        rt::member(w, &SCHEMA_STACK_EVENT.members[15], &self.resource_type);
        rt::member(w, &SCHEMA_STACK_EVENT.members[16], &self.stack_id);
        rt::member(w, &SCHEMA_STACK_EVENT.members[17], &self.stack_name);
        rt::member(w, &SCHEMA_STACK_EVENT.members[18], &self.timestamp);
        w.end_structure(&SCHEMA_STACK_EVENT);
    }
}
impl rt::Encode for StackEvent {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackEvent {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STACK_EVENT, r, &mut |index, shape, r| {
            match index {
                0 => out.client_request_token = rt::Decode::decode(shape, r)?,
                1 => out.detailed_status = rt::Decode::decode(shape, r)?,
                2 => out.event_id = rt::Decode::decode(shape, r)?,
                3 => out.hook_failure_mode = rt::Decode::decode(shape, r)?,
                4 => out.hook_invocation_id = rt::Decode::decode(shape, r)?,
                5 => out.hook_invocation_point = rt::Decode::decode(shape, r)?,
                6 => out.hook_status = rt::Decode::decode(shape, r)?,
                7 => out.hook_status_reason = rt::Decode::decode(shape, r)?,
                8 => out.hook_type = rt::Decode::decode(shape, r)?,
                9 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                10 => out.operation_id = rt::Decode::decode(shape, r)?,
                11 => out.physical_resource_id = rt::Decode::decode(shape, r)?,
                12 => out.resource_properties = rt::Decode::decode(shape, r)?,
                13 => out.resource_status = rt::Decode::decode(shape, r)?,
                14 => out.resource_status_reason = rt::Decode::decode(shape, r)?,
                15 => out.resource_type = rt::Decode::decode(shape, r)?,
                16 => out.stack_id = rt::Decode::decode(shape, r)?,
                17 => out.stack_name = rt::Decode::decode(shape, r)?,
                18 => out.timestamp = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STACK_EVENTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK_EVENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STACK_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STACK_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_STACK_NAME_OR_ID: rt::Pattern =
    rt::Pattern::new("([a-zA-Z][-a-zA-Z0-9]*)|(arn:(aws|aws-us-gov|aws-cn):[-a-zA-Z0-9:/._+]*)");
pub static SHAPE_STACK_NAME_OR_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: Some(&PATTERN_STACK_NAME_OR_ID) };
pub static SHAPE_STACK_POLICY_BODY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(16384), pattern: None };
pub static SHAPE_STACK_POLICY_DURING_UPDATE_BODY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(16384), pattern: None };
pub static SHAPE_STACK_POLICY_DURING_UPDATE_URL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(5120), pattern: None };
pub static SHAPE_STACK_POLICY_URL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(5120), pattern: None };
pub static SCHEMA_STACK_RESOURCE: rt::Schema = rt::Schema {
    name: "StackResource",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new(
            "DriftInformation",
            "DriftInformation",
            &SHAPE_STACK_RESOURCE_DRIFT_INFORMATION,
        ),
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new("ModuleInfo", "ModuleInfo", &SHAPE_MODULE_INFO),
        rt::Member::new("PhysicalResourceId", "PhysicalResourceId", &SHAPE_PHYSICAL_RESOURCE_ID),
        rt::Member::new("ResourceStatus", "ResourceStatus", &SHAPE_RESOURCE_STATUS).required(),
        rt::Member::new(
            "ResourceStatusReason",
            "ResourceStatusReason",
            &SHAPE_RESOURCE_STATUS_REASON,
        ),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE).required(),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_RESOURCE: rt::Shape = rt::Shape::Structure(&SCHEMA_STACK_RESOURCE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackResource {
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub logical_resource_id: String,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: Option<String>,
    pub resource_type: String,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub timestamp: rt::Timestamp,
}
impl rt::Structure for StackResource {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_RESOURCE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_RESOURCE);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[0], &self.description);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[1], &self.drift_information);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[2], &self.logical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[3], &self.module_info);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[4], &self.physical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[5], &self.resource_status);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[6], &self.resource_status_reason);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[7], &self.resource_type);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[8], &self.stack_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[9], &self.stack_name);
        rt::member(w, &SCHEMA_STACK_RESOURCE.members[10], &self.timestamp);
        w.end_structure(&SCHEMA_STACK_RESOURCE);
    }
}
impl rt::Encode for StackResource {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackResource {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STACK_RESOURCE, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.drift_information = rt::Decode::decode(shape, r)?,
                2 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                3 => out.module_info = rt::Decode::decode(shape, r)?,
                4 => out.physical_resource_id = rt::Decode::decode(shape, r)?,
                5 => out.resource_status = rt::Decode::decode(shape, r)?,
                6 => out.resource_status_reason = rt::Decode::decode(shape, r)?,
                7 => out.resource_type = rt::Decode::decode(shape, r)?,
                8 => out.stack_id = rt::Decode::decode(shape, r)?,
                9 => out.stack_name = rt::Decode::decode(shape, r)?,
                10 => out.timestamp = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STACK_RESOURCE_DETAIL: rt::Schema = rt::Schema {
    name: "StackResourceDetail",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new(
            "DriftInformation",
            "DriftInformation",
            &SHAPE_STACK_RESOURCE_DRIFT_INFORMATION,
        ),
        rt::Member::new("LastUpdatedTimestamp", "LastUpdatedTimestamp", &SHAPE_TIMESTAMP)
            .required(),
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new("Metadata", "Metadata", &SHAPE_METADATA),
        rt::Member::new("ModuleInfo", "ModuleInfo", &SHAPE_MODULE_INFO),
        rt::Member::new("PhysicalResourceId", "PhysicalResourceId", &SHAPE_PHYSICAL_RESOURCE_ID),
        rt::Member::new("ResourceStatus", "ResourceStatus", &SHAPE_RESOURCE_STATUS).required(),
        rt::Member::new(
            "ResourceStatusReason",
            "ResourceStatusReason",
            &SHAPE_RESOURCE_STATUS_REASON,
        ),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE).required(),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_RESOURCE_DETAIL: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_RESOURCE_DETAIL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackResourceDetail {
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub last_updated_timestamp: rt::Timestamp,
    pub logical_resource_id: String,
    pub metadata: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: Option<String>,
    pub resource_type: String,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
}
impl rt::Structure for StackResourceDetail {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_RESOURCE_DETAIL
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_RESOURCE_DETAIL);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[0], &self.description);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[1], &self.drift_information);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[2], &self.last_updated_timestamp);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[3], &self.logical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[4], &self.metadata);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[5], &self.module_info);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[6], &self.physical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[7], &self.resource_status);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[8], &self.resource_status_reason);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[9], &self.resource_type);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[10], &self.stack_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DETAIL.members[11], &self.stack_name);
        w.end_structure(&SCHEMA_STACK_RESOURCE_DETAIL);
    }
}
impl rt::Encode for StackResourceDetail {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackResourceDetail {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_RESOURCE_DETAIL,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.description = rt::Decode::decode(shape, r)?,
                    1 => out.drift_information = rt::Decode::decode(shape, r)?,
                    2 => out.last_updated_timestamp = rt::Decode::decode(shape, r)?,
                    3 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                    4 => out.metadata = rt::Decode::decode(shape, r)?,
                    5 => out.module_info = rt::Decode::decode(shape, r)?,
                    6 => out.physical_resource_id = rt::Decode::decode(shape, r)?,
                    7 => out.resource_status = rt::Decode::decode(shape, r)?,
                    8 => out.resource_status_reason = rt::Decode::decode(shape, r)?,
                    9 => out.resource_type = rt::Decode::decode(shape, r)?,
                    10 => out.stack_id = rt::Decode::decode(shape, r)?,
                    11 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STACK_RESOURCE_DRIFT: rt::Schema = rt::Schema {
    name: "StackResourceDrift",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ActualProperties", "ActualProperties", &SHAPE_PROPERTIES),
        rt::Member::new(
            "DriftStatusReason",
            "DriftStatusReason",
            &SHAPE_STACK_RESOURCE_DRIFT_STATUS_REASON,
        ),
        rt::Member::new("ExpectedProperties", "ExpectedProperties", &SHAPE_PROPERTIES),
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new("ModuleInfo", "ModuleInfo", &SHAPE_MODULE_INFO),
        rt::Member::new("PhysicalResourceId", "PhysicalResourceId", &SHAPE_PHYSICAL_RESOURCE_ID),
        rt::Member::new(
            "PhysicalResourceIdContext",
            "PhysicalResourceIdContext",
            &SHAPE_PHYSICAL_RESOURCE_ID_CONTEXT,
        ),
        rt::Member::new("PropertyDifferences", "PropertyDifferences", &SHAPE_PROPERTY_DIFFERENCES),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE).required(),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID).required(),
        rt::Member::new(
            "StackResourceDriftStatus",
            "StackResourceDriftStatus",
            &SHAPE_STACK_RESOURCE_DRIFT_STATUS,
        )
        .required(),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_RESOURCE_DRIFT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_RESOURCE_DRIFT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackResourceDrift {
    pub actual_properties: Option<String>,
    pub drift_status_reason: Option<String>,
    pub expected_properties: Option<String>,
    pub logical_resource_id: String,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub physical_resource_id_context: Option<Vec<PhysicalResourceIdContextKeyValuePair>>,
    pub property_differences: Option<Vec<PropertyDifference>>,
    pub resource_type: String,
    pub stack_id: String,
    pub stack_resource_drift_status: StackResourceDriftStatus,
    pub timestamp: rt::Timestamp,
}
impl rt::Structure for StackResourceDrift {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_RESOURCE_DRIFT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_RESOURCE_DRIFT);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[0], &self.actual_properties);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[1], &self.drift_status_reason);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[2], &self.expected_properties);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[3], &self.logical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[4], &self.module_info);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[5], &self.physical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[6], &self.physical_resource_id_context);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[7], &self.property_differences);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[8], &self.resource_type);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[9], &self.stack_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[10], &self.stack_resource_drift_status);
        rt::member(w, &SCHEMA_STACK_RESOURCE_DRIFT.members[11], &self.timestamp);
        w.end_structure(&SCHEMA_STACK_RESOURCE_DRIFT);
    }
}
impl rt::Encode for StackResourceDrift {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackResourceDrift {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_RESOURCE_DRIFT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.actual_properties = rt::Decode::decode(shape, r)?,
                    1 => out.drift_status_reason = rt::Decode::decode(shape, r)?,
                    2 => out.expected_properties = rt::Decode::decode(shape, r)?,
                    3 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                    4 => out.module_info = rt::Decode::decode(shape, r)?,
                    5 => out.physical_resource_id = rt::Decode::decode(shape, r)?,
                    6 => out.physical_resource_id_context = rt::Decode::decode(shape, r)?,
                    7 => out.property_differences = rt::Decode::decode(shape, r)?,
                    8 => out.resource_type = rt::Decode::decode(shape, r)?,
                    9 => out.stack_id = rt::Decode::decode(shape, r)?,
                    10 => out.stack_resource_drift_status = rt::Decode::decode(shape, r)?,
                    11 => out.timestamp = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION: rt::Schema = rt::Schema {
    name: "StackResourceDriftInformation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastCheckTimestamp", "LastCheckTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "StackResourceDriftStatus",
            "StackResourceDriftStatus",
            &SHAPE_STACK_RESOURCE_DRIFT_STATUS,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_RESOURCE_DRIFT_INFORMATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackResourceDriftInformation {
    pub last_check_timestamp: Option<rt::Timestamp>,
    pub stack_resource_drift_status: StackResourceDriftStatus,
}
impl rt::Structure for StackResourceDriftInformation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION);
        rt::member(
            w,
            &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION.members[0],
            &self.last_check_timestamp,
        );
        rt::member(
            w,
            &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION.members[1],
            &self.stack_resource_drift_status,
        );
        w.end_structure(&SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION);
    }
}
impl rt::Encode for StackResourceDriftInformation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackResourceDriftInformation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.last_check_timestamp = rt::Decode::decode(shape, r)?,
                    1 => out.stack_resource_drift_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY: rt::Schema = rt::Schema {
    name: "StackResourceDriftInformationSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastCheckTimestamp", "LastCheckTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "StackResourceDriftStatus",
            "StackResourceDriftStatus",
            &SHAPE_STACK_RESOURCE_DRIFT_STATUS,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackResourceDriftInformationSummary {
    pub last_check_timestamp: Option<rt::Timestamp>,
    pub stack_resource_drift_status: StackResourceDriftStatus,
}
impl rt::Structure for StackResourceDriftInformationSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY);
        rt::member(
            w,
            &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY.members[0],
            &self.last_check_timestamp,
        );
        rt::member(
            w,
            &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY.members[1],
            &self.stack_resource_drift_status,
        );
        w.end_structure(&SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY);
    }
}
impl rt::Encode for StackResourceDriftInformationSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackResourceDriftInformationSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.last_check_timestamp = rt::Decode::decode(shape, r)?,
                    1 => out.stack_resource_drift_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STACK_RESOURCE_DRIFT_STATUS: rt::Shape = rt::Shape::Enum {
    values: &["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackResourceDriftStatus {
    InSync,
    Modified,
    Deleted,
    NotChecked,
    Unknown_,
    Unsupported,
    Unknown(String),
}
impl StackResourceDriftStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::InSync => "IN_SYNC",
            Self::Modified => "MODIFIED",
            Self::Deleted => "DELETED",
            Self::NotChecked => "NOT_CHECKED",
            Self::Unknown_ => "UNKNOWN",
            Self::Unsupported => "UNSUPPORTED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StackResourceDriftStatus {
    fn from(text: &str) -> Self {
        match text {
            "IN_SYNC" => Self::InSync,
            "MODIFIED" => Self::Modified,
            "DELETED" => Self::Deleted,
            "NOT_CHECKED" => Self::NotChecked,
            "UNKNOWN" => Self::Unknown_,
            "UNSUPPORTED" => Self::Unsupported,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StackResourceDriftStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StackResourceDriftStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StackResourceDriftStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StackResourceDriftStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STACK_RESOURCE_DRIFT_STATUS_FILTERS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(4),
    element: &SHAPE_STACK_RESOURCE_DRIFT_STATUS,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STACK_RESOURCE_DRIFT_STATUS_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STACK_RESOURCE_DRIFTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK_RESOURCE_DRIFT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STACK_RESOURCE_SUMMARIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK_RESOURCE_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_STACK_RESOURCE_SUMMARY: rt::Schema = rt::Schema {
    name: "StackResourceSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DriftInformation",
            "DriftInformation",
            &SHAPE_STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY,
        ),
        rt::Member::new("LastUpdatedTimestamp", "LastUpdatedTimestamp", &SHAPE_TIMESTAMP)
            .required(),
        rt::Member::new("LogicalResourceId", "LogicalResourceId", &SHAPE_LOGICAL_RESOURCE_ID)
            .required(),
        rt::Member::new("ModuleInfo", "ModuleInfo", &SHAPE_MODULE_INFO),
        rt::Member::new("PhysicalResourceId", "PhysicalResourceId", &SHAPE_PHYSICAL_RESOURCE_ID),
        rt::Member::new("ResourceStatus", "ResourceStatus", &SHAPE_RESOURCE_STATUS).required(),
        rt::Member::new(
            "ResourceStatusReason",
            "ResourceStatusReason",
            &SHAPE_RESOURCE_STATUS_REASON,
        ),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_RESOURCE_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_RESOURCE_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackResourceSummary {
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub last_updated_timestamp: rt::Timestamp,
    pub logical_resource_id: String,
    pub module_info: Option<ModuleInfo>,
    pub physical_resource_id: Option<String>,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: Option<String>,
    pub resource_type: String,
}
impl rt::Structure for StackResourceSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_RESOURCE_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_RESOURCE_SUMMARY);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[0], &self.drift_information);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[1], &self.last_updated_timestamp);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[2], &self.logical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[3], &self.module_info);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[4], &self.physical_resource_id);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[5], &self.resource_status);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[6], &self.resource_status_reason);
        rt::member(w, &SCHEMA_STACK_RESOURCE_SUMMARY.members[7], &self.resource_type);
        w.end_structure(&SCHEMA_STACK_RESOURCE_SUMMARY);
    }
}
impl rt::Encode for StackResourceSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackResourceSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_RESOURCE_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.drift_information = rt::Decode::decode(shape, r)?,
                    1 => out.last_updated_timestamp = rt::Decode::decode(shape, r)?,
                    2 => out.logical_resource_id = rt::Decode::decode(shape, r)?,
                    3 => out.module_info = rt::Decode::decode(shape, r)?,
                    4 => out.physical_resource_id = rt::Decode::decode(shape, r)?,
                    5 => out.resource_status = rt::Decode::decode(shape, r)?,
                    6 => out.resource_status_reason = rt::Decode::decode(shape, r)?,
                    7 => out.resource_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STACK_RESOURCES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK_RESOURCE,
    element_name: "member",
    flattened: false,
};
static PATTERN_STACK_SET_NAME_OR_ID: rt::Pattern = rt::Pattern::new(
    "[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?",
);
pub static SHAPE_STACK_SET_NAME_OR_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_STACK_SET_NAME_OR_ID) };
pub static SCHEMA_STACK_SET_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "StackSetNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "StackSetNotFoundException", status: 404 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_STACK_SET_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STACK_SET_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackSetNotFoundException {}
impl rt::Structure for StackSetNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_SET_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_SET_NOT_FOUND_EXCEPTION);
        w.end_structure(&SCHEMA_STACK_SET_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for StackSetNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackSetNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STACK_SET_NOT_FOUND_EXCEPTION,
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
impl From<StackSetNotFoundException> for rt::ApiError {
    fn from(error: StackSetNotFoundException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_STACK_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATE_IN_PROGRESS",
        "CREATE_FAILED",
        "CREATE_COMPLETE",
        "ROLLBACK_IN_PROGRESS",
        "ROLLBACK_FAILED",
        "ROLLBACK_COMPLETE",
        "DELETE_IN_PROGRESS",
        "DELETE_FAILED",
        "DELETE_COMPLETE",
        "UPDATE_IN_PROGRESS",
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_COMPLETE",
        "UPDATE_FAILED",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE",
        "REVIEW_IN_PROGRESS",
        "IMPORT_IN_PROGRESS",
        "IMPORT_COMPLETE",
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "IMPORT_ROLLBACK_FAILED",
        "IMPORT_ROLLBACK_COMPLETE",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackStatus {
    CreateInProgress,
    CreateFailed,
    CreateComplete,
    RollbackInProgress,
    RollbackFailed,
    RollbackComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    UpdateInProgress,
    UpdateCompleteCleanupInProgress,
    UpdateComplete,
    UpdateFailed,
    UpdateRollbackInProgress,
    UpdateRollbackFailed,
    UpdateRollbackCompleteCleanupInProgress,
    UpdateRollbackComplete,
    ReviewInProgress,
    ImportInProgress,
    ImportComplete,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    Unknown(String),
}
impl StackStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::CreateFailed => "CREATE_FAILED",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            Self::RollbackFailed => "ROLLBACK_FAILED",
            Self::RollbackComplete => "ROLLBACK_COMPLETE",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::DeleteComplete => "DELETE_COMPLETE",
            Self::UpdateInProgress => "UPDATE_IN_PROGRESS",
            Self::UpdateCompleteCleanupInProgress => "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            Self::UpdateComplete => "UPDATE_COMPLETE",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::UpdateRollbackInProgress => "UPDATE_ROLLBACK_IN_PROGRESS",
            Self::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            Self::UpdateRollbackCompleteCleanupInProgress => {
                "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
            }
            Self::UpdateRollbackComplete => "UPDATE_ROLLBACK_COMPLETE",
            Self::ReviewInProgress => "REVIEW_IN_PROGRESS",
            Self::ImportInProgress => "IMPORT_IN_PROGRESS",
            Self::ImportComplete => "IMPORT_COMPLETE",
            Self::ImportRollbackInProgress => "IMPORT_ROLLBACK_IN_PROGRESS",
            Self::ImportRollbackFailed => "IMPORT_ROLLBACK_FAILED",
            Self::ImportRollbackComplete => "IMPORT_ROLLBACK_COMPLETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StackStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "CREATE_FAILED" => Self::CreateFailed,
            "CREATE_COMPLETE" => Self::CreateComplete,
            "ROLLBACK_IN_PROGRESS" => Self::RollbackInProgress,
            "ROLLBACK_FAILED" => Self::RollbackFailed,
            "ROLLBACK_COMPLETE" => Self::RollbackComplete,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "DELETE_FAILED" => Self::DeleteFailed,
            "DELETE_COMPLETE" => Self::DeleteComplete,
            "UPDATE_IN_PROGRESS" => Self::UpdateInProgress,
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => Self::UpdateCompleteCleanupInProgress,
            "UPDATE_COMPLETE" => Self::UpdateComplete,
            "UPDATE_FAILED" => Self::UpdateFailed,
            "UPDATE_ROLLBACK_IN_PROGRESS" => Self::UpdateRollbackInProgress,
            "UPDATE_ROLLBACK_FAILED" => Self::UpdateRollbackFailed,
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => {
                Self::UpdateRollbackCompleteCleanupInProgress
            }
            "UPDATE_ROLLBACK_COMPLETE" => Self::UpdateRollbackComplete,
            "REVIEW_IN_PROGRESS" => Self::ReviewInProgress,
            "IMPORT_IN_PROGRESS" => Self::ImportInProgress,
            "IMPORT_COMPLETE" => Self::ImportComplete,
            "IMPORT_ROLLBACK_IN_PROGRESS" => Self::ImportRollbackInProgress,
            "IMPORT_ROLLBACK_FAILED" => Self::ImportRollbackFailed,
            "IMPORT_ROLLBACK_COMPLETE" => Self::ImportRollbackComplete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StackStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StackStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StackStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StackStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STACK_STATUS_FILTER: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK_STATUS,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STACK_STATUS_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STACK_SUMMARIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_STACK_SUMMARY: rt::Schema = rt::Schema {
    name: "StackSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CreationTime", "CreationTime", &SHAPE_CREATION_TIME).required(),
        rt::Member::new("DeletionTime", "DeletionTime", &SHAPE_DELETION_TIME),
        rt::Member::new(
            "DriftInformation",
            "DriftInformation",
            &SHAPE_STACK_DRIFT_INFORMATION_SUMMARY,
        ),
        rt::Member::new("LastOperations", "LastOperations", &SHAPE_LAST_OPERATIONS),
        rt::Member::new("LastUpdatedTime", "LastUpdatedTime", &SHAPE_LAST_UPDATED_TIME),
        rt::Member::new("ParentId", "ParentId", &SHAPE_STACK_ID),
        rt::Member::new("RootId", "RootId", &SHAPE_STACK_ID),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
        rt::Member::new("StackStatus", "StackStatus", &SHAPE_STACK_STATUS).required(),
        rt::Member::new("StackStatusReason", "StackStatusReason", &SHAPE_STACK_STATUS_REASON),
        rt::Member::new("TemplateDescription", "TemplateDescription", &SHAPE_TEMPLATE_DESCRIPTION),
    ],
    xml_namespace: None,
};
pub static SHAPE_STACK_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_STACK_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackSummary {
    pub creation_time: rt::Timestamp,
    pub deletion_time: Option<rt::Timestamp>,
    pub drift_information: Option<StackDriftInformationSummary>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub last_updated_time: Option<rt::Timestamp>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub stack_status: StackStatus,
    pub stack_status_reason: Option<String>,
    pub template_description: Option<String>,
}
impl rt::Structure for StackSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STACK_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STACK_SUMMARY);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[0], &self.creation_time);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[1], &self.deletion_time);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[2], &self.drift_information);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[3], &self.last_operations);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[4], &self.last_updated_time);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[5], &self.parent_id);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[6], &self.root_id);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[7], &self.stack_id);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[8], &self.stack_name);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[9], &self.stack_status);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[10], &self.stack_status_reason);
        rt::member(w, &SCHEMA_STACK_SUMMARY.members[11], &self.template_description);
        w.end_structure(&SCHEMA_STACK_SUMMARY);
    }
}
impl rt::Encode for StackSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StackSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STACK_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.creation_time = rt::Decode::decode(shape, r)?,
                1 => out.deletion_time = rt::Decode::decode(shape, r)?,
                2 => out.drift_information = rt::Decode::decode(shape, r)?,
                3 => out.last_operations = rt::Decode::decode(shape, r)?,
                4 => out.last_updated_time = rt::Decode::decode(shape, r)?,
                5 => out.parent_id = rt::Decode::decode(shape, r)?,
                6 => out.root_id = rt::Decode::decode(shape, r)?,
                7 => out.stack_id = rt::Decode::decode(shape, r)?,
                8 => out.stack_name = rt::Decode::decode(shape, r)?,
                9 => out.stack_status = rt::Decode::decode(shape, r)?,
                10 => out.stack_status_reason = rt::Decode::decode(shape, r)?,
                11 => out.template_description = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STACKS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STACK,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STAGE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TEMPLATE_STAGE,
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
pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_TAGS: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(50),
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TEMPLATE_BODY: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_TEMPLATE_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TEMPLATE_PARAMETER: rt::Schema = rt::Schema {
    name: "TemplateParameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DefaultValue", "DefaultValue", &SHAPE_PARAMETER_VALUE),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("NoEcho", "NoEcho", &SHAPE_NO_ECHO),
        rt::Member::new("ParameterKey", "ParameterKey", &SHAPE_PARAMETER_KEY),
    ],
    xml_namespace: None,
};
pub static SHAPE_TEMPLATE_PARAMETER: rt::Shape = rt::Shape::Structure(&SCHEMA_TEMPLATE_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TemplateParameter {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub no_echo: Option<bool>,
    pub parameter_key: Option<String>,
}
impl rt::Structure for TemplateParameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEMPLATE_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEMPLATE_PARAMETER);
        rt::member(w, &SCHEMA_TEMPLATE_PARAMETER.members[0], &self.default_value);
        rt::member(w, &SCHEMA_TEMPLATE_PARAMETER.members[1], &self.description);
        rt::member(w, &SCHEMA_TEMPLATE_PARAMETER.members[2], &self.no_echo);
        rt::member(w, &SCHEMA_TEMPLATE_PARAMETER.members[3], &self.parameter_key);
        w.end_structure(&SCHEMA_TEMPLATE_PARAMETER);
    }
}
impl rt::Encode for TemplateParameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TemplateParameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TEMPLATE_PARAMETER, r, &mut |index, shape, r| {
            match index {
                0 => out.default_value = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.no_echo = rt::Decode::decode(shape, r)?,
                3 => out.parameter_key = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TEMPLATE_PARAMETERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TEMPLATE_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TEMPLATE_STAGE: rt::Shape = rt::Shape::Enum { values: &["Original", "Processed"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemplateStage {
    Original,
    Processed,
    Unknown(String),
}
impl TemplateStage {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Original => "Original",
            Self::Processed => "Processed",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TemplateStage {
    fn from(text: &str) -> Self {
        match text {
            "Original" => Self::Original,
            "Processed" => Self::Processed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TemplateStage {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TemplateStage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TemplateStage {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TemplateStage {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_TEMPLATE_SUMMARY_CONFIG: rt::Schema = rt::Schema {
    name: "TemplateSummaryConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "TreatUnrecognizedResourceTypesAsWarnings",
        "TreatUnrecognizedResourceTypesAsWarnings",
        &SHAPE_TREAT_UNRECOGNIZED_RESOURCE_TYPES_AS_WARNINGS,
    )],
    xml_namespace: None,
};
pub static SHAPE_TEMPLATE_SUMMARY_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TEMPLATE_SUMMARY_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: Option<bool>,
}
impl rt::Structure for TemplateSummaryConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TEMPLATE_SUMMARY_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TEMPLATE_SUMMARY_CONFIG);
        rt::member(
            w,
            &SCHEMA_TEMPLATE_SUMMARY_CONFIG.members[0],
            &self.treat_unrecognized_resource_types_as_warnings,
        );
        w.end_structure(&SCHEMA_TEMPLATE_SUMMARY_CONFIG);
    }
}
impl rt::Encode for TemplateSummaryConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TemplateSummaryConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TEMPLATE_SUMMARY_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.treat_unrecognized_resource_types_as_warnings =
                            rt::Decode::decode(shape, r)?
                    }
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TEMPLATE_URL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(5120), pattern: None };
pub static SHAPE_TIMEOUT_MINUTES: rt::Shape = rt::Shape::Integer { min: Some(1), max: None };
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_TOKEN_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TokenAlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TokenAlreadyExistsException", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TOKEN_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOKEN_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TokenAlreadyExistsException {}
impl rt::Structure for TokenAlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOKEN_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOKEN_ALREADY_EXISTS_EXCEPTION);
        w.end_structure(&SCHEMA_TOKEN_ALREADY_EXISTS_EXCEPTION);
    }
}
impl rt::Encode for TokenAlreadyExistsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TokenAlreadyExistsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOKEN_ALREADY_EXISTS_EXCEPTION,
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
impl From<TokenAlreadyExistsException> for rt::ApiError {
    fn from(error: TokenAlreadyExistsException) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_TRANSFORM_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TRANSFORMS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TRANSFORM_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TREAT_UNRECOGNIZED_RESOURCE_TYPES_AS_WARNINGS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_TYPE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TYPE_HIERARCHY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_UPDATE_STACK_INPUT: rt::Schema = rt::Schema {
    name: "UpdateStackInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Capabilities", "Capabilities", &SHAPE_CAPABILITIES),
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN),
        rt::Member::new("DisableRollback", "DisableRollback", &SHAPE_DISABLE_ROLLBACK),
        rt::Member::new("NotificationARNs", "NotificationARNs", &SHAPE_NOTIFICATION_ARNS),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS),
        rt::Member::new("ResourceTypes", "ResourceTypes", &SHAPE_RESOURCE_TYPES),
        rt::Member::new(
            "RetainExceptOnCreate",
            "RetainExceptOnCreate",
            &SHAPE_RETAIN_EXCEPT_ON_CREATE,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new(
            "RollbackConfiguration",
            "RollbackConfiguration",
            &SHAPE_ROLLBACK_CONFIGURATION,
        ),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME).required(),
        rt::Member::new("StackPolicyBody", "StackPolicyBody", &SHAPE_STACK_POLICY_BODY),
        rt::Member::new(
            "StackPolicyDuringUpdateBody",
            "StackPolicyDuringUpdateBody",
            &SHAPE_STACK_POLICY_DURING_UPDATE_BODY,
        ),
        rt::Member::new(
            "StackPolicyDuringUpdateURL",
            "StackPolicyDuringUpdateURL",
            &SHAPE_STACK_POLICY_DURING_UPDATE_URL,
        ),
        rt::Member::new("StackPolicyURL", "StackPolicyURL", &SHAPE_STACK_POLICY_URL),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS),
        rt::Member::new("TemplateBody", "TemplateBody", &SHAPE_TEMPLATE_BODY),
        rt::Member::new("TemplateURL", "TemplateURL", &SHAPE_TEMPLATE_URL),
        rt::Member::new("UsePreviousTemplate", "UsePreviousTemplate", &SHAPE_USE_PREVIOUS_TEMPLATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STACK_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_STACK_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStackInput {
    pub capabilities: Option<Vec<Capability>>,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub notification_arns: Option<Vec<String>>,
    pub parameters: Option<Vec<Parameter>>,
    pub resource_types: Option<Vec<String>>,
    pub retain_except_on_create: Option<bool>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
}
impl rt::Structure for UpdateStackInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STACK_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STACK_INPUT);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[0], &self.capabilities);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[1], &self.client_request_token);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[2], &self.disable_rollback);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[3], &self.notification_arns);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[4], &self.parameters);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[5], &self.resource_types);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[6], &self.retain_except_on_create);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[8], &self.rollback_configuration);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[9], &self.stack_name);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[10], &self.stack_policy_body);
        rt::member(
            w,
            &SCHEMA_UPDATE_STACK_INPUT.members[11],
            &self.stack_policy_during_update_body,
        );
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[12], &self.stack_policy_during_update_url);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[13], &self.stack_policy_url);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[14], &self.tags);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[15], &self.template_body);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[16], &self.template_url);
        rt::member(w, &SCHEMA_UPDATE_STACK_INPUT.members[17], &self.use_previous_template);
        w.end_structure(&SCHEMA_UPDATE_STACK_INPUT);
    }
}
impl rt::Encode for UpdateStackInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateStackInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_STACK_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.capabilities = rt::Decode::decode(shape, r)?,
                1 => out.client_request_token = rt::Decode::decode(shape, r)?,
                2 => out.disable_rollback = rt::Decode::decode(shape, r)?,
                3 => out.notification_arns = rt::Decode::decode(shape, r)?,
                4 => out.parameters = rt::Decode::decode(shape, r)?,
                5 => out.resource_types = rt::Decode::decode(shape, r)?,
                6 => out.retain_except_on_create = rt::Decode::decode(shape, r)?,
                7 => out.role_arn = rt::Decode::decode(shape, r)?,
                8 => out.rollback_configuration = rt::Decode::decode(shape, r)?,
                9 => out.stack_name = rt::Decode::decode(shape, r)?,
                10 => out.stack_policy_body = rt::Decode::decode(shape, r)?,
                11 => out.stack_policy_during_update_body = rt::Decode::decode(shape, r)?,
                12 => out.stack_policy_during_update_url = rt::Decode::decode(shape, r)?,
                13 => out.stack_policy_url = rt::Decode::decode(shape, r)?,
                14 => out.tags = rt::Decode::decode(shape, r)?,
                15 => out.template_body = rt::Decode::decode(shape, r)?,
                16 => out.template_url = rt::Decode::decode(shape, r)?,
                17 => out.use_previous_template = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_STACK_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateStackOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("OperationId", "OperationId", &SHAPE_OPERATION_ID),
        rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STACK_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_STACK_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStackOutput {
    pub operation_id: Option<String>,
    pub stack_id: Option<String>,
}
impl rt::Structure for UpdateStackOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STACK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STACK_OUTPUT);
        rt::member(w, &SCHEMA_UPDATE_STACK_OUTPUT.members[0], &self.operation_id);
        rt::member(w, &SCHEMA_UPDATE_STACK_OUTPUT.members[1], &self.stack_id);
        w.end_structure(&SCHEMA_UPDATE_STACK_OUTPUT);
    }
}
impl rt::Encode for UpdateStackOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateStackOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_STACK_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.operation_id = rt::Decode::decode(shape, r)?,
                1 => out.stack_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT: rt::Schema = rt::Schema {
    name: "UpdateTerminationProtectionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "EnableTerminationProtection",
            "EnableTerminationProtection",
            &SHAPE_ENABLE_TERMINATION_PROTECTION,
        )
        .required(),
        rt::Member::new("StackName", "StackName", &SHAPE_STACK_NAME_OR_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TERMINATION_PROTECTION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTerminationProtectionInput {
    pub enable_termination_protection: bool,
    pub stack_name: String,
}
impl rt::Structure for UpdateTerminationProtectionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT.members[0],
            &self.enable_termination_protection,
        );
        rt::member(w, &SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT.members[1], &self.stack_name);
        w.end_structure(&SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT);
    }
}
impl rt::Encode for UpdateTerminationProtectionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTerminationProtectionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enable_termination_protection = rt::Decode::decode(shape, r)?,
                    1 => out.stack_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateTerminationProtectionOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("StackId", "StackId", &SHAPE_STACK_ID)],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TERMINATION_PROTECTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTerminationProtectionOutput {
    pub stack_id: Option<String>,
}
impl rt::Structure for UpdateTerminationProtectionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT);
        rt::member(w, &SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT.members[0], &self.stack_id);
        w.end_structure(&SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT);
    }
}
impl rt::Encode for UpdateTerminationProtectionOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTerminationProtectionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stack_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_USE_PREVIOUS_TEMPLATE: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_USE_PREVIOUS_VALUE: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_VALIDATE_TEMPLATE_INPUT: rt::Schema = rt::Schema {
    name: "ValidateTemplateInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("TemplateBody", "TemplateBody", &SHAPE_TEMPLATE_BODY),
        rt::Member::new("TemplateURL", "TemplateURL", &SHAPE_TEMPLATE_URL),
    ],
    xml_namespace: None,
};
pub static SHAPE_VALIDATE_TEMPLATE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATE_TEMPLATE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateTemplateInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}
impl rt::Structure for ValidateTemplateInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATE_TEMPLATE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATE_TEMPLATE_INPUT);
        rt::member(w, &SCHEMA_VALIDATE_TEMPLATE_INPUT.members[0], &self.template_body);
        rt::member(w, &SCHEMA_VALIDATE_TEMPLATE_INPUT.members[1], &self.template_url);
        w.end_structure(&SCHEMA_VALIDATE_TEMPLATE_INPUT);
    }
}
impl rt::Encode for ValidateTemplateInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ValidateTemplateInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VALIDATE_TEMPLATE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.template_body = rt::Decode::decode(shape, r)?,
                    1 => out.template_url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_VALIDATE_TEMPLATE_OUTPUT: rt::Schema = rt::Schema {
    name: "ValidateTemplateOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Capabilities", "Capabilities", &SHAPE_CAPABILITIES),
        rt::Member::new("CapabilitiesReason", "CapabilitiesReason", &SHAPE_CAPABILITIES_REASON),
        rt::Member::new("DeclaredTransforms", "DeclaredTransforms", &SHAPE_TRANSFORMS_LIST),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION),
        rt::Member::new("Parameters", "Parameters", &SHAPE_TEMPLATE_PARAMETERS),
    ],
    xml_namespace: None,
};
pub static SHAPE_VALIDATE_TEMPLATE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATE_TEMPLATE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateTemplateOutput {
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub description: Option<String>,
    pub parameters: Option<Vec<TemplateParameter>>,
}
impl rt::Structure for ValidateTemplateOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATE_TEMPLATE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATE_TEMPLATE_OUTPUT);
        rt::member(w, &SCHEMA_VALIDATE_TEMPLATE_OUTPUT.members[0], &self.capabilities);
        rt::member(w, &SCHEMA_VALIDATE_TEMPLATE_OUTPUT.members[1], &self.capabilities_reason);
        rt::member(w, &SCHEMA_VALIDATE_TEMPLATE_OUTPUT.members[2], &self.declared_transforms);
        rt::member(w, &SCHEMA_VALIDATE_TEMPLATE_OUTPUT.members[3], &self.description);
        rt::member(w, &SCHEMA_VALIDATE_TEMPLATE_OUTPUT.members[4], &self.parameters);
        w.end_structure(&SCHEMA_VALIDATE_TEMPLATE_OUTPUT);
    }
}
impl rt::Encode for ValidateTemplateOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ValidateTemplateOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VALIDATE_TEMPLATE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.capabilities = rt::Decode::decode(shape, r)?,
                    1 => out.capabilities_reason = rt::Decode::decode(shape, r)?,
                    2 => out.declared_transforms = rt::Decode::decode(shape, r)?,
                    3 => out.description = rt::Decode::decode(shape, r)?,
                    4 => out.parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_VALUE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_VERSION: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_WARNINGS: rt::Schema = rt::Schema {
    name: "Warnings",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "UnrecognizedResourceTypes",
        "UnrecognizedResourceTypes",
        &SHAPE_RESOURCE_TYPES,
    )],
    xml_namespace: None,
};
pub static SHAPE_WARNINGS: rt::Shape = rt::Shape::Structure(&SCHEMA_WARNINGS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Warnings {
    pub unrecognized_resource_types: Option<Vec<String>>,
}
impl rt::Structure for Warnings {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_WARNINGS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_WARNINGS);
        rt::member(w, &SCHEMA_WARNINGS.members[0], &self.unrecognized_resource_types);
        w.end_structure(&SCHEMA_WARNINGS);
    }
}
impl rt::Encode for Warnings {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Warnings {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_WARNINGS, r, &mut |index, shape, r| {
            match index {
                0 => out.unrecognized_resource_types = rt::Decode::decode(shape, r)?,
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
    pub fn already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn change_set_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CHANGE_SET_NOT_FOUND_EXCEPTION, message)
    }
    pub fn insufficient_capabilities_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INSUFFICIENT_CAPABILITIES_EXCEPTION, message)
    }
    pub fn invalid_change_set_status_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_CHANGE_SET_STATUS_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn stack_set_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_STACK_SET_NOT_FOUND_EXCEPTION, message)
    }
    pub fn token_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOKEN_ALREADY_EXISTS_EXCEPTION, message)
    }
}

static SCHEMA_CANCEL_UPDATE_STACK_OUTPUT: rt::Schema = rt::Schema {
    name: "CancelUpdateStackOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelUpdateStackOutput {}
impl rt::Structure for CancelUpdateStackOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANCEL_UPDATE_STACK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANCEL_UPDATE_STACK_OUTPUT);
        w.end_structure(&SCHEMA_CANCEL_UPDATE_STACK_OUTPUT);
    }
}
impl rt::Decode for CancelUpdateStackOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_CANCEL_UPDATE_STACK_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(CancelUpdateStackOutput {})
    }
}
pub static SHAPE_CANCEL_UPDATE_STACK_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CANCEL_UPDATE_STACK_OUTPUT);

static SCHEMA_DELETE_STACK_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteStackOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStackOutput {}
impl rt::Structure for DeleteStackOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_STACK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_STACK_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_STACK_OUTPUT);
    }
}
impl rt::Decode for DeleteStackOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_STACK_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteStackOutput {})
    }
}
pub static SHAPE_DELETE_STACK_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_STACK_OUTPUT);

static SCHEMA_SET_STACK_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "SetStackPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetStackPolicyOutput {}
impl rt::Structure for SetStackPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_STACK_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_STACK_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_SET_STACK_POLICY_OUTPUT);
    }
}
impl rt::Decode for SetStackPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_SET_STACK_POLICY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(SetStackPolicyOutput {})
    }
}
pub static SHAPE_SET_STACK_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_STACK_POLICY_OUTPUT);

static SCHEMA_SIGNAL_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "SignalResourceOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SignalResourceOutput {}
impl rt::Structure for SignalResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SIGNAL_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SIGNAL_RESOURCE_OUTPUT);
        w.end_structure(&SCHEMA_SIGNAL_RESOURCE_OUTPUT);
    }
}
impl rt::Decode for SignalResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_SIGNAL_RESOURCE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(SignalResourceOutput {})
    }
}
pub static SHAPE_SIGNAL_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SIGNAL_RESOURCE_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "cloudformation",
    signing_name: "cloudformation",
    full_name: "AWS CloudFormation",
    api_version: "2010-05-15",
    protocol: rt::Protocol::Query,
    also: &[],
    query_compatible: false,
    xml_namespace: Some("http://cloudformation.amazonaws.com/doc/2010-05-15/"),
    operations: &[
        rt::Operation {
            name: "CancelUpdateStack",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CANCEL_UPDATE_STACK_INPUT,
            output: &SCHEMA_CANCEL_UPDATE_STACK_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ContinueUpdateRollback",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CONTINUE_UPDATE_ROLLBACK_INPUT,
            output: &SCHEMA_CONTINUE_UPDATE_ROLLBACK_OUTPUT,
            result_wrapper: Some("ContinueUpdateRollbackResult"),
        },
        rt::Operation {
            name: "CreateChangeSet",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_CHANGE_SET_INPUT,
            output: &SCHEMA_CREATE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("CreateChangeSetResult"),
        },
        rt::Operation {
            name: "CreateStack",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_STACK_INPUT,
            output: &SCHEMA_CREATE_STACK_OUTPUT,
            result_wrapper: Some("CreateStackResult"),
        },
        rt::Operation {
            name: "DeleteChangeSet",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_CHANGE_SET_INPUT,
            output: &SCHEMA_DELETE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("DeleteChangeSetResult"),
        },
        rt::Operation {
            name: "DeleteStack",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_STACK_INPUT,
            output: &SCHEMA_DELETE_STACK_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeAccountLimits",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_INPUT,
            output: &SCHEMA_DESCRIBE_ACCOUNT_LIMITS_OUTPUT,
            result_wrapper: Some("DescribeAccountLimitsResult"),
        },
        rt::Operation {
            name: "DescribeChangeSet",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_CHANGE_SET_INPUT,
            output: &SCHEMA_DESCRIBE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("DescribeChangeSetResult"),
        },
        rt::Operation {
            name: "DescribeStackDriftDetectionStatus",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT,
            output: &SCHEMA_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT,
            result_wrapper: Some("DescribeStackDriftDetectionStatusResult"),
        },
        rt::Operation {
            name: "DescribeStackEvents",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STACK_EVENTS_INPUT,
            output: &SCHEMA_DESCRIBE_STACK_EVENTS_OUTPUT,
            result_wrapper: Some("DescribeStackEventsResult"),
        },
        rt::Operation {
            name: "DescribeStackResource",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STACK_RESOURCE_INPUT,
            output: &SCHEMA_DESCRIBE_STACK_RESOURCE_OUTPUT,
            result_wrapper: Some("DescribeStackResourceResult"),
        },
        rt::Operation {
            name: "DescribeStackResourceDrifts",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT,
            output: &SCHEMA_DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT,
            result_wrapper: Some("DescribeStackResourceDriftsResult"),
        },
        rt::Operation {
            name: "DescribeStackResources",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STACK_RESOURCES_INPUT,
            output: &SCHEMA_DESCRIBE_STACK_RESOURCES_OUTPUT,
            result_wrapper: Some("DescribeStackResourcesResult"),
        },
        rt::Operation {
            name: "DescribeStacks",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STACKS_INPUT,
            output: &SCHEMA_DESCRIBE_STACKS_OUTPUT,
            result_wrapper: Some("DescribeStacksResult"),
        },
        rt::Operation {
            name: "DetectStackDrift",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DETECT_STACK_DRIFT_INPUT,
            output: &SCHEMA_DETECT_STACK_DRIFT_OUTPUT,
            result_wrapper: Some("DetectStackDriftResult"),
        },
        rt::Operation {
            name: "DetectStackResourceDrift",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_INPUT,
            output: &SCHEMA_DETECT_STACK_RESOURCE_DRIFT_OUTPUT,
            result_wrapper: Some("DetectStackResourceDriftResult"),
        },
        rt::Operation {
            name: "ExecuteChangeSet",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_EXECUTE_CHANGE_SET_INPUT,
            output: &SCHEMA_EXECUTE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("ExecuteChangeSetResult"),
        },
        rt::Operation {
            name: "GetStackPolicy",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_STACK_POLICY_INPUT,
            output: &SCHEMA_GET_STACK_POLICY_OUTPUT,
            result_wrapper: Some("GetStackPolicyResult"),
        },
        rt::Operation {
            name: "GetTemplate",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TEMPLATE_INPUT,
            output: &SCHEMA_GET_TEMPLATE_OUTPUT,
            result_wrapper: Some("GetTemplateResult"),
        },
        rt::Operation {
            name: "GetTemplateSummary",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TEMPLATE_SUMMARY_INPUT,
            output: &SCHEMA_GET_TEMPLATE_SUMMARY_OUTPUT,
            result_wrapper: Some("GetTemplateSummaryResult"),
        },
        rt::Operation {
            name: "ListChangeSets",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_CHANGE_SETS_INPUT,
            output: &SCHEMA_LIST_CHANGE_SETS_OUTPUT,
            result_wrapper: Some("ListChangeSetsResult"),
        },
        rt::Operation {
            name: "ListExports",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_EXPORTS_INPUT,
            output: &SCHEMA_LIST_EXPORTS_OUTPUT,
            result_wrapper: Some("ListExportsResult"),
        },
        rt::Operation {
            name: "ListImports",
            index: 22,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_IMPORTS_INPUT,
            output: &SCHEMA_LIST_IMPORTS_OUTPUT,
            result_wrapper: Some("ListImportsResult"),
        },
        rt::Operation {
            name: "ListStackResources",
            index: 23,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_STACK_RESOURCES_INPUT,
            output: &SCHEMA_LIST_STACK_RESOURCES_OUTPUT,
            result_wrapper: Some("ListStackResourcesResult"),
        },
        rt::Operation {
            name: "ListStacks",
            index: 24,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_STACKS_INPUT,
            output: &SCHEMA_LIST_STACKS_OUTPUT,
            result_wrapper: Some("ListStacksResult"),
        },
        rt::Operation {
            name: "RollbackStack",
            index: 25,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ROLLBACK_STACK_INPUT,
            output: &SCHEMA_ROLLBACK_STACK_OUTPUT,
            result_wrapper: Some("RollbackStackResult"),
        },
        rt::Operation {
            name: "SetStackPolicy",
            index: 26,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SET_STACK_POLICY_INPUT,
            output: &SCHEMA_SET_STACK_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SignalResource",
            index: 27,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SIGNAL_RESOURCE_INPUT,
            output: &SCHEMA_SIGNAL_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateStack",
            index: 28,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_STACK_INPUT,
            output: &SCHEMA_UPDATE_STACK_OUTPUT,
            result_wrapper: Some("UpdateStackResult"),
        },
        rt::Operation {
            name: "UpdateTerminationProtection",
            index: 29,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_TERMINATION_PROTECTION_INPUT,
            output: &SCHEMA_UPDATE_TERMINATION_PROTECTION_OUTPUT,
            result_wrapper: Some("UpdateTerminationProtectionResult"),
        },
        rt::Operation {
            name: "ValidateTemplate",
            index: 30,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_VALIDATE_TEMPLATE_INPUT,
            output: &SCHEMA_VALIDATE_TEMPLATE_OUTPUT,
            result_wrapper: Some("ValidateTemplateResult"),
        },
    ],
    unserved: &[
        rt::Unserved { name: "ActivateOrganizationsAccess", method: "POST", uri: "/" },
        rt::Unserved { name: "ActivateType", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchDescribeTypeConfigurations", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateGeneratedTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateStackInstances", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateStackRefactor", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateStackSet", method: "POST", uri: "/" },
        rt::Unserved { name: "DeactivateOrganizationsAccess", method: "POST", uri: "/" },
        rt::Unserved { name: "DeactivateType", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteGeneratedTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteStackInstances", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteStackSet", method: "POST", uri: "/" },
        rt::Unserved { name: "DeregisterType", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeChangeSetHooks", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeEvents", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeGeneratedTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeOrganizationsAccess", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribePublisher", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeResourceScan", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeStackInstance", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeStackRefactor", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeStackSet", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeStackSetOperation", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeType", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeTypeRegistration", method: "POST", uri: "/" },
        rt::Unserved { name: "DetectStackSetDrift", method: "POST", uri: "/" },
        rt::Unserved { name: "EstimateTemplateCost", method: "POST", uri: "/" },
        rt::Unserved { name: "ExecuteStackRefactor", method: "POST", uri: "/" },
        rt::Unserved { name: "GetGeneratedTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "GetHookResult", method: "POST", uri: "/" },
        rt::Unserved { name: "ImportStacksToStackSet", method: "POST", uri: "/" },
        rt::Unserved { name: "ListGeneratedTemplates", method: "POST", uri: "/" },
        rt::Unserved { name: "ListHookResults", method: "POST", uri: "/" },
        rt::Unserved { name: "ListResourceScanRelatedResources", method: "POST", uri: "/" },
        rt::Unserved { name: "ListResourceScanResources", method: "POST", uri: "/" },
        rt::Unserved { name: "ListResourceScans", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackInstanceResourceDrifts", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackInstances", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackRefactorActions", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackRefactors", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackSetAutoDeploymentTargets", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackSetOperationResults", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackSetOperations", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStackSets", method: "POST", uri: "/" },
        rt::Unserved { name: "ListTypeRegistrations", method: "POST", uri: "/" },
        rt::Unserved { name: "ListTypeVersions", method: "POST", uri: "/" },
        rt::Unserved { name: "ListTypes", method: "POST", uri: "/" },
        rt::Unserved { name: "PublishType", method: "POST", uri: "/" },
        rt::Unserved { name: "RecordHandlerProgress", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterPublisher", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterType", method: "POST", uri: "/" },
        rt::Unserved { name: "SetTypeConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "SetTypeDefaultVersion", method: "POST", uri: "/" },
        rt::Unserved { name: "StartResourceScan", method: "POST", uri: "/" },
        rt::Unserved { name: "StopStackSetOperation", method: "POST", uri: "/" },
        rt::Unserved { name: "TestType", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateGeneratedTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateStackInstances", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateStackSet", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationError",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Cloudformation: Send + Sync + 'static {
    /// CancelUpdateStack.
    async fn cancel_update_stack(
        &self,
        caller: &rt::Caller,
        input: CancelUpdateStackInput,
    ) -> Result<CancelUpdateStackOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "CancelUpdateStack"))
    }
    /// ContinueUpdateRollback.
    async fn continue_update_rollback(
        &self,
        caller: &rt::Caller,
        input: ContinueUpdateRollbackInput,
    ) -> Result<ContinueUpdateRollbackOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ContinueUpdateRollback"))
    }
    /// CreateChangeSet.
    async fn create_change_set(
        &self,
        caller: &rt::Caller,
        input: CreateChangeSetInput,
    ) -> Result<CreateChangeSetOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "CreateChangeSet"))
    }
    /// CreateStack.
    async fn create_stack(
        &self,
        caller: &rt::Caller,
        input: CreateStackInput,
    ) -> Result<CreateStackOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "CreateStack"))
    }
    /// DeleteChangeSet.
    async fn delete_change_set(
        &self,
        caller: &rt::Caller,
        input: DeleteChangeSetInput,
    ) -> Result<DeleteChangeSetOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DeleteChangeSet"))
    }
    /// DeleteStack.
    async fn delete_stack(
        &self,
        caller: &rt::Caller,
        input: DeleteStackInput,
    ) -> Result<DeleteStackOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DeleteStack"))
    }
    /// DescribeAccountLimits.
    async fn describe_account_limits(
        &self,
        caller: &rt::Caller,
        input: DescribeAccountLimitsInput,
    ) -> Result<DescribeAccountLimitsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeAccountLimits"))
    }
    /// DescribeChangeSet.
    async fn describe_change_set(
        &self,
        caller: &rt::Caller,
        input: DescribeChangeSetInput,
    ) -> Result<DescribeChangeSetOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeChangeSet"))
    }
    /// DescribeStackDriftDetectionStatus.
    async fn describe_stack_drift_detection_status(
        &self,
        caller: &rt::Caller,
        input: DescribeStackDriftDetectionStatusInput,
    ) -> Result<DescribeStackDriftDetectionStatusOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeStackDriftDetectionStatus"))
    }
    /// DescribeStackEvents.
    async fn describe_stack_events(
        &self,
        caller: &rt::Caller,
        input: DescribeStackEventsInput,
    ) -> Result<DescribeStackEventsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeStackEvents"))
    }
    /// DescribeStackResource.
    async fn describe_stack_resource(
        &self,
        caller: &rt::Caller,
        input: DescribeStackResourceInput,
    ) -> Result<DescribeStackResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeStackResource"))
    }
    /// DescribeStackResourceDrifts.
    async fn describe_stack_resource_drifts(
        &self,
        caller: &rt::Caller,
        input: DescribeStackResourceDriftsInput,
    ) -> Result<DescribeStackResourceDriftsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeStackResourceDrifts"))
    }
    /// DescribeStackResources.
    async fn describe_stack_resources(
        &self,
        caller: &rt::Caller,
        input: DescribeStackResourcesInput,
    ) -> Result<DescribeStackResourcesOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeStackResources"))
    }
    /// DescribeStacks.
    async fn describe_stacks(
        &self,
        caller: &rt::Caller,
        input: DescribeStacksInput,
    ) -> Result<DescribeStacksOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DescribeStacks"))
    }
    /// DetectStackDrift.
    async fn detect_stack_drift(
        &self,
        caller: &rt::Caller,
        input: DetectStackDriftInput,
    ) -> Result<DetectStackDriftOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DetectStackDrift"))
    }
    /// DetectStackResourceDrift.
    async fn detect_stack_resource_drift(
        &self,
        caller: &rt::Caller,
        input: DetectStackResourceDriftInput,
    ) -> Result<DetectStackResourceDriftOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "DetectStackResourceDrift"))
    }
    /// ExecuteChangeSet.
    async fn execute_change_set(
        &self,
        caller: &rt::Caller,
        input: ExecuteChangeSetInput,
    ) -> Result<ExecuteChangeSetOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ExecuteChangeSet"))
    }
    /// GetStackPolicy.
    async fn get_stack_policy(
        &self,
        caller: &rt::Caller,
        input: GetStackPolicyInput,
    ) -> Result<GetStackPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "GetStackPolicy"))
    }
    /// GetTemplate.
    async fn get_template(
        &self,
        caller: &rt::Caller,
        input: GetTemplateInput,
    ) -> Result<GetTemplateOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "GetTemplate"))
    }
    /// GetTemplateSummary.
    async fn get_template_summary(
        &self,
        caller: &rt::Caller,
        input: GetTemplateSummaryInput,
    ) -> Result<GetTemplateSummaryOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "GetTemplateSummary"))
    }
    /// ListChangeSets.
    async fn list_change_sets(
        &self,
        caller: &rt::Caller,
        input: ListChangeSetsInput,
    ) -> Result<ListChangeSetsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ListChangeSets"))
    }
    /// ListExports.
    async fn list_exports(
        &self,
        caller: &rt::Caller,
        input: ListExportsInput,
    ) -> Result<ListExportsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ListExports"))
    }
    /// ListImports.
    async fn list_imports(
        &self,
        caller: &rt::Caller,
        input: ListImportsInput,
    ) -> Result<ListImportsOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ListImports"))
    }
    /// ListStackResources.
    async fn list_stack_resources(
        &self,
        caller: &rt::Caller,
        input: ListStackResourcesInput,
    ) -> Result<ListStackResourcesOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ListStackResources"))
    }
    /// ListStacks.
    async fn list_stacks(
        &self,
        caller: &rt::Caller,
        input: ListStacksInput,
    ) -> Result<ListStacksOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ListStacks"))
    }
    /// RollbackStack.
    async fn rollback_stack(
        &self,
        caller: &rt::Caller,
        input: RollbackStackInput,
    ) -> Result<RollbackStackOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "RollbackStack"))
    }
    /// SetStackPolicy.
    async fn set_stack_policy(
        &self,
        caller: &rt::Caller,
        input: SetStackPolicyInput,
    ) -> Result<SetStackPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "SetStackPolicy"))
    }
    /// SignalResource.
    async fn signal_resource(
        &self,
        caller: &rt::Caller,
        input: SignalResourceInput,
    ) -> Result<SignalResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "SignalResource"))
    }
    /// UpdateStack.
    async fn update_stack(
        &self,
        caller: &rt::Caller,
        input: UpdateStackInput,
    ) -> Result<UpdateStackOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "UpdateStack"))
    }
    /// UpdateTerminationProtection.
    async fn update_termination_protection(
        &self,
        caller: &rt::Caller,
        input: UpdateTerminationProtectionInput,
    ) -> Result<UpdateTerminationProtectionOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "UpdateTerminationProtection"))
    }
    /// ValidateTemplate.
    async fn validate_template(
        &self,
        caller: &rt::Caller,
        input: ValidateTemplateInput,
    ) -> Result<ValidateTemplateOutput, rt::ApiError> {
        Err(rt::not_implemented("Cloudformation", "ValidateTemplate"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum CloudformationInput {
    CancelUpdateStack(CancelUpdateStackInput),
    ContinueUpdateRollback(ContinueUpdateRollbackInput),
    CreateChangeSet(CreateChangeSetInput),
    CreateStack(CreateStackInput),
    DeleteChangeSet(DeleteChangeSetInput),
    DeleteStack(DeleteStackInput),
    DescribeAccountLimits(DescribeAccountLimitsInput),
    DescribeChangeSet(DescribeChangeSetInput),
    DescribeStackDriftDetectionStatus(DescribeStackDriftDetectionStatusInput),
    DescribeStackEvents(DescribeStackEventsInput),
    DescribeStackResource(DescribeStackResourceInput),
    DescribeStackResourceDrifts(DescribeStackResourceDriftsInput),
    DescribeStackResources(DescribeStackResourcesInput),
    DescribeStacks(DescribeStacksInput),
    DetectStackDrift(DetectStackDriftInput),
    DetectStackResourceDrift(DetectStackResourceDriftInput),
    ExecuteChangeSet(ExecuteChangeSetInput),
    GetStackPolicy(GetStackPolicyInput),
    GetTemplate(GetTemplateInput),
    GetTemplateSummary(GetTemplateSummaryInput),
    ListChangeSets(ListChangeSetsInput),
    ListExports(ListExportsInput),
    ListImports(ListImportsInput),
    ListStackResources(ListStackResourcesInput),
    ListStacks(ListStacksInput),
    RollbackStack(RollbackStackInput),
    SetStackPolicy(SetStackPolicyInput),
    SignalResource(SignalResourceInput),
    UpdateStack(UpdateStackInput),
    UpdateTerminationProtection(UpdateTerminationProtectionInput),
    ValidateTemplate(ValidateTemplateInput),
}

impl CloudformationInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CancelUpdateStack(_) => 0,
            Self::ContinueUpdateRollback(_) => 1,
            Self::CreateChangeSet(_) => 2,
            Self::CreateStack(_) => 3,
            Self::DeleteChangeSet(_) => 4,
            Self::DeleteStack(_) => 5,
            Self::DescribeAccountLimits(_) => 6,
            Self::DescribeChangeSet(_) => 7,
            Self::DescribeStackDriftDetectionStatus(_) => 8,
            Self::DescribeStackEvents(_) => 9,
            Self::DescribeStackResource(_) => 10,
            Self::DescribeStackResourceDrifts(_) => 11,
            Self::DescribeStackResources(_) => 12,
            Self::DescribeStacks(_) => 13,
            Self::DetectStackDrift(_) => 14,
            Self::DetectStackResourceDrift(_) => 15,
            Self::ExecuteChangeSet(_) => 16,
            Self::GetStackPolicy(_) => 17,
            Self::GetTemplate(_) => 18,
            Self::GetTemplateSummary(_) => 19,
            Self::ListChangeSets(_) => 20,
            Self::ListExports(_) => 21,
            Self::ListImports(_) => 22,
            Self::ListStackResources(_) => 23,
            Self::ListStacks(_) => 24,
            Self::RollbackStack(_) => 25,
            Self::SetStackPolicy(_) => 26,
            Self::SignalResource(_) => 27,
            Self::UpdateStack(_) => 28,
            Self::UpdateTerminationProtection(_) => 29,
            Self::ValidateTemplate(_) => 30,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CancelUpdateStack(input) => input,
            Self::ContinueUpdateRollback(input) => input,
            Self::CreateChangeSet(input) => input,
            Self::CreateStack(input) => input,
            Self::DeleteChangeSet(input) => input,
            Self::DeleteStack(input) => input,
            Self::DescribeAccountLimits(input) => input,
            Self::DescribeChangeSet(input) => input,
            Self::DescribeStackDriftDetectionStatus(input) => input,
            Self::DescribeStackEvents(input) => input,
            Self::DescribeStackResource(input) => input,
            Self::DescribeStackResourceDrifts(input) => input,
            Self::DescribeStackResources(input) => input,
            Self::DescribeStacks(input) => input,
            Self::DetectStackDrift(input) => input,
            Self::DetectStackResourceDrift(input) => input,
            Self::ExecuteChangeSet(input) => input,
            Self::GetStackPolicy(input) => input,
            Self::GetTemplate(input) => input,
            Self::GetTemplateSummary(input) => input,
            Self::ListChangeSets(input) => input,
            Self::ListExports(input) => input,
            Self::ListImports(input) => input,
            Self::ListStackResources(input) => input,
            Self::ListStacks(input) => input,
            Self::RollbackStack(input) => input,
            Self::SetStackPolicy(input) => input,
            Self::SignalResource(input) => input,
            Self::UpdateStack(input) => input,
            Self::UpdateTerminationProtection(input) => input,
            Self::ValidateTemplate(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CancelUpdateStack(rt::Decode::decode(
                &SHAPE_CANCEL_UPDATE_STACK_INPUT,
                reader,
            )?),
            1 => Self::ContinueUpdateRollback(rt::Decode::decode(
                &SHAPE_CONTINUE_UPDATE_ROLLBACK_INPUT,
                reader,
            )?),
            2 => Self::CreateChangeSet(rt::Decode::decode(&SHAPE_CREATE_CHANGE_SET_INPUT, reader)?),
            3 => Self::CreateStack(rt::Decode::decode(&SHAPE_CREATE_STACK_INPUT, reader)?),
            4 => Self::DeleteChangeSet(rt::Decode::decode(&SHAPE_DELETE_CHANGE_SET_INPUT, reader)?),
            5 => Self::DeleteStack(rt::Decode::decode(&SHAPE_DELETE_STACK_INPUT, reader)?),
            6 => Self::DescribeAccountLimits(rt::Decode::decode(
                &SHAPE_DESCRIBE_ACCOUNT_LIMITS_INPUT,
                reader,
            )?),
            7 => Self::DescribeChangeSet(rt::Decode::decode(
                &SHAPE_DESCRIBE_CHANGE_SET_INPUT,
                reader,
            )?),
            8 => Self::DescribeStackDriftDetectionStatus(rt::Decode::decode(
                &SHAPE_DESCRIBE_STACK_DRIFT_DETECTION_STATUS_INPUT,
                reader,
            )?),
            9 => Self::DescribeStackEvents(rt::Decode::decode(
                &SHAPE_DESCRIBE_STACK_EVENTS_INPUT,
                reader,
            )?),
            10 => Self::DescribeStackResource(rt::Decode::decode(
                &SHAPE_DESCRIBE_STACK_RESOURCE_INPUT,
                reader,
            )?),
            11 => Self::DescribeStackResourceDrifts(rt::Decode::decode(
                &SHAPE_DESCRIBE_STACK_RESOURCE_DRIFTS_INPUT,
                reader,
            )?),
            12 => Self::DescribeStackResources(rt::Decode::decode(
                &SHAPE_DESCRIBE_STACK_RESOURCES_INPUT,
                reader,
            )?),
            13 => Self::DescribeStacks(rt::Decode::decode(&SHAPE_DESCRIBE_STACKS_INPUT, reader)?),
            14 => {
                Self::DetectStackDrift(rt::Decode::decode(&SHAPE_DETECT_STACK_DRIFT_INPUT, reader)?)
            }
            15 => Self::DetectStackResourceDrift(rt::Decode::decode(
                &SHAPE_DETECT_STACK_RESOURCE_DRIFT_INPUT,
                reader,
            )?),
            16 => {
                Self::ExecuteChangeSet(rt::Decode::decode(&SHAPE_EXECUTE_CHANGE_SET_INPUT, reader)?)
            }
            17 => Self::GetStackPolicy(rt::Decode::decode(&SHAPE_GET_STACK_POLICY_INPUT, reader)?),
            18 => Self::GetTemplate(rt::Decode::decode(&SHAPE_GET_TEMPLATE_INPUT, reader)?),
            19 => Self::GetTemplateSummary(rt::Decode::decode(
                &SHAPE_GET_TEMPLATE_SUMMARY_INPUT,
                reader,
            )?),
            20 => Self::ListChangeSets(rt::Decode::decode(&SHAPE_LIST_CHANGE_SETS_INPUT, reader)?),
            21 => Self::ListExports(rt::Decode::decode(&SHAPE_LIST_EXPORTS_INPUT, reader)?),
            22 => Self::ListImports(rt::Decode::decode(&SHAPE_LIST_IMPORTS_INPUT, reader)?),
            23 => Self::ListStackResources(rt::Decode::decode(
                &SHAPE_LIST_STACK_RESOURCES_INPUT,
                reader,
            )?),
            24 => Self::ListStacks(rt::Decode::decode(&SHAPE_LIST_STACKS_INPUT, reader)?),
            25 => Self::RollbackStack(rt::Decode::decode(&SHAPE_ROLLBACK_STACK_INPUT, reader)?),
            26 => Self::SetStackPolicy(rt::Decode::decode(&SHAPE_SET_STACK_POLICY_INPUT, reader)?),
            27 => Self::SignalResource(rt::Decode::decode(&SHAPE_SIGNAL_RESOURCE_INPUT, reader)?),
            28 => Self::UpdateStack(rt::Decode::decode(&SHAPE_UPDATE_STACK_INPUT, reader)?),
            29 => Self::UpdateTerminationProtection(rt::Decode::decode(
                &SHAPE_UPDATE_TERMINATION_PROTECTION_INPUT,
                reader,
            )?),
            30 => {
                Self::ValidateTemplate(rt::Decode::decode(&SHAPE_VALIDATE_TEMPLATE_INPUT, reader)?)
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
        service: &dyn Cloudformation,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CancelUpdateStack(input) => {
                Box::new(service.cancel_update_stack(caller, input).await?)
            }
            Self::ContinueUpdateRollback(input) => {
                Box::new(service.continue_update_rollback(caller, input).await?)
            }
            Self::CreateChangeSet(input) => {
                Box::new(service.create_change_set(caller, input).await?)
            }
            Self::CreateStack(input) => Box::new(service.create_stack(caller, input).await?),
            Self::DeleteChangeSet(input) => {
                Box::new(service.delete_change_set(caller, input).await?)
            }
            Self::DeleteStack(input) => Box::new(service.delete_stack(caller, input).await?),
            Self::DescribeAccountLimits(input) => {
                Box::new(service.describe_account_limits(caller, input).await?)
            }
            Self::DescribeChangeSet(input) => {
                Box::new(service.describe_change_set(caller, input).await?)
            }
            Self::DescribeStackDriftDetectionStatus(input) => {
                Box::new(service.describe_stack_drift_detection_status(caller, input).await?)
            }
            Self::DescribeStackEvents(input) => {
                Box::new(service.describe_stack_events(caller, input).await?)
            }
            Self::DescribeStackResource(input) => {
                Box::new(service.describe_stack_resource(caller, input).await?)
            }
            Self::DescribeStackResourceDrifts(input) => {
                Box::new(service.describe_stack_resource_drifts(caller, input).await?)
            }
            Self::DescribeStackResources(input) => {
                Box::new(service.describe_stack_resources(caller, input).await?)
            }
            Self::DescribeStacks(input) => Box::new(service.describe_stacks(caller, input).await?),
            Self::DetectStackDrift(input) => {
                Box::new(service.detect_stack_drift(caller, input).await?)
            }
            Self::DetectStackResourceDrift(input) => {
                Box::new(service.detect_stack_resource_drift(caller, input).await?)
            }
            Self::ExecuteChangeSet(input) => {
                Box::new(service.execute_change_set(caller, input).await?)
            }
            Self::GetStackPolicy(input) => Box::new(service.get_stack_policy(caller, input).await?),
            Self::GetTemplate(input) => Box::new(service.get_template(caller, input).await?),
            Self::GetTemplateSummary(input) => {
                Box::new(service.get_template_summary(caller, input).await?)
            }
            Self::ListChangeSets(input) => Box::new(service.list_change_sets(caller, input).await?),
            Self::ListExports(input) => Box::new(service.list_exports(caller, input).await?),
            Self::ListImports(input) => Box::new(service.list_imports(caller, input).await?),
            Self::ListStackResources(input) => {
                Box::new(service.list_stack_resources(caller, input).await?)
            }
            Self::ListStacks(input) => Box::new(service.list_stacks(caller, input).await?),
            Self::RollbackStack(input) => Box::new(service.rollback_stack(caller, input).await?),
            Self::SetStackPolicy(input) => Box::new(service.set_stack_policy(caller, input).await?),
            Self::SignalResource(input) => Box::new(service.signal_resource(caller, input).await?),
            Self::UpdateStack(input) => Box::new(service.update_stack(caller, input).await?),
            Self::UpdateTerminationProtection(input) => {
                Box::new(service.update_termination_protection(caller, input).await?)
            }
            Self::ValidateTemplate(input) => {
                Box::new(service.validate_template(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Cloudformation>,
    access: rt::Arc<dyn rt::Access<CloudformationInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: CloudformationInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Cloudformation>,
    access: rt::Arc<dyn rt::Access<CloudformationInput>>,
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
            input: CloudformationInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Cloudformation>,
    guard: rt::Guard<CloudformationInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Cloudformation>,
    guard: rt::Guard<CloudformationInput>,
) -> rt::Arc<dyn Cloudformation> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Cloudformation for Guarded {
    async fn cancel_update_stack(
        &self,
        caller: &rt::Caller,
        input: CancelUpdateStackInput,
    ) -> Result<CancelUpdateStackOutput, rt::ApiError> {
        let input = CloudformationInput::CancelUpdateStack(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::CancelUpdateStack(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "CancelUpdateStack"));
        };
        self.inner.cancel_update_stack(caller, input).await
    }
    async fn continue_update_rollback(
        &self,
        caller: &rt::Caller,
        input: ContinueUpdateRollbackInput,
    ) -> Result<ContinueUpdateRollbackOutput, rt::ApiError> {
        let input = CloudformationInput::ContinueUpdateRollback(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ContinueUpdateRollback(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ContinueUpdateRollback"));
        };
        self.inner.continue_update_rollback(caller, input).await
    }
    async fn create_change_set(
        &self,
        caller: &rt::Caller,
        input: CreateChangeSetInput,
    ) -> Result<CreateChangeSetOutput, rt::ApiError> {
        let input = CloudformationInput::CreateChangeSet(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::CreateChangeSet(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "CreateChangeSet"));
        };
        self.inner.create_change_set(caller, input).await
    }
    async fn create_stack(
        &self,
        caller: &rt::Caller,
        input: CreateStackInput,
    ) -> Result<CreateStackOutput, rt::ApiError> {
        let input = CloudformationInput::CreateStack(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::CreateStack(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "CreateStack"));
        };
        self.inner.create_stack(caller, input).await
    }
    async fn delete_change_set(
        &self,
        caller: &rt::Caller,
        input: DeleteChangeSetInput,
    ) -> Result<DeleteChangeSetOutput, rt::ApiError> {
        let input = CloudformationInput::DeleteChangeSet(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DeleteChangeSet(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DeleteChangeSet"));
        };
        self.inner.delete_change_set(caller, input).await
    }
    async fn delete_stack(
        &self,
        caller: &rt::Caller,
        input: DeleteStackInput,
    ) -> Result<DeleteStackOutput, rt::ApiError> {
        let input = CloudformationInput::DeleteStack(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DeleteStack(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DeleteStack"));
        };
        self.inner.delete_stack(caller, input).await
    }
    async fn describe_account_limits(
        &self,
        caller: &rt::Caller,
        input: DescribeAccountLimitsInput,
    ) -> Result<DescribeAccountLimitsOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeAccountLimits(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeAccountLimits(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeAccountLimits"));
        };
        self.inner.describe_account_limits(caller, input).await
    }
    async fn describe_change_set(
        &self,
        caller: &rt::Caller,
        input: DescribeChangeSetInput,
    ) -> Result<DescribeChangeSetOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeChangeSet(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeChangeSet(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeChangeSet"));
        };
        self.inner.describe_change_set(caller, input).await
    }
    async fn describe_stack_drift_detection_status(
        &self,
        caller: &rt::Caller,
        input: DescribeStackDriftDetectionStatusInput,
    ) -> Result<DescribeStackDriftDetectionStatusOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeStackDriftDetectionStatus(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeStackDriftDetectionStatus(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeStackDriftDetectionStatus"));
        };
        self.inner.describe_stack_drift_detection_status(caller, input).await
    }
    async fn describe_stack_events(
        &self,
        caller: &rt::Caller,
        input: DescribeStackEventsInput,
    ) -> Result<DescribeStackEventsOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeStackEvents(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeStackEvents(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeStackEvents"));
        };
        self.inner.describe_stack_events(caller, input).await
    }
    async fn describe_stack_resource(
        &self,
        caller: &rt::Caller,
        input: DescribeStackResourceInput,
    ) -> Result<DescribeStackResourceOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeStackResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeStackResource(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeStackResource"));
        };
        self.inner.describe_stack_resource(caller, input).await
    }
    async fn describe_stack_resource_drifts(
        &self,
        caller: &rt::Caller,
        input: DescribeStackResourceDriftsInput,
    ) -> Result<DescribeStackResourceDriftsOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeStackResourceDrifts(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeStackResourceDrifts(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeStackResourceDrifts"));
        };
        self.inner.describe_stack_resource_drifts(caller, input).await
    }
    async fn describe_stack_resources(
        &self,
        caller: &rt::Caller,
        input: DescribeStackResourcesInput,
    ) -> Result<DescribeStackResourcesOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeStackResources(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeStackResources(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeStackResources"));
        };
        self.inner.describe_stack_resources(caller, input).await
    }
    async fn describe_stacks(
        &self,
        caller: &rt::Caller,
        input: DescribeStacksInput,
    ) -> Result<DescribeStacksOutput, rt::ApiError> {
        let input = CloudformationInput::DescribeStacks(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DescribeStacks(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DescribeStacks"));
        };
        self.inner.describe_stacks(caller, input).await
    }
    async fn detect_stack_drift(
        &self,
        caller: &rt::Caller,
        input: DetectStackDriftInput,
    ) -> Result<DetectStackDriftOutput, rt::ApiError> {
        let input = CloudformationInput::DetectStackDrift(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DetectStackDrift(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DetectStackDrift"));
        };
        self.inner.detect_stack_drift(caller, input).await
    }
    async fn detect_stack_resource_drift(
        &self,
        caller: &rt::Caller,
        input: DetectStackResourceDriftInput,
    ) -> Result<DetectStackResourceDriftOutput, rt::ApiError> {
        let input = CloudformationInput::DetectStackResourceDrift(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::DetectStackResourceDrift(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "DetectStackResourceDrift"));
        };
        self.inner.detect_stack_resource_drift(caller, input).await
    }
    async fn execute_change_set(
        &self,
        caller: &rt::Caller,
        input: ExecuteChangeSetInput,
    ) -> Result<ExecuteChangeSetOutput, rt::ApiError> {
        let input = CloudformationInput::ExecuteChangeSet(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ExecuteChangeSet(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ExecuteChangeSet"));
        };
        self.inner.execute_change_set(caller, input).await
    }
    async fn get_stack_policy(
        &self,
        caller: &rt::Caller,
        input: GetStackPolicyInput,
    ) -> Result<GetStackPolicyOutput, rt::ApiError> {
        let input = CloudformationInput::GetStackPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::GetStackPolicy(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "GetStackPolicy"));
        };
        self.inner.get_stack_policy(caller, input).await
    }
    async fn get_template(
        &self,
        caller: &rt::Caller,
        input: GetTemplateInput,
    ) -> Result<GetTemplateOutput, rt::ApiError> {
        let input = CloudformationInput::GetTemplate(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::GetTemplate(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "GetTemplate"));
        };
        self.inner.get_template(caller, input).await
    }
    async fn get_template_summary(
        &self,
        caller: &rt::Caller,
        input: GetTemplateSummaryInput,
    ) -> Result<GetTemplateSummaryOutput, rt::ApiError> {
        let input = CloudformationInput::GetTemplateSummary(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::GetTemplateSummary(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "GetTemplateSummary"));
        };
        self.inner.get_template_summary(caller, input).await
    }
    async fn list_change_sets(
        &self,
        caller: &rt::Caller,
        input: ListChangeSetsInput,
    ) -> Result<ListChangeSetsOutput, rt::ApiError> {
        let input = CloudformationInput::ListChangeSets(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ListChangeSets(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ListChangeSets"));
        };
        self.inner.list_change_sets(caller, input).await
    }
    async fn list_exports(
        &self,
        caller: &rt::Caller,
        input: ListExportsInput,
    ) -> Result<ListExportsOutput, rt::ApiError> {
        let input = CloudformationInput::ListExports(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ListExports(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ListExports"));
        };
        self.inner.list_exports(caller, input).await
    }
    async fn list_imports(
        &self,
        caller: &rt::Caller,
        input: ListImportsInput,
    ) -> Result<ListImportsOutput, rt::ApiError> {
        let input = CloudformationInput::ListImports(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ListImports(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ListImports"));
        };
        self.inner.list_imports(caller, input).await
    }
    async fn list_stack_resources(
        &self,
        caller: &rt::Caller,
        input: ListStackResourcesInput,
    ) -> Result<ListStackResourcesOutput, rt::ApiError> {
        let input = CloudformationInput::ListStackResources(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ListStackResources(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ListStackResources"));
        };
        self.inner.list_stack_resources(caller, input).await
    }
    async fn list_stacks(
        &self,
        caller: &rt::Caller,
        input: ListStacksInput,
    ) -> Result<ListStacksOutput, rt::ApiError> {
        let input = CloudformationInput::ListStacks(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ListStacks(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ListStacks"));
        };
        self.inner.list_stacks(caller, input).await
    }
    async fn rollback_stack(
        &self,
        caller: &rt::Caller,
        input: RollbackStackInput,
    ) -> Result<RollbackStackOutput, rt::ApiError> {
        let input = CloudformationInput::RollbackStack(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::RollbackStack(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "RollbackStack"));
        };
        self.inner.rollback_stack(caller, input).await
    }
    async fn set_stack_policy(
        &self,
        caller: &rt::Caller,
        input: SetStackPolicyInput,
    ) -> Result<SetStackPolicyOutput, rt::ApiError> {
        let input = CloudformationInput::SetStackPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::SetStackPolicy(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "SetStackPolicy"));
        };
        self.inner.set_stack_policy(caller, input).await
    }
    async fn signal_resource(
        &self,
        caller: &rt::Caller,
        input: SignalResourceInput,
    ) -> Result<SignalResourceOutput, rt::ApiError> {
        let input = CloudformationInput::SignalResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::SignalResource(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "SignalResource"));
        };
        self.inner.signal_resource(caller, input).await
    }
    async fn update_stack(
        &self,
        caller: &rt::Caller,
        input: UpdateStackInput,
    ) -> Result<UpdateStackOutput, rt::ApiError> {
        let input = CloudformationInput::UpdateStack(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::UpdateStack(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "UpdateStack"));
        };
        self.inner.update_stack(caller, input).await
    }
    async fn update_termination_protection(
        &self,
        caller: &rt::Caller,
        input: UpdateTerminationProtectionInput,
    ) -> Result<UpdateTerminationProtectionOutput, rt::ApiError> {
        let input = CloudformationInput::UpdateTerminationProtection(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::UpdateTerminationProtection(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "UpdateTerminationProtection"));
        };
        self.inner.update_termination_protection(caller, input).await
    }
    async fn validate_template(
        &self,
        caller: &rt::Caller,
        input: ValidateTemplateInput,
    ) -> Result<ValidateTemplateOutput, rt::ApiError> {
        let input = CloudformationInput::ValidateTemplate(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let CloudformationInput::ValidateTemplate(input) = input else {
            return Err(rt::not_implemented("Cloudformation", "ValidateTemplate"));
        };
        self.inner.validate_template(caller, input).await
    }
}
