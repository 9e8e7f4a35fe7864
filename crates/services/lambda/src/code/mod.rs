//! Deployment packages: checked, kept as blobs, unpacked for environments.

mod archive;
mod layers;
mod package;
mod trees;

pub(crate) use archive::Archive;
pub(crate) use package::Refused;
pub(crate) use trees::{Trees, digest_of_layers};
