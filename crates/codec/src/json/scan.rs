//! Finding the end of what needs no care in a JSON string, many bytes at a time.

/// How many bytes are looked at together first: the compiler makes vector instructions of it.
const LANE: usize = 32;

/// How many are looked at then, as one number that tells where the first is. Names and most values
/// are short.
const WORD: usize = size_of::<u64>();

/// A one in each byte of a word, and the highest bit of each.
const ONES: u64 = u64::MAX / 0xff;
const HIGHS: u64 = ONES << 7;

/// Words of nothing else.
const QUOTES: u64 = ONES * b'"' as u64;
const BACKSLASHES: u64 = ONES * b'\\' as u64;

/// How many of the first bytes are neither quotes, backslashes nor control characters.
pub(super) fn plain(bytes: &[u8]) -> usize {
    span(
        bytes,
        |byte| byte == b'"' || byte == b'\\' || byte < b' ',
        |word| below(word ^ QUOTES, 1) | below(word ^ BACKSLASHES, 1) | below(word, b' '),
    )
}

/// How many of the first bytes are neither quotes nor backslashes.
pub(super) fn unquoted(bytes: &[u8]) -> usize {
    span(
        bytes,
        |byte| byte == b'"' || byte == b'\\',
        |word| below(word ^ QUOTES, 1) | below(word ^ BACKSLASHES, 1),
    )
}

/// The highest bits of the bytes in `word` that are less than `limit`, at most 128. The lowest that is
/// set is right, which is all that counts; above it, a borrow may have set others (Anderson, «Bit
/// Twiddling Hacks»).
#[inline(always)]
const fn below(word: u64, limit: u8) -> u64 {
    word.wrapping_sub(ONES * limit as u64) & !word & HIGHS
}

/// How many bytes lie in front of the first for which `stop` holds; `stops` says the same of a word's
/// bytes, first byte lowest.
#[inline(always)]
fn span(bytes: &[u8], stop: impl Fn(u8) -> bool + Copy, stops: impl Fn(u64) -> u64) -> usize {
    let (lanes, _) = bytes.as_chunks::<LANE>();
    // No early exit inside of a lane: that is what lets it be one comparison.
    let free = |lane: &&[u8; LANE]| !lane.iter().fold(false, |found, byte| found | stop(*byte));
    let mut at = lanes.iter().take_while(free).count() * LANE;
    let (words, _) = bytes[at..].as_chunks::<WORD>();
    for word in words {
        let found = stops(u64::from_le_bytes(*word));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += WORD;
    }
    let rest = &bytes[at..];
    at + rest.iter().position(|byte| stop(*byte)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_byte_that_needs_care_is_found_wherever_it_stands() {
        for length in 0..100 {
            assert_eq!(plain(&vec![b'a'; length]), length);
            for at in 0..length {
                for (byte, ends_blob) in [(b'"', true), (b'\\', true), (0, false), (0x1f, false)] {
                    let mut text = vec![b'a'; length];
                    text[at] = byte;
                    assert_eq!(plain(&text), at);
                    assert_eq!(unquoted(&text), if ends_blob { at } else { length });
                }
                let mut text = vec![b'a'; length];
                text[at] = 0xff;
                assert_eq!(plain(&text), length);
            }
        }
    }

    proptest! {
        #[test]
        fn many_at_a_time_is_one_at_a_time(text in prop::collection::vec(prop_oneof![
            any::<u8>(),
            prop::sample::select(b"\"\\\x1f\x20!#[]\x7f\x80\xa2\xdc\xff".to_vec()),
            Just(b'a'),
            Just(b'b'),
        ], 0..100)) {
            let first = |stop: fn(&u8) -> bool| text.iter().position(stop).unwrap_or(text.len());
            prop_assert_eq!(plain(&text), first(|b| matches!(b, b'"' | b'\\' | 0..0x20)));
            prop_assert_eq!(unquoted(&text), first(|b| matches!(b, b'"' | b'\\')));
        }
    }
}
