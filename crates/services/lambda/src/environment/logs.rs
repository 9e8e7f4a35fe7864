//! An environment's log stream in CloudWatch Logs, written as its role: a role that may not write
//! logs leaves none, as on AWS.

use super::transcript::Line;
use aws_api::ApiError;
use aws_api::logs::{
    CreateLogGroupRequest, CreateLogStreamRequest, InputLogEvent, Logs, PutLogEventsRequest,
};
use foundation::{Ambient, Caller};
use std::sync::Arc;
use tokio::sync::mpsc;

/// Batches that wait for the log service: an invocation each. Beyond that they are dropped.
const QUEUE: usize = 256;
/// PutLogEvents takes so many events …
const EVENTS_MAX: usize = 10_000;
/// … and so many bytes, with 26 for each event (CloudWatch Logs API Reference, «PutLogEvents»).
const BYTES_MAX: usize = 1_048_576;
const EVENT_OVERHEAD: usize = 26;

/// Where an environment's lines go.
#[derive(Debug, Clone)]
pub(super) struct LogStream {
    pub(super) group: String,
    pub(super) name: String,
}

/// Takes an environment's lines. Dropping it lets what is queued be written.
#[derive(Debug)]
pub(super) struct LogSink(mpsc::Sender<Vec<Line>>);

impl LogSink {
    /// Writes to `stream` as `caller`; `spawn` runs the writer.
    pub(super) fn open(
        logs: Arc<dyn Logs>,
        ambient: Ambient,
        caller: Caller,
        stream: LogStream,
        spawn: impl FnOnce(aws_api::Future<'static, ()>),
    ) -> Self {
        let (sender, receiver) = mpsc::channel(QUEUE);
        let writer = Writer { logs, ambient, caller, stream, created: false };
        spawn(Box::pin(writer.run(receiver)));
        LogSink(sender)
    }

    /// Queues an invocation's lines.
    pub(super) fn write(&self, lines: Vec<Line>) {
        if !lines.is_empty() && self.0.try_send(lines).is_err() {
            tracing::warn!("the log service is behind: an invocation's log lines were dropped");
        }
    }
}

struct Writer {
    logs: Arc<dyn Logs>,
    ambient: Ambient,
    caller: Caller,
    stream: LogStream,
    created: bool,
}

impl Writer {
    async fn run(mut self, mut batches: mpsc::Receiver<Vec<Line>>) {
        while let Some(mut lines) = batches.recv().await {
            // Whatever has gathered meanwhile goes in one request.
            while lines.len() < EVENTS_MAX
                && let Ok(more) = batches.try_recv()
            {
                lines.extend(more);
            }
            self.caller.at = self.ambient.now();
            if let Err(error) = self.write(lines).await {
                tracing::debug!(%error, group = self.stream.group, "log lines were not written");
            }
        }
    }

    async fn write(&mut self, lines: Vec<Line>) -> Result<(), ApiError> {
        if !self.created {
            self.create().await?;
            self.created = true;
        }
        let mut events = Vec::new();
        let mut bytes = 0;
        for line in lines {
            let size = line.text.len() + EVENT_OVERHEAD;
            if events.len() == EVENTS_MAX || (bytes + size > BYTES_MAX && !events.is_empty()) {
                self.put(std::mem::take(&mut events)).await?;
                bytes = 0;
            }
            bytes += size;
            let message = match line.text.strip_suffix('\n') {
                // An event must not be empty.
                Some("") | None => line.text,
                Some(text) => text.to_owned(),
            };
            events.push(InputLogEvent { message, timestamp: line.at.as_millis() });
        }
        self.put(events).await
    }

    async fn put(&mut self, events: Vec<InputLogEvent>) -> Result<(), ApiError> {
        if events.is_empty() {
            return Ok(());
        }
        let request = |log_events| PutLogEventsRequest {
            log_events,
            log_group_name: self.stream.group.clone(),
            log_stream_name: self.stream.name.clone(),
            ..PutLogEventsRequest::default()
        };
        match self.logs.put_log_events(&self.caller, request(events.clone())).await {
            // Somebody deleted the group: it comes back with the next lines.
            Err(error) if error.is("ResourceNotFoundException") => {
                self.create().await?;
                self.logs.put_log_events(&self.caller, request(events)).await.map(drop)
            }
            other => other.map(drop),
        }
    }

    async fn create(&self) -> Result<(), ApiError> {
        let stream = || CreateLogStreamRequest {
            log_group_name: self.stream.group.clone(),
            log_stream_name: self.stream.name.clone(),
        };
        let there = |error: &ApiError| error.is("ResourceAlreadyExistsException");
        let created = match self.logs.create_log_stream(&self.caller, stream()).await {
            Err(error) if error.is("ResourceNotFoundException") => {
                let group = CreateLogGroupRequest {
                    log_group_name: self.stream.group.clone(),
                    ..CreateLogGroupRequest::default()
                };
                match self.logs.create_log_group(&self.caller, group).await {
                    Err(error) if !there(&error) => return Err(error),
                    _ => self.logs.create_log_stream(&self.caller, stream()).await,
                }
            }
            other => other,
        };
        match created {
            Err(error) if !there(&error) => Err(error),
            _ => Ok(()),
        }
    }
}
