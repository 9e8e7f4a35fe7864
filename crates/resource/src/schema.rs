//! Tables of properties: which there are, of what kind, and what a change of each means.

use crate::invalid::{Invalid, Place};
use serde_json::{Map, Value};

/// A property, or a member of one.
#[derive(Debug)]
pub struct Property {
    /// As templates name it.
    pub name: &'static str,
    /// Its type.
    pub kind: &'static Kind,
    /// Whether it must be there.
    pub required: bool,
    /// What a change of it means. Of members within properties, the outermost property's counts.
    pub change: Change,
}

/// What a change of a property means («Update requires» in the resource type reference).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The resource is updated («No interruption»).
    InPlace,
    /// Another resource takes its place («Replacement»).
    Replace,
    /// Depends on the values; [`crate::Provider::replaces`] tells.
    Conditional,
}

/// The type of a property.
#[derive(Debug)]
pub enum Kind {
    /// Text; numbers and booleans are taken as their text.
    Text,
    /// A whole number, also as text.
    Integer,
    /// A number, also as text.
    Number,
    /// True or false, also as text.
    Boolean,
    /// Any JSON: a policy document, say.
    Document,
    /// Values in order.
    List(&'static Kind),
    /// Values by keys of the user's choice.
    Map(&'static Kind),
    /// Members by name.
    Object(&'static [Property]),
    /// A structure of the service's API, with its members' names.
    Api(fn() -> &'static aws_api::Schema),
}

/// Whether a raw value of a template is computed: a single key `Ref`, `Fn::…` or `Condition`.
fn function(map: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, argument) = map.iter().next().filter(|_| map.len() == 1)?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name.as_str(), argument))
}

/// What can be said of properties as the template has them, before anything in them is computed:
/// names that the table has not, required ones that are not there, and lists where members ought to
/// be. Both branches of an `Fn::If` are looked at; other functions may yield anything.
pub fn check_keys(kind: &Kind, raw: &Value, place: &Place, found: &mut Vec<Invalid>) {
    if let Value::Object(map) = raw
        && let Some((name, argument)) = function(map)
    {
        if name == "Fn::If"
            && let Value::Array(parts) = argument
        {
            for branch in parts.iter().skip(1) {
                check_keys(kind, branch, place, found);
            }
        }
        return;
    }
    match (kind, raw) {
        (Kind::List(of), Value::Array(elements)) => {
            for (index, element) in elements.iter().enumerate() {
                check_keys(of, element, &place.at(index), found);
            }
        }
        (Kind::Map(of), Value::Object(map)) => {
            for (key, value) in map {
                check_keys(of, value, &place.at(key), found);
            }
        }
        (Kind::Object(table), Value::Object(map)) => {
            let open = map.keys().any(|key| key.starts_with("Fn::"));
            for (key, value) in map.iter().filter(|(key, _)| !key.starts_with("Fn::")) {
                match table.iter().find(|property| property.name == key) {
                    Some(property) => check_keys(property.kind, value, &place.at(key), found),
                    None => found.push(place.extraneous(key)),
                }
            }
            let absent = |p: &&Property| p.required && !map.contains_key(p.name);
            if !open {
                found.extend(table.iter().filter(absent).map(|p| place.missing(p.name)));
            }
        }
        (Kind::Api(schema), Value::Object(map)) => {
            for key in map.keys().filter(|key| !key.starts_with("Fn::")) {
                if !schema().members.iter().any(|member| member.name == key) {
                    found.push(place.extraneous(key));
                }
            }
        }
        (Kind::List(_), other) => found.push(place.expected("JSONArray", other)),
        (Kind::Map(_) | Kind::Object(_) | Kind::Api(_), other) => {
            found.push(place.expected("JSONObject", other));
        }
        (Kind::Text | Kind::Integer | Kind::Number | Kind::Boolean, Value::Array(_)) => {
            let wanted = match kind {
                Kind::Text => "String",
                Kind::Integer => "Integer",
                Kind::Number => "Number",
                _ => "Boolean",
            };
            found.push(place.expected(wanted, raw));
        }
        _ => {}
    }
}
