//! The command line.

use crate::measure::Measure;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::time::Duration;

/// Measures Millstream's speed and size beside two yardsticks on the same HTTP stack.
#[derive(Parser, Debug)]
#[command(name = "bench", version, args_conflicts_with_subcommands = true)]
pub struct Cli {
    /// What to measure; where nothing is named, everything but `large-table`, which takes minutes
    /// and 40 GB of disk.
    #[arg(value_enum)]
    pub only: Vec<Measure>,
    /// How long each side of each round is loaded.
    #[arg(long, default_value_t = 1.0, value_name = "SECONDS", value_parser = seconds)]
    pub seconds: f64,
    /// How many rounds of yardstick, then Millstream; medians of the rounds are shown.
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    pub rounds: u16,
    /// Connections that each have one request under way at any time.
    #[arg(long, default_value_t = 32, value_parser = clap::value_parser!(u16).range(1..=1_024))]
    pub clients: u16,
    /// Print the findings as JSON instead of a table.
    #[arg(long)]
    pub json: bool,
    /// The `millstream` binary to measure; built in release mode where none is named.
    #[arg(long, value_name = "FILE")]
    pub server: Option<PathBuf>,
    /// Where the servers keep their data while they are measured: on the disk that matters to you.
    /// Beside the build's output where none is named; emptied afterwards,
    /// but for the SDKs that functions import.
    #[arg(long, value_name = "DIRECTORY")]
    pub scratch: Option<PathBuf>,
    /// What to do instead of measuring.
    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Cli {
    /// The measures that were asked for, in the table's order.
    pub fn measures(&self) -> Vec<Measure> {
        let all = Measure::value_variants();
        let asked = |m: &Measure| match self.only.is_empty() {
            true => !m.only_by_name(),
            false => self.only.contains(m),
        };
        all.iter().copied().filter(asked).collect()
    }

    /// The length of one side of one round.
    pub fn span(&self) -> Duration {
        Duration::from_secs_f64(self.seconds)
    }
}

fn seconds(text: &str) -> Result<f64, String> {
    /// The longest side of a round: pre-signed requests are valid for a few minutes only.
    const LONGEST: f64 = 20.0;
    match text.parse::<f64>() {
        Ok(s) if (0.05..=LONGEST).contains(&s) => Ok(s),
        _ => Err(format!("a number from 0.05 to {LONGEST}")),
    }
}

/// What the benchmark does beside measuring.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Be a yardstick: the benchmark starts itself so.
    #[command(hide = true)]
    Yardstick(YardstickOptions),
}

/// What one yardstick does.
#[derive(Args, Debug)]
pub struct YardstickOptions {
    /// The size of the answer's body.
    #[arg(long)]
    pub answer_bytes: usize,
    /// The file to append each request's body to, durably, before it is answered.
    #[arg(long)]
    pub log: Option<PathBuf>,
}
