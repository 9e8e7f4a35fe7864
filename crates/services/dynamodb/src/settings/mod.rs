//! Settings of tables that are neither data nor capacity.

mod insights;
pub(crate) mod policies;

pub(crate) use insights::Insights;
pub(crate) use policies::OwnPolicy;
