"""Streams of tables, time to live and Kinesis destinations, with boto3 and a server that is killed."""

import collections
import json
import time

import pytest
from boto3.dynamodb.types import TypeDeserializer
from botocore.exceptions import ClientError

from conftest import Server, until

KEYS = 4


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("streams"))
    yield server
    server.process.kill()


def make_table(server, name, **settings):
    created = server.client("dynamodb").create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        **settings,
    )
    return created["TableDescription"].get("LatestStreamArn")


def streamed(view="NEW_AND_OLD_IMAGES"):
    return {"StreamSpecification": {"StreamEnabled": True, "StreamViewType": view}}


def read_all(server, arn):
    """All records that the stream holds now, shard by shard."""
    streams, records = server.client("dynamodbstreams"), []
    for shard in streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
        where = {"StreamArn": arn, "ShardId": shard["ShardId"], "ShardIteratorType": "TRIM_HORIZON"}
        iterator = streams.get_shard_iterator(**where)["ShardIterator"]
        while iterator:
            page = streams.get_records(ShardIterator=iterator)
            records += page["Records"]
            iterator = page.get("NextShardIterator") if page["Records"] else None
    return records


def plain(image):
    return {name: TypeDeserializer().deserialize(value) for name, value in image.items()}


def test_a_stream_tells_each_change_once_and_survives_kills(house):
    arn = make_table(house, "orders", **streamed())
    for n in range(60):
        if n in (20, 40):
            house.kill()
            house.start()
        table = house.client("dynamodb")
        item = {"id": {"S": f"k{n % KEYS}"}, "n": {"N": str(n)}, "bytes": {"B": b"\x00\xff"}}
        table.put_item(TableName="orders", Item=item)
    house.client("dynamodb").delete_item(TableName="orders", Key={"id": {"S": "k0"}})
    records = read_all(house, arn)
    told = collections.defaultdict(list)
    for record in records:
        change = record["dynamodb"]
        key = change["Keys"]["id"]["S"]
        before, after = (plain(change[name]) if name in change else None for name in ("OldImage", "NewImage"))
        told[key].append(after and int(after["n"]))
        previous = told[key][-2] if len(told[key]) > 1 else None
        assert (before and int(before["n"])) == previous
        assert record["eventName"] == ("INSERT" if before is None else "MODIFY" if after else "REMOVE")
        assert (record["eventSource"], record["eventVersion"], record["awsRegion"]) == ("aws:dynamodb", "1.1", "us-east-1")
        assert change["StreamViewType"] == "NEW_AND_OLD_IMAGES" and change["SizeBytes"] > 0
        assert time.time() - change["ApproximateCreationDateTime"].timestamp() < 600
    assert told == {f"k{k}": list(range(k, 60, KEYS)) + [None] * (k == 0) for k in range(KEYS)}
    assert len({record["eventID"] for record in records}) == 61


def test_streams_are_described_listed_and_switched(house):
    first = make_table(house, "switched", **streamed("KEYS_ONLY"))
    client, streams = house.client("dynamodb"), house.client("dynamodbstreams")
    with pytest.raises(ClientError, match="Table already has an enabled stream: TableName: switched"):
        client.update_table(TableName="switched", **streamed())
    client.put_item(TableName="switched", Item={"id": {"S": "a"}})
    off = client.update_table(TableName="switched", StreamSpecification={"StreamEnabled": False})["TableDescription"]
    assert "StreamSpecification" not in off and off["LatestStreamArn"] == first
    second = client.update_table(TableName="switched", **streamed())["TableDescription"]["LatestStreamArn"]
    assert second != first
    listed = streams.list_streams(TableName="switched")["Streams"]
    assert [stream["StreamArn"] for stream in listed] == [first, second]
    states = [streams.describe_stream(StreamArn=arn)["StreamDescription"]["StreamStatus"] for arn in (first, second)]
    assert states == ["DISABLED", "ENABLED"]
    client.delete_table(TableName="switched")
    assert [record["dynamodb"]["Keys"] for record in read_all(house, first)] == [{"id": {"S": "a"}}]
    assert streams.describe_stream(StreamArn=second)["StreamDescription"]["StreamStatus"] == "DISABLED"
    with pytest.raises(ClientError) as refused:
        streams.get_shard_iterator(StreamArn=second, ShardId="shardId-00000000000000000000-00000000", ShardIteratorType="LATEST")
    assert refused.value.response["Error"]["Code"] == "ResourceNotFoundException"
    with pytest.raises(ClientError, match="ValidationException"):
        streams.get_records(ShardIterator="nonsense")


def test_expired_items_go_and_the_stream_says_who_took_them(house):
    arn = make_table(house, "sessions", **streamed())
    client = house.client("dynamodb")
    for n in range(40):
        client.put_item(TableName="sessions", Item={"id": {"S": str(n)}, "end": {"N": str(int(time.time()) - 10)}})
    client.put_item(TableName="sessions", Item={"id": {"S": "stays"}, "end": {"N": str(int(time.time()) + 10_000)}})
    client.update_time_to_live(TableName="sessions", TimeToLiveSpecification={"AttributeName": "end", "Enabled": True})
    house.kill()
    house.start()
    client = house.client("dynamodb")

    def left():
        return {item["id"]["S"] for item in client.scan(TableName="sessions")["Items"]}

    until("what has expired is gone", lambda: left() == {"stays"})
    shown = client.describe_time_to_live(TableName="sessions")["TimeToLiveDescription"]
    assert shown == {"TimeToLiveStatus": "ENABLED", "AttributeName": "end"}
    with pytest.raises(ClientError, match="modified multiple times within a fixed interval"):
        client.update_time_to_live(TableName="sessions", TimeToLiveSpecification={"AttributeName": "end", "Enabled": False})
    removed = [record for record in read_all(house, arn) if record["eventName"] == "REMOVE"]
    assert {record["dynamodb"]["Keys"]["id"]["S"] for record in removed} == {str(n) for n in range(40)}
    service = {"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}
    assert len(removed) == 40 and all(record["userIdentity"] == service for record in removed)


def test_a_kinesis_stream_gets_every_change_in_its_items_order(house):
    make_table(house, "copied")
    kinesis = house.client("kinesis")
    kinesis.create_stream(StreamName="copies", ShardCount=2)
    until("the stream is there", lambda: kinesis.describe_stream_summary(StreamName="copies")["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE")
    arn = kinesis.describe_stream_summary(StreamName="copies")["StreamDescriptionSummary"]["StreamARN"]
    client = house.client("dynamodb")
    where = {"TableName": "copied", "StreamArn": arn}
    with pytest.raises(ClientError, match="User does not have a permission to use kinesis stream"):
        client.enable_kinesis_streaming_destination(**{**where, "StreamArn": f"{arn}-not"})
    enabled = client.enable_kinesis_streaming_destination(
        **where, EnableKinesisStreamingConfiguration={"ApproximateCreationDateTimePrecision": "MICROSECOND"}
    )
    assert enabled["DestinationStatus"] == "ENABLING"
    for n in range(300):
        if n in (100, 200):
            house.kill()
            house.start()
            client = house.client("dynamodb")
        client.put_item(TableName="copied", Item={"id": {"S": f"k{n % KEYS}"}, "n": {"N": str(n)}})

    def copies():
        kinesis, seen = house.client("kinesis"), collections.defaultdict(list)
        for shard in kinesis.list_shards(StreamName="copies")["Shards"]:
            at = kinesis.get_shard_iterator(StreamName="copies", ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")
            for record in kinesis.get_records(ShardIterator=at["ShardIterator"])["Records"]:
                change = json.loads(record["Data"])
                assert (change["tableName"], change["recordFormat"]) == ("copied", "application/json")
                assert change["dynamodb"]["ApproximateCreationDateTimePrecision"] == "MICROSECOND"
                image = plain(change["dynamodb"]["NewImage"])
                # What was put and not yet noted when the server was killed comes twice.
                if int(image["n"]) not in seen[image["id"]]:
                    seen[image["id"]].append(int(image["n"]))
        return seen

    expected = {f"k{k}": list(range(k, 300, KEYS)) for k in range(KEYS)}
    until("all changes have come", lambda: copies() == expected)
    role = house.client("iam").get_role(RoleName="AWSServiceRoleForDynamoDBKinesisDataStreamsReplication")["Role"]
    assert role["Path"] == "/aws-service-role/kinesisreplication.dynamodb.amazonaws.com/"
    client.disable_kinesis_streaming_destination(**where)

    def status():
        shown = client.describe_kinesis_streaming_destination(TableName="copied")["KinesisDataStreamDestinations"]
        return [(known["StreamArn"], known["DestinationStatus"]) for known in shown]

    until("it is disabled", lambda: status() == [(arn, "DISABLED")])
