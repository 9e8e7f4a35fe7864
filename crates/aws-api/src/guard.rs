//! Calls from room to room pass the same authorization as those from outside.

use crate::encode::Structure;
use crate::error::ApiError;
use crate::schema::Protocol;
use crate::service::{Access, ServiceModel};
use crate::validate::validate;
use foundation::Caller;
use foundation::access::{Authorizer, Decision, denial};
use std::fmt;
use std::sync::Arc;

/// A service's actions table together with who decides on it. The generated `guarded` functions put
/// one in front of a service before it is handed to another.
pub struct Guard<I> {
    access: Arc<dyn Access<I>>,
    authorizer: Arc<dyn Authorizer>,
    outside: Option<Outside<I>>,
}

/// What the endpoint goes by with requests from outside.
struct Outside<I> {
    model: &'static ServiceModel,
    structure: fn(&I) -> &dyn Structure,
}

impl<I: Send + Sync + 'static> Guard<I> {
    /// Asks `authorizer` about what `access` says a call needs.
    pub fn new(access: Arc<dyn Access<I>>, authorizer: Arc<dyn Authorizer>) -> Self {
        Guard { access, authorizer, outside: None }
    }

    /// Refuses also what breaks the model's constraints, and in the words that the service has for
    /// clients: for callers that pass on what users wrote.
    #[must_use]
    pub fn as_from_outside(
        mut self,
        model: &'static ServiceModel,
        structure: fn(&I) -> &dyn Structure,
    ) -> Self {
        self.outside = Some(Outside { model, structure });
        self
    }

    /// Refuses the call with AWS's denial if any of its actions is not allowed.
    pub async fn check(&self, caller: &Caller, input: &I) -> Result<(), ApiError> {
        if let Some(Outside { model, structure }) = &self.outside {
            let broken = |found: crate::Violations| {
                ApiError::new(model.validation_code, 400, found.message())
            };
            validate(structure(input), &[]).map_err(broken)?;
        }
        for ask in self.access.asks(caller, input).await? {
            if let Decision::Denied(why) = self.authorizer.decide(caller, &ask).await {
                let protocol = self.outside.as_ref().map(|outside| outside.model.protocol);
                let (code, status) = match protocol {
                    None | Some(Protocol::Json { .. } | Protocol::RpcV2Cbor { .. }) => {
                        ("AccessDeniedException", 400)
                    }
                    Some(Protocol::RestJson) => ("AccessDeniedException", 403),
                    Some(Protocol::Query | Protocol::RestXml) => ("AccessDenied", 403),
                };
                return Err(ApiError::new(code, status, denial(caller, &ask, &why)));
            }
        }
        Ok(())
    }
}

impl<I> fmt::Debug for Guard<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guard")
    }
}
