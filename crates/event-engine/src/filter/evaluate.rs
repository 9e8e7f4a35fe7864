//! Comparing an event with a pattern.

use super::{Fields, Matcher, Network, Node, Pattern, Scalar, Text};
use serde_json::Value;
use std::borrow::Cow;
use std::net::IpAddr;

/// A record whose payload patterns see as `field`: parsed where the pattern looks into it, as text
/// where the pattern compares it whole.
#[derive(Debug)]
pub struct Body<'a> {
    field: &'a str,
    text: Option<Cow<'a, str>>,
    json: Option<Value>,
}

impl<'a> Body<'a> {
    /// A payload that stands in `field` of the record. One that is no JSON object or array can't be
    /// looked into; one that is can't be compared whole (Lambda Developer Guide, «Properly filtering
    /// Kinesis records»).
    pub fn new(field: &'a str, payload: &'a [u8]) -> Self {
        let json = serde_json::from_slice::<Value>(payload)
            .ok()
            .filter(|json| json.is_object() || json.is_array());
        let text = match &json {
            Some(_) => None,
            None => std::str::from_utf8(payload).ok().map(Cow::Borrowed),
        };
        Body { field, text, json }
    }
}

impl Pattern {
    /// Whether the event is wanted.
    pub fn matches(&self, event: &Value) -> bool {
        fields_match(&self.0, event, None)
    }

    /// Whether the record is wanted: `envelope` holds its other fields.
    pub fn matches_record(&self, envelope: &Value, body: &Body<'_>) -> bool {
        fields_match(&self.0, envelope, Some(body))
    }
}

fn fields_match(pattern: &Fields, event: &Value, body: Option<&Body<'_>>) -> bool {
    let Value::Object(members) = event else { return false };
    let field = |(name, node): &(String, Node)| match body.filter(|body| body.field == name) {
        Some(body) => body_matches(node, body),
        None => node_matches(node, members.get(name)),
    };
    pattern.fields.iter().all(field)
        && pattern
            .alternatives
            .iter()
            .all(|any| any.iter().any(|fields| fields_match(fields, event, body)))
}

fn body_matches(node: &Node, body: &Body<'_>) -> bool {
    match node {
        Node::Object(_) => body.json.as_ref().is_some_and(|json| node_matches(node, Some(json))),
        Node::Leaf(matchers) => {
            let text = body.text.as_deref().map(|text| Value::String(text.to_owned()));
            match text {
                Some(text) => matchers.iter().any(|matcher| value_matches(matcher, &text)),
                // A payload is there, but can't be compared: only its presence can be asked for.
                None => matchers.contains(&Matcher::Exists(true)),
            }
        }
    }
}

fn node_matches(node: &Node, value: Option<&Value>) -> bool {
    match (node, value) {
        (Node::Object(fields), Some(Value::Array(elements))) => {
            elements.iter().any(|element| fields_match(fields, element, None))
        }
        (Node::Object(fields), Some(value @ Value::Object(_))) => fields_match(fields, value, None),
        // Only what is absent can still match below: {"a":{"b":[{"exists":false}]}}.
        (Node::Object(fields), _) => absent_matches(fields),
        (Node::Leaf(matchers), value) => {
            matchers.iter().any(|matcher| leaf_matches(matcher, value))
        }
    }
}

fn absent_matches(fields: &Fields) -> bool {
    fields_match(fields, &Value::Object(serde_json::Map::new()), None)
}

fn leaf_matches(matcher: &Matcher, value: Option<&Value>) -> bool {
    // Objects are no leaves, and an empty array holds none.
    let leaves: &[Value] = match value {
        None | Some(Value::Object(_)) => &[],
        Some(Value::Array(elements)) => elements,
        Some(scalar) => std::slice::from_ref(scalar),
    };
    match matcher {
        Matcher::Exists(wanted) => *wanted != leaves.is_empty(),
        _ => leaves.iter().any(|leaf| value_matches(matcher, leaf)),
    }
}

fn value_matches(matcher: &Matcher, value: &Value) -> bool {
    match (matcher, value) {
        (_, Value::Object(_)) => false,
        (_, Value::Array(elements)) => {
            elements.iter().any(|element| value_matches(matcher, element))
        }
        (Matcher::Exists(wanted), _) => *wanted,
        (Matcher::AnythingBut(not), _) => !not.iter().any(|matcher| value_matches(matcher, value)),
        (Matcher::Exact(scalar), _) => scalar_equals(scalar, value),
        (Matcher::Text(text), Value::String(value)) => text.matches(value),
        (Matcher::Numeric(all), Value::Number(number)) => {
            number.as_f64().is_some_and(|number| all.iter().all(|c| c.holds(number)))
        }
        (Matcher::Cidr(network), Value::String(value)) => {
            value.parse().is_ok_and(|address| network.contains(address))
        }
        _ => false,
    }
}

fn scalar_equals(scalar: &Scalar, value: &Value) -> bool {
    match (scalar, value) {
        (Scalar::Null, Value::Null) => true,
        (Scalar::Bool(a), Value::Bool(b)) => a == b,
        (Scalar::Number(a), Value::Number(b)) => b.as_f64() == Some(*a),
        (Scalar::String(a), Value::String(b)) => a == b,
        _ => false,
    }
}

impl Text {
    fn matches(&self, value: &str) -> bool {
        match self {
            Text::Prefix { of, ignore_case: false } => value.starts_with(of.as_str()),
            Text::Suffix { of, ignore_case: false } => value.ends_with(of.as_str()),
            Text::Prefix { of, ignore_case: true } => lower(value).starts_with(&lower(of)),
            Text::Suffix { of, ignore_case: true } => lower(value).ends_with(&lower(of)),
            Text::EqualsIgnoreCase(of) => lower(value) == lower(of),
            Text::Wildcard(wildcard) => wildcard.matches(value),
        }
    }
}

fn lower(text: &str) -> String {
    text.to_lowercase()
}

impl Network {
    fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let shift = 32 - u32::from(self.bits);
                let of = |a: std::net::Ipv4Addr| u32::from(a).checked_shr(shift);
                of(network) == of(address)
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let shift = 128 - u32::from(self.bits);
                let of = |a: std::net::Ipv6Addr| u128::from(a).checked_shr(shift);
                of(network) == of(address)
            }
            _ => false,
        }
    }
}
