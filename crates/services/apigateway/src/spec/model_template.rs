//! A sample mapping template out of a model's schema, as GetModelTemplate makes one: example values in
//! the shape of the model, with loops where it has lists.

use super::settings::model_url;
use crate::Definition;
use aws_api::apigateway::Model;
use serde_json::{Map, Value};
use std::fmt::Write;

/// How deep models are followed: schemas may be recursive.
const DEPTH_MAX: usize = 16;
/// The longest template.
const BYTES_MAX: usize = crate::limits::TEMPLATE_BYTES_MAX;

struct Sample<'d> {
    definition: &'d Definition,
    before: String,
    out: String,
    loops: usize,
}

/// The template; nothing where the model has no schema that can be read.
pub(super) fn sample(definition: &Definition, model: &Model) -> Option<String> {
    let schema: Value = serde_json::from_str(model.schema.as_deref()?).ok()?;
    let id = definition.api.id.as_deref().unwrap_or_default();
    let mut sample = Sample {
        definition,
        before: model_url(id, ""),
        out: "#set($inputRoot = $input.path('$'))\n".to_owned(),
        loops: 0,
    };
    sample.value(&schema, "$inputRoot", 0);
    Some(sample.out)
}

impl Sample<'_> {
    fn value(&mut self, schema: &Value, at: &str, depth: usize) {
        let schema = self.followed(schema);
        if depth >= DEPTH_MAX || self.out.len() > BYTES_MAX {
            return self.out.push_str("null");
        }
        let kind = schema.get("type").and_then(|kind| match kind {
            Value::Array(kinds) => kinds.first().and_then(Value::as_str),
            kind => kind.as_str(),
        });
        let properties = schema.get("properties").and_then(Value::as_object);
        match (kind, properties) {
            (Some("integer" | "number"), _) => self.out.push_str("42"),
            (Some("boolean"), _) => self.out.push_str("true"),
            (Some("null"), _) => self.out.push_str("null"),
            (Some("array"), _) => {
                let items = schema.get("items").cloned().unwrap_or_default();
                self.list(&items, at, depth);
            }
            (_, Some(properties)) => self.object(properties, at, depth),
            (Some("string"), None) => self.out.push_str("\"foo\""),
            (_, None) => self.out.push_str("{}"),
        }
    }

    fn object(&mut self, properties: &Map<String, Value>, at: &str, depth: usize) {
        self.out.push_str("{\n");
        for (index, (name, schema)) in properties.iter().enumerate() {
            if index > 0 {
                self.out.push_str(",\n");
            }
            let key = Value::from(name.as_str());
            let _ = write!(self.out, "{}{key} : ", "  ".repeat(depth + 1));
            self.value(schema, &format!("{at}.{name}"), depth + 1);
        }
        let _ = write!(self.out, "\n{}}}", "  ".repeat(depth));
    }

    fn list(&mut self, items: &Value, at: &str, depth: usize) {
        // A name of its own for each loop that is within another.
        let element = match self.loops {
            0 => "$elem".to_owned(),
            loops => format!("$elem{loops}"),
        };
        self.loops += 1;
        let pad = "  ".repeat(depth);
        let _ = write!(
            self.out,
            "[\n##TODO: Update this foreach loop to reference array from input json\n\
             #foreach({element} in {at})\n{pad}  "
        );
        self.value(items, &element, depth + 1);
        let _ = write!(self.out, "#if($foreach.hasNext),#end\n\n#end\n{pad}]");
        self.loops -= 1;
    }

    /// The schema, or that of the model which it refers to.
    fn followed(&self, schema: &Value) -> Value {
        let mut schema = schema.clone();
        for _ in 0..DEPTH_MAX {
            let Some(reference) = schema.get("$ref").and_then(Value::as_str) else { break };
            let name = reference.strip_prefix(self.before.as_str());
            let name = name.or_else(|| reference.strip_prefix("#/definitions/"));
            let model = name.and_then(|name| self.definition.models.get(name));
            let text = model.and_then(|model| model.schema.as_deref());
            match text.and_then(|text| serde_json::from_str(text).ok()) {
                Some(next) => schema = next,
                None => return Value::Null,
            }
        }
        schema
    }
}
