//! Deployment packages: checked, kept as blobs, unpacked for environments.

mod package;
mod trees;

pub(crate) use package::Refused;
pub(crate) use trees::Trees;
