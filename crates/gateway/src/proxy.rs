//! Proxy functions: the event that they are given, and the answer that they give, in payload format
//! 1.0 («Lambda proxy integrations in API Gateway»).

mod answer;
mod event;

pub use answer::{Malformed, ProxyAnswer};
pub use event::{Event, Purpose, push_text};
