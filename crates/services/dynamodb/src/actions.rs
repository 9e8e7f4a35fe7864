//! Which action on which table each request is (Service Authorization Reference, «Actions,
//! resources, and condition keys for Amazon DynamoDB»).

use std::collections::BTreeSet;

use async_trait::async_trait;
use aws_api::dynamodb::{AttributeValue, DynamoDbInput};
use aws_api::{Access, ApiError};
use foundation::access::Ask;
use foundation::{Caller, Principal};

use crate::Room;
use crate::requests::WireItem;
use crate::table_name::table_name;
use crate::tables::table_arn;

const LEADING_KEYS: &str = "dynamodb:LeadingKeys";
const ATTRIBUTES: &str = "dynamodb:Attributes";
const RETURN_VALUES: &str = "dynamodb:ReturnValues";
const SELECT: &str = "dynamodb:Select";
const ENCLOSING_OPERATION: &str = "dynamodb:EnclosingOperation";

#[async_trait]
impl Access<DynamoDbInput> for Room {
    async fn asks(&self, caller: &Caller, input: &DynamoDbInput) -> Result<Vec<Ask>, ApiError> {
        // The root's calls are allowed whatever the keys: it is spared the work.
        let detailed = !matches!(caller.principal, Principal::Root);
        let on = |action, table: &str| -> Result<Ask, ApiError> {
            Ok(Ask::new(action, table_arn(caller, table_name(caller, table)?)))
        };
        let ask = match input {
            DynamoDbInput::GetItem(input) => {
                let ask = on("dynamodb:GetItem", &input.table_name)?;
                self.detail(caller, ask, &input.table_name, detailed, [&input.key]).await
            }
            DynamoDbInput::PutItem(input) => {
                let ask = on("dynamodb:PutItem", &input.table_name)?;
                let ask =
                    self.detail(caller, ask, &input.table_name, detailed, [&input.item]).await;
                with_text(ask, RETURN_VALUES, input.return_values.as_ref().map(|v| v.as_str()))
            }
            DynamoDbInput::DeleteItem(input) => {
                let ask = on("dynamodb:DeleteItem", &input.table_name)?;
                let ask = self.detail(caller, ask, &input.table_name, detailed, [&input.key]).await;
                with_text(ask, RETURN_VALUES, input.return_values.as_ref().map(|v| v.as_str()))
            }
            DynamoDbInput::UpdateItem(input) => {
                let ask = on("dynamodb:UpdateItem", &input.table_name)?;
                let ask = self.detail(caller, ask, &input.table_name, detailed, [&input.key]).await;
                with_text(ask, RETURN_VALUES, input.return_values.as_ref().map(|v| v.as_str()))
            }
            DynamoDbInput::Query(input) => {
                let ask = on("dynamodb:Query", &input.table_name)?;
                let ask = with_text(ask, SELECT, input.select.as_ref().map(|s| s.as_str()));
                if !detailed {
                    return Ok(vec![ask]);
                }
                match self.queried_key(caller, input).await {
                    Some(key) => ask.with(LEADING_KEYS, vec![key]),
                    None => ask,
                }
            }
            DynamoDbInput::Scan(input) => {
                let ask = on("dynamodb:Scan", &input.table_name)?;
                with_text(ask, SELECT, input.select.as_ref().map(|s| s.as_str()))
            }
            DynamoDbInput::BatchGetItem(input) => {
                let mut asks = Vec::new();
                for (table, part) in &input.request_items {
                    let ask = on("dynamodb:BatchGetItem", table)?;
                    asks.push(self.detail(caller, ask, table, detailed, &part.keys).await);
                }
                return Ok(asks);
            }
            DynamoDbInput::BatchWriteItem(input) => {
                let mut asks = Vec::new();
                for (table, requests) in &input.request_items {
                    let ask = on("dynamodb:BatchWriteItem", table)?;
                    let items = requests.iter().filter_map(|request| {
                        let put = request.put_request.as_ref().map(|put| &put.item);
                        put.or(request.delete_request.as_ref().map(|delete| &delete.key))
                    });
                    asks.push(self.detail(caller, ask, table, detailed, items).await);
                }
                return Ok(asks);
            }
            DynamoDbInput::TransactGetItems(input) => {
                let mut asks = Vec::new();
                for get in input.transact_items.iter().map(|item| &item.get) {
                    let ask = on("dynamodb:GetItem", &get.table_name)?;
                    let ask = self.detail(caller, ask, &get.table_name, detailed, [&get.key]).await;
                    asks.push(enclosed(ask, "TransactGetItems"));
                }
                return Ok(asks);
            }
            DynamoDbInput::TransactWriteItems(input) => {
                let mut asks = Vec::new();
                for item in &input.transact_items {
                    let check = item.condition_check.as_ref();
                    let parts = [
                        item.put.as_ref().map(|p| ("dynamodb:PutItem", &p.table_name, &p.item)),
                        item.update
                            .as_ref()
                            .map(|u| ("dynamodb:UpdateItem", &u.table_name, &u.key)),
                        item.delete
                            .as_ref()
                            .map(|d| ("dynamodb:DeleteItem", &d.table_name, &d.key)),
                        check.map(|c| ("dynamodb:ConditionCheckItem", &c.table_name, &c.key)),
                    ];
                    for (action, table, key) in parts.into_iter().flatten() {
                        let ask = on(action, table)?;
                        let ask = self.detail(caller, ask, table, detailed, [key]).await;
                        asks.push(enclosed(ask, "TransactWriteItems"));
                    }
                }
                return Ok(asks);
            }
            DynamoDbInput::CreateTable(input) => {
                let mut asks = vec![on("dynamodb:CreateTable", &input.table_name)?];
                if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
                    asks.push(on("dynamodb:TagResource", &input.table_name)?);
                }
                return Ok(asks);
            }
            DynamoDbInput::DescribeTable(input) => on("dynamodb:DescribeTable", &input.table_name)?,
            DynamoDbInput::UpdateTable(input) => on("dynamodb:UpdateTable", &input.table_name)?,
            DynamoDbInput::DescribeTimeToLive(input) => {
                on("dynamodb:DescribeTimeToLive", &input.table_name)?
            }
            DynamoDbInput::DescribeContinuousBackups(input) => {
                on("dynamodb:DescribeContinuousBackups", &input.table_name)?
            }
            DynamoDbInput::DeleteTable(input) => on("dynamodb:DeleteTable", &input.table_name)?,
            DynamoDbInput::TagResource(input) => on("dynamodb:TagResource", &input.resource_arn)?,
            DynamoDbInput::UntagResource(input) => {
                on("dynamodb:UntagResource", &input.resource_arn)?
            }
            DynamoDbInput::ListTagsOfResource(input) => {
                on("dynamodb:ListTagsOfResource", &input.resource_arn)?
            }
            DynamoDbInput::ListTables(_) => Ask::new("dynamodb:ListTables", "*"),
            DynamoDbInput::DescribeLimits(_) => Ask::new("dynamodb:DescribeLimits", "*"),
            DynamoDbInput::DescribeEndpoints(_) => Ask::new("dynamodb:DescribeEndpoints", "*"),
        };
        Ok(vec![ask])
    }
}

fn with_text(ask: Ask, key: &'static str, value: Option<&str>) -> Ask {
    match value {
        Some(value) => ask.with(key, vec![value.to_owned()]),
        None => ask,
    }
}

fn enclosed(ask: Ask, operation: &str) -> Ask {
    ask.with(ENCLOSING_OPERATION, vec![operation.to_owned()])
}

impl Room {
    /// Adds the partition keys and the attributes of `items`, where somebody may ask for them. Of
    /// a table that is not there, nothing is known: the operation will say so.
    async fn detail<'a>(
        &self,
        caller: &Caller,
        ask: Ask,
        table: &str,
        detailed: bool,
        items: impl IntoIterator<Item = &'a WireItem> + Send,
    ) -> Ask {
        if !detailed {
            return ask;
        }
        let items: Vec<&WireItem> = items.into_iter().collect();
        let Ok(table) = self.table(caller, table).await else { return ask };
        let hash = &table.record.keys.hash.name;
        let keys: BTreeSet<String> =
            items.iter().filter_map(|item| text_of(item.get(hash)?)).collect();
        let attributes: BTreeSet<String> =
            items.iter().flat_map(|item| item.keys().cloned()).collect();
        ask.with(LEADING_KEYS, keys.into_iter().collect())
            .with(ATTRIBUTES, attributes.into_iter().collect())
    }

    /// The partition key that a query is for, if it can be told.
    async fn queried_key(
        &self,
        caller: &Caller,
        input: &aws_api::dynamodb::QueryInput,
    ) -> Option<String> {
        use crate::expression::{Bindings, Condition, KeyCondition, Role};
        let source = input.key_condition_expression.as_ref()?;
        let table = self.table(caller, &input.table_name).await.ok()?;
        let mut bindings = Bindings::new(
            input.expression_attribute_names.clone(),
            input.expression_attribute_values.clone(),
            &[(Role::KeyCondition, true)],
        )
        .ok()?;
        let condition = Condition::parse(Role::KeyCondition, source, &mut bindings).ok()?;
        let condition = KeyCondition::of(condition, &table.record.keys).ok()?;
        text_of(&condition.hash.into_wire())
    }
}

/// A key as a policy's text; of a binary, its Base64 is not made: no policy speaks of such keys.
fn text_of(value: &AttributeValue) -> Option<String> {
    match value {
        AttributeValue::S(text) | AttributeValue::N(text) => Some(text.clone()),
        _ => None,
    }
}
