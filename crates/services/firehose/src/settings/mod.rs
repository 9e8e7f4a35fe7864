//! What a stream is told to be: complete, with AWS's defaults filled in.
//!
//! It is stored as the `CreateDeliveryStreamInput` that would make the stream as it is.

mod opensearch;
mod s3;
mod show;
mod update;

use crate::convert;
use crate::destination::{http, redshift};
use crate::errors::{invalid, not_built};
use aws_api::ApiError;
use aws_api::firehose::{
    AmazonOpenSearchServerlessDestinationConfiguration,
    AmazonopensearchserviceDestinationConfiguration, AmazonopensearchserviceS3BackupMode,
    CloudWatchLoggingOptions, CreateDeliveryStreamInput, DeliveryStreamType,
    ElasticsearchDestinationConfiguration, ExtendedS3DestinationConfiguration,
    HttpEndpointDestinationConfiguration, HttpEndpointS3BackupMode,
    KinesisStreamSourceConfiguration, ProcessingConfiguration, RedshiftDestinationConfiguration,
    RedshiftS3BackupMode, S3BackupMode, S3DestinationConfiguration,
};
use std::time::Duration;

pub(crate) use opensearch::{of_elasticsearch, of_serverless};
use s3::extended_of;
pub(crate) use s3::{Naming, Place};
pub(crate) use show::{DESTINATION_ID, shown};

/// A stream's settings.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Settings {
    /// The Kinesis stream that records come from; otherwise they are put.
    pub(crate) kinesis: Option<KinesisStreamSourceConfiguration>,
    /// `ThroughputHintInMBs`, as it was given: nothing here is made larger or smaller by it.
    pub(crate) throughput_hint: Option<i32>,
    pub(crate) destination: Destination,
}

/// Where it delivers to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Destination {
    S3(Box<ExtendedS3DestinationConfiguration>),
    HttpEndpoint(Box<HttpEndpointDestinationConfiguration>),
    Redshift(Box<RedshiftDestinationConfiguration>),
    OpenSearch(Box<AmazonopensearchserviceDestinationConfiguration>),
    Elasticsearch(Box<ElasticsearchDestinationConfiguration>),
    OpenSearchServerless(Box<AmazonOpenSearchServerlessDestinationConfiguration>),
}

/// When a buffer is delivered: at so many bytes, or so long after its oldest record came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hints {
    pub(crate) bytes: u64,
    pub(crate) interval: Duration,
}

impl Hints {
    /// Of numbers that the model has bounded.
    pub(crate) fn new(mebibytes: Option<i32>, seconds: Option<i32>, or: (i32, i32)) -> Hints {
        let bytes = u64::try_from(mebibytes.unwrap_or(or.0)).unwrap_or(1).max(1) << 20;
        let interval = Duration::from_secs(u64::try_from(seconds.unwrap_or(or.1)).unwrap_or(0));
        Hints { bytes, interval }
    }
}

impl Settings {
    /// Reads what a stream is to be, with defaults filled in.
    ///
    /// # Errors
    /// What AWS refuses, in its words; what is not built, by its name.
    pub(crate) fn of(input: &CreateDeliveryStreamInput) -> Result<Settings, ApiError> {
        let mut settings = Settings::stored(input)?;
        settings.complete()?;
        Ok(settings)
    }

    /// Reads settings that are complete.
    pub(crate) fn stored(input: &CreateDeliveryStreamInput) -> Result<Settings, ApiError> {
        let kinesis = source(input)?;
        let hint = input.direct_put_source_configuration.as_ref();
        Ok(Settings {
            kinesis,
            throughput_hint: hint.map(|hint| hint.throughput_hint_in_mbs),
            destination: destination(input)?,
        })
    }

    /// As it is stored.
    pub(crate) fn input(&self, name: &str) -> CreateDeliveryStreamInput {
        let mut input = CreateDeliveryStreamInput {
            delivery_stream_name: name.to_owned(),
            delivery_stream_type: Some(self.kind()),
            kinesis_stream_source_configuration: self.kinesis.clone(),
            direct_put_source_configuration: self.throughput_hint.map(|hint| {
                aws_api::firehose::DirectPutSourceConfiguration { throughput_hint_in_mbs: hint }
            }),
            ..CreateDeliveryStreamInput::default()
        };
        match self.destination.clone() {
            Destination::S3(it) => input.extended_s3_destination_configuration = Some(*it),
            Destination::HttpEndpoint(it) => {
                input.http_endpoint_destination_configuration = Some(*it);
            }
            Destination::Redshift(it) => input.redshift_destination_configuration = Some(*it),
            Destination::OpenSearch(it) => {
                input.amazonopensearchservice_destination_configuration = Some(*it);
            }
            Destination::Elasticsearch(it) => {
                input.elasticsearch_destination_configuration = Some(*it);
            }
            Destination::OpenSearchServerless(it) => {
                input.amazon_open_search_serverless_destination_configuration = Some(*it);
            }
        }
        input
    }

    pub(crate) fn kind(&self) -> DeliveryStreamType {
        match self.kinesis {
            Some(_) => DeliveryStreamType::KinesisStreamAsSource,
            None => DeliveryStreamType::DirectPut,
        }
    }

    /// Fills in defaults and checks the whole.
    pub(crate) fn complete(&mut self) -> Result<(), ApiError> {
        match &mut self.destination {
            Destination::S3(it) => s3::complete_extended(it)?,
            Destination::HttpEndpoint(it) => {
                s3::complete(&mut it.s3_configuration)?;
                logging(&mut it.cloud_watch_logging_options)?;
                http::complete(it)?;
            }
            Destination::Redshift(it) => {
                s3::complete(&mut it.s3_configuration)?;
                s3::without_expressions(&it.s3_configuration)?;
                if let Some(backup) = &mut it.s3_backup_configuration {
                    s3::complete(backup)?;
                }
                let backed_up = it.s3_backup_mode == Some(RedshiftS3BackupMode::Enabled);
                if backed_up && it.s3_backup_configuration.is_none() {
                    return Err(invalid(NO_BACKUP));
                }
                logging(&mut it.cloud_watch_logging_options)?;
                redshift::complete(it)?;
            }
            Destination::OpenSearch(it) => opensearch::complete(it)?,
            Destination::Elasticsearch(it) => {
                let mut as_open_search = of_elasticsearch(it);
                opensearch::complete(&mut as_open_search)?;
                **it = opensearch::to_elasticsearch(as_open_search);
            }
            Destination::OpenSearchServerless(it) => {
                let mut as_open_search = of_serverless(it);
                opensearch::complete(&mut as_open_search)?;
                **it = opensearch::to_serverless(as_open_search);
            }
        }
        crate::processing::check(self)
    }
}

impl Destination {
    /// The role as which functions are invoked and the like, where no other is named.
    pub(crate) fn role(&self) -> &str {
        match self {
            Destination::S3(it) => &it.role_arn,
            Destination::HttpEndpoint(it) => {
                it.role_arn.as_ref().unwrap_or(&it.s3_configuration.role_arn)
            }
            Destination::Redshift(it) => &it.role_arn,
            Destination::OpenSearch(it) => &it.role_arn,
            Destination::Elasticsearch(it) => &it.role_arn,
            Destination::OpenSearchServerless(it) => &it.role_arn,
        }
    }

    pub(crate) fn processing(&self) -> Option<&ProcessingConfiguration> {
        let found = match self {
            Destination::S3(it) => &it.processing_configuration,
            Destination::HttpEndpoint(it) => &it.processing_configuration,
            Destination::Redshift(it) => &it.processing_configuration,
            Destination::OpenSearch(it) => &it.processing_configuration,
            Destination::Elasticsearch(it) => &it.processing_configuration,
            Destination::OpenSearchServerless(it) => &it.processing_configuration,
        };
        found.as_ref().filter(|found| found.enabled == Some(true))
    }

    pub(crate) fn logging(&self) -> Option<&CloudWatchLoggingOptions> {
        let found = match self {
            Destination::S3(it) => &it.cloud_watch_logging_options,
            Destination::HttpEndpoint(it) => &it.cloud_watch_logging_options,
            Destination::Redshift(it) => &it.cloud_watch_logging_options,
            Destination::OpenSearch(it) => &it.cloud_watch_logging_options,
            Destination::Elasticsearch(it) => &it.cloud_watch_logging_options,
            Destination::OpenSearchServerless(it) => &it.cloud_watch_logging_options,
        };
        found.as_ref().filter(|found| found.enabled == Some(true))
    }

    /// When the destination's own buffers are full.
    pub(crate) fn hints(&self) -> Hints {
        macro_rules! hints {
            ($hints:expr, $or:expr) => {{
                let given = $hints.as_ref();
                let mebibytes = given.and_then(|given| given.size_in_mbs);
                Hints::new(mebibytes, given.and_then(|given| given.interval_in_seconds), $or)
            }};
        }
        match self {
            Destination::S3(it) => hints!(it.buffering_hints, (5, 300)),
            Destination::Redshift(it) => hints!(it.s3_configuration.buffering_hints, (5, 300)),
            Destination::HttpEndpoint(it) => hints!(it.buffering_hints, (5, 300)),
            Destination::OpenSearch(it) => hints!(it.buffering_hints, (5, 300)),
            Destination::Elasticsearch(it) => hints!(it.buffering_hints, (5, 300)),
            Destination::OpenSearchServerless(it) => hints!(it.buffering_hints, (5, 300)),
        }
    }

    /// Where records go that failed.
    pub(crate) fn failed(&self) -> Result<Place, ApiError> {
        match self {
            Destination::S3(it) => Place::of_extended(it),
            other => Place::of(other.staging()),
        }
    }

    /// What comes in goes there too, untransformed.
    pub(crate) fn backup(&self) -> Option<&S3DestinationConfiguration> {
        use AmazonopensearchserviceS3BackupMode as OpenSearchMode;
        match self {
            Destination::S3(it) => it
                .s3_backup_configuration
                .as_ref()
                .filter(|_| it.s3_backup_mode == Some(S3BackupMode::Enabled)),
            Destination::Redshift(it) => it
                .s3_backup_configuration
                .as_ref()
                .filter(|_| it.s3_backup_mode == Some(RedshiftS3BackupMode::Enabled)),
            Destination::HttpEndpoint(it) => Some(&it.s3_configuration)
                .filter(|_| it.s3_backup_mode == Some(HttpEndpointS3BackupMode::AllData)),
            Destination::OpenSearch(it) => Some(&it.s3_configuration)
                .filter(|_| it.s3_backup_mode == Some(OpenSearchMode::AllDocuments)),
            Destination::Elasticsearch(it) => {
                let all = it.s3_backup_mode.as_ref().is_some_and(|mode| mode.as_str() == ALL);
                Some(&it.s3_configuration).filter(|_| all)
            }
            Destination::OpenSearchServerless(it) => {
                let all = it.s3_backup_mode.as_ref().is_some_and(|mode| mode.as_str() == ALL);
                Some(&it.s3_configuration).filter(|_| all)
            }
        }
    }

    /// The bucket beside a destination that is none.
    fn staging(&self) -> &S3DestinationConfiguration {
        match self {
            // Not asked for: an S3 destination is its own.
            Destination::S3(it) => it.s3_backup_configuration.as_ref().unwrap_or(&NO_PLACE),
            Destination::HttpEndpoint(it) => &it.s3_configuration,
            Destination::Redshift(it) => &it.s3_configuration,
            Destination::OpenSearch(it) => &it.s3_configuration,
            Destination::Elasticsearch(it) => &it.s3_configuration,
            Destination::OpenSearchServerless(it) => &it.s3_configuration,
        }
    }

    /// All roles that it names.
    pub(crate) fn roles(&self) -> Vec<&str> {
        let mut roles = vec![self.role()];
        if !matches!(self, Destination::S3(_)) {
            roles.push(&self.staging().role_arn);
        }
        roles.extend(self.backup().map(|backup| backup.role_arn.as_str()));
        roles.sort_unstable();
        roles.dedup();
        roles
    }

    /// Dynamic partitioning, and for how long a partition's delivery is tried again.
    pub(crate) fn partitioning(&self) -> Option<Duration> {
        let Destination::S3(it) = self else { return None };
        let found = it.dynamic_partitioning_configuration.as_ref();
        let found = found.filter(|found| found.enabled == Some(true))?;
        let seconds = found.retry_options.as_ref().and_then(|retry| retry.duration_in_seconds);
        Some(Duration::from_secs(u64::try_from(seconds.unwrap_or(300)).unwrap_or(0)))
    }
}

static NO_PLACE: std::sync::LazyLock<S3DestinationConfiguration> =
    std::sync::LazyLock::new(S3DestinationConfiguration::default);

const ALL: &str = "AllDocuments";
const NO_BACKUP: &str = "S3BackupConfiguration must be provided when S3BackupMode is Enabled.";

/// Where records come from.
fn source(
    input: &CreateDeliveryStreamInput,
) -> Result<Option<KinesisStreamSourceConfiguration>, ApiError> {
    if input.msk_source_configuration.is_some() {
        return Err(not_built("MSKSourceConfiguration"));
    }
    if input.database_source_configuration.is_some() {
        return Err(not_built("DatabaseSourceConfiguration"));
    }
    let kinesis = input.kinesis_stream_source_configuration.clone();
    match input.delivery_stream_type.as_ref().unwrap_or(&DeliveryStreamType::DirectPut) {
        DeliveryStreamType::DirectPut if kinesis.is_some() => Err(invalid(
            "KinesisSourceStreamConfig is only applicable for KinesisStreamAsSource stream type.",
        )),
        DeliveryStreamType::DirectPut => Ok(None),
        DeliveryStreamType::KinesisStreamAsSource => {
            if input.direct_put_source_configuration.is_some() {
                let text =
                    "DirectPutSourceConfiguration is only applicable for DirectPut stream type.";
                return Err(invalid(text));
            }
            kinesis.map(Some).ok_or_else(|| {
                invalid(
                    "KinesisSourceStreamConfig is required for KinesisStreamAsSource stream type.",
                )
            })
        }
        other => Err(not_built(&format!("DeliveryStreamType {other}"))),
    }
}

/// The one destination.
fn destination(input: &CreateDeliveryStreamInput) -> Result<Destination, ApiError> {
    for (name, given) in [
        ("SplunkDestinationConfiguration", input.splunk_destination_configuration.is_some()),
        ("SnowflakeDestinationConfiguration", input.snowflake_destination_configuration.is_some()),
        ("IcebergDestinationConfiguration", input.iceberg_destination_configuration.is_some()),
    ] {
        if given {
            return Err(not_built(name));
        }
    }
    let boxed =
        |extended: S3DestinationConfiguration| Destination::S3(Box::new(extended_of(extended)));
    let elasticsearch = input.elasticsearch_destination_configuration.clone();
    let open_search = input.amazonopensearchservice_destination_configuration.clone();
    let serverless = input.amazon_open_search_serverless_destination_configuration.clone();
    let extended = input.extended_s3_destination_configuration.clone();
    let http = input.http_endpoint_destination_configuration.clone();
    let redshift = input.redshift_destination_configuration.clone();
    let all = [
        input.s3_destination_configuration.clone().map(boxed),
        extended.map(|it| Destination::S3(Box::new(it))),
        http.map(|it| Destination::HttpEndpoint(Box::new(it))),
        redshift.map(|it| Destination::Redshift(Box::new(it))),
        open_search.map(|it| Destination::OpenSearch(Box::new(it))),
        elasticsearch.map(|it| Destination::Elasticsearch(Box::new(it))),
        serverless.map(|it| Destination::OpenSearchServerless(Box::new(it))),
    ];
    let mut given = all.into_iter().flatten();
    match (given.next(), given.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(invalid("Exactly one destination configuration is supported for a Firehose")),
    }
}

/// `CloudWatchLoggingOptions`: off, unless a group and a stream are named.
fn logging(options: &mut Option<CloudWatchLoggingOptions>) -> Result<(), ApiError> {
    let options = options.get_or_insert_default();
    let on = *options.enabled.get_or_insert(false);
    let given = |name: &Option<String>| name.as_ref().is_some_and(|name| !name.is_empty());
    if on && !(given(&options.log_group_name) && given(&options.log_stream_name)) {
        return Err(invalid(
            "LogGroupName and LogStreamName cannot be null or empty when CloudWatchLogging is enabled",
        ));
    }
    Ok(())
}

/// Whether conversion is on, and its settings complete.
fn conversion(it: &mut ExtendedS3DestinationConfiguration) -> Result<bool, ApiError> {
    match &mut it.data_format_conversion_configuration {
        Some(conversion) if conversion.enabled.unwrap_or(true) => {
            conversion.enabled = Some(true);
            convert::complete(conversion)?;
            Ok(true)
        }
        _ => Ok(false),
    }
}
