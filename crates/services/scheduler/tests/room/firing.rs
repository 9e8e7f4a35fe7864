//! When schedules are fired.

use crate::house::{House, at, flexible, schedule};
use aws_api::scheduler::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use store::Memory;

#[tokio::test]
async fn a_rate_begins_at_once_and_comes_again_and_again() {
    let mut house = House::new();
    house.run();
    house.create(schedule("s", "rate(5 minutes)")).await.unwrap();
    house.world.until(1).await;
    house.settle().await;
    house.pass(299);
    house.settle().await;
    assert_eq!(house.world.bodies("q"), ["2026-11-18T11:06:40Z"]);
    house.pass(1);
    house.world.until(2).await;
    house.settle().await;
    house.pass(300);
    house.world.until(3).await;
    let times = ["2026-11-18T11:06:40Z", "2026-11-18T11:11:40Z", "2026-11-18T11:16:40Z"];
    assert_eq!(house.world.bodies("q"), times);
}

#[tokio::test]
async fn a_one_time_schedule_fires_once_on_the_clocks_of_its_zone() {
    let mut house = House::new();
    house.run();
    let input = CreateScheduleInput {
        schedule_expression_timezone: Some("Europe/Berlin".to_owned()),
        ..schedule("s", "at(2026-11-18T12:10:00)")
    };
    house.create(input).await.unwrap();
    house.settle().await;
    house.pass(199);
    house.settle().await;
    assert!(house.world.bodies("q").is_empty());
    house.pass(1);
    house.world.until(1).await;
    house.settle().await;
    house.pass(1_000_000);
    house.settle().await;
    assert_eq!(house.world.bodies("q"), ["2026-11-18T11:10:00Z"]);
    assert_eq!(house.shown("s").await.unwrap().state, Some(ScheduleState::Enabled));
}

#[tokio::test]
async fn what_is_complete_is_deleted_if_that_is_said() {
    let mut house = House::new();
    house.run();
    let delete = Some(ActionAfterCompletion::Delete);
    for (name, expression, after, end) in [
        ("once", "at(2026-11-18T11:10:00)", delete.clone(), None),
        ("stays", "at(2026-11-18T11:10:00)", None, None),
        ("ends", "cron(* * * * ? *)", delete, Some(at("2026-11-18T11:09:30Z"))),
    ] {
        let input = CreateScheduleInput {
            action_after_completion: after,
            end_date: end,
            ..schedule(name, expression)
        };
        house.create(input).await.unwrap();
    }
    // 11:07, 11:08 and 11:09, then two at 11:10.
    for (told, names) in [(1, 3), (2, 3), (3, 2), (5, 1)] {
        house.settle().await;
        house.pass(if told == 1 { 20 } else { 60 });
        house.world.until(told).await;
        house.settle().await;
        assert_eq!(house.names().await.len(), names, "{told}");
    }
    assert_eq!(house.names().await, ["stays"]);
}

#[tokio::test]
async fn a_flexible_schedule_fires_at_a_moment_of_its_window_that_is_kept() {
    let mut seen = BTreeSet::new();
    for round in 0..4 {
        let mut house = House::over(Arc::new(Memory::new()), round);
        let input = CreateScheduleInput {
            flexible_time_window: flexible(15),
            ..schedule("s", "at(2026-11-18T12:00:00)")
        };
        house.create(input).await.unwrap();
        // Whoever serves the store, the moment is the one that was drawn.
        for _ in 0..3 {
            house.run();
            house.settle().await;
            seen.insert((round, house.clock.next_wake().unwrap()));
            house.kill().await;
        }
        house.run();
        house.until(1).await;
        let late = house.ambient.now().since(at("2026-11-18T12:00:00Z"));
        assert!(late < Duration::from_mins(15), "{late:?}");
        assert_eq!(house.world.bodies("q"), ["2026-11-18T12:00:00Z"]);
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[tokio::test]
async fn what_fell_due_while_nobody_was_there_comes_once() {
    let mut house = House::new();
    house.create(schedule("r", "rate(1 minute)")).await.unwrap();
    house.create(schedule("c", "cron(0 * * * ? *)")).await.unwrap();
    house.create(schedule("o", "at(2026-11-18T11:30:00)")).await.unwrap();
    house.create(schedule("past", "at(2020-01-01T00:00:00)")).await.unwrap();
    house.kill().await;
    house.pass(3 * 3600);
    house.run();
    house.world.until(4).await;
    house.settle().await;
    let mut bodies = house.world.bodies("q");
    bodies.sort();
    let late = [
        "2020-01-01T00:00:00Z",
        "2026-11-18T11:06:40Z",
        "2026-11-18T11:30:00Z",
        "2026-11-18T12:00:00Z",
    ];
    assert_eq!(bodies, late);
    // From there each goes on in its own rhythm.
    house.pass(60);
    house.world.until(5).await;
    assert_eq!(house.world.bodies("q")[4], "2026-11-18T14:07:40Z");
}

#[tokio::test]
async fn a_schedule_that_is_changed_or_switched_off_goes_by_what_it_is_now() {
    let mut house = House::new();
    house.run();
    house.create(schedule("s", "cron(0 12 * * ? *)")).await.unwrap();
    house.update(schedule("s", "cron(0 13 * * ? *)")).await.unwrap();
    house.settle().await;
    house.pass(3_600);
    house.settle().await;
    assert!(house.world.bodies("q").is_empty());
    house.pass(3_600);
    house.world.until(1).await;
    let off = CreateScheduleInput {
        state: Some(ScheduleState::Disabled),
        ..schedule("s", "cron(0 13 * * ? *)")
    };
    house.update(off).await.unwrap();
    house.settle().await;
    house.pass(86_400);
    house.settle().await;
    assert_eq!(house.world.bodies("q").len(), 1);
    house.update(schedule("s", "cron(0 13 * * ? *)")).await.unwrap();
    house.settle().await;
    house.pass(86_400);
    house.world.until(2).await;
    assert_eq!(house.world.bodies("q"), ["2026-11-18T13:00:00Z", "2026-11-20T13:00:00Z"]);
    house.delete("s", None).await.unwrap();
    // A change of anything but its times leaves them.
    house.create(schedule("r", "rate(1 day)")).await.unwrap();
    house.world.until(3).await;
    house.pass(3_600);
    let told =
        CreateScheduleInput { description: Some("d".to_owned()), ..schedule("r", "rate(1 day)") };
    house.update(told).await.unwrap();
    house.settle().await;
    assert_eq!(house.world.bodies("q").len(), 3);
    house.pass(82_800);
    house.world.until(4).await;
    house.settle().await;
    house.pass(3_600);
    house.settle().await;
    assert_eq!(house.world.bodies("q").len(), 4);
}

#[tokio::test]
async fn many_that_fall_due_in_one_second_are_all_fired() {
    let mut house = House::new();
    for n in 0..3_000 {
        let mut input = schedule(&format!("s{n}"), "at(2026-11-18T12:00:00)");
        input.target.input = Some(n.to_string());
        input.action_after_completion = Some(ActionAfterCompletion::Delete);
        house.create(input).await.unwrap();
    }
    house.run();
    house.settle().await;
    house.pass(3_200);
    house.world.until(3_000).await;
    house.settle().await;
    let bodies: BTreeSet<String> = house.world.bodies("q").into_iter().collect();
    assert_eq!(bodies.len(), 3_000);
    assert!(house.names().await.is_empty());
}

#[tokio::test]
async fn two_nodes_over_one_store_fire_once() {
    let mut house = House::new();
    house.create(schedule("s", "rate(1 minute)")).await.unwrap();
    let other = tokio::spawn(house.neighbour().run());
    house.run();
    for _ in 0..5 {
        house.settle().await;
        house.pass(60);
    }
    house.settle().await;
    other.abort();
    let all = house.world.bodies("q");
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!((all.len(), distinct.len()), (6, 6), "{all:?}");
}
