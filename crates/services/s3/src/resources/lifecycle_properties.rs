//! `LifecycleConfiguration` of `AWS::S3::Bucket`, and what the operation takes for it.

use aws_api::s3;
use foundation::Timestamp;
use resource::{Failure, Tag, properties};

properties! {
    /// What becomes of objects as they grow old.
    pub struct LifecycleConfiguration {
        rules: Vec<LifecycleRule> = "Rules";
        smallest: Option<String> = "TransitionDefaultMinimumObjectSize";
    }
}

properties! {
    /// One rule of it. Sizes are bytes.
    pub struct LifecycleRule {
        abort: Option<Abort> = "AbortIncompleteMultipartUpload";
        date: Option<String> = "ExpirationDate";
        days: Option<i32> = "ExpirationInDays";
        markers: Option<bool> = "ExpiredObjectDeleteMarker";
        id: Option<String> = "Id";
        noncurrent: Option<NoncurrentExpiration> = "NoncurrentVersionExpiration";
        noncurrent_transitions: Option<Vec<NoncurrentTransition>> = "NoncurrentVersionTransitions";
        greater_than: Option<i64> = "ObjectSizeGreaterThan";
        less_than: Option<i64> = "ObjectSizeLessThan";
        prefix: Option<String> = "Prefix";
        status: String = "Status";
        tags: Option<Vec<Tag>> = "TagFilters";
        transition: Option<Transition> = "Transition";
        transitions: Option<Vec<Transition>> = "Transitions";
    }
}

properties! {
    /// When an upload that was not completed is aborted.
    pub struct Abort {
        days: i32 = "DaysAfterInitiation";
    }
}

properties! {
    /// When versions go that are not the latest any more.
    pub struct NoncurrentExpiration {
        newer: Option<i32> = "NewerNoncurrentVersions";
        days: i32 = "NoncurrentDays";
    }
}

properties! {
    /// When their class changes.
    pub struct NoncurrentTransition {
        newer: Option<i32> = "NewerNoncurrentVersions";
        class: String = "StorageClass";
        days: i32 = "TransitionInDays";
    }
}

properties! {
    /// When the latest version's class changes.
    pub struct Transition {
        class: String = "StorageClass";
        date: Option<String> = "TransitionDate";
        days: Option<i32> = "TransitionInDays";
    }
}

impl LifecycleConfiguration {
    pub(super) fn made(&self) -> Result<s3::BucketLifecycleConfiguration, Failure> {
        let rules = self.rules.iter().map(LifecycleRule::made).collect::<Result<_, _>>()?;
        Ok(s3::BucketLifecycleConfiguration { rules })
    }

    pub(super) fn smallest(&self) -> Option<s3::TransitionDefaultMinimumObjectSize> {
        self.smallest.as_deref().map(s3::TransitionDefaultMinimumObjectSize::from)
    }

    /// Whether these rules are kept, in this order; ids that the service made are no difference.
    pub(super) fn is_kept(
        &self,
        kept: &s3::GetBucketLifecycleConfigurationOutput,
    ) -> Result<bool, Failure> {
        let mut rules = kept.rules.clone().unwrap_or_default();
        for (rule, wanted) in rules.iter_mut().zip(&self.rules) {
            if wanted.id.is_none() {
                rule.id = None;
            }
        }
        let smallest = self.smallest();
        let alike = smallest.is_none() || smallest == kept.transition_default_minimum_object_size;
        Ok(alike && rules == self.made()?.rules)
    }
}

impl LifecycleRule {
    fn made(&self) -> Result<s3::LifecycleRule, Failure> {
        let expiration = s3::LifecycleExpiration {
            date: midnight("ExpirationDate", self.date.as_deref())?,
            days: self.days,
            expired_object_delete_marker: self.markers,
        };
        let transitions = self.transitions.iter().flatten().chain(&self.transition);
        let transitions: Vec<_> = transitions.map(Transition::made).collect::<Result<_, _>>()?;
        let noncurrent = self.noncurrent_transitions.iter().flatten();
        let noncurrent: Vec<_> = noncurrent.map(NoncurrentTransition::made).collect();
        Ok(s3::LifecycleRule {
            abort_incomplete_multipart_upload: self.abort.as_ref().map(|abort| {
                s3::AbortIncompleteMultipartUpload { days_after_initiation: Some(abort.days) }
            }),
            expiration: (expiration != s3::LifecycleExpiration::default()).then_some(expiration),
            filter: Some(self.filter()),
            id: self.id.clone(),
            noncurrent_version_expiration: self.noncurrent.as_ref().map(|after| {
                s3::NoncurrentVersionExpiration {
                    newer_noncurrent_versions: after.newer,
                    noncurrent_days: Some(after.days),
                }
            }),
            noncurrent_version_transitions: Some(noncurrent).filter(|all| !all.is_empty()),
            prefix: None,
            status: s3::ExpirationStatus::from(self.status.as_str()),
            transitions: Some(transitions).filter(|all| !all.is_empty()),
        })
    }

    /// As it is shown: more than one thing is a conjunction, tags in the order of their keys.
    fn filter(&self) -> s3::LifecycleRuleFilter {
        let tag = |tag: &Tag| s3::Tag { key: tag.key.clone(), value: tag.value.clone() };
        let mut tags: Vec<s3::Tag> = self.tags.iter().flatten().map(tag).collect();
        tags.sort_by(|one, other| one.key.cmp(&other.key));
        let others = [self.prefix.is_some(), self.greater_than.is_some(), self.less_than.is_some()];
        if tags.len() + others.into_iter().filter(|given| *given).count() > 1 {
            let and = s3::LifecycleRuleAndOperator {
                object_size_greater_than: self.greater_than,
                object_size_less_than: self.less_than,
                prefix: self.prefix.clone(),
                tags: Some(tags).filter(|tags| !tags.is_empty()),
            };
            return s3::LifecycleRuleFilter { and: Some(and), ..Default::default() };
        }
        s3::LifecycleRuleFilter {
            and: None,
            object_size_greater_than: self.greater_than,
            object_size_less_than: self.less_than,
            prefix: self.prefix.clone(),
            tag: tags.pop(),
        }
    }
}

impl Transition {
    fn made(&self) -> Result<s3::Transition, Failure> {
        Ok(s3::Transition {
            date: midnight("TransitionDate", self.date.as_deref())?,
            days: self.days,
            storage_class: Some(s3::TransitionStorageClass::from(self.class.as_str())),
        })
    }
}

impl NoncurrentTransition {
    fn made(&self) -> s3::NoncurrentVersionTransition {
        s3::NoncurrentVersionTransition {
            newer_noncurrent_versions: self.newer,
            noncurrent_days: Some(self.days),
            storage_class: Some(s3::TransitionStorageClass::from(self.class.as_str())),
        }
    }
}

/// A date as ISO 8601 has it; that it is a midnight is the service's to say.
fn midnight(property: &str, text: Option<&str>) -> Result<Option<Timestamp>, Failure> {
    let wrong = |text| Failure::invalid(format!("{property} {text} is no date of ISO 8601"));
    text.map(|text| Timestamp::parse_iso8601(text).map_err(|_| wrong(text))).transpose()
}
