//! Where a pipe tells what it does, and how much of it («Logging Amazon EventBridge Pipes performance»).

use crate::errors::{invalid, not_built};
use aws_api::ApiError;
use aws_api::pipes::{IncludeExecutionDataOption, LogLevel, PipeLogConfigurationParameters};
use foundation::Arn;

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Log {
    pub(crate) level: Level,
    /// With what went through the pipe.
    pub(crate) with_data: bool,
    pub(crate) places: Vec<LogPlace>,
}

/// How much is told; each includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Error,
    Info,
    Trace,
}

impl Level {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Level::Error => "ERROR",
            Level::Info => "INFO",
            Level::Trace => "TRACE",
        }
    }
}

/// Where it is told, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LogPlace {
    Group(String),
    DeliveryStream(String),
}

impl Log {
    /// Nothing where nothing is to be told.
    pub(crate) fn of(
        given: Option<&PipeLogConfigurationParameters>,
    ) -> Result<Option<Log>, ApiError> {
        let Some(given) = given else { return Ok(None) };
        let level = match &given.level {
            LogLevel::Off => return Ok(None),
            LogLevel::Error => Level::Error,
            LogLevel::Info => Level::Info,
            LogLevel::Trace => Level::Trace,
            LogLevel::Unknown(other) => return Err(invalid(format!("Unsupported Level: {other}"))),
        };
        if given.s3_log_destination.is_some() {
            return Err(not_built("S3LogDestination"));
        }
        let mut places = Vec::new();
        if let Some(to) = &given.cloudwatch_logs_log_destination {
            places.push(LogPlace::Group(named(&to.log_group_arn, "logs", "log-group")?));
        }
        if let Some(to) = &given.firehose_log_destination {
            let name = named(&to.delivery_stream_arn, "firehose", "deliverystream")?;
            places.push(LogPlace::DeliveryStream(name));
        }
        if places.is_empty() {
            return Err(invalid(
                "LogConfiguration needs a destination where its level is not OFF.",
            ));
        }
        let included = given.include_execution_data.as_deref().unwrap_or_default();
        let with_data = included.contains(&IncludeExecutionDataOption::All);
        Ok(Some(Log { level, with_data, places }))
    }
}

/// The name in an ARN.
fn named(text: &str, service: &str, kind: &str) -> Result<String, ApiError> {
    let wrong = || invalid(format!("Invalid log destination: {text}"));
    let arn = Arn::parse(text).ok().filter(|arn| arn.service == service).ok_or_else(wrong)?;
    let name = arn.resource_of(kind).ok_or_else(wrong)?;
    Ok(name.strip_suffix(":*").unwrap_or(name).to_owned())
}
