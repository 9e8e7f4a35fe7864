//! The first invoke of a Python function that imports boto3, as its client sees it. Every cold start
//! is of a function of its own, so that no environment can be left from another.

use crate::aws::{self, iam, lambda};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::function::{Code, IMPORTS_BOTO3};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use serde::Deserialize;

/// The most that a cold start may take at the median.
const MOST_MS: f64 = 25.0;
/// Cold starts a round.
const STARTS_A_ROUND: usize = 20;

#[derive(Deserialize)]
struct Answered {
    first: bool,
}

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    let code = Code::pack(IMPORTS_BOTO3)?;
    let mut connection = Connection::open(server.address).await?;
    let mut waits = Vec::new();
    let starts = usize::from(context.rounds) * STARTS_A_ROUND;
    // The first function's start may include that of the warm parent: it is not counted.
    for number in 0..=starts {
        context.progress.step(format!("function {number} of {starts}"));
        let name = format!("cold-{number}");
        lambda::create_function(&server, &name, &role, &code).await?;
        let invoke = server.sign(&lambda::invoke(&name, "{}"));
        let began_ns = context.ambient.clock.monotonic_ns();
        let answer = connection.exchange(&invoke).await?;
        let waited_ms = context.since_ms(began_ns);
        if answer.status != 200 {
            return Err(Trouble::wrong("Invoke", String::from_utf8_lossy(answer.body)));
        }
        let answered: Answered = aws::read("Invoke", answer.body)?;
        if !answered.first {
            return Err(Trouble::wrong("Invoke", "a cold start was not cold"));
        }
        if number > 0 {
            waits.push(waited_ms);
        }
    }
    server.stop().await?;
    let waits = Sample::new(waits);
    Ok(vec![Finding {
        name: "cold start with boto3 imported".into(),
        figure: waits.median(),
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(MOST_MS),
        note: format!("{starts} functions, p99 {:.1} ms", waits.p99()),
    }])
}
