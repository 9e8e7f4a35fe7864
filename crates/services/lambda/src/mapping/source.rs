//! A mapping's source, read as the function's role.

use super::record::{Found, Mapping};
use crate::core::Core;
use crate::failure::invalid;
use crate::function::record;
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::lambda::error;
use aws_api::seams::{Position, RecordSource, SourcePage, SourceShard, SourceWatch};
use foundation::access::AssumeRefused;
use foundation::{Caller, Region, Timestamp};
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::Duration;

/// For so long a session of the role is used again, before it is asked for anew.
const SESSION_LIFE: Duration = Duration::from_secs(60);

/// A stream, and who reads it.
pub(super) struct Source {
    core: Arc<Core>,
    records: Arc<dyn RecordSource>,
    pub(super) arn: String,
    function: FunctionName,
    session: Mutex<Option<(Timestamp, Caller)>>,
}

impl Source {
    /// The source of a mapping.
    pub(super) fn of(core: &Arc<Core>, found: &Found) -> Result<Self, ApiError> {
        Self::new(core, &found.mapping, found.function())
    }

    pub(super) fn new(
        core: &Arc<Core>,
        mapping: &Mapping,
        function: FunctionName,
    ) -> Result<Self, ApiError> {
        let arn = &mapping.source_arn;
        let service = arn.split(':').nth(2).unwrap_or_default();
        let records = core.sources.get(service).cloned().ok_or_else(|| match service {
            "sqs" | "dynamodb" | "kafka" | "mq" | "rds" => {
                crate::failure::not_built(&format!("An event source of {service}"))
            }
            _ => invalid("Unrecognized event source."),
        })?;
        let session = Mutex::new(None);
        Ok(Source { core: core.clone(), records, arn: arn.clone(), function, session })
    }

    /// Who reads: a session of the function's role.
    pub(super) async fn caller(&self) -> Result<Caller, ApiError> {
        let now = self.core.ambient.now();
        if let Some((until, caller)) = &*self.session.lock()
            && *until > now
        {
            return Ok(Caller { at: now, ..caller.clone() });
        }
        let found = record::read(&*self.core.store, &self.function).await?;
        let found =
            found.ok_or_else(|| crate::failure::function_not_found(&self.function.arn()))?;
        let region: &Region = &self.function.region;
        let session = self
            .core
            .roles
            .caller_for_service(
                &found.function.role,
                crate::PRINCIPAL,
                &self.function.name,
                region,
                now,
            )
            .await;
        let caller = session.map_err(|refused| match refused {
            AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => {
                invalid("The role defined for the function cannot be assumed by Lambda.")
            }
            AssumeRefused::Unavailable(why) => error::service_exception(why),
        })?;
        *self.session.lock() = Some((now + SESSION_LIFE, caller.clone()));
        Ok(caller)
    }

    pub(super) async fn shards(&self) -> Result<Vec<SourceShard>, ApiError> {
        self.records.shards(&self.caller().await?, &self.arn).await
    }

    pub(super) async fn read(
        &self,
        shard: &str,
        position: &Position,
        (records, bytes): (usize, usize),
    ) -> Result<SourcePage, ApiError> {
        let caller = self.caller().await?;
        self.records.read(&caller, &self.arn, shard, position, records, bytes).await
    }

    pub(super) async fn watch(&self) -> Result<Box<dyn SourceWatch>, ApiError> {
        Ok(self.records.watch(&self.caller().await?, &self.arn))
    }

    /// Where a shard is first read from: «latest» becomes a place, once and for all.
    pub(super) async fn resolve(
        &self,
        shard: &str,
        start: &Position,
    ) -> Result<Position, ApiError> {
        match start {
            Position::Latest => Ok(self.read(shard, start, (1, 1)).await?.next),
            other => Ok(other.clone()),
        }
    }
}

/// A denial, as CreateEventSourceMapping words it.
pub(super) fn explain(failure: ApiError, arn: &str) -> ApiError {
    match failure.code() {
        "AccessDeniedException" => invalid(format!(
            "Cannot access stream {arn}. Please ensure the role can perform the GetRecords, \
             GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM."
        )),
        "ResourceNotFoundException" => invalid(format!("Stream not found: {arn}")),
        _ => failure,
    }
}
