//! Pipes as clients are shown them.

use crate::model::{Found, Pipe, State};
use aws_api::pipes::*;
use foundation::Timestamp;

impl Pipe {
    pub(crate) fn desired(&self) -> RequestedPipeState {
        match self.running {
            true => RequestedPipeState::Running,
            false => RequestedPipeState::Stopped,
        }
    }

    /// The same once it may be wanted gone.
    pub(crate) fn desired_or_gone(&self) -> RequestedPipeStateDescribeResponse {
        match (self.state, self.running) {
            (State::Deleting, _) => RequestedPipeStateDescribeResponse::Deleted,
            (_, true) => RequestedPipeStateDescribeResponse::Running,
            (_, false) => RequestedPipeStateDescribeResponse::Stopped,
        }
    }

    pub(crate) fn created(&self) -> Option<Timestamp> {
        Some(Timestamp::from_millis(self.created_ms))
    }

    pub(crate) fn modified(&self) -> Option<Timestamp> {
        Some(Timestamp::from_millis(self.modified_ms))
    }
}

impl Found {
    /// What DescribePipe answers.
    pub(crate) fn described(self) -> DescribePipeResponse {
        let Found { name, pipe, .. } = self;
        let (creation_time, last_modified_time) = (pipe.created(), pipe.modified());
        let (current_state, desired_state) = (pipe.state.shown(), pipe.desired_or_gone());
        let of = pipe.definition.0;
        DescribePipeResponse {
            arn: Some(name.arn()),
            creation_time,
            current_state: Some(current_state),
            description: of.description,
            desired_state: Some(desired_state),
            enrichment: of.enrichment,
            enrichment_parameters: of.enrichment_parameters,
            kms_key_identifier: of.kms_key_identifier,
            last_modified_time,
            log_configuration: of.log_configuration.map(log),
            name: Some(name.name),
            role_arn: Some(of.role_arn),
            source: Some(of.source),
            source_parameters: of.source_parameters,
            state_reason: pipe.reason,
            tags: Some(of.tags.unwrap_or_default()),
            target: Some(of.target),
            target_parameters: of.target_parameters,
        }
    }

    /// As ListPipes has it.
    pub(crate) fn summary(&self) -> aws_api::pipes::Pipe {
        let (pipe, of) = (&self.pipe, &self.pipe.definition.0);
        aws_api::pipes::Pipe {
            arn: Some(self.name.arn()),
            creation_time: pipe.created(),
            current_state: Some(pipe.state.shown()),
            desired_state: Some(pipe.desired()),
            enrichment: of.enrichment.clone(),
            last_modified_time: pipe.modified(),
            name: Some(self.name.name.clone()),
            source: Some(of.source.clone()),
            state_reason: pipe.reason.clone(),
            target: Some(of.target.clone()),
        }
    }
}

fn log(given: PipeLogConfigurationParameters) -> PipeLogConfiguration {
    PipeLogConfiguration {
        cloudwatch_logs_log_destination: given
            .cloudwatch_logs_log_destination
            .map(|to| CloudwatchLogsLogDestination { log_group_arn: Some(to.log_group_arn) }),
        firehose_log_destination: given
            .firehose_log_destination
            .map(|to| FirehoseLogDestination { delivery_stream_arn: Some(to.delivery_stream_arn) }),
        include_execution_data: given.include_execution_data,
        level: Some(given.level),
        s3_log_destination: given.s3_log_destination.map(|to| S3LogDestination {
            bucket_name: Some(to.bucket_name),
            bucket_owner: Some(to.bucket_owner),
            output_format: to.output_format,
            prefix: to.prefix,
        }),
    }
}
