//! Walking through a pattern's text.

use super::Invalid;
use regex::{Regex, RegexBuilder};

/// How deep parentheses may nest: the pattern itself has at most 1,024 characters, and recursion
/// over all of them would be no use to anyone.
pub const MAX_DEPTH: usize = 64;

/// Regular expressions in one pattern, as AWS has it.
const MAX_REGEXES: usize = 2;

/// What an expression may hold beside letters and digits («Supported regular expressions (regex)
/// syntax»): symbols, then operators. There are no parentheses. The space is not on AWS's list, but
/// takes part in its own examples of patterns.
const REGEX_SYMBOLS: &str = ":_#=@/;,-' ^$?[]{}|\\*+.";

/// An expression's compiled size: repetitions of repetitions can be made to explode.
const MAX_REGEX_BYTES: usize = 1 << 20;

pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
    regexes: usize,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str) -> Self {
        Scanner { text, at: 0, regexes: 0 }
    }

    pub fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += letter.len_utf8();
        Some(letter)
    }

    pub fn skip_space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.next();
        }
    }

    /// Takes `token` if it comes next.
    pub fn take(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Takes `word`, in any case, if it comes next and ends there.
    pub fn take_word(&mut self, word: &str) -> bool {
        let rest = self.rest();
        let found = rest.get(..word.len()).is_some_and(|w| w.eq_ignore_ascii_case(word))
            && !rest[word.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        if found {
            self.at += word.len();
        }
        found
    }

    /// Takes letters as long as they are of the kind.
    pub fn take_while(&mut self, of_kind: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !of_kind(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// Takes a text in double quotes, in which a backslash lets the next letter stand for itself.
    pub fn quoted(&mut self) -> Result<String, Invalid> {
        let mut out = String::new();
        self.next();
        loop {
            match self.next() {
                Some('"') => return Ok(out),
                Some('\\') => out.extend(self.next()),
                Some(letter) => out.push(letter),
                None => return Err(self.expected("a closing quotation mark")),
            }
        }
    }

    /// Takes `%expression%`.
    pub fn regex(&mut self) -> Result<Regex, Invalid> {
        self.next();
        let begin = self.at;
        let source = self.take_while(|c| c != '%');
        if !self.take("%") {
            return Err(self.expected("a closing %"));
        }
        self.regexes += 1;
        if self.regexes > MAX_REGEXES {
            return Err(Invalid::Expected { at: begin, what: "no third regular expression" });
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || REGEX_SYMBOLS.contains(c);
        if let Some(bad) = source.chars().find(|c| !allowed(*c)) {
            return Err(Invalid::Characters(bad.to_string()));
        }
        RegexBuilder::new(source)
            .size_limit(MAX_REGEX_BYTES)
            .build()
            .map_err(|_| Invalid::Expected { at: begin, what: "a regular expression" })
    }

    pub fn expected(&self, expected: &'static str) -> Invalid {
        Invalid::Expected { at: self.at, what: expected }
    }
}
