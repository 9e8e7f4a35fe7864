//! Reading a pattern: a value, or every error with its place.

use super::number::{Comparison, MAX_NUMBER, Operator};
use super::wildcard::Wildcard;
use super::{Fields, Matcher, Network, Node, Pattern, Scalar, Text};
use serde_json::Value;
use std::net::IpAddr;

/// Deeper patterns are refused; far deeper than any event's fields.
pub const MAX_DEPTH: usize = 32;

/// What is wrong with a pattern, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} at {place}")]
pub struct Problem {
    /// A path such as `$.data.price[1]`.
    pub place: String,
    /// The error.
    pub what: String,
}

impl Pattern {
    /// Reads a pattern, or says all that is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        let json: Value = serde_json::from_str(text).map_err(|error| {
            let place = format!("line {} column {}", error.line(), error.column());
            vec![Problem { place, what: "the pattern is not valid JSON".to_owned() }]
        })?;
        let mut parser = Parser { path: vec!["$".to_owned()], problems: Vec::new() };
        let fields = match &json {
            Value::Object(members) => parser.fields(members),
            _ => {
                parser.problem("a pattern must be an object");
                Fields::default()
            }
        };
        if parser.problems.is_empty() { Ok(Pattern(fields)) } else { Err(parser.problems) }
    }
}

struct Parser {
    path: Vec<String>,
    problems: Vec<Problem>,
}

type Members = serde_json::Map<String, Value>;

impl Parser {
    fn problem(&mut self, what: impl Into<String>) {
        self.problems.push(Problem { place: self.path.concat(), what: what.into() });
    }

    fn within<T>(&mut self, step: String, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let out = read(self);
        self.path.pop();
        out
    }

    fn fields(&mut self, members: &Members) -> Fields {
        let mut out = Fields::default();
        if self.path.len() > MAX_DEPTH {
            self.problem(format!("patterns may be nested {MAX_DEPTH} deep, more"));
            return out;
        }
        for (name, value) in members {
            self.within(format!(".{name}"), |parser| {
                if name == "$or" {
                    out.alternatives.push(parser.alternatives(value));
                } else if let Some(node) = parser.node(value) {
                    out.fields.push((name.clone(), node));
                }
            });
        }
        out
    }

    fn alternatives(&mut self, value: &Value) -> Vec<Fields> {
        let Value::Array(elements) = value else {
            self.problem("$or must be an array of patterns, not a single value");
            return Vec::new();
        };
        if elements.len() < 2 {
            self.problem("$or must have at least two patterns, not fewer,");
        }
        let mut out = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            self.within(format!("[{index}]"), |parser| match element {
                Value::Object(members) if !members.is_empty() => out.push(parser.fields(members)),
                _ => parser.problem("each alternative of $or must be a non-empty object"),
            });
        }
        out
    }

    fn node(&mut self, value: &Value) -> Option<Node> {
        match value {
            Value::Object(members) if members.is_empty() => {
                self.problem("an empty object matches nothing");
                None
            }
            Value::Object(members) => Some(Node::Object(self.fields(members))),
            Value::Array(elements) if elements.is_empty() => {
                self.problem("an empty array matches nothing");
                None
            }
            Value::Array(elements) => {
                let mut matchers = Vec::new();
                for (index, element) in elements.iter().enumerate() {
                    let step = format!("[{index}]");
                    matchers.extend(self.within(step, |parser| parser.matcher(element)));
                }
                Some(Node::Leaf(matchers))
            }
            _ => {
                self.problem("a field's pattern must be an object or an array");
                None
            }
        }
    }

    fn matcher(&mut self, value: &Value) -> Option<Matcher> {
        match value {
            Value::Array(_) => {
                self.problem("arrays may not stand in arrays");
                None
            }
            Value::Object(members) => {
                let mut one = members.iter();
                let (Some((name, argument)), None) = (one.next(), one.next()) else {
                    self.problem("a comparison must be an object with one operator");
                    return None;
                };
                self.within(format!(".{name}"), |parser| parser.operator(name, argument))
            }
            scalar => self.scalar(scalar).map(Matcher::Exact),
        }
    }

    fn scalar(&mut self, value: &Value) -> Option<Scalar> {
        match value {
            Value::Null => Some(Scalar::Null),
            Value::Bool(value) => Some(Scalar::Bool(*value)),
            Value::Number(number) => number.as_f64().map(Scalar::Number),
            Value::String(text) => Some(Scalar::String(text.clone())),
            Value::Array(_) | Value::Object(_) => {
                self.problem("expected a string, number, boolean or null");
                None
            }
        }
    }

    fn operator(&mut self, name: &str, argument: &Value) -> Option<Matcher> {
        match name {
            "exists" => match argument {
                Value::Bool(wanted) => Some(Matcher::Exists(*wanted)),
                _ => {
                    self.problem("exists must be true or false");
                    None
                }
            },
            "prefix" | "suffix" | "equals-ignore-case" | "wildcard" => {
                self.text(name, argument).map(Matcher::Text)
            }
            "numeric" => self.numeric(argument).map(Matcher::Numeric),
            "cidr" => self.cidr(argument).map(Matcher::Cidr),
            "anything-but" => self.anything_but(argument).map(Matcher::AnythingBut),
            _ => {
                self.problem(format!("unknown operator '{name}'"));
                None
            }
        }
    }

    fn text(&mut self, name: &str, argument: &Value) -> Option<Text> {
        let (of, ignore_case) = match argument {
            Value::String(text) => (text.clone(), false),
            Value::Object(inner) if matches!(name, "prefix" | "suffix") => {
                match (inner.get("equals-ignore-case"), inner.len()) {
                    (Some(Value::String(text)), 1) => (text.clone(), true),
                    _ => {
                        self.problem("expected a string or {\"equals-ignore-case\": string}");
                        return None;
                    }
                }
            }
            _ => {
                self.problem(format!("{name} must be a string"));
                return None;
            }
        };
        Some(match name {
            "prefix" => Text::Prefix { of, ignore_case },
            "suffix" => Text::Suffix { of, ignore_case },
            "wildcard" => match Wildcard::parse(&of) {
                Ok(wildcard) => Text::Wildcard(wildcard),
                Err(what) => {
                    self.problem(what);
                    return None;
                }
            },
            _ => Text::EqualsIgnoreCase(of),
        })
    }

    fn anything_but(&mut self, argument: &Value) -> Option<Vec<Matcher>> {
        match argument {
            Value::Array(elements) if elements.is_empty() => {
                self.problem("anything-but must name a value");
                None
            }
            Value::Array(elements) => {
                let mut out = Vec::new();
                for (index, element) in elements.iter().enumerate() {
                    let step = format!("[{index}]");
                    let scalar = self.within(step, |parser| parser.string_or_number(element));
                    out.extend(scalar.map(Matcher::Exact));
                }
                Some(out)
            }
            Value::Object(members) => {
                let mut one = members.iter();
                let (Some((name, inner)), None) = (one.next(), one.next()) else {
                    self.problem("anything-but takes one operator");
                    return None;
                };
                if !matches!(&name[..], "prefix" | "suffix" | "equals-ignore-case" | "wildcard") {
                    self.problem(format!("anything-but does not know the operator '{name}'"));
                    return None;
                }
                self.within(format!(".{name}"), |parser| {
                    let texts: Vec<_> = match inner {
                        Value::Array(list) if list.is_empty() => {
                            parser.problem("anything-but must name a value");
                            return None;
                        }
                        Value::Array(list) => list.iter().collect(),
                        single => vec![single],
                    };
                    let read = |text| parser.text(name, text).map(Matcher::Text);
                    Some(texts.into_iter().filter_map(read).collect())
                })
            }
            scalar => self.string_or_number(scalar).map(|scalar| vec![Matcher::Exact(scalar)]),
        }
    }

    fn string_or_number(&mut self, value: &Value) -> Option<Scalar> {
        match value {
            Value::String(_) | Value::Number(_) => self.scalar(value),
            _ => {
                self.problem("anything-but takes strings and numbers");
                None
            }
        }
    }

    fn numeric(&mut self, argument: &Value) -> Option<Vec<Comparison>> {
        let parts = match argument {
            Value::Array(parts) if matches!(parts.len(), 2 | 4) => parts,
            _ => {
                self.problem("numeric must be an array of one or two operators with their numbers");
                return None;
            }
        };
        let mut out = Vec::new();
        for pair in parts.chunks_exact(2) {
            let operator = pair[0].as_str().and_then(Operator::parse);
            let number = pair[1].as_f64();
            match (operator, number) {
                (None, _) => self.problem("numeric operators are =, <, <=, > and >=, not others,"),
                (_, None) => self.problem("a numeric operator must be followed by a number"),
                (_, Some(number)) if !(-MAX_NUMBER..=MAX_NUMBER).contains(&number) => {
                    self.problem("numbers must be between -5.0e9 and 5.0e9");
                }
                (Some(operator), Some(than)) => out.push(Comparison { operator, than }),
            }
        }
        if let [a, b] = out[..] {
            let equal = a.operator == Operator::Equal || b.operator == Operator::Equal;
            if equal || a.operator.is_lower_bound() == b.operator.is_lower_bound() {
                self.problem("a range has one lower and one upper bound");
                return None;
            }
            let (low, high) = if a.operator.is_lower_bound() { (a, b) } else { (b, a) };
            if low.than >= high.than {
                self.problem("the range's bottom must be less than its top");
                return None;
            }
        }
        Some(out)
    }

    fn cidr(&mut self, argument: &Value) -> Option<Network> {
        let read = || {
            let (address, bits) = argument.as_str()?.split_once('/')?;
            let (address, bits): (IpAddr, u8) = (address.parse().ok()?, bits.parse().ok()?);
            let most = if address.is_ipv4() { 32 } else { 128 };
            (bits <= most).then_some(Network { address, bits })
        };
        let network = read();
        if network.is_none() {
            self.problem("cidr must be a block of addresses such as 10.0.0.0/24");
        }
        network
    }
}
