//! For this crate's tests, whose own `main` is not ours: a capsule, and a server small enough to be
//! killed.
//!
//! `sandbox-capsule hold STATE_DIR CODE_DIR SCRIPT` starts a sandbox, runs the shell script in an
//! environment, prints `missing LAYER` for each layer that is not there and `output LINE` for the
//! first line that the script writes, freezes the environment, prints `frozen` and waits.

use std::path::PathBuf;
use std::process::ExitCode;

use sandbox::{Config, Launch, Sandbox, Spec};
use tokio::io::{AsyncBufReadExt, BufReader};

/// Enough for a shell.
const MEMORY_BYTES: u64 = 64 * 1024 * 1024;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    if args.get(1).map(String::as_str) == Some(sandbox::CAPSULE_ARG) {
        sandbox::capsule_main();
    }
    let [_, word, state, code, script] = args.as_slice() else { return usage() };
    if word != "hold" {
        return usage();
    }
    let held = tokio::runtime::Runtime::new()
        .map_err(|error| error.to_string())
        .and_then(|runtime| runtime.block_on(hold(state.into(), code.into(), script)));
    match held {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: sandbox-capsule hold STATE_DIR CODE_DIR SCRIPT");
    ExitCode::FAILURE
}

async fn hold(state: PathBuf, code: PathBuf, script: &str) -> Result<(), String> {
    let text = |error: sandbox::Error| error.to_string();
    let sandbox = Sandbox::start(Config::new(state)).await.map_err(text)?;
    for (layer, _) in sandbox.protections().missing() {
        println!("missing {layer}");
    }
    let launch =
        Launch::Exec { path: "/bin/sh".into(), args: vec!["-c".into(), script.to_owned()] };
    let mut environment =
        sandbox.spawn(Spec::new(launch, code, MEMORY_BYTES)).await.map_err(text)?;
    if let Some(output) = environment.take_output() {
        let line = BufReader::new(output).lines().next_line().await;
        println!("output {}", line.map_err(|error| error.to_string())?.unwrap_or_default());
    }
    environment.freeze().await.map_err(text)?;
    println!("frozen");
    std::future::pending().await
}
