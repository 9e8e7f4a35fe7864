//! GetMetricData: queries are checked ([`plan`]), fetched and evaluated ([`run`]), labelled ([`label`])
//! and told page by page ([`answer`]).

mod answer;
mod label;
mod plan;
mod run;

pub(crate) use label::Zone;
pub(crate) use plan::Plan;
