"""Kinesis Data Streams beyond puts and gets: policies of streams, modes, scaling, settings."""

import urllib.request

import pytest
from botocore.exceptions import ClientError
from conftest import Server, document, until

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
    read = theirs.get_records(ShardIterator=iterator["ShardIterator"])
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
    deny = {"Effect": "Deny", "Principal": "*", "Action": ["kinesis:PutRecord*", "kinesis:*Policy"], "Resource": arn}
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


def even(shards, count):
    """Whether the open ones of `shards` part all hash keys evenly."""
    ranges = sorted(
        (int(shard["HashKeyRange"]["StartingHashKey"]), int(shard["HashKeyRange"]["EndingHashKey"]))
        for shard in shards
        if "EndingSequenceNumber" not in shard["SequenceNumberRange"]
    )
    size = 2**128 // count
    return len(ranges) == count and all(abs(end - start - size) < 1000 for start, end in ranges)


def test_a_shard_count_that_was_asked_for_is_reached_over_a_kill(server):
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="wide", ShardCount=12)
    for index in range(50):
        kinesis.put_record(StreamName="wide", PartitionKey=str(index), Data=str(index).encode())
    answer = kinesis.update_shard_count(StreamName="wide", TargetShardCount=23, ScalingType="UNIFORM_SCALING")
    assert (answer["CurrentShardCount"], answer["TargetShardCount"]) == (12, 23)
    server.kill()
    server.start()
    kinesis = server.client("kinesis")
    # Puts go on while shards come and go.
    for index in range(50, 100):
        kinesis.put_record(StreamName="wide", PartitionKey=str(index), Data=str(index).encode())

    def summary():
        return kinesis.describe_stream_summary(StreamName="wide")["StreamDescriptionSummary"]

    until("the stream is active", lambda: summary()["StreamStatus"] == "ACTIVE")
    assert summary()["OpenShardCount"] == 23
    shards = kinesis.list_shards(StreamName="wide")["Shards"]
    assert even(shards, 23)
    # Both paging ways, and filters.
    paged, token = [], {"StreamName": "wide"}
    while token:
        page = kinesis.list_shards(MaxResults=7, **token)
        paged += page["Shards"]
        token = {"NextToken": page["NextToken"]} if "NextToken" in page else None
    assert paged == shards
    latest = kinesis.list_shards(StreamName="wide", ShardFilter={"Type": "AT_LATEST"})["Shards"]
    assert even(latest, 23) and len(latest) == 23
    first = kinesis.list_shards(StreamName="wide", ShardFilter={"Type": "AT_TRIM_HORIZON"})["Shards"]
    assert [shard["ShardId"] for shard in first] == [f"shardId-{number:012}" for number in range(12)]
    described = kinesis.get_paginator("describe_stream").paginate(StreamName="wide", PaginationConfig={"PageSize": 10})
    assert [shard for page in described for shard in page["StreamDescription"]["Shards"]] == shards
    # Every record is there once, in whatever generation of shards.
    seen = []
    for shard in shards:
        arguments = {"StreamName": "wide", "ShardId": shard["ShardId"], "ShardIteratorType": "TRIM_HORIZON"}
        iterator = kinesis.get_shard_iterator(**arguments)["ShardIterator"]
        seen += [int(record["Data"]) for record in kinesis.get_records(ShardIterator=iterator)["Records"]]
    assert sorted(seen) == list(range(100))
    error = refused(kinesis.update_shard_count, StreamName="wide", TargetShardCount=47, ScalingType="UNIFORM_SCALING")
    assert error["Code"] == "LimitExceededException" and "over double" in error["Message"]


def test_modes_settings_and_what_is_shown_of_them(server):
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="set", StreamModeDetails={"StreamMode": "ON_DEMAND"})
    arn = kinesis.describe_stream_summary(StreamName="set")["StreamDescriptionSummary"]["StreamARN"]
    kinesis.update_max_record_size(StreamARN=arn, MaxRecordSizeInKiB=10240)
    kinesis.start_stream_encryption(StreamName="set", EncryptionType="KMS", KeyId="alias/aws/kinesis")
    error = refused(kinesis.start_stream_encryption, StreamName="set", EncryptionType="KMS", KeyId="alias/mine")
    assert error["Code"] == "KMSNotFoundException" and "alias/mine" in error["Message"]
    kinesis.enable_enhanced_monitoring(StreamName="set", ShardLevelMetrics=["IncomingBytes"])
    kinesis.tag_resource(ResourceARN=arn, Tags={"team": "web"})
    kinesis.update_account_settings(MinimumThroughputBillingCommitment={"Status": "ENABLED"})
    warm = kinesis.update_stream_warm_throughput(StreamARN=arn, WarmThroughputMiBps=6)
    assert warm["WarmThroughput"] == {"TargetMiBps": 6, "CurrentMiBps": 4}

    def summary():
        return kinesis.describe_stream_summary(StreamARN=arn)["StreamDescriptionSummary"]

    until("the stream is active", lambda: summary()["StreamStatus"] == "ACTIVE")
    kinesis.update_stream_mode(StreamARN=arn, StreamModeDetails={"StreamMode": "PROVISIONED"})
    shown = {
        "StreamModeDetails": {"StreamMode": "PROVISIONED"},
        "MaxRecordSizeInKiB": 10240,
        "EncryptionType": "KMS",
        "KeyId": "alias/aws/kinesis",
        "EnhancedMonitoring": [{"ShardLevelMetrics": ["IncomingBytes"]}],
        "OpenShardCount": 6,
        "ConsumerCount": 0,
    }
    assert shown.items() <= summary().items()
    large = kinesis.put_record(StreamARN=arn, PartitionKey="k", Data=bytes(9 * 1024 * 1024))
    assert large["EncryptionType"] == "KMS"
    server.kill()
    server.start()
    kinesis = server.client("kinesis")
    assert shown.items() <= summary().items()
    assert kinesis.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "team", "Value": "web"}]
    commitment = kinesis.describe_account_settings()["MinimumThroughputBillingCommitment"]
    assert commitment["Status"] == "ENABLED"
    arguments = {"StreamARN": arn, "ShardId": large["ShardId"], "ShardIteratorType": "TRIM_HORIZON"}
    read = kinesis.get_records(ShardIterator=kinesis.get_shard_iterator(**arguments)["ShardIterator"])["Records"]
    assert [(len(record["Data"]), record["EncryptionType"]) for record in read] == [(9 * 1024 * 1024, "KMS")]
    kinesis.put_record(StreamARN=arn, PartitionKey="k", Data=b"x")
    metrics = urllib.request.urlopen(f"{server.url}/_millstream/metrics").read().decode()
    for dimensions in ('streamname="set"', f'streamname="set",shardid="{large["ShardId"]}"'):
        labels = f'{{account="000000000000",region="us-east-1",{dimensions},unit="Bytes"}}'
        assert f"aws_kinesis_incomingbytes_sum{labels} 2" in metrics
    limits = kinesis.describe_limits()
    assert limits["OnDemandStreamCount"] == 0 and limits["OpenShardCount"] >= 6


def test_awss_throughput_where_it_is_asked_for(tmp_path):
    server = Server(tmp_path, "--limits", "aws")
    try:
        kinesis = server.client("kinesis")
        kinesis.create_stream(StreamName="narrow", ShardCount=1)
        records = [{"PartitionKey": "k", "Data": bytes(10_000)}] * 300
        answer = kinesis.put_records(StreamName="narrow", Records=records)
        # 1 MiB, and what a second's worth of it grew by while the call was under way.
        assert 150 <= answer["FailedRecordCount"] <= 196
        failed = [record for record in answer["Records"] if "ErrorCode" in record]
        assert len(failed) == answer["FailedRecordCount"]
        for record in failed:
            assert record["ErrorCode"] == "ProvisionedThroughputExceededException"
            assert record["ErrorMessage"].startswith("Rate exceeded for shard shardId-000000000000 in stream narrow")
        error = refused(kinesis.put_record, StreamName="narrow", PartitionKey="k", Data=bytes(900_000))
        assert error["Code"] == "ProvisionedThroughputExceededException"
        # A client that tries again gets through.
        patient = server.client("kinesis", retries={"max_attempts": 10, "mode": "standard"})
        patient.put_record(StreamName="narrow", PartitionKey="k", Data=b"x")
    finally:
        assert server.stop() == 0
