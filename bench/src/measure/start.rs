//! From the start of the process on an empty directory to the first answer of its health check.

use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::Result;

/// The most that it may take at the median.
const MOST_MS: f64 = 50.0;
/// Starts a round.
const STARTS_A_ROUND: usize = 4;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut times = Vec::new();
    let starts = usize::from(context.rounds) * STARTS_A_ROUND;
    for number in 1..=starts {
        context.progress.step(format!("start {number} of {starts}"));
        let server = Server::start(context, Mode::Durable).await?;
        times.push(server.start_ms);
        server.stop().await?;
    }
    let times = Sample::new(times);
    Ok(vec![Finding {
        name: "start on an empty directory".into(),
        figure: times.median(),
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(MOST_MS),
        note: format!("{starts} starts, p99 {:.1} ms", times.p99()),
    }])
}
