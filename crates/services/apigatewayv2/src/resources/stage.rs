//! `AWS::ApiGatewayV2::Stage`.

use super::tags::{bring_tags, own_tags, wanted_tags};
use super::{SERVICE, entries, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    AccessLogSettings, Apigatewayv2, CreateStageRequest, DeleteAccessLogSettingsRequest,
    DeleteRouteSettingsRequest, DeleteStageRequest, GetStageRequest, GetStageResponse,
    RouteSettings, UpdateStageRequest,
};
use resource::{
    Api as Structure, Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found,
    properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Stage {
        access_log: Option<Structure<AccessLogSettings>> = "AccessLogSettings";
        api_id: String = "ApiId", replace;
        auto_deploy: Option<bool> = "AutoDeploy";
        route_defaults: Option<Structure<RouteSettings>> = "DefaultRouteSettings";
        deployment_id: Option<String> = "DeploymentId";
        description: Option<String> = "Description";
        routes: Option<BTreeMap<String, Structure<RouteSettings>>> = "RouteSettings";
        name: String = "StageName", replace;
        variables: Option<BTreeMap<String, String>> = "StageVariables";
        tags: Option<BTreeMap<String, String>> = "Tags";
    }
}

pub(super) struct Stages {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::Stage";

fn routes(of: &Stage) -> Option<BTreeMap<String, RouteSettings>> {
    let all = of.routes.clone()?;
    Some(all.into_iter().map(|(key, one)| (key, one.0)).collect())
}

#[async_trait]
impl Provider for Stages {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = Stage;

    async fn create(&self, work: &Work, wanted: &Stage) -> Result<Made, Failure> {
        let there = self.found(work, wanted).await?.is_some();
        if work.claim(NAME, &wanted.name, there).await? == Claim::Make {
            let input = CreateStageRequest {
                access_log_settings: wanted.access_log.clone().map(|log| log.0),
                api_id: wanted.api_id.clone(),
                auto_deploy: wanted.auto_deploy,
                client_certificate_id: None,
                default_route_settings: wanted.route_defaults.clone().map(|one| one.0),
                deployment_id: wanted.deployment_id.clone(),
                description: wanted.description.clone(),
                route_settings: routes(wanted),
                stage_name: wanted.name.clone(),
                stage_variables: wanted.variables.clone(),
                tags: Some(wanted_tags(work, wanted.tags.as_ref())),
            };
            self.api.create_stage(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        work.remember(&wanted.name).await?;
        Ok(Made::new(&wanted.name))
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &Stage,
    ) -> Result<Option<Found<Stage>>, Failure> {
        let Some(found) = self.found(work, wanted).await? else { return Ok(None) };
        let settings = found.route_settings.unwrap_or_default();
        let settings = settings.into_iter().map(|(key, one)| (key, Structure(one))).collect();
        let properties = Stage {
            access_log: found.access_log_settings.map(Structure),
            auto_deploy: told(&wanted.auto_deploy, found.auto_deploy),
            route_defaults: told(
                &wanted.route_defaults,
                found.default_route_settings.map(Structure),
            ),
            deployment_id: told(&wanted.deployment_id, found.deployment_id),
            description: told(&wanted.description, found.description),
            routes: told(&wanted.routes, Some(settings)),
            variables: told(&wanted.variables, found.stage_variables),
            tags: own_tags(work, wanted.tags.as_ref(), found.tags),
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Stage,
        new: &Stage,
    ) -> Result<Made, Failure> {
        let found = self.found(work, new).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let plain =
            || RouteSettings { detailed_metrics_enabled: Some(false), ..RouteSettings::default() };
        let defaults = new.route_defaults.clone().map(|one| one.0);
        let input = UpdateStageRequest {
            access_log_settings: new.access_log.clone().map(|log| log.0),
            api_id: new.api_id.clone(),
            auto_deploy: new.auto_deploy.or(old.auto_deploy.map(|_| false)),
            client_certificate_id: None,
            default_route_settings: defaults.or(old.route_defaults.as_ref().map(|_| plain())),
            deployment_id: new.deployment_id.clone(),
            description: text(&new.description),
            route_settings: routes(new),
            stage_name: new.name.clone(),
            stage_variables: entries(has.stage_variables, &new.variables),
        };
        self.api.update_stage(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        if new.access_log.is_none() && has.access_log_settings.is_some() {
            let input = DeleteAccessLogSettingsRequest {
                api_id: new.api_id.clone(),
                stage_name: new.name.clone(),
            };
            let deleted = self.api.delete_access_log_settings(&work.caller, input).await;
            gone(deleted.map_err(work.refused(SERVICE)))?;
        }
        let wanted = routes(new).unwrap_or_default();
        for route_key in has.route_settings.unwrap_or_default().into_keys() {
            if !wanted.contains_key(&route_key) {
                let input = DeleteRouteSettingsRequest {
                    api_id: new.api_id.clone(),
                    route_key,
                    stage_name: new.name.clone(),
                };
                let deleted = self.api.delete_route_settings(&work.caller, input).await;
                gone(deleted.map_err(work.refused(SERVICE)))?;
            }
        }
        let path = format!("/apis/{}/stages/{}", new.api_id, new.name);
        bring_tags(&*self.api, work, &path, has.tags, new.tags.as_ref()).await?;
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &Stage) -> Result<(), Failure> {
        let input =
            DeleteStageRequest { api_id: last.api_id.clone(), stage_name: last.name.clone() };
        gone(self.api.delete_stage(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Stages {
    async fn found(
        &self,
        work: &Work,
        wanted: &Stage,
    ) -> Result<Option<GetStageResponse>, Failure> {
        let input =
            GetStageRequest { api_id: wanted.api_id.clone(), stage_name: wanted.name.clone() };
        if_found(self.api.get_stage(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}
