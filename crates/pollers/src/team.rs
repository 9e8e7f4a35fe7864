//! Those who work on a source, whichever kind it is of.

use crate::common::Common;
use crate::{QueueWork, StreamWork, queue, stream};
use store::Lease;
use tenure::Node;

/// Work, by the kind of its source.
#[derive(Debug)]
pub enum Sourced<S, Q> {
    /// On a stream.
    Stream(S),
    /// On a queue.
    Queue(Q),
}

/// Why a team's work is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// It was told to stop, and every worker has.
    Stopped,
    /// The work is another node's.
    Fenced,
}

/// Workers on a source. Dropping it ends them where they stand.
pub(crate) type Team<S, Q> = Sourced<stream::Crew<S>, queue::Crew<Q>>;

impl<S: StreamWork, Q: QueueWork> Team<S, Q> {
    /// A team that does the work; in place of `before`, of whom a crew for the same kind of source goes
    /// over to it.
    pub(crate) fn engage(
        work: Sourced<S, Q>,
        node: &Node,
        lease: Lease,
        before: Option<Self>,
    ) -> Self {
        match work {
            Sourced::Stream(work) => {
                let common = Common::new(work, node, lease);
                Sourced::Stream(match before {
                    Some(Sourced::Stream(crew)) => crew.change(common),
                    _ => stream::Crew::new(common),
                })
            }
            Sourced::Queue(work) => {
                let common = Common::new(work, node, lease);
                Sourced::Queue(match before {
                    Some(Sourced::Queue(crew)) => crew.change(common),
                    _ => queue::Crew::new(common),
                })
            }
        }
    }

    /// Begins nothing any more; [`Team::run`] ends with what is under way.
    pub(crate) fn stop(&self) {
        match self {
            Sourced::Stream(crew) => crew.stop(),
            Sourced::Queue(crew) => crew.stop(),
        }
    }

    /// Works. May be dropped and called again.
    pub(crate) async fn run(&mut self) -> Over {
        match self {
            Sourced::Stream(crew) => crew.run().await,
            Sourced::Queue(crew) => crew.run().await,
        }
    }
}
