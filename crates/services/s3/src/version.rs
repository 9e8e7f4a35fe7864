//! Versions of objects: what names them, which one a request means, and what is kept of those that
//! are not, or no longer, what a plain read gives. «Working with version IDs».

use crate::errors;
use crate::model::ObjectRecord;
use aws_api::ApiError;
use foundation::Timestamp;
use minicbor::{Decode, Encode};

/// What clients call a version that was made while its bucket gave no ids.
pub(crate) const NULL: &str = "null";

/// What names one version of an object: of the same key, later ones are greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Encode, Decode)]
pub(crate) struct VersionId {
    /// The moment, but always greater than the one before.
    #[n(0)]
    pub(crate) stamp: u64,
    /// Random.
    #[n(1)]
    pub(crate) dice: u64,
}

/// Stamps to a millisecond.
const STAMPS_PER_MS: u64 = 1 << 12;

impl VersionId {
    /// One that comes after `last`.
    pub(crate) fn after(last: Option<VersionId>, now: Timestamp, dice: u64) -> VersionId {
        let moment = u64::try_from(now.as_millis()).unwrap_or(0).saturating_mul(STAMPS_PER_MS);
        let next = last.map_or(0, |last| last.stamp.saturating_add(1));
        VersionId { stamp: moment.max(next), dice }
    }

    /// When it was made, to the millisecond; none of what is older than ids are.
    pub(crate) fn moment(self) -> Option<Timestamp> {
        let moment = i64::try_from(self.stamp / STAMPS_PER_MS).ok();
        moment.filter(|moment| *moment > 0).map(Timestamp::from_millis)
    }

    /// As clients see it: 32 characters.
    pub(crate) fn text(self) -> String {
        format!("{:016x}{:016x}", self.stamp, self.dice)
    }

    /// From what [`VersionId::text`] gave.
    pub(crate) fn parse(text: &str) -> Option<VersionId> {
        let number = |digits: Option<&str>| u64::from_str_radix(digits?, 16).ok();
        let id = VersionId { stamp: number(text.get(..16))?, dice: number(text.get(16..))? };
        Some(id).filter(|id| id.text() == text)
    }
}

/// The version that a request names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// The one without an id of its own.
    Null,
    /// The one of that id.
    Id(VersionId),
}

impl Wanted {
    /// Reads `versionId`, if it is given.
    pub(crate) fn of(given: &Option<String>) -> Result<Option<Wanted>, ApiError> {
        match given.as_deref() {
            None => Ok(None),
            Some("") => Err(errors::invalid_argument("Version id cannot be the empty string")),
            Some(NULL) => Ok(Some(Wanted::Null)),
            Some(text) => match VersionId::parse(text) {
                Some(id) => Ok(Some(Wanted::Id(id))),
                None => Err(errors::invalid_argument("Invalid version id specified")),
            },
        }
    }

    /// What names a version.
    pub(crate) fn naming(id: VersionId, named: bool) -> Wanted {
        if named { Wanted::Id(id) } else { Wanted::Null }
    }

    /// Whether a version is the one.
    pub(crate) fn is(self, id: VersionId, named: bool) -> bool {
        match self {
            Wanted::Null => !named,
            Wanted::Id(wanted) => named && wanted == id,
        }
    }

    /// As the client said it.
    pub(crate) fn text(self) -> String {
        match self {
            Wanted::Null => NULL.to_owned(),
            Wanted::Id(id) => id.text(),
        }
    }
}

/// As clients know a version.
pub(crate) fn shown(id: VersionId, named: bool) -> String {
    if named { id.text() } else { NULL.to_owned() }
}

/// That an object was deleted, while its versions were kept.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Marker {
    #[n(0)]
    pub(crate) modified_ms: i64,
    /// Whether clients know it by its id; otherwise as `null`.
    #[n(1)]
    pub(crate) named: bool,
}

impl Marker {
    pub(crate) fn modified(&self) -> Timestamp {
        Timestamp::from_millis(self.modified_ms)
    }
}

/// A version that a plain read does not give: an older one, or a marker.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum PastRecord {
    #[n(0)]
    Object(#[n(0)] Box<ObjectRecord>),
    #[n(1)]
    Marker(#[n(0)] Marker),
}

impl PastRecord {
    /// Whether clients know it by its id.
    pub(crate) fn named(&self) -> bool {
        match self {
            PastRecord::Object(record) => record.named,
            PastRecord::Marker(marker) => marker.named,
        }
    }
}

/// Whether a bucket keeps versions. One that never did has neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Versioning {
    #[n(0)]
    Enabled,
    /// It did, and what it kept is there.
    #[n(1)]
    Suspended,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_and_each_is_greater_than_the_one_before() {
        let now = Timestamp::from_millis(1_795_000_000_000);
        let first = VersionId::after(None, now, u64::MAX);
        let earlier = Timestamp::from_millis(5);
        let second = VersionId::after(Some(first), earlier, 0);
        assert!(second > first, "whatever the clock says");
        for id in [first, second] {
            assert_eq!(id.text().len(), 32);
            assert_eq!(Wanted::of(&Some(id.text())).unwrap(), Some(Wanted::Id(id)));
            assert!(Wanted::Id(id).is(id, true) && !Wanted::Id(id).is(id, false));
        }
        assert_eq!(Wanted::of(&Some("null".to_owned())).unwrap(), Some(Wanted::Null));
        for wrong in ["", "1", "NULL", &first.text().to_uppercase(), &format!("{}0", first.text())]
        {
            assert!(Wanted::of(&Some(wrong.to_owned())).is_err(), "{wrong}");
        }
    }
}
