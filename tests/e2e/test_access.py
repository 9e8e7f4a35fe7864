"""IAM decides every call by a known principal."""

import json

import pytest
from botocore.exceptions import ClientError
from conftest import Server, document


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def test_a_user_may_do_what_its_policies_allow_and_nothing_else(server):
    iam = server.client("iam")
    iam.create_user(UserName="producer")
    key = iam.create_access_key(UserName="producer")["AccessKey"]
    server.client("kinesis").create_stream(StreamName="clicks", ShardCount=1)
    stream = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks"
    kinesis = server.client("kinesis", key["AccessKeyId"], key["SecretAccessKey"])
    record = {"StreamName": "clicks", "PartitionKey": "k", "Data": b"x"}
    error = refused(kinesis.put_record, **record)
    assert error["Code"] == "AccessDeniedException"
    for part in ("arn:aws:iam::000000000000:user/producer", "kinesis:PutRecord", stream):
        assert part in error["Message"]

    iam.put_user_policy(
        UserName="producer",
        PolicyName="put",
        PolicyDocument=document({"Effect": "Allow", "Action": "kinesis:Put*", "Resource": stream}),
    )
    assert kinesis.put_record(**record)["SequenceNumber"]
    assert refused(kinesis.describe_stream, StreamName="clicks")["Code"] == "AccessDeniedException"
    assert refused(kinesis.put_record, **{**record, "StreamName": "other"})["Code"] == "AccessDeniedException"

    iam.update_access_key(UserName="producer", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    assert refused(kinesis.put_record, **record)["Code"] == "UnrecognizedClientException"


def test_roles_are_assumed_only_by_whom_they_trust(server):
    iam = server.client("iam")
    user = iam.create_user(UserName="operator")["User"]["Arn"]
    key = iam.create_access_key(UserName="operator")["AccessKey"]
    iam.put_user_policy(
        UserName="operator",
        PolicyName="assume",
        PolicyDocument=document({"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}),
    )
    for name, principal in (("open", user), ("closed", "arn:aws:iam::000000000000:user/nobody-else")):
        if name == "closed":
            iam.create_user(UserName="nobody-else")
        trust = document({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"})
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)
    sts = server.client("sts", key["AccessKeyId"], key["SecretAccessKey"])
    assert refused(sts.assume_role, RoleArn="arn:aws:iam::000000000000:role/closed", RoleSessionName="shift")["Code"] == "AccessDenied"
    session = sts.assume_role(RoleArn="arn:aws:iam::000000000000:role/open", RoleSessionName="shift")["Credentials"]
    assumed = server.client("sts", session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
    assert assumed.get_caller_identity()["Arn"] == "arn:aws:sts::000000000000:assumed-role/open/shift"
    tables = server.client("dynamodb", session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
    assert refused(tables.list_tables)["Code"] == "AccessDeniedException"


def test_a_wrong_signature_or_token_is_refused(server):
    iam = server.client("iam")
    iam.create_user(UserName="careless")
    key = iam.create_access_key(UserName="careless")["AccessKey"]
    error = refused(server.client("dynamodb", key["AccessKeyId"], "wrong").list_tables)
    assert error["Code"] == "InvalidSignatureException"
    assert "The request signature we calculated does not match" in error["Message"]
    assert refused(server.client("iam", key["AccessKeyId"], "wrong").list_users)["Code"] == "SignatureDoesNotMatch"
    error = refused(server.client("dynamodb", key["AccessKeyId"], key["SecretAccessKey"], "no-token").list_tables)
    assert error["Code"] in ("UnrecognizedClientException", "InvalidClientTokenId")


def test_accounts_and_regions_are_kept_apart(server):
    there = server.client("kinesis", key="111122223333")
    there.create_stream(StreamName="theirs", ShardCount=1)
    assert server.client("sts", key="111122223333").get_caller_identity()["Account"] == "111122223333"
    assert "theirs" not in server.client("kinesis").list_streams()["StreamNames"]
    assert there.list_streams()["StreamNames"] == ["theirs"]
    assert server.client("kinesis", key="111122223333", region="eu-west-1").list_streams()["StreamNames"] == []


def test_policies_are_checked_before_they_are_kept(server):
    iam = server.client("iam")
    error = refused(iam.create_policy, PolicyName="broken", PolicyDocument=json.dumps({"Statement": [{"Effect": "Maybe"}]}))
    assert error["Code"] == "MalformedPolicyDocument"
    error = refused(iam.get_user, UserName="nobody")
    assert (error["Code"], error["Message"]) == ("NoSuchEntity", "The user with name nobody cannot be found.")


def test_a_strict_server_knows_only_the_keys_that_were_made(tmp_path):
    server = Server(tmp_path)
    iam = server.client("iam")
    iam.create_user(UserName="reader")
    key = iam.create_access_key(UserName="reader")["AccessKey"]
    iam.attach_user_policy(UserName="reader", PolicyArn="arn:aws:iam::aws:policy/AmazonDynamoDBReadOnlyAccess")
    assert server.stop() == 0
    server.arguments = ["--auth", "strict"]
    server.start()
    known = server.client("dynamodb", key["AccessKeyId"], key["SecretAccessKey"])
    assert known.list_tables()["TableNames"] == []
    assert refused(server.client("dynamodb").list_tables)["Code"] == "UnrecognizedClientException"
    assert refused(server.client("iam", key="111122223333").list_users)["Code"] == "InvalidClientTokenId"
    assert server.stop() == 0


def test_a_deleted_key_does_not_come_back_as_root(server):
    iam = server.client("iam")
    iam.create_user(UserName="leaver")
    key = iam.create_access_key(UserName="leaver")["AccessKey"]
    iam.delete_access_key(UserName="leaver", AccessKeyId=key["AccessKeyId"])
    gone = server.client("dynamodb", key["AccessKeyId"], key["SecretAccessKey"])
    assert refused(gone.list_tables)["Code"] == "UnrecognizedClientException"
