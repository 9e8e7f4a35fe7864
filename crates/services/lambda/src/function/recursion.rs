//! Whether events may go round through a function for ever («Use Lambda recursive loop detection to
//! prevent infinite loops»).

use super::record::{Function, to_cbor};
use super::resolve;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::names::Named;
use aws_api::ApiError;
use aws_api::lambda::{
    GetFunctionRecursionConfigResponse, PutFunctionRecursionConfigRequest,
    PutFunctionRecursionConfigResponse, RecursiveLoop,
};
use foundation::Caller;
use store::{Batch, Check, Outcome};

fn shown(allowed: bool) -> RecursiveLoop {
    if allowed { RecursiveLoop::Allow } else { RecursiveLoop::Terminate }
}

pub(crate) async fn put(
    core: &Core,
    caller: &Caller,
    input: PutFunctionRecursionConfigRequest,
) -> Result<PutFunctionRecursionConfigResponse, ApiError> {
    let named = Named::latest(caller, &input.function_name)?;
    let allowed = match &input.recursive_loop {
        RecursiveLoop::Allow => true,
        RecursiveLoop::Terminate => false,
        RecursiveLoop::Unknown(other) => {
            return Err(invalid(format!(
                "1 validation error detected: Value '{other}' at 'recursiveLoop' failed to satisfy \
                 constraint: Member must satisfy enum value set: [Allow, Terminate]"
            )));
        }
    };
    loop {
        let found = resolve::find_latest(core, &named).await?;
        let key = found.entry.key.clone();
        let function = Function { loops_allowed: allowed, ..found.function };
        let batch = Batch::new()
            .check(Check::unchanged(key.clone(), Some(&found.entry)))
            .put(key, to_cbor(&function));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            let recursive_loop = Some(shown(allowed));
            return Ok(PutFunctionRecursionConfigResponse { recursive_loop });
        }
    }
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<GetFunctionRecursionConfigResponse, ApiError> {
    let found = resolve::find_latest(core, &Named::latest(caller, name)?).await?;
    let recursive_loop = Some(shown(found.function.loops_allowed));
    Ok(GetFunctionRecursionConfigResponse { recursive_loop })
}
