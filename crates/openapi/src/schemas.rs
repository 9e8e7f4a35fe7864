//! Schemas made models: those of definitions under their own names, others under names made of what
//! they say, so that the same schema has the same name.

use crate::describe::Model;
use crate::read::Reading;
use crate::references::{each_reference, model_name};
use serde_json::Value;
use std::collections::BTreeMap;

/// The models of a document so far.
#[derive(Default)]
pub(crate) struct Models(BTreeMap<String, Model>);

impl Models {
    pub(crate) fn take(&mut self) -> BTreeMap<String, Model> {
        std::mem::take(&mut self.0)
    }

    /// A definition.
    pub(crate) fn named(reading: &mut Reading<'_>, name: &str, schema: &Value) {
        let alphanumeric = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !alphanumeric {
            reading.warn(format!("Model name must be alphanumeric: {name}"));
        } else if !schema.is_object() {
            reading.warn(format!("Invalid model schema specified: {name}. Ignoring."));
        } else {
            reading.models.0.insert(name.to_owned(), Model { schema: plain(schema) });
        }
    }

    /// The name of the model that a body's schema is; nothing where it refers to none that there is.
    pub(crate) fn of_body(reading: &mut Reading<'_>, schema: &Value) -> Option<String> {
        if let Some(Value::String(reference)) = schema.get("$ref") {
            let name = model_name(reference).unwrap_or(reference);
            if reading.models.0.contains_key(name) {
                return Some(name.to_owned());
            }
            reading.warn(format!("Reference to model '{name}' not found. Ignoring."));
            return None;
        }
        let schema = match schema {
            Value::Object(fields) if !fields.is_empty() => plain(schema),
            _ => return None,
        };
        let hash = hash(&schema);
        for digits in 6..=16 {
            let name = format!("MODEL{}", &hash[..digits]);
            match reading.models.0.get(&name) {
                Some(there) if there.schema != schema => {}
                _ => {
                    reading.models.0.insert(name.clone(), Model { schema });
                    return Some(name);
                }
            }
        }
        None
    }
}

/// References read the same in every format.
fn plain(schema: &Value) -> Value {
    let mut schema = schema.clone();
    each_reference(&mut schema, &mut |reference| {
        if let Some(name) = model_name(reference) {
            *reference = format!("#/definitions/{name}");
        }
    });
    schema
}

/// Sixteen digits of what it says (FNV-1a).
fn hash(schema: &Value) -> String {
    let bytes = schema.to_string();
    let hash = bytes.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    // The low digits of the product are the best mixed.
    format!("{:016x}", hash.swap_bytes())
}
