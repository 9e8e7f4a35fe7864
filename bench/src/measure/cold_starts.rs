//! First invokes of functions that were just made, as their client sees them: small handlers of Python
//! and Node.js, and a program that is a runtime itself. Every start is of a function of its own, which is
//! deleted afterwards, and environments are given time to be made ready again.

use crate::aws::{iam, lambda};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::function::{Code, ECHO, ECHO_JS};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use std::time::Duration;

/// The most that a start may take at the median and at the 99th percentile.
const INTERPRETED_MS: (f64, Option<f64>) = (15.0, Some(40.0));
const PROVIDED_MS: (f64, Option<f64>) = (8.0, None);
/// Cold starts a round.
const STARTS_A_ROUND: usize = 12;
/// Between two starts: what is prepared ahead is prepared again.
const PAUSE: Duration = Duration::from_millis(300);
const EVENT: &str = r#"{"work":1000}"#;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (name, code, (median_ms, p99_ms)) in [
        ("Python", Code::pack(ECHO)?, INTERPRETED_MS),
        ("Node.js", Code::pack_js(ECHO_JS)?, INTERPRETED_MS),
        ("provided", Code::pack_program()?, PROVIDED_MS),
    ] {
        let starts = starts(context, name, &code).await?;
        let note = format!("{} functions", usize::from(context.rounds) * STARTS_A_ROUND);
        let finding = |quantile: &str, figure, goal| Finding {
            name: format!("cold start, {name}, {quantile}"),
            figure,
            unit: Unit::Milliseconds,
            beside: None,
            goal,
            note: note.clone(),
        };
        findings.push(finding("median", starts.median(), Goal::AtMost(median_ms)));
        findings.push(finding("p99", starts.p99(), p99_ms.map_or(Goal::Context, Goal::AtMost)));
    }
    Ok(findings)
}

async fn starts(context: &Context, runtime: &str, code: &Code) -> Result<Sample> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    let mut connection = Connection::open(server.address).await?;
    let mut waits = Vec::new();
    let starts = usize::from(context.rounds) * STARTS_A_ROUND;
    // The first function's start may include that of the warm parent: it is not counted.
    for number in 0..=starts {
        context.progress.step(format!("{runtime}: function {number} of {starts}"));
        let name = format!("cold-{number}");
        lambda::create_function(&server, &name, &role, code).await?;
        context.ambient.clock.sleep(PAUSE).await;
        let invoke = server.sign(&lambda::invoke(&name, EVENT));
        let began_ns = context.ambient.clock.monotonic_ns();
        let answer = connection.exchange(&invoke).await?;
        let waited_ms = context.since_ms(began_ns);
        let said = String::from_utf8_lossy(answer.body);
        if answer.status != 200 || said.contains("errorMessage") {
            return Err(Trouble::wrong("Invoke", said));
        }
        if number > 0 {
            waits.push(waited_ms);
        }
        lambda::delete_function(&server, &name).await?;
    }
    server.stop().await?;
    Ok(Sample::new(waits))
}
