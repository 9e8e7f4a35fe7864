//! What is due is done: the same changes as requests make, if what they are about is as it was seen
//! and the rules are the same.

use super::rules::Rules;
use crate::conditions::WriteConditions;
use crate::happening::{Happening, Kind};
use crate::limits::ATTEMPTS_MAX;
use crate::model;
use crate::past::{Extent, Found};
use crate::placing::{Change, DROPPED_MAX};
use crate::removing::Removal;
use crate::room::{Bucket, Room};
use crate::version::{PastRecord, VersionId, Wanted};
use aws_api::ApiError;
use std::collections::BTreeSet;
use store::Check;

/// Objects that go in one commit.
const REMOVED_A_COMMIT: usize = 100;

/// The rules at a moment.
pub(super) struct Today {
    pub(super) rules: Rules,
    /// That they still are.
    pub(super) unchanged: Check,
    pub(super) now_ms: i64,
}

/// What becomes of a version.
pub(super) enum Fate {
    /// As by a plain deletion.
    Hidden,
    Gone,
    Class(String),
}

impl Fate {
    pub(super) fn of_class(class: &str) -> Fate {
        Fate::Class(class.to_owned())
    }
}

/// A version that something becomes of.
pub(super) struct Due {
    pub(super) key: String,
    /// Which one; none of the latest.
    pub(super) wanted: Option<Wanted>,
    /// What it is then.
    pub(super) version: VersionId,
    pub(super) fate: Fate,
}

impl Room {
    /// Does all of it. What somebody changed meanwhile, or what is locked, is left as it is.
    pub(super) async fn bring_about(
        &self,
        bucket: &Bucket,
        today: &Today,
        due: &[Due],
    ) -> Result<(), ApiError> {
        let mut together: Vec<&Due> = Vec::new();
        let mut keys = BTreeSet::new();
        for one in due {
            if let Fate::Class(class) = &one.fate {
                self.change_class(bucket, today, one, class).await?;
                continue;
            }
            if together.len() == REMOVED_A_COMMIT || keys.contains(one.key.as_str()) {
                self.expire(bucket, today, &together).await?;
                together.clear();
                keys.clear();
            }
            keys.insert(one.key.as_str());
            together.push(one);
        }
        self.expire(bucket, today, &together).await
    }

    async fn expire(&self, bucket: &Bucket, today: &Today, due: &[&Due]) -> Result<(), ApiError> {
        if due.is_empty() || self.expire_at_once(bucket, today, due).await? {
            return Ok(());
        }
        for one in due {
            for _ in 0..ATTEMPTS_MAX {
                let Ok(bucket) = self.again(bucket).await else { return Ok(()) };
                if self.expire_at_once(&bucket, today, &[one]).await? {
                    break;
                }
                let rules = self.store.commit(store::Batch::new().check(today.unchanged.clone()));
                if rules.await.map_err(crate::errors::unavailable)?.committed().is_err() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// In one commit; false where that could not be.
    async fn expire_at_once(
        &self,
        bucket: &Bucket,
        today: &Today,
        due: &[&Due],
    ) -> Result<bool, ApiError> {
        let conditions = &WriteConditions::delete(&None);
        let mut change = Change::of(bucket);
        change.with(|batch| batch.check(today.unchanged.clone()));
        for one in due {
            let removal = Removal {
                wanted: one.wanted,
                conditions,
                bypass: false,
                only: Some(one.version),
                expires: true,
            };
            match self.removed(change, None, bucket, &one.key, removal).await {
                Ok((with, _)) => change = with,
                // It is locked: alone, that is that.
                Err(why) if why.is("AccessDenied") => return Ok(due.len() == 1),
                Err(why) => return Err(why),
            }
        }
        if change.dropped.len() > DROPPED_MAX && due.len() > 1 {
            return Ok(false);
        }
        self.make(change).await
    }

    async fn change_class(
        &self,
        bucket: &Bucket,
        today: &Today,
        due: &Due,
        class: &str,
    ) -> Result<(), ApiError> {
        let mut bucket = bucket.clone();
        for _ in 0..ATTEMPTS_MAX {
            let found = self.find(&bucket, &due.key, due.wanted, Extent::Record).await?;
            let Found::Object(located) = found else { return Ok(()) };
            let mut record = located.record;
            if record.version != due.version {
                return Ok(());
            }
            record.storage_class = Some(class.to_owned());
            let is_latest = located.at == crate::keys::object::key(&bucket.life, &due.key);
            let value = match is_latest {
                true => model::encode(&record),
                false => model::encode(&PastRecord::Object(Box::new(record.clone()))),
            };
            let batch = store::Batch::new()
                .check(bucket.unchanged())
                .check(Check::Version(located.at.clone(), located.read))
                .check(today.unchanged.clone())
                .put(located.at, value);
            let now = VersionId::after(Some(record.version), self.ambient.now(), 0);
            let (key, kind) = (due.key.as_str(), Kind::Transitioned);
            let told = Happening::of_object(&bucket, key, kind, None, &record, now.stamp);
            if self.attempt(self.tell(batch, &told)).await? {
                return Ok(());
            }
            let Ok(now) = self.again(&bucket).await else { return Ok(()) };
            bucket = now;
        }
        Ok(())
    }
}
