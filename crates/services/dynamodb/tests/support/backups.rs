//! Short ways to say requests about backups, of the table `hashes` where no other is named.

use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::*;
use foundation::Timestamp;
use store::{Direction, KeyRange, Limit, Store};
use tokio::task::JoinHandle;

use super::*;

pub const DAY: Duration = Duration::from_secs(24 * 60 * 60);
pub const ARN: &str = "arn:aws:dynamodb:us-east-1:000000000000:table/hashes";

pub async fn recovery(house: &House, on: bool, days: Option<i32>) -> Result<(), ApiError> {
    let input = UpdateContinuousBackupsInput {
        table_name: "hashes".into(),
        point_in_time_recovery_specification: PointInTimeRecoverySpecification {
            point_in_time_recovery_enabled: on,
            recovery_period_in_days: days,
        },
    };
    house.db.update_continuous_backups(&house.caller, input).await.map(|_| ())
}

pub async fn shown(house: &House, table: &str) -> Result<PointInTimeRecoveryDescription, ApiError> {
    let input = DescribeContinuousBackupsInput { table_name: table.into() };
    let answer = house.db.describe_continuous_backups(&house.caller, input).await?;
    let description = answer.continuous_backups_description.unwrap();
    assert_eq!(description.continuous_backups_status, ContinuousBackupsStatus::Enabled);
    Ok(description.point_in_time_recovery_description.unwrap())
}

pub fn to_point(target: &str, at: Option<Timestamp>) -> RestoreTableToPointInTimeInput {
    RestoreTableToPointInTimeInput {
        source_table_name: Some("hashes".into()),
        target_table_name: target.into(),
        restore_date_time: at,
        use_latest_restorable_time: at.is_none().then_some(true),
        ..Default::default()
    }
}

pub async fn restore(
    house: &House,
    input: RestoreTableToPointInTimeInput,
) -> Result<TableDescription, ApiError> {
    let answer = house.db.restore_table_to_point_in_time(&house.caller, input).await;
    answer.map(|answer| answer.table_description.unwrap())
}

pub async fn from_backup(
    house: &House,
    arn: &str,
    target: &str,
) -> Result<TableDescription, ApiError> {
    let input = RestoreTableFromBackupInput {
        backup_arn: arn.into(),
        target_table_name: target.into(),
        ..Default::default()
    };
    let answer = house.db.restore_table_from_backup(&house.caller, input).await;
    answer.map(|answer| answer.table_description.unwrap())
}

pub async fn create_backup(
    house: &House,
    table: &str,
    name: &str,
) -> Result<BackupDetails, ApiError> {
    let input = CreateBackupInput { table_name: table.into(), backup_name: name.into() };
    let answer = house.db.create_backup(&house.caller, input).await;
    answer.map(|answer| answer.backup_details.unwrap())
}

pub async fn backup(house: &House, arn: &str) -> Result<BackupDescription, ApiError> {
    let input = DescribeBackupInput { backup_arn: arn.into() };
    let answer = house.db.describe_backup(&house.caller, input).await;
    answer.map(|answer| answer.backup_description.unwrap())
}

pub async fn delete_backup(house: &House, arn: &str) -> Result<BackupDescription, ApiError> {
    let input = DeleteBackupInput { backup_arn: arn.into() };
    let answer = house.db.delete_backup(&house.caller, input).await;
    answer.map(|answer| answer.backup_description.unwrap())
}

pub async fn list(house: &House, input: ListBackupsInput) -> (Vec<String>, Option<String>) {
    let answer = house.db.list_backups(&house.caller, input).await.unwrap();
    let summaries = answer.backup_summaries.unwrap_or_default();
    let names = summaries.into_iter().map(|summary| summary.backup_name.unwrap());
    (names.collect(), answer.last_evaluated_backup_arn)
}

pub async fn describe(house: &House, table: &str) -> TableDescription {
    let input = DescribeTableInput { table_name: table.into() };
    house.db.describe_table(&house.caller, input).await.unwrap().table.unwrap()
}

pub async fn delete_table(house: &House, table: &str) -> Result<(), ApiError> {
    let input = DeleteTableInput { table_name: table.into() };
    house.db.delete_table(&house.caller, input).await.map(|_| ())
}

pub async fn put(house: &House, pk: &str) {
    house.put("hashes", item([("pk", s(pk))])).await;
}

pub async fn has(house: &House, table: &str, pk: &str) -> bool {
    house.get(table, item([("pk", s(pk))])).await.is_some()
}

pub async fn count(house: &House, kind: &[u8]) -> usize {
    let range = KeyRange::prefix(kind);
    let page = house.store.scan(range, Limit::default(), Direction::Forward).await.unwrap();
    page.entries.len()
}

pub fn work(house: &House) -> JoinHandle<()> {
    let room = house.room.clone();
    tokio::spawn(async move { room.run(std::future::pending()).await })
}

/// Until as many keys of that kind are left. Each change of the kind wakes it.
pub async fn until(house: &House, kind: &'static [u8], left: usize) {
    let mut changes = house.store.watch(store::Key::from_static(kind));
    while count(house, kind).await != left {
        changes.changed().await;
    }
}

/// Until all copies are done.
pub async fn settled(house: &House) {
    until(house, b"dc", 0).await;
}
