//! AWS Glue, API version 2017-03-31. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "AlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "AlreadyExistsException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AlreadyExistsException {
    pub message: Option<String>,
}
impl rt::Structure for AlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ALREADY_EXISTS_EXCEPTION);
        rt::member(w, &SCHEMA_ALREADY_EXISTS_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_ARN_STRING: rt::Shape =
    rt::Shape::String { min: Some(20), max: Some(2048), pattern: None };
pub static SHAPE_AUDIT_COLUMN_NAMES_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_COLUMN_NAME_STRING,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_AUDIT_CONTEXT: rt::Schema = rt::Schema {
    name: "AuditContext",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AdditionalAuditContext",
            "AdditionalAuditContext",
            &SHAPE_AUDIT_CONTEXT_STRING,
        ),
        rt::Member::new("AllColumnsRequested", "AllColumnsRequested", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("RequestedColumns", "RequestedColumns", &SHAPE_AUDIT_COLUMN_NAMES_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_AUDIT_CONTEXT: rt::Shape = rt::Shape::Structure(&SCHEMA_AUDIT_CONTEXT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuditContext {
    pub additional_audit_context: Option<String>,
    pub all_columns_requested: Option<bool>,
    pub requested_columns: Option<Vec<String>>,
}
impl rt::Structure for AuditContext {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AUDIT_CONTEXT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AUDIT_CONTEXT);
        rt::member(w, &SCHEMA_AUDIT_CONTEXT.members[0], &self.additional_audit_context);
        rt::member(w, &SCHEMA_AUDIT_CONTEXT.members[1], &self.all_columns_requested);
        rt::member(w, &SCHEMA_AUDIT_CONTEXT.members[2], &self.requested_columns);
        w.end_structure(&SCHEMA_AUDIT_CONTEXT);
    }
}
impl rt::Encode for AuditContext {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AuditContext {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_AUDIT_CONTEXT, r, &mut |index, shape, r| {
            match index {
                0 => out.additional_audit_context = rt::Decode::decode(shape, r)?,
                1 => out.all_columns_requested = rt::Decode::decode(shape, r)?,
                2 => out.requested_columns = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_AUDIT_CONTEXT_STRING: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(2048), pattern: None };
pub static SCHEMA_BACKFILL_ERROR: rt::Schema = rt::Schema {
    name: "BackfillError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Code", "Code", &SHAPE_BACKFILL_ERROR_CODE),
        rt::Member::new("Partitions", "Partitions", &SHAPE_BACKFILL_ERRORED_PARTITIONS_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_BACKFILL_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_BACKFILL_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BackfillError {
    pub code: Option<BackfillErrorCode>,
    pub partitions: Option<Vec<PartitionValueList>>,
}
impl rt::Structure for BackfillError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BACKFILL_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BACKFILL_ERROR);
        rt::member(w, &SCHEMA_BACKFILL_ERROR.members[0], &self.code);
        rt::member(w, &SCHEMA_BACKFILL_ERROR.members[1], &self.partitions);
        w.end_structure(&SCHEMA_BACKFILL_ERROR);
    }
}
impl rt::Encode for BackfillError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BackfillError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BACKFILL_ERROR, r, &mut |index, shape, r| {
            match index {
                0 => out.code = rt::Decode::decode(shape, r)?,
                1 => out.partitions = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_BACKFILL_ERROR_CODE: rt::Shape = rt::Shape::Enum {
    values: &[
        "ENCRYPTED_PARTITION_ERROR",
        "INTERNAL_ERROR",
        "INVALID_PARTITION_TYPE_DATA_ERROR",
        "MISSING_PARTITION_VALUE_ERROR",
        "UNSUPPORTED_PARTITION_CHARACTER_ERROR",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackfillErrorCode {
    EncryptedPartitionError,
    InternalError,
    InvalidPartitionTypeDataError,
    MissingPartitionValueError,
    UnsupportedPartitionCharacterError,
    Unknown(String),
}
impl BackfillErrorCode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::EncryptedPartitionError => "ENCRYPTED_PARTITION_ERROR",
            Self::InternalError => "INTERNAL_ERROR",
            Self::InvalidPartitionTypeDataError => "INVALID_PARTITION_TYPE_DATA_ERROR",
            Self::MissingPartitionValueError => "MISSING_PARTITION_VALUE_ERROR",
            Self::UnsupportedPartitionCharacterError => "UNSUPPORTED_PARTITION_CHARACTER_ERROR",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BackfillErrorCode {
    fn from(text: &str) -> Self {
        match text {
            "ENCRYPTED_PARTITION_ERROR" => Self::EncryptedPartitionError,
            "INTERNAL_ERROR" => Self::InternalError,
            "INVALID_PARTITION_TYPE_DATA_ERROR" => Self::InvalidPartitionTypeDataError,
            "MISSING_PARTITION_VALUE_ERROR" => Self::MissingPartitionValueError,
            "UNSUPPORTED_PARTITION_CHARACTER_ERROR" => Self::UnsupportedPartitionCharacterError,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BackfillErrorCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BackfillErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BackfillErrorCode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BackfillErrorCode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BACKFILL_ERRORED_PARTITIONS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARTITION_VALUE_LIST,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_BACKFILL_ERRORS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BACKFILL_ERROR,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_BATCH_DELETE_TABLE_NAME_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(100),
    element: &SHAPE_NAME_STRING,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_BATCH_DELETE_TABLE_REQUEST: rt::Schema = rt::Schema {
    name: "BatchDeleteTableRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("TablesToDelete", "TablesToDelete", &SHAPE_BATCH_DELETE_TABLE_NAME_LIST)
            .required(),
        rt::Member::new("TransactionId", "TransactionId", &SHAPE_TRANSACTION_ID_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_DELETE_TABLE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_DELETE_TABLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub tables_to_delete: Vec<String>,
    pub transaction_id: Option<String>,
}
impl rt::Structure for BatchDeleteTableRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_DELETE_TABLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_DELETE_TABLE_REQUEST);
        rt::member(w, &SCHEMA_BATCH_DELETE_TABLE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_BATCH_DELETE_TABLE_REQUEST.members[1], &self.database_name);
        rt::member(w, &SCHEMA_BATCH_DELETE_TABLE_REQUEST.members[2], &self.tables_to_delete);
        rt::member(w, &SCHEMA_BATCH_DELETE_TABLE_REQUEST.members[3], &self.transaction_id);
        w.end_structure(&SCHEMA_BATCH_DELETE_TABLE_REQUEST);
    }
}
impl rt::Encode for BatchDeleteTableRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchDeleteTableRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_DELETE_TABLE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_name = rt::Decode::decode(shape, r)?,
                    2 => out.tables_to_delete = rt::Decode::decode(shape, r)?,
                    3 => out.transaction_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_DELETE_TABLE_RESPONSE: rt::Schema = rt::Schema {
    name: "BatchDeleteTableResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Errors", "Errors", &SHAPE_TABLE_ERRORS)],
    xml_namespace: None,
};
pub static SHAPE_BATCH_DELETE_TABLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_DELETE_TABLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteTableResponse {
    pub errors: Option<Vec<TableError>>,
}
impl rt::Structure for BatchDeleteTableResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_DELETE_TABLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_DELETE_TABLE_RESPONSE);
        rt::member(w, &SCHEMA_BATCH_DELETE_TABLE_RESPONSE.members[0], &self.errors);
        w.end_structure(&SCHEMA_BATCH_DELETE_TABLE_RESPONSE);
    }
}
impl rt::Encode for BatchDeleteTableResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchDeleteTableResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_DELETE_TABLE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.errors = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_BOOLEAN_NULLABLE: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_CATALOG_GETTER_PAGE_SIZE: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
static PATTERN_CATALOG_ID_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_CATALOG_ID_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_CATALOG_ID_STRING) };
pub static SCHEMA_COLUMN: rt::Schema = rt::Schema {
    name: "Column",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Comment", "Comment", &SHAPE_COMMENT_STRING),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS_MAP),
        rt::Member::new("Type", "Type", &SHAPE_COLUMN_TYPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_COLUMN: rt::Shape = rt::Shape::Structure(&SCHEMA_COLUMN);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    pub comment: Option<String>,
    pub name: String,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
impl rt::Structure for Column {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COLUMN
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COLUMN);
        rt::member(w, &SCHEMA_COLUMN.members[0], &self.comment);
        rt::member(w, &SCHEMA_COLUMN.members[1], &self.name);
        rt::member(w, &SCHEMA_COLUMN.members[2], &self.parameters);
        rt::member(w, &SCHEMA_COLUMN.members[3], &self.r#type);
        w.end_structure(&SCHEMA_COLUMN);
    }
}
impl rt::Encode for Column {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Column {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COLUMN, r, &mut |index, shape, r| {
            match index {
                0 => out.comment = rt::Decode::decode(shape, r)?,
                1 => out.name = rt::Decode::decode(shape, r)?,
                2 => out.parameters = rt::Decode::decode(shape, r)?,
                3 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_COLUMN_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_COLUMN,
    element_name: "member",
    flattened: false,
};
static PATTERN_COLUMN_NAME_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_COLUMN_NAME_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_COLUMN_NAME_STRING) };
static PATTERN_COLUMN_TYPE_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_COLUMN_TYPE_STRING: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(131072),
    pattern: Some(&PATTERN_COLUMN_TYPE_STRING),
};
pub static SHAPE_COLUMN_VALUE_STRING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_COLUMN_VALUES_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_COLUMN_VALUES_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_COMMENT_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_COMMENT_STRING: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(255), pattern: Some(&PATTERN_COMMENT_STRING) };
pub static SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConcurrentModificationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConcurrentModificationException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_CONCURRENT_MODIFICATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConcurrentModificationException {
    pub message: Option<String>,
}
impl rt::Structure for ConcurrentModificationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
        rt::member(w, &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConflictException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
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

pub static SCHEMA_CREATE_DATABASE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateDatabaseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseInput", "DatabaseInput", &SHAPE_DATABASE_INPUT).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAGS_MAP),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_DATABASE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_DATABASE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDatabaseRequest {
    pub catalog_id: Option<String>,
    pub database_input: DatabaseInput,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for CreateDatabaseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_DATABASE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_DATABASE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_DATABASE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_CREATE_DATABASE_REQUEST.members[1], &self.database_input);
        rt::member(w, &SCHEMA_CREATE_DATABASE_REQUEST.members[2], &self.tags);
        w.end_structure(&SCHEMA_CREATE_DATABASE_REQUEST);
    }
}
impl rt::Encode for CreateDatabaseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateDatabaseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_DATABASE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_input = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_DATABASE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateDatabaseResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_CREATE_DATABASE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_DATABASE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDatabaseResponse {}
impl rt::Structure for CreateDatabaseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_DATABASE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_DATABASE_RESPONSE);
        w.end_structure(&SCHEMA_CREATE_DATABASE_RESPONSE);
    }
}
impl rt::Encode for CreateDatabaseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateDatabaseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_DATABASE_RESPONSE,
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

pub static SCHEMA_CREATE_ICEBERG_TABLE_INPUT: rt::Schema = rt::Schema {
    name: "CreateIcebergTableInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Location", "Location", &SHAPE_LOCATION_STRING).required(),
        rt::Member::new("PartitionSpec", "PartitionSpec", &SHAPE_ICEBERG_PARTITION_SPEC),
        rt::Member::new("Properties", "Properties", &SHAPE_STRING_TO_STRING_MAP),
        rt::Member::new("Schema", "Schema", &SHAPE_ICEBERG_SCHEMA).required(),
        rt::Member::new("WriteOrder", "WriteOrder", &SHAPE_ICEBERG_SORT_ORDER),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ICEBERG_TABLE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ICEBERG_TABLE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateIcebergTableInput {
    pub location: String,
    pub partition_spec: Option<IcebergPartitionSpec>,
    pub properties: Option<rt::BTreeMap<String, String>>,
    pub schema: IcebergSchema,
    pub write_order: Option<IcebergSortOrder>,
}
impl rt::Structure for CreateIcebergTableInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ICEBERG_TABLE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ICEBERG_TABLE_INPUT);
        rt::member(w, &SCHEMA_CREATE_ICEBERG_TABLE_INPUT.members[0], &self.location);
        rt::member(w, &SCHEMA_CREATE_ICEBERG_TABLE_INPUT.members[1], &self.partition_spec);
        rt::member(w, &SCHEMA_CREATE_ICEBERG_TABLE_INPUT.members[2], &self.properties);
        rt::member(w, &SCHEMA_CREATE_ICEBERG_TABLE_INPUT.members[3], &self.schema);
        rt::member(w, &SCHEMA_CREATE_ICEBERG_TABLE_INPUT.members[4], &self.write_order);
        w.end_structure(&SCHEMA_CREATE_ICEBERG_TABLE_INPUT);
    }
}
impl rt::Encode for CreateIcebergTableInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateIcebergTableInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ICEBERG_TABLE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.location = rt::Decode::decode(shape, r)?,
                    1 => out.partition_spec = rt::Decode::decode(shape, r)?,
                    2 => out.properties = rt::Decode::decode(shape, r)?,
                    3 => out.schema = rt::Decode::decode(shape, r)?,
                    4 => out.write_order = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_TABLE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateTableRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING),
        rt::Member::new(
            "OpenTableFormatInput",
            "OpenTableFormatInput",
            &SHAPE_OPEN_TABLE_FORMAT_INPUT,
        ),
        rt::Member::new("PartitionIndexes", "PartitionIndexes", &SHAPE_PARTITION_INDEX_LIST),
        rt::Member::new("TableInput", "TableInput", &SHAPE_TABLE_INPUT),
        rt::Member::new("TransactionId", "TransactionId", &SHAPE_TRANSACTION_ID_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_TABLE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_TABLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: Option<String>,
    pub open_table_format_input: Option<OpenTableFormatInput>,
    pub partition_indexes: Option<Vec<PartitionIndex>>,
    pub table_input: Option<TableInput>,
    pub transaction_id: Option<String>,
}
impl rt::Structure for CreateTableRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_TABLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_TABLE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_TABLE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_CREATE_TABLE_REQUEST.members[1], &self.database_name);
        rt::member(w, &SCHEMA_CREATE_TABLE_REQUEST.members[2], &self.name);
        rt::member(w, &SCHEMA_CREATE_TABLE_REQUEST.members[3], &self.open_table_format_input);
        rt::member(w, &SCHEMA_CREATE_TABLE_REQUEST.members[4], &self.partition_indexes);
        rt::member(w, &SCHEMA_CREATE_TABLE_REQUEST.members[5], &self.table_input);
        rt::member(w, &SCHEMA_CREATE_TABLE_REQUEST.members[6], &self.transaction_id);
        w.end_structure(&SCHEMA_CREATE_TABLE_REQUEST);
    }
}
impl rt::Encode for CreateTableRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateTableRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_TABLE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_name = rt::Decode::decode(shape, r)?,
                    2 => out.name = rt::Decode::decode(shape, r)?,
                    3 => out.open_table_format_input = rt::Decode::decode(shape, r)?,
                    4 => out.partition_indexes = rt::Decode::decode(shape, r)?,
                    5 => out.table_input = rt::Decode::decode(shape, r)?,
                    6 => out.transaction_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_TABLE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateTableResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_CREATE_TABLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_TABLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTableResponse {}
impl rt::Structure for CreateTableResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_TABLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_TABLE_RESPONSE);
        w.end_structure(&SCHEMA_CREATE_TABLE_RESPONSE);
    }
}
impl rt::Encode for CreateTableResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateTableResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_TABLE_RESPONSE,
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

pub static SCHEMA_DATA_LAKE_PRINCIPAL: rt::Schema = rt::Schema {
    name: "DataLakePrincipal",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DataLakePrincipalIdentifier",
        "DataLakePrincipalIdentifier",
        &SHAPE_DATA_LAKE_PRINCIPAL_STRING,
    )],
    xml_namespace: None,
};
pub static SHAPE_DATA_LAKE_PRINCIPAL: rt::Shape = rt::Shape::Structure(&SCHEMA_DATA_LAKE_PRINCIPAL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataLakePrincipal {
    pub data_lake_principal_identifier: Option<String>,
}
impl rt::Structure for DataLakePrincipal {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATA_LAKE_PRINCIPAL
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATA_LAKE_PRINCIPAL);
        rt::member(w, &SCHEMA_DATA_LAKE_PRINCIPAL.members[0], &self.data_lake_principal_identifier);
        w.end_structure(&SCHEMA_DATA_LAKE_PRINCIPAL);
    }
}
impl rt::Encode for DataLakePrincipal {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DataLakePrincipal {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATA_LAKE_PRINCIPAL, r, &mut |index, shape, r| {
            match index {
                0 => out.data_lake_principal_identifier = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DATA_LAKE_PRINCIPAL_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_DATABASE: rt::Schema = rt::Schema {
    name: "Database",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new(
            "CreateTableDefaultPermissions",
            "CreateTableDefaultPermissions",
            &SHAPE_PRINCIPAL_PERMISSIONS_LIST,
        ),
        rt::Member::new("CreateTime", "CreateTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION_STRING),
        rt::Member::new("FederatedDatabase", "FederatedDatabase", &SHAPE_FEDERATED_DATABASE),
        rt::Member::new("LocationUri", "LocationUri", &SHAPE_URI),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS_MAP),
        rt::Member::new("TargetDatabase", "TargetDatabase", &SHAPE_DATABASE_IDENTIFIER),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE: rt::Shape = rt::Shape::Structure(&SCHEMA_DATABASE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Database {
    pub catalog_id: Option<String>,
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub create_time: Option<rt::Timestamp>,
    pub description: Option<String>,
    pub federated_database: Option<FederatedDatabase>,
    pub location_uri: Option<String>,
    pub name: String,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub target_database: Option<DatabaseIdentifier>,
}
impl rt::Structure for Database {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE);
        rt::member(w, &SCHEMA_DATABASE.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_DATABASE.members[1], &self.create_table_default_permissions);
        rt::member(w, &SCHEMA_DATABASE.members[2], &self.create_time);
        rt::member(w, &SCHEMA_DATABASE.members[3], &self.description);
        rt::member(w, &SCHEMA_DATABASE.members[4], &self.federated_database);
        rt::member(w, &SCHEMA_DATABASE.members[5], &self.location_uri);
        rt::member(w, &SCHEMA_DATABASE.members[6], &self.name);
        rt::member(w, &SCHEMA_DATABASE.members[7], &self.parameters);
        rt::member(w, &SCHEMA_DATABASE.members[8], &self.target_database);
        w.end_structure(&SCHEMA_DATABASE);
    }
}
impl rt::Encode for Database {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Database {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATABASE, r, &mut |index, shape, r| {
            match index {
                0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                1 => out.create_table_default_permissions = rt::Decode::decode(shape, r)?,
                2 => out.create_time = rt::Decode::decode(shape, r)?,
                3 => out.description = rt::Decode::decode(shape, r)?,
                4 => out.federated_database = rt::Decode::decode(shape, r)?,
                5 => out.location_uri = rt::Decode::decode(shape, r)?,
                6 => out.name = rt::Decode::decode(shape, r)?,
                7 => out.parameters = rt::Decode::decode(shape, r)?,
                8 => out.target_database = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DATABASE_ATTRIBUTES: rt::Shape =
    rt::Shape::Enum { values: &["NAME", "TARGET_DATABASE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DatabaseAttributes {
    Name,
    TargetDatabase,
    Unknown(String),
}
impl DatabaseAttributes {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "NAME",
            Self::TargetDatabase => "TARGET_DATABASE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DatabaseAttributes {
    fn from(text: &str) -> Self {
        match text {
            "NAME" => Self::Name,
            "TARGET_DATABASE" => Self::TargetDatabase,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DatabaseAttributes {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DatabaseAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DatabaseAttributes {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DatabaseAttributes {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DATABASE_ATTRIBUTES_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATABASE_ATTRIBUTES,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DATABASE_IDENTIFIER: rt::Schema = rt::Schema {
    name: "DatabaseIdentifier",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING),
        rt::Member::new("Region", "Region", &SHAPE_NAME_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_IDENTIFIER: rt::Shape = rt::Shape::Structure(&SCHEMA_DATABASE_IDENTIFIER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseIdentifier {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub region: Option<String>,
}
impl rt::Structure for DatabaseIdentifier {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_IDENTIFIER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_IDENTIFIER);
        rt::member(w, &SCHEMA_DATABASE_IDENTIFIER.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_DATABASE_IDENTIFIER.members[1], &self.database_name);
        rt::member(w, &SCHEMA_DATABASE_IDENTIFIER.members[2], &self.region);
        w.end_structure(&SCHEMA_DATABASE_IDENTIFIER);
    }
}
impl rt::Encode for DatabaseIdentifier {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseIdentifier {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATABASE_IDENTIFIER, r, &mut |index, shape, r| {
            match index {
                0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                1 => out.database_name = rt::Decode::decode(shape, r)?,
                2 => out.region = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DATABASE_INPUT: rt::Schema = rt::Schema {
    name: "DatabaseInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CreateTableDefaultPermissions",
            "CreateTableDefaultPermissions",
            &SHAPE_PRINCIPAL_PERMISSIONS_LIST,
        ),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION_STRING),
        rt::Member::new("FederatedDatabase", "FederatedDatabase", &SHAPE_FEDERATED_DATABASE),
        rt::Member::new("LocationUri", "LocationUri", &SHAPE_URI),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS_MAP),
        rt::Member::new("TargetDatabase", "TargetDatabase", &SHAPE_DATABASE_IDENTIFIER),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DATABASE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseInput {
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub description: Option<String>,
    pub federated_database: Option<FederatedDatabase>,
    pub location_uri: Option<String>,
    pub name: String,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub target_database: Option<DatabaseIdentifier>,
}
impl rt::Structure for DatabaseInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_INPUT);
        rt::member(w, &SCHEMA_DATABASE_INPUT.members[0], &self.create_table_default_permissions);
        rt::member(w, &SCHEMA_DATABASE_INPUT.members[1], &self.description);
        rt::member(w, &SCHEMA_DATABASE_INPUT.members[2], &self.federated_database);
        rt::member(w, &SCHEMA_DATABASE_INPUT.members[3], &self.location_uri);
        rt::member(w, &SCHEMA_DATABASE_INPUT.members[4], &self.name);
        rt::member(w, &SCHEMA_DATABASE_INPUT.members[5], &self.parameters);
        rt::member(w, &SCHEMA_DATABASE_INPUT.members[6], &self.target_database);
        w.end_structure(&SCHEMA_DATABASE_INPUT);
    }
}
impl rt::Encode for DatabaseInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATABASE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.create_table_default_permissions = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.federated_database = rt::Decode::decode(shape, r)?,
                3 => out.location_uri = rt::Decode::decode(shape, r)?,
                4 => out.name = rt::Decode::decode(shape, r)?,
                5 => out.parameters = rt::Decode::decode(shape, r)?,
                6 => out.target_database = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DATABASE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATABASE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DELETE_DATABASE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteDatabaseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DATABASE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DATABASE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDatabaseRequest {
    pub catalog_id: Option<String>,
    pub name: String,
}
impl rt::Structure for DeleteDatabaseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DATABASE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DATABASE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_DATABASE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_DELETE_DATABASE_REQUEST.members[1], &self.name);
        w.end_structure(&SCHEMA_DELETE_DATABASE_REQUEST);
    }
}
impl rt::Encode for DeleteDatabaseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDatabaseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DATABASE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_DATABASE_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteDatabaseResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DATABASE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DATABASE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDatabaseResponse {}
impl rt::Structure for DeleteDatabaseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DATABASE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DATABASE_RESPONSE);
        w.end_structure(&SCHEMA_DELETE_DATABASE_RESPONSE);
    }
}
impl rt::Encode for DeleteDatabaseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDatabaseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DATABASE_RESPONSE,
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

pub static SCHEMA_DELETE_TABLE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteTableRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("TransactionId", "TransactionId", &SHAPE_TRANSACTION_ID_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_TABLE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_TABLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: String,
    pub transaction_id: Option<String>,
}
impl rt::Structure for DeleteTableRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_TABLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_TABLE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_TABLE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_DELETE_TABLE_REQUEST.members[1], &self.database_name);
        rt::member(w, &SCHEMA_DELETE_TABLE_REQUEST.members[2], &self.name);
        rt::member(w, &SCHEMA_DELETE_TABLE_REQUEST.members[3], &self.transaction_id);
        w.end_structure(&SCHEMA_DELETE_TABLE_REQUEST);
    }
}
impl rt::Encode for DeleteTableRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteTableRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_TABLE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_name = rt::Decode::decode(shape, r)?,
                    2 => out.name = rt::Decode::decode(shape, r)?,
                    3 => out.transaction_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_TABLE_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteTableResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_TABLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_TABLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTableResponse {}
impl rt::Structure for DeleteTableResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_TABLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_TABLE_RESPONSE);
        w.end_structure(&SCHEMA_DELETE_TABLE_RESPONSE);
    }
}
impl rt::Encode for DeleteTableResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteTableResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_TABLE_RESPONSE,
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

static PATTERN_DESCRIPTION_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
pub static SHAPE_DESCRIPTION_STRING: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_DESCRIPTION_STRING) };
static PATTERN_ENCRYPTED_KEY_METADATA_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
pub static SHAPE_ENCRYPTED_KEY_METADATA_STRING: rt::Shape = rt::Shape::String {
    min: None,
    max: Some(2056),
    pattern: Some(&PATTERN_ENCRYPTED_KEY_METADATA_STRING),
};
static PATTERN_ENCRYPTION_KEY_ID_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
pub static SHAPE_ENCRYPTION_KEY_ID_STRING: rt::Shape = rt::Shape::String {
    min: None,
    max: Some(2056),
    pattern: Some(&PATTERN_ENCRYPTION_KEY_ID_STRING),
};
pub static SCHEMA_ENTITY_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "EntityNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EntityNotFoundException", status: 400 }),
    members: &[
        rt::Member::new("FromFederationSource", "FromFederationSource", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENTITY_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENTITY_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntityNotFoundException {
    pub from_federation_source: Option<bool>,
    pub message: Option<String>,
}
impl rt::Structure for EntityNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENTITY_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENTITY_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_ENTITY_NOT_FOUND_EXCEPTION.members[0], &self.from_federation_source);
        rt::member(w, &SCHEMA_ENTITY_NOT_FOUND_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_ENTITY_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for EntityNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EntityNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENTITY_NOT_FOUND_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.from_federation_source = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<EntityNotFoundException> for rt::ApiError {
    fn from(error: EntityNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_ERROR_DETAIL: rt::Schema = rt::Schema {
    name: "ErrorDetail",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_NAME_STRING),
        rt::Member::new("ErrorMessage", "ErrorMessage", &SHAPE_DESCRIPTION_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ERROR_DETAIL: rt::Shape = rt::Shape::Structure(&SCHEMA_ERROR_DETAIL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorDetail {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
impl rt::Structure for ErrorDetail {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ERROR_DETAIL
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ERROR_DETAIL);
        rt::member(w, &SCHEMA_ERROR_DETAIL.members[0], &self.error_code);
        rt::member(w, &SCHEMA_ERROR_DETAIL.members[1], &self.error_message);
        w.end_structure(&SCHEMA_ERROR_DETAIL);
    }
}
impl rt::Encode for ErrorDetail {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ErrorDetail {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ERROR_DETAIL, r, &mut |index, shape, r| {
            match index {
                0 => out.error_code = rt::Decode::decode(shape, r)?,
                1 => out.error_message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_FEDERATED_DATABASE: rt::Schema = rt::Schema {
    name: "FederatedDatabase",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionName", "ConnectionName", &SHAPE_NAME_STRING),
        rt::Member::new("ConnectionType", "ConnectionType", &SHAPE_NAME_STRING),
        rt::Member::new("Identifier", "Identifier", &SHAPE_FEDERATION_IDENTIFIER),
    ],
    xml_namespace: None,
};
pub static SHAPE_FEDERATED_DATABASE: rt::Shape = rt::Shape::Structure(&SCHEMA_FEDERATED_DATABASE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FederatedDatabase {
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
    pub identifier: Option<String>,
}
impl rt::Structure for FederatedDatabase {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FEDERATED_DATABASE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FEDERATED_DATABASE);
        rt::member(w, &SCHEMA_FEDERATED_DATABASE.members[0], &self.connection_name);
        rt::member(w, &SCHEMA_FEDERATED_DATABASE.members[1], &self.connection_type);
        rt::member(w, &SCHEMA_FEDERATED_DATABASE.members[2], &self.identifier);
        w.end_structure(&SCHEMA_FEDERATED_DATABASE);
    }
}
impl rt::Encode for FederatedDatabase {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FederatedDatabase {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FEDERATED_DATABASE, r, &mut |index, shape, r| {
            match index {
                0 => out.connection_name = rt::Decode::decode(shape, r)?,
                1 => out.connection_type = rt::Decode::decode(shape, r)?,
                2 => out.identifier = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "FederatedResourceAlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "FederatedResourceAlreadyExistsException",
        status: 400,
    }),
    members: &[
        rt::Member::new(
            "AssociatedGlueResource",
            "AssociatedGlueResource",
            &SHAPE_GLUE_RESOURCE_ARN,
        ),
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FederatedResourceAlreadyExistsException {
    pub associated_glue_resource: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for FederatedResourceAlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION.members[0],
            &self.associated_glue_resource,
        );
        rt::member(
            w,
            &SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION.members[1],
            &self.message,
        );
        w.end_structure(&SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION);
    }
}
impl rt::Encode for FederatedResourceAlreadyExistsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FederatedResourceAlreadyExistsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.associated_glue_resource = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<FederatedResourceAlreadyExistsException> for rt::ApiError {
    fn from(error: FederatedResourceAlreadyExistsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_FEDERATED_TABLE: rt::Schema = rt::Schema {
    name: "FederatedTable",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConnectionName", "ConnectionName", &SHAPE_NAME_STRING),
        rt::Member::new("ConnectionType", "ConnectionType", &SHAPE_NAME_STRING),
        rt::Member::new("DatabaseIdentifier", "DatabaseIdentifier", &SHAPE_FEDERATION_IDENTIFIER),
        rt::Member::new("Identifier", "Identifier", &SHAPE_FEDERATION_IDENTIFIER),
    ],
    xml_namespace: None,
};
pub static SHAPE_FEDERATED_TABLE: rt::Shape = rt::Shape::Structure(&SCHEMA_FEDERATED_TABLE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FederatedTable {
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
    pub database_identifier: Option<String>,
    pub identifier: Option<String>,
}
impl rt::Structure for FederatedTable {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FEDERATED_TABLE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FEDERATED_TABLE);
        rt::member(w, &SCHEMA_FEDERATED_TABLE.members[0], &self.connection_name);
        rt::member(w, &SCHEMA_FEDERATED_TABLE.members[1], &self.connection_type);
        rt::member(w, &SCHEMA_FEDERATED_TABLE.members[2], &self.database_identifier);
        rt::member(w, &SCHEMA_FEDERATED_TABLE.members[3], &self.identifier);
        w.end_structure(&SCHEMA_FEDERATED_TABLE);
    }
}
impl rt::Encode for FederatedTable {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FederatedTable {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FEDERATED_TABLE, r, &mut |index, shape, r| {
            match index {
                0 => out.connection_name = rt::Decode::decode(shape, r)?,
                1 => out.connection_type = rt::Decode::decode(shape, r)?,
                2 => out.database_identifier = rt::Decode::decode(shape, r)?,
                3 => out.identifier = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_FEDERATION_IDENTIFIER: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_FEDERATION_IDENTIFIER: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(512),
    pattern: Some(&PATTERN_FEDERATION_IDENTIFIER),
};
pub static SHAPE_FEDERATION_SOURCE_ERROR_CODE: rt::Shape = rt::Shape::Enum {
    values: &[
        "AccessDeniedException",
        "EntityNotFoundException",
        "InvalidCredentialsException",
        "InvalidInputException",
        "InvalidResponseException",
        "OperationTimeoutException",
        "OperationNotSupportedException",
        "InternalServiceException",
        "PartialFailureException",
        "ThrottlingException",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FederationSourceErrorCode {
    AccessDeniedException,
    EntityNotFoundException,
    InvalidCredentialsException,
    InvalidInputException,
    InvalidResponseException,
    OperationTimeoutException,
    OperationNotSupportedException,
    InternalServiceException,
    PartialFailureException,
    ThrottlingException,
    Unknown(String),
}
impl FederationSourceErrorCode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessDeniedException => "AccessDeniedException",
            Self::EntityNotFoundException => "EntityNotFoundException",
            Self::InvalidCredentialsException => "InvalidCredentialsException",
            Self::InvalidInputException => "InvalidInputException",
            Self::InvalidResponseException => "InvalidResponseException",
            Self::OperationTimeoutException => "OperationTimeoutException",
            Self::OperationNotSupportedException => "OperationNotSupportedException",
            Self::InternalServiceException => "InternalServiceException",
            Self::PartialFailureException => "PartialFailureException",
            Self::ThrottlingException => "ThrottlingException",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FederationSourceErrorCode {
    fn from(text: &str) -> Self {
        match text {
            "AccessDeniedException" => Self::AccessDeniedException,
            "EntityNotFoundException" => Self::EntityNotFoundException,
            "InvalidCredentialsException" => Self::InvalidCredentialsException,
            "InvalidInputException" => Self::InvalidInputException,
            "InvalidResponseException" => Self::InvalidResponseException,
            "OperationTimeoutException" => Self::OperationTimeoutException,
            "OperationNotSupportedException" => Self::OperationNotSupportedException,
            "InternalServiceException" => Self::InternalServiceException,
            "PartialFailureException" => Self::PartialFailureException,
            "ThrottlingException" => Self::ThrottlingException,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FederationSourceErrorCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FederationSourceErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FederationSourceErrorCode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FederationSourceErrorCode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_FEDERATION_SOURCE_EXCEPTION: rt::Schema = rt::Schema {
    name: "FederationSourceException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "FederationSourceException", status: 400 }),
    members: &[
        rt::Member::new(
            "FederationSourceErrorCode",
            "FederationSourceErrorCode",
            &SHAPE_FEDERATION_SOURCE_ERROR_CODE,
        ),
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_FEDERATION_SOURCE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FEDERATION_SOURCE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FederationSourceException {
    pub federation_source_error_code: Option<FederationSourceErrorCode>,
    pub message: Option<String>,
}
impl rt::Structure for FederationSourceException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FEDERATION_SOURCE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FEDERATION_SOURCE_EXCEPTION);
        rt::member(
            w,
            &SCHEMA_FEDERATION_SOURCE_EXCEPTION.members[0],
            &self.federation_source_error_code,
        );
        rt::member(w, &SCHEMA_FEDERATION_SOURCE_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_FEDERATION_SOURCE_EXCEPTION);
    }
}
impl rt::Encode for FederationSourceException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FederationSourceException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FEDERATION_SOURCE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.federation_source_error_code = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<FederationSourceException> for rt::ApiError {
    fn from(error: FederationSourceException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "FederationSourceRetryableException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "FederationSourceRetryableException",
        status: 400,
    }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_FEDERATION_SOURCE_RETRYABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FederationSourceRetryableException {
    pub message: Option<String>,
}
impl rt::Structure for FederationSourceRetryableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION);
        rt::member(w, &SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION);
    }
}
impl rt::Encode for FederationSourceRetryableException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FederationSourceRetryableException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
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
impl From<FederationSourceRetryableException> for rt::ApiError {
    fn from(error: FederationSourceRetryableException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_FILTER_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_FILTER_STRING: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_FILTER_STRING) };
static PATTERN_FORMAT_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_FORMAT_STRING: rt::Shape =
    rt::Shape::String { min: None, max: Some(128), pattern: Some(&PATTERN_FORMAT_STRING) };
pub static SCHEMA_GET_DATABASE_REQUEST: rt::Schema = rt::Schema {
    name: "GetDatabaseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DATABASE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DATABASE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDatabaseRequest {
    pub catalog_id: Option<String>,
    pub name: String,
}
impl rt::Structure for GetDatabaseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DATABASE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DATABASE_REQUEST);
        rt::member(w, &SCHEMA_GET_DATABASE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_GET_DATABASE_REQUEST.members[1], &self.name);
        w.end_structure(&SCHEMA_GET_DATABASE_REQUEST);
    }
}
impl rt::Encode for GetDatabaseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDatabaseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DATABASE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DATABASE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetDatabaseResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Database", "Database", &SHAPE_DATABASE)],
    xml_namespace: None,
};
pub static SHAPE_GET_DATABASE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DATABASE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDatabaseResponse {
    pub database: Option<Database>,
}
impl rt::Structure for GetDatabaseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DATABASE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DATABASE_RESPONSE);
        rt::member(w, &SCHEMA_GET_DATABASE_RESPONSE.members[0], &self.database);
        w.end_structure(&SCHEMA_GET_DATABASE_RESPONSE);
    }
}
impl rt::Encode for GetDatabaseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDatabaseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DATABASE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.database = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DATABASES_REQUEST: rt::Schema = rt::Schema {
    name: "GetDatabasesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributesToGet", "AttributesToGet", &SHAPE_DATABASE_ATTRIBUTES_LIST),
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_CATALOG_GETTER_PAGE_SIZE),
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("ResourceShareType", "ResourceShareType", &SHAPE_RESOURCE_SHARE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DATABASES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DATABASES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDatabasesRequest {
    pub attributes_to_get: Option<Vec<DatabaseAttributes>>,
    pub catalog_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_share_type: Option<ResourceShareType>,
}
impl rt::Structure for GetDatabasesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DATABASES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DATABASES_REQUEST);
        rt::member(w, &SCHEMA_GET_DATABASES_REQUEST.members[0], &self.attributes_to_get);
        rt::member(w, &SCHEMA_GET_DATABASES_REQUEST.members[1], &self.catalog_id);
        rt::member(w, &SCHEMA_GET_DATABASES_REQUEST.members[2], &self.max_results);
        rt::member(w, &SCHEMA_GET_DATABASES_REQUEST.members[3], &self.next_token);
        rt::member(w, &SCHEMA_GET_DATABASES_REQUEST.members[4], &self.resource_share_type);
        w.end_structure(&SCHEMA_GET_DATABASES_REQUEST);
    }
}
impl rt::Encode for GetDatabasesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDatabasesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DATABASES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attributes_to_get = rt::Decode::decode(shape, r)?,
                    1 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    2 => out.max_results = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    4 => out.resource_share_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_DATABASES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetDatabasesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DatabaseList", "DatabaseList", &SHAPE_DATABASE_LIST).required(),
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_DATABASES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_DATABASES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDatabasesResponse {
    pub database_list: Vec<Database>,
    pub next_token: Option<String>,
}
impl rt::Structure for GetDatabasesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_DATABASES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_DATABASES_RESPONSE);
        rt::member(w, &SCHEMA_GET_DATABASES_RESPONSE.members[0], &self.database_list);
        rt::member(w, &SCHEMA_GET_DATABASES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_GET_DATABASES_RESPONSE);
    }
}
impl rt::Encode for GetDatabasesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetDatabasesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_DATABASES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.database_list = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARTITION_INDEXES_REQUEST: rt::Schema = rt::Schema {
    name: "GetPartitionIndexesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("TableName", "TableName", &SHAPE_NAME_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARTITION_INDEXES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARTITION_INDEXES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPartitionIndexesRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub next_token: Option<String>,
    pub table_name: String,
}
impl rt::Structure for GetPartitionIndexesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARTITION_INDEXES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARTITION_INDEXES_REQUEST);
        rt::member(w, &SCHEMA_GET_PARTITION_INDEXES_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_GET_PARTITION_INDEXES_REQUEST.members[1], &self.database_name);
        rt::member(w, &SCHEMA_GET_PARTITION_INDEXES_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_GET_PARTITION_INDEXES_REQUEST.members[3], &self.table_name);
        w.end_structure(&SCHEMA_GET_PARTITION_INDEXES_REQUEST);
    }
}
impl rt::Encode for GetPartitionIndexesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPartitionIndexesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARTITION_INDEXES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_name = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARTITION_INDEXES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetPartitionIndexesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new(
            "PartitionIndexDescriptorList",
            "PartitionIndexDescriptorList",
            &SHAPE_PARTITION_INDEX_DESCRIPTOR_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARTITION_INDEXES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARTITION_INDEXES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPartitionIndexesResponse {
    pub next_token: Option<String>,
    pub partition_index_descriptor_list: Option<Vec<PartitionIndexDescriptor>>,
}
impl rt::Structure for GetPartitionIndexesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARTITION_INDEXES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARTITION_INDEXES_RESPONSE);
        rt::member(w, &SCHEMA_GET_PARTITION_INDEXES_RESPONSE.members[0], &self.next_token);
        rt::member(
            w,
            &SCHEMA_GET_PARTITION_INDEXES_RESPONSE.members[1],
            &self.partition_index_descriptor_list,
        );
        w.end_structure(&SCHEMA_GET_PARTITION_INDEXES_RESPONSE);
    }
}
impl rt::Encode for GetPartitionIndexesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPartitionIndexesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARTITION_INDEXES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.partition_index_descriptor_list = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TABLE_REQUEST: rt::Schema = rt::Schema {
    name: "GetTableRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuditContext", "AuditContext", &SHAPE_AUDIT_CONTEXT),
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("IncludeStatusDetails", "IncludeStatusDetails", &SHAPE_BOOLEAN_NULLABLE),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("QueryAsOfTime", "QueryAsOfTime", &SHAPE_TIMESTAMP),
        rt::Member::new("TransactionId", "TransactionId", &SHAPE_TRANSACTION_ID_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TABLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTableRequest {
    pub audit_context: Option<AuditContext>,
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub include_status_details: Option<bool>,
    pub name: String,
    pub query_as_of_time: Option<rt::Timestamp>,
    pub transaction_id: Option<String>,
}
impl rt::Structure for GetTableRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLE_REQUEST);
        rt::member(w, &SCHEMA_GET_TABLE_REQUEST.members[0], &self.audit_context);
        rt::member(w, &SCHEMA_GET_TABLE_REQUEST.members[1], &self.catalog_id);
        rt::member(w, &SCHEMA_GET_TABLE_REQUEST.members[2], &self.database_name);
        rt::member(w, &SCHEMA_GET_TABLE_REQUEST.members[3], &self.include_status_details);
        rt::member(w, &SCHEMA_GET_TABLE_REQUEST.members[4], &self.name);
        rt::member(w, &SCHEMA_GET_TABLE_REQUEST.members[5], &self.query_as_of_time);
        rt::member(w, &SCHEMA_GET_TABLE_REQUEST.members[6], &self.transaction_id);
        w.end_structure(&SCHEMA_GET_TABLE_REQUEST);
    }
}
impl rt::Encode for GetTableRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTableRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TABLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.audit_context = rt::Decode::decode(shape, r)?,
                1 => out.catalog_id = rt::Decode::decode(shape, r)?,
                2 => out.database_name = rt::Decode::decode(shape, r)?,
                3 => out.include_status_details = rt::Decode::decode(shape, r)?,
                4 => out.name = rt::Decode::decode(shape, r)?,
                5 => out.query_as_of_time = rt::Decode::decode(shape, r)?,
                6 => out.transaction_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TABLE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetTableResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Table", "Table", &SHAPE_TABLE)],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TABLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTableResponse {
    pub table: Option<Table>,
}
impl rt::Structure for GetTableResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLE_RESPONSE);
        rt::member(w, &SCHEMA_GET_TABLE_RESPONSE.members[0], &self.table);
        w.end_structure(&SCHEMA_GET_TABLE_RESPONSE);
    }
}
impl rt::Encode for GetTableResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTableResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TABLE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.table = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TABLE_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "GetTableVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuditContext", "AuditContext", &SHAPE_AUDIT_CONTEXT),
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("TableName", "TableName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("VersionId", "VersionId", &SHAPE_VERSION_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLE_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TABLE_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTableVersionRequest {
    pub audit_context: Option<AuditContext>,
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub version_id: Option<String>,
}
impl rt::Structure for GetTableVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLE_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLE_VERSION_REQUEST);
        rt::member(w, &SCHEMA_GET_TABLE_VERSION_REQUEST.members[0], &self.audit_context);
        rt::member(w, &SCHEMA_GET_TABLE_VERSION_REQUEST.members[1], &self.catalog_id);
        rt::member(w, &SCHEMA_GET_TABLE_VERSION_REQUEST.members[2], &self.database_name);
        rt::member(w, &SCHEMA_GET_TABLE_VERSION_REQUEST.members[3], &self.table_name);
        rt::member(w, &SCHEMA_GET_TABLE_VERSION_REQUEST.members[4], &self.version_id);
        w.end_structure(&SCHEMA_GET_TABLE_VERSION_REQUEST);
    }
}
impl rt::Encode for GetTableVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTableVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TABLE_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.audit_context = rt::Decode::decode(shape, r)?,
                    1 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    2 => out.database_name = rt::Decode::decode(shape, r)?,
                    3 => out.table_name = rt::Decode::decode(shape, r)?,
                    4 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TABLE_VERSION_RESPONSE: rt::Schema = rt::Schema {
    name: "GetTableVersionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TableVersion", "TableVersion", &SHAPE_TABLE_VERSION)],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLE_VERSION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TABLE_VERSION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTableVersionResponse {
    pub table_version: Option<TableVersion>,
}
impl rt::Structure for GetTableVersionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLE_VERSION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLE_VERSION_RESPONSE);
        rt::member(w, &SCHEMA_GET_TABLE_VERSION_RESPONSE.members[0], &self.table_version);
        w.end_structure(&SCHEMA_GET_TABLE_VERSION_RESPONSE);
    }
}
impl rt::Encode for GetTableVersionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTableVersionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TABLE_VERSION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.table_version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GET_TABLE_VERSIONS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TABLE_VERSION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_GET_TABLE_VERSIONS_REQUEST: rt::Schema = rt::Schema {
    name: "GetTableVersionsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AuditContext", "AuditContext", &SHAPE_AUDIT_CONTEXT),
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_CATALOG_GETTER_PAGE_SIZE),
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("TableName", "TableName", &SHAPE_NAME_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLE_VERSIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TABLE_VERSIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTableVersionsRequest {
    pub audit_context: Option<AuditContext>,
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub table_name: String,
}
impl rt::Structure for GetTableVersionsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLE_VERSIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLE_VERSIONS_REQUEST);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_REQUEST.members[0], &self.audit_context);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_REQUEST.members[1], &self.catalog_id);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_REQUEST.members[2], &self.database_name);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_REQUEST.members[3], &self.max_results);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_REQUEST.members[4], &self.next_token);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_REQUEST.members[5], &self.table_name);
        w.end_structure(&SCHEMA_GET_TABLE_VERSIONS_REQUEST);
    }
}
impl rt::Encode for GetTableVersionsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTableVersionsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TABLE_VERSIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.audit_context = rt::Decode::decode(shape, r)?,
                    1 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    2 => out.database_name = rt::Decode::decode(shape, r)?,
                    3 => out.max_results = rt::Decode::decode(shape, r)?,
                    4 => out.next_token = rt::Decode::decode(shape, r)?,
                    5 => out.table_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TABLE_VERSIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "GetTableVersionsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("TableVersions", "TableVersions", &SHAPE_GET_TABLE_VERSIONS_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLE_VERSIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_TABLE_VERSIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTableVersionsResponse {
    pub next_token: Option<String>,
    pub table_versions: Option<Vec<TableVersion>>,
}
impl rt::Structure for GetTableVersionsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLE_VERSIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLE_VERSIONS_RESPONSE);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_GET_TABLE_VERSIONS_RESPONSE.members[1], &self.table_versions);
        w.end_structure(&SCHEMA_GET_TABLE_VERSIONS_RESPONSE);
    }
}
impl rt::Encode for GetTableVersionsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTableVersionsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_TABLE_VERSIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.table_versions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TABLES_REQUEST: rt::Schema = rt::Schema {
    name: "GetTablesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributesToGet", "AttributesToGet", &SHAPE_TABLE_ATTRIBUTES_LIST),
        rt::Member::new("AuditContext", "AuditContext", &SHAPE_AUDIT_CONTEXT),
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Expression", "Expression", &SHAPE_FILTER_STRING),
        rt::Member::new("IncludeStatusDetails", "IncludeStatusDetails", &SHAPE_BOOLEAN_NULLABLE),
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_CATALOG_GETTER_PAGE_SIZE),
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("QueryAsOfTime", "QueryAsOfTime", &SHAPE_TIMESTAMP),
        rt::Member::new("TransactionId", "TransactionId", &SHAPE_TRANSACTION_ID_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TABLES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTablesRequest {
    pub attributes_to_get: Option<Vec<TableAttributes>>,
    pub audit_context: Option<AuditContext>,
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub expression: Option<String>,
    pub include_status_details: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_as_of_time: Option<rt::Timestamp>,
    pub transaction_id: Option<String>,
}
impl rt::Structure for GetTablesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLES_REQUEST);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[0], &self.attributes_to_get);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[1], &self.audit_context);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[2], &self.catalog_id);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[3], &self.database_name);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[4], &self.expression);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[5], &self.include_status_details);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[6], &self.max_results);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[7], &self.next_token);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[8], &self.query_as_of_time);
        rt::member(w, &SCHEMA_GET_TABLES_REQUEST.members[9], &self.transaction_id);
        w.end_structure(&SCHEMA_GET_TABLES_REQUEST);
    }
}
impl rt::Encode for GetTablesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTablesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TABLES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.attributes_to_get = rt::Decode::decode(shape, r)?,
                1 => out.audit_context = rt::Decode::decode(shape, r)?,
                2 => out.catalog_id = rt::Decode::decode(shape, r)?,
                3 => out.database_name = rt::Decode::decode(shape, r)?,
                4 => out.expression = rt::Decode::decode(shape, r)?,
                5 => out.include_status_details = rt::Decode::decode(shape, r)?,
                6 => out.max_results = rt::Decode::decode(shape, r)?,
                7 => out.next_token = rt::Decode::decode(shape, r)?,
                8 => out.query_as_of_time = rt::Decode::decode(shape, r)?,
                9 => out.transaction_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_TABLES_RESPONSE: rt::Schema = rt::Schema {
    name: "GetTablesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_TOKEN),
        rt::Member::new("TableList", "TableList", &SHAPE_TABLE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_TABLES_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_TABLES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTablesResponse {
    pub next_token: Option<String>,
    pub table_list: Option<Vec<Table>>,
}
impl rt::Structure for GetTablesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_TABLES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_TABLES_RESPONSE);
        rt::member(w, &SCHEMA_GET_TABLES_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_GET_TABLES_RESPONSE.members[1], &self.table_list);
        w.end_structure(&SCHEMA_GET_TABLES_RESPONSE);
    }
}
impl rt::Encode for GetTablesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetTablesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_TABLES_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                1 => out.table_list = rt::Decode::decode(shape, r)?,
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
    members: &[rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_GLUE_RESOURCE_ARN).required()],
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
    members: &[rt::Member::new("Tags", "Tags", &SHAPE_TAGS_MAP)],
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

pub static SCHEMA_GLUE_ENCRYPTION_EXCEPTION: rt::Schema = rt::Schema {
    name: "GlueEncryptionException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "GlueEncryptionException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_GLUE_ENCRYPTION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GLUE_ENCRYPTION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GlueEncryptionException {
    pub message: Option<String>,
}
impl rt::Structure for GlueEncryptionException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GLUE_ENCRYPTION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GLUE_ENCRYPTION_EXCEPTION);
        rt::member(w, &SCHEMA_GLUE_ENCRYPTION_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_GLUE_ENCRYPTION_EXCEPTION);
    }
}
impl rt::Encode for GlueEncryptionException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GlueEncryptionException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GLUE_ENCRYPTION_EXCEPTION,
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
impl From<GlueEncryptionException> for rt::ApiError {
    fn from(error: GlueEncryptionException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

static PATTERN_GLUE_RESOURCE_ARN: rt::Pattern =
    rt::Pattern::new("arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*");
pub static SHAPE_GLUE_RESOURCE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(10240), pattern: Some(&PATTERN_GLUE_RESOURCE_ARN) };
static PATTERN_HASH_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_HASH_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_HASH_STRING) };
pub static SCHEMA_ICEBERG_DOCUMENT: rt::Schema = rt::Schema {
    name: "IcebergDocument",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_DOCUMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_ICEBERG_DOCUMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergDocument {}
impl rt::Structure for IcebergDocument {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_DOCUMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_DOCUMENT);
        w.end_structure(&SCHEMA_ICEBERG_DOCUMENT);
    }
}
impl rt::Encode for IcebergDocument {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergDocument {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ICEBERG_DOCUMENT, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ICEBERG_ENCRYPTED_KEY: rt::Schema = rt::Schema {
    name: "IcebergEncryptedKey",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EncryptedById", "EncryptedById", &SHAPE_ENCRYPTION_KEY_ID_STRING),
        rt::Member::new(
            "EncryptedKeyMetadata",
            "EncryptedKeyMetadata",
            &SHAPE_ENCRYPTED_KEY_METADATA_STRING,
        )
        .required(),
        rt::Member::new("KeyId", "KeyId", &SHAPE_ENCRYPTION_KEY_ID_STRING).required(),
        rt::Member::new("Properties", "Properties", &SHAPE_STRING_TO_STRING_MAP),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_ENCRYPTED_KEY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_ENCRYPTED_KEY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergEncryptedKey {
    pub encrypted_by_id: Option<String>,
    pub encrypted_key_metadata: String,
    pub key_id: String,
    pub properties: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for IcebergEncryptedKey {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_ENCRYPTED_KEY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_ENCRYPTED_KEY);
        rt::member(w, &SCHEMA_ICEBERG_ENCRYPTED_KEY.members[0], &self.encrypted_by_id);
        rt::member(w, &SCHEMA_ICEBERG_ENCRYPTED_KEY.members[1], &self.encrypted_key_metadata);
        rt::member(w, &SCHEMA_ICEBERG_ENCRYPTED_KEY.members[2], &self.key_id);
        rt::member(w, &SCHEMA_ICEBERG_ENCRYPTED_KEY.members[3], &self.properties);
        w.end_structure(&SCHEMA_ICEBERG_ENCRYPTED_KEY);
    }
}
impl rt::Encode for IcebergEncryptedKey {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergEncryptedKey {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_ENCRYPTED_KEY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.encrypted_by_id = rt::Decode::decode(shape, r)?,
                    1 => out.encrypted_key_metadata = rt::Decode::decode(shape, r)?,
                    2 => out.key_id = rt::Decode::decode(shape, r)?,
                    3 => out.properties = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ICEBERG_INPUT: rt::Schema = rt::Schema {
    name: "IcebergInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CreateIcebergTableInput",
            "CreateIcebergTableInput",
            &SHAPE_CREATE_ICEBERG_TABLE_INPUT,
        ),
        rt::Member::new("MetadataOperation", "MetadataOperation", &SHAPE_METADATA_OPERATION)
            .required(),
        rt::Member::new("Version", "Version", &SHAPE_VERSION_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_ICEBERG_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergInput {
    pub create_iceberg_table_input: Option<CreateIcebergTableInput>,
    pub metadata_operation: MetadataOperation,
    pub version: Option<String>,
}
impl rt::Structure for IcebergInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_INPUT);
        rt::member(w, &SCHEMA_ICEBERG_INPUT.members[0], &self.create_iceberg_table_input);
        rt::member(w, &SCHEMA_ICEBERG_INPUT.members[1], &self.metadata_operation);
        rt::member(w, &SCHEMA_ICEBERG_INPUT.members[2], &self.version);
        w.end_structure(&SCHEMA_ICEBERG_INPUT);
    }
}
impl rt::Encode for IcebergInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ICEBERG_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.create_iceberg_table_input = rt::Decode::decode(shape, r)?,
                1 => out.metadata_operation = rt::Decode::decode(shape, r)?,
                2 => out.version = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ICEBERG_NULL_ORDER: rt::Shape =
    rt::Shape::Enum { values: &["nulls-first", "nulls-last"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IcebergNullOrder {
    NullsFirst,
    NullsLast,
    Unknown(String),
}
impl IcebergNullOrder {
    pub fn as_str(&self) -> &str {
        match self {
            Self::NullsFirst => "nulls-first",
            Self::NullsLast => "nulls-last",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IcebergNullOrder {
    fn from(text: &str) -> Self {
        match text {
            "nulls-first" => Self::NullsFirst,
            "nulls-last" => Self::NullsLast,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IcebergNullOrder {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IcebergNullOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IcebergNullOrder {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IcebergNullOrder {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ICEBERG_PARTITION_FIELD: rt::Schema = rt::Schema {
    name: "IcebergPartitionField",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FieldId", "FieldId", &SHAPE_INTEGER),
        rt::Member::new("Name", "Name", &SHAPE_COLUMN_NAME_STRING).required(),
        rt::Member::new("SourceId", "SourceId", &SHAPE_INTEGER).required(),
        rt::Member::new("Transform", "Transform", &SHAPE_ICEBERG_TRANSFORM_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_PARTITION_FIELD: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_PARTITION_FIELD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergPartitionField {
    pub field_id: Option<i32>,
    pub name: String,
    pub source_id: i32,
    pub transform: String,
}
impl rt::Structure for IcebergPartitionField {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_PARTITION_FIELD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_PARTITION_FIELD);
        rt::member(w, &SCHEMA_ICEBERG_PARTITION_FIELD.members[0], &self.field_id);
        rt::member(w, &SCHEMA_ICEBERG_PARTITION_FIELD.members[1], &self.name);
        rt::member(w, &SCHEMA_ICEBERG_PARTITION_FIELD.members[2], &self.source_id);
        rt::member(w, &SCHEMA_ICEBERG_PARTITION_FIELD.members[3], &self.transform);
        w.end_structure(&SCHEMA_ICEBERG_PARTITION_FIELD);
    }
}
impl rt::Encode for IcebergPartitionField {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergPartitionField {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_PARTITION_FIELD,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.field_id = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    2 => out.source_id = rt::Decode::decode(shape, r)?,
                    3 => out.transform = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ICEBERG_PARTITION_SPEC: rt::Schema = rt::Schema {
    name: "IcebergPartitionSpec",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Fields", "Fields", &SHAPE_ICEBERG_PARTITION_SPEC_FIELD_LIST).required(),
        rt::Member::new("SpecId", "SpecId", &SHAPE_INTEGER),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_PARTITION_SPEC: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_PARTITION_SPEC);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergPartitionSpec {
    pub fields: Vec<IcebergPartitionField>,
    pub spec_id: Option<i32>,
}
impl rt::Structure for IcebergPartitionSpec {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_PARTITION_SPEC
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_PARTITION_SPEC);
        rt::member(w, &SCHEMA_ICEBERG_PARTITION_SPEC.members[0], &self.fields);
        rt::member(w, &SCHEMA_ICEBERG_PARTITION_SPEC.members[1], &self.spec_id);
        w.end_structure(&SCHEMA_ICEBERG_PARTITION_SPEC);
    }
}
impl rt::Encode for IcebergPartitionSpec {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergPartitionSpec {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_PARTITION_SPEC,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.fields = rt::Decode::decode(shape, r)?,
                    1 => out.spec_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ICEBERG_PARTITION_SPEC_FIELD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ICEBERG_PARTITION_FIELD,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ICEBERG_SCHEMA: rt::Schema = rt::Schema {
    name: "IcebergSchema",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Fields", "Fields", &SHAPE_ICEBERG_STRUCT_FIELD_LIST).required(),
        rt::Member::new("IdentifierFieldIds", "IdentifierFieldIds", &SHAPE_INTEGER_LIST),
        rt::Member::new("SchemaId", "SchemaId", &SHAPE_INTEGER),
        rt::Member::new("Type", "Type", &SHAPE_ICEBERG_STRUCT_TYPE_ENUM),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_SCHEMA: rt::Shape = rt::Shape::Structure(&SCHEMA_ICEBERG_SCHEMA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergSchema {
    pub fields: Vec<IcebergStructField>,
    pub identifier_field_ids: Option<Vec<i32>>,
    pub schema_id: Option<i32>,
    pub r#type: Option<IcebergStructTypeEnum>,
}
impl rt::Structure for IcebergSchema {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_SCHEMA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_SCHEMA);
        rt::member(w, &SCHEMA_ICEBERG_SCHEMA.members[0], &self.fields);
        rt::member(w, &SCHEMA_ICEBERG_SCHEMA.members[1], &self.identifier_field_ids);
        rt::member(w, &SCHEMA_ICEBERG_SCHEMA.members[2], &self.schema_id);
        rt::member(w, &SCHEMA_ICEBERG_SCHEMA.members[3], &self.r#type);
        w.end_structure(&SCHEMA_ICEBERG_SCHEMA);
    }
}
impl rt::Encode for IcebergSchema {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergSchema {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ICEBERG_SCHEMA, r, &mut |index, shape, r| {
            match index {
                0 => out.fields = rt::Decode::decode(shape, r)?,
                1 => out.identifier_field_ids = rt::Decode::decode(shape, r)?,
                2 => out.schema_id = rt::Decode::decode(shape, r)?,
                3 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ICEBERG_SORT_DIRECTION: rt::Shape = rt::Shape::Enum { values: &["asc", "desc"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IcebergSortDirection {
    Asc,
    Desc,
    Unknown(String),
}
impl IcebergSortDirection {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IcebergSortDirection {
    fn from(text: &str) -> Self {
        match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IcebergSortDirection {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IcebergSortDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IcebergSortDirection {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IcebergSortDirection {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ICEBERG_SORT_FIELD: rt::Schema = rt::Schema {
    name: "IcebergSortField",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Direction", "Direction", &SHAPE_ICEBERG_SORT_DIRECTION).required(),
        rt::Member::new("NullOrder", "NullOrder", &SHAPE_ICEBERG_NULL_ORDER).required(),
        rt::Member::new("SourceId", "SourceId", &SHAPE_INTEGER).required(),
        rt::Member::new("Transform", "Transform", &SHAPE_ICEBERG_TRANSFORM_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_SORT_FIELD: rt::Shape = rt::Shape::Structure(&SCHEMA_ICEBERG_SORT_FIELD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergSortField {
    pub direction: IcebergSortDirection,
    pub null_order: IcebergNullOrder,
    pub source_id: i32,
    pub transform: String,
}
impl rt::Structure for IcebergSortField {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_SORT_FIELD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_SORT_FIELD);
        rt::member(w, &SCHEMA_ICEBERG_SORT_FIELD.members[0], &self.direction);
        rt::member(w, &SCHEMA_ICEBERG_SORT_FIELD.members[1], &self.null_order);
        rt::member(w, &SCHEMA_ICEBERG_SORT_FIELD.members[2], &self.source_id);
        rt::member(w, &SCHEMA_ICEBERG_SORT_FIELD.members[3], &self.transform);
        w.end_structure(&SCHEMA_ICEBERG_SORT_FIELD);
    }
}
impl rt::Encode for IcebergSortField {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergSortField {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ICEBERG_SORT_FIELD, r, &mut |index, shape, r| {
            match index {
                0 => out.direction = rt::Decode::decode(shape, r)?,
                1 => out.null_order = rt::Decode::decode(shape, r)?,
                2 => out.source_id = rt::Decode::decode(shape, r)?,
                3 => out.transform = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ICEBERG_SORT_ORDER: rt::Schema = rt::Schema {
    name: "IcebergSortOrder",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Fields", "Fields", &SHAPE_ICEBERG_SORT_ORDER_FIELD_LIST).required(),
        rt::Member::new("OrderId", "OrderId", &SHAPE_INTEGER).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_SORT_ORDER: rt::Shape = rt::Shape::Structure(&SCHEMA_ICEBERG_SORT_ORDER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergSortOrder {
    pub fields: Vec<IcebergSortField>,
    pub order_id: i32,
}
impl rt::Structure for IcebergSortOrder {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_SORT_ORDER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_SORT_ORDER);
        rt::member(w, &SCHEMA_ICEBERG_SORT_ORDER.members[0], &self.fields);
        rt::member(w, &SCHEMA_ICEBERG_SORT_ORDER.members[1], &self.order_id);
        w.end_structure(&SCHEMA_ICEBERG_SORT_ORDER);
    }
}
impl rt::Encode for IcebergSortOrder {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergSortOrder {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ICEBERG_SORT_ORDER, r, &mut |index, shape, r| {
            match index {
                0 => out.fields = rt::Decode::decode(shape, r)?,
                1 => out.order_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ICEBERG_SORT_ORDER_FIELD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ICEBERG_SORT_FIELD,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ICEBERG_STRUCT_FIELD: rt::Schema = rt::Schema {
    name: "IcebergStructField",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Doc", "Doc", &SHAPE_COMMENT_STRING),
        rt::Member::new("Id", "Id", &SHAPE_INTEGER).required(),
        rt::Member::new("InitialDefault", "InitialDefault", &SHAPE_ICEBERG_DOCUMENT),
        rt::Member::new("Name", "Name", &SHAPE_COLUMN_NAME_STRING).required(),
        rt::Member::new("Required", "Required", &SHAPE_BOOLEAN).required(),
        rt::Member::new("Type", "Type", &SHAPE_ICEBERG_DOCUMENT).required(),
        rt::Member::new("WriteDefault", "WriteDefault", &SHAPE_ICEBERG_DOCUMENT),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_STRUCT_FIELD: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_STRUCT_FIELD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergStructField {
    pub doc: Option<String>,
    pub id: i32,
    pub initial_default: Option<IcebergDocument>,
    pub name: String,
    pub required: bool,
    pub r#type: IcebergDocument,
    pub write_default: Option<IcebergDocument>,
}
impl rt::Structure for IcebergStructField {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_STRUCT_FIELD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_STRUCT_FIELD);
        rt::member(w, &SCHEMA_ICEBERG_STRUCT_FIELD.members[0], &self.doc);
        rt::member(w, &SCHEMA_ICEBERG_STRUCT_FIELD.members[1], &self.id);
        rt::member(w, &SCHEMA_ICEBERG_STRUCT_FIELD.members[2], &self.initial_default);
        rt::member(w, &SCHEMA_ICEBERG_STRUCT_FIELD.members[3], &self.name);
        rt::member(w, &SCHEMA_ICEBERG_STRUCT_FIELD.members[4], &self.required);
        rt::member(w, &SCHEMA_ICEBERG_STRUCT_FIELD.members[5], &self.r#type);
        rt::member(w, &SCHEMA_ICEBERG_STRUCT_FIELD.members[6], &self.write_default);
        w.end_structure(&SCHEMA_ICEBERG_STRUCT_FIELD);
    }
}
impl rt::Encode for IcebergStructField {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergStructField {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_STRUCT_FIELD,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.doc = rt::Decode::decode(shape, r)?,
                    1 => out.id = rt::Decode::decode(shape, r)?,
                    2 => out.initial_default = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.required = rt::Decode::decode(shape, r)?,
                    5 => out.r#type = rt::Decode::decode(shape, r)?,
                    6 => out.write_default = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ICEBERG_STRUCT_FIELD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ICEBERG_STRUCT_FIELD,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ICEBERG_STRUCT_TYPE_ENUM: rt::Shape = rt::Shape::Enum { values: &["struct"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IcebergStructTypeEnum {
    Struct,
    Unknown(String),
}
impl IcebergStructTypeEnum {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Struct => "struct",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IcebergStructTypeEnum {
    fn from(text: &str) -> Self {
        match text {
            "struct" => Self::Struct,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IcebergStructTypeEnum {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IcebergStructTypeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IcebergStructTypeEnum {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IcebergStructTypeEnum {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ICEBERG_TABLE_UPDATE: rt::Schema = rt::Schema {
    name: "IcebergTableUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Action", "Action", &SHAPE_ICEBERG_UPDATE_ACTION),
        rt::Member::new("EncryptionKey", "EncryptionKey", &SHAPE_ICEBERG_ENCRYPTED_KEY),
        rt::Member::new("KeyId", "KeyId", &SHAPE_ENCRYPTION_KEY_ID_STRING),
        rt::Member::new("Location", "Location", &SHAPE_LOCATION_STRING).required(),
        rt::Member::new("PartitionSpec", "PartitionSpec", &SHAPE_ICEBERG_PARTITION_SPEC),
        rt::Member::new("Properties", "Properties", &SHAPE_STRING_TO_STRING_MAP),
        rt::Member::new("Schema", "Schema", &SHAPE_ICEBERG_SCHEMA).required(),
        rt::Member::new("SortOrder", "SortOrder", &SHAPE_ICEBERG_SORT_ORDER),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_TABLE_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_TABLE_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergTableUpdate {
    pub action: Option<IcebergUpdateAction>,
    pub encryption_key: Option<IcebergEncryptedKey>,
    pub key_id: Option<String>,
    pub location: String,
    pub partition_spec: Option<IcebergPartitionSpec>,
    pub properties: Option<rt::BTreeMap<String, String>>,
    pub schema: IcebergSchema,
    pub sort_order: Option<IcebergSortOrder>,
}
impl rt::Structure for IcebergTableUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_TABLE_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_TABLE_UPDATE);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[0], &self.action);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[1], &self.encryption_key);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[2], &self.key_id);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[3], &self.location);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[4], &self.partition_spec);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[5], &self.properties);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[6], &self.schema);
        rt::member(w, &SCHEMA_ICEBERG_TABLE_UPDATE.members[7], &self.sort_order);
        w.end_structure(&SCHEMA_ICEBERG_TABLE_UPDATE);
    }
}
impl rt::Encode for IcebergTableUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergTableUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_TABLE_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.action = rt::Decode::decode(shape, r)?,
                    1 => out.encryption_key = rt::Decode::decode(shape, r)?,
                    2 => out.key_id = rt::Decode::decode(shape, r)?,
                    3 => out.location = rt::Decode::decode(shape, r)?,
                    4 => out.partition_spec = rt::Decode::decode(shape, r)?,
                    5 => out.properties = rt::Decode::decode(shape, r)?,
                    6 => out.schema = rt::Decode::decode(shape, r)?,
                    7 => out.sort_order = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ICEBERG_TABLE_UPDATE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ICEBERG_TABLE_UPDATE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ICEBERG_TRANSFORM_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ICEBERG_UPDATE_ACTION: rt::Shape = rt::Shape::Enum {
    values: &[
        "add-schema",
        "set-current-schema",
        "add-spec",
        "set-default-spec",
        "add-sort-order",
        "set-default-sort-order",
        "set-location",
        "set-properties",
        "remove-properties",
        "add-encryption-key",
        "remove-encryption-key",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IcebergUpdateAction {
    AddSchema,
    SetCurrentSchema,
    AddSpec,
    SetDefaultSpec,
    AddSortOrder,
    SetDefaultSortOrder,
    SetLocation,
    SetProperties,
    RemoveProperties,
    AddEncryptionKey,
    RemoveEncryptionKey,
    Unknown(String),
}
impl IcebergUpdateAction {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddSchema => "add-schema",
            Self::SetCurrentSchema => "set-current-schema",
            Self::AddSpec => "add-spec",
            Self::SetDefaultSpec => "set-default-spec",
            Self::AddSortOrder => "add-sort-order",
            Self::SetDefaultSortOrder => "set-default-sort-order",
            Self::SetLocation => "set-location",
            Self::SetProperties => "set-properties",
            Self::RemoveProperties => "remove-properties",
            Self::AddEncryptionKey => "add-encryption-key",
            Self::RemoveEncryptionKey => "remove-encryption-key",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IcebergUpdateAction {
    fn from(text: &str) -> Self {
        match text {
            "add-schema" => Self::AddSchema,
            "set-current-schema" => Self::SetCurrentSchema,
            "add-spec" => Self::AddSpec,
            "set-default-spec" => Self::SetDefaultSpec,
            "add-sort-order" => Self::AddSortOrder,
            "set-default-sort-order" => Self::SetDefaultSortOrder,
            "set-location" => Self::SetLocation,
            "set-properties" => Self::SetProperties,
            "remove-properties" => Self::RemoveProperties,
            "add-encryption-key" => Self::AddEncryptionKey,
            "remove-encryption-key" => Self::RemoveEncryptionKey,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IcebergUpdateAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IcebergUpdateAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IcebergUpdateAction {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IcebergUpdateAction {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_INTEGER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_INTEGER_FLAG: rt::Shape = rt::Shape::Integer { min: Some(0), max: Some(1) };
pub static SHAPE_INTEGER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_INTEGER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_INTERNAL_SERVICE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InternalServiceException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalServiceException", status: 500 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_SERVICE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTERNAL_SERVICE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalServiceException {
    pub message: Option<String>,
}
impl rt::Structure for InternalServiceException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_SERVICE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_SERVICE_EXCEPTION);
        rt::member(w, &SCHEMA_INTERNAL_SERVICE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INTERNAL_SERVICE_EXCEPTION);
    }
}
impl rt::Encode for InternalServiceException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalServiceException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTERNAL_SERVICE_EXCEPTION,
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
impl From<InternalServiceException> for rt::ApiError {
    fn from(error: InternalServiceException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_INPUT_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidInputException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidInputException", status: 400 }),
    members: &[
        rt::Member::new("FromFederationSource", "FromFederationSource", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_INPUT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_INPUT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidInputException {
    pub from_federation_source: Option<bool>,
    pub message: Option<String>,
}
impl rt::Structure for InvalidInputException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_INPUT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_INPUT_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_INPUT_EXCEPTION.members[0], &self.from_federation_source);
        rt::member(w, &SCHEMA_INVALID_INPUT_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_INVALID_INPUT_EXCEPTION);
    }
}
impl rt::Encode for InvalidInputException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidInputException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_INPUT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.from_federation_source = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidInputException> for rt::ApiError {
    fn from(error: InvalidInputException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_KEY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_NAME_STRING,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_KEY_SCHEMA_ELEMENT: rt::Schema = rt::Schema {
    name: "KeySchemaElement",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Type", "Type", &SHAPE_COLUMN_TYPE_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_KEY_SCHEMA_ELEMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_KEY_SCHEMA_ELEMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeySchemaElement {
    pub name: String,
    pub r#type: String,
}
impl rt::Structure for KeySchemaElement {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KEY_SCHEMA_ELEMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KEY_SCHEMA_ELEMENT);
        rt::member(w, &SCHEMA_KEY_SCHEMA_ELEMENT.members[0], &self.name);
        rt::member(w, &SCHEMA_KEY_SCHEMA_ELEMENT.members[1], &self.r#type);
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
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_KEY_SCHEMA_ELEMENT_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: None,
    element: &SHAPE_KEY_SCHEMA_ELEMENT,
    element_name: "member",
    flattened: false,
};
static PATTERN_KEY_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_KEY_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_KEY_STRING) };
pub static SHAPE_LAST_REFRESH_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["FULL", "INCREMENTAL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastRefreshType {
    Full,
    Incremental,
    Unknown(String),
}
impl LastRefreshType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Full => "FULL",
            Self::Incremental => "INCREMENTAL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LastRefreshType {
    fn from(text: &str) -> Self {
        match text {
            "FULL" => Self::Full,
            "INCREMENTAL" => Self::Incremental,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LastRefreshType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LastRefreshType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LastRefreshType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LastRefreshType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_LOCATION_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_COLUMN_VALUES_STRING,
    value: &SHAPE_COLUMN_VALUES_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
static PATTERN_LOCATION_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
pub static SHAPE_LOCATION_STRING: rt::Shape =
    rt::Shape::String { min: None, max: Some(2056), pattern: Some(&PATTERN_LOCATION_STRING) };
pub static SHAPE_LOCATION_STRING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LOCATION_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_MESSAGE_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_METADATA_OPERATION: rt::Shape = rt::Shape::Enum { values: &["CREATE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetadataOperation {
    Create,
    Unknown(String),
}
impl MetadataOperation {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "CREATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MetadataOperation {
    fn from(text: &str) -> Self {
        match text {
            "CREATE" => Self::Create,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MetadataOperation {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MetadataOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MetadataOperation {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MetadataOperation {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_NAME_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_NAME_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_NAME_STRING) };
pub static SHAPE_NAME_STRING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_NAME_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_NON_NEGATIVE_INTEGER: rt::Shape = rt::Shape::Integer { min: Some(0), max: None };
pub static SHAPE_NULLABLE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_NULLABLE_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_OPEN_TABLE_FORMAT_INPUT: rt::Schema = rt::Schema {
    name: "OpenTableFormatInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("IcebergInput", "IcebergInput", &SHAPE_ICEBERG_INPUT)],
    xml_namespace: None,
};
pub static SHAPE_OPEN_TABLE_FORMAT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OPEN_TABLE_FORMAT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenTableFormatInput {
    pub iceberg_input: Option<IcebergInput>,
}
impl rt::Structure for OpenTableFormatInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OPEN_TABLE_FORMAT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OPEN_TABLE_FORMAT_INPUT);
        rt::member(w, &SCHEMA_OPEN_TABLE_FORMAT_INPUT.members[0], &self.iceberg_input);
        w.end_structure(&SCHEMA_OPEN_TABLE_FORMAT_INPUT);
    }
}
impl rt::Encode for OpenTableFormatInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OpenTableFormatInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OPEN_TABLE_FORMAT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.iceberg_input = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_OPERATION_TIMEOUT_EXCEPTION: rt::Schema = rt::Schema {
    name: "OperationTimeoutException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "OperationTimeoutException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_OPERATION_TIMEOUT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OPERATION_TIMEOUT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationTimeoutException {
    pub message: Option<String>,
}
impl rt::Structure for OperationTimeoutException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OPERATION_TIMEOUT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OPERATION_TIMEOUT_EXCEPTION);
        rt::member(w, &SCHEMA_OPERATION_TIMEOUT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_OPERATION_TIMEOUT_EXCEPTION);
    }
}
impl rt::Encode for OperationTimeoutException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OperationTimeoutException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OPERATION_TIMEOUT_EXCEPTION,
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
impl From<OperationTimeoutException> for rt::ApiError {
    fn from(error: OperationTimeoutException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_ORDER: rt::Schema = rt::Schema {
    name: "Order",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Column", "Column", &SHAPE_NAME_STRING).required(),
        rt::Member::new("SortOrder", "SortOrder", &SHAPE_INTEGER_FLAG).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ORDER: rt::Shape = rt::Shape::Structure(&SCHEMA_ORDER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Order {
    pub column: String,
    pub sort_order: i32,
}
impl rt::Structure for Order {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ORDER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ORDER);
        rt::member(w, &SCHEMA_ORDER.members[0], &self.column);
        rt::member(w, &SCHEMA_ORDER.members[1], &self.sort_order);
        w.end_structure(&SCHEMA_ORDER);
    }
}
impl rt::Encode for Order {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Order {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ORDER, r, &mut |index, shape, r| {
            match index {
                0 => out.column = rt::Decode::decode(shape, r)?,
                1 => out.sort_order = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ORDER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ORDER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARAMETERS_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_KEY_STRING,
    value: &SHAPE_PARAMETERS_MAP_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_PARAMETERS_MAP_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: Some(512000), pattern: None };
pub static SCHEMA_PARTITION_INDEX: rt::Schema = rt::Schema {
    name: "PartitionIndex",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IndexName", "IndexName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Keys", "Keys", &SHAPE_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARTITION_INDEX: rt::Shape = rt::Shape::Structure(&SCHEMA_PARTITION_INDEX);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionIndex {
    pub index_name: String,
    pub keys: Vec<String>,
}
impl rt::Structure for PartitionIndex {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARTITION_INDEX
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARTITION_INDEX);
        rt::member(w, &SCHEMA_PARTITION_INDEX.members[0], &self.index_name);
        rt::member(w, &SCHEMA_PARTITION_INDEX.members[1], &self.keys);
        w.end_structure(&SCHEMA_PARTITION_INDEX);
    }
}
impl rt::Encode for PartitionIndex {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PartitionIndex {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARTITION_INDEX, r, &mut |index, shape, r| {
            match index {
                0 => out.index_name = rt::Decode::decode(shape, r)?,
                1 => out.keys = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PARTITION_INDEX_DESCRIPTOR: rt::Schema = rt::Schema {
    name: "PartitionIndexDescriptor",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BackfillErrors", "BackfillErrors", &SHAPE_BACKFILL_ERRORS),
        rt::Member::new("IndexName", "IndexName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("IndexStatus", "IndexStatus", &SHAPE_PARTITION_INDEX_STATUS).required(),
        rt::Member::new("Keys", "Keys", &SHAPE_KEY_SCHEMA_ELEMENT_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARTITION_INDEX_DESCRIPTOR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARTITION_INDEX_DESCRIPTOR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionIndexDescriptor {
    pub backfill_errors: Option<Vec<BackfillError>>,
    pub index_name: String,
    pub index_status: PartitionIndexStatus,
    pub keys: Vec<KeySchemaElement>,
}
impl rt::Structure for PartitionIndexDescriptor {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARTITION_INDEX_DESCRIPTOR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARTITION_INDEX_DESCRIPTOR);
        rt::member(w, &SCHEMA_PARTITION_INDEX_DESCRIPTOR.members[0], &self.backfill_errors);
        rt::member(w, &SCHEMA_PARTITION_INDEX_DESCRIPTOR.members[1], &self.index_name);
        rt::member(w, &SCHEMA_PARTITION_INDEX_DESCRIPTOR.members[2], &self.index_status);
        rt::member(w, &SCHEMA_PARTITION_INDEX_DESCRIPTOR.members[3], &self.keys);
        w.end_structure(&SCHEMA_PARTITION_INDEX_DESCRIPTOR);
    }
}
impl rt::Encode for PartitionIndexDescriptor {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PartitionIndexDescriptor {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARTITION_INDEX_DESCRIPTOR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.backfill_errors = rt::Decode::decode(shape, r)?,
                    1 => out.index_name = rt::Decode::decode(shape, r)?,
                    2 => out.index_status = rt::Decode::decode(shape, r)?,
                    3 => out.keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PARTITION_INDEX_DESCRIPTOR_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARTITION_INDEX_DESCRIPTOR,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARTITION_INDEX_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARTITION_INDEX,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARTITION_INDEX_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["CREATING", "ACTIVE", "DELETING", "FAILED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartitionIndexStatus {
    Creating,
    Active,
    Deleting,
    Failed,
    Unknown(String),
}
impl PartitionIndexStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PartitionIndexStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "ACTIVE" => Self::Active,
            "DELETING" => Self::Deleting,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PartitionIndexStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PartitionIndexStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PartitionIndexStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PartitionIndexStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PARTITION_VALUE_LIST: rt::Schema = rt::Schema {
    name: "PartitionValueList",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Values", "Values", &SHAPE_VALUE_STRING_LIST).required()],
    xml_namespace: None,
};
pub static SHAPE_PARTITION_VALUE_LIST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARTITION_VALUE_LIST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionValueList {
    pub values: Vec<String>,
}
impl rt::Structure for PartitionValueList {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARTITION_VALUE_LIST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARTITION_VALUE_LIST);
        rt::member(w, &SCHEMA_PARTITION_VALUE_LIST.members[0], &self.values);
        w.end_structure(&SCHEMA_PARTITION_VALUE_LIST);
    }
}
impl rt::Encode for PartitionValueList {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PartitionValueList {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARTITION_VALUE_LIST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.values = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PERMISSION: rt::Shape = rt::Shape::Enum {
    values: &[
        "ALL",
        "SELECT",
        "ALTER",
        "DROP",
        "DELETE",
        "INSERT",
        "CREATE_DATABASE",
        "CREATE_TABLE",
        "DATA_LOCATION_ACCESS",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    All,
    Select,
    Alter,
    Drop,
    Delete,
    Insert,
    CreateDatabase,
    CreateTable,
    DataLocationAccess,
    Unknown(String),
}
impl Permission {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Select => "SELECT",
            Self::Alter => "ALTER",
            Self::Drop => "DROP",
            Self::Delete => "DELETE",
            Self::Insert => "INSERT",
            Self::CreateDatabase => "CREATE_DATABASE",
            Self::CreateTable => "CREATE_TABLE",
            Self::DataLocationAccess => "DATA_LOCATION_ACCESS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Permission {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            "SELECT" => Self::Select,
            "ALTER" => Self::Alter,
            "DROP" => Self::Drop,
            "DELETE" => Self::Delete,
            "INSERT" => Self::Insert,
            "CREATE_DATABASE" => Self::CreateDatabase,
            "CREATE_TABLE" => Self::CreateTable,
            "DATA_LOCATION_ACCESS" => Self::DataLocationAccess,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Permission {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Permission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Permission {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Permission {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PERMISSION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PERMISSION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PRINCIPAL_PERMISSIONS: rt::Schema = rt::Schema {
    name: "PrincipalPermissions",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Permissions", "Permissions", &SHAPE_PERMISSION_LIST),
        rt::Member::new("Principal", "Principal", &SHAPE_DATA_LAKE_PRINCIPAL),
    ],
    xml_namespace: None,
};
pub static SHAPE_PRINCIPAL_PERMISSIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PRINCIPAL_PERMISSIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PrincipalPermissions {
    pub permissions: Option<Vec<Permission>>,
    pub principal: Option<DataLakePrincipal>,
}
impl rt::Structure for PrincipalPermissions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PRINCIPAL_PERMISSIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PRINCIPAL_PERMISSIONS);
        rt::member(w, &SCHEMA_PRINCIPAL_PERMISSIONS.members[0], &self.permissions);
        rt::member(w, &SCHEMA_PRINCIPAL_PERMISSIONS.members[1], &self.principal);
        w.end_structure(&SCHEMA_PRINCIPAL_PERMISSIONS);
    }
}
impl rt::Encode for PrincipalPermissions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PrincipalPermissions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PRINCIPAL_PERMISSIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.permissions = rt::Decode::decode(shape, r)?,
                    1 => out.principal = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PRINCIPAL_PERMISSIONS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PRINCIPAL_PERMISSIONS,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_REFRESH_SECONDS: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_RESOURCE_ACTION: rt::Shape = rt::Shape::Enum { values: &["UPDATE", "CREATE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceAction {
    Update,
    Create,
    Unknown(String),
}
impl ResourceAction {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "UPDATE",
            Self::Create => "CREATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResourceAction {
    fn from(text: &str) -> Self {
        match text {
            "UPDATE" => Self::Update,
            "CREATE" => Self::Create,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResourceAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResourceAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResourceAction {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResourceAction {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_RESOURCE_NOT_READY_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNotReadyException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ResourceNotReadyException", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NOT_READY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NOT_READY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNotReadyException {
    pub message: Option<String>,
}
impl rt::Structure for ResourceNotReadyException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NOT_READY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NOT_READY_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_NOT_READY_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_RESOURCE_NOT_READY_EXCEPTION);
    }
}
impl rt::Encode for ResourceNotReadyException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceNotReadyException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_NOT_READY_EXCEPTION,
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
impl From<ResourceNotReadyException> for rt::ApiError {
    fn from(error: ResourceNotReadyException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ResourceNumberLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ResourceNumberLimitExceededException",
        status: 400,
    }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_MESSAGE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceNumberLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for ResourceNumberLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for ResourceNumberLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResourceNumberLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
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
impl From<ResourceNumberLimitExceededException> for rt::ApiError {
    fn from(error: ResourceNumberLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_RESOURCE_SHARE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["FOREIGN", "ALL", "FEDERATED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceShareType {
    Foreign,
    All,
    Federated,
    Unknown(String),
}
impl ResourceShareType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Foreign => "FOREIGN",
            Self::All => "ALL",
            Self::Federated => "FEDERATED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResourceShareType {
    fn from(text: &str) -> Self {
        match text {
            "FOREIGN" => Self::Foreign,
            "ALL" => Self::All,
            "FEDERATED" => Self::Federated,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResourceShareType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResourceShareType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResourceShareType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResourceShareType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_RESOURCE_STATE: rt::Shape =
    rt::Shape::Enum { values: &["QUEUED", "IN_PROGRESS", "SUCCESS", "STOPPED", "FAILED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceState {
    Queued,
    InProgress,
    Success,
    Stopped,
    Failed,
    Unknown(String),
}
impl ResourceState {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "QUEUED",
            Self::InProgress => "IN_PROGRESS",
            Self::Success => "SUCCESS",
            Self::Stopped => "STOPPED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResourceState {
    fn from(text: &str) -> Self {
        match text {
            "QUEUED" => Self::Queued,
            "IN_PROGRESS" => Self::InProgress,
            "SUCCESS" => Self::Success,
            "STOPPED" => Self::Stopped,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResourceState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResourceState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResourceState {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResourceState {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SCHEMA_ID: rt::Schema = rt::Schema {
    name: "SchemaId",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RegistryName", "RegistryName", &SHAPE_SCHEMA_REGISTRY_NAME_STRING),
        rt::Member::new("SchemaArn", "SchemaArn", &SHAPE_GLUE_RESOURCE_ARN),
        rt::Member::new("SchemaName", "SchemaName", &SHAPE_SCHEMA_REGISTRY_NAME_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SCHEMA_ID: rt::Shape = rt::Shape::Structure(&SCHEMA_SCHEMA_ID);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SchemaId {
    pub registry_name: Option<String>,
    pub schema_arn: Option<String>,
    pub schema_name: Option<String>,
}
impl rt::Structure for SchemaId {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCHEMA_ID
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCHEMA_ID);
        rt::member(w, &SCHEMA_SCHEMA_ID.members[0], &self.registry_name);
        rt::member(w, &SCHEMA_SCHEMA_ID.members[1], &self.schema_arn);
        rt::member(w, &SCHEMA_SCHEMA_ID.members[2], &self.schema_name);
        w.end_structure(&SCHEMA_SCHEMA_ID);
    }
}
impl rt::Encode for SchemaId {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SchemaId {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SCHEMA_ID, r, &mut |index, shape, r| {
            match index {
                0 => out.registry_name = rt::Decode::decode(shape, r)?,
                1 => out.schema_arn = rt::Decode::decode(shape, r)?,
                2 => out.schema_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SCHEMA_REFERENCE: rt::Schema = rt::Schema {
    name: "SchemaReference",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SchemaId", "SchemaId", &SHAPE_SCHEMA_ID),
        rt::Member::new("SchemaVersionId", "SchemaVersionId", &SHAPE_SCHEMA_VERSION_ID_STRING),
        rt::Member::new("SchemaVersionNumber", "SchemaVersionNumber", &SHAPE_VERSION_LONG_NUMBER),
    ],
    xml_namespace: None,
};
pub static SHAPE_SCHEMA_REFERENCE: rt::Shape = rt::Shape::Structure(&SCHEMA_SCHEMA_REFERENCE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SchemaReference {
    pub schema_id: Option<SchemaId>,
    pub schema_version_id: Option<String>,
    pub schema_version_number: Option<i64>,
}
impl rt::Structure for SchemaReference {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCHEMA_REFERENCE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCHEMA_REFERENCE);
        rt::member(w, &SCHEMA_SCHEMA_REFERENCE.members[0], &self.schema_id);
        rt::member(w, &SCHEMA_SCHEMA_REFERENCE.members[1], &self.schema_version_id);
        rt::member(w, &SCHEMA_SCHEMA_REFERENCE.members[2], &self.schema_version_number);
        w.end_structure(&SCHEMA_SCHEMA_REFERENCE);
    }
}
impl rt::Encode for SchemaReference {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SchemaReference {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SCHEMA_REFERENCE, r, &mut |index, shape, r| {
            match index {
                0 => out.schema_id = rt::Decode::decode(shape, r)?,
                1 => out.schema_version_id = rt::Decode::decode(shape, r)?,
                2 => out.schema_version_number = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_SCHEMA_REGISTRY_NAME_STRING: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-_$#.]+");
pub static SHAPE_SCHEMA_REGISTRY_NAME_STRING: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(255),
    pattern: Some(&PATTERN_SCHEMA_REGISTRY_NAME_STRING),
};
static PATTERN_SCHEMA_VERSION_ID_STRING: rt::Pattern =
    rt::Pattern::new("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}");
pub static SHAPE_SCHEMA_VERSION_ID_STRING: rt::Shape = rt::Shape::String {
    min: Some(36),
    max: Some(36),
    pattern: Some(&PATTERN_SCHEMA_VERSION_ID_STRING),
};
pub static SCHEMA_SER_DE_INFO: rt::Schema = rt::Schema {
    name: "SerDeInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS_MAP),
        rt::Member::new("SerializationLibrary", "SerializationLibrary", &SHAPE_NAME_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_SER_DE_INFO: rt::Shape = rt::Shape::Structure(&SCHEMA_SER_DE_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SerDeInfo {
    pub name: Option<String>,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub serialization_library: Option<String>,
}
impl rt::Structure for SerDeInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SER_DE_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SER_DE_INFO);
        rt::member(w, &SCHEMA_SER_DE_INFO.members[0], &self.name);
        rt::member(w, &SCHEMA_SER_DE_INFO.members[1], &self.parameters);
        rt::member(w, &SCHEMA_SER_DE_INFO.members[2], &self.serialization_library);
        w.end_structure(&SCHEMA_SER_DE_INFO);
    }
}
impl rt::Encode for SerDeInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SerDeInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SER_DE_INFO, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.parameters = rt::Decode::decode(shape, r)?,
                2 => out.serialization_library = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SKEWED_INFO: rt::Schema = rt::Schema {
    name: "SkewedInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SkewedColumnNames", "SkewedColumnNames", &SHAPE_NAME_STRING_LIST),
        rt::Member::new(
            "SkewedColumnValueLocationMaps",
            "SkewedColumnValueLocationMaps",
            &SHAPE_LOCATION_MAP,
        ),
        rt::Member::new(
            "SkewedColumnValues",
            "SkewedColumnValues",
            &SHAPE_COLUMN_VALUE_STRING_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SKEWED_INFO: rt::Shape = rt::Shape::Structure(&SCHEMA_SKEWED_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SkewedInfo {
    pub skewed_column_names: Option<Vec<String>>,
    pub skewed_column_value_location_maps: Option<rt::BTreeMap<String, String>>,
    pub skewed_column_values: Option<Vec<String>>,
}
impl rt::Structure for SkewedInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SKEWED_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SKEWED_INFO);
        rt::member(w, &SCHEMA_SKEWED_INFO.members[0], &self.skewed_column_names);
        rt::member(w, &SCHEMA_SKEWED_INFO.members[1], &self.skewed_column_value_location_maps);
        rt::member(w, &SCHEMA_SKEWED_INFO.members[2], &self.skewed_column_values);
        w.end_structure(&SCHEMA_SKEWED_INFO);
    }
}
impl rt::Encode for SkewedInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SkewedInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SKEWED_INFO, r, &mut |index, shape, r| {
            match index {
                0 => out.skewed_column_names = rt::Decode::decode(shape, r)?,
                1 => out.skewed_column_value_location_maps = rt::Decode::decode(shape, r)?,
                2 => out.skewed_column_values = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STATUS_DETAILS: rt::Schema = rt::Schema {
    name: "StatusDetails",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RequestedChange", "RequestedChange", &SHAPE_TABLE),
        rt::Member::new("ViewValidations", "ViewValidations", &SHAPE_VIEW_VALIDATION_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_STATUS_DETAILS: rt::Shape = rt::Shape::Structure(&SCHEMA_STATUS_DETAILS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StatusDetails {
    pub requested_change: Option<Box<Table>>,
    pub view_validations: Option<Vec<ViewValidation>>,
}
impl rt::Structure for StatusDetails {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STATUS_DETAILS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STATUS_DETAILS);
        rt::member(w, &SCHEMA_STATUS_DETAILS.members[0], &self.requested_change);
        rt::member(w, &SCHEMA_STATUS_DETAILS.members[1], &self.view_validations);
        w.end_structure(&SCHEMA_STATUS_DETAILS);
    }
}
impl rt::Encode for StatusDetails {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StatusDetails {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STATUS_DETAILS, r, &mut |index, shape, r| {
            match index {
                0 => out.requested_change = rt::Decode::decode(shape, r)?,
                1 => out.view_validations = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STORAGE_DESCRIPTOR: rt::Schema = rt::Schema {
    name: "StorageDescriptor",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AdditionalLocations", "AdditionalLocations", &SHAPE_LOCATION_STRING_LIST),
        rt::Member::new("BucketColumns", "BucketColumns", &SHAPE_NAME_STRING_LIST),
        rt::Member::new("Columns", "Columns", &SHAPE_COLUMN_LIST),
        rt::Member::new("Compressed", "Compressed", &SHAPE_BOOLEAN),
        rt::Member::new("InputFormat", "InputFormat", &SHAPE_FORMAT_STRING),
        rt::Member::new("Location", "Location", &SHAPE_LOCATION_STRING),
        rt::Member::new("NumberOfBuckets", "NumberOfBuckets", &SHAPE_INTEGER),
        rt::Member::new("OutputFormat", "OutputFormat", &SHAPE_FORMAT_STRING),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS_MAP),
        rt::Member::new("SchemaReference", "SchemaReference", &SHAPE_SCHEMA_REFERENCE),
        rt::Member::new("SerdeInfo", "SerdeInfo", &SHAPE_SER_DE_INFO),
        rt::Member::new("SkewedInfo", "SkewedInfo", &SHAPE_SKEWED_INFO),
        rt::Member::new("SortColumns", "SortColumns", &SHAPE_ORDER_LIST),
        rt::Member::new("StoredAsSubDirectories", "StoredAsSubDirectories", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_STORAGE_DESCRIPTOR: rt::Shape = rt::Shape::Structure(&SCHEMA_STORAGE_DESCRIPTOR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StorageDescriptor {
    pub additional_locations: Option<Vec<String>>,
    pub bucket_columns: Option<Vec<String>>,
    pub columns: Option<Vec<Column>>,
    pub compressed: Option<bool>,
    pub input_format: Option<String>,
    pub location: Option<String>,
    pub number_of_buckets: Option<i32>,
    pub output_format: Option<String>,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub schema_reference: Option<SchemaReference>,
    pub serde_info: Option<SerDeInfo>,
    pub skewed_info: Option<SkewedInfo>,
    pub sort_columns: Option<Vec<Order>>,
    pub stored_as_sub_directories: Option<bool>,
}
impl rt::Structure for StorageDescriptor {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STORAGE_DESCRIPTOR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STORAGE_DESCRIPTOR);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[0], &self.additional_locations);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[1], &self.bucket_columns);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[2], &self.columns);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[3], &self.compressed);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[4], &self.input_format);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[5], &self.location);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[6], &self.number_of_buckets);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[7], &self.output_format);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[8], &self.parameters);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[9], &self.schema_reference);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[10], &self.serde_info);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[11], &self.skewed_info);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[12], &self.sort_columns);
        rt::member(w, &SCHEMA_STORAGE_DESCRIPTOR.members[13], &self.stored_as_sub_directories);
        w.end_structure(&SCHEMA_STORAGE_DESCRIPTOR);
    }
}
impl rt::Encode for StorageDescriptor {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StorageDescriptor {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STORAGE_DESCRIPTOR, r, &mut |index, shape, r| {
            match index {
                0 => out.additional_locations = rt::Decode::decode(shape, r)?,
                1 => out.bucket_columns = rt::Decode::decode(shape, r)?,
                2 => out.columns = rt::Decode::decode(shape, r)?,
                3 => out.compressed = rt::Decode::decode(shape, r)?,
                4 => out.input_format = rt::Decode::decode(shape, r)?,
                5 => out.location = rt::Decode::decode(shape, r)?,
                6 => out.number_of_buckets = rt::Decode::decode(shape, r)?,
                7 => out.output_format = rt::Decode::decode(shape, r)?,
                8 => out.parameters = rt::Decode::decode(shape, r)?,
                9 => out.schema_reference = rt::Decode::decode(shape, r)?,
                10 => out.serde_info = rt::Decode::decode(shape, r)?,
                11 => out.skewed_info = rt::Decode::decode(shape, r)?,
                12 => out.sort_columns = rt::Decode::decode(shape, r)?,
                13 => out.stored_as_sub_directories = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STRING_TO_STRING_MAP: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_NULLABLE_STRING,
    value: &SHAPE_NULLABLE_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_TABLE: rt::Schema = rt::Schema {
    name: "Table",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("CreateTime", "CreateTime", &SHAPE_TIMESTAMP),
        rt::Member::new("CreatedBy", "CreatedBy", &SHAPE_NAME_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING),
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION_STRING),
        rt::Member::new("FederatedTable", "FederatedTable", &SHAPE_FEDERATED_TABLE),
        rt::Member::new("IsMaterializedView", "IsMaterializedView", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("IsMultiDialectView", "IsMultiDialectView", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new(
            "IsRegisteredWithLakeFormation",
            "IsRegisteredWithLakeFormation",
            &SHAPE_BOOLEAN,
        ),
        rt::Member::new("LastAccessTime", "LastAccessTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastAnalyzedTime", "LastAnalyzedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Owner", "Owner", &SHAPE_NAME_STRING),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS_MAP),
        rt::Member::new("PartitionKeys", "PartitionKeys", &SHAPE_COLUMN_LIST),
        rt::Member::new("Retention", "Retention", &SHAPE_NON_NEGATIVE_INTEGER),
        rt::Member::new("Status", "Status", &SHAPE_TABLE_STATUS),
        rt::Member::new("StorageDescriptor", "StorageDescriptor", &SHAPE_STORAGE_DESCRIPTOR),
        rt::Member::new("TableType", "TableType", &SHAPE_TABLE_TYPE_STRING),
        rt::Member::new("TargetTable", "TargetTable", &SHAPE_TABLE_IDENTIFIER),
        rt::Member::new("UpdateTime", "UpdateTime", &SHAPE_TIMESTAMP),
        rt::Member::new("VersionId", "VersionId", &SHAPE_VERSION_STRING),
        rt::Member::new("ViewDefinition", "ViewDefinition", &SHAPE_VIEW_DEFINITION),
        rt::Member::new("ViewExpandedText", "ViewExpandedText", &SHAPE_VIEW_TEXT_STRING),
        rt::Member::new("ViewOriginalText", "ViewOriginalText", &SHAPE_VIEW_TEXT_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    pub catalog_id: Option<String>,
    pub create_time: Option<rt::Timestamp>,
    pub created_by: Option<String>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub federated_table: Option<FederatedTable>,
    pub is_materialized_view: Option<bool>,
    pub is_multi_dialect_view: Option<bool>,
    pub is_registered_with_lake_formation: Option<bool>,
    pub last_access_time: Option<rt::Timestamp>,
    pub last_analyzed_time: Option<rt::Timestamp>,
    pub name: String,
    pub owner: Option<String>,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub partition_keys: Option<Vec<Column>>,
    pub retention: Option<i32>,
    pub status: Option<Box<TableStatus>>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub table_type: Option<String>,
    pub target_table: Option<TableIdentifier>,
    pub update_time: Option<rt::Timestamp>,
    pub version_id: Option<String>,
    pub view_definition: Option<ViewDefinition>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
impl rt::Structure for Table {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE);
        rt::member(w, &SCHEMA_TABLE.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_TABLE.members[1], &self.create_time);
        rt::member(w, &SCHEMA_TABLE.members[2], &self.created_by);
        rt::member(w, &SCHEMA_TABLE.members[3], &self.database_name);
        rt::member(w, &SCHEMA_TABLE.members[4], &self.description);
        rt::member(w, &SCHEMA_TABLE.members[5], &self.federated_table);
        rt::member(w, &SCHEMA_TABLE.members[6], &self.is_materialized_view);
        rt::member(w, &SCHEMA_TABLE.members[7], &self.is_multi_dialect_view);
        rt::member(w, &SCHEMA_TABLE.members[8], &self.is_registered_with_lake_formation);
        rt::member(w, &SCHEMA_TABLE.members[9], &self.last_access_time);
        rt::member(w, &SCHEMA_TABLE.members[10], &self.last_analyzed_time);
        rt::member(w, &SCHEMA_TABLE.members[11], &self.name);
        rt::member(w, &SCHEMA_TABLE.members[12], &self.owner);
        rt::member(w, &SCHEMA_TABLE.members[13], &self.parameters);
        rt::member(w, &SCHEMA_TABLE.members[14], &self.partition_keys);
        rt::member(w, &SCHEMA_TABLE.members[15], &self.retention);
        rt::member(w, &SCHEMA_TABLE.members[16], &self.status);
        rt::member(w, &SCHEMA_TABLE.members[17], &self.storage_descriptor);
        rt::member(w, &SCHEMA_TABLE.members[18], &self.table_type);
        rt::member(w, &SCHEMA_TABLE.members[19], &self.target_table);
        rt::member(w, &SCHEMA_TABLE.members[20], &self.update_time);
        rt::member(w, &SCHEMA_TABLE.members[21], &self.version_id);
        rt::member(w, &SCHEMA_TABLE.members[22], &self.view_definition);
        rt::member(w, &SCHEMA_TABLE.members[23], &self.view_expanded_text);
        rt::member(w, &SCHEMA_TABLE.members[24], &self.view_original_text);
        w.end_structure(&SCHEMA_TABLE);
    }
}
impl rt::Encode for Table {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Table {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE, r, &mut |index, shape, r| {
            match index {
                0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                1 => out.create_time = rt::Decode::decode(shape, r)?,
                2 => out.created_by = rt::Decode::decode(shape, r)?,
                3 => out.database_name = rt::Decode::decode(shape, r)?,
                4 => out.description = rt::Decode::decode(shape, r)?,
                5 => out.federated_table = rt::Decode::decode(shape, r)?,
                6 => out.is_materialized_view = rt::Decode::decode(shape, r)?,
                7 => out.is_multi_dialect_view = rt::Decode::decode(shape, r)?,
                8 => out.is_registered_with_lake_formation = rt::Decode::decode(shape, r)?,
                9 => out.last_access_time = rt::Decode::decode(shape, r)?,
                10 => out.last_analyzed_time = rt::Decode::decode(shape, r)?,
                11 => out.name = rt::Decode::decode(shape, r)?,
                12 => out.owner = rt::Decode::decode(shape, r)?,
                13 => out.parameters = rt::Decode::decode(shape, r)?,
                14 => out.partition_keys = rt::Decode::decode(shape, r)?,
                15 => out.retention = rt::Decode::decode(shape, r)?,
                16 => out.status = rt::Decode::decode(shape, r)?,
                17 => out.storage_descriptor = rt::Decode::decode(shape, r)?,
                18 => out.table_type = rt::Decode::decode(shape, r)?,
                19 => out.target_table = rt::Decode::decode(shape, r)?,
                20 => out.update_time = rt::Decode::decode(shape, r)?,
                21 => out.version_id = rt::Decode::decode(shape, r)?,
                22 => out.view_definition = rt::Decode::decode(shape, r)?,
                23 => out.view_expanded_text = rt::Decode::decode(shape, r)?,
                24 => out.view_original_text = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TABLE_ATTRIBUTES: rt::Shape = rt::Shape::Enum { values: &["NAME", "TABLE_TYPE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableAttributes {
    Name,
    TableType,
    Unknown(String),
}
impl TableAttributes {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "NAME",
            Self::TableType => "TABLE_TYPE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TableAttributes {
    fn from(text: &str) -> Self {
        match text {
            "NAME" => Self::Name,
            "TABLE_TYPE" => Self::TableType,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TableAttributes {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TableAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TableAttributes {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TableAttributes {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TABLE_ATTRIBUTES_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TABLE_ATTRIBUTES,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TABLE_ERROR: rt::Schema = rt::Schema {
    name: "TableError",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorDetail", "ErrorDetail", &SHAPE_ERROR_DETAIL),
        rt::Member::new("TableName", "TableName", &SHAPE_NAME_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableError {
    pub error_detail: Option<ErrorDetail>,
    pub table_name: Option<String>,
}
impl rt::Structure for TableError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_ERROR);
        rt::member(w, &SCHEMA_TABLE_ERROR.members[0], &self.error_detail);
        rt::member(w, &SCHEMA_TABLE_ERROR.members[1], &self.table_name);
        w.end_structure(&SCHEMA_TABLE_ERROR);
    }
}
impl rt::Encode for TableError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE_ERROR, r, &mut |index, shape, r| {
            match index {
                0 => out.error_detail = rt::Decode::decode(shape, r)?,
                1 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TABLE_ERRORS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TABLE_ERROR,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TABLE_IDENTIFIER: rt::Schema = rt::Schema {
    name: "TableIdentifier",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING),
        rt::Member::new("Region", "Region", &SHAPE_NAME_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_IDENTIFIER: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE_IDENTIFIER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableIdentifier {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
}
impl rt::Structure for TableIdentifier {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_IDENTIFIER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_IDENTIFIER);
        rt::member(w, &SCHEMA_TABLE_IDENTIFIER.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_TABLE_IDENTIFIER.members[1], &self.database_name);
        rt::member(w, &SCHEMA_TABLE_IDENTIFIER.members[2], &self.name);
        rt::member(w, &SCHEMA_TABLE_IDENTIFIER.members[3], &self.region);
        w.end_structure(&SCHEMA_TABLE_IDENTIFIER);
    }
}
impl rt::Encode for TableIdentifier {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableIdentifier {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE_IDENTIFIER, r, &mut |index, shape, r| {
            match index {
                0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                1 => out.database_name = rt::Decode::decode(shape, r)?,
                2 => out.name = rt::Decode::decode(shape, r)?,
                3 => out.region = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TABLE_INPUT: rt::Schema = rt::Schema {
    name: "TableInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_DESCRIPTION_STRING),
        rt::Member::new("LastAccessTime", "LastAccessTime", &SHAPE_TIMESTAMP),
        rt::Member::new("LastAnalyzedTime", "LastAnalyzedTime", &SHAPE_TIMESTAMP),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Owner", "Owner", &SHAPE_NAME_STRING),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETERS_MAP),
        rt::Member::new("PartitionKeys", "PartitionKeys", &SHAPE_COLUMN_LIST),
        rt::Member::new("Retention", "Retention", &SHAPE_NON_NEGATIVE_INTEGER),
        rt::Member::new("StorageDescriptor", "StorageDescriptor", &SHAPE_STORAGE_DESCRIPTOR),
        rt::Member::new("TableType", "TableType", &SHAPE_TABLE_TYPE_STRING),
        rt::Member::new("TargetTable", "TargetTable", &SHAPE_TABLE_IDENTIFIER),
        rt::Member::new("ViewDefinition", "ViewDefinition", &SHAPE_VIEW_DEFINITION_INPUT),
        rt::Member::new("ViewExpandedText", "ViewExpandedText", &SHAPE_VIEW_TEXT_STRING),
        rt::Member::new("ViewOriginalText", "ViewOriginalText", &SHAPE_VIEW_TEXT_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableInput {
    pub description: Option<String>,
    pub last_access_time: Option<rt::Timestamp>,
    pub last_analyzed_time: Option<rt::Timestamp>,
    pub name: String,
    pub owner: Option<String>,
    pub parameters: Option<rt::BTreeMap<String, String>>,
    pub partition_keys: Option<Vec<Column>>,
    pub retention: Option<i32>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub table_type: Option<String>,
    pub target_table: Option<TableIdentifier>,
    pub view_definition: Option<ViewDefinitionInput>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
impl rt::Structure for TableInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_INPUT);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[0], &self.description);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[1], &self.last_access_time);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[2], &self.last_analyzed_time);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[3], &self.name);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[4], &self.owner);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[5], &self.parameters);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[6], &self.partition_keys);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[7], &self.retention);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[8], &self.storage_descriptor);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[9], &self.table_type);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[10], &self.target_table);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[11], &self.view_definition);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[12], &self.view_expanded_text);
        rt::member(w, &SCHEMA_TABLE_INPUT.members[13], &self.view_original_text);
        w.end_structure(&SCHEMA_TABLE_INPUT);
    }
}
impl rt::Encode for TableInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.last_access_time = rt::Decode::decode(shape, r)?,
                2 => out.last_analyzed_time = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.owner = rt::Decode::decode(shape, r)?,
                5 => out.parameters = rt::Decode::decode(shape, r)?,
                6 => out.partition_keys = rt::Decode::decode(shape, r)?,
                7 => out.retention = rt::Decode::decode(shape, r)?,
                8 => out.storage_descriptor = rt::Decode::decode(shape, r)?,
                9 => out.table_type = rt::Decode::decode(shape, r)?,
                10 => out.target_table = rt::Decode::decode(shape, r)?,
                11 => out.view_definition = rt::Decode::decode(shape, r)?,
                12 => out.view_expanded_text = rt::Decode::decode(shape, r)?,
                13 => out.view_original_text = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TABLE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TABLE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TABLE_STATUS: rt::Schema = rt::Schema {
    name: "TableStatus",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Action", "Action", &SHAPE_RESOURCE_ACTION),
        rt::Member::new("Details", "Details", &SHAPE_STATUS_DETAILS),
        rt::Member::new("Error", "Error", &SHAPE_ERROR_DETAIL),
        rt::Member::new("RequestTime", "RequestTime", &SHAPE_TIMESTAMP),
        rt::Member::new("RequestedBy", "RequestedBy", &SHAPE_NAME_STRING),
        rt::Member::new("State", "State", &SHAPE_RESOURCE_STATE),
        rt::Member::new("UpdateTime", "UpdateTime", &SHAPE_TIMESTAMP),
        rt::Member::new("UpdatedBy", "UpdatedBy", &SHAPE_NAME_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_STATUS: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE_STATUS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableStatus {
    pub action: Option<ResourceAction>,
    pub details: Option<Box<StatusDetails>>,
    pub error: Option<ErrorDetail>,
    pub request_time: Option<rt::Timestamp>,
    pub requested_by: Option<String>,
    pub state: Option<ResourceState>,
    pub update_time: Option<rt::Timestamp>,
    pub updated_by: Option<String>,
}
impl rt::Structure for TableStatus {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_STATUS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_STATUS);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[0], &self.action);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[1], &self.details);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[2], &self.error);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[3], &self.request_time);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[4], &self.requested_by);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[5], &self.state);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[6], &self.update_time);
        rt::member(w, &SCHEMA_TABLE_STATUS.members[7], &self.updated_by);
        w.end_structure(&SCHEMA_TABLE_STATUS);
    }
}
impl rt::Encode for TableStatus {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableStatus {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE_STATUS, r, &mut |index, shape, r| {
            match index {
                0 => out.action = rt::Decode::decode(shape, r)?,
                1 => out.details = rt::Decode::decode(shape, r)?,
                2 => out.error = rt::Decode::decode(shape, r)?,
                3 => out.request_time = rt::Decode::decode(shape, r)?,
                4 => out.requested_by = rt::Decode::decode(shape, r)?,
                5 => out.state = rt::Decode::decode(shape, r)?,
                6 => out.update_time = rt::Decode::decode(shape, r)?,
                7 => out.updated_by = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TABLE_TYPE_STRING: rt::Shape =
    rt::Shape::String { min: None, max: Some(255), pattern: None };
pub static SCHEMA_TABLE_VERSION: rt::Schema = rt::Schema {
    name: "TableVersion",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Table", "Table", &SHAPE_TABLE),
        rt::Member::new("VersionId", "VersionId", &SHAPE_VERSION_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_TABLE_VERSION: rt::Shape = rt::Shape::Structure(&SCHEMA_TABLE_VERSION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableVersion {
    pub table: Option<Table>,
    pub version_id: Option<String>,
}
impl rt::Structure for TableVersion {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_VERSION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_VERSION);
        rt::member(w, &SCHEMA_TABLE_VERSION.members[0], &self.table);
        rt::member(w, &SCHEMA_TABLE_VERSION.members[1], &self.version_id);
        w.end_structure(&SCHEMA_TABLE_VERSION);
    }
}
impl rt::Encode for TableVersion {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableVersion {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TABLE_VERSION, r, &mut |index, shape, r| {
            match index {
                0 => out.table = rt::Decode::decode(shape, r)?,
                1 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TABLE_VERSION_ID: rt::Shape = rt::Shape::Long { min: Some(-1), max: None };
pub static SHAPE_TAG_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: None };
pub static SHAPE_TAG_KEYS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(50),
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_GLUE_RESOURCE_ARN).required(),
        rt::Member::new("TagsToAdd", "TagsToAdd", &SHAPE_TAGS_MAP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags_to_add: rt::BTreeMap<String, String>,
}
impl rt::Structure for TagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[1], &self.tags_to_add);
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
                    1 => out.tags_to_add = rt::Decode::decode(shape, r)?,
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
pub static SHAPE_TAGS_MAP: rt::Shape = rt::Shape::Map {
    min: Some(0),
    max: Some(50),
    key: &SHAPE_TAG_KEY,
    value: &SHAPE_TAG_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_TRANSACTION_ID_STRING: rt::Pattern = rt::Pattern::new("[\\p{L}\\p{N}\\p{P}]*");
pub static SHAPE_TRANSACTION_ID_STRING: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(255),
    pattern: Some(&PATTERN_TRANSACTION_ID_STRING),
};
static PATTERN_URI: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
pub static SHAPE_URI: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_URI) };
pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceArn", "ResourceArn", &SHAPE_GLUE_RESOURCE_ARN).required(),
        rt::Member::new("TagsToRemove", "TagsToRemove", &SHAPE_TAG_KEYS_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tags_to_remove: Vec<String>,
}
impl rt::Structure for UntagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[1], &self.tags_to_remove);
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
                    1 => out.tags_to_remove = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_UPDATE_DATABASE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateDatabaseRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseInput", "DatabaseInput", &SHAPE_DATABASE_INPUT).required(),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_DATABASE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_DATABASE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDatabaseRequest {
    pub catalog_id: Option<String>,
    pub database_input: DatabaseInput,
    pub name: String,
}
impl rt::Structure for UpdateDatabaseRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_DATABASE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_DATABASE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_DATABASE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_UPDATE_DATABASE_REQUEST.members[1], &self.database_input);
        rt::member(w, &SCHEMA_UPDATE_DATABASE_REQUEST.members[2], &self.name);
        w.end_structure(&SCHEMA_UPDATE_DATABASE_REQUEST);
    }
}
impl rt::Encode for UpdateDatabaseRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateDatabaseRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_DATABASE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_input = rt::Decode::decode(shape, r)?,
                    2 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_DATABASE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateDatabaseResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_DATABASE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_DATABASE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDatabaseResponse {}
impl rt::Structure for UpdateDatabaseResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_DATABASE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_DATABASE_RESPONSE);
        w.end_structure(&SCHEMA_UPDATE_DATABASE_RESPONSE);
    }
}
impl rt::Encode for UpdateDatabaseResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateDatabaseResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_DATABASE_RESPONSE,
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

pub static SCHEMA_UPDATE_ICEBERG_INPUT: rt::Schema = rt::Schema {
    name: "UpdateIcebergInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "UpdateIcebergTableInput",
        "UpdateIcebergTableInput",
        &SHAPE_UPDATE_ICEBERG_TABLE_INPUT,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ICEBERG_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ICEBERG_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIcebergInput {
    pub update_iceberg_table_input: UpdateIcebergTableInput,
}
impl rt::Structure for UpdateIcebergInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ICEBERG_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ICEBERG_INPUT);
        rt::member(w, &SCHEMA_UPDATE_ICEBERG_INPUT.members[0], &self.update_iceberg_table_input);
        w.end_structure(&SCHEMA_UPDATE_ICEBERG_INPUT);
    }
}
impl rt::Encode for UpdateIcebergInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateIcebergInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ICEBERG_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.update_iceberg_table_input = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ICEBERG_TABLE_INPUT: rt::Schema = rt::Schema {
    name: "UpdateIcebergTableInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Updates", "Updates", &SHAPE_ICEBERG_TABLE_UPDATE_LIST).required()],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ICEBERG_TABLE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ICEBERG_TABLE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateIcebergTableInput {
    pub updates: Vec<IcebergTableUpdate>,
}
impl rt::Structure for UpdateIcebergTableInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ICEBERG_TABLE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ICEBERG_TABLE_INPUT);
        rt::member(w, &SCHEMA_UPDATE_ICEBERG_TABLE_INPUT.members[0], &self.updates);
        w.end_structure(&SCHEMA_UPDATE_ICEBERG_TABLE_INPUT);
    }
}
impl rt::Encode for UpdateIcebergTableInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateIcebergTableInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ICEBERG_TABLE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.updates = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_OPEN_TABLE_FORMAT_INPUT: rt::Schema = rt::Schema {
    name: "UpdateOpenTableFormatInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "UpdateIcebergInput",
        "UpdateIcebergInput",
        &SHAPE_UPDATE_ICEBERG_INPUT,
    )],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_OPEN_TABLE_FORMAT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_OPEN_TABLE_FORMAT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOpenTableFormatInput {
    pub update_iceberg_input: Option<UpdateIcebergInput>,
}
impl rt::Structure for UpdateOpenTableFormatInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_OPEN_TABLE_FORMAT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_OPEN_TABLE_FORMAT_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_OPEN_TABLE_FORMAT_INPUT.members[0],
            &self.update_iceberg_input,
        );
        w.end_structure(&SCHEMA_UPDATE_OPEN_TABLE_FORMAT_INPUT);
    }
}
impl rt::Encode for UpdateOpenTableFormatInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateOpenTableFormatInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_OPEN_TABLE_FORMAT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.update_iceberg_input = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TABLE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateTableRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_CATALOG_ID_STRING),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NAME_STRING).required(),
        rt::Member::new("Force", "Force", &SHAPE_BOOLEAN),
        rt::Member::new("Name", "Name", &SHAPE_NAME_STRING),
        rt::Member::new("SkipArchive", "SkipArchive", &SHAPE_BOOLEAN_NULLABLE),
        rt::Member::new("TableInput", "TableInput", &SHAPE_TABLE_INPUT),
        rt::Member::new("TransactionId", "TransactionId", &SHAPE_TRANSACTION_ID_STRING),
        rt::Member::new(
            "UpdateOpenTableFormatInput",
            "UpdateOpenTableFormatInput",
            &SHAPE_UPDATE_OPEN_TABLE_FORMAT_INPUT,
        ),
        rt::Member::new("VersionId", "VersionId", &SHAPE_VERSION_STRING),
        rt::Member::new("ViewUpdateAction", "ViewUpdateAction", &SHAPE_VIEW_UPDATE_ACTION),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TABLE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_TABLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTableRequest {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub force: Option<bool>,
    pub name: Option<String>,
    pub skip_archive: Option<bool>,
    pub table_input: Option<TableInput>,
    pub transaction_id: Option<String>,
    pub update_open_table_format_input: Option<UpdateOpenTableFormatInput>,
    pub version_id: Option<String>,
    pub view_update_action: Option<ViewUpdateAction>,
}
impl rt::Structure for UpdateTableRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TABLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TABLE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[1], &self.database_name);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[2], &self.force);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[3], &self.name);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[4], &self.skip_archive);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[5], &self.table_input);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[6], &self.transaction_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_TABLE_REQUEST.members[7],
            &self.update_open_table_format_input,
        );
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[8], &self.version_id);
        rt::member(w, &SCHEMA_UPDATE_TABLE_REQUEST.members[9], &self.view_update_action);
        w.end_structure(&SCHEMA_UPDATE_TABLE_REQUEST);
    }
}
impl rt::Encode for UpdateTableRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTableRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_TABLE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_name = rt::Decode::decode(shape, r)?,
                    2 => out.force = rt::Decode::decode(shape, r)?,
                    3 => out.name = rt::Decode::decode(shape, r)?,
                    4 => out.skip_archive = rt::Decode::decode(shape, r)?,
                    5 => out.table_input = rt::Decode::decode(shape, r)?,
                    6 => out.transaction_id = rt::Decode::decode(shape, r)?,
                    7 => out.update_open_table_format_input = rt::Decode::decode(shape, r)?,
                    8 => out.version_id = rt::Decode::decode(shape, r)?,
                    9 => out.view_update_action = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_TABLE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateTableResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_TABLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_TABLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTableResponse {}
impl rt::Structure for UpdateTableResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_TABLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_TABLE_RESPONSE);
        w.end_structure(&SCHEMA_UPDATE_TABLE_RESPONSE);
    }
}
impl rt::Encode for UpdateTableResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateTableResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_TABLE_RESPONSE,
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

pub static SHAPE_VALUE_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_VALUE_STRING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_VALUE_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_VERSION_LONG_NUMBER: rt::Shape =
    rt::Shape::Long { min: Some(1), max: Some(100000) };
static PATTERN_VERSION_STRING: rt::Pattern =
    rt::Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
pub static SHAPE_VERSION_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_VERSION_STRING) };
pub static SCHEMA_VIEW_DEFINITION: rt::Schema = rt::Schema {
    name: "ViewDefinition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Definer", "Definer", &SHAPE_ARN_STRING),
        rt::Member::new("IsProtected", "IsProtected", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("LastRefreshType", "LastRefreshType", &SHAPE_LAST_REFRESH_TYPE),
        rt::Member::new("RefreshSeconds", "RefreshSeconds", &SHAPE_REFRESH_SECONDS),
        rt::Member::new("Representations", "Representations", &SHAPE_VIEW_REPRESENTATION_LIST),
        rt::Member::new(
            "SubObjectVersionIds",
            "SubObjectVersionIds",
            &SHAPE_VIEW_SUB_OBJECT_VERSION_IDS_LIST,
        ),
        rt::Member::new("SubObjects", "SubObjects", &SHAPE_VIEW_SUB_OBJECTS_LIST),
        rt::Member::new("ViewVersionId", "ViewVersionId", &SHAPE_TABLE_VERSION_ID),
        rt::Member::new("ViewVersionToken", "ViewVersionToken", &SHAPE_HASH_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_VIEW_DEFINITION: rt::Shape = rt::Shape::Structure(&SCHEMA_VIEW_DEFINITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ViewDefinition {
    pub definer: Option<String>,
    pub is_protected: Option<bool>,
    pub last_refresh_type: Option<LastRefreshType>,
    pub refresh_seconds: Option<i64>,
    pub representations: Option<Vec<ViewRepresentation>>,
    pub sub_object_version_ids: Option<Vec<i64>>,
    pub sub_objects: Option<Vec<String>>,
    pub view_version_id: Option<i64>,
    pub view_version_token: Option<String>,
}
impl rt::Structure for ViewDefinition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VIEW_DEFINITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VIEW_DEFINITION);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[0], &self.definer);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[1], &self.is_protected);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[2], &self.last_refresh_type);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[3], &self.refresh_seconds);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[4], &self.representations);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[5], &self.sub_object_version_ids);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[6], &self.sub_objects);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[7], &self.view_version_id);
        rt::member(w, &SCHEMA_VIEW_DEFINITION.members[8], &self.view_version_token);
        w.end_structure(&SCHEMA_VIEW_DEFINITION);
    }
}
impl rt::Encode for ViewDefinition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ViewDefinition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_VIEW_DEFINITION, r, &mut |index, shape, r| {
            match index {
                0 => out.definer = rt::Decode::decode(shape, r)?,
                1 => out.is_protected = rt::Decode::decode(shape, r)?,
                2 => out.last_refresh_type = rt::Decode::decode(shape, r)?,
                3 => out.refresh_seconds = rt::Decode::decode(shape, r)?,
                4 => out.representations = rt::Decode::decode(shape, r)?,
                5 => out.sub_object_version_ids = rt::Decode::decode(shape, r)?,
                6 => out.sub_objects = rt::Decode::decode(shape, r)?,
                7 => out.view_version_id = rt::Decode::decode(shape, r)?,
                8 => out.view_version_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_VIEW_DEFINITION_INPUT: rt::Schema = rt::Schema {
    name: "ViewDefinitionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Definer", "Definer", &SHAPE_ARN_STRING),
        rt::Member::new("IsProtected", "IsProtected", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("LastRefreshType", "LastRefreshType", &SHAPE_LAST_REFRESH_TYPE),
        rt::Member::new("RefreshSeconds", "RefreshSeconds", &SHAPE_REFRESH_SECONDS),
        rt::Member::new(
            "Representations",
            "Representations",
            &SHAPE_VIEW_REPRESENTATION_INPUT_LIST,
        ),
        rt::Member::new(
            "SubObjectVersionIds",
            "SubObjectVersionIds",
            &SHAPE_VIEW_SUB_OBJECT_VERSION_IDS_LIST,
        ),
        rt::Member::new("SubObjects", "SubObjects", &SHAPE_VIEW_SUB_OBJECTS_LIST),
        rt::Member::new("ViewVersionId", "ViewVersionId", &SHAPE_TABLE_VERSION_ID),
        rt::Member::new("ViewVersionToken", "ViewVersionToken", &SHAPE_VERSION_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_VIEW_DEFINITION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VIEW_DEFINITION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ViewDefinitionInput {
    pub definer: Option<String>,
    pub is_protected: Option<bool>,
    pub last_refresh_type: Option<LastRefreshType>,
    pub refresh_seconds: Option<i64>,
    pub representations: Option<Vec<ViewRepresentationInput>>,
    pub sub_object_version_ids: Option<Vec<i64>>,
    pub sub_objects: Option<Vec<String>>,
    pub view_version_id: Option<i64>,
    pub view_version_token: Option<String>,
}
impl rt::Structure for ViewDefinitionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VIEW_DEFINITION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VIEW_DEFINITION_INPUT);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[0], &self.definer);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[1], &self.is_protected);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[2], &self.last_refresh_type);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[3], &self.refresh_seconds);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[4], &self.representations);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[5], &self.sub_object_version_ids);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[6], &self.sub_objects);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[7], &self.view_version_id);
        rt::member(w, &SCHEMA_VIEW_DEFINITION_INPUT.members[8], &self.view_version_token);
        w.end_structure(&SCHEMA_VIEW_DEFINITION_INPUT);
    }
}
impl rt::Encode for ViewDefinitionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ViewDefinitionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VIEW_DEFINITION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.definer = rt::Decode::decode(shape, r)?,
                    1 => out.is_protected = rt::Decode::decode(shape, r)?,
                    2 => out.last_refresh_type = rt::Decode::decode(shape, r)?,
                    3 => out.refresh_seconds = rt::Decode::decode(shape, r)?,
                    4 => out.representations = rt::Decode::decode(shape, r)?,
                    5 => out.sub_object_version_ids = rt::Decode::decode(shape, r)?,
                    6 => out.sub_objects = rt::Decode::decode(shape, r)?,
                    7 => out.view_version_id = rt::Decode::decode(shape, r)?,
                    8 => out.view_version_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_VIEW_DIALECT: rt::Shape =
    rt::Shape::Enum { values: &["REDSHIFT", "ATHENA", "SPARK"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ViewDialect {
    Redshift,
    Athena,
    Spark,
    Unknown(String),
}
impl ViewDialect {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Redshift => "REDSHIFT",
            Self::Athena => "ATHENA",
            Self::Spark => "SPARK",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ViewDialect {
    fn from(text: &str) -> Self {
        match text {
            "REDSHIFT" => Self::Redshift,
            "ATHENA" => Self::Athena,
            "SPARK" => Self::Spark,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ViewDialect {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ViewDialect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ViewDialect {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ViewDialect {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_VIEW_DIALECT_VERSION_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_VIEW_REPRESENTATION: rt::Schema = rt::Schema {
    name: "ViewRepresentation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Dialect", "Dialect", &SHAPE_VIEW_DIALECT),
        rt::Member::new("DialectVersion", "DialectVersion", &SHAPE_VIEW_DIALECT_VERSION_STRING),
        rt::Member::new("IsStale", "IsStale", &SHAPE_NULLABLE_BOOLEAN),
        rt::Member::new("ValidationConnection", "ValidationConnection", &SHAPE_NAME_STRING),
        rt::Member::new("ViewExpandedText", "ViewExpandedText", &SHAPE_VIEW_TEXT_STRING),
        rt::Member::new("ViewOriginalText", "ViewOriginalText", &SHAPE_VIEW_TEXT_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_VIEW_REPRESENTATION: rt::Shape = rt::Shape::Structure(&SCHEMA_VIEW_REPRESENTATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ViewRepresentation {
    pub dialect: Option<ViewDialect>,
    pub dialect_version: Option<String>,
    pub is_stale: Option<bool>,
    pub validation_connection: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
impl rt::Structure for ViewRepresentation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VIEW_REPRESENTATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VIEW_REPRESENTATION);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION.members[0], &self.dialect);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION.members[1], &self.dialect_version);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION.members[2], &self.is_stale);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION.members[3], &self.validation_connection);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION.members[4], &self.view_expanded_text);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION.members[5], &self.view_original_text);
        w.end_structure(&SCHEMA_VIEW_REPRESENTATION);
    }
}
impl rt::Encode for ViewRepresentation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ViewRepresentation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_VIEW_REPRESENTATION, r, &mut |index, shape, r| {
            match index {
                0 => out.dialect = rt::Decode::decode(shape, r)?,
                1 => out.dialect_version = rt::Decode::decode(shape, r)?,
                2 => out.is_stale = rt::Decode::decode(shape, r)?,
                3 => out.validation_connection = rt::Decode::decode(shape, r)?,
                4 => out.view_expanded_text = rt::Decode::decode(shape, r)?,
                5 => out.view_original_text = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_VIEW_REPRESENTATION_INPUT: rt::Schema = rt::Schema {
    name: "ViewRepresentationInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Dialect", "Dialect", &SHAPE_VIEW_DIALECT),
        rt::Member::new("DialectVersion", "DialectVersion", &SHAPE_VIEW_DIALECT_VERSION_STRING),
        rt::Member::new("ValidationConnection", "ValidationConnection", &SHAPE_NAME_STRING),
        rt::Member::new("ViewExpandedText", "ViewExpandedText", &SHAPE_VIEW_TEXT_STRING),
        rt::Member::new("ViewOriginalText", "ViewOriginalText", &SHAPE_VIEW_TEXT_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_VIEW_REPRESENTATION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VIEW_REPRESENTATION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ViewRepresentationInput {
    pub dialect: Option<ViewDialect>,
    pub dialect_version: Option<String>,
    pub validation_connection: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
impl rt::Structure for ViewRepresentationInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VIEW_REPRESENTATION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VIEW_REPRESENTATION_INPUT);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION_INPUT.members[0], &self.dialect);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION_INPUT.members[1], &self.dialect_version);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION_INPUT.members[2], &self.validation_connection);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION_INPUT.members[3], &self.view_expanded_text);
        rt::member(w, &SCHEMA_VIEW_REPRESENTATION_INPUT.members[4], &self.view_original_text);
        w.end_structure(&SCHEMA_VIEW_REPRESENTATION_INPUT);
    }
}
impl rt::Encode for ViewRepresentationInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ViewRepresentationInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VIEW_REPRESENTATION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.dialect = rt::Decode::decode(shape, r)?,
                    1 => out.dialect_version = rt::Decode::decode(shape, r)?,
                    2 => out.validation_connection = rt::Decode::decode(shape, r)?,
                    3 => out.view_expanded_text = rt::Decode::decode(shape, r)?,
                    4 => out.view_original_text = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_VIEW_REPRESENTATION_INPUT_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10),
    element: &SHAPE_VIEW_REPRESENTATION_INPUT,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_VIEW_REPRESENTATION_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(1000),
    element: &SHAPE_VIEW_REPRESENTATION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_VIEW_SUB_OBJECT_VERSION_IDS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(250),
    element: &SHAPE_TABLE_VERSION_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_VIEW_SUB_OBJECTS_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(10),
    element: &SHAPE_ARN_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_VIEW_TEXT_STRING: rt::Shape =
    rt::Shape::String { min: None, max: Some(409600), pattern: None };
pub static SHAPE_VIEW_UPDATE_ACTION: rt::Shape =
    rt::Shape::Enum { values: &["ADD", "REPLACE", "ADD_OR_REPLACE", "DROP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ViewUpdateAction {
    Add,
    Replace,
    AddOrReplace,
    Drop,
    Unknown(String),
}
impl ViewUpdateAction {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "ADD",
            Self::Replace => "REPLACE",
            Self::AddOrReplace => "ADD_OR_REPLACE",
            Self::Drop => "DROP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ViewUpdateAction {
    fn from(text: &str) -> Self {
        match text {
            "ADD" => Self::Add,
            "REPLACE" => Self::Replace,
            "ADD_OR_REPLACE" => Self::AddOrReplace,
            "DROP" => Self::Drop,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ViewUpdateAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ViewUpdateAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ViewUpdateAction {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ViewUpdateAction {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_VIEW_VALIDATION: rt::Schema = rt::Schema {
    name: "ViewValidation",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Dialect", "Dialect", &SHAPE_VIEW_DIALECT),
        rt::Member::new("DialectVersion", "DialectVersion", &SHAPE_VIEW_DIALECT_VERSION_STRING),
        rt::Member::new("Error", "Error", &SHAPE_ERROR_DETAIL),
        rt::Member::new("State", "State", &SHAPE_RESOURCE_STATE),
        rt::Member::new("UpdateTime", "UpdateTime", &SHAPE_TIMESTAMP),
        rt::Member::new("ViewValidationText", "ViewValidationText", &SHAPE_VIEW_TEXT_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_VIEW_VALIDATION: rt::Shape = rt::Shape::Structure(&SCHEMA_VIEW_VALIDATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ViewValidation {
    pub dialect: Option<ViewDialect>,
    pub dialect_version: Option<String>,
    pub error: Option<ErrorDetail>,
    pub state: Option<ResourceState>,
    pub update_time: Option<rt::Timestamp>,
    pub view_validation_text: Option<String>,
}
impl rt::Structure for ViewValidation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VIEW_VALIDATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VIEW_VALIDATION);
        rt::member(w, &SCHEMA_VIEW_VALIDATION.members[0], &self.dialect);
        rt::member(w, &SCHEMA_VIEW_VALIDATION.members[1], &self.dialect_version);
        rt::member(w, &SCHEMA_VIEW_VALIDATION.members[2], &self.error);
        rt::member(w, &SCHEMA_VIEW_VALIDATION.members[3], &self.state);
        rt::member(w, &SCHEMA_VIEW_VALIDATION.members[4], &self.update_time);
        rt::member(w, &SCHEMA_VIEW_VALIDATION.members[5], &self.view_validation_text);
        w.end_structure(&SCHEMA_VIEW_VALIDATION);
    }
}
impl rt::Encode for ViewValidation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ViewValidation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_VIEW_VALIDATION, r, &mut |index, shape, r| {
            match index {
                0 => out.dialect = rt::Decode::decode(shape, r)?,
                1 => out.dialect_version = rt::Decode::decode(shape, r)?,
                2 => out.error = rt::Decode::decode(shape, r)?,
                3 => out.state = rt::Decode::decode(shape, r)?,
                4 => out.update_time = rt::Decode::decode(shape, r)?,
                5 => out.view_validation_text = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_VIEW_VALIDATION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_VIEW_VALIDATION,
    element_name: "member",
    flattened: false,
};
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn concurrent_modification_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION, message)
    }
    pub fn conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONFLICT_EXCEPTION, message)
    }
    pub fn entity_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ENTITY_NOT_FOUND_EXCEPTION, message)
    }
    pub fn federated_resource_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn federation_source_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_FEDERATION_SOURCE_EXCEPTION, message)
    }
    pub fn federation_source_retryable_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_FEDERATION_SOURCE_RETRYABLE_EXCEPTION, message)
    }
    pub fn glue_encryption_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_GLUE_ENCRYPTION_EXCEPTION, message)
    }
    pub fn internal_service_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_SERVICE_EXCEPTION, message)
    }
    pub fn invalid_input_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_INPUT_EXCEPTION, message)
    }
    pub fn operation_timeout_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_OPERATION_TIMEOUT_EXCEPTION, message)
    }
    pub fn resource_not_ready_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_READY_EXCEPTION, message)
    }
    pub fn resource_number_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION, message)
    }
}

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "glue",
    signing_name: "glue",
    full_name: "AWS Glue",
    api_version: "2017-03-31",
    protocol: rt::Protocol::Json { version: "1.1", target_prefix: "AWSGlue" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "BatchDeleteTable",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_BATCH_DELETE_TABLE_REQUEST,
            output: &SCHEMA_BATCH_DELETE_TABLE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateDatabase",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_DATABASE_REQUEST,
            output: &SCHEMA_CREATE_DATABASE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateTable",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_TABLE_REQUEST,
            output: &SCHEMA_CREATE_TABLE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteDatabase",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_DATABASE_REQUEST,
            output: &SCHEMA_DELETE_DATABASE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteTable",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_TABLE_REQUEST,
            output: &SCHEMA_DELETE_TABLE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetDatabase",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_DATABASE_REQUEST,
            output: &SCHEMA_GET_DATABASE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetDatabases",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_DATABASES_REQUEST,
            output: &SCHEMA_GET_DATABASES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetPartitionIndexes",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_PARTITION_INDEXES_REQUEST,
            output: &SCHEMA_GET_PARTITION_INDEXES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetTable",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TABLE_REQUEST,
            output: &SCHEMA_GET_TABLE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetTableVersion",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TABLE_VERSION_REQUEST,
            output: &SCHEMA_GET_TABLE_VERSION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetTableVersions",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TABLE_VERSIONS_REQUEST,
            output: &SCHEMA_GET_TABLE_VERSIONS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetTables",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TABLES_REQUEST,
            output: &SCHEMA_GET_TABLES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetTags",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_TAGS_REQUEST,
            output: &SCHEMA_GET_TAGS_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateDatabase",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_DATABASE_REQUEST,
            output: &SCHEMA_UPDATE_DATABASE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateTable",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_TABLE_REQUEST,
            output: &SCHEMA_UPDATE_TABLE_RESPONSE,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "BatchCreatePartition", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchDeleteConnection", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchDeletePartition", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchDeleteTableVersion", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetBlueprints", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetCrawlers", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetCustomEntityTypes", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetDataQualityResult", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetDevEndpoints", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetJobs", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetPartition", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetTableOptimizer", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetTriggers", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetWorkflows", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchPutDataQualityStatisticAnnotation", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchStopJobRun", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchUpdatePartition", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelDataQualityRuleRecommendationRun", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelDataQualityRulesetEvaluationRun", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelMLTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelStatement", method: "POST", uri: "/" },
        rt::Unserved { name: "CheckSchemaVersionValidity", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateBlueprint", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateCatalog", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateClassifier", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateColumnStatisticsTaskSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateConnection", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateCrawler", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateCustomEntityType", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateDataQualityRuleset", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateDevEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateGlueIdentityCenterConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateIntegrationResourceProperty", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateIntegrationTableProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateJob", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateMLTransform", method: "POST", uri: "/" },
        rt::Unserved { name: "CreatePartition", method: "POST", uri: "/" },
        rt::Unserved { name: "CreatePartitionIndex", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateRegistry", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateSchema", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateScript", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateSecurityConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateSession", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateTableOptimizer", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateTrigger", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateUsageProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateUserDefinedFunction", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateWorkflow", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteBlueprint", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteCatalog", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteClassifier", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteColumnStatisticsForPartition", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteColumnStatisticsForTable", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteColumnStatisticsTaskSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteConnection", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteConnectionType", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteCrawler", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteCustomEntityType", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDataQualityRuleset", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDevEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteGlueIdentityCenterConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteIntegrationResourceProperty", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteIntegrationTableProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteJob", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteMLTransform", method: "POST", uri: "/" },
        rt::Unserved { name: "DeletePartition", method: "POST", uri: "/" },
        rt::Unserved { name: "DeletePartitionIndex", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteRegistry", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSchema", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSchemaVersions", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSecurityConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSession", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteTableOptimizer", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteTableVersion", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteTrigger", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteUsageProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteUserDefinedFunction", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteWorkflow", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeConnectionType", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeEntity", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInboundIntegrations", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeIntegrations", method: "POST", uri: "/" },
        rt::Unserved { name: "GetBlueprint", method: "POST", uri: "/" },
        rt::Unserved { name: "GetBlueprintRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetBlueprintRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCatalog", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCatalogImportStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCatalogs", method: "POST", uri: "/" },
        rt::Unserved { name: "GetClassifier", method: "POST", uri: "/" },
        rt::Unserved { name: "GetClassifiers", method: "POST", uri: "/" },
        rt::Unserved { name: "GetColumnStatisticsForPartition", method: "POST", uri: "/" },
        rt::Unserved { name: "GetColumnStatisticsForTable", method: "POST", uri: "/" },
        rt::Unserved { name: "GetColumnStatisticsTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetColumnStatisticsTaskRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "GetColumnStatisticsTaskSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "GetConnection", method: "POST", uri: "/" },
        rt::Unserved { name: "GetConnections", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCrawler", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCrawlerMetrics", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCrawlers", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCustomEntityType", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataCatalogEncryptionSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataQualityModel", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataQualityModelResult", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataQualityResult", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataQualityRuleRecommendationRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataQualityRuleset", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataQualityRulesetEvaluationRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDataflowGraph", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDevEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDevEndpoints", method: "POST", uri: "/" },
        rt::Unserved { name: "GetEntityRecords", method: "POST", uri: "/" },
        rt::Unserved { name: "GetGlueIdentityCenterConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "GetIntegrationResourceProperty", method: "POST", uri: "/" },
        rt::Unserved { name: "GetIntegrationTableProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "GetJob", method: "POST", uri: "/" },
        rt::Unserved { name: "GetJobBookmark", method: "POST", uri: "/" },
        rt::Unserved { name: "GetJobRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetJobRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "GetJobs", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMLTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMLTaskRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMLTransform", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMLTransforms", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMapping", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMaterializedViewRefreshTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetPartition", method: "POST", uri: "/" },
        rt::Unserved { name: "GetPartitions", method: "POST", uri: "/" },
        rt::Unserved { name: "GetPlan", method: "POST", uri: "/" },
        rt::Unserved { name: "GetRegistry", method: "POST", uri: "/" },
        rt::Unserved { name: "GetResourcePolicies", method: "POST", uri: "/" },
        rt::Unserved { name: "GetResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSchema", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSchemaByDefinition", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSchemaVersion", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSchemaVersionsDiff", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSecurityConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSecurityConfigurations", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSession", method: "POST", uri: "/" },
        rt::Unserved { name: "GetStatement", method: "POST", uri: "/" },
        rt::Unserved { name: "GetTableOptimizer", method: "POST", uri: "/" },
        rt::Unserved { name: "GetTrigger", method: "POST", uri: "/" },
        rt::Unserved { name: "GetTriggers", method: "POST", uri: "/" },
        rt::Unserved { name: "GetUnfilteredPartitionMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "GetUnfilteredPartitionsMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "GetUnfilteredTableMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "GetUsageProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "GetUserDefinedFunction", method: "POST", uri: "/" },
        rt::Unserved { name: "GetUserDefinedFunctions", method: "POST", uri: "/" },
        rt::Unserved { name: "GetWorkflow", method: "POST", uri: "/" },
        rt::Unserved { name: "GetWorkflowRun", method: "POST", uri: "/" },
        rt::Unserved { name: "GetWorkflowRunProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "GetWorkflowRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "ImportCatalogToGlue", method: "POST", uri: "/" },
        rt::Unserved { name: "ListBlueprints", method: "POST", uri: "/" },
        rt::Unserved { name: "ListColumnStatisticsTaskRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "ListConnectionTypes", method: "POST", uri: "/" },
        rt::Unserved { name: "ListCrawlers", method: "POST", uri: "/" },
        rt::Unserved { name: "ListCrawls", method: "POST", uri: "/" },
        rt::Unserved { name: "ListCustomEntityTypes", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDataQualityResults", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDataQualityRuleRecommendationRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDataQualityRulesetEvaluationRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDataQualityRulesets", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDataQualityStatisticAnnotations", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDataQualityStatistics", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDevEndpoints", method: "POST", uri: "/" },
        rt::Unserved { name: "ListEntities", method: "POST", uri: "/" },
        rt::Unserved { name: "ListIntegrationResourceProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "ListJobs", method: "POST", uri: "/" },
        rt::Unserved { name: "ListMLTransforms", method: "POST", uri: "/" },
        rt::Unserved { name: "ListMaterializedViewRefreshTaskRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "ListRegistries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSchemaVersions", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSchemas", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSessions", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStatements", method: "POST", uri: "/" },
        rt::Unserved { name: "ListTableOptimizerRuns", method: "POST", uri: "/" },
        rt::Unserved { name: "ListTriggers", method: "POST", uri: "/" },
        rt::Unserved { name: "ListUsageProfiles", method: "POST", uri: "/" },
        rt::Unserved { name: "ListWorkflows", method: "POST", uri: "/" },
        rt::Unserved { name: "ModifyIntegration", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDataCatalogEncryptionSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "PutDataQualityProfileAnnotation", method: "POST", uri: "/" },
        rt::Unserved { name: "PutResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutSchemaVersionMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "PutWorkflowRunProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "QuerySchemaVersionMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterConnectionType", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterSchemaVersion", method: "POST", uri: "/" },
        rt::Unserved { name: "RemoveSchemaVersionMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "ResetJobBookmark", method: "POST", uri: "/" },
        rt::Unserved { name: "ResumeWorkflowRun", method: "POST", uri: "/" },
        rt::Unserved { name: "RunStatement", method: "POST", uri: "/" },
        rt::Unserved { name: "SearchTables", method: "POST", uri: "/" },
        rt::Unserved { name: "StartBlueprintRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartColumnStatisticsTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartColumnStatisticsTaskRunSchedule", method: "POST", uri: "/" },
        rt::Unserved { name: "StartCrawler", method: "POST", uri: "/" },
        rt::Unserved { name: "StartCrawlerSchedule", method: "POST", uri: "/" },
        rt::Unserved { name: "StartDataQualityRuleRecommendationRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartDataQualityRulesetEvaluationRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartExportLabelsTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartImportLabelsTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartJobRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartMLEvaluationTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartMLLabelingSetGenerationTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartMaterializedViewRefreshTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StartTrigger", method: "POST", uri: "/" },
        rt::Unserved { name: "StartWorkflowRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StopColumnStatisticsTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StopColumnStatisticsTaskRunSchedule", method: "POST", uri: "/" },
        rt::Unserved { name: "StopCrawler", method: "POST", uri: "/" },
        rt::Unserved { name: "StopCrawlerSchedule", method: "POST", uri: "/" },
        rt::Unserved { name: "StopMaterializedViewRefreshTaskRun", method: "POST", uri: "/" },
        rt::Unserved { name: "StopSession", method: "POST", uri: "/" },
        rt::Unserved { name: "StopTrigger", method: "POST", uri: "/" },
        rt::Unserved { name: "StopWorkflowRun", method: "POST", uri: "/" },
        rt::Unserved { name: "TestConnection", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateBlueprint", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateCatalog", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateClassifier", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateColumnStatisticsForPartition", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateColumnStatisticsForTable", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateColumnStatisticsTaskSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateConnection", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateCrawler", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateCrawlerSchedule", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateDataQualityRuleset", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateDevEndpoint", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateGlueIdentityCenterConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateIntegrationResourceProperty", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateIntegrationTableProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateJob", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateJobFromSourceControl", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateMLTransform", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdatePartition", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateRegistry", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateSchema", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateSourceControlFromJob", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateTableOptimizer", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateTrigger", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateUsageProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateUserDefinedFunction", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateWorkflow", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Glue: Send + Sync + 'static {
    /// BatchDeleteTable.
    async fn batch_delete_table(
        &self,
        caller: &rt::Caller,
        input: BatchDeleteTableRequest,
    ) -> Result<BatchDeleteTableResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "BatchDeleteTable"))
    }
    /// CreateDatabase.
    async fn create_database(
        &self,
        caller: &rt::Caller,
        input: CreateDatabaseRequest,
    ) -> Result<CreateDatabaseResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "CreateDatabase"))
    }
    /// CreateTable.
    async fn create_table(
        &self,
        caller: &rt::Caller,
        input: CreateTableRequest,
    ) -> Result<CreateTableResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "CreateTable"))
    }
    /// DeleteDatabase.
    async fn delete_database(
        &self,
        caller: &rt::Caller,
        input: DeleteDatabaseRequest,
    ) -> Result<DeleteDatabaseResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "DeleteDatabase"))
    }
    /// DeleteTable.
    async fn delete_table(
        &self,
        caller: &rt::Caller,
        input: DeleteTableRequest,
    ) -> Result<DeleteTableResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "DeleteTable"))
    }
    /// GetDatabase.
    async fn get_database(
        &self,
        caller: &rt::Caller,
        input: GetDatabaseRequest,
    ) -> Result<GetDatabaseResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetDatabase"))
    }
    /// GetDatabases.
    async fn get_databases(
        &self,
        caller: &rt::Caller,
        input: GetDatabasesRequest,
    ) -> Result<GetDatabasesResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetDatabases"))
    }
    /// GetPartitionIndexes.
    async fn get_partition_indexes(
        &self,
        caller: &rt::Caller,
        input: GetPartitionIndexesRequest,
    ) -> Result<GetPartitionIndexesResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetPartitionIndexes"))
    }
    /// GetTable.
    async fn get_table(
        &self,
        caller: &rt::Caller,
        input: GetTableRequest,
    ) -> Result<GetTableResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetTable"))
    }
    /// GetTableVersion.
    async fn get_table_version(
        &self,
        caller: &rt::Caller,
        input: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetTableVersion"))
    }
    /// GetTableVersions.
    async fn get_table_versions(
        &self,
        caller: &rt::Caller,
        input: GetTableVersionsRequest,
    ) -> Result<GetTableVersionsResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetTableVersions"))
    }
    /// GetTables.
    async fn get_tables(
        &self,
        caller: &rt::Caller,
        input: GetTablesRequest,
    ) -> Result<GetTablesResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetTables"))
    }
    /// GetTags.
    async fn get_tags(
        &self,
        caller: &rt::Caller,
        input: GetTagsRequest,
    ) -> Result<GetTagsResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "GetTags"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "UntagResource"))
    }
    /// UpdateDatabase.
    async fn update_database(
        &self,
        caller: &rt::Caller,
        input: UpdateDatabaseRequest,
    ) -> Result<UpdateDatabaseResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "UpdateDatabase"))
    }
    /// UpdateTable.
    async fn update_table(
        &self,
        caller: &rt::Caller,
        input: UpdateTableRequest,
    ) -> Result<UpdateTableResponse, rt::ApiError> {
        Err(rt::not_implemented("Glue", "UpdateTable"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum GlueInput {
    BatchDeleteTable(BatchDeleteTableRequest),
    CreateDatabase(CreateDatabaseRequest),
    CreateTable(CreateTableRequest),
    DeleteDatabase(DeleteDatabaseRequest),
    DeleteTable(DeleteTableRequest),
    GetDatabase(GetDatabaseRequest),
    GetDatabases(GetDatabasesRequest),
    GetPartitionIndexes(GetPartitionIndexesRequest),
    GetTable(GetTableRequest),
    GetTableVersion(GetTableVersionRequest),
    GetTableVersions(GetTableVersionsRequest),
    GetTables(GetTablesRequest),
    GetTags(GetTagsRequest),
    TagResource(TagResourceRequest),
    UntagResource(UntagResourceRequest),
    UpdateDatabase(UpdateDatabaseRequest),
    UpdateTable(UpdateTableRequest),
}

impl GlueInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::BatchDeleteTable(_) => 0,
            Self::CreateDatabase(_) => 1,
            Self::CreateTable(_) => 2,
            Self::DeleteDatabase(_) => 3,
            Self::DeleteTable(_) => 4,
            Self::GetDatabase(_) => 5,
            Self::GetDatabases(_) => 6,
            Self::GetPartitionIndexes(_) => 7,
            Self::GetTable(_) => 8,
            Self::GetTableVersion(_) => 9,
            Self::GetTableVersions(_) => 10,
            Self::GetTables(_) => 11,
            Self::GetTags(_) => 12,
            Self::TagResource(_) => 13,
            Self::UntagResource(_) => 14,
            Self::UpdateDatabase(_) => 15,
            Self::UpdateTable(_) => 16,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::BatchDeleteTable(input) => input,
            Self::CreateDatabase(input) => input,
            Self::CreateTable(input) => input,
            Self::DeleteDatabase(input) => input,
            Self::DeleteTable(input) => input,
            Self::GetDatabase(input) => input,
            Self::GetDatabases(input) => input,
            Self::GetPartitionIndexes(input) => input,
            Self::GetTable(input) => input,
            Self::GetTableVersion(input) => input,
            Self::GetTableVersions(input) => input,
            Self::GetTables(input) => input,
            Self::GetTags(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateDatabase(input) => input,
            Self::UpdateTable(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::BatchDeleteTable(rt::Decode::decode(
                &SHAPE_BATCH_DELETE_TABLE_REQUEST,
                reader,
            )?),
            1 => Self::CreateDatabase(rt::Decode::decode(&SHAPE_CREATE_DATABASE_REQUEST, reader)?),
            2 => Self::CreateTable(rt::Decode::decode(&SHAPE_CREATE_TABLE_REQUEST, reader)?),
            3 => Self::DeleteDatabase(rt::Decode::decode(&SHAPE_DELETE_DATABASE_REQUEST, reader)?),
            4 => Self::DeleteTable(rt::Decode::decode(&SHAPE_DELETE_TABLE_REQUEST, reader)?),
            5 => Self::GetDatabase(rt::Decode::decode(&SHAPE_GET_DATABASE_REQUEST, reader)?),
            6 => Self::GetDatabases(rt::Decode::decode(&SHAPE_GET_DATABASES_REQUEST, reader)?),
            7 => Self::GetPartitionIndexes(rt::Decode::decode(
                &SHAPE_GET_PARTITION_INDEXES_REQUEST,
                reader,
            )?),
            8 => Self::GetTable(rt::Decode::decode(&SHAPE_GET_TABLE_REQUEST, reader)?),
            9 => {
                Self::GetTableVersion(rt::Decode::decode(&SHAPE_GET_TABLE_VERSION_REQUEST, reader)?)
            }
            10 => Self::GetTableVersions(rt::Decode::decode(
                &SHAPE_GET_TABLE_VERSIONS_REQUEST,
                reader,
            )?),
            11 => Self::GetTables(rt::Decode::decode(&SHAPE_GET_TABLES_REQUEST, reader)?),
            12 => Self::GetTags(rt::Decode::decode(&SHAPE_GET_TAGS_REQUEST, reader)?),
            13 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            14 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
            15 => Self::UpdateDatabase(rt::Decode::decode(&SHAPE_UPDATE_DATABASE_REQUEST, reader)?),
            16 => Self::UpdateTable(rt::Decode::decode(&SHAPE_UPDATE_TABLE_REQUEST, reader)?),
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
        service: &dyn Glue,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::BatchDeleteTable(input) => {
                Box::new(service.batch_delete_table(caller, input).await?)
            }
            Self::CreateDatabase(input) => Box::new(service.create_database(caller, input).await?),
            Self::CreateTable(input) => Box::new(service.create_table(caller, input).await?),
            Self::DeleteDatabase(input) => Box::new(service.delete_database(caller, input).await?),
            Self::DeleteTable(input) => Box::new(service.delete_table(caller, input).await?),
            Self::GetDatabase(input) => Box::new(service.get_database(caller, input).await?),
            Self::GetDatabases(input) => Box::new(service.get_databases(caller, input).await?),
            Self::GetPartitionIndexes(input) => {
                Box::new(service.get_partition_indexes(caller, input).await?)
            }
            Self::GetTable(input) => Box::new(service.get_table(caller, input).await?),
            Self::GetTableVersion(input) => {
                Box::new(service.get_table_version(caller, input).await?)
            }
            Self::GetTableVersions(input) => {
                Box::new(service.get_table_versions(caller, input).await?)
            }
            Self::GetTables(input) => Box::new(service.get_tables(caller, input).await?),
            Self::GetTags(input) => Box::new(service.get_tags(caller, input).await?),
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateDatabase(input) => Box::new(service.update_database(caller, input).await?),
            Self::UpdateTable(input) => Box::new(service.update_table(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Glue>,
    access: rt::Arc<dyn rt::Access<GlueInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: GlueInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Glue>,
    access: rt::Arc<dyn rt::Access<GlueInput>>,
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
            input: GlueInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Glue>,
    guard: rt::Guard<GlueInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Glue>, guard: rt::Guard<GlueInput>) -> rt::Arc<dyn Glue> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Glue for Guarded {
    async fn batch_delete_table(
        &self,
        caller: &rt::Caller,
        input: BatchDeleteTableRequest,
    ) -> Result<BatchDeleteTableResponse, rt::ApiError> {
        let input = GlueInput::BatchDeleteTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::BatchDeleteTable(input) = input else {
            return Err(rt::not_implemented("Glue", "BatchDeleteTable"));
        };
        self.inner.batch_delete_table(caller, input).await
    }
    async fn create_database(
        &self,
        caller: &rt::Caller,
        input: CreateDatabaseRequest,
    ) -> Result<CreateDatabaseResponse, rt::ApiError> {
        let input = GlueInput::CreateDatabase(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::CreateDatabase(input) = input else {
            return Err(rt::not_implemented("Glue", "CreateDatabase"));
        };
        self.inner.create_database(caller, input).await
    }
    async fn create_table(
        &self,
        caller: &rt::Caller,
        input: CreateTableRequest,
    ) -> Result<CreateTableResponse, rt::ApiError> {
        let input = GlueInput::CreateTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::CreateTable(input) = input else {
            return Err(rt::not_implemented("Glue", "CreateTable"));
        };
        self.inner.create_table(caller, input).await
    }
    async fn delete_database(
        &self,
        caller: &rt::Caller,
        input: DeleteDatabaseRequest,
    ) -> Result<DeleteDatabaseResponse, rt::ApiError> {
        let input = GlueInput::DeleteDatabase(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::DeleteDatabase(input) = input else {
            return Err(rt::not_implemented("Glue", "DeleteDatabase"));
        };
        self.inner.delete_database(caller, input).await
    }
    async fn delete_table(
        &self,
        caller: &rt::Caller,
        input: DeleteTableRequest,
    ) -> Result<DeleteTableResponse, rt::ApiError> {
        let input = GlueInput::DeleteTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::DeleteTable(input) = input else {
            return Err(rt::not_implemented("Glue", "DeleteTable"));
        };
        self.inner.delete_table(caller, input).await
    }
    async fn get_database(
        &self,
        caller: &rt::Caller,
        input: GetDatabaseRequest,
    ) -> Result<GetDatabaseResponse, rt::ApiError> {
        let input = GlueInput::GetDatabase(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetDatabase(input) = input else {
            return Err(rt::not_implemented("Glue", "GetDatabase"));
        };
        self.inner.get_database(caller, input).await
    }
    async fn get_databases(
        &self,
        caller: &rt::Caller,
        input: GetDatabasesRequest,
    ) -> Result<GetDatabasesResponse, rt::ApiError> {
        let input = GlueInput::GetDatabases(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetDatabases(input) = input else {
            return Err(rt::not_implemented("Glue", "GetDatabases"));
        };
        self.inner.get_databases(caller, input).await
    }
    async fn get_partition_indexes(
        &self,
        caller: &rt::Caller,
        input: GetPartitionIndexesRequest,
    ) -> Result<GetPartitionIndexesResponse, rt::ApiError> {
        let input = GlueInput::GetPartitionIndexes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetPartitionIndexes(input) = input else {
            return Err(rt::not_implemented("Glue", "GetPartitionIndexes"));
        };
        self.inner.get_partition_indexes(caller, input).await
    }
    async fn get_table(
        &self,
        caller: &rt::Caller,
        input: GetTableRequest,
    ) -> Result<GetTableResponse, rt::ApiError> {
        let input = GlueInput::GetTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetTable(input) = input else {
            return Err(rt::not_implemented("Glue", "GetTable"));
        };
        self.inner.get_table(caller, input).await
    }
    async fn get_table_version(
        &self,
        caller: &rt::Caller,
        input: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, rt::ApiError> {
        let input = GlueInput::GetTableVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetTableVersion(input) = input else {
            return Err(rt::not_implemented("Glue", "GetTableVersion"));
        };
        self.inner.get_table_version(caller, input).await
    }
    async fn get_table_versions(
        &self,
        caller: &rt::Caller,
        input: GetTableVersionsRequest,
    ) -> Result<GetTableVersionsResponse, rt::ApiError> {
        let input = GlueInput::GetTableVersions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetTableVersions(input) = input else {
            return Err(rt::not_implemented("Glue", "GetTableVersions"));
        };
        self.inner.get_table_versions(caller, input).await
    }
    async fn get_tables(
        &self,
        caller: &rt::Caller,
        input: GetTablesRequest,
    ) -> Result<GetTablesResponse, rt::ApiError> {
        let input = GlueInput::GetTables(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetTables(input) = input else {
            return Err(rt::not_implemented("Glue", "GetTables"));
        };
        self.inner.get_tables(caller, input).await
    }
    async fn get_tags(
        &self,
        caller: &rt::Caller,
        input: GetTagsRequest,
    ) -> Result<GetTagsResponse, rt::ApiError> {
        let input = GlueInput::GetTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::GetTags(input) = input else {
            return Err(rt::not_implemented("Glue", "GetTags"));
        };
        self.inner.get_tags(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        let input = GlueInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Glue", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        let input = GlueInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Glue", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_database(
        &self,
        caller: &rt::Caller,
        input: UpdateDatabaseRequest,
    ) -> Result<UpdateDatabaseResponse, rt::ApiError> {
        let input = GlueInput::UpdateDatabase(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::UpdateDatabase(input) = input else {
            return Err(rt::not_implemented("Glue", "UpdateDatabase"));
        };
        self.inner.update_database(caller, input).await
    }
    async fn update_table(
        &self,
        caller: &rt::Caller,
        input: UpdateTableRequest,
    ) -> Result<UpdateTableResponse, rt::ApiError> {
        let input = GlueInput::UpdateTable(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let GlueInput::UpdateTable(input) = input else {
            return Err(rt::not_implemented("Glue", "UpdateTable"));
        };
        self.inner.update_table(caller, input).await
    }
}
