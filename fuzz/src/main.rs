//! `cargo run --release -p fuzz -- [TARGET] [--seed N]`: goes on until something is found.

use clap::Parser;
use foundation::{Dice, SeededDice};
use fuzz::{TARGETS, Target, mutate, seeds};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// Feeds parsers what nobody would send, until one of them fails.
#[derive(Parser)]
struct Cli {
    /// The target; all in turn where none is named.
    target: Option<String>,
    /// Where the random numbers begin.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Inputs for each target; without an end where none is named.
    #[arg(long)]
    inputs: Option<u64>,
}

/// Inputs of a target in its turn.
const TURN: u64 = 10_000;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let chosen: Vec<&Target> = TARGETS
        .iter()
        .filter(|t| cli.target.as_deref().is_none_or(|name| t.name == name))
        .collect();
    if chosen.is_empty() {
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        eprintln!("no such target; there are {}", names.join(", "));
        return ExitCode::FAILURE;
    }
    let mut fed = 0;
    while cli.inputs.is_none_or(|inputs| fed < inputs) {
        let turn = cli.inputs.map_or(TURN, |inputs| TURN.min(inputs - fed));
        for target in &chosen {
            if let Err(input) = take_turn(target, cli.seed.wrapping_add(fed), turn) {
                println!("{} fails on:\n{}", target.name, String::from_utf8_lossy(&input));
                return ExitCode::FAILURE;
            }
        }
        fed += turn;
        eprintln!("{fed} inputs each to {} targets", chosen.len());
    }
    ExitCode::SUCCESS
}

/// Feeds a target; gives what it failed on. Every turn begins with new houses, so that a failure can
/// be had again by its seed.
fn take_turn(target: &Target, seed: u64, inputs: u64) -> Result<(), Vec<u8>> {
    let dice = SeededDice::new(seed);
    let seeds = seeds::of(target.name);
    let mut ready = (target.ready)();
    let pick = || seeds[dice.number() as usize % seeds.len()];
    for _ in 0..inputs {
        let input = mutate::mutated(&dice, pick(), pick());
        // Nothing is used of it after a panic but the input.
        if catch_unwind(AssertUnwindSafe(|| ready(&input))).is_err() {
            return Err(input);
        }
    }
    Ok(())
}
