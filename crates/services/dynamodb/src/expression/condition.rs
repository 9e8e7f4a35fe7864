//! The grammar of conditions, filters and key conditions.
//!
//! ```text
//! any     = all { OR all }          all = not { AND not }          not = NOT not | test
//! test    = atom [ comparator atom | BETWEEN atom AND atom | IN ( atom { , atom } ) ]
//! atom    = ( any ) | function | path | :value
//! ```

use std::fmt;
use std::sync::Arc;

use super::made::{Call, Function};
use super::parser::Parser;
use super::path::Path;
use super::{Bindings, Role};
use crate::value::{Type, Value};

/// A condition on an item.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    Compare(Comparator, Operand, Operand),
    Between(Operand, Operand, Operand),
    In(Operand, Vec<Operand>),
    Exists(Path),
    NotExists(Path),
    HasType(Operand, Type),
    BeginsWith(Operand, Operand),
    Contains(Operand, Operand),
}

/// What is compared.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    Path(Path),
    Value(Arc<Value>),
    Size(Box<Operand>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparator {
    const ALL: [Comparator; 6] = [
        Comparator::Equal,
        Comparator::NotEqual,
        Comparator::Less,
        Comparator::LessOrEqual,
        Comparator::Greater,
        Comparator::GreaterOrEqual,
    ];

    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Comparator::Equal => "=",
            Comparator::NotEqual => "<>",
            Comparator::Less => "<",
            Comparator::LessOrEqual => "<=",
            Comparator::Greater => ">",
            Comparator::GreaterOrEqual => ">=",
        }
    }

    pub(super) fn orders(self) -> bool {
        !matches!(self, Comparator::Equal | Comparator::NotEqual)
    }
}

impl Condition {
    /// Reads a condition, filter or key condition.
    pub(crate) fn parse(
        role: Role,
        source: &str,
        bindings: &mut Bindings,
    ) -> Result<Condition, String> {
        let mut parser = Parser::new(role, source, bindings)?;
        let condition = whole(&mut parser)?.condition(&parser)?;
        parser.finish()?;
        Ok(condition)
    }
}

/// As AWS's messages show an operand.
impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Operand::Path(path) => write!(f, "{path}"),
            Operand::Value(value) => write!(f, "AttributeValue: {}", value.shown()),
            Operand::Size(operand) => write!(f, "size({operand})"),
        }
    }
}

/// What parentheses may hold: AWS allows them around operands as well.
struct Node {
    meaning: Meaning,
    /// Stands in parentheses of its own, so that another pair would be redundant.
    enclosed: bool,
}

enum Meaning {
    Condition(Condition),
    Operand(Operand),
}

impl Node {
    fn of(condition: Condition) -> Node {
        Node { meaning: Meaning::Condition(condition), enclosed: false }
    }

    fn condition(self, parser: &Parser<'_, '_>) -> Result<Condition, String> {
        match self.meaning {
            Meaning::Condition(condition) => Ok(condition),
            Meaning::Operand(Operand::Size(_)) => Err(misused(parser, "size")),
            Meaning::Operand(_) => Err(parser.syntax_error()),
        }
    }

    fn operand(self, parser: &Parser<'_, '_>) -> Result<Operand, String> {
        match self.meaning {
            Meaning::Operand(operand) => Ok(operand),
            Meaning::Condition(condition) => match function_of(&condition) {
                Some(function) => Err(misused(parser, function)),
                None => Err(parser.syntax_error()),
            },
        }
    }
}

fn misused(parser: &Parser<'_, '_>, function: &str) -> String {
    parser.error(&super::made::misused(function))
}

fn function_of(condition: &Condition) -> Option<&'static str> {
    match condition {
        Condition::Exists(_) => Some("attribute_exists"),
        Condition::NotExists(_) => Some("attribute_not_exists"),
        Condition::HasType(..) => Some("attribute_type"),
        Condition::BeginsWith(..) => Some("begins_with"),
        Condition::Contains(..) => Some("contains"),
        _ => None,
    }
}

/// What stands between a pair of parentheses, or in the whole, as far as it is read.
#[derive(Default)]
struct Level {
    /// Joined by `OR` so far.
    any: Vec<Condition>,
    /// Joined by `AND` since the last `OR`.
    all: Vec<Condition>,
    /// An odd number of `NOT`s stands before what comes next.
    negated: bool,
}

impl Level {
    /// Takes in what was read last, with the `NOT`s before it.
    fn take(&mut self, node: Node, parser: &Parser<'_, '_>) -> Result<(), String> {
        let condition = node.condition(parser)?;
        let negated = std::mem::take(&mut self.negated);
        self.all.push(if negated { Condition::Not(Box::new(condition)) } else { condition });
        Ok(())
    }

    fn end_of_all(&mut self) {
        let all = join(std::mem::take(&mut self.all), Condition::All);
        self.any.extend(all);
    }

    /// The level with its last part. A lone operand is let through: what follows the parentheses
    /// may be a comparator.
    fn finish(mut self, last: Node, parser: &Parser<'_, '_>) -> Result<Node, String> {
        if self.any.is_empty() && self.all.is_empty() && !self.negated {
            return Ok(last);
        }
        self.take(last, parser)?;
        self.end_of_all();
        // `take` has put one in.
        join(self.any, Condition::Any).map(Node::of).ok_or_else(|| parser.syntax_error())
    }
}

/// One condition alone, or several joined.
fn join(mut parts: Vec<Condition>, by: fn(Vec<Condition>) -> Condition) -> Option<Condition> {
    if parts.len() > 1 { Some(by(parts)) } else { parts.pop() }
}

/// Everything up to the end. Parentheses that are open are kept in a list, not on the stack of
/// calls: 4,096 of them fit into an expression.
fn whole(parser: &mut Parser<'_, '_>) -> Result<Node, String> {
    let mut open: Vec<Level> = Vec::new();
    let mut level = Level::default();
    'part: loop {
        while parser.take_keyword("NOT") {
            parser.operator()?;
            level.negated = !level.negated;
        }
        if parser.take("(") {
            open.push(std::mem::take(&mut level));
            continue;
        }
        let mut node = operand_or_function(parser)?;
        loop {
            node = test(parser, node)?;
            let or = parser.peek().is_keyword("OR");
            if or || parser.peek().is_keyword("AND") {
                level.take(node, parser)?;
                parser.next();
                parser.operator()?;
                if or {
                    level.end_of_all();
                }
                continue 'part;
            }
            node = std::mem::take(&mut level).finish(node, parser)?;
            let Some(outer) = open.pop() else { return Ok(node) };
            parser.expect(")")?;
            if node.enclosed {
                return Err(parser.error("The expression has redundant parentheses;"));
            }
            (node.enclosed, level) = (true, outer);
        }
    }
}

/// What may follow an operand; without it, `left` as it is.
fn test(parser: &mut Parser<'_, '_>, left: Node) -> Result<Node, String> {
    if let Some(comparator) = Comparator::ALL.into_iter().find(|c| parser.take(c.symbol())) {
        parser.operator()?;
        let left = left.operand(parser)?;
        let right = operand(parser)?;
        let made = Condition::compare(comparator, left, right);
        return made.map(Node::of).map_err(|what| parser.error(&what));
    }
    if parser.take_keyword("BETWEEN") {
        parser.operator()?;
        let value = left.operand(parser)?;
        let low = operand(parser)?;
        parser.expect_keyword("AND")?;
        let high = operand(parser)?;
        let made = Condition::between(value, low, high);
        return made.map(Node::of).map_err(|what| parser.error(&what));
    }
    if parser.take_keyword("IN") {
        parser.operator()?;
        let value = left.operand(parser)?;
        parser.expect("(")?;
        let candidates = operands(parser)?;
        let made = Condition::within(value, candidates);
        return made.map(Node::of).map_err(|what| parser.error(&what));
    }
    Ok(left)
}

/// Operands up to a closing parenthesis.
fn operands(parser: &mut Parser<'_, '_>) -> Result<Vec<Operand>, String> {
    let mut operands = vec![operand(parser)?];
    while parser.take(",") {
        operands.push(operand(parser)?);
    }
    parser.expect(")")?;
    Ok(operands)
}

/// An operand, perhaps in parentheses.
fn operand(parser: &mut Parser<'_, '_>) -> Result<Operand, String> {
    if !parser.take("(") {
        return operand_or_function(parser)?.operand(parser);
    }
    if parser.peek().is("(") {
        return Err(parser.error("The expression has redundant parentheses;"));
    }
    let operand = operand_or_function(parser)?.operand(parser)?;
    parser.expect(")")?;
    Ok(operand)
}

fn operand_or_function(parser: &mut Parser<'_, '_>) -> Result<Node, String> {
    if parser.at_function() {
        return parser.nested(function);
    }
    let operand = if parser.at_path() {
        Operand::Path(parser.path()?)
    } else {
        Operand::Value(parser.value()?)
    };
    Ok(Node { meaning: Meaning::Operand(operand), enclosed: false })
}

fn function(parser: &mut Parser<'_, '_>) -> Result<Node, String> {
    let name = parser.next().text;
    parser.operator()?;
    let function = Function::named(name).map_err(|what| parser.error(&what))?;
    parser.expect("(")?;
    let operands = operands(parser)?;
    match function.call(operands).map_err(|what| parser.error(&what))? {
        Call::Test(condition) => Ok(Node::of(condition)),
        Call::Size(operand) => Ok(Node { meaning: Meaning::Operand(operand), enclosed: false }),
    }
}
