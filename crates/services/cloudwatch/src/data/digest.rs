//! What was measured in one period: one row of the store.

use crate::data::values::Values;
use store::StoreError;

/// A statistic set, and the values as far as they are known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Digest {
    /// How many there were; CloudWatch counts in fractions, too.
    pub(crate) count: f64,
    pub(crate) sum: f64,
    pub(crate) minimum: f64,
    pub(crate) maximum: f64,
    pub(crate) values: Values,
}

impl Digest {
    /// Values and how often there was each; those that there never was are left out. None of none.
    pub(crate) fn of(pairs: &[(f64, f64)]) -> Option<Digest> {
        let mut all: Option<Digest> = None;
        for &(value, count) in pairs {
            if count > 0.0 {
                let one = Digest {
                    count,
                    sum: value * count,
                    minimum: value,
                    maximum: value,
                    values: Values::Exact(vec![(value, count)]),
                };
                match &mut all {
                    Some(all) => all.merge(&one),
                    None => all = Some(one),
                }
            }
        }
        all
    }

    /// What came summed up. Where all of it must have been one value, that value is known.
    pub(crate) fn summed(count: f64, sum: f64, minimum: f64, maximum: f64) -> Digest {
        let values = if minimum == maximum && (sum - minimum * count).abs() <= sum.abs() * 1e-9 {
            Values::Exact(vec![(minimum, count)])
        } else {
            Values::Unknown
        };
        Digest { count, sum, minimum, maximum, values }
    }

    pub(crate) fn merge(&mut self, other: &Digest) {
        self.count += other.count;
        self.sum += other.sum;
        self.minimum = self.minimum.min(other.minimum);
        self.maximum = self.maximum.max(other.maximum);
        self.values.merge(&other.values);
    }

    /// A byte for what is known of the values; count, sum, least, greatest; the values. Persisted:
    /// what is written so is read for ever.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(64);
        out.push(match &self.values {
            Values::Unknown => UNKNOWN,
            Values::Exact(pairs) if pairs.len() == 1 => ONE,
            Values::Exact(_) => EXACT,
            Values::Buckets { .. } => BUCKETS,
        });
        write_count(&mut out, self.count);
        out.extend(self.sum.to_le_bytes());
        match &self.values {
            Values::Exact(pairs) if pairs.len() == 1 => out.extend(self.minimum.to_le_bytes()),
            _ => out.extend([self.minimum, self.maximum].into_iter().flat_map(f64::to_le_bytes)),
        }
        match &self.values {
            Values::Unknown => {}
            Values::Exact(pairs) if pairs.len() == 1 => {}
            Values::Exact(pairs) => {
                for &(value, count) in pairs {
                    out.extend(value.to_le_bytes());
                    write_count(&mut out, count);
                }
            }
            Values::Buckets { level, counts } => {
                out.push(*level);
                let mut last = i64::from(i32::MIN);
                for &(key, count) in counts {
                    // Keys grow.
                    write_varint(&mut out, (i64::from(key) - last).unsigned_abs());
                    last = i64::from(key);
                    write_count(&mut out, count);
                }
            }
        }
        out
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Digest, StoreError> {
        let wrong = StoreError::Malformed { what: "measurements", reason: "it cannot be decoded" };
        read(&mut &bytes[..]).ok_or(wrong)
    }
}

const UNKNOWN: u8 = 0;
const ONE: u8 = 1;
const EXACT: u8 = 2;
const BUCKETS: u8 = 3;

fn read(bytes: &mut &[u8]) -> Option<Digest> {
    let kind = *bytes.split_off_first()?;
    let count = read_count(bytes)?;
    let (sum, minimum) = (read_f64(bytes)?, read_f64(bytes)?);
    let maximum = if kind == ONE { minimum } else { read_f64(bytes)? };
    let values = match kind {
        UNKNOWN => Values::Unknown,
        ONE => Values::Exact(vec![(minimum, count)]),
        EXACT => {
            let mut pairs = Vec::new();
            while !bytes.is_empty() {
                pairs.push((read_f64(bytes)?, read_count(bytes)?));
            }
            Values::Exact(pairs)
        }
        BUCKETS => {
            let level = *bytes.split_off_first()?;
            let (mut counts, mut last) = (Vec::new(), i64::from(i32::MIN));
            while !bytes.is_empty() {
                last = last.checked_add_unsigned(read_varint(bytes)?)?;
                counts.push((i32::try_from(last).ok()?, read_count(bytes)?));
            }
            Values::Buckets { level, counts }
        }
        _ => return None,
    };
    bytes.is_empty().then_some(Digest { count, sum, minimum, maximum, values })
}

/// Whole numbers in one to eight bytes, others in nine.
fn write_count(out: &mut Vec<u8>, count: f64) {
    if count >= 0.0 && count.fract() == 0.0 && count < 9e15 {
        // Whole and small enough.
        write_varint(out, (count as u64) << 1);
    } else {
        out.push(1);
        out.extend(count.to_le_bytes());
    }
}

fn read_count(bytes: &mut &[u8]) -> Option<f64> {
    match read_varint(bytes)? {
        1 => read_f64(bytes),
        whole => Some((whole >> 1) as f64),
    }
}

fn write_varint(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn read_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let byte = *bytes.split_off_first()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn read_f64(bytes: &mut &[u8]) -> Option<f64> {
    let (first, rest) = bytes.split_first_chunk::<8>()?;
    *bytes = rest;
    Some(f64::from_le_bytes(*first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pair() -> impl Strategy<Value = (f64, f64)> {
        let count = prop_oneof![(1..1_000_000_u32).prop_map(f64::from), 0.001..9.0_f64, Just(1e18)];
        (prop_oneof![-1e9..1e9_f64, Just(0.0), Just(7.0)], count)
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(pairs in prop::collection::vec(pair(), 1..400), summed: bool) {
            let mut digest = Digest::of(&pairs).unwrap();
            if summed {
                digest.merge(&Digest::summed(2.0, 5.0, 1.0, 4.0));
            }
            prop_assert_eq!(Digest::decode(&digest.encode()).unwrap(), digest);
        }

        #[test]
        fn anything_else_is_refused_or_read_without_a_panic(bytes: Vec<u8>) {
            let _read_or_refused = Digest::decode(&bytes).is_ok();
        }
    }

    #[test]
    fn a_single_value_takes_little_room() {
        assert!(Digest::of(&[(17.5, 3.0)]).unwrap().encode().len() <= 18);
        assert_eq!(Digest::of(&[(1.0, 0.0)]), None);
    }

    #[test]
    fn a_statistic_set_of_one_value_is_that_value() {
        for (set, known) in [
            (Digest::summed(1.0, 3.0, 3.0, 3.0), true),
            (Digest::summed(4.0, 12.0, 3.0, 3.0), true),
            (Digest::summed(4.0, 13.0, 3.0, 3.0), false),
            (Digest::summed(2.0, 5.0, 1.0, 4.0), false),
        ] {
            assert_eq!(set.values != Values::Unknown, known, "{set:?}");
        }
    }
}
