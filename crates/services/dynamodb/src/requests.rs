//! What requests have in common: items, keys, expressions, and the parameters before them.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::{
    AttributeValue, AttributeValueUpdate, ConditionalOperator, ExpectedAttributeValue,
};

use crate::errors::invalid;
use crate::expression::{Bindings, Condition, Projection, Role, Update};
use crate::legacy;
use crate::value::{Item, item_from_wire};

/// Attributes as requests and answers have them.
pub(crate) type WireItem = BTreeMap<String, AttributeValue>;

/// A checked item or key.
pub(crate) fn item(item: WireItem) -> Result<Item, ApiError> {
    item_from_wire(item).map_err(invalid)
}

/// What a put, a delete or a check is conditioned on.
#[derive(Default)]
pub(crate) struct Conditions {
    pub(crate) expression: Option<String>,
    pub(crate) names: Option<BTreeMap<String, String>>,
    pub(crate) values: Option<WireItem>,
    pub(crate) expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub(crate) operator: Option<ConditionalOperator>,
}

impl Conditions {
    /// The condition, whichever way it is given.
    pub(crate) fn read(self) -> Result<Option<Condition>, ApiError> {
        self.refuse_mixture(&[], &[])?;
        let present = [(Role::Condition, self.expression.is_some())];
        let mut expressions = Expressions::new(self.names, self.values, &present)?;
        let condition = expressions.condition(Role::Condition, &self.expression)?;
        expressions.finish()?;
        match condition {
            None => legacy::expected(self.expected, self.operator),
            condition => Ok(condition),
        }
    }

    /// Together with the update that it is for.
    pub(crate) fn read_with(
        self,
        update: Option<String>,
        updates: Option<BTreeMap<String, AttributeValueUpdate>>,
    ) -> Result<(Option<Update>, Option<Condition>), ApiError> {
        self.refuse_mixture(
            &[("AttributeUpdates", updates.is_some())],
            &[("UpdateExpression", update.is_some())],
        )?;
        let present =
            [(Role::Update, update.is_some()), (Role::Condition, self.expression.is_some())];
        let mut expressions = Expressions::new(self.names, self.values, &present)?;
        let update = expressions.update(&update)?;
        let condition = expressions.condition(Role::Condition, &self.expression)?;
        expressions.finish()?;
        let update = match update {
            None => legacy::attribute_updates(updates)?,
            update => update,
        };
        let condition = match condition {
            None => legacy::expected(self.expected, self.operator)?,
            condition => condition,
        };
        Ok((update, condition))
    }

    fn refuse_mixture(
        &self,
        non_expressions: legacy::Present<'_>,
        expressions: legacy::Present<'_>,
    ) -> Result<(), ApiError> {
        let mut old = non_expressions.to_vec();
        old.push(("Expected", self.expected.is_some()));
        old.push(("ConditionalOperator", self.operator.is_some()));
        let mut new = expressions.to_vec();
        new.push(("ConditionExpression", self.expression.is_some()));
        legacy::refuse_mixture(&old, &new)
    }
}

/// The projection of a request that has no other expression.
pub(crate) fn projection(
    source: &Option<String>,
    names: Option<BTreeMap<String, String>>,
    attributes: Option<Vec<String>>,
) -> Result<Option<Projection>, ApiError> {
    legacy::refuse_mixture(
        &[("AttributesToGet", attributes.is_some())],
        &[("ProjectionExpression", source.is_some())],
    )?;
    let mut expressions = Expressions::new(names, None, &[(Role::Projection, source.is_some())])?;
    let projection = expressions.projection(source)?;
    expressions.finish()?;
    match projection {
        None => legacy::attributes_to_get(attributes),
        projection => Ok(projection),
    }
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
