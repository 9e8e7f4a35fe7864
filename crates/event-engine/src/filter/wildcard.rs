//! `*` stands for any run of characters; `\*` and `\\` stand for themselves.

/// The stretches between the stars: the first is a prefix, the last a suffix.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wildcard(Vec<String>);

impl Wildcard {
    pub(crate) fn parse(text: &str) -> Result<Self, &'static str> {
        let mut parts = vec![String::new()];
        let mut letters = text.chars();
        let mut after_star = false;
        while let Some(letter) = letters.next() {
            let part = match letter {
                '*' if after_star => return Err("consecutive wildcard characters"),
                '*' => {
                    parts.push(String::new());
                    after_star = true;
                    continue;
                }
                '\\' => match letters.next() {
                    Some(escaped @ ('*' | '\\')) => escaped,
                    _ => return Err("only * and \\ may be escaped"),
                },
                plain => plain,
            };
            after_star = false;
            if let Some(last) = parts.last_mut() {
                last.push(part);
            }
        }
        Ok(Wildcard(parts))
    }

    /// Greedy from the left: the first place where a middle stretch fits leaves most to the rest.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let [first, middle @ .., last] = &self.0[..] else {
            return self.0.first().is_some_and(|only| only == text);
        };
        let Some(rest) = text.strip_prefix(first.as_str()) else { return false };
        let Some(mut rest) = rest.strip_suffix(last.as_str()) else { return false };
        middle.iter().all(|part| match rest.find(part.as_str()) {
            Some(at) => {
                rest = &rest[at + part.len()..];
                true
            }
            None => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition, by trying every way.
    fn naive(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some(('*', rest)) => (0..=text.len()).any(|skip| naive(rest, &text[skip..])),
            Some((letter, rest)) => text.first() == Some(letter) && naive(rest, &text[1..]),
        }
    }

    proptest! {
        #[test]
        fn it_matches_what_the_definition_matches(pattern in "[ab*]{0,8}", text in "[ab]{0,8}") {
            let all = |s: &str| s.chars().collect::<Vec<_>>();
            if let Ok(wildcard) = Wildcard::parse(&pattern) {
                prop_assert_eq!(wildcard.matches(&text), naive(&all(&pattern), &all(&text)));
            } else {
                prop_assert!(pattern.contains("**"));
            }
        }
    }
}
