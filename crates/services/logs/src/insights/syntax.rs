//! What a query says.

use super::functions::Function;
use super::patterns::{Extract, Like};
use super::time::Period;
use super::value::Value;
use std::sync::Arc;

/// A field's name.
pub type Name = Arc<str>;

/// A query.
#[derive(Debug)]
pub struct Query {
    /// What `SOURCE` says, where the query begins with it.
    pub source: Option<Source>,
    /// In their order.
    pub(super) commands: Vec<Command>,
}

/// The log groups that `SOURCE logGroups(…)` names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Source {
    /// All of those whose names begin so.
    pub prefixes: Vec<String>,
    /// Only those of accounts; empty for all.
    pub accounts: Vec<String>,
    /// Only those of classes; empty for all.
    pub classes: Vec<String>,
}

#[derive(Debug)]
pub enum Command {
    Fields(Vec<Column>),
    Display(Vec<Column>),
    Filter(Expr),
    Parse(Parse),
    Stats(Stats),
    Sort(Vec<SortKey>),
    Limit(usize),
    Dedup(Vec<Name>),
}

/// An expression, and what its value is called.
#[derive(Debug)]
pub struct Column {
    pub name: Name,
    pub expr: Expr,
    /// Whether it is no more than a field under its own name.
    pub plain: bool,
}

#[derive(Debug)]
pub struct Parse {
    pub from: Expr,
    pub extract: Extract,
}

#[derive(Debug)]
pub struct Stats {
    /// Expressions in which [`Expr::Aggregate`] stands for one of `aggregates`.
    pub columns: Vec<Column>,
    pub aggregates: Vec<Aggregate>,
    pub by: Vec<Column>,
}

#[derive(Debug)]
pub struct SortKey {
    pub expr: Expr,
    pub descending: bool,
}

#[derive(Debug)]
pub struct Aggregate {
    pub kind: AggregateKind,
    /// None where all rows are counted.
    pub of: Option<Expr>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AggregateKind {
    Count,
    CountDistinct,
    Sum,
    Avg,
    Min,
    Max,
    /// The percentile, from 0 to 100.
    Pct(f64),
    Stddev,
    Earliest,
    Latest,
    SortsFirst,
    SortsLast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Power,
}

#[derive(Debug)]
pub enum Expr {
    Constant(Value),
    Field(Name),
    Not(Box<Expr>),
    Minus(Box<Expr>),
    Binary(Operator, Box<Expr>, Box<Expr>),
    Like {
        text: Box<Expr>,
        like: Like,
        negated: bool,
    },
    In {
        value: Box<Expr>,
        list: Vec<Expr>,
        negated: bool,
    },
    Call(Function, Vec<Expr>),
    /// `bin`, `datefloor`, `dateceil`: a time brought to the beginning of its period, or the next.
    Round {
        time: Box<Expr>,
        period: Period,
        up: bool,
    },
    /// An element of a list, or a member of a map.
    Element(Box<Expr>, Name),
    /// One of the aggregates of the `stats` command.
    Aggregate(usize),
}

impl Expr {
    /// Calls `visit` with each field's name.
    pub fn each_field(&self, visit: &mut dyn FnMut(&Name)) {
        match self {
            Expr::Field(name) => visit(name),
            Expr::Constant(_) | Expr::Aggregate(_) => {}
            Expr::Not(of) | Expr::Minus(of) | Expr::Element(of, _) => of.each_field(visit),
            Expr::Round { time, .. } => time.each_field(visit),
            Expr::Like { text, .. } => text.each_field(visit),
            Expr::Binary(_, left, right) => {
                left.each_field(visit);
                right.each_field(visit);
            }
            Expr::In { value, list, .. } => {
                value.each_field(visit);
                list.iter().for_each(|expr| expr.each_field(visit));
            }
            Expr::Call(_, arguments) => arguments.iter().for_each(|expr| expr.each_field(visit)),
        }
    }
}
