//! Properties are read as CloudFormation reads them, and refused in its words.
#![allow(clippy::unwrap_used, reason = "tests")]

use aws_api::kinesis::StreamModeDetails;
use foundation::SeededDice;
use resource::{
    Api, Document, Invalid, Naming, Place, Properties, Tag, Typed, Value, check_keys, properties,
};
use serde_json::json;
use std::collections::BTreeMap;

properties! {
    /// A bit of everything.
    struct Thing {
        name: String = "Name", replace;
        size: Option<i64> = "Size", conditional;
        ratio: Option<f64> = "Ratio";
        on: Option<bool> = "On";
        policy: Option<Document> = "Policy";
        tags: Option<Vec<Tag>> = "Tags";
        variables: Option<BTreeMap<String, String>> = "Variables";
        mode: Option<Api<StreamModeDetails>> = "Mode";
    }
}

fn read(value: Value) -> Result<Thing, String> {
    Thing::read(&value, &Place::root()).map_err(|Invalid(text)| text)
}

#[test]
fn scalars_are_taken_from_texts_and_written_as_what_they_are() {
    let thing = read(json!({
        "Name": 7, "Size": "25", "Ratio": "0.5", "On": "TRUE", "Policy": "{\"a\": 1}",
        "Tags": [{"Key": "k", "Value": true}], "Variables": {"A": 1},
        "Mode": {"StreamMode": "ON_DEMAND"}
    }));
    let written = thing.unwrap().write().unwrap();
    let whole = json!({
        "Name": "7", "Size": 25, "Ratio": 0.5, "On": true, "Policy": {"a": 1},
        "Tags": [{"Key": "k", "Value": "true"}], "Variables": {"A": "1"},
        "Mode": {"StreamMode": "ON_DEMAND"}
    });
    assert_eq!(written, whole);
}

#[test]
fn what_does_not_fit_is_refused_with_its_place() {
    let cases = [
        (json!({}), "#: required key [Name] not found"),
        (json!({"Name": "n", "Foo": 1}), "#: extraneous key [Foo] is not permitted"),
        (json!({"Name": ["n"]}), "#/Name: expected type: String, found: JSONArray"),
        (json!({"Name": "n", "Size": "x"}), "#/Size: expected type: Integer, found: String"),
        (json!({"Name": "n", "Size": 1.5}), "#/Size: expected type: Integer, found: BigDecimal"),
        (json!({"Name": "n", "On": 1}), "#/On: expected type: Boolean, found: Integer"),
        (json!({"Name": "n", "Tags": [{"Key": "k"}]}), "#/Tags/0: required key [Value] not found"),
        (json!({"Name": "n", "Mode": {}}), "#/Mode: required key [StreamMode] not found"),
        (
            json!({"Name": "n", "Mode": {"StreamMode": "x", "B": 1}}),
            "#/Mode: extraneous key [B] is not permitted",
        ),
        (json!("n"), "#: expected type: JSONObject, found: String"),
    ];
    for (value, wanted) in cases {
        assert_eq!(read(value.clone()), Err(wanted.to_owned()), "{value}");
    }
}

#[test]
fn unknown_keys_are_found_before_functions_are_computed() {
    let raw = json!({
        "Name": {"Ref": "P"},
        "Fooo": {"Fn::Sub": "x"},
        "Tags": {"Fn::If": ["C", [{"Key": "k", "Valu": 1}], {"Ref": "AWS::NoValue"}]},
        "Mode": {"StreamModus": {"Ref": "X"}}
    });
    let mut found = Vec::new();
    check_keys(&Thing::KIND, &raw, &Place::root(), &mut found);
    let texts: Vec<String> = found.into_iter().map(|Invalid(text)| text).collect();
    let mut wanted = [
        "#: extraneous key [Fooo] is not permitted",
        "#/Mode: extraneous key [StreamModus] is not permitted",
        "#/Tags/0: extraneous key [Valu] is not permitted",
        "#/Tags/0: required key [Value] not found",
    ];
    let mut texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    texts.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(texts, wanted);
    assert!(Thing::TABLE.iter().any(|property| property.required));
}

#[test]
fn generated_names_keep_both_parts_and_the_limit() {
    let dice = SeededDice::new(1);
    let cases = [
        (255, "stack", "Table", "stack-Table-"),
        (32, "a-long-stack-name", "Function", "a-long-sta-Function-"),
        (32, "s", "AFunctionWithALongName", "s-AFunctionWithALon-"),
        (32, "a-long-stack-name", "AFunctionWithALongName", "a-long-st-AFunction-"),
    ];
    for (max, stack, logical, wanted) in cases {
        let name = Naming::new("Name", max).name(stack, logical, &dice);
        assert!(name.starts_with(wanted), "{name} begins with {wanted}");
        assert_eq!(name.len(), wanted.len() + 12, "{name}");
        assert!(name.len() <= max, "{name}");
    }
    let name = Naming::new("BucketName", 63).lower().name("Stack", "Bucket", &dice);
    assert_eq!(name, name.to_lowercase());
}
