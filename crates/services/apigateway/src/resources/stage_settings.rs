//! Settings of stages, which `AWS::ApiGateway::Stage` has, and `AWS::ApiGateway::Deployment` for the
//! stage that it makes.

use super::SERVICE;
use super::patches::Patches;
use aws_api::apigateway::{
    Apigateway, GetStageRequest, MethodSetting, Op, Stage as Existing, UpdateStageRequest,
};
use resource::{Failure, Work, if_found, properties};
use std::collections::BTreeMap;

properties! {
    /// Where requests are logged.
    pub struct AccessLog {
        destination_arn: Option<String> = "DestinationArn";
        format: Option<String> = "Format";
    }
}

properties! {
    /// A canary release.
    pub struct Canary {
        deployment_id: Option<String> = "DeploymentId";
        percent: Option<f64> = "PercentTraffic";
        overrides: Option<BTreeMap<String, String>> = "StageVariableOverrides";
        use_stage_cache: Option<bool> = "UseStageCache";
    }
}

properties! {
    /// Settings of methods.
    pub struct OfMethod {
        cache_data_encrypted: Option<bool> = "CacheDataEncrypted";
        cache_ttl_s: Option<i32> = "CacheTtlInSeconds";
        caching_enabled: Option<bool> = "CachingEnabled";
        data_trace_enabled: Option<bool> = "DataTraceEnabled";
        http_method: Option<String> = "HttpMethod";
        logging_level: Option<String> = "LoggingLevel";
        metrics_enabled: Option<bool> = "MetricsEnabled";
        resource_path: Option<String> = "ResourcePath";
        burst: Option<i32> = "ThrottlingBurstLimit";
        rate: Option<f64> = "ThrottlingRateLimit";
    }
}

/// What is wanted of a stage.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    pub(super) access_log: Option<AccessLog>,
    pub(super) cache_enabled: Option<bool>,
    pub(super) cache_size: Option<String>,
    pub(super) canary: Option<Canary>,
    pub(super) deployment_id: Option<String>,
    pub(super) description: Option<String>,
    pub(super) methods: Vec<OfMethod>,
    pub(super) tracing: Option<bool>,
    pub(super) variables: Option<BTreeMap<String, String>>,
}

/// Values of a method's settings by the ends of their paths.
type Values = BTreeMap<&'static str, String>;

/// A number as the service writes it.
fn number(number: f64) -> String {
    number.to_string()
}

impl OfMethod {
    /// `~1pets/GET`, as the service has it; `*/*` for all methods.
    pub(super) fn key(&self) -> String {
        let path = self.resource_path.as_deref().unwrap_or("/*");
        let path = match path {
            "/" => "~1".to_owned(),
            "/*" | "*" => "*".to_owned(),
            // With the slash in front of it already escaped, or not.
            path if path.starts_with("/~1") => path[1..].replace('/', "~1"),
            path => path.replace('/', "~1"),
        };
        format!("{path}/{}", self.http_method.as_deref().unwrap_or("*"))
    }

    fn values(&self) -> Values {
        let truth = |truth: Option<bool>| truth.map(|truth| truth.to_string());
        let all = [
            ("caching/dataEncrypted", truth(self.cache_data_encrypted)),
            ("caching/ttlInSeconds", self.cache_ttl_s.map(|s| s.to_string())),
            ("caching/enabled", truth(self.caching_enabled)),
            ("logging/dataTrace", truth(self.data_trace_enabled)),
            ("logging/loglevel", self.logging_level.clone()),
            ("metrics/enabled", truth(self.metrics_enabled)),
            ("throttling/burstLimit", self.burst.map(|n| n.to_string())),
            ("throttling/rateLimit", self.rate.map(number)),
        ];
        all.into_iter().filter_map(|(path, value)| Some((path, value?))).collect()
    }

    /// The settings as they are, as far as the template speaks of them.
    pub(super) fn found(&self, found: &MethodSetting) -> OfMethod {
        OfMethod {
            cache_data_encrypted: self.cache_data_encrypted.and(found.cache_data_encrypted),
            cache_ttl_s: self.cache_ttl_s.and(found.cache_ttl_in_seconds),
            caching_enabled: self.caching_enabled.and(found.caching_enabled),
            data_trace_enabled: self.data_trace_enabled.and(found.data_trace_enabled),
            http_method: self.http_method.clone(),
            logging_level: self.logging_level.as_ref().and(found.logging_level.clone()),
            metrics_enabled: self.metrics_enabled.and(found.metrics_enabled),
            resource_path: self.resource_path.clone(),
            burst: self.burst.and(found.throttling_burst_limit),
            rate: self.rate.and(found.throttling_rate_limit),
        }
    }
}

fn values_of(found: &MethodSetting) -> Values {
    let every = OfMethod {
        cache_data_encrypted: found.cache_data_encrypted,
        cache_ttl_s: found.cache_ttl_in_seconds,
        caching_enabled: found.caching_enabled,
        data_trace_enabled: found.data_trace_enabled,
        http_method: None,
        logging_level: found.logging_level.clone(),
        metrics_enabled: found.metrics_enabled,
        resource_path: None,
        burst: found.throttling_burst_limit,
        rate: found.throttling_rate_limit,
    };
    every.values()
}

fn by_key(methods: &[OfMethod]) -> BTreeMap<String, Values> {
    methods.iter().map(|one| (one.key(), one.values())).collect()
}

/// The settings of a method in what the service gives out.
pub(super) fn setting<'s>(
    all: &'s BTreeMap<String, MethodSetting>,
    key: &str,
) -> Option<(&'s String, &'s MethodSetting)> {
    let plain = |key: &str| key.strip_prefix("~1").unwrap_or(key).to_owned();
    all.iter()
        .find(|(one, _)| *one == key)
        .or_else(|| all.iter().find(|(one, _)| plain(one) == plain(key)))
}

/// The stage, if there is one.
pub(super) async fn stage(
    api: &dyn Apigateway,
    work: &Work,
    rest_api_id: &str,
    name: &str,
) -> Result<Option<Existing>, Failure> {
    let input =
        GetStageRequest { rest_api_id: rest_api_id.to_owned(), stage_name: name.to_owned() };
    if_found(api.get_stage(&work.caller, input).await.map_err(work.refused(SERVICE)))
}

/// Makes a stage's settings what is wanted, from what `has` them.
pub(super) async fn bring(
    api: &dyn Apigateway,
    work: &Work,
    rest_api_id: &str,
    has: Existing,
    old: &Settings,
    new: &Settings,
) -> Result<(), Failure> {
    let stage_name = has.stage_name.clone().unwrap_or_default();
    let Some(operations) = patches(has, old, new).some() else { return Ok(()) };
    let input = UpdateStageRequest {
        patch_operations: Some(operations),
        rest_api_id: rest_api_id.to_owned(),
        stage_name,
    };
    let updated = api.update_stage(&work.caller, input).await;
    updated.map(drop).map_err(work.refused(SERVICE))
}

fn patches(has: Existing, old: &Settings, new: &Settings) -> Patches {
    let mut patches = Patches::default();
    let named = |of: fn(&Settings) -> bool| of(old) || of(new);
    let truth = |truth: Option<bool>| Some(truth.unwrap_or(false).to_string());
    let deployment = new.deployment_id.clone();
    patches.value("/deploymentId", deployment.is_some(), has.deployment_id, deployment);
    let named_text = named(|s| s.description.is_some());
    patches.value("/description", named_text, has.description, new.description.clone());
    let (had, wanted) = (truth(has.cache_cluster_enabled), truth(new.cache_enabled));
    patches.value("/cacheClusterEnabled", named(|s| s.cache_enabled.is_some()), had, wanted);
    let had = has.cache_cluster_size.map(|size| size.to_string());
    let size = new.cache_size.clone();
    patches.value("/cacheClusterSize", size.is_some(), had, size);
    let (had, wanted) = (truth(has.tracing_enabled), truth(new.tracing));
    patches.value("/tracingEnabled", named(|s| s.tracing.is_some()), had, wanted);
    patches.members(
        "/variables",
        named(|s| s.variables.is_some()),
        &has.variables.unwrap_or_default(),
        &new.variables.clone().unwrap_or_default(),
    );
    match (&new.access_log, has.access_log_settings) {
        (Some(wanted), had) => {
            let had = had.unwrap_or_default();
            let (arn, format) = (wanted.destination_arn.clone(), wanted.format.clone());
            patches.value(
                "/accessLogSettings/destinationArn",
                arn.is_some(),
                had.destination_arn,
                arn,
            );
            patches.value("/accessLogSettings/format", format.is_some(), had.format, format);
        }
        (None, Some(_)) if old.access_log.is_some() => {
            patches.push(Op::Remove, "/accessLogSettings".to_owned(), None);
        }
        (None, _) => {}
    }
    match (&new.canary, has.canary_settings) {
        (Some(wanted), had) => {
            let had = had.unwrap_or_default();
            let named = |name: &str| format!("/canarySettings/{name}");
            let id = wanted.deployment_id.clone();
            patches.value(&named("deploymentId"), id.is_some(), had.deployment_id, id);
            let percent = wanted.percent.map(number);
            let had_percent = had.percent_traffic.map(number);
            patches.value(&named("percentTraffic"), percent.is_some(), had_percent, percent);
            let cache = wanted.use_stage_cache;
            let had_cache = truth(had.use_stage_cache);
            patches.value(&named("useStageCache"), cache.is_some(), had_cache, truth(cache));
            let overrides = had.stage_variable_overrides.unwrap_or_default();
            let wanted = wanted.overrides.clone().unwrap_or_default();
            patches.members(&named("stageVariableOverrides"), true, &overrides, &wanted);
        }
        (None, Some(_)) if old.canary.is_some() => {
            patches.push(Op::Remove, "/canarySettings".to_owned(), None);
        }
        (None, _) => {}
    }
    methods(&mut patches, &has.method_settings.unwrap_or_default(), &old.methods, &new.methods);
    patches
}

fn methods(
    patches: &mut Patches,
    has: &BTreeMap<String, MethodSetting>,
    old: &[OfMethod],
    new: &[OfMethod],
) {
    let (old, new) = (by_key(old), by_key(new));
    for (key, _) in old.iter().filter(|(key, _)| !new.contains_key(*key)) {
        if let Some((key, _)) = setting(has, key) {
            patches.push(Op::Remove, format!("/{key}"), None);
        }
    }
    for (key, wanted) in &new {
        let there = setting(has, key);
        let mut had = there.map(|(_, setting)| values_of(setting)).unwrap_or_default();
        // What is no longer said goes with all the rest, which is then said again.
        let less = |old: &Values| old.keys().any(|path| !wanted.contains_key(path));
        if let Some((there, _)) = there
            && old.get(key).is_some_and(less)
        {
            patches.push(Op::Remove, format!("/{there}"), None);
            had.clear();
        }
        for (path, value) in wanted.iter().filter(|(path, value)| had.get(*path) != Some(*value)) {
            patches.push(Op::Replace, format!("/{key}/{path}"), Some(value.clone()));
        }
    }
}
