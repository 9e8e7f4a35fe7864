//! What is stored, one file a kind of key.

mod account_policies;
mod destination;
mod doomed;
mod event;
mod group;
mod metric_filters;
mod policies;
mod query;
mod query_definition;
mod stream;

pub use account_policies::{AccountPolicy, AccountPolicyKey};
pub use destination::{Destination, DestinationKey};
pub use doomed::DoomedKey;
pub use event::{Event, EventKey};
pub use group::{Group, GroupKey, Subscription};
pub use metric_filters::{MetricFilter, MetricFilters, MetricFiltersKey, Transformation};
pub use policies::{Policies, PoliciesKey, Policy};
pub use query::{OpenKey, Query, QueryKey, ResultKey, Status};
pub use query_definition::{QueryDefinition, QueryDefinitionKey};
pub use stream::{Stream, StreamKey};
