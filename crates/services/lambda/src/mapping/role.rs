//! The function's role, as which Lambda reads sources and delivers to destinations.

use crate::core::Core;
use crate::failure::invalid;
use crate::function::record;
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::access::{AssumeRefused, Assumer};
use foundation::{Caller, Timestamp};
use pollers::Session;
use std::sync::Arc;

/// The role of a function, whichever it has at the time.
pub(crate) struct Role {
    core: Arc<Core>,
    function: FunctionName,
    session: Session,
}

impl Role {
    pub(crate) fn of(core: &Arc<Core>, function: FunctionName) -> Self {
        Role { core: core.clone(), function, session: Session::default() }
    }

    async fn assume(&self, now: Timestamp) -> Result<Caller, ApiError> {
        let FunctionName { region, name, .. } = &self.function;
        let found = record::read(&*self.core.store, &self.function).await?;
        let found = found.ok_or_else(|| invalid(NO_FUNCTION))?;
        let role = &found.function.role;
        let source = self.function.source();
        let by = Assumer::working_for(crate::PRINCIPAL, &source);
        let session = self.core.roles.caller_for_service(role, by, name, region, now).await;
        session.map_err(|refused| match refused {
            AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => invalid(NOT_ASSUMED),
            AssumeRefused::Unavailable(why) => error::service_exception(why),
        })
    }
}

impl pollers::Role for Role {
    async fn caller(&self) -> Result<Caller, ApiError> {
        let now = self.core.ambient.now();
        self.session.or(now, self.assume(now)).await
    }
}

/// What a mapping is told of a function that is not there.
pub(super) const NO_FUNCTION: &str = "Function does not exist";
const NOT_ASSUMED: &str = "The role defined for the function cannot be assumed by Lambda.";
