"""Function URLs: set by boto3, called by HTTP, signed by botocore."""

import gzip
import http.client
import json
import shutil
import urllib.parse

import boto3
import pytest
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import package

ECHO = '''
import base64, json

def handler(event, context):
    if "requestContext" not in event:
        return "invoked"
    path = event["rawPath"]
    if path == "/fail":
        raise ValueError("no")
    if path == "/malformed":
        return {"statusCode": 200, "body": {"not": "text"}}
    if path == "/full":
        return {"statusCode": 201, "headers": {"x-mine": "1", "content-type": "text/plain"},
                "cookies": ["a=1", "b=2; Secure"], "body": "aGVsbG8=", "isBase64Encoded": True}
    if path == "/text":
        return "just text"
    return event
'''


class Answer:
    def __init__(self, answer):
        self.status = answer.status
        self.headers = answer.headers
        self.body = answer.read()

    def json(self):
        return json.loads(self.body)

    @property
    def refusal(self):
        return self.status, self.json()


def call(server, url, path="/", method="GET", headers=(), body=None, signer=None, host_form=True):
    """Names under localhost are not everywhere looked up, so the host is a header."""
    host = urllib.parse.urlsplit(url).netloc
    path = path if host_form else f"/_aws/lambda-url/{host.split('.')[0]}{path}"
    headers = dict(headers)
    headers["host"] = host if host_form else f"localhost:{server.port}"
    if signer:
        # Signed as it is sent.
        request = AWSRequest(method, f"http://{headers['host']}{path}", data=body, headers=headers)
        signer.add_auth(request)
        headers = dict(request.headers.items())
        split = urllib.parse.urlsplit(request.url)
        path = split.path + (f"?{split.query}" if split.query else "")
        headers["host"] = split.netloc
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request(method, path, body, headers)
    return Answer(connection.getresponse())


def public(client, name, qualifier=None):
    """What makes a URL open to all, as AWS asks for it: to call the URL, and the function through it."""
    more = {"Qualifier": qualifier} if qualifier else {}
    client.add_permission(FunctionName=name, StatementId="url", Action="lambda:InvokeFunctionUrl", Principal="*", FunctionUrlAuthType="NONE", **more)
    client.add_permission(FunctionName=name, StatementId="invoke", Action="lambda:InvokeFunction", Principal="*", InvokedViaFunctionUrl=True, **more)


@pytest.fixture(scope="module")
def echo(server):
    role = server.role("echo", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("echo", ECHO, role)
    client = server.client("lambda")
    made = client.create_function_url_config(FunctionName="echo", AuthType="NONE")
    return client, made["FunctionUrl"]


def test_a_url_is_made_shown_changed_listed_and_deleted(server):
    role = server.role("config", managed=())
    server.function("config", ECHO, role)
    client = server.client("lambda")
    cors = {"AllowOrigins": ["*"], "MaxAge": 5}
    made = client.create_function_url_config(FunctionName="config", AuthType="AWS_IAM", Cors=cors)
    arn = "arn:aws:lambda:us-east-1:000000000000:function:config"
    assert (made["FunctionArn"], made["AuthType"], made["Cors"], made["InvokeMode"]) == (arn, "AWS_IAM", cors, "BUFFERED")
    host = urllib.parse.urlsplit(made["FunctionUrl"]).netloc
    assert host.endswith(f".lambda-url.us-east-1.localhost:{server.port}") and len(host.split(".")[0]) == 32
    with pytest.raises(client.exceptions.ResourceConflictException):
        client.create_function_url_config(FunctionName="config", AuthType="NONE")
    changed = client.update_function_url_config(FunctionName="config", AuthType="NONE")
    assert (changed["FunctionUrl"], changed["AuthType"], changed["Cors"]) == (made["FunctionUrl"], "NONE", cors)
    got = client.get_function_url_config(FunctionName=arn)
    assert got["LastModifiedTime"] == changed["LastModifiedTime"] >= got["CreationTime"] == made["CreationTime"]
    client.publish_version(FunctionName="config")
    client.create_alias(FunctionName="config", Name="live", FunctionVersion="1")
    of_alias = client.create_function_url_config(FunctionName="config", Qualifier="live", AuthType="NONE")
    assert of_alias["FunctionArn"] == f"{arn}:live" and of_alias["FunctionUrl"] != made["FunctionUrl"]
    first = client.list_function_url_configs(FunctionName="config", MaxItems=1)
    rest = client.list_function_url_configs(FunctionName="config", Marker=first["NextMarker"])
    listed = [config["FunctionArn"] for config in first["FunctionUrlConfigs"] + rest["FunctionUrlConfigs"]]
    assert listed == [arn, f"{arn}:live"] and "NextMarker" not in rest
    for name, qualifier in (("absent", None), ("config", "absent"), ("absent", "live")):
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.create_function_url_config(FunctionName=name, AuthType="NONE", **({"Qualifier": qualifier} if qualifier else {}))
    with pytest.raises(client.exceptions.ClientError, match="RESPONSE_STREAM"):
        client.update_function_url_config(FunctionName="config", InvokeMode="SIDEWAYS")
    # An alias takes its URL along, and so does a function.
    client.delete_alias(FunctionName="config", Name="live")
    assert call(server, of_alias["FunctionUrl"]).refusal == (404, {"Message": "Not Found"})
    client.delete_function_url_config(FunctionName="config")
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_function_url_config(FunctionName="config")
    again = client.create_function_url_config(FunctionName="config", AuthType="NONE")
    assert again["FunctionUrl"] != made["FunctionUrl"]
    assert call(server, made["FunctionUrl"]).status == 404
    assert call(server, again["FunctionUrl"]).refusal == (403, {"Message": "Forbidden"})
    client.delete_function(FunctionName="config")
    assert call(server, again["FunctionUrl"]).status == 404


def test_an_open_url_needs_both_permissions(server, echo):
    client, url = echo
    assert call(server, url).refusal == (403, {"Message": "Forbidden"})
    public(client, "echo")
    assert call(server, url).status == 200
    client.remove_permission(FunctionName="echo", StatementId="invoke")
    assert call(server, url).status == 403
    client.remove_permission(FunctionName="echo", StatementId="url")
    public(client, "echo")
    assert call(server, url).status == 200
    # It is open through its URL alone.
    other = server.client("iam")
    other.create_user(UserName="nobody")
    key = other.create_access_key(UserName="nobody")["AccessKey"]
    powerless = server.client("lambda", key["AccessKeyId"], key["SecretAccessKey"])
    with pytest.raises(client.exceptions.ClientError, match="lambda:InvokeFunction"):
        powerless.invoke(FunctionName="echo")


def test_requests_become_events_and_results_responses(server, echo):
    _, url = echo
    host = urllib.parse.urlsplit(url).hostname
    event = call(server, url, "/a%20b?x=1&x=2&y=a%26b", "POST", {"Cookie": "c=1; d=2", "X-Own": "v", "content-type": "application/json"}, '{"k": 1}').json()
    assert (event["version"], event["routeKey"], event["rawPath"], event["rawQueryString"]) == ("2.0", "$default", "/a%20b", "x=1&x=2&y=a%26b")
    assert event["queryStringParameters"] == {"x": "1,2", "y": "a&b"}
    assert event["cookies"] == ["c=1", "d=2"]
    assert event["headers"]["x-own"] == "v" and event["headers"]["host"].startswith(host)
    assert (event["body"], event["isBase64Encoded"]) == ('{"k": 1}', False)
    context = event["requestContext"]
    assert (context["accountId"], context["apiId"], context["domainName"], context["domainPrefix"]) == ("anonymous", host.split(".")[0], host, host.split(".")[0])
    assert context["http"] == {"method": "POST", "path": "/a%20b", "protocol": "HTTP/1.1", "sourceIp": "127.0.0.1", "userAgent": ""}
    packed = call(server, url, "/", "PUT", {"content-type": "text/plain", "content-encoding": "gzip"}, gzip.compress(b"x")).json()
    assert packed["isBase64Encoded"]

    full = call(server, url, "/full")
    assert (full.status, full.body, full.headers["x-mine"], full.headers["content-type"]) == (201, b"hello", "1", "text/plain")
    assert full.headers.get_all("set-cookie") == ["a=1", "b=2; Secure"]
    text = call(server, url, "/text")
    assert (text.status, text.body, text.headers["content-type"]) == (200, b'"just text"', "application/json")
    for path in ("/fail", "/malformed"):
        failed = call(server, url, path)
        assert (failed.status, failed.body) == (502, b"Internal Server Error")
    assert call(server, url, "/text", "HEAD").body == b""
    in_path = call(server, url, "/deep/er?q=1", host_form=False).json()
    assert (in_path["rawPath"], in_path["requestContext"]["domainName"]) == ("/deep/er", host)
    for megabytes in (5, 7, 12):
        large = call(server, url, "/", "POST", body=b"x" * (megabytes * 1024 * 1024))
        assert large.refusal == (413, {"Message": "Request Entity Too Large"}), megabytes
    assert call(server, "http://absent.lambda-url.us-east-1.localhost/").refusal == (404, {"Message": "Not Found"})


def test_signed_requests_are_their_senders(server, echo):
    client = server.client("lambda")
    client.publish_version(FunctionName="echo")
    client.create_alias(FunctionName="echo", Name="signed", FunctionVersion="1")
    url = client.create_function_url_config(FunctionName="echo", Qualifier="signed", AuthType="AWS_IAM")["FunctionUrl"]
    arn = "arn:aws:lambda:us-east-1:000000000000:function:echo:signed"
    iam = server.client("iam")

    def user(name, *actions):
        iam.create_user(UserName=name)
        if actions:
            statement = {"Effect": "Allow", "Action": list(actions), "Resource": arn}
            condition = {"StringEqualsIfExists": {"lambda:FunctionUrlAuthType": "AWS_IAM"}, "BoolIfExists": {"lambda:InvokedViaFunctionUrl": "true"}}
            policy = {"Version": "2012-10-17", "Statement": [{**statement, "Condition": condition}]}
            iam.put_user_policy(UserName=name, PolicyName="url", PolicyDocument=json.dumps(policy))
        key = iam.create_access_key(UserName=name)["AccessKey"]
        return Credentials(key["AccessKeyId"], key["SecretAccessKey"])

    both = user("both", "lambda:InvokeFunctionUrl", "lambda:InvokeFunction")
    half = user("half", "lambda:InvokeFunctionUrl")
    none = user("none")
    signed = lambda who, region="us-east-1", service="lambda": SigV4Auth(who, service, region)  # noqa: E731

    event = call(server, url, "/p?b=2&a=1", "POST", body='{"z": 0}', headers={"content-type": "application/json"}, signer=signed(both)).json()
    context = event["requestContext"]
    assert context["accountId"] == "000000000000"
    assert context["authorizer"]["iam"]["userArn"] == "arn:aws:iam::000000000000:user/both"
    assert context["authorizer"]["iam"]["accessKey"] == both.access_key
    assert context["authorizer"]["iam"]["userId"].startswith("AIDA")
    # In the query, in the path form, and open to a user by the alias's own policy.
    assert call(server, url, "/p", signer=SigV4QueryAuth(both, "lambda", "us-east-1")).status == 200
    assert call(server, url, "/p", signer=signed(both), host_form=False).status == 200
    forbidden = (403, {"Message": "Forbidden"})
    assert call(server, url).refusal == forbidden
    assert call(server, url, signer=signed(half)).refusal == forbidden
    assert call(server, url, signer=signed(none)).refusal == forbidden
    for number, action in enumerate(("lambda:InvokeFunctionUrl", "lambda:InvokeFunction")):
        more = {"FunctionUrlAuthType": "AWS_IAM"} if number == 0 else {}
        client.add_permission(FunctionName="echo", Qualifier="signed", StatementId=f"s{number}", Action=action, Principal="arn:aws:iam::000000000000:user/none", **more)
    assert call(server, url, signer=signed(none)).status == 200
    wrong = Credentials(both.access_key, "x" * 40)
    for signer in (signed(wrong), signed(both, region="eu-west-1"), signed(both, service="execute-api"), signed(Credentials("AKIAUNKNOWN000000000", "x"))):
        answer = call(server, url, signer=signer)
        # Unknown keys are the account's root here.
        known = "AKIAUNKNOWN" not in signer.credentials.access_key
        assert answer.status == (403 if known else 200), answer.body
        assert not known or "Message" in answer.json() and answer.json()["Message"] != "Forbidden"


# Origin, method and headers that a browser asks for, and what it is told.
PREFLIGHTS = [
    ("https://page.example", "POST", "content-type", {"origin": "https://page.example", "methods": "POST,GET", "headers": "Content-Type,X-Own"}),
    ("https://page.example", "DELETE", "", {}),
    ("https://page.example", "GET", "x-other", {}),
    ("https://other.example", "GET", "", {}),
]


@pytest.mark.parametrize("origin,method,headers,told", PREFLIGHTS)
def test_browsers_are_told_what_pages_may(server, echo, origin, method, headers, told):
    client, _ = echo
    cors = {
        "AllowOrigins": ["https://page.example", "http://localhost:8080"],
        "AllowMethods": ["POST", "GET"],
        "AllowHeaders": ["Content-Type", "X-Own"],
        "ExposeHeaders": ["x-mine"],
        "MaxAge": 60,
    }
    url = client.update_function_url_config(FunctionName="echo", Cors=cors)["FunctionUrl"]
    asked = {"Origin": origin, "Access-Control-Request-Method": method, "Access-Control-Request-Headers": headers}
    answer = call(server, url, "/any", "OPTIONS", asked)
    assert (answer.status, answer.body) == (200, b"")
    found = {name: answer.headers[f"access-control-allow-{name}"] for name in ("origin", "methods", "headers") if f"access-control-allow-{name}" in answer.headers}
    assert found == told
    assert answer.headers["access-control-max-age"] == ("60" if told else None)
    actual = call(server, url, "/full", headers={"Origin": origin})
    allowed = origin if "page" in origin else None
    assert (actual.headers["access-control-allow-origin"], actual.headers["access-control-expose-headers"]) == (allowed, allowed and "x-mine")


def test_urls_survive_a_kill_and_are_found_inside_functions_under_awss_hosts(server, echo):
    client, url = echo
    server.kill()
    server.start()
    assert client.get_function_url_config(FunctionName="echo")["FunctionUrl"] == url
    assert call(server, url, "/text").body == b'"just text"'
    host = urllib.parse.urlsplit(url).netloc.split(":")[0].replace(".localhost", ".on.aws")
    code = f"import urllib.request\ndef handler(event, context):\n    return urllib.request.urlopen('https://{host}/text').read().decode()\n"
    role = server.role("caller", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("caller", code, role)
    error, found, _ = server.invoke("caller")
    assert (error, found) == (None, '"just text"')


def test_urls_of_other_accounts_are_their_own(server, echo):
    _, url = echo
    other = boto3.client("lambda", region_name="us-east-1", endpoint_url=server.url, aws_access_key_id="111122223333", aws_secret_access_key="x")
    with pytest.raises(other.exceptions.ResourceNotFoundException):
        other.get_function_url_config(FunctionName="echo")


TEMPLATE = {
    "Resources": {
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
                }
            },
        },
        "Function": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Runtime": "python3.12",
                "Handler": "index.handler",
                "Code": {"ZipFile": "def handler(event, context):\n    return {'statusCode': 200, 'body': event['rawPath']}\n"},
            },
        },
        "Url": {
            "Type": "AWS::Lambda::Url",
            "Properties": {"AuthType": "NONE", "TargetFunctionArn": {"Fn::GetAtt": ["Function", "Arn"]}, "Cors": {"AllowOrigins": ["*"]}},
        },
        "Call": {
            "Type": "AWS::Lambda::Permission",
            "Properties": {"FunctionName": {"Ref": "Function"}, "Action": "lambda:InvokeFunctionUrl", "Principal": "*", "FunctionUrlAuthType": "NONE"},
        },
        "Invoke": {
            "Type": "AWS::Lambda::Permission",
            "Properties": {"FunctionName": {"Ref": "Function"}, "Action": "lambda:InvokeFunction", "Principal": "*", "InvokedViaFunctionUrl": True},
        },
    },
    "Outputs": {"Url": {"Value": {"Fn::GetAtt": ["Url", "FunctionUrl"]}}},
}


def test_a_stack_has_a_url(server):
    stacks = server.client("cloudformation")
    stacks.create_stack(StackName="url", TemplateBody=json.dumps(TEMPLATE), Capabilities=["CAPABILITY_IAM"])
    stacks.get_waiter("stack_create_complete").wait(StackName="url", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    url = stacks.describe_stacks(StackName="url")["Stacks"][0]["Outputs"][0]["OutputValue"]
    answer = call(server, url, "/x", headers={"Origin": "https://page.example"})
    assert (answer.status, answer.body, answer.headers["access-control-allow-origin"]) == (200, b"/x", "*")
    stacks.delete_stack(StackName="url")
    stacks.get_waiter("stack_delete_complete").wait(StackName="url", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    assert call(server, url).status == 404


STREAMING = """
exports.handler = awslambda.streamifyResponse(async (event, stream) => {
  if (event.rawPath === '/early') {
    throw new Error('before anything');
  }
  if (event.rawPath === '/plain') {
    stream.setContentType('text/plain');
  } else {
    const cookies = ['a=1'];
    stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201, headers: { 'x-mine': '1' }, cookies });
  }
  stream.write('one ');
  if (event.rawPath === '/wait') {
    // Goes on when whoever reads has said so, elsewhere.
    const url = process.env.GATE;
    while ((await (await fetch(url)).text()) !== 'open') {}
  }
  stream.write('two');
  if (event.rawPath === '/late') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error('in the middle');
  }
  stream.end();
});
"""


@pytest.mark.skipif(not shutil.which("node"), reason="no Node.js on this machine")
def test_responses_are_streamed(server, echo):
    client, _ = echo
    role = server.role("streaming", managed=("service-role/AWSLambdaBasicExecutionRole",))
    client.create_function(
        FunctionName="streaming", Role=role, Runtime="nodejs22.x", Handler="index.handler", Timeout=30, Code={"ZipFile": package(STREAMING, "index.js")}
    )
    client.get_waiter("function_active_v2").wait(FunctionName="streaming")
    url = client.create_function_url_config(FunctionName="streaming", AuthType="NONE", InvokeMode="RESPONSE_STREAM")["FunctionUrl"]
    public(client, "streaming")
    answer = call(server, url, "/http")
    assert (answer.status, answer.headers["x-mine"], answer.headers["set-cookie"], answer.body) == (201, "1", "a=1", b"one two")
    plain = call(server, url, "/plain")
    assert (plain.status, plain.headers["content-type"], plain.body) == (200, "text/plain", b"one two")
    early = call(server, url, "/early")
    assert (early.status, early.body) == (502, b"Internal Server Error")
    with pytest.raises(http.client.IncompleteRead):
        call(server, url, "/late")
    # Without a stream, what comes whole is an answer as any other.
    client.update_function_url_config(FunctionName="echo", InvokeMode="RESPONSE_STREAM")
    echoed = client.get_function_url_config(FunctionName="echo")["FunctionUrl"]
    assert call(server, echoed, "/full").body == b"hello"
    client.update_function_url_config(FunctionName="echo", InvokeMode="BUFFERED")


@pytest.mark.skipif(not shutil.which("node"), reason="no Node.js on this machine")
def test_the_first_piece_comes_before_the_last_is_written(server, echo):
    client, _ = echo
    gate = "import os\ndef handler(event, context):\n    return {'statusCode': 200, 'body': os.environ['STATE']}\n"
    role = server.role("gate", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("gate", gate, role, Environment={"Variables": {"STATE": "shut"}})
    opened = client.create_function_url_config(FunctionName="gate", AuthType="NONE")["FunctionUrl"]
    public(client, "gate")
    inside = opened.replace("http://", "https://").replace(f".localhost:{server.port}", ".on.aws")
    client.update_function_configuration(FunctionName="streaming", Environment={"Variables": {"GATE": inside}})
    url = client.get_function_url_config(FunctionName="streaming")["FunctionUrl"]
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", "/wait", headers={"host": urllib.parse.urlsplit(url).netloc})
    answer = connection.getresponse()
    assert answer.read(4) == b"one "
    client.update_function_configuration(FunctionName="gate", Environment={"Variables": {"STATE": "open"}})
    assert answer.read() == b"two"
