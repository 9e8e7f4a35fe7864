//! The order of sequence numbers: decimal numbers too long for any integer type.

use std::cmp::Ordering;

/// Compares two sequence numbers as numbers.
pub fn compare(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_the_numbers(a: u128, b: u128, zeros in 0usize..4) {
            let padded = format!("{}{a}", "0".repeat(zeros));
            prop_assert_eq!(compare(&padded, &b.to_string()), a.cmp(&b));
        }
    }
}
