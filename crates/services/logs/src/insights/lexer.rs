//! The words of a query, and where they stand.

/// What stands at a place of a query.
#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    /// A name: of a command, a function, a field (`@message`, `a.b.0`), or one in backticks.
    Word {
        text: String,
        /// In backticks: never a command or a function.
        quoted: bool,
    },
    Text(String),
    Number(f64),
    /// `5m`: a number and what follows it at once.
    Period(f64, String),
    Symbol(&'static str),
    End,
    /// What begins nothing, or does not end.
    Bad,
}

/// From where to where something stands, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// Longer ones before their beginnings.
const SYMBOLS: [&str; 22] = [
    "!=", "<=", ">=", "=~", ":=", "|", ",", "(", ")", "[", "]", "=", "<", ">", "+", "-", "*", "/",
    "^", "%", ":", ".",
];

/// Where the next token begins: after spaces and comments.
fn beginning(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start().len();
        if !text[at..].starts_with('#') {
            return at;
        }
        at += text[at..].find('\n').unwrap_or(text.len() - at);
    }
}

/// The token that begins at or after `at`.
pub fn token(text: &str, at: usize) -> (Token, Span) {
    let start = beginning(text, at);
    let rest = &text[start..];
    let Some(first) = rest.chars().next() else {
        return (Token::End, Span { start, end: start });
    };
    let (token, length) = match first {
        '"' | '\'' => quoted(rest, first)
            .map_or((Token::Bad, rest.len()), |(text, length)| (Token::Text(text), length)),
        '`' => match rest[1..].find('`') {
            Some(end) => (Token::Word { text: rest[1..=end].to_owned(), quoted: true }, end + 2),
            None => (Token::Bad, rest.len()),
        },
        '0'..='9' => number(rest),
        first if begins_word(first) => {
            let length = rest.find(|c| !goes_on(c)).unwrap_or(rest.len());
            (Token::Word { text: rest[..length].to_owned(), quoted: false }, length)
        }
        _ => match SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
            Some(symbol) => (Token::Symbol(symbol), symbol.len()),
            None => (Token::Bad, first.len_utf8()),
        },
    };
    (token, Span { start, end: start + length })
}

fn begins_word(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == '@'
}

fn goes_on(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '@' | '.')
}

/// A text in quotation marks, in which a backslash lets the next letter stand for itself, but for
/// some that stand for others; and its length.
fn quoted(rest: &str, mark: char) -> Option<(String, usize)> {
    let mut out = String::new();
    let mut letters = rest.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            letter if letter == mark => return Some((out, at + 1)),
            '\\' => match letters.next()?.1 {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                other if other == mark || other == '\\' => out.push(other),
                other => out.extend(['\\', other]),
            },
            letter => out.push(letter),
        }
    }
    None
}

fn number(rest: &str) -> (Token, usize) {
    let digits = |from: usize| {
        rest[from..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |length| from + length)
    };
    let mut end = digits(0);
    if rest[end..].starts_with('.') && digits(end + 1) > end + 1 {
        end = digits(end + 1);
    }
    let exponent = rest[end..].strip_prefix(['e', 'E']).map(|after| {
        let sign = usize::from(after.starts_with(['+', '-']));
        (end + 1 + sign, digits(end + 1 + sign))
    });
    if let Some((from, to)) = exponent
        && to > from
    {
        end = to;
    }
    let Ok(value) = rest[..end].parse::<f64>() else { return (Token::Bad, end) };
    let unit = rest[end..].find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len() - end);
    if unit == 0 {
        return (Token::Number(value), end);
    }
    (Token::Period(value, rest[end..end + unit].to_owned()), end + unit)
}

/// The regular expression `/…/` that begins at or after `at`, and where it stands with its slashes.
pub fn expression(text: &str, at: usize) -> Option<(String, Span)> {
    let start = beginning(text, at);
    let rest = text[start..].strip_prefix('/')?;
    let mut out = String::new();
    let mut letters = rest.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '/' => return Some((out, Span { start, end: start + 1 + at + 1 })),
            '\\' => match letters.next()?.1 {
                '/' => out.push('/'),
                other => out.extend(['\\', other]),
            },
            letter => out.push(letter),
        }
    }
    None
}
