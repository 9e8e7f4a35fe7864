//! AWS CodeCommit: git repositories.
//!
//! What is in a repository is git's: a bare repository of its own below the data directory (`git`),
//! whose references are the truth of what it holds. What AWS knows beside that — names, triggers, pull
//! requests, comments — is in the store. Where both change, an *intent* is committed first, then git
//! moves its references, then what is told of it is committed with the intent's end (`moves`): a
//! server killed in between finds at its next start what git has done, and tells it.
//!
//! A push is acknowledged when its objects and references are synced and what it sets off is in the
//! store.

mod actions;
mod api;
mod approvals;
mod branches;
mod carry;
mod comments;
mod commits;
mod conflicts;
mod differences;
mod errors;
mod events;
mod files;
pub mod git;
mod gunzip;
mod history;
mod keys;
pub mod limits;
mod merge;
mod merges;
mod model;
mod moves;
mod names;
mod paging;
mod pull_events;
mod pulls;
mod reactions;
mod repositories;
mod resources;
mod room;
mod rules;
mod sweep;
mod templates;
mod tokens;
mod transport;
mod triggers;
mod write;

use std::sync::Arc;

pub use gunzip::gunzip;
pub use resources::resource_types;
pub use room::{Room, Seams};
pub use transport::{Asked, GitRepository, GitService};

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::codecommit::service(room.clone(), room)
}
