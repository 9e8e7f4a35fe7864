//! Which figure of a period's data is asked for: «CloudWatch statistics definitions» in the CloudWatch
//! User Guide.

use aws_api::cloudwatch as api;

/// A statistic as requests name it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    /// `p99.9`: from 0 to 100.
    Percentile(f64),
    /// `tm90`, `TM(2%:98%)`, `TC(150:1000)`, `IQM` and so on.
    Trimmed(Trim, Bounds),
    /// `PR(:300)`: how many percent of the values lie above `low` and not above `high`.
    Rank {
        low: Option<f64>,
        high: Option<f64>,
    },
}

/// What is made of the values between two bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trim {
    /// `TM`: their mean.
    Mean,
    /// `TC`: how many they are.
    Count,
    /// `TS`: their sum.
    Sum,
    /// `WM`: the mean of all, those outside counted as the bound that they are beyond.
    Winsorized,
}

/// Between what: above `low`, not above `high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Bounds {
    /// Parts of all values by rank, 0 to 100.
    Percent { low: f64, high: f64 },
    /// Values.
    Values { low: Option<f64>, high: Option<f64> },
}

/// Digits that a bound may have behind its point.
const DECIMALS_MAX: usize = 10;

impl Statistic {
    /// What `Stat` of GetMetricData, or an `ExtendedStatistic`, says.
    pub(crate) fn parse(text: &str) -> Option<Statistic> {
        let plain = match text {
            "SampleCount" => Some(Statistic::SampleCount),
            "Average" => Some(Statistic::Average),
            "Sum" => Some(Statistic::Sum),
            "Minimum" => Some(Statistic::Minimum),
            "Maximum" => Some(Statistic::Maximum),
            _ => None,
        };
        plain.or_else(|| Statistic::parse_extended(text))
    }

    /// What an `ExtendedStatistic` says: not one of the five that have fields of their own.
    pub(crate) fn parse_extended(text: &str) -> Option<Statistic> {
        if text.eq_ignore_ascii_case("iqm") {
            let middle = Bounds::Percent { low: 25.0, high: 75.0 };
            return Some(Statistic::Trimmed(Trim::Mean, middle));
        }
        if let Some(percent) = text.strip_prefix(['p', 'P']).and_then(percentage) {
            return Some(Statistic::Percentile(percent));
        }
        let (kind, rest) = text.split_at_checked(2)?;
        let bounds = match rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            Some(inner) => Bounds::parse(inner)?,
            None => Bounds::Percent { low: 0.0, high: percentage(rest)? },
        };
        let trim = match kind.to_ascii_lowercase().as_str() {
            "tm" => Trim::Mean,
            "tc" => Trim::Count,
            "ts" => Trim::Sum,
            "wm" => Trim::Winsorized,
            "pr" => match bounds {
                Bounds::Values { low, high } => return Some(Statistic::Rank { low, high }),
                Bounds::Percent { .. } => return None,
            },
            _ => return None,
        };
        Some(Statistic::Trimmed(trim, bounds))
    }

    /// Whether count, sum, least and greatest are not enough for it.
    pub(crate) fn needs_values(self) -> bool {
        matches!(self, Self::Percentile(_) | Self::Trimmed(..) | Self::Rank { .. })
    }
}

impl TryFrom<&api::Statistic> for Statistic {
    type Error = ();

    fn try_from(given: &api::Statistic) -> Result<Statistic, ()> {
        match given {
            api::Statistic::SampleCount => Ok(Statistic::SampleCount),
            api::Statistic::Average => Ok(Statistic::Average),
            api::Statistic::Sum => Ok(Statistic::Sum),
            api::Statistic::Minimum => Ok(Statistic::Minimum),
            api::Statistic::Maximum => Ok(Statistic::Maximum),
            api::Statistic::Unknown(_) => Err(()),
        }
    }
}

impl Bounds {
    /// `2%:98%`, `150:1000`, and either with one side left out.
    fn parse(text: &str) -> Option<Bounds> {
        let (low, high) = text.split_once(':')?;
        let side = |side: &str| match side.trim() {
            "" => Some(None),
            given => Some(Some(given.to_owned())),
        };
        let (low, high) = (side(low)?, side(high)?);
        let is_percent = |side: &Option<String>| side.as_ref().map(|side| side.ends_with('%'));
        match (is_percent(&low), is_percent(&high)) {
            (None, None) => None,
            (Some(true), None | Some(true)) | (None, Some(true)) => {
                let read = |side: Option<String>, otherwise| match side {
                    Some(side) => percentage(side.strip_suffix('%')?),
                    None => Some(otherwise),
                };
                let (low, high) = (read(low, 0.0)?, read(high, 100.0)?);
                (low < high).then_some(Bounds::Percent { low, high })
            }
            (Some(false), None | Some(false)) | (None, Some(false)) => {
                let read = |side: Option<String>| {
                    side.map(|side| number(&side)).map_or(Some(None), |n| n.map(Some))
                };
                let (low, high) = (read(low)?, read(high)?);
                let ordered = low.zip(high).is_none_or(|(low, high)| low < high);
                ordered.then_some(Bounds::Values { low, high })
            }
            (Some(_), Some(_)) => None,
        }
    }
}

fn percentage(text: &str) -> Option<f64> {
    number(text).filter(|percent| (0.0..=100.0).contains(percent))
}

/// Digits with at most one point: `99`, `99.9`, `.5`.
fn number(text: &str) -> Option<f64> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let is_number = digits(whole)
        && digits(decimals)
        && decimals.len() <= DECIMALS_MAX
        && !(whole.is_empty() && decimals.is_empty());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_are_read_as_documented_and_nothing_else_is() {
        let percent = |low, high| Bounds::Percent { low, high };
        let values = |low, high| Bounds::Values { low, high };
        for (text, expected) in [
            ("Average", Statistic::Average),
            ("p0", Statistic::Percentile(0.0)),
            ("p99.95", Statistic::Percentile(99.95)),
            ("p100", Statistic::Percentile(100.0)),
            ("tm90", Statistic::Trimmed(Trim::Mean, percent(0.0, 90.0))),
            ("IQM", Statistic::Trimmed(Trim::Mean, percent(25.0, 75.0))),
            ("TM(2%:98%)", Statistic::Trimmed(Trim::Mean, percent(2.0, 98.0))),
            ("TM(5%:)", Statistic::Trimmed(Trim::Mean, percent(5.0, 100.0))),
            ("TC(150:1000)", Statistic::Trimmed(Trim::Count, values(Some(150.0), Some(1000.0)))),
            ("TS(:0.5)", Statistic::Trimmed(Trim::Sum, values(None, Some(0.5)))),
            ("wm98", Statistic::Trimmed(Trim::Winsorized, percent(0.0, 98.0))),
            ("PR(:300)", Statistic::Rank { low: None, high: Some(300.0) }),
            ("PR(100:2000)", Statistic::Rank { low: Some(100.0), high: Some(2000.0) }),
        ] {
            assert_eq!(Statistic::parse(text), Some(expected), "{text}");
        }
        for text in [
            "",
            "average",
            "p",
            "p101",
            "p-1",
            "p1e1",
            "p1.12345678901",
            "tm",
            "tm(1:2",
            "TM()",
            "TM(:)",
            "TM(98%:2%)",
            "TM(2%:98)",
            "PR(2%:98%)",
            "PR90",
            "xx90",
            "é1",
            "p1.2.3",
            "p.",
        ] {
            assert_eq!(Statistic::parse(text), None, "{text}");
        }
        assert_eq!(Statistic::parse_extended("Average"), None);
    }
}
