//! What a bucket does by itself: its lifecycle, its lock and its notifications are brought to what a
//! template says, and it is told whether they still are so.

use super::SERVICE;
use super::bucket::{Bucket, Buckets};
use super::bucket_settings::call;
use aws_api::s3::*;
use resource::{Failure, Work, if_found, properties};

properties! {
    /// How long versions are locked.
    pub struct LockConfiguration {
        enabled: Option<String> = "ObjectLockEnabled";
        rule: Option<LockRule> = "Rule";
    }
}

properties! {
    /// For which there is one rule.
    pub struct LockRule {
        default: Option<LockDefault> = "DefaultRetention";
    }
}

properties! {
    /// What new versions get.
    pub struct LockDefault {
        days: Option<i32> = "Days";
        mode: Option<String> = "Mode";
        years: Option<i32> = "Years";
    }
}

impl LockConfiguration {
    fn made(&self) -> ObjectLockConfiguration {
        let default = |default: &LockDefault| DefaultRetention {
            days: default.days,
            mode: default.mode.as_deref().map(ObjectLockRetentionMode::from),
            years: default.years,
        };
        ObjectLockConfiguration {
            object_lock_enabled: self.enabled.as_deref().map(ObjectLockEnabled::from),
            rule: self.rule.as_ref().map(|rule| ObjectLockRule {
                default_retention: rule.default.as_ref().map(default),
            }),
        }
    }
}

impl Buckets {
    /// Sets what is wanted and was not so before; takes back what is no longer wanted. Versions are
    /// kept by now, if they are to be.
    pub(super) async fn bring_rules(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Bucket>,
        new: &Bucket,
    ) -> Result<(), Failure> {
        match (old.map(|old| &old.object_lock_configuration), &new.object_lock_configuration) {
            (Some(old), new) if old == new => {}
            (_, Some(wanted)) => self.lock(work, name, wanted.made()).await?,
            (Some(_), None) => {
                // The lock itself stays for good; the default goes.
                let kept = self.lock_kept(work, name).await?;
                if let Some(kept) = kept.filter(|kept| kept.rule.is_some()) {
                    self.lock(work, name, ObjectLockConfiguration { rule: None, ..kept }).await?;
                }
            }
            (None, None) => {}
        }
        match (old.map(|old| &old.lifecycle_configuration), &new.lifecycle_configuration) {
            (Some(old), new) if old == new => {}
            (_, Some(wanted)) => {
                let rules = Some(wanted.made()?);
                call!(
                    self,
                    work,
                    name,
                    put_bucket_lifecycle_configuration,
                    PutBucketLifecycleConfigurationRequest,
                    lifecycle_configuration = rules,
                    transition_default_minimum_object_size = wanted.smallest()
                )?;
            }
            (Some(_), None) => {
                call!(self, work, name, delete_bucket_lifecycle, DeleteBucketLifecycleRequest)?;
            }
            (None, None) => {}
        }
        match (old.map(|old| &old.notification_configuration), &new.notification_configuration) {
            (Some(old), new) if old == new => {}
            (None, None) => {}
            (_, wanted) => {
                let wanted = wanted.as_ref().map(|wanted| wanted.made()).unwrap_or_default();
                call!(
                    self,
                    work,
                    name,
                    put_bucket_notification_configuration,
                    PutBucketNotificationConfigurationRequest,
                    notification_configuration = wanted
                )?;
            }
        }
        Ok(())
    }

    async fn lock(
        &self,
        work: &Work,
        name: &str,
        wanted: ObjectLockConfiguration,
    ) -> Result<(), Failure> {
        let wanted = Some(wanted);
        call!(
            self,
            work,
            name,
            put_object_lock_configuration,
            PutObjectLockConfigurationRequest,
            object_lock_configuration = wanted
        )
        .map(drop)
    }

    async fn lock_kept(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<ObjectLockConfiguration>, Failure> {
        let kept = if_found(call!(
            self,
            work,
            name,
            get_object_lock_configuration,
            GetObjectLockConfigurationRequest
        ))?;
        Ok(kept.and_then(|kept| kept.object_lock_configuration))
    }

    /// Takes from `found`, which is as `wanted`, what is no longer so.
    pub(super) async fn rules_found(
        &self,
        work: &Work,
        name: &str,
        wanted: &Bucket,
        found: &mut Bucket,
    ) -> Result<(), Failure> {
        if wanted.object_lock_enabled == Some(true) || wanted.object_lock_configuration.is_some() {
            let kept = self.lock_kept(work, name).await?;
            if kept.is_none() {
                found.object_lock_enabled = None;
            }
            if kept != wanted.object_lock_configuration.as_ref().map(LockConfiguration::made) {
                found.object_lock_configuration = None;
            }
        }
        if let Some(wanted) = &wanted.lifecycle_configuration {
            let kept = if_found(call!(
                self,
                work,
                name,
                get_bucket_lifecycle_configuration,
                GetBucketLifecycleConfigurationRequest
            ))?;
            let is_kept = match &kept {
                Some(kept) => wanted.is_kept(kept)?,
                None => false,
            };
            if !is_kept {
                found.lifecycle_configuration = None;
            }
        }
        if let Some(wanted) = &wanted.notification_configuration {
            let kept = call!(
                self,
                work,
                name,
                get_bucket_notification_configuration,
                GetBucketNotificationConfigurationRequest
            )?;
            if !wanted.is_kept(kept) {
                found.notification_configuration = None;
            }
        }
        Ok(())
    }
}
