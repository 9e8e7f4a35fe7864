//! `Policies`: managed ones by name or ARN, statements, and templates of them.

use crate::problem::{Checked, Problem};
use crate::tree::{branches, call, is_no_value, no_value};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Managed,
    Statement,
    Template,
    /// `AWS::NoValue` and what cannot be told.
    Unknown,
}

/// The templates by name: each with its parameters and its document.
static TEMPLATES: LazyLock<Map<String, Value>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/policy_templates.json")).unwrap_or_default()
});

/// AWS's managed policies: the name of each, which ends its path.
static MANAGED: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let paths = include_str!("../data/managed_policies.txt").lines();
    paths.map(|path| (path.rsplit('/').next().unwrap_or(path), path)).collect()
});

/// What kind of entry this is.
pub(crate) fn kind(entry: &Value) -> Kind {
    if entry.is_string() {
        return Kind::Managed;
    }
    if let Some((_, then, otherwise)) = branches(entry) {
        let (then, otherwise) = (branch(then), branch(otherwise));
        return match (then, otherwise) {
            (Some(one), None) | (None, Some(one)) => one,
            (Some(one), Some(other)) if one == other => one,
            (None, None) => Kind::Managed,
            _ => Kind::Unknown,
        };
    }
    match call(entry) {
        Some(("Fn::If", _)) => return Kind::Unknown,
        Some(_) => return Kind::Managed,
        None => {}
    }
    let Some(members) = entry.as_object() else { return Kind::Unknown };
    if members.contains_key("Statement") {
        return Kind::Statement;
    }
    let mut names = members.keys();
    match (names.next(), names.next()) {
        (Some(name), None) if TEMPLATES.contains_key(name) => Kind::Template,
        _ => Kind::Unknown,
    }
}

fn branch(value: &Value) -> Option<Kind> {
    (!is_no_value(value)).then(|| kind(value))
}

/// Replaces templates by the statements that they stand for.
pub(crate) fn replace_templates(id: &str, properties: &mut Map<String, Value>) -> Checked<()> {
    let Some(policies) = properties.get_mut("Policies") else { return Ok(()) };
    match policies {
        Value::Array(entries) => entries.iter_mut().try_for_each(|entry| replace(id, entry, true)),
        Value::Object(_) => replace(id, policies, true),
        _ => Ok(()),
    }
}

fn replace(id: &str, entry: &mut Value, conditional: bool) -> Checked<()> {
    if conditional && call(entry).is_some_and(|(name, _)| name == "Fn::If") {
        let Some(Value::Array(arguments)) = entry.get_mut("Fn::If") else { return Ok(()) };
        if let [_, then, otherwise] = arguments.as_mut_slice() {
            let kinds = [branch(then), branch(otherwise)];
            if let [Some(one), Some(other)] = kinds
                && one != other
            {
                return Err(Problem::document(
                    "Different policy types within the same Fn::If statement is unsupported. \
                     Separate different policy types into different Fn::If statements",
                ));
            }
            replace(id, then, false)?;
            replace(id, otherwise, false)?;
        }
        return Ok(());
    }
    if kind(entry) != Kind::Template {
        return Ok(());
    }
    let Some((name, given)) = entry.as_object().and_then(|members| members.iter().next()) else {
        return Ok(());
    };
    let (Some(template), empty) = (TEMPLATES.get(name), Map::new()) else { return Ok(()) };
    let given = match given {
        Value::Object(given) => given,
        Value::Null => &empty,
        _ => {
            let text = format!("Must specify valid parameter values for policy template '{name}'");
            return Err(Problem::resource(id, text));
        }
    };
    let wanted = template.get("Parameters").and_then(Value::as_array);
    let wanted: Vec<&str> = wanted.into_iter().flatten().filter_map(Value::as_str).collect();
    let lacking: Vec<String> = wanted
        .iter()
        .filter(|name| !given.contains_key(**name))
        .map(|name| format!("'{name}'"))
        .collect();
    if !lacking.is_empty() {
        return Err(Problem::resource(
            id,
            format!(
                "Following required parameters of template '{name}' don't have values: [{}]",
                lacking.join(", ")
            ),
        ));
    }
    let document = template.get("Document").cloned().unwrap_or_default();
    *entry = filled(document, &wanted, given);
    Ok(())
}

/// A template's document with its parameters' values.
fn filled(document: Value, wanted: &[&str], given: &Map<String, Value>) -> Value {
    match document {
        Value::Array(items) => {
            Value::Array(items.into_iter().map(|item| filled(item, wanted, given)).collect())
        }
        Value::Object(members) => {
            let parameter = members.get("Ref").and_then(Value::as_str);
            if let Some(value) =
                parameter.filter(|name| wanted.contains(name)).and_then(|name| given.get(name))
            {
                return value.clone();
            }
            let filled = |(key, value)| (key, filled(value, wanted, given));
            Value::Object(members.into_iter().map(filled).collect())
        }
        other => other,
    }
}

/// The entries of `Policies`, checked.
pub(super) struct Policies {
    entries: Vec<(Kind, Value)>,
}

pub(super) fn read(id: &str, given: Option<&Value>) -> Checked<Policies> {
    let entries = match given {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(entries)) => entries.iter().collect(),
        Some(one) => vec![one],
    };
    let mut read = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        let kind = kind(entry);
        if kind == Kind::Unknown || kind == Kind::Template {
            return Err(Problem::resource(
                id,
                format!("Policy at index {index} in the 'Policies' property is not valid"),
            ));
        }
        read.push((kind, entry.clone()));
    }
    Ok(Policies { entries: read })
}

impl Policies {
    /// Those that stand in the role.
    pub(super) fn inline(&self, role: &str) -> Vec<Value> {
        let statements = self.entries.iter().enumerate();
        let statements = statements.filter(|(_, (kind, _))| *kind == Kind::Statement);
        statements
            .map(|(index, (_, entry))| {
                let name = format!("{role}Policy{index}");
                let named =
                    |document: &Value| json!({ "PolicyName": name, "PolicyDocument": document });
                match branches(entry) {
                    Some((condition, then, otherwise)) => {
                        let named = |branch: &Value| {
                            if is_no_value(branch) { no_value() } else { named(branch) }
                        };
                        json!({ "Fn::If": [condition, named(then), named(otherwise)] })
                    }
                    None => named(entry),
                }
            })
            .collect()
    }

    /// The ARNs of managed ones.
    pub(super) fn managed(&self, partition: &str) -> Vec<Value> {
        let managed = self.entries.iter().filter(|(kind, _)| *kind == Kind::Managed);
        managed
            .map(|(_, entry)| match branches(entry) {
                Some((condition, then, otherwise)) => {
                    let then = arn(then, partition);
                    let otherwise = arn(otherwise, partition);
                    json!({ "Fn::If": [condition, then, otherwise] })
                }
                None => arn(entry, partition),
            })
            .collect()
    }
}

fn arn(entry: &Value, partition: &str) -> Value {
    match entry.as_str().and_then(|name| MANAGED.get(name)) {
        Some(path) => format!("arn:{partition}:iam::aws:policy/{path}").into(),
        None => entry.clone(),
    }
}
