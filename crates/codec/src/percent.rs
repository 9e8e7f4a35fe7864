//! Percent-encoding as AWS has it: RFC 3986's unreserved characters stay, all else is encoded, in
//! upper case.

use std::borrow::Cow;

/// What is not encoded beside the unreserved characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Nothing.
    Nothing,
    /// The slash, in whole paths.
    Slash,
}

/// Appends `bytes`, encoded.
pub fn encode(out: &mut Vec<u8>, bytes: &[u8], keep: Keep) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(*byte),
            b'/' if keep == Keep::Slash => out.push(b'/'),
            _ => {
                let (high, low) = (byte >> 4, byte & 15);
                out.extend_from_slice(&[b'%', DIGITS[usize::from(high)], DIGITS[usize::from(low)]]);
            }
        }
    }
}

/// The text, encoded.
pub fn encoded(text: &str, keep: Keep) -> String {
    let mut out = Vec::with_capacity(text.len());
    encode(&mut out, text.as_bytes(), keep);
    out.into_iter().map(char::from).collect()
}

/// The bytes behind `text`; a `%` without two digits stands for itself.
pub fn decode_bytes(text: &str) -> Cow<'_, [u8]> {
    percent_encoding::percent_decode_str(text).into()
}

/// The text behind `text`; what is not UTF-8 becomes U+FFFD.
pub fn decode(text: &str) -> Cow<'_, str> {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy()
}

/// The bytes behind `text` in a query or form, where `+` is a blank.
pub fn decode_form(text: &str) -> Cow<'_, [u8]> {
    if text.contains('+') {
        let blanks = text.replace('+', " ");
        Cow::Owned(decode_bytes(&blanks).into_owned())
    } else {
        decode_bytes(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encoded("aZ09-_.~ /+é", Keep::Nothing), "aZ09-_.~%20%2F%2B%C3%A9");
        assert_eq!(encoded("/a b/", Keep::Slash), "/a%20b/");
    }

    #[test]
    fn decoding_undoes_it_and_lets_strays_stand() {
        for text in ["", "a/b c", "100%", "é+"] {
            assert_eq!(decode(&encoded(text, Keep::Nothing)), text);
        }
        assert_eq!(decode("%zz%4"), "%zz%4");
        assert_eq!(decode_form("a+b%2B"), Cow::Borrowed(b"a b+"));
        assert_eq!(decode("%ff"), "\u{fffd}");
    }
}
