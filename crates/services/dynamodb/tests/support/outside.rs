//! The rooms about DynamoDB, as simple as can be: a Kinesis stream that may refuse, one role.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::iam::{
    AttachRolePolicyOutput, AttachRolePolicyRequest, CreateRoleRequest, CreateRoleResponse, Iam,
};
use aws_api::kinesis::{
    DescribeStreamInput, DescribeStreamOutput, Kinesis, PutRecordsInput, PutRecordsOutput,
    PutRecordsResultEntry, error,
};
use foundation::Caller;
use foundation::access::AssumeRefused;
use parking_lot::Mutex;
use service_dynamodb::Outside;

pub const STREAM: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/changes";

/// What the stream does with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Take,
    /// The whole call is refused with this code.
    Refuse(&'static str),
    /// The records of one half of all partition keys are refused.
    Half,
    /// Taken, but the answer is lost.
    TakeAndFail,
}

/// The stream, and what else there is.
#[derive(Default)]
pub struct World {
    /// Partition keys and data, as they were taken.
    pub taken: Mutex<Vec<(String, String)>>,
    /// What the next calls are answered with; then, all are taken.
    pub plan: Mutex<VecDeque<Answer>>,
    /// Larger records make the whole call invalid, if it is set.
    pub record_bytes_max: Mutex<Option<usize>>,
    pub callers: Mutex<Vec<String>>,
    pub has_role: AtomicBool,
}

impl World {
    pub fn new() -> Arc<World> {
        Arc::new(World::default())
    }

    pub fn outside(self: &Arc<World>) -> Outside {
        let world = self.clone();
        let roles = testing::roles(move |asked| match world.has_role.load(Ordering::SeqCst) {
            true => Ok(asked.session()),
            false => Err(AssumeRefused::NoSuchRole),
        });
        Outside { kinesis: self.clone(), roles, iam: self.clone() }
    }

    pub fn plan(&self, answers: &[Answer]) {
        self.plan.lock().extend(answers);
    }

    pub fn take_all(&self) -> Vec<(String, String)> {
        std::mem::take(&mut self.taken.lock())
    }
}

#[async_trait]
impl Kinesis for World {
    async fn describe_stream(
        &self,
        _: &Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, ApiError> {
        match input.stream_arn.as_deref() {
            Some(arn) if arn.starts_with(STREAM) => Ok(DescribeStreamOutput::default()),
            _ => Err(error::resource_not_found_exception("there is none")),
        }
    }

    async fn put_records(
        &self,
        caller: &Caller,
        input: PutRecordsInput,
    ) -> Result<PutRecordsOutput, ApiError> {
        self.callers.lock().push(caller.arn());
        let answer = self.plan.lock().pop_front().unwrap_or(Answer::Take);
        if let Answer::Refuse(code) = answer {
            return Err(ApiError::new(code, 400, "planned"));
        }
        let max = self.record_bytes_max.lock().unwrap_or(usize::MAX);
        if input.records.iter().any(|record| record.data.len() > max) {
            return Err(ApiError::new("ValidationException", 400, "too long"));
        }
        let mut records = Vec::new();
        for record in input.records {
            let refused = answer == Answer::Half && record.partition_key.as_bytes()[0] % 2 == 0;
            records.push(PutRecordsResultEntry {
                error_code: refused.then(|| "ProvisionedThroughputExceededException".to_owned()),
                ..PutRecordsResultEntry::default()
            });
            if !refused {
                let data = String::from_utf8(record.data.to_vec()).unwrap();
                self.taken.lock().push((record.partition_key, data));
            }
        }
        if answer == Answer::TakeAndFail {
            return Err(ApiError::new("InternalFailure", 500, "planned"));
        }
        Ok(PutRecordsOutput { records, ..PutRecordsOutput::default() })
    }
}

#[async_trait]
impl Iam for World {
    async fn create_role(
        &self,
        _: &Caller,
        _: CreateRoleRequest,
    ) -> Result<CreateRoleResponse, ApiError> {
        Ok(CreateRoleResponse::default())
    }

    async fn attach_role_policy(
        &self,
        _: &Caller,
        input: AttachRolePolicyRequest,
    ) -> Result<AttachRolePolicyOutput, ApiError> {
        assert!(input.policy_arn.ends_with("/DynamoDBKinesisReplicationServiceRolePolicy"));
        self.has_role.store(true, Ordering::SeqCst);
        Ok(AttachRolePolicyOutput::default())
    }
}
