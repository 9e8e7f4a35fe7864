//! Parameters: made, read, changed, deleted, and what is refused.

use crate::house::{House, code, over, putting};
use aws_api::ssm::*;
use std::collections::BTreeMap;

#[tokio::test]
async fn what_is_put_is_read_by_its_name_its_version_and_its_arn() {
    let mut house = House::new();
    assert_eq!(house.put(putting("/app/url", "a")).await.unwrap(), 1);
    assert_eq!(house.put(over("/app/url", "b")).await.unwrap(), 2);
    house.reopen();
    let arn = "arn:aws:ssm:us-east-1:000000000000:parameter/app/url";
    for (name, value) in [
        ("/app/url", "b"),
        ("/app/url:1", "a"),
        ("/app/url:2", "b"),
        (arn, "b"),
        (&format!("{arn}:1"), "a"),
        ("/app/url:3", "ParameterVersionNotFound"),
        ("/app/url:prod", "ParameterVersionNotFound"),
        ("/app/URL", "ParameterNotFound"),
        ("/app", "ParameterNotFound"),
    ] {
        assert_eq!(house.value(name).await, value, "{name}");
    }
    let shown = house.get("/app/url:1").await.unwrap();
    assert_eq!((shown.arn.as_deref(), shown.name.as_deref()), (Some(arn), Some("/app/url")));
    assert_eq!((shown.selector.as_deref(), shown.version), (Some(":1"), Some(1)));
    assert_eq!(shown.data_type.as_deref(), Some("text"));
    // With and without a slash it is one parameter.
    house.put(putting("plain", "x")).await.unwrap();
    assert_eq!(house.value("/plain").await, "x");
    assert_eq!(code(house.put(putting("/plain", "y")).await), "ParameterAlreadyExists");
    assert_eq!(house.get("plain").await.unwrap().name.as_deref(), Some("plain"));
    house.delete("/app/url").await.unwrap();
    assert_eq!(house.value("/app/url:1").await, "ParameterNotFound");
    assert_eq!(code(house.delete("/app/url").await), "ParameterNotFound");
    assert_eq!(house.put(putting("/app/url", "c")).await.unwrap(), 1, "versions begin anew");
    assert_eq!(house.versions("/app/url", 50).await.len(), 1);
}

#[tokio::test]
async fn several_are_read_and_deleted_at_once() {
    let house = House::new();
    for name in ["/a", "/b"] {
        house.put(putting(name, name)).await.unwrap();
    }
    let names = ["/b", "/none", "/a:1", "/a:9", "/b"].map(str::to_owned).to_vec();
    let input = GetParametersRequest { names, with_decryption: None };
    let found = house.room.get_parameters(&house.caller, input).await.unwrap();
    let values: Vec<_> =
        found.parameters.unwrap().into_iter().map(|one| one.value.unwrap()).collect();
    assert_eq!(values, ["/b", "/a"]);
    assert_eq!(found.invalid_parameters.unwrap(), ["/none", "/a:9"]);
    let names = ["/a", "/none"].map(str::to_owned).to_vec();
    let deleted = house.room.delete_parameters(&house.caller, DeleteParametersRequest { names });
    let deleted = deleted.await.unwrap();
    assert_eq!(deleted.deleted_parameters.unwrap(), ["/a"]);
    assert_eq!(deleted.invalid_parameters.unwrap(), ["/none"]);
    assert_eq!(house.value("/a").await, "ParameterNotFound");
    assert_eq!(house.value("/b").await, "/b");
}

#[tokio::test]
async fn what_is_secret_is_given_in_clear_only_where_that_is_asked_for() {
    let mut house = House::new();
    let secret = |value: &str| PutParameterRequest {
        r#type: Some(ParameterType::SecureString),
        key_id: Some("alias/aws/ssm".to_owned()),
        ..putting("/db/password", value)
    };
    house.put(secret("hunter2-hunter2")).await.unwrap();
    house.put(over("/db/password", "another-one")).await.unwrap();
    house.reopen();
    let get = async |name: &str, with_decryption| {
        let input = GetParameterRequest { name: name.to_owned(), with_decryption };
        let found =
            house.room.get_parameter(&house.caller, input).await.unwrap().parameter.unwrap();
        assert_eq!(found.r#type, Some(ParameterType::SecureString));
        found.value.unwrap()
    };
    assert_eq!(get("/db/password:1", Some(true)).await, "hunter2-hunter2");
    assert_eq!(get("/db/password", Some(true)).await, "another-one");
    for asked in [None, Some(false)] {
        let sealed = get("/db/password", asked).await;
        assert!(sealed.len() > 40 && !sealed.contains("another"), "{sealed}");
    }
    // Nor does it lie in the store.
    let all = store::KeyRange::all();
    let page = house.store.scan(all, store::Limit::default(), store::Direction::Forward).await;
    for entry in page.unwrap().entries {
        assert!(!entry.value.windows(7).any(|part| part == b"hunter2" || part == b"another"));
    }
    let shown = house.room.describe_parameters(&house.caller, DescribeParametersRequest::default());
    let [shown] = shown.await.unwrap().parameters.unwrap().try_into().unwrap();
    assert_eq!(shown.key_id.as_deref(), Some("alias/aws/ssm"));
}

#[tokio::test]
async fn what_breaks_the_rules_is_refused() {
    let house = House::new();
    house.put(putting("/there", "x")).await.unwrap();
    let text = |text: &str| Some(text.to_owned());
    let list = |value: &str, pattern: &str| PutParameterRequest {
        r#type: Some(ParameterType::StringList),
        allowed_pattern: text(pattern),
        ..putting("/list", value)
    };
    let pattern = |value: &str, pattern: &str| PutParameterRequest {
        allowed_pattern: text(pattern),
        ..putting("/number", value)
    };
    let tier = |value: usize, tier| PutParameterRequest {
        tier: Some(tier),
        ..putting("/large", &"x".repeat(value))
    };
    let tags = vec![Tag { key: "a".to_owned(), value: "b".to_owned() }];
    for (request, expected) in [
        (putting("/there", "y"), "ParameterAlreadyExists"),
        (PutParameterRequest { r#type: None, ..putting("/new", "y") }, "ValidationException"),
        (over("/new", "y"), "ValidationException"),
        (
            PutParameterRequest { r#type: Some(ParameterType::StringList), ..over("/there", "y") },
            "HierarchyTypeMismatchException",
        ),
        (PutParameterRequest { tags: Some(tags), ..over("/there", "y") }, "ValidationException"),
        (putting("/new", ""), "ValidationException"),
        (putting("/aws/x", "y"), "AccessDeniedException"),
        (pattern("12a", "[0-9]+"), "ParameterPatternMismatchException"),
        (pattern("12", "[0-9"), "InvalidAllowedPatternException"),
        (pattern("12", "[0-9]+"), ""),
        (list("a,b,cc", "[a-z]"), "ParameterPatternMismatchException"),
        (list("a,b,c,", "[a-z]"), ""),
        (tier(4_097, ParameterTier::Standard), "ValidationException"),
        (tier(8_193, ParameterTier::Advanced), "ValidationException"),
        (tier(8_193, ParameterTier::IntelligentTiering), "ValidationException"),
        (tier(4_096, ParameterTier::Standard), ""),
        (
            PutParameterRequest { data_type: text("aws:ec2:image"), ..putting("/new", "ami-1") },
            "ValidationException",
        ),
        (
            PutParameterRequest { data_type: text("Text"), ..putting("/new", "y") },
            "ValidationException",
        ),
        (
            PutParameterRequest { policies: text("[]"), ..putting("/new", "y") },
            "ValidationException",
        ),
        (
            PutParameterRequest { key_id: text("alias/aws/ssm"), ..putting("/new", "y") },
            "ValidationException",
        ),
        (
            PutParameterRequest {
                key_id: text("alias/mine"),
                r#type: Some(ParameterType::SecureString),
                ..putting("/new", "y")
            },
            "InvalidKeyId",
        ),
    ] {
        let shown = format!("{request:?}");
        assert_eq!(code(house.put(request).await), expected, "{shown}");
    }
    assert_eq!(house.value("/there").await, "x");
    assert_eq!(house.value("/new").await, "ParameterNotFound");
    let why = house.put(PutParameterRequest { policies: text("[]"), ..putting("/new", "y") });
    let why = why.await.unwrap_err();
    assert!(why.message().contains("does not implement") && why.message().contains("Policies"));
}

#[tokio::test]
async fn what_a_change_does_not_give_stays() {
    let house = House::new();
    let request = PutParameterRequest {
        allowed_pattern: Some("[a-z]*".to_owned()),
        description: Some("letters".to_owned()),
        tier: Some(ParameterTier::Advanced),
        ..putting("/letters", "abc")
    };
    house.put(request).await.unwrap();
    let mismatch = house.put(over("/letters", "ABC")).await;
    assert_eq!(code(mismatch), "ParameterPatternMismatchException");
    house.put(over("/letters", "def")).await.unwrap();
    let describe = async || {
        let shown = DescribeParametersRequest::default();
        let shown = house.room.describe_parameters(&house.caller, shown).await.unwrap();
        let [shown] = shown.parameters.unwrap().try_into().unwrap();
        (shown.description, shown.allowed_pattern, shown.tier.unwrap())
    };
    let kept = (Some("letters".to_owned()), Some("[a-z]*".to_owned()), ParameterTier::Advanced);
    assert_eq!(describe().await, kept);
    let down = PutParameterRequest { tier: Some(ParameterTier::Standard), ..over("/letters", "x") };
    assert_eq!(code(house.put(down).await), "ValidationException");
    let cleared = PutParameterRequest {
        allowed_pattern: Some(String::new()),
        description: Some(String::new()),
        ..over("/letters", "ABC")
    };
    house.put(cleared).await.unwrap();
    assert_eq!(describe().await, (None, None, ParameterTier::Advanced));
}

#[tokio::test]
async fn a_tier_is_chosen_by_the_value_where_that_is_asked_for() {
    let house = House::new();
    let put = async |request: PutParameterRequest| {
        let request =
            PutParameterRequest { tier: Some(ParameterTier::IntelligentTiering), ..request };
        house.room.put_parameter(&house.caller, request).await.unwrap().tier.unwrap()
    };
    assert_eq!(put(putting("/a", "x")).await, ParameterTier::Standard);
    assert_eq!(put(over("/a", &"x".repeat(5_000))).await, ParameterTier::Advanced);
    assert_eq!(put(over("/a", "x")).await, ParameterTier::Advanced, "never back");
}

#[tokio::test]
async fn a_hundred_versions_are_kept_and_one_with_a_label_stays() {
    let house = House::new();
    house.put(putting("/v", "1")).await.unwrap();
    for number in 2..=105 {
        assert_eq!(house.put(over("/v", &number.to_string())).await.unwrap(), number);
    }
    for max in [50, 7, 1] {
        let numbers: Vec<i64> =
            house.versions("/v", max).await.into_iter().map(|(n, _)| n).collect();
        assert_eq!(numbers, (6..=105).collect::<Vec<i64>>(), "{max}");
    }
    assert_eq!(house.value("/v:5").await, "ParameterVersionNotFound");
    assert_eq!(house.value("/v:6").await, "6");
    let label = |version| LabelParameterVersionRequest {
        name: "/v".to_owned(),
        parameter_version: Some(version),
        labels: vec!["kept".to_owned()],
    };
    house.room.label_parameter_version(&house.caller, label(6)).await.unwrap();
    let refused = house.put(over("/v", "x")).await;
    assert_eq!(code(refused), "ParameterMaxVersionLimitExceeded");
    house.room.label_parameter_version(&house.caller, label(7)).await.unwrap();
    assert_eq!(house.put(over("/v", "x")).await.unwrap(), 106);
}

#[tokio::test]
async fn an_account_has_so_many_parameters_of_a_tier_and_no_more() {
    let house = House::new();
    for number in 0..10_000 {
        house.put(putting(&format!("/p/{number}"), "x")).await.unwrap();
    }
    assert_eq!(code(house.put(putting("/q", "x")).await), "ParameterLimitExceeded");
    house.put(over("/p/0", "y")).await.unwrap();
    let advanced = |request| PutParameterRequest { tier: Some(ParameterTier::Advanced), ..request };
    house.put(advanced(putting("/q", "x"))).await.unwrap();
    assert_eq!(code(house.put(putting("/r", "x")).await), "ParameterLimitExceeded");
    house.put(advanced(over("/p/0", "z"))).await.unwrap();
    house.put(putting("/r", "x")).await.unwrap();
    assert_eq!(code(house.put(putting("/s", "x")).await), "ParameterLimitExceeded");
    house.delete("/p/1").await.unwrap();
    house.put(putting("/s", "x")).await.unwrap();
}

#[tokio::test]
async fn parameters_have_tags() {
    let house = House::new();
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let request = PutParameterRequest { tags: Some(vec![tag("a", "1")]), ..putting("/t", "x") };
    house.put(request).await.unwrap();
    let add = |id: &str, tags: Vec<Tag>| AddTagsToResourceRequest {
        resource_type: ResourceTypeForTagging::Parameter,
        resource_id: id.to_owned(),
        tags,
    };
    let add =
        async |id: &str, tags| house.room.add_tags_to_resource(&house.caller, add(id, tags)).await;
    add("/t", vec![tag("b", "2"), tag("c", "3")]).await.unwrap();
    assert_eq!(code(add("/none", vec![tag("b", "2")]).await), "InvalidResourceId");
    assert_eq!(code(add("/t", vec![tag("aws:b", "2")]).await), "ValidationException");
    let many = (0..50).map(|number| tag(&format!("k{number}"), "v")).collect();
    assert_eq!(code(add("/t", many).await), "TooManyTagsError");
    let remove = RemoveTagsFromResourceRequest {
        resource_type: ResourceTypeForTagging::Parameter,
        resource_id: "/t".to_owned(),
        tag_keys: vec!["a".to_owned(), "x".to_owned()],
    };
    house.room.remove_tags_from_resource(&house.caller, remove).await.unwrap();
    let list =
        |kind| ListTagsForResourceRequest { resource_type: kind, resource_id: "/t".to_owned() };
    let tags = house
        .room
        .list_tags_for_resource(&house.caller, list(ResourceTypeForTagging::Parameter))
        .await;
    let tags: BTreeMap<_, _> =
        tags.unwrap().tag_list.unwrap().into_iter().map(|tag| (tag.key, tag.value)).collect();
    assert_eq!(tags, BTreeMap::from([("b", "2"), ("c", "3")].map(|(k, v)| (k.into(), v.into()))));
    let other = list(ResourceTypeForTagging::Document);
    let other = house.room.list_tags_for_resource(&house.caller, other).await.unwrap_err();
    assert!(other.message().contains("does not implement"), "{other}");
}
