//! From text to the tree.

mod directive;
mod expression;
mod reference;

use crate::tree::Node;
use std::fmt;
use std::sync::Arc;

/// Where a template is wrong, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {}, column {}", self.message, self.line, self.column)
    }
}

impl std::error::Error for ParseError {}

type Parsed<T> = Result<T, ParseError>;

/// The deepest nesting of blocks and expressions.
const DEEPEST: usize = 64;

/// A whole template.
pub(crate) fn template(text: &str) -> Parsed<Vec<Node>> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let nodes = parser.block()?;
    match parser.rest() {
        "" => Ok(nodes),
        _ => Err(parser.wrong("#end, #else or #elseif without a beginning")),
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Steps over `text` if it comes next.
    fn take(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn expect(&mut self, text: &str) -> Parsed<()> {
        if self.take(text) {
            return Ok(());
        }
        let found = self.peek().map_or("the end".to_owned(), |c| format!("'{c}'"));
        Err(self.wrong(&format!("expected '{text}', found {found}")))
    }

    /// Takes characters as long as they are `wanted`.
    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn spaces(&mut self) {
        self.take_while(char::is_whitespace);
    }

    /// Velocity's identifiers: a letter or underscore, then letters, digits, `_` and `-`.
    fn identifier(&mut self) -> Option<Arc<str>> {
        if !self.peek().is_some_and(|c| c.is_ascii_alphabetic() || c == '_') {
            return None;
        }
        Some(self.take_while(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-').into())
    }

    fn wrong(&self, message: &str) -> ParseError {
        self.wrong_at(self.at, message)
    }

    fn wrong_at(&self, at: usize, message: &str) -> ParseError {
        let before = &self.text[..at];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        ParseError { line, column, message: message.to_owned() }
    }

    /// Goes one level deeper for as long as `parse` takes.
    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == DEEPEST {
            return Err(self.wrong("the template is nested too deeply"));
        }
        self.depth += 1;
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    /// What stands up to the end of the text, or to an `#end`, `#else` or `#elseif`, which is left.
    fn block(&mut self) -> Parsed<Vec<Node>> {
        self.deeper(Self::block_here)
    }

    fn block_here(&mut self) -> Parsed<Vec<Node>> {
        let mut nodes = Vec::new();
        let mut text = String::new();
        while let Some(next) = self.peek() {
            match next {
                '\\' => self.escape(&mut nodes, &mut text)?,
                '$' => match self.reference()? {
                    Some(reference) => {
                        flush(&mut nodes, &mut text);
                        nodes.push(Node::Reference(reference));
                    }
                    None => {
                        text.push('$');
                        self.at += 1;
                    }
                },
                '#' => {
                    if self.at_end_of_block() {
                        break;
                    }
                    self.hash(&mut nodes, &mut text)?;
                }
                _ => text.push_str(self.take_while(|c| !matches!(c, '\\' | '$' | '#'))),
            }
        }
        flush(&mut nodes, &mut text);
        Ok(nodes)
    }

    /// Backslashes count only in front of what would be a reference or a directive: two are one, and
    /// an odd one takes what follows its meaning.
    fn escape(&mut self, nodes: &mut Vec<Node>, text: &mut String) -> Parsed<()> {
        let slashes = self.take_while(|c| c == '\\').len();
        let begin = self.at;
        let escaped = match self.peek() {
            Some('$') => self.reference()?.map(Some),
            Some('#') => self.directive_name().map(|_| None),
            _ => None,
        };
        let after = std::mem::replace(&mut self.at, begin);
        let Some(escaped) = escaped else {
            text.extend(std::iter::repeat_n('\\', slashes));
            return Ok(());
        };
        text.extend(std::iter::repeat_n('\\', slashes / 2));
        if slashes % 2 == 1 {
            match escaped {
                Some(reference) => {
                    flush(nodes, text);
                    nodes.push(Node::Escaped(reference));
                }
                None => text.push_str(&self.text[begin..after]),
            }
            self.at = after;
        }
        Ok(())
    }
}

fn flush(nodes: &mut Vec<Node>, text: &mut String) {
    if !text.is_empty() {
        nodes.push(Node::Text(std::mem::take(text).into()));
    }
}
