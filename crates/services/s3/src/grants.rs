//! Access control lists as requests bring them — canned, in headers, as a document — and as answers
//! show them: «Access control list (ACL) overview».

use crate::acl::{Acl, Grant, Grantee, Right};
use crate::errors::{invalid_argument, invalid_request};
use crate::limits::GRANTS_MAX;
use crate::owner;
use aws_api::ApiError;
use aws_api::s3;
use aws_api::s3::{AccessControlPolicy, Permission, Type};

const EVERYBODY: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";

/// EC2, as the canned list aws-exec-read names it.
const EC2: &str = "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c";

/// What a request says of a list.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked<'a> {
    /// `x-amz-acl`
    pub(crate) canned: Option<&'a str>,
    /// `x-amz-grant-…`
    pub(crate) granted: [(Option<&'a str>, Right); 5],
}

/// What a request that makes something says of its list.
macro_rules! asked_acl {
    ($input:expr $(, $write:ident)?) => {
        crate::grants::Asked {
            canned: $input.acl.as_ref().map(|acl| acl.as_str()),
            granted: [
                ($input.grant_full_control.as_deref(), crate::acl::Right::Full),
                ($input.grant_read.as_deref(), crate::acl::Right::Read),
                ($input.grant_read_acp.as_deref(), crate::acl::Right::ReadAcl),
                ($input.grant_write_acp.as_deref(), crate::acl::Right::WriteAcl),
                (None $(.or($input.$write.as_deref()))?, crate::acl::Right::Write),
            ],
        }
    };
}
pub(crate) use asked_acl;

/// What the list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of<'a> {
    /// A bucket, of this account.
    Bucket(&'a str),
    /// An object of the first account in a bucket of the second.
    Object(&'a str, &'a str),
}

impl<'a> Of<'a> {
    fn owner(self) -> &'a str {
        match self {
            Of::Bucket(owner) | Of::Object(owner, _) => owner,
        }
    }
}

fn full_control(account: &str) -> Grant {
    Grant { to: Grantee::Account(owner::canonical_id(account)), right: Right::Full }
}

impl Asked<'_> {
    /// Whether the request says anything of a list.
    pub(crate) fn says_something(&self) -> bool {
        self.canned.is_some() || self.granted.iter().any(|(text, _)| text.is_some())
    }

    /// Whether all that it says is that the owner has full control of what is the owner's.
    pub(crate) fn says_owner_only(&self, owner: &str) -> bool {
        match self.canned {
            Some(canned) => canned == "bucket-owner-full-control",
            None => self.granted().is_ok_and(|grants| grants == [full_control(owner)]),
        }
    }

    fn granted(&self) -> Result<Vec<Grant>, ApiError> {
        let mut grants = Vec::new();
        for (text, right) in &self.granted {
            for grantee in text.iter().flat_map(|text| text.split(',')) {
                grants.push(Grant { to: of_header(grantee.trim())?, right: *right });
            }
        }
        Ok(grants)
    }

    /// The list; none where it is that of whom nothing is said.
    pub(crate) fn resolve(&self, of: Of<'_>) -> Result<Option<Acl>, ApiError> {
        let grants = self.granted()?;
        let Some(canned) = self.canned else {
            return match grants.is_empty() {
                true => Ok(None),
                false => checked(Acl { grants }, of),
            };
        };
        if !grants.is_empty() {
            return Err(invalid_request(
                "Specifying both Canned ACLs and Header Grants is not allowed",
            ));
        }
        checked(Acl { grants: of_word(canned, of)? }, of)
    }
}

/// The list, within its bound; none where it is what there would be anyway.
fn checked(acl: Acl, of: Of<'_>) -> Result<Option<Acl>, ApiError> {
    if acl.grants.len() > GRANTS_MAX {
        return Err(malformed());
    }
    Ok(Some(acl).filter(|acl| acl.grants != [full_control(of.owner())]))
}

/// The grants of a canned list.
fn of_word(canned: &str, of: Of<'_>) -> Result<Vec<Grant>, ApiError> {
    let mut grants = vec![full_control(of.owner())];
    let mut grant = |to, right| grants.push(Grant { to, right });
    match (canned, of) {
        ("private", _) => {}
        ("public-read", _) => grant(Grantee::Everybody, Right::Read),
        ("public-read-write", _) => {
            grant(Grantee::Everybody, Right::Read);
            grant(Grantee::Everybody, Right::Write);
        }
        ("authenticated-read", _) => grant(Grantee::Authenticated, Right::Read),
        ("aws-exec-read", _) => grant(Grantee::Account(EC2.to_owned()), Right::Read),
        ("log-delivery-write", Of::Bucket(_)) => {
            grant(Grantee::LogDelivery, Right::Write);
            grant(Grantee::LogDelivery, Right::ReadAcl);
        }
        ("bucket-owner-read" | "bucket-owner-full-control", Of::Bucket(_)) => {}
        ("bucket-owner-read", Of::Object(owner, bucket)) if owner != bucket => {
            grant(Grantee::Account(owner::canonical_id(bucket)), Right::Read);
        }
        ("bucket-owner-full-control", Of::Object(owner, bucket)) if owner != bucket => {
            grant(Grantee::Account(owner::canonical_id(bucket)), Right::Full);
        }
        ("bucket-owner-read" | "bucket-owner-full-control", Of::Object(..)) => {}
        (other, _) => {
            return Err(invalid_argument("")
                .with("ArgumentName", "x-amz-acl")
                .with("ArgumentValue", other));
        }
    }
    Ok(grants)
}

/// `id="…"`, `uri="…"`, `emailAddress="…"`
fn of_header(text: &str) -> Result<Grantee, ApiError> {
    let (kind, value) =
        text.split_once('=').ok_or_else(|| invalid_argument("Argument format not recognized"))?;
    let value = value.trim().trim_matches('"');
    match kind.trim().to_ascii_lowercase().as_str() {
        "id" => account(value),
        "uri" => group(value),
        "emailaddress" => Err(unresolvable()),
        _ => Err(invalid_argument("Argument format not recognized")),
    }
}

fn account(id: &str) -> Result<Grantee, ApiError> {
    let is_id = id.len() == 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_id {
        return Ok(Grantee::Account(id.to_ascii_lowercase()));
    }
    Err(invalid_argument("Invalid id")
        .with("ArgumentName", "CanonicalUser/ID")
        .with("ArgumentValue", id))
}

fn group(uri: &str) -> Result<Grantee, ApiError> {
    match uri {
        EVERYBODY => Ok(Grantee::Everybody),
        AUTHENTICATED => Ok(Grantee::Authenticated),
        LOG_DELIVERY => Ok(Grantee::LogDelivery),
        _ => Err(invalid_argument("Invalid group uri")
            .with("ArgumentName", "uri")
            .with("ArgumentValue", uri)),
    }
}

fn unresolvable() -> ApiError {
    let text = "The e-mail address you provided does not match any account on record.";
    ApiError::new("UnresolvableGrantByEmailAddress", 400, text)
}

fn malformed() -> ApiError {
    let text =
        "The XML you provided was not well-formed or did not validate against our published schema";
    ApiError::new("MalformedACLError", 400, text)
}

/// The list of a document.
pub(crate) fn of_document(
    document: &AccessControlPolicy,
    of: Of<'_>,
) -> Result<Option<Acl>, ApiError> {
    let owner = document.owner.as_ref().and_then(|owner| owner.id.as_deref());
    if owner.ok_or_else(malformed)? != owner::canonical_id(of.owner()) {
        return Err(crate::errors::access_denied());
    }
    let mut grants = Vec::new();
    for grant in document.grants.iter().flatten() {
        let (Some(to), Some(permission)) = (&grant.grantee, &grant.permission) else {
            return Err(malformed());
        };
        let to = match (&to.id, &to.uri, &to.email_address) {
            (Some(id), None, None) => account(id)?,
            (None, Some(uri), None) => group(uri)?,
            (None, None, Some(_)) => return Err(unresolvable()),
            _ => return Err(malformed()),
        };
        let right = match permission {
            Permission::FullControl => Right::Full,
            Permission::Read => Right::Read,
            Permission::ReadAcp => Right::ReadAcl,
            Permission::Write => Right::Write,
            Permission::WriteAcp => Right::WriteAcl,
            Permission::Unknown(_) => return Err(malformed()),
        };
        grants.push(Grant { to, right });
    }
    let acl = Acl { grants };
    if acl.grants.is_empty() { Ok(Some(acl)) } else { checked(acl, of) }
}

/// The grants as answers show them.
pub(crate) fn shown(acl: Option<&Acl>, owner: &str) -> Vec<s3::Grant> {
    let plain = [full_control(owner)];
    let grants = acl.map_or(plain.as_slice(), |acl| acl.grants.as_slice());
    let show = |grant: &Grant| s3::Grant {
        grantee: Some(grantee(&grant.to)),
        permission: Some(match grant.right {
            Right::Full => Permission::FullControl,
            Right::Read => Permission::Read,
            Right::ReadAcl => Permission::ReadAcp,
            Right::Write => Permission::Write,
            Right::WriteAcl => Permission::WriteAcp,
        }),
    };
    grants.iter().map(show).collect()
}

fn grantee(to: &Grantee) -> s3::Grantee {
    let group = |uri: &str| s3::Grantee {
        r#type: Type::Group,
        uri: Some(uri.to_owned()),
        ..s3::Grantee::default()
    };
    match to {
        Grantee::Account(id) => s3::Grantee {
            r#type: Type::CanonicalUser,
            id: Some(id.clone()),
            ..s3::Grantee::default()
        },
        Grantee::Everybody => group(EVERYBODY),
        Grantee::Authenticated => group(AUTHENTICATED),
        Grantee::LogDelivery => group(LOG_DELIVERY),
    }
}
