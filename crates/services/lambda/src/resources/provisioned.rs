//! What versions and aliases keep ready.

use super::SERVICE;
use aws_api::lambda::*;
use resource::{Failure, Work, gone, if_found, properties};

properties! {
    /// Environments that are initialized before anybody asks.
    pub struct Provisioned {
        executions: i32 = "ProvisionedConcurrentExecutions";
    }
}

/// Makes what is kept ready for the qualifier what is wanted. It may be repeated.
pub(super) async fn bring(
    api: &dyn Lambda,
    work: &Work,
    (function, qualifier): (&str, &str),
    wanted: Option<&Provisioned>,
) -> Result<(), Failure> {
    let (function_name, qualifier) = (function.to_owned(), qualifier.to_owned());
    match wanted {
        Some(Provisioned { executions }) => {
            let input = PutProvisionedConcurrencyConfigRequest {
                function_name,
                provisioned_concurrent_executions: *executions,
                qualifier,
            };
            let put = api.put_provisioned_concurrency_config(&work.caller, input).await;
            put.map(drop).map_err(work.refused(SERVICE))
        }
        None => {
            let input = DeleteProvisionedConcurrencyConfigRequest { function_name, qualifier };
            let deleted = api.delete_provisioned_concurrency_config(&work.caller, input).await;
            gone(deleted.map(drop).map_err(work.refused(SERVICE)))
        }
    }
}

/// What is kept ready for the qualifier.
pub(super) async fn found(
    api: &dyn Lambda,
    work: &Work,
    (function, qualifier): (&str, &str),
) -> Result<Option<Provisioned>, Failure> {
    let input = GetProvisionedConcurrencyConfigRequest {
        function_name: function.to_owned(),
        qualifier: qualifier.to_owned(),
    };
    match api.get_provisioned_concurrency_config(&work.caller, input).await {
        Err(error) if error.is("ProvisionedConcurrencyConfigNotFoundException") => Ok(None),
        // An alias with weights has none.
        Err(error) if error.is("InvalidParameterValueException") => Ok(None),
        found => {
            let found = if_found(found.map_err(work.refused(SERVICE)))?;
            let executions =
                found.and_then(|found| found.requested_provisioned_concurrent_executions);
            Ok(executions.map(|executions| Provisioned { executions }))
        }
    }
}
