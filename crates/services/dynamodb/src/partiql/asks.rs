//! What statements must be allowed to do (Developer Guide, «IAM security policies with PartiQL for
//! DynamoDB»).

use std::collections::BTreeSet;

use aws_api::ApiError;
use aws_api::dynamodb::AttributeValue;
use foundation::access::Ask;
use foundation::{Caller, Principal};

use super::parser::parse;
use super::plan::{Access, plan, target};
use super::reads::keys_of;
use super::statement::{Returning, Statement};
use crate::Room;
use crate::actions::on_source;
use crate::condition_keys::{
    ATTRIBUTES, FULL_TABLE_SCAN, LEADING_KEYS, RETURN_VALUES, SELECT, enclosed, text_of,
};
use crate::expression::Condition;
use crate::table::Table;
use crate::table_name::at_home;
use crate::value::Value;

impl Room {
    /// What one statement asks for. One that can't be read asks for nothing: it is refused for that
    /// before it touches an item.
    pub(crate) async fn statement_asks(
        &self,
        caller: &Caller,
        statement: &str,
        parameters: &Option<Vec<AttributeValue>>,
        enclosing: Option<&str>,
    ) -> Result<Option<Ask>, ApiError> {
        let Ok(statement) = parse(statement, parameters.clone().unwrap_or_default()) else {
            return Ok(None);
        };
        let action = match statement {
            Statement::Select(_) | Statement::Exists(_) => "dynamodb:PartiQLSelect",
            Statement::Insert(_) => "dynamodb:PartiQLInsert",
            Statement::Update(_) => "dynamodb:PartiQLUpdate",
            Statement::Delete(_) => "dynamodb:PartiQLDelete",
        };
        let source = statement.source();
        let ask = on_source(caller, action, &source.table, &source.index)?;
        // The root is allowed whatever the keys: it is spared the work.
        if caller.principal == Principal::Root {
            return Ok(Some(ask));
        }
        let ask = match enclosing {
            Some(operation) => enclosed(ask, operation),
            None => ask,
        };
        let ask = match &statement {
            Statement::Select(select) | Statement::Exists(select) => {
                let some = select.projection.is_some();
                let selected = if some { "SPECIFIC_ATTRIBUTES" } else { "ALL_ATTRIBUTES" };
                ask.with(SELECT, vec![selected.to_owned()])
            }
            Statement::Update(update) => ask.with(
                RETURN_VALUES,
                vec![update.returning.map_or("NONE", Returning::value).to_owned()],
            ),
            Statement::Delete(delete) => {
                let returned = if delete.returns_old { "ALL_OLD" } else { "NONE" };
                ask.with(RETURN_VALUES, vec![returned.to_owned()])
            }
            Statement::Insert(_) => ask,
        };
        let ask = ask.with(ATTRIBUTES, attributes(&statement));
        // Of a table that is not there, nothing is known: the operation will say so.
        let home = at_home(caller, &source.table)?;
        let Ok(table) = self.table(&home, &source.table).await else { return Ok(Some(ask)) };
        let (keys, scans) = leading_keys(&statement, &table);
        let ask = match scans {
            Some(scans) => ask.with(FULL_TABLE_SCAN, vec![scans.to_string()]),
            None => ask,
        };
        let mut keys: Vec<String> =
            keys.into_iter().filter_map(|key| text_of(&key.into_wire())).collect();
        keys.sort_unstable();
        keys.dedup();
        Ok(Some(if keys.is_empty() { ask } else { ask.with(LEADING_KEYS, keys) }))
    }
}

/// Every attribute that a statement speaks of.
fn attributes(statement: &Statement) -> Vec<String> {
    let mut names = BTreeSet::new();
    let of_condition = |condition: &Option<Condition>, names: &mut BTreeSet<String>| {
        if let Some(condition) = condition {
            condition.visit_paths(&mut |path| {
                names.insert(path.root.clone());
            });
        }
    };
    match statement {
        Statement::Select(select) | Statement::Exists(select) => {
            of_condition(&select.condition, &mut names);
            let columns = select.projection.iter().flat_map(|projection| projection.roots());
            names.extend(columns.map(str::to_owned));
            names.extend(select.order.iter().map(|order| order.attribute.clone()));
        }
        Statement::Insert(insert) => names.extend(insert.item.keys().cloned()),
        Statement::Update(update) => {
            of_condition(&update.condition, &mut names);
            update.update.visit_paths(&mut |path| {
                names.insert(path.root.clone());
            });
        }
        Statement::Delete(delete) => of_condition(&delete.condition, &mut names),
    }
    names.into_iter().collect()
}

/// The partition keys that a statement names, and of a `SELECT` whether it looks at everything. A
/// statement without a plan is refused before it touches an item.
fn leading_keys(statement: &Statement, table: &Table) -> (Vec<Value>, Option<bool>) {
    let keys = table.record.keys.keys();
    let of_target = |condition: &Option<Condition>| -> Vec<Value> {
        let hash = &table.record.keys.hash.name;
        let target = target(condition.as_ref(), keys).ok();
        target.and_then(|target| target.key.get(hash).cloned()).into_iter().collect()
    };
    match statement {
        Statement::Select(select) => {
            let planned =
                keys_of(table, select, false).ok().and_then(|keys| plan(select, keys).ok());
            match planned.map(|plan| plan.access) {
                Some(Access::Lookups(lookups)) => {
                    (lookups.into_iter().map(|lookup| lookup.hash).collect(), Some(false))
                }
                Some(Access::Scan(_)) => (Vec::new(), Some(true)),
                None => (Vec::new(), None),
            }
        }
        Statement::Exists(select) => (of_target(&select.condition), Some(false)),
        Statement::Insert(insert) => {
            (insert.item.get(&table.record.keys.hash.name).cloned().into_iter().collect(), None)
        }
        Statement::Update(update) => (of_target(&update.condition), None),
        Statement::Delete(delete) => (of_target(&delete.condition), None),
    }
}
