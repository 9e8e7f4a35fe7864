//! Who calls, from where, on whose behalf: carried by every call, from outside and between rooms.

use crate::{AccountId, Arn, Region, Timestamp};
use std::net::IpAddr;
use std::sync::Arc;

/// One call's origin.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Who calls.
    pub principal: Principal,
    /// The account whose resources the call means: the principal's own.
    pub account: AccountId,
    /// The region that the request was signed for.
    pub region: Region,
    /// Answers to this call carry it, and so do logs.
    pub request_id: Arc<str>,
    /// When the call arrived (`aws:CurrentTime`).
    pub at: Timestamp,
    /// The client's address (`aws:SourceIp`); none for calls between rooms.
    pub source_ip: Option<IpAddr>,
    /// The client's name for itself (`aws:UserAgent`).
    pub user_agent: Option<Arc<str>>,
    /// The service principal that calls for the principal, such as `lambda.amazonaws.com`
    /// (`aws:CalledVia`).
    pub via: Option<&'static str>,
    /// What a service calls for, where it calls for itself.
    pub source: Option<Arc<Source>>,
    /// The trace that the call is part of (`X-Amzn-Trace-Id`), where one was given: handed on to what
    /// the call causes.
    pub trace: Option<Arc<str>>,
}

/// The resource on whose behalf a service calls: an API that calls a function, a bucket that tells of
/// its objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// `aws:SourceArn`.
    pub arn: String,
    /// The account that has it: `aws:SourceAccount`.
    pub account: AccountId,
}

/// An identity that policies can speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// The account itself: everything in it is allowed.
    Root,
    /// An IAM user.
    User {
        /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`.
        arn: Arc<str>,
        /// `aws:username`.
        name: Arc<str>,
        /// `AIDA…`, `aws:userid`.
        id: Arc<str>,
    },
    /// A role's session.
    Session(Arc<Session>),
    /// A service that acts for itself, such as `s3.amazonaws.com`.
    Service(&'static str),
    /// Nobody: the request was not signed.
    Anonymous,
}

/// What an assumed role's temporary credentials stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
    pub role_arn: String,
    /// `AROA…`.
    pub role_id: String,
    /// The name that the session was opened under.
    pub session_name: String,
    /// The policies handed to AssumeRole, as documents: they narrow what the role may.
    pub session_policies: Vec<String>,
    /// The session's own tags: `aws:PrincipalTag/…`, besides the role's.
    pub tags: Vec<(String, String)>,
    /// When the credentials end.
    pub expires: Timestamp,
}

impl Session {
    /// The role's name: the last part of its path.
    pub fn role_name(&self) -> &str {
        self.role_arn.rsplit('/').next().unwrap_or(&self.role_arn)
    }
}

impl Caller {
    /// The account's root on its own behalf, in `region`; for the first call of an internal chain.
    pub fn root(
        account: AccountId,
        region: Region,
        request_id: impl Into<Arc<str>>,
        at: Timestamp,
    ) -> Self {
        Caller {
            principal: Principal::Root,
            account,
            region,
            request_id: request_id.into(),
            at,
            source_ip: None,
            user_agent: None,
            via: None,
            source: None,
            trace: None,
        }
    }

    /// The service `name` (`s3.amazonaws.com`) that calls for itself and `source`, a resource of
    /// `region`: what policies of other resources allow by `aws:SourceArn` and `aws:SourceAccount`.
    pub fn service(
        name: &'static str,
        source: Source,
        region: Region,
        request_id: impl Into<Arc<str>>,
        at: Timestamp,
    ) -> Self {
        let root = Caller::root(source.account, region, request_id, at);
        let principal = Principal::Service(name);
        Caller { principal, source: Some(Arc::new(source)), ..root }
    }

    /// The same caller, as part of that trace.
    pub fn traced(self, trace: Option<&str>) -> Self {
        Caller { trace: trace.map(Arc::from), ..self }
    }

    /// The principal's ARN as GetCallerIdentity and AWS's denials show it.
    pub fn arn(&self) -> String {
        match &self.principal {
            Principal::Root => Arn::global("iam", &self.account, "root").to_string(),
            Principal::User { arn, .. } => arn.to_string(),
            Principal::Session(session) => {
                let resource =
                    format!("assumed-role/{}/{}", session.role_name(), session.session_name);
                Arn::global("sts", &self.account, resource).to_string()
            }
            Principal::Service(name) => (*name).to_owned(),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }

    /// The name of a resource of this caller's account and region.
    pub fn own(&self, service: &str, resource: impl Into<String>) -> Arn {
        Arn::new(service, &self.region, &self.account, resource)
    }
}
