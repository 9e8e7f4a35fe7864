//! What a ResourceARN names: a stream, or a consumer of one.

use crate::errors;
use crate::keys::StreamName;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};

/// A resource that can have tags and a policy of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resource {
    pub(crate) stream: StreamName,
    /// `name:seconds`, as a consumer's ARN ends: one that is registered anew is another.
    pub(crate) consumer: Option<String>,
}

impl Resource {
    /// Takes an ARN apart.
    pub(crate) fn parse(text: &str) -> Option<Resource> {
        let arn = Arn::parse(text).ok().filter(|arn| arn.service == "kinesis")?;
        let account = AccountId::parse(&arn.account).ok()?;
        let region = Region::parse(&arn.region).ok()?;
        let rest = arn.resource_of("stream")?;
        let (name, consumer) = match rest.split_once('/') {
            None => (rest, None),
            Some((name, rest)) => (name, Some(rest.strip_prefix("consumer/")?)),
        };
        if name.is_empty() || consumer.is_some_and(|consumer| !names_consumer(consumer)) {
            return None;
        }
        let stream = StreamName { account, region, name: name.to_owned() };
        Some(Resource { stream, consumer: consumer.map(str::to_owned) })
    }

    /// The resource that a request names by its ARN. Another region's does not exist here.
    pub(crate) fn named(caller: &Caller, text: &str) -> Result<Resource, ApiError> {
        let resource = Resource::parse(text).ok_or_else(|| {
            errors::invalid(format!("{text} is not the ARN of a stream or consumer."))
        })?;
        match resource.stream.region == caller.region {
            true => Ok(resource),
            false => Err(errors::no_stream(&resource.stream)),
        }
    }
}

fn names_consumer(text: &str) -> bool {
    text.split_once(':').is_some_and(|(name, made)| {
        let digits = !made.is_empty() && made.bytes().all(|b| b.is_ascii_digit());
        digits && !name.is_empty() && !name.contains('/')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_text_does_harm(text in ".*", tail in "[/a-z:0-9]{0,30}") {
            for text in [text, format!("arn:aws:kinesis:us-east-1:111122223333:stream/{tail}")] {
                if let Some(Resource { stream, consumer }) = Resource::parse(&text) {
                    prop_assert!(!stream.name.is_empty() && !stream.name.contains('/'));
                    prop_assert!(consumer.is_none_or(|consumer| consumer.contains(':')));
                }
            }
        }
    }

    #[test]
    fn streams_and_consumers_are_told_apart_and_all_else_is_neither() {
        let at = |rest: &str| format!("arn:aws:kinesis:us-east-1:111122223333:{rest}");
        for (rest, expected) in [
            ("stream/clicks", Some(("clicks", None))),
            ("stream/clicks/consumer/fast:17", Some(("clicks", Some("fast:17")))),
            ("stream/", None),
            ("stream/clicks/consumer/fast", None),
            ("stream/clicks/consumer/:17", None),
            ("stream/clicks/consumer/fast:", None),
            ("stream/clicks/consumer/fast:x1", None),
            ("stream/clicks/reader/fast:17", None),
            ("table/clicks", None),
        ] {
            let parsed = Resource::parse(&at(rest));
            let found = parsed.as_ref().map(|r| (r.stream.name.as_str(), r.consumer.as_deref()));
            assert_eq!(found, expected, "{rest}");
        }
        for other in [
            "clicks",
            "arn:aws:kinesis:us-east-1:12:stream/a",
            "arn:aws:sqs:us-east-1:111122223333:stream/a",
        ] {
            assert_eq!(Resource::parse(other), None, "{other}");
        }
    }
}
