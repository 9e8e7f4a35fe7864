//! Reading a pattern: a value, or every error with its place.

use super::number::{Comparison, MAX_NUMBER, Operator};
use super::wildcard::Wildcard;
use super::{Fields, Matcher, Network, Node, Pattern, Scalar, Text};
use crate::json::Json;
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

/// Whose patterns they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dialect {
    EventBridge,
    /// Of an event source mapping: no `wildcard`, no `cidr`, and `anything-but` of plain values.
    Mapping,
}

impl Pattern {
    /// Reads a pattern of EventBridge's whole language, or says all that is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        Self::read(text, Dialect::EventBridge)
    }

    /// Reads a pattern of an event source mapping: what the Lambda Developer Guide lists under
    /// «Filter rule syntax», which is less than what EventBridge knows.
    pub fn parse_mapping(text: &str) -> Result<Self, Vec<Problem>> {
        Self::read(text, Dialect::Mapping)
    }

    fn read(text: &str, dialect: Dialect) -> Result<Self, Vec<Problem>> {
        let json = Json::parse(text).map_err(|error| {
            let place = format!("line {} column {}", error.line(), error.column());
            vec![Problem { place, what: "Filter is not valid JSON".to_owned() }]
        })?;
        let mut parser = Parser { dialect, path: vec!["$".to_owned()], problems: Vec::new() };
        let fields = match &json {
            Json::Object(members) if members.is_empty() && dialect == Dialect::EventBridge => {
                parser.problem("Empty objects are not allowed");
                Fields::default()
            }
            Json::Object(members) => parser.fields(members),
            _ => {
                parser.problem("Filter is not an object");
                Fields::default()
            }
        };
        if parser.problems.is_empty() { Ok(Pattern(fields)) } else { Err(parser.problems) }
    }
}

struct Parser {
    dialect: Dialect,
    path: Vec<String>,
    problems: Vec<Problem>,
}

type Members = [(String, Json)];

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
            self.problem(format!("Patterns may be nested {MAX_DEPTH} deep"));
            return out;
        }
        for (index, (name, value)) in members.iter().enumerate() {
            // Of several members of a name the last counts.
            if members[index + 1..].iter().any(|(later, _)| later == name) {
                continue;
            }
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

    fn alternatives(&mut self, value: &Json) -> Vec<Fields> {
        let Json::Array(elements) = value else {
            self.problem("\"$or\" must be an array");
            return Vec::new();
        };
        if elements.len() < 2 {
            self.problem("There must have at least 2 Objects for $or relationship");
        }
        let mut out = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            self.within(format!("[{index}]"), |parser| match element {
                Json::Object(members) if !members.is_empty() => out.push(parser.fields(members)),
                _ => parser.problem("Only JSON object is allowed in array of $or relationship"),
            });
        }
        out
    }

    fn node(&mut self, value: &Json) -> Option<Node> {
        match value {
            Json::Object(members) if members.is_empty() => {
                self.problem("Empty objects are not allowed");
                None
            }
            Json::Object(members) => Some(Node::Object(self.fields(members))),
            Json::Array(elements) if elements.is_empty() => {
                self.problem("Empty arrays are not allowed");
                None
            }
            Json::Array(elements) => {
                let mut matchers = Vec::new();
                for (index, element) in elements.iter().enumerate() {
                    let step = format!("[{index}]");
                    matchers.extend(self.within(step, |parser| parser.matcher(element)));
                }
                Some(Node::Leaf(matchers))
            }
            _ => {
                let field = self.path.last().map_or("", |step| step.trim_start_matches('.'));
                self.problem(format!("\"{field}\" must be an object or an array"));
                None
            }
        }
    }

    fn matcher(&mut self, value: &Json) -> Option<Matcher> {
        match value {
            Json::Array(_) => {
                self.problem("Match value must be String, number, true, false, or null");
                None
            }
            Json::Object(members) => {
                let [(name, argument)] = &members[..] else {
                    self.problem("Only one key allowed in match expression");
                    return None;
                };
                self.within(format!(".{name}"), |parser| parser.operator(name, argument))
            }
            scalar => self.scalar(scalar).map(Matcher::Exact),
        }
    }

    fn scalar(&mut self, value: &Json) -> Option<Scalar> {
        match value {
            Json::Null => Some(Scalar::Null),
            Json::Bool(value) => Some(Scalar::Bool(*value)),
            Json::Number(text) => Some(Scalar::Number(text.clone())),
            Json::String(text) => Some(Scalar::String(text.clone())),
            Json::Array(_) | Json::Object(_) => {
                self.problem("Match value must be String, number, true, false, or null");
                None
            }
        }
    }

    fn operator(&mut self, name: &str, argument: &Json) -> Option<Matcher> {
        match name {
            "wildcard" | "cidr" if self.dialect == Dialect::Mapping => {
                self.problem(format!("Unrecognized match type {name}"));
                None
            }
            "exists" => match argument {
                Json::Bool(wanted) => Some(Matcher::Exists(*wanted)),
                _ => {
                    self.problem("exists match pattern must be either true or false.");
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
                self.problem(format!("Unrecognized match type {name}"));
                None
            }
        }
    }

    fn text(&mut self, name: &str, argument: &Json) -> Option<Text> {
        let (of, ignore_case) = match argument {
            Json::String(text) => (text.clone(), false),
            Json::Object(inner) if matches!(name, "prefix" | "suffix") => match &inner[..] {
                [(how, Json::String(text))] if how == "equals-ignore-case" => {
                    (text.to_lowercase(), true)
                }
                _ => {
                    self.problem(format!("{name} match pattern must be a string"));
                    return None;
                }
            },
            _ => {
                self.problem(format!("{name} match pattern must be a string"));
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
            _ => Text::EqualsIgnoreCase(of.to_lowercase()),
        })
    }

    fn anything_but(&mut self, argument: &Json) -> Option<Vec<Matcher>> {
        match argument {
            Json::Array(elements) if elements.is_empty() => {
                self.problem("Empty arrays are not allowed");
                None
            }
            Json::Array(elements) => {
                let mut out = Vec::new();
                for (index, element) in elements.iter().enumerate() {
                    let step = format!("[{index}]");
                    let scalar = self.within(step, |parser| parser.string_or_number(element));
                    out.extend(scalar.map(Matcher::Exact));
                }
                let texts = elements.iter().filter(|one| matches!(one, Json::String(_))).count();
                if self.dialect == Dialect::EventBridge
                    && out.len() == elements.len()
                    && !(texts == 0 || texts == elements.len())
                {
                    self.problem(
                        "Inside anything but list, either all values are number or string, \
                         mixed type is not supported",
                    );
                }
                Some(out)
            }
            Json::Object(_) if self.dialect == Dialect::Mapping => {
                self.problem(
                    "Value of anything-but must be an array or single string/number value.",
                );
                None
            }
            Json::Object(members) => {
                let [(name, inner)] = &members[..] else {
                    self.problem("Only one key allowed in match expression");
                    return None;
                };
                if !matches!(&name[..], "prefix" | "suffix" | "equals-ignore-case" | "wildcard") {
                    self.problem(format!("Unsupported anything-but pattern: {name}"));
                    return None;
                }
                self.within(format!(".{name}"), |parser| {
                    let texts: Vec<_> = match inner {
                        Json::Array(list) if list.is_empty() => {
                            parser.problem("Empty arrays are not allowed");
                            return None;
                        }
                        Json::Array(list) => list.iter().collect(),
                        single => vec![single],
                    };
                    let read = |text: &Json| parser.not_text(name, text).map(Matcher::Text);
                    Some(texts.into_iter().filter_map(read).collect())
                })
            }
            scalar => self.string_or_number(scalar).map(|scalar| vec![Matcher::Exact(scalar)]),
        }
    }

    /// What a text may not be: its beginning and end in their own case alone.
    fn not_text(&mut self, name: &str, argument: &Json) -> Option<Text> {
        match argument {
            Json::String(text) if text.is_empty() && matches!(name, "prefix" | "suffix") => {
                self.problem("Null prefix/suffix not allowed");
                None
            }
            Json::String(_) => self.text(name, argument),
            _ => {
                self.problem(format!("{name} match pattern must be a string"));
                None
            }
        }
    }

    fn string_or_number(&mut self, value: &Json) -> Option<Scalar> {
        match value {
            Json::String(_) | Json::Number(_) => self.scalar(value),
            _ => {
                self.problem("Inside anything but list, start|null|boolean is not supported.");
                None
            }
        }
    }

    fn numeric(&mut self, argument: &Json) -> Option<Vec<Comparison>> {
        let parts = match argument {
            Json::Array(parts) if matches!(parts.len(), 2 | 4) => parts,
            _ => {
                self.problem("Value of numeric must be an array of one or two comparisons");
                return None;
            }
        };
        let mut out = Vec::new();
        for pair in parts.chunks_exact(2) {
            let operator = match &pair[0] {
                Json::String(operator) => Operator::parse(operator),
                _ => None,
            };
            let number = match &pair[1] {
                Json::Number(text) => text.parse::<f64>().ok(),
                _ => None,
            };
            match (operator, number) {
                (None, _) => self.problem("Invalid numeric comparison operator"),
                (_, None) => self.problem("Value of a numeric comparison must be numeric"),
                (_, Some(number)) if !(-MAX_NUMBER..=MAX_NUMBER).contains(&number) => {
                    self.problem("Value must be between -5.0E9 and 5.0E9, inclusive");
                }
                (Some(operator), Some(than)) => out.push(Comparison { operator, than }),
            }
        }
        if let [a, b] = out[..] {
            if self.dialect == Dialect::EventBridge && !a.operator.is_lower_bound() {
                self.problem("Too many terms in numeric range expression");
                return None;
            }
            let equal = a.operator == Operator::Equal || b.operator == Operator::Equal;
            if equal || a.operator.is_lower_bound() == b.operator.is_lower_bound() {
                self.problem("A numeric range has one lower and one upper bound");
                return None;
            }
            let (low, high) = if a.operator.is_lower_bound() { (a, b) } else { (b, a) };
            if low.than >= high.than {
                self.problem("Bottom must be less than top");
                return None;
            }
        }
        Some(out)
    }

    fn cidr(&mut self, argument: &Json) -> Option<Network> {
        let read = || {
            let Json::String(block) = argument else { return None };
            let (address, bits) = block.split_once('/')?;
            let (address, bits): (IpAddr, u8) = (address.parse().ok()?, bits.parse().ok()?);
            let most = if address.is_ipv4() { 32 } else { 128 };
            (bits <= most).then_some(Network { address, bits })
        };
        let network = read();
        if network.is_none() {
            self.problem("Malformed CIDR, one '/' required and a block of addresses");
        }
        network
    }
}
