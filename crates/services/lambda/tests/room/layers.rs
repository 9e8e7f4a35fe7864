//! Layers: published, shared, put over each other.

use crate::world::{World, creation, zip_of};
use aws_api::lambda::*;
use aws_api::{Access, ApiError};
use std::collections::BTreeMap;
use std::path::Path;

const ARN: &str = "arn:aws:lambda:us-east-1:000000000000:layer";

pub async fn publish(
    world: &World,
    name: &str,
    files: &[(&str, &[u8])],
) -> PublishLayerVersionResponse {
    let input = PublishLayerVersionRequest {
        layer_name: name.into(),
        content: LayerVersionContentInput {
            zip_file: Some(zip_of(files)),
            ..LayerVersionContentInput::default()
        },
        compatible_runtimes: Some(vec![Runtime::Python3_12]),
        ..PublishLayerVersionRequest::default()
    };
    world.room.publish_layer_version(&world.caller(), input).await.unwrap()
}

async fn function(world: &World, layers: &[&str]) -> Result<FunctionConfiguration, ApiError> {
    let layers = layers.iter().map(|layer| format!("{ARN}:{layer}")).collect();
    let input = CreateFunctionRequest { layers: Some(layers), ..creation("f") };
    world.room.create_function(&world.caller(), input).await
}

/// What the last environment found in `/opt`.
fn opt(world: &World) -> BTreeMap<String, String> {
    fn gather(root: &Path, at: &Path, into: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(root, &path, into);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                into.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let specs = world.fakes.specs.lock().unwrap();
    let mut found = BTreeMap::new();
    if let Some(layers) = &specs.last().unwrap().layers {
        gather(layers, layers, &mut found);
    }
    found
}

#[tokio::test]
async fn layers_lie_over_each_other_in_their_order() {
    let mut world = World::new().await;
    publish(&world, "a", &[("python/m.py", b"a"), ("bin/x", b"a"), ("thing", b"file")]).await;
    publish(&world, "b", &[("python/m.py", b"b"), ("thing/in", b"b")]).await;
    publish(&world, "b", &[("python/m.py", b"b2"), ("thing/in", b"b2")]).await;
    let made = function(&world, &["a:1", "b:2"]).await.unwrap();
    let shown: Vec<_> = made.layers.unwrap().into_iter().filter_map(|layer| layer.arn).collect();
    assert_eq!(shown, [format!("{ARN}:a:1"), format!("{ARN}:b:2")]);
    let files = |of: &[(&str, &str)]| -> BTreeMap<String, String> {
        of.iter().map(|(name, body)| ((*name).to_owned(), (*body).to_owned())).collect()
    };
    let expected = files(&[("python/m.py", "b2"), ("bin/x", "a"), ("thing/in", "b2")]);
    world.invoke("f", "{}").await.unwrap();
    assert_eq!(opt(&world), expected);
    // Deleted, and its tree lost: the function has what it had.
    for name in ["a", "b"] {
        for version_number in [1, 2] {
            let input = DeleteLayerVersionRequest { layer_name: name.into(), version_number };
            world.room.delete_layer_version(&world.caller(), input).await.unwrap();
        }
    }
    world.restart().await;
    std::fs::remove_dir_all(world.dir.join("functions")).unwrap();
    world.invoke("f", "{}").await.unwrap();
    assert_eq!(opt(&world), expected);
    let used = world.room.blobs_in_use().await.unwrap();
    assert_eq!(used.len(), 3, "the function's package and two layers'");
    // In another order, and then with one alone; what it has may be named again, no other.
    for (layers, expected) in [
        (vec!["b:2", "a:1"], files(&[("python/m.py", "a"), ("bin/x", "a"), ("thing", "file")])),
        (vec!["b:2"], files(&[("python/m.py", "b2"), ("thing/in", "b2")])),
        (vec![], files(&[])),
    ] {
        let arns = layers.iter().map(|layer| format!("{ARN}:{layer}")).collect();
        let input = UpdateFunctionConfigurationRequest {
            function_name: "f".into(),
            layers: Some(arns),
            ..UpdateFunctionConfigurationRequest::default()
        };
        world.room.update_function_configuration(&world.caller(), input).await.unwrap();
        world.invoke("f", "{}").await.unwrap();
        assert_eq!(opt(&world), expected, "{layers:?}");
    }
    let again = UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        layers: Some(vec![format!("{ARN}:a:1")]),
        ..UpdateFunctionConfigurationRequest::default()
    };
    let gone = world.room.update_function_configuration(&world.caller(), again).await.unwrap_err();
    assert_eq!(gone.message(), format!("Layer version {ARN}:a:1 does not exist."));
}

#[tokio::test]
async fn what_is_wrong_with_layers_is_said() {
    let world = World::new().await;
    for name in ["a", "b", "c", "d", "e", "g"] {
        publish(&world, name, &[("x", b"x")]).await;
    }
    publish(&world, "a", &[("x", b"y")]).await;
    let big = vec![0; 140 * 1024 * 1024];
    publish(&world, "big", &[("x", &big)]).await;
    publish(&world, "huge", &[("y", &big)]).await;
    for (layers, text) in [
        (vec!["a:1", "b:1", "c:1", "d:1", "e:1", "g:1"], "Cannot reference more than 5 layers."),
        (vec!["a:1", "a:2"], "Two different versions of the same layer"),
        (vec!["none:1"], "layer:none:1 does not exist."),
        (vec!["a"], "failed to satisfy constraint"),
        (vec!["big:1", "huge:1"], "exceeds the maximum allowed size of 262144000 bytes."),
    ] {
        let refused = function(&world, &layers).await.unwrap_err();
        assert_eq!(refused.code(), "InvalidParameterValueException");
        assert!(refused.message().contains(text), "{text}: {refused}");
    }
    let before = world.store.blobs().list().await.unwrap().len();
    assert_eq!(before, 9, "no package of a function was kept");
    let too_large = vec![0; 251 * 1024 * 1024];
    let input = PublishLayerVersionRequest {
        layer_name: "l".into(),
        content: LayerVersionContentInput {
            zip_file: Some(zip_of(&[("x", &too_large)])),
            ..LayerVersionContentInput::default()
        },
        ..PublishLayerVersionRequest::default()
    };
    let refused = world.room.publish_layer_version(&world.caller(), input).await.unwrap_err();
    assert_eq!(refused.message(), "Unzipped size must be smaller than 262144000 bytes");
}

#[tokio::test]
async fn layers_are_listed_from_the_newest_version_on() {
    let mut world = World::new().await;
    for body in [b"1", b"2", b"3"] {
        publish(&world, "a", &[("x", body)]).await;
    }
    let made = publish(&world, "b", &[("x", b"1")]).await;
    assert_eq!(made.layer_version_arn, Some(format!("{ARN}:b:1")));
    let delete = |name: &str, version_number| DeleteLayerVersionRequest {
        layer_name: name.into(),
        version_number,
    };
    world.room.delete_layer_version(&world.caller(), delete("a", 3)).await.unwrap();
    world.room.delete_layer_version(&world.caller(), delete("b", 1)).await.unwrap();
    world.restart().await;
    let (mut found, mut marker) = (Vec::new(), None);
    loop {
        let input = ListLayerVersionsRequest {
            layer_name: format!("{ARN}:a"),
            max_items: Some(1),
            marker: marker.take(),
            ..ListLayerVersionsRequest::default()
        };
        let page = world.room.list_layer_versions(&world.caller(), input).await.unwrap();
        found.extend(page.layer_versions.unwrap().into_iter().filter_map(|layer| layer.version));
        marker = page.next_marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(found, [2, 1]);
    for (runtime, names) in [
        (None, vec!["a"]),
        (Some(Runtime::Python3_12), vec!["a"]),
        (Some(Runtime::Nodejs22X), vec![]),
    ] {
        let input = ListLayersRequest { compatible_runtime: runtime, ..Default::default() };
        let page = world.room.list_layers(&world.caller(), input).await.unwrap();
        let layers = page.layers.unwrap();
        let found: Vec<_> = layers.iter().filter_map(|layer| layer.layer_name.as_deref()).collect();
        assert_eq!(found, names);
        for layer in &layers {
            assert_eq!(layer.latest_matching_version.as_ref().unwrap().version, Some(2));
        }
    }
    // Numbers are never given twice.
    assert_eq!(publish(&world, "b", &[("x", b"2")]).await.version, Some(2));
    let get = GetLayerVersionRequest { layer_name: "b".into(), version_number: 2 };
    let shown = world.room.get_layer_version(&world.caller(), get).await.unwrap();
    let arn = GetLayerVersionByArnRequest { arn: shown.layer_version_arn.clone().unwrap() };
    let mut by_arn = world.room.get_layer_version_by_arn(&world.caller(), arn).await.unwrap();
    by_arn.content.clone_from(&shown.content);
    assert_eq!(by_arn, shown);
    for (version_number, code) in
        [(1, "ResourceNotFoundException"), (0, "InvalidParameterValueException")]
    {
        let get = GetLayerVersionRequest { layer_name: "b".into(), version_number };
        let refused = world.room.get_layer_version(&world.caller(), get).await.unwrap_err();
        assert_eq!(refused.code(), code);
    }
}

#[tokio::test]
async fn a_package_can_be_fetched_for_ten_minutes_where_the_answer_says() {
    let mut world = World::new().await;
    let made = publish(&world, "a", &[("x", b"1")]).await;
    let location = made.content.unwrap().location.unwrap();
    let path = location.strip_prefix("http://127.0.0.1:4566").unwrap().to_owned();
    world.restart().await;
    let fetched = world.room.package(&path).await.unwrap().unwrap();
    let bytes = fetched.read_at(0, usize::MAX).await.unwrap();
    assert_eq!(bytes, zip_of(&[("x", b"1")]));
    assert!(world.room.package(&path.replace('a', "b")).await.unwrap().is_none());
    world.clock.advance(std::time::Duration::from_secs(601));
    assert!(world.room.package(&path).await.unwrap().is_none());
}

#[tokio::test]
async fn other_accounts_have_a_layer_by_its_policy() {
    let world = World::new().await;
    publish(&world, "a", &[("x", b"1")]).await;
    let add = |sid: &str, principal: &str| AddLayerVersionPermissionRequest {
        layer_name: "a".into(),
        version_number: 1,
        statement_id: sid.into(),
        action: "lambda:GetLayerVersion".into(),
        principal: principal.into(),
        ..AddLayerVersionPermissionRequest::default()
    };
    let get = || GetLayerVersionPolicyRequest { layer_name: "a".into(), version_number: 1 };
    let caller = world.caller();
    let none = world.room.get_layer_version_policy(&caller, get()).await.unwrap_err();
    assert_eq!(none.message(), "No policy is associated with the given resource.");
    let added = world.room.add_layer_version_permission(&caller, add("s", "111111111111")).await;
    let revision = added.unwrap().revision_id;
    let policy = world.room.get_layer_version_policy(&caller, get()).await.unwrap();
    assert_eq!(policy.revision_id, revision);
    let text = policy.policy.unwrap();
    assert!(text.contains(r#"{"AWS":"arn:aws:iam::111111111111:root"}"#), "{text}");
    let again = world.room.add_layer_version_permission(&caller, add("s", "*")).await.unwrap_err();
    assert_eq!(again.code(), "ResourceConflictException");
    let layers = Some(vec![format!("{ARN}:a:1")]);
    let create = LambdaInput::CreateFunction(CreateFunctionRequest { layers, ..creation("f") });
    let asks = world.room.asks(&caller, &create).await.unwrap();
    let ask = asks.iter().find(|ask| ask.action == "lambda:GetLayerVersion").unwrap();
    assert_eq!(ask.resource_policy.as_deref(), Some(text.as_str()));
    let remove = |sid: &str| RemoveLayerVersionPermissionRequest {
        layer_name: "a".into(),
        version_number: 1,
        statement_id: sid.into(),
        ..RemoveLayerVersionPermissionRequest::default()
    };
    let absent = world.room.remove_layer_version_permission(&caller, remove("x")).await;
    assert_eq!(absent.unwrap_err().code(), "ResourceNotFoundException");
    world.room.remove_layer_version_permission(&caller, remove("s")).await.unwrap();
    let asks = world.room.asks(&caller, &create).await.unwrap();
    assert!(asks.iter().all(|ask| ask.resource_policy.is_none()));
}
