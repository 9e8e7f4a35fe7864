//! The Python runtime: the warm parent, the bootstrap, the SDK.

pub(crate) mod assets;
mod install;
pub(crate) mod zygote;

pub use install::{install_sdk, version};
