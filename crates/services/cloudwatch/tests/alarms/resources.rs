//! CloudFormation's types over the room.

use crate::house::{House, OTHER, TOPIC, orders};
use aws_api::Guard;
use aws_api::cloudwatch::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_cloudwatch::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    house.metric_alarm(orders("there")).await;
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, CloudwatchInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn lives() -> [Life; 3] {
    let tag = json!([{"Key": "a", "Value": "1"}]);
    let metric = |id: &str| {
        json!({"Id": id, "ReturnData": false, "MetricStat": {"Period": 60, "Stat": "Sum",
            "Metric": {"Namespace": "Shop", "MetricName": id,
                "Dimensions": [{"Name": "Shop", "Value": "1"}]}}})
    };
    let single = json!({"AlarmName": "many", "MetricName": "Orders", "Namespace": "Shop",
        "Statistic": "Sum", "Period": 60, "EvaluationPeriods": 3, "DatapointsToAlarm": 2,
        "Threshold": 1.5, "ComparisonOperator": "GreaterThanThreshold",
        "Dimensions": [{"Name": "B", "Value": "1"}, {"Name": "A", "Value": "2"}],
        "AlarmActions": [TOPIC], "TreatMissingData": "notBreaching", "Tags": tag});
    let percentile = json!({"AlarmName": "many", "MetricName": "Orders", "Namespace": "Shop",
        "ExtendedStatistic": "p99", "EvaluateLowSampleCountPercentile": "ignore", "Period": 10,
        "EvaluationPeriods": 1, "Threshold": 2, "ComparisonOperator": "LessThanThreshold",
        "ActionsEnabled": false, "AlarmDescription": "Slow", "Unit": "Seconds",
        "OKActions": [TOPIC, OTHER], "InsufficientDataActions": [OTHER]});
    let math = json!({"AlarmName": "many", "EvaluationPeriods": 1, "Threshold": 2,
        "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        "Metrics": [{"Id": "e", "Expression": "m1 + m2", "Label": "Both", "ReturnData": true},
            metric("m1"), metric("m2")]});
    [
        Life::new("AWS::CloudWatch::Alarm", vec![single, percentile, math]),
        Life::new(
            "AWS::CloudWatch::CompositeAlarm",
            vec![
                json!({"AlarmName": "all", "AlarmRule": "ALARM(there)", "Tags": tag,
                    "AlarmActions": [TOPIC]}),
                json!({"AlarmName": "all", "AlarmRule": "NOT OK(there)",
                    "ActionsSuppressor": "there", "ActionsSuppressorWaitPeriod": 60,
                    "ActionsSuppressorExtensionPeriod": 120, "ActionsEnabled": false}),
            ],
        ),
        Life::new(
            "AWS::CloudWatch::Dashboard",
            vec![
                json!({"DashboardName": "shop", "DashboardBody": "{\"widgets\":[]}"}),
                json!({"DashboardName": "shop", "DashboardBody": {"widgets": [{"type": "text",
                    "x": 0, "y": 0, "width": 6, "height": 6,
                    "properties": {"markdown": "# Shop"}}]}}),
            ],
        ),
    ]
}

/// The alarms and dashboards that there are, and their tags.
async fn inventory(house: Arc<House>) -> Value {
    let input = DescribeAlarmsInput {
        alarm_types: Some(vec![AlarmType::MetricAlarm, AlarmType::CompositeAlarm]),
        ..DescribeAlarmsInput::default()
    };
    let alarms = house.described(input).await;
    let metric = alarms.metric_alarms.unwrap().into_iter().filter_map(|alarm| alarm.alarm_arn);
    let composite = alarms.composite_alarms.unwrap().into_iter();
    let arns: Vec<String> = metric.chain(composite.filter_map(|alarm| alarm.alarm_arn)).collect();
    let mut found = Vec::new();
    for arn in arns {
        let input = ListTagsForResourceInput { resource_arn: arn.clone() };
        let tags = house.room.list_tags_for_resource(&house.caller, input).await.unwrap();
        found.push(json!([arn, format!("{:?}", tags.tags)]));
    }
    let listed = house.room.list_dashboards(&house.caller, ListDashboardsInput::default()).await;
    let listed = listed.unwrap().dashboard_entries.unwrap_or_default().into_iter();
    let names: Vec<Option<String>> = listed.map(|entry| entry.dashboard_name).collect();
    json!([found, names])
}

#[tokio::test]
async fn alarms_and_dashboards_are_what_their_templates_say() {
    for life in lives() {
        let (shop, _house) = workshop().await;
        life.whole(&shop).await;
    }
}

#[tokio::test]
async fn steps_that_were_cut_off_are_gone_on_with() {
    for life in lives() {
        life.in_pieces(workshop, inventory).await;
    }
}

#[tokio::test]
async fn updates_that_were_cut_off_are_undone() {
    for life in lives() {
        life.undone(workshop).await;
    }
}
