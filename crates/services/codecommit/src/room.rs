//! The room: what all operations share.

use foundation::Ambient;
use std::sync::Arc;
use store::Store;

/// The service over a store.
pub struct Room {
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
}

impl Room {
    /// A room whose state is in `store`.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Room> {
        Arc::new(Room { store, ambient })
    }
}
