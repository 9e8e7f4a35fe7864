//! A function as clients are shown it.

use super::record::{Found, LayerUse, Logging};
use super::runtime;
use super::settings::architecture;
use crate::names::{Qualifier, Version};
use aws_api::lambda::{
    ApplicationLogLevel, DeadLetterConfig, EnvironmentResponse, EphemeralStorage,
    FunctionConfiguration, LastUpdateStatus, Layer, LogFormat, LoggingConfig, PackageType, Runtime,
    RuntimeVersionConfig, SnapStartApplyOn, SnapStartOptimizationStatus, SnapStartResponse, State,
    SystemLogLevel, TracingConfigResponse, TracingMode,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

impl Found {
    /// What GetFunctionConfiguration and its like answer, under the name that was asked for.
    pub(crate) fn show(&self, qualifier: Option<&Qualifier>) -> FunctionConfiguration {
        show(self, qualifier)
    }
}

fn show(found: &Found, qualifier: Option<&Qualifier>) -> FunctionConfiguration {
    let Found { name, function, version, .. } = found;
    let arn = qualifier.map_or_else(|| name.arn(), |qualifier| name.qualified(qualifier));
    let layer = |layer: &LayerUse| Layer {
        arn: Some(layer.arn.clone()),
        code_size: i64::try_from(layer.code.bytes).ok(),
        ..Layer::default()
    };
    let layers: Vec<_> = function.layers.iter().map(layer).collect();
    let number = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    let variables = function.variables.clone();
    FunctionConfiguration {
        architectures: Some(vec![architecture()]),
        code_sha256: Some(STANDARD.encode(function.code.sha256)),
        code_size: i64::try_from(function.code.bytes).ok(),
        dead_letter_config: function
            .dead_letters
            .clone()
            .map(|arn| DeadLetterConfig { target_arn: Some(arn) }),
        description: Some(function.description.clone()),
        environment: variables
            .map(|variables| EnvironmentResponse { error: None, variables: Some(variables) }),
        ephemeral_storage: Some(EphemeralStorage { size: number(function.tmp_mb) }),
        function_arn: Some(arn.to_string()),
        function_name: Some(name.name.clone()),
        handler: (!function.handler.is_empty()).then(|| function.handler.clone()),
        last_modified: Some(function.modified().format("%Y-%m-%dT%H:%M:%S%.3f+0000")),
        last_update_status: Some(LastUpdateStatus::Successful),
        logging_config: Some(logging(&function.log_group(name), function.logging.as_ref())),
        memory_size: Some(number(function.memory_mb)),
        package_type: Some(PackageType::Zip),
        revision_id: Some(function.revision.clone()),
        role: Some(function.role.clone()),
        runtime: Some(Runtime::from(function.runtime.as_str())),
        runtime_version_config: Some(RuntimeVersionConfig {
            error: None,
            runtime_version_arn: Some(runtime::version_arn(
                name.region.as_str(),
                &function.runtime,
            )),
        }),
        snap_start: Some(snap_start(function.snap_start, *version)),
        state: Some(State::Active),
        timeout: Some(number(function.timeout_s)),
        tracing_config: Some(TracingConfigResponse { mode: Some(TracingMode::PassThrough) }),
        layers: (!layers.is_empty()).then_some(layers),
        version: Some(version.to_string()),
        ..FunctionConfiguration::default()
    }
}

fn logging(group: &str, logging: Option<&Logging>) -> LoggingConfig {
    let json = logging.is_some_and(|logging| logging.json);
    let level = |of: fn(&Logging) -> &Option<String>| {
        json.then(|| logging.and_then(|logging| of(logging).clone()).unwrap_or("INFO".to_owned()))
    };
    LoggingConfig {
        application_log_level: level(|logging| &logging.application_level)
            .map(|level| ApplicationLogLevel::from(level.as_str())),
        log_format: Some(if json { LogFormat::Json } else { LogFormat::Text }),
        log_group: Some(group.to_owned()),
        system_log_level: level(|logging| &logging.system_level)
            .map(|level| SystemLogLevel::from(level.as_str())),
    }
}

fn snap_start(wanted: bool, version: Version) -> SnapStartResponse {
    let published = matches!(version, Version::Number(_));
    SnapStartResponse {
        apply_on: Some(match wanted {
            true => SnapStartApplyOn::PublishedVersions,
            false => SnapStartApplyOn::None,
        }),
        optimization_status: Some(match wanted && published {
            true => SnapStartOptimizationStatus::On,
            false => SnapStartOptimizationStatus::Off,
        }),
    }
}
