//! What event source mappings that have nothing to do cost: 64 of them on a stream of 64 shards.

use crate::aws::{iam, kinesis, lambda};
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::function::{Code, ECHO};
use crate::server::{Mode, Server};
use crate::trouble::Result;
use std::time::Duration;

const SHARDS: usize = 64;
const MAPPINGS: usize = 64;
/// The most processor time in a second: what the kernel's accounting of 10 ms can tell from none in
/// the time that is watched.
const MOST_MS: f64 = 2.0;
/// How long they are left alone first.
const REST: Duration = Duration::from_secs(5);
/// How long they are watched.
const SPAN: Duration = Duration::from_secs(10);

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::start(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    let stream = kinesis::create_stream_of(&server, SHARDS).await?;
    let code = Code::pack(ECHO)?;
    for number in 1..=MAPPINGS {
        context.progress.step(format!("mapping {number} of {MAPPINGS}"));
        let name = format!("idle-{number}");
        lambda::create_function(&server, &name, &role, &code).await?;
        let uuid = lambda::create_mapping(&server, &stream, &name, 100).await?;
        lambda::mapping_enabled(&server, &uuid).await?;
    }
    context.progress.step("at rest");
    context.ambient.clock.sleep(REST).await;
    let before_s = server.processor_s()?;
    context.ambient.clock.sleep(SPAN).await;
    let taken_s = server.processor_s()? - before_s;
    let memory = server.memory()?;
    server.stop().await?;
    Ok(vec![Finding {
        name: format!("{MAPPINGS} idle mappings on {SHARDS} shards, processor time a second"),
        figure: 1e3 * taken_s / SPAN.as_secs_f64(),
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(MOST_MS),
        note: format!("{} MiB resident", memory.own_bytes / (1024 * 1024)),
    }])
}
