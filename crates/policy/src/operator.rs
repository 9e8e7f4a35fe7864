//! The names of condition operators, taken apart. Documented on «IAM JSON policy elements:
//! Condition operators» and «Single-valued vs. multivalued context keys».

use std::fmt;
use std::str::FromStr;

/// How two ordered values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// `Equals`
    Equal,
    /// `NotEquals`
    NotEqual,
    /// `LessThan`
    Less,
    /// `LessThanEquals`
    LessOrEqual,
    /// `GreaterThan`
    Greater,
    /// `GreaterThanEquals`
    GreaterOrEqual,
}

impl Order {
    pub(crate) fn holds<T: PartialOrd>(self, request: T, policy: T) -> bool {
        match self {
            // `NotEqual` is the negation of the whole, made by the caller.
            Order::Equal | Order::NotEqual => request == policy,
            Order::Less => request < policy,
            Order::LessOrEqual => request <= policy,
            Order::Greater => request > policy,
            Order::GreaterOrEqual => request >= policy,
        }
    }
}

/// How strings compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// Character by character.
    Equal,
    /// Without case.
    EqualIgnoringCase,
    /// With `*` and `?` in the policy's value.
    Like,
}

/// What is compared and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    /// `String…`
    String {
        /// How alike.
        likeness: Likeness,
        /// `…Not…`
        negated: bool,
    },
    /// `Numeric…`
    Numeric(Order),
    /// `Date…`
    Date(Order),
    /// `Bool`
    Bool,
    /// `BinaryEquals`
    Binary,
    /// `IpAddress`, `NotIpAddress`
    IpAddress {
        /// `Not…`
        negated: bool,
    },
    /// `ArnEquals`, `ArnLike` and their negations; `Equals` and `Like` behave identically.
    Arn {
        /// Spelt `Like`.
        like: bool,
        /// `…Not…`
        negated: bool,
    },
    /// `Null`
    Null,
}

impl Test {
    /// Whether the condition holds where none of the policy's values matches.
    pub(crate) fn negated(self) -> bool {
        match self {
            Test::String { negated, .. }
            | Test::IpAddress { negated }
            | Test::Arn { negated, .. } => negated,
            Test::Numeric(order) | Test::Date(order) => order == Order::NotEqual,
            Test::Bool | Test::Binary | Test::Null => false,
        }
    }
}

const fn string(likeness: Likeness, negated: bool) -> Test {
    Test::String { likeness, negated }
}

const fn arn(like: bool, negated: bool) -> Test {
    Test::Arn { like, negated }
}

/// Every documented operator.
pub const TESTS: &[(&str, Test)] = &[
    ("StringEquals", string(Likeness::Equal, false)),
    ("StringNotEquals", string(Likeness::Equal, true)),
    ("StringEqualsIgnoreCase", string(Likeness::EqualIgnoringCase, false)),
    ("StringNotEqualsIgnoreCase", string(Likeness::EqualIgnoringCase, true)),
    ("StringLike", string(Likeness::Like, false)),
    ("StringNotLike", string(Likeness::Like, true)),
    ("NumericEquals", Test::Numeric(Order::Equal)),
    ("NumericNotEquals", Test::Numeric(Order::NotEqual)),
    ("NumericLessThan", Test::Numeric(Order::Less)),
    ("NumericLessThanEquals", Test::Numeric(Order::LessOrEqual)),
    ("NumericGreaterThan", Test::Numeric(Order::Greater)),
    ("NumericGreaterThanEquals", Test::Numeric(Order::GreaterOrEqual)),
    ("DateEquals", Test::Date(Order::Equal)),
    ("DateNotEquals", Test::Date(Order::NotEqual)),
    ("DateLessThan", Test::Date(Order::Less)),
    ("DateLessThanEquals", Test::Date(Order::LessOrEqual)),
    ("DateGreaterThan", Test::Date(Order::Greater)),
    ("DateGreaterThanEquals", Test::Date(Order::GreaterOrEqual)),
    ("Bool", Test::Bool),
    ("BinaryEquals", Test::Binary),
    ("IpAddress", Test::IpAddress { negated: false }),
    ("NotIpAddress", Test::IpAddress { negated: true }),
    ("ArnEquals", arn(false, false)),
    ("ArnNotEquals", arn(false, true)),
    ("ArnLike", arn(true, false)),
    ("ArnNotLike", arn(true, true)),
    ("Null", Test::Null),
];

/// The set operator before the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantifier {
    /// `ForAllValues:`
    All,
    /// `ForAnyValue:`
    Any,
}

const ALL: &str = "ForAllValues:";
const ANY: &str = "ForAnyValue:";
const IF_EXISTS: &str = "IfExists";

/// A condition operator with its prefix and suffix, such as `ForAnyValue:StringLikeIfExists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operator {
    /// The set operator, if any.
    pub quantifier: Option<Quantifier>,
    /// What is compared and how.
    pub test: Test,
    /// A key that the request lacks satisfies the condition.
    pub if_exists: bool,
}

/// No such operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownOperator;

impl FromStr for Operator {
    type Err = UnknownOperator;

    fn from_str(text: &str) -> Result<Operator, UnknownOperator> {
        let (quantifier, name) = if let Some(name) = text.strip_prefix(ALL) {
            (Some(Quantifier::All), name)
        } else if let Some(name) = text.strip_prefix(ANY) {
            (Some(Quantifier::Any), name)
        } else {
            (None, text)
        };
        let (name, if_exists) = match name.strip_suffix(IF_EXISTS) {
            Some(name) => (name, true),
            None => (name, false),
        };
        let (_, test) = TESTS.iter().find(|(known, _)| *known == name).ok_or(UnknownOperator)?;
        // `Null` is itself the question whether the key exists.
        if *test == Test::Null && (if_exists || quantifier.is_some()) {
            return Err(UnknownOperator);
        }
        Ok(Operator { quantifier, test: *test, if_exists })
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.quantifier {
            Some(Quantifier::All) => ALL,
            Some(Quantifier::Any) => ANY,
            None => "",
        })?;
        let name = TESTS.iter().find(|(_, test)| *test == self.test).map_or("", |(name, _)| name);
        f.write_str(name)?;
        f.write_str(if self.if_exists { IF_EXISTS } else { "" })
    }
}
