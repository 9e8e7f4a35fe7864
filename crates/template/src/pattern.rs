//! `AllowedPattern`: Java's regular expressions, as far as they can be had in linear time.

use regex::{Regex, RegexBuilder};

/// Of a compiled pattern, in bytes: a template cannot make a matcher grow.
const MAX_SIZE: usize = 1 << 20;

/// A pattern for whole values.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    written: String,
    whole: Regex,
    /// What must, or must not, come first: `(?=…)` and `(?!…)` at the pattern's beginning, by which
    /// passwords are asked for several kinds of characters.
    ahead: Vec<(bool, Regex)>,
}

impl Pattern {
    /// Nothing where the expression cannot be had: with look-around elsewhere, back references.
    pub(crate) fn parse(written: &str) -> Option<Self> {
        let mut rest = written.strip_prefix('^').unwrap_or(written);
        let mut ahead = Vec::new();
        while let Some((positive, inner, after)) = look_ahead(rest) {
            ahead.push((positive, compile(&format!("^(?:{inner})"))?));
            rest = after;
        }
        if !ahead.is_empty() && is_choice(rest) {
            return None;
        }
        let whole = compile(&format!("^(?:{})$", if ahead.is_empty() { written } else { rest }))?;
        Some(Self { written: written.to_owned(), whole, ahead })
    }

    pub(crate) fn written(&self) -> &str {
        &self.written
    }

    pub(crate) fn matches(&self, value: &str) -> bool {
        self.ahead.iter().all(|(positive, inner)| inner.is_match(value) == *positive)
            && self.whole.is_match(value)
    }
}

/// A look ahead at the beginning: whether it must match, what, and what comes after it.
fn look_ahead(pattern: &str) -> Option<(bool, &str, &str)> {
    let (positive, inner) = match pattern.strip_prefix("(?=") {
        Some(inner) => (true, inner),
        None => (false, pattern.strip_prefix("(?!")?),
    };
    let (end, _) = outside(inner).find(|(_, c)| *c == ')')?;
    Some((positive, &inner[..end], &inner[end + 1..]))
}

/// Whether it is a choice as a whole, whose branches would not share what comes before it.
fn is_choice(pattern: &str) -> bool {
    outside(pattern).any(|(_, c)| c == '|')
}

/// The characters that stand in no class and no group, with their places; the parenthesis that ends
/// a group that was not begun too.
fn outside(pattern: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut open, mut in_class, mut escaped) = (0_usize, false, false);
    pattern.char_indices().filter(move |(_, c)| {
        let literal = escaped;
        escaped = *c == '\\' && !literal;
        match c {
            _ if literal => return false,
            '[' => in_class = true,
            ']' => in_class = false,
            _ if in_class => return false,
            '(' => open += 1,
            ')' if open > 0 => open -= 1,
            _ => return open == 0,
        }
        false
    })
}

fn compile(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(&ascii_classes(pattern)).size_limit(MAX_SIZE).build().ok()
}

/// The pattern with Java's classes, which are of ASCII alone. A class within a class is its union.
fn ascii_classes(pattern: &str) -> String {
    let mut text = String::new();
    let mut characters = pattern.chars();
    while let Some(c) = characters.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match characters.next() {
            Some('d') => text.push_str("[0-9]"),
            Some('D') => text.push_str("[^0-9]"),
            Some('w') => text.push_str("[0-9A-Za-z_]"),
            Some('W') => text.push_str("[^0-9A-Za-z_]"),
            Some('s') => text.push_str("[\\t\\n\\x0B\\f\\r ]"),
            Some('S') => text.push_str("[^\\t\\n\\x0B\\f\\r ]"),
            Some('b') => text.push_str("(?-u:\\b)"),
            Some('B') => text.push_str("(?-u:\\B)"),
            Some(other) => text.extend(['\\', other]),
            None => text.push('\\'),
        }
    }
    text
}
