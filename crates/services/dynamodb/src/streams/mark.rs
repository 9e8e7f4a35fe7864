//! Places in shards, and the sequence numbers that clients know them by.

use std::fmt;

/// A generation's first digits: with it all numbers have the same length, and sort as texts too.
const GENERATIONS_FROM: u64 = 100_000_000;
const VERSION_DIGITS: usize = 20;
const INDEX_DIGITS: usize = 5;
const DIGITS: usize = 9 + VERSION_DIGITS + INDEX_DIGITS;

/// The place of a record among those of its stream: the version of the commit that appended it, and
/// how many appends of that commit came before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mark {
    pub(crate) version: u64,
    pub(crate) index: u32,
}

impl Mark {
    /// The place before a shard's first record. No commit has the version 0.
    pub(crate) fn start(shard: u32) -> Mark {
        Mark { version: 0, index: shard }
    }

    /// The place just before this one.
    pub(crate) fn before(self) -> Mark {
        match self.index.checked_sub(1) {
            Some(index) => Mark { index, ..self },
            None => Mark { version: self.version.saturating_sub(1), index: u32::MAX },
        }
    }

    /// The place that the end of an appended key tells.
    pub(crate) fn of_key(key: &[u8]) -> Option<Mark> {
        let (rest, index) = key.split_last_chunk()?;
        let (_, version) = rest.split_last_chunk()?;
        Some(Mark { version: u64::from_be_bytes(*version), index: u32::from_be_bytes(*index) })
    }
}

/// 34 decimal digits: the generation (9 of them, from 100000000), the version (20), the index (5:
/// no batch has 100,000 entries). They rise within a shard and from parents to children, and no two
/// records of a stream share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SequenceNumber {
    pub(crate) generation: u32,
    pub(crate) mark: Mark,
}

impl fmt::Display for SequenceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let generation = GENERATIONS_FROM + u64::from(self.generation);
        let Mark { version, index } = self.mark;
        write!(f, "{generation}{version:0VERSION_DIGITS$}{index:0INDEX_DIGITS$}")
    }
}

impl SequenceNumber {
    /// Nothing if the text is no number that a stream could have given.
    pub(crate) fn parse(text: &str) -> Option<SequenceNumber> {
        if text.len() != DIGITS || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        // All are digits, and so each of one byte.
        let (generation, rest) = text.split_at(DIGITS - VERSION_DIGITS - INDEX_DIGITS);
        let (version, index) = rest.split_at(VERSION_DIGITS);
        let generation = generation.parse::<u64>().ok()?.checked_sub(GENERATIONS_FROM)?;
        Some(SequenceNumber {
            generation: u32::try_from(generation).ok()?,
            mark: Mark { version: version.parse().ok()?, index: index.parse().ok()? },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number() -> impl Strategy<Value = SequenceNumber> {
        (0..800_000_000u32, any::<u64>(), 0..100_000u32).prop_map(|(generation, version, index)| {
            SequenceNumber { generation, mark: Mark { version, index } }
        })
    }

    proptest! {
        #[test]
        fn numbers_read_back_and_sort_as_texts(a in number(), b in number()) {
            let (text_a, text_b) = (a.to_string(), b.to_string());
            prop_assert!(text_a.len() >= 21 && text_a.len() <= 40);
            prop_assert_eq!(SequenceNumber::parse(&text_a), Some(a));
            prop_assert_eq!(text_a.cmp(&text_b), a.cmp(&b));
        }

        #[test]
        fn any_text_is_a_number_or_is_not(text in "[0-9é+]{0,40}") {
            if let Some(number) = SequenceNumber::parse(&text) {
                prop_assert_eq!(number.to_string(), text);
            }
        }

        #[test]
        fn the_place_before_is_the_greatest_below(version in 1..u64::MAX, index in any::<u32>()) {
            let mark = Mark { version, index };
            prop_assert!(mark.before() < mark);
            let key = [&b"any"[..], &version.to_be_bytes(), &index.to_be_bytes()].concat();
            prop_assert_eq!(Mark::of_key(&key), Some(mark));
        }
    }
}
