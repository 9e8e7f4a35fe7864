//! Which indexes a table can have, and which items it then takes.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use aws_api::dynamodb::*;
use support::*;

const INVALID: &str = "One or more parameter values were invalid: ";

/// A table `tab` of the key `pk`, `sk`, which also defines `a` (S) and `b` (N).
fn base() -> CreateTableInput {
    CreateTableInput {
        attribute_definitions: Some(definitions(&[
            ("pk", "S"),
            ("sk", "S"),
            ("a", "S"),
            ("b", "N"),
        ])),
        ..table("tab", &[("pk", "S"), ("sk", "S")])
    }
}

fn with_global(indexes: Vec<GlobalSecondaryIndex>) -> CreateTableInput {
    CreateTableInput { global_secondary_indexes: Some(indexes), ..base() }
}

fn with_local(indexes: Vec<LocalSecondaryIndex>) -> CreateTableInput {
    CreateTableInput { local_secondary_indexes: Some(indexes), ..base() }
}

fn units(read: i64, write: i64) -> Option<ProvisionedThroughput> {
    Some(ProvisionedThroughput { read_capacity_units: read, write_capacity_units: write })
}

#[tokio::test]
async fn what_no_index_can_be_is_refused() {
    let house = House::new();
    let include_many = |from: usize| {
        include(
            &(from..from + 20)
                .map(|i| format!("n{i}"))
                .collect::<Vec<_>>()
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>(),
        )
    };
    let mixed = vec![
        KeySchemaElement { attribute_name: "a".into(), key_type: KeyType::Hash },
        KeySchemaElement { attribute_name: "b".into(), key_type: KeyType::Range },
        KeySchemaElement { attribute_name: "sk".into(), key_type: KeyType::Hash },
    ];
    let many: Vec<(String, &str)> = (0..9).map(|i| (format!("k{i}"), "S")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
    let names: Vec<&str> = many.iter().map(|(name, _)| *name).collect();
    let of_many = |hash: usize, count: usize| {
        let mut all_definitions = definitions(&[("pk", "S")]);
        all_definitions.extend(definitions(&many[..count]));
        CreateTableInput {
            attribute_definitions: Some(all_definitions),
            global_secondary_indexes: Some(vec![gsi("big", &names[..count], hash, all())]),
            ..table("tab", &[("pk", "S")])
        }
    };
    let twenty_one = (0..21).map(|i| gsi(&format!("index{i}"), &["a", "b"], 1, all())).collect();
    let six = (0..6).map(|i| lsi(&format!("index{i}"), &["pk", "b"], all())).collect();
    let hundred_and_twenty =
        (0..6).map(|i| gsi(&format!("index{i}"), &["a", "b"], 1, include_many(20 * i))).collect();
    let unprojected = Projection::default();
    let both = |kind| Projection { projection_type: Some(kind), ..include(&["n"]) };
    for (input, why) in [
        (with_global(vec![]), "List of GlobalSecondaryIndexes is empty"),
        (with_local(vec![]), "List of LocalSecondaryIndexes is empty"),
        (with_global(twenty_one), "GlobalSecondaryIndex count exceeds the per-table limit of 20"),
        (with_local(six), "Number of LocalSecondaryIndexes exceeds per-table limit of 5"),
        (
            with_global(vec![gsi("one", &["a", "b"], 1, all()), gsi("one", &["b"], 1, all())]),
            "Duplicate index name: one",
        ),
        (
            CreateTableInput {
                global_secondary_indexes: Some(vec![gsi("one", &["a"], 1, all())]),
                ..with_local(vec![lsi("one", &["pk", "b"], all())])
            },
            "Duplicate index name: one",
        ),
        (
            with_global(vec![gsi("one", &["a"], 1, all())]),
            "Some AttributeDefinitions are not used. AttributeDefinitions: [a, b, pk, sk], keys \
             used: [a, pk, sk]",
        ),
        (
            with_global(vec![gsi("one", &["a", "z"], 1, all())]),
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [a, z], \
             AttributeDefinitions: [a, b, pk, sk]",
        ),
        (
            with_local(vec![lsi("one", &["a", "b"], all())]),
            "Index KeySchema does not have the same leading hash key as table KeySchema for index: \
             one. index hash key: a, table hash key: pk",
        ),
        (
            with_local(vec![lsi("one", &["pk"], all())]),
            "Index KeySchema does not have a range key for index: one",
        ),
        (
            CreateTableInput {
                attribute_definitions: Some(definitions(&[("pk", "S"), ("b", "N")])),
                local_secondary_indexes: Some(vec![lsi("one", &["pk", "b"], all())]),
                ..table("tab", &[("pk", "S")])
            },
            "Table KeySchema does not have a range key, which is required when specifying a \
             LocalSecondaryIndex",
        ),
        (
            with_global(vec![gsi("one", &["a", "b"], 1, unprojected)]),
            "Unknown ProjectionType: null",
        ),
        (
            with_global(vec![gsi("one", &["a", "b"], 1, both(ProjectionType::All))]),
            "ProjectionType is ALL, but NonKeyAttributes is specified",
        ),
        (
            with_local(vec![lsi("one", &["pk", "b"], both(ProjectionType::KeysOnly))]),
            "ProjectionType is KEYS_ONLY, but NonKeyAttributes is specified",
        ),
        (
            with_global(vec![gsi(
                "one",
                &["a", "b"],
                1,
                Projection { non_key_attributes: None, ..include(&[]) },
            )]),
            "ProjectionType is INCLUDE, but NonKeyAttributes is not specified",
        ),
        (
            with_global(vec![gsi("one", &["a", "b"], 1, include(&["n", "n"]))]),
            "Duplicate element in NonKeyAttributes: n",
        ),
        (
            with_global(hundred_and_twenty),
            "The total number of NonKeyAttributes of all indexes exceeds the per-table limit of 100",
        ),
        (
            with_global(vec![GlobalSecondaryIndex {
                key_schema: mixed,
                ..gsi("one", &[], 1, all())
            }]),
            "All HASH key attributes must precede RANGE key attributes in the KeySchema",
        ),
        (of_many(5, 9), "The KeySchema exceeds the maximum allowed number of HASH key attributes"),
        (of_many(4, 9), "The KeySchema exceeds the maximum allowed number of RANGE key attributes"),
        (
            with_global(vec![GlobalSecondaryIndex {
                provisioned_throughput: units(1, 1),
                ..gsi("one", &["a", "b"], 1, all())
            }]),
            "ProvisionedThroughput should not be specified for index: one when BillingMode is \
             PAY_PER_REQUEST",
        ),
        (
            CreateTableInput {
                billing_mode: None,
                provisioned_throughput: units(1, 1),
                ..with_global(vec![gsi("one", &["a", "b"], 1, all())])
            },
            "ProvisionedThroughput is not specified for index: one",
        ),
        (
            with_global(vec![GlobalSecondaryIndex {
                warm_throughput: Some(WarmThroughput {
                    read_units_per_second: Some(11_999),
                    write_units_per_second: None,
                }),
                ..gsi("one", &["a", "b"], 1, all())
            }]),
            "Requested ReadUnitsPerSecond for WarmThroughput for index one is lower than initial \
             throughput for OnDemand",
        ),
    ] {
        let result = house.db.create_table(&house.caller, input).await;
        invalid(result, &format!("{INVALID}{why}"));
    }
    for (input, why) in [
        (
            with_global(vec![gsi("one", &["a", "a"], 1, all())]),
            "Both the Hash Key and the Range Key element in the KeySchema have the same name",
        ),
        (
            with_global(vec![gsi("one", &["a", "b", "a"], 2, all())]),
            "The KeySchema contains multiple key attributes with the same name",
        ),
        (
            with_global(vec![gsi("one", &["a", "b"], 0, all())]),
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        ),
        (
            with_local(vec![LocalSecondaryIndex {
                key_schema: elements(&["pk", "b"], 2),
                ..lsi("one", &[], all())
            }]),
            "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type",
        ),
    ] {
        invalid(house.db.create_table(&house.caller, input).await, why);
    }
    // The largest that there may be.
    house.db.create_table(&house.caller, of_many(4, 8)).await.unwrap();
}

#[tokio::test]
async fn an_index_is_shown_as_it_was_made() {
    let house = House::new();
    let warm =
        WarmThroughput { read_units_per_second: Some(13_000), write_units_per_second: Some(5_000) };
    let bounds =
        OnDemandThroughput { max_read_request_units: Some(7), max_write_request_units: None };
    let input = CreateTableInput {
        local_secondary_indexes: Some(vec![lsi("local", &["pk", "b"], keys_only())]),
        global_secondary_indexes: Some(vec![GlobalSecondaryIndex {
            warm_throughput: Some(warm.clone()),
            on_demand_throughput: Some(bounds.clone()),
            ..gsi("global", &["a", "sk", "b"], 2, include(&["x", "y"]))
        }]),
        ..base()
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    house.put("tab", item([("pk", s("p")), ("sk", s("s")), ("b", n(1))])).await;
    house.put("tab", item([("pk", s("p")), ("sk", s("t")), ("b", n(1)), ("a", s("a"))])).await;
    let input = DescribeTableInput { table_name: "tab".into() };
    let shown = house.db.describe_table(&house.caller, input).await.unwrap().table.unwrap();
    assert_eq!((shown.item_count, shown.table_size_bytes), (Some(2), Some(2 * 6 + 2 * 3 + 2)));
    let local = &shown.local_secondary_indexes.unwrap()[0];
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/tab/index/local";
    assert_eq!(local.index_arn.as_deref(), Some(arn));
    assert_eq!(local.key_schema, Some(elements(&["pk", "b"], 1)));
    assert_eq!((local.item_count, local.index_size_bytes), (Some(2), Some(18)));
    let global = &shown.global_secondary_indexes.unwrap()[0];
    assert_eq!(global.key_schema, Some(elements(&["a", "sk", "b"], 2)));
    assert_eq!(global.projection, Some(include(&["x", "y"])));
    assert_eq!(global.index_status, Some(IndexStatus::Active));
    assert_eq!(global.on_demand_throughput, Some(bounds));
    assert_eq!(global.warm_throughput.as_ref().unwrap().read_units_per_second, Some(13_000));
    assert_eq!((global.item_count, global.index_size_bytes), (Some(1), Some(11)));
    let names: Vec<_> =
        shown.attribute_definitions.unwrap().into_iter().map(|d| d.attribute_name).collect();
    assert_eq!(names, ["a", "b", "pk", "sk"]);
}

#[tokio::test]
async fn items_that_no_index_can_take_are_refused_by_every_write() {
    let house = House::new();
    let input = with_global(vec![gsi("one", &["a", "b"], 1, all())]);
    house.db.create_table(&house.caller, input).await.unwrap();
    let base = [("pk", s("p")), ("sk", s("s"))];
    let of = |name: &str, value: &AttributeValue| {
        let mut item = item(base.clone());
        item.insert(name.into(), value.clone());
        item
    };
    let binary = AttributeValue::B(vec![1].into());
    let long = |bytes| s(&"x".repeat(bytes));
    for (name, value, put, update) in [
        (
            "a",
            n(1),
            format!("{INVALID}Type mismatch for Index Key a Expected: S Actual: N IndexName: one"),
            "The update expression attempted to update the secondary index key to unsupported type",
        ),
        (
            "b",
            binary,
            format!("{INVALID}Type mismatch for Index Key b Expected: N Actual: B IndexName: one"),
            "The update expression attempted to update the secondary index key to unsupported type",
        ),
        (
            "a",
            s(""),
            "One or more parameter values are not valid. A value specified for a secondary index \
             key is not supported. The AttributeValue for a key attribute cannot contain an empty \
             string value. IndexName: one, IndexKey: a"
                .to_owned(),
            "One or more parameter values are not valid. The update expression attempted to update \
             a secondary index key to a value that is not supported. The AttributeValue for a key \
             attribute cannot contain an empty string value.",
        ),
        (
            "a",
            long(2049),
            format!("{INVALID}Size of hashkey has exceeded the maximum size limit of2048 bytes"),
            "The update expression attempted to update the secondary index key beyond allowed size \
             limits",
        ),
    ] {
        let input =
            PutItemInput { table_name: "tab".into(), item: of(name, &value), ..Default::default() };
        invalid(house.db.put_item(&house.caller, input).await, &put);
        let request = WriteRequest {
            put_request: Some(PutRequest { item: of(name, &value) }),
            delete_request: None,
        };
        let fine = WriteRequest {
            put_request: Some(PutRequest { item: item([("pk", s("q")), ("sk", s("s"))]) }),
            delete_request: None,
        };
        let input = BatchWriteItemInput {
            request_items: [("tab".to_owned(), vec![fine, request])].into(),
            ..Default::default()
        };
        invalid(house.db.batch_write_item(&house.caller, input).await, &put);
        let write = TransactWriteItem {
            put: Some(Put {
                table_name: "tab".into(),
                item: of(name, &value),
                ..Default::default()
            }),
            ..Default::default()
        };
        let input = TransactWriteItemsInput { transact_items: vec![write], ..Default::default() };
        let (code, message) = refusal(house.db.transact_write_items(&house.caller, input).await);
        assert_eq!(code, "TransactionCanceledException");
        assert!(message.ends_with("[ValidationError]"), "{message}");
        let input = UpdateItemInput {
            table_name: "tab".into(),
            key: item(base.clone()),
            update_expression: Some("SET #n = :v".into()),
            expression_attribute_names: names([("#n", name)]),
            expression_attribute_values: values([(":v", value)]),
            ..Default::default()
        };
        invalid(house.db.update_item(&house.caller, input).await, update);
    }
    let scan = ScanInput { table_name: "tab".into(), ..Default::default() };
    assert_eq!(house.db.scan(&house.caller, scan).await.unwrap().count, Some(0));
    house.put("tab", of("a", &long(2048))).await;
}

/// UpdateTable of `tab` with these changes of indexes and these definitions.
async fn change(
    house: &House,
    updates: Vec<GlobalSecondaryIndexUpdate>,
    defined: &[(&str, &str)],
) -> Result<TableDescription, aws_api::ApiError> {
    let input = UpdateTableInput {
        table_name: "tab".into(),
        attribute_definitions: (!defined.is_empty()).then(|| definitions(defined)),
        global_secondary_index_updates: Some(updates),
        ..Default::default()
    };
    house.db.update_table(&house.caller, input).await.map(|out| out.table_description.unwrap())
}

fn create(name: &str, keys: &[&str]) -> GlobalSecondaryIndexUpdate {
    GlobalSecondaryIndexUpdate {
        create: Some(CreateGlobalSecondaryIndexAction {
            index_name: name.into(),
            key_schema: elements(keys, 1),
            projection: all(),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn delete(name: &str) -> GlobalSecondaryIndexUpdate {
    GlobalSecondaryIndexUpdate {
        delete: Some(DeleteGlobalSecondaryIndexAction { index_name: name.into() }),
        ..Default::default()
    }
}

fn update(name: &str, read: i64, write: i64) -> GlobalSecondaryIndexUpdate {
    GlobalSecondaryIndexUpdate {
        update: Some(UpdateGlobalSecondaryIndexAction {
            index_name: name.into(),
            provisioned_throughput: units(read, write),
            ..Default::default()
        }),
        ..Default::default()
    }
}

#[tokio::test]
async fn what_can_not_be_changed_is_refused() {
    let house = House::new();
    let input = CreateTableInput {
        local_secondary_indexes: Some(vec![lsi("local", &["pk", "b"], all())]),
        ..with_global(vec![gsi("one", &["a", "b"], 1, all())])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let refused =
        async |updates, defined: &[(&str, &str)]| refusal(change(&house, updates, defined).await);
    let validation = |why: &str| ("ValidationException".to_owned(), why.to_owned());
    let c = [("c", "S")];
    for (updates, defined, why) in [
        (vec![], &c[..0], format!("{INVALID}List of GlobalSecondaryIndexUpdates is empty")),
        (
            vec![Default::default()],
            &c[..0],
            format!(
                "{INVALID}One of GlobalSecondaryIndexUpdate.Update, \
                 GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be \
                 null"
            ),
        ),
        (
            vec![GlobalSecondaryIndexUpdate {
                delete: delete("one").delete,
                ..create("two", &["c"])
            }],
            &c[..],
            format!(
                "{INVALID}Only one global secondary index action is allowed per \
                 GlobalSecondaryIndexUpdate object"
            ),
        ),
        (
            vec![delete("one"), update("one", 1, 1)],
            &c[..0],
            format!(
                "{INVALID}Only one global secondary index update per index is allowed \
                 simultaneously. Index: one"
            ),
        ),
        (
            vec![create("one", &["c"])],
            &c[..],
            "Attempting to create an index which already exists".to_owned(),
        ),
        (
            vec![create("local", &["c"])],
            &c[..],
            "Attempting to create an index which already exists".to_owned(),
        ),
        (
            vec![create("two", &["c"])],
            &c[..0],
            format!("{INVALID}AttributeDefinitions is not specified for index: two"),
        ),
        (
            vec![create("two", &["c"])],
            &[("c", "S"), ("d", "S")],
            format!(
                "{INVALID}Some AttributeDefinitions are not used. AttributeDefinitions: [c, d], \
                 keys used: [a, b, c, pk, sk]"
            ),
        ),
        (
            vec![delete("local")],
            &c[..0],
            "Cannot delete an index that is not a GlobalSecondaryIndex: local".to_owned(),
        ),
        (
            vec![update("local", 1, 1)],
            &c[..0],
            "Cannot update an index that is not a GlobalSecondaryIndex: local".to_owned(),
        ),
        (
            vec![update("one", 1, 1)],
            &c[..0],
            format!(
                "{INVALID}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for \
                 index: one when BillingMode is PAY_PER_REQUEST"
            ),
        ),
    ] {
        assert_eq!(refused(updates, defined).await, validation(&why));
    }
    let one_at_a_time = (
        "LimitExceededException".to_owned(),
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously \
         per table"
            .to_owned(),
    );
    assert_eq!(refused(vec![create("two", &["c"]), delete("one")], &c).await, one_at_a_time);
    let (code, _) = refused(vec![delete("absent")], &[]).await;
    assert_eq!(code, "ResourceNotFoundException");

    // Nobody works on it here: the index stays in the making.
    let shown = change(&house, vec![create("two", &["c"])], &c).await.unwrap();
    assert_eq!(shown.table_status, Some(TableStatus::Updating));
    let two = &shown.global_secondary_indexes.unwrap()[1];
    assert_eq!(
        (two.index_status.clone(), two.backfilling),
        (Some(IndexStatus::Creating), Some(true))
    );
    assert_eq!(refused(vec![create("three", &["c"])], &c).await, one_at_a_time);
    assert_eq!(refused(vec![delete("one")], &[]).await, one_at_a_time);
    let query = QueryInput {
        table_name: "tab".into(),
        index_name: Some("two".into()),
        key_condition_expression: Some("c = :c".into()),
        expression_attribute_values: values([(":c", s("c"))]),
        ..Default::default()
    };
    invalid(
        house.db.query(&house.caller, query.clone()).await,
        "Cannot read from backfilling global secondary index: two",
    );
    let input = DeleteTableInput { table_name: "tab".into() };
    let (code, _) = refusal(house.db.delete_table(&house.caller, input).await);
    assert_eq!(code, "ResourceInUseException");
    let input = UpdateTableInput {
        table_name: "tab".into(),
        deletion_protection_enabled: Some(true),
        ..Default::default()
    };
    let (code, _) = refusal(house.db.update_table(&house.caller, input).await);
    assert_eq!(code, "ResourceInUseException");
    // But it can be given up.
    let shown = change(&house, vec![delete("two")], &[]).await.unwrap();
    let two = &shown.global_secondary_indexes.unwrap()[1];
    assert_eq!(two.index_status, Some(IndexStatus::Deleting));
    invalid(
        house.db.query(&house.caller, query).await,
        "The table does not have the specified index: two",
    );
}

#[tokio::test]
async fn indexes_follow_their_table_from_one_mode_of_billing_to_the_other() {
    let house = House::new();
    let input = with_global(vec![gsi("one", &["a", "b"], 1, all())]);
    house.db.create_table(&house.caller, input).await.unwrap();
    let provisioned = |updates| UpdateTableInput {
        table_name: "tab".into(),
        billing_mode: Some(BillingMode::Provisioned),
        provisioned_throughput: units(3, 4),
        global_secondary_index_updates: updates,
        ..Default::default()
    };
    invalid(
        house.db.update_table(&house.caller, provisioned(None)).await,
        &format!("{INVALID}ProvisionedThroughput must be specified for index: one"),
    );
    let input = provisioned(Some(vec![update("one", 5, 6)]));
    let shown = house.db.update_table(&house.caller, input).await.unwrap();
    let shown = shown.table_description.unwrap();
    let of_index = |shown: &TableDescription| {
        let index = &shown.global_secondary_indexes.as_ref().unwrap()[0];
        index.provisioned_throughput.clone().unwrap().read_capacity_units
    };
    assert_eq!(of_index(&shown), Some(5));
    invalid(
        change(&house, vec![update("one", 5, 6)], &[]).await,
        "The provisioned throughput for the index one will not change. The requested value equals \
         the current value. Current ReadCapacityUnits provisioned for the index: 5. Requested \
         ReadCapacityUnits: 5. Current WriteCapacityUnits provisioned for the index: 6. Requested \
         WriteCapacityUnits: 6. Refer to the Amazon DynamoDB Developer Guide for current limits and \
         how to request higher limits.",
    );
    let shown = change(&house, vec![update("one", 8, 6)], &[]).await.unwrap();
    assert_eq!(of_index(&shown), Some(8));
    let input = UpdateTableInput {
        table_name: "tab".into(),
        billing_mode: Some(BillingMode::PayPerRequest),
        ..Default::default()
    };
    let shown = house.db.update_table(&house.caller, input).await.unwrap();
    assert_eq!(of_index(&shown.table_description.unwrap()), Some(0));
}
