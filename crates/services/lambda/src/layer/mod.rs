//! Layers: files that functions share (Lambda Developer Guide, «Managing Lambda dependencies with
//! layers»).

mod name;
mod operations;
mod permissions;
mod record;
mod show;
mod used;

pub(crate) use name::LayerName;
pub(crate) use operations::{delete, get, get_by_arn, list, list_versions, publish};
pub(crate) use permissions::{
    add as add_permission, attached, get as get_policy, remove as remove_permission,
};
pub(crate) use record::codes;
pub(crate) use used::{check_size, resolve};
