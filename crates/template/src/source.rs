//! A template's text to its tree.

use crate::invalid::{Checked, Invalid};
use crate::yaml;
use serde_json::{Map, Value};

/// Reads a template's text, JSON where it begins with a brace, else YAML. Maps keep their order; of a
/// key that comes again the last value counts, as with AWS.
///
/// # Errors
/// What is not well formed, in AWS's words.
pub fn read(text: &str) -> Result<Map<String, Value>, Invalid> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tree = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            Invalid::format(format_args!("JSON not well-formed. (line {line}, column {column})"))
        })?
    } else {
        yaml::read(text)?
    };
    match tree {
        Value::Object(members) => Ok(members),
        _ => Err(Invalid::format("unsupported structure.")),
    }
}

/// Refuses nulls anywhere but in the template's own metadata.
pub(crate) fn no_nulls(template: &Map<String, Value>) -> Checked<()> {
    for (section, value) in template {
        if section != "Metadata" {
            no_null(value, &mut vec![section.clone()])?;
        }
    }
    Ok(())
}

fn no_null(value: &Value, path: &mut Vec<String>) -> Checked<()> {
    let mut below = |step: String, value: &Value| {
        path.push(step);
        no_null(value, path)?;
        path.pop();
        Ok(())
    };
    match value {
        Value::Null => {
            // AWS names a resource's type where its properties are meant.
            if path.len() > 2 && path[0] == "Resources" && path[2] == "Properties" {
                path[2] = "Type".to_owned();
            }
            let path = path.join("/");
            Err(Invalid::new(format!("[/{path}] 'null' values are not allowed in templates")))
        }
        Value::Array(items) => {
            items.iter().enumerate().try_for_each(|(index, item)| below(index.to_string(), item))
        }
        Value::Object(members) => {
            members.iter().try_for_each(|(key, value)| below(key.clone(), value))
        }
        _ => Ok(()),
    }
}
