//! `AttributeUpdates`: an action for each attribute.

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{AttributeAction, AttributeValueUpdate};

use crate::errors::invalid;
use crate::expression::{Mismatch, Path, SetValue, Term, Update};
use crate::value::{Type, Value};

/// The update that `AttributeUpdates` are; of none, nothing.
pub(crate) fn attribute_updates(
    updates: Option<BTreeMap<String, AttributeValueUpdate>>,
) -> Result<Option<Update>, ApiError> {
    let updates = updates.unwrap_or_default();
    if updates.is_empty() {
        return Ok(None);
    }
    let mut out = Update { mismatch: Mismatch::Legacy, ..Update::default() };
    for (name, update) in updates {
        add(&mut out, name, update).map_err(invalid)?;
    }
    Ok(Some(out))
}

fn add(out: &mut Update, name: String, update: AttributeValueUpdate) -> Result<(), String> {
    let wrong = |what: String| Err(format!("One or more parameter values were invalid: {what}"));
    let path = Path::attribute(name);
    let value = update.value.map(Value::from_wire).transpose()?;
    let action = update.action.unwrap_or(AttributeAction::Put);
    match (action, value) {
        (AttributeAction::Delete, None) => out.removes.push(path),
        (_, None) => {
            return wrong(
                "Only DELETE action is allowed when no attribute value is specified".to_owned(),
            );
        }
        (AttributeAction::Delete, Some(value)) => match value.kind() {
            Type::Ss | Type::Ns | Type::Bs => out.deletes.push((path, Arc::new(value))),
            kind => {
                return wrong(format!(
                    "DELETE action with value is not supported for the type {}",
                    kind.wire()
                ));
            }
        },
        (AttributeAction::Add, Some(value)) => match value.kind() {
            Type::N | Type::Ss | Type::Ns | Type::Bs | Type::L => {
                out.adds.push((path, Arc::new(value)));
            }
            kind => {
                return wrong(format!("ADD action is not supported for the type {}", kind.wire()));
            }
        },
        (_, Some(value)) => out.sets.push((path, SetValue::Term(Term::Value(Arc::new(value))))),
    }
    Ok(())
}
