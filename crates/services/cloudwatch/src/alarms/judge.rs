//! From data points to a state: «Alarm evaluation» and «Configuring how CloudWatch alarms treat missing
//! data» in the CloudWatch User Guide. No I/O, no clock: the same points, the same state.

use super::model::Value;
use aws_api::cloudwatch::ComparisonOperator;

/// What a metric alarm goes by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rule {
    pub(crate) operator: Operator,
    pub(crate) threshold: f64,
    /// How many data points are looked at: «N».
    pub(crate) periods: usize,
    /// How many of them must breach: «M».
    pub(crate) to_alarm: usize,
    /// How many periods are read, so that there are enough points where some are missing: the
    /// evaluation range.
    pub(crate) range: usize,
    pub(crate) missing: Treatment,
}

/// How a value is held against the threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

impl Operator {
    /// `None` for what goes by a band.
    pub(crate) fn of(given: &ComparisonOperator) -> Option<Operator> {
        match given {
            ComparisonOperator::GreaterThanThreshold => Some(Operator::Greater),
            ComparisonOperator::GreaterThanOrEqualToThreshold => Some(Operator::GreaterOrEqual),
            ComparisonOperator::LessThanThreshold => Some(Operator::Less),
            ComparisonOperator::LessThanOrEqualToThreshold => Some(Operator::LessOrEqual),
            _ => None,
        }
    }

    fn breached(self, value: f64, threshold: f64) -> bool {
        match self {
            Operator::Greater => value > threshold,
            Operator::GreaterOrEqual => value >= threshold,
            Operator::Less => value < threshold,
            Operator::LessOrEqual => value <= threshold,
        }
    }
}

/// What a missing data point stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Treatment {
    Missing,
    Ignore,
    Breaching,
    NotBreaching,
}

impl Treatment {
    /// As `TreatMissingData` names it.
    pub(crate) fn parse(text: &str) -> Option<Treatment> {
        match text {
            "missing" => Some(Treatment::Missing),
            "ignore" => Some(Treatment::Ignore),
            "breaching" => Some(Treatment::Breaching),
            "notBreaching" => Some(Treatment::NotBreaching),
            _ => None,
        }
    }
}

/// A data point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    /// When its period begins.
    pub(crate) at_ms: i64,
    pub(crate) value: f64,
    /// Of how many samples it is, where that is known.
    pub(crate) samples: Option<f64>,
}

/// What the points come to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verdict {
    /// The state stays what it is.
    Keep,
    /// The state is this one.
    Is(Judged),
}

/// A state, and what it was made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Judged {
    pub(crate) value: Value,
    /// The points that were looked at, the newest first.
    pub(crate) points: Vec<Point>,
    /// How many missing ones were looked at beside them.
    pub(crate) filled: usize,
}

impl Rule {
    pub(crate) fn breaches(&self, point: &Point) -> bool {
        self.operator.breached(point.value, self.threshold)
    }

    /// Judges the points of the evaluation range, the newest first; `None` where one is missing.
    pub(crate) fn judge(&self, range: &[Option<Point>]) -> Verdict {
        let there: Vec<(usize, Point)> = range
            .iter()
            .enumerate()
            .filter_map(|(age, point)| Some((age + 1, (*point)?)))
            .take(self.periods)
            .collect();
        let filled = self.periods - there.len();
        let breaching = there.iter().filter(|(_, point)| self.breaches(point)).count();
        let by_count = |breaching: usize| match breaching >= self.to_alarm {
            true => Some(Value::Alarm),
            false => Some(Value::Ok),
        };
        // All that there is breaches, and is too little: what is missing may yet be better.
        let open = filled > 0 && breaching == there.len() && breaching < self.to_alarm;
        // «Avoiding premature transitions to alarm state»: unless it has been so for long enough.
        let long = there.last().is_some_and(|(age, _)| *age >= self.to_alarm);
        let value = match self.missing {
            Treatment::Breaching => by_count(breaching + filled),
            Treatment::NotBreaching => by_count(breaching),
            Treatment::Missing if open && long => Some(Value::Alarm),
            Treatment::Missing if open => Some(Value::InsufficientData),
            Treatment::Ignore if open => None,
            Treatment::Missing | Treatment::Ignore => by_count(breaching),
        };
        let points = there.into_iter().map(|(_, point)| point).collect();
        value.map_or(Verdict::Keep, |value| Verdict::Is(Judged { value, points, filled }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rule(to_alarm: usize, periods: usize, missing: Treatment) -> Rule {
        Rule { operator: Operator::Greater, threshold: 1.0, periods, to_alarm, range: 5, missing }
    }

    /// `0` is within the threshold, `X` is not, `-` is missing; the newest stands at the end.
    fn points(text: &str) -> Vec<Option<Point>> {
        let point = |(age, letter): (usize, char)| {
            let value = match letter {
                '0' => 0.0,
                'X' => 5.0,
                _ => return None,
            };
            Some(Point { at_ms: -60_000 * age as i64, value, samples: None })
        };
        let letters = text.chars().filter(|letter| *letter != ' ').rev();
        letters.enumerate().map(point).collect()
    }

    const TREATMENTS: [Treatment; 4] =
        [Treatment::Missing, Treatment::Ignore, Treatment::Breaching, Treatment::NotBreaching];

    /// The two tables of «How alarm state is evaluated when data is missing», an evaluation range of 5:
    /// M, the points, how many must be filled in, and the states by treatment.
    const TABLES: &[(usize, &str, usize, [&str; 4])] = &[
        (3, "0 - X - X", 0, ["OK", "OK", "OK", "OK"]),
        (3, "0 - - - -", 2, ["OK", "OK", "OK", "OK"]),
        (3, "- - - - -", 3, ["INSUFFICIENT_DATA", "keep", "ALARM", "OK"]),
        (3, "0 X X - X", 0, ["ALARM", "ALARM", "ALARM", "ALARM"]),
        (3, "- - X - -", 2, ["ALARM", "keep", "ALARM", "OK"]),
        (2, "0 - X - X", 0, ["ALARM", "ALARM", "ALARM", "ALARM"]),
        (2, "0 0 X 0 X", 0, ["ALARM", "ALARM", "ALARM", "ALARM"]),
        (2, "0 - X - -", 1, ["OK", "OK", "ALARM", "OK"]),
        (2, "- - - - 0", 2, ["OK", "OK", "ALARM", "OK"]),
        (2, "- - - X -", 2, ["ALARM", "keep", "ALARM", "OK"]),
        // «Avoiding premature transitions to alarm state», and what comes of it.
        (3, "- - - - X", 2, ["INSUFFICIENT_DATA", "keep", "ALARM", "OK"]),
        (3, "- - - X -", 2, ["INSUFFICIENT_DATA", "keep", "ALARM", "OK"]),
        (3, "- - - X 0", 1, ["OK", "OK", "OK", "OK"]),
        (3, "- - X - 0", 1, ["OK", "OK", "OK", "OK"]),
        (2, "- - - - X", 2, ["INSUFFICIENT_DATA", "keep", "ALARM", "OK"]),
        (2, "- - X - X", 1, ["ALARM", "ALARM", "ALARM", "ALARM"]),
    ];

    #[test]
    fn missing_data_is_treated_as_the_tables_say() {
        for (to_alarm, text, filled, states) in TABLES {
            for (missing, state) in TREATMENTS.into_iter().zip(states) {
                let rule = rule(*to_alarm, 3, missing);
                let (found, by) = match rule.judge(&points(text)) {
                    Verdict::Keep => ("keep", *filled),
                    Verdict::Is(judged) => (judged.value.as_str(), judged.filled),
                };
                assert_eq!((found, by), (*state, *filled), "{text}, {to_alarm} of 3, {missing:?}");
            }
        }
    }

    #[test]
    fn each_operator_has_its_own_side() {
        let cases = [
            (Operator::Greater, [false, false, true]),
            (Operator::GreaterOrEqual, [false, true, true]),
            (Operator::Less, [true, false, false]),
            (Operator::LessOrEqual, [true, true, false]),
        ];
        for (operator, breached) in cases {
            for (value, breached) in [0.5, 1.0, 1.5].into_iter().zip(breached) {
                assert_eq!(operator.breached(value, 1.0), breached, "{operator:?} {value}");
            }
        }
    }

    proptest! {
        /// Where nothing is missing, only the newest count, and the treatment of what is missing means
        /// nothing; whatever is there, the points that are looked at are real, and with what is filled
        /// in as many as were asked for.
        #[test]
        fn as_many_points_are_looked_at_as_were_asked_for(
            text in "[0X-]{5}", to_alarm in 1usize..=3
        ) {
            let range = points(&text);
            let of = |missing| rule(to_alarm, 3, missing).judge(&range);
            let real = range.iter().flatten().count();
            for missing in TREATMENTS {
                match of(missing) {
                    Verdict::Keep => prop_assert!(missing == Treatment::Ignore && real < 3),
                    Verdict::Is(judged) => {
                        prop_assert_eq!(judged.points.len() + judged.filled, 3);
                        prop_assert_eq!(judged.points.len(), real.min(3));
                        let known = judged.value != Value::InsufficientData;
                        prop_assert!(known || missing == Treatment::Missing);
                    }
                }
                if real >= 3 {
                    prop_assert_eq!(of(missing), of(Treatment::Missing));
                }
            }
        }
    }
}
