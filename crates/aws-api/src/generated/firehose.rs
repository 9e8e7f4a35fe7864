//! Amazon Kinesis Firehose, API version 2015-08-04. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

static PATTERN_AWSKMS_KEY_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:kms:[a-zA-Z0-9\\-]+:\\d{12}:(key|alias)/[a-zA-Z_0-9+=,.@\\-_/]+");
pub static SHAPE_AWSKMS_KEY_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_AWSKMS_KEY_ARN) };
pub static SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS: rt::Schema = rt::Schema {
    name: "AmazonOpenSearchServerlessBufferingHints",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "IntervalInSeconds",
            "IntervalInSeconds",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_INTERVAL_IN_SECONDS,
        ),
        rt::Member::new(
            "SizeInMBs",
            "SizeInMBs",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_SIZE_IN_MBS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonOpenSearchServerlessBufferingHints {
    pub interval_in_seconds: Option<i32>,
    pub size_in_mbs: Option<i32>,
}
impl rt::Structure for AmazonOpenSearchServerlessBufferingHints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS);
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS.members[0],
            &self.interval_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS.members[1],
            &self.size_in_mbs,
        );
        w.end_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS);
    }
}
impl rt::Encode for AmazonOpenSearchServerlessBufferingHints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonOpenSearchServerlessBufferingHints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.interval_in_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.size_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_INTERVAL_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(900) };
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_SIZE_IN_MBS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_COLLECTION_ENDPOINT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: None };
pub static SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION: rt::Schema =
    rt::Schema {
        name: "AmazonOpenSearchServerlessDestinationConfiguration",
        kind: rt::Kind::Structure,
        members: &[
            rt::Member::new(
                "BufferingHints",
                "BufferingHints",
                &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS,
            ),
            rt::Member::new(
                "CloudWatchLoggingOptions",
                "CloudWatchLoggingOptions",
                &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
            ),
            rt::Member::new(
                "CollectionEndpoint",
                "CollectionEndpoint",
                &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_COLLECTION_ENDPOINT,
            ),
            rt::Member::new(
                "IndexName",
                "IndexName",
                &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_INDEX_NAME,
            )
            .required(),
            rt::Member::new(
                "ProcessingConfiguration",
                "ProcessingConfiguration",
                &SHAPE_PROCESSING_CONFIGURATION,
            ),
            rt::Member::new(
                "RetryOptions",
                "RetryOptions",
                &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS,
            ),
            rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
            rt::Member::new(
                "S3BackupMode",
                "S3BackupMode",
                &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_S3_BACKUP_MODE,
            ),
            rt::Member::new(
                "S3Configuration",
                "S3Configuration",
                &SHAPE_S3_DESTINATION_CONFIGURATION,
            )
            .required(),
            rt::Member::new("VpcConfiguration", "VpcConfiguration", &SHAPE_VPC_CONFIGURATION),
        ],
        xml_namespace: None,
    };
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonOpenSearchServerlessDestinationConfiguration {
    pub buffering_hints: Option<AmazonOpenSearchServerlessBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub collection_endpoint: Option<String>,
    pub index_name: String,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<AmazonOpenSearchServerlessRetryOptions>,
    pub role_arn: String,
    pub s3_backup_mode: Option<AmazonOpenSearchServerlessS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub vpc_configuration: Option<VpcConfiguration>,
}
impl rt::Structure for AmazonOpenSearchServerlessDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[2],
            &self.collection_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[3],
            &self.index_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[4],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[5],
            &self.retry_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[6],
            &self.role_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[7],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[8],
            &self.s3_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION.members[9],
            &self.vpc_configuration,
        );
        w.end_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for AmazonOpenSearchServerlessDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonOpenSearchServerlessDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.collection_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.index_name = rt::Decode::decode(shape, r)?,
                    4 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    8 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    9 => out.vpc_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "AmazonOpenSearchServerlessDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BufferingHints",
            "BufferingHints",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS,
        ),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "CollectionEndpoint",
            "CollectionEndpoint",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_COLLECTION_ENDPOINT,
        ),
        rt::Member::new("IndexName", "IndexName", &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_INDEX_NAME),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RetryOptions",
            "RetryOptions",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new(
            "S3BackupMode",
            "S3BackupMode",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_S3_BACKUP_MODE,
        ),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "VpcConfigurationDescription",
            "VpcConfigurationDescription",
            &SHAPE_VPC_CONFIGURATION_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonOpenSearchServerlessDestinationDescription {
    pub buffering_hints: Option<AmazonOpenSearchServerlessBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub collection_endpoint: Option<String>,
    pub index_name: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<AmazonOpenSearchServerlessRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<AmazonOpenSearchServerlessS3BackupMode>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub vpc_configuration_description: Option<VpcConfigurationDescription>,
}
impl rt::Structure for AmazonOpenSearchServerlessDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[2],
            &self.collection_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[3],
            &self.index_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[4],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[5],
            &self.retry_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[6],
            &self.role_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[7],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[8],
            &self.s3_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION.members[9],
            &self.vpc_configuration_description,
        );
        w.end_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for AmazonOpenSearchServerlessDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonOpenSearchServerlessDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.collection_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.index_name = rt::Decode::decode(shape, r)?,
                    4 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    8 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    9 => out.vpc_configuration_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "AmazonOpenSearchServerlessDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BufferingHints",
            "BufferingHints",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS,
        ),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "CollectionEndpoint",
            "CollectionEndpoint",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_COLLECTION_ENDPOINT,
        ),
        rt::Member::new("IndexName", "IndexName", &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_INDEX_NAME),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RetryOptions",
            "RetryOptions",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3Update", "S3Update", &SHAPE_S3_DESTINATION_UPDATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonOpenSearchServerlessDestinationUpdate {
    pub buffering_hints: Option<AmazonOpenSearchServerlessBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub collection_endpoint: Option<String>,
    pub index_name: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<AmazonOpenSearchServerlessRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_update: Option<S3DestinationUpdate>,
}
impl rt::Structure for AmazonOpenSearchServerlessDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE);
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[2],
            &self.collection_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[3],
            &self.index_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[4],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[5],
            &self.retry_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[6],
            &self.role_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE.members[7],
            &self.s3_update,
        );
        w.end_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE);
    }
}
impl rt::Encode for AmazonOpenSearchServerlessDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonOpenSearchServerlessDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.collection_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.index_name = rt::Decode::decode(shape, r)?,
                    4 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_update = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_AMAZON_OPEN_SEARCH_SERVERLESS_INDEX_NAME: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_INDEX_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(80),
    pattern: Some(&PATTERN_AMAZON_OPEN_SEARCH_SERVERLESS_INDEX_NAME),
};
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "AmazonOpenSearchServerlessRetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonOpenSearchServerlessRetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for AmazonOpenSearchServerlessRetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS);
        rt::member(
            w,
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS.members[0],
            &self.duration_in_seconds,
        );
        w.end_structure(&SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS);
    }
}
impl rt::Encode for AmazonOpenSearchServerlessRetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonOpenSearchServerlessRetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["FailedDocumentsOnly", "AllDocuments"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AmazonOpenSearchServerlessS3BackupMode {
    FailedDocumentsOnly,
    AllDocuments,
    Unknown(String),
}
impl AmazonOpenSearchServerlessS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedDocumentsOnly => "FailedDocumentsOnly",
            Self::AllDocuments => "AllDocuments",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AmazonOpenSearchServerlessS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "FailedDocumentsOnly" => Self::FailedDocumentsOnly,
            "AllDocuments" => Self::AllDocuments,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AmazonOpenSearchServerlessS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AmazonOpenSearchServerlessS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AmazonOpenSearchServerlessS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AmazonOpenSearchServerlessS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS: rt::Schema = rt::Schema {
    name: "AmazonopensearchserviceBufferingHints",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "IntervalInSeconds",
            "IntervalInSeconds",
            &SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_INTERVAL_IN_SECONDS,
        ),
        rt::Member::new(
            "SizeInMBs",
            "SizeInMBs",
            &SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_SIZE_IN_MBS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonopensearchserviceBufferingHints {
    pub interval_in_seconds: Option<i32>,
    pub size_in_mbs: Option<i32>,
}
impl rt::Structure for AmazonopensearchserviceBufferingHints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS);
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS.members[0],
            &self.interval_in_seconds,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS.members[1],
            &self.size_in_mbs,
        );
        w.end_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS);
    }
}
impl rt::Encode for AmazonopensearchserviceBufferingHints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonopensearchserviceBufferingHints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.interval_in_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.size_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_INTERVAL_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(900) };
pub static SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_SIZE_IN_MBS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_AMAZONOPENSEARCHSERVICE_CLUSTER_ENDPOINT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: None };
pub static SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "AmazonopensearchserviceDestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BufferingHints",
            "BufferingHints",
            &SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS,
        ),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ClusterEndpoint",
            "ClusterEndpoint",
            &SHAPE_AMAZONOPENSEARCHSERVICE_CLUSTER_ENDPOINT,
        ),
        rt::Member::new("DocumentIdOptions", "DocumentIdOptions", &SHAPE_DOCUMENT_ID_OPTIONS),
        rt::Member::new("DomainARN", "DomainARN", &SHAPE_AMAZONOPENSEARCHSERVICE_DOMAIN_ARN),
        rt::Member::new("IndexName", "IndexName", &SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_NAME)
            .required(),
        rt::Member::new(
            "IndexRotationPeriod",
            "IndexRotationPeriod",
            &SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_ROTATION_PERIOD,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RetryOptions",
            "RetryOptions",
            &SHAPE_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new(
            "S3BackupMode",
            "S3BackupMode",
            &SHAPE_AMAZONOPENSEARCHSERVICE_S3_BACKUP_MODE,
        ),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION)
            .required(),
        rt::Member::new("TypeName", "TypeName", &SHAPE_AMAZONOPENSEARCHSERVICE_TYPE_NAME),
        rt::Member::new("VpcConfiguration", "VpcConfiguration", &SHAPE_VPC_CONFIGURATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonopensearchserviceDestinationConfiguration {
    pub buffering_hints: Option<AmazonopensearchserviceBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_endpoint: Option<String>,
    pub document_id_options: Option<DocumentIdOptions>,
    pub domain_arn: Option<String>,
    pub index_name: String,
    pub index_rotation_period: Option<AmazonopensearchserviceIndexRotationPeriod>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<AmazonopensearchserviceRetryOptions>,
    pub role_arn: String,
    pub s3_backup_mode: Option<AmazonopensearchserviceS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub type_name: Option<String>,
    pub vpc_configuration: Option<VpcConfiguration>,
}
impl rt::Structure for AmazonopensearchserviceDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[2],
            &self.cluster_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[3],
            &self.document_id_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[4],
            &self.domain_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[5],
            &self.index_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[6],
            &self.index_rotation_period,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[7],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[8],
            &self.retry_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[9],
            &self.role_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[10],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[11],
            &self.s3_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[12],
            &self.type_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION.members[13],
            &self.vpc_configuration,
        );
        w.end_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for AmazonopensearchserviceDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonopensearchserviceDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.cluster_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.document_id_options = rt::Decode::decode(shape, r)?,
                    4 => out.domain_arn = rt::Decode::decode(shape, r)?,
                    5 => out.index_name = rt::Decode::decode(shape, r)?,
                    6 => out.index_rotation_period = rt::Decode::decode(shape, r)?,
                    7 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.retry_options = rt::Decode::decode(shape, r)?,
                    9 => out.role_arn = rt::Decode::decode(shape, r)?,
                    10 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    11 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    12 => out.type_name = rt::Decode::decode(shape, r)?,
                    13 => out.vpc_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "AmazonopensearchserviceDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BufferingHints",
            "BufferingHints",
            &SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS,
        ),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ClusterEndpoint",
            "ClusterEndpoint",
            &SHAPE_AMAZONOPENSEARCHSERVICE_CLUSTER_ENDPOINT,
        ),
        rt::Member::new("DocumentIdOptions", "DocumentIdOptions", &SHAPE_DOCUMENT_ID_OPTIONS),
        rt::Member::new("DomainARN", "DomainARN", &SHAPE_AMAZONOPENSEARCHSERVICE_DOMAIN_ARN),
        rt::Member::new("IndexName", "IndexName", &SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_NAME),
        rt::Member::new(
            "IndexRotationPeriod",
            "IndexRotationPeriod",
            &SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_ROTATION_PERIOD,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RetryOptions",
            "RetryOptions",
            &SHAPE_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new(
            "S3BackupMode",
            "S3BackupMode",
            &SHAPE_AMAZONOPENSEARCHSERVICE_S3_BACKUP_MODE,
        ),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new("TypeName", "TypeName", &SHAPE_AMAZONOPENSEARCHSERVICE_TYPE_NAME),
        rt::Member::new(
            "VpcConfigurationDescription",
            "VpcConfigurationDescription",
            &SHAPE_VPC_CONFIGURATION_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonopensearchserviceDestinationDescription {
    pub buffering_hints: Option<AmazonopensearchserviceBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_endpoint: Option<String>,
    pub document_id_options: Option<DocumentIdOptions>,
    pub domain_arn: Option<String>,
    pub index_name: Option<String>,
    pub index_rotation_period: Option<AmazonopensearchserviceIndexRotationPeriod>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<AmazonopensearchserviceRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<AmazonopensearchserviceS3BackupMode>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub type_name: Option<String>,
    pub vpc_configuration_description: Option<VpcConfigurationDescription>,
}
impl rt::Structure for AmazonopensearchserviceDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[2],
            &self.cluster_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[3],
            &self.document_id_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[4],
            &self.domain_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[5],
            &self.index_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[6],
            &self.index_rotation_period,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[7],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[8],
            &self.retry_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[9],
            &self.role_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[10],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[11],
            &self.s3_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[12],
            &self.type_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION.members[13],
            &self.vpc_configuration_description,
        );
        w.end_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for AmazonopensearchserviceDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonopensearchserviceDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.cluster_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.document_id_options = rt::Decode::decode(shape, r)?,
                    4 => out.domain_arn = rt::Decode::decode(shape, r)?,
                    5 => out.index_name = rt::Decode::decode(shape, r)?,
                    6 => out.index_rotation_period = rt::Decode::decode(shape, r)?,
                    7 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.retry_options = rt::Decode::decode(shape, r)?,
                    9 => out.role_arn = rt::Decode::decode(shape, r)?,
                    10 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    11 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    12 => out.type_name = rt::Decode::decode(shape, r)?,
                    13 => out.vpc_configuration_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "AmazonopensearchserviceDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BufferingHints",
            "BufferingHints",
            &SHAPE_AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS,
        ),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ClusterEndpoint",
            "ClusterEndpoint",
            &SHAPE_AMAZONOPENSEARCHSERVICE_CLUSTER_ENDPOINT,
        ),
        rt::Member::new("DocumentIdOptions", "DocumentIdOptions", &SHAPE_DOCUMENT_ID_OPTIONS),
        rt::Member::new("DomainARN", "DomainARN", &SHAPE_AMAZONOPENSEARCHSERVICE_DOMAIN_ARN),
        rt::Member::new("IndexName", "IndexName", &SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_NAME),
        rt::Member::new(
            "IndexRotationPeriod",
            "IndexRotationPeriod",
            &SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_ROTATION_PERIOD,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RetryOptions",
            "RetryOptions",
            &SHAPE_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3Update", "S3Update", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new("TypeName", "TypeName", &SHAPE_AMAZONOPENSEARCHSERVICE_TYPE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonopensearchserviceDestinationUpdate {
    pub buffering_hints: Option<AmazonopensearchserviceBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_endpoint: Option<String>,
    pub document_id_options: Option<DocumentIdOptions>,
    pub domain_arn: Option<String>,
    pub index_name: Option<String>,
    pub index_rotation_period: Option<AmazonopensearchserviceIndexRotationPeriod>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<AmazonopensearchserviceRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_update: Option<S3DestinationUpdate>,
    pub type_name: Option<String>,
}
impl rt::Structure for AmazonopensearchserviceDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE);
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[2],
            &self.cluster_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[3],
            &self.document_id_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[4],
            &self.domain_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[5],
            &self.index_name,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[6],
            &self.index_rotation_period,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[7],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[8],
            &self.retry_options,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[9],
            &self.role_arn,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[10],
            &self.s3_update,
        );
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE.members[11],
            &self.type_name,
        );
        w.end_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE);
    }
}
impl rt::Encode for AmazonopensearchserviceDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonopensearchserviceDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.cluster_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.document_id_options = rt::Decode::decode(shape, r)?,
                    4 => out.domain_arn = rt::Decode::decode(shape, r)?,
                    5 => out.index_name = rt::Decode::decode(shape, r)?,
                    6 => out.index_rotation_period = rt::Decode::decode(shape, r)?,
                    7 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.retry_options = rt::Decode::decode(shape, r)?,
                    9 => out.role_arn = rt::Decode::decode(shape, r)?,
                    10 => out.s3_update = rt::Decode::decode(shape, r)?,
                    11 => out.type_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_AMAZONOPENSEARCHSERVICE_DOMAIN_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:es:[a-zA-Z0-9\\-]+:\\d{12}:domain/[a-z][-0-9a-z]{2,27}");
pub static SHAPE_AMAZONOPENSEARCHSERVICE_DOMAIN_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(512),
    pattern: Some(&PATTERN_AMAZONOPENSEARCHSERVICE_DOMAIN_ARN),
};
static PATTERN_AMAZONOPENSEARCHSERVICE_INDEX_NAME: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(80),
    pattern: Some(&PATTERN_AMAZONOPENSEARCHSERVICE_INDEX_NAME),
};
pub static SHAPE_AMAZONOPENSEARCHSERVICE_INDEX_ROTATION_PERIOD: rt::Shape =
    rt::Shape::Enum { values: &["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AmazonopensearchserviceIndexRotationPeriod {
    NoRotation,
    OneHour,
    OneDay,
    OneWeek,
    OneMonth,
    Unknown(String),
}
impl AmazonopensearchserviceIndexRotationPeriod {
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoRotation => "NoRotation",
            Self::OneHour => "OneHour",
            Self::OneDay => "OneDay",
            Self::OneWeek => "OneWeek",
            Self::OneMonth => "OneMonth",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AmazonopensearchserviceIndexRotationPeriod {
    fn from(text: &str) -> Self {
        match text {
            "NoRotation" => Self::NoRotation,
            "OneHour" => Self::OneHour,
            "OneDay" => Self::OneDay,
            "OneWeek" => Self::OneWeek,
            "OneMonth" => Self::OneMonth,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AmazonopensearchserviceIndexRotationPeriod {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AmazonopensearchserviceIndexRotationPeriod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AmazonopensearchserviceIndexRotationPeriod {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AmazonopensearchserviceIndexRotationPeriod {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_AMAZONOPENSEARCHSERVICE_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "AmazonopensearchserviceRetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_AMAZONOPENSEARCHSERVICE_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AmazonopensearchserviceRetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for AmazonopensearchserviceRetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS);
        rt::member(
            w,
            &SCHEMA_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS.members[0],
            &self.duration_in_seconds,
        );
        w.end_structure(&SCHEMA_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS);
    }
}
impl rt::Encode for AmazonopensearchserviceRetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AmazonopensearchserviceRetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_AMAZONOPENSEARCHSERVICE_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["FailedDocumentsOnly", "AllDocuments"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AmazonopensearchserviceS3BackupMode {
    FailedDocumentsOnly,
    AllDocuments,
    Unknown(String),
}
impl AmazonopensearchserviceS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedDocumentsOnly => "FailedDocumentsOnly",
            Self::AllDocuments => "AllDocuments",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AmazonopensearchserviceS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "FailedDocumentsOnly" => Self::FailedDocumentsOnly,
            "AllDocuments" => Self::AllDocuments,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AmazonopensearchserviceS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AmazonopensearchserviceS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AmazonopensearchserviceS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AmazonopensearchserviceS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_AMAZONOPENSEARCHSERVICE_TYPE_NAME: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_AMAZONOPENSEARCHSERVICE_TYPE_NAME: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(100),
    pattern: Some(&PATTERN_AMAZONOPENSEARCHSERVICE_TYPE_NAME),
};
pub static SCHEMA_AUTHENTICATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "AuthenticationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Connectivity", "Connectivity", &SHAPE_CONNECTIVITY).required(),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_AUTHENTICATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_AUTHENTICATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthenticationConfiguration {
    pub connectivity: Connectivity,
    pub role_arn: String,
}
impl rt::Structure for AuthenticationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_AUTHENTICATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_AUTHENTICATION_CONFIGURATION);
        rt::member(w, &SCHEMA_AUTHENTICATION_CONFIGURATION.members[0], &self.connectivity);
        rt::member(w, &SCHEMA_AUTHENTICATION_CONFIGURATION.members[1], &self.role_arn);
        w.end_structure(&SCHEMA_AUTHENTICATION_CONFIGURATION);
    }
}
impl rt::Encode for AuthenticationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AuthenticationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_AUTHENTICATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.connectivity = rt::Decode::decode(shape, r)?,
                    1 => out.role_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BLOCK_SIZE_BYTES: rt::Shape =
    rt::Shape::Integer { min: Some(67108864), max: None };
pub static SHAPE_BOOLEAN_OBJECT: rt::Shape = rt::Shape::Boolean;
static PATTERN_BUCKET_ARN: rt::Pattern = rt::Pattern::new("arn:.*:s3:::[\\w\\.\\-]{1,255}");
pub static SHAPE_BUCKET_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_BUCKET_ARN) };
pub static SCHEMA_BUFFERING_HINTS: rt::Schema = rt::Schema {
    name: "BufferingHints",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IntervalInSeconds", "IntervalInSeconds", &SHAPE_INTERVAL_IN_SECONDS),
        rt::Member::new("SizeInMBs", "SizeInMBs", &SHAPE_SIZE_IN_MBS),
    ],
    xml_namespace: None,
};
pub static SHAPE_BUFFERING_HINTS: rt::Shape = rt::Shape::Structure(&SCHEMA_BUFFERING_HINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BufferingHints {
    pub interval_in_seconds: Option<i32>,
    pub size_in_mbs: Option<i32>,
}
impl rt::Structure for BufferingHints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BUFFERING_HINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BUFFERING_HINTS);
        rt::member(w, &SCHEMA_BUFFERING_HINTS.members[0], &self.interval_in_seconds);
        rt::member(w, &SCHEMA_BUFFERING_HINTS.members[1], &self.size_in_mbs);
        w.end_structure(&SCHEMA_BUFFERING_HINTS);
    }
}
impl rt::Encode for BufferingHints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BufferingHints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BUFFERING_HINTS, r, &mut |index, shape, r| {
            match index {
                0 => out.interval_in_seconds = rt::Decode::decode(shape, r)?,
                1 => out.size_in_mbs = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CATALOG_CONFIGURATION: rt::Schema = rt::Schema {
    name: "CatalogConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogARN", "CatalogARN", &SHAPE_GLUE_DATA_CATALOG_ARN),
        rt::Member::new("WarehouseLocation", "WarehouseLocation", &SHAPE_WAREHOUSE_LOCATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_CATALOG_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CATALOG_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CatalogConfiguration {
    pub catalog_arn: Option<String>,
    pub warehouse_location: Option<String>,
}
impl rt::Structure for CatalogConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CATALOG_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CATALOG_CONFIGURATION);
        rt::member(w, &SCHEMA_CATALOG_CONFIGURATION.members[0], &self.catalog_arn);
        rt::member(w, &SCHEMA_CATALOG_CONFIGURATION.members[1], &self.warehouse_location);
        w.end_structure(&SCHEMA_CATALOG_CONFIGURATION);
    }
}
impl rt::Encode for CatalogConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CatalogConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CATALOG_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_arn = rt::Decode::decode(shape, r)?,
                    1 => out.warehouse_location = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS: rt::Schema = rt::Schema {
    name: "CloudWatchLoggingOptions",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("LogGroupName", "LogGroupName", &SHAPE_LOG_GROUP_NAME),
        rt::Member::new("LogStreamName", "LogStreamName", &SHAPE_LOG_STREAM_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_CLOUD_WATCH_LOGGING_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudWatchLoggingOptions {
    pub enabled: Option<bool>,
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
}
impl rt::Structure for CloudWatchLoggingOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS);
        rt::member(w, &SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS.members[0], &self.enabled);
        rt::member(w, &SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS.members[1], &self.log_group_name);
        rt::member(w, &SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS.members[2], &self.log_stream_name);
        w.end_structure(&SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS);
    }
}
impl rt::Encode for CloudWatchLoggingOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CloudWatchLoggingOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CLOUD_WATCH_LOGGING_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
                    1 => out.log_group_name = rt::Decode::decode(shape, r)?,
                    2 => out.log_stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CLUSTER_JDBCURL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: None };
pub static SHAPE_COLUMN_TO_JSON_KEY_MAPPINGS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE,
    value: &SHAPE_NON_EMPTY_STRING,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_COMPRESSION_FORMAT: rt::Shape =
    rt::Shape::Enum { values: &["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CompressionFormat {
    Uncompressed,
    Gzip,
    Zip,
    Snappy,
    HadoopSnappy,
    Unknown(String),
}
impl CompressionFormat {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uncompressed => "UNCOMPRESSED",
            Self::Gzip => "GZIP",
            Self::Zip => "ZIP",
            Self::Snappy => "Snappy",
            Self::HadoopSnappy => "HADOOP_SNAPPY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for CompressionFormat {
    fn from(text: &str) -> Self {
        match text {
            "UNCOMPRESSED" => Self::Uncompressed,
            "GZIP" => Self::Gzip,
            "ZIP" => Self::Zip,
            "Snappy" => Self::Snappy,
            "HADOOP_SNAPPY" => Self::HadoopSnappy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for CompressionFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for CompressionFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for CompressionFormat {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for CompressionFormat {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConcurrentModificationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConcurrentModificationException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
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

pub static SHAPE_CONNECTIVITY: rt::Shape = rt::Shape::Enum { values: &["PUBLIC", "PRIVATE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Connectivity {
    Public,
    Private,
    Unknown(String),
}
impl Connectivity {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "PUBLIC",
            Self::Private => "PRIVATE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Connectivity {
    fn from(text: &str) -> Self {
        match text {
            "PUBLIC" => Self::Public,
            "PRIVATE" => Self::Private,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Connectivity {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Connectivity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Connectivity {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Connectivity {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CONTENT_ENCODING: rt::Shape = rt::Shape::Enum { values: &["NONE", "GZIP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentEncoding {
    None,
    Gzip,
    Unknown(String),
}
impl ContentEncoding {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Gzip => "GZIP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ContentEncoding {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "GZIP" => Self::Gzip,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ContentEncoding {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ContentEncoding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ContentEncoding {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ContentEncoding {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_COPY_COMMAND: rt::Schema = rt::Schema {
    name: "CopyCommand",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CopyOptions", "CopyOptions", &SHAPE_COPY_OPTIONS),
        rt::Member::new("DataTableColumns", "DataTableColumns", &SHAPE_DATA_TABLE_COLUMNS),
        rt::Member::new("DataTableName", "DataTableName", &SHAPE_DATA_TABLE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_COPY_COMMAND: rt::Shape = rt::Shape::Structure(&SCHEMA_COPY_COMMAND);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyCommand {
    pub copy_options: Option<String>,
    pub data_table_columns: Option<String>,
    pub data_table_name: String,
}
impl rt::Structure for CopyCommand {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COPY_COMMAND
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COPY_COMMAND);
        rt::member(w, &SCHEMA_COPY_COMMAND.members[0], &self.copy_options);
        rt::member(w, &SCHEMA_COPY_COMMAND.members[1], &self.data_table_columns);
        rt::member(w, &SCHEMA_COPY_COMMAND.members[2], &self.data_table_name);
        w.end_structure(&SCHEMA_COPY_COMMAND);
    }
}
impl rt::Encode for CopyCommand {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CopyCommand {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COPY_COMMAND, r, &mut |index, shape, r| {
            match index {
                0 => out.copy_options = rt::Decode::decode(shape, r)?,
                1 => out.data_table_columns = rt::Decode::decode(shape, r)?,
                2 => out.data_table_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_COPY_OPTIONS: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_COPY_OPTIONS: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(10240), pattern: Some(&PATTERN_COPY_OPTIONS) };
pub static SCHEMA_CREATE_DELIVERY_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "CreateDeliveryStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AmazonOpenSearchServerlessDestinationConfiguration",
            "AmazonOpenSearchServerlessDestinationConfiguration",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "AmazonopensearchserviceDestinationConfiguration",
            "AmazonopensearchserviceDestinationConfiguration",
            &SHAPE_AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "DatabaseSourceConfiguration",
            "DatabaseSourceConfiguration",
            &SHAPE_DATABASE_SOURCE_CONFIGURATION,
        ),
        rt::Member::new(
            "DeliveryStreamEncryptionConfigurationInput",
            "DeliveryStreamEncryptionConfigurationInput",
            &SHAPE_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT,
        ),
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new("DeliveryStreamType", "DeliveryStreamType", &SHAPE_DELIVERY_STREAM_TYPE),
        rt::Member::new(
            "DirectPutSourceConfiguration",
            "DirectPutSourceConfiguration",
            &SHAPE_DIRECT_PUT_SOURCE_CONFIGURATION,
        ),
        rt::Member::new(
            "ElasticsearchDestinationConfiguration",
            "ElasticsearchDestinationConfiguration",
            &SHAPE_ELASTICSEARCH_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "ExtendedS3DestinationConfiguration",
            "ExtendedS3DestinationConfiguration",
            &SHAPE_EXTENDED_S3_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "HttpEndpointDestinationConfiguration",
            "HttpEndpointDestinationConfiguration",
            &SHAPE_HTTP_ENDPOINT_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "IcebergDestinationConfiguration",
            "IcebergDestinationConfiguration",
            &SHAPE_ICEBERG_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "KinesisStreamSourceConfiguration",
            "KinesisStreamSourceConfiguration",
            &SHAPE_KINESIS_STREAM_SOURCE_CONFIGURATION,
        ),
        rt::Member::new(
            "MSKSourceConfiguration",
            "MSKSourceConfiguration",
            &SHAPE_MSK_SOURCE_CONFIGURATION,
        ),
        rt::Member::new(
            "RedshiftDestinationConfiguration",
            "RedshiftDestinationConfiguration",
            &SHAPE_REDSHIFT_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "S3DestinationConfiguration",
            "S3DestinationConfiguration",
            &SHAPE_S3_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "SnowflakeDestinationConfiguration",
            "SnowflakeDestinationConfiguration",
            &SHAPE_SNOWFLAKE_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new(
            "SplunkDestinationConfiguration",
            "SplunkDestinationConfiguration",
            &SHAPE_SPLUNK_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_DELIVERY_STREAM_INPUT_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_DELIVERY_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_DELIVERY_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeliveryStreamInput {
    pub amazon_open_search_serverless_destination_configuration:
        Option<AmazonOpenSearchServerlessDestinationConfiguration>,
    pub amazonopensearchservice_destination_configuration:
        Option<AmazonopensearchserviceDestinationConfiguration>,
    pub database_source_configuration: Option<DatabaseSourceConfiguration>,
    pub delivery_stream_encryption_configuration_input:
        Option<DeliveryStreamEncryptionConfigurationInput>,
    pub delivery_stream_name: String,
    pub delivery_stream_type: Option<DeliveryStreamType>,
    pub direct_put_source_configuration: Option<DirectPutSourceConfiguration>,
    pub elasticsearch_destination_configuration: Option<ElasticsearchDestinationConfiguration>,
    pub extended_s3_destination_configuration: Option<ExtendedS3DestinationConfiguration>,
    pub http_endpoint_destination_configuration: Option<HttpEndpointDestinationConfiguration>,
    pub iceberg_destination_configuration: Option<IcebergDestinationConfiguration>,
    pub kinesis_stream_source_configuration: Option<KinesisStreamSourceConfiguration>,
    pub msk_source_configuration: Option<MSKSourceConfiguration>,
    pub redshift_destination_configuration: Option<RedshiftDestinationConfiguration>,
    pub s3_destination_configuration: Option<S3DestinationConfiguration>,
    pub snowflake_destination_configuration: Option<SnowflakeDestinationConfiguration>,
    pub splunk_destination_configuration: Option<SplunkDestinationConfiguration>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreateDeliveryStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_DELIVERY_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_DELIVERY_STREAM_INPUT);
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[0],
            &self.amazon_open_search_serverless_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[1],
            &self.amazonopensearchservice_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[2],
            &self.database_source_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[3],
            &self.delivery_stream_encryption_configuration_input,
        );
        rt::member(w, &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[4], &self.delivery_stream_name);
        rt::member(w, &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[5], &self.delivery_stream_type);
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[6],
            &self.direct_put_source_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[7],
            &self.elasticsearch_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[8],
            &self.extended_s3_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[9],
            &self.http_endpoint_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[10],
            &self.iceberg_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[11],
            &self.kinesis_stream_source_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[12],
            &self.msk_source_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[13],
            &self.redshift_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[14],
            &self.s3_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[15],
            &self.snowflake_destination_configuration,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[16],
            &self.splunk_destination_configuration,
        );
        rt::member(w, &SCHEMA_CREATE_DELIVERY_STREAM_INPUT.members[17], &self.tags);
        w.end_structure(&SCHEMA_CREATE_DELIVERY_STREAM_INPUT);
    }
}
impl rt::Encode for CreateDeliveryStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateDeliveryStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_DELIVERY_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.amazon_open_search_serverless_destination_configuration =
                            rt::Decode::decode(shape, r)?
                    }
                    1 => {
                        out.amazonopensearchservice_destination_configuration =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.database_source_configuration = rt::Decode::decode(shape, r)?,
                    3 => {
                        out.delivery_stream_encryption_configuration_input =
                            rt::Decode::decode(shape, r)?
                    }
                    4 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    5 => out.delivery_stream_type = rt::Decode::decode(shape, r)?,
                    6 => out.direct_put_source_configuration = rt::Decode::decode(shape, r)?,
                    7 => {
                        out.elasticsearch_destination_configuration = rt::Decode::decode(shape, r)?
                    }
                    8 => out.extended_s3_destination_configuration = rt::Decode::decode(shape, r)?,
                    9 => {
                        out.http_endpoint_destination_configuration = rt::Decode::decode(shape, r)?
                    }
                    10 => out.iceberg_destination_configuration = rt::Decode::decode(shape, r)?,
                    11 => out.kinesis_stream_source_configuration = rt::Decode::decode(shape, r)?,
                    12 => out.msk_source_configuration = rt::Decode::decode(shape, r)?,
                    13 => out.redshift_destination_configuration = rt::Decode::decode(shape, r)?,
                    14 => out.s3_destination_configuration = rt::Decode::decode(shape, r)?,
                    15 => out.snowflake_destination_configuration = rt::Decode::decode(shape, r)?,
                    16 => out.splunk_destination_configuration = rt::Decode::decode(shape, r)?,
                    17 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateDeliveryStreamOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DeliveryStreamARN",
        "DeliveryStreamARN",
        &SHAPE_DELIVERY_STREAM_ARN,
    )],
    xml_namespace: None,
};
pub static SHAPE_CREATE_DELIVERY_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeliveryStreamOutput {
    pub delivery_stream_arn: Option<String>,
}
impl rt::Structure for CreateDeliveryStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT.members[0], &self.delivery_stream_arn);
        w.end_structure(&SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT);
    }
}
impl rt::Encode for CreateDeliveryStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateDeliveryStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT,
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

static PATTERN_CUSTOM_TIME_ZONE: rt::Pattern = rt::Pattern::new("^$|[a-zA-Z/_]+");
pub static SHAPE_CUSTOM_TIME_ZONE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(50), pattern: Some(&PATTERN_CUSTOM_TIME_ZONE) };
pub static SHAPE_DATA: rt::Shape = rt::Shape::Blob { min: Some(0), max: Some(1024000) };
pub static SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DataFormatConversionConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new(
            "InputFormatConfiguration",
            "InputFormatConfiguration",
            &SHAPE_INPUT_FORMAT_CONFIGURATION,
        ),
        rt::Member::new(
            "OutputFormatConfiguration",
            "OutputFormatConfiguration",
            &SHAPE_OUTPUT_FORMAT_CONFIGURATION,
        ),
        rt::Member::new("SchemaConfiguration", "SchemaConfiguration", &SHAPE_SCHEMA_CONFIGURATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATA_FORMAT_CONVERSION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataFormatConversionConfiguration {
    pub enabled: Option<bool>,
    pub input_format_configuration: Option<InputFormatConfiguration>,
    pub output_format_configuration: Option<OutputFormatConfiguration>,
    pub schema_configuration: Option<SchemaConfiguration>,
}
impl rt::Structure for DataFormatConversionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION);
        rt::member(w, &SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION.members[0], &self.enabled);
        rt::member(
            w,
            &SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION.members[1],
            &self.input_format_configuration,
        );
        rt::member(
            w,
            &SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION.members[2],
            &self.output_format_configuration,
        );
        rt::member(
            w,
            &SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION.members[3],
            &self.schema_configuration,
        );
        w.end_structure(&SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION);
    }
}
impl rt::Encode for DataFormatConversionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DataFormatConversionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATA_FORMAT_CONVERSION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
                    1 => out.input_format_configuration = rt::Decode::decode(shape, r)?,
                    2 => out.output_format_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.schema_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_DATA_TABLE_COLUMNS: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_DATA_TABLE_COLUMNS: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(10240),
    pattern: Some(&PATTERN_DATA_TABLE_COLUMNS),
};
static PATTERN_DATA_TABLE_NAME: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_DATA_TABLE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_DATA_TABLE_NAME) };
pub static SHAPE_DATABASE_COLUMN_INCLUDE_OR_EXCLUDE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATABASE_COLUMN_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DATABASE_COLUMN_LIST: rt::Schema = rt::Schema {
    name: "DatabaseColumnList",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Exclude", "Exclude", &SHAPE_DATABASE_COLUMN_INCLUDE_OR_EXCLUDE_LIST),
        rt::Member::new("Include", "Include", &SHAPE_DATABASE_COLUMN_INCLUDE_OR_EXCLUDE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_COLUMN_LIST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATABASE_COLUMN_LIST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseColumnList {
    pub exclude: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}
impl rt::Structure for DatabaseColumnList {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_COLUMN_LIST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_COLUMN_LIST);
        rt::member(w, &SCHEMA_DATABASE_COLUMN_LIST.members[0], &self.exclude);
        rt::member(w, &SCHEMA_DATABASE_COLUMN_LIST.members[1], &self.include);
        w.end_structure(&SCHEMA_DATABASE_COLUMN_LIST);
    }
}
impl rt::Encode for DatabaseColumnList {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseColumnList {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATABASE_COLUMN_LIST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.exclude = rt::Decode::decode(shape, r)?,
                    1 => out.include = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_DATABASE_COLUMN_NAME: rt::Pattern = rt::Pattern::new("[\\u0001-\\uFFFF]*");
pub static SHAPE_DATABASE_COLUMN_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(194),
    pattern: Some(&PATTERN_DATABASE_COLUMN_NAME),
};
static PATTERN_DATABASE_ENDPOINT: rt::Pattern = rt::Pattern::new("^(?!\\s*$).+");
pub static SHAPE_DATABASE_ENDPOINT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_DATABASE_ENDPOINT) };
pub static SHAPE_DATABASE_INCLUDE_OR_EXCLUDE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATABASE_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DATABASE_LIST: rt::Schema = rt::Schema {
    name: "DatabaseList",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Exclude", "Exclude", &SHAPE_DATABASE_INCLUDE_OR_EXCLUDE_LIST),
        rt::Member::new("Include", "Include", &SHAPE_DATABASE_INCLUDE_OR_EXCLUDE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_LIST: rt::Shape = rt::Shape::Structure(&SCHEMA_DATABASE_LIST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseList {
    pub exclude: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}
impl rt::Structure for DatabaseList {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_LIST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_LIST);
        rt::member(w, &SCHEMA_DATABASE_LIST.members[0], &self.exclude);
        rt::member(w, &SCHEMA_DATABASE_LIST.members[1], &self.include);
        w.end_structure(&SCHEMA_DATABASE_LIST);
    }
}
impl rt::Encode for DatabaseList {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseList {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATABASE_LIST, r, &mut |index, shape, r| {
            match index {
                0 => out.exclude = rt::Decode::decode(shape, r)?,
                1 => out.include = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_DATABASE_NAME: rt::Pattern = rt::Pattern::new("[\\u0001-\\uFFFF]*");
pub static SHAPE_DATABASE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_DATABASE_NAME) };
pub static SHAPE_DATABASE_PORT: rt::Shape = rt::Shape::Integer { min: Some(0), max: Some(65535) };
pub static SCHEMA_DATABASE_SNAPSHOT_INFO: rt::Schema = rt::Schema {
    name: "DatabaseSnapshotInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FailureDescription", "FailureDescription", &SHAPE_FAILURE_DESCRIPTION),
        rt::Member::new("Id", "Id", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE).required(),
        rt::Member::new("RequestTimestamp", "RequestTimestamp", &SHAPE_TIMESTAMP).required(),
        rt::Member::new("RequestedBy", "RequestedBy", &SHAPE_SNAPSHOT_REQUESTED_BY).required(),
        rt::Member::new("Status", "Status", &SHAPE_SNAPSHOT_STATUS).required(),
        rt::Member::new("Table", "Table", &SHAPE_DATABASE_TABLE_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_SNAPSHOT_INFO: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATABASE_SNAPSHOT_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseSnapshotInfo {
    pub failure_description: Option<FailureDescription>,
    pub id: String,
    pub request_timestamp: rt::Timestamp,
    pub requested_by: SnapshotRequestedBy,
    pub status: SnapshotStatus,
    pub table: String,
}
impl rt::Structure for DatabaseSnapshotInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_SNAPSHOT_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_SNAPSHOT_INFO);
        rt::member(w, &SCHEMA_DATABASE_SNAPSHOT_INFO.members[0], &self.failure_description);
        rt::member(w, &SCHEMA_DATABASE_SNAPSHOT_INFO.members[1], &self.id);
        rt::member(w, &SCHEMA_DATABASE_SNAPSHOT_INFO.members[2], &self.request_timestamp);
        rt::member(w, &SCHEMA_DATABASE_SNAPSHOT_INFO.members[3], &self.requested_by);
        rt::member(w, &SCHEMA_DATABASE_SNAPSHOT_INFO.members[4], &self.status);
        rt::member(w, &SCHEMA_DATABASE_SNAPSHOT_INFO.members[5], &self.table);
        w.end_structure(&SCHEMA_DATABASE_SNAPSHOT_INFO);
    }
}
impl rt::Encode for DatabaseSnapshotInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseSnapshotInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATABASE_SNAPSHOT_INFO,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.failure_description = rt::Decode::decode(shape, r)?,
                    1 => out.id = rt::Decode::decode(shape, r)?,
                    2 => out.request_timestamp = rt::Decode::decode(shape, r)?,
                    3 => out.requested_by = rt::Decode::decode(shape, r)?,
                    4 => out.status = rt::Decode::decode(shape, r)?,
                    5 => out.table = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DATABASE_SNAPSHOT_INFO_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATABASE_SNAPSHOT_INFO,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DatabaseSourceAuthenticationConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "SecretsManagerConfiguration",
        "SecretsManagerConfiguration",
        &SHAPE_SECRETS_MANAGER_CONFIGURATION,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseSourceAuthenticationConfiguration {
    pub secrets_manager_configuration: SecretsManagerConfiguration,
}
impl rt::Structure for DatabaseSourceAuthenticationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION.members[0],
            &self.secrets_manager_configuration,
        );
        w.end_structure(&SCHEMA_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION);
    }
}
impl rt::Encode for DatabaseSourceAuthenticationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseSourceAuthenticationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DATABASE_SOURCE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DatabaseSourceConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Columns", "Columns", &SHAPE_DATABASE_COLUMN_LIST),
        rt::Member::new(
            "DatabaseSourceAuthenticationConfiguration",
            "DatabaseSourceAuthenticationConfiguration",
            &SHAPE_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION,
        )
        .required(),
        rt::Member::new(
            "DatabaseSourceVPCConfiguration",
            "DatabaseSourceVPCConfiguration",
            &SHAPE_DATABASE_SOURCE_VPC_CONFIGURATION,
        )
        .required(),
        rt::Member::new("Databases", "Databases", &SHAPE_DATABASE_LIST).required(),
        rt::Member::new("Endpoint", "Endpoint", &SHAPE_DATABASE_ENDPOINT).required(),
        rt::Member::new("Port", "Port", &SHAPE_DATABASE_PORT).required(),
        rt::Member::new("SSLMode", "SSLMode", &SHAPE_SSL_MODE),
        rt::Member::new(
            "SnapshotWatermarkTable",
            "SnapshotWatermarkTable",
            &SHAPE_DATABASE_TABLE_NAME,
        )
        .required(),
        rt::Member::new("SurrogateKeys", "SurrogateKeys", &SHAPE_DATABASE_SURROGATE_KEY_LIST),
        rt::Member::new("Tables", "Tables", &SHAPE_DATABASE_TABLE_LIST).required(),
        rt::Member::new("Type", "Type", &SHAPE_DATABASE_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_SOURCE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATABASE_SOURCE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseSourceConfiguration {
    pub columns: Option<DatabaseColumnList>,
    pub database_source_authentication_configuration: DatabaseSourceAuthenticationConfiguration,
    pub database_source_vpc_configuration: DatabaseSourceVPCConfiguration,
    pub databases: DatabaseList,
    pub endpoint: String,
    pub port: i32,
    pub ssl_mode: Option<SSLMode>,
    pub snapshot_watermark_table: String,
    pub surrogate_keys: Option<Vec<String>>,
    pub tables: DatabaseTableList,
    pub r#type: DatabaseType,
}
impl rt::Structure for DatabaseSourceConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_SOURCE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_SOURCE_CONFIGURATION);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[0], &self.columns);
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[1],
            &self.database_source_authentication_configuration,
        );
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[2],
            &self.database_source_vpc_configuration,
        );
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[3], &self.databases);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[4], &self.endpoint);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[5], &self.port);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[6], &self.ssl_mode);
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[7],
            &self.snapshot_watermark_table,
        );
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[8], &self.surrogate_keys);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[9], &self.tables);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_CONFIGURATION.members[10], &self.r#type);
        w.end_structure(&SCHEMA_DATABASE_SOURCE_CONFIGURATION);
    }
}
impl rt::Encode for DatabaseSourceConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseSourceConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATABASE_SOURCE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.columns = rt::Decode::decode(shape, r)?,
                    1 => {
                        out.database_source_authentication_configuration =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.database_source_vpc_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.databases = rt::Decode::decode(shape, r)?,
                    4 => out.endpoint = rt::Decode::decode(shape, r)?,
                    5 => out.port = rt::Decode::decode(shape, r)?,
                    6 => out.ssl_mode = rt::Decode::decode(shape, r)?,
                    7 => out.snapshot_watermark_table = rt::Decode::decode(shape, r)?,
                    8 => out.surrogate_keys = rt::Decode::decode(shape, r)?,
                    9 => out.tables = rt::Decode::decode(shape, r)?,
                    10 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DATABASE_SOURCE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "DatabaseSourceDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Columns", "Columns", &SHAPE_DATABASE_COLUMN_LIST),
        rt::Member::new(
            "DatabaseSourceAuthenticationConfiguration",
            "DatabaseSourceAuthenticationConfiguration",
            &SHAPE_DATABASE_SOURCE_AUTHENTICATION_CONFIGURATION,
        ),
        rt::Member::new(
            "DatabaseSourceVPCConfiguration",
            "DatabaseSourceVPCConfiguration",
            &SHAPE_DATABASE_SOURCE_VPC_CONFIGURATION,
        ),
        rt::Member::new("Databases", "Databases", &SHAPE_DATABASE_LIST),
        rt::Member::new("Endpoint", "Endpoint", &SHAPE_DATABASE_ENDPOINT),
        rt::Member::new("Port", "Port", &SHAPE_DATABASE_PORT),
        rt::Member::new("SSLMode", "SSLMode", &SHAPE_SSL_MODE),
        rt::Member::new("SnapshotInfo", "SnapshotInfo", &SHAPE_DATABASE_SNAPSHOT_INFO_LIST),
        rt::Member::new(
            "SnapshotWatermarkTable",
            "SnapshotWatermarkTable",
            &SHAPE_DATABASE_TABLE_NAME,
        ),
        rt::Member::new(
            "SurrogateKeys",
            "SurrogateKeys",
            &SHAPE_DATABASE_COLUMN_INCLUDE_OR_EXCLUDE_LIST,
        ),
        rt::Member::new("Tables", "Tables", &SHAPE_DATABASE_TABLE_LIST),
        rt::Member::new("Type", "Type", &SHAPE_DATABASE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_SOURCE_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATABASE_SOURCE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseSourceDescription {
    pub columns: Option<DatabaseColumnList>,
    pub database_source_authentication_configuration:
        Option<DatabaseSourceAuthenticationConfiguration>,
    pub database_source_vpc_configuration: Option<DatabaseSourceVPCConfiguration>,
    pub databases: Option<DatabaseList>,
    pub endpoint: Option<String>,
    pub port: Option<i32>,
    pub ssl_mode: Option<SSLMode>,
    pub snapshot_info: Option<Vec<DatabaseSnapshotInfo>>,
    pub snapshot_watermark_table: Option<String>,
    pub surrogate_keys: Option<Vec<String>>,
    pub tables: Option<DatabaseTableList>,
    pub r#type: Option<DatabaseType>,
}
impl rt::Structure for DatabaseSourceDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_SOURCE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_SOURCE_DESCRIPTION);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[0], &self.columns);
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[1],
            &self.database_source_authentication_configuration,
        );
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[2],
            &self.database_source_vpc_configuration,
        );
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[3], &self.databases);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[4], &self.endpoint);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[5], &self.port);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[6], &self.ssl_mode);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[7], &self.snapshot_info);
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[8],
            &self.snapshot_watermark_table,
        );
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[9], &self.surrogate_keys);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[10], &self.tables);
        rt::member(w, &SCHEMA_DATABASE_SOURCE_DESCRIPTION.members[11], &self.r#type);
        w.end_structure(&SCHEMA_DATABASE_SOURCE_DESCRIPTION);
    }
}
impl rt::Encode for DatabaseSourceDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseSourceDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATABASE_SOURCE_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.columns = rt::Decode::decode(shape, r)?,
                    1 => {
                        out.database_source_authentication_configuration =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.database_source_vpc_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.databases = rt::Decode::decode(shape, r)?,
                    4 => out.endpoint = rt::Decode::decode(shape, r)?,
                    5 => out.port = rt::Decode::decode(shape, r)?,
                    6 => out.ssl_mode = rt::Decode::decode(shape, r)?,
                    7 => out.snapshot_info = rt::Decode::decode(shape, r)?,
                    8 => out.snapshot_watermark_table = rt::Decode::decode(shape, r)?,
                    9 => out.surrogate_keys = rt::Decode::decode(shape, r)?,
                    10 => out.tables = rt::Decode::decode(shape, r)?,
                    11 => out.r#type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DATABASE_SOURCE_VPC_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DatabaseSourceVPCConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "VpcEndpointServiceName",
        "VpcEndpointServiceName",
        &SHAPE_VPC_ENDPOINT_SERVICE_NAME,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_SOURCE_VPC_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DATABASE_SOURCE_VPC_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseSourceVPCConfiguration {
    pub vpc_endpoint_service_name: String,
}
impl rt::Structure for DatabaseSourceVPCConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_SOURCE_VPC_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_SOURCE_VPC_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_DATABASE_SOURCE_VPC_CONFIGURATION.members[0],
            &self.vpc_endpoint_service_name,
        );
        w.end_structure(&SCHEMA_DATABASE_SOURCE_VPC_CONFIGURATION);
    }
}
impl rt::Encode for DatabaseSourceVPCConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseSourceVPCConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DATABASE_SOURCE_VPC_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.vpc_endpoint_service_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DATABASE_SURROGATE_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DATABASE_TABLE_INCLUDE_OR_EXCLUDE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DATABASE_TABLE_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DATABASE_TABLE_LIST: rt::Schema = rt::Schema {
    name: "DatabaseTableList",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Exclude", "Exclude", &SHAPE_DATABASE_TABLE_INCLUDE_OR_EXCLUDE_LIST),
        rt::Member::new("Include", "Include", &SHAPE_DATABASE_TABLE_INCLUDE_OR_EXCLUDE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DATABASE_TABLE_LIST: rt::Shape = rt::Shape::Structure(&SCHEMA_DATABASE_TABLE_LIST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatabaseTableList {
    pub exclude: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}
impl rt::Structure for DatabaseTableList {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DATABASE_TABLE_LIST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DATABASE_TABLE_LIST);
        rt::member(w, &SCHEMA_DATABASE_TABLE_LIST.members[0], &self.exclude);
        rt::member(w, &SCHEMA_DATABASE_TABLE_LIST.members[1], &self.include);
        w.end_structure(&SCHEMA_DATABASE_TABLE_LIST);
    }
}
impl rt::Encode for DatabaseTableList {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DatabaseTableList {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DATABASE_TABLE_LIST, r, &mut |index, shape, r| {
            match index {
                0 => out.exclude = rt::Decode::decode(shape, r)?,
                1 => out.include = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_DATABASE_TABLE_NAME: rt::Pattern = rt::Pattern::new("[\\u0001-\\uFFFF]*");
pub static SHAPE_DATABASE_TABLE_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(129), pattern: Some(&PATTERN_DATABASE_TABLE_NAME) };
pub static SHAPE_DATABASE_TYPE: rt::Shape = rt::Shape::Enum { values: &["MySQL", "PostgreSQL"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DatabaseType {
    MySql,
    PostgreSql,
    Unknown(String),
}
impl DatabaseType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::MySql => "MySQL",
            Self::PostgreSql => "PostgreSQL",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DatabaseType {
    fn from(text: &str) -> Self {
        match text {
            "MySQL" => Self::MySql,
            "PostgreSQL" => Self::PostgreSql,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DatabaseType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DatabaseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DatabaseType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DatabaseType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DEFAULT_DOCUMENT_ID_FORMAT: rt::Shape =
    rt::Shape::Enum { values: &["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefaultDocumentIdFormat {
    FirehoseDefault,
    NoDocumentId,
    Unknown(String),
}
impl DefaultDocumentIdFormat {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FirehoseDefault => "FIREHOSE_DEFAULT",
            Self::NoDocumentId => "NO_DOCUMENT_ID",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DefaultDocumentIdFormat {
    fn from(text: &str) -> Self {
        match text {
            "FIREHOSE_DEFAULT" => Self::FirehoseDefault,
            "NO_DOCUMENT_ID" => Self::NoDocumentId,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DefaultDocumentIdFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DefaultDocumentIdFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DefaultDocumentIdFormat {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DefaultDocumentIdFormat {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_DELETE_DELIVERY_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "DeleteDeliveryStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AllowForceDelete", "AllowForceDelete", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DELIVERY_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DELIVERY_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeliveryStreamInput {
    pub allow_force_delete: Option<bool>,
    pub delivery_stream_name: String,
}
impl rt::Structure for DeleteDeliveryStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DELIVERY_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DELIVERY_STREAM_INPUT);
        rt::member(w, &SCHEMA_DELETE_DELIVERY_STREAM_INPUT.members[0], &self.allow_force_delete);
        rt::member(w, &SCHEMA_DELETE_DELIVERY_STREAM_INPUT.members[1], &self.delivery_stream_name);
        w.end_structure(&SCHEMA_DELETE_DELIVERY_STREAM_INPUT);
    }
}
impl rt::Encode for DeleteDeliveryStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDeliveryStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DELIVERY_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.allow_force_delete = rt::Decode::decode(shape, r)?,
                    1 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_DELIVERY_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteDeliveryStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_DELIVERY_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_DELIVERY_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeliveryStreamOutput {}
impl rt::Structure for DeleteDeliveryStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_DELIVERY_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_DELIVERY_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_DELIVERY_STREAM_OUTPUT);
    }
}
impl rt::Encode for DeleteDeliveryStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteDeliveryStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_DELIVERY_STREAM_OUTPUT,
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

pub static SHAPE_DELIVERY_START_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
static PATTERN_DELIVERY_STREAM_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:firehose:[a-zA-Z0-9\\-]+:\\d{12}:deliverystream/[a-zA-Z0-9._-]+");
pub static SHAPE_DELIVERY_STREAM_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_DELIVERY_STREAM_ARN) };
pub static SCHEMA_DELIVERY_STREAM_DESCRIPTION: rt::Schema = rt::Schema {
    name: "DeliveryStreamDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CreateTimestamp", "CreateTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("DeliveryStreamARN", "DeliveryStreamARN", &SHAPE_DELIVERY_STREAM_ARN)
            .required(),
        rt::Member::new(
            "DeliveryStreamEncryptionConfiguration",
            "DeliveryStreamEncryptionConfiguration",
            &SHAPE_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new(
            "DeliveryStreamStatus",
            "DeliveryStreamStatus",
            &SHAPE_DELIVERY_STREAM_STATUS,
        )
        .required(),
        rt::Member::new("DeliveryStreamType", "DeliveryStreamType", &SHAPE_DELIVERY_STREAM_TYPE)
            .required(),
        rt::Member::new("Destinations", "Destinations", &SHAPE_DESTINATION_DESCRIPTION_LIST)
            .required(),
        rt::Member::new("FailureDescription", "FailureDescription", &SHAPE_FAILURE_DESCRIPTION),
        rt::Member::new("HasMoreDestinations", "HasMoreDestinations", &SHAPE_BOOLEAN_OBJECT)
            .required(),
        rt::Member::new("LastUpdateTimestamp", "LastUpdateTimestamp", &SHAPE_TIMESTAMP),
        rt::Member::new("Source", "Source", &SHAPE_SOURCE_DESCRIPTION),
        rt::Member::new("VersionId", "VersionId", &SHAPE_DELIVERY_STREAM_VERSION_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELIVERY_STREAM_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELIVERY_STREAM_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeliveryStreamDescription {
    pub create_timestamp: Option<rt::Timestamp>,
    pub delivery_stream_arn: String,
    pub delivery_stream_encryption_configuration: Option<DeliveryStreamEncryptionConfiguration>,
    pub delivery_stream_name: String,
    pub delivery_stream_status: DeliveryStreamStatus,
    pub delivery_stream_type: DeliveryStreamType,
    pub destinations: Vec<DestinationDescription>,
    pub failure_description: Option<FailureDescription>,
    pub has_more_destinations: bool,
    pub last_update_timestamp: Option<rt::Timestamp>,
    pub source: Option<SourceDescription>,
    pub version_id: String,
}
impl rt::Structure for DeliveryStreamDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELIVERY_STREAM_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELIVERY_STREAM_DESCRIPTION);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[0], &self.create_timestamp);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[1], &self.delivery_stream_arn);
        rt::member(
            w,
            &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[2],
            &self.delivery_stream_encryption_configuration,
        );
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[3], &self.delivery_stream_name);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[4], &self.delivery_stream_status);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[5], &self.delivery_stream_type);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[6], &self.destinations);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[7], &self.failure_description);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[8], &self.has_more_destinations);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[9], &self.last_update_timestamp);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[10], &self.source);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_DESCRIPTION.members[11], &self.version_id);
        w.end_structure(&SCHEMA_DELIVERY_STREAM_DESCRIPTION);
    }
}
impl rt::Encode for DeliveryStreamDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeliveryStreamDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELIVERY_STREAM_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.create_timestamp = rt::Decode::decode(shape, r)?,
                    1 => out.delivery_stream_arn = rt::Decode::decode(shape, r)?,
                    2 => {
                        out.delivery_stream_encryption_configuration = rt::Decode::decode(shape, r)?
                    }
                    3 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    4 => out.delivery_stream_status = rt::Decode::decode(shape, r)?,
                    5 => out.delivery_stream_type = rt::Decode::decode(shape, r)?,
                    6 => out.destinations = rt::Decode::decode(shape, r)?,
                    7 => out.failure_description = rt::Decode::decode(shape, r)?,
                    8 => out.has_more_destinations = rt::Decode::decode(shape, r)?,
                    9 => out.last_update_timestamp = rt::Decode::decode(shape, r)?,
                    10 => out.source = rt::Decode::decode(shape, r)?,
                    11 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DeliveryStreamEncryptionConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("FailureDescription", "FailureDescription", &SHAPE_FAILURE_DESCRIPTION),
        rt::Member::new("KeyARN", "KeyARN", &SHAPE_AWSKMS_KEY_ARN),
        rt::Member::new("KeyType", "KeyType", &SHAPE_KEY_TYPE),
        rt::Member::new("Status", "Status", &SHAPE_DELIVERY_STREAM_ENCRYPTION_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeliveryStreamEncryptionConfiguration {
    pub failure_description: Option<FailureDescription>,
    pub key_arn: Option<String>,
    pub key_type: Option<KeyType>,
    pub status: Option<DeliveryStreamEncryptionStatus>,
}
impl rt::Structure for DeliveryStreamEncryptionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION.members[0],
            &self.failure_description,
        );
        rt::member(w, &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION.members[1], &self.key_arn);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION.members[2], &self.key_type);
        rt::member(w, &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION.members[3], &self.status);
        w.end_structure(&SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION);
    }
}
impl rt::Encode for DeliveryStreamEncryptionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeliveryStreamEncryptionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.failure_description = rt::Decode::decode(shape, r)?,
                    1 => out.key_arn = rt::Decode::decode(shape, r)?,
                    2 => out.key_type = rt::Decode::decode(shape, r)?,
                    3 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT: rt::Schema = rt::Schema {
    name: "DeliveryStreamEncryptionConfigurationInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("KeyARN", "KeyARN", &SHAPE_AWSKMS_KEY_ARN),
        rt::Member::new("KeyType", "KeyType", &SHAPE_KEY_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeliveryStreamEncryptionConfigurationInput {
    pub key_arn: Option<String>,
    pub key_type: KeyType,
}
impl rt::Structure for DeliveryStreamEncryptionConfigurationInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT);
        rt::member(
            w,
            &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT.members[0],
            &self.key_arn,
        );
        rt::member(
            w,
            &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT.members[1],
            &self.key_type,
        );
        w.end_structure(&SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT);
    }
}
impl rt::Encode for DeliveryStreamEncryptionConfigurationInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeliveryStreamEncryptionConfigurationInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key_arn = rt::Decode::decode(shape, r)?,
                    1 => out.key_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DELIVERY_STREAM_ENCRYPTION_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "ENABLED",
        "ENABLING",
        "ENABLING_FAILED",
        "DISABLED",
        "DISABLING",
        "DISABLING_FAILED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryStreamEncryptionStatus {
    Enabled,
    Enabling,
    EnablingFailed,
    Disabled,
    Disabling,
    DisablingFailed,
    Unknown(String),
}
impl DeliveryStreamEncryptionStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Enabling => "ENABLING",
            Self::EnablingFailed => "ENABLING_FAILED",
            Self::Disabled => "DISABLED",
            Self::Disabling => "DISABLING",
            Self::DisablingFailed => "DISABLING_FAILED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeliveryStreamEncryptionStatus {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "ENABLING" => Self::Enabling,
            "ENABLING_FAILED" => Self::EnablingFailed,
            "DISABLED" => Self::Disabled,
            "DISABLING" => Self::Disabling,
            "DISABLING_FAILED" => Self::DisablingFailed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeliveryStreamEncryptionStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeliveryStreamEncryptionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeliveryStreamEncryptionStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeliveryStreamEncryptionStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DELIVERY_STREAM_FAILURE_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND",
        "VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED",
        "RETIRE_KMS_GRANT_FAILED",
        "CREATE_KMS_GRANT_FAILED",
        "KMS_ACCESS_DENIED",
        "DISABLED_KMS_KEY",
        "INVALID_KMS_KEY",
        "KMS_KEY_NOT_FOUND",
        "KMS_OPT_IN_REQUIRED",
        "CREATE_ENI_FAILED",
        "DELETE_ENI_FAILED",
        "SUBNET_NOT_FOUND",
        "SECURITY_GROUP_NOT_FOUND",
        "ENI_ACCESS_DENIED",
        "SUBNET_ACCESS_DENIED",
        "SECURITY_GROUP_ACCESS_DENIED",
        "UNKNOWN_ERROR",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryStreamFailureType {
    VpcEndpointServiceNameNotFound,
    VpcInterfaceEndpointServiceAccessDenied,
    RetireKmsGrantFailed,
    CreateKmsGrantFailed,
    KmsAccessDenied,
    DisabledKmsKey,
    InvalidKmsKey,
    KmsKeyNotFound,
    KmsOptInRequired,
    CreateEniFailed,
    DeleteEniFailed,
    SubnetNotFound,
    SecurityGroupNotFound,
    EniAccessDenied,
    SubnetAccessDenied,
    SecurityGroupAccessDenied,
    UnknownError,
    Unknown(String),
}
impl DeliveryStreamFailureType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::VpcEndpointServiceNameNotFound => "VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND",
            Self::VpcInterfaceEndpointServiceAccessDenied => {
                "VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED"
            }
            Self::RetireKmsGrantFailed => "RETIRE_KMS_GRANT_FAILED",
            Self::CreateKmsGrantFailed => "CREATE_KMS_GRANT_FAILED",
            Self::KmsAccessDenied => "KMS_ACCESS_DENIED",
            Self::DisabledKmsKey => "DISABLED_KMS_KEY",
            Self::InvalidKmsKey => "INVALID_KMS_KEY",
            Self::KmsKeyNotFound => "KMS_KEY_NOT_FOUND",
            Self::KmsOptInRequired => "KMS_OPT_IN_REQUIRED",
            Self::CreateEniFailed => "CREATE_ENI_FAILED",
            Self::DeleteEniFailed => "DELETE_ENI_FAILED",
            Self::SubnetNotFound => "SUBNET_NOT_FOUND",
            Self::SecurityGroupNotFound => "SECURITY_GROUP_NOT_FOUND",
            Self::EniAccessDenied => "ENI_ACCESS_DENIED",
            Self::SubnetAccessDenied => "SUBNET_ACCESS_DENIED",
            Self::SecurityGroupAccessDenied => "SECURITY_GROUP_ACCESS_DENIED",
            Self::UnknownError => "UNKNOWN_ERROR",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeliveryStreamFailureType {
    fn from(text: &str) -> Self {
        match text {
            "VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND" => Self::VpcEndpointServiceNameNotFound,
            "VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED" => {
                Self::VpcInterfaceEndpointServiceAccessDenied
            }
            "RETIRE_KMS_GRANT_FAILED" => Self::RetireKmsGrantFailed,
            "CREATE_KMS_GRANT_FAILED" => Self::CreateKmsGrantFailed,
            "KMS_ACCESS_DENIED" => Self::KmsAccessDenied,
            "DISABLED_KMS_KEY" => Self::DisabledKmsKey,
            "INVALID_KMS_KEY" => Self::InvalidKmsKey,
            "KMS_KEY_NOT_FOUND" => Self::KmsKeyNotFound,
            "KMS_OPT_IN_REQUIRED" => Self::KmsOptInRequired,
            "CREATE_ENI_FAILED" => Self::CreateEniFailed,
            "DELETE_ENI_FAILED" => Self::DeleteEniFailed,
            "SUBNET_NOT_FOUND" => Self::SubnetNotFound,
            "SECURITY_GROUP_NOT_FOUND" => Self::SecurityGroupNotFound,
            "ENI_ACCESS_DENIED" => Self::EniAccessDenied,
            "SUBNET_ACCESS_DENIED" => Self::SubnetAccessDenied,
            "SECURITY_GROUP_ACCESS_DENIED" => Self::SecurityGroupAccessDenied,
            "UNKNOWN_ERROR" => Self::UnknownError,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeliveryStreamFailureType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeliveryStreamFailureType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeliveryStreamFailureType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeliveryStreamFailureType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_DELIVERY_STREAM_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9_.-]+");
pub static SHAPE_DELIVERY_STREAM_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_DELIVERY_STREAM_NAME) };
pub static SHAPE_DELIVERY_STREAM_NAME_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DELIVERY_STREAM_NAME,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_DELIVERY_STREAM_STATUS: rt::Shape = rt::Shape::Enum {
    values: &["CREATING", "CREATING_FAILED", "DELETING", "DELETING_FAILED", "ACTIVE"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryStreamStatus {
    Creating,
    CreatingFailed,
    Deleting,
    DeletingFailed,
    Active,
    Unknown(String),
}
impl DeliveryStreamStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::CreatingFailed => "CREATING_FAILED",
            Self::Deleting => "DELETING",
            Self::DeletingFailed => "DELETING_FAILED",
            Self::Active => "ACTIVE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeliveryStreamStatus {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "CREATING_FAILED" => Self::CreatingFailed,
            "DELETING" => Self::Deleting,
            "DELETING_FAILED" => Self::DeletingFailed,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeliveryStreamStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeliveryStreamStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeliveryStreamStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeliveryStreamStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DELIVERY_STREAM_TYPE: rt::Shape = rt::Shape::Enum {
    values: &["DirectPut", "KinesisStreamAsSource", "MSKAsSource", "DatabaseAsSource"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryStreamType {
    DirectPut,
    KinesisStreamAsSource,
    MskasSource,
    DatabaseAsSource,
    Unknown(String),
}
impl DeliveryStreamType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::DirectPut => "DirectPut",
            Self::KinesisStreamAsSource => "KinesisStreamAsSource",
            Self::MskasSource => "MSKAsSource",
            Self::DatabaseAsSource => "DatabaseAsSource",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeliveryStreamType {
    fn from(text: &str) -> Self {
        match text {
            "DirectPut" => Self::DirectPut,
            "KinesisStreamAsSource" => Self::KinesisStreamAsSource,
            "MSKAsSource" => Self::MskasSource,
            "DatabaseAsSource" => Self::DatabaseAsSource,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeliveryStreamType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeliveryStreamType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeliveryStreamType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeliveryStreamType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_DELIVERY_STREAM_VERSION_ID: rt::Pattern = rt::Pattern::new("[0-9]+");
pub static SHAPE_DELIVERY_STREAM_VERSION_ID: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(50),
    pattern: Some(&PATTERN_DELIVERY_STREAM_VERSION_ID),
};
pub static SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "DescribeDeliveryStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new(
            "ExclusiveStartDestinationId",
            "ExclusiveStartDestinationId",
            &SHAPE_DESTINATION_ID,
        ),
        rt::Member::new("Limit", "Limit", &SHAPE_DESCRIBE_DELIVERY_STREAM_INPUT_LIMIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_DELIVERY_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDeliveryStreamInput {
    pub delivery_stream_name: String,
    pub exclusive_start_destination_id: Option<String>,
    pub limit: Option<i32>,
}
impl rt::Structure for DescribeDeliveryStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT.members[0],
            &self.delivery_stream_name,
        );
        rt::member(
            w,
            &SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT.members[1],
            &self.exclusive_start_destination_id,
        );
        rt::member(w, &SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT.members[2], &self.limit);
        w.end_structure(&SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT);
    }
}
impl rt::Encode for DescribeDeliveryStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeDeliveryStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    1 => out.exclusive_start_destination_id = rt::Decode::decode(shape, r)?,
                    2 => out.limit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESCRIBE_DELIVERY_STREAM_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "DescribeDeliveryStreamOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DeliveryStreamDescription",
        "DeliveryStreamDescription",
        &SHAPE_DELIVERY_STREAM_DESCRIPTION,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_DELIVERY_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeDeliveryStreamOutput {
    pub delivery_stream_description: DeliveryStreamDescription,
}
impl rt::Structure for DescribeDeliveryStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT);
        rt::member(
            w,
            &SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT.members[0],
            &self.delivery_stream_description,
        );
        w.end_structure(&SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT);
    }
}
impl rt::Encode for DescribeDeliveryStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeDeliveryStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESERIALIZER: rt::Schema = rt::Schema {
    name: "Deserializer",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HiveJsonSerDe", "HiveJsonSerDe", &SHAPE_HIVE_JSON_SER_DE),
        rt::Member::new("OpenXJsonSerDe", "OpenXJsonSerDe", &SHAPE_OPEN_X_JSON_SER_DE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESERIALIZER: rt::Shape = rt::Shape::Structure(&SCHEMA_DESERIALIZER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deserializer {
    pub hive_json_ser_de: Option<HiveJsonSerDe>,
    pub open_x_json_ser_de: Option<OpenXJsonSerDe>,
}
impl rt::Structure for Deserializer {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESERIALIZER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESERIALIZER);
        rt::member(w, &SCHEMA_DESERIALIZER.members[0], &self.hive_json_ser_de);
        rt::member(w, &SCHEMA_DESERIALIZER.members[1], &self.open_x_json_ser_de);
        w.end_structure(&SCHEMA_DESERIALIZER);
    }
}
impl rt::Encode for Deserializer {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Deserializer {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DESERIALIZER, r, &mut |index, shape, r| {
            match index {
                0 => out.hive_json_ser_de = rt::Decode::decode(shape, r)?,
                1 => out.open_x_json_ser_de = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "DestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AmazonOpenSearchServerlessDestinationDescription",
            "AmazonOpenSearchServerlessDestinationDescription",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "AmazonopensearchserviceDestinationDescription",
            "AmazonopensearchserviceDestinationDescription",
            &SHAPE_AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new("DestinationId", "DestinationId", &SHAPE_DESTINATION_ID).required(),
        rt::Member::new(
            "ElasticsearchDestinationDescription",
            "ElasticsearchDestinationDescription",
            &SHAPE_ELASTICSEARCH_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "ExtendedS3DestinationDescription",
            "ExtendedS3DestinationDescription",
            &SHAPE_EXTENDED_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "HttpEndpointDestinationDescription",
            "HttpEndpointDestinationDescription",
            &SHAPE_HTTP_ENDPOINT_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "IcebergDestinationDescription",
            "IcebergDestinationDescription",
            &SHAPE_ICEBERG_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "RedshiftDestinationDescription",
            "RedshiftDestinationDescription",
            &SHAPE_REDSHIFT_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "SnowflakeDestinationDescription",
            "SnowflakeDestinationDescription",
            &SHAPE_SNOWFLAKE_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "SplunkDestinationDescription",
            "SplunkDestinationDescription",
            &SHAPE_SPLUNK_DESTINATION_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DestinationDescription {
    pub amazon_open_search_serverless_destination_description:
        Option<AmazonOpenSearchServerlessDestinationDescription>,
    pub amazonopensearchservice_destination_description:
        Option<AmazonopensearchserviceDestinationDescription>,
    pub destination_id: String,
    pub elasticsearch_destination_description: Option<ElasticsearchDestinationDescription>,
    pub extended_s3_destination_description: Option<ExtendedS3DestinationDescription>,
    pub http_endpoint_destination_description: Option<HttpEndpointDestinationDescription>,
    pub iceberg_destination_description: Option<IcebergDestinationDescription>,
    pub redshift_destination_description: Option<RedshiftDestinationDescription>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub snowflake_destination_description: Option<SnowflakeDestinationDescription>,
    pub splunk_destination_description: Option<SplunkDestinationDescription>,
}
impl rt::Structure for DestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESTINATION_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[0],
            &self.amazon_open_search_serverless_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[1],
            &self.amazonopensearchservice_destination_description,
        );
        rt::member(w, &SCHEMA_DESTINATION_DESCRIPTION.members[2], &self.destination_id);
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[3],
            &self.elasticsearch_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[4],
            &self.extended_s3_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[5],
            &self.http_endpoint_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[6],
            &self.iceberg_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[7],
            &self.redshift_destination_description,
        );
        rt::member(w, &SCHEMA_DESTINATION_DESCRIPTION.members[8], &self.s3_destination_description);
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[9],
            &self.snowflake_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_DESTINATION_DESCRIPTION.members[10],
            &self.splunk_destination_description,
        );
        w.end_structure(&SCHEMA_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for DestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.amazon_open_search_serverless_destination_description =
                            rt::Decode::decode(shape, r)?
                    }
                    1 => {
                        out.amazonopensearchservice_destination_description =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.destination_id = rt::Decode::decode(shape, r)?,
                    3 => out.elasticsearch_destination_description = rt::Decode::decode(shape, r)?,
                    4 => out.extended_s3_destination_description = rt::Decode::decode(shape, r)?,
                    5 => out.http_endpoint_destination_description = rt::Decode::decode(shape, r)?,
                    6 => out.iceberg_destination_description = rt::Decode::decode(shape, r)?,
                    7 => out.redshift_destination_description = rt::Decode::decode(shape, r)?,
                    8 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    9 => out.snowflake_destination_description = rt::Decode::decode(shape, r)?,
                    10 => out.splunk_destination_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESTINATION_DESCRIPTION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DESTINATION_DESCRIPTION,
    element_name: "member",
    flattened: false,
};
static PATTERN_DESTINATION_ID: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9-]+");
pub static SHAPE_DESTINATION_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(100), pattern: Some(&PATTERN_DESTINATION_ID) };
pub static SCHEMA_DESTINATION_TABLE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DestinationTableConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DestinationDatabaseName",
            "DestinationDatabaseName",
            &SHAPE_STRING_WITH_LETTERS_DIGITS_UNDERSCORES_DOTS,
        )
        .required(),
        rt::Member::new(
            "DestinationTableName",
            "DestinationTableName",
            &SHAPE_STRING_WITH_LETTERS_DIGITS_UNDERSCORES_DOTS,
        )
        .required(),
        rt::Member::new("PartitionSpec", "PartitionSpec", &SHAPE_PARTITION_SPEC),
        rt::Member::new("S3ErrorOutputPrefix", "S3ErrorOutputPrefix", &SHAPE_ERROR_OUTPUT_PREFIX),
        rt::Member::new(
            "UniqueKeys",
            "UniqueKeys",
            &SHAPE_LIST_OF_NON_EMPTY_STRINGS_WITHOUT_WHITESPACE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESTINATION_TABLE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESTINATION_TABLE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DestinationTableConfiguration {
    pub destination_database_name: String,
    pub destination_table_name: String,
    pub partition_spec: Option<PartitionSpec>,
    pub s3_error_output_prefix: Option<String>,
    pub unique_keys: Option<Vec<String>>,
}
impl rt::Structure for DestinationTableConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESTINATION_TABLE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESTINATION_TABLE_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_DESTINATION_TABLE_CONFIGURATION.members[0],
            &self.destination_database_name,
        );
        rt::member(
            w,
            &SCHEMA_DESTINATION_TABLE_CONFIGURATION.members[1],
            &self.destination_table_name,
        );
        rt::member(w, &SCHEMA_DESTINATION_TABLE_CONFIGURATION.members[2], &self.partition_spec);
        rt::member(
            w,
            &SCHEMA_DESTINATION_TABLE_CONFIGURATION.members[3],
            &self.s3_error_output_prefix,
        );
        rt::member(w, &SCHEMA_DESTINATION_TABLE_CONFIGURATION.members[4], &self.unique_keys);
        w.end_structure(&SCHEMA_DESTINATION_TABLE_CONFIGURATION);
    }
}
impl rt::Encode for DestinationTableConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DestinationTableConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESTINATION_TABLE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.destination_database_name = rt::Decode::decode(shape, r)?,
                    1 => out.destination_table_name = rt::Decode::decode(shape, r)?,
                    2 => out.partition_spec = rt::Decode::decode(shape, r)?,
                    3 => out.s3_error_output_prefix = rt::Decode::decode(shape, r)?,
                    4 => out.unique_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DESTINATION_TABLE_CONFIGURATION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DESTINATION_TABLE_CONFIGURATION,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_DIRECT_PUT_SOURCE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DirectPutSourceConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ThroughputHintInMBs",
        "ThroughputHintInMBs",
        &SHAPE_THROUGHPUT_HINT_IN_MBS,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DIRECT_PUT_SOURCE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DIRECT_PUT_SOURCE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DirectPutSourceConfiguration {
    pub throughput_hint_in_mbs: i32,
}
impl rt::Structure for DirectPutSourceConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DIRECT_PUT_SOURCE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DIRECT_PUT_SOURCE_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_DIRECT_PUT_SOURCE_CONFIGURATION.members[0],
            &self.throughput_hint_in_mbs,
        );
        w.end_structure(&SCHEMA_DIRECT_PUT_SOURCE_CONFIGURATION);
    }
}
impl rt::Encode for DirectPutSourceConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DirectPutSourceConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DIRECT_PUT_SOURCE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.throughput_hint_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DIRECT_PUT_SOURCE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "DirectPutSourceDescription",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ThroughputHintInMBs",
        "ThroughputHintInMBs",
        &SHAPE_THROUGHPUT_HINT_IN_MBS,
    )],
    xml_namespace: None,
};
pub static SHAPE_DIRECT_PUT_SOURCE_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DIRECT_PUT_SOURCE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DirectPutSourceDescription {
    pub throughput_hint_in_mbs: Option<i32>,
}
impl rt::Structure for DirectPutSourceDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DIRECT_PUT_SOURCE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DIRECT_PUT_SOURCE_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_DIRECT_PUT_SOURCE_DESCRIPTION.members[0],
            &self.throughput_hint_in_mbs,
        );
        w.end_structure(&SCHEMA_DIRECT_PUT_SOURCE_DESCRIPTION);
    }
}
impl rt::Encode for DirectPutSourceDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DirectPutSourceDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DIRECT_PUT_SOURCE_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.throughput_hint_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DOCUMENT_ID_OPTIONS: rt::Schema = rt::Schema {
    name: "DocumentIdOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DefaultDocumentIdFormat",
        "DefaultDocumentIdFormat",
        &SHAPE_DEFAULT_DOCUMENT_ID_FORMAT,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_DOCUMENT_ID_OPTIONS: rt::Shape = rt::Shape::Structure(&SCHEMA_DOCUMENT_ID_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentIdOptions {
    pub default_document_id_format: DefaultDocumentIdFormat,
}
impl rt::Structure for DocumentIdOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DOCUMENT_ID_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DOCUMENT_ID_OPTIONS);
        rt::member(w, &SCHEMA_DOCUMENT_ID_OPTIONS.members[0], &self.default_document_id_format);
        w.end_structure(&SCHEMA_DOCUMENT_ID_OPTIONS);
    }
}
impl rt::Encode for DocumentIdOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DocumentIdOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DOCUMENT_ID_OPTIONS, r, &mut |index, shape, r| {
            match index {
                0 => out.default_document_id_format = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "DynamicPartitioningConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_RETRY_OPTIONS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DYNAMIC_PARTITIONING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DynamicPartitioningConfiguration {
    pub enabled: Option<bool>,
    pub retry_options: Option<RetryOptions>,
}
impl rt::Structure for DynamicPartitioningConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION);
        rt::member(w, &SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION.members[0], &self.enabled);
        rt::member(w, &SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION.members[1], &self.retry_options);
        w.end_structure(&SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION);
    }
}
impl rt::Encode for DynamicPartitioningConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DynamicPartitioningConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DYNAMIC_PARTITIONING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
                    1 => out.retry_options = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ELASTICSEARCH_BUFFERING_HINTS: rt::Schema = rt::Schema {
    name: "ElasticsearchBufferingHints",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "IntervalInSeconds",
            "IntervalInSeconds",
            &SHAPE_ELASTICSEARCH_BUFFERING_INTERVAL_IN_SECONDS,
        ),
        rt::Member::new("SizeInMBs", "SizeInMBs", &SHAPE_ELASTICSEARCH_BUFFERING_SIZE_IN_MBS),
    ],
    xml_namespace: None,
};
pub static SHAPE_ELASTICSEARCH_BUFFERING_HINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ELASTICSEARCH_BUFFERING_HINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ElasticsearchBufferingHints {
    pub interval_in_seconds: Option<i32>,
    pub size_in_mbs: Option<i32>,
}
impl rt::Structure for ElasticsearchBufferingHints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ELASTICSEARCH_BUFFERING_HINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ELASTICSEARCH_BUFFERING_HINTS);
        rt::member(w, &SCHEMA_ELASTICSEARCH_BUFFERING_HINTS.members[0], &self.interval_in_seconds);
        rt::member(w, &SCHEMA_ELASTICSEARCH_BUFFERING_HINTS.members[1], &self.size_in_mbs);
        w.end_structure(&SCHEMA_ELASTICSEARCH_BUFFERING_HINTS);
    }
}
impl rt::Encode for ElasticsearchBufferingHints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ElasticsearchBufferingHints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ELASTICSEARCH_BUFFERING_HINTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.interval_in_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.size_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ELASTICSEARCH_BUFFERING_INTERVAL_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(900) };
pub static SHAPE_ELASTICSEARCH_BUFFERING_SIZE_IN_MBS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_ELASTICSEARCH_CLUSTER_ENDPOINT: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: None };
pub static SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "ElasticsearchDestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_ELASTICSEARCH_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ClusterEndpoint",
            "ClusterEndpoint",
            &SHAPE_ELASTICSEARCH_CLUSTER_ENDPOINT,
        ),
        rt::Member::new("DocumentIdOptions", "DocumentIdOptions", &SHAPE_DOCUMENT_ID_OPTIONS),
        rt::Member::new("DomainARN", "DomainARN", &SHAPE_ELASTICSEARCH_DOMAIN_ARN),
        rt::Member::new("IndexName", "IndexName", &SHAPE_ELASTICSEARCH_INDEX_NAME).required(),
        rt::Member::new(
            "IndexRotationPeriod",
            "IndexRotationPeriod",
            &SHAPE_ELASTICSEARCH_INDEX_ROTATION_PERIOD,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_ELASTICSEARCH_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_ELASTICSEARCH_S3_BACKUP_MODE),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION)
            .required(),
        rt::Member::new("TypeName", "TypeName", &SHAPE_ELASTICSEARCH_TYPE_NAME),
        rt::Member::new("VpcConfiguration", "VpcConfiguration", &SHAPE_VPC_CONFIGURATION),
    ],
    xml_namespace: None,
};
pub static SHAPE_ELASTICSEARCH_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ElasticsearchDestinationConfiguration {
    pub buffering_hints: Option<ElasticsearchBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_endpoint: Option<String>,
    pub document_id_options: Option<DocumentIdOptions>,
    pub domain_arn: Option<String>,
    pub index_name: String,
    pub index_rotation_period: Option<ElasticsearchIndexRotationPeriod>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<ElasticsearchRetryOptions>,
    pub role_arn: String,
    pub s3_backup_mode: Option<ElasticsearchS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub type_name: Option<String>,
    pub vpc_configuration: Option<VpcConfiguration>,
}
impl rt::Structure for ElasticsearchDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[2],
            &self.cluster_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[3],
            &self.document_id_options,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[4], &self.domain_arn);
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[5], &self.index_name);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[6],
            &self.index_rotation_period,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[7],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[8],
            &self.retry_options,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[9], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[10],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[11],
            &self.s3_configuration,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[12], &self.type_name);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION.members[13],
            &self.vpc_configuration,
        );
        w.end_structure(&SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for ElasticsearchDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ElasticsearchDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ELASTICSEARCH_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.cluster_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.document_id_options = rt::Decode::decode(shape, r)?,
                    4 => out.domain_arn = rt::Decode::decode(shape, r)?,
                    5 => out.index_name = rt::Decode::decode(shape, r)?,
                    6 => out.index_rotation_period = rt::Decode::decode(shape, r)?,
                    7 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.retry_options = rt::Decode::decode(shape, r)?,
                    9 => out.role_arn = rt::Decode::decode(shape, r)?,
                    10 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    11 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    12 => out.type_name = rt::Decode::decode(shape, r)?,
                    13 => out.vpc_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "ElasticsearchDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_ELASTICSEARCH_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ClusterEndpoint",
            "ClusterEndpoint",
            &SHAPE_ELASTICSEARCH_CLUSTER_ENDPOINT,
        ),
        rt::Member::new("DocumentIdOptions", "DocumentIdOptions", &SHAPE_DOCUMENT_ID_OPTIONS),
        rt::Member::new("DomainARN", "DomainARN", &SHAPE_ELASTICSEARCH_DOMAIN_ARN),
        rt::Member::new("IndexName", "IndexName", &SHAPE_ELASTICSEARCH_INDEX_NAME),
        rt::Member::new(
            "IndexRotationPeriod",
            "IndexRotationPeriod",
            &SHAPE_ELASTICSEARCH_INDEX_ROTATION_PERIOD,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_ELASTICSEARCH_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_ELASTICSEARCH_S3_BACKUP_MODE),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new("TypeName", "TypeName", &SHAPE_ELASTICSEARCH_TYPE_NAME),
        rt::Member::new(
            "VpcConfigurationDescription",
            "VpcConfigurationDescription",
            &SHAPE_VPC_CONFIGURATION_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ELASTICSEARCH_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ElasticsearchDestinationDescription {
    pub buffering_hints: Option<ElasticsearchBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_endpoint: Option<String>,
    pub document_id_options: Option<DocumentIdOptions>,
    pub domain_arn: Option<String>,
    pub index_name: Option<String>,
    pub index_rotation_period: Option<ElasticsearchIndexRotationPeriod>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<ElasticsearchRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<ElasticsearchS3BackupMode>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub type_name: Option<String>,
    pub vpc_configuration_description: Option<VpcConfigurationDescription>,
}
impl rt::Structure for ElasticsearchDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[2],
            &self.cluster_endpoint,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[3],
            &self.document_id_options,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[4], &self.domain_arn);
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[5], &self.index_name);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[6],
            &self.index_rotation_period,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[7],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[8],
            &self.retry_options,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[9], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[10],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[11],
            &self.s3_destination_description,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[12], &self.type_name);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION.members[13],
            &self.vpc_configuration_description,
        );
        w.end_structure(&SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for ElasticsearchDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ElasticsearchDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ELASTICSEARCH_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.cluster_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.document_id_options = rt::Decode::decode(shape, r)?,
                    4 => out.domain_arn = rt::Decode::decode(shape, r)?,
                    5 => out.index_name = rt::Decode::decode(shape, r)?,
                    6 => out.index_rotation_period = rt::Decode::decode(shape, r)?,
                    7 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.retry_options = rt::Decode::decode(shape, r)?,
                    9 => out.role_arn = rt::Decode::decode(shape, r)?,
                    10 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    11 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    12 => out.type_name = rt::Decode::decode(shape, r)?,
                    13 => out.vpc_configuration_description = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "ElasticsearchDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_ELASTICSEARCH_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ClusterEndpoint",
            "ClusterEndpoint",
            &SHAPE_ELASTICSEARCH_CLUSTER_ENDPOINT,
        ),
        rt::Member::new("DocumentIdOptions", "DocumentIdOptions", &SHAPE_DOCUMENT_ID_OPTIONS),
        rt::Member::new("DomainARN", "DomainARN", &SHAPE_ELASTICSEARCH_DOMAIN_ARN),
        rt::Member::new("IndexName", "IndexName", &SHAPE_ELASTICSEARCH_INDEX_NAME),
        rt::Member::new(
            "IndexRotationPeriod",
            "IndexRotationPeriod",
            &SHAPE_ELASTICSEARCH_INDEX_ROTATION_PERIOD,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_ELASTICSEARCH_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3Update", "S3Update", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new("TypeName", "TypeName", &SHAPE_ELASTICSEARCH_TYPE_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_ELASTICSEARCH_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ElasticsearchDestinationUpdate {
    pub buffering_hints: Option<ElasticsearchBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_endpoint: Option<String>,
    pub document_id_options: Option<DocumentIdOptions>,
    pub domain_arn: Option<String>,
    pub index_name: Option<String>,
    pub index_rotation_period: Option<ElasticsearchIndexRotationPeriod>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<ElasticsearchRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_update: Option<S3DestinationUpdate>,
    pub type_name: Option<String>,
}
impl rt::Structure for ElasticsearchDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE);
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[0], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[2], &self.cluster_endpoint);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[3],
            &self.document_id_options,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[4], &self.domain_arn);
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[5], &self.index_name);
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[6],
            &self.index_rotation_period,
        );
        rt::member(
            w,
            &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[7],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[8], &self.retry_options);
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[9], &self.role_arn);
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[10], &self.s3_update);
        rt::member(w, &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE.members[11], &self.type_name);
        w.end_structure(&SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE);
    }
}
impl rt::Encode for ElasticsearchDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ElasticsearchDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ELASTICSEARCH_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.cluster_endpoint = rt::Decode::decode(shape, r)?,
                    3 => out.document_id_options = rt::Decode::decode(shape, r)?,
                    4 => out.domain_arn = rt::Decode::decode(shape, r)?,
                    5 => out.index_name = rt::Decode::decode(shape, r)?,
                    6 => out.index_rotation_period = rt::Decode::decode(shape, r)?,
                    7 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.retry_options = rt::Decode::decode(shape, r)?,
                    9 => out.role_arn = rt::Decode::decode(shape, r)?,
                    10 => out.s3_update = rt::Decode::decode(shape, r)?,
                    11 => out.type_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_ELASTICSEARCH_DOMAIN_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:es:[a-zA-Z0-9\\-]+:\\d{12}:domain/[a-z][-0-9a-z]{2,27}");
pub static SHAPE_ELASTICSEARCH_DOMAIN_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(512),
    pattern: Some(&PATTERN_ELASTICSEARCH_DOMAIN_ARN),
};
static PATTERN_ELASTICSEARCH_INDEX_NAME: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_ELASTICSEARCH_INDEX_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(80),
    pattern: Some(&PATTERN_ELASTICSEARCH_INDEX_NAME),
};
pub static SHAPE_ELASTICSEARCH_INDEX_ROTATION_PERIOD: rt::Shape =
    rt::Shape::Enum { values: &["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ElasticsearchIndexRotationPeriod {
    NoRotation,
    OneHour,
    OneDay,
    OneWeek,
    OneMonth,
    Unknown(String),
}
impl ElasticsearchIndexRotationPeriod {
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoRotation => "NoRotation",
            Self::OneHour => "OneHour",
            Self::OneDay => "OneDay",
            Self::OneWeek => "OneWeek",
            Self::OneMonth => "OneMonth",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ElasticsearchIndexRotationPeriod {
    fn from(text: &str) -> Self {
        match text {
            "NoRotation" => Self::NoRotation,
            "OneHour" => Self::OneHour,
            "OneDay" => Self::OneDay,
            "OneWeek" => Self::OneWeek,
            "OneMonth" => Self::OneMonth,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ElasticsearchIndexRotationPeriod {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ElasticsearchIndexRotationPeriod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ElasticsearchIndexRotationPeriod {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ElasticsearchIndexRotationPeriod {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ELASTICSEARCH_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_ELASTICSEARCH_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "ElasticsearchRetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_ELASTICSEARCH_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_ELASTICSEARCH_RETRY_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ELASTICSEARCH_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ElasticsearchRetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for ElasticsearchRetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ELASTICSEARCH_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ELASTICSEARCH_RETRY_OPTIONS);
        rt::member(w, &SCHEMA_ELASTICSEARCH_RETRY_OPTIONS.members[0], &self.duration_in_seconds);
        w.end_structure(&SCHEMA_ELASTICSEARCH_RETRY_OPTIONS);
    }
}
impl rt::Encode for ElasticsearchRetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ElasticsearchRetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ELASTICSEARCH_RETRY_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ELASTICSEARCH_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["FailedDocumentsOnly", "AllDocuments"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ElasticsearchS3BackupMode {
    FailedDocumentsOnly,
    AllDocuments,
    Unknown(String),
}
impl ElasticsearchS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedDocumentsOnly => "FailedDocumentsOnly",
            Self::AllDocuments => "AllDocuments",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ElasticsearchS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "FailedDocumentsOnly" => Self::FailedDocumentsOnly,
            "AllDocuments" => Self::AllDocuments,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ElasticsearchS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ElasticsearchS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ElasticsearchS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ElasticsearchS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_ELASTICSEARCH_TYPE_NAME: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_ELASTICSEARCH_TYPE_NAME: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(100),
    pattern: Some(&PATTERN_ELASTICSEARCH_TYPE_NAME),
};
pub static SCHEMA_ENCRYPTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "EncryptionConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("KMSEncryptionConfig", "KMSEncryptionConfig", &SHAPE_KMS_ENCRYPTION_CONFIG),
        rt::Member::new("NoEncryptionConfig", "NoEncryptionConfig", &SHAPE_NO_ENCRYPTION_CONFIG),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENCRYPTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub kms_encryption_config: Option<KMSEncryptionConfig>,
    pub no_encryption_config: Option<NoEncryptionConfig>,
}
impl rt::Structure for EncryptionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENCRYPTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
        rt::member(w, &SCHEMA_ENCRYPTION_CONFIGURATION.members[0], &self.kms_encryption_config);
        rt::member(w, &SCHEMA_ENCRYPTION_CONFIGURATION.members[1], &self.no_encryption_config);
        w.end_structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
    }
}
impl rt::Encode for EncryptionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EncryptionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENCRYPTION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.kms_encryption_config = rt::Decode::decode(shape, r)?,
                    1 => out.no_encryption_config = rt::Decode::decode(shape, r)?,
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
static PATTERN_ERROR_OUTPUT_PREFIX: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_ERROR_OUTPUT_PREFIX: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(1024),
    pattern: Some(&PATTERN_ERROR_OUTPUT_PREFIX),
};
pub static SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "ExtendedS3DestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketARN", "BucketARN", &SHAPE_BUCKET_ARN).required(),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("CompressionFormat", "CompressionFormat", &SHAPE_COMPRESSION_FORMAT),
        rt::Member::new("CustomTimeZone", "CustomTimeZone", &SHAPE_CUSTOM_TIME_ZONE),
        rt::Member::new(
            "DataFormatConversionConfiguration",
            "DataFormatConversionConfiguration",
            &SHAPE_DATA_FORMAT_CONVERSION_CONFIGURATION,
        ),
        rt::Member::new(
            "DynamicPartitioningConfiguration",
            "DynamicPartitioningConfiguration",
            &SHAPE_DYNAMIC_PARTITIONING_CONFIGURATION,
        ),
        rt::Member::new(
            "EncryptionConfiguration",
            "EncryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new("ErrorOutputPrefix", "ErrorOutputPrefix", &SHAPE_ERROR_OUTPUT_PREFIX),
        rt::Member::new("FileExtension", "FileExtension", &SHAPE_FILE_EXTENSION),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new(
            "S3BackupConfiguration",
            "S3BackupConfiguration",
            &SHAPE_S3_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_S3_BACKUP_MODE),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXTENDED_S3_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExtendedS3DestinationConfiguration {
    pub bucket_arn: String,
    pub buffering_hints: Option<BufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub compression_format: Option<CompressionFormat>,
    pub custom_time_zone: Option<String>,
    pub data_format_conversion_configuration: Option<DataFormatConversionConfiguration>,
    pub dynamic_partitioning_configuration: Option<DynamicPartitioningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub error_output_prefix: Option<String>,
    pub file_extension: Option<String>,
    pub prefix: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub role_arn: String,
    pub s3_backup_configuration: Option<S3DestinationConfiguration>,
    pub s3_backup_mode: Option<S3BackupMode>,
}
impl rt::Structure for ExtendedS3DestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[0], &self.bucket_arn);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[1],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[3],
            &self.compression_format,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[4],
            &self.custom_time_zone,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[5],
            &self.data_format_conversion_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[6],
            &self.dynamic_partitioning_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[7],
            &self.encryption_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[8],
            &self.error_output_prefix,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[9],
            &self.file_extension,
        );
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[10], &self.prefix);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[11],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[12], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[13],
            &self.s3_backup_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION.members[14],
            &self.s3_backup_mode,
        );
        w.end_structure(&SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for ExtendedS3DestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExtendedS3DestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXTENDED_S3_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.compression_format = rt::Decode::decode(shape, r)?,
                    4 => out.custom_time_zone = rt::Decode::decode(shape, r)?,
                    5 => out.data_format_conversion_configuration = rt::Decode::decode(shape, r)?,
                    6 => out.dynamic_partitioning_configuration = rt::Decode::decode(shape, r)?,
                    7 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.error_output_prefix = rt::Decode::decode(shape, r)?,
                    9 => out.file_extension = rt::Decode::decode(shape, r)?,
                    10 => out.prefix = rt::Decode::decode(shape, r)?,
                    11 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    12 => out.role_arn = rt::Decode::decode(shape, r)?,
                    13 => out.s3_backup_configuration = rt::Decode::decode(shape, r)?,
                    14 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "ExtendedS3DestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketARN", "BucketARN", &SHAPE_BUCKET_ARN).required(),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS).required(),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("CompressionFormat", "CompressionFormat", &SHAPE_COMPRESSION_FORMAT)
            .required(),
        rt::Member::new("CustomTimeZone", "CustomTimeZone", &SHAPE_CUSTOM_TIME_ZONE),
        rt::Member::new(
            "DataFormatConversionConfiguration",
            "DataFormatConversionConfiguration",
            &SHAPE_DATA_FORMAT_CONVERSION_CONFIGURATION,
        ),
        rt::Member::new(
            "DynamicPartitioningConfiguration",
            "DynamicPartitioningConfiguration",
            &SHAPE_DYNAMIC_PARTITIONING_CONFIGURATION,
        ),
        rt::Member::new(
            "EncryptionConfiguration",
            "EncryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        )
        .required(),
        rt::Member::new("ErrorOutputPrefix", "ErrorOutputPrefix", &SHAPE_ERROR_OUTPUT_PREFIX),
        rt::Member::new("FileExtension", "FileExtension", &SHAPE_FILE_EXTENSION),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new(
            "S3BackupDescription",
            "S3BackupDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_S3_BACKUP_MODE),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXTENDED_S3_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExtendedS3DestinationDescription {
    pub bucket_arn: String,
    pub buffering_hints: BufferingHints,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub compression_format: CompressionFormat,
    pub custom_time_zone: Option<String>,
    pub data_format_conversion_configuration: Option<DataFormatConversionConfiguration>,
    pub dynamic_partitioning_configuration: Option<DynamicPartitioningConfiguration>,
    pub encryption_configuration: EncryptionConfiguration,
    pub error_output_prefix: Option<String>,
    pub file_extension: Option<String>,
    pub prefix: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub role_arn: String,
    pub s3_backup_description: Option<S3DestinationDescription>,
    pub s3_backup_mode: Option<S3BackupMode>,
}
impl rt::Structure for ExtendedS3DestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[0], &self.bucket_arn);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[1],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[3],
            &self.compression_format,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[4],
            &self.custom_time_zone,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[5],
            &self.data_format_conversion_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[6],
            &self.dynamic_partitioning_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[7],
            &self.encryption_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[8],
            &self.error_output_prefix,
        );
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[9], &self.file_extension);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[10], &self.prefix);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[11],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[12], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[13],
            &self.s3_backup_description,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION.members[14],
            &self.s3_backup_mode,
        );
        w.end_structure(&SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for ExtendedS3DestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExtendedS3DestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXTENDED_S3_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.compression_format = rt::Decode::decode(shape, r)?,
                    4 => out.custom_time_zone = rt::Decode::decode(shape, r)?,
                    5 => out.data_format_conversion_configuration = rt::Decode::decode(shape, r)?,
                    6 => out.dynamic_partitioning_configuration = rt::Decode::decode(shape, r)?,
                    7 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.error_output_prefix = rt::Decode::decode(shape, r)?,
                    9 => out.file_extension = rt::Decode::decode(shape, r)?,
                    10 => out.prefix = rt::Decode::decode(shape, r)?,
                    11 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    12 => out.role_arn = rt::Decode::decode(shape, r)?,
                    13 => out.s3_backup_description = rt::Decode::decode(shape, r)?,
                    14 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_EXTENDED_S3_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "ExtendedS3DestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketARN", "BucketARN", &SHAPE_BUCKET_ARN),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("CompressionFormat", "CompressionFormat", &SHAPE_COMPRESSION_FORMAT),
        rt::Member::new("CustomTimeZone", "CustomTimeZone", &SHAPE_CUSTOM_TIME_ZONE),
        rt::Member::new(
            "DataFormatConversionConfiguration",
            "DataFormatConversionConfiguration",
            &SHAPE_DATA_FORMAT_CONVERSION_CONFIGURATION,
        ),
        rt::Member::new(
            "DynamicPartitioningConfiguration",
            "DynamicPartitioningConfiguration",
            &SHAPE_DYNAMIC_PARTITIONING_CONFIGURATION,
        ),
        rt::Member::new(
            "EncryptionConfiguration",
            "EncryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new("ErrorOutputPrefix", "ErrorOutputPrefix", &SHAPE_ERROR_OUTPUT_PREFIX),
        rt::Member::new("FileExtension", "FileExtension", &SHAPE_FILE_EXTENSION),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_S3_BACKUP_MODE),
        rt::Member::new("S3BackupUpdate", "S3BackupUpdate", &SHAPE_S3_DESTINATION_UPDATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_EXTENDED_S3_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXTENDED_S3_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExtendedS3DestinationUpdate {
    pub bucket_arn: Option<String>,
    pub buffering_hints: Option<BufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub compression_format: Option<CompressionFormat>,
    pub custom_time_zone: Option<String>,
    pub data_format_conversion_configuration: Option<DataFormatConversionConfiguration>,
    pub dynamic_partitioning_configuration: Option<DynamicPartitioningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub error_output_prefix: Option<String>,
    pub file_extension: Option<String>,
    pub prefix: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<S3BackupMode>,
    pub s3_backup_update: Option<S3DestinationUpdate>,
}
impl rt::Structure for ExtendedS3DestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXTENDED_S3_DESTINATION_UPDATE);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[0], &self.bucket_arn);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[1], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[3], &self.compression_format);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[4], &self.custom_time_zone);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[5],
            &self.data_format_conversion_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[6],
            &self.dynamic_partitioning_configuration,
        );
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[7],
            &self.encryption_configuration,
        );
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[8], &self.error_output_prefix);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[9], &self.file_extension);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[10], &self.prefix);
        rt::member(
            w,
            &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[11],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[12], &self.role_arn);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[13], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE.members[14], &self.s3_backup_update);
        w.end_structure(&SCHEMA_EXTENDED_S3_DESTINATION_UPDATE);
    }
}
impl rt::Encode for ExtendedS3DestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExtendedS3DestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXTENDED_S3_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.compression_format = rt::Decode::decode(shape, r)?,
                    4 => out.custom_time_zone = rt::Decode::decode(shape, r)?,
                    5 => out.data_format_conversion_configuration = rt::Decode::decode(shape, r)?,
                    6 => out.dynamic_partitioning_configuration = rt::Decode::decode(shape, r)?,
                    7 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.error_output_prefix = rt::Decode::decode(shape, r)?,
                    9 => out.file_extension = rt::Decode::decode(shape, r)?,
                    10 => out.prefix = rt::Decode::decode(shape, r)?,
                    11 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    12 => out.role_arn = rt::Decode::decode(shape, r)?,
                    13 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    14 => out.s3_backup_update = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_FAILURE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "FailureDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Details", "Details", &SHAPE_NON_EMPTY_STRING).required(),
        rt::Member::new("Type", "Type", &SHAPE_DELIVERY_STREAM_FAILURE_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_FAILURE_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_FAILURE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailureDescription {
    pub details: String,
    pub r#type: DeliveryStreamFailureType,
}
impl rt::Structure for FailureDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FAILURE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FAILURE_DESCRIPTION);
        rt::member(w, &SCHEMA_FAILURE_DESCRIPTION.members[0], &self.details);
        rt::member(w, &SCHEMA_FAILURE_DESCRIPTION.members[1], &self.r#type);
        w.end_structure(&SCHEMA_FAILURE_DESCRIPTION);
    }
}
impl rt::Encode for FailureDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FailureDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FAILURE_DESCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.details = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_FILE_EXTENSION: rt::Pattern = rt::Pattern::new("^$|\\.[0-9a-z!\\-_.*'()]+");
pub static SHAPE_FILE_EXTENSION: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(128), pattern: Some(&PATTERN_FILE_EXTENSION) };
static PATTERN_GLUE_DATA_CATALOG_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:glue:.*:\\d{12}:catalog(?:(/[a-z0-9_-]+){1,2})?");
pub static SHAPE_GLUE_DATA_CATALOG_ARN: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(512),
    pattern: Some(&PATTERN_GLUE_DATA_CATALOG_ARN),
};
pub static SHAPE_HEC_ACKNOWLEDGMENT_TIMEOUT_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(180), max: Some(600) };
static PATTERN_HEC_ENDPOINT: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_HEC_ENDPOINT: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_HEC_ENDPOINT) };
pub static SHAPE_HEC_ENDPOINT_TYPE: rt::Shape = rt::Shape::Enum { values: &["Raw", "Event"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HECEndpointType {
    Raw,
    Event,
    Unknown(String),
}
impl HECEndpointType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "Raw",
            Self::Event => "Event",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for HECEndpointType {
    fn from(text: &str) -> Self {
        match text {
            "Raw" => Self::Raw,
            "Event" => Self::Event,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for HECEndpointType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for HECEndpointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for HECEndpointType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for HECEndpointType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_HEC_TOKEN: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_HEC_TOKEN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(2048), pattern: Some(&PATTERN_HEC_TOKEN) };
pub static SCHEMA_HIVE_JSON_SER_DE: rt::Schema = rt::Schema {
    name: "HiveJsonSerDe",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "TimestampFormats",
        "TimestampFormats",
        &SHAPE_LIST_OF_NON_EMPTY_STRINGS,
    )],
    xml_namespace: None,
};
pub static SHAPE_HIVE_JSON_SER_DE: rt::Shape = rt::Shape::Structure(&SCHEMA_HIVE_JSON_SER_DE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HiveJsonSerDe {
    pub timestamp_formats: Option<Vec<String>>,
}
impl rt::Structure for HiveJsonSerDe {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HIVE_JSON_SER_DE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HIVE_JSON_SER_DE);
        rt::member(w, &SCHEMA_HIVE_JSON_SER_DE.members[0], &self.timestamp_formats);
        w.end_structure(&SCHEMA_HIVE_JSON_SER_DE);
    }
}
impl rt::Encode for HiveJsonSerDe {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HiveJsonSerDe {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_HIVE_JSON_SER_DE, r, &mut |index, shape, r| {
            match index {
                0 => out.timestamp_formats = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_HTTP_ENDPOINT_ACCESS_KEY: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_HTTP_ENDPOINT_ACCESS_KEY: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(4096),
    pattern: Some(&PATTERN_HTTP_ENDPOINT_ACCESS_KEY),
};
static PATTERN_HTTP_ENDPOINT_ATTRIBUTE_NAME: rt::Pattern = rt::Pattern::new("^(?!\\s*$).+");
pub static SHAPE_HTTP_ENDPOINT_ATTRIBUTE_NAME: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(256),
    pattern: Some(&PATTERN_HTTP_ENDPOINT_ATTRIBUTE_NAME),
};
static PATTERN_HTTP_ENDPOINT_ATTRIBUTE_VALUE: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_HTTP_ENDPOINT_ATTRIBUTE_VALUE: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(1024),
    pattern: Some(&PATTERN_HTTP_ENDPOINT_ATTRIBUTE_VALUE),
};
pub static SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS: rt::Schema = rt::Schema {
    name: "HttpEndpointBufferingHints",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "IntervalInSeconds",
            "IntervalInSeconds",
            &SHAPE_HTTP_ENDPOINT_BUFFERING_INTERVAL_IN_SECONDS,
        ),
        rt::Member::new("SizeInMBs", "SizeInMBs", &SHAPE_HTTP_ENDPOINT_BUFFERING_SIZE_IN_MBS),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_BUFFERING_HINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointBufferingHints {
    pub interval_in_seconds: Option<i32>,
    pub size_in_mbs: Option<i32>,
}
impl rt::Structure for HttpEndpointBufferingHints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS.members[0], &self.interval_in_seconds);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS.members[1], &self.size_in_mbs);
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS);
    }
}
impl rt::Encode for HttpEndpointBufferingHints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointBufferingHints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_BUFFERING_HINTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.interval_in_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.size_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_HTTP_ENDPOINT_BUFFERING_INTERVAL_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(900) };
pub static SHAPE_HTTP_ENDPOINT_BUFFERING_SIZE_IN_MBS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(64) };
pub static SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE: rt::Schema = rt::Schema {
    name: "HttpEndpointCommonAttribute",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttributeName", "AttributeName", &SHAPE_HTTP_ENDPOINT_ATTRIBUTE_NAME)
            .required(),
        rt::Member::new("AttributeValue", "AttributeValue", &SHAPE_HTTP_ENDPOINT_ATTRIBUTE_VALUE)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_COMMON_ATTRIBUTE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointCommonAttribute {
    pub attribute_name: String,
    pub attribute_value: String,
}
impl rt::Structure for HttpEndpointCommonAttribute {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE.members[0], &self.attribute_name);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE.members[1], &self.attribute_value);
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE);
    }
}
impl rt::Encode for HttpEndpointCommonAttribute {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointCommonAttribute {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_COMMON_ATTRIBUTE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attribute_name = rt::Decode::decode(shape, r)?,
                    1 => out.attribute_value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_HTTP_ENDPOINT_COMMON_ATTRIBUTES_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(50),
    element: &SHAPE_HTTP_ENDPOINT_COMMON_ATTRIBUTE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_HTTP_ENDPOINT_CONFIGURATION: rt::Schema = rt::Schema {
    name: "HttpEndpointConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessKey", "AccessKey", &SHAPE_HTTP_ENDPOINT_ACCESS_KEY),
        rt::Member::new("Name", "Name", &SHAPE_HTTP_ENDPOINT_NAME),
        rt::Member::new("Url", "Url", &SHAPE_HTTP_ENDPOINT_URL).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointConfiguration {
    pub access_key: Option<String>,
    pub name: Option<String>,
    pub url: String,
}
impl rt::Structure for HttpEndpointConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_CONFIGURATION);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_CONFIGURATION.members[0], &self.access_key);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_CONFIGURATION.members[1], &self.name);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_CONFIGURATION.members[2], &self.url);
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_CONFIGURATION);
    }
}
impl rt::Encode for HttpEndpointConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_key = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    2 => out.url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_HTTP_ENDPOINT_DESCRIPTION: rt::Schema = rt::Schema {
    name: "HttpEndpointDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_HTTP_ENDPOINT_NAME),
        rt::Member::new("Url", "Url", &SHAPE_HTTP_ENDPOINT_URL),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointDescription {
    pub name: Option<String>,
    pub url: Option<String>,
}
impl rt::Structure for HttpEndpointDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_DESCRIPTION);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESCRIPTION.members[0], &self.name);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESCRIPTION.members[1], &self.url);
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_DESCRIPTION);
    }
}
impl rt::Encode for HttpEndpointDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    1 => out.url = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "HttpEndpointDestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_HTTP_ENDPOINT_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "EndpointConfiguration",
            "EndpointConfiguration",
            &SHAPE_HTTP_ENDPOINT_CONFIGURATION,
        )
        .required(),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RequestConfiguration",
            "RequestConfiguration",
            &SHAPE_HTTP_ENDPOINT_REQUEST_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_HTTP_ENDPOINT_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_HTTP_ENDPOINT_S3_BACKUP_MODE),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION)
            .required(),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointDestinationConfiguration {
    pub buffering_hints: Option<HttpEndpointBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub endpoint_configuration: HttpEndpointConfiguration,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub request_configuration: Option<HttpEndpointRequestConfiguration>,
    pub retry_options: Option<HttpEndpointRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<HttpEndpointS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
}
impl rt::Structure for HttpEndpointDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[2],
            &self.endpoint_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[3],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[4],
            &self.request_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[5],
            &self.retry_options,
        );
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[6], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[7],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[8],
            &self.s3_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION.members[9],
            &self.secrets_manager_configuration,
        );
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for HttpEndpointDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.endpoint_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    4 => out.request_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    8 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    9 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "HttpEndpointDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_HTTP_ENDPOINT_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "EndpointConfiguration",
            "EndpointConfiguration",
            &SHAPE_HTTP_ENDPOINT_DESCRIPTION,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RequestConfiguration",
            "RequestConfiguration",
            &SHAPE_HTTP_ENDPOINT_REQUEST_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_HTTP_ENDPOINT_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_HTTP_ENDPOINT_S3_BACKUP_MODE),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointDestinationDescription {
    pub buffering_hints: Option<HttpEndpointBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub endpoint_configuration: Option<HttpEndpointDescription>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub request_configuration: Option<HttpEndpointRequestConfiguration>,
    pub retry_options: Option<HttpEndpointRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<HttpEndpointS3BackupMode>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
}
impl rt::Structure for HttpEndpointDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[0],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[2],
            &self.endpoint_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[3],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[4],
            &self.request_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[5],
            &self.retry_options,
        );
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[6], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[7],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[8],
            &self.s3_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION.members[9],
            &self.secrets_manager_configuration,
        );
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for HttpEndpointDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.endpoint_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    4 => out.request_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    8 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    9 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "HttpEndpointDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_HTTP_ENDPOINT_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "EndpointConfiguration",
            "EndpointConfiguration",
            &SHAPE_HTTP_ENDPOINT_CONFIGURATION,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new(
            "RequestConfiguration",
            "RequestConfiguration",
            &SHAPE_HTTP_ENDPOINT_REQUEST_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_HTTP_ENDPOINT_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_HTTP_ENDPOINT_S3_BACKUP_MODE),
        rt::Member::new("S3Update", "S3Update", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointDestinationUpdate {
    pub buffering_hints: Option<HttpEndpointBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub endpoint_configuration: Option<HttpEndpointConfiguration>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub request_configuration: Option<HttpEndpointRequestConfiguration>,
    pub retry_options: Option<HttpEndpointRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<HttpEndpointS3BackupMode>,
    pub s3_update: Option<S3DestinationUpdate>,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
}
impl rt::Structure for HttpEndpointDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[0], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[2],
            &self.endpoint_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[3],
            &self.processing_configuration,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[4],
            &self.request_configuration,
        );
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[5], &self.retry_options);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[6], &self.role_arn);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[7], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[8], &self.s3_update);
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE.members[9],
            &self.secrets_manager_configuration,
        );
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE);
    }
}
impl rt::Encode for HttpEndpointDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.endpoint_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    4 => out.request_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    8 => out.s3_update = rt::Decode::decode(shape, r)?,
                    9 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_HTTP_ENDPOINT_NAME: rt::Pattern = rt::Pattern::new("^(?!\\s*$).+");
pub static SHAPE_HTTP_ENDPOINT_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_HTTP_ENDPOINT_NAME) };
pub static SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION: rt::Schema = rt::Schema {
    name: "HttpEndpointRequestConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CommonAttributes",
            "CommonAttributes",
            &SHAPE_HTTP_ENDPOINT_COMMON_ATTRIBUTES_LIST,
        ),
        rt::Member::new("ContentEncoding", "ContentEncoding", &SHAPE_CONTENT_ENCODING),
    ],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_REQUEST_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointRequestConfiguration {
    pub common_attributes: Option<Vec<HttpEndpointCommonAttribute>>,
    pub content_encoding: Option<ContentEncoding>,
}
impl rt::Structure for HttpEndpointRequestConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION.members[0],
            &self.common_attributes,
        );
        rt::member(
            w,
            &SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION.members[1],
            &self.content_encoding,
        );
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION);
    }
}
impl rt::Encode for HttpEndpointRequestConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointRequestConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_REQUEST_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.common_attributes = rt::Decode::decode(shape, r)?,
                    1 => out.content_encoding = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_HTTP_ENDPOINT_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_HTTP_ENDPOINT_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "HttpEndpointRetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_HTTP_ENDPOINT_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_HTTP_ENDPOINT_RETRY_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HTTP_ENDPOINT_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpEndpointRetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for HttpEndpointRetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HTTP_ENDPOINT_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HTTP_ENDPOINT_RETRY_OPTIONS);
        rt::member(w, &SCHEMA_HTTP_ENDPOINT_RETRY_OPTIONS.members[0], &self.duration_in_seconds);
        w.end_structure(&SCHEMA_HTTP_ENDPOINT_RETRY_OPTIONS);
    }
}
impl rt::Encode for HttpEndpointRetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HttpEndpointRetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HTTP_ENDPOINT_RETRY_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_HTTP_ENDPOINT_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["FailedDataOnly", "AllData"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HttpEndpointS3BackupMode {
    FailedDataOnly,
    AllData,
    Unknown(String),
}
impl HttpEndpointS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedDataOnly => "FailedDataOnly",
            Self::AllData => "AllData",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for HttpEndpointS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "FailedDataOnly" => Self::FailedDataOnly,
            "AllData" => Self::AllData,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for HttpEndpointS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for HttpEndpointS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for HttpEndpointS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for HttpEndpointS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_HTTP_ENDPOINT_URL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1000), pattern: None };
pub static SCHEMA_ICEBERG_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "IcebergDestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AppendOnly", "AppendOnly", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS),
        rt::Member::new(
            "CatalogConfiguration",
            "CatalogConfiguration",
            &SHAPE_CATALOG_CONFIGURATION,
        )
        .required(),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "DestinationTableConfigurationList",
            "DestinationTableConfigurationList",
            &SHAPE_DESTINATION_TABLE_CONFIGURATION_LIST,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_ICEBERG_S3_BACKUP_MODE),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION)
            .required(),
        rt::Member::new(
            "SchemaEvolutionConfiguration",
            "SchemaEvolutionConfiguration",
            &SHAPE_SCHEMA_EVOLUTION_CONFIGURATION,
        ),
        rt::Member::new(
            "TableCreationConfiguration",
            "TableCreationConfiguration",
            &SHAPE_TABLE_CREATION_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergDestinationConfiguration {
    pub append_only: Option<bool>,
    pub buffering_hints: Option<BufferingHints>,
    pub catalog_configuration: CatalogConfiguration,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub destination_table_configuration_list: Option<Vec<DestinationTableConfiguration>>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<RetryOptions>,
    pub role_arn: String,
    pub s3_backup_mode: Option<IcebergS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub schema_evolution_configuration: Option<SchemaEvolutionConfiguration>,
    pub table_creation_configuration: Option<TableCreationConfiguration>,
}
impl rt::Structure for IcebergDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_DESTINATION_CONFIGURATION);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[0], &self.append_only);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[1], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[2],
            &self.catalog_configuration,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[3],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[4],
            &self.destination_table_configuration_list,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[5],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[6], &self.retry_options);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[8], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[9], &self.s3_configuration);
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[10],
            &self.schema_evolution_configuration,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION.members[11],
            &self.table_creation_configuration,
        );
        w.end_structure(&SCHEMA_ICEBERG_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for IcebergDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.append_only = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.catalog_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    4 => out.destination_table_configuration_list = rt::Decode::decode(shape, r)?,
                    5 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    6 => out.retry_options = rt::Decode::decode(shape, r)?,
                    7 => out.role_arn = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    9 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.schema_evolution_configuration = rt::Decode::decode(shape, r)?,
                    11 => out.table_creation_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ICEBERG_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "IcebergDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AppendOnly", "AppendOnly", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS),
        rt::Member::new(
            "CatalogConfiguration",
            "CatalogConfiguration",
            &SHAPE_CATALOG_CONFIGURATION,
        ),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "DestinationTableConfigurationList",
            "DestinationTableConfigurationList",
            &SHAPE_DESTINATION_TABLE_CONFIGURATION_LIST,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_ICEBERG_S3_BACKUP_MODE),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "SchemaEvolutionConfiguration",
            "SchemaEvolutionConfiguration",
            &SHAPE_SCHEMA_EVOLUTION_CONFIGURATION,
        ),
        rt::Member::new(
            "TableCreationConfiguration",
            "TableCreationConfiguration",
            &SHAPE_TABLE_CREATION_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergDestinationDescription {
    pub append_only: Option<bool>,
    pub buffering_hints: Option<BufferingHints>,
    pub catalog_configuration: Option<CatalogConfiguration>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub destination_table_configuration_list: Option<Vec<DestinationTableConfiguration>>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<RetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<IcebergS3BackupMode>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub schema_evolution_configuration: Option<SchemaEvolutionConfiguration>,
    pub table_creation_configuration: Option<TableCreationConfiguration>,
}
impl rt::Structure for IcebergDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_DESTINATION_DESCRIPTION);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[0], &self.append_only);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[1], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[2],
            &self.catalog_configuration,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[3],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[4],
            &self.destination_table_configuration_list,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[5],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[6], &self.retry_options);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[8], &self.s3_backup_mode);
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[9],
            &self.s3_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[10],
            &self.schema_evolution_configuration,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION.members[11],
            &self.table_creation_configuration,
        );
        w.end_structure(&SCHEMA_ICEBERG_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for IcebergDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.append_only = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.catalog_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    4 => out.destination_table_configuration_list = rt::Decode::decode(shape, r)?,
                    5 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    6 => out.retry_options = rt::Decode::decode(shape, r)?,
                    7 => out.role_arn = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    9 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    10 => out.schema_evolution_configuration = rt::Decode::decode(shape, r)?,
                    11 => out.table_creation_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ICEBERG_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "IcebergDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AppendOnly", "AppendOnly", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS),
        rt::Member::new(
            "CatalogConfiguration",
            "CatalogConfiguration",
            &SHAPE_CATALOG_CONFIGURATION,
        ),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "DestinationTableConfigurationList",
            "DestinationTableConfigurationList",
            &SHAPE_DESTINATION_TABLE_CONFIGURATION_LIST,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_ICEBERG_S3_BACKUP_MODE),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION),
        rt::Member::new(
            "SchemaEvolutionConfiguration",
            "SchemaEvolutionConfiguration",
            &SHAPE_SCHEMA_EVOLUTION_CONFIGURATION,
        ),
        rt::Member::new(
            "TableCreationConfiguration",
            "TableCreationConfiguration",
            &SHAPE_TABLE_CREATION_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ICEBERG_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ICEBERG_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IcebergDestinationUpdate {
    pub append_only: Option<bool>,
    pub buffering_hints: Option<BufferingHints>,
    pub catalog_configuration: Option<CatalogConfiguration>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub destination_table_configuration_list: Option<Vec<DestinationTableConfiguration>>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<RetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<IcebergS3BackupMode>,
    pub s3_configuration: Option<S3DestinationConfiguration>,
    pub schema_evolution_configuration: Option<SchemaEvolutionConfiguration>,
    pub table_creation_configuration: Option<TableCreationConfiguration>,
}
impl rt::Structure for IcebergDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ICEBERG_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ICEBERG_DESTINATION_UPDATE);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[0], &self.append_only);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[1], &self.buffering_hints);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[2], &self.catalog_configuration);
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[3],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[4],
            &self.destination_table_configuration_list,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[5],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[6], &self.retry_options);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[7], &self.role_arn);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[8], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[9], &self.s3_configuration);
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[10],
            &self.schema_evolution_configuration,
        );
        rt::member(
            w,
            &SCHEMA_ICEBERG_DESTINATION_UPDATE.members[11],
            &self.table_creation_configuration,
        );
        w.end_structure(&SCHEMA_ICEBERG_DESTINATION_UPDATE);
    }
}
impl rt::Encode for IcebergDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IcebergDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ICEBERG_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.append_only = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.catalog_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    4 => out.destination_table_configuration_list = rt::Decode::decode(shape, r)?,
                    5 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    6 => out.retry_options = rt::Decode::decode(shape, r)?,
                    7 => out.role_arn = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    9 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.schema_evolution_configuration = rt::Decode::decode(shape, r)?,
                    11 => out.table_creation_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ICEBERG_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["FailedDataOnly", "AllData"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IcebergS3BackupMode {
    FailedDataOnly,
    AllData,
    Unknown(String),
}
impl IcebergS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedDataOnly => "FailedDataOnly",
            Self::AllData => "AllData",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IcebergS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "FailedDataOnly" => Self::FailedDataOnly,
            "AllData" => Self::AllData,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IcebergS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IcebergS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IcebergS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IcebergS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_INPUT_FORMAT_CONFIGURATION: rt::Schema = rt::Schema {
    name: "InputFormatConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Deserializer", "Deserializer", &SHAPE_DESERIALIZER)],
    xml_namespace: None,
};
pub static SHAPE_INPUT_FORMAT_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INPUT_FORMAT_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InputFormatConfiguration {
    pub deserializer: Option<Deserializer>,
}
impl rt::Structure for InputFormatConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INPUT_FORMAT_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INPUT_FORMAT_CONFIGURATION);
        rt::member(w, &SCHEMA_INPUT_FORMAT_CONFIGURATION.members[0], &self.deserializer);
        w.end_structure(&SCHEMA_INPUT_FORMAT_CONFIGURATION);
    }
}
impl rt::Encode for InputFormatConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InputFormatConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INPUT_FORMAT_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.deserializer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_INTERVAL_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(900) };
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

pub static SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidKMSResourceException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidKMSResourceException", status: 400 }),
    members: &[
        rt::Member::new("code", "code", &SHAPE_ERROR_CODE),
        rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_KMS_RESOURCE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidKMSResourceException {
    pub code: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for InvalidKMSResourceException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION.members[0], &self.code);
        rt::member(w, &SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION);
    }
}
impl rt::Encode for InvalidKMSResourceException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidKMSResourceException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidKMSResourceException> for rt::ApiError {
    fn from(error: InvalidKMSResourceException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_SOURCE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidSourceException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidSourceException", status: 400 }),
    members: &[
        rt::Member::new("code", "code", &SHAPE_ERROR_CODE),
        rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_SOURCE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_SOURCE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidSourceException {
    pub code: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for InvalidSourceException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_SOURCE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_SOURCE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_SOURCE_EXCEPTION.members[0], &self.code);
        rt::member(w, &SCHEMA_INVALID_SOURCE_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_INVALID_SOURCE_EXCEPTION);
    }
}
impl rt::Encode for InvalidSourceException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidSourceException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_SOURCE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.code = rt::Decode::decode(shape, r)?,
                    1 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidSourceException> for rt::ApiError {
    fn from(error: InvalidSourceException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_KMS_ENCRYPTION_CONFIG: rt::Schema = rt::Schema {
    name: "KMSEncryptionConfig",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("AWSKMSKeyARN", "AWSKMSKeyARN", &SHAPE_AWSKMS_KEY_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_KMS_ENCRYPTION_CONFIG: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KMS_ENCRYPTION_CONFIG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KMSEncryptionConfig {
    pub awskms_key_arn: String,
}
impl rt::Structure for KMSEncryptionConfig {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_ENCRYPTION_CONFIG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_ENCRYPTION_CONFIG);
        rt::member(w, &SCHEMA_KMS_ENCRYPTION_CONFIG.members[0], &self.awskms_key_arn);
        w.end_structure(&SCHEMA_KMS_ENCRYPTION_CONFIG);
    }
}
impl rt::Encode for KMSEncryptionConfig {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KMSEncryptionConfig {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KMS_ENCRYPTION_CONFIG,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.awskms_key_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_KEY_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyType {
    AwsOwnedCmk,
    CustomerManagedCmk,
    Unknown(String),
}
impl KeyType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsOwnedCmk => "AWS_OWNED_CMK",
            Self::CustomerManagedCmk => "CUSTOMER_MANAGED_CMK",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for KeyType {
    fn from(text: &str) -> Self {
        match text {
            "AWS_OWNED_CMK" => Self::AwsOwnedCmk,
            "CUSTOMER_MANAGED_CMK" => Self::CustomerManagedCmk,
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

static PATTERN_KINESIS_STREAM_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:kinesis:[a-zA-Z0-9\\-]+:\\d{12}:stream/[a-zA-Z0-9_.-]+");
pub static SHAPE_KINESIS_STREAM_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_KINESIS_STREAM_ARN) };
pub static SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "KinesisStreamSourceConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("KinesisStreamARN", "KinesisStreamARN", &SHAPE_KINESIS_STREAM_ARN)
            .required(),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_KINESIS_STREAM_SOURCE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisStreamSourceConfiguration {
    pub kinesis_stream_arn: String,
    pub role_arn: String,
}
impl rt::Structure for KinesisStreamSourceConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION.members[0],
            &self.kinesis_stream_arn,
        );
        rt::member(w, &SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION.members[1], &self.role_arn);
        w.end_structure(&SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION);
    }
}
impl rt::Encode for KinesisStreamSourceConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KinesisStreamSourceConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KINESIS_STREAM_SOURCE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.kinesis_stream_arn = rt::Decode::decode(shape, r)?,
                    1 => out.role_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "KinesisStreamSourceDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DeliveryStartTimestamp",
            "DeliveryStartTimestamp",
            &SHAPE_DELIVERY_START_TIMESTAMP,
        ),
        rt::Member::new("KinesisStreamARN", "KinesisStreamARN", &SHAPE_KINESIS_STREAM_ARN),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_KINESIS_STREAM_SOURCE_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisStreamSourceDescription {
    pub delivery_start_timestamp: Option<rt::Timestamp>,
    pub kinesis_stream_arn: Option<String>,
    pub role_arn: Option<String>,
}
impl rt::Structure for KinesisStreamSourceDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION.members[0],
            &self.delivery_start_timestamp,
        );
        rt::member(
            w,
            &SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION.members[1],
            &self.kinesis_stream_arn,
        );
        rt::member(w, &SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION.members[2], &self.role_arn);
        w.end_structure(&SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION);
    }
}
impl rt::Encode for KinesisStreamSourceDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KinesisStreamSourceDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_KINESIS_STREAM_SOURCE_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_start_timestamp = rt::Decode::decode(shape, r)?,
                    1 => out.kinesis_stream_arn = rt::Decode::decode(shape, r)?,
                    2 => out.role_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
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

pub static SCHEMA_LIST_DELIVERY_STREAMS_INPUT: rt::Schema = rt::Schema {
    name: "ListDeliveryStreamsInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamType", "DeliveryStreamType", &SHAPE_DELIVERY_STREAM_TYPE),
        rt::Member::new(
            "ExclusiveStartDeliveryStreamName",
            "ExclusiveStartDeliveryStreamName",
            &SHAPE_DELIVERY_STREAM_NAME,
        ),
        rt::Member::new("Limit", "Limit", &SHAPE_LIST_DELIVERY_STREAMS_INPUT_LIMIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_DELIVERY_STREAMS_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_DELIVERY_STREAMS_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeliveryStreamsInput {
    pub delivery_stream_type: Option<DeliveryStreamType>,
    pub exclusive_start_delivery_stream_name: Option<String>,
    pub limit: Option<i32>,
}
impl rt::Structure for ListDeliveryStreamsInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_DELIVERY_STREAMS_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_DELIVERY_STREAMS_INPUT);
        rt::member(w, &SCHEMA_LIST_DELIVERY_STREAMS_INPUT.members[0], &self.delivery_stream_type);
        rt::member(
            w,
            &SCHEMA_LIST_DELIVERY_STREAMS_INPUT.members[1],
            &self.exclusive_start_delivery_stream_name,
        );
        rt::member(w, &SCHEMA_LIST_DELIVERY_STREAMS_INPUT.members[2], &self.limit);
        w.end_structure(&SCHEMA_LIST_DELIVERY_STREAMS_INPUT);
    }
}
impl rt::Encode for ListDeliveryStreamsInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListDeliveryStreamsInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_DELIVERY_STREAMS_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_type = rt::Decode::decode(shape, r)?,
                    1 => out.exclusive_start_delivery_stream_name = rt::Decode::decode(shape, r)?,
                    2 => out.limit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIST_DELIVERY_STREAMS_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListDeliveryStreamsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DeliveryStreamNames",
            "DeliveryStreamNames",
            &SHAPE_DELIVERY_STREAM_NAME_LIST,
        )
        .required(),
        rt::Member::new("HasMoreDeliveryStreams", "HasMoreDeliveryStreams", &SHAPE_BOOLEAN_OBJECT)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_DELIVERY_STREAMS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeliveryStreamsOutput {
    pub delivery_stream_names: Vec<String>,
    pub has_more_delivery_streams: bool,
}
impl rt::Structure for ListDeliveryStreamsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT.members[0], &self.delivery_stream_names);
        rt::member(
            w,
            &SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT.members[1],
            &self.has_more_delivery_streams,
        );
        w.end_structure(&SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT);
    }
}
impl rt::Encode for ListDeliveryStreamsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListDeliveryStreamsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_names = rt::Decode::decode(shape, r)?,
                    1 => out.has_more_delivery_streams = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIST_OF_NON_EMPTY_STRINGS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_NON_EMPTY_STRING,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_LIST_OF_NON_EMPTY_STRINGS_WITHOUT_WHITESPACE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "ListTagsForDeliveryStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new("ExclusiveStartTagKey", "ExclusiveStartTagKey", &SHAPE_TAG_KEY),
        rt::Member::new("Limit", "Limit", &SHAPE_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT_LIMIT),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForDeliveryStreamInput {
    pub delivery_stream_name: String,
    pub exclusive_start_tag_key: Option<String>,
    pub limit: Option<i32>,
}
impl rt::Structure for ListTagsForDeliveryStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT);
        rt::member(
            w,
            &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT.members[0],
            &self.delivery_stream_name,
        );
        rt::member(
            w,
            &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT.members[1],
            &self.exclusive_start_tag_key,
        );
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT.members[2], &self.limit);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT);
    }
}
impl rt::Encode for ListTagsForDeliveryStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForDeliveryStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    1 => out.exclusive_start_tag_key = rt::Decode::decode(shape, r)?,
                    2 => out.limit = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT_LIMIT: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "ListTagsForDeliveryStreamOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HasMoreTags", "HasMoreTags", &SHAPE_BOOLEAN_OBJECT).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT_TAG_LIST)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForDeliveryStreamOutput {
    pub has_more_tags: bool,
    pub tags: Vec<Tag>,
}
impl rt::Structure for ListTagsForDeliveryStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT.members[0], &self.has_more_tags);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT.members[1], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT);
    }
}
impl rt::Encode for ListTagsForDeliveryStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForDeliveryStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT,
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

pub static SHAPE_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT_TAG_LIST: rt::Shape = rt::Shape::List {
    min: Some(0),
    max: Some(50),
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
static PATTERN_LOG_GROUP_NAME: rt::Pattern = rt::Pattern::new("[\\.\\-_/#A-Za-z0-9]*");
pub static SHAPE_LOG_GROUP_NAME: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_LOG_GROUP_NAME) };
static PATTERN_LOG_STREAM_NAME: rt::Pattern = rt::Pattern::new("[^:*]*");
pub static SHAPE_LOG_STREAM_NAME: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(512), pattern: Some(&PATTERN_LOG_STREAM_NAME) };
static PATTERN_MSK_CLUSTER_ARN: rt::Pattern = rt::Pattern::new("arn:.*");
pub static SHAPE_MSK_CLUSTER_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_MSK_CLUSTER_ARN) };
pub static SCHEMA_MSK_SOURCE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "MSKSourceConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AuthenticationConfiguration",
            "AuthenticationConfiguration",
            &SHAPE_AUTHENTICATION_CONFIGURATION,
        )
        .required(),
        rt::Member::new("MSKClusterARN", "MSKClusterARN", &SHAPE_MSK_CLUSTER_ARN).required(),
        rt::Member::new("ReadFromTimestamp", "ReadFromTimestamp", &SHAPE_READ_FROM_TIMESTAMP),
        rt::Member::new("TopicName", "TopicName", &SHAPE_TOPIC_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_MSK_SOURCE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MSK_SOURCE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MSKSourceConfiguration {
    pub authentication_configuration: AuthenticationConfiguration,
    pub msk_cluster_arn: String,
    pub read_from_timestamp: Option<rt::Timestamp>,
    pub topic_name: String,
}
impl rt::Structure for MSKSourceConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MSK_SOURCE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MSK_SOURCE_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_MSK_SOURCE_CONFIGURATION.members[0],
            &self.authentication_configuration,
        );
        rt::member(w, &SCHEMA_MSK_SOURCE_CONFIGURATION.members[1], &self.msk_cluster_arn);
        rt::member(w, &SCHEMA_MSK_SOURCE_CONFIGURATION.members[2], &self.read_from_timestamp);
        rt::member(w, &SCHEMA_MSK_SOURCE_CONFIGURATION.members[3], &self.topic_name);
        w.end_structure(&SCHEMA_MSK_SOURCE_CONFIGURATION);
    }
}
impl rt::Encode for MSKSourceConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MSKSourceConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MSK_SOURCE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authentication_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.msk_cluster_arn = rt::Decode::decode(shape, r)?,
                    2 => out.read_from_timestamp = rt::Decode::decode(shape, r)?,
                    3 => out.topic_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_MSK_SOURCE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "MSKSourceDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AuthenticationConfiguration",
            "AuthenticationConfiguration",
            &SHAPE_AUTHENTICATION_CONFIGURATION,
        ),
        rt::Member::new(
            "DeliveryStartTimestamp",
            "DeliveryStartTimestamp",
            &SHAPE_DELIVERY_START_TIMESTAMP,
        ),
        rt::Member::new("MSKClusterARN", "MSKClusterARN", &SHAPE_MSK_CLUSTER_ARN),
        rt::Member::new("ReadFromTimestamp", "ReadFromTimestamp", &SHAPE_READ_FROM_TIMESTAMP),
        rt::Member::new("TopicName", "TopicName", &SHAPE_TOPIC_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_MSK_SOURCE_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MSK_SOURCE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MSKSourceDescription {
    pub authentication_configuration: Option<AuthenticationConfiguration>,
    pub delivery_start_timestamp: Option<rt::Timestamp>,
    pub msk_cluster_arn: Option<String>,
    pub read_from_timestamp: Option<rt::Timestamp>,
    pub topic_name: Option<String>,
}
impl rt::Structure for MSKSourceDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MSK_SOURCE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MSK_SOURCE_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_MSK_SOURCE_DESCRIPTION.members[0],
            &self.authentication_configuration,
        );
        rt::member(w, &SCHEMA_MSK_SOURCE_DESCRIPTION.members[1], &self.delivery_start_timestamp);
        rt::member(w, &SCHEMA_MSK_SOURCE_DESCRIPTION.members[2], &self.msk_cluster_arn);
        rt::member(w, &SCHEMA_MSK_SOURCE_DESCRIPTION.members[3], &self.read_from_timestamp);
        rt::member(w, &SCHEMA_MSK_SOURCE_DESCRIPTION.members[4], &self.topic_name);
        w.end_structure(&SCHEMA_MSK_SOURCE_DESCRIPTION);
    }
}
impl rt::Encode for MSKSourceDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MSKSourceDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MSK_SOURCE_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.authentication_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.delivery_start_timestamp = rt::Decode::decode(shape, r)?,
                    2 => out.msk_cluster_arn = rt::Decode::decode(shape, r)?,
                    3 => out.read_from_timestamp = rt::Decode::decode(shape, r)?,
                    4 => out.topic_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_NO_ENCRYPTION_CONFIG: rt::Shape = rt::Shape::Enum { values: &["NoEncryption"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoEncryptionConfig {
    NoEncryption,
    Unknown(String),
}
impl NoEncryptionConfig {
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoEncryption => "NoEncryption",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for NoEncryptionConfig {
    fn from(text: &str) -> Self {
        match text {
            "NoEncryption" => Self::NoEncryption,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for NoEncryptionConfig {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for NoEncryptionConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for NoEncryptionConfig {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for NoEncryptionConfig {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_NON_EMPTY_STRING: rt::Pattern = rt::Pattern::new("^(?!\\s*$).+");
pub static SHAPE_NON_EMPTY_STRING: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_NON_EMPTY_STRING) };
static PATTERN_NON_EMPTY_STRING_WITHOUT_WHITESPACE: rt::Pattern = rt::Pattern::new("^\\S+$");
pub static SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(1024),
    pattern: Some(&PATTERN_NON_EMPTY_STRING_WITHOUT_WHITESPACE),
};
pub static SHAPE_NON_NEGATIVE_INTEGER_OBJECT: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: None };
pub static SCHEMA_OPEN_X_JSON_SER_DE: rt::Schema = rt::Schema {
    name: "OpenXJsonSerDe",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CaseInsensitive", "CaseInsensitive", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new(
            "ColumnToJsonKeyMappings",
            "ColumnToJsonKeyMappings",
            &SHAPE_COLUMN_TO_JSON_KEY_MAPPINGS,
        ),
        rt::Member::new(
            "ConvertDotsInJsonKeysToUnderscores",
            "ConvertDotsInJsonKeysToUnderscores",
            &SHAPE_BOOLEAN_OBJECT,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_OPEN_X_JSON_SER_DE: rt::Shape = rt::Shape::Structure(&SCHEMA_OPEN_X_JSON_SER_DE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenXJsonSerDe {
    pub case_insensitive: Option<bool>,
    pub column_to_json_key_mappings: Option<rt::BTreeMap<String, String>>,
    pub convert_dots_in_json_keys_to_underscores: Option<bool>,
}
impl rt::Structure for OpenXJsonSerDe {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OPEN_X_JSON_SER_DE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OPEN_X_JSON_SER_DE);
        rt::member(w, &SCHEMA_OPEN_X_JSON_SER_DE.members[0], &self.case_insensitive);
        rt::member(w, &SCHEMA_OPEN_X_JSON_SER_DE.members[1], &self.column_to_json_key_mappings);
        rt::member(
            w,
            &SCHEMA_OPEN_X_JSON_SER_DE.members[2],
            &self.convert_dots_in_json_keys_to_underscores,
        );
        w.end_structure(&SCHEMA_OPEN_X_JSON_SER_DE);
    }
}
impl rt::Encode for OpenXJsonSerDe {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OpenXJsonSerDe {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OPEN_X_JSON_SER_DE, r, &mut |index, shape, r| {
            match index {
                0 => out.case_insensitive = rt::Decode::decode(shape, r)?,
                1 => out.column_to_json_key_mappings = rt::Decode::decode(shape, r)?,
                2 => out.convert_dots_in_json_keys_to_underscores = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ORC_COMPRESSION: rt::Shape =
    rt::Shape::Enum { values: &["NONE", "ZLIB", "SNAPPY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrcCompression {
    None,
    Zlib,
    Snappy,
    Unknown(String),
}
impl OrcCompression {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Zlib => "ZLIB",
            Self::Snappy => "SNAPPY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OrcCompression {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "ZLIB" => Self::Zlib,
            "SNAPPY" => Self::Snappy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OrcCompression {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OrcCompression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OrcCompression {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OrcCompression {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ORC_FORMAT_VERSION: rt::Shape = rt::Shape::Enum { values: &["V0_11", "V0_12"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrcFormatVersion {
    V0_11,
    V0_12,
    Unknown(String),
}
impl OrcFormatVersion {
    pub fn as_str(&self) -> &str {
        match self {
            Self::V0_11 => "V0_11",
            Self::V0_12 => "V0_12",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OrcFormatVersion {
    fn from(text: &str) -> Self {
        match text {
            "V0_11" => Self::V0_11,
            "V0_12" => Self::V0_12,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OrcFormatVersion {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OrcFormatVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OrcFormatVersion {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OrcFormatVersion {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ORC_ROW_INDEX_STRIDE: rt::Shape =
    rt::Shape::Integer { min: Some(1000), max: None };
pub static SCHEMA_ORC_SER_DE: rt::Schema = rt::Schema {
    name: "OrcSerDe",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BlockSizeBytes", "BlockSizeBytes", &SHAPE_BLOCK_SIZE_BYTES),
        rt::Member::new(
            "BloomFilterColumns",
            "BloomFilterColumns",
            &SHAPE_LIST_OF_NON_EMPTY_STRINGS_WITHOUT_WHITESPACE,
        ),
        rt::Member::new(
            "BloomFilterFalsePositiveProbability",
            "BloomFilterFalsePositiveProbability",
            &SHAPE_PROPORTION,
        ),
        rt::Member::new("Compression", "Compression", &SHAPE_ORC_COMPRESSION),
        rt::Member::new("DictionaryKeyThreshold", "DictionaryKeyThreshold", &SHAPE_PROPORTION),
        rt::Member::new("EnablePadding", "EnablePadding", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("FormatVersion", "FormatVersion", &SHAPE_ORC_FORMAT_VERSION),
        rt::Member::new("PaddingTolerance", "PaddingTolerance", &SHAPE_PROPORTION),
        rt::Member::new("RowIndexStride", "RowIndexStride", &SHAPE_ORC_ROW_INDEX_STRIDE),
        rt::Member::new("StripeSizeBytes", "StripeSizeBytes", &SHAPE_ORC_STRIPE_SIZE_BYTES),
    ],
    xml_namespace: None,
};
pub static SHAPE_ORC_SER_DE: rt::Shape = rt::Shape::Structure(&SCHEMA_ORC_SER_DE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrcSerDe {
    pub block_size_bytes: Option<i32>,
    pub bloom_filter_columns: Option<Vec<String>>,
    pub bloom_filter_false_positive_probability: Option<f64>,
    pub compression: Option<OrcCompression>,
    pub dictionary_key_threshold: Option<f64>,
    pub enable_padding: Option<bool>,
    pub format_version: Option<OrcFormatVersion>,
    pub padding_tolerance: Option<f64>,
    pub row_index_stride: Option<i32>,
    pub stripe_size_bytes: Option<i32>,
}
impl rt::Structure for OrcSerDe {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ORC_SER_DE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ORC_SER_DE);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[0], &self.block_size_bytes);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[1], &self.bloom_filter_columns);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[2], &self.bloom_filter_false_positive_probability);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[3], &self.compression);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[4], &self.dictionary_key_threshold);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[5], &self.enable_padding);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[6], &self.format_version);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[7], &self.padding_tolerance);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[8], &self.row_index_stride);
        rt::member(w, &SCHEMA_ORC_SER_DE.members[9], &self.stripe_size_bytes);
        w.end_structure(&SCHEMA_ORC_SER_DE);
    }
}
impl rt::Encode for OrcSerDe {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OrcSerDe {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ORC_SER_DE, r, &mut |index, shape, r| {
            match index {
                0 => out.block_size_bytes = rt::Decode::decode(shape, r)?,
                1 => out.bloom_filter_columns = rt::Decode::decode(shape, r)?,
                2 => out.bloom_filter_false_positive_probability = rt::Decode::decode(shape, r)?,
                3 => out.compression = rt::Decode::decode(shape, r)?,
                4 => out.dictionary_key_threshold = rt::Decode::decode(shape, r)?,
                5 => out.enable_padding = rt::Decode::decode(shape, r)?,
                6 => out.format_version = rt::Decode::decode(shape, r)?,
                7 => out.padding_tolerance = rt::Decode::decode(shape, r)?,
                8 => out.row_index_stride = rt::Decode::decode(shape, r)?,
                9 => out.stripe_size_bytes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ORC_STRIPE_SIZE_BYTES: rt::Shape =
    rt::Shape::Integer { min: Some(8388608), max: None };
pub static SCHEMA_OUTPUT_FORMAT_CONFIGURATION: rt::Schema = rt::Schema {
    name: "OutputFormatConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Serializer", "Serializer", &SHAPE_SERIALIZER)],
    xml_namespace: None,
};
pub static SHAPE_OUTPUT_FORMAT_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OUTPUT_FORMAT_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutputFormatConfiguration {
    pub serializer: Option<Serializer>,
}
impl rt::Structure for OutputFormatConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OUTPUT_FORMAT_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OUTPUT_FORMAT_CONFIGURATION);
        rt::member(w, &SCHEMA_OUTPUT_FORMAT_CONFIGURATION.members[0], &self.serializer);
        w.end_structure(&SCHEMA_OUTPUT_FORMAT_CONFIGURATION);
    }
}
impl rt::Encode for OutputFormatConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OutputFormatConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OUTPUT_FORMAT_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.serializer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PARQUET_COMPRESSION: rt::Shape =
    rt::Shape::Enum { values: &["UNCOMPRESSED", "GZIP", "SNAPPY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParquetCompression {
    Uncompressed,
    Gzip,
    Snappy,
    Unknown(String),
}
impl ParquetCompression {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uncompressed => "UNCOMPRESSED",
            Self::Gzip => "GZIP",
            Self::Snappy => "SNAPPY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ParquetCompression {
    fn from(text: &str) -> Self {
        match text {
            "UNCOMPRESSED" => Self::Uncompressed,
            "GZIP" => Self::Gzip,
            "SNAPPY" => Self::Snappy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ParquetCompression {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ParquetCompression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ParquetCompression {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ParquetCompression {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PARQUET_PAGE_SIZE_BYTES: rt::Shape =
    rt::Shape::Integer { min: Some(65536), max: None };
pub static SCHEMA_PARQUET_SER_DE: rt::Schema = rt::Schema {
    name: "ParquetSerDe",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BlockSizeBytes", "BlockSizeBytes", &SHAPE_BLOCK_SIZE_BYTES),
        rt::Member::new("Compression", "Compression", &SHAPE_PARQUET_COMPRESSION),
        rt::Member::new(
            "EnableDictionaryCompression",
            "EnableDictionaryCompression",
            &SHAPE_BOOLEAN_OBJECT,
        ),
        rt::Member::new("MaxPaddingBytes", "MaxPaddingBytes", &SHAPE_NON_NEGATIVE_INTEGER_OBJECT),
        rt::Member::new("PageSizeBytes", "PageSizeBytes", &SHAPE_PARQUET_PAGE_SIZE_BYTES),
        rt::Member::new("WriterVersion", "WriterVersion", &SHAPE_PARQUET_WRITER_VERSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARQUET_SER_DE: rt::Shape = rt::Shape::Structure(&SCHEMA_PARQUET_SER_DE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParquetSerDe {
    pub block_size_bytes: Option<i32>,
    pub compression: Option<ParquetCompression>,
    pub enable_dictionary_compression: Option<bool>,
    pub max_padding_bytes: Option<i32>,
    pub page_size_bytes: Option<i32>,
    pub writer_version: Option<ParquetWriterVersion>,
}
impl rt::Structure for ParquetSerDe {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARQUET_SER_DE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARQUET_SER_DE);
        rt::member(w, &SCHEMA_PARQUET_SER_DE.members[0], &self.block_size_bytes);
        rt::member(w, &SCHEMA_PARQUET_SER_DE.members[1], &self.compression);
        rt::member(w, &SCHEMA_PARQUET_SER_DE.members[2], &self.enable_dictionary_compression);
        rt::member(w, &SCHEMA_PARQUET_SER_DE.members[3], &self.max_padding_bytes);
        rt::member(w, &SCHEMA_PARQUET_SER_DE.members[4], &self.page_size_bytes);
        rt::member(w, &SCHEMA_PARQUET_SER_DE.members[5], &self.writer_version);
        w.end_structure(&SCHEMA_PARQUET_SER_DE);
    }
}
impl rt::Encode for ParquetSerDe {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParquetSerDe {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARQUET_SER_DE, r, &mut |index, shape, r| {
            match index {
                0 => out.block_size_bytes = rt::Decode::decode(shape, r)?,
                1 => out.compression = rt::Decode::decode(shape, r)?,
                2 => out.enable_dictionary_compression = rt::Decode::decode(shape, r)?,
                3 => out.max_padding_bytes = rt::Decode::decode(shape, r)?,
                4 => out.page_size_bytes = rt::Decode::decode(shape, r)?,
                5 => out.writer_version = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PARQUET_WRITER_VERSION: rt::Shape = rt::Shape::Enum { values: &["V1", "V2"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParquetWriterVersion {
    V1,
    V2,
    Unknown(String),
}
impl ParquetWriterVersion {
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "V1",
            Self::V2 => "V2",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ParquetWriterVersion {
    fn from(text: &str) -> Self {
        match text {
            "V1" => Self::V1,
            "V2" => Self::V2,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ParquetWriterVersion {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ParquetWriterVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ParquetWriterVersion {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ParquetWriterVersion {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PARTITION_FIELD: rt::Schema = rt::Schema {
    name: "PartitionField",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "SourceName",
        "SourceName",
        &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_PARTITION_FIELD: rt::Shape = rt::Shape::Structure(&SCHEMA_PARTITION_FIELD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionField {
    pub source_name: String,
}
impl rt::Structure for PartitionField {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARTITION_FIELD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARTITION_FIELD);
        rt::member(w, &SCHEMA_PARTITION_FIELD.members[0], &self.source_name);
        w.end_structure(&SCHEMA_PARTITION_FIELD);
    }
}
impl rt::Encode for PartitionField {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PartitionField {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARTITION_FIELD, r, &mut |index, shape, r| {
            match index {
                0 => out.source_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PARTITION_FIELDS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARTITION_FIELD,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PARTITION_SPEC: rt::Schema = rt::Schema {
    name: "PartitionSpec",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Identity", "Identity", &SHAPE_PARTITION_FIELDS)],
    xml_namespace: None,
};
pub static SHAPE_PARTITION_SPEC: rt::Shape = rt::Shape::Structure(&SCHEMA_PARTITION_SPEC);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionSpec {
    pub identity: Option<Vec<PartitionField>>,
}
impl rt::Structure for PartitionSpec {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARTITION_SPEC
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARTITION_SPEC);
        rt::member(w, &SCHEMA_PARTITION_SPEC.members[0], &self.identity);
        w.end_structure(&SCHEMA_PARTITION_SPEC);
    }
}
impl rt::Encode for PartitionSpec {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PartitionSpec {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARTITION_SPEC, r, &mut |index, shape, r| {
            match index {
                0 => out.identity = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_PASSWORD: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_PASSWORD: rt::Shape =
    rt::Shape::String { min: Some(6), max: Some(512), pattern: Some(&PATTERN_PASSWORD) };
static PATTERN_PREFIX: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_PREFIX: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: Some(&PATTERN_PREFIX) };
pub static SCHEMA_PROCESSING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "ProcessingConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("Processors", "Processors", &SHAPE_PROCESSOR_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROCESSING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PROCESSING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProcessingConfiguration {
    pub enabled: Option<bool>,
    pub processors: Option<Vec<Processor>>,
}
impl rt::Structure for ProcessingConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROCESSING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROCESSING_CONFIGURATION);
        rt::member(w, &SCHEMA_PROCESSING_CONFIGURATION.members[0], &self.enabled);
        rt::member(w, &SCHEMA_PROCESSING_CONFIGURATION.members[1], &self.processors);
        w.end_structure(&SCHEMA_PROCESSING_CONFIGURATION);
    }
}
impl rt::Encode for ProcessingConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProcessingConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PROCESSING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
                    1 => out.processors = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PROCESSOR: rt::Schema = rt::Schema {
    name: "Processor",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Parameters", "Parameters", &SHAPE_PROCESSOR_PARAMETER_LIST),
        rt::Member::new("Type", "Type", &SHAPE_PROCESSOR_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROCESSOR: rt::Shape = rt::Shape::Structure(&SCHEMA_PROCESSOR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Processor {
    pub parameters: Option<Vec<ProcessorParameter>>,
    pub r#type: ProcessorType,
}
impl rt::Structure for Processor {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROCESSOR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROCESSOR);
        rt::member(w, &SCHEMA_PROCESSOR.members[0], &self.parameters);
        rt::member(w, &SCHEMA_PROCESSOR.members[1], &self.r#type);
        w.end_structure(&SCHEMA_PROCESSOR);
    }
}
impl rt::Encode for Processor {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Processor {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PROCESSOR, r, &mut |index, shape, r| {
            match index {
                0 => out.parameters = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PROCESSOR_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PROCESSOR,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PROCESSOR_PARAMETER: rt::Schema = rt::Schema {
    name: "ProcessorParameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ParameterName", "ParameterName", &SHAPE_PROCESSOR_PARAMETER_NAME)
            .required(),
        rt::Member::new("ParameterValue", "ParameterValue", &SHAPE_PROCESSOR_PARAMETER_VALUE)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROCESSOR_PARAMETER: rt::Shape = rt::Shape::Structure(&SCHEMA_PROCESSOR_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProcessorParameter {
    pub parameter_name: ProcessorParameterName,
    pub parameter_value: String,
}
impl rt::Structure for ProcessorParameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROCESSOR_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROCESSOR_PARAMETER);
        rt::member(w, &SCHEMA_PROCESSOR_PARAMETER.members[0], &self.parameter_name);
        rt::member(w, &SCHEMA_PROCESSOR_PARAMETER.members[1], &self.parameter_value);
        w.end_structure(&SCHEMA_PROCESSOR_PARAMETER);
    }
}
impl rt::Encode for ProcessorParameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProcessorParameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PROCESSOR_PARAMETER, r, &mut |index, shape, r| {
            match index {
                0 => out.parameter_name = rt::Decode::decode(shape, r)?,
                1 => out.parameter_value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PROCESSOR_PARAMETER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PROCESSOR_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PROCESSOR_PARAMETER_NAME: rt::Shape = rt::Shape::Enum {
    values: &[
        "LambdaArn",
        "NumberOfRetries",
        "MetadataExtractionQuery",
        "JsonParsingEngine",
        "RoleArn",
        "BufferSizeInMBs",
        "BufferIntervalInSeconds",
        "SubRecordType",
        "Delimiter",
        "CompressionFormat",
        "DataMessageExtraction",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProcessorParameterName {
    LambdaArn,
    NumberOfRetries,
    MetadataExtractionQuery,
    JsonParsingEngine,
    RoleArn,
    BufferSizeInMbs,
    BufferIntervalInSeconds,
    SubRecordType,
    Delimiter,
    CompressionFormat,
    DataMessageExtraction,
    Unknown(String),
}
impl ProcessorParameterName {
    pub fn as_str(&self) -> &str {
        match self {
            Self::LambdaArn => "LambdaArn",
            Self::NumberOfRetries => "NumberOfRetries",
            Self::MetadataExtractionQuery => "MetadataExtractionQuery",
            Self::JsonParsingEngine => "JsonParsingEngine",
            Self::RoleArn => "RoleArn",
            Self::BufferSizeInMbs => "BufferSizeInMBs",
            Self::BufferIntervalInSeconds => "BufferIntervalInSeconds",
            Self::SubRecordType => "SubRecordType",
            Self::Delimiter => "Delimiter",
            Self::CompressionFormat => "CompressionFormat",
            Self::DataMessageExtraction => "DataMessageExtraction",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ProcessorParameterName {
    fn from(text: &str) -> Self {
        match text {
            "LambdaArn" => Self::LambdaArn,
            "NumberOfRetries" => Self::NumberOfRetries,
            "MetadataExtractionQuery" => Self::MetadataExtractionQuery,
            "JsonParsingEngine" => Self::JsonParsingEngine,
            "RoleArn" => Self::RoleArn,
            "BufferSizeInMBs" => Self::BufferSizeInMbs,
            "BufferIntervalInSeconds" => Self::BufferIntervalInSeconds,
            "SubRecordType" => Self::SubRecordType,
            "Delimiter" => Self::Delimiter,
            "CompressionFormat" => Self::CompressionFormat,
            "DataMessageExtraction" => Self::DataMessageExtraction,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ProcessorParameterName {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ProcessorParameterName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ProcessorParameterName {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ProcessorParameterName {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_PROCESSOR_PARAMETER_VALUE: rt::Pattern = rt::Pattern::new("^(?!\\s*$).+");
pub static SHAPE_PROCESSOR_PARAMETER_VALUE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(5120),
    pattern: Some(&PATTERN_PROCESSOR_PARAMETER_VALUE),
};
pub static SHAPE_PROCESSOR_TYPE: rt::Shape = rt::Shape::Enum {
    values: &[
        "RecordDeAggregation",
        "Decompression",
        "CloudWatchLogProcessing",
        "Lambda",
        "MetadataExtraction",
        "AppendDelimiterToRecord",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProcessorType {
    RecordDeAggregation,
    Decompression,
    CloudWatchLogProcessing,
    Lambda,
    MetadataExtraction,
    AppendDelimiterToRecord,
    Unknown(String),
}
impl ProcessorType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::RecordDeAggregation => "RecordDeAggregation",
            Self::Decompression => "Decompression",
            Self::CloudWatchLogProcessing => "CloudWatchLogProcessing",
            Self::Lambda => "Lambda",
            Self::MetadataExtraction => "MetadataExtraction",
            Self::AppendDelimiterToRecord => "AppendDelimiterToRecord",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ProcessorType {
    fn from(text: &str) -> Self {
        match text {
            "RecordDeAggregation" => Self::RecordDeAggregation,
            "Decompression" => Self::Decompression,
            "CloudWatchLogProcessing" => Self::CloudWatchLogProcessing,
            "Lambda" => Self::Lambda,
            "MetadataExtraction" => Self::MetadataExtraction,
            "AppendDelimiterToRecord" => Self::AppendDelimiterToRecord,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ProcessorType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ProcessorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ProcessorType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ProcessorType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PROPORTION: rt::Shape = rt::Shape::Double { min: Some(0), max: Some(1) };
pub static SCHEMA_PUT_RECORD_BATCH_INPUT: rt::Schema = rt::Schema {
    name: "PutRecordBatchInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new("Records", "Records", &SHAPE_PUT_RECORD_BATCH_REQUEST_ENTRY_LIST)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORD_BATCH_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RECORD_BATCH_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordBatchInput {
    pub delivery_stream_name: String,
    pub records: Vec<Record>,
}
impl rt::Structure for PutRecordBatchInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORD_BATCH_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORD_BATCH_INPUT);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_INPUT.members[0], &self.delivery_stream_name);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_INPUT.members[1], &self.records);
        w.end_structure(&SCHEMA_PUT_RECORD_BATCH_INPUT);
    }
}
impl rt::Encode for PutRecordBatchInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordBatchInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RECORD_BATCH_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    1 => out.records = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_RECORD_BATCH_OUTPUT: rt::Schema = rt::Schema {
    name: "PutRecordBatchOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Encrypted", "Encrypted", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("FailedPutCount", "FailedPutCount", &SHAPE_NON_NEGATIVE_INTEGER_OBJECT)
            .required(),
        rt::Member::new(
            "RequestResponses",
            "RequestResponses",
            &SHAPE_PUT_RECORD_BATCH_RESPONSE_ENTRY_LIST,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORD_BATCH_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RECORD_BATCH_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordBatchOutput {
    pub encrypted: Option<bool>,
    pub failed_put_count: i32,
    pub request_responses: Vec<PutRecordBatchResponseEntry>,
}
impl rt::Structure for PutRecordBatchOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORD_BATCH_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORD_BATCH_OUTPUT);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_OUTPUT.members[0], &self.encrypted);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_OUTPUT.members[1], &self.failed_put_count);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_OUTPUT.members[2], &self.request_responses);
        w.end_structure(&SCHEMA_PUT_RECORD_BATCH_OUTPUT);
    }
}
impl rt::Encode for PutRecordBatchOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordBatchOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RECORD_BATCH_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.encrypted = rt::Decode::decode(shape, r)?,
                    1 => out.failed_put_count = rt::Decode::decode(shape, r)?,
                    2 => out.request_responses = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_RECORD_BATCH_REQUEST_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(500),
    element: &SHAPE_RECORD,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY: rt::Schema = rt::Schema {
    name: "PutRecordBatchResponseEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorCode", "ErrorCode", &SHAPE_ERROR_CODE),
        rt::Member::new("ErrorMessage", "ErrorMessage", &SHAPE_ERROR_MESSAGE),
        rt::Member::new("RecordId", "RecordId", &SHAPE_PUT_RESPONSE_RECORD_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORD_BATCH_RESPONSE_ENTRY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordBatchResponseEntry {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub record_id: Option<String>,
}
impl rt::Structure for PutRecordBatchResponseEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY.members[0], &self.error_code);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY.members[1], &self.error_message);
        rt::member(w, &SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY.members[2], &self.record_id);
        w.end_structure(&SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY);
    }
}
impl rt::Encode for PutRecordBatchResponseEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRecordBatchResponseEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_RECORD_BATCH_RESPONSE_ENTRY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_code = rt::Decode::decode(shape, r)?,
                    1 => out.error_message = rt::Decode::decode(shape, r)?,
                    2 => out.record_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_PUT_RECORD_BATCH_RESPONSE_ENTRY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(500),
    element: &SHAPE_PUT_RECORD_BATCH_RESPONSE_ENTRY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PUT_RECORD_INPUT: rt::Schema = rt::Schema {
    name: "PutRecordInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new("Record", "Record", &SHAPE_RECORD).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORD_INPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RECORD_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordInput {
    pub delivery_stream_name: String,
    pub record: Record,
}
impl rt::Structure for PutRecordInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORD_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORD_INPUT);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[0], &self.delivery_stream_name);
        rt::member(w, &SCHEMA_PUT_RECORD_INPUT.members[1], &self.record);
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
                0 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                1 => out.record = rt::Decode::decode(shape, r)?,
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
        rt::Member::new("Encrypted", "Encrypted", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("RecordId", "RecordId", &SHAPE_PUT_RESPONSE_RECORD_ID).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_RECORD_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_RECORD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRecordOutput {
    pub encrypted: Option<bool>,
    pub record_id: String,
}
impl rt::Structure for PutRecordOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_RECORD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_RECORD_OUTPUT);
        rt::member(w, &SCHEMA_PUT_RECORD_OUTPUT.members[0], &self.encrypted);
        rt::member(w, &SCHEMA_PUT_RECORD_OUTPUT.members[1], &self.record_id);
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
                0 => out.encrypted = rt::Decode::decode(shape, r)?,
                1 => out.record_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PUT_RESPONSE_RECORD_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_READ_FROM_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_RECORD: rt::Schema = rt::Schema {
    name: "Record",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Data", "Data", &SHAPE_DATA).required()],
    xml_namespace: None,
};
pub static SHAPE_RECORD: rt::Shape = rt::Shape::Structure(&SCHEMA_RECORD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    pub data: rt::Bytes,
}
impl rt::Structure for Record {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RECORD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RECORD);
        rt::member(w, &SCHEMA_RECORD.members[0], &self.data);
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
                0 => out.data = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "RedshiftDestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("ClusterJDBCURL", "ClusterJDBCURL", &SHAPE_CLUSTER_JDBCURL).required(),
        rt::Member::new("CopyCommand", "CopyCommand", &SHAPE_COPY_COMMAND).required(),
        rt::Member::new("Password", "Password", &SHAPE_PASSWORD),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_REDSHIFT_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new(
            "S3BackupConfiguration",
            "S3BackupConfiguration",
            &SHAPE_S3_DESTINATION_CONFIGURATION,
        ),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_REDSHIFT_S3_BACKUP_MODE),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION)
            .required(),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
        rt::Member::new("Username", "Username", &SHAPE_USERNAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_REDSHIFT_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedshiftDestinationConfiguration {
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_jdbcurl: String,
    pub copy_command: CopyCommand,
    pub password: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<RedshiftRetryOptions>,
    pub role_arn: String,
    pub s3_backup_configuration: Option<S3DestinationConfiguration>,
    pub s3_backup_mode: Option<RedshiftS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
    pub username: Option<String>,
}
impl rt::Structure for RedshiftDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[0],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[1], &self.cluster_jdbcurl);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[2], &self.copy_command);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[3], &self.password);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[4],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[5], &self.retry_options);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[6], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[7],
            &self.s3_backup_configuration,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[8], &self.s3_backup_mode);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[9],
            &self.s3_configuration,
        );
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[10],
            &self.secrets_manager_configuration,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION.members[11], &self.username);
        w.end_structure(&SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for RedshiftDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RedshiftDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REDSHIFT_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    1 => out.cluster_jdbcurl = rt::Decode::decode(shape, r)?,
                    2 => out.copy_command = rt::Decode::decode(shape, r)?,
                    3 => out.password = rt::Decode::decode(shape, r)?,
                    4 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    9 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    11 => out.username = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "RedshiftDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("ClusterJDBCURL", "ClusterJDBCURL", &SHAPE_CLUSTER_JDBCURL).required(),
        rt::Member::new("CopyCommand", "CopyCommand", &SHAPE_COPY_COMMAND).required(),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_REDSHIFT_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new(
            "S3BackupDescription",
            "S3BackupDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_REDSHIFT_S3_BACKUP_MODE),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        )
        .required(),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
        rt::Member::new("Username", "Username", &SHAPE_USERNAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_REDSHIFT_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedshiftDestinationDescription {
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_jdbcurl: String,
    pub copy_command: CopyCommand,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<RedshiftRetryOptions>,
    pub role_arn: String,
    pub s3_backup_description: Option<S3DestinationDescription>,
    pub s3_backup_mode: Option<RedshiftS3BackupMode>,
    pub s3_destination_description: S3DestinationDescription,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
    pub username: Option<String>,
}
impl rt::Structure for RedshiftDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[0],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[1], &self.cluster_jdbcurl);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[2], &self.copy_command);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[3],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[4], &self.retry_options);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[5], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[6],
            &self.s3_backup_description,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[7], &self.s3_backup_mode);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[8],
            &self.s3_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[9],
            &self.secrets_manager_configuration,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION.members[10], &self.username);
        w.end_structure(&SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for RedshiftDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RedshiftDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REDSHIFT_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    1 => out.cluster_jdbcurl = rt::Decode::decode(shape, r)?,
                    2 => out.copy_command = rt::Decode::decode(shape, r)?,
                    3 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    4 => out.retry_options = rt::Decode::decode(shape, r)?,
                    5 => out.role_arn = rt::Decode::decode(shape, r)?,
                    6 => out.s3_backup_description = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    8 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    9 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.username = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REDSHIFT_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "RedshiftDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("ClusterJDBCURL", "ClusterJDBCURL", &SHAPE_CLUSTER_JDBCURL),
        rt::Member::new("CopyCommand", "CopyCommand", &SHAPE_COPY_COMMAND),
        rt::Member::new("Password", "Password", &SHAPE_PASSWORD),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_REDSHIFT_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_REDSHIFT_S3_BACKUP_MODE),
        rt::Member::new("S3BackupUpdate", "S3BackupUpdate", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new("S3Update", "S3Update", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
        rt::Member::new("Username", "Username", &SHAPE_USERNAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_REDSHIFT_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REDSHIFT_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedshiftDestinationUpdate {
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub cluster_jdbcurl: Option<String>,
    pub copy_command: Option<CopyCommand>,
    pub password: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<RedshiftRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<RedshiftS3BackupMode>,
    pub s3_backup_update: Option<S3DestinationUpdate>,
    pub s3_update: Option<S3DestinationUpdate>,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
    pub username: Option<String>,
}
impl rt::Structure for RedshiftDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REDSHIFT_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REDSHIFT_DESTINATION_UPDATE);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[0],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[1], &self.cluster_jdbcurl);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[2], &self.copy_command);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[3], &self.password);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[4],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[5], &self.retry_options);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[6], &self.role_arn);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[7], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[8], &self.s3_backup_update);
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[9], &self.s3_update);
        rt::member(
            w,
            &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[10],
            &self.secrets_manager_configuration,
        );
        rt::member(w, &SCHEMA_REDSHIFT_DESTINATION_UPDATE.members[11], &self.username);
        w.end_structure(&SCHEMA_REDSHIFT_DESTINATION_UPDATE);
    }
}
impl rt::Encode for RedshiftDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RedshiftDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REDSHIFT_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    1 => out.cluster_jdbcurl = rt::Decode::decode(shape, r)?,
                    2 => out.copy_command = rt::Decode::decode(shape, r)?,
                    3 => out.password = rt::Decode::decode(shape, r)?,
                    4 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.retry_options = rt::Decode::decode(shape, r)?,
                    6 => out.role_arn = rt::Decode::decode(shape, r)?,
                    7 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_update = rt::Decode::decode(shape, r)?,
                    9 => out.s3_update = rt::Decode::decode(shape, r)?,
                    10 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    11 => out.username = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REDSHIFT_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_REDSHIFT_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "RedshiftRetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_REDSHIFT_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_REDSHIFT_RETRY_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REDSHIFT_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedshiftRetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for RedshiftRetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REDSHIFT_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REDSHIFT_RETRY_OPTIONS);
        rt::member(w, &SCHEMA_REDSHIFT_RETRY_OPTIONS.members[0], &self.duration_in_seconds);
        w.end_structure(&SCHEMA_REDSHIFT_RETRY_OPTIONS);
    }
}
impl rt::Encode for RedshiftRetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RedshiftRetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REDSHIFT_RETRY_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REDSHIFT_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["Disabled", "Enabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedshiftS3BackupMode {
    Disabled,
    Enabled,
    Unknown(String),
}
impl RedshiftS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RedshiftS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "Disabled" => Self::Disabled,
            "Enabled" => Self::Enabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RedshiftS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RedshiftS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RedshiftS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RedshiftS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
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

pub static SHAPE_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "RetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_RETRY_OPTIONS: rt::Shape = rt::Shape::Structure(&SCHEMA_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for RetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RETRY_OPTIONS);
        rt::member(w, &SCHEMA_RETRY_OPTIONS.members[0], &self.duration_in_seconds);
        w.end_structure(&SCHEMA_RETRY_OPTIONS);
    }
}
impl rt::Encode for RetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RETRY_OPTIONS, r, &mut |index, shape, r| {
            match index {
                0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ROLE_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+");
pub static SHAPE_ROLE_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_ROLE_ARN) };
pub static SHAPE_S3_BACKUP_MODE: rt::Shape = rt::Shape::Enum { values: &["Disabled", "Enabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum S3BackupMode {
    Disabled,
    Enabled,
    Unknown(String),
}
impl S3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for S3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "Disabled" => Self::Disabled,
            "Enabled" => Self::Enabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for S3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for S3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for S3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for S3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_S3_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "S3DestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketARN", "BucketARN", &SHAPE_BUCKET_ARN).required(),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("CompressionFormat", "CompressionFormat", &SHAPE_COMPRESSION_FORMAT),
        rt::Member::new(
            "EncryptionConfiguration",
            "EncryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new("ErrorOutputPrefix", "ErrorOutputPrefix", &SHAPE_ERROR_OUTPUT_PREFIX),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_S3_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3DestinationConfiguration {
    pub bucket_arn: String,
    pub buffering_hints: Option<BufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub compression_format: Option<CompressionFormat>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub error_output_prefix: Option<String>,
    pub prefix: Option<String>,
    pub role_arn: String,
}
impl rt::Structure for S3DestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_DESTINATION_CONFIGURATION);
        rt::member(w, &SCHEMA_S3_DESTINATION_CONFIGURATION.members[0], &self.bucket_arn);
        rt::member(w, &SCHEMA_S3_DESTINATION_CONFIGURATION.members[1], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_S3_DESTINATION_CONFIGURATION.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_S3_DESTINATION_CONFIGURATION.members[3], &self.compression_format);
        rt::member(
            w,
            &SCHEMA_S3_DESTINATION_CONFIGURATION.members[4],
            &self.encryption_configuration,
        );
        rt::member(w, &SCHEMA_S3_DESTINATION_CONFIGURATION.members[5], &self.error_output_prefix);
        rt::member(w, &SCHEMA_S3_DESTINATION_CONFIGURATION.members[6], &self.prefix);
        rt::member(w, &SCHEMA_S3_DESTINATION_CONFIGURATION.members[7], &self.role_arn);
        w.end_structure(&SCHEMA_S3_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for S3DestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3DestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_S3_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.compression_format = rt::Decode::decode(shape, r)?,
                    4 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.error_output_prefix = rt::Decode::decode(shape, r)?,
                    6 => out.prefix = rt::Decode::decode(shape, r)?,
                    7 => out.role_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_S3_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "S3DestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketARN", "BucketARN", &SHAPE_BUCKET_ARN).required(),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS).required(),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("CompressionFormat", "CompressionFormat", &SHAPE_COMPRESSION_FORMAT)
            .required(),
        rt::Member::new(
            "EncryptionConfiguration",
            "EncryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        )
        .required(),
        rt::Member::new("ErrorOutputPrefix", "ErrorOutputPrefix", &SHAPE_ERROR_OUTPUT_PREFIX),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_S3_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3DestinationDescription {
    pub bucket_arn: String,
    pub buffering_hints: BufferingHints,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub compression_format: CompressionFormat,
    pub encryption_configuration: EncryptionConfiguration,
    pub error_output_prefix: Option<String>,
    pub prefix: Option<String>,
    pub role_arn: String,
}
impl rt::Structure for S3DestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_DESTINATION_DESCRIPTION);
        rt::member(w, &SCHEMA_S3_DESTINATION_DESCRIPTION.members[0], &self.bucket_arn);
        rt::member(w, &SCHEMA_S3_DESTINATION_DESCRIPTION.members[1], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_S3_DESTINATION_DESCRIPTION.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_S3_DESTINATION_DESCRIPTION.members[3], &self.compression_format);
        rt::member(
            w,
            &SCHEMA_S3_DESTINATION_DESCRIPTION.members[4],
            &self.encryption_configuration,
        );
        rt::member(w, &SCHEMA_S3_DESTINATION_DESCRIPTION.members[5], &self.error_output_prefix);
        rt::member(w, &SCHEMA_S3_DESTINATION_DESCRIPTION.members[6], &self.prefix);
        rt::member(w, &SCHEMA_S3_DESTINATION_DESCRIPTION.members[7], &self.role_arn);
        w.end_structure(&SCHEMA_S3_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for S3DestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3DestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_S3_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.compression_format = rt::Decode::decode(shape, r)?,
                    4 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.error_output_prefix = rt::Decode::decode(shape, r)?,
                    6 => out.prefix = rt::Decode::decode(shape, r)?,
                    7 => out.role_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_S3_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "S3DestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketARN", "BucketARN", &SHAPE_BUCKET_ARN),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new("CompressionFormat", "CompressionFormat", &SHAPE_COMPRESSION_FORMAT),
        rt::Member::new(
            "EncryptionConfiguration",
            "EncryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new("ErrorOutputPrefix", "ErrorOutputPrefix", &SHAPE_ERROR_OUTPUT_PREFIX),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_S3_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_S3_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3DestinationUpdate {
    pub bucket_arn: Option<String>,
    pub buffering_hints: Option<BufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub compression_format: Option<CompressionFormat>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub error_output_prefix: Option<String>,
    pub prefix: Option<String>,
    pub role_arn: Option<String>,
}
impl rt::Structure for S3DestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_DESTINATION_UPDATE);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[0], &self.bucket_arn);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[1], &self.buffering_hints);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[2], &self.cloud_watch_logging_options);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[3], &self.compression_format);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[4], &self.encryption_configuration);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[5], &self.error_output_prefix);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[6], &self.prefix);
        rt::member(w, &SCHEMA_S3_DESTINATION_UPDATE.members[7], &self.role_arn);
        w.end_structure(&SCHEMA_S3_DESTINATION_UPDATE);
    }
}
impl rt::Encode for S3DestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3DestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_S3_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.compression_format = rt::Decode::decode(shape, r)?,
                    4 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.error_output_prefix = rt::Decode::decode(shape, r)?,
                    6 => out.prefix = rt::Decode::decode(shape, r)?,
                    7 => out.role_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SSL_MODE: rt::Shape = rt::Shape::Enum { values: &["Disabled", "Enabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SSLMode {
    Disabled,
    Enabled,
    Unknown(String),
}
impl SSLMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SSLMode {
    fn from(text: &str) -> Self {
        match text {
            "Disabled" => Self::Disabled,
            "Enabled" => Self::Enabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SSLMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SSLMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SSLMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SSLMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SCHEMA_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SchemaConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CatalogId", "CatalogId", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE),
        rt::Member::new("DatabaseName", "DatabaseName", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE),
        rt::Member::new("Region", "Region", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE),
        rt::Member::new("TableName", "TableName", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE),
        rt::Member::new("VersionId", "VersionId", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE),
    ],
    xml_namespace: None,
};
pub static SHAPE_SCHEMA_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SCHEMA_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SchemaConfiguration {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub region: Option<String>,
    pub role_arn: Option<String>,
    pub table_name: Option<String>,
    pub version_id: Option<String>,
}
impl rt::Structure for SchemaConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCHEMA_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCHEMA_CONFIGURATION);
        rt::member(w, &SCHEMA_SCHEMA_CONFIGURATION.members[0], &self.catalog_id);
        rt::member(w, &SCHEMA_SCHEMA_CONFIGURATION.members[1], &self.database_name);
        rt::member(w, &SCHEMA_SCHEMA_CONFIGURATION.members[2], &self.region);
        rt::member(w, &SCHEMA_SCHEMA_CONFIGURATION.members[3], &self.role_arn);
        rt::member(w, &SCHEMA_SCHEMA_CONFIGURATION.members[4], &self.table_name);
        rt::member(w, &SCHEMA_SCHEMA_CONFIGURATION.members[5], &self.version_id);
        w.end_structure(&SCHEMA_SCHEMA_CONFIGURATION);
    }
}
impl rt::Encode for SchemaConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SchemaConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SCHEMA_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.catalog_id = rt::Decode::decode(shape, r)?,
                    1 => out.database_name = rt::Decode::decode(shape, r)?,
                    2 => out.region = rt::Decode::decode(shape, r)?,
                    3 => out.role_arn = rt::Decode::decode(shape, r)?,
                    4 => out.table_name = rt::Decode::decode(shape, r)?,
                    5 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SCHEMA_EVOLUTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SchemaEvolutionConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT).required()],
    xml_namespace: None,
};
pub static SHAPE_SCHEMA_EVOLUTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SCHEMA_EVOLUTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SchemaEvolutionConfiguration {
    pub enabled: bool,
}
impl rt::Structure for SchemaEvolutionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SCHEMA_EVOLUTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SCHEMA_EVOLUTION_CONFIGURATION);
        rt::member(w, &SCHEMA_SCHEMA_EVOLUTION_CONFIGURATION.members[0], &self.enabled);
        w.end_structure(&SCHEMA_SCHEMA_EVOLUTION_CONFIGURATION);
    }
}
impl rt::Encode for SchemaEvolutionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SchemaEvolutionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SCHEMA_EVOLUTION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_SECRET_ARN: rt::Pattern =
    rt::Pattern::new("arn:.*:secretsmanager:[a-zA-Z0-9\\-]+:\\d{12}:secret:[a-zA-Z0-9\\-/_+=.@!]+");
pub static SHAPE_SECRET_ARN: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_SECRET_ARN) };
pub static SCHEMA_SECRETS_MANAGER_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SecretsManagerConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT).required(),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("SecretARN", "SecretARN", &SHAPE_SECRET_ARN),
    ],
    xml_namespace: None,
};
pub static SHAPE_SECRETS_MANAGER_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SECRETS_MANAGER_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecretsManagerConfiguration {
    pub enabled: bool,
    pub role_arn: Option<String>,
    pub secret_arn: Option<String>,
}
impl rt::Structure for SecretsManagerConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SECRETS_MANAGER_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SECRETS_MANAGER_CONFIGURATION);
        rt::member(w, &SCHEMA_SECRETS_MANAGER_CONFIGURATION.members[0], &self.enabled);
        rt::member(w, &SCHEMA_SECRETS_MANAGER_CONFIGURATION.members[1], &self.role_arn);
        rt::member(w, &SCHEMA_SECRETS_MANAGER_CONFIGURATION.members[2], &self.secret_arn);
        w.end_structure(&SCHEMA_SECRETS_MANAGER_CONFIGURATION);
    }
}
impl rt::Encode for SecretsManagerConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SecretsManagerConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SECRETS_MANAGER_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
                    1 => out.role_arn = rt::Decode::decode(shape, r)?,
                    2 => out.secret_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SECURITY_GROUP_ID_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SERIALIZER: rt::Schema = rt::Schema {
    name: "Serializer",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("OrcSerDe", "OrcSerDe", &SHAPE_ORC_SER_DE),
        rt::Member::new("ParquetSerDe", "ParquetSerDe", &SHAPE_PARQUET_SER_DE),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERIALIZER: rt::Shape = rt::Shape::Structure(&SCHEMA_SERIALIZER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Serializer {
    pub orc_ser_de: Option<OrcSerDe>,
    pub parquet_ser_de: Option<ParquetSerDe>,
}
impl rt::Structure for Serializer {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERIALIZER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERIALIZER);
        rt::member(w, &SCHEMA_SERIALIZER.members[0], &self.orc_ser_de);
        rt::member(w, &SCHEMA_SERIALIZER.members[1], &self.parquet_ser_de);
        w.end_structure(&SCHEMA_SERIALIZER);
    }
}
impl rt::Encode for Serializer {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Serializer {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SERIALIZER, r, &mut |index, shape, r| {
            match index {
                0 => out.orc_ser_de = rt::Decode::decode(shape, r)?,
                1 => out.parquet_ser_de = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceUnavailableException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServiceUnavailableException", status: 500 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ERROR_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_UNAVAILABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceUnavailableException {
    pub message: Option<String>,
}
impl rt::Structure for ServiceUnavailableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION);
        rt::member(w, &SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION.members[0], &self.message);
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
                    0 => out.message = rt::Decode::decode(shape, r)?,
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
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_SIZE_IN_MBS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(128) };
pub static SHAPE_SNAPSHOT_REQUESTED_BY: rt::Shape =
    rt::Shape::Enum { values: &["USER", "FIREHOSE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnapshotRequestedBy {
    User,
    Firehose,
    Unknown(String),
}
impl SnapshotRequestedBy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::Firehose => "FIREHOSE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SnapshotRequestedBy {
    fn from(text: &str) -> Self {
        match text {
            "USER" => Self::User,
            "FIREHOSE" => Self::Firehose,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SnapshotRequestedBy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SnapshotRequestedBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SnapshotRequestedBy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SnapshotRequestedBy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SNAPSHOT_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["IN_PROGRESS", "COMPLETE", "SUSPENDED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnapshotStatus {
    InProgress,
    Complete,
    Suspended,
    Unknown(String),
}
impl SnapshotStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Complete => "COMPLETE",
            Self::Suspended => "SUSPENDED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SnapshotStatus {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => Self::InProgress,
            "COMPLETE" => Self::Complete,
            "SUSPENDED" => Self::Suspended,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SnapshotStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SnapshotStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SnapshotStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SnapshotStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_SNOWFLAKE_ACCOUNT_URL: rt::Pattern =
    rt::Pattern::new(".+?\\.snowflakecomputing\\.com");
pub static SHAPE_SNOWFLAKE_ACCOUNT_URL: rt::Shape = rt::Shape::String {
    min: Some(24),
    max: Some(2048),
    pattern: Some(&PATTERN_SNOWFLAKE_ACCOUNT_URL),
};
pub static SCHEMA_SNOWFLAKE_BUFFERING_HINTS: rt::Schema = rt::Schema {
    name: "SnowflakeBufferingHints",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "IntervalInSeconds",
            "IntervalInSeconds",
            &SHAPE_SNOWFLAKE_BUFFERING_INTERVAL_IN_SECONDS,
        ),
        rt::Member::new("SizeInMBs", "SizeInMBs", &SHAPE_SNOWFLAKE_BUFFERING_SIZE_IN_MBS),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNOWFLAKE_BUFFERING_HINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNOWFLAKE_BUFFERING_HINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnowflakeBufferingHints {
    pub interval_in_seconds: Option<i32>,
    pub size_in_mbs: Option<i32>,
}
impl rt::Structure for SnowflakeBufferingHints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNOWFLAKE_BUFFERING_HINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNOWFLAKE_BUFFERING_HINTS);
        rt::member(w, &SCHEMA_SNOWFLAKE_BUFFERING_HINTS.members[0], &self.interval_in_seconds);
        rt::member(w, &SCHEMA_SNOWFLAKE_BUFFERING_HINTS.members[1], &self.size_in_mbs);
        w.end_structure(&SCHEMA_SNOWFLAKE_BUFFERING_HINTS);
    }
}
impl rt::Encode for SnowflakeBufferingHints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnowflakeBufferingHints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNOWFLAKE_BUFFERING_HINTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.interval_in_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.size_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SNOWFLAKE_BUFFERING_INTERVAL_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(900) };
pub static SHAPE_SNOWFLAKE_BUFFERING_SIZE_IN_MBS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(128) };
pub static SHAPE_SNOWFLAKE_CONTENT_COLUMN_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_SNOWFLAKE_DATA_LOADING_OPTION: rt::Shape = rt::Shape::Enum {
    values: &["JSON_MAPPING", "VARIANT_CONTENT_MAPPING", "VARIANT_CONTENT_AND_METADATA_MAPPING"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnowflakeDataLoadingOption {
    JsonMapping,
    VariantContentMapping,
    VariantContentAndMetadataMapping,
    Unknown(String),
}
impl SnowflakeDataLoadingOption {
    pub fn as_str(&self) -> &str {
        match self {
            Self::JsonMapping => "JSON_MAPPING",
            Self::VariantContentMapping => "VARIANT_CONTENT_MAPPING",
            Self::VariantContentAndMetadataMapping => "VARIANT_CONTENT_AND_METADATA_MAPPING",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SnowflakeDataLoadingOption {
    fn from(text: &str) -> Self {
        match text {
            "JSON_MAPPING" => Self::JsonMapping,
            "VARIANT_CONTENT_MAPPING" => Self::VariantContentMapping,
            "VARIANT_CONTENT_AND_METADATA_MAPPING" => Self::VariantContentAndMetadataMapping,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SnowflakeDataLoadingOption {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SnowflakeDataLoadingOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SnowflakeDataLoadingOption {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SnowflakeDataLoadingOption {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SNOWFLAKE_DATABASE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SnowflakeDestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccountUrl", "AccountUrl", &SHAPE_SNOWFLAKE_ACCOUNT_URL).required(),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_SNOWFLAKE_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ContentColumnName",
            "ContentColumnName",
            &SHAPE_SNOWFLAKE_CONTENT_COLUMN_NAME,
        ),
        rt::Member::new(
            "DataLoadingOption",
            "DataLoadingOption",
            &SHAPE_SNOWFLAKE_DATA_LOADING_OPTION,
        ),
        rt::Member::new("Database", "Database", &SHAPE_SNOWFLAKE_DATABASE).required(),
        rt::Member::new("KeyPassphrase", "KeyPassphrase", &SHAPE_SNOWFLAKE_KEY_PASSPHRASE),
        rt::Member::new(
            "MetaDataColumnName",
            "MetaDataColumnName",
            &SHAPE_SNOWFLAKE_META_DATA_COLUMN_NAME,
        ),
        rt::Member::new("PrivateKey", "PrivateKey", &SHAPE_SNOWFLAKE_PRIVATE_KEY),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_SNOWFLAKE_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_SNOWFLAKE_S3_BACKUP_MODE),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION)
            .required(),
        rt::Member::new("Schema", "Schema", &SHAPE_SNOWFLAKE_SCHEMA).required(),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
        rt::Member::new(
            "SnowflakeRoleConfiguration",
            "SnowflakeRoleConfiguration",
            &SHAPE_SNOWFLAKE_ROLE_CONFIGURATION,
        ),
        rt::Member::new(
            "SnowflakeVpcConfiguration",
            "SnowflakeVpcConfiguration",
            &SHAPE_SNOWFLAKE_VPC_CONFIGURATION,
        ),
        rt::Member::new("Table", "Table", &SHAPE_SNOWFLAKE_TABLE).required(),
        rt::Member::new("User", "User", &SHAPE_SNOWFLAKE_USER),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNOWFLAKE_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnowflakeDestinationConfiguration {
    pub account_url: String,
    pub buffering_hints: Option<SnowflakeBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub content_column_name: Option<String>,
    pub data_loading_option: Option<SnowflakeDataLoadingOption>,
    pub database: String,
    pub key_passphrase: Option<String>,
    pub meta_data_column_name: Option<String>,
    pub private_key: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<SnowflakeRetryOptions>,
    pub role_arn: String,
    pub s3_backup_mode: Option<SnowflakeS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub schema: String,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
    pub snowflake_role_configuration: Option<SnowflakeRoleConfiguration>,
    pub snowflake_vpc_configuration: Option<SnowflakeVpcConfiguration>,
    pub table: String,
    pub user: Option<String>,
}
impl rt::Structure for SnowflakeDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[0], &self.account_url);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[1],
            &self.buffering_hints,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[3],
            &self.content_column_name,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[4],
            &self.data_loading_option,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[5], &self.database);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[6], &self.key_passphrase);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[7],
            &self.meta_data_column_name,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[8], &self.private_key);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[9],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[10], &self.retry_options);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[11], &self.role_arn);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[12],
            &self.s3_backup_mode,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[13],
            &self.s3_configuration,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[14], &self.schema);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[15],
            &self.secrets_manager_configuration,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[16],
            &self.snowflake_role_configuration,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[17],
            &self.snowflake_vpc_configuration,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[18], &self.table);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION.members[19], &self.user);
        w.end_structure(&SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for SnowflakeDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnowflakeDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNOWFLAKE_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_url = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.content_column_name = rt::Decode::decode(shape, r)?,
                    4 => out.data_loading_option = rt::Decode::decode(shape, r)?,
                    5 => out.database = rt::Decode::decode(shape, r)?,
                    6 => out.key_passphrase = rt::Decode::decode(shape, r)?,
                    7 => out.meta_data_column_name = rt::Decode::decode(shape, r)?,
                    8 => out.private_key = rt::Decode::decode(shape, r)?,
                    9 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.retry_options = rt::Decode::decode(shape, r)?,
                    11 => out.role_arn = rt::Decode::decode(shape, r)?,
                    12 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    13 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    14 => out.schema = rt::Decode::decode(shape, r)?,
                    15 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    16 => out.snowflake_role_configuration = rt::Decode::decode(shape, r)?,
                    17 => out.snowflake_vpc_configuration = rt::Decode::decode(shape, r)?,
                    18 => out.table = rt::Decode::decode(shape, r)?,
                    19 => out.user = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "SnowflakeDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccountUrl", "AccountUrl", &SHAPE_SNOWFLAKE_ACCOUNT_URL),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_SNOWFLAKE_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ContentColumnName",
            "ContentColumnName",
            &SHAPE_SNOWFLAKE_CONTENT_COLUMN_NAME,
        ),
        rt::Member::new(
            "DataLoadingOption",
            "DataLoadingOption",
            &SHAPE_SNOWFLAKE_DATA_LOADING_OPTION,
        ),
        rt::Member::new("Database", "Database", &SHAPE_SNOWFLAKE_DATABASE),
        rt::Member::new(
            "MetaDataColumnName",
            "MetaDataColumnName",
            &SHAPE_SNOWFLAKE_META_DATA_COLUMN_NAME,
        ),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_SNOWFLAKE_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_SNOWFLAKE_S3_BACKUP_MODE),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new("Schema", "Schema", &SHAPE_SNOWFLAKE_SCHEMA),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
        rt::Member::new(
            "SnowflakeRoleConfiguration",
            "SnowflakeRoleConfiguration",
            &SHAPE_SNOWFLAKE_ROLE_CONFIGURATION,
        ),
        rt::Member::new(
            "SnowflakeVpcConfiguration",
            "SnowflakeVpcConfiguration",
            &SHAPE_SNOWFLAKE_VPC_CONFIGURATION,
        ),
        rt::Member::new("Table", "Table", &SHAPE_SNOWFLAKE_TABLE),
        rt::Member::new("User", "User", &SHAPE_SNOWFLAKE_USER),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNOWFLAKE_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnowflakeDestinationDescription {
    pub account_url: Option<String>,
    pub buffering_hints: Option<SnowflakeBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub content_column_name: Option<String>,
    pub data_loading_option: Option<SnowflakeDataLoadingOption>,
    pub database: Option<String>,
    pub meta_data_column_name: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<SnowflakeRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<SnowflakeS3BackupMode>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub schema: Option<String>,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
    pub snowflake_role_configuration: Option<SnowflakeRoleConfiguration>,
    pub snowflake_vpc_configuration: Option<SnowflakeVpcConfiguration>,
    pub table: Option<String>,
    pub user: Option<String>,
}
impl rt::Structure for SnowflakeDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[0], &self.account_url);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[1], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[3],
            &self.content_column_name,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[4],
            &self.data_loading_option,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[5], &self.database);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[6],
            &self.meta_data_column_name,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[7],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[8], &self.retry_options);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[9], &self.role_arn);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[10], &self.s3_backup_mode);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[11],
            &self.s3_destination_description,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[12], &self.schema);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[13],
            &self.secrets_manager_configuration,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[14],
            &self.snowflake_role_configuration,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[15],
            &self.snowflake_vpc_configuration,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[16], &self.table);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION.members[17], &self.user);
        w.end_structure(&SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for SnowflakeDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnowflakeDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNOWFLAKE_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_url = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.content_column_name = rt::Decode::decode(shape, r)?,
                    4 => out.data_loading_option = rt::Decode::decode(shape, r)?,
                    5 => out.database = rt::Decode::decode(shape, r)?,
                    6 => out.meta_data_column_name = rt::Decode::decode(shape, r)?,
                    7 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    8 => out.retry_options = rt::Decode::decode(shape, r)?,
                    9 => out.role_arn = rt::Decode::decode(shape, r)?,
                    10 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    11 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    12 => out.schema = rt::Decode::decode(shape, r)?,
                    13 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    14 => out.snowflake_role_configuration = rt::Decode::decode(shape, r)?,
                    15 => out.snowflake_vpc_configuration = rt::Decode::decode(shape, r)?,
                    16 => out.table = rt::Decode::decode(shape, r)?,
                    17 => out.user = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SNOWFLAKE_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "SnowflakeDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccountUrl", "AccountUrl", &SHAPE_SNOWFLAKE_ACCOUNT_URL),
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_SNOWFLAKE_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "ContentColumnName",
            "ContentColumnName",
            &SHAPE_SNOWFLAKE_CONTENT_COLUMN_NAME,
        ),
        rt::Member::new(
            "DataLoadingOption",
            "DataLoadingOption",
            &SHAPE_SNOWFLAKE_DATA_LOADING_OPTION,
        ),
        rt::Member::new("Database", "Database", &SHAPE_SNOWFLAKE_DATABASE),
        rt::Member::new("KeyPassphrase", "KeyPassphrase", &SHAPE_SNOWFLAKE_KEY_PASSPHRASE),
        rt::Member::new(
            "MetaDataColumnName",
            "MetaDataColumnName",
            &SHAPE_SNOWFLAKE_META_DATA_COLUMN_NAME,
        ),
        rt::Member::new("PrivateKey", "PrivateKey", &SHAPE_SNOWFLAKE_PRIVATE_KEY),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_SNOWFLAKE_RETRY_OPTIONS),
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_SNOWFLAKE_S3_BACKUP_MODE),
        rt::Member::new("S3Update", "S3Update", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new("Schema", "Schema", &SHAPE_SNOWFLAKE_SCHEMA),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
        rt::Member::new(
            "SnowflakeRoleConfiguration",
            "SnowflakeRoleConfiguration",
            &SHAPE_SNOWFLAKE_ROLE_CONFIGURATION,
        ),
        rt::Member::new("Table", "Table", &SHAPE_SNOWFLAKE_TABLE),
        rt::Member::new("User", "User", &SHAPE_SNOWFLAKE_USER),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNOWFLAKE_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNOWFLAKE_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnowflakeDestinationUpdate {
    pub account_url: Option<String>,
    pub buffering_hints: Option<SnowflakeBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub content_column_name: Option<String>,
    pub data_loading_option: Option<SnowflakeDataLoadingOption>,
    pub database: Option<String>,
    pub key_passphrase: Option<String>,
    pub meta_data_column_name: Option<String>,
    pub private_key: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<SnowflakeRetryOptions>,
    pub role_arn: Option<String>,
    pub s3_backup_mode: Option<SnowflakeS3BackupMode>,
    pub s3_update: Option<S3DestinationUpdate>,
    pub schema: Option<String>,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
    pub snowflake_role_configuration: Option<SnowflakeRoleConfiguration>,
    pub table: Option<String>,
    pub user: Option<String>,
}
impl rt::Structure for SnowflakeDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNOWFLAKE_DESTINATION_UPDATE);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[0], &self.account_url);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[1], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[2],
            &self.cloud_watch_logging_options,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[3], &self.content_column_name);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[4], &self.data_loading_option);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[5], &self.database);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[6], &self.key_passphrase);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[7], &self.meta_data_column_name);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[8], &self.private_key);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[9],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[10], &self.retry_options);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[11], &self.role_arn);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[12], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[13], &self.s3_update);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[14], &self.schema);
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[15],
            &self.secrets_manager_configuration,
        );
        rt::member(
            w,
            &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[16],
            &self.snowflake_role_configuration,
        );
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[17], &self.table);
        rt::member(w, &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE.members[18], &self.user);
        w.end_structure(&SCHEMA_SNOWFLAKE_DESTINATION_UPDATE);
    }
}
impl rt::Encode for SnowflakeDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnowflakeDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNOWFLAKE_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account_url = rt::Decode::decode(shape, r)?,
                    1 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    2 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    3 => out.content_column_name = rt::Decode::decode(shape, r)?,
                    4 => out.data_loading_option = rt::Decode::decode(shape, r)?,
                    5 => out.database = rt::Decode::decode(shape, r)?,
                    6 => out.key_passphrase = rt::Decode::decode(shape, r)?,
                    7 => out.meta_data_column_name = rt::Decode::decode(shape, r)?,
                    8 => out.private_key = rt::Decode::decode(shape, r)?,
                    9 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.retry_options = rt::Decode::decode(shape, r)?,
                    11 => out.role_arn = rt::Decode::decode(shape, r)?,
                    12 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    13 => out.s3_update = rt::Decode::decode(shape, r)?,
                    14 => out.schema = rt::Decode::decode(shape, r)?,
                    15 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    16 => out.snowflake_role_configuration = rt::Decode::decode(shape, r)?,
                    17 => out.table = rt::Decode::decode(shape, r)?,
                    18 => out.user = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SNOWFLAKE_KEY_PASSPHRASE: rt::Shape =
    rt::Shape::String { min: Some(7), max: Some(255), pattern: None };
pub static SHAPE_SNOWFLAKE_META_DATA_COLUMN_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
static PATTERN_SNOWFLAKE_PRIVATE_KEY: rt::Pattern =
    rt::Pattern::new("^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$");
pub static SHAPE_SNOWFLAKE_PRIVATE_KEY: rt::Shape = rt::Shape::String {
    min: Some(256),
    max: Some(4096),
    pattern: Some(&PATTERN_SNOWFLAKE_PRIVATE_KEY),
};
static PATTERN_SNOWFLAKE_PRIVATE_LINK_VPCE_ID: rt::Pattern = rt::Pattern::new(
    "([a-zA-Z0-9\\-\\_]+\\.){2,3}vpce\\.[a-zA-Z0-9\\-]*\\.vpce-svc\\-[a-zA-Z0-9\\-]{17}$",
);
pub static SHAPE_SNOWFLAKE_PRIVATE_LINK_VPCE_ID: rt::Shape = rt::Shape::String {
    min: Some(47),
    max: Some(255),
    pattern: Some(&PATTERN_SNOWFLAKE_PRIVATE_LINK_VPCE_ID),
};
pub static SHAPE_SNOWFLAKE_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_SNOWFLAKE_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "SnowflakeRetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_SNOWFLAKE_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_SNOWFLAKE_RETRY_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNOWFLAKE_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnowflakeRetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for SnowflakeRetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNOWFLAKE_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNOWFLAKE_RETRY_OPTIONS);
        rt::member(w, &SCHEMA_SNOWFLAKE_RETRY_OPTIONS.members[0], &self.duration_in_seconds);
        w.end_structure(&SCHEMA_SNOWFLAKE_RETRY_OPTIONS);
    }
}
impl rt::Encode for SnowflakeRetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnowflakeRetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNOWFLAKE_RETRY_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SNOWFLAKE_ROLE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SnowflakeRoleConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT),
        rt::Member::new("SnowflakeRole", "SnowflakeRole", &SHAPE_SNOWFLAKE_ROLE),
    ],
    xml_namespace: None,
};
pub static SHAPE_SNOWFLAKE_ROLE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnowflakeRoleConfiguration {
    pub enabled: Option<bool>,
    pub snowflake_role: Option<String>,
}
impl rt::Structure for SnowflakeRoleConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION);
        rt::member(w, &SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION.members[0], &self.enabled);
        rt::member(w, &SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION.members[1], &self.snowflake_role);
        w.end_structure(&SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION);
    }
}
impl rt::Encode for SnowflakeRoleConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnowflakeRoleConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNOWFLAKE_ROLE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
                    1 => out.snowflake_role = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SNOWFLAKE_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["FailedDataOnly", "AllData"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnowflakeS3BackupMode {
    FailedDataOnly,
    AllData,
    Unknown(String),
}
impl SnowflakeS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedDataOnly => "FailedDataOnly",
            Self::AllData => "AllData",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SnowflakeS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "FailedDataOnly" => Self::FailedDataOnly,
            "AllData" => Self::AllData,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SnowflakeS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SnowflakeS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SnowflakeS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SnowflakeS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SNOWFLAKE_SCHEMA: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_SNOWFLAKE_TABLE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SHAPE_SNOWFLAKE_USER: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: None };
pub static SCHEMA_SNOWFLAKE_VPC_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SnowflakeVpcConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "PrivateLinkVpceId",
        "PrivateLinkVpceId",
        &SHAPE_SNOWFLAKE_PRIVATE_LINK_VPCE_ID,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_SNOWFLAKE_VPC_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SNOWFLAKE_VPC_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SnowflakeVpcConfiguration {
    pub private_link_vpce_id: String,
}
impl rt::Structure for SnowflakeVpcConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SNOWFLAKE_VPC_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SNOWFLAKE_VPC_CONFIGURATION);
        rt::member(w, &SCHEMA_SNOWFLAKE_VPC_CONFIGURATION.members[0], &self.private_link_vpce_id);
        w.end_structure(&SCHEMA_SNOWFLAKE_VPC_CONFIGURATION);
    }
}
impl rt::Encode for SnowflakeVpcConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SnowflakeVpcConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SNOWFLAKE_VPC_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.private_link_vpce_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SOURCE_DESCRIPTION: rt::Schema = rt::Schema {
    name: "SourceDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DatabaseSourceDescription",
            "DatabaseSourceDescription",
            &SHAPE_DATABASE_SOURCE_DESCRIPTION,
        ),
        rt::Member::new(
            "DirectPutSourceDescription",
            "DirectPutSourceDescription",
            &SHAPE_DIRECT_PUT_SOURCE_DESCRIPTION,
        ),
        rt::Member::new(
            "KinesisStreamSourceDescription",
            "KinesisStreamSourceDescription",
            &SHAPE_KINESIS_STREAM_SOURCE_DESCRIPTION,
        ),
        rt::Member::new(
            "MSKSourceDescription",
            "MSKSourceDescription",
            &SHAPE_MSK_SOURCE_DESCRIPTION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SOURCE_DESCRIPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_SOURCE_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceDescription {
    pub database_source_description: Option<DatabaseSourceDescription>,
    pub direct_put_source_description: Option<DirectPutSourceDescription>,
    pub kinesis_stream_source_description: Option<KinesisStreamSourceDescription>,
    pub msk_source_description: Option<MSKSourceDescription>,
}
impl rt::Structure for SourceDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SOURCE_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SOURCE_DESCRIPTION);
        rt::member(w, &SCHEMA_SOURCE_DESCRIPTION.members[0], &self.database_source_description);
        rt::member(w, &SCHEMA_SOURCE_DESCRIPTION.members[1], &self.direct_put_source_description);
        rt::member(
            w,
            &SCHEMA_SOURCE_DESCRIPTION.members[2],
            &self.kinesis_stream_source_description,
        );
        rt::member(w, &SCHEMA_SOURCE_DESCRIPTION.members[3], &self.msk_source_description);
        w.end_structure(&SCHEMA_SOURCE_DESCRIPTION);
    }
}
impl rt::Encode for SourceDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SourceDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SOURCE_DESCRIPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.database_source_description = rt::Decode::decode(shape, r)?,
                1 => out.direct_put_source_description = rt::Decode::decode(shape, r)?,
                2 => out.kinesis_stream_source_description = rt::Decode::decode(shape, r)?,
                3 => out.msk_source_description = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_SPLUNK_BUFFERING_HINTS: rt::Schema = rt::Schema {
    name: "SplunkBufferingHints",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "IntervalInSeconds",
            "IntervalInSeconds",
            &SHAPE_SPLUNK_BUFFERING_INTERVAL_IN_SECONDS,
        ),
        rt::Member::new("SizeInMBs", "SizeInMBs", &SHAPE_SPLUNK_BUFFERING_SIZE_IN_MBS),
    ],
    xml_namespace: None,
};
pub static SHAPE_SPLUNK_BUFFERING_HINTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SPLUNK_BUFFERING_HINTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplunkBufferingHints {
    pub interval_in_seconds: Option<i32>,
    pub size_in_mbs: Option<i32>,
}
impl rt::Structure for SplunkBufferingHints {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SPLUNK_BUFFERING_HINTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SPLUNK_BUFFERING_HINTS);
        rt::member(w, &SCHEMA_SPLUNK_BUFFERING_HINTS.members[0], &self.interval_in_seconds);
        rt::member(w, &SCHEMA_SPLUNK_BUFFERING_HINTS.members[1], &self.size_in_mbs);
        w.end_structure(&SCHEMA_SPLUNK_BUFFERING_HINTS);
    }
}
impl rt::Encode for SplunkBufferingHints {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SplunkBufferingHints {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SPLUNK_BUFFERING_HINTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.interval_in_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.size_in_mbs = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SPLUNK_BUFFERING_INTERVAL_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(60) };
pub static SHAPE_SPLUNK_BUFFERING_SIZE_IN_MBS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(5) };
pub static SCHEMA_SPLUNK_DESTINATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "SplunkDestinationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_SPLUNK_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "HECAcknowledgmentTimeoutInSeconds",
            "HECAcknowledgmentTimeoutInSeconds",
            &SHAPE_HEC_ACKNOWLEDGMENT_TIMEOUT_IN_SECONDS,
        ),
        rt::Member::new("HECEndpoint", "HECEndpoint", &SHAPE_HEC_ENDPOINT).required(),
        rt::Member::new("HECEndpointType", "HECEndpointType", &SHAPE_HEC_ENDPOINT_TYPE).required(),
        rt::Member::new("HECToken", "HECToken", &SHAPE_HEC_TOKEN),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_SPLUNK_RETRY_OPTIONS),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_SPLUNK_S3_BACKUP_MODE),
        rt::Member::new("S3Configuration", "S3Configuration", &SHAPE_S3_DESTINATION_CONFIGURATION)
            .required(),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SPLUNK_DESTINATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SPLUNK_DESTINATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplunkDestinationConfiguration {
    pub buffering_hints: Option<SplunkBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub hec_acknowledgment_timeout_in_seconds: Option<i32>,
    pub hec_endpoint: String,
    pub hec_endpoint_type: HECEndpointType,
    pub hec_token: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<SplunkRetryOptions>,
    pub s3_backup_mode: Option<SplunkS3BackupMode>,
    pub s3_configuration: S3DestinationConfiguration,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
}
impl rt::Structure for SplunkDestinationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SPLUNK_DESTINATION_CONFIGURATION);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[0], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[2],
            &self.hec_acknowledgment_timeout_in_seconds,
        );
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[3], &self.hec_endpoint);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[4], &self.hec_endpoint_type);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[5], &self.hec_token);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[6],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[7], &self.retry_options);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[8], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[9], &self.s3_configuration);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION.members[10],
            &self.secrets_manager_configuration,
        );
        w.end_structure(&SCHEMA_SPLUNK_DESTINATION_CONFIGURATION);
    }
}
impl rt::Encode for SplunkDestinationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SplunkDestinationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SPLUNK_DESTINATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.hec_acknowledgment_timeout_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.hec_endpoint = rt::Decode::decode(shape, r)?,
                    4 => out.hec_endpoint_type = rt::Decode::decode(shape, r)?,
                    5 => out.hec_token = rt::Decode::decode(shape, r)?,
                    6 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    7 => out.retry_options = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    9 => out.s3_configuration = rt::Decode::decode(shape, r)?,
                    10 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SPLUNK_DESTINATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "SplunkDestinationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_SPLUNK_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "HECAcknowledgmentTimeoutInSeconds",
            "HECAcknowledgmentTimeoutInSeconds",
            &SHAPE_HEC_ACKNOWLEDGMENT_TIMEOUT_IN_SECONDS,
        ),
        rt::Member::new("HECEndpoint", "HECEndpoint", &SHAPE_HEC_ENDPOINT),
        rt::Member::new("HECEndpointType", "HECEndpointType", &SHAPE_HEC_ENDPOINT_TYPE),
        rt::Member::new("HECToken", "HECToken", &SHAPE_HEC_TOKEN),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_SPLUNK_RETRY_OPTIONS),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_SPLUNK_S3_BACKUP_MODE),
        rt::Member::new(
            "S3DestinationDescription",
            "S3DestinationDescription",
            &SHAPE_S3_DESTINATION_DESCRIPTION,
        ),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SPLUNK_DESTINATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SPLUNK_DESTINATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplunkDestinationDescription {
    pub buffering_hints: Option<SplunkBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub hec_acknowledgment_timeout_in_seconds: Option<i32>,
    pub hec_endpoint: Option<String>,
    pub hec_endpoint_type: Option<HECEndpointType>,
    pub hec_token: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<SplunkRetryOptions>,
    pub s3_backup_mode: Option<SplunkS3BackupMode>,
    pub s3_destination_description: Option<S3DestinationDescription>,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
}
impl rt::Structure for SplunkDestinationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SPLUNK_DESTINATION_DESCRIPTION);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[0], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[2],
            &self.hec_acknowledgment_timeout_in_seconds,
        );
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[3], &self.hec_endpoint);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[4], &self.hec_endpoint_type);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[5], &self.hec_token);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[6],
            &self.processing_configuration,
        );
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[7], &self.retry_options);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[8], &self.s3_backup_mode);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[9],
            &self.s3_destination_description,
        );
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION.members[10],
            &self.secrets_manager_configuration,
        );
        w.end_structure(&SCHEMA_SPLUNK_DESTINATION_DESCRIPTION);
    }
}
impl rt::Encode for SplunkDestinationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SplunkDestinationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SPLUNK_DESTINATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.hec_acknowledgment_timeout_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.hec_endpoint = rt::Decode::decode(shape, r)?,
                    4 => out.hec_endpoint_type = rt::Decode::decode(shape, r)?,
                    5 => out.hec_token = rt::Decode::decode(shape, r)?,
                    6 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    7 => out.retry_options = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    9 => out.s3_destination_description = rt::Decode::decode(shape, r)?,
                    10 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SPLUNK_DESTINATION_UPDATE: rt::Schema = rt::Schema {
    name: "SplunkDestinationUpdate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BufferingHints", "BufferingHints", &SHAPE_SPLUNK_BUFFERING_HINTS),
        rt::Member::new(
            "CloudWatchLoggingOptions",
            "CloudWatchLoggingOptions",
            &SHAPE_CLOUD_WATCH_LOGGING_OPTIONS,
        ),
        rt::Member::new(
            "HECAcknowledgmentTimeoutInSeconds",
            "HECAcknowledgmentTimeoutInSeconds",
            &SHAPE_HEC_ACKNOWLEDGMENT_TIMEOUT_IN_SECONDS,
        ),
        rt::Member::new("HECEndpoint", "HECEndpoint", &SHAPE_HEC_ENDPOINT),
        rt::Member::new("HECEndpointType", "HECEndpointType", &SHAPE_HEC_ENDPOINT_TYPE),
        rt::Member::new("HECToken", "HECToken", &SHAPE_HEC_TOKEN),
        rt::Member::new(
            "ProcessingConfiguration",
            "ProcessingConfiguration",
            &SHAPE_PROCESSING_CONFIGURATION,
        ),
        rt::Member::new("RetryOptions", "RetryOptions", &SHAPE_SPLUNK_RETRY_OPTIONS),
        rt::Member::new("S3BackupMode", "S3BackupMode", &SHAPE_SPLUNK_S3_BACKUP_MODE),
        rt::Member::new("S3Update", "S3Update", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new(
            "SecretsManagerConfiguration",
            "SecretsManagerConfiguration",
            &SHAPE_SECRETS_MANAGER_CONFIGURATION,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SPLUNK_DESTINATION_UPDATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SPLUNK_DESTINATION_UPDATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplunkDestinationUpdate {
    pub buffering_hints: Option<SplunkBufferingHints>,
    pub cloud_watch_logging_options: Option<CloudWatchLoggingOptions>,
    pub hec_acknowledgment_timeout_in_seconds: Option<i32>,
    pub hec_endpoint: Option<String>,
    pub hec_endpoint_type: Option<HECEndpointType>,
    pub hec_token: Option<String>,
    pub processing_configuration: Option<ProcessingConfiguration>,
    pub retry_options: Option<SplunkRetryOptions>,
    pub s3_backup_mode: Option<SplunkS3BackupMode>,
    pub s3_update: Option<S3DestinationUpdate>,
    pub secrets_manager_configuration: Option<SecretsManagerConfiguration>,
}
impl rt::Structure for SplunkDestinationUpdate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SPLUNK_DESTINATION_UPDATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SPLUNK_DESTINATION_UPDATE);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[0], &self.buffering_hints);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[1],
            &self.cloud_watch_logging_options,
        );
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[2],
            &self.hec_acknowledgment_timeout_in_seconds,
        );
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[3], &self.hec_endpoint);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[4], &self.hec_endpoint_type);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[5], &self.hec_token);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[6], &self.processing_configuration);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[7], &self.retry_options);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[8], &self.s3_backup_mode);
        rt::member(w, &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[9], &self.s3_update);
        rt::member(
            w,
            &SCHEMA_SPLUNK_DESTINATION_UPDATE.members[10],
            &self.secrets_manager_configuration,
        );
        w.end_structure(&SCHEMA_SPLUNK_DESTINATION_UPDATE);
    }
}
impl rt::Encode for SplunkDestinationUpdate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SplunkDestinationUpdate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SPLUNK_DESTINATION_UPDATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.buffering_hints = rt::Decode::decode(shape, r)?,
                    1 => out.cloud_watch_logging_options = rt::Decode::decode(shape, r)?,
                    2 => out.hec_acknowledgment_timeout_in_seconds = rt::Decode::decode(shape, r)?,
                    3 => out.hec_endpoint = rt::Decode::decode(shape, r)?,
                    4 => out.hec_endpoint_type = rt::Decode::decode(shape, r)?,
                    5 => out.hec_token = rt::Decode::decode(shape, r)?,
                    6 => out.processing_configuration = rt::Decode::decode(shape, r)?,
                    7 => out.retry_options = rt::Decode::decode(shape, r)?,
                    8 => out.s3_backup_mode = rt::Decode::decode(shape, r)?,
                    9 => out.s3_update = rt::Decode::decode(shape, r)?,
                    10 => out.secrets_manager_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SPLUNK_RETRY_DURATION_IN_SECONDS: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: Some(7200) };
pub static SCHEMA_SPLUNK_RETRY_OPTIONS: rt::Schema = rt::Schema {
    name: "SplunkRetryOptions",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DurationInSeconds",
        "DurationInSeconds",
        &SHAPE_SPLUNK_RETRY_DURATION_IN_SECONDS,
    )],
    xml_namespace: None,
};
pub static SHAPE_SPLUNK_RETRY_OPTIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SPLUNK_RETRY_OPTIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SplunkRetryOptions {
    pub duration_in_seconds: Option<i32>,
}
impl rt::Structure for SplunkRetryOptions {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SPLUNK_RETRY_OPTIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SPLUNK_RETRY_OPTIONS);
        rt::member(w, &SCHEMA_SPLUNK_RETRY_OPTIONS.members[0], &self.duration_in_seconds);
        w.end_structure(&SCHEMA_SPLUNK_RETRY_OPTIONS);
    }
}
impl rt::Encode for SplunkRetryOptions {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SplunkRetryOptions {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SPLUNK_RETRY_OPTIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_in_seconds = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SPLUNK_S3_BACKUP_MODE: rt::Shape =
    rt::Shape::Enum { values: &["FailedEventsOnly", "AllEvents"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SplunkS3BackupMode {
    FailedEventsOnly,
    AllEvents,
    Unknown(String),
}
impl SplunkS3BackupMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailedEventsOnly => "FailedEventsOnly",
            Self::AllEvents => "AllEvents",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SplunkS3BackupMode {
    fn from(text: &str) -> Self {
        match text {
            "FailedEventsOnly" => Self::FailedEventsOnly,
            "AllEvents" => Self::AllEvents,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SplunkS3BackupMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SplunkS3BackupMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SplunkS3BackupMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SplunkS3BackupMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT: rt::Schema = rt::Schema {
    name: "StartDeliveryStreamEncryptionInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DeliveryStreamEncryptionConfigurationInput",
            "DeliveryStreamEncryptionConfigurationInput",
            &SHAPE_DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT,
        ),
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_START_DELIVERY_STREAM_ENCRYPTION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartDeliveryStreamEncryptionInput {
    pub delivery_stream_encryption_configuration_input:
        Option<DeliveryStreamEncryptionConfigurationInput>,
    pub delivery_stream_name: String,
}
impl rt::Structure for StartDeliveryStreamEncryptionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT);
        rt::member(
            w,
            &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT.members[0],
            &self.delivery_stream_encryption_configuration_input,
        );
        rt::member(
            w,
            &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT.members[1],
            &self.delivery_stream_name,
        );
        w.end_structure(&SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT);
    }
}
impl rt::Encode for StartDeliveryStreamEncryptionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartDeliveryStreamEncryptionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.delivery_stream_encryption_configuration_input =
                            rt::Decode::decode(shape, r)?
                    }
                    1 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT: rt::Schema = rt::Schema {
    name: "StartDeliveryStreamEncryptionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartDeliveryStreamEncryptionOutput {}
impl rt::Structure for StartDeliveryStreamEncryptionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT);
        w.end_structure(&SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT);
    }
}
impl rt::Encode for StartDeliveryStreamEncryptionOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StartDeliveryStreamEncryptionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT,
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

pub static SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT: rt::Schema = rt::Schema {
    name: "StopDeliveryStreamEncryptionInput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DeliveryStreamName",
        "DeliveryStreamName",
        &SHAPE_DELIVERY_STREAM_NAME,
    )
    .required()],
    xml_namespace: None,
};
pub static SHAPE_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopDeliveryStreamEncryptionInput {
    pub delivery_stream_name: String,
}
impl rt::Structure for StopDeliveryStreamEncryptionInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT);
        rt::member(
            w,
            &SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT.members[0],
            &self.delivery_stream_name,
        );
        w.end_structure(&SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT);
    }
}
impl rt::Encode for StopDeliveryStreamEncryptionInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StopDeliveryStreamEncryptionInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT: rt::Schema = rt::Schema {
    name: "StopDeliveryStreamEncryptionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopDeliveryStreamEncryptionOutput {}
impl rt::Structure for StopDeliveryStreamEncryptionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT);
        w.end_structure(&SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT);
    }
}
impl rt::Encode for StopDeliveryStreamEncryptionOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for StopDeliveryStreamEncryptionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT,
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

static PATTERN_STRING_WITH_LETTERS_DIGITS_UNDERSCORES_DOTS: rt::Pattern =
    rt::Pattern::new("[a-zA-Z0-9\\.\\_]+");
pub static SHAPE_STRING_WITH_LETTERS_DIGITS_UNDERSCORES_DOTS: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(255),
    pattern: Some(&PATTERN_STRING_WITH_LETTERS_DIGITS_UNDERSCORES_DOTS),
};
pub static SHAPE_SUBNET_ID_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(16),
    element: &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TABLE_CREATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "TableCreationConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Enabled", "Enabled", &SHAPE_BOOLEAN_OBJECT).required()],
    xml_namespace: None,
};
pub static SHAPE_TABLE_CREATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TABLE_CREATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableCreationConfiguration {
    pub enabled: bool,
}
impl rt::Structure for TableCreationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TABLE_CREATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TABLE_CREATION_CONFIGURATION);
        rt::member(w, &SCHEMA_TABLE_CREATION_CONFIGURATION.members[0], &self.enabled);
        w.end_structure(&SCHEMA_TABLE_CREATION_CONFIGURATION);
    }
}
impl rt::Encode for TableCreationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TableCreationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TABLE_CREATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.enabled = rt::Decode::decode(shape, r)?,
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

pub static SCHEMA_TAG_DELIVERY_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "TagDeliveryStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_DELIVERY_STREAM_INPUT_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_DELIVERY_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_DELIVERY_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagDeliveryStreamInput {
    pub delivery_stream_name: String,
    pub tags: Vec<Tag>,
}
impl rt::Structure for TagDeliveryStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_DELIVERY_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_DELIVERY_STREAM_INPUT);
        rt::member(w, &SCHEMA_TAG_DELIVERY_STREAM_INPUT.members[0], &self.delivery_stream_name);
        rt::member(w, &SCHEMA_TAG_DELIVERY_STREAM_INPUT.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_DELIVERY_STREAM_INPUT);
    }
}
impl rt::Encode for TagDeliveryStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagDeliveryStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_DELIVERY_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TAG_DELIVERY_STREAM_INPUT_TAG_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(50),
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_DELIVERY_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "TagDeliveryStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TAG_DELIVERY_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_DELIVERY_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagDeliveryStreamOutput {}
impl rt::Structure for TagDeliveryStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_DELIVERY_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_DELIVERY_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_TAG_DELIVERY_STREAM_OUTPUT);
    }
}
impl rt::Encode for TagDeliveryStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagDeliveryStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_DELIVERY_STREAM_OUTPUT,
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

static PATTERN_TAG_KEY: rt::Pattern =
    rt::Pattern::new("^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@%]*$");
pub static SHAPE_TAG_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_TAG_KEY) };
pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(50),
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
static PATTERN_TAG_VALUE: rt::Pattern = rt::Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@%]*$");
pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: Some(&PATTERN_TAG_VALUE) };
pub static SHAPE_THROUGHPUT_HINT_IN_MBS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(100) };
pub static SHAPE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
static PATTERN_TOPIC_NAME: rt::Pattern = rt::Pattern::new("[a-zA-Z0-9\\\\._\\\\-]+");
pub static SHAPE_TOPIC_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(255), pattern: Some(&PATTERN_TOPIC_NAME) };
pub static SCHEMA_UNTAG_DELIVERY_STREAM_INPUT: rt::Schema = rt::Schema {
    name: "UntagDeliveryStreamInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_DELIVERY_STREAM_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_DELIVERY_STREAM_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagDeliveryStreamInput {
    pub delivery_stream_name: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagDeliveryStreamInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_DELIVERY_STREAM_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_DELIVERY_STREAM_INPUT);
        rt::member(w, &SCHEMA_UNTAG_DELIVERY_STREAM_INPUT.members[0], &self.delivery_stream_name);
        rt::member(w, &SCHEMA_UNTAG_DELIVERY_STREAM_INPUT.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_DELIVERY_STREAM_INPUT);
    }
}
impl rt::Encode for UntagDeliveryStreamInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagDeliveryStreamInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_DELIVERY_STREAM_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UNTAG_DELIVERY_STREAM_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagDeliveryStreamOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_DELIVERY_STREAM_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_DELIVERY_STREAM_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagDeliveryStreamOutput {}
impl rt::Structure for UntagDeliveryStreamOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_DELIVERY_STREAM_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_DELIVERY_STREAM_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_DELIVERY_STREAM_OUTPUT);
    }
}
impl rt::Encode for UntagDeliveryStreamOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagDeliveryStreamOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_DELIVERY_STREAM_OUTPUT,
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

pub static SCHEMA_UPDATE_DESTINATION_INPUT: rt::Schema = rt::Schema {
    name: "UpdateDestinationInput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AmazonOpenSearchServerlessDestinationUpdate",
            "AmazonOpenSearchServerlessDestinationUpdate",
            &SHAPE_AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE,
        ),
        rt::Member::new(
            "AmazonopensearchserviceDestinationUpdate",
            "AmazonopensearchserviceDestinationUpdate",
            &SHAPE_AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE,
        ),
        rt::Member::new(
            "CurrentDeliveryStreamVersionId",
            "CurrentDeliveryStreamVersionId",
            &SHAPE_DELIVERY_STREAM_VERSION_ID,
        )
        .required(),
        rt::Member::new("DeliveryStreamName", "DeliveryStreamName", &SHAPE_DELIVERY_STREAM_NAME)
            .required(),
        rt::Member::new("DestinationId", "DestinationId", &SHAPE_DESTINATION_ID).required(),
        rt::Member::new(
            "ElasticsearchDestinationUpdate",
            "ElasticsearchDestinationUpdate",
            &SHAPE_ELASTICSEARCH_DESTINATION_UPDATE,
        ),
        rt::Member::new(
            "ExtendedS3DestinationUpdate",
            "ExtendedS3DestinationUpdate",
            &SHAPE_EXTENDED_S3_DESTINATION_UPDATE,
        ),
        rt::Member::new(
            "HttpEndpointDestinationUpdate",
            "HttpEndpointDestinationUpdate",
            &SHAPE_HTTP_ENDPOINT_DESTINATION_UPDATE,
        ),
        rt::Member::new(
            "IcebergDestinationUpdate",
            "IcebergDestinationUpdate",
            &SHAPE_ICEBERG_DESTINATION_UPDATE,
        ),
        rt::Member::new(
            "RedshiftDestinationUpdate",
            "RedshiftDestinationUpdate",
            &SHAPE_REDSHIFT_DESTINATION_UPDATE,
        ),
        rt::Member::new("S3DestinationUpdate", "S3DestinationUpdate", &SHAPE_S3_DESTINATION_UPDATE),
        rt::Member::new(
            "SnowflakeDestinationUpdate",
            "SnowflakeDestinationUpdate",
            &SHAPE_SNOWFLAKE_DESTINATION_UPDATE,
        ),
        rt::Member::new(
            "SplunkDestinationUpdate",
            "SplunkDestinationUpdate",
            &SHAPE_SPLUNK_DESTINATION_UPDATE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_DESTINATION_INPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_DESTINATION_INPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDestinationInput {
    pub amazon_open_search_serverless_destination_update:
        Option<AmazonOpenSearchServerlessDestinationUpdate>,
    pub amazonopensearchservice_destination_update:
        Option<AmazonopensearchserviceDestinationUpdate>,
    pub current_delivery_stream_version_id: String,
    pub delivery_stream_name: String,
    pub destination_id: String,
    pub elasticsearch_destination_update: Option<ElasticsearchDestinationUpdate>,
    pub extended_s3_destination_update: Option<ExtendedS3DestinationUpdate>,
    pub http_endpoint_destination_update: Option<HttpEndpointDestinationUpdate>,
    pub iceberg_destination_update: Option<IcebergDestinationUpdate>,
    pub redshift_destination_update: Option<RedshiftDestinationUpdate>,
    pub s3_destination_update: Option<S3DestinationUpdate>,
    pub snowflake_destination_update: Option<SnowflakeDestinationUpdate>,
    pub splunk_destination_update: Option<SplunkDestinationUpdate>,
}
impl rt::Structure for UpdateDestinationInput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_DESTINATION_INPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_DESTINATION_INPUT);
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[0],
            &self.amazon_open_search_serverless_destination_update,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[1],
            &self.amazonopensearchservice_destination_update,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[2],
            &self.current_delivery_stream_version_id,
        );
        rt::member(w, &SCHEMA_UPDATE_DESTINATION_INPUT.members[3], &self.delivery_stream_name);
        rt::member(w, &SCHEMA_UPDATE_DESTINATION_INPUT.members[4], &self.destination_id);
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[5],
            &self.elasticsearch_destination_update,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[6],
            &self.extended_s3_destination_update,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[7],
            &self.http_endpoint_destination_update,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[8],
            &self.iceberg_destination_update,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[9],
            &self.redshift_destination_update,
        );
        rt::member(w, &SCHEMA_UPDATE_DESTINATION_INPUT.members[10], &self.s3_destination_update);
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[11],
            &self.snowflake_destination_update,
        );
        rt::member(
            w,
            &SCHEMA_UPDATE_DESTINATION_INPUT.members[12],
            &self.splunk_destination_update,
        );
        w.end_structure(&SCHEMA_UPDATE_DESTINATION_INPUT);
    }
}
impl rt::Encode for UpdateDestinationInput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateDestinationInput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_DESTINATION_INPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.amazon_open_search_serverless_destination_update =
                            rt::Decode::decode(shape, r)?
                    }
                    1 => {
                        out.amazonopensearchservice_destination_update =
                            rt::Decode::decode(shape, r)?
                    }
                    2 => out.current_delivery_stream_version_id = rt::Decode::decode(shape, r)?,
                    3 => out.delivery_stream_name = rt::Decode::decode(shape, r)?,
                    4 => out.destination_id = rt::Decode::decode(shape, r)?,
                    5 => out.elasticsearch_destination_update = rt::Decode::decode(shape, r)?,
                    6 => out.extended_s3_destination_update = rt::Decode::decode(shape, r)?,
                    7 => out.http_endpoint_destination_update = rt::Decode::decode(shape, r)?,
                    8 => out.iceberg_destination_update = rt::Decode::decode(shape, r)?,
                    9 => out.redshift_destination_update = rt::Decode::decode(shape, r)?,
                    10 => out.s3_destination_update = rt::Decode::decode(shape, r)?,
                    11 => out.snowflake_destination_update = rt::Decode::decode(shape, r)?,
                    12 => out.splunk_destination_update = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_DESTINATION_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateDestinationOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_DESTINATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_DESTINATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDestinationOutput {}
impl rt::Structure for UpdateDestinationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_DESTINATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_DESTINATION_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_DESTINATION_OUTPUT);
    }
}
impl rt::Encode for UpdateDestinationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateDestinationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_DESTINATION_OUTPUT,
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

static PATTERN_USERNAME: rt::Pattern = rt::Pattern::new(".*");
pub static SHAPE_USERNAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_USERNAME) };
pub static SCHEMA_VPC_CONFIGURATION: rt::Schema = rt::Schema {
    name: "VpcConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("SecurityGroupIds", "SecurityGroupIds", &SHAPE_SECURITY_GROUP_ID_LIST)
            .required(),
        rt::Member::new("SubnetIds", "SubnetIds", &SHAPE_SUBNET_ID_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_VPC_CONFIGURATION: rt::Shape = rt::Shape::Structure(&SCHEMA_VPC_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcConfiguration {
    pub role_arn: String,
    pub security_group_ids: Vec<String>,
    pub subnet_ids: Vec<String>,
}
impl rt::Structure for VpcConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VPC_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VPC_CONFIGURATION);
        rt::member(w, &SCHEMA_VPC_CONFIGURATION.members[0], &self.role_arn);
        rt::member(w, &SCHEMA_VPC_CONFIGURATION.members[1], &self.security_group_ids);
        rt::member(w, &SCHEMA_VPC_CONFIGURATION.members[2], &self.subnet_ids);
        w.end_structure(&SCHEMA_VPC_CONFIGURATION);
    }
}
impl rt::Encode for VpcConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for VpcConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_VPC_CONFIGURATION, r, &mut |index, shape, r| {
            match index {
                0 => out.role_arn = rt::Decode::decode(shape, r)?,
                1 => out.security_group_ids = rt::Decode::decode(shape, r)?,
                2 => out.subnet_ids = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_VPC_CONFIGURATION_DESCRIPTION: rt::Schema = rt::Schema {
    name: "VpcConfigurationDescription",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RoleARN", "RoleARN", &SHAPE_ROLE_ARN).required(),
        rt::Member::new("SecurityGroupIds", "SecurityGroupIds", &SHAPE_SECURITY_GROUP_ID_LIST)
            .required(),
        rt::Member::new("SubnetIds", "SubnetIds", &SHAPE_SUBNET_ID_LIST).required(),
        rt::Member::new("VpcId", "VpcId", &SHAPE_NON_EMPTY_STRING_WITHOUT_WHITESPACE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_VPC_CONFIGURATION_DESCRIPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VPC_CONFIGURATION_DESCRIPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcConfigurationDescription {
    pub role_arn: String,
    pub security_group_ids: Vec<String>,
    pub subnet_ids: Vec<String>,
    pub vpc_id: String,
}
impl rt::Structure for VpcConfigurationDescription {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VPC_CONFIGURATION_DESCRIPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VPC_CONFIGURATION_DESCRIPTION);
        rt::member(w, &SCHEMA_VPC_CONFIGURATION_DESCRIPTION.members[0], &self.role_arn);
        rt::member(w, &SCHEMA_VPC_CONFIGURATION_DESCRIPTION.members[1], &self.security_group_ids);
        rt::member(w, &SCHEMA_VPC_CONFIGURATION_DESCRIPTION.members[2], &self.subnet_ids);
        rt::member(w, &SCHEMA_VPC_CONFIGURATION_DESCRIPTION.members[3], &self.vpc_id);
        w.end_structure(&SCHEMA_VPC_CONFIGURATION_DESCRIPTION);
    }
}
impl rt::Encode for VpcConfigurationDescription {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for VpcConfigurationDescription {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VPC_CONFIGURATION_DESCRIPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.role_arn = rt::Decode::decode(shape, r)?,
                    1 => out.security_group_ids = rt::Decode::decode(shape, r)?,
                    2 => out.subnet_ids = rt::Decode::decode(shape, r)?,
                    3 => out.vpc_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_VPC_ENDPOINT_SERVICE_NAME: rt::Pattern = rt::Pattern::new(
    "([a-zA-Z0-9\\-\\_]+\\.){2,3}vpce\\.[a-zA-Z0-9\\-]*\\.vpce-svc\\-[a-zA-Z0-9\\-]{17}$",
);
pub static SHAPE_VPC_ENDPOINT_SERVICE_NAME: rt::Shape = rt::Shape::String {
    min: Some(47),
    max: Some(255),
    pattern: Some(&PATTERN_VPC_ENDPOINT_SERVICE_NAME),
};
static PATTERN_WAREHOUSE_LOCATION: rt::Pattern = rt::Pattern::new("s3:\\/\\/.*");
pub static SHAPE_WAREHOUSE_LOCATION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_WAREHOUSE_LOCATION) };
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn concurrent_modification_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION, message)
    }
    pub fn invalid_argument_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ARGUMENT_EXCEPTION, message)
    }
    pub fn invalid_kms_resource_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_KMS_RESOURCE_EXCEPTION, message)
    }
    pub fn invalid_source_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_SOURCE_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn resource_in_use_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_IN_USE_EXCEPTION, message)
    }
    pub fn resource_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_RESOURCE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn service_unavailable_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVICE_UNAVAILABLE_EXCEPTION, message)
    }
}

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "firehose",
    signing_name: "firehose",
    full_name: "Amazon Kinesis Firehose",
    api_version: "2015-08-04",
    protocol: rt::Protocol::Json { version: "1.1", target_prefix: "Firehose_20150804" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "CreateDeliveryStream",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_DELIVERY_STREAM_INPUT,
            output: &SCHEMA_CREATE_DELIVERY_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteDeliveryStream",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_DELIVERY_STREAM_INPUT,
            output: &SCHEMA_DELETE_DELIVERY_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeDeliveryStream",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_DELIVERY_STREAM_INPUT,
            output: &SCHEMA_DESCRIBE_DELIVERY_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListDeliveryStreams",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_DELIVERY_STREAMS_INPUT,
            output: &SCHEMA_LIST_DELIVERY_STREAMS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForDeliveryStream",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT,
            output: &SCHEMA_LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRecord",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RECORD_INPUT,
            output: &SCHEMA_PUT_RECORD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRecordBatch",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_RECORD_BATCH_INPUT,
            output: &SCHEMA_PUT_RECORD_BATCH_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StartDeliveryStreamEncryption",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_INPUT,
            output: &SCHEMA_START_DELIVERY_STREAM_ENCRYPTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "StopDeliveryStreamEncryption",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT,
            output: &SCHEMA_STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagDeliveryStream",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_DELIVERY_STREAM_INPUT,
            output: &SCHEMA_TAG_DELIVERY_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagDeliveryStream",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_DELIVERY_STREAM_INPUT,
            output: &SCHEMA_UNTAG_DELIVERY_STREAM_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateDestination",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_DESTINATION_INPUT,
            output: &SCHEMA_UPDATE_DESTINATION_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Firehose: Send + Sync + 'static {
    /// CreateDeliveryStream.
    async fn create_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: CreateDeliveryStreamInput,
    ) -> Result<CreateDeliveryStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "CreateDeliveryStream"))
    }
    /// DeleteDeliveryStream.
    async fn delete_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: DeleteDeliveryStreamInput,
    ) -> Result<DeleteDeliveryStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "DeleteDeliveryStream"))
    }
    /// DescribeDeliveryStream.
    async fn describe_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: DescribeDeliveryStreamInput,
    ) -> Result<DescribeDeliveryStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "DescribeDeliveryStream"))
    }
    /// ListDeliveryStreams.
    async fn list_delivery_streams(
        &self,
        caller: &rt::Caller,
        input: ListDeliveryStreamsInput,
    ) -> Result<ListDeliveryStreamsOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "ListDeliveryStreams"))
    }
    /// ListTagsForDeliveryStream.
    async fn list_tags_for_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: ListTagsForDeliveryStreamInput,
    ) -> Result<ListTagsForDeliveryStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "ListTagsForDeliveryStream"))
    }
    /// PutRecord.
    async fn put_record(
        &self,
        caller: &rt::Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "PutRecord"))
    }
    /// PutRecordBatch.
    async fn put_record_batch(
        &self,
        caller: &rt::Caller,
        input: PutRecordBatchInput,
    ) -> Result<PutRecordBatchOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "PutRecordBatch"))
    }
    /// StartDeliveryStreamEncryption.
    async fn start_delivery_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StartDeliveryStreamEncryptionInput,
    ) -> Result<StartDeliveryStreamEncryptionOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "StartDeliveryStreamEncryption"))
    }
    /// StopDeliveryStreamEncryption.
    async fn stop_delivery_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StopDeliveryStreamEncryptionInput,
    ) -> Result<StopDeliveryStreamEncryptionOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "StopDeliveryStreamEncryption"))
    }
    /// TagDeliveryStream.
    async fn tag_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: TagDeliveryStreamInput,
    ) -> Result<TagDeliveryStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "TagDeliveryStream"))
    }
    /// UntagDeliveryStream.
    async fn untag_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: UntagDeliveryStreamInput,
    ) -> Result<UntagDeliveryStreamOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "UntagDeliveryStream"))
    }
    /// UpdateDestination.
    async fn update_destination(
        &self,
        caller: &rt::Caller,
        input: UpdateDestinationInput,
    ) -> Result<UpdateDestinationOutput, rt::ApiError> {
        Err(rt::not_implemented("Firehose", "UpdateDestination"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum FirehoseInput {
    CreateDeliveryStream(CreateDeliveryStreamInput),
    DeleteDeliveryStream(DeleteDeliveryStreamInput),
    DescribeDeliveryStream(DescribeDeliveryStreamInput),
    ListDeliveryStreams(ListDeliveryStreamsInput),
    ListTagsForDeliveryStream(ListTagsForDeliveryStreamInput),
    PutRecord(PutRecordInput),
    PutRecordBatch(PutRecordBatchInput),
    StartDeliveryStreamEncryption(StartDeliveryStreamEncryptionInput),
    StopDeliveryStreamEncryption(StopDeliveryStreamEncryptionInput),
    TagDeliveryStream(TagDeliveryStreamInput),
    UntagDeliveryStream(UntagDeliveryStreamInput),
    UpdateDestination(UpdateDestinationInput),
}

impl FirehoseInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::CreateDeliveryStream(_) => 0,
            Self::DeleteDeliveryStream(_) => 1,
            Self::DescribeDeliveryStream(_) => 2,
            Self::ListDeliveryStreams(_) => 3,
            Self::ListTagsForDeliveryStream(_) => 4,
            Self::PutRecord(_) => 5,
            Self::PutRecordBatch(_) => 6,
            Self::StartDeliveryStreamEncryption(_) => 7,
            Self::StopDeliveryStreamEncryption(_) => 8,
            Self::TagDeliveryStream(_) => 9,
            Self::UntagDeliveryStream(_) => 10,
            Self::UpdateDestination(_) => 11,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::CreateDeliveryStream(input) => input,
            Self::DeleteDeliveryStream(input) => input,
            Self::DescribeDeliveryStream(input) => input,
            Self::ListDeliveryStreams(input) => input,
            Self::ListTagsForDeliveryStream(input) => input,
            Self::PutRecord(input) => input,
            Self::PutRecordBatch(input) => input,
            Self::StartDeliveryStreamEncryption(input) => input,
            Self::StopDeliveryStreamEncryption(input) => input,
            Self::TagDeliveryStream(input) => input,
            Self::UntagDeliveryStream(input) => input,
            Self::UpdateDestination(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::CreateDeliveryStream(rt::Decode::decode(
                &SHAPE_CREATE_DELIVERY_STREAM_INPUT,
                reader,
            )?),
            1 => Self::DeleteDeliveryStream(rt::Decode::decode(
                &SHAPE_DELETE_DELIVERY_STREAM_INPUT,
                reader,
            )?),
            2 => Self::DescribeDeliveryStream(rt::Decode::decode(
                &SHAPE_DESCRIBE_DELIVERY_STREAM_INPUT,
                reader,
            )?),
            3 => Self::ListDeliveryStreams(rt::Decode::decode(
                &SHAPE_LIST_DELIVERY_STREAMS_INPUT,
                reader,
            )?),
            4 => Self::ListTagsForDeliveryStream(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_DELIVERY_STREAM_INPUT,
                reader,
            )?),
            5 => Self::PutRecord(rt::Decode::decode(&SHAPE_PUT_RECORD_INPUT, reader)?),
            6 => Self::PutRecordBatch(rt::Decode::decode(&SHAPE_PUT_RECORD_BATCH_INPUT, reader)?),
            7 => Self::StartDeliveryStreamEncryption(rt::Decode::decode(
                &SHAPE_START_DELIVERY_STREAM_ENCRYPTION_INPUT,
                reader,
            )?),
            8 => Self::StopDeliveryStreamEncryption(rt::Decode::decode(
                &SHAPE_STOP_DELIVERY_STREAM_ENCRYPTION_INPUT,
                reader,
            )?),
            9 => Self::TagDeliveryStream(rt::Decode::decode(
                &SHAPE_TAG_DELIVERY_STREAM_INPUT,
                reader,
            )?),
            10 => Self::UntagDeliveryStream(rt::Decode::decode(
                &SHAPE_UNTAG_DELIVERY_STREAM_INPUT,
                reader,
            )?),
            11 => Self::UpdateDestination(rt::Decode::decode(
                &SHAPE_UPDATE_DESTINATION_INPUT,
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
        service: &dyn Firehose,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::CreateDeliveryStream(input) => {
                Box::new(service.create_delivery_stream(caller, input).await?)
            }
            Self::DeleteDeliveryStream(input) => {
                Box::new(service.delete_delivery_stream(caller, input).await?)
            }
            Self::DescribeDeliveryStream(input) => {
                Box::new(service.describe_delivery_stream(caller, input).await?)
            }
            Self::ListDeliveryStreams(input) => {
                Box::new(service.list_delivery_streams(caller, input).await?)
            }
            Self::ListTagsForDeliveryStream(input) => {
                Box::new(service.list_tags_for_delivery_stream(caller, input).await?)
            }
            Self::PutRecord(input) => Box::new(service.put_record(caller, input).await?),
            Self::PutRecordBatch(input) => Box::new(service.put_record_batch(caller, input).await?),
            Self::StartDeliveryStreamEncryption(input) => {
                Box::new(service.start_delivery_stream_encryption(caller, input).await?)
            }
            Self::StopDeliveryStreamEncryption(input) => {
                Box::new(service.stop_delivery_stream_encryption(caller, input).await?)
            }
            Self::TagDeliveryStream(input) => {
                Box::new(service.tag_delivery_stream(caller, input).await?)
            }
            Self::UntagDeliveryStream(input) => {
                Box::new(service.untag_delivery_stream(caller, input).await?)
            }
            Self::UpdateDestination(input) => {
                Box::new(service.update_destination(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Firehose>,
    access: rt::Arc<dyn rt::Access<FirehoseInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: FirehoseInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Firehose>,
    access: rt::Arc<dyn rt::Access<FirehoseInput>>,
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
            input: FirehoseInput::decode(operation, reader)?,
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
    inner: rt::Arc<dyn Firehose>,
    guard: rt::Guard<FirehoseInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(
    inner: rt::Arc<dyn Firehose>,
    guard: rt::Guard<FirehoseInput>,
) -> rt::Arc<dyn Firehose> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Firehose for Guarded {
    async fn create_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: CreateDeliveryStreamInput,
    ) -> Result<CreateDeliveryStreamOutput, rt::ApiError> {
        let input = FirehoseInput::CreateDeliveryStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::CreateDeliveryStream(input) = input else {
            return Err(rt::not_implemented("Firehose", "CreateDeliveryStream"));
        };
        self.inner.create_delivery_stream(caller, input).await
    }
    async fn delete_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: DeleteDeliveryStreamInput,
    ) -> Result<DeleteDeliveryStreamOutput, rt::ApiError> {
        let input = FirehoseInput::DeleteDeliveryStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::DeleteDeliveryStream(input) = input else {
            return Err(rt::not_implemented("Firehose", "DeleteDeliveryStream"));
        };
        self.inner.delete_delivery_stream(caller, input).await
    }
    async fn describe_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: DescribeDeliveryStreamInput,
    ) -> Result<DescribeDeliveryStreamOutput, rt::ApiError> {
        let input = FirehoseInput::DescribeDeliveryStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::DescribeDeliveryStream(input) = input else {
            return Err(rt::not_implemented("Firehose", "DescribeDeliveryStream"));
        };
        self.inner.describe_delivery_stream(caller, input).await
    }
    async fn list_delivery_streams(
        &self,
        caller: &rt::Caller,
        input: ListDeliveryStreamsInput,
    ) -> Result<ListDeliveryStreamsOutput, rt::ApiError> {
        let input = FirehoseInput::ListDeliveryStreams(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::ListDeliveryStreams(input) = input else {
            return Err(rt::not_implemented("Firehose", "ListDeliveryStreams"));
        };
        self.inner.list_delivery_streams(caller, input).await
    }
    async fn list_tags_for_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: ListTagsForDeliveryStreamInput,
    ) -> Result<ListTagsForDeliveryStreamOutput, rt::ApiError> {
        let input = FirehoseInput::ListTagsForDeliveryStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::ListTagsForDeliveryStream(input) = input else {
            return Err(rt::not_implemented("Firehose", "ListTagsForDeliveryStream"));
        };
        self.inner.list_tags_for_delivery_stream(caller, input).await
    }
    async fn put_record(
        &self,
        caller: &rt::Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, rt::ApiError> {
        let input = FirehoseInput::PutRecord(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::PutRecord(input) = input else {
            return Err(rt::not_implemented("Firehose", "PutRecord"));
        };
        self.inner.put_record(caller, input).await
    }
    async fn put_record_batch(
        &self,
        caller: &rt::Caller,
        input: PutRecordBatchInput,
    ) -> Result<PutRecordBatchOutput, rt::ApiError> {
        let input = FirehoseInput::PutRecordBatch(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::PutRecordBatch(input) = input else {
            return Err(rt::not_implemented("Firehose", "PutRecordBatch"));
        };
        self.inner.put_record_batch(caller, input).await
    }
    async fn start_delivery_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StartDeliveryStreamEncryptionInput,
    ) -> Result<StartDeliveryStreamEncryptionOutput, rt::ApiError> {
        let input = FirehoseInput::StartDeliveryStreamEncryption(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::StartDeliveryStreamEncryption(input) = input else {
            return Err(rt::not_implemented("Firehose", "StartDeliveryStreamEncryption"));
        };
        self.inner.start_delivery_stream_encryption(caller, input).await
    }
    async fn stop_delivery_stream_encryption(
        &self,
        caller: &rt::Caller,
        input: StopDeliveryStreamEncryptionInput,
    ) -> Result<StopDeliveryStreamEncryptionOutput, rt::ApiError> {
        let input = FirehoseInput::StopDeliveryStreamEncryption(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::StopDeliveryStreamEncryption(input) = input else {
            return Err(rt::not_implemented("Firehose", "StopDeliveryStreamEncryption"));
        };
        self.inner.stop_delivery_stream_encryption(caller, input).await
    }
    async fn tag_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: TagDeliveryStreamInput,
    ) -> Result<TagDeliveryStreamOutput, rt::ApiError> {
        let input = FirehoseInput::TagDeliveryStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::TagDeliveryStream(input) = input else {
            return Err(rt::not_implemented("Firehose", "TagDeliveryStream"));
        };
        self.inner.tag_delivery_stream(caller, input).await
    }
    async fn untag_delivery_stream(
        &self,
        caller: &rt::Caller,
        input: UntagDeliveryStreamInput,
    ) -> Result<UntagDeliveryStreamOutput, rt::ApiError> {
        let input = FirehoseInput::UntagDeliveryStream(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::UntagDeliveryStream(input) = input else {
            return Err(rt::not_implemented("Firehose", "UntagDeliveryStream"));
        };
        self.inner.untag_delivery_stream(caller, input).await
    }
    async fn update_destination(
        &self,
        caller: &rt::Caller,
        input: UpdateDestinationInput,
    ) -> Result<UpdateDestinationOutput, rt::ApiError> {
        let input = FirehoseInput::UpdateDestination(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let FirehoseInput::UpdateDestination(input) = input else {
            return Err(rt::not_implemented("Firehose", "UpdateDestination"));
        };
        self.inner.update_destination(caller, input).await
    }
}
