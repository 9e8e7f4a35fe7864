//! Where a function's code is.

use super::Function;
use crate::problem::Checked;
use crate::tree::{printed, s3_parts};
use serde_json::{Map, Value, json};

/// `Code` of the function.
pub(super) fn make(function: &Function<'_>) -> Checked<Value> {
    let package = function.given("PackageType");
    match package.and_then(Value::as_str) {
        None if package.is_none() => zip(function),
        Some("Zip") => zip(function),
        Some("Image") => match function.given("ImageUri") {
            Some(uri) => Ok(json!({ "ImageUri": uri })),
            None => Err(function.problem("'ImageUri' must be set.")),
        },
        _ => {
            let package = package.map(printed).unwrap_or_default();
            Err(function.problem(format!("invalid 'PackageType' : {package}")))
        }
    }
}

fn zip(function: &Function<'_>) -> Checked<Value> {
    if let Some(code) = function.given("InlineCode") {
        return Ok(json!({ "ZipFile": code }));
    }
    let Some(uri) = function.given("CodeUri") else {
        return Err(function.problem("Only one of 'InlineCode' or 'CodeUri' can be set."));
    };
    let mut code = s3_location(function, uri)?;
    if let Some(key) = function.given("SourceKMSKeyArn") {
        code.insert("SourceKMSKeyArn".to_owned(), key.clone());
    }
    Ok(Value::Object(code))
}

fn s3_location(function: &Function<'_>, uri: &Value) -> Checked<Map<String, Value>> {
    let (bucket, key, version) = match uri {
        Value::Object(members) => match (members.get("Bucket"), members.get("Key")) {
            (Some(bucket), Some(key)) => {
                (bucket.clone(), key.clone(), members.get("Version").cloned())
            }
            _ => {
                return Err(function
                    .problem("'CodeUri' requires Bucket and Key properties to be specified."));
            }
        },
        Value::String(text) => match s3_parts(text) {
            Some((bucket, key, version)) => (bucket.into(), key.into(), version.map(Value::from)),
            None => {
                return Err(function.problem(
                    "'CodeUri' is not a valid S3 Uri of the form 's3://bucket/key' with optional \
                     versionId query parameter.",
                ));
            }
        },
        _ => return Err(function.problem("'CodeUri' must be of type dict or string.")),
    };
    let mut code = Map::new();
    code.insert("S3Bucket".to_owned(), bucket);
    code.insert("S3Key".to_owned(), key);
    if let Some(version) = version {
        code.insert("S3ObjectVersion".to_owned(), version);
    }
    Ok(code)
}

/// What may stand beside which kind of package.
pub(super) fn check_package(function: &Function<'_>) -> Checked<()> {
    let has = |name| function.given(name).is_some();
    if function.given("PackageType").is_some_and(|package| package == "Image") {
        if has("Runtime") || has("Handler") || has("Layers") {
            return Err(function.problem(
                "Runtime, Handler, Layers cannot be present when PackageType is of type `Image`",
            ));
        }
        return Ok(());
    }
    if !has("Runtime") || !has("Handler") {
        return Err(function
            .problem("Runtime and Handler needs to be present when PackageType is of type `Zip`"));
    }
    if has("ImageConfig") {
        return Err(function.problem(
            "ImageUri or ImageConfig cannot be present when PackageType is of type `Zip`",
        ));
    }
    Ok(())
}
