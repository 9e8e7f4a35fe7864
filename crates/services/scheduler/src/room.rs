//! The room: what all operations share.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::model::{self, Group, Schedule};
use crate::names::{GroupName, ScheduleName};
use crate::outside::Outside;
use aws_api::ApiError;
use delivery::{Mail, Options};
use foundation::Ambient;
use std::sync::{Arc, OnceLock};
use store::{Entry, Key, Store, StoreError, get_one};
use tenure::Node;

/// Amazon EventBridge Scheduler over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// This node's name: one node at a time fires schedules.
    pub(crate) node: String,
    pub(crate) mail: Arc<Mail>,
    outside: OnceLock<Outside>,
}

/// Calls of targets under way at once.
const IN_FLIGHT: usize = 128;
/// Those of one schedule.
const LANE_IN_FLIGHT: usize = 16;

/// What was read, and the entry that it was read from.
pub(crate) struct Found<T> {
    pub(crate) record: T,
    pub(crate) entry: Entry,
}

impl Room {
    /// This node, as it takes leases.
    pub(crate) fn as_node(&self) -> Node {
        Node::new(&self.store, &self.ambient, &self.node)
    }

    /// A room whose state is in `store`. What goes on behind answered calls is [`Room::run`], once
    /// the room has been connected.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient, node: String) -> Arc<Room> {
        let options = Options {
            name: "scheduler/deliveries",
            kind: keys::parcel::KIND,
            in_flight: IN_FLIGHT,
            lane_in_flight: LANE_IN_FLIGHT,
        };
        let mail = Mail::new(store.clone(), ambient.clone(), node.clone(), options);
        Arc::new(Room { store, ambient, node, mail, outside: OnceLock::new() })
    }

    /// Hands over whom schedules can call.
    pub fn connect(&self, outside: Outside) {
        // A second one would be the same ones.
        let _ = self.outside.set(outside);
    }

    pub(crate) fn outside(&self) -> Result<&Outside, ApiError> {
        let missing = || ApiError::internal("the room of EventBridge Scheduler is not connected");
        self.outside.get().ok_or_else(missing)
    }

    /// Fires schedules, carries their calls, and deletes the schedules of deleted groups, without end.
    /// Killed anywhere, all of it goes on at the next start.
    pub async fn run(self: Arc<Self>) {
        let carrier: Arc<dyn delivery::Carrier> = self.clone();
        tokio::join!(
            self.mail.clone().run(carrier),
            self.clone().fire_schedules(),
            self.clone().delete_groups(),
        );
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }

    /// What is stored under a key.
    async fn read<T: for<'b> minicbor::Decode<'b, ()>>(
        &self,
        what: &'static str,
        key: Key,
    ) -> Result<Option<Found<T>>, StoreError> {
        let Some(entry) = get_one(&*self.store, key).await? else { return Ok(None) };
        Ok(Some(Found { record: model::decode(what, &entry.value)?, entry }))
    }

    /// A group, with its entry where it has one: the default group is there without.
    pub(crate) async fn group(&self, name: &GroupName) -> Result<(Group, Option<Entry>), ApiError> {
        match self.read("group", keys::group::key(name)).await.map_err(unavailable)? {
            Some(Found { record, entry }) => Ok((record, Some(entry))),
            None if name.is_default() => Ok((Group::default(), None)),
            None => {
                let text = format!("Schedule group {} does not exist.", name.name);
                Err(errors::not_found(text))
            }
        }
    }

    pub(crate) async fn find(
        &self,
        name: &ScheduleName,
    ) -> Result<Option<Found<Schedule>>, ApiError> {
        self.read("schedule", keys::schedule::key(name)).await.map_err(unavailable)
    }

    pub(crate) async fn schedule(&self, name: &ScheduleName) -> Result<Found<Schedule>, ApiError> {
        let missing = || errors::not_found(format!("Schedule {} does not exist.", name.name));
        self.find(name).await?.ok_or_else(missing)
    }
}
