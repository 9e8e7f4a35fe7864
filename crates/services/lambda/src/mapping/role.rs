//! The function's role, as which Lambda reads sources and delivers to destinations.

use crate::core::Core;
use crate::failure::invalid;
use crate::function::record;
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::access::{AssumeRefused, Assumer};
use foundation::{Caller, Timestamp};
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::Duration;

/// For so long a session of the role is used again, before it is asked for anew.
const SESSION_LIFE: Duration = Duration::from_secs(60);

/// The role of a function, whichever it has at the time.
pub(crate) struct Role {
    core: Arc<Core>,
    function: FunctionName,
    session: Mutex<Option<(Timestamp, Caller)>>,
}

impl Role {
    pub(crate) fn of(core: &Arc<Core>, function: FunctionName) -> Self {
        Role { core: core.clone(), function, session: Mutex::new(None) }
    }

    /// A session of it.
    pub(crate) async fn caller(&self) -> Result<Caller, ApiError> {
        let now = self.core.ambient.now();
        if let Some((until, caller)) = &*self.session.lock()
            && *until > now
        {
            return Ok(Caller { at: now, ..caller.clone() });
        }
        let FunctionName { region, name, .. } = &self.function;
        let found = record::read(&*self.core.store, &self.function).await?;
        let found = found.ok_or_else(|| invalid(NO_FUNCTION))?;
        let role = &found.function.role;
        let roles = &self.core.roles;
        let source = self.function.source();
        let by = Assumer::working_for(crate::PRINCIPAL, &source);
        let session = roles.caller_for_service(role, by, name, region, now).await;
        let caller = session.map_err(|refused| match refused {
            AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => invalid(NOT_ASSUMED),
            AssumeRefused::Unavailable(why) => error::service_exception(why),
        })?;
        *self.session.lock() = Some((now + SESSION_LIFE, caller.clone()));
        Ok(caller)
    }
}

/// What a mapping is told of a function that is not there.
pub(super) const NO_FUNCTION: &str = "Function does not exist";
const NOT_ASSUMED: &str = "The role defined for the function cannot be assumed by Lambda.";
