//! What expressions are made of and come to.

use crate::data::MetricRef;
use std::sync::Arc;

/// One series of values by time.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    /// What people are shown of it.
    pub(crate) label: String,
    /// In seconds.
    pub(crate) period_s: u32,
    /// Times in milliseconds, the oldest first, none twice; values are finite.
    pub(crate) points: Vec<(i64, f64)>,
    /// Of which metric it is, and which statistic, where it is one's alone.
    pub(crate) source: Option<Arc<Source>>,
}

/// What is known of a metric's line, for labels.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Source {
    pub(crate) metric: MetricRef,
    pub(crate) statistic: String,
}

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A number; what is not finite stands for none.
    Scalar(f64),
    Line(Line),
    Lines(Vec<Line>),
    Text(String),
}

impl Line {
    /// The same, with other values; what is no number is left out.
    pub(crate) fn with(&self, points: impl IntoIterator<Item = (i64, f64)>) -> Line {
        let points = points.into_iter().filter(|(_, value)| value.is_finite()).collect();
        Line { points, ..self.clone() }
    }

    pub(crate) fn map(&self, change: impl Fn(f64) -> f64) -> Line {
        self.with(self.points.iter().map(|&(at, value)| (at, change(value))))
    }

    /// The value at a time.
    pub(crate) fn at(&self, time: i64) -> Option<f64> {
        let found = self.points.binary_search_by_key(&time, |(at, _)| *at).ok()?;
        self.points.get(found).map(|(_, value)| *value)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = f64> + '_ {
        self.points.iter().map(|(_, value)| *value)
    }
}

impl Value {
    /// For messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Value::Scalar(_) => "a number",
            Value::Line(_) => "a time series",
            Value::Lines(_) => "an array of time series",
            Value::Text(_) => "a text",
        }
    }
}
