"""Templates of the Serverless Application Model: CloudFormation makes them as AWS does."""

import json
import pathlib
import subprocess
import sys
import urllib.request

import pytest
from botocore.exceptions import ClientError, WaiterError

from conftest import ROOT, until

TEMPLATE = """
AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Parameters:
  Greeting: {Type: String, Default: hello}
Globals:
  Function: {Runtime: python3.12, Timeout: 10, Environment: {Variables: {GREETING: !Ref Greeting, TABLE: !Ref Table}}}
  Api: {Cors: "'*'"}
Resources:
  Table:
    Type: AWS::Serverless::SimpleTable
    Properties: {PrimaryKey: {Name: id, Type: String}}
  Stream: {Type: AWS::Kinesis::Stream, Properties: {ShardCount: 1}}
  Bucket: {Type: AWS::S3::Bucket}
  Web:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      AutoPublishAlias: live
      InlineCode: |
        import boto3, json, os
        def handler(event, context):
            table = boto3.resource('dynamodb').Table(os.environ['TABLE'])
            item = table.get_item(Key={'id': event['pathParameters']['id']}).get('Item')
            return {'statusCode': 200, 'body': json.dumps({'says': os.environ['GREETING'], 'item': item})}
      Policies: [{DynamoDBReadPolicy: {TableName: !Ref Table}}]
      Events:
        Get: {Type: Api, Properties: {Path: '/items/{id}', Method: get}}
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      InlineCode: |
        import boto3, os
        def handler(event, context):
            table = boto3.resource('dynamodb').Table(os.environ['TABLE'])
            for record in event['Records']:
                name = record['kinesis']['partitionKey'] if 'kinesis' in record else record['s3']['object']['key']
                table.put_item(Item={'id': name, 'from': record['eventSource']})
      Policies: [{DynamoDBCrudPolicy: {TableName: !Ref Table}}]
      Events:
        Streamed: {Type: Kinesis, Properties: {Stream: !GetAtt Stream.Arn, StartingPosition: TRIM_HORIZON}}
        Put: {Type: S3, Properties: {Bucket: !Ref Bucket, Events: 's3:ObjectCreated:*'}}
Outputs:
  Api: {Value: !Ref ServerlessRestApi}
  Alias: {Value: !Ref Web.Alias}
  Stream: {Value: !Ref Stream}
  Bucket: {Value: !Ref Bucket}
  Table: {Value: !Ref Table}
"""


@pytest.fixture(scope="module")
def stacks(server):
    return server.client("cloudformation")


def outputs(stacks, name):
    stack = stacks.describe_stacks(StackName=name)["Stacks"][0]
    return {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}


def change(stacks, name, kind, text=TEMPLATE, parameters=()):
    """Deploys as `sam deploy` does: a change set, looked at, and executed."""
    stacks.create_change_set(
        StackName=name, ChangeSetName="changes", ChangeSetType=kind, TemplateBody=text,
        Capabilities=["CAPABILITY_IAM"], Parameters=list(parameters),
    )
    stacks.get_waiter("change_set_create_complete").wait(
        StackName=name, ChangeSetName="changes", WaiterConfig={"Delay": 1}
    )
    changes = stacks.describe_change_set(StackName=name, ChangeSetName="changes")["Changes"]
    stacks.execute_change_set(StackName=name, ChangeSetName="changes")
    waiter = "stack_create_complete" if kind == "CREATE" else "stack_update_complete"
    try:
        stacks.get_waiter(waiter).wait(StackName=name, WaiterConfig={"Delay": 1})
    except WaiterError as error:
        events = stacks.describe_stack_events(StackName=name)["StackEvents"]
        raise AssertionError([one.get("ResourceStatusReason") for one in events]) from error
    return {one["ResourceChange"]["LogicalResourceId"]: one["ResourceChange"] for one in changes}


def ask(server, api, path, method="GET"):
    address = f"http://127.0.0.1:{server.port}/_aws/execute-api/{api}/Prod{path}"
    request = urllib.request.Request(address, method=method)
    with urllib.request.urlopen(request) as answer:
        return answer.read().decode(), answer.headers


def test_an_application_is_deployed_and_answers(server, stacks):
    made = change(stacks, "app", "CREATE")
    assert made["WebRole"]["ResourceType"] == "AWS::IAM::Role"
    assert made["WebGetPermissionProd"]["ResourceType"] == "AWS::Lambda::Permission"
    assert "WebAliaslive" in made and "ServerlessRestApiProdStage" in made
    values = outputs(stacks, "app")
    assert values["Alias"].endswith(":live")

    server.client("kinesis").put_record(
        StreamName=values["Stream"], Data=b"x", PartitionKey="streamed"
    )
    server.client("s3").put_object(Bucket=values["Bucket"], Key="stored", Body=b"x")

    def item(name):
        return json.loads(ask(server, values["Api"], f"/items/{name}")[0])["item"]

    assert until("the record is in the table", lambda: item("streamed"))["from"] == "aws:kinesis"
    assert until("the object is in the table", lambda: item("stored"))["from"] == "aws:s3"
    body, _ = ask(server, values["Api"], "/items/none")
    assert json.loads(body) == {"says": "hello", "item": None}
    _, headers = ask(server, values["Api"], "/items/none", "OPTIONS")
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert headers["Access-Control-Allow-Methods"] == "GET,OPTIONS"

    # An update compares what the transform made: only what changed is changed.
    changed = change(
        stacks, "app", "UPDATE", parameters=[{"ParameterKey": "Greeting", "ParameterValue": "bye"}]
    )
    assert {name for name in changed if changed[name]["Action"] == "Modify"} >= {"Web", "Worker"}
    assert "Table" not in changed and "ServerlessRestApi" not in changed


def test_both_templates_are_shown(stacks):
    original = stacks.get_template(StackName="app", TemplateStage="Original")["TemplateBody"]
    assert "AWS::Serverless::Function" in original
    processed = stacks.get_template(StackName="app", TemplateStage="Processed")["TemplateBody"]
    if isinstance(processed, str):
        processed = json.loads(processed)
    kinds = {one["Type"] for one in processed["Resources"].values()}
    assert not any(kind.startswith("AWS::Serverless::") for kind in kinds)
    assert "Globals" not in processed and "Transform" not in processed
    summary = stacks.get_template_summary(StackName="app")
    assert summary["DeclaredTransforms"] == ["AWS::Serverless-2016-10-31"]
    assert "CAPABILITY_AUTO_EXPAND" in summary["Capabilities"]


def test_a_stack_made_directly_must_be_acknowledged(stacks):
    text = "Transform: AWS::Serverless-2016-10-31\nResources: {T: {Type: AWS::Serverless::SimpleTable}}"
    with pytest.raises(ClientError, match="CAPABILITY_AUTO_EXPAND") as refused:
        stacks.create_stack(StackName="direct", TemplateBody=text)
    assert refused.value.response["Error"]["Code"] == "InsufficientCapabilitiesException"
    stacks.create_stack(
        StackName="direct", TemplateBody=text, Capabilities=["CAPABILITY_AUTO_EXPAND"]
    )
    stacks.get_waiter("stack_create_complete").wait(StackName="direct", WaiterConfig={"Delay": 1})


def test_all_that_is_wrong_is_said(stacks):
    text = """
Transform: AWS::Serverless-2016-10-31
Resources:
  A: {Type: AWS::Serverless::Function, Properties: {Runtime: python3.12, Handler: a.b, CodeUri: ./here}}
  B: {Type: AWS::Serverless::SimpleTable, Properties: {Nope: 1}}
"""
    with pytest.raises(ClientError) as refused:
        stacks.create_stack(
            StackName="wrong", TemplateBody=text, Capabilities=["CAPABILITY_AUTO_EXPAND"]
        )
    said = refused.value.response["Error"]["Message"]
    assert said == (
        "Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application "
        "Specification document. Number of errors found: 2. Resource with id [A] is invalid. "
        "'CodeUri' is not a valid S3 Uri of the form 's3://bucket/key' with optional versionId query "
        "parameter. Resource with id [B] is invalid. property Nope not defined for resource of type "
        "AWS::Serverless::SimpleTable"
    )


def test_awss_translator_still_makes_the_same():
    pytest.importorskip("samtranslator", reason="aws-sam-translator is not installed")
    oracle = pathlib.Path(ROOT) / "crates/sam/tests/oracle.py"
    checked = subprocess.run(
        [sys.executable, oracle, "--check"], capture_output=True, text=True, timeout=300
    )
    assert checked.returncode == 0, checked.stdout
