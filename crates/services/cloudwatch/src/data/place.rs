//! Where a measurement lies: which metric, which period, which unit.

use crate::data::MetricId;
use aws_api::cloudwatch::StandardUnit;
use foundation::Timestamp;

/// One row. In the order of the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) metric: MetricId,
    /// Hours since the epoch.
    pub(crate) hour: u32,
    pub(crate) tier: Tier,
    /// In the hour; a multiple of the tier's period.
    pub(crate) second: u32,
    /// Which of [`UNITS`].
    pub(crate) unit: u8,
}

/// How finely data is kept, and how long: «Metrics retention» in the CloudWatch User Guide. Each
/// measurement is in one tier at a time. The numbers are persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Tier {
    Second = 0,
    Minute = 1,
    FiveMinutes = 2,
    Hour = 3,
}

const DAY_S: i64 = 86_400;

impl Tier {
    /// From the finest.
    pub(crate) const ALL: [Tier; 4] = [Tier::Second, Tier::Minute, Tier::FiveMinutes, Tier::Hour];

    pub(crate) fn of(number: u8) -> Option<Tier> {
        Tier::ALL.into_iter().find(|tier| *tier as u8 == number)
    }

    pub(crate) fn period_s(self) -> u32 {
        match self {
            Tier::Second => 1,
            Tier::Minute => 60,
            Tier::FiveMinutes => 300,
            Tier::Hour => 3_600,
        }
    }

    /// How long data stays in it.
    pub(crate) fn kept_s(self) -> i64 {
        match self {
            Tier::Second => 3 * 3_600,
            Tier::Minute => 15 * DAY_S,
            Tier::FiveMinutes => 63 * DAY_S,
            Tier::Hour => 455 * DAY_S,
        }
    }

    /// Where data goes then; out, after the last.
    pub(crate) fn coarser(self) -> Option<Tier> {
        Tier::of(self as u8 + 1)
    }

    /// When the data of an hour leaves the tier, in seconds since the epoch: once the last of it is old
    /// enough.
    pub(crate) fn due_s(self, hour: u32) -> i64 {
        (i64::from(hour) + 1) * 3_600 + self.kept_s()
    }
}

impl Place {
    /// Where what is measured at `at` is put; none before the epoch and after the year 491,000.
    pub(crate) fn of(metric: MetricId, at: Timestamp, tier: Tier, unit: u8) -> Option<Place> {
        let seconds = at.as_secs();
        let hour = u32::try_from(seconds.div_euclid(3_600)).ok()?;
        let second = u32::try_from(seconds.rem_euclid(3_600)).ok()?;
        Some(Place { metric, hour, tier, second: second - second % tier.period_s(), unit })
    }

    /// Where it goes when its tier is left.
    pub(crate) fn in_tier(self, tier: Tier) -> Place {
        Place { tier, second: self.second - self.second % tier.period_s(), ..self }
    }

    /// When its period begins, in seconds since the epoch.
    pub(crate) fn starts_s(&self) -> i64 {
        i64::from(self.hour) * 3_600 + i64::from(self.second)
    }
}

/// Hours since the epoch, within what keys can say.
pub(crate) fn hour_of(at: Timestamp) -> u32 {
    u32::try_from(at.as_secs().div_euclid(3_600).clamp(0, i64::from(u32::MAX))).unwrap_or(u32::MAX)
}

/// Units by their numbers in keys; what has none is of `None`. Persisted: never reorder, only add.
pub(crate) const UNITS: [StandardUnit; 27] = [
    StandardUnit::None,
    StandardUnit::Seconds,
    StandardUnit::Microseconds,
    StandardUnit::Milliseconds,
    StandardUnit::Bytes,
    StandardUnit::Kilobytes,
    StandardUnit::Megabytes,
    StandardUnit::Gigabytes,
    StandardUnit::Terabytes,
    StandardUnit::Bits,
    StandardUnit::Kilobits,
    StandardUnit::Megabits,
    StandardUnit::Gigabits,
    StandardUnit::Terabits,
    StandardUnit::Percent,
    StandardUnit::Count,
    StandardUnit::BytesSecond,
    StandardUnit::KilobytesSecond,
    StandardUnit::MegabytesSecond,
    StandardUnit::GigabytesSecond,
    StandardUnit::TerabytesSecond,
    StandardUnit::BitsSecond,
    StandardUnit::KilobitsSecond,
    StandardUnit::MegabitsSecond,
    StandardUnit::GigabitsSecond,
    StandardUnit::TerabitsSecond,
    StandardUnit::CountSecond,
];

/// The number of a unit; none of a word that is no unit.
pub(crate) fn unit_number(unit: &StandardUnit) -> Option<u8> {
    UNITS.iter().position(|known| known == unit).and_then(|at| u8::try_from(at).ok())
}

/// The unit of a number.
pub(crate) fn unit_of(number: u8) -> StandardUnit {
    UNITS.get(usize::from(number)).cloned().unwrap_or(StandardUnit::None)
}
