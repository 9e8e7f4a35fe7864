//! A room with doubles for all that alarms tell, and short words for what the tests do again and again.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudwatch::*;
use aws_api::seams::{Datum, Destination, EventSink, Message, MetricSink, ServiceEvent};
use foundation::{AccountId, Ambient, Caller, Principal, Region, Timestamp, VirtualClock};
use serde_json::Value;
use service_cloudwatch::{Outside, Room, Seams};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Memory, Store};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

pub const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:t";
pub const OTHER: &str = "arn:aws:sns:us-east-1:000000000000:other";
pub const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";
/// 2026-11-22T03:00:00Z.
pub const NOW_MS: i64 = 1_795_316_400_000;

/// What somebody was told, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub by: String,
    pub to: String,
    pub subject: Option<String>,
    pub body: Value,
}

/// Destinations that keep what they are told, and refuse when they are told to.
#[derive(Default)]
pub struct World {
    told: Mutex<Vec<Told>>,
    events: Mutex<Vec<ServiceEvent>>,
    /// Statuses of the next refusals.
    pub refusals: Mutex<Vec<u16>>,
    asked: Notify,
}

impl World {
    pub fn told(&self) -> Vec<Told> {
        self.told.lock().unwrap().clone()
    }

    pub fn events(&self) -> Vec<ServiceEvent> {
        self.events.lock().unwrap().clone()
    }

    /// States that topic was told, in order, as old and new.
    pub fn changes(&self, to: &str) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let told = self.told().into_iter().filter(|told| told.to == to);
        told.map(|t| (text(&t.body["OldStateValue"]), text(&t.body["NewStateValue"]))).collect()
    }
}

struct Double(Arc<World>);

#[async_trait]
impl Destination for Double {
    async fn check(&self, _: &Caller, _: &str) -> Result<(), ApiError> {
        Ok(())
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        let by = match (&caller.principal, &caller.source) {
            (Principal::Service(name), Some(source)) => format!("{name} for {}", source.arn),
            (other, _) => format!("{other:?}"),
        };
        let refusal = self.0.refusals.lock().unwrap().pop();
        if let Some(status) = refusal {
            self.0.asked.notify_one();
            return Err(ApiError::new("Refused", status, "as told"));
        }
        let body = serde_json::from_slice(&message.body).unwrap();
        let told = Told { by, to: arn.to_owned(), subject: message.subject.clone(), body };
        self.0.told.lock().unwrap().push(told);
        self.0.asked.notify_one();
        Ok(())
    }
}

#[async_trait]
impl EventSink for Double {
    async fn put(&self, event: ServiceEvent) -> Result<(), ApiError> {
        self.0.events.lock().unwrap().push(event);
        self.0.asked.notify_one();
        Ok(())
    }
}

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
    pub world: Arc<World>,
    running: Mutex<Option<JoinHandle<()>>>,
}

fn room(store: &Arc<dyn Store>, ambient: &Ambient, world: &Arc<World>) -> Arc<Room> {
    let (store, ambient) = (store.clone(), ambient.clone());
    let room = Room::new(Seams { store, ambient, node: "n".to_owned() });
    let double: Arc<dyn Destination> = Arc::new(Double(world.clone()));
    let destinations =
        BTreeMap::from([("sns".to_owned(), double.clone()), ("lambda".to_owned(), double)]);
    room.connect(Outside { destinations, events: Arc::new(Double(world.clone())) });
    room
}

impl House {
    pub fn new() -> House {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(NOW_MS));
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let world = Arc::new(World::default());
        let room = room(&store, &ambient, &world);
        House { room, store, ambient, clock, caller, world, running: Mutex::new(None) }
    }

    /// One whose work goes on behind answered calls.
    pub fn running() -> House {
        let house = House::new();
        house.run();
        house
    }

    pub fn run(&self) {
        *self.running.lock().unwrap() = Some(tokio::spawn(self.room.clone().run()));
    }

    /// Ends all that is under way where it stands; the same store, served by a room that knows nothing
    /// of the one before, once the leases have run out.
    pub async fn kill(&mut self) {
        let running = self.running.lock().unwrap().take();
        if let Some(running) = running {
            running.abort();
            let _cancelled = running.await;
        }
        self.clock.advance(Duration::from_secs(16));
        self.room = room(&self.store, &self.ambient, &self.world);
    }

    /// Lets all that can go on without time passing go on.
    pub async fn settle(&self) {
        for _ in 0..300 {
            tokio::task::yield_now().await;
        }
    }

    /// Lets time pass, from sleeper to sleeper.
    pub async fn pass(&self, seconds: u64) {
        let end = self.ambient.now() + Duration::from_secs(seconds);
        loop {
            self.settle().await;
            let now = self.ambient.now();
            let next = self.clock.next_wake().filter(|next| *next < end).unwrap_or(end);
            self.clock.advance(next.since(now).max(Duration::from_millis(1)));
            if next == end {
                return self.settle().await;
            }
        }
    }

    /// Values of the metric, now.
    pub async fn measure(&self, metric: &str, values: &[f64]) {
        self.measure_at(metric, values, self.ambient.now(), true).await;
    }

    /// Values of the metric, as of then.
    pub async fn measure_at(
        &self,
        metric: &str,
        values: &[f64],
        at: Timestamp,
        high_resolution: bool,
    ) {
        let datum = Datum {
            namespace: "Shop".to_owned(),
            metric: metric.to_owned(),
            dimensions: Vec::new(),
            unit: None,
            at,
            values: values.iter().map(|value| (*value, 1.0)).collect(),
            high_resolution,
        };
        let (account, region) = (AccountId::DEFAULT, Region::default());
        MetricSink::put(&*self.room, &account, &region, vec![datum]).await.unwrap();
    }

    pub async fn metric_alarm(&self, input: PutMetricAlarmInput) {
        self.room.put_metric_alarm(&self.caller, input).await.unwrap();
    }

    pub async fn composite(&self, name: &str, rule: &str) -> Result<(), ApiError> {
        self.composite_with(name, rule, |_| ()).await
    }

    pub async fn composite_with(
        &self,
        name: &str,
        rule: &str,
        change: impl FnOnce(&mut PutCompositeAlarmInput),
    ) -> Result<(), ApiError> {
        let mut input = PutCompositeAlarmInput {
            alarm_name: name.to_owned(),
            alarm_rule: rule.to_owned(),
            ..PutCompositeAlarmInput::default()
        };
        change(&mut input);
        self.room.put_composite_alarm(&self.caller, input).await.map(drop)
    }

    pub async fn set(&self, name: &str, value: StateValue) {
        let input = SetAlarmStateInput {
            alarm_name: name.to_owned(),
            state_reason: "by hand".to_owned(),
            state_reason_data: None,
            state_value: value,
        };
        self.room.set_alarm_state(&self.caller, input).await.unwrap();
    }

    pub async fn described(&self, input: DescribeAlarmsInput) -> DescribeAlarmsOutput {
        self.room.describe_alarms(&self.caller, input).await.unwrap()
    }

    /// The alarm of a metric.
    pub async fn shown(&self, name: &str) -> MetricAlarm {
        let names = Some(vec![name.to_owned()]);
        let input = DescribeAlarmsInput { alarm_names: names, ..DescribeAlarmsInput::default() };
        self.described(input).await.metric_alarms.unwrap().remove(0)
    }

    pub async fn shown_composite(&self, name: &str) -> CompositeAlarm {
        let input = DescribeAlarmsInput {
            alarm_names: Some(vec![name.to_owned()]),
            alarm_types: Some(vec![AlarmType::CompositeAlarm]),
            ..DescribeAlarmsInput::default()
        };
        self.described(input).await.composite_alarms.unwrap().remove(0)
    }

    /// The state that the alarm of a metric is in, and why.
    pub async fn state(&self, name: &str) -> (String, String) {
        let shown = self.shown(name).await;
        (shown.state_value.unwrap().as_str().to_owned(), shown.state_reason.unwrap())
    }

    pub async fn value(&self, name: &str) -> String {
        self.state(name).await.0
    }

    pub async fn composite_value(&self, name: &str) -> String {
        self.shown_composite(name).await.state_value.unwrap().as_str().to_owned()
    }

    /// Summaries of what happened to the alarm, the oldest first.
    pub async fn summaries(&self, name: &str) -> Vec<String> {
        let input = DescribeAlarmHistoryInput {
            alarm_name: Some(name.to_owned()),
            alarm_types: Some(vec![AlarmType::MetricAlarm, AlarmType::CompositeAlarm]),
            scan_by: Some(ScanBy::TimestampAscending),
            ..DescribeAlarmHistoryInput::default()
        };
        let output = self.room.describe_alarm_history(&self.caller, input).await.unwrap();
        let items = output.alarm_history_items.unwrap().into_iter();
        items.map(|item| item.history_summary.unwrap()).collect()
    }
}

/// An alarm that goes off where the sum of orders of ten seconds is above 1.
pub fn orders(name: &str) -> PutMetricAlarmInput {
    PutMetricAlarmInput {
        alarm_actions: Some(vec![TOPIC.to_owned()]),
        alarm_name: name.to_owned(),
        comparison_operator: Some(ComparisonOperator::GreaterThanThreshold),
        datapoints_to_alarm: Some(1),
        evaluation_periods: Some(1),
        metric_name: Some("Orders".to_owned()),
        namespace: Some("Shop".to_owned()),
        ok_actions: Some(vec![TOPIC.to_owned()]),
        period: Some(10),
        statistic: Some(Statistic::Sum),
        threshold: Some(1.0),
        ..PutMetricAlarmInput::default()
    }
}

/// `Code: message` of a refusal.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().to_string()
}
