//! What a stage's requests need, made when the stage was last changed.

use super::Runner;
use super::compile::{Api, compile};
use crate::live::{Deployed, Live};
use aws_api::apigateway::MethodSetting;
use foundation::metrics::{Name, Series, Unit};
use gateway::access_log::{Format, LogGroup};
use gateway::authorizer::Cache;
use gateway::log_sink::Target;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::StoreError;

/// Stages that are kept ready at most.
const STAGES_MAX: usize = 10_000;

/// A stage, ready for requests.
#[derive(Debug)]
pub(crate) struct StageRun {
    live: Arc<Live>,
    pub(crate) name: Arc<str>,
    /// What it serves.
    pub(crate) api: Arc<Api>,
    pub(crate) deployment_id: Arc<str>,
    pub(crate) variables: Arc<BTreeMap<String, String>>,
    /// What some of its requests are served by instead.
    pub(crate) canary: Option<Canary>,
    pub(crate) access_log: Option<(Format, Target)>,
    /// Where executions are logged.
    pub(crate) execution_log: Target,
    pub(crate) kept: Arc<Kept>,
}

/// A stage's canary.
#[derive(Debug)]
pub(crate) struct Canary {
    pub(crate) api: Arc<Api>,
    pub(crate) deployment_id: Arc<str>,
    pub(crate) variables: Arc<BTreeMap<String, String>>,
    /// Of a hundred requests, those that it gets.
    pub(crate) percent: f64,
}

/// What outlives changes of a stage.
#[derive(Debug)]
pub(crate) struct Kept {
    /// What authorizers answered.
    pub(crate) grants: Cache,
    pub(crate) series: [StageSeries; 2],
}

/// What is measured of an API, and of one of its stages.
#[derive(Debug)]
pub(crate) struct StageSeries {
    pub(crate) count: Series,
    pub(crate) client_errors: Series,
    pub(crate) server_errors: Series,
    pub(crate) latency: Series,
    pub(crate) integration_latency: Series,
}

/// The names of what is measured («Amazon API Gateway dimensions and metrics»).
pub(crate) const METRICS: [(&str, Unit); 5] = [
    ("Count", Unit::Count),
    ("4XXError", Unit::Count),
    ("5XXError", Unit::Count),
    ("Latency", Unit::Milliseconds),
    ("IntegrationLatency", Unit::Milliseconds),
];

impl StageRun {
    /// The settings of a method at this stage.
    pub(crate) fn settings(&self, path: &str, http_method: &str) -> Option<&MethodSetting> {
        self.live.settings(path, http_method)
    }

    pub(crate) fn live(&self) -> &Live {
        &self.live
    }
}

impl Runner {
    /// The stage, ready for requests.
    pub(crate) async fn stage(&self, live: Arc<Live>) -> Result<Arc<StageRun>, StoreError> {
        let name = live.stage.stage_name.as_deref().unwrap_or_default();
        let key: super::StageKey = (live.deployment.api_id.as_str().into(), name.into());
        let known = self.stages.read().get(&key).cloned();
        if let Some(known) = known.as_ref().filter(|known| Arc::ptr_eq(&known.live, &live)) {
            return Ok(known.clone());
        }
        let stage = Arc::new(self.prepare(live, known.as_deref()).await?);
        let mut stages = self.stages.write();
        if stages.len() >= STAGES_MAX {
            stages.clear();
        }
        stages.insert(key, stage.clone());
        Ok(stage)
    }

    async fn prepare(
        &self,
        live: Arc<Live>,
        known: Option<&StageRun>,
    ) -> Result<StageRun, StoreError> {
        let account = self.room.account(&live.place).await?;
        let role: Option<Arc<str>> =
            account.cloudwatch_role_arn.as_deref().filter(|role| !role.is_empty()).map(Arc::from);
        let stage = &live.stage;
        let api = match known.filter(|known| Arc::ptr_eq(&known.live.deployment, &live.deployment))
        {
            Some(known) if known.live.api == live.api => known.api.clone(),
            _ => compiled(&live, &live.deployment),
        };
        let variables = Arc::new(stage.variables.clone().unwrap_or_default());
        let canary = live.canary.as_ref().zip(stage.canary_settings.as_ref());
        let canary = canary.map(|(deployed, settings)| {
            let mut of_canary = (*variables).clone();
            of_canary.extend(settings.stage_variable_overrides.clone().unwrap_or_default());
            Canary {
                api: compiled(&live, deployed),
                deployment_id: deployed.id.as_str().into(),
                variables: Arc::new(of_canary),
                percent: settings.percent_traffic.unwrap_or(0.0),
            }
        });
        let target = |group: Arc<str>, make| Target {
            region: live.place.region.clone(),
            account: live.place.account,
            group,
            role: role.clone(),
            make,
        };
        let settings = stage.access_log_settings.as_ref();
        let access_log = settings.and_then(|settings| {
            // Others are refused where they are set.
            let group = LogGroup::of(settings.destination_arn.as_deref()?).ok()?;
            let format = Format::parse(settings.format.as_deref()?);
            Some((format, target(group.name.into(), false)))
        });
        let name: Arc<str> = stage.stage_name.as_deref().unwrap_or_default().into();
        let id = &live.deployment.api_id;
        let execution_log = format!("API-Gateway-Execution-Logs_{id}/{name}");
        let kept = match known {
            // Under another version, what authorizers answered is forgotten.
            Some(known) if known.api.name == api.name && known.live.version == live.version => {
                known.kept.clone()
            }
            _ => self.keep(&live, &api.name, &name),
        };
        Ok(StageRun {
            name,
            deployment_id: live.deployment.id.as_str().into(),
            variables,
            canary,
            access_log,
            execution_log: target(execution_log.into(), true),
            kept,
            api,
            live,
        })
    }

    fn keep(&self, live: &Live, api: &str, stage: &str) -> Arc<Kept> {
        let all = vec![("ApiName", api.to_owned())];
        let of_stage = vec![("ApiName", api.to_owned()), ("Stage", stage.to_owned())];
        let series = [all, of_stage].map(|dimensions| {
            let [count, client_errors, server_errors, latency, integration_latency] =
                METRICS.map(|(metric, unit)| {
                    self.room.ambient.metrics.series(Name {
                        account: live.place.account,
                        region: live.place.region.clone(),
                        namespace: "AWS/ApiGateway",
                        metric,
                        dimensions: dimensions.clone(),
                        unit,
                    })
                });
            StageSeries { count, client_errors, server_errors, latency, integration_latency }
        });
        Arc::new(Kept { grants: Cache::default(), series })
    }
}

/// Of the API's settings, some count as they are now, and not as they were deployed.
fn compiled(live: &Live, deployed: &Deployed) -> Arc<Api> {
    let mut api = compile(&deployed.definition, &deployed.api_id, &live.place);
    api.disabled = live.api.disable_execute_api_endpoint == Some(true);
    api.name = live.api.name.clone().unwrap_or_default();
    Arc::new(api)
}
