"""PartiQL and the parameters that expressions replaced, as boto3 sends them."""

import pytest
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError

give, take = TypeSerializer().serialize, TypeDeserializer().deserialize


@pytest.fixture(scope="module")
def db(server):
    client = server.client("dynamodb")
    client.create_table(
        TableName="music",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "artist", "AttributeType": "S"},
            {"AttributeName": "song", "AttributeType": "S"},
            {"AttributeName": "genre", "AttributeType": "S"},
        ],
        KeySchema=[{"AttributeName": "artist", "KeyType": "HASH"}, {"AttributeName": "song", "KeyType": "RANGE"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-genre",
                "KeySchema": [{"AttributeName": "genre", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    client.get_waiter("table_exists").wait(TableName="music")
    return client


def run(db, statement, *parameters, **more):
    if parameters:
        more["Parameters"] = [give(p) for p in parameters]
    answer = db.execute_statement(Statement=statement, **more)
    return [{name: take(value) for name, value in item.items()} for item in answer["Items"]]


def refused(call):
    with pytest.raises(ClientError) as error:
        call()
    return error.value.response


def test_statements_write_and_read_what_they_say(db):
    for n in range(5):
        run(db, "INSERT INTO music VALUE {'artist': ?, 'song': ?, 'n': ?, 'genre': 'rock'}", "Acme", f"s{n}", n)
    run(db, "INSERT INTO \"music\" VALUE {'artist': 'Solo', 'song': 'x', 'tags': <<'a'>>, 'list': [1, {'k': true}]}")
    again = refused(lambda: run(db, "INSERT INTO music VALUE {'artist': 'Solo', 'song': 'x'}"))
    assert again["Error"]["Code"] == "DuplicateItemException"

    assert run(db, "SELECT n FROM music WHERE artist = 'Acme' AND song >= 's3' ORDER BY song DESC") == [{"n": 4}, {"n": 3}]
    assert run(db, "SELECT list[1].k FROM music WHERE artist = ? AND song = ?", "Solo", "x") == [{"k": True}]
    assert len(run(db, 'SELECT * FROM "music"."by-genre" WHERE genre = \'rock\' AND n IN [1, 2]')) == 2
    assert len(run(db, "SELECT * FROM music WHERE tags IS MISSING AND begins_with(song, 's')")) == 5

    update = "UPDATE music SET n = n + 10 SET tags = set_add(tags, ?) REMOVE genre WHERE artist = 'Acme' AND song = 's1'"
    assert run(db, update + " RETURNING MODIFIED NEW *", {"new"}) == [{"n": 11, "tags": {"new"}}]
    gone = refused(lambda: run(db, "UPDATE music SET n = 1 WHERE artist = 'nobody' AND song = 's1'"))
    assert gone["Error"]["Code"] == "ConditionalCheckFailedException"
    shown = refused(
        lambda: run(
            db,
            "DELETE FROM music WHERE artist = 'Acme' AND song = 's1' AND n = 0",
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    )
    assert shown["Item"]["n"] == {"N": "11"}
    deleted = run(db, "DELETE FROM music WHERE artist = 'Acme' AND song = 's1' RETURNING ALL OLD *")
    assert deleted[0]["n"] == 11
    wrong = refused(lambda: run(db, "SELEC * FROM music"))
    assert wrong["Error"]["Message"] == "Statement wasn't well formed, can't be processed: Expected data manipulation"


def test_pages_go_on_where_they_ended(db):
    statement, found, more = "SELECT song FROM music WHERE artist IN ['Acme', 'Solo']", [], {}
    while True:
        answer = db.execute_statement(Statement=statement, Limit=2, **more)
        found += [item["song"]["S"] for item in answer["Items"]]
        if "NextToken" not in answer:
            break
        more = {"NextToken": answer["NextToken"]}
    assert found == ["s0", "s2", "s3", "s4", "x"]


def test_batches_and_transactions(db):
    answers = db.batch_execute_statement(
        Statements=[
            {"Statement": "SELECT n FROM music WHERE artist = 'Acme' AND song = 's2'"},
            {"Statement": "SELECT n FROM music WHERE artist = 'Acme'"},
        ]
    )["Responses"]
    assert answers[0]["Item"] == {"n": {"N": "2"}}
    assert answers[1]["Error"]["Code"] == "ValidationError"

    transfer = [
        {"Statement": "UPDATE music SET n = n - 1 WHERE artist = 'Acme' AND song = 's2'"},
        {"Statement": "UPDATE music SET n = n + 1 WHERE artist = 'Acme' AND song = 's3'"},
        {"Statement": "EXISTS(SELECT * FROM music WHERE artist = 'Acme' AND song = 's4' AND n = 4)"},
    ]
    for _ in range(2):
        db.execute_transaction(TransactStatements=transfer, ClientRequestToken="once")
    read = [{"Statement": f"SELECT n FROM music WHERE artist = 'Acme' AND song = 's{n}'"} for n in (2, 3)]
    found = db.execute_transaction(TransactStatements=read)["Responses"]
    assert [r["Item"]["n"]["N"] for r in found] == ["1", "4"]
    transfer[2] = {"Statement": "INSERT INTO music VALUE {'artist': 'Solo', 'song': 'x'}"}
    error = refused(lambda: db.execute_transaction(TransactStatements=transfer))
    assert error["Error"]["Code"] == "TransactionCanceledException"
    assert [r["Code"] for r in error["CancellationReasons"]] == ["None", "None", "DuplicateItem"]


def test_parameters_that_expressions_replaced(db):
    key = {"artist": {"S": "Old"}, "song": {"S": "way"}}
    db.put_item(TableName="music", Item=key | {"n": {"N": "1"}}, Expected={"artist": {"Exists": False}})
    failed = refused(lambda: db.put_item(TableName="music", Item=key, Expected={"n": {"Value": {"N": "2"}}}))
    assert failed["Error"]["Code"] == "ConditionalCheckFailedException"
    new = db.update_item(
        TableName="music",
        Key=key,
        AttributeUpdates={"n": {"Action": "ADD", "Value": {"N": "4"}}, "l": {"Value": {"L": []}}},
        Expected={"n": {"ComparisonOperator": "LT", "AttributeValueList": [{"N": "2"}]}, "gone": {"ComparisonOperator": "NULL"}},
        ConditionalOperator="AND",
        ReturnValues="UPDATED_NEW",
    )["Attributes"]
    assert new == {"n": {"N": "5"}, "l": {"L": []}}
    found = db.query(
        TableName="music",
        KeyConditions={
            "artist": {"ComparisonOperator": "EQ", "AttributeValueList": [{"S": "Acme"}]},
            "song": {"ComparisonOperator": "BETWEEN", "AttributeValueList": [{"S": "s2"}, {"S": "s4"}]},
        },
        QueryFilter={"n": {"ComparisonOperator": "NE", "AttributeValueList": [{"N": "1"}]}},
        AttributesToGet=["song"],
    )
    assert [item["song"]["S"] for item in found["Items"]] == ["s3", "s4"]
    assert db.get_item(TableName="music", Key=key, AttributesToGet=["n"])["Item"] == {"n": {"N": "5"}}
    mixed = refused(
        lambda: db.scan(
            TableName="music",
            ScanFilter={"n": {"ComparisonOperator": "NOT_NULL"}},
            FilterExpression="n = :n",
            ExpressionAttributeValues={":n": {"N": "1"}},
        )
    )
    assert mixed["Error"]["Message"].endswith(
        "Non-expression parameters: {ScanFilter} Expression parameters: {FilterExpression}"
    )


def test_statements_are_decided_by_their_own_actions(server, db):
    iam = server.client("iam")
    iam.create_user(UserName="reader")
    table = "arn:aws:dynamodb:us-east-1:000000000000:table/music"
    policy = (
        '{"Version": "2012-10-17", "Statement": ['
        '{"Effect": "Allow", "Action": "dynamodb:PartiQLSelect", "Resource": "%s"},'
        '{"Effect": "Deny", "Action": "dynamodb:PartiQLSelect", "Resource": "%s",'
        ' "Condition": {"Bool": {"dynamodb:FullTableScan": "true"}}}]}' % (table, table)
    )
    iam.put_user_policy(UserName="reader", PolicyName="p", PolicyDocument=policy)
    made = iam.create_access_key(UserName="reader")["AccessKey"]
    reader = server.client("dynamodb", made["AccessKeyId"], made["SecretAccessKey"])
    assert run(reader, "SELECT n FROM music WHERE artist = 'Acme' AND song = 's4'") == [{"n": 4}]
    for statement in ("SELECT * FROM music", "DELETE FROM music WHERE artist = 'Acme' AND song = 's4'"):
        denied = refused(lambda: run(reader, statement))
        assert denied["Error"]["Code"] == "AccessDeniedException", statement
