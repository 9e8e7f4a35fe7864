//! The parts of a TransactWriteItems request, each as an intent.

use aws_api::ApiError;
use aws_api::dynamodb::{ConditionCheck, Delete, Put, TransactWriteItem, Update};

use crate::errors::invalid;
use crate::intent::{Action, Intent, shows};
use crate::requests::{Conditions, item};

/// One part of a transaction.
pub(crate) struct Part {
    /// As the request named the table.
    pub(crate) table: String,
    pub(crate) intent: Intent,
}

/// Checks all of a part that does not depend on its table.
pub(crate) fn part(given: TransactWriteItem) -> Result<Part, ApiError> {
    match (given.condition_check, given.delete, given.put, given.update) {
        (Some(check), None, None, None) => of_check(check),
        (None, Some(delete), None, None) => of_delete(delete),
        (None, None, Some(put), None) => of_put(put),
        (None, None, None, Some(update)) => of_update(update),
        _ => Err(invalid("TransactItems can only contain one of Check, Put, Update or Delete")),
    }
}

fn of_put(put: Put) -> Result<Part, ApiError> {
    let action = Action::put(item(put.item)?)?;
    let condition = Conditions {
        expression: put.condition_expression,
        names: put.expression_attribute_names,
        values: put.expression_attribute_values,
        ..Conditions::default()
    };
    let condition = condition.read()?;
    let show_on_failure = shows(&put.return_values_on_condition_check_failure);
    Ok(Part { table: put.table_name, intent: Intent { action, condition, show_on_failure } })
}

fn of_delete(delete: Delete) -> Result<Part, ApiError> {
    let action = Action::Delete { key: item(delete.key)? };
    let condition = Conditions {
        expression: delete.condition_expression,
        names: delete.expression_attribute_names,
        values: delete.expression_attribute_values,
        ..Conditions::default()
    };
    let condition = condition.read()?;
    let show_on_failure = shows(&delete.return_values_on_condition_check_failure);
    Ok(Part { table: delete.table_name, intent: Intent { action, condition, show_on_failure } })
}

fn of_check(check: ConditionCheck) -> Result<Part, ApiError> {
    let action = Action::Check { key: item(check.key)? };
    let condition = Conditions {
        expression: Some(check.condition_expression),
        names: check.expression_attribute_names,
        values: check.expression_attribute_values,
        ..Conditions::default()
    };
    let condition = condition.read()?;
    let show_on_failure = shows(&check.return_values_on_condition_check_failure);
    Ok(Part { table: check.table_name, intent: Intent { action, condition, show_on_failure } })
}

fn of_update(update: Update) -> Result<Part, ApiError> {
    let key = item(update.key)?;
    let condition = Conditions {
        expression: update.condition_expression,
        names: update.expression_attribute_names,
        values: update.expression_attribute_values,
        ..Conditions::default()
    };
    let (changes, condition) = condition.read_with(Some(update.update_expression), None)?;
    let show_on_failure = shows(&update.return_values_on_condition_check_failure);
    let action = Action::Update { key, update: changes };
    Ok(Part { table: update.table_name, intent: Intent { action, condition, show_on_failure } })
}
