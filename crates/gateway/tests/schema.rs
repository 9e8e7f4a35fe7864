//! Models: what fits, and what is told of what does not.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use gateway::schema::{Models, Schema};
use proptest::prelude::*;
use serde_json::Value;

fn told(schema: &str, document: &str) -> String {
    let models = Models::from([
        ("Pet".to_owned(), r#"{"type": "object", "required": ["name"]}"#.to_owned()),
        (
            "Tree".to_owned(),
            r##"{"type": "object", "properties": {"of": {"type": "array", "items":
                {"$ref": "https://apigateway.amazonaws.com/restapis/abc/models/Tree"}},
                "n": {"$ref": "#/definitions/n"}}, "definitions": {"n": {"type": "integer"}}}"##
                .to_owned(),
        ),
    ]);
    let schema = Schema::parse(schema, &models).unwrap();
    schema.check(&serde_json::from_str(document).unwrap()).join("; ")
}

#[test]
fn documents_are_held_against_schemas() {
    const PET: &str = r#"{"$ref": "https://apigateway.amazonaws.com/restapis/abc/models/Pet"}"#;
    const TREE: &str = r#"{"$ref": "https://apigateway.amazonaws.com/restapis/abc/models/Tree"}"#;
    for (schema, document, expected) in [
        ("{}", r#"{"a": 1}"#, ""),
        (r#"{"type": "object"}"#, "{}", ""),
        (
            r#"{"type": "object"}"#,
            "[]",
            r#"instance type (array) does not match any allowed primitive type (allowed: ["object"])"#,
        ),
        (
            r#"{"type": ["string", "null"]}"#,
            "1.5",
            r#"instance type (number) does not match any allowed primitive type (allowed: ["string","null"])"#,
        ),
        (r#"{"type": ["string", "null"]}"#, "null", ""),
        (r#"{"type": "number"}"#, "1", ""),
        (r#"{"type": "integer"}"#, "1.0", ""),
        (
            r#"{"type": "integer"}"#,
            "1.5",
            r#"instance type (number) does not match any allowed primitive type (allowed: ["integer"])"#,
        ),
        (
            r#"{"required": ["a", "b", "c"]}"#,
            r#"{"b": 1}"#,
            r#"object has missing required properties (["a","c"])"#,
        ),
        (
            r#"{"properties": {"a": {}}, "additionalProperties": false}"#,
            r#"{"a": 1, "x": 1, "y": 2}"#,
            r#"object instance has properties which are not allowed by the schema: ["x","y"]"#,
        ),
        (
            r#"{"properties": {"a": {}}, "patternProperties": {"^x": {"type": "null"}},
                "additionalProperties": {"type": "string"}}"#,
            r#"{"a": 1, "x1": null, "b": "t"}"#,
            "",
        ),
        (
            r#"{"additionalProperties": {"type": "string"}}"#,
            r#"{"b": 1}"#,
            r#"instance type (integer) does not match any allowed primitive type (allowed: ["string"])"#,
        ),
        (r#"{"enum": ["a", 1]}"#, "1.0", ""),
        (
            r#"{"enum": ["a", "b"]}"#,
            r#""c""#,
            r#"instance value ("c") not found in enum (possible values: ["a","b"])"#,
        ),
        (
            r#"{"minimum": 0}"#,
            "-1",
            "numeric instance is lower than the required minimum (minimum: 0, found: -1)",
        ),
        (r#"{"minimum": 0}"#, "0", ""),
        (
            r#"{"minimum": 0, "exclusiveMinimum": true}"#,
            "0",
            "numeric instance is not strictly greater than the required minimum 0",
        ),
        (
            r#"{"maximum": 2.5}"#,
            "3",
            "numeric instance is greater than the required maximum (maximum: 2.5, found: 3)",
        ),
        (
            r#"{"maximum": 2, "exclusiveMaximum": true}"#,
            "2",
            "numeric instance is not strictly lower than the required maximum 2",
        ),
        (r#"{"multipleOf": 0.1}"#, "0.3", ""),
        (r#"{"multipleOf": 3}"#, "7", "remainder of division is not zero (7 / 3)"),
        (
            r#"{"minLength": 2}"#,
            r#""é""#,
            r#"string "é" is too short (length: 1, required minimum: 2)"#,
        ),
        (
            r#"{"maxLength": 2}"#,
            r#""abc""#,
            r#"string "abc" is too long (length: 3, maximum allowed: 2)"#,
        ),
        (
            r#"{"pattern": "^a+$"}"#,
            r#""b""#,
            r#"ECMA 262 regex "^a+$" does not match input string "b""#,
        ),
        (r#"{"pattern": "b"}"#, r#""abc""#, ""),
        (
            r#"{"minItems": 1}"#,
            "[]",
            "array is too short: must have at least 1 elements but instance has 0 elements",
        ),
        (
            r#"{"maxItems": 1}"#,
            "[1, 2]",
            "array is too long: must have at most 1 elements but instance has 2 elements",
        ),
        (r#"{"uniqueItems": true}"#, "[1, 2, 1]", "array must not contain duplicate elements"),
        (
            r#"{"items": {"type": "string"}}"#,
            r#"["a", 1]"#,
            r#"instance type (integer) does not match any allowed primitive type (allowed: ["string"])"#,
        ),
        (
            r#"{"items": [{"type": "string"}], "additionalItems": {"type": "null"}}"#,
            r#"["a", null]"#,
            "",
        ),
        (
            r#"{"items": [{}], "additionalItems": false}"#,
            "[1, 2]",
            "array is too long: must have at most 1 elements but instance has 2 elements",
        ),
        (
            r#"{"minProperties": 1}"#,
            "{}",
            "object has too few properties (found 0 but schema requires at least 1)",
        ),
        (
            r#"{"maxProperties": 0}"#,
            r#"{"a": 1}"#,
            "object has too many properties (found 1 but schema requires at most 0)",
        ),
        (
            r#"{"dependencies": {"a": ["b"]}}"#,
            r#"{"a": 1}"#,
            r#"property "a" of object has missing property dependencies (["b"])"#,
        ),
        (
            r#"{"dependencies": {"a": {"required": ["c"]}}}"#,
            r#"{"a": 1}"#,
            r#"object has missing required properties (["c"])"#,
        ),
        (
            r#"{"allOf": [{"type": "string"}, {"minLength": 2}]}"#,
            r#""a""#,
            r#"string "a" is too short (length: 1, required minimum: 2)"#,
        ),
        (r#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#, "null", ""),
        (
            r#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#,
            "1",
            "instance failed to match at least one required schema among 2",
        ),
        (
            r#"{"oneOf": [{"type": "integer"}, {"minimum": 2}]}"#,
            "3",
            "instance failed to match exactly one schema (matched 2 out of 2)",
        ),
        (r#"{"oneOf": [{"type": "integer"}, {"minimum": 2}]}"#, "1", ""),
        (
            r#"{"not": {"type": "null"}}"#,
            "null",
            "instance matched a schema which it should not have",
        ),
        (
            r##"{"properties": {"a": {"$ref": "#/definitions/b%25"}}, "definitions": {"b%": {"type": "null"}}}"##,
            r#"{"a": null}"#,
            "",
        ),
        (
            r##"{"properties": {"kids": {"items": {"$ref": "#"}}, "n": {"type": "integer"}}}"##,
            r#"{"kids": [{"kids": [{"n": "x"}]}]}"#,
            r#"instance type (string) does not match any allowed primitive type (allowed: ["integer"])"#,
        ),
        (PET, "{}", r#"object has missing required properties (["name"])"#),
        (PET, r#"{"name": 1}"#, ""),
        (
            TREE,
            r#"{"of": [{"n": 1, "of": [{"n": null}]}]}"#,
            r#"instance type (null) does not match any allowed primitive type (allowed: ["integer"])"#,
        ),
        // Of the other drafts: read past, as it is there.
        (
            r#"{"$schema": "http://json-schema.org/draft-04/schema#", "title": "t", "format": "x"}"#,
            "1",
            "",
        ),
        (r#"{"properties": {"a": {"required": true}}}"#, "{}", ""),
        // Two things at once.
        (
            r#"{"type": "object", "required": ["a"], "properties": {"b": {"type": "string"}}}"#,
            r#"{"b": 1}"#,
            "object has missing required properties ([\"a\"]); instance type (integer) does not \
             match any allowed primitive type (allowed: [\"string\"])",
        ),
    ] {
        assert_eq!(told(schema, document), expected, "{schema} {document}");
    }
}

#[test]
fn what_is_no_schema_is_refused() {
    for (schema, why) in [
        ("x", "no JSON"),
        ("[]", "no object"),
        (r#"{"type": "text"}"#, "#/type"),
        (r#"{"properties": {"a": {"minLength": -1}}}"#, "#/properties/a/minLength"),
        (r#"{"pattern": "("}"#, "#/pattern"),
        (r#"{"required": "a"}"#, "#/required"),
        (r##"{"$ref": "#/definitions/a"}"##, "not there"),
        (r#"{"$ref": "https://example.org/x"}"#, "Invalid model reference"),
        (r#"{"$ref": "https://apigateway.amazonaws.com/restapis/a/models/None"}"#, "no model None"),
        (&format!("{}{}", r#"{"not": "#.repeat(300), "{}".to_owned() + &"}".repeat(300)), ""),
    ] {
        let wrong = Schema::parse(schema, &Models::new()).unwrap_err().to_string();
        assert!(wrong.contains(why), "{schema}: {wrong}");
    }
}

#[test]
fn rings_of_references_and_deep_documents_end() {
    let ring = Schema::parse(r##"{"$ref": "#"}"##, &Models::new()).unwrap();
    assert!(!ring.check(&Value::Null).is_empty());
    let choices = r##"{"anyOf": [{"items": {"$ref": "#"}, "minItems": 9}, {"items": {"$ref": "#"}, "maxItems": 0}]}"##;
    let schema = Schema::parse(choices, &Models::new()).unwrap();
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(!schema.check(&serde_json::from_str(&deep).unwrap()).is_empty());
}

proptest! {
    #[test]
    fn any_text_is_a_schema_or_refused(
        schema in r#"\{("type"|"items"|"not"|"enum"|:|,|\{\}|\[\]|"string"|1){0,8}\}"#,
        document in "[0-9]{1,5}",
    ) {
        if let Ok(schema) = Schema::parse(&schema, &Models::new()) {
            schema.check(&serde_json::from_str(&document).unwrap_or_default());
        }
    }
}
