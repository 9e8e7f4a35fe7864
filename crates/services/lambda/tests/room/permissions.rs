//! Policies of functions, reserved concurrency, and how asynchronous invocations end.

use crate::aliases::alias;
use crate::fake::Act;
use crate::versions::publish;
use crate::world::{World, invocation};
use aws_api::Access;
use aws_api::lambda::*;
use serde_json::{Value, json};

const ARN: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

fn permission(sid: &str, principal: &str) -> AddPermissionRequest {
    AddPermissionRequest {
        function_name: "f".into(),
        statement_id: sid.into(),
        action: "lambda:InvokeFunction".into(),
        principal: principal.into(),
        ..AddPermissionRequest::default()
    }
}

async fn policy(world: &World, qualifier: Option<&str>) -> Result<(Value, String), String> {
    let input =
        GetPolicyRequest { function_name: "f".into(), qualifier: qualifier.map(str::to_owned) };
    let found = world.room.get_policy(&world.caller(), input).await.map_err(|e| e.to_string())?;
    Ok((serde_json::from_str(&found.policy.unwrap()).unwrap(), found.revision_id.unwrap()))
}

#[tokio::test]
async fn permissions_are_added_and_removed_statement_by_statement() {
    let mut world = World::new().await;
    world.function("f").await;
    publish(&world, None).await;
    alias(&world, "live", "1", None).await.unwrap();
    let absent = "ResourceNotFoundException: The resource you requested does not exist.";
    assert_eq!(policy(&world, None).await.unwrap_err(), absent);
    let input = AddPermissionRequest {
        source_arn: Some("arn:aws:s3:::b".into()),
        source_account: Some("123456789012".into()),
        ..permission("s3", "s3.amazonaws.com")
    };
    let made = world.room.add_permission(&world.caller(), input).await.unwrap();
    let statement: Value = serde_json::from_str(&made.statement.unwrap()).unwrap();
    let expected = json!({
        "Sid": "s3", "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
        "Action": "lambda:InvokeFunction", "Resource": ARN,
        "Condition": {
            "StringEquals": {"AWS:SourceAccount": "123456789012"},
            "ArnLike": {"AWS:SourceArn": "arn:aws:s3:::b"},
        },
    });
    assert_eq!(statement, expected);
    let again = world.room.add_permission(&world.caller(), permission("s3", "*")).await;
    assert_eq!(again.unwrap_err().code(), "ResourceConflictException");
    let input = AddPermissionRequest {
        qualifier: Some("live".into()),
        ..permission("other", "111111111111")
    };
    world.room.add_permission(&world.caller(), input).await.unwrap();
    world.restart().await;
    let (document, revision) = policy(&world, None).await.unwrap();
    assert_eq!(document["Statement"], json!([expected]));
    let (of_alias, _) = policy(&world, Some("live")).await.unwrap();
    assert_eq!(of_alias["Statement"][0]["Resource"], format!("{ARN}:live"));
    let account = json!({"AWS": "arn:aws:iam::111111111111:root"});
    assert_eq!(of_alias["Statement"][0]["Principal"], account);
    let remove = |sid: &str, revision: Option<String>| RemovePermissionRequest {
        function_name: "f".into(),
        statement_id: sid.into(),
        revision_id: revision,
        ..RemovePermissionRequest::default()
    };
    for (input, code) in [
        (remove("none", None), "ResourceNotFoundException"),
        (remove("s3", Some("x".into())), "PreconditionFailedException"),
    ] {
        let refused = world.room.remove_permission(&world.caller(), input).await.unwrap_err();
        assert_eq!(refused.code(), code);
    }
    let input = remove("s3", Some(revision));
    world.room.remove_permission(&world.caller(), input).await.unwrap();
    assert_eq!(policy(&world, None).await.unwrap_err(), absent);
}

#[tokio::test]
async fn what_is_wrong_with_a_permission_is_said() {
    let world = World::new().await;
    world.function("f").await;
    type Edit = fn(&mut AddPermissionRequest);
    let table: &[(Edit, &str)] = &[
        (|p| p.principal = "nobody".into(), "The provided principal was invalid."),
        (|p| p.principal = "arn:aws:s3:::b".into(), "The provided principal was invalid."),
        (|p| p.qualifier = Some("$LATEST".into()), "adding policies for $LATEST"),
        (|p| p.qualifier = Some("9".into()), "Function not found"),
        (|p| p.function_name = "g".into(), "Function not found"),
        (|p| p.revision_id = Some("x".into()), "The Revision Id provided does not match"),
        (|p| p.function_url_auth_type = Some(FunctionUrlAuthType::None), {
            "only supported for lambda:InvokeFunctionUrl"
        }),
    ];
    for (edit, text) in table {
        let mut input = permission("s", "*");
        edit(&mut input);
        let refused = world.room.add_permission(&world.caller(), input).await.expect_err(text);
        assert!(refused.message().contains(text), "{text}: {refused}");
    }
    let mut refused = None;
    for n in 0..200 {
        let input = permission(&format!("{n}{}", "s".repeat(90)), "*");
        refused = world.room.add_permission(&world.caller(), input).await.err();
        if refused.is_some() {
            break;
        }
    }
    assert_eq!(refused.unwrap().code(), "PolicyLengthExceededException");
}

#[tokio::test]
async fn decisions_hear_the_policy_and_tags_of_just_what_is_named() {
    let world = World::new().await;
    world.function("f").await;
    publish(&world, None).await;
    let input = AddPermissionRequest { qualifier: Some("1".into()), ..permission("s", "*") };
    world.room.add_permission(&world.caller(), input).await.unwrap();
    let asked = async |name: &str| {
        let asks = world.room.asks(&world.caller(), &LambdaInput::Invoke(invocation(name))).await;
        asks.unwrap().pop().unwrap()
    };
    let plain = asked("f").await;
    assert_eq!((plain.resource.as_str(), plain.resource_policy), (ARN, None));
    let version = asked("f:1").await;
    assert!(version.resource_policy.unwrap().contains(":f:1\""));
    let tags = std::collections::BTreeMap::from([("a".to_owned(), "1".to_owned())]);
    let tag = TagResourceRequest { resource: ARN.into(), tags: tags.clone() };
    world.room.tag_resource(&world.caller(), tag).await.unwrap();
    assert_eq!(asked("f").await.resource_tags.as_deref(), Some(&tags));
    let remove = RemovePermissionRequest {
        function_name: "f:1".into(),
        statement_id: "s".into(),
        ..RemovePermissionRequest::default()
    };
    world.room.remove_permission(&world.caller(), remove).await.unwrap();
    assert_eq!(asked("f:1").await.resource_policy, None);
    // Somebody else's function is asked about as such.
    let other = asked("arn:aws:lambda:us-east-1:111111111111:function:f").await;
    assert!(other.resource.contains("111111111111") && other.resource_policy.is_none());
}

#[tokio::test]
async fn reserved_concurrency_limits_and_is_kept() {
    let mut world = World::new().await;
    world.function("f").await;
    world.function("g").await;
    let put = |name: &str, count| PutFunctionConcurrencyRequest {
        function_name: name.into(),
        reserved_concurrent_executions: count,
    };
    let caller = world.caller();
    let refused = world.room.put_function_concurrency(&caller, put("f", 901)).await.unwrap_err();
    assert!(refused.message().contains("below its minimum value of [100]"), "{refused}");
    world.room.put_function_concurrency(&caller, put("f", 900)).await.unwrap();
    assert!(world.room.put_function_concurrency(&caller, put("g", 1)).await.is_err());
    world.room.put_function_concurrency(&caller, put("f", 0)).await.unwrap();
    world.room.put_function_concurrency(&caller, put("g", 1)).await.unwrap();
    world.restart().await;
    let refused = world.invoke("f", "{}").await.unwrap_err();
    assert_eq!(refused.code(), "TooManyRequestsException");
    world.invoke("g", "{}").await.unwrap();
    let settings = GetAccountSettingsRequest::default();
    let settings = world.room.get_account_settings(&caller, settings).await.unwrap();
    assert_eq!(settings.account_limit.unwrap().unreserved_concurrent_executions, Some(999));
    let get = GetFunctionConcurrencyRequest { function_name: "f".into() };
    let found = world.room.get_function_concurrency(&caller, get).await.unwrap();
    assert_eq!(found.reserved_concurrent_executions, Some(0));
    let delete = DeleteFunctionConcurrencyRequest { function_name: "f".into() };
    world.room.delete_function_concurrency(&caller, delete).await.unwrap();
    world.invoke("f", "{}").await.unwrap();
    // What a deleted function had is free again.
    let delete = DeleteFunctionRequest { function_name: "g".into(), qualifier: None };
    world.room.delete_function(&caller, delete).await.unwrap();
    world.room.put_function_concurrency(&caller, put("f", 900)).await.unwrap();
}

fn config(name: &str) -> PutFunctionEventInvokeConfigRequest {
    PutFunctionEventInvokeConfigRequest {
        function_name: name.into(),
        ..PutFunctionEventInvokeConfigRequest::default()
    }
}

fn destinations(success: Option<&str>, failure: Option<&str>) -> Option<DestinationConfig> {
    let arn = |name: &str| Some(format!("{}{name}", ARN.trim_end_matches("f")));
    Some(DestinationConfig {
        on_success: success.map(|name| OnSuccess { destination: arn(name) }),
        on_failure: failure.map(|name| OnFailure { destination: arn(name) }),
    })
}

#[tokio::test]
async fn events_are_retried_as_is_set_and_their_ends_are_told() {
    let world = World::new().await;
    for name in ["f", "good", "bad"] {
        world.function(name).await;
    }
    let (sender, mut told_of) = tokio::sync::mpsc::channel(64);
    world.fakes.program(move |told| {
        let name = told.env.iter().find(|(n, _)| n == "AWS_LAMBDA_FUNCTION_NAME").unwrap();
        sender.try_send((name.1.clone(), told.event.clone())).unwrap();
        let fails = name.1 == "f" && told.event["fail"] == json!(true);
        async move { if fails { Act::Raise("Oops", "no") } else { Act::Answer(json!("done")) } }
    });
    let input = PutFunctionEventInvokeConfigRequest {
        maximum_retry_attempts: Some(1),
        destination_config: destinations(Some("good"), Some("bad")),
        ..config("f")
    };
    let put = world.room.put_function_event_invoke_config(&world.caller(), input).await.unwrap();
    assert_eq!(put.function_arn, Some(format!("{ARN}:$LATEST")));
    world.send("f", r#"{"fail":true}"#).await;
    let mut seen = Vec::new();
    world
        .until("the failure's record", || {
            while let Ok(one) = told_of.try_recv() {
                seen.push(one);
            }
            seen.iter().any(|(name, _)| name == "bad")
        })
        .await;
    assert_eq!(seen.iter().filter(|(name, _)| name == "f").count(), 2, "one retry");
    let record = &seen.last().unwrap().1;
    assert_eq!(record["requestContext"]["condition"], "RetriesExhausted");
    assert_eq!(record["requestContext"]["approximateInvokeCount"], 2);
    assert_eq!(record["requestContext"]["functionArn"], format!("{ARN}:$LATEST"));
    assert_eq!(record["requestPayload"], json!({"fail": true}));
    assert_eq!(record["responseContext"]["functionError"], "Unhandled");
    assert_eq!(record["responsePayload"]["errorType"], "Oops");
    world.send("f", r#"{"n":1}"#).await;
    world
        .until("the success's record", || {
            while let Ok(one) = told_of.try_recv() {
                seen.push(one);
            }
            seen.iter().any(|(name, _)| name == "good")
        })
        .await;
    let record = &seen.last().unwrap().1;
    assert_eq!(record["requestContext"]["condition"], "Success");
    assert_eq!(record["responsePayload"], "done");
}

#[tokio::test]
async fn configurations_of_events_are_kept_by_qualifier() {
    let mut world = World::new().await;
    world.function("f").await;
    world.function("forbidden").await;
    publish(&world, None).await;
    let caller = world.caller();
    type Edit = fn(&mut PutFunctionEventInvokeConfigRequest);
    let table: &[(Edit, &str)] = &[
        (|_| {}, "You must specify at least one"),
        (|c| c.destination_config = destinations(None, Some("f")), "as a destination for itself"),
        (|c| c.destination_config = destinations(None, Some("absent")), "is invalid"),
        (|c| c.destination_config = destinations(None, Some("forbidden")), {
            "does not have permissions to call InvokeFunction on"
        }),
        (
            |c| {
                c.destination_config = Some(DestinationConfig {
                    on_success: Some(OnSuccess { destination: Some("arn:aws:s3:::b".into()) }),
                    on_failure: None,
                });
            },
            "is invalid",
        ),
        (
            |c| {
                c.destination_config = Some(DestinationConfig {
                    on_success: None,
                    on_failure: Some(OnFailure {
                        destination: Some("arn:aws:sqs:us-east-1:000000000000:q".into()),
                    }),
                });
            },
            "destination of sqs is not supported by Millstream yet",
        ),
    ];
    for (edit, text) in table {
        let mut input = config("f");
        edit(&mut input);
        let refused = world.room.put_function_event_invoke_config(&caller, input).await;
        let refused = refused.expect_err(text);
        assert!(refused.message().contains(text), "{text}: {refused}");
    }
    for (qualifier, retries) in [(None, 0), (Some("1"), 2)] {
        let input = PutFunctionEventInvokeConfigRequest {
            maximum_retry_attempts: Some(retries),
            qualifier: qualifier.map(str::to_owned),
            ..config("f")
        };
        world.room.put_function_event_invoke_config(&caller, input).await.unwrap();
    }
    let update = UpdateFunctionEventInvokeConfigRequest {
        function_name: "f".into(),
        maximum_event_age_in_seconds: Some(60),
        ..UpdateFunctionEventInvokeConfigRequest::default()
    };
    let updated = world.room.update_function_event_invoke_config(&caller, update).await.unwrap();
    assert_eq!(updated.maximum_retry_attempts, Some(0), "what is not given is kept");
    world.restart().await;
    let list = ListFunctionEventInvokeConfigsRequest {
        function_name: "f".into(),
        ..ListFunctionEventInvokeConfigsRequest::default()
    };
    let list = world.room.list_function_event_invoke_configs(&caller, list).await.unwrap();
    let list = list.function_event_invoke_configs.unwrap();
    let shown: Vec<_> = list
        .iter()
        .map(|c| (c.function_arn.clone().unwrap(), c.maximum_event_age_in_seconds))
        .collect();
    assert_eq!(shown, [(format!("{ARN}:$LATEST"), Some(60)), (format!("{ARN}:1"), None)]);
    let delete =
        DeleteFunctionEventInvokeConfigRequest { function_name: "f".into(), qualifier: None };
    world.room.delete_function_event_invoke_config(&caller, delete.clone()).await.unwrap();
    let gone = world.room.delete_function_event_invoke_config(&caller, delete).await.unwrap_err();
    let text = format!(
        "ResourceNotFoundException: The function {ARN}:$LATEST doesn't have an EventInvokeConfig"
    );
    assert_eq!(gone.to_string(), text);
}
