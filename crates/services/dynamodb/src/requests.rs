//! What requests have in common: items, keys, expressions, and parameters that are refused.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::AttributeValue;

use crate::errors::{invalid, unsupported};
use crate::expression::{Bindings, Condition, Projection, Role, Update};
use crate::value::{Item, item_from_wire};

/// Attributes as requests and answers have them.
pub(crate) type WireItem = BTreeMap<String, AttributeValue>;

/// Refuses what expressions replaced: the parameters that AWS calls legacy.
pub(crate) fn refuse_legacy(given: &[(&str, bool)]) -> Result<(), ApiError> {
    match given.iter().find(|(_, present)| *present) {
        Some((parameter, _)) => {
            Err(unsupported(&format!("the legacy parameter {parameter} (use expressions instead)")))
        }
        None => Ok(()),
    }
}

/// A checked item or key.
pub(crate) fn item(item: WireItem) -> Result<Item, ApiError> {
    item_from_wire(item).map_err(invalid)
}

/// The condition of a request that has no other expression.
pub(crate) fn condition(
    source: &Option<String>,
    names: Option<BTreeMap<String, String>>,
    values: Option<WireItem>,
) -> Result<Option<Condition>, ApiError> {
    let present = [(Role::Condition, source.is_some())];
    let mut expressions = Expressions::new(names, values, &present)?;
    let condition = expressions.condition(Role::Condition, source)?;
    expressions.finish()?;
    Ok(condition)
}

/// The update and the condition of a request that has no other expressions.
pub(crate) fn update_and_condition(
    update: &Option<String>,
    condition: &Option<String>,
    names: Option<BTreeMap<String, String>>,
    values: Option<WireItem>,
) -> Result<(Option<Update>, Option<Condition>), ApiError> {
    let present = [(Role::Update, update.is_some()), (Role::Condition, condition.is_some())];
    let mut expressions = Expressions::new(names, values, &present)?;
    let update = expressions.update(update)?;
    let condition = expressions.condition(Role::Condition, condition)?;
    expressions.finish()?;
    Ok((update, condition))
}

/// The projection of a request that has no other expression.
pub(crate) fn projection(
    source: &Option<String>,
    names: Option<BTreeMap<String, String>>,
) -> Result<Option<Projection>, ApiError> {
    let mut expressions = Expressions::new(names, None, &[(Role::Projection, source.is_some())])?;
    let projection = expressions.projection(source)?;
    expressions.finish()?;
    Ok(projection)
}

/// The expressions of a request as they are being read.
pub(crate) struct Expressions(Bindings);

impl Expressions {
    /// Begins with the request's names and values; `present` are the parameters that may use them.
    pub(crate) fn new(
        names: Option<BTreeMap<String, String>>,
        values: Option<WireItem>,
        present: &[(Role, bool)],
    ) -> Result<Expressions, ApiError> {
        Bindings::new(names, values, present).map(Expressions).map_err(invalid)
    }

    /// A condition, a filter or a key condition.
    pub(crate) fn condition(
        &mut self,
        role: Role,
        source: &Option<String>,
    ) -> Result<Option<Condition>, ApiError> {
        let parse = |source: &String| Condition::parse(role, source, &mut self.0);
        source.as_ref().map(parse).transpose().map_err(invalid)
    }

    pub(crate) fn projection(
        &mut self,
        source: &Option<String>,
    ) -> Result<Option<Projection>, ApiError> {
        let parse = |source: &String| Projection::parse(source, &mut self.0);
        source.as_ref().map(parse).transpose().map_err(invalid)
    }

    fn update(&mut self, source: &Option<String>) -> Result<Option<Update>, ApiError> {
        let parse = |source: &String| Update::parse(source, &mut self.0);
        source.as_ref().map(parse).transpose().map_err(invalid)
    }

    /// That everything was used.
    pub(crate) fn finish(self) -> Result<(), ApiError> {
        self.0.finish().map_err(invalid)
    }
}
