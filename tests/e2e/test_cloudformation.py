"""Stacks, as the AWS CLI, boto3 and its waiters see them."""

import json
import subprocess
import time

import pytest
from botocore.exceptions import ClientError, WaiterError

from conftest import until

STREAM = {"Type": "AWS::Kinesis::Stream", "Properties": {"ShardCount": 1}}


def table(**more):
    return {
        "Type": "AWS::DynamoDB::Table",
        "Properties": {
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "BillingMode": "PAY_PER_REQUEST",
            **more,
        },
    }


def template(resources, **sections):
    return json.dumps({"Resources": resources, **sections})


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def wait(client, name, stack):
    client.get_waiter(name).wait(StackName=stack, WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def status(client, stack):
    return client.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]


def aws(server, *command):
    done = subprocess.run(["aws", *command], env=server.environment(), capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


def test_the_cli_deploys_and_the_second_time_nothing_changes(server, tmp_path):
    path = tmp_path / "app.yaml"
    path.write_text(
        """
Parameters:
  Shards: {Type: Number, Default: 1}
Resources:
  Stream:
    Type: AWS::Kinesis::Stream
    Properties: {ShardCount: !Ref Shards}
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      BillingMode: PAY_PER_REQUEST
      Tags: [{Key: stream, Value: !Ref Stream}]
Outputs:
  Arn: {Value: !GetAtt Stream.Arn}
"""
    )
    deploy = ["cloudformation", "deploy", "--stack-name", "cli", "--template-file", str(path)]
    code, said = aws(server, *deploy)
    assert code == 0 and "Successfully created/updated stack - cli" in said, said
    code, said = aws(server, *deploy, "--no-fail-on-empty-changeset")
    assert code == 0 and "No changes to deploy. Stack cli is up to date" in said, said
    # It names change sets by the second, and leaves the one that changes nothing.
    client = server.client("cloudformation")
    for left in client.list_change_sets(StackName="cli")["Summaries"]:
        client.delete_change_set(ChangeSetName=left["ChangeSetId"])
    code, said = aws(server, *deploy, "--parameter-overrides", "Shards=2")
    assert code == 0, said
    [stack] = client.describe_stacks(StackName="cli")["Stacks"]
    assert stack["StackStatus"] == "UPDATE_COMPLETE"
    assert stack["Parameters"] == [{"ParameterKey": "Shards", "ParameterValue": "2"}]
    name = stack["Outputs"][0]["OutputValue"].split("/")[-1]
    summary = server.client("kinesis").describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]
    assert summary["OpenShardCount"] == 2
    client.delete_stack(StackName="cli")
    wait(client, "stack_delete_complete", stack["StackId"])
    assert server.client("kinesis").list_streams()["StreamNames"] == []
    assert server.client("dynamodb").list_tables()["TableNames"] == []


def test_mistakes_are_told_in_awss_words(server):
    client = server.client("cloudformation")
    get = {"Fn::GetAtt": ["A", "Nope"]}
    text = {"Type": "String"}
    for body, message in [
        (template({"A": {"Type": "AWS::No::Such"}}), "Template format error: Unrecognized resource types: [AWS::No::Such]"),
        (template({"A": {"Type": "AWS::Kinesis::Stream", "Properties": {"Nme": "x"}}}), "extraneous key [Nme] is not permitted"),
        (template({"A": table(KeySchema={"Ref": "B"})}), "Template format error: Unresolved resource dependencies [B]"),
        (template({"A": {**STREAM, "DependsOn": "B"}}), "Unresolved resource dependencies [B] in the Resources block of the template"),
        (template({"A": STREAM}, Outputs={"O": {"Value": {"Ref": "B"}}}), "dependencies [B] in the Outputs block of the template"),
        (template({"A": table(TableName={"Ref": "B"}), "B": table(TableName={"Ref": "A"})}), "Circular dependency between resources: [A, B]"),
        (template({"A": table(TableName={"Fn::GetAtt": ["B", "Arn"]})}), "instance of Fn::GetAtt references undefined resource B"),
        (template({"A": STREAM, "B": table(TableName=get)}), "Template error: resource A does not support attribute type Nope in Fn::GetAtt"),
        (template({"A": STREAM}, Outputs={"O": {"Value": get}}), "Template error: resource A does not support attribute type Nope in Fn::GetAtt"),
        (template({"A": STREAM}, Outputs={"O": {"Value": {"Fn::Sub": "${A.Nope}"}}}), "resource A does not support attribute type Nope"),
        (template({"A": {"Type": "AWS::Kinesis::Stream", "Properties": {"ShardCount": "many"}}}), "[#/ShardCount: expected type: Integer, found: String]"),
        (template({"A": {"Type": "AWS::DynamoDB::Table"}}), "Properties validation failed for resource A with message: [#: required key [KeySchema] not found]"),
        (template({"A": {"Properties": {}}}), "[/Resources/A] Every Resources object must contain a Type member."),
        (template({"A": STREAM}, Parameters={"P": text, "Q": text}), "Parameters: [P, Q] must have values"),
        (template({"A": STREAM}, Parameters={"P": {**text, "Default": "x", "AllowedValues": ["y"]}}), "Parameter 'P' must be one of AllowedValues"),
        (template({"A": STREAM}, Parameters={"P": {"Type": "Strin"}}), "Unrecognized parameter type: Strin"),
        (template({"A": STREAM}, Transform="Own"), "No transform named 000000000000::Own found."),
        (template({"A": STREAM}, Resorces={}), "Invalid template property or properties [Resorces]"),
        (template({"A": STREAM}) + " " * 51_200, "Member must have length less than or equal to 51200"),
        ("Resources:\n\tA: b", "Template format error: YAML not well-formed."),
        ("- a", "Template format error: unsupported structure."),
        ("{}", "Template format error: At least one Resources member must be defined."),
        ("{", "Template format error"),
        (template({}), "Template format error: At least one Resources member must be defined."),
    ]:
        error = refused(client.create_stack, StackName="wrong", TemplateBody=body)
        assert error["Code"] == "ValidationError" and message in error["Message"], error
    role = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}}
    error = refused(client.create_stack, StackName="wrong", TemplateBody=template({"A": role}))
    if "Unrecognized" not in error["Message"]:
        assert error["Code"] == "InsufficientCapabilitiesException"
        assert error["Message"] == "Requires capabilities : [CAPABILITY_IAM]"
    error = refused(client.describe_stacks, StackName="wrong")
    assert error["Message"] == "Stack with id wrong does not exist"
    client.delete_stack(StackName="wrong")
    error = refused(client.describe_change_set, StackName="wrong", ChangeSetName="none")
    assert error["Message"] == "Stack [wrong] does not exist"


def test_what_stands_is_kept_from_mistakes(server):
    client = server.client("cloudformation")
    made = template({"S": STREAM}, Outputs={"S": {"Value": {"Ref": "S"}, "Export": {"Name": "shared"}}})
    uses = template({"T": table(Tags=[{"Key": "s", "Value": {"Fn::ImportValue": "shared"}}])})
    for name, body in [("shares", made), ("uses", uses)]:
        client.create_stack(StackName=name, TemplateBody=body, EnableTerminationProtection=name == "uses")
        wait(client, "stack_create_complete", name)
    error = refused(client.create_stack, StackName="shares", TemplateBody=made)
    assert (error["Code"], error["Message"]) == ("AlreadyExistsException", "Stack [shares] already exists")
    error = refused(client.update_stack, StackName="shares", TemplateBody=made)
    assert (error["Code"], error["Message"]) == ("ValidationError", "No updates are to be performed.")
    error = refused(client.delete_stack, StackName="uses")
    assert error["Message"] == "Stack [uses] cannot be deleted while TerminationProtection is enabled"
    client.delete_stack(StackName="shares")
    until("refused", lambda: status(client, "shares") == "DELETE_FAILED")
    why = client.describe_stacks(StackName="shares")["Stacks"][0]["StackStatusReason"]
    assert why == "Export shared cannot be deleted as it is in use by uses"
    client.update_termination_protection(StackName="uses", EnableTerminationProtection=False)
    for name in ["uses", "shares"]:
        client.delete_stack(StackName=name)
        until("deleted", lambda: not any(one["StackName"] == name for one in client.describe_stacks()["Stacks"]))


def test_what_the_cdk_writes_of_itself_makes_nothing(server):
    client = server.client("cloudformation")
    note = {"Type": "AWS::CDK::Metadata", "Properties": {"Analytics": "v2:deflate64:H4sI"}, "Condition": "Known"}
    known = {"Known": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}}
    client.create_stack(StackName="cdk", TemplateBody=template({"S": STREAM, "CDKMetadata": note}, Conditions=known))
    wait(client, "stack_create_complete", "cdk")
    more = {**note, "Properties": {"Analytics": "v2:deflate64:H5"}}
    client.update_stack(StackName="cdk", TemplateBody=template({"S": STREAM, "CDKMetadata": more}, Conditions=known))
    wait(client, "stack_update_complete", "cdk")
    client.delete_stack(StackName="cdk")
    wait(client, "stack_delete_complete", "cdk")


def test_a_change_set_is_reviewed_executed_and_gone(server):
    client = server.client("cloudformation")
    made = client.create_change_set(
        StackName="planned", ChangeSetName="first", ChangeSetType="CREATE", TemplateBody=template({"S": STREAM})
    )
    client.get_waiter("change_set_create_complete").wait(ChangeSetName=made["Id"])
    shown = client.describe_change_set(ChangeSetName=made["Id"])
    assert [c["ResourceChange"]["Action"] for c in shown["Changes"]] == ["Add"]
    assert status(client, "planned") == "REVIEW_IN_PROGRESS"
    client.execute_change_set(ChangeSetName=made["Id"])
    wait(client, "stack_create_complete", "planned")
    client.create_change_set(StackName="planned", ChangeSetName="same", TemplateBody=template({"S": STREAM}))
    with pytest.raises(WaiterError):
        client.get_waiter("change_set_create_complete").wait(StackName="planned", ChangeSetName="same")
    assert refused(client.execute_change_set, StackName="planned", ChangeSetName="same")["Code"] == "InvalidChangeSetStatus"
    client.delete_change_set(StackName="planned", ChangeSetName="same")
    error = refused(client.describe_change_set, StackName="planned", ChangeSetName="same")
    assert (error["Code"], error["Message"]) == ("ChangeSetNotFound", "ChangeSet [same] does not exist")
    client.delete_stack(StackName="planned")
    wait(client, "stack_delete_complete", "planned")


def test_a_failed_update_leaves_what_stood(server):
    client, dynamodb = server.client("cloudformation"), server.client("dynamodb")
    taken = dynamodb.create_table(
        TableName="taken",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )["TableDescription"]["TableName"]
    client.create_stack(StackName="undone", TemplateBody=template({"S": STREAM}))
    wait(client, "stack_create_complete", "undone")
    [before] = server.client("kinesis").list_streams()["StreamNames"]
    more = {"S": {**STREAM, "Properties": {"ShardCount": 2}}, "T": {**table(TableName=taken), "DependsOn": "S"}}
    client.update_stack(StackName="undone", TemplateBody=template(more))
    with pytest.raises(WaiterError):
        wait(client, "stack_update_complete", "undone")
    until("rolled back", lambda: status(client, "undone") == "UPDATE_ROLLBACK_COMPLETE")
    summary = server.client("kinesis").describe_stream_summary(StreamName=before)["StreamDescriptionSummary"]
    assert summary["OpenShardCount"] == 1
    reasons = [e.get("ResourceStatusReason", "") for e in client.describe_stack_events(StackName="undone")["StackEvents"]]
    assert any("HandlerErrorCode: AlreadyExists" in reason for reason in reasons), reasons
    dynamodb.describe_table(TableName=taken)  # Somebody else's table is not touched.
    client.delete_stack(StackName="undone")
    wait(client, "stack_delete_complete", "undone")
    dynamodb.delete_table(TableName=taken)


def test_a_server_that_is_killed_goes_on(server):
    many = {f"T{i}": table() for i in range(20)}
    few = {f"T{i}": table() for i in range(10)} | {f"S{i}": STREAM for i in range(10)}
    ends = [
        (lambda client: client.create_stack(StackName="killed", TemplateBody=template(many)), "CREATE_COMPLETE", (20, 0)),
        (lambda client: client.update_stack(StackName="killed", TemplateBody=template(few)), "UPDATE_COMPLETE", (10, 10)),
        (lambda client: client.delete_stack(StackName="killed"), "DELETE_COMPLETE", (0, 0)),
    ]
    for pause, (ask, end, (tables, streams)) in zip((0.02, 0.05, 0.02), ends):
        stack = server.kill_amid("killed", ask, pause)
        client = server.client("cloudformation")
        until(end, lambda: status(client, stack) == end)
        assert len(server.client("dynamodb").list_tables()["TableNames"]) == tables
        assert len(server.client("kinesis").list_streams()["StreamNames"]) == streams


def test_a_request_is_answered_when_its_operation_is_over_or_after_a_moment(server):
    client = server.client("cloudformation")
    client.create_stack(StackName="soon", TemplateBody=template({"T": table()}))
    assert status(client, "soon") == "CREATE_COMPLETE"
    stack = client.update_stack(StackName="soon", TemplateBody=template({"T": table(), "S": STREAM}))["StackId"]
    assert status(client, stack) == "UPDATE_COMPLETE"
    client.delete_stack(StackName="soon")
    assert status(client, stack) == "DELETE_COMPLETE"
    # Nobody signals: it goes on when this one has been answered.
    condition = {"Type": "AWS::CloudFormation::WaitCondition", "Properties": {"Handle": {"Ref": "H"}, "Timeout": "600"}}
    handle = {"Type": "AWS::CloudFormation::WaitConditionHandle"}
    stack = client.create_stack(StackName="later", TemplateBody=template({"H": handle, "C": condition}))["StackId"]
    assert status(client, stack) == "CREATE_IN_PROGRESS"
    client.delete_stack(StackName="later")
    until("deleted", lambda: status(client, stack) == "DELETE_COMPLETE")


def test_a_hundred_resources_take_seconds(server):
    client = server.client("cloudformation")
    resources = {f"T{i}": table() for i in range(50)} | {f"S{i}": STREAM for i in range(50)}
    start = time.monotonic()
    stack = client.create_stack(StackName="large", TemplateBody=template(resources))["StackId"]
    until("made", lambda: status(client, stack) == "CREATE_COMPLETE", pause=0.1)
    print(f"100 resources: {time.monotonic() - start:.1f} s")
    client.delete_stack(StackName="large")
    until("deleted", lambda: status(client, stack) == "DELETE_COMPLETE", pause=0.1)


def test_a_function_makes_a_custom_resource(server):
    client = server.client("cloudformation")
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    code = """
import cfnresponse
def handler(event, context):
    cfnresponse.send(event, context, cfnresponse.SUCCESS, {"Echo": event["ResourceProperties"]["Said"] + "!"}, "thing")
"""
    resources = {
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [trust]}},
        },
        "Function": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "Runtime": "python3.12",
                "Handler": "index.handler",
                "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Code": {"ZipFile": code},
            },
        },
        "Thing": {
            "Type": "Custom::Thing",
            "Properties": {"ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}, "Said": {"Ref": "Said"}},
        },
    }
    body = template(
        resources,
        Parameters={"Said": {"Type": "String"}},
        Outputs={"Echo": {"Value": {"Fn::GetAtt": ["Thing", "Echo"]}}},
    )

    def given(said):
        return dict(
            StackName="custom",
            TemplateBody=body,
            Capabilities=["CAPABILITY_IAM"],
            Parameters=[{"ParameterKey": "Said", "ParameterValue": said}],
        )

    def echo():
        return client.describe_stacks(StackName="custom")["Stacks"][0]["Outputs"][0]["OutputValue"]

    client.create_stack(**given("once"))
    until("made", lambda: status(client, "custom") == "CREATE_COMPLETE")
    assert echo() == "once!"
    client.update_stack(**given("again"))
    until("changed", lambda: status(client, "custom") == "UPDATE_COMPLETE")
    assert echo() == "again!"
    stack = client.describe_stacks(StackName="custom")["Stacks"][0]["StackId"]
    client.delete_stack(StackName="custom")
    until("deleted", lambda: status(client, stack) == "DELETE_COMPLETE")


def test_a_stack_may_do_what_its_caller_or_its_role_may(server):
    iam, root = server.client("iam"), server.client("cloudformation")
    iam.create_user(UserName="deployer")
    allow = {"Effect": "Allow", "Action": ["cloudformation:*", "iam:PassRole"], "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    iam.put_user_policy(UserName="deployer", PolicyName="stacks", PolicyDocument=policy)
    key = iam.create_access_key(UserName="deployer")["AccessKey"]
    client = server.client("cloudformation", key["AccessKeyId"], key["SecretAccessKey"])
    client.create_stack(StackName="own", TemplateBody=template({"S": STREAM}))
    until("refused", lambda: status(root, "own") == "ROLLBACK_COMPLETE")
    reasons = [e.get("ResourceStatusReason", "") for e in root.describe_stack_events(StackName="own")["StackEvents"]]
    assert any("is not authorized to perform: kinesis:" in reason for reason in reasons), reasons
    trust = {"Effect": "Allow", "Principal": {"Service": "cloudformation.amazonaws.com"}, "Action": "sts:AssumeRole"}
    streams = {"Effect": "Allow", "Action": "kinesis:*", "Resource": "*"}
    role = iam.create_role(
        RoleName="stacks", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    )["Role"]["Arn"]
    iam.put_role_policy(
        RoleName="stacks", PolicyName="s", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [streams]})
    )
    client.create_stack(StackName="roles", TemplateBody=template({"S": STREAM}), RoleARN=role)
    until("made", lambda: status(root, "roles") == "CREATE_COMPLETE")
    for name in ["own", "roles"]:
        client.delete_stack(StackName=name)
    until("deleted", lambda: not root.describe_stacks()["Stacks"])
