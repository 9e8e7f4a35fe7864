//! How an invocation ended: what the client is answered, and what the log says of it.

use super::agents::{Failed, Reason};
use super::desk::Said;
use crate::limits::RESPONSE_MAX;
use bytes::Bytes;
use sandbox::{Exit, Status};
use serde_json::json;
use std::time::Duration;

/// An invocation's end, or a failed start's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum End {
    /// The program answered.
    Said(Said),
    /// The program ended before it did.
    Exited(Exit),
    /// It took longer than it may.
    TimedOut(Duration),
    /// An extension failed, or its program ended.
    Extension(Failed),
}

impl End {
    /// Whether the program can be given another invocation.
    pub(super) fn leaves_it_running(&self) -> bool {
        match self {
            End::Said(Said::InitError(..)) => false,
            End::Said(_) => true,
            End::Exited(_) | End::TimedOut(_) | End::Extension(_) => false,
        }
    }

    /// `X-Amz-Function-Error`. AWS says «Unhandled» whatever happened, but where the runtime itself
    /// calls the error handled.
    pub(super) fn function_error(&self) -> Option<&'static str> {
        match self {
            End::Said(Said::Response(_) | Said::Streamed(None)) => None,
            End::Said(Said::Error(Some(kind), _)) if kind == "Handled" => Some("Handled"),
            _ => Some("Unhandled"),
        }
    }

    /// The answer's payload.
    pub(super) fn payload(&self, request_id: &str) -> Bytes {
        let object = |kind: &str, message: String| {
            Bytes::from(json!({"errorType": kind, "errorMessage": message}).to_string())
        };
        match self {
            End::Said(Said::Response(body)) => body.clone(),
            End::Said(Said::Streamed(None)) => Bytes::new(),
            End::Said(Said::Streamed(Some((kind, body)))) if body.is_empty() => {
                object(kind, format!("RequestId: {request_id} Error: {kind}"))
            }
            End::Said(Said::Streamed(Some((_, body)))) => body.clone(),
            End::Said(Said::Error(kind, body) | Said::InitError(kind, body)) => {
                if !body.is_empty() {
                    return body.clone();
                }
                let kind = kind.as_deref().unwrap_or("Runtime.Unknown");
                object(kind, format!("RequestId: {request_id} Error: {kind}"))
            }
            End::Said(Said::TooLarge) => object(
                "Function.ResponseSizeTooLarge",
                format!(
                    "Response payload size exceeded maximum allowed payload size ({RESPONSE_MAX} \
                     bytes)."
                ),
            ),
            End::Exited(exit) => {
                object(EXIT_ERROR, format!("RequestId: {request_id} Error: {}", exit_text(exit)))
            }
            End::Extension(Failed { name, kind }) => {
                object(kind, format!("RequestId: {request_id} Error: {name}: {kind}"))
            }
            End::TimedOut(limit) => object(
                "Sandbox.Timedout",
                format!("RequestId: {request_id} Error: {}", timeout_text(*limit)),
            ),
        }
    }

    /// What the log says beside START, END and REPORT; `at` as the log writes times.
    pub(super) fn remark(&self, request_id: &str, at: &str) -> Option<String> {
        match self {
            End::Said(_) => None,
            End::Exited(exit) => {
                Some(format!("RequestId: {request_id} Error: {}\n{EXIT_ERROR}\n", exit_text(exit)))
            }
            End::TimedOut(limit) => Some(format!("{at} {request_id} {}\n", timeout_text(*limit))),
            End::Extension(Failed { name, kind }) => {
                Some(format!("RequestId: {request_id} Error: {name}: {kind}\n{kind}\n"))
            }
        }
    }

    /// How telemetry calls it: the status, and the type of the error.
    pub(super) fn outcome(&self) -> (&'static str, Option<String>) {
        let unknown = || "Runtime.Unknown".to_owned();
        match self {
            End::Said(Said::Response(_) | Said::Streamed(None)) => ("success", None),
            End::Said(Said::Error(kind, _) | Said::InitError(kind, _)) => {
                ("error", Some(kind.clone().unwrap_or_else(unknown)))
            }
            End::Said(Said::Streamed(Some((kind, _)))) => ("error", Some(kind.clone())),
            End::Said(Said::TooLarge) => {
                ("failure", Some("Function.ResponseSizeTooLarge".to_owned()))
            }
            End::Exited(_) => ("failure", Some(EXIT_ERROR.to_owned())),
            End::TimedOut(_) => ("timeout", None),
            End::Extension(failed) => ("error", Some(failed.kind.clone())),
        }
    }

    /// What extensions are told of it, where the environment ends over it.
    pub(super) fn reason(&self) -> Reason {
        match self {
            End::TimedOut(_) => Reason::Timeout,
            _ => Reason::Failure,
        }
    }

    /// How long the answer is.
    pub(super) fn produced_bytes(&self) -> usize {
        match self {
            End::Said(Said::Response(body) | Said::Error(_, body)) => body.len(),
            _ => 0,
        }
    }

    /// The end of a REPORT or INIT_REPORT line.
    pub(super) fn status(&self) -> String {
        match self {
            End::Said(Said::InitError(kind, _)) => {
                let kind = kind.as_deref().unwrap_or("Runtime.Unknown");
                format!("\tStatus: error\tError Type: {kind}")
            }
            End::Said(Said::TooLarge) => {
                "\tStatus: error\tError Type: Function.ResponseSizeTooLarge".to_owned()
            }
            End::Said(_) => String::new(),
            End::Exited(_) => format!("\tStatus: error\tError Type: {EXIT_ERROR}"),
            End::TimedOut(_) => "\tStatus: timeout".to_owned(),
            End::Extension(failed) => format!("\tStatus: error\tError Type: {}", failed.kind),
        }
    }
}

const EXIT_ERROR: &str = "Runtime.ExitError";

fn timeout_text(limit: Duration) -> String {
    format!("Task timed out after {:.2} seconds", limit.as_secs_f64())
}

fn exit_text(exit: &Exit) -> String {
    match exit.status {
        // The kernel may have killed a child only, and the program ended over it.
        _ if exit.out_of_memory => "Runtime exited with error: signal: killed".to_owned(),
        Status::Code(0) => "Runtime exited without providing a reason".to_owned(),
        Status::Code(code) => format!("Runtime exited with error: exit status {code}"),
        Status::Signal(number) => format!("Runtime exited with error: signal: {}", signal(number)),
    }
}

/// Signals as Go names them, which AWS's texts come from.
fn signal(number: i32) -> String {
    let name = match number {
        1 => "hangup",
        2 => "interrupt",
        3 => "quit",
        4 => "illegal instruction",
        5 => "trace/breakpoint trap",
        6 => "aborted",
        7 => "bus error",
        8 => "floating point exception",
        9 => "killed",
        11 => "segmentation fault",
        13 => "broken pipe",
        14 => "alarm clock",
        15 => "terminated",
        31 => "bad system call",
        other => return format!("signal {other}"),
    };
    name.to_owned()
}
