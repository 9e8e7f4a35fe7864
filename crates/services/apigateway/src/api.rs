//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::*;
use foundation::Caller;

macro_rules! operations {
    ($($operation:ident($input:ty) -> $output:ty;)*) => {
        #[async_trait::async_trait]
        impl Apigateway for Room {
            $(async fn $operation(&self, caller: &Caller, input: $input) -> Result<$output, ApiError> {
                self.$operation(caller, input).await
            })*
        }
    };
}

operations! {
    get_export(GetExportRequest) -> ExportResponse;
    get_model_template(GetModelTemplateRequest) -> Template;
    get_rest_api(GetRestApiRequest) -> RestApi;
    import_rest_api(ImportRestApiRequest) -> RestApi;
    put_rest_api(PutRestApiRequest) -> RestApi;
    test_invoke_authorizer(TestInvokeAuthorizerRequest) -> TestInvokeAuthorizerResponse;
    test_invoke_method(TestInvokeMethodRequest) -> TestInvokeMethodResponse;
}
