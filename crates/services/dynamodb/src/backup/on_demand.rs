//! CreateBackup, DescribeBackup, ListBackups, DeleteBackup, and what a deleted table leaves behind.

use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::{
    BackupStatus, BackupTypeFilter, CreateBackupInput, CreateBackupOutput, DeleteBackupInput,
    DeleteBackupOutput, DescribeBackupInput, DescribeBackupOutput, ListBackupsInput,
    ListBackupsOutput, error,
};
use bytes::Bytes;
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Direction, KeyRange, Limit, Outcome};

use crate::Room;
use crate::backup::Copying;
use crate::backup::copy::{Copy, Phase, Place, StateAt, Target};
use crate::backup::kept::{Backup, BackupName, MadeBy, backups_of, rows_mark};
use crate::backup::shown::{described, details, status, summary};
use crate::errors::{invalid, store_failed};
use crate::stored;
use crate::table::{Table, id_number};
use crate::table_name::table_name;

/// A deleted table that had point-in-time recovery is kept for so long (Developer Guide,
/// «Point-in-time backups for DynamoDB»).
const AFTER_DELETION: Duration = Duration::from_secs(35 * 24 * 60 * 60);
/// Backups on a page of ListBackups (API Reference, «ListBackups»).
const PAGE_MAX: usize = 100;

impl Room {
    /// The backup has the state of the commit that is made here; its rows are copied behind it.
    pub(crate) async fn make_backup(
        &self,
        caller: &Caller,
        input: CreateBackupInput,
    ) -> Result<CreateBackupOutput, ApiError> {
        loop {
            let mut table = self.backed_up_table(caller, &input.table_name).await?;
            if table.record.recovery.is_restoring() {
                return Err(error::table_in_use_exception(format!(
                    "Table is being created: {}",
                    table.record.name
                )));
            }
            self.check_copies(caller).await?;
            let now = self.ambient.now();
            let dice = &self.ambient.dice;
            let name = BackupName::new(&table.record.name, MadeBy::User, now, &dice.hex(8));
            let backup = Backup {
                name: input.backup_name.clone(),
                rows: dice.uuid(),
                made_by: MadeBy::User,
                created_ms: now.as_millis(),
                expires_ms: None,
                size: None,
                ready: false,
                table: table.record.clone(),
            };
            let copying = Copying { id: backup.rows.clone(), to_backup: true };
            table.record.recovery.copies.push(copying);
            let place = place(caller, &table, &backup.rows)?;
            let copy = Copy {
                source: Some(table.record.name.clone()),
                target: Target::Backup(name.key(caller).to_vec().into()),
                state_at: StateAt::Start,
                phase: Phase::Begin,
            };
            let batch = Batch::new()
                .check(Check::Version(table.key.clone(), table.version))
                .check(Check::Absent(name.key(caller)))
                .put(table.key.clone(), stored::encode(&table.record))
                .put(name.key(caller), stored::encode(&backup))
                .put(place.key(), stored::encode(&copy));
            // A conflict is somebody else's change of the table: look again.
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(store_failed)? {
                let details = details(caller, &name, &backup, status(&backup));
                return Ok(CreateBackupOutput { backup_details: Some(details) });
            }
        }
    }

    pub(crate) async fn describe_kept(
        &self,
        caller: &Caller,
        input: DescribeBackupInput,
    ) -> Result<DescribeBackupOutput, ApiError> {
        let (name, backup, _) = self.backup(caller, &input.backup_arn).await?;
        let description = described(caller, &name, &backup, status(&backup));
        Ok(DescribeBackupOutput { backup_description: Some(description) })
    }

    /// In the order of tables' names, and of time within.
    pub(crate) async fn list_kept(
        &self,
        caller: &Caller,
        input: ListBackupsInput,
    ) -> Result<ListBackupsOutput, ApiError> {
        let table = input.table_name.as_deref().map(|given| table_name(caller, given));
        let table = table.transpose()?;
        let wanted = match input.backup_type {
            None | Some(BackupTypeFilter::User) => Some(MadeBy::User),
            Some(BackupTypeFilter::System) => Some(MadeBy::System),
            Some(BackupTypeFilter::All) => None,
            // There is no AWS Backup here that could have made any.
            Some(BackupTypeFilter::AwsBackup) => return Ok(ListBackupsOutput::default()),
            Some(BackupTypeFilter::Unknown(other)) => {
                return Err(invalid(format!("Invalid BackupType: {other}")));
            }
        };
        let bounds = (input.time_range_lower_bound, input.time_range_upper_bound);
        if let (Some(lower), Some(upper)) = bounds
            && lower > upper
        {
            return Err(invalid("TimeRangeLowerBound must not be later than TimeRangeUpperBound"));
        }
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
        let limit = limit.unwrap_or(PAGE_MAX).min(PAGE_MAX);
        let mut range = KeyRange::prefix(&backups_of(caller, table));
        if let Some(start) = &input.exclusive_start_backup_arn {
            range = range.after(BackupName::parse(caller, start)?.key(caller));
        }
        let now = self.ambient.now();
        let is_wanted = |backup: &Backup| {
            let created = Timestamp::from_millis(backup.created_ms);
            wanted.is_none_or(|wanted| backup.made_by == wanted)
                && bounds.0.is_none_or(|lower| created >= lower)
                && bounds.1.is_none_or(|upper| created < upper)
                && backup.expires_ms.is_none_or(|ms| Timestamp::from_millis(ms) > now)
        };
        let mut found = Vec::new();
        let mut rest = Some(range);
        // One more than asked for tells whether there are more.
        while let Some(range) = rest.take().filter(|_| found.len() <= limit) {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(store_failed)?;
            for entry in &page.entries {
                let backup = Backup::read(entry).map_err(store_failed)?;
                if is_wanted(&backup) {
                    let (_, _, name) = BackupName::read(&entry.key).map_err(store_failed)?;
                    found.push((name, backup));
                }
            }
            rest = page.next;
        }
        let more = found.len() > limit;
        found.truncate(limit);
        let last = found.last().filter(|_| more).map(|(name, _)| name.arn(caller));
        let summaries = found.iter().map(|(name, backup)| summary(caller, name, backup));
        Ok(ListBackupsOutput {
            backup_summaries: Some(summaries.collect()),
            last_evaluated_backup_arn: last,
        })
    }

    /// The backup is gone when this answers; its rows are cleared away behind it.
    pub(crate) async fn remove_backup(
        &self,
        caller: &Caller,
        input: DeleteBackupInput,
    ) -> Result<DeleteBackupOutput, ApiError> {
        loop {
            let (name, backup, entry) = self.backup(caller, &input.backup_arn).await?;
            if backup.made_by == MadeBy::System {
                return Err(invalid(format!(
                    "A backup that was made by the system cannot be deleted: {}",
                    input.backup_arn
                )));
            }
            let rows = id_number(&backup.rows).map_err(store_failed)?;
            let copied = self.is_copied(&caller.account, &caller.region, rows).await;
            if !backup.ready || copied.map_err(store_failed)? {
                return Err(error::backup_in_use_exception(format!(
                    "There is another ongoing conflicting backup control plane operation on the \
                     table. The backup is either being created, deleted or restored to a table: {}",
                    input.backup_arn
                )));
            }
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key.clone())
                .put(rows_mark(&entry).map_err(store_failed)?, Bytes::new());
            // A conflict is somebody else's change of the backup: look again.
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(store_failed)? {
                let description = described(caller, &name, &backup, BackupStatus::Deleted);
                return Ok(DeleteBackupOutput { backup_description: Some(description) });
            }
        }
    }

    /// Adds what becomes of the rows of a table that is being deleted: they are to be removed, or,
    /// if it had point-in-time recovery, they are a backup of the system from now on, as they stand.
    pub(crate) fn leave_behind(
        &self,
        batch: Batch,
        caller: &Caller,
        table: &Table,
    ) -> Result<Batch, ApiError> {
        let record = &table.record;
        if record.recovery.copies.iter().any(|copying| copying.to_backup) {
            return Err(error::resource_in_use_exception(format!(
                "Attempt to change a resource which is still in use: Table is being backed up: {}",
                record.name
            )));
        }
        if record.recovery.point_in_time.is_none() {
            return Ok(batch.put(record.deleted_key(caller).map_err(store_failed)?, Bytes::new()));
        }
        let now = self.ambient.now();
        let name = BackupName::new(&record.name, MadeBy::System, now, "");
        let backup = Backup {
            name: format!("{}$DeletedTableBackup", record.name),
            rows: record.id.clone(),
            made_by: MadeBy::System,
            created_ms: now.as_millis(),
            expires_ms: Some((now + AFTER_DELETION).as_millis()),
            size: None,
            ready: true,
            table: record.clone(),
        };
        let counting = Copy {
            source: None,
            target: Target::Backup(name.key(caller).to_vec().into()),
            state_at: StateAt::Rest,
            phase: Phase::counting(),
        };
        let batch = match record.recovery.copies.is_empty() {
            true => batch.delete_range(KeyRange::prefix(&table.history)),
            // The last restore under way drops it.
            false => batch,
        };
        Ok(batch
            .check(Check::Absent(name.key(caller)))
            .put(name.key(caller), stored::encode(&backup))
            .put(place(caller, table, &record.id)?.key(), stored::encode(&counting)))
    }
}

/// Where the copy of the table's rows to `to`, a UUID, is kept.
fn place(caller: &Caller, table: &Table, to: &str) -> Result<Place, ApiError> {
    Ok(Place {
        account: caller.account,
        region: caller.region.clone(),
        from: id_number(&table.record.id).map_err(store_failed)?,
        to: id_number(to).map_err(store_failed)?,
    })
}
