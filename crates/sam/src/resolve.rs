//! Parameters, pseudo parameters and mappings in the place of what refers to them, where the
//! transform must know values.

use crate::Surroundings;
use crate::tree::call;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// How deep values are looked into; templates cannot be nested deeper.
const MAX_DEPTH: usize = 200;

pub(crate) struct Resolver {
    parameters: BTreeMap<String, Value>,
    mappings: Map<String, Value>,
}

impl Resolver {
    pub(crate) fn new(
        around: &Surroundings<'_>,
        mappings: Map<String, Value>,
        template: &Map<String, Value>,
    ) -> Self {
        let mut parameters = BTreeMap::new();
        let declared = template.get("Parameters").and_then(Value::as_object);
        for (name, parameter) in declared.into_iter().flatten() {
            if let Some(default) = parameter.get("Default") {
                parameters.insert(name.clone(), default.clone());
            }
        }
        parameters.insert("AWS::Region".to_owned(), around.region.into());
        parameters.insert("AWS::Partition".to_owned(), around.partition.into());
        parameters
            .extend(around.parameters.iter().map(|(name, value)| (name.clone(), value.clone())));
        Self { parameters, mappings }
    }

    pub(crate) fn resolve(&self, value: &Value) -> Value {
        self.at(value, 0)
    }

    fn at(&self, value: &Value, depth: usize) -> Value {
        if depth > MAX_DEPTH {
            return value.clone();
        }
        match call(value) {
            Some(("Ref", Value::String(name))) => {
                return self.parameters.get(name).cloned().unwrap_or_else(|| value.clone());
            }
            Some(("Fn::Sub", Value::String(text))) => {
                return json!({ "Fn::Sub": self.text(text, &Map::new()) });
            }
            Some(("Fn::Sub", Value::Array(arguments))) => {
                if let [Value::String(text), Value::Object(own)] = arguments.as_slice() {
                    let values = self.at(&Value::Object(own.clone()), depth + 1);
                    return json!({ "Fn::Sub": [self.text(text, own), values] });
                }
            }
            Some(("Fn::FindInMap", Value::Array(keys))) => {
                if let Some(found) = self.find(keys, depth) {
                    return found;
                }
            }
            _ => {}
        }
        match value {
            Value::Array(items) => {
                items.iter().map(|item| self.at(item, depth + 1)).collect::<Vec<_>>().into()
            }
            Value::Object(members) => {
                let resolved =
                    members.iter().map(|(key, value)| (key.clone(), self.at(value, depth + 1)));
                Value::Object(resolved.collect())
            }
            scalar => scalar.clone(),
        }
    }

    fn find(&self, keys: &[Value], depth: usize) -> Option<Value> {
        let [map, top, second] = keys else { return None };
        let key = |key: &Value| self.at(key, depth + 1).as_str().map(str::to_owned);
        let map = self.mappings.get(&key(map)?)?;
        map.get(key(top)?)?.get(key(second)?).cloned()
    }

    /// A text with parameters in the place of `${Name}`.
    fn text(&self, text: &str, own: &Map<String, Value>) -> String {
        let mut made = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let Some((name, after)) = after.split_once('}') else { break };
            made.push_str(before);
            match self.parameters.get(name) {
                Some(value) if !own.contains_key(name) => {
                    made.push_str(&crate::tree::printed(value));
                }
                _ => {
                    made.push_str("${");
                    made.push_str(name);
                    made.push('}');
                }
            }
            rest = after;
        }
        made.push_str(rest);
        made
    }
}
