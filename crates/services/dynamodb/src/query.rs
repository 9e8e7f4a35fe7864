//! Query: one partition, in the order of its sort keys.

use std::ops::Bound;

use aws_api::ApiError;
use aws_api::dynamodb::{QueryInput, QueryOutput, ReturnConsumedCapacity, Select};
use foundation::Caller;
use store::{Direction, KeyRange};

use crate::Room;
use crate::capacity::{Use, consumed, read_units};
use crate::errors::invalid;
use crate::expression::{Condition, KeyCondition, Projection, RangeCondition, Role};
use crate::key_schema::{KeySchema, partition, put_sortable};
use crate::legacy;
use crate::requests::{Expressions, WireItem, item};
use crate::rows::Sweep;
use crate::table::Table;
use crate::value::{Value, item_into_wire};

/// A query, read as far as it goes without its table.
pub(crate) struct Query {
    /// As the request named it.
    pub(crate) table: String,
    pub(crate) index: Option<String>,
    pub(crate) key_condition: Condition,
    pub(crate) filter: Option<(Condition, FilterParameter)>,
    pub(crate) projection: Option<Projection>,
    pub(crate) count_only: bool,
    pub(crate) forward: bool,
    /// Items to look at, at most.
    pub(crate) limit: Option<usize>,
    /// The key that the last page ended with.
    pub(crate) start: Option<WireItem>,
    pub(crate) consistent: bool,
    pub(crate) capacity: Option<ReturnConsumedCapacity>,
}

/// Where a filter came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FilterParameter {
    Expression,
    QueryFilter,
    /// A statement's `WHERE`, which may speak of keys.
    Where,
}

impl Room {
    pub(crate) async fn query_items(
        &self,
        caller: &Caller,
        input: QueryInput,
    ) -> Result<QueryOutput, ApiError> {
        let has_key_expression = input.key_condition_expression.is_some();
        legacy::refuse_mixture(
            &[
                ("AttributesToGet", input.attributes_to_get.is_some()),
                ("QueryFilter", input.query_filter.is_some()),
                ("ConditionalOperator", input.conditional_operator.is_some()),
                // AWS lets these stand beside expressions for filter and projection.
                ("KeyConditions", input.key_conditions.is_some() && has_key_expression),
            ],
            &[
                ("ProjectionExpression", input.projection_expression.is_some()),
                ("FilterExpression", input.filter_expression.is_some()),
                ("KeyConditionExpression", has_key_expression),
            ],
        )?;
        let (names, values) = (input.expression_attribute_names, input.expression_attribute_values);
        let mut expressions = Expressions::new(
            names,
            values,
            &[
                (Role::Filter, input.filter_expression.is_some()),
                (Role::KeyCondition, has_key_expression),
                (Role::Projection, input.projection_expression.is_some()),
            ],
        )?;
        let by_attributes = input.attributes_to_get.is_some();
        let key_condition =
            expressions.condition(Role::KeyCondition, &input.key_condition_expression)?;
        let filter = expressions.condition(Role::Filter, &input.filter_expression)?;
        let projection = expressions.projection(&input.projection_expression)?;
        expressions.finish()?;
        let filter = match filter {
            Some(filter) => Some((filter, FilterParameter::Expression)),
            None => legacy::filter(input.query_filter, input.conditional_operator)?
                .map(|filter| (filter, FilterParameter::QueryFilter)),
        };
        let projection = match projection {
            None => legacy::attributes_to_get(input.attributes_to_get)?,
            projection => projection,
        };
        let key_condition = match (key_condition, input.key_conditions) {
            (Some(condition), _) => condition,
            (None, Some(conditions)) => legacy::key_conditions(conditions)?,
            (None, None) => {
                return Err(invalid(
                    "Either the KeyConditions or KeyConditionExpression parameter must be \
                     specified in the request.",
                ));
            }
        };
        let count_only = check_select(&input.select, projection.is_some(), by_attributes)?;
        let query = Query {
            table: input.table_name,
            index: input.index_name,
            key_condition,
            filter,
            projection,
            count_only,
            forward: input.scan_index_forward != Some(false),
            limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
            start: input.exclusive_start_key,
            consistent: input.consistent_read == Some(true),
            capacity: input.return_consumed_capacity,
        };
        self.run_query(caller, query).await
    }

    /// Carries a query out.
    pub(crate) async fn run_query(
        &self,
        caller: &Caller,
        query: Query,
    ) -> Result<QueryOutput, ApiError> {
        let table = self.current_table(caller, &query.table).await?;
        no_such_index(&query.index)?;
        let keys = &table.record.keys;
        let key_condition = KeyCondition::of(query.key_condition, keys).map_err(invalid)?;
        let filter = match query.filter {
            None => None,
            Some((filter, parameter)) => {
                filters_no_key(&filter, parameter, keys)?;
                Some(filter)
            }
        };
        let (projection, count_only) = (query.projection, query.count_only);
        let direction = if query.forward { Direction::Forward } else { Direction::Backward };
        let range = resume(
            range(&table, &key_condition),
            start_row(&table, query.start)?,
            direction,
            "The provided starting key is outside query boundaries based on provided conditions",
        )?;
        let limit = query.limit;
        let sweep = Sweep { range, direction, limit, filter, projection, count_only };
        let swept = self.sweep(&table, sweep).await?;
        let units = read_units(swept.bytes, query.consistent);
        Ok(QueryOutput {
            items: (!count_only).then(|| swept.items.into_iter().map(item_into_wire).collect()),
            count: Some(i32::try_from(swept.count).unwrap_or(i32::MAX)),
            scanned_count: Some(i32::try_from(swept.scanned).unwrap_or(i32::MAX)),
            last_evaluated_key: swept.last.map(item_into_wire),
            consumed_capacity: consumed(&query.capacity, &query.table, units, Use::Plain),
        })
    }
}

/// Whether `Select` asks for the count alone; refuses what doesn't go together. The request names
/// what it wants by `AttributesToGet` or by an expression.
pub(crate) fn check_select(
    select: &Option<Select>,
    projected: bool,
    by_attributes: bool,
) -> Result<bool, ApiError> {
    let parameter = if by_attributes { "AttributesToGet" } else { "ProjectionExpression" };
    let cannot = |what: &str| {
        Err(invalid(format!("Cannot specify the {parameter} when choosing to get {what}")))
    };
    match select {
        Some(Select::AllProjectedAttributes) => Err(invalid(
            "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
        )),
        Some(Select::SpecificAttributes) if !projected => Err(invalid(
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get \
             SPECIFIC_ATTRIBUTES",
        )),
        Some(Select::AllAttributes) if projected => cannot("ALL_ATTRIBUTES"),
        Some(Select::Count) if projected => cannot("only the Count"),
        Some(Select::Count) => Ok(true),
        _ => Ok(false),
    }
}

/// No table has indexes yet.
pub(crate) fn no_such_index(index: &Option<String>) -> Result<(), ApiError> {
    match index {
        Some(index) => {
            Err(invalid(format!("The table does not have the specified index: {index}")))
        }
        None => Ok(()),
    }
}

/// The row that a page begins behind.
pub(crate) fn start_row(
    table: &Table,
    start: Option<WireItem>,
) -> Result<Option<store::Key>, ApiError> {
    let Some(start) = start else { return Ok(None) };
    let row = table.record.keys.row_of_key(&table.rows, &item(start)?);
    row.map(Some).map_err(|why| invalid(format!("The provided starting key is invalid: {why}")))
}

/// What remains of `range` behind the row that the last page ended with.
pub(crate) fn resume(
    range: KeyRange,
    start: Option<store::Key>,
    direction: Direction,
    outside: &str,
) -> Result<KeyRange, ApiError> {
    match (start, direction) {
        (None, _) => Ok(range),
        (Some(row), _) if !range.contains(&row) => Err(invalid(outside)),
        (Some(row), Direction::Forward) => Ok(range.after(row)),
        (Some(row), Direction::Backward) => Ok(range.before(row)),
    }
}

/// The rows that the condition means.
fn range(table: &Table, condition: &KeyCondition) -> KeyRange {
    let whole = partition(&table.rows, &condition.hash);
    let at = |value: &Value| {
        let mut row = whole.clone();
        put_sortable(&mut row, value);
        row.freeze()
    };
    let all = KeyRange::prefix(&whole);
    let (start, end) = match &condition.range {
        None => return all,
        Some(RangeCondition::BeginsWith(prefix)) => return KeyRange::prefix(&at(prefix)),
        Some(RangeCondition::Equal(value)) => {
            (Bound::Included(at(value)), Bound::Included(at(value)))
        }
        Some(RangeCondition::Less(value)) => (all.start, Bound::Excluded(at(value))),
        Some(RangeCondition::LessOrEqual(value)) => (all.start, Bound::Included(at(value))),
        Some(RangeCondition::Greater(value)) => (Bound::Excluded(at(value)), all.end),
        Some(RangeCondition::GreaterOrEqual(value)) => (Bound::Included(at(value)), all.end),
        Some(RangeCondition::Between(low, high)) => {
            (Bound::Included(at(low)), Bound::Included(at(high)))
        }
    };
    KeyRange { start, end }
}

fn filters_no_key(
    filter: &Condition,
    parameter: FilterParameter,
    keys: &KeySchema,
) -> Result<(), ApiError> {
    let parameter = match parameter {
        FilterParameter::Expression => "Filter Expression",
        FilterParameter::QueryFilter => "QueryFilter",
        FilterParameter::Where => return Ok(()),
    };
    let mut found = None;
    filter.visit_paths(&mut |path| {
        if keys.has(&path.root) {
            found.get_or_insert(&path.root);
        }
    });
    match found {
        Some(name) => Err(invalid(format!(
            "{parameter} can only contain non-primary key attributes: \
             Primary key attribute: {name}"
        ))),
        None => Ok(()),
    }
}
