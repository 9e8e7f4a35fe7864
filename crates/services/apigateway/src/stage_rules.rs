//! What a stage is when it is new, and what it may be.

use crate::errors::{bad, unsupported};
use crate::limits::{STAGE_VARIABLE_NAME_MAX, STAGE_VARIABLE_VALUE_MAX, STAGE_VARIABLES_MAX};
use aws_api::ApiError;
use aws_api::apigateway::{
    CacheClusterSize, CacheClusterStatus, MethodSetting, Stage,
    UnauthorizedCacheControlHeaderStrategy,
};
use foundation::{Arn, Timestamp};
use std::collections::BTreeMap;

/// A stage with nothing set.
pub(crate) fn new(name: &str, deployment: &str, now: Timestamp) -> Stage {
    Stage {
        cache_cluster_enabled: Some(false),
        cache_cluster_status: Some(CacheClusterStatus::NotAvailable),
        created_date: Some(now),
        deployment_id: Some(deployment.to_owned()),
        last_updated_date: Some(now),
        method_settings: Some(BTreeMap::new()),
        stage_name: Some(name.to_owned()),
        tracing_enabled: Some(false),
        ..Stage::default()
    }
}

/// The settings of a method of which one is set.
pub(crate) fn method_setting() -> MethodSetting {
    MethodSetting {
        cache_data_encrypted: Some(false),
        cache_ttl_in_seconds: Some(300),
        caching_enabled: Some(false),
        data_trace_enabled: Some(false),
        logging_level: None,
        metrics_enabled: Some(false),
        require_authorization_for_cache_control: Some(true),
        throttling_burst_limit: Some(5_000),
        throttling_rate_limit: Some(10_000.0),
        unauthorized_cache_control_header_strategy: Some(
            UnauthorizedCacheControlHeaderStrategy::SucceedWithResponseHeader,
        ),
    }
}

/// Whether a stage is one that API Gateway takes, and that takes effect here.
pub(crate) fn check(stage: &Stage) -> Result<(), ApiError> {
    if stage.cache_cluster_enabled == Some(true) {
        return Err(unsupported("cacheClusterEnabled"));
    }
    if let Some(CacheClusterSize::Unknown(size)) = &stage.cache_cluster_size {
        return Err(bad(format!("Invalid cacheClusterSize specified: {size}")));
    }
    if stage.client_certificate_id.is_some() {
        return Err(unsupported("clientCertificateId"));
    }
    if stage.web_acl_arn.is_some() {
        return Err(unsupported("webAclArn"));
    }
    check_variables(&stage.variables)?;
    if let Some(canary) = &stage.canary_settings {
        check_variables(&canary.stage_variable_overrides)?;
        let percent = canary.percent_traffic.unwrap_or(0.0);
        if !(0.0..=100.0).contains(&percent) {
            return Err(bad("Canary percentTraffic must be between 0.0 and 100.0"));
        }
    }
    check_access_log(stage)
}

/// «Stage variables»: letters, digits and `_` in names; in values some signs more.
fn check_variables(variables: &Option<BTreeMap<String, String>>) -> Result<(), ApiError> {
    for (name, value) in variables.iter().flatten() {
        let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if name.is_empty() || name.len() > STAGE_VARIABLE_NAME_MAX || !name.chars().all(letter) {
            return Err(bad(format!(
                "Invalid stage variable name: {name}. Please use names with alphanumeric characters and underscores."
            )));
        }
        let letter = |c: char| c.is_ascii_alphanumeric() || " -._~:/?#&=,".contains(c);
        if value.is_empty() || value.len() > STAGE_VARIABLE_VALUE_MAX || !value.chars().all(letter)
        {
            return Err(bad(format!(
                "Invalid stage variable value: {value}. Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','."
            )));
        }
    }
    match variables.as_ref().is_some_and(|of| of.len() > STAGE_VARIABLES_MAX) {
        true => Err(bad(format!("A stage can have no more than {STAGE_VARIABLES_MAX} variables"))),
        false => Ok(()),
    }
}

fn check_access_log(stage: &Stage) -> Result<(), ApiError> {
    let Some(settings) = &stage.access_log_settings else { return Ok(()) };
    let arn = settings.destination_arn.as_deref().unwrap_or_default();
    match Arn::parse(arn) {
        Ok(arn) if arn.service == "logs" && arn.resource_of("log-group").is_some() => {}
        Ok(arn) if arn.service == "firehose" => {
            return Err(unsupported("access logs to Amazon Data Firehose"));
        }
        _ => return Err(bad("Invalid ARN specified in the request")),
    }
    let format = settings.format.as_deref().unwrap_or_default();
    if !["requestId", "extendedRequestId"]
        .iter()
        .any(|of| format.contains(&format!("$context.{of}")))
    {
        return Err(bad(
            "Access log format must include at least $context.requestId or $context.extendedRequestId",
        ));
    }
    match format.trim_end_matches('\n').contains('\n') {
        true => Err(bad(
            "Access Log format must be single line, new line character is allowed only at end of the format",
        )),
        false => Ok(()),
    }
}

/// Whether a stage writes logs, for which an account needs a role.
pub(crate) fn logs(stage: &Stage) -> bool {
    let level = |of: &MethodSetting| of.logging_level.as_deref().is_some_and(|of| of != "OFF");
    stage.access_log_settings.is_some()
        || stage.method_settings.iter().flat_map(BTreeMap::values).any(level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn with_variable(name: &str, value: &str) -> Result<(), ApiError> {
        let mut stage = new("s", "d", Timestamp::EPOCH);
        stage.variables = Some(BTreeMap::from([(name.to_owned(), value.to_owned())]));
        check(&stage)
    }

    #[test]
    fn variables_have_their_letters() {
        for (name, value, fits) in [
            ("x", "1", true),
            ("Host_1", "https://a.b/c?d=e&f,g#h~i", true),
            ("x", "", false),
            ("", "1", false),
            ("a-b", "1", false),
            ("x", "{1}", false),
            ("x", "a\"b", false),
            ("x", "ä", false),
        ] {
            assert_eq!(with_variable(name, value).is_ok(), fits, "{name} {value}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_variable_or_refused(name in "\\PC{0,70}", value in "\\PC{0,20}") {
            let fits = with_variable(&name, &value).is_ok();
            prop_assert!(!fits || (name.is_ascii() && value.is_ascii() && !value.contains('"')));
        }
    }
}
