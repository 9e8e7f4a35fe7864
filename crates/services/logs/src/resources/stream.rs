//! `AWS::Logs::LogStream`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::logs::{
    CreateLogStreamRequest, DeleteLogStreamRequest, DescribeLogStreamsRequest, Logs,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct LogStream {
        group: String = "LogGroupName", replace;
        name: Option<String> = "LogStreamName", replace;
    }
}

pub(super) struct Streams {
    pub(super) api: Arc<dyn Logs>,
}

const NAME: &str = "AWS::Logs::LogStream";

#[async_trait]
impl Provider for Streams {
    const DEFINITION: Definition = Definition::new(NAME).named(Naming::new("LogStreamName", 512));

    type Properties = LogStream;

    async fn create(&self, work: &Work, wanted: &LogStream) -> Result<Made, Failure> {
        let name = given("LogStreamName", &wanted.name)?;
        let found = self.is_there(work, &wanted.group, name).await?;
        if work.claim(NAME, name, found).await? == Claim::Make {
            let input = CreateLogStreamRequest {
                log_group_name: wanted.group.clone(),
                log_stream_name: name.to_owned(),
            };
            let made = self.api.create_log_stream(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        Ok(Made::new(name))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &LogStream,
    ) -> Result<Option<Found<LogStream>>, Failure> {
        let found = self.is_there(work, &wanted.group, id).await?;
        let properties = LogStream { group: wanted.group.clone(), name: Some(id.to_owned()) };
        Ok(found.then(|| Found { properties, attributes: Made::new(id).attributes }))
    }

    /// Every property replaces.
    async fn update(
        &self,
        _work: &Work,
        id: &str,
        _old: &LogStream,
        _new: &LogStream,
    ) -> Result<Made, Failure> {
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &LogStream) -> Result<(), Failure> {
        let input = DeleteLogStreamRequest {
            log_group_name: last.group.clone(),
            log_stream_name: id.to_owned(),
        };
        let deleted = self.api.delete_log_stream(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Streams {
    /// Whether it is: the first of those whose names begin so.
    async fn is_there(&self, work: &Work, group: &str, name: &str) -> Result<bool, Failure> {
        let input = DescribeLogStreamsRequest {
            log_group_name: Some(group.to_owned()),
            log_stream_name_prefix: Some(name.to_owned()),
            ..Default::default()
        };
        let asked = self.api.describe_log_streams(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let mut streams = found.and_then(|found| found.log_streams).into_iter().flatten();
        Ok(streams.any(|stream| stream.log_stream_name.as_deref() == Some(name)))
    }
}
