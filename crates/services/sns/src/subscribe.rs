//! Subscribe: who is told, and whether who is told must agree first.

use crate::errors::{invalid, not_built, unavailable};
use crate::fanout;
use crate::keys;
use crate::limits::{FIFO_SUBSCRIPTIONS_MAX, SUBSCRIPTIONS_MAX};
use crate::model::{self, Errand, Options, Protocol, State, Subscription, What};
use crate::names::{SubscriptionName, TopicName};
use crate::room::{Change, Read, Room};
use crate::subscription_attributes::{Of, account_of};
use aws_api::ApiError;
use aws_api::sns::{SubscribeInput, SubscribeResponse, error};
use foundation::{Arn, Caller};
use store::Batch;

/// What a subscription is called until it is confirmed.
pub(crate) const PENDING: &str = "pending confirmation";
/// Hexadecimal digits of a token behind the subscription's id.
const SECRET: usize = 224;

impl Room {
    pub(crate) async fn subscribe(
        &self,
        caller: &Caller,
        input: SubscribeInput,
    ) -> Result<SubscribeResponse, ApiError> {
        let name = TopicName::of_arn("TopicArn", &input.topic_arn)?;
        let protocol = match input.protocol.as_str() {
            "sms" | "application" => {
                return Err(not_built(&format!("Protocol {}", input.protocol)));
            }
            other => Protocol::parse(other).ok_or_else(|| {
                invalid(format!("Amazon SNS does not support this protocol string: {other}"))
            })?,
        };
        let endpoint = input.endpoint.unwrap_or_default();
        check_endpoint(protocol, &endpoint, &name)?;
        let given = input.attributes.unwrap_or_default();
        let owner = caller.account.to_string();
        // Its owner has subscribed it: there is nobody else to ask.
        let own = account_of(&endpoint) == Some(caller.account);
        let (name, endpoint, given, owner) = (&name, &endpoint, &given, &owner);
        let told = self.change(name, move |read: Read| async move {
            let fifo = read.topic.settings.fifo.is_some();
            let options = Options::default().with_all(given, Of { protocol, owner, fifo })?;
            let all = fanout::read(&*self.store, name).await.map_err(unavailable)?;
            let same = all.iter().find(|(_, one)| {
                one.protocol == protocol && one.endpoint == *endpoint && one.state != State::Deleted
            });
            if let Some((found, one)) = same {
                let (has, wanted) = (one.options.given(protocol), options.given(protocol));
                let differs = |name: &String| has.get(name.as_str()) != wanted.get(name.as_str());
                if given.keys().any(differs) {
                    return Err(invalid(
                        "Attributes Reason: Subscription already exists with different attributes",
                    ));
                }
                let told = (found.clone(), one.state);
                let Some(token) = one.token.clone().filter(|_| one.state == State::Pending) else {
                    return Ok(Change::nothing(told));
                };
                // It is asked once more.
                let batch = self.ask_endpoint(Batch::new(), found, token);
                return Ok(Change::to(read.topic.clone(), batch, told));
            }
            let most = if fifo { FIFO_SUBSCRIPTIONS_MAX } else { SUBSCRIPTIONS_MAX };
            if all.len() as u64 >= most {
                return Err(error::subscription_limit_exceeded_exception(format!(
                    "Subscription limit exceeded: this topic can have {most} subscriptions"
                )));
            }
            if options.filter.is_some() {
                self.check_filters(name).await?;
            }
            let id = self.ambient.dice.uuid();
            let new = SubscriptionName { topic: name.clone(), id };
            let state = if own { State::Confirmed } else { State::Pending };
            let token = (!own).then(|| self.token(&new.id));
            let mut topic = read.topic.clone();
            let subscription = Subscription {
                protocol,
                endpoint: endpoint.clone(),
                owner: owner.clone(),
                principal: caller.arn(),
                state,
                since_ms: self.now_ms(),
                token: token.clone(),
                authenticated: own,
                locked: false,
                options,
            };
            let key = keys::subscription::key(&new);
            let mut batch = Batch::new().put(key, model::encode(&subscription));
            match token {
                Some(token) => {
                    topic.pending += 1;
                    batch = self.ask_endpoint(batch, &new, token);
                }
                None => topic.confirmed += 1,
            }
            Ok(Change::to(topic, batch, (new, state)))
        });
        let (made, state) = told.await?;
        let arn = match state == State::Confirmed || input.return_subscription_arn == Some(true) {
            true => made.arn(),
            false => PENDING.to_owned(),
        };
        Ok(SubscribeResponse { subscription_arn: Some(arn) })
    }

    /// Adds the question whether the endpoint agrees.
    pub(crate) fn ask_endpoint(
        &self,
        batch: Batch,
        name: &SubscriptionName,
        token: String,
    ) -> Batch {
        let errand = Errand::new(name, What::Confirm(self.ambient.dice.uuid(), token));
        self.mail.post(batch, &name.id, model::encode(&errand))
    }

    /// A token that tells of which subscription it is, and that nobody can guess.
    pub(crate) fn token(&self, id: &str) -> String {
        let plain: String = id.chars().filter(|c| *c != '-').collect();
        format!("{plain}{}", self.ambient.dice.hex(SECRET))
    }
}

/// Refuses what cannot be an endpoint of that protocol.
fn check_endpoint(protocol: Protocol, endpoint: &str, topic: &TopicName) -> Result<(), ApiError> {
    let arn = |service: &str| Arn::parse(endpoint).ok().filter(|arn| arn.service == service);
    if topic.is_fifo() && protocol != Protocol::Sqs {
        return Err(invalid(format!(
            "Invalid parameter: Protocol Reason: FIFO topics do not support the protocol {}",
            protocol.as_str()
        )));
    }
    let begins = |scheme: &str| {
        let rest = endpoint.strip_prefix(scheme).unwrap_or_default();
        !rest.is_empty() && endpoint.parse::<http::Uri>().is_ok_and(|url| url.host().is_some())
    };
    match protocol {
        Protocol::Http if !begins("http://") => {
            Err(invalid("Endpoint must match the specified protocol"))
        }
        Protocol::Https if !begins("https://") => {
            Err(invalid("Endpoint must match the specified protocol"))
        }
        Protocol::Email | Protocol::EmailJson if !is_address(endpoint) => {
            Err(invalid("Email address"))
        }
        Protocol::Sqs => match arn("sqs") {
            None => Err(invalid("SQS endpoint ARN")),
            Some(queue) if queue.resource.ends_with(".fifo") && !topic.is_fifo() => Err(invalid(
                "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics",
            )),
            Some(_) => Ok(()),
        },
        Protocol::Lambda if arn("lambda").is_none() => Err(invalid("Lambda endpoint ARN")),
        Protocol::Firehose
            if arn("firehose").is_none_or(|arn| arn.resource_of("deliverystream").is_none()) =>
        {
            Err(invalid("Firehose endpoint ARN"))
        }
        _ => Ok(()),
    }
}

/// Whether a mail could be sent there: a name, a host, and nothing that a mail server could take for
/// something else.
fn is_address(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_graphic() && !b"<>()[],;:\\\"".contains(&b);
    match text.split_once('@') {
        Some((name, host)) => {
            const MAX: usize = 254;
            let dotted = host.contains('.') || host == "localhost";
            text.len() <= MAX
                && !name.is_empty()
                && dotted
                && !host.contains('@')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && text.bytes().all(plain)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_what_their_protocols_reach() {
        let q = "arn:aws:sqs:us-east-1:000000000000:q";
        let f = "arn:aws:lambda:us-east-1:000000000000:function:f";
        let stream = "arn:aws:firehose:us-east-1:000000000000:deliverystream/s";
        let fifo = format!("{q}.fifo");
        for (topic, protocol, endpoint, refusal) in [
            ("t", Protocol::Http, "http://localhost:80/a", ""),
            (
                "t",
                Protocol::Http,
                "https://localhost/",
                "Endpoint must match the specified protocol",
            ),
            ("t", Protocol::Http, "http://", "Endpoint must match"),
            ("t", Protocol::Https, "https://user:word@example.org/", ""),
            ("t", Protocol::Https, "http://localhost", "Endpoint must match"),
            ("t", Protocol::Https, "example.org", "Endpoint must match"),
            ("t", Protocol::Email, "who@example.org", ""),
            ("t", Protocol::Email, "who", "Email address"),
            ("t", Protocol::Email, "@example.org", "Email address"),
            ("t", Protocol::EmailJson, "who@example.org> RCPT TO:<b@c.d", "Email address"),
            ("t", Protocol::Email, "a\r\n@example.org", "Email address"),
            ("t", Protocol::Sqs, q, ""),
            ("t", Protocol::Sqs, f, "SQS endpoint ARN"),
            ("t", Protocol::Sqs, "http://localhost/000000000000/q", "SQS endpoint ARN"),
            ("t", Protocol::Sqs, &fifo, "FIFO SQS Queues can not be subscribed to standard"),
            ("t.fifo", Protocol::Sqs, &fifo, ""),
            ("t.fifo", Protocol::Sqs, q, ""),
            ("t.fifo", Protocol::Lambda, f, "FIFO topics do not support the protocol lambda"),
            ("t", Protocol::Lambda, f, ""),
            ("t", Protocol::Lambda, q, "Lambda endpoint ARN"),
            ("t", Protocol::Firehose, stream, ""),
            ("t", Protocol::Firehose, q, "Firehose endpoint ARN"),
        ] {
            let arn = format!("arn:aws:sns:us-east-1:000000000000:{topic}");
            let topic = TopicName::of_arn("TopicArn", &arn).unwrap();
            let found = check_endpoint(protocol, endpoint, &topic).err();
            let found = found.map(|error| error.message().to_owned()).unwrap_or_default();
            assert_eq!(found.is_empty(), refusal.is_empty(), "{endpoint}: {found}");
            assert!(found.contains(refusal), "{endpoint}: {found}");
        }
    }
}
