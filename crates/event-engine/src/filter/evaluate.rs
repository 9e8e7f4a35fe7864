//! Comparing an event with a pattern.

use super::{Fields, Matcher, Network, Node, Pattern, Scalar, Text};
use crate::json::{Json, Tree, View};
use serde_json::Value;
use std::net::IpAddr;

/// A record whose payload patterns see as `field`: parsed where the pattern looks into it, as text
/// where the pattern compares it whole.
#[derive(Debug)]
pub struct Body<'a> {
    field: &'a str,
    /// The payload where it is no JSON object or array, but text.
    text: Option<Json>,
    json: Option<Json>,
}

impl<'a> Body<'a> {
    /// A payload that stands in `field` of the record. One that is no JSON object or array can't be
    /// looked into; one that is can't be compared whole (Lambda Developer Guide, «Properly filtering
    /// Kinesis records»).
    pub fn new(field: &'a str, payload: &'a [u8]) -> Self {
        let Ok(payload) = std::str::from_utf8(payload) else {
            return Body { field, text: None, json: None };
        };
        match Json::parse(payload) {
            Ok(json @ (Json::Object(_) | Json::Array(_))) => {
                Body { field, text: None, json: Some(json) }
            }
            _ => Body { field, text: Some(Json::String(payload.to_owned())), json: None },
        }
    }
}

impl Pattern {
    /// Whether the event is wanted.
    pub fn matches(&self, event: &Value) -> bool {
        event.is_object() && fields_match(&self.0, Some(event), None)
    }

    /// The same of an event whose numbers have kept their letters.
    pub fn matches_event(&self, event: &Json) -> bool {
        matches!(event, Json::Object(_)) && fields_match(&self.0, Some(event), None)
    }

    /// Whether the record is wanted: `envelope` holds its other fields.
    pub fn matches_record(&self, envelope: &Value, body: &Body<'_>) -> bool {
        envelope.is_object() && fields_match(&self.0, Some(envelope), Some(body))
    }
}

/// Whether an object has what is wanted; `None`: there is no object.
fn fields_match<T: Tree>(pattern: &Fields, event: Option<&T>, body: Option<&Body<'_>>) -> bool {
    let field = |(name, node): &(String, Node)| match body.filter(|body| body.field == name) {
        Some(body) => body_matches(node, body),
        None => node_matches(node, event.and_then(|event| event.member(name))),
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
        Node::Leaf(matchers) => match &body.text {
            Some(text) => matchers.iter().any(|matcher| value_matches(matcher, text)),
            // A payload is there, but can't be compared: only its presence can be asked for.
            None => matchers.contains(&Matcher::Exists(true)),
        },
    }
}

fn node_matches<T: Tree>(node: &Node, value: Option<&T>) -> bool {
    match (node, value.map(Tree::view)) {
        (Node::Object(fields), Some(View::Array(elements))) => some_match(fields, elements),
        (Node::Object(fields), Some(View::Object)) => fields_match(fields, value, None),
        // Only what is absent can still match below: {"a":{"b":[{"exists":false}]}}.
        (Node::Object(fields), _) => fields_match(fields, None::<&T>, None),
        (Node::Leaf(matchers), _) => matchers.iter().any(|matcher| leaf_matches(matcher, value)),
    }
}

/// Whether one of the objects in an array, or in arrays in it, has what is wanted.
fn some_match<T: Tree>(fields: &Fields, elements: &[T]) -> bool {
    elements.iter().any(|element| match element.view() {
        View::Object => fields_match(fields, Some(element), None),
        View::Array(inner) => some_match(fields, inner),
        _ => false,
    })
}

fn leaf_matches<T: Tree>(matcher: &Matcher, value: Option<&T>) -> bool {
    // Objects are no leaves, and an empty array holds none.
    let leaves: &[T] = match value.map(Tree::view) {
        None | Some(View::Object) => &[],
        Some(View::Array(elements)) => elements,
        Some(_) => value.map_or(&[], std::slice::from_ref),
    };
    match matcher {
        Matcher::Exists(wanted) => *wanted != leaves.is_empty(),
        _ => leaves.iter().any(|leaf| value_matches(matcher, leaf)),
    }
}

fn value_matches<T: Tree>(matcher: &Matcher, value: &T) -> bool {
    match (matcher, value.view()) {
        (_, View::Object) => false,
        (_, View::Array(elements)) => {
            elements.iter().any(|element| value_matches(matcher, element))
        }
        (Matcher::Exists(wanted), _) => *wanted,
        (Matcher::AnythingBut(not), _) => !not.iter().any(|matcher| value_matches(matcher, value)),
        (Matcher::Exact(scalar), view) => scalar_equals(scalar, &view),
        (Matcher::Text(text), View::String(value)) => text.matches(value),
        (Matcher::Numeric(all), View::Number(text)) => {
            text.parse::<f64>().is_ok_and(|number| all.iter().all(|c| c.holds(number)))
        }
        (Matcher::Cidr(network), View::String(value)) => {
            value.parse().is_ok_and(|address| network.contains(address))
        }
        _ => false,
    }
}

fn scalar_equals<T>(scalar: &Scalar, value: &View<'_, T>) -> bool {
    match (scalar, value) {
        (Scalar::Null, View::Null) => true,
        (Scalar::Bool(a), View::Bool(b)) => a == b,
        (Scalar::Number(a), View::Number(b)) => a == b,
        (Scalar::String(a), View::String(b)) => a == b,
        _ => false,
    }
}

impl Text {
    fn matches(&self, value: &str) -> bool {
        match self {
            Text::Prefix { of, ignore_case: false } => value.starts_with(of.as_str()),
            Text::Suffix { of, ignore_case: false } => value.ends_with(of.as_str()),
            Text::Prefix { of, ignore_case: true } => value.to_lowercase().starts_with(of),
            Text::Suffix { of, ignore_case: true } => value.to_lowercase().ends_with(of),
            Text::EqualsIgnoreCase(of) => value.to_lowercase() == *of,
            Text::Wildcard(wildcard) => wildcard.matches(value),
        }
    }
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
