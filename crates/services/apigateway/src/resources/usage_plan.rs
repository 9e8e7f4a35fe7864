//! `AWS::ApiGateway::UsagePlan`.

use super::SERVICE;
use super::patches::{Patches, part};
use super::tags::bring_tags;
use async_trait::async_trait;
use aws_api::apigateway::{
    ApiStage as Served, Apigateway, CreateUsagePlanRequest, DeleteUsagePlanRequest,
    GetUsagePlanRequest, GetUsagePlansRequest, Op, QuotaSettings, ThrottleSettings,
    UpdateUsagePlanRequest, UsagePlan as Existing,
};
use resource::{
    Definition, Failure, Found, Made, Naming, Provider, Tag, Work, given, gone, if_found,
    properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct UsagePlan {
        stages: Option<Vec<ApiStage>> = "ApiStages";
        description: Option<String> = "Description";
        quota: Option<Quota> = "Quota";
        tags: Option<Vec<Tag>> = "Tags";
        throttle: Option<Throttle> = "Throttle";
        name: Option<String> = "UsagePlanName";
    }
}

properties! {
    /// A stage that the plan is for.
    pub struct ApiStage {
        api_id: Option<String> = "ApiId";
        stage: Option<String> = "Stage";
        throttle: Option<BTreeMap<String, Throttle>> = "Throttle";
    }
}

properties! {
    /// So many requests in a period.
    pub struct Quota {
        limit: Option<i32> = "Limit";
        offset: Option<i32> = "Offset";
        period: Option<String> = "Period";
    }
}

properties! {
    /// So many requests in a second.
    pub struct Throttle {
        burst: Option<i32> = "BurstLimit";
        rate: Option<f64> = "RateLimit";
    }
}

pub(super) struct UsagePlans {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::UsagePlan";

fn made(id: &str) -> Made {
    Made::new(id).with("Id", id)
}

impl Throttle {
    fn settings(&self) -> ThrottleSettings {
        ThrottleSettings { burst_limit: self.burst, rate_limit: self.rate }
    }

    fn found(&self, found: &ThrottleSettings) -> Throttle {
        Throttle { burst: self.burst.and(found.burst_limit), rate: self.rate.and(found.rate_limit) }
    }
}

impl ApiStage {
    /// `API:STAGE`, as patches have it.
    fn key(&self) -> String {
        let text = |part: &Option<String>| part.clone().unwrap_or_default();
        format!("{}:{}", text(&self.api_id), text(&self.stage))
    }

    fn found(&self, found: &Served) -> ApiStage {
        let limits = found.throttle.clone().unwrap_or_default();
        let throttle = self.throttle.as_ref().map(|wanted| {
            let one = |(name, wanted): (&String, &Throttle)| {
                Some((name.clone(), wanted.found(limits.get(name)?)))
            };
            wanted.iter().filter_map(one).collect()
        });
        ApiStage { throttle, ..self.clone() }
    }
}

fn key_of(served: &Served) -> String {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    format!("{}:{}", text(&served.api_id), text(&served.stage))
}

#[async_trait]
impl Provider for UsagePlans {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Id"]).named(Naming::new("UsagePlanName", 255));

    type Properties = UsagePlan;

    async fn create(&self, work: &Work, wanted: &UsagePlan) -> Result<Made, Failure> {
        let name = given("UsagePlanName", &wanted.name)?;
        let there = self.named(work, name).await?;
        let id = match work.own_of(&there).await? {
            Some(id) => id,
            None => self.make(work, name, wanted).await?,
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &UsagePlan,
    ) -> Result<Option<Found<UsagePlan>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let served = found.api_stages.unwrap_or_default();
        let stages = wanted.stages.as_ref().map(|stages| {
            let one = |one: &ApiStage| {
                Some(one.found(served.iter().find(|served| key_of(served) == one.key())?))
            };
            stages.iter().filter_map(one).collect()
        });
        let quota = wanted.quota.as_ref().zip(found.quota).map(|(wanted, has)| Quota {
            limit: wanted.limit.and(has.limit),
            offset: wanted.offset.and(has.offset),
            period: wanted.period.as_ref().and(has.period.map(|period| period.to_string())),
        });
        let throttle = wanted.throttle.as_ref().zip(found.throttle);
        let properties = UsagePlan {
            stages,
            description: wanted.description.as_ref().and(found.description),
            quota,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), found.tags.unwrap_or_default()),
            throttle: throttle.map(|(wanted, has)| wanted.found(&has)),
            name: found.name,
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &UsagePlan,
        new: &UsagePlan,
    ) -> Result<Made, Failure> {
        let found = self.found(work, id).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let tags = has.tags.clone();
        if let Some(operations) = patches(has, old, new).some() {
            let input = UpdateUsagePlanRequest {
                patch_operations: Some(operations),
                usage_plan_id: id.to_owned(),
            };
            let updated = self.api.update_usage_plan(&work.caller, input).await;
            updated.map_err(work.refused(SERVICE))?;
        }
        let path = format!("/usageplans/{id}");
        bring_tags(&*self.api, work, &path, tags, new.tags.as_deref()).await?;
        Ok(made(id))
    }

    /// A plan that still serves stages is not deleted: it leaves them first.
    async fn delete(&self, work: &Work, id: &str, _last: &UsagePlan) -> Result<(), Failure> {
        let Some(has) = self.found(work, id).await? else { return Ok(()) };
        let mut leave = Patches::default();
        for served in has.api_stages.unwrap_or_default() {
            leave.push(Op::Remove, "/apiStages".to_owned(), Some(key_of(&served)));
        }
        if let Some(operations) = leave.some() {
            let input = UpdateUsagePlanRequest {
                patch_operations: Some(operations),
                usage_plan_id: id.to_owned(),
            };
            let updated = self.api.update_usage_plan(&work.caller, input).await;
            gone(updated.map_err(work.refused(SERVICE)))?;
        }
        let input = DeleteUsagePlanRequest { usage_plan_id: id.to_owned() };
        gone(self.api.delete_usage_plan(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

fn patches(has: Existing, old: &UsagePlan, new: &UsagePlan) -> Patches {
    let mut patches = Patches::default();
    patches.value("/name", new.name.is_some(), has.name, new.name.clone());
    let named = old.description.is_some() || new.description.is_some();
    patches.value("/description", named, has.description, new.description.clone());
    limits(
        &mut patches,
        "/throttle",
        has.throttle.as_ref(),
        old.throttle.as_ref(),
        new.throttle.as_ref(),
    );
    match (&new.quota, has.quota) {
        (Some(wanted), had) => {
            let had = had.unwrap_or_default();
            let number = |number: Option<i32>| number.map(|number| number.to_string());
            let period = had.period.map(|period| period.to_string());
            // What an earlier period began with is nothing to another.
            let (limit, offset) = (number(wanted.limit), number(Some(wanted.offset.unwrap_or(0))));
            patches.value("/quota/limit", limit.is_some(), number(had.limit), limit);
            patches.value("/quota/period", wanted.period.is_some(), period, wanted.period.clone());
            let had_offset = number(Some(had.offset.unwrap_or(0)));
            patches.value("/quota/offset", true, had_offset, offset);
        }
        (None, Some(_)) if old.quota.is_some() => {
            patches.push(Op::Remove, "/quota".to_owned(), None);
        }
        (None, _) => {}
    }
    if old.stages.is_none() && new.stages.is_none() {
        return patches;
    }
    let served = has.api_stages.unwrap_or_default();
    let wanted = new.stages.clone().unwrap_or_default();
    let had: Vec<String> = served.iter().map(key_of).collect();
    let keys: Vec<String> = wanted.iter().map(ApiStage::key).collect();
    patches.values("/apiStages", true, &had, &keys);
    for one in &wanted {
        let found = served.iter().find(|served| key_of(served) == one.key());
        let had = found.and_then(|found| found.throttle.clone()).unwrap_or_default();
        let throttle = one.throttle.clone().unwrap_or_default();
        // `/pets/GET`: the path is one segment, the method another.
        let at = |name: &str| {
            let (path, method) = name.rsplit_once('/').unwrap_or(("", name));
            format!("/apiStages/{}/throttle/{}/{method}", one.key(), part(path))
        };
        for name in had.keys().filter(|name| !throttle.contains_key(*name)) {
            patches.push(Op::Remove, at(name), None);
        }
        for (name, wanted) in &throttle {
            limits(&mut patches, &at(name), had.get(name), None, Some(wanted));
        }
    }
    patches
}

fn limits(
    patches: &mut Patches,
    path: &str,
    has: Option<&ThrottleSettings>,
    old: Option<&Throttle>,
    new: Option<&Throttle>,
) {
    match (new, has) {
        (Some(wanted), has) => {
            let (burst, rate) = (
                has.and_then(|has| has.burst_limit).map(|n| n.to_string()),
                has.and_then(|has| has.rate_limit).map(|n| n.to_string()),
            );
            let text = wanted.burst.map(|n| n.to_string());
            patches.value(&format!("{path}/burstLimit"), text.is_some(), burst, text);
            let text = wanted.rate.map(|n| n.to_string());
            patches.value(&format!("{path}/rateLimit"), text.is_some(), rate, text);
        }
        (None, Some(_)) if old.is_some() => patches.push(Op::Remove, path.to_owned(), None),
        (None, _) => {}
    }
}

impl UsagePlans {
    async fn found(&self, work: &Work, id: &str) -> Result<Option<Existing>, Failure> {
        let input = GetUsagePlanRequest { usage_plan_id: id.to_owned() };
        if_found(self.api.get_usage_plan(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    async fn make(&self, work: &Work, name: &str, wanted: &UsagePlan) -> Result<String, Failure> {
        let served = |one: &ApiStage| {
            let limits = one.throttle.as_ref();
            Served {
                api_id: one.api_id.clone(),
                stage: one.stage.clone(),
                throttle: limits.map(|all| {
                    all.iter().map(|(name, one)| (name.clone(), one.settings())).collect()
                }),
            }
        };
        let quota = wanted.quota.as_ref().map(|quota| QuotaSettings {
            limit: quota.limit,
            offset: quota.offset,
            period: quota.period.as_deref().map(Into::into),
        });
        let input = CreateUsagePlanRequest {
            api_stages: wanted.stages.as_ref().map(|all| all.iter().map(served).collect()),
            description: wanted.description.clone(),
            name: name.to_owned(),
            quota,
            tags: Some(tags_map(&work.tags, wanted.tags.as_deref())),
            throttle: wanted.throttle.as_ref().map(Throttle::settings),
        };
        let created = self.api.create_usage_plan(&work.caller, input).await;
        Ok(created.map_err(work.refused(SERVICE))?.id.unwrap_or_default())
    }

    /// The ids of plans of this name.
    async fn named(&self, work: &Work, name: &str) -> Result<Vec<String>, Failure> {
        let (mut ids, mut position) = (Vec::new(), None);
        loop {
            let input = GetUsagePlansRequest { key_id: None, limit: Some(500), position };
            let page = self.api.get_usage_plans(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            let of_name = items.filter(|one| one.name.as_deref() == Some(name));
            ids.extend(of_name.filter_map(|one| one.id));
            position = page.position;
            if position.is_none() {
                return Ok(ids);
            }
        }
    }
}
