"""Kinesis, as boto3 sees it."""

import pytest
from conftest import until


@pytest.fixture()
def stream(server, request):
    kinesis = server.client("kinesis")
    name = request.node.name[:100].replace("[", "-").replace("]", "")
    kinesis.create_stream(StreamName=name, ShardCount=2)
    kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})
    yield name
    kinesis.delete_stream(StreamName=name)
    kinesis.get_waiter("stream_not_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})


def read(kinesis, stream, shard, kind="TRIM_HORIZON", **start):
    """All that a shard holds from there on."""
    iterator = kinesis.get_shard_iterator(StreamName=stream, ShardId=shard, ShardIteratorType=kind, **start)["ShardIterator"]
    records = []
    while iterator:
        answer = kinesis.get_records(ShardIterator=iterator)
        records += answer["Records"]
        iterator = answer.get("NextShardIterator") if answer["Records"] else None
    return records


def test_records_come_back_in_the_order_in_which_they_went(server, stream):
    kinesis = server.client("kinesis")
    sent = [kinesis.put_record(StreamName=stream, PartitionKey="one", Data=f"{n}") for n in range(20)]
    shard = sent[0]["ShardId"]
    assert {s["ShardId"] for s in sent} == {shard}
    records = read(kinesis, stream, shard)
    assert [r["Data"] for r in records] == [f"{n}".encode() for n in range(20)]
    assert [r["SequenceNumber"] for r in records] == [s["SequenceNumber"] for s in sent]
    fifth = sent[5]["SequenceNumber"]
    at = read(kinesis, stream, shard, "AT_SEQUENCE_NUMBER", StartingSequenceNumber=fifth)
    after = read(kinesis, stream, shard, "AFTER_SEQUENCE_NUMBER", StartingSequenceNumber=fifth)
    assert (at[0]["Data"], after[0]["Data"]) == (b"5", b"6")
    since = read(kinesis, stream, shard, "AT_TIMESTAMP", Timestamp=records[10]["ApproximateArrivalTimestamp"])
    assert len(since) >= 10 and since[-1]["Data"] == b"19"
    latest = kinesis.get_shard_iterator(StreamName=stream, ShardId=shard, ShardIteratorType="LATEST")["ShardIterator"]
    assert kinesis.get_records(ShardIterator=latest)["Records"] == []
    kinesis.put_record(StreamName=stream, PartitionKey="one", Data="new")
    assert [r["Data"] for r in kinesis.get_records(ShardIterator=latest)["Records"]] == [b"new"]


def test_large_puts_are_divided_among_the_shards(server, stream):
    kinesis = server.client("kinesis")
    records = [{"PartitionKey": f"k{n}", "Data": bytes(1024)} for n in range(500)]
    answer = kinesis.put_records(StreamName=stream, Records=records)
    assert answer["FailedRecordCount"] == 0
    counts = [len(read(kinesis, stream, s["ShardId"])) for s in kinesis.list_shards(StreamName=stream)["Shards"]]
    assert sum(counts) == 500 and min(counts) > 100


def test_a_closed_shard_ends_and_names_its_children(server, stream):
    kinesis = server.client("kinesis")
    first, second = kinesis.list_shards(StreamName=stream)["Shards"]
    kinesis.put_record(StreamName=stream, PartitionKey="x", ExplicitHashKey="0", Data="before")
    kinesis.merge_shards(StreamName=stream, ShardToMerge=first["ShardId"], AdjacentShardToMerge=second["ShardId"])
    kinesis.get_waiter("stream_exists").wait(StreamName=stream, WaiterConfig={"Delay": 1})
    shards = kinesis.list_shards(StreamName=stream)["Shards"]
    child = next(s for s in shards if s.get("ParentShardId"))
    assert {child["ParentShardId"], child["AdjacentParentShardId"]} == {first["ShardId"], second["ShardId"]}
    iterator = kinesis.get_shard_iterator(StreamName=stream, ShardId=first["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    answer = kinesis.get_records(ShardIterator=iterator)
    while answer.get("NextShardIterator"):
        answer = kinesis.get_records(ShardIterator=answer["NextShardIterator"])
    assert [c["ShardId"] for c in answer["ChildShards"]] == [child["ShardId"]]
    described = kinesis.describe_stream(StreamName=stream)["StreamDescription"]
    assert len(described["Shards"]) == 3


def test_wrong_uses_get_awss_errors(server, stream):
    kinesis = server.client("kinesis")
    with pytest.raises(kinesis.exceptions.ResourceNotFoundException) as caught:
        kinesis.put_record(StreamName="absent", PartitionKey="k", Data="x")
    assert caught.value.response["Error"]["Message"] == "Stream absent under account 000000000000 not found."
    with pytest.raises(kinesis.exceptions.ResourceInUseException):
        kinesis.create_stream(StreamName=stream, ShardCount=1)
    with pytest.raises(kinesis.exceptions.InvalidArgumentException):
        kinesis.get_records(ShardIterator="bm8gaXRlcmF0b3I=")


def test_a_stream_survives_a_restart(server, stream):
    kinesis = server.client("kinesis")
    put = kinesis.put_record(StreamName=stream, PartitionKey="k", Data="kept")
    server.kill()
    server.start()
    kinesis = server.client("kinesis")
    assert [r["Data"] for r in read(kinesis, stream, put["ShardId"])] == [b"kept"]
    after = until("the stream takes records again", lambda: kinesis.put_record(StreamName=stream, PartitionKey="k", Data="more"))
    assert int(after["SequenceNumber"]) > int(put["SequenceNumber"])
