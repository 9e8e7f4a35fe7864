//! Amazon DynamoDB, API version 2012-08-10. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_APPROXIMATE_CREATION_DATE_TIME_PRECISION: rt::Shape =
    rt::Shape::Enum { values: &["MILLISECOND", "MICROSECOND"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApproximateCreationDateTimePrecision {
    Millisecond,
    Microsecond,
    Unknown(String),
}
impl ApproximateCreationDateTimePrecision {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Millisecond => "MILLISECOND",
            Self::Microsecond => "MICROSECOND",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ApproximateCreationDateTimePrecision {
    fn from(text: &str) -> Self {
        match text {
            "MILLISECOND" => Self::Millisecond,
            "MICROSECOND" => Self::Microsecond,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ApproximateCreationDateTimePrecision {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ApproximateCreationDateTimePrecision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ApproximateCreationDateTimePrecision {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ApproximateCreationDateTimePrecision {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ARCHIVAL_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_ARCHIVAL_SUMMARY: rt::Schema = rt::Schema {
    name: "ArchivalSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchivalBackupArn", "ArchivalBackupArn", &SHAPE_BACKUP_ARN),
        rt::Member::new("ArchivalDateTime", "ArchivalDateTime", &SHAPE_DATE),
        rt::Member::new("ArchivalReason", "ArchivalReason", &SHAPE_ARCHIVAL_REASON),
    ],
    xml_namespace: None,
};
pub static SHAPE_ARCHIVAL_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_ARCHIVAL_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ArchivalSummary {
    pub archival_backup_arn: Option<String>,
    pub archival_date_time: Option<rt::Timestamp>,
    pub archival_reason: Option<String>,
}
impl rt::Structure for ArchivalSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ARCHIVAL_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ARCHIVAL_SUMMARY);
        rt::member(w, &SCHEMA_ARCHIVAL_SUMMARY.members[0], &self.archival_backup_arn);
        rt::member(w, &SCHEMA_ARCHIVAL_SUMMARY.members[1], &self.archival_date_time);
        rt::member(w, &SCHEMA_ARCHIVAL_SUMMARY.members[2], &self.archival_reason);
        w.end_structure(&SCHEMA_ARCHIVAL_SUMMARY);
    }
}
impl rt::Encode for ArchivalSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ArchivalSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ARCHIVAL_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.archival_backup_arn = rt::Decode::decode(shape, r)?,
                1 => out.archival_date_time = rt::Decode::decode(shape, r)?,
                2 => out.archival_reason = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ATTRIBUTE_ACTION: rt::Shape =
    rt::Shape::Enum { values: &["ADD", "PUT", "DELETE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributeAction {
    Add,
    Put,
    Delete,
    Unknown(String),
}
impl AttributeAction {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "ADD",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AttributeAction {
    fn from(text: &str) -> Self {
        match text {
            "ADD" => Self::Add,
            "PUT" => Self::Put,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AttributeAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AttributeAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AttributeAction {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AttributeAction {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ATTRIBUTE_DEFINITION: rt::Schema = rt::Schema {
    name: "AttributeDefinition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeName", "AttributeName", &SHAPE_KEY_SCHEMA_ATTRIBUTE_NAME)
            .required(),
        rt::Member::new("AttributeType", "AttributeType", &SHAPE_SCALAR_ATTRIBUTE_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTRIBUTE_DEFINITION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTRIBUTE_DEFINITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeDefinition {
    pub attribute_name: String,
    pub attribute_type: ScalarAttributeType,
}
impl rt::Structure for AttributeDefinition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTRIBUTE_DEFINITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTRIBUTE_DEFINITION);
        rt::member(w, &SCHEMA_ATTRIBUTE_DEFINITION.members[0], &self.attribute_name);
        rt::member(w, &SCHEMA_ATTRIBUTE_DEFINITION.members[1], &self.attribute_type);
        w.end_structure(&SCHEMA_ATTRIBUTE_DEFINITION);
    }
}
impl rt::Encode for AttributeDefinition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttributeDefinition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ATTRIBUTE_DEFINITION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_name = rt::Decode::decode(shape, r)?,
                    1 => out.attribute_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ATTRIBUTE_DEFINITIONS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ATTRIBUTE_DEFINITION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: None, max: Some(65535), pattern: None };
pub static SHAPE_ATTRIBUTE_NAME_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_ATTRIBUTE_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ATTRIBUTE_UPDATES: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE_UPDATE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_ATTRIBUTE_VALUE: rt::Schema = rt::Schema {
    name: "AttributeValue",
    kind: rt::Kind::Union,
    members: &[
        rt::Member::new("B", "B", &SHAPE_BINARY_ATTRIBUTE_VALUE),
        rt::Member::new("BOOL", "BOOL", &SHAPE_BOOLEAN_ATTRIBUTE_VALUE),
        rt::Member::new("BS", "BS", &SHAPE_BINARY_SET_ATTRIBUTE_VALUE),
        rt::Member::new("L", "L", &SHAPE_LIST_ATTRIBUTE_VALUE),
        rt::Member::new("M", "M", &SHAPE_MAP_ATTRIBUTE_VALUE),
        rt::Member::new("N", "N", &SHAPE_NUMBER_ATTRIBUTE_VALUE),
        rt::Member::new("NS", "NS", &SHAPE_NUMBER_SET_ATTRIBUTE_VALUE),
        rt::Member::new("NULL", "NULL", &SHAPE_NULL_ATTRIBUTE_VALUE),
        rt::Member::new("S", "S", &SHAPE_STRING_ATTRIBUTE_VALUE),
        rt::Member::new("SS", "SS", &SHAPE_STRING_SET_ATTRIBUTE_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::Structure(&SCHEMA_ATTRIBUTE_VALUE);
#[derive(Debug, Clone, PartialEq)]
pub enum AttributeValue {
    B(rt::Bytes),
    Bool(bool),
    Bs(Vec<rt::Bytes>),
    L(Vec<AttributeValue>),
    M(rt::BTreeMap<String, AttributeValue>),
    N(String),
    Ns(Vec<String>),
    Null(bool),
    S(String),
    Ss(Vec<String>),
}
impl Default for AttributeValue {
    fn default() -> Self {
        Self::B(Default::default())
    }
}
impl rt::Structure for AttributeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTRIBUTE_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTRIBUTE_VALUE);
        match self {
            Self::B(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[0], value),
            Self::Bool(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[1], value),
            Self::Bs(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[2], value),
            Self::L(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[3], value),
            Self::M(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[4], value),
            Self::N(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[5], value),
            Self::Ns(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[6], value),
            Self::Null(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[7], value),
            Self::S(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[8], value),
            Self::Ss(value) => rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[9], value),
        }
        w.end_structure(&SCHEMA_ATTRIBUTE_VALUE);
    }
}
impl rt::Encode for AttributeValue {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttributeValue {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut found = None;
        crate::decode_structure_members(&SCHEMA_ATTRIBUTE_VALUE, r, &mut |index, shape, r| {
            let value = match index {
                0 => Self::B(rt::Decode::decode(shape, r)?),
                1 => Self::Bool(rt::Decode::decode(shape, r)?),
                2 => Self::Bs(rt::Decode::decode(shape, r)?),
                3 => Self::L(rt::Decode::decode(shape, r)?),
                4 => Self::M(rt::Decode::decode(shape, r)?),
                5 => Self::N(rt::Decode::decode(shape, r)?),
                6 => Self::Ns(rt::Decode::decode(shape, r)?),
                7 => Self::Null(rt::Decode::decode(shape, r)?),
                8 => Self::S(rt::Decode::decode(shape, r)?),
                9 => Self::Ss(rt::Decode::decode(shape, r)?),
                _ => return Ok(()),
            };
            if found.replace(value).is_some() {
                return Err(rt::DecodeError::CrowdedUnion("AttributeValue"));
            }
            Ok(())
        })?;
        found.ok_or(rt::DecodeError::EmptyUnion("AttributeValue"))
    }
}

pub static SHAPE_ATTRIBUTE_VALUE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ATTRIBUTE_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ATTRIBUTE_VALUE_UPDATE: rt::Schema = rt::Schema {
    name: "AttributeValueUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Action", "Action", &SHAPE_ATTRIBUTE_ACTION),
        rt::Member::new("Value", "Value", &SHAPE_ATTRIBUTE_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTRIBUTE_VALUE_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTRIBUTE_VALUE_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueUpdate {
    pub action: Option<AttributeAction>,
    pub value: Option<AttributeValue>,
}
impl rt::Structure for AttributeValueUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTRIBUTE_VALUE_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTRIBUTE_VALUE_UPDATE);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE_UPDATE.members[0], &self.action);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE_UPDATE.members[1], &self.value);
        w.end_structure(&SCHEMA_ATTRIBUTE_VALUE_UPDATE);
    }
}
impl rt::Encode for AttributeValueUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttributeValueUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ATTRIBUTE_VALUE_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.action = rt::Decode::decode(shape, r)?,
                    1 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_AVAILABILITY_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BACKFILLING: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_BACKUP_ARN: rt::Shape =
    rt::Shape::String { min: Some(37), max: Some(1024), pattern: None };
pub static SHAPE_BACKUP_CREATION_DATE_TIME: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_BACKUP_DESCRIPTION: rt::Schema = rt::Schema {
    name: "BackupDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackupDetails", "BackupDetails", &SHAPE_BACKUP_DETAILS),
        rt::Member::new("SourceTableDetails", "SourceTableDetails", &SHAPE_SOURCE_TABLE_DETAILS),
        rt::Member::new(
            "SourceTableFeatureDetails",
            "SourceTableFeatureDetails",
            &SHAPE_SOURCE_TABLE_FEATURE_DETAILS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_BACKUP_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_BACKUP_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackupDescription {
    pub backup_details: Option<BackupDetails>,
    pub source_table_details: Option<SourceTableDetails>,
    pub source_table_feature_details: Option<SourceTableFeatureDetails>,
}
impl rt::Structure for BackupDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BACKUP_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BACKUP_DESCRIPTION);
        rt::member(w, &SCHEMA_BACKUP_DESCRIPTION.members[0], &self.backup_details);
        rt::member(w, &SCHEMA_BACKUP_DESCRIPTION.members[1], &self.source_table_details);
        rt::member(w, &SCHEMA_BACKUP_DESCRIPTION.members[2], &self.source_table_feature_details);
        w.end_structure(&SCHEMA_BACKUP_DESCRIPTION);
    }
}
impl rt::Encode for BackupDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BackupDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BACKUP_DESCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.backup_details = rt::Decode::decode(shape, r)?,
                1 => out.source_table_details = rt::Decode::decode(shape, r)?,
                2 => out.source_table_feature_details = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_BACKUP_DETAILS: rt::Schema = rt::Schema {
    name: "BackupDetails",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackupArn", "BackupArn", &SHAPE_BACKUP_ARN).required(),
        rt::Member::new(
            "BackupCreationDateTime",
            "BackupCreationDateTime",
            &SHAPE_BACKUP_CREATION_DATE_TIME,
        )
        .required(),
        rt::Member::new("BackupExpiryDateTime", "BackupExpiryDateTime", &SHAPE_DATE),
        rt::Member::new("BackupName", "BackupName", &SHAPE_BACKUP_NAME).required(),
        rt::Member::new("BackupSizeBytes", "BackupSizeBytes", &SHAPE_BACKUP_SIZE_BYTES),
        rt::Member::new("BackupStatus", "BackupStatus", &SHAPE_BACKUP_STATUS).required(),
        rt::Member::new("BackupType", "BackupType", &SHAPE_BACKUP_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_BACKUP_DETAILS: rt::Shape = rt::Shape::Structure(&SCHEMA_BACKUP_DETAILS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackupDetails {
    pub backup_arn: String,
    pub backup_creation_date_time: rt::Timestamp,
    pub backup_expiry_date_time: Option<rt::Timestamp>,
    pub backup_name: String,
    pub backup_size_bytes: Option<i64>,
    pub backup_status: BackupStatus,
    pub backup_type: BackupType,
}
impl rt::Structure for BackupDetails {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BACKUP_DETAILS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BACKUP_DETAILS);
        rt::member(w, &SCHEMA_BACKUP_DETAILS.members[0], &self.backup_arn);
        rt::member(w, &SCHEMA_BACKUP_DETAILS.members[1], &self.backup_creation_date_time);
        rt::member(w, &SCHEMA_BACKUP_DETAILS.members[2], &self.backup_expiry_date_time);
        rt::member(w, &SCHEMA_BACKUP_DETAILS.members[3], &self.backup_name);
        rt::member(w, &SCHEMA_BACKUP_DETAILS.members[4], &self.backup_size_bytes);
        rt::member(w, &SCHEMA_BACKUP_DETAILS.members[5], &self.backup_status);
        rt::member(w, &SCHEMA_BACKUP_DETAILS.members[6], &self.backup_type);
        w.end_structure(&SCHEMA_BACKUP_DETAILS);
    }
}
impl rt::Encode for BackupDetails {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BackupDetails {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BACKUP_DETAILS, r, &mut |index, shape, r| {
            match index {
                0 => out.backup_arn = rt::Decode::decode(shape, r)?,
                1 => out.backup_creation_date_time = rt::Decode::decode(shape, r)?,
                2 => out.backup_expiry_date_time = rt::Decode::decode(shape, r)?,
                3 => out.backup_name = rt::Decode::decode(shape, r)?,
                4 => out.backup_size_bytes = rt::Decode::decode(shape, r)?,
                5 => out.backup_status = rt::Decode::decode(shape, r)?,
                6 => out.backup_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_BACKUP_IN_USE_EXCEPTION: rt::Schema = rt::Schema {
    name: "BackupInUseException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BackupInUseException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_BACKUP_IN_USE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BACKUP_IN_USE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackupInUseException {
    pub message: Option<String>,
}
impl rt::Structure for BackupInUseException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BACKUP_IN_USE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BACKUP_IN_USE_EXCEPTION);
        rt::member(w, &SCHEMA_BACKUP_IN_USE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_BACKUP_IN_USE_EXCEPTION);
    }
}
impl rt::Encode for BackupInUseException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BackupInUseException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BACKUP_IN_USE_EXCEPTION,
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
impl From<BackupInUseException> for rt::ApiError {
    fn from(error: BackupInUseException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_BACKUP_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_BACKUP_NAME: rt::Shape =
    rt::Shape::String { min: Some(3), max: Some(255), pattern: Some(&PATTERN_BACKUP_NAME) };
pub static SCHEMA_BACKUP_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "BackupNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BackupNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_BACKUP_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BACKUP_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackupNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for BackupNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BACKUP_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BACKUP_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_BACKUP_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_BACKUP_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for BackupNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BackupNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BACKUP_NOT_FOUND_EXCEPTION,
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
impl From<BackupNotFoundException> for rt::ApiError {
    fn from(error: BackupNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_BACKUP_SIZE_BYTES: rt::Shape = rt::Shape::Long { min: Some(0), max: None };
pub static SHAPE_BACKUP_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["CREATING", "DELETED", "AVAILABLE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupStatus {
    Creating,
    Deleted,
    Available,
    Unknown(String),
}
impl BackupStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleted => "DELETED",
            Self::Available => "AVAILABLE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BackupStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "DELETED" => Self::Deleted,
            "AVAILABLE" => Self::Available,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BackupStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BackupStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BackupStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BackupStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BACKUP_SUMMARIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BACKUP_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_BACKUP_SUMMARY: rt::Schema = rt::Schema {
    name: "BackupSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackupArn", "BackupArn", &SHAPE_BACKUP_ARN),
        rt::Member::new(
            "BackupCreationDateTime",
            "BackupCreationDateTime",
            &SHAPE_BACKUP_CREATION_DATE_TIME,
        ),
        rt::Member::new("BackupExpiryDateTime", "BackupExpiryDateTime", &SHAPE_DATE),
        rt::Member::new("BackupName", "BackupName", &SHAPE_BACKUP_NAME),
        rt::Member::new("BackupSizeBytes", "BackupSizeBytes", &SHAPE_BACKUP_SIZE_BYTES),
        rt::Member::new("BackupStatus", "BackupStatus", &SHAPE_BACKUP_STATUS),
        rt::Member::new("BackupType", "BackupType", &SHAPE_BACKUP_TYPE),
        rt::Member::new("TableArn", "TableArn", &SHAPE_TABLE_ARN),
        rt::Member::new("TableId", "TableId", &SHAPE_TABLE_ID),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_BACKUP_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_BACKUP_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackupSummary {
    pub backup_arn: Option<String>,
    pub backup_creation_date_time: Option<rt::Timestamp>,
    pub backup_expiry_date_time: Option<rt::Timestamp>,
    pub backup_name: Option<String>,
    pub backup_size_bytes: Option<i64>,
    pub backup_status: Option<BackupStatus>,
    pub backup_type: Option<BackupType>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
}
impl rt::Structure for BackupSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BACKUP_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BACKUP_SUMMARY);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[0], &self.backup_arn);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[1], &self.backup_creation_date_time);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[2], &self.backup_expiry_date_time);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[3], &self.backup_name);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[4], &self.backup_size_bytes);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[5], &self.backup_status);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[6], &self.backup_type);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[7], &self.table_arn);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[8], &self.table_id);
        rt::member(w, &SCHEMA_BACKUP_SUMMARY.members[9], &self.table_name);
        w.end_structure(&SCHEMA_BACKUP_SUMMARY);
    }
}
impl rt::Encode for BackupSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BackupSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BACKUP_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.backup_arn = rt::Decode::decode(shape, r)?,
                1 => out.backup_creation_date_time = rt::Decode::decode(shape, r)?,
                2 => out.backup_expiry_date_time = rt::Decode::decode(shape, r)?,
                3 => out.backup_name = rt::Decode::decode(shape, r)?,
                4 => out.backup_size_bytes = rt::Decode::decode(shape, r)?,
                5 => out.backup_status = rt::Decode::decode(shape, r)?,
                6 => out.backup_type = rt::Decode::decode(shape, r)?,
                7 => out.table_arn = rt::Decode::decode(shape, r)?,
                8 => out.table_id = rt::Decode::decode(shape, r)?,
                9 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_BACKUP_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["USER", "SYSTEM", "AWS_BACKUP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupType {
    User,
    System,
    AwsBackup,
    Unknown(String),
}
impl BackupType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::System => "SYSTEM",
            Self::AwsBackup => "AWS_BACKUP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BackupType {
    fn from(text: &str) -> Self {
        match text {
            "USER" => Self::User,
            "SYSTEM" => Self::System,
            "AWS_BACKUP" => Self::AwsBackup,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BackupType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BackupType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BackupType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BackupType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BACKUP_TYPE_FILTER: rt::Shape =
    rt::Shape::Enum { values: &["USER", "SYSTEM", "AWS_BACKUP", "ALL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupTypeFilter {
    User,
    System,
    AwsBackup,
    All,
    Unknown(String),
}
impl BackupTypeFilter {
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::System => "SYSTEM",
            Self::AwsBackup => "AWS_BACKUP",
            Self::All => "ALL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BackupTypeFilter {
    fn from(text: &str) -> Self {
        match text {
            "USER" => Self::User,
            "SYSTEM" => Self::System,
            "AWS_BACKUP" => Self::AwsBackup,
            "ALL" => Self::All,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BackupTypeFilter {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BackupTypeFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BackupTypeFilter {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BackupTypeFilter {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BACKUPS_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT: rt::Schema = rt::Schema {
    name: "BatchExecuteStatementInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new("Statements", "Statements", &SHAPE_PARTI_QL_BATCH_REQUEST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_EXECUTE_STATEMENT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchExecuteStatementInput {
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub statements: Vec<BatchStatementRequest>,
}
impl rt::Structure for BatchExecuteStatementInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT);
        rt::member(
            w,
            &SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT.members[0],
            &self.return_consumed_capacity,
        );
        rt::member(w, &SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT.members[1], &self.statements);
        w.end_structure(&SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT);
    }
}
impl rt::Encode for BatchExecuteStatementInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchExecuteStatementInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.statements = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT: rt::Schema = rt::Schema {
    name: "BatchExecuteStatementOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY_MULTIPLE),
        rt::Member::new("Responses", "Responses", &SHAPE_PARTI_QL_BATCH_RESPONSE),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_EXECUTE_STATEMENT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchExecuteStatementOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<BatchStatementResponse>>,
}
impl rt::Structure for BatchExecuteStatementOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT);
        rt::member(w, &SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT.members[1], &self.responses);
        w.end_structure(&SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT);
    }
}
impl rt::Encode for BatchExecuteStatementOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchExecuteStatementOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.responses = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_GET_ITEM_INPUT: rt::Schema = rt::Schema {
    name: "BatchGetItemInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RequestItems", "RequestItems", &SHAPE_BATCH_GET_REQUEST_MAP).required(),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_GET_ITEM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_GET_ITEM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetItemInput {
    pub request_items: rt::BTreeMap<String, KeysAndAttributes>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}
impl rt::Structure for BatchGetItemInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_GET_ITEM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_GET_ITEM_INPUT);
        rt::member(w, &SCHEMA_BATCH_GET_ITEM_INPUT.members[0], &self.request_items);
        rt::member(w, &SCHEMA_BATCH_GET_ITEM_INPUT.members[1], &self.return_consumed_capacity);
        w.end_structure(&SCHEMA_BATCH_GET_ITEM_INPUT);
    }
}
impl rt::Encode for BatchGetItemInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchGetItemInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_GET_ITEM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_items = rt::Decode::decode(shape, r)?,
                    1 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_GET_ITEM_OUTPUT: rt::Schema = rt::Schema {
    name: "BatchGetItemOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY_MULTIPLE),
        rt::Member::new("Responses", "Responses", &SHAPE_BATCH_GET_RESPONSE_MAP),
        rt::Member::new("UnprocessedKeys", "UnprocessedKeys", &SHAPE_BATCH_GET_REQUEST_MAP),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_GET_ITEM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_GET_ITEM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetItemOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<rt::BTreeMap<String, Vec<rt::BTreeMap<String, AttributeValue>>>>,
    pub unprocessed_keys: Option<rt::BTreeMap<String, KeysAndAttributes>>,
}
impl rt::Structure for BatchGetItemOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_GET_ITEM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_GET_ITEM_OUTPUT);
        rt::member(w, &SCHEMA_BATCH_GET_ITEM_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_BATCH_GET_ITEM_OUTPUT.members[1], &self.responses);
        rt::member(w, &SCHEMA_BATCH_GET_ITEM_OUTPUT.members[2], &self.unprocessed_keys);
        w.end_structure(&SCHEMA_BATCH_GET_ITEM_OUTPUT);
    }
}
impl rt::Encode for BatchGetItemOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchGetItemOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_GET_ITEM_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.responses = rt::Decode::decode(shape, r)?,
                    2 => out.unprocessed_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BATCH_GET_REQUEST_MAP: rt::Shape = rt::Shape::Map {
    min: Some(1),
    max: Some(100),
    key: &SHAPE_TABLE_ARN,
    value: &SHAPE_KEYS_AND_ATTRIBUTES,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_BATCH_GET_RESPONSE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_TABLE_ARN,
    value: &SHAPE_ITEM_LIST,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_BATCH_STATEMENT_ERROR: rt::Schema = rt::Schema {
    name: "BatchStatementError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Code", "Code", &SHAPE_BATCH_STATEMENT_ERROR_CODE_ENUM),
        rt::Member::new("Item", "Item", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("Message", "Message", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_STATEMENT_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_STATEMENT_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchStatementError {
    pub code: Option<BatchStatementErrorCodeEnum>,
    pub item: Option<rt::BTreeMap<String, AttributeValue>>,
    pub message: Option<String>,
}
impl rt::Structure for BatchStatementError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_STATEMENT_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_STATEMENT_ERROR);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_ERROR.members[0], &self.code);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_ERROR.members[1], &self.item);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_ERROR.members[2], &self.message);
        w.end_structure(&SCHEMA_BATCH_STATEMENT_ERROR);
    }
}
impl rt::Encode for BatchStatementError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchStatementError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_STATEMENT_ERROR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code = rt::Decode::decode(shape, r)?,
                    1 => out.item = rt::Decode::decode(shape, r)?,
                    2 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BATCH_STATEMENT_ERROR_CODE_ENUM: rt::Shape = rt::Shape::Enum {
    values: &[
        "ConditionalCheckFailed",
        "ItemCollectionSizeLimitExceeded",
        "RequestLimitExceeded",
        "ValidationError",
        "ProvisionedThroughputExceeded",
        "TransactionConflict",
        "ThrottlingError",
        "InternalServerError",
        "ResourceNotFound",
        "AccessDenied",
        "DuplicateItem",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BatchStatementErrorCodeEnum {
    ConditionalCheckFailed,
    ItemCollectionSizeLimitExceeded,
    RequestLimitExceeded,
    ValidationError,
    ProvisionedThroughputExceeded,
    TransactionConflict,
    ThrottlingError,
    InternalServerError,
    ResourceNotFound,
    AccessDenied,
    DuplicateItem,
    Unknown(String),
}
impl BatchStatementErrorCodeEnum {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConditionalCheckFailed => "ConditionalCheckFailed",
            Self::ItemCollectionSizeLimitExceeded => "ItemCollectionSizeLimitExceeded",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::ValidationError => "ValidationError",
            Self::ProvisionedThroughputExceeded => "ProvisionedThroughputExceeded",
            Self::TransactionConflict => "TransactionConflict",
            Self::ThrottlingError => "ThrottlingError",
            Self::InternalServerError => "InternalServerError",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::AccessDenied => "AccessDenied",
            Self::DuplicateItem => "DuplicateItem",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BatchStatementErrorCodeEnum {
    fn from(text: &str) -> Self {
        match text {
            "ConditionalCheckFailed" => Self::ConditionalCheckFailed,
            "ItemCollectionSizeLimitExceeded" => Self::ItemCollectionSizeLimitExceeded,
            "RequestLimitExceeded" => Self::RequestLimitExceeded,
            "ValidationError" => Self::ValidationError,
            "ProvisionedThroughputExceeded" => Self::ProvisionedThroughputExceeded,
            "TransactionConflict" => Self::TransactionConflict,
            "ThrottlingError" => Self::ThrottlingError,
            "InternalServerError" => Self::InternalServerError,
            "ResourceNotFound" => Self::ResourceNotFound,
            "AccessDenied" => Self::AccessDenied,
            "DuplicateItem" => Self::DuplicateItem,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BatchStatementErrorCodeEnum {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BatchStatementErrorCodeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BatchStatementErrorCodeEnum {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BatchStatementErrorCodeEnum {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_BATCH_STATEMENT_REQUEST: rt::Schema = rt::Schema {
    name: "BatchStatementRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsistentRead", "ConsistentRead", &SHAPE_CONSISTENT_READ),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PREPARED_STATEMENT_PARAMETERS),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("Statement", "Statement", &SHAPE_PARTI_QL_STATEMENT).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_STATEMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_STATEMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchStatementRequest {
    pub consistent_read: Option<bool>,
    pub parameters: Option<Vec<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub statement: String,
}
impl rt::Structure for BatchStatementRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_STATEMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_STATEMENT_REQUEST);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_REQUEST.members[0], &self.consistent_read);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_REQUEST.members[1], &self.parameters);
        rt::member(
            w,
            &SCHEMA_BATCH_STATEMENT_REQUEST.members[2],
            &self.return_values_on_condition_check_failure,
        );
        rt::member(w, &SCHEMA_BATCH_STATEMENT_REQUEST.members[3], &self.statement);
        w.end_structure(&SCHEMA_BATCH_STATEMENT_REQUEST);
    }
}
impl rt::Encode for BatchStatementRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchStatementRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_STATEMENT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consistent_read = rt::Decode::decode(shape, r)?,
                    1 => out.parameters = rt::Decode::decode(shape, r)?,
                    2 => {
                        out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?
                    }
                    3 => out.statement = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_STATEMENT_RESPONSE: rt::Schema = rt::Schema {
    name: "BatchStatementResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Error", "Error", &SHAPE_BATCH_STATEMENT_ERROR),
        rt::Member::new("Item", "Item", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_STATEMENT_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_STATEMENT_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchStatementResponse {
    pub error: Option<BatchStatementError>,
    pub item: Option<rt::BTreeMap<String, AttributeValue>>,
    pub table_name: Option<String>,
}
impl rt::Structure for BatchStatementResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_STATEMENT_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_STATEMENT_RESPONSE);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_RESPONSE.members[0], &self.error);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_RESPONSE.members[1], &self.item);
        rt::member(w, &SCHEMA_BATCH_STATEMENT_RESPONSE.members[2], &self.table_name);
        w.end_structure(&SCHEMA_BATCH_STATEMENT_RESPONSE);
    }
}
impl rt::Encode for BatchStatementResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchStatementResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_STATEMENT_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error = rt::Decode::decode(shape, r)?,
                    1 => out.item = rt::Decode::decode(shape, r)?,
                    2 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_WRITE_ITEM_INPUT: rt::Schema = rt::Schema {
    name: "BatchWriteItemInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RequestItems", "RequestItems", &SHAPE_BATCH_WRITE_ITEM_REQUEST_MAP)
            .required(),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new(
            "ReturnItemCollectionMetrics",
            "ReturnItemCollectionMetrics",
            &SHAPE_RETURN_ITEM_COLLECTION_METRICS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_WRITE_ITEM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_WRITE_ITEM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchWriteItemInput {
    pub request_items: rt::BTreeMap<String, Vec<WriteRequest>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
}
impl rt::Structure for BatchWriteItemInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_WRITE_ITEM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_WRITE_ITEM_INPUT);
        rt::member(w, &SCHEMA_BATCH_WRITE_ITEM_INPUT.members[0], &self.request_items);
        rt::member(w, &SCHEMA_BATCH_WRITE_ITEM_INPUT.members[1], &self.return_consumed_capacity);
        rt::member(
            w,
            &SCHEMA_BATCH_WRITE_ITEM_INPUT.members[2],
            &self.return_item_collection_metrics,
        );
        w.end_structure(&SCHEMA_BATCH_WRITE_ITEM_INPUT);
    }
}
impl rt::Encode for BatchWriteItemInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchWriteItemInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_WRITE_ITEM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_items = rt::Decode::decode(shape, r)?,
                    1 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                    2 => out.return_item_collection_metrics = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_WRITE_ITEM_OUTPUT: rt::Schema = rt::Schema {
    name: "BatchWriteItemOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY_MULTIPLE),
        rt::Member::new(
            "ItemCollectionMetrics",
            "ItemCollectionMetrics",
            &SHAPE_ITEM_COLLECTION_METRICS_PER_TABLE,
        ),
        rt::Member::new(
            "UnprocessedItems",
            "UnprocessedItems",
            &SHAPE_BATCH_WRITE_ITEM_REQUEST_MAP,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_WRITE_ITEM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_WRITE_ITEM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchWriteItemOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<rt::BTreeMap<String, Vec<ItemCollectionMetrics>>>,
    pub unprocessed_items: Option<rt::BTreeMap<String, Vec<WriteRequest>>>,
}
impl rt::Structure for BatchWriteItemOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_WRITE_ITEM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_WRITE_ITEM_OUTPUT);
        rt::member(w, &SCHEMA_BATCH_WRITE_ITEM_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_BATCH_WRITE_ITEM_OUTPUT.members[1], &self.item_collection_metrics);
        rt::member(w, &SCHEMA_BATCH_WRITE_ITEM_OUTPUT.members[2], &self.unprocessed_items);
        w.end_structure(&SCHEMA_BATCH_WRITE_ITEM_OUTPUT);
    }
}
impl rt::Encode for BatchWriteItemOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchWriteItemOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_WRITE_ITEM_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.item_collection_metrics = rt::Decode::decode(shape, r)?,
                    2 => out.unprocessed_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BATCH_WRITE_ITEM_REQUEST_MAP: rt::Shape = rt::Shape::Map {
    min: Some(1),
    max: Some(25),
    key: &SHAPE_TABLE_ARN,
    value: &SHAPE_WRITE_REQUESTS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_BILLING_MODE: rt::Shape =
    rt::Shape::Enum { values: &["PROVISIONED", "PAY_PER_REQUEST"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BillingMode {
    Provisioned,
    PayPerRequest,
    Unknown(String),
}
impl BillingMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Provisioned => "PROVISIONED",
            Self::PayPerRequest => "PAY_PER_REQUEST",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BillingMode {
    fn from(text: &str) -> Self {
        match text {
            "PROVISIONED" => Self::Provisioned,
            "PAY_PER_REQUEST" => Self::PayPerRequest,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BillingMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BillingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BillingMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BillingMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_BILLING_MODE_SUMMARY: rt::Schema = rt::Schema {
    name: "BillingModeSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BillingMode", "BillingMode", &SHAPE_BILLING_MODE),
        rt::Member::new(
            "LastUpdateToPayPerRequestDateTime",
            "LastUpdateToPayPerRequestDateTime",
            &SHAPE_DATE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_BILLING_MODE_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BILLING_MODE_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BillingModeSummary {
    pub billing_mode: Option<BillingMode>,
    pub last_update_to_pay_per_request_date_time: Option<rt::Timestamp>,
}
impl rt::Structure for BillingModeSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BILLING_MODE_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BILLING_MODE_SUMMARY);
        rt::member(w, &SCHEMA_BILLING_MODE_SUMMARY.members[0], &self.billing_mode);
        rt::member(
            w,
            &SCHEMA_BILLING_MODE_SUMMARY.members[1],
            &self.last_update_to_pay_per_request_date_time,
        );
        w.end_structure(&SCHEMA_BILLING_MODE_SUMMARY);
    }
}
impl rt::Encode for BillingModeSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BillingModeSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BILLING_MODE_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.billing_mode = rt::Decode::decode(shape, r)?,
                    1 => {
                        out.last_update_to_pay_per_request_date_time = rt::Decode::decode(shape, r)?
                    }
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BINARY_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SHAPE_BINARY_SET_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BINARY_ATTRIBUTE_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_BOOLEAN_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_BOOLEAN_OBJECT: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_CANCELLATION_REASON: rt::Schema = rt::Schema {
    name: "CancellationReason",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Code", "Code", &SHAPE_CODE),
        rt::Member::new("Item", "Item", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("Message", "Message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CANCELLATION_REASON: rt::Shape = rt::Shape::Structure(&SCHEMA_CANCELLATION_REASON);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancellationReason {
    pub code: Option<String>,
    pub item: Option<rt::BTreeMap<String, AttributeValue>>,
    pub message: Option<String>,
}
impl rt::Structure for CancellationReason {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CANCELLATION_REASON
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CANCELLATION_REASON);
        rt::member(w, &SCHEMA_CANCELLATION_REASON.members[0], &self.code);
        rt::member(w, &SCHEMA_CANCELLATION_REASON.members[1], &self.item);
        rt::member(w, &SCHEMA_CANCELLATION_REASON.members[2], &self.message);
        w.end_structure(&SCHEMA_CANCELLATION_REASON);
    }
}
impl rt::Encode for CancellationReason {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CancellationReason {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CANCELLATION_REASON, r, &mut |index, shape, r| {
            match index {
                0 => out.code = rt::Decode::decode(shape, r)?,
                1 => out.item = rt::Decode::decode(shape, r)?,
                2 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CANCELLATION_REASON_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_CANCELLATION_REASON,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CAPACITY: rt::Schema = rt::Schema {
    name: "Capacity",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CapacityUnits", "CapacityUnits", &SHAPE_CONSUMED_CAPACITY_UNITS),
        rt::Member::new("ReadCapacityUnits", "ReadCapacityUnits", &SHAPE_CONSUMED_CAPACITY_UNITS),
        rt::Member::new("WriteCapacityUnits", "WriteCapacityUnits", &SHAPE_CONSUMED_CAPACITY_UNITS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CAPACITY: rt::Shape = rt::Shape::Structure(&SCHEMA_CAPACITY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Capacity {
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
}
impl rt::Structure for Capacity {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CAPACITY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CAPACITY);
        rt::member(w, &SCHEMA_CAPACITY.members[0], &self.capacity_units);
        rt::member(w, &SCHEMA_CAPACITY.members[1], &self.read_capacity_units);
        rt::member(w, &SCHEMA_CAPACITY.members[2], &self.write_capacity_units);
        w.end_structure(&SCHEMA_CAPACITY);
    }
}
impl rt::Encode for Capacity {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Capacity {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CAPACITY, r, &mut |index, shape, r| {
            match index {
                0 => out.capacity_units = rt::Decode::decode(shape, r)?,
                1 => out.read_capacity_units = rt::Decode::decode(shape, r)?,
                2 => out.write_capacity_units = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CLIENT_REQUEST_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(36), pattern: None };
pub static SHAPE_CODE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COMPARISON_OPERATOR: rt::Shape = rt::Shape::Enum {
    values: &[
        "EQ",
        "NE",
        "IN",
        "LE",
        "LT",
        "GE",
        "GT",
        "BETWEEN",
        "NOT_NULL",
        "NULL",
        "CONTAINS",
        "NOT_CONTAINS",
        "BEGINS_WITH",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparisonOperator {
    Eq,
    Ne,
    In,
    Le,
    Lt,
    Ge,
    Gt,
    Between,
    NotNull,
    Null,
    Contains,
    NotContains,
    BeginsWith,
    Unknown(String),
}
impl ComparisonOperator {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "EQ",
            Self::Ne => "NE",
            Self::In => "IN",
            Self::Le => "LE",
            Self::Lt => "LT",
            Self::Ge => "GE",
            Self::Gt => "GT",
            Self::Between => "BETWEEN",
            Self::NotNull => "NOT_NULL",
            Self::Null => "NULL",
            Self::Contains => "CONTAINS",
            Self::NotContains => "NOT_CONTAINS",
            Self::BeginsWith => "BEGINS_WITH",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ComparisonOperator {
    fn from(text: &str) -> Self {
        match text {
            "EQ" => Self::Eq,
            "NE" => Self::Ne,
            "IN" => Self::In,
            "LE" => Self::Le,
            "LT" => Self::Lt,
            "GE" => Self::Ge,
            "GT" => Self::Gt,
            "BETWEEN" => Self::Between,
            "NOT_NULL" => Self::NotNull,
            "NULL" => Self::Null,
            "CONTAINS" => Self::Contains,
            "NOT_CONTAINS" => Self::NotContains,
            "BEGINS_WITH" => Self::BeginsWith,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ComparisonOperator {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ComparisonOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ComparisonOperator {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ComparisonOperator {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CONDITION: rt::Schema = rt::Schema {
    name: "Condition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeValueList", "AttributeValueList", &SHAPE_ATTRIBUTE_VALUE_LIST),
        rt::Member::new("ComparisonOperator", "ComparisonOperator", &SHAPE_COMPARISON_OPERATOR)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONDITION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONDITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: ComparisonOperator,
}
impl rt::Structure for Condition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONDITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONDITION);
        rt::member(w, &SCHEMA_CONDITION.members[0], &self.attribute_value_list);
        rt::member(w, &SCHEMA_CONDITION.members[1], &self.comparison_operator);
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
                0 => out.attribute_value_list = rt::Decode::decode(shape, r)?,
                1 => out.comparison_operator = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CONDITION_CHECK: rt::Schema = rt::Schema {
    name: "ConditionCheck",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConditionExpression", "ConditionExpression", &SHAPE_CONDITION_EXPRESSION)
            .required(),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONDITION_CHECK: rt::Shape = rt::Shape::Structure(&SCHEMA_CONDITION_CHECK);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConditionCheck {
    pub condition_expression: String,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub key: rt::BTreeMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub table_name: String,
}
impl rt::Structure for ConditionCheck {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONDITION_CHECK
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONDITION_CHECK);
        rt::member(w, &SCHEMA_CONDITION_CHECK.members[0], &self.condition_expression);
        rt::member(w, &SCHEMA_CONDITION_CHECK.members[1], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_CONDITION_CHECK.members[2], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_CONDITION_CHECK.members[3], &self.key);
        rt::member(
            w,
            &SCHEMA_CONDITION_CHECK.members[4],
            &self.return_values_on_condition_check_failure,
        );
        rt::member(w, &SCHEMA_CONDITION_CHECK.members[5], &self.table_name);
        w.end_structure(&SCHEMA_CONDITION_CHECK);
    }
}
impl rt::Encode for ConditionCheck {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConditionCheck {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONDITION_CHECK, r, &mut |index, shape, r| {
            match index {
                0 => out.condition_expression = rt::Decode::decode(shape, r)?,
                1 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                2 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                3 => out.key = rt::Decode::decode(shape, r)?,
                4 => out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?,
                5 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CONDITION_EXPRESSION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConditionalCheckFailedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConditionalCheckFailedException", status: 400 }),
    members: &[
        rt::Member::new("Item", "Item", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONDITIONAL_CHECK_FAILED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConditionalCheckFailedException {
    pub item: Option<rt::BTreeMap<String, AttributeValue>>,
    pub message: Option<String>,
}
impl rt::Structure for ConditionalCheckFailedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION);
        rt::member(w, &SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION.members[0], &self.item);
        rt::member(w, &SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION);
    }
}
impl rt::Encode for ConditionalCheckFailedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConditionalCheckFailedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.item = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ConditionalCheckFailedException> for rt::ApiError {
    fn from(error: ConditionalCheckFailedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_CONDITIONAL_OPERATOR: rt::Shape = rt::Shape::Enum { values: &["AND", "OR"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConditionalOperator {
    And,
    Or,
    Unknown(String),
}
impl ConditionalOperator {
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ConditionalOperator {
    fn from(text: &str) -> Self {
        match text {
            "AND" => Self::And,
            "OR" => Self::Or,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ConditionalOperator {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ConditionalOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ConditionalOperator {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ConditionalOperator {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CONFIRM_REMOVE_SELF_RESOURCE_ACCESS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_CONSISTENT_READ: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_CONSUMED_CAPACITY: rt::Schema = rt::Schema {
    name: "ConsumedCapacity",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CapacityUnits", "CapacityUnits", &SHAPE_CONSUMED_CAPACITY_UNITS),
        rt::Member::new(
            "GlobalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            &SHAPE_SECONDARY_INDEXES_CAPACITY_MAP,
        ),
        rt::Member::new(
            "LocalSecondaryIndexes",
            "LocalSecondaryIndexes",
            &SHAPE_SECONDARY_INDEXES_CAPACITY_MAP,
        ),
        rt::Member::new("ReadCapacityUnits", "ReadCapacityUnits", &SHAPE_CONSUMED_CAPACITY_UNITS),
        rt::Member::new("Table", "Table", &SHAPE_CAPACITY),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN),
        rt::Member::new("WriteCapacityUnits", "WriteCapacityUnits", &SHAPE_CONSUMED_CAPACITY_UNITS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONSUMED_CAPACITY: rt::Shape = rt::Shape::Structure(&SCHEMA_CONSUMED_CAPACITY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConsumedCapacity {
    pub capacity_units: Option<f64>,
    pub global_secondary_indexes: Option<rt::BTreeMap<String, Capacity>>,
    pub local_secondary_indexes: Option<rt::BTreeMap<String, Capacity>>,
    pub read_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub table_name: Option<String>,
    pub write_capacity_units: Option<f64>,
}
impl rt::Structure for ConsumedCapacity {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONSUMED_CAPACITY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONSUMED_CAPACITY);
        rt::member(w, &SCHEMA_CONSUMED_CAPACITY.members[0], &self.capacity_units);
        rt::member(w, &SCHEMA_CONSUMED_CAPACITY.members[1], &self.global_secondary_indexes);
        rt::member(w, &SCHEMA_CONSUMED_CAPACITY.members[2], &self.local_secondary_indexes);
        rt::member(w, &SCHEMA_CONSUMED_CAPACITY.members[3], &self.read_capacity_units);
        rt::member(w, &SCHEMA_CONSUMED_CAPACITY.members[4], &self.table);
        rt::member(w, &SCHEMA_CONSUMED_CAPACITY.members[5], &self.table_name);
        rt::member(w, &SCHEMA_CONSUMED_CAPACITY.members[6], &self.write_capacity_units);
        w.end_structure(&SCHEMA_CONSUMED_CAPACITY);
    }
}
impl rt::Encode for ConsumedCapacity {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConsumedCapacity {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONSUMED_CAPACITY, r, &mut |index, shape, r| {
            match index {
                0 => out.capacity_units = rt::Decode::decode(shape, r)?,
                1 => out.global_secondary_indexes = rt::Decode::decode(shape, r)?,
                2 => out.local_secondary_indexes = rt::Decode::decode(shape, r)?,
                3 => out.read_capacity_units = rt::Decode::decode(shape, r)?,
                4 => out.table = rt::Decode::decode(shape, r)?,
                5 => out.table_name = rt::Decode::decode(shape, r)?,
                6 => out.write_capacity_units = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CONSUMED_CAPACITY_MULTIPLE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CONSUMED_CAPACITY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CONSUMED_CAPACITY_UNITS: rt::Shape = rt::Shape::Double { min: None, max: None };
pub static SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION: rt::Schema = rt::Schema {
    name: "ContinuousBackupsDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContinuousBackupsStatus",
            "ContinuousBackupsStatus",
            &SHAPE_CONTINUOUS_BACKUPS_STATUS,
        )
        .required(),
        rt::Member::new(
            "PointInTimeRecoveryDescription",
            "PointInTimeRecoveryDescription",
            &SHAPE_POINT_IN_TIME_RECOVERY_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONTINUOUS_BACKUPS_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContinuousBackupsDescription {
    pub continuous_backups_status: ContinuousBackupsStatus,
    pub point_in_time_recovery_description: Option<PointInTimeRecoveryDescription>,
}
impl rt::Structure for ContinuousBackupsDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION.members[0],
            &self.continuous_backups_status,
        );
        rt::member(
            w,
            &SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION.members[1],
            &self.point_in_time_recovery_description,
        );
        w.end_structure(&SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION);
    }
}
impl rt::Encode for ContinuousBackupsDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ContinuousBackupsDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONTINUOUS_BACKUPS_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.continuous_backups_status = rt::Decode::decode(shape, r)?,
                    1 => out.point_in_time_recovery_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CONTINUOUS_BACKUPS_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLED", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContinuousBackupsStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl ContinuousBackupsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ContinuousBackupsStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ContinuousBackupsStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ContinuousBackupsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ContinuousBackupsStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ContinuousBackupsStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ContinuousBackupsUnavailableException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ContinuousBackupsUnavailableException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContinuousBackupsUnavailableException {
    pub message: Option<String>,
}
impl rt::Structure for ContinuousBackupsUnavailableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION);
        rt::member(w, &SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION);
    }
}
impl rt::Encode for ContinuousBackupsUnavailableException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ContinuousBackupsUnavailableException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION,
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
impl From<ContinuousBackupsUnavailableException> for rt::ApiError {
    fn from(error: ContinuousBackupsUnavailableException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_CONTRIBUTOR_INSIGHTS_ACTION: rt::Shape =
    rt::Shape::Enum { values: &["ENABLE", "DISABLE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContributorInsightsAction {
    Enable,
    Disable,
    Unknown(String),
}
impl ContributorInsightsAction {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enable => "ENABLE",
            Self::Disable => "DISABLE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ContributorInsightsAction {
    fn from(text: &str) -> Self {
        match text {
            "ENABLE" => Self::Enable,
            "DISABLE" => Self::Disable,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ContributorInsightsAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ContributorInsightsAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ContributorInsightsAction {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ContributorInsightsAction {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CONTRIBUTOR_INSIGHTS_MODE: rt::Shape =
    rt::Shape::Enum { values: &["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContributorInsightsMode {
    AccessedAndThrottledKeys,
    ThrottledKeys,
    Unknown(String),
}
impl ContributorInsightsMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessedAndThrottledKeys => "ACCESSED_AND_THROTTLED_KEYS",
            Self::ThrottledKeys => "THROTTLED_KEYS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ContributorInsightsMode {
    fn from(text: &str) -> Self {
        match text {
            "ACCESSED_AND_THROTTLED_KEYS" => Self::AccessedAndThrottledKeys,
            "THROTTLED_KEYS" => Self::ThrottledKeys,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ContributorInsightsMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ContributorInsightsMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ContributorInsightsMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ContributorInsightsMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_CONTRIBUTOR_INSIGHTS_RULE: rt::Pattern =
    rt::Pattern::new("[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]");
pub static SHAPE_CONTRIBUTOR_INSIGHTS_RULE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_CONTRIBUTOR_INSIGHTS_RULE) };
pub static SHAPE_CONTRIBUTOR_INSIGHTS_RULE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CONTRIBUTOR_INSIGHTS_RULE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CONTRIBUTOR_INSIGHTS_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED", "FAILED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContributorInsightsStatus {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Failed,
    Unknown(String),
}
impl ContributorInsightsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Enabled => "ENABLED",
            Self::Disabling => "DISABLING",
            Self::Disabled => "DISABLED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ContributorInsightsStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => Self::Enabling,
            "ENABLED" => Self::Enabled,
            "DISABLING" => Self::Disabling,
            "DISABLED" => Self::Disabled,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ContributorInsightsStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ContributorInsightsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ContributorInsightsStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ContributorInsightsStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CONTRIBUTOR_INSIGHTS_SUMMARIES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CONTRIBUTOR_INSIGHTS_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY: rt::Schema = rt::Schema {
    name: "ContributorInsightsSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContributorInsightsMode",
            "ContributorInsightsMode",
            &SHAPE_CONTRIBUTOR_INSIGHTS_MODE,
        ),
        rt::Member::new(
            "ContributorInsightsStatus",
            "ContributorInsightsStatus",
            &SHAPE_CONTRIBUTOR_INSIGHTS_STATUS,
        ),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONTRIBUTOR_INSIGHTS_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContributorInsightsSummary {
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
    pub contributor_insights_status: Option<ContributorInsightsStatus>,
    pub index_name: Option<String>,
    pub table_name: Option<String>,
}
impl rt::Structure for ContributorInsightsSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY);
        rt::member(
            w,
            &SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY.members[0],
            &self.contributor_insights_mode,
        );
        rt::member(
            w,
            &SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY.members[1],
            &self.contributor_insights_status,
        );
        rt::member(w, &SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY.members[2], &self.index_name);
        rt::member(w, &SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY.members[3], &self.table_name);
        w.end_structure(&SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY);
    }
}
impl rt::Encode for ContributorInsightsSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ContributorInsightsSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONTRIBUTOR_INSIGHTS_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.contributor_insights_mode = rt::Decode::decode(shape, r)?,
                    1 => out.contributor_insights_status = rt::Decode::decode(shape, r)?,
                    2 => out.index_name = rt::Decode::decode(shape, r)?,
                    3 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_BACKUP_INPUT: rt::Schema = rt::Schema {
    name: "CreateBackupInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackupName", "BackupName", &SHAPE_BACKUP_NAME).required(),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_BACKUP_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_BACKUP_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBackupInput {
    pub backup_name: String,
    pub table_name: String,
}
impl rt::Structure for CreateBackupInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_BACKUP_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_BACKUP_INPUT);
        rt::member(w, &SCHEMA_CREATE_BACKUP_INPUT.members[0], &self.backup_name);
        rt::member(w, &SCHEMA_CREATE_BACKUP_INPUT.members[1], &self.table_name);
        w.end_structure(&SCHEMA_CREATE_BACKUP_INPUT);
    }
}
impl rt::Encode for CreateBackupInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateBackupInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_BACKUP_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.backup_name = rt::Decode::decode(shape, r)?,
                1 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_BACKUP_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateBackupOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("BackupDetails", "BackupDetails", &SHAPE_BACKUP_DETAILS)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_BACKUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_BACKUP_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBackupOutput {
    pub backup_details: Option<BackupDetails>,
}
impl rt::Structure for CreateBackupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_BACKUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_BACKUP_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_BACKUP_OUTPUT.members[0], &self.backup_details);
        w.end_structure(&SCHEMA_CREATE_BACKUP_OUTPUT);
    }
}
impl rt::Encode for CreateBackupOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateBackupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_BACKUP_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.backup_details = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION: rt::Schema = rt::Schema {
    name: "CreateGlobalSecondaryIndexAction",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME).required(),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA).required(),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new("Projection", "Projection", &SHAPE_PROJECTION).required(),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
        rt::Member::new("WarmThroughput", "WarmThroughput", &SHAPE_WARM_THROUGHPUT),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_GLOBAL_SECONDARY_INDEX_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}
impl rt::Structure for CreateGlobalSecondaryIndexAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION);
        rt::member(w, &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION.members[0], &self.index_name);
        rt::member(w, &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION.members[1], &self.key_schema);
        rt::member(
            w,
            &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION.members[2],
            &self.on_demand_throughput,
        );
        rt::member(w, &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION.members[3], &self.projection);
        rt::member(
            w,
            &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION.members[4],
            &self.provisioned_throughput,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION.members[5],
            &self.warm_throughput,
        );
        w.end_structure(&SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION);
    }
}
impl rt::Encode for CreateGlobalSecondaryIndexAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateGlobalSecondaryIndexAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_GLOBAL_SECONDARY_INDEX_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.key_schema = rt::Decode::decode(shape, r)?,
                    2 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                    3 => out.projection = rt::Decode::decode(shape, r)?,
                    4 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                    5 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: rt::Schema = rt::Schema {
    name: "CreateGlobalTableWitnessGroupMemberAction",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RegionName", "RegionName", &SHAPE_REGION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}
impl rt::Structure for CreateGlobalTableWitnessGroupMemberAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION);
        rt::member(
            w,
            &SCHEMA_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION.members[0],
            &self.region_name,
        );
        w.end_structure(&SCHEMA_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION);
    }
}
impl rt::Encode for CreateGlobalTableWitnessGroupMemberAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateGlobalTableWitnessGroupMemberAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.region_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION: rt::Schema = rt::Schema {
    name: "CreateReplicationGroupMemberAction",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "GlobalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            &SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new("KMSMasterKeyId", "KMSMasterKeyId", &SHAPE_KMS_MASTER_KEY_ID),
        rt::Member::new(
            "OnDemandThroughputOverride",
            "OnDemandThroughputOverride",
            &SHAPE_ON_DEMAND_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new(
            "ProvisionedThroughputOverride",
            "ProvisionedThroughputOverride",
            &SHAPE_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new("RegionName", "RegionName", &SHAPE_REGION_NAME).required(),
        rt::Member::new("TableClassOverride", "TableClassOverride", &SHAPE_TABLE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_REPLICATION_GROUP_MEMBER_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateReplicationGroupMemberAction {
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub kms_master_key_id: Option<String>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub region_name: String,
    pub table_class_override: Option<TableClass>,
}
impl rt::Structure for CreateReplicationGroupMemberAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION);
        rt::member(
            w,
            &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION.members[0],
            &self.global_secondary_indexes,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION.members[1],
            &self.kms_master_key_id,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION.members[2],
            &self.on_demand_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION.members[3],
            &self.provisioned_throughput_override,
        );
        rt::member(w, &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION.members[4], &self.region_name);
        rt::member(
            w,
            &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION.members[5],
            &self.table_class_override,
        );
        w.end_structure(&SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION);
    }
}
impl rt::Encode for CreateReplicationGroupMemberAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateReplicationGroupMemberAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_REPLICATION_GROUP_MEMBER_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.global_secondary_indexes = rt::Decode::decode(shape, r)?,
                    1 => out.kms_master_key_id = rt::Decode::decode(shape, r)?,
                    2 => out.on_demand_throughput_override = rt::Decode::decode(shape, r)?,
                    3 => out.provisioned_throughput_override = rt::Decode::decode(shape, r)?,
                    4 => out.region_name = rt::Decode::decode(shape, r)?,
                    5 => out.table_class_override = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_TABLE_INPUT: rt::Schema = rt::Schema {
    name: "CreateTableInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AttributeDefinitions",
            "AttributeDefinitions",
            &SHAPE_ATTRIBUTE_DEFINITIONS,
        ),
        rt::Member::new("BillingMode", "BillingMode", &SHAPE_BILLING_MODE),
        rt::Member::new(
            "DeletionProtectionEnabled",
            "DeletionProtectionEnabled",
            &SHAPE_DELETION_PROTECTION_ENABLED,
        ),
        rt::Member::new(
            "GlobalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            &SHAPE_GLOBAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new(
            "GlobalTableSettingsReplicationMode",
            "GlobalTableSettingsReplicationMode",
            &SHAPE_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        rt::Member::new("GlobalTableSourceArn", "GlobalTableSourceArn", &SHAPE_TABLE_ARN),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA),
        rt::Member::new(
            "LocalSecondaryIndexes",
            "LocalSecondaryIndexes",
            &SHAPE_LOCAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
        rt::Member::new("ResourcePolicy", "ResourcePolicy", &SHAPE_RESOURCE_POLICY),
        rt::Member::new("SSESpecification", "SSESpecification", &SHAPE_SSE_SPECIFICATION),
        rt::Member::new("StreamSpecification", "StreamSpecification", &SHAPE_STREAM_SPECIFICATION),
        rt::Member::new("TableClass", "TableClass", &SHAPE_TABLE_CLASS),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
        rt::Member::new("WarmThroughput", "WarmThroughput", &SHAPE_WARM_THROUGHPUT),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_TABLE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_TABLE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub billing_mode: Option<BillingMode>,
    pub deletion_protection_enabled: Option<bool>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub global_table_source_arn: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub resource_policy: Option<String>,
    pub sse_specification: Option<SSESpecification>,
    pub stream_specification: Option<StreamSpecification>,
    pub table_class: Option<TableClass>,
    pub table_name: String,
    pub tags: Option<Vec<Tag>>,
    pub warm_throughput: Option<WarmThroughput>,
}
impl rt::Structure for CreateTableInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_TABLE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_TABLE_INPUT);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[0], &self.attribute_definitions);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[1], &self.billing_mode);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[2], &self.deletion_protection_enabled);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[3], &self.global_secondary_indexes);
        rt::member(
            w,
            &SCHEMA_CREATE_TABLE_INPUT.members[4],
            &self.global_table_settings_replication_mode,
        );
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[5], &self.global_table_source_arn);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[6], &self.key_schema);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[7], &self.local_secondary_indexes);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[8], &self.on_demand_throughput);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[9], &self.provisioned_throughput);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[10], &self.resource_policy);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[11], &self.sse_specification);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[12], &self.stream_specification);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[13], &self.table_class);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[14], &self.table_name);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[15], &self.tags);
        rt::member(w, &SCHEMA_CREATE_TABLE_INPUT.members[16], &self.warm_throughput);
        w.end_structure(&SCHEMA_CREATE_TABLE_INPUT);
    }
}
impl rt::Encode for CreateTableInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateTableInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_TABLE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attribute_definitions = rt::Decode::decode(shape, r)?,
                1 => out.billing_mode = rt::Decode::decode(shape, r)?,
                2 => out.deletion_protection_enabled = rt::Decode::decode(shape, r)?,
                3 => out.global_secondary_indexes = rt::Decode::decode(shape, r)?,
                4 => out.global_table_settings_replication_mode = rt::Decode::decode(shape, r)?,
                5 => out.global_table_source_arn = rt::Decode::decode(shape, r)?,
                6 => out.key_schema = rt::Decode::decode(shape, r)?,
                7 => out.local_secondary_indexes = rt::Decode::decode(shape, r)?,
                8 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                9 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                10 => out.resource_policy = rt::Decode::decode(shape, r)?,
                11 => out.sse_specification = rt::Decode::decode(shape, r)?,
                12 => out.stream_specification = rt::Decode::decode(shape, r)?,
                13 => out.table_class = rt::Decode::decode(shape, r)?,
                14 => out.table_name = rt::Decode::decode(shape, r)?,
                15 => out.tags = rt::Decode::decode(shape, r)?,
                16 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_TABLE_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateTableOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableDescription", "TableDescription", &SHAPE_TABLE_DESCRIPTION)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_TABLE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_TABLE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTableOutput {
    pub table_description: Option<TableDescription>,
}
impl rt::Structure for CreateTableOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_TABLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_TABLE_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_TABLE_OUTPUT.members[0], &self.table_description);
        w.end_structure(&SCHEMA_CREATE_TABLE_OUTPUT);
    }
}
impl rt::Encode for CreateTableOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateTableOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_TABLE_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.table_description = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_DELETE: rt::Schema = rt::Schema {
    name: "Delete",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConditionExpression", "ConditionExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Delete {
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub key: rt::BTreeMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub table_name: String,
}
impl rt::Structure for Delete {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE);
        rt::member(w, &SCHEMA_DELETE.members[0], &self.condition_expression);
        rt::member(w, &SCHEMA_DELETE.members[1], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_DELETE.members[2], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_DELETE.members[3], &self.key);
        rt::member(w, &SCHEMA_DELETE.members[4], &self.return_values_on_condition_check_failure);
        rt::member(w, &SCHEMA_DELETE.members[5], &self.table_name);
        w.end_structure(&SCHEMA_DELETE);
    }
}
impl rt::Encode for Delete {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Delete {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE, r, &mut |index, shape, r| {
            match index {
                0 => out.condition_expression = rt::Decode::decode(shape, r)?,
                1 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                2 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                3 => out.key = rt::Decode::decode(shape, r)?,
                4 => out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?,
                5 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BACKUP_INPUT: rt::Schema = rt::Schema {
    name: "DeleteBackupInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("BackupArn", "BackupArn", &SHAPE_BACKUP_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BACKUP_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_BACKUP_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBackupInput {
    pub backup_arn: String,
}
impl rt::Structure for DeleteBackupInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BACKUP_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BACKUP_INPUT);
        rt::member(w, &SCHEMA_DELETE_BACKUP_INPUT.members[0], &self.backup_arn);
        w.end_structure(&SCHEMA_DELETE_BACKUP_INPUT);
    }
}
impl rt::Encode for DeleteBackupInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBackupInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_BACKUP_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.backup_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BACKUP_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBackupOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "BackupDescription",
        "BackupDescription",
        &SHAPE_BACKUP_DESCRIPTION,
    )],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BACKUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BACKUP_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBackupOutput {
    pub backup_description: Option<BackupDescription>,
}
impl rt::Structure for DeleteBackupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BACKUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BACKUP_OUTPUT);
        rt::member(w, &SCHEMA_DELETE_BACKUP_OUTPUT.members[0], &self.backup_description);
        w.end_structure(&SCHEMA_DELETE_BACKUP_OUTPUT);
    }
}
impl rt::Encode for DeleteBackupOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBackupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BACKUP_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.backup_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_GLOBAL_SECONDARY_INDEX_ACTION: rt::Schema = rt::Schema {
    name: "DeleteGlobalSecondaryIndexAction",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_GLOBAL_SECONDARY_INDEX_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_GLOBAL_SECONDARY_INDEX_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGlobalSecondaryIndexAction {
    pub index_name: String,
}
impl rt::Structure for DeleteGlobalSecondaryIndexAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GLOBAL_SECONDARY_INDEX_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GLOBAL_SECONDARY_INDEX_ACTION);
        rt::member(w, &SCHEMA_DELETE_GLOBAL_SECONDARY_INDEX_ACTION.members[0], &self.index_name);
        w.end_structure(&SCHEMA_DELETE_GLOBAL_SECONDARY_INDEX_ACTION);
    }
}
impl rt::Encode for DeleteGlobalSecondaryIndexAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteGlobalSecondaryIndexAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_GLOBAL_SECONDARY_INDEX_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: rt::Schema = rt::Schema {
    name: "DeleteGlobalTableWitnessGroupMemberAction",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RegionName", "RegionName", &SHAPE_REGION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}
impl rt::Structure for DeleteGlobalTableWitnessGroupMemberAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION);
        rt::member(
            w,
            &SCHEMA_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION.members[0],
            &self.region_name,
        );
        w.end_structure(&SCHEMA_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION);
    }
}
impl rt::Encode for DeleteGlobalTableWitnessGroupMemberAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteGlobalTableWitnessGroupMemberAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.region_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ITEM_INPUT: rt::Schema = rt::Schema {
    name: "DeleteItemInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConditionExpression", "ConditionExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new("ConditionalOperator", "ConditionalOperator", &SHAPE_CONDITIONAL_OPERATOR),
        rt::Member::new("Expected", "Expected", &SHAPE_EXPECTED_ATTRIBUTE_MAP),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new(
            "ReturnItemCollectionMetrics",
            "ReturnItemCollectionMetrics",
            &SHAPE_RETURN_ITEM_COLLECTION_METRICS,
        ),
        rt::Member::new("ReturnValues", "ReturnValues", &SHAPE_RETURN_VALUE),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ITEM_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_ITEM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteItemInput {
    pub condition_expression: Option<String>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub expected: Option<rt::BTreeMap<String, ExpectedAttributeValue>>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub key: rt::BTreeMap<String, AttributeValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub return_values: Option<ReturnValue>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub table_name: String,
}
impl rt::Structure for DeleteItemInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ITEM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ITEM_INPUT);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[0], &self.condition_expression);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[1], &self.conditional_operator);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[2], &self.expected);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[3], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[4], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[5], &self.key);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[6], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[7], &self.return_item_collection_metrics);
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[8], &self.return_values);
        rt::member(
            w,
            &SCHEMA_DELETE_ITEM_INPUT.members[9],
            &self.return_values_on_condition_check_failure,
        );
        rt::member(w, &SCHEMA_DELETE_ITEM_INPUT.members[10], &self.table_name);
        w.end_structure(&SCHEMA_DELETE_ITEM_INPUT);
    }
}
impl rt::Encode for DeleteItemInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteItemInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_ITEM_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.condition_expression = rt::Decode::decode(shape, r)?,
                1 => out.conditional_operator = rt::Decode::decode(shape, r)?,
                2 => out.expected = rt::Decode::decode(shape, r)?,
                3 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                4 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                5 => out.key = rt::Decode::decode(shape, r)?,
                6 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                7 => out.return_item_collection_metrics = rt::Decode::decode(shape, r)?,
                8 => out.return_values = rt::Decode::decode(shape, r)?,
                9 => out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?,
                10 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ITEM_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteItemOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY),
        rt::Member::new(
            "ItemCollectionMetrics",
            "ItemCollectionMetrics",
            &SHAPE_ITEM_COLLECTION_METRICS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ITEM_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_ITEM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteItemOutput {
    pub attributes: Option<rt::BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
impl rt::Structure for DeleteItemOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ITEM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ITEM_OUTPUT);
        rt::member(w, &SCHEMA_DELETE_ITEM_OUTPUT.members[0], &self.attributes);
        rt::member(w, &SCHEMA_DELETE_ITEM_OUTPUT.members[1], &self.consumed_capacity);
        rt::member(w, &SCHEMA_DELETE_ITEM_OUTPUT.members[2], &self.item_collection_metrics);
        w.end_structure(&SCHEMA_DELETE_ITEM_OUTPUT);
    }
}
impl rt::Encode for DeleteItemOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteItemOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_ITEM_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                2 => out.item_collection_metrics = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REPLICATION_GROUP_MEMBER_ACTION: rt::Schema = rt::Schema {
    name: "DeleteReplicationGroupMemberAction",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RegionName", "RegionName", &SHAPE_REGION_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REPLICATION_GROUP_MEMBER_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REPLICATION_GROUP_MEMBER_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteReplicationGroupMemberAction {
    pub region_name: String,
}
impl rt::Structure for DeleteReplicationGroupMemberAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REPLICATION_GROUP_MEMBER_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REPLICATION_GROUP_MEMBER_ACTION);
        rt::member(w, &SCHEMA_DELETE_REPLICATION_GROUP_MEMBER_ACTION.members[0], &self.region_name);
        w.end_structure(&SCHEMA_DELETE_REPLICATION_GROUP_MEMBER_ACTION);
    }
}
impl rt::Encode for DeleteReplicationGroupMemberAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteReplicationGroupMemberAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_REPLICATION_GROUP_MEMBER_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.region_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Key", "Key", &SHAPE_KEY).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRequest {
    pub key: rt::BTreeMap<String, AttributeValue>,
}
impl rt::Structure for DeleteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_REQUEST.members[0], &self.key);
        w.end_structure(&SCHEMA_DELETE_REQUEST);
    }
}
impl rt::Encode for DeleteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_RESOURCE_POLICY_INPUT: rt::Schema = rt::Schema {
    name: "DeleteResourcePolicyInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExpectedRevisionId", "ExpectedRevisionId", &SHAPE_POLICY_REVISION_ID),
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_RESOURCE_ARN_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_RESOURCE_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RESOURCE_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    pub expected_revision_id: Option<String>,
    pub resource_arn: String,
}
impl rt::Structure for DeleteResourcePolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RESOURCE_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RESOURCE_POLICY_INPUT);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_POLICY_INPUT.members[0], &self.expected_revision_id);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_POLICY_INPUT.members[1], &self.resource_arn);
        w.end_structure(&SCHEMA_DELETE_RESOURCE_POLICY_INPUT);
    }
}
impl rt::Encode for DeleteResourcePolicyInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteResourcePolicyInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_RESOURCE_POLICY_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.expected_revision_id = rt::Decode::decode(shape, r)?,
                    1 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteResourcePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RevisionId", "RevisionId", &SHAPE_POLICY_REVISION_ID)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_RESOURCE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {
    pub revision_id: Option<String>,
}
impl rt::Structure for DeleteResourcePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT.members[0], &self.revision_id);
        w.end_structure(&SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT);
    }
}
impl rt::Encode for DeleteResourcePolicyOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteResourcePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.revision_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_TABLE_INPUT: rt::Schema = rt::Schema {
    name: "DeleteTableInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_TABLE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_TABLE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTableInput {
    pub table_name: String,
}
impl rt::Structure for DeleteTableInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_TABLE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_TABLE_INPUT);
        rt::member(w, &SCHEMA_DELETE_TABLE_INPUT.members[0], &self.table_name);
        w.end_structure(&SCHEMA_DELETE_TABLE_INPUT);
    }
}
impl rt::Encode for DeleteTableInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteTableInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_TABLE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_TABLE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteTableOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableDescription", "TableDescription", &SHAPE_TABLE_DESCRIPTION)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_TABLE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_TABLE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTableOutput {
    pub table_description: Option<TableDescription>,
}
impl rt::Structure for DeleteTableOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_TABLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_TABLE_OUTPUT);
        rt::member(w, &SCHEMA_DELETE_TABLE_OUTPUT.members[0], &self.table_description);
        w.end_structure(&SCHEMA_DELETE_TABLE_OUTPUT);
    }
}
impl rt::Encode for DeleteTableOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteTableOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_TABLE_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.table_description = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DELETION_PROTECTION_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_DESCRIBE_BACKUP_INPUT: rt::Schema = rt::Schema {
    name: "DescribeBackupInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("BackupArn", "BackupArn", &SHAPE_BACKUP_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_BACKUP_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_BACKUP_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeBackupInput {
    pub backup_arn: String,
}
impl rt::Structure for DescribeBackupInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_BACKUP_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_BACKUP_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_BACKUP_INPUT.members[0], &self.backup_arn);
        w.end_structure(&SCHEMA_DESCRIBE_BACKUP_INPUT);
    }
}
impl rt::Encode for DescribeBackupInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeBackupInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_BACKUP_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.backup_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_BACKUP_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeBackupOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "BackupDescription",
        "BackupDescription",
        &SHAPE_BACKUP_DESCRIPTION,
    )],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_BACKUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_BACKUP_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeBackupOutput {
    pub backup_description: Option<BackupDescription>,
}
impl rt::Structure for DescribeBackupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_BACKUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_BACKUP_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_BACKUP_OUTPUT.members[0], &self.backup_description);
        w.end_structure(&SCHEMA_DESCRIBE_BACKUP_OUTPUT);
    }
}
impl rt::Encode for DescribeBackupOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeBackupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_BACKUP_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.backup_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeContinuousBackupsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONTINUOUS_BACKUPS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeContinuousBackupsInput {
    pub table_name: String,
}
impl rt::Structure for DescribeContinuousBackupsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT.members[0], &self.table_name);
        w.end_structure(&SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT);
    }
}
impl rt::Encode for DescribeContinuousBackupsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeContinuousBackupsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeContinuousBackupsOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ContinuousBackupsDescription",
        "ContinuousBackupsDescription",
        &SHAPE_CONTINUOUS_BACKUPS_DESCRIPTION,
    )],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeContinuousBackupsOutput {
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}
impl rt::Structure for DescribeContinuousBackupsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT.members[0],
            &self.continuous_backups_description,
        );
        w.end_structure(&SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT);
    }
}
impl rt::Encode for DescribeContinuousBackupsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeContinuousBackupsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.continuous_backups_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeContributorInsightsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeContributorInsightsInput {
    pub index_name: Option<String>,
    pub table_name: String,
}
impl rt::Structure for DescribeContributorInsightsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT.members[0], &self.index_name);
        rt::member(w, &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT.members[1], &self.table_name);
        w.end_structure(&SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT);
    }
}
impl rt::Encode for DescribeContributorInsightsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeContributorInsightsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeContributorInsightsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContributorInsightsMode",
            "ContributorInsightsMode",
            &SHAPE_CONTRIBUTOR_INSIGHTS_MODE,
        ),
        rt::Member::new(
            "ContributorInsightsRuleList",
            "ContributorInsightsRuleList",
            &SHAPE_CONTRIBUTOR_INSIGHTS_RULE_LIST,
        ),
        rt::Member::new(
            "ContributorInsightsStatus",
            "ContributorInsightsStatus",
            &SHAPE_CONTRIBUTOR_INSIGHTS_STATUS,
        ),
        rt::Member::new("FailureException", "FailureException", &SHAPE_FAILURE_EXCEPTION),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("LastUpdateDateTime", "LastUpdateDateTime", &SHAPE_LAST_UPDATE_DATE_TIME),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeContributorInsightsOutput {
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
    pub contributor_insights_rule_list: Option<Vec<String>>,
    pub contributor_insights_status: Option<ContributorInsightsStatus>,
    pub failure_exception: Option<FailureException>,
    pub index_name: Option<String>,
    pub last_update_date_time: Option<rt::Timestamp>,
    pub table_name: Option<String>,
}
impl rt::Structure for DescribeContributorInsightsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[0],
            &self.contributor_insights_mode,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[1],
            &self.contributor_insights_rule_list,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[2],
            &self.contributor_insights_status,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[3],
            &self.failure_exception,
        );
        rt::member(w, &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[4], &self.index_name);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[5],
            &self.last_update_date_time,
        );
        rt::member(w, &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[6], &self.table_name);
        w.end_structure(&SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT);
    }
}
impl rt::Encode for DescribeContributorInsightsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeContributorInsightsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.contributor_insights_mode = rt::Decode::decode(shape, r)?,
                    1 => out.contributor_insights_rule_list = rt::Decode::decode(shape, r)?,
                    2 => out.contributor_insights_status = rt::Decode::decode(shape, r)?,
                    3 => out.failure_exception = rt::Decode::decode(shape, r)?,
                    4 => out.index_name = rt::Decode::decode(shape, r)?,
                    5 => out.last_update_date_time = rt::Decode::decode(shape, r)?,
                    6 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ENDPOINTS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeEndpointsRequest",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ENDPOINTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ENDPOINTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEndpointsRequest {}
impl rt::Structure for DescribeEndpointsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ENDPOINTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ENDPOINTS_REQUEST);
        w.end_structure(&SCHEMA_DESCRIBE_ENDPOINTS_REQUEST);
    }
}
impl rt::Encode for DescribeEndpointsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeEndpointsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ENDPOINTS_REQUEST,
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

pub static SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeEndpointsResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Endpoints", "Endpoints", &SHAPE_ENDPOINTS).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ENDPOINTS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEndpointsResponse {
    pub endpoints: Vec<Endpoint>,
}
impl rt::Structure for DescribeEndpointsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE.members[0], &self.endpoints);
        w.end_structure(&SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE);
    }
}
impl rt::Encode for DescribeEndpointsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeEndpointsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.endpoints = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT: rt::Schema = rt::Schema {
    name: "DescribeKinesisStreamingDestinationInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeKinesisStreamingDestinationInput {
    pub table_name: String,
}
impl rt::Structure for DescribeKinesisStreamingDestinationInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT.members[0],
            &self.table_name,
        );
        w.end_structure(&SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT);
    }
}
impl rt::Encode for DescribeKinesisStreamingDestinationInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeKinesisStreamingDestinationInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeKinesisStreamingDestinationOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "KinesisDataStreamDestinations",
            "KinesisDataStreamDestinations",
            &SHAPE_KINESIS_DATA_STREAM_DESTINATIONS,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeKinesisStreamingDestinationOutput {
    pub kinesis_data_stream_destinations: Option<Vec<KinesisDataStreamDestination>>,
    pub table_name: Option<String>,
}
impl rt::Structure for DescribeKinesisStreamingDestinationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT.members[0],
            &self.kinesis_data_stream_destinations,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT.members[1],
            &self.table_name,
        );
        w.end_structure(&SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT);
    }
}
impl rt::Encode for DescribeKinesisStreamingDestinationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeKinesisStreamingDestinationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.kinesis_data_stream_destinations = rt::Decode::decode(shape, r)?,
                    1 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_LIMITS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeLimitsInput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_LIMITS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_LIMITS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLimitsInput {}
impl rt::Structure for DescribeLimitsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_LIMITS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_LIMITS_INPUT);
        w.end_structure(&SCHEMA_DESCRIBE_LIMITS_INPUT);
    }
}
impl rt::Encode for DescribeLimitsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeLimitsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_LIMITS_INPUT,
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

pub static SCHEMA_DESCRIBE_LIMITS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeLimitsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AccountMaxReadCapacityUnits",
            "AccountMaxReadCapacityUnits",
            &SHAPE_POSITIVE_LONG_OBJECT,
        ),
        rt::Member::new(
            "AccountMaxWriteCapacityUnits",
            "AccountMaxWriteCapacityUnits",
            &SHAPE_POSITIVE_LONG_OBJECT,
        ),
        rt::Member::new(
            "TableMaxReadCapacityUnits",
            "TableMaxReadCapacityUnits",
            &SHAPE_POSITIVE_LONG_OBJECT,
        ),
        rt::Member::new(
            "TableMaxWriteCapacityUnits",
            "TableMaxWriteCapacityUnits",
            &SHAPE_POSITIVE_LONG_OBJECT,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_LIMITS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_LIMITS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLimitsOutput {
    pub account_max_read_capacity_units: Option<i64>,
    pub account_max_write_capacity_units: Option<i64>,
    pub table_max_read_capacity_units: Option<i64>,
    pub table_max_write_capacity_units: Option<i64>,
}
impl rt::Structure for DescribeLimitsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_LIMITS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_LIMITS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[0],
            &self.account_max_read_capacity_units,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[1],
            &self.account_max_write_capacity_units,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[2],
            &self.table_max_read_capacity_units,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[3],
            &self.table_max_write_capacity_units,
        );
        w.end_structure(&SCHEMA_DESCRIBE_LIMITS_OUTPUT);
    }
}
impl rt::Encode for DescribeLimitsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeLimitsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_LIMITS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_max_read_capacity_units = rt::Decode::decode(shape, r)?,
                    1 => out.account_max_write_capacity_units = rt::Decode::decode(shape, r)?,
                    2 => out.table_max_read_capacity_units = rt::Decode::decode(shape, r)?,
                    3 => out.table_max_write_capacity_units = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_TABLE_INPUT: rt::Schema = rt::Schema {
    name: "DescribeTableInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_TABLE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_TABLE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTableInput {
    pub table_name: String,
}
impl rt::Structure for DescribeTableInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_TABLE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_TABLE_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_TABLE_INPUT.members[0], &self.table_name);
        w.end_structure(&SCHEMA_DESCRIBE_TABLE_INPUT);
    }
}
impl rt::Encode for DescribeTableInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeTableInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_TABLE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_TABLE_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeTableOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Table", "Table", &SHAPE_TABLE_DESCRIPTION)],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_TABLE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_TABLE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTableOutput {
    pub table: Option<TableDescription>,
}
impl rt::Structure for DescribeTableOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_TABLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_TABLE_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_TABLE_OUTPUT.members[0], &self.table);
        w.end_structure(&SCHEMA_DESCRIBE_TABLE_OUTPUT);
    }
}
impl rt::Encode for DescribeTableOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeTableOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_TABLE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT: rt::Schema = rt::Schema {
    name: "DescribeTimeToLiveInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_TIME_TO_LIVE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTimeToLiveInput {
    pub table_name: String,
}
impl rt::Structure for DescribeTimeToLiveInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT.members[0], &self.table_name);
        w.end_structure(&SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT);
    }
}
impl rt::Encode for DescribeTimeToLiveInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeTimeToLiveInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeTimeToLiveOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "TimeToLiveDescription",
        "TimeToLiveDescription",
        &SHAPE_TIME_TO_LIVE_DESCRIPTION,
    )],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_TIME_TO_LIVE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTimeToLiveOutput {
    pub time_to_live_description: Option<TimeToLiveDescription>,
}
impl rt::Structure for DescribeTimeToLiveOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT.members[0],
            &self.time_to_live_description,
        );
        w.end_structure(&SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT);
    }
}
impl rt::Encode for DescribeTimeToLiveOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeTimeToLiveOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.time_to_live_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESTINATION_STATUS: rt::Shape = rt::Shape::Enum {
    values: &["ENABLING", "ACTIVE", "DISABLING", "DISABLED", "ENABLE_FAILED", "UPDATING"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DestinationStatus {
    Enabling,
    Active,
    Disabling,
    Disabled,
    EnableFailed,
    Updating,
    Unknown(String),
}
impl DestinationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Active => "ACTIVE",
            Self::Disabling => "DISABLING",
            Self::Disabled => "DISABLED",
            Self::EnableFailed => "ENABLE_FAILED",
            Self::Updating => "UPDATING",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DestinationStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => Self::Enabling,
            "ACTIVE" => Self::Active,
            "DISABLING" => Self::Disabling,
            "DISABLED" => Self::Disabled,
            "ENABLE_FAILED" => Self::EnableFailed,
            "UPDATING" => Self::Updating,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DestinationStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DestinationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DestinationStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DestinationStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_DUPLICATE_ITEM_EXCEPTION: rt::Schema = rt::Schema {
    name: "DuplicateItemException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "DuplicateItemException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_DUPLICATE_ITEM_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DUPLICATE_ITEM_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DuplicateItemException {
    pub message: Option<String>,
}
impl rt::Structure for DuplicateItemException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DUPLICATE_ITEM_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DUPLICATE_ITEM_EXCEPTION);
        rt::member(w, &SCHEMA_DUPLICATE_ITEM_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_DUPLICATE_ITEM_EXCEPTION);
    }
}
impl rt::Encode for DuplicateItemException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DuplicateItemException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DUPLICATE_ITEM_EXCEPTION,
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
impl From<DuplicateItemException> for rt::ApiError {
    fn from(error: DuplicateItemException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_ENABLE_KINESIS_STREAMING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "EnableKinesisStreamingConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ApproximateCreationDateTimePrecision",
        "ApproximateCreationDateTimePrecision",
        &SHAPE_APPROXIMATE_CREATION_DATE_TIME_PRECISION,
    )],
    xml_namespace: None,
};
pub static SHAPE_ENABLE_KINESIS_STREAMING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENABLE_KINESIS_STREAMING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableKinesisStreamingConfiguration {
    pub approximate_creation_date_time_precision: Option<ApproximateCreationDateTimePrecision>,
}
impl rt::Structure for EnableKinesisStreamingConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENABLE_KINESIS_STREAMING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENABLE_KINESIS_STREAMING_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_ENABLE_KINESIS_STREAMING_CONFIGURATION.members[0],
            &self.approximate_creation_date_time_precision,
        );
        w.end_structure(&SCHEMA_ENABLE_KINESIS_STREAMING_CONFIGURATION);
    }
}
impl rt::Encode for EnableKinesisStreamingConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnableKinesisStreamingConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENABLE_KINESIS_STREAMING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.approximate_creation_date_time_precision = rt::Decode::decode(shape, r)?
                    }
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ENDPOINT: rt::Schema = rt::Schema {
    name: "Endpoint",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Address", "Address", &SHAPE_STRING).required(),
        rt::Member::new("CachePeriodInMinutes", "CachePeriodInMinutes", &SHAPE_LONG).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENDPOINT: rt::Shape = rt::Shape::Structure(&SCHEMA_ENDPOINT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Endpoint {
    pub address: String,
    pub cache_period_in_minutes: i64,
}
impl rt::Structure for Endpoint {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENDPOINT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENDPOINT);
        rt::member(w, &SCHEMA_ENDPOINT.members[0], &self.address);
        rt::member(w, &SCHEMA_ENDPOINT.members[1], &self.cache_period_in_minutes);
        w.end_structure(&SCHEMA_ENDPOINT);
    }
}
impl rt::Encode for Endpoint {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Endpoint {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENDPOINT, r, &mut |index, shape, r| {
            match index {
                0 => out.address = rt::Decode::decode(shape, r)?,
                1 => out.cache_period_in_minutes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ENDPOINTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ENDPOINT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXCEPTION_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXCEPTION_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_EXECUTE_STATEMENT_INPUT: rt::Schema = rt::Schema {
    name: "ExecuteStatementInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsistentRead", "ConsistentRead", &SHAPE_CONSISTENT_READ),
        rt::Member::new("Limit", "Limit", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new("NextToken", "NextToken", &SHAPE_PARTI_QL_NEXT_TOKEN),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PREPARED_STATEMENT_PARAMETERS),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("Statement", "Statement", &SHAPE_PARTI_QL_STATEMENT).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXECUTE_STATEMENT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXECUTE_STATEMENT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteStatementInput {
    pub consistent_read: Option<bool>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
    pub parameters: Option<Vec<AttributeValue>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub statement: String,
}
impl rt::Structure for ExecuteStatementInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXECUTE_STATEMENT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXECUTE_STATEMENT_INPUT);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_INPUT.members[0], &self.consistent_read);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_INPUT.members[1], &self.limit);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_INPUT.members[2], &self.next_token);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_INPUT.members[3], &self.parameters);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_INPUT.members[4], &self.return_consumed_capacity);
        rt::member(
            w,
            &SCHEMA_EXECUTE_STATEMENT_INPUT.members[5],
            &self.return_values_on_condition_check_failure,
        );
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_INPUT.members[6], &self.statement);
        w.end_structure(&SCHEMA_EXECUTE_STATEMENT_INPUT);
    }
}
impl rt::Encode for ExecuteStatementInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExecuteStatementInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXECUTE_STATEMENT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consistent_read = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.parameters = rt::Decode::decode(shape, r)?,
                    4 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                    5 => {
                        out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?
                    }
                    6 => out.statement = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EXECUTE_STATEMENT_OUTPUT: rt::Schema = rt::Schema {
    name: "ExecuteStatementOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY),
        rt::Member::new("Items", "Items", &SHAPE_ITEM_LIST),
        rt::Member::new("LastEvaluatedKey", "LastEvaluatedKey", &SHAPE_KEY),
        rt::Member::new("NextToken", "NextToken", &SHAPE_PARTI_QL_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXECUTE_STATEMENT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXECUTE_STATEMENT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteStatementOutput {
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub items: Option<Vec<rt::BTreeMap<String, AttributeValue>>>,
    pub last_evaluated_key: Option<rt::BTreeMap<String, AttributeValue>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ExecuteStatementOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXECUTE_STATEMENT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXECUTE_STATEMENT_OUTPUT);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_OUTPUT.members[1], &self.items);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_OUTPUT.members[2], &self.last_evaluated_key);
        rt::member(w, &SCHEMA_EXECUTE_STATEMENT_OUTPUT.members[3], &self.next_token);
        w.end_structure(&SCHEMA_EXECUTE_STATEMENT_OUTPUT);
    }
}
impl rt::Encode for ExecuteStatementOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExecuteStatementOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXECUTE_STATEMENT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.items = rt::Decode::decode(shape, r)?,
                    2 => out.last_evaluated_key = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EXECUTE_TRANSACTION_INPUT: rt::Schema = rt::Schema {
    name: "ExecuteTransactionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN)
            .idempotency_token(),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new(
            "TransactStatements",
            "TransactStatements",
            &SHAPE_PARAMETERIZED_STATEMENTS,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXECUTE_TRANSACTION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXECUTE_TRANSACTION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteTransactionInput {
    pub client_request_token: Option<String>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub transact_statements: Vec<ParameterizedStatement>,
}
impl rt::Structure for ExecuteTransactionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXECUTE_TRANSACTION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXECUTE_TRANSACTION_INPUT);
        rt::member(w, &SCHEMA_EXECUTE_TRANSACTION_INPUT.members[0], &self.client_request_token);
        rt::member(w, &SCHEMA_EXECUTE_TRANSACTION_INPUT.members[1], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_EXECUTE_TRANSACTION_INPUT.members[2], &self.transact_statements);
        w.end_structure(&SCHEMA_EXECUTE_TRANSACTION_INPUT);
    }
}
impl rt::Encode for ExecuteTransactionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExecuteTransactionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXECUTE_TRANSACTION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_request_token = rt::Decode::decode(shape, r)?,
                    1 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                    2 => out.transact_statements = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EXECUTE_TRANSACTION_OUTPUT: rt::Schema = rt::Schema {
    name: "ExecuteTransactionOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY_MULTIPLE),
        rt::Member::new("Responses", "Responses", &SHAPE_ITEM_RESPONSE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXECUTE_TRANSACTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXECUTE_TRANSACTION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteTransactionOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<ItemResponse>>,
}
impl rt::Structure for ExecuteTransactionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXECUTE_TRANSACTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXECUTE_TRANSACTION_OUTPUT);
        rt::member(w, &SCHEMA_EXECUTE_TRANSACTION_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_EXECUTE_TRANSACTION_OUTPUT.members[1], &self.responses);
        w.end_structure(&SCHEMA_EXECUTE_TRANSACTION_OUTPUT);
    }
}
impl rt::Encode for ExecuteTransactionOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExecuteTransactionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXECUTE_TRANSACTION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.responses = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_EXPECTED_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_EXPECTED_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_EXPECTED_ATTRIBUTE_VALUE: rt::Schema = rt::Schema {
    name: "ExpectedAttributeValue",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeValueList", "AttributeValueList", &SHAPE_ATTRIBUTE_VALUE_LIST),
        rt::Member::new("ComparisonOperator", "ComparisonOperator", &SHAPE_COMPARISON_OPERATOR),
        rt::Member::new("Exists", "Exists", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("Value", "Value", &SHAPE_ATTRIBUTE_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXPECTED_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXPECTED_ATTRIBUTE_VALUE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub exists: Option<bool>,
    pub value: Option<AttributeValue>,
}
impl rt::Structure for ExpectedAttributeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPECTED_ATTRIBUTE_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPECTED_ATTRIBUTE_VALUE);
        rt::member(w, &SCHEMA_EXPECTED_ATTRIBUTE_VALUE.members[0], &self.attribute_value_list);
        rt::member(w, &SCHEMA_EXPECTED_ATTRIBUTE_VALUE.members[1], &self.comparison_operator);
        rt::member(w, &SCHEMA_EXPECTED_ATTRIBUTE_VALUE.members[2], &self.exists);
        rt::member(w, &SCHEMA_EXPECTED_ATTRIBUTE_VALUE.members[3], &self.value);
        w.end_structure(&SCHEMA_EXPECTED_ATTRIBUTE_VALUE);
    }
}
impl rt::Encode for ExpectedAttributeValue {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExpectedAttributeValue {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXPECTED_ATTRIBUTE_VALUE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_value_list = rt::Decode::decode(shape, r)?,
                    1 => out.comparison_operator = rt::Decode::decode(shape, r)?,
                    2 => out.exists = rt::Decode::decode(shape, r)?,
                    3 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_EXPRESSION_ATTRIBUTE_NAME_VARIABLE,
    value: &SHAPE_ATTRIBUTE_NAME,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_EXPRESSION_ATTRIBUTE_NAME_VARIABLE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_VARIABLE,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_EXPRESSION_ATTRIBUTE_VALUE_VARIABLE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_FAILURE_EXCEPTION: rt::Schema = rt::Schema {
    name: "FailureException",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ExceptionDescription",
            "ExceptionDescription",
            &SHAPE_EXCEPTION_DESCRIPTION,
        ),
        rt::Member::new("ExceptionName", "ExceptionName", &SHAPE_EXCEPTION_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_FAILURE_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_FAILURE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailureException {
    pub exception_description: Option<String>,
    pub exception_name: Option<String>,
}
impl rt::Structure for FailureException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FAILURE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FAILURE_EXCEPTION);
        rt::member(w, &SCHEMA_FAILURE_EXCEPTION.members[0], &self.exception_description);
        rt::member(w, &SCHEMA_FAILURE_EXCEPTION.members[1], &self.exception_name);
        w.end_structure(&SCHEMA_FAILURE_EXCEPTION);
    }
}
impl rt::Encode for FailureException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FailureException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FAILURE_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.exception_description = rt::Decode::decode(shape, r)?,
                1 => out.exception_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_FILTER_CONDITION_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_CONDITION,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_GET: rt::Schema = rt::Schema {
    name: "Get",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new(
            "ProjectionExpression",
            "ProjectionExpression",
            &SHAPE_PROJECTION_EXPRESSION,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET: rt::Shape = rt::Shape::Structure(&SCHEMA_GET);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Get {
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub key: rt::BTreeMap<String, AttributeValue>,
    pub projection_expression: Option<String>,
    pub table_name: String,
}
impl rt::Structure for Get {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET);
        rt::member(w, &SCHEMA_GET.members[0], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_GET.members[1], &self.key);
        rt::member(w, &SCHEMA_GET.members[2], &self.projection_expression);
        rt::member(w, &SCHEMA_GET.members[3], &self.table_name);
        w.end_structure(&SCHEMA_GET);
    }
}
impl rt::Encode for Get {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Get {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET, r, &mut |index, shape, r| {
            match index {
                0 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                1 => out.key = rt::Decode::decode(shape, r)?,
                2 => out.projection_expression = rt::Decode::decode(shape, r)?,
                3 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ITEM_INPUT: rt::Schema = rt::Schema {
    name: "GetItemInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributesToGet", "AttributesToGet", &SHAPE_ATTRIBUTE_NAME_LIST),
        rt::Member::new("ConsistentRead", "ConsistentRead", &SHAPE_CONSISTENT_READ),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new(
            "ProjectionExpression",
            "ProjectionExpression",
            &SHAPE_PROJECTION_EXPRESSION,
        ),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ITEM_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ITEM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetItemInput {
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub key: rt::BTreeMap<String, AttributeValue>,
    pub projection_expression: Option<String>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub table_name: String,
}
impl rt::Structure for GetItemInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ITEM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ITEM_INPUT);
        rt::member(w, &SCHEMA_GET_ITEM_INPUT.members[0], &self.attributes_to_get);
        rt::member(w, &SCHEMA_GET_ITEM_INPUT.members[1], &self.consistent_read);
        rt::member(w, &SCHEMA_GET_ITEM_INPUT.members[2], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_GET_ITEM_INPUT.members[3], &self.key);
        rt::member(w, &SCHEMA_GET_ITEM_INPUT.members[4], &self.projection_expression);
        rt::member(w, &SCHEMA_GET_ITEM_INPUT.members[5], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_GET_ITEM_INPUT.members[6], &self.table_name);
        w.end_structure(&SCHEMA_GET_ITEM_INPUT);
    }
}
impl rt::Encode for GetItemInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetItemInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ITEM_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes_to_get = rt::Decode::decode(shape, r)?,
                1 => out.consistent_read = rt::Decode::decode(shape, r)?,
                2 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                3 => out.key = rt::Decode::decode(shape, r)?,
                4 => out.projection_expression = rt::Decode::decode(shape, r)?,
                5 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                6 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ITEM_OUTPUT: rt::Schema = rt::Schema {
    name: "GetItemOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY),
        rt::Member::new("Item", "Item", &SHAPE_ATTRIBUTE_MAP),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ITEM_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ITEM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetItemOutput {
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item: Option<rt::BTreeMap<String, AttributeValue>>,
}
impl rt::Structure for GetItemOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ITEM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ITEM_OUTPUT);
        rt::member(w, &SCHEMA_GET_ITEM_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_GET_ITEM_OUTPUT.members[1], &self.item);
        w.end_structure(&SCHEMA_GET_ITEM_OUTPUT);
    }
}
impl rt::Encode for GetItemOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetItemOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ITEM_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                1 => out.item = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_RESOURCE_POLICY_INPUT: rt::Schema = rt::Schema {
    name: "GetResourcePolicyInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_RESOURCE_ARN_STRING).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_RESOURCE_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RESOURCE_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
}
impl rt::Structure for GetResourcePolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RESOURCE_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RESOURCE_POLICY_INPUT);
        rt::member(w, &SCHEMA_GET_RESOURCE_POLICY_INPUT.members[0], &self.resource_arn);
        w.end_structure(&SCHEMA_GET_RESOURCE_POLICY_INPUT);
    }
}
impl rt::Encode for GetResourcePolicyInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetResourcePolicyInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_RESOURCE_POLICY_INPUT,
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

pub static SCHEMA_GET_RESOURCE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "GetResourcePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Policy", "Policy", &SHAPE_RESOURCE_POLICY),
        rt::Member::new("RevisionId", "RevisionId", &SHAPE_POLICY_REVISION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RESOURCE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RESOURCE_POLICY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}
impl rt::Structure for GetResourcePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RESOURCE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RESOURCE_POLICY_OUTPUT);
        rt::member(w, &SCHEMA_GET_RESOURCE_POLICY_OUTPUT.members[0], &self.policy);
        rt::member(w, &SCHEMA_GET_RESOURCE_POLICY_OUTPUT.members[1], &self.revision_id);
        w.end_structure(&SCHEMA_GET_RESOURCE_POLICY_OUTPUT);
    }
}
impl rt::Encode for GetResourcePolicyOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetResourcePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_RESOURCE_POLICY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy = rt::Decode::decode(shape, r)?,
                    1 => out.revision_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GLOBAL_SECONDARY_INDEX: rt::Schema = rt::Schema {
    name: "GlobalSecondaryIndex",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME).required(),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA).required(),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new("Projection", "Projection", &SHAPE_PROJECTION).required(),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
        rt::Member::new("WarmThroughput", "WarmThroughput", &SHAPE_WARM_THROUGHPUT),
    ],
    xml_namespace: None,
};
pub static SHAPE_GLOBAL_SECONDARY_INDEX: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLOBAL_SECONDARY_INDEX);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}
impl rt::Structure for GlobalSecondaryIndex {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLOBAL_SECONDARY_INDEX
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX.members[0], &self.index_name);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX.members[1], &self.key_schema);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX.members[2], &self.on_demand_throughput);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX.members[3], &self.projection);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX.members[4], &self.provisioned_throughput);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX.members[5], &self.warm_throughput);
        w.end_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX);
    }
}
impl rt::Encode for GlobalSecondaryIndex {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlobalSecondaryIndex {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLOBAL_SECONDARY_INDEX,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.key_schema = rt::Decode::decode(shape, r)?,
                    2 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                    3 => out.projection = rt::Decode::decode(shape, r)?,
                    4 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                    5 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: rt::Schema = rt::Schema {
    name: "GlobalSecondaryIndexDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Backfilling", "Backfilling", &SHAPE_BACKFILLING),
        rt::Member::new("IndexArn", "IndexArn", &SHAPE_STRING),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("IndexSizeBytes", "IndexSizeBytes", &SHAPE_LONG_OBJECT),
        rt::Member::new("IndexStatus", "IndexStatus", &SHAPE_INDEX_STATUS),
        rt::Member::new("ItemCount", "ItemCount", &SHAPE_LONG_OBJECT),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new("Projection", "Projection", &SHAPE_PROJECTION),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT_DESCRIPTION,
        ),
        rt::Member::new(
            "WarmThroughput",
            "WarmThroughput",
            &SHAPE_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_GLOBAL_SECONDARY_INDEX_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexDescription {
    pub backfilling: Option<bool>,
    pub index_arn: Option<String>,
    pub index_name: Option<String>,
    pub index_size_bytes: Option<i64>,
    pub index_status: Option<IndexStatus>,
    pub item_count: Option<i64>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub projection: Option<Projection>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}
impl rt::Structure for GlobalSecondaryIndexDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[0], &self.backfilling);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[1], &self.index_arn);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[2], &self.index_name);
        rt::member(
            w,
            &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[3],
            &self.index_size_bytes,
        );
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[4], &self.index_status);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[5], &self.item_count);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[6], &self.key_schema);
        rt::member(
            w,
            &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[7],
            &self.on_demand_throughput,
        );
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[8], &self.projection);
        rt::member(
            w,
            &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[9],
            &self.provisioned_throughput,
        );
        rt::member(
            w,
            &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[10],
            &self.warm_throughput,
        );
        w.end_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
    }
}
impl rt::Encode for GlobalSecondaryIndexDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlobalSecondaryIndexDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLOBAL_SECONDARY_INDEX_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.backfilling = rt::Decode::decode(shape, r)?,
                    1 => out.index_arn = rt::Decode::decode(shape, r)?,
                    2 => out.index_name = rt::Decode::decode(shape, r)?,
                    3 => out.index_size_bytes = rt::Decode::decode(shape, r)?,
                    4 => out.index_status = rt::Decode::decode(shape, r)?,
                    5 => out.item_count = rt::Decode::decode(shape, r)?,
                    6 => out.key_schema = rt::Decode::decode(shape, r)?,
                    7 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                    8 => out.projection = rt::Decode::decode(shape, r)?,
                    9 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                    10 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GLOBAL_SECONDARY_INDEX_DESCRIPTION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_GLOBAL_SECONDARY_INDEX_INFO: rt::Schema = rt::Schema {
    name: "GlobalSecondaryIndexInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new("Projection", "Projection", &SHAPE_PROJECTION),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_GLOBAL_SECONDARY_INDEX_INFO: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexInfo {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub projection: Option<Projection>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
}
impl rt::Structure for GlobalSecondaryIndexInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLOBAL_SECONDARY_INDEX_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_INFO);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_INFO.members[0], &self.index_name);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_INFO.members[1], &self.key_schema);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_INFO.members[2], &self.on_demand_throughput);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_INFO.members[3], &self.projection);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_INFO.members[4], &self.provisioned_throughput);
        w.end_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_INFO);
    }
}
impl rt::Encode for GlobalSecondaryIndexInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlobalSecondaryIndexInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLOBAL_SECONDARY_INDEX_INFO,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.key_schema = rt::Decode::decode(shape, r)?,
                    2 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                    3 => out.projection = rt::Decode::decode(shape, r)?,
                    4 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GLOBAL_SECONDARY_INDEX_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GLOBAL_SECONDARY_INDEX,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE: rt::Schema = rt::Schema {
    name: "GlobalSecondaryIndexUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Create", "Create", &SHAPE_CREATE_GLOBAL_SECONDARY_INDEX_ACTION),
        rt::Member::new("Delete", "Delete", &SHAPE_DELETE_GLOBAL_SECONDARY_INDEX_ACTION),
        rt::Member::new("Update", "Update", &SHAPE_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION),
    ],
    xml_namespace: None,
};
pub static SHAPE_GLOBAL_SECONDARY_INDEX_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexUpdate {
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
}
impl rt::Structure for GlobalSecondaryIndexUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE.members[0], &self.create);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE.members[1], &self.delete);
        rt::member(w, &SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE.members[2], &self.update);
        w.end_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE);
    }
}
impl rt::Encode for GlobalSecondaryIndexUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlobalSecondaryIndexUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLOBAL_SECONDARY_INDEX_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.create = rt::Decode::decode(shape, r)?,
                    1 => out.delete = rt::Decode::decode(shape, r)?,
                    2 => out.update = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GLOBAL_SECONDARY_INDEX_UPDATE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GLOBAL_SECONDARY_INDEX_UPDATE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: rt::Schema = rt::Schema {
    name: "GlobalSecondaryIndexWarmThroughputDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ReadUnitsPerSecond", "ReadUnitsPerSecond", &SHAPE_POSITIVE_LONG_OBJECT),
        rt::Member::new("Status", "Status", &SHAPE_INDEX_STATUS),
        rt::Member::new("WriteUnitsPerSecond", "WriteUnitsPerSecond", &SHAPE_POSITIVE_LONG_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub status: Option<IndexStatus>,
    pub write_units_per_second: Option<i64>,
}
impl rt::Structure for GlobalSecondaryIndexWarmThroughputDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION.members[0],
            &self.read_units_per_second,
        );
        rt::member(
            w,
            &SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION.members[1],
            &self.status,
        );
        rt::member(
            w,
            &SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION.members[2],
            &self.write_units_per_second,
        );
        w.end_structure(&SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION);
    }
}
impl rt::Encode for GlobalSecondaryIndexWarmThroughputDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlobalSecondaryIndexWarmThroughputDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.read_units_per_second = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    2 => out.write_units_per_second = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GLOBAL_SECONDARY_INDEXES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GLOBAL_SECONDARY_INDEX_INFO,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE: rt::Shape =
    rt::Shape::Enum { values: &["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GlobalTableSettingsReplicationMode {
    Enabled,
    Disabled,
    EnabledWithOverrides,
    Unknown(String),
}
impl GlobalTableSettingsReplicationMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::EnabledWithOverrides => "ENABLED_WITH_OVERRIDES",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for GlobalTableSettingsReplicationMode {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "ENABLED_WITH_OVERRIDES" => Self::EnabledWithOverrides,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for GlobalTableSettingsReplicationMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for GlobalTableSettingsReplicationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for GlobalTableSettingsReplicationMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for GlobalTableSettingsReplicationMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION: rt::Schema = rt::Schema {
    name: "GlobalTableWitnessDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RegionName", "RegionName", &SHAPE_REGION_NAME),
        rt::Member::new("WitnessStatus", "WitnessStatus", &SHAPE_WITNESS_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_GLOBAL_TABLE_WITNESS_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalTableWitnessDescription {
    pub region_name: Option<String>,
    pub witness_status: Option<WitnessStatus>,
}
impl rt::Structure for GlobalTableWitnessDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION);
        rt::member(w, &SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION.members[0], &self.region_name);
        rt::member(w, &SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION.members[1], &self.witness_status);
        w.end_structure(&SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION);
    }
}
impl rt::Encode for GlobalTableWitnessDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlobalTableWitnessDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLOBAL_TABLE_WITNESS_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.region_name = rt::Decode::decode(shape, r)?,
                    1 => out.witness_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GLOBAL_TABLE_WITNESS_DESCRIPTION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE: rt::Schema = rt::Schema {
    name: "GlobalTableWitnessGroupUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Create", "Create", &SHAPE_CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
        rt::Member::new("Delete", "Delete", &SHAPE_DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
    ],
    xml_namespace: None,
};
pub static SHAPE_GLOBAL_TABLE_WITNESS_GROUP_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlobalTableWitnessGroupUpdate {
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}
impl rt::Structure for GlobalTableWitnessGroupUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE);
        rt::member(w, &SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE.members[0], &self.create);
        rt::member(w, &SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE.members[1], &self.delete);
        w.end_structure(&SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE);
    }
}
impl rt::Encode for GlobalTableWitnessGroupUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlobalTableWitnessGroupUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLOBAL_TABLE_WITNESS_GROUP_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.create = rt::Decode::decode(shape, r)?,
                    1 => out.delete = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(1),
    element: &SHAPE_GLOBAL_TABLE_WITNESS_GROUP_UPDATE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION: rt::Schema = rt::Schema {
    name: "IdempotentParameterMismatchException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "IdempotentParameterMismatchException",
        status: 400,
    }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdempotentParameterMismatchException {
    pub message: Option<String>,
}
impl rt::Structure for IdempotentParameterMismatchException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION);
        rt::member(w, &SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION);
    }
}
impl rt::Encode for IdempotentParameterMismatchException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IdempotentParameterMismatchException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
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
impl From<IdempotentParameterMismatchException> for rt::ApiError {
    fn from(error: IdempotentParameterMismatchException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_INDEX_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_INDEX_NAME: rt::Shape =
    rt::Shape::String { min: Some(3), max: Some(255), pattern: Some(&PATTERN_INDEX_NAME) };
pub static SHAPE_INDEX_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["CREATING", "UPDATING", "DELETING", "ACTIVE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndexStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    Unknown(String),
}
impl IndexStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IndexStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IndexStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IndexStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IndexStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IndexStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_INTERNAL_SERVER_ERROR: rt::Schema = rt::Schema {
    name: "InternalServerError",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalServerError", status: 500 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_SERVER_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTERNAL_SERVER_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalServerError {
    pub message: Option<String>,
}
impl rt::Structure for InternalServerError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_SERVER_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_SERVER_ERROR);
        rt::member(w, &SCHEMA_INTERNAL_SERVER_ERROR.members[0], &self.message);
        w.end_structure(&SCHEMA_INTERNAL_SERVER_ERROR);
    }
}
impl rt::Encode for InternalServerError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalServerError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTERNAL_SERVER_ERROR,
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
impl From<InternalServerError> for rt::ApiError {
    fn from(error: InternalServerError) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_RESTORE_TIME_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidRestoreTimeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidRestoreTimeException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_RESTORE_TIME_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_RESTORE_TIME_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidRestoreTimeException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidRestoreTimeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_RESTORE_TIME_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_RESTORE_TIME_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_RESTORE_TIME_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_RESTORE_TIME_EXCEPTION);
    }
}
impl rt::Encode for InvalidRestoreTimeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidRestoreTimeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_RESTORE_TIME_EXCEPTION,
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
impl From<InvalidRestoreTimeException> for rt::ApiError {
    fn from(error: InvalidRestoreTimeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_ITEM_COLLECTION_KEY_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_ITEM_COLLECTION_METRICS: rt::Schema = rt::Schema {
    name: "ItemCollectionMetrics",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ItemCollectionKey",
            "ItemCollectionKey",
            &SHAPE_ITEM_COLLECTION_KEY_ATTRIBUTE_MAP,
        ),
        rt::Member::new(
            "SizeEstimateRangeGB",
            "SizeEstimateRangeGB",
            &SHAPE_ITEM_COLLECTION_SIZE_ESTIMATE_RANGE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ITEM_COLLECTION_METRICS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ITEM_COLLECTION_METRICS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    pub item_collection_key: Option<rt::BTreeMap<String, AttributeValue>>,
    pub size_estimate_range_gb: Option<Vec<f64>>,
}
impl rt::Structure for ItemCollectionMetrics {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ITEM_COLLECTION_METRICS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ITEM_COLLECTION_METRICS);
        rt::member(w, &SCHEMA_ITEM_COLLECTION_METRICS.members[0], &self.item_collection_key);
        rt::member(w, &SCHEMA_ITEM_COLLECTION_METRICS.members[1], &self.size_estimate_range_gb);
        w.end_structure(&SCHEMA_ITEM_COLLECTION_METRICS);
    }
}
impl rt::Encode for ItemCollectionMetrics {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ItemCollectionMetrics {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ITEM_COLLECTION_METRICS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.item_collection_key = rt::Decode::decode(shape, r)?,
                    1 => out.size_estimate_range_gb = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ITEM_COLLECTION_METRICS_MULTIPLE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ITEM_COLLECTION_METRICS,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ITEM_COLLECTION_METRICS_PER_TABLE: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_TABLE_ARN,
    value: &SHAPE_ITEM_COLLECTION_METRICS_MULTIPLE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_ITEM_COLLECTION_SIZE_ESTIMATE_BOUND: rt::Shape =
    rt::Shape::Double { min: None, max: None };
pub static SHAPE_ITEM_COLLECTION_SIZE_ESTIMATE_RANGE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ITEM_COLLECTION_SIZE_ESTIMATE_BOUND,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ItemCollectionSizeLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ItemCollectionSizeLimitExceededException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemCollectionSizeLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for ItemCollectionSizeLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION.members[0],
            &self.message,
        );
        w.end_structure(&SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for ItemCollectionSizeLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ItemCollectionSizeLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
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
impl From<ItemCollectionSizeLimitExceededException> for rt::ApiError {
    fn from(error: ItemCollectionSizeLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_ITEM_COUNT: rt::Shape = rt::Shape::Long { min: Some(0), max: None };
pub static SHAPE_ITEM_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ATTRIBUTE_MAP,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ITEM_RESPONSE: rt::Schema = rt::Schema {
    name: "ItemResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Item", "Item", &SHAPE_ATTRIBUTE_MAP)],
    xml_namespace: None,
};
pub static SHAPE_ITEM_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_ITEM_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemResponse {
    pub item: Option<rt::BTreeMap<String, AttributeValue>>,
}
impl rt::Structure for ItemResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ITEM_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ITEM_RESPONSE);
        rt::member(w, &SCHEMA_ITEM_RESPONSE.members[0], &self.item);
        w.end_structure(&SCHEMA_ITEM_RESPONSE);
    }
}
impl rt::Encode for ItemResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ItemResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ITEM_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.item = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ITEM_RESPONSE_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_ITEM_RESPONSE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_KMS_MASTER_KEY_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_KMS_MASTER_KEY_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_KEY: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_KEY_CONDITIONS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_CONDITION,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_KEY_EXPRESSION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_KEY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_KEY_SCHEMA: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_KEY_SCHEMA_ELEMENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_KEY_SCHEMA_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_KEY_SCHEMA_ELEMENT: rt::Schema = rt::Schema {
    name: "KeySchemaElement",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeName", "AttributeName", &SHAPE_KEY_SCHEMA_ATTRIBUTE_NAME)
            .required(),
        rt::Member::new("KeyType", "KeyType", &SHAPE_KEY_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_KEY_SCHEMA_ELEMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_KEY_SCHEMA_ELEMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeySchemaElement {
    pub attribute_name: String,
    pub key_type: KeyType,
}
impl rt::Structure for KeySchemaElement {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KEY_SCHEMA_ELEMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KEY_SCHEMA_ELEMENT);
        rt::member(w, &SCHEMA_KEY_SCHEMA_ELEMENT.members[0], &self.attribute_name);
        rt::member(w, &SCHEMA_KEY_SCHEMA_ELEMENT.members[1], &self.key_type);
        w.end_structure(&SCHEMA_KEY_SCHEMA_ELEMENT);
    }
}
impl rt::Encode for KeySchemaElement {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KeySchemaElement {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KEY_SCHEMA_ELEMENT, r, &mut |index, shape, r| {
            match index {
                0 => out.attribute_name = rt::Decode::decode(shape, r)?,
                1 => out.key_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_KEY_TYPE: rt::Shape = rt::Shape::Enum { values: &["HASH", "RANGE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyType {
    Hash,
    Range,
    Unknown(String),
}
impl KeyType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hash => "HASH",
            Self::Range => "RANGE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for KeyType {
    fn from(text: &str) -> Self {
        match text {
            "HASH" => Self::Hash,
            "RANGE" => Self::Range,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for KeyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for KeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for KeyType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for KeyType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_KEYS_AND_ATTRIBUTES: rt::Schema = rt::Schema {
    name: "KeysAndAttributes",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributesToGet", "AttributesToGet", &SHAPE_ATTRIBUTE_NAME_LIST),
        rt::Member::new("ConsistentRead", "ConsistentRead", &SHAPE_CONSISTENT_READ),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new("Keys", "Keys", &SHAPE_KEY_LIST).required(),
        rt::Member::new(
            "ProjectionExpression",
            "ProjectionExpression",
            &SHAPE_PROJECTION_EXPRESSION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_KEYS_AND_ATTRIBUTES: rt::Shape = rt::Shape::Structure(&SCHEMA_KEYS_AND_ATTRIBUTES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeysAndAttributes {
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub keys: Vec<rt::BTreeMap<String, AttributeValue>>,
    pub projection_expression: Option<String>,
}
impl rt::Structure for KeysAndAttributes {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KEYS_AND_ATTRIBUTES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KEYS_AND_ATTRIBUTES);
        rt::member(w, &SCHEMA_KEYS_AND_ATTRIBUTES.members[0], &self.attributes_to_get);
        rt::member(w, &SCHEMA_KEYS_AND_ATTRIBUTES.members[1], &self.consistent_read);
        rt::member(w, &SCHEMA_KEYS_AND_ATTRIBUTES.members[2], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_KEYS_AND_ATTRIBUTES.members[3], &self.keys);
        rt::member(w, &SCHEMA_KEYS_AND_ATTRIBUTES.members[4], &self.projection_expression);
        w.end_structure(&SCHEMA_KEYS_AND_ATTRIBUTES);
    }
}
impl rt::Encode for KeysAndAttributes {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KeysAndAttributes {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KEYS_AND_ATTRIBUTES, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes_to_get = rt::Decode::decode(shape, r)?,
                1 => out.consistent_read = rt::Decode::decode(shape, r)?,
                2 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                3 => out.keys = rt::Decode::decode(shape, r)?,
                4 => out.projection_expression = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_KINESIS_DATA_STREAM_DESTINATION: rt::Schema = rt::Schema {
    name: "KinesisDataStreamDestination",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApproximateCreationDateTimePrecision",
            "ApproximateCreationDateTimePrecision",
            &SHAPE_APPROXIMATE_CREATION_DATE_TIME_PRECISION,
        ),
        rt::Member::new("DestinationStatus", "DestinationStatus", &SHAPE_DESTINATION_STATUS),
        rt::Member::new(
            "DestinationStatusDescription",
            "DestinationStatusDescription",
            &SHAPE_STRING,
        ),
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_KINESIS_DATA_STREAM_DESTINATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KINESIS_DATA_STREAM_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisDataStreamDestination {
    pub approximate_creation_date_time_precision: Option<ApproximateCreationDateTimePrecision>,
    pub destination_status: Option<DestinationStatus>,
    pub destination_status_description: Option<String>,
    pub stream_arn: Option<String>,
}
impl rt::Structure for KinesisDataStreamDestination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KINESIS_DATA_STREAM_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KINESIS_DATA_STREAM_DESTINATION);
        rt::member(
            w,
            &SCHEMA_KINESIS_DATA_STREAM_DESTINATION.members[0],
            &self.approximate_creation_date_time_precision,
        );
        rt::member(w, &SCHEMA_KINESIS_DATA_STREAM_DESTINATION.members[1], &self.destination_status);
        rt::member(
            w,
            &SCHEMA_KINESIS_DATA_STREAM_DESTINATION.members[2],
            &self.destination_status_description,
        );
        rt::member(w, &SCHEMA_KINESIS_DATA_STREAM_DESTINATION.members[3], &self.stream_arn);
        w.end_structure(&SCHEMA_KINESIS_DATA_STREAM_DESTINATION);
    }
}
impl rt::Encode for KinesisDataStreamDestination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KinesisDataStreamDestination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KINESIS_DATA_STREAM_DESTINATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.approximate_creation_date_time_precision = rt::Decode::decode(shape, r)?
                    }
                    1 => out.destination_status = rt::Decode::decode(shape, r)?,
                    2 => out.destination_status_description = rt::Decode::decode(shape, r)?,
                    3 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_KINESIS_DATA_STREAM_DESTINATIONS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_KINESIS_DATA_STREAM_DESTINATION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT: rt::Schema = rt::Schema {
    name: "KinesisStreamingDestinationInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "EnableKinesisStreamingConfiguration",
            "EnableKinesisStreamingConfiguration",
            &SHAPE_ENABLE_KINESIS_STREAMING_CONFIGURATION,
        ),
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_KINESIS_STREAMING_DESTINATION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisStreamingDestinationInput {
    pub enable_kinesis_streaming_configuration: Option<EnableKinesisStreamingConfiguration>,
    pub stream_arn: String,
    pub table_name: String,
}
impl rt::Structure for KinesisStreamingDestinationInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT);
        rt::member(
            w,
            &SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT.members[0],
            &self.enable_kinesis_streaming_configuration,
        );
        rt::member(w, &SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT.members[2], &self.table_name);
        w.end_structure(&SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT);
    }
}
impl rt::Encode for KinesisStreamingDestinationInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KinesisStreamingDestinationInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enable_kinesis_streaming_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT: rt::Schema = rt::Schema {
    name: "KinesisStreamingDestinationOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationStatus", "DestinationStatus", &SHAPE_DESTINATION_STATUS),
        rt::Member::new(
            "EnableKinesisStreamingConfiguration",
            "EnableKinesisStreamingConfiguration",
            &SHAPE_ENABLE_KINESIS_STREAMING_CONFIGURATION,
        ),
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_KINESIS_STREAMING_DESTINATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisStreamingDestinationOutput {
    pub destination_status: Option<DestinationStatus>,
    pub enable_kinesis_streaming_configuration: Option<EnableKinesisStreamingConfiguration>,
    pub stream_arn: Option<String>,
    pub table_name: Option<String>,
}
impl rt::Structure for KinesisStreamingDestinationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT.members[0],
            &self.destination_status,
        );
        rt::member(
            w,
            &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT.members[1],
            &self.enable_kinesis_streaming_configuration,
        );
        rt::member(w, &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT.members[3], &self.table_name);
        w.end_structure(&SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT);
    }
}
impl rt::Encode for KinesisStreamingDestinationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KinesisStreamingDestinationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_status = rt::Decode::decode(shape, r)?,
                    1 => out.enable_kinesis_streaming_configuration = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LAST_UPDATE_DATE_TIME: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "LimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "LimitExceededException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for LimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
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

pub static SHAPE_LIST_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ATTRIBUTE_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LIST_BACKUPS_INPUT: rt::Schema = rt::Schema {
    name: "ListBackupsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackupType", "BackupType", &SHAPE_BACKUP_TYPE_FILTER),
        rt::Member::new("ExclusiveStartBackupArn", "ExclusiveStartBackupArn", &SHAPE_BACKUP_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_BACKUPS_INPUT_LIMIT),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN),
        rt::Member::new(
            "TimeRangeLowerBound",
            "TimeRangeLowerBound",
            &SHAPE_TIME_RANGE_LOWER_BOUND,
        ),
        rt::Member::new(
            "TimeRangeUpperBound",
            "TimeRangeUpperBound",
            &SHAPE_TIME_RANGE_UPPER_BOUND,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_BACKUPS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_BACKUPS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBackupsInput {
    pub backup_type: Option<BackupTypeFilter>,
    pub exclusive_start_backup_arn: Option<String>,
    pub limit: Option<i32>,
    pub table_name: Option<String>,
    pub time_range_lower_bound: Option<rt::Timestamp>,
    pub time_range_upper_bound: Option<rt::Timestamp>,
}
impl rt::Structure for ListBackupsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_BACKUPS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_BACKUPS_INPUT);
        rt::member(w, &SCHEMA_LIST_BACKUPS_INPUT.members[0], &self.backup_type);
        rt::member(w, &SCHEMA_LIST_BACKUPS_INPUT.members[1], &self.exclusive_start_backup_arn);
        rt::member(w, &SCHEMA_LIST_BACKUPS_INPUT.members[2], &self.limit);
        rt::member(w, &SCHEMA_LIST_BACKUPS_INPUT.members[3], &self.table_name);
        rt::member(w, &SCHEMA_LIST_BACKUPS_INPUT.members[4], &self.time_range_lower_bound);
        rt::member(w, &SCHEMA_LIST_BACKUPS_INPUT.members[5], &self.time_range_upper_bound);
        w.end_structure(&SCHEMA_LIST_BACKUPS_INPUT);
    }
}
impl rt::Encode for ListBackupsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListBackupsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_BACKUPS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.backup_type = rt::Decode::decode(shape, r)?,
                1 => out.exclusive_start_backup_arn = rt::Decode::decode(shape, r)?,
                2 => out.limit = rt::Decode::decode(shape, r)?,
                3 => out.table_name = rt::Decode::decode(shape, r)?,
                4 => out.time_range_lower_bound = rt::Decode::decode(shape, r)?,
                5 => out.time_range_upper_bound = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_BACKUPS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListBackupsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackupSummaries", "BackupSummaries", &SHAPE_BACKUP_SUMMARIES),
        rt::Member::new("LastEvaluatedBackupArn", "LastEvaluatedBackupArn", &SHAPE_BACKUP_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_BACKUPS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_BACKUPS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBackupsOutput {
    pub backup_summaries: Option<Vec<BackupSummary>>,
    pub last_evaluated_backup_arn: Option<String>,
}
impl rt::Structure for ListBackupsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_BACKUPS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_BACKUPS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_BACKUPS_OUTPUT.members[0], &self.backup_summaries);
        rt::member(w, &SCHEMA_LIST_BACKUPS_OUTPUT.members[1], &self.last_evaluated_backup_arn);
        w.end_structure(&SCHEMA_LIST_BACKUPS_OUTPUT);
    }
}
impl rt::Encode for ListBackupsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListBackupsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_BACKUPS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.backup_summaries = rt::Decode::decode(shape, r)?,
                1 => out.last_evaluated_backup_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT: rt::Schema = rt::Schema {
    name: "ListContributorInsightsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_LIST_CONTRIBUTOR_INSIGHTS_LIMIT),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN_STRING),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_CONTRIBUTOR_INSIGHTS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListContributorInsightsInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub table_name: Option<String>,
}
impl rt::Structure for ListContributorInsightsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT);
        rt::member(w, &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT.members[0], &self.max_results);
        rt::member(w, &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT.members[1], &self.next_token);
        rt::member(w, &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT.members[2], &self.table_name);
        w.end_structure(&SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT);
    }
}
impl rt::Encode for ListContributorInsightsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListContributorInsightsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIST_CONTRIBUTOR_INSIGHTS_LIMIT: rt::Shape =
    rt::Shape::Integer { min: None, max: Some(100) };
pub static SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListContributorInsightsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContributorInsightsSummaries",
            "ContributorInsightsSummaries",
            &SHAPE_CONTRIBUTOR_INSIGHTS_SUMMARIES,
        ),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListContributorInsightsOutput {
    pub contributor_insights_summaries: Option<Vec<ContributorInsightsSummary>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListContributorInsightsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT.members[0],
            &self.contributor_insights_summaries,
        );
        rt::member(w, &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT);
    }
}
impl rt::Encode for ListContributorInsightsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListContributorInsightsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.contributor_insights_summaries = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TABLES_INPUT: rt::Schema = rt::Schema {
    name: "ListTablesInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExclusiveStartTableName", "ExclusiveStartTableName", &SHAPE_TABLE_NAME),
        rt::Member::new("Limit", "Limit", &SHAPE_LIST_TABLES_INPUT_LIMIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TABLES_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_TABLES_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTablesInput {
    pub exclusive_start_table_name: Option<String>,
    pub limit: Option<i32>,
}
impl rt::Structure for ListTablesInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TABLES_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TABLES_INPUT);
        rt::member(w, &SCHEMA_LIST_TABLES_INPUT.members[0], &self.exclusive_start_table_name);
        rt::member(w, &SCHEMA_LIST_TABLES_INPUT.members[1], &self.limit);
        w.end_structure(&SCHEMA_LIST_TABLES_INPUT);
    }
}
impl rt::Encode for ListTablesInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTablesInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_TABLES_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.exclusive_start_table_name = rt::Decode::decode(shape, r)?,
                1 => out.limit = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LIST_TABLES_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SCHEMA_LIST_TABLES_OUTPUT: rt::Schema = rt::Schema {
    name: "ListTablesOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastEvaluatedTableName", "LastEvaluatedTableName", &SHAPE_TABLE_NAME),
        rt::Member::new("TableNames", "TableNames", &SHAPE_TABLE_NAME_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TABLES_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_TABLES_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTablesOutput {
    pub last_evaluated_table_name: Option<String>,
    pub table_names: Option<Vec<String>>,
}
impl rt::Structure for ListTablesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TABLES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TABLES_OUTPUT);
        rt::member(w, &SCHEMA_LIST_TABLES_OUTPUT.members[0], &self.last_evaluated_table_name);
        rt::member(w, &SCHEMA_LIST_TABLES_OUTPUT.members[1], &self.table_names);
        w.end_structure(&SCHEMA_LIST_TABLES_OUTPUT);
    }
}
impl rt::Encode for ListTablesOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTablesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_TABLES_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.last_evaluated_table_name = rt::Decode::decode(shape, r)?,
                1 => out.table_names = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "ListTagsOfResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN_STRING),
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_RESOURCE_ARN_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_OF_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsOfResourceInput {
    pub next_token: Option<String>,
    pub resource_arn: String,
}
impl rt::Structure for ListTagsOfResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT.members[1], &self.resource_arn);
        w.end_structure(&SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT);
    }
}
impl rt::Encode for ListTagsOfResourceInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsOfResourceInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT: rt::Schema = rt::Schema {
    name: "ListTagsOfResourceOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN_STRING),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_OF_RESOURCE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsOfResourceOutput {
    pub next_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for ListTagsOfResourceOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT.members[1], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT);
    }
}
impl rt::Encode for ListTagsOfResourceOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsOfResourceOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LOCAL_SECONDARY_INDEX: rt::Schema = rt::Schema {
    name: "LocalSecondaryIndex",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME).required(),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA).required(),
        rt::Member::new("Projection", "Projection", &SHAPE_PROJECTION).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOCAL_SECONDARY_INDEX: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LOCAL_SECONDARY_INDEX);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
}
impl rt::Structure for LocalSecondaryIndex {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOCAL_SECONDARY_INDEX
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOCAL_SECONDARY_INDEX);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX.members[0], &self.index_name);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX.members[1], &self.key_schema);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX.members[2], &self.projection);
        w.end_structure(&SCHEMA_LOCAL_SECONDARY_INDEX);
    }
}
impl rt::Encode for LocalSecondaryIndex {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LocalSecondaryIndex {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LOCAL_SECONDARY_INDEX,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.key_schema = rt::Decode::decode(shape, r)?,
                    2 => out.projection = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION: rt::Schema = rt::Schema {
    name: "LocalSecondaryIndexDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexArn", "IndexArn", &SHAPE_STRING),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("IndexSizeBytes", "IndexSizeBytes", &SHAPE_LONG_OBJECT),
        rt::Member::new("ItemCount", "ItemCount", &SHAPE_LONG_OBJECT),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA),
        rt::Member::new("Projection", "Projection", &SHAPE_PROJECTION),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOCAL_SECONDARY_INDEX_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocalSecondaryIndexDescription {
    pub index_arn: Option<String>,
    pub index_name: Option<String>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
}
impl rt::Structure for LocalSecondaryIndexDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION.members[0], &self.index_arn);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION.members[1], &self.index_name);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION.members[2], &self.index_size_bytes);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION.members[3], &self.item_count);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION.members[4], &self.key_schema);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION.members[5], &self.projection);
        w.end_structure(&SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION);
    }
}
impl rt::Encode for LocalSecondaryIndexDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LocalSecondaryIndexDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LOCAL_SECONDARY_INDEX_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_arn = rt::Decode::decode(shape, r)?,
                    1 => out.index_name = rt::Decode::decode(shape, r)?,
                    2 => out.index_size_bytes = rt::Decode::decode(shape, r)?,
                    3 => out.item_count = rt::Decode::decode(shape, r)?,
                    4 => out.key_schema = rt::Decode::decode(shape, r)?,
                    5 => out.projection = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOCAL_SECONDARY_INDEX_DESCRIPTION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LOCAL_SECONDARY_INDEX_INFO: rt::Schema = rt::Schema {
    name: "LocalSecondaryIndexInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA),
        rt::Member::new("Projection", "Projection", &SHAPE_PROJECTION),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOCAL_SECONDARY_INDEX_INFO: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LOCAL_SECONDARY_INDEX_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocalSecondaryIndexInfo {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
}
impl rt::Structure for LocalSecondaryIndexInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOCAL_SECONDARY_INDEX_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOCAL_SECONDARY_INDEX_INFO);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_INFO.members[0], &self.index_name);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_INFO.members[1], &self.key_schema);
        rt::member(w, &SCHEMA_LOCAL_SECONDARY_INDEX_INFO.members[2], &self.projection);
        w.end_structure(&SCHEMA_LOCAL_SECONDARY_INDEX_INFO);
    }
}
impl rt::Encode for LocalSecondaryIndexInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LocalSecondaryIndexInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LOCAL_SECONDARY_INDEX_INFO,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.key_schema = rt::Decode::decode(shape, r)?,
                    2 => out.projection = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LOCAL_SECONDARY_INDEX_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOCAL_SECONDARY_INDEX,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LOCAL_SECONDARY_INDEXES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOCAL_SECONDARY_INDEX_INFO,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LONG: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_LONG_OBJECT: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_MAP_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_MULTI_REGION_CONSISTENCY: rt::Shape =
    rt::Shape::Enum { values: &["EVENTUAL", "STRONG"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MultiRegionConsistency {
    Eventual,
    Strong,
    Unknown(String),
}
impl MultiRegionConsistency {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eventual => "EVENTUAL",
            Self::Strong => "STRONG",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MultiRegionConsistency {
    fn from(text: &str) -> Self {
        match text {
            "EVENTUAL" => Self::Eventual,
            "STRONG" => Self::Strong,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MultiRegionConsistency {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MultiRegionConsistency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MultiRegionConsistency {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MultiRegionConsistency {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_NEXT_TOKEN_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NON_KEY_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_NON_KEY_ATTRIBUTE_NAME_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(20),
    element: &SHAPE_NON_KEY_ATTRIBUTE_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_NON_NEGATIVE_LONG_OBJECT: rt::Shape = rt::Shape::Long { min: Some(0), max: None };
pub static SHAPE_NULL_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_NUMBER_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NUMBER_SET_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_NUMBER_ATTRIBUTE_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ON_DEMAND_THROUGHPUT: rt::Schema = rt::Schema {
    name: "OnDemandThroughput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxReadRequestUnits", "MaxReadRequestUnits", &SHAPE_LONG_OBJECT),
        rt::Member::new("MaxWriteRequestUnits", "MaxWriteRequestUnits", &SHAPE_LONG_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_ON_DEMAND_THROUGHPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ON_DEMAND_THROUGHPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnDemandThroughput {
    pub max_read_request_units: Option<i64>,
    pub max_write_request_units: Option<i64>,
}
impl rt::Structure for OnDemandThroughput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ON_DEMAND_THROUGHPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ON_DEMAND_THROUGHPUT);
        rt::member(w, &SCHEMA_ON_DEMAND_THROUGHPUT.members[0], &self.max_read_request_units);
        rt::member(w, &SCHEMA_ON_DEMAND_THROUGHPUT.members[1], &self.max_write_request_units);
        w.end_structure(&SCHEMA_ON_DEMAND_THROUGHPUT);
    }
}
impl rt::Encode for OnDemandThroughput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OnDemandThroughput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ON_DEMAND_THROUGHPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_read_request_units = rt::Decode::decode(shape, r)?,
                    1 => out.max_write_request_units = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ON_DEMAND_THROUGHPUT_OVERRIDE: rt::Schema = rt::Schema {
    name: "OnDemandThroughputOverride",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("MaxReadRequestUnits", "MaxReadRequestUnits", &SHAPE_LONG_OBJECT)],
    xml_namespace: None,
};
pub static SHAPE_ON_DEMAND_THROUGHPUT_OVERRIDE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ON_DEMAND_THROUGHPUT_OVERRIDE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: Option<i64>,
}
impl rt::Structure for OnDemandThroughputOverride {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ON_DEMAND_THROUGHPUT_OVERRIDE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ON_DEMAND_THROUGHPUT_OVERRIDE);
        rt::member(
            w,
            &SCHEMA_ON_DEMAND_THROUGHPUT_OVERRIDE.members[0],
            &self.max_read_request_units,
        );
        w.end_structure(&SCHEMA_ON_DEMAND_THROUGHPUT_OVERRIDE);
    }
}
impl rt::Encode for OnDemandThroughputOverride {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OnDemandThroughputOverride {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ON_DEMAND_THROUGHPUT_OVERRIDE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_read_request_units = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PARAMETERIZED_STATEMENT: rt::Schema = rt::Schema {
    name: "ParameterizedStatement",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Parameters", "Parameters", &SHAPE_PREPARED_STATEMENT_PARAMETERS),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("Statement", "Statement", &SHAPE_PARTI_QL_STATEMENT).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETERIZED_STATEMENT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETERIZED_STATEMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterizedStatement {
    pub parameters: Option<Vec<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub statement: String,
}
impl rt::Structure for ParameterizedStatement {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETERIZED_STATEMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETERIZED_STATEMENT);
        rt::member(w, &SCHEMA_PARAMETERIZED_STATEMENT.members[0], &self.parameters);
        rt::member(
            w,
            &SCHEMA_PARAMETERIZED_STATEMENT.members[1],
            &self.return_values_on_condition_check_failure,
        );
        rt::member(w, &SCHEMA_PARAMETERIZED_STATEMENT.members[2], &self.statement);
        w.end_structure(&SCHEMA_PARAMETERIZED_STATEMENT);
    }
}
impl rt::Encode for ParameterizedStatement {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterizedStatement {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETERIZED_STATEMENT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.parameters = rt::Decode::decode(shape, r)?,
                    1 => {
                        out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?
                    }
                    2 => out.statement = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PARAMETERIZED_STATEMENTS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_PARAMETERIZED_STATEMENT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARTI_QL_BATCH_REQUEST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(25),
    element: &SHAPE_BATCH_STATEMENT_REQUEST,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARTI_QL_BATCH_RESPONSE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BATCH_STATEMENT_RESPONSE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARTI_QL_NEXT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(32768), pattern: None };
pub static SHAPE_PARTI_QL_STATEMENT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(8192), pattern: None };
pub static SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION: rt::Schema = rt::Schema {
    name: "PointInTimeRecoveryDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EarliestRestorableDateTime", "EarliestRestorableDateTime", &SHAPE_DATE),
        rt::Member::new("LatestRestorableDateTime", "LatestRestorableDateTime", &SHAPE_DATE),
        rt::Member::new(
            "PointInTimeRecoveryStatus",
            "PointInTimeRecoveryStatus",
            &SHAPE_POINT_IN_TIME_RECOVERY_STATUS,
        ),
        rt::Member::new(
            "RecoveryPeriodInDays",
            "RecoveryPeriodInDays",
            &SHAPE_RECOVERY_PERIOD_IN_DAYS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_POINT_IN_TIME_RECOVERY_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PointInTimeRecoveryDescription {
    pub earliest_restorable_date_time: Option<rt::Timestamp>,
    pub latest_restorable_date_time: Option<rt::Timestamp>,
    pub point_in_time_recovery_status: Option<PointInTimeRecoveryStatus>,
    pub recovery_period_in_days: Option<i32>,
}
impl rt::Structure for PointInTimeRecoveryDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION.members[0],
            &self.earliest_restorable_date_time,
        );
        rt::member(
            w,
            &SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION.members[1],
            &self.latest_restorable_date_time,
        );
        rt::member(
            w,
            &SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION.members[2],
            &self.point_in_time_recovery_status,
        );
        rt::member(
            w,
            &SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION.members[3],
            &self.recovery_period_in_days,
        );
        w.end_structure(&SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION);
    }
}
impl rt::Encode for PointInTimeRecoveryDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PointInTimeRecoveryDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POINT_IN_TIME_RECOVERY_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.earliest_restorable_date_time = rt::Decode::decode(shape, r)?,
                    1 => out.latest_restorable_date_time = rt::Decode::decode(shape, r)?,
                    2 => out.point_in_time_recovery_status = rt::Decode::decode(shape, r)?,
                    3 => out.recovery_period_in_days = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION: rt::Schema = rt::Schema {
    name: "PointInTimeRecoverySpecification",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "PointInTimeRecoveryEnabled",
            "PointInTimeRecoveryEnabled",
            &SHAPE_BOOLEAN_OBJECT,
        )
        .required(),
        rt::Member::new(
            "RecoveryPeriodInDays",
            "RecoveryPeriodInDays",
            &SHAPE_RECOVERY_PERIOD_IN_DAYS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_POINT_IN_TIME_RECOVERY_SPECIFICATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PointInTimeRecoverySpecification {
    pub point_in_time_recovery_enabled: bool,
    pub recovery_period_in_days: Option<i32>,
}
impl rt::Structure for PointInTimeRecoverySpecification {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION);
        rt::member(
            w,
            &SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION.members[0],
            &self.point_in_time_recovery_enabled,
        );
        rt::member(
            w,
            &SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION.members[1],
            &self.recovery_period_in_days,
        );
        w.end_structure(&SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION);
    }
}
impl rt::Encode for PointInTimeRecoverySpecification {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PointInTimeRecoverySpecification {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POINT_IN_TIME_RECOVERY_SPECIFICATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.point_in_time_recovery_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.recovery_period_in_days = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_POINT_IN_TIME_RECOVERY_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLED", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PointInTimeRecoveryStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl PointInTimeRecoveryStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PointInTimeRecoveryStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PointInTimeRecoveryStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PointInTimeRecoveryStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PointInTimeRecoveryStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PointInTimeRecoveryStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "PointInTimeRecoveryUnavailableException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "PointInTimeRecoveryUnavailableException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PointInTimeRecoveryUnavailableException {
    pub message: Option<String>,
}
impl rt::Structure for PointInTimeRecoveryUnavailableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION.members[0],
            &self.message,
        );
        w.end_structure(&SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION);
    }
}
impl rt::Encode for PointInTimeRecoveryUnavailableException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PointInTimeRecoveryUnavailableException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION,
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
impl From<PointInTimeRecoveryUnavailableException> for rt::ApiError {
    fn from(error: PointInTimeRecoveryUnavailableException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_POLICY_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "PolicyNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PolicyNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_POLICY_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POLICY_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for PolicyNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_POLICY_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_POLICY_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for PolicyNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POLICY_NOT_FOUND_EXCEPTION,
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
impl From<PolicyNotFoundException> for rt::ApiError {
    fn from(error: PolicyNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_POLICY_REVISION_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_POSITIVE_INTEGER_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: None };
pub static SHAPE_POSITIVE_LONG_OBJECT: rt::Shape = rt::Shape::Long { min: Some(1), max: None };
pub static SHAPE_PREPARED_STATEMENT_PARAMETERS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_ATTRIBUTE_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PROJECTION: rt::Schema = rt::Schema {
    name: "Projection",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NonKeyAttributes", "NonKeyAttributes", &SHAPE_NON_KEY_ATTRIBUTE_NAME_LIST),
        rt::Member::new("ProjectionType", "ProjectionType", &SHAPE_PROJECTION_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROJECTION: rt::Shape = rt::Shape::Structure(&SCHEMA_PROJECTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Projection {
    pub non_key_attributes: Option<Vec<String>>,
    pub projection_type: Option<ProjectionType>,
}
impl rt::Structure for Projection {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROJECTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROJECTION);
        rt::member(w, &SCHEMA_PROJECTION.members[0], &self.non_key_attributes);
        rt::member(w, &SCHEMA_PROJECTION.members[1], &self.projection_type);
        w.end_structure(&SCHEMA_PROJECTION);
    }
}
impl rt::Encode for Projection {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Projection {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PROJECTION, r, &mut |index, shape, r| {
            match index {
                0 => out.non_key_attributes = rt::Decode::decode(shape, r)?,
                1 => out.projection_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PROJECTION_EXPRESSION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PROJECTION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["ALL", "KEYS_ONLY", "INCLUDE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProjectionType {
    All,
    KeysOnly,
    Include,
    Unknown(String),
}
impl ProjectionType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::KeysOnly => "KEYS_ONLY",
            Self::Include => "INCLUDE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ProjectionType {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            "KEYS_ONLY" => Self::KeysOnly,
            "INCLUDE" => Self::Include,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ProjectionType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ProjectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ProjectionType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ProjectionType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PROVISIONED_THROUGHPUT: rt::Schema = rt::Schema {
    name: "ProvisionedThroughput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ReadCapacityUnits", "ReadCapacityUnits", &SHAPE_POSITIVE_LONG_OBJECT)
            .required(),
        rt::Member::new("WriteCapacityUnits", "WriteCapacityUnits", &SHAPE_POSITIVE_LONG_OBJECT)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_THROUGHPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_THROUGHPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedThroughput {
    pub read_capacity_units: i64,
    pub write_capacity_units: i64,
}
impl rt::Structure for ProvisionedThroughput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_THROUGHPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_THROUGHPUT);
        rt::member(w, &SCHEMA_PROVISIONED_THROUGHPUT.members[0], &self.read_capacity_units);
        rt::member(w, &SCHEMA_PROVISIONED_THROUGHPUT.members[1], &self.write_capacity_units);
        w.end_structure(&SCHEMA_PROVISIONED_THROUGHPUT);
    }
}
impl rt::Encode for ProvisionedThroughput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvisionedThroughput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROVISIONED_THROUGHPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.read_capacity_units = rt::Decode::decode(shape, r)?,
                    1 => out.write_capacity_units = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION: rt::Schema = rt::Schema {
    name: "ProvisionedThroughputDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastDecreaseDateTime", "LastDecreaseDateTime", &SHAPE_DATE),
        rt::Member::new("LastIncreaseDateTime", "LastIncreaseDateTime", &SHAPE_DATE),
        rt::Member::new(
            "NumberOfDecreasesToday",
            "NumberOfDecreasesToday",
            &SHAPE_POSITIVE_LONG_OBJECT,
        ),
        rt::Member::new("ReadCapacityUnits", "ReadCapacityUnits", &SHAPE_NON_NEGATIVE_LONG_OBJECT),
        rt::Member::new(
            "WriteCapacityUnits",
            "WriteCapacityUnits",
            &SHAPE_NON_NEGATIVE_LONG_OBJECT,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_THROUGHPUT_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedThroughputDescription {
    pub last_decrease_date_time: Option<rt::Timestamp>,
    pub last_increase_date_time: Option<rt::Timestamp>,
    pub number_of_decreases_today: Option<i64>,
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}
impl rt::Structure for ProvisionedThroughputDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION.members[0],
            &self.last_decrease_date_time,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION.members[1],
            &self.last_increase_date_time,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION.members[2],
            &self.number_of_decreases_today,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION.members[3],
            &self.read_capacity_units,
        );
        rt::member(
            w,
            &SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION.members[4],
            &self.write_capacity_units,
        );
        w.end_structure(&SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION);
    }
}
impl rt::Encode for ProvisionedThroughputDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvisionedThroughputDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROVISIONED_THROUGHPUT_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.last_decrease_date_time = rt::Decode::decode(shape, r)?,
                    1 => out.last_increase_date_time = rt::Decode::decode(shape, r)?,
                    2 => out.number_of_decreases_today = rt::Decode::decode(shape, r)?,
                    3 => out.read_capacity_units = rt::Decode::decode(shape, r)?,
                    4 => out.write_capacity_units = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ProvisionedThroughputExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ProvisionedThroughputExceededException",
        status: 400,
    }),
    members: &[
        rt::Member::new("ThrottlingReasons", "ThrottlingReasons", &SHAPE_THROTTLING_REASON_LIST),
        rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedThroughputExceededException {
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
    pub message: Option<String>,
}
impl rt::Structure for ProvisionedThroughputExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION.members[0],
            &self.throttling_reasons,
        );
        rt::member(w, &SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for ProvisionedThroughputExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvisionedThroughputExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.throttling_reasons = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ProvisionedThroughputExceededException> for rt::ApiError {
    fn from(error: ProvisionedThroughputExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PROVISIONED_THROUGHPUT_OVERRIDE: rt::Schema = rt::Schema {
    name: "ProvisionedThroughputOverride",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ReadCapacityUnits",
        "ReadCapacityUnits",
        &SHAPE_POSITIVE_LONG_OBJECT,
    )],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_THROUGHPUT_OVERRIDE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_THROUGHPUT_OVERRIDE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: Option<i64>,
}
impl rt::Structure for ProvisionedThroughputOverride {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_THROUGHPUT_OVERRIDE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_THROUGHPUT_OVERRIDE);
        rt::member(
            w,
            &SCHEMA_PROVISIONED_THROUGHPUT_OVERRIDE.members[0],
            &self.read_capacity_units,
        );
        w.end_structure(&SCHEMA_PROVISIONED_THROUGHPUT_OVERRIDE);
    }
}
impl rt::Encode for ProvisionedThroughputOverride {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvisionedThroughputOverride {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROVISIONED_THROUGHPUT_OVERRIDE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.read_capacity_units = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT: rt::Schema = rt::Schema {
    name: "Put",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConditionExpression", "ConditionExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("Item", "Item", &SHAPE_PUT_ITEM_INPUT_ATTRIBUTE_MAP).required(),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Put {
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub item: rt::BTreeMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub table_name: String,
}
impl rt::Structure for Put {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT);
        rt::member(w, &SCHEMA_PUT.members[0], &self.condition_expression);
        rt::member(w, &SCHEMA_PUT.members[1], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_PUT.members[2], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_PUT.members[3], &self.item);
        rt::member(w, &SCHEMA_PUT.members[4], &self.return_values_on_condition_check_failure);
        rt::member(w, &SCHEMA_PUT.members[5], &self.table_name);
        w.end_structure(&SCHEMA_PUT);
    }
}
impl rt::Encode for Put {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Put {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT, r, &mut |index, shape, r| {
            match index {
                0 => out.condition_expression = rt::Decode::decode(shape, r)?,
                1 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                2 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                3 => out.item = rt::Decode::decode(shape, r)?,
                4 => out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?,
                5 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_ITEM_INPUT: rt::Schema = rt::Schema {
    name: "PutItemInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConditionExpression", "ConditionExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new("ConditionalOperator", "ConditionalOperator", &SHAPE_CONDITIONAL_OPERATOR),
        rt::Member::new("Expected", "Expected", &SHAPE_EXPECTED_ATTRIBUTE_MAP),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("Item", "Item", &SHAPE_PUT_ITEM_INPUT_ATTRIBUTE_MAP).required(),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new(
            "ReturnItemCollectionMetrics",
            "ReturnItemCollectionMetrics",
            &SHAPE_RETURN_ITEM_COLLECTION_METRICS,
        ),
        rt::Member::new("ReturnValues", "ReturnValues", &SHAPE_RETURN_VALUE),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_ITEM_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_ITEM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutItemInput {
    pub condition_expression: Option<String>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub expected: Option<rt::BTreeMap<String, ExpectedAttributeValue>>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub item: rt::BTreeMap<String, AttributeValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub return_values: Option<ReturnValue>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub table_name: String,
}
impl rt::Structure for PutItemInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ITEM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ITEM_INPUT);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[0], &self.condition_expression);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[1], &self.conditional_operator);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[2], &self.expected);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[3], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[4], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[5], &self.item);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[6], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[7], &self.return_item_collection_metrics);
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[8], &self.return_values);
        rt::member(
            w,
            &SCHEMA_PUT_ITEM_INPUT.members[9],
            &self.return_values_on_condition_check_failure,
        );
        rt::member(w, &SCHEMA_PUT_ITEM_INPUT.members[10], &self.table_name);
        w.end_structure(&SCHEMA_PUT_ITEM_INPUT);
    }
}
impl rt::Encode for PutItemInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutItemInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_ITEM_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.condition_expression = rt::Decode::decode(shape, r)?,
                1 => out.conditional_operator = rt::Decode::decode(shape, r)?,
                2 => out.expected = rt::Decode::decode(shape, r)?,
                3 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                4 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                5 => out.item = rt::Decode::decode(shape, r)?,
                6 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                7 => out.return_item_collection_metrics = rt::Decode::decode(shape, r)?,
                8 => out.return_values = rt::Decode::decode(shape, r)?,
                9 => out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?,
                10 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PUT_ITEM_INPUT_ATTRIBUTE_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_PUT_ITEM_OUTPUT: rt::Schema = rt::Schema {
    name: "PutItemOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY),
        rt::Member::new(
            "ItemCollectionMetrics",
            "ItemCollectionMetrics",
            &SHAPE_ITEM_COLLECTION_METRICS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_ITEM_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_ITEM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutItemOutput {
    pub attributes: Option<rt::BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
impl rt::Structure for PutItemOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ITEM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ITEM_OUTPUT);
        rt::member(w, &SCHEMA_PUT_ITEM_OUTPUT.members[0], &self.attributes);
        rt::member(w, &SCHEMA_PUT_ITEM_OUTPUT.members[1], &self.consumed_capacity);
        rt::member(w, &SCHEMA_PUT_ITEM_OUTPUT.members[2], &self.item_collection_metrics);
        w.end_structure(&SCHEMA_PUT_ITEM_OUTPUT);
    }
}
impl rt::Encode for PutItemOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutItemOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_ITEM_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                2 => out.item_collection_metrics = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_REQUEST: rt::Schema = rt::Schema {
    name: "PutRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Item", "Item", &SHAPE_PUT_ITEM_INPUT_ATTRIBUTE_MAP).required()],
    xml_namespace: None,
};
pub static SHAPE_PUT_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRequest {
    pub item: rt::BTreeMap<String, AttributeValue>,
}
impl rt::Structure for PutRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_REQUEST);
        rt::member(w, &SCHEMA_PUT_REQUEST.members[0], &self.item);
        w.end_structure(&SCHEMA_PUT_REQUEST);
    }
}
impl rt::Encode for PutRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.item = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RESOURCE_POLICY_INPUT: rt::Schema = rt::Schema {
    name: "PutResourcePolicyInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ConfirmRemoveSelfResourceAccess",
            "ConfirmRemoveSelfResourceAccess",
            &SHAPE_CONFIRM_REMOVE_SELF_RESOURCE_ACCESS,
        ),
        rt::Member::new("ExpectedRevisionId", "ExpectedRevisionId", &SHAPE_POLICY_REVISION_ID),
        rt::Member::new("Policy", "Policy", &SHAPE_RESOURCE_POLICY).required(),
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_RESOURCE_ARN_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RESOURCE_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RESOURCE_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub confirm_remove_self_resource_access: Option<bool>,
    pub expected_revision_id: Option<String>,
    pub policy: String,
    pub resource_arn: String,
}
impl rt::Structure for PutResourcePolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RESOURCE_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RESOURCE_POLICY_INPUT);
        rt::member(
            w,
            &SCHEMA_PUT_RESOURCE_POLICY_INPUT.members[0],
            &self.confirm_remove_self_resource_access,
        );
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_INPUT.members[1], &self.expected_revision_id);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_INPUT.members[2], &self.policy);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_INPUT.members[3], &self.resource_arn);
        w.end_structure(&SCHEMA_PUT_RESOURCE_POLICY_INPUT);
    }
}
impl rt::Encode for PutResourcePolicyInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutResourcePolicyInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RESOURCE_POLICY_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.confirm_remove_self_resource_access = rt::Decode::decode(shape, r)?,
                    1 => out.expected_revision_id = rt::Decode::decode(shape, r)?,
                    2 => out.policy = rt::Decode::decode(shape, r)?,
                    3 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RESOURCE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutResourcePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RevisionId", "RevisionId", &SHAPE_POLICY_REVISION_ID)],
    xml_namespace: None,
};
pub static SHAPE_PUT_RESOURCE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RESOURCE_POLICY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub revision_id: Option<String>,
}
impl rt::Structure for PutResourcePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RESOURCE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RESOURCE_POLICY_OUTPUT);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_OUTPUT.members[0], &self.revision_id);
        w.end_structure(&SCHEMA_PUT_RESOURCE_POLICY_OUTPUT);
    }
}
impl rt::Encode for PutResourcePolicyOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutResourcePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RESOURCE_POLICY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.revision_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_QUERY_INPUT: rt::Schema = rt::Schema {
    name: "QueryInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributesToGet", "AttributesToGet", &SHAPE_ATTRIBUTE_NAME_LIST),
        rt::Member::new("ConditionalOperator", "ConditionalOperator", &SHAPE_CONDITIONAL_OPERATOR),
        rt::Member::new("ConsistentRead", "ConsistentRead", &SHAPE_CONSISTENT_READ),
        rt::Member::new("ExclusiveStartKey", "ExclusiveStartKey", &SHAPE_KEY),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("FilterExpression", "FilterExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("KeyConditionExpression", "KeyConditionExpression", &SHAPE_KEY_EXPRESSION),
        rt::Member::new("KeyConditions", "KeyConditions", &SHAPE_KEY_CONDITIONS),
        rt::Member::new("Limit", "Limit", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new(
            "ProjectionExpression",
            "ProjectionExpression",
            &SHAPE_PROJECTION_EXPRESSION,
        ),
        rt::Member::new("QueryFilter", "QueryFilter", &SHAPE_FILTER_CONDITION_MAP),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new("ScanIndexForward", "ScanIndexForward", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("Select", "Select", &SHAPE_SELECT),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_QUERY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryInput {
    pub attributes_to_get: Option<Vec<String>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub consistent_read: Option<bool>,
    pub exclusive_start_key: Option<rt::BTreeMap<String, AttributeValue>>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub filter_expression: Option<String>,
    pub index_name: Option<String>,
    pub key_condition_expression: Option<String>,
    pub key_conditions: Option<rt::BTreeMap<String, Condition>>,
    pub limit: Option<i32>,
    pub projection_expression: Option<String>,
    pub query_filter: Option<rt::BTreeMap<String, Condition>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub scan_index_forward: Option<bool>,
    pub select: Option<Select>,
    pub table_name: String,
}
impl rt::Structure for QueryInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_INPUT);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[0], &self.attributes_to_get);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[1], &self.conditional_operator);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[2], &self.consistent_read);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[3], &self.exclusive_start_key);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[4], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[5], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[6], &self.filter_expression);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[7], &self.index_name);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[8], &self.key_condition_expression);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[9], &self.key_conditions);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[10], &self.limit);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[11], &self.projection_expression);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[12], &self.query_filter);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[13], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[14], &self.scan_index_forward);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[15], &self.select);
        rt::member(w, &SCHEMA_QUERY_INPUT.members[16], &self.table_name);
        w.end_structure(&SCHEMA_QUERY_INPUT);
    }
}
impl rt::Encode for QueryInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUERY_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes_to_get = rt::Decode::decode(shape, r)?,
                1 => out.conditional_operator = rt::Decode::decode(shape, r)?,
                2 => out.consistent_read = rt::Decode::decode(shape, r)?,
                3 => out.exclusive_start_key = rt::Decode::decode(shape, r)?,
                4 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                5 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                6 => out.filter_expression = rt::Decode::decode(shape, r)?,
                7 => out.index_name = rt::Decode::decode(shape, r)?,
                8 => out.key_condition_expression = rt::Decode::decode(shape, r)?,
                9 => out.key_conditions = rt::Decode::decode(shape, r)?,
                10 => out.limit = rt::Decode::decode(shape, r)?,
                11 => out.projection_expression = rt::Decode::decode(shape, r)?,
                12 => out.query_filter = rt::Decode::decode(shape, r)?,
                13 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                14 => out.scan_index_forward = rt::Decode::decode(shape, r)?,
                15 => out.select = rt::Decode::decode(shape, r)?,
                16 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_QUERY_OUTPUT: rt::Schema = rt::Schema {
    name: "QueryOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY),
        rt::Member::new("Count", "Count", &SHAPE_INTEGER),
        rt::Member::new("Items", "Items", &SHAPE_ITEM_LIST),
        rt::Member::new("LastEvaluatedKey", "LastEvaluatedKey", &SHAPE_KEY),
        rt::Member::new("ScannedCount", "ScannedCount", &SHAPE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUERY_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_QUERY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryOutput {
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub count: Option<i32>,
    pub items: Option<Vec<rt::BTreeMap<String, AttributeValue>>>,
    pub last_evaluated_key: Option<rt::BTreeMap<String, AttributeValue>>,
    pub scanned_count: Option<i32>,
}
impl rt::Structure for QueryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUERY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUERY_OUTPUT);
        rt::member(w, &SCHEMA_QUERY_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_QUERY_OUTPUT.members[1], &self.count);
        rt::member(w, &SCHEMA_QUERY_OUTPUT.members[2], &self.items);
        rt::member(w, &SCHEMA_QUERY_OUTPUT.members[3], &self.last_evaluated_key);
        rt::member(w, &SCHEMA_QUERY_OUTPUT.members[4], &self.scanned_count);
        w.end_structure(&SCHEMA_QUERY_OUTPUT);
    }
}
impl rt::Encode for QueryOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUERY_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                1 => out.count = rt::Decode::decode(shape, r)?,
                2 => out.items = rt::Decode::decode(shape, r)?,
                3 => out.last_evaluated_key = rt::Decode::decode(shape, r)?,
                4 => out.scanned_count = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_REASON: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RECOVERY_PERIOD_IN_DAYS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(35) };
pub static SHAPE_REGION_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_REPLICA_DESCRIPTION: rt::Schema = rt::Schema {
    name: "ReplicaDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "GlobalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            &SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST,
        ),
        rt::Member::new(
            "GlobalTableSettingsReplicationMode",
            "GlobalTableSettingsReplicationMode",
            &SHAPE_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        rt::Member::new("KMSMasterKeyId", "KMSMasterKeyId", &SHAPE_KMS_MASTER_KEY_ID),
        rt::Member::new(
            "OnDemandThroughputOverride",
            "OnDemandThroughputOverride",
            &SHAPE_ON_DEMAND_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new(
            "ProvisionedThroughputOverride",
            "ProvisionedThroughputOverride",
            &SHAPE_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new("RegionName", "RegionName", &SHAPE_REGION_NAME),
        rt::Member::new("ReplicaArn", "ReplicaArn", &SHAPE_STRING),
        rt::Member::new("ReplicaInaccessibleDateTime", "ReplicaInaccessibleDateTime", &SHAPE_DATE),
        rt::Member::new("ReplicaStatus", "ReplicaStatus", &SHAPE_REPLICA_STATUS),
        rt::Member::new(
            "ReplicaStatusDescription",
            "ReplicaStatusDescription",
            &SHAPE_REPLICA_STATUS_DESCRIPTION,
        ),
        rt::Member::new(
            "ReplicaStatusPercentProgress",
            "ReplicaStatusPercentProgress",
            &SHAPE_REPLICA_STATUS_PERCENT_PROGRESS,
        ),
        rt::Member::new(
            "ReplicaTableClassSummary",
            "ReplicaTableClassSummary",
            &SHAPE_TABLE_CLASS_SUMMARY,
        ),
        rt::Member::new(
            "WarmThroughput",
            "WarmThroughput",
            &SHAPE_TABLE_WARM_THROUGHPUT_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICA_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_REPLICA_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicaDescription {
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexDescription>>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub kms_master_key_id: Option<String>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub region_name: Option<String>,
    pub replica_arn: Option<String>,
    pub replica_inaccessible_date_time: Option<rt::Timestamp>,
    pub replica_status: Option<ReplicaStatus>,
    pub replica_status_description: Option<String>,
    pub replica_status_percent_progress: Option<String>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
}
impl rt::Structure for ReplicaDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICA_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICA_DESCRIPTION);
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[0], &self.global_secondary_indexes);
        rt::member(
            w,
            &SCHEMA_REPLICA_DESCRIPTION.members[1],
            &self.global_table_settings_replication_mode,
        );
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[2], &self.kms_master_key_id);
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[3], &self.on_demand_throughput_override);
        rt::member(
            w,
            &SCHEMA_REPLICA_DESCRIPTION.members[4],
            &self.provisioned_throughput_override,
        );
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[5], &self.region_name);
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[6], &self.replica_arn);
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[7], &self.replica_inaccessible_date_time);
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[8], &self.replica_status);
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[9], &self.replica_status_description);
        rt::member(
            w,
            &SCHEMA_REPLICA_DESCRIPTION.members[10],
            &self.replica_status_percent_progress,
        );
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[11], &self.replica_table_class_summary);
        rt::member(w, &SCHEMA_REPLICA_DESCRIPTION.members[12], &self.warm_throughput);
        w.end_structure(&SCHEMA_REPLICA_DESCRIPTION);
    }
}
impl rt::Encode for ReplicaDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicaDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REPLICA_DESCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.global_secondary_indexes = rt::Decode::decode(shape, r)?,
                1 => out.global_table_settings_replication_mode = rt::Decode::decode(shape, r)?,
                2 => out.kms_master_key_id = rt::Decode::decode(shape, r)?,
                3 => out.on_demand_throughput_override = rt::Decode::decode(shape, r)?,
                4 => out.provisioned_throughput_override = rt::Decode::decode(shape, r)?,
                5 => out.region_name = rt::Decode::decode(shape, r)?,
                6 => out.replica_arn = rt::Decode::decode(shape, r)?,
                7 => out.replica_inaccessible_date_time = rt::Decode::decode(shape, r)?,
                8 => out.replica_status = rt::Decode::decode(shape, r)?,
                9 => out.replica_status_description = rt::Decode::decode(shape, r)?,
                10 => out.replica_status_percent_progress = rt::Decode::decode(shape, r)?,
                11 => out.replica_table_class_summary = rt::Decode::decode(shape, r)?,
                12 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_REPLICA_DESCRIPTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REPLICA_DESCRIPTION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX: rt::Schema = rt::Schema {
    name: "ReplicaGlobalSecondaryIndex",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME).required(),
        rt::Member::new(
            "OnDemandThroughputOverride",
            "OnDemandThroughputOverride",
            &SHAPE_ON_DEMAND_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new(
            "ProvisionedThroughputOverride",
            "ProvisionedThroughputOverride",
            &SHAPE_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndex {
    pub index_name: String,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
}
impl rt::Structure for ReplicaGlobalSecondaryIndex {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX);
        rt::member(w, &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX.members[0], &self.index_name);
        rt::member(
            w,
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX.members[1],
            &self.on_demand_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX.members[2],
            &self.provisioned_throughput_override,
        );
        w.end_structure(&SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX);
    }
}
impl rt::Encode for ReplicaGlobalSecondaryIndex {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicaGlobalSecondaryIndex {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.on_demand_throughput_override = rt::Decode::decode(shape, r)?,
                    2 => out.provisioned_throughput_override = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: rt::Schema = rt::Schema {
    name: "ReplicaGlobalSecondaryIndexDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new(
            "OnDemandThroughputOverride",
            "OnDemandThroughputOverride",
            &SHAPE_ON_DEMAND_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new(
            "ProvisionedThroughputOverride",
            "ProvisionedThroughputOverride",
            &SHAPE_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new(
            "WarmThroughput",
            "WarmThroughput",
            &SHAPE_GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}
impl rt::Structure for ReplicaGlobalSecondaryIndexDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[0],
            &self.index_name,
        );
        rt::member(
            w,
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[1],
            &self.on_demand_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[2],
            &self.provisioned_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION.members[3],
            &self.warm_throughput,
        );
        w.end_structure(&SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION);
    }
}
impl rt::Encode for ReplicaGlobalSecondaryIndexDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicaGlobalSecondaryIndexDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.on_demand_throughput_override = rt::Decode::decode(shape, r)?,
                    2 => out.provisioned_throughput_override = rt::Decode::decode(shape, r)?,
                    3 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_REPLICA_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATING",
        "CREATION_FAILED",
        "UPDATING",
        "DELETING",
        "ACTIVE",
        "REGION_DISABLED",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicaStatus {
    Creating,
    CreationFailed,
    Updating,
    Deleting,
    Active,
    RegionDisabled,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    Unknown(String),
}
impl ReplicaStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::CreationFailed => "CREATION_FAILED",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::RegionDisabled => "REGION_DISABLED",
            Self::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            Self::Archiving => "ARCHIVING",
            Self::Archived => "ARCHIVED",
            Self::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReplicaStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "CREATION_FAILED" => Self::CreationFailed,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            "REGION_DISABLED" => Self::RegionDisabled,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => Self::InaccessibleEncryptionCredentials,
            "ARCHIVING" => Self::Archiving,
            "ARCHIVED" => Self::Archived,
            "REPLICATION_NOT_AUTHORIZED" => Self::ReplicationNotAuthorized,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReplicaStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReplicaStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReplicaStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReplicaStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_REPLICA_STATUS_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_REPLICA_STATUS_PERCENT_PROGRESS: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ReplicatedWriteConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ReplicatedWriteConflictException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_REPLICATED_WRITE_CONFLICT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicatedWriteConflictException {
    pub message: Option<String>,
}
impl rt::Structure for ReplicatedWriteConflictException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION);
        rt::member(w, &SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION);
    }
}
impl rt::Encode for ReplicatedWriteConflictException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicatedWriteConflictException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION,
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
impl From<ReplicatedWriteConflictException> for rt::ApiError {
    fn from(error: ReplicatedWriteConflictException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_REPLICATION_GROUP_UPDATE: rt::Schema = rt::Schema {
    name: "ReplicationGroupUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Create", "Create", &SHAPE_CREATE_REPLICATION_GROUP_MEMBER_ACTION),
        rt::Member::new("Delete", "Delete", &SHAPE_DELETE_REPLICATION_GROUP_MEMBER_ACTION),
        rt::Member::new("Update", "Update", &SHAPE_UPDATE_REPLICATION_GROUP_MEMBER_ACTION),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICATION_GROUP_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICATION_GROUP_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationGroupUpdate {
    pub create: Option<CreateReplicationGroupMemberAction>,
    pub delete: Option<DeleteReplicationGroupMemberAction>,
    pub update: Option<UpdateReplicationGroupMemberAction>,
}
impl rt::Structure for ReplicationGroupUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATION_GROUP_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATION_GROUP_UPDATE);
        rt::member(w, &SCHEMA_REPLICATION_GROUP_UPDATE.members[0], &self.create);
        rt::member(w, &SCHEMA_REPLICATION_GROUP_UPDATE.members[1], &self.delete);
        rt::member(w, &SCHEMA_REPLICATION_GROUP_UPDATE.members[2], &self.update);
        w.end_structure(&SCHEMA_REPLICATION_GROUP_UPDATE);
    }
}
impl rt::Encode for ReplicationGroupUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicationGroupUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICATION_GROUP_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.create = rt::Decode::decode(shape, r)?,
                    1 => out.delete = rt::Decode::decode(shape, r)?,
                    2 => out.update = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REPLICATION_GROUP_UPDATE_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_REPLICATION_GROUP_UPDATE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_REQUEST_LIMIT_EXCEEDED: rt::Schema = rt::Schema {
    name: "RequestLimitExceeded",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "RequestLimitExceeded", status: 400 }),
    members: &[
        rt::Member::new("ThrottlingReasons", "ThrottlingReasons", &SHAPE_THROTTLING_REASON_LIST),
        rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_REQUEST_LIMIT_EXCEEDED: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REQUEST_LIMIT_EXCEEDED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestLimitExceeded {
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
    pub message: Option<String>,
}
impl rt::Structure for RequestLimitExceeded {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REQUEST_LIMIT_EXCEEDED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REQUEST_LIMIT_EXCEEDED);
        rt::member(w, &SCHEMA_REQUEST_LIMIT_EXCEEDED.members[0], &self.throttling_reasons);
        rt::member(w, &SCHEMA_REQUEST_LIMIT_EXCEEDED.members[1], &self.message);
        w.end_structure(&SCHEMA_REQUEST_LIMIT_EXCEEDED);
    }
}
impl rt::Encode for RequestLimitExceeded {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RequestLimitExceeded {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REQUEST_LIMIT_EXCEEDED,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.throttling_reasons = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<RequestLimitExceeded> for rt::ApiError {
    fn from(error: RequestLimitExceeded) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_RESOURCE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESOURCE_ARN_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1283), pattern: None };
pub static SCHEMA_RESOURCE_IN_USE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceInUseException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceInUseException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_IN_USE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_IN_USE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceInUseException {
    pub message: Option<String>,
}
impl rt::Structure for ResourceInUseException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_IN_USE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_IN_USE_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_IN_USE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_RESOURCE_IN_USE_EXCEPTION);
    }
}
impl rt::Encode for ResourceInUseException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceInUseException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_IN_USE_EXCEPTION,
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
impl From<ResourceInUseException> for rt::ApiError {
    fn from(error: ResourceInUseException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_RESOURCE_POLICY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESTORE_IN_PROGRESS: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_RESTORE_SUMMARY: rt::Schema = rt::Schema {
    name: "RestoreSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RestoreDateTime", "RestoreDateTime", &SHAPE_DATE).required(),
        rt::Member::new("RestoreInProgress", "RestoreInProgress", &SHAPE_RESTORE_IN_PROGRESS)
            .required(),
        rt::Member::new("SourceBackupArn", "SourceBackupArn", &SHAPE_BACKUP_ARN),
        rt::Member::new("SourceTableArn", "SourceTableArn", &SHAPE_TABLE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESTORE_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_RESTORE_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreSummary {
    pub restore_date_time: rt::Timestamp,
    pub restore_in_progress: bool,
    pub source_backup_arn: Option<String>,
    pub source_table_arn: Option<String>,
}
impl rt::Structure for RestoreSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESTORE_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESTORE_SUMMARY);
        rt::member(w, &SCHEMA_RESTORE_SUMMARY.members[0], &self.restore_date_time);
        rt::member(w, &SCHEMA_RESTORE_SUMMARY.members[1], &self.restore_in_progress);
        rt::member(w, &SCHEMA_RESTORE_SUMMARY.members[2], &self.source_backup_arn);
        rt::member(w, &SCHEMA_RESTORE_SUMMARY.members[3], &self.source_table_arn);
        w.end_structure(&SCHEMA_RESTORE_SUMMARY);
    }
}
impl rt::Encode for RestoreSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestoreSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESTORE_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.restore_date_time = rt::Decode::decode(shape, r)?,
                1 => out.restore_in_progress = rt::Decode::decode(shape, r)?,
                2 => out.source_backup_arn = rt::Decode::decode(shape, r)?,
                3 => out.source_table_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT: rt::Schema = rt::Schema {
    name: "RestoreTableFromBackupInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackupArn", "BackupArn", &SHAPE_BACKUP_ARN).required(),
        rt::Member::new("BillingModeOverride", "BillingModeOverride", &SHAPE_BILLING_MODE),
        rt::Member::new(
            "GlobalSecondaryIndexOverride",
            "GlobalSecondaryIndexOverride",
            &SHAPE_GLOBAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new(
            "LocalSecondaryIndexOverride",
            "LocalSecondaryIndexOverride",
            &SHAPE_LOCAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new(
            "OnDemandThroughputOverride",
            "OnDemandThroughputOverride",
            &SHAPE_ON_DEMAND_THROUGHPUT,
        ),
        rt::Member::new(
            "ProvisionedThroughputOverride",
            "ProvisionedThroughputOverride",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
        rt::Member::new(
            "SSESpecificationOverride",
            "SSESpecificationOverride",
            &SHAPE_SSE_SPECIFICATION,
        ),
        rt::Member::new("TargetTableName", "TargetTableName", &SHAPE_TABLE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESTORE_TABLE_FROM_BACKUP_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreTableFromBackupInput {
    pub backup_arn: String,
    pub billing_mode_override: Option<BillingMode>,
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    pub sse_specification_override: Option<SSESpecification>,
    pub target_table_name: String,
}
impl rt::Structure for RestoreTableFromBackupInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT);
        rt::member(w, &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[0], &self.backup_arn);
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[1],
            &self.billing_mode_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[2],
            &self.global_secondary_index_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[3],
            &self.local_secondary_index_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[4],
            &self.on_demand_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[5],
            &self.provisioned_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[6],
            &self.sse_specification_override,
        );
        rt::member(w, &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT.members[7], &self.target_table_name);
        w.end_structure(&SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT);
    }
}
impl rt::Encode for RestoreTableFromBackupInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestoreTableFromBackupInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.backup_arn = rt::Decode::decode(shape, r)?,
                    1 => out.billing_mode_override = rt::Decode::decode(shape, r)?,
                    2 => out.global_secondary_index_override = rt::Decode::decode(shape, r)?,
                    3 => out.local_secondary_index_override = rt::Decode::decode(shape, r)?,
                    4 => out.on_demand_throughput_override = rt::Decode::decode(shape, r)?,
                    5 => out.provisioned_throughput_override = rt::Decode::decode(shape, r)?,
                    6 => out.sse_specification_override = rt::Decode::decode(shape, r)?,
                    7 => out.target_table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT: rt::Schema = rt::Schema {
    name: "RestoreTableFromBackupOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableDescription", "TableDescription", &SHAPE_TABLE_DESCRIPTION)],
    xml_namespace: None,
};
pub static SHAPE_RESTORE_TABLE_FROM_BACKUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreTableFromBackupOutput {
    pub table_description: Option<TableDescription>,
}
impl rt::Structure for RestoreTableFromBackupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT);
        rt::member(w, &SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT.members[0], &self.table_description);
        w.end_structure(&SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT);
    }
}
impl rt::Encode for RestoreTableFromBackupOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestoreTableFromBackupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT: rt::Schema = rt::Schema {
    name: "RestoreTableToPointInTimeInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BillingModeOverride", "BillingModeOverride", &SHAPE_BILLING_MODE),
        rt::Member::new(
            "GlobalSecondaryIndexOverride",
            "GlobalSecondaryIndexOverride",
            &SHAPE_GLOBAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new(
            "LocalSecondaryIndexOverride",
            "LocalSecondaryIndexOverride",
            &SHAPE_LOCAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new(
            "OnDemandThroughputOverride",
            "OnDemandThroughputOverride",
            &SHAPE_ON_DEMAND_THROUGHPUT,
        ),
        rt::Member::new(
            "ProvisionedThroughputOverride",
            "ProvisionedThroughputOverride",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
        rt::Member::new("RestoreDateTime", "RestoreDateTime", &SHAPE_DATE),
        rt::Member::new(
            "SSESpecificationOverride",
            "SSESpecificationOverride",
            &SHAPE_SSE_SPECIFICATION,
        ),
        rt::Member::new("SourceTableArn", "SourceTableArn", &SHAPE_TABLE_ARN),
        rt::Member::new("SourceTableName", "SourceTableName", &SHAPE_TABLE_NAME),
        rt::Member::new("TargetTableName", "TargetTableName", &SHAPE_TABLE_NAME).required(),
        rt::Member::new(
            "UseLatestRestorableTime",
            "UseLatestRestorableTime",
            &SHAPE_BOOLEAN_OBJECT,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreTableToPointInTimeInput {
    pub billing_mode_override: Option<BillingMode>,
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    pub restore_date_time: Option<rt::Timestamp>,
    pub sse_specification_override: Option<SSESpecification>,
    pub source_table_arn: Option<String>,
    pub source_table_name: Option<String>,
    pub target_table_name: String,
    pub use_latest_restorable_time: Option<bool>,
}
impl rt::Structure for RestoreTableToPointInTimeInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT);
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[0],
            &self.billing_mode_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[1],
            &self.global_secondary_index_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[2],
            &self.local_secondary_index_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[3],
            &self.on_demand_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[4],
            &self.provisioned_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[5],
            &self.restore_date_time,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[6],
            &self.sse_specification_override,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[7],
            &self.source_table_arn,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[8],
            &self.source_table_name,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[9],
            &self.target_table_name,
        );
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT.members[10],
            &self.use_latest_restorable_time,
        );
        w.end_structure(&SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT);
    }
}
impl rt::Encode for RestoreTableToPointInTimeInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestoreTableToPointInTimeInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.billing_mode_override = rt::Decode::decode(shape, r)?,
                    1 => out.global_secondary_index_override = rt::Decode::decode(shape, r)?,
                    2 => out.local_secondary_index_override = rt::Decode::decode(shape, r)?,
                    3 => out.on_demand_throughput_override = rt::Decode::decode(shape, r)?,
                    4 => out.provisioned_throughput_override = rt::Decode::decode(shape, r)?,
                    5 => out.restore_date_time = rt::Decode::decode(shape, r)?,
                    6 => out.sse_specification_override = rt::Decode::decode(shape, r)?,
                    7 => out.source_table_arn = rt::Decode::decode(shape, r)?,
                    8 => out.source_table_name = rt::Decode::decode(shape, r)?,
                    9 => out.target_table_name = rt::Decode::decode(shape, r)?,
                    10 => out.use_latest_restorable_time = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT: rt::Schema = rt::Schema {
    name: "RestoreTableToPointInTimeOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableDescription", "TableDescription", &SHAPE_TABLE_DESCRIPTION)],
    xml_namespace: None,
};
pub static SHAPE_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreTableToPointInTimeOutput {
    pub table_description: Option<TableDescription>,
}
impl rt::Structure for RestoreTableToPointInTimeOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT);
        rt::member(
            w,
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT.members[0],
            &self.table_description,
        );
        w.end_structure(&SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT);
    }
}
impl rt::Encode for RestoreTableToPointInTimeOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestoreTableToPointInTimeOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_RETURN_CONSUMED_CAPACITY: rt::Shape =
    rt::Shape::Enum { values: &["INDEXES", "TOTAL", "NONE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnConsumedCapacity {
    Indexes,
    Total,
    None,
    Unknown(String),
}
impl ReturnConsumedCapacity {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Indexes => "INDEXES",
            Self::Total => "TOTAL",
            Self::None => "NONE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReturnConsumedCapacity {
    fn from(text: &str) -> Self {
        match text {
            "INDEXES" => Self::Indexes,
            "TOTAL" => Self::Total,
            "NONE" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReturnConsumedCapacity {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReturnConsumedCapacity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReturnConsumedCapacity {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReturnConsumedCapacity {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RETURN_ITEM_COLLECTION_METRICS: rt::Shape =
    rt::Shape::Enum { values: &["SIZE", "NONE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnItemCollectionMetrics {
    Size,
    None,
    Unknown(String),
}
impl ReturnItemCollectionMetrics {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Size => "SIZE",
            Self::None => "NONE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReturnItemCollectionMetrics {
    fn from(text: &str) -> Self {
        match text {
            "SIZE" => Self::Size,
            "NONE" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReturnItemCollectionMetrics {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReturnItemCollectionMetrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReturnItemCollectionMetrics {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReturnItemCollectionMetrics {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RETURN_VALUE: rt::Shape =
    rt::Shape::Enum { values: &["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnValue {
    None,
    AllOld,
    UpdatedOld,
    AllNew,
    UpdatedNew,
    Unknown(String),
}
impl ReturnValue {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::AllOld => "ALL_OLD",
            Self::UpdatedOld => "UPDATED_OLD",
            Self::AllNew => "ALL_NEW",
            Self::UpdatedNew => "UPDATED_NEW",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReturnValue {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "ALL_OLD" => Self::AllOld,
            "UPDATED_OLD" => Self::UpdatedOld,
            "ALL_NEW" => Self::AllNew,
            "UPDATED_NEW" => Self::UpdatedNew,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReturnValue {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReturnValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReturnValue {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReturnValue {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE: rt::Shape =
    rt::Shape::Enum { values: &["ALL_OLD", "NONE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnValuesOnConditionCheckFailure {
    AllOld,
    None,
    Unknown(String),
}
impl ReturnValuesOnConditionCheckFailure {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllOld => "ALL_OLD",
            Self::None => "NONE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReturnValuesOnConditionCheckFailure {
    fn from(text: &str) -> Self {
        match text {
            "ALL_OLD" => Self::AllOld,
            "NONE" => Self::None,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReturnValuesOnConditionCheckFailure {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReturnValuesOnConditionCheckFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReturnValuesOnConditionCheckFailure {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReturnValuesOnConditionCheckFailure {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SSE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "SSEDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "InaccessibleEncryptionDateTime",
            "InaccessibleEncryptionDateTime",
            &SHAPE_DATE,
        ),
        rt::Member::new("KMSMasterKeyArn", "KMSMasterKeyArn", &SHAPE_KMS_MASTER_KEY_ARN),
        rt::Member::new("SSEType", "SSEType", &SHAPE_SSE_TYPE),
        rt::Member::new("Status", "Status", &SHAPE_SSE_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_SSE_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_SSE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SSEDescription {
    pub inaccessible_encryption_date_time: Option<rt::Timestamp>,
    pub kms_master_key_arn: Option<String>,
    pub sse_type: Option<SSEType>,
    pub status: Option<SSEStatus>,
}
impl rt::Structure for SSEDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SSE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SSE_DESCRIPTION);
        rt::member(w, &SCHEMA_SSE_DESCRIPTION.members[0], &self.inaccessible_encryption_date_time);
        rt::member(w, &SCHEMA_SSE_DESCRIPTION.members[1], &self.kms_master_key_arn);
        rt::member(w, &SCHEMA_SSE_DESCRIPTION.members[2], &self.sse_type);
        rt::member(w, &SCHEMA_SSE_DESCRIPTION.members[3], &self.status);
        w.end_structure(&SCHEMA_SSE_DESCRIPTION);
    }
}
impl rt::Encode for SSEDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SSEDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SSE_DESCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.inaccessible_encryption_date_time = rt::Decode::decode(shape, r)?,
                1 => out.kms_master_key_arn = rt::Decode::decode(shape, r)?,
                2 => out.sse_type = rt::Decode::decode(shape, r)?,
                3 => out.status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SSE_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_SSE_SPECIFICATION: rt::Schema = rt::Schema {
    name: "SSESpecification",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Enabled", "Enabled", &SHAPE_SSE_ENABLED),
        rt::Member::new("KMSMasterKeyId", "KMSMasterKeyId", &SHAPE_KMS_MASTER_KEY_ID),
        rt::Member::new("SSEType", "SSEType", &SHAPE_SSE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_SSE_SPECIFICATION: rt::Shape = rt::Shape::Structure(&SCHEMA_SSE_SPECIFICATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SSESpecification {
    pub enabled: Option<bool>,
    pub kms_master_key_id: Option<String>,
    pub sse_type: Option<SSEType>,
}
impl rt::Structure for SSESpecification {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SSE_SPECIFICATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SSE_SPECIFICATION);
        rt::member(w, &SCHEMA_SSE_SPECIFICATION.members[0], &self.enabled);
        rt::member(w, &SCHEMA_SSE_SPECIFICATION.members[1], &self.kms_master_key_id);
        rt::member(w, &SCHEMA_SSE_SPECIFICATION.members[2], &self.sse_type);
        w.end_structure(&SCHEMA_SSE_SPECIFICATION);
    }
}
impl rt::Encode for SSESpecification {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SSESpecification {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SSE_SPECIFICATION, r, &mut |index, shape, r| {
            match index {
                0 => out.enabled = rt::Decode::decode(shape, r)?,
                1 => out.kms_master_key_id = rt::Decode::decode(shape, r)?,
                2 => out.sse_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SSE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SSEStatus {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Updating,
    Unknown(String),
}
impl SSEStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Enabled => "ENABLED",
            Self::Disabling => "DISABLING",
            Self::Disabled => "DISABLED",
            Self::Updating => "UPDATING",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SSEStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => Self::Enabling,
            "ENABLED" => Self::Enabled,
            "DISABLING" => Self::Disabling,
            "DISABLED" => Self::Disabled,
            "UPDATING" => Self::Updating,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SSEStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SSEStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SSEStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SSEStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SSE_TYPE: rt::Shape = rt::Shape::Enum { values: &["AES256", "KMS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SSEType {
    Aes256,
    Kms,
    Unknown(String),
}
impl SSEType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES256",
            Self::Kms => "KMS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SSEType {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => Self::Aes256,
            "KMS" => Self::Kms,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SSEType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SSEType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SSEType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SSEType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SCALAR_ATTRIBUTE_TYPE: rt::Shape = rt::Shape::Enum { values: &["S", "N", "B"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalarAttributeType {
    S,
    N,
    B,
    Unknown(String),
}
impl ScalarAttributeType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::S => "S",
            Self::N => "N",
            Self::B => "B",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ScalarAttributeType {
    fn from(text: &str) -> Self {
        match text {
            "S" => Self::S,
            "N" => Self::N,
            "B" => Self::B,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ScalarAttributeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ScalarAttributeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ScalarAttributeType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ScalarAttributeType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SCAN_INPUT: rt::Schema = rt::Schema {
    name: "ScanInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributesToGet", "AttributesToGet", &SHAPE_ATTRIBUTE_NAME_LIST),
        rt::Member::new("ConditionalOperator", "ConditionalOperator", &SHAPE_CONDITIONAL_OPERATOR),
        rt::Member::new("ConsistentRead", "ConsistentRead", &SHAPE_CONSISTENT_READ),
        rt::Member::new("ExclusiveStartKey", "ExclusiveStartKey", &SHAPE_KEY),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("FilterExpression", "FilterExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("Limit", "Limit", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new(
            "ProjectionExpression",
            "ProjectionExpression",
            &SHAPE_PROJECTION_EXPRESSION,
        ),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new("ScanFilter", "ScanFilter", &SHAPE_FILTER_CONDITION_MAP),
        rt::Member::new("Segment", "Segment", &SHAPE_SCAN_SEGMENT),
        rt::Member::new("Select", "Select", &SHAPE_SELECT),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
        rt::Member::new("TotalSegments", "TotalSegments", &SHAPE_SCAN_TOTAL_SEGMENTS),
    ],
    xml_namespace: None,
};
pub static SHAPE_SCAN_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_SCAN_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScanInput {
    pub attributes_to_get: Option<Vec<String>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub consistent_read: Option<bool>,
    pub exclusive_start_key: Option<rt::BTreeMap<String, AttributeValue>>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub filter_expression: Option<String>,
    pub index_name: Option<String>,
    pub limit: Option<i32>,
    pub projection_expression: Option<String>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub scan_filter: Option<rt::BTreeMap<String, Condition>>,
    pub segment: Option<i32>,
    pub select: Option<Select>,
    pub table_name: String,
    pub total_segments: Option<i32>,
}
impl rt::Structure for ScanInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCAN_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCAN_INPUT);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[0], &self.attributes_to_get);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[1], &self.conditional_operator);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[2], &self.consistent_read);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[3], &self.exclusive_start_key);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[4], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[5], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[6], &self.filter_expression);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[7], &self.index_name);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[8], &self.limit);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[9], &self.projection_expression);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[10], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[11], &self.scan_filter);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[12], &self.segment);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[13], &self.select);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[14], &self.table_name);
        rt::member(w, &SCHEMA_SCAN_INPUT.members[15], &self.total_segments);
        w.end_structure(&SCHEMA_SCAN_INPUT);
    }
}
impl rt::Encode for ScanInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ScanInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SCAN_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes_to_get = rt::Decode::decode(shape, r)?,
                1 => out.conditional_operator = rt::Decode::decode(shape, r)?,
                2 => out.consistent_read = rt::Decode::decode(shape, r)?,
                3 => out.exclusive_start_key = rt::Decode::decode(shape, r)?,
                4 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                5 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                6 => out.filter_expression = rt::Decode::decode(shape, r)?,
                7 => out.index_name = rt::Decode::decode(shape, r)?,
                8 => out.limit = rt::Decode::decode(shape, r)?,
                9 => out.projection_expression = rt::Decode::decode(shape, r)?,
                10 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                11 => out.scan_filter = rt::Decode::decode(shape, r)?,
                12 => out.segment = rt::Decode::decode(shape, r)?,
                13 => out.select = rt::Decode::decode(shape, r)?,
                14 => out.table_name = rt::Decode::decode(shape, r)?,
                15 => out.total_segments = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SCAN_OUTPUT: rt::Schema = rt::Schema {
    name: "ScanOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY),
        rt::Member::new("Count", "Count", &SHAPE_INTEGER),
        rt::Member::new("Items", "Items", &SHAPE_ITEM_LIST),
        rt::Member::new("LastEvaluatedKey", "LastEvaluatedKey", &SHAPE_KEY),
        rt::Member::new("ScannedCount", "ScannedCount", &SHAPE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_SCAN_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_SCAN_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScanOutput {
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub count: Option<i32>,
    pub items: Option<Vec<rt::BTreeMap<String, AttributeValue>>>,
    pub last_evaluated_key: Option<rt::BTreeMap<String, AttributeValue>>,
    pub scanned_count: Option<i32>,
}
impl rt::Structure for ScanOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCAN_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCAN_OUTPUT);
        rt::member(w, &SCHEMA_SCAN_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_SCAN_OUTPUT.members[1], &self.count);
        rt::member(w, &SCHEMA_SCAN_OUTPUT.members[2], &self.items);
        rt::member(w, &SCHEMA_SCAN_OUTPUT.members[3], &self.last_evaluated_key);
        rt::member(w, &SCHEMA_SCAN_OUTPUT.members[4], &self.scanned_count);
        w.end_structure(&SCHEMA_SCAN_OUTPUT);
    }
}
impl rt::Encode for ScanOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ScanOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SCAN_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                1 => out.count = rt::Decode::decode(shape, r)?,
                2 => out.items = rt::Decode::decode(shape, r)?,
                3 => out.last_evaluated_key = rt::Decode::decode(shape, r)?,
                4 => out.scanned_count = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SCAN_SEGMENT: rt::Shape = rt::Shape::Integer { min: Some(0), max: Some(999999) };
pub static SHAPE_SCAN_TOTAL_SEGMENTS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(1000000) };
pub static SHAPE_SECONDARY_INDEXES_CAPACITY_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_INDEX_NAME,
    value: &SHAPE_CAPACITY,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_SELECT: rt::Shape = rt::Shape::Enum {
    values: &["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Select {
    AllAttributes,
    AllProjectedAttributes,
    SpecificAttributes,
    Count,
    Unknown(String),
}
impl Select {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllAttributes => "ALL_ATTRIBUTES",
            Self::AllProjectedAttributes => "ALL_PROJECTED_ATTRIBUTES",
            Self::SpecificAttributes => "SPECIFIC_ATTRIBUTES",
            Self::Count => "COUNT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Select {
    fn from(text: &str) -> Self {
        match text {
            "ALL_ATTRIBUTES" => Self::AllAttributes,
            "ALL_PROJECTED_ATTRIBUTES" => Self::AllProjectedAttributes,
            "SPECIFIC_ATTRIBUTES" => Self::SpecificAttributes,
            "COUNT" => Self::Count,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Select {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Select {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Select {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Select {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SOURCE_TABLE_DETAILS: rt::Schema = rt::Schema {
    name: "SourceTableDetails",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BillingMode", "BillingMode", &SHAPE_BILLING_MODE),
        rt::Member::new("ItemCount", "ItemCount", &SHAPE_ITEM_COUNT),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA).required(),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT,
        )
        .required(),
        rt::Member::new("TableArn", "TableArn", &SHAPE_TABLE_ARN),
        rt::Member::new(
            "TableCreationDateTime",
            "TableCreationDateTime",
            &SHAPE_TABLE_CREATION_DATE_TIME,
        )
        .required(),
        rt::Member::new("TableId", "TableId", &SHAPE_TABLE_ID).required(),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME).required(),
        rt::Member::new("TableSizeBytes", "TableSizeBytes", &SHAPE_LONG_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_SOURCE_TABLE_DETAILS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SOURCE_TABLE_DETAILS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceTableDetails {
    pub billing_mode: Option<BillingMode>,
    pub item_count: Option<i64>,
    pub key_schema: Vec<KeySchemaElement>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub provisioned_throughput: ProvisionedThroughput,
    pub table_arn: Option<String>,
    pub table_creation_date_time: rt::Timestamp,
    pub table_id: String,
    pub table_name: String,
    pub table_size_bytes: Option<i64>,
}
impl rt::Structure for SourceTableDetails {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SOURCE_TABLE_DETAILS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SOURCE_TABLE_DETAILS);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[0], &self.billing_mode);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[1], &self.item_count);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[2], &self.key_schema);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[3], &self.on_demand_throughput);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[4], &self.provisioned_throughput);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[5], &self.table_arn);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[6], &self.table_creation_date_time);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[7], &self.table_id);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[8], &self.table_name);
        rt::member(w, &SCHEMA_SOURCE_TABLE_DETAILS.members[9], &self.table_size_bytes);
        w.end_structure(&SCHEMA_SOURCE_TABLE_DETAILS);
    }
}
impl rt::Encode for SourceTableDetails {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SourceTableDetails {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SOURCE_TABLE_DETAILS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.billing_mode = rt::Decode::decode(shape, r)?,
                    1 => out.item_count = rt::Decode::decode(shape, r)?,
                    2 => out.key_schema = rt::Decode::decode(shape, r)?,
                    3 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                    4 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                    5 => out.table_arn = rt::Decode::decode(shape, r)?,
                    6 => out.table_creation_date_time = rt::Decode::decode(shape, r)?,
                    7 => out.table_id = rt::Decode::decode(shape, r)?,
                    8 => out.table_name = rt::Decode::decode(shape, r)?,
                    9 => out.table_size_bytes = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SOURCE_TABLE_FEATURE_DETAILS: rt::Schema = rt::Schema {
    name: "SourceTableFeatureDetails",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "GlobalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            &SHAPE_GLOBAL_SECONDARY_INDEXES,
        ),
        rt::Member::new(
            "LocalSecondaryIndexes",
            "LocalSecondaryIndexes",
            &SHAPE_LOCAL_SECONDARY_INDEXES,
        ),
        rt::Member::new("SSEDescription", "SSEDescription", &SHAPE_SSE_DESCRIPTION),
        rt::Member::new("StreamDescription", "StreamDescription", &SHAPE_STREAM_SPECIFICATION),
        rt::Member::new(
            "TimeToLiveDescription",
            "TimeToLiveDescription",
            &SHAPE_TIME_TO_LIVE_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SOURCE_TABLE_FEATURE_DETAILS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SOURCE_TABLE_FEATURE_DETAILS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceTableFeatureDetails {
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexInfo>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexInfo>>,
    pub sse_description: Option<SSEDescription>,
    pub stream_description: Option<StreamSpecification>,
    pub time_to_live_description: Option<TimeToLiveDescription>,
}
impl rt::Structure for SourceTableFeatureDetails {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SOURCE_TABLE_FEATURE_DETAILS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SOURCE_TABLE_FEATURE_DETAILS);
        rt::member(
            w,
            &SCHEMA_SOURCE_TABLE_FEATURE_DETAILS.members[0],
            &self.global_secondary_indexes,
        );
        rt::member(
            w,
            &SCHEMA_SOURCE_TABLE_FEATURE_DETAILS.members[1],
            &self.local_secondary_indexes,
        );
        rt::member(w, &SCHEMA_SOURCE_TABLE_FEATURE_DETAILS.members[2], &self.sse_description);
        rt::member(w, &SCHEMA_SOURCE_TABLE_FEATURE_DETAILS.members[3], &self.stream_description);
        rt::member(
            w,
            &SCHEMA_SOURCE_TABLE_FEATURE_DETAILS.members[4],
            &self.time_to_live_description,
        );
        w.end_structure(&SCHEMA_SOURCE_TABLE_FEATURE_DETAILS);
    }
}
impl rt::Encode for SourceTableFeatureDetails {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SourceTableFeatureDetails {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SOURCE_TABLE_FEATURE_DETAILS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.global_secondary_indexes = rt::Decode::decode(shape, r)?,
                    1 => out.local_secondary_indexes = rt::Decode::decode(shape, r)?,
                    2 => out.sse_description = rt::Decode::decode(shape, r)?,
                    3 => out.stream_description = rt::Decode::decode(shape, r)?,
                    4 => out.time_to_live_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STREAM_ARN: rt::Shape =
    rt::Shape::String { min: Some(37), max: Some(1024), pattern: None };
pub static SHAPE_STREAM_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_STREAM_SPECIFICATION: rt::Schema = rt::Schema {
    name: "StreamSpecification",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamEnabled", "StreamEnabled", &SHAPE_STREAM_ENABLED).required(),
        rt::Member::new("StreamViewType", "StreamViewType", &SHAPE_STREAM_VIEW_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_STREAM_SPECIFICATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STREAM_SPECIFICATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StreamSpecification {
    pub stream_enabled: bool,
    pub stream_view_type: Option<StreamViewType>,
}
impl rt::Structure for StreamSpecification {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM_SPECIFICATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM_SPECIFICATION);
        rt::member(w, &SCHEMA_STREAM_SPECIFICATION.members[0], &self.stream_enabled);
        rt::member(w, &SCHEMA_STREAM_SPECIFICATION.members[1], &self.stream_view_type);
        w.end_structure(&SCHEMA_STREAM_SPECIFICATION);
    }
}
impl rt::Encode for StreamSpecification {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StreamSpecification {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STREAM_SPECIFICATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.stream_view_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_STREAM_VIEW_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamViewType {
    NewImage,
    OldImage,
    NewAndOldImages,
    KeysOnly,
    Unknown(String),
}
impl StreamViewType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewImage => "NEW_IMAGE",
            Self::OldImage => "OLD_IMAGE",
            Self::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            Self::KeysOnly => "KEYS_ONLY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StreamViewType {
    fn from(text: &str) -> Self {
        match text {
            "NEW_IMAGE" => Self::NewImage,
            "OLD_IMAGE" => Self::OldImage,
            "NEW_AND_OLD_IMAGES" => Self::NewAndOldImages,
            "KEYS_ONLY" => Self::KeysOnly,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StreamViewType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StreamViewType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StreamViewType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StreamViewType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_ATTRIBUTE_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STRING_SET_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STRING_ATTRIBUTE_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TableAlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TableAlreadyExistsException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TABLE_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableAlreadyExistsException {
    pub message: Option<String>,
}
impl rt::Structure for TableAlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION);
        rt::member(w, &SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION);
    }
}
impl rt::Encode for TableAlreadyExistsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableAlreadyExistsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION,
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
impl From<TableAlreadyExistsException> for rt::ApiError {
    fn from(error: TableAlreadyExistsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_TABLE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_TABLE_CLASS: rt::Shape =
    rt::Shape::Enum { values: &["STANDARD", "STANDARD_INFREQUENT_ACCESS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableClass {
    Standard,
    StandardInfrequentAccess,
    Unknown(String),
}
impl TableClass {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::StandardInfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TableClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => Self::Standard,
            "STANDARD_INFREQUENT_ACCESS" => Self::StandardInfrequentAccess,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TableClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TableClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TableClass {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TableClass {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_TABLE_CLASS_SUMMARY: rt::Schema = rt::Schema {
    name: "TableClassSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastUpdateDateTime", "LastUpdateDateTime", &SHAPE_DATE),
        rt::Member::new("TableClass", "TableClass", &SHAPE_TABLE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_CLASS_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE_CLASS_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableClassSummary {
    pub last_update_date_time: Option<rt::Timestamp>,
    pub table_class: Option<TableClass>,
}
impl rt::Structure for TableClassSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_CLASS_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_CLASS_SUMMARY);
        rt::member(w, &SCHEMA_TABLE_CLASS_SUMMARY.members[0], &self.last_update_date_time);
        rt::member(w, &SCHEMA_TABLE_CLASS_SUMMARY.members[1], &self.table_class);
        w.end_structure(&SCHEMA_TABLE_CLASS_SUMMARY);
    }
}
impl rt::Encode for TableClassSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableClassSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE_CLASS_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.last_update_date_time = rt::Decode::decode(shape, r)?,
                1 => out.table_class = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TABLE_CREATION_DATE_TIME: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_TABLE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "TableDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ArchivalSummary", "ArchivalSummary", &SHAPE_ARCHIVAL_SUMMARY),
        rt::Member::new(
            "AttributeDefinitions",
            "AttributeDefinitions",
            &SHAPE_ATTRIBUTE_DEFINITIONS,
        ),
        rt::Member::new("BillingModeSummary", "BillingModeSummary", &SHAPE_BILLING_MODE_SUMMARY),
        rt::Member::new("CreationDateTime", "CreationDateTime", &SHAPE_DATE),
        rt::Member::new(
            "DeletionProtectionEnabled",
            "DeletionProtectionEnabled",
            &SHAPE_DELETION_PROTECTION_ENABLED,
        ),
        rt::Member::new(
            "GlobalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            &SHAPE_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST,
        ),
        rt::Member::new(
            "GlobalTableSettingsReplicationMode",
            "GlobalTableSettingsReplicationMode",
            &SHAPE_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        rt::Member::new("GlobalTableVersion", "GlobalTableVersion", &SHAPE_STRING),
        rt::Member::new(
            "GlobalTableWitnesses",
            "GlobalTableWitnesses",
            &SHAPE_GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST,
        ),
        rt::Member::new("ItemCount", "ItemCount", &SHAPE_LONG_OBJECT),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA),
        rt::Member::new("LatestStreamArn", "LatestStreamArn", &SHAPE_STREAM_ARN),
        rt::Member::new("LatestStreamLabel", "LatestStreamLabel", &SHAPE_STRING),
        rt::Member::new(
            "LocalSecondaryIndexes",
            "LocalSecondaryIndexes",
            &SHAPE_LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST,
        ),
        rt::Member::new(
            "MultiRegionConsistency",
            "MultiRegionConsistency",
            &SHAPE_MULTI_REGION_CONSISTENCY,
        ),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT_DESCRIPTION,
        ),
        rt::Member::new("Replicas", "Replicas", &SHAPE_REPLICA_DESCRIPTION_LIST),
        rt::Member::new("RestoreSummary", "RestoreSummary", &SHAPE_RESTORE_SUMMARY),
        rt::Member::new("SSEDescription", "SSEDescription", &SHAPE_SSE_DESCRIPTION),
        rt::Member::new("StreamSpecification", "StreamSpecification", &SHAPE_STREAM_SPECIFICATION),
        rt::Member::new("TableArn", "TableArn", &SHAPE_STRING),
        rt::Member::new("TableClassSummary", "TableClassSummary", &SHAPE_TABLE_CLASS_SUMMARY),
        rt::Member::new("TableId", "TableId", &SHAPE_TABLE_ID),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
        rt::Member::new("TableSizeBytes", "TableSizeBytes", &SHAPE_LONG_OBJECT),
        rt::Member::new("TableStatus", "TableStatus", &SHAPE_TABLE_STATUS),
        rt::Member::new(
            "WarmThroughput",
            "WarmThroughput",
            &SHAPE_TABLE_WARM_THROUGHPUT_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableDescription {
    pub archival_summary: Option<ArchivalSummary>,
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub billing_mode_summary: Option<BillingModeSummary>,
    pub creation_date_time: Option<rt::Timestamp>,
    pub deletion_protection_enabled: Option<bool>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub global_table_version: Option<String>,
    pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
    pub item_count: Option<i64>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub latest_stream_arn: Option<String>,
    pub latest_stream_label: Option<String>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub replicas: Option<Vec<ReplicaDescription>>,
    pub restore_summary: Option<RestoreSummary>,
    pub sse_description: Option<SSEDescription>,
    pub stream_specification: Option<StreamSpecification>,
    pub table_arn: Option<String>,
    pub table_class_summary: Option<TableClassSummary>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_size_bytes: Option<i64>,
    pub table_status: Option<TableStatus>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
}
impl rt::Structure for TableDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_DESCRIPTION);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[0], &self.archival_summary);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[1], &self.attribute_definitions);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[2], &self.billing_mode_summary);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[3], &self.creation_date_time);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[4], &self.deletion_protection_enabled);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[5], &self.global_secondary_indexes);
        rt::member(
            w,
            &SCHEMA_TABLE_DESCRIPTION.members[6],
            &self.global_table_settings_replication_mode,
        );
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[7], &self.global_table_version);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[8], &self.global_table_witnesses);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[9], &self.item_count);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[10], &self.key_schema);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[11], &self.latest_stream_arn);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[12], &self.latest_stream_label);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[13], &self.local_secondary_indexes);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[14], &self.multi_region_consistency);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[15], &self.on_demand_throughput);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[16], &self.provisioned_throughput);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[17], &self.replicas);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[18], &self.restore_summary);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[19], &self.sse_description);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[20], &self.stream_specification);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[21], &self.table_arn);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[22], &self.table_class_summary);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[23], &self.table_id);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[24], &self.table_name);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[25], &self.table_size_bytes);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[26], &self.table_status);
        rt::member(w, &SCHEMA_TABLE_DESCRIPTION.members[27], &self.warm_throughput);
        w.end_structure(&SCHEMA_TABLE_DESCRIPTION);
    }
}
impl rt::Encode for TableDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE_DESCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.archival_summary = rt::Decode::decode(shape, r)?,
                1 => out.attribute_definitions = rt::Decode::decode(shape, r)?,
                2 => out.billing_mode_summary = rt::Decode::decode(shape, r)?,
                3 => out.creation_date_time = rt::Decode::decode(shape, r)?,
                4 => out.deletion_protection_enabled = rt::Decode::decode(shape, r)?,
                5 => out.global_secondary_indexes = rt::Decode::decode(shape, r)?,
                6 => out.global_table_settings_replication_mode = rt::Decode::decode(shape, r)?,
                7 => out.global_table_version = rt::Decode::decode(shape, r)?,
                8 => out.global_table_witnesses = rt::Decode::decode(shape, r)?,
                9 => out.item_count = rt::Decode::decode(shape, r)?,
                10 => out.key_schema = rt::Decode::decode(shape, r)?,
                11 => out.latest_stream_arn = rt::Decode::decode(shape, r)?,
                12 => out.latest_stream_label = rt::Decode::decode(shape, r)?,
                13 => out.local_secondary_indexes = rt::Decode::decode(shape, r)?,
                14 => out.multi_region_consistency = rt::Decode::decode(shape, r)?,
                15 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                16 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                17 => out.replicas = rt::Decode::decode(shape, r)?,
                18 => out.restore_summary = rt::Decode::decode(shape, r)?,
                19 => out.sse_description = rt::Decode::decode(shape, r)?,
                20 => out.stream_specification = rt::Decode::decode(shape, r)?,
                21 => out.table_arn = rt::Decode::decode(shape, r)?,
                22 => out.table_class_summary = rt::Decode::decode(shape, r)?,
                23 => out.table_id = rt::Decode::decode(shape, r)?,
                24 => out.table_name = rt::Decode::decode(shape, r)?,
                25 => out.table_size_bytes = rt::Decode::decode(shape, r)?,
                26 => out.table_status = rt::Decode::decode(shape, r)?,
                27 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_TABLE_ID: rt::Pattern =
    rt::Pattern::new("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
pub static SHAPE_TABLE_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_TABLE_ID) };
pub static SCHEMA_TABLE_IN_USE_EXCEPTION: rt::Schema = rt::Schema {
    name: "TableInUseException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TableInUseException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TABLE_IN_USE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TABLE_IN_USE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableInUseException {
    pub message: Option<String>,
}
impl rt::Structure for TableInUseException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_IN_USE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_IN_USE_EXCEPTION);
        rt::member(w, &SCHEMA_TABLE_IN_USE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TABLE_IN_USE_EXCEPTION);
    }
}
impl rt::Encode for TableInUseException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableInUseException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TABLE_IN_USE_EXCEPTION,
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
impl From<TableInUseException> for rt::ApiError {
    fn from(error: TableInUseException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_TABLE_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_TABLE_NAME: rt::Shape =
    rt::Shape::String { min: Some(3), max: Some(255), pattern: Some(&PATTERN_TABLE_NAME) };
pub static SHAPE_TABLE_NAME_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TABLE_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TABLE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "TableNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TableNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TABLE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TABLE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for TableNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_TABLE_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TABLE_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for TableNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TABLE_NOT_FOUND_EXCEPTION,
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
impl From<TableNotFoundException> for rt::ApiError {
    fn from(error: TableNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_TABLE_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "CREATING",
        "UPDATING",
        "DELETING",
        "ACTIVE",
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        "ARCHIVING",
        "ARCHIVED",
        "REPLICATION_NOT_AUTHORIZED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    Unknown(String),
}
impl TableStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            Self::Archiving => "ARCHIVING",
            Self::Archived => "ARCHIVED",
            Self::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TableStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => Self::InaccessibleEncryptionCredentials,
            "ARCHIVING" => Self::Archiving,
            "ARCHIVED" => Self::Archived,
            "REPLICATION_NOT_AUTHORIZED" => Self::ReplicationNotAuthorized,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TableStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TableStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TableStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TableStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION: rt::Schema = rt::Schema {
    name: "TableWarmThroughputDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ReadUnitsPerSecond", "ReadUnitsPerSecond", &SHAPE_POSITIVE_LONG_OBJECT),
        rt::Member::new("Status", "Status", &SHAPE_TABLE_STATUS),
        rt::Member::new("WriteUnitsPerSecond", "WriteUnitsPerSecond", &SHAPE_POSITIVE_LONG_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_WARM_THROUGHPUT_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub status: Option<TableStatus>,
    pub write_units_per_second: Option<i64>,
}
impl rt::Structure for TableWarmThroughputDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION.members[0],
            &self.read_units_per_second,
        );
        rt::member(w, &SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION.members[1], &self.status);
        rt::member(
            w,
            &SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION.members[2],
            &self.write_units_per_second,
        );
        w.end_structure(&SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION);
    }
}
impl rt::Encode for TableWarmThroughputDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableWarmThroughputDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TABLE_WARM_THROUGHPUT_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.read_units_per_second = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    2 => out.write_units_per_second = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TAG: rt::Schema = rt::Schema {
    name: "Tag",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_TAG_KEY_STRING).required(),
        rt::Member::new("Value", "Value", &SHAPE_TAG_VALUE_STRING).required(),
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

pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG_KEY_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_KEY_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "TagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_RESOURCE_ARN_STRING).required(),
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

pub static SHAPE_TAG_VALUE_STRING: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SCHEMA_THROTTLING_EXCEPTION: rt::Schema = rt::Schema {
    name: "ThrottlingException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ThrottlingException", status: 400 }),
    members: &[
        rt::Member::new("message", "message", &SHAPE_AVAILABILITY_ERROR_MESSAGE),
        rt::Member::new("throttlingReasons", "throttlingReasons", &SHAPE_THROTTLING_REASON_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_THROTTLING_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_THROTTLING_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThrottlingException {
    pub message: Option<String>,
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
}
impl rt::Structure for ThrottlingException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_THROTTLING_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_THROTTLING_EXCEPTION);
        rt::member(w, &SCHEMA_THROTTLING_EXCEPTION.members[0], &self.message);
        rt::member(w, &SCHEMA_THROTTLING_EXCEPTION.members[1], &self.throttling_reasons);
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
                    1 => out.throttling_reasons = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_THROTTLING_REASON: rt::Schema = rt::Schema {
    name: "ThrottlingReason",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("reason", "reason", &SHAPE_REASON),
        rt::Member::new("resource", "resource", &SHAPE_RESOURCE),
    ],
    xml_namespace: None,
};
pub static SHAPE_THROTTLING_REASON: rt::Shape = rt::Shape::Structure(&SCHEMA_THROTTLING_REASON);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThrottlingReason {
    pub reason: Option<String>,
    pub resource: Option<String>,
}
impl rt::Structure for ThrottlingReason {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_THROTTLING_REASON
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_THROTTLING_REASON);
        rt::member(w, &SCHEMA_THROTTLING_REASON.members[0], &self.reason);
        rt::member(w, &SCHEMA_THROTTLING_REASON.members[1], &self.resource);
        w.end_structure(&SCHEMA_THROTTLING_REASON);
    }
}
impl rt::Encode for ThrottlingReason {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ThrottlingReason {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_THROTTLING_REASON, r, &mut |index, shape, r| {
            match index {
                0 => out.reason = rt::Decode::decode(shape, r)?,
                1 => out.resource = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_THROTTLING_REASON_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_THROTTLING_REASON,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TIME_RANGE_LOWER_BOUND: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_TIME_RANGE_UPPER_BOUND: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_TIME_TO_LIVE_ATTRIBUTE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_TIME_TO_LIVE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "TimeToLiveDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeName", "AttributeName", &SHAPE_TIME_TO_LIVE_ATTRIBUTE_NAME),
        rt::Member::new("TimeToLiveStatus", "TimeToLiveStatus", &SHAPE_TIME_TO_LIVE_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_TIME_TO_LIVE_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TIME_TO_LIVE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeToLiveDescription {
    pub attribute_name: Option<String>,
    pub time_to_live_status: Option<TimeToLiveStatus>,
}
impl rt::Structure for TimeToLiveDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TIME_TO_LIVE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TIME_TO_LIVE_DESCRIPTION);
        rt::member(w, &SCHEMA_TIME_TO_LIVE_DESCRIPTION.members[0], &self.attribute_name);
        rt::member(w, &SCHEMA_TIME_TO_LIVE_DESCRIPTION.members[1], &self.time_to_live_status);
        w.end_structure(&SCHEMA_TIME_TO_LIVE_DESCRIPTION);
    }
}
impl rt::Encode for TimeToLiveDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TimeToLiveDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TIME_TO_LIVE_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_name = rt::Decode::decode(shape, r)?,
                    1 => out.time_to_live_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TIME_TO_LIVE_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_TIME_TO_LIVE_SPECIFICATION: rt::Schema = rt::Schema {
    name: "TimeToLiveSpecification",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeName", "AttributeName", &SHAPE_TIME_TO_LIVE_ATTRIBUTE_NAME)
            .required(),
        rt::Member::new("Enabled", "Enabled", &SHAPE_TIME_TO_LIVE_ENABLED).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TIME_TO_LIVE_SPECIFICATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TIME_TO_LIVE_SPECIFICATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeToLiveSpecification {
    pub attribute_name: String,
    pub enabled: bool,
}
impl rt::Structure for TimeToLiveSpecification {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TIME_TO_LIVE_SPECIFICATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TIME_TO_LIVE_SPECIFICATION);
        rt::member(w, &SCHEMA_TIME_TO_LIVE_SPECIFICATION.members[0], &self.attribute_name);
        rt::member(w, &SCHEMA_TIME_TO_LIVE_SPECIFICATION.members[1], &self.enabled);
        w.end_structure(&SCHEMA_TIME_TO_LIVE_SPECIFICATION);
    }
}
impl rt::Encode for TimeToLiveSpecification {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TimeToLiveSpecification {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TIME_TO_LIVE_SPECIFICATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_name = rt::Decode::decode(shape, r)?,
                    1 => out.enabled = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TIME_TO_LIVE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLING", "DISABLING", "ENABLED", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeToLiveStatus {
    Enabling,
    Disabling,
    Enabled,
    Disabled,
    Unknown(String),
}
impl TimeToLiveStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Disabling => "DISABLING",
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TimeToLiveStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => Self::Enabling,
            "DISABLING" => Self::Disabling,
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TimeToLiveStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TimeToLiveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TimeToLiveStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TimeToLiveStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_TRANSACT_GET_ITEM: rt::Schema = rt::Schema {
    name: "TransactGetItem",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Get", "Get", &SHAPE_GET).required()],
    xml_namespace: None,
};
pub static SHAPE_TRANSACT_GET_ITEM: rt::Shape = rt::Shape::Structure(&SCHEMA_TRANSACT_GET_ITEM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactGetItem {
    pub get: Get,
}
impl rt::Structure for TransactGetItem {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACT_GET_ITEM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACT_GET_ITEM);
        rt::member(w, &SCHEMA_TRANSACT_GET_ITEM.members[0], &self.get);
        w.end_structure(&SCHEMA_TRANSACT_GET_ITEM);
    }
}
impl rt::Encode for TransactGetItem {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactGetItem {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TRANSACT_GET_ITEM, r, &mut |index, shape, r| {
            match index {
                0 => out.get = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TRANSACT_GET_ITEM_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_TRANSACT_GET_ITEM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TRANSACT_GET_ITEMS_INPUT: rt::Schema = rt::Schema {
    name: "TransactGetItemsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new("TransactItems", "TransactItems", &SHAPE_TRANSACT_GET_ITEM_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TRANSACT_GET_ITEMS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRANSACT_GET_ITEMS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactGetItemsInput {
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub transact_items: Vec<TransactGetItem>,
}
impl rt::Structure for TransactGetItemsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACT_GET_ITEMS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACT_GET_ITEMS_INPUT);
        rt::member(w, &SCHEMA_TRANSACT_GET_ITEMS_INPUT.members[0], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_TRANSACT_GET_ITEMS_INPUT.members[1], &self.transact_items);
        w.end_structure(&SCHEMA_TRANSACT_GET_ITEMS_INPUT);
    }
}
impl rt::Encode for TransactGetItemsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactGetItemsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRANSACT_GET_ITEMS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.transact_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TRANSACT_GET_ITEMS_OUTPUT: rt::Schema = rt::Schema {
    name: "TransactGetItemsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY_MULTIPLE),
        rt::Member::new("Responses", "Responses", &SHAPE_ITEM_RESPONSE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_TRANSACT_GET_ITEMS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRANSACT_GET_ITEMS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactGetItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<ItemResponse>>,
}
impl rt::Structure for TransactGetItemsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACT_GET_ITEMS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACT_GET_ITEMS_OUTPUT);
        rt::member(w, &SCHEMA_TRANSACT_GET_ITEMS_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(w, &SCHEMA_TRANSACT_GET_ITEMS_OUTPUT.members[1], &self.responses);
        w.end_structure(&SCHEMA_TRANSACT_GET_ITEMS_OUTPUT);
    }
}
impl rt::Encode for TransactGetItemsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactGetItemsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRANSACT_GET_ITEMS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.responses = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TRANSACT_WRITE_ITEM: rt::Schema = rt::Schema {
    name: "TransactWriteItem",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConditionCheck", "ConditionCheck", &SHAPE_CONDITION_CHECK),
        rt::Member::new("Delete", "Delete", &SHAPE_DELETE),
        rt::Member::new("Put", "Put", &SHAPE_PUT),
        rt::Member::new("Update", "Update", &SHAPE_UPDATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_TRANSACT_WRITE_ITEM: rt::Shape = rt::Shape::Structure(&SCHEMA_TRANSACT_WRITE_ITEM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactWriteItem {
    pub condition_check: Option<ConditionCheck>,
    pub delete: Option<Delete>,
    pub put: Option<Put>,
    pub update: Option<Update>,
}
impl rt::Structure for TransactWriteItem {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACT_WRITE_ITEM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACT_WRITE_ITEM);
        rt::member(w, &SCHEMA_TRANSACT_WRITE_ITEM.members[0], &self.condition_check);
        rt::member(w, &SCHEMA_TRANSACT_WRITE_ITEM.members[1], &self.delete);
        rt::member(w, &SCHEMA_TRANSACT_WRITE_ITEM.members[2], &self.put);
        rt::member(w, &SCHEMA_TRANSACT_WRITE_ITEM.members[3], &self.update);
        w.end_structure(&SCHEMA_TRANSACT_WRITE_ITEM);
    }
}
impl rt::Encode for TransactWriteItem {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactWriteItem {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TRANSACT_WRITE_ITEM, r, &mut |index, shape, r| {
            match index {
                0 => out.condition_check = rt::Decode::decode(shape, r)?,
                1 => out.delete = rt::Decode::decode(shape, r)?,
                2 => out.put = rt::Decode::decode(shape, r)?,
                3 => out.update = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TRANSACT_WRITE_ITEM_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_TRANSACT_WRITE_ITEM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TRANSACT_WRITE_ITEMS_INPUT: rt::Schema = rt::Schema {
    name: "TransactWriteItemsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ClientRequestToken", "ClientRequestToken", &SHAPE_CLIENT_REQUEST_TOKEN)
            .idempotency_token(),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new(
            "ReturnItemCollectionMetrics",
            "ReturnItemCollectionMetrics",
            &SHAPE_RETURN_ITEM_COLLECTION_METRICS,
        ),
        rt::Member::new("TransactItems", "TransactItems", &SHAPE_TRANSACT_WRITE_ITEM_LIST)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TRANSACT_WRITE_ITEMS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRANSACT_WRITE_ITEMS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactWriteItemsInput {
    pub client_request_token: Option<String>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub transact_items: Vec<TransactWriteItem>,
}
impl rt::Structure for TransactWriteItemsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACT_WRITE_ITEMS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACT_WRITE_ITEMS_INPUT);
        rt::member(w, &SCHEMA_TRANSACT_WRITE_ITEMS_INPUT.members[0], &self.client_request_token);
        rt::member(
            w,
            &SCHEMA_TRANSACT_WRITE_ITEMS_INPUT.members[1],
            &self.return_consumed_capacity,
        );
        rt::member(
            w,
            &SCHEMA_TRANSACT_WRITE_ITEMS_INPUT.members[2],
            &self.return_item_collection_metrics,
        );
        rt::member(w, &SCHEMA_TRANSACT_WRITE_ITEMS_INPUT.members[3], &self.transact_items);
        w.end_structure(&SCHEMA_TRANSACT_WRITE_ITEMS_INPUT);
    }
}
impl rt::Encode for TransactWriteItemsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactWriteItemsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRANSACT_WRITE_ITEMS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.client_request_token = rt::Decode::decode(shape, r)?,
                    1 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                    2 => out.return_item_collection_metrics = rt::Decode::decode(shape, r)?,
                    3 => out.transact_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT: rt::Schema = rt::Schema {
    name: "TransactWriteItemsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY_MULTIPLE),
        rt::Member::new(
            "ItemCollectionMetrics",
            "ItemCollectionMetrics",
            &SHAPE_ITEM_COLLECTION_METRICS_PER_TABLE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_TRANSACT_WRITE_ITEMS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<rt::BTreeMap<String, Vec<ItemCollectionMetrics>>>,
}
impl rt::Structure for TransactWriteItemsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT);
        rt::member(w, &SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT.members[0], &self.consumed_capacity);
        rt::member(
            w,
            &SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT.members[1],
            &self.item_collection_metrics,
        );
        w.end_structure(&SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT);
    }
}
impl rt::Encode for TransactWriteItemsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactWriteItemsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                    1 => out.item_collection_metrics = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TRANSACTION_CANCELED_EXCEPTION: rt::Schema = rt::Schema {
    name: "TransactionCanceledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TransactionCanceledException", status: 400 }),
    members: &[
        rt::Member::new(
            "CancellationReasons",
            "CancellationReasons",
            &SHAPE_CANCELLATION_REASON_LIST,
        ),
        rt::Member::new("Message", "Message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_TRANSACTION_CANCELED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRANSACTION_CANCELED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactionCanceledException {
    pub cancellation_reasons: Option<Vec<CancellationReason>>,
    pub message: Option<String>,
}
impl rt::Structure for TransactionCanceledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACTION_CANCELED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACTION_CANCELED_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_TRANSACTION_CANCELED_EXCEPTION.members[0],
            &self.cancellation_reasons,
        );
        rt::member(w, &SCHEMA_TRANSACTION_CANCELED_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_TRANSACTION_CANCELED_EXCEPTION);
    }
}
impl rt::Encode for TransactionCanceledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactionCanceledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRANSACTION_CANCELED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cancellation_reasons = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<TransactionCanceledException> for rt::ApiError {
    fn from(error: TransactionCanceledException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_TRANSACTION_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "TransactionConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TransactionConflictException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TRANSACTION_CONFLICT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRANSACTION_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactionConflictException {
    pub message: Option<String>,
}
impl rt::Structure for TransactionConflictException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACTION_CONFLICT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACTION_CONFLICT_EXCEPTION);
        rt::member(w, &SCHEMA_TRANSACTION_CONFLICT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TRANSACTION_CONFLICT_EXCEPTION);
    }
}
impl rt::Encode for TransactionConflictException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactionConflictException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRANSACTION_CONFLICT_EXCEPTION,
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
impl From<TransactionConflictException> for rt::ApiError {
    fn from(error: TransactionConflictException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TransactionInProgressException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TransactionInProgressException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TRANSACTION_IN_PROGRESS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransactionInProgressException {
    pub message: Option<String>,
}
impl rt::Structure for TransactionInProgressException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION);
        rt::member(w, &SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION);
    }
}
impl rt::Encode for TransactionInProgressException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TransactionInProgressException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION,
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
impl From<TransactionInProgressException> for rt::ApiError {
    fn from(error: TransactionInProgressException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "UntagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_RESOURCE_ARN_STRING).required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).required(),
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

pub static SCHEMA_UPDATE: rt::Schema = rt::Schema {
    name: "Update",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConditionExpression", "ConditionExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
        rt::Member::new("UpdateExpression", "UpdateExpression", &SHAPE_UPDATE_EXPRESSION)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Update {
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub key: rt::BTreeMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub table_name: String,
    pub update_expression: String,
}
impl rt::Structure for Update {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE);
        rt::member(w, &SCHEMA_UPDATE.members[0], &self.condition_expression);
        rt::member(w, &SCHEMA_UPDATE.members[1], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_UPDATE.members[2], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_UPDATE.members[3], &self.key);
        rt::member(w, &SCHEMA_UPDATE.members[4], &self.return_values_on_condition_check_failure);
        rt::member(w, &SCHEMA_UPDATE.members[5], &self.table_name);
        rt::member(w, &SCHEMA_UPDATE.members[6], &self.update_expression);
        w.end_structure(&SCHEMA_UPDATE);
    }
}
impl rt::Encode for Update {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Update {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE, r, &mut |index, shape, r| {
            match index {
                0 => out.condition_expression = rt::Decode::decode(shape, r)?,
                1 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                2 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                3 => out.key = rt::Decode::decode(shape, r)?,
                4 => out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?,
                5 => out.table_name = rt::Decode::decode(shape, r)?,
                6 => out.update_expression = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT: rt::Schema = rt::Schema {
    name: "UpdateContinuousBackupsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "PointInTimeRecoverySpecification",
            "PointInTimeRecoverySpecification",
            &SHAPE_POINT_IN_TIME_RECOVERY_SPECIFICATION,
        )
        .required(),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONTINUOUS_BACKUPS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateContinuousBackupsInput {
    pub point_in_time_recovery_specification: PointInTimeRecoverySpecification,
    pub table_name: String,
}
impl rt::Structure for UpdateContinuousBackupsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT.members[0],
            &self.point_in_time_recovery_specification,
        );
        rt::member(w, &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT.members[1], &self.table_name);
        w.end_structure(&SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT);
    }
}
impl rt::Encode for UpdateContinuousBackupsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateContinuousBackupsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.point_in_time_recovery_specification = rt::Decode::decode(shape, r)?,
                    1 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateContinuousBackupsOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ContinuousBackupsDescription",
        "ContinuousBackupsDescription",
        &SHAPE_CONTINUOUS_BACKUPS_DESCRIPTION,
    )],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONTINUOUS_BACKUPS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateContinuousBackupsOutput {
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}
impl rt::Structure for UpdateContinuousBackupsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT.members[0],
            &self.continuous_backups_description,
        );
        w.end_structure(&SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT);
    }
}
impl rt::Encode for UpdateContinuousBackupsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateContinuousBackupsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.continuous_backups_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT: rt::Schema = rt::Schema {
    name: "UpdateContributorInsightsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContributorInsightsAction",
            "ContributorInsightsAction",
            &SHAPE_CONTRIBUTOR_INSIGHTS_ACTION,
        )
        .required(),
        rt::Member::new(
            "ContributorInsightsMode",
            "ContributorInsightsMode",
            &SHAPE_CONTRIBUTOR_INSIGHTS_MODE,
        ),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateContributorInsightsInput {
    pub contributor_insights_action: ContributorInsightsAction,
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
    pub index_name: Option<String>,
    pub table_name: String,
}
impl rt::Structure for UpdateContributorInsightsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT.members[0],
            &self.contributor_insights_action,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT.members[1],
            &self.contributor_insights_mode,
        );
        rt::member(w, &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT.members[2], &self.index_name);
        rt::member(w, &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT.members[3], &self.table_name);
        w.end_structure(&SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT);
    }
}
impl rt::Encode for UpdateContributorInsightsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateContributorInsightsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.contributor_insights_action = rt::Decode::decode(shape, r)?,
                    1 => out.contributor_insights_mode = rt::Decode::decode(shape, r)?,
                    2 => out.index_name = rt::Decode::decode(shape, r)?,
                    3 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateContributorInsightsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ContributorInsightsMode",
            "ContributorInsightsMode",
            &SHAPE_CONTRIBUTOR_INSIGHTS_MODE,
        ),
        rt::Member::new(
            "ContributorInsightsStatus",
            "ContributorInsightsStatus",
            &SHAPE_CONTRIBUTOR_INSIGHTS_STATUS,
        ),
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateContributorInsightsOutput {
    pub contributor_insights_mode: Option<ContributorInsightsMode>,
    pub contributor_insights_status: Option<ContributorInsightsStatus>,
    pub index_name: Option<String>,
    pub table_name: Option<String>,
}
impl rt::Structure for UpdateContributorInsightsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[0],
            &self.contributor_insights_mode,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[1],
            &self.contributor_insights_status,
        );
        rt::member(w, &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[2], &self.index_name);
        rt::member(w, &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT.members[3], &self.table_name);
        w.end_structure(&SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT);
    }
}
impl rt::Encode for UpdateContributorInsightsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateContributorInsightsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.contributor_insights_mode = rt::Decode::decode(shape, r)?,
                    1 => out.contributor_insights_status = rt::Decode::decode(shape, r)?,
                    2 => out.index_name = rt::Decode::decode(shape, r)?,
                    3 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_UPDATE_EXPRESSION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: rt::Schema = rt::Schema {
    name: "UpdateGlobalSecondaryIndexAction",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_INDEX_NAME).required(),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
        rt::Member::new("WarmThroughput", "WarmThroughput", &SHAPE_WARM_THROUGHPUT),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}
impl rt::Structure for UpdateGlobalSecondaryIndexAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION);
        rt::member(w, &SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION.members[0], &self.index_name);
        rt::member(
            w,
            &SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION.members[1],
            &self.on_demand_throughput,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION.members[2],
            &self.provisioned_throughput,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION.members[3],
            &self.warm_throughput,
        );
        w.end_structure(&SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION);
    }
}
impl rt::Encode for UpdateGlobalSecondaryIndexAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateGlobalSecondaryIndexAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_GLOBAL_SECONDARY_INDEX_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.index_name = rt::Decode::decode(shape, r)?,
                    1 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                    2 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                    3 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ITEM_INPUT: rt::Schema = rt::Schema {
    name: "UpdateItemInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeUpdates", "AttributeUpdates", &SHAPE_ATTRIBUTE_UPDATES),
        rt::Member::new("ConditionExpression", "ConditionExpression", &SHAPE_CONDITION_EXPRESSION),
        rt::Member::new("ConditionalOperator", "ConditionalOperator", &SHAPE_CONDITIONAL_OPERATOR),
        rt::Member::new("Expected", "Expected", &SHAPE_EXPECTED_ATTRIBUTE_MAP),
        rt::Member::new(
            "ExpressionAttributeNames",
            "ExpressionAttributeNames",
            &SHAPE_EXPRESSION_ATTRIBUTE_NAME_MAP,
        ),
        rt::Member::new(
            "ExpressionAttributeValues",
            "ExpressionAttributeValues",
            &SHAPE_EXPRESSION_ATTRIBUTE_VALUE_MAP,
        ),
        rt::Member::new("Key", "Key", &SHAPE_KEY).required(),
        rt::Member::new(
            "ReturnConsumedCapacity",
            "ReturnConsumedCapacity",
            &SHAPE_RETURN_CONSUMED_CAPACITY,
        ),
        rt::Member::new(
            "ReturnItemCollectionMetrics",
            "ReturnItemCollectionMetrics",
            &SHAPE_RETURN_ITEM_COLLECTION_METRICS,
        ),
        rt::Member::new("ReturnValues", "ReturnValues", &SHAPE_RETURN_VALUE),
        rt::Member::new(
            "ReturnValuesOnConditionCheckFailure",
            "ReturnValuesOnConditionCheckFailure",
            &SHAPE_RETURN_VALUES_ON_CONDITION_CHECK_FAILURE,
        ),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
        rt::Member::new("UpdateExpression", "UpdateExpression", &SHAPE_UPDATE_EXPRESSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ITEM_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_ITEM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateItemInput {
    pub attribute_updates: Option<rt::BTreeMap<String, AttributeValueUpdate>>,
    pub condition_expression: Option<String>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub expected: Option<rt::BTreeMap<String, ExpectedAttributeValue>>,
    pub expression_attribute_names: Option<rt::BTreeMap<String, String>>,
    pub expression_attribute_values: Option<rt::BTreeMap<String, AttributeValue>>,
    pub key: rt::BTreeMap<String, AttributeValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub return_values: Option<ReturnValue>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    pub table_name: String,
    pub update_expression: Option<String>,
}
impl rt::Structure for UpdateItemInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ITEM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ITEM_INPUT);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[0], &self.attribute_updates);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[1], &self.condition_expression);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[2], &self.conditional_operator);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[3], &self.expected);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[4], &self.expression_attribute_names);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[5], &self.expression_attribute_values);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[6], &self.key);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[7], &self.return_consumed_capacity);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[8], &self.return_item_collection_metrics);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[9], &self.return_values);
        rt::member(
            w,
            &SCHEMA_UPDATE_ITEM_INPUT.members[10],
            &self.return_values_on_condition_check_failure,
        );
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[11], &self.table_name);
        rt::member(w, &SCHEMA_UPDATE_ITEM_INPUT.members[12], &self.update_expression);
        w.end_structure(&SCHEMA_UPDATE_ITEM_INPUT);
    }
}
impl rt::Encode for UpdateItemInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateItemInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_ITEM_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attribute_updates = rt::Decode::decode(shape, r)?,
                1 => out.condition_expression = rt::Decode::decode(shape, r)?,
                2 => out.conditional_operator = rt::Decode::decode(shape, r)?,
                3 => out.expected = rt::Decode::decode(shape, r)?,
                4 => out.expression_attribute_names = rt::Decode::decode(shape, r)?,
                5 => out.expression_attribute_values = rt::Decode::decode(shape, r)?,
                6 => out.key = rt::Decode::decode(shape, r)?,
                7 => out.return_consumed_capacity = rt::Decode::decode(shape, r)?,
                8 => out.return_item_collection_metrics = rt::Decode::decode(shape, r)?,
                9 => out.return_values = rt::Decode::decode(shape, r)?,
                10 => out.return_values_on_condition_check_failure = rt::Decode::decode(shape, r)?,
                11 => out.table_name = rt::Decode::decode(shape, r)?,
                12 => out.update_expression = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ITEM_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateItemOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Attributes", "Attributes", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("ConsumedCapacity", "ConsumedCapacity", &SHAPE_CONSUMED_CAPACITY),
        rt::Member::new(
            "ItemCollectionMetrics",
            "ItemCollectionMetrics",
            &SHAPE_ITEM_COLLECTION_METRICS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ITEM_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_ITEM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateItemOutput {
    pub attributes: Option<rt::BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
impl rt::Structure for UpdateItemOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ITEM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ITEM_OUTPUT);
        rt::member(w, &SCHEMA_UPDATE_ITEM_OUTPUT.members[0], &self.attributes);
        rt::member(w, &SCHEMA_UPDATE_ITEM_OUTPUT.members[1], &self.consumed_capacity);
        rt::member(w, &SCHEMA_UPDATE_ITEM_OUTPUT.members[2], &self.item_collection_metrics);
        w.end_structure(&SCHEMA_UPDATE_ITEM_OUTPUT);
    }
}
impl rt::Encode for UpdateItemOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateItemOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_ITEM_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes = rt::Decode::decode(shape, r)?,
                1 => out.consumed_capacity = rt::Decode::decode(shape, r)?,
                2 => out.item_collection_metrics = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_KINESIS_STREAMING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "UpdateKinesisStreamingConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ApproximateCreationDateTimePrecision",
        "ApproximateCreationDateTimePrecision",
        &SHAPE_APPROXIMATE_CREATION_DATE_TIME_PRECISION,
    )],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_KINESIS_STREAMING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_KINESIS_STREAMING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateKinesisStreamingConfiguration {
    pub approximate_creation_date_time_precision: Option<ApproximateCreationDateTimePrecision>,
}
impl rt::Structure for UpdateKinesisStreamingConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_KINESIS_STREAMING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_KINESIS_STREAMING_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_CONFIGURATION.members[0],
            &self.approximate_creation_date_time_precision,
        );
        w.end_structure(&SCHEMA_UPDATE_KINESIS_STREAMING_CONFIGURATION);
    }
}
impl rt::Encode for UpdateKinesisStreamingConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateKinesisStreamingConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_KINESIS_STREAMING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.approximate_creation_date_time_precision = rt::Decode::decode(shape, r)?
                    }
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT: rt::Schema = rt::Schema {
    name: "UpdateKinesisStreamingDestinationInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
        rt::Member::new(
            "UpdateKinesisStreamingConfiguration",
            "UpdateKinesisStreamingConfiguration",
            &SHAPE_UPDATE_KINESIS_STREAMING_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateKinesisStreamingDestinationInput {
    pub stream_arn: String,
    pub table_name: String,
    pub update_kinesis_streaming_configuration: Option<UpdateKinesisStreamingConfiguration>,
}
impl rt::Structure for UpdateKinesisStreamingDestinationInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT.members[0],
            &self.stream_arn,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT.members[1],
            &self.table_name,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT.members[2],
            &self.update_kinesis_streaming_configuration,
        );
        w.end_structure(&SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT);
    }
}
impl rt::Encode for UpdateKinesisStreamingDestinationInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateKinesisStreamingDestinationInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.table_name = rt::Decode::decode(shape, r)?,
                    2 => out.update_kinesis_streaming_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateKinesisStreamingDestinationOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DestinationStatus", "DestinationStatus", &SHAPE_DESTINATION_STATUS),
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
        rt::Member::new(
            "UpdateKinesisStreamingConfiguration",
            "UpdateKinesisStreamingConfiguration",
            &SHAPE_UPDATE_KINESIS_STREAMING_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateKinesisStreamingDestinationOutput {
    pub destination_status: Option<DestinationStatus>,
    pub stream_arn: Option<String>,
    pub table_name: Option<String>,
    pub update_kinesis_streaming_configuration: Option<UpdateKinesisStreamingConfiguration>,
}
impl rt::Structure for UpdateKinesisStreamingDestinationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT.members[0],
            &self.destination_status,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT.members[1],
            &self.stream_arn,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT.members[2],
            &self.table_name,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT.members[3],
            &self.update_kinesis_streaming_configuration,
        );
        w.end_structure(&SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT);
    }
}
impl rt::Encode for UpdateKinesisStreamingDestinationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateKinesisStreamingDestinationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_status = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.table_name = rt::Decode::decode(shape, r)?,
                    3 => out.update_kinesis_streaming_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION: rt::Schema = rt::Schema {
    name: "UpdateReplicationGroupMemberAction",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "GlobalSecondaryIndexes",
            "GlobalSecondaryIndexes",
            &SHAPE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST,
        ),
        rt::Member::new("KMSMasterKeyId", "KMSMasterKeyId", &SHAPE_KMS_MASTER_KEY_ID),
        rt::Member::new(
            "OnDemandThroughputOverride",
            "OnDemandThroughputOverride",
            &SHAPE_ON_DEMAND_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new(
            "ProvisionedThroughputOverride",
            "ProvisionedThroughputOverride",
            &SHAPE_PROVISIONED_THROUGHPUT_OVERRIDE,
        ),
        rt::Member::new("RegionName", "RegionName", &SHAPE_REGION_NAME).required(),
        rt::Member::new("TableClassOverride", "TableClassOverride", &SHAPE_TABLE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_REPLICATION_GROUP_MEMBER_ACTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateReplicationGroupMemberAction {
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub kms_master_key_id: Option<String>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub region_name: String,
    pub table_class_override: Option<TableClass>,
}
impl rt::Structure for UpdateReplicationGroupMemberAction {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION);
        rt::member(
            w,
            &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION.members[0],
            &self.global_secondary_indexes,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION.members[1],
            &self.kms_master_key_id,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION.members[2],
            &self.on_demand_throughput_override,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION.members[3],
            &self.provisioned_throughput_override,
        );
        rt::member(w, &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION.members[4], &self.region_name);
        rt::member(
            w,
            &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION.members[5],
            &self.table_class_override,
        );
        w.end_structure(&SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION);
    }
}
impl rt::Encode for UpdateReplicationGroupMemberAction {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateReplicationGroupMemberAction {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_REPLICATION_GROUP_MEMBER_ACTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.global_secondary_indexes = rt::Decode::decode(shape, r)?,
                    1 => out.kms_master_key_id = rt::Decode::decode(shape, r)?,
                    2 => out.on_demand_throughput_override = rt::Decode::decode(shape, r)?,
                    3 => out.provisioned_throughput_override = rt::Decode::decode(shape, r)?,
                    4 => out.region_name = rt::Decode::decode(shape, r)?,
                    5 => out.table_class_override = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TABLE_INPUT: rt::Schema = rt::Schema {
    name: "UpdateTableInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AttributeDefinitions",
            "AttributeDefinitions",
            &SHAPE_ATTRIBUTE_DEFINITIONS,
        ),
        rt::Member::new("BillingMode", "BillingMode", &SHAPE_BILLING_MODE),
        rt::Member::new(
            "DeletionProtectionEnabled",
            "DeletionProtectionEnabled",
            &SHAPE_DELETION_PROTECTION_ENABLED,
        ),
        rt::Member::new(
            "GlobalSecondaryIndexUpdates",
            "GlobalSecondaryIndexUpdates",
            &SHAPE_GLOBAL_SECONDARY_INDEX_UPDATE_LIST,
        ),
        rt::Member::new(
            "GlobalTableSettingsReplicationMode",
            "GlobalTableSettingsReplicationMode",
            &SHAPE_GLOBAL_TABLE_SETTINGS_REPLICATION_MODE,
        ),
        rt::Member::new(
            "GlobalTableWitnessUpdates",
            "GlobalTableWitnessUpdates",
            &SHAPE_GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST,
        ),
        rt::Member::new(
            "MultiRegionConsistency",
            "MultiRegionConsistency",
            &SHAPE_MULTI_REGION_CONSISTENCY,
        ),
        rt::Member::new("OnDemandThroughput", "OnDemandThroughput", &SHAPE_ON_DEMAND_THROUGHPUT),
        rt::Member::new(
            "ProvisionedThroughput",
            "ProvisionedThroughput",
            &SHAPE_PROVISIONED_THROUGHPUT,
        ),
        rt::Member::new("ReplicaUpdates", "ReplicaUpdates", &SHAPE_REPLICATION_GROUP_UPDATE_LIST),
        rt::Member::new("SSESpecification", "SSESpecification", &SHAPE_SSE_SPECIFICATION),
        rt::Member::new("StreamSpecification", "StreamSpecification", &SHAPE_STREAM_SPECIFICATION),
        rt::Member::new("TableClass", "TableClass", &SHAPE_TABLE_CLASS),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
        rt::Member::new("WarmThroughput", "WarmThroughput", &SHAPE_WARM_THROUGHPUT),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TABLE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_TABLE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub billing_mode: Option<BillingMode>,
    pub deletion_protection_enabled: Option<bool>,
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexUpdate>>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub global_table_witness_updates: Option<Vec<GlobalTableWitnessGroupUpdate>>,
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub replica_updates: Option<Vec<ReplicationGroupUpdate>>,
    pub sse_specification: Option<SSESpecification>,
    pub stream_specification: Option<StreamSpecification>,
    pub table_class: Option<TableClass>,
    pub table_name: String,
    pub warm_throughput: Option<WarmThroughput>,
}
impl rt::Structure for UpdateTableInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TABLE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TABLE_INPUT);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[0], &self.attribute_definitions);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[1], &self.billing_mode);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[2], &self.deletion_protection_enabled);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[3], &self.global_secondary_index_updates);
        rt::member(
            w,
            &SCHEMA_UPDATE_TABLE_INPUT.members[4],
            &self.global_table_settings_replication_mode,
        );
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[5], &self.global_table_witness_updates);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[6], &self.multi_region_consistency);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[7], &self.on_demand_throughput);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[8], &self.provisioned_throughput);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[9], &self.replica_updates);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[10], &self.sse_specification);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[11], &self.stream_specification);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[12], &self.table_class);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[13], &self.table_name);
        rt::member(w, &SCHEMA_UPDATE_TABLE_INPUT.members[14], &self.warm_throughput);
        w.end_structure(&SCHEMA_UPDATE_TABLE_INPUT);
    }
}
impl rt::Encode for UpdateTableInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTableInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_TABLE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.attribute_definitions = rt::Decode::decode(shape, r)?,
                1 => out.billing_mode = rt::Decode::decode(shape, r)?,
                2 => out.deletion_protection_enabled = rt::Decode::decode(shape, r)?,
                3 => out.global_secondary_index_updates = rt::Decode::decode(shape, r)?,
                4 => out.global_table_settings_replication_mode = rt::Decode::decode(shape, r)?,
                5 => out.global_table_witness_updates = rt::Decode::decode(shape, r)?,
                6 => out.multi_region_consistency = rt::Decode::decode(shape, r)?,
                7 => out.on_demand_throughput = rt::Decode::decode(shape, r)?,
                8 => out.provisioned_throughput = rt::Decode::decode(shape, r)?,
                9 => out.replica_updates = rt::Decode::decode(shape, r)?,
                10 => out.sse_specification = rt::Decode::decode(shape, r)?,
                11 => out.stream_specification = rt::Decode::decode(shape, r)?,
                12 => out.table_class = rt::Decode::decode(shape, r)?,
                13 => out.table_name = rt::Decode::decode(shape, r)?,
                14 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TABLE_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateTableOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableDescription", "TableDescription", &SHAPE_TABLE_DESCRIPTION)],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TABLE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_TABLE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTableOutput {
    pub table_description: Option<TableDescription>,
}
impl rt::Structure for UpdateTableOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TABLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TABLE_OUTPUT);
        rt::member(w, &SCHEMA_UPDATE_TABLE_OUTPUT.members[0], &self.table_description);
        w.end_structure(&SCHEMA_UPDATE_TABLE_OUTPUT);
    }
}
impl rt::Encode for UpdateTableOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTableOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_TABLE_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.table_description = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TIME_TO_LIVE_INPUT: rt::Schema = rt::Schema {
    name: "UpdateTimeToLiveInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_ARN).required(),
        rt::Member::new(
            "TimeToLiveSpecification",
            "TimeToLiveSpecification",
            &SHAPE_TIME_TO_LIVE_SPECIFICATION,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TIME_TO_LIVE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_TIME_TO_LIVE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTimeToLiveInput {
    pub table_name: String,
    pub time_to_live_specification: TimeToLiveSpecification,
}
impl rt::Structure for UpdateTimeToLiveInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TIME_TO_LIVE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TIME_TO_LIVE_INPUT);
        rt::member(w, &SCHEMA_UPDATE_TIME_TO_LIVE_INPUT.members[0], &self.table_name);
        rt::member(
            w,
            &SCHEMA_UPDATE_TIME_TO_LIVE_INPUT.members[1],
            &self.time_to_live_specification,
        );
        w.end_structure(&SCHEMA_UPDATE_TIME_TO_LIVE_INPUT);
    }
}
impl rt::Encode for UpdateTimeToLiveInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTimeToLiveInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_TIME_TO_LIVE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_name = rt::Decode::decode(shape, r)?,
                    1 => out.time_to_live_specification = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateTimeToLiveOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "TimeToLiveSpecification",
        "TimeToLiveSpecification",
        &SHAPE_TIME_TO_LIVE_SPECIFICATION,
    )],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TIME_TO_LIVE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTimeToLiveOutput {
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}
impl rt::Structure for UpdateTimeToLiveOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT.members[0],
            &self.time_to_live_specification,
        );
        w.end_structure(&SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT);
    }
}
impl rt::Encode for UpdateTimeToLiveOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTimeToLiveOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.time_to_live_specification = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_WARM_THROUGHPUT: rt::Schema = rt::Schema {
    name: "WarmThroughput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ReadUnitsPerSecond", "ReadUnitsPerSecond", &SHAPE_LONG_OBJECT),
        rt::Member::new("WriteUnitsPerSecond", "WriteUnitsPerSecond", &SHAPE_LONG_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_WARM_THROUGHPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_WARM_THROUGHPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WarmThroughput {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
}
impl rt::Structure for WarmThroughput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_WARM_THROUGHPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_WARM_THROUGHPUT);
        rt::member(w, &SCHEMA_WARM_THROUGHPUT.members[0], &self.read_units_per_second);
        rt::member(w, &SCHEMA_WARM_THROUGHPUT.members[1], &self.write_units_per_second);
        w.end_structure(&SCHEMA_WARM_THROUGHPUT);
    }
}
impl rt::Encode for WarmThroughput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for WarmThroughput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_WARM_THROUGHPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.read_units_per_second = rt::Decode::decode(shape, r)?,
                1 => out.write_units_per_second = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_WITNESS_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["CREATING", "DELETING", "ACTIVE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WitnessStatus {
    Creating,
    Deleting,
    Active,
    Unknown(String),
}
impl WitnessStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for WitnessStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for WitnessStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for WitnessStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for WitnessStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for WitnessStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_WRITE_REQUEST: rt::Schema = rt::Schema {
    name: "WriteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeleteRequest", "DeleteRequest", &SHAPE_DELETE_REQUEST),
        rt::Member::new("PutRequest", "PutRequest", &SHAPE_PUT_REQUEST),
    ],
    xml_namespace: None,
};
pub static SHAPE_WRITE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_WRITE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WriteRequest {
    pub delete_request: Option<DeleteRequest>,
    pub put_request: Option<PutRequest>,
}
impl rt::Structure for WriteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_WRITE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_WRITE_REQUEST);
        rt::member(w, &SCHEMA_WRITE_REQUEST.members[0], &self.delete_request);
        rt::member(w, &SCHEMA_WRITE_REQUEST.members[1], &self.put_request);
        w.end_structure(&SCHEMA_WRITE_REQUEST);
    }
}
impl rt::Encode for WriteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for WriteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_WRITE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.delete_request = rt::Decode::decode(shape, r)?,
                1 => out.put_request = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_WRITE_REQUESTS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(25),
    element: &SHAPE_WRITE_REQUEST,
    element_name: "member",
    flattened: false,
};
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn backup_in_use_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BACKUP_IN_USE_EXCEPTION, message)
    }
    pub fn backup_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BACKUP_NOT_FOUND_EXCEPTION, message)
    }
    pub fn conditional_check_failed_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONDITIONAL_CHECK_FAILED_EXCEPTION, message)
    }
    pub fn continuous_backups_unavailable_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION, message)
    }
    pub fn duplicate_item_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_DUPLICATE_ITEM_EXCEPTION, message)
    }
    pub fn idempotent_parameter_mismatch_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION, message)
    }
    pub fn internal_server_error(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_SERVER_ERROR, message)
    }
    pub fn invalid_restore_time_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_RESTORE_TIME_EXCEPTION, message)
    }
    pub fn item_collection_size_limit_exceeded_exception(
        message: impl Into<String>,
    ) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn point_in_time_recovery_unavailable_exception(
        message: impl Into<String>,
    ) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION, message)
    }
    pub fn policy_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_POLICY_NOT_FOUND_EXCEPTION, message)
    }
    pub fn provisioned_throughput_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, message)
    }
    pub fn replicated_write_conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REPLICATED_WRITE_CONFLICT_EXCEPTION, message)
    }
    pub fn request_limit_exceeded(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REQUEST_LIMIT_EXCEEDED, message)
    }
    pub fn resource_in_use_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_IN_USE_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn table_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TABLE_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn table_in_use_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TABLE_IN_USE_EXCEPTION, message)
    }
    pub fn table_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TABLE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn throttling_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_THROTTLING_EXCEPTION, message)
    }
    pub fn transaction_canceled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TRANSACTION_CANCELED_EXCEPTION, message)
    }
    pub fn transaction_conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TRANSACTION_CONFLICT_EXCEPTION, message)
    }
    pub fn transaction_in_progress_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TRANSACTION_IN_PROGRESS_EXCEPTION, message)
    }
}

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
    name: "dynamodb",
    signing_name: "dynamodb",
    full_name: "Amazon DynamoDB",
    api_version: "2012-08-10",
    protocol: rt::Protocol::Json { version: "1.0", target_prefix: "DynamoDB_20120810" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "BatchExecuteStatement",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_BATCH_EXECUTE_STATEMENT_INPUT,
            output: &SCHEMA_BATCH_EXECUTE_STATEMENT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "BatchGetItem",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_BATCH_GET_ITEM_INPUT,
            output: &SCHEMA_BATCH_GET_ITEM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "BatchWriteItem",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_BATCH_WRITE_ITEM_INPUT,
            output: &SCHEMA_BATCH_WRITE_ITEM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateBackup",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_BACKUP_INPUT,
            output: &SCHEMA_CREATE_BACKUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateTable",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_TABLE_INPUT,
            output: &SCHEMA_CREATE_TABLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBackup",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_BACKUP_INPUT,
            output: &SCHEMA_DELETE_BACKUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteItem",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ITEM_INPUT,
            output: &SCHEMA_DELETE_ITEM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteResourcePolicy",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_RESOURCE_POLICY_INPUT,
            output: &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteTable",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_TABLE_INPUT,
            output: &SCHEMA_DELETE_TABLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeBackup",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_BACKUP_INPUT,
            output: &SCHEMA_DESCRIBE_BACKUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeContinuousBackups",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_INPUT,
            output: &SCHEMA_DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeContributorInsights",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT,
            output: &SCHEMA_DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeEndpoints",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ENDPOINTS_REQUEST,
            output: &SCHEMA_DESCRIBE_ENDPOINTS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeKinesisStreamingDestination",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT,
            output: &SCHEMA_DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeLimits",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_LIMITS_INPUT,
            output: &SCHEMA_DESCRIBE_LIMITS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeTable",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_TABLE_INPUT,
            output: &SCHEMA_DESCRIBE_TABLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeTimeToLive",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_TIME_TO_LIVE_INPUT,
            output: &SCHEMA_DESCRIBE_TIME_TO_LIVE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DisableKinesisStreamingDestination",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT,
            output: &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "EnableKinesisStreamingDestination",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_KINESIS_STREAMING_DESTINATION_INPUT,
            output: &SCHEMA_KINESIS_STREAMING_DESTINATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ExecuteStatement",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_EXECUTE_STATEMENT_INPUT,
            output: &SCHEMA_EXECUTE_STATEMENT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ExecuteTransaction",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_EXECUTE_TRANSACTION_INPUT,
            output: &SCHEMA_EXECUTE_TRANSACTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetItem",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_ITEM_INPUT,
            output: &SCHEMA_GET_ITEM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetResourcePolicy",
            index: 22,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_RESOURCE_POLICY_INPUT,
            output: &SCHEMA_GET_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListBackups",
            index: 23,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_BACKUPS_INPUT,
            output: &SCHEMA_LIST_BACKUPS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListContributorInsights",
            index: 24,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_INPUT,
            output: &SCHEMA_LIST_CONTRIBUTOR_INSIGHTS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTables",
            index: 25,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TABLES_INPUT,
            output: &SCHEMA_LIST_TABLES_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsOfResource",
            index: 26,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_OF_RESOURCE_INPUT,
            output: &SCHEMA_LIST_TAGS_OF_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutItem",
            index: 27,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_ITEM_INPUT,
            output: &SCHEMA_PUT_ITEM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutResourcePolicy",
            index: 28,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RESOURCE_POLICY_INPUT,
            output: &SCHEMA_PUT_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "Query",
            index: 29,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_QUERY_INPUT,
            output: &SCHEMA_QUERY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RestoreTableFromBackup",
            index: 30,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_RESTORE_TABLE_FROM_BACKUP_INPUT,
            output: &SCHEMA_RESTORE_TABLE_FROM_BACKUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RestoreTableToPointInTime",
            index: 31,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT,
            output: &SCHEMA_RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "Scan",
            index: 32,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SCAN_INPUT,
            output: &SCHEMA_SCAN_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 33,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_INPUT,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TransactGetItems",
            index: 34,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TRANSACT_GET_ITEMS_INPUT,
            output: &SCHEMA_TRANSACT_GET_ITEMS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TransactWriteItems",
            index: 35,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TRANSACT_WRITE_ITEMS_INPUT,
            output: &SCHEMA_TRANSACT_WRITE_ITEMS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 36,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_INPUT,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateContinuousBackups",
            index: 37,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_INPUT,
            output: &SCHEMA_UPDATE_CONTINUOUS_BACKUPS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateContributorInsights",
            index: 38,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT,
            output: &SCHEMA_UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateItem",
            index: 39,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_ITEM_INPUT,
            output: &SCHEMA_UPDATE_ITEM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateKinesisStreamingDestination",
            index: 40,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT,
            output: &SCHEMA_UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateTable",
            index: 41,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_TABLE_INPUT,
            output: &SCHEMA_UPDATE_TABLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateTimeToLive",
            index: 42,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_TIME_TO_LIVE_INPUT,
            output: &SCHEMA_UPDATE_TIME_TO_LIVE_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "CreateGlobalTable", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeExport", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeGlobalTable", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeGlobalTableSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImport", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeTableReplicaAutoScaling", method: "POST", uri: "/" },
        rt::Unserved { name: "ExportTableToPointInTime", method: "POST", uri: "/" },
        rt::Unserved { name: "ImportTable", method: "POST", uri: "/" },
        rt::Unserved { name: "ListExports", method: "POST", uri: "/" },
        rt::Unserved { name: "ListGlobalTables", method: "POST", uri: "/" },
        rt::Unserved { name: "ListImports", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateGlobalTable", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateGlobalTableSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateTableReplicaAutoScaling", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait DynamoDb: Send + Sync + 'static {
    /// BatchExecuteStatement.
    async fn batch_execute_statement(
        &self,
        caller: &rt::Caller,
        input: BatchExecuteStatementInput,
    ) -> Result<BatchExecuteStatementOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "BatchExecuteStatement"))
    }
    /// BatchGetItem.
    async fn batch_get_item(
        &self,
        caller: &rt::Caller,
        input: BatchGetItemInput,
    ) -> Result<BatchGetItemOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "BatchGetItem"))
    }
    /// BatchWriteItem.
    async fn batch_write_item(
        &self,
        caller: &rt::Caller,
        input: BatchWriteItemInput,
    ) -> Result<BatchWriteItemOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "BatchWriteItem"))
    }
    /// CreateBackup.
    async fn create_backup(
        &self,
        caller: &rt::Caller,
        input: CreateBackupInput,
    ) -> Result<CreateBackupOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "CreateBackup"))
    }
    /// CreateTable.
    async fn create_table(
        &self,
        caller: &rt::Caller,
        input: CreateTableInput,
    ) -> Result<CreateTableOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "CreateTable"))
    }
    /// DeleteBackup.
    async fn delete_backup(
        &self,
        caller: &rt::Caller,
        input: DeleteBackupInput,
    ) -> Result<DeleteBackupOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DeleteBackup"))
    }
    /// DeleteItem.
    async fn delete_item(
        &self,
        caller: &rt::Caller,
        input: DeleteItemInput,
    ) -> Result<DeleteItemOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DeleteItem"))
    }
    /// DeleteResourcePolicy.
    async fn delete_resource_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DeleteResourcePolicy"))
    }
    /// DeleteTable.
    async fn delete_table(
        &self,
        caller: &rt::Caller,
        input: DeleteTableInput,
    ) -> Result<DeleteTableOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DeleteTable"))
    }
    /// DescribeBackup.
    async fn describe_backup(
        &self,
        caller: &rt::Caller,
        input: DescribeBackupInput,
    ) -> Result<DescribeBackupOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeBackup"))
    }
    /// DescribeContinuousBackups.
    async fn describe_continuous_backups(
        &self,
        caller: &rt::Caller,
        input: DescribeContinuousBackupsInput,
    ) -> Result<DescribeContinuousBackupsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeContinuousBackups"))
    }
    /// DescribeContributorInsights.
    async fn describe_contributor_insights(
        &self,
        caller: &rt::Caller,
        input: DescribeContributorInsightsInput,
    ) -> Result<DescribeContributorInsightsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeContributorInsights"))
    }
    /// DescribeEndpoints.
    async fn describe_endpoints(
        &self,
        caller: &rt::Caller,
        input: DescribeEndpointsRequest,
    ) -> Result<DescribeEndpointsResponse, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeEndpoints"))
    }
    /// DescribeKinesisStreamingDestination.
    async fn describe_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: DescribeKinesisStreamingDestinationInput,
    ) -> Result<DescribeKinesisStreamingDestinationOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeKinesisStreamingDestination"))
    }
    /// DescribeLimits.
    async fn describe_limits(
        &self,
        caller: &rt::Caller,
        input: DescribeLimitsInput,
    ) -> Result<DescribeLimitsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeLimits"))
    }
    /// DescribeTable.
    async fn describe_table(
        &self,
        caller: &rt::Caller,
        input: DescribeTableInput,
    ) -> Result<DescribeTableOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeTable"))
    }
    /// DescribeTimeToLive.
    async fn describe_time_to_live(
        &self,
        caller: &rt::Caller,
        input: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DescribeTimeToLive"))
    }
    /// DisableKinesisStreamingDestination.
    async fn disable_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "DisableKinesisStreamingDestination"))
    }
    /// EnableKinesisStreamingDestination.
    async fn enable_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "EnableKinesisStreamingDestination"))
    }
    /// ExecuteStatement.
    async fn execute_statement(
        &self,
        caller: &rt::Caller,
        input: ExecuteStatementInput,
    ) -> Result<ExecuteStatementOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "ExecuteStatement"))
    }
    /// ExecuteTransaction.
    async fn execute_transaction(
        &self,
        caller: &rt::Caller,
        input: ExecuteTransactionInput,
    ) -> Result<ExecuteTransactionOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "ExecuteTransaction"))
    }
    /// GetItem.
    async fn get_item(
        &self,
        caller: &rt::Caller,
        input: GetItemInput,
    ) -> Result<GetItemOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "GetItem"))
    }
    /// GetResourcePolicy.
    async fn get_resource_policy(
        &self,
        caller: &rt::Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "GetResourcePolicy"))
    }
    /// ListBackups.
    async fn list_backups(
        &self,
        caller: &rt::Caller,
        input: ListBackupsInput,
    ) -> Result<ListBackupsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "ListBackups"))
    }
    /// ListContributorInsights.
    async fn list_contributor_insights(
        &self,
        caller: &rt::Caller,
        input: ListContributorInsightsInput,
    ) -> Result<ListContributorInsightsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "ListContributorInsights"))
    }
    /// ListTables.
    async fn list_tables(
        &self,
        caller: &rt::Caller,
        input: ListTablesInput,
    ) -> Result<ListTablesOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "ListTables"))
    }
    /// ListTagsOfResource.
    async fn list_tags_of_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "ListTagsOfResource"))
    }
    /// PutItem.
    async fn put_item(
        &self,
        caller: &rt::Caller,
        input: PutItemInput,
    ) -> Result<PutItemOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "PutItem"))
    }
    /// PutResourcePolicy.
    async fn put_resource_policy(
        &self,
        caller: &rt::Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "PutResourcePolicy"))
    }
    /// Query.
    async fn query(
        &self,
        caller: &rt::Caller,
        input: QueryInput,
    ) -> Result<QueryOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "Query"))
    }
    /// RestoreTableFromBackup.
    async fn restore_table_from_backup(
        &self,
        caller: &rt::Caller,
        input: RestoreTableFromBackupInput,
    ) -> Result<RestoreTableFromBackupOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "RestoreTableFromBackup"))
    }
    /// RestoreTableToPointInTime.
    async fn restore_table_to_point_in_time(
        &self,
        caller: &rt::Caller,
        input: RestoreTableToPointInTimeInput,
    ) -> Result<RestoreTableToPointInTimeOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "RestoreTableToPointInTime"))
    }
    /// Scan.
    async fn scan(
        &self,
        caller: &rt::Caller,
        input: ScanInput,
    ) -> Result<ScanOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "Scan"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "TagResource"))
    }
    /// TransactGetItems.
    async fn transact_get_items(
        &self,
        caller: &rt::Caller,
        input: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "TransactGetItems"))
    }
    /// TransactWriteItems.
    async fn transact_write_items(
        &self,
        caller: &rt::Caller,
        input: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "TransactWriteItems"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "UntagResource"))
    }
    /// UpdateContinuousBackups.
    async fn update_continuous_backups(
        &self,
        caller: &rt::Caller,
        input: UpdateContinuousBackupsInput,
    ) -> Result<UpdateContinuousBackupsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "UpdateContinuousBackups"))
    }
    /// UpdateContributorInsights.
    async fn update_contributor_insights(
        &self,
        caller: &rt::Caller,
        input: UpdateContributorInsightsInput,
    ) -> Result<UpdateContributorInsightsOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "UpdateContributorInsights"))
    }
    /// UpdateItem.
    async fn update_item(
        &self,
        caller: &rt::Caller,
        input: UpdateItemInput,
    ) -> Result<UpdateItemOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "UpdateItem"))
    }
    /// UpdateKinesisStreamingDestination.
    async fn update_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: UpdateKinesisStreamingDestinationInput,
    ) -> Result<UpdateKinesisStreamingDestinationOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "UpdateKinesisStreamingDestination"))
    }
    /// UpdateTable.
    async fn update_table(
        &self,
        caller: &rt::Caller,
        input: UpdateTableInput,
    ) -> Result<UpdateTableOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "UpdateTable"))
    }
    /// UpdateTimeToLive.
    async fn update_time_to_live(
        &self,
        caller: &rt::Caller,
        input: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, rt::ApiError> {
        Err(rt::not_implemented("DynamoDb", "UpdateTimeToLive"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum DynamoDbInput {
    BatchExecuteStatement(BatchExecuteStatementInput),
    BatchGetItem(BatchGetItemInput),
    BatchWriteItem(BatchWriteItemInput),
    CreateBackup(CreateBackupInput),
    CreateTable(CreateTableInput),
    DeleteBackup(DeleteBackupInput),
    DeleteItem(DeleteItemInput),
    DeleteResourcePolicy(DeleteResourcePolicyInput),
    DeleteTable(DeleteTableInput),
    DescribeBackup(DescribeBackupInput),
    DescribeContinuousBackups(DescribeContinuousBackupsInput),
    DescribeContributorInsights(DescribeContributorInsightsInput),
    DescribeEndpoints(DescribeEndpointsRequest),
    DescribeKinesisStreamingDestination(DescribeKinesisStreamingDestinationInput),
    DescribeLimits(DescribeLimitsInput),
    DescribeTable(DescribeTableInput),
    DescribeTimeToLive(DescribeTimeToLiveInput),
    DisableKinesisStreamingDestination(KinesisStreamingDestinationInput),
    EnableKinesisStreamingDestination(KinesisStreamingDestinationInput),
    ExecuteStatement(ExecuteStatementInput),
    ExecuteTransaction(ExecuteTransactionInput),
    GetItem(GetItemInput),
    GetResourcePolicy(GetResourcePolicyInput),
    ListBackups(ListBackupsInput),
    ListContributorInsights(ListContributorInsightsInput),
    ListTables(ListTablesInput),
    ListTagsOfResource(ListTagsOfResourceInput),
    PutItem(PutItemInput),
    PutResourcePolicy(PutResourcePolicyInput),
    Query(QueryInput),
    RestoreTableFromBackup(RestoreTableFromBackupInput),
    RestoreTableToPointInTime(RestoreTableToPointInTimeInput),
    Scan(ScanInput),
    TagResource(TagResourceInput),
    TransactGetItems(TransactGetItemsInput),
    TransactWriteItems(TransactWriteItemsInput),
    UntagResource(UntagResourceInput),
    UpdateContinuousBackups(UpdateContinuousBackupsInput),
    UpdateContributorInsights(UpdateContributorInsightsInput),
    UpdateItem(UpdateItemInput),
    UpdateKinesisStreamingDestination(UpdateKinesisStreamingDestinationInput),
    UpdateTable(UpdateTableInput),
    UpdateTimeToLive(UpdateTimeToLiveInput),
}

impl DynamoDbInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::BatchExecuteStatement(_) => 0,
            Self::BatchGetItem(_) => 1,
            Self::BatchWriteItem(_) => 2,
            Self::CreateBackup(_) => 3,
            Self::CreateTable(_) => 4,
            Self::DeleteBackup(_) => 5,
            Self::DeleteItem(_) => 6,
            Self::DeleteResourcePolicy(_) => 7,
            Self::DeleteTable(_) => 8,
            Self::DescribeBackup(_) => 9,
            Self::DescribeContinuousBackups(_) => 10,
            Self::DescribeContributorInsights(_) => 11,
            Self::DescribeEndpoints(_) => 12,
            Self::DescribeKinesisStreamingDestination(_) => 13,
            Self::DescribeLimits(_) => 14,
            Self::DescribeTable(_) => 15,
            Self::DescribeTimeToLive(_) => 16,
            Self::DisableKinesisStreamingDestination(_) => 17,
            Self::EnableKinesisStreamingDestination(_) => 18,
            Self::ExecuteStatement(_) => 19,
            Self::ExecuteTransaction(_) => 20,
            Self::GetItem(_) => 21,
            Self::GetResourcePolicy(_) => 22,
            Self::ListBackups(_) => 23,
            Self::ListContributorInsights(_) => 24,
            Self::ListTables(_) => 25,
            Self::ListTagsOfResource(_) => 26,
            Self::PutItem(_) => 27,
            Self::PutResourcePolicy(_) => 28,
            Self::Query(_) => 29,
            Self::RestoreTableFromBackup(_) => 30,
            Self::RestoreTableToPointInTime(_) => 31,
            Self::Scan(_) => 32,
            Self::TagResource(_) => 33,
            Self::TransactGetItems(_) => 34,
            Self::TransactWriteItems(_) => 35,
            Self::UntagResource(_) => 36,
            Self::UpdateContinuousBackups(_) => 37,
            Self::UpdateContributorInsights(_) => 38,
            Self::UpdateItem(_) => 39,
            Self::UpdateKinesisStreamingDestination(_) => 40,
            Self::UpdateTable(_) => 41,
            Self::UpdateTimeToLive(_) => 42,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::BatchExecuteStatement(input) => input,
            Self::BatchGetItem(input) => input,
            Self::BatchWriteItem(input) => input,
            Self::CreateBackup(input) => input,
            Self::CreateTable(input) => input,
            Self::DeleteBackup(input) => input,
            Self::DeleteItem(input) => input,
            Self::DeleteResourcePolicy(input) => input,
            Self::DeleteTable(input) => input,
            Self::DescribeBackup(input) => input,
            Self::DescribeContinuousBackups(input) => input,
            Self::DescribeContributorInsights(input) => input,
            Self::DescribeEndpoints(input) => input,
            Self::DescribeKinesisStreamingDestination(input) => input,
            Self::DescribeLimits(input) => input,
            Self::DescribeTable(input) => input,
            Self::DescribeTimeToLive(input) => input,
            Self::DisableKinesisStreamingDestination(input) => input,
            Self::EnableKinesisStreamingDestination(input) => input,
            Self::ExecuteStatement(input) => input,
            Self::ExecuteTransaction(input) => input,
            Self::GetItem(input) => input,
            Self::GetResourcePolicy(input) => input,
            Self::ListBackups(input) => input,
            Self::ListContributorInsights(input) => input,
            Self::ListTables(input) => input,
            Self::ListTagsOfResource(input) => input,
            Self::PutItem(input) => input,
            Self::PutResourcePolicy(input) => input,
            Self::Query(input) => input,
            Self::RestoreTableFromBackup(input) => input,
            Self::RestoreTableToPointInTime(input) => input,
            Self::Scan(input) => input,
            Self::TagResource(input) => input,
            Self::TransactGetItems(input) => input,
            Self::TransactWriteItems(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateContinuousBackups(input) => input,
            Self::UpdateContributorInsights(input) => input,
            Self::UpdateItem(input) => input,
            Self::UpdateKinesisStreamingDestination(input) => input,
            Self::UpdateTable(input) => input,
            Self::UpdateTimeToLive(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::BatchExecuteStatement(rt::Decode::decode(
                &SHAPE_BATCH_EXECUTE_STATEMENT_INPUT,
                reader,
            )?),
            1 => Self::BatchGetItem(rt::Decode::decode(&SHAPE_BATCH_GET_ITEM_INPUT, reader)?),
            2 => Self::BatchWriteItem(rt::Decode::decode(&SHAPE_BATCH_WRITE_ITEM_INPUT, reader)?),
            3 => Self::CreateBackup(rt::Decode::decode(&SHAPE_CREATE_BACKUP_INPUT, reader)?),
            4 => Self::CreateTable(rt::Decode::decode(&SHAPE_CREATE_TABLE_INPUT, reader)?),
            5 => Self::DeleteBackup(rt::Decode::decode(&SHAPE_DELETE_BACKUP_INPUT, reader)?),
            6 => Self::DeleteItem(rt::Decode::decode(&SHAPE_DELETE_ITEM_INPUT, reader)?),
            7 => Self::DeleteResourcePolicy(rt::Decode::decode(
                &SHAPE_DELETE_RESOURCE_POLICY_INPUT,
                reader,
            )?),
            8 => Self::DeleteTable(rt::Decode::decode(&SHAPE_DELETE_TABLE_INPUT, reader)?),
            9 => Self::DescribeBackup(rt::Decode::decode(&SHAPE_DESCRIBE_BACKUP_INPUT, reader)?),
            10 => Self::DescribeContinuousBackups(rt::Decode::decode(
                &SHAPE_DESCRIBE_CONTINUOUS_BACKUPS_INPUT,
                reader,
            )?),
            11 => Self::DescribeContributorInsights(rt::Decode::decode(
                &SHAPE_DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT,
                reader,
            )?),
            12 => Self::DescribeEndpoints(rt::Decode::decode(
                &SHAPE_DESCRIBE_ENDPOINTS_REQUEST,
                reader,
            )?),
            13 => Self::DescribeKinesisStreamingDestination(rt::Decode::decode(
                &SHAPE_DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT,
                reader,
            )?),
            14 => Self::DescribeLimits(rt::Decode::decode(&SHAPE_DESCRIBE_LIMITS_INPUT, reader)?),
            15 => Self::DescribeTable(rt::Decode::decode(&SHAPE_DESCRIBE_TABLE_INPUT, reader)?),
            16 => Self::DescribeTimeToLive(rt::Decode::decode(
                &SHAPE_DESCRIBE_TIME_TO_LIVE_INPUT,
                reader,
            )?),
            17 => Self::DisableKinesisStreamingDestination(rt::Decode::decode(
                &SHAPE_KINESIS_STREAMING_DESTINATION_INPUT,
                reader,
            )?),
            18 => Self::EnableKinesisStreamingDestination(rt::Decode::decode(
                &SHAPE_KINESIS_STREAMING_DESTINATION_INPUT,
                reader,
            )?),
            19 => {
                Self::ExecuteStatement(rt::Decode::decode(&SHAPE_EXECUTE_STATEMENT_INPUT, reader)?)
            }
            20 => Self::ExecuteTransaction(rt::Decode::decode(
                &SHAPE_EXECUTE_TRANSACTION_INPUT,
                reader,
            )?),
            21 => Self::GetItem(rt::Decode::decode(&SHAPE_GET_ITEM_INPUT, reader)?),
            22 => Self::GetResourcePolicy(rt::Decode::decode(
                &SHAPE_GET_RESOURCE_POLICY_INPUT,
                reader,
            )?),
            23 => Self::ListBackups(rt::Decode::decode(&SHAPE_LIST_BACKUPS_INPUT, reader)?),
            24 => Self::ListContributorInsights(rt::Decode::decode(
                &SHAPE_LIST_CONTRIBUTOR_INSIGHTS_INPUT,
                reader,
            )?),
            25 => Self::ListTables(rt::Decode::decode(&SHAPE_LIST_TABLES_INPUT, reader)?),
            26 => Self::ListTagsOfResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_OF_RESOURCE_INPUT,
                reader,
            )?),
            27 => Self::PutItem(rt::Decode::decode(&SHAPE_PUT_ITEM_INPUT, reader)?),
            28 => Self::PutResourcePolicy(rt::Decode::decode(
                &SHAPE_PUT_RESOURCE_POLICY_INPUT,
                reader,
            )?),
            29 => Self::Query(rt::Decode::decode(&SHAPE_QUERY_INPUT, reader)?),
            30 => Self::RestoreTableFromBackup(rt::Decode::decode(
                &SHAPE_RESTORE_TABLE_FROM_BACKUP_INPUT,
                reader,
            )?),
            31 => Self::RestoreTableToPointInTime(rt::Decode::decode(
                &SHAPE_RESTORE_TABLE_TO_POINT_IN_TIME_INPUT,
                reader,
            )?),
            32 => Self::Scan(rt::Decode::decode(&SHAPE_SCAN_INPUT, reader)?),
            33 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_INPUT, reader)?),
            34 => {
                Self::TransactGetItems(rt::Decode::decode(&SHAPE_TRANSACT_GET_ITEMS_INPUT, reader)?)
            }
            35 => Self::TransactWriteItems(rt::Decode::decode(
                &SHAPE_TRANSACT_WRITE_ITEMS_INPUT,
                reader,
            )?),
            36 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_INPUT, reader)?),
            37 => Self::UpdateContinuousBackups(rt::Decode::decode(
                &SHAPE_UPDATE_CONTINUOUS_BACKUPS_INPUT,
                reader,
            )?),
            38 => Self::UpdateContributorInsights(rt::Decode::decode(
                &SHAPE_UPDATE_CONTRIBUTOR_INSIGHTS_INPUT,
                reader,
            )?),
            39 => Self::UpdateItem(rt::Decode::decode(&SHAPE_UPDATE_ITEM_INPUT, reader)?),
            40 => Self::UpdateKinesisStreamingDestination(rt::Decode::decode(
                &SHAPE_UPDATE_KINESIS_STREAMING_DESTINATION_INPUT,
                reader,
            )?),
            41 => Self::UpdateTable(rt::Decode::decode(&SHAPE_UPDATE_TABLE_INPUT, reader)?),
            42 => Self::UpdateTimeToLive(rt::Decode::decode(
                &SHAPE_UPDATE_TIME_TO_LIVE_INPUT,
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
        service: &dyn DynamoDb,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::BatchExecuteStatement(input) => {
                Box::new(service.batch_execute_statement(caller, input).await?)
            }
            Self::BatchGetItem(input) => Box::new(service.batch_get_item(caller, input).await?),
            Self::BatchWriteItem(input) => Box::new(service.batch_write_item(caller, input).await?),
            Self::CreateBackup(input) => Box::new(service.create_backup(caller, input).await?),
            Self::CreateTable(input) => Box::new(service.create_table(caller, input).await?),
            Self::DeleteBackup(input) => Box::new(service.delete_backup(caller, input).await?),
            Self::DeleteItem(input) => Box::new(service.delete_item(caller, input).await?),
            Self::DeleteResourcePolicy(input) => {
                Box::new(service.delete_resource_policy(caller, input).await?)
            }
            Self::DeleteTable(input) => Box::new(service.delete_table(caller, input).await?),
            Self::DescribeBackup(input) => Box::new(service.describe_backup(caller, input).await?),
            Self::DescribeContinuousBackups(input) => {
                Box::new(service.describe_continuous_backups(caller, input).await?)
            }
            Self::DescribeContributorInsights(input) => {
                Box::new(service.describe_contributor_insights(caller, input).await?)
            }
            Self::DescribeEndpoints(input) => {
                Box::new(service.describe_endpoints(caller, input).await?)
            }
            Self::DescribeKinesisStreamingDestination(input) => {
                Box::new(service.describe_kinesis_streaming_destination(caller, input).await?)
            }
            Self::DescribeLimits(input) => Box::new(service.describe_limits(caller, input).await?),
            Self::DescribeTable(input) => Box::new(service.describe_table(caller, input).await?),
            Self::DescribeTimeToLive(input) => {
                Box::new(service.describe_time_to_live(caller, input).await?)
            }
            Self::DisableKinesisStreamingDestination(input) => {
                Box::new(service.disable_kinesis_streaming_destination(caller, input).await?)
            }
            Self::EnableKinesisStreamingDestination(input) => {
                Box::new(service.enable_kinesis_streaming_destination(caller, input).await?)
            }
            Self::ExecuteStatement(input) => {
                Box::new(service.execute_statement(caller, input).await?)
            }
            Self::ExecuteTransaction(input) => {
                Box::new(service.execute_transaction(caller, input).await?)
            }
            Self::GetItem(input) => Box::new(service.get_item(caller, input).await?),
            Self::GetResourcePolicy(input) => {
                Box::new(service.get_resource_policy(caller, input).await?)
            }
            Self::ListBackups(input) => Box::new(service.list_backups(caller, input).await?),
            Self::ListContributorInsights(input) => {
                Box::new(service.list_contributor_insights(caller, input).await?)
            }
            Self::ListTables(input) => Box::new(service.list_tables(caller, input).await?),
            Self::ListTagsOfResource(input) => {
                Box::new(service.list_tags_of_resource(caller, input).await?)
            }
            Self::PutItem(input) => Box::new(service.put_item(caller, input).await?),
            Self::PutResourcePolicy(input) => {
                Box::new(service.put_resource_policy(caller, input).await?)
            }
            Self::Query(input) => Box::new(service.query(caller, input).await?),
            Self::RestoreTableFromBackup(input) => {
                Box::new(service.restore_table_from_backup(caller, input).await?)
            }
            Self::RestoreTableToPointInTime(input) => {
                Box::new(service.restore_table_to_point_in_time(caller, input).await?)
            }
            Self::Scan(input) => Box::new(service.scan(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::TransactGetItems(input) => {
                Box::new(service.transact_get_items(caller, input).await?)
            }
            Self::TransactWriteItems(input) => {
                Box::new(service.transact_write_items(caller, input).await?)
            }
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateContinuousBackups(input) => {
                Box::new(service.update_continuous_backups(caller, input).await?)
            }
            Self::UpdateContributorInsights(input) => {
                Box::new(service.update_contributor_insights(caller, input).await?)
            }
            Self::UpdateItem(input) => Box::new(service.update_item(caller, input).await?),
            Self::UpdateKinesisStreamingDestination(input) => {
                Box::new(service.update_kinesis_streaming_destination(caller, input).await?)
            }
            Self::UpdateTable(input) => Box::new(service.update_table(caller, input).await?),
            Self::UpdateTimeToLive(input) => {
                Box::new(service.update_time_to_live(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn DynamoDb>,
    access: rt::Arc<dyn rt::Access<DynamoDbInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: DynamoDbInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn DynamoDb>,
    access: rt::Arc<dyn rt::Access<DynamoDbInput>>,
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
            input: DynamoDbInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn DynamoDb>,
    guard: rt::Guard<DynamoDbInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn DynamoDb>,
    guard: rt::Guard<DynamoDbInput>,
) -> rt::Arc<dyn DynamoDb> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl DynamoDb for Guarded {
    async fn batch_execute_statement(
        &self,
        caller: &rt::Caller,
        input: BatchExecuteStatementInput,
    ) -> Result<BatchExecuteStatementOutput, rt::ApiError> {
        let input = DynamoDbInput::BatchExecuteStatement(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::BatchExecuteStatement(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "BatchExecuteStatement"));
        };
        self.inner.batch_execute_statement(caller, input).await
    }
    async fn batch_get_item(
        &self,
        caller: &rt::Caller,
        input: BatchGetItemInput,
    ) -> Result<BatchGetItemOutput, rt::ApiError> {
        let input = DynamoDbInput::BatchGetItem(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::BatchGetItem(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "BatchGetItem"));
        };
        self.inner.batch_get_item(caller, input).await
    }
    async fn batch_write_item(
        &self,
        caller: &rt::Caller,
        input: BatchWriteItemInput,
    ) -> Result<BatchWriteItemOutput, rt::ApiError> {
        let input = DynamoDbInput::BatchWriteItem(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::BatchWriteItem(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "BatchWriteItem"));
        };
        self.inner.batch_write_item(caller, input).await
    }
    async fn create_backup(
        &self,
        caller: &rt::Caller,
        input: CreateBackupInput,
    ) -> Result<CreateBackupOutput, rt::ApiError> {
        let input = DynamoDbInput::CreateBackup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::CreateBackup(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "CreateBackup"));
        };
        self.inner.create_backup(caller, input).await
    }
    async fn create_table(
        &self,
        caller: &rt::Caller,
        input: CreateTableInput,
    ) -> Result<CreateTableOutput, rt::ApiError> {
        let input = DynamoDbInput::CreateTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::CreateTable(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "CreateTable"));
        };
        self.inner.create_table(caller, input).await
    }
    async fn delete_backup(
        &self,
        caller: &rt::Caller,
        input: DeleteBackupInput,
    ) -> Result<DeleteBackupOutput, rt::ApiError> {
        let input = DynamoDbInput::DeleteBackup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DeleteBackup(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DeleteBackup"));
        };
        self.inner.delete_backup(caller, input).await
    }
    async fn delete_item(
        &self,
        caller: &rt::Caller,
        input: DeleteItemInput,
    ) -> Result<DeleteItemOutput, rt::ApiError> {
        let input = DynamoDbInput::DeleteItem(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DeleteItem(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DeleteItem"));
        };
        self.inner.delete_item(caller, input).await
    }
    async fn delete_resource_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, rt::ApiError> {
        let input = DynamoDbInput::DeleteResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DeleteResourcePolicy(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DeleteResourcePolicy"));
        };
        self.inner.delete_resource_policy(caller, input).await
    }
    async fn delete_table(
        &self,
        caller: &rt::Caller,
        input: DeleteTableInput,
    ) -> Result<DeleteTableOutput, rt::ApiError> {
        let input = DynamoDbInput::DeleteTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DeleteTable(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DeleteTable"));
        };
        self.inner.delete_table(caller, input).await
    }
    async fn describe_backup(
        &self,
        caller: &rt::Caller,
        input: DescribeBackupInput,
    ) -> Result<DescribeBackupOutput, rt::ApiError> {
        let input = DynamoDbInput::DescribeBackup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeBackup(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeBackup"));
        };
        self.inner.describe_backup(caller, input).await
    }
    async fn describe_continuous_backups(
        &self,
        caller: &rt::Caller,
        input: DescribeContinuousBackupsInput,
    ) -> Result<DescribeContinuousBackupsOutput, rt::ApiError> {
        let input = DynamoDbInput::DescribeContinuousBackups(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeContinuousBackups(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeContinuousBackups"));
        };
        self.inner.describe_continuous_backups(caller, input).await
    }
    async fn describe_contributor_insights(
        &self,
        caller: &rt::Caller,
        input: DescribeContributorInsightsInput,
    ) -> Result<DescribeContributorInsightsOutput, rt::ApiError> {
        let input = DynamoDbInput::DescribeContributorInsights(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeContributorInsights(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeContributorInsights"));
        };
        self.inner.describe_contributor_insights(caller, input).await
    }
    async fn describe_endpoints(
        &self,
        caller: &rt::Caller,
        input: DescribeEndpointsRequest,
    ) -> Result<DescribeEndpointsResponse, rt::ApiError> {
        let input = DynamoDbInput::DescribeEndpoints(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeEndpoints(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeEndpoints"));
        };
        self.inner.describe_endpoints(caller, input).await
    }
    async fn describe_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: DescribeKinesisStreamingDestinationInput,
    ) -> Result<DescribeKinesisStreamingDestinationOutput, rt::ApiError> {
        let input = DynamoDbInput::DescribeKinesisStreamingDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeKinesisStreamingDestination(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeKinesisStreamingDestination"));
        };
        self.inner.describe_kinesis_streaming_destination(caller, input).await
    }
    async fn describe_limits(
        &self,
        caller: &rt::Caller,
        input: DescribeLimitsInput,
    ) -> Result<DescribeLimitsOutput, rt::ApiError> {
        let input = DynamoDbInput::DescribeLimits(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeLimits(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeLimits"));
        };
        self.inner.describe_limits(caller, input).await
    }
    async fn describe_table(
        &self,
        caller: &rt::Caller,
        input: DescribeTableInput,
    ) -> Result<DescribeTableOutput, rt::ApiError> {
        let input = DynamoDbInput::DescribeTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeTable(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeTable"));
        };
        self.inner.describe_table(caller, input).await
    }
    async fn describe_time_to_live(
        &self,
        caller: &rt::Caller,
        input: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, rt::ApiError> {
        let input = DynamoDbInput::DescribeTimeToLive(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DescribeTimeToLive(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DescribeTimeToLive"));
        };
        self.inner.describe_time_to_live(caller, input).await
    }
    async fn disable_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, rt::ApiError> {
        let input = DynamoDbInput::DisableKinesisStreamingDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::DisableKinesisStreamingDestination(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "DisableKinesisStreamingDestination"));
        };
        self.inner.disable_kinesis_streaming_destination(caller, input).await
    }
    async fn enable_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, rt::ApiError> {
        let input = DynamoDbInput::EnableKinesisStreamingDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::EnableKinesisStreamingDestination(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "EnableKinesisStreamingDestination"));
        };
        self.inner.enable_kinesis_streaming_destination(caller, input).await
    }
    async fn execute_statement(
        &self,
        caller: &rt::Caller,
        input: ExecuteStatementInput,
    ) -> Result<ExecuteStatementOutput, rt::ApiError> {
        let input = DynamoDbInput::ExecuteStatement(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::ExecuteStatement(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "ExecuteStatement"));
        };
        self.inner.execute_statement(caller, input).await
    }
    async fn execute_transaction(
        &self,
        caller: &rt::Caller,
        input: ExecuteTransactionInput,
    ) -> Result<ExecuteTransactionOutput, rt::ApiError> {
        let input = DynamoDbInput::ExecuteTransaction(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::ExecuteTransaction(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "ExecuteTransaction"));
        };
        self.inner.execute_transaction(caller, input).await
    }
    async fn get_item(
        &self,
        caller: &rt::Caller,
        input: GetItemInput,
    ) -> Result<GetItemOutput, rt::ApiError> {
        let input = DynamoDbInput::GetItem(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::GetItem(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "GetItem"));
        };
        self.inner.get_item(caller, input).await
    }
    async fn get_resource_policy(
        &self,
        caller: &rt::Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, rt::ApiError> {
        let input = DynamoDbInput::GetResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::GetResourcePolicy(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "GetResourcePolicy"));
        };
        self.inner.get_resource_policy(caller, input).await
    }
    async fn list_backups(
        &self,
        caller: &rt::Caller,
        input: ListBackupsInput,
    ) -> Result<ListBackupsOutput, rt::ApiError> {
        let input = DynamoDbInput::ListBackups(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::ListBackups(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "ListBackups"));
        };
        self.inner.list_backups(caller, input).await
    }
    async fn list_contributor_insights(
        &self,
        caller: &rt::Caller,
        input: ListContributorInsightsInput,
    ) -> Result<ListContributorInsightsOutput, rt::ApiError> {
        let input = DynamoDbInput::ListContributorInsights(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::ListContributorInsights(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "ListContributorInsights"));
        };
        self.inner.list_contributor_insights(caller, input).await
    }
    async fn list_tables(
        &self,
        caller: &rt::Caller,
        input: ListTablesInput,
    ) -> Result<ListTablesOutput, rt::ApiError> {
        let input = DynamoDbInput::ListTables(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::ListTables(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "ListTables"));
        };
        self.inner.list_tables(caller, input).await
    }
    async fn list_tags_of_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, rt::ApiError> {
        let input = DynamoDbInput::ListTagsOfResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::ListTagsOfResource(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "ListTagsOfResource"));
        };
        self.inner.list_tags_of_resource(caller, input).await
    }
    async fn put_item(
        &self,
        caller: &rt::Caller,
        input: PutItemInput,
    ) -> Result<PutItemOutput, rt::ApiError> {
        let input = DynamoDbInput::PutItem(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::PutItem(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "PutItem"));
        };
        self.inner.put_item(caller, input).await
    }
    async fn put_resource_policy(
        &self,
        caller: &rt::Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, rt::ApiError> {
        let input = DynamoDbInput::PutResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::PutResourcePolicy(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "PutResourcePolicy"));
        };
        self.inner.put_resource_policy(caller, input).await
    }
    async fn query(
        &self,
        caller: &rt::Caller,
        input: QueryInput,
    ) -> Result<QueryOutput, rt::ApiError> {
        let input = DynamoDbInput::Query(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::Query(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "Query"));
        };
        self.inner.query(caller, input).await
    }
    async fn restore_table_from_backup(
        &self,
        caller: &rt::Caller,
        input: RestoreTableFromBackupInput,
    ) -> Result<RestoreTableFromBackupOutput, rt::ApiError> {
        let input = DynamoDbInput::RestoreTableFromBackup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::RestoreTableFromBackup(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "RestoreTableFromBackup"));
        };
        self.inner.restore_table_from_backup(caller, input).await
    }
    async fn restore_table_to_point_in_time(
        &self,
        caller: &rt::Caller,
        input: RestoreTableToPointInTimeInput,
    ) -> Result<RestoreTableToPointInTimeOutput, rt::ApiError> {
        let input = DynamoDbInput::RestoreTableToPointInTime(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::RestoreTableToPointInTime(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "RestoreTableToPointInTime"));
        };
        self.inner.restore_table_to_point_in_time(caller, input).await
    }
    async fn scan(
        &self,
        caller: &rt::Caller,
        input: ScanInput,
    ) -> Result<ScanOutput, rt::ApiError> {
        let input = DynamoDbInput::Scan(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::Scan(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "Scan"));
        };
        self.inner.scan(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        let input = DynamoDbInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::TagResource(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn transact_get_items(
        &self,
        caller: &rt::Caller,
        input: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, rt::ApiError> {
        let input = DynamoDbInput::TransactGetItems(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::TransactGetItems(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "TransactGetItems"));
        };
        self.inner.transact_get_items(caller, input).await
    }
    async fn transact_write_items(
        &self,
        caller: &rt::Caller,
        input: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, rt::ApiError> {
        let input = DynamoDbInput::TransactWriteItems(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::TransactWriteItems(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "TransactWriteItems"));
        };
        self.inner.transact_write_items(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = DynamoDbInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_continuous_backups(
        &self,
        caller: &rt::Caller,
        input: UpdateContinuousBackupsInput,
    ) -> Result<UpdateContinuousBackupsOutput, rt::ApiError> {
        let input = DynamoDbInput::UpdateContinuousBackups(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::UpdateContinuousBackups(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "UpdateContinuousBackups"));
        };
        self.inner.update_continuous_backups(caller, input).await
    }
    async fn update_contributor_insights(
        &self,
        caller: &rt::Caller,
        input: UpdateContributorInsightsInput,
    ) -> Result<UpdateContributorInsightsOutput, rt::ApiError> {
        let input = DynamoDbInput::UpdateContributorInsights(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::UpdateContributorInsights(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "UpdateContributorInsights"));
        };
        self.inner.update_contributor_insights(caller, input).await
    }
    async fn update_item(
        &self,
        caller: &rt::Caller,
        input: UpdateItemInput,
    ) -> Result<UpdateItemOutput, rt::ApiError> {
        let input = DynamoDbInput::UpdateItem(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::UpdateItem(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "UpdateItem"));
        };
        self.inner.update_item(caller, input).await
    }
    async fn update_kinesis_streaming_destination(
        &self,
        caller: &rt::Caller,
        input: UpdateKinesisStreamingDestinationInput,
    ) -> Result<UpdateKinesisStreamingDestinationOutput, rt::ApiError> {
        let input = DynamoDbInput::UpdateKinesisStreamingDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::UpdateKinesisStreamingDestination(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "UpdateKinesisStreamingDestination"));
        };
        self.inner.update_kinesis_streaming_destination(caller, input).await
    }
    async fn update_table(
        &self,
        caller: &rt::Caller,
        input: UpdateTableInput,
    ) -> Result<UpdateTableOutput, rt::ApiError> {
        let input = DynamoDbInput::UpdateTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::UpdateTable(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "UpdateTable"));
        };
        self.inner.update_table(caller, input).await
    }
    async fn update_time_to_live(
        &self,
        caller: &rt::Caller,
        input: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, rt::ApiError> {
        let input = DynamoDbInput::UpdateTimeToLive(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamoDbInput::UpdateTimeToLive(input) = input else {
            return Err(rt::not_implemented("DynamoDb", "UpdateTimeToLive"));
        };
        self.inner.update_time_to_live(caller, input).await
    }
}
