//! What a client may set on a function: checked, with AWS's texts; what is not built is refused by
//! name.

use super::record::Logging;
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
) -> Result<(), ApiError> {
    refuse(input.capacity_provider_config.is_some(), "CapacityProviderConfig")?;
    refuse(input.durable_config.is_some(), "DurableConfig")?;
    refuse(input.file_system_configs.as_ref().is_some_and(|f| !f.is_empty()), "FileSystemConfigs")?;
    refuse(input.image_config.is_some(), "ImageConfig")?;
    refuse(input.kms_key_arn.as_ref().is_some_and(|arn| !arn.is_empty()), "KMSKeyArn")?;
    refuse_vpc(input.vpc_config.as_ref())?;
    refuse_tracing(input.tracing_config.as_ref())
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

/// Whether published versions are to start from what was initialized ahead; nothing where nothing is
/// said («Improving startup performance with Lambda SnapStart», supported features and limitations).
pub(crate) fn snap_start(
    config: Option<&SnapStart>,
    runtime: &str,
) -> Result<Option<bool>, ApiError> {
    match config.and_then(|config| config.apply_on.as_ref()) {
        None => Ok(None),
        Some(SnapStartApplyOn::None) => Ok(Some(false)),
        Some(SnapStartApplyOn::PublishedVersions) if has_snap_start(runtime) => Ok(Some(true)),
        Some(SnapStartApplyOn::PublishedVersions) => {
            Err(invalid(format!("{runtime} is not supported for SnapStart enabled functions.")))
        }
        Some(SnapStartApplyOn::Unknown(other)) => Err(invalid(format!(
            "1 validation error detected: Value '{other}' at 'snapStart.applyOn' failed to satisfy \
             constraint: Member must satisfy enum value set: [PublishedVersions, None]"
        ))),
    }
}

/// java11 and later, python3.12 and later, dotnet8 and later.
fn has_snap_start(runtime: &str) -> bool {
    let minor = |text: &str| text.split('.').next().and_then(|digits| digits.parse::<u32>().ok());
    if let Some(version) = runtime.strip_prefix("python3.") {
        minor(version).is_some_and(|minor| minor >= 12)
    } else if let Some(version) = runtime.strip_prefix("java") {
        minor(version).is_some_and(|major| major >= 11)
    } else if let Some(version) = runtime.strip_prefix("dotnet") {
        minor(version).is_some_and(|major| major >= 8)
    } else {
        false
    }
}

/// How a function is to log; of what is not said, as `before`.
pub(crate) fn logging(
    config: LoggingConfig,
    before: Option<&Logging>,
) -> Result<Logging, ApiError> {
    let before = before.cloned().unwrap_or_default();
    let json = match config.log_format {
        None => before.json,
        Some(LogFormat::Json) => true,
        Some(LogFormat::Text) => false,
        Some(LogFormat::Unknown(other)) => {
            return Err(invalid(format!(
                "1 validation error detected: Value '{other}' at 'loggingConfig.logFormat' failed \
                 to satisfy constraint: Member must satisfy enum value set: [JSON, Text]"
            )));
        }
    };
    let application = config.application_log_level.map(|level| level.as_str().to_owned());
    let system = config.system_log_level.map(|level| level.as_str().to_owned());
    if !json && (application.is_some() || system.is_some()) {
        return Err(invalid(
            "To set ApplicationLogLevel or SystemLogLevel, LogFormat must be JSON.",
        ));
    }
    let group = match config.log_group {
        None => before.group,
        Some(group) if is_log_group(&group) => Some(group),
        Some(group) => {
            return Err(invalid(format!(
                "1 validation error detected: Value '{group}' at 'loggingConfig.logGroup' failed to \
                 satisfy constraint: Member must satisfy regular expression pattern: \
                 [\\.\\-_/#A-Za-z0-9]+"
            )));
        }
    };
    Ok(Logging {
        json,
        application_level: application.or(before.application_level).filter(|_| json),
        system_level: system.or(before.system_level).filter(|_| json),
        group,
    })
}

fn is_log_group(name: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b".-_/#".contains(&b);
    (1..=512).contains(&name.len()) && name.bytes().all(letter)
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
