//! PartiQL: pages, batches, transactions, permissions. What single statements do is in
//! `tests/cases/partiql.txt`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on fails")]

mod support;

use aws_api::dynamodb::*;
use aws_api::{Access, ApiError};
use foundation::{Caller, Principal};
use support::*;

fn statement(text: &str) -> ExecuteStatementInput {
    ExecuteStatementInput { statement: text.to_owned(), ..Default::default() }
}

impl House {
    async fn run(&self, text: &str) -> Result<Vec<Item>, ApiError> {
        let answer = self.db.execute_statement(&self.caller, statement(text)).await?;
        Ok(answer.items.unwrap())
    }

    async fn batch(&self, texts: &[&str]) -> Result<Vec<BatchStatementResponse>, ApiError> {
        let request = |text: &&str| BatchStatementRequest {
            statement: (*text).to_owned(),
            return_values_on_condition_check_failure: Some(
                ReturnValuesOnConditionCheckFailure::AllOld,
            ),
            ..Default::default()
        };
        let input = BatchExecuteStatementInput {
            statements: texts.iter().map(request).collect(),
            ..Default::default()
        };
        Ok(self.db.batch_execute_statement(&self.caller, input).await?.responses.unwrap())
    }

    async fn transact(
        &self,
        texts: &[&str],
        token: Option<&str>,
    ) -> Result<ExecuteTransactionOutput, ApiError> {
        let given = |text: &&str| ParameterizedStatement {
            statement: (*text).to_owned(),
            return_values_on_condition_check_failure: Some(
                ReturnValuesOnConditionCheckFailure::AllOld,
            ),
            ..Default::default()
        };
        let input = ExecuteTransactionInput {
            transact_statements: texts.iter().map(given).collect(),
            client_request_token: token.map(str::to_owned),
            ..Default::default()
        };
        self.db.execute_transaction(&self.caller, input).await
    }
}

/// `ranges` with the sort keys 0 to 9 in the partitions a, b and c.
async fn filled() -> House {
    let house = House::furnished().await;
    for pk in ["a", "b", "c"] {
        for sk in 0..10 {
            house.put("ranges", item([("pk", s(pk)), ("sk", n(sk)), ("v", n(sk % 3))])).await;
        }
    }
    house
}

fn keys(items: &[Item]) -> String {
    let key = |item: &Item| match (&item["pk"], &item["sk"]) {
        (AttributeValue::S(pk), AttributeValue::N(sk)) => format!("{pk}{sk}"),
        other => panic!("{other:?}"),
    };
    items.iter().map(key).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn keys_are_looked_up_in_order() {
    let house = filled().await;
    for (condition, expected) in [
        ("pk = 'a' AND sk = 3", "a3"),
        ("pk = 'a' AND sk < 3", "a0 a1 a2"),
        ("pk = 'a' AND 7 <= sk", "a7 a8 a9"),
        ("pk = 'a' AND sk BETWEEN 4 AND 5", "a4 a5"),
        ("pk = 'a' AND sk > 6 ORDER BY sk DESC", "a9 a8 a7"),
        ("pk = 'a' AND sk > 2 AND sk < 5", "a3 a4"),
        ("pk = 'a' AND sk IN [2, 4]", "a2 a4"),
        ("pk = 'a' AND v = 2 AND sk > 3", "a5 a8"),
        ("pk IN ['b', 'a'] AND sk < 2", "b0 b1 a0 a1"),
        ("pk IN ['b', 'a'] AND sk < 2 ORDER BY pk", "a0 a1 b0 b1"),
        ("pk IN ['b', 'a'] AND sk < 2 ORDER BY pk DESC, sk DESC", "b1 b0 a1 a0"),
        ("pk = 'c' AND sk = 1 OR pk = 'b' AND sk = 2", "c1 b2"),
        ("pk = 'a' AND sk = 1 OR pk = 'a' AND sk = 2", "a1 a2"),
        ("(pk = 'a' OR pk = 'b') AND sk = 9", "a9 b9"),
        ("pk = 'a' AND (sk = 1 OR v = 2)", "a1 a2 a5 a8"),
        ("sk = 9 AND pk <= 'a'", "a9"),
    ] {
        let found = house.run(&format!("SELECT * FROM ranges WHERE {condition}")).await.unwrap();
        assert_eq!(keys(&found), expected, "{condition}");
    }
    for (condition, why) in [
        (
            "pk = 'a' AND v = 1 OR pk = 'a' AND sk = 2",
            "Overlapping conditions with range keys are not supported in where clause",
        ),
        (
            "pk IN ['a', 'a'] AND sk = 1",
            "Overlapping conditions with range keys are not supported in where clause",
        ),
        (
            "pk IN ['a', 'b'] ORDER BY sk",
            "Must have hash key in ORDER BY clause when more than one hash key condition \
             specified in WHERE clause.",
        ),
    ] {
        invalid(house.run(&format!("SELECT * FROM ranges WHERE {condition}")).await, why);
    }
}

#[tokio::test]
async fn pages_follow_one_another_without_gap_or_overlap() {
    let house = filled().await;
    for text in [
        "SELECT * FROM ranges WHERE pk = 'a'",
        "SELECT * FROM ranges WHERE pk IN ['c', 'a', 'nobody', 'b'] AND v <> 1",
        "SELECT * FROM ranges WHERE pk = 'b' AND sk > 2 ORDER BY sk DESC",
        "SELECT * FROM ranges WHERE v = 0",
        "SELECT * FROM ranges",
    ] {
        let whole = keys(&house.run(text).await.unwrap());
        for limit in 1..6 {
            let (mut found, mut token) = (Vec::new(), None);
            for round in 0.. {
                assert!(round < 60, "{text} does not end");
                let input = ExecuteStatementInput {
                    limit: Some(limit),
                    next_token: token,
                    ..statement(text)
                };
                let answer = house.db.execute_statement(&house.caller, input).await.unwrap();
                found.extend(answer.items.unwrap());
                token = answer.next_token;
                if token.is_none() {
                    assert!(answer.last_evaluated_key.is_none(), "{text}");
                    break;
                }
            }
            assert_eq!(keys(&found), whole, "{text} by {limit}");
        }
    }
    // A token belongs to its statement.
    let first = ExecuteStatementInput { limit: Some(1), ..statement("SELECT * FROM ranges") };
    let token = house.db.execute_statement(&house.caller, first).await.unwrap().next_token;
    for (text, token, why) in [
        ("SELECT pk FROM ranges", token.clone(), "NextToken does not match request"),
        ("SELECT * FROM ranges", Some("garbage".to_owned()), "Invalid NextToken"),
        ("DELETE FROM ranges WHERE pk = 'a' AND sk = 1", token, "NextToken does not match request"),
    ] {
        let input = ExecuteStatementInput { next_token: token, ..statement(text) };
        invalid(house.db.execute_statement(&house.caller, input).await, why);
    }
}

#[tokio::test]
async fn indexes_are_read_by_their_own_keys() {
    let house = House::new();
    let mut input = table("songs", &[("pk", "S")]);
    input.attribute_definitions.as_mut().unwrap().push(AttributeDefinition {
        attribute_name: "genre".into(),
        attribute_type: ScalarAttributeType::S,
    });
    input.global_secondary_indexes = Some(vec![GlobalSecondaryIndex {
        index_name: "by-genre".into(),
        key_schema: vec![KeySchemaElement {
            attribute_name: "genre".into(),
            key_type: KeyType::Hash,
        }],
        projection: Projection {
            projection_type: Some(ProjectionType::KeysOnly),
            non_key_attributes: None,
        },
        ..Default::default()
    }]);
    house.db.create_table(&house.caller, input).await.unwrap();
    for (pk, genre) in [("one", "rock"), ("two", "jazz"), ("three", "rock")] {
        let it = item([("pk", s(pk)), ("genre", s(genre)), ("year", n(1999))]);
        house.put("songs", it).await;
    }
    let rock = "SELECT pk FROM \"songs\".\"by-genre\" WHERE genre = 'rock'";
    let found = house.run(rock).await.unwrap();
    assert_eq!(found.len(), 2);
    assert!(found.contains(&item([("pk", s("one"))])));
    assert!(found.contains(&item([("pk", s("three"))])));
    let all = house.run("SELECT * FROM \"songs\".\"by-genre\"").await.unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(all[0].len(), 2, "keys only: {:?}", all[0]);
    invalid(
        house.run("SELECT pk FROM \"songs\".\"by-genre\" WHERE genre = 'rock' AND year = 1").await,
        "One or more parameter values were invalid: Secondary index by-genre does not project one \
         or more filter attributes: [year]",
    );
    let input = ExecuteStatementInput { consistent_read: Some(true), ..statement(rock) };
    invalid(
        house.db.execute_statement(&house.caller, input).await,
        "Strongly consistent read is not supported on Global Secondary Indexes",
    );
    let batch = house.batch(&[rock]).await.unwrap();
    let error = batch[0].error.as_ref().unwrap();
    assert_eq!(error.code, Some(BatchStatementErrorCodeEnum::ValidationError));
    invalid(
        house.transact(&[rock], None).await,
        "Validation failed in TransactStatements[0]: Reads on indices are not supported within \
         transactions.",
    );
}

#[tokio::test]
async fn each_statement_of_a_batch_has_an_answer_of_its_own() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a")), ("v", n(1))])).await;
    let answers = house
        .batch(&[
            "INSERT INTO hashes VALUE {'pk': 'b', 'v': 2}",
            "INSERT INTO hashes VALUE {'pk': 'a'}",
            "UPDATE hashes SET v = 5 WHERE pk = 'a' AND v = 9",
            "UPDATE hashes SET v = 5 WHERE pk = 'a' RETURNING MODIFIED NEW *",
            "DELETE FROM nowhere WHERE pk = 'a'",
            "UPDATE hashes SET v = 5 WHERE v = 1",
            "SLECT",
            "EXISTS(SELECT * FROM hashes WHERE pk = 'a' AND v = 1)",
            "DELETE FROM hashes WHERE pk = 'b' RETURNING ALL OLD *",
        ])
        .await
        .unwrap();
    let told: Vec<String> = answers
        .iter()
        .map(|answer| match (&answer.error, &answer.item) {
            (Some(error), None) => format!(
                "{} {}",
                error.code.as_ref().unwrap().as_str(),
                error.item.as_ref().map_or(0, |item| item.len())
            ),
            (None, item) => format!("done {}", item.as_ref().map_or(0, |item| item.len())),
            both => panic!("{both:?}"),
        })
        .collect();
    assert_eq!(
        told,
        [
            "done 0",
            "DuplicateItem 0",
            "ConditionalCheckFailed 2",
            "done 1",
            "ResourceNotFound 0",
            "ValidationError 0",
            "ValidationError 0",
            "ValidationError 0",
            "done 2",
        ]
    );
    assert_eq!(answers[3].item, Some(item([("v", n(5))])));
    assert_eq!(answers[3].table_name.as_deref(), Some("hashes"));

    let answers = house
        .batch(&["SELECT v FROM hashes WHERE pk = 'a'", "SELECT * FROM hashes WHERE v = 5"])
        .await
        .unwrap();
    assert_eq!(answers[0].item, Some(item([("v", n(5))])));
    assert_eq!(
        answers[1].error.as_ref().unwrap().message.as_deref(),
        Some(
            "Select statements within BatchExecuteStatement must specify the primary key in the \
             where clause."
        )
    );
    invalid(
        house
            .batch(&["SELECT v FROM hashes WHERE pk = 'a'", "DELETE FROM hashes WHERE pk = 'a'"])
            .await,
        "Read and write requests together in the same batch is not supported.",
    );
    assert!(house.batch(&["DELETE FROM hashes WHERE pk = 'a'"; 26]).await.is_err());
}

/// Codes of a cancelled transaction's reasons.
fn reasons(error: &ApiError) -> Vec<CancellationReason> {
    assert_eq!(error.code(), "TransactionCanceledException", "{error}");
    let detail: &dyn std::any::Any = error.detail().unwrap();
    let detail = detail.downcast_ref::<TransactionCanceledException>().unwrap();
    detail.cancellation_reasons.clone().unwrap()
}

fn codes(error: &ApiError) -> Vec<String> {
    reasons(error).into_iter().map(|reason| reason.code.unwrap()).collect()
}

#[tokio::test]
async fn all_statements_of_a_transaction_happen_or_none() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a")), ("v", n(1))])).await;
    house.put("hashes", item([("pk", s("d"))])).await;
    let count = async || house.run("SELECT pk FROM hashes").await.unwrap().len();
    let done = house
        .transact(
            &[
                "EXISTS(SELECT * FROM hashes WHERE pk = 'a' AND v = 1 AND gone IS MISSING)",
                "INSERT INTO hashes VALUE {'pk': 'b'}",
                "UPDATE hashes SET v = 2 WHERE pk = 'd'",
                "DELETE FROM hashes WHERE pk = 'nobody'",
            ],
            None,
        )
        .await
        .unwrap();
    assert_eq!(done.responses.unwrap().len(), 4);
    assert_eq!(count().await, 3);

    let error = house
        .transact(
            &[
                "INSERT INTO hashes VALUE {'pk': 'new'}",
                "INSERT INTO hashes VALUE {'pk': 'b'}",
                "EXISTS(SELECT * FROM hashes WHERE pk = 'a' AND v = 7)",
                "UPDATE hashes SET v = 2 WHERE pk = 'nobody'",
                "UPDATE hashes SET pk2 = v + 'x' WHERE pk = 'd'",
            ],
            None,
        )
        .await
        .unwrap_err();
    // The last one can't be read at all, which is told before anything is tried.
    assert_eq!(error.code(), "ValidationException");
    assert!(error.message().starts_with("Validation failed in TransactStatements[4]: "));
    let error = house
        .transact(
            &[
                "INSERT INTO hashes VALUE {'pk': 'new'}",
                "INSERT INTO hashes VALUE {'pk': 'b'}",
                "EXISTS(SELECT * FROM hashes WHERE pk = 'a' AND v = 7)",
                "UPDATE hashes SET v = 2 WHERE pk = 'nobody'",
                "UPDATE hashes SET w = v + gone WHERE pk = 'd'",
            ],
            None,
        )
        .await
        .unwrap_err();
    assert_eq!(
        codes(&error),
        [
            "None",
            "DuplicateItem",
            "ConditionalCheckFailed",
            "ConditionalCheckFailed",
            "ValidationError",
        ]
    );
    let told = reasons(&error);
    assert_eq!(told[1].message.as_deref(), Some("Duplicate primary key exists in table"));
    assert_eq!(told[2].item, Some(item([("pk", s("a")), ("v", n(1))])));
    assert_eq!(told[3].item, None);
    assert_eq!(count().await, 3);

    // A write that names no one item is a reason as well.
    let error = house.transact(&["UPDATE hashes SET v = 2 WHERE v = 2"], None).await.unwrap_err();
    assert_eq!(codes(&error), ["ValidationError"]);

    let at_0 = |why: &str| format!("Validation failed in TransactStatements[0]: {why}");
    for (texts, why) in [
        (
            &["EXISTS(SELECT * FROM hashes WHERE pk = 'a')"][..],
            at_0("EXISTS() must contain a single item read with additional condition"),
        ),
        (
            &["SELECT * FROM hashes WHERE v = 1"],
            at_0(
                "Select statements within ExecuteTransaction must specify the primary key in the \
                 where clause.",
            ),
        ),
        (
            &["DELETE FROM hashes WHERE pk = 'a' RETURNING ALL OLD *"],
            at_0("RETURNING clause is not supported in ExecuteTransaction."),
        ),
        (
            &["SELECT * FROM hashes WHERE"],
            at_0("Statement wasn't well formed, can't be processed: Unexpected term"),
        ),
        (
            &["SELECT * FROM hashes WHERE pk = 'a'", "DELETE FROM hashes WHERE pk = 'a'"],
            "ExecuteTransaction API does not support both read and write operations in the same \
             request."
                .to_owned(),
        ),
        (
            &["DELETE FROM hashes WHERE pk = 'a'", "INSERT INTO hashes VALUE {'pk': 'a'}"],
            "Transaction request cannot include multiple operations on one item".to_owned(),
        ),
    ] {
        invalid(house.transact(texts, None).await, &why);
    }
    assert!(house.transact(&["DELETE FROM hashes WHERE pk = 'a'"; 101], None).await.is_err());

    let found = house
        .transact(
            &["SELECT v FROM hashes WHERE pk = 'a'", "SELECT * FROM hashes WHERE pk = 'nobody'"],
            None,
        )
        .await
        .unwrap();
    let items: Vec<Option<Item>> = found.responses.unwrap().into_iter().map(|r| r.item).collect();
    assert_eq!(items, [Some(item([("v", n(1))])), None]);
}

#[tokio::test]
async fn a_token_makes_a_repeated_transaction_count_once() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a")), ("v", n(1))])).await;
    let add = &["UPDATE hashes SET v = v + 1 WHERE pk = 'a'"][..];
    for _ in 0..3 {
        house.transact(add, Some("token")).await.unwrap();
    }
    let found = house.get("hashes", item([("pk", s("a"))])).await;
    assert_eq!(found, Some(item([("pk", s("a")), ("v", n(2))])));
    let other = &["UPDATE hashes SET v = v + 2 WHERE pk = 'a'"][..];
    let error = house.transact(other, Some("token")).await.unwrap_err();
    assert_eq!(error.code(), "IdempotentParameterMismatchException");
}

#[tokio::test]
async fn capacity_is_that_of_the_operations_beneath() {
    let house = filled().await;
    let total = async |text: &str, consistent: bool| {
        let input = ExecuteStatementInput {
            return_consumed_capacity: Some(ReturnConsumedCapacity::Total),
            consistent_read: Some(consistent),
            ..statement(text)
        };
        let answer = house.db.execute_statement(&house.caller, input).await.unwrap();
        let capacity = answer.consumed_capacity.unwrap();
        assert_eq!(capacity.table_name.as_deref(), Some("ranges"));
        capacity.capacity_units.unwrap()
    };
    assert_eq!(total("SELECT * FROM ranges WHERE pk = 'a' AND sk = 1", false).await, 0.5);
    assert_eq!(total("SELECT * FROM ranges WHERE pk = 'a' AND sk = 1", true).await, 1.0);
    assert_eq!(total("SELECT * FROM ranges WHERE pk IN ['a', 'b', 'c']", true).await, 3.0);
    assert_eq!(total("UPDATE ranges SET v = 1 WHERE pk = 'a' AND sk = 1", false).await, 1.0);
}

#[tokio::test]
async fn statements_ask_for_their_own_actions_with_what_policies_may_know() {
    let house = House::furnished().await;
    let principal = Principal::User {
        arn: "arn:aws:iam::000000000000:user/ann".into(),
        name: "ann".into(),
        id: "AIDA".into(),
    };
    let user = Caller { principal, ..house.caller.clone() };
    let asked = async |input: DynamoDbInput| {
        let asks = house.room.asks(&user, &input).await.unwrap();
        let shown = asks.iter().map(|ask| {
            let resource = ask.resource.rsplit(':').next().unwrap();
            let mut out = format!("{} {resource}", ask.action);
            for (key, values) in &ask.context {
                let key = key.rsplit(':').next().unwrap();
                out.push_str(&format!(" {key}={}", values.join(",")));
            }
            out
        });
        shown.collect::<Vec<_>>().join("; ")
    };
    for (text, expected) in [
        (
            "SELECT v FROM ranges WHERE pk IN ['b', 'a'] AND sk > 1",
            "dynamodb:PartiQLSelect table/ranges Select=SPECIFIC_ATTRIBUTES Attributes=pk,sk,v \
             FullTableScan=false LeadingKeys=a,b",
        ),
        (
            "SELECT * FROM ranges WHERE v = 1",
            "dynamodb:PartiQLSelect table/ranges Select=ALL_ATTRIBUTES Attributes=v \
             FullTableScan=true",
        ),
        (
            "INSERT INTO hashes VALUE {'pk': 'x', 'w': 1}",
            "dynamodb:PartiQLInsert table/hashes Attributes=pk,w LeadingKeys=x",
        ),
        (
            "UPDATE hashes SET a = b + 1 REMOVE c.d WHERE pk = 'x' AND e = 1 RETURNING ALL NEW *",
            "dynamodb:PartiQLUpdate table/hashes ReturnValues=ALL_NEW Attributes=a,b,c,e,pk \
             LeadingKeys=x",
        ),
        (
            "DELETE FROM hashes WHERE pk = 'x'",
            "dynamodb:PartiQLDelete table/hashes ReturnValues=NONE Attributes=pk LeadingKeys=x",
        ),
        (
            "SELECT * FROM \"ranges\".\"idx\"",
            "dynamodb:PartiQLSelect table/ranges/index/idx Select=ALL_ATTRIBUTES Attributes=",
        ),
        ("SELECT * FROM", ""),
    ] {
        assert_eq!(asked(DynamoDbInput::ExecuteStatement(statement(text))).await, expected);
    }
    let given = |text: &str| ParameterizedStatement {
        statement: text.to_owned(),
        ..ParameterizedStatement::default()
    };
    let transaction = DynamoDbInput::ExecuteTransaction(ExecuteTransactionInput {
        transact_statements: vec![given("DELETE FROM hashes WHERE pk = 'x'")],
        ..Default::default()
    });
    assert_eq!(
        asked(transaction).await,
        "dynamodb:PartiQLDelete table/hashes EnclosingOperation=ExecuteTransaction \
         ReturnValues=NONE Attributes=pk LeadingKeys=x"
    );
    let batch = DynamoDbInput::BatchExecuteStatement(BatchExecuteStatementInput {
        statements: vec![BatchStatementRequest {
            statement: "SELECT * FROM hashes WHERE pk = 'x'".into(),
            ..Default::default()
        }],
        ..Default::default()
    });
    assert!(asked(batch).await.contains("dynamodb:PartiQLSelect table/hashes Select="));
}
