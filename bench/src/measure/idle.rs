//! The memory of a server that has nothing to do.

use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::trouble::Result;
use std::time::Duration;

/// The most that the server's process may occupy.
const MOST_MIB: f64 = 30.0;
/// How long it is left alone first: whatever it prepares after its start is then in place.
const REST: Duration = Duration::from_secs(3);

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::start(context, Mode::Durable).await?;
    context.progress.step("at rest");
    context.ambient.clock.sleep(REST).await;
    let memory = server.memory()?;
    server.stop().await?;
    let finding = |name: &str, bytes: u64, goal, note: &str| Finding {
        name: name.into(),
        figure: bytes as f64 / (1024.0 * 1024.0),
        unit: Unit::Mebibytes,
        beside: None,
        goal,
        note: note.into(),
    };
    Ok(vec![
        finding("idle memory", memory.own_bytes, Goal::AtMost(MOST_MIB), "resident, the server"),
        finding(
            "idle memory with all children",
            memory.family_bytes,
            Goal::Context,
            "proportional set, the warm Python parent included",
        ),
    ])
}
