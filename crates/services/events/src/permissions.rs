//! PutPermission and RemovePermission: the policy of a bus, and its statements.

use crate::errors::{self, invalid, not_found};
use crate::limits::POLICY_BYTES_MAX;
use crate::model::Bus;
use crate::names::BusName;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::events::{Condition, PutPermissionRequest, RemovePermissionRequest, error};
use foundation::Caller;
use policy::{Document, Flavor};
use serde_json::{Map, Value, json};

fn statements(bus: &Bus) -> Vec<Value> {
    let read = |text: &String| serde_json::from_str::<Value>(text).ok();
    let document = bus.policy.as_ref().and_then(read);
    match document.and_then(|document| document.get("Statement").cloned()) {
        Some(Value::Array(statements)) => statements,
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

fn is_called(statement: &Value, id: &str) -> bool {
    statement.get("Sid").and_then(Value::as_str) == Some(id)
}

fn kept(statements: Vec<Value>) -> Result<Option<String>, ApiError> {
    if statements.is_empty() {
        return Ok(None);
    }
    checked(json!({"Version": "2012-10-17", "Statement": statements}).to_string()).map(Some)
}

/// A policy that can be kept.
fn checked(text: String) -> Result<String, ApiError> {
    if text.len() > POLICY_BYTES_MAX {
        let message = "The policy is too long: it may have up to 10,240 characters.";
        return Err(error::policy_length_exceeded_exception(message));
    }
    let wrong = |why| errors::parameter("Policy", &format!("{why}"));
    Document::parse(&text, Flavor::Resource).map_err(wrong)?;
    Ok(text)
}

/// A statement's `Condition`.
fn condition(given: Condition) -> Value {
    let Condition { r#type, key, value } = given;
    let inner = Map::from_iter([(key, Value::String(value))]);
    Value::Object(Map::from_iter([(r#type, Value::Object(inner))]))
}

impl Room {
    pub(crate) async fn permit(
        &self,
        caller: &Caller,
        input: PutPermissionRequest,
    ) -> Result<(), ApiError> {
        let name = BusName::of(caller, input.event_bus_name.as_deref())?;
        let single = [&input.action, &input.principal, &input.statement_id];
        if let Some(policy) = input.policy {
            if single.iter().any(|given| given.is_some()) || input.condition.is_some() {
                let text =
                    "Policy may not be given beside Action, Principal, StatementId or Condition.";
                return Err(invalid(text));
            }
            let policy = checked(policy)?;
            let put = |bus: &mut Bus| {
                bus.policy = Some(policy.clone());
                Ok(())
            };
            return self.change_bus(&name, put).await.map(drop);
        }
        let (Some(action), Some(principal), Some(id)) =
            (input.action, input.principal, input.statement_id)
        else {
            let text =
                "Parameter(s) Action, Principal and StatementId, or Policy, must be specified.";
            return Err(invalid(text));
        };
        if action != "events:PutEvents" {
            let text = format!("Provided value in parameter 'action' is not supported: {action}");
            return Err(invalid(text));
        }
        let principal = match &*principal {
            "*" => json!("*"),
            account => json!({"AWS": format!("arn:aws:iam::{account}:root")}),
        };
        let mut statement = json!({
            "Sid": id, "Effect": "Allow", "Principal": principal, "Action": action,
            "Resource": name.arn(),
        });
        if let Some(given) = input.condition {
            statement["Condition"] = condition(given);
        }
        let put = |bus: &mut Bus| {
            let mut statements = statements(bus);
            statements.retain(|statement| !is_called(statement, &id));
            statements.push(statement.clone());
            bus.policy = kept(statements)?;
            Ok(())
        };
        self.change_bus(&name, put).await.map(drop)
    }

    pub(crate) async fn forbid(
        &self,
        caller: &Caller,
        input: RemovePermissionRequest,
    ) -> Result<(), ApiError> {
        let name = BusName::of(caller, input.event_bus_name.as_deref())?;
        let all = input.remove_all_permissions == Some(true);
        let id = input.statement_id.unwrap_or_default();
        if id.is_empty() && !all {
            return Err(invalid("Parameter StatementId is required."));
        }
        let remove = |bus: &mut Bus| {
            if all {
                bus.policy = None;
                return Ok(());
            }
            if bus.policy.is_none() {
                return Err(not_found("EventBus does not have a policy."));
            }
            let mut statements = statements(bus);
            let before = statements.len();
            statements.retain(|statement| !is_called(statement, &id));
            if statements.len() == before {
                return Err(not_found("Statement with the provided id does not exist."));
            }
            bus.policy = kept(statements)?;
            Ok(())
        };
        self.change_bus(&name, remove).await.map(drop)
    }
}
