#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::*;
use proptest::prelude::*;

/// Reads what the writers wrote, as the format's description has it.
struct Back<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Back<'_> {
    fn byte(&mut self) -> u8 {
        self.at += 1;
        self.bytes[self.at - 1]
    }

    fn varint(&mut self) -> u64 {
        let mut value = 0;
        for shift in (0..).step_by(7) {
            let byte = self.byte();
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        value
    }

    fn ends(&self) -> bool {
        self.at >= self.bytes.len()
    }

    fn all_bytes(mut self) -> Vec<u8> {
        let mut all = Vec::new();
        while !self.ends() {
            let head = self.byte() as i8;
            if head >= 0 {
                let value = self.byte();
                all.extend(std::iter::repeat_n(value, head as usize + 3));
            } else {
                (0..-i32::from(head)).for_each(|_| all.push(self.byte()));
            }
        }
        all
    }

    fn first_format(mut self, signed: bool) -> Vec<i64> {
        let mut all = Vec::new();
        while !self.ends() {
            let head = self.byte() as i8;
            if head >= 0 {
                let step = i64::from(self.byte() as i8);
                let base = decoded(self.varint(), signed);
                let steps = 0..i64::from(head) + 3;
                all.extend(steps.map(|index| base.wrapping_add(index * step)));
            } else {
                (0..-i32::from(head)).for_each(|_| all.push(decoded(self.varint(), signed)));
            }
        }
        all
    }

    fn second_format(mut self, signed: bool) -> Vec<i64> {
        const WIDTHS: [u32; 8] = [26, 28, 30, 32, 40, 48, 56, 64];
        let mut all = Vec::new();
        while !self.ends() {
            let head = self.byte();
            if head >> 6 == 0 {
                let bytes = (head >> 3 & 7) + 1;
                let value = (0..bytes).fold(0, |value, _| value << 8 | u64::from(self.byte()));
                let count = usize::from(head & 7) + 3;
                all.extend(std::iter::repeat_n(decoded(value, signed), count));
                continue;
            }
            let number = u32::from(head >> 1 & 31);
            let length = (usize::from(head & 1) << 8 | usize::from(self.byte())) + 1;
            if head >> 6 == 3 {
                assert_eq!(number, 0);
                let base = decoded(self.varint(), signed);
                let step = decoded(self.varint(), true);
                all.extend((0..length as i64).map(|index| base.wrapping_add(index * step)));
                continue;
            }
            assert_eq!(head >> 6, 1);
            let width = WIDTHS.get(number.wrapping_sub(24) as usize).copied().unwrap_or(number + 1);
            let (mut bits, mut held) = (0_u128, 0);
            for _ in 0..length {
                while held < width {
                    bits = bits << 8 | u128::from(self.byte());
                    held += 8;
                }
                held -= width;
                all.push(decoded((bits >> held) as u64, signed));
                bits &= (1 << held) - 1;
            }
        }
        all
    }
}

fn decoded(value: u64, signed: bool) -> i64 {
    if signed { (value >> 1) as i64 ^ -((value & 1) as i64) } else { value as i64 }
}

/// Runs of equal values and of steps, and values that have nothing to do with each other.
fn values() -> impl Strategy<Value = Vec<i64>> {
    let run = (any::<i64>(), prop_oneof![Just(0), -130_i64..130], 1_usize..700)
        .prop_map(|(base, step, n)| (0..n as i64).map(|i| base.wrapping_add(i * step)).collect());
    let small = prop::collection::vec(-100_i64..100, 0..200);
    let mixed = prop::collection::vec(
        (any::<i64>(), 0_u32..64).prop_map(|(value, shift)| value >> shift),
        0..200,
    );
    prop::collection::vec(prop_oneof![run, small, mixed], 0..5)
        .prop_map(|parts: Vec<Vec<i64>>| parts.concat())
}

fn starts(count: usize, stride: usize) -> Vec<usize> {
    (0..=count).step_by(stride.max(1)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn numbers_come_back_whole_and_from_every_mark(
        values in values(), signed: bool, second: bool, stride in 1_usize..300,
    ) {
        let values: Vec<i64> = if signed { values } else {
            values.iter().map(|value| (*value as u64 >> 1) as i64).collect()
        };
        let version = if second { OrcVersion::V0_12 } else { OrcVersion::V0_11 };
        let starts = starts(values.len(), stride);
        let encoded = integers(&values, signed, version, &starts);
        let read = |at: usize| {
            let back = Back { bytes: &encoded.bytes[at..], at: 0 };
            if second { back.second_format(signed) } else { back.first_format(signed) }
        };
        prop_assert_eq!(read(0), values.clone());
        prop_assert_eq!(encoded.marks.len(), starts.len());
        for (mark, start) in encoded.marks.iter().zip(&starts) {
            let skip = usize::try_from(mark.skip[0]).unwrap();
            prop_assert_eq!(&read(mark.at)[skip..], &values[*start..]);
        }
    }

    #[test]
    fn bytes_and_bits_come_back(values in values(), stride in 1_usize..300) {
        let small: Vec<u8> = values.iter().map(|value| *value as u8).collect();
        let starts = starts(small.len(), stride);
        let encoded = bytes(&small, &starts);
        let read = |bytes| Back { bytes, at: 0 }.all_bytes();
        prop_assert_eq!(read(&encoded.bytes), small.clone());
        for (mark, start) in encoded.marks.iter().zip(&starts) {
            let skip = usize::try_from(mark.skip[0]).unwrap();
            prop_assert_eq!(&read(&encoded.bytes[mark.at..])[skip..], &small[*start..]);
        }
        let flags: Vec<bool> = small.iter().map(|value| *value % 3 == 0).collect();
        let encoded = bits(&flags, &starts);
        for (mark, start) in encoded.marks.iter().zip(&starts) {
            let packed = read(&encoded.bytes[mark.at..]);
            let skip = usize::try_from(mark.skip[0] * 8 + mark.skip[1]).unwrap();
            let back = (0..packed.len() * 8).map(|bit| packed[bit / 8] >> (7 - bit % 8) & 1 == 1);
            let back: Vec<bool> = back.skip(skip).take(flags.len() - start).collect();
            prop_assert_eq!(&back[..], &flags[*start..]);
        }
    }
}
