//! Calls from room to room pass the same authorization as those from outside.

use crate::error::ApiError;
use crate::service::Access;
use foundation::Caller;
use foundation::access::{Authorizer, Decision, denial};
use std::fmt;
use std::sync::Arc;

/// A service's actions table together with who decides on it. The generated `guarded` functions put
/// one in front of a service before it is handed to another.
pub struct Guard<I> {
    access: Arc<dyn Access<I>>,
    authorizer: Arc<dyn Authorizer>,
}

impl<I: Send + Sync + 'static> Guard<I> {
    /// Asks `authorizer` about what `access` says a call needs.
    pub fn new(access: Arc<dyn Access<I>>, authorizer: Arc<dyn Authorizer>) -> Self {
        Guard { access, authorizer }
    }

    /// Refuses the call with AWS's denial if any of its actions is not allowed.
    pub async fn check(&self, caller: &Caller, input: &I) -> Result<(), ApiError> {
        for ask in self.access.asks(caller, input).await? {
            if let Decision::Denied(why) = self.authorizer.decide(caller, &ask).await {
                return Err(ApiError::new(
                    "AccessDeniedException",
                    400,
                    denial(caller, &ask, &why),
                ));
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
