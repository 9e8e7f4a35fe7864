//! Query: one partition of a table or an index, in the order of its sort keys.

use aws_api::ApiError;
use aws_api::dynamodb::{QueryInput, QueryOutput, ReturnConsumedCapacity, Select};
use foundation::Caller;
use store::Direction;

use crate::Room;
use crate::capacity::{Use, consumed};
use crate::errors::invalid;
use crate::expression::{Condition, KeyCondition, Projection, Role};
use crate::key_schema::Keys;
use crate::legacy;
use crate::read_source::{Source, resume};
use crate::requests::{Expressions, WireItem};
use crate::rows::Sweep;
use crate::value::item_into_wire;

/// A query, read as far as it goes without its table.
pub(crate) struct Query {
    /// As the request named it.
    pub(crate) table: String,
    pub(crate) index: Option<String>,
    pub(crate) key_condition: Condition,
    pub(crate) filter: Option<(Condition, FilterParameter)>,
    pub(crate) projection: Option<Projection>,
    pub(crate) select: Option<Select>,
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
        let asked = Asked { projected: projection.is_some(), by_attributes };
        check_select(&input.select, asked, input.index_name.is_some())
            .map_err(|why| invalid(format!("1 validation error detected: {why}")))?;
        let query = Query {
            table: input.table_name,
            index: input.index_name,
            key_condition,
            filter,
            projection,
            select: input.select,
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
        let direction = if query.forward { Direction::Forward } else { Direction::Backward };
        let limit = query.limit;
        let (swept, units) = loop {
            let table = self.current_table(caller, &query.table).await?;
            let source = Source::of(&table, query.index.as_deref(), query.consistent)?;
            let keys = source.keys();
            let key_condition =
                KeyCondition::of(query.key_condition.clone(), keys).map_err(invalid)?;
            let (projection, filter) = (query.projection.as_ref(), query.filter.as_ref());
            if let Some((filter, parameter)) = filter {
                filters_no_key(filter, *parameter, keys)?;
            }
            let filter = filter.map(|(filter, _)| filter);
            let selection = source.selection(&query.select, projection, filter)?;
            let range = resume(
                source.range(&key_condition),
                source.start_row(query.start.clone())?,
                direction,
                "The provided starting key is outside query boundaries based on provided conditions",
            )?;
            let sweep = Sweep { range, direction, limit, filter, projection, selection };
            let swept = self.sweep(&source, sweep).await?;
            // An index may have begun to be removed meanwhile.
            if source.index.is_none() || self.is_current(&table).await? {
                break swept.read(&source, query.consistent);
            }
        };
        self.bill_read(caller, &query.table, &units, 1.0);
        Ok(QueryOutput {
            items: swept.items,
            count: Some(i32::try_from(swept.count).unwrap_or(i32::MAX)),
            scanned_count: Some(i32::try_from(swept.scanned).unwrap_or(i32::MAX)),
            last_evaluated_key: swept.last.map(item_into_wire),
            consumed_capacity: consumed(&query.capacity, &query.table, units, Use::Plain),
        })
    }
}

/// How a request names the attributes that it wants.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// Whether it does at all.
    pub(crate) projected: bool,
    /// Whether by `AttributesToGet` and not by an expression.
    pub(crate) by_attributes: bool,
}

/// Refuses a `Select` that doesn't go together with the rest.
pub(crate) fn check_select(
    select: &Option<Select>,
    asked: Asked,
    has_index: bool,
) -> Result<(), String> {
    let parameter = if asked.by_attributes { "AttributesToGet" } else { "ProjectionExpression" };
    let cannot =
        |what: &str| Err(format!("Cannot specify the {parameter} when choosing to get {what}"));
    match select {
        Some(Select::AllProjectedAttributes) if !has_index => {
            Err("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"
                .to_owned())
        }
        Some(Select::SpecificAttributes) if !asked.projected => {
            Err("Must specify the AttributesToGet or ProjectionExpression when choosing to get \
             SPECIFIC_ATTRIBUTES"
                .to_owned())
        }
        Some(Select::AllAttributes) if asked.projected => cannot("ALL_ATTRIBUTES"),
        Some(Select::AllProjectedAttributes) if asked.projected => {
            cannot("ALL_PROJECTED_ATTRIBUTES")
        }
        Some(Select::Count) if asked.projected => cannot("only the Count"),
        _ => Ok(()),
    }
}

fn filters_no_key(
    filter: &Condition,
    parameter: FilterParameter,
    keys: Keys<'_>,
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
