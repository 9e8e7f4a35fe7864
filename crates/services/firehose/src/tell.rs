//! What streams tell of themselves: errors to CloudWatch Logs, figures to CloudWatch («Monitor Amazon
//! Data Firehose»).

use crate::delivery::Failure;
use crate::names::StreamName;
use crate::outside::Outside;
use crate::settings::Destination;
use crate::stream::Stream;
use aws_api::firehose::{CloudWatchLoggingOptions, Record};
use aws_api::logs::{InputLogEvent, PutLogEventsRequest};
use foundation::Ambient;
use foundation::metrics::{Name, Series, Unit};
use foundation::usage::{self, Item, Usage};
use serde::Serialize;
use std::sync::Arc;

/// What has gone wrong.
pub(crate) struct Trouble<'a> {
    pub(crate) failure: &'a Failure,
    /// The function, where one was in it.
    pub(crate) processor: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    #[serde(rename = "deliveryStreamARN")]
    delivery_stream_arn: &'a str,
    destination: String,
    delivery_stream_version_id: u64,
    message: &'a str,
    error_code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    processor: Option<&'a str>,
}

/// Tells an error of the stream to the log group that it names.
pub(crate) async fn trouble(outside: &Outside, stream: &Stream, trouble: &Trouble<'_>) {
    let destination = &stream.settings.destination;
    let Some(options) = destination.logging() else { return };
    trouble_to(outside, stream, options, destination.role(), shown(destination), trouble).await;
}

/// The same to a log group that a bucket beside the destination names.
pub(crate) async fn trouble_to(
    outside: &Outside,
    stream: &Stream,
    options: &CloudWatchLoggingOptions,
    role: &str,
    destination: String,
    trouble: &Trouble<'_>,
) {
    let Trouble { failure, processor } = trouble;
    tracing::debug!(stream = stream.arn, code = &*failure.code, why = failure.message, "trouble");
    let line = Line {
        delivery_stream_arn: &stream.arn,
        destination,
        delivery_stream_version_id: stream.version,
        message: &failure.message,
        error_code: &failure.code,
        processor: *processor,
    };
    let (Some(group), Some(log_stream)) = (&options.log_group_name, &options.log_stream_name)
    else {
        return;
    };
    let Ok(caller) = outside.acting(stream, role, "CloudWatchLogs").await else { return };
    let request = PutLogEventsRequest {
        log_group_name: group.clone(),
        log_stream_name: log_stream.clone(),
        log_events: vec![InputLogEvent {
            // Text and numbers: there is nothing in it that JSON could not say.
            message: serde_json::to_string(&line).unwrap_or_default(),
            timestamp: outside.ambient.now().as_millis(),
        }],
        ..PutLogEventsRequest::default()
    };
    if let Err(error) = outside.seams.logs.put_log_events(&caller, request).await {
        tracing::debug!(%error, stream = stream.arn, "an error of the stream was not logged");
    }
}

/// The destination as its errors name it.
fn shown(destination: &Destination) -> String {
    match destination {
        Destination::S3(it) => it.bucket_arn.clone(),
        Destination::HttpEndpoint(it) => it.endpoint_configuration.url.clone(),
        Destination::Redshift(it) => it.cluster_jdbcurl.clone(),
        Destination::OpenSearch(it) => {
            it.domain_arn.clone().or(it.cluster_endpoint.clone()).unwrap_or_default()
        }
        Destination::Elasticsearch(it) => {
            it.domain_arn.clone().or(it.cluster_endpoint.clone()).unwrap_or_default()
        }
        Destination::OpenSearchServerless(it) => it.collection_endpoint.clone().unwrap_or_default(),
    }
}

/// A figure's full name.
pub(crate) fn metric(stream: &StreamName, metric: &'static str, unit: Unit) -> Name {
    Name {
        account: stream.account,
        region: stream.region.clone(),
        namespace: "AWS/Firehose",
        metric,
        dimensions: vec![("DeliveryStreamName", stream.name.clone())],
        unit,
    }
}

/// Records are billed in multiples of this («Amazon Data Firehose pricing»).
const BILLED_BYTES: usize = 5 * 1024;
/// A gigabyte, as it is billed.
const GB: f64 = (1_u64 << 30) as f64;

/// What puts are counted by.
#[derive(Debug)]
pub(crate) struct Meters {
    bytes: Series,
    records: Series,
    usage: Usage,
    /// What puts are billed as.
    billed: Item,
}

impl Meters {
    pub(crate) fn new(ambient: &Ambient, stream: &StreamName) -> Meters {
        let metrics = &ambient.metrics;
        Meters {
            usage: ambient.usage.clone(),
            billed: Item {
                account: stream.account,
                region: stream.region.clone(),
                unit: usage::Unit::FirehoseGb,
                resource: stream.arn(),
            },
            bytes: metrics.series(metric(stream, "IncomingBytes", Unit::Bytes)),
            records: metrics.series(metric(stream, "IncomingRecords", Unit::Count)),
        }
    }

    /// That records have come in.
    pub(crate) fn incoming(&self, records: &[Record]) {
        let bytes: usize = records.iter().map(|record| record.data.len()).sum();
        self.bytes.record(bytes as f64);
        self.records.record(records.len() as f64);
        let billed = |record: &Record| record.data.len().div_ceil(BILLED_BYTES) * BILLED_BYTES;
        let billed: usize = records.iter().map(billed).sum();
        self.usage.add(self.billed.clone(), billed as f64 / GB);
    }
}

/// That a function was called.
pub(crate) fn transformed(outside: &Arc<Outside>, stream: &Stream, took_ms: u64, succeeded: bool) {
    let record = |name, unit, value| {
        outside.ambient.metrics.record(metric(&stream.name, name, unit), value);
    };
    record("ExecuteProcessing.Duration", Unit::Milliseconds, took_ms as f64);
    record("ExecuteProcessing.Success", Unit::Count, f64::from(u8::from(succeeded)));
}

/// The names of figures of deliveries to one kind of destination.
pub(crate) struct Names {
    pub(crate) records: &'static str,
    pub(crate) bytes: &'static str,
    pub(crate) success: &'static str,
    pub(crate) freshness: &'static str,
}

macro_rules! names {
    ($($name:ident = $text:literal;)*) => {$(
        pub(crate) static $name: Names = Names {
            records: concat!($text, ".Records"),
            bytes: concat!($text, ".Bytes"),
            success: concat!($text, ".Success"),
            freshness: concat!($text, ".DataFreshness"),
        };
    )*};
}

names! {
    TO_S3 = "DeliveryToS3";
    BACKUP_TO_S3 = "BackupToS3";
    TO_HTTP_ENDPOINT = "DeliveryToHttpEndpoint";
    TO_REDSHIFT = "DeliveryToRedshift";
    TO_OPEN_SEARCH = "DeliveryToAmazonOpenSearchService";
    TO_ELASTICSEARCH = "DeliveryToElasticsearch";
    TO_OPEN_SEARCH_SERVERLESS = "DeliveryToAmazonOpenSearchServerless";
}
