//! Warm invokes of a small Python function by all clients at once, each in an environment of its own.

use super::{PREPARED, beside, yardstick};
use crate::aws::{iam, lambda};
use crate::context::Context;
use crate::finding::{Finding, Goal};
use crate::function::{Code, ECHO};
use crate::server::{Mode, Server};
use crate::trouble::Result;

/// The fewest invokes in a second.
const LEAST: f64 = 3_000.0;
const EVENT: &str = r#"{"work":1000}"#;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    lambda::create_function(&server, "echo", &role, &Code::pack(ECHO)?).await?;
    let invoke = lambda::invoke("echo", EVENT);
    let answer_bytes = server.send(&invoke).await?.len();
    let (yardstick, against, _log) = yardstick(context, Mode::Ephemeral, answer_bytes).await?;
    let requests = vec![server.sign(&invoke); PREPARED];
    // Every client's environment is started before the first round. Answers hold a time, of few digits.
    context.progress.step("environments");
    context.load(context.clients(), server.address, requests.clone()).await?;
    let outcome = context.contest(&yardstick, server.side(), requests, 0).await?;
    server.stop().await?;
    let finding = beside("warm invokes, Python".into(), against, &outcome, 0.0);
    Ok(vec![Finding { goal: Goal::AtLeast(LEAST), ..finding }])
}
