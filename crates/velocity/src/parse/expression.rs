//! Expressions, by their operators' strength.

use super::{Parsed, Parser};
use crate::tree::{Expression, Node, Operator};
use std::sync::Arc;

/// Operators from the weakest to the strongest, as written with signs and with words.
const LEVELS: [&[(&str, Operator)]; 6] = [
    &[("||", Operator::Or), ("or", Operator::Or)],
    &[("&&", Operator::And), ("and", Operator::And)],
    &[
        ("==", Operator::Equal),
        ("!=", Operator::Unequal),
        ("eq", Operator::Equal),
        ("ne", Operator::Unequal),
    ],
    &[
        ("<=", Operator::LessOrEqual),
        ("<", Operator::Less),
        (">=", Operator::GreaterOrEqual),
        (">", Operator::Greater),
        ("le", Operator::LessOrEqual),
        ("lt", Operator::Less),
        ("ge", Operator::GreaterOrEqual),
        ("gt", Operator::Greater),
    ],
    &[("+", Operator::Add), ("-", Operator::Subtract)],
    &[("*", Operator::Multiply), ("/", Operator::Divide), ("%", Operator::Remainder)],
];

impl Parser<'_> {
    pub(super) fn expression(&mut self) -> Parsed<Expression> {
        self.deeper(|parser| parser.level(0))
    }

    fn level(&mut self, level: usize) -> Parsed<Expression> {
        let Some(operators) = LEVELS.get(level) else { return self.unary() };
        let mut left = self.level(level + 1)?;
        while let Some(operator) = self.operator(operators) {
            let right = self.level(level + 1)?;
            left = Expression::Binary(operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn operator(&mut self, operators: &[(&str, Operator)]) -> Option<Operator> {
        let begin = self.at;
        self.spaces();
        for (sign, operator) in operators {
            let here = self.at;
            if self.take(sign) {
                let word = sign.starts_with(|c: char| c.is_ascii_alphabetic());
                if !word || !self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || c == '_') {
                    return Some(*operator);
                }
                self.at = here;
            }
        }
        self.at = begin;
        None
    }

    fn unary(&mut self) -> Parsed<Expression> {
        self.spaces();
        let begin = self.at;
        let word = self.take("not") && !self.peek().is_some_and(|c| c.is_ascii_alphanumeric());
        if !word {
            self.at = begin;
        }
        if word || (!self.rest().starts_with("!=") && self.take("!")) {
            let negated = self.deeper(|parser| parser.unary())?;
            return Ok(Expression::Not(Box::new(negated)));
        }
        if self.rest().starts_with("-$") || self.rest().starts_with("-(") {
            self.at += 1;
            return Ok(Expression::Negative(Box::new(self.deeper(|parser| parser.unary())?)));
        }
        self.primary()
    }

    fn primary(&mut self) -> Parsed<Expression> {
        match self.peek() {
            Some('(') => {
                self.at += 1;
                let inner = self.expression()?;
                self.spaces();
                self.expect(")")?;
                Ok(inner)
            }
            Some('[') => self.list(),
            Some('{') => self.map(),
            Some('\'') => {
                self.at += 1;
                Ok(Expression::Text(self.quoted('\'')?.into()))
            }
            Some('"') => self.interpolated(),
            Some('$') => match self.reference()? {
                Some(reference) => Ok(Expression::Reference(reference)),
                None => Err(self.wrong("'$' without a name")),
            },
            Some(c) if c.is_ascii_digit() || c == '-' => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Parsed<Expression> {
        let begin = self.at;
        match self.identifier().as_deref() {
            Some("true") => Ok(Expression::Boolean(true)),
            Some("false") => Ok(Expression::Boolean(false)),
            Some(word) => Err(self.wrong_at(begin, &format!("'{word}' is no value"))),
            None => {
                let found = self.peek().map_or("the end".to_owned(), |c| format!("'{c}'"));
                Err(self.wrong(&format!("expected a value, found {found}")))
            }
        }
    }

    fn number(&mut self) -> Parsed<Expression> {
        let begin = self.at;
        self.take("-");
        self.take_while(|c| c.is_ascii_digit());
        let mut whole = true;
        // Two full stops are a range's.
        if self.rest().starts_with('.') && !self.rest().starts_with("..") {
            let here = self.at;
            self.at += 1;
            if self.take_while(|c| c.is_ascii_digit()).is_empty() {
                self.at = here;
            } else {
                whole = false;
            }
        }
        if !whole || self.rest().starts_with(['e', 'E']) {
            let here = self.at;
            if self.take("e") || self.take("E") {
                let _sign = self.take("-") || self.take("+");
                match self.take_while(|c| c.is_ascii_digit()).is_empty() {
                    true => self.at = here,
                    false => whole = false,
                }
            }
        }
        let text = &self.text[begin..self.at];
        let number = match whole {
            true => text.parse().ok().map(Expression::Integer),
            false => text.parse().ok().map(Expression::Double),
        };
        number.ok_or_else(|| self.wrong_at(begin, "a number is out of range"))
    }

    /// What stands up to the closing quote, which doubled stands for itself.
    fn quoted(&mut self, quote: char) -> Parsed<String> {
        let begin = self.at;
        let mut text = String::new();
        loop {
            text.push_str(self.take_while(|c| c != quote));
            if self.peek().is_none() {
                return Err(self.wrong_at(begin, "a text has no end"));
            }
            self.at += quote.len_utf8();
            if self.peek() != Some(quote) {
                return Ok(text);
            }
            text.push(quote);
            self.at += quote.len_utf8();
        }
    }

    fn interpolated(&mut self) -> Parsed<Expression> {
        let begin = self.at;
        self.at += 1;
        let text = self.quoted('"')?;
        if !text.contains(['$', '#', '\\']) {
            return Ok(Expression::Text(text.into()));
        }
        let mut inner = Parser { text: &text, at: 0, depth: self.depth };
        let nodes = inner.block();
        match nodes {
            Ok(nodes) if inner.rest().is_empty() => {
                let nodes: Arc<[Node]> = nodes.into();
                Ok(Expression::Interpolated(nodes))
            }
            Ok(_) => Err(self.wrong_at(begin, "#end without a beginning in a text")),
            Err(wrong) => Err(self.wrong_at(begin, &format!("in a text: {}", wrong.message))),
        }
    }

    /// `[a, b]`, or `[1..5]`.
    fn list(&mut self) -> Parsed<Expression> {
        self.expect("[")?;
        self.spaces();
        if self.take("]") {
            return Ok(Expression::List(Vec::new()));
        }
        let first = self.expression()?;
        self.spaces();
        if self.take("..") {
            let last = self.expression()?;
            self.spaces();
            self.expect("]")?;
            return Ok(Expression::Range(Box::new(first), Box::new(last)));
        }
        let mut elements = vec![first];
        if self.take(",") {
            elements.extend(self.list_until("]")?);
        } else {
            self.expect("]")?;
        }
        Ok(Expression::List(elements))
    }

    /// Expressions with commas between, and `end`.
    pub(super) fn list_until(&mut self, end: &str) -> Parsed<Vec<Expression>> {
        let mut elements = Vec::new();
        self.spaces();
        if self.take(end) {
            return Ok(elements);
        }
        loop {
            elements.push(self.expression()?);
            self.spaces();
            if self.take(end) {
                return Ok(elements);
            }
            self.expect(",")?;
        }
    }

    fn map(&mut self) -> Parsed<Expression> {
        self.expect("{")?;
        let mut entries = Vec::new();
        self.spaces();
        if self.take("}") {
            return Ok(Expression::Map(entries));
        }
        loop {
            let key = self.expression()?;
            self.spaces();
            self.expect(":")?;
            entries.push((key, self.expression()?));
            self.spaces();
            if self.take("}") {
                return Ok(Expression::Map(entries));
            }
            self.expect(",")?;
        }
    }
}
