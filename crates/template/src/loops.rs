//! `AWS::LanguageExtensions`: `Fn::ForEach`, and names of references that are computed.

use crate::expression::text_of;
use crate::invalid::{Checked, Invalid};
use crate::transform::{EXTENSIONS, Early, failed};
use serde_json::{Map, Value};

const LOOP: &str = "Fn::ForEach::";

/// How many values loops may make: nested ones multiply.
const MAX_VALUES: usize = 200_000;
/// How much text their identifiers may make, in bytes.
const MAX_TEXT: usize = 16 << 20;

/// A loop's identifier and its value in this turn.
struct Turn {
    identifier: String,
    value: String,
}

struct Expander<'a> {
    early: &'a Early<'a>,
    turns: Vec<Turn>,
    made: usize,
    text: usize,
}

/// The template with its loops written out.
pub(crate) fn expand(
    template: Map<String, Value>,
    early: &Early<'_>,
) -> Checked<Map<String, Value>> {
    let mut expander = Expander { early, turns: Vec::new(), made: 0, text: 0 };
    let mut expanded = Map::new();
    for (section, value) in template {
        let value = match section.as_str() {
            "Conditions" | "Outputs" | "Resources" => expander.value(&value)?,
            _ => value,
        };
        expanded.insert(section, value);
    }
    Ok(expanded)
}

fn wrong(reason: impl Into<String>) -> Invalid {
    failed(EXTENSIONS, &reason.into())
}

impl Expander<'_> {
    fn value(&mut self, value: &Value) -> Checked<Value> {
        self.made += 1;
        if self.made > MAX_VALUES {
            return Err(too_large());
        }
        match value {
            Value::String(text) => self.substituted(text).map(Value::from),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => self.object(members),
            scalar => Ok(scalar.clone()),
        }
    }

    fn object(&mut self, members: &Map<String, Value>) -> Checked<Value> {
        if let (1, Some(name)) = (members.len(), members.get("Ref")) {
            let name = self.value(name)?;
            if let Some(turn) = self.turns.iter().rfind(|turn| name == turn.identifier.as_str()) {
                return Ok(Value::from(turn.value.as_str()));
            }
            let name = self.name(name)?;
            return Ok(Value::Object(Map::from_iter([("Ref".to_owned(), name)])));
        }
        if let (1, Some(argument)) = (members.len(), members.get("Fn::GetAtt")) {
            let mut argument = self.value(argument)?;
            if let Value::Array(items) = &mut argument {
                for item in items {
                    *item = self.name(item.take())?;
                }
            }
            return Ok(Value::Object(Map::from_iter([("Fn::GetAtt".to_owned(), argument)])));
        }
        let mut made = Map::new();
        for (key, value) in members {
            if key.starts_with(LOOP) {
                self.turn_all(key, value, &mut made)?;
            } else {
                let key = self.substituted(key)?;
                let value = self.value(value)?;
                put(&mut made, key, value)?;
            }
        }
        Ok(Value::Object(made))
    }

    /// A name that may be computed from parameters.
    fn name(&self, name: Value) -> Checked<Value> {
        if !name.is_object() {
            return Ok(name);
        }
        let value = self.early.value(&name).map_err(|error| wrong(error.message()))?;
        value.filter(Value::is_string).ok_or_else(|| wrong("a reference's name must be a string"))
    }

    fn turn_all(&mut self, key: &str, value: &Value, made: &mut Map<String, Value>) -> Checked<()> {
        let malformed = || {
            wrong(format!(
                "{key} must be a list of three elements: an identifier, a collection and an object"
            ))
        };
        let Some([identifier, collection, Value::Object(body)]) =
            value.as_array().map(Vec::as_slice)
        else {
            return Err(malformed());
        };
        let identifier = identifier.as_str().ok_or_else(malformed)?;
        if self.turns.iter().any(|turn| turn.identifier == identifier) {
            return Err(wrong(format!("the identifier {identifier} of {key} is in use")));
        }
        for value in self.collection(key, collection)? {
            self.turns.push(Turn { identifier: identifier.to_owned(), value });
            let turned = self.object(body);
            self.turns.pop();
            if let Value::Object(members) = turned? {
                members.into_iter().try_for_each(|(key, value)| put(made, key, value))?;
            }
        }
        Ok(())
    }

    fn collection(&mut self, key: &str, collection: &Value) -> Checked<Vec<String>> {
        let not_a_list = || wrong(format!("the collection of {key} must be a list of strings"));
        let collection = self.value(collection)?;
        let value = self.early.value(&collection).map_err(|error| wrong(error.message()))?;
        let Some(Value::Array(items)) = value else { return Err(not_a_list()) };
        let mut texts = Vec::new();
        for item in items {
            match item {
                Value::Array(items) => {
                    for item in items {
                        texts.push(text_of(&item).ok_or_else(not_a_list)?);
                    }
                }
                item => texts.push(text_of(&item).ok_or_else(not_a_list)?),
            }
        }
        Ok(texts)
    }

    /// `${Identifier}` is the value, `&{Identifier}` its letters and digits.
    fn substituted(&mut self, text: &str) -> Checked<String> {
        let mut text = text.to_owned();
        for turn in &self.turns {
            let plain: String = turn.value.chars().filter(char::is_ascii_alphanumeric).collect();
            for (mark, value) in [('$', &turn.value), ('&', &plain)] {
                let name = format!("{mark}{{{}}}", turn.identifier);
                let found = text.matches(&name).count();
                if found > 0 {
                    self.text = self.text.saturating_add(text.len() + found * value.len());
                    if self.text > MAX_TEXT {
                        return Err(too_large());
                    }
                    text = text.replace(&name, value);
                }
            }
        }
        Ok(text)
    }
}

fn too_large() -> Invalid {
    wrong("the template is too large after Fn::ForEach")
}

fn put(into: &mut Map<String, Value>, key: String, value: Value) -> Checked<()> {
    if into.contains_key(&key) {
        return Err(wrong(format!(
            "Duplicate key '{key}' when merging keys to parent object in Fn::ForEach"
        )));
    }
    into.insert(key, value);
    Ok(())
}
