//! Rules as clients write and read them, with what AWS refuses.

use super::rules::{
    DAY_MS, Expiration, Filter, Form, Noncurrent, NoncurrentTransition, Rule, Rules, Transition,
    When,
};
use crate::errors::{self, invalid_argument, invalid_request, malformed_xml};
use crate::limits::{LIFECYCLE_RULES_MAX, RULE_ID_MAX};
use crate::model::Tags;
use aws_api::ApiError;
use aws_api::s3::{
    AbortIncompleteMultipartUpload, ExpirationStatus, LifecycleExpiration, LifecycleRule,
    LifecycleRuleAndOperator, LifecycleRuleFilter, NoncurrentVersionExpiration,
    NoncurrentVersionTransition, Tag, TransitionStorageClass,
};
use foundation::Timestamp;
use std::collections::BTreeSet;

/// Of the newest versions, so many can be kept at most.
const NEWER_MAX: i32 = 100;

/// Days before an object may go to one of the classes for what is seldom read.
const SELDOM_READ_DAYS: i32 = 30;

/// Reads rules; those without an id get one.
pub(crate) fn of_document(
    rules: &[LifecycleRule],
    new_id: impl Fn() -> String,
) -> Result<Vec<Rule>, ApiError> {
    if rules.is_empty() {
        return Err(malformed_xml());
    }
    if rules.len() > LIFECYCLE_RULES_MAX {
        return Err(invalid_argument(format!(
            "The number of lifecycle rules must not exceed the allowed limit of \
             {LIFECYCLE_RULES_MAX} rules"
        )));
    }
    let mut ids = BTreeSet::new();
    let mut read = Vec::with_capacity(rules.len());
    for given in rules {
        let rule = rule(given, &new_id)?;
        if !ids.insert(rule.id.clone()) {
            return Err(invalid_argument(
                "Rule ID must be unique. Found same ID for more than one rule",
            ));
        }
        read.push(rule);
    }
    Ok(read)
}

fn rule(given: &LifecycleRule, new_id: &impl Fn() -> String) -> Result<Rule, ApiError> {
    let id = given.id.clone().filter(|id| !id.is_empty()).unwrap_or_else(new_id);
    if id.chars().count() > RULE_ID_MAX {
        return Err(invalid_argument(format!(
            "ID length should not exceed allowed limit of {RULE_ID_MAX}"
        )));
    }
    let enabled = match given.status {
        ExpirationStatus::Enabled => true,
        ExpirationStatus::Disabled => false,
        ExpirationStatus::Unknown(_) => return Err(malformed_xml()),
    };
    let filter = filter(given)?;
    let transitions = given.transitions.as_deref().unwrap_or_default();
    let transitions: Vec<Transition> = transitions
        .iter()
        .map(|transition| {
            let class = class(transition.storage_class.as_ref())?;
            let when = match (transition.days, transition.date) {
                (Some(days), None) if days < 0 => {
                    return Err(invalid_argument(
                        "'Days' in Transition action must be nonnegative",
                    ));
                }
                (Some(days), None) => {
                    check_seldom_read("Days", "Transition", days, &class)?;
                    When::Days(days)
                }
                (None, Some(date)) => When::Date(at_midnight(date)?),
                _ => return Err(malformed_xml()),
            };
            Ok(Transition { when, class })
        })
        .collect::<Result<_, ApiError>>()?;
    let noncurrent = given.noncurrent_version_transitions.as_deref().unwrap_or_default();
    let noncurrent_transitions =
        noncurrent.iter().map(noncurrent_transition).collect::<Result<Vec<_>, _>>()?;
    let expiration = given.expiration.as_ref().map(expiration).transpose()?;
    let rule = Rule {
        id,
        enabled,
        filter,
        expiration,
        noncurrent_expiration: given
            .noncurrent_version_expiration
            .as_ref()
            .map(noncurrent_expiration)
            .transpose()?,
        abort_days: given.abort_incomplete_multipart_upload.as_ref().map(abort_days).transpose()?,
        transitions,
        noncurrent_transitions,
    };
    check(&rule)?;
    Ok(rule)
}

/// What the parts of a rule must be to each other.
fn check(rule: &Rule) -> Result<(), ApiError> {
    let nothing = rule.expiration.is_none()
        && rule.noncurrent_expiration.is_none()
        && rule.abort_days.is_none()
        && rule.transitions.is_empty()
        && rule.noncurrent_transitions.is_empty();
    if nothing {
        return Err(invalid_request("At least one action needs to be specified in a rule"));
    }
    let shown = format!("(prefix={})", rule.filter.prefix());
    let has_tags = !rule.filter.tags.is_empty();
    let has_size = rule.filter.greater_than.is_some() || rule.filter.less_than.is_some();
    for (action, is_there) in [
        ("AbortIncompleteMultipartUpload", rule.abort_days.is_some()),
        ("ExpiredObjectDeleteMarker", matches!(rule.expiration, Some(Expiration::Markers(_)))),
    ] {
        if is_there && has_tags {
            return Err(invalid_request(format!("{action} cannot be specified with Tags.")));
        }
        if is_there && has_size {
            return Err(invalid_request(format!(
                "{action} cannot be specified with ObjectSizeGreaterThan or ObjectSizeLessThan."
            )));
        }
    }
    let mut classes = BTreeSet::new();
    let expires = match rule.expiration {
        Some(Expiration::When(when)) => Some(when),
        _ => None,
    };
    for transition in &rule.transitions {
        if !classes.insert(&transition.class) {
            return Err(invalid_request(format!(
                "'StorageClass' must be different for 'Transition' actions in same 'Rule' with \
                 filter '{shown}'"
            )));
        }
        let (kind, later) = match (expires, transition.when) {
            (None, _) => continue,
            (Some(When::Days(expires)), When::Days(moves)) => ("Days", expires > moves),
            (Some(When::Date(expires)), When::Date(moves)) => ("Date", expires > moves),
            _ => {
                return Err(invalid_request(format!(
                    "Found mixed 'Date' and 'Days' based Expiration and Transition actions in \
                     lifecycle rule for filter '{shown}'"
                )));
            }
        };
        if !later {
            return Err(invalid_argument(format!(
                "'{kind}' in the Expiration action for filter '{shown}' must be greater than \
                 '{kind}' in the Transition action"
            )));
        }
    }
    if let Some(expires) = rule.noncurrent_expiration
        && rule.noncurrent_transitions.iter().any(|moves| moves.after.days >= expires.days)
    {
        return Err(invalid_argument(format!(
            "'NoncurrentDays' in the NoncurrentVersionExpiration action for filter '{shown}' must \
             be greater than 'NoncurrentDays' in the NoncurrentVersionTransition action"
        )));
    }
    Ok(())
}

fn filter(given: &LifecycleRule) -> Result<Filter, ApiError> {
    let Some(said) = &given.filter else {
        let prefix = given.prefix.clone().ok_or_else(malformed_xml)?;
        return Ok(Filter { form: Form::Bare, prefix: Some(prefix), ..Filter::default() });
    };
    if given.prefix.is_some() {
        return Err(malformed_xml());
    }
    let things = [
        said.and.is_some(),
        said.prefix.is_some(),
        said.tag.is_some(),
        said.object_size_greater_than.is_some(),
        said.object_size_less_than.is_some(),
    ];
    if things.into_iter().filter(|thing| *thing).count() > 1 {
        return Err(malformed_xml());
    }
    let filter = match &said.and {
        None => Filter {
            form: Form::One,
            prefix: said.prefix.clone(),
            tags: tags(said.tag.as_slice())?,
            greater_than: size(said.object_size_greater_than)?,
            less_than: size(said.object_size_less_than)?,
        },
        Some(and) => {
            let tagged = and.tags.as_deref().unwrap_or_default();
            let things = usize::from(and.prefix.is_some())
                + tagged.len()
                + usize::from(and.object_size_greater_than.is_some())
                + usize::from(and.object_size_less_than.is_some());
            if things < 2 {
                return Err(malformed_xml());
            }
            Filter {
                form: Form::And,
                prefix: and.prefix.clone(),
                tags: tags(tagged)?,
                greater_than: size(and.object_size_greater_than)?,
                less_than: size(and.object_size_less_than)?,
            }
        }
    };
    match (filter.greater_than, filter.less_than) {
        (Some(greater), Some(less)) if less <= greater => Err(invalid_request(
            "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.",
        )),
        _ => Ok(filter),
    }
}

fn tags(given: &[Tag]) -> Result<Tags, ApiError> {
    let mut tags = Tags::new();
    for Tag { key, value } in given {
        if tags.insert(key.clone(), value.clone()).is_some() {
            return Err(invalid_request("Duplicate Tag Keys are not allowed."));
        }
    }
    Ok(tags)
}

fn size(given: Option<i64>) -> Result<Option<u64>, ApiError> {
    let read = |bytes: i64| {
        u64::try_from(bytes).map_err(|_| invalid_request("Object size must be nonnegative."))
    };
    given.map(read).transpose()
}

fn positive(member: &str, action: &str, number: Option<i32>) -> Result<i32, ApiError> {
    match number {
        Some(number) if number > 0 => Ok(number),
        Some(_) => Err(invalid_argument(format!(
            "'{member}' for {action} action must be a positive integer"
        ))),
        None => Err(malformed_xml()),
    }
}

fn at_midnight(date: Timestamp) -> Result<i64, ApiError> {
    match date.as_millis() % DAY_MS {
        0 => Ok(date.as_millis()),
        _ => Err(invalid_argument("'Date' must be at midnight GMT")),
    }
}

fn expiration(given: &LifecycleExpiration) -> Result<Expiration, ApiError> {
    match (given.days, given.date, given.expired_object_delete_marker) {
        (Some(days), None, None) => {
            Ok(Expiration::When(When::Days(positive("Days", "Expiration", Some(days))?)))
        }
        (None, Some(date), None) => Ok(Expiration::When(When::Date(at_midnight(date)?))),
        (None, None, Some(removes)) => Ok(Expiration::Markers(removes)),
        _ => Err(malformed_xml()),
    }
}

fn newer(action: &str, given: Option<i32>) -> Result<Option<i32>, ApiError> {
    let Some(newer) = given else { return Ok(None) };
    match newer {
        1..=NEWER_MAX => Ok(Some(newer)),
        ..=0 => positive("NewerNoncurrentVersions", action, given).map(Some),
        _ => Err(invalid_argument(format!(
            "'NewerNoncurrentVersions' for {action} action must not exceed {NEWER_MAX}"
        ))),
    }
}

fn noncurrent_expiration(given: &NoncurrentVersionExpiration) -> Result<Noncurrent, ApiError> {
    let action = "NoncurrentVersionExpiration";
    let days = positive("NoncurrentDays", action, given.noncurrent_days)?;
    Ok(Noncurrent { days, newer: newer(action, given.newer_noncurrent_versions)? })
}

fn noncurrent_transition(
    given: &NoncurrentVersionTransition,
) -> Result<NoncurrentTransition, ApiError> {
    let action = "NoncurrentVersionTransition";
    let class = class(given.storage_class.as_ref())?;
    let days = given.noncurrent_days.ok_or_else(malformed_xml)?;
    if days < 0 {
        return Err(invalid_argument(format!(
            "'NoncurrentDays' in {action} action must be nonnegative"
        )));
    }
    check_seldom_read("NoncurrentDays", action, days, &class)?;
    let newer = newer(action, given.newer_noncurrent_versions)?;
    Ok(NoncurrentTransition { after: Noncurrent { days, newer }, class })
}

fn abort_days(given: &AbortIncompleteMultipartUpload) -> Result<i32, ApiError> {
    let action = "AbortIncompleteMultipartUpload";
    positive("DaysAfterInitiation", action, given.days_after_initiation)
}

/// Classes that take a restore before a read are not built.
fn class(given: Option<&TransitionStorageClass>) -> Result<String, ApiError> {
    match given {
        Some(
            class @ (TransitionStorageClass::StandardIa
            | TransitionStorageClass::OnezoneIa
            | TransitionStorageClass::IntelligentTiering
            | TransitionStorageClass::GlacierIr),
        ) => Ok(class.to_string()),
        Some(TransitionStorageClass::Unknown(_)) | None => Err(malformed_xml()),
        Some(class) => Err(errors::not_built(&format!("transitions to {class}"))),
    }
}

fn check_seldom_read(member: &str, action: &str, days: i32, class: &str) -> Result<(), ApiError> {
    match ["STANDARD_IA", "ONEZONE_IA"].contains(&class) && days < SELDOM_READ_DAYS {
        true => Err(invalid_argument(format!(
            "'{member}' in {action} action must be greater than or equal to {SELDOM_READ_DAYS} for \
             storageClass '{class}'"
        ))),
        false => Ok(()),
    }
}

/// As clients read them.
pub(crate) fn shown(rules: &Rules) -> Vec<LifecycleRule> {
    rules.rules.iter().map(shown_rule).collect()
}

fn shown_rule(rule: &Rule) -> LifecycleRule {
    let (days_of, date_of) = (
        |when: When| if let When::Days(days) = when { Some(days) } else { None },
        |when: When| match when {
            When::Date(date_ms) => Some(Timestamp::from_millis(date_ms)),
            When::Days(_) => None,
        },
    );
    let expiration = rule.expiration.map(|expiration| match expiration {
        Expiration::When(when) => LifecycleExpiration {
            days: days_of(when),
            date: date_of(when),
            expired_object_delete_marker: None,
        },
        Expiration::Markers(removes) => LifecycleExpiration {
            expired_object_delete_marker: Some(removes),
            ..LifecycleExpiration::default()
        },
    });
    let transitions: Vec<_> = rule
        .transitions
        .iter()
        .map(|transition| aws_api::s3::Transition {
            days: days_of(transition.when),
            date: date_of(transition.when),
            storage_class: Some(TransitionStorageClass::from(transition.class.as_str())),
        })
        .collect();
    let noncurrent: Vec<_> = rule
        .noncurrent_transitions
        .iter()
        .map(|transition| NoncurrentVersionTransition {
            noncurrent_days: Some(transition.after.days),
            newer_noncurrent_versions: transition.after.newer,
            storage_class: Some(TransitionStorageClass::from(transition.class.as_str())),
        })
        .collect();
    let filter = &rule.filter;
    LifecycleRule {
        abort_incomplete_multipart_upload: rule
            .abort_days
            .map(|days| AbortIncompleteMultipartUpload { days_after_initiation: Some(days) }),
        expiration,
        filter: (filter.form != Form::Bare).then(|| shown_filter(filter)),
        id: Some(rule.id.clone()),
        noncurrent_version_expiration: rule.noncurrent_expiration.map(|after| {
            NoncurrentVersionExpiration {
                noncurrent_days: Some(after.days),
                newer_noncurrent_versions: after.newer,
            }
        }),
        noncurrent_version_transitions: Some(noncurrent).filter(|all| !all.is_empty()),
        prefix: filter.prefix.clone().filter(|_| filter.form == Form::Bare),
        status: match rule.enabled {
            true => ExpirationStatus::Enabled,
            false => ExpirationStatus::Disabled,
        },
        transitions: Some(transitions).filter(|all| !all.is_empty()),
    }
}

fn shown_filter(filter: &Filter) -> LifecycleRuleFilter {
    let mut tags: Vec<Tag> = crate::tags::shown(&filter.tags);
    let bytes = |bound: Option<u64>| bound.and_then(|bytes| i64::try_from(bytes).ok());
    let (greater, less) = (bytes(filter.greater_than), bytes(filter.less_than));
    if filter.form == Form::And {
        let and = LifecycleRuleAndOperator {
            object_size_greater_than: greater,
            object_size_less_than: less,
            prefix: filter.prefix.clone(),
            tags: Some(tags).filter(|tags| !tags.is_empty()),
        };
        return LifecycleRuleFilter { and: Some(and), ..LifecycleRuleFilter::default() };
    }
    LifecycleRuleFilter {
        and: None,
        object_size_greater_than: greater,
        object_size_less_than: less,
        prefix: filter.prefix.clone(),
        tag: tags.pop(),
    }
}
