//! Functions: what they are, how they are made, changed and shown.

mod alias;
mod aliases;
pub(crate) mod concurrency;
mod deletion;
pub(crate) mod event_config;
mod in_use;
mod listing;
pub(crate) mod location;
mod machine;
mod operations;
pub(crate) mod package;
pub(crate) mod permissions;
pub(crate) mod policy;
pub(crate) mod provisioned;
mod publish;
pub(crate) mod record;
pub(crate) mod recursion;
mod resolve;
pub(crate) mod runtime;
pub(crate) mod runtime_management;
pub(crate) mod settings;
mod show;
mod standing;
mod tags;
mod update;
mod version;

pub(crate) use aliases::{
    among, create as create_alias, delete as delete_alias, get as get_alias, list as list_aliases,
    update as update_alias,
};
pub(crate) use deletion::{delete, start};
pub(crate) use in_use::in_use;
pub(crate) use listing::{list, marker, resume};
pub(crate) use machine::foresee;
pub(crate) use operations::{
    account_settings, attach, create, get, get_code_signing, get_configuration,
};
pub(crate) use permissions::{
    add as add_permission, get as get_policy, remove as remove_permission,
};
pub(crate) use publish::{publish, versions};
pub(crate) use record::{Found, Function};
pub(crate) use resolve::{choose, find};
pub(crate) use standing::start as stand_ready;
pub(crate) use tags::{list_tags, tag, untag};
pub(crate) use update::{update_code, update_configuration};
