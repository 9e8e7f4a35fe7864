//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::ssm::*;
use foundation::Caller;

macro_rules! operations {
    ($($operation:ident($input:ident) -> $output:ident = $method:ident;)*) => {
        #[async_trait::async_trait]
        impl Ssm for Room {
            $(async fn $operation(
                &self,
                caller: &Caller,
                input: $input,
            ) -> Result<$output, ApiError> {
                self.$method(caller, input).await
            })*
        }
    };
}

operations! {
    add_tags_to_resource(AddTagsToResourceRequest) -> AddTagsToResourceResult = add_tags;
    delete_parameter(DeleteParameterRequest) -> DeleteParameterResult = delete_one;
    delete_parameters(DeleteParametersRequest) -> DeleteParametersResult = delete_several;
    describe_parameters(DescribeParametersRequest) -> DescribeParametersResult = describe;
    get_parameter(GetParameterRequest) -> GetParameterResult = get_one;
    get_parameter_history(GetParameterHistoryRequest) -> GetParameterHistoryResult = history;
    get_parameters(GetParametersRequest) -> GetParametersResult = get_several;
    get_parameters_by_path(GetParametersByPathRequest) -> GetParametersByPathResult = get_by_path;
    label_parameter_version(LabelParameterVersionRequest) -> LabelParameterVersionResult = label;
    list_tags_for_resource(ListTagsForResourceRequest) -> ListTagsForResourceResult = list_tags;
    put_parameter(PutParameterRequest) -> PutParameterResult = put;
    remove_tags_from_resource(RemoveTagsFromResourceRequest) -> RemoveTagsFromResourceResult = remove_tags;
    unlabel_parameter_version(UnlabelParameterVersionRequest) -> UnlabelParameterVersionResult = unlabel;
}
