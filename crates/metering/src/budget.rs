//! Budgets: how much may be spent, and what happens then.

use crate::bill::Charge;
use crate::day::Day;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How much an account may spend, of its own choice.
#[derive(Clone, Debug, PartialEq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// What it is called; one of an account.
    #[n(0)]
    pub name: String,
    /// US dollars.
    #[n(1)]
    pub usd: f64,
    /// Within what time.
    #[n(2)]
    pub per: Per,
    /// On what: a service as ARNs name it; on everything, without.
    #[n(3)]
    #[serde(default)]
    pub service: Option<String>,
    /// At how many percent of it somebody is told.
    #[n(4)]
    pub warn_at: f64,
    /// What else happens when it is spent.
    #[n(5)]
    pub then: Then,
    /// The topic that is told.
    #[n(6)]
    #[serde(default)]
    pub topic: Option<String>,
}

/// Within what time a budget is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cbor(index_only)]
pub enum Per {
    /// A day in UTC.
    #[n(0)]
    Day,
    /// A month in UTC.
    #[n(1)]
    Month,
}

/// What happens when a budget is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cbor(index_only)]
pub enum Then {
    /// No more than the warning.
    #[n(0)]
    Warn,
    /// The account's functions are throttled until the day or the month is over.
    #[n(1)]
    Throttle,
}

/// A budget as it is stored.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Row {
    #[n(0)]
    pub(crate) budget: Budget,
    /// The first day of the period for which somebody was told last.
    #[n(1)]
    pub(crate) told: Option<u32>,
}

impl Budget {
    /// What is wrong with it, if something is.
    pub fn fault(&self) -> Option<&'static str> {
        let name = 1..=100;
        match self {
            _ if !name.contains(&self.name.len()) => {
                Some("a budget's name has 1 to 100 characters")
            }
            _ if !(self.usd.is_finite() && self.usd > 0.0) => {
                Some("a budget is a number of dollars greater than 0")
            }
            _ if !(self.warn_at > 0.0 && self.warn_at <= 100.0) => {
                Some("a warning comes at more than 0 and at most 100 percent")
            }
            _ => None,
        }
    }

    /// The first day of the time that `today` is in.
    pub fn begins(&self, today: Day) -> Day {
        match self.per {
            Per::Day => today,
            Per::Month => today.month().first(),
        }
    }

    /// What was spent of it: `charges` are those of the month that `today` is in.
    pub fn spent(&self, charges: &[Charge], today: Day) -> f64 {
        let from = self.begins(today);
        let counts = |charge: &&Charge| {
            let of = self.service.as_deref().is_none_or(|name| name == charge.used.unit.service());
            of && (from..=today).contains(&charge.used.day)
        };
        charges.iter().filter(counts).map(|charge| charge.usd).sum()
    }

    /// Whether somebody is to be told.
    pub fn warns(&self, spent: f64) -> bool {
        spent >= self.usd * self.warn_at / 100.0
    }

    /// Whether nothing is left.
    pub fn is_spent(&self, spent: f64) -> bool {
        spent >= self.usd
    }
}

impl fmt::Display for Per {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Per::Day => "day",
            Per::Month => "month",
        })
    }
}
