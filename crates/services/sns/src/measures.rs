//! What SNS measures of itself: «Monitoring Amazon SNS topics using CloudWatch» in the Developer
//! Guide.

use crate::names::TopicName;
use foundation::Ambient;
use foundation::metrics::{Name, Unit};

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

    pub(crate) fn published(&self, bytes: usize) {
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
