//! Statistics of what was gathered: «CloudWatch statistics definitions» in the CloudWatch User Guide.
//!
//! A percentile is the least value that so many percent of all values do not exceed; `p0` is the least
//! and `p100` the greatest of all. Where bounds of a trimmed statistic cut through equal values, they
//! count in part.

use crate::data::digest::Digest;
use crate::data::statistic::{Bounds, Statistic, Trim};
use crate::data::values::Values;

/// All of one period, gathered from its rows.
#[derive(Clone, Debug)]
pub(crate) struct Gathered {
    count: f64,
    sum: f64,
    minimum: f64,
    maximum: f64,
    unknown: bool,
    /// Values and counts, in order once [`Gathered::sort`] was called.
    pairs: Vec<(f64, f64)>,
    keep_values: bool,
}

impl Gathered {
    /// Nothing so far. Values are kept only where a statistic needs them.
    pub(crate) fn new(keep_values: bool) -> Gathered {
        Gathered {
            count: 0.0,
            sum: 0.0,
            minimum: f64::INFINITY,
            maximum: f64::NEG_INFINITY,
            unknown: false,
            pairs: Vec::new(),
            keep_values,
        }
    }

    pub(crate) fn add(&mut self, digest: &Digest) {
        self.count += digest.count;
        self.sum += digest.sum;
        self.minimum = self.minimum.min(digest.minimum);
        self.maximum = self.maximum.max(digest.maximum);
        self.unknown |= digest.values == Values::Unknown;
        if self.keep_values {
            // A bucket's middle may be beyond what was really there.
            let within = |(v, n): (f64, f64)| (v.clamp(digest.minimum, digest.maximum), n);
            self.pairs.extend(digest.values.points().map(within));
        }
    }

    /// To be called once all is gathered.
    pub(crate) fn sort(&mut self) {
        self.pairs.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    }

    /// The statistic; none where the data does not tell.
    pub(crate) fn statistic(&self, statistic: Statistic) -> Option<f64> {
        if self.count <= 0.0 || statistic.needs_values() && self.unknown {
            return None;
        }
        let found = match statistic {
            Statistic::SampleCount => self.count,
            Statistic::Average => self.sum / self.count,
            Statistic::Sum => self.sum,
            Statistic::Minimum => self.minimum,
            Statistic::Maximum => self.maximum,
            // As documented, there are none of negative values.
            Statistic::Percentile(_) if self.minimum < 0.0 => return None,
            Statistic::Percentile(percent) => self.percentile(percent),
            Statistic::Trimmed(trim, bounds) => self.trimmed(trim, bounds)?,
            Statistic::Rank { low, high } => {
                let (inside, _) = self.between_values(low, high);
                100.0 * inside / self.count
            }
        };
        found.is_finite().then_some(found)
    }

    fn percentile(&self, percent: f64) -> f64 {
        let rank = percent / 100.0 * self.count;
        let mut before = 0.0;
        for &(value, count) in &self.pairs {
            before += count;
            if before >= rank {
                return value;
            }
        }
        self.maximum
    }

    fn trimmed(&self, trim: Trim, bounds: Bounds) -> Option<f64> {
        let (inside, sum) = match bounds {
            Bounds::Percent { low, high } => self.between_ranks(low, high),
            Bounds::Values { low, high } => self.between_values(low, high),
        };
        match trim {
            Trim::Count => Some(inside),
            Trim::Sum => Some(sum),
            Trim::Mean => (inside > 0.0).then(|| sum / inside),
            Trim::Winsorized => {
                let (low, high) = match bounds {
                    Bounds::Percent { low, high } => (self.percentile(low), self.percentile(high)),
                    Bounds::Values { low, high } => {
                        (low.unwrap_or(f64::NEG_INFINITY), high.unwrap_or(f64::INFINITY))
                    }
                };
                let edged = |&(value, count): &(f64, f64)| value.max(low).min(high) * count;
                Some(self.pairs.iter().map(edged).sum::<f64>() / self.count)
            }
        }
    }

    /// How many values there are above `low` and not above `high`, and their sum.
    fn between_values(&self, low: Option<f64>, high: Option<f64>) -> (f64, f64) {
        let inside =
            |value: f64| low.is_none_or(|low| value > low) && high.is_none_or(|high| value <= high);
        let all = self.pairs.iter().filter(|(value, _)| inside(*value));
        all.fold((0.0, 0.0), |(n, sum), (value, count)| (n + count, sum + value * count))
    }

    fn between_ranks(&self, low: f64, high: f64) -> (f64, f64) {
        let (from, to) = (low / 100.0 * self.count, high / 100.0 * self.count);
        let (mut before, mut inside, mut sum) = (0.0, 0.0, 0.0);
        for &(value, count) in &self.pairs {
            let part = (before + count).min(to) - f64::max(before, from);
            if part > 0.0 {
                inside += part;
                sum += value * part;
            }
            before += count;
        }
        (inside, sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gathered(values: &[f64]) -> Gathered {
        let mut all = Gathered::new(true);
        for half in values.chunks(values.len().div_ceil(2)) {
            let pairs: Vec<_> = half.iter().map(|value| (*value, 1.0)).collect();
            all.add(&Digest::of(&pairs).unwrap());
        }
        all.sort();
        all
    }

    #[test]
    fn statistics_are_what_the_guide_defines() {
        let ten: Vec<f64> = (1..=10).rev().map(|n| f64::from(n) * 100.0).collect();
        let all = gathered(&ten);
        for (statistic, expected) in [
            ("SampleCount", 10.0),
            ("Average", 550.0),
            ("Sum", 5_500.0),
            ("Minimum", 100.0),
            ("Maximum", 1_000.0),
            ("p0", 100.0),
            ("p10", 100.0),
            ("p50", 500.0),
            ("p90", 900.0),
            ("p90.1", 1_000.0),
            ("p100", 1_000.0),
            ("tm90", 500.0),
            ("TM(10%:90%)", 550.0),
            ("IQM", 550.0),
            ("TM(150:1000)", 600.0),
            ("TM(100:300)", 250.0),
            ("TC(100:300)", 2.0),
            ("TS(:300)", 600.0),
            ("ts20", 300.0),
            ("tc20", 2.0),
            ("TC(2000:)", 0.0),
            ("WM(:300)", 270.0),
            ("wm90", 540.0),
            ("PR(:300)", 30.0),
            ("PR(100:300)", 20.0),
            ("PR(900:)", 10.0),
        ] {
            let found = all.statistic(Statistic::parse(statistic).unwrap()).unwrap();
            assert!((found - expected).abs() < 1e-9, "{statistic}: {found}");
        }
        assert_eq!(all.statistic(Statistic::parse("TM(2000:)").unwrap()), None);
    }

    #[test]
    fn what_nobody_knows_is_not_told() {
        let mut summed = gathered(&[1.0, 2.0]);
        summed.add(&Digest::summed(2.0, 5.0, 1.0, 4.0));
        assert_eq!(summed.statistic(Statistic::Sum), Some(8.0));
        assert_eq!(summed.statistic(Statistic::Percentile(50.0)), None);
        let negative = gathered(&[-1.0, 2.0]);
        assert_eq!(negative.statistic(Statistic::Percentile(50.0)), None);
        assert_eq!(negative.statistic(Statistic::parse("tm100").unwrap()), Some(0.5));
        assert_eq!(Gathered::new(false).statistic(Statistic::Sum), None);
    }
}
