//! Point-in-time recovery and restores: what is shown, what is refused, what is restored.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::time::Duration;

use aws_api::dynamodb::*;
use foundation::Timestamp;
use support::backups::*;
use support::*;

#[tokio::test]
async fn recovery_is_off_until_it_is_turned_on_and_reaches_back_for_its_period() {
    let house = House::furnished().await;
    let status =
        |shown: &PointInTimeRecoveryDescription| shown.point_in_time_recovery_status.clone();
    let off = shown(&house, "hashes").await.unwrap();
    assert_eq!(status(&off), Some(PointInTimeRecoveryStatus::Disabled));
    assert_eq!((off.earliest_restorable_date_time, off.recovery_period_in_days), (None, None));
    let absent = refusal(shown(&house, "absent").await);
    assert_eq!(absent, ("TableNotFoundException".into(), "Table not found: absent".into()));

    recovery(&house, true, None).await.unwrap();
    house.clock.advance(DAY);
    let on = shown(&house, ARN).await.unwrap();
    assert_eq!(status(&on), Some(PointInTimeRecoveryStatus::Enabled));
    assert_eq!(on.recovery_period_in_days, Some(35));
    assert_eq!(on.earliest_restorable_date_time, Some(now()));
    assert_eq!(on.latest_restorable_date_time, Some(now() + DAY));

    // A shorter period gives up what a longer one does not bring back.
    house.clock.advance(9 * DAY);
    for (days, since) in [(7, now() + 3 * DAY), (20, now() + 3 * DAY), (1, now() + 9 * DAY)] {
        recovery(&house, true, Some(days)).await.unwrap();
        let on = shown(&house, "hashes").await.unwrap();
        assert_eq!(on.recovery_period_in_days, Some(days));
        assert_eq!(on.earliest_restorable_date_time, Some(since));
    }
    for (on, days) in [(true, 0), (true, 36), (true, -1), (true, 256), (false, 7)] {
        let (code, message) = refusal(recovery(&house, on, Some(days)).await);
        assert_eq!(code, "ValidationException");
        assert!(message.starts_with("RecoveryPeriodInDays"), "{message}");
    }
    recovery(&house, false, None).await.unwrap();
    assert_eq!(status(&shown(&house, "hashes").await.unwrap()), status(&off));
}

#[tokio::test]
async fn a_restore_has_what_was_written_up_to_its_millisecond() {
    let house = House::furnished().await;
    put(&house, "before").await;
    house.clock.advance(Duration::from_millis(400));
    recovery(&house, true, None).await.unwrap();
    // 0, 1, 999 and 1,000 ms after a whole second.
    house.clock.advance(Duration::from_millis(600));
    let second = now() + Duration::from_secs(1);
    for (name, ms) in [("a", 1), ("b", 998), ("c", 1), ("d", 0)] {
        put(&house, name).await;
        house.clock.advance(Duration::from_millis(ms));
    }
    let _worker = work(&house);
    // In the second in which recovery was turned on, earlier times mean that moment.
    for (target, ms, rows) in [
        ("at-0", -1_000, ""),
        ("at-1", -600, ""),
        ("at-2", -1, ""),
        ("at-3", 0, "a"),
        ("at-4", 1, "ab"),
        ("at-5", 998, "ab"),
        ("at-6", 999, "abc"),
        ("at-7", 1_000, "abcd"),
    ] {
        let at = Timestamp::from_millis(second.as_millis() + ms);
        restore(&house, to_point(target, Some(at))).await.unwrap();
        settled(&house).await;
        for name in ["a", "b", "c", "d"] {
            assert_eq!(has(&house, target, name).await, rows.contains(name), "{target} {name}");
        }
        assert!(has(&house, target, "before").await);
    }
    // What is written later in the very millisecond of the request is not in it.
    restore(&house, to_point("now", Some(second + Duration::from_secs(1)))).await.unwrap();
    restore(&house, to_point("latest", None)).await.unwrap();
    put(&house, "e").await;
    settled(&house).await;
    for target in ["now", "latest"] {
        assert!(has(&house, target, "d").await && !has(&house, target, "e").await);
    }
}

#[tokio::test]
async fn what_cannot_be_restored_is_refused() {
    let house = House::furnished().await;
    let text = |code: &str, message: &str| (code.to_owned(), message.to_owned());
    assert_eq!(
        refusal(restore(&house, to_point("restored", None)).await),
        text(
            "PointInTimeRecoveryUnavailableException",
            "Point in time recovery is not enabled for table 'hashes'"
        )
    );
    recovery(&house, true, Some(2)).await.unwrap();
    house.clock.advance(3 * DAY);
    let at = |ms: i64| Some(Timestamp::from_millis((now() + 3 * DAY).as_millis() + ms));
    let source = |name: Option<&str>, arn: Option<&str>| RestoreTableToPointInTimeInput {
        source_table_name: name.map(Into::into),
        source_table_arn: arn.map(Into::into),
        ..to_point("restored", None)
    };
    let time = "An invalid restore time was specified. RestoreDateTime must be between \
                EarliestRestorableDateTime and LatestRestorableDateTime.";
    let days_2_ms = 2 * 24 * 60 * 60 * 1_000;
    let units = ProvisionedThroughput { read_capacity_units: 1, write_capacity_units: 1 };
    let cases = [
        (to_point("restored", at(1)), "InvalidRestoreTimeException", time),
        (to_point("restored", at(-days_2_ms - 1)), "InvalidRestoreTimeException", time),
        (
            RestoreTableToPointInTimeInput {
                use_latest_restorable_time: Some(true),
                ..to_point("restored", at(-5))
            },
            "ValidationException",
            "Exactly one of RestoreDateTime and UseLatestRestorableTime must be specified",
        ),
        (
            RestoreTableToPointInTimeInput {
                use_latest_restorable_time: None,
                ..to_point("restored", None)
            },
            "ValidationException",
            "Exactly one of RestoreDateTime and UseLatestRestorableTime must be specified",
        ),
        (
            source(None, None),
            "ValidationException",
            "One of SourceTableArn or SourceTableName must be specified",
        ),
        (
            source(Some("hashes"), Some(ARN)),
            "ValidationException",
            "Only one of SourceTableArn or SourceTableName can be specified",
        ),
        (source(Some("absent"), None), "TableNotFoundException", "Table not found: absent"),
        (to_point("hashes", None), "TableAlreadyExistsException", "Table already exists: hashes"),
        (to_point("ranges", None), "TableAlreadyExistsException", "Table already exists: ranges"),
        (
            RestoreTableToPointInTimeInput {
                sse_specification_override: Some(SSESpecification {
                    enabled: Some(true),
                    sse_type: Some(SSEType::Kms),
                    kms_master_key_id: Some("alias/own".into()),
                }),
                ..to_point("restored", None)
            },
            "ValidationException",
            "Millstream does not support encryption with keys of one's own (KMSMasterKeyId; only \
             alias/aws/dynamodb) yet",
        ),
        (
            RestoreTableToPointInTimeInput {
                global_secondary_index_override: Some(vec![by_name()]),
                ..to_point("restored", None)
            },
            "ValidationException",
            "One or more parameter values were invalid: The indexes of a restored table must be \
             indexes of its source: by-name is not defined so there",
        ),
        (
            RestoreTableToPointInTimeInput {
                provisioned_throughput_override: Some(units),
                ..to_point("restored", None)
            },
            "ValidationException",
            "One or more parameter values were invalid: Neither ReadCapacityUnits nor \
             WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        ),
    ];
    for (input, code, message) in cases {
        assert_eq!(refusal(restore(&house, input).await), text(code, message));
    }
    assert_eq!(count(&house, b"dc").await, 0);
    // The edges themselves are fine.
    for (target, ms) in [("first", -days_2_ms), ("last", 0)] {
        restore(&house, to_point(target, at(ms))).await.unwrap();
    }
}

#[tokio::test]
async fn a_restored_table_has_the_settings_that_aws_restores_and_is_of_no_use_before() {
    let house = House::new();
    let input = CreateTableInput {
        tags: Some(vec![Tag { key: "team".into(), value: "data".into() }]),
        deletion_protection_enabled: Some(true),
        billing_mode: None,
        provisioned_throughput: Some(ProvisionedThroughput {
            read_capacity_units: 3,
            write_capacity_units: 4,
        }),
        ..table("hashes", &[("pk", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    recovery(&house, true, None).await.unwrap();
    put(&house, "a").await;
    house.clock.advance(DAY);
    let made = restore(&house, to_point("same", Some(now()))).await.unwrap();
    assert_eq!(made.table_status, Some(TableStatus::Creating));
    restore(
        &house,
        RestoreTableToPointInTimeInput {
            billing_mode_override: Some(BillingMode::PayPerRequest),
            on_demand_throughput_override: Some(OnDemandThroughput {
                max_read_request_units: Some(9),
                max_write_request_units: None,
            }),
            ..to_point("other", None)
        },
    )
    .await
    .unwrap();

    let key = item([("pk", s("a"))]);
    let read = GetItemInput { table_name: "same".into(), key: key.clone(), ..Default::default() };
    let write = PutItemInput { table_name: "same".into(), item: key, ..Default::default() };
    let update = UpdateTableInput {
        table_name: "same".into(),
        deletion_protection_enabled: Some(true),
        ..Default::default()
    };
    let in_use = (
        "ResourceInUseException".to_owned(),
        "Attempt to change a resource which is still in use: Table is being created: same".into(),
    );
    let (caller, db) = (&house.caller, &house.db);
    assert_eq!(describe(&house, "same").await.table_status, Some(TableStatus::Creating));
    assert_eq!(refusal(db.get_item(caller, read).await).0, "ResourceNotFoundException");
    assert_eq!(refusal(db.put_item(caller, write).await).0, "ResourceNotFoundException");
    assert_eq!(refusal(db.update_table(caller, update).await), in_use);
    assert_eq!(refusal(delete_table(&house, "same").await), in_use);
    assert_eq!(refusal(create_backup(&house, "same", "kept").await).0, "TableInUseException");

    let _worker = work(&house);
    settled(&house).await;
    let same = describe(&house, "same").await;
    assert_eq!(same.table_status, Some(TableStatus::Active));
    let source = describe(&house, "hashes").await;
    assert_eq!(same.key_schema, source.key_schema);
    assert_eq!(same.provisioned_throughput.unwrap().write_capacity_units, Some(4));
    assert_eq!(same.deletion_protection_enabled, Some(false));
    let summary = same.restore_summary.unwrap();
    assert_eq!((summary.restore_in_progress, summary.restore_date_time), (false, now()));
    assert_eq!(summary.source_table_arn.as_deref(), Some(ARN));
    let off = shown(&house, "same").await.unwrap().point_in_time_recovery_status;
    assert_eq!(off, Some(PointInTimeRecoveryStatus::Disabled));
    let tags = ListTagsOfResourceInput {
        resource_arn: ARN.replace("hashes", "same"),
        ..Default::default()
    };
    let tags = house.db.list_tags_of_resource(&house.caller, tags).await.unwrap().tags;
    assert_eq!(tags, Some(Vec::new()));
    let other = describe(&house, "other").await;
    assert_eq!(other.billing_mode_summary.unwrap().billing_mode, Some(BillingMode::PayPerRequest));
    assert_eq!(other.on_demand_throughput.unwrap().max_read_request_units, Some(9));
    assert!(has(&house, "same", "a").await && has(&house, "other", "a").await);
    delete_table(&house, "same").await.unwrap();
}

fn by_name() -> GlobalSecondaryIndex {
    GlobalSecondaryIndex {
        index_name: "by-name".into(),
        key_schema: vec![KeySchemaElement {
            attribute_name: "name".into(),
            key_type: KeyType::Hash,
        }],
        projection: Projection {
            projection_type: Some(ProjectionType::KeysOnly),
            non_key_attributes: None,
        },
        ..Default::default()
    }
}

#[tokio::test]
async fn indexes_are_restored_but_for_those_that_are_left_out() {
    let house = House::new();
    let mut input = table("hashes", &[("pk", "S")]);
    input.attribute_definitions.as_mut().unwrap().push(AttributeDefinition {
        attribute_name: "name".into(),
        attribute_type: ScalarAttributeType::S,
    });
    let named = |name: &str| GlobalSecondaryIndex { index_name: name.into(), ..by_name() };
    input.global_secondary_indexes = Some(vec![by_name(), named("other")]);
    house.db.create_table(&house.caller, input).await.unwrap();
    recovery(&house, true, None).await.unwrap();
    house.put("hashes", item([("pk", s("a")), ("name", s("ann"))])).await;
    put(&house, "nameless").await;
    let units = |read| ProvisionedThroughput { read_capacity_units: read, write_capacity_units: 1 };
    let base = |target: &str| to_point(target, None);
    let provisioned = |target: &str, global| RestoreTableToPointInTimeInput {
        billing_mode_override: Some(BillingMode::Provisioned),
        provisioned_throughput_override: Some(units(1)),
        global_secondary_index_override: global,
        ..base(target)
    };
    let with_units = GlobalSecondaryIndex { provisioned_throughput: Some(units(7)), ..by_name() };
    for (input, indexes) in [
        (base("both"), vec!["by-name", "other"]),
        (
            RestoreTableToPointInTimeInput {
                global_secondary_index_override: Some(vec![]),
                ..base("none")
            },
            vec![],
        ),
        (provisioned("one", Some(vec![with_units])), vec!["by-name"]),
    ] {
        let target = input.target_table_name.clone();
        restore(&house, input).await.unwrap();
        let shown = describe(&house, &target).await.global_secondary_indexes.unwrap_or_default();
        let names: Vec<_> =
            shown.iter().map(|index| index.index_name.as_deref().unwrap()).collect();
        assert_eq!(names, indexes, "{target}");
        if target == "one" {
            let units = shown[0].provisioned_throughput.as_ref().unwrap();
            assert_eq!(units.read_capacity_units, Some(7));
        }
    }
    let wrong = GlobalSecondaryIndex {
        projection: Projection {
            projection_type: Some(ProjectionType::All),
            non_key_attributes: None,
        },
        ..by_name()
    };
    for input in [provisioned("more", None), provisioned("more", Some(vec![wrong]))] {
        assert_eq!(refusal(restore(&house, input).await).0, "ValidationException");
    }
    let _worker = work(&house);
    settled(&house).await;
    for target in ["both", "one"] {
        let input = ScanInput {
            table_name: target.into(),
            index_name: Some("by-name".into()),
            ..Default::default()
        };
        let found = house.db.scan(&house.caller, input).await.unwrap().items.unwrap();
        assert_eq!(found, [item([("pk", s("a")), ("name", s("ann"))])]);
    }
    let kept = create_backup(&house, "both", "kept").await.unwrap();
    let shown = backup(&house, &kept.backup_arn).await.unwrap().source_table_feature_details;
    assert_eq!(shown.unwrap().global_secondary_indexes.unwrap().len(), 2);
}

#[tokio::test]
async fn histories_are_written_and_kept_only_as_long_as_they_are_wanted() {
    let house = House::furnished().await;
    put(&house, "a").await;
    assert_eq!(count(&house, b"dh").await, 0);
    recovery(&house, true, Some(1)).await.unwrap();
    put(&house, "a").await;
    // What changes nothing has no history.
    assert_eq!(count(&house, b"dh").await, 0);
    put(&house, "b").await;
    put(&house, "c").await;
    house.clock.advance(2 * DAY);
    put(&house, "d").await;
    assert_eq!(count(&house, b"dh").await, 3);
    let worker = work(&house);
    until(&house, b"dh", 1).await;
    worker.abort();
    recovery(&house, false, None).await.unwrap();
    assert_eq!(count(&house, b"dh").await, 0);
    put(&house, "e").await;
    assert_eq!(count(&house, b"dh").await, 0);
}

#[tokio::test]
async fn a_table_may_go_while_it_is_being_restored_from() {
    for leaves_a_backup in [false, true] {
        let house = House::furnished().await;
        delete_while_restoring(&house, leaves_a_backup).await;
        // Its rows, if they are a backup now, and those of the two restored tables.
        assert_eq!(count(&house, b"di").await, if leaves_a_backup { 6 } else { 3 });
    }
}

async fn delete_while_restoring(house: &House, leaves_a_backup: bool) {
    recovery(house, true, None).await.unwrap();
    put(house, "a").await;
    house.clock.advance(DAY);
    put(house, "b").await;
    restore(house, to_point("one", Some(now()))).await.unwrap();
    restore(house, to_point("two", None)).await.unwrap();
    if !leaves_a_backup {
        recovery(house, false, None).await.unwrap();
    }
    put(house, "c").await;
    delete_table(house, "hashes").await.unwrap();
    let _worker = work(house);
    settled(house).await;
    until(house, b"dx", 0).await;
    assert_eq!(count(house, b"dh").await, 0);
    for (target, rows) in [("one", "a"), ("two", "ab")] {
        for name in ["a", "b", "c"] {
            assert_eq!(has(house, target, name).await, rows.contains(name), "{target} {name}");
        }
    }
}
