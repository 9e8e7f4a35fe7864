"""Kinesis Data Streams beyond puts and gets: policies of streams, modes, scaling, settings."""

import pytest
from botocore.exceptions import ClientError
from conftest import document

OTHER = "111122223333"


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def user(server, name, *statements):
    """A user of the other account with an inline policy: its ARN and its Kinesis client."""
    iam = server.client("iam", OTHER)
    arn = iam.create_user(UserName=name)["User"]["Arn"]
    key = iam.create_access_key(UserName=name)["AccessKey"]
    iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=document(*statements))
    return arn, server.client("kinesis", key["AccessKeyId"], key["SecretAccessKey"])


def test_a_streams_policy_lets_another_accounts_user_in(server):
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="shared", ShardCount=1)
    arn = kinesis.describe_stream_summary(StreamName="shared")["StreamDescriptionSummary"]["StreamARN"]
    everything = {"Effect": "Allow", "Action": "kinesis:*", "Resource": "*"}
    ann, theirs = user(server, "ann", everything)
    assert arn.split(":")[4] == "000000000000" and ann.split(":")[4] == OTHER
    record = {"StreamARN": arn, "PartitionKey": "k", "Data": b"hello"}
    error = refused(theirs.put_record, **record)
    assert error["Code"] == "AccessDeniedException"
    assert error["Message"] == (
        f"User: {ann} is not authorized to perform: kinesis:PutRecord on resource: {arn} "
        "because no resource-based policy allows the kinesis:PutRecord action"
    )
    actions = ["kinesis:PutRecord", "kinesis:GetShardIterator", "kinesis:GetRecords"]
    grant = {"Effect": "Allow", "Principal": {"AWS": ann}, "Action": actions, "Resource": arn}
    kinesis.put_resource_policy(ResourceARN=arn, Policy=document(grant))
    assert kinesis.get_resource_policy(ResourceARN=arn)["Policy"] == document(grant)
    shard = theirs.put_record(**record)["ShardId"]
    iterator = theirs.get_shard_iterator(StreamARN=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")
    read = theirs.get_records(ShardIterator=iterator["ShardIterator"], StreamARN=arn)
    assert [record["Data"] for record in read["Records"]] == [b"hello"]
    # What the stream grants to one is nobody else's, and no more than it says.
    assert "resource-based" in refused(theirs.delete_stream, StreamARN=arn)["Message"]
    _, bob = user(server, "bob", everything)
    assert "no resource-based" in refused(bob.put_record, **record)["Message"]
    _, eve = user(server, "eve", {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"})
    assert refused(eve.put_record, **record)["Code"] == "AccessDeniedException"
    assert refused(theirs.put_resource_policy, ResourceARN=arn, Policy=document(grant))["Code"] == "AccessDeniedException"

    kinesis.delete_resource_policy(ResourceARN=arn)
    assert refused(theirs.put_record, **record)["Code"] == "AccessDeniedException"


def test_a_streams_policy_can_deny_even_its_owner(server):
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="frozen", ShardCount=1)
    arn = kinesis.describe_stream_summary(StreamName="frozen")["StreamDescriptionSummary"]["StreamARN"]
    deny = {"Effect": "Deny", "Principal": "*", "Action": "kinesis:PutRecord*", "Resource": arn}
    kinesis.put_resource_policy(ResourceARN=arn, Policy=document(deny))
    record = {"StreamName": "frozen", "PartitionKey": "k", "Data": b"x"}
    error = refused(kinesis.put_record, **record)
    assert error["Message"].endswith("with an explicit deny in a resource-based policy")
    assert kinesis.describe_stream(StreamName="frozen")["StreamDescription"]["StreamStatus"] == "ACTIVE"
    server.kill()
    server.start()
    kinesis = server.client("kinesis")
    assert refused(kinesis.put_record, **record)["Code"] == "AccessDeniedException"
    kinesis.delete_resource_policy(ResourceARN=arn)
    assert kinesis.put_record(**record)["SequenceNumber"]
