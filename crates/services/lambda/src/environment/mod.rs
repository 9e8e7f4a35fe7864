//! Execution environments: started, given one invocation at a time, frozen, reaped.

mod api;
mod desk;
mod end;
mod engine;
mod instance;
mod launch;
mod logs;
mod pool;
mod seam;
mod slots;
mod stream;
mod transcript;
mod variables;

pub(crate) use engine::{Engine, Finished, Work};
pub use seam::{Capsule, CapsuleOutput, EndpointDoor, Environments};
pub(crate) use stream::{Answer, Pieces};
