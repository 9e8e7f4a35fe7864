"""Bills and budgets: what functions ran is on the bill, to the millisecond, and stays there."""

import calendar
import json
import re
import subprocess
import time

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, Server, document, until

WAITS = """
import time
def handler(event, context):
    time.sleep(event["seconds"])
    return event
"""


def millstream(server, *command, fails=False, **environment):
    environment = {**server.environment(), "NO_COLOR": "1", **environment}
    done = subprocess.run([BINARY, *command], env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode != 0) == fails, done.stdout + done.stderr
    return done.stderr if fails else done.stdout


def bill(server, by, **environment):
    return json.loads(millstream(server, "bill", "--by", by, "--json", **environment))


def units(told, name):
    [line] = [line for line in told["lines"] if line["name"] == name]
    return {(unit["service"], unit["unit"]): unit["quantity"] for unit in line["units"]}


def report(answer):
    import base64

    log = base64.b64decode(answer["LogResult"]).decode()
    return int(re.search(r"Billed Duration: (\d+) ms", log)[1])


def test_what_functions_ran_is_billed_to_the_millisecond_and_survives_a_kill(server):
    role = server.role("runs", managed=("service-role/AWSLambdaBasicExecutionRole",))
    for name, tags in [("quick", {"team": "red"}), ("slow", {"team": "blue"})]:
        server.function(name, WAITS, role, MemorySize=512, Tags=tags)
    billed = {"quick": [], "slow": []}
    for name, seconds, count in [("quick", 0.001, 10), ("slow", 0.2, 5)]:
        for _ in range(count):
            error, _, answer = server.invoke(name, {"seconds": seconds}, LogType="Tail")
            assert error is None
            billed[name].append(report(answer))
    told = bill(server, "function")
    for name, all_ms in billed.items():
        assert units(told, name)[("lambda", "Request")] == len(all_ms)
        gb_seconds = sum(all_ms) / 1000 * 0.5
        assert units(told, name)[("lambda", "Lambda-GB-Second")] == pytest.approx(gb_seconds, rel=0.01)
    server.kill()
    server.start()
    assert [line for line in bill(server, "function")["lines"] if line["name"] in billed] == [
        line for line in told["lines"] if line["name"] in billed
    ]
    by_tag = bill(server, "tag")
    assert units(by_tag, "team=red")[("lambda", "Request")] == 10
    assert units(by_tag, "team=blue")[("lambda", "Request")] == 5
    [day] = bill(server, "day")["lines"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", day["name"])


def test_services_count_what_aws_counts(server):
    s3, sqs, table = server.client("s3"), server.client("sqs"), server.client("dynamodb")
    before = {line["name"]: {u["unit"]: u["quantity"] for u in line["units"]} for line in bill(server, "service")["lines"]}
    s3.create_bucket(Bucket="counted")
    for number in range(3):
        s3.put_object(Bucket="counted", Key=str(number), Body=b"x")
        s3.get_object(Bucket="counted", Key=str(number))["Body"].read()
        s3.delete_object(Bucket="counted", Key=str(number))
    key = [{"AttributeName": "id", "AttributeType": "S"}]
    schema = [{"AttributeName": "id", "KeyType": "HASH"}]
    table.create_table(TableName="counted", AttributeDefinitions=key, KeySchema=schema, BillingMode="PAY_PER_REQUEST")
    until("it is there", lambda: table.describe_table(TableName="counted")["Table"]["TableStatus"] == "ACTIVE")
    table.put_item(TableName="counted", Item={"id": {"S": "a"}, "text": {"S": "x" * 3000}})
    table.get_item(TableName="counted", Key={"id": {"S": "a"}})
    table.get_item(TableName="counted", Key={"id": {"S": "a"}}, ConsistentRead=True)
    stream = server.client("kinesis")
    stream.create_stream(StreamName="counted", ShardCount=1)
    stream.get_waiter("stream_exists").wait(StreamName="counted", WaiterConfig={"Delay": 1})
    stream.put_record(StreamName="counted", PartitionKey="k", Data=b"x" * 60_000)
    bus = server.client("events")
    bus.put_events(Entries=[{"Source": "me", "DetailType": "t", "Detail": "{}"}] * 4)
    after = {line["name"]: {u["unit"]: u["quantity"] for u in line["units"]} for line in bill(server, "service")["lines"]}

    def used(service, unit):
        return after.get(service, {}).get(unit, 0) - before.get(service, {}).get(unit, 0)

    assert used("s3", "Requests-Tier1") == 4, "the bucket and three objects"
    assert used("s3", "Requests-Tier2") == 3
    assert used("dynamodb", "WriteRequestUnits") == 3
    assert used("dynamodb", "ReadRequestUnits") == 1.5
    assert used("kinesis", "PutRequestPayloadUnits") == 3
    assert used("events", "Event-64K-Chunks") == 4


def test_a_spent_budget_throttles_functions_until_it_is_raised(server):
    topic = server.client("sns").create_topic(Name="money")["TopicArn"]
    queue = server.client("sqs").create_queue(QueueName="money")["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:000000000000:money"
    policy = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn}
    server.client("sqs").set_queue_attributes(QueueUrl=queue, Attributes={"Policy": document(policy)})
    server.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
    allow = {"Effect": "Allow", "Principal": {"Service": "budgets.amazonaws.com"}, "Action": "sns:Publish", "Resource": topic}
    server.client("sns").set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=document(allow))
    # What Kinesis took has been more than nothing.
    millstream(server, "budget", "set", "tight", "0.00000001", "--per-day", "--throttle", "--topic", topic)
    with pytest.raises(ClientError) as refused:
        server.invoke("quick", {"seconds": 0})
    assert refused.value.response["Error"]["Code"] == "TooManyRequestsException"
    assert "budget 'tight'" in refused.value.response["Error"]["Message"]
    # An event waits, and runs when the budget is raised.
    server.client("lambda").invoke(FunctionName="quick", InvocationType="Event", Payload=b'{"seconds": 0}')
    told = server.client("sqs").receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"]
    assert "Budget Name: tight" in told[0]["Body"]
    assert "functions are throttled" in millstream(server, "budget", "list")
    server.kill()
    server.start()
    with pytest.raises(ClientError):
        server.invoke("quick", {"seconds": 0})
    requests = units(bill(server, "function"), "quick")[("lambda", "Request")]
    millstream(server, "budget", "set", "tight", "1000", "--per-day", "--throttle")
    assert server.invoke("quick", {"seconds": 0})[0] is None
    until("the event has run", lambda: units(bill(server, "function"), "quick")[("lambda", "Request")] == requests + 2)
    millstream(server, "budget", "remove", "tight")
    assert millstream(server, "budget", "list") == "There is no budget.\n"
    assert "there is no budget" in millstream(server, "budget", "remove", "tight", fails=True)
    for wrong in (["b", "0"], ["b", "1", "--warn-at", "101"], ["b", "1", "--service", "ec2"]):
        millstream(server, "budget", "set", *wrong, fails=True)


def test_only_who_may_sees_the_bill(server):
    iam = server.client("iam")
    iam.create_user(UserName="clerk")
    key = iam.create_access_key(UserName="clerk")["AccessKey"]
    keys = {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
    assert "ce:GetCostAndUsage" in millstream(server, "bill", fails=True, **keys)
    allow = {"Effect": "Allow", "Action": ["ce:GetCostAndUsage"], "Resource": "*"}
    iam.put_user_policy(UserName="clerk", PolicyName="bill", PolicyDocument=document(allow))
    assert "as AWS would bill it" in millstream(server, "bill", **keys)
    assert "budgets:ModifyBudget" in millstream(server, "budget", "set", "b", "1", fails=True, **keys)
    trust = {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::000000000000:root"}, "Action": "sts:AssumeRole"}
    arn = iam.create_role(RoleName="clerks", AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName="clerks", PolicyName="bill", PolicyDocument=document(allow))
    clerk = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": arn}
    iam.put_user_policy(UserName="clerk", PolicyName="role", PolicyDocument=document(clerk))
    sts = server.client("sts", key["AccessKeyId"], key["SecretAccessKey"])
    role = sts.assume_role(RoleArn=arn, RoleSessionName="clerk")["Credentials"]
    keys_of_role = {"AWS_ACCESS_KEY_ID": role["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": role["SecretAccessKey"]}
    assert "as AWS would bill it" in millstream(server, "bill", AWS_SESSION_TOKEN=role["SessionToken"], **keys_of_role)
    assert "token" in millstream(server, "bill", fails=True, **keys_of_role)
    wrong = {**keys, "AWS_SECRET_ACCESS_KEY": "wrong"}
    assert "signature" in millstream(server, "bill", fails=True, **wrong)
    assert "2026-11" in millstream(server, "bill", "--month", "november", fails=True)


def test_what_is_there_is_billed_by_the_hour(tmp_path):
    server = Server(tmp_path)
    s3, table, streams = server.client("s3"), server.client("dynamodb"), server.client("kinesis")
    logs, cloudwatch = server.client("logs"), server.client("cloudwatch")
    s3.create_bucket(Bucket="shelf")
    for key, size, storage in [("a", 5 << 20, "STANDARD"), ("b", 3 << 20, "STANDARD"), ("c", 1 << 20, "STANDARD_IA")]:
        s3.put_object(Bucket="shelf", Key=key, Body=bytes(size), StorageClass=storage)
    key = [{"AttributeName": "id", "AttributeType": "S"}]
    schema = [{"AttributeName": "id", "KeyType": "HASH"}]
    table.create_table(TableName="shelf", AttributeDefinitions=key, KeySchema=schema, BillingMode="PAY_PER_REQUEST")
    table.put_item(TableName="shelf", Item={"id": {"S": "x" * 98}, "v": {"S": "x" * 899}})
    streams.create_stream(StreamName="two", ShardCount=2)
    streams.create_stream(StreamName="any", StreamModeDetails={"StreamMode": "ON_DEMAND"})
    logs.create_log_group(logGroupName="shelf")
    logs.create_log_stream(logGroupName="shelf", logStreamName="s")
    event = {"timestamp": int(time.time() * 1000), "message": "x" * 974}
    logs.put_log_events(logGroupName="shelf", logStreamName="s", logEvents=[event])
    cloudwatch.put_metric_alarm(
        AlarmName="shelf", Namespace="n", MetricName="m", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1,
        ComparisonOperator="GreaterThanThreshold",
    )  # fmt: skip

    def found():
        lines = bill(server, "service")["lines"]
        return {(unit["service"], unit["unit"]): unit["quantity"] for line in lines for unit in line["units"]}

    hour = ("kinesis", "Storage-ShardHour")
    until("requests are on the bill", lambda: ("s3", "Requests-Tier1") in found())
    # The hour is counted when the server starts, in the first one in which something was used.
    if hour not in found():
        server.kill()
        server.start()
    until("the hour is on the bill", lambda: hour in found())
    told = found()
    now = time.gmtime()
    month = calendar.monthrange(now.tm_year, now.tm_mon)[1] * 24
    # Another hour may have begun meanwhile.
    hours = told[hour] / 2
    assert hours in (1, 2), told
    gigabyte = 1 << 30
    for unit, quantity in {
        ("kinesis", "OnDemand-StreamHour"): 1,
        ("s3", "TimedStorage-ByteHrs"): (8 << 20) / gigabyte / month,
        ("s3", "TimedStorage-SIA-ByteHrs"): (1 << 20) / gigabyte / month,
        ("dynamodb", "TimedStorage-ByteHrs"): (1_000 + 100) / gigabyte / month,
        ("logs", "TimedStorage-ByteHrs"): 1_000 * 0.15 / gigabyte / month,
        ("cloudwatch", "CW:AlarmMonitorUsage"): 1 / month,
    }.items():
        assert told[unit] == pytest.approx(quantity * hours, rel=1e-6), (unit, told)
    # And once: a start in the same hour adds nothing.
    server.kill()
    server.start()
    until("it answers", found)
    assert found()[hour] / 2 <= hours + 1
    assert server.stop() == 0
