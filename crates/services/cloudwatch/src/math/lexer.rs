//! Words of an expression.

/// One word.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    Number(f64),
    /// A name, or a function's.
    Word(String),
    /// Between quotes of either kind.
    Text(String),
    /// `<=`, `(` and so on.
    Sign(&'static str),
}

/// Longer ones first.
const SIGNS: [&str; 21] = [
    "<=", ">=", "==", "!=", "&&", "||", "<", ">", "+", "-", "*", "/", "^", "(", ")", "[", "]", ",",
    "{", "}", "!",
];

/// All words; what is wrong with the text else.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut all = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '\'' | '"' => {
                let inner = &rest[1..];
                let end = inner.find(first).ok_or("a text has no end")?;
                all.push(Token::Text(inner[..end].to_owned()));
                end + 2
            }
            '0'..='9' | '.' => {
                let end = number_end(rest);
                let number = rest[..end].parse().ok().filter(|number: &f64| number.is_finite());
                let number = number.ok_or_else(|| format!("'{}' is no number", &rest[..end]))?;
                all.push(Token::Number(number));
                end
            }
            'a'..='z' | 'A'..='Z' | '_' => {
                let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
                let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
                all.push(Token::Word(rest[..end].to_owned()));
                end
            }
            _ => {
                let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign));
                let sign = sign.ok_or_else(|| format!("'{first}' is not understood"))?;
                all.push(Token::Sign(sign));
                sign.len()
            }
        };
        rest = rest[taken..].trim_start();
    }
    Ok(all)
}

/// Digits, a point, and an exponent.
fn number_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |mut at: usize| {
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        at
    };
    let mut end = digits(0);
    if bytes.get(end) == Some(&b'.') {
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent > end + 1 + sign {
            end = exponent;
        }
    }
    end
}
