//! A sample mapping template out of a model's schema (GetModelTemplate): example values in the shape of
//! the model, with loops where it has lists.

use crate::errors::{bad, nothing};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigatewayv2::{GetModelTemplateRequest, GetModelTemplateResponse};
use foundation::Caller;
use serde_json::{Map, Value};

/// How deep schemas are followed.
const DEPTH_MAX: usize = 16;

impl Room {
    pub(crate) async fn get_model_template(
        &self,
        caller: &Caller,
        input: GetModelTemplateRequest,
    ) -> Result<GetModelTemplateResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        let model = record.definition.models.get(&input.model_id);
        let model = model.ok_or_else(|| nothing("Model", &input.model_id))?;
        let schema = serde_json::from_str(model.schema.as_deref().unwrap_or_default());
        let schema: Value = schema.map_err(|_| bad("The model's schema is not valid JSON"))?;
        let mut sample =
            Sample { out: "#set($inputRoot = $input.path('$'))\n".to_owned(), loops: 0 };
        sample.value(&schema, "$inputRoot", 0);
        Ok(GetModelTemplateResponse { value: Some(sample.out) })
    }
}

struct Sample {
    out: String,
    loops: usize,
}

impl Sample {
    fn value(&mut self, schema: &Value, at: &str, depth: usize) {
        let kind = schema.get("type").and_then(|kind| match kind {
            Value::Array(kinds) => kinds.first().and_then(Value::as_str),
            kind => kind.as_str(),
        });
        let properties = schema.get("properties").and_then(Value::as_object);
        let plain = match (kind, properties) {
            _ if depth >= DEPTH_MAX => "null",
            (Some("integer" | "number"), _) => "42",
            (Some("boolean"), _) => "true",
            (Some("null"), _) => "null",
            (Some("string"), _) => "\"foo\"",
            (Some("array"), _) => {
                let none = Value::Null;
                return self.list(schema.get("items").unwrap_or(&none), at, depth);
            }
            (_, Some(properties)) => return self.object(properties, at, depth),
            (_, None) => "{}",
        };
        self.out.push_str(plain);
    }

    fn object(&mut self, properties: &Map<String, Value>, at: &str, depth: usize) {
        self.out.push_str("{\n");
        for (index, (name, schema)) in properties.iter().enumerate() {
            if index > 0 {
                self.out.push_str(",\n");
            }
            self.out.push_str(&"  ".repeat(depth + 1));
            self.out.push_str(&format!("{} : ", Value::from(name.as_str())));
            self.value(schema, &format!("{at}.{name}"), depth + 1);
        }
        self.out.push_str(&format!("\n{}}}", "  ".repeat(depth)));
    }

    fn list(&mut self, items: &Value, at: &str, depth: usize) {
        // A name of its own for each loop that is within another.
        let element = match self.loops {
            0 => "$elem".to_owned(),
            loops => format!("$elem{loops}"),
        };
        self.loops += 1;
        let pad = "  ".repeat(depth);
        self.out.push_str(&format!("[\n#foreach({element} in {at})\n{pad}  "));
        self.value(items, &element, depth + 1);
        self.out.push_str(&format!("#if($foreach.hasNext),#end\n\n#end\n{pad}]"));
        self.loops -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_template_has_the_shape_of_the_schema() {
        let schema = json!({"type": "object", "properties": {
            "name": {"type": "string"},
            "list": {"type": "array", "items": {"type": ["integer", "null"]}},
            "any": {},
        }});
        let mut sample = Sample { out: String::new(), loops: 0 };
        sample.value(&schema, "$inputRoot", 0);
        assert_eq!(
            sample.out,
            "{\n  \"name\" : \"foo\",\n  \"list\" : [\n#foreach($elem in $inputRoot.list)\n    \
             42#if($foreach.hasNext),#end\n\n#end\n  ],\n  \"any\" : {}\n}"
        );
    }
}
