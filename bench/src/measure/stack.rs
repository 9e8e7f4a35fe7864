//! A stack of 100 resources: twenty each of streams, tables, log groups and roles, and of policies
//! that name a stream, a table and a role, so that there is something to wait for.

use crate::aws::cloudformation;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::Result;
use serde_json::{Map, Value, json};

/// The most that making it may take at the median.
const MOST_MS: f64 = 3_000.0;
const SETS: usize = 20;
const RESOURCES: usize = SETS * 5;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::start(context, Mode::Durable).await?;
    let template = template().to_string();
    let (mut created, mut deleted) = (Vec::new(), Vec::new());
    for round in 1..=context.rounds {
        context.progress.step(format!("stack {round} of {}", context.rounds));
        let name = format!("bench-{round}");
        let began_ns = context.ambient.clock.monotonic_ns();
        cloudformation::create(&server, &name, &template).await?;
        created.push(context.since_ms(began_ns));
        let began_ns = context.ambient.clock.monotonic_ns();
        cloudformation::delete(&server, &name).await?;
        deleted.push(context.since_ms(began_ns));
    }
    server.stop().await?;
    let finding = |name: &str, times: Vec<f64>, goal| {
        let times = Sample::new(times);
        Finding {
            name: format!("{name} a stack of {RESOURCES} resources"),
            figure: times.median(),
            unit: Unit::Milliseconds,
            beside: None,
            goal,
            note: format!("p99 {:.0} ms", times.p99()),
        }
    };
    Ok(vec![
        finding("making", created, Goal::AtMost(MOST_MS)),
        finding("deleting", deleted, Goal::Context),
    ])
}

fn template() -> Value {
    let mut resources = Map::new();
    for number in 1..=SETS {
        let mut add = |kind: &str, of: &str, properties: Value| {
            let resource = json!({"Type": of, "Properties": properties});
            resources.insert(format!("{kind}{number}"), resource);
        };
        let (stream, table) = (format!("Stream{number}"), format!("Table{number}"));
        add("Stream", "AWS::Kinesis::Stream", json!({"ShardCount": 1}));
        add(
            "Table",
            "AWS::DynamoDB::Table",
            json!({
                "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            }),
        );
        add("Group", "AWS::Logs::LogGroup", json!({"RetentionInDays": 7}));
        let trust = json!({
            "Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": "sts:AssumeRole",
        });
        let trust = json!({"Version": "2012-10-17", "Statement": [trust]});
        add("Role", "AWS::IAM::Role", json!({"AssumeRolePolicyDocument": trust}));
        let arns = json!([{"Fn::GetAtt": [stream, "Arn"]}, {"Fn::GetAtt": [table, "Arn"]}]);
        let statement = json!({"Effect": "Allow", "Action": "*", "Resource": arns});
        add(
            "Policy",
            "AWS::IAM::Policy",
            json!({
                "PolicyName": "use",
                "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
                "Roles": [{"Ref": format!("Role{number}")}],
            }),
        );
    }
    json!({"Resources": resources})
}
