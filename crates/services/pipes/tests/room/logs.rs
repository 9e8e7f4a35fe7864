//! What pipes tell of their executions.

use crate::house::*;
use aws_api::pipes::*;
use serde_json::Value;

const GROUP: &str = "arn:aws:logs:us-east-1:000000000000:log-group:/pipes:*";

async fn steps(level: LogLevel, with_data: bool, answer: Option<Answer>) -> Vec<Value> {
    let house = House::new();
    let asked = CreatePipeRequest {
        log_configuration: Some(PipeLogConfigurationParameters {
            cloudwatch_logs_log_destination: Some(CloudwatchLogsLogDestinationParameters {
                log_group_arn: GROUP.to_owned(),
            }),
            include_execution_data: with_data.then(|| vec![IncludeExecutionDataOption::All]),
            level,
            ..PipeLogConfigurationParameters::default()
        }),
        ..from_queue()
    };
    if let Some(answer) = answer {
        house.near.answer("lambda", answer);
    }
    house.letters.send(None, "x");
    house.running(asked).await;
    house
        .until("a try", || house.metric("Duration") > -1.0 && !house.near.to(FUNCTION).is_empty())
        .await;
    house.settle().await;
    house.near.bodies("/pipes").iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn types(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["messageType"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn levels_say_how_much_is_told() {
    let info =
        ["ExecutionStarted", "TargetStageEntered", "TargetStageSucceeded", "ExecutionSucceeded"];
    let lines = steps(LogLevel::Info, false, None).await;
    assert_eq!(types(&lines), info);
    let line = &lines[0];
    assert_eq!(line["resourceArn"], "arn:aws:pipes:us-east-1:000000000000:pipe/p");
    assert_eq!(line["logLevel"], "INFO");
    assert_eq!(line["timestamp"], START.as_millis());
    assert_eq!(line.get("payload"), None);
    assert!(lines.iter().all(|other| other["executionId"] == line["executionId"]));
    let trace = steps(LogLevel::Trace, true, None).await;
    assert_eq!(types(&trace).len(), info.len() + 2);
    assert!(trace[0]["payload"].as_str().unwrap().contains(r#""body":"x""#));
    assert!(steps(LogLevel::Error, true, None).await.is_empty());
    assert!(steps(LogLevel::Off, true, None).await.is_empty());
}

#[tokio::test]
async fn failures_are_told_with_what_was_said() {
    let lines = steps(LogLevel::Error, false, Some(Answer::Fails)).await;
    assert_eq!(types(&lines), ["TargetInvocationFailed", "TargetStageFailed", "ExecutionFailed"]);
    assert_eq!(lines[0]["error"]["details"], r#"{"errorMessage":"broken"}"#);
    assert_eq!(lines[0]["error"]["httpStatusCode"], 200);
}
