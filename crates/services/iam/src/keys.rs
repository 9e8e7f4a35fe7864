//! Where IAM keeps what: every kind of key, with its components and value. All names are in lower
//! case in keys, since IAM's names are unique without case; records hold them as they were given.
//! Account and names come first, so that one prefix is one account's listing.

use foundation::{AccountId, Timestamp};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

use crate::records::{EntityKind, Usage};

/// `ii | account | entity kind | name` → [`Identity`](crate::records::Identity). Lives as long as
/// the user, group or role.
pub(crate) const IDENTITY: Kind = Kind::new(*b"ii");
/// `ip | account | name` → [`Managed`](crate::records::Managed). A customer-managed policy.
pub(crate) const POLICY: Kind = Kind::new(*b"ip");
/// `ik | access key id` → [`AccessKey`](crate::records::AccessKey). A user's long-term key; found
/// without knowing the account.
pub(crate) const ACCESS_KEY: Kind = Kind::new(*b"ik");
/// `ir | access key id` → nothing. A long-term key that was deleted; kept for ever, so that it never
/// counts as a key that nobody has heard of.
pub(crate) const RETIRED_KEY: Kind = Kind::new(*b"ir");
/// `is | access key id` → [`Temporary`](crate::records::Temporary). Kept until some time after its
/// end.
pub(crate) const TEMPORARY: Kind = Kind::new(*b"is");
/// `ix | end (ms) | access key id` → nothing. Temporary credentials by their end, to be swept.
pub(crate) const EXPIRY: Kind = Kind::new(*b"ix");
/// `iv | id` → [`ServiceCredential`](crate::records::ServiceCredential). Lives until it is deleted.
pub(crate) const SERVICE_CREDENTIAL: Kind = Kind::new(*b"iv");
/// `iw | service | user name` → the id of the service-specific credential. Lives as long.
pub(crate) const SERVICE_USER: Kind = Kind::new(*b"iw");
/// `ig | account | group | user` → nothing. Members of a group.
pub(crate) const MEMBER: Kind = Kind::new(*b"ig");
/// `ia | account | policy ARN | usage | entity kind | name` → nothing. Who uses a policy, and how.
pub(crate) const ATTACHMENT: Kind = Kind::new(*b"ia");

fn of(kind: Kind, account: &AccountId) -> KeyWriter {
    KeyWriter::new(kind).str(account.as_str())
}

pub(crate) fn identity(account: &AccountId, kind: EntityKind, name: &str) -> Key {
    of(IDENTITY, account).u8(kind.code()).str(&name.to_lowercase()).finish()
}

pub(crate) fn identities(account: &AccountId, kind: EntityKind) -> KeyRange {
    KeyRange::prefix(&of(IDENTITY, account).u8(kind.code()).finish())
}

pub(crate) fn policy(account: &AccountId, name: &str) -> Key {
    of(POLICY, account).str(&name.to_lowercase()).finish()
}

pub(crate) fn policies(account: &AccountId) -> KeyRange {
    KeyRange::prefix(&of(POLICY, account).finish())
}

pub(crate) fn access_key(id: &str) -> Key {
    KeyWriter::new(ACCESS_KEY).str(id).finish()
}

pub(crate) fn retired_key(id: &str) -> Key {
    KeyWriter::new(RETIRED_KEY).str(id).finish()
}

pub(crate) fn service_credential(id: &str) -> Key {
    KeyWriter::new(SERVICE_CREDENTIAL).str(id).finish()
}

pub(crate) fn service_user(service: &str, user_name: &str) -> Key {
    KeyWriter::new(SERVICE_USER).str(service).str(user_name).finish()
}

pub(crate) fn temporary(id: &str) -> Key {
    KeyWriter::new(TEMPORARY).str(id).finish()
}

pub(crate) fn expiry(end: Timestamp, id: &str) -> Key {
    KeyWriter::new(EXPIRY).i64(end.as_millis()).str(id).finish()
}

/// All that ended before `moment`.
pub(crate) fn expired_before(moment: Timestamp) -> KeyRange {
    let start = EXPIRY.prefix();
    KeyRange::between(start, KeyWriter::new(EXPIRY).i64(moment.as_millis()).finish())
}

/// The access key id in an [`EXPIRY`] key.
pub(crate) fn expired_id(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, EXPIRY)?;
    reader.i64()?;
    reader.str()
}

pub(crate) fn member(account: &AccountId, group: &str, user: &str) -> Key {
    of(MEMBER, account).str(&group.to_lowercase()).str(&user.to_lowercase()).finish()
}

pub(crate) fn members(account: &AccountId, group: &str) -> KeyRange {
    KeyRange::prefix(&of(MEMBER, account).str(&group.to_lowercase()).finish())
}

/// The user's name, in lower case, in a [`MEMBER`] key.
pub(crate) fn member_name(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, MEMBER)?;
    reader.str()?;
    reader.str()?;
    reader.str()
}

pub(crate) fn attachment(
    account: &AccountId,
    policy_arn: &str,
    usage: Usage,
    kind: EntityKind,
    name: &str,
) -> Key {
    let key = of(ATTACHMENT, account).str(policy_arn).u8(usage.code());
    key.u8(kind.code()).str(&name.to_lowercase()).finish()
}

/// Who uses the policy, in one way or any.
pub(crate) fn attachments(account: &AccountId, arn: &str, usage: Option<Usage>) -> KeyRange {
    let key = of(ATTACHMENT, account).str(arn);
    KeyRange::prefix(&usage.map_or(key.clone(), |usage| key.u8(usage.code())).finish())
}

/// The kind and the name, in lower case, in an [`ATTACHMENT`] key.
pub(crate) fn attached_entity(key: &[u8]) -> Result<(EntityKind, String), StoreError> {
    let mut reader = KeyReader::new(key, ATTACHMENT)?;
    reader.str()?;
    reader.str()?;
    reader.u8()?;
    let kind = EntityKind::from_code(reader.u8()?)
        .ok_or(StoreError::Malformed { what: "attachment key", reason: "unknown entity kind" })?;
    Ok((kind, reader.str()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds() -> impl Strategy<Value = EntityKind> {
        prop_oneof![Just(EntityKind::User), Just(EntityKind::Group), Just(EntityKind::Role)]
    }

    proptest! {
        #[test]
        fn components_read_back(
            arn in "\\PC{1,30}", name in "[a-z0-9+=,.@_-]{1,20}", kind in kinds(), end in any::<i64>(),
        ) {
            let account = AccountId::DEFAULT;
            let key = attachment(&account, &arn, Usage::Boundary, kind, &name);
            prop_assert_eq!(attached_entity(&key).unwrap(), (kind, name.clone()));
            prop_assert!(attachments(&account, &arn, Some(Usage::Boundary)).contains(&key));
            prop_assert!(!attachments(&account, &arn, Some(Usage::Permissions)).contains(&key));
            let key = member(&account, &arn, &name);
            prop_assert_eq!(member_name(&key).unwrap(), name.clone());
            let key = expiry(Timestamp::from_millis(end), &name);
            prop_assert_eq!(expired_id(&key).unwrap(), name);
            prop_assert!(!expired_before(Timestamp::from_millis(end)).contains(&key));
            if let Some(later) = end.checked_add(1) {
                prop_assert!(expired_before(Timestamp::from_millis(later)).contains(&key));
            }
        }
    }
}
