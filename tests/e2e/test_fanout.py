"""Enhanced fan-out, as boto3 sees it."""

import threading

import pytest
from botocore.exceptions import ClientError
from conftest import document, until


@pytest.fixture()
def stream(server, request):
    kinesis = server.client("kinesis")
    name = request.node.name[:100]
    kinesis.create_stream(StreamName=name, ShardCount=1)
    kinesis.get_waiter("stream_exists").wait(StreamName=name, WaiterConfig={"Delay": 1})
    yield kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]
    server.client("kinesis").delete_stream(StreamName=name, EnforceConsumerDeletion=True)


def register(server, stream, name):
    kinesis = server.client("kinesis")
    made = kinesis.register_stream_consumer(StreamARN=stream, ConsumerName=name)["Consumer"]
    assert made["ConsumerStatus"] == "CREATING" and made["ConsumerARN"].startswith(f"{stream}/consumer/{name}:")
    arn = made["ConsumerARN"]
    described = kinesis.describe_stream_consumer(ConsumerARN=arn)["ConsumerDescription"]
    assert (described["ConsumerStatus"], described["StreamARN"]) == ("ACTIVE", stream)
    return arn


class Subscription(threading.Thread):
    """Reads a shard's events in a thread of its own until the stream ends."""

    def __init__(self, server, consumer, shard, **position):
        super().__init__(daemon=True)
        kinesis = server.client("kinesis", read_timeout=30)
        answer = kinesis.subscribe_to_shard(ConsumerARN=consumer, ShardId=shard, StartingPosition=position)
        self.stream = answer["EventStream"]
        self.events, self.failure = [], None
        self.start()

    def run(self):
        try:
            for event in self.stream:
                self.events.append(event["SubscribeToShardEvent"])
        except Exception as failure:
            self.failure = failure

    @property
    def data(self):
        return [record["Data"] for event in self.events for record in event["Records"]]


def shards(kinesis, stream):
    return [shard["ShardId"] for shard in kinesis.list_shards(StreamARN=stream)["Shards"]]


def put(server, stream, *data):
    kinesis = server.client("kinesis")
    return [kinesis.put_record(StreamARN=stream, PartitionKey=text, Data=text)["SequenceNumber"] for text in data]


def test_what_is_put_is_pushed_to_each_consumer(server, stream):
    one, two = register(server, stream, "one"), register(server, stream, "two")
    kinesis = server.client("kinesis")
    [shard] = shards(kinesis, stream)
    put(server, stream, "before")
    oldest = Subscription(server, one, shard, Type="TRIM_HORIZON")
    latest = Subscription(server, two, shard, Type="LATEST")
    numbers = put(server, stream, "a", "b")
    until("both have both", lambda: len(oldest.data) == 3 and len(latest.data) == 2)
    assert (oldest.data, latest.data) == ([b"before", b"a", b"b"], [b"a", b"b"])
    assert latest.events[-1]["ContinuationSequenceNumber"] == numbers[-1]
    assert latest.events[-1]["MillisBehindLatest"] == 0
    with pytest.raises(kinesis.exceptions.ResourceInUseException):
        kinesis.subscribe_to_shard(ConsumerARN=one, ShardId=shard, StartingPosition={"Type": "LATEST"})
    listed = kinesis.list_stream_consumers(StreamARN=stream)["Consumers"]
    assert [consumer["ConsumerName"] for consumer in listed] == ["one", "two"]
    with pytest.raises(kinesis.exceptions.ResourceInUseException):
        kinesis.delete_stream(StreamARN=stream)
    # The stream of a consumer that is deregistered ends with an exception.
    kinesis.deregister_stream_consumer(ConsumerARN=one)
    until("the stream ends", lambda: oldest.failure)
    assert "ResourceNotFoundException" in str(oldest.failure)
    assert latest.failure is None and latest.is_alive()


def test_a_consumer_is_a_resource_of_its_own(server, stream):
    one, two = register(server, stream, "one"), register(server, stream, "two")
    iam = server.client("iam")
    iam.create_user(UserName="reader")
    allowed = {"Effect": "Allow", "Action": "kinesis:SubscribeToShard", "Resource": one}
    iam.put_user_policy(UserName="reader", PolicyName="one", PolicyDocument=document(allowed))
    key = iam.create_access_key(UserName="reader")["AccessKey"]
    kinesis = server.client("kinesis", key["AccessKeyId"], key["SecretAccessKey"])
    [shard] = shards(server.client("kinesis"), stream)
    latest = {"ShardId": shard, "StartingPosition": {"Type": "LATEST"}}
    kinesis.subscribe_to_shard(ConsumerARN=one, **latest)["EventStream"].close()
    for refused in (
        lambda: kinesis.subscribe_to_shard(ConsumerARN=two, **latest),
        lambda: kinesis.describe_stream_consumer(StreamARN=stream, ConsumerName="one"),
    ):
        with pytest.raises(ClientError, match="AccessDeniedException"):
            refused()


def test_a_reshard_is_told_to_who_is_subscribed(server, stream):
    consumer = register(server, stream, "app")
    kinesis = server.client("kinesis")
    [parent] = shards(kinesis, stream)
    reading = Subscription(server, consumer, parent, Type="LATEST")
    put(server, stream, "before")
    kinesis.split_shard(StreamARN=stream, ShardToSplit=parent, NewStartingHashKey=str(2**127))
    reading.join(timeout=30)
    assert reading.failure is None and reading.data == [b"before"]
    end = reading.events[-1]
    assert "ContinuationSequenceNumber" not in end
    children = [child["ShardId"] for child in end["ChildShards"]]
    assert children == shards(kinesis, stream)[1:] and len(children) == 2
    readers = [Subscription(server, consumer, child, Type="TRIM_HORIZON") for child in children]
    put(server, stream, "a", "b", "c", "d")
    until("all have come", lambda: sum(len(reader.data) for reader in readers) == 4)
    assert sorted(text for reader in readers for text in reader.data) == [b"a", b"b", b"c", b"d"]


def test_a_killed_server_goes_on_from_the_continuation_number(server, stream):
    consumer = register(server, stream, "app")
    [shard] = shards(server.client("kinesis"), stream)
    reading = Subscription(server, consumer, shard, Type="TRIM_HORIZON")
    put(server, stream, "one", "two")
    until("they have come", lambda: len(reading.data) == 2)
    place = reading.events[-1]["ContinuationSequenceNumber"]
    server.kill()
    until("the stream breaks", lambda: not reading.is_alive())
    server.start()
    put(server, stream, "three")

    def again():
        # The one before is still held for five seconds after its beginning.
        try:
            return Subscription(server, consumer, shard, Type="AFTER_SEQUENCE_NUMBER", SequenceNumber=place)
        except server.client("kinesis").exceptions.ResourceInUseException:
            return None

    reading = until("the subscription can be taken over", again)
    put(server, stream, "four")
    until("both have come", lambda: len(reading.data) == 2)
    assert reading.data == [b"three", b"four"]


def test_a_mapping_reads_as_a_consumer(server, stream):
    consumer = register(server, stream, "mapped")
    # The managed policy of Kinesis allows SubscribeToShard.
    role = server.role("mapped")
    server.function("mapped", "def handler(event, context): print([(r['eventSourceARN'], r['kinesis']['partitionKey']) for r in event['Records']])", role)
    client = server.client("lambda")
    mapping = client.create_event_source_mapping(
        EventSourceArn=consumer, FunctionName="mapped", StartingPosition="TRIM_HORIZON", BatchSize=10
    )
    assert mapping["EventSourceArn"] == consumer
    put(server, stream, "one")
    logs = server.client("logs")

    def logged():
        try:
            found = logs.filter_log_events(logGroupName="/aws/lambda/mapped", filterPattern="one")
        except logs.exceptions.ResourceNotFoundException:
            return None
        return [event["message"] for event in found["events"]]

    [line] = until("the function is called", logged)
    assert f"('{consumer}', 'one')" in line
    client.delete_event_source_mapping(UUID=mapping["UUID"])
