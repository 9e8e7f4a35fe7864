//! Reading a pipe's source: what the `pollers` crate makes of it, for executions of the pipe.

mod queue;
mod stream;

use crate::flow::Job;
use crate::plan::Source;
use aws_api::ApiError;
use pollers::{QueueWork, Sourced, StreamWork};
use store::Batch;

pub(crate) use queue::OfQueue;
pub(crate) use stream::OfStream;

/// What is done with the source of the pipe of that id.
pub(crate) fn work(job: Job, id: &str) -> Result<Sourced<OfStream, OfQueue>, ApiError> {
    Ok(match job.plan.source.clone() {
        Source::Stream(source) => Sourced::Stream(OfStream::new(job, id, source)?),
        Source::Queue(source) => Sourced::Queue(OfQueue::new(job, source)?),
    })
}

/// Sees whether the source can be read. Where the pipe begins, every shard of a stream is given its
/// place, so that what is put after that is not missed: `id` is the pipe's.
pub(crate) async fn begin(job: Job, id: &str, begun: bool) -> Result<Batch, ApiError> {
    match work(job, id)? {
        Sourced::Queue(of) => of.queue().inspect().await.map(|_| Batch::new()),
        Sourced::Stream(of) if begun => of.stream().shards().await.map(|_| Batch::new()),
        Sourced::Stream(of) => of.stream().places(&of.starting(), &of.checkpoints()).await,
    }
}
