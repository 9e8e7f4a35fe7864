//! How backups are shown.

use aws_api::dynamodb::{
    BackupDescription, BackupDetails, BackupStatus, BackupSummary, BackupType, BillingMode,
    GlobalSecondaryIndexInfo, LocalSecondaryIndexInfo, ProvisionedThroughput, SourceTableDetails,
    SourceTableFeatureDetails, TimeToLiveDescription, TimeToLiveStatus,
};
use foundation::{Caller, Timestamp};

use crate::backup::kept::{Backup, BackupName, MadeBy};
use crate::describe::{
    key_elements, key_schema, on_demand_bounds, projection, stream_specification,
};
use crate::encryption;
use crate::index::Scope;
use crate::table::Billing;
use crate::tables::table_arn;

pub(super) fn status(backup: &Backup) -> BackupStatus {
    if backup.ready { BackupStatus::Available } else { BackupStatus::Creating }
}

fn wire_type(made_by: MadeBy) -> BackupType {
    match made_by {
        MadeBy::User => BackupType::User,
        MadeBy::System => BackupType::System,
    }
}

fn bytes_of(backup: &Backup) -> Option<i64> {
    backup.size.and_then(|size| i64::try_from(size.bytes).ok())
}

pub(super) fn details(
    caller: &Caller,
    name: &BackupName,
    backup: &Backup,
    status: BackupStatus,
) -> BackupDetails {
    BackupDetails {
        backup_arn: name.arn(caller),
        backup_creation_date_time: Timestamp::from_millis(backup.created_ms),
        backup_expiry_date_time: backup.expires_ms.map(Timestamp::from_millis),
        backup_name: backup.name.clone(),
        backup_size_bytes: bytes_of(backup),
        backup_status: status,
        backup_type: wire_type(backup.made_by),
    }
}

pub(super) fn described(
    caller: &Caller,
    name: &BackupName,
    backup: &Backup,
    status: BackupStatus,
) -> BackupDescription {
    BackupDescription {
        backup_details: Some(details(caller, name, backup, status)),
        source_table_details: Some(source(caller, backup)),
        source_table_feature_details: Some(features(caller, backup)),
    }
}

/// The table as it was.
fn source(caller: &Caller, backup: &Backup) -> SourceTableDetails {
    let record = &backup.table;
    let mode = match record.billing {
        Billing::OnDemand { .. } => BillingMode::PayPerRequest,
        Billing::Provisioned { .. } => BillingMode::Provisioned,
    };
    SourceTableDetails {
        billing_mode: Some(mode),
        item_count: backup.size.and_then(|size| i64::try_from(size.items).ok()),
        key_schema: key_elements(record),
        on_demand_throughput: on_demand_bounds(&record.billing),
        provisioned_throughput: provisioned_units(&record.billing),
        table_arn: Some(table_arn(caller, &record.name)),
        table_creation_date_time: Timestamp::from_millis(record.created_ms),
        table_id: record.id.clone(),
        table_name: record.name.clone(),
        table_size_bytes: bytes_of(backup),
    }
}

/// What the table had beside its items.
fn features(caller: &Caller, backup: &Backup) -> SourceTableFeatureDetails {
    let record = &backup.table;
    let indexes = record.indexes.iter();
    let local = indexes.clone().filter(|index| index.is_local());
    let local: Vec<LocalSecondaryIndexInfo> = local
        .map(|index| LocalSecondaryIndexInfo {
            index_name: Some(index.name.clone()),
            key_schema: Some(key_schema(index.keys())),
            projection: Some(projection(&index.projection)),
        })
        .collect();
    let global: Vec<GlobalSecondaryIndexInfo> = indexes
        .filter_map(|index| match &index.scope {
            Scope::Global { billing, .. } => Some(GlobalSecondaryIndexInfo {
                index_name: Some(index.name.clone()),
                key_schema: Some(key_schema(index.keys())),
                projection: Some(projection(&index.projection)),
                provisioned_throughput: Some(provisioned_units(billing)),
                on_demand_throughput: on_demand_bounds(billing),
            }),
            Scope::Local => None,
        })
        .collect();
    SourceTableFeatureDetails {
        local_secondary_indexes: Some(local).filter(|indexes| !indexes.is_empty()),
        global_secondary_indexes: Some(global).filter(|indexes| !indexes.is_empty()),
        sse_description: encryption::described(caller, record.managed_key),
        stream_description: stream_specification(record),
        time_to_live_description: record.ttl.attribute.as_ref().map(|attribute| {
            TimeToLiveDescription {
                attribute_name: Some(attribute.clone()),
                time_to_live_status: Some(TimeToLiveStatus::Enabled),
            }
        }),
    }
}

fn provisioned_units(billing: &Billing) -> ProvisionedThroughput {
    let (read_capacity_units, write_capacity_units) = match billing {
        Billing::OnDemand { .. } => (0, 0),
        Billing::Provisioned { read, write } => (*read, *write),
    };
    ProvisionedThroughput { read_capacity_units, write_capacity_units }
}

pub(super) fn summary(caller: &Caller, name: &BackupName, backup: &Backup) -> BackupSummary {
    BackupSummary {
        backup_arn: Some(name.arn(caller)),
        backup_creation_date_time: Some(Timestamp::from_millis(backup.created_ms)),
        backup_expiry_date_time: backup.expires_ms.map(Timestamp::from_millis),
        backup_name: Some(backup.name.clone()),
        backup_size_bytes: bytes_of(backup),
        backup_status: Some(status(backup)),
        backup_type: Some(wire_type(backup.made_by)),
        table_arn: Some(table_arn(caller, &name.table)),
        table_id: Some(backup.table.id.clone()),
        table_name: Some(name.table.clone()),
    }
}
