//! Amazon DynamoDB Streams, API version 2012-08-10. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

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
pub static SCHEMA_ATTRIBUTE_VALUE: rt::Schema = rt::Schema {
    name: "AttributeValue",
    kind: rt::Kind::Structure,
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
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValue {
    pub b: Option<rt::Bytes>,
    pub bool: Option<bool>,
    pub bs: Option<Vec<rt::Bytes>>,
    pub l: Option<Vec<AttributeValue>>,
    pub m: Option<rt::BTreeMap<String, AttributeValue>>,
    pub n: Option<String>,
    pub ns: Option<Vec<String>>,
    pub null: Option<bool>,
    pub s: Option<String>,
    pub ss: Option<Vec<String>>,
}
impl rt::Structure for AttributeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTRIBUTE_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTRIBUTE_VALUE);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[0], &self.b);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[1], &self.bool);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[2], &self.bs);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[3], &self.l);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[4], &self.m);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[5], &self.n);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[6], &self.ns);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[7], &self.null);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[8], &self.s);
        rt::member(w, &SCHEMA_ATTRIBUTE_VALUE.members[9], &self.ss);
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
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ATTRIBUTE_VALUE, r, &mut |index, shape, r| {
            match index {
                0 => out.b = rt::Decode::decode(shape, r)?,
                1 => out.bool = rt::Decode::decode(shape, r)?,
                2 => out.bs = rt::Decode::decode(shape, r)?,
                3 => out.l = rt::Decode::decode(shape, r)?,
                4 => out.m = rt::Decode::decode(shape, r)?,
                5 => out.n = rt::Decode::decode(shape, r)?,
                6 => out.ns = rt::Decode::decode(shape, r)?,
                7 => out.null = rt::Decode::decode(shape, r)?,
                8 => out.s = rt::Decode::decode(shape, r)?,
                9 => out.ss = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
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
pub static SHAPE_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_DESCRIBE_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExclusiveStartShardId", "ExclusiveStartShardId", &SHAPE_SHARD_ID),
        rt::Member::new("Limit", "Limit", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new("ShardFilter", "ShardFilter", &SHAPE_SHARD_FILTER),
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamInput {
    pub exclusive_start_shard_id: Option<String>,
    pub limit: Option<i32>,
    pub shard_filter: Option<ShardFilter>,
    pub stream_arn: String,
}
impl rt::Structure for DescribeStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STREAM_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[0], &self.exclusive_start_shard_id);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[1], &self.limit);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[2], &self.shard_filter);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[3], &self.stream_arn);
        w.end_structure(&SCHEMA_DESCRIBE_STREAM_INPUT);
    }
}
impl rt::Encode for DescribeStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.exclusive_start_shard_id = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.shard_filter = rt::Decode::decode(shape, r)?,
                    3 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "StreamDescription",
        "StreamDescription",
        &SHAPE_STREAM_DESCRIPTION,
    )],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamOutput {
    pub stream_description: Option<StreamDescription>,
}
impl rt::Structure for DescribeStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STREAM_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_OUTPUT.members[0], &self.stream_description);
        w.end_structure(&SCHEMA_DESCRIBE_STREAM_OUTPUT);
    }
}
impl rt::Encode for DescribeStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STREAM_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ERROR_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_EXPIRED_ITERATOR_EXCEPTION: rt::Schema = rt::Schema {
    name: "ExpiredIteratorException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ExpiredIteratorException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_EXPIRED_ITERATOR_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXPIRED_ITERATOR_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExpiredIteratorException {
    pub message: Option<String>,
}
impl rt::Structure for ExpiredIteratorException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPIRED_ITERATOR_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPIRED_ITERATOR_EXCEPTION);
        rt::member(w, &SCHEMA_EXPIRED_ITERATOR_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_EXPIRED_ITERATOR_EXCEPTION);
    }
}
impl rt::Encode for ExpiredIteratorException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExpiredIteratorException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXPIRED_ITERATOR_EXCEPTION,
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
impl From<ExpiredIteratorException> for rt::ApiError {
    fn from(error: ExpiredIteratorException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_GET_RECORDS_INPUT: rt::Schema = rt::Schema {
    name: "GetRecordsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Limit", "Limit", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new("ShardIterator", "ShardIterator", &SHAPE_SHARD_ITERATOR).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RECORDS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_RECORDS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordsInput {
    pub limit: Option<i32>,
    pub shard_iterator: String,
}
impl rt::Structure for GetRecordsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RECORDS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RECORDS_INPUT);
        rt::member(w, &SCHEMA_GET_RECORDS_INPUT.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_RECORDS_INPUT.members[1], &self.shard_iterator);
        w.end_structure(&SCHEMA_GET_RECORDS_INPUT);
    }
}
impl rt::Encode for GetRecordsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRecordsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_RECORDS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.limit = rt::Decode::decode(shape, r)?,
                1 => out.shard_iterator = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_RECORDS_OUTPUT: rt::Schema = rt::Schema {
    name: "GetRecordsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextShardIterator", "NextShardIterator", &SHAPE_SHARD_ITERATOR),
        rt::Member::new("Records", "Records", &SHAPE_RECORD_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RECORDS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_RECORDS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordsOutput {
    pub next_shard_iterator: Option<String>,
    pub records: Option<Vec<Record>>,
}
impl rt::Structure for GetRecordsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RECORDS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RECORDS_OUTPUT);
        rt::member(w, &SCHEMA_GET_RECORDS_OUTPUT.members[0], &self.next_shard_iterator);
        rt::member(w, &SCHEMA_GET_RECORDS_OUTPUT.members[1], &self.records);
        w.end_structure(&SCHEMA_GET_RECORDS_OUTPUT);
    }
}
impl rt::Encode for GetRecordsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRecordsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_RECORDS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.next_shard_iterator = rt::Decode::decode(shape, r)?,
                1 => out.records = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SHARD_ITERATOR_INPUT: rt::Schema = rt::Schema {
    name: "GetShardIteratorInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_SEQUENCE_NUMBER),
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID).required(),
        rt::Member::new("ShardIteratorType", "ShardIteratorType", &SHAPE_SHARD_ITERATOR_TYPE)
            .required(),
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_SHARD_ITERATOR_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SHARD_ITERATOR_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetShardIteratorInput {
    pub sequence_number: Option<String>,
    pub shard_id: String,
    pub shard_iterator_type: ShardIteratorType,
    pub stream_arn: String,
}
impl rt::Structure for GetShardIteratorInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SHARD_ITERATOR_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SHARD_ITERATOR_INPUT);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[0], &self.sequence_number);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[1], &self.shard_id);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[2], &self.shard_iterator_type);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[3], &self.stream_arn);
        w.end_structure(&SCHEMA_GET_SHARD_ITERATOR_INPUT);
    }
}
impl rt::Encode for GetShardIteratorInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetShardIteratorInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SHARD_ITERATOR_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.sequence_number = rt::Decode::decode(shape, r)?,
                    1 => out.shard_id = rt::Decode::decode(shape, r)?,
                    2 => out.shard_iterator_type = rt::Decode::decode(shape, r)?,
                    3 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SHARD_ITERATOR_OUTPUT: rt::Schema = rt::Schema {
    name: "GetShardIteratorOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ShardIterator", "ShardIterator", &SHAPE_SHARD_ITERATOR)],
    xml_namespace: None,
};
pub static SHAPE_GET_SHARD_ITERATOR_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SHARD_ITERATOR_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetShardIteratorOutput {
    pub shard_iterator: Option<String>,
}
impl rt::Structure for GetShardIteratorOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SHARD_ITERATOR_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SHARD_ITERATOR_OUTPUT);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_OUTPUT.members[0], &self.shard_iterator);
        w.end_structure(&SCHEMA_GET_SHARD_ITERATOR_OUTPUT);
    }
}
impl rt::Encode for GetShardIteratorOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetShardIteratorOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SHARD_ITERATOR_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.shard_iterator = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_IDENTITY: rt::Schema = rt::Schema {
    name: "Identity",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PrincipalId", "PrincipalId", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_IDENTITY: rt::Shape = rt::Shape::Structure(&SCHEMA_IDENTITY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Identity {
    pub principal_id: Option<String>,
    pub r#type: Option<String>,
}
impl rt::Structure for Identity {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IDENTITY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IDENTITY);
        rt::member(w, &SCHEMA_IDENTITY.members[0], &self.principal_id);
        rt::member(w, &SCHEMA_IDENTITY.members[1], &self.r#type);
        w.end_structure(&SCHEMA_IDENTITY);
    }
}
impl rt::Encode for Identity {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Identity {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IDENTITY, r, &mut |index, shape, r| {
            match index {
                0 => out.principal_id = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

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

pub static SHAPE_KEY_SCHEMA: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(2),
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
pub static SCHEMA_LIST_STREAMS_INPUT: rt::Schema = rt::Schema {
    name: "ListStreamsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExclusiveStartStreamArn", "ExclusiveStartStreamArn", &SHAPE_STREAM_ARN),
        rt::Member::new("Limit", "Limit", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STREAMS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_STREAMS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStreamsInput {
    pub exclusive_start_stream_arn: Option<String>,
    pub limit: Option<i32>,
    pub table_name: Option<String>,
}
impl rt::Structure for ListStreamsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STREAMS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STREAMS_INPUT);
        rt::member(w, &SCHEMA_LIST_STREAMS_INPUT.members[0], &self.exclusive_start_stream_arn);
        rt::member(w, &SCHEMA_LIST_STREAMS_INPUT.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_STREAMS_INPUT.members[2], &self.table_name);
        w.end_structure(&SCHEMA_LIST_STREAMS_INPUT);
    }
}
impl rt::Encode for ListStreamsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStreamsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_STREAMS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.exclusive_start_stream_arn = rt::Decode::decode(shape, r)?,
                1 => out.limit = rt::Decode::decode(shape, r)?,
                2 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_STREAMS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListStreamsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastEvaluatedStreamArn", "LastEvaluatedStreamArn", &SHAPE_STREAM_ARN),
        rt::Member::new("Streams", "Streams", &SHAPE_STREAM_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STREAMS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_STREAMS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStreamsOutput {
    pub last_evaluated_stream_arn: Option<String>,
    pub streams: Option<Vec<Stream>>,
}
impl rt::Structure for ListStreamsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STREAMS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STREAMS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_STREAMS_OUTPUT.members[0], &self.last_evaluated_stream_arn);
        rt::member(w, &SCHEMA_LIST_STREAMS_OUTPUT.members[1], &self.streams);
        w.end_structure(&SCHEMA_LIST_STREAMS_OUTPUT);
    }
}
impl rt::Encode for ListStreamsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStreamsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_STREAMS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.last_evaluated_stream_arn = rt::Decode::decode(shape, r)?,
                1 => out.streams = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_MAP_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_ATTRIBUTE_NAME,
    value: &SHAPE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
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
pub static SHAPE_OPERATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["INSERT", "MODIFY", "REMOVE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationType {
    Insert,
    Modify,
    Remove,
    Unknown(String),
}
impl OperationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Insert => "INSERT",
            Self::Modify => "MODIFY",
            Self::Remove => "REMOVE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OperationType {
    fn from(text: &str) -> Self {
        match text {
            "INSERT" => Self::Insert,
            "MODIFY" => Self::Modify,
            "REMOVE" => Self::Remove,
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

pub static SHAPE_POSITIVE_INTEGER_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: None };
pub static SHAPE_POSITIVE_LONG_OBJECT: rt::Shape = rt::Shape::Long { min: Some(1), max: None };
pub static SCHEMA_RECORD: rt::Schema = rt::Schema {
    name: "Record",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("awsRegion", "awsRegion", &SHAPE_STRING),
        rt::Member::new("dynamodb", "dynamodb", &SHAPE_STREAM_RECORD),
        rt::Member::new("eventID", "eventID", &SHAPE_STRING),
        rt::Member::new("eventName", "eventName", &SHAPE_OPERATION_TYPE),
        rt::Member::new("eventSource", "eventSource", &SHAPE_STRING),
        rt::Member::new("eventVersion", "eventVersion", &SHAPE_STRING),
        rt::Member::new("userIdentity", "userIdentity", &SHAPE_IDENTITY),
    ],
    xml_namespace: None,
};
pub static SHAPE_RECORD: rt::Shape = rt::Shape::Structure(&SCHEMA_RECORD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    pub aws_region: Option<String>,
    pub dynamodb: Option<StreamRecord>,
    pub event_id: Option<String>,
    pub event_name: Option<OperationType>,
    pub event_source: Option<String>,
    pub event_version: Option<String>,
    pub user_identity: Option<Identity>,
}
impl rt::Structure for Record {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RECORD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RECORD);
        rt::member(w, &SCHEMA_RECORD.members[0], &self.aws_region);
        rt::member(w, &SCHEMA_RECORD.members[1], &self.dynamodb);
        rt::member(w, &SCHEMA_RECORD.members[2], &self.event_id);
        rt::member(w, &SCHEMA_RECORD.members[3], &self.event_name);
        rt::member(w, &SCHEMA_RECORD.members[4], &self.event_source);
        rt::member(w, &SCHEMA_RECORD.members[5], &self.event_version);
        rt::member(w, &SCHEMA_RECORD.members[6], &self.user_identity);
        w.end_structure(&SCHEMA_RECORD);
    }
}
impl rt::Encode for Record {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Record {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RECORD, r, &mut |index, shape, r| {
            match index {
                0 => out.aws_region = rt::Decode::decode(shape, r)?,
                1 => out.dynamodb = rt::Decode::decode(shape, r)?,
                2 => out.event_id = rt::Decode::decode(shape, r)?,
                3 => out.event_name = rt::Decode::decode(shape, r)?,
                4 => out.event_source = rt::Decode::decode(shape, r)?,
                5 => out.event_version = rt::Decode::decode(shape, r)?,
                6 => out.user_identity = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_RECORD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_RECORD,
    element_name: "member",
    flattened: false,
};
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

pub static SHAPE_SEQUENCE_NUMBER: rt::Shape =
    rt::Shape::String { min: Some(21), max: Some(40), pattern: None };
pub static SCHEMA_SEQUENCE_NUMBER_RANGE: rt::Schema = rt::Schema {
    name: "SequenceNumberRange",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EndingSequenceNumber", "EndingSequenceNumber", &SHAPE_SEQUENCE_NUMBER),
        rt::Member::new("StartingSequenceNumber", "StartingSequenceNumber", &SHAPE_SEQUENCE_NUMBER),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEQUENCE_NUMBER_RANGE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SEQUENCE_NUMBER_RANGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SequenceNumberRange {
    pub ending_sequence_number: Option<String>,
    pub starting_sequence_number: Option<String>,
}
impl rt::Structure for SequenceNumberRange {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SEQUENCE_NUMBER_RANGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SEQUENCE_NUMBER_RANGE);
        rt::member(w, &SCHEMA_SEQUENCE_NUMBER_RANGE.members[0], &self.ending_sequence_number);
        rt::member(w, &SCHEMA_SEQUENCE_NUMBER_RANGE.members[1], &self.starting_sequence_number);
        w.end_structure(&SCHEMA_SEQUENCE_NUMBER_RANGE);
    }
}
impl rt::Encode for SequenceNumberRange {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SequenceNumberRange {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SEQUENCE_NUMBER_RANGE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.ending_sequence_number = rt::Decode::decode(shape, r)?,
                    1 => out.starting_sequence_number = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SHARD: rt::Schema = rt::Schema {
    name: "Shard",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ParentShardId", "ParentShardId", &SHAPE_SHARD_ID),
        rt::Member::new("SequenceNumberRange", "SequenceNumberRange", &SHAPE_SEQUENCE_NUMBER_RANGE),
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_SHARD: rt::Shape = rt::Shape::Structure(&SCHEMA_SHARD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shard {
    pub parent_shard_id: Option<String>,
    pub sequence_number_range: Option<SequenceNumberRange>,
    pub shard_id: Option<String>,
}
impl rt::Structure for Shard {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SHARD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SHARD);
        rt::member(w, &SCHEMA_SHARD.members[0], &self.parent_shard_id);
        rt::member(w, &SCHEMA_SHARD.members[1], &self.sequence_number_range);
        rt::member(w, &SCHEMA_SHARD.members[2], &self.shard_id);
        w.end_structure(&SCHEMA_SHARD);
    }
}
impl rt::Encode for Shard {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Shard {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SHARD, r, &mut |index, shape, r| {
            match index {
                0 => out.parent_shard_id = rt::Decode::decode(shape, r)?,
                1 => out.sequence_number_range = rt::Decode::decode(shape, r)?,
                2 => out.shard_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SHARD_DESCRIPTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SHARD,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SHARD_FILTER: rt::Schema = rt::Schema {
    name: "ShardFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID),
        rt::Member::new("Type", "Type", &SHAPE_SHARD_FILTER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_SHARD_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_SHARD_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShardFilter {
    pub shard_id: Option<String>,
    pub r#type: Option<ShardFilterType>,
}
impl rt::Structure for ShardFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SHARD_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SHARD_FILTER);
        rt::member(w, &SCHEMA_SHARD_FILTER.members[0], &self.shard_id);
        rt::member(w, &SCHEMA_SHARD_FILTER.members[1], &self.r#type);
        w.end_structure(&SCHEMA_SHARD_FILTER);
    }
}
impl rt::Encode for ShardFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ShardFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SHARD_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.shard_id = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SHARD_FILTER_TYPE: rt::Shape = rt::Shape::Enum { values: &["CHILD_SHARDS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShardFilterType {
    ChildShards,
    Unknown(String),
}
impl ShardFilterType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChildShards => "CHILD_SHARDS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ShardFilterType {
    fn from(text: &str) -> Self {
        match text {
            "CHILD_SHARDS" => Self::ChildShards,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ShardFilterType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ShardFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ShardFilterType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ShardFilterType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SHARD_ID: rt::Shape =
    rt::Shape::String { min: Some(28), max: Some(65), pattern: None };
pub static SHAPE_SHARD_ITERATOR: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_SHARD_ITERATOR_TYPE: rt::Shape = rt::Shape::Enum {
    values: &["TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShardIteratorType {
    TrimHorizon,
    Latest,
    AtSequenceNumber,
    AfterSequenceNumber,
    Unknown(String),
}
impl ShardIteratorType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtSequenceNumber => "AT_SEQUENCE_NUMBER",
            Self::AfterSequenceNumber => "AFTER_SEQUENCE_NUMBER",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ShardIteratorType {
    fn from(text: &str) -> Self {
        match text {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_SEQUENCE_NUMBER" => Self::AtSequenceNumber,
            "AFTER_SEQUENCE_NUMBER" => Self::AfterSequenceNumber,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ShardIteratorType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ShardIteratorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ShardIteratorType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ShardIteratorType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_STREAM: rt::Schema = rt::Schema {
    name: "Stream",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamLabel", "StreamLabel", &SHAPE_STRING),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_STREAM: rt::Shape = rt::Shape::Structure(&SCHEMA_STREAM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stream {
    pub stream_arn: Option<String>,
    pub stream_label: Option<String>,
    pub table_name: Option<String>,
}
impl rt::Structure for Stream {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM);
        rt::member(w, &SCHEMA_STREAM.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_STREAM.members[1], &self.stream_label);
        rt::member(w, &SCHEMA_STREAM.members[2], &self.table_name);
        w.end_structure(&SCHEMA_STREAM);
    }
}
impl rt::Encode for Stream {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Stream {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STREAM, r, &mut |index, shape, r| {
            match index {
                0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                1 => out.stream_label = rt::Decode::decode(shape, r)?,
                2 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STREAM_ARN: rt::Shape =
    rt::Shape::String { min: Some(37), max: Some(1024), pattern: None };
pub static SCHEMA_STREAM_DESCRIPTION: rt::Schema = rt::Schema {
    name: "StreamDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CreationRequestDateTime", "CreationRequestDateTime", &SHAPE_DATE),
        rt::Member::new("KeySchema", "KeySchema", &SHAPE_KEY_SCHEMA),
        rt::Member::new("LastEvaluatedShardId", "LastEvaluatedShardId", &SHAPE_SHARD_ID),
        rt::Member::new("Shards", "Shards", &SHAPE_SHARD_DESCRIPTION_LIST),
        rt::Member::new("StreamArn", "StreamArn", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamLabel", "StreamLabel", &SHAPE_STRING),
        rt::Member::new("StreamStatus", "StreamStatus", &SHAPE_STREAM_STATUS),
        rt::Member::new("StreamViewType", "StreamViewType", &SHAPE_STREAM_VIEW_TYPE),
        rt::Member::new("TableName", "TableName", &SHAPE_TABLE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_STREAM_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_STREAM_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StreamDescription {
    pub creation_request_date_time: Option<rt::Timestamp>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub last_evaluated_shard_id: Option<String>,
    pub shards: Option<Vec<Shard>>,
    pub stream_arn: Option<String>,
    pub stream_label: Option<String>,
    pub stream_status: Option<StreamStatus>,
    pub stream_view_type: Option<StreamViewType>,
    pub table_name: Option<String>,
}
impl rt::Structure for StreamDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM_DESCRIPTION);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[0], &self.creation_request_date_time);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[1], &self.key_schema);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[2], &self.last_evaluated_shard_id);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[3], &self.shards);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[4], &self.stream_arn);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[5], &self.stream_label);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[6], &self.stream_status);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[7], &self.stream_view_type);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[8], &self.table_name);
        w.end_structure(&SCHEMA_STREAM_DESCRIPTION);
    }
}
impl rt::Encode for StreamDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StreamDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STREAM_DESCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.creation_request_date_time = rt::Decode::decode(shape, r)?,
                1 => out.key_schema = rt::Decode::decode(shape, r)?,
                2 => out.last_evaluated_shard_id = rt::Decode::decode(shape, r)?,
                3 => out.shards = rt::Decode::decode(shape, r)?,
                4 => out.stream_arn = rt::Decode::decode(shape, r)?,
                5 => out.stream_label = rt::Decode::decode(shape, r)?,
                6 => out.stream_status = rt::Decode::decode(shape, r)?,
                7 => out.stream_view_type = rt::Decode::decode(shape, r)?,
                8 => out.table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STREAM_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STREAM,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_STREAM_RECORD: rt::Schema = rt::Schema {
    name: "StreamRecord",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ApproximateCreationDateTime", "ApproximateCreationDateTime", &SHAPE_DATE),
        rt::Member::new("Keys", "Keys", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("NewImage", "NewImage", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("OldImage", "OldImage", &SHAPE_ATTRIBUTE_MAP),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_SEQUENCE_NUMBER),
        rt::Member::new("SizeBytes", "SizeBytes", &SHAPE_POSITIVE_LONG_OBJECT),
        rt::Member::new("StreamViewType", "StreamViewType", &SHAPE_STREAM_VIEW_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_STREAM_RECORD: rt::Shape = rt::Shape::Structure(&SCHEMA_STREAM_RECORD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StreamRecord {
    pub approximate_creation_date_time: Option<rt::Timestamp>,
    pub keys: Option<rt::BTreeMap<String, AttributeValue>>,
    pub new_image: Option<rt::BTreeMap<String, AttributeValue>>,
    pub old_image: Option<rt::BTreeMap<String, AttributeValue>>,
    pub sequence_number: Option<String>,
    pub size_bytes: Option<i64>,
    pub stream_view_type: Option<StreamViewType>,
}
impl rt::Structure for StreamRecord {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM_RECORD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM_RECORD);
        rt::member(w, &SCHEMA_STREAM_RECORD.members[0], &self.approximate_creation_date_time);
        rt::member(w, &SCHEMA_STREAM_RECORD.members[1], &self.keys);
        rt::member(w, &SCHEMA_STREAM_RECORD.members[2], &self.new_image);
        rt::member(w, &SCHEMA_STREAM_RECORD.members[3], &self.old_image);
        rt::member(w, &SCHEMA_STREAM_RECORD.members[4], &self.sequence_number);
        rt::member(w, &SCHEMA_STREAM_RECORD.members[5], &self.size_bytes);
        rt::member(w, &SCHEMA_STREAM_RECORD.members[6], &self.stream_view_type);
        w.end_structure(&SCHEMA_STREAM_RECORD);
    }
}
impl rt::Encode for StreamRecord {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StreamRecord {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STREAM_RECORD, r, &mut |index, shape, r| {
            match index {
                0 => out.approximate_creation_date_time = rt::Decode::decode(shape, r)?,
                1 => out.keys = rt::Decode::decode(shape, r)?,
                2 => out.new_image = rt::Decode::decode(shape, r)?,
                3 => out.old_image = rt::Decode::decode(shape, r)?,
                4 => out.sequence_number = rt::Decode::decode(shape, r)?,
                5 => out.size_bytes = rt::Decode::decode(shape, r)?,
                6 => out.stream_view_type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STREAM_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamStatus {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Unknown(String),
}
impl StreamStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Enabled => "ENABLED",
            Self::Disabling => "DISABLING",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StreamStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLING" => Self::Enabling,
            "ENABLED" => Self::Enabled,
            "DISABLING" => Self::Disabling,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StreamStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StreamStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StreamStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StreamStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
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
static PATTERN_TABLE_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_TABLE_NAME: rt::Shape =
    rt::Shape::String { min: Some(3), max: Some(255), pattern: Some(&PATTERN_TABLE_NAME) };
pub static SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TrimmedDataAccessException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TrimmedDataAccessException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TRIMMED_DATA_ACCESS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrimmedDataAccessException {
    pub message: Option<String>,
}
impl rt::Structure for TrimmedDataAccessException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION);
        rt::member(w, &SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION);
    }
}
impl rt::Encode for TrimmedDataAccessException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TrimmedDataAccessException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION,
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
impl From<TrimmedDataAccessException> for rt::ApiError {
    fn from(error: TrimmedDataAccessException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn expired_iterator_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EXPIRED_ITERATOR_EXCEPTION, message)
    }
    pub fn internal_server_error(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_SERVER_ERROR, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn trimmed_data_access_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TRIMMED_DATA_ACCESS_EXCEPTION, message)
    }
}

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "streams.dynamodb",
    signing_name: "dynamodb",
    full_name: "Amazon DynamoDB Streams",
    api_version: "2012-08-10",
    protocol: rt::Protocol::Json { version: "1.0", target_prefix: "DynamoDBStreams_20120810" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "DescribeStream",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STREAM_INPUT,
            output: &SCHEMA_DESCRIBE_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRecords",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_RECORDS_INPUT,
            output: &SCHEMA_GET_RECORDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetShardIterator",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_SHARD_ITERATOR_INPUT,
            output: &SCHEMA_GET_SHARD_ITERATOR_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListStreams",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_STREAMS_INPUT,
            output: &SCHEMA_LIST_STREAMS_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Dynamodbstreams: Send + Sync + 'static {
    /// DescribeStream.
    async fn describe_stream(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Dynamodbstreams", "DescribeStream"))
    }
    /// GetRecords.
    async fn get_records(
        &self,
        caller: &rt::Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, rt::ApiError> {
        Err(rt::not_implemented("Dynamodbstreams", "GetRecords"))
    }
    /// GetShardIterator.
    async fn get_shard_iterator(
        &self,
        caller: &rt::Caller,
        input: GetShardIteratorInput,
    ) -> Result<GetShardIteratorOutput, rt::ApiError> {
        Err(rt::not_implemented("Dynamodbstreams", "GetShardIterator"))
    }
    /// ListStreams.
    async fn list_streams(
        &self,
        caller: &rt::Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, rt::ApiError> {
        Err(rt::not_implemented("Dynamodbstreams", "ListStreams"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum DynamodbstreamsInput {
    DescribeStream(DescribeStreamInput),
    GetRecords(GetRecordsInput),
    GetShardIterator(GetShardIteratorInput),
    ListStreams(ListStreamsInput),
}

impl DynamodbstreamsInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::DescribeStream(_) => 0,
            Self::GetRecords(_) => 1,
            Self::GetShardIterator(_) => 2,
            Self::ListStreams(_) => 3,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::DescribeStream(input) => input,
            Self::GetRecords(input) => input,
            Self::GetShardIterator(input) => input,
            Self::ListStreams(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::DescribeStream(rt::Decode::decode(&SHAPE_DESCRIBE_STREAM_INPUT, reader)?),
            1 => Self::GetRecords(rt::Decode::decode(&SHAPE_GET_RECORDS_INPUT, reader)?),
            2 => {
                Self::GetShardIterator(rt::Decode::decode(&SHAPE_GET_SHARD_ITERATOR_INPUT, reader)?)
            }
            3 => Self::ListStreams(rt::Decode::decode(&SHAPE_LIST_STREAMS_INPUT, reader)?),
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
        service: &dyn Dynamodbstreams,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::DescribeStream(input) => Box::new(service.describe_stream(caller, input).await?),
            Self::GetRecords(input) => Box::new(service.get_records(caller, input).await?),
            Self::GetShardIterator(input) => {
                Box::new(service.get_shard_iterator(caller, input).await?)
            }
            Self::ListStreams(input) => Box::new(service.list_streams(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Dynamodbstreams>,
    access: rt::Arc<dyn rt::Access<DynamodbstreamsInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: DynamodbstreamsInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Dynamodbstreams>,
    access: rt::Arc<dyn rt::Access<DynamodbstreamsInput>>,
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
            input: DynamodbstreamsInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Dynamodbstreams>,
    guard: rt::Guard<DynamodbstreamsInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Dynamodbstreams>,
    guard: rt::Guard<DynamodbstreamsInput>,
) -> rt::Arc<dyn Dynamodbstreams> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Dynamodbstreams for Guarded {
    async fn describe_stream(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, rt::ApiError> {
        let input = DynamodbstreamsInput::DescribeStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamodbstreamsInput::DescribeStream(input) = input else {
            return Err(rt::not_implemented("Dynamodbstreams", "DescribeStream"));
        };
        self.inner.describe_stream(caller, input).await
    }
    async fn get_records(
        &self,
        caller: &rt::Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, rt::ApiError> {
        let input = DynamodbstreamsInput::GetRecords(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamodbstreamsInput::GetRecords(input) = input else {
            return Err(rt::not_implemented("Dynamodbstreams", "GetRecords"));
        };
        self.inner.get_records(caller, input).await
    }
    async fn get_shard_iterator(
        &self,
        caller: &rt::Caller,
        input: GetShardIteratorInput,
    ) -> Result<GetShardIteratorOutput, rt::ApiError> {
        let input = DynamodbstreamsInput::GetShardIterator(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamodbstreamsInput::GetShardIterator(input) = input else {
            return Err(rt::not_implemented("Dynamodbstreams", "GetShardIterator"));
        };
        self.inner.get_shard_iterator(caller, input).await
    }
    async fn list_streams(
        &self,
        caller: &rt::Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, rt::ApiError> {
        let input = DynamodbstreamsInput::ListStreams(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let DynamodbstreamsInput::ListStreams(input) = input else {
            return Err(rt::not_implemented("Dynamodbstreams", "ListStreams"));
        };
        self.inner.list_streams(caller, input).await
    }
}
