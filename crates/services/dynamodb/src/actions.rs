//! Which action on which table each request is (Service Authorization Reference, «Actions,
//! resources, and condition keys for Amazon DynamoDB»).

use async_trait::async_trait;
use aws_api::dynamodb::{
    BatchWriteItemInput, DynamoDbInput, QueryInput, ScanInput, TransactWriteItem,
};
use aws_api::{Access, ApiError};
use foundation::access::Ask;
use foundation::{Caller, Principal};

use crate::Room;
use crate::condition_keys::{Subject, enclosed, returning, selecting};
use crate::expression::Role;
use crate::table_name::any_table;
use crate::tables::arn_of;

/// An action on a table, given by name or ARN.
pub(crate) fn on(caller: &Caller, action: &'static str, table: &str) -> Result<Ask, ApiError> {
    let (account, name) = any_table(caller, table)?;
    Ok(Ask::new(action, arn_of(&account, &caller.region, name)))
}

/// The same on an index of the table, if one is named.
pub(crate) fn on_source(
    caller: &Caller,
    action: &'static str,
    table: &str,
    index: &Option<String>,
) -> Result<Ask, ApiError> {
    let Some(index) = index else { return on(caller, action, table) };
    let (account, name) = any_table(caller, table)?;
    let table = arn_of(&account, &caller.region, name);
    Ok(Ask::new(action, [&table, "/index/", index].concat()))
}

#[async_trait]
impl Access<DynamoDbInput> for Room {
    async fn asks(&self, caller: &Caller, input: &DynamoDbInput) -> Result<Vec<Ask>, ApiError> {
        let asks = self.plain_asks(caller, input).await?;
        self.attach(caller, asks).await
    }
}

impl Room {
    /// The questions, without what hangs on their resources.
    async fn plain_asks(
        &self,
        caller: &Caller,
        input: &DynamoDbInput,
    ) -> Result<Vec<Ask>, ApiError> {
        use DynamoDbInput as I;
        let table = |action, table: &str| on(caller, action, table).map(|ask| vec![ask]);
        let resource = |action, arn: &str| vec![Ask::new(action, arn)];
        match input {
            I::GetItem(_)
            | I::PutItem(_)
            | I::DeleteItem(_)
            | I::UpdateItem(_)
            | I::Query(_)
            | I::Scan(_)
            | I::BatchGetItem(_)
            | I::BatchWriteItem(_)
            | I::TransactGetItems(_)
            | I::TransactWriteItems(_) => self.item_asks(caller, input).await,
            I::CreateTable(input) => {
                let mut asks = table("dynamodb:CreateTable", &input.table_name)?;
                if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
                    asks.push(on(caller, "dynamodb:TagResource", &input.table_name)?);
                }
                if input.resource_policy.is_some() {
                    asks.push(on(caller, "dynamodb:PutResourcePolicy", &input.table_name)?);
                }
                Ok(asks)
            }
            I::PutResourcePolicy(input) => {
                Ok(resource("dynamodb:PutResourcePolicy", &input.resource_arn))
            }
            I::GetResourcePolicy(input) => {
                Ok(resource("dynamodb:GetResourcePolicy", &input.resource_arn))
            }
            I::DeleteResourcePolicy(input) => {
                Ok(resource("dynamodb:DeleteResourcePolicy", &input.resource_arn))
            }
            I::DescribeTable(input) => table("dynamodb:DescribeTable", &input.table_name),
            I::UpdateTable(input) => table("dynamodb:UpdateTable", &input.table_name),
            I::DeleteTable(input) => table("dynamodb:DeleteTable", &input.table_name),
            I::DescribeTimeToLive(input) => table("dynamodb:DescribeTimeToLive", &input.table_name),
            I::EnableKinesisStreamingDestination(input) => {
                table("dynamodb:EnableKinesisStreamingDestination", &input.table_name)
            }
            I::DisableKinesisStreamingDestination(input) => {
                table("dynamodb:DisableKinesisStreamingDestination", &input.table_name)
            }
            I::DescribeKinesisStreamingDestination(input) => {
                table("dynamodb:DescribeKinesisStreamingDestination", &input.table_name)
            }
            I::UpdateKinesisStreamingDestination(input) => {
                table("dynamodb:UpdateKinesisStreamingDestination", &input.table_name)
            }
            I::UpdateTimeToLive(input) => table("dynamodb:UpdateTimeToLive", &input.table_name),
            I::TagResource(input) => table("dynamodb:TagResource", &input.resource_arn),
            I::UntagResource(input) => table("dynamodb:UntagResource", &input.resource_arn),
            I::ListTagsOfResource(input) => {
                table("dynamodb:ListTagsOfResource", &input.resource_arn)
            }
            I::ListTables(_) => Ok(vec![Ask::new("dynamodb:ListTables", "*")]),
            I::DescribeLimits(_) => Ok(vec![Ask::new("dynamodb:DescribeLimits", "*")]),
            I::DescribeContributorInsights(input) => {
                let action = "dynamodb:DescribeContributorInsights";
                Ok(vec![on_source(caller, action, &input.table_name, &input.index_name)?])
            }
            I::UpdateContributorInsights(input) => {
                let action = "dynamodb:UpdateContributorInsights";
                Ok(vec![on_source(caller, action, &input.table_name, &input.index_name)?])
            }
            I::ListContributorInsights(_) => {
                Ok(vec![Ask::new("dynamodb:ListContributorInsights", "*")])
            }
            I::DescribeEndpoints(_) => Ok(vec![Ask::new("dynamodb:DescribeEndpoints", "*")]),
            I::ExecuteStatement(input) => {
                let ask = self.statement_asks(caller, &input.statement, &input.parameters, None);
                Ok(ask.await?.into_iter().collect())
            }
            I::BatchExecuteStatement(input) => {
                let mut asks = Vec::with_capacity(input.statements.len());
                for given in &input.statements {
                    let ask =
                        self.statement_asks(caller, &given.statement, &given.parameters, None);
                    asks.extend(ask.await?);
                }
                Ok(asks)
            }
            I::ExecuteTransaction(input) => {
                let mut asks = Vec::with_capacity(input.transact_statements.len());
                for given in &input.transact_statements {
                    let enclosing = Some("ExecuteTransaction");
                    let ask =
                        self.statement_asks(caller, &given.statement, &given.parameters, enclosing);
                    asks.extend(ask.await?);
                }
                Ok(asks)
            }
            I::CreateBackup(_)
            | I::DescribeBackup(_)
            | I::DeleteBackup(_)
            | I::ListBackups(_)
            | I::DescribeContinuousBackups(_)
            | I::UpdateContinuousBackups(_)
            | I::RestoreTableFromBackup(_)
            | I::RestoreTableToPointInTime(_) => crate::backup::asks(caller, input)?
                .ok_or_else(|| aws_api::not_implemented("dynamodb", input.operation().name)),
        }
    }

    /// Access to items, which policies may decide by keys and attributes.
    async fn item_asks(
        &self,
        caller: &Caller,
        input: &DynamoDbInput,
    ) -> Result<Vec<Ask>, ApiError> {
        use DynamoDbInput as I;
        let parts = match input {
            I::GetItem(input) => {
                let subject = Subject::item(&input.key)
                    .bound(&input.expression_attribute_names, None)
                    .getting(&input.attributes_to_get)
                    .with(Role::Projection, input.projection_expression.as_ref());
                let ask = on(caller, "dynamodb:GetItem", &input.table_name)?;
                vec![(selecting(ask, None, &subject), &input.table_name, subject)]
            }
            I::PutItem(input) => {
                let values = input.expression_attribute_values.as_ref();
                let subject = Subject::item(&input.item)
                    .bound(&input.expression_attribute_names, values)
                    .naming(&input.expected)
                    .with(Role::Condition, input.condition_expression.as_ref());
                let ask = on(caller, "dynamodb:PutItem", &input.table_name)?;
                let returned = input.return_values.as_ref().map(|values| values.as_str());
                vec![(returning(ask, returned), &input.table_name, subject)]
            }
            I::DeleteItem(input) => {
                let values = input.expression_attribute_values.as_ref();
                let subject = Subject::item(&input.key)
                    .bound(&input.expression_attribute_names, values)
                    .naming(&input.expected)
                    .with(Role::Condition, input.condition_expression.as_ref());
                let ask = on(caller, "dynamodb:DeleteItem", &input.table_name)?;
                let returned = input.return_values.as_ref().map(|values| values.as_str());
                vec![(returning(ask, returned), &input.table_name, subject)]
            }
            I::UpdateItem(input) => {
                let values = input.expression_attribute_values.as_ref();
                let subject = Subject::item(&input.key)
                    .bound(&input.expression_attribute_names, values)
                    .naming(&input.expected)
                    .naming(&input.attribute_updates)
                    .with(Role::Condition, input.condition_expression.as_ref())
                    .with(Role::Update, input.update_expression.as_ref());
                let ask = on(caller, "dynamodb:UpdateItem", &input.table_name)?;
                let returned = input.return_values.as_ref().map(|values| values.as_str());
                vec![(returning(ask, returned), &input.table_name, subject)]
            }
            I::Query(input) => vec![query_part(caller, input)?],
            I::Scan(input) => vec![scan_part(caller, input)?],
            I::BatchGetItem(input) => {
                let mut parts = Vec::with_capacity(input.request_items.len());
                for (table, keys) in &input.request_items {
                    let subject =
                        Subject { items: keys.keys.iter().collect(), ..Subject::default() }
                            .bound(&keys.expression_attribute_names, None)
                            .getting(&keys.attributes_to_get)
                            .with(Role::Projection, keys.projection_expression.as_ref());
                    let ask = on(caller, "dynamodb:BatchGetItem", table)?;
                    parts.push((selecting(ask, None, &subject), table, subject));
                }
                parts
            }
            I::BatchWriteItem(input) => batch_write_parts(caller, input)?,
            I::TransactGetItems(input) => {
                let mut parts = Vec::with_capacity(input.transact_items.len());
                for get in input.transact_items.iter().map(|item| &item.get) {
                    let subject = Subject::item(&get.key)
                        .bound(&get.expression_attribute_names, None)
                        .with(Role::Projection, get.projection_expression.as_ref());
                    let ask = on(caller, "dynamodb:GetItem", &get.table_name)?;
                    let ask = enclosed(selecting(ask, None, &subject), "TransactGetItems");
                    parts.push((ask, &get.table_name, subject));
                }
                parts
            }
            I::TransactWriteItems(input) => {
                let mut parts = Vec::with_capacity(input.transact_items.len());
                for item in &input.transact_items {
                    for (action, table, subject) in transact_write_parts(item) {
                        let ask = enclosed(on(caller, action, table)?, "TransactWriteItems");
                        parts.push((ask, table, subject));
                    }
                }
                parts
            }
            _ => Vec::new(),
        };
        let mut asks = Vec::with_capacity(parts.len());
        for (ask, table, subject) in parts {
            // The root is allowed whatever the keys: it is spared the work.
            asks.push(match caller.principal {
                Principal::Root => ask,
                _ => self.keyed(caller, ask, table, subject).await,
            });
        }
        Ok(asks)
    }
}

/// An action, the table as the request names it, and what policies may know of it.
type Part<'a> = (Ask, &'a String, Subject<'a>);

fn query_part<'a>(caller: &Caller, input: &'a QueryInput) -> Result<Part<'a>, ApiError> {
    let values = input.expression_attribute_values.as_ref();
    let subject = Subject::default()
        .bound(&input.expression_attribute_names, values)
        .keyed_by(&input.key_conditions)
        .naming(&input.query_filter)
        .getting(&input.attributes_to_get)
        .with(Role::KeyCondition, input.key_condition_expression.as_ref())
        .with(Role::Filter, input.filter_expression.as_ref())
        .with(Role::Projection, input.projection_expression.as_ref())
        .of_index(input.index_name.as_ref());
    let ask = on_source(caller, "dynamodb:Query", &input.table_name, &input.index_name)?;
    let select = input.select.as_ref().map(|select| select.as_str());
    Ok((selecting(ask, select, &subject), &input.table_name, subject))
}

fn scan_part<'a>(caller: &Caller, input: &'a ScanInput) -> Result<Part<'a>, ApiError> {
    let values = input.expression_attribute_values.as_ref();
    let subject = Subject::default()
        .bound(&input.expression_attribute_names, values)
        .naming(&input.scan_filter)
        .getting(&input.attributes_to_get)
        .with(Role::Filter, input.filter_expression.as_ref())
        .with(Role::Projection, input.projection_expression.as_ref())
        .of_index(input.index_name.as_ref());
    let ask = on_source(caller, "dynamodb:Scan", &input.table_name, &input.index_name)?;
    let select = input.select.as_ref().map(|select| select.as_str());
    Ok((selecting(ask, select, &subject), &input.table_name, subject))
}

fn batch_write_parts<'a>(
    caller: &Caller,
    input: &'a BatchWriteItemInput,
) -> Result<Vec<Part<'a>>, ApiError> {
    let mut parts = Vec::with_capacity(input.request_items.len());
    for (table, requests) in &input.request_items {
        let put = requests.iter().filter_map(|r| r.put_request.as_ref().map(|put| &put.item));
        let delete = requests.iter().filter_map(|r| r.delete_request.as_ref().map(|d| &d.key));
        let subject = Subject { items: put.chain(delete).collect(), ..Subject::default() };
        parts.push((on(caller, "dynamodb:BatchWriteItem", table)?, table, subject));
    }
    Ok(parts)
}

/// The one thing that a part of a transaction does; of a part that is none, nothing.
fn transact_write_parts(
    item: &TransactWriteItem,
) -> impl Iterator<Item = (&'static str, &String, Subject<'_>)> {
    let put = item.put.as_ref().map(|put| {
        let subject = Subject::item(&put.item)
            .bound(&put.expression_attribute_names, put.expression_attribute_values.as_ref())
            .with(Role::Condition, put.condition_expression.as_ref());
        ("dynamodb:PutItem", &put.table_name, subject)
    });
    let update = item.update.as_ref().map(|update| {
        let values = update.expression_attribute_values.as_ref();
        let subject = Subject::item(&update.key)
            .bound(&update.expression_attribute_names, values)
            .with(Role::Condition, update.condition_expression.as_ref())
            .with(Role::Update, Some(&update.update_expression));
        ("dynamodb:UpdateItem", &update.table_name, subject)
    });
    let delete = item.delete.as_ref().map(|delete| {
        let values = delete.expression_attribute_values.as_ref();
        let subject = Subject::item(&delete.key)
            .bound(&delete.expression_attribute_names, values)
            .with(Role::Condition, delete.condition_expression.as_ref());
        ("dynamodb:DeleteItem", &delete.table_name, subject)
    });
    let check = item.condition_check.as_ref().map(|check| {
        let values = check.expression_attribute_values.as_ref();
        let subject = Subject::item(&check.key)
            .bound(&check.expression_attribute_names, values)
            .with(Role::Condition, Some(&check.condition_expression));
        ("dynamodb:ConditionCheckItem", &check.table_name, subject)
    });
    [put, update, delete, check].into_iter().flatten()
}
