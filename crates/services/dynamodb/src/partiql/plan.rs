//! How a statement reaches its items: by their keys, or by looking at all of them.

use std::cmp::Ordering;

use super::statement::{Order, Select};
use crate::expression::{Comparator, Condition, Operand};
use crate::key_schema::Keys;
use crate::value::{Item, Value};

/// Most partition keys that one statement reads (Developer Guide, «PartiQL arithmetic,
/// comparison, and logical operators for DynamoDB», IN).
const LOOKUPS_MAX: usize = 50;

/// How a `SELECT` reads.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Access {
    /// Every item, through a filter.
    Scan(Option<Condition>),
    /// Partitions, or parts of them, one after another.
    Lookups(Vec<Lookup>),
}

/// A stretch of one partition.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lookup {
    pub(crate) hash: Value,
    /// What is asked of the sort key, if the key order can answer it.
    pub(crate) range: Option<Condition>,
    /// What else is asked.
    pub(crate) filter: Option<Condition>,
}

/// A key, and what else is asked of the item.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Target {
    pub(crate) key: Item,
    pub(crate) rest: Option<Condition>,
}

/// A plan: how to read, and in which direction of the sort key.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    pub(crate) access: Access,
    pub(crate) forward: bool,
}

/// The one item that a write's `WHERE` means.
pub(crate) fn target(condition: Option<&Condition>, keys: Keys<'_>) -> Result<Target, String> {
    const NO_KEY: &str = "Where clause does not contain a mandatory equality on all key attributes";
    let parts = condition.cloned().map(Condition::conjuncts).unwrap_or_default();
    let (mut key, mut rest) = (Item::new(), Vec::new());
    for part in parts {
        let part = turned(part);
        refuse_inside_of_keys(&part, keys)?;
        match equality(&part).filter(|(name, _)| keys.has(name)) {
            Some((name, value)) => {
                check_type(keys, name, value)?;
                if key.insert(name.to_owned(), value.clone()).is_some() {
                    return Err(format!(
                        "Multiple conditions on same key {name}. Only single item \
                         Update/Insert/Delete are supported"
                    ));
                }
            }
            None => rest.push(part),
        }
    }
    if key.len() < keys.attributes().count() {
        return Err(NO_KEY.to_owned());
    }
    Ok(Target { key, rest: Condition::all(rest) })
}

/// How to read what a `SELECT` asks for.
pub(crate) fn plan(select: &Select, keys: Keys<'_>) -> Result<Plan, String> {
    let order = &select.order;
    let Some(condition) = &select.condition else {
        if !order.is_empty() {
            return Err(
                "Must have WHERE clause in the statement when using ORDER BY clause.".to_owned()
            );
        }
        return Ok(Plan { access: Access::Scan(None), forward: true });
    };
    for Order { attribute, .. } in order {
        if !keys.has(attribute) {
            return Err(format!(
                "Variable reference {attribute} in ORDER BY clause must be part of the primary key"
            ));
        }
    }
    let parts = condition.clone().conjuncts().into_iter().map(turned).collect();
    let Some(alternatives) = alternatives(parts, keys)? else {
        refuse_inside_of_keys(condition, keys)?;
        if !order.is_empty() {
            return Err("Must have at least one non-optional hash key condition in WHERE clause \
                        when using ORDER BY clause."
                .to_owned());
        }
        return Ok(Plan { access: Access::Scan(Some(condition.clone())), forward: true });
    };
    let mut lookups = Vec::with_capacity(alternatives.len());
    for (hash, rest) in alternatives {
        lookups.push(lookup(hash, rest, keys)?);
    }
    let mut lookups = distinct(lookups)?;
    let hash = order.iter().find(|order| keys.hash.iter().any(|key| key.name == order.attribute));
    if lookups.len() > 1 && !order.is_empty() && hash.is_none() {
        return Err("Must have hash key in ORDER BY clause when more than one hash key condition \
                    specified in WHERE clause."
            .to_owned());
    }
    if let Some(order) = hash {
        lookups.sort_by(|one, two| {
            let sorted = one.hash.order(&two.hash).unwrap_or(Ordering::Equal);
            if order.descending { sorted.reverse() } else { sorted }
        });
    }
    let of_range = |name: &String| keys.range.iter().any(|range| range.name == *name);
    let backward = order.iter().any(|order| order.descending && of_range(&order.attribute));
    Ok(Plan { access: Access::Lookups(lookups), forward: !backward })
}

/// `5 < a` is `a > 5`.
fn turned(condition: Condition) -> Condition {
    match condition {
        Condition::Compare(comparator, Operand::Value(value), Operand::Path(path)) => {
            let comparator = match comparator {
                Comparator::Less => Comparator::Greater,
                Comparator::LessOrEqual => Comparator::GreaterOrEqual,
                Comparator::Greater => Comparator::Less,
                Comparator::GreaterOrEqual => Comparator::LessOrEqual,
                same => same,
            };
            Condition::Compare(comparator, Operand::Path(path), Operand::Value(value))
        }
        other => other,
    }
}

/// The attribute that has to equal a value.
fn equality(condition: &Condition) -> Option<(&str, &Value)> {
    match condition {
        Condition::Compare(Comparator::Equal, Operand::Path(path), Operand::Value(value))
            if path.steps.is_empty() =>
        {
            Some((&path.root, value))
        }
        _ => None,
    }
}

fn check_type(keys: Keys<'_>, name: &str, value: &Value) -> Result<(), String> {
    match keys.attributes().find(|attribute| attribute.name == name) {
        Some(attribute) if !attribute.kind.is_of(value) => Err(format!(
            "Key attribute's data type should match its data type in table's schema: Key {name}"
        )),
        Some(attribute) => attribute.check_not_empty(value),
        None => Ok(()),
    }
}

fn refuse_inside_of_keys(condition: &Condition, keys: Keys<'_>) -> Result<(), String> {
    let mut found = None;
    condition.visit_paths(&mut |path| {
        if !path.steps.is_empty() && keys.has(&path.root) {
            found.get_or_insert_with(|| path.root.clone());
        }
    });
    match found {
        Some(name) => Err(format!(
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not \
             allowed: Key {name}"
        )),
        None => Ok(()),
    }
}

/// A partition key with what else is asked of its items.
type Alternative = (Value, Vec<Condition>);

/// The partitions that all of `parts` together allow; nothing if they allow all.
fn alternatives(parts: Vec<Condition>, keys: Keys<'_>) -> Result<Option<Vec<Alternative>>, String> {
    // Where several attributes are the partition key, its items are found by looking at all.
    let [hash] = keys.hash else { return Ok(None) };
    let hash = hash.name.as_str();
    let of_hash = |part: &Condition| equality(part).is_some_and(|(name, _)| name == hash);
    let pins = parts.iter().filter(|part| of_hash(part)).count();
    if pins > 1 {
        return Err(format!("Only single equality condition should be present on hash key {hash}"));
    }
    let without = |parts: &[Condition], index: usize| -> Vec<Condition> {
        parts.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, p)| p.clone()).collect()
    };
    if let Some(index) = parts.iter().position(of_hash)
        && let Some((_, value)) = equality(&parts[index])
    {
        return Ok(Some(vec![(value.clone(), without(&parts, index))]));
    }
    for (index, part) in parts.iter().enumerate() {
        let found = match part {
            Condition::In(Operand::Path(path), candidates)
                if path.root == hash && path.steps.is_empty() =>
            {
                let values: Option<Vec<Alternative>> = candidates
                    .iter()
                    .map(|candidate| match candidate {
                        Operand::Value(value) => Some((Value::clone(value), Vec::new())),
                        _ => None,
                    })
                    .collect();
                values
            }
            Condition::Any(branches) => branches_of(branches, keys)?,
            _ => None,
        };
        if let Some(found) = found {
            if found.len() > LOOKUPS_MAX {
                return Err("Too many decomposed read operations for a given query.".to_owned());
            }
            let others = without(&parts, index);
            let with_others = |(value, mut rest): Alternative| {
                rest.extend(others.iter().cloned());
                (value, rest)
            };
            return Ok(Some(found.into_iter().map(with_others).collect()));
        }
    }
    Ok(None)
}

/// The partitions of all branches of an `OR`, if each of them names some.
fn branches_of(branches: &[Condition], keys: Keys<'_>) -> Result<Option<Vec<Alternative>>, String> {
    let mut all = Vec::new();
    for branch in branches {
        let parts = branch.clone().conjuncts().into_iter().map(turned).collect();
        match alternatives(parts, keys)? {
            Some(found) => all.extend(found),
            None => return Ok(None),
        }
    }
    Ok(Some(all))
}

/// Takes out of `rest` what the order of sort keys can answer.
fn lookup(hash: Value, rest: Vec<Condition>, keys: Keys<'_>) -> Result<Lookup, String> {
    for attribute in keys.hash {
        check_type(keys, &attribute.name, &hash)?;
    }
    let (mut range, mut filter) = (None, Vec::new());
    for part in rest.into_iter().map(turned) {
        refuse_inside_of_keys(&part, keys)?;
        if range.is_none() && is_of_range(&part, keys)? {
            range = Some(part);
        } else {
            filter.push(part);
        }
    }
    Ok(Lookup { hash, range, filter: Condition::all(filter) })
}

fn is_of_range(part: &Condition, keys: Keys<'_>) -> Result<bool, String> {
    let [attribute] = keys.range else { return Ok(false) };
    let (path, values) = match part {
        Condition::Compare(comparator, Operand::Path(path), Operand::Value(value))
            if *comparator != Comparator::NotEqual =>
        {
            (path, vec![value])
        }
        Condition::Between(Operand::Path(path), Operand::Value(low), Operand::Value(high)) => {
            (path, vec![low, high])
        }
        Condition::BeginsWith(Operand::Path(path), Operand::Value(prefix)) => (path, vec![prefix]),
        _ => return Ok(false),
    };
    if path.root != attribute.name {
        return Ok(false);
    }
    values.into_iter().try_for_each(|value| check_type(keys, &attribute.name, value))?;
    Ok(true)
}

/// The lookups so that no item is found by two of them.
fn distinct(lookups: Vec<Lookup>) -> Result<Vec<Lookup>, String> {
    let mut out: Vec<Lookup> = Vec::with_capacity(lookups.len());
    for lookup in lookups {
        let Some(same) = out.iter_mut().find(|other| other.hash == lookup.hash) else {
            out.push(lookup);
            continue;
        };
        let sorts = |range: &Option<Condition>| {
            range.as_ref().and_then(|range| Some(equality(range)?.1.clone()))
        };
        match (sorts(&same.range), sorts(&lookup.range)) {
            // Two sort keys are two items.
            (Some(one), Some(two)) if one != two => out.push(lookup),
            _ if same.range.is_some() || lookup.range.is_some() => {
                return Err("Overlapping conditions with range keys are not supported in where \
                            clause"
                    .to_owned());
            }
            // One reading of the partition finds what either asks for.
            _ => {
                same.filter = match (same.filter.take(), lookup.filter) {
                    (Some(one), Some(two)) => Some(Condition::Any(vec![one, two])),
                    _ => None,
                };
            }
        }
    }
    Ok(out)
}
