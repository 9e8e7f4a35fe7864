//! `AWS::Serverless::LayerVersion`.

use crate::document::sorted_json;
use crate::kinds;
use crate::made::Made;
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::tree::{given, is_intrinsic, s3_parts, short_hash};
use serde_json::{Map, Value, json};

pub(crate) const TYPE: &str = "AWS::Serverless::LayerVersion";

/// The version that it becomes; its id tells what is in it.
pub(crate) fn make(
    pass: &mut Pass<'_>,
    id: &str,
    resource: &Map<String, Value>,
) -> Checked<Vec<Made>> {
    let empty = Map::new();
    let properties = resource.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
    kinds::check(id, TYPE, kinds::LAYER, properties)?;
    let policy = retention(pass, id, properties)?;
    let mut counted = properties.clone();
    for name in ["LayerName", "Description", "LicenseInfo", "RetentionPolicy"] {
        if let Some(value) = properties.get(name) {
            counted.insert(name.to_owned(), pass.resolved(value));
        }
    }
    let publishes = properties.get("PublishLambdaVersion") != Some(&Value::Bool(false));
    let new_id = if publishes {
        format!("{id}{}", short_hash(&fingerprint(id, resource, &counted)))
    } else {
        id.to_owned()
    };
    let name = given(&counted, "LayerName").cloned().unwrap_or_else(|| id.into());
    counted.insert("LayerName".to_owned(), name);
    let content = content(&new_id, properties.get("ContentUri").unwrap_or(&Value::Null))?;
    check_architectures(pass, &new_id, properties)?;
    pass.renamed.insert(id.to_owned(), new_id.clone());
    let mut layer = Made::new(new_id, "AWS::Lambda::LayerVersion", json!({ "Content": content }))
        .copying(
            &counted,
            &[
                "LayerName",
                "Description",
                "CompatibleArchitectures",
                "CompatibleRuntimes",
                "LicenseInfo",
            ],
        );
    for name in ["DependsOn", "Condition", "UpdateReplacePolicy"] {
        if let Some(value) = resource.get(name) {
            layer = layer.attribute(name, value.clone());
        }
    }
    let own = resource.get("DeletionPolicy").cloned();
    let policy = policy.map(Value::from).or(own).unwrap_or_else(|| "Retain".into());
    Ok(vec![layer.attribute("DeletionPolicy", policy)])
}

/// What the id is told from: the resource as it stands.
fn fingerprint(id: &str, resource: &Map<String, Value>, properties: &Map<String, Value>) -> String {
    let mut counted = Map::new();
    counted.insert("Type".to_owned(), TYPE.into());
    counted.insert("Properties".to_owned(), Value::Object(properties.clone()));
    for name in ["DependsOn", "Condition", "UpdateReplacePolicy"] {
        if let Some(value) = resource.get(name) {
            counted.insert(name.to_owned(), value.clone());
        }
    }
    sorted_json(&json!({ id: counted }))
}

fn retention(
    pass: &Pass<'_>,
    id: &str,
    properties: &Map<String, Value>,
) -> Checked<Option<&'static str>> {
    let Some(policy) = given(properties, "RetentionPolicy") else { return Ok(None) };
    let resolved = pass.resolved(policy);
    let options = "please use one of the following options: ['Retain', 'Delete']";
    match &resolved {
        Value::String(policy) if policy.eq_ignore_ascii_case("retain") => Ok(Some("Retain")),
        Value::String(policy) if policy.eq_ignore_ascii_case("delete") => Ok(Some("Delete")),
        Value::String(_) => Err(Problem::resource(
            id,
            "'RetentionPolicy' must be one of the following options: ['Retain', 'Delete'].",
        )),
        other if is_intrinsic(other) => Err(Problem::resource(
            id,
            format!("'RetentionPolicy' does not accept intrinsic functions, {options}"),
        )),
        _ => Err(Problem::resource(id, format!("Invalid 'RetentionPolicy' type, {options}"))),
    }
}

fn check_architectures(pass: &Pass<'_>, id: &str, properties: &Map<String, Value>) -> Checked<()> {
    let Some(given) = given(properties, "CompatibleArchitectures") else { return Ok(()) };
    let given = pass.resolved(given);
    let is_good = match &given {
        Value::Array(all) => all.iter().all(|one| {
            is_intrinsic(one) || one.as_str().is_some_and(|one| one == "arm64" || one == "x86_64")
        }),
        other => is_intrinsic(other),
    };
    if is_good {
        return Ok(());
    }
    Err(Problem::resource(id, "CompatibleArchitectures needs to be a list of 'x86_64' or 'arm64'"))
}

fn content(id: &str, uri: &Value) -> Checked<Value> {
    let (bucket, key, version): (Value, Value, Option<Value>) = match uri {
        Value::Object(members) => match (members.get("Bucket"), members.get("Key")) {
            (Some(bucket), Some(key)) => {
                (bucket.clone(), key.clone(), members.get("Version").cloned())
            }
            _ => {
                return Err(Problem::resource(
                    id,
                    "'ContentUri' requires Bucket and Key properties to be specified.",
                ));
            }
        },
        other => match other.as_str().and_then(s3_parts) {
            Some((bucket, key, version)) => (bucket.into(), key.into(), version.map(Value::from)),
            None => {
                return Err(Problem::resource(
                    id,
                    "'ContentUri' is not a valid S3 Uri of the form 's3://bucket/key' with \
                     optional versionId query parameter.",
                ));
            }
        },
    };
    let mut content = json!({ "S3Bucket": bucket, "S3Key": key });
    if let (Some(version), Some(members)) = (version, content.as_object_mut()) {
        members.insert("S3ObjectVersion".to_owned(), version);
    }
    Ok(content)
}
