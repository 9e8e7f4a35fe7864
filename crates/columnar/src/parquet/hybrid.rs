//! Small numbers in runs of equal ones and in groups of eight with as few bits as they need: levels
//! and indexes into dictionaries.

use crate::varint::put;

const GROUP: usize = 8;

/// The bits that numbers up to `max` need.
pub(super) fn width(max: u32) -> u8 {
    (u32::BITS - max.leading_zeros()) as u8
}

/// `values`, each less than two to the power of `width`, which is at least 1.
pub(super) fn encode(values: &[u32], width: u8) -> Vec<u8> {
    let mut out = Vec::new();
    // Those before `at` that are not written yet; they go into groups.
    let mut from = 0;
    let mut at = 0;
    while let Some(first) = values.get(at) {
        let run = values[at..].iter().take_while(|value| *value == first).count();
        // Groups are whole: what a group lacks comes from the run.
        let lacks = (GROUP - (at - from) % GROUP) % GROUP;
        if run < GROUP + lacks {
            at += run;
            continue;
        }
        at += lacks;
        pack(&mut out, &values[from..at], width);
        let run = run - lacks;
        put(&mut out, (run as u64) << 1);
        let bytes = usize::from(width.div_ceil(8));
        out.extend_from_slice(&first.to_le_bytes()[..bytes]);
        at += run;
        from = at;
    }
    pack(&mut out, &values[from..], width);
    out
}

fn pack(out: &mut Vec<u8>, values: &[u32], width: u8) {
    if values.is_empty() {
        return;
    }
    let groups = values.len().div_ceil(GROUP);
    put(out, (groups as u64) << 1 | 1);
    let (mut bits, mut held) = (0_u64, 0_u32);
    let padded = values.iter().copied().chain(std::iter::repeat(0)).take(groups * GROUP);
    for value in padded {
        bits |= u64::from(value) << held;
        held += u32::from(width);
        while held >= 8 {
            out.push((bits & 0xff) as u8);
            bits >>= 8;
            held -= 8;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::{encode, width};
    use proptest::prelude::*;

    fn varint(bytes: &[u8], at: &mut usize) -> u64 {
        let mut value = 0;
        for shift in (0..).step_by(7) {
            let byte = bytes[*at];
            *at += 1;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        value
    }

    fn decode(bytes: &[u8], width: u8, count: usize) -> Vec<u32> {
        let (mut values, mut at) = (Vec::new(), 0);
        while at < bytes.len() {
            let header = varint(bytes, &mut at);
            if header & 1 == 0 {
                let mut value = [0; 4];
                let length = usize::from(width.div_ceil(8));
                value[..length].copy_from_slice(&bytes[at..at + length]);
                at += length;
                let run = usize::try_from(header >> 1).unwrap();
                values.extend(std::iter::repeat_n(u32::from_le_bytes(value), run));
            } else {
                let bits = usize::try_from(header >> 1).unwrap() * 8 * usize::from(width);
                let bit = |index: usize| u32::from(bytes[at + index / 8] >> (index % 8) & 1);
                let value = |first: usize| {
                    (0..usize::from(width)).fold(0, |value, i| value | bit(first + i) << i)
                };
                values.extend((0..bits).step_by(width.into()).map(value));
                at += bits / 8;
            }
        }
        assert!(values.len() >= count && values.len() < count + 8);
        values.truncate(count);
        values
    }

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(
            max in 1_u32..=u32::MAX,
            runs in prop::collection::vec((any::<u32>(), 1_usize..30), 0..40),
        ) {
            let value = |(value, run): (u32, usize)| std::iter::repeat_n(value % max, run);
            let values: Vec<u32> = runs.into_iter().flat_map(value).collect();
            let bits = width(max);
            prop_assert_eq!(decode(&encode(&values, bits), bits, values.len()), values);
        }
    }
}
