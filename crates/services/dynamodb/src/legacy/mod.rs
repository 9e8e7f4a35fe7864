//! The parameters that expressions replaced: `Expected`, `ConditionalOperator`, `AttributeUpdates`,
//! `KeyConditions`, `QueryFilter`, `ScanFilter`, `AttributesToGet` (Developer Guide, «Legacy
//! conditional parameters»).
//!
//! Each is translated, once, into what an expression is read into; nothing behind this module
//! knows which of the two a request had. Every error is AWS's whole message.

mod conditions;
mod updates;

use aws_api::ApiError;

use crate::errors::invalid;
use crate::expression::Projection;

pub(crate) use conditions::{expected, filter, key_conditions};
pub(crate) use updates::attribute_updates;

/// Parameters with whether the request has them, in AWS's order.
pub(crate) type Present<'a> = &'a [(&'static str, bool)];

/// Refuses a request that has parameters of both kinds.
pub(crate) fn refuse_mixture(
    non_expressions: Present<'_>,
    expressions: Present<'_>,
) -> Result<(), ApiError> {
    let there = |parameters: Present<'_>| -> Vec<&str> {
        parameters.iter().filter(|(_, there)| *there).map(|(name, _)| *name).collect()
    };
    let (old, new) = (there(non_expressions), there(expressions));
    if old.is_empty() || new.is_empty() {
        return Ok(());
    }
    Err(invalid(format!(
        "Can not use both expression and non-expression parameters in the same request: \
         Non-expression parameters: {{{}}} Expression parameters: {{{}}}",
        old.join(", "),
        new.join(", ")
    )))
}

/// The attributes that `AttributesToGet` names; without it, nothing.
pub(crate) fn attributes_to_get(
    names: Option<Vec<String>>,
) -> Result<Option<Projection>, ApiError> {
    let Some(names) = names else { return Ok(None) };
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            return Err(invalid(format!(
                "One or more parameter values were invalid: Duplicate value in attribute name: \
                 {name}"
            )));
        }
    }
    Ok(Some(Projection::of_attributes(names)))
}
