//! PutMetricData, and the same for other rooms ([`MetricSink`]).

use crate::data::{Digest, Measured, MetricRef, unit_number};
use crate::errors::{combination, invalid, missing, not_built, unavailable};
use crate::limits::*;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudwatch::{MetricDatum, PutMetricDataInput, StandardUnit};
use aws_api::seams::{Datum, MetricSink};
use foundation::{AccountId, Caller, Region, Timestamp};
use std::sync::Arc;

impl Room {
    pub(crate) async fn put_data(
        &self,
        caller: &Caller,
        input: PutMetricDataInput,
    ) -> Result<(), ApiError> {
        let namespace = &input.namespace;
        if namespace.starts_with("AWS/") {
            return Err(invalid("The value AWS/ for parameter Namespace is invalid."));
        }
        if !is_name(namespace) || namespace.starts_with(':') {
            return Err(invalid(format!(
                "The value {namespace} for parameter Namespace is invalid."
            )));
        }
        if input.metric_data.is_none() && input.entity_metric_data.is_none() {
            return Err(missing("MetricData"));
        }
        let mut data = Vec::new();
        let listed = input.metric_data.iter().flatten().enumerate();
        data.extend(listed.map(|(n, datum)| (format!("MetricData.member.{}", n + 1), datum)));
        for (n, with_entity) in input.entity_metric_data.iter().flatten().enumerate() {
            if with_entity.entity.is_some() {
                return Err(not_built(&format!("EntityMetricData.member.{}.Entity", n + 1)));
            }
            for (m, datum) in with_entity.metric_data.iter().flatten().enumerate() {
                let path = format!("EntityMetricData.member.{}.MetricData.member.{}", n + 1, m + 1);
                data.push((path, datum));
            }
        }
        if data.len() > DATA_MAX {
            let text =
                format!("The collection MetricData must not have a size greater than {DATA_MAX}.");
            return Err(invalid(text));
        }
        let size: usize = data.iter().map(|(_, datum)| bytes(datum)).sum();
        if size > REQUEST_BYTES_MAX {
            let text = format!("Request size {size} exceeded {REQUEST_BYTES_MAX} bytes");
            return Err(ApiError::new("RequestEntityTooLarge", 413, text));
        }
        let now = self.ambient.now();
        let mut problems = Problems::default();
        let mut measured = Vec::with_capacity(data.len());
        for (path, datum) in data {
            measured.extend(self.check(now, namespace, &path, datum, &mut problems));
        }
        problems.none()?;
        self.writer.measure(&caller.account, &caller.region, measured).await.map_err(unavailable)
    }

    /// The measurement, or what is wrong with it.
    fn check(
        &self,
        now: Timestamp,
        namespace: &str,
        path: &str,
        datum: &MetricDatum,
        problems: &mut Problems,
    ) -> Option<Measured> {
        if !is_name(&datum.metric_name) {
            let name = &datum.metric_name;
            problems.value(format!("The value {name} for parameter {path}.MetricName is invalid."));
        }
        check_dimensions(path, datum, problems);
        let unit = datum.unit.as_ref().unwrap_or(&StandardUnit::None);
        let unit_number = unit_number(unit);
        if unit_number.is_none() {
            problems.value(format!(
                "The parameter {path}.Unit must be a value in the set [ {} ].",
                units().join(", ")
            ));
        }
        if !matches!(datum.storage_resolution, None | Some(1 | 60)) {
            let text = "must be a value in the set [ 1, 60 ].";
            problems.value(format!("The parameter {path}.StorageResolution {text}"));
        }
        let at = datum.timestamp.unwrap_or(now);
        if at.as_millis() < now.as_millis() - PAST_MS {
            let text = "must specify a time within the past two weeks.";
            problems.value(format!("The parameter {path}.Timestamp {text}"));
        }
        if at.as_millis() > now.as_millis() + FUTURE_MS {
            let text = "must specify a time no more than two hours in the future.";
            problems.value(format!("The parameter {path}.Timestamp {text}"));
        }
        let digest = digest(path, datum, problems)?;
        Some(Measured {
            metric: Arc::new(MetricRef::of(
                namespace,
                &datum.metric_name,
                datum.dimensions.as_deref(),
            )),
            at,
            unit: unit_number?,
            high_resolution: datum.storage_resolution == Some(1),
            digest,
        })
    }
}

/// What is wrong with a request: all of it is told at once.
#[derive(Default)]
struct Problems {
    combinations: Vec<String>,
    values: Vec<String>,
}

impl Problems {
    fn combination(&mut self, text: String) {
        self.combinations.push(text);
    }

    fn value(&mut self, text: String) {
        self.values.push(text);
    }

    fn none(self) -> Result<(), ApiError> {
        if !self.combinations.is_empty() {
            return Err(combination(self.combinations.join("\n")));
        }
        if !self.values.is_empty() {
            return Err(invalid(self.values.join("\n")));
        }
        Ok(())
    }
}

fn check_dimensions(path: &str, datum: &MetricDatum, problems: &mut Problems) {
    let dimensions = datum.dimensions.as_deref().unwrap_or_default();
    if dimensions.len() > DIMENSIONS_MAX {
        problems.value(format!(
            "The collection {path}.Dimensions must not have a size greater than {DIMENSIONS_MAX}."
        ));
    }
    for (n, dimension) in dimensions.iter().enumerate() {
        let path = format!("{path}.Dimensions.member.{}", n + 1);
        if !is_name(&dimension.name) || dimension.name.starts_with(':') {
            problems.value(format!(
                "The value {} for parameter {path}.Name is invalid.",
                dimension.name
            ));
        }
        if !is_name(&dimension.value) {
            let value = &dimension.value;
            problems.value(format!("The value {value} for parameter {path}.Value is invalid."));
        }
        if dimensions[..n].iter().any(|before| before.name == dimension.name) {
            problems.value("No Metric may specify the same dimension name twice.".to_owned());
        }
    }
}

/// ASCII without control characters, and not only blanks.
fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) && !text.trim().is_empty()
}

fn digest(path: &str, datum: &MetricDatum, problems: &mut Problems) -> Option<Digest> {
    let given = [
        ("Value", datum.value.is_some()),
        ("Values", datum.values.is_some()),
        ("StatisticValues", datum.statistic_values.is_some()),
    ];
    let given: Vec<&str> = given.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect();
    match given[..] {
        [] => {
            problems.combination(format!(
                "At least one of the parameters {path}.Value, {path}.Values and \
                 {path}.StatisticValues must be specified."
            ));
            return None;
        }
        [_] => {}
        [first, second, ..] => {
            problems.combination(format!(
                "The parameters {path}.{first} and {path}.{second} are mutually exclusive and you \
                 have specified both."
            ));
            return None;
        }
    }
    if datum.counts.is_some() && datum.values.is_none() {
        problems.combination(format!(
            "The parameter {path}.Counts must be used along with the parameter {path}.Values."
        ));
        return None;
    }
    if let Some(value) = datum.value {
        check_value(&format!("{path}.Value"), value, problems)?;
        return Digest::of(&[(value, 1.0)]);
    }
    if let Some(set) = &datum.statistic_values {
        let path = format!("{path}.StatisticValues");
        for (name, value) in [
            ("Sum", set.sum),
            ("Minimum", set.minimum),
            ("Maximum", set.maximum),
            ("SampleCount", set.sample_count),
        ] {
            check_value(&format!("{path}.{name}"), value, problems)?;
        }
        if set.sample_count <= 0.0 {
            problems.value(format!("The parameter {path}.SampleCount must be greater than 0."));
            return None;
        }
        if set.maximum < set.minimum {
            let text = format!("must be greater than {path}.Minimum.");
            problems.value(format!("The parameter {path}.Maximum {text}"));
            return None;
        }
        return Some(Digest::summed(set.sample_count, set.sum, set.minimum, set.maximum));
    }
    let values = datum.values.as_deref().unwrap_or_default();
    if values.is_empty() {
        problems.value(format!("The collection {path}.Values must not be empty."));
        return None;
    }
    if values.len() > VALUES_MAX {
        problems.value(format!(
            "The collection {path}.Values must not have a size greater than {VALUES_MAX}."
        ));
        return None;
    }
    let ones = vec![1.0; values.len()];
    let counts = datum.counts.as_deref().unwrap_or(&ones);
    if counts.len() != values.len() {
        problems.value(format!(
            "The parameters {path}.Values and {path}.Counts must be of the same size."
        ));
        return None;
    }
    for (n, (value, count)) in values.iter().zip(counts).enumerate() {
        check_value(&format!("{path}.Values.member.{}", n + 1), *value, problems)?;
        check_value(&format!("{path}.Counts.member.{}", n + 1), *count, problems)?;
        if *count <= 0.0 {
            problems.value(format!(
                "The parameter {path}.Counts.member.{} must be greater than 0.",
                n + 1
            ));
            return None;
        }
    }
    let pairs: Vec<_> = values.iter().copied().zip(counts.iter().copied()).collect();
    Digest::of(&pairs)
}

fn check_value(path: &str, value: f64, problems: &mut Problems) -> Option<()> {
    let fits = value.is_finite() && value.abs() <= 2_f64.powi(VALUE_EXPONENT_MAX);
    if !fits {
        problems.value(format!("The value {value} for parameter {path} is invalid."));
    }
    fits.then_some(())
}

fn units() -> Vec<&'static str> {
    let shape = match &aws_api::cloudwatch::SHAPE_STANDARD_UNIT {
        aws_api::Shape::Enum { values } => values,
        _ => &[][..],
    };
    shape.to_vec()
}

/// About what a measurement took on the wire.
fn bytes(datum: &MetricDatum) -> usize {
    let dimensions = datum.dimensions.iter().flatten();
    let numbers =
        datum.values.as_ref().map_or(0, Vec::len) + datum.counts.as_ref().map_or(0, Vec::len);
    datum.metric_name.len()
        + dimensions.map(|d| d.name.len() + d.value.len()).sum::<usize>()
        + 9 * (numbers + 1)
}

#[async_trait]
impl MetricSink for Room {
    async fn put(
        &self,
        account: &AccountId,
        region: &Region,
        data: Vec<Datum>,
    ) -> Result<(), ApiError> {
        let now = self.ambient.now();
        let mut measured = Vec::with_capacity(data.len());
        for datum in data {
            let unit = datum.unit.as_deref().map_or(StandardUnit::None, StandardUnit::from);
            let unit = unit_number(&unit).ok_or_else(|| {
                invalid(format!("The value {unit} for parameter Unit is invalid."))
            })?;
            if datum.at.as_millis() < now.as_millis() - PAST_MS {
                let text = "The parameter Timestamp must specify a time within the past two weeks.";
                return Err(invalid(text));
            }
            if datum.at.as_millis() > now.as_millis() + FUTURE_MS {
                let text = "The parameter Timestamp must specify a time no more than two hours in the future.";
                return Err(invalid(text));
            }
            if datum.dimensions.len() > DIMENSIONS_MAX {
                return Err(invalid(format!(
                    "The collection Dimensions must not have a size greater than {DIMENSIONS_MAX}."
                )));
            }
            let fits =
                |number: f64| number.is_finite() && number.abs() <= 2_f64.powi(VALUE_EXPONENT_MAX);
            if let Some((value, _)) = datum.values.iter().find(|(v, n)| !fits(*v) || !fits(*n)) {
                return Err(invalid(format!("The value {value} for parameter Value is invalid.")));
            }
            let Some(digest) = Digest::of(&datum.values) else { continue };
            measured.push(Measured {
                metric: Arc::new(MetricRef::new(datum.namespace, datum.metric, datum.dimensions)),
                at: datum.at,
                unit,
                high_resolution: datum.high_resolution,
                digest,
            });
        }
        self.writer.measure(account, region, measured).await.map_err(unavailable)
    }
}
