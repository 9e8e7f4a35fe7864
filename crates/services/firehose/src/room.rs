//! The room: what all operations share.

use crate::outside::{Outside, Seams};
use foundation::Ambient;
use std::sync::Arc;
use store::Store;

/// Amazon Data Firehose over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) outside: Arc<Outside>,
    /// This node's name: each stream is worked on by one node at a time.
    pub(crate) node: String,
}

impl Room {
    /// A room whose state is in `store`.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient, node: String, seams: Seams) -> Arc<Room> {
        let outside = Outside::new(seams, ambient.clone());
        Arc::new(Room { store, ambient, outside, node })
    }
}
