//! What rows are called.

pub(crate) mod dashboard;
pub(crate) mod data;
pub(crate) mod due;
pub(crate) mod metric;
