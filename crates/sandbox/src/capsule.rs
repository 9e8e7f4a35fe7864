//! The helper process.

/// First argument of the binary when it is to become a capsule.
pub const CAPSULE_ARG: &str = "__capsule";

/// Becomes the first process of an environment; never returns to the caller.
pub fn capsule_main() -> ! {
    std::process::exit(1)
}
