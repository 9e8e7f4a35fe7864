//! Who reads a source.

use aws_api::ApiError;
use foundation::{Caller, Timestamp};
use parking_lot::Mutex;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// A role, as which a source is read.
pub trait Role: Send + Sync + 'static {
    /// A session of it.
    fn caller(&self) -> impl Future<Output = Result<Caller, ApiError>> + Send;
}

impl<R: Role> Role for Arc<R> {
    fn caller(&self) -> impl Future<Output = Result<Caller, ApiError>> + Send {
        R::caller(self)
    }
}

/// For so long a session of a role is used again, before it is asked for anew.
const SESSION_LIFE: Duration = Duration::from_secs(60);

/// A session of a role, used again for a while.
#[derive(Debug, Default)]
pub struct Session(Mutex<Option<(Timestamp, Caller)>>);

impl Session {
    /// The session, if it is good at this time, or the one that is made `anew`.
    pub async fn or(
        &self,
        now: Timestamp,
        anew: impl Future<Output = Result<Caller, ApiError>>,
    ) -> Result<Caller, ApiError> {
        if let Some((until, caller)) = &*self.0.lock()
            && *until > now
        {
            return Ok(Caller { at: now, ..caller.clone() });
        }
        let caller = anew.await?;
        *self.0.lock() = Some((now + SESSION_LIFE, caller.clone()));
        Ok(caller)
    }
}
