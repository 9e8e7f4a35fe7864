"""EventBridge with real clients: rules that tell queues, functions and log groups, schedules, buckets, replays, a kill."""

import datetime
import http.server
import json
import threading

import pytest
from botocore.exceptions import ClientError
from conftest import document, until

REMEMBERS = """
    import json, boto3

    def handler(event, context):
        boto3.client("sqs").send_message(
            QueueUrl="https://sqs.us-east-1.amazonaws.com/000000000000/remembered", MessageBody=json.dumps(event))
        return "told"
"""


@pytest.fixture(scope="module")
def events(server):
    return server.client("events")


def queue(server, name, rule=None):
    """A queue that the rule may tell; gives its ARN and what takes its messages."""
    sqs = server.client("sqs")
    arn = f"arn:aws:sqs:us-east-1:000000000000:{name}"
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "events.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": f"arn:aws:events:us-east-1:000000000000:rule/{rule}"}},
    }
    attributes = {"Policy": document(statement)} if rule else {}
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]

    def take(count, seconds=30):
        got = []

        def more():
            answer = server.client("sqs").receive_message(
                QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1, MessageAttributeNames=["All"]
            )
            for message in answer.get("Messages", []):
                server.client("sqs").delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                got.append(message)
            return len(got) >= count

        until(f"{count} messages in {name}", more, seconds)
        return got

    return arn, take


def put(events, source, detail, **more):
    answer = events.put_events(Entries=[{"Source": source, "DetailType": "t", "Detail": json.dumps(detail), **more}])
    assert answer["FailedEntryCount"] == 0, answer
    return answer["Entries"][0]["EventId"]


def test_a_rule_tells_a_queue_that_lets_it(server, events):
    arn, take = queue(server, "allowed", "orders")
    _, never = queue(server, "closed")
    _, letters = queue(server, "letters", "orders")
    events.put_rule(Name="orders", EventPattern=json.dumps({"source": ["shop"], "detail": {"total": [{"numeric": [">", 10]}]}}))
    closed = "arn:aws:sqs:us-east-1:000000000000:closed"
    dead = {"Arn": "arn:aws:sqs:us-east-1:000000000000:letters"}
    transformer = {"InputPathsMap": {"total": "$.detail.total"}, "InputTemplate": '{"paid": <total>, "rule": <aws.events.rule-name>}'}
    targets = [
        {"Id": "1", "Arn": arn, "InputTransformer": transformer},
        {"Id": "2", "Arn": closed, "DeadLetterConfig": dead},
    ]
    assert events.put_targets(Rule="orders", Targets=targets)["FailedEntryCount"] == 0
    put(events, "shop", {"total": 5})
    event = put(events, "shop", {"total": 15})
    assert [json.loads(message["Body"]) for message in take(1)] == [{"paid": 15, "rule": "orders"}]
    # The queue that has no policy for it takes nothing: the event is a dead letter.
    [letter] = letters(1)
    assert json.loads(letter["Body"])["id"] == event
    said = {name: value["StringValue"] for name, value in letter["MessageAttributes"].items()}
    assert said["ERROR_CODE"] == "NO_PERMISSIONS"
    assert said["TARGET_ARN"] == closed
    assert said["RULE_ARN"] == "arn:aws:events:us-east-1:000000000000:rule/orders"


def test_errors_have_the_codes_that_clients_know(events):
    for call, code in [
        (lambda: events.describe_rule(Name="nowhere"), "ResourceNotFoundException"),
        (lambda: events.put_rule(Name="r", EventPattern="{"), "InvalidEventPatternException"),
        (lambda: events.put_rule(Name="r", ScheduleExpression="rate(0 days)"), "ValidationException"),
        (lambda: events.delete_event_bus(Name="default"), "ValidationException"),
        (lambda: events.start_replay(
            ReplayName="r", EventSourceArn="arn:aws:events:us-east-1:000000000000:archive/none",
            EventStartTime=0, EventEndTime=1,
            Destination={"Arn": "arn:aws:events:us-east-1:000000000000:event-bus/default"},
        ), "ValidationException"),
        (lambda: events.put_targets(Rule="orders", Targets=[{"Id": "m", "Arn": "arn:aws:states:us-east-1:000000000000:stateMachine:m"}]),
         "OperationDisabledException"),
    ]:
        with pytest.raises(ClientError) as caught:
            call()
        assert caught.value.response["Error"]["Code"] == code
    answer = events.put_events(Entries=[{"Source": "aws.s3", "DetailType": "t", "Detail": "{}"}, {"Source": "a", "DetailType": "t", "Detail": "no"}])
    assert [entry["ErrorCode"] for entry in answer["Entries"]] == ["NotAuthorizedForSourceException", "MalformedDetail"]


def test_functions_are_told_and_tell(server, events):
    """rule -> function -> queue; and the function's success -> default bus -> rule -> queue."""
    _, take = queue(server, "remembered")
    role = server.role(
        "remembers",
        {"Effect": "Allow", "Action": ["sqs:SendMessage", "events:PutEvents"], "Resource": "*"},
    )
    server.function("remembers", REMEMBERS, role)
    rule = events.put_rule(Name="to-function", EventPattern=json.dumps({"source": ["web"]}))["RuleArn"]
    function = "arn:aws:lambda:us-east-1:000000000000:function:remembers"
    server.client("lambda").add_permission(
        FunctionName="remembers", StatementId="rule", Action="lambda:InvokeFunction",
        Principal="events.amazonaws.com", SourceArn=rule,
    )
    bus = "arn:aws:events:us-east-1:000000000000:event-bus/default"
    server.client("lambda").put_function_event_invoke_config(
        FunctionName="remembers", DestinationConfig={"OnSuccess": {"Destination": bus}}
    )
    arn, succeeded = queue(server, "succeeded", "successes")
    events.put_rule(Name="successes", EventPattern=json.dumps({"source": ["lambda"]}))
    events.put_targets(Rule="successes", Targets=[{"Id": "1", "Arn": arn}])
    events.put_targets(Rule="to-function", Targets=[{"Id": "1", "Arn": function}])
    put(events, "web", {"n": 1})
    assert json.loads(take(1)[0]["Body"])["detail"] == {"n": 1}
    told = json.loads(succeeded(1)[0]["Body"])
    assert told["detail-type"] == "Lambda Function Invocation Result - Success"
    assert told["detail"]["responsePayload"] == "told"
    assert told["detail"]["requestPayload"]["detail"] == {"n": 1}


def test_buckets_tell_the_default_bus(server, events):
    arn, take = queue(server, "objects", "objects")
    events.put_rule(Name="objects", EventPattern=json.dumps({"source": ["aws.s3"], "detail": {"object": {"key": [{"prefix": "in/"}]}}}))
    events.put_targets(Rule="objects", Targets=[{"Id": "1", "Arn": arn}])
    s3 = server.client("s3")
    s3.create_bucket(Bucket="tells")
    s3.put_bucket_notification_configuration(Bucket="tells", NotificationConfiguration={"EventBridgeConfiguration": {}})
    assert "EventBridgeConfiguration" in s3.get_bucket_notification_configuration(Bucket="tells")
    s3.put_object(Bucket="tells", Key="out/no", Body=b"x")
    s3.put_object(Bucket="tells", Key="in/a b", Body=b"hello")
    s3.delete_object(Bucket="tells", Key="in/a b")
    told = sorted((json.loads(message["Body"]) for message in take(2)), key=lambda event: event["detail-type"])
    assert [event["detail-type"] for event in told] == ["Object Created", "Object Deleted"]
    assert told[0]["resources"] == ["arn:aws:s3:::tells"]
    assert told[0]["detail"]["object"]["key"] == "in/a b"
    assert told[0]["detail"]["object"]["size"] == 5
    assert told[0]["detail"]["reason"] == "PutObject"


def test_schedules_and_log_groups(server, events):
    logs = server.client("logs")
    logs.create_log_group(logGroupName="/aws/events/minutes")
    statement = {
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
        "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
        "Resource": "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/minutes:*",
    }
    logs.put_resource_policy(policyName="events", policyDocument=document(statement))
    events.put_rule(Name="minutes", ScheduleExpression="cron(* * * * ? *)")
    events.put_targets(Rule="minutes", Targets=[{"Id": "1", "Arn": "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/minutes"}])

    def lines():
        return logs.filter_log_events(logGroupName="/aws/events/minutes")["events"]

    until("a minute has begun", lines, seconds=75, pause=1)
    event = json.loads(lines()[0]["message"])
    assert (event["source"], event["detail-type"]) == ("aws.events", "Scheduled Event")
    assert event["time"].endswith(":00Z")
    events.disable_rule(Name="minutes")


def test_other_accounts_put_where_the_bus_lets_them(server, events):
    bus = events.create_event_bus(Name="shared")["EventBusArn"]
    server.client("iam").create_user(UserName="outsider")
    key = server.client("iam").create_access_key(UserName="outsider")["AccessKey"]
    theirs = server.client("events", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    entry = {"Source": "x", "DetailType": "t", "Detail": "{}", "EventBusName": bus}
    with pytest.raises(ClientError) as caught:
        theirs.put_events(Entries=[entry])
    assert caught.value.response["Error"]["Code"] == "AccessDeniedException"
    statement = {"Sid": "s", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::000000000000:user/outsider"}, "Action": "events:PutEvents", "Resource": bus}
    events.put_permission(EventBusName="shared", Policy=document(statement))
    assert theirs.put_events(Entries=[entry])["FailedEntryCount"] == 0


class Shop(http.server.BaseHTTPRequestHandler):
    asked = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        Shop.asked.append((self.path, self.headers["x-key"], json.loads(body)))
        # It is busy at first.
        self.send_response(503 if len(Shop.asked) == 1 else 200)
        self.end_headers()

    def log_message(self, *_):
        pass


def test_an_api_destination_is_called_until_it_answers(server, events):
    shop = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=shop.serve_forever, daemon=True).start()
    connection = events.create_connection(
        Name="shop", AuthorizationType="API_KEY",
        AuthParameters={"ApiKeyAuthParameters": {"ApiKeyName": "x-key", "ApiKeyValue": "secret"}},
    )["ConnectionArn"]
    assert "secret" not in json.dumps(events.describe_connection(Name="shop")["AuthParameters"])
    destination = events.create_api_destination(
        Name="shop", ConnectionArn=connection, HttpMethod="POST",
        InvocationEndpoint=f"http://127.0.0.1:{shop.server_port}/orders/*",
    )["ApiDestinationArn"]
    trust = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sts:AssumeRole"}
    role = server.client("iam").create_role(RoleName="calls-shop", AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    allow = {"Effect": "Allow", "Action": "events:InvokeApiDestination", "Resource": "*"}
    server.client("iam").put_role_policy(RoleName="calls-shop", PolicyName="p", PolicyDocument=document(allow))
    events.put_rule(Name="shopping", EventPattern=json.dumps({"source": ["buyer"]}))
    target = {
        "Id": "1", "Arn": destination, "RoleArn": role, "InputPath": "$.detail",
        "HttpParameters": {"PathParameterValues": ["$.detail.id"]},
    }
    assert events.put_targets(Rule="shopping", Targets=[target])["FailedEntryCount"] == 0
    put(events, "buyer", {"id": "o-1"})
    until("the shop has been asked twice", lambda: len(Shop.asked) >= 2)
    assert Shop.asked[:2] == [("/orders/o-1", "secret", {"id": "o-1"})] * 2
    shop.shutdown()


def test_what_was_put_survives_a_kill_and_is_replayed(server, events):
    arn, take = queue(server, "again", "again")
    bus = "arn:aws:events:us-east-1:000000000000:event-bus/default"
    events.create_archive(ArchiveName="kept", EventSourceArn=bus, EventPattern=json.dumps({"source": ["kept"]}))
    events.put_rule(Name="again", EventPattern=json.dumps({"source": ["kept"]}))
    events.put_targets(Rule="again", Targets=[{"Id": "1", "Arn": arn}])
    for n in range(20):
        put(events, "kept", {"n": n})
    server.kill()
    server.start()
    seen = set()

    # After a kill, what was under way comes once more.
    def all_came(replay=None):
        bodies = [json.loads(message["Body"]) for message in take(1)]
        seen.update(body["detail"]["n"] for body in bodies if body.get("replay-name") == replay)
        return seen == set(range(20))

    until("all came", all_came)
    events = server.client("events")
    assert events.describe_archive(ArchiveName="kept")["EventCount"] == 20
    now = datetime.datetime.now(datetime.timezone.utc)
    hour = datetime.timedelta(hours=1)
    events.start_replay(
        ReplayName="once", EventSourceArn="arn:aws:events:us-east-1:000000000000:archive/kept",
        EventStartTime=now - hour, EventEndTime=now + hour, Destination={"Arn": bus},
    )
    server.kill()
    server.start()
    events = server.client("events")
    until("the replay is over", lambda: events.describe_replay(ReplayName="once")["State"] == "COMPLETED")
    seen.clear()
    until("all came again", lambda: all_came("once"))
