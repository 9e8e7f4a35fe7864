//! What was used, priced.

use crate::day::Day;
use crate::ledger::Used;
use crate::prices::{Allowance, price};
use foundation::usage::Unit;
use std::collections::{BTreeMap, HashMap};

/// A line of a bill: what a resource used of a unit on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Charge {
    /// What was used.
    pub used: Used,
    /// What it costs, in US dollars: the resource's share of what the day added to the month's bill.
    pub usd: f64,
}

/// Prices what was used in one month: `used` is all of it. The free units of a month go to its first
/// uses, day by day; those of one day pay the same for each unit.
pub fn bill(used: Vec<Used>) -> Vec<Charge> {
    let mut sums: BTreeMap<(Day, Unit), f64> = BTreeMap::new();
    for one in &used {
        *sums.entry((one.day, one.unit)).or_default() += one.quantity;
    }
    let mut left: HashMap<Allowance, f64> = HashMap::new();
    let mut paid: HashMap<Unit, f64> = HashMap::new();
    let mut each: HashMap<(Day, Unit), f64> = HashMap::new();
    for ((day, unit), sum) in sums {
        let list = price(unit);
        let free = list.free.map_or(0.0, |allowance| {
            let left = left.entry(allowance).or_insert_with(|| allowance.units());
            let free = left.min(sum);
            *left -= free;
            free
        });
        let before = paid.entry(unit).or_default();
        let usd = list.of(*before + sum - free) - list.of(*before);
        *before += sum - free;
        each.insert((day, unit), if sum > 0.0 { usd / sum } else { 0.0 });
    }
    let charged = |used: Used| {
        let each = each.get(&(used.day, used.unit)).copied().unwrap_or_default();
        Charge { usd: each * used.quantity, used }
    };
    used.into_iter().map(charged).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use foundation::Region;
    use proptest::prelude::*;

    fn used(day: u32, unit: Unit, resource: &str, quantity: f64) -> Used {
        let (region, resource) = (Region::default(), resource.to_owned());
        Used { day: Day(day), region, resource, unit, quantity }
    }

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
    }

    #[test]
    fn the_first_uses_of_a_month_are_free() {
        // The pricing page's own example: 3 million requests of 120 ms with 1,536 MB.
        let requests = 3e6;
        let gb_seconds = requests * 0.120 * 1.5;
        let charges = bill(vec![
            used(1, Unit::LambdaRequest, "f", requests),
            used(1, Unit::LambdaGbSecond, "f", gb_seconds),
        ]);
        assert!(near(charges[0].usd, 0.40), "{charges:?}");
        assert!((charges[1].usd - 2.33).abs() < 0.01, "{charges:?}");
    }

    #[test]
    fn units_of_one_allowance_share_it_and_days_come_in_their_order() {
        let charges = bill(vec![
            used(2, Unit::SqsRequest, "q", 3e6),
            used(1, Unit::SqsFifoRequest, "q.fifo", 0.75e6),
        ]);
        assert_eq!(charges[1].usd, 0.0, "a free day");
        assert!(near(charges[0].usd, 2.75 * 0.40), "a quarter of a million was left: {charges:?}");
    }

    #[test]
    fn resources_of_a_day_pay_alike() {
        let charges = bill(vec![
            used(1, Unit::LambdaRequest, "f", 1.5e6),
            used(1, Unit::LambdaRequest, "g", 0.5e6),
        ]);
        assert!(near(charges[0].usd, 0.15) && near(charges[1].usd, 0.05), "{charges:?}");
    }

    proptest! {
        #[test]
        fn lines_add_up_to_the_months_price_however_it_is_spread(
            parts in prop::collection::vec((0_u32..30, 0_usize..4, 0.0..2e6_f64), 1..40),
        ) {
            let unit = Unit::LambdaGbSecond;
            let lines = parts.iter().map(|(day, of, quantity)| {
                used(*day, unit, &of.to_string(), *quantity)
            });
            let total: f64 = bill(lines.collect()).iter().map(|charge| charge.usd).sum();
            let sum: f64 = parts.iter().map(|(_, _, quantity)| quantity).sum();
            let once = bill(vec![used(0, unit, "all", sum)]);
            prop_assert!(near(total, once[0].usd), "{total} {once:?}");
        }
    }
}
