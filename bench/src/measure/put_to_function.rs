//! From the moment an object is put to the moment the function that is told of it is started: its first
//! line reads the clock of the machine that both are on.

use crate::aws::{dynamodb, iam, lambda, s3};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::function::{Code, NOTES_OBJECTS};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// The most that it may take at the median, the put itself included.
const MOST_MS: f64 = 5.0;
const OBJECT_BYTES: usize = 1_024;
/// Objects before the measured ones: the first one starts an environment.
const WARM_UP: usize = 20;
/// Measured objects a round.
const OBJECTS_A_ROUND: usize = 40;
/// Between two looks at what the function has written.
const LOOK_INTERVAL: Duration = Duration::from_millis(5);
/// How long one object may take before the measure gives up.
const PATIENCE: Duration = Duration::from_secs(30);

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    dynamodb::create_table(&server).await?;
    lambda::create_function(&server, "notes", &role, &Code::pack(NOTES_OBJECTS)?).await?;
    server.send(&s3::create_bucket()).await?;
    let source = format!("arn:aws:s3:::{}", s3::BUCKET);
    lambda::allow(&server, "notes", "s3.amazonaws.com", &source).await?;
    server.send(&s3::notify(&lambda::arn("notes"))).await?;
    let mut connection = Connection::open(server.address).await?;
    let (mut since_sent, mut since_answered) = (Vec::new(), Vec::new());
    let objects = usize::from(context.rounds) * OBJECTS_A_ROUND;
    context.progress.step("one object after the other");
    for number in 0..WARM_UP + objects {
        let put = server.sign(&s3::put(number, OBJECT_BYTES));
        let sent_ms = machine_ms();
        let answer = connection.exchange(&put).await?;
        let answered_ms = machine_ms();
        if answer.status != 200 {
            return Err(Trouble::wrong("PutObject", String::from_utf8_lossy(answer.body)));
        }
        // Nobody asks before the function is likely to have been started.
        context.ambient.clock.sleep(LOOK_INTERVAL).await;
        let give_up = context.ambient.now() + PATIENCE;
        let get = server.sign(&dynamodb::get_item(&s3::key(number)));
        let started_ns = loop {
            let answer = connection.exchange(&get).await?;
            if let Some(started_ns) = dynamodb::number(answer.body, "started_ns")? {
                break started_ns;
            }
            if context.ambient.now() > give_up {
                let what = format!("object {number} in the table");
                return Err(Trouble::TimedOut(what, PATIENCE.as_secs()));
            }
            context.ambient.clock.sleep(LOOK_INTERVAL).await;
        };
        if number >= WARM_UP {
            let started_ms = started_ns as f64 / 1e6;
            since_sent.push(started_ms - sent_ms);
            since_answered.push(started_ms - answered_ms);
        }
    }
    server.stop().await?;
    let (since_sent, since_answered) = (Sample::new(since_sent), Sample::new(since_answered));
    Ok(vec![Finding {
        name: "object put → function started".into(),
        figure: since_sent.median(),
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(MOST_MS),
        note: format!(
            "{objects} objects, p99 {:.1} ms; from the put's answer {:.2} ms, p99 {:.1} ms",
            since_sent.p99(),
            since_answered.median(),
            since_answered.p99()
        ),
    }])
}

/// The machine's monotonic clock, as functions read it, too; the bench's own begins elsewhere.
fn machine_ms() -> f64 {
    let now = clock_gettime(ClockId::Monotonic);
    now.tv_sec as f64 * 1e3 + now.tv_nsec as f64 / 1e6
}
