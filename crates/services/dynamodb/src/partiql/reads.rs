//! `SELECT`: as a scan, or as queries one after another.

use aws_api::ApiError;
use aws_api::dynamodb::{
    AttributeValue, ConsumedCapacity, ExecuteStatementOutput, ReturnConsumedCapacity,
};
use foundation::Caller;

use super::merge::add_capacity;
use super::plan::{Access, Lookup, Plan, plan};
use super::statement::Select;
use super::token::{Place, Stamp};
use crate::Room;
use crate::errors::{invalid, invalid_parameters};
use crate::expression::{Comparator, Condition, Operand, Path};
use crate::key_schema::Keys;
use crate::query::{FilterParameter, Query};
use crate::requests::WireItem;
use crate::scan::{Scan, Segment};
use crate::table::Table;

/// What a request says beside the statement.
pub(super) struct Reading {
    pub(super) stamp: Stamp,
    pub(super) limit: Option<usize>,
    pub(super) token: Option<String>,
    pub(super) consistent: bool,
    pub(super) capacity: Option<ReturnConsumedCapacity>,
}

impl Room {
    pub(super) async fn select(
        &self,
        caller: &Caller,
        select: Select,
        reading: Reading,
    ) -> Result<ExecuteStatementOutput, ApiError> {
        let table = self.current_table(caller, &select.source.table).await?;
        let keys = keys_of(&table, &select, reading.consistent)?;
        let plan = plan(&select, keys).map_err(invalid)?;
        let place = match &reading.token {
            Some(token) => Place::read(token, reading.stamp).map_err(invalid)?,
            None => Place::default(),
        };
        match plan.access {
            Access::Scan(filter) => self.select_all(caller, select, filter, reading, place).await,
            Access::Lookups(ref lookups) => {
                let hash = keys.hash.first().map(|hash| hash.name.clone()).unwrap_or_default();
                let queries: Vec<Query> = lookups
                    .iter()
                    .map(|lookup| query(&select, &reading, &hash, lookup, &plan))
                    .collect::<Result<_, _>>()
                    .map_err(invalid)?;
                self.select_by_keys(caller, queries, reading, place).await
            }
        }
    }

    async fn select_all(
        &self,
        caller: &Caller,
        select: Select,
        filter: Option<Condition>,
        reading: Reading,
        place: Place,
    ) -> Result<ExecuteStatementOutput, ApiError> {
        let scan = Scan {
            table: select.source.table,
            index: select.source.index,
            segment: Segment::WHOLE,
            filter,
            projection: select.projection,
            select: None,
            limit: reading.limit,
            start: place.last,
            consistent: reading.consistent,
            capacity: reading.capacity,
        };
        let found = self.run_scan(caller, scan).await?;
        let last = found.last_evaluated_key;
        let next = last.clone().map(|last| Place { lookup: 0, last: Some(last) });
        Ok(answer(found.items, next, last, found.consumed_capacity, reading.stamp))
    }

    async fn select_by_keys(
        &self,
        caller: &Caller,
        queries: Vec<Query>,
        reading: Reading,
        mut place: Place,
    ) -> Result<ExecuteStatementOutput, ApiError> {
        let (mut items, mut capacity): (Vec<WireItem>, Option<ConsumedCapacity>) = (vec![], None);
        let mut left = reading.limit;
        let count = queries.len();
        let mut next = None;
        let mut last = None;
        for (index, mut query) in queries.into_iter().enumerate().skip(place.lookup) {
            query.limit = left;
            query.start = place.last.take();
            let found = self.run_query(caller, query).await?;
            items.extend(found.items.unwrap_or_default());
            add_capacity(&mut capacity, found.consumed_capacity);
            let seen = usize::try_from(found.scanned_count.unwrap_or(0)).unwrap_or(0);
            left = left.map(|left| left.saturating_sub(seen));
            last = found.last_evaluated_key;
            if last.is_some() {
                next = Some(Place { lookup: index, last: last.clone() });
                break;
            }
            if left == Some(0) && index + 1 < count {
                next = Some(Place { lookup: index + 1, last: None });
                break;
            }
        }
        Ok(answer(Some(items), next, last, capacity, reading.stamp))
    }
}

fn answer(
    items: Option<Vec<WireItem>>,
    next: Option<Place>,
    last: Option<std::collections::BTreeMap<String, AttributeValue>>,
    consumed_capacity: Option<ConsumedCapacity>,
    stamp: Stamp,
) -> ExecuteStatementOutput {
    ExecuteStatementOutput {
        items: Some(items.unwrap_or_default()),
        next_token: next.map(|next| next.write(stamp)),
        last_evaluated_key: last,
        consumed_capacity,
    }
}

/// The key of the table or the index that a `SELECT` names.
pub(super) fn keys_of<'a>(
    table: &'a Table,
    select: &Select,
    consistent: bool,
) -> Result<Keys<'a>, ApiError> {
    let Some(name) = &select.source.index else { return Ok(table.record.keys.keys()) };
    let Some(held) = table.index(name) else {
        return Err(invalid("The table does not have the specified index"));
    };
    if consistent && !held.index.is_local() {
        return Err(invalid(
            "Strongly consistent read is not supported on Global Secondary Indexes",
        ));
    }
    let mut absent = std::collections::BTreeSet::new();
    if let Some(condition) = &select.condition {
        condition.visit_paths(&mut |path| {
            if !held.has(&path.root) {
                absent.insert(path.root.clone());
            }
        });
    }
    if !absent.is_empty() {
        let absent: Vec<String> = absent.into_iter().collect();
        return Err(invalid_parameters(format!(
            "Secondary index {name} does not project one or more filter attributes: [{}]",
            absent.join(", ")
        )));
    }
    Ok(held.index.keys())
}

fn query(
    select: &Select,
    reading: &Reading,
    hash: &str,
    lookup: &Lookup,
    plan: &Plan,
) -> Result<Query, String> {
    let value = Operand::Value(lookup.hash.clone().into());
    let name = Operand::Path(Path::attribute(hash));
    let partition = Condition::compare(Comparator::Equal, name, value)?;
    let mut parts = vec![partition];
    parts.extend(lookup.range.clone());
    Ok(Query {
        table: select.source.table.clone(),
        index: select.source.index.clone(),
        key_condition: Condition::All(parts),
        filter: lookup.filter.clone().map(|filter| (filter, FilterParameter::Where)),
        projection: select.projection.clone(),
        select: None,
        forward: plan.forward,
        limit: None,
        start: None,
        consistent: reading.consistent,
        capacity: reading.capacity.clone(),
    })
}
