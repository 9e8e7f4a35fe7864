//! Transforms: what is made of a template before it is read. `AWS::Include` and
//! `AWS::LanguageExtensions` are processed here; others by who knows them, or refused by name.

use crate::bind::Parameters;
use crate::compile::Compiler;
use crate::evaluate::{Conditions, Evaluator, Mode, World};
use crate::expression::text_of;
use crate::invalid::{Checked, Invalid};
use crate::lookup::Nothing;
use crate::loops;
use crate::pseudo::Pseudo;
use crate::sections::Mappings;
use crate::source;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub(crate) const INCLUDE: &str = "AWS::Include";
pub(crate) const EXTENSIONS: &str = "AWS::LanguageExtensions";

/// Transforms of the `Transform` section that others than this crate know.
pub trait Macros {
    /// The template as the transform of this name makes it; `None` where there is no such transform.
    ///
    /// # Errors
    /// Why the transform fails, in its own words.
    fn transform(
        &self,
        name: &str,
        template: &Map<String, Value>,
        parameters: &Parameters,
        pseudo: &Pseudo,
    ) -> Option<Result<Map<String, Value>, String>>;
}

/// Knows no transform.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoMacros;

impl Macros for NoMacros {
    fn transform(
        &self,
        _name: &str,
        _template: &Map<String, Value>,
        _parameters: &Parameters,
        _pseudo: &Pseudo,
    ) -> Option<Result<Map<String, Value>, String>> {
        None
    }
}

/// A transform that is asked for.
struct Asked<'a> {
    name: &'a str,
    parameters: Option<&'a Map<String, Value>>,
}

fn malformed() -> Invalid {
    Invalid::format("Transform must be a string, a list of strings, or an object with a Name.")
}

fn asked(value: &Value) -> Checked<Asked<'_>> {
    match value {
        Value::String(name) => Ok(Asked { name, parameters: None }),
        Value::Object(members) => {
            let name = members.get("Name").and_then(Value::as_str).ok_or_else(malformed)?;
            let parameters = match members.get("Parameters") {
                None => None,
                Some(Value::Object(parameters)) => Some(parameters),
                Some(_) => return Err(malformed()),
            };
            Ok(Asked { name, parameters })
        }
        _ => Err(malformed()),
    }
}

/// One transform, or several in a list.
fn asked_all(value: &Value) -> Checked<Vec<Asked<'_>>> {
    match value {
        Value::Array(items) => items.iter().map(asked).collect(),
        one => Ok(vec![asked(one)?]),
    }
}

/// Those of the `Transform` section, in order.
fn of_section(template: &Map<String, Value>) -> Checked<Vec<Asked<'_>>> {
    template.get("Transform").map_or_else(|| Ok(Vec::new()), asked_all)
}

/// Those within, in order.
fn within<'a>(value: &'a Value, found: &mut Vec<Asked<'a>>) -> Checked<()> {
    match value {
        Value::Array(items) => items.iter().try_for_each(|item| within(item, found)),
        Value::Object(members) => members.iter().try_for_each(|(key, value)| {
            if key == "Fn::Transform" {
                found.extend(asked_all(value)?);
            }
            within(value, found)
        }),
        _ => Ok(()),
    }
}

/// All transforms a template asks for.
fn all(template: &Map<String, Value>) -> Checked<Vec<Asked<'_>>> {
    let mut found = of_section(template)?;
    for (section, value) in template {
        if section == "Fn::Transform" {
            found.extend(asked_all(value)?);
        }
        within(value, &mut found)?;
    }
    Ok(found)
}

/// Their names, each once.
pub(crate) fn names(template: &Map<String, Value>) -> Checked<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for transform in all(template)? {
        if !names.iter().any(|name| name == transform.name) {
            names.push(transform.name.to_owned());
        }
    }
    Ok(names)
}

/// Evaluates what rests on parameters alone.
pub(crate) struct Early<'a> {
    parameters: &'a Parameters,
    pseudo: &'a Pseudo,
    mappings: Mappings,
    conditions: Conditions,
}

impl<'a> Early<'a> {
    pub(crate) fn new(
        template: &Map<String, Value>,
        parameters: &'a Parameters,
        pseudo: &'a Pseudo,
    ) -> Self {
        let mappings = template.get("Mappings").and_then(Value::as_object).cloned();
        Self {
            parameters,
            pseudo,
            mappings: mappings.unwrap_or_default(),
            conditions: Conditions::new(),
        }
    }

    pub(crate) fn value(&self, value: &Value) -> Checked<Option<Value>> {
        let world = World {
            parameters: self.parameters,
            pseudo: self.pseudo,
            mappings: &self.mappings,
            conditions: &self.conditions,
            resources: &[],
            lookup: &Nothing,
        };
        let expr = Compiler { extensions: true }.value(value)?;
        Evaluator::new(world, Mode::Whole).value(&expr)
    }

    fn location(&self, transform: &Asked<'_>) -> Checked<String> {
        let location = transform.parameters.and_then(|parameters| parameters.get("Location"));
        let Some(location) = location else {
            return Err(failed(INCLUDE, "Location is required"));
        };
        let location = self.value(location)?.as_ref().and_then(text_of);
        match location {
            Some(location) if location.starts_with("s3://") => Ok(location),
            _ => Err(failed(
                INCLUDE,
                "The location parameter is not a valid S3 uri. It must be in the form s3://bucket/key",
            )),
        }
    }
}

/// A transform that was tried in vain.
pub(crate) fn failed(name: &str, reason: &str) -> Invalid {
    Invalid::new(format!("Transform {name} failed with: {reason}"))
}

/// The locations of the snippets that are included, each once.
pub(crate) fn locations(template: &Map<String, Value>, early: &Early<'_>) -> Checked<Vec<String>> {
    let mut locations = Vec::new();
    for transform in all(template)?.iter().filter(|transform| transform.name == INCLUDE) {
        let location = early.location(transform)?;
        if !locations.contains(&location) {
            locations.push(location);
        }
    }
    Ok(locations)
}

/// The template with all its transforms processed.
pub(crate) fn process(
    template: &Map<String, Value>,
    early: &Early<'_>,
    included: &BTreeMap<String, String>,
    macros: &dyn Macros,
) -> Checked<Map<String, Value>> {
    let of_section: Vec<Asked<'_>> = of_section(template)?;
    for transform in &all(template)? {
        let is_known = |name: &str| of_section.iter().any(|one| one.name == name);
        match transform.name {
            INCLUDE | EXTENSIONS => {}
            name if is_known(name) => {}
            name => return Err(unknown(name, early)),
        }
    }
    let includer = Includer { early, included };
    let mut processed = Map::new();
    for (section, value) in template {
        match section.as_str() {
            "Transform" => {
                for transform in of_section.iter().filter(|one| one.name == INCLUDE) {
                    merge(&mut processed, includer.snippet(transform)?);
                }
            }
            "Fn::Transform" => merge(&mut processed, includer.snippets(value)?),
            _ => {
                let value = includer.value(value)?;
                merge(&mut processed, Map::from_iter([(section.clone(), value)]));
            }
        }
    }
    for transform in &of_section {
        processed = match transform.name {
            INCLUDE => continue,
            EXTENSIONS => loops::expand(processed, early)?,
            name => {
                let made = macros.transform(name, &processed, early.parameters, early.pseudo);
                let made = made.ok_or_else(|| unknown(name, early))?;
                made.map_err(|reason| failed(name, &reason))?
            }
        };
    }
    Ok(processed)
}

/// A transform that there is not.
fn unknown(name: &str, early: &Early<'_>) -> Invalid {
    if name.starts_with("AWS::") {
        return Invalid::new(format!("Transform {name} is not implemented."));
    }
    let account = &early.pseudo.account_id;
    Invalid::new(format!("No transform named {account}::{name} found."))
}

/// Puts a snippet's members beside those there; maps of both become one.
fn merge(into: &mut Map<String, Value>, from: Map<String, Value>) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (Some(Value::Object(there)), Value::Object(new)) => merge(there, new),
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
}

struct Includer<'a> {
    early: &'a Early<'a>,
    included: &'a BTreeMap<String, String>,
}

impl Includer<'_> {
    fn value(&self, value: &Value) -> Checked<Value> {
        match value {
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => {
                let mut made = Map::new();
                for (key, value) in members {
                    if key == "Fn::Transform" {
                        merge(&mut made, self.snippets(value)?);
                    } else {
                        made.insert(key.clone(), self.value(value)?);
                    }
                }
                Ok(Value::Object(made))
            }
            scalar => Ok(scalar.clone()),
        }
    }

    fn snippets(&self, value: &Value) -> Checked<Map<String, Value>> {
        let mut made = Map::new();
        for transform in asked_all(value)? {
            merge(&mut made, self.snippet(&transform)?);
        }
        Ok(made)
    }

    fn snippet(&self, transform: &Asked<'_>) -> Checked<Map<String, Value>> {
        if transform.name != INCLUDE {
            return Err(failed(transform.name, "it may stand in the Transform section alone"));
        }
        let location = self.early.location(transform)?;
        let text = self.included.get(&location).ok_or_else(|| {
            failed(INCLUDE, &format!("The specified S3 object was not found: {location}"))
        })?;
        let snippet = source::read(text).map_err(|_| {
            failed(INCLUDE, "The specified S3 object's content should be valid Yaml/JSON")
        })?;
        let mut nested = Vec::new();
        snippet.iter().try_for_each(|(key, value)| {
            if key == "Fn::Transform" {
                nested.extend(asked_all(value)?);
            }
            within(value, &mut nested)
        })?;
        match nested.first() {
            Some(transform) => Err(failed(
                INCLUDE,
                &format!("{} within an included snippet is not implemented", transform.name),
            )),
            None => Ok(snippet),
        }
    }
}
