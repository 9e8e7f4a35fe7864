"""Queues, and what buckets tell: functions and queues, each change once, a kill in the middle or not."""

import json
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from xml.etree import ElementTree

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from conftest import until

REMEMBERS = """
    import json, os, boto3

    def handler(event, context):
        for record in event["Records"]:
            boto3.client("dynamodb").put_item(TableName="told", Item={
                "key": {"S": record["s3"]["object"]["key"]},
                "event": {"S": record["eventName"]},
            })
"""


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


@pytest.fixture(scope="module")
def sqs(server):
    return server.client("sqs")


def test_messages_go_and_come(sqs):
    url = sqs.create_queue(QueueName="letters", Attributes={"VisibilityTimeout": "30"})["QueueUrl"]
    attribute = {"kind": {"DataType": "String", "StringValue": "greeting"}}
    # boto3 holds the answers' sums against what it sent and received.
    sent = sqs.send_message(QueueUrl=url, MessageBody="hello", MessageAttributes=attribute)
    batch = [{"Id": str(n), "MessageBody": f"{n}"} for n in range(10)]
    assert len(sqs.send_message_batch(QueueUrl=url, Entries=batch)["Successful"]) == 10
    got = []
    while len(got) < 11:
        answer = sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=5, MessageAttributeNames=["All"], AttributeNames=["All"]
        )
        got += answer["Messages"]
    hello = next(message for message in got if message["Body"] == "hello")
    assert hello["MessageId"] == sent["MessageId"]
    assert hello["MessageAttributes"]["kind"]["StringValue"] == "greeting"
    assert hello["Attributes"]["ApproximateReceiveCount"] == "1"
    counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert counts["ApproximateNumberOfMessagesNotVisible"] == "11"
    handles = [{"Id": str(n), "ReceiptHandle": message["ReceiptHandle"]} for n, message in enumerate(got[:10])]
    assert len(sqs.delete_message_batch(QueueUrl=url, Entries=handles)["Successful"]) == 10
    sqs.delete_message(QueueUrl=url, ReceiptHandle=got[10]["ReceiptHandle"])
    assert "Messages" not in sqs.receive_message(QueueUrl=url)


def test_errors_have_the_codes_that_clients_know(sqs):
    error = refused(sqs.get_queue_url, QueueName="nowhere")
    assert error["Code"] == "AWS.SimpleQueueService.NonExistentQueue"
    url = sqs.create_queue(QueueName="small")["QueueUrl"]
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.receive_message(QueueUrl=url.replace("small", "smaller"))
    arn = "arn:aws:sqs:us-east-1:000000000000:none"
    redrive = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 1})
    target = f"Value {redrive} for parameter RedrivePolicy is invalid. Reason: Dead letter target does not exist."
    for call, code, message in [
        (lambda: sqs.create_queue(QueueName="new", Attributes={"Colour": "red"}), "InvalidAttributeName", "Unknown Attribute Colour."),
        (lambda: sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Colour"]), "InvalidAttributeName", "Unknown Attribute Colour."),
        (lambda: sqs.create_queue(QueueName="new", Attributes={"RedrivePolicy": redrive}), "InvalidParameterValue", target),
        (lambda: sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedrivePolicy": redrive}), "InvalidParameterValue", target),
    ]:
        error = refused(call)
        assert (error["Code"], error["Message"]) == (code, message)
    error = refused(sqs.receive_message, QueueUrl=url, MaxNumberOfMessages=11)
    assert error == {**error, "Code": "InvalidParameterValue"}
    error = refused(sqs.start_message_move_task, SourceArn="arn:aws:sqs:us-east-1:000000000000:small")
    assert (error["Code"], error["Message"]) == (
        "InvalidParameterValue",
        "Source queue must be configured as a Dead Letter Queue.",
    )


def in_query(server, path, **parameters):
    """The answer to a request as SDKs wrote it before they spoke JSON."""
    body = urllib.parse.urlencode({"Version": "2012-11-05", **parameters})
    request = AWSRequest("POST", server.url + path, data=body, headers={
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    })
    SigV4Auth(Credentials("test", "test"), "sqs", "us-east-1").add_auth(request)
    prepared = request.prepare()
    sent = urllib.request.Request(prepared.url, data=body.encode(), headers=dict(prepared.headers))
    try:
        with urllib.request.urlopen(sent) as answer:
            return answer.status, ElementTree.fromstring(answer.read())
    except urllib.error.HTTPError as answer:
        return answer.code, ElementTree.fromstring(answer.read())


def test_old_clients_speak_in_query(server, sqs):
    of = lambda tree, path: tree.findtext("/".join("{*}" + part for part in path.split("/")))
    status, made = in_query(server, "/", Action="CreateQueue", QueueName="old", **{
        "Attribute.1.Name": "VisibilityTimeout", "Attribute.1.Value": "7", "Tag.1.Key": "k", "Tag.1.Value": "v",
    })
    url = of(made, "CreateQueueResult/QueueUrl")
    assert (status, made.tag) == (200, "{http://queue.amazonaws.com/doc/2012-11-05/}CreateQueueResponse")
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"k": "v"}
    path = urllib.parse.urlparse(url).path
    in_query(server, path, Action="SendMessageBatch", **{
        "SendMessageBatchRequestEntry.1.Id": "a",
        "SendMessageBatchRequestEntry.1.MessageBody": "<one> & only",
        "SendMessageBatchRequestEntry.1.MessageAttribute.1.Name": "colour",
        "SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.DataType": "String",
        "SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.StringValue": "red",
    })
    _, got = in_query(server, "/", Action="ReceiveMessage", QueueUrl=url, **{
        "AttributeName.1": "All", "MessageAttributeName.1": "All",
    })
    assert of(got, "ReceiveMessageResult/Message/Body") == "<one> & only"
    assert of(got, "ReceiveMessageResult/Message/MessageAttribute/Value/StringValue") == "red"
    names = [name.text for name in got.findall("{*}ReceiveMessageResult/{*}Message/{*}Attribute/{*}Name")]
    assert "ApproximateReceiveCount" in names
    handle = of(got, "ReceiveMessageResult/Message/ReceiptHandle")
    assert in_query(server, path, Action="DeleteMessage", ReceiptHandle=handle)[0] == 200
    _, shown = in_query(server, path, Action="GetQueueAttributes", **{"AttributeName.1": "VisibilityTimeout"})
    assert of(shown, "GetQueueAttributesResult/Attribute/Value") == "7"
    status, error = in_query(server, path + "er", Action="PurgeQueue")
    assert (status, of(error, "Error/Code")) == (400, "AWS.SimpleQueueService.NonExistentQueue")


def test_dead_letters_are_moved_back_over_a_kill(server, sqs):
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:000000000000:dead"
    policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 1})
    source = sqs.create_queue(QueueName="source", Attributes={"RedrivePolicy": policy, "VisibilityTimeout": "0"})["QueueUrl"]
    for n in range(30):
        sqs.send_message(QueueUrl=source, MessageBody=str(n))
    # Received once more, each is a dead letter.
    count = lambda url: int(sqs.get_queue_attributes(
        QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"]
    )["Attributes"]["ApproximateNumberOfMessages"])
    while count(dead) < 30:
        sqs.receive_message(QueueUrl=source, MaxNumberOfMessages=10)
    handle = sqs.start_message_move_task(SourceArn=arn, MaxNumberOfMessagesPerSecond=20)["TaskHandle"]
    task = lambda: sqs.list_message_move_tasks(SourceArn=arn)["Results"][0]
    shown = task()
    assert {**shown, "Status": "RUNNING", "TaskHandle": handle, "ApproximateNumberOfMessagesToMove": 30} == shown
    until("some are moved", lambda: task()["ApproximateNumberOfMessagesMoved"] > 2)
    server.kill()
    server.start()
    done = until("all are moved", lambda: task()["Status"] == "COMPLETED" and task())
    assert done["ApproximateNumberOfMessagesMoved"] == 30
    assert (count(dead), count(source)) == (0, 30)


def test_the_cli_makes_a_queue_and_a_poll_ends_with_the_message(server, sqs):
    # For SQS, version 1 of the CLI does not look at AWS_ENDPOINT_URL.
    cli = ["aws", "--endpoint-url", server.url, "sqs"]
    done = subprocess.run(
        [*cli, "create-queue", "--queue-name", "line.fifo", "--attributes", "FifoQueue=true"],
        env=server.environment(), capture_output=True, text=True, timeout=60,
    )
    url = json.loads(done.stdout)["QueueUrl"]
    poll = subprocess.Popen(
        [*cli, "receive-message", "--queue-url", url, "--wait-time-seconds", "20"],
        env=server.environment(), stdout=subprocess.PIPE, text=True,
    )
    began = time.monotonic()
    sqs.send_message(QueueUrl=url, MessageBody="a", MessageGroupId="g", MessageDeduplicationId="1")
    output, _ = poll.communicate(timeout=60)
    assert json.loads(output)["Messages"][0]["Body"] == "a"
    assert time.monotonic() - began < 20


@pytest.fixture(scope="module")
def told(server):
    server.client("dynamodb").create_table(
        TableName="told", BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "key", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "key", "KeyType": "HASH"}],
    )
    allowed = {"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*"}
    role = server.role("told", allowed, managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("told", REMEMBERS, role, Timeout=30)
    return "arn:aws:lambda:us-east-1:000000000000:function:told"


def rules(told):
    rule = {
        "LambdaFunctionArn": told,
        "Events": ["s3:ObjectCreated:*"],
        "Filter": {"Key": {"FilterRules": [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".csv"}]}},
    }
    return {"LambdaFunctionConfigurations": [rule]}


def test_a_bucket_tells_a_function_that_lets_it_and_nothing_is_lost_by_a_kill(server, told):
    s3, functions, tables = server.client("s3"), server.client("lambda"), server.client("dynamodb")
    s3.create_bucket(Bucket="uploads")
    configure = lambda: s3.put_bucket_notification_configuration(Bucket="uploads", NotificationConfiguration=rules(told))
    error = refused(configure)
    assert error["Message"] == "Unable to validate the following destination configurations"
    functions.add_permission(
        FunctionName="told", StatementId="other", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com",
        SourceArn="arn:aws:s3:::downloads",
    )
    assert refused(configure)["Code"] == "InvalidArgument"
    functions.add_permission(
        FunctionName="told", StatementId="bucket", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com",
        SourceArn="arn:aws:s3:::uploads", SourceAccount="000000000000",
    )
    configure()
    shown = s3.get_bucket_notification_configuration(Bucket="uploads")
    assert shown["LambdaFunctionConfigurations"][0]["LambdaFunctionArn"] == told
    s3.put_object(Bucket="uploads", Key="in/a.txt", Body=b"x")
    for n in range(30):
        s3.put_object(Bucket="uploads", Key=f"in/{n}.csv", Body=b"a,b")
    server.kill()
    server.start()
    tables = server.client("dynamodb")
    items = lambda: tables.scan(TableName="told")["Items"]
    until("the function has been told of each object", lambda: len(items()) == 30)
    assert {item["event"]["S"] for item in items()} == {"ObjectCreated:Put"}


def test_a_bucket_tells_a_queue_whose_policy_lets_it(server):
    s3, sqs = server.client("s3"), server.client("sqs")
    url = sqs.create_queue(QueueName="events")["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:000000000000:events"
    s3.create_bucket(Bucket="pictures")
    rule = {"QueueArn": arn, "Events": ["s3:ObjectRemoved:*"]}
    configure = lambda: s3.put_bucket_notification_configuration(
        Bucket="pictures", NotificationConfiguration={"QueueConfigurations": [rule]}
    )
    assert refused(configure)["Code"] == "InvalidArgument"
    policy = {
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn,
            "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::pictures"}},
        }],
    }
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(policy)})
    configure()
    receive = lambda: sqs.receive_message(QueueUrl=url, WaitTimeSeconds=10)["Messages"][0]
    assert json.loads(receive()["Body"])["Event"] == "s3:TestEvent"
    s3.put_object(Bucket="pictures", Key="a b.png", Body=b"x")
    s3.delete_object(Bucket="pictures", Key="a b.png")
    record = json.loads(receive()["Body"])["Records"][0]
    assert (record["eventName"], record["s3"]["object"]["key"]) == ("ObjectRemoved:Delete", "a+b.png")


def test_a_bucket_refuses_a_topic_that_is_not_there(server):
    s3 = server.client("s3")
    s3.create_bucket(Bucket="silent")
    topic = {"TopicArn": "arn:aws:sns:us-east-1:000000000000:t", "Events": ["s3:ObjectCreated:*"]}
    configuration = {"TopicConfigurations": [topic]}
    error = refused(s3.put_bucket_notification_configuration, Bucket="silent", NotificationConfiguration=configuration)
    assert "Unable to validate the following destination configurations" in error["Message"], error
