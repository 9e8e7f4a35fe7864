"""Node.js functions: whatever form their handlers have, with AWS's SDKs, streaming, and in old code."""

import concurrent.futures
import io
import json
import re
import shutil
import socket
import textwrap
import zipfile

import pytest
from botocore.exceptions import ClientError
from conftest import Server, until

BASIC = "service-role/AWSLambdaBasicExecutionRole"


def archive(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        for name, text in files.items():
            zipped.writestr(name, textwrap.dedent(text))
    return out.getvalue()


@pytest.fixture(scope="module")
def role(server):
    anything = {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}
    return server.role("node", anything, managed=(BASIC,))


@pytest.fixture(scope="module")
def make(server, role):
    """Makes a function of these files."""

    def make(name, files, **settings):
        if isinstance(files, str):
            files = {"index.js": files}
        settings = {"Runtime": "nodejs20.x", "Handler": "index.handler", "Timeout": 30, "MemorySize": 256, **settings}
        client = server.client("lambda")
        client.create_function(FunctionName=name, Role=role, Code={"ZipFile": archive(files)}, **settings)
        return name

    return make


def messages(server, name):
    """All that a function's log holds: nothing before its first lines are written."""
    logs = server.client("logs")
    try:
        events = logs.filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
    except logs.exceptions.ResourceNotFoundException:
        return []
    return [event["message"] for event in events]


def logged(server, name, pattern):
    """The event of the log that matches."""
    find = lambda: next((m for m in messages(server, name) if re.search(pattern, m)), None)  # noqa: E731
    return until(f"{pattern} in the log of {name}", find, seconds=20)


# Name, runtime, handler, files, what is answered to {"n": 3} and a line that is logged.
FORMS = [
    ("async", "nodejs20.x", "index.handler", {"index.js": "exports.handler = async (e) => { console.log('got', e); return e.n + 1; };"}, 4, r"^\S+Z\t[0-9a-f-]{36}\tINFO\tgot \{ n: 3 \}$"),
    ("esm", "nodejs22.x", "src/app.api.handler", {"src/app.mjs": "const one = await Promise.resolve(1);\nexport const api = { handler: async (e) => { console.error('two\\nlines'); return e.n + one; } };"}, 4, "\tERROR\ttwo\nlines$"),
    ("typed", "nodejs24.x", "index.handler", {"package.json": '{"type": "module"}', "index.js": "export const handler = (e) => { console.warn('%s!', e.n); return [e.n]; };"}, [3], "\tWARN\t3!$"),
    ("callback", "nodejs18.x", "index.handler", {"index.js": "exports.handler = (e, c, cb) => { setTimeout(() => cb(null, {n: e.n}), 5); };"}, {"n": 3}, "^END RequestId"),
    ("ancient", "nodejs4.3", "index.handler", {"index.js": "exports.handler = function (event, context) { context.done(null, new Buffer('x' + event.n).toString()); };"}, "x3", r"^MILLSTREAM\tnodejs4.3 runs on Node.js [0-9.]+, which is what this machine has$"),
    ("nameless", "nodejs", "index.handler", {"index.js": "exports.handler = function (event, context) { context.succeed(context.functionName); };"}, "nameless", "^START"),
    ("debug", "nodejs20.x", "index.handler", {"index.js": "console.debug('at the start'); exports.handler = async () => null;"}, None, "^\\S+Z\tundefined\tDEBUG\tat the start$"),
]


@pytest.mark.parametrize("name,runtime,handler,files,expected,line", FORMS, ids=[form[0] for form in FORMS])
def test_every_form_of_handler_answers_and_logs(server, make, name, runtime, handler, files, expected, line):
    make(name, files, Runtime=runtime, Handler=handler)
    error, payload, _ = server.invoke(name, {"n": 3})
    assert (error, payload) == (None, expected)
    logged(server, name, line)


# Name, source, the error's type and message.
FAILURES = [
    ("throws", "exports.handler = async () => { class Odd extends TypeError {}; throw new Odd('no'); };", "TypeError", "no"),
    ("later", "exports.handler = () => { setTimeout(() => { throw new Error('later'); }, 1); };", "Error", "later"),
    ("rejects", "exports.handler = (e, c, cb) => { Promise.reject(new Error('r')); setTimeout(cb, 9000); };", "Runtime.UnhandledPromiseRejection", "Error: r"),
    ("absent", "require('absent')", "Runtime.ImportModuleError", "Error: Cannot find module 'absent'\nRequire stack:"),
    ("syntax", "exports.handler = async () => {", "Runtime.UserCodeSyntaxError", "SyntaxError: Unexpected end of input"),
    ("missing", "exports.other = 1", "Runtime.HandlerNotFound", "index.handler is undefined or not exported"),
    ("exits", "exports.handler = () => process.exit(3)", "Runtime.ExitError", r"RequestId: .* Error: Runtime exited with error: exit status 3"),
    ("hangs", "exports.handler = () => { for (;;) {} }", "Sandbox.Timedout", r"RequestId: .* Error: Task timed out after 1.00 seconds"),
    ("eats", "exports.handler = () => { const all = []; for (;;) all.push(Buffer.alloc(1 << 24, 1)); }", "Runtime.ExitError", r"RequestId: .* Error: Runtime exited with error: signal: killed"),
    ("hoards", "exports.handler = () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }", "Runtime.ExitError", r"RequestId: .* Error: Runtime exited with error: signal: (aborted|killed|trace)"),
]


@pytest.mark.parametrize("name,source,kind,message", FAILURES, ids=[failure[0] for failure in FAILURES])
def test_every_failure_has_awss_error_and_is_no_accident(server, make, name, source, kind, message):
    make(name, source, MemorySize=128, Timeout=1 if name == "hangs" else 30)
    for _ in range(2):
        error, payload, _ = server.invoke(name, {})
        assert (error, payload["errorType"]) == ("Unhandled", kind), payload
        assert re.match(message, payload["errorMessage"]), payload


def test_a_stack_goes_to_the_log_and_to_the_caller(server, make):
    make("stack", "const fail = () => { throw new RangeError('deep'); };\nexports.handler = async () => fail();")
    _, payload, _ = server.invoke("stack", {})
    assert payload["trace"][0] == "RangeError: deep"
    assert any("/var/task/index.js:1:" in frame for frame in payload["trace"]), payload
    line = logged(server, "stack", "Invoke Error")
    shown = json.loads(line.rsplit("\t", 1)[1])
    assert (shown["errorType"], shown["errorMessage"]) == ("RangeError", "deep")
    assert shown["stack"] == payload["trace"]


def test_the_context_is_awss(server, make):
    source = """
        exports.handler = async (event, context) => ({ ...context, left: context.getRemainingTimeInMillis() });
    """
    make("context", source)
    _, seen, answer = server.invoke("context", {}, ClientContext="eyJjdXN0b20iOiB7ImEiOiAxfX0=")
    left = seen.pop("left")
    assert 20_000 < left <= 30_000
    assert seen.pop("awsRequestId") == answer["ResponseMetadata"]["RequestId"]
    assert re.fullmatch(r"\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}", seen.pop("logStreamName"))
    assert seen == {
        "callbackWaitsForEmptyEventLoop": True,
        "functionVersion": "$LATEST",
        "functionName": "context",
        "memoryLimitInMB": "256",
        "logGroupName": "/aws/lambda/context",
        "clientContext": {"custom": {"a": 1}},
        "invokedFunctionArn": "arn:aws:lambda:us-east-1:000000000000:function:context",
    }


V3 = """
    import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
    import { DynamoDBDocumentClient, PutCommand, GetCommand } from '@aws-sdk/lib-dynamodb';

    const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));

    export const handler = async ({ id }) => {
      await table.send(new PutCommand({ TableName: 'node', Item: { id, by: 'v3' } }));
      return (await table.send(new GetCommand({ TableName: 'node', Key: { id } }))).Item;
    };
"""

V2 = """
    var AWS = require('aws-sdk');
    var table = new AWS.DynamoDB.DocumentClient();

    exports.handler = function (event, context, callback) {
      table.put({ TableName: 'node', Item: { id: event.id, by: 'v2' } }, function (error) {
        if (error) return callback(error);
        table.get({ TableName: 'node', Key: { id: event.id } }, function (error, data) {
          callback(error, data && data.Item);
        });
      });
    };
"""

SDKS = """
    const found = (name) => { try { require(name); return true; } catch (error) { return error.code; } };
    exports.handler = async () => [found('aws-sdk'), found('@aws-sdk/client-sqs'), found('@aws-sdk/client-s3')];
"""


@pytest.fixture(scope="module")
def table(server):
    server.client("dynamodb").create_table(
        TableName="node",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )


@pytest.mark.skipif(shutil.which("npm") is None, reason="SDKs are installed by npm")
def test_the_sdks_of_their_time_are_at_hand_and_reach_this_server(server, make, table):
    make("v3", {"index.mjs": V3})
    assert server.invoke("v3", {"id": "a"})[:2] == (None, {"id": "a", "by": "v3"})
    make("v2", V2, Runtime="nodejs12.x")
    assert server.invoke("v2", {"id": "b"})[:2] == (None, {"id": "b", "by": "v2"})
    make("new", SDKS)
    assert server.invoke("new")[1] == ["MODULE_NOT_FOUND", True, True]
    make("old", SDKS, Runtime="nodejs14.x")
    assert server.invoke("old")[1] == [True, "MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]


STREAMING = """
    const { pipeline } = require('stream/promises');
    const { Readable } = require('stream');

    exports.handler = awslambda.streamifyResponse(async (event, stream, context) => {
      if (event.how === 'http') {
        stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201, headers: { a: 'b' } });
        stream.write('body');
        stream.end();
      } else if (event.how === 'pipe') {
        await pipeline(Readable.from(['a', 'b', 'c']), stream);
      } else if (event.how === 'early') {
        throw new TypeError('before anything');
      } else if (event.how === 'late') {
        stream.setContentType('text/plain');
        stream.write('some');
        await new Promise((resolve) => setTimeout(resolve, 50));
        throw new RangeError('on the way');
      } else if (event.how === 'hang') {
        stream.write('some');
        await new Promise((resolve) => setTimeout(resolve, 60000));
      } else {
        for (let i = 0; i < event.pieces; i++) {
          if (!stream.write(Buffer.alloc(event.size, 97))) {
            await new Promise((resolve) => stream.once('drain', resolve));
          }
        }
        stream.end();
      }
    });
"""


def streamed(server, name, payload, **settings):
    """Body and end of a response in pieces."""
    client = server.client("lambda", read_timeout=60)
    answer = client.invoke_with_response_stream(FunctionName=name, Payload=json.dumps(payload), **settings)
    events = list(answer["EventStream"])
    body = b"".join(event["PayloadChunk"]["Payload"] for event in events if "PayloadChunk" in event)
    assert [list(event) for event in events[-1:]] == [["InvokeComplete"]]
    return body, events[-1]["InvokeComplete"], len(events) - 1


def test_responses_come_in_pieces(server, make):
    make("streaming", STREAMING, Timeout=3)
    body, end, _ = streamed(server, "streaming", {"how": "pipe"}, LogType="Tail")
    assert body == b"abc" and "ErrorCode" not in end and "LogResult" in end
    body, end, _ = streamed(server, "streaming", {"how": "http"})
    assert body == b'{"statusCode":201,"headers":{"a":"b"}}' + bytes(8) + b"body"
    body, end, pieces = streamed(server, "streaming", {"pieces": 400, "size": 65_536})
    assert len(body) == 400 * 65_536 and set(body) == {97} and pieces > 1
    body, end, _ = streamed(server, "streaming", {"how": "early"})
    details = json.loads(end["ErrorDetails"])
    assert (body, end["ErrorCode"], details["errorType"]) == (b"", "Unhandled", "TypeError")
    body, end, _ = streamed(server, "streaming", {"how": "late"})
    details = json.loads(end["ErrorDetails"])
    assert (body, end["ErrorCode"], details["errorType"]) == (b"some", "Unhandled", "RangeError")
    body, end, _ = streamed(server, "streaming", {"how": "hang"})
    assert body == b"some" and "timed out after 3.00 seconds" in end["ErrorDetails"]
    # Who asks for all at once gets all at once.
    error, payload, _ = server.invoke("streaming", {"how": "late"})
    assert (error, payload["errorType"]) == ("Unhandled", "RangeError")
    answer = server.client("lambda").invoke(FunctionName="streaming", Payload=b'{"how": "pipe"}')
    assert answer["Payload"].read() == b"abc"


def test_functions_that_do_not_stream_come_in_chunks(server, make):
    make("whole", "exports.handler = async (e) => { if (e.bad) throw new Error('bad'); return 'x'.repeat(200000); };")
    body, end, pieces = streamed(server, "whole", {})
    assert (json.loads(body), "ErrorCode" in end, pieces > 1) == ("x" * 200_000, False, True)
    body, end, _ = streamed(server, "whole", {"bad": 1})
    assert (body, end["ErrorCode"], json.loads(end["ErrorDetails"])["errorMessage"]) == (b"", "Unhandled", "bad")


def test_fifty_at_once(server, make):
    make("fifty", "exports.handler = async (e) => { await new Promise((r) => setTimeout(r, 300)); return e; };", MemorySize=128)
    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda n: server.invoke("fifty", n)[:2], range(50)))
    assert answers == [(None, n) for n in range(50)]


def test_functions_see_nothing_of_the_host(server, make):
    source = """
        const fs = require('fs'), net = require('net'), os = require('os');
        const connect = (port, host) => new Promise((resolve) => {
          const socket = net.connect(port, host, () => resolve('connected'));
          socket.on('error', (error) => resolve(error.code));
        });
        exports.handler = async ({ paths, port }) => ({
          seen: paths.filter((path) => fs.existsSync(path)),
          written: ['/x', '/var/task/x', '/opt/x', '/usr/x'].filter((path) => {
            try { fs.writeFileSync(path, 'x'); return true; } catch { return false; }
          }),
          tmp: (fs.writeFileSync('/tmp/x', 'x'), fs.readdirSync('/tmp')),
          host: await connect(port, '127.0.0.1'),
          world: await connect(80, '192.0.2.1'),
          interfaces: Object.keys(os.networkInterfaces()),
          uid: process.getuid(),
          processes: fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length,
          files: fs.readdirSync('/proc/self/fd').length < 40,
        });
    """
    make("prisoner", source)
    paths = ["/home", "/root/.ssh", "/etc/shadow", "/sys", "/.host", str(server.data), "/var/log"]
    with socket.create_server(("127.0.0.1", 0)) as listening_here:
        event = {"paths": paths, "port": listening_here.getsockname()[1]}
        _, seen, _ = server.invoke("prisoner", event)
    assert seen == {
        "seen": [],
        "written": [],
        "tmp": ["x"],
        "host": "ECONNREFUSED",
        "world": "ENETUNREACH",
        "interfaces": ["lo"],
        "uid": 993,
        "processes": 1,
        "files": True,
    }


def test_a_machine_without_node_says_what_is_missing(tmp_path):
    server = Server(tmp_path, "--node", "/nowhere/node")
    try:
        role = server.role("basic", managed=(BASIC,))
        with pytest.raises(ClientError) as refused:
            server.client("lambda").create_function(
                FunctionName="f",
                Role=role,
                Runtime="nodejs20.x",
                Handler="index.handler",
                Code={"ZipFile": archive({"index.js": ""})},
            )
        message = refused.value.response["Error"]["Message"]
        assert "nodejs20.x" in message and "/nowhere/node" in message and "--node" in message
        server.function("python", "def handler(event, context): return 1", role)
        assert server.invoke("python")[:2] == (None, 1)
    finally:
        server.stop()
