//! Amazon API Gateway: HTTP and WebSocket APIs.
//!
//! An API is one value in the store (`record`): its definition — routes, integrations, authorizers,
//! models, responses, all made of the generated types — and its stages. Every change is one commit of
//! that value, so that no stage ever shows half of one. A deployment is a copy of the definition under
//! a key of its own, and what a stage serves is the copy that it names.
//!
//! `control` holds the operations, `live` what stages are served from: read once, compiled, and thrown
//! away when the API changes.

mod actions;
mod api;
mod control;
mod definition;
mod errors;
mod http;
mod keys;
mod live;
mod record;
mod resources;
mod room;
mod show;
mod spec;
mod subtypes;
pub mod websocket;

pub use self::http::{Plane as HttpApis, Seams as HttpSeams};
pub use actions::Actions;
pub use definition::Definition;
pub use keys::ApiKey;
pub use live::{Live, LiveStage};
pub use resources::resource_types;
pub use room::{Room, Seams};

use std::sync::Arc;

/// The service for the endpoint.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::apigatewayv2::service(room, Arc::new(Actions))
}
