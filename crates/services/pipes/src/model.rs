//! What is stored. New fields get new indices and are optional; an index is never used again.

use crate::names::PipeName;
use aws_api::pipes::{CreatePipeRequest, PipeState};
use minicbor::{Decode, Encode};
pub(crate) use record::{Kept, decode, encode};
use store::{Entry, StoreError};

/// A pipe.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Pipe {
    /// Random: its checkpoints and its lease go by it, so that a later pipe of the name has its own.
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) definition: Kept<CreatePipeRequest>,
    #[n(2)]
    pub(crate) state: State,
    /// It is wanted RUNNING, not STOPPED.
    #[n(3)]
    pub(crate) running: bool,
    /// Why its state is what it is, where that is a failure.
    #[n(4)]
    pub(crate) reason: Option<String>,
    #[n(5)]
    pub(crate) created_ms: i64,
    #[n(6)]
    pub(crate) modified_ms: i64,
    /// It has been at its source: every shard that there was has its place.
    #[n(7)]
    pub(crate) begun: bool,
}

/// AWS's states: those in -ING are left by the supervisor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) enum State {
    #[n(0)]
    Creating,
    #[n(1)]
    CreateFailed,
    #[n(2)]
    Starting,
    #[n(3)]
    StartFailed,
    #[n(4)]
    Running,
    #[n(5)]
    Stopping,
    #[n(6)]
    Stopped,
    #[n(7)]
    Updating,
    #[n(8)]
    UpdateFailed,
    #[n(9)]
    Deleting,
}

impl State {
    pub(crate) fn shown(self) -> PipeState {
        match self {
            State::Creating => PipeState::Creating,
            State::CreateFailed => PipeState::CreateFailed,
            State::Starting => PipeState::Starting,
            State::StartFailed => PipeState::StartFailed,
            State::Running => PipeState::Running,
            State::Stopping => PipeState::Stopping,
            State::Stopped => PipeState::Stopped,
            State::Updating => PipeState::Updating,
            State::UpdateFailed => PipeState::UpdateFailed,
            State::Deleting => PipeState::Deleting,
        }
    }

    /// Whether nothing is under way that changes it.
    pub(crate) fn is_settled(self) -> bool {
        match self {
            State::CreateFailed
            | State::StartFailed
            | State::UpdateFailed
            | State::Running
            | State::Stopped => true,
            State::Creating
            | State::Starting
            | State::Stopping
            | State::Updating
            | State::Deleting => false,
        }
    }

    /// What it becomes where the source can't be read.
    pub(crate) fn failed(self) -> State {
        match self {
            State::Creating => State::CreateFailed,
            State::Updating => State::UpdateFailed,
            _ => State::StartFailed,
        }
    }
}

/// A pipe with its name and the entry that it was read from.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) name: PipeName,
    pub(crate) pipe: Pipe,
    pub(crate) entry: Entry,
}

/// The pipe in an entry.
pub(crate) fn found(entry: Entry) -> Result<Found, StoreError> {
    let name = crate::keys::pipe::read(&entry.key)?;
    Ok(Found { name, pipe: decode("pipe", &entry.value)?, entry })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::{Kept, Pipe, State, decode, encode};
    use aws_api::pipes::{
        CreatePipeRequest, KinesisStreamStartPosition, PipeSourceKinesisStreamParameters,
        PipeSourceParameters,
    };
    use foundation::Timestamp;
    use std::collections::BTreeMap;

    #[test]
    fn a_pipe_reads_back_whole() {
        let stream = PipeSourceKinesisStreamParameters {
            starting_position: KinesisStreamStartPosition::AtTimestamp,
            starting_position_timestamp: Some(Timestamp::from_millis(1_795_000_000_000)),
            ..PipeSourceKinesisStreamParameters::default()
        };
        let pipe = Pipe {
            id: "i".into(),
            definition: Kept(CreatePipeRequest {
                name: "p".into(),
                role_arn: "r".into(),
                source: "s".into(),
                target: "t".into(),
                tags: Some(BTreeMap::from([("a".into(), "b".into())])),
                source_parameters: Some(PipeSourceParameters {
                    kinesis_stream_parameters: Some(stream),
                    ..PipeSourceParameters::default()
                }),
                ..CreatePipeRequest::default()
            }),
            state: State::Updating,
            running: true,
            reason: None,
            created_ms: 1,
            modified_ms: 2,
            begun: false,
        };
        assert_eq!(decode::<Pipe>("pipe", &encode(&pipe)).unwrap(), pipe);
    }

    #[test]
    fn failures_are_settled_and_lead_nowhere_by_themselves() {
        for state in [State::Creating, State::Starting, State::Updating] {
            assert!(!state.is_settled() && state.failed().is_settled(), "{state:?}");
        }
        assert!(!State::Stopping.is_settled() && !State::Deleting.is_settled());
    }
}
