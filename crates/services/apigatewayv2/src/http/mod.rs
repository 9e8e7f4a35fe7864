//! HTTP APIs as they are called.
//!
//! ```text
//! front: which stage → cors: a browser's question → router: which route → throttle → authorize
//!   → mapping: what is sent → function | proxy | service → mapping: what is answered → cors → log
//! ```
//!
//! `compile` makes a stage ready once; nothing here reads the store.

mod authorize;
mod compile;
mod cors;
mod event;
pub(crate) mod expression;
mod front;
mod function;
mod function_authorizer;
mod jwt;
mod log;
pub(crate) mod mapping;
mod proxy;
mod router;
mod service;

pub(crate) use compile::Stage;
pub use front::{Plane, Seams};
