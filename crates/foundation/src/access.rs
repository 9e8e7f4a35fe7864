//! The seams of access control: who holds a key, and who may do what.
//!
//! The endpoint asks through these traits and the IAM room answers them; neither knows the other.

use crate::{AccountId, Caller, Principal, Region, Source, Timestamp};
use async_trait::async_trait;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What an access key id stands for.
#[derive(Debug, Clone)]
pub struct Credential {
    /// Signs requests. Empty for a key that is open to all: its signatures are not checked.
    pub secret: Arc<str>,
    /// The account that the key belongs to.
    pub account: AccountId,
    /// Who signs with it.
    pub principal: Principal,
    /// Temporary keys come with a token that each request must carry.
    pub session_token: Option<Arc<str>>,
}

/// Why a key can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyRefused {
    /// Nobody has such a key.
    Unknown,
    /// Its holder set it to Inactive.
    Inactive,
    /// Temporary and past its end.
    Expired,
}

/// Knows the holders of access keys.
#[async_trait]
pub trait Credentials: Send + Sync + 'static {
    /// The credential behind `access_key_id`, at the moment `now`.
    async fn lookup(&self, access_key_id: &str, now: Timestamp) -> Result<Credential, KeyRefused>;
}

/// One thing that a call wants to do: an action on a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// `service:Action`, such as `kinesis:PutRecord`.
    pub action: &'static str,
    /// The resource's ARN, or `*` where the action has none.
    pub resource: String,
    /// Condition keys of the service, such as `dynamodb:LeadingKeys`, with their values. The global
    /// ones (`aws:…`) come from the [`Caller`].
    pub context: Vec<(Cow<'static, str>, Vec<String>)>,
    /// The policy document attached to the resource itself, where it has one.
    pub resource_policy: Option<Arc<str>>,
    /// The resource's tags, where it has some: `aws:ResourceTag/…`.
    pub resource_tags: Option<Arc<Tags>>,
    /// The account whose resource it is, where its ARN does not say.
    pub owner: Option<AccountId>,
}

/// Tags by their keys.
pub type Tags = BTreeMap<String, String>;

/// What hangs on a resource itself and counts when access to it is decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attached {
    /// The resource's own policy document.
    pub policy: Option<Arc<str>>,
    /// Its tags.
    pub tags: Option<Arc<Tags>>,
}

impl Ask {
    /// Asks for `action` on `resource`, with no condition keys of its own.
    pub fn new(action: &'static str, resource: impl Into<String>) -> Self {
        Ask {
            action,
            resource: resource.into(),
            context: Vec::new(),
            resource_policy: None,
            resource_tags: None,
            owner: None,
        }
    }

    /// Names the account whose resource it is, of ARNs that don't: S3's.
    #[must_use]
    pub fn owned_by(mut self, owner: AccountId) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Adds a condition key with its values.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, values: Vec<String>) -> Self {
        self.context.push((key.into(), values));
        self
    }

    /// Adds the policy attached to the resource.
    #[must_use]
    pub fn under(mut self, resource_policy: Option<Arc<str>>) -> Self {
        self.resource_policy = resource_policy;
        self
    }

    /// Adds all that hangs on the resource.
    #[must_use]
    pub fn on(self, attached: &Attached) -> Self {
        let Attached { policy, tags } = attached.clone();
        Ask { resource_policy: policy, resource_tags: tags, ..self }
    }
}

/// Whether a call may go on, and what decided it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Allowed, by the statement named.
    Allowed(String),
    /// Denied: the text goes on after AWS's «User: … is not authorized to perform: … on resource:
    /// … », such as «because no identity-based policy allows the kinesis:PutRecord action» or «with
    /// an explicit deny in an identity-based policy».
    Denied(String),
}

/// Decides.
#[async_trait]
pub trait Authorizer: Send + Sync + 'static {
    /// Whether `caller` may do what is asked.
    async fn decide(&self, caller: &Caller, ask: &Ask) -> Decision;
}

/// AWS's text for a denial.
pub fn denial(caller: &Caller, ask: &Ask, why: &str) -> String {
    let (who, action, resource) = (caller.arn(), ask.action, &ask.resource);
    format!("User: {who} is not authorized to perform: {action} on resource: {resource} {why}")
}

/// Temporary credentials of a role's session, ready to be handed to a program.
#[derive(Debug, Clone)]
pub struct RoleCredentials {
    /// `ASIA…`.
    pub access_key_id: String,
    /// Signs requests.
    pub secret_access_key: String,
    /// Must go with each request.
    pub session_token: String,
    /// When they end.
    pub expires: Timestamp,
    /// Who signs with them.
    pub session: Arc<Session>,
}

pub use crate::Session;

/// The service may not assume the role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AssumeRefused {
    /// There is no such role.
    NoSuchRole,
    /// Its trust policy does not let the service in.
    NotTrusted,
    /// The store could not be reached; the text says why.
    Unavailable(String),
}

/// A service that asks to be a role: what trust policies see of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assumer<'a> {
    /// Its principal, such as `lambda.amazonaws.com`.
    pub service: &'static str,
    /// The resource that it works for, as `aws:SourceArn` and `aws:SourceAccount`, where AWS's page
    /// on the service says that it names one.
    pub source: Option<&'a Source>,
}

impl<'a> Assumer<'a> {
    /// A service that names no resource.
    pub fn service(service: &'static str) -> Self {
        Assumer { service, source: None }
    }

    /// A service that works for a resource.
    pub fn working_for(service: &'static str, source: &'a Source) -> Self {
        Assumer { service, source: Some(source) }
    }
}

/// Lets a service act as a role, as the role's trust policy has it.
#[async_trait]
pub trait Roles: Send + Sync + 'static {
    /// Opens a session of `role_arn` for `by` under `session_name`, from `now` on for `seconds`.
    async fn assume_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        now: Timestamp,
        seconds: u32,
    ) -> Result<RoleCredentials, AssumeRefused>;

    /// A caller that acts with a session of the role, without making keys: for work that a service
    /// does on a role's behalf, such as reading a stream.
    async fn caller_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        region: &Region,
        now: Timestamp,
    ) -> Result<Caller, AssumeRefused>;
}
