//! The operations under their names.

use crate::names::PipeName;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::pipes::*;
use foundation::Caller;

/// What the operations answer that change a pipe.
macro_rules! answer {
    ($answer:ident, $name:expr, $pipe:expr, $desired:ident) => {{
        let (name, pipe): (PipeName, crate::model::Pipe) = ($name, $pipe);
        $answer {
            arn: Some(name.arn()),
            creation_time: pipe.created(),
            current_state: Some(pipe.state.shown()),
            desired_state: Some(pipe.$desired()),
            last_modified_time: pipe.modified(),
            name: Some(name.name),
        }
    }};
}

#[async_trait]
impl Pipes for Room {
    async fn create_pipe(
        &self,
        caller: &Caller,
        input: CreatePipeRequest,
    ) -> Result<CreatePipeResponse, ApiError> {
        let (name, pipe) = self.create(caller, input).await?;
        Ok(answer!(CreatePipeResponse, name, pipe, desired))
    }

    async fn update_pipe(
        &self,
        caller: &Caller,
        input: UpdatePipeRequest,
    ) -> Result<UpdatePipeResponse, ApiError> {
        let name = PipeName::of(caller, &input.name);
        let pipe = self.update(&name, input).await?;
        Ok(answer!(UpdatePipeResponse, name, pipe, desired))
    }

    async fn delete_pipe(
        &self,
        caller: &Caller,
        input: DeletePipeRequest,
    ) -> Result<DeletePipeResponse, ApiError> {
        let name = PipeName::of(caller, &input.name);
        let pipe = self.delete(&name).await?;
        Ok(answer!(DeletePipeResponse, name, pipe, desired_or_gone))
    }

    async fn start_pipe(
        &self,
        caller: &Caller,
        input: StartPipeRequest,
    ) -> Result<StartPipeResponse, ApiError> {
        let name = PipeName::of(caller, &input.name);
        let pipe = self.start(&name).await?;
        Ok(answer!(StartPipeResponse, name, pipe, desired))
    }

    async fn stop_pipe(
        &self,
        caller: &Caller,
        input: StopPipeRequest,
    ) -> Result<StopPipeResponse, ApiError> {
        let name = PipeName::of(caller, &input.name);
        let pipe = self.stop(&name).await?;
        Ok(answer!(StopPipeResponse, name, pipe, desired))
    }

    async fn describe_pipe(
        &self,
        caller: &Caller,
        input: DescribePipeRequest,
    ) -> Result<DescribePipeResponse, ApiError> {
        Ok(self.pipe(&PipeName::of(caller, &input.name)).await?.described())
    }

    async fn list_pipes(
        &self,
        caller: &Caller,
        input: ListPipesRequest,
    ) -> Result<ListPipesResponse, ApiError> {
        self.list(caller, input).await
    }

    async fn list_tags_for_resource(
        &self,
        _caller: &Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, ApiError> {
        let tags = Some(self.tags(&input.resource_arn).await?);
        Ok(ListTagsForResourceResponse { tags })
    }

    async fn tag_resource(
        &self,
        _caller: &Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, ApiError> {
        let TagResourceRequest { resource_arn, tags: given } = input;
        self.change_tags(&resource_arn, |tags| tags.extend(given.clone())).await?;
        Ok(TagResourceResponse {})
    }

    async fn untag_resource(
        &self,
        _caller: &Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, ApiError> {
        let UntagResourceRequest { resource_arn, tag_keys } = input;
        self.change_tags(&resource_arn, |tags| tags.retain(|key, _| !tag_keys.contains(key)))
            .await?;
        Ok(UntagResourceResponse {})
    }
}
