//! What is asked: who, which action, on which resource, in which circumstances.

use std::borrow::Cow;

/// What sort of principal asks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrincipalKind {
    /// The account's root user.
    Root,
    /// An IAM user.
    User {
        /// The friendly name: `aws:username`.
        name: String,
    },
    /// A session of a role.
    AssumedRole {
        /// The role's own ARN with its path: `aws:PrincipalArn`.
        role_arn: String,
    },
    /// Someone whom an identity provider vouches for, on the way to a role session.
    Federated {
        /// The provider's name or ARN.
        provider: String,
    },
    /// An AWS service acting for itself.
    Service,
    /// An unsigned request.
    Anonymous,
}

/// The one who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrincipalInfo {
    /// The ARN as `GetCallerIdentity` tells it; the service principal (`lambda.amazonaws.com`) of
    /// a service; `anonymous` for nobody.
    pub arn: String,
    /// The account's 12 digits; empty for services and nobody.
    pub account: String,
    /// What sort of principal.
    pub kind: PrincipalKind,
    /// `aws:userid`: `AIDA…`, `AROA…:session`, the account number for root.
    pub user_id: String,
    /// `aws:PrincipalTag/…`, a role session's own tags included.
    pub tags: Vec<(String, String)>,
    /// The account's canonical user id, as S3 policies name it.
    pub canonical_user: Option<String>,
}

impl PrincipalInfo {
    fn new(arn: String, account: &str, kind: PrincipalKind, user_id: String) -> PrincipalInfo {
        let account = account.to_owned();
        PrincipalInfo { arn, account, kind, user_id, tags: Vec::new(), canonical_user: None }
    }

    /// The root user of `account`.
    pub fn root(account: &str) -> PrincipalInfo {
        let arn = format!("arn:aws:iam::{account}:root");
        Self::new(arn, account, PrincipalKind::Root, account.to_owned())
    }

    /// An IAM user by its ARN, friendly name and `AIDA…` id.
    pub fn user(account: &str, arn: &str, name: &str, user_id: &str) -> PrincipalInfo {
        let kind = PrincipalKind::User { name: name.to_owned() };
        Self::new(arn.to_owned(), account, kind, user_id.to_owned())
    }

    /// A session of the role with this ARN and `AROA…` id.
    pub fn assumed_role(
        account: &str,
        role_arn: &str,
        role_id: &str,
        session: &str,
    ) -> PrincipalInfo {
        let role = role_arn.rsplit('/').next().unwrap_or_default();
        let arn = format!("arn:aws:sts::{account}:assumed-role/{role}/{session}");
        let kind = PrincipalKind::AssumedRole { role_arn: role_arn.to_owned() };
        Self::new(arn, account, kind, format!("{role_id}:{session}"))
    }

    /// An AWS service such as `lambda.amazonaws.com`.
    pub fn service(principal: &str) -> PrincipalInfo {
        Self::new(principal.to_owned(), "", PrincipalKind::Service, principal.to_owned())
    }

    /// Whoever sent an unsigned request.
    pub fn anonymous() -> PrincipalInfo {
        let name = || "anonymous".to_owned();
        Self::new(name(), "", PrincipalKind::Anonymous, name())
    }

    /// The global condition keys that the principal itself answers. `key` in lower case.
    /// Documented on «AWS global condition context keys».
    fn condition(&self, key: &str) -> Option<&str> {
        if let Some(tag) = key.strip_prefix("aws:principaltag/") {
            let mut tags = self.tags.iter();
            return tags.find(|(k, _)| k.eq_ignore_ascii_case(tag)).map(|(_, v)| v.as_str());
        }
        let by_identity = !matches!(self.kind, PrincipalKind::Service | PrincipalKind::Anonymous);
        match (key, &self.kind) {
            ("aws:principalarn", PrincipalKind::AssumedRole { role_arn }) => Some(role_arn),
            ("aws:principalarn", _) if by_identity => Some(&self.arn),
            ("aws:principalaccount", _) if !self.account.is_empty() => Some(&self.account),
            ("aws:userid", _) => Some(&self.user_id),
            ("aws:username", PrincipalKind::User { name }) => Some(name),
            ("aws:principaltype", PrincipalKind::Root) => Some("Account"),
            ("aws:principaltype", PrincipalKind::User { .. }) => Some("User"),
            ("aws:principaltype", PrincipalKind::AssumedRole { .. }) => Some("AssumedRole"),
            ("aws:principaltype", PrincipalKind::Federated { .. }) => Some("FederatedUser"),
            ("aws:principaltype", PrincipalKind::Anonymous) => Some("Anonymous"),
            ("aws:principalisawsservice", PrincipalKind::Service) => Some("true"),
            ("aws:principalisawsservice", _) => Some("false"),
            ("aws:principalservicename", PrincipalKind::Service) => Some(&self.arn),
            ("aws:federatedprovider", PrincipalKind::Federated { provider }) => Some(provider),
            _ => None,
        }
    }
}

/// Keys that speak of the principal. They are answered by [`PrincipalInfo`] alone, so that no
/// caller-supplied value can stand in for them.
fn speaks_of_the_principal(key: &str) -> bool {
    key.starts_with("aws:principaltag/")
        || matches!(
            key,
            "aws:principalarn"
                | "aws:principalaccount"
                | "aws:principaltype"
                | "aws:principalisawsservice"
                | "aws:principalservicename"
                | "aws:userid"
                | "aws:username"
        )
}

/// Condition keys and their values, for what is not known from the principal. Keys are compared
/// without case, as IAM does. `aws:CurrentTime` and `aws:EpochTime` come from [`Request::now_ms`].
/// Values may be borrowed, so that a hot path copies none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context<'a> {
    entries: Vec<(Cow<'a, str>, Held<'a>)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Held<'a> {
    One(Cow<'a, str>),
    Many(Cow<'a, [String]>),
}

impl<'a> Context<'a> {
    /// No keys.
    pub const fn new() -> Context<'a> {
        Context { entries: Vec::new() }
    }

    /// Sets a single-valued key such as `aws:SourceIp`.
    pub fn set(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.put(key.into(), Held::One(value.into()));
    }

    /// Sets a multivalued key such as `aws:TagKeys`; no values means an empty set.
    pub fn set_many(&mut self, key: impl Into<Cow<'a, str>>, values: impl Into<Cow<'a, [String]>>) {
        self.put(key.into(), Held::Many(values.into()));
    }

    /// [`Context::set`] for building in one expression.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.set(key, value);
        self
    }

    /// [`Context::set_many`] for building in one expression.
    #[must_use]
    pub fn with_many(mut self, key: impl Into<Cow<'a, str>>, values: &[&str]) -> Self {
        self.set_many(key, values.iter().map(|&v| v.to_owned()).collect::<Vec<_>>());
        self
    }

    fn put(&mut self, key: Cow<'a, str>, held: Held<'a>) {
        match self.entries.iter_mut().find(|(k, _)| k.eq_ignore_ascii_case(&key)) {
            Some((_, old)) => *old = held,
            None => self.entries.push((key, held)),
        }
    }

    fn get(&self, key: &str) -> Option<Values<'_>> {
        let mut entries = self.entries.iter();
        entries.find(|(k, _)| k.eq_ignore_ascii_case(key)).map(|(_, held)| match held {
            Held::One(value) => Values::One(Cow::Borrowed(value)),
            Held::Many(values) => Values::Many(values),
        })
    }
}

/// The values that a condition key has in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Values<'a> {
    One(Cow<'a, str>),
    Many(&'a [String]),
}

impl Values<'_> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let (one, many) = match self {
            Values::One(value) => (Some(value.as_ref()), [].as_slice()),
            Values::Many(values) => (None, *values),
        };
        one.into_iter().chain(many.iter().map(String::as_str))
    }

    /// No value, or nothing but the empty string: what the documentation calls a null data set.
    pub(crate) fn is_null(&self) -> bool {
        self.iter().all(str::is_empty)
    }
}

/// One question to the evaluator.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a PrincipalInfo,
    /// `service:Operation`, such as `kinesis:PutRecord`.
    pub action: &'a str,
    /// The resource's ARN, or `*` for actions that have none.
    pub resource: &'a str,
    /// The account that owns the resource where its ARN does not say (S3). Without it and without
    /// an account in the ARN, the principal's own.
    pub resource_account: Option<&'a str>,
    /// The other circumstances.
    pub context: &'a Context<'a>,
    /// Milliseconds since 1970: `aws:CurrentTime` and `aws:EpochTime`.
    pub now_ms: Option<i64>,
}

impl Request<'_> {
    /// The values of a condition key (in lower case) in this request.
    pub(crate) fn values(&self, key: &str) -> Option<Values<'_>> {
        if let Some(value) = self.principal.condition(key) {
            return Some(Values::One(Cow::Borrowed(value)));
        }
        if speaks_of_the_principal(key) {
            return None;
        }
        match (key, self.now_ms) {
            ("aws:currenttime", Some(now)) => {
                Some(Values::One(Cow::Owned(crate::value::iso_8601(now))))
            }
            ("aws:epochtime", Some(now)) => {
                Some(Values::One(Cow::Owned(now.div_euclid(1000).to_string())))
            }
            _ => self.context.get(key),
        }
    }

    /// The account whose resource this is.
    pub(crate) fn owner(&self) -> &str {
        let in_arn = || self.resource.split(':').nth(4).filter(|account| !account.is_empty());
        self.resource_account.or_else(in_arn).unwrap_or(&self.principal.account)
    }
}
