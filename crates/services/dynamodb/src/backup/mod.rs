//! Backups: points in time of a table, and copies of it that are kept.
//!
//! - [`crate::history_rows`]: while a table keeps a history, each commit also appends what its items
//!   were before. The state at a moment is the present one, undone back to that moment.
//! - [`copy`] and [`worker`]: the one way in which rows are copied, for restores and for backups:
//!   page by page while others write, then put right by the history. Each step is one commit.
//! - [`cut`]: where in the history a time is. [`indexes`]: which ones a restored table has.
//! - [`kept`]: backups as they are stored. [`point_in_time`], [`on_demand`], [`restore`]: the operations.
//! - [`aging`]: histories and backups of deleted tables end when their time has come.

mod aging;
mod asks;
mod copy;
mod cut;
mod indexes;
mod kept;
mod on_demand;
mod point_in_time;
mod restore;
mod shown;
mod worker;

pub(crate) use asks::asks;

use aws_api::dynamodb::RestoreSummary;
use foundation::Timestamp;
use minicbor::{Decode, Encode};

/// What a table's record says of its past.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Recovery {
    /// While point-in-time recovery is on.
    #[n(0)]
    pub(crate) point_in_time: Option<PointInTime>,
    /// The copies under way that need the history, whether recovery is on or not.
    #[n(1)]
    pub(crate) copies: Vec<Copying>,
    /// What the table was restored from, if it was.
    #[n(2)]
    pub(crate) restored: Option<Restored>,
}

/// Point-in-time recovery that is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) struct PointInTime {
    /// What was before cannot be restored, in milliseconds since the epoch: when recovery was turned
    /// on, or as far as a shorter period had reached.
    #[n(0)]
    pub(crate) since_ms: i64,
    /// `RecoveryPeriodInDays`
    #[n(1)]
    pub(crate) days: u8,
}

/// A copy under way.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Copying {
    /// The id that its rows get, a UUID.
    #[n(0)]
    pub(crate) id: String,
    /// Whether it becomes a backup; otherwise a table.
    #[n(1)]
    pub(crate) to_backup: bool,
}

/// What a table was restored from.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Restored {
    #[n(0)]
    pub(crate) source_table_arn: String,
    #[n(1)]
    pub(crate) source_backup_arn: Option<String>,
    /// The moment that it was restored to, in milliseconds since the epoch.
    #[n(2)]
    pub(crate) at_ms: i64,
    /// Whether rows are still being copied.
    #[n(3)]
    pub(crate) in_progress: bool,
}

impl Recovery {
    /// Whether changes are to be appended to the history.
    pub(crate) fn keeps_history(&self) -> bool {
        self.point_in_time.is_some() || !self.copies.is_empty()
    }

    /// Whether the table is still being made out of another one's past.
    pub(crate) fn is_restoring(&self) -> bool {
        self.restored.as_ref().is_some_and(|restored| restored.in_progress)
    }
}

impl Restored {
    pub(crate) fn shown(&self) -> RestoreSummary {
        RestoreSummary {
            restore_date_time: Timestamp::from_millis(self.at_ms),
            restore_in_progress: self.in_progress,
            source_backup_arn: self.source_backup_arn.clone(),
            source_table_arn: Some(self.source_table_arn.clone()),
        }
    }
}
