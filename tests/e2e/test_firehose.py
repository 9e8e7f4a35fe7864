"""Amazon Data Firehose, as boto3 sees it: from a put to the line in the bucket, also with the server killed on the way."""

import collections
import concurrent.futures
import gzip
import json
import threading
import time

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from conftest import document, until

ENRICH = """
import base64, json

def handler(event, context):
    out = []
    for record in event["records"]:
        click = json.loads(base64.b64decode(record["data"]))
        if click.get("page") == "bad":
            out.append({"recordId": record["recordId"], "result": "ProcessingFailed", "data": record["data"]})
            continue
        click["enriched"] = True
        data = base64.b64encode((json.dumps(click) + "\\n").encode()).decode()
        out.append({"recordId": record["recordId"], "result": "Ok", "data": data})
    return {"records": out}
"""


@pytest.fixture(scope="module")
def bucket(server):
    server.client("s3").create_bucket(Bucket="clicks")
    return "clicks"


def hose_role(server, name, *statements):
    """A role that Firehose may be."""
    iam = server.client("iam")
    trust = {"Effect": "Allow", "Principal": {"Service": "firehose.amazonaws.com"}, "Action": "sts:AssumeRole"}
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    if statements:
        iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=document(*statements))
    return arn


WRITES = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::clicks/*"}


@pytest.fixture(scope="module")
def role(server):
    others = {"Effect": "Allow", "Action": ["lambda:InvokeFunction", "kinesis:*", "logs:PutLogEvents"], "Resource": "*"}
    return hose_role(server, "hose", WRITES, others)


def objects(server, prefix):
    """Keys under a prefix, with what is in them."""
    s3 = server.client("s3")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="clicks", Prefix=prefix)
    keys = [entry["Key"] for page in pages for entry in page.get("Contents", [])]
    return {key: s3.get_object(Bucket="clicks", Key=key)["Body"].read() for key in keys}


def create(server, name, role, destination=None, **more):
    firehose = server.client("firehose")
    settings = {
        "RoleARN": role,
        "BucketARN": "arn:aws:s3:::clicks",
        "Prefix": f"{name}/",
        "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 1},
        **(destination or {}),
    }
    firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration=settings, **more)
    shown = firehose.describe_delivery_stream(DeliveryStreamName=name)["DeliveryStreamDescription"]
    assert shown["DeliveryStreamStatus"] == "ACTIVE"
    return firehose


def test_a_click_is_a_line_in_the_bucket_soon(server, bucket, role):
    firehose = create(server, "plain", role, {"CompressionFormat": "GZIP"})
    began = time.time()
    put = firehose.put_record(DeliveryStreamName="plain", Record={"Data": b'{"page":"home"}\n'})
    assert put["RecordId"] and put["Encrypted"] is False
    batch = firehose.put_record_batch(DeliveryStreamName="plain", Records=[{"Data": b"two\n"}, {"Data": b"three\n"}])
    assert batch["FailedPutCount"] == 0 and len({r["RecordId"] for r in batch["RequestResponses"]} | {put["RecordId"]}) == 3
    found = until("delivered", lambda: objects(server, "plain/"))
    [(key, body)] = found.items()
    assert gzip.decompress(body) == b'{"page":"home"}\ntwo\nthree\n'
    at = time.gmtime(began)
    assert key.startswith(time.strftime("plain/%Y/%m/%d/", at)) and "/plain-1-" in key and key.endswith(".gz"), key


def test_a_function_transforms_and_what_it_refuses_is_kept_apart(server, bucket, role):
    server.function("enrich", ENRICH, server.role("enricher"))
    arn = server.client("lambda").get_function(FunctionName="enrich")["Configuration"]["FunctionArn"]
    parameters = {"LambdaArn": arn, "BufferIntervalInSeconds": "0", "NumberOfRetries": "1"}
    processing = {
        "Enabled": True,
        "Processors": [
            {"Type": "Lambda", "Parameters": [{"ParameterName": k, "ParameterValue": v} for k, v in parameters.items()]}
        ],
    }
    firehose = create(server, "enriched", role, {"ProcessingConfiguration": processing})
    pages = [f"page-{number}" for number in range(20)] + ["bad"]
    records = [{"Data": json.dumps({"page": page}).encode()} for page in pages]
    firehose.put_record_batch(DeliveryStreamName="enriched", Records=records)

    def lines():
        found = objects(server, "enriched/2").values()
        all_lines = [json.loads(line) for body in found for line in body.splitlines()]
        return all_lines if len(all_lines) == 20 else None

    enriched = until("all are enriched", lines)
    assert [line["page"] for line in enriched] == pages[:20] and all(line["enriched"] for line in enriched)
    failed = until("what failed is kept", lambda: objects(server, "enriched/processing-failed/"))
    [line] = [json.loads(line) for body in failed.values() for line in body.splitlines()]
    assert line["errorCode"] == "Lambda.ProcessingFailedStatus" and line["lambdaArn"] == arn


def test_partitions_by_what_records_say(server, bucket, role):
    query = {"MetadataExtractionQuery": "{customer:.customer_id}", "JsonParsingEngine": "JQ-1.6"}
    processors = [
        {"Type": "MetadataExtraction", "Parameters": [{"ParameterName": k, "ParameterValue": v} for k, v in query.items()]},
        {"Type": "AppendDelimiterToRecord", "Parameters": [{"ParameterName": "Delimiter", "ParameterValue": "\\n"}]},
    ]
    firehose = create(
        server,
        "parted",
        role,
        {
            "Prefix": "parted/c=!{partitionKeyFromQuery:customer}/",
            "ErrorOutputPrefix": "parted-errors/!{firehose:error-output-type}/",
            "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 1},
            "DynamicPartitioningConfiguration": {"Enabled": True},
            "ProcessingConfiguration": {"Enabled": True, "Processors": processors},
        },
    )
    records = [{"Data": json.dumps({"customer_id": number % 3}).encode()} for number in range(9)] + [{"Data": b"no json"}]
    firehose.put_record_batch(DeliveryStreamName="parted", Records=records)
    for customer in range(3):
        prefix = f"parted/c={customer}/"
        [body] = until(prefix, lambda: objects(server, prefix)).values()
        assert body == f'{{"customer_id": {customer}}}\n'.encode() * 3
    [body] = until("errors", lambda: objects(server, "parted-errors/processing-failed/")).values()
    assert json.loads(body)["errorCode"] == "DynamicPartitioning.MetadataExtractionFailed"


def test_a_kinesis_stream_is_a_source(server, bucket, role):
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="raw", ShardCount=2)
    kinesis.get_waiter("stream_exists").wait(StreamName="raw", WaiterConfig={"Delay": 1})
    source = {"KinesisStreamARN": "arn:aws:kinesis:us-east-1:000000000000:stream/raw", "RoleARN": role}
    firehose = create(
        server, "sourced", role, DeliveryStreamType="KinesisStreamAsSource", KinesisStreamSourceConfiguration=source
    )
    records = [{"Data": f"{number}\n".encode(), "PartitionKey": str(number)} for number in range(100)]
    kinesis.put_records(StreamName="raw", Records=records)

    def delivered():
        lines = b"".join(objects(server, "sourced/").values()).split()
        return lines if len(lines) >= 100 else None

    assert sorted(map(int, until("all are delivered", delivered))) == list(range(100))
    with pytest.raises(ClientError, match="not permitted on KinesisStreamAsSource"):
        firehose.put_record(DeliveryStreamName="sourced", Record={"Data": b"x"})


def test_a_role_that_may_not_write_is_told_of_and_tried_again(server, bucket):
    logs = {"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "*"}
    role = hose_role(server, "poor", logs)
    client = server.client("logs")
    client.create_log_group(logGroupName="/aws/kinesisfirehose/poor")
    client.create_log_stream(logGroupName="/aws/kinesisfirehose/poor", logStreamName="S3Delivery")
    logging = {"Enabled": True, "LogGroupName": "/aws/kinesisfirehose/poor", "LogStreamName": "S3Delivery"}
    firehose = create(server, "poor", role, {"CloudWatchLoggingOptions": logging})
    firehose.put_record(DeliveryStreamName="poor", Record={"Data": b"late"})

    def told():
        events = client.get_log_events(logGroupName="/aws/kinesisfirehose/poor", logStreamName="S3Delivery")["events"]
        return [json.loads(event["message"]) for event in events]

    assert until("it is told", told)[0]["errorCode"] == "S3.AccessDenied"
    assert not objects(server, "poor/")
    server.client("iam").put_role_policy(RoleName="poor", PolicyName="more", PolicyDocument=document(WRITES))
    assert list(until("it is delivered", lambda: objects(server, "poor/")).values()) == [b"late"]


def test_a_role_that_firehose_may_not_be_is_refused(server, bucket):
    role = server.role("for-functions")
    with pytest.raises(ClientError, match="Firehose is unable to assume role"):
        create(server, "refused", role)


def test_every_acknowledged_record_arrives_though_the_server_is_killed(server, bucket, role):
    """20,000 records, kill -9 in their midst: each at least once, doubles only of what was in flight."""
    create(server, "killed", role)
    acknowledged, lock, batches = [], threading.Lock(), iter(range(400))

    def put():
        while True:
            with lock:
                batch = next(batches, None)
            if batch is None:
                return
            numbers = range(batch * 50, batch * 50 + 50)
            records = [{"Data": f"{number:08}\n".encode()} for number in numbers]
            while True:
                try:
                    firehose = server.client("firehose")
                    answer = firehose.put_record_batch(DeliveryStreamName="killed", Records=records)
                    assert answer["FailedPutCount"] == 0
                    break
                except (BotoCoreError, ClientError):
                    time.sleep(0.1)  # It is being killed: the batch is put once more.
            with lock:
                acknowledged.extend(numbers)

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        putters = [pool.submit(put) for _ in range(4)]
        until("half of it is put", lambda: len(acknowledged) > 10_000)
        server.kill()
        server.start()
        for putter in putters:
            putter.result()
    assert len(acknowledged) == 20_000

    def all_there():
        seen = collections.Counter(int(line) for body in objects(server, "killed/").values() for line in body.split())
        return seen if len(seen) == 20_000 else None

    seen = until("all are delivered", all_there, pause=0.5)
    doubles = sum(times - 1 for times in seen.values())
    # A batch whose answer the kill took is put again by its putter: four were under way at most.
    assert doubles <= 4 * 50, f"{doubles} doubles"
