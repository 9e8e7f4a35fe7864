//! A topic's policy: what it is by default, AddPermission and RemovePermission.

use crate::errors::invalid;
use crate::model::Topic;
use crate::names::TopicName;
use crate::room::{Change, Read, Room};
use aws_api::ApiError;
use aws_api::sns::{AddPermissionInput, RemovePermissionInput};
use serde_json::{Value, json};
use store::Batch;

/// Actions that AddPermission can allow.
const ACTIONS: [&str; 9] = [
    "Publish",
    "RemovePermission",
    "SetTopicAttributes",
    "DeleteTopic",
    "ListSubscriptionsByTopic",
    "GetTopicAttributes",
    "Receive",
    "AddPermission",
    "Subscribe",
];

/// The policy of a topic that was given none. Its condition is about a key that no request has, as at
/// AWS today: within the account, policies of identities decide.
pub(crate) fn default(topic: &TopicName) -> Value {
    json!({
        "Version": "2008-10-17",
        "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID",
            "Effect": "Allow",
            "Principal": {"AWS": "*"},
            "Action": [
                "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission",
                "SNS:RemovePermission", "SNS:DeleteTopic", "SNS:Subscribe",
                "SNS:ListSubscriptionsByTopic", "SNS:Publish",
            ],
            "Resource": topic.arn(),
            "Condition": {"StringEquals": {"AWS:SourceOwner": topic.account.as_str()}},
        }],
    })
}

/// A topic's policy; what was checked when it was put.
fn policy(read: &Read) -> Value {
    let put = read.topic.settings.policy.as_ref();
    let put = put.and_then(|text| serde_json::from_str(text).ok());
    put.unwrap_or_else(|| default(&read.name))
}

fn statements(policy: &mut Value) -> Vec<Value> {
    match policy.get_mut("Statement").map(Value::take) {
        Some(Value::Array(statements)) => statements,
        Some(Value::Null) | None => Vec::new(),
        Some(one) => vec![one],
    }
}

fn with(topic: &Topic, mut policy: Value, statements: Vec<Value>) -> Topic {
    let mut topic = topic.clone();
    topic.settings.policy = (!statements.is_empty()).then(|| {
        policy["Statement"] = Value::Array(statements);
        policy.to_string()
    });
    topic
}

fn is_called(statement: &Value, label: &str) -> bool {
    statement.get("Sid").and_then(Value::as_str) == Some(label)
}

/// One, or a list of several.
fn one_or_more(mut values: Vec<String>) -> Value {
    match values.len() {
        1 => Value::String(values.remove(0)),
        _ => values.into(),
    }
}

impl Room {
    pub(crate) async fn permit(&self, input: AddPermissionInput) -> Result<(), ApiError> {
        let name = TopicName::of_arn("TopicArn", &input.topic_arn)?;
        if input.action_name.is_empty() {
            return Err(invalid("ActionName"));
        }
        if input.action_name.iter().any(|action| !ACTIONS.contains(&action.as_str())) {
            return Err(invalid("Policy statement action out of service scope!"));
        }
        let digits = |id: &String| foundation::AccountId::parse(id).is_ok();
        if input.aws_account_id.is_empty() || !input.aws_account_id.iter().all(digits) {
            return Err(invalid("AWSAccountId"));
        }
        let principals = input.aws_account_id.iter().map(|id| format!("arn:aws:iam::{id}:root"));
        let principals = one_or_more(principals.collect());
        let actions = one_or_more(input.action_name.iter().map(|a| format!("SNS:{a}")).collect());
        let (name, label, principals, actions) = (&name, &*input.label, &principals, &actions);
        self.change(name, move |read: Read| async move {
            let mut policy = policy(&read);
            let mut statements = statements(&mut policy);
            if statements.iter().any(|statement| is_called(statement, label)) {
                return Err(invalid("Statement already exists"));
            }
            statements.push(json!({
                "Sid": label, "Effect": "Allow", "Principal": {"AWS": principals},
                "Action": actions, "Resource": name.arn(),
            }));
            Ok(Change::to(with(&read.topic, policy, statements), Batch::new(), ()))
        })
        .await
    }

    /// Takes a statement away; one that is not there is away.
    pub(crate) async fn forbid(&self, input: RemovePermissionInput) -> Result<(), ApiError> {
        let name = TopicName::of_arn("TopicArn", &input.topic_arn)?;
        let (name, label) = (&name, &*input.label);
        self.change(name, move |read: Read| async move {
            let mut policy = policy(&read);
            let mut statements = statements(&mut policy);
            let before = statements.len();
            statements.retain(|statement| !is_called(statement, label));
            Ok(match statements.len() == before {
                true => Change::nothing(()),
                false => Change::to(with(&read.topic, policy, statements), Batch::new(), ()),
            })
        })
        .await
    }
}
