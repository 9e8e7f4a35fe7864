//! The room: what all operations share.

use crate::alarms::{Alarms, Outside};
use crate::data::Writer;
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
    pub(crate) ambient: Ambient,
    pub(crate) node: String,
    pub(crate) writer: Arc<Writer>,
    pub(crate) alarms: Alarms,
}

impl Room {
    /// A room whose state is in the store.
    pub fn new(seams: Seams) -> Arc<Room> {
        let Seams { store, ambient, node } = seams;
        let writer = Writer::new(store.clone(), ambient.clone());
        let alarms = Alarms::new(&store, &ambient, &node);
        Arc::new(Room { store, ambient, node, writer, alarms })
    }

    /// Hands over whom alarms can tell.
    pub fn connect(&self, outside: Outside) {
        self.alarms.connect(outside);
    }

    /// Work in the background, without end, once the room has been connected. Killed anywhere, it goes
    /// on at the next start.
    pub async fn run(self: Arc<Self>) {
        let room = self.clone();
        tokio::join!(room.retain(), room.take_own(), self.watch_over());
    }
}
