//! What is wrong with properties, and where, in the words of CloudFormation's schema validation.

use serde_json::Value;
use std::fmt;

/// A place in a resource's properties: `#/Tags/0/Key`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place(String);

impl Place {
    /// The properties themselves.
    pub fn root() -> Self {
        Place("#".to_owned())
    }

    /// A member or element of what is here.
    #[must_use]
    pub fn at(&self, part: impl fmt::Display) -> Self {
        Place(format!("{}/{part}", self.0))
    }

    /// `#/ShardCount: expected type: Integer, found: String`.
    pub fn expected(&self, wanted: &str, found: &Value) -> Invalid {
        let found = match found {
            Value::Null => "Null",
            Value::Bool(_) => "Boolean",
            Value::Number(number) if number.is_f64() => "BigDecimal",
            Value::Number(_) => "Integer",
            Value::String(_) => "String",
            Value::Array(_) => "JSONArray",
            Value::Object(_) => "JSONObject",
        };
        self.says(format!("expected type: {wanted}, found: {found}"))
    }

    /// `#: extraneous key [Foo] is not permitted`.
    pub fn extraneous(&self, key: &str) -> Invalid {
        self.says(format!("extraneous key [{key}] is not permitted"))
    }

    /// `#: required key [Code] not found`.
    pub fn missing(&self, key: &str) -> Invalid {
        self.says(format!("required key [{key}] not found"))
    }

    /// Anything else about this place.
    pub fn says(&self, what: impl fmt::Display) -> Invalid {
        Invalid(format!("{}: {what}", self.0))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is wrong with properties: the text that stands between the brackets of «Properties
/// validation failed for resource X with message: […]».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid(pub String);

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Invalid {}
