//! Which splits and merges bring open shards to so many of equal ranges.
//!
//! First the shards that cross a border of the new ranges are split there, then the parts of each
//! new range are merged. The plan is made of the open shards alone, so that whoever comes after a
//! crash makes the rest of it.

use crate::hash::HashRange;

/// A step; shards are told by their places in the list that was planned for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The second part begins with the hash key `at`.
    Split { place: usize, at: u128 },
    /// The shard at `place` with the next one.
    Merge { place: usize },
}

/// A border that there is this near to one of the new ranges is as good: a third of a half is not
/// quite half of a third, and nothing can be split at its very end.
const NEAR: u128 = 1 << 64;

/// Where the new ranges begin, in order.
fn borders(open: &[HashRange], target: u32) -> Vec<u128> {
    let near = |start: u128| {
        let from = open.partition_point(|range| range.start < start.saturating_sub(NEAR));
        let found = open[from..].iter().map(|range| range.start);
        found
            .take_while(|found| *found <= start.saturating_add(NEAR))
            .min_by_key(|found| found.abs_diff(start))
    };
    let even = HashRange::even(target);
    even.iter().map(|range| near(range.start).unwrap_or(range.start)).collect()
}

/// The steps that can be made now, none of which touches the shards of another; none when the shards
/// are as they should be. `open` is in the order of hash keys and has all of them.
pub(crate) fn steps(open: &[HashRange], target: u32) -> Vec<Step> {
    let borders = borders(open, target);
    let splits: Vec<Step> = open
        .iter()
        .enumerate()
        .filter_map(|(place, range)| {
            // The middle one of those inside, so that few rounds are needed.
            let first = borders.partition_point(|border| *border <= range.start);
            let inside = &borders[first..borders.partition_point(|border| *border <= range.end)];
            inside.get(inside.len() / 2).map(|&at| Step::Split { place, at })
        })
        .collect();
    if !splits.is_empty() {
        return splits;
    }
    let group = |range: &HashRange| borders.partition_point(|border| *border <= range.start);
    let mut merges = Vec::new();
    let mut place = 0;
    while let [one, other, ..] = &open[place..] {
        if group(one) == group(other) {
            merges.push(Step::Merge { place });
            place += 1;
        }
        place += 1;
    }
    merges
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// All rounds, and how many there were.
    fn carry_out(mut open: Vec<HashRange>, target: u32) -> (Vec<HashRange>, usize) {
        let mut rounds = 0;
        loop {
            let steps = steps(&open, target);
            if steps.is_empty() {
                return (open, rounds);
            }
            rounds += 1;
            for step in steps.into_iter().rev() {
                match step {
                    Step::Split { place, at } => {
                        let (low, high) = open[place].split(at).unwrap();
                        open.splice(place..=place, [low, high]);
                    }
                    Step::Merge { place } => {
                        let joined = open[place].join(&open[place + 1]).unwrap();
                        open.splice(place..=place + 1, [joined]);
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_shards_become_even_ones_in_few_rounds(
            mut borders in prop::collection::btree_set(any::<u128>(), 0..40),
            target in 1u32..200,
        ) {
            borders.insert(0);
            let starts: Vec<u128> = borders.into_iter().collect();
            let ends = starts.iter().skip(1).map(|start| start - 1).chain([u128::MAX]);
            let open = starts.iter().zip(ends).map(|(&start, end)| HashRange { start, end });
            let (made, rounds) = carry_out(open.collect(), target);
            prop_assert_eq!(made.len(), target as usize);
            for (made, even) in made.iter().zip(HashRange::even(target)) {
                prop_assert!(made.start.abs_diff(even.start) <= NEAR);
                prop_assert!(made.end.abs_diff(even.end) <= NEAR);
            }
            prop_assert!(rounds <= 16, "{} rounds", rounds);
        }
    }

    #[test]
    fn doubling_splits_in_the_middle_and_halving_merges_pairs() {
        let two = HashRange::even(2);
        let half = 1 << 126;
        assert_eq!(
            steps(&two, 4),
            [Step::Split { place: 0, at: half }, Step::Split { place: 1, at: 3 * half }]
        );
        assert_eq!(
            steps(&HashRange::even(4), 2),
            [Step::Merge { place: 0 }, Step::Merge { place: 2 }]
        );
        assert_eq!(steps(&two, 2), []);
        // Two thirds: both are cut, then the middle parts are joined.
        assert_eq!(carry_out(two, 3).1, 2);
    }

    /// A border next to one that is there is left as it is.
    #[test]
    fn nothing_is_split_off_that_is_next_to_nothing() {
        let middle = 1_u128 << 127;
        let open = [
            HashRange { start: 0, end: middle - 2 },
            HashRange { start: middle - 1, end: u128::MAX },
        ];
        assert_eq!(steps(&open, 2), []);
        assert_eq!(carry_out(HashRange::even(3), 6).0.len(), 6);
    }
}
