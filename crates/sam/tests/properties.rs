//! What holds of every template, whatever stands in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test")]

use proptest::prelude::*;
use sam::{Surroundings, transform};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The templates that the translator's results are known of.
static TEMPLATES: LazyLock<Vec<Map<String, Value>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/templates");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the templates")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|it| it == "yaml"))
        .collect();
    paths.sort();
    let read =
        |path: &std::path::PathBuf| template::read(&fs::read_to_string(path).unwrap()).unwrap();
    paths.iter().map(read).collect()
});

/// Values that stand where others are awaited.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3_i64..2000).prop_map(Value::from),
        Just(json!({ "Ref": "AWS::NoValue" })),
        Just(json!({ "Ref": "Nothing" })),
        Just(json!({ "Fn::If": ["C", { "Ref": "AWS::NoValue" }, "x"] })),
        Just(json!({ "Fn::If": "odd" })),
        Just(json!({ "Fn::Sub": ["${A.B} ${ ${}", { "A": 1 }] })),
        Just(json!({ "Fn::GetAtt": [[], 1] })),
        Just(json!({ "Fn::FindInMap": ["M", "a", "b"] })),
        prop_oneof![
            Just("NONE"),
            Just("AWS_IAM"),
            Just("s3://b/k?versionId="),
            Just("/{"),
            Just("{a}}{"),
            Just("'*'"),
            Just("ü☃"),
            Just("")
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
            prop::collection::vec(("[A-Z][a-z]{0,4}", inner), 0..3)
                .prop_map(|members| members.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

/// How many values there are within one, itself too.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// Puts another value in the place of the `at`th, counted from the outside.
fn replace(value: &mut Value, at: &mut usize, new: &Value) {
    if *at == 0 {
        *value = new.clone();
    }
    *at = at.wrapping_sub(1);
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, at, new)),
        Value::Object(members) => members.values_mut().for_each(|one| replace(one, at, new)),
        _ => {}
    }
}

fn made(template: &Map<String, Value>) -> Result<Map<String, Value>, String> {
    let parameters = BTreeMap::new();
    let around =
        Surroundings { region: "eu-west-1", partition: "aws", parameters: &parameters, now: 7 };
    transform(template, &around).map_err(|failure| failure.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// A template in which some values are others is transformed, or refused in words; twice the
    /// same; and what comes out is not much larger than what went in.
    #[test]
    fn a_template_is_transformed_or_refused(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), values()), 1..4),
    ) {
        let mut tree = Value::Object(which.get(&TEMPLATES).clone());
        for (place, value) in &changes {
            let mut at = place.index(count(&tree));
            if at > 0 {
                replace(&mut tree, &mut at, value);
            }
        }
        let Value::Object(tree) = tree else { return Ok(()) };
        let result = made(&tree);
        prop_assert_eq!(&made(&tree), &result);
        match result {
            Ok(result) => {
                let (before, after) = (count(&Value::Object(tree)), count(&Value::Object(result)));
                prop_assert!(after <= before * 40 + 1_000, "{before} values became {after}");
            }
            Err(text) => prop_assert!(text.starts_with(
                "Invalid Serverless Application Specification document. Number of errors found: "
            )),
        }
    }
}

/// So many paths as a stack can have are made in time; more are refused, as what they become would be.
#[test]
fn an_api_has_as_many_paths_as_a_stack_can_have() {
    let template = |count: usize| {
        let event = |index| {
            let properties = json!({ "Path": format!("/p{index}"), "Method": "get" });
            (format!("E{index}"), json!({ "Type": "Api", "Properties": properties }))
        };
        let events: Map<String, Value> = (0..count).map(event).collect();
        let function = json!({
            "Runtime": "python3.12", "Handler": "a.b", "InlineCode": "x", "Events": events,
        });
        let function = json!({ "Type": "AWS::Serverless::Function", "Properties": function });
        let template = json!({ "Resources": { "Fn": function } });
        template.as_object().unwrap().clone()
    };
    let result = made(&template(490)).unwrap();
    assert_eq!(result["Resources"].as_object().unwrap().len(), 495);
    let refused = made(&template(5_000)).unwrap_err();
    assert!(refused.contains("Number of resources, 5002, is greater"), "{refused}");
}

/// What all functions have in common cannot make a small template a large one.
#[test]
fn globals_do_not_grow_without_bounds() {
    let functions: Map<String, Value> = (0..400)
        .map(|index| (format!("F{index}"), json!({ "Type": "AWS::Serverless::Function" })))
        .collect();
    let globals = json!({ "Function": { "Description": "x".repeat(100_000) } });
    let template = json!({ "Globals": globals, "Resources": functions });
    let refused = made(template.as_object().unwrap()).unwrap_err();
    assert!(refused.contains("'Globals' section is invalid."), "{refused}");
}
