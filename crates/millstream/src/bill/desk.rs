//! Where the server answers for bills and budgets: signed requests, of those who may.

use super::report::{Asked, BILL, BUDGETS, Bill, BudgetChange, Budgets, By, Spent, lines};
use super::tags::Tags;
use aws_api::Future;
use endpoint::authenticate::Arrival;
use endpoint::sigv4::{self, SigningKeys};
use endpoint::{Answer, Route};
use foundation::access::{Ask, Authorizer, Credentials, Decision, denial};
use foundation::{AccountId, Ambient, Caller};
use http::Request;
use http::request::Parts;
use hyper::body::Bytes;
use metering::bill::Charge;
use metering::{Day, Month, Overseer, Unit, prices};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The service's name in credential scopes, and in actions: Cost Explorer's.
pub const SIGNED_FOR: &str = "ce";
/// The largest request; they are small.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// Answers them.
pub struct BillDesk {
    pub overseer: Arc<Overseer>,
    pub tags: Arc<dyn Tags>,
    pub credentials: Arc<dyn Credentials>,
    pub authorizer: Arc<dyn Authorizer>,
    pub ambient: Ambient,
    pub keys: SigningKeys,
}

type Answered = Result<Answer, Answer>;

impl BillDesk {
    async fn handle(&self, request: Request<Bytes>) -> Answered {
        let (mut parts, body) = request.into_parts();
        let Some(arrival) = parts.extensions.remove::<Arrival>() else {
            return Err(refused(500, "the request came from nowhere"));
        };
        let caller = self.caller(&parts, &body, arrival).await?;
        // What was used up to now counts.
        self.overseer.write_down().await.map_err(failed)?;
        if parts.uri.path() == BILL {
            self.may(&caller, "ce:GetCostAndUsage").await?;
            self.bill(&caller, read(&body)?).await
        } else {
            self.budgets(&caller, read(&body)?).await
        }
    }

    async fn caller(&self, parts: &Parts, body: &[u8], arrival: Arrival) -> Result<Caller, Answer> {
        let (credentials, keys) = (&*self.credentials, &self.keys);
        let proven =
            sigv4::verify(parts, Some(body), SIGNED_FOR, credentials, keys, arrival.at).await;
        let proven = proven.map_err(|refusal| {
            refused(403, refusal.error(aws_api::Protocol::RestJson).message())
        })?;
        let principal = proven.credential.principal;
        let (account, region) = (proven.credential.account, proven.presented.region);
        let caller = Caller::root(account, region, arrival.request_id, arrival.at);
        Ok(Caller { principal, source_ip: arrival.source_ip, ..caller })
    }

    async fn may(&self, caller: &Caller, action: &'static str) -> Result<(), Answer> {
        let ask = Ask::new(action, "*");
        match self.authorizer.decide(caller, &ask).await {
            Decision::Allowed(_) => Ok(()),
            Decision::Denied(why) => Err(refused(403, &denial(caller, &ask, &why))),
        }
    }

    async fn bill(&self, caller: &Caller, asked: Asked) -> Answered {
        let month = match asked.month.as_deref().map(Month::parse) {
            None => Day::of(self.ambient.now()).month(),
            Some(Some(month)) => month,
            Some(None) => return Err(refused(400, "a month is told as in 2026-11")),
        };
        let charges = self.overseer.bill(&caller.account, &month).await.map_err(failed)?;
        let usd = charges.iter().map(|charge| charge.usd).sum();
        let tags = match asked.by {
            By::Tag => self.tags_of(caller, &charges).await,
            _ => BTreeMap::new(),
        };
        let names = |charge: &Charge| match asked.by {
            By::Service => vec![charge.used.unit.service().to_owned()],
            By::Day => vec![charge.used.day.to_string()],
            By::Function => vec![function(charge)],
            By::Tag => match tags.get(&charge.used.resource) {
                Some(tags) if !tags.is_empty() => tags.clone(),
                _ => vec!["(no tag)".to_owned()],
            },
        };
        let lines = lines(asked.by, charges, names);
        let budgets = self.spent(&caller.account).await?;
        let prices_read_on = prices::READ_ON.to_owned();
        answer(&Bill { month: month.to_string(), usd, prices_read_on, lines, budgets })
    }

    async fn tags_of(&self, caller: &Caller, charges: &[Charge]) -> BTreeMap<String, Vec<String>> {
        let mut all = BTreeMap::new();
        for charge in charges {
            let (unit, resource) = (charge.used.unit, &charge.used.resource);
            if !all.contains_key(resource) {
                let region = charge.used.region.clone();
                let owner = Caller::root(caller.account, region, "bill", self.ambient.now());
                let tags = self.tags.of(&owner, unit, resource).await;
                let told = tags.into_iter().map(|(key, value)| format!("{key}={value}"));
                all.insert(resource.clone(), told.collect());
            }
        }
        all
    }

    async fn budgets(&self, caller: &Caller, change: BudgetChange) -> Answered {
        let modifies = change.set.is_some() || change.remove.is_some();
        let action = if modifies { "budgets:ModifyBudget" } else { "budgets:ViewBudget" };
        self.may(caller, action).await?;
        if let Some(budget) = change.set {
            if let Some(fault) = budget.fault() {
                return Err(refused(400, fault));
            }
            if let Some(service) = &budget.service
                && Unit::ALL.iter().all(|unit| unit.service() != service)
            {
                return Err(refused(400, &format!("no service '{service}' is on any bill")));
            }
            self.overseer.set_budget(&caller.account, budget).await.map_err(failed)?;
        }
        if let Some(name) = change.remove {
            let there = self.overseer.remove_budget(&caller.account, &name).await;
            if !there.map_err(failed)? {
                return Err(refused(404, &format!("there is no budget '{name}'")));
            }
        }
        answer(&Budgets { budgets: self.spent(&caller.account).await? })
    }

    async fn spent(&self, account: &AccountId) -> Result<Vec<Spent>, Answer> {
        let all = self.overseer.budgets(account).await.map_err(failed)?;
        Ok(all.into_iter().map(|(budget, spent)| Spent { budget, spent }).collect())
    }
}

/// The function whose share it is.
fn function(charge: &Charge) -> String {
    match charge.used.resource.split_once(":function:") {
        Some((_, name)) => name.split(':').next().unwrap_or(name).to_owned(),
        None => "(everything else)".to_owned(),
    }
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Answer> {
    serde_json::from_slice(body).map_err(|why| refused(400, &why.to_string()))
}

fn page(status: u16, body: Vec<u8>) -> Answer {
    Answer { status, content_type: "application/json", headers: Vec::new(), body }
}

fn answer(told: &impl Serialize) -> Answered {
    serde_json::to_vec(told).map(|body| page(200, body)).map_err(failed)
}

fn refused(status: u16, why: &str) -> Answer {
    page(status, json!({ "message": why }).to_string().into_bytes())
}

fn failed(why: impl std::fmt::Display) -> Answer {
    tracing::error!(%why, "a bill can't be made");
    refused(500, "the bill can't be made: the server's log tells why")
}

impl Route for BillDesk {
    fn takes(&self, parts: &Parts) -> bool {
        parts.method == http::Method::POST && [BILL, BUDGETS].contains(&parts.uri.path())
    }

    fn max_body_bytes(&self) -> usize {
        BODY_BYTES_MAX
    }

    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer> {
        Box::pin(async move { self.handle(request).await.unwrap_or_else(|refused| refused) })
    }
}
