//! Tags, by the ARN of what has them.

use super::api_keys::no_key;
use super::plans::no_plan;
use super::stages::no_stage;
use crate::errors::{bad, not_found};
use crate::keys::{self, Place};
use crate::paging;
use crate::room::{Room, no_api};
use crate::tags::check;
use aws_api::ApiError;
use aws_api::apigateway::{
    ApiKey, GetTagsRequest, RestApi, Stage, TagResourceOutput, TagResourceRequest, Tags,
    UntagResourceOutput, UntagResourceRequest, UsagePlan,
};
use foundation::{Arn, Caller};
use std::collections::BTreeMap;

/// What can have tags.
enum Tagged {
    Api(String),
    Stage(String, String),
    Key(String),
    Plan(String),
}

/// `arn:aws:apigateway:region::/restapis/id`.
fn tagged(caller: &Caller, arn: &str) -> Result<Tagged, ApiError> {
    let wrong = || bad("Invalid ARN specified in the request");
    let parsed = Arn::parse(arn).map_err(|_| wrong())?;
    if parsed.service != "apigateway" || parsed.region != caller.region.as_str() {
        return Err(wrong());
    }
    let parts: Vec<&str> = parsed.resource.split('/').skip(1).collect();
    match *parts.as_slice() {
        ["restapis", api] => Ok(Tagged::Api(api.to_owned())),
        ["restapis", api, "stages", name] => Ok(Tagged::Stage(api.to_owned(), name.to_owned())),
        ["apikeys", id] => Ok(Tagged::Key(id.to_owned())),
        ["usageplans", id] => Ok(Tagged::Plan(id.to_owned())),
        [_, ..] => Err(not_found("Invalid resource identifier specified")),
        [] => Err(wrong()),
    }
}

type Change<'c> = dyn FnMut(&mut BTreeMap<String, String>) -> Result<(), ApiError> + Send + 'c;

/// Changes tags; none is as good as nothing.
fn changed(
    tags: &mut Option<BTreeMap<String, String>>,
    change: &mut Change<'_>,
) -> Result<(), ApiError> {
    let mut all = tags.take().unwrap_or_default();
    change(&mut all)?;
    check(&all)?;
    *tags = Some(all).filter(|all| !all.is_empty());
    Ok(())
}

impl Room {
    async fn change_tags(
        &self,
        caller: &Caller,
        arn: &str,
        change: &mut Change<'_>,
    ) -> Result<(), ApiError> {
        let place = Place::of(caller);
        match tagged(caller, arn)? {
            Tagged::Api(api) => {
                let key = keys::api::key(&place, &api);
                let missing = || no_api(caller, &api);
                let change = |of: &mut RestApi| changed(&mut of.tags, change);
                self.change_record("API", key, missing, change).await?;
            }
            Tagged::Stage(api, name) => {
                self.require_api(caller, &api).await?;
                let key = keys::stage::key(&api, &name);
                let change = |of: &mut Stage| changed(&mut of.tags, change);
                self.change_record("stage", key, no_stage, change).await?;
            }
            Tagged::Key(id) => {
                let key = keys::api_key::key(&place, &id);
                let change = |of: &mut ApiKey| changed(&mut of.tags, change);
                self.change_record("API key", key, no_key, change).await?;
            }
            Tagged::Plan(id) => {
                let key = keys::plan::key(&place, &id);
                let change = |of: &mut UsagePlan| changed(&mut of.tags, change);
                self.change_record("usage plan", key, no_plan, change).await?;
            }
        }
        Ok(())
    }

    pub(crate) async fn tag_resource(
        &self,
        caller: &Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, ApiError> {
        let new = input.tags;
        let mut add = |tags: &mut BTreeMap<String, String>| {
            tags.extend(new.clone());
            Ok(())
        };
        self.change_tags(caller, &input.resource_arn, &mut add).await?;
        Ok(TagResourceOutput {})
    }

    pub(crate) async fn untag_resource(
        &self,
        caller: &Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, ApiError> {
        let names = input.tag_keys;
        let mut remove = |tags: &mut BTreeMap<String, String>| {
            tags.retain(|name, _| !names.contains(name));
            Ok(())
        };
        self.change_tags(caller, &input.resource_arn, &mut remove).await?;
        Ok(UntagResourceOutput {})
    }

    pub(crate) async fn get_tags(
        &self,
        caller: &Caller,
        input: GetTagsRequest,
    ) -> Result<Tags, ApiError> {
        let place = Place::of(caller);
        let tags = match tagged(caller, &input.resource_arn)? {
            Tagged::Api(api) => {
                let found = self.found::<RestApi>("API", keys::api::key(&place, &api)).await?;
                found.ok_or_else(|| no_api(caller, &api))?.record.tags
            }
            Tagged::Stage(api, name) => self.stage(caller, &api, &name).await?.record.tags,
            Tagged::Key(id) => self.find_api_key(&place, &id).await?.tags,
            Tagged::Plan(id) => self.find_plan(&place, &id).await?.tags,
        };
        let all = tags.unwrap_or_default().into_iter();
        let all = all.map(|(key, value)| (key.clone(), (key, value))).collect();
        // AWS tells all of them at once, whatever is asked for.
        let (page, _) = paging::page("tags", all, Some(100), None)?;
        Ok(Tags { tags: Some(page.into_iter().collect()) })
    }
}
