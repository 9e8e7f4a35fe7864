//! Patterns with `*` (any characters) and `?` (one character), compiled once.

/// One step of a compiled pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Item {
    /// This byte of UTF-8.
    Byte(u8),
    /// Exactly one character.
    One,
    /// Any characters, none included.
    Any,
}

/// Whether `A` and `a` are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Sensitive,
    /// ASCII letters are equal in either case: action names have no others.
    Folded,
}

/// A pattern without variables, in the cheapest form that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Glob {
    Anything,
    Exact(Box<str>),
    /// The text begins with this: a single `*` at the end.
    Prefix(Box<str>),
    General(Box<[Item]>),
}

impl Glob {
    /// Compiles `pattern`, in which `*` and `?` are wildcards.
    pub(crate) fn new(pattern: &str) -> Glob {
        if !pattern.contains(['*', '?']) {
            return Glob::Exact(pattern.into());
        }
        match pattern.strip_suffix('*') {
            Some("") => Glob::Anything,
            Some(prefix) if !prefix.contains(['*', '?']) => Glob::Prefix(prefix.into()),
            _ => Glob::General(wildcard_items(pattern).collect()),
        }
    }

    /// Whether the whole of `text` fits.
    pub(crate) fn matches(&self, text: &str, case: Case) -> bool {
        match self {
            Glob::Anything => true,
            Glob::Exact(exact) => equal(exact.as_bytes(), text.as_bytes(), case),
            Glob::Prefix(prefix) => text
                .as_bytes()
                .get(..prefix.len())
                .is_some_and(|head| equal(prefix.as_bytes(), head, case)),
            Glob::General(items) => items_match(items, text, case),
        }
    }
}

fn equal(a: &[u8], b: &[u8], case: Case) -> bool {
    match case {
        Case::Sensitive => a == b,
        Case::Folded => a.eq_ignore_ascii_case(b),
    }
}

/// The items of a text in which `*` and `?` are wildcards.
pub(crate) fn wildcard_items(text: &str) -> impl Iterator<Item = Item> + '_ {
    text.bytes().map(|byte| match byte {
        b'*' => Item::Any,
        b'?' => Item::One,
        byte => Item::Byte(byte),
    })
}

/// The items of a text taken literally.
pub(crate) fn literal_items(text: &str) -> impl Iterator<Item = Item> + '_ {
    text.bytes().map(Item::Byte)
}

/// Matches by going back to the last `*` only, which suffices for these patterns: time at most
/// pattern × text, no recursion, no allocation.
pub(crate) fn items_match(items: &[Item], text: &str, case: Case) -> bool {
    let text = text.as_bytes();
    let (mut at, mut step) = (0, 0);
    let mut resume: Option<(usize, usize)> = None;
    loop {
        match items.get(step) {
            Some(Item::Any) => {
                step += 1;
                resume = Some((at, step));
                continue;
            }
            Some(Item::One) if at < text.len() => {
                at += char_len(text, at);
                step += 1;
                continue;
            }
            Some(Item::Byte(byte)) if at < text.len() && same(*byte, text[at], case) => {
                at += 1;
                step += 1;
                continue;
            }
            None if at == text.len() => return true,
            _ => {}
        }
        match resume {
            Some((from, after)) if from < text.len() => {
                at = from + char_len(text, from);
                step = after;
                resume = Some((at, after));
            }
            _ => return false,
        }
    }
}

fn same(a: u8, b: u8, case: Case) -> bool {
    match case {
        Case::Sensitive => a == b,
        Case::Folded => a.eq_ignore_ascii_case(&b),
    }
}

/// The length of the character that begins at `at`, clipped to the text.
fn char_len(text: &[u8], at: usize) -> usize {
    let len = match text[at] {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    };
    len.min(text.len() - at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The obvious matcher: exponential, and plainly right.
    fn oracle(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some(('*', rest)) => (0..=text.len()).any(|skip| oracle(rest, &text[skip..])),
            Some(('?', rest)) => !text.is_empty() && oracle(rest, &text[1..]),
            Some((c, rest)) => text.first() == Some(c) && oracle(rest, &text[1..]),
        }
    }

    proptest! {
        #[test]
        fn matches_as_the_obvious_matcher(pattern in "[ab:é*?]{0,9}", text in "[ab:é]{0,12}") {
            let chars = |s: &str| s.chars().collect::<Vec<_>>();
            let expected = oracle(&chars(&pattern), &chars(&text));
            prop_assert_eq!(Glob::new(&pattern).matches(&text, Case::Sensitive), expected);
            let items: Vec<_> = wildcard_items(&pattern).collect();
            prop_assert_eq!(items_match(&items, &text, Case::Sensitive), expected);
        }

        #[test]
        fn folding_ignores_case(pattern in "[aAbB*?]{0,9}", text in "[aAbB]{0,12}") {
            prop_assert_eq!(
                Glob::new(&pattern).matches(&text, Case::Folded),
                Glob::new(&pattern.to_lowercase()).matches(&text.to_lowercase(), Case::Sensitive),
            );
        }
    }

    #[test]
    fn many_stars_stay_quick() {
        let pattern = "*a".repeat(500);
        let text = "a".repeat(499) + &"b".repeat(10_000);
        assert!(!Glob::new(&pattern).matches(&text, Case::Sensitive));
    }
}
