//! A secondary index as the table's record has it.

use minicbor::{Decode, Encode};

use crate::key_schema::{KeyAttribute, Keys};
use crate::table::{Billing, Warm};

/// What CreateTable or UpdateTable was told of an index, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Index {
    /// Stands in the keys of its rows; never used again in the table's life.
    #[n(0)]
    pub(crate) id: u32,
    #[n(1)]
    pub(crate) name: String,
    /// One to four attributes; a local index has its table's.
    #[n(2)]
    pub(crate) hash: Vec<KeyAttribute>,
    /// Up to four attributes; a local index has one.
    #[n(3)]
    pub(crate) range: Vec<KeyAttribute>,
    #[n(4)]
    pub(crate) projection: Projected,
    #[n(5)]
    pub(crate) scope: Scope,
}

/// Which attributes beside the keys an index has.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Projected {
    #[n(0)]
    All,
    #[n(1)]
    KeysOnly,
    #[n(2)]
    Include(#[n(0)] Vec<String>),
}

/// Over what an index goes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Scope {
    /// Each partition of the table; lives as long as the table.
    #[n(0)]
    Local,
    /// The whole table.
    #[n(1)]
    Global {
        #[n(0)]
        state: State,
        /// Of the same mode as the table's.
        #[n(1)]
        billing: Billing,
        #[n(2)]
        warm: Option<Warm>,
    },
}

/// How far a global index is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum State {
    #[n(0)]
    Active,
    /// Writes keep it; items from before are still being added.
    #[n(1)]
    Creating,
    /// Nobody keeps it any more; its rows are being removed.
    #[n(2)]
    Deleting,
}

impl Index {
    pub(crate) fn keys(&self) -> Keys<'_> {
        Keys { hash: &self.hash, range: &self.range }
    }

    pub(crate) fn is_local(&self) -> bool {
        self.scope == Scope::Local
    }

    pub(crate) fn state(&self) -> State {
        match &self.scope {
            Scope::Local => State::Active,
            Scope::Global { state, .. } => *state,
        }
    }
}
