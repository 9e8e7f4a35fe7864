//! What a client may set on a function: checked, with AWS's texts; what is not built is refused by
//! name.

use crate::failure::{invalid, not_built};
use crate::limits::{
    MEMORY_MAX_MB, MEMORY_MIN_MB, TAGS_MAX, TIMEOUT_MAX_S, TMP_MAX_MB, TMP_MIN_MB, VARIABLES_MAX,
};
use aws_api::ApiError;
use aws_api::lambda::{
    Architecture, CreateFunctionRequest, LogFormat, LoggingConfig, PackageType, SnapStart,
    SnapStartApplyOn, TracingConfig, TracingMode, UpdateFunctionCodeRequest,
    UpdateFunctionConfigurationRequest, VpcConfig,
};
use std::collections::BTreeMap;

/// Names that functions may not set («Using Lambda environment variables», defined runtime
/// environment variables).
const RESERVED: [&str; 18] = [
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
];

fn refuse(set: bool, property: &str) -> Result<(), ApiError> {
    if set { Err(not_built(property)) } else { Ok(()) }
}

/// Refuses what CreateFunction may say and we have not built.
pub(crate) fn refuse_on_create(input: &CreateFunctionRequest) -> Result<(), ApiError> {
    let code = &input.code;
    refuse(input.package_type == Some(PackageType::Image), "PackageType Image")?;
    refuse(code.image_uri.is_some(), "Code.ImageUri")?;
    refuse(code.source_kms_key_arn.is_some(), "Code.SourceKMSKeyArn")?;
    refuse(input.publish_to.is_some(), "PublishTo")?;
    refuse(input.code_signing_config_arn.is_some(), "CodeSigningConfigArn")?;
    refuse(input.capacity_provider_config.is_some(), "CapacityProviderConfig")?;
    refuse(input.tenancy_config.is_some(), "TenancyConfig")?;
    refuse(input.durable_config.is_some(), "DurableConfig")?;
    refuse(input.file_system_configs.as_ref().is_some_and(|f| !f.is_empty()), "FileSystemConfigs")?;
    refuse(input.image_config.is_some(), "ImageConfig")?;
    refuse(input.kms_key_arn.as_ref().is_some_and(|arn| !arn.is_empty()), "KMSKeyArn")?;
    refuse_vpc(input.vpc_config.as_ref())?;
    refuse_tracing(input.tracing_config.as_ref())?;
    refuse_snap_start(input.snap_start.as_ref())?;
    refuse_logging(input.logging_config.as_ref(), &input.function_name)?;
    architectures(input.architectures.as_deref())
}

/// Refuses what UpdateFunctionCode may say and we have not built.
pub(crate) fn refuse_on_code(input: &UpdateFunctionCodeRequest) -> Result<(), ApiError> {
    refuse(input.image_uri.is_some(), "ImageUri")?;
    refuse(input.source_kms_key_arn.is_some(), "SourceKMSKeyArn")?;
    refuse(input.publish_to.is_some(), "PublishTo")?;
    architectures(input.architectures.as_deref())
}

/// Refuses what UpdateFunctionConfiguration may say and we have not built.
pub(crate) fn refuse_on_configuration(
    input: &UpdateFunctionConfigurationRequest,
    name: &str,
) -> Result<(), ApiError> {
    refuse(input.capacity_provider_config.is_some(), "CapacityProviderConfig")?;
    refuse(input.durable_config.is_some(), "DurableConfig")?;
    refuse(input.file_system_configs.as_ref().is_some_and(|f| !f.is_empty()), "FileSystemConfigs")?;
    refuse(input.image_config.is_some(), "ImageConfig")?;
    refuse(input.kms_key_arn.as_ref().is_some_and(|arn| !arn.is_empty()), "KMSKeyArn")?;
    refuse_vpc(input.vpc_config.as_ref())?;
    refuse_tracing(input.tracing_config.as_ref())?;
    refuse_snap_start(input.snap_start.as_ref())?;
    refuse_logging(input.logging_config.as_ref(), name)
}

fn refuse_vpc(config: Option<&VpcConfig>) -> Result<(), ApiError> {
    let filled = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|list| !list.is_empty());
    let set = config.is_some_and(|c| {
        filled(&c.subnet_ids)
            || filled(&c.security_group_ids)
            || c.ipv6_allowed_for_dual_stack == Some(true)
    });
    refuse(set, "VpcConfig")
}

fn refuse_tracing(config: Option<&TracingConfig>) -> Result<(), ApiError> {
    let mode = config.and_then(|config| config.mode.as_ref());
    refuse(mode.is_some_and(|mode| *mode != TracingMode::PassThrough), "TracingConfig Mode Active")
}

fn refuse_snap_start(config: Option<&SnapStart>) -> Result<(), ApiError> {
    let apply = config.and_then(|config| config.apply_on.as_ref());
    refuse(apply.is_some_and(|apply| *apply != SnapStartApplyOn::None), "SnapStart")
}

fn refuse_logging(config: Option<&LoggingConfig>, name: &str) -> Result<(), ApiError> {
    let Some(config) = config else { return Ok(()) };
    refuse(config.log_format == Some(LogFormat::Json), "LoggingConfig LogFormat JSON")?;
    refuse(config.application_log_level.is_some(), "LoggingConfig ApplicationLogLevel")?;
    refuse(config.system_log_level.is_some(), "LoggingConfig SystemLogLevel")?;
    let own = |group: &String| *group != format!("/aws/lambda/{name}");
    refuse(config.log_group.as_ref().is_some_and(own), "LoggingConfig LogGroup")
}

/// What this machine can run, in AWS's words.
pub(crate) fn architecture() -> Architecture {
    if cfg!(target_arch = "aarch64") { Architecture::Arm64 } else { Architecture::X86_64 }
}

fn architectures(asked: Option<&[Architecture]>) -> Result<(), ApiError> {
    match asked {
        None | Some([]) => Ok(()),
        Some([one]) if *one == architecture() => Ok(()),
        Some([one]) => Err(invalid(format!(
            "The architecture {} cannot run on this machine, which is {}.",
            one.as_str(),
            architecture().as_str()
        ))),
        Some(_) => Err(invalid("Functions have exactly one architecture.")),
    }
}

fn within(name: &str, value: i32, low: i32, high: i32) -> Result<u32, ApiError> {
    let bound = if value < low {
        format!("greater than or equal to {low}")
    } else if value > high {
        format!("less than or equal to {high}")
    } else {
        return Ok(value.unsigned_abs());
    };
    Err(invalid(format!(
        "1 validation error detected: Value '{value}' at '{name}' failed to satisfy constraint: \
         Member must have value {bound}"
    )))
}

pub(crate) fn timeout(seconds: i32) -> Result<u32, ApiError> {
    within("timeout", seconds, 1, TIMEOUT_MAX_S)
}

pub(crate) fn memory(megabytes: i32) -> Result<u32, ApiError> {
    within("memorySize", megabytes, MEMORY_MIN_MB, MEMORY_MAX_MB)
}

pub(crate) fn tmp(megabytes: i32) -> Result<u32, ApiError> {
    within("ephemeralStorage.size", megabytes, TMP_MIN_MB, TMP_MAX_MB)
}

pub(crate) fn variables(
    variables: BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, ApiError> {
    const CANNOT: &str = "Lambda was unable to configure your environment variables because";
    let taken: Vec<_> =
        variables.keys().filter(|name| RESERVED.contains(&name.as_str())).cloned().collect();
    if !taken.is_empty() {
        return Err(invalid(format!(
            "{CANNOT} the environment variables you have provided contains reserved keys that are \
             currently not supported for modification. Reserved keys used in this request: {}",
            taken.join(", ")
        )));
    }
    if let Some(name) = variables.keys().find(|name| !is_variable(name)) {
        return Err(invalid(format!(
            "1 validation error detected: Value '{name}' at 'environment.variables' failed to \
             satisfy constraint: Map keys must satisfy constraint: [Member must satisfy regular \
             expression pattern: [a-zA-Z]([a-zA-Z0-9_])+]"
        )));
    }
    if variables.values().any(|value| value.contains('\0')) {
        return Err(invalid(format!("{CANNOT} a value contains a NUL character.")));
    }
    let measured = serde_json::to_string(&variables).unwrap_or_default();
    if measured.len() > VARIABLES_MAX {
        return Err(invalid(format!(
            "{CANNOT} the environment variables you have provided exceeded the 4KB limit. String \
             measured: {measured}"
        )));
    }
    Ok(variables)
}

fn is_variable(name: &str) -> bool {
    let mut letters = name.bytes();
    letters.next().is_some_and(|b| b.is_ascii_alphabetic())
        && name.len() > 1
        && letters.all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

pub(crate) fn tags(tags: &BTreeMap<String, String>) -> Result<(), ApiError> {
    if tags.len() > TAGS_MAX {
        return Err(invalid(format!("Resource cannot have more than {TAGS_MAX} tags")));
    }
    for (key, value) in tags {
        if key.is_empty() || key.chars().count() > 128 || value.chars().count() > 256 {
            return Err(invalid("Tag keys have 1 to 128 letters, tag values at most 256."));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid("Tag keys must not begin with aws:, which is reserved."));
        }
    }
    Ok(())
}
