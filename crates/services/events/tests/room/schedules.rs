//! Schedules under a clock of our own: each due time once, whoever is killed.

use crate::house::{House, QUEUE, json, target};
use aws_api::events::*;
use std::time::Duration;

async fn scheduled(house: &House, expression: &str) {
    let input = PutRuleRequest {
        name: "r".to_owned(),
        schedule_expression: Some(expression.to_owned()),
        ..PutRuleRequest::default()
    };
    house.room.put_rule(&house.caller, input).await.unwrap();
    house.targets("r", vec![target(QUEUE)]).await;
}

fn times(house: &House) -> Vec<String> {
    let time = |call: &testing::Call| json(&call.body)["time"].as_str().unwrap().to_owned();
    house.world.to("q").iter().map(time).collect()
}

#[tokio::test]
async fn a_rate_comes_again_and_again_from_when_it_was_put() {
    let mut house = House::new();
    house.run();
    scheduled(&house, "rate(5 minutes)").await;
    house.settle().await;
    house.pass(299);
    house.settle().await;
    assert!(times(&house).is_empty());
    house.pass(1);
    house.world.until(1).await;
    house.settle().await;
    house.pass(300);
    house.world.until(2).await;
    assert_eq!(times(&house), ["2026-11-18T11:11:40Z", "2026-11-18T11:16:40Z"]);
    let event = json(&house.world.to("q")[0].body);
    assert_eq!(event["detail-type"], "Scheduled Event");
    assert_eq!(event["source"], "aws.events");
    assert_eq!(event["resources"][0], "arn:aws:events:us-east-1:000000000000:rule/r");
    assert_eq!(event["detail"], serde_json::json!({}));
}

#[tokio::test]
async fn cron_is_of_utc() {
    let mut house = House::new();
    house.run();
    scheduled(&house, "cron(0 12 ? * MON-FRI *)").await;
    for day in 1..=3 {
        house.settle().await;
        house.pass(if day == 1 { 3_200 } else { 86_400 });
        house.world.until(day).await;
    }
    assert_eq!(
        times(&house),
        ["2026-11-18T12:00:00Z", "2026-11-19T12:00:00Z", "2026-11-20T12:00:00Z"]
    );
    // Over the weekend nothing comes.
    house.settle().await;
    house.pass(2 * 86_400);
    house.settle().await;
    assert_eq!(times(&house).len(), 3);
}

#[tokio::test]
async fn what_fell_due_while_nobody_was_there_comes_once_and_nothing_comes_twice() {
    let mut house = House::new();
    scheduled(&house, "rate(1 minute)").await;
    house.kill().await;
    house.pass(600);
    house.run();
    house.world.until(1).await;
    house.settle().await;
    assert_eq!(times(&house), ["2026-11-18T11:07:40Z"]);
    // Killed after each firing, or in the midst of it: one for each minute that was waited for.
    for n in 2..8 {
        house.kill().await;
        house.run();
        house.settle().await;
        house.pass(60);
        house.world.until(n).await;
        house.settle().await;
        let mut seen = times(&house);
        seen.dedup();
        assert_eq!(seen.len(), house.world.to("q").len());
    }
}

#[tokio::test]
async fn a_schedule_that_is_changed_or_switched_off_goes_by_what_it_is_now() {
    let mut house = House::new();
    house.run();
    scheduled(&house, "rate(1 minute)").await;
    scheduled(&house, "rate(1 hour)").await;
    house.settle().await;
    house.pass(3_599);
    house.settle().await;
    assert!(times(&house).is_empty());
    house.pass(1);
    house.world.until(1).await;
    let named = DisableRuleRequest { name: "r".to_owned(), event_bus_name: None };
    house.room.disable_rule(&house.caller, named).await.unwrap();
    house.settle().await;
    house.pass(7_200);
    house.settle().await;
    assert_eq!(times(&house).len(), 1);
    let named = EnableRuleRequest { name: "r".to_owned(), event_bus_name: None };
    house.room.enable_rule(&house.caller, named).await.unwrap();
    house.settle().await;
    house.clock.advance(Duration::from_hours(1));
    house.world.until(2).await;
    assert_eq!(times(&house), ["2026-11-18T12:06:40Z", "2026-11-18T15:06:40Z"]);
}
