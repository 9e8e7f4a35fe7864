//! Two changes of one text, put together line by line.

use super::lines::{common, split};
use std::ops::Range;

/// A part of the three texts that belongs together, as ranges of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) base: Range<usize>,
    pub(crate) source: Range<usize>,
    pub(crate) destination: Range<usize>,
    pub(crate) kind: PartKind,
}

/// Who changed a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartKind {
    Unchanged,
    BySource,
    ByDestination,
    /// Both in the same way.
    ByBoth,
    Conflict,
}

/// Three texts as lines, and their parts in order.
#[derive(Debug)]
pub(crate) struct Merge3<'t> {
    pub(crate) base: Vec<&'t [u8]>,
    pub(crate) source: Vec<&'t [u8]>,
    pub(crate) destination: Vec<&'t [u8]>,
    pub(crate) parts: Vec<Part>,
}

/// What is taken where both have changed the same lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Source,
    Destination,
}

impl<'t> Merge3<'t> {
    pub(crate) fn new(base: &'t [u8], source: &'t [u8], destination: &'t [u8]) -> Merge3<'t> {
        let (base, source, destination) = (split(base), split(source), split(destination));
        let (in_source, in_destination) = (common(&base, &source), common(&base, &destination));
        let mut parts = Vec::new();
        let (mut o, mut a, mut b) = (0, 0, 0);
        loop {
            // Where all three go on alike next.
            let next = (o..base.len()).find_map(|at| {
                let a = (*in_source.get(at)?)?;
                let b = (*in_destination.get(at)?)?;
                Some((at, a, b))
            });
            let (next_o, next_a, next_b) =
                next.unwrap_or((base.len(), source.len(), destination.len()));
            if (o, a, b) != (next_o, next_a, next_b) {
                let (base, source, destination) = (
                    base.get(o..next_o).unwrap_or(&[]),
                    source.get(a..next_a).unwrap_or(&[]),
                    destination.get(b..next_b).unwrap_or(&[]),
                );
                let kind = match (source == base, destination == base) {
                    (true, true) => PartKind::Unchanged,
                    (false, true) => PartKind::BySource,
                    (true, false) => PartKind::ByDestination,
                    (false, false) if source == destination => PartKind::ByBoth,
                    (false, false) => PartKind::Conflict,
                };
                let (base, source, destination) = (o..next_o, a..next_a, b..next_b);
                parts.push(Part { base, source, destination, kind });
            }
            (o, a, b) = (next_o, next_a, next_b);
            if next.is_none() {
                break;
            }
            let alike = |n: &usize| {
                in_source.get(o + n) == Some(&Some(a + n))
                    && in_destination.get(o + n) == Some(&Some(b + n))
            };
            let length = (0..base.len() - o).take_while(alike).count();
            let (base, source, destination) = (o..o + length, a..a + length, b..b + length);
            parts.push(Part { base, source, destination, kind: PartKind::Unchanged });
            (o, a, b) = (o + length, a + length, b + length);
        }
        Merge3 { base, source, destination, parts }
    }

    pub(crate) fn conflicts(&self) -> usize {
        self.parts.iter().filter(|part| part.kind == PartKind::Conflict).count()
    }

    /// The merged text; nothing where there are conflicts, and no side that is always taken.
    pub(crate) fn text(&self, on_conflict: Option<Side>) -> Option<Vec<u8>> {
        let mut text = Vec::new();
        for part in &self.parts {
            let side = match (part.kind, on_conflict) {
                (PartKind::Conflict, None) => return None,
                (PartKind::Conflict, Some(side)) => side,
                (PartKind::ByDestination, _) => Side::Destination,
                _ => Side::Source,
            };
            let lines = match side {
                Side::Source => self.source.get(part.source.clone()),
                Side::Destination => self.destination.get(part.destination.clone()),
            };
            text.extend(lines.unwrap_or(&[]).iter().flat_map(|line| line.iter()));
        }
        Some(text)
    }
}

/// Whether git would not merge it line by line.
pub(crate) fn is_binary(content: &[u8]) -> bool {
    content.iter().take(8000).any(|byte| *byte == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn merged(base: &str, source: &str, destination: &str) -> Result<String, usize> {
        let merge = Merge3::new(base.as_bytes(), source.as_bytes(), destination.as_bytes());
        match merge.text(None) {
            Some(text) => Ok(String::from_utf8(text).unwrap()),
            None => Err(merge.conflicts()),
        }
    }

    #[test]
    fn changes_of_different_lines_go_together_and_of_the_same_do_not() {
        for (base, source, destination, expected) in [
            ("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", Ok("A\nb\nC\n")),
            ("a\nb\nc\n", "A\nb\nc\n", "X\nb\nc\n", Err(1)),
            ("a\nb\nc\n", "A\nb\nC\n", "X\nb\nY\n", Err(2)),
            ("a\nb\n", "b\n", "a\nb\nc\n", Ok("b\nc\n")),
            ("a\n", "", "b\n", Err(1)),
            ("", "a\n", "b\n", Err(1)),
            ("", "a\n", "a\n", Ok("a\n")),
            ("a", "a\n", "a", Ok("a\n")),
        ] {
            let expected = expected.map(str::to_owned);
            assert_eq!(merged(base, source, destination), expected, "{base:?} {source:?}");
        }
        let merge = Merge3::new(b"a\nm\nb\n", b"x\nm\nB\n", b"y\nm\nb\n");
        assert_eq!(merge.text(Some(Side::Source)).unwrap(), b"x\nm\nB\n");
        assert_eq!(merge.text(Some(Side::Destination)).unwrap(), b"y\nm\nB\n");
    }

    proptest! {
        #[test]
        fn who_alone_changes_has_it_their_way(base in "[ab\n]{0,16}", other in "[ab\n]{0,16}") {
            prop_assert_eq!(merged(&base, &other, &base), Ok(other.clone()));
            prop_assert_eq!(merged(&base, &base, &other), Ok(other.clone()));
            prop_assert_eq!(merged(&base, &other, &other), Ok(other));
        }

        #[test]
        fn each_text_is_the_sum_of_its_parts(
            base in "[ab\n]{0,16}", source in "[ab\n]{0,16}", destination in "[ab\n]{0,16}",
        ) {
            let merge = Merge3::new(base.as_bytes(), source.as_bytes(), destination.as_bytes());
            let (mut o, mut a, mut b) = (0, 0, 0);
            for part in &merge.parts {
                prop_assert_eq!((part.base.start, part.source.start, part.destination.start), (o, a, b));
                (o, a, b) = (part.base.end, part.source.end, part.destination.end);
            }
            let all = (merge.base.len(), merge.source.len(), merge.destination.len());
            prop_assert_eq!((o, a, b), all);
        }
    }
}
