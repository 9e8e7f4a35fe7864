//! Backups on demand and of deleted tables: what is shown, what is refused, what ends when.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::time::Duration;

use aws_api::dynamodb::*;
use support::backups::*;
use support::*;

#[tokio::test]
async fn a_deleted_table_with_recovery_is_kept_for_35_days() {
    let house = House::furnished().await;
    put(&house, "a").await;
    recovery(&house, true, None).await.unwrap();
    put(&house, "b").await;
    delete_table(&house, "hashes").await.unwrap();
    assert_eq!(count(&house, b"dh").await, 0);
    house.create("hashes", &[("pk", "S")]).await.unwrap();
    assert!(!has(&house, "hashes", "a").await);
    let worker = work(&house);
    settled(&house).await;
    let input = ListBackupsInput {
        backup_type: Some(BackupTypeFilter::System),
        table_name: Some("hashes".into()),
        ..Default::default()
    };
    let answer = house.db.list_backups(&house.caller, input).await.unwrap();
    let summary = answer.backup_summaries.unwrap().pop().unwrap();
    assert_eq!(summary.backup_name.as_deref(), Some("hashes$DeletedTableBackup"));
    assert_eq!(summary.backup_type, Some(BackupType::System));
    assert_eq!(summary.backup_expiry_date_time, Some(now() + 35 * DAY));
    let arn = summary.backup_arn.unwrap();
    let source = backup(&house, &arn).await.unwrap().source_table_details.unwrap();
    assert_eq!(source.item_count, Some(2));
    assert_eq!(refusal(delete_backup(&house, &arn).await).0, "ValidationException");
    house.clock.advance(34 * DAY);
    from_backup(&house, &arn, "again").await.unwrap();
    settled(&house).await;
    assert!(has(&house, "again", "a").await && has(&house, "again", "b").await);
    delete_table(&house, "again").await.unwrap();
    worker.abort();

    house.clock.advance(DAY);
    let gone = ("BackupNotFoundException".to_owned(), format!("Backup not found: {arn}"));
    assert_eq!(refusal(backup(&house, &arn).await), gone);
    assert_eq!(refusal(from_backup(&house, &arn, "late").await), gone);
    let _worker = work(&house);
    until(&house, b"db", 0).await;
    until(&house, b"di", 0).await;
    until(&house, b"dx", 0).await;
}

#[tokio::test]
async fn backups_are_listed_by_table_time_and_type_in_pages() {
    let house = House::furnished().await;
    let mut arns = Vec::new();
    for (table, name) in
        [("ranges", "r1"), ("hashes", "h1"), ("hashes", "h2"), ("ranges", "r2"), ("hashes", "h3")]
    {
        arns.push(create_backup(&house, table, name).await.unwrap().backup_arn);
        house.clock.advance(Duration::from_secs(1));
    }
    assert!(arns[0].starts_with(&format!("{}/backup/0179500000", ARN.replace("hashes", "ranges"))));
    let _worker = work(&house);
    settled(&house).await;
    let at = |seconds| Some(now() + Duration::from_secs(seconds));
    let base = ListBackupsInput::default;
    for (input, names) in [
        (base(), vec!["h1", "h2", "h3", "r1", "r2"]),
        (
            ListBackupsInput { backup_type: Some(BackupTypeFilter::All), ..base() },
            vec!["h1", "h2", "h3", "r1", "r2"],
        ),
        (ListBackupsInput { backup_type: Some(BackupTypeFilter::System), ..base() }, vec![]),
        (ListBackupsInput { backup_type: Some(BackupTypeFilter::AwsBackup), ..base() }, vec![]),
        (ListBackupsInput { table_name: Some("ranges".into()), ..base() }, vec!["r1", "r2"]),
        (ListBackupsInput { table_name: Some(ARN.into()), ..base() }, vec!["h1", "h2", "h3"]),
        (ListBackupsInput { table_name: Some("absent".into()), ..base() }, vec![]),
        (ListBackupsInput { time_range_lower_bound: at(2), ..base() }, vec!["h2", "h3", "r2"]),
        (ListBackupsInput { time_range_upper_bound: at(2), ..base() }, vec!["h1", "r1"]),
        (
            ListBackupsInput {
                time_range_lower_bound: at(1),
                time_range_upper_bound: at(4),
                ..base()
            },
            vec!["h1", "h2", "r2"],
        ),
    ] {
        assert_eq!(list(&house, input).await.0, names);
    }
    let mut start = None;
    let mut pages = Vec::new();
    loop {
        let input = ListBackupsInput {
            limit: Some(2),
            exclusive_start_backup_arn: start,
            ..Default::default()
        };
        let (names, next) = list(&house, input).await;
        pages.push(names);
        start = next;
        if start.is_none() {
            break;
        }
    }
    assert_eq!(pages, [vec!["h1", "h2"], vec!["h3", "r1"], vec!["r2"]]);
    // A page that is just full is the last.
    let input = ListBackupsInput { limit: Some(2), table_name: Some("ranges".into()), ..base() };
    assert_eq!(list(&house, input).await.1, None);
}

#[tokio::test]
async fn a_backup_comes_and_goes_on_demand() {
    let house = House::furnished().await;
    put(&house, "a").await;
    let made = create_backup(&house, "hashes", "kept").await.unwrap();
    let arn = made.backup_arn.clone();
    put(&house, "late").await;
    assert_eq!(made.backup_status, BackupStatus::Creating);
    // In use by its own making, and its table with it.
    let busy = "BackupInUseException";
    assert_eq!(refusal(delete_backup(&house, &arn).await).0, busy);
    assert_eq!(refusal(from_backup(&house, &arn, "early").await).0, busy);
    assert_eq!(refusal(delete_table(&house, "hashes").await).0, "ResourceInUseException");
    let worker = work(&house);
    settled(&house).await;
    let shown = backup(&house, &arn).await.unwrap();
    let details = shown.backup_details.unwrap();
    assert_eq!(details.backup_status, BackupStatus::Available);
    assert_eq!(details.backup_type, BackupType::User);
    assert_eq!(details.backup_size_bytes, Some(3));
    let source = shown.source_table_details.unwrap();
    assert_eq!((source.item_count, source.table_arn.as_deref()), (Some(1), Some(ARN)));
    assert_eq!(count(&house, b"dh").await, 0);
    worker.abort();
    let _ = worker.await;

    delete_table(&house, "hashes").await.unwrap();
    from_backup(&house, &arn, "hashes").await.unwrap();
    let exists = refusal(from_backup(&house, &arn, "ranges").await);
    assert_eq!(exists.0, "TableAlreadyExistsException");
    // In use by the restore.
    assert_eq!(refusal(delete_backup(&house, &arn).await).0, busy);
    let _worker = work(&house);
    settled(&house).await;
    assert!(has(&house, "hashes", "a").await && !has(&house, "hashes", "late").await);
    let summary = describe(&house, "hashes").await.restore_summary.unwrap();
    assert_eq!(summary.source_backup_arn.as_deref(), Some(arn.as_str()));

    let deleted = delete_backup(&house, &arn).await.unwrap();
    assert_eq!(deleted.backup_details.unwrap().backup_status, BackupStatus::Deleted);
    until(&house, b"dx", 0).await;
    assert_eq!(count(&house, b"di").await, 1);
    let gone = ("BackupNotFoundException".to_owned(), format!("Backup not found: {arn}"));
    assert_eq!(refusal(delete_backup(&house, &arn).await), gone);
    assert_eq!(refusal(backup(&house, &arn).await), gone);
    assert_eq!(refusal(create_backup(&house, "absent", "b").await).0, "TableNotFoundException");
    for (arn, code) in [
        (ARN.to_owned(), "ValidationException"),
        (format!("{ARN}/backup/"), "ValidationException"),
        (format!("{ARN}/backup/a/b"), "ValidationException"),
        ("nonsense".to_owned(), "ValidationException"),
        (arn.replace("000000000000", "000000000001"), "AccessDeniedException"),
        (arn.replace("us-east-1", "eu-west-1"), "BackupNotFoundException"),
    ] {
        assert_eq!(refusal(backup(&house, &arn).await).0, code, "{arn}");
    }
}

#[tokio::test]
async fn fifty_copies_are_under_way_at_most() {
    let house = House::furnished().await;
    recovery(&house, true, None).await.unwrap();
    for index in 0..49 {
        restore(&house, to_point(&format!("restored-{index}"), None)).await.unwrap();
    }
    create_backup(&house, "hashes", "kept").await.unwrap();
    for refused in [
        refusal(restore(&house, to_point("more", None)).await),
        refusal(create_backup(&house, "hashes", "more").await),
    ] {
        assert_eq!(refused.0, "LimitExceededException");
    }
    let _worker = work(&house);
    settled(&house).await;
    restore(&house, to_point("more", None)).await.unwrap();
}
