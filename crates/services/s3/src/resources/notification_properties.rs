//! `NotificationConfiguration` of `AWS::S3::Bucket`, and what the operation takes for it. Each of its
//! entries has one event.

use aws_api::s3;
use resource::properties;

properties! {
    /// Who is told of what becomes of objects.
    pub struct NotificationConfiguration {
        event_bridge: Option<EventBridgeConfiguration> = "EventBridgeConfiguration";
        functions: Option<Vec<LambdaConfiguration>> = "LambdaConfigurations";
        queues: Option<Vec<QueueConfiguration>> = "QueueConfigurations";
        topics: Option<Vec<TopicConfiguration>> = "TopicConfigurations";
    }
}

properties! {
    /// Whether EventBridge is.
    pub struct EventBridgeConfiguration {
        enabled: bool = "EventBridgeEnabled";
    }
}

properties! {
    /// A function that is told.
    pub struct LambdaConfiguration {
        event: String = "Event";
        filter: Option<NotificationFilter> = "Filter";
        function: String = "Function";
    }
}

properties! {
    /// A queue that is.
    pub struct QueueConfiguration {
        event: String = "Event";
        filter: Option<NotificationFilter> = "Filter";
        queue: String = "Queue";
    }
}

properties! {
    /// A topic that is.
    pub struct TopicConfiguration {
        event: String = "Event";
        filter: Option<NotificationFilter> = "Filter";
        topic: String = "Topic";
    }
}

properties! {
    /// Of which objects.
    pub struct NotificationFilter {
        key: S3KeyFilter = "S3Key";
    }
}

properties! {
    /// By their keys.
    pub struct S3KeyFilter {
        rules: Vec<FilterRule> = "Rules";
    }
}

properties! {
    /// What a key begins or ends with.
    pub struct FilterRule {
        name: String = "Name";
        value: String = "Value";
    }
}

impl NotificationConfiguration {
    pub(super) fn made(&self) -> s3::NotificationConfiguration {
        let functions = self.functions.iter().flatten().map(|of| s3::LambdaFunctionConfiguration {
            events: vec![s3::Event::from(of.event.as_str())],
            filter: made_filter(of.filter.as_ref()),
            id: None,
            lambda_function_arn: of.function.clone(),
        });
        let queues = self.queues.iter().flatten().map(|of| s3::QueueConfiguration {
            events: vec![s3::Event::from(of.event.as_str())],
            filter: made_filter(of.filter.as_ref()),
            id: None,
            queue_arn: of.queue.clone(),
        });
        let topics = self.topics.iter().flatten().map(|of| s3::TopicConfiguration {
            events: vec![s3::Event::from(of.event.as_str())],
            filter: made_filter(of.filter.as_ref()),
            id: None,
            topic_arn: of.topic.clone(),
        });
        let event_bridge = self.event_bridge.as_ref().filter(|bridge| bridge.enabled);
        s3::NotificationConfiguration {
            event_bridge_configuration: event_bridge.map(|_| s3::EventBridgeConfiguration {}),
            lambda_function_configurations: some(functions.collect()),
            queue_configurations: some(queues.collect()),
            topic_configurations: some(topics.collect()),
        }
    }

    /// Whether this is kept; ids, which the service makes, are no difference.
    pub(super) fn is_kept(&self, kept: s3::NotificationConfiguration) -> bool {
        plain(kept) == plain(self.made())
    }
}

/// Nothing where there is nothing.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

fn made_filter(filter: Option<&NotificationFilter>) -> Option<s3::NotificationConfigurationFilter> {
    let rule = |rule: &FilterRule| s3::FilterRule {
        // Templates may say «Prefix», the operation's model not.
        name: Some(s3::FilterRuleName::from(rule.name.to_ascii_lowercase().as_str())),
        value: Some(rule.value.clone()),
    };
    let rules = some(filter?.key.rules.iter().map(rule).collect())?;
    let key = Some(s3::S3KeyFilter { filter_rules: Some(rules) });
    Some(s3::NotificationConfigurationFilter { key })
}

/// Without ids, filters as they are commonly written.
fn plain(mut configuration: s3::NotificationConfiguration) -> s3::NotificationConfiguration {
    fn plain_filter(filter: Option<&mut s3::NotificationConfigurationFilter>) {
        let key = filter.and_then(|filter| filter.key.as_mut());
        let Some(rules) = key.and_then(|key| key.filter_rules.as_mut()) else { return };
        let name = |rule: &s3::FilterRule| {
            rule.name.as_ref().map(|name| name.as_str().to_ascii_lowercase()).unwrap_or_default()
        };
        for rule in rules.iter_mut() {
            rule.name = Some(s3::FilterRuleName::from(name(rule).as_str()));
        }
        rules.sort_by_key(name);
    }
    for of in configuration.lambda_function_configurations.iter_mut().flatten() {
        of.id = None;
        plain_filter(of.filter.as_mut());
    }
    for of in configuration.queue_configurations.iter_mut().flatten() {
        of.id = None;
        plain_filter(of.filter.as_mut());
    }
    for of in configuration.topic_configurations.iter_mut().flatten() {
        of.id = None;
        plain_filter(of.filter.as_mut());
    }
    configuration
}
