//! Names, URLs and ARNs of queues.

use crate::errors;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};

/// Which queue.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct QueueName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

const NAME_MAX: usize = 80;
const FIFO: &str = ".fifo";

impl QueueName {
    /// The caller's own queue of that name, new or not.
    pub(crate) fn own(caller: &Caller, name: &str) -> QueueName {
        let (account, region) = (caller.account, caller.region.clone());
        QueueName { account, region, name: name.to_owned() }
    }

    /// What a URL names: its last two parts are the account and the name. The region is the caller's.
    pub(crate) fn of_url(caller: &Caller, url: &str) -> Result<QueueName, ApiError> {
        let wrong = || {
            ApiError::new(
                "InvalidAddress",
                404,
                format!("The address {url} is not valid for this endpoint."),
            )
        };
        if url.is_empty() {
            return Err(errors::missing("QueueUrl"));
        }
        let mut parts = url.trim_end_matches('/').rsplit('/');
        let name = parts.next().unwrap_or_default();
        let account = match parts.next() {
            // A bare name, as some clients send it.
            None => caller.account,
            Some(account) => AccountId::parse(account).map_err(|_| wrong())?,
        };
        Ok(QueueName { account, region: caller.region.clone(), name: name.to_owned() })
    }

    pub(crate) fn of_arn(arn: &str) -> Option<QueueName> {
        let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "sqs")?;
        Some(QueueName {
            account: AccountId::parse(&arn.account).ok()?,
            region: Region::parse(&arn.region).ok()?,
            name: arn.resource,
        })
    }

    pub(crate) fn arn(&self) -> String {
        Arn::new("sqs", &self.region, &self.account, self.name.as_str()).to_string()
    }

    pub(crate) fn url(&self, base: &str) -> String {
        format!("{base}/{}/{}", self.account.as_str(), self.name)
    }

    pub(crate) fn is_fifo(&self) -> bool {
        self.name.ends_with(FIFO)
    }
}

/// Refuses what cannot be a new queue's name.
pub(crate) fn check_new(name: &str, fifo: bool) -> Result<(), ApiError> {
    let stem = if fifo { name.strip_suffix(FIFO) } else { Some(name) };
    let letters =
        |stem: &str| stem.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    match stem {
        Some(stem) if !stem.is_empty() && name.len() <= NAME_MAX && letters(stem) => Ok(()),
        _ if fifo => Err(errors::invalid(
            "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length.",
        )),
        _ => Err(errors::invalid(
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::Timestamp;

    #[test]
    fn names_are_awss() {
        let long = "q".repeat(80);
        let too_long = "q".repeat(81);
        for (name, fifo, fine) in [
            ("q", false, true),
            ("a-b_C9", false, true),
            (&*long, false, true),
            (&*too_long, false, false),
            ("", false, false),
            ("a.b", false, false),
            ("q.fifo", false, false),
            ("q.fifo", true, true),
            ("q", true, false),
            (".fifo", true, false),
        ] {
            assert_eq!(check_new(name, fifo).is_ok(), fine, "{name} {fifo}");
        }
    }

    #[test]
    fn urls_name_queues_whatever_their_host_is() {
        let at = Timestamp::from_millis(0);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", at);
        for (url, account) in [
            ("http://localhost:4566/111122223333/q", "111122223333"),
            ("https://sqs.us-east-1.amazonaws.com/111122223333/q", "111122223333"),
            ("/111122223333/q/", "111122223333"),
            ("q", "000000000000"),
        ] {
            let named = QueueName::of_url(&caller, url).unwrap();
            assert_eq!((named.account.as_str(), &*named.name), (account, "q"), "{url}");
            assert_eq!(QueueName::of_arn(&named.arn()), Some(named), "{url}");
        }
        assert!(QueueName::of_url(&caller, "http://localhost:4566/x/q").is_err());
        assert!(QueueName::of_url(&caller, "").is_err());
    }
}
