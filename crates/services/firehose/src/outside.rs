//! The other services, and the world, as streams meet them.

use crate::delivery::Failure;
use crate::stream::Stream;
use aws_api::glue::Glue;
use aws_api::lambda::Lambda;
use aws_api::logs::Logs;
use aws_api::s3::S3;
use aws_api::seams::RecordSource;
use foundation::access::{AssumeRefused, Assumer, Roles};
use foundation::{Ambient, Caller, Source, Timestamp};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// What Firehose is called as a principal.
pub(crate) const PRINCIPAL: &str = "firehose.amazonaws.com";
/// For so long a session of a role is used again, before it is asked for anew.
const SESSION_LIFE: Duration = Duration::from_secs(60);
/// Sessions that are kept at most.
const SESSIONS_MAX: usize = 10_000;

/// What is handed to the room of the other rooms: each behind its own authorization.
pub struct Seams {
    /// Lets streams act as their roles.
    pub roles: Arc<dyn Roles>,
    /// Objects are written through it.
    pub s3: Arc<dyn S3>,
    /// Functions that transform records.
    pub lambda: Arc<dyn Lambda>,
    /// Where errors are told.
    pub logs: Arc<dyn Logs>,
    /// Schemas of conversions.
    pub glue: Arc<dyn Glue>,
    /// Kinesis streams as sources.
    pub kinesis: Arc<dyn RecordSource>,
    /// HTTP endpoints and the like.
    pub client: outbound::Client,
}

/// The seams with what is kept about them.
pub(crate) struct Outside {
    pub(crate) seams: Seams,
    pub(crate) ambient: Ambient,
    sessions: Mutex<HashMap<(String, String), (Timestamp, Caller)>>,
}

impl Outside {
    pub(crate) fn new(seams: Seams, ambient: Ambient) -> Arc<Outside> {
        Arc::new(Outside { seams, ambient, sessions: Mutex::default() })
    }

    /// A caller who is the role `role_arn`, on behalf of the stream.
    ///
    /// # Errors
    /// The role is not there or does not trust Firehose, by the code `service.AccessDenied`; that may
    /// pass, as people do repair their roles.
    pub(crate) async fn acting(
        &self,
        stream: &Stream,
        role_arn: &str,
        service: &'static str,
    ) -> Result<Caller, Failure> {
        let now = self.ambient.now();
        let key = (role_arn.to_owned(), stream.arn.clone());
        if let Some((until, caller)) = self.sessions.lock().get(&key)
            && *until > now
        {
            return Ok(Caller { at: now, ..caller.clone() });
        }
        let name = &stream.name;
        let roles = &self.seams.roles;
        let source = Source { arn: stream.arn.clone(), account: name.account };
        let by = Assumer::working_for(PRINCIPAL, &source);
        let session = roles.caller_for_service(role_arn, by, &name.name, &name.region, now).await;
        let caller = session.map_err(|refused| match refused {
            AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => Failure::passing(
                format!("{service}.AccessDenied"),
                format!(
                    "Firehose is unable to assume role {role_arn}. Please check the role provided."
                ),
            ),
            AssumeRefused::Unavailable(why) => {
                Failure::passing(format!("{service}.InternalError"), why)
            }
        })?;
        let mut sessions = self.sessions.lock();
        if sessions.len() >= SESSIONS_MAX {
            sessions.retain(|_, (until, _)| *until > now);
        }
        if sessions.len() < SESSIONS_MAX {
            sessions.insert(key, (now + SESSION_LIFE, caller.clone()));
        }
        Ok(caller)
    }
}
