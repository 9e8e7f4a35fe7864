//! Invoke, synchronously: answers, errors, limits, environments, logs.

use crate::fake::{Act, Start};
use crate::world::{World, creation, invocation, json, real_pause};
use aws_api::lambda::{
    InvocationRequest, InvocationType, Lambda, LogType, UpdateFunctionConfigurationRequest,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use service_lambda::limits;
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

#[tokio::test]
async fn a_function_answers_and_its_environment_is_used_again() {
    let world = World::new().await;
    world.function("f").await;
    for n in 0..5 {
        let answer = world.invoke("f", &json!({"n": n}).to_string()).await.unwrap();
        assert_eq!(answer.status_code, Some(200));
        assert_eq!(answer.executed_version.as_deref(), Some("$LATEST"));
        assert_eq!((answer.function_error.as_ref(), json(&answer)), (None, json!({"n": n})));
    }
    assert_eq!(world.fakes.spawned.load(SeqCst), 1);
    assert_eq!(json(&world.invoke("f", "").await.unwrap()), json!({}));
    let error = world.invoke("g", "{}").await.unwrap_err();
    assert_eq!(error.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn the_program_is_told_what_the_runtime_api_documents() {
    let world = World::new().await;
    world.function("f").await;
    let seen = Arc::new(std::sync::Mutex::new(None));
    let put = seen.clone();
    world.fakes.program(move |told| {
        *put.lock().unwrap() = Some((told.headers.clone(), told.env.clone()));
        async { Act::Answer(json!(null)) }
    });
    let context = STANDARD.encode(br#"{"client": {"app": "x"}}"#);
    let input = InvocationRequest {
        client_context: Some(context),
        function_name: "f:$LATEST".into(),
        ..InvocationRequest::default()
    };
    let caller = world.caller();
    world.room.invoke(&caller, input).await.unwrap();
    let (headers, env) = seen.lock().unwrap().take().unwrap();
    let header = |name: &str| {
        headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str()).unwrap_or("")
    };
    assert_eq!(header("lambda-runtime-aws-request-id"), &*caller.request_id);
    assert_eq!(
        header("lambda-runtime-invoked-function-arn"),
        "arn:aws:lambda:us-east-1:000000000000:function:f:$LATEST"
    );
    let deadline: i64 = header("lambda-runtime-deadline-ms").parse().unwrap();
    assert_eq!(deadline, world.ambient.now().as_millis() + 3_000);
    assert!(header("lambda-runtime-trace-id").starts_with("Root=1-"));
    assert_eq!(header("lambda-runtime-client-context"), r#"{"client":{"app":"x"}}"#);
    for (name, value) in [
        ("_HANDLER", "app.handler"),
        ("AWS_LAMBDA_FUNCTION_NAME", "f"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128"),
        ("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/f"),
        ("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
        ("AWS_REGION", "us-east-1"),
        ("AWS_EXECUTION_ENV", "AWS_Lambda_python3.12"),
        ("AWS_ACCESS_KEY_ID", "ASIATEST"),
        ("AWS_SESSION_TOKEN", "token"),
        ("LAMBDA_TASK_ROOT", "/var/task"),
        ("TZ", ":UTC"),
        ("TABLE", "clicks"),
    ] {
        let found = env.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        assert_eq!(found, Some(value), "{name}");
    }
}

#[tokio::test]
async fn every_failure_has_aws_s_error_object_and_the_next_invocation_is_fine() {
    let world = World::new().await;
    world.function("f").await;
    type Row = (fn() -> Act, &'static str, &'static str);
    let table: [Row; 6] = [
        (|| Act::Raise("ValueError", "no"), "ValueError", "no"),
        (|| Act::Exit(1), "Runtime.ExitError", "Runtime exited with error: exit status 1"),
        (|| Act::Exit(0), "Runtime.ExitError", "Runtime exited without providing a reason"),
        (|| Act::OutOfMemory, "Runtime.ExitError", "Runtime exited with error: signal: killed"),
        (|| Act::Hang, "Sandbox.Timedout", "Task timed out after 3.00 seconds"),
        (
            || Act::AnswerBytes(limits::RESPONSE_MAX + 1),
            "Function.ResponseSizeTooLarge",
            "Response payload size exceeded maximum allowed payload size (6291556 bytes).",
        ),
    ];
    for (act, kind, message) in table {
        world.fakes.program(move |_| async move { act() });
        let caller = world.caller();
        let (room, input) = (world.room.clone(), invocation("f"));
        let call = {
            let caller = caller.clone();
            tokio::spawn(async move { room.invoke(&caller, input).await })
        };
        world.until("an answer", || call.is_finished()).await;
        let answer = call.await.unwrap().unwrap();
        assert_eq!(answer.status_code, Some(200));
        assert_eq!(answer.function_error.as_deref(), Some("Unhandled"), "{kind}");
        let error = json(&answer);
        let id = &caller.request_id;
        let plain = matches!(kind, "ValueError" | "Function.ResponseSizeTooLarge");
        let prefix = if plain { String::new() } else { format!("RequestId: {id} Error: ") };
        let expected = json!({"errorType": kind, "errorMessage": format!("{prefix}{message}")});
        assert_eq!(error, expected);
        world.fakes.program(|told| async { Act::Answer(told.event) });
        assert_eq!(json(&world.invoke("f", "[1]").await.unwrap()), json!([1]), "after {kind}");
    }
    assert!(world.fakes.alive.load(SeqCst) <= 2, "what failed for good is gone");
}

#[tokio::test]
async fn payloads_are_checked() {
    let world = World::new().await;
    world.function("f").await;
    let big = "1".repeat(limits::PAYLOAD_SYNC_MAX + 1);
    for (payload, kind, code, text) in [
        ("{", None, "InvalidRequestContentException", "Could not parse request body into json"),
        ("nope", None, "InvalidRequestContentException", "Could not parse request body into json"),
        ("\u{0}", None, "InvalidRequestContentException", "Could not parse request body into json"),
        (&big, None, "RequestTooLargeException", {
            "Request must be smaller than 6291456 bytes for the InvokeFunction operation"
        }),
        (
            &big[..limits::PAYLOAD_ASYNC_MAX + 1],
            Some(InvocationType::Event),
            "RequestTooLargeException",
            "Request must be smaller than 1048576 bytes for the InvokeFunction operation",
        ),
        ("{", Some(InvocationType::Event), "InvalidRequestContentException", "Could not parse"),
        ("{}", Some(InvocationType::Unknown("Maybe".into())), "InvalidParameterValueException", {
            "Value 'Maybe' at 'invocationType'"
        }),
    ] {
        let input = InvocationRequest {
            payload: Some(payload.to_owned().into()),
            invocation_type: kind,
            ..invocation("f")
        };
        let error = world.room.invoke(&world.caller(), input).await.unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(error.message().starts_with(text) || error.message().contains(text), "{error}");
    }
    let input = InvocationRequest { client_context: Some("?".into()), ..invocation("f") };
    let error = world.room.invoke(&world.caller(), input).await.unwrap_err();
    assert_eq!(error.code(), "InvalidRequestContentException");
    assert_eq!(world.fakes.spawned.load(SeqCst), 0);
    let dry =
        InvocationRequest { invocation_type: Some(InvocationType::DryRun), ..invocation("f") };
    let answer = world.room.invoke(&world.caller(), dry).await.unwrap();
    assert_eq!((answer.status_code, answer.payload), (Some(204), None));
    assert_eq!(world.fakes.spawned.load(SeqCst), 0, "a dry run runs nothing");
}

#[tokio::test]
async fn logs_have_aws_s_lines_in_order_and_the_tail_is_their_end() {
    let world = World::new().await;
    world.function("f").await;
    world.fakes.program(|told| async move {
        told.print.send(b"hello\nbinary \xff\x00".to_vec()).await.unwrap();
        Act::Answer(json!(1))
    });
    let caller = world.caller();
    let input = InvocationRequest { log_type: Some(LogType::Tail), ..invocation("f") };
    let answer = world.room.invoke(&caller, input).await.unwrap();
    let tail = STANDARD.decode(answer.log_result.unwrap()).unwrap();
    let tail = String::from_utf8_lossy(&tail).into_owned();
    let id = &caller.request_id;
    let lines = world.logs.until("REPORT").await;
    assert!(lines[0].starts_with("INIT_START Runtime Version: python:3.12\tRuntime Version ARN: arn:aws:lambda:us-east-1::runtime:"), "{}", lines[0]);
    assert_eq!(
        lines[1..5],
        [
            format!("START RequestId: {id} Version: $LATEST"),
            "hello".to_owned(),
            "binary \u{fffd}\0".to_owned(),
            format!("END RequestId: {id}"),
        ]
    );
    // The virtual clock stands still, so that nothing took any time.
    assert_eq!(
        lines[5],
        format!(
            "REPORT RequestId: {id}\tDuration: 0.00 ms\tBilled Duration: 0 ms\tMemory Size: 128 MB\t\
         Max Memory Used: 40 MB\tInit Duration: 0.00 ms\t"
        )
    );
    assert!(tail.ends_with("Init Duration: 0.00 ms\t\n"), "{tail}");
    assert!(tail.contains("hello\n"));
}

#[tokio::test]
async fn a_timeout_is_logged_and_billed() {
    let world = World::new().await;
    world.function("f").await;
    let began = Arc::new(tokio::sync::Notify::new());
    let begins = began.clone();
    world.fakes.program(move |_| {
        begins.notify_one();
        async { Act::Hang }
    });
    let caller = world.caller();
    let id = caller.request_id.clone();
    let (room, input) = (world.room.clone(), invocation("f"));
    let call = tokio::spawn(async move { room.invoke(&caller, input).await });
    began.notified().await;
    world.clock.advance(Duration::from_millis(2_999));
    real_pause().await;
    assert!(!call.is_finished());
    world.clock.advance(Duration::from_millis(1));
    call.await.unwrap().unwrap();
    let lines = world.logs.until("REPORT").await;
    let remark = format!("{id} Task timed out after 3.00 seconds");
    assert!(lines.iter().any(|line| line.ends_with(&remark)), "{lines:?}");
    let report = lines.last().unwrap();
    assert!(report.contains("\tDuration: 3000.00 ms\tBilled Duration: 3000 ms\t"), "{report}");
    assert!(report.ends_with("\tStatus: timeout"), "{report}");
    assert_eq!(world.fakes.alive.load(SeqCst), 0, "the time limit ends the environment");
}

#[tokio::test]
async fn an_environment_that_cannot_start_is_tried_twice_and_reported() {
    let world = World::new().await;
    world.function("f").await;
    *world.fakes.start.lock().unwrap() = Start::Error;
    let answer = world.invoke("f", "{}").await.unwrap();
    assert_eq!(answer.function_error.as_deref(), Some("Unhandled"));
    assert_eq!(json(&answer)["errorType"], "Runtime.ImportModuleError");
    assert_eq!(world.fakes.spawned.load(SeqCst), 2);
    let lines = world.logs.until("REPORT").await;
    let init: Vec<_> = lines.iter().filter(|line| line.starts_with("INIT_REPORT")).collect();
    assert_eq!(
        init,
        [
            "INIT_REPORT Init Duration: 0.00 ms\tPhase: init\tStatus: error\tError Type: Runtime.ImportModuleError",
            "INIT_REPORT Init Duration: 0.00 ms\tPhase: invoke\tStatus: error\tError Type: Runtime.ImportModuleError",
        ]
    );
    let begins = |text: &str| lines.iter().rposition(|line| line.starts_with(text)).unwrap();
    let order = ["INIT_REPORT", "START RequestId: ", "END RequestId: ", "REPORT"].map(begins);
    assert!(order.is_sorted(), "{lines:?}");
    *world.fakes.start.lock().unwrap() = Start::Exit;
    let answer = world.invoke("f", "{}").await.unwrap();
    assert_eq!(json(&answer)["errorType"], "Runtime.ExitError");
    *world.fakes.start.lock().unwrap() = Start::Never;
    let (room, caller, input) = (world.room.clone(), world.caller(), invocation("f"));
    let call = tokio::spawn(async move { room.invoke(&caller, input).await });
    world.until("an answer", || call.is_finished()).await;
    let answer = call.await.unwrap().unwrap();
    assert_eq!(json(&answer)["errorType"], "Sandbox.Timedout");
    assert_eq!(world.fakes.alive.load(SeqCst), 0);
}

#[tokio::test]
async fn each_concurrent_invocation_has_its_own_environment_and_the_last_is_used_first() {
    let world = World::new().await;
    world.function("f").await;
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    let inner = gate.clone();
    world.fakes.program(move |told| {
        let gate = inner.clone();
        async move {
            gate.acquire().await.unwrap().forget();
            Act::Answer(told.event)
        }
    });
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let (room, caller) = (world.room.clone(), world.caller());
            tokio::spawn(async move { room.invoke(&caller, invocation("f")).await })
        })
        .collect();
    while world.fakes.spawned.load(SeqCst) < 8 {
        real_pause().await;
    }
    gate.add_permits(8);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(world.room.idle_environments(&world.name("f")), 8);
    gate.add_permits(100);
    for _ in 0..10 {
        world.invoke("f", "{}").await.unwrap();
    }
    assert_eq!(world.fakes.spawned.load(SeqCst), 8);
}

#[tokio::test]
async fn idle_environments_are_frozen_and_then_reaped() {
    let world = World::new().await;
    world.function("f").await;
    world.invoke("f", "{}").await.unwrap();
    assert_eq!(world.fakes.freezes.load(SeqCst), 0);
    world.until("frost", || world.fakes.freezes.load(SeqCst) == 1).await;
    let name = world.name("f");
    world.clock.advance(limits::IDLE_LIMIT - Duration::from_secs(30));
    assert_eq!(world.room.idle_environments(&name), 1);
    world.until("the end", || world.fakes.alive.load(SeqCst) == 0).await;
    assert_eq!(world.room.idle_environments(&name), 0);
    world.invoke("f", "{}").await.unwrap();
    assert_eq!(world.fakes.spawned.load(SeqCst), 2);
}

#[tokio::test]
async fn a_changed_function_gets_new_environments_and_a_dead_one_is_replaced() {
    let world = World::new().await;
    world.function("f").await;
    world.invoke("f", "{}").await.unwrap();
    let input = UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        memory_size: Some(256),
        ..UpdateFunctionConfigurationRequest::default()
    };
    world.room.update_function_configuration(&world.caller(), input).await.unwrap();
    world.invoke("f", "{}").await.unwrap();
    assert_eq!(world.fakes.spawned.load(SeqCst), 2);
    let memory = world.fakes.specs.lock().unwrap()[1].limits.memory_bytes;
    assert_eq!(memory, 256 << 20);
    // It answers, and ends while nobody looks: the next invocation does not notice.
    world.fakes.program(|_| async { Act::Exit(3) });
    world.invoke("f", "{}").await.unwrap();
    world.fakes.program(|told| async { Act::Answer(told.event) });
    assert_eq!(world.invoke("f", "7").await.unwrap().function_error, None);
}

#[tokio::test]
async fn the_account_s_concurrency_is_bounded() {
    let world = World::new().await;
    world.function("f").await;
    world.fakes.program(|_| async { Act::Hang });
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..limits::CONCURRENCY_DEFAULT {
        let (room, caller) = (world.room.clone(), world.caller());
        calls.spawn(async move { drop(room.invoke(&caller, invocation("f")).await) });
    }
    let error = loop {
        let error = tokio::time::timeout(Duration::from_millis(50), world.invoke("f", "{}")).await;
        if let Ok(Err(error)) = error {
            break error;
        }
    };
    assert_eq!((error.code(), error.status()), ("TooManyRequestsException", 429));
    assert_eq!(error.message(), "Rate Exceeded.");
    assert!(world.metric("Throttles", Some(("FunctionName", "f"))).1 > 0);
    assert!(format!("{:?}", error.detail()).contains("ConcurrentInvocationLimitExceeded"));
}

#[tokio::test]
async fn a_lost_cache_is_rebuilt_from_the_store() {
    let world = World::new().await;
    world.room.create_function(&world.caller(), creation("f")).await.unwrap();
    std::fs::remove_dir_all(world.dir.join("functions")).unwrap();
    world.invoke("f", "{}").await.unwrap();
    let code = world.fakes.specs.lock().unwrap()[0].code.clone();
    assert_eq!(std::fs::read(code.join("app.py")).unwrap(), b"def handler(e, c): return e\n");
}
