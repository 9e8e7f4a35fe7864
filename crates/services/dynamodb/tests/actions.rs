//! What each request must be allowed to do, and with which condition keys.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use aws_api::Access;
use aws_api::dynamodb::*;
use foundation::access::Ask;
use foundation::{Caller, Principal};
use support::*;

/// A user, for whom condition keys matter.
fn user(house: &House) -> Caller {
    let principal = Principal::User {
        arn: "arn:aws:iam::000000000000:user/ann".into(),
        name: "ann".into(),
        id: "AIDA".into(),
    };
    Caller { principal, ..house.caller.clone() }
}

const TABLE: &str = "arn:aws:dynamodb:us-east-1:000000000000:table/hashes";

/// Asks in short: the action, and the values of a condition key.
fn short<'a>(asks: &'a [Ask], key: &str) -> Vec<(&'static str, Option<&'a [String]>)> {
    let values = |ask: &'a Ask| {
        ask.context.iter().find(|(name, _)| *name == key).map(|(_, values)| values.as_slice())
    };
    asks.iter().map(|ask| (ask.action, values(ask))).collect()
}

#[tokio::test]
async fn items_are_asked_for_with_their_partition_keys_and_attributes() {
    let house = House::furnished().await;
    let user = user(&house);
    let put = DynamoDbInput::PutItem(PutItemInput {
        table_name: "hashes".into(),
        item: item([("pk", s("a")), ("v", n(1))]),
        ..Default::default()
    });
    let asks = house.room.asks(&user, &put).await.unwrap();
    assert_eq!(asks[0].resource, TABLE);
    let keys = ["a".to_owned()];
    assert_eq!(short(&asks, "dynamodb:LeadingKeys"), [("dynamodb:PutItem", Some(&keys[..]))]);
    let attributes = ["pk".to_owned(), "v".to_owned()];
    assert_eq!(short(&asks, "dynamodb:Attributes"), [("dynamodb:PutItem", Some(&attributes[..]))]);
    // Nothing decides over the root by its keys.
    let asks = house.room.asks(&house.caller, &put).await.unwrap();
    assert_eq!(short(&asks, "dynamodb:LeadingKeys"), [("dynamodb:PutItem", None)]);

    let query = DynamoDbInput::Query(QueryInput {
        table_name: TABLE.into(),
        key_condition_expression: Some("pk = :p".into()),
        filter_expression: Some("v = :v".into()),
        expression_attribute_values: values([(":p", s("a")), (":v", n(1))]),
        select: Some(Select::Count),
        ..Default::default()
    });
    let asks = house.room.asks(&user, &query).await.unwrap();
    assert_eq!(asks[0].resource, TABLE);
    assert_eq!(short(&asks, "dynamodb:LeadingKeys"), [("dynamodb:Query", Some(&keys[..]))]);
    let count = ["COUNT".to_owned()];
    assert_eq!(short(&asks, "dynamodb:Select"), [("dynamodb:Query", Some(&count[..]))]);
}

#[tokio::test]
async fn batches_ask_by_table_and_transactions_by_item() {
    let house = House::furnished().await;
    let user = user(&house);
    let request = |pk: &str| WriteRequest {
        put_request: Some(PutRequest { item: item([("pk", s(pk)), ("sk", n(1))]) }),
        delete_request: None,
    };
    let batch = DynamoDbInput::BatchWriteItem(BatchWriteItemInput {
        request_items: [
            ("hashes".to_owned(), vec![request("a"), request("b"), request("a")]),
            ("ranges".to_owned(), vec![request("c")]),
        ]
        .into(),
        ..Default::default()
    });
    let asks = house.room.asks(&user, &batch).await.unwrap();
    let resources: Vec<_> = asks.iter().map(|ask| ask.resource.clone()).collect();
    assert_eq!(resources, [TABLE.to_owned(), TABLE.replace("hashes", "ranges")]);
    let (ab, c) = (["a".to_owned(), "b".to_owned()], ["c".to_owned()]);
    assert_eq!(
        short(&asks, "dynamodb:LeadingKeys"),
        [("dynamodb:BatchWriteItem", Some(&ab[..])), ("dynamodb:BatchWriteItem", Some(&c[..]))]
    );

    let transaction = DynamoDbInput::TransactWriteItems(TransactWriteItemsInput {
        transact_items: vec![
            TransactWriteItem {
                put: Some(Put {
                    table_name: "hashes".into(),
                    item: item([("pk", s("a"))]),
                    ..Default::default()
                }),
                ..Default::default()
            },
            TransactWriteItem {
                condition_check: Some(ConditionCheck {
                    table_name: "hashes".into(),
                    key: item([("pk", s("b"))]),
                    condition_expression: "attribute_exists(pk)".into(),
                    ..Default::default()
                }),
                ..Default::default()
            },
        ],
        ..Default::default()
    });
    let asks = house.room.asks(&user, &transaction).await.unwrap();
    let within = ["TransactWriteItems".to_owned()];
    assert_eq!(
        short(&asks, "dynamodb:EnclosingOperation"),
        [
            ("dynamodb:PutItem", Some(&within[..])),
            ("dynamodb:ConditionCheckItem", Some(&within[..])),
        ]
    );
}

#[tokio::test]
async fn operations_without_a_table_ask_for_everything_and_absent_tables_do_not_matter() {
    let house = House::new();
    let user = user(&house);
    for (input, action) in [
        (DynamoDbInput::ListTables(Default::default()), "dynamodb:ListTables"),
        (DynamoDbInput::DescribeLimits(Default::default()), "dynamodb:DescribeLimits"),
    ] {
        assert_eq!(house.room.asks(&user, &input).await.unwrap(), [Ask::new(action, "*")]);
    }
    let get = DynamoDbInput::GetItem(GetItemInput {
        table_name: "hashes".into(),
        key: item([("pk", s("a"))]),
        ..Default::default()
    });
    let asks = house.room.asks(&user, &get).await.unwrap();
    assert_eq!(asks[0].resource, TABLE);
    assert_eq!(short(&asks, "dynamodb:LeadingKeys"), [("dynamodb:GetItem", None)]);
    let tagged = DynamoDbInput::CreateTable(CreateTableInput {
        tags: Some(vec![Tag { key: "a".into(), value: "b".into() }]),
        ..table("hashes", &[("pk", "S")])
    });
    let actions: Vec<_> =
        house.room.asks(&user, &tagged).await.unwrap().iter().map(|ask| ask.action).collect();
    assert_eq!(actions, ["dynamodb:CreateTable", "dynamodb:TagResource"]);
}

#[tokio::test]
async fn policies_are_told_every_attribute_that_an_expression_speaks_of() {
    let house = House::furnished().await;
    let user = user(&house);
    let attributes = async |input: DynamoDbInput| {
        let asks = house.room.asks(&user, &input).await.unwrap();
        let told = short(&asks, "dynamodb:Attributes")[0].1;
        told.map(|names| names.join(" ")).unwrap_or_default()
    };
    let get = |projection: Option<&str>| GetItemInput {
        table_name: "hashes".into(),
        key: item([("pk", s("a"))]),
        projection_expression: projection.map(str::to_owned),
        ..Default::default()
    };
    let projected = DynamoDbInput::GetItem(get(Some("secret.x, v[1]")));
    assert_eq!(attributes(projected).await, "pk secret v");
    let update = UpdateItemInput {
        table_name: "hashes".into(),
        key: item([("pk", s("a"))]),
        update_expression: Some("SET a1 = b1 + if_not_exists(c1, d1) REMOVE e1 ADD f1 :v".into()),
        condition_expression: Some("size(g1) > :v AND #h = :v".into()),
        expression_attribute_names: names([("#h", "h1")]),
        expression_attribute_values: values([(":v", n(1))]),
        ..Default::default()
    };
    assert_eq!(attributes(DynamoDbInput::UpdateItem(update)).await, "a1 b1 c1 d1 e1 f1 g1 h1 pk");
    let query = QueryInput {
        table_name: "hashes".into(),
        key_condition_expression: Some("pk = :v".into()),
        filter_expression: Some("q = :v".into()),
        expression_attribute_values: values([(":v", s("a"))]),
        ..Default::default()
    };
    assert_eq!(attributes(DynamoDbInput::Query(query)).await, "pk q");

    // Whoever asks for no parts asks for all.
    let select = async |input: GetItemInput| {
        let asks = house.room.asks(&user, &DynamoDbInput::GetItem(input)).await.unwrap();
        short(&asks, "dynamodb:Select")[0].1.unwrap().join(" ")
    };
    assert_eq!(select(get(None)).await, "ALL_ATTRIBUTES");
    assert_eq!(select(get(Some("v"))).await, "SPECIFIC_ATTRIBUTES");
}

#[tokio::test]
async fn one_key_has_one_text_however_it_is_written() {
    let house = House::new();
    let user = user(&house);
    house.create("numbers", &[("pk", "N")]).await.unwrap();
    house.create("binaries", &[("pk", "B")]).await.unwrap();
    for (table, key, text) in [
        ("numbers", n("1.50e1"), "15"),
        ("numbers", n("15"), "15"),
        ("binaries", AttributeValue::B(vec![0, 1].into()), "AAE="),
    ] {
        let get = DynamoDbInput::GetItem(GetItemInput {
            table_name: table.into(),
            key: item([("pk", key)]),
            ..Default::default()
        });
        let asks = house.room.asks(&user, &get).await.unwrap();
        let expected = [text.to_owned()];
        let told = short(&asks, "dynamodb:LeadingKeys");
        assert_eq!(told, [("dynamodb:GetItem", Some(&expected[..]))]);
    }
}

#[tokio::test]
async fn a_query_of_an_index_asks_for_the_index_and_its_partition_key() {
    let house = House::new();
    let input = CreateTableInput {
        attribute_definitions: Some(definitions(&[("pk", "S"), ("team", "S")])),
        global_secondary_indexes: Some(vec![gsi("by_team", &["team"], 1, all())]),
        ..table("hashes", &[("pk", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let query = DynamoDbInput::Query(QueryInput {
        table_name: "hashes".into(),
        index_name: Some("by_team".into()),
        key_condition_expression: Some("team = :t".into()),
        expression_attribute_values: values([(":t", s("red"))]),
        ..Default::default()
    });
    let asks = house.room.asks(&user(&house), &query).await.unwrap();
    assert_eq!(asks[0].resource, format!("{TABLE}/index/by_team"));
    let keys = ["red".to_owned()];
    assert_eq!(short(&asks, "dynamodb:LeadingKeys"), [("dynamodb:Query", Some(&keys[..]))]);
    let select = ["ALL_PROJECTED_ATTRIBUTES".to_owned()];
    assert_eq!(short(&asks, "dynamodb:Select"), [("dynamodb:Query", Some(&select[..]))]);
    // So do key conditions of the old kind, whatever they say of the table's key.
    let equal = |value: &str| Condition {
        attribute_value_list: Some(vec![s(value)]),
        comparison_operator: ComparisonOperator::Eq,
    };
    let legacy = DynamoDbInput::Query(QueryInput {
        table_name: "hashes".into(),
        index_name: Some("by_team".into()),
        key_conditions: Some(
            [("pk".to_owned(), equal("mine")), ("team".to_owned(), equal("red"))].into(),
        ),
        ..Default::default()
    });
    let asks = house.room.asks(&user(&house), &legacy).await.unwrap();
    assert_eq!(short(&asks, "dynamodb:LeadingKeys"), [("dynamodb:Query", Some(&keys[..]))]);
    let scan = DynamoDbInput::Scan(ScanInput {
        table_name: TABLE.into(),
        index_name: Some("by_team".into()),
        ..Default::default()
    });
    let asks = house.room.asks(&user(&house), &scan).await.unwrap();
    assert_eq!(asks[0].resource, format!("{TABLE}/index/by_team"));
}
