//! A pipe's role, as which it reads, enriches and delivers.

use crate::errors::invalid;
use crate::names::{PRINCIPAL, PipeName};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::seams::Assumed;
use foundation::access::{AssumeRefused, Assumer};
use foundation::{Caller, Source, Timestamp};
use pollers::Session;
use std::sync::Arc;

/// The longest name of a role's session (STS API Reference, AssumeRole).
const SESSION_NAME_MAX: usize = 64;

/// The role of a pipe.
pub(crate) struct Role {
    room: Arc<Room>,
    pipe: PipeName,
    arn: String,
    session: Session,
}

impl Role {
    pub(crate) fn new(room: &Arc<Room>, pipe: &PipeName, arn: &str) -> Role {
        let (room, pipe, arn) = (room.clone(), pipe.clone(), arn.to_owned());
        Role { room, pipe, arn, session: Session::default() }
    }

    fn session_name(&self) -> String {
        self.pipe.name.chars().take(SESSION_NAME_MAX).collect()
    }

    /// «For EventBridge Pipes, the value of `aws:SourceArn` must be the pipe ARN.»
    fn source(&self) -> Source {
        Source { arn: self.pipe.arn(), account: self.pipe.account }
    }

    async fn assume(&self, now: Timestamp) -> Result<Caller, ApiError> {
        let (name, region) = (self.session_name(), &self.pipe.region);
        let (roles, source) = (&self.room.outside()?.roles, self.source());
        let by = Assumer::working_for(PRINCIPAL, &source);
        let session = roles.caller_for_service(&self.arn, by, &name, region, now).await;
        session.map_err(|refused| match refused {
            AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => {
                invalid(format!("The role {} can't be assumed by {PRINCIPAL}.", self.arn))
            }
            AssumeRefused::Unavailable(why) => ApiError::internal(why),
        })
    }

    /// What a session of it is, for who assumes it by himself.
    pub(crate) fn assumed(&self) -> Assumed {
        let (role_arn, session) = (self.arn.clone(), self.session_name());
        Assumed { role_arn, service: PRINCIPAL, source: self.source(), session }
    }
}

impl pollers::Role for Role {
    async fn caller(&self) -> Result<Caller, ApiError> {
        let now = self.room.ambient.now();
        self.session.or(now, self.assume(now)).await
    }
}
