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
pub static SHAPE_CONSUMER_COUNT_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000000) };
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
pub static SHAPE_NATURAL_INTEGER_OBJECT: rt::Shape = rt::Shape::Integer { min: Some(0), max: None };
pub static SHAPE_NEXT_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1048576), pattern: None };
pub static SHAPE_ON_DEMAND_STREAM_COUNT_LIMIT_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000000) };
pub static SHAPE_ON_DEMAND_STREAM_COUNT_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(1000000) };
pub static SHAPE_PARTITION_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: None };
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
pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: None };
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
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
        let traits = super::SCHEMA_ACCESS_DENIED_EXCEPTION.error();
        let (code, status) = traits.map_or(("AccessDeniedException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn expired_iterator_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_EXPIRED_ITERATOR_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("ExpiredIteratorException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn expired_next_token_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_EXPIRED_NEXT_TOKEN_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("ExpiredNextTokenException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn internal_failure_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_INTERNAL_FAILURE_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("InternalFailureException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn invalid_argument_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_INVALID_ARGUMENT_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("InvalidArgumentException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn kms_access_denied_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_KMS_ACCESS_DENIED_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("KMSAccessDeniedException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn kms_disabled_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_KMS_DISABLED_EXCEPTION.error();
        let (code, status) = traits.map_or(("KMSDisabledException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_KMS_INVALID_STATE_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("KMSInvalidStateException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn kms_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_KMS_NOT_FOUND_EXCEPTION.error();
        let (code, status) = traits.map_or(("KMSNotFoundException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn kms_opt_in_required(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_KMS_OPT_IN_REQUIRED.error();
        let (code, status) = traits.map_or(("KMSOptInRequired", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn kms_throttling_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_KMS_THROTTLING_EXCEPTION.error();
        let (code, status) = traits.map_or(("KMSThrottlingException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION.error();
        let (code, status) = traits.map_or(("LimitExceededException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn provisioned_throughput_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("ProvisionedThroughputExceededException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn resource_in_use_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_RESOURCE_IN_USE_EXCEPTION.error();
        let (code, status) = traits.map_or(("ResourceInUseException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION.error();
        let (code, status) =
            traits.map_or(("ResourceNotFoundException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> rt::ApiError {
        let traits = super::SCHEMA_VALIDATION_EXCEPTION.error();
        let (code, status) = traits.map_or(("ValidationException", 400), |t| (t.code, t.status));
        rt::ApiError::new(code, status, message)
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

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "kinesis",
    signing_name: "kinesis",
    full_name: "Amazon Kinesis",
    api_version: "2013-12-02",
    protocol: rt::Protocol::Json { version: "1.1", target_prefix: "Kinesis_20131202" },
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
            name: "DeleteStream",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_STREAM_INPUT,
            output: &SCHEMA_DELETE_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeLimits",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_LIMITS_INPUT,
            output: &SCHEMA_DESCRIBE_LIMITS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeStream",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STREAM_INPUT,
            output: &SCHEMA_DESCRIBE_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeStreamSummary",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_STREAM_SUMMARY_INPUT,
            output: &SCHEMA_DESCRIBE_STREAM_SUMMARY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRecords",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_RECORDS_INPUT,
            output: &SCHEMA_GET_RECORDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetShardIterator",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_SHARD_ITERATOR_INPUT,
            output: &SCHEMA_GET_SHARD_ITERATOR_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "IncreaseStreamRetentionPeriod",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_INPUT,
            output: &SCHEMA_INCREASE_STREAM_RETENTION_PERIOD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListShards",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_SHARDS_INPUT,
            output: &SCHEMA_LIST_SHARDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListStreams",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_STREAMS_INPUT,
            output: &SCHEMA_LIST_STREAMS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForStream",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_STREAM_INPUT,
            output: &SCHEMA_LIST_TAGS_FOR_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "MergeShards",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_MERGE_SHARDS_INPUT,
            output: &SCHEMA_MERGE_SHARDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRecord",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RECORD_INPUT,
            output: &SCHEMA_PUT_RECORD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRecords",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RECORDS_INPUT,
            output: &SCHEMA_PUT_RECORDS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemoveTagsFromStream",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_TAGS_FROM_STREAM_INPUT,
            output: &SCHEMA_REMOVE_TAGS_FROM_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SplitShard",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SPLIT_SHARD_INPUT,
            output: &SCHEMA_SPLIT_SHARD_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "DeleteResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeregisterStreamConsumer", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAccountSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeStreamConsumer", method: "POST", uri: "/" },
        rt::Unserved { name: "DisableEnhancedMonitoring", method: "POST", uri: "/" },
        rt::Unserved { name: "EnableEnhancedMonitoring", method: "POST", uri: "/" },
        rt::Unserved { name: "GetResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "ListStreamConsumers", method: "POST", uri: "/" },
        rt::Unserved { name: "ListTagsForResource", method: "POST", uri: "/" },
        rt::Unserved { name: "PutResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterStreamConsumer", method: "POST", uri: "/" },
        rt::Unserved { name: "StartStreamEncryption", method: "POST", uri: "/" },
        rt::Unserved { name: "StopStreamEncryption", method: "POST", uri: "/" },
        rt::Unserved { name: "SubscribeToShard", method: "POST", uri: "/" },
        rt::Unserved { name: "TagResource", method: "POST", uri: "/" },
        rt::Unserved { name: "UntagResource", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateAccountSettings", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateMaxRecordSize", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateShardCount", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateStreamMode", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateStreamWarmThroughput", method: "POST", uri: "/" },
    ],
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
    /// DeleteStream.
    async fn delete_stream(
        &self,
        caller: &rt::Caller,
        input: DeleteStreamInput,
    ) -> Result<DeleteStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DeleteStream"))
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
    /// DescribeStreamSummary.
    async fn describe_stream_summary(
        &self,
        caller: &rt::Caller,
        input: DescribeStreamSummaryInput,
    ) -> Result<DescribeStreamSummaryOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "DescribeStreamSummary"))
    }
    /// GetRecords.
    async fn get_records(
        &self,
        caller: &rt::Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "GetRecords"))
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
    /// ListStreams.
    async fn list_streams(
        &self,
        caller: &rt::Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, rt::ApiError> {
        Err(rt::not_implemented("Kinesis", "ListStreams"))
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
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum KinesisInput {
    AddTagsToStream(AddTagsToStreamInput),
    CreateStream(CreateStreamInput),
    DecreaseStreamRetentionPeriod(DecreaseStreamRetentionPeriodInput),
    DeleteStream(DeleteStreamInput),
    DescribeLimits(DescribeLimitsInput),
    DescribeStream(DescribeStreamInput),
    DescribeStreamSummary(DescribeStreamSummaryInput),
    GetRecords(GetRecordsInput),
    GetShardIterator(GetShardIteratorInput),
    IncreaseStreamRetentionPeriod(IncreaseStreamRetentionPeriodInput),
    ListShards(ListShardsInput),
    ListStreams(ListStreamsInput),
    ListTagsForStream(ListTagsForStreamInput),
    MergeShards(MergeShardsInput),
    PutRecord(PutRecordInput),
    PutRecords(PutRecordsInput),
    RemoveTagsFromStream(RemoveTagsFromStreamInput),
    SplitShard(SplitShardInput),
}

impl KinesisInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AddTagsToStream(_) => 0,
            Self::CreateStream(_) => 1,
            Self::DecreaseStreamRetentionPeriod(_) => 2,
            Self::DeleteStream(_) => 3,
            Self::DescribeLimits(_) => 4,
            Self::DescribeStream(_) => 5,
            Self::DescribeStreamSummary(_) => 6,
            Self::GetRecords(_) => 7,
            Self::GetShardIterator(_) => 8,
            Self::IncreaseStreamRetentionPeriod(_) => 9,
            Self::ListShards(_) => 10,
            Self::ListStreams(_) => 11,
            Self::ListTagsForStream(_) => 12,
            Self::MergeShards(_) => 13,
            Self::PutRecord(_) => 14,
            Self::PutRecords(_) => 15,
            Self::RemoveTagsFromStream(_) => 16,
            Self::SplitShard(_) => 17,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AddTagsToStream(input) => input,
            Self::CreateStream(input) => input,
            Self::DecreaseStreamRetentionPeriod(input) => input,
            Self::DeleteStream(input) => input,
            Self::DescribeLimits(input) => input,
            Self::DescribeStream(input) => input,
            Self::DescribeStreamSummary(input) => input,
            Self::GetRecords(input) => input,
            Self::GetShardIterator(input) => input,
            Self::IncreaseStreamRetentionPeriod(input) => input,
            Self::ListShards(input) => input,
            Self::ListStreams(input) => input,
            Self::ListTagsForStream(input) => input,
            Self::MergeShards(input) => input,
            Self::PutRecord(input) => input,
            Self::PutRecords(input) => input,
            Self::RemoveTagsFromStream(input) => input,
            Self::SplitShard(input) => input,
        }
    }
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
            3 => Self::DeleteStream(rt::Decode::decode(&SHAPE_DELETE_STREAM_INPUT, reader)?),
            4 => Self::DescribeLimits(rt::Decode::decode(&SHAPE_DESCRIBE_LIMITS_INPUT, reader)?),
            5 => Self::DescribeStream(rt::Decode::decode(&SHAPE_DESCRIBE_STREAM_INPUT, reader)?),
            6 => Self::DescribeStreamSummary(rt::Decode::decode(
                &SHAPE_DESCRIBE_STREAM_SUMMARY_INPUT,
                reader,
            )?),
            7 => Self::GetRecords(rt::Decode::decode(&SHAPE_GET_RECORDS_INPUT, reader)?),
            8 => {
                Self::GetShardIterator(rt::Decode::decode(&SHAPE_GET_SHARD_ITERATOR_INPUT, reader)?)
            }
            9 => Self::IncreaseStreamRetentionPeriod(rt::Decode::decode(
                &SHAPE_INCREASE_STREAM_RETENTION_PERIOD_INPUT,
                reader,
            )?),
            10 => Self::ListShards(rt::Decode::decode(&SHAPE_LIST_SHARDS_INPUT, reader)?),
            11 => Self::ListStreams(rt::Decode::decode(&SHAPE_LIST_STREAMS_INPUT, reader)?),
            12 => Self::ListTagsForStream(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_STREAM_INPUT,
                reader,
            )?),
            13 => Self::MergeShards(rt::Decode::decode(&SHAPE_MERGE_SHARDS_INPUT, reader)?),
            14 => Self::PutRecord(rt::Decode::decode(&SHAPE_PUT_RECORD_INPUT, reader)?),
            15 => Self::PutRecords(rt::Decode::decode(&SHAPE_PUT_RECORDS_INPUT, reader)?),
            16 => Self::RemoveTagsFromStream(rt::Decode::decode(
                &SHAPE_REMOVE_TAGS_FROM_STREAM_INPUT,
                reader,
            )?),
            17 => Self::SplitShard(rt::Decode::decode(&SHAPE_SPLIT_SHARD_INPUT, reader)?),
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
            Self::DeleteStream(input) => Box::new(service.delete_stream(caller, input).await?),
            Self::DescribeLimits(input) => Box::new(service.describe_limits(caller, input).await?),
            Self::DescribeStream(input) => Box::new(service.describe_stream(caller, input).await?),
            Self::DescribeStreamSummary(input) => {
                Box::new(service.describe_stream_summary(caller, input).await?)
            }
            Self::GetRecords(input) => Box::new(service.get_records(caller, input).await?),
            Self::GetShardIterator(input) => {
                Box::new(service.get_shard_iterator(caller, input).await?)
            }
            Self::IncreaseStreamRetentionPeriod(input) => {
                Box::new(service.increase_stream_retention_period(caller, input).await?)
            }
            Self::ListShards(input) => Box::new(service.list_shards(caller, input).await?),
            Self::ListStreams(input) => Box::new(service.list_streams(caller, input).await?),
            Self::ListTagsForStream(input) => {
                Box::new(service.list_tags_for_stream(caller, input).await?)
            }
            Self::MergeShards(input) => Box::new(service.merge_shards(caller, input).await?),
            Self::PutRecord(input) => Box::new(service.put_record(caller, input).await?),
            Self::PutRecords(input) => Box::new(service.put_records(caller, input).await?),
            Self::RemoveTagsFromStream(input) => {
                Box::new(service.remove_tags_from_stream(caller, input).await?)
            }
            Self::SplitShard(input) => Box::new(service.split_shard(caller, input).await?),
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
}
