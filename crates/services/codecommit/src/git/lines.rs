//! Which lines two texts have in common (Myers: «An O(ND) Difference Algorithm and Its Variations»,
//! 1986).

use std::collections::HashMap;

/// More differences than these are one: the search's cost grows with their square.
const DIFFERENCES_MAX: usize = 2_000;

/// A text's lines, each with its end.
pub(crate) fn split(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

/// For each line of `old`, the line of `new` that it is, in growing order.
pub(crate) fn common(old: &[&[u8]], new: &[&[u8]]) -> Vec<Option<usize>> {
    let (old, new) = numbered(old, new);
    let mut found = vec![None; old.len()];
    let same = |(a, b): &(&u32, &u32)| a == b;
    let head = old.iter().zip(&new).take_while(same).count();
    for (at, place) in found.iter_mut().enumerate().take(head) {
        *place = Some(at);
    }
    let (old_rest, new_rest) = (old.get(head..).unwrap_or(&[]), new.get(head..).unwrap_or(&[]));
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(same).count();
    for back in 1..=tail {
        if let Some(place) = found.get_mut(old.len() - back) {
            *place = Some(new.len() - back);
        }
    }
    let old_middle = old_rest.get(..old_rest.len() - tail).unwrap_or(&[]);
    let new_middle = new_rest.get(..new_rest.len() - tail).unwrap_or(&[]);
    for (a, b) in search(old_middle, new_middle) {
        if let Some(place) = found.get_mut(head + a) {
            *place = Some(head + b);
        }
    }
    found
}

/// Numbers for lines, equal where they are.
fn numbered(old: &[&[u8]], new: &[&[u8]]) -> (Vec<u32>, Vec<u32>) {
    let mut known: HashMap<Vec<u8>, u32> = HashMap::new();
    let mut number = |line: &&[u8]| match known.get(*line) {
        Some(number) => *number,
        None => {
            let number = u32::try_from(known.len()).unwrap_or(u32::MAX);
            known.insert(line.to_vec(), number);
            number
        }
    };
    (old.iter().map(&mut number).collect(), new.iter().map(&mut number).collect())
}

/// Pairs of equal places on a shortest way from one text to the other.
fn search(old: &[u32], new: &[u32]) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let (n, m) = (old.len() as i64, new.len() as i64);
    let at =
        |line: &[u32], place: i64| usize::try_from(place).ok().and_then(|p| line.get(p).copied());
    // For each number of differences, how far each diagonal has come: index `k + d`.
    let mut reached: Vec<Vec<i64>> = Vec::new();
    let far = |row: &Vec<i64>, d: i64, k: i64| -> i64 {
        usize::try_from(k + d).ok().and_then(|i| row.get(i).copied()).unwrap_or(-1)
    };
    let most = i64::try_from(DIFFERENCES_MAX).unwrap_or(i64::MAX).min(n + m);
    for d in 0..=most {
        let mut row = vec![-1; usize::try_from(2 * d + 1).unwrap_or(1)];
        for k in (-d..=d).step_by(2) {
            let before = reached.last();
            let step = |k: i64| before.map_or(-1, |row| far(row, d - 1, k));
            let mut x = match d {
                0 => 0,
                _ if k == -d || (k != d && step(k - 1) < step(k + 1)) => step(k + 1),
                _ => step(k - 1) + 1,
            };
            while x < n && x - k < m && x - k >= 0 && at(old, x) == at(new, x - k) {
                x += 1;
            }
            if let Some(place) = usize::try_from(k + d).ok().and_then(|i| row.get_mut(i)) {
                *place = x;
            }
            if x >= n && x - k >= m {
                reached.push(row);
                return walk_back(&reached, n, m);
            }
        }
        reached.push(row);
    }
    Vec::new()
}

fn walk_back(reached: &[Vec<i64>], n: i64, m: i64) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let (mut x, mut y) = (n, m);
    let far = |d: i64, k: i64| -> i64 {
        let row = usize::try_from(d).ok().and_then(|d| reached.get(d));
        row.and_then(|row| row.get(usize::try_from(k + d).ok()?).copied()).unwrap_or(-1)
    };
    for d in (0..i64::try_from(reached.len()).unwrap_or(0)).rev() {
        let k = x - y;
        let (from_x, from_y) = if d == 0 {
            (0, 0)
        } else {
            let down = k == -d || (k != d && far(d - 1, k - 1) < far(d - 1, k + 1));
            let from_k = if down { k + 1 } else { k - 1 };
            let from_x = far(d - 1, from_k);
            (from_x, from_x - from_k)
        };
        while x > from_x && y > from_y {
            x -= 1;
            y -= 1;
            if let (Ok(a), Ok(b)) = (usize::try_from(x), usize::try_from(y)) {
                pairs.push((a, b));
            }
        }
        (x, y) = (from_x, from_y);
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The length of the longest common sequence, the slow way.
    fn longest(a: &[&[u8]], b: &[&[u8]]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                table[i + 1][j + 1] =
                    if x == y { table[i][j] + 1 } else { table[i][j + 1].max(table[i + 1][j]) };
            }
        }
        table[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn as_much_as_there_is_in_common_is_found(old in "[abc\n]{0,24}", new in "[abc\n]{0,24}") {
            let (old, new) = (split(old.as_bytes()), split(new.as_bytes()));
            let found = common(&old, &new);
            let pairs: Vec<(usize, usize)> =
                found.iter().enumerate().filter_map(|(a, b)| Some((a, (*b)?))).collect();
            prop_assert!(pairs.iter().all(|(a, b)| old[*a] == new[*b]));
            prop_assert!(pairs.windows(2).all(|pair| pair[0].1 < pair[1].1));
            prop_assert_eq!(pairs.len(), longest(&old, &new));
        }
    }

    #[test]
    fn beyond_the_limit_the_middle_is_one_difference() {
        let text = |mark: &str| -> String {
            let lines = (0..3 * DIFFERENCES_MAX).map(|n| format!("{mark}{n}\n"));
            format!("head\n{}tail\n", lines.collect::<String>())
        };
        let (old, new) = (text("a"), text("b"));
        let (old, new) = (split(old.as_bytes()), split(new.as_bytes()));
        let found = common(&old, &new);
        assert_eq!(found.iter().flatten().count(), 2);
    }
}
