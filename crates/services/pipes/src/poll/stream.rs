//! A pipe's first look at its source, as the pipe's role.

use crate::errors::invalid;
use crate::flow::Job;
use crate::keys::checkpoint::{self, Checkpoint};
use crate::plan::{Source, StreamKind, StreamSource};
use aws_api::ApiError;
use aws_api::seams::{Position, SourceRefusal};
use store::Batch;

/// Sees whether the source can be read. Where the pipe begins, every shard of a stream is given its
/// place, so that what is put after that is not missed: `id` is the pipe's.
pub(crate) async fn begin(job: &Job, id: &str, begun: bool) -> Result<Batch, ApiError> {
    match &job.plan.source {
        Source::Queue(queue) => {
            let caller = job.role.caller().await?;
            let messages = &job.room.outside()?.messages;
            let inspected = messages.inspect(&caller, &queue.arn).await;
            inspected.map(|_| Batch::new()).map_err(explain)
        }
        Source::Stream(stream) => places(job, stream, id, begun).await,
    }
}

async fn places(
    job: &Job,
    stream: &StreamSource,
    id: &str,
    begun: bool,
) -> Result<Batch, ApiError> {
    let caller = job.role.caller().await?;
    let outside = job.room.outside()?;
    let records = match stream.kind {
        StreamKind::Kinesis => &outside.streams,
        StreamKind::DynamoDb => &outside.changes,
    };
    let shards = records.shards(&caller, &stream.arn).await?;
    let mut batch = Batch::new();
    if begun {
        return Ok(batch);
    }
    for shard in shards {
        let start = match &stream.starting {
            // It becomes a place, once and for all.
            Position::Latest => {
                let start = &Position::Latest;
                records.read(&caller, &stream.arn, &shard.id, start, 1, 1).await?.next
            }
            other => other.clone(),
        };
        batch = batch.put(checkpoint::key(id, &shard.id), Checkpoint::new(&start).encode());
    }
    Ok(batch)
}

/// A refusal of a queue, in words.
pub(super) fn explain(refusal: SourceRefusal) -> ApiError {
    match refusal {
        SourceRefusal::Denied(operation) => {
            invalid(format!("The pipe's role does not have permissions to call {operation} on SQS"))
        }
        SourceRefusal::Failed { operation, error } if error.status() < 500 => invalid(format!(
            "Error occurred while {operation}. SQS Error Code: {}. SQS Error Message: {}",
            error.code(),
            error.message()
        )),
        SourceRefusal::Failed { error, .. } => error,
    }
}
