//! Which IAM action on which resource each request is.

use crate::room::Room;
use aws_api::pipes::PipesInput as Input;
use aws_api::{Access, ApiError, not_implemented};
use foundation::Caller;
use foundation::access::Ask;

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, _caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        Err(not_implemented("Pipes", input.structure().schema().name))
    }
}
