//! What the platform itself tells of an environment and its invocations, as lines of text, as JSON and
//! as telemetry (Lambda Developer Guide, «Lambda Telemetry API Event schema reference» and «System log
//! level event mapping»).

use super::end::End;
use foundation::Timestamp;
use serde_json::{Map, Value, json};
use std::time::Duration;

/// How an environment came to be initialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Initialization {
    /// For an invocation that waits.
    OnDemand,
    /// Ahead, for provisioned concurrency.
    Provisioned,
    /// Ahead, for a version with SnapStart.
    SnapStart,
}

impl Initialization {
    /// `AWS_LAMBDA_INITIALIZATION_TYPE`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Initialization::OnDemand => "on-demand",
            Initialization::Provisioned => "provisioned-concurrency",
            Initialization::SnapStart => "snap-start",
        }
    }
}

/// Which start of an environment this is: a failed first one is tried again within the invocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Init,
    Invoke,
}

impl Phase {
    fn as_str(self) -> &'static str {
        match self {
            Phase::Init => "init",
            Phase::Invoke => "invoke",
        }
    }
}

/// The levels of the platform's lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Debug,
    Info,
    Warn,
}

impl Level {
    pub(super) fn parse(text: &str) -> Option<Level> {
        match text {
            "DEBUG" => Some(Level::Debug),
            "INFO" => Some(Level::Info),
            "WARN" => Some(Level::Warn),
            _ => None,
        }
    }
}

/// How something ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    /// `success`, `error`, `failure` or `timeout`.
    status: &'static str,
    error_type: Option<String>,
    /// The end of a REPORT or INIT_REPORT line.
    text: String,
}

impl Outcome {
    pub(super) fn success() -> Self {
        Outcome { status: "success", error_type: None, text: String::new() }
    }

    pub(super) fn of(end: &End) -> Self {
        let (status, error_type) = end.outcome();
        Outcome { status, error_type, text: end.status() }
    }

    fn is_success(&self) -> bool {
        self.status == "success"
    }

    fn put(&self, record: &mut Map<String, Value>) {
        record.insert("status".to_owned(), json!(self.status));
        if let Some(kind) = &self.error_type {
            record.insert("errorType".to_owned(), json!(kind));
        }
    }
}

/// One thing to tell.
#[derive(Debug, Clone)]
pub(super) enum Event<'a> {
    InitStart {
        kind: Initialization,
        phase: Phase,
        runtime: String,
        runtime_arn: String,
        function: &'a str,
        version: &'a str,
    },
    InitRuntimeDone {
        kind: Initialization,
        phase: Phase,
        outcome: Outcome,
    },
    InitReport {
        kind: Initialization,
        phase: Phase,
        outcome: Outcome,
        took: Duration,
    },
    RestoreStart {
        runtime: String,
        runtime_arn: String,
        function: &'a str,
        version: &'a str,
    },
    RestoreRuntimeDone {
        outcome: Outcome,
    },
    RestoreReport {
        outcome: Outcome,
        took: Duration,
    },
    Start {
        request_id: &'a str,
        version: &'a str,
        trace: &'a str,
    },
    RuntimeDone {
        request_id: &'a str,
        outcome: Outcome,
        took: Duration,
        produced_bytes: usize,
        trace: &'a str,
    },
    End {
        request_id: &'a str,
    },
    Report(Report<'a>),
    Extension {
        name: &'a str,
        state: &'a str,
        events: Vec<&'static str>,
    },
    Subscription {
        name: &'a str,
        logs: bool,
        types: Vec<&'static str>,
    },
    /// A remark of this server's own.
    Note(&'a str),
}

/// What an invocation took.
#[derive(Debug, Clone)]
pub(super) struct Report<'a> {
    pub(super) request_id: &'a str,
    pub(super) outcome: Outcome,
    pub(super) duration: Duration,
    /// Whole milliseconds.
    pub(super) billed_ms: u64,
    pub(super) memory_mb: u32,
    pub(super) peak_mb: u64,
    pub(super) init: Option<Duration>,
    pub(super) restore: Option<Duration>,
    pub(super) trace: &'a str,
}

pub(super) fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1000.0
}

/// To a thousandth of a millisecond, as AWS tells it.
fn told_millis(span: Duration) -> Value {
    json!((millis(span) * 1000.0).round() / 1000.0)
}

/// The trace that an invocation is part of.
fn tracing(trace: &str) -> Value {
    json!({"type": "X-Amzn-Trace-Id", "value": trace})
}

impl Event<'_> {
    /// The line in a log of text, with its line break.
    pub(super) fn text(&self) -> Option<String> {
        Some(match self {
            Event::InitStart { phase: Phase::Invoke, .. } => return None,
            Event::InitStart { runtime, runtime_arn, .. } => {
                format!(
                    "INIT_START Runtime Version: {runtime}\tRuntime Version ARN: {runtime_arn}\n"
                )
            }
            Event::InitReport { kind: Initialization::OnDemand, outcome, .. }
                if outcome.is_success() =>
            {
                return None;
            }
            Event::InitReport { phase, outcome, took, .. } => format!(
                "INIT_REPORT Init Duration: {:.2} ms\tPhase: {}{}\n",
                millis(*took),
                phase.as_str(),
                outcome.text
            ),
            Event::RestoreStart { runtime, runtime_arn, .. } => format!(
                "RESTORE_START Runtime Version: {runtime}\tRuntime Version ARN: {runtime_arn}\n"
            ),
            Event::RestoreReport { outcome, took } => {
                format!(
                    "RESTORE_REPORT Restore Duration: {:.2} ms{}\n",
                    millis(*took),
                    outcome.text
                )
            }
            Event::Start { request_id, version, .. } => {
                format!("START RequestId: {request_id} Version: {version}\n")
            }
            Event::End { request_id } => format!("END RequestId: {request_id}\n"),
            Event::Report(report) => report.text(),
            Event::Extension { name, state, events } => format!(
                "EXTENSION\tName: {name}\tState: {state}\tEvents: [{}]\n",
                events.join(", ")
            ),
            Event::Subscription { name, logs, types } => format!(
                "{}\tName: {name}\tState: Subscribed\tTypes: [{}]\n",
                if *logs { "LOGS" } else { "TELEMETRY" },
                types.join(", ")
            ),
            Event::Note(text) => format!("MILLSTREAM\t{text}\n"),
            Event::InitRuntimeDone { .. }
            | Event::RestoreRuntimeDone { .. }
            | Event::RuntimeDone { .. } => return None,
        })
    }

    /// The level of the line in a log of JSON.
    pub(super) fn level(&self) -> Level {
        let if_well = |outcome: &Outcome, level| match outcome.is_success() {
            true => level,
            false => Level::Warn,
        };
        match self {
            Event::InitRuntimeDone { outcome, .. }
            | Event::RestoreRuntimeDone { outcome }
            | Event::RuntimeDone { outcome, .. }
            | Event::InitReport { kind: Initialization::OnDemand, outcome, .. } => {
                if_well(outcome, Level::Debug)
            }
            Event::InitReport { outcome, .. }
            | Event::RestoreReport { outcome, .. }
            | Event::Report(Report { outcome, .. }) => if_well(outcome, Level::Info),
            Event::Note(_) => Level::Warn,
            Event::InitStart { .. }
            | Event::RestoreStart { .. }
            | Event::Start { .. }
            | Event::End { .. }
            | Event::Extension { .. }
            | Event::Subscription { .. } => Level::Info,
        }
    }

    /// What telemetry calls it, and its record; nothing where it has no place there.
    pub(super) fn record(&self) -> Option<(&'static str, Value)> {
        Some(match self {
            Event::InitStart { kind, phase, runtime, runtime_arn, function, version } => (
                "platform.initStart",
                json!({
                    "initializationType": kind.as_str(), "phase": phase.as_str(),
                    "runtimeVersion": runtime, "runtimeVersionArn": runtime_arn,
                    "functionName": function, "functionVersion": version,
                }),
            ),
            Event::InitRuntimeDone { kind, phase, outcome } => {
                let mut record = initialization(*kind, *phase);
                outcome.put(&mut record);
                ("platform.initRuntimeDone", Value::Object(record))
            }
            Event::InitReport { kind, phase, outcome, took } => {
                let mut record = initialization(*kind, *phase);
                outcome.put(&mut record);
                record.insert("metrics".to_owned(), json!({"durationMs": told_millis(*took)}));
                ("platform.initReport", Value::Object(record))
            }
            Event::RestoreStart { runtime, runtime_arn, function, version } => (
                "platform.restoreStart",
                json!({
                    "runtimeVersion": runtime, "runtimeVersionArn": runtime_arn,
                    "functionName": function, "functionVersion": version,
                }),
            ),
            Event::RestoreRuntimeDone { outcome } => {
                let mut record = Map::new();
                outcome.put(&mut record);
                ("platform.restoreRuntimeDone", Value::Object(record))
            }
            Event::RestoreReport { outcome, took } => {
                let mut record = Map::new();
                outcome.put(&mut record);
                record.insert("metrics".to_owned(), json!({"durationMs": told_millis(*took)}));
                ("platform.restoreReport", Value::Object(record))
            }
            Event::Start { request_id, version, trace } => (
                "platform.start",
                json!({"requestId": request_id, "version": version, "tracing": tracing(trace)}),
            ),
            Event::RuntimeDone { request_id, outcome, took, produced_bytes, trace } => {
                let mut record = Map::new();
                record.insert("requestId".to_owned(), json!(request_id));
                outcome.put(&mut record);
                let metrics =
                    json!({"durationMs": told_millis(*took), "producedBytes": produced_bytes});
                record.insert("metrics".to_owned(), metrics);
                record.insert("tracing".to_owned(), tracing(trace));
                ("platform.runtimeDone", Value::Object(record))
            }
            Event::Report(report) => ("platform.report", report.record()),
            Event::Extension { name, state, events } => {
                ("platform.extension", json!({"name": name, "state": state, "events": events}))
            }
            Event::Subscription { name, logs, types } => (
                if *logs { "platform.logsSubscription" } else { "platform.telemetrySubscription" },
                json!({"name": name, "state": "Subscribed", "types": types}),
            ),
            Event::End { request_id } => ("platform.end", json!({"requestId": request_id})),
            Event::Note(_) => return None,
        })
    }

    /// The line in a log of JSON, with its line break.
    pub(super) fn json(&self, at: Timestamp) -> Option<String> {
        let time = at.iso8601();
        Some(match (self, self.record()) {
            (Event::End { .. }, _) => return None,
            (Event::Note(text), _) => {
                format!("{}\n", json!({"timestamp": time, "level": "WARN", "message": text}))
            }
            (_, Some((kind, record))) => {
                format!("{}\n", json!({"time": time, "type": kind, "record": record}))
            }
            (_, None) => return None,
        })
    }
}

fn initialization(kind: Initialization, phase: Phase) -> Map<String, Value> {
    let mut record = Map::new();
    record.insert("initializationType".to_owned(), json!(kind.as_str()));
    record.insert("phase".to_owned(), json!(phase.as_str()));
    record
}

impl Report<'_> {
    fn text(&self) -> String {
        let Report { request_id, billed_ms, memory_mb, peak_mb, .. } = self;
        let mut line = format!(
            "REPORT RequestId: {request_id}\tDuration: {:.2} ms\tBilled Duration: {billed_ms} \
             ms\tMemory Size: {memory_mb} MB\tMax Memory Used: {peak_mb} MB\t",
            millis(self.duration),
        );
        if let Some(init) = self.init {
            line.push_str(&format!("Init Duration: {:.2} ms\t", millis(init)));
        }
        if let Some(restore) = self.restore {
            let millis = millis(restore);
            line.push_str(&format!(
                "Restore Duration: {millis:.2} ms\tBilled Restore Duration: {} ms\t",
                millis.ceil()
            ));
        }
        match self.outcome.text.as_str() {
            "" => format!("{line}\n"),
            status => format!("{}{status}\n", line.trim_end_matches('\t')),
        }
    }

    fn record(&self) -> Value {
        let mut metrics = Map::new();
        metrics.insert("durationMs".to_owned(), told_millis(self.duration));
        metrics.insert("billedDurationMs".to_owned(), json!(self.billed_ms));
        metrics.insert("memorySizeMB".to_owned(), json!(self.memory_mb));
        metrics.insert("maxMemoryUsedMB".to_owned(), json!(self.peak_mb));
        if let Some(init) = self.init {
            metrics.insert("initDurationMs".to_owned(), told_millis(init));
        }
        if let Some(restore) = self.restore {
            metrics.insert("restoreDurationMs".to_owned(), told_millis(restore));
        }
        let mut record = Map::new();
        record.insert("requestId".to_owned(), json!(self.request_id));
        self.outcome.put(&mut record);
        record.insert("metrics".to_owned(), Value::Object(metrics));
        record.insert("tracing".to_owned(), tracing(self.trace));
        Value::Object(record)
    }
}
