//! Functions: what they are, how they are made, changed and shown.

mod machine;
mod operations;
pub(crate) mod record;
pub(crate) mod runtime;
pub(crate) mod settings;
mod show;
mod tags;

pub(crate) use machine::foresee;
pub(crate) use operations::{
    account_settings, code_in_use, create, delete, find, get, get_code_signing, get_configuration,
    list, marker, resume, update_code, update_configuration, versions,
};
pub(crate) use record::{Found, Function};
pub(crate) use tags::{list_tags, tag, untag};
