//! Reserved concurrency of functions.
//!
//! Key `lq | account | region` holds how much all functions there keep for themselves together (CBOR,
//! a number): what is reserved, and what is provisioned of functions that have reserved nothing. It
//! changes in the commits that change a function's own.

use super::record::{Found, Function, from_cbor, to_cbor};
use super::resolve;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::UNRESERVED_MIN;
use crate::names::{FunctionName, Named};
use aws_api::ApiError;
use aws_api::lambda::{Concurrency, GetFunctionConcurrencyResponse, PutFunctionConcurrencyRequest};
use foundation::{AccountId, Caller, Region};
use store::keys::{KeyWriter, Kind};
use store::{Batch, Check, Key, Outcome, Store};

/// The kind of the sums' key.
const KIND: Kind = Kind::new(*b"lq");

fn key(account: &AccountId, region: &Region) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).finish()
}

/// What all functions of a place keep for themselves.
pub(crate) async fn claimed(
    store: &dyn Store,
    account: &AccountId,
    region: &Region,
) -> Result<u32, ApiError> {
    let entry = store::get_one(store, key(account, region)).await.map_err(failure::store)?;
    let read = entry.map(|entry| from_cbor(&entry.value)).transpose();
    Ok(read.map_err(failure::store)?.unwrap_or(0))
}

/// A new sum, to be told to who hands out slots once it is committed.
pub(super) struct Claimed {
    place: FunctionName,
    sum: Option<u32>,
}

impl Claimed {
    pub(super) fn tell(&self, core: &Core) {
        if let Some(sum) = self.sum {
            core.engine.claimed(&self.place, sum);
        }
    }
}

/// What a function keeps for itself of what its account may run at once: what it has reserved, in
/// which what is provisioned has its place, or what is provisioned.
fn claim(function: &Function) -> u32 {
    function.reserved.unwrap_or(function.provisioned)
}

/// Adds to the batch what makes the place's sum right when the function `found` becomes `after`, or
/// goes. `refusal` is what is said where too little would be left to others.
pub(super) async fn bring(
    core: &Core,
    batch: Batch,
    found: &Found,
    after: Option<&Function>,
    refusal: impl FnOnce(u32) -> ApiError,
) -> Result<(Batch, Claimed), ApiError> {
    let place = found.name.clone();
    let (before, after) = (claim(&found.function), after.map_or(0, claim));
    if before == after {
        return Ok((batch, Claimed { place, sum: None }));
    }
    let key = key(&place.account, &place.region);
    let entry = store::get_one(&*core.store, key.clone()).await.map_err(failure::store)?;
    let sum = entry.as_ref().map(|entry| from_cbor::<u32>(&entry.value)).transpose();
    let others = sum.map_err(failure::store)?.unwrap_or(0).saturating_sub(before);
    let sum = others.saturating_add(after);
    let limit = core.engine.concurrency();
    if after > before && limit.saturating_sub(sum) < UNRESERVED_MIN {
        return Err(refusal(limit.saturating_sub(others)));
    }
    let batch = batch.check(Check::unchanged(key.clone(), entry.as_ref())).put(key, to_cbor(&sum));
    Ok((batch, Claimed { place, sum: Some(sum) }))
}

async fn set(core: &Core, named: &Named, to: Option<u32>) -> Result<(), ApiError> {
    loop {
        let found = resolve::find_latest(core, named).await?;
        let after = Function { reserved: to, ..found.function.clone() };
        if let Some(reserved) = to.filter(|reserved| *reserved < after.provisioned) {
            return Err(invalid(format!(
                "ReservedConcurrentExecutions  {reserved} should not be lower than function's total \
                 provisioned concurrency [{}].",
                after.provisioned
            )));
        }
        let batch =
            Batch::new().check(Check::unchanged(found.entry.key.clone(), Some(&found.entry)));
        let (batch, claimed) = bring(core, batch, &found, Some(&after), |_| {
            invalid(format!(
                "Specified ReservedConcurrentExecutions for function decreases account's \
                 UnreservedConcurrentExecution below its minimum value of [{UNRESERVED_MIN}]."
            ))
        })
        .await?;
        let batch = batch.put(found.entry.key.clone(), to_cbor(&after));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            claimed.tell(core);
            return Ok(());
        }
    }
}

pub(crate) async fn put(
    core: &Core,
    caller: &Caller,
    input: PutFunctionConcurrencyRequest,
) -> Result<Concurrency, ApiError> {
    let named = Named::latest(caller, &input.function_name)?;
    let wanted = input.reserved_concurrent_executions;
    let to = u32::try_from(wanted).map_err(|_| {
        invalid(format!(
            "1 validation error detected: Value '{wanted}' at 'reservedConcurrentExecutions' \
             failed to satisfy constraint: Member must have value greater than or equal to 0"
        ))
    })?;
    set(core, &named, Some(to)).await?;
    Ok(Concurrency { reserved_concurrent_executions: Some(wanted) })
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<GetFunctionConcurrencyResponse, ApiError> {
    let named = Named::latest(caller, name)?;
    let found = resolve::find_latest(core, &named).await?;
    let reserved = found.function.reserved.and_then(|reserved| i32::try_from(reserved).ok());
    Ok(GetFunctionConcurrencyResponse { reserved_concurrent_executions: reserved })
}

pub(crate) async fn delete(core: &Core, caller: &Caller, name: &str) -> Result<(), ApiError> {
    set(core, &Named::latest(caller, name)?, None).await
}
