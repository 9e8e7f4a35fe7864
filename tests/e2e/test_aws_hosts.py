"""Code that was written for AWS, and knows of no other endpoint, finds this server inside a function."""

import stat

import pytest

CALLS = '''
import http.client, json, os, shutil, socket, ssl, subprocess, sys, urllib.error, urllib.request

def fetch(url, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()

def raw(host):
    """As old SDKs call: host and port, nothing else."""
    connection = http.client.HTTPSConnection(host, 443, timeout=20)
    connection.request("POST", "/", "{}", {"X-Amz-Target": "DynamoDB_20120810.ListTables",
                                           "Content-Type": "application/x-amz-json-1.0"})
    answer = connection.getresponse()
    return answer.status, answer.read().decode()

def resolved(name):
    try:
        return sorted({found[4][0] for found in socket.getaddrinfo(name, 443, type=socket.SOCK_STREAM)})
    except socket.gaierror as error:
        return socket.EAI_NONAME == error.errno and "no such name"

ANOTHER = "import urllib.request as u; print(u.urlopen('https://dynamodb.us-east-1.amazonaws.com/_millstream/health').status)"

def handler(event, context):
    del os.environ["AWS_ENDPOINT_URL"]
    import boto3
    table = boto3.client("dynamodb")
    found = {
        "endpoint": table.meta.endpoint_url,
        "tables": table.list_tables()["TableNames"],
        "explicit": boto3.client("kinesis", endpoint_url="https://kinesis.us-east-1.amazonaws.com").list_streams()["StreamNames"],
        "who": boto3.client("sts").get_caller_identity()["Arn"],
        "raw": raw("dynamodb.us-east-1.amazonaws.com")[0],
        "unknown": fetch("https://polly.us-east-1.amazonaws.com/?Action=ListTopics"),
        "bucket": fetch("https://my.bucket.xray.eu-west-1.amazonaws.com/")[0],
        "cipher": ssl.create_default_context().check_hostname,
        "names": {name: resolved(name) for name in ("iam.amazonaws.com", "www.example.org", "localhost")},
        # Another program, which knows the system's certificates alone.
        "program": subprocess.run([sys.executable, "-c", ANOTHER], capture_output=True, text=True),
    }
    found["program"] = [found["program"].stdout.strip(), found["program"].stderr[-500:]]
    if shutil.which("curl"):
        command = ["curl", "-sS", "-o", "/dev/null", "-w", "%{http_code}", "https://logs.us-east-1.amazonaws.com/_millstream/health"]
        ran = subprocess.run(command, capture_output=True, text=True)
        found["curl"] = [ran.stdout, ran.stderr]
    return found
'''


def test_functions_reach_aws_by_its_own_host_names(server):
    allowed = {"Effect": "Allow", "Action": ["dynamodb:ListTables", "kinesis:ListStreams"], "Resource": "*"}
    role = server.role("hosts", allowed, managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.client("dynamodb").create_table(
        TableName="here",
        AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    server.function("hosts", CALLS, role)
    error, found, _ = server.invoke("hosts")
    assert error is None, found
    assert found["endpoint"] == "https://dynamodb.us-east-1.amazonaws.com"
    assert found["tables"] == ["here"]
    assert found["explicit"] == []
    assert found["who"] == "arn:aws:sts::000000000000:assumed-role/hosts/hosts"
    # Unsigned, and told so by the service.
    assert found["raw"] == 400
    status, text = found["unknown"]
    assert (status, "'polly'" in text) == (501, True), text
    assert found["bucket"] == 501
    assert found["names"] == {"iam.amazonaws.com": ["127.0.0.1"], "www.example.org": "no such name", "localhost": found["names"]["localhost"]}
    assert found["program"] == ["200", ""]
    assert found.get("curl", ["200", ""]) == ["200", ""]


def test_what_the_role_may_not_is_refused_there_too(server):
    role = server.role("powerless", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("powerless", CALLS, role)
    error, found, _ = server.invoke("powerless")
    assert error == "Unhandled"
    assert "dynamodb:ListTables" in found["errorMessage"], found


def test_the_authority_is_the_data_directorys_and_stays(server):
    path = server.data / "authority.pem"
    before = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    server.kill()
    server.start()
    assert path.read_bytes() == before
    error, found, _ = server.invoke("hosts")
    assert (error, found["tables"]) == (None, ["here"])


@pytest.fixture(scope="module")
def on_the_host(tmp_path_factory):
    from conftest import Server

    server = Server(tmp_path_factory.mktemp("host"), "--function-network", "host")
    yield server
    server.stop()


def test_with_the_hosts_network_the_endpoints_variable_still_works_and_what_is_missing_is_said(on_the_host):
    role = on_the_host.role("plain", managed=("service-role/AWSLambdaBasicExecutionRole",))
    code = "import boto3\ndef handler(event, context):\n    return boto3.client('sts').get_caller_identity()['Arn']\n"
    on_the_host.function("plain", code, role)
    error, found, _ = on_the_host.invoke("plain")
    assert (error, found) == (None, "arn:aws:sts::000000000000:assumed-role/plain/plain")
    assert "AWS_ENDPOINT_URL alone" in on_the_host.log.read_text()
