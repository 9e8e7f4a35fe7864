//! Versions: published, shown, invoked, deleted.

use crate::fake::Act;
use crate::world::{World, creation, invocation, zip_of};
use aws_api::lambda::*;
use serde_json::json;
use std::sync::Arc;
use store::Store;

const ARN: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

pub async fn publish(world: &World, description: Option<&str>) -> FunctionConfiguration {
    let input = PublishVersionRequest {
        function_name: "f".into(),
        description: description.map(str::to_owned),
        ..PublishVersionRequest::default()
    };
    world.room.publish_version(&world.caller(), input).await.unwrap()
}

pub async fn describe(world: &World, description: &str) {
    let input = UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        description: Some(description.into()),
        ..UpdateFunctionConfigurationRequest::default()
    };
    world.room.update_function_configuration(&world.caller(), input).await.unwrap();
}

async fn new_code(world: &World, body: &[u8], publish: bool) -> FunctionConfiguration {
    let input = UpdateFunctionCodeRequest {
        function_name: "f".into(),
        zip_file: Some(zip_of(&[("app.py", body)])),
        publish: Some(publish),
        ..UpdateFunctionCodeRequest::default()
    };
    world.room.update_function_code(&world.caller(), input).await.unwrap()
}

async fn listed(world: &World, page: i32) -> Vec<String> {
    let (mut versions, mut marker) = (Vec::new(), None);
    loop {
        let input = ListVersionsByFunctionRequest {
            function_name: "f".into(),
            marker: marker.take(),
            max_items: Some(page),
        };
        let page = world.room.list_versions_by_function(&world.caller(), input).await.unwrap();
        versions.extend(page.versions.unwrap().into_iter().filter_map(|v| v.version));
        marker = page.next_marker;
        if marker.is_none() {
            return versions;
        }
    }
}

async fn delete(world: &World, qualifier: Option<&str>) -> Result<(), String> {
    let input = DeleteFunctionRequest {
        function_name: "f".into(),
        qualifier: qualifier.map(str::to_owned),
    };
    let deleted = world.room.delete_function(&world.caller(), input).await;
    deleted.map(drop).map_err(|error| error.to_string())
}

async fn blobs(store: &Arc<dyn Store>) -> usize {
    store.blobs().list().await.unwrap().len()
}

#[tokio::test]
async fn a_version_is_what_the_function_was_and_is_made_only_where_something_changed() {
    let world = World::new().await;
    let input = CreateFunctionRequest { publish: Some(true), ..creation("f") };
    let first = world.room.create_function(&world.caller(), input).await.unwrap();
    assert_eq!(first.version.as_deref(), Some("1"));
    assert_eq!(first.function_arn, Some(format!("{ARN}:1")));
    // Nothing changed: the same again, whatever is said of it.
    let again = publish(&world, Some("other words")).await;
    assert_eq!(again, first);
    describe(&world, "second").await;
    let second = publish(&world, Some("of its own")).await;
    assert_eq!(second.version.as_deref(), Some("2"));
    assert_eq!(second.description.as_deref(), Some("of its own"));
    assert_eq!(publish(&world, None).await, second);
    let third = new_code(&world, b"new = 1\n", true).await;
    assert_eq!(third.function_arn, Some(format!("{ARN}:3")));
    let get = |qualifier: &str| GetFunctionConfigurationRequest {
        function_name: format!("f:{qualifier}"),
        ..GetFunctionConfigurationRequest::default()
    };
    for (qualifier, description, code) in
        [("1", "", &first), ("2", "of its own", &first), ("3", "second", &third)]
    {
        let found = world.room.get_function_configuration(&world.caller(), get(qualifier)).await;
        let found = found.unwrap();
        assert_eq!(found.description.as_deref(), Some(description), "{qualifier}");
        assert_eq!(found.code_sha256, code.code_sha256, "{qualifier}");
        assert_eq!(found.function_arn, Some(format!("{ARN}:{qualifier}")));
    }
    let absent = world.room.get_function_configuration(&world.caller(), get("4")).await;
    let absent = absent.unwrap_err().to_string();
    assert_eq!(absent, format!("ResourceNotFoundException: Function not found: {ARN}:4"));
    for page in [1, 2, 50] {
        assert_eq!(listed(&world, page).await, ["$LATEST", "1", "2", "3"], "{page}");
    }
}

#[tokio::test]
async fn all_versions_of_all_functions_are_listed_in_pages() {
    let world = World::new().await;
    for name in ["e", "f", "g"] {
        world.function(name).await;
    }
    publish(&world, None).await;
    describe(&world, "second").await;
    publish(&world, None).await;
    for page in [1, 2, 3, 50] {
        let (mut arns, mut marker) = (Vec::new(), None);
        loop {
            let input = ListFunctionsRequest {
                function_version: Some(FunctionVersion::All),
                marker: marker.take(),
                max_items: Some(page),
                ..ListFunctionsRequest::default()
            };
            let page = world.room.list_functions(&world.caller(), input).await.unwrap();
            let page_arns = page.functions.unwrap().into_iter().filter_map(|f| f.function_arn);
            arns.extend(
                page_arns.filter_map(|arn| arn.split("function:").nth(1).map(str::to_owned)),
            );
            marker = page.next_marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(arns, ["e:$LATEST", "f:$LATEST", "f:1", "f:2", "g:$LATEST"], "{page}");
    }
}

#[tokio::test]
async fn what_is_published_can_be_pinned() {
    let world = World::new().await;
    world.function("f").await;
    let made = publish(&world, None).await;
    for (sha256, revision, code) in [
        (Some("x".to_owned()), None, "InvalidParameterValueException"),
        (None, Some("x".to_owned()), "PreconditionFailedException"),
    ] {
        let input = PublishVersionRequest {
            function_name: "f".into(),
            code_sha256: sha256,
            revision_id: revision,
            ..PublishVersionRequest::default()
        };
        let error = world.room.publish_version(&world.caller(), input).await.unwrap_err();
        assert_eq!(error.code(), code);
    }
    let input = PublishVersionRequest {
        function_name: "f".into(),
        code_sha256: made.code_sha256.clone(),
        ..PublishVersionRequest::default()
    };
    assert_eq!(world.room.publish_version(&world.caller(), input).await.unwrap(), made);
    let input = PublishVersionRequest { function_name: "f:1".into(), ..Default::default() };
    assert!(world.room.publish_version(&world.caller(), input).await.is_err());
}

#[tokio::test]
async fn each_version_runs_in_environments_of_its_own() {
    let mut world = World::new().await;
    world.fakes.program(|told| async move {
        let find = |name: &str| told.env.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
        let arn = told.headers.iter().find(|(n, _)| n == "lambda-runtime-invoked-function-arn");
        Act::Answer(json!([find("AWS_LAMBDA_FUNCTION_VERSION"), arn.map(|(_, v)| v.clone())]))
    });
    world.function("f").await;
    publish(&world, None).await;
    describe(&world, "second").await;
    publish(&world, None).await;
    for round in 0..2 {
        for (name, qualifier, version, arn) in [
            ("f", None, "$LATEST", ARN.to_owned()),
            ("f:1", None, "1", format!("{ARN}:1")),
            ("f", Some("2"), "2", format!("{ARN}:2")),
            ("f", Some("$LATEST"), "$LATEST", format!("{ARN}:$LATEST")),
        ] {
            let input = InvocationRequest {
                qualifier: qualifier.map(str::to_owned),
                log_type: Some(LogType::Tail),
                ..invocation(name)
            };
            let answer = world.room.invoke(&world.caller(), input).await.unwrap();
            assert_eq!(answer.executed_version.as_deref(), Some(version));
            assert_eq!(crate::world::json(&answer), json!([version, arn]));
        }
        let spawned = world.fakes.spawned.load(std::sync::atomic::Ordering::SeqCst);
        assert_eq!(spawned, 3 * (round + 1), "one for each version");
        assert_eq!(world.room.idle_environments(&world.name("f")), 3);
        if round == 0 {
            world.restart().await;
        }
    }
    world.logs.until("START RequestId").await;
    let names = world.logs.names.lock().unwrap().clone();
    for version in ["[$LATEST]", "[1]", "[2]"] {
        assert!(names.iter().any(|name| name.contains(version)), "{version}: {names:?}");
    }
}

#[tokio::test]
async fn versions_go_and_their_packages_with_the_last_who_had_them() {
    let mut world = World::new().await;
    world.function("f").await;
    publish(&world, None).await;
    describe(&world, "second").await;
    publish(&world, None).await;
    new_code(&world, b"a = 1\n", false).await;
    assert_eq!(blobs(&world.store).await, 2);
    new_code(&world, b"a = 2\n", false).await;
    assert_eq!(blobs(&world.store).await, 2, "what was never published is gone");
    assert_eq!(delete(&world, Some("1")).await, Ok(()));
    assert_eq!(blobs(&world.store).await, 2, "version 2 still has it");
    assert_eq!(delete(&world, Some("2")).await, Ok(()));
    assert_eq!(blobs(&world.store).await, 1);
    let refused = delete(&world, Some("$LATEST")).await.unwrap_err();
    assert!(refused.contains("$LATEST version cannot be deleted"), "{refused}");
    let absent = delete(&world, Some("1")).await.unwrap_err();
    assert!(absent.starts_with("ResourceNotFoundException"), "{absent}");
    // Numbers are never given twice.
    describe(&world, "third").await;
    assert_eq!(publish(&world, None).await.version.as_deref(), Some("3"));
    world.restart().await;
    assert_eq!(listed(&world, 50).await, ["$LATEST", "3"]);
    assert_eq!(world.room.blobs_in_use().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_function_goes_with_all_that_belongs_to_it_also_when_it_is_killed_meanwhile() {
    for killed in [false, true] {
        let mut world = World::new().await;
        world.function("f").await;
        for n in 0..5 {
            new_code(&world, format!("n = {n}\n").as_bytes(), true).await;
        }
        assert_eq!(blobs(&world.store).await, 5);
        delete(&world, None).await.unwrap();
        if killed {
            world.room.stop();
            world.restart().await;
        }
        // Another of the same name has nothing of it.
        world.function("f").await;
        assert_eq!(listed(&world, 50).await, ["$LATEST"]);
        let store = world.store.clone();
        for _ in 0..10_000 {
            if blobs(&store).await == 1 {
                break;
            }
            crate::world::real_pause().await;
        }
        assert_eq!(blobs(&world.store).await, 1, "killed: {killed}");
    }
}
