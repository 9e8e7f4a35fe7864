"""HTTP APIs: made by boto3 and by the command line, called by HTTP, with tokens signed here."""

import base64
import http.server
import json
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import document, until
from tokens import Issuer, Key

ECHO = '''
def handler(event, context):
    if event.get("type") == "REQUEST":
        return {"isAuthorized": event["headers"].get("x-user") == "ann", "context": {"name": "Ann"}}
    path = event.get("rawPath") or event["path"]
    if path.endswith("/fail"):
        raise ValueError("no")
    if path.endswith("/full"):
        return {"statusCode": 201, "headers": {"x-mine": "1", "content-type": "text/plain"},
                "cookies": ["a=1", "b=2; Secure"], "body": "aGVsbG8=", "isBase64Encoded": True}
    if event["version"] == "1.0":
        return {"statusCode": 200, "body": event["version"] + event["resource"]}
    return event
'''
ACCOUNT = "arn:aws:execute-api:us-east-1:000000000000"
FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:http-echo"


class Answer:
    def __init__(self, answer):
        self.status, self.headers, self.body = answer.status, answer.headers, answer.read()

    def json(self):
        return json.loads(self.body)

    @property
    def told(self):
        return self.status, self.json()


def call(server, api, path="/", method="GET", headers=(), body=None):
    """By the path that names the API, as names under localhost are not looked up everywhere."""
    url = f"{server.url}/_aws/execute-api/{api}{path}"
    request = urllib.request.Request(url, data=body, headers=dict(headers), method=method)
    try:
        return Answer(urllib.request.urlopen(request, timeout=60))
    except urllib.error.HTTPError as refused:
        return Answer(refused)


def permit(server, api, route="*", statement=None):
    server.client("lambda").add_permission(
        FunctionName="http-echo",
        StatementId=statement or api,
        Action="lambda:InvokeFunction",
        Principal="apigateway.amazonaws.com",
        SourceArn=f"{ACCOUNT}:{api}/{route}",
    )


@pytest.fixture(scope="module")
def echo(server):
    role = server.role("http-echo", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("http-echo", ECHO, role)
    return server.client("apigatewayv2")


def made(client, name="api", **settings):
    return client.create_api(Name=name, ProtocolType="HTTP", **settings)["ApiId"]


def integrated(client, api, version="2.0", **settings):
    settings = {"IntegrationType": "AWS_PROXY", "IntegrationUri": FUNCTION, "PayloadFormatVersion": version, **settings}
    return "integrations/" + client.create_integration(ApiId=api, **settings)["IntegrationId"]


def test_a_function_answers_through_routes_and_stages(server, echo):
    api = made(echo)
    target = integrated(echo, api)
    echo.create_route(ApiId=api, RouteKey="ANY /pets/{id}", Target=target)
    echo.create_route(ApiId=api, RouteKey="GET /old/{proxy+}", Target=integrated(echo, api, "1.0"))
    echo.create_stage(ApiId=api, StageName="$default", AutoDeploy=True)
    echo.create_stage(ApiId=api, StageName="dev", AutoDeploy=True, StageVariables={"colour": "blue"})
    refused = call(server, api, "/$default/pets/7")
    assert refused.told == (500, {"message": "Internal Server Error"}), "nobody may call the function"
    permit(server, api, "*/GET/other", "wrong")
    assert call(server, api, "/$default/pets/7").status == 500, "that permission is for another route"
    permit(server, api)
    answer = call(server, api, "/dev/pets/a%20b?x=1&x=2", "POST", {"content-type": "application/json", "cookie": "c=1"}, b"{}")
    event = answer.json()
    assert (answer.status, event["version"], event["routeKey"]) == (200, "2.0", "ANY /pets/{id}")
    assert (event["rawPath"], event["pathParameters"]) == ("/dev/pets/a b", {"id": "a b"})
    assert (event["queryStringParameters"], event["cookies"]) == ({"x": "1,2"}, ["c=1"])
    assert (event["stageVariables"], event["body"], event["isBase64Encoded"]) == ({"colour": "blue"}, "{}", False)
    context = event["requestContext"]
    assert (context["stage"], context["http"]["method"], context["apiId"]) == ("dev", "POST", api)
    assert context["requestId"] == answer.headers["apigw-requestid"]
    full = call(server, api, "/dev/pets/full")
    assert (full.status, full.body, full.headers["x-mine"]) == (201, b"hello", "1")
    assert full.headers.get_all("set-cookie") == ["a=1", "b=2; Secure"]
    assert call(server, api, "/dev/pets/fail").told == (500, {"message": "Internal Server Error"})
    assert call(server, api, "/$default/old/x/y").body == b"1.0/old/{proxy+}"
    assert call(server, api, "/$default/none").told == (404, {"message": "Not Found"})
    for megabytes in (7, 11):
        large = call(server, api, "/dev/pets/7", "POST", body=b" " * (megabytes * 1024 * 1024))
        assert large.told == (413, {"message": "Request Entity Too Large"}), megabytes
    by_host = urllib.request.Request(f"{server.url}/dev/pets/1", headers={"host": f"{api}.execute-api.localhost:{server.port}"})
    event = Answer(urllib.request.urlopen(by_host)).json()
    assert event["requestContext"]["domainName"] == f"{api}.execute-api.localhost"


def test_definitions_survive_a_kill(server, echo):
    api = made(echo, "durable", CorsConfiguration={"AllowOrigins": ["https://a.example"]}, Tags={"k": "v"})
    target = integrated(echo, api)
    for n in range(20):
        echo.create_route(ApiId=api, RouteKey=f"GET /r{n}", Target=target)
    echo.create_stage(ApiId=api, StageName="$default", AutoDeploy=True)
    last = echo.create_route(ApiId=api, RouteKey="GET /last", Target=target)
    server.kill()
    server.start()
    client = server.client("apigatewayv2")
    got = client.get_api(ApiId=api)
    assert (got["Name"], got["Tags"], got["CorsConfiguration"]["AllowOrigins"]) == ("durable", {"k": "v"}, ["https://a.example"])
    pages = client.get_paginator("get_routes").paginate(ApiId=api, PaginationConfig={"PageSize": "7"})
    routes = [route for page in pages for route in page["Items"]]
    assert len(routes) == 21 and last["RouteId"] in [route["RouteId"] for route in routes]
    permit(server, api)
    assert call(server, api, "/$default/last").status == 200


def test_tokens_of_an_issuer_open_routes(server, echo):
    client = server.client("apigatewayv2")
    first, second = Key("first"), Key("second")
    issuer = Issuer(first)
    try:
        api = made(client, "jwt")
        permit(server, api)
        authorizer = client.create_authorizer(
            ApiId=api,
            Name="tokens",
            AuthorizerType="JWT",
            IdentitySource=["$request.header.Authorization"],
            JwtConfiguration={"Issuer": issuer.url, "Audience": ["app"]},
        )["AuthorizerId"]
        target = integrated(client, api)
        jwt = {"ApiId": api, "Target": target, "AuthorizationType": "JWT", "AuthorizerId": authorizer}
        client.create_route(RouteKey="GET /any", **jwt)
        client.create_route(RouteKey="GET /scoped", AuthorizationScopes=["read"], **jwt)
        client.create_stage(ApiId=api, StageName="$default", AutoDeploy=True)

        def get(path, token=None):
            return call(server, api, f"/$default{path}", headers={"authorization": f"Bearer {token}"} if token else {})

        claims = {"iss": issuer.url, "aud": "app", "sub": "ann", "exp": int(time.time()) + 300, "scope": "write"}
        nobody = get("/any")
        assert nobody.told == (401, {"message": "Unauthorized"}) and nobody.headers["www-authenticate"] == "Bearer"
        event = get("/any", first.token(claims)).json()
        assert event["requestContext"]["authorizer"]["jwt"]["claims"]["sub"] == "ann"
        narrow = get("/scoped", first.token(claims))
        assert narrow.told == (403, {"message": "Forbidden"}) and "insufficient_scope" in narrow.headers["www-authenticate"]
        assert get("/scoped", first.token({**claims, "scope": "write read"})).status == 200
        for wrong in ({"exp": 1}, {"aud": "other"}, {"iss": "https://else.example"}):
            refused = get("/any", first.token({**claims, **wrong}))
            assert refused.status == 401 and "invalid_token" in refused.headers["www-authenticate"]
        head, body, signature = first.token(claims).split(".")
        forged = ".".join([head, base64.urlsafe_b64encode(json.dumps({**claims, "sub": "eve"}).encode()).decode().rstrip("="), signature])
        assert get("/any", forged).status == 401
        assert get("/any", second.token(claims)).status == 401
        issuer.keys = [second]
        assert get("/any", second.token(claims)).status == 200, "the issuer has a new key"
    finally:
        issuer.close()


def test_functions_and_iam_decide_who_may_call(server, echo):
    client = server.client("apigatewayv2")
    api = made(client, "guarded")
    permit(server, api)
    target = integrated(client, api)
    authorizer = client.create_authorizer(
        ApiId=api,
        Name="asks",
        AuthorizerType="REQUEST",
        AuthorizerUri=f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{FUNCTION}/invocations",
        AuthorizerPayloadFormatVersion="2.0",
        EnableSimpleResponses=True,
        IdentitySource=["$request.header.x-user"],
    )
    assert authorizer["AuthorizerResultTtlInSeconds"] == 300
    client.create_route(ApiId=api, RouteKey="GET /asked", Target=target, AuthorizationType="CUSTOM", AuthorizerId=authorizer["AuthorizerId"])
    client.create_route(ApiId=api, RouteKey="GET /signed", Target=target, AuthorizationType="AWS_IAM")
    client.create_stage(ApiId=api, StageName="$default", AutoDeploy=True)
    assert call(server, api, "/$default/asked").told == (401, {"message": "Unauthorized"})
    assert call(server, api, "/$default/asked", headers={"x-user": "eve"}).told == (403, {"message": "Forbidden"})
    event = call(server, api, "/$default/asked", headers={"x-user": "ann"}).json()
    assert event["requestContext"]["authorizer"] == {"lambda": {"name": "Ann"}}

    iam = server.client("iam")
    iam.create_user(UserName="http-caller")
    key = iam.create_access_key(UserName="http-caller")["AccessKey"]

    def signed():
        url = f"{server.url}/_aws/execute-api/{api}/$default/signed"
        request = AWSRequest("GET", url, headers={"host": f"127.0.0.1:{server.port}"})
        SigV4Auth(Credentials(key["AccessKeyId"], key["SecretAccessKey"]), "execute-api", "us-east-1").add_auth(request)
        return call(server, api, "/$default/signed", headers=dict(request.headers.items()))

    assert call(server, api, "/$default/signed").told == (403, {"message": "Forbidden"})
    assert signed().told == (403, {"message": "Forbidden"})
    allow = {"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": f"{ACCOUNT}:{api}/*/GET/signed"}
    iam.put_user_policy(UserName="http-caller", PolicyName="call", PolicyDocument=document(allow))
    event = signed().json()
    assert event["requestContext"]["authorizer"]["iam"]["userArn"].endswith(":user/http-caller")


def test_other_servers_and_streams_are_behind_routes(server, echo):
    client = server.client("apigatewayv2")

    class Pages(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps({"path": self.path, "host": self.headers["host"], "by": self.headers["x-by"]}).encode()
            self.send_response(203)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    pages = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=pages.serve_forever, daemon=True).start()
    try:
        api = made(client, "proxy")
        proxied = client.create_integration(
            ApiId=api,
            IntegrationType="HTTP_PROXY",
            IntegrationMethod="ANY",
            IntegrationUri=f"http://127.0.0.1:{pages.server_port}/in/{{proxy}}",
            RequestParameters={"overwrite:header.x-by": "$context.apiId"},
            ResponseParameters={"203": {"overwrite:statuscode": "200"}},
        )["IntegrationId"]
        role = server.client("iam").create_role(
            RoleName="http-put",
            AssumeRolePolicyDocument=document(
                {"Effect": "Allow", "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}
            ),
        )["Role"]["Arn"]
        server.client("iam").put_role_policy(
            RoleName="http-put",
            PolicyName="put",
            PolicyDocument=document({"Effect": "Allow", "Action": "kinesis:PutRecord", "Resource": "*"}),
        )
        kinesis = server.client("kinesis")
        kinesis.create_stream(StreamName="http-put", ShardCount=1)
        kinesis.get_waiter("stream_exists").wait(StreamName="http-put")
        put = client.create_integration(
            ApiId=api,
            IntegrationType="AWS_PROXY",
            IntegrationSubtype="Kinesis-PutRecord",
            PayloadFormatVersion="1.0",
            CredentialsArn=role,
            RequestParameters={"StreamName": "http-put", "Data": "$request.body.data", "PartitionKey": "$request.body.key"},
        )["IntegrationId"]
        client.create_route(ApiId=api, RouteKey="ANY /p/{proxy+}", Target=f"integrations/{proxied}")
        client.create_route(ApiId=api, RouteKey="POST /put", Target=f"integrations/{put}")
        client.create_stage(ApiId=api, StageName="$default", AutoDeploy=True)
        answer = call(server, api, "/$default/p/a/b?q=1")
        assert answer.told == (200, {"path": "/in/a/b?q=1", "host": f"127.0.0.1:{pages.server_port}", "by": api})
        body = json.dumps({"data": base64.b64encode(b"hello").decode(), "key": "k"}).encode()
        answer = call(server, api, "/$default/put", "POST", {"content-type": "application/json"}, body)
        assert answer.status == 200, answer.body
        iterator = kinesis.get_shard_iterator(StreamName="http-put", ShardId=answer.json()["ShardId"], ShardIteratorType="TRIM_HORIZON")
        records = kinesis.get_records(ShardIterator=iterator["ShardIterator"])["Records"]
        assert [(r["Data"], r["PartitionKey"]) for r in records] == [(b"hello", "k")]
        queue = server.client("sqs").create_queue(QueueName="http-send")["QueueUrl"]
        statement = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}
        server.client("iam").put_role_policy(RoleName="http-put", PolicyName="send", PolicyDocument=document(statement))
        send = client.create_integration(
            ApiId=api,
            IntegrationType="AWS_PROXY",
            IntegrationSubtype="SQS-SendMessage",
            PayloadFormatVersion="1.0",
            CredentialsArn=role,
            RequestParameters={"QueueUrl": queue, "MessageBody": "$request.body", "DelaySeconds": "0"},
        )["IntegrationId"]
        client.create_route(ApiId=api, RouteKey="POST /send", Target=f"integrations/{send}")
        answer = call(server, api, "/$default/send", "POST", {"content-type": "application/json"}, b'{"a": 1}')
        assert answer.status == 200, answer.body
        [message] = server.client("sqs").receive_message(QueueUrl=queue, WaitTimeSeconds=5)["Messages"]
        assert (message["Body"], message["MessageId"]) == ('{"a": 1}', answer.json()["MessageId"])
    finally:
        pages.shutdown()
        pages.server_close()
    assert call(server, api, "/$default/p/x").told == (503, {"message": "Service Unavailable"})


def test_access_logs_and_limits_of_a_stage(server, echo):
    client = server.client("apigatewayv2")
    logs = server.client("logs")
    logs.create_log_group(logGroupName="http-access")
    arn = "arn:aws:logs:us-east-1:000000000000:log-group:http-access"
    api = client.create_api(Name="quick", ProtocolType="HTTP", Target=FUNCTION)["ApiId"]
    permit(server, api)
    client.update_stage(
        ApiId=api,
        StageName="$default",
        AccessLogSettings={"DestinationArn": arn, "Format": "$context.routeKey $context.status $context.httpMethod"},
        DefaultRouteSettings={"ThrottlingRateLimit": 0.001, "ThrottlingBurstLimit": 2},
    )
    assert [call(server, api, "/$default/x").status for _ in range(3)] == [200, 200, 429]
    assert call(server, api, "/$default/x").told == (429, {"message": "Too Many Requests"})

    def lines():
        found = logs.filter_log_events(logGroupName="http-access")["events"]
        return sorted(event["message"] for event in found) if len(found) == 4 else None

    assert until("all lines are there", lines) == ["$default 200 GET"] * 2 + ["$default 429 GET"] * 2


def test_the_command_line_makes_an_api(server, echo):
    def aws(*arguments):
        done = subprocess.run(["aws", "apigatewayv2", *arguments], env=server.environment(), capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "null")

    api = aws("create-api", "--name", "cli", "--protocol-type", "HTTP", "--target", FUNCTION)
    permit(server, api["ApiId"])
    assert call(server, api["ApiId"], "/$default/hello").json()["rawPath"] == "/hello"
    assert api["ApiEndpoint"] == f"http://{api['ApiId']}.execute-api.localhost:{server.port}"
    aws("delete-api", "--api-id", api["ApiId"])
    with pytest.raises(server.client("apigatewayv2").exceptions.NotFoundException, match="Invalid API identifier specified 000000000000:"):
        server.client("apigatewayv2").get_api(ApiId=api["ApiId"])
