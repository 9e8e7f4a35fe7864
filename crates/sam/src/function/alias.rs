//! The version and the alias that are published with each change of the code.

use super::{Function, fingerprint};
use crate::document::sorted_json;
use crate::made::Made;
use crate::pass::Pass;
use crate::problem::Checked;
use crate::tree::{attribute, is_truthy, reference, short_hash};
use serde_json::{Value, json};

/// The alias's name, with parameters resolved.
pub(super) fn name(pass: &Pass<'_>, function: &Function<'_>) -> Checked<Option<String>> {
    let Some(alias) = function.given("AutoPublishAlias") else { return Ok(None) };
    match pass.resolved(alias) {
        Value::String(name) => Ok(Some(name)),
        _ => Err(function
            .problem("'AutoPublishAlias' must be a string or a Ref to a template parameter")),
    }
}

/// Version and alias.
pub(super) fn make(
    pass: &Pass<'_>,
    function: &Function<'_>,
    name: &str,
    lambda: &mut Made,
) -> Checked<(Made, Made)> {
    let version = version(pass, function, lambda)?;
    if name.is_empty() {
        return Err(function.problem("Alias name is required to create an alias"));
    }
    let is_good = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        && !name.bytes().all(|byte| byte.is_ascii_digit());
    if !is_good {
        return Err(function.problem(format!(
            "AutoPublishAlias name ('{name}') must contain only alphanumeric characters, hyphens, \
             or underscores matching (?!^[0-9]+$)([a-zA-Z0-9-_]+) pattern."
        )));
    }
    let alias = Made::new(
        id(function, name),
        "AWS::Lambda::Alias",
        json!({
            "Name": name,
            "FunctionName": reference(function.id),
            "FunctionVersion": attribute(&version.id, "Version"),
        }),
    )
    .attributed(&function.passed)
    .maybe("ProvisionedConcurrencyConfig", function.given("ProvisionedConcurrencyConfig").cloned());
    Ok((version, alias))
}

/// What makes a new version when it changes: the code, and what else versions differ in.
fn published(function: &Function<'_>, lambda: &Made) -> Value {
    let code = lambda.properties.get("Code").and_then(Value::as_object);
    let mut counted = code.cloned().unwrap_or_default();
    if let Some(Value::Object(environment)) = function.given("Environment") {
        counted.extend(environment.clone());
    }
    for name in ["MemorySize", "SnapStart"] {
        if let Some(value) = function.given(name) {
            counted.insert(name.to_owned(), value.clone());
        }
    }
    Value::Object(counted)
}

/// The alias's logical id, which has letters and digits alone.
pub(super) fn id(function: &Function<'_>, name: &str) -> String {
    let letter = |char| match char {
        '-' => 'D',
        '_' => 'U',
        other => other,
    };
    format!("{}Alias{}", function.id, name.chars().map(letter).collect::<String>())
}

fn version(pass: &Pass<'_>, function: &Function<'_>, lambda: &mut Made) -> Checked<Made> {
    let sha = function.given("AutoPublishCodeSha256").map(|sha| pass.resolved(sha));
    let hash = if let Some(sha) = sha {
        let Value::String(sha) = sha else {
            return Err(function.problem("AutoPublishCodeSha256 must be a string"));
        };
        let hash = sha.chars().take(10).collect();
        // A change of the function, so that CloudFormation publishes its code.
        let description = match lambda.properties.get("Description") {
            Some(Value::String(text)) if !text.is_empty() => format!("{text} {sha}"),
            _ => sha,
        };
        lambda.set("Description", description);
        hash
    } else if function.properties.get("AutoPublishAliasAllProperties").is_some_and(is_truthy) {
        short_hash(&fingerprint(lambda))
    } else {
        short_hash(&sorted_json(&published(function, lambda)))
    };
    let mut version = Made::new(
        format!("{}Version{hash}", function.id),
        "AWS::Lambda::Version",
        json!({ "FunctionName": reference(function.id) }),
    )
    .attributed(&function.passed)
    .maybe("Description", function.given("VersionDescription").cloned());
    let policy = function.given("VersionDeletionPolicy").map(|policy| pass.resolved(policy));
    if !version.attributes.contains_key("DeletionPolicy") {
        version = version.attribute("DeletionPolicy", policy.unwrap_or_else(|| "Retain".into()));
    }
    Ok(version)
}
