//! The embedded metric format (CloudWatch User Guide, «Specification: Embedded metric format»): log
//! events that say themselves which of their members are metrics.
//!
//! What is no document of the format is a log event like any other; one that is, but breaks its rules,
//! measures nothing and is counted.

use super::gathered::{Gathered, Series};
use super::{minute, second};
use aws_api::logs::{InputLogEvent, StandardUnit};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Members of one dimension set.
const DIMENSIONS_MAX: usize = 30;
/// Metrics of one directive.
const METRICS_MAX: usize = 100;
/// Values of one metric.
const VALUES_MAX: usize = 100;
/// Characters of names and of dimensions' values.
const NAME_MAX: usize = 1_024;
const DIMENSION_NAME_MAX: usize = 250;
/// Metrics, each with each of its dimension sets, that one document makes: more than any real one, and
/// few enough that small documents cannot make millions.
const SERIES_MAX: usize = 3_000;
/// How far from the present a document's time may be («MetricDatum»).
const PAST_MS: i64 = 14 * 24 * 60 * 60 * 1_000;
const FUTURE_MS: i64 = 2 * 60 * 60 * 1_000;
/// CloudWatch's greatest value, 2 to the power of 360.
const VALUE_MAX: f64 = 2.348_542_582_773_833_4e108;

/// Documents that are not as they should be.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// No JSON.
    pub parsing: u32,
    /// Not of the format's form.
    pub validation: u32,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(rename = "Timestamp")]
    timestamp: i64,
    #[serde(rename = "CloudWatchMetrics")]
    directives: Vec<Directive>,
}

#[derive(Deserialize)]
struct Directive {
    #[serde(rename = "Namespace")]
    namespace: String,
    #[serde(rename = "Dimensions")]
    dimensions: Vec<Vec<String>>,
    #[serde(rename = "Metrics")]
    metrics: Vec<Definition>,
}

#[derive(Deserialize)]
struct Definition {
    #[serde(rename = "Name")]
    name: String,
    #[serde(rename = "Unit")]
    unit: Option<String>,
    #[serde(rename = "StorageResolution")]
    resolution: Option<u8>,
}

/// Whether it is worth looking closer: most events are none.
pub fn may_be(message: &str) -> bool {
    message.trim_start().starts_with('{') && message.contains("\"_aws\"")
}

/// Adds what an event measures.
pub fn measure(
    event: &InputLogEvent,
    now_ms: i64,
    gathered: &mut Gathered,
    failures: &mut Failures,
) {
    let Ok(mut members) = serde_json::from_str::<Map<String, Value>>(&event.message) else {
        failures.parsing += 1;
        return;
    };
    let metadata = members.remove("_aws");
    let Some(metadata) = metadata.filter(|found| found.get("CloudWatchMetrics").is_some()) else {
        return;
    };
    let read = serde_json::from_value::<Metadata>(metadata).ok();
    let found = read.and_then(|metadata| values(&metadata, &members, now_ms));
    let added = found.map(|found| {
        let add = |(series, values): (Series, Vec<f64>)| gathered.add(series, &values);
        found.into_iter().map(add).filter(|added| !added).count()
    });
    // Some that had no room any more are one failure, as those of a form that is wrong.
    if added != Some(0) {
        failures.validation += 1;
    }
}

/// What the document says, if all of it is as it should be.
fn values(
    metadata: &Metadata,
    members: &Map<String, Value>,
    now_ms: i64,
) -> Option<Vec<(Series, Vec<f64>)>> {
    let at = metadata.timestamp;
    if at < now_ms - PAST_MS || at > now_ms + FUTURE_MS {
        return None;
    }
    let mut found = Vec::new();
    for directive in &metadata.directives {
        let named = (1..=NAME_MAX).contains(&directive.namespace.chars().count());
        let series = directive.metrics.len().saturating_mul(directive.dimensions.len());
        let fits = directive.metrics.len() <= METRICS_MAX && found.len() + series <= SERIES_MAX;
        if !named || !fits || directive.dimensions.is_empty() {
            return None;
        }
        let sets: Option<Vec<_>> =
            directive.dimensions.iter().map(|names| dimensions(names, members)).collect();
        let sets = sets?;
        for definition in &directive.metrics {
            let values = numbers(members.get(&definition.name)?)?;
            let unit = match definition.unit.as_deref().map(StandardUnit::from) {
                Some(StandardUnit::Unknown(_)) => return None,
                unit => unit.map(|unit| unit.as_str().to_owned()),
            };
            let high_resolution = match definition.resolution {
                None | Some(60) => false,
                Some(1) => true,
                Some(_) => return None,
            };
            if !(1..=NAME_MAX).contains(&definition.name.chars().count()) {
                return None;
            }
            for dimensions in &sets {
                let series = Series {
                    namespace: directive.namespace.clone(),
                    metric: definition.name.clone(),
                    dimensions: dimensions.clone(),
                    unit: unit.clone(),
                    at: if high_resolution { second(at) } else { minute(at) },
                    high_resolution,
                };
                found.push((series, values.clone()));
            }
        }
    }
    Some(found)
}

fn dimensions(names: &[String], members: &Map<String, Value>) -> Option<Vec<(String, String)>> {
    if names.len() > DIMENSIONS_MAX {
        return None;
    }
    let mut found = Vec::new();
    for name in names {
        let value = members.get(name)?.as_str()?;
        let fits = (1..=DIMENSION_NAME_MAX).contains(&name.chars().count())
            && (1..=NAME_MAX).contains(&value.chars().count());
        if !fits {
            return None;
        }
        found.push((name.clone(), value.to_owned()));
    }
    found.sort();
    found.dedup();
    Some(found)
}

/// A number, or up to a hundred of them.
fn numbers(value: &Value) -> Option<Vec<f64>> {
    let number = |value: &Value| value.as_f64().filter(|number| number.abs() <= VALUE_MAX);
    match value {
        Value::Array(values) if values.len() <= VALUES_MAX => values.iter().map(number).collect(),
        value => number(value).map(|number| vec![number]),
    }
}
