//! The room through the service that the endpoint serves, over the engine in memory: requests are JSON
//! with the wire's names, and so are answers.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod apis;
mod deployments;
mod keys_and_plans;
mod live;
mod methods;
mod patches;
mod restart;
mod world;
