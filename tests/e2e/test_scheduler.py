"""EventBridge Scheduler with boto3: schedules, what they call, and what becomes of them when the server is killed."""

import datetime
import json
import time

import pytest
from botocore.exceptions import ClientError
from conftest import Server, document, until

OFF = {"Mode": "OFF"}
UNIVERSAL = "arn:aws:scheduler:::aws-sdk"


def role(server, name, *statements):
    """A role that the scheduler may be."""
    iam = server.client("iam")
    trust = {"Effect": "Allow", "Principal": {"Service": "scheduler.amazonaws.com"}, "Action": "sts:AssumeRole"}
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    if statements:
        iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=document(*statements))
    return arn


def allow(*actions):
    return {"Effect": "Allow", "Action": list(actions), "Resource": "*"}


def queue(server, name):
    sqs = server.client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def received(server, url, wait=10):
    messages = server.client("sqs", read_timeout=60).receive_message(
        QueueUrl=url, WaitTimeSeconds=wait, MaxNumberOfMessages=10, MessageAttributeNames=["All"]
    ).get("Messages", [])
    for message in messages:
        server.client("sqs").delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return messages


def soon(seconds):
    """An expression for a moment that is about to come."""
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return f"at({at:%Y-%m-%dT%H:%M:%S})"


def refused(call, **settings):
    with pytest.raises(ClientError) as error:
        call(**settings)
    return error.value.response["Error"]


@pytest.fixture(scope="module")
def sender(server):
    return role(server, "sender", allow("sqs:SendMessage", "dynamodb:PutItem", "sns:Publish", "lambda:InvokeFunction", "s3:PutObject"))


def test_groups_and_schedules_are_made_listed_changed_and_deleted(server, sender):
    client = server.client("scheduler")
    _, arn = queue(server, "made")
    group = client.create_schedule_group(Name="g", Tags=[{"Key": "a", "Value": "1"}])["ScheduleGroupArn"]
    assert group == "arn:aws:scheduler:us-east-1:000000000000:schedule-group/g"
    assert client.list_tags_for_resource(ResourceArn=group)["Tags"] == [{"Key": "a", "Value": "1"}]
    settings = {
        "Name": "nightly",
        "GroupName": "g",
        "ScheduleExpression": "cron(30 2 * * ? *)",
        "ScheduleExpressionTimezone": "Europe/Berlin",
        "FlexibleTimeWindow": {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15},
        "Target": {"Arn": arn, "RoleArn": sender, "Input": "x"},
    }
    made = client.create_schedule(**settings)["ScheduleArn"]
    assert made == "arn:aws:scheduler:us-east-1:000000000000:schedule/g/nightly"
    shown = client.get_schedule(Name="nightly", GroupName="g")
    assert {name: shown[name] for name in settings if name != "Target"} == {k: v for k, v in settings.items() if k != "Target"}
    assert shown["Target"]["RetryPolicy"] == {"MaximumEventAgeInSeconds": 86400, "MaximumRetryAttempts": 185}
    assert shown["State"] == "ENABLED" and shown["ActionAfterCompletion"] == "NONE"
    assert refused(client.create_schedule, **settings)["Code"] == "ConflictException"
    error = refused(client.get_schedule, Name="nightly")
    assert error == {"Code": "ResourceNotFoundException", "Message": "Schedule nightly does not exist."}
    client.update_schedule(**{**settings, "State": "DISABLED"})
    pages = client.get_paginator("list_schedules").paginate(GroupName="g", State="DISABLED")
    assert [one["Name"] for page in pages for one in page["Schedules"]] == ["nightly"]
    assert [one["Name"] for one in client.list_schedule_groups()["ScheduleGroups"]] == ["default", "g"]
    client.delete_schedule_group(Name="g")
    until("the group is gone", lambda: len(client.list_schedule_groups()["ScheduleGroups"]) == 1)
    assert not client.list_schedules()["Schedules"]


def test_what_is_wrong_is_told_in_awss_words(server, sender):
    client = server.client("scheduler")
    _, arn = queue(server, "wrong")
    nobody = server.role("nobody")
    right = {"Name": "s", "ScheduleExpression": "rate(1 hour)", "FlexibleTimeWindow": OFF, "Target": {"Arn": arn, "RoleArn": sender}}
    for change, message in [
        ({"ScheduleExpression": "rate(1 second)"}, "Invalid Schedule Expression rate(1 second)."),
        (
            {"Target": {"Arn": arn, "RoleArn": nobody}},
            "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.",
        ),
        ({"Target": {"Arn": f"{UNIVERSAL}:backup:startReportJob", "RoleArn": sender}}, "backup is not a supported service for a target."),
        (
            {"Target": {"Arn": f"{UNIVERSAL}:sqs:receiveMessage", "RoleArn": sender}},
            "receiveMessage is a read-only API action of sqs, and not supported.",
        ),
    ]:
        assert refused(client.create_schedule, **{**right, **change}) == {"Code": "ValidationException", "Message": message}
    error = refused(client.create_schedule, **{**right, "Name": "no spaces"})
    assert error["Code"] == "ValidationException" and "failed to satisfy constraint" in error["Message"]


def test_a_user_needs_the_permission_to_pass_the_role(server, sender):
    iam = server.client("iam")
    iam.create_user(UserName="planner")
    iam.put_user_policy(UserName="planner", PolicyName="p", PolicyDocument=document(allow("scheduler:*")))
    key = iam.create_access_key(UserName="planner")["AccessKey"]
    client = server.client("scheduler", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    _, arn = queue(server, "passed")
    settings = {"Name": "p", "ScheduleExpression": "rate(1 day)", "FlexibleTimeWindow": OFF, "Target": {"Arn": arn, "RoleArn": sender}}
    error = refused(client.create_schedule, **settings)
    assert error["Code"] == "AccessDeniedException" and "iam:PassRole" in error["Message"]
    iam.put_user_policy(UserName="planner", PolicyName="q", PolicyDocument=document(allow("iam:PassRole")))
    client.create_schedule(**settings)
    client.delete_schedule(Name="p")


def test_templated_and_universal_targets_are_called(server, sender):
    client = server.client("scheduler")
    url, arn = queue(server, "called")
    server.client("dynamodb").create_table(
        TableName="seen",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    server.client("s3").create_bucket(Bucket="kept")
    topic = server.client("sns").create_topic(Name="told")["TopicArn"]
    topic_url, topic_queue = queue(server, "from-topic")
    policy = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}
    server.client("sqs").set_queue_attributes(QueueUrl=topic_url, Attributes={"Policy": document(policy)})
    server.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=topic_queue, Attributes={"RawMessageDelivery": "true"})
    server.function("listens", "def handler(event, context):\n    print('told', event)", server.role("listens"))
    function = server.client("lambda").get_function(FunctionName="listens")["Configuration"]["FunctionArn"]
    fills = "<aws.scheduler.schedule-arn> <aws.scheduler.scheduled-time> <aws.scheduler.attempt-number>"
    targets = {
        "queue": {"Arn": arn, "Input": fills},
        "row": {
            "Arn": f"{UNIVERSAL}:dynamodb:putItem",
            "Input": json.dumps({"TableName": "seen", "Item": {"id": {"S": "<aws.scheduler.execution-id>"}, "n": {"N": "7"}}}),
        },
        "object": {"Arn": f"{UNIVERSAL}:s3:putObject", "Input": json.dumps({"Bucket": "kept", "Key": "a/b.txt", "Body": "hello"})},
        "topic": {"Arn": f"{UNIVERSAL}:sns:publish", "Input": json.dumps({"TopicArn": topic, "Message": "hi & bye"})},
        "function": {"Arn": function, "Input": '{"a": 1}'},
        "invoked": {
            "Arn": f"{UNIVERSAL}:lambda:invoke",
            "Input": json.dumps({"FunctionName": "listens", "InvocationType": "Event", "Payload": '{"b": 2}'}),
        },
    }
    when = soon(1)
    for name, target in targets.items():
        client.create_schedule(
            Name=name,
            ScheduleExpression=when,
            FlexibleTimeWindow=OFF,
            ActionAfterCompletion="DELETE",
            Target={**target, "RoleArn": sender},
        )
    [message] = until("the queue is told", lambda: received(server, url))
    told = message["Body"].split()
    assert told == ["arn:aws:scheduler:us-east-1:000000000000:schedule/default/queue", when[3:-1] + "Z", "1"]
    [message] = until("the topic's queue is told", lambda: received(server, topic_url))
    assert message["Body"] == "hi & bye"
    items = until("the row is there", lambda: server.client("dynamodb").scan(TableName="seen")["Items"])
    assert len(items) == 1 and items[0]["n"] == {"N": "7"} and len(items[0]["id"]["S"]) == 16
    objects = until("the object is there", lambda: server.client("s3").list_objects_v2(Bucket="kept").get("Contents"))
    assert [one["Key"] for one in objects] == ["a/b.txt"]
    assert server.client("s3").get_object(Bucket="kept", Key="a/b.txt")["Body"].read() == b"hello"

    def lines():
        logs = server.client("logs")
        if not logs.describe_log_groups(logGroupNamePrefix="/aws/lambda/listens")["logGroups"]:
            return None
        events = logs.filter_log_events(logGroupName="/aws/lambda/listens", filterPattern="told")["events"]
        return len(events) >= 2 and sorted(event["message"].strip() for event in events)

    assert until("the function is called twice", lines) == ["told {'a': 1}", "told {'b': 2}"]
    until("all schedules are gone", lambda: not client.list_schedules()["Schedules"])


def test_what_fails_becomes_a_dead_letter(server, sender):
    client = server.client("scheduler")
    url, arn = queue(server, "letters")
    missing = arn.replace("letters", "no-such-queue")
    target = {"Arn": missing, "RoleArn": sender, "Input": "lost", "DeadLetterConfig": {"Arn": arn}}
    client.create_schedule(Name="fails", ScheduleExpression=soon(0), FlexibleTimeWindow=OFF, Target=target)
    [letter] = until("the letter is there", lambda: received(server, url))
    attributes = {name: value["StringValue"] for name, value in letter["MessageAttributes"].items()}
    assert letter["Body"] == "lost"
    assert attributes["TARGET_ARN"] == missing
    assert attributes["SCHEDULE_ARN"].endswith(":schedule/default/fails")
    assert "NonExistentQueue" in attributes["ERROR_CODE"] or "QueueDoesNotExist" in attributes["ERROR_CODE"]
    assert attributes["EXHAUSTED_RETRY_CONDITION"] == "MaximumRetryAttempts"
    assert attributes["RETRY_ATTEMPTS"] == "0"
    client.delete_schedule(Name="fails")


def test_what_falls_due_while_the_server_is_dead_fires_once_after_it(tmp_path):
    server = Server(tmp_path)
    sender = role(server, "sender", allow("sqs:SendMessage"))
    url, arn = queue(server, "late")
    client = server.client("scheduler")
    target = {"Arn": arn, "RoleArn": sender, "Input": "<aws.scheduler.schedule-arn>"}
    when = soon(2)
    names = [f"s{number}" for number in range(50)]
    for name in names:
        client.create_schedule(
            Name=name, ScheduleExpression=when, FlexibleTimeWindow=OFF, ActionAfterCompletion="DELETE", Target=target
        )
    hourly = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    client.create_schedule(
        Name="hourly", ScheduleExpression="rate(1 hour)", StartDate=hourly, FlexibleTimeWindow=OFF, Target=target
    )
    server.kill()
    time.sleep(4)
    server.start()
    told = []

    def all_told():
        told.extend(message["Body"].rsplit("/")[-1] for message in received(server, url, 1))
        return len(set(told)) == 51

    until("all have fired", all_told)
    server.kill()
    server.start()
    # Nothing is left that fires again.
    assert not received(server, url, 2)
    assert sorted(set(told)) == sorted([*names, "hourly"])
    assert [one["Name"] for one in server.client("scheduler").list_schedules()["Schedules"]] == ["hourly"]
    assert server.stop() == 0
