//! The values that IAM stores, in CBOR with numbered fields: a field's number is never reused.

use std::collections::BTreeMap;

use foundation::{AccountId, Timestamp};
use minicbor::{Decode, Encode};
use store::StoreError;

/// Users, groups and roles have most in common: a path, policies, tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub(crate) enum EntityKind {
    #[n(0)]
    User,
    #[n(1)]
    Group,
    #[n(2)]
    Role,
}

impl EntityKind {
    /// Stands in keys: stable.
    pub(crate) fn code(self) -> u8 {
        match self {
            EntityKind::User => 0,
            EntityKind::Group => 1,
            EntityKind::Role => 2,
        }
    }

    pub(crate) fn from_code(code: u8) -> Option<EntityKind> {
        [EntityKind::User, EntityKind::Group, EntityKind::Role].into_iter().nth(code.into())
    }

    /// As ARNs and messages have it.
    pub(crate) fn label(self) -> &'static str {
        match self {
            EntityKind::User => "user",
            EntityKind::Group => "group",
            EntityKind::Role => "role",
        }
    }

    /// As quotas and messages have it at a beginning.
    pub(crate) fn title(self) -> &'static str {
        match self {
            EntityKind::User => "User",
            EntityKind::Group => "Group",
            EntityKind::Role => "Role",
        }
    }

    /// What unique ids begin with.
    pub(crate) fn id_prefix(self) -> &'static str {
        match self {
            EntityKind::User => "AIDA",
            EntityKind::Group => "AGPA",
            EntityKind::Role => "AROA",
        }
    }
}

/// What a policy is attached as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    Permissions,
    Boundary,
}

impl Usage {
    /// Stands in keys: stable.
    pub(crate) fn code(self) -> u8 {
        match self {
            Usage::Permissions => 0,
            Usage::Boundary => 1,
        }
    }
}

/// A user, group or role.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) struct Identity {
    #[n(0)]
    pub(crate) name: String,
    #[n(1)]
    pub(crate) id: String,
    #[n(2)]
    pub(crate) path: String,
    #[n(3)]
    pub(crate) created_ms: i64,
    #[n(4)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The ARN of the permissions boundary.
    #[n(5)]
    pub(crate) boundary: Option<String>,
    /// Inline policies: name to document.
    #[n(6)]
    pub(crate) inline: BTreeMap<String, String>,
    /// ARNs of attached policies, in the order of attaching.
    #[n(7)]
    pub(crate) attached: Vec<String>,
    #[n(8)]
    pub(crate) own: Own,
}

/// What only users, groups or roles have.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) enum Own {
    #[n(0)]
    User {
        /// Names of the user's groups.
        #[n(0)]
        groups: Vec<String>,
        /// Ids of the user's access keys, oldest first.
        #[n(1)]
        keys: Vec<String>,
        /// Ids of the user's service-specific credentials, oldest first.
        #[n(2)]
        #[cbor(default)]
        credentials: Vec<String>,
    },
    #[n(1)]
    Group,
    #[n(2)]
    Role {
        /// The trust policy.
        #[n(0)]
        trust: String,
        #[n(1)]
        description: Option<String>,
        #[n(2)]
        max_session_seconds: i32,
    },
}

impl Identity {
    pub(crate) fn kind(&self) -> EntityKind {
        match self.own {
            Own::User { .. } => EntityKind::User,
            Own::Group => EntityKind::Group,
            Own::Role { .. } => EntityKind::Role,
        }
    }

    pub(crate) fn arn(&self, account: &AccountId) -> String {
        entity_arn(account, self.kind(), &self.path, &self.name)
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_millis(self.created_ms)
    }
}

/// The ARN of a user, group or role; `path` begins and ends with a slash.
pub(crate) fn entity_arn(account: &AccountId, kind: EntityKind, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{}{path}{name}", kind.label())
}

/// A customer-managed policy.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) struct Managed {
    #[n(0)]
    pub(crate) name: String,
    #[n(1)]
    pub(crate) id: String,
    #[n(2)]
    pub(crate) path: String,
    #[n(3)]
    pub(crate) description: Option<String>,
    #[n(4)]
    pub(crate) created_ms: i64,
    #[n(5)]
    pub(crate) updated_ms: i64,
    #[n(6)]
    pub(crate) tags: BTreeMap<String, String>,
    /// Oldest first; never empty.
    #[n(7)]
    pub(crate) versions: Vec<PolicyVersion>,
    /// The number of the version in force.
    #[n(8)]
    pub(crate) default: u32,
    /// The number that the next version gets: numbers are not reused.
    #[n(9)]
    pub(crate) next: u32,
}

/// One version of a policy.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) struct PolicyVersion {
    #[n(0)]
    pub(crate) number: u32,
    #[n(1)]
    pub(crate) document: String,
    #[n(2)]
    pub(crate) created_ms: i64,
}

impl Managed {
    pub(crate) fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:policy{}{}", self.path, self.name)
    }

    pub(crate) fn version(&self, number: u32) -> Option<&PolicyVersion> {
        self.versions.iter().find(|version| version.number == number)
    }
}

/// A user's access key.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) struct AccessKey {
    #[n(0)]
    pub(crate) account: String,
    #[n(1)]
    pub(crate) user: String,
    #[n(2)]
    pub(crate) secret: String,
    #[n(3)]
    pub(crate) active: bool,
    #[n(4)]
    pub(crate) created_ms: i64,
    /// The id of the request that made it: one that is repeated makes no other.
    #[n(5)]
    pub(crate) request: Option<String>,
}

/// A user's password for a service that is no API of AWS.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) struct ServiceCredential {
    #[n(0)]
    pub(crate) account: String,
    #[n(1)]
    pub(crate) user: String,
    /// `codecommit.amazonaws.com`.
    #[n(2)]
    pub(crate) service: String,
    /// What its holder signs in as.
    #[n(3)]
    pub(crate) user_name: String,
    /// SHA-256 of the password.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub(crate) hash: Vec<u8>,
    #[n(5)]
    pub(crate) active: bool,
    #[n(6)]
    pub(crate) created_ms: i64,
}

/// Temporary credentials.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) struct Temporary {
    #[n(0)]
    pub(crate) account: String,
    #[n(1)]
    pub(crate) secret: String,
    #[n(2)]
    pub(crate) token: String,
    #[n(3)]
    pub(crate) ends_ms: i64,
    #[n(4)]
    pub(crate) holder: Holder,
}

/// Whose temporary credentials.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) enum Holder {
    /// The account's root (`GetSessionToken`).
    #[n(0)]
    Root,
    /// A user, by name and id (`GetSessionToken`).
    #[n(1)]
    User {
        #[n(0)]
        name: String,
        #[n(1)]
        id: String,
    },
    /// A role's session.
    #[n(2)]
    Role {
        #[n(0)]
        role_arn: String,
        #[n(1)]
        role_id: String,
        #[n(2)]
        session_name: String,
        #[n(3)]
        policies: Vec<String>,
        #[n(4)]
        tags: Vec<(String, String)>,
    },
}

/// What can be stored as a value.
pub(crate) trait Record: Sized {
    fn encode(&self) -> Vec<u8>;
    fn decode(value: &[u8]) -> Result<Self, StoreError>;
}

macro_rules! record {
    ($($name:ident: $what:literal),*) => {$(
        impl Record for $name {
            fn encode(&self) -> Vec<u8> {
                let mut value = Vec::new();
                // Writing to memory cannot fail: minicbor's error type here is `Infallible`.
                let Ok(()) = minicbor::encode(self, &mut value).map_err(|_| ()) else {
                    return Vec::new();
                };
                value
            }

            fn decode(value: &[u8]) -> Result<Self, StoreError> {
                let malformed = StoreError::Malformed { what: $what, reason: "not its record" };
                minicbor::decode(value).map_err(|_| malformed)
            }
        }
    )*};
}
record!(
    Identity: "IAM identity",
    Managed: "IAM policy",
    AccessKey: "IAM access key",
    ServiceCredential: "service-specific credential",
    String: "name",
    Temporary: "temporary credentials"
);
