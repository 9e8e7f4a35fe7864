//! What consumers measure of themselves: «Monitor the Amazon Kinesis Data Streams service with Amazon
//! CloudWatch» in the Developer Guide.

use super::ConsumerArn;
use foundation::metrics::{Metrics, Name, Series, Unit};

/// Whether a subscription was made, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subscribed {
    Yes,
    /// Another one is too young to be taken over.
    TooSoon,
    No,
}

/// Counts an attempt to subscribe.
pub(crate) fn subscribed(metrics: &Metrics, consumer: &ConsumerArn, outcome: Subscribed) {
    let success = if outcome == Subscribed::Yes { 1.0 } else { 0.0 };
    metrics.record(name(consumer, "SubscribeToShard.Success", Unit::Count), success);
    if outcome == Subscribed::TooSoon {
        metrics.record(name(consumer, "SubscribeToShard.RateExceeded", Unit::Count), 1.0);
    }
}

/// The series of a consumer's events, looked for once a subscription.
pub(super) struct EventMeter {
    bytes: Series,
    behind: Series,
    records: Series,
    success: Series,
}

impl EventMeter {
    pub(super) fn new(metrics: &Metrics, consumer: &ConsumerArn) -> EventMeter {
        let series = |metric, unit| metrics.series(name(consumer, metric, unit));
        EventMeter {
            bytes: series("SubscribeToShardEvent.Bytes", Unit::Bytes),
            behind: series("SubscribeToShardEvent.MillisBehindLatest", Unit::Milliseconds),
            records: series("SubscribeToShardEvent.Records", Unit::Count),
            success: series("SubscribeToShardEvent.Success", Unit::Count),
        }
    }

    /// An event with so many records and bytes of them.
    pub(super) fn event(&self, records: usize, bytes: usize, behind_ms: i64) {
        self.bytes.record(bytes as f64);
        self.behind.record(behind_ms as f64);
        self.records.record(records as f64);
        self.success.record(1.0);
    }

    /// An event that could not be given.
    pub(super) fn failure(&self) {
        self.success.record(0.0);
    }
}

fn name(consumer: &ConsumerArn, metric: &'static str, unit: Unit) -> Name {
    let stream = &consumer.stream;
    Name {
        account: stream.account,
        region: stream.region.clone(),
        namespace: "AWS/Kinesis",
        metric,
        dimensions: vec![
            ("StreamName", stream.name.clone()),
            ("ConsumerName", consumer.name.clone()),
        ],
        unit,
    }
}
