//! A room with doubles for all that is outside of it, and short words for what the tests do again and
//! again.

use aws_api::events::*;
use foundation::access::{AssumeRefused, Roles};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use serde_json::Value;
use service_events::{Outside, Room};
use std::sync::Arc;
use std::time::Duration;
use store::{Memory, Store};
use testing::World;
pub use testing::refusal;
use tokio::task::JoinHandle;

pub const ROLE: &str = "arn:aws:iam::000000000000:role/target";
pub const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:q";
pub const DEAD: &str = "arn:aws:sqs:us-east-1:000000000000:dead";

/// [`ROLE`], for EventBridge and Pipes.
fn known_roles() -> Arc<dyn Roles> {
    testing::roles(|asked| {
        let by = &asked.by;
        assert!(["events.amazonaws.com", "pipes.amazonaws.com"].contains(&by.service), "{by:?}");
        let source = by.source.unwrap();
        assert!(source.arn.contains(":rule/") || source.arn.contains(":pipe/"), "{source:?}");
        match asked.role_arn {
            ROLE => Ok(asked.session()),
            _ => Err(AssumeRefused::NotTrusted),
        }
    })
}

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
    pub world: Arc<World>,
    running: Option<JoinHandle<()>>,
}

/// 2026-11-18T11:06:40Z, a Wednesday.
pub const NOW_MS: i64 = 1_795_000_000_000;

impl House {
    pub fn new() -> House {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(NOW_MS));
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let world = Arc::new(World::default());
        let room = room(&store, &ambient, &world);
        House { room, store, ambient, clock, caller, world, running: None }
    }

    /// What goes on behind answered calls.
    pub fn run(&mut self) {
        self.running = Some(tokio::spawn(self.room.clone().run()));
    }

    /// Ends all that is under way where it stands; the same store, served by a room that knows nothing
    /// of the one before.
    pub async fn kill(&mut self) {
        if let Some(running) = self.running.take() {
            running.abort();
            let _cancelled = running.await;
        }
        // Its leases run out.
        self.clock.advance(Duration::from_secs(16));
        self.room = room(&self.store, &self.ambient, &self.world);
    }

    pub fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// Lets time pass until the clock's next sleeper, as often as it takes for so much to be told.
    pub async fn until(&self, told: usize) {
        testing::passing(&self.clock, self.world.until(told)).await;
    }

    /// Lets all that can go on without time passing go on.
    pub async fn settle(&self) {
        testing::settle().await;
    }

    pub async fn rule_on(&self, bus: Option<&str>, name: &str, pattern: &str) -> String {
        let input = PutRuleRequest {
            event_bus_name: bus.map(str::to_owned),
            event_pattern: Some(pattern.to_owned()),
            name: name.to_owned(),
            ..PutRuleRequest::default()
        };
        self.room.put_rule(&self.caller, input).await.unwrap().rule_arn.unwrap()
    }

    pub async fn rule(&self, name: &str, pattern: &str) -> String {
        self.rule_on(None, name, pattern).await
    }

    pub async fn targets(&self, rule: &str, targets: Vec<Target>) -> PutTargetsResponse {
        let rule = rule.to_owned();
        let input = PutTargetsRequest { event_bus_name: None, rule, targets };
        self.room.put_targets(&self.caller, input).await.unwrap()
    }

    /// A rule for the source `app`, with one target.
    pub async fn tells(&self, target: Target) -> String {
        let arn = self.rule("r", r#"{"source":["app"]}"#).await;
        let put = self.targets("r", vec![target]).await;
        assert_eq!(put.failed_entries, Some(vec![]));
        arn
    }

    pub async fn put(&self, source: &str, detail: &str) -> PutEventsResultEntry {
        let entry = PutEventsRequestEntry {
            source: Some(source.to_owned()),
            detail_type: Some("t".to_owned()),
            detail: Some(detail.to_owned()),
            ..PutEventsRequestEntry::default()
        };
        self.put_entry(entry).await
    }

    pub async fn put_entry(&self, entry: PutEventsRequestEntry) -> PutEventsResultEntry {
        let input = PutEventsRequest { entries: vec![entry], endpoint_id: None };
        self.room.put_events(&self.caller, input).await.unwrap().entries.unwrap().remove(0)
    }
}

fn room(store: &Arc<dyn Store>, ambient: &Ambient, world: &Arc<World>) -> Arc<Room> {
    let room = Room::new(store.clone(), ambient.clone(), "n".to_owned());
    room.connect(Outside {
        lambda: world.clone(),
        sqs: world.clone(),
        sns: world.clone(),
        kinesis: world.clone(),
        firehose: world.clone(),
        logs: world.clone(),
        roles: known_roles(),
        authorizer: world.clone(),
        client: outbound::Client::new(ambient.clock.clone()),
        base_url: "http://127.0.0.1:1".to_owned(),
    });
    room
}

pub fn target(arn: &str) -> Target {
    Target { id: "1".to_owned(), arn: arn.to_owned(), ..Target::default() }
}

pub fn with_role(arn: &str) -> Target {
    Target { role_arn: Some(ROLE.to_owned()), ..target(arn) }
}

pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
