//! `AWS::LanguageExtensions`: `Fn::ForEach`, `Fn::Length`, and names that are computed.
//!
//! A loop's identifier stands for its value in the keys of the loop's body (`${Name}`, and `&{Name}`
//! for its letters and digits alone), in the text of `Fn::Sub` (`${Name}`) and in `Ref`; any other
//! text stays as it is.

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
    expander.names_of_members(&mut expanded)?;
    Ok(expanded)
}

fn wrong(reason: impl Into<String>) -> Invalid {
    failed(EXTENSIONS, &reason.into())
}

fn too_large() -> Invalid {
    wrong("the template is too large after Fn::ForEach")
}

fn layout() -> Invalid {
    wrong("Fn::ForEach layout is incorrect")
}

fn call(name: &str, argument: Value) -> Value {
    Value::Object(Map::from_iter([(name.to_owned(), argument)]))
}

impl Expander<'_> {
    fn value(&mut self, value: &Value) -> Checked<Value> {
        self.made += 1;
        if self.made > MAX_VALUES {
            return Err(too_large());
        }
        match value {
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => self.object(members),
            scalar => {
                self.count(scalar.as_str().map_or(0, str::len))?;
                Ok(scalar.clone())
            }
        }
    }

    fn count(&mut self, bytes: usize) -> Checked<()> {
        self.text = self.text.saturating_add(bytes);
        if self.text > MAX_TEXT { Err(too_large()) } else { Ok(()) }
    }

    fn object(&mut self, members: &Map<String, Value>) -> Checked<Value> {
        if members.len() == 1
            && let Some((name, argument)) = members.iter().next()
        {
            match name.as_str() {
                "Ref" => return self.reference(argument),
                "Fn::GetAtt" => return self.attribute(argument),
                "Fn::Sub" => return self.sub(argument),
                "Fn::Length" => {
                    let length = call(name, self.value(argument)?);
                    let resolved = self.early.value(&length).ok().flatten();
                    return resolved.ok_or_else(|| {
                        wrong("The Fn::Length value could not be resolved for properties")
                    });
                }
                "Fn::ToJsonString" => {
                    // With resources within, the text is made when they are.
                    let text = call(name, self.value(argument)?);
                    let resolved = self.early.value(&text).ok().flatten();
                    return Ok(resolved.unwrap_or(text));
                }
                _ => {}
            }
        }
        let mut made = Map::new();
        for (key, value) in members {
            if key.starts_with(LOOP) {
                self.turn_all(value, &mut made)?;
            } else {
                let value = self.value(value)?;
                put(&mut made, key.clone(), value)?;
            }
        }
        Ok(Value::Object(made))
    }

    fn reference(&mut self, argument: &Value) -> Checked<Value> {
        if let Some(turn) = self.turns.iter().rfind(|turn| *argument == turn.identifier.as_str()) {
            return Ok(Value::from(turn.value.as_str()));
        }
        let name = self.value(argument)?;
        Ok(call("Ref", self.name(name)?))
    }

    fn attribute(&mut self, argument: &Value) -> Checked<Value> {
        let mut argument = self.value(argument)?;
        if let Value::Array(items) = &mut argument {
            for item in items {
                *item = self.name(item.take())?;
            }
        }
        Ok(call("Fn::GetAtt", argument))
    }

    fn sub(&mut self, argument: &Value) -> Checked<Value> {
        let argument = match argument {
            Value::String(text) => Value::from(self.substituted(text, &['$'])?),
            Value::Array(items) => {
                let mut items = items.iter();
                let text = match items.next() {
                    Some(Value::String(text)) => vec![Value::from(self.substituted(text, &['$'])?)],
                    other => other.cloned().into_iter().collect(),
                };
                let rest = items.map(|item| self.value(item)).collect::<Checked<Vec<_>>>()?;
                Value::Array(text.into_iter().chain(rest).collect())
            }
            other => other.clone(),
        };
        Ok(call("Fn::Sub", argument))
    }

    /// A name that may be computed from parameters.
    fn name(&self, name: Value) -> Checked<Value> {
        if !name.is_object() {
            return Ok(name);
        }
        let value = self.early.value(&name).map_err(|error| wrong(error.message()))?;
        value.filter(Value::is_string).ok_or_else(|| wrong("a reference's name must be a string"))
    }

    /// Puts the members of all turns of a loop.
    fn turn_all(&mut self, value: &Value, made: &mut Map<String, Value>) -> Checked<()> {
        let Some([Value::String(identifier), collection, Value::Object(body)]) =
            value.as_array().map(Vec::as_slice)
        else {
            return Err(layout());
        };
        if self.turns.iter().any(|turn| turn.identifier == *identifier) {
            return Err(wrong(format!("the identifier {identifier} of a loop is in use")));
        }
        for value in self.collection(collection)? {
            self.turns.push(Turn { identifier: identifier.clone(), value });
            for (key, value) in body {
                if key.starts_with(LOOP) {
                    self.turn_all(value, made)?;
                } else {
                    let key = self.substituted(key, &['$', '&'])?;
                    let value = self.value(value)?;
                    put(made, key, value)?;
                }
            }
            self.turns.pop();
        }
        Ok(())
    }

    fn collection(&mut self, collection: &Value) -> Checked<Vec<String>> {
        if collection.is_string() {
            return Err(layout());
        }
        let none = || wrong("Could not find a collection or could not be resolved for Fn::ForEach");
        let collection = self.value(collection)?;
        let Ok(Some(Value::Array(items))) = self.early.value(&collection) else {
            return Err(none());
        };
        items.iter().map(|item| text_of(item).ok_or_else(none)).collect()
    }

    /// The text with the values of identifiers, behind these marks.
    fn substituted(&mut self, text: &str, marks: &[char]) -> Checked<String> {
        let mut text = text.to_owned();
        for index in 0..self.turns.len() {
            let turn = &self.turns[index];
            let plain: String = turn.value.chars().filter(char::is_ascii_alphanumeric).collect();
            for (mark, value) in [('$', turn.value.clone()), ('&', plain)] {
                let name = format!("{mark}{{{}}}", self.turns[index].identifier);
                let found = if marks.contains(&mark) { text.matches(&name).count() } else { 0 };
                if found > 0 {
                    self.count(text.len() + found * value.len())?;
                    text = text.replace(&name, &value);
                }
            }
        }
        self.count(text.len())?;
        Ok(text)
    }

    /// Conditions and dependencies of members may be named by functions.
    fn names_of_members(&self, template: &mut Map<String, Value>) -> Checked<()> {
        let known: Vec<String> = match template.get("Conditions") {
            Some(Value::Object(conditions)) => conditions.keys().cloned().collect(),
            _ => Vec::new(),
        };
        for section in ["Resources", "Outputs"] {
            let Some(Value::Object(members)) = template.get_mut(section) else { continue };
            for member in members.values_mut() {
                if let Some(condition) = member.get_mut("Condition") {
                    *condition = self.name(condition.take())?;
                    if let Value::String(name) = condition
                        && !known.contains(name)
                    {
                        return Err(wrong(format!("Key {name} is missing in the map.")));
                    }
                }
                match member.get_mut("DependsOn") {
                    Some(Value::Array(names)) => {
                        for name in names {
                            *name = self.name(name.take())?;
                        }
                    }
                    Some(name) => *name = self.name(name.take())?,
                    None => {}
                }
            }
        }
        Ok(())
    }
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
