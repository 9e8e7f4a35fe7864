//! Millstream: the AWS serverless, event-driven stack as one binary.
//!
//! This crate is the top floor: the command line, and the assembly of all rooms into one server.

mod apis;
mod assembly;
mod authority;
mod bill;
mod cli;
mod client;
mod demo;
mod door;
mod function_urls;
mod git;
mod grounds;
mod javascript;
mod languages;
mod message;
mod node;
mod packages;
mod parameters_key;
mod resource_types;
mod responses;
mod runtimes;
mod serve;
mod settings;
mod table;
mod topic_links;
mod websites;
mod websockets;

use clap::Parser;
use std::process::ExitCode;

/// A request allocates some hundred small blocks, and a durable one gives them back on another
/// thread: glibc's took a fifth of the processor time for that (docs/performance.md).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // A sandbox's first process is this very binary: it must not start anything else.
    if std::env::args_os().nth(1).is_some_and(|first| first == sandbox::CAPSULE_ARG) {
        sandbox::capsule_main();
    }
    let arguments = cli::Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(why) => return message::failed(&format!("can't start the async runtime: {why}")),
    };
    let result = runtime.block_on(async {
        match arguments.command {
            cli::Command::Up(options) => serve::up(options).await,
            cli::Command::Demo(options) => demo::run(options).await,
            cli::Command::Bill(options) => bill::bill(options).await,
            cli::Command::Budget(options) => bill::budget(options).await,
        }
    });
    // Blocking helpers (a pip that hangs on a dead network, say) must not hold the exit up.
    runtime.shutdown_background();
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => message::failed(&why.to_string()),
    }
}
