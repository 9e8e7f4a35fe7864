//! Rules as they are kept, and what is due by them when.

use crate::model::{ObjectRecord, Tags};
use minicbor::{Decode, Encode};

pub(crate) const DAY_MS: i64 = 86_400_000;

/// Objects smaller than this change their class only by rules that speak of sizes.
const TRANSITION_BYTES_MIN: u64 = 128 * 1024;

/// All rules of a bucket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Rules {
    #[n(0)]
    pub(crate) rules: Vec<Rule>,
    /// That small objects may go to some classes: as it was said, and shown. Those classes are
    /// refused.
    #[n(1)]
    pub(crate) varies: bool,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Rule {
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) enabled: bool,
    #[n(2)]
    pub(crate) filter: Filter,
    #[n(3)]
    pub(crate) expiration: Option<Expiration>,
    #[n(4)]
    pub(crate) noncurrent_expiration: Option<Noncurrent>,
    /// Days after which an upload that was not completed is aborted.
    #[n(5)]
    pub(crate) abort_days: Option<i32>,
    #[n(6)]
    pub(crate) transitions: Vec<Transition>,
    #[n(7)]
    pub(crate) noncurrent_transitions: Vec<NoncurrentTransition>,
}

/// What a rule is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Filter {
    #[n(0)]
    pub(crate) form: Form,
    #[n(1)]
    pub(crate) prefix: Option<String>,
    #[n(2)]
    pub(crate) tags: Tags,
    #[n(3)]
    pub(crate) greater_than: Option<u64>,
    #[n(4)]
    pub(crate) less_than: Option<u64>,
}

/// How a filter was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Form {
    /// As the rule's own prefix, without a filter.
    #[n(0)]
    Bare,
    /// At most one thing.
    #[default]
    #[n(1)]
    One,
    #[n(2)]
    And,
}

/// When the latest version goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Expiration {
    #[n(0)]
    When(#[n(0)] When),
    /// Never; but a marker that hides nothing any more goes.
    #[n(1)]
    Markers(#[n(0)] bool),
}

/// A time for objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum When {
    /// So many days after the object came.
    #[n(0)]
    Days(#[n(0)] i32),
    /// A midnight.
    #[n(1)]
    Date(#[n(0)] i64),
}

/// When versions go that are not the latest any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Noncurrent {
    #[n(0)]
    pub(crate) days: i32,
    /// So many of the newest stay.
    #[n(1)]
    pub(crate) newer: Option<i32>,
}

/// A change of the storage class.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Transition {
    #[n(0)]
    pub(crate) when: When,
    #[n(1)]
    pub(crate) class: String,
}

/// One of versions that are not the latest any more.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct NoncurrentTransition {
    #[n(0)]
    pub(crate) after: Noncurrent,
    #[n(1)]
    pub(crate) class: String,
}

/// The midnight at which something is due so many days after `since_ms`: the next one, to the day.
fn midnight(since_ms: i64, days: i32) -> i64 {
    let then = since_ms.saturating_add(i64::from(days) * DAY_MS);
    (then.div_euclid(DAY_MS) + 1).saturating_mul(DAY_MS)
}

impl When {
    fn due_ms(self, since_ms: i64) -> i64 {
        match self {
            When::Days(days) => midnight(since_ms, days),
            When::Date(date_ms) => date_ms,
        }
    }
}

/// Classes from the dearest to the cheapest: a change only ever goes on.
const WATERFALL: [&str; 5] =
    ["STANDARD", "STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR"];

fn rank(class: &str) -> usize {
    WATERFALL.iter().position(|of| *of == class).unwrap_or(0)
}

impl Filter {
    pub(crate) fn prefix(&self) -> &str {
        self.prefix.as_deref().unwrap_or_default()
    }

    fn has_size(&self) -> bool {
        self.greater_than.is_some() || self.less_than.is_some()
    }

    fn is_about(&self, key: &str, record: &ObjectRecord) -> bool {
        key.starts_with(self.prefix())
            && self.tags.iter().all(|(name, value)| record.tags.get(name) == Some(value))
            && self.greater_than.is_none_or(|bound| record.bytes > bound)
            && self.less_than.is_none_or(|bound| record.bytes < bound)
    }

    /// Whether it is about what has neither a size nor tags.
    fn is_about_key(&self, key: &str) -> bool {
        key.starts_with(self.prefix()) && self.tags.is_empty() && !self.has_size()
    }
}

impl Rules {
    fn enabled(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(|rule| rule.enabled)
    }

    /// What the keys of all that enabled rules are about begin with, in order, none of them within
    /// another.
    pub(crate) fn prefixes(&self) -> Vec<String> {
        let mut all: Vec<&str> = self.enabled().map(|rule| rule.filter.prefix()).collect();
        all.sort_unstable();
        let mut prefixes: Vec<String> = Vec::new();
        for prefix in all {
            if prefixes.last().is_none_or(|last| !prefix.starts_with(last.as_str())) {
                prefixes.push(prefix.to_owned());
            }
        }
        prefixes
    }

    pub(crate) fn has_current(&self) -> bool {
        self.enabled().any(|rule| {
            matches!(rule.expiration, Some(Expiration::When(_))) || !rule.transitions.is_empty()
        })
    }

    pub(crate) fn has_noncurrent(&self) -> bool {
        self.enabled().any(|rule| {
            rule.expiration.is_some()
                || rule.noncurrent_expiration.is_some()
                || !rule.noncurrent_transitions.is_empty()
        })
    }

    pub(crate) fn has_uploads(&self) -> bool {
        self.enabled().any(|rule| rule.abort_days.is_some())
    }

    /// Whether objects are told when they will go.
    pub(crate) fn expires(&self) -> bool {
        self.enabled().any(|rule| matches!(rule.expiration, Some(Expiration::When(_))))
    }

    /// When the latest version goes, and by which rule.
    pub(crate) fn expiration(&self, key: &str, record: &ObjectRecord) -> Option<(i64, &str)> {
        let of_rule = |rule: &Rule| match rule.expiration {
            Some(Expiration::When(when)) if rule.filter.is_about(key, record) => {
                Some(when.due_ms(record.modified_ms))
            }
            _ => None,
        };
        self.enabled().filter_map(|rule| Some((of_rule(rule)?, rule.id.as_str()))).min()
    }

    /// Whether a marker that is the only version of its key goes.
    pub(crate) fn marker_goes(&self, key: &str, modified_ms: i64, now_ms: i64) -> bool {
        self.enabled().filter(|rule| rule.filter.is_about_key(key)).any(|rule| {
            match rule.expiration {
                Some(Expiration::Markers(removes)) => removes,
                Some(Expiration::When(when)) => when.due_ms(modified_ms) <= now_ms,
                None => false,
            }
        })
    }

    /// The class that the latest version is to have now, if it is another.
    pub(crate) fn class(&self, key: &str, record: &ObjectRecord, now_ms: i64) -> Option<&str> {
        let all = self
            .enabled()
            .flat_map(|rule| rule.transitions.iter().map(move |transition| (rule, transition)));
        let due = all.filter(|(rule, transition)| {
            moves(&rule.filter, key, record) && transition.when.due_ms(record.modified_ms) <= now_ms
        });
        cheapest(record, due.map(|(_, transition)| transition.class.as_str()))
    }

    /// Whether a version goes that is not the latest any more since `since_ms`, and that `newer`
    /// others like it came after.
    pub(crate) fn noncurrent_goes(
        &self,
        key: &str,
        record: &ObjectRecord,
        (since_ms, newer, now_ms): (i64, usize, i64),
    ) -> bool {
        self.enabled().any(|rule| {
            rule.noncurrent_expiration.is_some_and(|after| after.is_over(since_ms, newer, now_ms))
                && rule.filter.is_about(key, record)
        })
    }

    /// Whether a marker goes that is not the latest version.
    pub(crate) fn noncurrent_marker_goes(
        &self,
        key: &str,
        (since_ms, newer, now_ms): (i64, usize, i64),
    ) -> bool {
        self.enabled().any(|rule| {
            rule.noncurrent_expiration.is_some_and(|after| after.is_over(since_ms, newer, now_ms))
                && rule.filter.is_about_key(key)
        })
    }

    /// The class that such a version is to have now, if it is another.
    pub(crate) fn noncurrent_class(
        &self,
        key: &str,
        record: &ObjectRecord,
        (since_ms, newer, now_ms): (i64, usize, i64),
    ) -> Option<&str> {
        let all = self.enabled().flat_map(|rule| {
            rule.noncurrent_transitions.iter().map(move |transition| (rule, transition))
        });
        let due = all.filter(|(rule, transition)| {
            moves(&rule.filter, key, record) && transition.after.is_over(since_ms, newer, now_ms)
        });
        cheapest(record, due.map(|(_, transition)| transition.class.as_str()))
    }

    /// Whether an upload that began then is to be aborted.
    pub(crate) fn upload_goes(&self, key: &str, begun_ms: i64, now_ms: i64) -> bool {
        self.enabled().any(|rule| {
            rule.abort_days.is_some_and(|days| midnight(begun_ms, days) <= now_ms)
                && rule.filter.is_about_key(key)
        })
    }
}

impl Noncurrent {
    fn is_over(&self, since_ms: i64, newer: usize, now_ms: i64) -> bool {
        let kept = self.newer.and_then(|newer| usize::try_from(newer).ok()).unwrap_or(0);
        newer >= kept && midnight(since_ms, self.days) <= now_ms
    }
}

fn moves(filter: &Filter, key: &str, record: &ObjectRecord) -> bool {
    filter.is_about(key, record) && (filter.has_size() || record.bytes >= TRANSITION_BYTES_MIN)
}

fn cheapest<'a>(record: &ObjectRecord, due: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let present = rank(record.storage_class.as_deref().unwrap_or("STANDARD"));
    due.filter(|class| rank(class) > present).max_by_key(|class| rank(class))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_is_due_at_the_midnight_after() {
        let hour = 3_600_000;
        for (since, days, expected) in [
            // «An object created at 10:30 with three days goes at the midnight after the third.»
            (10 * hour + hour / 2, 3, 4 * DAY_MS),
            (0, 1, 2 * DAY_MS),
            (DAY_MS - 1, 1, 2 * DAY_MS),
            (DAY_MS, 1, 3 * DAY_MS),
            (5, 0, DAY_MS),
        ] {
            assert_eq!(midnight(since, days), expected, "{since} {days}");
        }
    }

    #[test]
    fn only_what_rules_are_about_is_looked_at() {
        let rule = |prefix: &str, enabled| Rule {
            id: prefix.to_owned(),
            enabled,
            filter: Filter { prefix: Some(prefix.to_owned()), ..Filter::default() },
            expiration: Some(Expiration::When(When::Days(1))),
            noncurrent_expiration: None,
            abort_days: None,
            transitions: Vec::new(),
            noncurrent_transitions: Vec::new(),
        };
        let of = |prefixes: &[&str]| Rules {
            rules: prefixes.iter().map(|prefix| rule(prefix, true)).collect(),
            varies: false,
        };
        assert_eq!(of(&["logs/", "a", "logs/x", "ab"]).prefixes(), ["a", "logs/"]);
        assert_eq!(of(&["logs/", ""]).prefixes(), [""]);
        let off = Rules { rules: vec![rule("a", false)], varies: false };
        assert!(off.prefixes().is_empty() && !off.has_current() && !off.expires());
    }
}
