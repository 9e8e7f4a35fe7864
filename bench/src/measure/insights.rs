//! Queries of CloudWatch Logs Insights that read a million events: one that counts what a filter takes, one
//! that takes every line apart.

use crate::aws::logs;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use std::time::Duration;

const EVENTS: usize = 1_000_000;
/// As many as fit into a request's 1 MiB.
const EVENTS_A_REQUEST: usize = 5_000;
/// Between two events.
const STEP_MS: i64 = 3;
/// The most rounds.
const MOST_ROUNDS: u16 = 5;
/// Between two looks at whether a query is complete.
const LOOK_INTERVAL: Duration = Duration::from_millis(5);
const PATIENCE: Duration = Duration::from_secs(120);

const QUERIES: [(&str, &str); 2] = [
    ("filter and count", "filter @message like /ERROR/ | stats count(*) as errors by bin(5m)"),
    (
        "parse and average",
        "parse @message '* GET * took * ms' as level, page, took | stats avg(took), pct(took, 99) by page",
    ),
];

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    logs::create_stream(&server).await?;
    let from_ms = context.ambient.now().as_millis() - STEP_MS * EVENTS as i64;
    let began_ns = context.ambient.clock.monotonic_ns();
    for first in (0..EVENTS).step_by(EVENTS_A_REQUEST) {
        context.progress.step(format!("event {first} of {EVENTS}"));
        let events = (first..first + EVENTS_A_REQUEST)
            .map(|number| (from_ms + STEP_MS * number as i64, line(number)));
        logs::put(&server, events).await?;
    }
    let put_s = context.since_ms(began_ns) / 1e3;
    let mut findings = vec![Finding {
        name: "PutLogEvents, durable, one client".into(),
        figure: EVENTS as f64 / put_s,
        unit: Unit::Records,
        beside: None,
        goal: Goal::Context,
        note: format!("{EVENTS_A_REQUEST} a request"),
    }];
    for (name, query) in QUERIES {
        findings.push(measure(context, &server, name, query).await?);
    }
    server.stop().await?;
    Ok(findings)
}

async fn measure(context: &Context, server: &Server, name: &str, query: &str) -> Result<Finding> {
    let (mut rates, mut note) = (Vec::new(), String::new());
    let rounds = context.rounds.min(MOST_ROUNDS);
    for round in 1..=rounds {
        context.progress.step(format!("{name}: round {round} of {rounds}"));
        let give_up = context.ambient.now() + PATIENCE;
        let before_s = server.processor_s()?;
        let began_ns = context.ambient.clock.monotonic_ns();
        let id = logs::start_query(server, query, context.ambient.now()).await?;
        let results = loop {
            if let Some(results) = logs::results(server, &id).await? {
                break results;
            }
            if context.ambient.now() > give_up {
                return Err(Trouble::TimedOut(format!("query: {name}"), PATIENCE.as_secs()));
            }
            context.ambient.clock.sleep(LOOK_INTERVAL).await;
        };
        let seconds = context.since_ms(began_ns) / 1e3;
        let scanned = results.statistics.records_scanned;
        if scanned < EVENTS as f64 || results.results.is_empty() {
            return Err(Trouble::wrong("a query", format!("it read {scanned} events")));
        }
        rates.push(scanned / seconds);
        let processor_us = (server.processor_s()? - before_s) * 1e6 / scanned;
        let megabytes = results.statistics.bytes_scanned / seconds / 1e6;
        note = format!(
            "{rounds} rounds; {megabytes:.0} MB/s, processor {processor_us:.2} µs an event"
        );
    }
    Ok(Finding {
        name: format!("Insights: {name}"),
        figure: Sample::new(rates).median(),
        unit: Unit::Records,
        beside: None,
        goal: Goal::Context,
        note,
    })
}

/// A line of a web server's log; every hundredth tells of an error.
fn line(number: usize) -> String {
    let level = if number % 100 == 7 { "ERROR" } else { "INFO" };
    let (page, took) = (number * 7_919 % 40, number * 104_729 % 2_000);
    format!(
        "{level} GET /creatures/{page} took {took} ms, status 200, request 4f6c1c1e-{number:08x}, visitor {}",
        number % 5_003
    )
}
