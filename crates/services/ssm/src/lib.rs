//! AWS Systems Manager's Parameter Store: named values with their histories, labels and tags.
//!
//! A parameter as it is stands in one row, its earlier versions in rows beside it; no state lives in
//! memory. Values of the type `SecureString` are sealed before they reach the store ([`Vault`]). What
//! happens to parameters is told to EventBridge, from the commit of the change itself.

mod actions;
mod api;
mod change;
mod delete;
mod errors;
mod filter;
mod get;
mod history;
mod keys;
mod labels;
mod limits;
mod list;
mod model;
mod names;
mod pages;
mod put;
mod resources;
mod room;
mod tags;
mod vault;
mod wanted;

use std::sync::Arc;

pub use resources::resource_types;
pub use room::{Room, Seams};
pub use vault::Vault;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::ssm::service(room.clone(), room)
}
