//! What rows are called.

pub(crate) mod data;
