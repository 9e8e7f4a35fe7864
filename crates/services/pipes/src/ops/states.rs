//! StartPipe, StopPipe and DeletePipe.

use crate::errors::conflict;
use crate::model::{Pipe, State};
use crate::names::PipeName;
use crate::room::Room;
use aws_api::ApiError;

/// Refuses what can't be done with a pipe in its state.
pub(super) fn settled(name: &PipeName, pipe: &Pipe, to: &str) -> Result<(), ApiError> {
    match pipe.state.is_settled() {
        true => Ok(()),
        false => Err(refused(name, pipe, to)),
    }
}

fn refused(name: &PipeName, pipe: &Pipe, to: &str) -> ApiError {
    let state = pipe.state.shown();
    conflict(name, format!("Pipe {} is in the state {state} and cannot be {to}.", name.name))
}

impl Room {
    pub(crate) async fn start(&self, name: &PipeName) -> Result<Pipe, ApiError> {
        let now_ms = self.ambient.now().as_millis();
        let start = |pipe: &mut Pipe| {
            settled(name, pipe, "started")?;
            if pipe.state == State::Running {
                return Err(refused(name, pipe, "started"));
            }
            (pipe.state, pipe.running, pipe.modified_ms) = (State::Starting, true, now_ms);
            pipe.reason = None;
            Ok(())
        };
        self.change(name, start).await
    }

    pub(crate) async fn stop(&self, name: &PipeName) -> Result<Pipe, ApiError> {
        let now_ms = self.ambient.now().as_millis();
        let stop = |pipe: &mut Pipe| {
            settled(name, pipe, "stopped")?;
            if pipe.state == State::Stopped {
                return Err(refused(name, pipe, "stopped"));
            }
            (pipe.state, pipe.running, pipe.modified_ms) = (State::Stopping, false, now_ms);
            pipe.reason = None;
            Ok(())
        };
        self.change(name, stop).await
    }

    pub(crate) async fn delete(&self, name: &PipeName) -> Result<Pipe, ApiError> {
        let now_ms = self.ambient.now().as_millis();
        let delete = |pipe: &mut Pipe| {
            settled(name, pipe, "deleted")?;
            (pipe.state, pipe.modified_ms) = (State::Deleting, now_ms);
            Ok(())
        };
        self.change(name, delete).await
    }
}
