//! `Globals`: what all resources of a kind have in common.

use crate::problem::{Checked, Problem};
use crate::tree::is_intrinsic;
use serde_json::{Map, Value};

/// The sections, with the properties that each may hold, as messages list them.
const SECTIONS: [(&str, &[&str]); 6] = [
    (
        "Function",
        &[
            "Handler",
            "Runtime",
            "CodeUri",
            "DeadLetterQueue",
            "Description",
            "MemorySize",
            "Timeout",
            "VpcConfig",
            "Environment",
            "Tags",
            "PropagateTags",
            "Tracing",
            "KmsKeyArn",
            "AutoPublishAlias",
            "AutoPublishAliasAllProperties",
            "Layers",
            "DeploymentPreference",
            "RolePath",
            "PermissionsBoundary",
            "ReservedConcurrentExecutions",
            "ProvisionedConcurrencyConfig",
            "AssumeRolePolicyDocument",
            "EventInvokeConfig",
            "FileSystemConfigs",
            "CodeSigningConfigArn",
            "Architectures",
            "SnapStart",
            "EphemeralStorage",
            "FunctionUrlConfig",
            "RuntimeManagementConfig",
            "LoggingConfig",
            "RecursiveLoop",
            "SourceKMSKeyArn",
            "TenancyConfig",
            "DurableConfig",
            "CapacityProviderConfig",
            "FunctionScalingConfig",
            "PublishToLatestPublished",
            "VersionDeletionPolicy",
        ],
    ),
    (
        "Api",
        &[
            "Auth",
            "Name",
            "DefinitionUri",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "MergeDefinitions",
            "Variables",
            "EndpointConfiguration",
            "MethodSettings",
            "BinaryMediaTypes",
            "MinimumCompressionSize",
            "Cors",
            "GatewayResponses",
            "AccessLogSetting",
            "CanarySetting",
            "TracingEnabled",
            "OpenApiVersion",
            "Domain",
            "AlwaysDeploy",
            "PropagateTags",
            "SecurityPolicy",
            "EndpointAccessMode",
        ],
    ),
    (
        "HttpApi",
        &[
            "Auth",
            "AccessLogSettings",
            "StageVariables",
            "Tags",
            "CorsConfiguration",
            "DefaultRouteSettings",
            "Domain",
            "RouteSettings",
            "FailOnWarnings",
            "PropagateTags",
        ],
    ),
    ("SimpleTable", &["SSESpecification"]),
    ("LayerVersion", &["PublishLambdaVersion"]),
    ("StateMachine", &["PropagateTags"]),
];

/// All sections that AWS's transform has.
const KNOWN: &str = "['Api', 'CapacityProvider', 'Function', 'HttpApi', 'LayerVersion', \
                     'MicrovmImage', 'NetworkConnector', 'SimpleTable', 'StateMachine', \
                     'WebSocketApi']";
const MISSING: [&str; 4] = ["CapacityProvider", "MicrovmImage", "NetworkConnector", "WebSocketApi"];

/// How much all copies of the sections may come to, in bytes: more than a template may have.
const MAX_BYTES: usize = 4 << 20;

/// Gives each resource what the section of its kind says.
pub(crate) fn spread(given: Option<&Value>, sources: &mut Map<String, Value>) -> Checked<()> {
    let empty = Map::new();
    let globals = match given {
        None => &empty,
        Some(Value::Object(globals)) if !globals.is_empty() => globals,
        Some(_) => return Err(Problem::globals("It must be a non-empty dictionary")),
    };
    for (name, section) in globals {
        check(name, section)?;
    }
    let sizes: Map<String, Value> = globals
        .iter()
        .map(|(name, section)| (name.clone(), section.to_string().len().into()))
        .collect();
    let mut bytes = 0;
    for (id, source) in sources.iter_mut() {
        let kind = source.get("Type").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(name) = kind.strip_prefix("AWS::Serverless::") else { continue };
        let Some(source) = source.as_object_mut() else { continue };
        let ignored = ignored(id, source)?;
        let Some(Value::Object(section)) = globals.get(name) else { continue };
        let Some(ignored) = ignored else { continue };
        bytes += sizes.get(name).and_then(Value::as_u64).unwrap_or_default() as usize;
        if bytes > MAX_BYTES {
            return Err(Problem::globals("It makes the template larger than one may be."));
        }
        let mut section = section.clone();
        section.retain(|name, _| !ignored.contains(name));
        let local = source.shift_remove("Properties").unwrap_or_else(|| Value::Object(Map::new()));
        let merged = merge(&Value::Object(section), local);
        source.insert("Properties".to_owned(), merged);
    }
    Ok(())
}

/// The properties that a resource does not take from `Globals`; `None`: none at all.
fn ignored(id: &str, source: &Map<String, Value>) -> Checked<Option<Vec<String>>> {
    let invalid = || {
        let text = format!("Resource {id} has invalid resource attribute 'IgnoreGlobals'.");
        Problem::resource(id, text)
    };
    match source.get("IgnoreGlobals") {
        None | Some(Value::Null) => Ok(Some(Vec::new())),
        Some(Value::String(all)) if all == "*" => Ok(None),
        Some(Value::Array(names)) => {
            let names: Option<Vec<String>> =
                names.iter().map(|name| name.as_str().map(str::to_owned)).collect();
            names.map(Some).ok_or_else(invalid)
        }
        Some(_) => Err(invalid()),
    }
}

fn check(name: &str, section: &Value) -> Checked<()> {
    if MISSING.contains(&name) {
        return Err(Problem::globals(format!("'{name}' is not implemented.")));
    }
    let Some((_, allowed)) = SECTIONS.iter().find(|known| known.0 == name) else {
        let text =
            format!("'{name}' is not supported. Must be one of the following values - {KNOWN}");
        return Err(Problem::globals(text));
    };
    let Some(section) = section.as_object() else {
        return Err(Problem::globals("Value of ${section} must be a dictionary"));
    };
    let Some(property) = section.keys().find(|property| !allowed.contains(&property.as_str()))
    else {
        return Ok(());
    };
    let allowed: Vec<String> = allowed.iter().map(|name| format!("'{name}'")).collect();
    Err(Problem::globals(format!(
        "'{property}' is not a supported property of '{name}'. Must be one of the following \
         values - [{}]",
        allowed.join(", ")
    )))
}

/// A resource's value over that of all: maps are joined, lists follow each other, all else is the
/// resource's.
fn merge(global: &Value, local: Value) -> Value {
    match (global, local) {
        (Value::Object(all), Value::Object(own))
            if !is_intrinsic(global) && !is_intrinsic_map(&own) =>
        {
            let mut merged = all.clone();
            for (key, value) in own {
                let value = match all.get(&key) {
                    // A function has one architecture.
                    Some(there) if key != "Architectures" => merge(there, value),
                    _ => value,
                };
                merged.insert(key, value);
            }
            Value::Object(merged)
        }
        (Value::Array(all), Value::Array(own)) => {
            all.iter().cloned().chain(own).collect::<Vec<_>>().into()
        }
        (_, local) => local,
    }
}

fn is_intrinsic_map(members: &Map<String, Value>) -> bool {
    members.len() == 1
        && members
            .keys()
            .all(|name| name == "Ref" || name == "Condition" || name.starts_with("Fn::"))
}
