//! Aliases: made, moved, divided, invoked.

use crate::fake::Act;
use crate::versions::{describe, publish};
use crate::world::{World, invocation};
use aws_api::ApiError;
use aws_api::lambda::*;
use serde_json::json;
use std::collections::BTreeMap;

const ARN: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

fn weights(of: &[(&str, f64)]) -> Option<AliasRoutingConfiguration> {
    let weights = of.iter().map(|(version, weight)| ((*version).to_owned(), *weight)).collect();
    Some(AliasRoutingConfiguration { additional_version_weights: Some(weights) })
}

pub async fn alias(
    world: &World,
    name: &str,
    version: &str,
    routing_config: Option<AliasRoutingConfiguration>,
) -> Result<AliasConfiguration, ApiError> {
    let input = CreateAliasRequest {
        function_name: "f".into(),
        name: name.into(),
        function_version: version.into(),
        routing_config,
        ..CreateAliasRequest::default()
    };
    world.room.create_alias(&world.caller(), input).await
}

fn update(name: &str) -> UpdateAliasRequest {
    UpdateAliasRequest {
        function_name: "f".into(),
        name: name.into(),
        ..UpdateAliasRequest::default()
    }
}

/// A function with two versions.
async fn two() -> World {
    let world = World::new().await;
    world.fakes.program(|told| async move {
        let version = told.env.iter().find(|(n, _)| n == "AWS_LAMBDA_FUNCTION_VERSION");
        let arn = told.headers.iter().find(|(n, _)| n == "lambda-runtime-invoked-function-arn");
        Act::Answer(json!([version.map(|(_, v)| v.clone()), arn.map(|(_, v)| v.clone())]))
    });
    world.function("f").await;
    publish(&world, None).await;
    describe(&world, "second").await;
    publish(&world, None).await;
    world
}

#[tokio::test]
async fn an_alias_is_moved_from_version_to_version() {
    let mut world = two().await;
    let made = alias(&world, "live", "1", None).await.unwrap();
    assert_eq!(made.alias_arn, Some(format!("{ARN}:live")));
    let again = alias(&world, "live", "1", None).await.unwrap_err();
    let text = format!("ResourceConflictException: Alias already exists: {ARN}:live");
    assert_eq!(again.to_string(), text);
    for version in ["1", "2", "$LATEST"] {
        let input = UpdateAliasRequest { function_version: Some(version.into()), ..update("live") };
        let moved = world.room.update_alias(&world.caller(), input).await.unwrap();
        assert_eq!(moved.function_version.as_deref(), Some(version));
        world.restart().await;
        let answer = world.invoke("f:live", "{}").await.unwrap();
        assert_eq!(answer.executed_version.as_deref(), Some(version));
        assert_eq!(crate::world::json(&answer), json!([version, format!("{ARN}:live")]));
        let get = GetFunctionRequest { function_name: "f".into(), qualifier: Some("live".into()) };
        let shown = world.room.get_function(&world.caller(), get).await.unwrap();
        let shown = shown.configuration.unwrap();
        assert_eq!(shown.version.as_deref(), Some(version));
        assert_eq!(shown.function_arn, Some(format!("{ARN}:live")));
    }
    let stale = UpdateAliasRequest { revision_id: made.revision_id, ..update("live") };
    let stale = world.room.update_alias(&world.caller(), stale).await.unwrap_err();
    assert_eq!(stale.code(), "PreconditionFailedException");
    let missing = world.room.update_alias(&world.caller(), update("other")).await.unwrap_err();
    let text = format!("ResourceNotFoundException: Cannot find alias arn: {ARN}:other");
    assert_eq!(missing.to_string(), text);
    let delete = DeleteAliasRequest { function_name: "f".into(), name: "live".into() };
    world.room.delete_alias(&world.caller(), delete.clone()).await.unwrap();
    world.room.delete_alias(&world.caller(), delete).await.unwrap();
    let gone = world.invoke("f:live", "{}").await.unwrap_err();
    let text = format!("ResourceNotFoundException: Function not found: {ARN}:live");
    assert_eq!(gone.to_string(), text);
}

#[tokio::test]
async fn invocations_are_divided_among_two_versions() {
    let world = two().await;
    alias(&world, "live", "1", weights(&[("2", 0.25)])).await.unwrap();
    let mut ran = BTreeMap::new();
    for _ in 0..200 {
        let answer = world.invoke("f:live", "{}").await.unwrap();
        *ran.entry(answer.executed_version.unwrap()).or_insert(0) += 1;
    }
    assert_eq!(ran.values().sum::<i32>(), 200);
    assert!((25..=80).contains(&ran["2"]), "{ran:?}");
    // What is kept must fit what is new.
    let input = UpdateAliasRequest { function_version: Some("2".into()), ..update("live") };
    let refused = world.room.update_alias(&world.caller(), input.clone()).await.unwrap_err();
    assert!(refused.message().contains("already included in routing"), "{refused}");
    let input = UpdateAliasRequest { routing_config: weights(&[]), ..input };
    let moved = world.room.update_alias(&world.caller(), input).await.unwrap();
    assert_eq!(moved.routing_config, None);
}

#[tokio::test]
async fn what_is_wrong_with_an_alias_is_said() {
    let world = two().await;
    for (name, version, config, text) in [
        ("7", "1", None, "Value '7' at 'name'"),
        ("a", "9", None, "Function not found: arn:aws:lambda:us-east-1:000000000000:function:f:9"),
        ("a", "1", weights(&[("2", 0.1), ("3", 0.1)]), "cannot be greater than 1"),
        ("a", "1", weights(&[("2", 1.5)]), "less than or equal to 1.0"),
        ("a", "1", weights(&[("1", 0.5)]), "Invalid function version 1."),
        ("a", "1", weights(&[("$LATEST", 0.5)]), "Map keys must satisfy constraint"),
        ("a", "1", weights(&[("8", 0.5)]), "function:f:8"),
        ("a", "$LATEST", weights(&[("1", 0.5)]), "$LATEST is not supported for an alias"),
    ] {
        let refused = alias(&world, name, version, config).await.unwrap_err();
        assert!(refused.message().contains(text), "{text}: {refused}");
    }
}

#[tokio::test]
async fn no_version_goes_while_an_alias_points_at_it() {
    let world = two().await;
    alias(&world, "live", "1", weights(&[("2", 0.5)])).await.unwrap();
    alias(&world, "test", "2", None).await.unwrap();
    let list = |version: Option<&str>| ListAliasesRequest {
        function_name: "f".into(),
        function_version: version.map(str::to_owned),
        max_items: Some(1),
        marker: None,
    };
    for (version, names) in [
        (None, vec!["live", "test"]),
        (Some("1"), vec!["live"]),
        (Some("2"), vec!["live", "test"]),
        (Some("3"), vec![]),
    ] {
        let (mut found, mut input) = (Vec::new(), list(version));
        loop {
            let page = world.room.list_aliases(&world.caller(), input.clone()).await.unwrap();
            found.extend(page.aliases.unwrap().into_iter().filter_map(|alias| alias.name));
            input.marker = page.next_marker;
            if input.marker.is_none() {
                break;
            }
        }
        assert_eq!(found, names, "{version:?}");
    }
    for (qualifier, code) in [
        ("1", "ResourceConflictException"),
        ("2", "ResourceConflictException"),
        ("live", "InvalidParameterValueException"),
    ] {
        let delete =
            DeleteFunctionRequest { function_name: "f".into(), qualifier: Some(qualifier.into()) };
        let refused = world.room.delete_function(&world.caller(), delete).await.unwrap_err();
        assert_eq!(refused.code(), code, "{refused}");
    }
}

#[tokio::test]
async fn an_asynchronous_event_finds_its_alias_where_it_then_points() {
    let world = two().await;
    alias(&world, "live", "1", None).await.unwrap();
    let (sender, mut ran) = tokio::sync::mpsc::channel(64);
    world.fakes.program(move |told| {
        let version = told.env.iter().find(|(n, _)| n == "AWS_LAMBDA_FUNCTION_VERSION");
        sender.try_send(version.map(|(_, v)| v.clone()).unwrap()).unwrap();
        async move { Act::Raise("Error", "no") }
    });
    let input = InvocationRequest {
        invocation_type: Some(InvocationType::Event),
        qualifier: Some("live".into()),
        ..invocation("f")
    };
    world.room.invoke(&world.caller(), input).await.unwrap();
    assert_eq!(ran.recv().await.as_deref(), Some("1"));
    let moved = UpdateAliasRequest { function_version: Some("2".into()), ..update("live") };
    world.room.update_alias(&world.caller(), moved).await.unwrap();
    let mut second = None;
    world
        .until("the retry", || {
            second = ran.try_recv().ok();
            second.is_some()
        })
        .await;
    assert_eq!(second.as_deref(), Some("2"));
}

#[tokio::test]
async fn a_mapping_of_an_alias_looks_it_up_for_each_batch() {
    let p = crate::pipeline::Pipeline::new(&["s0"]).await;
    let world = &p.world;
    publish(world, None).await;
    describe(world, "second").await;
    publish(world, None).await;
    alias(world, "live", "1", None).await.unwrap();
    let (sender, mut ran) = tokio::sync::mpsc::channel(64);
    world.fakes.program(move |told| {
        let version = told.env.iter().find(|(n, _)| n == "AWS_LAMBDA_FUNCTION_VERSION");
        sender.try_send(version.map(|(_, v)| v.clone()).unwrap()).unwrap();
        async move { Act::Answer(json!(null)) }
    });
    let input = CreateEventSourceMappingRequest {
        function_name: format!("{ARN}:live"),
        event_source_arn: Some(crate::stream::ARN.into()),
        starting_position: Some(EventSourcePosition::TrimHorizon),
        ..CreateEventSourceMappingRequest::default()
    };
    let absent =
        CreateEventSourceMappingRequest { function_name: "f:none".into(), ..input.clone() };
    let refused = p.try_create(absent).await.unwrap_err();
    assert_eq!(refused.message(), "Function does not exist");
    let id = p.create(input).await;
    assert_eq!(p.get(&id).await.unwrap().function_arn, Some(format!("{ARN}:live")));
    p.put("s0", 0..1);
    assert_eq!(ran.recv().await.as_deref(), Some("1"));
    let moved = UpdateAliasRequest { function_version: Some("2".into()), ..update("live") };
    world.room.update_alias(&world.caller(), moved).await.unwrap();
    p.put("s0", 1..2);
    assert_eq!(ran.recv().await.as_deref(), Some("2"));
}
