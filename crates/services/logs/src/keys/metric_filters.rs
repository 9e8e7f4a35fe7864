//! `cm | group id`: a group's metric filters, by name; all in one value, as each upload of events needs
//! them together. Lives from the first PutMetricFilter to the last DeleteMetricFilter, at most as long
//! as its group.

use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"cm");

/// Names a group's metric filters by the group's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MetricFiltersKey(pub u64);

/// A group's metric filters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub struct MetricFilters {
    #[n(0)]
    pub by_name: BTreeMap<String, MetricFilter>,
}

/// What events that match a pattern are counted as.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct MetricFilter {
    /// It was parsed when it was set.
    #[n(0)]
    pub pattern: String,
    #[n(1)]
    pub transformation: Transformation,
    /// Milliseconds since the epoch.
    #[n(2)]
    pub created_ms: i64,
}

/// The metric that a filter makes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Transformation {
    #[n(0)]
    pub namespace: String,
    #[n(1)]
    pub metric: String,
    /// A number, or what refers to a part of the event.
    #[n(2)]
    pub value: String,
    /// The bits of the number that is told where nothing matches.
    #[n(3)]
    pub default_bits: Option<u64>,
    /// Names, and what refers to parts of the event.
    #[n(4)]
    pub dimensions: BTreeMap<String, String>,
    #[n(5)]
    pub unit: Option<String>,
}

impl MetricFiltersKey {
    pub fn encode(self) -> Key {
        KeyWriter::new(KIND).u64(self.0).finish()
    }
}
