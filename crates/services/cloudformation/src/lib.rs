//! CloudFormation: stacks of resources, made, changed and deleted as templates have them.
//!
//! The language of templates is the `template` crate's, the resource types are the other services'
//! (`resource`); here is who runs stacks. A request checks everything that can be known beforehand
//! (`prepare`), and commits an operation on the stack. From there on the `executor` carries it out:
//! a state machine whose state is the store's, one task a stack, under a lease. Killed anywhere, it
//! goes on where it stood. See `docs/cloudformation.md`.

mod actions;
mod changes;
mod compare;
mod core;
mod events;
mod executor;
mod expiry;
mod keys;
mod macros;
mod names;
mod own;
mod patience;
mod prepare;
mod record;
mod refusal;
mod requests;
mod room;
mod source;
mod stack_policy;
mod stored;

pub use crate::core::Seams;
pub use actions::Actions;
pub use room::Room;

use std::sync::Arc;

/// The service for the endpoint.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::cloudformation::service(room, Arc::new(Actions))
}
