//! What is stored, one file a kind of key.

mod doomed;
mod event;
mod group;
mod metric_filters;
mod policies;
mod stream;

pub use doomed::DoomedKey;
pub use event::{Event, EventKey};
pub use group::{Group, GroupKey, Subscription};
pub use metric_filters::{MetricFilter, MetricFilters, MetricFiltersKey, Transformation};
pub use policies::{Policies, PoliciesKey, Policy};
pub use stream::{Stream, StreamKey};
