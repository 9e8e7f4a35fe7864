//! Messages in JSON, as endpoints are told them: «Parsing Amazon SNS message formats» in the Developer
//! Guide.

use super::{Delivery, Told};
use crate::model::Attribute;
use crate::publish::sequence_number;
use crate::sign::Version;
use foundation::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What sort of message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Notification,
    SubscriptionConfirmation,
    UnsubscribeConfirmation,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Kind::Notification => "Notification",
            Kind::SubscriptionConfirmation => "SubscriptionConfirmation",
            Kind::UnsubscribeConfirmation => "UnsubscribeConfirmation",
        }
    }
}

/// A message as an endpoint is told it.
#[derive(Clone, Debug)]
pub(crate) struct Envelope {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) topic: String,
    pub(crate) subscription: String,
    pub(crate) subject: Option<String>,
    pub(crate) message: String,
    pub(crate) timestamp: String,
    pub(crate) version: Version,
    /// Base64.
    pub(crate) signature: String,
    /// The path of the certificate's URL.
    pub(crate) certificate: String,
    /// Of messages that say how to subscribe: the token, and the URL that takes it.
    pub(crate) token: Option<(String, String)>,
    pub(crate) unsubscribe_url: String,
    pub(crate) attributes: BTreeMap<String, Attribute>,
    pub(crate) sequence: Option<u64>,
    base_url: String,
}

fn encoded(text: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b':');
    utf8_percent_encode(text, KEPT).to_string()
}

impl Envelope {
    /// The message, unsigned. `now` is when confirmations are asked for.
    pub(crate) fn of(delivery: &Delivery, base_url: &str, now: Timestamp) -> Envelope {
        let (topic, subscription) = (delivery.name.topic.arn(), delivery.name.arn());
        let unsubscribe_url =
            format!("{base_url}/?Action=Unsubscribe&SubscriptionArn={}", encoded(&subscription));
        let mut envelope = Envelope {
            kind: Kind::Notification,
            id: String::new(),
            subject: None,
            message: String::new(),
            timestamp: now.format(MOMENT),
            version: delivery.version(),
            signature: String::new(),
            certificate: String::new(),
            token: None,
            unsubscribe_url,
            attributes: BTreeMap::new(),
            sequence: None,
            base_url: base_url.to_owned(),
            topic,
            subscription,
        };
        let subscribe = |token: &String| {
            let (topic, token) = (encoded(&envelope.topic), encoded(token));
            format!("{base_url}/?Action=ConfirmSubscription&TopicArn={topic}&Token={token}")
        };
        match &delivery.what {
            Told::Message(message) => {
                envelope.id.clone_from(&message.id);
                envelope.subject.clone_from(&message.subject);
                message.text_for(delivery.subscription.protocol).clone_into(&mut envelope.message);
                envelope.timestamp = Timestamp::from_millis(message.at_ms).format(MOMENT);
                envelope.attributes.clone_from(&message.attributes);
                envelope.sequence = message.sequence;
            }
            Told::Confirm { id, token } => {
                let url = subscribe(token);
                envelope.kind = Kind::SubscriptionConfirmation;
                envelope.id.clone_from(id);
                envelope.message = format!(
                    "You have chosen to subscribe to the topic {}.\nTo confirm the subscription, visit the SubscribeURL included in this message.",
                    envelope.topic
                );
                envelope.token = Some((token.clone(), url));
            }
            Told::Ended { id, token } => {
                let url = subscribe(token);
                envelope.kind = Kind::UnsubscribeConfirmation;
                envelope.id.clone_from(id);
                envelope.message = format!(
                    "You have chosen to deactivate subscription {}.\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in this message.",
                    envelope.subscription
                );
                envelope.token = Some((token.clone(), url));
            }
        }
        envelope
    }

    /// What is signed.
    pub(crate) fn canonical(&self) -> String {
        let (subject, url, token) = match &self.token {
            Some((token, url)) => (None, Some(url.as_str()), Some(token.as_str())),
            None => (self.subject.as_deref(), None, None),
        };
        let lines = [
            ("Message", Some(self.message.as_str())),
            ("MessageId", Some(self.id.as_str())),
            ("Subject", subject),
            ("SubscribeURL", url),
            ("Timestamp", Some(self.timestamp.as_str())),
            ("Token", token),
            ("TopicArn", Some(self.topic.as_str())),
            ("Type", Some(self.kind.as_str())),
        ];
        let line = |(name, value): (&str, Option<&str>)| Some(format!("{name}\n{}\n", value?));
        lines.into_iter().filter_map(line).collect()
    }

    fn attributes(&self) -> Map<String, Value> {
        let shown = |(name, attribute): (&String, &Attribute)| {
            let value = json!({"Type": attribute.data_type, "Value": attribute.shown()});
            (name.clone(), value)
        };
        self.attributes.iter().map(shown).collect()
    }

    /// The message for queues, HTTP endpoints and mails; a member a line, as AWS writes it.
    pub(crate) fn json(&self) -> String {
        let text = |text: &str| Value::String(text.to_owned()).to_string();
        let mut members = vec![("Type", text(self.kind.as_str())), ("MessageId", text(&self.id))];
        if let Some(sequence) = self.sequence {
            members.push(("SequenceNumber", text(&sequence_number(sequence))));
        }
        if let Some((token, _)) = &self.token {
            members.push(("Token", text(token)));
        }
        members.push(("TopicArn", text(&self.topic)));
        if let Some(subject) = &self.subject {
            members.push(("Subject", text(subject)));
        }
        members.push(("Message", text(&self.message)));
        if let Some((_, url)) = &self.token {
            members.push(("SubscribeURL", text(url)));
        }
        members.extend([
            ("Timestamp", text(&self.timestamp)),
            ("SignatureVersion", text(self.version.as_str())),
            ("Signature", text(&self.signature)),
            ("SigningCertURL", text(&format!("{}{}", self.base_url, self.certificate))),
        ]);
        if self.token.is_none() {
            members.push(("UnsubscribeURL", text(&self.unsubscribe_url)));
        }
        if !self.attributes.is_empty() {
            let each = self.attributes().into_iter().map(|(name, value)| {
                let (kind, value) = (value["Type"].to_string(), value["Value"].to_string());
                format!("    {} : {{\"Type\":{kind},\"Value\":{value}}}", text(&name))
            });
            let each: Vec<String> = each.collect();
            members.push(("MessageAttributes", format!("{{\n{}\n  }}", each.join(",\n"))));
        }
        let lines = members.into_iter().map(|(name, value)| format!("  \"{name}\" : {value}"));
        format!("{{\n{}\n}}", lines.collect::<Vec<_>>().join(",\n"))
    }

    /// The event for functions («Using AWS Lambda with Amazon SNS»). What AWS's hosts lead to is here
    /// for functions.
    pub(crate) fn event(&self, region: &str) -> String {
        let certificate = format!("https://sns.{region}.amazonaws.com{}", self.certificate);
        let mut sns = json!({
            "Type": self.kind.as_str(),
            "MessageId": self.id,
            "TopicArn": self.topic,
            "Subject": self.subject,
            "Message": self.message,
            "Timestamp": self.timestamp,
            "SignatureVersion": self.version.as_str(),
            "Signature": self.signature,
            "SigningCertUrl": certificate,
            "UnsubscribeUrl": self.unsubscribe_url,
            "MessageAttributes": self.attributes(),
        });
        if let Some((token, url)) = &self.token {
            sns["Token"] = Value::String(token.clone());
            sns["SubscribeUrl"] = Value::String(url.clone());
        }
        let record = json!({
            "EventSource": "aws:sns",
            "EventVersion": "1.0",
            "EventSubscriptionArn": self.subscription,
            "Sns": sns,
        });
        json!({"Records": [record]}).to_string()
    }

    /// The message for Firehose: one line.
    pub(crate) fn line(&self) -> String {
        let mut line = json!({
            "Type": self.kind.as_str(),
            "MessageId": self.id,
            "TopicArn": self.topic,
        });
        if let Some(subject) = &self.subject {
            line["Subject"] = Value::String(subject.clone());
        }
        line["Message"] = Value::String(self.message.clone());
        line["Timestamp"] = Value::String(self.timestamp.clone());
        line["UnsubscribeURL"] = Value::String(self.unsubscribe_url.clone());
        if !self.attributes.is_empty() {
            line["MessageAttributes"] = Value::Object(self.attributes());
        }
        format!("{line}\n")
    }
}

/// To the millisecond, always.
const MOMENT: &str = "%Y-%m-%dT%H:%M:%S%.3fZ";
