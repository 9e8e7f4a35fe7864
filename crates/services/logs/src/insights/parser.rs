//! Reads queries («CloudWatch Logs Insights QL query syntax»).

use super::lexer::{Span, Token, expression, token};
use super::patterns::Extract;
use super::syntax::{Column, Command, Expr, Name, Parse, Query, SortKey, Source, Stats};
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

/// Commands of one query: what each holds is bounded, and so is what all of them do.
const COMMANDS_MAX: usize = 50;
/// `stats` commands of one query.
const STATS_MAX: usize = 2;
/// Rows of a result («limit»).
pub const ROWS_MAX: usize = 10_000;
/// Prefixes that `SOURCE` names («SOURCE»).
const PREFIXES_MAX: usize = 5;
/// Commands that there are on AWS, and not here.
const NOT_HERE: [&str; 11] = [
    "unmask",
    "pattern",
    "diff",
    "anomaly",
    "lookup",
    "join",
    "unnest",
    "filterindex",
    "addtotals",
    "addcoltotals",
    "append",
];

/// Why a text is no query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// From where to where it is wrong, in bytes.
    pub start: usize,
    /// The first byte behind it.
    pub end: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Malformed {}

/// Walks through a query.
pub(super) struct Parser<'a> {
    pub text: &'a str,
    at: usize,
    pub depth: usize,
    /// Aggregates of the `stats` command that is being read; none are allowed elsewhere.
    pub aggregates: Option<Vec<super::syntax::Aggregate>>,
    /// Names that were given already: a name can't be given twice.
    given: HashSet<Name>,
}

impl Query {
    /// Reads a query.
    pub fn parse(text: &str) -> Result<Query, Malformed> {
        let mut parser = Parser { text, at: 0, depth: 0, aggregates: None, given: HashSet::new() };
        parser.query()
    }
}

impl<'a> Parser<'a> {
    pub fn peek(&self) -> (Token, Span) {
        token(self.text, self.at)
    }

    pub fn next(&mut self) -> (Token, Span) {
        let (token, span) = self.peek();
        self.at = span.end;
        (token, span)
    }

    /// Where the next token begins.
    pub fn here(&self) -> usize {
        self.peek().1.start
    }

    /// What was read since `start`, as it stands there.
    pub fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or("").trim()
    }

    /// Takes the symbol, if it is next.
    pub fn take(&mut self, symbol: &str) -> bool {
        let (token, span) = self.peek();
        let found = matches!(token, Token::Symbol(found) if found == symbol);
        if found {
            self.at = span.end;
        }
        found
    }

    /// Takes the word, in any case, if it is next.
    pub fn take_word(&mut self, word: &str) -> bool {
        let (token, span) = self.peek();
        let found = matches!(&token, Token::Word { text, quoted: false }
            if text.eq_ignore_ascii_case(word));
        if found {
            self.at = span.end;
        }
        found
    }

    /// Takes a regular expression, if one is next.
    pub fn take_expression(&mut self) -> Option<(String, Span)> {
        let (source, span) = expression(self.text, self.at)?;
        self.at = span.end;
        Some((source, span))
    }

    pub fn expect(&mut self, symbol: &str) -> Result<(), Malformed> {
        if self.take(symbol) { Ok(()) } else { Err(self.unexpected()) }
    }

    /// What is next should not be there.
    pub fn unexpected(&self) -> Malformed {
        let (found, span) = self.peek();
        let message = match found {
            Token::End => "unexpected end of the query".to_owned(),
            _ => {
                let before = self.text.get(..span.start).unwrap_or("");
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count());
                let shown = self.text.get(span.start..span.end).unwrap_or("");
                format!("unexpected symbol found {shown} at line {line} and position {column}")
            }
        };
        Malformed { start: span.start, end: span.end, message }
    }

    pub fn wrong(&self, span: Span, message: impl Into<String>) -> Malformed {
        Malformed { start: span.start, end: span.end, message: message.into() }
    }

    fn query(&mut self) -> Result<Query, Malformed> {
        let source = match self.take_word("SOURCE") {
            true => Some(self.source()?),
            false => None,
        };
        let mut commands = Vec::new();
        if source.is_some() && !self.take("|") {
            return match self.peek().0 {
                Token::End => Ok(Query { source, commands }),
                _ => Err(self.unexpected()),
            };
        }
        loop {
            let span = self.peek().1;
            let command = self.command()?;
            if commands.iter().any(|before| matches!(before, Command::Dedup(_)))
                && !matches!(command, Command::Limit(_))
            {
                return Err(self.wrong(span, "only limit may follow dedup"));
            }
            commands.push(command);
            let stats = commands.iter().filter(|c| matches!(c, Command::Stats(_))).count();
            if stats > STATS_MAX {
                return Err(self.wrong(span, "a query can have at most 2 stats commands"));
            }
            if commands.len() > COMMANDS_MAX {
                return Err(self.wrong(span, "a query can have at most 50 commands"));
            }
            match self.peek().0 {
                Token::End => return Ok(Query { source, commands }),
                _ => self.expect("|")?,
            }
        }
    }

    fn command(&mut self) -> Result<Command, Malformed> {
        let (token, span) = self.peek();
        let Token::Word { text, quoted: false } = token else { return Err(self.unexpected()) };
        let name = text.to_ascii_lowercase();
        if NOT_HERE.contains(&name.as_str()) {
            return Err(
                self.wrong(span, format!("Millstream does not support the command {name} yet"))
            );
        }
        if !["fields", "display", "filter", "parse", "stats", "sort", "limit", "head", "dedup"]
            .contains(&name.as_str())
        {
            return Err(self.unexpected());
        }
        self.next();
        match name.as_str() {
            "fields" => Ok(Command::Fields(self.columns(true)?)),
            "display" => Ok(Command::Display(self.columns(false)?)),
            "filter" => Ok(Command::Filter(self.expr()?)),
            "parse" => self.parse(),
            "stats" => self.stats(),
            "sort" => self.sort(),
            "dedup" => Ok(Command::Dedup(self.names()?)),
            _ => self.limit(),
        }
    }

    fn limit(&mut self) -> Result<Command, Malformed> {
        match self.next() {
            (Token::Number(rows), span) => {
                if rows.fract() != 0.0 || !(1.0..=ROWS_MAX as f64).contains(&rows) {
                    return Err(self.wrong(span, format!("limit must be between 1 and {ROWS_MAX}")));
                }
                Ok(Command::Limit(rows as usize))
            }
            (_, span) => {
                self.at = span.start;
                Err(self.unexpected())
            }
        }
    }

    fn columns(&mut self, defines: bool) -> Result<Vec<Column>, Malformed> {
        let mut columns = Vec::new();
        loop {
            columns.push(self.column(defines)?);
            // Commas between fields may be missing.
            if !self.take(",") && !matches!(self.peek().0, Token::Word { .. }) {
                return Ok(columns);
            }
        }
    }

    /// An expression with the name that it is given, or its own text for a name.
    fn column(&mut self, defines: bool) -> Result<Column, Malformed> {
        let start = self.here();
        let expr = self.expr()?;
        let own = self.since(start);
        if self.take_word("as") {
            let (name, span) = self.name()?;
            if defines {
                self.give(&name, span)?;
            }
            return Ok(Column { name, expr, plain: false });
        }
        Ok(match expr {
            Expr::Field(name) => {
                Column { name: name.clone(), expr: Expr::Field(name), plain: true }
            }
            expr => Column { name: Arc::from(own), expr, plain: false },
        })
    }

    fn give(&mut self, name: &Name, span: Span) -> Result<(), Malformed> {
        match self.given.insert(name.clone()) {
            true => Ok(()),
            false => Err(self.wrong(span, format!("Ephemeral field is already defined: {name}"))),
        }
    }

    fn name(&mut self) -> Result<(Name, Span), Malformed> {
        match self.peek() {
            (Token::Word { text, .. }, span) => {
                self.next();
                Ok((Arc::from(text), span))
            }
            _ => Err(self.unexpected()),
        }
    }

    fn names(&mut self) -> Result<Vec<Name>, Malformed> {
        let mut names = vec![self.name()?.0];
        while self.take(",") {
            names.push(self.name()?.0);
        }
        Ok(names)
    }

    fn parse(&mut self) -> Result<Command, Malformed> {
        let starts_pattern =
            |parser: &Self| matches!(parser.peek().0, Token::Text(_) | Token::Symbol("/"));
        let from = match starts_pattern(self) {
            true => Expr::Field(Arc::from("@message")),
            false => self.expr_before_pattern()?,
        };
        let (pattern, is_regex, span) = if let Some((source, span)) = self.take_expression() {
            (source, true, span)
        } else if let (Token::Text(text), span) = self.peek() {
            self.next();
            (text, false, span)
        } else {
            return Err(self.unexpected());
        };
        let mut names = Vec::new();
        if self.take_word("as") {
            loop {
                let (name, span) = self.name()?;
                self.give(&name, span)?;
                names.push(name);
                if !self.take(",") {
                    break;
                }
            }
        }
        let extract = match is_regex {
            true => Extract::regex(&pattern, names),
            false => Extract::glob(&pattern, names),
        };
        let extract = extract.map_err(|why| self.wrong(span, why))?;
        Ok(Command::Parse(Parse { from, extract }))
    }

    fn stats(&mut self) -> Result<Command, Malformed> {
        self.aggregates = Some(Vec::new());
        // What `stats` makes is all that there is behind it: names may be given anew.
        self.given.clear();
        let mut columns = Vec::new();
        loop {
            let start = self.here();
            let column = self.column(true)?;
            let mut bare = None;
            outside_aggregates(&column.expr, &mut bare);
            if let Some(name) = bare {
                let span = Span { start, end: self.at };
                return Err(self.wrong(span, format!("{name} is not in an aggregation function")));
            }
            columns.push(column);
            if !self.take(",") {
                break;
            }
        }
        let aggregates = self.aggregates.take().unwrap_or_default();
        let by = match self.take_word("by") {
            true => self.columns(true)?,
            false => Vec::new(),
        };
        Ok(Command::Stats(Stats { columns, aggregates, by }))
    }

    fn sort(&mut self) -> Result<Command, Malformed> {
        let mut keys = Vec::new();
        loop {
            // `sort count(*) desc` names what a `stats` before it has made.
            let start = self.here();
            self.aggregates = Some(Vec::new());
            let mut expr = self.expr()?;
            if self.aggregates.take().is_some_and(|found| !found.is_empty()) {
                expr = Expr::Field(Arc::from(self.since(start)));
            }
            let descending = self.take_word("desc");
            if !descending {
                self.take_word("asc");
            }
            keys.push(SortKey { expr, descending });
            if !self.take(",") {
                return Ok(Command::Sort(keys));
            }
        }
    }

    /// `logGroups(namePrefix: ['a', 'b'], class: ['STANDARD'])`.
    fn source(&mut self) -> Result<Source, Malformed> {
        if !self.take_word("logGroups") {
            return Err(self.unexpected());
        }
        self.expect("(")?;
        let mut source = Source::default();
        while !self.take(")") {
            let (key, span) = self.name()?;
            self.expect(":")?;
            let list = self.texts()?;
            match &*key {
                "namePrefix" => source.prefixes = list,
                "class" => source.classes = list,
                "accountIdentifiers" | "accountIdentifier" => source.accounts = list,
                other => {
                    return Err(self.wrong(span, format!("unknown parameter of SOURCE: {other}")));
                }
            }
            if source.prefixes.len() > PREFIXES_MAX {
                return Err(self.wrong(span, "SOURCE can name at most 5 prefixes"));
            }
            if !self.take(",") {
                self.expect(")")?;
                break;
            }
        }
        Ok(source)
    }

    fn texts(&mut self) -> Result<Vec<String>, Malformed> {
        let brackets = self.take("[");
        let mut list = Vec::new();
        loop {
            match self.peek().0 {
                Token::Text(text) => list.push(text),
                _ => return Err(self.unexpected()),
            }
            self.next();
            if !brackets {
                return Ok(list);
            }
            if !self.take(",") {
                self.expect("]")?;
                return Ok(list);
            }
        }
    }
}

/// A field that stands in an expression of `stats` outside of all aggregates, if there is one.
fn outside_aggregates(expr: &Expr, found: &mut Option<Name>) {
    expr.each_field(&mut |name| *found = Some(name.clone()));
}
