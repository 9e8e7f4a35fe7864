//! What is stored, one file a kind of key.

mod api;
mod owner;
mod snapshot;

pub use api::ApiKey;
pub(crate) use owner::owner_key;
pub(crate) use snapshot::{all_snapshots_of, snapshot_key};
