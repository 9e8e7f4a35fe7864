//! One destination in its three shapes: the configuration that a template has, the update that makes
//! another configuration of it, and the description of what there is. They have the same members under
//! almost the same names.

use aws_api::{Decode, Shape, Structure};
use serde_json::{Map, Value, json};

/// Members that are called otherwise in each shape: configuration, update, description.
const NAMES: &[(&str, &str, &str)] = &[
    ("S3Configuration", "S3Update", "S3DestinationDescription"),
    ("S3BackupConfiguration", "S3BackupUpdate", "S3BackupDescription"),
];

/// Secrets, which no description has.
const SECRET: &[&str] = &["AccessKey", "Password"];

fn written(structure: &dyn Structure) -> Value {
    // What the writer writes is JSON.
    serde_json::from_slice(&codec::json::to_vec(structure)).unwrap_or_default()
}

fn read<T: Decode>(value: &Value) -> Option<T> {
    // The shape of a structure is its type's own; what is handed over here is not looked at.
    codec::json::from_slice(&Shape::Boolean, value.to_string().as_bytes()).ok()
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// The update that makes a destination what the configuration says. What the configuration does not
/// say goes back to its default.
pub(super) fn update<U: Structure + Decode + Default>(configuration: &dyn Structure) -> Option<U> {
    let schema = U::default().schema();
    let mut wanted = members(written(configuration));
    for (of, to, _) in NAMES {
        if let Some(value) = wanted.remove(*of) {
            wanted.insert((*to).to_owned(), value);
        }
    }
    wanted.retain(|name, _| schema.members.iter().any(|member| member.wire == name));
    for (name, default) in [
        ("BufferingHints", json!({"SizeInMBs": 5, "IntervalInSeconds": 300})),
        ("CloudWatchLoggingOptions", json!({"Enabled": false})),
        ("CompressionFormat", json!("UNCOMPRESSED")),
        ("CustomTimeZone", json!("UTC")),
        ("ErrorOutputPrefix", json!("")),
        ("FileExtension", json!("")),
        ("Prefix", json!("")),
        ("ProcessingConfiguration", json!({"Enabled": false})),
    ] {
        // Larger where records are converted or partitioned.
        let larger = ["DataFormatConversionConfiguration", "DynamicPartitioningConfiguration"];
        let is_larger = larger.iter().any(|other| wanted.contains_key(*other));
        if schema.members.iter().any(|member| member.wire == name)
            && !(is_larger && name == "BufferingHints")
        {
            wanted.entry(name).or_insert(default);
        }
    }
    read(&Value::Object(wanted))
}

/// The destination as the configuration would say it, as far as it says anything.
pub(super) fn found<T: Structure + Decode>(wanted: &T, description: &dyn Structure) -> Option<T> {
    let mut found = members(written(description));
    for (to, _, of) in NAMES {
        if let Some(value) = found.remove(*of) {
            found.insert((*to).to_owned(), value);
        }
    }
    read(&within(&written(wanted), Value::Object(found)))
}

/// What is there, less what was not asked for.
fn within(wanted: &Value, found: Value) -> Value {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(mut found)) => {
            let kept = wanted.iter().filter_map(|(name, wanted)| {
                let value = match found.remove(name) {
                    Some(found) => within(wanted, found),
                    None if SECRET.contains(&name.as_str()) => wanted.clone(),
                    None => return None,
                };
                Some((name.clone(), value))
            });
            Value::Object(kept.collect())
        }
        (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
            wanted.iter().zip(found).map(|(wanted, found)| within(wanted, found)).collect()
        }
        (_, found) => found,
    }
}
