//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::ecr::*;
use foundation::Caller;

macro_rules! operations {
    ($($operation:ident($input:ident) -> $output:ident = $method:ident($($caller:ident)?);)*) => {
        #[async_trait::async_trait]
        impl Ecr for Room {
            $(async fn $operation(
                &self,
                _caller: &Caller,
                input: $input,
            ) -> Result<$output, ApiError> {
                $(let $caller = _caller;)?
                self.$method($($caller,)? input).await
            })*
        }
    };
}

operations! {
    batch_delete_image(BatchDeleteImageRequest) -> BatchDeleteImageResponse = delete_no_images(caller);
    create_repository(CreateRepositoryRequest) -> CreateRepositoryResponse = make(caller);
    delete_lifecycle_policy(DeleteLifecyclePolicyRequest) -> DeleteLifecyclePolicyResponse = remove_lifecycle(caller);
    delete_repository(DeleteRepositoryRequest) -> DeleteRepositoryResponse = remove(caller);
    delete_repository_policy(DeleteRepositoryPolicyRequest) -> DeleteRepositoryPolicyResponse = remove_policy(caller);
    describe_images(DescribeImagesRequest) -> DescribeImagesResponse = describe_no_images(caller);
    describe_repositories(DescribeRepositoriesRequest) -> DescribeRepositoriesResponse = describe(caller);
    get_lifecycle_policy(GetLifecyclePolicyRequest) -> GetLifecyclePolicyResponse = lifecycle(caller);
    get_repository_policy(GetRepositoryPolicyRequest) -> GetRepositoryPolicyResponse = policy(caller);
    list_images(ListImagesRequest) -> ListImagesResponse = list_no_images(caller);
    list_tags_for_resource(ListTagsForResourceRequest) -> ListTagsForResourceResponse = list_tags();
    put_image_scanning_configuration(PutImageScanningConfigurationRequest) -> PutImageScanningConfigurationResponse = set_scanning(caller);
    put_image_tag_mutability(PutImageTagMutabilityRequest) -> PutImageTagMutabilityResponse = set_mutability(caller);
    put_lifecycle_policy(PutLifecyclePolicyRequest) -> PutLifecyclePolicyResponse = set_lifecycle(caller);
    set_repository_policy(SetRepositoryPolicyRequest) -> SetRepositoryPolicyResponse = set_policy(caller);
    tag_resource(TagResourceRequest) -> TagResourceResponse = add_tags();
    untag_resource(UntagResourceRequest) -> UntagResourceResponse = remove_tags();
}
