//! Settings of an account in a region, and how its streams fill its quotas.

use crate::errors::{self, unavailable};
use crate::keys::{self, StreamName};
use crate::limits::{ATTEMPTS_MAX, COMMITMENT_MIN, ON_DEMAND_STREAMS_MAX, shards_max};
use crate::model::{self, Mode, StreamRecord};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::kinesis::error::limit_exceeded_exception;
use aws_api::kinesis::*;
use foundation::{AccountId, Caller, Region, Timestamp};
use minicbor::{Decode, Encode};
use store::{Batch, Check, Direction, Limit, StoreError, Version, get_one};

/// How an account's streams in a region fill its quotas.
#[derive(Default)]
struct Usage {
    provisioned_shards: u32,
    on_demand_streams: u32,
}

/// What is stored of an account's settings in a region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct AccountRecord {
    /// When the minimum throughput billing commitment was last begun.
    #[n(0)]
    started_ms: Option<i64>,
    /// When it ended or will end.
    #[n(1)]
    ended_ms: Option<i64>,
}

impl AccountRecord {
    fn commits(&self, now: Timestamp) -> bool {
        self.started_ms.is_some() && self.ended_ms.is_none_or(|end| now.as_millis() < end)
    }

    fn earliest_end(&self) -> Option<Timestamp> {
        self.started_ms.map(|ms| Timestamp::from_millis(ms) + COMMITMENT_MIN)
    }

    /// Ended before its time, it lasts until then; begun again in that time, it simply goes on.
    fn set(&mut self, enabled: bool, now: Timestamp) {
        match (enabled, self.commits(now)) {
            (true, true) => self.ended_ms = None,
            (true, false) => {
                *self = AccountRecord { started_ms: Some(now.as_millis()), ended_ms: None };
            }
            (false, true) if self.ended_ms.is_none() => {
                let end = self.earliest_end().map_or(now, |earliest| earliest.max(now));
                self.ended_ms = Some(end.as_millis());
            }
            (false, _) => {}
        }
    }

    fn shown(&self, now: Timestamp) -> MinimumThroughputBillingCommitmentOutput {
        use MinimumThroughputBillingCommitmentOutputStatus as Status;
        let commits = self.commits(now);
        MinimumThroughputBillingCommitmentOutput {
            earliest_allowed_end_at: self.earliest_end().filter(|_| commits),
            ended_at: self.ended_ms.filter(|_| !commits).map(Timestamp::from_millis),
            started_at: self.started_ms.map(Timestamp::from_millis),
            status: match (commits, self.ended_ms) {
                (false, _) => Status::Disabled,
                (true, None) => Status::Enabled,
                (true, Some(_)) => Status::EnabledUntilEarliestAllowedEnd,
            },
        }
    }
}

impl Room {
    async fn account(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<(AccountRecord, Option<Version>), StoreError> {
        match get_one(&*self.store, keys::account::key(account, region)).await? {
            None => Ok((AccountRecord::default(), None)),
            Some(entry) => {
                Ok((model::decode("account settings", &entry.value)?, Some(entry.version)))
            }
        }
    }

    /// Whether the account commits itself to a minimum throughput, as it must for warm streams.
    pub(super) async fn commits_to_throughput(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<bool, ApiError> {
        let (record, _) = self.account(account, region).await.map_err(unavailable)?;
        Ok(record.commits(self.ambient.now()))
    }

    pub(crate) async fn account_settings(
        &self,
        caller: &Caller,
    ) -> Result<DescribeAccountSettingsOutput, ApiError> {
        let found = self.account(&caller.account, &caller.region).await;
        let (record, _) = found.map_err(unavailable)?;
        Ok(DescribeAccountSettingsOutput {
            minimum_throughput_billing_commitment: Some(record.shown(self.ambient.now())),
        })
    }

    pub(crate) async fn update_account(
        &self,
        caller: &Caller,
        input: UpdateAccountSettingsInput,
    ) -> Result<UpdateAccountSettingsOutput, ApiError> {
        use MinimumThroughputBillingCommitmentInputStatus as Status;
        let enabled = match input.minimum_throughput_billing_commitment.status {
            Status::Enabled => true,
            Status::Disabled => false,
            Status::Unknown(status) => {
                return Err(errors::invalid(format!("{status} is not a Status.")));
            }
        };
        let key = keys::account::key(&caller.account, &caller.region);
        for _ in 0..ATTEMPTS_MAX {
            let found = self.account(&caller.account, &caller.region).await;
            let (mut record, version) = found.map_err(unavailable)?;
            let now = self.ambient.now();
            record.set(enabled, now);
            let check = match version {
                Some(version) => Check::Version(key.clone(), version),
                None => Check::Absent(key.clone()),
            };
            let batch = Batch::new().check(check).put(key.clone(), model::encode(&record));
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(UpdateAccountSettingsOutput {
                    minimum_throughput_billing_commitment: Some(record.shown(now)),
                });
            }
        }
        Err(limit_exceeded_exception("The account's settings are being changed. Try again."))
    }

    /// That an account may have `more` shards, or one more on-demand stream. The quotas are not
    /// fenced: two streams made at the same moment may go over them together.
    pub(super) async fn check_quotas(
        &self,
        name: &StreamName,
        mode: Mode,
        more: u32,
    ) -> Result<(), ApiError> {
        let usage = self.usage(&name.account, &name.region).await?;
        let limit = shards_max(&name.region);
        match mode {
            Mode::Provisioned if usage.provisioned_shards.saturating_add(more) > limit => {
                Err(errors::over_shard_limit(name, usage.provisioned_shards, limit, more))
            }
            Mode::OnDemand if usage.on_demand_streams >= ON_DEMAND_STREAMS_MAX => {
                Err(limit_exceeded_exception(format!(
                    "This request would exceed the on-demand stream limit for the account {} in \
                     {}. Current on-demand stream count for the account: {}. Limit: {}.",
                    name.account, name.region, usage.on_demand_streams, ON_DEMAND_STREAMS_MAX
                )))
            }
            Mode::Provisioned | Mode::OnDemand => Ok(()),
        }
    }

    async fn usage(&self, account: &AccountId, region: &Region) -> Result<Usage, ApiError> {
        let mut usage = Usage::default();
        let mut rest = Some(keys::stream::of_account(account, region));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let record: StreamRecord =
                    model::decode("stream", &entry.value).map_err(unavailable)?;
                match record.mode {
                    Mode::Provisioned => usage.provisioned_shards += record.open_shards,
                    Mode::OnDemand => usage.on_demand_streams += 1,
                }
            }
            rest = page.next;
        }
        Ok(usage)
    }

    pub(crate) async fn limits(&self, caller: &Caller) -> Result<DescribeLimitsOutput, ApiError> {
        let usage = self.usage(&caller.account, &caller.region).await?;
        Ok(DescribeLimitsOutput {
            on_demand_stream_count: usage.on_demand_streams.cast_signed(),
            on_demand_stream_count_limit: ON_DEMAND_STREAMS_MAX.cast_signed(),
            open_shard_count: usage.provisioned_shards.cast_signed(),
            shard_limit: shards_max(&caller.region).cast_signed(),
        })
    }
}
