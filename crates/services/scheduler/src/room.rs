//! The room: what all operations share.

use foundation::Ambient;
use std::sync::Arc;
use store::Store;

/// The service over a store.
pub struct Room {
    /// Where all of it is.
    pub store: Arc<dyn Store>,
    /// The time and the dice.
    pub ambient: Ambient,
}

impl Room {
    /// A room whose state is in `store`.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Room> {
        Arc::new(Room { store, ambient })
    }
}
