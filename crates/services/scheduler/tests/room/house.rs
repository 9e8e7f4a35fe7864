//! A room among doubles, under a clock of our own, and short words for what the tests do again and
//! again.

use aws_api::ApiError;
use aws_api::scheduler::*;
use foundation::access::{AssumeRefused, Roles};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_scheduler::{Outside, Room};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Memory, Store};
use testing::World;
pub use testing::refusal;
use tokio::task::JoinHandle;

pub const ROLE: &str = "arn:aws:iam::000000000000:role/target";
pub const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:q";
pub const DEAD: &str = "arn:aws:sqs:us-east-1:000000000000:dead";
/// 2026-11-18T11:06:40Z, a Wednesday.
pub const NOW_MS: i64 = 1_795_000_000_000;

/// [`ROLE`], for schedules, as long as it lets them in.
fn one_role(no_trust: &Arc<AtomicBool>) -> Arc<dyn Roles> {
    let no_trust = no_trust.clone();
    testing::roles(move |asked| {
        asked.is_by("scheduler.amazonaws.com", ":schedule-group/");
        match asked.role_arn {
            ROLE if !no_trust.load(Ordering::SeqCst) => Ok(asked.session()),
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
    /// The role lets nobody in any more.
    pub no_trust: Arc<AtomicBool>,
    running: Option<JoinHandle<()>>,
}

impl House {
    pub fn new() -> House {
        House::over(Arc::new(Memory::new()), 7)
    }

    pub fn over(store: Arc<dyn Store>, seed: u64) -> House {
        let (ambient, clock) = Ambient::seeded(seed, Timestamp::from_millis(NOW_MS));
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let (world, no_trust) = (Arc::<World>::default(), Arc::<AtomicBool>::default());
        let room = room(&store, &ambient, (&world, &no_trust), "n");
        House { room, store, ambient, clock, caller, world, no_trust, running: None }
    }

    /// Another node over the same store, in the same world.
    pub fn neighbour(&self) -> Arc<Room> {
        room(&self.store, &self.ambient, (&self.world, &self.no_trust), "m")
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
        self.room = room(&self.store, &self.ambient, (&self.world, &self.no_trust), "n");
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

    pub async fn create(&self, input: CreateScheduleInput) -> Result<String, ApiError> {
        let made = self.room.create_schedule(&self.caller, input).await;
        made.map(|made| made.schedule_arn)
    }

    pub async fn update(&self, input: CreateScheduleInput) -> Result<String, ApiError> {
        let input = UpdateScheduleInput {
            action_after_completion: input.action_after_completion,
            client_token: input.client_token,
            description: input.description,
            end_date: input.end_date,
            flexible_time_window: input.flexible_time_window,
            group_name: input.group_name,
            kms_key_arn: input.kms_key_arn,
            name: input.name,
            schedule_expression: input.schedule_expression,
            schedule_expression_timezone: input.schedule_expression_timezone,
            start_date: input.start_date,
            state: input.state,
            target: input.target,
        };
        let updated = self.room.update_schedule(&self.caller, input).await;
        updated.map(|updated| updated.schedule_arn)
    }

    pub async fn delete(&self, name: &str, token: Option<&str>) -> Result<(), ApiError> {
        let input = DeleteScheduleInput {
            client_token: token.map(str::to_owned),
            group_name: None,
            name: name.to_owned(),
        };
        self.room.delete_schedule(&self.caller, input).await.map(drop)
    }

    pub async fn shown(&self, name: &str) -> Result<GetScheduleOutput, ApiError> {
        let input = GetScheduleInput { group_name: None, name: name.to_owned() };
        self.room.get_schedule(&self.caller, input).await
    }

    pub async fn names(&self) -> Vec<String> {
        let listed = self.room.list_schedules(&self.caller, ListSchedulesInput::default()).await;
        listed.unwrap().schedules.into_iter().map(|summary| summary.name.unwrap()).collect()
    }

    pub async fn group(&self, name: &str) -> Result<String, ApiError> {
        let name = name.to_owned();
        let input = CreateScheduleGroupInput { name, ..CreateScheduleGroupInput::default() };
        let made = self.room.create_schedule_group(&self.caller, input).await;
        made.map(|made| made.schedule_group_arn)
    }
}

fn room(
    store: &Arc<dyn Store>,
    ambient: &Ambient,
    (world, no_trust): (&Arc<World>, &Arc<AtomicBool>),
    node: &str,
) -> Arc<Room> {
    let room = Room::new(store.clone(), ambient.clone(), node.to_owned());
    room.connect(Outside {
        lambda: world.clone(),
        sqs: world.clone(),
        sns: world.clone(),
        kinesis: world.clone(),
        firehose: world.clone(),
        events: world.clone(),
        actions: world.clone(),
        models: vec![&aws_api::dynamodb::MODEL, &aws_api::sqs::MODEL],
        roles: one_role(no_trust),
    });
    room
}

pub fn target(arn: &str) -> Target {
    Target { arn: arn.to_owned(), role_arn: ROLE.to_owned(), ..Target::default() }
}

/// A schedule that tells the queue when it was to.
pub fn schedule(name: &str, expression: &str) -> CreateScheduleInput {
    CreateScheduleInput {
        name: name.to_owned(),
        schedule_expression: expression.to_owned(),
        flexible_time_window: FlexibleTimeWindow {
            maximum_window_in_minutes: None,
            mode: FlexibleTimeWindowMode::Off,
        },
        target: Target {
            input: Some("<aws.scheduler.scheduled-time>".to_owned()),
            ..target(QUEUE)
        },
        ..CreateScheduleInput::default()
    }
}

pub fn flexible(minutes: i32) -> FlexibleTimeWindow {
    FlexibleTimeWindow {
        maximum_window_in_minutes: Some(minutes),
        mode: FlexibleTimeWindowMode::Flexible,
    }
}

pub fn at(text: &str) -> Timestamp {
    Timestamp::parse_iso8601(text).unwrap()
}
