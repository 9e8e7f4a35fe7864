//! REST APIs.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{GetRestApiRequest, RestApi};
use foundation::Caller;

impl Room {
    pub(crate) async fn get_rest_api(
        &self,
        caller: &Caller,
        input: GetRestApiRequest,
    ) -> Result<RestApi, ApiError> {
        Ok(self.draft(caller, &input.rest_api_id).await?.definition.api)
    }
}
