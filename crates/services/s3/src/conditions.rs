//! Conditions on requests: «Conditional requests» and «GetObject», with the precedence of RFC 9110.

use crate::errors;
use crate::etag::unquoted;
use crate::model::ObjectRecord;
use aws_api::ApiError;
use foundation::Timestamp;

/// What a read asks of the object.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReadConditions<'a> {
    pub(crate) if_match: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
    pub(crate) if_modified_since: Option<Timestamp>,
    pub(crate) if_unmodified_since: Option<Timestamp>,
}

/// Why an object is not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Withheld {
    /// The client has it already.
    NotModified,
    /// It is not the one that the client means.
    Failed,
}

impl ReadConditions<'_> {
    /// Whether the object, which is there, may be given. A tag overrules the time beside it.
    pub(crate) fn check(&self, record: &ObjectRecord) -> Result<(), Withheld> {
        let later = |than: Timestamp| record.modified().as_secs() > than.as_secs();
        match (self.if_match, self.if_unmodified_since) {
            (Some(tags), _) if !names(tags, record) => return Err(Withheld::Failed),
            (None, Some(moment)) if later(moment) => return Err(Withheld::Failed),
            _ => {}
        }
        match (self.if_none_match, self.if_modified_since) {
            (Some(tags), _) if names(tags, record) => Err(Withheld::NotModified),
            (None, Some(moment)) if !later(moment) => Err(Withheld::NotModified),
            _ => Ok(()),
        }
    }
}

impl Withheld {
    /// For reads.
    pub(crate) fn error(self) -> ApiError {
        match self {
            Withheld::NotModified => errors::not_modified(),
            Withheld::Failed => errors::precondition_failed(),
        }
    }
}

/// Whether a list of tags, or `*`, names the object.
fn names(tags: &str, record: &ObjectRecord) -> bool {
    let own = record.etag.to_string();
    tags.split(',')
        .map(|tag| unquoted(tag.trim().trim_start_matches("W/")))
        .any(|tag| tag == "*" || tag == own)
}

/// What a write or deletion asks of the object that it replaces.
#[derive(Clone, Debug, Default)]
pub(crate) struct WriteConditions {
    if_match: Option<String>,
    if_absent: bool,
    deletes: bool,
}

impl WriteConditions {
    /// Of a write. `If-None-Match` takes `*` alone.
    pub(crate) fn new(
        if_match: &Option<String>,
        if_none_match: &Option<String>,
    ) -> Result<WriteConditions, ApiError> {
        match if_none_match.as_deref().map(unquoted) {
            None | Some("*") => Ok(WriteConditions {
                if_match: if_match.clone(),
                if_absent: if_none_match.is_some(),
                deletes: false,
            }),
            Some(_) => Err(errors::not_built("If-None-Match with an entity tag")),
        }
    }

    /// Of a deletion.
    pub(crate) fn delete(if_match: &Option<String>) -> WriteConditions {
        WriteConditions { if_match: if_match.clone(), if_absent: false, deletes: true }
    }

    /// Whether what is there may be replaced.
    pub(crate) fn check(&self, present: Option<&ObjectRecord>) -> Result<(), ApiError> {
        match (present, &self.if_match) {
            (Some(_), _) if self.if_absent => Err(errors::precondition_failed()),
            (Some(record), Some(tags)) if !names(tags, record) => {
                Err(errors::precondition_failed())
            }
            // What is gone already is as the deletion wants it.
            (None, Some(_)) if !self.deletes => Err(errors::no_key()),
            _ => Ok(()),
        }
    }

    /// Others came first again and again.
    pub(crate) fn contended(&self) -> ApiError {
        match self.if_absent || self.if_match.is_some() {
            true => errors::conditional_conflict(),
            false => errors::slow_down(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::etag::ETag;
    use crate::model::{Description, Kept, Tags};
    use crate::version::VersionId;

    fn object(modified_s: i64) -> ObjectRecord {
        ObjectRecord {
            bytes: 0,
            modified_ms: modified_s * 1000,
            etag: ETag::whole([0xab; 16]),
            kept: Kept::Inline,
            description: Description::default(),
            storage_class: None,
            tags: Tags::new(),
            sum: None,
            upload: None,
            redirect: None,
            version: VersionId::default(),
            named: false,
            guard: crate::guard::Guard::default(),
            lock: crate::lock::Lock::default(),
        }
    }

    const OWN: &str = "\"abababababababababababababababab\"";
    const OTHER: &str = "\"00000000000000000000000000000000\"";

    #[test]
    fn reads_follow_the_precedence() {
        use Withheld::{Failed, NotModified};
        let at = |seconds: i64| Some(Timestamp::from_millis(seconds * 1000));
        let (none, past, same, future) = (None, at(50), at(100), at(150));
        for (if_match, if_none_match, if_modified, if_unmodified, expected) in [
            (None, None, none, none, Ok(())),
            (Some(OWN), None, none, none, Ok(())),
            (Some("*"), None, none, none, Ok(())),
            (Some(OTHER), None, none, none, Err(Failed)),
            (Some(OWN), None, none, past, Ok(())),
            (Some(OTHER), None, none, future, Err(Failed)),
            (None, None, none, past, Err(Failed)),
            (None, None, none, same, Ok(())),
            (None, None, none, future, Ok(())),
            (None, Some(OWN), none, none, Err(NotModified)),
            (None, Some("*"), none, none, Err(NotModified)),
            (None, Some(OTHER), none, none, Ok(())),
            (None, Some(OWN), past, none, Err(NotModified)),
            (None, Some(OTHER), future, none, Ok(())),
            (None, None, past, none, Ok(())),
            (None, None, same, none, Err(NotModified)),
            (None, None, future, none, Err(NotModified)),
            (Some(OTHER), Some(OWN), none, none, Err(Failed)),
        ] {
            let conditions = ReadConditions {
                if_match,
                if_none_match,
                if_modified_since: if_modified,
                if_unmodified_since: if_unmodified,
            };
            assert_eq!(conditions.check(&object(100)), expected, "{conditions:?}");
        }
    }

    #[test]
    fn writes_are_conditional_on_what_they_replace() {
        let own = OWN.trim_matches('"').to_owned();
        for (if_match, if_none_match, present, code) in [
            (None, None, true, None),
            (None, Some("*"), false, None),
            (None, Some("*"), true, Some("PreconditionFailed")),
            (Some(own.as_str()), None, true, None),
            (Some(OTHER), None, true, Some("PreconditionFailed")),
            (Some(OWN), None, false, Some("NoSuchKey")),
        ] {
            let owned = |text: Option<&str>| text.map(str::to_owned);
            let conditions = WriteConditions::new(&owned(if_match), &owned(if_none_match)).unwrap();
            let record = present.then(|| object(1));
            let refused = conditions.check(record.as_ref()).err();
            assert_eq!(refused.as_ref().map(ApiError::code), code, "{conditions:?}");
        }
        let tag = WriteConditions::new(&None, &Some(OWN.to_owned()));
        assert!(tag.unwrap_err().is("NotImplemented"));
        let gone = WriteConditions::delete(&Some(OWN.to_owned()));
        assert!(gone.check(None).is_ok(), "what is gone is deleted");
        assert!(gone.check(Some(&object(1))).is_ok());
    }
}
