//! What is stored, one file a kind of key.

mod api;
mod connection;
mod owner;
mod snapshot;

pub use api::ApiKey;
pub(crate) use connection::{all_connections, connection_key, read_connection_key};
pub(crate) use owner::owner_key;
pub(crate) use snapshot::{all_snapshots_of, snapshot_key};
