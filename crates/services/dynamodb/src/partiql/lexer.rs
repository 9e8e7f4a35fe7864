//! Cuts a statement into tokens. Comments are blanks.

use super::keywords::is_keyword;

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind<'s> {
    /// A name, a function or a keyword, as it is written.
    Word(&'s str),
    /// A name between double quotation marks, without them.
    Quoted(String),
    /// A text between single quotation marks, without them.
    Text(String),
    /// Digits, perhaps with a point and a power of ten; no sign.
    Number(&'s str),
    /// `?`.
    Parameter,
    /// An operator or a bracket.
    Symbol(&'static str),
    /// Behind the last token.
    End,
}

/// A piece of the statement, with where it stands: both counted from 1, in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'s> {
    pub(super) kind: Kind<'s>,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) length: usize,
}

impl Token<'_> {
    pub(super) fn is(&self, symbol: &str) -> bool {
        matches!(self.kind, Kind::Symbol(found) if found == symbol)
    }

    /// Keywords are known in any case.
    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self.kind, Kind::Word(found) if found.eq_ignore_ascii_case(word))
    }

    pub(super) fn is_keyword(&self) -> bool {
        matches!(self.kind, Kind::Word(word) if is_keyword(word))
    }

    /// As AWS's messages tell a place.
    pub(super) fn place(&self) -> String {
        format!("{}:{}:{}", self.line, self.column, self.length)
    }
}

/// Longest first, so that none hides another.
const SYMBOLS: [&str; 26] = [
    "<<", ">>", "<=", ">=", "<>", "!=", "||", "(", ")", "[", "]", "{", "}", ",", ".", ":", ";",
    "=", "<", ">", "+", "-", "*", "/", "%", "?",
];

/// All tokens of `source`, with a [`Kind::End`] behind the last; nothing if a part of it can't be
/// any token.
pub(super) fn tokens(source: &str) -> Option<Vec<Token<'_>>> {
    let mut out = Vec::new();
    let (mut rest, mut line, mut column) = (source, 1, 1);
    while let Some(first) = rest.chars().next() {
        let (kind, length) = match first {
            blank if blank.is_whitespace() => (None, first.len_utf8()),
            '-' if rest.starts_with("--") => (None, rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => (None, 2 + rest[2..].find("*/")? + 2),
            'a'..='z' | 'A'..='Z' | '_' | '$' => {
                let length = rest.bytes().take_while(|b| is_of_word(*b)).count();
                (Some(Kind::Word(&rest[..length])), length)
            }
            '\'' => quoted(rest, '\'').map(|(text, length)| (Some(Kind::Text(text)), length))?,
            '"' => quoted(rest, '"').map(|(text, length)| (Some(Kind::Quoted(text)), length))?,
            '0'..='9' => number(rest)?,
            '.' if rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit) => number(rest)?,
            _ => {
                let symbol = SYMBOLS.into_iter().find(|symbol| rest.starts_with(symbol))?;
                let kind = if symbol == "?" { Kind::Parameter } else { Kind::Symbol(symbol) };
                (Some(kind), symbol.len())
            }
        };
        let (piece, behind) = rest.split_at(length);
        let characters = piece.chars().count();
        if let Some(kind) = kind {
            out.push(Token { kind, line, column, length: characters });
        }
        match piece.rfind('\n') {
            Some(at) => {
                line += piece.matches('\n').count();
                column = 1 + piece[at + 1..].chars().count();
            }
            None => column += characters,
        }
        rest = behind;
    }
    out.push(Token { kind: Kind::End, line, column, length: 0 });
    Some(out)
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$'
}

/// What stands between the marks at the front, where a doubled mark is one; and how long it is
/// with them.
fn quoted(rest: &str, mark: char) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut at = 1;
    loop {
        let end = at + rest[at..].find(mark)?;
        text.push_str(&rest[at..end]);
        if !rest[end + 1..].starts_with(mark) {
            return Some((text, end + 1));
        }
        text.push(mark);
        at = end + 2;
    }
}

/// `digits[.digits][e[+-]digits]` or `.digits…`. A power that no 32-bit number holds is none.
fn number(rest: &str) -> Option<(Option<Kind<'_>>, usize)> {
    let bytes = rest.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let mut length = digits(0);
    let mut behind_point = 0;
    if bytes.get(length) == Some(&b'.') {
        behind_point = digits(length + 1);
        length += 1 + behind_point;
    }
    if matches!(bytes.get(length), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
        let power = digits(length + 1 + signed);
        if power > 0 {
            let text = &rest[length + 1..length + 1 + signed + power];
            let power_of_ten: i64 = text.parse::<i32>().ok()?.into();
            let scale = i64::try_from(behind_point).ok()? - power_of_ten;
            i32::try_from(scale).ok()?;
            length += 1 + signed + power;
        }
    }
    if bytes.get(length).is_some_and(|byte| is_of_word(*byte)) {
        return None;
    }
    Some((Some(Kind::Number(&rest[..length])), length))
}
