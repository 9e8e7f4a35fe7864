//! `AWS::Events::EventBusPolicy`: one statement of a bus's policy.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::events::{self, *};
use resource::{
    Api, Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use serde_json::{Value, json};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct EventBusPolicy {
        action: Option<String> = "Action";
        condition: Option<Api<events::Condition>> = "Condition";
        bus: Option<String> = "EventBusName", replace;
        principal: Option<String> = "Principal";
        statement: Option<Document> = "Statement";
        id: String = "StatementId", replace;
    }
}

pub(super) struct Policies {
    pub(super) api: Arc<dyn Events>,
}

const NAME: &str = "AWS::Events::EventBusPolicy";

fn sid(statement: &Value) -> Option<&str> {
    statement.get("Sid").and_then(Value::as_str)
}

fn made(wanted: &EventBusPolicy) -> Made {
    Made::new(format!("{}|{}", wanted.bus.as_deref().unwrap_or("default"), wanted.id))
}

#[async_trait]
impl Provider for Policies {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = EventBusPolicy;

    async fn create(&self, work: &Work, wanted: &EventBusPolicy) -> Result<Made, Failure> {
        let made = made(wanted);
        work.remember(&made.physical_id).await?;
        self.put(work, wanted).await?;
        Ok(made)
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &EventBusPolicy,
    ) -> Result<Option<Found<EventBusPolicy>>, Failure> {
        let statements = self.statements(work, wanted).await?.unwrap_or_default();
        let there = statements.iter().any(|one| sid(one) == Some(&wanted.id));
        let attributes = made(wanted).attributes;
        Ok(there.then(|| Found { properties: wanted.clone(), attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        _id: &str,
        _old: &EventBusPolicy,
        new: &EventBusPolicy,
    ) -> Result<Made, Failure> {
        self.put(work, new).await?;
        Ok(made(new))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &EventBusPolicy) -> Result<(), Failure> {
        let input = RemovePermissionRequest {
            event_bus_name: last.bus.clone(),
            remove_all_permissions: None,
            statement_id: Some(last.id.clone()),
        };
        let removed = self.api.remove_permission(&work.caller, input).await;
        gone(removed.map(drop).map_err(work.refused(SERVICE)))
    }
}

impl Policies {
    /// The statements of the bus's policy; nothing where the bus is gone.
    async fn statements(
        &self,
        work: &Work,
        wanted: &EventBusPolicy,
    ) -> Result<Option<Vec<Value>>, Failure> {
        let input = DescribeEventBusRequest { name: wanted.bus.clone() };
        let found = self.api.describe_event_bus(&work.caller, input).await;
        let Some(found) = if_found(found.map_err(work.refused(SERVICE)))? else { return Ok(None) };
        let policy = found.policy.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        Ok(Some(match policy.and_then(|policy| policy.get("Statement").cloned()) {
            Some(Value::Array(statements)) => statements,
            Some(one) => vec![one],
            None => Vec::new(),
        }))
    }

    async fn put(&self, work: &Work, wanted: &EventBusPolicy) -> Result<(), Failure> {
        let whole = match &wanted.statement {
            None => None,
            Some(Document(statement)) => {
                let mut statements = self.statements(work, wanted).await?.unwrap_or_default();
                statements.retain(|one| sid(one) != Some(&wanted.id));
                let mut statement = statement.clone();
                statement["Sid"] = wanted.id.as_str().into();
                statements.push(statement);
                Some(json!({"Version": "2012-10-17", "Statement": statements}).to_string())
            }
        };
        let single = whole.is_none();
        let input = PutPermissionRequest {
            action: wanted.action.clone().filter(|_| single),
            condition: wanted.condition.clone().map(|Api(of)| of).filter(|_| single),
            event_bus_name: wanted.bus.clone(),
            policy: whole,
            principal: wanted.principal.clone().filter(|_| single),
            statement_id: single.then(|| wanted.id.clone()),
        };
        let put = self.api.put_permission(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }
}
