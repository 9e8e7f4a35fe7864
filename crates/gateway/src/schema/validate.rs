//! A document against a schema.

use super::{Additional, Dependency, Items, Node, NodeId, Schema, Type};
use serde_json::{Number, Value};

/// What is told of one document at most.
const TOLD_MAX: usize = 32;
/// How deep documents and references are followed.
const DEEPEST: usize = 256;
/// Schemas that are held against one document at most: those with many choices within choices could
/// take any time.
const STEPS_MAX: usize = 200_000;

struct Check<'s> {
    schema: &'s Schema,
    told: Vec<String>,
    depth: usize,
    steps: usize,
}

impl Schema {
    /// What is wrong with a document; nothing where it fits.
    pub fn check(&self, value: &Value) -> Vec<String> {
        let mut check = Check { schema: self, told: Vec::new(), depth: 0, steps: 0 };
        check.node(0, value);
        check.told
    }
}

/// A list of names as messages have it.
fn quoted<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| Value::from(name).to_string()).collect();
    format!("[{}]", names.join(","))
}

impl Check<'_> {
    fn tell(&mut self, what: String) {
        if self.told.len() < TOLD_MAX {
            self.told.push(what);
        }
    }

    /// Whether a value fits, told to nobody.
    fn fits(&mut self, id: NodeId, value: &Value) -> bool {
        let told = std::mem::take(&mut self.told);
        self.node(id, value);
        let fits = self.told.is_empty();
        self.told = told;
        fits
    }

    fn node(&mut self, id: NodeId, value: &Value) {
        let schema = self.schema;
        let Some(node) = schema.nodes.get(id) else { return };
        self.steps += 1;
        if self.depth == DEEPEST || self.steps > STEPS_MAX {
            return self.tell("the document is too complex to be validated".to_owned());
        }
        self.depth += 1;
        match node.reference {
            Some(reference) => self.node(reference, value),
            None => self.all(node, value),
        }
        self.depth -= 1;
    }

    fn all(&mut self, node: &Node, value: &Value) {
        let kind = Type::of(value);
        if !node.types.is_empty() && !node.types.iter().any(|allowed| allowed.holds(kind)) {
            let allowed = quoted(node.types.iter().map(|allowed| allowed.name()));
            let kind = kind.name();
            return self.tell(format!(
                "instance type ({kind}) does not match any allowed primitive type (allowed: {allowed})"
            ));
        }
        if let Some(choices) = &node.choices
            && !choices.iter().any(|choice| equal(choice, value))
        {
            let choices = Value::from(choices.clone());
            self.tell(format!(
                "instance value ({value}) not found in enum (possible values: {choices})"
            ));
        }
        match value {
            Value::Number(number) => self.number(node, number),
            Value::String(text) => self.text(node, text),
            Value::Array(list) => self.list(node, list),
            Value::Object(members) => self.object(node, members),
            Value::Null | Value::Bool(_) => {}
        }
        for id in &node.all_of {
            self.node(*id, value);
        }
        if !node.any_of.is_empty() && !node.any_of.iter().any(|id| self.fits(*id, value)) {
            let count = node.any_of.len();
            self.tell(format!(
                "instance failed to match at least one required schema among {count}"
            ));
        }
        if !node.one_of.is_empty() {
            let matched = node.one_of.iter().filter(|id| self.fits(**id, value)).count();
            if matched != 1 {
                let count = node.one_of.len();
                self.tell(format!(
                    "instance failed to match exactly one schema (matched {matched} out of {count})"
                ));
            }
        }
        if let Some(id) = node.not
            && self.fits(id, value)
        {
            self.tell("instance matched a schema which it should not have".to_owned());
        }
    }

    fn number(&mut self, node: &Node, number: &Number) {
        let Some(found) = number.as_f64() else { return };
        if let Some((minimum, exclusive)) = &node.minimum {
            let least = minimum.as_f64().unwrap_or(f64::MIN);
            if found < least {
                self.tell(format!(
                    "numeric instance is lower than the required minimum (minimum: {minimum}, found: {number})"
                ));
            } else if *exclusive && found == least {
                self.tell(format!(
                    "numeric instance is not strictly greater than the required minimum {minimum}"
                ));
            }
        }
        if let Some((maximum, exclusive)) = &node.maximum {
            let most = maximum.as_f64().unwrap_or(f64::MAX);
            if found > most {
                self.tell(format!(
                    "numeric instance is greater than the required maximum (maximum: {maximum}, found: {number})"
                ));
            } else if *exclusive && found == most {
                self.tell(format!(
                    "numeric instance is not strictly lower than the required maximum {maximum}"
                ));
            }
        }
        if let Some(divisor) = node.multiple_of {
            let quotient = found / divisor;
            if (quotient - quotient.round()).abs() > 1e-9 {
                self.tell(format!("remainder of division is not zero ({number} / {divisor})"));
            }
        }
    }

    fn text(&mut self, node: &Node, text: &str) {
        let length = text.chars().count() as u64;
        let shown = || Value::from(text);
        if let Some(least) = node.min_length.filter(|least| length < *least) {
            self.tell(format!(
                "string {} is too short (length: {length}, required minimum: {least})",
                shown()
            ));
        }
        if let Some(most) = node.max_length.filter(|most| length > *most) {
            self.tell(format!(
                "string {} is too long (length: {length}, maximum allowed: {most})",
                shown()
            ));
        }
        if let Some(pattern) = node.pattern.as_ref().filter(|pattern| !pattern.is_match(text)) {
            let pattern = Value::from(pattern.as_str());
            self.tell(format!("ECMA 262 regex {pattern} does not match input string {}", shown()));
        }
    }

    fn list(&mut self, node: &Node, list: &[Value]) {
        let length = list.len() as u64;
        if let Some(least) = node.min_items.filter(|least| length < *least) {
            self.tell(format!(
                "array is too short: must have at least {least} elements but instance has {length} elements"
            ));
        }
        if let Some(most) = node.max_items.filter(|most| length > *most) {
            self.tell(format!(
                "array is too long: must have at most {most} elements but instance has {length} elements"
            ));
        }
        if node.unique_items && has_duplicates(list) {
            self.tell("array must not contain duplicate elements".to_owned());
        }
        match &node.items {
            Items::Any => {}
            Items::Each(id) => {
                for value in list {
                    self.node(*id, value);
                }
            }
            Items::Places(places, more) => {
                for (id, value) in places.iter().zip(list) {
                    self.node(*id, value);
                }
                let rest = list.get(places.len()..).unwrap_or_default();
                match more {
                    Additional::Any => {}
                    Additional::None if rest.is_empty() => {}
                    Additional::None => {
                        let most = places.len();
                        self.tell(format!(
                            "array is too long: must have at most {most} elements but instance has {length} elements"
                        ));
                    }
                    Additional::Schema(id) => rest.iter().for_each(|value| self.node(*id, value)),
                }
            }
        }
    }

    fn object(&mut self, node: &Node, members: &serde_json::Map<String, Value>) {
        let missing: Vec<&str> = node
            .required
            .iter()
            .map(String::as_str)
            .filter(|n| !members.contains_key(*n))
            .collect();
        if !missing.is_empty() {
            let missing = quoted(missing.into_iter());
            self.tell(format!("object has missing required properties ({missing})"));
        }
        let count = members.len() as u64;
        if let Some(least) = node.min_properties.filter(|least| count < *least) {
            self.tell(format!(
                "object has too few properties (found {count} but schema requires at least {least})"
            ));
        }
        if let Some(most) = node.max_properties.filter(|most| count > *most) {
            self.tell(format!(
                "object has too many properties (found {count} but schema requires at most {most})"
            ));
        }
        let mut unnamed = Vec::new();
        for (name, value) in members {
            let mut named = false;
            if let Some((_, id)) = node.properties.iter().find(|(known, _)| known == name) {
                named = true;
                self.node(*id, value);
            }
            for (pattern, id) in &node.pattern_properties {
                if pattern.is_match(name) {
                    named = true;
                    self.node(*id, value);
                }
            }
            match node.additional {
                Additional::None if !named => unnamed.push(name.as_str()),
                Additional::Schema(id) if !named => self.node(id, value),
                _ => {}
            }
        }
        if !unnamed.is_empty() {
            let unnamed = quoted(unnamed.into_iter());
            self.tell(format!(
                "object instance has properties which are not allowed by the schema: {unnamed}"
            ));
        }
        for (name, dependency) in &node.dependencies {
            if !members.contains_key(name) {
                continue;
            }
            match dependency {
                Dependency::Names(names) => {
                    let missing = names.iter().map(String::as_str);
                    let missing: Vec<_> = missing.filter(|n| !members.contains_key(*n)).collect();
                    if !missing.is_empty() {
                        let missing = quoted(missing.into_iter());
                        self.tell(format!(
                            "property {} of object has missing property dependencies ({missing})",
                            Value::from(name.as_str())
                        ));
                    }
                }
                Dependency::Schema(id) => self.node(*id, &Value::Object(members.clone())),
            }
        }
    }
}

/// Numbers by their values, all else as it is.
fn equal(left: &Value, right: &Value) -> bool {
    match (left.as_f64(), right.as_f64()) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}

fn has_duplicates(list: &[Value]) -> bool {
    let mut seen = std::collections::HashSet::new();
    list.iter().any(|value| !seen.insert(value.to_string()))
}
