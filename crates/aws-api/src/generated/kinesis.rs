//! Amazon Kinesis, API version 2013-12-02. Written by `cargo xtask codegen` from the service's model; do not edit.
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
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_ACCESS_DENIED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ACCESS_DENIED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessDeniedException {
    pub message: Option<String>,
}
impl rt::Structure for AccessDeniedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCESS_DENIED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCESS_DENIED_EXCEPTION);
        rt::member(w, &SCHEMA_ACCESS_DENIED_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_ADD_TAGS_TO_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "AddTagsToStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_TAGS_TO_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_TAGS_TO_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsToStreamInput {
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
    pub tags: rt::BTreeMap<String, String>,
}
impl rt::Structure for AddTagsToStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_TAGS_TO_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_TAGS_TO_STREAM_INPUT);
        rt::member(w, &SCHEMA_ADD_TAGS_TO_STREAM_INPUT.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_ADD_TAGS_TO_STREAM_INPUT.members[1], &self.stream_id);
        rt::member(w, &SCHEMA_ADD_TAGS_TO_STREAM_INPUT.members[2], &self.stream_name);
        rt::member(w, &SCHEMA_ADD_TAGS_TO_STREAM_INPUT.members[3], &self.tags);
        w.end_structure(&SCHEMA_ADD_TAGS_TO_STREAM_INPUT);
    }
}
impl rt::Encode for AddTagsToStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddTagsToStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_TAGS_TO_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
                    2 => out.stream_name = rt::Decode::decode(shape, r)?,
                    3 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BOOLEAN_OBJECT: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_CHILD_SHARD: rt::Schema = rt::Schema {
    name: "ChildShard",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HashKeyRange", "HashKeyRange", &SHAPE_HASH_KEY_RANGE).required(),
        rt::Member::new("ParentShards", "ParentShards", &SHAPE_SHARD_ID_LIST).required(),
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHILD_SHARD: rt::Shape = rt::Shape::Structure(&SCHEMA_CHILD_SHARD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChildShard {
    pub hash_key_range: HashKeyRange,
    pub parent_shards: Vec<String>,
    pub shard_id: String,
}
impl rt::Structure for ChildShard {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHILD_SHARD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHILD_SHARD);
        rt::member(w, &SCHEMA_CHILD_SHARD.members[0], &self.hash_key_range);
        rt::member(w, &SCHEMA_CHILD_SHARD.members[1], &self.parent_shards);
        rt::member(w, &SCHEMA_CHILD_SHARD.members[2], &self.shard_id);
        w.end_structure(&SCHEMA_CHILD_SHARD);
    }
}
impl rt::Encode for ChildShard {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ChildShard {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CHILD_SHARD, r, &mut |index, shape, r| {
            match index {
                0 => out.hash_key_range = rt::Decode::decode(shape, r)?,
                1 => out.parent_shards = rt::Decode::decode(shape, r)?,
                2 => out.shard_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CHILD_SHARD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CHILD_SHARD,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_CONSUMER: rt::Schema = rt::Schema {
    name: "Consumer",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerARN", "ConsumerARN", &SHAPE_CONSUMER_ARN).required(),
        rt::Member::new("ConsumerCreationTimestamp", "ConsumerCreationTimestamp", &SHAPE_TIMESTAMP)
            .required(),
        rt::Member::new("ConsumerName", "ConsumerName", &SHAPE_CONSUMER_NAME).required(),
        rt::Member::new("ConsumerStatus", "ConsumerStatus", &SHAPE_CONSUMER_STATUS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONSUMER: rt::Shape = rt::Shape::Structure(&SCHEMA_CONSUMER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Consumer {
    pub consumer_arn: String,
    pub consumer_creation_timestamp: rt::Timestamp,
    pub consumer_name: String,
    pub consumer_status: ConsumerStatus,
}
impl rt::Structure for Consumer {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONSUMER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONSUMER);
        rt::member(w, &SCHEMA_CONSUMER.members[0], &self.consumer_arn);
        rt::member(w, &SCHEMA_CONSUMER.members[1], &self.consumer_creation_timestamp);
        rt::member(w, &SCHEMA_CONSUMER.members[2], &self.consumer_name);
        rt::member(w, &SCHEMA_CONSUMER.members[3], &self.consumer_status);
        w.end_structure(&SCHEMA_CONSUMER);
    }
}
impl rt::Encode for Consumer {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Consumer {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONSUMER, r, &mut |index, shape, r| {
            match index {
                0 => out.consumer_arn = rt::Decode::decode(shape, r)?,
                1 => out.consumer_creation_timestamp = rt::Decode::decode(shape, r)?,
                2 => out.consumer_name = rt::Decode::decode(shape, r)?,
                3 => out.consumer_status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_CONSUMER_ARN: rt::Pattern = rt::Pattern::new(
    "^(arn):aws.*:kinesis:.*:\\d{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+",
);
pub static SHAPE_CONSUMER_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_CONSUMER_ARN) };
pub static SHAPE_CONSUMER_COUNT_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000000) };
pub static SCHEMA_CONSUMER_DESCRIPTION: rt::Schema = rt::Schema {
    name: "ConsumerDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerARN", "ConsumerARN", &SHAPE_CONSUMER_ARN).required(),
        rt::Member::new("ConsumerCreationTimestamp", "ConsumerCreationTimestamp", &SHAPE_TIMESTAMP)
            .required(),
        rt::Member::new("ConsumerName", "ConsumerName", &SHAPE_CONSUMER_NAME).required(),
        rt::Member::new("ConsumerStatus", "ConsumerStatus", &SHAPE_CONSUMER_STATUS).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONSUMER_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONSUMER_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConsumerDescription {
    pub consumer_arn: String,
    pub consumer_creation_timestamp: rt::Timestamp,
    pub consumer_name: String,
    pub consumer_status: ConsumerStatus,
    pub stream_arn: String,
}
impl rt::Structure for ConsumerDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONSUMER_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONSUMER_DESCRIPTION);
        rt::member(w, &SCHEMA_CONSUMER_DESCRIPTION.members[0], &self.consumer_arn);
        rt::member(w, &SCHEMA_CONSUMER_DESCRIPTION.members[1], &self.consumer_creation_timestamp);
        rt::member(w, &SCHEMA_CONSUMER_DESCRIPTION.members[2], &self.consumer_name);
        rt::member(w, &SCHEMA_CONSUMER_DESCRIPTION.members[3], &self.consumer_status);
        rt::member(w, &SCHEMA_CONSUMER_DESCRIPTION.members[4], &self.stream_arn);
        w.end_structure(&SCHEMA_CONSUMER_DESCRIPTION);
    }
}
impl rt::Encode for ConsumerDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConsumerDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONSUMER_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_arn = rt::Decode::decode(shape, r)?,
                    1 => out.consumer_creation_timestamp = rt::Decode::decode(shape, r)?,
                    2 => out.consumer_name = rt::Decode::decode(shape, r)?,
                    3 => out.consumer_status = rt::Decode::decode(shape, r)?,
                    4 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CONSUMER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CONSUMER,
    element_name: "member",
    flattened: false,
};
static PATTERN_CONSUMER_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_CONSUMER_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_CONSUMER_NAME) };
pub static SHAPE_CONSUMER_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["CREATING", "DELETING", "ACTIVE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsumerStatus {
    Creating,
    Deleting,
    Active,
    Unknown(String),
}
impl ConsumerStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ConsumerStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ConsumerStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ConsumerStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ConsumerStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ConsumerStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CREATE_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "CreateStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxRecordSizeInKiB", "MaxRecordSizeInKiB", &SHAPE_MAX_RECORD_SIZE_IN_KI_B),
        rt::Member::new("ShardCount", "ShardCount", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new("StreamModeDetails", "StreamModeDetails", &SHAPE_STREAM_MODE_DETAILS),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP),
        rt::Member::new(
            "WarmThroughputMiBps",
            "WarmThroughputMiBps",
            &SHAPE_NATURAL_INTEGER_OBJECT,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_STREAM_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStreamInput {
    pub max_record_size_in_ki_b: Option<i32>,
    pub shard_count: Option<i32>,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub stream_name: String,
    pub tags: Option<rt::BTreeMap<String, String>>,
    pub warm_throughput_mi_bps: Option<i32>,
}
impl rt::Structure for CreateStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_STREAM_INPUT);
        rt::member(w, &SCHEMA_CREATE_STREAM_INPUT.members[0], &self.max_record_size_in_ki_b);
        rt::member(w, &SCHEMA_CREATE_STREAM_INPUT.members[1], &self.shard_count);
        rt::member(w, &SCHEMA_CREATE_STREAM_INPUT.members[2], &self.stream_mode_details);
        rt::member(w, &SCHEMA_CREATE_STREAM_INPUT.members[3], &self.stream_name);
        rt::member(w, &SCHEMA_CREATE_STREAM_INPUT.members[4], &self.tags);
        rt::member(w, &SCHEMA_CREATE_STREAM_INPUT.members[5], &self.warm_throughput_mi_bps);
        w.end_structure(&SCHEMA_CREATE_STREAM_INPUT);
    }
}
impl rt::Encode for CreateStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_STREAM_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.max_record_size_in_ki_b = rt::Decode::decode(shape, r)?,
                1 => out.shard_count = rt::Decode::decode(shape, r)?,
                2 => out.stream_mode_details = rt::Decode::decode(shape, r)?,
                3 => out.stream_name = rt::Decode::decode(shape, r)?,
                4 => out.tags = rt::Decode::decode(shape, r)?,
                5 => out.warm_throughput_mi_bps = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DATA: rt::Shape = rt::Shape::Blob { min: Some(0), max: Some(10485760) };
pub static SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT: rt::Schema = rt::Schema {
    name: "DecreaseStreamRetentionPeriodInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "RetentionPeriodHours",
            "RetentionPeriodHours",
            &SHAPE_RETENTION_PERIOD_HOURS,
        )
        .required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DECREASE_STREAM_RETENTION_PERIOD_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecreaseStreamRetentionPeriodInput {
    pub retention_period_hours: i32,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for DecreaseStreamRetentionPeriodInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT);
        rt::member(
            w,
            &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT.members[0],
            &self.retention_period_hours,
        );
        rt::member(w, &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT.members[3], &self.stream_name);
        w.end_structure(&SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT);
    }
}
impl rt::Encode for DecreaseStreamRetentionPeriodInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DecreaseStreamRetentionPeriodInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.retention_period_hours = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    3 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_RESOURCE_POLICY_INPUT: rt::Schema = rt::Schema {
    name: "DeleteResourcePolicyInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_RESOURCE_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_RESOURCE_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_RESOURCE_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}
impl rt::Structure for DeleteResourcePolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_RESOURCE_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_RESOURCE_POLICY_INPUT);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_POLICY_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_DELETE_RESOURCE_POLICY_INPUT.members[1], &self.stream_id);
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
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "DeleteStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "EnforceConsumerDeletion",
            "EnforceConsumerDeletion",
            &SHAPE_BOOLEAN_OBJECT,
        ),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_STREAM_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStreamInput {
    pub enforce_consumer_deletion: Option<bool>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for DeleteStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_STREAM_INPUT);
        rt::member(w, &SCHEMA_DELETE_STREAM_INPUT.members[0], &self.enforce_consumer_deletion);
        rt::member(w, &SCHEMA_DELETE_STREAM_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_DELETE_STREAM_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_DELETE_STREAM_INPUT.members[3], &self.stream_name);
        w.end_structure(&SCHEMA_DELETE_STREAM_INPUT);
    }
}
impl rt::Encode for DeleteStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_STREAM_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.enforce_consumer_deletion = rt::Decode::decode(shape, r)?,
                1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                2 => out.stream_id = rt::Decode::decode(shape, r)?,
                3 => out.stream_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT: rt::Schema = rt::Schema {
    name: "DeregisterStreamConsumerInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerARN", "ConsumerARN", &SHAPE_CONSUMER_ARN),
        rt::Member::new("ConsumerName", "ConsumerName", &SHAPE_CONSUMER_NAME),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_DEREGISTER_STREAM_CONSUMER_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterStreamConsumerInput {
    pub consumer_arn: Option<String>,
    pub consumer_name: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}
impl rt::Structure for DeregisterStreamConsumerInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT);
        rt::member(w, &SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT.members[0], &self.consumer_arn);
        rt::member(w, &SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT.members[1], &self.consumer_name);
        rt::member(w, &SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT.members[3], &self.stream_id);
        w.end_structure(&SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT);
    }
}
impl rt::Encode for DeregisterStreamConsumerInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeregisterStreamConsumerInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_arn = rt::Decode::decode(shape, r)?,
                    1 => out.consumer_name = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_INPUT: rt::Schema = rt::Schema {
    name: "DescribeAccountSettingsInput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ACCOUNT_SETTINGS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountSettingsInput {}
impl rt::Structure for DescribeAccountSettingsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_INPUT);
        w.end_structure(&SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_INPUT);
    }
}
impl rt::Encode for DescribeAccountSettingsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAccountSettingsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_INPUT,
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

pub static SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeAccountSettingsOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "MinimumThroughputBillingCommitment",
        "MinimumThroughputBillingCommitment",
        &SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT,
    )],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountSettingsOutput {
    pub minimum_throughput_billing_commitment: Option<MinimumThroughputBillingCommitmentOutput>,
}
impl rt::Structure for DescribeAccountSettingsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT.members[0],
            &self.minimum_throughput_billing_commitment,
        );
        w.end_structure(&SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT);
    }
}
impl rt::Encode for DescribeAccountSettingsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeAccountSettingsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.minimum_throughput_billing_commitment = rt::Decode::decode(shape, r)?,
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
            "OnDemandStreamCount",
            "OnDemandStreamCount",
            &SHAPE_ON_DEMAND_STREAM_COUNT_OBJECT,
        )
        .required(),
        rt::Member::new(
            "OnDemandStreamCountLimit",
            "OnDemandStreamCountLimit",
            &SHAPE_ON_DEMAND_STREAM_COUNT_LIMIT_OBJECT,
        )
        .required(),
        rt::Member::new("OpenShardCount", "OpenShardCount", &SHAPE_SHARD_COUNT_OBJECT).required(),
        rt::Member::new("ShardLimit", "ShardLimit", &SHAPE_SHARD_COUNT_OBJECT).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_LIMITS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_LIMITS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLimitsOutput {
    pub on_demand_stream_count: i32,
    pub on_demand_stream_count_limit: i32,
    pub open_shard_count: i32,
    pub shard_limit: i32,
}
impl rt::Structure for DescribeLimitsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_LIMITS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_LIMITS_OUTPUT);
        rt::member(w, &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[0], &self.on_demand_stream_count);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[1],
            &self.on_demand_stream_count_limit,
        );
        rt::member(w, &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[2], &self.open_shard_count);
        rt::member(w, &SCHEMA_DESCRIBE_LIMITS_OUTPUT.members[3], &self.shard_limit);
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
                    0 => out.on_demand_stream_count = rt::Decode::decode(shape, r)?,
                    1 => out.on_demand_stream_count_limit = rt::Decode::decode(shape, r)?,
                    2 => out.open_shard_count = rt::Decode::decode(shape, r)?,
                    3 => out.shard_limit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamConsumerInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerARN", "ConsumerARN", &SHAPE_CONSUMER_ARN),
        rt::Member::new("ConsumerName", "ConsumerName", &SHAPE_CONSUMER_NAME),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_CONSUMER_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamConsumerInput {
    pub consumer_arn: Option<String>,
    pub consumer_name: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}
impl rt::Structure for DescribeStreamConsumerInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT.members[0], &self.consumer_arn);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT.members[1], &self.consumer_name);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT.members[3], &self.stream_id);
        w.end_structure(&SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT);
    }
}
impl rt::Encode for DescribeStreamConsumerInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStreamConsumerInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_arn = rt::Decode::decode(shape, r)?,
                    1 => out.consumer_name = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamConsumerOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ConsumerDescription",
        "ConsumerDescription",
        &SHAPE_CONSUMER_DESCRIPTION,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_CONSUMER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamConsumerOutput {
    pub consumer_description: ConsumerDescription,
}
impl rt::Structure for DescribeStreamConsumerOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT.members[0],
            &self.consumer_description,
        );
        w.end_structure(&SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT);
    }
}
impl rt::Encode for DescribeStreamConsumerOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStreamConsumerOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExclusiveStartShardId", "ExclusiveStartShardId", &SHAPE_SHARD_ID),
        rt::Member::new("Limit", "Limit", &SHAPE_DESCRIBE_STREAM_INPUT_LIMIT),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamInput {
    pub exclusive_start_shard_id: Option<String>,
    pub limit: Option<i32>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for DescribeStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STREAM_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[0], &self.exclusive_start_shard_id);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[1], &self.limit);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[3], &self.stream_id);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_INPUT.members[4], &self.stream_name);
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
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_id = rt::Decode::decode(shape, r)?,
                    4 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESCRIBE_STREAM_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SCHEMA_DESCRIBE_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "StreamDescription",
        "StreamDescription",
        &SHAPE_STREAM_DESCRIPTION,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamOutput {
    pub stream_description: StreamDescription,
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

pub static SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamSummaryInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_SUMMARY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamSummaryInput {
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for DescribeStreamSummaryInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT.members[1], &self.stream_id);
        rt::member(w, &SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT.members[2], &self.stream_name);
        w.end_structure(&SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT);
    }
}
impl rt::Encode for DescribeStreamSummaryInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStreamSummaryInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
                    2 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeStreamSummaryOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "StreamDescriptionSummary",
        "StreamDescriptionSummary",
        &SHAPE_STREAM_DESCRIPTION_SUMMARY,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_STREAM_SUMMARY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStreamSummaryOutput {
    pub stream_description_summary: StreamDescriptionSummary,
}
impl rt::Structure for DescribeStreamSummaryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT.members[0],
            &self.stream_description_summary,
        );
        w.end_structure(&SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT);
    }
}
impl rt::Encode for DescribeStreamSummaryOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeStreamSummaryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_description_summary = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT: rt::Schema = rt::Schema {
    name: "DisableEnhancedMonitoringInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ShardLevelMetrics", "ShardLevelMetrics", &SHAPE_METRICS_NAME_LIST)
            .required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DISABLE_ENHANCED_MONITORING_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableEnhancedMonitoringInput {
    pub shard_level_metrics: Vec<MetricsName>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for DisableEnhancedMonitoringInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT);
        rt::member(
            w,
            &SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT.members[0],
            &self.shard_level_metrics,
        );
        rt::member(w, &SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT.members[3], &self.stream_name);
        w.end_structure(&SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT);
    }
}
impl rt::Encode for DisableEnhancedMonitoringInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DisableEnhancedMonitoringInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.shard_level_metrics = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    3 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT: rt::Schema = rt::Schema {
    name: "EnableEnhancedMonitoringInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ShardLevelMetrics", "ShardLevelMetrics", &SHAPE_METRICS_NAME_LIST)
            .required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENABLE_ENHANCED_MONITORING_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableEnhancedMonitoringInput {
    pub shard_level_metrics: Vec<MetricsName>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for EnableEnhancedMonitoringInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT);
        rt::member(
            w,
            &SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT.members[0],
            &self.shard_level_metrics,
        );
        rt::member(w, &SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT.members[3], &self.stream_name);
        w.end_structure(&SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT);
    }
}
impl rt::Encode for EnableEnhancedMonitoringInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnableEnhancedMonitoringInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.shard_level_metrics = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    3 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ENCRYPTION_TYPE: rt::Shape = rt::Shape::Enum { values: &["NONE", "KMS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncryptionType {
    None,
    Kms,
    Unknown(String),
}
impl EncryptionType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Kms => "KMS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EncryptionType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "KMS" => Self::Kms,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EncryptionType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EncryptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EncryptionType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EncryptionType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ENHANCED_METRICS: rt::Schema = rt::Schema {
    name: "EnhancedMetrics",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ShardLevelMetrics", "ShardLevelMetrics", &SHAPE_METRICS_NAME_LIST)],
    xml_namespace: None,
};
pub static SHAPE_ENHANCED_METRICS: rt::Shape = rt::Shape::Structure(&SCHEMA_ENHANCED_METRICS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnhancedMetrics {
    pub shard_level_metrics: Option<Vec<MetricsName>>,
}
impl rt::Structure for EnhancedMetrics {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENHANCED_METRICS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENHANCED_METRICS);
        rt::member(w, &SCHEMA_ENHANCED_METRICS.members[0], &self.shard_level_metrics);
        w.end_structure(&SCHEMA_ENHANCED_METRICS);
    }
}
impl rt::Encode for EnhancedMetrics {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnhancedMetrics {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ENHANCED_METRICS, r, &mut |index, shape, r| {
            match index {
                0 => out.shard_level_metrics = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ENHANCED_MONITORING_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ENHANCED_METRICS,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_ENHANCED_MONITORING_OUTPUT: rt::Schema = rt::Schema {
    name: "EnhancedMonitoringOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CurrentShardLevelMetrics",
            "CurrentShardLevelMetrics",
            &SHAPE_METRICS_NAME_LIST,
        ),
        rt::Member::new(
            "DesiredShardLevelMetrics",
            "DesiredShardLevelMetrics",
            &SHAPE_METRICS_NAME_LIST,
        ),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENHANCED_MONITORING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENHANCED_MONITORING_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnhancedMonitoringOutput {
    pub current_shard_level_metrics: Option<Vec<MetricsName>>,
    pub desired_shard_level_metrics: Option<Vec<MetricsName>>,
    pub stream_arn: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for EnhancedMonitoringOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENHANCED_MONITORING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENHANCED_MONITORING_OUTPUT);
        rt::member(
            w,
            &SCHEMA_ENHANCED_MONITORING_OUTPUT.members[0],
            &self.current_shard_level_metrics,
        );
        rt::member(
            w,
            &SCHEMA_ENHANCED_MONITORING_OUTPUT.members[1],
            &self.desired_shard_level_metrics,
        );
        rt::member(w, &SCHEMA_ENHANCED_MONITORING_OUTPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_ENHANCED_MONITORING_OUTPUT.members[3], &self.stream_name);
        w.end_structure(&SCHEMA_ENHANCED_MONITORING_OUTPUT);
    }
}
impl rt::Encode for EnhancedMonitoringOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EnhancedMonitoringOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENHANCED_MONITORING_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.current_shard_level_metrics = rt::Decode::decode(shape, r)?,
                    1 => out.desired_shard_level_metrics = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ERROR_CODE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
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

pub static SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION: rt::Schema = rt::Schema {
    name: "ExpiredNextTokenException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ExpiredNextTokenException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_EXPIRED_NEXT_TOKEN_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExpiredNextTokenException {
    pub message: Option<String>,
}
impl rt::Structure for ExpiredNextTokenException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION);
        rt::member(w, &SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION);
    }
}
impl rt::Encode for ExpiredNextTokenException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExpiredNextTokenException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION,
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
impl From<ExpiredNextTokenException> for rt::ApiError {
    fn from(error: ExpiredNextTokenException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_GET_RECORDS_INPUT: rt::Schema = rt::Schema {
    name: "GetRecordsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Limit", "Limit", &SHAPE_GET_RECORDS_INPUT_LIMIT),
        rt::Member::new("ShardIterator", "ShardIterator", &SHAPE_SHARD_ITERATOR).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RECORDS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_RECORDS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordsInput {
    pub limit: Option<i32>,
    pub shard_iterator: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}
impl rt::Structure for GetRecordsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RECORDS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RECORDS_INPUT);
        rt::member(w, &SCHEMA_GET_RECORDS_INPUT.members[0], &self.limit);
        rt::member(w, &SCHEMA_GET_RECORDS_INPUT.members[1], &self.shard_iterator);
        rt::member(w, &SCHEMA_GET_RECORDS_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_GET_RECORDS_INPUT.members[3], &self.stream_id);
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
                2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                3 => out.stream_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_GET_RECORDS_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SCHEMA_GET_RECORDS_OUTPUT: rt::Schema = rt::Schema {
    name: "GetRecordsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChildShards", "ChildShards", &SHAPE_CHILD_SHARD_LIST),
        rt::Member::new("MillisBehindLatest", "MillisBehindLatest", &SHAPE_MILLIS_BEHIND_LATEST),
        rt::Member::new("NextShardIterator", "NextShardIterator", &SHAPE_SHARD_ITERATOR),
        rt::Member::new("Records", "Records", &SHAPE_RECORD_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RECORDS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_RECORDS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecordsOutput {
    pub child_shards: Option<Vec<ChildShard>>,
    pub millis_behind_latest: Option<i64>,
    pub next_shard_iterator: Option<String>,
    pub records: Vec<Record>,
}
impl rt::Structure for GetRecordsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RECORDS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RECORDS_OUTPUT);
        rt::member(w, &SCHEMA_GET_RECORDS_OUTPUT.members[0], &self.child_shards);
        rt::member(w, &SCHEMA_GET_RECORDS_OUTPUT.members[1], &self.millis_behind_latest);
        rt::member(w, &SCHEMA_GET_RECORDS_OUTPUT.members[2], &self.next_shard_iterator);
        rt::member(w, &SCHEMA_GET_RECORDS_OUTPUT.members[3], &self.records);
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
                0 => out.child_shards = rt::Decode::decode(shape, r)?,
                1 => out.millis_behind_latest = rt::Decode::decode(shape, r)?,
                2 => out.next_shard_iterator = rt::Decode::decode(shape, r)?,
                3 => out.records = rt::Decode::decode(shape, r)?,
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
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_RESOURCE_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_RESOURCE_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RESOURCE_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}
impl rt::Structure for GetResourcePolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RESOURCE_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RESOURCE_POLICY_INPUT);
        rt::member(w, &SCHEMA_GET_RESOURCE_POLICY_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_GET_RESOURCE_POLICY_INPUT.members[1], &self.stream_id);
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
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
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
    members: &[rt::Member::new("Policy", "Policy", &SHAPE_POLICY).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_RESOURCE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_RESOURCE_POLICY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    pub policy: String,
}
impl rt::Structure for GetResourcePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_RESOURCE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_RESOURCE_POLICY_OUTPUT);
        rt::member(w, &SCHEMA_GET_RESOURCE_POLICY_OUTPUT.members[0], &self.policy);
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
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SHARD_ITERATOR_INPUT: rt::Schema = rt::Schema {
    name: "GetShardIteratorInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID).required(),
        rt::Member::new("ShardIteratorType", "ShardIteratorType", &SHAPE_SHARD_ITERATOR_TYPE)
            .required(),
        rt::Member::new("StartingSequenceNumber", "StartingSequenceNumber", &SHAPE_SEQUENCE_NUMBER),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_SHARD_ITERATOR_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SHARD_ITERATOR_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetShardIteratorInput {
    pub shard_id: String,
    pub shard_iterator_type: ShardIteratorType,
    pub starting_sequence_number: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
    pub timestamp: Option<rt::Timestamp>,
}
impl rt::Structure for GetShardIteratorInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SHARD_ITERATOR_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SHARD_ITERATOR_INPUT);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[0], &self.shard_id);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[1], &self.shard_iterator_type);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[2], &self.starting_sequence_number);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[3], &self.stream_arn);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[4], &self.stream_id);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[5], &self.stream_name);
        rt::member(w, &SCHEMA_GET_SHARD_ITERATOR_INPUT.members[6], &self.timestamp);
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
                    0 => out.shard_id = rt::Decode::decode(shape, r)?,
                    1 => out.shard_iterator_type = rt::Decode::decode(shape, r)?,
                    2 => out.starting_sequence_number = rt::Decode::decode(shape, r)?,
                    3 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    4 => out.stream_id = rt::Decode::decode(shape, r)?,
                    5 => out.stream_name = rt::Decode::decode(shape, r)?,
                    6 => out.timestamp = rt::Decode::decode(shape, r)?,
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

static PATTERN_HASH_KEY: rt::Pattern = rt::Pattern::new("0|([1-9]\\d{0,38})");
pub static SHAPE_HASH_KEY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_HASH_KEY) };
pub static SCHEMA_HASH_KEY_RANGE: rt::Schema = rt::Schema {
    name: "HashKeyRange",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EndingHashKey", "EndingHashKey", &SHAPE_HASH_KEY).required(),
        rt::Member::new("StartingHashKey", "StartingHashKey", &SHAPE_HASH_KEY).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_HASH_KEY_RANGE: rt::Shape = rt::Shape::Structure(&SCHEMA_HASH_KEY_RANGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HashKeyRange {
    pub ending_hash_key: String,
    pub starting_hash_key: String,
}
impl rt::Structure for HashKeyRange {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HASH_KEY_RANGE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HASH_KEY_RANGE);
        rt::member(w, &SCHEMA_HASH_KEY_RANGE.members[0], &self.ending_hash_key);
        rt::member(w, &SCHEMA_HASH_KEY_RANGE.members[1], &self.starting_hash_key);
        w.end_structure(&SCHEMA_HASH_KEY_RANGE);
    }
}
impl rt::Encode for HashKeyRange {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HashKeyRange {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_HASH_KEY_RANGE, r, &mut |index, shape, r| {
            match index {
                0 => out.ending_hash_key = rt::Decode::decode(shape, r)?,
                1 => out.starting_hash_key = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT: rt::Schema = rt::Schema {
    name: "IncreaseStreamRetentionPeriodInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "RetentionPeriodHours",
            "RetentionPeriodHours",
            &SHAPE_RETENTION_PERIOD_HOURS,
        )
        .required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_INCREASE_STREAM_RETENTION_PERIOD_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IncreaseStreamRetentionPeriodInput {
    pub retention_period_hours: i32,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for IncreaseStreamRetentionPeriodInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT);
        rt::member(
            w,
            &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT.members[0],
            &self.retention_period_hours,
        );
        rt::member(w, &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT.members[3], &self.stream_name);
        w.end_structure(&SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT);
    }
}
impl rt::Encode for IncreaseStreamRetentionPeriodInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IncreaseStreamRetentionPeriodInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.retention_period_hours = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    3 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_INTERNAL_FAILURE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InternalFailureException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalFailureException", status: 500 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_FAILURE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTERNAL_FAILURE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalFailureException {
    pub message: Option<String>,
}
impl rt::Structure for InternalFailureException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_FAILURE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_FAILURE_EXCEPTION);
        rt::member(w, &SCHEMA_INTERNAL_FAILURE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INTERNAL_FAILURE_EXCEPTION);
    }
}
impl rt::Encode for InternalFailureException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalFailureException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTERNAL_FAILURE_EXCEPTION,
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
impl From<InternalFailureException> for rt::ApiError {
    fn from(error: InternalFailureException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_ARGUMENT_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidArgumentException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidArgumentException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_ARGUMENT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_ARGUMENT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidArgumentException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidArgumentException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_ARGUMENT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_ARGUMENT_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_ARGUMENT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_ARGUMENT_EXCEPTION);
    }
}
impl rt::Encode for InvalidArgumentException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidArgumentException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_ARGUMENT_EXCEPTION,
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
impl From<InvalidArgumentException> for rt::ApiError {
    fn from(error: InvalidArgumentException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_ACCESS_DENIED_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSAccessDeniedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSAccessDeniedException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_ACCESS_DENIED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSAccessDeniedException {
    pub message: Option<String>,
}
impl rt::Structure for KMSAccessDeniedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_ACCESS_DENIED_EXCEPTION);
    }
}
impl rt::Encode for KMSAccessDeniedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSAccessDeniedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_ACCESS_DENIED_EXCEPTION,
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
impl From<KMSAccessDeniedException> for rt::ApiError {
    fn from(error: KMSAccessDeniedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_DISABLED_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSDisabledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSDisabledException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_DISABLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSDisabledException {
    pub message: Option<String>,
}
impl rt::Structure for KMSDisabledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_DISABLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_DISABLED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_DISABLED_EXCEPTION);
    }
}
impl rt::Encode for KMSDisabledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSDisabledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_DISABLED_EXCEPTION,
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
impl From<KMSDisabledException> for rt::ApiError {
    fn from(error: KMSDisabledException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_INVALID_STATE_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSInvalidStateException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSInvalidStateException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_INVALID_STATE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
}
impl rt::Structure for KMSInvalidStateException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_INVALID_STATE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_INVALID_STATE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_INVALID_STATE_EXCEPTION);
    }
}
impl rt::Encode for KMSInvalidStateException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSInvalidStateException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_INVALID_STATE_EXCEPTION,
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
impl From<KMSInvalidStateException> for rt::ApiError {
    fn from(error: KMSInvalidStateException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for KMSNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for KMSNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_NOT_FOUND_EXCEPTION,
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
impl From<KMSNotFoundException> for rt::ApiError {
    fn from(error: KMSNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_OPT_IN_REQUIRED: rt::Schema = rt::Schema {
    name: "KMSOptInRequired",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSOptInRequired", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_OPT_IN_REQUIRED: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSOptInRequired {
    pub message: Option<String>,
}
impl rt::Structure for KMSOptInRequired {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_OPT_IN_REQUIRED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
        rt::member(w, &SCHEMA_KMS_OPT_IN_REQUIRED.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_OPT_IN_REQUIRED);
    }
}
impl rt::Encode for KMSOptInRequired {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSOptInRequired {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_OPT_IN_REQUIRED, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KMSOptInRequired> for rt::ApiError {
    fn from(error: KMSOptInRequired) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_THROTTLING_EXCEPTION: rt::Schema = rt::Schema {
    name: "KMSThrottlingException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KMSThrottlingException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_KMS_THROTTLING_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_THROTTLING_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSThrottlingException {
    pub message: Option<String>,
}
impl rt::Structure for KMSThrottlingException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_THROTTLING_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_THROTTLING_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_THROTTLING_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_KMS_THROTTLING_EXCEPTION);
    }
}
impl rt::Encode for KMSThrottlingException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSThrottlingException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_THROTTLING_EXCEPTION,
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
impl From<KMSThrottlingException> for rt::ApiError {
    fn from(error: KMSThrottlingException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_KEY_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
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

pub static SCHEMA_LIST_SHARDS_INPUT: rt::Schema = rt::Schema {
    name: "ListShardsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExclusiveStartShardId", "ExclusiveStartShardId", &SHAPE_SHARD_ID),
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_LIST_SHARDS_INPUT_LIMIT),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("ShardFilter", "ShardFilter", &SHAPE_SHARD_FILTER),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamCreationTimestamp", "StreamCreationTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SHARDS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_SHARDS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListShardsInput {
    pub exclusive_start_shard_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shard_filter: Option<ShardFilter>,
    pub stream_arn: Option<String>,
    pub stream_creation_timestamp: Option<rt::Timestamp>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for ListShardsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SHARDS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SHARDS_INPUT);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[0], &self.exclusive_start_shard_id);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[1], &self.max_results);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[2], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[3], &self.shard_filter);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[4], &self.stream_arn);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[5], &self.stream_creation_timestamp);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[6], &self.stream_id);
        rt::member(w, &SCHEMA_LIST_SHARDS_INPUT.members[7], &self.stream_name);
        w.end_structure(&SCHEMA_LIST_SHARDS_INPUT);
    }
}
impl rt::Encode for ListShardsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListShardsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_SHARDS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.exclusive_start_shard_id = rt::Decode::decode(shape, r)?,
                1 => out.max_results = rt::Decode::decode(shape, r)?,
                2 => out.next_token = rt::Decode::decode(shape, r)?,
                3 => out.shard_filter = rt::Decode::decode(shape, r)?,
                4 => out.stream_arn = rt::Decode::decode(shape, r)?,
                5 => out.stream_creation_timestamp = rt::Decode::decode(shape, r)?,
                6 => out.stream_id = rt::Decode::decode(shape, r)?,
                7 => out.stream_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LIST_SHARDS_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SCHEMA_LIST_SHARDS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListShardsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Shards", "Shards", &SHAPE_SHARD_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SHARDS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_SHARDS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListShardsOutput {
    pub next_token: Option<String>,
    pub shards: Option<Vec<Shard>>,
}
impl rt::Structure for ListShardsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SHARDS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SHARDS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_SHARDS_OUTPUT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_LIST_SHARDS_OUTPUT.members[1], &self.shards);
        w.end_structure(&SCHEMA_LIST_SHARDS_OUTPUT);
    }
}
impl rt::Encode for ListShardsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListShardsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_SHARDS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.next_token = rt::Decode::decode(shape, r)?,
                1 => out.shards = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_STREAM_CONSUMERS_INPUT: rt::Schema = rt::Schema {
    name: "ListStreamConsumersInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_LIST_STREAM_CONSUMERS_INPUT_LIMIT),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("StreamCreationTimestamp", "StreamCreationTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STREAM_CONSUMERS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_STREAM_CONSUMERS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStreamConsumersInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub stream_arn: String,
    pub stream_creation_timestamp: Option<rt::Timestamp>,
    pub stream_id: Option<String>,
}
impl rt::Structure for ListStreamConsumersInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STREAM_CONSUMERS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STREAM_CONSUMERS_INPUT);
        rt::member(w, &SCHEMA_LIST_STREAM_CONSUMERS_INPUT.members[0], &self.max_results);
        rt::member(w, &SCHEMA_LIST_STREAM_CONSUMERS_INPUT.members[1], &self.next_token);
        rt::member(w, &SCHEMA_LIST_STREAM_CONSUMERS_INPUT.members[2], &self.stream_arn);
        rt::member(
            w,
            &SCHEMA_LIST_STREAM_CONSUMERS_INPUT.members[3],
            &self.stream_creation_timestamp,
        );
        rt::member(w, &SCHEMA_LIST_STREAM_CONSUMERS_INPUT.members[4], &self.stream_id);
        w.end_structure(&SCHEMA_LIST_STREAM_CONSUMERS_INPUT);
    }
}
impl rt::Encode for ListStreamConsumersInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStreamConsumersInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_STREAM_CONSUMERS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_creation_timestamp = rt::Decode::decode(shape, r)?,
                    4 => out.stream_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIST_STREAM_CONSUMERS_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListStreamConsumersOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Consumers", "Consumers", &SHAPE_CONSUMER_LIST),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STREAM_CONSUMERS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStreamConsumersOutput {
    pub consumers: Option<Vec<Consumer>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListStreamConsumersOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT.members[0], &self.consumers);
        rt::member(w, &SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT);
    }
}
impl rt::Encode for ListStreamConsumersOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListStreamConsumersOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumers = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_STREAMS_INPUT: rt::Schema = rt::Schema {
    name: "ListStreamsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExclusiveStartStreamName", "ExclusiveStartStreamName", &SHAPE_STREAM_NAME),
        rt::Member::new("Limit", "Limit", &SHAPE_LIST_STREAMS_INPUT_LIMIT),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STREAMS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_STREAMS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStreamsInput {
    pub exclusive_start_stream_name: Option<String>,
    pub limit: Option<i32>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListStreamsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STREAMS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STREAMS_INPUT);
        rt::member(w, &SCHEMA_LIST_STREAMS_INPUT.members[0], &self.exclusive_start_stream_name);
        rt::member(w, &SCHEMA_LIST_STREAMS_INPUT.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_STREAMS_INPUT.members[2], &self.next_token);
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
                0 => out.exclusive_start_stream_name = rt::Decode::decode(shape, r)?,
                1 => out.limit = rt::Decode::decode(shape, r)?,
                2 => out.next_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LIST_STREAMS_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SCHEMA_LIST_STREAMS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListStreamsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HasMoreStreams", "HasMoreStreams", &SHAPE_BOOLEAN_OBJECT).required(),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("StreamNames", "StreamNames", &SHAPE_STREAM_NAME_LIST).required(),
        rt::Member::new("StreamSummaries", "StreamSummaries", &SHAPE_STREAM_SUMMARY_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_STREAMS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_STREAMS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStreamsOutput {
    pub has_more_streams: bool,
    pub next_token: Option<String>,
    pub stream_names: Vec<String>,
    pub stream_summaries: Option<Vec<StreamSummary>>,
}
impl rt::Structure for ListStreamsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_STREAMS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_STREAMS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_STREAMS_OUTPUT.members[0], &self.has_more_streams);
        rt::member(w, &SCHEMA_LIST_STREAMS_OUTPUT.members[1], &self.next_token);
        rt::member(w, &SCHEMA_LIST_STREAMS_OUTPUT.members[2], &self.stream_names);
        rt::member(w, &SCHEMA_LIST_STREAMS_OUTPUT.members[3], &self.stream_summaries);
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
                0 => out.has_more_streams = rt::Decode::decode(shape, r)?,
                1 => out.next_token = rt::Decode::decode(shape, r)?,
                2 => out.stream_names = rt::Decode::decode(shape, r)?,
                3 => out.stream_summaries = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "ListTagsForResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_RESOURCE_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}
impl rt::Structure for ListTagsForResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT.members[1], &self.stream_id);
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
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_LIST_TAGS_FOR_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "ListTagsForStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ExclusiveStartTagKey", "ExclusiveStartTagKey", &SHAPE_TAG_KEY),
        rt::Member::new("Limit", "Limit", &SHAPE_LIST_TAGS_FOR_STREAM_INPUT_LIMIT),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForStreamInput {
    pub exclusive_start_tag_key: Option<String>,
    pub limit: Option<i32>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for ListTagsForStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_STREAM_INPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT.members[0], &self.exclusive_start_tag_key);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT.members[1], &self.limit);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT.members[3], &self.stream_id);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT.members[4], &self.stream_name);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_STREAM_INPUT);
    }
}
impl rt::Encode for ListTagsForStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.exclusive_start_tag_key = rt::Decode::decode(shape, r)?,
                    1 => out.limit = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_id = rt::Decode::decode(shape, r)?,
                    4 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIST_TAGS_FOR_STREAM_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "ListTagsForStreamOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HasMoreTags", "HasMoreTags", &SHAPE_BOOLEAN_OBJECT).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForStreamOutput {
    pub has_more_tags: bool,
    pub tags: Vec<Tag>,
}
impl rt::Structure for ListTagsForStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT.members[0], &self.has_more_tags);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT.members[1], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT);
    }
}
impl rt::Encode for ListTagsForStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.has_more_tags = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MAX_RECORD_SIZE_IN_KI_B: rt::Shape =
    rt::Shape::Integer { min: Some(1024), max: Some(10240) };
pub static SCHEMA_MERGE_SHARDS_INPUT: rt::Schema = rt::Schema {
    name: "MergeShardsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AdjacentShardToMerge", "AdjacentShardToMerge", &SHAPE_SHARD_ID).required(),
        rt::Member::new("ShardToMerge", "ShardToMerge", &SHAPE_SHARD_ID).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_MERGE_SHARDS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_MERGE_SHARDS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MergeShardsInput {
    pub adjacent_shard_to_merge: String,
    pub shard_to_merge: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for MergeShardsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MERGE_SHARDS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MERGE_SHARDS_INPUT);
        rt::member(w, &SCHEMA_MERGE_SHARDS_INPUT.members[0], &self.adjacent_shard_to_merge);
        rt::member(w, &SCHEMA_MERGE_SHARDS_INPUT.members[1], &self.shard_to_merge);
        rt::member(w, &SCHEMA_MERGE_SHARDS_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_MERGE_SHARDS_INPUT.members[3], &self.stream_id);
        rt::member(w, &SCHEMA_MERGE_SHARDS_INPUT.members[4], &self.stream_name);
        w.end_structure(&SCHEMA_MERGE_SHARDS_INPUT);
    }
}
impl rt::Encode for MergeShardsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MergeShardsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MERGE_SHARDS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.adjacent_shard_to_merge = rt::Decode::decode(shape, r)?,
                1 => out.shard_to_merge = rt::Decode::decode(shape, r)?,
                2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                3 => out.stream_id = rt::Decode::decode(shape, r)?,
                4 => out.stream_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_METRICS_NAME: rt::Shape = rt::Shape::Enum {
    values: &[
        "IncomingBytes",
        "IncomingRecords",
        "OutgoingBytes",
        "OutgoingRecords",
        "WriteProvisionedThroughputExceeded",
        "ReadProvisionedThroughputExceeded",
        "IteratorAgeMilliseconds",
        "ALL",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricsName {
    IncomingBytes,
    IncomingRecords,
    OutgoingBytes,
    OutgoingRecords,
    WriteProvisionedThroughputExceeded,
    ReadProvisionedThroughputExceeded,
    IteratorAgeMilliseconds,
    All,
    Unknown(String),
}
impl MetricsName {
    pub fn as_str(&self) -> &str {
        match self {
            Self::IncomingBytes => "IncomingBytes",
            Self::IncomingRecords => "IncomingRecords",
            Self::OutgoingBytes => "OutgoingBytes",
            Self::OutgoingRecords => "OutgoingRecords",
            Self::WriteProvisionedThroughputExceeded => "WriteProvisionedThroughputExceeded",
            Self::ReadProvisionedThroughputExceeded => "ReadProvisionedThroughputExceeded",
            Self::IteratorAgeMilliseconds => "IteratorAgeMilliseconds",
            Self::All => "ALL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MetricsName {
    fn from(text: &str) -> Self {
        match text {
            "IncomingBytes" => Self::IncomingBytes,
            "IncomingRecords" => Self::IncomingRecords,
            "OutgoingBytes" => Self::OutgoingBytes,
            "OutgoingRecords" => Self::OutgoingRecords,
            "WriteProvisionedThroughputExceeded" => Self::WriteProvisionedThroughputExceeded,
            "ReadProvisionedThroughputExceeded" => Self::ReadProvisionedThroughputExceeded,
            "IteratorAgeMilliseconds" => Self::IteratorAgeMilliseconds,
            "ALL" => Self::All,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MetricsName {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MetricsName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MetricsName {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MetricsName {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_METRICS_NAME_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(7),
    element: &SHAPE_METRICS_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_MILLIS_BEHIND_LATEST: rt::Shape = rt::Shape::Long { min: Some(0), max: None };
pub static SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT: rt::Schema = rt::Schema {
    name: "MinimumThroughputBillingCommitmentInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "Status",
        "Status",
        &SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT_STATUS,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MinimumThroughputBillingCommitmentInput {
    pub status: MinimumThroughputBillingCommitmentInputStatus,
}
impl rt::Structure for MinimumThroughputBillingCommitmentInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT);
        rt::member(w, &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT.members[0], &self.status);
        w.end_structure(&SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT);
    }
}
impl rt::Encode for MinimumThroughputBillingCommitmentInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MinimumThroughputBillingCommitmentInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLED", "DISABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MinimumThroughputBillingCommitmentInputStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl MinimumThroughputBillingCommitmentInputStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MinimumThroughputBillingCommitmentInputStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MinimumThroughputBillingCommitmentInputStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MinimumThroughputBillingCommitmentInputStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MinimumThroughputBillingCommitmentInputStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MinimumThroughputBillingCommitmentInputStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT: rt::Schema = rt::Schema {
    name: "MinimumThroughputBillingCommitmentOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EarliestAllowedEndAt", "EarliestAllowedEndAt", &SHAPE_TIMESTAMP),
        rt::Member::new("EndedAt", "EndedAt", &SHAPE_TIMESTAMP),
        rt::Member::new("StartedAt", "StartedAt", &SHAPE_TIMESTAMP),
        rt::Member::new(
            "Status",
            "Status",
            &SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT_STATUS,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MinimumThroughputBillingCommitmentOutput {
    pub earliest_allowed_end_at: Option<rt::Timestamp>,
    pub ended_at: Option<rt::Timestamp>,
    pub started_at: Option<rt::Timestamp>,
    pub status: MinimumThroughputBillingCommitmentOutputStatus,
}
impl rt::Structure for MinimumThroughputBillingCommitmentOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT);
        rt::member(
            w,
            &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT.members[0],
            &self.earliest_allowed_end_at,
        );
        rt::member(
            w,
            &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT.members[1],
            &self.ended_at,
        );
        rt::member(
            w,
            &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT.members[2],
            &self.started_at,
        );
        rt::member(
            w,
            &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT.members[3],
            &self.status,
        );
        w.end_structure(&SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT);
    }
}
impl rt::Encode for MinimumThroughputBillingCommitmentOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MinimumThroughputBillingCommitmentOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.earliest_allowed_end_at = rt::Decode::decode(shape, r)?,
                    1 => out.ended_at = rt::Decode::decode(shape, r)?,
                    2 => out.started_at = rt::Decode::decode(shape, r)?,
                    3 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ENABLED", "DISABLED", "ENABLED_UNTIL_EARLIEST_ALLOWED_END"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MinimumThroughputBillingCommitmentOutputStatus {
    Enabled,
    Disabled,
    EnabledUntilEarliestAllowedEnd,
    Unknown(String),
}
impl MinimumThroughputBillingCommitmentOutputStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::EnabledUntilEarliestAllowedEnd => "ENABLED_UNTIL_EARLIEST_ALLOWED_END",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MinimumThroughputBillingCommitmentOutputStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "ENABLED_UNTIL_EARLIEST_ALLOWED_END" => Self::EnabledUntilEarliestAllowedEnd,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MinimumThroughputBillingCommitmentOutputStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MinimumThroughputBillingCommitmentOutputStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MinimumThroughputBillingCommitmentOutputStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MinimumThroughputBillingCommitmentOutputStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_NATURAL_INTEGER_OBJECT: rt::Shape = rt::Shape::Integer { min: Some(0), max: None };
pub static SHAPE_NEXT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1048576), pattern: None };
pub static SHAPE_ON_DEMAND_STREAM_COUNT_LIMIT_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000000) };
pub static SHAPE_ON_DEMAND_STREAM_COUNT_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000000) };
pub static SHAPE_PARTITION_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
pub static SHAPE_POLICY: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_POSITIVE_INTEGER_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: None };
pub static SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ProvisionedThroughputExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ProvisionedThroughputExceededException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvisionedThroughputExceededException {
    pub message: Option<String>,
}
impl rt::Structure for ProvisionedThroughputExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_PUT_RECORD_INPUT: rt::Schema = rt::Schema {
    name: "PutRecordInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Data", "Data", &SHAPE_DATA).required(),
        rt::Member::new("ExplicitHashKey", "ExplicitHashKey", &SHAPE_HASH_KEY),
        rt::Member::new("PartitionKey", "PartitionKey", &SHAPE_PARTITION_KEY).required(),
        rt::Member::new(
            "SequenceNumberForOrdering",
            "SequenceNumberForOrdering",
            &SHAPE_SEQUENCE_NUMBER,
        ),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORD_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RECORD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordInput {
    pub data: rt::Bytes,
    pub explicit_hash_key: Option<String>,
    pub partition_key: String,
    pub sequence_number_for_ordering: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for PutRecordInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORD_INPUT);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[0], &self.data);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[1], &self.explicit_hash_key);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[2], &self.partition_key);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[3], &self.sequence_number_for_ordering);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[4], &self.stream_arn);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[5], &self.stream_id);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[6], &self.stream_name);
        w.end_structure(&SCHEMA_PUT_RECORD_INPUT);
    }
}
impl rt::Encode for PutRecordInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_RECORD_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.data = rt::Decode::decode(shape, r)?,
                1 => out.explicit_hash_key = rt::Decode::decode(shape, r)?,
                2 => out.partition_key = rt::Decode::decode(shape, r)?,
                3 => out.sequence_number_for_ordering = rt::Decode::decode(shape, r)?,
                4 => out.stream_arn = rt::Decode::decode(shape, r)?,
                5 => out.stream_id = rt::Decode::decode(shape, r)?,
                6 => out.stream_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RECORD_OUTPUT: rt::Schema = rt::Schema {
    name: "PutRecordOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_SEQUENCE_NUMBER).required(),
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORD_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RECORD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordOutput {
    pub encryption_type: Option<EncryptionType>,
    pub sequence_number: String,
    pub shard_id: String,
}
impl rt::Structure for PutRecordOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORD_OUTPUT);
        rt::member(w, &SCHEMA_PUT_RECORD_OUTPUT.members[0], &self.encryption_type);
        rt::member(w, &SCHEMA_PUT_RECORD_OUTPUT.members[1], &self.sequence_number);
        rt::member(w, &SCHEMA_PUT_RECORD_OUTPUT.members[2], &self.shard_id);
        w.end_structure(&SCHEMA_PUT_RECORD_OUTPUT);
    }
}
impl rt::Encode for PutRecordOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_RECORD_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.encryption_type = rt::Decode::decode(shape, r)?,
                1 => out.sequence_number = rt::Decode::decode(shape, r)?,
                2 => out.shard_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RECORDS_INPUT: rt::Schema = rt::Schema {
    name: "PutRecordsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Records", "Records", &SHAPE_PUT_RECORDS_REQUEST_ENTRY_LIST).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORDS_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RECORDS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordsInput {
    pub records: Vec<PutRecordsRequestEntry>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for PutRecordsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORDS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORDS_INPUT);
        rt::member(w, &SCHEMA_PUT_RECORDS_INPUT.members[0], &self.records);
        rt::member(w, &SCHEMA_PUT_RECORDS_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_PUT_RECORDS_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_PUT_RECORDS_INPUT.members[3], &self.stream_name);
        w.end_structure(&SCHEMA_PUT_RECORDS_INPUT);
    }
}
impl rt::Encode for PutRecordsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_RECORDS_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.records = rt::Decode::decode(shape, r)?,
                1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                2 => out.stream_id = rt::Decode::decode(shape, r)?,
                3 => out.stream_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RECORDS_OUTPUT: rt::Schema = rt::Schema {
    name: "PutRecordsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE),
        rt::Member::new("FailedRecordCount", "FailedRecordCount", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new("Records", "Records", &SHAPE_PUT_RECORDS_RESULT_ENTRY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORDS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RECORDS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordsOutput {
    pub encryption_type: Option<EncryptionType>,
    pub failed_record_count: Option<i32>,
    pub records: Vec<PutRecordsResultEntry>,
}
impl rt::Structure for PutRecordsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORDS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORDS_OUTPUT);
        rt::member(w, &SCHEMA_PUT_RECORDS_OUTPUT.members[0], &self.encryption_type);
        rt::member(w, &SCHEMA_PUT_RECORDS_OUTPUT.members[1], &self.failed_record_count);
        rt::member(w, &SCHEMA_PUT_RECORDS_OUTPUT.members[2], &self.records);
        w.end_structure(&SCHEMA_PUT_RECORDS_OUTPUT);
    }
}
impl rt::Encode for PutRecordsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_RECORDS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.encryption_type = rt::Decode::decode(shape, r)?,
                1 => out.failed_record_count = rt::Decode::decode(shape, r)?,
                2 => out.records = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RECORDS_REQUEST_ENTRY: rt::Schema = rt::Schema {
    name: "PutRecordsRequestEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Data", "Data", &SHAPE_DATA).required(),
        rt::Member::new("ExplicitHashKey", "ExplicitHashKey", &SHAPE_HASH_KEY),
        rt::Member::new("PartitionKey", "PartitionKey", &SHAPE_PARTITION_KEY).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORDS_REQUEST_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RECORDS_REQUEST_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordsRequestEntry {
    pub data: rt::Bytes,
    pub explicit_hash_key: Option<String>,
    pub partition_key: String,
}
impl rt::Structure for PutRecordsRequestEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORDS_REQUEST_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORDS_REQUEST_ENTRY);
        rt::member(w, &SCHEMA_PUT_RECORDS_REQUEST_ENTRY.members[0], &self.data);
        rt::member(w, &SCHEMA_PUT_RECORDS_REQUEST_ENTRY.members[1], &self.explicit_hash_key);
        rt::member(w, &SCHEMA_PUT_RECORDS_REQUEST_ENTRY.members[2], &self.partition_key);
        w.end_structure(&SCHEMA_PUT_RECORDS_REQUEST_ENTRY);
    }
}
impl rt::Encode for PutRecordsRequestEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordsRequestEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RECORDS_REQUEST_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.data = rt::Decode::decode(shape, r)?,
                    1 => out.explicit_hash_key = rt::Decode::decode(shape, r)?,
                    2 => out.partition_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_RECORDS_REQUEST_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(500),
    element: &SHAPE_PUT_RECORDS_REQUEST_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUT_RECORDS_RESULT_ENTRY: rt::Schema = rt::Schema {
    name: "PutRecordsResultEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_ERROR_CODE),
        rt::Member::new("ErrorMessage", "ErrorMessage", &SHAPE_ERROR_MESSAGE),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_SEQUENCE_NUMBER),
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORDS_RESULT_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RECORDS_RESULT_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordsResultEntry {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sequence_number: Option<String>,
    pub shard_id: Option<String>,
}
impl rt::Structure for PutRecordsResultEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORDS_RESULT_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORDS_RESULT_ENTRY);
        rt::member(w, &SCHEMA_PUT_RECORDS_RESULT_ENTRY.members[0], &self.error_code);
        rt::member(w, &SCHEMA_PUT_RECORDS_RESULT_ENTRY.members[1], &self.error_message);
        rt::member(w, &SCHEMA_PUT_RECORDS_RESULT_ENTRY.members[2], &self.sequence_number);
        rt::member(w, &SCHEMA_PUT_RECORDS_RESULT_ENTRY.members[3], &self.shard_id);
        w.end_structure(&SCHEMA_PUT_RECORDS_RESULT_ENTRY);
    }
}
impl rt::Encode for PutRecordsResultEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordsResultEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RECORDS_RESULT_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.error_message = rt::Decode::decode(shape, r)?,
                    2 => out.sequence_number = rt::Decode::decode(shape, r)?,
                    3 => out.shard_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_RECORDS_RESULT_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(500),
    element: &SHAPE_PUT_RECORDS_RESULT_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUT_RESOURCE_POLICY_INPUT: rt::Schema = rt::Schema {
    name: "PutResourcePolicyInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Policy", "Policy", &SHAPE_POLICY).required(),
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_RESOURCE_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RESOURCE_POLICY_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RESOURCE_POLICY_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub policy: String,
    pub resource_arn: String,
    pub stream_id: Option<String>,
}
impl rt::Structure for PutResourcePolicyInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RESOURCE_POLICY_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RESOURCE_POLICY_INPUT);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_INPUT.members[0], &self.policy);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_INPUT.members[1], &self.resource_arn);
        rt::member(w, &SCHEMA_PUT_RESOURCE_POLICY_INPUT.members[2], &self.stream_id);
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
                    0 => out.policy = rt::Decode::decode(shape, r)?,
                    1 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RECORD: rt::Schema = rt::Schema {
    name: "Record",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApproximateArrivalTimestamp",
            "ApproximateArrivalTimestamp",
            &SHAPE_TIMESTAMP,
        ),
        rt::Member::new("Data", "Data", &SHAPE_DATA).required(),
        rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE),
        rt::Member::new("PartitionKey", "PartitionKey", &SHAPE_PARTITION_KEY).required(),
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_SEQUENCE_NUMBER).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_RECORD: rt::Shape = rt::Shape::Structure(&SCHEMA_RECORD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    pub approximate_arrival_timestamp: Option<rt::Timestamp>,
    pub data: rt::Bytes,
    pub encryption_type: Option<EncryptionType>,
    pub partition_key: String,
    pub sequence_number: String,
}
impl rt::Structure for Record {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RECORD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RECORD);
        rt::member(w, &SCHEMA_RECORD.members[0], &self.approximate_arrival_timestamp);
        rt::member(w, &SCHEMA_RECORD.members[1], &self.data);
        rt::member(w, &SCHEMA_RECORD.members[2], &self.encryption_type);
        rt::member(w, &SCHEMA_RECORD.members[3], &self.partition_key);
        rt::member(w, &SCHEMA_RECORD.members[4], &self.sequence_number);
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
                0 => out.approximate_arrival_timestamp = rt::Decode::decode(shape, r)?,
                1 => out.data = rt::Decode::decode(shape, r)?,
                2 => out.encryption_type = rt::Decode::decode(shape, r)?,
                3 => out.partition_key = rt::Decode::decode(shape, r)?,
                4 => out.sequence_number = rt::Decode::decode(shape, r)?,
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
pub static SCHEMA_REGISTER_STREAM_CONSUMER_INPUT: rt::Schema = rt::Schema {
    name: "RegisterStreamConsumerInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerName", "ConsumerName", &SHAPE_CONSUMER_NAME).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP),
    ],
    xml_namespace: None,
};
pub static SHAPE_REGISTER_STREAM_CONSUMER_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REGISTER_STREAM_CONSUMER_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterStreamConsumerInput {
    pub consumer_name: String,
    pub stream_arn: String,
    pub stream_id: Option<String>,
    pub tags: Option<rt::BTreeMap<String, String>>,
}
impl rt::Structure for RegisterStreamConsumerInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REGISTER_STREAM_CONSUMER_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REGISTER_STREAM_CONSUMER_INPUT);
        rt::member(w, &SCHEMA_REGISTER_STREAM_CONSUMER_INPUT.members[0], &self.consumer_name);
        rt::member(w, &SCHEMA_REGISTER_STREAM_CONSUMER_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_REGISTER_STREAM_CONSUMER_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_REGISTER_STREAM_CONSUMER_INPUT.members[3], &self.tags);
        w.end_structure(&SCHEMA_REGISTER_STREAM_CONSUMER_INPUT);
    }
}
impl rt::Encode for RegisterStreamConsumerInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RegisterStreamConsumerInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REGISTER_STREAM_CONSUMER_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_name = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    3 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT: rt::Schema = rt::Schema {
    name: "RegisterStreamConsumerOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Consumer", "Consumer", &SHAPE_CONSUMER).required()],
    xml_namespace: None,
};
pub static SHAPE_REGISTER_STREAM_CONSUMER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterStreamConsumerOutput {
    pub consumer: Consumer,
}
impl rt::Structure for RegisterStreamConsumerOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT);
        rt::member(w, &SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT.members[0], &self.consumer);
        w.end_structure(&SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT);
    }
}
impl rt::Encode for RegisterStreamConsumerOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RegisterStreamConsumerOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "RemoveTagsFromStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_TAGS_FROM_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsFromStreamInput {
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for RemoveTagsFromStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT);
        rt::member(w, &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT.members[1], &self.stream_id);
        rt::member(w, &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT.members[2], &self.stream_name);
        rt::member(w, &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT.members[3], &self.tag_keys);
        w.end_structure(&SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT);
    }
}
impl rt::Encode for RemoveTagsFromStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveTagsFromStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
                    2 => out.stream_name = rt::Decode::decode(shape, r)?,
                    3 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_RESOURCE_ARN: rt::Pattern =
    rt::Pattern::new("arn:aws.*:kinesis:.*:\\d{12}:.*stream/\\S+");
pub static SHAPE_RESOURCE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_RESOURCE_ARN) };
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

pub static SHAPE_RETENTION_PERIOD_HOURS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_SCALING_TYPE: rt::Shape = rt::Shape::Enum { values: &["UNIFORM_SCALING"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalingType {
    UniformScaling,
    Unknown(String),
}
impl ScalingType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::UniformScaling => "UNIFORM_SCALING",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ScalingType {
    fn from(text: &str) -> Self {
        match text {
            "UNIFORM_SCALING" => Self::UniformScaling,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ScalingType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ScalingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ScalingType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ScalingType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_SEQUENCE_NUMBER: rt::Pattern = rt::Pattern::new("0|([1-9]\\d{0,128})");
pub static SHAPE_SEQUENCE_NUMBER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_SEQUENCE_NUMBER) };
pub static SCHEMA_SEQUENCE_NUMBER_RANGE: rt::Schema = rt::Schema {
    name: "SequenceNumberRange",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EndingSequenceNumber", "EndingSequenceNumber", &SHAPE_SEQUENCE_NUMBER),
        rt::Member::new("StartingSequenceNumber", "StartingSequenceNumber", &SHAPE_SEQUENCE_NUMBER)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SEQUENCE_NUMBER_RANGE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SEQUENCE_NUMBER_RANGE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SequenceNumberRange {
    pub ending_sequence_number: Option<String>,
    pub starting_sequence_number: String,
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
        rt::Member::new("AdjacentParentShardId", "AdjacentParentShardId", &SHAPE_SHARD_ID),
        rt::Member::new("HashKeyRange", "HashKeyRange", &SHAPE_HASH_KEY_RANGE).required(),
        rt::Member::new("ParentShardId", "ParentShardId", &SHAPE_SHARD_ID),
        rt::Member::new("SequenceNumberRange", "SequenceNumberRange", &SHAPE_SEQUENCE_NUMBER_RANGE)
            .required(),
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SHARD: rt::Shape = rt::Shape::Structure(&SCHEMA_SHARD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shard {
    pub adjacent_parent_shard_id: Option<String>,
    pub hash_key_range: HashKeyRange,
    pub parent_shard_id: Option<String>,
    pub sequence_number_range: SequenceNumberRange,
    pub shard_id: String,
}
impl rt::Structure for Shard {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SHARD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SHARD);
        rt::member(w, &SCHEMA_SHARD.members[0], &self.adjacent_parent_shard_id);
        rt::member(w, &SCHEMA_SHARD.members[1], &self.hash_key_range);
        rt::member(w, &SCHEMA_SHARD.members[2], &self.parent_shard_id);
        rt::member(w, &SCHEMA_SHARD.members[3], &self.sequence_number_range);
        rt::member(w, &SCHEMA_SHARD.members[4], &self.shard_id);
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
                0 => out.adjacent_parent_shard_id = rt::Decode::decode(shape, r)?,
                1 => out.hash_key_range = rt::Decode::decode(shape, r)?,
                2 => out.parent_shard_id = rt::Decode::decode(shape, r)?,
                3 => out.sequence_number_range = rt::Decode::decode(shape, r)?,
                4 => out.shard_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SHARD_COUNT_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000000) };
pub static SCHEMA_SHARD_FILTER: rt::Schema = rt::Schema {
    name: "ShardFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("Type", "Type", &SHAPE_SHARD_FILTER_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SHARD_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_SHARD_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShardFilter {
    pub shard_id: Option<String>,
    pub timestamp: Option<rt::Timestamp>,
    pub r#type: ShardFilterType,
}
impl rt::Structure for ShardFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SHARD_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SHARD_FILTER);
        rt::member(w, &SCHEMA_SHARD_FILTER.members[0], &self.shard_id);
        rt::member(w, &SCHEMA_SHARD_FILTER.members[1], &self.timestamp);
        rt::member(w, &SCHEMA_SHARD_FILTER.members[2], &self.r#type);
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
                1 => out.timestamp = rt::Decode::decode(shape, r)?,
                2 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SHARD_FILTER_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "AFTER_SHARD_ID",
        "AT_TRIM_HORIZON",
        "FROM_TRIM_HORIZON",
        "AT_LATEST",
        "AT_TIMESTAMP",
        "FROM_TIMESTAMP",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShardFilterType {
    AfterShardId,
    AtTrimHorizon,
    FromTrimHorizon,
    AtLatest,
    AtTimestamp,
    FromTimestamp,
    Unknown(String),
}
impl ShardFilterType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AfterShardId => "AFTER_SHARD_ID",
            Self::AtTrimHorizon => "AT_TRIM_HORIZON",
            Self::FromTrimHorizon => "FROM_TRIM_HORIZON",
            Self::AtLatest => "AT_LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::FromTimestamp => "FROM_TIMESTAMP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ShardFilterType {
    fn from(text: &str) -> Self {
        match text {
            "AFTER_SHARD_ID" => Self::AfterShardId,
            "AT_TRIM_HORIZON" => Self::AtTrimHorizon,
            "FROM_TRIM_HORIZON" => Self::FromTrimHorizon,
            "AT_LATEST" => Self::AtLatest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            "FROM_TIMESTAMP" => Self::FromTimestamp,
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

static PATTERN_SHARD_ID: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_SHARD_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_SHARD_ID) };
pub static SHAPE_SHARD_ID_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SHARD_ID,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_SHARD_ITERATOR: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: None };
pub static SHAPE_SHARD_ITERATOR_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "AT_SEQUENCE_NUMBER",
        "AFTER_SEQUENCE_NUMBER",
        "TRIM_HORIZON",
        "LATEST",
        "AT_TIMESTAMP",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShardIteratorType {
    AtSequenceNumber,
    AfterSequenceNumber,
    TrimHorizon,
    Latest,
    AtTimestamp,
    Unknown(String),
}
impl ShardIteratorType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AtSequenceNumber => "AT_SEQUENCE_NUMBER",
            Self::AfterSequenceNumber => "AFTER_SEQUENCE_NUMBER",
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ShardIteratorType {
    fn from(text: &str) -> Self {
        match text {
            "AT_SEQUENCE_NUMBER" => Self::AtSequenceNumber,
            "AFTER_SEQUENCE_NUMBER" => Self::AfterSequenceNumber,
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
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

pub static SHAPE_SHARD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SHARD,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SPLIT_SHARD_INPUT: rt::Schema = rt::Schema {
    name: "SplitShardInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NewStartingHashKey", "NewStartingHashKey", &SHAPE_HASH_KEY).required(),
        rt::Member::new("ShardToSplit", "ShardToSplit", &SHAPE_SHARD_ID).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_SPLIT_SHARD_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_SPLIT_SHARD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplitShardInput {
    pub new_starting_hash_key: String,
    pub shard_to_split: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for SplitShardInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SPLIT_SHARD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SPLIT_SHARD_INPUT);
        rt::member(w, &SCHEMA_SPLIT_SHARD_INPUT.members[0], &self.new_starting_hash_key);
        rt::member(w, &SCHEMA_SPLIT_SHARD_INPUT.members[1], &self.shard_to_split);
        rt::member(w, &SCHEMA_SPLIT_SHARD_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_SPLIT_SHARD_INPUT.members[3], &self.stream_id);
        rt::member(w, &SCHEMA_SPLIT_SHARD_INPUT.members[4], &self.stream_name);
        w.end_structure(&SCHEMA_SPLIT_SHARD_INPUT);
    }
}
impl rt::Encode for SplitShardInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SplitShardInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SPLIT_SHARD_INPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.new_starting_hash_key = rt::Decode::decode(shape, r)?,
                1 => out.shard_to_split = rt::Decode::decode(shape, r)?,
                2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                3 => out.stream_id = rt::Decode::decode(shape, r)?,
                4 => out.stream_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_START_STREAM_ENCRYPTION_INPUT: rt::Schema = rt::Schema {
    name: "StartStreamEncryptionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE).required(),
        rt::Member::new("KeyId", "KeyId", &SHAPE_KEY_ID).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_STREAM_ENCRYPTION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_STREAM_ENCRYPTION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartStreamEncryptionInput {
    pub encryption_type: EncryptionType,
    pub key_id: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for StartStreamEncryptionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_STREAM_ENCRYPTION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_STREAM_ENCRYPTION_INPUT);
        rt::member(w, &SCHEMA_START_STREAM_ENCRYPTION_INPUT.members[0], &self.encryption_type);
        rt::member(w, &SCHEMA_START_STREAM_ENCRYPTION_INPUT.members[1], &self.key_id);
        rt::member(w, &SCHEMA_START_STREAM_ENCRYPTION_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_START_STREAM_ENCRYPTION_INPUT.members[3], &self.stream_id);
        rt::member(w, &SCHEMA_START_STREAM_ENCRYPTION_INPUT.members[4], &self.stream_name);
        w.end_structure(&SCHEMA_START_STREAM_ENCRYPTION_INPUT);
    }
}
impl rt::Encode for StartStreamEncryptionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartStreamEncryptionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_STREAM_ENCRYPTION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.encryption_type = rt::Decode::decode(shape, r)?,
                    1 => out.key_id = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_id = rt::Decode::decode(shape, r)?,
                    4 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STARTING_POSITION: rt::Schema = rt::Schema {
    name: "StartingPosition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SequenceNumber", "SequenceNumber", &SHAPE_SEQUENCE_NUMBER),
        rt::Member::new("Timestamp", "Timestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("Type", "Type", &SHAPE_SHARD_ITERATOR_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STARTING_POSITION: rt::Shape = rt::Shape::Structure(&SCHEMA_STARTING_POSITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartingPosition {
    pub sequence_number: Option<String>,
    pub timestamp: Option<rt::Timestamp>,
    pub r#type: ShardIteratorType,
}
impl rt::Structure for StartingPosition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STARTING_POSITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STARTING_POSITION);
        rt::member(w, &SCHEMA_STARTING_POSITION.members[0], &self.sequence_number);
        rt::member(w, &SCHEMA_STARTING_POSITION.members[1], &self.timestamp);
        rt::member(w, &SCHEMA_STARTING_POSITION.members[2], &self.r#type);
        w.end_structure(&SCHEMA_STARTING_POSITION);
    }
}
impl rt::Encode for StartingPosition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartingPosition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STARTING_POSITION, r, &mut |index, shape, r| {
            match index {
                0 => out.sequence_number = rt::Decode::decode(shape, r)?,
                1 => out.timestamp = rt::Decode::decode(shape, r)?,
                2 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STOP_STREAM_ENCRYPTION_INPUT: rt::Schema = rt::Schema {
    name: "StopStreamEncryptionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE).required(),
        rt::Member::new("KeyId", "KeyId", &SHAPE_KEY_ID).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_STOP_STREAM_ENCRYPTION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STOP_STREAM_ENCRYPTION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopStreamEncryptionInput {
    pub encryption_type: EncryptionType,
    pub key_id: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
}
impl rt::Structure for StopStreamEncryptionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_STREAM_ENCRYPTION_INPUT);
        rt::member(w, &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT.members[0], &self.encryption_type);
        rt::member(w, &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT.members[1], &self.key_id);
        rt::member(w, &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT.members[2], &self.stream_arn);
        rt::member(w, &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT.members[3], &self.stream_id);
        rt::member(w, &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT.members[4], &self.stream_name);
        w.end_structure(&SCHEMA_STOP_STREAM_ENCRYPTION_INPUT);
    }
}
impl rt::Encode for StopStreamEncryptionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StopStreamEncryptionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.encryption_type = rt::Decode::decode(shape, r)?,
                    1 => out.key_id = rt::Decode::decode(shape, r)?,
                    2 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    3 => out.stream_id = rt::Decode::decode(shape, r)?,
                    4 => out.stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_STREAM_ARN: rt::Pattern =
    rt::Pattern::new("arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+");
pub static SHAPE_STREAM_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN) };
pub static SCHEMA_STREAM_DESCRIPTION: rt::Schema = rt::Schema {
    name: "StreamDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE),
        rt::Member::new(
            "EnhancedMonitoring",
            "EnhancedMonitoring",
            &SHAPE_ENHANCED_MONITORING_LIST,
        )
        .required(),
        rt::Member::new("HasMoreShards", "HasMoreShards", &SHAPE_BOOLEAN_OBJECT).required(),
        rt::Member::new("KeyId", "KeyId", &SHAPE_KEY_ID),
        rt::Member::new(
            "RetentionPeriodHours",
            "RetentionPeriodHours",
            &SHAPE_RETENTION_PERIOD_HOURS,
        )
        .required(),
        rt::Member::new("Shards", "Shards", &SHAPE_SHARD_LIST).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("StreamCreationTimestamp", "StreamCreationTimestamp", &SHAPE_TIMESTAMP)
            .required(),
        rt::Member::new("StreamModeDetails", "StreamModeDetails", &SHAPE_STREAM_MODE_DETAILS),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME).required(),
        rt::Member::new("StreamStatus", "StreamStatus", &SHAPE_STREAM_STATUS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STREAM_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_STREAM_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StreamDescription {
    pub encryption_type: Option<EncryptionType>,
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    pub has_more_shards: bool,
    pub key_id: Option<String>,
    pub retention_period_hours: i32,
    pub shards: Vec<Shard>,
    pub stream_arn: String,
    pub stream_creation_timestamp: rt::Timestamp,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub stream_name: String,
    pub stream_status: StreamStatus,
}
impl rt::Structure for StreamDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM_DESCRIPTION);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[0], &self.encryption_type);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[1], &self.enhanced_monitoring);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[2], &self.has_more_shards);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[3], &self.key_id);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[4], &self.retention_period_hours);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[5], &self.shards);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[6], &self.stream_arn);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[7], &self.stream_creation_timestamp);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[8], &self.stream_mode_details);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[9], &self.stream_name);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION.members[10], &self.stream_status);
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
                0 => out.encryption_type = rt::Decode::decode(shape, r)?,
                1 => out.enhanced_monitoring = rt::Decode::decode(shape, r)?,
                2 => out.has_more_shards = rt::Decode::decode(shape, r)?,
                3 => out.key_id = rt::Decode::decode(shape, r)?,
                4 => out.retention_period_hours = rt::Decode::decode(shape, r)?,
                5 => out.shards = rt::Decode::decode(shape, r)?,
                6 => out.stream_arn = rt::Decode::decode(shape, r)?,
                7 => out.stream_creation_timestamp = rt::Decode::decode(shape, r)?,
                8 => out.stream_mode_details = rt::Decode::decode(shape, r)?,
                9 => out.stream_name = rt::Decode::decode(shape, r)?,
                10 => out.stream_status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_STREAM_DESCRIPTION_SUMMARY: rt::Schema = rt::Schema {
    name: "StreamDescriptionSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerCount", "ConsumerCount", &SHAPE_CONSUMER_COUNT_OBJECT),
        rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE),
        rt::Member::new(
            "EnhancedMonitoring",
            "EnhancedMonitoring",
            &SHAPE_ENHANCED_MONITORING_LIST,
        )
        .required(),
        rt::Member::new("KeyId", "KeyId", &SHAPE_KEY_ID),
        rt::Member::new("MaxRecordSizeInKiB", "MaxRecordSizeInKiB", &SHAPE_MAX_RECORD_SIZE_IN_KI_B),
        rt::Member::new("OpenShardCount", "OpenShardCount", &SHAPE_SHARD_COUNT_OBJECT).required(),
        rt::Member::new(
            "RetentionPeriodHours",
            "RetentionPeriodHours",
            &SHAPE_RETENTION_PERIOD_HOURS,
        )
        .required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("StreamCreationTimestamp", "StreamCreationTimestamp", &SHAPE_TIMESTAMP)
            .required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamModeDetails", "StreamModeDetails", &SHAPE_STREAM_MODE_DETAILS),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME).required(),
        rt::Member::new("StreamStatus", "StreamStatus", &SHAPE_STREAM_STATUS).required(),
        rt::Member::new("WarmThroughput", "WarmThroughput", &SHAPE_WARM_THROUGHPUT_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_STREAM_DESCRIPTION_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STREAM_DESCRIPTION_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StreamDescriptionSummary {
    pub consumer_count: Option<i32>,
    pub encryption_type: Option<EncryptionType>,
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    pub key_id: Option<String>,
    pub max_record_size_in_ki_b: Option<i32>,
    pub open_shard_count: i32,
    pub retention_period_hours: i32,
    pub stream_arn: String,
    pub stream_creation_timestamp: rt::Timestamp,
    pub stream_id: Option<String>,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub stream_name: String,
    pub stream_status: StreamStatus,
    pub warm_throughput: Option<WarmThroughputObject>,
}
impl rt::Structure for StreamDescriptionSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM_DESCRIPTION_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM_DESCRIPTION_SUMMARY);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[0], &self.consumer_count);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[1], &self.encryption_type);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[2], &self.enhanced_monitoring);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[3], &self.key_id);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[4], &self.max_record_size_in_ki_b);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[5], &self.open_shard_count);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[6], &self.retention_period_hours);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[7], &self.stream_arn);
        rt::member(
            w,
            &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[8],
            &self.stream_creation_timestamp,
        );
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[9], &self.stream_id);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[10], &self.stream_mode_details);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[11], &self.stream_name);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[12], &self.stream_status);
        rt::member(w, &SCHEMA_STREAM_DESCRIPTION_SUMMARY.members[13], &self.warm_throughput);
        w.end_structure(&SCHEMA_STREAM_DESCRIPTION_SUMMARY);
    }
}
impl rt::Encode for StreamDescriptionSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StreamDescriptionSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STREAM_DESCRIPTION_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_count = rt::Decode::decode(shape, r)?,
                    1 => out.encryption_type = rt::Decode::decode(shape, r)?,
                    2 => out.enhanced_monitoring = rt::Decode::decode(shape, r)?,
                    3 => out.key_id = rt::Decode::decode(shape, r)?,
                    4 => out.max_record_size_in_ki_b = rt::Decode::decode(shape, r)?,
                    5 => out.open_shard_count = rt::Decode::decode(shape, r)?,
                    6 => out.retention_period_hours = rt::Decode::decode(shape, r)?,
                    7 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    8 => out.stream_creation_timestamp = rt::Decode::decode(shape, r)?,
                    9 => out.stream_id = rt::Decode::decode(shape, r)?,
                    10 => out.stream_mode_details = rt::Decode::decode(shape, r)?,
                    11 => out.stream_name = rt::Decode::decode(shape, r)?,
                    12 => out.stream_status = rt::Decode::decode(shape, r)?,
                    13 => out.warm_throughput = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_STREAM_ID: rt::Pattern = rt::Pattern::new("[a-z0-9]{20}-[a-z0-9]{3}");
pub static SHAPE_STREAM_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID) };
pub static SHAPE_STREAM_MODE: rt::Shape = rt::Shape::Enum { values: &["PROVISIONED", "ON_DEMAND"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamMode {
    Provisioned,
    OnDemand,
    Unknown(String),
}
impl StreamMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Provisioned => "PROVISIONED",
            Self::OnDemand => "ON_DEMAND",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StreamMode {
    fn from(text: &str) -> Self {
        match text {
            "PROVISIONED" => Self::Provisioned,
            "ON_DEMAND" => Self::OnDemand,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StreamMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StreamMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StreamMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StreamMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_STREAM_MODE_DETAILS: rt::Schema = rt::Schema {
    name: "StreamModeDetails",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("StreamMode", "StreamMode", &SHAPE_STREAM_MODE).required()],
    xml_namespace: None,
};
pub static SHAPE_STREAM_MODE_DETAILS: rt::Shape = rt::Shape::Structure(&SCHEMA_STREAM_MODE_DETAILS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StreamModeDetails {
    pub stream_mode: StreamMode,
}
impl rt::Structure for StreamModeDetails {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM_MODE_DETAILS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM_MODE_DETAILS);
        rt::member(w, &SCHEMA_STREAM_MODE_DETAILS.members[0], &self.stream_mode);
        w.end_structure(&SCHEMA_STREAM_MODE_DETAILS);
    }
}
impl rt::Encode for StreamModeDetails {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StreamModeDetails {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STREAM_MODE_DETAILS, r, &mut |index, shape, r| {
            match index {
                0 => out.stream_mode = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_STREAM_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_STREAM_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME) };
pub static SHAPE_STREAM_NAME_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STREAM_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_STREAM_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["CREATING", "DELETING", "ACTIVE", "UPDATING"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamStatus {
    Creating,
    Deleting,
    Active,
    Updating,
    Unknown(String),
}
impl StreamStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Updating => "UPDATING",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StreamStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            "UPDATING" => Self::Updating,
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

pub static SCHEMA_STREAM_SUMMARY: rt::Schema = rt::Schema {
    name: "StreamSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("StreamCreationTimestamp", "StreamCreationTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("StreamModeDetails", "StreamModeDetails", &SHAPE_STREAM_MODE_DETAILS),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME).required(),
        rt::Member::new("StreamStatus", "StreamStatus", &SHAPE_STREAM_STATUS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_STREAM_SUMMARY: rt::Shape = rt::Shape::Structure(&SCHEMA_STREAM_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StreamSummary {
    pub stream_arn: String,
    pub stream_creation_timestamp: Option<rt::Timestamp>,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub stream_name: String,
    pub stream_status: StreamStatus,
}
impl rt::Structure for StreamSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STREAM_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STREAM_SUMMARY);
        rt::member(w, &SCHEMA_STREAM_SUMMARY.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_STREAM_SUMMARY.members[1], &self.stream_creation_timestamp);
        rt::member(w, &SCHEMA_STREAM_SUMMARY.members[2], &self.stream_mode_details);
        rt::member(w, &SCHEMA_STREAM_SUMMARY.members[3], &self.stream_name);
        rt::member(w, &SCHEMA_STREAM_SUMMARY.members[4], &self.stream_status);
        w.end_structure(&SCHEMA_STREAM_SUMMARY);
    }
}
impl rt::Encode for StreamSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StreamSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_STREAM_SUMMARY, r, &mut |index, shape, r| {
            match index {
                0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                1 => out.stream_creation_timestamp = rt::Decode::decode(shape, r)?,
                2 => out.stream_mode_details = rt::Decode::decode(shape, r)?,
                3 => out.stream_name = rt::Decode::decode(shape, r)?,
                4 => out.stream_status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_STREAM_SUMMARY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_STREAM_SUMMARY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SUBSCRIBE_TO_SHARD_EVENT: rt::Schema = rt::Schema {
    name: "SubscribeToShardEvent",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChildShards", "ChildShards", &SHAPE_CHILD_SHARD_LIST),
        rt::Member::new(
            "ContinuationSequenceNumber",
            "ContinuationSequenceNumber",
            &SHAPE_SEQUENCE_NUMBER,
        ),
        rt::Member::new("MillisBehindLatest", "MillisBehindLatest", &SHAPE_MILLIS_BEHIND_LATEST)
            .required(),
        rt::Member::new("Records", "Records", &SHAPE_RECORD_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIBE_TO_SHARD_EVENT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SUBSCRIBE_TO_SHARD_EVENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubscribeToShardEvent {
    pub child_shards: Option<Vec<ChildShard>>,
    pub continuation_sequence_number: Option<String>,
    pub millis_behind_latest: i64,
    pub records: Vec<Record>,
}
impl rt::Structure for SubscribeToShardEvent {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIBE_TO_SHARD_EVENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIBE_TO_SHARD_EVENT);
        rt::member(w, &SCHEMA_SUBSCRIBE_TO_SHARD_EVENT.members[0], &self.child_shards);
        rt::member(
            w,
            &SCHEMA_SUBSCRIBE_TO_SHARD_EVENT.members[1],
            &self.continuation_sequence_number,
        );
        rt::member(w, &SCHEMA_SUBSCRIBE_TO_SHARD_EVENT.members[2], &self.millis_behind_latest);
        rt::member(w, &SCHEMA_SUBSCRIBE_TO_SHARD_EVENT.members[3], &self.records);
        w.end_structure(&SCHEMA_SUBSCRIBE_TO_SHARD_EVENT);
    }
}
impl rt::Encode for SubscribeToShardEvent {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SubscribeToShardEvent {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SUBSCRIBE_TO_SHARD_EVENT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.child_shards = rt::Decode::decode(shape, r)?,
                    1 => out.continuation_sequence_number = rt::Decode::decode(shape, r)?,
                    2 => out.millis_behind_latest = rt::Decode::decode(shape, r)?,
                    3 => out.records = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SUBSCRIBE_TO_SHARD_EVENT_STREAM: rt::Schema = rt::Schema {
    name: "SubscribeToShardEventStream",
    kind: rt::Kind::Events,
    members: &[
        rt::Member::new(
            "InternalFailureException",
            "InternalFailureException",
            &SHAPE_INTERNAL_FAILURE_EXCEPTION,
        ),
        rt::Member::new(
            "KMSAccessDeniedException",
            "KMSAccessDeniedException",
            &SHAPE_KMS_ACCESS_DENIED_EXCEPTION,
        ),
        rt::Member::new(
            "KMSDisabledException",
            "KMSDisabledException",
            &SHAPE_KMS_DISABLED_EXCEPTION,
        ),
        rt::Member::new(
            "KMSInvalidStateException",
            "KMSInvalidStateException",
            &SHAPE_KMS_INVALID_STATE_EXCEPTION,
        ),
        rt::Member::new(
            "KMSNotFoundException",
            "KMSNotFoundException",
            &SHAPE_KMS_NOT_FOUND_EXCEPTION,
        ),
        rt::Member::new("KMSOptInRequired", "KMSOptInRequired", &SHAPE_KMS_OPT_IN_REQUIRED),
        rt::Member::new(
            "KMSThrottlingException",
            "KMSThrottlingException",
            &SHAPE_KMS_THROTTLING_EXCEPTION,
        ),
        rt::Member::new(
            "ResourceInUseException",
            "ResourceInUseException",
            &SHAPE_RESOURCE_IN_USE_EXCEPTION,
        ),
        rt::Member::new(
            "ResourceNotFoundException",
            "ResourceNotFoundException",
            &SHAPE_RESOURCE_NOT_FOUND_EXCEPTION,
        ),
        rt::Member::new(
            "SubscribeToShardEvent",
            "SubscribeToShardEvent",
            &SHAPE_SUBSCRIBE_TO_SHARD_EVENT,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIBE_TO_SHARD_EVENT_STREAM: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SUBSCRIBE_TO_SHARD_EVENT_STREAM);
#[derive(Debug, Clone, PartialEq)]
pub enum SubscribeToShardEventStream {
    SubscribeToShardEvent(SubscribeToShardEvent),
}
impl rt::Event for SubscribeToShardEventStream {
    fn name(&self) -> &'static str {
        match self {
            Self::SubscribeToShardEvent(_) => "SubscribeToShardEvent",
        }
    }
    fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::SubscribeToShardEvent(event) => event,
        }
    }
}

pub static SCHEMA_SUBSCRIBE_TO_SHARD_INPUT: rt::Schema = rt::Schema {
    name: "SubscribeToShardInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ConsumerARN", "ConsumerARN", &SHAPE_CONSUMER_ARN).required(),
        rt::Member::new("ShardId", "ShardId", &SHAPE_SHARD_ID).required(),
        rt::Member::new("StartingPosition", "StartingPosition", &SHAPE_STARTING_POSITION)
            .required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIBE_TO_SHARD_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SUBSCRIBE_TO_SHARD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubscribeToShardInput {
    pub consumer_arn: String,
    pub shard_id: String,
    pub starting_position: StartingPosition,
    pub stream_id: Option<String>,
}
impl rt::Structure for SubscribeToShardInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIBE_TO_SHARD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIBE_TO_SHARD_INPUT);
        rt::member(w, &SCHEMA_SUBSCRIBE_TO_SHARD_INPUT.members[0], &self.consumer_arn);
        rt::member(w, &SCHEMA_SUBSCRIBE_TO_SHARD_INPUT.members[1], &self.shard_id);
        rt::member(w, &SCHEMA_SUBSCRIBE_TO_SHARD_INPUT.members[2], &self.starting_position);
        rt::member(w, &SCHEMA_SUBSCRIBE_TO_SHARD_INPUT.members[3], &self.stream_id);
        w.end_structure(&SCHEMA_SUBSCRIBE_TO_SHARD_INPUT);
    }
}
impl rt::Encode for SubscribeToShardInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SubscribeToShardInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SUBSCRIBE_TO_SHARD_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.consumer_arn = rt::Decode::decode(shape, r)?,
                    1 => out.shard_id = rt::Decode::decode(shape, r)?,
                    2 => out.starting_position = rt::Decode::decode(shape, r)?,
                    3 => out.stream_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SUBSCRIBE_TO_SHARD_OUTPUT: rt::Schema = rt::Schema {
    name: "SubscribeToShardOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "EventStream",
        "EventStream",
        &SHAPE_SUBSCRIBE_TO_SHARD_EVENT_STREAM,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_SUBSCRIBE_TO_SHARD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SUBSCRIBE_TO_SHARD_OUTPUT);
#[derive(Debug, Default)]
pub struct SubscribeToShardOutput {
    pub event_stream: rt::Events<SubscribeToShardEventStream>,
}
impl rt::Structure for SubscribeToShardOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SUBSCRIBE_TO_SHARD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SUBSCRIBE_TO_SHARD_OUTPUT);
        w.end_structure(&SCHEMA_SUBSCRIBE_TO_SHARD_OUTPUT);
    }
    fn take_events(&mut self) -> Option<rt::EventStream> {
        Some(self.event_stream.take(&SCHEMA_SUBSCRIBE_TO_SHARD_EVENT_STREAM))
    }
}
pub static SCHEMA_TAG: rt::Schema = rt::Schema {
    name: "Tag",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_TAG_KEY).required(),
        rt::Member::new("Value", "Value", &SHAPE_TAG_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
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
    min: Some(1),
    max: Some(50),
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
    min: Some(1),
    max: Some(200),
    key: &SHAPE_TAG_KEY,
    value: &SHAPE_TAG_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "TagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_RESOURCE_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_MAP).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
    pub tags: rt::BTreeMap<String, String>,
}
impl rt::Structure for TagResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_TAG_RESOURCE_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_TAG_RESOURCE_INPUT.members[1], &self.stream_id);
        rt::member(w, &SCHEMA_TAG_RESOURCE_INPUT.members[2], &self.tags);
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
                1 => out.stream_id = rt::Decode::decode(shape, r)?,
                2 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_UNTAG_RESOURCE_INPUT: rt::Schema = rt::Schema {
    name: "UntagResourceInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceARN", "ResourceARN", &SHAPE_RESOURCE_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagResourceInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_INPUT);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_INPUT.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_INPUT.members[1], &self.stream_id);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_INPUT.members[2], &self.tag_keys);
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
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
                    2 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT: rt::Schema = rt::Schema {
    name: "UpdateAccountSettingsInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "MinimumThroughputBillingCommitment",
        "MinimumThroughputBillingCommitment",
        &SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_INPUT,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ACCOUNT_SETTINGS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccountSettingsInput {
    pub minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentInput,
}
impl rt::Structure for UpdateAccountSettingsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT.members[0],
            &self.minimum_throughput_billing_commitment,
        );
        w.end_structure(&SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT);
    }
}
impl rt::Encode for UpdateAccountSettingsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAccountSettingsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.minimum_throughput_billing_commitment = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateAccountSettingsOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "MinimumThroughputBillingCommitment",
        "MinimumThroughputBillingCommitment",
        &SHAPE_MINIMUM_THROUGHPUT_BILLING_COMMITMENT_OUTPUT,
    )],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ACCOUNT_SETTINGS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccountSettingsOutput {
    pub minimum_throughput_billing_commitment: Option<MinimumThroughputBillingCommitmentOutput>,
}
impl rt::Structure for UpdateAccountSettingsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT.members[0],
            &self.minimum_throughput_billing_commitment,
        );
        w.end_structure(&SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT);
    }
}
impl rt::Encode for UpdateAccountSettingsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAccountSettingsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.minimum_throughput_billing_commitment = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT: rt::Schema = rt::Schema {
    name: "UpdateMaxRecordSizeInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxRecordSizeInKiB", "MaxRecordSizeInKiB", &SHAPE_MAX_RECORD_SIZE_IN_KI_B)
            .required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_MAX_RECORD_SIZE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaxRecordSizeInput {
    pub max_record_size_in_ki_b: i32,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}
impl rt::Structure for UpdateMaxRecordSizeInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT.members[0],
            &self.max_record_size_in_ki_b,
        );
        rt::member(w, &SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT.members[2], &self.stream_id);
        w.end_structure(&SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT);
    }
}
impl rt::Encode for UpdateMaxRecordSizeInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateMaxRecordSizeInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_record_size_in_ki_b = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_SHARD_COUNT_INPUT: rt::Schema = rt::Schema {
    name: "UpdateShardCountInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ScalingType", "ScalingType", &SHAPE_SCALING_TYPE).required(),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
        rt::Member::new("TargetShardCount", "TargetShardCount", &SHAPE_POSITIVE_INTEGER_OBJECT)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_SHARD_COUNT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_SHARD_COUNT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateShardCountInput {
    pub scaling_type: ScalingType,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
    pub target_shard_count: i32,
}
impl rt::Structure for UpdateShardCountInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_SHARD_COUNT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_SHARD_COUNT_INPUT);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_INPUT.members[0], &self.scaling_type);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_INPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_INPUT.members[2], &self.stream_id);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_INPUT.members[3], &self.stream_name);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_INPUT.members[4], &self.target_shard_count);
        w.end_structure(&SCHEMA_UPDATE_SHARD_COUNT_INPUT);
    }
}
impl rt::Encode for UpdateShardCountInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateShardCountInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_SHARD_COUNT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.scaling_type = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_id = rt::Decode::decode(shape, r)?,
                    3 => out.stream_name = rt::Decode::decode(shape, r)?,
                    4 => out.target_shard_count = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_SHARD_COUNT_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateShardCountOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CurrentShardCount", "CurrentShardCount", &SHAPE_POSITIVE_INTEGER_OBJECT),
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
        rt::Member::new("TargetShardCount", "TargetShardCount", &SHAPE_POSITIVE_INTEGER_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_SHARD_COUNT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_SHARD_COUNT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateShardCountOutput {
    pub current_shard_count: Option<i32>,
    pub stream_arn: Option<String>,
    pub stream_name: Option<String>,
    pub target_shard_count: Option<i32>,
}
impl rt::Structure for UpdateShardCountOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_SHARD_COUNT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_SHARD_COUNT_OUTPUT);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_OUTPUT.members[0], &self.current_shard_count);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_OUTPUT.members[1], &self.stream_arn);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_OUTPUT.members[2], &self.stream_name);
        rt::member(w, &SCHEMA_UPDATE_SHARD_COUNT_OUTPUT.members[3], &self.target_shard_count);
        w.end_structure(&SCHEMA_UPDATE_SHARD_COUNT_OUTPUT);
    }
}
impl rt::Encode for UpdateShardCountOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateShardCountOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_SHARD_COUNT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.current_shard_count = rt::Decode::decode(shape, r)?,
                    1 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.stream_name = rt::Decode::decode(shape, r)?,
                    3 => out.target_shard_count = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_STREAM_MODE_INPUT: rt::Schema = rt::Schema {
    name: "UpdateStreamModeInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN).required(),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamModeDetails", "StreamModeDetails", &SHAPE_STREAM_MODE_DETAILS)
            .required(),
        rt::Member::new(
            "WarmThroughputMiBps",
            "WarmThroughputMiBps",
            &SHAPE_NATURAL_INTEGER_OBJECT,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STREAM_MODE_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_STREAM_MODE_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStreamModeInput {
    pub stream_arn: String,
    pub stream_id: Option<String>,
    pub stream_mode_details: StreamModeDetails,
    pub warm_throughput_mi_bps: Option<i32>,
}
impl rt::Structure for UpdateStreamModeInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STREAM_MODE_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STREAM_MODE_INPUT);
        rt::member(w, &SCHEMA_UPDATE_STREAM_MODE_INPUT.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_UPDATE_STREAM_MODE_INPUT.members[1], &self.stream_id);
        rt::member(w, &SCHEMA_UPDATE_STREAM_MODE_INPUT.members[2], &self.stream_mode_details);
        rt::member(w, &SCHEMA_UPDATE_STREAM_MODE_INPUT.members[3], &self.warm_throughput_mi_bps);
        w.end_structure(&SCHEMA_UPDATE_STREAM_MODE_INPUT);
    }
}
impl rt::Encode for UpdateStreamModeInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateStreamModeInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_STREAM_MODE_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
                    2 => out.stream_mode_details = rt::Decode::decode(shape, r)?,
                    3 => out.warm_throughput_mi_bps = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT: rt::Schema = rt::Schema {
    name: "UpdateStreamWarmThroughputInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamId", "StreamId", &SHAPE_STREAM_ID),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
        rt::Member::new(
            "WarmThroughputMiBps",
            "WarmThroughputMiBps",
            &SHAPE_NATURAL_INTEGER_OBJECT,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STREAM_WARM_THROUGHPUT_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStreamWarmThroughputInput {
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub stream_name: Option<String>,
    pub warm_throughput_mi_bps: i32,
}
impl rt::Structure for UpdateStreamWarmThroughputInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT);
        rt::member(w, &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT.members[1], &self.stream_id);
        rt::member(w, &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT.members[2], &self.stream_name);
        rt::member(
            w,
            &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT.members[3],
            &self.warm_throughput_mi_bps,
        );
        w.end_structure(&SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT);
    }
}
impl rt::Encode for UpdateStreamWarmThroughputInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateStreamWarmThroughputInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.stream_id = rt::Decode::decode(shape, r)?,
                    2 => out.stream_name = rt::Decode::decode(shape, r)?,
                    3 => out.warm_throughput_mi_bps = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateStreamWarmThroughputOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("StreamARN", "StreamARN", &SHAPE_STREAM_ARN),
        rt::Member::new("StreamName", "StreamName", &SHAPE_STREAM_NAME),
        rt::Member::new("WarmThroughput", "WarmThroughput", &SHAPE_WARM_THROUGHPUT_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStreamWarmThroughputOutput {
    pub stream_arn: Option<String>,
    pub stream_name: Option<String>,
    pub warm_throughput: Option<WarmThroughputObject>,
}
impl rt::Structure for UpdateStreamWarmThroughputOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT);
        rt::member(w, &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT.members[0], &self.stream_arn);
        rt::member(w, &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT.members[1], &self.stream_name);
        rt::member(
            w,
            &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT.members[2],
            &self.warm_throughput,
        );
        w.end_structure(&SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT);
    }
}
impl rt::Encode for UpdateStreamWarmThroughputOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateStreamWarmThroughputOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.stream_name = rt::Decode::decode(shape, r)?,
                    2 => out.warm_throughput = rt::Decode::decode(shape, r)?,
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
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_VALIDATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationException {
    pub message: Option<String>,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_WARM_THROUGHPUT_OBJECT: rt::Schema = rt::Schema {
    name: "WarmThroughputObject",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CurrentMiBps", "CurrentMiBps", &SHAPE_NATURAL_INTEGER_OBJECT),
        rt::Member::new("TargetMiBps", "TargetMiBps", &SHAPE_NATURAL_INTEGER_OBJECT),
    ],
    xml_namespace: None,
};
pub static SHAPE_WARM_THROUGHPUT_OBJECT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_WARM_THROUGHPUT_OBJECT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WarmThroughputObject {
    pub current_mi_bps: Option<i32>,
    pub target_mi_bps: Option<i32>,
}
impl rt::Structure for WarmThroughputObject {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_WARM_THROUGHPUT_OBJECT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_WARM_THROUGHPUT_OBJECT);
        rt::member(w, &SCHEMA_WARM_THROUGHPUT_OBJECT.members[0], &self.current_mi_bps);
        rt::member(w, &SCHEMA_WARM_THROUGHPUT_OBJECT.members[1], &self.target_mi_bps);
        w.end_structure(&SCHEMA_WARM_THROUGHPUT_OBJECT);
    }
}
impl rt::Encode for WarmThroughputObject {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for WarmThroughputObject {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_WARM_THROUGHPUT_OBJECT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.current_mi_bps = rt::Decode::decode(shape, r)?,
                    1 => out.target_mi_bps = rt::Decode::decode(shape, r)?,
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
    pub fn expired_iterator_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EXPIRED_ITERATOR_EXCEPTION, message)
    }
    pub fn expired_next_token_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION, message)
    }
    pub fn internal_failure_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_FAILURE_EXCEPTION, message)
    }
    pub fn invalid_argument_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ARGUMENT_EXCEPTION, message)
    }
    pub fn kms_access_denied_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_ACCESS_DENIED_EXCEPTION, message)
    }
    pub fn kms_disabled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_DISABLED_EXCEPTION, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_INVALID_STATE_EXCEPTION, message)
    }
    pub fn kms_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_NOT_FOUND_EXCEPTION, message)
    }
    pub fn kms_opt_in_required(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_OPT_IN_REQUIRED, message)
    }
    pub fn kms_throttling_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_THROTTLING_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn provisioned_throughput_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, message)
    }
    pub fn resource_in_use_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_IN_USE_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_VALIDATION_EXCEPTION, message)
    }
}

static SCHEMA_ADD_TAGS_TO_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "AddTagsToStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsToStreamOutput {}
impl rt::Structure for AddTagsToStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_TAGS_TO_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_TAGS_TO_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_ADD_TAGS_TO_STREAM_OUTPUT);
    }
}
impl rt::Decode for AddTagsToStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_ADD_TAGS_TO_STREAM_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(AddTagsToStreamOutput {})
    }
}
pub static SHAPE_ADD_TAGS_TO_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_TAGS_TO_STREAM_OUTPUT);

static SCHEMA_CREATE_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStreamOutput {}
impl rt::Structure for CreateStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_CREATE_STREAM_OUTPUT);
    }
}
impl rt::Decode for CreateStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_CREATE_STREAM_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(CreateStreamOutput {})
    }
}
pub static SHAPE_CREATE_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_STREAM_OUTPUT);

static SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT: rt::Schema = rt::Schema {
    name: "DecreaseStreamRetentionPeriodOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecreaseStreamRetentionPeriodOutput {}
impl rt::Structure for DecreaseStreamRetentionPeriodOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT);
        w.end_structure(&SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT);
    }
}
impl rt::Decode for DecreaseStreamRetentionPeriodOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DecreaseStreamRetentionPeriodOutput {})
    }
}
pub static SHAPE_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT);

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

static SCHEMA_DELETE_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStreamOutput {}
impl rt::Structure for DeleteStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_STREAM_OUTPUT);
    }
}
impl rt::Decode for DeleteStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_STREAM_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteStreamOutput {})
    }
}
pub static SHAPE_DELETE_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_STREAM_OUTPUT);

static SCHEMA_DEREGISTER_STREAM_CONSUMER_OUTPUT: rt::Schema = rt::Schema {
    name: "DeregisterStreamConsumerOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterStreamConsumerOutput {}
impl rt::Structure for DeregisterStreamConsumerOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEREGISTER_STREAM_CONSUMER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEREGISTER_STREAM_CONSUMER_OUTPUT);
        w.end_structure(&SCHEMA_DEREGISTER_STREAM_CONSUMER_OUTPUT);
    }
}
impl rt::Decode for DeregisterStreamConsumerOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DEREGISTER_STREAM_CONSUMER_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeregisterStreamConsumerOutput {})
    }
}
pub static SHAPE_DEREGISTER_STREAM_CONSUMER_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DEREGISTER_STREAM_CONSUMER_OUTPUT);

static SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT: rt::Schema = rt::Schema {
    name: "IncreaseStreamRetentionPeriodOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IncreaseStreamRetentionPeriodOutput {}
impl rt::Structure for IncreaseStreamRetentionPeriodOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT);
        w.end_structure(&SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT);
    }
}
impl rt::Decode for IncreaseStreamRetentionPeriodOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(IncreaseStreamRetentionPeriodOutput {})
    }
}
pub static SHAPE_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT);

static SCHEMA_MERGE_SHARDS_OUTPUT: rt::Schema = rt::Schema {
    name: "MergeShardsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MergeShardsOutput {}
impl rt::Structure for MergeShardsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MERGE_SHARDS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MERGE_SHARDS_OUTPUT);
        w.end_structure(&SCHEMA_MERGE_SHARDS_OUTPUT);
    }
}
impl rt::Decode for MergeShardsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_MERGE_SHARDS_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(MergeShardsOutput {})
    }
}
pub static SHAPE_MERGE_SHARDS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_MERGE_SHARDS_OUTPUT);

static SCHEMA_PUT_RESOURCE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutResourcePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyOutput {}
impl rt::Structure for PutResourcePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RESOURCE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RESOURCE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_RESOURCE_POLICY_OUTPUT);
    }
}
impl rt::Decode for PutResourcePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_RESOURCE_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(PutResourcePolicyOutput {})
    }
}
pub static SHAPE_PUT_RESOURCE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RESOURCE_POLICY_OUTPUT);

static SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "RemoveTagsFromStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsFromStreamOutput {}
impl rt::Structure for RemoveTagsFromStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT);
    }
}
impl rt::Decode for RemoveTagsFromStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(RemoveTagsFromStreamOutput {})
    }
}
pub static SHAPE_REMOVE_TAGS_FROM_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT);

static SCHEMA_SPLIT_SHARD_OUTPUT: rt::Schema = rt::Schema {
    name: "SplitShardOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplitShardOutput {}
impl rt::Structure for SplitShardOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SPLIT_SHARD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SPLIT_SHARD_OUTPUT);
        w.end_structure(&SCHEMA_SPLIT_SHARD_OUTPUT);
    }
}
impl rt::Decode for SplitShardOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_SPLIT_SHARD_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(SplitShardOutput {})
    }
}
pub static SHAPE_SPLIT_SHARD_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_SPLIT_SHARD_OUTPUT);

static SCHEMA_START_STREAM_ENCRYPTION_OUTPUT: rt::Schema = rt::Schema {
    name: "StartStreamEncryptionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartStreamEncryptionOutput {}
impl rt::Structure for StartStreamEncryptionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_STREAM_ENCRYPTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_STREAM_ENCRYPTION_OUTPUT);
        w.end_structure(&SCHEMA_START_STREAM_ENCRYPTION_OUTPUT);
    }
}
impl rt::Decode for StartStreamEncryptionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_START_STREAM_ENCRYPTION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(StartStreamEncryptionOutput {})
    }
}
pub static SHAPE_START_STREAM_ENCRYPTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_STREAM_ENCRYPTION_OUTPUT);

static SCHEMA_STOP_STREAM_ENCRYPTION_OUTPUT: rt::Schema = rt::Schema {
    name: "StopStreamEncryptionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopStreamEncryptionOutput {}
impl rt::Structure for StopStreamEncryptionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_STREAM_ENCRYPTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_STREAM_ENCRYPTION_OUTPUT);
        w.end_structure(&SCHEMA_STOP_STREAM_ENCRYPTION_OUTPUT);
    }
}
impl rt::Decode for StopStreamEncryptionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_STOP_STREAM_ENCRYPTION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(StopStreamEncryptionOutput {})
    }
}
pub static SHAPE_STOP_STREAM_ENCRYPTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STOP_STREAM_ENCRYPTION_OUTPUT);

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

static SCHEMA_UPDATE_MAX_RECORD_SIZE_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateMaxRecordSizeOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMaxRecordSizeOutput {}
impl rt::Structure for UpdateMaxRecordSizeOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_MAX_RECORD_SIZE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_MAX_RECORD_SIZE_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_MAX_RECORD_SIZE_OUTPUT);
    }
}
impl rt::Decode for UpdateMaxRecordSizeOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_UPDATE_MAX_RECORD_SIZE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(UpdateMaxRecordSizeOutput {})
    }
}
pub static SHAPE_UPDATE_MAX_RECORD_SIZE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_MAX_RECORD_SIZE_OUTPUT);

static SCHEMA_UPDATE_STREAM_MODE_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateStreamModeOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStreamModeOutput {}
impl rt::Structure for UpdateStreamModeOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_STREAM_MODE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_STREAM_MODE_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_STREAM_MODE_OUTPUT);
    }
}
impl rt::Decode for UpdateStreamModeOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UPDATE_STREAM_MODE_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(UpdateStreamModeOutput {})
    }
}
pub static SHAPE_UPDATE_STREAM_MODE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_STREAM_MODE_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "kinesis",
    signing_name: "kinesis",
    full_name: "Amazon Kinesis",
    api_version: "2013-12-02",
    protocol: rt::Protocol::Json { version: "1.1", target_prefix: "Kinesis_20131202" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "AddTagsToStream",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ADD_TAGS_TO_STREAM_INPUT,
            output: &SCHEMA_ADD_TAGS_TO_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateStream",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_STREAM_INPUT,
            output: &SCHEMA_CREATE_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DecreaseStreamRetentionPeriod",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_INPUT,
            output: &SCHEMA_DECREASE_STREAM_RETENTION_PERIOD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteResourcePolicy",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_RESOURCE_POLICY_INPUT,
            output: &SCHEMA_DELETE_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteStream",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_STREAM_INPUT,
            output: &SCHEMA_DELETE_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeregisterStreamConsumer",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DEREGISTER_STREAM_CONSUMER_INPUT,
            output: &SCHEMA_DEREGISTER_STREAM_CONSUMER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeAccountSettings",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_INPUT,
            output: &SCHEMA_DESCRIBE_ACCOUNT_SETTINGS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeLimits",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_LIMITS_INPUT,
            output: &SCHEMA_DESCRIBE_LIMITS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeStream",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STREAM_INPUT,
            output: &SCHEMA_DESCRIBE_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeStreamConsumer",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STREAM_CONSUMER_INPUT,
            output: &SCHEMA_DESCRIBE_STREAM_CONSUMER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeStreamSummary",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT,
            output: &SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DisableEnhancedMonitoring",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DISABLE_ENHANCED_MONITORING_INPUT,
            output: &SCHEMA_ENHANCED_MONITORING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "EnableEnhancedMonitoring",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ENABLE_ENHANCED_MONITORING_INPUT,
            output: &SCHEMA_ENHANCED_MONITORING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRecords",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_RECORDS_INPUT,
            output: &SCHEMA_GET_RECORDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetResourcePolicy",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_RESOURCE_POLICY_INPUT,
            output: &SCHEMA_GET_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetShardIterator",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_SHARD_ITERATOR_INPUT,
            output: &SCHEMA_GET_SHARD_ITERATOR_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "IncreaseStreamRetentionPeriod",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT,
            output: &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListShards",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_SHARDS_INPUT,
            output: &SCHEMA_LIST_SHARDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListStreamConsumers",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_STREAM_CONSUMERS_INPUT,
            output: &SCHEMA_LIST_STREAM_CONSUMERS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListStreams",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_STREAMS_INPUT,
            output: &SCHEMA_LIST_STREAMS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_INPUT,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForStream",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT,
            output: &SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "MergeShards",
            index: 22,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_MERGE_SHARDS_INPUT,
            output: &SCHEMA_MERGE_SHARDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRecord",
            index: 23,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RECORD_INPUT,
            output: &SCHEMA_PUT_RECORD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRecords",
            index: 24,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RECORDS_INPUT,
            output: &SCHEMA_PUT_RECORDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutResourcePolicy",
            index: 25,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RESOURCE_POLICY_INPUT,
            output: &SCHEMA_PUT_RESOURCE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RegisterStreamConsumer",
            index: 26,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REGISTER_STREAM_CONSUMER_INPUT,
            output: &SCHEMA_REGISTER_STREAM_CONSUMER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemoveTagsFromStream",
            index: 27,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT,
            output: &SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SplitShard",
            index: 28,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SPLIT_SHARD_INPUT,
            output: &SCHEMA_SPLIT_SHARD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StartStreamEncryption",
            index: 29,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_START_STREAM_ENCRYPTION_INPUT,
            output: &SCHEMA_START_STREAM_ENCRYPTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StopStreamEncryption",
            index: 30,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_STOP_STREAM_ENCRYPTION_INPUT,
            output: &SCHEMA_STOP_STREAM_ENCRYPTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SubscribeToShard",
            index: 31,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SUBSCRIBE_TO_SHARD_INPUT,
            output: &SCHEMA_SUBSCRIBE_TO_SHARD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 32,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_INPUT,
            output: &SCHEMA_TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 33,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_INPUT,
            output: &SCHEMA_UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateAccountSettings",
            index: 34,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_ACCOUNT_SETTINGS_INPUT,
            output: &SCHEMA_UPDATE_ACCOUNT_SETTINGS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateMaxRecordSize",
            index: 35,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_MAX_RECORD_SIZE_INPUT,
            output: &SCHEMA_UPDATE_MAX_RECORD_SIZE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateShardCount",
            index: 36,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_SHARD_COUNT_INPUT,
            output: &SCHEMA_UPDATE_SHARD_COUNT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateStreamMode",
            index: 37,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_STREAM_MODE_INPUT,
            output: &SCHEMA_UPDATE_STREAM_MODE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateStreamWarmThroughput",
            index: 38,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_INPUT,
            output: &SCHEMA_UPDATE_STREAM_WARM_THROUGHPUT_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Kinesis: Send + Sync + 'static {
    /// AddTagsToStream.
    async fn add_tags_to_stream(
        &self,
        caller: &rt::Caller,
        input: AddTagsToStreamInput,
    ) -> Result<AddTagsToStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "AddTagsToStream"))
    }
    /// CreateStream.
    async fn create_stream(
        &self,
        caller: &rt::Caller,
        input: CreateStreamInput,
    ) -> Result<CreateStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "CreateStream"))
    }
    /// DecreaseStreamRetentionPeriod.
    async fn decrease_stream_retention_period(
        &self,
        caller: &rt::Caller,
        input: DecreaseStreamRetentionPeriodInput,
    ) -> Result<DecreaseStreamRetentionPeriodOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DecreaseStreamRetentionPeriod"))
    }
    /// DeleteResourcePolicy.
    async fn delete_resource_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DeleteResourcePolicy"))
    }
    /// DeleteStream.
    async fn delete_stream(
        &self,
        caller: &rt::Caller,
        input: DeleteStreamInput,
    ) -> Result<DeleteStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DeleteStream"))
    }
    /// DeregisterStreamConsumer.
    async fn deregister_stream_consumer(
        &self,
        caller: &rt::Caller,
        input: DeregisterStreamConsumerInput,
    ) -> Result<DeregisterStreamConsumerOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DeregisterStreamConsumer"))
    }
    /// DescribeAccountSettings.
    async fn describe_account_settings(
        &self,
        caller: &rt::Caller,
        input: DescribeAccountSettingsInput,
    ) -> Result<DescribeAccountSettingsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DescribeAccountSettings"))
    }
    /// DescribeLimits.
    async fn describe_limits(
        &self,
        caller: &rt::Caller,
        input: DescribeLimitsInput,
    ) -> Result<DescribeLimitsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DescribeLimits"))
    }
    /// DescribeStream.
    async fn describe_stream(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DescribeStream"))
    }
    /// DescribeStreamConsumer.
    async fn describe_stream_consumer(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamConsumerInput,
    ) -> Result<DescribeStreamConsumerOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DescribeStreamConsumer"))
    }
    /// DescribeStreamSummary.
    async fn describe_stream_summary(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamSummaryInput,
    ) -> Result<DescribeStreamSummaryOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DescribeStreamSummary"))
    }
    /// DisableEnhancedMonitoring.
    async fn disable_enhanced_monitoring(
        &self,
        caller: &rt::Caller,
        input: DisableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DisableEnhancedMonitoring"))
    }
    /// EnableEnhancedMonitoring.
    async fn enable_enhanced_monitoring(
        &self,
        caller: &rt::Caller,
        input: EnableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "EnableEnhancedMonitoring"))
    }
    /// GetRecords.
    async fn get_records(
        &self,
        caller: &rt::Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "GetRecords"))
    }
    /// GetResourcePolicy.
    async fn get_resource_policy(
        &self,
        caller: &rt::Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "GetResourcePolicy"))
    }
    /// GetShardIterator.
    async fn get_shard_iterator(
        &self,
        caller: &rt::Caller,
        input: GetShardIteratorInput,
    ) -> Result<GetShardIteratorOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "GetShardIterator"))
    }
    /// IncreaseStreamRetentionPeriod.
    async fn increase_stream_retention_period(
        &self,
        caller: &rt::Caller,
        input: IncreaseStreamRetentionPeriodInput,
    ) -> Result<IncreaseStreamRetentionPeriodOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "IncreaseStreamRetentionPeriod"))
    }
    /// ListShards.
    async fn list_shards(
        &self,
        caller: &rt::Caller,
        input: ListShardsInput,
    ) -> Result<ListShardsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "ListShards"))
    }
    /// ListStreamConsumers.
    async fn list_stream_consumers(
        &self,
        caller: &rt::Caller,
        input: ListStreamConsumersInput,
    ) -> Result<ListStreamConsumersOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "ListStreamConsumers"))
    }
    /// ListStreams.
    async fn list_streams(
        &self,
        caller: &rt::Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "ListStreams"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "ListTagsForResource"))
    }
    /// ListTagsForStream.
    async fn list_tags_for_stream(
        &self,
        caller: &rt::Caller,
        input: ListTagsForStreamInput,
    ) -> Result<ListTagsForStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "ListTagsForStream"))
    }
    /// MergeShards.
    async fn merge_shards(
        &self,
        caller: &rt::Caller,
        input: MergeShardsInput,
    ) -> Result<MergeShardsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "MergeShards"))
    }
    /// PutRecord.
    async fn put_record(
        &self,
        caller: &rt::Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "PutRecord"))
    }
    /// PutRecords.
    async fn put_records(
        &self,
        caller: &rt::Caller,
        input: PutRecordsInput,
    ) -> Result<PutRecordsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "PutRecords"))
    }
    /// PutResourcePolicy.
    async fn put_resource_policy(
        &self,
        caller: &rt::Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "PutResourcePolicy"))
    }
    /// RegisterStreamConsumer.
    async fn register_stream_consumer(
        &self,
        caller: &rt::Caller,
        input: RegisterStreamConsumerInput,
    ) -> Result<RegisterStreamConsumerOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "RegisterStreamConsumer"))
    }
    /// RemoveTagsFromStream.
    async fn remove_tags_from_stream(
        &self,
        caller: &rt::Caller,
        input: RemoveTagsFromStreamInput,
    ) -> Result<RemoveTagsFromStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "RemoveTagsFromStream"))
    }
    /// SplitShard.
    async fn split_shard(
        &self,
        caller: &rt::Caller,
        input: SplitShardInput,
    ) -> Result<SplitShardOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "SplitShard"))
    }
    /// StartStreamEncryption.
    async fn start_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StartStreamEncryptionInput,
    ) -> Result<StartStreamEncryptionOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "StartStreamEncryption"))
    }
    /// StopStreamEncryption.
    async fn stop_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StopStreamEncryptionInput,
    ) -> Result<StopStreamEncryptionOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "StopStreamEncryption"))
    }
    /// SubscribeToShard.
    async fn subscribe_to_shard(
        &self,
        caller: &rt::Caller,
        input: SubscribeToShardInput,
    ) -> Result<SubscribeToShardOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "SubscribeToShard"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "UntagResource"))
    }
    /// UpdateAccountSettings.
    async fn update_account_settings(
        &self,
        caller: &rt::Caller,
        input: UpdateAccountSettingsInput,
    ) -> Result<UpdateAccountSettingsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "UpdateAccountSettings"))
    }
    /// UpdateMaxRecordSize.
    async fn update_max_record_size(
        &self,
        caller: &rt::Caller,
        input: UpdateMaxRecordSizeInput,
    ) -> Result<UpdateMaxRecordSizeOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "UpdateMaxRecordSize"))
    }
    /// UpdateShardCount.
    async fn update_shard_count(
        &self,
        caller: &rt::Caller,
        input: UpdateShardCountInput,
    ) -> Result<UpdateShardCountOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "UpdateShardCount"))
    }
    /// UpdateStreamMode.
    async fn update_stream_mode(
        &self,
        caller: &rt::Caller,
        input: UpdateStreamModeInput,
    ) -> Result<UpdateStreamModeOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "UpdateStreamMode"))
    }
    /// UpdateStreamWarmThroughput.
    async fn update_stream_warm_throughput(
        &self,
        caller: &rt::Caller,
        input: UpdateStreamWarmThroughputInput,
    ) -> Result<UpdateStreamWarmThroughputOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "UpdateStreamWarmThroughput"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum KinesisInput {
    AddTagsToStream(AddTagsToStreamInput),
    CreateStream(CreateStreamInput),
    DecreaseStreamRetentionPeriod(DecreaseStreamRetentionPeriodInput),
    DeleteResourcePolicy(DeleteResourcePolicyInput),
    DeleteStream(DeleteStreamInput),
    DeregisterStreamConsumer(DeregisterStreamConsumerInput),
    DescribeAccountSettings(DescribeAccountSettingsInput),
    DescribeLimits(DescribeLimitsInput),
    DescribeStream(DescribeStreamInput),
    DescribeStreamConsumer(DescribeStreamConsumerInput),
    DescribeStreamSummary(DescribeStreamSummaryInput),
    DisableEnhancedMonitoring(DisableEnhancedMonitoringInput),
    EnableEnhancedMonitoring(EnableEnhancedMonitoringInput),
    GetRecords(GetRecordsInput),
    GetResourcePolicy(GetResourcePolicyInput),
    GetShardIterator(GetShardIteratorInput),
    IncreaseStreamRetentionPeriod(IncreaseStreamRetentionPeriodInput),
    ListShards(ListShardsInput),
    ListStreamConsumers(ListStreamConsumersInput),
    ListStreams(ListStreamsInput),
    ListTagsForResource(ListTagsForResourceInput),
    ListTagsForStream(ListTagsForStreamInput),
    MergeShards(MergeShardsInput),
    PutRecord(PutRecordInput),
    PutRecords(PutRecordsInput),
    PutResourcePolicy(PutResourcePolicyInput),
    RegisterStreamConsumer(RegisterStreamConsumerInput),
    RemoveTagsFromStream(RemoveTagsFromStreamInput),
    SplitShard(SplitShardInput),
    StartStreamEncryption(StartStreamEncryptionInput),
    StopStreamEncryption(StopStreamEncryptionInput),
    SubscribeToShard(SubscribeToShardInput),
    TagResource(TagResourceInput),
    UntagResource(UntagResourceInput),
    UpdateAccountSettings(UpdateAccountSettingsInput),
    UpdateMaxRecordSize(UpdateMaxRecordSizeInput),
    UpdateShardCount(UpdateShardCountInput),
    UpdateStreamMode(UpdateStreamModeInput),
    UpdateStreamWarmThroughput(UpdateStreamWarmThroughputInput),
}

impl KinesisInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AddTagsToStream(_) => 0,
            Self::CreateStream(_) => 1,
            Self::DecreaseStreamRetentionPeriod(_) => 2,
            Self::DeleteResourcePolicy(_) => 3,
            Self::DeleteStream(_) => 4,
            Self::DeregisterStreamConsumer(_) => 5,
            Self::DescribeAccountSettings(_) => 6,
            Self::DescribeLimits(_) => 7,
            Self::DescribeStream(_) => 8,
            Self::DescribeStreamConsumer(_) => 9,
            Self::DescribeStreamSummary(_) => 10,
            Self::DisableEnhancedMonitoring(_) => 11,
            Self::EnableEnhancedMonitoring(_) => 12,
            Self::GetRecords(_) => 13,
            Self::GetResourcePolicy(_) => 14,
            Self::GetShardIterator(_) => 15,
            Self::IncreaseStreamRetentionPeriod(_) => 16,
            Self::ListShards(_) => 17,
            Self::ListStreamConsumers(_) => 18,
            Self::ListStreams(_) => 19,
            Self::ListTagsForResource(_) => 20,
            Self::ListTagsForStream(_) => 21,
            Self::MergeShards(_) => 22,
            Self::PutRecord(_) => 23,
            Self::PutRecords(_) => 24,
            Self::PutResourcePolicy(_) => 25,
            Self::RegisterStreamConsumer(_) => 26,
            Self::RemoveTagsFromStream(_) => 27,
            Self::SplitShard(_) => 28,
            Self::StartStreamEncryption(_) => 29,
            Self::StopStreamEncryption(_) => 30,
            Self::SubscribeToShard(_) => 31,
            Self::TagResource(_) => 32,
            Self::UntagResource(_) => 33,
            Self::UpdateAccountSettings(_) => 34,
            Self::UpdateMaxRecordSize(_) => 35,
            Self::UpdateShardCount(_) => 36,
            Self::UpdateStreamMode(_) => 37,
            Self::UpdateStreamWarmThroughput(_) => 38,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AddTagsToStream(input) => input,
            Self::CreateStream(input) => input,
            Self::DecreaseStreamRetentionPeriod(input) => input,
            Self::DeleteResourcePolicy(input) => input,
            Self::DeleteStream(input) => input,
            Self::DeregisterStreamConsumer(input) => input,
            Self::DescribeAccountSettings(input) => input,
            Self::DescribeLimits(input) => input,
            Self::DescribeStream(input) => input,
            Self::DescribeStreamConsumer(input) => input,
            Self::DescribeStreamSummary(input) => input,
            Self::DisableEnhancedMonitoring(input) => input,
            Self::EnableEnhancedMonitoring(input) => input,
            Self::GetRecords(input) => input,
            Self::GetResourcePolicy(input) => input,
            Self::GetShardIterator(input) => input,
            Self::IncreaseStreamRetentionPeriod(input) => input,
            Self::ListShards(input) => input,
            Self::ListStreamConsumers(input) => input,
            Self::ListStreams(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::ListTagsForStream(input) => input,
            Self::MergeShards(input) => input,
            Self::PutRecord(input) => input,
            Self::PutRecords(input) => input,
            Self::PutResourcePolicy(input) => input,
            Self::RegisterStreamConsumer(input) => input,
            Self::RemoveTagsFromStream(input) => input,
            Self::SplitShard(input) => input,
            Self::StartStreamEncryption(input) => input,
            Self::StopStreamEncryption(input) => input,
            Self::SubscribeToShard(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
            Self::UpdateAccountSettings(input) => input,
            Self::UpdateMaxRecordSize(input) => input,
            Self::UpdateShardCount(input) => input,
            Self::UpdateStreamMode(input) => input,
            Self::UpdateStreamWarmThroughput(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => {
                Self::AddTagsToStream(rt::Decode::decode(&SHAPE_ADD_TAGS_TO_STREAM_INPUT, reader)?)
            }
            1 => Self::CreateStream(rt::Decode::decode(&SHAPE_CREATE_STREAM_INPUT, reader)?),
            2 => Self::DecreaseStreamRetentionPeriod(rt::Decode::decode(
                &SHAPE_DECREASE_STREAM_RETENTION_PERIOD_INPUT,
                reader,
            )?),
            3 => Self::DeleteResourcePolicy(rt::Decode::decode(
                &SHAPE_DELETE_RESOURCE_POLICY_INPUT,
                reader,
            )?),
            4 => Self::DeleteStream(rt::Decode::decode(&SHAPE_DELETE_STREAM_INPUT, reader)?),
            5 => Self::DeregisterStreamConsumer(rt::Decode::decode(
                &SHAPE_DEREGISTER_STREAM_CONSUMER_INPUT,
                reader,
            )?),
            6 => Self::DescribeAccountSettings(rt::Decode::decode(
                &SHAPE_DESCRIBE_ACCOUNT_SETTINGS_INPUT,
                reader,
            )?),
            7 => Self::DescribeLimits(rt::Decode::decode(&SHAPE_DESCRIBE_LIMITS_INPUT, reader)?),
            8 => Self::DescribeStream(rt::Decode::decode(&SHAPE_DESCRIBE_STREAM_INPUT, reader)?),
            9 => Self::DescribeStreamConsumer(rt::Decode::decode(
                &SHAPE_DESCRIBE_STREAM_CONSUMER_INPUT,
                reader,
            )?),
            10 => Self::DescribeStreamSummary(rt::Decode::decode(
                &SHAPE_DESCRIBE_STREAM_SUMMARY_INPUT,
                reader,
            )?),
            11 => Self::DisableEnhancedMonitoring(rt::Decode::decode(
                &SHAPE_DISABLE_ENHANCED_MONITORING_INPUT,
                reader,
            )?),
            12 => Self::EnableEnhancedMonitoring(rt::Decode::decode(
                &SHAPE_ENABLE_ENHANCED_MONITORING_INPUT,
                reader,
            )?),
            13 => Self::GetRecords(rt::Decode::decode(&SHAPE_GET_RECORDS_INPUT, reader)?),
            14 => Self::GetResourcePolicy(rt::Decode::decode(
                &SHAPE_GET_RESOURCE_POLICY_INPUT,
                reader,
            )?),
            15 => {
                Self::GetShardIterator(rt::Decode::decode(&SHAPE_GET_SHARD_ITERATOR_INPUT, reader)?)
            }
            16 => Self::IncreaseStreamRetentionPeriod(rt::Decode::decode(
                &SHAPE_INCREASE_STREAM_RETENTION_PERIOD_INPUT,
                reader,
            )?),
            17 => Self::ListShards(rt::Decode::decode(&SHAPE_LIST_SHARDS_INPUT, reader)?),
            18 => Self::ListStreamConsumers(rt::Decode::decode(
                &SHAPE_LIST_STREAM_CONSUMERS_INPUT,
                reader,
            )?),
            19 => Self::ListStreams(rt::Decode::decode(&SHAPE_LIST_STREAMS_INPUT, reader)?),
            20 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_INPUT,
                reader,
            )?),
            21 => Self::ListTagsForStream(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_STREAM_INPUT,
                reader,
            )?),
            22 => Self::MergeShards(rt::Decode::decode(&SHAPE_MERGE_SHARDS_INPUT, reader)?),
            23 => Self::PutRecord(rt::Decode::decode(&SHAPE_PUT_RECORD_INPUT, reader)?),
            24 => Self::PutRecords(rt::Decode::decode(&SHAPE_PUT_RECORDS_INPUT, reader)?),
            25 => Self::PutResourcePolicy(rt::Decode::decode(
                &SHAPE_PUT_RESOURCE_POLICY_INPUT,
                reader,
            )?),
            26 => Self::RegisterStreamConsumer(rt::Decode::decode(
                &SHAPE_REGISTER_STREAM_CONSUMER_INPUT,
                reader,
            )?),
            27 => Self::RemoveTagsFromStream(rt::Decode::decode(
                &SHAPE_REMOVE_TAGS_FROM_STREAM_INPUT,
                reader,
            )?),
            28 => Self::SplitShard(rt::Decode::decode(&SHAPE_SPLIT_SHARD_INPUT, reader)?),
            29 => Self::StartStreamEncryption(rt::Decode::decode(
                &SHAPE_START_STREAM_ENCRYPTION_INPUT,
                reader,
            )?),
            30 => Self::StopStreamEncryption(rt::Decode::decode(
                &SHAPE_STOP_STREAM_ENCRYPTION_INPUT,
                reader,
            )?),
            31 => {
                Self::SubscribeToShard(rt::Decode::decode(&SHAPE_SUBSCRIBE_TO_SHARD_INPUT, reader)?)
            }
            32 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_INPUT, reader)?),
            33 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_INPUT, reader)?),
            34 => Self::UpdateAccountSettings(rt::Decode::decode(
                &SHAPE_UPDATE_ACCOUNT_SETTINGS_INPUT,
                reader,
            )?),
            35 => Self::UpdateMaxRecordSize(rt::Decode::decode(
                &SHAPE_UPDATE_MAX_RECORD_SIZE_INPUT,
                reader,
            )?),
            36 => {
                Self::UpdateShardCount(rt::Decode::decode(&SHAPE_UPDATE_SHARD_COUNT_INPUT, reader)?)
            }
            37 => {
                Self::UpdateStreamMode(rt::Decode::decode(&SHAPE_UPDATE_STREAM_MODE_INPUT, reader)?)
            }
            38 => Self::UpdateStreamWarmThroughput(rt::Decode::decode(
                &SHAPE_UPDATE_STREAM_WARM_THROUGHPUT_INPUT,
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
        service: &dyn Kinesis,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AddTagsToStream(input) => {
                Box::new(service.add_tags_to_stream(caller, input).await?)
            }
            Self::CreateStream(input) => Box::new(service.create_stream(caller, input).await?),
            Self::DecreaseStreamRetentionPeriod(input) => {
                Box::new(service.decrease_stream_retention_period(caller, input).await?)
            }
            Self::DeleteResourcePolicy(input) => {
                Box::new(service.delete_resource_policy(caller, input).await?)
            }
            Self::DeleteStream(input) => Box::new(service.delete_stream(caller, input).await?),
            Self::DeregisterStreamConsumer(input) => {
                Box::new(service.deregister_stream_consumer(caller, input).await?)
            }
            Self::DescribeAccountSettings(input) => {
                Box::new(service.describe_account_settings(caller, input).await?)
            }
            Self::DescribeLimits(input) => Box::new(service.describe_limits(caller, input).await?),
            Self::DescribeStream(input) => Box::new(service.describe_stream(caller, input).await?),
            Self::DescribeStreamConsumer(input) => {
                Box::new(service.describe_stream_consumer(caller, input).await?)
            }
            Self::DescribeStreamSummary(input) => {
                Box::new(service.describe_stream_summary(caller, input).await?)
            }
            Self::DisableEnhancedMonitoring(input) => {
                Box::new(service.disable_enhanced_monitoring(caller, input).await?)
            }
            Self::EnableEnhancedMonitoring(input) => {
                Box::new(service.enable_enhanced_monitoring(caller, input).await?)
            }
            Self::GetRecords(input) => Box::new(service.get_records(caller, input).await?),
            Self::GetResourcePolicy(input) => {
                Box::new(service.get_resource_policy(caller, input).await?)
            }
            Self::GetShardIterator(input) => {
                Box::new(service.get_shard_iterator(caller, input).await?)
            }
            Self::IncreaseStreamRetentionPeriod(input) => {
                Box::new(service.increase_stream_retention_period(caller, input).await?)
            }
            Self::ListShards(input) => Box::new(service.list_shards(caller, input).await?),
            Self::ListStreamConsumers(input) => {
                Box::new(service.list_stream_consumers(caller, input).await?)
            }
            Self::ListStreams(input) => Box::new(service.list_streams(caller, input).await?),
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::ListTagsForStream(input) => {
                Box::new(service.list_tags_for_stream(caller, input).await?)
            }
            Self::MergeShards(input) => Box::new(service.merge_shards(caller, input).await?),
            Self::PutRecord(input) => Box::new(service.put_record(caller, input).await?),
            Self::PutRecords(input) => Box::new(service.put_records(caller, input).await?),
            Self::PutResourcePolicy(input) => {
                Box::new(service.put_resource_policy(caller, input).await?)
            }
            Self::RegisterStreamConsumer(input) => {
                Box::new(service.register_stream_consumer(caller, input).await?)
            }
            Self::RemoveTagsFromStream(input) => {
                Box::new(service.remove_tags_from_stream(caller, input).await?)
            }
            Self::SplitShard(input) => Box::new(service.split_shard(caller, input).await?),
            Self::StartStreamEncryption(input) => {
                Box::new(service.start_stream_encryption(caller, input).await?)
            }
            Self::StopStreamEncryption(input) => {
                Box::new(service.stop_stream_encryption(caller, input).await?)
            }
            Self::SubscribeToShard(input) => {
                Box::new(service.subscribe_to_shard(caller, input).await?)
            }
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
            Self::UpdateAccountSettings(input) => {
                Box::new(service.update_account_settings(caller, input).await?)
            }
            Self::UpdateMaxRecordSize(input) => {
                Box::new(service.update_max_record_size(caller, input).await?)
            }
            Self::UpdateShardCount(input) => {
                Box::new(service.update_shard_count(caller, input).await?)
            }
            Self::UpdateStreamMode(input) => {
                Box::new(service.update_stream_mode(caller, input).await?)
            }
            Self::UpdateStreamWarmThroughput(input) => {
                Box::new(service.update_stream_warm_throughput(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Kinesis>,
    access: rt::Arc<dyn rt::Access<KinesisInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: KinesisInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Kinesis>,
    access: rt::Arc<dyn rt::Access<KinesisInput>>,
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
            input: KinesisInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Kinesis>,
    guard: rt::Guard<KinesisInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Kinesis>,
    guard: rt::Guard<KinesisInput>,
) -> rt::Arc<dyn Kinesis> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Kinesis for Guarded {
    async fn add_tags_to_stream(
        &self,
        caller: &rt::Caller,
        input: AddTagsToStreamInput,
    ) -> Result<AddTagsToStreamOutput, rt::ApiError> {
        let input = KinesisInput::AddTagsToStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::AddTagsToStream(input) = input else {
            return Err(rt::not_implemented("Kinesis", "AddTagsToStream"));
        };
        self.inner.add_tags_to_stream(caller, input).await
    }
    async fn create_stream(
        &self,
        caller: &rt::Caller,
        input: CreateStreamInput,
    ) -> Result<CreateStreamOutput, rt::ApiError> {
        let input = KinesisInput::CreateStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::CreateStream(input) = input else {
            return Err(rt::not_implemented("Kinesis", "CreateStream"));
        };
        self.inner.create_stream(caller, input).await
    }
    async fn decrease_stream_retention_period(
        &self,
        caller: &rt::Caller,
        input: DecreaseStreamRetentionPeriodInput,
    ) -> Result<DecreaseStreamRetentionPeriodOutput, rt::ApiError> {
        let input = KinesisInput::DecreaseStreamRetentionPeriod(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DecreaseStreamRetentionPeriod(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DecreaseStreamRetentionPeriod"));
        };
        self.inner.decrease_stream_retention_period(caller, input).await
    }
    async fn delete_resource_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, rt::ApiError> {
        let input = KinesisInput::DeleteResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DeleteResourcePolicy(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DeleteResourcePolicy"));
        };
        self.inner.delete_resource_policy(caller, input).await
    }
    async fn delete_stream(
        &self,
        caller: &rt::Caller,
        input: DeleteStreamInput,
    ) -> Result<DeleteStreamOutput, rt::ApiError> {
        let input = KinesisInput::DeleteStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DeleteStream(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DeleteStream"));
        };
        self.inner.delete_stream(caller, input).await
    }
    async fn deregister_stream_consumer(
        &self,
        caller: &rt::Caller,
        input: DeregisterStreamConsumerInput,
    ) -> Result<DeregisterStreamConsumerOutput, rt::ApiError> {
        let input = KinesisInput::DeregisterStreamConsumer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DeregisterStreamConsumer(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DeregisterStreamConsumer"));
        };
        self.inner.deregister_stream_consumer(caller, input).await
    }
    async fn describe_account_settings(
        &self,
        caller: &rt::Caller,
        input: DescribeAccountSettingsInput,
    ) -> Result<DescribeAccountSettingsOutput, rt::ApiError> {
        let input = KinesisInput::DescribeAccountSettings(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DescribeAccountSettings(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DescribeAccountSettings"));
        };
        self.inner.describe_account_settings(caller, input).await
    }
    async fn describe_limits(
        &self,
        caller: &rt::Caller,
        input: DescribeLimitsInput,
    ) -> Result<DescribeLimitsOutput, rt::ApiError> {
        let input = KinesisInput::DescribeLimits(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DescribeLimits(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DescribeLimits"));
        };
        self.inner.describe_limits(caller, input).await
    }
    async fn describe_stream(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, rt::ApiError> {
        let input = KinesisInput::DescribeStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DescribeStream(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DescribeStream"));
        };
        self.inner.describe_stream(caller, input).await
    }
    async fn describe_stream_consumer(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamConsumerInput,
    ) -> Result<DescribeStreamConsumerOutput, rt::ApiError> {
        let input = KinesisInput::DescribeStreamConsumer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DescribeStreamConsumer(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DescribeStreamConsumer"));
        };
        self.inner.describe_stream_consumer(caller, input).await
    }
    async fn describe_stream_summary(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamSummaryInput,
    ) -> Result<DescribeStreamSummaryOutput, rt::ApiError> {
        let input = KinesisInput::DescribeStreamSummary(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DescribeStreamSummary(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DescribeStreamSummary"));
        };
        self.inner.describe_stream_summary(caller, input).await
    }
    async fn disable_enhanced_monitoring(
        &self,
        caller: &rt::Caller,
        input: DisableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, rt::ApiError> {
        let input = KinesisInput::DisableEnhancedMonitoring(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::DisableEnhancedMonitoring(input) = input else {
            return Err(rt::not_implemented("Kinesis", "DisableEnhancedMonitoring"));
        };
        self.inner.disable_enhanced_monitoring(caller, input).await
    }
    async fn enable_enhanced_monitoring(
        &self,
        caller: &rt::Caller,
        input: EnableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, rt::ApiError> {
        let input = KinesisInput::EnableEnhancedMonitoring(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::EnableEnhancedMonitoring(input) = input else {
            return Err(rt::not_implemented("Kinesis", "EnableEnhancedMonitoring"));
        };
        self.inner.enable_enhanced_monitoring(caller, input).await
    }
    async fn get_records(
        &self,
        caller: &rt::Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, rt::ApiError> {
        let input = KinesisInput::GetRecords(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::GetRecords(input) = input else {
            return Err(rt::not_implemented("Kinesis", "GetRecords"));
        };
        self.inner.get_records(caller, input).await
    }
    async fn get_resource_policy(
        &self,
        caller: &rt::Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, rt::ApiError> {
        let input = KinesisInput::GetResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::GetResourcePolicy(input) = input else {
            return Err(rt::not_implemented("Kinesis", "GetResourcePolicy"));
        };
        self.inner.get_resource_policy(caller, input).await
    }
    async fn get_shard_iterator(
        &self,
        caller: &rt::Caller,
        input: GetShardIteratorInput,
    ) -> Result<GetShardIteratorOutput, rt::ApiError> {
        let input = KinesisInput::GetShardIterator(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::GetShardIterator(input) = input else {
            return Err(rt::not_implemented("Kinesis", "GetShardIterator"));
        };
        self.inner.get_shard_iterator(caller, input).await
    }
    async fn increase_stream_retention_period(
        &self,
        caller: &rt::Caller,
        input: IncreaseStreamRetentionPeriodInput,
    ) -> Result<IncreaseStreamRetentionPeriodOutput, rt::ApiError> {
        let input = KinesisInput::IncreaseStreamRetentionPeriod(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::IncreaseStreamRetentionPeriod(input) = input else {
            return Err(rt::not_implemented("Kinesis", "IncreaseStreamRetentionPeriod"));
        };
        self.inner.increase_stream_retention_period(caller, input).await
    }
    async fn list_shards(
        &self,
        caller: &rt::Caller,
        input: ListShardsInput,
    ) -> Result<ListShardsOutput, rt::ApiError> {
        let input = KinesisInput::ListShards(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::ListShards(input) = input else {
            return Err(rt::not_implemented("Kinesis", "ListShards"));
        };
        self.inner.list_shards(caller, input).await
    }
    async fn list_stream_consumers(
        &self,
        caller: &rt::Caller,
        input: ListStreamConsumersInput,
    ) -> Result<ListStreamConsumersOutput, rt::ApiError> {
        let input = KinesisInput::ListStreamConsumers(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::ListStreamConsumers(input) = input else {
            return Err(rt::not_implemented("Kinesis", "ListStreamConsumers"));
        };
        self.inner.list_stream_consumers(caller, input).await
    }
    async fn list_streams(
        &self,
        caller: &rt::Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, rt::ApiError> {
        let input = KinesisInput::ListStreams(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::ListStreams(input) = input else {
            return Err(rt::not_implemented("Kinesis", "ListStreams"));
        };
        self.inner.list_streams(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, rt::ApiError> {
        let input = KinesisInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Kinesis", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn list_tags_for_stream(
        &self,
        caller: &rt::Caller,
        input: ListTagsForStreamInput,
    ) -> Result<ListTagsForStreamOutput, rt::ApiError> {
        let input = KinesisInput::ListTagsForStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::ListTagsForStream(input) = input else {
            return Err(rt::not_implemented("Kinesis", "ListTagsForStream"));
        };
        self.inner.list_tags_for_stream(caller, input).await
    }
    async fn merge_shards(
        &self,
        caller: &rt::Caller,
        input: MergeShardsInput,
    ) -> Result<MergeShardsOutput, rt::ApiError> {
        let input = KinesisInput::MergeShards(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::MergeShards(input) = input else {
            return Err(rt::not_implemented("Kinesis", "MergeShards"));
        };
        self.inner.merge_shards(caller, input).await
    }
    async fn put_record(
        &self,
        caller: &rt::Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, rt::ApiError> {
        let input = KinesisInput::PutRecord(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::PutRecord(input) = input else {
            return Err(rt::not_implemented("Kinesis", "PutRecord"));
        };
        self.inner.put_record(caller, input).await
    }
    async fn put_records(
        &self,
        caller: &rt::Caller,
        input: PutRecordsInput,
    ) -> Result<PutRecordsOutput, rt::ApiError> {
        let input = KinesisInput::PutRecords(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::PutRecords(input) = input else {
            return Err(rt::not_implemented("Kinesis", "PutRecords"));
        };
        self.inner.put_records(caller, input).await
    }
    async fn put_resource_policy(
        &self,
        caller: &rt::Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, rt::ApiError> {
        let input = KinesisInput::PutResourcePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::PutResourcePolicy(input) = input else {
            return Err(rt::not_implemented("Kinesis", "PutResourcePolicy"));
        };
        self.inner.put_resource_policy(caller, input).await
    }
    async fn register_stream_consumer(
        &self,
        caller: &rt::Caller,
        input: RegisterStreamConsumerInput,
    ) -> Result<RegisterStreamConsumerOutput, rt::ApiError> {
        let input = KinesisInput::RegisterStreamConsumer(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::RegisterStreamConsumer(input) = input else {
            return Err(rt::not_implemented("Kinesis", "RegisterStreamConsumer"));
        };
        self.inner.register_stream_consumer(caller, input).await
    }
    async fn remove_tags_from_stream(
        &self,
        caller: &rt::Caller,
        input: RemoveTagsFromStreamInput,
    ) -> Result<RemoveTagsFromStreamOutput, rt::ApiError> {
        let input = KinesisInput::RemoveTagsFromStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::RemoveTagsFromStream(input) = input else {
            return Err(rt::not_implemented("Kinesis", "RemoveTagsFromStream"));
        };
        self.inner.remove_tags_from_stream(caller, input).await
    }
    async fn split_shard(
        &self,
        caller: &rt::Caller,
        input: SplitShardInput,
    ) -> Result<SplitShardOutput, rt::ApiError> {
        let input = KinesisInput::SplitShard(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::SplitShard(input) = input else {
            return Err(rt::not_implemented("Kinesis", "SplitShard"));
        };
        self.inner.split_shard(caller, input).await
    }
    async fn start_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StartStreamEncryptionInput,
    ) -> Result<StartStreamEncryptionOutput, rt::ApiError> {
        let input = KinesisInput::StartStreamEncryption(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::StartStreamEncryption(input) = input else {
            return Err(rt::not_implemented("Kinesis", "StartStreamEncryption"));
        };
        self.inner.start_stream_encryption(caller, input).await
    }
    async fn stop_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StopStreamEncryptionInput,
    ) -> Result<StopStreamEncryptionOutput, rt::ApiError> {
        let input = KinesisInput::StopStreamEncryption(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::StopStreamEncryption(input) = input else {
            return Err(rt::not_implemented("Kinesis", "StopStreamEncryption"));
        };
        self.inner.stop_stream_encryption(caller, input).await
    }
    async fn subscribe_to_shard(
        &self,
        caller: &rt::Caller,
        input: SubscribeToShardInput,
    ) -> Result<SubscribeToShardOutput, rt::ApiError> {
        let input = KinesisInput::SubscribeToShard(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::SubscribeToShard(input) = input else {
            return Err(rt::not_implemented("Kinesis", "SubscribeToShard"));
        };
        self.inner.subscribe_to_shard(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, rt::ApiError> {
        let input = KinesisInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Kinesis", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, rt::ApiError> {
        let input = KinesisInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Kinesis", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
    async fn update_account_settings(
        &self,
        caller: &rt::Caller,
        input: UpdateAccountSettingsInput,
    ) -> Result<UpdateAccountSettingsOutput, rt::ApiError> {
        let input = KinesisInput::UpdateAccountSettings(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::UpdateAccountSettings(input) = input else {
            return Err(rt::not_implemented("Kinesis", "UpdateAccountSettings"));
        };
        self.inner.update_account_settings(caller, input).await
    }
    async fn update_max_record_size(
        &self,
        caller: &rt::Caller,
        input: UpdateMaxRecordSizeInput,
    ) -> Result<UpdateMaxRecordSizeOutput, rt::ApiError> {
        let input = KinesisInput::UpdateMaxRecordSize(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::UpdateMaxRecordSize(input) = input else {
            return Err(rt::not_implemented("Kinesis", "UpdateMaxRecordSize"));
        };
        self.inner.update_max_record_size(caller, input).await
    }
    async fn update_shard_count(
        &self,
        caller: &rt::Caller,
        input: UpdateShardCountInput,
    ) -> Result<UpdateShardCountOutput, rt::ApiError> {
        let input = KinesisInput::UpdateShardCount(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::UpdateShardCount(input) = input else {
            return Err(rt::not_implemented("Kinesis", "UpdateShardCount"));
        };
        self.inner.update_shard_count(caller, input).await
    }
    async fn update_stream_mode(
        &self,
        caller: &rt::Caller,
        input: UpdateStreamModeInput,
    ) -> Result<UpdateStreamModeOutput, rt::ApiError> {
        let input = KinesisInput::UpdateStreamMode(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::UpdateStreamMode(input) = input else {
            return Err(rt::not_implemented("Kinesis", "UpdateStreamMode"));
        };
        self.inner.update_stream_mode(caller, input).await
    }
    async fn update_stream_warm_throughput(
        &self,
        caller: &rt::Caller,
        input: UpdateStreamWarmThroughputInput,
    ) -> Result<UpdateStreamWarmThroughputOutput, rt::ApiError> {
        let input = KinesisInput::UpdateStreamWarmThroughput(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let KinesisInput::UpdateStreamWarmThroughput(input) = input else {
            return Err(rt::not_implemented("Kinesis", "UpdateStreamWarmThroughput"));
        };
        self.inner.update_stream_warm_throughput(caller, input).await
    }
}
