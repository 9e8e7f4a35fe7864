"""EventBridge Pipes: from queues and streams through filters and enrichments to targets, as the pipe's role."""

import json
import time

import pytest
from botocore.exceptions import ClientError
from conftest import document, until

ACCOUNT = "000000000000"


def arn(service, resource):
    return f"arn:aws:{service}:us-east-1:{ACCOUNT}:{resource}"


class House:
    """A server, and what its tests make."""

    def __init__(self, server):
        self.server = server
        self.pipes = server.client("pipes")
        self.sqs = server.client("sqs")

    def role(self, name, *allowed):
        """A role that pipes may be: pairs of an action, or several, and a resource."""
        iam = self.server.client("iam")
        trust = {"Effect": "Allow", "Principal": {"Service": "pipes.amazonaws.com"}, "Action": "sts:AssumeRole"}
        made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))
        statements = [{"Effect": "Allow", "Action": actions, "Resource": resource} for actions, resource in allowed]
        iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=document(*statements))
        return made["Role"]["Arn"]

    def queue(self, name, **attributes):
        url = self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        return url, arn("sqs", name)

    def state(self, name):
        return self.pipes.describe_pipe(Name=name)["CurrentState"]

    def pipe(self, name, role, source, target, **settings):
        made = self.pipes.create_pipe(Name=name, RoleArn=role, Source=source, Target=target, **settings)
        assert made["CurrentState"] == "CREATING"
        until(f"{name} runs", lambda: self.state(name) not in ("CREATING",))
        shown = self.pipes.describe_pipe(Name=name)
        assert shown["CurrentState"] == "RUNNING", shown

    def received(self, url, count):
        """At least so many bodies, which are deleted."""
        bodies = []

        def more():
            answer = self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
            for message in answer.get("Messages", []):
                bodies.append(json.loads(message["Body"]))
                self.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return len(bodies) >= count and not answer.get("Messages")

        until(f"{count} arrive", more)
        return bodies


READS_QUEUE = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
READS_STREAM = ["kinesis:DescribeStream", "kinesis:ListShards", "kinesis:GetShardIterator", "kinesis:GetRecords"]
READS_TABLE = ["dynamodb:DescribeStream", "dynamodb:GetShardIterator", "dynamodb:GetRecords", "dynamodb:ListStreams"]


@pytest.fixture(scope="module")
def house(server):
    return House(server)


def test_a_queue_is_filtered_enriched_and_put_onto_a_bus(house):
    server = house.server
    runs = server.role("enriches")
    code = """
        import json
        def handler(events, context):
            assert isinstance(events, list)
            return [{"order": event["order"], "price": 7 * event["order"]} for event in events if event["order"] != 3]
    """
    server.function("enrich", code, runs)
    url, orders = house.queue("orders")
    sink_url, sink = house.queue("sink")
    events = server.client("events")
    events.put_rule(Name="priced", EventPattern=json.dumps({"source": ["shop"], "detail-type": ["priced"]}))
    events.put_targets(Rule="priced", Targets=[{"Id": "1", "Arn": sink}])
    allow = {
        "Effect": "Allow",
        "Principal": {"Service": "events.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": sink,
    }
    house.sqs.set_queue_attributes(QueueUrl=sink_url, Attributes={"Policy": document(allow)})
    bus = arn("events", "event-bus/default")
    role = house.role(
        "to-bus",
        (READS_QUEUE, orders),
        ("lambda:InvokeFunction", arn("lambda", "function:enrich")),
        ("events:PutEvents", bus),
    )
    house.pipe(
        "prices",
        role,
        orders,
        bus,
        SourceParameters={"FilterCriteria": {"Filters": [{"Pattern": json.dumps({"body": {"kind": ["order"]}})}]}},
        Enrichment=arn("lambda", "function:enrich"),
        EnrichmentParameters={"InputTemplate": '{"order": <$.body.number>}'},
        TargetParameters={
            "EventBridgeEventBusParameters": {"DetailType": "priced", "Source": "shop"},
            "InputTemplate": '{"price": <$.price>, "of": "order <$.order>", "by": "<aws.pipes.pipe-name>"}',
        },
        Tags={"team": "shop"},
    )
    for number in range(1, 5):
        kind = "order" if number != 2 else "other"
        house.sqs.send_message(QueueUrl=url, MessageBody=json.dumps({"kind": kind, "number": number}))
    found = {event["detail"]["of"]: event["detail"] for event in house.received(sink_url, 2)}
    assert found == {
        "order 1": {"price": 7, "of": "order 1", "by": "prices"},
        "order 4": {"price": 28, "of": "order 4", "by": "prices"},
    }
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    empty = {name: "0" for name in names}
    until(
        "the queue is empty",
        lambda: house.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"] == empty,
    )
    shown = house.pipes.describe_pipe(Name="prices")
    assert shown["Tags"] == {"team": "shop"} and shown["DesiredState"] == "RUNNING"
    assert shown["SourceParameters"]["SqsQueueParameters"] == {"BatchSize": 10, "MaximumBatchingWindowInSeconds": 0}
    assert [pipe["Name"] for pipe in house.pipes.list_pipes(NamePrefix="pri")["Pipes"]] == ["prices"]
    house.pipes.stop_pipe(Name="prices")
    until("it is stopped", lambda: house.state("prices") == "STOPPED")
    house.pipes.delete_pipe(Name="prices")
    with pytest.raises(ClientError) as gone:
        until("it is gone", lambda: house.state("prices") == "gone")
    assert gone.value.response["Error"]["Code"] == "NotFoundException"


def test_changes_of_a_table_go_to_a_queue(house):
    dynamodb = house.server.client("dynamodb")
    made = dynamodb.create_table(
        TableName="things",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
    )
    dynamodb.get_waiter("table_exists").wait(TableName="things")
    stream = made["TableDescription"]["LatestStreamArn"]
    url, queue = house.queue("changes.fifo", FifoQueue="true", ContentBasedDeduplication="true")
    role = house.role("of-table", (READS_TABLE, stream), ("sqs:SendMessage", queue))
    pattern = json.dumps({"eventName": ["INSERT", "MODIFY"]})
    house.pipe(
        "changes",
        role,
        stream,
        queue,
        SourceParameters={
            "DynamoDBStreamParameters": {"StartingPosition": "TRIM_HORIZON"},
            "FilterCriteria": {"Filters": [{"Pattern": pattern}]},
        },
        TargetParameters={
            "SqsQueueParameters": {"MessageGroupId": "$.dynamodb.Keys.id.S"},
            "InputTemplate": '{"event": <$.eventName>, "new": <$.dynamodb.NewImage.n.N>, "id": <$.eventID>}',
        },
    )
    shown = house.pipes.describe_pipe(Name="changes")["SourceParameters"]["DynamoDBStreamParameters"]
    assert shown["BatchSize"] == 10, "as many as a queue is sent at once"
    for n in range(3):
        dynamodb.put_item(TableName="things", Item={"id": {"S": "a"}, "n": {"N": str(n)}})
    dynamodb.delete_item(TableName="things", Key={"id": {"S": "a"}})
    found = house.received(url, 3)
    assert [(of["event"], of["new"]) for of in found] == [("INSERT", "0"), ("MODIFY", "1"), ("MODIFY", "2")]


def test_records_reach_a_function_across_kills(house):
    server = house.server
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="clicks", ShardCount=2)
    kinesis.get_waiter("stream_exists").wait(StreamName="clicks")
    url, told = house.queue("told")
    runs = server.role("tells", {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": told})
    code = f"""
        import base64, json, boto3
        sqs = boto3.client("sqs")
        def handler(events, context):
            clicks = [json.loads(base64.b64decode(event["data"])) for event in events]
            sqs.send_message(QueueUrl="{url}", MessageBody=json.dumps(clicks))
    """
    server.function("clicks", code, runs)
    function = arn("lambda", "function:clicks")
    stream = arn("kinesis", "stream/clicks")
    role = house.role("of-stream", (READS_STREAM, stream), ("lambda:InvokeFunction", function))
    house.pipe(
        "clicks",
        role,
        stream,
        function,
        SourceParameters={
            "KinesisStreamParameters": {"StartingPosition": "LATEST", "BatchSize": 20, "ParallelizationFactor": 2}
        },
    )

    def put(first):
        for start in range(first, first + 100, 20):
            records = [
                {"Data": json.dumps({"key": n % 7, "n": n}), "PartitionKey": str(n % 7)} for n in range(start, start + 20)
            ]
            assert kinesis.put_records(StreamName="clicks", Records=records)["FailedRecordCount"] == 0

    for round, pause in enumerate((0.05, 0.2, 0.5)):
        put(100 * round)
        time.sleep(pause)
        server.kill()
        server.start()
    put(300)
    seen = []

    def all_seen():
        answer = house.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=600)
        for message in answer.get("Messages", []):
            seen.extend(click["n"] for click in json.loads(message["Body"]))
        return set(seen) == set(range(400))

    until("all clicks", all_seen)
    assert house.state("clicks") == "RUNNING"


def test_a_role_that_may_not_is_told_and_what_is_not_there_is_refused(house):
    _, queue = house.queue("closed")
    role = house.role("may-nothing", ("sqs:ListQueues", "*"))
    house.pipes.create_pipe(Name="closed", RoleArn=role, Source=queue, Target=queue)
    until("it has failed", lambda: house.state("closed") == "CREATE_FAILED")
    assert "ReceiveMessage" in house.pipes.describe_pipe(Name="closed")["StateReason"]
    for settings, text in [
        ({"Target": arn("states", "stateMachine:m")}, "Step Functions"),
        ({"Source": arn("mq", "broker:b:b-1")}, "Amazon MQ"),
    ]:
        settings = {"Source": queue, "Target": queue, **settings}
        with pytest.raises(ClientError) as refused:
            house.pipes.create_pipe(Name="x", RoleArn=role, **settings)
        error = refused.value.response["Error"]
        assert error["Code"] == "ValidationException" and text in error["Message"], error
    with pytest.raises(ClientError) as twice:
        house.pipes.create_pipe(Name="closed", RoleArn=role, Source=queue, Target=queue)
    error = twice.value.response
    assert error["Error"]["Code"] == "ConflictException" and error["resourceId"] == "closed", error


def _ended(stacks, stack):
    status = stacks.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]
    return None if status.endswith("IN_PROGRESS") else status


def test_a_rest_api_enriches_and_a_stack_makes_it_all(house):
    template = {
        "Resources": {
            "In": {"Type": "AWS::SQS::Queue"},
            "Out": {"Type": "AWS::SQS::Queue"},
            "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "prices"}},
            "Price": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                    "RestApiId": {"Ref": "Api"},
                    "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                    "PathPart": "{item}",
                },
            },
            "Get": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                    "RestApiId": {"Ref": "Api"},
                    "ResourceId": {"Ref": "Price"},
                    "HttpMethod": "POST",
                    "AuthorizationType": "AWS_IAM",
                    "RequestParameters": {"method.request.path.item": True},
                    "Integration": {
                        "Type": "MOCK",
                        "RequestTemplates": {"application/json": '{"statusCode": 200}'},
                        "IntegrationResponses": [
                            {
                                "StatusCode": "200",
                                "ResponseTemplates": {
                                    "application/json": '{"item": "$input.params(\'item\')", "price": 7}'
                                },
                            }
                        ],
                    },
                    "MethodResponses": [{"StatusCode": "200"}],
                },
            },
            "Deployment": {
                "Type": "AWS::ApiGateway::Deployment",
                "DependsOn": "Get",
                "Properties": {"RestApiId": {"Ref": "Api"}, "StageName": "prod"},
            },
            "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                    "AssumeRolePolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
                            {
                                "Effect": "Allow",
                                "Principal": {"Service": "pipes.amazonaws.com"},
                                "Action": "sts:AssumeRole",
                            }
                        ],
                    },
                    "Policies": [
                        {
                            "PolicyName": "all",
                            "PolicyDocument": {
                                "Version": "2012-10-17",
                                "Statement": [
                                    {"Effect": "Allow", "Action": ["sqs:*", "execute-api:Invoke"], "Resource": "*"}
                                ],
                            },
                        }
                    ],
                },
            },
            "Pipe": {
                "Type": "AWS::Pipes::Pipe",
                "DependsOn": "Deployment",
                "Properties": {
                    "RoleArn": {"Fn::GetAtt": ["Role", "Arn"]},
                    "Source": {"Fn::GetAtt": ["In", "Arn"]},
                    "Target": {"Fn::GetAtt": ["Out", "Arn"]},
                    "Enrichment": {
                        "Fn::Sub": "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/prod/POST/*"
                    },
                    "EnrichmentParameters": {"HttpParameters": {"PathParameterValues": ["$.body.item"]}},
                    "SourceParameters": {"SqsQueueParameters": {"BatchSize": 1}},
                },
            },
        },
        "Outputs": {"In": {"Value": {"Ref": "In"}}, "Out": {"Value": {"Ref": "Out"}}, "Pipe": {"Value": {"Ref": "Pipe"}}},
    }
    stacks = house.server.client("cloudformation")
    made = stacks.create_stack(
        StackName="priced", TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_IAM"]
    )
    shown = until("the stack", lambda: _ended(stacks, made["StackId"]))
    events = stacks.describe_stack_events(StackName=made["StackId"])["StackEvents"]
    assert shown == "CREATE_COMPLETE", [event["ResourceStatusReason"] for event in events if "ResourceStatusReason" in event]
    outputs = stacks.describe_stacks(StackName="priced")["Stacks"][0]["Outputs"]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in outputs}
    assert house.state(outputs["Pipe"]) == "RUNNING"
    house.sqs.send_message(QueueUrl=outputs["In"], MessageBody='{"item": "tea pot"}')
    assert house.received(outputs["Out"], 1) == [{"item": "tea pot", "price": 7}]
    stacks.delete_stack(StackName="priced")
    until("it is gone", lambda: _ended(stacks, made["StackId"]) == "DELETE_COMPLETE")
