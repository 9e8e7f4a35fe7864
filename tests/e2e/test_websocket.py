"""WebSocket APIs: made by boto3, spoken to by websocket-client, answered by functions that use `@connections`."""

import json

import boto3
import pytest
import websocket
from botocore.config import Config
from botocore.exceptions import ClientError
from conftest import until

# As AWS's own example of a chat: who is connected stands in a table, and a message goes to all of them.
CHAT = '''
import json
import boto3

table = boto3.resource("dynamodb").Table("connections")

def handler(event, context):
    about = event["requestContext"]
    me, kind = about["connectionId"], about["eventType"]
    if kind == "CONNECT":
        if "refuse" in (event.get("queryStringParameters") or {}):
            return {"statusCode": 403}
        table.put_item(Item={"id": me})
        return {"statusCode": 200, "headers": {"Sec-WebSocket-Protocol": "chat"}}
    if kind == "DISCONNECT":
        table.delete_item(Key={"id": me})
        return {"statusCode": 200}
    if about["routeKey"] == "echo":
        return {"statusCode": 200, "body": event["body"]}
    if about["routeKey"] == "fail":
        raise ValueError("no")
    url = f"https://{about['domainName']}/{about['stage']}"
    connections = boto3.client("apigatewaymanagementapi", endpoint_url=url)
    text = json.loads(event["body"])["text"]
    for item in table.scan()["Items"]:
        try:
            connections.post_to_connection(ConnectionId=item["id"], Data=text.encode())
        except connections.exceptions.GoneException:
            table.delete_item(Key={"id": item["id"]})
    return {"statusCode": 200}
'''


class Chat:
    """A deployed chat, and clients of it."""

    def __init__(self, server):
        self.server = server
        server.client("dynamodb").create_table(
            TableName="connections",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        role = server.role(
            "chat",
            {"Effect": "Allow", "Action": ["dynamodb:*", "execute-api:ManageConnections"], "Resource": "*"},
            managed=("service-role/AWSLambdaBasicExecutionRole",),
        )
        server.function("chat", CHAT, role)
        function = "arn:aws:lambda:us-east-1:000000000000:function:chat"
        apis = server.client("apigatewayv2")
        made = apis.create_api(Name="chat", ProtocolType="WEBSOCKET", RouteSelectionExpression="$request.body.action")
        self.api = made["ApiId"]
        uri = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{function}/invocations"
        integration = apis.create_integration(ApiId=self.api, IntegrationType="AWS_PROXY", IntegrationUri=uri)
        target = f"integrations/{integration['IntegrationId']}"
        for key in ("$connect", "$disconnect", "send", "fail"):
            apis.create_route(ApiId=self.api, RouteKey=key, Target=target)
        echo = apis.create_route(ApiId=self.api, RouteKey="echo", Target=target, RouteResponseSelectionExpression="$default")
        apis.create_route_response(ApiId=self.api, RouteId=echo["RouteId"], RouteResponseKey="$default")
        deployment = apis.create_deployment(ApiId=self.api)
        apis.create_stage(ApiId=self.api, StageName="dev", DeploymentId=deployment["DeploymentId"])
        server.client("lambda").add_permission(
            FunctionName="chat",
            StatementId="api",
            Action="lambda:InvokeFunction",
            Principal="apigateway.amazonaws.com",
            SourceArn=f"arn:aws:execute-api:us-east-1:000000000000:{self.api}/*/*",
        )

    def connect(self, path="/dev", host_form=True, **options):
        """Names under localhost are not everywhere looked up, so the host is a header."""
        host = f"{self.api}.execute-api.us-east-1.localhost"
        if host_form:
            options["host"] = f"{host}:{self.server.port}"
        else:
            path = f"/_aws/execute-api/{self.api}{path}"
        url = f"ws://127.0.0.1:{self.server.port}{path}"
        return websocket.create_connection(url, timeout=60, **options)

    def management(self, key="test", secret="test"):
        # The path form: the signature is over all of it, the operation is its end.
        return boto3.client(
            "apigatewaymanagementapi",
            region_name="us-east-1",
            endpoint_url=f"{self.server.url}/_aws/execute-api/{self.api}/dev",
            aws_access_key_id=key,
            aws_secret_access_key=secret,
            config=Config(retries={"max_attempts": 0}),
        )

    def connected(self):
        items = self.server.client("dynamodb").scan(TableName="connections", ConsistentRead=True)["Items"]
        return {item["id"]["S"] for item in items}

    def joined(self, **options):
        """A new client, and its connection's id."""
        before = self.connected()
        client = self.connect(**options)
        return client, until("it is connected", lambda: self.connected() - before).pop()


@pytest.fixture(scope="module")
def chat(server):
    return Chat(server)


def code(refused):
    answer = refused.value.response
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"]


def test_a_message_reaches_all_who_are_connected(chat):
    ann, _ = chat.joined(subprotocols=["chat"])
    bob, _ = chat.joined(host_form=False)
    assert ann.getsubprotocol() == "chat"
    ann.send(json.dumps({"action": "send", "text": "hello, é"}))
    assert ann.recv() == bob.recv() == "hello, é"
    bob.send(json.dumps({"action": "echo", "n": 1}))
    assert json.loads(bob.recv()) == {"action": "echo", "n": 1}
    for said, message in (('{"action": "fail"}', "Internal server error"), ("nonsense", "Forbidden")):
        bob.send(said)
        told = json.loads(bob.recv())
        assert told["message"] == message
        assert told["connectionId"].endswith("=") and told["requestId"]
    ann.ping()
    ann.close()
    bob.close()
    until("both have been told of", lambda: not chat.connected())


def test_a_refused_handshake_has_the_functions_status(chat):
    for path, status in (("/dev?refuse=1", 403), ("/prod", 403)):
        with pytest.raises(websocket.WebSocketBadStatusException) as refused:
            chat.connect(path)
        assert refused.value.status_code == status
    assert not chat.connected()


def test_backends_send_to_a_connection_look_at_it_and_end_it(chat):
    client, connection = chat.joined()
    management = chat.management()
    management.post_to_connection(ConnectionId=connection, Data=b"from outside")
    assert client.recv() == "from outside"
    seen = management.get_connection(ConnectionId=connection)
    assert seen["Identity"]["SourceIp"] == "127.0.0.1"
    assert seen["ConnectedAt"] <= seen["LastActiveAt"]
    with pytest.raises(ClientError) as refused:
        management.post_to_connection(ConnectionId=connection, Data=b"x" * 131_073)
    assert code(refused) == (413, "PayloadTooLargeException")
    management.delete_connection(ConnectionId=connection)
    assert client.recv_data(control_frame=True)[0] == websocket.ABNF.OPCODE_CLOSE
    client.close()
    with pytest.raises(management.exceptions.GoneException) as refused:
        management.post_to_connection(ConnectionId=connection, Data=b"x")
    assert code(refused) == (410, "GoneException")
    until("its end has been told", lambda: not chat.connected())


def test_iam_decides_who_may_send(chat):
    iam = chat.server.client("iam")
    iam.create_user(UserName="sender")
    key = iam.create_access_key(UserName="sender")["AccessKey"]
    management = chat.management(key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    client, connection = chat.joined()
    with pytest.raises(ClientError) as refused:
        management.post_to_connection(ConnectionId=connection, Data=b"x")
    assert code(refused)[0] == 403
    resource = f"arn:aws:execute-api:us-east-1:000000000000:{chat.api}/dev/POST/@connections/*"
    statement = {"Effect": "Allow", "Action": "execute-api:ManageConnections", "Resource": resource}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName="sender", PolicyName="send", PolicyDocument=policy)
    management.post_to_connection(ConnectionId=connection, Data=b"allowed")
    assert client.recv() == "allowed"
    with pytest.raises(ClientError) as refused:
        management.get_connection(ConnectionId=connection)
    assert code(refused)[0] == 403
    client.close()
    until("it has gone", lambda: not chat.connected())


def test_frames_that_are_too_large_or_binary_end_the_connection(chat):
    for send, status in (
        (lambda client: client.send("x" * 32_769), 1009),
        (lambda client: client.send_binary(b"x"), 1003),
    ):
        client, _ = chat.joined()
        send(client)
        opcode, data = client.recv_data(control_frame=True)
        assert (opcode, int.from_bytes(data[:2], "big")) == (websocket.ABNF.OPCODE_CLOSE, status)
        client.close()
        until("its end has been told", lambda: not chat.connected())


def test_what_a_killed_server_had_is_told_of_at_the_next_start(chat):
    client, connection = chat.joined()
    chat.server.kill()
    with pytest.raises((websocket.WebSocketException, OSError)):
        client.recv()
    chat.server.start()
    until("its end has been told", lambda: connection not in chat.connected())
    fresh, _ = chat.joined()
    fresh.send(json.dumps({"action": "send", "text": "again"}))
    assert fresh.recv() == "again"
    fresh.close()
    until("it has gone", lambda: not chat.connected())
