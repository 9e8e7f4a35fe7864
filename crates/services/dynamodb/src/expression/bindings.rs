//! `ExpressionAttributeNames` and `ExpressionAttributeValues` of a request, and which of them its
//! expressions have used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aws_api::dynamodb::AttributeValue;

use super::Role;
use crate::value::{Value, check_name};

/// All substituted values of a request together (Developer Guide, «Quotas», Expression parameters).
const VALUES_BYTES_MAX: usize = 2 * 1024 * 1024;

/// Longest `#name` or `:value`, with its mark (the same page).
const PLACEHOLDER_BYTES_MAX: usize = 255;

/// What `#names` and `:values` stand for.
#[derive(Debug, Default)]
pub(crate) struct Bindings {
    names: BTreeMap<String, String>,
    values: BTreeMap<String, Arc<Value>>,
    used_names: BTreeSet<String>,
    used_values: BTreeSet<String>,
}

impl Bindings {
    /// The request's bindings. `expressions` are the parameters that could use them, with whether
    /// they are there; without any expression, no bindings are allowed.
    pub(crate) fn new(
        names: Option<BTreeMap<String, String>>,
        values: Option<BTreeMap<String, AttributeValue>>,
        expressions: &[(Role, bool)],
    ) -> Result<Bindings, String> {
        let any = expressions.iter().any(|(_, present)| *present);
        Ok(Bindings {
            names: names.map(|names| check_names(names, any)).transpose()?.unwrap_or_default(),
            values: match values {
                Some(values) => check_values(values, expressions, any)?,
                None => BTreeMap::new(),
            },
            ..Bindings::default()
        })
    }

    pub(super) fn name(&mut self, placeholder: &str) -> Option<&str> {
        let name = self.names.get(placeholder)?;
        if !self.used_names.contains(placeholder) {
            self.used_names.insert(placeholder.to_owned());
        }
        Some(name)
    }

    pub(super) fn value(&mut self, placeholder: &str) -> Option<Arc<Value>> {
        let value = self.values.get(placeholder)?;
        if !self.used_values.contains(placeholder) {
            self.used_values.insert(placeholder.to_owned());
        }
        Some(value.clone())
    }

    /// That the expressions used everything.
    pub(crate) fn finish(self) -> Result<(), String> {
        unused("ExpressionAttributeNames", self.names.keys(), &self.used_names)?;
        unused("ExpressionAttributeValues", self.values.keys(), &self.used_values)
    }
}

fn check_names(
    names: BTreeMap<String, String>,
    any_expression: bool,
) -> Result<BTreeMap<String, String>, String> {
    if !any_expression {
        return Err("ExpressionAttributeNames can only be specified when using expressions".into());
    }
    if names.is_empty() {
        return Err("ExpressionAttributeNames must not be empty".into());
    }
    for (key, name) in &names {
        if !is_placeholder(key, b'#') {
            return Err(format!(
                "ExpressionAttributeNames contains invalid key: Syntax error; key: \"{key}\""
            ));
        }
        if name.is_empty() {
            return Err(format!(
                "ExpressionAttributeNames contains invalid value: \
                 An expression attribute name must not be empty; key: {key}"
            ));
        }
        if let Err(why) = check_name(name) {
            return Err(format!("ExpressionAttributeNames contains invalid value: {why}"));
        }
        check_length("ExpressionAttributeNames", key)?;
    }
    Ok(names)
}

fn check_values(
    values: BTreeMap<String, AttributeValue>,
    expressions: &[(Role, bool)],
    any_expression: bool,
) -> Result<BTreeMap<String, Arc<Value>>, String> {
    if !any_expression {
        let absent: Vec<_> = expressions.iter().map(|(role, _)| role.parameter()).collect();
        let are = if absent.len() == 1 { "is" } else { "are" };
        return Err(format!(
            "ExpressionAttributeValues can only be specified when using expressions: {} {are} null",
            absent.join(" and "),
        ));
    }
    if values.is_empty() {
        return Err("ExpressionAttributeValues must not be empty".into());
    }
    let mut size = 0;
    let mut checked = BTreeMap::new();
    for (key, value) in values {
        if !is_placeholder(&key, b':') {
            return Err(format!(
                "ExpressionAttributeValues contains invalid key: Syntax error; key: \"{key}\""
            ));
        }
        check_length("ExpressionAttributeValues", &key)?;
        let value = Value::from_wire(value).map_err(|error| {
            format!("ExpressionAttributeValues contains invalid value: {error} for key {key}")
        })?;
        size += value.size();
        checked.insert(key, Arc::new(value));
    }
    if size > VALUES_BYTES_MAX {
        return Err(format!(
            "ExpressionAttributeValues exceeds the maximum size of {VALUES_BYTES_MAX} bytes; \
             size: {size}"
        ));
    }
    Ok(checked)
}

fn check_length(parameter: &str, key: &str) -> Result<(), String> {
    if key.len() <= PLACEHOLDER_BYTES_MAX {
        return Ok(());
    }
    Err(format!(
        "{parameter} contains invalid key: The expression attribute map contains a key that is too \
         long"
    ))
}

fn is_placeholder(key: &str, first: u8) -> bool {
    let bytes = key.as_bytes();
    bytes.len() > 1
        && bytes[0] == first
        && bytes[1..].iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_')
}

fn unused<'a>(
    parameter: &str,
    all: impl Iterator<Item = &'a String>,
    used: &BTreeSet<String>,
) -> Result<(), String> {
    let unused: Vec<&str> = all.filter(|key| !used.contains(*key)).map(String::as_str).collect();
    if unused.is_empty() {
        return Ok(());
    }
    let keys = unused.join(", ");
    Err(format!("Value provided in {parameter} unused in expressions: keys: {{{keys}}}"))
}
