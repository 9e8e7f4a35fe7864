//! Stacks over services that a test holds in its hand: they can refuse, fail, and the server that
//! works on them can be killed between any two commits.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test that cannot go on has failed"
)]

mod failures;
mod fakes;
mod killed;
mod lives;
mod own;
mod plans;
mod stored;
mod world;
