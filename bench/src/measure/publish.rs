//! Publish to a topic to which 100 queues are subscribed. The message and what is to be told to each queue
//! are one commit, acknowledged when it is on disk; from there messages go to the queues.

use super::prepare;
use crate::aws::{sns, sqs};
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::load::{self, Workload};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::Result;
use std::time::Duration;

const QUEUES: usize = 100;
/// How long messages are published in a round: what they make for the queues is a hundred times as much,
/// and is waited for.
const SPAN: Duration = Duration::from_millis(200);
/// The most rounds: nobody takes messages out of the queues, and it takes time to count them.
const MOST_ROUNDS: u16 = 5;
/// How many different messages are published.
const MESSAGES: usize = 200;
/// How long the queues may take to have them all.
const PATIENCE: Duration = Duration::from_secs(120);

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let topic = sns::create_topic(&server).await?;
    let mut urls = Vec::new();
    for number in 0..QUEUES {
        let name = format!("q{number}");
        urls.push(sqs::create_queue(&server, &name).await?);
        sns::subscribe(&server, &topic, &name).await?;
    }
    let messages = prepare(&server, MESSAGES, |number| sns::publish(&topic, number));
    let all =
        Workload { requests: messages.into(), clients: context.clients(), least_answer_bytes: 0 };
    let one = Workload { clients: 1, ..all.clone() };
    let clock = &context.ambient.clock;
    let (mut medians, mut p99s, mut arrivals, mut rates) = (vec![], vec![], vec![], vec![]);
    let mut sent = 0;
    // In the first round the key is made that messages are signed with; it is not counted.
    let rounds = context.rounds.min(MOST_ROUNDS);
    for round in 0..=rounds {
        context.progress.step(format!("round {round} of {rounds}"));
        let alone = load::run(clock, server.address, &one, SPAN).await?;
        sent += alone.answers;
        arrived(&server, &urls, sent).await?;
        let began_ns = clock.monotonic_ns();
        let load = load::run(clock, server.address, &all, SPAN).await?;
        sent += load.answers;
        arrived(&server, &urls, sent).await?;
        if round > 0 {
            medians.push(alone.latency_ms.median());
            p99s.push(alone.latency_ms.p99());
            rates.push(load.rate);
            arrivals.push((load.answers * QUEUES) as f64 / context.since_ms(began_ns) * 1e3);
        }
    }
    server.stop().await?;
    let finding = |what: &str, figure, unit, note| Finding {
        name: format!("{what} {QUEUES} queues"),
        figure,
        unit,
        beside: None,
        goal: Goal::Context,
        note,
    };
    let arrivals = Sample::new(arrivals);
    let (low, high) = arrivals.range();
    Ok(vec![
        finding(
            "Publish, durable, one client, to",
            Sample::new(medians).median(),
            Unit::Milliseconds,
            format!("p99 {:.2} ms, while others are delivered", Sample::new(p99s).median()),
        ),
        finding(
            "Publish, durable, to",
            Sample::new(rates).median(),
            Unit::Requests,
            format!("{} clients, {} ms", context.clients(), SPAN.as_millis()),
        ),
        finding(
            "messages published and delivered to",
            arrivals.median(),
            Unit::Records,
            format!("{low:.0}–{high:.0} rec/s, until all are in their queues"),
        ),
    ])
}

/// Waits until every queue has so many messages.
async fn arrived(server: &Server, urls: &[String], count: usize) -> Result<()> {
    for url in urls {
        let all = || async { Ok(sqs::count(server, url).await? >= count) };
        server.wait_until("all messages are in all queues", PATIENCE, all).await?;
    }
    Ok(())
}
