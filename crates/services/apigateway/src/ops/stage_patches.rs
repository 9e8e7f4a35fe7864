//! Updates of stages: of their own settings, their variables, their canary, and of the settings of
//! methods, whose paths begin with the method's.

use crate::errors::{bad, unsupported};
use crate::patch::{self, Patch, Verb};
use crate::stage_rules::method_setting;
use aws_api::ApiError;
use aws_api::apigateway::{CanarySettings, MethodSetting, Stage};

/// As API Gateway lists them.
const PATHS: &str = "/deploymentId, /description, /cacheClusterEnabled, /cacheClusterSize, /clientCertificateId, /accessLogSettings, /accessLogSettings/destinationArn, /accessLogSettings/format, /{resourcePath}/{httpMethod}/metrics/enabled, /{resourcePath}/{httpMethod}/logging/dataTrace, /{resourcePath}/{httpMethod}/logging/loglevel, /{resourcePath}/{httpMethod}/throttling/burstLimit/{resourcePath}/{httpMethod}/throttling/rateLimit/{resourcePath}/{httpMethod}/caching/ttlInSeconds, /{resourcePath}/{httpMethod}/caching/enabled, /{resourcePath}/{httpMethod}/caching/dataEncrypted, /{resourcePath}/{httpMethod}/caching/requireAuthorizationForCacheControl, /{resourcePath}/{httpMethod}/caching/unauthorizedCacheControlHeaderStrategy, /*/*/metrics/enabled, /*/*/logging/dataTrace, /*/*/logging/loglevel, /*/*/throttling/burstLimit /*/*/throttling/rateLimit /*/*/caching/ttlInSeconds, /*/*/caching/enabled, /*/*/caching/dataEncrypted, /*/*/caching/requireAuthorizationForCacheControl, /*/*/caching/unauthorizedCacheControlHeaderStrategy, /variables/{variable_name}, /tracingEnabled";

fn no_path(patch: &Patch) -> ApiError {
    bad(format!("Invalid method setting path: {}. Must be one of: [{PATHS}]", patch.path))
}

/// Applies one operation.
pub(crate) fn apply(stage: &mut Stage, patch: &Patch) -> Result<(), ApiError> {
    let path = patch.at();
    match patch.verb {
        Verb::Replace => replace(stage, &path, patch),
        Verb::Add => match *path.as_slice() {
            ["variables", _] | ["accessLogSettings", _] | ["canarySettings", _, _] => {
                replace(stage, &path, patch)
            }
            [] | [_] | ["canarySettings", _] => {
                Err(bad(format!("Invalid add operation with path: {}", patch.path)))
            }
            _ => replace(stage, &path, patch),
        },
        Verb::Remove => remove(stage, &path, patch),
        Verb::Copy => copy(stage, &path, patch),
        Verb::Move | Verb::Test => Err(bad(
            "Invalid patch operation specified. Must be one of: [add, remove, replace, copy]",
        )),
    }
}

fn replace(stage: &mut Stage, path: &[&str], patch: &Patch) -> Result<(), ApiError> {
    match *path {
        ["deploymentId"] => stage.deployment_id = Some(patch.value()?.to_owned()),
        ["description"] => patch::text(&mut stage.description, patch),
        ["cacheClusterEnabled"] => stage.cache_cluster_enabled = Some(patch.boolean()),
        ["cacheClusterSize"] => {
            stage.cache_cluster_size = patch.optional().map(|size| size.as_str().into());
        }
        ["clientCertificateId"] => patch::text(&mut stage.client_certificate_id, patch),
        ["documentationVersion"] => patch::text(&mut stage.documentation_version, patch),
        ["tracingEnabled"] => stage.tracing_enabled = Some(patch.boolean()),
        ["webAclArn"] => return Err(unsupported("webAclArn")),
        ["accessLogSettings", "destinationArn"] => {
            // The name of a log group may come with what stands for its streams.
            let arn = patch.value()?;
            let arn = arn.strip_suffix(":*").unwrap_or(arn).to_owned();
            stage.access_log_settings.get_or_insert_default().destination_arn = Some(arn);
        }
        ["accessLogSettings", "format"] => {
            let format = patch.value()?.to_owned();
            stage.access_log_settings.get_or_insert_default().format = Some(format);
        }
        ["variables", name] => {
            let value = patch.value.clone().unwrap_or_default();
            stage.variables.get_or_insert_default().insert(name.to_owned(), value);
        }
        ["canarySettings", "deploymentId"] => {
            canary(stage).deployment_id = Some(patch.value()?.to_owned());
        }
        ["canarySettings", "percentTraffic"] => {
            canary(stage).percent_traffic = Some(patch.number()?);
        }
        ["canarySettings", "useStageCache"] => {
            canary(stage).use_stage_cache = Some(patch.boolean());
        }
        ["canarySettings", "stageVariableOverrides", name] => {
            let value = patch.value.clone().unwrap_or_default();
            let overrides = canary(stage).stage_variable_overrides.get_or_insert_default();
            overrides.insert(name.to_owned(), value);
        }
        [.., group, name] if path.len() >= 4 => {
            let method = method_of(patch, 2).ok_or_else(|| no_path(patch))?;
            let settings = stage.method_settings.get_or_insert_default();
            let mut setting = settings.get(&method).cloned().unwrap_or_else(method_setting);
            set(&mut setting, group, name, patch)?;
            settings.insert(method, setting);
        }
        _ => return Err(no_path(patch)),
    }
    Ok(())
}

/// The canary; one that begins gets the stage's own deployment and no traffic.
fn canary(stage: &mut Stage) -> &mut CanarySettings {
    let deployment_id = stage.deployment_id.clone();
    stage.canary_settings.get_or_insert(CanarySettings {
        deployment_id,
        percent_traffic: Some(0.0),
        stage_variable_overrides: None,
        use_stage_cache: Some(false),
    })
}

/// The method that a path begins with, as its key in `methodSettings`: as it was written, but for the
/// slash in front. `behind` segments come after it.
fn method_of(patch: &Patch, behind: usize) -> Option<String> {
    let mut method = patch.path.strip_prefix('/')?;
    for _ in 0..behind {
        method = method.rsplit_once('/')?.0;
    }
    method.contains('/').then(|| method.to_owned())
}

fn set(of: &mut MethodSetting, group: &str, name: &str, patch: &Patch) -> Result<(), ApiError> {
    match (group, name) {
        ("metrics", "enabled") => of.metrics_enabled = Some(patch.boolean()),
        ("logging", "dataTrace") => of.data_trace_enabled = Some(patch.boolean()),
        ("logging", "loglevel") => {
            let level = patch.value()?.to_ascii_uppercase();
            if !["OFF", "ERROR", "INFO"].contains(&level.as_str()) {
                return Err(bad(format!(
                    "Invalid logging level specified: {level}. Must be one of: [OFF, ERROR, INFO]"
                )));
            }
            of.logging_level = Some(level);
        }
        ("throttling", "burstLimit") => of.throttling_burst_limit = Some(limit(patch)?),
        ("throttling", "rateLimit") => of.throttling_rate_limit = Some(limit(patch)?),
        ("caching", "ttlInSeconds") => {
            let seconds = patch.number()?;
            if !(0..=3_600).contains(&seconds) {
                return Err(bad("Cache TTL must be between 0 and 3600 seconds"));
            }
            of.cache_ttl_in_seconds = Some(seconds);
        }
        ("caching", "enabled") => of.caching_enabled = Some(patch.boolean()),
        ("caching", "dataEncrypted") => of.cache_data_encrypted = Some(patch.boolean()),
        ("caching", "requireAuthorizationForCacheControl") => {
            of.require_authorization_for_cache_control = Some(patch.boolean());
        }
        ("caching", "unauthorizedCacheControlHeaderStrategy") => {
            of.unauthorized_cache_control_header_strategy = Some(patch.value()?.into());
        }
        _ => return Err(no_path(patch)),
    }
    Ok(())
}

/// A limit of requests; -1 is none.
fn limit<T: std::str::FromStr + PartialOrd + From<i8>>(patch: &Patch) -> Result<T, ApiError> {
    let limit: T = patch.number()?;
    match limit >= T::from(0) || limit == T::from(-1) {
        true => Ok(limit),
        false => Err(bad(format!("Invalid value specified for path '{}'", patch.path))),
    }
}

fn remove(stage: &mut Stage, path: &[&str], patch: &Patch) -> Result<(), ApiError> {
    match *path {
        ["accessLogSettings"] => stage.access_log_settings = None,
        ["canarySettings"] => stage.canary_settings = None,
        ["description"] => stage.description = None,
        ["documentationVersion"] => stage.documentation_version = None,
        ["clientCertificateId"] => stage.client_certificate_id = None,
        ["variables", name] => {
            let variables = stage.variables.get_or_insert_default();
            let removed = variables.remove(name);
            stage.variables = stage.variables.take().filter(|of| !of.is_empty());
            removed.ok_or_else(|| bad(format!("Invalid stage variable name: {name}")))?;
        }
        ["canarySettings", "stageVariableOverrides", name] => {
            let canary = canary(stage);
            let removed = canary.stage_variable_overrides.get_or_insert_default().remove(name);
            canary.stage_variable_overrides =
                canary.stage_variable_overrides.take().filter(|of| !of.is_empty());
            removed.ok_or_else(|| bad(format!("Invalid stage variable name: {name}")))?;
        }
        _ => {
            let method = method_of(patch, 0).ok_or_else(|| no_path(patch))?;
            let settings = stage.method_settings.get_or_insert_default();
            if settings.remove(&method).is_none() {
                return Err(bad(format!(
                    "Cannot remove method setting {method} because there is no method setting for this method "
                )));
            }
        }
    }
    Ok(())
}

/// The canary becomes the stage.
fn copy(stage: &mut Stage, path: &[&str], patch: &Patch) -> Result<(), ApiError> {
    let from: Vec<&str> = patch.from.iter().map(String::as_str).collect();
    let Some(canary) = stage.canary_settings.as_mut() else {
        return Err(bad("Invalid copy operation: the stage has no canary settings"));
    };
    match (path, from.as_slice()) {
        (["deploymentId"], ["canarySettings", "deploymentId"]) => {
            stage.deployment_id.clone_from(&canary.deployment_id);
        }
        (["canarySettings", "deploymentId"], ["deploymentId"]) => {
            canary.deployment_id.clone_from(&stage.deployment_id);
        }
        (["variables"], ["canarySettings", "stageVariableOverrides"]) => {
            let overrides = canary.stage_variable_overrides.clone().unwrap_or_default();
            stage.variables.get_or_insert_default().extend(overrides);
        }
        (["canarySettings", "stageVariableOverrides"], ["variables"]) => {
            canary.stage_variable_overrides.clone_from(&stage.variables);
        }
        _ => {
            return Err(bad(format!("Invalid copy operation with path: {}", patch.path)));
        }
    }
    Ok(())
}
