//! Logs Insights: queries over log events («Analyzing log data with CloudWatch Logs Insights»).
//!
//! A query is read ([`Query`]), made into stages ([`Pipeline`]) through which events go one by one, and
//! run in the background ([`worker`]) over pages of the store. What stages hold — the rows of a sort,
//! the groups of `stats` — is bounded; a query that needs more fails.

mod address;
mod aggregate;
mod definitions;
mod evaluate;
mod expressions;
mod fields;
mod functions;
mod lambda;
mod lexer;
mod operations;
mod parser;
mod patterns;
mod pipeline;
mod records;
mod row;
mod scan;
mod sketches;
mod stages;
mod syntax;
mod time;
mod value;
mod worker;

pub use parser::Malformed;
pub use pipeline::{Pipeline, TooMuch};
pub(crate) use records::pointed_group;
pub use row::Event;
pub use syntax::Query;
pub(crate) use worker::Running;

/// The field in which rows have the moment at which their query was begun, in seconds: no name of a
/// query can be it.
const NOW: &str = "now()";
