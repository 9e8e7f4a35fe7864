//! What is asked for and answered, on both ends of the wire: JSON by POST.

use metering::bill::Charge;
use metering::budget::Budget;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where bills are asked for.
pub const BILL: &str = "/_millstream/bill";
/// Where budgets are looked at and changed.
pub const BUDGETS: &str = "/_millstream/budgets";

/// Whose shares of a bill are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// Services, with what they count.
    Service,
    /// Functions of Lambda, and everything else in one line.
    Function,
    /// Tags, as `KEY=VALUE`; what has several counts for each.
    Tag,
    /// Days in UTC.
    Day,
}

/// Asks for a bill.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// `2026-11`; this month, without.
    pub month: Option<String>,
    /// Whose shares.
    pub by: By,
}

/// A bill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bill {
    /// `2026-11`
    pub month: String,
    /// What all of it costs.
    pub usd: f64,
    /// The day on which the prices were read.
    pub prices_read_on: String,
    /// The shares; the dearest first, days in their order.
    pub lines: Vec<Line>,
    /// The account's budgets.
    pub budgets: Vec<Spent>,
}

/// Somebody's share of a bill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Whose it is.
    pub name: String,
    /// What it costs.
    pub usd: f64,
    /// What it is made of.
    pub units: Vec<UnitLine>,
}

/// What was used of one unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitLine {
    /// Who counts it.
    pub service: String,
    /// AWS's word for it.
    pub unit: String,
    /// How many.
    pub quantity: f64,
    /// What they cost.
    pub usd: f64,
}

/// Changes budgets, or only asks for them; answered with [`Budgets`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetChange {
    /// One to set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set: Option<Budget>,
    /// The name of one to remove.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove: Option<String>,
}

/// An account's budgets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Budgets {
    /// By name.
    pub budgets: Vec<Spent>,
}

/// A budget, and how much of it was spent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spent {
    /// The budget.
    pub budget: Budget,
    /// In US dollars.
    pub spent: f64,
}

/// Gathers charges under the names of those whose they are.
pub fn lines(by: By, charges: Vec<Charge>, names: impl Fn(&Charge) -> Vec<String>) -> Vec<Line> {
    let mut gathered: BTreeMap<String, BTreeMap<_, (f64, f64)>> = BTreeMap::new();
    for charge in charges {
        for name in names(&charge) {
            let units = gathered.entry(name).or_default();
            let sums = units.entry(charge.used.unit).or_default();
            *sums = (sums.0 + charge.used.quantity, sums.1 + charge.usd);
        }
    }
    let line = |(name, units): (String, BTreeMap<metering::Unit, (f64, f64)>)| {
        let usd = units.values().map(|(_, usd)| usd).sum();
        let unit = |(unit, (quantity, usd)): (metering::Unit, (f64, f64))| UnitLine {
            service: unit.service().to_owned(),
            unit: unit.as_str().to_owned(),
            quantity,
            usd,
        };
        Line { name, usd, units: units.into_iter().map(unit).collect() }
    };
    let mut lines: Vec<Line> = gathered.into_iter().map(line).collect();
    if by != By::Day {
        lines.sort_by(|a, b| b.usd.total_cmp(&a.usd).then_with(|| a.name.cmp(&b.name)));
    }
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use foundation::Region;
    use metering::{Day, Unit, Used};

    fn charge(day: u32, unit: Unit, resource: &str, usd: f64) -> Charge {
        let (region, resource) = (Region::default(), resource.to_owned());
        Charge { used: Used { day: Day(day), region, resource, unit, quantity: 2.0 }, usd }
    }

    #[test]
    fn the_dearest_come_first_and_days_in_their_order() {
        let charges = || {
            vec![
                charge(1, Unit::S3Tier1Request, "a", 1.0),
                charge(2, Unit::SqsRequest, "b", 2.0),
                charge(2, Unit::SqsRequest, "c", 0.5),
            ]
        };
        let services = |c: &Charge| vec![c.used.unit.service().to_owned()];
        let by_service = lines(By::Service, charges(), services);
        let told: Vec<_> = by_service.iter().map(|line| (&*line.name, line.usd)).collect();
        assert_eq!(told, [("sqs", 2.5), ("s3", 1.0)]);
        assert_eq!(by_service[0].units[0].quantity, 4.0);
        let days = lines(By::Day, charges(), |c| vec![c.used.day.to_string()]);
        let told: Vec<_> = days.iter().map(|line| (&*line.name, line.usd)).collect();
        assert_eq!(told, [("1970-01-02", 1.0), ("1970-01-03", 2.5)]);
    }
}
