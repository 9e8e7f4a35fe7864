//! Which values a period had, as exactly as there is room for: up to [`EXACT_MAX`] different ones as
//! they are, then by buckets that are at most 0.5 % off. Two of them merge into one that knows as much
//! as if it had seen everything itself.
//!
//! Buckets grow by a constant factor (DDSketch); where there are more than [`BUCKETS_MAX`], each two
//! neighbours become one, which doubles the error. Values within a factor of 20,000 of each other never
//! come to that.

/// Different values that a period keeps as they are.
pub(crate) const EXACT_MAX: usize = 100;
/// Buckets that a period keeps: some 10 KiB at the worst.
const BUCKETS_MAX: usize = 1_000;
/// How far a bucket's value may be from what was put into it.
const ERROR: f64 = 0.005;
/// More than the number of any bucket, so that a key's sign is its values'.
const OFFSET: i32 = 1 << 20;

/// Values and how often there was each.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Values {
    /// They came summed up: nobody knows.
    Unknown,
    /// By value, none twice.
    Exact(Vec<(f64, f64)>),
    /// By key, none twice. A bucket of `level` covers 2^level of the finest.
    Buckets { level: u8, counts: Vec<(i32, f64)> },
}

impl Values {
    pub(crate) fn merge(&mut self, other: &Values) {
        let mine = std::mem::replace(self, Values::Unknown);
        *self = match (mine, other) {
            (Values::Unknown, _) | (_, Values::Unknown) => Values::Unknown,
            (Values::Exact(mut mine), Values::Exact(other)) => {
                for &(value, count) in other {
                    add(&mut mine, value, count, f64::total_cmp);
                }
                if mine.len() > EXACT_MAX { in_buckets(&mine) } else { Values::Exact(mine) }
            }
            (Values::Exact(exact), buckets @ Values::Buckets { .. }) => {
                with_values(buckets.clone(), &exact)
            }
            (buckets @ Values::Buckets { .. }, Values::Exact(exact)) => with_values(buckets, exact),
            (
                Values::Buckets { mut level, mut counts },
                Values::Buckets { level: other_level, counts: other },
            ) => {
                let mut other = other.clone();
                for _ in *other_level..level {
                    halve(&mut other);
                }
                while level < *other_level {
                    halve(&mut counts);
                    level += 1;
                }
                for (key, count) in other {
                    add(&mut counts, key, count, i32::cmp);
                }
                bounded(level, counts)
            }
        };
    }

    /// Values (where they are exact; else what stands for them, from the least) and counts.
    pub(crate) fn points(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        let (exact, buckets, level) = match self {
            Values::Unknown => (&[][..], &[][..], 0),
            Values::Exact(exact) => (&exact[..], &[][..], 0),
            Values::Buckets { level, counts } => (&[][..], &counts[..], *level),
        };
        let shown = buckets.iter().map(move |&(key, count)| (value_of(key, level), count));
        exact.iter().copied().chain(shown)
    }
}

fn add<K: Copy>(
    counts: &mut Vec<(K, f64)>,
    key: K,
    count: f64,
    order: impl Fn(&K, &K) -> std::cmp::Ordering,
) {
    match counts.binary_search_by(|(other, _)| order(other, &key)) {
        Ok(at) => counts[at].1 += count,
        Err(at) => counts.insert(at, (key, count)),
    }
}

fn in_buckets(exact: &[(f64, f64)]) -> Values {
    with_values(Values::Buckets { level: 0, counts: Vec::new() }, exact)
}

fn with_values(buckets: Values, exact: &[(f64, f64)]) -> Values {
    let Values::Buckets { level, mut counts } = buckets else { return buckets };
    for &(value, count) in exact {
        add(&mut counts, key_of(value, level), count, i32::cmp);
    }
    bounded(level, counts)
}

fn bounded(mut level: u8, mut counts: Vec<(i32, f64)>) -> Values {
    while counts.len() > BUCKETS_MAX {
        halve(&mut counts);
        level += 1;
    }
    Values::Buckets { level, counts }
}

/// Each two neighbouring buckets become one.
fn halve(counts: &mut Vec<(i32, f64)>) {
    let mut halved: Vec<(i32, f64)> = Vec::with_capacity(counts.len() / 2 + 1);
    for &(key, count) in counts.iter() {
        let number = key.abs() - OFFSET;
        let key = key.signum() * ((number + 1).div_euclid(2) + OFFSET);
        match halved.last_mut() {
            Some((last, sum)) if *last == key => *sum += count,
            _ => halved.push((key, count)),
        }
    }
    *counts = halved;
}

/// By how much the logarithm grows from bucket to bucket.
fn step(level: u8) -> f64 {
    ((1.0 + ERROR) / (1.0 - ERROR)).ln() * f64::from(1_u32 << level.min(24))
}

fn key_of(value: f64, level: u8) -> i32 {
    if value == 0.0 {
        return 0;
    }
    // CloudWatch's values are within 2^±360, and others are cut to keys within the offset.
    let number = (value.abs().ln() / step(level)).ceil() as i32;
    let key = OFFSET + number.clamp(1 - OFFSET, OFFSET);
    if value < 0.0 { -key } else { key }
}

/// The middle of a bucket, by relative error.
fn value_of(key: i32, level: u8) -> f64 {
    if key == 0 {
        return 0.0;
    }
    let factor = step(level).exp();
    let upper = (f64::from(key.abs() - OFFSET) * step(level)).exp();
    f64::from(key.signum()) * 2.0 * upper / (1.0 + factor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(values: &[f64]) -> Values {
        let mut all = Values::Exact(Vec::new());
        for &value in values {
            all.merge(&Values::Exact(vec![(value, 1.0)]));
        }
        all
    }

    /// The value at a rank, which counts from zero.
    fn at(values: &Values, rank: usize) -> f64 {
        let mut before = 0.0;
        for (value, count) in values.points() {
            before += count;
            if before > rank as f64 {
                return value;
            }
        }
        f64::NAN
    }

    proptest! {
        #[test]
        fn every_rank_is_within_the_error(
            parts in prop::collection::vec(prop::collection::vec(prop_oneof![
                Just(0.0), 0.5..5_000.0_f64, -300.0..-0.5_f64,
            ], 1..120), 1..6),
        ) {
            let mut merged = Values::Exact(Vec::new());
            for part in &parts {
                merged.merge(&of(part));
            }
            let mut all: Vec<f64> = parts.concat();
            all.sort_by(f64::total_cmp);
            for (rank, &value) in all.iter().enumerate() {
                let found = at(&merged, rank);
                prop_assert!(
                    (found - value).abs() <= value.abs() * ERROR * 1.0001,
                    "rank {rank}: {found} for {value}"
                );
            }
        }

        #[test]
        fn the_order_of_merging_means_nothing(
            a in prop::collection::vec(1.0..1e6_f64, 0..150),
            b in prop::collection::vec(1e-6..1.0_f64, 0..150),
        ) {
            let (mut ab, mut ba) = (of(&a), of(&b));
            ab.merge(&of(&b));
            ba.merge(&of(&a));
            prop_assert_eq!(ab, ba);
        }
    }

    #[test]
    fn the_widest_values_are_kept_with_a_larger_error() {
        let widest: Vec<f64> =
            (-360..360).flat_map(|e| [2_f64.powi(e), 3.0 * 2_f64.powi(e)]).collect();
        let all = of(&widest);
        let halved = |level: u8, buckets: usize| level > 0 && buckets <= BUCKETS_MAX;
        assert!(matches!(&all, Values::Buckets { level, counts } if halved(*level, counts.len())));
        assert_eq!(all.points().map(|(_, count)| count).sum::<f64>(), widest.len() as f64);
        let mut unknown = all;
        unknown.merge(&Values::Unknown);
        assert_eq!(unknown, Values::Unknown);
    }
}
