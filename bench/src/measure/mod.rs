//! One file for each measure.

mod apis;
mod backlog;
mod cold_start;
mod cold_starts;
mod deliver;
mod get_item;
mod get_records;
mod idle;
mod idle_mappings;
mod index_cost;
mod insights;
mod invoke;
mod invokes;
mod large_objects;
mod large_table;
mod objects;
mod publish;
mod put_item;
mod put_metric_data;
mod put_record;
mod put_record_batch;
mod put_records;
mod put_to_function;
mod put_to_pushed;
mod put_to_readable;
mod query;
mod queues;
mod stack;
mod start;
mod transact_write;
mod yardsticks;

use crate::contest::Outcome;
use crate::context::Context;
use crate::finding::{Beside, Finding, Goal, Unit};
use crate::message::Request;
use crate::server::{Mode, Server};
use crate::table::number;
use crate::trouble::Result;
use crate::yardstick::Yardstick;
use bytes::Bytes;
use clap::ValueEnum;

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Measure {
    /// Each yardstick beside another of its kind: how far to trust the rest.
    Yardsticks,
    /// GetItem beside the bare server.
    GetItem,
    /// PutItem, durable and ephemeral, beside the yardstick of each.
    PutItem,
    /// PutRecord, durable and ephemeral, beside the yardstick of each.
    PutRecord,
    /// PutRecords of 500 records, durable and ephemeral.
    PutRecords,
    /// PutRecordBatch of 500 records, durable and ephemeral, with the delivery of what was put.
    PutRecordBatch,
    /// The delivery of what a stream of Firehose holds, packed with gzip, beside the packer alone.
    Deliver,
    /// PutMetricData of 20 and of 1,000 data of as many metrics, durable.
    PutMetricData,
    /// GetRecords of 500 records.
    GetRecords,
    /// A warm invoke, over the handler's own time.
    Invoke,
    /// Warm invokes of a Python function by all clients at once.
    Invokes,
    /// The first invoke of a function that imports boto3.
    ColdStart,
    /// First invokes of new functions of Python, Node.js and a `provided` runtime.
    ColdStarts,
    /// From a record put to a subscribed consumer that has it.
    PutToPushed,
    /// From a record put to the item that a function makes of it.
    PutToReadable,
    /// From an object put to the start of the function that is told of it.
    PutToFunction,
    /// A backlog of records through a function into a table.
    Backlog,
    /// From an empty directory to the first answer.
    Start,
    /// The memory of a server that has nothing to do.
    Idle,
    /// Query of 10 items beside the bare server.
    Query,
    /// TransactWriteItems of four items beside the durable bare server.
    TransactWrite,
    /// SendMessage, ReceiveMessage and DeleteMessage beside the durable bare server.
    Queues,
    /// Publish to a topic with 100 queues, and what arrives in them.
    Publish,
    /// Queries of a million log events.
    Insights,
    /// PutItem into a table with a global index, beside one without.
    IndexCost,
    /// The processor time of 64 mappings on 64 shards that have nothing to do.
    IdleMappings,
    /// PutObject and GetObject of 1 KiB, 4 KiB and 1 MiB, beside the yardstick of each.
    Objects,
    /// Objects of 8 MiB, got beside the bare server and put beside the disk.
    LargeObjects,
    /// A REST API that answers by itself, and one with a function behind it.
    Apis,
    /// A stack of 100 resources, from CreateStack until it is complete.
    Stack,
    /// A table of ten million items: reads, restart, disk, and what a delete gives back. Only where
    /// it is named: it takes minutes and 40 GB of disk.
    LargeTable,
}

impl Measure {
    /// Whether it is left out where nothing is named.
    pub fn only_by_name(self) -> bool {
        self == Measure::LargeTable
    }

    fn name(self) -> &'static str {
        match self {
            Measure::Yardsticks => "yardsticks",
            Measure::GetItem => "get-item",
            Measure::PutItem => "put-item",
            Measure::PutRecord => "put-record",
            Measure::PutRecords => "put-records",
            Measure::PutRecordBatch => "put-record-batch",
            Measure::Deliver => "deliver",
            Measure::PutMetricData => "put-metric-data",
            Measure::GetRecords => "get-records",
            Measure::Invoke => "invoke",
            Measure::Invokes => "invokes",
            Measure::ColdStart => "cold-start",
            Measure::ColdStarts => "cold-starts",
            Measure::PutToPushed => "put-to-pushed",
            Measure::PutToReadable => "put-to-readable",
            Measure::PutToFunction => "put-to-function",
            Measure::Backlog => "backlog",
            Measure::Start => "start",
            Measure::Idle => "idle",
            Measure::Query => "query",
            Measure::TransactWrite => "transact-write",
            Measure::Queues => "queues",
            Measure::Publish => "publish",
            Measure::Insights => "insights",
            Measure::IndexCost => "index-cost",
            Measure::IdleMappings => "idle-mappings",
            Measure::Objects => "objects",
            Measure::LargeObjects => "large-objects",
            Measure::Apis => "apis",
            Measure::Stack => "stack",
            Measure::LargeTable => "large-table",
        }
    }

    async fn run(self, context: &Context) -> Result<Vec<Finding>> {
        match self {
            Measure::Yardsticks => yardsticks::run(context).await,
            Measure::GetItem => get_item::run(context).await,
            Measure::PutItem => put_item::run(context).await,
            Measure::PutRecord => put_record::run(context).await,
            Measure::PutRecords => put_records::run(context).await,
            Measure::PutRecordBatch => put_record_batch::run(context).await,
            Measure::Deliver => deliver::run(context).await,
            Measure::PutMetricData => put_metric_data::run(context).await,
            Measure::GetRecords => get_records::run(context).await,
            Measure::Invoke => invoke::run(context).await,
            Measure::Invokes => invokes::run(context).await,
            Measure::ColdStart => cold_start::run(context).await,
            Measure::ColdStarts => cold_starts::run(context).await,
            Measure::PutToPushed => put_to_pushed::run(context).await,
            Measure::PutToReadable => put_to_readable::run(context).await,
            Measure::PutToFunction => put_to_function::run(context).await,
            Measure::Backlog => backlog::run(context).await,
            Measure::Start => start::run(context).await,
            Measure::Idle => idle::run(context).await,
            Measure::Query => query::run(context).await,
            Measure::TransactWrite => transact_write::run(context).await,
            Measure::Queues => queues::run(context).await,
            Measure::Publish => publish::run(context).await,
            Measure::Insights => insights::run(context).await,
            Measure::IndexCost => index_cost::run(context).await,
            Measure::IdleMappings => idle_mappings::run(context).await,
            Measure::Objects => objects::run(context).await,
            Measure::LargeObjects => large_objects::run(context).await,
            Measure::Apis => apis::run(context).await,
            Measure::Stack => stack::run(context).await,
            Measure::LargeTable => large_table::run(context).await,
        }
    }
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Findings {
    /// In the order of the measures.
    pub all: Vec<Finding>,
    /// Whether no measure had to be left out.
    pub complete: bool,
}

/// Measures in turn. One that cannot be made is reported and left out; the rest is measured.
pub async fn all(context: &Context, measures: &[Measure]) -> Findings {
    let mut findings = Findings { all: Vec::new(), complete: true };
    for measure in measures {
        let progress = &context.progress;
        progress.begin(measure.name());
        match measure.run(context).await {
            Ok(found) => {
                for finding in &found {
                    let Finding { name, figure, unit, .. } = finding;
                    progress.say(format!("{name}: {} {}", number(*figure, *unit), unit.name()));
                }
                findings.all.extend(found);
            }
            Err(trouble) => {
                progress.say(format!("{}: not measured: {trouble}", measure.name()));
                findings.complete = false;
            }
        }
        progress.end();
    }
    findings
}

/// How many different requests are replayed: enough that no key is hot.
const PREPARED: usize = 2_000;

/// Signs requests `0..count`.
fn prepare(server: &Server, count: usize, request: impl Fn(usize) -> Request) -> Vec<Bytes> {
    (0..count).map(|number| server.sign(&request(number))).collect()
}

/// The yardstick that `mode` is held against, with answers as long as `sample`'s, and its name.
async fn yardstick(
    context: &Context,
    mode: Mode,
    answer_bytes: usize,
) -> Result<(Yardstick, &'static str, crate::scratch::Scratch)> {
    let scratch = context.scratch()?;
    let log = scratch.path().join("log");
    let (log, name) = match mode {
        Mode::Durable => (Some(log.as_path()), "durable bare"),
        Mode::Ephemeral => (None, "bare"),
    };
    Ok((Yardstick::start(answer_bytes, log).await?, name, scratch))
}

/// A contest's finding: requests in a second beside the yardstick's.
fn beside(name: String, yardstick: &'static str, outcome: &Outcome, least: f64) -> Finding {
    Finding {
        name,
        figure: outcome.subject.median(),
        unit: Unit::Requests,
        beside: Some(Beside {
            name: yardstick,
            figure: outcome.yardstick.median(),
            share: outcome.share.median(),
        }),
        goal: Goal::Share(least),
        note: spread(outcome),
    }
}

/// A contest's finding in records a second.
fn records(
    name: String,
    yardstick: &'static str,
    outcome: &Outcome,
    records_a_request: usize,
    least: f64,
) -> Finding {
    let factor = records_a_request as f64;
    Finding {
        name,
        figure: factor * outcome.subject.median(),
        unit: Unit::Records,
        beside: Some(Beside {
            name: yardstick,
            figure: factor * outcome.yardstick.median(),
            share: outcome.share.median(),
        }),
        goal: Goal::AtLeast(least),
        note: spread(outcome),
    }
}

fn spread(outcome: &Outcome) -> String {
    let (low, high) = outcome.share.range();
    let (median, p99) = outcome.latency_ms;
    let (bare, ours) = outcome.processor_us;
    format!(
        "share {:.0}–{:.0} %, processor {ours:.1} µs beside {bare:.1} µs, latency {median:.2} ms, p99 {p99:.2} ms",
        100.0 * low,
        100.0 * high
    )
}
