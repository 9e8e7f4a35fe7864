//! A server that is killed goes on where it stood.

use crate::house::*;
use aws_api::cloudwatch::*;
use std::time::Duration;

#[tokio::test]
async fn what_fell_due_while_nobody_was_there_is_evaluated_as_it_was_then() {
    let mut house = House::running();
    house.metric_alarm(orders("a")).await;
    house.pass(2).await;
    house.measure("Orders", &[5.0]).await;
    // Gone before the period ends, and for much longer than the alarm looks back.
    house.kill().await;
    house.clock.advance(Duration::from_hours(3));
    house.run();
    house.settle().await;
    assert_eq!(house.world.changes(TOPIC), [("INSUFFICIENT_DATA".to_owned(), "ALARM".to_owned())]);
    house.pass(20).await;
    // From then on it is as it is: there are no data.
    assert_eq!(house.value("a").await, "INSUFFICIENT_DATA");
    let summaries = house.summaries("a").await;
    let to = format!("Successfully executed action {TOPIC}");
    assert_eq!(
        summaries,
        [
            "Alarm \"a\" created",
            "Alarm updated from INSUFFICIENT_DATA to ALARM",
            to.as_str(),
            "Alarm updated from ALARM to INSUFFICIENT_DATA",
        ]
    );
}

#[tokio::test]
async fn actions_and_composite_alarms_of_an_acknowledged_state_are_not_lost() {
    let mut house = House::running();
    let input =
        PutMetricAlarmInput { treat_missing_data: Some("ignore".to_owned()), ..orders("a") };
    house.metric_alarm(input).await;
    house.composite("c", "ALARM(a)").await.unwrap();
    house.settle().await;
    house.kill().await;
    // Acknowledged while nothing goes on behind it.
    house.set("a", StateValue::Alarm).await;
    house.kill().await;
    assert_eq!(house.world.told(), []);
    assert_eq!(house.composite_value("c").await, "OK");
    house.run();
    house.settle().await;
    assert_eq!(house.world.changes(TOPIC).len(), 1);
    assert_eq!(house.composite_value("c").await, "ALARM");
    let changes = house.world.events();
    let states = changes.iter().filter(|e| e.detail_type == "CloudWatch Alarm State Change");
    assert_eq!(states.count(), 3, "of a once, and of c from nothing and again");
    // Nothing of it comes twice.
    house.kill().await;
    house.run();
    house.pass(60).await;
    assert_eq!(house.world.changes(TOPIC).len(), 1);
}

/// However far the server came before it was killed, and however often: each change is told of, in
/// order, and none that did not happen.
#[tokio::test]
async fn killed_anywhere_each_change_is_told_at_least_once_and_in_order() {
    for stride in 1..12 {
        let mut house = House::running();
        house.metric_alarm(orders("a")).await;
        for value in [5.0, 0.0, 5.0] {
            house.measure("Orders", &[value]).await;
            for _ in 0..stride {
                house.clock.advance(Duration::from_millis(1_500));
                for _ in 0..stride {
                    tokio::task::yield_now().await;
                }
            }
            house.kill().await;
            house.run();
        }
        house.pass(15).await;
        let mut changes = house.world.changes(TOPIC);
        changes.dedup();
        let told: Vec<&str> = changes.iter().map(|(_, to)| to.as_str()).collect();
        let summaries = house.summaries("a").await;
        let happened: Vec<&str> = summaries
            .iter()
            .filter_map(|summary| summary.strip_prefix("Alarm updated from ")?.split(" to ").nth(1))
            .filter(|to| *to != "INSUFFICIENT_DATA")
            .collect();
        assert_eq!(told, happened, "stride {stride}: {summaries:?}");
        assert!(happened.contains(&"ALARM"), "stride {stride}: {summaries:?}");
    }
}
