//! Attributes of subscriptions: read, checked, shown. «Subscribe», «SetSubscriptionAttributes» and
//! «GetSubscriptionAttributes» in the API reference.

use crate::delivery_policy::{Effective, OfSubscription};
use crate::errors::{self, invalid, not_built, unavailable};
use crate::fanout;
use crate::filter::{Filter, Scope};
use crate::keys;
use crate::limits::FILTERS_MAX;
use crate::model::{self, Options, Protocol, State, Subscription};
use crate::names::SubscriptionName;
use crate::room::{Change, Read, Room};
use crate::topic_attributes::flag;
use aws_api::ApiError;
use aws_api::sns::{GetSubscriptionAttributesResponse, SetSubscriptionAttributesInput, error};
use foundation::{AccountId, Arn};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use store::Batch;

/// What a subscription is of, as far as its attributes depend on it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Of<'a> {
    pub(crate) protocol: Protocol,
    /// Whose it is.
    pub(crate) owner: &'a str,
    /// Whether its topic keeps an order.
    pub(crate) fifo: bool,
}

impl Options {
    /// With all that a new subscription is given.
    pub(crate) fn with_all(
        mut self,
        given: &BTreeMap<String, String>,
        of: Of<'_>,
    ) -> Result<Self, ApiError> {
        for (name, text) in given {
            self.set(name, text, of, "Attributes Reason: ")?;
        }
        if of.protocol == Protocol::Firehose && self.role.is_none() {
            return Err(invalid(
                "Attributes Reason: SubscriptionRoleArn must be specified for protocol firehose",
            ));
        }
        self.check_filter("Attributes Reason: ")?;
        Ok(self)
    }

    /// Sets one of them; `reason` stands before what is wrong with it. A filter is to be checked
    /// afterwards, as what it means depends on its scope.
    fn set(&mut self, name: &str, text: &str, of: Of<'_>, reason: &str) -> Result<(), ApiError> {
        let wrong = |what: &str| invalid(format!("{reason}{what}"));
        let some = (!text.is_empty()).then(|| text.to_owned());
        match name {
            "FilterPolicy" => self.filter = some.filter(|text| text.trim() != "{}"),
            "FilterPolicyScope" => {
                self.of_body = match text {
                    "MessageAttributes" => false,
                    "MessageBody" => true,
                    _ => {
                        return Err(wrong(&format!(
                            "FilterPolicyScope: Invalid value [{text}]. Please use either MessageBody or MessageAttributes"
                        )));
                    }
                };
            }
            "RawMessageDelivery" => {
                let raw = flag(text).ok_or_else(|| {
                    wrong(&format!(
                        "RawMessageDelivery: Invalid value [{text}]. Must be true or false."
                    ))
                })?;
                use Protocol::{Firehose, Http, Https, Sqs};
                if raw && !matches!(of.protocol, Http | Https | Sqs | Firehose) {
                    return Err(wrong(&format!(
                        "RawMessageDelivery: Delivery protocol [{}] does not support raw message delivery.",
                        of.protocol.as_str()
                    )));
                }
                self.raw = raw;
            }
            "RedrivePolicy" => self.dead_letters = redrive(text, of).map_err(|why| wrong(&why))?,
            "DeliveryPolicy" => {
                if !matches!(of.protocol, Protocol::Http | Protocol::Https) && some.is_some() {
                    return Err(wrong(&format!(
                        "Delivery protocol [{}] does not support delivery policies.",
                        of.protocol.as_str()
                    )));
                }
                if let Some(text) = &some {
                    OfSubscription::parse(text).map_err(|why| wrong(&why))?;
                }
                self.delivery = some;
            }
            "SubscriptionRoleArn" => {
                let role = Arn::parse(text).is_ok_and(|arn| arn.service == "iam");
                if of.protocol != Protocol::Firehose || !role {
                    return Err(wrong("SubscriptionRoleArn"));
                }
                self.role = some;
            }
            "ReplayPolicy" if some.is_none() => {}
            "ReplayPolicy" => return Err(not_built("ReplayPolicy")),
            _ => return Err(wrong(if reason.is_empty() { "AttributeName" } else { name })),
        }
        Ok(())
    }

    fn check_filter(&self, reason: &str) -> Result<(), ApiError> {
        let Some(text) = &self.filter else { return Ok(()) };
        let read = Filter::parse(text, Scope::of(self.of_body));
        read.map(drop).map_err(|why| invalid(format!("{reason}{why}")))
    }

    /// What was set, or holds by default.
    pub(crate) fn given(&self, protocol: Protocol) -> BTreeMap<&'static str, String> {
        let mut shown = BTreeMap::from([("RawMessageDelivery", self.raw.to_string())]);
        if let Some(text) = &self.filter {
            shown.insert("FilterPolicy", text.clone());
            shown.insert("FilterPolicyScope", Scope::of(self.of_body).as_str().to_owned());
        }
        if let Some(arn) = &self.dead_letters {
            shown.insert("RedrivePolicy", json!({"deadLetterTargetArn": arn}).to_string());
        }
        shown.extend(self.delivery.clone().map(|text| ("DeliveryPolicy", text)));
        if protocol == Protocol::Firehose {
            shown.extend(self.role.clone().map(|role| ("SubscriptionRoleArn", role)));
        }
        shown
    }
}

/// The dead-letter queue that a redrive policy names; an empty text takes it away.
fn redrive(text: &str, of: Of<'_>) -> Result<Option<String>, String> {
    if matches!(text, "" | "{}") {
        return Ok(None);
    }
    let given: Value = serde_json::from_str(text)
        .map_err(|_| "RedrivePolicy: failed to parse JSON.".to_owned())?;
    let target = given.get("deadLetterTargetArn").and_then(Value::as_str);
    let target = target.ok_or("RedrivePolicy: deadLetterTargetArn must be specified")?;
    let queue = Arn::parse(target).ok().filter(|arn| arn.service == "sqs");
    let queue = queue.ok_or("RedrivePolicy: deadLetterTargetArn is an invalid arn")?;
    if queue.account != of.owner {
        return Err("RedrivePolicy: must use the same account".to_owned());
    }
    if queue.resource.ends_with(".fifo") != of.fifo {
        let kind = if of.fifo { "FIFO" } else { "standard" };
        return Err(format!("RedrivePolicy: must use a {kind} queue as DLQ for a {kind} topic"));
    }
    Ok(Some(target.to_owned()))
}

impl Room {
    pub(crate) async fn set_subscription(
        &self,
        input: SetSubscriptionAttributesInput,
    ) -> Result<(), ApiError> {
        let name = SubscriptionName::of_arn("SubscriptionArn", &input.subscription_arn)?;
        let text = &*input.attribute_value.unwrap_or_default();
        let (name, attribute) = (&name, &*input.attribute_name);
        let changed = self.change(&name.topic, move |read: Read| async move {
            let mut subscription = self.living(name).await?;
            let of = Of {
                protocol: subscription.protocol,
                owner: &subscription.owner,
                fifo: read.topic.settings.fifo.is_some(),
            };
            let had = subscription.options.filter.is_some();
            subscription.options.set(attribute, text, of, "")?;
            subscription.options.check_filter("")?;
            if !had && subscription.options.filter.is_some() {
                self.check_filters(&name.topic).await?;
            }
            let batch =
                Batch::new().put(keys::subscription::key(name), model::encode(&subscription));
            Ok(Change::to(read.topic, batch, ()))
        });
        changed.await.map_err(of_subscription)
    }

    /// Refuses a further filter of a topic that has as many as it may.
    pub(crate) async fn check_filters(
        &self,
        topic: &crate::names::TopicName,
    ) -> Result<(), ApiError> {
        let all = fanout::read(&*self.store, topic).await.map_err(unavailable)?;
        let filters = all.iter().filter(|(_, one)| one.options.filter.is_some()).count();
        match filters < FILTERS_MAX {
            true => Ok(()),
            false => Err(error::filter_policy_limit_exceeded_exception(format!(
                "Filter policy limit exceeded: a topic can have {FILTERS_MAX} filter policies"
            ))),
        }
    }

    /// A subscription that has not ended.
    pub(crate) async fn living(&self, name: &SubscriptionName) -> Result<Subscription, ApiError> {
        let found = self.subscription(name).await.map_err(unavailable)?;
        let found = found.filter(|one| one.state != State::Deleted);
        found.ok_or_else(errors::no_subscription)
    }

    pub(crate) async fn subscription_attributes(
        &self,
        arn: &str,
    ) -> Result<GetSubscriptionAttributesResponse, ApiError> {
        let name = SubscriptionName::of_arn("SubscriptionArn", arn)?;
        let one = self.living(&name).await?;
        let topic = self.topic(&name.topic).await.map_err(of_subscription)?;
        let mut shown = one.options.given(one.protocol);
        if matches!(one.protocol, Protocol::Http | Protocol::Https) {
            let topic = topic.topic.settings.delivery.as_deref();
            let effective = Effective::of(topic, one.options.delivery.as_deref());
            shown.insert("EffectiveDeliveryPolicy", effective.shown());
        }
        shown.insert("SubscriptionArn", name.arn());
        shown.insert("TopicArn", name.topic.arn());
        shown.insert("Owner", one.owner.clone());
        shown.insert("SubscriptionPrincipal", one.principal.clone());
        shown.insert("Protocol", one.protocol.as_str().to_owned());
        shown.insert("Endpoint", one.endpoint.clone());
        shown.insert("PendingConfirmation", (one.state == State::Pending).to_string());
        shown.insert("ConfirmationWasAuthenticated", one.authenticated.to_string());
        let shown = shown.into_iter().map(|(name, value)| (name.to_owned(), value));
        Ok(GetSubscriptionAttributesResponse { attributes: Some(shown.collect()) })
    }
}

/// Where the topic of a subscription is gone, the subscription is.
pub(crate) fn of_subscription(error: ApiError) -> ApiError {
    if error.message() == errors::no_topic().message() { errors::no_subscription() } else { error }
}

/// The account in an endpoint's ARN.
pub(crate) fn account_of(endpoint: &str) -> Option<AccountId> {
    AccountId::parse(&Arn::parse(endpoint).ok()?.account).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_take_effect_or_are_refused_by_name() {
        const QUEUE: &str = r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead"}"#;
        let many = r#"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#;
        for (protocol, fifo, name, text, refusal) in [
            (Protocol::Sqs, false, "RawMessageDelivery", "true", ""),
            (
                Protocol::Lambda,
                false,
                "RawMessageDelivery",
                "true",
                "Delivery protocol [lambda] does not support raw message delivery.",
            ),
            (Protocol::Lambda, false, "RawMessageDelivery", "false", ""),
            (
                Protocol::Sqs,
                false,
                "RawMessageDelivery",
                "yes",
                "Invalid value [yes]. Must be true or false.",
            ),
            (Protocol::Sqs, false, "FilterPolicy", r#"{"a":["b"]}"#, ""),
            (Protocol::Sqs, false, "FilterPolicy", many, "can not have more than 5 keys"),
            (Protocol::Sqs, false, "FilterPolicy", "[", "failed to parse JSON"),
            (Protocol::Sqs, false, "FilterPolicy", "", ""),
            (Protocol::Sqs, false, "FilterPolicyScope", "MessageBody", ""),
            (
                Protocol::Sqs,
                false,
                "FilterPolicyScope",
                "Message",
                "Please use either MessageBody or MessageAttributes",
            ),
            (Protocol::Sqs, false, "RedrivePolicy", QUEUE, ""),
            (
                Protocol::Sqs,
                true,
                "RedrivePolicy",
                QUEUE,
                "must use a FIFO queue as DLQ for a FIFO topic",
            ),
            (
                Protocol::Sqs,
                false,
                "RedrivePolicy",
                r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:111122223333:dead"}"#,
                "must use the same account",
            ),
            (
                Protocol::Sqs,
                false,
                "RedrivePolicy",
                r#"{"deadLetterTargetArn":"dead"}"#,
                "deadLetterTargetArn is an invalid arn",
            ),
            (
                Protocol::Sqs,
                false,
                "RedrivePolicy",
                r#"{"a":1}"#,
                "deadLetterTargetArn must be specified",
            ),
            (Protocol::Http, false, "DeliveryPolicy", "{}", ""),
            (
                Protocol::Http,
                false,
                "DeliveryPolicy",
                r#"{"a":1}"#,
                "DeliveryPolicy: unknown field",
            ),
            (Protocol::Sqs, false, "DeliveryPolicy", "{}", "does not support delivery policies"),
            (
                Protocol::Firehose,
                false,
                "SubscriptionRoleArn",
                "arn:aws:iam::000000000000:role/r",
                "",
            ),
            (Protocol::Firehose, false, "SubscriptionRoleArn", "r", "SubscriptionRoleArn"),
            (
                Protocol::Sqs,
                false,
                "SubscriptionRoleArn",
                "arn:aws:iam::000000000000:role/r",
                "SubscriptionRoleArn",
            ),
            (
                Protocol::Firehose,
                false,
                "RawMessageDelivery",
                "true",
                "SubscriptionRoleArn must be specified",
            ),
            (
                Protocol::Sqs,
                false,
                "ReplayPolicy",
                r#"{"PointType":"Timestamp"}"#,
                "ReplayPolicy is not supported",
            ),
            (Protocol::Sqs, false, "Colour", "red", "Attributes Reason: Colour"),
        ] {
            let of = Of { protocol, owner: "000000000000", fifo };
            let given = BTreeMap::from([(name.to_owned(), text.to_owned())]);
            let found = Options::default().with_all(&given, of);
            let found = found.err().map(|error| error.message().to_owned()).unwrap_or_default();
            assert_eq!(found.is_empty(), refusal.is_empty(), "{name} {text}: {found}");
            assert!(found.contains(refusal), "{name} {text}: {found}");
        }
    }
}
