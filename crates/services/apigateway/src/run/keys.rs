//! API keys and usage plans: whether a key opens the stage, how often, and how much of its quota is
//! left («Usage plans and API keys for REST APIs in API Gateway»).

use super::compile::MethodPlan;
use super::exchange::Exchange;
use super::failure::Failure;
use crate::live::Admission;
use crate::usage::Counted;
use aws_api::apigateway::{ThrottleSettings, UsagePlan};
use gateway::authorizer::Grant;
use gateway::throttle::Rate;
use http::HeaderName;

static API_KEY: HeaderName = HeaderName::from_static("x-api-key");

impl Exchange<'_> {
    /// Lets a request pass, of a method that wants a key.
    pub(crate) async fn check_key(
        &mut self,
        method: &MethodPlan,
        grant: Option<&Grant>,
    ) -> Result<(), Failure> {
        let Some(stage) = self.served.of.filter(|_| method.api_key_required) else { return Ok(()) };
        let value = match self.served.api.keys_from_authorizers {
            true => grant.and_then(|grant| grant.usage_identifier_key.clone()),
            false => self.context.request.header(API_KEY.clone()).map(str::to_owned),
        };
        let value = value.ok_or_else(Failure::invalid_key)?;
        let admission = self.runner.room.admission(stage.live(), &value).await;
        let admission = admission.map_err(|why| Exchange::store_failed(&why))?;
        let admission = admission.filter(|admission| self.opens(admission));
        let admission = admission.ok_or_else(Failure::invalid_key)?;
        self.context.set("identity.apiKey", value.as_str());
        if let Some(id) = &admission.key.id {
            self.context.set("identity.apiKeyId", id.as_str());
        }
        if let Some(plan) = &admission.plan
            && !self.within_rate(plan, &admission, method)
        {
            return Err(Failure::throttled());
        }
        let now = self.runner.room.ambient.now();
        match self.runner.room.count(&admission, now).await {
            Ok(Counted::Within) => Ok(()),
            Ok(Counted::Exceeded) => Err(Failure::quota()),
            Err(why) => Err(Exchange::store_failed(&why)),
        }
    }

    /// Whether a key opens this stage: it is enabled, and in a plan of the stage's or bound to it.
    fn opens(&self, admission: &Admission) -> bool {
        let of = format!("{}/{}", self.served.api.id, self.served.stage);
        let bound = admission.key.stage_keys.iter().flatten().any(|key| *key == of);
        admission.key.enabled != Some(false) && (admission.plan.is_some() || bound)
    }

    /// The plan's rate for the method, else for all.
    fn within_rate(&self, plan: &UsagePlan, admission: &Admission, method: &MethodPlan) -> bool {
        let (api, stage) = (&*self.served.api.id, &*self.served.stage);
        let mut stages = plan.api_stages.iter().flatten();
        let this = stages
            .find(|of| of.api_id.as_deref() == Some(api) && of.stage.as_deref() == Some(stage));
        let name = format!("{}/{}", method.resource_path, method.http_method);
        let own = this.and_then(|of| of.throttle.as_ref()).and_then(|by| by.get(&name));
        let key = admission.key.id.as_deref().unwrap_or_default();
        let id = plan.id.as_deref().unwrap_or_default();
        let (settings, bucket) = match own {
            Some(own) => (Some(own), format!("{id}/{key}/{api}/{stage}{name}")),
            None => (plan.throttle.as_ref(), format!("{id}/{key}")),
        };
        let Some(rate) = settings.and_then(rate) else { return true };
        let now_ns = self.runner.room.ambient.clock.monotonic_ns();
        self.runner.buckets.take(&bucket, rate, now_ns)
    }
}

/// What says nothing limits nothing.
fn rate(settings: &ThrottleSettings) -> Option<Rate> {
    let per_second = settings.rate_limit.filter(|rate| *rate > 0.0);
    let burst = settings.burst_limit.and_then(|burst| u32::try_from(burst).ok());
    let per_second = per_second?;
    // A burst of none would let nothing through.
    let burst = burst.filter(|burst| *burst > 0).unwrap_or(per_second.ceil() as u32);
    Some(Rate { per_second, burst })
}
