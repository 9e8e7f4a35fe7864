//! Images of repositories: there are none, as none can be pushed.

use crate::names::Registry;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::ecr::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn list_no_images(
        &self,
        caller: &Caller,
        request: ListImagesRequest,
    ) -> Result<ListImagesResponse, ApiError> {
        let name =
            Registry::of(caller, request.registry_id.as_deref())?.named(&request.repository_name);
        self.existing(&name).await?;
        Ok(ListImagesResponse { image_ids: Some(Vec::new()), next_token: None })
    }

    pub(crate) async fn describe_no_images(
        &self,
        caller: &Caller,
        request: DescribeImagesRequest,
    ) -> Result<DescribeImagesResponse, ApiError> {
        let name =
            Registry::of(caller, request.registry_id.as_deref())?.named(&request.repository_name);
        self.existing(&name).await?;
        if let Some(asked) = request.image_ids.as_ref().and_then(|ids| ids.first()) {
            let shown = |text: &Option<String>| text.clone().unwrap_or_else(|| "null".to_owned());
            let (digest, tag) = (shown(&asked.image_digest), shown(&asked.image_tag));
            return Err(error::image_not_found_exception(format!(
                "The image with imageId {{imageDigest:'{digest}', imageTag:'{tag}'}} does not exist \
                 within the repository with name '{}' in the registry with id '{}'",
                name.name, name.registry.account
            )));
        }
        Ok(DescribeImagesResponse { image_details: Some(Vec::new()), next_token: None })
    }

    pub(crate) async fn delete_no_images(
        &self,
        caller: &Caller,
        request: BatchDeleteImageRequest,
    ) -> Result<BatchDeleteImageResponse, ApiError> {
        let name =
            Registry::of(caller, request.registry_id.as_deref())?.named(&request.repository_name);
        self.existing(&name).await?;
        let failures = request.image_ids.into_iter().map(|id| ImageFailure {
            image_id: Some(id),
            failure_code: Some(ImageFailureCode::ImageNotFound),
            failure_reason: Some("Requested image not found".to_owned()),
        });
        Ok(BatchDeleteImageResponse {
            image_ids: Some(Vec::new()),
            failures: Some(failures.collect()),
        })
    }
}
