//! One execution: a batch of a source's events through the enrichment to the target.

mod calls;
mod enrich;
mod event;
mod http;
mod journal;
mod run;
mod services;
mod trouble;

pub(crate) use event::{Event, kinesis_event};
pub(crate) use run::{Ending, Job};
pub(crate) use services::queue_url;
