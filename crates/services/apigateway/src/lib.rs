//! Amazon API Gateway: REST APIs.
//!
//! An API under work is one [`Definition`] (`keys::draft`), changed whole and held against the version
//! that was read (`room`). A deployment freezes it (`keys::snapshot`); a stage names a deployment, and
//! requests are carried out by stages alone. `ops` has the operations, one file a kind of thing;
//! `patch` is the language of updates. `docs/api-gateway.md` tells the whole.
//!
//! No state lives in memory that is not in the store. The room knows no other service.

#![allow(dead_code, reason = "the operations are on their way")]

mod account;
mod actions;
mod api;
mod definition;
mod errors;
mod ids;
mod keys;
pub mod limits;
mod live;
mod ops;
mod period;
mod record;
mod resources;
mod room;
mod run;
mod spec;
mod usage;

use std::sync::Arc;

pub use definition::Definition;
pub use keys::Place;
pub use live::{Admission, Deployed, Live};
pub use resources::resource_types;
pub use room::{Room, Seams};
pub use run::{Outside, Runner};
pub use usage::Counted;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::apigateway::service(room.clone(), room)
}
