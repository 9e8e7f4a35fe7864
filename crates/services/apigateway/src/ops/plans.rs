//! Usage plans: which stages, how many requests.

use super::REPLACE;
use crate::errors::{bad, busy, limit, not_found, unavailable};
use crate::keys::{self, Place};
use crate::limits::{ATTEMPTS_MAX, USAGE_PLANS_MAX};
use crate::patch::{self, Patch, Paths, Verb, Voice};
use crate::room::{Room, value};
use crate::usage::check_quota;
use crate::{paging, tags};
use aws_api::ApiError;
use aws_api::apigateway::{
    ApiStage, CreateUsagePlanRequest, DeleteUsagePlanOutput, DeleteUsagePlanRequest,
    GetUsagePlanRequest, GetUsagePlansRequest, QuotaSettings, ThrottleSettings,
    UpdateUsagePlanRequest, UsagePlan, UsagePlans,
};
use foundation::Caller;
use std::collections::BTreeSet;
use store::{Batch, Check, KeyRange, get_one};

const PATHS: Paths = Paths {
    voice: Voice::List,
    rows: &[
        ("/apiStages", &[Verb::Add, Verb::Remove]),
        ("/quota", &[Verb::Remove]),
        ("/throttle", &[Verb::Remove]),
        ("/productCode", &[Verb::Add, Verb::Remove, Verb::Replace]),
        ("/name", REPLACE),
        ("/description", REPLACE),
        ("/quota/limit", &[Verb::Add, Verb::Replace]),
        ("/quota/offset", &[Verb::Add, Verb::Replace]),
        ("/quota/period", &[Verb::Add, Verb::Replace]),
        ("/throttle/rateLimit", &[Verb::Add, Verb::Replace]),
        ("/throttle/burstLimit", &[Verb::Add, Verb::Replace]),
        // Their paths end with those of methods, slashes and all: told apart by hand.
        ("/apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>", &[Verb::Remove]),
        ("/apiStages/<apidId:stageName>/throttle", &[Verb::Remove]),
        (
            "/apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>/rateLimit",
            &[Verb::Add, Verb::Replace],
        ),
        (
            "/apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>/burstLimit",
            &[Verb::Add, Verb::Replace],
        ),
    ],
};

pub(crate) fn no_plan() -> ApiError {
    not_found("Invalid Usage Plan ID specified")
}

impl Room {
    pub(crate) async fn create_usage_plan(
        &self,
        caller: &Caller,
        input: CreateUsagePlanRequest,
    ) -> Result<UsagePlan, ApiError> {
        let place = Place::of(caller);
        let plan = UsagePlan {
            api_stages: Some(input.api_stages.unwrap_or_default()),
            description: input.description.filter(|of| !of.is_empty()),
            id: Some(self.short_id()),
            name: Some(input.name),
            product_code: None,
            quota: input
                .quota
                .map(|quota| QuotaSettings { offset: Some(quota.offset.unwrap_or(0)), ..quota }),
            tags: tags::given(input.tags)?,
            throttle: input.throttle,
        };
        check(&plan)?;
        let key = keys::plan::key(&place, plan.id.as_deref().unwrap_or_default());
        if self.entries(keys::plan::all_of(&place)).await?.len() >= USAGE_PLANS_MAX {
            return Err(limit("Too many usage plans"));
        }
        for _ in 0..ATTEMPTS_MAX {
            let batch = Batch::new().check(Check::Absent(key.clone()));
            let batch = self.with_stages(caller, &plan, batch).await?;
            if self.commit(batch.put(key.clone(), value(plan.clone()))).await? {
                return Ok(plan);
            }
        }
        Err(busy())
    }

    /// That all of a plan's stages are there, and stay until the commit.
    async fn with_stages(
        &self,
        caller: &Caller,
        plan: &UsagePlan,
        mut batch: Batch,
    ) -> Result<Batch, ApiError> {
        for stage in plan.api_stages.iter().flatten() {
            let (api, name) = names(stage);
            let key = keys::stage::key(api, name);
            let wanted = [keys::api::key(&Place::of(caller), api), key.clone()];
            let found = self.store.get(&wanted).await.map_err(unavailable)?;
            if found.iter().any(Option::is_none) {
                return Err(not_found(format!("API Stage not found: {api}:{name}")));
            }
            batch = batch.check(Check::Present(key));
        }
        Ok(batch)
    }

    pub(crate) async fn find_plan(&self, place: &Place, id: &str) -> Result<UsagePlan, ApiError> {
        let found = self.found("usage plan", keys::plan::key(place, id)).await?;
        Ok(found.ok_or_else(no_plan)?.record)
    }

    pub(crate) async fn get_usage_plan(
        &self,
        caller: &Caller,
        input: GetUsagePlanRequest,
    ) -> Result<UsagePlan, ApiError> {
        Ok(with_tags(self.find_plan(&Place::of(caller), &input.usage_plan_id).await?))
    }

    pub(crate) async fn get_usage_plans(
        &self,
        caller: &Caller,
        input: GetUsagePlansRequest,
    ) -> Result<UsagePlans, ApiError> {
        let place = Place::of(caller);
        let all = self.all::<UsagePlan>("usage plan", keys::plan::all_of(&place)).await?;
        let mut all: Vec<(String, UsagePlan)> = all
            .into_iter()
            .map(|found| (found.record.id.clone().unwrap_or_default(), found.record))
            .collect();
        if let Some(key) = &input.key_id {
            let entries = self.entries(keys::plan_key::all_of_key(&place, key)).await?;
            let of_key = entries.iter().map(|entry| keys::plan_key::read_plan(&entry.key));
            let of_key: BTreeSet<String> = of_key.collect::<Result<_, _>>().map_err(unavailable)?;
            all.retain(|(id, _)| of_key.contains(id));
        }
        let (items, position) = paging::page("usageplans", all, input.limit, input.position)?;
        Ok(UsagePlans { items: Some(items), position })
    }

    pub(crate) async fn delete_usage_plan(
        &self,
        caller: &Caller,
        input: DeleteUsagePlanRequest,
    ) -> Result<DeleteUsagePlanOutput, ApiError> {
        let (place, id) = (Place::of(caller), &input.usage_plan_id);
        for _ in 0..ATTEMPTS_MAX {
            let key = keys::plan::key(&place, id);
            let found = self.found::<UsagePlan>("usage plan", key).await?.ok_or_else(no_plan)?;
            if let Some(stage) = found.record.api_stages.iter().flatten().next() {
                let (api, name) = names(stage);
                return Err(bad(format!(
                    "Cannot delete Usage Plan {id} because there are API Stages associated with it, including {api}:{name}"
                )));
            }
            let of_plan = keys::plan_key::all_of_plan(&place, id);
            let mut batch = Batch::new()
                .check(found.unchanged())
                .delete_range(KeyRange::prefix(&of_plan))
                .delete_range(KeyRange::prefix(&keys::count::all_of_plan(&place, id)));
            for entry in self.entries(of_plan).await? {
                let key = keys::plan_key::read_key(&entry.key).map_err(unavailable)?;
                batch = batch.delete(keys::plan_key::by_key(&place, &key, id));
            }
            if self.commit(batch.delete(found.entry.key)).await? {
                return Ok(DeleteUsagePlanOutput {});
            }
        }
        Err(busy())
    }

    pub(crate) async fn update_usage_plan(
        &self,
        caller: &Caller,
        input: UpdateUsagePlanRequest,
    ) -> Result<UsagePlan, ApiError> {
        let patches = patch::parse(input.patch_operations)?;
        let key = keys::plan::key(&Place::of(caller), &input.usage_plan_id);
        for _ in 0..ATTEMPTS_MAX {
            let found = self.found::<UsagePlan>("usage plan", key.clone()).await?;
            let found = found.ok_or_else(no_plan)?;
            let batch = Batch::new().check(found.unchanged());
            let mut plan = found.record;
            patches.iter().try_for_each(|patch| apply(&mut plan, patch))?;
            check(&plan)?;
            let batch = self.with_stages(caller, &plan, batch).await?;
            if self.commit(batch.put(key.clone(), value(plan.clone()))).await? {
                return Ok(with_tags(plan));
            }
        }
        Err(busy())
    }

    /// Takes a stage, or all of an API's, out of the usage plans that it is in.
    pub(crate) async fn out_of_plans(
        &self,
        caller: &Caller,
        api: &str,
        stage: Option<&str>,
        mut batch: Batch,
    ) -> Result<Batch, ApiError> {
        let all = keys::plan::all_of(&Place::of(caller));
        for mut found in self.all::<UsagePlan>("usage plan", all).await? {
            let stages = found.record.api_stages.get_or_insert_default();
            let before = stages.len();
            stages.retain(|of| {
                let (of_api, name) = names(of);
                of_api != api || stage.is_some_and(|stage| stage != name)
            });
            if stages.len() < before {
                batch = batch
                    .check(found.unchanged())
                    .put(found.entry.key.clone(), value(found.record));
            }
        }
        Ok(batch)
    }

    /// That a plan and an API key are there.
    pub(crate) async fn require_plan(&self, place: &Place, id: &str) -> Result<(), ApiError> {
        let found = get_one(&*self.store, keys::plan::key(place, id)).await.map_err(unavailable)?;
        found.map(|_| ()).ok_or_else(no_plan)
    }
}

fn names(stage: &ApiStage) -> (&str, &str) {
    (stage.api_id.as_deref().unwrap_or_default(), stage.stage.as_deref().unwrap_or_default())
}

fn apply(plan: &mut UsagePlan, patch: &Patch) -> Result<(), ApiError> {
    let path = patch.at();
    if let ["apiStages", stage, "throttle", ..] = *path.as_slice() {
        return throttle_of_stage(plan, stage, patch);
    }
    PATHS.check(patch)?;
    match *path.as_slice() {
        ["apiStages"] => {
            let value = patch.value()?;
            let (api, name) = value.split_once(':').unwrap_or((value, ""));
            let stages = plan.api_stages.get_or_insert_default();
            let there = stages.iter().position(|of| names(of) == (api, name));
            match (patch.verb, there) {
                (Verb::Remove, Some(at)) => drop(stages.remove(at)),
                (Verb::Remove, None) => return Err(bad("Invalid API Stage specified")),
                (_, Some(_)) => {}
                (_, None) => stages.push(ApiStage {
                    api_id: Some(api.to_owned()),
                    stage: Some(name.to_owned()),
                    throttle: None,
                }),
            }
        }
        ["quota"] => plan.quota = None,
        ["throttle"] => plan.throttle = None,
        ["productCode"] => patch::text(&mut plan.product_code, patch),
        ["name"] => plan.name = Some(patch.value()?.to_owned()),
        ["description"] => patch::text(&mut plan.description, patch),
        ["quota", "limit"] => quota(plan).limit = Some(patch.number()?),
        ["quota", "offset"] => quota(plan).offset = Some(patch.number()?),
        ["quota", _] => quota(plan).period = Some(patch.value()?.into()),
        ["throttle", "rateLimit"] => {
            plan.throttle.get_or_insert_default().rate_limit = Some(patch.number()?);
        }
        ["throttle", _] => {
            plan.throttle.get_or_insert_default().burst_limit = Some(patch.number()?);
        }
        _ => return Err(bad(format!("Invalid patch path {}", patch.path))),
    }
    Ok(())
}

fn quota(plan: &mut UsagePlan) -> &mut QuotaSettings {
    plan.quota.get_or_insert(QuotaSettings { limit: None, offset: Some(0), period: None })
}

/// `/apiStages/api:stage/throttle/path/METHOD/rateLimit`, where the path is one segment with its
/// slashes escaped, or as many as it has parts.
fn throttle_of_stage(plan: &mut UsagePlan, stage: &str, patch: &Patch) -> Result<(), ApiError> {
    let (api, name) = stage.split_once(':').unwrap_or((stage, ""));
    let mut stages = plan.api_stages.iter_mut().flatten();
    let found = stages.find(|of| names(of) == (api, name));
    let stage = found.ok_or_else(|| bad("Invalid API Stage specified"))?;
    let rest = patch.segments.get(3..).unwrap_or_default();
    let (rest, setting) = match rest {
        [rest @ .., last] if last == "rateLimit" || last == "burstLimit" => {
            (rest, Some(last.as_str()))
        }
        rest => (rest, None),
    };
    // As CreateUsagePlan has it: `/pets/GET`, and `//GET` of the root.
    let method = match rest {
        [path @ .., verb] => format!("/{}/{verb}", path.join("/").trim_matches('/')),
        [] => String::new(),
    };
    let unknown = || PATHS.check(patch).err().unwrap_or_else(|| bad("Invalid patch path"));
    match (patch.verb, setting, rest) {
        (Verb::Remove, None, []) => stage.throttle = None,
        (Verb::Remove, None, _) => {
            let all = stage.throttle.get_or_insert_default();
            all.remove(&method).ok_or_else(|| bad("Invalid method specified"))?;
            stage.throttle = stage.throttle.take().filter(|all| !all.is_empty());
        }
        (Verb::Add | Verb::Replace, Some(setting), [_, ..]) => {
            let all = stage.throttle.get_or_insert_default();
            let of = all
                .entry(method)
                .or_insert(ThrottleSettings { burst_limit: Some(0), rate_limit: Some(0.0) });
            match setting {
                "rateLimit" => of.rate_limit = Some(patch.number()?),
                _ => of.burst_limit = Some(patch.number()?),
            }
        }
        _ => return Err(unknown()),
    }
    Ok(())
}

fn check(plan: &UsagePlan) -> Result<(), ApiError> {
    if plan.name.as_deref().unwrap_or_default().is_empty() {
        return Err(bad("Usage Plan name must be non-empty"));
    }
    if let Some(quota) = &plan.quota {
        check_quota(quota).map_err(bad)?;
    }
    let of_stages = plan.api_stages.iter().flatten();
    let of_methods = of_stages.flat_map(|stage| stage.throttle.iter().flat_map(|of| of.values()));
    for throttle in plan.throttle.iter().chain(of_methods) {
        let negative = throttle.burst_limit.is_some_and(|limit| limit < 0)
            || throttle.rate_limit.is_some_and(|limit| limit < 0.0);
        if negative {
            return Err(bad("Usage Plan throttle limits must be non-negative numbers"));
        }
    }
    Ok(())
}

fn with_tags(plan: UsagePlan) -> UsagePlan {
    UsagePlan { tags: Some(plan.tags.unwrap_or_default()), ..plan }
}
