//! The books and the budgets of a server, through what others see of them.

#![allow(clippy::unwrap_used, reason = "tests")]

use async_trait::async_trait;
use foundation::usage::{Item, Unit};
use foundation::{AccountId, Ambient, Region, Timestamp, VirtualClock};
use metering::budget::{Budget, Per, Then};
use metering::{Day, Herald, Ledger, Overseer, Stock, StockUnknown};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Memory, Store};

#[derive(Default)]
struct Told(Mutex<Vec<String>>, Mutex<bool>);

#[async_trait]
impl Herald for Told {
    async fn tell(&self, _: &AccountId, budget: &Budget, spent: f64) -> Result<(), String> {
        if *self.1.lock().unwrap() {
            return Err("nobody listens".to_owned());
        }
        self.0.lock().unwrap().push(format!("{} {spent:.2}", budget.name));
        Ok(())
    }
}

struct World {
    ambient: Ambient,
    clock: Arc<VirtualClock>,
    told: Arc<Told>,
    ledger: Arc<Ledger>,
    overseer: Arc<Overseer>,
}

const BEGIN: &str = "2026-11-29T22:00:00Z";

fn world(store: &Arc<dyn Store>, now: &str) -> World {
    let (ambient, clock) = Ambient::seeded(1, Timestamp::parse_iso8601(now).unwrap());
    let told = Arc::new(Told::default());
    let ledger = Ledger::new(store.clone(), ambient.clone());
    let overseer = Overseer::new(ledger.clone(), told.clone());
    World { ambient, clock, told, ledger, overseer }
}

impl World {
    fn uses(&self, unit: Unit, quantity: f64) {
        let (account, region) = (AccountId::DEFAULT, Region::default());
        let resource = "arn:aws:s3:::b".to_owned();
        self.ambient.usage.add(Item { account, region, unit, resource }, quantity);
    }

    /// Spends about so many dollars.
    async fn spends(&self, usd: f64) {
        self.uses(Unit::S3Tier1Request, usd * 200_000.0);
        self.overseer.write_down().await.unwrap();
    }

    async fn sets(&self, budget: Budget) {
        self.overseer.set_budget(&AccountId::DEFAULT, budget).await.unwrap();
    }

    fn told(&self) -> Vec<String> {
        std::mem::take(&mut self.told.0.lock().unwrap())
    }

    fn halted(&self) -> bool {
        self.ambient.usage.halted(&AccountId::DEFAULT).is_some()
    }
}

fn budget(name: &str, usd: f64, per: Per, then: Then) -> Budget {
    Budget { name: name.to_owned(), usd, per, service: None, warn_at: 80.0, then, topic: None }
}

fn memory() -> Arc<dyn Store> {
    Arc::new(Memory::new())
}

#[tokio::test]
async fn what_two_servers_write_down_adds_up_and_stays() {
    let store = memory();
    let (one, other) = (world(&store, BEGIN), world(&store, BEGIN));
    for n in 0..5 {
        one.uses(Unit::S3Tier1Request, 1.0);
        other.uses(Unit::S3Tier1Request, f64::from(n));
        let both = (one.ledger.write_down(), other.ledger.write_down());
        let (a, b) = tokio::join!(both.0, both.1);
        a.unwrap();
        b.unwrap();
    }
    let after = world(&store, BEGIN);
    let day = Day::of(after.ambient.now());
    let used = after.ledger.used(&AccountId::DEFAULT, (day, day.next())).await.unwrap();
    assert_eq!(used.len(), 1);
    assert_eq!(used[0].quantity, 15.0);
    let yesterday = (Day(day.0 - 1), day);
    assert_eq!(after.ledger.used(&AccountId::DEFAULT, yesterday).await.unwrap(), []);
}

#[tokio::test]
async fn a_budget_warns_once_in_its_time_and_again_in_the_next() {
    let world = world(&memory(), BEGIN);
    world.sets(budget("daily", 10.0, Per::Day, Then::Warn)).await;
    world.spends(7.9).await;
    assert_eq!(world.told(), [""; 0]);
    world.spends(0.2).await;
    assert_eq!(world.told(), ["daily 8.10"]);
    world.spends(5.0).await;
    assert_eq!((world.told(), world.halted()), (Vec::new(), false), "told once; it only warns");
    world.clock.advance(Duration::from_hours(3));
    world.spends(9.0).await;
    assert_eq!(world.told(), ["daily 9.00"]);
}

#[tokio::test]
async fn who_could_not_be_told_is_told_later() {
    let world = world(&memory(), BEGIN);
    *world.told.1.lock().unwrap() = true;
    world.sets(budget("b", 1.0, Per::Month, Then::Warn)).await;
    world.spends(2.0).await;
    *world.told.1.lock().unwrap() = false;
    world.spends(1.0).await;
    assert_eq!(world.told(), ["b 3.00"]);
}

#[tokio::test]
async fn a_spent_budget_stops_functions_until_it_is_raised_removed_or_over() {
    let store = memory();
    let world_1 = world(&store, BEGIN);
    let hard = |usd| budget("hard", usd, Per::Day, Then::Throttle);
    world_1.sets(hard(5.0)).await;
    world_1.spends(4.9).await;
    assert!(!world_1.halted());
    world_1.spends(0.2).await;
    assert!(world_1.halted());
    world_1.sets(hard(6.0)).await;
    assert!(!world_1.halted(), "raised");
    world_1.sets(hard(5.0)).await;
    assert!(world_1.overseer.remove_budget(&AccountId::DEFAULT, "hard").await.unwrap());
    assert!(!world_1.halted(), "removed");
    assert!(!world_1.overseer.remove_budget(&AccountId::DEFAULT, "hard").await.unwrap());
    world_1.sets(hard(5.0)).await;

    // Another server knows it, too, and lets go when the day is over, though nobody uses anything.
    let later = world(&store, "2026-11-29T23:00:00Z");
    let running = tokio::spawn(later.overseer.clone().run());
    while !later.halted() {
        tokio::task::yield_now().await;
    }
    later.clock.advance(Duration::from_mins(59));
    tokio::task::yield_now().await;
    assert!(later.halted());
    later.clock.advance(Duration::from_mins(1));
    while later.halted() {
        tokio::task::yield_now().await;
    }
    running.abort();
}

#[tokio::test]
async fn a_budget_of_a_service_counts_that_alone() {
    let world = world(&memory(), BEGIN);
    let of = |service: &str| Budget {
        service: Some(service.to_owned()),
        ..budget(service, 1.0, Per::Month, Then::Warn)
    };
    world.sets(of("sqs")).await;
    world.sets(of("s3")).await;
    world.spends(3.0).await;
    assert_eq!(world.told(), ["s3 3.00"]);
    let budgets = world.overseer.budgets(&AccountId::DEFAULT).await.unwrap();
    let spent: Vec<_> = budgets.iter().map(|(b, spent)| (b.name.as_str(), spent.round())).collect();
    assert_eq!(spent, [("s3", 3.0), ("sqs", 0.0)]);
}

#[tokio::test]
async fn what_is_used_is_written_down_by_itself_and_forgotten_in_the_end() {
    let store = memory();
    let world_1 = world(&store, "2025-01-01T00:00:00Z");
    let running = tokio::spawn(world_1.overseer.clone().run());
    world_1.uses(Unit::S3Tier1Request, 1.0);
    let day = Day::of(world_1.ambient.now());
    let all = (Day(0), Day(u32::MAX));
    while world_1.ledger.used(&AccountId::DEFAULT, all).await.unwrap().is_empty() {
        if let Some(next) = world_1.clock.next_wake()
            && next < day.next().begins()
        {
            world_1.clock.advance(next.since(world_1.ambient.now()));
        }
        tokio::task::yield_now().await;
    }
    running.abort();
    let much_later = world(&store, "2026-11-29T22:00:00Z");
    let running = tokio::spawn(much_later.overseer.clone().run());
    while !much_later.ledger.used(&AccountId::DEFAULT, all).await.unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    running.abort();
}

/// What there is in each place, as often as it is asked.
#[derive(Default)]
struct Shelf(Mutex<Vec<String>>);

#[async_trait]
impl Stock for Shelf {
    async fn held(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<Vec<(Item, f64)>, StockUnknown> {
        self.0.lock().unwrap().push(region.to_string());
        if region.as_str() == "eu-west-1" {
            return Err(StockUnknown("nobody knows".to_owned()));
        }
        let item = |unit| Item {
            account: *account,
            region: region.clone(),
            unit,
            resource: "r".to_owned(),
        };
        Ok(vec![(item(Unit::S3StandardGbMonth), 72.0), (item(Unit::KinesisShardHour), 3.0)])
    }
}

impl World {
    /// What is on the bill of a unit.
    async fn billed(&self, unit: Unit) -> f64 {
        self.ledger.write_down().await.unwrap();
        let used = self.ledger.used(&AccountId::DEFAULT, (Day(0), Day(u32::MAX))).await.unwrap();
        used.iter().filter(|used| used.unit == unit).map(|used| used.quantity).sum()
    }
}

#[tokio::test]
async fn what_is_there_is_billed_once_an_hour_where_anything_was_used() {
    let store = memory();
    let shelf = Arc::<Shelf>::default();
    let asked = || shelf.0.lock().unwrap().len();
    let until = async |times: usize| {
        while asked() < times {
            tokio::task::yield_now().await;
        }
        // The next is not before the next hour.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert_eq!(asked(), times);
    };
    // A month of 720 hours, in which nothing was used yet.
    let first = world(&store, BEGIN);
    let take = |world: &World| tokio::spawn(world.overseer.clone().take_stock(shelf.clone()));
    let running = take(&first);
    while first.clock.next_wake().is_none() {
        tokio::task::yield_now().await;
    }
    assert_eq!(asked(), 0);
    first.uses(Unit::S3Tier1Request, 1.0);
    first.ledger.write_down().await.unwrap();
    first.clock.advance(Duration::from_hours(1));
    until(1).await;
    assert_eq!(first.billed(Unit::KinesisShardHour).await, 3.0);
    assert!((first.billed(Unit::S3StandardGbMonth).await - 0.1).abs() < 1e-9);
    running.abort();
    // Another server, or the next one, in the same hour; then in the next.
    let second = world(&store, "2026-11-29T23:59:59Z");
    let running = take(&second);
    while second.clock.next_wake().is_none() {
        tokio::task::yield_now().await;
    }
    assert_eq!(second.billed(Unit::KinesisShardHour).await, 3.0);
    second.clock.advance(Duration::from_secs(1));
    until(2).await;
    assert_eq!(second.billed(Unit::KinesisShardHour).await, 6.0);
    // Where nobody can tell, the others are billed all the same.
    let (account, region) = (AccountId::DEFAULT, Region::parse("eu-west-1").unwrap());
    let item = Item { account, region, unit: Unit::SqsRequest, resource: String::new() };
    second.ambient.usage.add(item, 1.0);
    second.ledger.write_down().await.unwrap();
    second.clock.advance(Duration::from_hours(1));
    until(4).await;
    assert_eq!(second.billed(Unit::KinesisShardHour).await, 9.0);
    running.abort();
}

#[test]
fn budgets_that_make_no_sense_are_told_so() {
    let good = || budget("b", 1.0, Per::Day, Then::Warn);
    assert_eq!(good().fault(), None);
    let cases: [fn(&mut Budget); 5] = [
        |b| b.name.clear(),
        |b| b.usd = 0.0,
        |b| b.usd = f64::NAN,
        |b| b.warn_at = 0.0,
        |b| b.warn_at = 101.0,
    ];
    for break_it in cases {
        let mut broken = good();
        break_it(&mut broken);
        assert!(broken.fault().is_some(), "{broken:?}");
    }
}
