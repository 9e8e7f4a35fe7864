//! UpdateContinuousBackups, DescribeContinuousBackups, and which times can be restored.

use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::{
    ContinuousBackupsDescription, ContinuousBackupsStatus, DescribeContinuousBackupsInput,
    DescribeContinuousBackupsOutput, PointInTimeRecoveryDescription, PointInTimeRecoveryStatus,
    UpdateContinuousBackupsInput, UpdateContinuousBackupsOutput, error,
};
use foundation::{Caller, Timestamp};
use store::{Batch, Check, KeyRange, Outcome};

use crate::Room;
use crate::backup::PointInTime;
use crate::errors::{invalid, store_failed};
use crate::stored;
use crate::table::Table;

/// Bounds of `RecoveryPeriodInDays`; the greatest is also its default.
const DAYS: std::ops::RangeInclusive<i32> = 1..=35;

impl PointInTime {
    /// The earliest moment that can be restored.
    pub(super) fn earliest(&self, now: Timestamp) -> Timestamp {
        Timestamp::from_millis(self.since_ms).max(now.before(self.period()))
    }

    /// How far back it reaches.
    pub(super) fn period(&self) -> Duration {
        Duration::from_secs(u64::from(self.days) * 24 * 60 * 60)
    }
}

impl Room {
    pub(crate) async fn describe_point_in_time(
        &self,
        caller: &Caller,
        input: DescribeContinuousBackupsInput,
    ) -> Result<DescribeContinuousBackupsOutput, ApiError> {
        let table = self.backed_up_table(caller, &input.table_name).await?;
        let description = described(&table, self.ambient.now());
        Ok(DescribeContinuousBackupsOutput { continuous_backups_description: Some(description) })
    }

    pub(crate) async fn change_point_in_time(
        &self,
        caller: &Caller,
        input: UpdateContinuousBackupsInput,
    ) -> Result<UpdateContinuousBackupsOutput, ApiError> {
        let wanted = input.point_in_time_recovery_specification;
        let days = wanted.recovery_period_in_days;
        if !wanted.point_in_time_recovery_enabled && days.is_some() {
            return Err(invalid(
                "RecoveryPeriodInDays can only be specified when PointInTimeRecoveryEnabled is true",
            ));
        }
        let days = days.unwrap_or(*DAYS.end());
        let days = u8::try_from(days).ok().filter(|days| DAYS.contains(&i32::from(*days)));
        let days = days.ok_or_else(|| {
            invalid("RecoveryPeriodInDays must be between 1 and 35 days, both included")
        })?;
        loop {
            let mut table = self.backed_up_table(caller, &input.table_name).await?;
            if table.record.recovery.is_restoring() {
                return Err(error::continuous_backups_unavailable_exception(
                    "Backups are being enabled for the table: the table is being created",
                ));
            }
            let now = self.ambient.now();
            let before = table.record.recovery.point_in_time;
            table.record.recovery.point_in_time =
                wanted.point_in_time_recovery_enabled.then(|| PointInTime {
                    // What a shorter period has given up does not come back with a longer one.
                    since_ms: before.map_or(now, |before| before.earliest(now)).as_millis(),
                    days,
                });
            let mut batch = Batch::new()
                .check(Check::Version(table.key.clone(), table.version))
                .put(table.key.clone(), stored::encode(&table.record));
            if !table.record.recovery.keeps_history() {
                batch = batch.delete_range(KeyRange::prefix(&table.history));
            }
            // A conflict is somebody else's change of the table: look again.
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(store_failed)? {
                return Ok(UpdateContinuousBackupsOutput {
                    continuous_backups_description: Some(described(&table, now)),
                });
            }
        }
    }

    /// The table as the store has it, under the error of the operations on backups.
    pub(super) async fn backed_up_table(
        &self,
        caller: &Caller,
        given: &str,
    ) -> Result<Table, ApiError> {
        self.stored_table(caller, given).await.map_err(|refusal| {
            if refusal.is("ResourceNotFoundException") {
                let name = given.rsplit('/').next().unwrap_or(given);
                return error::table_not_found_exception(format!("Table not found: {name}"));
            }
            refusal
        })
    }
}

/// Times are shown to the second, the earliest rounded down: within that second, what was before
/// recovery was turned on is restored as the moment when it was.
fn described(table: &Table, now: Timestamp) -> ContinuousBackupsDescription {
    let second = |time: Timestamp| Timestamp::from_millis(time.as_secs() * 1000);
    let recovery = match &table.record.recovery.point_in_time {
        Some(on) => PointInTimeRecoveryDescription {
            point_in_time_recovery_status: Some(PointInTimeRecoveryStatus::Enabled),
            recovery_period_in_days: Some(i32::from(on.days)),
            earliest_restorable_date_time: Some(second(on.earliest(now))),
            latest_restorable_date_time: Some(second(now)),
        },
        None => PointInTimeRecoveryDescription {
            point_in_time_recovery_status: Some(PointInTimeRecoveryStatus::Disabled),
            ..PointInTimeRecoveryDescription::default()
        },
    };
    ContinuousBackupsDescription {
        // Of every table, from its beginning: backups can be made at any time.
        continuous_backups_status: ContinuousBackupsStatus::Enabled,
        point_in_time_recovery_description: Some(recovery),
    }
}
