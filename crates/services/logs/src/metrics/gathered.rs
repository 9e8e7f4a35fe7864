//! Values gathered by metric and moment: what thousands of events come to is a few data.

use aws_api::seams::Datum;
use foundation::Timestamp;
use std::collections::BTreeMap;

/// Different values in one datum, as PutMetricData has it.
const VALUES_MAX: usize = 150;
/// Metrics, moments and values of one upload of events; what goes beyond comes to nothing. Documents
/// of the embedded metric format could name millions in a few kilobytes.
const TOGETHER_MAX: usize = 20_000;

/// A metric at a moment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Series {
    pub namespace: String,
    pub metric: String,
    /// In the order of their names.
    pub dimensions: Vec<(String, String)>,
    pub unit: Option<String>,
    pub at: Timestamp,
    pub high_resolution: bool,
}

/// How often there was each value, by its bits.
#[derive(Debug, Default)]
pub struct Gathered {
    by_series: BTreeMap<Series, BTreeMap<u64, f64>>,
    together: usize,
}

impl Gathered {
    /// Adds values; false where there are too many already.
    pub fn add(&mut self, series: Series, values: &[f64]) -> bool {
        let known = self.by_series.contains_key(&series);
        if self.together + values.len() + usize::from(!known) > TOGETHER_MAX {
            return false;
        }
        let counts = self.by_series.entry(series).or_default();
        let before = counts.len();
        for value in values {
            *counts.entry(value.to_bits()).or_default() += 1.0;
        }
        self.together += counts.len() - before + usize::from(!known);
        true
    }

    pub fn is_empty(&self) -> bool {
        self.by_series.is_empty()
    }

    /// The data.
    pub fn data(self) -> impl Iterator<Item = Datum> {
        self.by_series.into_iter().flat_map(|(series, counts)| {
            let values: Vec<(f64, f64)> =
                counts.into_iter().map(|(bits, count)| (f64::from_bits(bits), count)).collect();
            let parts: Vec<Datum> = values
                .chunks(VALUES_MAX)
                .map(|values| Datum {
                    namespace: series.namespace.clone(),
                    metric: series.metric.clone(),
                    dimensions: series.dimensions.clone(),
                    unit: series.unit.clone(),
                    at: series.at,
                    values: values.to_vec(),
                    high_resolution: series.high_resolution,
                })
                .collect();
            parts
        })
    }
}
