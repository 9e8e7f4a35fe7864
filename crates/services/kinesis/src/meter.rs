//! What streams and shards measure of themselves: «Monitor the Amazon Kinesis Data Streams service
//! with Amazon CloudWatch» in the Developer Guide. Series are looked for once and held on to.

use crate::errors;
use crate::keys::StreamName;
use crate::model::shard_id;
use aws_api::ApiError;
use aws_api::kinesis::MetricsName;
use foundation::metrics::{Metrics, Name, Series, Unit};
use foundation::usage::{self, Item, Usage};
use foundation::{Ambient, Arn};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// Streams, and shards of one, whose series are held on to at most; then they are looked for anew.
const HELD_MAX: usize = 10_000;

/// The metrics that each stream has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Metric {
    GetBytes,
    GetAge,
    GetLatency,
    GetRecords,
    GetSuccess,
    IncomingBytes,
    IncomingRecords,
    PutBytes,
    PutLatency,
    PutSuccess,
    PutAllBytes,
    PutAllLatency,
    PutAllRecords,
    PutAllSuccess,
    PutAllTotal,
    PutAllSuccessful,
    PutAllFailed,
    PutAllThrottled,
    ReadExceeded,
    WriteExceeded,
}

/// By their places in [`Metric`].
const STREAM: [(&str, Unit); 20] = [
    ("GetRecords.Bytes", Unit::Bytes),
    ("GetRecords.IteratorAgeMilliseconds", Unit::Milliseconds),
    ("GetRecords.Latency", Unit::Milliseconds),
    ("GetRecords.Records", Unit::Count),
    ("GetRecords.Success", Unit::Count),
    ("IncomingBytes", Unit::Bytes),
    ("IncomingRecords", Unit::Count),
    ("PutRecord.Bytes", Unit::Bytes),
    ("PutRecord.Latency", Unit::Milliseconds),
    ("PutRecord.Success", Unit::Count),
    ("PutRecords.Bytes", Unit::Bytes),
    ("PutRecords.Latency", Unit::Milliseconds),
    ("PutRecords.Records", Unit::Count),
    ("PutRecords.Success", Unit::Count),
    ("PutRecords.TotalRecords", Unit::Count),
    ("PutRecords.SuccessfulRecords", Unit::Count),
    ("PutRecords.FailedRecords", Unit::Count),
    ("PutRecords.ThrottledRecords", Unit::Count),
    ("ReadProvisionedThroughputExceeded", Unit::Count),
    ("WriteProvisionedThroughputExceeded", Unit::Count),
];

/// The metrics that a shard has where they are enabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShardMetric {
    IncomingBytes,
    IncomingRecords,
    OutgoingBytes,
    OutgoingRecords,
    WriteExceeded,
    ReadExceeded,
    Age,
}

/// By their places in [`ShardMetric`].
const SHARD: [(MetricsName, Unit); 7] = [
    (MetricsName::IncomingBytes, Unit::Bytes),
    (MetricsName::IncomingRecords, Unit::Count),
    (MetricsName::OutgoingBytes, Unit::Bytes),
    (MetricsName::OutgoingRecords, Unit::Count),
    (MetricsName::WriteProvisionedThroughputExceeded, Unit::Count),
    (MetricsName::ReadProvisionedThroughputExceeded, Unit::Count),
    (MetricsName::IteratorAgeMilliseconds, Unit::Milliseconds),
];
const SHARD_NAMES: [&str; 7] = [
    "IncomingBytes",
    "IncomingRecords",
    "OutgoingBytes",
    "OutgoingRecords",
    "WriteProvisionedThroughputExceeded",
    "ReadProvisionedThroughputExceeded",
    "IteratorAgeMilliseconds",
];

/// Which of [`ShardMetric`] are enabled, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ShardMetrics(pub(crate) u8);

impl ShardMetrics {
    const ALL: ShardMetrics = ShardMetrics((1 << SHARD.len()) - 1);

    pub(crate) fn parse(names: &[MetricsName]) -> Result<ShardMetrics, ApiError> {
        names.iter().try_fold(ShardMetrics(0), |found, name| {
            if *name == MetricsName::All {
                return Ok(ShardMetrics::ALL);
            }
            let bit = SHARD.iter().position(|(known, _)| known == name);
            let bit = bit.ok_or_else(|| {
                errors::invalid(format!("{} is not a shard-level metric.", name.as_str()))
            })?;
            Ok(found.with(ShardMetrics(1 << bit)))
        })
    }

    pub(crate) fn with(self, more: ShardMetrics) -> ShardMetrics {
        ShardMetrics(self.0 | more.0)
    }

    pub(crate) fn less(self, fewer: ShardMetrics) -> ShardMetrics {
        ShardMetrics(self.0 & !fewer.0)
    }

    pub(crate) fn names(self) -> Vec<MetricsName> {
        let each = SHARD.iter().enumerate();
        each.filter(|(bit, _)| self.0 >> bit & 1 == 1).map(|(_, (name, _))| name.clone()).collect()
    }

    fn has(self, metric: ShardMetric) -> bool {
        self.0 >> metric as u8 & 1 == 1
    }
}

/// All streams' meters.
#[derive(Debug, Default)]
pub(crate) struct Meters {
    held: RwLock<HashMap<StreamName, Arc<StreamMeter>>>,
}

impl Meters {
    /// The meter of a stream; one that is made again under an old name goes on where the old one was,
    /// as on CloudWatch.
    pub(crate) fn of(&self, ambient: &Ambient, name: &StreamName) -> Arc<StreamMeter> {
        if let Some(found) = self.held.read().get(name) {
            return found.clone();
        }
        let mut held = self.held.write();
        if held.len() >= HELD_MAX {
            held.clear();
        }
        let made = || {
            let (metrics, usage) = (ambient.metrics.clone(), ambient.usage.clone());
            let name = name.clone();
            let billed = Item {
                account: name.account,
                region: name.region.clone(),
                unit: usage::Unit::KinesisPutUnit,
                resource: Arn::new(
                    "kinesis",
                    &name.region,
                    &name.account,
                    format!("stream/{}", name.name),
                )
                .to_string(),
            };
            let series = std::array::from_fn(|_| OnceLock::new());
            Arc::new(StreamMeter {
                metrics,
                usage,
                billed,
                name,
                series,
                shards: RwLock::default(),
            })
        };
        held.entry(name.clone()).or_insert_with(made).clone()
    }
}

/// Measures one stream.
#[derive(Debug)]
pub(crate) struct StreamMeter {
    metrics: Metrics,
    usage: Usage,
    /// What puts are billed as.
    billed: Item,
    name: StreamName,
    series: [OnceLock<Series>; STREAM.len()],
    shards: RwLock<HashMap<u32, Arc<[OnceLock<Series>; SHARD.len()]>>>,
}

/// A unit of what is put is so many bytes of one record («PUT Payload Unit»).
const PUT_UNIT_BYTES: usize = 25 * 1024;

impl StreamMeter {
    /// Adds records of these sizes to what is billed.
    pub(crate) fn bill_put(&self, records: impl Iterator<Item = usize>) {
        let units: usize = records.map(|bytes| bytes.div_ceil(PUT_UNIT_BYTES).max(1)).sum();
        self.usage.add(self.billed.clone(), units as f64);
    }

    pub(crate) fn add(&self, metric: Metric, value: f64) {
        let (name, unit) = STREAM[metric as usize];
        self.series[metric as usize].get_or_init(|| self.make(name, unit, None)).record(value);
    }

    /// Adds to a shard's own metric, if it is among those `enabled`.
    pub(crate) fn add_to_shard(
        &self,
        enabled: ShardMetrics,
        shard: u32,
        metric: ShardMetric,
        value: f64,
    ) {
        if !enabled.has(metric) {
            return;
        }
        let found = self.shards.read().get(&shard).cloned();
        let series = found.unwrap_or_else(|| {
            let mut shards = self.shards.write();
            if shards.len() >= HELD_MAX {
                shards.clear();
            }
            let made = || Arc::new(std::array::from_fn(|_| OnceLock::new()));
            shards.entry(shard).or_insert_with(made).clone()
        });
        let at = metric as usize;
        let make = || self.make(SHARD_NAMES[at], SHARD[at].1, Some(shard));
        series[at].get_or_init(make).record(value);
    }

    fn make(&self, metric: &'static str, unit: Unit, shard: Option<u32>) -> Series {
        let StreamName { account, region, name } = &self.name;
        let shard = shard.map(|shard| ("ShardId", shard_id(shard)));
        let stream = [("StreamName", name.clone())];
        self.metrics.series(Name {
            account: *account,
            region: region.clone(),
            namespace: "AWS/Kinesis",
            metric,
            dimensions: stream.into_iter().chain(shard).collect(),
            unit,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_shard_metrics() {
        let two = [MetricsName::IncomingBytes, MetricsName::OutgoingRecords];
        let set = ShardMetrics::parse(&two).unwrap();
        assert_eq!(set.names(), two);
        assert_eq!(ShardMetrics::parse(&[MetricsName::All]).unwrap().names().len(), 7);
        assert_eq!(set.less(ShardMetrics::parse(&two[..1]).unwrap()).names(), two[1..]);
        assert!(set.has(ShardMetric::IncomingBytes) && !set.has(ShardMetric::Age));
        assert!(ShardMetrics::parse(&[MetricsName::Unknown("Bytes".to_owned())]).is_err());
        for ((name, _), text) in SHARD.iter().zip(SHARD_NAMES) {
            assert_eq!(name.as_str(), text);
        }
    }
}
