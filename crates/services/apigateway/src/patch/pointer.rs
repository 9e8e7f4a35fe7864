//! JSON pointers (RFC 6901): `/a~1b/c` is the segments `a/b` and `c`.

/// The segments of a pointer, without their escapes; nothing where it does not begin with a slash or
/// escapes what it must not. Clients put a tilde into paths as it is, so one that escapes nothing
/// stands for itself.
pub(crate) fn parse(text: &str) -> Option<Vec<String>> {
    let rest = text.strip_prefix('/')?;
    Some(rest.split('/').map(unescape).collect())
}

/// A segment without its escapes.
pub(crate) fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pointers_are_taken_apart_and_their_escapes_resolved() {
        for (text, expected) in [
            ("/a", Some(vec!["a"])),
            ("/a~1b/c", Some(vec!["a/b", "c"])),
            ("/~01", Some(vec!["~1"])),
            ("/*/*/logging/loglevel", Some(vec!["*", "*", "logging", "loglevel"])),
            ("/a//b", Some(vec!["a", "", "b"])),
            ("/", Some(vec![""])),
            ("", None),
            ("a", None),
        ] {
            let expected = expected.map(|of| of.into_iter().map(str::to_owned).collect());
            assert_eq!(parse(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_escaped_reads_back(
            segments in prop::collection::vec("[a-z/~{}.+01]{0,8}", 1..5),
            any in "\\PC{0,30}",
        ) {
            let escape = |of: &String| of.replace('~', "~0").replace('/', "~1");
            let text: String = segments.iter().map(|of| format!("/{}", escape(of))).collect();
            prop_assert_eq!(parse(&text), Some(segments));
            let _whatever = parse(&any);
        }
    }
}
