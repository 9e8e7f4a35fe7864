//! Cuts an expression into tokens.

/// What a token is; its text is a slice of the expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name, a function or a keyword.
    Word,
    /// `#name`.
    NamePlaceholder,
    /// `:value`.
    ValuePlaceholder,
    /// Digits.
    Index,
    /// One of `( ) [ ] , . + -` or a comparator.
    Symbol,
    /// Nothing that an expression can hold.
    Unknown,
    /// Behind the last token.
    End,
}

/// A piece of the expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// Where in the expression it begins, in bytes.
    pub(super) start: usize,
}

impl Token<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn is(&self, symbol: &str) -> bool {
        self.kind == Kind::Symbol && self.text == symbol
    }

    /// Keywords are known in any case.
    pub(super) fn is_keyword(&self, keyword: &str) -> bool {
        self.kind == Kind::Word && self.text.eq_ignore_ascii_case(keyword)
    }
}

/// All tokens of `source`, with an [`Kind::End`] behind the last.
pub(super) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let mut start = 0;
    while let Some(first) = source[start..].chars().next() {
        if first.is_ascii_whitespace() {
            start += 1;
            continue;
        }
        let rest = &source[start..];
        let word = |from: usize| {
            let letters = rest.as_bytes()[from..].iter();
            from + letters.take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count()
        };
        let (kind, length) = match first {
            'a'..='z' | 'A'..='Z' => (Kind::Word, word(0)),
            '#' if word(1) > 1 => (Kind::NamePlaceholder, word(1)),
            ':' if word(1) > 1 => (Kind::ValuePlaceholder, word(1)),
            '0'..='9' => (Kind::Index, rest.bytes().take_while(u8::is_ascii_digit).count()),
            '<' if rest.starts_with("<=") || rest.starts_with("<>") => (Kind::Symbol, 2),
            '>' if rest.starts_with(">=") => (Kind::Symbol, 2),
            '(' | ')' | '[' | ']' | ',' | '.' | '+' | '-' | '=' | '<' | '>' => (Kind::Symbol, 1),
            other => (Kind::Unknown, other.len_utf8()),
        };
        out.push(Token { kind, text: &rest[..length], start });
        start += length;
    }
    let end = out.last().map_or(0, Token::end);
    out.push(Token { kind: Kind::End, text: "", start: end });
    out
}
