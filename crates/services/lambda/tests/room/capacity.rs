//! Provisioned concurrency, SnapStart, loops, and what is counted of invocations.

use crate::fake::{Act, Start};
use crate::world::{World, creation, invocation, json};
use aws_api::ApiError;
use aws_api::lambda::*;
use foundation::Caller;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

fn put(qualifier: &str, count: i32) -> PutProvisionedConcurrencyConfigRequest {
    PutProvisionedConcurrencyConfigRequest {
        function_name: "f".into(),
        provisioned_concurrent_executions: count,
        qualifier: qualifier.into(),
    }
}

fn get(qualifier: &str) -> GetProvisionedConcurrencyConfigRequest {
    GetProvisionedConcurrencyConfigRequest {
        function_name: "f".into(),
        qualifier: qualifier.into(),
    }
}

async fn publish(world: &World) -> FunctionConfiguration {
    let input =
        PublishVersionRequest { function_name: "f".into(), ..PublishVersionRequest::default() };
    world.room.publish_version(&world.caller(), input).await.unwrap()
}

async fn edit(world: &World, description: &str) {
    let input = UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        description: Some(description.into()),
        ..UpdateFunctionConfigurationRequest::default()
    };
    world.room.update_function_configuration(&world.caller(), input).await.unwrap();
}

async fn alias(world: &World, name: &str, version: &str) {
    let input = CreateAliasRequest {
        function_name: "f".into(),
        function_version: version.into(),
        name: name.into(),
        ..CreateAliasRequest::default()
    };
    world.room.create_alias(&world.caller(), input).await.unwrap();
}

type Status = ProvisionedConcurrencyStatusEnum;

async fn status(world: &World, qualifier: &str) -> (Status, i32, i32) {
    let found =
        world.room.get_provisioned_concurrency_config(&world.caller(), get(qualifier)).await;
    let found = found.unwrap();
    (
        found.status.unwrap(),
        found.allocated_provisioned_concurrent_executions.unwrap(),
        found.available_provisioned_concurrent_executions.unwrap(),
    )
}

/// Lets time pass until the configuration has that status.
async fn until(world: &World, qualifier: &str, wanted: Status) -> (i32, i32) {
    let mut quiet = 0;
    for _ in 0..50_000 {
        let (status, allocated, available) = status(world, qualifier).await;
        if status == wanted {
            return (allocated, available);
        }
        world.pass(&mut quiet).await;
    }
    panic!("{qualifier} never came to {wanted:?}");
}

#[tokio::test]
async fn provisioned_environments_are_there_before_anybody_asks_and_stay() {
    let mut world = World::new().await;
    world.function("f").await;
    publish(&world).await;
    alias(&world, "live", "1").await;
    let caller = world.caller();
    let made = world.room.put_provisioned_concurrency_config(&caller, put("live", 3)).await;
    let made = made.unwrap();
    assert_eq!(made.requested_provisioned_concurrent_executions, Some(3));
    assert_eq!(made.status, Some(Status::InProgress));
    assert_eq!(until(&world, "live", Status::Ready).await, (3, 3));
    let spawned = world.fakes.spawned.load(SeqCst);
    assert_eq!(spawned, 3);
    let kinds: Vec<_> = world.fakes.specs.lock().unwrap().iter().map(kind_of).collect();
    assert_eq!(kinds, ["provisioned-concurrency"; 3]);
    for name in ["f:live", "f:1"] {
        let answer = world.invoke(name, r#"{"n":1}"#).await.unwrap();
        assert_eq!(
            (answer.executed_version.as_deref(), json(&answer)),
            (Some("1"), json!({"n": 1}))
        );
    }
    assert_eq!(world.fakes.spawned.load(SeqCst), 3, "nothing was started for an invocation");
    let of = Some(("FunctionName", "f"));
    assert_eq!(world.metric("ProvisionedConcurrencyInvocations", of).0, 2.0);

    // More at once than there are: the rest runs as without.
    world.fakes.program(|_| async { Act::Hang });
    let calls: Vec<_> = (0..4).map(|_| spawn_invoke(&world, "f:live")).collect();
    world
        .until("four run", || {
            world.metric("ProvisionedConcurrencySpilloverInvocations", of).0 == 1.0
                && world.fakes.spawned.load(SeqCst) >= 4
        })
        .await;
    assert_eq!(status(&world, "live").await.2, 0);
    // They hang until they are killed: others come in their place.
    world.until("they end", || calls.iter().all(|call| call.is_finished())).await;
    world.fakes.program(|told| async { Act::Answer(told.event) });
    assert_eq!(until(&world, "live", Status::Ready).await, (3, 3));

    // After a restart they are made again.
    let before = world.fakes.spawned.load(SeqCst);
    world.restart().await;
    assert_eq!(until(&world, "live", Status::Ready).await, (3, 3));
    assert_eq!(world.fakes.spawned.load(SeqCst), before + 3);

    // The alias goes on, and they with it; deleted, they end.
    edit(&world, "two").await;
    assert_eq!(publish(&world).await.version.as_deref(), Some("2"));
    let update = UpdateAliasRequest {
        function_name: "f".into(),
        function_version: Some("2".into()),
        name: "live".into(),
        ..UpdateAliasRequest::default()
    };
    world.room.update_alias(&caller, update).await.unwrap();
    assert_eq!(until(&world, "live", Status::Ready).await, (3, 3));
    let answer = world.invoke("f:live", "{}").await.unwrap();
    assert_eq!(answer.executed_version.as_deref(), Some("2"));
    let delete = DeleteProvisionedConcurrencyConfigRequest {
        function_name: "f".into(),
        qualifier: "live".into(),
    };
    world.room.delete_provisioned_concurrency_config(&caller, delete).await.unwrap();
    let gone = world.room.get_provisioned_concurrency_config(&caller, get("live")).await;
    assert_eq!(gone.unwrap_err().code(), "ProvisionedConcurrencyConfigNotFoundException");
    let name = world.name("f");
    world.until("they end", || world.room.idle_environments(&name) == 0).await;
    let usage: BTreeMap<_, _> =
        world.ambient.usage.take().into_iter().map(|(item, n)| (item.unit.as_str(), n)).collect();
    assert!(usage["Lambda-Provisioned-Concurrency"] > 0.0, "{usage:?}");
}

fn kind_of(spec: &sandbox::Spec) -> String {
    let found = spec.env.iter().find(|(name, _)| name == "AWS_LAMBDA_INITIALIZATION_TYPE");
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

fn spawn_invoke(
    world: &World,
    name: &str,
) -> tokio::task::JoinHandle<Result<InvocationResponse, ApiError>> {
    let (room, caller, input) = (world.room.clone(), world.caller(), invocation(name));
    tokio::spawn(async move { room.invoke(&caller, input).await })
}

#[tokio::test]
async fn provisioned_concurrency_is_refused_in_aws_s_words() {
    let world = World::new().await;
    world.function("f").await;
    publish(&world).await;
    edit(&world, "two").await;
    publish(&world).await;
    alias(&world, "live", "1").await;
    alias(&world, "raw", "$LATEST").await;
    let weighted = CreateAliasRequest {
        routing_config: Some(AliasRoutingConfiguration {
            additional_version_weights: Some(BTreeMap::from([("2".to_owned(), 0.5)])),
        }),
        function_name: "f".into(),
        function_version: "1".into(),
        name: "both".into(),
        ..CreateAliasRequest::default()
    };
    world.room.create_alias(&world.caller(), weighted).await.unwrap();
    let unpublished =
        "Provisioned Concurrency Configs cannot be applied to unpublished function versions.";
    let try_put = async |qualifier: &str, count| {
        let put = put(qualifier, count);
        let made = world.room.put_provisioned_concurrency_config(&world.caller(), put).await;
        made.map(drop).map_err(|error| (error.code().to_owned(), error.message().to_owned()))
    };
    for (qualifier, count, code, message) in [
        ("$LATEST", 1, "InvalidParameterValueException", unpublished),
        ("raw", 1, "InvalidParameterValueException", unpublished),
        (
            "both",
            1,
            "InvalidParameterValueException",
            "Alias with weights can not be used with Provisioned Concurrency",
        ),
        (
            "nobody",
            1,
            "ResourceNotFoundException",
            "Cannot find alias arn: arn:aws:lambda:us-east-1:000000000000:function:f:nobody",
        ),
        (
            "9",
            1,
            "ResourceNotFoundException",
            "Function not found: arn:aws:lambda:us-east-1:000000000000:function:f:9",
        ),
        (
            "1",
            901,
            "InvalidParameterValueException",
            "Specified ConcurrentExecutions for function decreases account's \
             UnreservedConcurrentExecution below its minimum value of [100].",
        ),
        (
            "1",
            1_001,
            "InvalidParameterValueException",
            "Specified ConcurrentExecutions for function is greater than account's unreserved \
             concurrency [1000].",
        ),
    ] {
        let error = try_put(qualifier, count).await.unwrap_err();
        assert_eq!((error.0.as_str(), error.1.as_str()), (code, message), "{qualifier}");
    }
    *world.fakes.start.lock().unwrap() = Start::Error;
    try_put("live", 2).await.unwrap();
    // Its init fails: that is told.
    until(&world, "live", Status::Failed).await;
    let error = try_put("1", 1).await.unwrap_err();
    assert_eq!(error.1, "Version is pointed to by a Provisioned Concurrency alias");
    let settings = |_: ()| async {
        let asked = GetAccountSettingsRequest {};
        let found = world.room.get_account_settings(&world.caller(), asked).await.unwrap();
        found.account_limit.unwrap().unreserved_concurrent_executions
    };
    assert_eq!(settings(()).await, Some(998));
    let reserve = |count| PutFunctionConcurrencyRequest {
        function_name: "f".into(),
        reserved_concurrent_executions: count,
    };
    let caller: Caller = world.caller();
    let error = world.room.put_function_concurrency(&caller, reserve(1)).await.unwrap_err();
    assert!(error.message().contains("total provisioned concurrency [2]"), "{error}");
    world.room.put_function_concurrency(&caller, reserve(10)).await.unwrap();
    // What is provisioned has its place in what is reserved.
    assert_eq!(settings(()).await, Some(990));
    let error = try_put("2", 9).await.unwrap_err();
    assert!(error.1.starts_with("Requested Provisioned Concurrency should not be greater"));
    try_put("2", 8).await.unwrap();
    let listed = ListProvisionedConcurrencyConfigsRequest {
        function_name: "f".into(),
        ..ListProvisionedConcurrencyConfigsRequest::default()
    };
    let listed = world.room.list_provisioned_concurrency_configs(&caller, listed).await.unwrap();
    let listed = listed.provisioned_concurrency_configs.unwrap();
    let arns: Vec<_> = listed.iter().filter_map(|item| item.function_arn.as_deref()).collect();
    let function = "arn:aws:lambda:us-east-1:000000000000:function:f";
    assert_eq!(arns, [format!("{function}:2"), format!("{function}:live")]);
    // What goes with the alias is nobody's any longer.
    let delete = DeleteAliasRequest { function_name: "f".into(), name: "live".into() };
    world.room.delete_alias(&caller, delete).await.unwrap();
    try_put("1", 2).await.unwrap();
}

#[tokio::test]
async fn versions_with_snap_start_are_initialized_ahead() {
    let world = World::new().await;
    let mut input = creation("f");
    input.snap_start = Some(SnapStart { apply_on: Some(SnapStartApplyOn::PublishedVersions) });
    let latest = world.room.create_function(&world.caller(), input.clone()).await.unwrap();
    let shown = |found: &FunctionConfiguration| found.snap_start.clone().unwrap();
    assert_eq!(shown(&latest).optimization_status, Some(SnapStartOptimizationStatus::Off));
    let version = publish(&world).await;
    assert_eq!(shown(&version).apply_on, Some(SnapStartApplyOn::PublishedVersions));
    assert_eq!(shown(&version).optimization_status, Some(SnapStartOptimizationStatus::On));
    let name = world.name("f");
    world.until("one is ready", || world.room.idle_environments(&name) == 1).await;
    assert_eq!(kind_of(&world.fakes.specs.lock().unwrap()[0]), "snap-start");
    world.invoke("f:1", "{}").await.unwrap();
    world.until("the next one is ready", || world.room.idle_environments(&name) == 2).await;
    let lines = world.logs.until("RESTORE_REPORT").await;
    let report = lines.iter().find(|line| line.starts_with("REPORT")).unwrap();
    assert!(report.contains("Restore Duration: "), "{report}");
    assert!(!report.contains("Init Duration"), "{report}");
    // What has it nowhere is refused.
    input.function_name = "g".into();
    input.runtime = Some(Runtime::Python3_11);
    let error = world.room.create_function(&world.caller(), input).await.unwrap_err();
    assert_eq!(error.message(), "python3.11 is not supported for SnapStart enabled functions.");
}

#[tokio::test]
async fn an_event_goes_round_sixteen_times_and_no_further() {
    let world = World::new().await;
    world.function("f").await;
    let (see, mut seen) = tokio::sync::mpsc::channel(64);
    world.fakes.program(move |told| {
        let header = told.headers.iter().find(|(name, _)| name == "lambda-runtime-trace-id");
        see.try_send(header.map(|(_, value)| value.clone()).unwrap()).unwrap();
        async { Act::Answer(json!(null)) }
    });
    let root = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
    let mut trace = root.to_owned();
    for _ in 0..16 {
        let caller = world.caller().traced(Some(&trace));
        world.room.invoke(&caller, invocation("f")).await.unwrap();
        trace = seen.recv().await.unwrap();
        assert!(trace.starts_with(&format!("{root};Lineage=")), "{trace}");
    }
    let caller = world.caller().traced(Some(&trace));
    let error = world.room.invoke(&caller, invocation("f")).await.unwrap_err();
    assert_eq!((error.code(), error.status()), ("RecursiveInvocationException", 400));
    let of = Some(("FunctionName", "f"));
    assert_eq!(world.metric("RecursiveInvocationsDropped", of).0, 1.0);
    // What is sent is taken, and goes no further either.
    let event =
        || InvocationRequest { invocation_type: Some(InvocationType::Event), ..invocation("f") };
    world.room.invoke(&caller, event()).await.unwrap();
    world.until("it is dropped", || world.metric("AsyncEventsDropped", of).0 == 1.0).await;
    assert_eq!(world.metric("RecursiveInvocationsDropped", of).0, 2.0);
    assert!(seen.try_recv().is_err());
    // Another function is none of that loop.
    world.function("g").await;
    world.room.invoke(&caller, invocation("g")).await.unwrap();
    seen.recv().await.unwrap();
    // Allowed, it goes on.
    let room = &world.room;
    let get = || GetFunctionRecursionConfigRequest { function_name: "f".into() };
    let found = room.get_function_recursion_config(&caller, get()).await.unwrap();
    assert_eq!(found.recursive_loop, Some(RecursiveLoop::Terminate));
    let allow = PutFunctionRecursionConfigRequest {
        function_name: "f".into(),
        recursive_loop: RecursiveLoop::Allow,
    };
    room.put_function_recursion_config(&caller, allow).await.unwrap();
    let found = room.get_function_recursion_config(&caller, get()).await.unwrap();
    assert_eq!(found.recursive_loop, Some(RecursiveLoop::Allow));
    room.invoke(&caller, invocation("f")).await.unwrap();
    room.invoke(&caller, event()).await.unwrap();
    seen.recv().await.unwrap();
    seen.recv().await.unwrap();
}

#[tokio::test]
async fn a_log_of_json_has_the_platform_s_lines_as_json() {
    let world = World::new().await;
    let mut input = creation("f");
    input.logging_config = Some(LoggingConfig {
        log_format: Some(LogFormat::Json),
        system_log_level: Some(SystemLogLevel::Debug),
        log_group: Some("/own/group".into()),
        ..LoggingConfig::default()
    });
    let made = world.room.create_function(&world.caller(), input).await.unwrap();
    let shown = made.logging_config.unwrap();
    assert_eq!(shown.log_group.as_deref(), Some("/own/group"));
    assert_eq!(shown.application_log_level, Some(ApplicationLogLevel::Info));
    world.invoke("f", "{}").await.unwrap();
    let lines = world.logs.until("{").await;
    let kinds: Vec<_> = lines
        .iter()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["type"].clone())
        .collect();
    let expected = ["initStart", "initRuntimeDone", "initReport", "start", "runtimeDone", "report"];
    assert_eq!(kinds, expected.map(|kind| json!(format!("platform.{kind}"))));
    let env = world.fakes.specs.lock().unwrap()[0].env.clone();
    for (name, value) in [
        ("AWS_LAMBDA_LOG_FORMAT", "JSON"),
        ("AWS_LAMBDA_LOG_LEVEL", "INFO"),
        ("AWS_LAMBDA_LOG_GROUP_NAME", "/own/group"),
    ] {
        assert!(env.contains(&(name.to_owned(), value.to_owned())), "{name}");
    }
    // Levels are JSON's alone.
    let refused = UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        logging_config: Some(LoggingConfig {
            log_format: Some(LogFormat::Text),
            application_log_level: Some(ApplicationLogLevel::Debug),
            ..LoggingConfig::default()
        }),
        ..UpdateFunctionConfigurationRequest::default()
    };
    let error = world.room.update_function_configuration(&world.caller(), refused).await;
    assert_eq!(error.unwrap_err().code(), "InvalidParameterValueException");
}

#[tokio::test]
async fn what_runs_is_counted_for_the_bill() {
    let world = World::new().await;
    let mut input = creation("f");
    input.memory_size = Some(512);
    input.ephemeral_storage = Some(EphemeralStorage { size: 1_536 });
    world.room.create_function(&world.caller(), input).await.unwrap();
    let clock = world.clock.clone();
    world.fakes.program(move |_| {
        clock.advance(Duration::from_millis(1_500));
        async { Act::Answer(json!(null)) }
    });
    for _ in 0..2 {
        world.invoke("f", "{}").await.unwrap();
    }
    let used = world.ambient.usage.take();
    let resource = "arn:aws:lambda:us-east-1:000000000000:function:f";
    assert!(used.iter().all(|(item, _)| item.resource == resource));
    let used: BTreeMap<_, _> = used.into_iter().map(|(item, n)| (item.unit.as_str(), n)).collect();
    let seconds =
        if cfg!(target_arch = "aarch64") { "Lambda-GB-Second-ARM" } else { "Lambda-GB-Second" };
    // Two seconds and one half each of them, and nothing for a start that took no time.
    let expected = [("Lambda-Storage-GB-Second", 3.0), (seconds, 1.5), ("Request", 2.0)];
    assert_eq!(used, BTreeMap::from(expected));
}

#[tokio::test]
async fn old_and_small_operations_answer() {
    let world = World::new().await;
    world.function("f").await;
    let caller = world.caller();
    let sent = InvokeAsyncRequest { function_name: "f".into(), invoke_args: "{}".into() };
    assert_eq!(world.room.invoke_async(&caller, sent).await.unwrap().status, Some(202));
    let of = Some(("FunctionName", "f"));
    world.until("it ran", || world.metric("Invocations", of).0 == 1.0).await;

    let arn = publish(&world).await.runtime_version_config.unwrap().runtime_version_arn.unwrap();
    let put = |on: &str, arn: Option<&str>| PutRuntimeManagementConfigRequest {
        function_name: "f".into(),
        qualifier: Some("1".into()),
        runtime_version_arn: arn.map(str::to_owned),
        update_runtime_on: UpdateRuntimeOn::from(on),
    };
    for (on, given) in [("Manual", None), ("Auto", Some(&*arn)), ("Manual", Some("arn:other"))] {
        let refused = world.room.put_runtime_management_config(&caller, put(on, given)).await;
        assert_eq!(refused.unwrap_err().code(), "InvalidParameterValueException", "{on}");
    }
    world.room.put_runtime_management_config(&caller, put("Manual", Some(&arn))).await.unwrap();
    for (qualifier, on, version) in [
        (Some("1"), UpdateRuntimeOn::Manual, Some(arn.clone())),
        (None, UpdateRuntimeOn::Auto, None),
    ] {
        let get = GetRuntimeManagementConfigRequest {
            function_name: "f".into(),
            qualifier: qualifier.map(str::to_owned),
        };
        let found = world.room.get_runtime_management_config(&caller, get).await.unwrap();
        assert_eq!((found.update_runtime_on, found.runtime_version_arn), (Some(on), version));
    }
}
