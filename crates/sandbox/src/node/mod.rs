//! The Node.js runtime: the bootstrap, processes that wait for their function, the SDKs.
//!
//! A Node.js cannot be forked, so what is prepared is a process in each environment: confined, with
//! the bootstrap and a part of the SDK loaded, blocked in a read until it is told its function.

use std::collections::BTreeMap;

pub(crate) mod assets;
mod install;
mod interpreter;

pub use install::install_sdk;
pub(crate) use interpreter::ask;
pub use interpreter::version;

pub use crate::surroundings::LIBRARY_PATH;

/// Options of a function's own that replace ours on the heap.
const HEAP_OPTIONS: [&str; 4] =
    ["max-old-space-size", "max_old_space_size", "max-semi-space-size", "max_semi_space_size"];
/// Certificates that are trusted beside Node.js's own …
pub(crate) const TRUSTED: &str = "NODE_EXTRA_CA_CERTS";
/// … which hold the environment's authority, as on AWS Amazon's, unless the function names others.
pub(crate) const AUTHORITY: &str = "/var/runtime/ca-cert.pem";
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

/// Lets a process that is started for its function trust the environment's authority.
pub(crate) fn trust(env: &mut BTreeMap<String, String>) {
    env.entry(TRUSTED.to_owned()).or_insert_with(|| AUTHORITY.to_owned());
}

/// Whether the function limits its heap itself.
pub(crate) fn own_heap(env: &BTreeMap<String, String>) -> bool {
    let options = env.get("NODE_OPTIONS").map_or("", String::as_str);
    HEAP_OPTIONS.iter().any(|option| options.contains(option))
}
