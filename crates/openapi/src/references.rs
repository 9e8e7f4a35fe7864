//! `$ref`: followed within the document.

use crate::invalid::Invalid;
use serde_json::Value;

/// How many references may lead to one another.
pub const MAX_HOPS: usize = 32;

/// The value itself, or what its `$ref` leads to.
pub(crate) fn followed<'v>(root: &'v Value, value: &'v Value) -> Result<&'v Value, Invalid> {
    let mut at = value;
    for _ in 0..MAX_HOPS {
        let Some(Value::String(reference)) = at.get("$ref") else { return Ok(at) };
        at = lookup(root, reference)?;
    }
    Err(Invalid::Says(format!("Too many references lead to one another from '{value}'.")))
}

fn lookup<'v>(root: &'v Value, reference: &str) -> Result<&'v Value, Invalid> {
    let inside = reference.strip_prefix('#').filter(|rest| rest.starts_with('/'));
    let Some(pointer) = inside else {
        return Err(Invalid::Says(format!(
            "References to other documents are not supported: '{reference}'."
        )));
    };
    root.pointer(pointer)
        .ok_or_else(|| Invalid::Says(format!("Reference '{reference}' not found.")))
}

/// Gives each `$ref` within a schema to `change`, which may put another in its place.
pub fn each_reference(schema: &mut Value, change: &mut dyn FnMut(&mut String)) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(|item| each_reference(item, change)),
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "$ref" => change(text),
                    other => each_reference(other, change),
                }
            }
        }
        _ => {}
    }
}

/// `NAME` of `#/definitions/NAME` or `#/components/schemas/NAME`.
pub(crate) fn model_name(reference: &str) -> Option<&str> {
    let name = reference
        .strip_prefix("#/definitions/")
        .or_else(|| reference.strip_prefix("#/components/schemas/"))?;
    (!name.is_empty() && !name.contains('/')).then_some(name)
}
