//! A pipe from state to state: what its supervisor makes of it.

use crate::flow::Job;
use crate::keys::{self, checkpoint};
use crate::model::{self, Found, Pipe, State};
use crate::names::PipeName;
use crate::plan::Plan;
use crate::poll::{self, OfQueue, OfStream};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::pipes::CreatePipeRequest;
use pollers::{Charge, Phase, Settled, Sourced};
use std::sync::Arc;
use store::{Batch, Entry, Key, StoreError};
use tenure::Node;

/// A pipe that is looked after.
pub(crate) struct Supervised {
    pub(crate) room: Arc<Room>,
    pub(crate) name: PipeName,
}

impl Supervised {
    fn job(&self, pipe: &Pipe) -> Result<Job, ApiError> {
        let now = self.room.ambient.now();
        let plan = Plan::of(&self.name, &pipe.definition.0, now)?;
        Ok(Job::new(&self.room, &self.name, plan))
    }

    /// Looks at the source of a pipe that is not about to stop.
    async fn begin(&self, pipe: &Pipe) -> Result<Batch, ApiError> {
        match pipe.state {
            State::Stopping => Ok(Batch::new()),
            _ => poll::begin(self.job(pipe)?, &pipe.id, pipe.begun).await,
        }
    }
}

impl Charge for Supervised {
    type Found = Found;
    type Stream = OfStream;
    type Queue = OfQueue;

    fn name(&self) -> String {
        self.name.arn()
    }

    fn node(&self) -> Node {
        self.room.as_node()
    }

    fn key(&self) -> Key {
        keys::pipe::key(&self.name)
    }

    fn read(&self, entry: Entry) -> Result<Found, StoreError> {
        model::found(entry)
    }

    fn lease(&self, found: &Found) -> String {
        format!("pipes/pipe/{}", found.pipe.id)
    }

    fn phase(&self, found: &Found) -> Phase {
        match found.pipe.state {
            State::Running => Phase::AtWork,
            State::Deleting => Phase::Deleting,
            State::Stopping | State::Updating if !found.pipe.running => Phase::Ending,
            state if state.is_settled() => Phase::AtRest,
            _ => Phase::Settling,
        }
    }

    fn work(&self, found: &Found) -> Result<Sourced<OfStream, OfQueue>, ApiError> {
        poll::work(self.job(&found.pipe)?, &found.pipe.id)
    }

    fn same_work(&self, one: &Found, other: &Found) -> bool {
        let work = |pipe: &Pipe| CreatePipeRequest {
            tags: None,
            description: None,
            ..pipe.definition.0.clone()
        };
        one.pipe.id == other.pipe.id && work(&one.pipe) == work(&other.pipe)
    }

    /// To the state that was asked for, if the source can be read.
    async fn settle(&self, found: &Found) -> Result<Settled, ApiError> {
        let become_ = |pipe: Pipe| Batch::new().put(found.entry.key.clone(), model::encode(&pipe));
        let pipe = found.pipe.clone();
        match self.begin(&pipe).await {
            Ok(places) => {
                let state = if pipe.running { State::Running } else { State::Stopped };
                let begun = pipe.begun || pipe.running || !places.is_empty();
                let pipe = Pipe { state, begun, reason: None, ..pipe };
                Ok(Settled::As(places.with(become_(pipe))))
            }
            // It may pass by itself.
            Err(error) if error.status() >= 500 => Err(error),
            Err(error) => {
                let (state, reason) = (pipe.state.failed(), Some(error.message().to_owned()));
                Ok(Settled::Failed(become_(Pipe { state, reason, ..pipe })))
            }
        }
    }

    fn delete(&self, found: &Found) -> Batch {
        Batch::new().delete_range(checkpoint::of(&found.pipe.id).range())
    }
}
