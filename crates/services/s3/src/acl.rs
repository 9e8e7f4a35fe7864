//! Access control lists, as they are kept («Access control list (ACL) overview»).

use minicbor::{Decode, Encode};

/// Whom a grant is for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Grantee {
    /// An account, by its canonical id.
    #[n(0)]
    Account(#[n(0)] String),
    /// AllUsers: anybody, signed or not.
    #[n(1)]
    Everybody,
    /// AuthenticatedUsers: whoever holds a key of any account.
    #[n(2)]
    Authenticated,
    /// LogDelivery: S3's own, which writes access logs.
    #[n(3)]
    LogDelivery,
}

/// What a grant gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Right {
    #[default]
    #[n(0)]
    Read,
    #[n(1)]
    Write,
    #[n(2)]
    ReadAcl,
    #[n(3)]
    WriteAcl,
    #[n(4)]
    Full,
}

impl Right {
    /// What policies call the header that gives it.
    pub(crate) fn condition_key(self) -> &'static str {
        match self {
            Right::Read => "s3:x-amz-grant-read",
            Right::Write => "s3:x-amz-grant-write",
            Right::ReadAcl => "s3:x-amz-grant-read-acp",
            Right::WriteAcl => "s3:x-amz-grant-write-acp",
            Right::Full => "s3:x-amz-grant-full-control",
        }
    }
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Grant {
    #[n(0)]
    pub(crate) to: Grantee,
    #[n(1)]
    pub(crate) right: Right,
}

/// A list. Where there is none, the owner has full control and nobody else anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Acl {
    #[n(0)]
    pub(crate) grants: Vec<Grant>,
}

impl Acl {
    /// Whether it lets in anybody, or anybody with a key.
    pub(crate) fn is_public(&self) -> bool {
        let of_all = |to: &Grantee| matches!(to, Grantee::Everybody | Grantee::Authenticated);
        self.grants.iter().any(|grant| of_all(&grant.to))
    }
}
