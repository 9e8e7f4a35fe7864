//! Roles that are taken as a test says. Keys of them are made for nobody.

use async_trait::async_trait;
use foundation::access::{AssumeRefused, Assumer, RoleCredentials, Roles};
use foundation::{AccountId, Caller, Principal, Region, Session, Timestamp};
use std::sync::Arc;
use std::time::Duration;

/// Who asks for a role.
pub struct Asked<'a> {
    /// The role.
    pub role_arn: &'a str,
    /// Who, and for what.
    pub by: Assumer<'a>,
    /// What the session is to be called.
    pub session_name: &'a str,
    /// Where it is for.
    pub region: &'a Region,
    /// When.
    pub now: Timestamp,
}

impl Asked<'_> {
    /// Asserts that it is this service, for a resource whose ARN has that in it.
    pub fn is_by(&self, service: &str, resource: &str) {
        assert_eq!(self.by.service, service);
        let source = self.by.source.unwrap();
        assert!(source.arn.contains(resource), "{source:?}");
    }

    /// A session of the role, in the account that there is.
    pub fn session(&self) -> Caller {
        let session = Session {
            role_arn: self.role_arn.to_owned(),
            role_id: "AROA".to_owned(),
            session_name: self.session_name.to_owned(),
            session_policies: Vec::new(),
            tags: Vec::new(),
            expires: self.now + Duration::from_hours(1),
        };
        let root = Caller::root(AccountId::DEFAULT, self.region.clone(), "r", self.now);
        let principal = Principal::Session(Arc::new(session));
        Caller { principal, via: Some(self.by.service), ..root }
    }
}

/// Roles that are taken as `take` says.
pub fn roles(
    take: impl Fn(&Asked<'_>) -> Result<Caller, AssumeRefused> + Send + Sync + 'static,
) -> Arc<dyn Roles> {
    Arc::new(Taken(take))
}

/// One role, for everybody.
pub fn one_role(role_arn: &'static str) -> Arc<dyn Roles> {
    roles(move |asked| match asked.role_arn == role_arn {
        true => Ok(asked.session()),
        false => Err(AssumeRefused::NotTrusted),
    })
}

/// There is no role.
pub fn no_roles() -> Arc<dyn Roles> {
    roles(|_| Err(AssumeRefused::NoSuchRole))
}

/// The role that somebody acts as.
pub fn role_of(caller: &Caller) -> Option<&str> {
    match &caller.principal {
        Principal::Session(session) => Some(&session.role_arn),
        _ => None,
    }
}

struct Taken<T>(T);

#[async_trait]
impl<T> Roles for Taken<T>
where
    T: Fn(&Asked<'_>) -> Result<Caller, AssumeRefused> + Send + Sync + 'static,
{
    async fn assume_for_service(
        &self,
        _: &str,
        _: Assumer<'_>,
        _: &str,
        _: Timestamp,
        _: u32,
    ) -> Result<RoleCredentials, AssumeRefused> {
        Err(AssumeRefused::NoSuchRole)
    }

    async fn caller_for_service(
        &self,
        role_arn: &str,
        by: Assumer<'_>,
        session_name: &str,
        region: &Region,
        now: Timestamp,
    ) -> Result<Caller, AssumeRefused> {
        (self.0)(&Asked { role_arn, by, session_name, region, now })
    }
}
