//! Delivery policies: when what could not be delivered is tried again («Amazon SNS message delivery
//! retries» in the Developer Guide).

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// How waits grow from the shortest to the longest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Backoff {
    /// By the same each time.
    #[default]
    Linear,
    /// By more each time, and that by the same.
    Arithmetic,
    /// By the same factor each time.
    Geometric,
    /// By twice as much each time.
    Exponential,
}

/// `healthyRetryPolicy`: no wait, the shortest, growing ones, the longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Retries {
    /// Seconds.
    pub(crate) min_delay_target: u32,
    /// Seconds.
    pub(crate) max_delay_target: u32,
    pub(crate) num_retries: u32,
    #[serde(default)]
    pub(crate) num_max_delay_retries: u32,
    #[serde(default)]
    pub(crate) num_no_delay_retries: u32,
    #[serde(default)]
    pub(crate) num_min_delay_retries: u32,
    #[serde(default)]
    pub(crate) backoff_function: Backoff,
}

/// Of HTTP endpoints that nothing else is said of.
pub(crate) const HTTP: Retries = Retries {
    min_delay_target: 20,
    max_delay_target: 20,
    num_retries: 3,
    num_max_delay_retries: 0,
    num_no_delay_retries: 0,
    num_min_delay_retries: 0,
    backoff_function: Backoff::Linear,
};
/// Of queues, functions and Firehose: over 23 days.
pub(crate) const AWS_MANAGED: Retries = Retries {
    min_delay_target: 1,
    max_delay_target: 20,
    num_retries: 100_015,
    num_max_delay_retries: 100_000,
    num_no_delay_retries: 3,
    num_min_delay_retries: 2,
    backoff_function: Backoff::Exponential,
};
/// Of mail servers: over six hours.
pub(crate) const MAIL: Retries = Retries {
    min_delay_target: 10,
    max_delay_target: 600,
    num_retries: 50,
    num_max_delay_retries: 38,
    num_no_delay_retries: 0,
    num_min_delay_retries: 2,
    backoff_function: Backoff::Exponential,
};

/// The longest wait that a policy may ask for, and of all its waits together, in seconds.
const DELAY_MAX: u32 = 3_600;
const RETRIES_MAX: u32 = 100;

impl Retries {
    /// The wait after the `failures`-th failure; nothing where that was the last attempt.
    pub(crate) fn wait(&self, failures: u32) -> Option<Duration> {
        if failures == 0 || failures > self.num_retries {
            return None;
        }
        let (min, max) = (f64::from(self.min_delay_target), f64::from(self.max_delay_target));
        let short = self.num_no_delay_retries.saturating_add(self.num_min_delay_retries);
        let seconds = if failures <= self.num_no_delay_retries {
            0.0
        } else if failures <= short {
            min
        } else if failures > self.num_retries.saturating_sub(self.num_max_delay_retries) {
            max
        } else {
            let growing = self.num_retries.saturating_sub(short + self.num_max_delay_retries);
            self.backoff_function.between(min, max, failures - short - 1, growing)
        };
        Some(Duration::from_millis((seconds * 1000.0).round() as u64))
    }

    /// Says what is wrong with it, if anything is.
    fn check(&self) -> Result<(), String> {
        let sum =
            [self.num_no_delay_retries, self.num_min_delay_retries, self.num_max_delay_retries];
        let sum = sum.iter().fold(0, |sum: u32, one| sum.saturating_add(*one));
        let wrong = if !(1..=DELAY_MAX).contains(&self.min_delay_target) {
            "minDelayTarget must be between 1 and 3600"
        } else if !(1..=DELAY_MAX).contains(&self.max_delay_target) {
            "maxDelayTarget must be between 1 and 3600"
        } else if self.min_delay_target > self.max_delay_target {
            "minDelayTarget must be less than or equal to maxDelayTarget"
        } else if self.num_retries > RETRIES_MAX {
            "numRetries must be between 0 and 100"
        } else if sum > self.num_retries {
            "numNoDelayRetries, numMinDelayRetries and numMaxDelayRetries must not be more than numRetries together"
        } else {
            let waits = (1..=self.num_retries).filter_map(|failures| self.wait(failures));
            match waits.sum::<Duration>() > Duration::from_secs(DELAY_MAX.into()) {
                true => "the waits of all retries together must not be longer than 3600 seconds",
                false => return Ok(()),
            }
        };
        Err(wrong.to_owned())
    }
}

impl Backoff {
    /// The wait at `step` of so many `steps` from `min` to `max`.
    fn between(self, min: f64, max: f64, step: u32, steps: u32) -> f64 {
        let last = f64::from(steps.saturating_sub(1));
        if last < 1.0 {
            return min;
        }
        let step = f64::from(step);
        match self {
            Backoff::Linear => min + (max - min) * step / last,
            Backoff::Arithmetic => min + (max - min) * step * (step + 1.0) / (last * (last + 1.0)),
            Backoff::Geometric => min * (max / min).powf(step / last),
            Backoff::Exponential => min + (max - min) * (step.exp2() - 1.0) / (last.exp2() - 1.0),
        }
    }
}

/// `requestPolicy`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Request {
    pub(crate) header_content_type: String,
}

/// What headers say of bodies where nothing else is said.
pub(crate) const CONTENT_TYPE: &str = "text/plain; charset=UTF-8";
/// The types that AWS lets a policy name («Amazon SNS HTTP/S request policy»).
const CONTENT_TYPES: [&str; 13] = [
    "text/plain",
    "text/css",
    "text/csv",
    "text/html",
    "text/xml",
    "application/json",
    "application/xml",
    "application/soap+xml",
    "application/atom+xml",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "image/svg+xml",
    "multipart/form-data",
];

impl Request {
    fn check(&self) -> Result<(), String> {
        let kind = self.header_content_type.split(';').next().unwrap_or_default();
        let plain = self.header_content_type.bytes().all(|b| (b' '..=b'~').contains(&b));
        match plain && CONTENT_TYPES.contains(&kind.trim().to_ascii_lowercase().as_str()) {
            true => Ok(()),
            false => Err("requestPolicy.headerContentType is not a supported type".to_owned()),
        }
    }
}

/// A topic's `DeliveryPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct OfTopic {
    #[serde(default)]
    http: OfHttp,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OfHttp {
    #[serde(default)]
    default_healthy_retry_policy: Option<Retries>,
    #[serde(default)]
    default_sickly_retry_policy: Option<Value>,
    #[serde(default)]
    default_throttle_policy: Option<Value>,
    #[serde(default)]
    default_request_policy: Option<Request>,
    #[serde(default)]
    disable_subscription_overrides: bool,
}

/// A subscription's `DeliveryPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct OfSubscription {
    #[serde(default)]
    healthy_retry_policy: Option<Retries>,
    #[serde(default)]
    sickly_retry_policy: Option<Value>,
    #[serde(default)]
    throttle_policy: Option<Value>,
    #[serde(default)]
    request_policy: Option<Request>,
    #[serde(default)]
    guaranteed: bool,
}

fn refuse(name: &str, given: bool) -> Result<(), String> {
    match given {
        true => Err(format!("DeliveryPolicy: {name} is not supported by Millstream yet")),
        false => Ok(()),
    }
}

fn checked(retries: Option<&Retries>, request: Option<&Request>) -> Result<(), String> {
    let within = |of: &str, why: String| format!("DeliveryPolicy: {of}{why}");
    retries.map_or(Ok(()), Retries::check).map_err(|why| within("healthyRetryPolicy.", why))?;
    request.map_or(Ok(()), Request::check).map_err(|why| within("", why))
}

impl OfTopic {
    /// Reads a policy, or says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<OfTopic, String> {
        let policy: OfTopic =
            serde_json::from_str(text).map_err(|why| format!("DeliveryPolicy: {why}"))?;
        let http = &policy.http;
        refuse("defaultThrottlePolicy", http.default_throttle_policy.is_some())?;
        refuse("defaultSicklyRetryPolicy", http.default_sickly_retry_policy.is_some())?;
        checked(http.default_healthy_retry_policy.as_ref(), http.default_request_policy.as_ref())?;
        Ok(policy)
    }

    /// What counts, with all defaults in it.
    pub(crate) fn effective(&self) -> String {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Http<'a> {
            default_healthy_retry_policy: Retries,
            disable_subscription_overrides: bool,
            default_request_policy: &'a Request,
        }
        #[derive(Serialize)]
        struct Whole<'a> {
            http: Http<'a>,
        }
        let request = self.http.default_request_policy.clone().unwrap_or_else(plain);
        let http = Http {
            default_healthy_retry_policy: self.http.default_healthy_retry_policy.unwrap_or(HTTP),
            disable_subscription_overrides: self.http.disable_subscription_overrides,
            default_request_policy: &request,
        };
        // Numbers and text: there is nothing in it that JSON could not say.
        serde_json::to_string(&Whole { http }).unwrap_or_default()
    }
}

fn plain() -> Request {
    Request { header_content_type: CONTENT_TYPE.to_owned() }
}

impl OfSubscription {
    /// Reads a policy, or says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<OfSubscription, String> {
        let policy: OfSubscription =
            serde_json::from_str(text).map_err(|why| format!("DeliveryPolicy: {why}"))?;
        refuse("throttlePolicy", policy.throttle_policy.is_some())?;
        refuse("sicklyRetryPolicy", policy.sickly_retry_policy.is_some())?;
        refuse("guaranteed", policy.guaranteed)?;
        checked(policy.healthy_retry_policy.as_ref(), policy.request_policy.as_ref())?;
        Ok(policy)
    }
}

/// What counts for an HTTP endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Effective {
    pub(crate) healthy_retry_policy: Retries,
    sickly_retry_policy: Option<()>,
    throttle_policy: Option<()>,
    pub(crate) request_policy: Request,
    guaranteed: bool,
}

impl Effective {
    /// What the subscription says where the topic lets it, over what the topic says. Both were checked
    /// when they were put.
    pub(crate) fn of(topic: Option<&str>, subscription: Option<&str>) -> Effective {
        let topic = topic.and_then(|text| OfTopic::parse(text).ok()).unwrap_or_default().http;
        let own = subscription.filter(|_| !topic.disable_subscription_overrides);
        let own = own.and_then(|text| OfSubscription::parse(text).ok()).unwrap_or_default();
        let retries = own.healthy_retry_policy.or(topic.default_healthy_retry_policy);
        let request = own.request_policy.or(topic.default_request_policy);
        Effective {
            healthy_retry_policy: retries.unwrap_or(HTTP),
            sickly_retry_policy: None,
            throttle_policy: None,
            request_policy: request.unwrap_or_else(plain),
            guaranteed: false,
        }
    }

    pub(crate) fn shown(&self) -> String {
        // Numbers and text: there is nothing in it that JSON could not say.
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seconds(retries: &Retries, failures: impl IntoIterator<Item = u32>) -> Vec<f64> {
        let wait = |n| retries.wait(n).map_or(-1.0, |wait| wait.as_secs_f64());
        failures.into_iter().map(wait).collect()
    }

    #[test]
    fn waits_are_none_then_short_then_growing_then_long() {
        assert_eq!(seconds(&HTTP, 1..=4), [20.0, 20.0, 20.0, -1.0]);
        assert_eq!(seconds(&AWS_MANAGED, 1..=6), [0.0, 0.0, 0.0, 1.0, 1.0, 1.0]);
        assert_eq!(seconds(&AWS_MANAGED, [15, 16, 100_015, 100_016]), [20.0, 20.0, 20.0, -1.0]);
        assert_eq!(
            seconds(&MAIL, [1, 2, 3, 12, 13, 50, 51]),
            [10.0, 10.0, 10.0, 600.0, 600.0, 600.0, -1.0]
        );
        let of = |backoff_function| Retries {
            min_delay_target: 10,
            max_delay_target: 160,
            num_retries: 5,
            backoff_function,
            ..HTTP
        };
        for (backoff, expected) in [
            (Backoff::Linear, [10.0, 47.5, 85.0, 122.5, 160.0]),
            (Backoff::Arithmetic, [10.0, 25.0, 55.0, 100.0, 160.0]),
            (Backoff::Geometric, [10.0, 20.0, 40.0, 80.0, 160.0]),
            (Backoff::Exponential, [10.0, 20.0, 40.0, 80.0, 160.0]),
        ] {
            assert_eq!(seconds(&of(backoff), 1..=5), expected, "{backoff:?}");
        }
    }

    #[test]
    fn policies_are_checked() {
        let healthy = |members: &str| {
            format!(
                r#"{{"healthyRetryPolicy":{{"minDelayTarget":1,"maxDelayTarget":2,{members}}}}}"#
            )
        };
        for (text, refusal) in [
            ("{}".to_owned(), ""),
            (healthy(r#""numRetries":3"#), ""),
            (healthy(r#""numRetries":3,"backoffFunction":"geometric""#), ""),
            (healthy(r#""numRetries":101"#), "numRetries must be between 0 and 100"),
            (healthy(r#""numRetries":1,"numNoDelayRetries":2"#), "must not be more than numRetries"),
            (healthy(r#""numRetries":3,"backoffFunction":"wild""#), "unknown variant"),
            (healthy(r#""numRetry":3"#), "unknown field `numRetry`"),
            (r#"{"healthyRetryPolicy":{"minDelayTarget":0,"maxDelayTarget":2,"numRetries":1}}"#.to_owned(), "minDelayTarget must be"),
            (r#"{"healthyRetryPolicy":{"minDelayTarget":9,"maxDelayTarget":2,"numRetries":1}}"#.to_owned(), "less than or equal to maxDelayTarget"),
            (r#"{"healthyRetryPolicy":{"minDelayTarget":900,"maxDelayTarget":900,"numRetries":5}}"#.to_owned(), "longer than 3600 seconds"),
            (r#"{"healthyRetryPolicy":{"numRetries":5}}"#.to_owned(), "missing field `minDelayTarget`"),
            (r#"{"requestPolicy":{"headerContentType":"application/json"}}"#.to_owned(), ""),
            (r#"{"requestPolicy":{"headerContentType":"video/mp4"}}"#.to_owned(), "headerContentType is not a supported type"),
            (r#"{"throttlePolicy":{"maxReceivesPerSecond":5}}"#.to_owned(), "throttlePolicy is not supported by Millstream"),
            (r#"{"throttlePolicy":null}"#.to_owned(), ""),
            ("no".to_owned(), "DeliveryPolicy: expected"),
        ] {
            let found = OfSubscription::parse(&text).err().unwrap_or_default();
            assert_eq!(found.is_empty(), refusal.is_empty(), "{text}: {found}");
            assert!(found.contains(refusal), "{text}: {found}");
        }
        assert!(OfTopic::parse(r#"{"http":{"disableSubscriptionOverrides":true}}"#).is_ok());
        assert!(OfTopic::parse(r#"{"healthyRetryPolicy":{}}"#).is_err());
    }

    #[test]
    fn a_subscription_says_more_than_its_topic_where_it_may() {
        let one =
            |n: u32| format!(r#"{{"minDelayTarget":{n},"maxDelayTarget":{n},"numRetries":1}}"#);
        let topic = |overrides: bool| {
            format!(
                r#"{{"http":{{"defaultHealthyRetryPolicy":{},"disableSubscriptionOverrides":{overrides}}}}}"#,
                one(5)
            )
        };
        let own = format!(r#"{{"healthyRetryPolicy":{}}}"#, one(7));
        let min = |topic: Option<&str>, own: Option<&str>| {
            Effective::of(topic, own).healthy_retry_policy.min_delay_target
        };
        assert_eq!(min(None, None), 20);
        assert_eq!(min(Some(&topic(false)), None), 5);
        assert_eq!(min(Some(&topic(false)), Some(&own)), 7);
        assert_eq!(min(Some(&topic(true)), Some(&own)), 5);
        assert_eq!(
            OfTopic::default().effective(),
            r#"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":20,"maxDelayTarget":20,"numRetries":3,"numMaxDelayRetries":0,"numNoDelayRetries":0,"numMinDelayRetries":0,"backoffFunction":"linear"},"disableSubscriptionOverrides":false,"defaultRequestPolicy":{"headerContentType":"text/plain; charset=UTF-8"}}}"#
        );
    }

    proptest! {
        #[test]
        fn waits_never_leave_their_bounds(
            min in 1u32..3600, more in 0u32..3600, retries in 0u32..100, none in 0u32..30,
            short in 0u32..30, long in 0u32..30, kind in 0usize..4, failures in 0u32..200,
        ) {
            let all = [Backoff::Linear, Backoff::Arithmetic, Backoff::Geometric, Backoff::Exponential];
            let retries = Retries {
                min_delay_target: min,
                max_delay_target: min + more,
                num_retries: retries,
                num_max_delay_retries: long,
                num_no_delay_retries: none,
                num_min_delay_retries: short,
                backoff_function: all[kind],
            };
            let wait = retries.wait(failures);
            prop_assert_eq!(wait.is_some(), (1..=retries.num_retries).contains(&failures));
            if let Some(wait) = wait {
                prop_assert!(wait <= Duration::from_secs(u64::from(min + more)));
                prop_assert!(failures <= none || wait >= Duration::from_secs(u64::from(min)));
            }
        }

        #[test]
        fn no_text_makes_it_fall(text in "\\PC{0,60}") {
            let _either = (OfTopic::parse(&text), OfSubscription::parse(&text));
        }
    }
}
