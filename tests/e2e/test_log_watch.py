"""The watched log of `examples/log-watch`, deployed with the AWS CLI as its README tells."""

import json
import subprocess
from datetime import datetime, timedelta, timezone

import pytest
from conftest import ROOT, document, until

EXAMPLE = ROOT / "examples/log-watch"
STACK = "log-watch"


def run(server, *command):
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr + done.stdout
    return done


def deploy(server, *more):
    command = ["aws", "cloudformation", "deploy", "--template-file", str(EXAMPLE / "template.yaml")]
    run(server, *command, "--stack-name", STACK, "--capabilities", "CAPABILITY_IAM", *more)


@pytest.fixture(scope="module")
def deployed(server):
    """The stack, and a queue that hears of the topic."""
    deploy(server)
    queue = server.client("sqs").create_queue(QueueName="heard")["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:000000000000:heard"
    topic = f"arn:aws:sns:us-east-1:000000000000:{STACK}-alarms"
    allow = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn}
    server.client("sqs").set_queue_attributes(QueueUrl=queue, Attributes={"Policy": document(allow)})
    server.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    return queue


def order(server, number, fail):
    payload = json.dumps({"order": number, "fail": fail})
    server.client("lambda").invoke(FunctionName=f"{STACK}-shop", Payload=payload)


def logged(server, text):
    group = f"/aws/lambda/{STACK}-shop"
    return server.client("logs").filter_log_events(logGroupName=group, filterPattern=f'"{text}"')["events"]


def notices(server, kind):
    items = server.client("dynamodb").scan(TableName=f"{STACK}-notices", ConsistentRead=True)["Items"]
    return sorted(item["text"]["S"] for item in items if item["kind"]["S"] == kind)


def heard(server, queue, state):
    """Takes messages until one tells of the state."""
    received = server.client("sqs").receive_message(QueueUrl=queue, WaitTimeSeconds=1, MaxNumberOfMessages=10)
    told = [json.loads(message["Body"]) for message in received.get("Messages", [])]
    return next((message for message in told if message["NewStateValue"] == state), None)


def alarm(server):
    return server.client("cloudwatch").describe_alarms(AlarmNames=[f"{STACK}-errors"])["MetricAlarms"][0]


def test_errors_call_both_functions_and_the_alarm_comes_and_goes(server, deployed):
    order(server, 1, False)
    order(server, 2, True)
    until("the line is in the log", lambda: logged(server, "ERROR order 2"))
    # Amid of all: what is in the log is kept, and so is whom it must still be told.
    server.kill()
    server.start()
    assert until("the line", lambda: notices(server, "line")) == ["ERROR order 2 was lost"]
    # The minute has to end.
    told = until("the topic's message", lambda: heard(server, deployed, "ALARM"), 150)
    assert told["AlarmName"] == f"{STACK}-errors" and told["Region"] == "US East (N. Virginia)"
    assert told["Trigger"]["MetricName"] == "Errors" and told["Trigger"]["Namespace"] == STACK
    # What was on its way to the metric when the server was killed may count twice.
    assert told["NewStateReason"].startswith(("Threshold Crossed: 1 out of the last 1 datapoints [1.0 (", "Threshold Crossed: 1 out of the last 1 datapoints [2.0 ("))
    assert until("the alarm's function", lambda: notices(server, "ALARM")) == [told["NewStateReason"]]

    # Shorter periods, a count of none, and a server that is not there when it is to be looked at.
    deploy(server, "--parameter-overrides", "Period=10")
    data = {"MetricName": "Errors", "Value": 0, "StorageResolution": 1, "Timestamp": datetime.now(timezone.utc)}
    server.client("cloudwatch").put_metric_data(Namespace=STACK, MetricData=[data])
    server.kill()
    server.start()
    assert until("all is well", lambda: heard(server, deployed, "OK"), 90)["OldStateValue"] == "ALARM"
    assert until("the function again", lambda: notices(server, "OK"))
    assert alarm(server)["StateValue"] == "OK"

    client = server.client("cloudwatch")
    since = datetime.now(timezone.utc) - timedelta(hours=1)
    items = client.describe_alarm_history(AlarmName=f"{STACK}-errors", StartDate=since, ScanBy="TimestampAscending")
    summaries = [item["HistorySummary"] for item in items["AlarmHistoryItems"]]
    states = [summary for summary in summaries if summary.startswith("Alarm updated from")]
    # It may have been OK before, or too new to know.
    assert states[-2].endswith(" to ALARM") and states[-1] == "Alarm updated from ALARM to OK", summaries
    actions = [summary for summary in summaries if summary.startswith("Successfully executed action")]
    assert len(actions) >= 4 and not any(summary.startswith("Failed") for summary in summaries), summaries


def test_the_stack_leaves_nothing_of_itself(server, deployed):
    run(server, "aws", "cloudformation", "delete-stack", "--stack-name", STACK)
    run(server, "aws", "cloudformation", "wait", "stack-delete-complete", "--stack-name", STACK)
    assert server.client("cloudwatch").describe_alarms()["MetricAlarms"] == []
