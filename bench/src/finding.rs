//! What was measured, beside what it should be.

use serde::Serialize;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Unit {
    /// Requests answered in a second.
    #[serde(rename = "requests/s")]
    Requests,
    /// Records written, read or handled in a second.
    #[serde(rename = "records/s")]
    Records,
    /// Milliseconds.
    #[serde(rename = "ms")]
    Milliseconds,
    /// Mebibytes.
    #[serde(rename = "MiB")]
    Mebibytes,
    /// Million bytes in a second.
    #[serde(rename = "MB/s")]
    Megabytes,
}

impl Unit {
    /// As the table writes it.
    pub fn name(self) -> &'static str {
        match self {
            Unit::Requests => "req/s",
            Unit::Records => "rec/s",
            Unit::Milliseconds => "ms",
            Unit::Mebibytes => "MiB",
            Unit::Megabytes => "MB/s",
        }
    }
}

/// What a figure should be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
pub enum Goal {
    /// At least this share of the yardstick's figure.
    Share(f64),
    /// At least so much.
    AtLeast(f64),
    /// At most so much.
    AtMost(f64),
    /// Nothing is promised: shown for context.
    Context,
}

/// The yardstick's figure, and the subject's as a share of it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Beside {
    /// `bare` or `durable bare`.
    pub name: &'static str,
    /// The yardstick's median.
    pub figure: f64,
    /// The median over rounds of subject ÷ yardstick.
    pub share: f64,
}

/// One line of the table.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// What was measured.
    pub name: String,
    /// The median.
    pub figure: f64,
    /// What it counts.
    pub unit: Unit,
    /// The yardstick, where there is one.
    pub beside: Option<Beside>,
    /// What it should be.
    pub goal: Goal,
    /// Ranges, percentiles, what bounds it.
    pub note: String,
}

impl Finding {
    /// Whether the goal is met; nothing where there is none.
    pub fn met(&self) -> Option<bool> {
        match self.goal {
            Goal::Share(least) => Some(self.beside.is_some_and(|beside| beside.share >= least)),
            Goal::AtLeast(least) => Some(self.figure >= least),
            Goal::AtMost(most) => Some(self.figure <= most),
            Goal::Context => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_met_on_their_own_side_of_the_line() {
        let finding = |figure, share: Option<f64>, goal| Finding {
            name: String::new(),
            figure,
            unit: Unit::Requests,
            beside: share.map(|share| Beside { name: "bare", figure: 1.0, share }),
            goal,
            note: String::new(),
        };
        let cases = [
            (finding(1.0, Some(0.6), Goal::Share(0.6)), Some(true)),
            (finding(1.0, Some(0.59), Goal::Share(0.6)), Some(false)),
            (finding(1.0, None, Goal::Share(0.6)), Some(false)),
            (finding(5.0, None, Goal::AtLeast(5.0)), Some(true)),
            (finding(4.9, None, Goal::AtLeast(5.0)), Some(false)),
            (finding(5.1, None, Goal::AtMost(5.0)), Some(false)),
            (finding(5.0, None, Goal::Context), None),
        ];
        for (finding, met) in cases {
            assert_eq!(finding.met(), met, "{finding:?}");
        }
    }
}
