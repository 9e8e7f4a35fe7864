"""What few use of APIs, and what has to work for those who do: canaries, rates of plans, authorizers with a role,
WebSocket APIs in front of other servers."""

import http.server
import json
import threading

import pytest
import websocket
from conftest import document
from test_rest_apis import FUNCTIONS, Api, lambda_integration


@pytest.fixture(scope="module")
def role(server):
    made = server.role("functions", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("authorize", FUNCTIONS, made)
    return made


@pytest.fixture(scope="module")
def other():
    """A server somewhere: it answers what it was sent."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            sent = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
            body = json.dumps({"sent": sent, "mine": self.headers.get("x-mine"), "path": self.path}).encode()
            self.send_response(500 if "fail" in self.path else 200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()


def replaced(**values):
    return [{"op": "replace", "path": path, "value": value} for path, value in values.items()]


def test_a_canary_takes_its_share_and_is_promoted(server):
    api = Api(server, "canary")
    api.mock("/", "first $stageVariables.get('v')")
    api.client.create_deployment(restApiId=api.id, stageName="dev", variables={"v": "old"})
    where = {"restApiId": api.id, "stageName": "dev"}
    answer = {"responseTemplates": {"application/json": "second $stageVariables.get('v')"}}
    api.client.put_integration_response(restApiId=api.id, resourceId=api.root, httpMethod="GET", statusCode="200", **answer)
    settings = {"percentTraffic": 100, "stageVariableOverrides": {"v": "new"}}
    api.client.create_deployment(**where, canarySettings=settings)
    assert api.call("/").short == (200, "second new")

    def share(percent):
        api.client.update_stage(**where, patchOperations=replaced(**{"/canarySettings/percentTraffic": percent}))
        return {api.call("/").body.decode() for _ in range(100)}

    assert share("0.0") == {"first old"}
    assert share("50.0") == {"first old", "second new"}
    api.client.update_stage(
        **where,
        patchOperations=[
            {"op": "copy", "from": "/canarySettings/deploymentId", "path": "/deploymentId"},
            {"op": "copy", "from": "/canarySettings/stageVariableOverrides", "path": "/variables"},
            {"op": "remove", "path": "/canarySettings"},
        ],
    )
    assert "canarySettings" not in api.client.get_stage(**where)
    assert {api.call("/").body.decode() for _ in range(20)} == {"second new"}


def test_a_plan_holds_back_whole_stages_and_single_methods(server):
    api = Api(server, "rates")
    for path in ("/slow", "/quick"):
        api.mock(path, "ok", apiKeyRequired=True)
    api.deploy()

    def key(name, **throttle):
        stage = {"apiId": api.id, "stage": "dev", **({"throttle": throttle.pop("methods")} if "methods" in throttle else {})}
        plan = api.client.create_usage_plan(name=name, apiStages=[stage], **throttle)["id"]
        made = api.client.create_api_key(name=name, enabled=True)
        api.client.create_usage_plan_key(usagePlanId=plan, keyId=made["id"], keyType="API_KEY")
        return {"x-api-key": made["value"]}

    seldom = {"rateLimit": 0.001, "burstLimit": 2}
    whole = key("whole", throttle=seldom)
    statuses = [api.call(path, headers=whole).status for path in ("/slow", "/quick", "/slow", "/quick")]
    assert statuses == [200, 200, 429, 429]
    single = key("single", methods={"/slow/GET": seldom})
    assert [api.call("/slow", headers=single).status for _ in range(3)] == [200, 200, 429]
    assert [api.call("/quick", headers=single).status for _ in range(3)] == [200, 200, 200]
    # One key's requests are not held against another's.
    assert api.call("/slow", headers=key("other")).status == 200


def test_an_authorizer_is_called_by_the_role_that_it_names(server, role):
    iam = server.client("iam")
    trust = document({"Effect": "Allow", "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"})
    caller = iam.create_role(RoleName="caller", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    api = Api(server, "by-role")
    uri = lambda_integration("authorize", "AWS")["uri"]
    authorizer = api.client.create_authorizer(
        restApiId=api.id, name="a", type="TOKEN", authorizerUri=uri, authorizerResultTtlInSeconds=0,
        identitySource="method.request.header.Authorization", authorizerCredentials=caller,
    )["id"]
    api.mock("/", "$context.authorizer.principalId", authorization="CUSTOM", authorizerId=authorizer)
    api.deploy()
    headers = {"authorization": "allow"}
    assert api.call("/", headers=headers).status == 500
    allow = {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}
    iam.put_role_policy(RoleName="caller", PolicyName="p", PolicyDocument=document(allow))
    assert api.call("/", headers=headers).short == (200, "ann")
    # A role that API Gateway may not assume is none.
    api.client.update_authorizer(restApiId=api.id, authorizerId=authorizer, patchOperations=replaced(**{"/authorizerCredentials": role}))
    api.deploy()
    assert api.call("/", headers=headers).status == 500


def test_messages_of_a_websocket_go_to_other_servers(server, other):
    apis = server.client("apigatewayv2")
    api = apis.create_api(Name="front", ProtocolType="WEBSOCKET", RouteSelectionExpression="$request.body.action")["ApiId"]

    def route(key, path, kind, **settings):
        made = apis.create_integration(
            ApiId=api, IntegrationType=kind, IntegrationUri=other + path, IntegrationMethod="POST", **settings
        )["IntegrationId"]
        made_route = apis.create_route(
            ApiId=api, RouteKey=key, Target=f"integrations/{made}", RouteResponseSelectionExpression="$default"
        )["RouteId"]
        apis.create_route_response(ApiId=api, RouteId=made_route, RouteResponseKey="$default")
        return made

    route("whole", "/whole", "HTTP_PROXY")
    mapped = route(
        "mapped", "/mapped", "HTTP", TemplateSelectionExpression="\\$default",
        RequestTemplates={"$default": '{"n": $input.path("$.n"), "id": "$context.connectionId"}'},
        RequestParameters={"integration.request.header.x-mine": "'m'"},
    )
    apis.create_integration_response(ApiId=api, IntegrationId=mapped, IntegrationResponseKey="$default")
    route("fail", "/fail", "HTTP_PROXY")
    deployment = apis.create_deployment(ApiId=api)["DeploymentId"]
    apis.create_stage(ApiId=api, StageName="dev", DeploymentId=deployment)
    host = f"{api}.execute-api.us-east-1.localhost:{server.port}"
    client = websocket.create_connection(f"ws://127.0.0.1:{server.port}/dev", timeout=60, host=host)

    def said(**message):
        client.send(json.dumps(message))
        return json.loads(client.recv())

    whole = said(action="whole", n=1)
    assert (json.loads(whole["sent"]), whole["path"]) == ({"action": "whole", "n": 1}, "/whole")
    mapped = said(action="mapped", n=7)
    assert mapped["mine"] == "m" and json.loads(mapped["sent"])["n"] == 7, mapped
    assert json.loads(mapped["sent"])["id"].endswith("=")
    assert said(action="fail")["path"] == "/fail"
    client.close()
