//! AWS Lambda: functions, their execution environments, asynchronous invocation, event source
//! mappings.
//!
//! A [`Room`] serves the generated [`aws_api::lambda::Lambda`] trait. It knows no other service's
//! crate: logs, roles and record sources come as traits ([`Seams`]), environments are made by
//! whatever implements [`Environments`] (the `sandbox` crate does).
//!
//! - `function`: settings and code, as stored and as shown
//! - `code`: deployment packages, unpacked safely
//! - `layer`: files that functions share
//! - `environment`: environments, the Runtime API, logs
//! - `invoke`: Invoke, and the durable queue behind asynchronous invocation
//! - `resources`: CloudFormation's types
//! - `mapping`: event source mappings and their workers, one a shard
//! - `url`: HTTP addresses of functions

mod actions;
mod background;
mod code;
mod core;
mod destination;
mod environment;
mod failure;
mod function;
mod invoke;
mod layer;
pub mod limits;
mod mapping;
mod measures;
mod names;
mod resources;
mod room;
mod served;
mod url;

pub use destination::Destination;
pub use environment::{Capsule, CapsuleOutput, EndpointDoor, Environments};
pub use names::{FunctionName, LATEST, Qualifier, Version};
pub use resources::resource_types;
pub use room::{Room, Seams};
pub use sandbox::Outside;
pub use served::service;
pub use url::{FunctionUrl, Sender, UrlAnswer, UrlBody, UrlCall};

/// The service as roles' trust policies name it.
pub const PRINCIPAL: &str = "lambda.amazonaws.com";
