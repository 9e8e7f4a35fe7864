//! Metric filters at work.

use super::gathered::{Gathered, Series};
use super::minute;
use crate::keys::{MetricFilter, MetricFilters, Transformation};
use crate::pattern::{Captures, Invalid, Pattern, Reference};
use aws_api::ApiError;
use aws_api::logs::{InputLogEvent, error};
use foundation::Timestamp;
use std::collections::BTreeMap;

/// Dimensions of a metric that a filter makes («MetricTransformation»).
const DIMENSIONS_MAX: usize = 3;

/// A group's filters, ready for use.
pub struct Meters(Vec<Meter>);

/// One filter, ready for use.
pub struct Meter {
    pattern: Pattern,
    namespace: String,
    metric: String,
    amount: Amount,
    dimensions: Vec<(String, Reference)>,
    unit: Option<String>,
    default: Option<f64>,
}

/// What a matching event counts for.
enum Amount {
    Always(f64),
    Of(Reference),
}

impl Meters {
    pub fn of(filters: &MetricFilters) -> Result<Meters, ApiError> {
        let stored = |MetricFilter { pattern, transformation, .. }: &MetricFilter| {
            Meter::of(pattern, transformation)
                .map_err(|why| ApiError::internal(format!("a stored metric filter: {why:?}")))
        };
        filters.by_name.values().map(stored).collect::<Result<_, _>>().map(Meters)
    }

    /// Adds what the events come to.
    pub fn measure(&self, events: &[InputLogEvent], gathered: &mut Gathered) {
        self.0.iter().for_each(|meter| meter.measure(events, gathered));
    }
}

impl Meter {
    /// What a filter says; an error in CloudWatch Logs' words where it can't be.
    pub fn of(pattern: &str, transformation: &Transformation) -> Result<Meter, ApiError> {
        let refused = |text: String| Err(error::invalid_parameter_exception(text));
        let pattern = Pattern::parse(pattern)
            .map_err(|why: Invalid| error::invalid_parameter_exception(why.to_string()))?;
        let Transformation { namespace, metric, value, default_bits, dimensions, unit } =
            transformation;
        let amount = match value.strip_prefix('$') {
            Some(_) => pattern.reference(value).map(Amount::Of),
            None => value.parse().ok().filter(|n: &f64| n.is_finite()).map(Amount::Always),
        };
        let Some(amount) = amount else {
            return refused(format!(
                "Invalid metric transformation: metricValue {value} is neither a number nor refers to \
                 a field of the filter pattern"
            ));
        };
        if !dimensions.is_empty() && !pattern.has_references() {
            return refused("The specified filter pattern does not support dimensions".to_owned());
        }
        if !dimensions.is_empty() && default_bits.is_some() {
            return refused(
                "Invalid metric transformation: dimensions and default value are mutually exclusive \
                 properties."
                    .to_owned(),
            );
        }
        if dimensions.len() > DIMENSIONS_MAX {
            return refused(format!(
                "Invalid metric transformation: a metric filter has at most {DIMENSIONS_MAX} dimensions"
            ));
        }
        let mut referred = Vec::new();
        for (name, text) in dimensions {
            let Some(reference) = pattern.reference(text) else {
                return refused(format!(
                    "Invalid metric transformation: dimension {name}: {text} does not refer to a field \
                     of the filter pattern"
                ));
            };
            referred.push((name.clone(), reference));
        }
        Ok(Meter {
            pattern,
            namespace: namespace.clone(),
            metric: metric.clone(),
            amount,
            dimensions: referred,
            unit: unit.clone(),
            default: default_bits.map(f64::from_bits),
        })
    }

    fn measure(&self, events: &[InputLogEvent], gathered: &mut Gathered) {
        // Of each minute, whether something of it matched.
        let mut minutes: BTreeMap<Timestamp, bool> = BTreeMap::new();
        for event in events {
            let at = minute(event.timestamp);
            let matched = minutes.entry(at).or_default();
            let Some(captures) = self.pattern.captures(&event.message) else { continue };
            *matched = true;
            if let (Some(value), Some(dimensions)) =
                (self.value(&captures), self.of_event(&captures))
            {
                gathered.add(self.series(at, dimensions), &[value]);
            }
        }
        let Some(default) = self.default else { return };
        for (at, _) in minutes.into_iter().filter(|(_, matched)| !matched) {
            gathered.add(self.series(at, Vec::new()), &[default]);
        }
    }

    /// What is no number counts for nothing.
    fn value(&self, captures: &Captures<'_>) -> Option<f64> {
        match &self.amount {
            Amount::Always(value) => Some(*value),
            Amount::Of(reference) => {
                let number = captures.get(reference)?.trim().parse().ok();
                number.filter(|number: &f64| number.is_finite())
            }
        }
    }

    /// An event that lacks one of the dimensions is not counted.
    fn of_event(&self, captures: &Captures<'_>) -> Option<Vec<(String, String)>> {
        let each = |(name, reference): &(String, Reference)| {
            let value = captures.get(reference).filter(|value| !value.is_empty())?;
            Some((name.clone(), value))
        };
        self.dimensions.iter().map(each).collect()
    }

    fn series(&self, at: Timestamp, dimensions: Vec<(String, String)>) -> Series {
        Series {
            namespace: self.namespace.clone(),
            metric: self.metric.clone(),
            dimensions,
            unit: self.unit.clone(),
            at,
            high_resolution: false,
        }
    }
}
