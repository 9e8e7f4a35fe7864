"""Event source mappings: streams and tables' changes reach Python functions as AWS documents it."""

import collections
import json
import textwrap
import time
import urllib.request

import pytest
from conftest import Server, until

ACCOUNT = "000000000000"

# Keeps each record's first arrival, by an id and an order.
KEEPER = """
    import base64, json, os, time
    import boto3

    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])

    def keep(id, **attributes):
        try:
            table.put_item(Item={"id": id, "at": time.time_ns(), **attributes}, ConditionExpression="attribute_not_exists(id)")
        except table.meta.client.exceptions.ConditionalCheckFailedException:
            pass  # After a failure or a crash it may come again.

    def data(record):
        return json.loads(base64.b64decode(record["kinesis"]["data"]))
"""


class House:
    """A server with a table `kept`, a role that may write to it, and a stream or two."""

    def __init__(self, server):
        self.server = server
        self.mappings = server.client("lambda")
        self.table("kept")
        tables = f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/*"
        self.role = server.role(
            "keeper",
            {"Effect": "Allow", "Action": ["dynamodb:PutItem", "dynamodb:UpdateItem"], "Resource": tables},
            managed=("service-role/AWSLambdaKinesisExecutionRole", "service-role/AWSLambdaDynamoDBExecutionRole"),
        )

    def table(self, name, **settings):
        created = self.server.client("dynamodb").create_table(
            TableName=name,
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            **settings,
        )
        return created["TableDescription"].get("LatestStreamArn")

    def stream(self, name):
        kinesis = self.server.client("kinesis")
        kinesis.create_stream(StreamName=name, ShardCount=1)
        kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})
        return kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]

    def put(self, stream, values, key=lambda value: "k"):
        records = [{"PartitionKey": key(v), "Data": json.dumps(v)} for v in values]
        answer = self.server.client("kinesis").put_records(StreamName=stream, Records=records)
        assert answer["FailedRecordCount"] == 0

    def function(self, name, code, table="kept"):
        code = textwrap.dedent(KEEPER) + textwrap.dedent(code)
        self.server.function(name, code, self.role, Environment={"Variables": {"TABLE": table}})

    def map(self, function, source, position="TRIM_HORIZON", **settings):
        made = self.mappings.create_event_source_mapping(
            FunctionName=function, EventSourceArn=source, StartingPosition=position, **settings
        )
        until("it is enabled", lambda: self.get(made["UUID"])["State"] == "Enabled")
        return made["UUID"]

    def get(self, uuid):
        return self.mappings.get_event_source_mapping(UUID=uuid)

    def kept(self, prefix, table="kept"):
        """What was kept under ids that begin so, in the order of arrival."""
        pages = self.server.client("dynamodb").get_paginator("scan").paginate(TableName=table)
        items = [i for page in pages for i in page["Items"] if i["id"]["S"].startswith(prefix)]
        return sorted(items, key=lambda i: int(i.get("at", {"N": 0})["N"]))

    def until_kept(self, prefix, count):
        until(f"{count} of {prefix}", lambda: len(self.kept(prefix)) >= count)
        return [item["id"]["S"].removeprefix(prefix) for item in self.kept(prefix)]


@pytest.fixture(scope="module")
def house(server):
    return House(server)


def test_a_tables_changes_reach_a_function(house):
    arn = house.table("orders", StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})
    house.function(
        "orders",
        """
        def handler(event, context):
            for record in event["Records"]:
                change, images = record["dynamodb"], [name for name in ("OldImage", "NewImage") if name in record["dynamodb"]]
                keep(f"orders {change['Keys']['id']['S']} {record['eventName']}", images=images, source=record["eventSourceARN"])
        """,
    )
    house.map("orders", arn, BatchSize=10)
    dynamodb = house.server.client("dynamodb")
    key = {"id": {"S": "7"}}
    dynamodb.put_item(TableName="orders", Item={**key, "cost": {"N": "1"}})
    # Nothing changes: nothing is told.
    dynamodb.put_item(TableName="orders", Item={**key, "cost": {"N": "1"}})
    dynamodb.update_item(TableName="orders", Key=key, UpdateExpression="SET cost = :t", ExpressionAttributeValues={":t": {"N": "2"}})
    dynamodb.delete_item(TableName="orders", Key=key)
    assert house.until_kept("orders ", 3) == ["7 INSERT", "7 MODIFY", "7 REMOVE"]
    images = [[i["S"] for i in item["images"]["L"]] for item in house.kept("orders ")]
    assert images == [["NewImage"], ["OldImage", "NewImage"], ["OldImage"]]
    assert {item["source"]["S"] for item in house.kept("orders ")} == {arn}


def test_a_function_that_writes_to_the_table_that_feeds_it_comes_to_rest(house):
    arn = house.table("loop", StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"})
    house.function(
        "loop",
        """
        def handler(event, context):
            for record in event["Records"]:
                table.update_item(
                    Key={"id": record["dynamodb"]["Keys"]["id"]["S"]},
                    UpdateExpression="SET marked = :t",
                    ExpressionAttributeValues={":t": True},
                )
        """,
        table="loop",
    )
    uuid = house.map("loop", arn, MetricsConfig={"Metrics": ["EventCount"]})
    dynamodb = house.server.client("dynamodb")
    for n in range(5):
        dynamodb.put_item(TableName="loop", Item={"id": {"S": str(n)}})
    until("all are seen", lambda: all("marked" in item for item in house.kept("", "loop")))
    until("it says so", lambda: house.get(uuid)["LastProcessingResult"] == "OK")
    # Each item's creation, and the change by the function: the function's second write changes nothing.
    until("all changes went by", lambda: invoked(house, uuid) >= 10)
    # A later change of the same item comes after whatever else the function had caused.
    dynamodb.update_item(TableName="loop", Key={"id": {"S": "0"}}, UpdateExpression="SET closing = :t", ExpressionAttributeValues={":t": {"BOOL": True}})
    until("the last change went by", lambda: invoked(house, uuid) >= 11)
    assert invoked(house, uuid) == 11


def invoked(house, uuid):
    """How many events the mapping's function was given."""
    metrics = urllib.request.urlopen(f"{house.server.url}/_millstream/metrics").read().decode()
    lines = [line for line in metrics.splitlines() if line.startswith("aws_lambda_invokedeventcount_sum") and uuid in line]
    return sum(float(line.rsplit(" ", 1)[1]) for line in lines)


def test_ten_lanes_keep_the_order_of_ten_keys(house):
    arn = house.stream("lanes")
    house.function(
        "lanes",
        """
        def handler(event, context):
            for record in event["Records"]:
                keep(f"lanes {data(record)}")
        """,
    )
    for first in range(0, 200, 50):
        house.put("lanes", [f"{n % 10} {n:03}" for n in range(first, first + 50)], key=lambda v: v.split()[0])
    house.map("lanes", arn, BatchSize=5, ParallelizationFactor=10)
    by_key = collections.defaultdict(list)
    for value in house.until_kept("lanes ", 200):
        key, n = value.split()
        by_key[key].append(n)
    assert len(by_key) == 10 and all(order == sorted(order) for order in by_key.values()), by_key


def test_a_poison_record_is_passed_over_alone(house):
    arn = house.stream("poison")
    house.function(
        "poison",
        """
        def handler(event, context):
            for record in event["Records"]:
                if data(record) == "13":
                    return {"batchItemFailures": [{"itemIdentifier": record["kinesis"]["sequenceNumber"]}]}
                keep(f"poison {data(record)}")
        """,
    )
    house.put("poison", [str(n) for n in range(20)])
    uuid = house.map(
        "poison",
        arn,
        BisectBatchOnFunctionError=True,
        MaximumRetryAttempts=1,
        FunctionResponseTypes=["ReportBatchItemFailures"],
    )
    assert house.until_kept("poison ", 19) == [str(n) for n in range(20) if n != 13]
    until("the next batch is fine", lambda: house.get(uuid)["LastProcessingResult"] == "OK")


def test_filters_and_places_and_ages(house):
    arn = house.stream("past")
    house.put("past", [{"kind": "early", "n": n} for n in range(3)])
    time.sleep(1.1)
    moment = time.time()
    house.put("past", [{"kind": kind, "n": n} for n in range(3) for kind in ("late", "other")])
    for name in ("at", "old"):
        house.function(
            name,
            f"""
            def handler(event, context):
                for record in event["Records"]:
                    keep(f"{name} {{data(record)['kind']}} {{data(record)['n']}}")
            """,
        )
    pattern = json.dumps({"data": {"kind": ["early", "late"], "n": [{"numeric": ["<", 2]}]}})
    filters = {"Filters": [{"Pattern": pattern}]}
    house.map("at", arn, "AT_TIMESTAMP", StartingPositionTimestamp=moment, FilterCriteria=filters)
    assert house.until_kept("at ", 2) == ["late 0", "late 1"]
    # Nothing here is older than a minute.
    uuid = house.map("old", arn, MaximumRecordAgeInSeconds=60, FilterCriteria=filters)
    assert house.until_kept("old ", 4) == ["early 0", "early 1", "late 0", "late 1"]
    assert house.get(uuid)["MaximumRecordAgeInSeconds"] == 60
    assert len(house.kept("at ")) == 2
    with pytest.raises(house.mappings.exceptions.ClientError) as refused:
        changes = f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/t/stream/2026-01-01T00:00:00.000"
        house.map("at", changes, "AT_TIMESTAMP", StartingPositionTimestamp=moment)
    assert "Unsupported starting position" in str(refused.value)


def test_windows_add_up_across_a_crash(tmp_path):
    server = Server(tmp_path)
    house = House(server)
    arn = house.stream("windows")
    house.function(
        "windows",
        """
        def handler(event, context):
            count = event["state"].get("count", 0) + len(event["Records"])
            if event["isFinalInvokeForWindow"]:
                keep(f"windows {event['window']['start']}", count=count)
            return {"state": {"count": count}}
        """,
    )
    house.map("windows", arn, TumblingWindowInSeconds=4, BatchSize=7)
    put = 0
    for round in range(6):
        house.put("windows", list(range(25)))
        put += 25
        if round in (1, 3):
            server.kill()
            server.start()
        time.sleep(1)
    server.kill()
    server.start()
    # A window ends with a record of a later one.
    time.sleep(4)
    house.put("windows", ["end"])
    kept = lambda: sum(int(item["count"]["N"]) for item in house.kept("windows "))
    until("the windows have ended", lambda: kept() >= put)
    assert kept() == put
    assert len(house.kept("windows ")) >= 2
    assert server.stop() == 0
