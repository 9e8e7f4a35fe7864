//! The room: what all operations share.

use crate::compiled::Buses;
use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Bus, Rule};
use crate::names::{BusName, PRINCIPAL, RuleName};
use crate::outside::Outside;
use crate::pace::Pace;
use crate::tokens::Tokens;
use aws_api::{ApiError, Attachments};
use delivery::{Mail, Options};
use foundation::{Ambient, Caller, Region};
use std::sync::{Arc, OnceLock};
use store::{Batch, Check, Entry, Key, Outcome, Store, StoreError, get_one};
use tenure::Node;

/// Amazon EventBridge over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// This node's name: one node at a time fires schedules and replays.
    pub(crate) node: String,
    pub(crate) mail: Arc<Mail>,
    pub(crate) buses: Buses,
    pub(crate) attachments: Attachments,
    pub(crate) outside: OnceLock<Outside>,
    pub(crate) pace: Pace,
    pub(crate) tokens: Tokens,
}

/// Deliveries under way at once.
const IN_FLIGHT: usize = 128;
/// Those to one target.
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
            name: "events/deliveries",
            kind: keys::parcel::KIND,
            in_flight: IN_FLIGHT,
            lane_in_flight: LANE_IN_FLIGHT,
        };
        let mail = Mail::new(store.clone(), ambient.clone(), node.clone(), options);
        let (buses, attachments, outside) = Default::default();
        let (pace, tokens) = Default::default();
        let room = Room { store, ambient, node, mail, buses, attachments, outside, pace, tokens };
        Arc::new(room)
    }

    /// Hands over whom events can be told.
    pub fn connect(&self, outside: Outside) {
        // A second one would be the same ones.
        let _ = self.outside.set(outside);
    }

    pub(crate) fn outside(&self) -> Result<&Outside, ApiError> {
        let missing = || ApiError::internal("the EventBridge room has not been connected");
        self.outside.get().ok_or_else(missing)
    }

    /// Carries deliveries, fires schedules, replays archives and lets go of what they need not keep,
    /// without end. Killed anywhere, all of it goes on at the next start.
    pub async fn run(self: Arc<Self>) {
        let carrier: Arc<dyn delivery::Carrier> = self.clone();
        tokio::join!(
            self.mail.clone().run(carrier),
            self.clone().follow(),
            self.clone().fire_schedules(),
            self.clone().run_replays(),
            self.clone().let_go(),
        );
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }

    /// EventBridge itself, on behalf of a rule, in the region of whom it calls.
    pub(crate) fn service_for(&self, rule: &RuleName, region: Region) -> Caller {
        Caller::service(
            PRINCIPAL,
            rule.source(),
            region,
            self.ambient.dice.uuid(),
            self.ambient.now(),
        )
    }

    /// What is stored under a key.
    pub(crate) async fn read<T: for<'b> minicbor::Decode<'b, ()>>(
        &self,
        what: &'static str,
        key: Key,
    ) -> Result<Option<Found<T>>, StoreError> {
        let Some(entry) = get_one(&*self.store, key).await? else { return Ok(None) };
        Ok(Some(Found { record: model::decode(what, &entry.value)?, entry }))
    }

    /// A bus, with its entry where it has one: the default bus is there without.
    pub(crate) async fn bus(&self, name: &BusName) -> Result<(Bus, Option<Entry>), ApiError> {
        let key = keys::bus::key(&name.place, &name.name);
        match self.read("bus", key).await.map_err(unavailable)? {
            Some(Found { record, entry }) => Ok((record, Some(entry))),
            None if name.is_default() => Ok((Bus::default(), None)),
            None => Err(errors::not_found(format!("Event bus {} does not exist.", name.name))),
        }
    }

    pub(crate) async fn rule(&self, name: &RuleName) -> Result<Found<Rule>, ApiError> {
        let found = self.read("rule", keys::rule::key(name)).await.map_err(unavailable)?;
        if let Some(found) = found {
            return Ok(found);
        }
        // A bus that is not there is told first.
        self.bus(&name.bus).await?;
        let (rule, bus) = (&name.name, &name.bus.name);
        Err(errors::not_found(format!("Rule {rule} does not exist on EventBus {bus}.")))
    }

    /// Commits; whether it came to be, or somebody else came first. What is compiled is made anew.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<bool, ApiError> {
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        self.forget();
        Ok(matches!(outcome, Outcome::Committed(_)))
    }

    /// Nothing that is remembered of buses and rules counts any more.
    pub(crate) fn forget(&self) {
        self.buses.forget();
        self.attachments.forget();
    }

    /// Changes a bus's record, as often as somebody else comes first.
    pub(crate) async fn change_bus(
        &self,
        name: &BusName,
        change: impl Fn(&mut Bus) -> Result<(), ApiError> + Send + Sync,
    ) -> Result<Bus, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let (mut bus, entry) = self.bus(name).await?;
            change(&mut bus)?;
            bus.modified_ms = Some(self.now_ms());
            let key = keys::bus::key(&name.place, &name.name);
            let batch = Batch::new()
                .check(Check::unchanged(key.clone(), entry.as_ref()))
                .put(key, model::encode(&bus));
            if self.commit(batch).await? {
                return Ok(bus);
            }
        }
        Err(errors::contended())
    }

    /// The same of a rule's.
    pub(crate) async fn change_rule(
        &self,
        name: &RuleName,
        change: impl Fn(&mut Rule) -> Result<Batch, ApiError> + Send + Sync,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let Found { mut record, entry } = self.rule(name).await?;
            let batch = change(&mut record)?;
            let batch = batch
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, model::encode(&record));
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(errors::contended())
    }
}
