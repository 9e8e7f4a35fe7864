//! DynamoDB's condition keys: what policies may know of a request (Developer Guide, «Using IAM
//! policy conditions for fine-grained access control»).
//!
//! A policy that names attributes trusts that it is told all of them: those of items and keys, and
//! those that any expression speaks of. A request whose expressions can't be read tells none, and
//! is refused for that before it touches an item.

use std::collections::{BTreeMap, BTreeSet};

use aws_api::dynamodb::{AttributeValue, ComparisonOperator, Condition};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Caller;
use foundation::access::Ask;

use crate::Room;
use crate::expression::{Bindings, Condition as Parsed, KeyCondition, Projection, Role, Update};
use crate::number::Number;
use crate::requests::WireItem;
use crate::table::Table;
use crate::value::Value;

pub(crate) const LEADING_KEYS: &str = "dynamodb:LeadingKeys";
pub(crate) const ATTRIBUTES: &str = "dynamodb:Attributes";
pub(crate) const RETURN_VALUES: &str = "dynamodb:ReturnValues";
pub(crate) const SELECT: &str = "dynamodb:Select";
pub(crate) const FULL_TABLE_SCAN: &str = "dynamodb:FullTableScan";
const ENCLOSING_OPERATION: &str = "dynamodb:EnclosingOperation";

/// What a request says of items.
#[derive(Default)]
pub(crate) struct Subject<'a> {
    /// Items and keys.
    pub(crate) items: Vec<&'a WireItem>,
    /// Attributes that parameters other than expressions name.
    pub(crate) named: Vec<&'a String>,
    /// `KeyConditions`, which may name the partition key's value.
    pub(crate) key_conditions: Option<&'a BTreeMap<String, Condition>>,
    /// Whether those are `AttributesToGet`.
    pub(crate) gets_attributes: bool,
    pub(crate) names: Option<&'a BTreeMap<String, String>>,
    pub(crate) values: Option<&'a WireItem>,
    /// The expressions that are there.
    pub(crate) expressions: Vec<(Role, &'a str)>,
    /// The index that is read, whose partition key leads then.
    pub(crate) index: Option<&'a str>,
}

impl<'a> Subject<'a> {
    /// One item or key.
    pub(crate) fn item(item: &'a WireItem) -> Subject<'a> {
        Subject { items: vec![item], ..Subject::default() }
    }

    /// With what the expressions are to be read by.
    pub(crate) fn bound(
        mut self,
        names: &'a Option<BTreeMap<String, String>>,
        values: Option<&'a WireItem>,
    ) -> Subject<'a> {
        self.names = names.as_ref();
        self.values = values;
        self
    }

    /// With an expression, if it is there.
    pub(crate) fn with(mut self, role: Role, source: Option<&'a String>) -> Subject<'a> {
        self.expressions.extend(source.map(|source| (role, source.as_str())));
        self
    }

    /// With the attributes that a legacy parameter names, if it is there.
    pub(crate) fn naming<T>(mut self, parameter: &'a Option<BTreeMap<String, T>>) -> Subject<'a> {
        self.named.extend(parameter.iter().flat_map(BTreeMap::keys));
        self
    }

    /// With `AttributesToGet`.
    pub(crate) fn getting(mut self, attributes: &'a Option<Vec<String>>) -> Subject<'a> {
        self.gets_attributes = attributes.is_some();
        self.named.extend(attributes.iter().flatten());
        self
    }

    /// With `KeyConditions`.
    pub(crate) fn keyed_by(
        mut self,
        conditions: &'a Option<BTreeMap<String, Condition>>,
    ) -> Subject<'a> {
        self.key_conditions = conditions.as_ref();
        self.naming(conditions)
    }

    /// With the index that is read, if it is one.
    pub(crate) fn of_index(mut self, index: Option<&'a String>) -> Subject<'a> {
        self.index = index.map(String::as_str);
        self
    }

    /// Whether only parts of items are asked for.
    fn is_projected(&self) -> bool {
        self.gets_attributes || self.expressions.iter().any(|(role, _)| *role == Role::Projection)
    }

    /// All attributes that the request speaks of, each once, and the partition key that its key
    /// condition names.
    fn read(&self, table: &Table) -> Option<(Vec<String>, Option<AttributeValue>)> {
        if let ([item], [], [], None, None) =
            (&*self.items, &*self.named, &*self.expressions, self.names, self.values)
        {
            // One item and nothing else, as most requests: its attributes are all there are.
            return Some((item.keys().cloned().collect(), None));
        }
        let mut attributes: BTreeSet<String> =
            self.items.iter().flat_map(|item| item.keys().cloned()).collect();
        attributes.extend(self.named.iter().copied().cloned());
        let present: Vec<_> = self.expressions.iter().map(|(role, _)| (*role, true)).collect();
        let (names, values) = (self.names.cloned(), self.values.cloned());
        let mut bindings = Bindings::new(names, values, &present).ok()?;
        let keys = match self.index {
            Some(name) => table.index(name)?.index.keys(),
            None => table.record.keys.keys(),
        };
        let mut hash = self.key_conditions.and_then(|conditions| {
            let condition = conditions.get(&keys.hash.first()?.name)?;
            let values = condition.attribute_value_list.as_ref()?;
            let equal = condition.comparison_operator == ComparisonOperator::Eq;
            values.first().filter(|_| equal).cloned()
        });
        for (role, source) in &self.expressions {
            match role {
                Role::Projection => {
                    let projection = Projection::parse(source, &mut bindings).ok()?;
                    attributes.extend(projection.roots().map(str::to_owned));
                }
                Role::Update => {
                    let update = Update::parse(source, &mut bindings).ok()?;
                    update.visit_paths(&mut |path| {
                        attributes.insert(path.root.clone());
                    });
                }
                Role::Condition | Role::Filter | Role::KeyCondition => {
                    let condition = Parsed::parse(*role, source, &mut bindings).ok()?;
                    condition.visit_paths(&mut |path| {
                        attributes.insert(path.root.clone());
                    });
                    if *role == Role::KeyCondition {
                        let condition = KeyCondition::of(condition, keys).ok()?;
                        hash = condition.hash.into_iter().next().map(Value::into_wire);
                    }
                }
            }
        }
        Some((attributes.into_iter().collect(), hash))
    }
}

impl Room {
    /// Adds the partition keys and attributes that the request speaks of. Of a table that is not
    /// there, nothing is known: the operation will say so.
    pub(crate) async fn keyed(
        &self,
        caller: &Caller,
        ask: Ask,
        table: &str,
        subject: Subject<'_>,
    ) -> Ask {
        let Ok(table) = self.table(caller, table).await else { return ask };
        let Some((attributes, queried)) = subject.read(&table) else { return ask };
        let hash = &table.record.keys.hash.name;
        let of_items = subject.items.iter().filter_map(|item| item.get(hash));
        let mut keys: Vec<String> = of_items.chain(&queried).filter_map(text_of).collect();
        keys.sort_unstable();
        keys.dedup();
        let ask = if keys.is_empty() { ask } else { ask.with(LEADING_KEYS, keys) };
        ask.with(ATTRIBUTES, attributes)
    }
}

/// Adds what a read answers with: as asked for, or as the projection implies.
pub(crate) fn selecting(ask: Ask, select: Option<&str>, subject: &Subject<'_>) -> Ask {
    let implied = match (subject.is_projected(), subject.index) {
        (true, _) => "SPECIFIC_ATTRIBUTES",
        (false, None) => "ALL_ATTRIBUTES",
        (false, Some(_)) => "ALL_PROJECTED_ATTRIBUTES",
    };
    ask.with(SELECT, vec![select.unwrap_or(implied).to_owned()])
}

/// Adds what a write answers with.
pub(crate) fn returning(ask: Ask, values: Option<&str>) -> Ask {
    ask.with(RETURN_VALUES, vec![values.unwrap_or("NONE").to_owned()])
}

/// Adds the operation that an item's access is a part of.
pub(crate) fn enclosed(ask: Ask, operation: &str) -> Ask {
    ask.with(ENCLOSING_OPERATION, vec![operation.to_owned()])
}

/// A key as a policy writes it: one text for one value, however the request writes it.
pub(crate) fn text_of(value: &AttributeValue) -> Option<String> {
    match value {
        AttributeValue::S(text) => Some(text.clone()),
        AttributeValue::N(text) => Number::parse(text).ok().map(|number| number.to_string()),
        AttributeValue::B(bytes) => Some(STANDARD.encode(bytes)),
        // No other type is a key's: the operation will say so.
        _ => None,
    }
}
