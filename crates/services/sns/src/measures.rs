//! What SNS measures of itself: «Monitoring Amazon SNS topics using CloudWatch» in the Developer
//! Guide.

use crate::model::Protocol;
use crate::names::TopicName;
use foundation::Ambient;
use foundation::metrics::{Name, Unit};
use foundation::usage::{self, Item};

/// Each such part of a message is billed as a request.
const BILLED_BYTES: usize = 64 * 1024;

/// A topic's metrics.
pub(crate) struct Measures<'a> {
    ambient: &'a Ambient,
    topic: &'a TopicName,
}

impl<'a> Measures<'a> {
    pub(crate) fn new(ambient: &'a Ambient, topic: &'a TopicName) -> Self {
        Measures { ambient, topic }
    }

    fn record(&self, metric: &'static str, unit: Unit, value: f64) {
        let name = Name {
            account: self.topic.account,
            region: self.topic.region.clone(),
            namespace: "AWS/SNS",
            metric,
            dimensions: vec![("TopicName", self.topic.name.clone())],
            unit,
        };
        self.ambient.metrics.record(name, value);
    }

    fn bill(&self, unit: usage::Unit, quantity: usize) {
        let TopicName { account, region, .. } = self.topic;
        let (account, region, resource) = (*account, region.clone(), self.topic.arn());
        self.ambient.usage.add(Item { account, region, unit, resource }, quantity as f64);
    }

    /// That a message was delivered by HTTP or by mail; other ways cost nothing.
    pub(crate) fn bill_delivery(&self, protocol: Protocol) {
        match protocol {
            Protocol::Http | Protocol::Https => self.bill(usage::Unit::SnsHttpDelivery, 1),
            Protocol::Email | Protocol::EmailJson => self.bill(usage::Unit::SnsMailDelivery, 1),
            Protocol::Sqs | Protocol::Lambda | Protocol::Firehose => {}
        }
    }

    pub(crate) fn published(&self, bytes: usize) {
        self.bill(usage::Unit::SnsPublish, bytes.div_ceil(BILLED_BYTES).max(1));
        self.record("NumberOfMessagesPublished", Unit::Count, 1.0);
        self.record("PublishSize", Unit::Bytes, bytes as f64);
    }

    pub(crate) fn filtered_out(&self, no_attributes: bool, invalid_body: bool) {
        self.record("NumberOfNotificationsFilteredOut", Unit::Count, 1.0);
        if no_attributes {
            self.record("NumberOfNotificationsFilteredOut-NoMessageAttributes", Unit::Count, 1.0);
        }
        if invalid_body {
            self.record("NumberOfNotificationsFilteredOut-InvalidMessageBody", Unit::Count, 1.0);
        }
    }

    pub(crate) fn delivered(&self) {
        self.record("NumberOfNotificationsDelivered", Unit::Count, 1.0);
    }

    pub(crate) fn failed(&self) {
        self.record("NumberOfNotificationsFailed", Unit::Count, 1.0);
    }

    pub(crate) fn redriven(&self, arrived: bool) {
        let metric = match arrived {
            true => "NumberOfNotificationsRedrivenToDlq",
            false => "NumberOfNotificationsFailedToRedriveToDlq",
        };
        self.record(metric, Unit::Count, 1.0);
    }
}
