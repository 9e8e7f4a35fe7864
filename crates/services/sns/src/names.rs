//! Names and ARNs of topics and subscriptions.

use crate::errors::invalid;
use crate::limits::NAME_MAX;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};

/// Which topic.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TopicName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

/// Which subscription.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SubscriptionName {
    pub(crate) topic: TopicName,
    /// A UUID.
    pub(crate) id: String,
}

const FIFO: &str = ".fifo";
/// The parts of an ARN.
const PARTS: usize = 6;
/// Longer than any topic's name with a subscription's id.
const RESOURCE_MAX: usize = 512;

/// What the parameter `of` names, when it is an ARN of SNS.
fn parts(of: &str, text: &str) -> Result<(AccountId, Region, String), ApiError> {
    let count = text.split(':').count();
    if count < PARTS {
        return Err(invalid(format!(
            "{of} Reason: An ARN must have at least {PARTS} elements, not {count}"
        )));
    }
    let read = || {
        let arn = Arn::parse(text).ok().filter(|arn| arn.service == "sns")?;
        if arn.resource.len() > RESOURCE_MAX {
            return None;
        }
        Some((AccountId::parse(&arn.account).ok()?, Region::parse(&arn.region).ok()?, arn.resource))
    };
    read().ok_or_else(|| invalid(of))
}

impl TopicName {
    /// The caller's own topic of that name, new or not.
    pub(crate) fn own(caller: &Caller, name: &str) -> TopicName {
        let (account, region) = (caller.account, caller.region.clone());
        TopicName { account, region, name: name.to_owned() }
    }

    /// The topic that the parameter `of` names.
    pub(crate) fn of_arn(of: &str, text: &str) -> Result<TopicName, ApiError> {
        let (account, region, name) = parts(of, text)?;
        match name.contains(':') {
            false => Ok(TopicName { account, region, name }),
            true => Err(invalid(of)),
        }
    }

    pub(crate) fn arn(&self) -> String {
        Arn::new("sns", &self.region, &self.account, self.name.as_str()).to_string()
    }

    pub(crate) fn is_fifo(&self) -> bool {
        self.name.ends_with(FIFO)
    }
}

impl SubscriptionName {
    /// The subscription that the parameter `of` names.
    pub(crate) fn of_arn(of: &str, text: &str) -> Result<SubscriptionName, ApiError> {
        let (account, region, resource) = parts(of, text)?;
        match resource.split_once(':') {
            Some((name, id)) if !id.is_empty() => {
                let topic = TopicName { account, region, name: name.to_owned() };
                Ok(SubscriptionName { topic, id: id.to_owned() })
            }
            _ => Err(invalid(format!(
                "{of} Reason: An ARN must have at least {PARTS} elements, not {PARTS}"
            ))),
        }
    }

    pub(crate) fn arn(&self) -> String {
        format!("{}:{}", self.topic.arn(), self.id)
    }
}

/// Refuses what cannot be a new topic's name.
pub(crate) fn check_new(name: &str, fifo: bool) -> Result<(), ApiError> {
    let stem = if fifo { name.strip_suffix(FIFO) } else { Some(name) };
    let letters =
        |stem: &str| stem.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    match stem {
        Some(stem) if !stem.is_empty() && name.len() <= NAME_MAX && letters(stem) => Ok(()),
        _ if fifo => Err(invalid(
            "Fifo Topic names must end with .fifo and must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long.",
        )),
        _ => Err(invalid("Topic Name")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_awss() {
        let (long, too_long) = ("t".repeat(256), "t".repeat(257));
        for (name, fifo, fine) in [
            ("t", false, true),
            ("a-b_C9", false, true),
            (&*long, false, true),
            (&*too_long, false, false),
            ("", false, false),
            ("a.b", false, false),
            ("t.fifo", false, false),
            ("t.fifo", true, true),
            ("t", true, false),
            (".fifo", true, false),
        ] {
            assert_eq!(check_new(name, fifo).is_ok(), fine, "{name} {fifo}");
        }
    }

    #[test]
    fn arns_name_topics_and_subscriptions() {
        let arn = "arn:aws:sns:us-east-1:000000000000:t";
        assert_eq!(TopicName::of_arn("TopicArn", arn).unwrap().arn(), arn);
        let id = format!("{arn}:1-2");
        assert_eq!(SubscriptionName::of_arn("SubscriptionArn", &id).unwrap().arn(), id);
        let long = format!("{arn}{}", "t".repeat(512));
        for wrong in [
            "t",
            "",
            &id,
            &long,
            "arn:aws:sqs:us-east-1:000000000000:t",
            "arn:aws:sns:us-east-1::t",
        ] {
            assert!(TopicName::of_arn("TopicArn", wrong).is_err(), "{wrong}");
        }
        for wrong in ["PendingConfirmation", arn, "arn:aws:sns:us-east-1:000000000000:t:"] {
            assert!(SubscriptionName::of_arn("SubscriptionArn", wrong).is_err(), "{wrong}");
        }
        let told = TopicName::of_arn("TopicArn", "t").unwrap_err();
        assert_eq!(
            told.message(),
            "Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1"
        );
    }
}
