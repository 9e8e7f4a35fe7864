//! Alarms and histories as they are shown.

use crate::house::*;
use aws_api::cloudwatch::*;
use serde_json::Value;
use std::time::Duration;

fn names(output: &DescribeAlarmsOutput) -> Vec<String> {
    let metric = output.metric_alarms.iter().flatten().map(|a| a.alarm_name.clone().unwrap());
    let composite = output.composite_alarms.iter().flatten();
    metric.chain(composite.map(|alarm| alarm.alarm_name.clone().unwrap())).collect()
}

async fn house() -> House {
    let house = House::new();
    for name in ["b-1", "a-2", "a-1"] {
        let input = PutMetricAlarmInput { alarm_name: name.to_owned(), ..orders(name) };
        house.metric_alarm(input).await;
    }
    house.composite("a-c", "ALARM(a-1) OR ALARM(a-2)").await.unwrap();
    house
}

type Change = fn(&mut DescribeAlarmsInput);

#[tokio::test]
async fn alarms_are_found_by_what_is_asked_for() {
    let house = house().await;
    house.set("a-2", StateValue::Alarm).await;
    let cases: &[(Change, &[&str])] = &[
        (|_| (), &["a-1", "a-2", "b-1"]),
        (|i| i.alarm_types = Some(vec![AlarmType::CompositeAlarm]), &["a-c"]),
        (|i| i.alarm_name_prefix = Some("a-".to_owned()), &["a-1", "a-2"]),
        (|i| i.alarm_names = Some(vec!["b-1".to_owned(), "x".to_owned()]), &["b-1"]),
        (|i| i.state_value = Some(StateValue::Alarm), &["a-2"]),
        (|i| i.action_prefix = Some(TOPIC.to_owned()), &["a-1", "a-2", "b-1"]),
        (|i| i.action_prefix = Some(OTHER.to_owned()), &[]),
        (|i| i.children_of_alarm_name = Some("a-c".to_owned()), &["a-1", "a-2"]),
        (|i| i.parents_of_alarm_name = Some("a-1".to_owned()), &["a-c"]),
    ];
    for (change, found) in cases {
        let mut input = DescribeAlarmsInput::default();
        change(&mut input);
        assert_eq!(names(&house.described(input.clone()).await), *found, "{input:?}");
    }
    let children = DescribeAlarmsInput {
        children_of_alarm_name: Some("a-c".to_owned()),
        ..DescribeAlarmsInput::default()
    };
    let shown = house.described(children.clone()).await.metric_alarms.unwrap().remove(1);
    assert_eq!(shown.state_value, Some(StateValue::Alarm));
    assert_eq!(shown.threshold, None);
    let wrong = DescribeAlarmsInput { state_value: Some(StateValue::Ok), ..children };
    let refused = refusal(house.room.describe_alarms(&house.caller, wrong).await);
    assert!(refused.contains("ChildrenOfAlarmName can only be specified together"), "{refused}");
}

#[tokio::test]
async fn pages_follow_each_other() {
    let house = house().await;
    let (mut found, mut token) = (Vec::new(), None);
    for page in 0.. {
        let input = DescribeAlarmsInput {
            max_records: Some(1),
            next_token: token,
            ..DescribeAlarmsInput::default()
        };
        let output = house.described(input).await;
        found.extend(names(&output));
        token = output.next_token;
        if token.is_none() {
            assert_eq!(page, 2);
            break;
        }
    }
    assert_eq!(found, ["a-1", "a-2", "b-1"]);
    let next_token = Some("wrong".to_owned());
    let input = DescribeAlarmsInput { next_token, ..DescribeAlarmsInput::default() };
    let refused = refusal(house.room.describe_alarms(&house.caller, input).await);
    assert!(refused.starts_with("InvalidNextToken: "), "{refused}");
}

#[tokio::test]
async fn alarms_are_found_by_their_metric() {
    let house = house().await;
    let ask = |metric: &str, period| DescribeAlarmsForMetricInput {
        metric_name: metric.to_owned(),
        namespace: "Shop".to_owned(),
        period,
        ..DescribeAlarmsForMetricInput::default()
    };
    for (metric, period, count) in
        [("Orders", None, 3), ("Orders", Some(10), 3), ("Orders", Some(60), 0), ("Other", None, 0)]
    {
        let output =
            house.room.describe_alarms_for_metric(&house.caller, ask(metric, period)).await;
        assert_eq!(output.unwrap().metric_alarms.unwrap().len(), count, "{metric} {period:?}");
    }
}

#[tokio::test]
async fn a_history_tells_all_three_kinds_of_things_and_outlives_its_alarm() {
    let house = House::running();
    house.metric_alarm(orders("a")).await;
    house.clock.advance(Duration::from_millis(5));
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    house.clock.advance(Duration::from_millis(5));
    house.metric_alarm(PutMetricAlarmInput { threshold: Some(2.0), ..orders("a") }).await;
    house.clock.advance(Duration::from_millis(5));
    let input = DeleteAlarmsInput { alarm_names: vec!["a".to_owned()] };
    house.room.delete_alarms(&house.caller, input).await.unwrap();
    let history = async |input: DescribeAlarmHistoryInput| {
        house.room.describe_alarm_history(&house.caller, input).await.unwrap()
    };
    let all = history(DescribeAlarmHistoryInput::default()).await.alarm_history_items.unwrap();
    let action = format!("Successfully executed action {TOPIC}");
    let summaries: Vec<&str> = all.iter().map(|i| i.history_summary.as_deref().unwrap()).collect();
    assert_eq!(
        summaries,
        [
            "Alarm \"a\" deleted",
            "Alarm \"a\" updated",
            action.as_str(),
            "Alarm updated from INSUFFICIENT_DATA to ALARM",
            "Alarm \"a\" created",
        ]
    );
    let data = |index: usize| -> Value {
        serde_json::from_str(all[index].history_data.as_ref().unwrap()).unwrap()
    };
    assert_eq!(data(1)["type"], "Update");
    assert_eq!(data(1)["updatedAlarm"]["threshold"], 2.0);
    assert_eq!(data(1)["originalUpdatedFields"]["threshold"], 1.0);
    assert_eq!(data(1)["originalUpdatedFields"].get("alarmName"), None);
    assert_eq!(data(2)["actionState"], "Succeeded");
    assert_eq!(data(2)["notificationResource"], TOPIC);
    assert_eq!(data(3)["oldState"]["stateValue"], "INSUFFICIENT_DATA");
    assert_eq!(data(3)["newState"]["stateReason"], "by hand");
    assert_eq!(data(4)["createdAlarm"]["alarmName"], "a");
    let of_kind = DescribeAlarmHistoryInput {
        alarm_name: Some("a".to_owned()),
        history_item_type: Some(HistoryItemType::StateUpdate),
        ..DescribeAlarmHistoryInput::default()
    };
    assert_eq!(history(of_kind).await.alarm_history_items.unwrap(), [all[3].clone()]);
    let (mut pages, mut token) = (Vec::new(), None);
    loop {
        let input = DescribeAlarmHistoryInput {
            max_records: Some(2),
            next_token: token,
            ..DescribeAlarmHistoryInput::default()
        };
        let page = history(input).await;
        pages.extend(page.alarm_history_items.unwrap());
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(pages, all);
    let before = DescribeAlarmHistoryInput {
        end_date: all[4].timestamp,
        ..DescribeAlarmHistoryInput::default()
    };
    assert_eq!(history(before).await.alarm_history_items.unwrap(), [all[4].clone()]);
    // Thirty days later all of it is forgotten, in the store as well.
    house.clock.advance(Duration::from_hours(31 * 24));
    house.settle().await;
    assert_eq!(
        history(DescribeAlarmHistoryInput::default()).await.alarm_history_items,
        Some(vec![])
    );
    let range = store::KeyRange::prefix(b"wh");
    let limit = store::Limit::default();
    let left = house.store.scan(range, limit, store::Direction::Forward).await.unwrap();
    assert_eq!(left.entries, []);
}

#[tokio::test]
async fn tags_come_with_the_alarm_and_by_themselves() {
    let house = House::new();
    let tag = |key: &str| Tag { key: key.to_owned(), value: "1".to_owned() };
    let input = PutMetricAlarmInput { tags: Some(vec![tag("x")]), ..orders("a") };
    house.metric_alarm(input).await;
    // Tags of an alarm that is there are not changed by putting it.
    let input = PutMetricAlarmInput { tags: Some(vec![tag("z")]), ..orders("a") };
    house.metric_alarm(input).await;
    let arn = house.shown("a").await.alarm_arn.unwrap();
    let (room, caller) = (&house.room, &house.caller);
    let list = async || {
        let input = ListTagsForResourceInput { resource_arn: arn.clone() };
        let tags = room.list_tags_for_resource(caller, input).await.unwrap().tags.unwrap();
        tags.into_iter().map(|tag| tag.key).collect::<Vec<_>>()
    };
    assert_eq!(list().await, ["x"]);
    let input = TagResourceInput { resource_arn: arn.clone(), tags: vec![tag("y")] };
    room.tag_resource(caller, input).await.unwrap();
    let input = UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec!["x".to_owned()] };
    room.untag_resource(caller, input).await.unwrap();
    assert_eq!(list().await, ["y"]);
    let missing = ListTagsForResourceInput { resource_arn: format!("{arn}-not") };
    let refused = refusal(room.list_tags_for_resource(caller, missing).await);
    assert!(refused.starts_with("ResourceNotFoundException: "), "{refused}");
}

#[tokio::test]
async fn dashboards_have_tags_too() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let tag = |key: &str| Tag { key: key.to_owned(), value: "1".to_owned() };
    let input = PutDashboardInput {
        dashboard_body: r#"{"widgets":[]}"#.to_owned(),
        dashboard_name: "shop".to_owned(),
        tags: Some(vec![tag("x")]),
    };
    room.put_dashboard(caller, input).await.unwrap();
    let arn = "arn:aws:cloudwatch::000000000000:dashboard/shop".to_owned();
    let input = TagResourceInput { resource_arn: arn.clone(), tags: vec![tag("y")] };
    room.tag_resource(caller, input).await.unwrap();
    let input = UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec!["x".to_owned()] };
    room.untag_resource(caller, input).await.unwrap();
    let input = ListTagsForResourceInput { resource_arn: arn };
    let output = room.list_tags_for_resource(caller, input).await.unwrap();
    assert_eq!(output.tags, Some(vec![tag("y")]));
}
