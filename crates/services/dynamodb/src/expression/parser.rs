//! What all expressions' grammars share: tokens in order, names, paths, values, errors.

use std::sync::Arc;

use super::lexer::{Kind, Token, tokens};
use super::path::{Path, Step, disjoint};
use super::reserved::is_reserved;
use super::{Bindings, Role};
use crate::value::Value;

/// Longest expression in bytes (Developer Guide, «Quotas», Expression parameters).
const EXPRESSION_BYTES_MAX: usize = 4096;
/// Operators and functions in one expression (the same page).
const OPERATORS_MAX: usize = 300;
/// How deep functions, and the terms of an update, may nest. AWS names no number; no function that
/// takes another makes sense deeper than a few levels, and each takes some of the parser's stack.
const NESTING_MAX: usize = 32;
/// Most steps in a path: no value nests deeper than 32.
const PATH_STEPS_MAX: usize = 64;
/// Highest index of a list's element that a path may name.
const INDEX_MAX: usize = i32::MAX as usize;

pub(super) struct Parser<'s, 'b> {
    role: Role,
    source: &'s str,
    tokens: Vec<Token<'s>>,
    at: usize,
    bindings: &'b mut Bindings,
    nesting: usize,
    operators: usize,
}

impl<'s, 'b> Parser<'s, 'b> {
    pub(super) fn new(
        role: Role,
        source: &'s str,
        bindings: &'b mut Bindings,
    ) -> Result<Self, String> {
        let (at, nesting, operators) = (0, 0, 0);
        let none = Vec::new();
        let mut parser = Parser { role, source, tokens: none, at, bindings, nesting, operators };
        if source.len() > EXPRESSION_BYTES_MAX {
            return Err(parser.error(&format!(
                "Expression size has exceeded the maximum allowed size; expression size: {}",
                source.len()
            )));
        }
        parser.tokens = tokens(source);
        if parser.tokens.len() == 1 {
            return Err(parser.error("The expression can not be empty;"));
        }
        Ok(parser)
    }

    /// AWS's text around what is wrong.
    pub(super) fn error(&self, what: &str) -> String {
        format!("Invalid {}: {what}", self.role.parameter())
    }

    /// The next token, which stays. There always is one: nobody passes the last, an `End`.
    pub(super) fn peek(&self) -> Token<'s> {
        self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    /// The one after it.
    pub(super) fn peek_second(&self) -> Token<'s> {
        self.tokens[(self.at + 1).min(self.tokens.len() - 1)]
    }

    pub(super) fn next(&mut self) -> Token<'s> {
        let token = self.peek();
        self.at += 1;
        token
    }

    pub(super) fn take(&mut self, symbol: &str) -> bool {
        let is = self.peek().is(symbol);
        self.at += usize::from(is);
        is
    }

    pub(super) fn take_keyword(&mut self, keyword: &str) -> bool {
        let is = self.peek().is_keyword(keyword);
        self.at += usize::from(is);
        is
    }

    pub(super) fn expect(&mut self, symbol: &str) -> Result<(), String> {
        if self.take(symbol) { Ok(()) } else { Err(self.syntax_error()) }
    }

    pub(super) fn expect_keyword(&mut self, keyword: &str) -> Result<(), String> {
        if self.take_keyword(keyword) { Ok(()) } else { Err(self.syntax_error()) }
    }

    pub(super) fn at_end(&self) -> bool {
        self.peek().kind == Kind::End
    }

    /// That nothing follows.
    pub(super) fn finish(self) -> Result<(), String> {
        if self.at_end() { Ok(()) } else { Err(self.syntax_error()) }
    }

    /// That the next token can't stand there.
    pub(super) fn syntax_error(&self) -> String {
        let token = self.peek();
        let near_start = self.tokens[..self.at.min(self.tokens.len())]
            .last()
            .map_or(token.start, |before| before.start);
        let near_end = self.peek_second().end().max(token.end());
        let near = &self.source[near_start..near_end];
        let shown = if token.kind == Kind::End { "<EOF>" } else { token.text };
        self.error(&format!("Syntax error; token: \"{shown}\", near: \"{near}\""))
    }

    /// Counts an operator or function.
    pub(super) fn operator(&mut self) -> Result<(), String> {
        self.operators += 1;
        if self.operators > OPERATORS_MAX {
            return Err(self.error(&format!(
                "The expression contains too many operators; operator count: {}",
                self.operators
            )));
        }
        Ok(())
    }

    /// Parses something that may hold more of its kind.
    pub(super) fn nested<T>(
        &mut self,
        parse: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<T, String> {
        if self.nesting == NESTING_MAX {
            return Err(
                self.error(&format!("The expression is nested too deeply; limit: {NESTING_MAX}"))
            );
        }
        self.nesting += 1;
        let parsed = parse(self)?;
        self.nesting -= 1;
        Ok(parsed)
    }

    /// Whether a function's call comes next.
    pub(super) fn at_function(&self) -> bool {
        self.peek().kind == Kind::Word && self.peek_second().is("(")
    }

    /// Whether a path comes next.
    pub(super) fn at_path(&self) -> bool {
        matches!(self.peek().kind, Kind::Word | Kind::NamePlaceholder)
    }

    /// `name(.name|[index])*`, names plain or as placeholders.
    pub(super) fn path(&mut self) -> Result<Path, String> {
        let mut path = Path { root: self.name()?, steps: Vec::new() };
        loop {
            if self.take(".") {
                path.steps.push(Step::Name(self.name()?));
            } else if self.take("[") {
                let token = self.peek();
                if token.kind != Kind::Index {
                    return Err(self.syntax_error());
                }
                let index = token.text.parse().ok().filter(|index| *index <= INDEX_MAX);
                let index = index.ok_or_else(|| {
                    self.error(&format!(
                        "List index is not within the allowable range; index: [{}]",
                        token.text
                    ))
                })?;
                self.at += 1;
                self.expect("]")?;
                path.steps.push(Step::Index(index));
            } else {
                break;
            }
            if path.steps.len() > PATH_STEPS_MAX {
                return Err(self.error("The document path has too many nesting elements"));
            }
        }
        Ok(path)
    }

    fn name(&mut self) -> Result<String, String> {
        let token = self.peek();
        match token.kind {
            Kind::Word if is_reserved(token.text) => Err(self.error(&format!(
                "Attribute name is a reserved keyword; reserved keyword: {}",
                token.text
            ))),
            Kind::Word => {
                self.at += 1;
                Ok(token.text.to_owned())
            }
            Kind::NamePlaceholder => match self.bindings.name(token.text) {
                Some(name) => {
                    let name = name.to_owned();
                    self.at += 1;
                    Ok(name)
                }
                None => Err(self.error(&format!(
                    "An expression attribute name used in the document path is not defined; \
                     attribute name: {}",
                    token.text
                ))),
            },
            _ => Err(self.syntax_error()),
        }
    }

    /// `:value`.
    pub(super) fn value(&mut self) -> Result<Arc<Value>, String> {
        let token = self.peek();
        if token.kind != Kind::ValuePlaceholder {
            return Err(self.syntax_error());
        }
        match self.bindings.value(token.text) {
            Some(value) => {
                self.at += 1;
                Ok(value)
            }
            None => Err(self.error(&format!(
                "An expression attribute value used in expression is not defined; \
                 attribute value: {}",
                token.text
            ))),
        }
    }

    /// That no two of the paths touch one another.
    pub(super) fn disjoint(&self, paths: &[&Path]) -> Result<(), String> {
        disjoint(paths).map_err(|what| self.error(&what))
    }
}
