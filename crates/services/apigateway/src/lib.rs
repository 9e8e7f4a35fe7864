//! Amazon API Gateway: REST APIs.
//!
//! An API under work is one [`Definition`] (`keys::draft`), changed whole and held against the version
//! that was read (`room`). A deployment freezes it (`keys::snapshot`); a stage names a deployment, and
//! requests are carried out by stages alone. `ops` has the operations, one file a kind of thing;
//! `patch` is the language of updates. `docs/api-gateway.md` tells the whole.
//!
//! No state lives in memory that is not in the store. The room knows no other service.

mod account;
mod actions;
mod api;
mod clone;
mod defaults;
mod definition;
mod endpoint_types;
mod errors;
mod ids;
mod integration_rules;
mod keys;
pub mod limits;
mod live;
mod mapping;
mod ops;
mod paging;
mod patch;
mod period;
mod record;
mod resources;
mod room;
mod run;
mod spec;
mod stage_rules;
mod tags;
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
