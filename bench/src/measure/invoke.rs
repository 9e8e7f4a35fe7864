//! A warm invoke of a Python function: what the client waits, less what the handler itself took.

use crate::aws::{self, iam, lambda};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::function::{Code, ECHO};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use serde::Deserialize;

/// The most that an invoke may add at the median, and at the 99th percentile.
const MEDIAN_MOST_MS: f64 = 0.5;
const P99_MOST_MS: f64 = 2.0;
/// Invokes before the measured ones.
const WARM_UP: usize = 50;
/// Measured invokes a round.
const INVOKES_A_ROUND: usize = 200;

#[derive(Deserialize)]
struct Answered {
    own_ms: f64,
}

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    lambda::create_function(&server, "echo", &role, &Code::pack(ECHO)?).await?;
    let invoke = server.sign(&lambda::invoke("echo", r#"{"work":1000}"#));
    let mut connection = Connection::open(server.address).await?;
    let mut overheads = Vec::new();
    context.progress.step("one invoke after the other");
    let invokes = usize::from(context.rounds) * INVOKES_A_ROUND;
    for number in 0..WARM_UP + invokes {
        let began_ns = context.ambient.clock.monotonic_ns();
        let answer = connection.exchange(&invoke).await?;
        let waited_ms = context.since_ms(began_ns);
        if answer.status != 200 {
            return Err(Trouble::wrong("Invoke", String::from_utf8_lossy(answer.body)));
        }
        let answered: Answered = aws::read("Invoke", answer.body)?;
        if number >= WARM_UP {
            overheads.push(waited_ms - answered.own_ms);
        }
    }
    server.stop().await?;
    let overheads = Sample::new(overheads);
    let finding = |name: &str, figure, most_ms| Finding {
        name: name.to_owned(),
        figure,
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(most_ms),
        note: format!("{invokes} invokes"),
    };
    let name = "warm invoke, over the handler's own time";
    Ok(vec![
        finding(name, overheads.median(), MEDIAN_MOST_MS),
        finding(&format!("{name}, p99"), overheads.p99(), P99_MOST_MS),
    ])
}
