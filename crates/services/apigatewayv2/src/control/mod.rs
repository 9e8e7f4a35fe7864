//! The operations on APIs and their parts.

pub(crate) mod apis;
mod authorizers;
mod deployments;
mod integrations;
mod listing;
mod model_template;
mod models;
mod responses;
pub(crate) mod route_key;
mod routes;
mod settings;
mod stages;
mod tags;
pub(crate) mod targets;

pub(crate) use targets::function_of;
