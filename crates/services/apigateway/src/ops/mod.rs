//! The operations, one file a kind of thing.

mod account;
mod api_keys;
pub(crate) mod apis;
pub(crate) mod authorizers;
mod deployments;
pub(crate) mod gateway_responses;
pub(crate) mod integration_responses;
mod integrations;
mod method_responses;
pub(crate) mod methods;
pub(crate) mod models;
mod plan_keys;
mod plans;
pub(crate) mod resources;
mod stage_patches;
mod stages;
mod tags;
mod usage;
mod validators;

use crate::patch::Verb;

/// What a path has that is only ever set.
const REPLACE: &[Verb] = &[Verb::Replace];

/// What an entry of a map or a list has.
const ENTRY: &[Verb] = &[Verb::Add, Verb::Remove, Verb::Replace];
