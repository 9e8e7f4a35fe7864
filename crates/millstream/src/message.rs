//! What people read on the terminal. Data goes to standard output, everything else to standard
//! error, and colour only where a terminal shows it.

use std::io::IsTerminal;
use std::process::ExitCode;

/// Why a command could not do its work: what happened, where, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(pub String);

impl Failure {
    /// `what` was tried, and `why` it failed.
    pub fn new(what: impl std::fmt::Display, why: impl std::fmt::Display) -> Self {
        Failure(format!("{what}: {why}"))
    }
}

/// Tells the failure and gives the exit status for it.
pub fn failed(why: &str) -> ExitCode {
    eprintln!("{} {why}", paint(Stream::Err, "1;31", "millstream:"));
    ExitCode::FAILURE
}

/// The two streams that a terminal may stand behind.
#[derive(Clone, Copy)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

/// `text` in the colour of an ANSI code, where a terminal shows it and `NO_COLOR` is not set.
pub fn paint(stream: Stream, code: &str, text: &str) -> String {
    let terminal = match stream {
        Stream::Out => std::io::stdout().is_terminal(),
        Stream::Err => std::io::stderr().is_terminal(),
    };
    if terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()) {
        format!("\x1b[{code}m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

/// Something that the operator should know, on standard error.
pub fn say(text: &str) {
    eprintln!("{} {text}", paint(Stream::Err, "1;33", "millstream:"));
}
