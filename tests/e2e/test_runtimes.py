"""Functions in Ruby, Java, Go, Rust and of custom runtimes: cold and warm, what fails, and AWS from inside."""

import base64
import pathlib
import re
import textwrap

import building
import pytest
from botocore.exceptions import ClientError
from conftest import Server, until

RUBY = """
    require 'net/http'
    def handler(event:, context:)
      puts "got #{event}"
      case event['do']
      when 'fail' then raise ArgumentError, 'it failed'
      when 'exit' then exit!(3)
      when 'aws' then Net::HTTP.get_response(URI('https://dynamodb.us-east-1.amazonaws.com/_millstream/health')).code
      else { got: event, id: context.aws_request_id, name: context.function_name,
             memory: context.memory_limit_in_mb.to_i, execution: ENV['AWS_EXECUTION_ENV'] }
      end
    end
"""
SHELL = """#!/bin/sh
    set -u
    api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
    while true; do
      curl -sS -D /tmp/head -o /tmp/event "$api/next"
      id=$(sed -n 's/^lambda-runtime-aws-request-id: *//Ip' /tmp/head | tr -d '\\r')
      echo "got $(cat /tmp/event)"
      case $(cat /tmp/event) in
        *fail*) curl -sS -o /dev/null -d '{"errorType": "Failed", "errorMessage": "it failed"}' "$api/$id/error" ;;
        *exit*) exit 3 ;;
        *aws*) curl -sS -o /dev/null -d "\\"$(curl -sS -o /dev/null -w '%{http_code}' https://dynamodb.us-east-1.amazonaws.com/_millstream/health)\\"" "$api/$id/response" ;;
        *) curl -sS -o /dev/null -d "{\\"got\\": $(cat /tmp/event), \\"id\\": \\"$id\\", \\"name\\": \\"$AWS_LAMBDA_FUNCTION_NAME\\", \\"memory\\": $AWS_LAMBDA_FUNCTION_MEMORY_SIZE, \\"execution\\": null}" "$api/$id/response" ;;
      esac
    done
"""


@pytest.fixture(scope="module")
def role(server):
    return server.role("runtimes", managed=("service-role/AWSLambdaBasicExecutionRole",))


def create(server, role, name, runtime, handler, code, **settings):
    settings = {"Timeout": 30, "MemorySize": 256, **settings}
    server.client("lambda", read_timeout=120).create_function(
        FunctionName=name, Runtime=runtime, Handler=handler, Role=role, Code={"ZipFile": code}, **settings
    )


@pytest.fixture(scope="module")
def jar(server, role):
    """The runtime's jar: it is made when the first Java function is."""
    create(server, role, "first", "java17", "example.None", building.archive({"none": b""}))
    made = lambda: next(pathlib.Path(server.data).glob("sandbox/java/*/complete"), None)  # noqa: E731
    return until("the Java runtime is made", made).with_name("runtime.jar")


@pytest.fixture(scope="module")
def code(tmp_path_factory, jar):
    """Packages by their language, each made when it is asked for."""

    def code(language):
        match language:
            case "ruby":
                return building.archive({"function.rb": textwrap.dedent(RUBY)})
            case "java":
                return building.archive(building.java(tmp_path_factory.mktemp("java"), jar, "Handler.java"))
            case "jar":
                classes = building.java(tmp_path_factory.mktemp("java"), jar, "Handler.java")
                return building.archive({"lib/function.jar": building.archive(classes)})
            case "go":
                return building.archive({"bootstrap": building.go(), "main": building.go()})
            case "rust":
                return building.archive({"bootstrap": building.rust()})
            case "shell":
                return building.archive({"bootstrap": textwrap.dedent(SHELL)})

    return code


# Name, runtime, handler, language, and the errors of a failure and of an exit.
RUNTIMES = [
    ("ruby", "ruby3.3", "function.handler", "ruby", "Function<ArgumentError>"),
    ("old-ruby", "ruby2.7", "function.handler", "ruby", "Function<ArgumentError>"),
    ("java", "java17", "example.Handler", "java", "java.lang.IllegalStateException"),
    ("jar", "java21", "example.Handler::handleRequest", "jar", "java.lang.IllegalStateException"),
    ("old-java", "java8.al2", "example.Handler", "java", "java.lang.IllegalStateException"),
    ("go", "provided.al2023", "any", "go", "errorString"),
    ("old-go", "go1.x", "main", "go", "errorString"),
    ("rust", "provided.al2023", "any", "rust", "&alloc::boxed::Box<dyn core::error::Error + core::marker::Send + core::marker::Sync>"),
    ("shell", "provided.al2", "any", "shell", "Failed"),
]


@pytest.mark.parametrize("name,runtime,handler,language,kind", RUNTIMES, ids=[runtime[0] for runtime in RUNTIMES])
def test_every_runtime_answers_fails_and_reaches_aws(server, role, code, name, runtime, handler, language, kind):
    create(server, role, name, runtime, handler, code(language))
    for cold in (True, False):
        error, seen, answer = server.invoke(name, {"n": [1, "ü"]}, LogType="Tail")
        assert error is None, seen
        tail = base64.b64decode(answer["LogResult"]).decode()
        assert ("Init Duration" in tail) == cold, tail
        assert re.search("got .*1", tail), tail
        execution = None if runtime.startswith("provided") else f"AWS_Lambda_{runtime}"
        expected = {"got": {"n": [1, "ü"]}, "id": answer["ResponseMetadata"]["RequestId"], "name": name, "memory": 256}
        assert {**seen, "execution": seen["execution"] or None} == {**expected, "execution": execution}
    error, seen, _ = server.invoke(name, {"do": "aws"})
    assert (error, seen) == (None, "200")
    for _ in range(2):
        error, seen, _ = server.invoke(name, {"do": "fail"})
        assert (error, seen["errorMessage"]) == ("Unhandled", "it failed"), seen
        assert seen["errorType"] == kind or language == "rust", seen
    error, seen, _ = server.invoke(name, {"do": "exit"})
    assert (error, seen["errorType"]) == ("Unhandled", "Runtime.ExitError"), seen
    assert re.fullmatch("RequestId: .* Error: Runtime exited with error: exit status 3", seen["errorMessage"])
    error, seen, _ = server.invoke(name, {})
    assert (error, seen["got"]) == (None, {}), "and an environment takes its place"


def test_stacks_go_to_the_caller(server):
    _, ruby, _ = server.invoke("ruby", {"do": "fail"})
    assert ruby["stackTrace"][0].startswith("/var/task/function.rb:"), ruby
    _, java, _ = server.invoke("java", {"do": "fail"})
    assert java["stackTrace"][0].startswith("example.Handler.handleRequest(Handler.java:"), java


def test_layers_and_options_of_java(server, role, code, jar, tmp_path):
    classes = building.java(tmp_path, jar, "Layered.java")
    layer = building.archive({"java/lib/layered.jar": building.archive(classes)})
    client = server.client("lambda")
    arn = client.publish_layer_version(LayerName="classes", Content={"ZipFile": layer})["LayerVersionArn"]
    create(server, role, "layered", "java17", "example.Handler", code("java"), Layers=[arn])
    assert server.invoke("layered", {"do": "layer"})[:2] == (None, "of the layer")
    # A JVM of its own, which still trusts what is inside.
    options = {"Variables": {"JAVA_TOOL_OPTIONS": "-Xmx64m -Dx=y"}}
    create(server, role, "optioned", "java17", "example.Handler", code("java"), Environment=options)
    assert server.invoke("optioned", {"do": "aws"})[:2] == (None, "200")


# Handler, code and what the wrapper puts before the runtime's last word.
WRAPPED = {
    "python3.12": ("function.handler", {"function.py": "import os, sys\ndef handler(event, context): return [os.environ['ADDED'], os.environ['AWS_LAMBDA_EXEC_WRAPPER'], sys.dont_write_bytecode]\n"}, "-B", True),
    "nodejs20.x": ("function.handler", {"function.js": "exports.handler = async () => [process.env.ADDED, process.env.AWS_LAMBDA_EXEC_WRAPPER, typeof gc === 'function'];\n"}, "--expose-gc", True),
    "ruby3.3": ("function.handler", {"function.rb": "def handler(event:, context:) [ENV['ADDED'], ENV['AWS_LAMBDA_EXEC_WRAPPER'], $VERBOSE] end\n"}, "-w", True),
    "java17": ("example.Handler", None, "-Dx=y", None),
}
WRAPPER = """#!/bin/bash
args=("$@")
export ADDED="by the wrapper" JAVA_TOOL_OPTIONS="-Dz=by-the-wrapper"
echo "wrapping ${#args[@]}"
exec "${args[@]:0:$#-1}" %s "${args[@]: -1}"
"""


@pytest.mark.parametrize("place", ("layer", "package"))
@pytest.mark.parametrize("runtime", WRAPPED)
def test_a_wrapper_starts_the_runtime_with_what_it_adds(server, role, code, runtime, place):
    handler, files, argument, seen = WRAPPED[runtime]
    script = (WRAPPER % argument).encode()
    path, layers, name = "/opt/wrapper", [], f"wrapped-{place}-{re.sub('[^a-z]', '', runtime)}"
    if place == "layer":
        client = server.client("lambda")
        layers = [client.publish_layer_version(LayerName=name, Content={"ZipFile": building.archive({"wrapper": script})})["LayerVersionArn"]]
    else:
        path, files = "/var/task/wrapper", files and {**files, "wrapper": script}
    if files is None and place == "package":
        pytest.skip("Java's package is a layer's neighbour; the others show it")
    package = building.archive(files) if files else code("java")
    create(server, role, name, runtime, handler, package, Layers=layers, Environment={"Variables": {"AWS_LAMBDA_EXEC_WRAPPER": path}})
    for cold in (True, False):
        error, answer, whole = server.invoke(name, {"n": 1}, LogType="Tail")
        assert error is None, answer
        assert ("wrapping" in base64.b64decode(whole["LogResult"]).decode()) == cold
        assert answer == ["by the wrapper", path, seen] if files else answer["got"] == {"n": 1}, answer
    if runtime == "java17":
        assert server.invoke(name, {"do": "aws"})[:2] == (None, "200")


@pytest.mark.parametrize("runtime", WRAPPED)
def test_a_wrapper_that_does_not_run_is_an_error_of_the_init(server, role, runtime):
    handler = WRAPPED[runtime][0]
    for name, text, status, said in (
        ("absent", None, 127, "/var/task/wrapper: does not exist"),
        ("ends", b"#!/bin/sh\nexit 9\n", 9, ""),
    ):
        name = f"wrapper-{name}-{re.sub('[^a-z]', '', runtime)}"
        package = building.archive({"x": b""} if text is None else {"wrapper": text})
        create(server, role, name, runtime, handler, package, Environment={"Variables": {"AWS_LAMBDA_EXEC_WRAPPER": "/var/task/wrapper"}})
        error, answer, whole = server.invoke(name, {}, LogType="Tail")
        assert (error, answer["errorType"]) == ("Unhandled", "Runtime.ExitError"), answer
        assert re.fullmatch(f"RequestId: .* Error: Runtime exited with error: exit status {status}", answer["errorMessage"])
        assert said in base64.b64decode(whole["LogResult"]).decode()


@pytest.mark.parametrize("runtime,name", [("python3.12", "python3.12"), ("nodejs20.x", "node"), ("ruby3.3", "ruby"), ("java17", "java")])
def test_a_wrapper_may_name_the_interpreter(server, role, code, runtime, name):
    """As AWS's own examples do: by its place in AWS's images."""
    handler, files, argument, seen = WRAPPED[runtime]
    script = WRAPPER.replace('exec "${args', f'exec /var/lang/bin/{name} "${{args').replace("[@]:0:$#-1", "[@]:1:$#-2")
    function = f"names-{re.sub('[^a-z]', '', runtime)}"
    layer = building.archive({"wrapper": (script % argument).encode()})
    layer = server.client("lambda").publish_layer_version(LayerName=function, Content={"ZipFile": layer})
    package = building.archive(files) if files else code("java")
    variables = {"Variables": {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/wrapper"}}
    create(server, role, function, runtime, handler, package, Layers=[layer["LayerVersionArn"]], Environment=variables)
    error, answer, _ = server.invoke(function, {"n": 1})
    assert error is None, answer
    assert answer == ["by the wrapper", "/opt/wrapper", seen] if files else answer["got"] == {"n": 1}, answer


def test_a_wrapper_means_nothing_to_a_program_of_the_packages_own(server, role, code):
    variables = {"Variables": {"AWS_LAMBDA_EXEC_WRAPPER": "/var/task/none"}}
    create(server, role, "unwrapped", "provided.al2023", "any", code("go"), Environment=variables)
    error, seen, _ = server.invoke("unwrapped", {"n": 1})
    assert (error, seen["got"]) == (None, {"n": 1})


def test_what_does_not_run_is_refused_by_name(server, role):
    for runtime in ("dotnet8", "dotnetcore3.1", "dotnet6"):
        with pytest.raises(ClientError) as refused:
            create(server, role, "refused", runtime, "A::B::C", building.archive({"x": b""}))
        assert runtime in str(refused.value)
    with pytest.raises(ClientError) as refused:
        server.client("lambda").create_function(
            FunctionName="refused", Role=role, PackageType="Image", Code={"ImageUri": "000000000000.dkr.ecr.us-east-1.amazonaws.com/x:1"}
        )
    assert "Image" in str(refused.value)


def test_what_the_machine_lacks_is_told(tmp_path):
    server = Server(tmp_path, "--ruby", "/nowhere/ruby", "--java", "/nowhere/java", "--ephemeral")
    try:
        role = server.role("lacking")
        for runtime, install in (("ruby3.3", "package ruby"), ("java17", "default-jdk-headless")):
            with pytest.raises(ClientError) as refused:
                create(server, role, "lacking", runtime, "a.b", building.archive({"x": b""}))
            assert f"The runtime {runtime} cannot run on this machine" in str(refused.value)
            assert install in str(refused.value) and "/nowhere/" in str(refused.value)
        said = lambda: "Ruby functions can't run" in server.log.read_text() and "Java functions" in server.log.read_text()  # noqa: E731
        until("the server says what is missing", said)
    finally:
        server.stop()
