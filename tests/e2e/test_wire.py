"""Bad input gets AWS's own error, and the server goes on."""

import datetime
import http.client
import json
import socket

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


def send(server, service, body, headers=None, method="POST", path="/", signed=True):
    url = f"{server.url}{path}"
    request = AWSRequest(method, url, headers or {}, body)
    if signed:
        SigV4Auth(Credentials("test", "test"), service, "us-east-1").add_auth(request)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request(method, path, body, dict(request.headers))
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def target(name, version="1.0"):
    return {"X-Amz-Target": name, "Content-Type": f"application/x-amz-json-{version}"}


# Service, target, body, status, and what stands in the answer.
WRONG = [
    ("dynamodb", "DynamoDB_20120810.ListTables", "{", 400, "SerializationException"),
    ("dynamodb", "DynamoDB_20120810.ListTables", "", 400, "SerializationException"),
    ("dynamodb", "DynamoDB_20120810.ListTables", '{"Limit": "many"}', 400, "SerializationException"),
    ("dynamodb", "DynamoDB_20120810.GetItem", '{"TableName": "t"}', 400, "1 validation error detected: Value null at 'key' failed to satisfy constraint: Member must not be null"),
    ("dynamodb", "DynamoDB_20120810.Fly", "{}", 400, "UnknownOperationException"),
    ("dynamodb", "DynamoDB_20120810.CreateGlobalTable", "{}", 501, "CreateGlobalTable"),
    ("kinesis", "Kinesis_20131202.PutRecord", '{"StreamName": "no/slash", "Data": "eA==", "PartitionKey": "k"}', 400, "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"),
    ("kinesis", "Kinesis_20131202.PutRecord", '{"StreamName": "absent", "Data": "eA==", "PartitionKey": "k"}', 400, "ResourceNotFoundException"),
    ("kinesis", "Kinesis_20131202.PutRecord", '{"StreamName": "absent", "Data": "not base64!", "PartitionKey": "k"}', 400, "SerializationException"),
    ("kinesis", "Kinesis_20131202.SubscribeToShard", "{}", 400, "3 validation errors detected: Value null at 'consumerARN'"),
]


@pytest.mark.parametrize("service,name,body,status,text", WRONG, ids=[f"{w[1]} {w[2][:24]}" for w in WRONG])
def test_wrong_requests_are_told_what_is_wrong(server, service, name, body, status, text):
    got, answer = send(server, service, body, target(name, "1.1" if service == "kinesis" else "1.0"))
    assert got == status, answer
    assert text in answer


def test_query_errors_are_xml(server):
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    status, answer = send(server, "iam", "Action=Fly&Version=2010-05-08", form)
    assert status == 400 and "<Code>InvalidAction</Code>" in answer
    status, answer = send(server, "iam", "Action=CreateAccountAlias&Version=2010-05-08", form)
    assert status == 501 and "CreateAccountAlias" in answer


def test_unknown_services_are_named(server):
    status, answer = send(server, "teleport", "{}", target("Teleport.Go"))
    assert status >= 400 and "teleport" in answer.lower()


@pytest.mark.parametrize("path", ["/", "/_millstream", "/_millstream/none", "/_localstack/info"])
def test_who_looks_around_is_told_what_this_is(server, path):
    status, answer = send(server, "", None, method="GET", path=path, signed=False)
    told = json.loads(answer)["Message"]
    assert status == 404 and "This is Millstream" in told and "/_millstream/health" in told


def test_unsigned_requests_are_refused(server):
    status, answer = send(server, "dynamodb", "{}", target("DynamoDB_20120810.ListTables"), signed=False)
    assert status in (400, 403) and "MissingAuthenticationToken" in answer


def test_a_tampered_body_is_refused(server):
    request = AWSRequest("POST", server.url + "/", target("DynamoDB_20120810.ListTables"), "{}")
    iam = server.client("iam")
    iam.create_user(UserName="signer")
    key = iam.create_access_key(UserName="signer")["AccessKey"]
    SigV4Auth(Credentials(key["AccessKeyId"], key["SecretAccessKey"]), "dynamodb", "us-east-1").add_auth(request)
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("POST", "/", '{"Limit": 1}', dict(request.headers))
    answer = connection.getresponse()
    assert answer.status == 400 and b"InvalidSignatureException" in answer.read()


def test_old_requests_are_refused(server, monkeypatch):
    iam = server.client("iam")
    iam.create_user(UserName="late")
    key = iam.create_access_key(UserName="late")["AccessKey"]
    request = AWSRequest("POST", server.url + "/", target("DynamoDB_20120810.ListTables"), "{}")
    import botocore.auth

    past = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=20)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *a, **k: past.replace(tzinfo=None), raising=False)
    SigV4Auth(Credentials(key["AccessKeyId"], key["SecretAccessKey"]), "dynamodb", "us-east-1").add_auth(request)
    if past.strftime("%Y%m%dT%H%M") not in request.headers["X-Amz-Date"]:
        pytest.fail("the signer's clock could not be moved: mend this test")
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("POST", "/", "{}", dict(request.headers))
    answer = connection.getresponse()
    assert answer.status == 400 and b"Signature expired" in answer.read()


def test_oversized_bodies_and_heads_are_refused(server):
    with socket.create_connection(("127.0.0.1", server.port)) as raw:
        raw.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\nX-Amz-Target: DynamoDB_20120810.PutItem\r\n\r\n")
        assert b" 413 " in raw.recv(4096).split(b"\r\n")[0]
    with socket.create_connection(("127.0.0.1", server.port)) as raw:
        raw.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n")
        try:
            for _ in range(200):
                raw.sendall(b"X-Filler: " + b"a" * 4000 + b"\r\n")
            raw.sendall(b"\r\n")
            head = raw.recv(4096)
        except OSError:
            head = b""
        assert head == b"" or b" 431 " in head.split(b"\r\n")[0] or b" 400 " in head.split(b"\r\n")[0]


def test_garbage_is_answered_or_closed_and_the_server_goes_on(server):
    for garbage in (b"\x00\xff\x00\xff\r\n\r\n", b"GET\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnonsense"):
        with socket.create_connection(("127.0.0.1", server.port), timeout=10) as raw:
            raw.sendall(garbage)
            raw.shutdown(socket.SHUT_WR)
            while raw.recv(4096):
                pass
    assert server.client("dynamodb").list_tables()["TableNames"] == []


def test_presigned_urls_work_and_expire(server):
    client = boto3.client("sts", region_name="us-east-1", endpoint_url=server.url, aws_access_key_id="test", aws_secret_access_key="test")
    url = client.generate_presigned_url("get_caller_identity", ExpiresIn=60)
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", url[len(server.url):])
    answer = connection.getresponse()
    assert answer.status == 200, answer.read()
    assert "arn:aws:iam::000000000000:root" in answer.read().decode()


def test_health_is_answered_without_a_signature(server):
    for path in ("/_millstream/health", "/_localstack/health"):
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        connection.request("GET", path)
        answer = connection.getresponse()
        assert answer.status == 200
        assert json.loads(answer.read())["services"]["kinesis"] in ("available", "running")
