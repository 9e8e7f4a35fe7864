"""DynamoDB, as boto3 sees it."""

import concurrent.futures
from decimal import Decimal

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key


@pytest.fixture(scope="module")
def tables(server):
    return boto3.resource(
        "dynamodb", region_name="us-east-1", endpoint_url=server.url, aws_access_key_id="test", aws_secret_access_key="test"
    )


@pytest.fixture()
def table(tables, request):
    made = tables.create_table(
        TableName=request.node.name[:100],
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "N"}],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
    )
    made.wait_until_exists()
    yield made
    made.delete()
    made.wait_until_not_exists()


def test_every_type_comes_back_as_it_went(table):
    item = {
        "pk": "types",
        "sk": Decimal("-12345678901234567890123456789012345678"),
        "text": "naïve ☃",
        "small": Decimal("1E-130"),
        "bytes": bytes(range(256)),
        "flag": True,
        "nothing": None,
        "list": [1, "two", [Decimal("3.50")]],
        "map": {"a": {"b": [{"c": 1}]}},
        "strings": {"a", "b"},
        "numbers": {Decimal(1), Decimal("2.5")},
        "binaries": {b"x", b"y"},
    }
    table.put_item(Item=item)
    found = table.get_item(Key={"pk": "types", "sk": item["sk"]}, ConsistentRead=True)["Item"]
    found["bytes"] = bytes(found["bytes"])
    found["binaries"] = {bytes(b) for b in found["binaries"]}
    assert found == item


def test_queries_follow_the_sort_key_and_page(table):
    with table.batch_writer() as batch:
        for n in range(100):
            batch.put_item(Item={"pk": "q", "sk": n - 50, "even": n % 2 == 0})
    query = {"KeyConditionExpression": Key("pk").eq("q") & Key("sk").between(-10, 9)}
    assert [int(i["sk"]) for i in table.query(**query)["Items"]] == list(range(-10, 10))
    backwards = table.query(**query, ScanIndexForward=False, Limit=3)
    assert [int(i["sk"]) for i in backwards["Items"]] == [9, 8, 7]
    on = table.query(**query, ScanIndexForward=False, ExclusiveStartKey=backwards["LastEvaluatedKey"], Limit=2)
    assert [int(i["sk"]) for i in on["Items"]] == [6, 5]
    filtered = table.query(**query, FilterExpression=Attr("even").eq(True))
    assert (filtered["Count"], filtered["ScannedCount"]) == (10, 20)
    found = []
    for segment in range(4):
        found += table.scan(Segment=segment, TotalSegments=4)["Items"]
    assert len(found) == 100


def test_updates_are_as_their_expressions_say(table):
    key = {"pk": "u", "sk": 1}
    answer = table.update_item(
        Key=key,
        UpdateExpression="SET #n = if_not_exists(#n, :zero) + :one, history = list_append(if_not_exists(history, :none), :entry) ADD tags :tags",
        ExpressionAttributeNames={"#n": "count"},
        ExpressionAttributeValues={":zero": 0, ":one": 1, ":none": [], ":entry": ["first"], ":tags": {"a"}},
        ReturnValues="ALL_NEW",
    )
    assert answer["Attributes"] == {**key, "count": 1, "history": ["first"], "tags": {"a"}}
    answer = table.update_item(
        Key=key, UpdateExpression="REMOVE history[0] DELETE tags :tags", ExpressionAttributeValues={":tags": {"a"}}, ReturnValues="ALL_NEW"
    )
    assert answer["Attributes"] == {**key, "count": 1, "history": []}


def test_conditions_hold_writes_back(table):
    exceptions = table.meta.client.exceptions
    table.put_item(Item={"pk": "c", "sk": 1, "v": 1}, ConditionExpression="attribute_not_exists(pk)")
    with pytest.raises(exceptions.ConditionalCheckFailedException) as caught:
        table.put_item(Item={"pk": "c", "sk": 1, "v": 2}, ConditionExpression="attribute_not_exists(pk)", ReturnValuesOnConditionCheckFailure="ALL_OLD")
    assert caught.value.response["Error"]["Message"] == "The conditional request failed"
    assert caught.value.response["Item"]["v"] == {"N": "1"}
    with pytest.raises(exceptions.ClientError) as caught:
        table.put_item(Item={"pk": "c"})
    assert caught.value.response["Error"]["Message"] == "One or more parameter values were invalid: Missing the key sk in the item"


def test_no_increment_is_lost_among_many_writers(table):
    def add(_):
        table.update_item(Key={"pk": "n", "sk": 0}, UpdateExpression="ADD n :one", ExpressionAttributeValues={":one": 1})

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(200)))
    assert table.get_item(Key={"pk": "n", "sk": 0}, ConsistentRead=True)["Item"]["n"] == 200


def test_transactions_are_all_or_nothing(table):
    client = table.meta.client
    put = lambda sk, **more: {"Put": {"TableName": table.name, "Item": {"pk": "t", "sk": sk}, **more}}
    client.transact_write_items(TransactItems=[put(1), put(2)])
    with pytest.raises(client.exceptions.TransactionCanceledException) as caught:
        client.transact_write_items(TransactItems=[put(3), put(1, ConditionExpression="attribute_not_exists(pk)")])
    assert [r["Code"] for r in caught.value.response["CancellationReasons"]] == ["None", "ConditionalCheckFailed"]
    assert table.query(KeyConditionExpression=Key("pk").eq("t"))["Count"] == 2


def test_what_is_not_built_is_refused_by_name(tables):
    client = tables.meta.client
    with pytest.raises(client.exceptions.ClientError) as caught:
        client.create_table(
            TableName="encrypted",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "a", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "a", "KeyType": "HASH"}],
            SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": "alias/own"},
        )
    assert "Millstream does not support" in caught.value.response["Error"]["Message"]
    assert client.list_tables()["TableNames"] == []
