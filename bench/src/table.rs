//! The findings on stdout: a table for people, JSON for programs.

use crate::finding::{Finding, Goal, Unit};
use crate::trouble::{Result, Trouble};
use serde::Serialize;

const HEADINGS: [&str; 7] = ["measure", "figure", "yardstick", "share", "target", "met", "note"];

/// Prints the findings as an aligned table.
pub fn plain(findings: &[Finding]) {
    let rows: Vec<[String; 7]> =
        std::iter::once(HEADINGS.map(str::to_owned)).chain(findings.iter().map(cells)).collect();
    let width = |column: usize| rows.iter().map(|r| r[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 7] = std::array::from_fn(width);
    for row in &rows {
        let line: Vec<String> = row
            .iter()
            .zip(widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                // Names and notes read from the left, figures from the right.
                0 | 6 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            })
            .collect();
        println!("{}", line.join("  ").trim_end());
    }
}

/// Prints the findings as one JSON array.
pub fn json(findings: &[Finding]) -> Result<()> {
    #[derive(Serialize)]
    struct Line<'a> {
        #[serde(flatten)]
        finding: &'a Finding,
        met: Option<bool>,
    }
    let lines: Vec<_> = findings.iter().map(|f| Line { finding: f, met: f.met() }).collect();
    let text = serde_json::to_string_pretty(&lines)
        .map_err(|e| Trouble::wrong("the findings as JSON", e.to_string()))?;
    println!("{text}");
    Ok(())
}

fn cells(finding: &Finding) -> [String; 7] {
    let unit = finding.unit;
    let amount = |value: f64| format!("{} {}", number(value, unit), unit.name());
    [
        finding.name.clone(),
        amount(finding.figure),
        finding.beside.map_or_else(String::new, |b| format!("{} ({})", amount(b.figure), b.name)),
        finding.beside.map_or_else(String::new, |b| format!("{:.0} %", 100.0 * b.share)),
        match finding.goal {
            Goal::Share(share) => format!("≥ {:.0} %", 100.0 * share),
            Goal::AtLeast(least) => format!("≥ {}", amount(least)),
            Goal::AtMost(most) => format!("≤ {}", amount(most)),
            Goal::Context => String::new(),
        },
        match finding.met() {
            Some(true) => "yes".into(),
            Some(false) => "no".into(),
            None => String::new(),
        },
        finding.note.clone(),
    ]
}

/// Rates without a fraction and with thousands apart; times and sizes with as much as one can see.
pub fn number(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Requests | Unit::Records | Unit::Megabytes => {
            let digits = format!("{:.0}", value.max(0.0));
            let mut out = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at > 0 && (digits.len() - at) % 3 == 0 {
                    out.push(',');
                }
                out.push(digit);
            }
            out
        }
        Unit::Milliseconds | Unit::Mebibytes if value < 10.0 => format!("{value:.2}"),
        Unit::Milliseconds | Unit::Mebibytes => format!("{value:.1}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_for_the_eye() {
        let cases = [
            (1_234_567.4, Unit::Records, "1,234,567"),
            (999.0, Unit::Requests, "999"),
            (1_000.0, Unit::Requests, "1,000"),
            (0.123_4, Unit::Milliseconds, "0.12"),
            (25.04, Unit::Mebibytes, "25.0"),
        ];
        for (value, unit, text) in cases {
            assert_eq!(number(value, unit), text);
        }
    }
}
