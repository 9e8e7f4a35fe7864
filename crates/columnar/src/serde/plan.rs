//! A schema as documents are read by it: which key is which field, worked out once.

use super::Deserializer;
use super::scalar::{Misfit, scalar};
use crate::json::Json;
use crate::schema::{Field, Type};
use crate::value::Value;
use std::borrow::Cow;
use std::collections::HashMap;

#[derive(Clone, Debug)]
pub(super) enum Plan {
    Scalar(Type),
    Array(Box<Plan>),
    Map(Type, Box<Plan>),
    Struct(Fields),
}

#[derive(Clone, Debug)]
pub(super) struct Fields {
    names: Vec<String>,
    plans: Vec<Plan>,
    /// The fields that a key, in its plain form, gives values to.
    of_keys: HashMap<String, Vec<usize>>,
}

impl Plan {
    pub(super) fn of_fields(fields: &[Field], by: &Deserializer) -> Plan {
        let mut of_keys: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, field) in fields.iter().enumerate() {
            let key = plain(key_of(&field.name, by), by).into_owned();
            of_keys.entry(key).or_default().push(index);
        }
        Plan::Struct(Fields {
            names: fields.iter().map(|field| field.name.clone()).collect(),
            plans: fields.iter().map(|field| Plan::of(&field.of, by)).collect(),
            of_keys,
        })
    }

    fn of(of: &Type, by: &Deserializer) -> Plan {
        match of {
            Type::Array(element) => Plan::Array(Box::new(Plan::of(element, by))),
            Type::Map(key, value) => Plan::Map((**key).clone(), Box::new(Plan::of(value, by))),
            Type::Struct(fields) => Plan::of_fields(fields, by),
            primitive => Plan::Scalar(primitive.clone()),
        }
    }

    pub(super) fn value(&self, json: &Json<'_>, by: &Deserializer) -> Result<Value, Misfit> {
        match (self, json) {
            (_, Json::Null) => Ok(Value::Null),
            (Plan::Scalar(of), json) => scalar(of, json, by),
            (Plan::Array(element), Json::Array(items, _)) => {
                let items = items.iter().map(|item| element.value(item, by));
                Ok(Value::Array(items.collect::<Result<_, _>>()?))
            }
            (Plan::Map(key, value), Json::Object(members, _)) => {
                let mut pairs: Vec<(Value, Value)> = Vec::with_capacity(members.len());
                for (name, member) in members {
                    let at = |why: Misfit| why.at(name);
                    let name_json = Json::Text(Cow::Borrowed(name));
                    let name_value = scalar(key, &name_json, by).map_err(at)?;
                    let pair = (name_value, value.value(member, by).map_err(at)?);
                    match pairs.iter_mut().find(|(before, _)| *before == pair.0) {
                        Some(before) => *before = pair,
                        None => pairs.push(pair),
                    }
                }
                Ok(Value::Map(pairs))
            }
            (Plan::Struct(fields), Json::Object(members, _)) => fields.values(members, by),
            (Plan::Array(_), json) => Err(Misfit::new(json, "array")),
            (Plan::Map(..), json) => Err(Misfit::new(json, "map")),
            (Plan::Struct(_), json) => Err(Misfit::new(json, "struct")),
        }
    }
}

impl Fields {
    fn values(
        &self,
        members: &[(Cow<'_, str>, Json<'_>)],
        by: &Deserializer,
    ) -> Result<Value, Misfit> {
        let mut values = vec![Value::Null; self.plans.len()];
        for (key, member) in members {
            let Some(indices) = self.of_keys.get(&*plain(key, by)) else { continue };
            for &index in indices {
                if let (Some(plan), Some(value)) = (self.plans.get(index), values.get_mut(index)) {
                    let name = self.names.get(index).map_or("", String::as_str);
                    *value = plan.value(member, by).map_err(|why| why.at(name))?;
                }
            }
        }
        Ok(Value::Struct(values))
    }
}

/// The key that a column's values are under.
fn key_of<'n>(column: &'n str, by: &'n Deserializer) -> &'n str {
    let Deserializer::OpenX(openx) = by else { return column };
    let mut mapped = openx.keys_of_columns.iter();
    mapped.find(|(name, _)| name.eq_ignore_ascii_case(column)).map_or(column, |(_, key)| key)
}

/// A key in the form in which keys are compared.
fn plain<'k>(key: &'k str, by: &Deserializer) -> Cow<'k, str> {
    let (lower, dots) = match by {
        Deserializer::OpenX(openx) => (openx.case_insensitive, openx.dots_to_underscores),
        Deserializer::Hive { .. } => (true, false),
    };
    let mut key = Cow::Borrowed(key);
    if dots && key.contains('.') {
        key = Cow::Owned(key.replace('.', "_"));
    }
    if lower && key.chars().any(|c| !c.is_ascii() || c.is_ascii_uppercase()) {
        key = Cow::Owned(key.to_lowercase());
    }
    key
}
