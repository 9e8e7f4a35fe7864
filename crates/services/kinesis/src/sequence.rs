//! Sequence numbers: decimal numbers of 56 digits, as AWS's look.

use std::fmt;
use std::str::FromStr;

/// A record's place in its shard, and the shard's place among its stream's.
///
/// The number's 188 bits, from the highest: a nibble `2`; when the shard was made, in seconds (36
/// bits); the record's index in the shard (64); a zero nibble; when the record arrived, in
/// milliseconds (44); the shard's number (32); a nibble `2`. So numbers rise within a shard, and a
/// child shard, which is always made in a later second than its parents, lies above them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SequenceNumber {
    /// The second in which the shard was made: the highest 36 bits of order.
    pub(crate) shard_made_s: u64,
    /// 1 for the shard's first record; 0 stands for the shard's beginning.
    pub(crate) index: u64,
    /// When it arrived.
    pub(crate) arrived_ms: u64,
    /// The shard's number.
    pub(crate) shard: u32,
}

/// The text is no sequence number that this stream could have given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOurs;

const NIBBLE: u64 = 2;
const MADE_BITS: u32 = 36;
const ARRIVED_BITS: u32 = 44;

impl SequenceNumber {
    /// The number of the record at `index` of a shard. What doesn't fit its bits (the year 2500
    /// and later) is cut.
    pub(crate) fn new(shard_made_s: u64, index: u64, arrived_ms: i64, shard: u32) -> Self {
        SequenceNumber {
            shard_made_s: shard_made_s & mask(MADE_BITS),
            index,
            arrived_ms: u64::try_from(arrived_ms).unwrap_or(0) & mask(ARRIVED_BITS),
            shard,
        }
    }

    /// The number in three words, the highest first.
    fn words(self) -> [u64; 3] {
        [
            NIBBLE << 56 | self.shard_made_s << 20 | self.index >> 44,
            self.index << 20 | self.arrived_ms >> 28,
            self.arrived_ms << 36 | u64::from(self.shard) << 4 | NIBBLE,
        ]
    }

    fn from_words([high, middle, low]: [u64; 3]) -> Option<Self> {
        let well_formed = high >> 56 == NIBBLE && low & 0xf == NIBBLE && middle >> 16 & 0xf == 0;
        well_formed.then(|| SequenceNumber {
            shard_made_s: high >> 20 & mask(MADE_BITS),
            index: (high & mask(20)) << 44 | middle >> 20,
            arrived_ms: (middle & mask(16)) << 28 | low >> 36,
            // The mask keeps 32 bits.
            shard: (low >> 4 & mask(32)) as u32,
        })
    }
}

const fn mask(bits: u32) -> u64 {
    (1 << bits) - 1
}

/// The largest power of ten in a word: digits are made 19 at a time.
const TEN_TO_19: u64 = 10_000_000_000_000_000_000;

/// Divides a number of three words by 10^19.
fn divided(words: [u64; 3]) -> ([u64; 3], u64) {
    let mut rest = 0;
    let quotient = words.map(|word| {
        let part = u128::from(rest) << 64 | u128::from(word);
        rest = (part % u128::from(TEN_TO_19)) as u64;
        // `rest` was below the divisor, so the quotient fits a word.
        (part / u128::from(TEN_TO_19)) as u64
    });
    (quotient, rest)
}

impl fmt::Display for SequenceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (words, low) = divided(self.words());
        let ([.., high], middle) = divided(words);
        write!(f, "{high}{middle:019}{low:019}")
    }
}

impl FromStr for SequenceNumber {
    type Err = NotOurs;

    fn from_str(text: &str) -> Result<Self, NotOurs> {
        // The model allows 129 digits; ours have 56.
        if text.is_empty() || text.len() > 57 {
            return Err(NotOurs);
        }
        let mut words = [0u64; 3];
        for digit in text.bytes() {
            if !digit.is_ascii_digit() {
                return Err(NotOurs);
            }
            let mut carry = u128::from(digit - b'0');
            for word in words.iter_mut().rev() {
                let product = u128::from(*word) * 10 + carry;
                *word = product as u64;
                carry = product >> 64;
            }
            if carry != 0 {
                return Err(NotOurs);
            }
        }
        SequenceNumber::from_words(words).ok_or(NotOurs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_number() -> impl Strategy<Value = SequenceNumber> {
        (0..1u64 << 32, any::<u64>(), 0..1i64 << 44, any::<u32>()).prop_map(
            |(made, index, arrived, shard)| SequenceNumber::new(made, index, arrived, shard),
        )
    }

    proptest! {
        #[test]
        fn numbers_read_back(number in any_number()) {
            prop_assert_eq!(number.to_string().parse(), Ok(number));
        }

        #[test]
        fn text_sorts_as_the_numbers_do(a in any_number(), b in any_number()) {
            let (x, y) = (a.to_string(), b.to_string());
            prop_assert_eq!(x.len(), 56);
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
        }

        #[test]
        fn reading_never_panics(text in ".{0,60}|[0-9]{50,60}") {
            if let Ok(number) = text.parse::<SequenceNumber>() {
                prop_assert_eq!(number.to_string(), text);
            }
        }
    }

    #[test]
    fn todays_numbers_begin_with_49() {
        let number = SequenceNumber::new(1_795_000_000, 1, 1_795_000_000_123, 0);
        assert!(number.to_string().starts_with("49"), "{number}");
        for wrong in ["", "0", "-1", "4967", "１", &"9".repeat(57), &"1".repeat(129)] {
            assert_eq!(wrong.parse::<SequenceNumber>(), Err(NotOurs), "{wrong}");
        }
    }
}
