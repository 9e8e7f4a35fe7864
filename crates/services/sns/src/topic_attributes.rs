//! Attributes of topics: read, checked, shown. «CreateTopic», «SetTopicAttributes» and
//! «GetTopicAttributes» in the API reference.

use crate::delivery_policy::OfTopic;
use crate::errors::{invalid, not_built};
use crate::limits::{DISPLAY_NAME_MAX, POLICY_BYTES_MAX};
use crate::model::{Fifo, Settings};
use crate::names::TopicName;
use crate::permissions;
use crate::room::{Change, Read, Room};
use aws_api::ApiError;
use aws_api::sns::{GetTopicAttributesResponse, SetTopicAttributesInput};
use policy::{Document, Flavor};
use std::collections::BTreeMap;
use store::Batch;

/// What tells of deliveries in CloudWatch Logs, behind the protocol's name.
const FEEDBACK: [&str; 3] =
    ["SuccessFeedbackRoleArn", "FailureFeedbackRoleArn", "SuccessFeedbackSampleRate"];

impl Settings {
    /// With all that a new topic is given.
    pub(crate) fn with_all(
        mut self,
        given: &BTreeMap<String, String>,
        topic: &TopicName,
    ) -> Result<Self, ApiError> {
        let wrong = |name: &str| invalid(format!("Attributes Reason: {name}"));
        if let Some(text) = given.get("FifoTopic") {
            self.fifo = flag(text).ok_or_else(|| wrong("FifoTopic"))?.then(Fifo::default);
        }
        for (name, text) in given {
            if name != "FifoTopic" {
                self.set(name, text, topic, "Attributes Reason: ")?;
            }
        }
        Ok(self)
    }

    /// Sets one of them; `reason` stands before what is wrong with it.
    pub(crate) fn set(
        &mut self,
        name: &str,
        text: &str,
        topic: &TopicName,
        reason: &str,
    ) -> Result<(), ApiError> {
        let wrong = |what: &str| invalid(format!("{reason}{what}"));
        let some = (!text.is_empty()).then(|| text.to_owned());
        match name {
            "DisplayName" if text.chars().count() > DISPLAY_NAME_MAX => {
                return Err(wrong(
                    "DisplayName: The display name must be at most 100 characters long",
                ));
            }
            "DisplayName" if text.chars().any(char::is_control) => {
                return Err(wrong("DisplayName: Invalid display name"));
            }
            "DisplayName" => self.display_name = text.to_owned(),
            "Policy" => self.policy = document(text, topic).map_err(|why| wrong(&why))?,
            "DeliveryPolicy" => {
                if let Some(text) = &some {
                    OfTopic::parse(text).map_err(|why| wrong(&why))?;
                }
                self.delivery = some;
            }
            "SignatureVersion" if matches!(text, "1" | "2") => self.signature = some,
            "SignatureVersion" => return Err(wrong("SignatureVersion")),
            "TracingConfig" if text == "PassThrough" => self.tracing = some,
            "TracingConfig" if text == "Active" => {
                return Err(not_built("TracingConfig Active: there is no X-Ray;"));
            }
            "TracingConfig" => return Err(wrong("TracingConfig")),
            "KmsMasterKeyId" if text.is_empty() => {}
            "KmsMasterKeyId" => return Err(not_built("KmsMasterKeyId: there is no KMS;")),
            "ArchivePolicy" if matches!(text, "" | "{}") => {}
            "ArchivePolicy" => return Err(not_built("ArchivePolicy")),
            "ContentBasedDeduplication" => {
                let value = flag(text).ok_or_else(|| wrong(name))?;
                match &mut self.fifo {
                    Some(fifo) => fifo.by_content = value,
                    None if !value => {}
                    None => {
                        return Err(wrong(
                            "Content-based deduplication can only be set on FIFO topics",
                        ));
                    }
                }
            }
            "FifoThroughputScope" => {
                let fifo = self.fifo.as_mut().ok_or_else(|| wrong("FifoThroughputScope"))?;
                fifo.scope_group = match text {
                    "Topic" => false,
                    "MessageGroup" => true,
                    _ => return Err(wrong("FifoThroughputScope")),
                };
            }
            // Nothing is told where none are sampled, and by nobody.
            _ if is_feedback(name) && matches!(text, "" | "0") => {}
            _ if is_feedback(name) => return Err(not_built(name)),
            _ => return Err(wrong(if reason.is_empty() { "AttributeName" } else { name })),
        }
        Ok(())
    }

    /// What was set, or holds by default, for comparison.
    pub(crate) fn given(&self) -> BTreeMap<&'static str, String> {
        let mut shown = BTreeMap::from([("DisplayName", self.display_name.clone())]);
        shown.extend(self.policy.clone().map(|text| ("Policy", text)));
        shown.extend(self.delivery.clone().map(|text| ("DeliveryPolicy", text)));
        shown.extend(self.signature.clone().map(|text| ("SignatureVersion", text)));
        shown.extend(self.tracing.clone().map(|text| ("TracingConfig", text)));
        if let Some(fifo) = &self.fifo {
            let scope = if fifo.scope_group { "MessageGroup" } else { "Topic" };
            shown.insert("FifoTopic", "true".to_owned());
            shown.insert("ContentBasedDeduplication", fifo.by_content.to_string());
            shown.insert("FifoThroughputScope", scope.to_owned());
        }
        shown
    }
}

/// Whether it is one of those that tell of deliveries.
fn is_feedback(name: &str) -> bool {
    let protocols = ["HTTP", "Firehose", "Lambda", "Application", "SQS"];
    let end = protocols.iter().find_map(|protocol| name.strip_prefix(protocol));
    end.is_some_and(|end| FEEDBACK.contains(&end))
}

pub(crate) fn flag(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// An empty text goes back to the default.
fn document(text: &str, topic: &TopicName) -> Result<Option<String>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() > POLICY_BYTES_MAX {
        return Err("Policy Error: the policy is too large".to_owned());
    }
    let document = Document::parse(text, Flavor::Resource).map_err(|why| {
        tracing::debug!(%why, topic = topic.name, "a topic's policy was refused");
        "Policy Error: null".to_owned()
    })?;
    let of_sns = |action: &String| {
        action == "*" || action.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("sns:"))
    };
    match document.statements.iter().all(|s| s.actions.items.iter().all(of_sns)) {
        true => Ok(Some(text.to_owned())),
        false => Err("Policy statement action out of service scope!".to_owned()),
    }
}

impl Room {
    pub(crate) async fn set_topic(&self, input: SetTopicAttributesInput) -> Result<(), ApiError> {
        let name = TopicName::of_arn("TopicArn", &input.topic_arn)?;
        let text = &*input.attribute_value.unwrap_or_default();
        let (name, attribute) = (&name, &*input.attribute_name);
        self.change(name, move |read: Read| async move {
            let mut topic = read.topic.clone();
            topic.settings.set(attribute, text, name, "")?;
            Ok(Change::to(topic, Batch::new(), ()))
        })
        .await
    }

    pub(crate) async fn topic_attributes(
        &self,
        arn: &str,
    ) -> Result<GetTopicAttributesResponse, ApiError> {
        let read = self.topic(&TopicName::of_arn("TopicArn", arn)?).await?;
        let settings = &read.topic.settings;
        let mut shown = settings.given();
        let delivery = settings.delivery.as_deref().and_then(|text| OfTopic::parse(text).ok());
        shown.insert("EffectiveDeliveryPolicy", delivery.unwrap_or_default().effective());
        shown.entry("Policy").or_insert_with(|| permissions::default(&read.name).to_string());
        shown.insert("Owner", read.name.account.to_string());
        shown.insert("TopicArn", read.name.arn());
        shown.insert("SubscriptionsConfirmed", read.topic.confirmed.to_string());
        shown.insert("SubscriptionsPending", read.topic.pending.to_string());
        shown.insert("SubscriptionsDeleted", read.topic.deleted.to_string());
        let shown = shown.into_iter().map(|(name, value)| (name.to_owned(), value));
        Ok(GetTopicAttributesResponse { attributes: Some(shown.collect()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, given: &[(&str, &str)]) -> Result<Settings, String> {
        let arn = format!("arn:aws:sns:us-east-1:000000000000:{name}");
        let topic = TopicName::of_arn("TopicArn", &arn).unwrap();
        let given = given.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let settings = Settings::default().with_all(&given, &topic);
        settings.map_err(|error| format!("{}: {}", error.code(), error.message()))
    }

    #[test]
    fn attributes_take_effect_or_are_refused_by_name() {
        let long = "n".repeat(101);
        let policy = |action: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":"*","Action":"{action}","Resource":"*"}}]}}"#
            )
        };
        let (fine, other) = (policy("SNS:Publish"), policy("sqs:SendMessage"));
        for (topic, name, text, refusal) in [
            ("t", "DisplayName", "Orders", ""),
            ("t", "DisplayName", &*long, "DisplayName"),
            ("t", "Policy", &*fine, ""),
            ("t", "Policy", &*other, "Policy statement action out of service scope!"),
            ("t", "Policy", "{", "Policy Error"),
            ("t", "DeliveryPolicy", "{}", ""),
            ("t", "DeliveryPolicy", "[", "DeliveryPolicy:"),
            ("t", "SignatureVersion", "2", ""),
            ("t", "SignatureVersion", "3", "SignatureVersion"),
            ("t", "TracingConfig", "PassThrough", ""),
            (
                "t",
                "TracingConfig",
                "Active",
                "TracingConfig Active: there is no X-Ray; is not supported",
            ),
            ("t", "KmsMasterKeyId", "alias/a", "KmsMasterKeyId: there is no KMS; is not supported"),
            ("t", "KmsMasterKeyId", "", ""),
            (
                "t",
                "ArchivePolicy",
                r#"{"MessageRetentionPeriod":"1"}"#,
                "ArchivePolicy is not supported",
            ),
            (
                "t",
                "HTTPSuccessFeedbackRoleArn",
                "arn:aws:iam::000000000000:role/r",
                "HTTPSuccessFeedbackRoleArn is not supported",
            ),
            ("t", "SQSSuccessFeedbackSampleRate", "0", ""),
            ("t", "SQSSuccessFeedbackSampleRate", "1", "SampleRate is not supported"),
            ("t", "PostSuccessFeedbackSampleRate", "0", "PostSuccessFeedbackSampleRate"),
            ("t", "ContentBasedDeduplication", "true", "only be set on FIFO topics"),
            ("t", "ContentBasedDeduplication", "perhaps", "ContentBasedDeduplication"),
            ("t.fifo", "ContentBasedDeduplication", "true", ""),
            ("t.fifo", "FifoThroughputScope", "MessageGroup", ""),
            ("t.fifo", "FifoThroughputScope", "World", "FifoThroughputScope"),
            ("t", "FifoThroughputScope", "Topic", "FifoThroughputScope"),
            (
                "t",
                "Colour",
                "red",
                "InvalidParameter: Invalid parameter: Attributes Reason: Colour",
            ),
        ] {
            let mut given = vec![(name, text)];
            if topic.ends_with(".fifo") {
                given.push(("FifoTopic", "true"));
            }
            let found = with(topic, &given).err().unwrap_or_default();
            assert_eq!(found.is_empty(), refusal.is_empty(), "{name} {text}: {found}");
            assert!(found.contains(refusal), "{name} {text}: {found}");
        }
    }
}
