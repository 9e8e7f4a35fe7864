//! RestoreTableToPointInTime and RestoreTableFromBackup: a new table with the rows of another one's
//! past, and the settings that AWS restores.

use aws_api::ApiError;
use aws_api::dynamodb::{
    BillingMode, GlobalSecondaryIndex, LocalSecondaryIndex, OnDemandThroughput,
    ProvisionedThroughput, RestoreTableFromBackupInput, RestoreTableFromBackupOutput,
    RestoreTableToPointInTimeInput, RestoreTableToPointInTimeOutput, SSESpecification,
    TableDescription, TableStatus, error,
};
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Conflict, Direction, Entry, KeyRange, Limit, Outcome};

use crate::Room;
use crate::backup::copy::{Copy, Phase, Place, StateAt, Target, copies_within};
use crate::backup::indexes::indexes;
use crate::backup::{Copying, Recovery, Restored};
use crate::describe::described;
use crate::encryption::asks_for_managed_key;
use crate::errors::{invalid, store_failed};
use crate::stored;
use crate::table::{Billing, Record, Table, id_number, table_key};
use crate::table_name::table_name;
use crate::tables::table_arn;
use crate::throughput::billing;

/// Copies under way in an account and region (API Reference, «RestoreTableFromBackup»: «up to 50
/// concurrent restores»).
const COPIES_MAX: usize = 50;

/// What the restored table is to have in place of what its source has.
struct Overrides {
    billing_mode: Option<BillingMode>,
    provisioned: Option<ProvisionedThroughput>,
    on_demand: Option<OnDemandThroughput>,
    sse: Option<SSESpecification>,
    global: Option<Vec<GlobalSecondaryIndex>>,
    local: Option<Vec<LocalSecondaryIndex>>,
}

impl Room {
    pub(crate) async fn restore_to_point_in_time(
        &self,
        caller: &Caller,
        input: RestoreTableToPointInTimeInput,
    ) -> Result<RestoreTableToPointInTimeOutput, ApiError> {
        let overrides = Overrides {
            billing_mode: input.billing_mode_override,
            provisioned: input.provisioned_throughput_override,
            on_demand: input.on_demand_throughput_override,
            sse: input.sse_specification_override,
            global: input.global_secondary_index_override,
            local: input.local_secondary_index_override,
        };
        let source = match (&input.source_table_arn, &input.source_table_name) {
            (Some(arn), None) => arn,
            (None, Some(name)) => name,
            (None, None) => {
                return Err(invalid("One of SourceTableArn or SourceTableName must be specified"));
            }
            (Some(_), Some(_)) => {
                return Err(invalid(
                    "Only one of SourceTableArn or SourceTableName can be specified",
                ));
            }
        };
        let latest = input.use_latest_restorable_time == Some(true);
        if latest == input.restore_date_time.is_some() {
            return Err(invalid(
                "Exactly one of RestoreDateTime and UseLatestRestorableTime must be specified",
            ));
        }
        loop {
            let mut table = self.backed_up_table(caller, source).await?;
            let Some(on) = table.record.recovery.point_in_time else {
                return Err(error::point_in_time_recovery_unavailable_exception(format!(
                    "Point in time recovery is not enabled for table '{}'",
                    table.record.name
                )));
            };
            let now = self.ambient.now();
            let (at, state_at) = match input.restore_date_time {
                None => (now, StateAt::Start),
                // The earliest time is shown to the second: all of that second counts as it.
                Some(at) if at > now || at.as_secs() < on.earliest(now).as_secs() => {
                    return Err(error::invalid_restore_time_exception(
                        "An invalid restore time was specified. RestoreDateTime must be between \
                         EarliestRestorableDateTime and LatestRestorableDateTime.",
                    ));
                }
                Some(at) => (at, StateAt::Moment(at.as_millis())),
            };
            let restored = Restored {
                source_table_arn: table_arn(caller, &table.record.name),
                source_backup_arn: None,
                at_ms: at.as_millis(),
                in_progress: true,
            };
            let record =
                self.record(caller, &input.target_table_name, &table.record, &overrides, restored)?;
            let copying = Copying { id: record.id.clone(), to_backup: false };
            table.record.recovery.copies.push(copying);
            let copy = Copy {
                source: Some(table.record.name.clone()),
                target: Target::Table(record.name.clone()),
                state_at,
                phase: Phase::Begin,
            };
            let batch = Batch::new()
                .check(Check::Absent(table_key(caller, &record.name)))
                .check(Check::Version(table.key.clone(), table.version))
                .put(table.key.clone(), stored::encode(&table.record));
            let begun = self.begin(caller, batch, record, &table.record.id, &copy).await?;
            if let Some(description) = begun {
                return Ok(RestoreTableToPointInTimeOutput {
                    table_description: Some(description),
                });
            }
        }
    }

    pub(crate) async fn restore_from_backup(
        &self,
        caller: &Caller,
        input: RestoreTableFromBackupInput,
    ) -> Result<RestoreTableFromBackupOutput, ApiError> {
        let overrides = Overrides {
            billing_mode: input.billing_mode_override,
            provisioned: input.provisioned_throughput_override,
            on_demand: input.on_demand_throughput_override,
            sse: input.sse_specification_override,
            global: input.global_secondary_index_override,
            local: input.local_secondary_index_override,
        };
        loop {
            let (name, backup, entry) = self.backup(caller, &input.backup_arn).await?;
            if !backup.ready {
                return Err(error::backup_in_use_exception(format!(
                    "There is another ongoing conflicting backup control plane operation on the \
                     table. The backup is either being created, deleted or restored to a table: {}",
                    input.backup_arn
                )));
            }
            let restored = Restored {
                source_table_arn: table_arn(caller, &name.table),
                source_backup_arn: Some(name.arn(caller)),
                at_ms: backup.created_ms,
                in_progress: true,
            };
            let record =
                self.record(caller, &input.target_table_name, &backup.table, &overrides, restored)?;
            let copy = Copy {
                source: None,
                target: Target::Table(record.name.clone()),
                state_at: StateAt::Rest,
                phase: Phase::Begin,
            };
            let batch = Batch::new()
                .check(Check::Absent(table_key(caller, &record.name)))
                .check(Check::Version(entry.key, entry.version));
            let begun = self.begin(caller, batch, record, &backup.rows, &copy).await?;
            if let Some(description) = begun {
                return Ok(RestoreTableFromBackupOutput { table_description: Some(description) });
            }
        }
    }

    /// Commits the new table's record and the copy. Nothing if the source has changed meanwhile;
    /// the batch's first check is that the target does not exist.
    async fn begin(
        &self,
        caller: &Caller,
        batch: Batch,
        record: Record,
        from: &str,
        copy: &Copy,
    ) -> Result<Option<TableDescription>, ApiError> {
        self.check_copies(caller).await?;
        let place = Place {
            account: caller.account,
            region: caller.region.clone(),
            from: id_number(from).map_err(store_failed)?,
            to: id_number(&record.id).map_err(store_failed)?,
        };
        let (key, value) = (table_key(caller, &record.name), stored::encode(&record));
        let batch = batch.put(key.clone(), value.clone()).put(place.key(), stored::encode(copy));
        match self.store.commit(batch).await.map_err(store_failed)? {
            Outcome::Committed(version) => {
                let entry = Entry { key, value, version };
                let table = Table::read(&caller.account, &caller.region, entry);
                let table = table.map_err(store_failed)?;
                Ok(Some(described(caller, &table, TableStatus::Creating)))
            }
            Outcome::Conflict(Conflict::Check(0)) => Err(error::table_already_exists_exception(
                format!("Table already exists: {}", record.name),
            )),
            Outcome::Conflict(_) => Ok(None),
        }
    }

    /// That another copy may begin.
    pub(super) async fn check_copies(&self, caller: &Caller) -> Result<(), ApiError> {
        let range = KeyRange::prefix(&copies_within(&caller.account, &caller.region));
        let page = self.store.scan(range, Limit::entries(COPIES_MAX), Direction::Forward).await;
        if page.map_err(store_failed)?.entries.len() >= COPIES_MAX {
            return Err(error::limit_exceeded_exception(format!(
                "Subscriber limit exceeded: Up to {COPIES_MAX} backups and restores can be under \
                 way at once"
            )));
        }
        Ok(())
    }

    /// The new table's record. Tags, policies, streams, time to live, deletion protection and
    /// recovery are not restored: they are set anew by whoever wants them.
    fn record(
        &self,
        caller: &Caller,
        target: &str,
        source: &Record,
        overrides: &Overrides,
        restored: Restored,
    ) -> Result<Record, ApiError> {
        let now = self.ambient.now();
        let billing = overrides.billing(source.billing, now)?;
        Ok(Record {
            id: self.ambient.dice.uuid(),
            name: table_name(caller, target)?.to_owned(),
            keys: source.keys.clone(),
            created_ms: now.as_millis(),
            billing,
            deletion_protection: false,
            infrequent_access: source.infrequent_access,
            tags: Default::default(),
            streaming: Default::default(),
            indexes: indexes(
                source,
                &billing,
                overrides.global.as_deref(),
                overrides.local.as_deref(),
            )?,
            next_index: source.next_index,
            warm: None,
            managed_key: match &overrides.sse {
                Some(sse) => asks_for_managed_key(Some(sse))?,
                None => source.managed_key,
            },
            ttl: Default::default(),
            policy: None,
            insights: Default::default(),
            destinations: Default::default(),
            recovery: Recovery { restored: Some(restored), ..Recovery::default() },
        })
    }
}

impl Overrides {
    fn billing(&self, source: Billing, now: Timestamp) -> Result<Billing, ApiError> {
        let asked =
            self.billing_mode.is_some() || self.provisioned.is_some() || self.on_demand.is_some();
        if !asked {
            return Ok(source);
        }
        let (stays, units) = match source {
            Billing::OnDemand { .. } => (BillingMode::PayPerRequest, None),
            Billing::Provisioned { read, write } => {
                let units = ProvisionedThroughput {
                    read_capacity_units: read,
                    write_capacity_units: write,
                };
                (BillingMode::Provisioned, Some(units))
            }
        };
        let mode = self.billing_mode.as_ref().unwrap_or(&stays);
        let units = units.filter(|_| *mode == BillingMode::Provisioned);
        let provisioned = self.provisioned.as_ref().or(units.as_ref());
        billing(Some(mode), provisioned, self.on_demand.as_ref(), now)
    }
}
