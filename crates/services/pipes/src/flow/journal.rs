//! What an execution tells of its steps («EventBridge Pipes log schema reference», «Specifying
//! EventBridge Pipes log level»).

use super::calls::calls;
use super::run::Job;
use super::trouble::Trouble;
use crate::limits::{DELIVERY_CALL_BYTES, LINE_BYTES, LINES_CALL_BYTES};
use crate::plan::{Level, Log, LogPlace};
use aws_api::ApiError;
use aws_api::firehose::{PutRecordBatchInput, Record};
use aws_api::logs::{CreateLogStreamRequest, InputLogEvent, Logs, PutLogEventsRequest};
use foundation::{Ambient, Caller};
use pollers::Role as _;
use serde::Serialize;

/// Letters of data that one line has at most; what is longer is cut off, and said to be.
const DATA_MAX: usize = 200 * 1024;

/// The lines of one execution, told at its end.
pub(super) struct Journal<'a> {
    ambient: &'a Ambient,
    log: Option<&'a Log>,
    pipe_arn: &'a str,
    execution_id: String,
    lines: Vec<(i64, String)>,
}

/// One line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    resource_arn: &'a str,
    timestamp: i64,
    execution_id: &'a str,
    message_type: &'static str,
    log_level: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    truncated_fields: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Said<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Said<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    http_status_code: Option<u16>,
    message: &'a str,
    details: &'a str,
}

impl<'a> Journal<'a> {
    pub(super) fn new(ambient: &'a Ambient, log: Option<&'a Log>, pipe_arn: &'a str) -> Self {
        let execution_id = if log.is_some() { ambient.dice.uuid() } else { String::new() };
        Journal { ambient, log, pipe_arn, execution_id, lines: Vec::new() }
    }

    /// Whether data is told with steps.
    pub(super) fn has_data(&self) -> bool {
        self.log.is_some_and(|log| log.with_data)
    }

    /// A step.
    pub(super) fn step(&mut self, level: Level, step: &'static str) {
        self.line(level, step, None, None);
    }

    /// A step, with what it is given or has made, if that is to be told.
    pub(super) fn with(&mut self, level: Level, step: &'static str, payload: &str) {
        let told = self.has_data();
        self.line(level, step, told.then_some(payload), None);
    }

    /// A step that failed.
    pub(super) fn failed(&mut self, step: &'static str, trouble: &Trouble) {
        self.line(Level::Error, step, None, Some(trouble));
    }

    fn line(
        &mut self,
        level: Level,
        step: &'static str,
        payload: Option<&str>,
        trouble: Option<&Trouble>,
    ) {
        if self.log.is_none_or(|log| level > log.level) {
            return;
        }
        let timestamp = self.ambient.now().as_millis();
        let cut =
            payload.map(|text| text.get(..text.floor_char_boundary(DATA_MAX)).unwrap_or(text));
        let is_cut = cut.map(str::len) != payload.map(str::len);
        let line = Line {
            resource_arn: self.pipe_arn,
            timestamp,
            execution_id: &self.execution_id,
            message_type: step,
            log_level: level.as_str(),
            payload: cut,
            truncated_fields: if is_cut { vec!["payload"] } else { Vec::new() },
            error: trouble.map(|trouble| Said {
                http_status_code: trouble.status,
                message: &trouble.message,
                details: trouble.details.as_deref().unwrap_or_default(),
            }),
        };
        // Text and numbers only: there is nothing in it that JSON could not say.
        self.lines.push((timestamp, serde_json::to_string(&line).unwrap_or_default()));
    }

    /// Tells it, as the pipe's role. What can't be told is lost: the pipe itself goes on.
    pub(super) async fn tell(self, job: &Job) {
        let Some(log) = self.log.filter(|_| !self.lines.is_empty()) else { return };
        for place in &log.places {
            if let Err(error) = tell_at(job, place, &self.lines).await {
                tracing::warn!(%error, pipe = self.pipe_arn, "its log could not be written");
            }
        }
    }
}

async fn tell_at(job: &Job, place: &LogPlace, lines: &[(i64, String)]) -> Result<(), ApiError> {
    let caller = job.role.caller().await?;
    let outside = job.room.outside()?;
    match place {
        LogPlace::Group(group) => {
            let line = |(timestamp, message): &(i64, String)| InputLogEvent {
                message: message.clone(),
                timestamp: *timestamp,
            };
            let lines = lines.iter().map(line).collect();
            put_lines(&*outside.logs, &caller, (group, &job.name.name), lines).await
        }
        LogPlace::DeliveryStream(name) => {
            let record = |(_, message): &(i64, String)| Record { data: message.clone().into() };
            let records: Vec<_> = lines.iter().map(record).collect();
            for records in calls(records, DELIVERY_CALL_BYTES, |record| record.data.len()) {
                let input = PutRecordBatchInput { delivery_stream_name: name.clone(), records };
                outside.firehose.put_record_batch(&caller, input).await?;
            }
            Ok(())
        }
    }
}

/// Puts lines into a stream of a group, in as many calls as they need.
pub(super) async fn put_lines(
    logs: &dyn Logs,
    caller: &Caller,
    to: (&str, &str),
    lines: Vec<InputLogEvent>,
) -> Result<(), ApiError> {
    for call in calls(lines, LINES_CALL_BYTES, |line| line.message.len() + LINE_BYTES) {
        put_call(logs, caller, to, call).await?;
    }
    Ok(())
}

/// One call of these; the stream is made where it is not there.
async fn put_call(
    logs: &dyn Logs,
    caller: &Caller,
    (group, stream): (&str, &str),
    lines: Vec<InputLogEvent>,
) -> Result<(), ApiError> {
    let put = async || {
        let input = PutLogEventsRequest {
            log_events: lines.clone(),
            log_group_name: group.to_owned(),
            log_stream_name: stream.to_owned(),
            ..PutLogEventsRequest::default()
        };
        logs.put_log_events(caller, input).await.map(drop)
    };
    let Err(error) = put().await else { return Ok(()) };
    if !error.is("ResourceNotFoundException") {
        return Err(error);
    }
    let (log_group_name, log_stream_name) = (group.to_owned(), stream.to_owned());
    let made = logs
        .create_log_stream(caller, CreateLogStreamRequest { log_group_name, log_stream_name })
        .await;
    match made {
        Err(error) if !error.is("ResourceAlreadyExistsException") => Err(error),
        _ => put().await,
    }
}
