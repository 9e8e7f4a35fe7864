"""REST APIs answering requests: made by boto3, called by HTTP."""

import base64
import http.client
import http.server
import json
import threading
import urllib.parse

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import document, package, until

FUNCTIONS = '''
import json

def echo(event, context):
    if event["path"].endswith("/malformed"):
        return {"hi": 1}
    return {"statusCode": 201, "headers": {"x-mine": "1"},
            "multiValueHeaders": {"Set-Cookie": ["a=1", "b=2"]}, "body": json.dumps(event)}

def authorize(event, context):
    token = event["authorizationToken"]
    if token == "nobody":
        raise Exception("Unauthorized")
    effect = "Allow" if token == "allow" else "Deny"
    return {"principalId": "ann", "context": {"level": 7}, "policyDocument": {"Version": "2012-10-17",
            "Statement": [{"Effect": effect, "Action": "execute-api:Invoke", "Resource": event["methodArn"]}]}}

def custom(event, context):
    if event.get("n") == 0:
        raise ValueError("Not found: nothing")
    return {"double": event["n"] * 2}

def handler(event, context):
    return globals()[context.function_name](event, context)
'''


class Answer:
    def __init__(self, answer):
        self.status = answer.status
        self.headers = answer.headers
        self.body = answer.read()

    def json(self):
        return json.loads(self.body)

    @property
    def short(self):
        return self.status, self.body.decode()

    @property
    def told(self):
        return self.status, self.json()


class Api:
    """A REST API, made step by step, and called."""

    def __init__(self, server, name, **settings):
        self.server = server
        self.client = server.client("apigateway")
        made = self.client.create_rest_api(name=name, **settings)
        self.id, self.root = made["id"], made["rootResourceId"]
        self.resources = {"/": self.root}

    def resource(self, path):
        if path not in self.resources:
            parent, _, part = path.rpartition("/")
            parent = self.resource(parent or "/")
            self.resources[path] = self.client.create_resource(restApiId=self.id, parentId=parent, pathPart=part)["id"]
        return self.resources[path]

    def method(self, path, method="GET", responses=("200",), authorization="NONE", **settings):
        where = {"restApiId": self.id, "resourceId": self.resource(path), "httpMethod": method}
        integration = settings.pop("integration")
        answers = settings.pop("answers", {})
        parameters = settings.pop("response_parameters", {})
        self.client.put_method(**where, authorizationType=authorization, **settings)
        for status in responses:
            self.client.put_method_response(**where, statusCode=status, responseParameters=parameters)
        self.client.put_integration(**where, **integration)
        for status, answer in answers.items():
            self.client.put_integration_response(**where, statusCode=status, **answer)

    def mock(self, path, template, method="GET", **settings):
        answers = {"200": {"responseTemplates": {"application/json": template}}}
        integration = {"type": "MOCK", "requestTemplates": {"application/json": '{"statusCode": 200}'}}
        self.method(path, method, integration=integration, answers=answers, **settings)

    def proxy(self, path, function, method="ANY", **settings):
        self.method(path, method, integration=lambda_integration(function, "AWS_PROXY"), responses=(), **settings)

    def deploy(self, stage="dev", **settings):
        return self.client.create_deployment(restApiId=self.id, stageName=stage, **settings)["id"]

    def call(self, path, method="GET", headers=(), body=None, stage="dev", form="host", sign=None):
        host = f"{self.id}.execute-api.localhost:{self.server.port}"
        target = {
            "host": f"/{stage}{path}",
            "path": f"/_aws/execute-api/{self.id}/{stage}{path}",
            "old": f"/restapis/{self.id}/{stage}/_user_request_{path}",
        }[form]
        headers = dict(headers)
        headers["host"] = host if form == "host" else f"localhost:{self.server.port}"
        if sign:
            request = AWSRequest(method, f"http://{headers['host']}{target}", data=body, headers=headers)
            SigV4Auth(sign, "execute-api", "us-east-1").add_auth(request)
            headers = dict(request.headers.items())
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        connection.request(method, target, body, headers)
        return Answer(connection.getresponse())


def arn(function):
    return f"arn:aws:lambda:us-east-1:000000000000:function:{function}"


def lambda_integration(function, kind):
    uri = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn(function)}/invocations"
    return {"type": kind, "integrationHttpMethod": "POST", "uri": uri}


@pytest.fixture(scope="module")
def functions(server):
    role = server.role("functions", managed=("service-role/AWSLambdaBasicExecutionRole",))
    for name in ("echo", "authorize", "custom"):
        server.function(name, FUNCTIONS, role)
    return server.client("lambda")


def permit(functions, name, api, what="*/*/*"):
    source = f"arn:aws:execute-api:us-east-1:000000000000:{api.id}/{what}"
    functions.add_permission(
        FunctionName=name, StatementId=f"api-{api.id}", Action="lambda:InvokeFunction",
        Principal="apigateway.amazonaws.com", SourceArn=source,
    )


def test_a_mock_answers_in_every_form_of_address(server):
    api = Api(server, "mock")
    api.mock("/", '{"stage": "$context.stage", "v": "$stageVariables.v"}')
    api.mock("/pets/{id}", "$input.params('id')")
    assert api.call("/").told == (403, {"message": "Forbidden"})
    api.deploy(variables={"v": "w"})
    for form in ("host", "path", "old"):
        answer = api.call("/", form=form)
        assert answer.told == (200, {"stage": "dev", "v": "w"})
        assert api.call("/pets/a%20b", form=form).short == (200, "a b")
    assert answer.headers["x-amzn-requestid"] and answer.headers["x-amz-apigw-id"]
    assert api.call("/none").told == (403, {"message": "Missing Authentication Token"})
    assert api.call("/", method="PUT").told == (403, {"message": "Missing Authentication Token"})
    assert api.call("/", stage="prod").told == (403, {"message": "Forbidden"})


def test_a_deployment_freezes_and_a_stage_follows(server):
    api = Api(server, "frozen")
    api.mock("/", "one")
    first = api.deploy()
    where = {"restApiId": api.id, "resourceId": api.root, "httpMethod": "GET", "statusCode": "200"}
    api.client.put_integration_response(**where, responseTemplates={"application/json": "two"})
    assert api.call("/").short == (200, "one")
    api.deploy()
    assert api.call("/").short == (200, "two")
    change = {"op": "replace", "path": "/deploymentId", "value": first}
    api.client.update_stage(restApiId=api.id, stageName="dev", patchOperations=[change])
    assert api.call("/").short == (200, "one")
    server.kill()
    server.start()
    assert api.call("/").short == (200, "one")
    api.client.delete_rest_api(restApiId=api.id)
    assert api.call("/").status in (403, 404)


def test_a_proxy_function_needs_the_apis_permission(server, functions):
    api = Api(server, "proxy")
    api.proxy("/", "echo")
    api.proxy("/{proxy+}", "echo")
    api.deploy()
    assert api.call("/").told == (500, {"message": "Internal server error"})
    permit(functions, "echo", api)
    answer = api.call("/a/b%20c?q=1&q=2", "POST", {"X-Mine": "m", "Content-Type": "text/plain"}, "sent")
    event = answer.json()
    assert answer.status == 201 and answer.headers["x-mine"] == "1"
    assert answer.headers.get_all("set-cookie") == ["a=1", "b=2"]
    assert (event["resource"], event["path"], event["httpMethod"]) == ("/{proxy+}", "/a/b%20c", "POST")
    assert event["pathParameters"] == {"proxy": "a/b c"}
    assert event["multiValueQueryStringParameters"] == {"q": ["1", "2"]}
    assert event["headers"]["X-Mine"] == "m" and event["body"] == "sent"
    assert event["headers"]["X-Amzn-Trace-Id"].startswith("Root=1-")
    context = event["requestContext"]
    assert (context["stage"], context["apiId"], context["accountId"]) == ("dev", api.id, "000000000000")
    assert api.call("/malformed").told == (502, {"message": "Internal server error"})
    for megabytes, message in [(7, "Request Too Long"), (11, "HTTP content length exceeded 10485760 bytes.")]:
        large = api.call("/a", "POST", body="x" * (megabytes * 1024 * 1024))
        assert large.told == (413, {"message": message}), megabytes
    # A permission for another API's calls opens nothing.
    other = Api(server, "other")
    other.proxy("/", "echo")
    other.deploy()
    assert other.call("/").status == 500


def test_an_authorizer_decides(server, functions):
    api = Api(server, "authorizer")
    uri = lambda_integration("authorize", "AWS")["uri"]
    authorizer = api.client.create_authorizer(
        restApiId=api.id, name="a", type="TOKEN", authorizerUri=uri, authorizerResultTtlInSeconds=0,
        identitySource="method.request.header.Authorization",
    )["id"]
    api.mock("/", "$context.authorizer.principalId $context.authorizer.level", authorization="CUSTOM", authorizerId=authorizer)
    api.deploy()
    permit(functions, "authorize", api, "authorizers/*")
    assert api.call("/").told == (401, {"message": "Unauthorized"})
    for token, status in (("allow", 200), ("nobody", 401), ("deny", 403)):
        answer = api.call("/", headers={"authorization": token})
        assert answer.status == status, answer.short
    assert api.call("/", headers={"authorization": "allow"}).short == (200, "ann 7")
    tried = api.client.test_invoke_authorizer(restApiId=api.id, authorizerId=authorizer, headers={"Authorization": "allow"})
    assert (tried["clientStatus"], tried["principalId"]) == (200, "ann")


def test_iam_decides_on_signed_requests(server):
    api = Api(server, "signed")
    api.mock("/", "$context.identity.userArn", authorization="AWS_IAM")
    api.deploy()
    assert api.call("/").told == (403, {"message": "Missing Authentication Token"})
    assert api.call("/", sign=Credentials("test", "test")).short == (200, "arn:aws:iam::000000000000:root")
    iam = server.client("iam")
    iam.create_user(UserName="eve")
    key = iam.create_access_key(UserName="eve")["AccessKey"]
    eve = Credentials(key["AccessKeyId"], key["SecretAccessKey"])
    assert api.call("/", sign=eve).status == 403
    allowed = {"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": f"arn:aws:execute-api:*:*:{api.id}/dev/GET/"}
    iam.put_user_policy(UserName="eve", PolicyName="p", PolicyDocument=document(allowed))
    assert api.call("/", sign=eve).status == 200
    wrong = Credentials(key["AccessKeyId"], "wrong")
    assert api.call("/", sign=wrong).status == 403


def test_keys_open_methods_and_quotas_end(server):
    api = Api(server, "keys")
    api.mock("/", "$context.identity.apiKeyId", apiKeyRequired=True)
    api.deploy()
    key = api.client.create_api_key(name="k", enabled=True)
    plan = api.client.create_usage_plan(
        name="p", apiStages=[{"apiId": api.id, "stage": "dev"}], quota={"limit": 3, "period": "DAY"},
    )["id"]
    headers = {"x-api-key": key["value"]}
    assert api.call("/").told == (403, {"message": "Forbidden"})
    assert api.call("/", headers=headers).status == 403
    api.client.create_usage_plan_key(usagePlanId=plan, keyId=key["id"], keyType="API_KEY")
    for _ in range(3):
        assert api.call("/", headers=headers).short == (200, key["id"])
    assert api.call("/", headers=headers).told == (429, {"message": "Limit Exceeded"})
    assert api.call("/", headers={"x-api-key": "other"}).status == 403


def test_requests_are_validated(server):
    api = Api(server, "validated")
    schema = json.dumps({"type": "object", "required": ["name"]})
    api.client.create_model(restApiId=api.id, name="Pet", contentType="application/json", schema=schema)
    validator = api.client.create_request_validator(
        restApiId=api.id, name="all", validateRequestBody=True, validateRequestParameters=True,
    )["id"]
    api.mock(
        "/", "ok", "POST", requestValidatorId=validator, requestModels={"application/json": "Pet"},
        requestParameters={"method.request.querystring.q": True},
    )
    api.deploy()
    assert api.call("/?q=1", "POST", body='{"name": 1}').short == (200, "ok")
    assert api.call("/?q=1", "POST", body="{}").told == (400, {"message": "Invalid request body"})
    missing = {"message": "Missing required request parameters: [q]"}
    assert api.call("/", "POST", body='{"name": 1}').told == (400, missing)


def test_a_custom_integration_maps_both_ways(server, functions):
    api = Api(server, "custom")
    integration = lambda_integration("custom", "AWS")
    integration["requestTemplates"] = {"application/json": "{\"n\": $input.params('n')}"}
    answers = {
        "200": {"responseTemplates": {"application/json": "<$input.path('$.double')>"}},
        "404": {
            "selectionPattern": "Not found.*", "responseTemplates": {"application/json": "$input.path('$.errorMessage')"},
            "responseParameters": {"method.response.header.X-Kind": "integration.response.body.errorType"},
        },
    }
    parameters = {"method.response.header.X-Kind": False}
    api.method("/", integration=integration, answers=answers, responses=("200", "404"), response_parameters=parameters)
    api.deploy()
    permit(functions, "custom", api)
    assert api.call("/?n=21").short == (200, "<42>")
    answer = api.call("/?n=0")
    assert answer.short == (404, "Not found: nothing") and answer.headers["x-kind"] == "ValueError"


def test_services_are_integrated_without_a_function(server):
    kinesis, dynamodb = server.client("kinesis"), server.client("dynamodb")
    kinesis.create_stream(StreamName="clicks", ShardCount=1)
    dynamodb.create_table(
        TableName="pets", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    )
    role = "arn:aws:iam::000000000000:role/api"
    trust = document({"Effect": "Allow", "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"})
    iam = server.client("iam")
    iam.create_role(RoleName="api", AssumeRolePolicyDocument=trust)
    allowed = {"Effect": "Allow", "Action": ["kinesis:PutRecord", "dynamodb:PutItem"], "Resource": "*"}
    iam.put_role_policy(RoleName="api", PolicyName="p", PolicyDocument=document(allowed))
    api = Api(server, "services")

    def action(name, template):
        uri = f"arn:aws:apigateway:us-east-1:{name}"
        return {
            "type": "AWS", "integrationHttpMethod": "POST", "uri": uri, "credentials": role,
            "requestTemplates": {"application/json": template},
        }

    answers = {"200": {}, "400": {"selectionPattern": "4\\d\\d"}}
    record = '{"StreamName": "clicks", "Data": "$util.base64Encode($input.body)", "PartitionKey": "$context.requestId"}'
    item = "{\"TableName\": \"pets\", \"Item\": {\"id\": {\"S\": \"$input.params('id')\"}}}"
    item_get = "{\"TableName\": \"pets\", \"Key\": {\"id\": {\"S\": \"1\"}}}"
    api.method("/clicks", "POST", integration=action("kinesis:action/PutRecord", record), answers=answers, responses=("200", "400"))
    api.method("/pets/{id}", "PUT", integration=action("dynamodb:action/PutItem", item), answers=answers, responses=("200", "400"))
    api.method("/pets/{id}", "GET", integration=action("dynamodb:action/GetItem", item_get), answers=answers, responses=("200", "400"))
    api.deploy()
    assert api.call("/clicks", "POST", body="click").json()["ShardId"] == "shardId-000000000000"
    iterator = kinesis.get_shard_iterator(StreamName="clicks", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")
    records = kinesis.get_records(ShardIterator=iterator["ShardIterator"])["Records"]
    assert [record["Data"] for record in records] == [b"click"]
    assert api.call("/pets/7", "PUT").told == (200, {})
    assert dynamodb.get_item(TableName="pets", Key={"id": {"S": "7"}})["Item"] == {"id": {"S": "7"}}
    # The role may put, and not get.
    refused = api.call("/pets/1")
    assert refused.status == 400 and "AccessDenied" in refused.json()["__type"]


def test_other_servers_are_asked(server):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps({"path": self.path, "mine": self.headers.get("x-mine")}).encode()
            self.send_response(404 if "missing" in self.path else 200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    other = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    try:
        api = Api(server, "http")
        base = f"http://127.0.0.1:{other.server_port}"
        api.method(
            "/proxy/{proxy+}", "ANY", responses=(), requestParameters={"method.request.path.proxy": True},
            integration={
                "type": "HTTP_PROXY", "integrationHttpMethod": "ANY", "uri": base + "/base/{proxy}",
                "requestParameters": {"integration.request.path.proxy": "method.request.path.proxy"},
            },
        )
        answers = {"200": {"responseTemplates": {"application/json": "$input.path('$.path')"}}, "500": {"selectionPattern": "4.."}}
        api.method("/http", integration={"type": "HTTP", "integrationHttpMethod": "GET", "uri": base + "/x"}, answers=answers, responses=("200", "500"))
        api.deploy()
        assert api.call("/proxy/a/b?q=1", headers={"x-mine": "m"}).told == (200, {"path": "/base/a/b?q=1", "mine": "m"})
        assert api.call("/proxy/missing").status == 404
        assert api.call("/http").short == (200, "/x")
    finally:
        other.shutdown()


def test_gateway_responses_and_throttles(server):
    api = Api(server, "throttled")
    api.mock("/", "ok")
    api.client.put_gateway_response(
        restApiId=api.id, responseType="THROTTLED", statusCode="503",
        responseParameters={"gatewayresponse.header.Retry-After": "'1'"},
        responseTemplates={"application/json": '{"slow": $context.error.messageString}'},
    )
    api.deploy()
    changes = [{"op": "replace", "path": f"/*/*/throttling/{name}", "value": value} for name, value in (("rateLimit", "0.001"), ("burstLimit", "2"))]
    api.client.update_stage(restApiId=api.id, stageName="dev", patchOperations=changes)
    assert [api.call("/").status for _ in range(2)] == [200, 200]
    answer = api.call("/")
    assert answer.told == (503, {"slow": "Too Many Requests"}) and answer.headers["retry-after"] == "1"


def test_calls_are_logged(server):
    api = Api(server, "logged")
    logs, iam = server.client("logs"), server.client("iam")
    trust = document({"Effect": "Allow", "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"})
    iam.create_role(RoleName="logger", AssumeRolePolicyDocument=trust)
    iam.attach_role_policy(RoleName="logger", PolicyArn="arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs")
    role = "arn:aws:iam::000000000000:role/logger"
    api.client.update_account(patchOperations=[{"op": "replace", "path": "/cloudwatchRoleArn", "value": role}])
    logs.create_log_group(logGroupName="calls")
    api.mock("/", "ok")
    api.deploy()
    changes = {
        "/accessLogSettings/destinationArn": "arn:aws:logs:us-east-1:000000000000:log-group:calls",
        "/accessLogSettings/format": '{"id":"$context.requestId","status":$context.status}',
        "/*/*/logging/loglevel": "INFO",
        "/*/*/logging/dataTrace": "true",
    }
    patches = [{"op": "replace", "path": path, "value": value} for path, value in changes.items()]
    api.client.update_stage(restApiId=api.id, stageName="dev", patchOperations=patches)
    request = api.call("/").headers["x-amzn-requestid"]

    def lines(group):
        try:
            return [event["message"] for event in logs.filter_log_events(logGroupName=group)["events"]]
        except logs.exceptions.ResourceNotFoundException:
            return []

    access = until("access log", lambda: lines("calls"))
    assert access == ['{"id":"%s","status":200}' % request]
    execution = until("execution log", lambda: lines(f"API-Gateway-Execution-Logs_{api.id}/dev"))
    assert f"({request}) Method completed with status: 200" in execution


def test_methods_are_tried_out(server):
    api = Api(server, "tried")
    api.mock("/pets/{id}", "$input.params('id') $input.params('q')", apiKeyRequired=True)
    tried = api.client.test_invoke_method(
        restApiId=api.id, resourceId=api.resource("/pets/{id}"), httpMethod="GET", pathWithQueryString="/pets/7?q=1",
    )
    assert (tried["status"], tried["body"]) == (200, "7 1")
    assert tried["log"].startswith("Execution log for request") and "Method completed with status: 200" in tried["log"]


def test_policies_of_apis_count(server):
    statement = {"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}
    allow = {**statement, "Effect": "Allow"}
    local = {**statement, "Condition": {"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}}
    for statements, status in (([allow], 200), ([statement], 403), ([allow, local], 403)):
        api = Api(server, "policy", policy=document(*statements))
        api.mock("/", "ok")
        api.deploy()
        answer = api.call("/")
        assert answer.status == status, (statements, answer.short)
    assert answer.json()["Message"].startswith("User: anonymous is not authorized to perform: execute-api:Invoke")
