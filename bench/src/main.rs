//! What Millstream's speed and size are on this machine, beside two yardsticks on the same HTTP
//! stack: a bare server, and a bare server that appends every request to a group-committed log.
//!
//! `cargo run --release -p bench` measures everything; `docs/performance.md` explains the method
//! and keeps figures. Progress goes to stderr, the table (or `--json`) to stdout.

mod aws;
mod bootstrap;
mod cli;
mod connection;
mod contest;
mod context;
mod finding;
mod function;
mod load;
mod measure;
mod message;
mod process;
mod progress;
mod scratch;
mod server;
mod sigv4;
mod stats;
mod subscription;
mod table;
mod trouble;
mod yardstick;

use clap::Parser;
use cli::{Cli, Command};
use context::Context;
use std::process::ExitCode;
use trouble::{Result, Trouble};

/// Millstream's own, so that the yardsticks have it too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if bootstrap::is_called() {
        return bootstrap::main();
    }
    let cli = Cli::parse();
    let outcome = match &cli.command {
        Some(Command::Yardstick(options)) => yardstick::main(options),
        None => run(&cli),
    };
    match outcome {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("bench: {trouble}");
            ExitCode::FAILURE
        }
    }
}

/// Measures what was asked for. The client runs on one thread: it is the servers whose two or more
/// cores are to be measured, and one thread drives 32 connections well beyond what they answer.
fn run(cli: &Cli) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Trouble::io("starting the client's runtime", e))?;
    let findings = runtime.block_on(async {
        let context = Context::new(cli)?;
        Ok::<_, Trouble>(measure::all(&context, &cli.measures()).await)
    })?;
    if cli.json {
        table::json(&findings.all)?;
    } else {
        table::plain(&findings.all);
    }
    Ok(if findings.complete { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
