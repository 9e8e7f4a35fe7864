//! Node.js functions from processes that waited for them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use sandbox::{Sandbox, Spec, Status};
use serde_json::{Value, json};
use support::*;

type Files<'a> = &'a [(&'a str, &'a str)];

/// Runs a spec's function once.
async fn invoke(sandbox: &Sandbox, spec: Spec, event: &str) -> Request {
    let mut environment = sandbox.spawn(spec).await.unwrap();
    RuntimeApi::of(&mut environment).invoke(event).await
}

#[tokio::test]
async fn an_event_goes_in_and_a_response_comes_out() {
    let sandbox = node_sandbox("node-response").await;
    let source =
        "exports.handler = async (event, context) => ({ got: event, id: context.awsRequestId });";
    let spec = node_spec("index.handler", &[("index.js", source)]);
    let mut environment = sandbox.spawn(spec).await.unwrap();
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

/// Handlers by their names and files, and what they answer to the event `3`.
#[tokio::test]
async fn every_form_of_handler_is_found_and_answers() {
    let sandbox = node_sandbox("node-forms").await;
    let forms: &[(&str, Files, Value)] = &[
        ("index.handler", &[("index.js", "exports.handler = async (e) => e + 1;")], json!(4)),
        (
            "dir/sub/file.a.b",
            &[("dir/sub/file.js", "exports.a = { b: async (e) => e };")],
            json!(3),
        ),
        (
            "index.handler",
            &[
                (
                    "index.mjs",
                    "import { two } from './two.mjs';\nconst three = await Promise.resolve(two + 1);\nexport const handler = async (e) => e * three;",
                ),
                ("two.mjs", "export const two = 2;"),
            ],
            json!(9),
        ),
        (
            "index.handler",
            &[
                ("package.json", r#"{"type": "module"}"#),
                ("index.js", "export const handler = async () => typeof require;"),
            ],
            json!("undefined"),
        ),
        ("index.handler", &[("index.cjs", "exports.handler = async () => 'cjs';")], json!("cjs")),
        (
            "index.handler",
            &[("index.js", "exports.handler = (e, c, callback) => callback(null, e);")],
            json!(3),
        ),
        (
            "index.handler",
            &[(
                "index.js",
                "exports.handler = (e, c, callback) => { setTimeout(() => callback(null, 'later'), 5); };",
            )],
            json!("later"),
        ),
        // The event loop is waited for, unless the handler says otherwise.
        (
            "index.handler",
            &[(
                "index.js",
                "exports.handler = (e, c, callback) => { const seen = []; setTimeout(() => seen.push(1), 20); callback(null, seen); };",
            )],
            json!([1]),
        ),
        (
            "index.handler",
            &[(
                "index.js",
                "exports.handler = (e, c, callback) => { c.callbackWaitsForEmptyEventLoop = false; const seen = []; setTimeout(() => seen.push(1), 60000); callback(null, seen); };",
            )],
            json!([]),
        ),
        (
            "index.handler",
            &[(
                "index.js",
                "exports.handler = function(event, context) { context.done(null, 'x') }",
            )],
            json!("x"),
        ),
        (
            "index.handler",
            &[("index.js", "exports.handler = (e, c) => c.succeed({ok: e});")],
            json!({"ok": 3}),
        ),
        ("index.handler", &[("index.js", "exports.handler = async () => {};")], json!(null)),
        // Neither a promise nor a call back: what is returned does not count.
        ("index.handler", &[("index.js", "exports.handler = () => 'lost';")], json!(null)),
        (
            "index.handler",
            &[("index.js", "exports.handler = () => new Promise(() => {});")],
            json!(null),
        ),
        (
            "index.handler",
            &[("index.js", "exports.handler = async () => new Buffer('old').toString();")],
            json!("old"),
        ),
        (
            "index.handler",
            &[
                ("index.js", "exports.handler = async () => require('pack').name;"),
                ("node_modules/pack/index.js", "exports.name = 'packed';"),
            ],
            json!("packed"),
        ),
    ];
    for (handler, files, expected) in forms {
        let posted = invoke(&sandbox, node_spec(handler, files), "3").await;
        assert!(posted.path.ends_with("/response"), "{files:?}: {}", posted.text());
        assert_eq!(&posted.json(), expected, "{files:?}");
    }
}

/// Failures: the source of `index.js`, and type and message of the error that is posted.
#[tokio::test]
async fn failing_handlers_post_the_errors_of_lambda() {
    let sandbox = node_sandbox("node-errors").await;
    let cases = [
        ("exports.handler = async () => { throw new TypeError('why'); };", "TypeError", "why"),
        ("exports.handler = () => { throw new Error('at once'); };", "Error", "at once"),
        ("exports.handler = (e, c, cb) => cb(new RangeError('back'));", "RangeError", "back"),
        ("exports.handler = (e, c, cb) => cb('text');", "string", "text"),
        ("exports.handler = (e, c) => c.fail(new Error('failed'));", "Error", "failed"),
        (
            "exports.handler = async () => { throw Object.assign(new Error('m'), { name: 'My' }); };",
            "My",
            "m",
        ),
        ("exports.handler = async () => 1n;", "Error", "Unable to stringify response body"),
        (
            "exports.handler = async () => { const a = {}; a.a = a; return a; };",
            "Error",
            "Unable to stringify response body",
        ),
    ];
    for (source, kind, message) in cases {
        let spec = node_spec("index.handler", &[("index.js", source)]);
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let mut api = RuntimeApi::of(&mut environment);
        let posted = api.invoke("{}").await;
        assert_eq!(posted.path, "/2018-06-01/runtime/invocation/request-1/error", "{source}");
        let header = format!("Lambda-Runtime-Function-Error-Type: {kind}\r\n");
        assert!(format!("{}\r\n", posted.head).contains(&header), "{}", posted.head);
        let object = posted.json();
        assert_eq!(
            (&object["errorType"], &object["errorMessage"]),
            (&json!(kind), &json!(message))
        );
        assert!(object["trace"].is_array(), "{object}");
        let next = api.request().await;
        assert_eq!(next.method, "GET", "an error of the handler does not end the environment");
    }
}

/// What ends the process: the source, the error that is posted, the exit code.
#[tokio::test]
async fn what_nobody_catches_ends_the_environment() {
    let sandbox = node_sandbox("node-uncaught").await;
    let cases = [
        (
            "exports.handler = () => { setTimeout(() => { throw new Error('late'); }, 1); };",
            "Error",
            "late",
            129,
        ),
        (
            "exports.handler = (e, c, cb) => { Promise.reject(new Error('gone')); setTimeout(cb, 60000); };",
            "Runtime.UnhandledPromiseRejection",
            "Error: gone",
            128,
        ),
    ];
    for (source, kind, message, code) in cases {
        let spec = node_spec("index.handler", &[("index.js", source)]);
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let posted = RuntimeApi::of(&mut environment).invoke("{}").await.json();
        assert_eq!(
            (&posted["errorType"], &posted["errorMessage"]),
            (&json!(kind), &json!(message))
        );
        assert_eq!(soon("end", environment.exited()).await.status, Status::Code(code));
    }
    let spec =
        node_spec("index.handler", &[("index.js", "exports.handler = () => process.exit(7);")]);
    let mut environment = sandbox.spawn(spec).await.unwrap();
    RuntimeApi::of(&mut environment).give("{}").await;
    assert_eq!(soon("end", environment.exited()).await.status, Status::Code(7));
}

/// What cannot be loaded: handler, files, and the error that is posted.
#[tokio::test]
async fn what_cannot_be_loaded_is_told_as_an_error_of_the_init() {
    let sandbox = node_sandbox("node-init").await;
    let cases: [(&str, &str, &str, &str); 8] = [
        (
            "index.handler",
            "exports.other = 1;",
            "Runtime.HandlerNotFound",
            "index.handler is undefined or not exported",
        ),
        (
            "index.handler",
            "exports.handler = 1;",
            "Runtime.HandlerNotFound",
            "index.handler is not a function",
        ),
        ("other.handler", "", "Runtime.ImportModuleError", "Error: Cannot find module 'other'\n"),
        (
            "index.handler",
            "require('absent');",
            "Runtime.ImportModuleError",
            "Error: Cannot find module 'absent'\n",
        ),
        (
            "index.handler",
            "a b",
            "Runtime.UserCodeSyntaxError",
            "SyntaxError: Unexpected identifier",
        ),
        ("index.handler", "throw new RangeError('top');", "RangeError", "top"),
        ("handler", "", "Runtime.MalformedHandlerName", "Bad handler"),
        (
            "../index.handler",
            "",
            "Runtime.MalformedHandlerName",
            "'../index.handler' is not a valid handler name.",
        ),
    ];
    for (handler, source, kind, message) in cases {
        let mut environment =
            sandbox.spawn(node_spec(handler, &[("index.js", source)])).await.unwrap();
        let posted = RuntimeApi::of(&mut environment).posted().await;
        assert_eq!(posted.path, "/2018-06-01/runtime/init/error", "{}", posted.text());
        let posted = posted.json();
        assert_eq!(posted["errorType"], kind);
        assert!(posted["errorMessage"].as_str().unwrap().starts_with(message), "{posted}");
        assert_eq!(soon("end", environment.exited()).await.status, Status::Code(129));
    }
}

#[tokio::test]
async fn node_24_knows_no_callbacks() {
    let sandbox = node_sandbox("node-24").await;
    let spec = |source| {
        let mut spec = node_spec("index.handler", &[("index.js", source)]);
        spec.env.retain(|(name, _)| name != "AWS_EXECUTION_ENV");
        spec.env.push(("AWS_EXECUTION_ENV".into(), "AWS_Lambda_nodejs24.x".into()));
        spec
    };
    let posted = invoke(&sandbox, spec("exports.handler = (e, c) => [e, 'done' in c];"), "3").await;
    assert_eq!(posted.json(), json!([3, false]), "what is returned is the result");
    let mut refused = sandbox.spawn(spec("exports.handler = (e, c, cb) => cb();")).await.unwrap();
    let posted = RuntimeApi::of(&mut refused).posted().await.json();
    assert_eq!(posted["errorType"], "Runtime.CallbackHandlerDeprecated");
}

#[tokio::test]
async fn variables_are_exactly_the_functions() {
    let sandbox = node_sandbox("node-variables").await;
    let source = "exports.handler = async () => process.env;";
    let spec = node_spec("index.handler", &[("index.js", source)]);
    let mut expected: serde_json::Map<String, Value> =
        spec.env.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
    for (name, value) in [
        ("_HANDLER", "index.handler"),
        ("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001"),
        ("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"),
        ("_X_AMZN_TRACE_ID", "Root=1-2-3"),
    ] {
        expected.insert(name.into(), json!(value));
    }
    if has(&sandbox, &[sandbox::Layer::Network]) {
        assert_eq!(invoke(&sandbox, spec, "{}").await.json(), Value::Object(expected));
    }
}

/// Options of the function's own are Node.js's: it is started anew for them.
#[tokio::test]
async fn options_of_the_functions_own_are_honoured() {
    let sandbox = node_sandbox("node-options").await;
    let files = [
        (
            "index.js",
            "exports.handler = async () => [globalThis.loaded, require('v8').getHeapStatistics().heap_size_limit >> 20, process.env.NODE_OPTIONS];",
        ),
        ("ahead.js", "globalThis.loaded = 'ahead';"),
    ];
    let mut limits = Vec::new();
    for options in [None, Some("--require /var/task/ahead.js"), Some("--max-old-space-size=77")] {
        let mut spec = node_spec("index.handler", &files);
        spec.env.extend(options.map(|options| ("NODE_OPTIONS".to_owned(), options.to_owned())));
        let posted = invoke(&sandbox, spec, "{}").await.json();
        assert_eq!(posted[2], json!(options));
        let ahead = options.is_some_and(|options| options.contains("ahead")).then_some("ahead");
        assert_eq!(posted[0], json!(ahead));
        limits.push(posted[1].as_i64().unwrap());
    }
    // 90 percent of 256 MB, and some for young objects.
    assert!((230..300).contains(&limits[0]) && limits[1] == limits[0], "{limits:?}");
    assert!((77..200).contains(&limits[2]), "{limits:?}");
}

#[tokio::test]
async fn a_response_stream_is_sent_in_chunks_with_its_errors_behind() {
    let sandbox = node_sandbox("node-streams").await;
    let source = "exports.handler = awslambda.streamifyResponse(async (event, stream) => {
        stream.setContentType('text/plain');
        stream.write('one');
        stream.write('two');
        if (event.bad) throw new TypeError('bad');
        stream.end();
    });";
    for (event, trailer) in [("{}", None), (r#"{"bad": 1}"#, Some("TypeError"))] {
        let spec = node_spec("index.handler", &[("index.js", source)]);
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let mut api = RuntimeApi::of(&mut environment);
        api.give(event).await;
        let request = api.request().await;
        assert!(request.head.contains("Lambda-Runtime-Function-Response-Mode: streaming"));
        assert!(request.head.contains("Content-Type: text/plain"), "{}", request.head);
        let rest = api.read_until("0\r\n", "\r\n\r\n").await;
        assert!(rest.contains("3\r\none\r\n") && rest.contains("3\r\ntwo\r\n"), "{rest}");
        let told = rest.split("Lambda-Runtime-Function-Error-Type: ").nth(1);
        assert_eq!(told.and_then(|told| told.lines().next()), trailer, "{rest}");
    }
}

/// The process was there before the function, and is confined all the same.
#[tokio::test]
async fn what_waited_for_its_function_is_confined() {
    let sandbox = node_sandbox("node-confined").await;
    let layers = [sandbox::Layer::Namespaces, sandbox::Layer::Seccomp, sandbox::Layer::Landlock];
    if !has(&sandbox, &layers) {
        return;
    }
    let secret = scratch("secret").join("secret");
    std::fs::write(&secret, "secret").unwrap();
    let source = format!(
        "
const fs = require('fs');
const attempt = (path) => {{ try {{ fs.writeFileSync(path, 'x'); return true; }} catch {{ return false; }} }};
exports.handler = async () => {{
  const status = Object.fromEntries(fs.readFileSync('/proc/self/status', 'utf8').split('\\n').map((line) => line.split(':\\t')));
  return {{
    capabilities: ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'].map((name) => parseInt(status[name], 16)),
    confined: [status.NoNewPrivs, status.Seccomp],
    ids: [process.getuid(), process.getgid()],
    seen: ['/home', '/root/.ssh', '/etc/shadow', '/sys', '/.host', {secret:?}].filter(fs.existsSync),
    written: ['/x', '/var/task/x', '/opt/x', '/etc/passwd', '/usr/x'].filter(attempt),
    tmp: attempt('/tmp/x'),
    root: fs.readdirSync('/').includes('.host'),
    cwd: process.cwd(),
    argv: process.argv.length,
    threads: fs.readdirSync('/proc/self/task').map((id) => /Seccomp:\\t(\\d)/.exec(fs.readFileSync(`/proc/self/task/${{id}}/status`, 'utf8'))[1]).filter((mode) => mode !== '2'),
    processes: fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length,
    child: require('child_process').execFileSync(process.execPath, ['-p', '6 * 7']).toString(),
  }};
}};
"
    );
    let posted = invoke(&sandbox, node_spec("index.handler", &[("index.js", &source)]), "{}").await;
    assert_eq!(
        posted.json(),
        json!({
            "capabilities": [0, 0, 0, 0, 0], "confined": ["1", "2"], "ids": [993, 990],
            "seen": [], "written": [], "tmp": true, "root": false, "cwd": "/var/task", "argv": 2,
            "threads": [], "processes": 1, "child": "42\n",
        })
    );
}

#[tokio::test]
async fn tmp_has_the_functions_size() {
    let sandbox = node_sandbox("node-tmp").await;
    if !has(&sandbox, &[sandbox::Layer::Namespaces]) {
        return;
    }
    let source = "exports.handler = async (size) => {
        try { require('fs').writeFileSync('/tmp/big', Buffer.alloc(size)); return 'fits'; } catch (e) { return e.code; }
    };";
    let mut spec = node_spec("index.handler", &[("index.js", source)]);
    spec.limits.tmp_bytes = 1024 * 1024;
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    assert_eq!(api.invoke("1000000").await.json(), "fits");
    assert_eq!(api.invoke("2000000").await.json(), "ENOSPC");
}

#[tokio::test]
async fn layers_bring_packages_to_scripts_and_modules() {
    let sandbox = node_sandbox("node-layers").await;
    if !has(&sandbox, &[sandbox::Layer::Namespaces]) {
        return;
    }
    let layers = scratch("layers");
    let package = layers.join("nodejs/node_modules/pack");
    std::fs::create_dir_all(&package).unwrap();
    std::fs::write(package.join("index.js"), "exports.name = 'of the layer';").unwrap();
    for (file, source) in [
        ("index.js", "const { name } = require('pack'); exports.handler = async () => name;"),
        ("index.mjs", "import pack from 'pack'; export const handler = async () => pack.name;"),
    ] {
        let mut spec = node_spec("index.handler", &[(file, source)]);
        spec.layers = Some(layers.clone());
        assert_eq!(invoke(&sandbox, spec, "{}").await.json(), "of the layer", "{file}");
    }
}

/// Without isolation the same functions run, as plain processes.
#[tokio::test]
async fn without_isolation_functions_run_as_plain_processes() {
    let mut config = node_config("node-off");
    config.isolation = sandbox::Isolation::Off;
    let sandbox = Sandbox::start(config).await.unwrap();
    let source = "exports.handler = async (e) => [e, process.env.AWS_LAMBDA_FUNCTION_NAME];";
    let posted = invoke(&sandbox, node_spec("index.handler", &[("index.js", source)]), "1").await;
    assert_eq!(posted.json(), json!([1, "name"]));
}

#[tokio::test]
async fn a_machine_without_node_says_so() {
    let mut config = node_config("node-none");
    config.node =
        Some(sandbox::InterpreterConfig { interpreter: "/nowhere/node".into(), pool_size: 1 });
    let sandbox = Sandbox::start(config).await.unwrap();
    let refused = sandbox.spawn(node_spec("index.handler", &[("index.js", "")])).await.unwrap_err();
    assert!(refused.to_string().contains("Node.js interpreter /nowhere/node"), "{refused}");
}
