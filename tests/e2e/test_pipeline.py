"""The pipeline: records put by boto3 reach a Python function, which writes them to a table."""

import collections
import json
import threading

from conftest import Server, until

WRITER = """
    import base64, json, os, time
    import boto3
    from botocore.exceptions import ClientError

    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])

    def handler(event, context):
        for record in event["Records"]:
            click = json.loads(base64.b64decode(record["kinesis"]["data"]))
            try:
                # Only a record's first arrival counts: after a crash it may come again.
                table.put_item(
                    Item={"key": click["key"], "n": click["n"], "first": time.time_ns(), "shard": record["eventID"]},
                    ConditionExpression="attribute_not_exists(n)",
                )
            except ClientError as error:
                if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                    raise
"""

RECORDS, KEYS = 10_000, 50


def put_all(server, first, last):
    """Puts records `first` to `last`, in order, until each is acknowledged."""
    pending = [{"PartitionKey": f"key-{n % KEYS}", "Data": json.dumps({"key": f"key-{n % KEYS}", "n": n})} for n in range(first, last)]
    while pending:
        batch = pending[:250]
        try:
            answer = server.client("kinesis").put_records(StreamName="clicks", Records=batch)
        except Exception:  # The server is down: what was not acknowledged is sent again.
            until("the server is back", lambda: server.process.poll() is None)
            continue
        # To keep a key's order, everything from the first refused record on goes again.
        refused = next((i for i, r in enumerate(answer["Records"]) if "ErrorCode" in r), len(batch))
        pending = pending[refused:]


def test_every_record_arrives_in_order_through_reshards_and_crashes(tmp_path):
    server = Server(tmp_path)
    account = "000000000000"
    table_arn = f"arn:aws:dynamodb:us-east-1:{account}:table/clicks"
    role = server.role("writer", {"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": table_arn})
    server.client("dynamodb").create_table(
        TableName="clicks",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "key", "AttributeType": "S"}, {"AttributeName": "n", "AttributeType": "N"}],
        KeySchema=[{"AttributeName": "key", "KeyType": "HASH"}, {"AttributeName": "n", "KeyType": "RANGE"}],
    )
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="clicks", ShardCount=4)
    kinesis.get_waiter("stream_exists").wait(StreamName="clicks", WaiterConfig={"Delay": 1})
    stream = kinesis.describe_stream_summary(StreamName="clicks")["StreamDescriptionSummary"]["StreamARN"]
    server.function("writer", WRITER, role, Environment={"Variables": {"TABLE": "clicks"}})
    server.client("lambda").create_event_source_mapping(
        FunctionName="writer", EventSourceArn=stream, StartingPosition="TRIM_HORIZON", BatchSize=100
    )

    def crash():
        server.kill()
        server.start()

    producer = threading.Thread(target=put_all, args=(server, 0, 4000))
    producer.start()
    until("some records are in", lambda: count(server) > 500)
    crash()
    producer.join()

    # A split and a merge while records flow.
    shards = server.client("kinesis").list_shards(StreamName="clicks")["Shards"]
    low, high = (int(shards[0]["HashKeyRange"][k]) for k in ("StartingHashKey", "EndingHashKey"))
    producer = threading.Thread(target=put_all, args=(server, 4000, 7000))
    producer.start()
    kinesis = server.client("kinesis")
    kinesis.split_shard(StreamName="clicks", ShardToSplit=shards[0]["ShardId"], NewStartingHashKey=str((low + high) // 2))
    kinesis.get_waiter("stream_exists").wait(StreamName="clicks", WaiterConfig={"Delay": 1})
    kinesis.merge_shards(StreamName="clicks", ShardToMerge=shards[2]["ShardId"], AdjacentShardToMerge=shards[3]["ShardId"])
    crash()
    producer.join()
    producer = threading.Thread(target=put_all, args=(server, 7000, RECORDS))
    producer.start()
    until("more than half is in", lambda: count(server) > RECORDS // 2, 120)
    crash()
    producer.join()
    until("all records are in", lambda: count(server) == RECORDS, 180)

    shards = server.client("kinesis").list_shards(StreamName="clicks")["Shards"]
    closed = [s for s in shards if "EndingSequenceNumber" in s["SequenceNumberRange"]]
    assert (len(shards), len(closed)) == (7, 3)
    arrived = collections.defaultdict(list)
    for page in server.client("dynamodb").get_paginator("scan").paginate(TableName="clicks"):
        for item in page["Items"]:
            arrived[item["key"]["S"]].append((int(item["first"]["N"]), int(item["n"]["N"])))
    assert sorted(n for items in arrived.values() for _, n in items) == list(range(RECORDS))
    for key, items in arrived.items():
        order = [n for _, n in sorted(items)]
        assert order == sorted(order), f"{key} was reordered"
    assert server.stop() == 0


def count(server):
    pages = server.client("dynamodb", retries={"max_attempts": 3}).get_paginator("scan")
    return sum(p["Count"] for p in pages.paginate(TableName="clicks", Select="COUNT"))
