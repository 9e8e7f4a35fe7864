//! Those who work on a mapping's source, whichever kind it is of.

use super::crew::Crew;
use super::queue::{self, Queue};
use super::record::{Found, Mapping};
use super::shared::Shared;
use super::source::{Origin, Source};
use crate::core::Core;
use aws_api::ApiError;
use std::sync::Arc;
use store::Lease;

/// Workers of a mapping. Dropping it ends them where they stand.
pub(super) enum Team {
    Stream(Crew),
    Queue(queue::Crew),
}

/// Why a team's work is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// It was told to stop, and every worker has.
    Stopped,
    /// The mapping is another node's.
    Fenced,
}

impl Team {
    /// A team that works by the settings; in place of `before`, which a mapping keeps, as it keeps
    /// its source.
    pub(super) fn engage(
        core: &Arc<Core>,
        found: Found,
        lease: Lease,
        before: Option<Team>,
    ) -> Result<Team, ApiError> {
        match Origin::of(&found.mapping.source_arn)? {
            Origin::Stream(_) => {
                let source = Source::new(core, &found.mapping, found.function())?;
                let shared = Shared::new(core, found, lease, source);
                Ok(Team::Stream(match before {
                    Some(Team::Stream(mut crew)) => {
                        crew.change(shared);
                        crew
                    }
                    _ => Crew::new(shared),
                }))
            }
            Origin::Queue => {
                let source = Queue::new(core, &found.mapping, found.function())?;
                let shared = Shared::new(core, found, lease, source);
                Ok(Team::Queue(match before {
                    Some(Team::Queue(mut crew)) => {
                        crew.change(shared);
                        crew
                    }
                    _ => queue::Crew::new(shared),
                }))
            }
        }
    }

    /// Whether it works by these settings.
    pub(super) fn works_by(&self, mapping: &Mapping) -> bool {
        match self {
            Team::Stream(crew) => crew.works_by(mapping),
            Team::Queue(crew) => crew.works_by(mapping),
        }
    }

    /// Begins nothing any more; [`Team::run`] ends with what is under way.
    pub(super) fn stop(&self) {
        match self {
            Team::Stream(crew) => crew.stop(),
            Team::Queue(crew) => crew.stop(),
        }
    }

    /// Works. May be dropped and called again.
    pub(super) async fn run(&mut self) -> Over {
        match self {
            Team::Stream(crew) => crew.run().await,
            Team::Queue(crew) => crew.run().await,
        }
    }
}
