//! A stream with its settings, ready for work.

use crate::names::StreamName;
use crate::settings::Settings;

/// A stream as it stands at one of its versions.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stream {
    pub(crate) name: StreamName,
    pub(crate) arn: String,
    /// Random: one life, from its creation to its deletion.
    pub(crate) id: u64,
    /// `VersionId`: counts the changes of its settings, from 1 on.
    pub(crate) version: u64,
    pub(crate) settings: Settings,
}
