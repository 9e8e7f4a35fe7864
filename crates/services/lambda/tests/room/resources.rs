//! CloudFormation's types over the room.

use crate::objects::Bucket;
use crate::world::{Around, ROLE, World};
use aws_api::Guard;
use aws_api::lambda::*;
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_lambda::resource_types;
use std::sync::Arc;
use store::Memory;

const ARN: &str = "arn:aws:lambda:us-east-1:000000000000";

/// The types over a room of their own, which has a function `f` with a version and two layers.
async fn workshop() -> (Workshop, Arc<World>) {
    let around = Around { s3: Some(Arc::new(Bucket)), ..Around::default() };
    let world = Arc::new(World::on(Arc::new(Memory::new()), around).await);
    world.function("f").await;
    world.function("told").await;
    crate::versions::publish(&world, None).await;
    crate::layers::publish(&world, "a", &[("x", b"1")]).await;
    crate::versions::describe(&world, "changed").await;
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(world.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, LambdaInput::structure);
    let api = guarded(world.room.clone(), guard);
    let shop = Workshop {
        types: resource_types(api, world.store.clone()).into_iter().collect(),
        fuse,
        caller: world.caller(),
        ambient: world.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, world)
}

fn life(name: &'static str, wanted: Vec<Value>) -> Life {
    Life::new(name, wanted)
}

fn function() -> Life {
    let code = |text: &str| json!({"ZipFile": text});
    let object = json!({"S3Bucket": "bucket", "S3Key": "code.zip"});
    life(
        "AWS::Lambda::Function",
        vec![
            json!({"FunctionName": "g", "Role": ROLE, "Runtime": "python3.12",
                "Handler": "index.handler", "Code": code("def handler(e, c): pass"),
                "Environment": {"Variables": {"TABLE": "clicks"}}, "Timeout": "30",
                "ReservedConcurrentExecutions": 5, "Description": "first",
                "RecursiveLoop": "Allow",
                "RuntimeManagementConfig": {"UpdateRuntimeOn": "FunctionUpdate"},
                "Layers": [format!("{ARN}:layer:a:1")]}),
            json!({"FunctionName": "g", "Role": ROLE, "Runtime": "nodejs22.x",
                "Handler": "index.handler", "Code": code("exports.handler = () => 1"),
                "MemorySize": 256, "EphemeralStorage": {"Size": 1024},
                "RecursiveLoop": "Terminate",
                "Tags": [{"Key": "a", "Value": "1"}]}),
            json!({"FunctionName": "g", "Role": ROLE, "Runtime": "python3.12",
                "Handler": "app.handler", "Code": object, "ReservedConcurrentExecutions": 0}),
        ],
    )
}

fn lives() -> Vec<Life> {
    vec![
        life("AWS::Lambda::Version", vec![json!({"FunctionName": "f", "Description": "mine"})]),
        life(
            "AWS::Lambda::Version",
            vec![json!({"FunctionName": "f", "Description": "ready",
                "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 2},
                "RuntimePolicy": {"UpdateRuntimeOn": "FunctionUpdate"}})],
        ),
        life(
            "AWS::Lambda::Alias",
            vec![
                json!({"FunctionName": "f", "Name": "ready", "FunctionVersion": "1",
                    "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 1}}),
                json!({"FunctionName": "f", "Name": "ready", "FunctionVersion": "1",
                    "ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 3}}),
                json!({"FunctionName": "f", "Name": "ready", "FunctionVersion": "1"}),
            ],
        ),
        life(
            "AWS::Lambda::Alias",
            vec![
                json!({"FunctionName": "f", "Name": "live", "FunctionVersion": "1"}),
                json!({"FunctionName": "f", "Name": "live", "FunctionVersion": "$LATEST",
                    "Description": "moved"}),
            ],
        ),
        life(
            "AWS::Lambda::Permission",
            vec![json!({"FunctionName": "f", "Action": "lambda:InvokeFunction",
                "Principal": "s3.amazonaws.com", "SourceArn": "arn:aws:s3:::b"})],
        ),
        life(
            "AWS::Lambda::LayerVersion",
            vec![json!({"LayerName": "mine", "CompatibleRuntimes": ["python3.12"],
                "Content": {"S3Bucket": "bucket", "S3Key": "code.zip"}})],
        ),
        life(
            "AWS::Lambda::LayerVersionPermission",
            vec![json!({"LayerVersionArn": format!("{ARN}:layer:a:1"), "Principal": "*",
                "Action": "lambda:GetLayerVersion"})],
        ),
        life(
            "AWS::Lambda::EventInvokeConfig",
            vec![
                json!({"FunctionName": "f", "Qualifier": "$LATEST", "MaximumRetryAttempts": 1}),
                json!({"FunctionName": "f", "Qualifier": "$LATEST",
                    "MaximumEventAgeInSeconds": 60, "DestinationConfig":
                        {"OnFailure": {"Destination": format!("{ARN}:function:told")}}}),
            ],
        ),
        life(
            "AWS::Lambda::Url",
            vec![
                json!({"TargetFunctionArn": format!("{ARN}:function:f"), "AuthType": "NONE"}),
                json!({"TargetFunctionArn": format!("{ARN}:function:f"), "AuthType": "AWS_IAM",
                    "InvokeMode": "BUFFERED",
                    "Cors": {"AllowOrigins": ["*"], "MaxAge": "60"}}),
                json!({"TargetFunctionArn": format!("{ARN}:function:f"), "AuthType": "AWS_IAM"}),
            ],
        ),
    ]
}

/// What there is beside what `workshop` made.
async fn inventory(world: Arc<World>) -> Value {
    let (room, caller) = (&world.room, world.caller());
    let all = ListFunctionsRequest {
        function_version: Some(FunctionVersion::All),
        ..ListFunctionsRequest::default()
    };
    let functions = room.list_functions(&caller, all).await.unwrap().functions.unwrap();
    let functions: Vec<_> = functions.into_iter().map(|f| f.function_arn.unwrap()).collect();
    let aliases = ListAliasesRequest { function_name: "f".into(), ..Default::default() };
    let aliases = room.list_aliases(&caller, aliases).await.unwrap().aliases.unwrap();
    let aliases: Vec<_> = aliases.into_iter().map(|a| a.name.unwrap()).collect();
    let layers = room.list_layers(&caller, ListLayersRequest::default()).await.unwrap();
    let layers: Vec<_> = layers
        .layers
        .unwrap()
        .into_iter()
        .map(|layer| layer.latest_matching_version.unwrap().layer_version_arn.unwrap())
        .collect();
    let policy = GetPolicyRequest { function_name: "f".into(), qualifier: None };
    let policy = room.get_policy(&caller, policy).await.ok().and_then(|found| found.policy);
    let urls = ListFunctionUrlConfigsRequest { function_name: "f".into(), ..Default::default() };
    let urls = room.list_function_url_configs(&caller, urls).await.unwrap().function_url_configs;
    let urls: Vec<_> = urls.into_iter().map(|url| url.function_arn).collect();
    json!([functions, aliases, layers, policy, urls])
}

#[tokio::test]
async fn a_function_is_what_its_template_says() {
    let (shop, world) = workshop().await;
    let made = function().whole(&shop).await;
    assert_eq!(made.physical_id, "g");
    assert_eq!(made.attributes.get("Arn"), Some(&json!(format!("{ARN}:function:g"))));
    drop(world);
}

#[tokio::test]
async fn a_step_on_a_function_that_was_cut_off_is_gone_on_with() {
    function().in_pieces(workshop, inventory).await;
}

#[tokio::test]
async fn what_hangs_on_a_function_is_what_its_template_says() {
    for one in lives() {
        let (shop, _world) = workshop().await;
        let made = one.whole(&shop).await;
        assert!(!made.physical_id.is_empty(), "{}", one.type_name);
    }
}

#[tokio::test]
async fn a_step_on_what_hangs_on_a_function_that_was_cut_off_is_gone_on_with() {
    for one in lives() {
        one.in_pieces(workshop, inventory).await;
    }
}

/// What a template says no longer is as it was before.
#[tokio::test]
async fn what_was_said_of_loops_and_runtimes_is_taken_back() {
    let (shop, world) = workshop().await;
    let (room, caller) = (&world.room, world.caller());
    let one = shop.of("AWS::Lambda::Function");
    let said = function().wanted[0].clone();
    one.create(&shop.fresh(), &said).await.unwrap();
    let now = async || {
        let of = GetFunctionRecursionConfigRequest { function_name: "g".into() };
        let round = room.get_function_recursion_config(&caller, of).await.unwrap().recursive_loop;
        let of = GetRuntimeManagementConfigRequest { function_name: "g".into(), qualifier: None };
        let runtime = room.get_runtime_management_config(&caller, of).await.unwrap();
        (round.unwrap(), runtime.update_runtime_on.unwrap())
    };
    assert_eq!(now().await, (RecursiveLoop::Allow, UpdateRuntimeOn::FunctionUpdate));
    let mut silent = said.clone();
    for name in ["RecursiveLoop", "RuntimeManagementConfig"] {
        silent.as_object_mut().unwrap().remove(name);
    }
    one.update(&shop.fresh(), "g", &said, &silent).await.unwrap();
    assert_eq!(now().await, (RecursiveLoop::Terminate, UpdateRuntimeOn::Auto));
    for (name, value, text) in [
        ("RecursiveLoop", json!("Perhaps"), "'Perhaps' at 'recursiveLoop'"),
        (
            "RuntimeManagementConfig",
            json!({"UpdateRuntimeOn": "Manual"}),
            "RuntimeVersionArn is required",
        ),
    ] {
        let mut wrong = said.clone();
        wrong[name] = value;
        let refused = one.update(&shop.fresh(), "g", &said, &wrong).await.unwrap_err();
        assert!(refused.message.contains(text), "{refused}");
    }
}

/// Where nothing has changed, a stack has no version to make.
#[tokio::test]
async fn somebody_elses_version_alias_or_function_is_not_taken_over() {
    let (shop, world) = workshop().await;
    crate::versions::publish(&world, None).await;
    crate::aliases::alias(&world, "live", "1", None).await.unwrap();
    for (name, wanted) in [
        ("AWS::Lambda::Version", json!({"FunctionName": "f"})),
        (
            "AWS::Lambda::Alias",
            json!({"FunctionName": "f", "Name": "live", "FunctionVersion": "1"}),
        ),
        (
            "AWS::Lambda::Function",
            json!({"FunctionName": "f", "Role": ROLE,
            "Runtime": "python3.12", "Handler": "index.handler", "Code": {"ZipFile": "x"}}),
        ),
    ] {
        let refused = shop.of(name).create(&shop.fresh(), &wanted).await.unwrap_err();
        assert_eq!(refused.code, HandlerErrorCode::AlreadyExists, "{name}: {refused}");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_function_is_said() {
    let (shop, _world) = workshop().await;
    let one = shop.of("AWS::Lambda::Function");
    let good = function().wanted[0].clone();
    for (key, value, text) in [
        ("Runtime", json!("provided.al2023"), "ZipFile can only be used"),
        ("Role", json!("arn:aws:iam::000000000000:role/other"), "cannot be assumed by Lambda"),
        ("Code", json!({"S3Bucket": "bucket", "S3Key": "none"}), "NoSuchKey"),
        ("Timeout", json!(901), "900"),
    ] {
        let mut wanted = good.clone();
        wanted[key] = value;
        let refused = one.create(&shop.fresh(), &wanted).await.unwrap_err();
        assert!(refused.message.contains(text), "{text}: {refused}");
    }
    let mut unknown = good;
    unknown["ImageConfig"] = json!({});
    let refused = one.normalize(&unknown).unwrap_err().to_string();
    assert!(refused.contains("extraneous key [ImageConfig]"), "{refused}");
}

/// The same, with a stream and a queue.
async fn workshop_by_a_stream() -> (Workshop, Arc<World>) {
    let (ambient, _) = foundation::Ambient::seeded(1, crate::world::START);
    let stream = Arc::new(crate::stream::Stream::new(ambient, &["s0"]));
    let source: Arc<dyn aws_api::seams::RecordSource> = stream.clone();
    let (ambient, _) = foundation::Ambient::seeded(1, crate::world::START);
    let letters = Arc::new(crate::letters::Letters::new(ambient, crate::queue_line::VISIBILITY));
    let messages: Arc<dyn aws_api::seams::MessageSource> = letters.clone();
    let around = Around {
        sources: std::collections::BTreeMap::from([("kinesis".to_owned(), source)]),
        messages: Some(messages),
        ..Around::default()
    };
    let world = Arc::new(World::on(Arc::new(Memory::new()), around).await);
    stream.follow(&world.ambient);
    letters.follow(&world.ambient);
    world.function("f").await;
    world.function("g").await;
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(world.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, LambdaInput::structure);
    let api = guarded(world.room.clone(), guard);
    let shop = Workshop {
        types: resource_types(api, world.store.clone()).into_iter().collect(),
        fuse,
        caller: world.caller(),
        ambient: world.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, world)
}

fn mapping() -> Life {
    let of = |function: &str, more: Value| {
        let mut wanted = json!({"EventSourceArn": crate::stream::ARN, "FunctionName": function,
            "StartingPosition": "TRIM_HORIZON"});
        for (key, value) in more.as_object().unwrap() {
            wanted[key] = value.clone();
        }
        wanted
    };
    life(
        "AWS::Lambda::EventSourceMapping",
        vec![
            of(
                "f",
                json!({"BatchSize": "10", "FilterCriteria": {"Filters": [
                {"Pattern": "{\"data\":{\"a\":[1]}}"}]}}),
            ),
            of(
                "f",
                json!({"Enabled": false, "FunctionResponseTypes": ["ReportBatchItemFailures"],
                "MaximumRetryAttempts": 3, "Tags": [{"Key": "a", "Value": "1"}]}),
            ),
            of("g", json!({"BatchSize": 100, "MaximumRetryAttempts": -1, "Enabled": true})),
        ],
    )
}

fn mapping_of_a_queue() -> Life {
    let of = |function: &str, more: Value| {
        let mut wanted =
            json!({"EventSourceArn": crate::letters::STANDARD, "FunctionName": function});
        for (key, value) in more.as_object().unwrap() {
            wanted[key] = value.clone();
        }
        wanted
    };
    life(
        "AWS::Lambda::EventSourceMapping",
        vec![
            of("f", json!({"BatchSize": 5, "ScalingConfig": {"MaximumConcurrency": 2}})),
            of(
                "f",
                json!({"BatchSize": 1000, "MaximumBatchingWindowInSeconds": 3,
                "FunctionResponseTypes": ["ReportBatchItemFailures"], "Enabled": false,
                "ScalingConfig": {"MaximumConcurrency": 20}}),
            ),
            of("g", json!({"FilterCriteria": {"Filters": [{"Pattern": "{\"body\":[\"a\"]}"}]}})),
        ],
    )
}

async fn mappings(world: Arc<World>) -> Value {
    let all = ListEventSourceMappingsRequest::default();
    let all = world.room.list_event_source_mappings(&world.caller(), all).await.unwrap();
    let all = all.event_source_mappings.unwrap();
    json!(all.into_iter().map(|mapping| mapping.function_arn.unwrap()).collect::<Vec<_>>())
}

#[tokio::test]
async fn a_mapping_is_what_its_template_says() {
    let (shop, _world) = workshop_by_a_stream().await;
    let made = mapping().whole(&shop).await;
    assert_eq!(made.attributes.get("Id"), Some(&json!(made.physical_id)));
    mapping_of_a_queue().whole(&shop).await;
}

#[tokio::test]
async fn a_step_on_a_mapping_that_was_cut_off_is_gone_on_with() {
    mapping().in_pieces(workshop_by_a_stream, mappings).await;
}
