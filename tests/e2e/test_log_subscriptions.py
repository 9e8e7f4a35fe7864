"""Log events sent on as they come: to a function that watches them, and to a stream."""

import gzip
import json

import pytest
from botocore.exceptions import ClientError
from conftest import document, until

FUNCTIONS = '''
import base64
import gzip
import json
import boto3

def speaker(event, context):
    print(event["say"])

def watcher(event, context):
    message = json.loads(gzip.decompress(base64.b64decode(event["awslogs"]["data"])))
    table = boto3.resource("dynamodb").Table("alarms")
    for line in message["logEvents"]:
        table.put_item(Item={"id": line["id"], "group": message["logGroup"], "text": line["message"].strip()})

def handler(event, context):
    return globals()[context.function_name](event, context)
'''
GROUP = "/aws/lambda/speaker"


@pytest.fixture(scope="module")
def watched(server):
    server.client("dynamodb").create_table(
        TableName="alarms",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    role = server.role(
        "functions",
        {"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*"},
        managed=("service-role/AWSLambdaBasicExecutionRole",),
    )
    for name in ("speaker", "watcher"):
        server.function(name, FUNCTIONS, role)
    server.client("logs").create_log_group(logGroupName=GROUP)
    return server


def say(server, text):
    server.client("lambda").invoke(FunctionName="speaker", Payload=json.dumps({"say": text}))


def texts(server):
    items = server.client("dynamodb").scan(TableName="alarms", ConsistentRead=True)["Items"]
    return sorted(item["text"]["S"] for item in items)


def test_a_function_watches_anothers_log(watched):
    server, logs = watched, watched.client("logs")
    watcher = "arn:aws:lambda:us-east-1:000000000000:function:watcher"
    subscription = {"logGroupName": GROUP, "filterName": "errors", "filterPattern": "ERROR", "destinationArn": watcher}
    with pytest.raises(ClientError) as refused:
        logs.put_subscription_filter(**subscription)
    assert "Could not execute the lambda function" in str(refused.value)
    server.client("lambda").add_permission(
        FunctionName="watcher",
        StatementId="logs",
        Action="lambda:InvokeFunction",
        Principal="logs.us-east-1.amazonaws.com",
        SourceArn=f"arn:aws:logs:us-east-1:000000000000:log-group:{GROUP}:*",
    )
    logs.put_subscription_filter(**subscription)
    for text in ("fine", "ERROR one", "fine again", "ERROR two"):
        say(server, text)
    assert until("errors", lambda: len(texts(server)) == 2 and texts(server)) == ["ERROR one", "ERROR two"]
    server.kill()
    server.start()
    say(server, "ERROR three")
    until("another error", lambda: "ERROR three" in texts(server))
    logs.delete_subscription_filter(logGroupName=GROUP, filterName="errors")
    assert logs.describe_subscription_filters(logGroupName=GROUP)["subscriptionFilters"] == []


def test_a_stream_gets_what_matches(watched):
    server, logs, kinesis = watched, watched.client("logs"), watched.client("kinesis")
    kinesis.create_stream(StreamName="lines", ShardCount=1)
    stream = "arn:aws:kinesis:us-east-1:000000000000:stream/lines"
    trust = document({"Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"}, "Action": "sts:AssumeRole"})
    iam = server.client("iam")
    role = iam.create_role(RoleName="to-stream", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    subscription = {"logGroupName": GROUP, "filterName": "json", "filterPattern": "{ $.level >= 3 }", "destinationArn": stream, "roleArn": role}
    with pytest.raises(ClientError) as refused:
        logs.put_subscription_filter(**subscription)
    assert "Could not deliver test message to specified Kinesis stream" in str(refused.value)
    allow = document({"Effect": "Allow", "Action": "kinesis:PutRecord", "Resource": stream})
    iam.put_role_policy(RoleName="to-stream", PolicyName="p", PolicyDocument=allow)
    logs.put_subscription_filter(**subscription)
    for level in (2, 3):
        say(server, json.dumps({"level": level}))
    shard = kinesis.list_shards(StreamName="lines")["Shards"][0]["ShardId"]
    iterator = kinesis.get_shard_iterator(StreamName="lines", ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]

    def messages():
        records = kinesis.get_records(ShardIterator=iterator)["Records"]
        return [json.loads(gzip.decompress(record["Data"])) for record in records]

    control, data = until("both messages", lambda: len(messages()) == 2 and messages())
    assert control["messageType"] == "CONTROL_MESSAGE"
    assert (data["messageType"], data["logGroup"], data["subscriptionFilters"]) == ("DATA_MESSAGE", GROUP, ["json"])
    assert [json.loads(event["message"]) for event in data["logEvents"]] == [{"level": 3}]
