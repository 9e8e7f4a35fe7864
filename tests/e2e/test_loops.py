"""Functions that call themselves by way of S3, SNS and SQS: stopped after sixteen rounds, and where they end is told."""

import datetime
import json

import pytest
from conftest import document, package, until

ACCOUNT = "000000000000"

# Puts an object where its event came from, or publishes there: whose number is one more.
CODE = """
    import json, os, urllib.parse, boto3

    s3, sns = boto3.client("s3"), boto3.client("sns")

    def handler(event, context):
        for record in event["Records"]:
            if "s3" in record:
                bucket, key = record["s3"]["bucket"]["name"], record["s3"]["object"]["key"]
                s3.put_object(Bucket=bucket, Key=f"{int(key) + 1:03}", Body=b"x")
            else:
                told = record["Sns"] if "Sns" in record else json.loads(record["body"])
                n = int(told["Message"]) + 1
                s3.put_object(Bucket=os.environ["SEEN"], Key=f"{n:03}", Body=b"x")
                sns.publish(TopicArn=told["TopicArn"], Message=str(n))
"""


@pytest.fixture(scope="module")
def role(server):
    everywhere = {"Effect": "Allow", "Action": ["s3:PutObject", "sns:Publish", "sqs:SendMessage"], "Resource": "*"}
    return server.role("looper", everywhere, managed=("service-role/AWSLambdaSQSQueueExecutionRole",))


def queue(server, name, **attributes):
    client = server.client("sqs")
    url = client.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return url, f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}"


def opened(server, name, service, **attributes):
    """A queue that the service may send to."""
    allow = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sqs:SendMessage", "Resource": "*"}
    return queue(server, name, Policy=document(allow), **attributes)


def function(server, name, role, service=None, **variables):
    server.function(name, CODE, role, Environment={"Variables": variables})
    arn = f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:{name}"
    if service:
        server.client("lambda").add_permission(
            FunctionName=name, StatementId="s", Action="lambda:InvokeFunction", Principal=service
        )
    return arn


def to_queue_when_given_up(server, name):
    url, arn = queue(server, f"{name}-ended")
    server.client("lambda").put_function_event_invoke_config(
        FunctionName=name, DestinationConfig={"OnFailure": {"Destination": arn}}
    )
    return url


def message(server, url):
    """The next message of a queue."""
    sqs = server.client("sqs")
    took = lambda: sqs.receive_message(QueueUrl=url, WaitTimeSeconds=5, AttributeNames=["All"]).get("Messages")
    return until("a message comes", took)[0]


def keys(server, bucket):
    return [o["Key"] for o in server.client("s3").list_objects_v2(Bucket=bucket).get("Contents", [])]


def dropped(server, name):
    now = datetime.datetime.now(datetime.timezone.utc)
    found = server.client("cloudwatch").get_metric_statistics(
        Namespace="AWS/Lambda",
        MetricName="RecursiveInvocationsDropped",
        Dimensions=[{"Name": "FunctionName", "Value": name}],
        StartTime=now - datetime.timedelta(hours=1),
        EndTime=now + datetime.timedelta(hours=1),
        Period=3600,
        Statistics=["Sum"],
    )
    return sum(point["Sum"] for point in found["Datapoints"])


def numbers(first, last):
    return [f"{n:03}" for n in range(first, last + 1)]


def bucket_of(server, name, arn):
    s3 = server.client("s3")
    s3.create_bucket(Bucket=name)
    told = {"LambdaFunctionConfigurations": [{"LambdaFunctionArn": arn, "Events": ["s3:ObjectCreated:*"]}]}
    s3.put_bucket_notification_configuration(Bucket=name, NotificationConfiguration=told)
    return s3


def test_an_object_that_makes_the_next_makes_sixteen(server, role):
    arn = function(server, "objects", role, "s3.amazonaws.com")
    ended = to_queue_when_given_up(server, "objects")
    s3 = bucket_of(server, "loop-of-objects", arn)
    s3.put_object(Bucket="loop-of-objects", Key="000", Body=b"x")
    # What is under way when the server is killed goes on with its lineage.
    until("it goes round", lambda: len(keys(server, "loop-of-objects")) >= 5)
    server.kill()
    server.start()
    told = json.loads(message(server, ended)["Body"])
    assert told["requestContext"]["condition"] == "RecursiveInvocation"
    assert told["requestPayload"]["Records"][0]["s3"]["object"]["key"] == "016"
    # Whether it is counted is asked below: figures of the last seconds go with a server that is killed.
    assert keys(server, "loop-of-objects") == numbers(0, 16)


def test_an_allowed_loop_goes_on(server, role):
    arn = function(server, "allowed", role, "s3.amazonaws.com")
    client = server.client("lambda")
    client.put_function_recursion_config(FunctionName="allowed", RecursiveLoop="Allow")
    s3 = bucket_of(server, "allowed-loop", arn)
    s3.put_object(Bucket="allowed-loop", Key="000", Body=b"x")
    until("it has gone round more often", lambda: len(keys(server, "allowed-loop")) > 20)
    # Stopped as AWS says how: with no concurrency at all.
    client.put_function_concurrency(FunctionName="allowed", ReservedConcurrentExecutions=0)


def test_a_message_that_is_published_again_ends(server, role):
    server.client("s3").create_bucket(Bucket="seen-messages")
    arn = function(server, "messages", role, "sns.amazonaws.com", SEEN="seen-messages")
    ended = to_queue_when_given_up(server, "messages")
    sns = server.client("sns")
    topic = sns.create_topic(Name="loop")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=arn)
    sns.publish(TopicArn=topic, Message="0")
    told = json.loads(message(server, ended)["Body"])
    assert told["requestContext"]["condition"] == "RecursiveInvocation"
    assert told["requestPayload"]["Records"][0]["Sns"]["Message"] == "16"
    assert keys(server, "seen-messages") == numbers(1, 16)
    until("it is counted", lambda: dropped(server, "messages") == 1)


def test_a_loop_through_a_topic_and_a_queue_ends_in_the_dead_letters(server, role):
    server.client("s3").create_bucket(Bucket="seen-letters")
    function(server, "letters", role, SEEN="seen-letters")
    dead, dead_arn = queue(server, "dead-letters")
    redrive = json.dumps({"deadLetterTargetArn": dead_arn, "maxReceiveCount": 1})
    _, arn = opened(server, "letters", "sns.amazonaws.com", VisibilityTimeout="30", RedrivePolicy=redrive)
    sns = server.client("sns")
    topic = sns.create_topic(Name="letters")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    server.client("lambda").create_event_source_mapping(FunctionName="letters", EventSourceArn=arn)
    sns.publish(TopicArn=topic, Message="0")
    letter = message(server, dead)
    assert json.loads(letter["Body"])["Message"] == "16"
    assert ":16" in letter["Attributes"]["AWSTraceHeader"]
    assert keys(server, "seen-letters") == numbers(1, 16)
    until("it is counted", lambda: dropped(server, "letters") == 1)


def test_what_eventbridge_tells_is_no_loop_that_is_seen(server, role):
    """As at AWS, lineages end there: the function runs on until it is stopped."""
    arn = function(server, "bridged", role, "events.amazonaws.com")
    code = """
        import json, boto3
        s3 = boto3.client("s3")

        def handler(event, context):
            detail = event["detail"]
            s3.put_object(Bucket=detail["bucket"]["name"], Key=f"{int(detail['object']['key']) + 1:03}", Body=b"x")
    """
    server.client("lambda").update_function_code(FunctionName="bridged", ZipFile=package(code))
    events, s3 = server.client("events"), server.client("s3")
    pattern = {"source": ["aws.s3"], "detail": {"bucket": {"name": ["bridged-loop"]}}}
    events.put_rule(Name="bridged", EventPattern=json.dumps(pattern))
    events.put_targets(Rule="bridged", Targets=[{"Id": "f", "Arn": arn}])
    s3.create_bucket(Bucket="bridged-loop")
    s3.put_bucket_notification_configuration(
        Bucket="bridged-loop", NotificationConfiguration={"EventBridgeConfiguration": {}}
    )
    s3.put_object(Bucket="bridged-loop", Key="000", Body=b"x")
    until("it goes round more often", lambda: len(keys(server, "bridged-loop")) > 20)
    events.disable_rule(Name="bridged")
