//! What a template says.

use std::sync::Arc;

/// A piece of a template.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    /// Text as it stands.
    Text(Arc<str>),
    /// A reference that is written out.
    Reference(Reference),
    /// `\$name`: the reference's text without the backslash where it is defined, with it otherwise.
    Escaped(Reference),
    /// `#set($target = value)`.
    Set { target: Reference, value: Expression },
    /// `#if(…)…#elseif(…)…#else…#end`.
    If { branches: Vec<(Expression, Vec<Node>)>, otherwise: Vec<Node> },
    /// `#foreach($name in list)…#end`, with what `#else` has for an empty one.
    Foreach { name: Arc<str>, list: Expression, body: Arc<[Node]>, otherwise: Vec<Node> },
    /// `#macro(name $a $b)…#end`.
    Macro { name: Arc<str>, parameters: Vec<(Arc<str>, Option<Expression>)>, body: Arc<[Node]> },
    /// `#name(arguments)`, or `#@name(arguments)…#end` with a body.
    Call { name: Arc<str>, arguments: Vec<Expression>, body: Option<Arc<[Node]>>, source: Arc<str> },
    /// `#define($name)…#end`.
    Define { name: Arc<str>, body: Arc<[Node]> },
    /// `#evaluate(text)`.
    Evaluate(Expression),
    /// `#break`.
    Break,
    /// `#stop`.
    Stop,
}

/// `$name.property.method(arguments)[index]`.
#[derive(Debug, Clone)]
pub(crate) struct Reference {
    pub name: Arc<str>,
    pub path: Vec<Step>,
    /// `$!name`: nothing is written where it is null.
    pub quiet: bool,
    /// `${name|'other'}`.
    pub otherwise: Option<Box<Expression>>,
    /// As it stands in the template: what is written where it is null.
    pub source: Arc<str>,
}

/// A step along a reference.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Property(Arc<str>),
    Method(Arc<str>, Vec<Expression>),
    Index(Expression),
}

/// What has a value.
#[derive(Debug, Clone)]
pub(crate) enum Expression {
    Boolean(bool),
    Integer(i64),
    Double(f64),
    /// In single quotes, or in double quotes without references.
    Text(Arc<str>),
    /// In double quotes: a template within the template.
    Interpolated(Arc<[Node]>),
    Reference(Reference),
    List(Vec<Expression>),
    Map(Vec<(Expression, Expression)>),
    /// `[1..5]`.
    Range(Box<Expression>, Box<Expression>),
    Not(Box<Expression>),
    Negative(Box<Expression>),
    Binary(Operator, Box<Expression>, Box<Expression>),
}

/// Operators between two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}
