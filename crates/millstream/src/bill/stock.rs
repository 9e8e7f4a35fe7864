//! What there is that costs by the time: what services show of themselves, as their accounts' root sees
//! it. These looks are on no bill.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudwatch::{Cloudwatch, DescribeAlarmsInput, MetricAlarm};
use aws_api::dynamodb::{DescribeTableInput, DynamoDb, ListTablesInput};
use aws_api::kinesis::{DescribeStreamSummaryInput, Kinesis, ListStreamsInput, StreamMode};
use aws_api::logs::{DescribeLogGroupsRequest, Logs};
use aws_api::s3::{ListBucketsRequest, ListObjectVersionsRequest, S3};
use foundation::usage::Item;
use foundation::{AccountId, Ambient, Caller, Region};
use metering::{Stock, StockUnknown, Unit};
use std::collections::BTreeMap;
use std::sync::Arc;

const GIGABYTE: f64 = (1_u64 << 30) as f64;
/// What AWS adds to each item («DynamoDB item sizes and formats»).
const ITEM_OVERHEAD: f64 = 100.0;
/// To what AWS compresses logs before it bills them («Amazon CloudWatch pricing», examples).
const COMPRESSED: f64 = 0.15;
/// An alarm that looks more often than that costs more.
const HIGH_RESOLUTION_S: i32 = 60;

/// The rooms that know.
pub struct Shelves {
    pub s3: Arc<dyn S3>,
    pub dynamodb: Arc<dyn DynamoDb>,
    pub kinesis: Arc<dyn Kinesis>,
    pub cloudwatch: Arc<dyn Cloudwatch>,
    pub logs: Arc<dyn Logs>,
    pub ambient: Ambient,
}

/// What was found so far, of one place.
struct Found {
    caller: Caller,
    held: Vec<(Item, f64)>,
}

impl Found {
    fn add(&mut self, unit: Unit, resource: String, quantity: f64) {
        if quantity > 0.0 {
            let Caller { account, region, .. } = &self.caller;
            let item = Item { account: *account, region: region.clone(), unit, resource };
            self.held.push((item, quantity));
        }
    }
}

/// Bytes as gigabytes.
fn gigabytes(bytes: Option<i64>) -> f64 {
    bytes.unwrap_or(0).max(0) as f64 / GIGABYTE
}

/// The unit of a storage class. What has no price of its own costs what the usual one costs.
fn unit_of(class: &str) -> Unit {
    match class {
        "STANDARD_IA" => Unit::S3StandardIaGbMonth,
        "ONEZONE_IA" => Unit::S3OneZoneIaGbMonth,
        "INTELLIGENT_TIERING" => Unit::S3IntelligentTieringGbMonth,
        "GLACIER_IR" => Unit::S3GlacierInstantGbMonth,
        "GLACIER" => Unit::S3GlacierGbMonth,
        "DEEP_ARCHIVE" => Unit::S3DeepArchiveGbMonth,
        _ => Unit::S3StandardGbMonth,
    }
}

#[async_trait]
impl Stock for Shelves {
    async fn held(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<Vec<(Item, f64)>, StockUnknown> {
        let id = self.ambient.dice.uuid();
        let caller = Caller::root(*account, region.clone(), id, self.ambient.now());
        let mut found = Found { caller, held: Vec::new() };
        let all = async {
            self.buckets(&mut found).await?;
            self.tables(&mut found).await?;
            self.streams(&mut found).await?;
            self.alarms(&mut found).await?;
            self.groups(&mut found).await
        };
        match all.await {
            Ok(()) => Ok(found.held),
            Err(error) => Err(StockUnknown(error.to_string())),
        }
    }
}

impl Shelves {
    async fn buckets(&self, found: &mut Found) -> Result<(), ApiError> {
        let mut token = None;
        loop {
            let input = ListBucketsRequest { continuation_token: token, ..Default::default() };
            let page = self.s3.list_buckets(&found.caller, input).await?;
            for bucket in page.buckets.unwrap_or_default() {
                let region = bucket.bucket_region.unwrap_or_else(|| Region::default().to_string());
                if region == found.caller.region.as_str()
                    && let Some(name) = bucket.name
                {
                    self.bucket(found, name).await?;
                }
            }
            token = page.continuation_token;
            if token.is_none() {
                return Ok(());
            }
        }
    }

    /// All versions of all objects, by class.
    async fn bucket(&self, found: &mut Found, name: String) -> Result<(), ApiError> {
        let mut classes: BTreeMap<Unit, f64> = BTreeMap::new();
        let (mut key_marker, mut version_id_marker) = (None, None);
        loop {
            let input = ListObjectVersionsRequest {
                bucket: name.clone(),
                key_marker,
                version_id_marker,
                ..Default::default()
            };
            let page = match self.s3.list_object_versions(&found.caller, input).await {
                Ok(page) => page,
                // It was deleted meanwhile.
                Err(gone) if gone.is("NoSuchBucket") => return Ok(()),
                Err(error) => return Err(error),
            };
            for version in page.versions.unwrap_or_default() {
                let class = version.storage_class.map(|class| class.to_string());
                let unit = unit_of(class.as_deref().unwrap_or_default());
                *classes.entry(unit).or_default() += gigabytes(version.size);
            }
            (key_marker, version_id_marker) = (page.next_key_marker, page.next_version_id_marker);
            if page.is_truncated != Some(true) {
                break;
            }
        }
        for (unit, quantity) in classes {
            found.add(unit, format!("arn:aws:s3:::{name}"), quantity);
        }
        Ok(())
    }

    async fn tables(&self, found: &mut Found) -> Result<(), ApiError> {
        let mut from = None;
        loop {
            let input = ListTablesInput { exclusive_start_table_name: from, ..Default::default() };
            let page = self.dynamodb.list_tables(&found.caller, input).await?;
            for table_name in page.table_names.unwrap_or_default() {
                let input = DescribeTableInput { table_name };
                let table = match self.dynamodb.describe_table(&found.caller, input).await {
                    Ok(told) => told.table.unwrap_or_default(),
                    Err(gone) if gone.is("ResourceNotFoundException") => continue,
                    Err(error) => return Err(error),
                };
                let size = |bytes: Option<i64>, items: Option<i64>| {
                    gigabytes(bytes) + items.unwrap_or(0).max(0) as f64 * ITEM_OVERHEAD / GIGABYTE
                };
                let mut all = size(table.table_size_bytes, table.item_count);
                for index in table.local_secondary_indexes.iter().flatten() {
                    all += size(index.index_size_bytes, index.item_count);
                }
                for index in table.global_secondary_indexes.iter().flatten() {
                    all += size(index.index_size_bytes, index.item_count);
                }
                found.add(Unit::DynamoDbGbMonth, table.table_arn.unwrap_or_default(), all);
            }
            from = page.last_evaluated_table_name;
            if from.is_none() {
                return Ok(());
            }
        }
    }

    async fn streams(&self, found: &mut Found) -> Result<(), ApiError> {
        let mut token = None;
        loop {
            let input = ListStreamsInput { next_token: token, ..Default::default() };
            let page = self.kinesis.list_streams(&found.caller, input).await?;
            for stream_name in page.stream_names {
                let input = DescribeStreamSummaryInput {
                    stream_name: Some(stream_name),
                    ..Default::default()
                };
                let told = self.kinesis.describe_stream_summary(&found.caller, input).await;
                let stream = match told {
                    Ok(told) => told.stream_description_summary,
                    Err(gone) if gone.is("ResourceNotFoundException") => continue,
                    Err(error) => return Err(error),
                };
                let mode = stream.stream_mode_details.map(|mode| mode.stream_mode);
                match mode {
                    Some(StreamMode::OnDemand) => {
                        found.add(Unit::KinesisStreamHour, stream.stream_arn, 1.0);
                    }
                    _ => {
                        let shards = f64::from(stream.open_shard_count);
                        found.add(Unit::KinesisShardHour, stream.stream_arn, shards);
                    }
                }
            }
            token = page.next_token;
            if token.is_none() {
                return Ok(());
            }
        }
    }

    async fn alarms(&self, found: &mut Found) -> Result<(), ApiError> {
        let mut token = None;
        loop {
            let types = ["MetricAlarm", "CompositeAlarm"].map(Into::into).to_vec();
            let input = DescribeAlarmsInput {
                alarm_types: Some(types),
                next_token: token,
                ..Default::default()
            };
            let page = self.cloudwatch.describe_alarms(&found.caller, input).await?;
            for alarm in page.metric_alarms.unwrap_or_default() {
                let often = alarm.period.is_some_and(|period| period < HIGH_RESOLUTION_S);
                let unit = match often {
                    true => Unit::CloudWatchHighResolutionAlarmMonth,
                    false => Unit::CloudWatchAlarmMonth,
                };
                let metrics = metrics_of(&alarm);
                found.add(unit, alarm.alarm_arn.unwrap_or_default(), metrics);
            }
            for alarm in page.composite_alarms.unwrap_or_default() {
                let arn = alarm.alarm_arn.unwrap_or_default();
                found.add(Unit::CloudWatchCompositeAlarmMonth, arn, 1.0);
            }
            token = page.next_token;
            if token.is_none() {
                return Ok(());
            }
        }
    }

    async fn groups(&self, found: &mut Found) -> Result<(), ApiError> {
        let mut token = None;
        loop {
            let input = DescribeLogGroupsRequest { next_token: token, ..Default::default() };
            let page = self.logs.describe_log_groups(&found.caller, input).await?;
            for group in page.log_groups.unwrap_or_default() {
                let size = gigabytes(group.stored_bytes) * COMPRESSED;
                found.add(Unit::LogsGbMonth, group.log_group_arn.unwrap_or_default(), size);
            }
            token = page.next_token;
            if token.is_none() {
                return Ok(());
            }
        }
    }
}

/// An alarm costs for each metric that it looks at.
fn metrics_of(alarm: &MetricAlarm) -> f64 {
    let all = alarm.metrics.iter().flatten();
    let count = all.filter(|metric| metric.metric_stat.is_some()).count();
    u32::try_from(count.max(1)).map_or(1.0, f64::from)
}
