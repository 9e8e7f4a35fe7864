//! AddPermission and RemovePermission: statements of a queue's policy.

use crate::errors;
use crate::model::Queue;
use crate::names::QueueName;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::sqs::{AddPermissionRequest, RemovePermissionRequest};
use foundation::Caller;
use serde_json::{Value, json};
use store::Batch;

/// Actions that AddPermission can allow.
const ACTIONS: [&str; 8] = [
    "*",
    "ChangeMessageVisibility",
    "DeleteMessage",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ListDeadLetterSourceQueues",
    "PurgeQueue",
    "ReceiveMessage",
];

/// A queue's policy; what was checked when it was put.
fn policy(queue: &Queue) -> Value {
    let read = |text: &String| serde_json::from_str(text).ok();
    queue.settings.policy.as_ref().and_then(read).unwrap_or_else(
        || json!({"Version": "2012-10-17", "Id": "__default_policy_ID", "Statement": []}),
    )
}

fn statements(policy: &mut Value) -> Vec<Value> {
    match policy.get_mut("Statement").map(Value::take) {
        Some(Value::Array(statements)) => statements,
        Some(Value::Null) | None => Vec::new(),
        Some(one) => vec![one],
    }
}

fn with(queue: &Queue, mut policy: Value, statements: Vec<Value>) -> Queue {
    let mut queue = queue.clone();
    queue.settings.policy = (!statements.is_empty()).then(|| {
        policy["Statement"] = Value::Array(statements);
        policy.to_string()
    });
    queue
}

fn is_called(statement: &Value, label: &str) -> bool {
    statement.get("Sid").and_then(Value::as_str) == Some(label)
}

impl Room {
    pub(crate) async fn permit(
        &self,
        caller: &Caller,
        input: AddPermissionRequest,
    ) -> Result<(), ApiError> {
        let name = QueueName::of_url(caller, &input.queue_url)?;
        let unknown = |action: &&String| {
            !ACTIONS.contains(&action.as_str()) && action.as_str() != "SendMessage"
        };
        if let Some(action) = input.actions.iter().find(unknown) {
            let reason = "Please refer to the appropriate WSDL for a list of valid actions.";
            return Err(errors::value(format!("SQS:{action}"), "ActionName", reason));
        }
        if input.actions.is_empty() {
            return Err(errors::missing("Actions"));
        }
        if input.aws_account_ids.is_empty() {
            return Err(errors::missing("AWSAccountIds"));
        }
        let principals: Vec<String> =
            input.aws_account_ids.iter().map(|id| format!("arn:aws:iam::{id}:root")).collect();
        let actions: Vec<String> = input.actions.iter().map(|a| format!("SQS:{a}")).collect();
        self.change(&name, |read| {
            let mut policy = policy(&read.queue);
            let mut statements = statements(&mut policy);
            if statements.iter().any(|statement| is_called(statement, &input.label)) {
                return Err(errors::value(&input.label, "Label", "Already exists."));
            }
            statements.push(json!({
                "Sid": input.label, "Effect": "Allow", "Principal": {"AWS": principals},
                "Action": actions, "Resource": name.arn(),
            }));
            Ok((with(&read.queue, policy, statements), Batch::new()))
        })
        .await
    }

    pub(crate) async fn forbid(
        &self,
        caller: &Caller,
        input: RemovePermissionRequest,
    ) -> Result<(), ApiError> {
        let name = QueueName::of_url(caller, &input.queue_url)?;
        self.change(&name, |read| {
            let mut policy = policy(&read.queue);
            let mut statements = statements(&mut policy);
            let before = statements.len();
            statements.retain(|statement| !is_called(statement, &input.label));
            if statements.len() == before {
                let reason = "can't find label on existing policy";
                return Err(errors::value(&input.label, "Label", reason));
            }
            Ok((with(&read.queue, policy, statements), Batch::new()))
        })
        .await
    }
}
