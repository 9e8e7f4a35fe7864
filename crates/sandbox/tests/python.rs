//! Python functions from the warm parent.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use sandbox::{Error, PythonConfig, Sandbox, Status};
use serde_json::{Value, json};
use support::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn an_event_goes_in_and_a_response_comes_out() {
    let sandbox = python_sandbox("response").await;
    let source =
        "def handler(event, context):\n    return {'got': event, 'id': context.aws_request_id}\n";
    let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    let posted = api.invoke(r#"{"a": 1}"#).await;
    assert_eq!(posted.path, "/2018-06-01/runtime/invocation/request-1/response");
    assert_eq!(posted.json(), json!({"got": {"a": 1}, "id": "request-1"}));
    let posted = api.invoke(r#"["ö\u0000"]"#).await;
    assert_eq!(posted.json()["got"], json!(["ö\0"]), "and again in the same environment");
    let large = json!("x".repeat(3_000_000)).to_string();
    let posted = api.invoke(&large).await;
    assert_eq!(posted.json()["got"].as_str().unwrap().len(), 3_000_000, "bodies of many reads");
    environment.kill();
    let exit = soon("end", environment.exited()).await;
    assert_eq!(exit.status, Status::Signal(9));
    assert!(!exit.out_of_memory);
}

/// Failures of a handler: its source, and the error object that is posted without the trace.
#[tokio::test]
async fn failing_handlers_post_the_errors_of_lambda() {
    let sandbox = python_sandbox("errors").await;
    let cases: [(&str, &str, &str, Option<&str>); 5] = [
        (
            "class Odd(Exception): pass\ndef handler(e, c):\n    raise Odd('why')\n",
            "Odd",
            "why",
            Some("  File \"/var/task/function.py\", line 3, in handler\n    raise Odd('why')\n"),
        ),
        (
            "def handler(e, c): return {1, 2}\n",
            "Runtime.MarshalError",
            "Unable to marshal response: Object of type set is not JSON serializable",
            None,
        ),
        (
            "from decimal import Decimal\ndef handler(e, c): return Decimal(1)\n",
            "Runtime.MarshalError",
            "Unable to marshal response: Object of type Decimal is not JSON serializable",
            None,
        ),
        (
            "def handler(): pass\n",
            "TypeError",
            "handler() takes 0 positional arguments but 2 were given",
            None,
        ),
        (
            "def handler(e, c): return e['no']\n",
            "KeyError",
            "'no'",
            Some(
                "  File \"/var/task/function.py\", line 1, in handler\n    def handler(e, c): return e['no']\n",
            ),
        ),
    ];
    for (source, kind, message, frame) in cases {
        let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
        let mut api = RuntimeApi::of(&mut environment);
        let posted = api.invoke("{}").await;
        assert_eq!(posted.path, "/2018-06-01/runtime/invocation/request-1/error", "{source}");
        let header = format!("Lambda-Runtime-Function-Error-Type: {kind}");
        assert!(posted.head.contains(&header), "{}", posted.head);
        let trace: Vec<Value> = frame.iter().map(|frame| json!(frame)).collect();
        let expected = json!({
            "errorMessage": message,
            "errorType": kind,
            "requestId": "request-1",
            "stackTrace": trace,
        });
        assert_eq!(posted.json(), expected, "{source}");
        let next = api.request().await;
        assert_eq!(next.method, "GET", "an error of the handler does not end the environment");
    }
}

#[tokio::test]
async fn events_that_are_no_json_are_refused() {
    let sandbox = python_sandbox("unmarshal").await;
    let mut environment =
        sandbox.spawn(python_spec("def handler(e, c): return e\n")).await.unwrap();
    let posted = RuntimeApi::of(&mut environment).invoke("{").await;
    assert_eq!(posted.json()["errorType"], "Runtime.UnmarshalError");
}

/// Functions that cannot be loaded: handler, source, the error object posted to `/init/error`.
#[tokio::test]
async fn functions_that_cannot_be_loaded_say_why() {
    let sandbox = python_sandbox("init").await;
    let cases = [
        (
            "absent.handler",
            "",
            "Runtime.ImportModuleError",
            "Unable to import module 'absent': No module named 'absent'",
        ),
        (
            "function.handler",
            "import nowhere\n",
            "Runtime.ImportModuleError",
            "Unable to import module 'function': No module named 'nowhere'",
        ),
        (
            "function.absent",
            "",
            "Runtime.HandlerNotFound",
            "Handler 'absent' missing on module 'function'",
        ),
        (
            "function.handler",
            "def handler(:\n",
            "Runtime.UserCodeSyntaxError",
            "Syntax error in module 'function': invalid syntax (function.py, line 1)",
        ),
        (
            "function",
            "",
            "Runtime.MalformedHandlerName",
            "Bad handler 'function': not enough values to unpack (expected 2, got 1)",
        ),
        (
            "sys.exit",
            "",
            "Runtime.BuiltInModuleConflict",
            "Cannot use built-in module sys as a handler module",
        ),
        ("function.handler", "raise ValueError('early')\n", "ValueError", "early"),
    ];
    for (handler, source, kind, message) in cases {
        let mut spec = python_spec(source);
        spec.launch = sandbox::Launch::Python { handler: handler.into() };
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let posted = RuntimeApi::of(&mut environment).posted().await;
        assert_eq!(posted.path, "/2018-06-01/runtime/init/error", "{handler}");
        let error = posted.json();
        assert_eq!((&error["errorType"], &error["errorMessage"]), (&json!(kind), &json!(message)));
        assert!(posted.head.contains(&format!("Lambda-Runtime-Function-Error-Type: {kind}")));
        let exit = soon("end", environment.exited()).await;
        assert_eq!(exit.status, Status::Code(1), "{handler}");
    }
}

#[tokio::test]
async fn a_handler_in_a_package_is_named_by_path_or_by_dots() {
    let sandbox = python_sandbox("package").await;
    for handler in ["parts/inner.run", "parts.inner.run"] {
        let mut spec = python_spec("");
        std::fs::create_dir(spec.code.join("parts")).unwrap();
        std::fs::write(spec.code.join("parts/inner.py"), "def run(e, c): return __name__\n")
            .unwrap();
        spec.launch = sandbox::Launch::Python { handler: handler.into() };
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let posted = RuntimeApi::of(&mut environment).invoke("{}").await;
        assert_eq!(posted.json(), "parts.inner");
    }
}

#[tokio::test]
async fn layers_are_found_behind_the_code() {
    let sandbox = python_sandbox("layers").await;
    let mut spec =
        python_spec("import both, layered\ndef handler(e, c): return [both.A, layered.A]\n");
    let layers = scratch("layers");
    std::fs::create_dir(layers.join("python")).unwrap();
    std::fs::write(layers.join("python/both.py"), "A = 'layer'\n").unwrap();
    std::fs::write(layers.join("python/layered.py"), "A = 'layer'\n").unwrap();
    std::fs::write(spec.code.join("both.py"), "A = 'code'\n").unwrap();
    spec.layers = Some(layers);
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let posted = RuntimeApi::of(&mut environment).invoke("{}").await;
    assert_eq!(posted.json(), json!(["code", "layer"]));
}

#[tokio::test]
async fn the_context_tells_what_lambda_tells() {
    let sandbox = python_sandbox("context").await;
    let source = "
import os
def handler(event, c):
    return [c.function_name, c.function_version, c.invoked_function_arn, c.memory_limit_in_mb,
            c.log_group_name, c.log_stream_name, c.get_remaining_time_in_millis() > 1000,
            c.client_context, c.identity.cognito_identity_id, c.tenant_id,
            os.environ['_X_AMZN_TRACE_ID']]
";
    assert_eq!(
        invoke_once(&sandbox, source).await,
        json!([
            "name",
            "$LATEST",
            "arn:aws:lambda:us-east-1:000000000000:function:name",
            "256",
            "/aws/lambda/name",
            "stream",
            true,
            null,
            null,
            null,
            "Root=1-2-3"
        ])
    );
}

/// What is written comes out byte for byte, and in Lambda's format where the logger writes.
#[tokio::test]
async fn output_is_what_was_written() {
    let sandbox = python_sandbox("output").await;
    let source = "
import logging, os, sys
logging.getLogger().warning('careful')
def handler(event, context):
    logging.getLogger().setLevel('INFO')
    logging.info('told')
    logging.debug('not told')
    print('printed', end='')
    sys.stdout.buffer.write(bytes(range(256)))
    print('to stderr', file=sys.stderr)
    os.write(1, b'\\xff\\xfe')
    raise RuntimeError('late')
";
    let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    api.invoke("{}").await;
    environment.kill();
    let output = read_output(&mut environment).await;
    let every_byte: Vec<u8> = (0..=255).collect();
    let binary: Vec<u8> = [b"printed", every_byte.as_slice(), b"to stderr\n\xff\xfe"].concat();
    let found = output.windows(binary.len()).position(|window| window == binary).unwrap();
    let (before, after) = (&output[..found], &output[found + binary.len()..]);
    let lines: Vec<_> = std::str::from_utf8(before).unwrap().lines().collect();
    let shape = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    let [warning, info] = lines.as_slice() else { panic!("{lines:?}") };
    let (warning, info) = (shape(warning), shape(info));
    assert_eq!((&*warning[0], &*warning[2], &*warning[3]), ("[WARNING]", "", "careful"));
    assert_eq!((&*info[0], &*info[2], &*info[3]), ("[INFO]", "request-1", "told"));
    assert!(info[1].ends_with('Z') && info[1].contains('T'), "{info:?}");
    assert_eq!(
        std::str::from_utf8(after).unwrap(),
        "[ERROR] RuntimeError: late\rTraceback (most recent call last):\r\
         \u{a0}\u{a0}File \"/var/task/function.py\", line 12, in handler\r\
         \u{a0}\u{a0}\u{a0}\u{a0}raise RuntimeError('late')\n"
    );
}

/// Ways to end, each with the status that is reported.
#[tokio::test]
async fn a_program_that_ends_is_reported_as_it_ended() {
    let sandbox = python_sandbox("exit").await;
    let cases = [
        ("import sys\ndef handler(e, c): sys.exit(3)\n", Status::Code(3)),
        ("import sys\ndef handler(e, c): sys.exit()\n", Status::Code(0)),
        ("import sys\ndef handler(e, c): sys.exit('words')\n", Status::Code(1)),
        ("import os\ndef handler(e, c): os._exit(7)\n", Status::Code(7)),
        ("import os\ndef handler(e, c): os.abort()\n", Status::Signal(6)),
        ("import os\ndef handler(e, c): os.kill(os.getpid(), 11)\n", Status::Signal(11)),
    ];
    for (source, status) in cases {
        let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
        RuntimeApi::of(&mut environment).give("{}").await;
        let exit = soon("end", environment.exited()).await;
        assert_eq!((exit.status, exit.out_of_memory), (status, false), "{source}");
        assert_eq!(soon("end", environment.exited()).await, exit, "asked again");
    }
}

#[tokio::test]
async fn environment_variables_are_exactly_those_given() {
    let sandbox = python_sandbox("variables").await;
    let mut spec = python_spec(
        "import os, subprocess\ndef handler(e, c):\n    return [dict(os.environ), subprocess.run(['/usr/bin/env', '-0'], capture_output=True, text=True).stdout]\n",
    );
    spec.env = vec![("ODD ÄÖ".into(), "a=b\nc".into()), ("AWS_ENDPOINT_URL".into(), "own".into())];
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let posted = RuntimeApi::of(&mut environment).invoke("{}").await.json();
    let expected = json!({
        "ODD ÄÖ": "a=b\nc",
        "AWS_ENDPOINT_URL": "own",
        "AWS_LAMBDA_RUNTIME_API": "127.0.0.1:9001",
        "_HANDLER": "function.handler",
        "_X_AMZN_TRACE_ID": "Root=1-2-3",
    });
    assert_eq!(posted[0], expected);
    let inherited: serde_json::Map<String, Value> = posted[1]
        .as_str()
        .unwrap()
        .split_terminator('\0')
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.into(), value.into()))
        .collect();
    assert_eq!(Value::Object(inherited), expected, "children inherit them");
}

#[tokio::test]
async fn the_sdk_reaches_the_inner_endpoint_and_gives_way_to_the_functions_own() {
    let mut config = python_config("sdk");
    let runtimes = scratch("runtimes");
    let installed = sandbox::python::install_sdk("python3".as_ref(), &runtimes, &|_| {}).await;
    let sdk = match installed {
        Err(error) => return eprintln!("SKIPPED: {error}"),
        Ok(sdk) => sdk,
    };
    assert_eq!(
        sandbox::python::install_sdk("python3".as_ref(), &runtimes, &|_| panic!("installs twice"))
            .await
            .unwrap(),
        sdk
    );
    config.python = Some(PythonConfig { interpreter: "python3".into(), sdk_dir: Some(sdk) });
    let sandbox = Sandbox::start(config).await.unwrap();
    let mut spec = python_spec(
        "import boto3\nclient = boto3.client('dynamodb')\n\
         def handler(e, c): return [client.list_tables()['TableNames'], client.meta.region_name, boto3.__version__]\n",
    );
    for (name, value) in [
        ("AWS_REGION", "eu-west-1"),
        ("AWS_DEFAULT_REGION", "eu-west-1"),
        ("AWS_ACCESS_KEY_ID", "inner"),
        ("AWS_SECRET_ACCESS_KEY", "s"),
    ] {
        spec.env.push((name.into(), value.into()));
    }
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    api.give("{}").await;
    let endpoint = tokio::net::TcpListener::from_std(environment.take_endpoint().unwrap()).unwrap();
    let (mut stream, _) = soon("the SDK's call", endpoint.accept()).await.unwrap();
    let mut request = vec![0; 16_384];
    let length = soon("the SDK's call", stream.read(&mut request)).await.unwrap();
    let request = String::from_utf8_lossy(&request[..length]).into_owned();
    assert!(request.contains("DynamoDB_20120810.ListTables"), "{request}");
    assert!(request.contains("Credential=inner/") && request.contains("eu-west-1"), "{request}");
    let body = r#"{"TableNames":["t"]}"#;
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    stream.write_all(answer.as_bytes()).await.unwrap();
    assert_eq!(api.posted().await.json(), json!([["t"], "eu-west-1", "1.43.11"]));

    let mut spec = python_spec(
        "import boto3, calendar\ndef handler(e, c): return [boto3.OWN, calendar.OWN, boto3.RETRY]\n",
    );
    std::fs::write(
        spec.code.join("boto3.py"),
        "import botocore\nOWN = 1\nRETRY = botocore.__file__.startswith('/var/task')\n",
    )
    .unwrap();
    std::fs::create_dir(spec.code.join("botocore")).unwrap();
    std::fs::write(spec.code.join("botocore/__init__.py"), "").unwrap();
    std::fs::write(spec.code.join("calendar.py"), "OWN = 2\n").unwrap();
    spec.env.clear();
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let posted = RuntimeApi::of(&mut environment).invoke("{}").await;
    assert_eq!(posted.json(), json!([1, 2, true]));
}

#[tokio::test]
async fn an_interpreter_that_is_none_is_named() {
    let mut config = config("none");
    config.python = Some(PythonConfig { interpreter: "/no/such/python".into(), sdk_dir: None });
    let sandbox = Sandbox::start(config).await.unwrap();
    let refused = sandbox.spawn(python_spec("")).await;
    assert!(matches!(refused, Err(Error::Interpreter { .. })), "{refused:?}");
    let without = Sandbox::start(support::config("without")).await.unwrap();
    assert!(matches!(without.spawn(python_spec("")).await, Err(Error::NoPython)));
}

/// A server whose data lies in the host's /tmp: the SDK is still found behind the private one.
#[tokio::test]
async fn an_sdk_in_the_hosts_tmp_is_not_covered() {
    let sdk = std::path::PathBuf::from(format!("/tmp/sandbox-sdk-{}", std::process::id()));
    std::fs::create_dir_all(&sdk).unwrap();
    std::fs::write(sdk.join("late.py"), "A = 'found'\n").unwrap();
    let mut config = python_config("tmp-sdk");
    config.warm_at_start = false;
    config.python =
        Some(PythonConfig { interpreter: "python3".into(), sdk_dir: Some(sdk.clone()) });
    let sandbox = Sandbox::start(config).await.unwrap();
    let found = invoke_once(&sandbox, "def handler(e, c):\n    import late\n    return late.A\n");
    let found = found.await;
    std::fs::remove_dir_all(&sdk).unwrap();
    assert_eq!(found, json!("found"));
}

#[test]
fn heads_of_answers_are_understood_or_refused() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for seed in ["1", "2", "3"] {
        let ran = std::process::Command::new("python3")
            .args(["-I", "-S", "-B"])
            .args([root.join("tests/heads.py"), root.join("python")])
            .arg(seed)
            .output()
            .unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }
}
