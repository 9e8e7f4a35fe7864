//! What is stored, as JSON: people can read it, and members that come later may be absent.

pub(crate) mod change_set;
pub(crate) mod drift;
pub(crate) mod event;
pub(crate) mod exchange;
pub(crate) mod operation;
pub(crate) mod resource;
pub(crate) mod stack;
pub(crate) mod words;

pub(crate) use change_set::{Change, ChangeSet, Detail};
pub(crate) use drift::{Detection, Difference, Drift};
pub(crate) use event::{Event, Subject};
pub(crate) use exchange::{Address, Answer, Export, Signal};
pub(crate) use operation::{Actor, Goal, Operation, Phase};
pub(crate) use resource::{Before, Doomed, Journal, Made, Resource, Step, StepKind};
pub(crate) use stack::{Output, Shown, Spec, Stack, Token};

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::StoreError;

/// A value as it is stored.
pub(crate) fn encode<T: Serialize>(value: &T) -> Bytes {
    // Records have text keys and finite numbers alone: they can always be written.
    serde_json::to_vec(value).unwrap_or_default().into()
}

/// A stored value.
pub(crate) fn decode<T: DeserializeOwned>(value: &[u8]) -> Result<T, StoreError> {
    serde_json::from_slice(value).map_err(|why| {
        tracing::error!(%why, "a stored value of CloudFormation's");
        StoreError::Malformed {
            what: "a value of CloudFormation's",
            reason: "not as it was written",
        }
    })
}
