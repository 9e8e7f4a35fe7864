"""Roles that services assume: what their trust policies see of the resource that is worked for."""

import json

import pytest
from botocore.exceptions import ClientError
from conftest import document, package, until

ACCOUNT, OTHER = "000000000000", "444455556666"


def arn(service, resource):
    return f"arn:aws:{service}:us-east-1:{ACCOUNT}:{resource}"


# The service, what it works for, and what it would be mistaken for.
SOURCES = {
    "scheduler": (arn("scheduler", "schedule-group/default"), arn("scheduler", "schedule-group/other")),
    "pipes": (arn("pipes", "pipe/named"), arn("pipes", "pipe/other")),
    "events": (arn("events", "rule/named"), arn("events", "rule/other")),
    "firehose": (arn("firehose", "deliverystream/named"), arn("firehose", "deliverystream/other")),
    "lambda": (arn("lambda", "function:named"), arn("lambda", "function:other")),
}


def conditions(source, other):
    """Trust policies' conditions, and whether they let in who works for `source`."""
    return {
        "right": ({"ArnLike": {"aws:SourceArn": source}, "StringEquals": {"aws:SourceAccount": ACCOUNT}}, True),
        "wrong-arn": ({"ArnLike": {"aws:SourceArn": other}}, False),
        "wrong-account": ({"StringEquals": {"aws:SourceArn": source, "aws:SourceAccount": OTHER}}, False),
        "none": ({}, True),
    }


def trusting(server, service, name, condition):
    """A role that trusts a service under a condition, and may do anything."""
    iam = server.client("iam")
    trust = {"Effect": "Allow", "Principal": {"Service": f"{service}.amazonaws.com"}, "Action": "sts:AssumeRole"}
    policy = document({**trust, "Condition": condition})
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy)["Role"]["Arn"]
    allowed = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=document(allowed))
    return role


def queue(server, name):
    sqs = server.client("sqs")
    return sqs.create_queue(QueueName=name)["QueueUrl"], arn("sqs", name)


def scheduled(server, role):
    """Whether a schedule may be made with the role."""
    _, target = queue(server, "scheduled")
    client = server.client("scheduler")
    try:
        client.create_schedule(
            Name="s",
            ScheduleExpression="rate(1 day)",
            FlexibleTimeWindow={"Mode": "OFF"},
            Target={"Arn": target, "RoleArn": role, "Input": "x"},
        )
    except ClientError as error:
        assert "must allow AWS EventBridge Scheduler to assume the role" in str(error), error
        return False
    client.delete_schedule(Name="s")
    return True


def piped(server, role):
    """Whether a pipe runs with the role."""
    (_, source), (_, target) = queue(server, "piped-from"), queue(server, "piped-to")
    client = server.client("pipes")
    try:
        client.create_pipe(Name="named", RoleArn=role, Source=source, Target=target)
    except ClientError as error:
        assert role in str(error), error
        return False
    shown = until("it is made", lambda: made_pipe(client))
    client.delete_pipe(Name="named")
    until("it is gone", lambda: not client.list_pipes()["Pipes"])
    return shown["CurrentState"] == "RUNNING"


def made_pipe(client):
    shown = client.describe_pipe(Name="named")
    return shown if shown["CurrentState"] != "CREATING" else None


def ruled(server, role):
    """Whether a rule's target is reached with the role; what it is not told goes to a queue."""
    events, sqs, kinesis = (server.client(name) for name in ("events", "sqs", "kinesis"))
    url, dead = queue(server, "undelivered")
    allowed = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": dead}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": document(allowed)})
    kinesis.create_stream(StreamName="ruled", ShardCount=1)
    kinesis.get_waiter("stream_exists").wait(StreamName="ruled")
    events.put_rule(Name="named", EventPattern=json.dumps({"source": ["test.roles"]}))
    target = {"Id": "t", "Arn": arn("kinesis", "stream/ruled"), "RoleArn": role, "DeadLetterConfig": {"Arn": dead}}
    events.put_targets(Rule="named", Targets=[target])
    events.put_events(Entries=[{"Source": "test.roles", "DetailType": "t", "Detail": "{}"}])
    shard = kinesis.list_shards(StreamName="ruled")["Shards"][0]["ShardId"]
    place = kinesis.get_shard_iterator(StreamName="ruled", ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]

    def arrived():
        if kinesis.get_records(ShardIterator=place)["Records"]:
            return "stream"
        for message in sqs.receive_message(QueueUrl=url).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return "queue"
        return None

    where = until("the event arrives", arrived)
    events.remove_targets(Rule="named", Ids=["t"])
    events.delete_rule(Name="named")
    kinesis.delete_stream(StreamName="ruled")
    kinesis.get_waiter("stream_not_exists").wait(StreamName="ruled")
    return where == "stream"


def hosed(server, role):
    """Whether a delivery stream may be made with the role."""
    server.client("s3").create_bucket(Bucket="hosed")
    client = server.client("firehose")
    try:
        client.create_delivery_stream(
            DeliveryStreamName="named",
            ExtendedS3DestinationConfiguration={"RoleARN": role, "BucketARN": "arn:aws:s3:::hosed"},
        )
    except ClientError as error:
        assert "unable to assume role" in str(error), error
        return False
    client.delete_delivery_stream(DeliveryStreamName="named")
    until("it is gone", lambda: not client.list_delivery_streams()["DeliveryStreamNames"])
    return True


def function(server, role):
    """Whether a function may be made with the role, and runs."""
    client = server.client("lambda")
    code = package("def handler(event, context):\n    return event\n")
    try:
        client.create_function(FunctionName="named", Role=role, Code={"ZipFile": code}, Runtime="python3.12", Handler="function.handler")
    except ClientError as error:
        assert "cannot be assumed by Lambda" in str(error), error
        return False
    client.get_waiter("function_active_v2").wait(FunctionName="named")
    failed, answer, _ = server.invoke("named", {"x": 1})
    client.delete_function(FunctionName="named")
    return failed is None and answer == {"x": 1}


WORKS = {"scheduler": scheduled, "pipes": piped, "events": ruled, "firehose": hosed, "lambda": function}


@pytest.mark.parametrize("service", SOURCES)
def test_trust_policies_see_what_a_service_works_for(server, service):
    for name, (condition, lets_in) in conditions(*SOURCES[service]).items():
        role = trusting(server, service, f"{service}-{name}", condition)
        assert WORKS[service](server, role) == lets_in, (service, name)
