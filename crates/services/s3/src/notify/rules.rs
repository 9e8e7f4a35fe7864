//! Who is told of what: the notification configuration of a bucket, checked.

use crate::errors::invalid_argument;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Arn;
use minicbor::{Decode, Encode};

/// The rules of a bucket, as they were put.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Rules {
    #[n(0)]
    pub(crate) rules: Vec<Rule>,
    /// Whether EventBridge is told of everything.
    #[n(1)]
    pub(crate) event_bridge: Option<bool>,
}

/// One configuration.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Rule {
    #[n(0)]
    pub(crate) id: String,
    /// The function, queue or topic.
    #[n(1)]
    pub(crate) arn: String,
    /// As AWS names them: `s3:ObjectCreated:*`.
    #[n(2)]
    events: Vec<String>,
    #[n(3)]
    prefix: Option<String>,
    #[n(4)]
    suffix: Option<String>,
}

/// Configurations of one bucket (S3 User Guide, «Amazon S3 Event Notifications»).
const RULES_MAX: usize = 100;
/// Bytes of a filter rule's value.
const FILTER_BYTES_MAX: usize = 1024;

/// The service in an ARN.
pub(crate) fn service(arn: &str) -> &str {
    arn.split(':').nth(2).unwrap_or_default()
}

/// Where the events of one kind of configuration go.
#[derive(Clone, Copy)]
enum To {
    Function,
    Queue,
    Topic,
}

impl To {
    fn service(self) -> &'static str {
        match self {
            To::Function => "lambda",
            To::Queue => "sqs",
            To::Topic => "sns",
        }
    }
}

impl Rules {
    /// Those of a configuration, which is refused where it makes no sense. `region` is the bucket's;
    /// `id` makes an id where none is given.
    pub(crate) fn of(
        configuration: NotificationConfiguration,
        region: &str,
        mut id: impl FnMut() -> String,
    ) -> Result<Rules, ApiError> {
        let event_bridge = configuration.event_bridge_configuration.as_ref().map(|_| true);
        let mut rules = Vec::new();
        let mut add = |to, given: Option<String>, arn, events, filter| {
            let given = given.filter(|given| !given.is_empty());
            let rule = rule(to, given.unwrap_or_else(&mut id), arn, events, filter, region)?;
            rules.push(rule);
            Ok::<_, ApiError>(())
        };
        for f in configuration.lambda_function_configurations.unwrap_or_default() {
            add(To::Function, f.id, f.lambda_function_arn, f.events, f.filter)?;
        }
        for q in configuration.queue_configurations.unwrap_or_default() {
            add(To::Queue, q.id, q.queue_arn, q.events, q.filter)?;
        }
        for t in configuration.topic_configurations.unwrap_or_default() {
            add(To::Topic, t.id, t.topic_arn, t.events, t.filter)?;
        }
        if rules.len() > RULES_MAX {
            let text = format!("A bucket can have up to {RULES_MAX} notification configurations.");
            return Err(invalid_argument(text));
        }
        for (n, one) in rules.iter().enumerate() {
            for other in &rules[n + 1..] {
                one.check_beside(other)?;
            }
        }
        Ok(Rules { rules, event_bridge })
    }

    /// As it was put.
    pub(crate) fn shown(&self) -> NotificationConfiguration {
        let of = |to: To| self.rules.iter().filter(move |rule| service(&rule.arn) == to.service());
        let functions = of(To::Function).map(|rule| LambdaFunctionConfiguration {
            id: Some(rule.id.clone()),
            lambda_function_arn: rule.arn.clone(),
            events: rule.events(),
            filter: rule.filter(),
        });
        let queues = of(To::Queue).map(|rule| QueueConfiguration {
            id: Some(rule.id.clone()),
            queue_arn: rule.arn.clone(),
            events: rule.events(),
            filter: rule.filter(),
        });
        let topics = of(To::Topic).map(|rule| TopicConfiguration {
            id: Some(rule.id.clone()),
            topic_arn: rule.arn.clone(),
            events: rule.events(),
            filter: rule.filter(),
        });
        NotificationConfiguration {
            event_bridge_configuration: self.event_bridge.map(|_| EventBridgeConfiguration {}),
            lambda_function_configurations: some(functions.collect()),
            queue_configurations: some(queues.collect()),
            topic_configurations: some(topics.collect()),
        }
    }

    /// Whether nobody is told of anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.event_bridge.is_none()
    }

    /// Those that are to be told that `event` (`ObjectCreated:Put`) has happened to `key`.
    pub(crate) fn of_event(&self, event: &str, key: &str) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.takes(event, key))
    }
}

/// Nothing where there is nothing.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

fn rule(
    to: To,
    id: String,
    arn: String,
    events: Vec<Event>,
    filter: Option<NotificationConfigurationFilter>,
    region: &str,
) -> Result<Rule, ApiError> {
    let parsed = Arn::parse(&arn).ok().filter(|parsed| parsed.service == to.service());
    let parsed = parsed.ok_or_else(|| {
        invalid_argument("The ARN could not be parsed")
            .with("ArgumentName", to.service())
            .with("ArgumentValue", arn.clone())
    })?;
    if parsed.region != region {
        return Err(invalid_argument(
            "The notification destination service region is not valid for the bucket location constraint",
        ));
    }
    if events.iter().any(|event| matches!(event, Event::Unknown(_))) {
        return Err(invalid_argument("A specified event is not supported for notifications."));
    }
    if events.is_empty() {
        return Err(crate::errors::malformed_xml());
    }
    let (mut prefix, mut suffix) = (None, None);
    let key = filter.and_then(|filter| filter.key);
    for FilterRule { name, value } in key.and_then(|key| key.filter_rules).unwrap_or_default() {
        let name = name.map(|name| name.to_string().to_ascii_lowercase()).unwrap_or_default();
        let place = match &*name {
            "prefix" => &mut prefix,
            "suffix" => &mut suffix,
            _ => {
                let text = "filter rule name must be either prefix or suffix";
                return Err(invalid_argument(text));
            }
        };
        let value = value.unwrap_or_default();
        if value.len() > FILTER_BYTES_MAX {
            return Err(invalid_argument(
                "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation",
            ));
        }
        if place.replace(value).is_some() {
            let text = format!("Cannot specify more than one {name} rule in a filter.");
            return Err(invalid_argument(text));
        }
    }
    let events = events.iter().map(ToString::to_string).collect();
    Ok(Rule { id, arn, events, prefix, suffix })
}

/// Whether one of the two is the other, or all of its family.
fn share(one: &str, other: &str) -> bool {
    let covers = |family: &str, event: &str| {
        family.strip_suffix('*').is_some_and(|family| event.starts_with(family))
    };
    one == other || covers(one, other) || covers(other, one)
}

impl Rule {
    fn events(&self) -> Vec<Event> {
        self.events.iter().map(|event| Event::from(event.as_str())).collect()
    }

    fn filter(&self) -> Option<NotificationConfigurationFilter> {
        let rule = |name: &str, value: &Option<String>| {
            let name = Some(FilterRuleName::from(name));
            value.clone().map(|value| FilterRule { name, value: Some(value) })
        };
        let rules = [rule("Prefix", &self.prefix), rule("Suffix", &self.suffix)];
        let rules: Vec<FilterRule> = rules.into_iter().flatten().collect();
        some(rules).map(|rules| NotificationConfigurationFilter {
            key: Some(S3KeyFilter { filter_rules: Some(rules) }),
        })
    }

    fn takes(&self, event: &str, key: &str) -> bool {
        let named = |of: &String| {
            let of = of.strip_prefix("s3:").unwrap_or(of);
            of.strip_suffix('*').map_or(of == event, |family| event.starts_with(family))
        };
        self.events.iter().any(named)
            && self.prefix.as_ref().is_none_or(|prefix| key.starts_with(prefix.as_str()))
            && self.suffix.as_ref().is_none_or(|suffix| key.ends_with(suffix.as_str()))
    }

    /// Refuses two rules that would tell of the same event of the same object.
    fn check_beside(&self, other: &Rule) -> Result<(), ApiError> {
        if self.id == other.id {
            let text = "Same ID used for multiple configurations. IDs must be unique";
            return Err(invalid_argument(text));
        }
        let shared = |event: &String| other.events.iter().any(|of| share(event, of));
        if !self.events.iter().any(shared) {
            return Ok(());
        }
        let text = |part: &Option<String>| part.clone().unwrap_or_default();
        let (one, another) = (text(&self.prefix), text(&other.prefix));
        let prefixes = one.starts_with(&another) || another.starts_with(&one);
        let (one, another) = (text(&self.suffix), text(&other.suffix));
        let suffixes = one.ends_with(&another) || another.ends_with(&one);
        if !(prefixes && suffixes) {
            return Ok(());
        }
        let filtered = |rule: &Rule| rule.prefix.is_some() || rule.suffix.is_some();
        Err(invalid_argument(match filtered(self) || filtered(other) {
            true => {
                "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type."
            }
            false => {
                "Configurations overlap. Configurations on the same bucket cannot share a common event type."
            }
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const F: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

    fn function(id: &str, events: &[&str], filter: &[(&str, &str)]) -> LambdaFunctionConfiguration {
        let rules = filter.iter().map(|(name, value)| FilterRule {
            name: Some(FilterRuleName::from(*name)),
            value: Some((*value).to_owned()),
        });
        LambdaFunctionConfiguration {
            id: Some(id.to_owned()),
            lambda_function_arn: F.to_owned(),
            events: events.iter().map(|event| Event::from(*event)).collect(),
            filter: Some(NotificationConfigurationFilter {
                key: Some(S3KeyFilter { filter_rules: Some(rules.collect()) }),
            }),
        }
    }

    fn rules(list: Vec<LambdaFunctionConfiguration>) -> Result<Rules, String> {
        let configuration = NotificationConfiguration {
            lambda_function_configurations: Some(list),
            ..NotificationConfiguration::default()
        };
        Rules::of(configuration, "us-east-1", || "made".to_owned())
            .map_err(|error| format!("{}: {}", error.code(), error.message()))
    }

    #[test]
    fn rules_take_what_they_name() {
        let one = |events: &[&str], filter: &[(&str, &str)]| {
            rules(vec![function("a", events, filter)]).unwrap()
        };
        for (rules, event, key, takes) in [
            (one(&["s3:ObjectCreated:*"], &[]), "ObjectCreated:Put", "k", true),
            (one(&["s3:ObjectCreated:*"], &[]), "ObjectCreated:CompleteMultipartUpload", "k", true),
            (one(&["s3:ObjectCreated:*"], &[]), "ObjectRemoved:Delete", "k", false),
            (one(&["s3:ObjectCreated:Put"], &[]), "ObjectCreated:Put", "k", true),
            (one(&["s3:ObjectCreated:Put"], &[]), "ObjectCreated:Copy", "k", false),
            (one(&["s3:LifecycleTransition"], &[]), "LifecycleTransition", "k", true),
            (one(&["s3:ObjectCreated:*"], &[("Prefix", "in/")]), "ObjectCreated:Put", "in/k", true),
            (one(&["s3:ObjectCreated:*"], &[("prefix", "in/")]), "ObjectCreated:Put", "k", false),
            (one(&["s3:ObjectCreated:*"], &[("suffix", ".j")]), "ObjectCreated:Put", "k.j", true),
            (one(&["s3:ObjectCreated:*"], &[("suffix", ".j")]), "ObjectCreated:Put", "k.jp", false),
            (
                one(&["s3:ObjectCreated:*"], &[("suffix", ".j"), ("prefix", "a")]),
                "ObjectCreated:Put",
                "b.j",
                false,
            ),
        ] {
            let told = rules.of_event(event, key).count() == 1;
            assert_eq!(told, takes, "{rules:?} {event} {key}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let (put, all) = (&["s3:ObjectCreated:Put"][..], &["s3:ObjectCreated:*"][..]);
        let long = "x".repeat(1025);
        for (list, refusal) in [
            (vec![function("a", put, &[]), function("b", &["s3:ObjectCreated:Copy"], &[])], None),
            (
                vec![function("a", put, &[]), function("b", all, &[])],
                Some("Configurations overlap."),
            ),
            (
                vec![
                    function("a", all, &[("prefix", "a")]),
                    function("b", put, &[("prefix", "ab")]),
                ],
                Some("Configuration is ambiguously defined."),
            ),
            (
                vec![
                    function("a", all, &[("prefix", "a")]),
                    function("b", all, &[("prefix", "b")]),
                ],
                None,
            ),
            (
                vec![
                    function("a", all, &[("prefix", "a"), ("suffix", ".x")]),
                    function("b", all, &[("prefix", "a"), ("suffix", ".y")]),
                ],
                None,
            ),
            (
                vec![function("a", put, &[]), function("a", &["s3:ObjectAcl:Put"], &[])],
                Some("Same ID"),
            ),
            (vec![function("a", &["s3:Flown"], &[])], Some("A specified event is not supported")),
            (vec![function("a", put, &[("infix", "a")])], Some("filter rule name must be")),
            (
                vec![function("a", put, &[("prefix", "a"), ("Prefix", "b")])],
                Some("Cannot specify more than one prefix rule"),
            ),
            (vec![function("a", put, &[("prefix", &long)])], Some("Size of filter rule value")),
        ] {
            let shown = format!("{list:?}");
            let found = rules(list).err().unwrap_or_default();
            assert_eq!(found.is_empty(), refusal.is_none(), "{shown}: {found}");
            assert!(found.contains(refusal.unwrap_or_default()), "{shown}: {found}");
        }
    }

    #[test]
    fn rules_are_shown_as_they_were_put() {
        let put = vec![
            function("a", &["s3:ObjectCreated:*"], &[("Prefix", "p"), ("Suffix", "s")]),
            LambdaFunctionConfiguration {
                filter: None,
                ..function("b", &["s3:ObjectRemoved:*", "s3:ObjectAcl:Put"], &[])
            },
        ];
        let shown = rules(put.clone()).unwrap().shown();
        assert_eq!(shown.lambda_function_configurations, Some(put));
        assert_eq!(shown.queue_configurations, None);
    }

    #[test]
    fn destinations_are_of_their_service_and_of_the_buckets_region() {
        let at = |arn: &str, region: &str| {
            let mut function = function("a", &["s3:ObjectCreated:*"], &[]);
            function.lambda_function_arn = arn.to_owned();
            let configuration = NotificationConfiguration {
                lambda_function_configurations: Some(vec![function]),
                ..NotificationConfiguration::default()
            };
            Rules::of(configuration, region, String::new).map_err(|e| e.message().to_owned())
        };
        assert!(at(F, "us-east-1").is_ok());
        assert!(at(F, "eu-west-1").unwrap_err().contains("region is not valid"));
        assert_eq!(at("f", "us-east-1").unwrap_err(), "The ARN could not be parsed");
        let queue = "arn:aws:sqs:us-east-1:000000000000:q";
        assert_eq!(at(queue, "us-east-1").unwrap_err(), "The ARN could not be parsed");
    }
}
