//! Query strings: names and values, decoded.

use std::borrow::Cow;

/// The text behind percent-encoding; bytes that are no text become replacement characters.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    percent_encoding::percent_decode_str(text).decode_utf8_lossy()
}

/// The same, with plus signs for spaces, as forms write them.
pub fn decoded_form(text: &str) -> Cow<'_, str> {
    match text.contains('+') {
        true => Cow::Owned(decoded(&text.replace('+', " ")).into_owned()),
        false => decoded(text),
    }
}

/// Names and values in the order in which they were sent.
pub fn pairs(query: &str) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let split = |pair| -> (&str, &str) { str::split_once(pair, '=').unwrap_or((pair, "")) };
    pairs.map(split).map(|(name, value)| (decoded_form(name), decoded_form(value))).collect()
}

/// Appends text as a query has it: what is not unreserved is encoded.
pub fn encode(out: &mut String, text: &str) {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const ENCODED: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    out.extend(utf8_percent_encode(text, ENCODED));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn queries_are_read_as_forms_write_them() {
        let read = |query| -> Vec<(String, String)> {
            pairs(query).into_iter().map(|(n, v)| (n.into_owned(), v.into_owned())).collect()
        };
        let expected = [("a", "1 2"), ("a", "x&y"), ("b", ""), ("c", ""), ("d", "e=f")];
        let expected: Vec<_> = expected.map(|(n, v)| (n.to_owned(), v.to_owned())).into();
        assert_eq!(read("a=1+2&a=x%26y&&b=&c&d=e=f"), expected);
        assert_eq!(read("%zz=%"), [("%zz".to_owned(), "%".to_owned())]);
    }

    proptest! {
        #[test]
        fn what_is_encoded_reads_back(name in ".{1,10}", value in ".{0,10}") {
            let mut query = String::new();
            encode(&mut query, &name);
            query.push('=');
            encode(&mut query, &value);
            prop_assert_eq!(pairs(&query), vec![(name.into(), value.into())]);
        }
    }
}
