//! Parameters that are constant, or a path into the event («Dynamic path parameters»).

use crate::errors::invalid;
use aws_api::ApiError;
use event_engine::input::Path;
use event_engine::json::Json;

/// A parameter's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Fixed(String),
    At(Path),
}

impl Value {
    /// What is given; whatever begins with a path's sign must be one as a whole.
    pub(crate) fn of(name: &str, text: &str) -> Result<Value, ApiError> {
        if text != "$" && !text.starts_with("$.") && !text.starts_with("$[") {
            return Ok(Value::Fixed(text.to_owned()));
        }
        let wrong = |_| invalid(format!("{name} is not a valid JSON path: {text}"));
        Path::parse(text).map(Value::At).map_err(wrong)
    }

    /// The same of what need not be given.
    pub(crate) fn maybe(name: &str, text: Option<&String>) -> Result<Option<Value>, ApiError> {
        text.map(|text| Value::of(name, text)).transpose()
    }

    /// Its text for an event; empty where the path leads nowhere.
    pub(crate) fn text(&self, event: &Json) -> String {
        match self {
            Value::Fixed(text) => text.clone(),
            Value::At(path) => match path.find(event) {
                None | Some(Json::Null) => String::new(),
                Some(Json::String(text)) => text,
                Some(other) => other.to_string(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn what_begins_as_a_path_is_one_as_a_whole() {
        let event = Json::parse(r#"{"a":{"b":["x",1,true,null]}}"#).unwrap();
        for (text, value) in [
            ("plain", "plain"),
            ("$5", "$5"),
            ("cost: $.a", "cost: $.a"),
            ("$.a.b[0]", "x"),
            ("$.a.b[1]", "1"),
            ("$.a.b[2]", "true"),
            ("$.a.b[3]", ""),
            ("$.none", ""),
            ("$.a", r#"{"b":["x",1,true,null]}"#),
        ] {
            assert_eq!(Value::of("X", text).unwrap().text(&event), value, "{text}");
        }
        for text in ["$.", "$.a b", "$.a..b", "$.a is"] {
            // Blanks are letters of names.
            assert_eq!(Value::of("X", text).is_err(), !text.contains(' '), "{text}");
        }
    }
}
