//! Settings of tables that are neither data nor capacity.

pub(crate) mod policies;

pub(crate) use policies::OwnPolicy;
