//! The room through its trait: functions, invocations, queues, mappings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod fake;
mod functions;
mod invocations;
mod mappings;
mod packages;
mod queues;
mod stream;
mod world;
