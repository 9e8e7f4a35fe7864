//! Whom alarms tell, and what.

use crate::house::*;
use aws_api::cloudwatch::*;
use serde_json::json;

#[tokio::test]
async fn topics_functions_and_buses_are_told_of_a_change() {
    let house = House::running();
    let arn = "arn:aws:cloudwatch:us-east-1:000000000000:alarm:a";
    let input = PutMetricAlarmInput {
        alarm_actions: Some(vec![TOPIC.to_owned(), FUNCTION.to_owned()]),
        alarm_description: Some("Too many".to_owned()),
        dimensions: Some(vec![Dimension { name: "Shop".to_owned(), value: "1".to_owned() }]),
        treat_missing_data: Some("ignore".to_owned()),
        ..orders("a")
    };
    house.metric_alarm(input).await;
    house.pass(1).await;
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    let told = house.world.told();
    assert_eq!(told.len(), 2, "{told:?}");
    let to_topic = told.iter().find(|told| told.to == TOPIC).unwrap();
    assert_eq!(to_topic.by, format!("cloudwatch.amazonaws.com for {arn}"));
    assert_eq!(to_topic.subject.as_deref(), Some(r#"ALARM: "a" in US East (N. Virginia)"#));
    assert_eq!(
        to_topic.body,
        json!({
            "AlarmName": "a",
            "AlarmDescription": "Too many",
            "AWSAccountId": "000000000000",
            "AlarmConfigurationUpdatedTimestamp": "2026-11-22T03:00:00.000+0000",
            "NewStateValue": "ALARM",
            "NewStateReason": "by hand",
            "StateChangeTime": "2026-11-22T03:00:01.000+0000",
            "Region": "US East (N. Virginia)",
            "AlarmArn": arn,
            "OldStateValue": "INSUFFICIENT_DATA",
            "OKActions": [TOPIC],
            "AlarmActions": [TOPIC, FUNCTION],
            "InsufficientDataActions": [],
            "Trigger": {
                "MetricName": "Orders",
                "Namespace": "Shop",
                "StatisticType": "Statistic",
                "Statistic": "SUM",
                "Unit": null,
                "Dimensions": [{"value": "1", "name": "Shop"}],
                "Period": 10,
                "EvaluationPeriods": 1,
                "DatapointsToAlarm": 1,
                "ComparisonOperator": "GreaterThanThreshold",
                "Threshold": 1.0,
                "TreatMissingData": "ignore",
                "EvaluateLowSampleCountPercentile": "",
            },
        })
    );
    let to_function = told.iter().find(|told| told.to == FUNCTION).unwrap();
    assert_eq!(to_function.by, format!("lambda.alarms.cloudwatch.amazonaws.com for {arn}"));
    let mut event = to_function.body.clone();
    let id = event["alarmData"]["configuration"]["metrics"][0]["id"].take();
    assert_eq!(id.as_str().map(str::len), Some(36));
    let detail = json!({
        "alarmName": "a",
        "state": {
            "value": "ALARM",
            "reason": "by hand",
            "timestamp": "2026-11-22T03:00:01.000+0000",
        },
        "previousState": {
            "value": "INSUFFICIENT_DATA",
            "reason": "Unchecked: Initial alarm creation",
            "timestamp": "2026-11-22T03:00:00.000+0000",
        },
        "configuration": {
            "metrics": [{
                "id": null,
                "metricStat": {
                    "metric": {
                        "namespace": "Shop",
                        "name": "Orders",
                        "dimensions": {"Shop": "1"},
                    },
                    "period": 10,
                    "stat": "Sum",
                },
                "returnData": true,
            }],
            "description": "Too many",
        },
    });
    assert_eq!(
        event,
        json!({
            "source": "aws.cloudwatch",
            "alarmArn": arn,
            "accountId": "000000000000",
            "time": "2026-11-22T03:00:01.000+0000",
            "region": "us-east-1",
            "alarmData": detail,
        })
    );
    let events = house.world.events();
    let kinds: Vec<&str> = events.iter().map(|event| event.detail_type.as_str()).collect();
    assert_eq!(kinds, ["CloudWatch Alarm Configuration Change", "CloudWatch Alarm State Change"]);
    assert!(events.iter().all(|e| e.source == "aws.cloudwatch" && e.resources == [arn]));
    let mut told: serde_json::Value = serde_json::from_str(&events[1].detail).unwrap();
    told["configuration"]["metrics"][0]["id"].take();
    assert_eq!(told, detail);
    let made: serde_json::Value = serde_json::from_str(&events[0].detail).unwrap();
    assert_eq!(made["operation"], "create");
    assert_eq!(made["configuration"]["threshold"], 1.0);
}

#[tokio::test]
async fn nobody_is_told_of_a_state_that_did_not_change_or_by_an_alarm_without_actions() {
    let house = House::running();
    house.metric_alarm(orders("a")).await;
    house.set("a", StateValue::InsufficientData).await;
    house.settle().await;
    assert_eq!(house.world.told(), []);
    let names = vec!["a".to_owned(), "gone".to_owned()];
    let input = DisableAlarmActionsInput { alarm_names: names.clone() };
    house.room.disable_alarm_actions(&house.caller, input).await.unwrap();
    assert_eq!(house.shown("a").await.actions_enabled, Some(false));
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    assert_eq!(house.world.told(), []);
    // Buses hear of it all the same.
    assert_eq!(house.world.events().len(), 3);
    let input = EnableAlarmActionsInput { alarm_names: names };
    house.room.enable_alarm_actions(&house.caller, input).await.unwrap();
    house.set("a", StateValue::Ok).await;
    house.settle().await;
    assert_eq!(house.world.changes(TOPIC), [("ALARM".to_owned(), "OK".to_owned())]);
}

#[tokio::test]
async fn an_action_that_cannot_be_done_now_is_done_later_and_in_order() {
    let house = House::running();
    house
        .metric_alarm(PutMetricAlarmInput {
            treat_missing_data: Some("ignore".to_owned()),
            ..orders("a")
        })
        .await;
    *house.world.refusals.lock().unwrap() = vec![503, 500];
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    house.set("a", StateValue::Ok).await;
    house.settle().await;
    assert_eq!(house.world.told(), []);
    house.pass(10).await;
    assert_eq!(
        house.world.changes(TOPIC),
        [("INSUFFICIENT_DATA", "ALARM"), ("ALARM", "OK")].map(|(a, b)| (a.into(), b.into()))
    );
    let actions = format!("Successfully executed action {TOPIC}");
    let summaries = house.summaries("a").await;
    assert_eq!(summaries.iter().filter(|summary| **summary == actions).count(), 2, "{summaries:?}");
}

#[tokio::test]
async fn an_action_that_is_refused_is_given_up_and_remembered() {
    let house = House::running();
    house.metric_alarm(orders("a")).await;
    house.world.refusals.lock().unwrap().push(404);
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    assert_eq!(house.world.told(), []);
    let failed = format!("Failed to execute action {TOPIC}. Received error: \"as told\"");
    assert_eq!(
        house.summaries("a").await,
        ["Alarm \"a\" created", "Alarm updated from INSUFFICIENT_DATA to ALARM", &failed]
    );
}
