//! CreateFunction and its kin.

use crate::world::{ROLE, START, World, creation, zip_of};
use aws_api::ApiError;
use aws_api::lambda::{
    ApplicationLogLevel, Architecture, CreateFunctionRequest, DeadLetterConfig,
    DeleteFunctionRequest, Environment, EphemeralStorage, FileSystemConfig, FunctionCode,
    FunctionConfiguration, GetAccountSettingsRequest, GetFunctionCodeSigningConfigRequest,
    GetFunctionConfigurationRequest, GetFunctionRequest, ImageConfig, Lambda, LastUpdateStatus,
    ListFunctionsRequest, ListTagsRequest, ListVersionsByFunctionRequest, LogFormat, LoggingConfig,
    PackageType, Runtime, SnapStart, SnapStartApplyOn, State, TagResourceRequest, TracingConfig,
    TracingMode, UntagResourceRequest, UpdateFunctionCodeRequest,
    UpdateFunctionConfigurationRequest, VpcConfig,
};
use std::collections::BTreeMap;
use std::time::Duration;

async fn configuration(world: &World, name: &str) -> Result<FunctionConfiguration, ApiError> {
    let input = GetFunctionConfigurationRequest {
        function_name: name.into(),
        ..GetFunctionConfigurationRequest::default()
    };
    world.room.get_function_configuration(&world.caller(), input).await
}

#[tokio::test]
async fn a_function_is_created_shown_updated_and_deleted() {
    let mut world = World::new().await;
    let made = world.room.create_function(&world.caller(), creation("f")).await.unwrap();
    let arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
    assert_eq!(made.function_arn.as_deref(), Some(arn));
    assert_eq!(made.last_modified, Some(START.format("%Y-%m-%dT%H:%M:%S%.3f+0000")));
    assert_eq!((made.timeout, made.memory_size), (Some(3), Some(128)));
    assert_eq!(made.state, Some(State::Active));
    assert_eq!(made.last_update_status, Some(LastUpdateStatus::Successful));
    assert_eq!(made.version.as_deref(), Some("$LATEST"));
    let code_size = made.code_size.unwrap();
    assert!(code_size > 0);
    let signing = async |name: &str| {
        let input = GetFunctionCodeSigningConfigRequest { function_name: name.into() };
        world.room.get_function_code_signing_config(&world.caller(), input).await
    };
    let unsigned = signing("f").await.unwrap();
    assert_eq!((&*unsigned.function_name, unsigned.code_signing_config_arn), ("f", None));
    assert_eq!(signing("absent").await.unwrap_err().code(), "ResourceNotFoundException");
    for name in ["f", arn, "000000000000:function:f", "f:$LATEST"] {
        let shown = configuration(&world, name).await.unwrap();
        assert_eq!(shown.revision_id, made.revision_id, "{name}");
    }
    world.restart().await;
    assert_eq!(configuration(&world, "f").await.unwrap(), made, "state outlives the room");
    world.clock.advance(Duration::from_secs(1));
    let input = UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        timeout: Some(30),
        environment: Some(Environment { variables: Some(BTreeMap::new()) }),
        ..UpdateFunctionConfigurationRequest::default()
    };
    let updated = world.room.update_function_configuration(&world.caller(), input).await.unwrap();
    assert_eq!((updated.timeout, updated.memory_size), (Some(30), Some(128)));
    assert_eq!(updated.environment, None);
    assert_ne!(updated.revision_id, made.revision_id);
    assert_ne!(updated.last_modified, made.last_modified);
    let code = |dry_run, revision_id| UpdateFunctionCodeRequest {
        function_name: "f".into(),
        zip_file: Some(zip_of(&[("app.py", b"pass\n"), ("more.py", b"pass\n")])),
        dry_run,
        revision_id,
        ..UpdateFunctionCodeRequest::default()
    };
    let dry =
        world.room.update_function_code(&world.caller(), code(Some(true), None)).await.unwrap();
    assert_ne!(dry.code_sha256, made.code_sha256);
    assert_eq!(configuration(&world, "f").await.unwrap().code_sha256, made.code_sha256);
    let stale = code(None, made.revision_id.clone());
    let error = world.room.update_function_code(&world.caller(), stale).await.unwrap_err();
    assert_eq!(error.code(), "PreconditionFailedException");
    let fresh = code(None, updated.revision_id.clone());
    let updated = world.room.update_function_code(&world.caller(), fresh).await.unwrap();
    assert_eq!(updated.code_sha256, dry.code_sha256);
    assert_eq!(world.store.blobs().list().await.unwrap().len(), 1, "the old package is gone");
    let delete = |name: &str| DeleteFunctionRequest {
        function_name: name.into(),
        ..DeleteFunctionRequest::default()
    };
    world.room.delete_function(&world.caller(), delete("f")).await.unwrap();
    assert_eq!(world.store.blobs().list().await.unwrap().len(), 0);
    let error = configuration(&world, "f").await.unwrap_err();
    assert_eq!(error.to_string(), format!("ResourceNotFoundException: Function not found: {arn}"));
    let error = world.room.delete_function(&world.caller(), delete("f")).await.unwrap_err();
    assert_eq!(error.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn names_are_given_once() {
    let world = World::new().await;
    world.function("f").await;
    let error = world.room.create_function(&world.caller(), creation("f")).await.unwrap_err();
    assert_eq!(error.to_string(), "ResourceConflictException: Function already exist: f");
    assert_eq!(world.store.blobs().list().await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_wrong_or_not_built_is_refused_by_name() {
    type Edit = fn(&mut CreateFunctionRequest);
    let table: &[(Edit, &str)] = &[
        (|f| f.role = "arn:aws:iam::000000000000:role/other".into(), {
            "The role defined for the function cannot be assumed by Lambda."
        }),
        (|f| f.timeout = Some(901), "less than or equal to 900"),
        (|f| f.timeout = Some(0), "greater than or equal to 1"),
        (|f| f.memory_size = Some(127), "greater than or equal to 128"),
        (|f| f.memory_size = Some(10_241), "less than or equal to 10240"),
        (|f| f.ephemeral_storage = Some(EphemeralStorage { size: 511 }), "equal to 512"),
        (|f| f.function_name = "f".repeat(65), "less than or equal to 64"),
        (|f| f.handler = None, "Runtime and Handler are mandatory"),
        (|f| f.runtime = Some(Runtime::Dotnet8), "dotnet8 is not supported"),
        (|f| f.runtime = Some(Runtime::Unknown("cobol".into())), "Value cobol at 'runtime'"),
        (|f| f.code = FunctionCode::default(), "Please provide a source for function code."),
        (|f| f.code.zip_file = Some("".into()), "Uploaded file must be a non-empty zip"),
        (|f| f.code.zip_file = Some("PK".into()), "Could not unzip uploaded file."),
        (|f| f.code.s3_bucket = Some("b".into()), "Please do not provide other FunctionCode"),
        (|f| f.code.image_uri = Some("i".into()), "Code.ImageUri is not supported"),
        (|f| f.package_type = Some(PackageType::Image), "PackageType Image"),
        (|f| f.layers = Some(vec!["l".into()]), "Value 'l' at 'arn'"),
        (|f| f.kms_key_arn = Some("k".into()), "KMSKeyArn"),
        (|f| f.image_config = Some(ImageConfig::default()), "ImageConfig"),
        (|f| f.file_system_configs = Some(vec![FileSystemConfig::default()]), {
            "FileSystemConfigs"
        }),
        (|f| f.code_signing_config_arn = Some("c".into()), "CodeSigningConfigArn"),
        (
            |f| f.dead_letter_config = Some(DeadLetterConfig { target_arn: Some("q".into()) }),
            "The target ARN q is invalid",
        ),
        (|f| f.tracing_config = Some(TracingConfig { mode: Some(TracingMode::Active) }), {
            "TracingConfig"
        }),
        (
            |f| {
                f.runtime = Some(Runtime::Python3_11);
                f.snap_start =
                    Some(SnapStart { apply_on: Some(SnapStartApplyOn::PublishedVersions) });
            },
            "python3.11 is not supported for SnapStart",
        ),
        (
            |f| {
                f.vpc_config =
                    Some(VpcConfig { subnet_ids: Some(vec!["s".into()]), ..VpcConfig::default() });
            },
            "VpcConfig",
        ),
        (
            |f| {
                f.logging_config = Some(LoggingConfig {
                    application_log_level: Some(ApplicationLogLevel::Debug),
                    ..LoggingConfig::default()
                });
            },
            "LogFormat must be JSON",
        ),
        (|f| f.architectures = Some(vec![Architecture::Unknown("z80".into())]), "z80"),
        (|f| set(f, "AWS_REGION", "x".into()), "Reserved keys used in this request: AWS_REGION"),
        (|f| set(f, "1A", "x".into()), "regular expression pattern"),
        (|f| set(f, "BIG", "x".repeat(4096)), "exceeded the 4KB limit"),
        (|f| f.tags = Some(BTreeMap::from([("aws:x".into(), "1".into())])), "reserved"),
    ];
    fn set(f: &mut CreateFunctionRequest, name: &str, value: String) {
        f.environment =
            Some(Environment { variables: Some(BTreeMap::from([(name.to_owned(), value)])) });
    }
    let world = World::new().await;
    for (edit, text) in table {
        let mut input = creation("f");
        edit(&mut input);
        let error = world.room.create_function(&world.caller(), input).await.expect_err(text);
        assert_eq!(error.code(), "InvalidParameterValueException", "{error}");
        assert!(error.message().contains(text), "{text}: {error}");
    }
    assert!(configuration(&world, "f").await.is_err());
    assert_eq!(world.store.blobs().list().await.unwrap().len(), 0);
    let cross = CreateFunctionRequest {
        role: ROLE.replace("000000000000", "111111111111"),
        ..creation("f")
    };
    let error = world.room.create_function(&world.caller(), cross).await.unwrap_err();
    assert_eq!(error.code(), "AccessDeniedException");
}

#[tokio::test]
async fn what_changes_nothing_may_be_said() {
    let world = World::new().await;
    let input = CreateFunctionRequest {
        publish: Some(false),
        layers: Some(Vec::new()),
        vpc_config: Some(VpcConfig::default()),
        tracing_config: Some(TracingConfig { mode: Some(TracingMode::PassThrough) }),
        package_type: Some(PackageType::Zip),
        logging_config: Some(LoggingConfig {
            log_format: Some(LogFormat::Text),
            log_group: Some("/aws/lambda/f".into()),
            ..LoggingConfig::default()
        }),
        ..creation("f")
    };
    world.room.create_function(&world.caller(), input).await.unwrap();
}

#[tokio::test]
async fn functions_are_listed_in_pages_and_counted() {
    let world = World::new().await;
    for n in 0..7 {
        world.function(&format!("f{n}")).await;
    }
    let (mut names, mut marker) = (Vec::new(), None);
    loop {
        let input = ListFunctionsRequest {
            max_items: Some(3),
            marker: marker.take(),
            ..ListFunctionsRequest::default()
        };
        let page = world.room.list_functions(&world.caller(), input).await.unwrap();
        let page_names = page.functions.unwrap().into_iter().filter_map(|f| f.function_name);
        names.extend(page_names);
        marker = page.next_marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(names, ["f0", "f1", "f2", "f3", "f4", "f5", "f6"]);
    let wrong = ListFunctionsRequest { marker: Some("zz".into()), ..Default::default() };
    assert!(world.room.list_functions(&world.caller(), wrong).await.is_err());
    let settings = world
        .room
        .get_account_settings(&world.caller(), GetAccountSettingsRequest::default())
        .await
        .unwrap();
    assert_eq!(settings.account_usage.unwrap().function_count, Some(7));
    let versions = ListVersionsByFunctionRequest {
        function_name: "f1".into(),
        ..ListVersionsByFunctionRequest::default()
    };
    let versions = world.room.list_versions_by_function(&world.caller(), versions).await.unwrap();
    let arns: Vec<_> = versions.versions.unwrap().into_iter().map(|v| v.function_arn).collect();
    let arn = "arn:aws:lambda:us-east-1:000000000000:function:f1:$LATEST";
    assert_eq!(arns, [Some(arn.to_owned())]);
}

#[tokio::test]
async fn functions_carry_tags() {
    let world = World::new().await;
    world.function("f").await;
    let arn = "arn:aws:lambda:us-east-1:000000000000:function:f".to_owned();
    let tags = BTreeMap::from([("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())]);
    let tag = TagResourceRequest { resource: arn.clone(), tags: tags.clone() };
    world.room.tag_resource(&world.caller(), tag).await.unwrap();
    let untag = UntagResourceRequest { resource: arn.clone(), tag_keys: vec!["a".into()] };
    world.room.untag_resource(&world.caller(), untag).await.unwrap();
    let list = ListTagsRequest { resource: arn.clone() };
    let left = world.room.list_tags(&world.caller(), list).await.unwrap().tags.unwrap();
    assert_eq!(left, BTreeMap::from([("b".to_owned(), "2".to_owned())]));
    let get = GetFunctionRequest { function_name: "f".into(), ..GetFunctionRequest::default() };
    assert_eq!(world.room.get_function(&world.caller(), get).await.unwrap().tags, Some(left));
    let many = (0..51).map(|n| (n.to_string(), String::new())).collect();
    let tag = TagResourceRequest { resource: arn.clone(), tags: many };
    assert!(world.room.tag_resource(&world.caller(), tag).await.is_err());
    let tag = TagResourceRequest { resource: format!("{arn}x"), tags };
    let error = world.room.tag_resource(&world.caller(), tag).await.unwrap_err();
    assert_eq!(error.code(), "ResourceNotFoundException");
}
