//! The room: what all operations share.

use foundation::Ambient;
use std::sync::Arc;
use store::Store;

/// What the room is given when the house is put together.
pub struct Seams {
    /// Where all of it is.
    pub store: Arc<dyn Store>,
    /// The time and the dice.
    pub ambient: Ambient,
    /// Who this server is among those that share the store.
    pub node: String,
}

/// Amazon CloudWatch over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    #[allow(dead_code, reason = "metrics and alarms come to it")]
    pub(crate) ambient: Ambient,
    #[allow(dead_code, reason = "leases of work in the background are held under it")]
    pub(crate) node: String,
}

impl Room {
    /// A room whose state is in the store.
    pub fn new(seams: Seams) -> Arc<Room> {
        let Seams { store, ambient, node } = seams;
        Arc::new(Room { store, ambient, node })
    }
}
