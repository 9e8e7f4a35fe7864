"""Queues as event sources of functions: each message at least once, groups in order, dead letters, partial failures."""

import collections
import json
import textwrap
import time

import pytest
from botocore.exceptions import ClientError
from conftest import until

ACCOUNT = "000000000000"

# Keeps what it is given in a queue of its own: what arrived, in the order of arrival.
TELLS = """
    import json, os, boto3

    sqs = boto3.client("sqs")

    def tell(*values):
        for first in range(0, len(values), 10):
            entries = [{"Id": str(n), "MessageBody": json.dumps(v)} for n, v in enumerate(values[first : first + 10])]
            assert not sqs.send_message_batch(QueueUrl=os.environ["TOLD"], Entries=entries).get("Failed")
"""


class House:
    """A server with a role that may receive from queues and send to them."""

    def __init__(self, server):
        self.server = server
        self.sqs = server.client("sqs")
        self.mappings = server.client("lambda")
        queues = f"arn:aws:sqs:us-east-1:{ACCOUNT}:*"
        self.role = server.role(
            "receiver",
            {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": queues},
            managed=("service-role/AWSLambdaSQSQueueExecutionRole",),
        )

    def queue(self, name, **attributes):
        url = self.sqs.create_queue(QueueName=name, Attributes={"VisibilityTimeout": "30", **attributes})["QueueUrl"]
        return url, f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}"

    def send(self, url, bodies, **more):
        for first in range(0, len(bodies), 10):
            entries = [{"Id": str(n), "MessageBody": body, **more} for n, body in enumerate(bodies[first : first + 10])]
            assert not self.sqs.send_message_batch(QueueUrl=url, Entries=entries).get("Failed")

    def function(self, name, code, told, **settings):
        code = textwrap.dedent(TELLS) + textwrap.dedent(code)
        self.server.function(name, code, self.role, Environment={"Variables": {"TOLD": told}}, **settings)

    def map(self, function, arn, **settings):
        made = self.mappings.create_event_source_mapping(FunctionName=function, EventSourceArn=arn, **settings)
        until("it is enabled", lambda: self.get(made["UUID"])["State"] == "Enabled")
        return made["UUID"]

    def get(self, uuid):
        return self.mappings.get_event_source_mapping(UUID=uuid)

    def left(self, url):
        """How many messages are in a queue, hidden ones included."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return sum(int(found[name]) for name in names)

    def told(self, url, count):
        """At least so many values that functions told, in the order of their telling."""
        values = []

        def more():
            answer = self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=600)
            values.extend(json.loads(message["Body"]) for message in answer.get("Messages", []))
            return len(values) >= count and not answer.get("Messages")

        until(f"{count} are told", more, pause=0.02)
        return values


@pytest.fixture(scope="module")
def house(server):
    return House(server)


def test_an_event_is_what_aws_documents(house):
    told, _ = house.queue("told-event")
    url, arn = house.queue("events")
    house.function("events", "def handler(event, context):\n    tell(event)", told)
    uuid = house.map("events", arn)
    shown = house.get(uuid)
    assert (shown["BatchSize"], shown["MaximumBatchingWindowInSeconds"]) == (10, 0)
    assert "StartingPosition" not in shown and "ParallelizationFactor" not in shown
    attributes = {
        "text": {"DataType": "String", "StringValue": "x"},
        "bytes": {"DataType": "Binary", "BinaryValue": b"\x00\xff"},
    }
    sent = house.sqs.send_message(QueueUrl=url, MessageBody='{"a": 1}', MessageAttributes=attributes)
    [event] = house.told(told, 1)
    [record] = event["Records"]
    system = record.pop("attributes")
    assert set(system) == {"ApproximateReceiveCount", "SentTimestamp", "SenderId", "ApproximateFirstReceiveTimestamp"}
    assert system["ApproximateReceiveCount"] == "1"
    assert record.pop("receiptHandle")
    lists = {"stringListValues": [], "binaryListValues": []}
    assert record == {
        "messageId": sent["MessageId"],
        "body": '{"a": 1}',
        "messageAttributes": {
            "text": {"stringValue": "x", **lists, "dataType": "String"},
            "bytes": {"binaryValue": "AP8=", **lists, "dataType": "Binary"},
        },
        "md5OfMessageAttributes": sent["MD5OfMessageAttributes"],
        "md5OfBody": sent["MD5OfMessageBody"],
        "eventSource": "aws:sqs",
        "eventSourceARN": arn,
        "awsRegion": "us-east-1",
    }
    until("it is deleted", lambda: house.left(url) == 0)


def test_what_is_wrong_is_refused(house):
    told, _ = house.queue("told-refused")
    house.function("slow", "def handler(event, context): pass", told, Timeout=31)
    _, arn = house.queue("refusals")
    bare = house.server.role("bare", managed=())
    house.server.function("bare", "def handler(event, context): pass", bare, Timeout=3)
    for function, settings, text in [
        ("slow", {}, "Queue visibility timeout: 30 seconds is less than Function timeout: 31 seconds"),
        ("bare", {}, "The provided execution role does not have permissions to call ReceiveMessage on SQS"),
        ("bare", {"StartingPosition": "LATEST"}, "StartingPosition is not valid for SQS event sources."),
        ("bare", {"BatchSize": 11}, "Maximum batch window in seconds must be greater than 0"),
    ]:
        with pytest.raises(ClientError) as refused:
            house.map(function, arn, **settings)
        error = refused.value.response["Error"]
        assert error["Code"] == "InvalidParameterValueException" and text in error["Message"], error


def test_a_thousand_messages_are_each_handled_and_a_kill_loses_none(house):
    told, _ = house.queue("told-thousand")
    url, arn = house.queue("thousand", VisibilityTimeout="10")
    house.function(
        "thousand",
        """
        def handler(event, context):
            tell(*[record["body"] for record in event["Records"]])
        """,
        told,
        Timeout=10,
    )
    house.send(url, [str(n) for n in range(500)])
    house.map("thousand", arn)
    until("it is at work", lambda: house.left(url) < 400, pause=0.005)
    house.server.kill()
    house.server.start()
    house.send(url, [str(n) for n in range(500, 1000)])
    until("the queue is empty", lambda: house.left(url) == 0, seconds=120)
    values = collections.Counter(house.told(told, 1000))
    assert set(values) == {str(n) for n in range(1000)}


def test_groups_keep_their_order_though_some_fail(house):
    told, _ = house.queue("told-groups.fifo", FifoQueue="true", ContentBasedDeduplication="true")
    url, arn = house.queue("groups.fifo", FifoQueue="true", ContentBasedDeduplication="true", VisibilityTimeout="3")
    # Every tenth message fails at first.
    house.function(
        "groups",
        """
        def handler(event, context):
            failures, spoilt = [], set()
            for record in event["Records"]:
                group, n = record["body"].split()
                attributes = record["attributes"]
                assert attributes["MessageGroupId"] == group and attributes["SequenceNumber"]
                first = attributes["ApproximateReceiveCount"] == "1"
                if group in spoilt or (first and n.endswith("5")):
                    spoilt.add(group)
                    failures.append({"itemIdentifier": record["messageId"]})
                else:
                    sqs.send_message(QueueUrl=os.environ["TOLD"], MessageBody=json.dumps(record["body"]), MessageGroupId="all")
            return {"batchItemFailures": failures}
        """,
        told,
        Timeout=3,
    )
    house.map("groups", arn, FunctionResponseTypes=["ReportBatchItemFailures"])
    for n in range(20):
        for group in "abc":
            house.sqs.send_message(QueueUrl=url, MessageBody=f"{group} {n:02}", MessageGroupId=group)
    until("the queue is empty", lambda: house.left(url) == 0)
    order = collections.defaultdict(list)
    values = []
    while len(values) < 60:
        answer = house.sqs.receive_message(QueueUrl=told, MaxNumberOfMessages=10, WaitTimeSeconds=5)["Messages"]
        values += [json.loads(message["Body"]) for message in answer]
        handles = [{"Id": str(n), "ReceiptHandle": message["ReceiptHandle"]} for n, message in enumerate(answer)]
        house.sqs.delete_message_batch(QueueUrl=told, Entries=handles)
    for value in values:
        group, n = value.split()
        order[group].append(n)
    assert dict(order) == {group: [f"{n:02}" for n in range(20)] for group in "abc"}


def test_what_fails_too_often_becomes_a_dead_letter(house):
    told, _ = house.queue("told-dead")
    dead, dead_arn = house.queue("dead")
    redrive = json.dumps({"deadLetterTargetArn": dead_arn, "maxReceiveCount": 2})
    url, arn = house.queue("failing", VisibilityTimeout="2", RedrivePolicy=redrive)
    house.function(
        "failing",
        """
        def handler(event, context):
            tell(*[[record["body"], record["attributes"]["ApproximateReceiveCount"]] for record in event["Records"]])
            if any(record["body"] == "bad" for record in event["Records"]):
                raise ValueError("bad")
        """,
        told,
        Timeout=2,
    )
    uuid = house.map("failing", arn, BatchSize=1)
    house.send(url, ["bad", "good"])
    until("it is dead", lambda: house.left(dead) == 1)
    assert sorted(house.told(told, 3)) == [["bad", "1"], ["bad", "2"], ["good", "1"]]
    assert house.left(url) == 0
    [letter] = house.sqs.receive_message(QueueUrl=dead, AttributeNames=["All"])["Messages"]
    assert letter["Body"] == "bad" and letter["Attributes"]["DeadLetterQueueSourceArn"] == arn
    assert house.get(uuid)["LastProcessingResult"].startswith(("PROBLEM", "OK"))


def test_only_what_is_reported_comes_again(house):
    told, _ = house.queue("told-partial")
    url, arn = house.queue("partial", VisibilityTimeout="3")
    house.function(
        "partial",
        """
        def handler(event, context):
            bad = [r for r in event["Records"] if r["body"] == "3" and r["attributes"]["ApproximateReceiveCount"] == "1"]
            tell(*[record["body"] for record in event["Records"]])
            return {"batchItemFailures": [{"itemIdentifier": record["messageId"]} for record in bad]}
        """,
        told,
        Timeout=3,
    )
    house.send(url, [str(n) for n in range(8)])
    house.map("partial", arn, FunctionResponseTypes=["ReportBatchItemFailures"])
    until("the queue is empty", lambda: house.left(url) == 0)
    assert collections.Counter(house.told(told, 9)) == {**{str(n): 1 for n in range(8)}, "3": 2}


def test_filters_windows_and_an_end(house):
    told, _ = house.queue("told-filters")
    url, arn = house.queue("filters")
    house.function(
        "filters",
        """
        def handler(event, context):
            tell([json.loads(record["body"])["n"] for record in event["Records"]])
        """,
        told,
    )
    pattern = json.dumps({"body": {"kind": ["a"]}})
    uuid = house.map(
        "filters",
        arn,
        BatchSize=1000,
        MaximumBatchingWindowInSeconds=2,
        FilterCriteria={"Filters": [{"Pattern": pattern}]},
        ScalingConfig={"MaximumConcurrency": 2},
    )
    assert house.get(uuid)["ScalingConfig"] == {"MaximumConcurrency": 2}
    house.send(url, [json.dumps({"n": n, "kind": "ab"[n % 2]}) for n in range(30)])
    until("the queue is empty", lambda: house.left(url) == 0)
    batches = house.told(told, 1)
    assert sorted(n for batch in batches for n in batch) == list(range(0, 30, 2))
    assert len(batches) <= 2, "they were gathered"
    house.mappings.update_event_source_mapping(UUID=uuid, Enabled=False)
    until("it is disabled", lambda: house.get(uuid)["State"] == "Disabled")
    house.send(url, [json.dumps({"n": 99, "kind": "a"})])
    time.sleep(0.5)
    assert house.left(url) == 1
    house.mappings.delete_event_source_mapping(UUID=uuid)
    until("it is gone", lambda: not house.mappings.list_event_source_mappings(EventSourceArn=arn)["EventSourceMappings"])
    assert house.left(url) == 1


def test_a_stack_maps_a_queue(house):
    told, _ = house.queue("told-stack")
    house.function("stacked", "def handler(event, context):\n    tell(*[r['body'] for r in event['Records']])", told)

    def template(concurrency):
        return json.dumps(
            {
                "Resources": {
                    "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 60}},
                    "Mapping": {
                        "Type": "AWS::Lambda::EventSourceMapping",
                        "Properties": {
                            "EventSourceArn": {"Fn::GetAtt": "Queue.Arn"},
                            "FunctionName": "stacked",
                            "BatchSize": 5,
                            "ScalingConfig": {"MaximumConcurrency": concurrency},
                        },
                    },
                },
                "Outputs": {"Url": {"Value": {"Ref": "Queue"}}, "Mapping": {"Value": {"Ref": "Mapping"}}},
            }
        )

    client = house.server.client("cloudformation")

    def settled(status):
        stack = until(status, lambda: [s for s in client.describe_stacks(StackName="mapped")["Stacks"] if s["StackStatus"] == status])
        return {o["OutputKey"]: o["OutputValue"] for o in stack[0]["Outputs"]}

    client.create_stack(StackName="mapped", TemplateBody=template(2))
    outputs = settled("CREATE_COMPLETE")
    house.send(outputs["Url"], ["hello"])
    assert house.told(told, 1) == ["hello"]
    client.update_stack(StackName="mapped", TemplateBody=template(3))
    assert settled("UPDATE_COMPLETE") == outputs
    assert house.get(outputs["Mapping"])["ScalingConfig"] == {"MaximumConcurrency": 3}
    client.delete_stack(StackName="mapped")
    until("it is gone", lambda: "mapped" not in [s["StackName"] for s in client.describe_stacks()["Stacks"]])
