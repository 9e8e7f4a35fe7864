//! Reads expressions, by the strength of their operators.

use super::functions::Function;
use super::lexer::Token;
use super::parser::{Malformed, Parser};
use super::patterns::{Like, compiled};
use super::syntax::{Aggregate, AggregateKind, Expr, Operator};
use super::time::Period;
use super::value::Value;
use std::sync::Arc;

/// How deep expressions may nest.
const DEPTH_MAX: usize = 64;
/// Operands of one chain, elements of a list: as deep as their tree goes.
const CHAIN_MAX: usize = 500;

type Parsed = Result<Expr, Malformed>;

impl Parser<'_> {
    pub fn expr(&mut self) -> Parsed {
        self.deeper(Self::or)
    }

    /// What `parse` takes texts out of: an expression with no operators, as a pattern follows.
    pub fn expr_before_pattern(&mut self) -> Parsed {
        self.deeper(Self::primary)
    }

    fn deeper(&mut self, read: fn(&mut Self) -> Parsed) -> Parsed {
        if self.depth == DEPTH_MAX {
            let span = self.peek().1;
            return Err(self.wrong(span, "the query is nested too deeply"));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Operands with operators of one strength between them, from left to right.
    fn chain(
        &mut self,
        operand: fn(&mut Self) -> Parsed,
        operator: fn(&mut Self) -> Option<Operator>,
    ) -> Parsed {
        let mut left = operand(self)?;
        for _ in 0..CHAIN_MAX {
            let Some(operator) = operator(self) else { return Ok(left) };
            let right = operand(self)?;
            left = Expr::Binary(operator, Box::new(left), Box::new(right));
        }
        let span = self.peek().1;
        Err(self.wrong(span, "the expression is too long"))
    }

    fn or(&mut self) -> Parsed {
        self.chain(Self::and, |parser| parser.take_word("or").then_some(Operator::Or))
    }

    fn and(&mut self) -> Parsed {
        self.chain(Self::not, |parser| parser.take_word("and").then_some(Operator::And))
    }

    fn not(&mut self) -> Parsed {
        match self.take_word("not") {
            true => Ok(Expr::Not(Box::new(self.deeper(Self::not)?))),
            false => self.comparison(),
        }
    }

    fn comparison(&mut self) -> Parsed {
        let left = self.sum()?;
        let negated = self.take_word("not");
        if self.take_word("like") || !negated && self.take("=~") {
            let like = self.like()?;
            return Ok(Expr::Like { text: Box::new(left), like, negated });
        }
        if self.take_word("in") {
            let list = self.list()?;
            return Ok(Expr::In { value: Box::new(left), list, negated });
        }
        if negated {
            return Err(self.unexpected());
        }
        let operators = [
            ("=", Operator::Equal),
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        let Some((_, operator)) = operators.into_iter().find(|(text, _)| self.take(text)) else {
            return Ok(left);
        };
        Ok(Expr::Binary(operator, Box::new(left), Box::new(self.sum()?)))
    }

    fn like(&mut self) -> Result<Like, Malformed> {
        if let Some((source, span)) = self.take_expression() {
            return compiled(&source).map(Like::Regex).map_err(|why| self.wrong(span, why));
        }
        match self.peek().0 {
            Token::Text(text) => {
                self.next();
                Ok(Like::Text(text))
            }
            _ => Err(self.unexpected()),
        }
    }

    fn list(&mut self) -> Result<Vec<Expr>, Malformed> {
        let close = if self.take("(") { ")" } else { "]" };
        if close == "]" {
            self.expect("[")?;
        }
        let mut list = Vec::new();
        if self.take(close) {
            return Ok(list);
        }
        loop {
            list.push(self.expr()?);
            if !self.take(",") {
                self.expect(close)?;
                return Ok(list);
            }
        }
    }

    fn sum(&mut self) -> Parsed {
        self.chain(Self::product, |parser| {
            let found = [("+", Operator::Add), ("-", Operator::Subtract)];
            found.into_iter().find(|(text, _)| parser.take(text)).map(|(_, operator)| operator)
        })
    }

    fn product(&mut self) -> Parsed {
        self.chain(Self::power, |parser| {
            let found =
                [("*", Operator::Multiply), ("/", Operator::Divide), ("%", Operator::Remainder)];
            found.into_iter().find(|(text, _)| parser.take(text)).map(|(_, operator)| operator)
        })
    }

    fn power(&mut self) -> Parsed {
        let left = self.signed()?;
        if !self.take("^") {
            return Ok(left);
        }
        let right = self.deeper(Self::power)?;
        Ok(Expr::Binary(Operator::Power, Box::new(left), Box::new(right)))
    }

    fn signed(&mut self) -> Parsed {
        if self.take("-") {
            return Ok(Expr::Minus(Box::new(self.deeper(Self::signed)?)));
        }
        self.primary()
    }

    fn primary(&mut self) -> Parsed {
        let (token, span) = self.peek();
        let mut expr = match token {
            Token::Number(number) => {
                self.next();
                Expr::Constant(Value::Number(number))
            }
            Token::Text(text) => {
                self.next();
                Expr::Constant(Value::text(text))
            }
            Token::Symbol("(") => {
                self.next();
                let inner = self.expr()?;
                self.expect(")")?;
                inner
            }
            Token::Word { text, quoted } => {
                self.next();
                if !quoted && self.take("(") {
                    return self.call(&text, span);
                }
                match text.as_str() {
                    "true" if !quoted => Expr::Constant(Value::Flag(true)),
                    "false" if !quoted => Expr::Constant(Value::Flag(false)),
                    _ => Expr::Field(Arc::from(text)),
                }
            }
            _ => return Err(self.unexpected()),
        };
        for _ in 0..DEPTH_MAX {
            let key = if self.take("[") {
                let key = match self.peek().0 {
                    Token::Number(number) => Value::Number(number).shown(),
                    Token::Text(text) => Some(text),
                    _ => None,
                };
                let Some(key) = key else { return Err(self.unexpected()) };
                self.next();
                self.expect("]")?;
                key
            } else if matches!(expr, Expr::Element(..)) && self.take(".") {
                match self.peek().0 {
                    Token::Word { text, .. } => {
                        self.next();
                        text
                    }
                    _ => return Err(self.unexpected()),
                }
            } else {
                return Ok(expr);
            };
            expr = Expr::Element(Box::new(expr), Arc::from(key));
        }
        Err(self.unexpected())
    }

    /// What follows a function's name and `(`.
    fn call(&mut self, name: &str, span: super::lexer::Span) -> Parsed {
        let lower = name.to_ascii_lowercase();
        match lower.as_str() {
            "bin" => {
                let period = self.period()?;
                self.expect(")")?;
                let time = Box::new(Expr::Field(Arc::from("@timestamp")));
                return Ok(Expr::Round { time, period, up: false });
            }
            "datefloor" | "dateceil" => {
                let time = Box::new(self.expr()?);
                self.expect(",")?;
                let period = self.period()?;
                self.expect(")")?;
                return Ok(Expr::Round { time, period, up: lower == "dateceil" });
            }
            // The moment at which the query is read is given where it is run.
            "now" => {
                self.expect(")")?;
                return Ok(Expr::Field(Arc::from(super::NOW)));
            }
            _ => {}
        }
        if let Some(kind) = aggregate(&lower) {
            return self.aggregate(name, kind, span);
        }
        let Some((function, least, most)) = Function::named(&lower) else {
            return Err(self.wrong(span, format!("unknown function {name}")));
        };
        let mut arguments = Vec::new();
        if !self.take(")") {
            loop {
                arguments.push(self.expr()?);
                if !self.take(",") {
                    break;
                }
            }
            self.expect(")")?;
        }
        if !(least..=most).contains(&arguments.len()) {
            return Err(self.wrong(span, format!("wrong number of arguments of {name}")));
        }
        Ok(Expr::Call(function, arguments))
    }

    fn aggregate(
        &mut self,
        name: &str,
        mut kind: AggregateKind,
        span: super::lexer::Span,
    ) -> Parsed {
        // One within another has no meaning: while arguments are read, there are none.
        let Some(mut found) = self.aggregates.take() else {
            return Err(self.wrong(span, format!("{name} can only be used in stats")));
        };
        let of = match kind {
            AggregateKind::Count if self.take("*") => None,
            AggregateKind::Count if matches!(self.peek().0, Token::Symbol(")")) => None,
            _ => Some(self.expr()?),
        };
        if let AggregateKind::Pct(percent) = &mut kind {
            self.expect(",")?;
            match self.next() {
                (Token::Number(number), _) if (0.0..=100.0).contains(&number) => *percent = number,
                (_, span) => {
                    return Err(self.wrong(span, "a percentile is a number between 0 and 100"));
                }
            }
        }
        self.expect(")")?;
        found.push(Aggregate { kind, of });
        let place = found.len() - 1;
        self.aggregates = Some(found);
        Ok(Expr::Aggregate(place))
    }

    /// `5m`, `1 hour`.
    fn period(&mut self) -> Result<Period, Malformed> {
        let (token, mut span) = self.next();
        let (count, unit) = match token {
            Token::Period(count, unit) => (count, unit),
            Token::Number(count) => match self.next() {
                (Token::Word { text, quoted: false }, end) => {
                    span.end = end.end;
                    (count, text)
                }
                _ => return Err(self.wrong(span, "a period needs a unit")),
            },
            _ => return Err(self.wrong(span, "a period is expected, such as 5m")),
        };
        Period::of(count, &unit.to_ascii_lowercase())
            .ok_or_else(|| self.wrong(span, format!("unknown period {count}{unit}")))
    }
}

fn aggregate(lower: &str) -> Option<AggregateKind> {
    Some(match lower {
        "count" => AggregateKind::Count,
        "count_distinct" => AggregateKind::CountDistinct,
        "sum" => AggregateKind::Sum,
        "avg" => AggregateKind::Avg,
        "min" => AggregateKind::Min,
        "max" => AggregateKind::Max,
        "pct" | "percentile" => AggregateKind::Pct(0.0),
        "stddev" => AggregateKind::Stddev,
        "earliest" => AggregateKind::Earliest,
        "latest" => AggregateKind::Latest,
        "sortsfirst" => AggregateKind::SortsFirst,
        "sortslast" => AggregateKind::SortsLast,
        _ => return None,
    })
}
