//! Condition lines with their values read once, and whether they hold for a request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::document::{Condition, Version};
use crate::glob::{Case, Item, items_match};
use crate::operator::{Likeness, Order, Quantifier, Test};
use crate::request::Request;
use crate::template::{Pattern, Template, Wildcards};
use crate::value::{self, Cidr};

/// The policy's side of a comparison.
#[derive(Debug, Clone)]
pub(crate) enum Comparison {
    Text { case: Case, values: Box<[Pattern]> },
    Numeric { order: Order, values: Box<[f64]> },
    Date { order: Order, values: Box<[i64]> },
    Bool(Box<[bool]>),
    Binary(Box<[Vec<u8>]>),
    Ip(Box<[Cidr]>),
    Arn(Box<[Template]>),
    Null(Box<[bool]>),
}

fn boolean(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else {
        text.eq_ignore_ascii_case("false").then_some(false)
    }
}

fn binary(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

impl Comparison {
    /// Reads the values; those that the test cannot read match nothing (a parsed document has
    /// none: see [`Comparison::unreadable`]).
    fn new(test: Test, values: &[String], version: Version) -> Comparison {
        fn read<T>(values: &[String], reader: impl Fn(&str) -> Option<T>) -> Box<[T]> {
            values.iter().filter_map(|value| reader(value)).collect()
        }
        match test {
            Test::String { likeness, .. } => {
                let (case, wildcards) = match likeness {
                    Likeness::Equal => (Case::Sensitive, Wildcards::Literal),
                    Likeness::EqualIgnoringCase => (Case::Folded, Wildcards::Literal),
                    Likeness::Like => (Case::Sensitive, Wildcards::Active),
                };
                let values = read(values, |v| Some(Pattern::new(v, version, wildcards)));
                Comparison::Text { case, values }
            }
            Test::Numeric(order) => {
                Comparison::Numeric { order, values: read(values, value::number) }
            }
            Test::Date(order) => Comparison::Date { order, values: read(values, value::date) },
            Test::Bool => Comparison::Bool(read(values, boolean)),
            Test::Binary => Comparison::Binary(read(values, binary)),
            Test::IpAddress { .. } => Comparison::Ip(read(values, Cidr::parse)),
            Test::Arn { .. } => Comparison::Arn(read(values, |v| {
                Some(Template::new(v, version, Wildcards::Active))
            })),
            Test::Null => Comparison::Null(read(values, boolean)),
        }
    }

    /// The values that `test` cannot read.
    pub(crate) fn unreadable(
        test: Test,
        values: &[String],
        version: Version,
    ) -> impl Iterator<Item = &String> {
        values.iter().filter(move |value| {
            let read = Comparison::new(test, std::slice::from_ref(*value), version);
            read.len() == 0
        })
    }

    fn len(&self) -> usize {
        match self {
            Comparison::Text { values, .. } => values.len(),
            Comparison::Numeric { values, .. } => values.len(),
            Comparison::Date { values, .. } => values.len(),
            Comparison::Bool(values) | Comparison::Null(values) => values.len(),
            Comparison::Binary(values) => values.len(),
            Comparison::Ip(values) => values.len(),
            Comparison::Arn(values) => values.len(),
        }
    }

    /// Whether `asked`, one value of the request, matches any of the policy's. A value that cannot
    /// be read as the type matches none.
    fn any(&self, asked: &str, request: &Request<'_>) -> bool {
        match self {
            Comparison::Text { case, values } => {
                values.iter().any(|pattern| pattern.matches(asked, *case, request))
            }
            Comparison::Numeric { order, values } => value::number(asked)
                .is_some_and(|asked| values.iter().any(|&value| order.holds(asked, value))),
            Comparison::Date { order, values } => value::date(asked)
                .is_some_and(|asked| values.iter().any(|&value| order.holds(asked, value))),
            Comparison::Bool(values) => boolean(asked).is_some_and(|asked| values.contains(&asked)),
            Comparison::Binary(values) => {
                binary(asked).is_some_and(|asked| values.contains(&asked))
            }
            Comparison::Ip(values) => asked
                .parse()
                .is_ok_and(|address| values.iter().any(|block| block.contains(address))),
            Comparison::Arn(values) => values.iter().any(|template| {
                template.items(request).is_some_and(|items| arn_matches(&items, asked))
            }),
            Comparison::Null(_) => false,
        }
    }
}

/// Each of the six segments is matched by itself: a `*` does not reach over a colon, except in the
/// last. A lone `*` is any ARN.
fn arn_matches(pattern: &[Item], arn: &str) -> bool {
    if pattern == [Item::Any] {
        return true;
    }
    let mut segments = pattern.splitn(6, |item| *item == Item::Byte(b':'));
    let mut texts = arn.splitn(6, ':');
    (0..6).all(|_| match (segments.next(), texts.next()) {
        (Some(segment), Some(text)) => items_match(segment, text, Case::Sensitive),
        _ => false,
    })
}

/// One condition line, compiled.
#[derive(Debug, Clone)]
pub(crate) struct CompiledCondition {
    /// In lower case.
    key: Box<str>,
    quantifier: Option<Quantifier>,
    if_exists: bool,
    negated: bool,
    comparison: Comparison,
}

impl CompiledCondition {
    pub(crate) fn new(condition: &Condition, version: Version) -> CompiledCondition {
        let operator = condition.operator;
        CompiledCondition {
            key: condition.key.to_ascii_lowercase().into(),
            quantifier: operator.quantifier,
            if_exists: operator.if_exists,
            negated: operator.test.negated(),
            comparison: Comparison::new(operator.test, &condition.values, version),
        }
    }

    /// Whether the line holds. Several policy values are alternatives; negated, none may match.
    pub(crate) fn holds(&self, request: &Request<'_>) -> bool {
        let values = request.values(&self.key).filter(|values| values.iter().next().is_some());
        if let Comparison::Null(wanted) = &self.comparison {
            return wanted.contains(&values.is_none());
        }
        let Some(values) = values else {
            return self.if_exists
                || match self.quantifier {
                    None => self.negated,
                    Some(Quantifier::All) => true,
                    Some(Quantifier::Any) => false,
                };
        };
        let fits = |value: &str| self.comparison.any(value, request) != self.negated;
        match self.quantifier {
            // Without a set operator several values are one whole: one match is a match.
            None if self.negated => values.iter().all(fits),
            None => values.iter().any(fits),
            Some(Quantifier::All) => values.is_null() || values.iter().all(fits),
            Some(Quantifier::Any) => !values.is_null() && values.iter().any(fits),
        }
    }
}
