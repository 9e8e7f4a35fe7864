//! A copy of a table's or a backup's rows that is under way.
//!
//! Kind `dc`: `account, region, id of the rows that are copied, id that the copy gets`. Value:
//! [`Copy`]. Lives until the copy is done. While there is one, the rows that it copies are not
//! cleared away, whatever becomes of the table or the backup.

use foundation::{AccountId, Region};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, Kind};
use store::{Direction, Entry, Key, KeyRange, Limit, StoreError};

use crate::Room;
use crate::history_rows::history;
use crate::stored;
use crate::table::{place, rows, within};

const COPY: Kind = Kind::new(*b"dc");

/// What is copied, to where, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Copy {
    /// The table whose rows are copied while they may change; none if they are a backup's.
    #[n(0)]
    pub(crate) source: Option<String>,
    #[n(1)]
    pub(crate) target: Target,
    #[n(2)]
    pub(crate) state_at: StateAt,
    #[n(3)]
    pub(crate) phase: Phase,
}

/// What the copy becomes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Target {
    /// A table of that name, whose record says that it is being restored.
    #[n(0)]
    Table(#[n(0)] String),
    /// A backup: the key of its record.
    #[n(1)]
    Backup(#[n(0)] ByteVec),
}

/// Which state of the rows the copy is to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) enum StateAt {
    /// The rows never change.
    #[n(0)]
    Rest,
    /// That of the commit that began the copy.
    #[n(1)]
    Start,
    /// That of a moment, in milliseconds since the epoch; at the latest that of the start.
    #[n(2)]
    Moment(#[n(0)] i64),
}

/// How far it is. Places are keys without the prefix of the rows or the history.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Phase {
    #[n(0)]
    Begin,
    /// Rows are copied as they are met, beginning after `after`.
    #[n(1)]
    Rows {
        #[n(0)]
        after: ByteVec,
        /// The changes of later versions are to be undone.
        #[n(1)]
        cut: Option<u64>,
    },
    /// Changes after the cut are undone, from the newest on, going on before `before`.
    #[n(2)]
    Undo {
        #[n(0)]
        before: Option<ByteVec>,
        #[n(1)]
        cut: u64,
    },
    /// The rows are right; those of the new table's indexes are made, going on after `after`.
    #[n(4)]
    Indexes(#[n(0)] ByteVec),
    /// The rows of the copy are counted, going on after `after`.
    #[n(3)]
    Count {
        #[n(0)]
        after: ByteVec,
        #[n(1)]
        size: Size,
    },
}

/// Of all items together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Size {
    #[n(0)]
    pub(crate) items: u64,
    /// As AWS counts them.
    #[n(1)]
    pub(crate) bytes: u64,
}

/// Where a copy is kept: what its key says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) from: u128,
    pub(crate) to: u128,
}

impl Phase {
    pub(crate) fn counting() -> Phase {
        Phase::Count { after: ByteVec::from(Vec::new()), size: Size::default() }
    }
}

impl Place {
    /// The prefix of the rows that are copied.
    pub(crate) fn rows_from(&self) -> Key {
        rows(&self.account, &self.region, self.from)
    }

    /// The prefix of the copy's rows.
    pub(crate) fn rows_to(&self) -> Key {
        rows(&self.account, &self.region, self.to)
    }

    /// The prefix of the source's history.
    pub(crate) fn history(&self) -> Key {
        history(&self.account, &self.region, self.from)
    }

    pub(crate) fn key(&self) -> Key {
        within(COPY, &self.account, &self.region).u128(self.from).u128(self.to).finish()
    }

    pub(crate) fn read(key: &[u8]) -> Result<Place, StoreError> {
        let mut reader = KeyReader::new(key, COPY)?;
        let (account, region) = place(&mut reader)?;
        let (from, to) = (reader.u128()?, reader.u128()?);
        reader.end()?;
        Ok(Place { account, region, from, to })
    }
}

impl Copy {
    pub(crate) fn read(entry: &Entry) -> Result<Copy, StoreError> {
        stored::decode("copy", &entry.value)
    }
}

/// The prefix of all copies under way.
pub(crate) fn copies_prefix() -> Key {
    COPY.prefix()
}

/// The prefix of those of an account and region.
pub(crate) fn copies_within(account: &AccountId, region: &Region) -> Key {
    within(COPY, account, region).finish()
}

impl Room {
    /// The first two copies of these rows: whether there are any, and whether one is the last.
    pub(crate) async fn copies_of(
        &self,
        account: &AccountId,
        region: &Region,
        from: u128,
    ) -> Result<Vec<Entry>, StoreError> {
        let range = KeyRange::prefix(&within(COPY, account, region).u128(from).finish());
        Ok(self.store.scan(range, Limit::entries(2), Direction::Forward).await?.entries)
    }

    /// Whether these rows are being copied.
    pub(crate) async fn is_copied(
        &self,
        account: &AccountId,
        region: &Region,
        from: u128,
    ) -> Result<bool, StoreError> {
        Ok(!self.copies_of(account, region, from).await?.is_empty())
    }
}
