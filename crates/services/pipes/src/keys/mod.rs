//! The keys of this service, a kind a file.

pub(crate) mod checkpoint;
pub(crate) mod letter;
pub(crate) mod pipe;
