"""Stacks of every resource type of Kinesis, DynamoDB, IAM and CloudWatch Logs: made, changed, compared, deleted."""

import json

import pytest
from botocore.exceptions import ClientError, WaiterError

EVERY_SECOND = {"Delay": 1, "MaxAttempts": 60}

WHOLE = """
Parameters:
  Stage: {Type: Number, Default: 1}
Conditions:
  Later: !Equals [!Ref Stage, 2]
Resources:
  Clicks:
    Type: AWS::Kinesis::Stream
    Properties:
      ShardCount: !If [Later, 2, 1]
      RetentionPeriodHours: !If [Later, 24, 48]
      StreamEncryption: {EncryptionType: KMS, KeyId: alias/aws/kinesis}
      DesiredShardLevelMetrics: [IncomingBytes]
      Tags: [{Key: stage, Value: !Ref Stage}]
  Fast:
    Type: AWS::Kinesis::StreamConsumer
    Properties: {ConsumerName: fast, StreamARN: !GetAtt Clicks.Arn}
  ClicksPolicy:
    Type: AWS::Kinesis::ResourcePolicy
    Properties:
      ResourceArn: !GetAtt Clicks.Arn
      ResourcePolicy:
        Version: "2012-10-17"
        Statement:
          - {Effect: Allow, Principal: {AWS: "111122223333"}, Action: "kinesis:PutRecord", Resource: !GetAtt Clicks.Arn}
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions:
        - {AttributeName: pk, AttributeType: S}
        - {AttributeName: sk, AttributeType: N}
        - {AttributeName: by, AttributeType: S}
      KeySchema: [{AttributeName: pk, KeyType: HASH}, {AttributeName: sk, KeyType: RANGE}]
      BillingMode: !If [Later, PAY_PER_REQUEST, PROVISIONED]
      ProvisionedThroughput: !If
        - Later
        - !Ref AWS::NoValue
        - {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
      GlobalSecondaryIndexes:
        - IndexName: by-author
          KeySchema: [{AttributeName: by, KeyType: HASH}]
          Projection: {ProjectionType: ALL}
          ProvisionedThroughput: !If
            - Later
            - !Ref AWS::NoValue
            - {ReadCapacityUnits: 5, WriteCapacityUnits: 5}
      StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
      TimeToLiveSpecification: {AttributeName: ends, Enabled: true}
      PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true}
      KinesisStreamSpecification: {StreamArn: !GetAtt Clicks.Arn}
      SSESpecification: {SSEEnabled: !If [Later, true, false]}
      TableClass: STANDARD
      DeletionProtectionEnabled: false
      ContributorInsightsSpecification: {Enabled: true}
  Ann:
    Type: AWS::IAM::User
    Properties:
      Path: /people/
      Groups: [!Ref Crew]
      ManagedPolicyArns: [!Ref Managed]
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: "2012-10-17"
            Statement: {Effect: Allow, Action: "kinesis:Put*", Resource: !GetAtt Clicks.Arn}
  Bob:
    Type: AWS::IAM::User
  Crew:
    Type: AWS::IAM::Group
    Properties: {ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}
  Join:
    Type: AWS::IAM::UserToGroupAddition
    Properties: {GroupName: !Ref Crew, Users: [!Ref Bob]}
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}
      Description: !Sub "Stage ${Stage}"
      MaxSessionDuration: 7200
      PermissionsBoundary: arn:aws:iam::aws:policy/PowerUserAccess
  Managed:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement: {Effect: Allow, Action: "dynamodb:*", Resource: !GetAtt Table.Arn}
      Roles: [!Ref Worker]
  Shared:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: shared
      PolicyDocument:
        Version: "2012-10-17"
        Statement: {Effect: Allow, Action: !If [Later, "logs:Get*", "logs:*"], Resource: !GetAtt Log.Arn}
      Users: [!Ref Bob]
      Roles: [!Ref Worker]
  OfBob:
    Type: AWS::IAM::UserPolicy
    Properties:
      PolicyName: one
      UserName: !Ref Bob
      PolicyDocument: {Version: "2012-10-17", Statement: {Effect: Deny, Action: "s3:*", Resource: "*"}}
  OfCrew:
    Type: AWS::IAM::GroupPolicy
    Properties:
      PolicyName: one
      GroupName: !Ref Crew
      PolicyDocument: {Version: "2012-10-17", Statement: {Effect: Deny, Action: "s3:*", Resource: "*"}}
  OfWorker:
    Type: AWS::IAM::RolePolicy
    Properties:
      PolicyName: one
      RoleName: !Ref Worker
      PolicyDocument: {Version: "2012-10-17", Statement: {Effect: Deny, Action: "s3:*", Resource: "*"}}
  Key:
    Type: AWS::IAM::AccessKey
    Properties: {UserName: !Ref Ann, Status: !If [Later, Inactive, Active]}
  Log:
    Type: AWS::Logs::LogGroup
    Properties: {RetentionInDays: !If [Later, 7, 14]}
  Lines:
    Type: AWS::Logs::LogStream
    Properties: {LogGroupName: !Ref Log}
Outputs:
  Stream: {Value: !Ref Clicks}
  Consumer: {Value: !GetAtt Fast.ConsumerARN}
  Table: {Value: !Ref Table}
  Changes: {Value: !GetAtt Table.StreamArn}
  Ann: {Value: !Ref Ann}
  KeyId: {Value: !Ref Key}
  Secret: {Value: !GetAtt Key.SecretAccessKey}
  Log: {Value: !Ref Log}
  Role: {Value: !GetAtt Worker.Arn}
  Policy: {Value: !Ref Managed}
"""


def deploy(server, text, stack, **parameters):
    """Makes the stack, or updates it; says what failed."""
    client = server.client("cloudformation")
    there = any(s["StackName"] == stack for s in client.describe_stacks()["Stacks"])
    call, waiter = (client.update_stack, "update") if there else (client.create_stack, "create")
    given = [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()]
    tags = [{"Key": "team", "Value": "crew"}]
    call(StackName=stack, TemplateBody=text, Parameters=given, Tags=tags, Capabilities=["CAPABILITY_NAMED_IAM"])
    try:
        client.get_waiter(f"stack_{waiter}_complete").wait(StackName=stack, WaiterConfig=EVERY_SECOND)
    except WaiterError:
        events = client.describe_stack_events(StackName=stack)["StackEvents"]
        why = [(e["LogicalResourceId"], e["ResourceStatus"], e.get("ResourceStatusReason")) for e in events]
        raise AssertionError(why) from None


def delete(server, stack):
    client = server.client("cloudformation")
    client.delete_stack(StackName=stack)
    client.get_waiter("stack_delete_complete").wait(StackName=stack, WaiterConfig=EVERY_SECOND)


def outputs(server, stack):
    found = server.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]["Outputs"]
    return {output["OutputKey"]: output["OutputValue"] for output in found}


def test_a_stack_of_every_type_is_deployed_changed_and_deleted(server):
    deploy(server, WHOLE, "whole")
    made = outputs(server, "whole")
    kinesis, dynamodb, logs = (server.client(name) for name in ("kinesis", "dynamodb", "logs"))
    summary = kinesis.describe_stream_summary(StreamName=made["Stream"])["StreamDescriptionSummary"]
    assert (summary["OpenShardCount"], summary["RetentionPeriodHours"]) == (1, 48)
    tags = kinesis.list_tags_for_stream(StreamName=made["Stream"])["Tags"]
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"stage": "1", "team": "crew"}
    ann = server.client("kinesis", key=made["KeyId"], secret=made["Secret"])
    ann.put_record(StreamName=made["Stream"], PartitionKey="k", Data=b"d")
    with pytest.raises(ClientError, match="AccessDenied"):
        ann.delete_stream(StreamName=made["Stream"])

    deploy(server, WHOLE, "whole", Stage="2")
    # Nothing was replaced, and the secret is still known.
    assert outputs(server, "whole") == made
    summary = kinesis.describe_stream_summary(StreamName=made["Stream"])["StreamDescriptionSummary"]
    assert (summary["OpenShardCount"], summary["RetentionPeriodHours"]) == (2, 24)
    table = dynamodb.describe_table(TableName=made["Table"])["Table"]
    assert table["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert table["SSEDescription"]["Status"] == "ENABLED"
    group = logs.describe_log_groups(logGroupNamePrefix=made["Log"])["logGroups"][0]
    assert group["retentionInDays"] == 7
    with pytest.raises(ClientError, match="InvalidClientTokenId|UnrecognizedClient"):
        ann.put_record(StreamName=made["Stream"], PartitionKey="k", Data=b"d")

    delete(server, "whole")
    assert kinesis.list_streams()["StreamNames"] == []
    assert dynamodb.list_tables()["TableNames"] == []
    iam = server.client("iam")
    assert (iam.list_users()["Users"], iam.list_groups()["Groups"]) == ([], [])
    assert iam.list_policies(Scope="Local")["Policies"] == []


def test_nothing_has_drifted_until_somebody_changes_something(server):
    deploy(server, WHOLE, "drift")
    cloudformation = server.client("cloudformation")

    def drifted():
        token = cloudformation.detect_stack_drift(StackName="drift")["StackDriftDetectionId"]
        while True:
            found = cloudformation.describe_stack_drift_detection_status(StackDriftDetectionId=token)
            if found["DetectionStatus"] != "DETECTION_IN_PROGRESS":
                assert found["DetectionStatus"] == "DETECTION_COMPLETE", found
                break
        drifts = cloudformation.describe_stack_resource_drifts(StackName="drift")["StackResourceDrifts"]
        return {d["LogicalResourceId"]: d["PropertyDifferences"] for d in drifts if d["StackResourceDriftStatus"] != "IN_SYNC"}

    assert drifted() == {}
    made = outputs(server, "drift")
    server.client("logs").put_retention_policy(logGroupName=made["Log"], retentionInDays=1)
    found = drifted()
    assert list(found) == ["Log"]
    assert (found["Log"][0]["PropertyPath"], found["Log"][0]["ActualValue"]) == ("/RetentionInDays", "1")
    delete(server, "drift")


ROLE = """
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: held
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}
"""


def test_a_role_that_others_hold_on_to_stays_and_says_why(server):
    deploy(server, ROLE, "held")
    iam, cloudformation = server.client("iam"), server.client("cloudformation")
    policy = "arn:aws:iam::aws:policy/AWSLambdaExecute"
    iam.attach_role_policy(RoleName="held", PolicyArn=policy)
    with pytest.raises(WaiterError, match="DELETE_FAILED"):
        delete(server, "held")
    events = cloudformation.describe_stack_events(StackName="held")["StackEvents"]
    reasons = [e["ResourceStatusReason"] for e in events if e["ResourceStatus"] == "DELETE_FAILED"]
    text = "Cannot delete entity, must detach all policies first. (Service: Iam, Status Code: 409"
    assert any(text in reason for reason in reasons), reasons
    iam.detach_role_policy(RoleName="held", PolicyArn=policy)
    delete(server, "held")
