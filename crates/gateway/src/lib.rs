//! What all kinds of API fronts share: how requests for them are told and described, what functions
//! are sent and answer, who may call, what is written into access logs.
//!
//! - `address`: which API a request is for; `request`: the request; `front`: who answers it;
//!   `signature`: who signed it
//! - `context`: the variables of `$context`
//! - `access_log`: lines by a format; `log_sink`: where they go
//! - `jsonpath`: paths into JSON documents; `mapping`: templates; `schema`: models
//! - `proxy`: payload format 1.0, and what functions answer to it
//! - `authorizer`: what Lambda authorizers are asked and answer, and the cache of that
//! - `throttle`: token buckets; `media`: which bodies are binary; `query`, `names`: parts of requests
//!
//! Payload format 2.0 is the crate `payload`, whose events and answers function URLs have, too.
//!
//! Everything but `log_sink` is pure: what is needed of the time is handed in.

pub mod access_log;
pub mod address;
pub mod authorizer;
pub mod context;
pub mod front;
pub mod jsonpath;
pub mod log_sink;
pub mod mapping;
pub mod media;
pub mod names;
pub mod proxy;
pub mod request;
pub mod schema;
pub mod signature;
pub mod throttle;

pub use address::Address;
pub use context::Context;
pub use front::Front;
pub use payload::{Answer, query};
pub use request::Request;
pub use signature::{Signatures, Signed, Unproven};
