//! The Node.js runtime: the bootstrap, processes that wait for their function, the SDKs.
//!
//! A Node.js cannot be forked, so what is prepared is a process in each environment: confined, with
//! the bootstrap and a part of the SDK loaded, blocked in a read until it is told its function.

pub(crate) mod assets;
mod install;
mod interpreter;
pub(crate) mod surroundings;
pub(crate) mod waiting;

pub use install::install_sdk;
pub(crate) use interpreter::Interpreter;
pub use interpreter::version;
pub use surroundings::LIBRARY_PATH;

/// What share of an environment's memory V8 may fill with old objects, as on AWS …
const OLD_SPACE_PERCENT: u64 = 90;
/// … and with young ones.
const SEMI_SPACE_PERCENT: u64 = 5;

/// The limits of V8's heap in an environment of this memory: the last resort is the environment's
/// own limit, beyond which the kernel kills.
pub(crate) fn heap_flags(memory_bytes: u64) -> [String; 2] {
    let mb = memory_bytes >> 20;
    [
        format!("--max-old-space-size={}", (mb * OLD_SPACE_PERCENT / 100).max(1)),
        format!("--max-semi-space-size={}", (mb * SEMI_SPACE_PERCENT / 100).max(1)),
    ]
}
