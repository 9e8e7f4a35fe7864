//! Tables: creating, showing, listing, tagging and deleting them.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::time::Duration;

use aws_api::dynamodb::*;
use store::{Direction, KeyRange, Limit, Store};
use support::*;

async fn describe(house: &House, name: &str) -> Result<TableDescription, aws_api::ApiError> {
    let input = DescribeTableInput { table_name: name.into() };
    house.db.describe_table(&house.caller, input).await.map(|answer| answer.table.unwrap())
}

#[tokio::test]
async fn a_table_is_shown_as_it_was_made() {
    let house = House::new();
    let input = CreateTableInput {
        deletion_protection_enabled: Some(true),
        table_class: Some(TableClass::StandardInfrequentAccess),
        on_demand_throughput: Some(OnDemandThroughput {
            max_read_request_units: Some(50),
            max_write_request_units: Some(-1),
        }),
        ..table("clicks", &[("pk", "S"), ("at", "N")])
    };
    let made = house.db.create_table(&house.caller, input).await.unwrap();
    let made = made.table_description.unwrap();
    assert_eq!(made.table_status, Some(TableStatus::Creating));
    let shown = describe(&house, "clicks").await.unwrap();
    assert_eq!(shown.table_status, Some(TableStatus::Active));
    let mut as_made = TableDescription { table_status: made.table_status.clone(), ..shown.clone() };
    as_made.warm_throughput.as_mut().unwrap().status = made.table_status.clone();
    assert_eq!(as_made, made);
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/clicks";
    assert_eq!(shown.table_arn.as_deref(), Some(arn));
    assert_eq!(shown.creation_date_time, Some(now()));
    assert_eq!(shown.deletion_protection_enabled, Some(true));
    assert_eq!(
        shown.table_class_summary.unwrap().table_class,
        Some(TableClass::StandardInfrequentAccess)
    );
    let keys: Vec<_> = shown
        .key_schema
        .unwrap()
        .into_iter()
        .map(|element| (element.attribute_name, element.key_type))
        .collect();
    assert_eq!(keys, [("pk".to_owned(), KeyType::Hash), ("at".to_owned(), KeyType::Range)]);
    let on_demand = shown.on_demand_throughput.unwrap();
    assert_eq!(on_demand.max_read_request_units, Some(50));
    assert_eq!(on_demand.max_write_request_units, None);
    let billing = shown.billing_mode_summary.unwrap();
    assert_eq!(billing.billing_mode, Some(BillingMode::PayPerRequest));
    assert_eq!(describe(&house, arn).await.unwrap().table_id, shown.table_id);

    let provisioned = CreateTableInput {
        billing_mode: None,
        provisioned_throughput: Some(ProvisionedThroughput {
            read_capacity_units: 3,
            write_capacity_units: 4,
        }),
        ..table("fixed", &[("pk", "B")])
    };
    house.db.create_table(&house.caller, provisioned).await.unwrap();
    let shown = describe(&house, "fixed").await.unwrap();
    let throughput = shown.provisioned_throughput.unwrap();
    assert_eq!(throughput.read_capacity_units, Some(3));
    assert_eq!(throughput.write_capacity_units, Some(4));
    assert_eq!(shown.billing_mode_summary, None);
}

#[tokio::test]
async fn what_no_table_can_be_is_refused() {
    let house = House::new();
    let base = || table("clicks", &[("pk", "S"), ("at", "N")]);
    let parameters = "One or more parameter values were invalid: ";
    let element = |name: &str, key_type| KeySchemaElement { attribute_name: name.into(), key_type };
    let throughput = ProvisionedThroughput { read_capacity_units: 1, write_capacity_units: 1 };
    let cases = [
        (
            CreateTableInput { billing_mode: None, ..base() },
            format!(
                "{parameters}ReadCapacityUnits and WriteCapacityUnits must both be specified when \
                 BillingMode is PROVISIONED"
            ),
        ),
        (
            CreateTableInput { provisioned_throughput: Some(throughput), ..base() },
            format!(
                "{parameters}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified \
                 when BillingMode is PAY_PER_REQUEST"
            ),
        ),
        (
            CreateTableInput { key_schema: Some(vec![element("at", KeyType::Range)]), ..base() },
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type".to_owned(),
        ),
        (
            CreateTableInput {
                key_schema: Some(vec![element("pk", KeyType::Hash), element("at", KeyType::Hash)]),
                ..base()
            },
            "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type".to_owned(),
        ),
        (
            CreateTableInput {
                key_schema: Some(vec![element("pk", KeyType::Hash), element("pk", KeyType::Range)]),
                ..base()
            },
            "Both the Hash Key and the Range Key element in the KeySchema have the same name"
                .to_owned(),
        ),
        (
            CreateTableInput { key_schema: Some(vec![element("q", KeyType::Hash)]), ..base() },
            format!(
                "{parameters}Some index key attributes are not defined in AttributeDefinitions. \
                 Keys: [q], AttributeDefinitions: [at, pk]"
            ),
        ),
        (
            CreateTableInput { key_schema: Some(vec![element("pk", KeyType::Hash)]), ..base() },
            format!(
                "{parameters}Number of attributes in KeySchema does not exactly match number of \
                 attributes defined in AttributeDefinitions"
            ),
        ),
        (
            CreateTableInput {
                stream_specification: Some(StreamSpecification {
                    stream_enabled: true,
                    stream_view_type: None,
                }),
                ..base()
            },
            format!("{parameters}StreamViewType must be set when StreamEnabled is true"),
        ),
        (
            CreateTableInput {
                sse_specification: Some(SSESpecification {
                    enabled: Some(true),
                    sse_type: Some(SSEType::Kms),
                    kms_master_key_id: Some("alias/mine".into()),
                }),
                ..base()
            },
            "Millstream does not support encryption with keys of one's own (KMSMasterKeyId; only \
             alias/aws/dynamodb) yet"
                .to_owned(),
        ),
        (
            CreateTableInput { resource_policy: Some("{}".into()), ..base() },
            "Invalid resource-based policy: Missing required field Statement".to_owned(),
        ),
    ];
    for (input, why) in cases {
        invalid(house.db.create_table(&house.caller, input).await, &why);
    }
    // What asks for nothing is fine.
    let input = CreateTableInput {
        stream_specification: Some(StreamSpecification::default()),
        sse_specification: Some(SSESpecification { enabled: Some(false), ..Default::default() }),
        ..base()
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let (code, message) = refusal(house.create("clicks", &[("pk", "S")]).await);
    assert_eq!((&*code, &*message), ("ResourceInUseException", "Table already exists: clicks"));
}

#[tokio::test]
async fn tables_are_listed_in_pages_by_name() {
    let house = House::new();
    let mut expected: Vec<String> = (0..105).map(|i| format!("table-{i:03}")).collect();
    expected.push("Upper".to_owned());
    for name in expected.iter().rev() {
        house.create(name, &[("pk", "S")]).await.unwrap();
    }
    expected.sort();
    let other = caller("000000000000", "eu-west-1");
    house.db.create_table(&other, table("elsewhere", &[("pk", "S")])).await.unwrap();
    for limit in [None, Some(1), Some(53), Some(100)] {
        let mut found = Vec::new();
        let mut start = None;
        loop {
            let input = ListTablesInput { exclusive_start_table_name: start, limit };
            let answer = house.db.list_tables(&house.caller, input).await.unwrap();
            let names = answer.table_names.unwrap();
            assert!(names.len() <= usize::try_from(limit.unwrap_or(100)).unwrap());
            found.extend(names);
            start = answer.last_evaluated_table_name;
            if start.is_none() {
                break;
            }
        }
        assert_eq!(found, expected, "{limit:?}");
    }
    let answer = house.db.list_tables(&other, Default::default()).await.unwrap();
    assert_eq!(answer.table_names.unwrap(), ["elsewhere"]);
}

#[tokio::test]
async fn a_deleted_table_is_gone_and_its_rows_follow() {
    let house = House::furnished().await;
    for index in 0..1200 {
        house.put("hashes", item([("pk", s(&index.to_string()))])).await;
    }
    house.put("ranges", item([("pk", s("a")), ("sk", n(1))])).await;
    let delete = || DeleteTableInput { table_name: "hashes".into() };
    let answer = house.db.delete_table(&house.caller, delete()).await.unwrap();
    let status = answer.table_description.unwrap().table_status;
    assert_eq!(status, Some(TableStatus::Deleting));
    let not_found = "Requested resource not found: Table: hashes not found";
    let gone = ("ResourceNotFoundException".to_owned(), not_found.to_owned());
    assert_eq!(refusal(describe(&house, "hashes").await), gone);
    assert_eq!(refusal(house.db.delete_table(&house.caller, delete()).await), gone);
    house.create("hashes", &[("pk", "S")]).await.unwrap();
    house.put("hashes", item([("pk", s("new"))])).await;

    let rows = async || {
        let all = KeyRange::prefix(b"d");
        let page = house.store.scan(all, Limit::entries(10_000), Direction::Forward).await.unwrap();
        page.entries.len()
    };
    // Three rows are of the two tables that remain and one item each, less the mark.
    assert_eq!(rows().await, 1200 + 1 + 2 + 2);
    let mut cleared = house.store.watch(store::Key::from_static(b"dx"));
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = tokio::spawn({
        let room = house.room.clone();
        async move { room.run(async { stopped.await.unwrap_or(()) }).await }
    });
    cleared.changed().await;
    stop.send(()).unwrap();
    worker.await.unwrap();
    assert_eq!(rows().await, 2 + 2);
    assert!(house.get("hashes", item([("pk", s("new"))])).await.is_some());
}

#[tokio::test]
async fn expired_tokens_are_cleared_away_and_others_stay() {
    let house = House::furnished().await;
    let run = async |token: &str| {
        let put = Put {
            table_name: "hashes".into(),
            item: item([("pk", s(token))]),
            ..Default::default()
        };
        let input = TransactWriteItemsInput {
            client_request_token: Some(token.into()),
            transact_items: vec![TransactWriteItem { put: Some(put), ..Default::default() }],
            ..Default::default()
        };
        house.db.transact_write_items(&house.caller, input).await.unwrap();
    };
    run("early").await;
    house.clock.advance(Duration::from_secs(300));
    run("late").await;
    house.clock.advance(Duration::from_secs(300));
    let mut cleared = house.store.watch(store::Key::from_static(b"dk"));
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = tokio::spawn({
        let room = house.room.clone();
        async move { room.run(async { stopped.await.unwrap_or(()) }).await }
    });
    cleared.changed().await;
    stop.send(()).unwrap();
    worker.await.unwrap();
    for (prefix, left) in [(b"dk", 1), (b"de", 1)] {
        let range = KeyRange::prefix(prefix);
        let page = house.store.scan(range, Limit::default(), Direction::Forward).await.unwrap();
        assert_eq!(page.entries.len(), left);
        assert!(page.entries[0].key.windows(4).any(|part| part == b"late"));
    }
}

#[tokio::test]
async fn a_protected_table_stays() {
    let house = House::new();
    let input = CreateTableInput {
        deletion_protection_enabled: Some(true),
        ..table("kept", &[("pk", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    invalid(
        house.db.delete_table(&house.caller, DeleteTableInput { table_name: "kept".into() }).await,
        "Resource cannot be deleted as it is currently protected against deletion. Disable \
         deletion protection first.",
    );
    assert!(describe(&house, "kept").await.is_ok());
    let unprotect = UpdateTableInput {
        table_name: "kept".into(),
        deletion_protection_enabled: Some(false),
        ..Default::default()
    };
    house.db.update_table(&house.caller, unprotect).await.unwrap();
    let delete = DeleteTableInput { table_name: "kept".into() };
    house.db.delete_table(&house.caller, delete).await.unwrap();
}

#[tokio::test]
async fn settings_change_and_what_is_not_named_stays() {
    let house = House::furnished().await;
    let change = async |input: UpdateTableInput| {
        let input = UpdateTableInput { table_name: "hashes".into(), ..input };
        house.db.update_table(&house.caller, input).await
    };
    let limits = |read, write| {
        Some(OnDemandThroughput { max_read_request_units: read, max_write_request_units: write })
    };
    let bounded =
        UpdateTableInput { on_demand_throughput: limits(Some(5), Some(6)), ..Default::default() };
    let answer = change(bounded).await.unwrap().table_description.unwrap();
    assert_eq!(answer.table_status, Some(TableStatus::Updating));
    let halved =
        UpdateTableInput { on_demand_throughput: limits(Some(-1), None), ..Default::default() };
    change(halved).await.unwrap();
    let shown = describe(&house, "hashes").await.unwrap();
    assert_eq!(shown.table_status, Some(TableStatus::Active));
    assert_eq!(shown.on_demand_throughput, limits(None, Some(6)));

    let fixed = UpdateTableInput {
        billing_mode: Some(BillingMode::Provisioned),
        provisioned_throughput: Some(ProvisionedThroughput {
            read_capacity_units: 7,
            write_capacity_units: 8,
        }),
        ..Default::default()
    };
    let protected = UpdateTableInput { deletion_protection_enabled: Some(true), ..fixed.clone() };
    change(protected).await.unwrap();
    assert_eq!(describe(&house, "hashes").await.unwrap().deletion_protection_enabled, Some(true));
    invalid(
        change(UpdateTableInput { billing_mode: None, ..fixed }).await,
        "The provisioned throughput for the table will not change. The requested value equals the \
         current value. Current ReadCapacityUnits provisioned for the table: 7. Requested \
         ReadCapacityUnits: 7. Current WriteCapacityUnits provisioned for the table: 8. Requested \
         WriteCapacityUnits: 8. Refer to the Amazon DynamoDB Developer Guide for current limits and \
         how to request higher limits.",
    );
    let class = UpdateTableInput {
        table_class: Some(TableClass::StandardInfrequentAccess),
        ..Default::default()
    };
    change(class.clone()).await.unwrap();
    invalid(
        change(UpdateTableInput { deletion_protection_enabled: Some(true), ..class }).await,
        "One or more parameter values were invalid: TableClass modification must be the only \
         operation in the request",
    );
    let warm = |read| UpdateTableInput {
        warm_throughput: Some(WarmThroughput {
            read_units_per_second: Some(read),
            write_units_per_second: None,
        }),
        ..Default::default()
    };
    change(warm(20)).await.unwrap();
    invalid(
        change(warm(19)).await,
        "One or more parameter values were invalid: Requested ReadUnitsPerSecond for \
         WarmThroughput for table is lower than current WarmThroughput, decreasing WarmThroughput \
         is not supported",
    );
    let key = |enabled| UpdateTableInput {
        sse_specification: Some(SSESpecification { enabled: Some(enabled), ..Default::default() }),
        ..Default::default()
    };
    change(key(true)).await.unwrap();
    let shown = describe(&house, "hashes").await.unwrap();
    assert_eq!(shown.warm_throughput.unwrap().read_units_per_second, Some(20));
    let key_arn = shown.sse_description.unwrap().kms_master_key_arn.unwrap();
    assert!(key_arn.starts_with("arn:aws:kms:us-east-1:000000000000:key/"), "{key_arn}");
    change(key(false)).await.unwrap();
    invalid(
        change(key(false)).await,
        "One or more parameter values were invalid: Table is already encrypted by default",
    );
    let shown = describe(&house, "hashes").await.unwrap();
    assert_eq!(shown.provisioned_throughput.unwrap().read_capacity_units, Some(7));
    assert_eq!((shown.billing_mode_summary, shown.on_demand_throughput), (None, None));
    assert!(shown.table_class_summary.is_some());

    for (input, code) in [
        (UpdateTableInput::default(), "ValidationException"),
        (
            UpdateTableInput {
                global_secondary_index_updates: Some(vec![Default::default()]),
                ..Default::default()
            },
            "ValidationException",
        ),
        (
            UpdateTableInput {
                stream_specification: Some(StreamSpecification {
                    stream_enabled: false,
                    stream_view_type: Some(StreamViewType::KeysOnly),
                }),
                ..Default::default()
            },
            "ValidationException",
        ),
    ] {
        assert_eq!(refusal(change(input).await).0, code);
    }
}

#[tokio::test]
async fn what_a_table_does_not_have_is_said_to_be_off() {
    let house = House::furnished().await;
    let input = DescribeTimeToLiveInput { table_name: "hashes".into() };
    let answer = house.db.describe_time_to_live(&house.caller, input).await.unwrap();
    let status = answer.time_to_live_description.unwrap().time_to_live_status;
    assert_eq!(status, Some(TimeToLiveStatus::Disabled));
    let input = DescribeTimeToLiveInput { table_name: "absent".into() };
    let (code, _) = refusal(house.db.describe_time_to_live(&house.caller, input).await);
    assert_eq!(code, "ResourceNotFoundException");
}

#[tokio::test]
async fn tags_come_and_go() {
    let house = House::new();
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/clicks";
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
    let input = CreateTableInput {
        tags: Some(vec![tag("team", "data")]),
        ..table("clicks", &[("pk", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let add = async |arn: &str, tags| {
        let input = TagResourceInput { resource_arn: arn.into(), tags };
        house.db.tag_resource(&house.caller, input).await
    };
    let list = async || {
        let input = ListTagsOfResourceInput { resource_arn: arn.into(), ..Default::default() };
        house.db.list_tags_of_resource(&house.caller, input).await.unwrap().tags.unwrap()
    };
    add(arn, vec![tag("team", "web"), tag("stage", "")]).await.unwrap();
    assert_eq!(list().await, [tag("stage", ""), tag("team", "web")]);
    let input = UntagResourceInput {
        resource_arn: arn.into(),
        tag_keys: vec!["team".into(), "absent".into()],
    };
    house.db.untag_resource(&house.caller, input).await.unwrap();
    assert_eq!(list().await, [tag("stage", "")]);
    // Tagging changes nothing for writers, whose table is known already.
    house.put("clicks", item([("pk", s("a"))])).await;
    add(arn, vec![tag("more", "x")]).await.unwrap();
    house.put("clicks", item([("pk", s("b"))])).await;
    assert!(house.get("clicks", item([("pk", s("b"))])).await.is_some());

    let many = (0..49).map(|i| tag(&i.to_string(), "")).collect();
    assert_eq!(refusal(add(arn, many).await).0, "ValidationException");
    assert_eq!(refusal(add(arn, vec![tag("aws:x", "")]).await).0, "ValidationException");
    let absent = arn.replace("clicks", "absent");
    let (code, message) = refusal(add(&absent, vec![tag("a", "")]).await);
    assert_eq!(code, "ResourceNotFoundException");
    assert_eq!(message, format!("Requested resource not found: ResourcArn: {absent} not found"));
    assert_eq!(list().await.len(), 2);
}

#[tokio::test]
async fn small_tables_are_counted_when_described_and_large_ones_in_the_background() {
    let house = House::furnished().await;
    let counts = async || {
        let shown = describe(&house, "hashes").await.unwrap();
        (shown.item_count.unwrap(), shown.table_size_bytes.unwrap())
    };
    let put = async |numbers: std::ops::Range<i32>| {
        for number in numbers {
            house.put("hashes", item([("pk", s(&format!("{number:04}")))])).await;
        }
    };
    assert_eq!(counts().await, (0, 0));
    put(0..999).await;
    assert_eq!(counts().await, (999, 999 * 6));
    put(999..1500).await;
    // What the first stretch holds, as long as nobody has counted.
    assert_eq!(counts().await, (1000, 6000));
    let mut counted = house.store.watch(store::Key::from_static(b"dn"));
    let worker = tokio::spawn({
        let room = house.room.clone();
        async move { room.run(std::future::pending()).await }
    });
    counted.changed().await;
    assert_eq!(counts().await, (1500, 9000));
    // Six hours later they are counted anew, and not before.
    put(1500..1600).await;
    house.clock.advance(Duration::from_secs(6 * 60 * 60 - 1));
    tokio::task::yield_now().await;
    assert_eq!(counts().await, (1500, 9000));
    house.clock.advance(Duration::from_secs(2));
    counted.changed().await;
    assert_eq!(counts().await, (1600, 9600));
    worker.abort();
}
