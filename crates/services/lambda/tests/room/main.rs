//! The room through its trait: functions, invocations, queues, mappings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod aliases;
mod capacity;
mod dead_letters;
mod fake;
mod functions;
mod invocations;
mod layers;
mod loops;
mod mapping_destinations;
mod mapping_settings;
mod mapping_work;
mod mappings;
mod objects;
mod packages;
mod permissions;
mod pipeline;
mod queue_line;
mod queue_mappings;
mod queue_settings;
mod queues;
mod resources;
mod versions;
mod world;

use testing::{letters, stream};
