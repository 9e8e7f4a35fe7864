//! PutMetricData of 20 and of 1,000 data, each of another metric.

use super::{prepare, records, yardstick};
use crate::aws::cloudwatch;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::Result;

/// How many data a request has, and the fewest of them in a second.
const LEAST: [(usize, f64); 2] = [(20, 50_000.0), (1_000, 100_000.0)];
/// How many different requests are replayed: they take turns with 100 sets of metrics.
const REQUESTS: usize = 200;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (each, least) in LEAST {
        let server = Server::with_user(context, Mode::Durable).await?;
        let answer_bytes = server.send(&cloudwatch::put_metric_data(0, each)).await?.len();
        let (yardstick, name, _log) = yardstick(context, Mode::Durable, answer_bytes).await?;
        let puts = prepare(&server, REQUESTS, |number| cloudwatch::put_metric_data(number, each));
        let outcome = context.contest(&yardstick, server.side(), puts, answer_bytes).await?;
        server.stop().await?;
        let name_of_size = format!("PutMetricData of {each}, durable");
        findings.push(records(name_of_size, name, &outcome, each, least));
    }
    Ok(findings)
}
