//! Those who work on a pipe's source, whichever kind it is of.

use super::crew::Crew;
use super::queue_crew::QueueCrew;
use super::shared::Shared;
use crate::flow::Job;
use crate::model::{Found, Pipe};
use crate::plan::Source;
use store::Lease;

/// Workers of a pipe. Dropping it ends them where they stand.
pub(crate) enum Team {
    Stream(Crew),
    Queue(QueueCrew),
}

/// Why a team's work is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// It was told to stop, and every worker has.
    Stopped,
    /// The pipe is another node's.
    Fenced,
}

impl Team {
    /// A team that does the job; in place of `before`, which a pipe keeps, as it keeps its source.
    pub(crate) fn engage(job: Job, found: Found, lease: Lease, before: Option<Team>) -> Team {
        let is_stream = matches!(job.plan.source, Source::Stream(_));
        let shared = Shared::new(job, found, lease);
        match (is_stream, before) {
            (true, Some(Team::Stream(mut crew))) => {
                crew.change(shared);
                Team::Stream(crew)
            }
            (true, _) => Team::Stream(Crew::new(shared)),
            (false, Some(Team::Queue(mut crew))) => {
                crew.change(shared);
                Team::Queue(crew)
            }
            (false, _) => Team::Queue(QueueCrew::new(shared)),
        }
    }

    /// Whether it works by these settings.
    pub(crate) fn works_by(&self, pipe: &Pipe) -> bool {
        match self {
            Team::Stream(crew) => crew.works_by(pipe),
            Team::Queue(crew) => crew.works_by(pipe),
        }
    }

    /// Begins nothing any more; [`Team::run`] ends with what is under way.
    pub(crate) fn stop(&self) {
        match self {
            Team::Stream(crew) => crew.stop(),
            Team::Queue(crew) => crew.stop(),
        }
    }

    /// Works. May be dropped and called again.
    pub(crate) async fn run(&mut self) -> Over {
        match self {
            Team::Stream(crew) => crew.run().await,
            Team::Queue(crew) => crew.run().await,
        }
    }
}
