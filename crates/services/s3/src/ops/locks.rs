//! Object lock: a bucket's configuration, retentions and legal holds of versions.

use crate::errors;
use crate::limits::ATTEMPTS_MAX;
use crate::lock::{BucketLock, DAYS_MAX, DefaultRetention, Mode, Period, Retention, YEARS_MAX};
use crate::names;
use crate::past::Extent;
use crate::room::{Bucket, Room};
use crate::settings::refuse;
use crate::version::{Versioning, Wanted};
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn set_lock_configuration(
        &self,
        input: PutObjectLockConfigurationRequest,
    ) -> Result<PutObjectLockConfigurationOutput, ApiError> {
        refuse!(input, token => "x-amz-bucket-object-lock-token");
        let configuration =
            input.object_lock_configuration.as_ref().ok_or_else(errors::malformed_xml)?;
        match &configuration.object_lock_enabled {
            Some(ObjectLockEnabled::Enabled) => {}
            _ => return Err(errors::malformed_xml()),
        }
        let default = default_of(configuration.rule.as_ref())?;
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
            check_versioning(&bucket)?;
            let mut record = bucket.record.clone();
            record.lock = Some(BucketLock { default });
            if self.attempt(bucket.change(&record)).await? {
                return Ok(PutObjectLockConfigurationOutput::default());
            }
        }
        Err(errors::operation_aborted())
    }

    pub(crate) async fn lock_configuration(
        &self,
        input: GetObjectLockConfigurationRequest,
    ) -> Result<GetObjectLockConfigurationOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let lock = bucket.record.lock.ok_or_else(errors::no_lock_configuration)?;
        let rule = lock.default.map(|default| {
            let (days, years) = match default.period {
                Period::Days(days) => (Some(days), None),
                Period::Years(years) => (None, Some(years)),
            };
            let retention =
                aws_api::s3::DefaultRetention { days, years, mode: Some(default.mode.into()) };
            ObjectLockRule { default_retention: Some(retention) }
        });
        Ok(GetObjectLockConfigurationOutput {
            object_lock_configuration: Some(ObjectLockConfiguration {
                object_lock_enabled: Some(ObjectLockEnabled::Enabled),
                rule,
            }),
        })
    }

    pub(crate) async fn retain(
        &self,
        caller: &Caller,
        input: PutObjectRetentionRequest,
    ) -> Result<PutObjectRetentionOutput, ApiError> {
        let wanted = Wanted::of(&input.version_id)?;
        names::check_key(&input.key)?;
        let retention = input.retention.as_ref().ok_or_else(errors::malformed_xml)?;
        let new = match (&retention.mode, &retention.retain_until_date) {
            (None, None) => None,
            (Some(mode), Some(until)) => {
                let mode = Mode::of_name(mode.as_str()).ok_or_else(errors::malformed_xml)?;
                Some(Retention { mode, until_ms: until.as_millis() })
            }
            _ => return Err(errors::malformed_xml()),
        };
        let now = self.ambient.now();
        if new.is_some_and(|new| new.until() <= now) {
            return Err(errors::invalid_argument("The retain until date must be in the future!"));
        }
        let bucket = self.lockable(&input.bucket, &input.expected_bucket_owner).await?;
        let bypasses = input.bypass_governance_retention == Some(true);
        let bypass =
            bypasses && self.may_bypass(caller, &bucket, &input.key, &input.version_id).await?;
        let change = |mut record: crate::model::ObjectRecord| {
            if let Some(old) = record.lock.retention {
                old.check_change(new, now, bypass)?;
            }
            record.lock.retention = new;
            Ok(record)
        };
        self.change_object(caller, bucket, &input.key, wanted, None, change).await?;
        Ok(PutObjectRetentionOutput::default())
    }

    pub(crate) async fn retention(
        &self,
        caller: &Caller,
        input: GetObjectRetentionRequest,
    ) -> Result<GetObjectRetentionOutput, ApiError> {
        let wanted = Wanted::of(&input.version_id)?;
        names::check_key(&input.key)?;
        let bucket = self.lockable(&input.bucket, &input.expected_bucket_owner).await?;
        let located = self.located(caller, &bucket, &input.key, wanted, Extent::Record).await?;
        let retention = located.record.lock.retention.ok_or_else(errors::no_lock)?;
        Ok(GetObjectRetentionOutput {
            retention: Some(ObjectLockRetention {
                mode: Some(retention.mode.into()),
                retain_until_date: Some(retention.until()),
            }),
        })
    }

    pub(crate) async fn hold(
        &self,
        caller: &Caller,
        input: PutObjectLegalHoldRequest,
    ) -> Result<PutObjectLegalHoldOutput, ApiError> {
        let wanted = Wanted::of(&input.version_id)?;
        names::check_key(&input.key)?;
        let hold = match input.legal_hold.as_ref().and_then(|hold| hold.status.as_ref()) {
            Some(ObjectLockLegalHoldStatus::On) => true,
            Some(ObjectLockLegalHoldStatus::Off) => false,
            _ => return Err(errors::malformed_xml()),
        };
        let bucket = self.lockable(&input.bucket, &input.expected_bucket_owner).await?;
        let change = |mut record: crate::model::ObjectRecord| {
            record.lock.legal_hold = Some(hold);
            Ok(record)
        };
        self.change_object(caller, bucket, &input.key, wanted, None, change).await?;
        Ok(PutObjectLegalHoldOutput::default())
    }

    pub(crate) async fn legal_hold(
        &self,
        caller: &Caller,
        input: GetObjectLegalHoldRequest,
    ) -> Result<GetObjectLegalHoldOutput, ApiError> {
        let wanted = Wanted::of(&input.version_id)?;
        names::check_key(&input.key)?;
        let bucket = self.lockable(&input.bucket, &input.expected_bucket_owner).await?;
        let located = self.located(caller, &bucket, &input.key, wanted, Extent::Record).await?;
        let hold = located.record.lock.legal_hold.ok_or_else(errors::no_lock)?;
        let legal_hold = ObjectLockLegalHold { status: Some(shown_hold(hold)) };
        Ok(GetObjectLegalHoldOutput { legal_hold: Some(legal_hold) })
    }

    /// The bucket, if what is in it can be locked.
    async fn lockable(&self, name: &str, owner: &Option<String>) -> Result<Bucket, ApiError> {
        let bucket = self.bucket(name, owner).await?;
        if bucket.record.lock.is_some() { Ok(bucket) } else { Err(errors::no_locks()) }
    }

    /// Whether the caller may lift a retention of the mode GOVERNANCE.
    pub(crate) async fn may_bypass(
        &self,
        caller: &Caller,
        bucket: &Bucket,
        key: &str,
        version: &Option<String>,
    ) -> Result<bool, ApiError> {
        let site = self.site(caller, bucket.name()).await?;
        let ask = crate::lock_actions::bypass_ask(&site, bucket.name(), key, version);
        Ok(self.decide(caller, &ask).await.is_ok())
    }

    /// What of an object's lock the caller may see.
    pub(crate) async fn lock_shown(
        &self,
        caller: &Caller,
        bucket: &Bucket,
        key: &str,
        lock: &crate::lock::Lock,
    ) -> Result<crate::lock::Lock, ApiError> {
        let mut shown = lock.clone();
        if *lock == crate::lock::Lock::default() {
            return Ok(shown);
        }
        let site = self.site(caller, bucket.name()).await?;
        let may = async |action: &'static str| {
            self.decide(caller, &site.on_object(action, bucket.name(), key)).await.is_ok()
        };
        if shown.retention.is_some() && !may("s3:GetObjectRetention").await {
            shown.retention = None;
        }
        if shown.legal_hold.is_some() && !may("s3:GetObjectLegalHold").await {
            shown.legal_hold = None;
        }
        Ok(shown)
    }
}

pub(crate) fn shown_hold(hold: bool) -> ObjectLockLegalHoldStatus {
    if hold { ObjectLockLegalHoldStatus::On } else { ObjectLockLegalHoldStatus::Off }
}

fn check_versioning(bucket: &Bucket) -> Result<(), ApiError> {
    match bucket.record.versioning {
        Some(Versioning::Enabled) => Ok(()),
        _ => Err(errors::invalid_bucket_state(
            "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
        )),
    }
}

fn default_of(rule: Option<&ObjectLockRule>) -> Result<Option<DefaultRetention>, ApiError> {
    let Some(rule) = rule else { return Ok(None) };
    let default = rule.default_retention.as_ref().ok_or_else(errors::malformed_xml)?;
    let mode = default.mode.as_ref().and_then(|mode| Mode::of_name(mode.as_str()));
    let mode = mode.ok_or_else(errors::malformed_xml)?;
    let (count, max, period) = match (default.days, default.years) {
        (Some(days), None) => (days, DAYS_MAX, Period::Days(days)),
        (None, Some(years)) => (years, YEARS_MAX, Period::Years(years)),
        _ => return Err(errors::malformed_xml()),
    };
    if count < 1 {
        return Err(errors::invalid_argument(
            "Default retention period must be a positive integer value.",
        ));
    }
    if count > max {
        return Err(errors::invalid_argument("Default retention period too large."));
    }
    Ok(Some(DefaultRetention { mode, period }))
}
