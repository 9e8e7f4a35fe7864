//! An expression's text as a tree.

use crate::math::lexer::{Token, tokens};
use std::fmt;

/// What an expression says.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A number.
    Number(f64),
    /// A text between quotes.
    Text(String),
    /// A query's id, or a word that its function knows (`REPEAT`).
    Name(String),
    /// `[m1, m2]`
    List(Vec<Expression>),
    /// `-m1`
    Negative(Box<Expression>),
    /// Two operands.
    Binary(Operator, Box<Expression>, Box<Expression>),
    /// A function of whatever name, in capitals, and its arguments.
    Call(String, Vec<Expression>),
}

/// What stands between two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `OR`, `||`
    Or,
    /// `AND`, `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Over,
    /// `^`
    Power,
}

/// A search in an expression, which is to be made before that is evaluated.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Search {
    /// Which metrics.
    pub pattern: String,
    /// Which statistic.
    pub statistic: String,
    /// In periods of so many seconds; none where the query says it.
    pub period_s: Option<u32>,
}

/// How deep brackets and functions stand in each other: deeper than anybody writes, and no danger to the
/// stack.
const DEPTH_MAX: usize = 60;

/// Operators by how strongly they bind, the weakest first; all of one row from left to right.
const LEVELS: [&[(&str, Operator)]; 6] = [
    &[("OR", Operator::Or), ("||", Operator::Or)],
    &[("AND", Operator::And), ("&&", Operator::And)],
    &[
        ("==", Operator::Equal),
        ("!=", Operator::Unequal),
        ("<=", Operator::LessOrEqual),
        (">=", Operator::GreaterOrEqual),
        ("<", Operator::Less),
        (">", Operator::Greater),
    ],
    &[("+", Operator::Plus), ("-", Operator::Minus)],
    &[("*", Operator::Times), ("/", Operator::Over)],
    &[("^", Operator::Power)],
];

/// Reads an expression; what is wrong with it else.
///
/// # Errors
/// A text that says what is not understood.
pub fn parse(text: &str) -> Result<Expression, String> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0 };
    let expression = parser.level(0)?;
    match parser.tokens.get(parser.at) {
        None => Ok(expression),
        Some(token) => Err(format!("{} is not expected", shown(Some(token)))),
    }
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn level(&mut self, level: usize) -> Result<Expression, String> {
        let Some(operators) = LEVELS.get(level) else { return self.unary() };
        let mut left = self.level(level + 1)?;
        let mut chain = 0;
        while let Some(operator) = self.operator(operators) {
            chain += 1;
            if chain > 20 * DEPTH_MAX {
                return Err("it has too many operators".to_owned());
            }
            let right = self.level(level + 1)?;
            left = Expression::Binary(operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn operator(&mut self, operators: &[(&str, Operator)]) -> Option<Operator> {
        let written = match self.tokens.get(self.at)? {
            Token::Sign(sign) => sign,
            Token::Word(word) => word.as_str(),
            _ => return None,
        };
        let (_, operator) = operators.iter().find(|(text, _)| *text == written)?;
        self.at += 1;
        Some(*operator)
    }

    fn unary(&mut self) -> Result<Expression, String> {
        self.deeper(|parser| {
            if parser.take("-") {
                // -2^2 is -(2^2).
                let inner = parser.level(LEVELS.len() - 1)?;
                return Ok(Expression::Negative(Box::new(inner)));
            }
            if parser.take("+") {
                return parser.unary();
            }
            parser.primary()
        })
    }

    fn primary(&mut self) -> Result<Expression, String> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        match token {
            Some(Token::Number(number)) => Ok(Expression::Number(number)),
            Some(Token::Text(text)) => Ok(Expression::Text(text)),
            Some(Token::Word(word)) if self.take("(") => {
                Ok(Expression::Call(word.to_ascii_uppercase(), self.list(")")?))
            }
            Some(Token::Word(word)) => Ok(Expression::Name(word)),
            Some(Token::Sign("(")) => {
                let inner = self.level(0)?;
                if !self.take(")") {
                    return Err(format!(
                        "')' is expected, not {}",
                        shown(self.tokens.get(self.at))
                    ));
                }
                Ok(inner)
            }
            Some(Token::Sign("[")) => Ok(Expression::List(self.list("]")?)),
            other => Err(format!("{} is not expected", shown(other.as_ref()))),
        }
    }

    fn list(&mut self, end: &str) -> Result<Vec<Expression>, String> {
        let mut all = Vec::new();
        if self.take(end) {
            return Ok(all);
        }
        loop {
            all.push(self.level(0)?);
            if self.take(end) {
                return Ok(all);
            }
            if !self.take(",") {
                return Err(format!(
                    "',' or '{end}' is expected, not {}",
                    shown(self.tokens.get(self.at))
                ));
            }
        }
    }

    fn take(&mut self, sign: &str) -> bool {
        let is = matches!(self.tokens.get(self.at), Some(Token::Sign(found)) if *found == sign);
        self.at += usize::from(is);
        is
    }

    fn deeper(
        &mut self,
        read: impl FnOnce(&mut Parser) -> Result<Expression, String>,
    ) -> Result<Expression, String> {
        if self.depth == DEPTH_MAX {
            return Err("it is nested too deeply".to_owned());
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }
}

fn shown(token: Option<&Token>) -> String {
    match token {
        None => "the end".to_owned(),
        Some(Token::Number(number)) => format!("{number}"),
        Some(Token::Word(word)) => format!("'{word}'"),
        Some(Token::Text(text)) => format!("\"{text}\""),
        Some(Token::Sign(sign)) => format!("'{sign}'"),
    }
}

impl Expression {
    /// Whatever is in it, itself too.
    pub(crate) fn each(&self, seen: &mut impl FnMut(&Expression)) {
        seen(self);
        match self {
            Expression::Number(_) | Expression::Text(_) | Expression::Name(_) => {}
            Expression::Negative(inner) => inner.each(seen),
            Expression::Binary(_, left, right) => {
                left.each(seen);
                right.each(seen);
            }
            Expression::List(all) | Expression::Call(_, all) => {
                all.iter().for_each(|inner| inner.each(seen));
            }
        }
    }

    /// The ids that it names, words of functions among them.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut all = Vec::new();
        self.each(&mut |inner| {
            if let Expression::Name(name) = inner {
                all.push(name.clone());
            }
        });
        all
    }

    /// The searches in it.
    pub(crate) fn searches(&self) -> Result<Vec<Search>, String> {
        let (mut all, mut wrong) = (Vec::new(), None);
        self.each(&mut |inner| {
            if let Expression::Call(name, arguments) = inner
                && name == "SEARCH"
            {
                match search(arguments) {
                    Ok(search) => all.push(search),
                    Err(why) => wrong = Some(why),
                }
            }
        });
        wrong.map_or(Ok(all), Err)
    }
}

/// `SEARCH('{AWS/EC2,InstanceId} MetricName="CPUUtilization"', 'Average', 300)`
pub(crate) fn search(arguments: &[Expression]) -> Result<Search, String> {
    let (pattern, statistic, period) = match arguments {
        [Expression::Text(pattern), Expression::Text(statistic)] => (pattern, statistic, None),
        [Expression::Text(pattern), Expression::Text(statistic), Expression::Number(period)] => {
            (pattern, statistic, Some(*period))
        }
        _ => return Err("SEARCH takes a search, a statistic and a period".to_owned()),
    };
    let whole = |period: f64| {
        let fits = period.fract() == 0.0 && (1.0..=31_536_000.0).contains(&period);
        // Within the range just said.
        fits.then_some(period as u32).ok_or_else(|| format!("{period} is no period"))
    };
    let period_s = period.map(whole).transpose()?;
    Ok(Search { pattern: pattern.clone(), statistic: statistic.clone(), period_s })
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, all: &[Expression]| {
            for (n, inner) in all.iter().enumerate() {
                write!(f, "{}{inner}", if n == 0 { "" } else { ", " })?;
            }
            Ok(())
        };
        match self {
            Expression::Number(number) => write!(f, "{number}"),
            Expression::Text(text) if text.contains('\'') => write!(f, "\"{text}\""),
            Expression::Text(text) => write!(f, "'{text}'"),
            Expression::Name(name) => f.write_str(name),
            Expression::Negative(inner) => write!(f, "(-({inner}))"),
            Expression::Binary(operator, left, right) => {
                let all = LEVELS.iter().flat_map(|level| level.iter());
                let sign = all.clone().find(|(_, other)| other == operator);
                write!(f, "({left} {} {right})", sign.map_or("?", |(text, _)| text))
            }
            Expression::List(all) => {
                f.write_str("[")?;
                list(f, all)?;
                f.write_str("]")
            }
            Expression::Call(name, all) => {
                write!(f, "{name}(")?;
                list(f, all)?;
                f.write_str(")")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn expression() -> impl Strategy<Value = Expression> {
        let leaf = prop_oneof![
            (0..1_000_000_u32).prop_map(|n| Expression::Number(f64::from(n) / 64.0)),
            "[a-z][a-z0-9_]{0,4}".prop_map(Expression::Name),
            "[ {}A-Za-z=\"]{0,9}".prop_map(Expression::Text),
        ];
        let operators: Vec<Operator> =
            LEVELS.iter().flat_map(|level| level.iter()).map(|(_, operator)| *operator).collect();
        leaf.prop_recursive(5, 40, 4, move |inner| {
            let operator = prop::sample::select(operators.clone());
            prop_oneof![
                inner.clone().prop_map(|inner| Expression::Negative(Box::new(inner))),
                (operator, inner.clone(), inner.clone()).prop_map(|(operator, left, right)| {
                    Expression::Binary(operator, Box::new(left), Box::new(right))
                }),
                prop::collection::vec(inner.clone(), 0..4).prop_map(Expression::List),
                ("[A-Z]{2,6}", prop::collection::vec(inner, 0..4))
                    .prop_map(|(name, all)| Expression::Call(name, all)),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(tree in expression()) {
            prop_assert_eq!(parse(&tree.to_string()), Ok(tree));
        }

        #[test]
        fn anything_is_read_or_refused(text in "[ -~é]{0,60}") {
            let _read_or_refused = parse(&text).is_ok();
        }
    }

    #[test]
    fn operators_bind_as_everywhere() {
        for (text, expected) in [
            ("m1+m2*m3", "(m1 + (m2 * m3))"),
            ("m1-m2-m3", "((m1 - m2) - m3)"),
            ("-m1^2", "(-((m1 ^ 2)))"),
            ("m1>1 AND m2<=2 || m3", "(((m1 > 1) AND (m2 <= 2)) OR m3)"),
            ("(m1+m2)*3", "((m1 + m2) * 3)"),
            (
                "sum([m1,m2])/METRIC_COUNT(METRICS('e'))",
                "(SUM([m1, m2]) / METRIC_COUNT(METRICS('e')))",
            ),
            ("1e3+.5", "(1000 + 0.5)"),
        ] {
            assert_eq!(parse(text).map(|tree| tree.to_string()), Ok(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for text in [
            "",
            "m1+",
            "m1 m2",
            "(m1",
            "SUM(m1",
            "SUM(m1 m2)",
            "[m1",
            "'abc",
            "m1 $ 2",
            "1.2.3",
            ")",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(parse(&format!("{}1{}", "(".repeat(900), ")".repeat(900))).is_err());
        assert!(parse(&"-".repeat(2_000)).is_err());
        assert!(parse(&vec!["1"; 1_000].join("+")).is_ok());
    }
}
