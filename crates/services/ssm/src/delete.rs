//! DeleteParameter, DeleteParameters.

use crate::change::Happening;
use crate::errors;
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::names::{ParameterName, Place};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::ssm::*;
use foundation::Caller;

impl Room {
    async fn remove(&self, name: &ParameterName) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let read = self.existing(name).await?;
            let tier = read.parameter.latest.tier;
            let batch = self.uncounted(&name.place, tier).await?.check(read.unchanged());
            let batch = batch
                .delete(keys::parameter::key(&read.name))
                .delete_range(keys::version::all_of(&read.name));
            let batch = self.tell(batch, &read.name, &read.parameter, Happening::Delete)?;
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn delete_one(
        &self,
        caller: &Caller,
        request: DeleteParameterRequest,
    ) -> Result<DeleteParameterResult, ApiError> {
        let name = Place::of(caller).name(request.name.trim());
        self.remove(&name).await.map(|()| DeleteParameterResult {})
    }

    pub(crate) async fn delete_several(
        &self,
        caller: &Caller,
        request: DeleteParametersRequest,
    ) -> Result<DeleteParametersResult, ApiError> {
        let (mut deleted, mut unknown) = (Vec::new(), Vec::new());
        for name in request.names {
            match self.remove(&Place::of(caller).name(name.trim())).await {
                Ok(()) => deleted.push(name),
                Err(why) if why.is("ParameterNotFound") => unknown.push(name),
                Err(why) => return Err(why),
            }
        }
        Ok(DeleteParametersResult {
            deleted_parameters: Some(deleted),
            invalid_parameters: Some(unknown),
        })
    }
}
