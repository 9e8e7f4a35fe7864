//! HTTP as functions have it: what they are given of a request and what their results are as answers,
//! in payload format 2.0 (API Gateway Developer Guide, «Create AWS Lambda proxy integrations for HTTP
//! APIs in API Gateway»; Lambda Developer Guide, «Invoking Lambda function URLs»).
//!
//! - [`Event`]: what a function is given; `parts`: headers, cookies, parameters and bodies in it
//! - `result`: what it returns; `loose`: values in that which come as one type or another
//! - [`Answer`]: what the client gets
//! - `query`: query strings

mod answer;
mod event;
pub mod loose;
pub mod parts;
pub mod query;
pub mod result;

pub use answer::{Answer, OF_THE_CONNECTION};
pub use event::{Event, Purpose, signer};
