//! Execution environments: started, given one invocation at a time, frozen, reaped.

mod agents;
mod api;
mod desk;
mod end;
mod engine;
mod extensions_api;
mod instance;
mod keeper;
mod launch;
mod launching;
mod logs;
mod logs_api;
mod perform;
mod platform;
mod pool;
mod seam;
mod slots;
mod standby;
mod starting;
mod stream;
mod subscription;
mod telemetry;
mod transcript;
mod variables;

pub(crate) use engine::{Engine, Finished, Parts, Work};
pub(crate) use platform::Initialization;
pub use seam::{Capsule, CapsuleOutput, EndpointDoor, Environments};
pub(crate) use standby::{Stock, Wish};
pub(crate) use stream::{Answer, Pieces};
