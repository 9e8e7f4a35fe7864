//! Each template becomes what AWS's own translator makes of it (`oracle.py` stored that).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test")]

use sam::{Surroundings, transform};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn templates() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/templates");
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the templates")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|it| it == "yaml"))
        .collect();
    found.sort();
    found
}

fn made(template: &Map<String, Value>) -> Value {
    let parameters = BTreeMap::new();
    let around = Surroundings {
        region: "eu-west-1",
        partition: "aws",
        parameters: &parameters,
        now: 1_700_000_000,
    };
    match transform(template, &around) {
        Ok(made) => Value::Object(made),
        Err(failure) => json!({ "problems": failure.problems() }),
    }
}

/// Lists that the translator makes of sets come in any order.
fn normal(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(normal).collect::<Vec<_>>().into(),
        Value::Object(members) => {
            let mut members: Map<String, Value> =
                members.into_iter().map(|(key, value)| (key, normal(value))).collect();
            if let Some(Value::Array(all)) = members.get_mut("DependsOn") {
                all.sort_by_key(Value::to_string);
            }
            Value::Object(members)
        }
        scalar => scalar,
    }
}

fn differences(path: &str, made: &Value, wanted: &Value, found: &mut Vec<String>) {
    match (made, wanted) {
        (Value::Object(made), Value::Object(wanted)) => {
            for (key, value) in made {
                match wanted.get(key) {
                    Some(other) => differences(&format!("{path}/{key}"), value, other, found),
                    None => found.push(format!("{path}/{key} is too much: {value}")),
                }
            }
            for (key, value) in wanted {
                if !made.contains_key(key) {
                    found.push(format!("{path}/{key} is missing: {value}"));
                }
            }
        }
        (Value::Array(made), Value::Array(wanted)) if made.len() == wanted.len() => {
            for (index, (one, other)) in made.iter().zip(wanted).enumerate() {
                differences(&format!("{path}/{index}"), one, other, found);
            }
        }
        _ if made == wanted => {}
        _ => found.push(format!("{path} is {made}, not {wanted}")),
    }
}

#[test]
fn templates_become_what_awss_translator_makes_of_them() {
    let mut failures = Vec::new();
    let templates = templates();
    assert!(templates.len() >= 150, "{} templates", templates.len());
    for path in templates {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let tree = match template::read(&text) {
            Ok(tree) => tree,
            Err(why) => {
                failures.push(format!("{name}: {why}"));
                continue;
            }
        };
        let wanted = fs::read_to_string(path.with_extension("json")).unwrap();
        let wanted: Value = serde_json::from_str(&wanted).unwrap();
        let made = made(&tree);
        let mut found = Vec::new();
        differences("", &normal(made), &normal(wanted), &mut found);
        if !found.is_empty() {
            failures.push(format!("{name}:\n    {}", found.join("\n    ")));
        }
    }
    assert!(failures.is_empty(), "{} differ\n{}", failures.len(), failures.join("\n"));
}
