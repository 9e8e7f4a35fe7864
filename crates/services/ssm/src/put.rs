//! PutParameter.

use crate::change::Happening;
use crate::errors;
use crate::keys;
use crate::limits::{ADVANCED_MAX, ATTEMPTS_MAX, STANDARD_MAX, VERSIONS_MAX};
use crate::model::{self, Parameter, Revision, Tier, Value};
use crate::names::{ParameterName, Place};
use crate::room::{Read, Room};
use crate::wanted::{Settled, Wanted};
use aws_api::ApiError;
use aws_api::ssm::*;
use foundation::Caller;
use std::collections::BTreeMap;
use store::{Batch, Check};

impl Room {
    pub(crate) async fn put(
        &self,
        caller: &Caller,
        request: PutParameterRequest,
    ) -> Result<PutParameterResult, ApiError> {
        let wanted = Wanted::of(caller, request)?;
        for _ in 0..ATTEMPTS_MAX {
            let (parameter, batch) = match self.find(&wanted.name).await? {
                None => self.creation(caller, &wanted).await?,
                Some(read) if wanted.overwrite => self.overwriting(caller, &wanted, read).await?,
                Some(_) => {
                    return Err(error::parameter_already_exists(
                        "The parameter already exists. To overwrite this value, set the overwrite \
                         option in the request to true.",
                    ));
                }
            };
            let batch = batch.put(keys::parameter::key(&wanted.name), model::encode(&parameter)?);
            if self.commit(batch).await? {
                return Ok(PutParameterResult {
                    version: Some(shown(parameter.latest.number)),
                    tier: Some(parameter.latest.tier.shown()),
                });
            }
        }
        Err(errors::contended())
    }

    async fn creation(
        &self,
        caller: &Caller,
        wanted: &Wanted,
    ) -> Result<(Parameter, Batch), ApiError> {
        let settled = wanted.settled(None)?;
        let absent = Check::Absent(keys::parameter::key(&wanted.name));
        let batch = self.counted(&wanted.name.place, settled.tier, None).await?.check(absent);
        let latest = self.made(caller, wanted, &wanted.name, settled, 1)?;
        let parameter = Parameter {
            name: wanted.name.written.clone(),
            latest,
            oldest: 1,
            labels: BTreeMap::new(),
            tags: wanted.tags.clone(),
        };
        let batch = self.tell(batch, &wanted.name, &parameter, Happening::Create)?;
        Ok((parameter, batch))
    }

    /// The next version, and what was there among the earlier ones.
    async fn overwriting(
        &self,
        caller: &Caller,
        wanted: &Wanted,
        read: Read,
    ) -> Result<(Parameter, Batch), ApiError> {
        let unchanged = read.unchanged();
        let Read { name, mut parameter, .. } = read;
        let former = parameter.latest.clone();
        let settled = wanted.settled(Some(&former))?;
        let mut batch = match settled.tier == former.tier {
            true => Batch::new(),
            false => self.counted(&name.place, settled.tier, Some(former.tier)).await?,
        };
        let number = former.number + 1;
        if number - parameter.oldest >= VERSIONS_MAX {
            let oldest = parameter.oldest;
            if parameter.labels.values().any(|labelled| *labelled == oldest) {
                return Err(error::parameter_max_version_limit_exceeded(format!(
                    "You attempted to create a new version of {} by calling the PutParameter API \
                     with the overwrite flag. Version {oldest}, the oldest version, can't be \
                     deleted because it has a label associated with it. Move the label to another \
                     version of the parameter, and try again.",
                    name.written
                )));
            }
            batch = batch.delete(keys::version::key(&name, oldest));
            parameter.oldest += 1;
        }
        parameter.latest = self.made(caller, wanted, &name, settled, number)?;
        let kept = keys::version::key(&name, former.number);
        batch = batch.check(unchanged).put(kept, model::encode(&former)?);
        let batch = self.tell(batch, &name, &parameter, Happening::Update)?;
        Ok((parameter, batch))
    }

    fn made(
        &self,
        caller: &Caller,
        wanted: &Wanted,
        name: &ParameterName,
        settled: Settled,
        number: u64,
    ) -> Result<Revision, ApiError> {
        let text = wanted.value.clone();
        let value = match settled.kind {
            ParameterType::String => Value::Text(text),
            ParameterType::StringList => Value::List(text),
            ParameterType::SecureString => {
                let dice = &*self.ambient.dice;
                Value::Sealed(self.vault.seal(name, number, &text, dice)?.into())
            }
            ParameterType::Unknown(other) => {
                let text = format!("The parameter type {other} is not supported.");
                return Err(error::unsupported_parameter_type(text));
            }
        };
        Ok(Revision {
            number,
            value,
            description: settled.description,
            pattern: settled.pattern,
            tier: settled.tier,
            modified_ms: self.ambient.now().as_millis(),
            modified_by: caller.arn(),
        })
    }

    /// Counts a parameter that comes into a tier, from another or none.
    async fn counted(
        &self,
        place: &Place,
        to: Tier,
        from: Option<Tier>,
    ) -> Result<Batch, ApiError> {
        let (mut counts, unchanged) = self.counts(place).await?;
        if let Some(from) = from {
            *counts.of(from) = counts.of(from).saturating_sub(1);
        }
        *counts.of(to) += 1;
        let (max, tier) = match to {
            Tier::Standard => (STANDARD_MAX, "standard"),
            Tier::Advanced => (ADVANCED_MAX, "advanced"),
        };
        if *counts.of(to) > max {
            return Err(error::parameter_limit_exceeded(format!(
                "You have reached the maximum number of {tier} parameters in this account and \
                 Region ({max}). Delete one or more parameters and try again."
            )));
        }
        Ok(Batch::new().check(unchanged).put(keys::count::key(place), model::encode(&counts)?))
    }

    /// Counts a parameter no more.
    pub(crate) async fn uncounted(&self, place: &Place, tier: Tier) -> Result<Batch, ApiError> {
        let (mut counts, unchanged) = self.counts(place).await?;
        *counts.of(tier) = counts.of(tier).saturating_sub(1);
        Ok(Batch::new().check(unchanged).put(keys::count::key(place), model::encode(&counts)?))
    }
}

/// A version's number as answers have it.
pub(crate) fn shown(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
