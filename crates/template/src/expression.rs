//! Values of a template as they are computed: what stands there, and functions.

use serde_json::Value;

/// What is computed when a resource is made.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expr {
    /// A text, number or boolean.
    Scalar(Value),
    List(Vec<Expr>),
    Map(Vec<(String, Expr)>),
    Call(Box<Call>),
}

/// A function with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Call {
    /// `Ref` of `AWS::NoValue`: as if what holds it were not written.
    NoValue,
    /// `Ref` of a parameter, a pseudo parameter or a resource.
    Ref(String),
    GetAtt {
        resource: String,
        attribute: Expr,
    },
    Sub {
        parts: Vec<Part>,
        variables: Vec<(String, Expr)>,
    },
    Join {
        delimiter: Expr,
        list: Expr,
    },
    Select {
        index: Expr,
        list: Expr,
    },
    Split {
        delimiter: Expr,
        text: Expr,
    },
    If {
        condition: String,
        then: Expr,
        otherwise: Expr,
    },
    FindInMap {
        map: Expr,
        top: Expr,
        second: Expr,
        default: Option<Expr>,
    },
    ImportValue(Expr),
    Base64(Expr),
    Cidr {
        block: Expr,
        count: Expr,
        bits: Expr,
    },
    GetAZs(Expr),
    Length(Expr),
    ToJsonString(Expr),
}

/// A part of the text of a `Fn::Sub`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Text(String),
    /// `${Name}`; `${Resource.Attribute}`.
    Variable(String),
}

/// What is true or false, known from parameters alone.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Condition {
    And(Vec<Condition>),
    Or(Vec<Condition>),
    Not(Box<Condition>),
    Equals(Expr, Expr),
    /// `Condition`: another by its name.
    Named(String),
    /// `Fn::Contains`: the texts have the text.
    Contains(Expr, Expr),
    /// `Fn::EachMemberEquals`: all texts are the text.
    EachMemberEquals(Expr, Expr),
    /// `Fn::EachMemberIn`: all texts are among the others.
    EachMemberIn(Expr, Expr),
}

impl Expr {
    /// Calls `see` with each function within, outermost first; it tells whether to go into it.
    pub(crate) fn walk<'a>(&'a self, see: &mut dyn FnMut(&'a Call) -> bool) {
        match self {
            Self::Scalar(_) => {}
            Self::List(items) => items.iter().for_each(|item| item.walk(see)),
            Self::Map(members) => members.iter().for_each(|(_, member)| member.walk(see)),
            Self::Call(call) => {
                if see(call) {
                    call.arguments().into_iter().for_each(|argument| argument.walk(see));
                }
            }
        }
    }

    /// The scalar's text.
    pub(crate) fn literal(&self) -> Option<String> {
        match self {
            Self::Scalar(value) => text_of(value),
            _ => None,
        }
    }
}

impl Call {
    /// Its arguments that are computed.
    pub(crate) fn arguments(&self) -> Vec<&Expr> {
        match self {
            Self::NoValue | Self::Ref(_) => Vec::new(),
            Self::Sub { variables, .. } => variables.iter().map(|(_, value)| value).collect(),
            Self::GetAtt { attribute: one, .. }
            | Self::ImportValue(one)
            | Self::Base64(one)
            | Self::GetAZs(one)
            | Self::Length(one)
            | Self::ToJsonString(one) => vec![one],
            Self::Join { delimiter: one, list: two }
            | Self::Select { index: one, list: two }
            | Self::Split { delimiter: one, text: two }
            | Self::If { then: one, otherwise: two, .. } => vec![one, two],
            Self::FindInMap { map, top, second, default } => {
                [map, top, second].into_iter().chain(default).collect()
            }
            Self::Cidr { block, count, bits } => vec![block, count, bits],
        }
    }
}

impl Condition {
    /// Calls `see` with the condition and all within it.
    pub(crate) fn walk<'a>(&'a self, see: &mut dyn FnMut(&'a Condition)) {
        see(self);
        match self {
            Self::And(all) | Self::Or(all) => all.iter().for_each(|one| one.walk(see)),
            Self::Not(one) => one.walk(see),
            _ => {}
        }
    }

    /// The values it compares.
    pub(crate) fn values(&self) -> Option<[&Expr; 2]> {
        match self {
            Self::Equals(one, two)
            | Self::Contains(one, two)
            | Self::EachMemberEquals(one, two)
            | Self::EachMemberIn(one, two) => Some([one, two]),
            Self::And(_) | Self::Or(_) | Self::Not(_) | Self::Named(_) => None,
        }
    }
}

/// A scalar as text: `true`, `1.5`.
pub(crate) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(boolean) => Some(boolean.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

impl Expr {
    /// All texts that are written within.
    pub(crate) fn texts<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::Scalar(Value::String(text)) => found.push(text),
            Self::Scalar(_) => {}
            Self::List(items) => items.iter().for_each(|item| item.texts(found)),
            Self::Map(members) => members.iter().for_each(|(_, member)| member.texts(found)),
            Self::Call(call) => {
                if let Call::Sub { parts, .. } = call.as_ref() {
                    found.extend(parts.iter().filter_map(|part| match part {
                        Part::Text(text) => Some(text.as_str()),
                        Part::Variable(_) => None,
                    }));
                }
                call.arguments().into_iter().for_each(|argument| argument.texts(found));
            }
        }
    }
}
