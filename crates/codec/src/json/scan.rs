//! Finding the end of what needs no care in a JSON string, many bytes at a time.

/// How many bytes are looked at together: the compiler makes vector instructions of it. Names and
/// most values are short, hence the second, smaller step.
const LANE: usize = 32;
const SHORT_LANE: usize = 8;

/// Whether a byte can't stand in a JSON string as itself.
const fn needs_care(byte: u8) -> bool {
    byte == b'"' || byte == b'\\' || byte < 0x20
}

/// How many of the first bytes are neither quotes, backslashes nor control characters.
pub(super) fn plain(bytes: &[u8]) -> usize {
    span(bytes, needs_care)
}

/// How many of the first bytes are neither quotes nor backslashes.
pub(super) fn unquoted(bytes: &[u8]) -> usize {
    span(bytes, |byte| byte == b'"' || byte == b'\\')
}

#[inline(always)]
fn span(bytes: &[u8], stop: impl Fn(u8) -> bool + Copy) -> usize {
    let long = free_lanes::<LANE>(bytes, stop);
    let short = long + free_lanes::<SHORT_LANE>(&bytes[long..], stop);
    let rest = &bytes[short..];
    short + rest.iter().position(|byte| stop(*byte)).unwrap_or(rest.len())
}

/// How many bytes lie in the lanes in front of the first that has a byte to stop at.
#[inline(always)]
fn free_lanes<const N: usize>(bytes: &[u8], stop: impl Fn(u8) -> bool) -> usize {
    let (lanes, _) = bytes.as_chunks::<N>();
    // No early exit inside of a lane: that is what lets it be one comparison.
    let free = |lane: &&[u8; N]| !lane.iter().fold(false, |found, byte| found | stop(*byte));
    lanes.iter().take_while(free).count() * N
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
