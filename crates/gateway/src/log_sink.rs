//! Where lines of logs go: groups of CloudWatch Logs, through the service's own operations.
//!
//! As at AWS, a request does not wait for its lines, and what a group can't take is not kept: each
//! group has a bounded queue and a writer of its own.

use aws_api::ApiError;
use aws_api::logs::{
    CreateLogGroupRequest, CreateLogStreamRequest, InputLogEvent, Logs, PutLogEventsRequest,
};
use foundation::access::{Assumer, Roles};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Lines that wait for a group's writer at most.
const QUEUE_MAX: usize = 8_192;
/// Events and bytes of one `PutLogEvents` («CloudWatch Logs quotas»).
const EVENTS_MAX: usize = 10_000;
const BYTES_MAX: usize = 1_048_576;
/// What each event counts beside its text.
const EVENT_OVERHEAD: usize = 26;
/// The longest line.
const LINE_MAX: usize = 256 * 1024 - EVENT_OVERHEAD;

/// A group, and as whom to write to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Target {
    /// Where it is.
    pub region: Region,
    /// Whose it is.
    pub account: AccountId,
    /// Its name.
    pub group: Arc<str>,
    /// The role that API Gateway writes as; the account itself, where it has not named one.
    pub role: Option<Arc<str>>,
    /// Whether the group is made where there is none.
    pub make: bool,
}

struct Line {
    at: Timestamp,
    text: String,
}

/// Writes lines.
pub struct LogSink {
    seams: Arc<Seams>,
    writers: Mutex<HashMap<Target, mpsc::Sender<Line>>>,
}

struct Seams {
    logs: Arc<dyn Logs>,
    roles: Arc<dyn Roles>,
    ambient: Ambient,
}

/// Takes lines: what fronts hold of a [`LogSink`].
pub trait Lines: Send + Sync + 'static {
    /// Writes a line to a group, soon.
    fn write(&self, to: &Target, at: Timestamp, text: String);
}

impl LogSink {
    /// Writes through `logs`.
    pub fn new(logs: Arc<dyn Logs>, roles: Arc<dyn Roles>, ambient: Ambient) -> Arc<Self> {
        let seams = Arc::new(Seams { logs, roles, ambient });
        Arc::new(LogSink { seams, writers: Mutex::default() })
    }
}

impl Lines for LogSink {
    fn write(&self, to: &Target, at: Timestamp, mut text: String) {
        if text.is_empty() {
            return;
        }
        if text.len() > LINE_MAX {
            let end = (0..=LINE_MAX).rev().find(|end| text.is_char_boundary(*end));
            text.truncate(end.unwrap_or(0));
        }
        let line = Line { at, text };
        let mut writers = self.writers.lock();
        let line = match writers.get(to) {
            Some(writer) => match writer.try_send(line) {
                Ok(()) => return,
                Err(mpsc::error::TrySendError::Full(_)) => {
                    tracing::warn!(group = &*to.group, "lines come faster than they are written");
                    return;
                }
                Err(mpsc::error::TrySendError::Closed(line)) => line,
            },
            None => line,
        };
        let (sender, lines) = mpsc::channel(QUEUE_MAX);
        // There is room in a new queue.
        let _ = sender.try_send(line);
        writers.insert(to.clone(), sender);
        let stream = self.seams.ambient.dice.hex(32);
        let writer = Writer { seams: self.seams.clone(), target: to.clone(), stream };
        tokio::spawn(writer.run(lines));
    }
}

struct Writer {
    seams: Arc<Seams>,
    target: Target,
    stream: String,
}

impl Writer {
    async fn run(self, mut lines: mpsc::Receiver<Line>) {
        let mut gathered = Vec::new();
        let mut created = false;
        while lines.recv_many(&mut gathered, EVENTS_MAX).await > 0 {
            // Events of one call are in the order of their times.
            gathered.sort_by_key(|line| line.at);
            if let Err(error) = self.write(&mut gathered, &mut created).await {
                let group = &*self.target.group;
                tracing::debug!(%error, group, "lines of an API's log were not written");
            }
            gathered.clear();
        }
    }

    async fn write(&self, lines: &mut Vec<Line>, created: &mut bool) -> Result<(), ApiError> {
        let caller = self.caller().await?;
        if !*created {
            self.create(&caller).await?;
            *created = true;
        }
        let mut events = Vec::new();
        let mut bytes = 0;
        for Line { at, text } in lines.drain(..) {
            let size = text.len() + EVENT_OVERHEAD;
            if bytes + size > BYTES_MAX {
                self.put(&caller, std::mem::take(&mut events)).await?;
                bytes = 0;
            }
            bytes += size;
            events.push(InputLogEvent { message: text, timestamp: at.as_millis() });
        }
        self.put(&caller, events).await
    }

    async fn put(&self, caller: &Caller, events: Vec<InputLogEvent>) -> Result<(), ApiError> {
        if events.is_empty() {
            return Ok(());
        }
        let request = |log_events| PutLogEventsRequest {
            log_events,
            log_group_name: self.target.group.to_string(),
            log_stream_name: self.stream.clone(),
            ..PutLogEventsRequest::default()
        };
        match self.seams.logs.put_log_events(caller, request(events.clone())).await {
            // Somebody deleted the group or the stream.
            Err(error) if error.is("ResourceNotFoundException") => {
                self.create(caller).await?;
                self.seams.logs.put_log_events(caller, request(events)).await.map(drop)
            }
            other => other.map(drop),
        }
    }

    async fn create(&self, caller: &Caller) -> Result<(), ApiError> {
        let stream = || CreateLogStreamRequest {
            log_group_name: self.target.group.to_string(),
            log_stream_name: self.stream.clone(),
        };
        let logs = &self.seams.logs;
        let there = |error: &ApiError| error.is("ResourceAlreadyExistsException");
        let mut created = logs.create_log_stream(caller, stream()).await;
        if self.target.make && created.as_ref().is_err_and(|e| e.is("ResourceNotFoundException")) {
            let group = CreateLogGroupRequest {
                log_group_name: self.target.group.to_string(),
                ..CreateLogGroupRequest::default()
            };
            match logs.create_log_group(caller, group).await {
                Err(error) if !there(&error) => return Err(error),
                _ => created = logs.create_log_stream(caller, stream()).await,
            }
        }
        match created {
            Err(error) if !there(&error) => Err(error),
            _ => Ok(()),
        }
    }

    async fn caller(&self) -> Result<Caller, ApiError> {
        const SERVICE: &str = "apigateway.amazonaws.com";
        const SESSION: &str = "APIGatewayLogs";
        let Target { region, account, role, .. } = &self.target;
        let now = self.seams.ambient.now();
        match role {
            None => {
                let id = self.seams.ambient.dice.uuid();
                Ok(Caller::root(*account, region.clone(), id, now))
            }
            Some(role) => {
                let roles = &self.seams.roles;
                let caller = roles
                    .caller_for_service(role, Assumer::service(SERVICE), SESSION, region, now)
                    .await;
                caller.map_err(|refused| {
                    ApiError::new("AccessDenied", 403, format!("{role}: {refused:?}"))
                })
            }
        }
    }
}

/// Keeps lines, for tests.
impl Lines for Mutex<Vec<(Target, String)>> {
    fn write(&self, to: &Target, _at: Timestamp, text: String) {
        self.lock().push((to.clone(), text));
    }
}
