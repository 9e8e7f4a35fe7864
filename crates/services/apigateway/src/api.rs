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
    create_api_key(CreateApiKeyRequest) -> ApiKey;
    create_authorizer(CreateAuthorizerRequest) -> Authorizer;
    create_deployment(CreateDeploymentRequest) -> Deployment;
    create_model(CreateModelRequest) -> Model;
    create_request_validator(CreateRequestValidatorRequest) -> RequestValidator;
    create_resource(CreateResourceRequest) -> Resource;
    create_rest_api(CreateRestApiRequest) -> RestApi;
    create_stage(CreateStageRequest) -> Stage;
    create_usage_plan(CreateUsagePlanRequest) -> UsagePlan;
    create_usage_plan_key(CreateUsagePlanKeyRequest) -> UsagePlanKey;
    delete_api_key(DeleteApiKeyRequest) -> DeleteApiKeyOutput;
    delete_authorizer(DeleteAuthorizerRequest) -> DeleteAuthorizerOutput;
    delete_deployment(DeleteDeploymentRequest) -> DeleteDeploymentOutput;
    delete_gateway_response(DeleteGatewayResponseRequest) -> DeleteGatewayResponseOutput;
    delete_integration(DeleteIntegrationRequest) -> DeleteIntegrationOutput;
    delete_integration_response(DeleteIntegrationResponseRequest) -> DeleteIntegrationResponseOutput;
    delete_method(DeleteMethodRequest) -> DeleteMethodOutput;
    delete_method_response(DeleteMethodResponseRequest) -> DeleteMethodResponseOutput;
    delete_model(DeleteModelRequest) -> DeleteModelOutput;
    delete_request_validator(DeleteRequestValidatorRequest) -> DeleteRequestValidatorOutput;
    delete_resource(DeleteResourceRequest) -> DeleteResourceOutput;
    delete_rest_api(DeleteRestApiRequest) -> DeleteRestApiOutput;
    delete_stage(DeleteStageRequest) -> DeleteStageOutput;
    delete_usage_plan(DeleteUsagePlanRequest) -> DeleteUsagePlanOutput;
    delete_usage_plan_key(DeleteUsagePlanKeyRequest) -> DeleteUsagePlanKeyOutput;
    flush_stage_authorizers_cache(FlushStageAuthorizersCacheRequest) -> FlushStageAuthorizersCacheOutput;
    flush_stage_cache(FlushStageCacheRequest) -> FlushStageCacheOutput;
    get_account(GetAccountRequest) -> Account;
    get_api_key(GetApiKeyRequest) -> ApiKey;
    get_api_keys(GetApiKeysRequest) -> ApiKeys;
    get_authorizer(GetAuthorizerRequest) -> Authorizer;
    get_authorizers(GetAuthorizersRequest) -> Authorizers;
    get_deployment(GetDeploymentRequest) -> Deployment;
    get_deployments(GetDeploymentsRequest) -> Deployments;
    get_export(GetExportRequest) -> ExportResponse;
    get_gateway_response(GetGatewayResponseRequest) -> GatewayResponse;
    get_gateway_responses(GetGatewayResponsesRequest) -> GatewayResponses;
    get_integration(GetIntegrationRequest) -> Integration;
    get_integration_response(GetIntegrationResponseRequest) -> IntegrationResponse;
    get_method(GetMethodRequest) -> Method;
    get_method_response(GetMethodResponseRequest) -> MethodResponse;
    get_model(GetModelRequest) -> Model;
    get_model_template(GetModelTemplateRequest) -> Template;
    get_models(GetModelsRequest) -> Models;
    get_request_validator(GetRequestValidatorRequest) -> RequestValidator;
    get_request_validators(GetRequestValidatorsRequest) -> RequestValidators;
    get_resource(GetResourceRequest) -> Resource;
    get_resources(GetResourcesRequest) -> Resources;
    get_rest_api(GetRestApiRequest) -> RestApi;
    get_rest_apis(GetRestApisRequest) -> RestApis;
    get_stage(GetStageRequest) -> Stage;
    get_stages(GetStagesRequest) -> Stages;
    get_tags(GetTagsRequest) -> Tags;
    get_usage(GetUsageRequest) -> Usage;
    get_usage_plan(GetUsagePlanRequest) -> UsagePlan;
    get_usage_plan_key(GetUsagePlanKeyRequest) -> UsagePlanKey;
    get_usage_plan_keys(GetUsagePlanKeysRequest) -> UsagePlanKeys;
    get_usage_plans(GetUsagePlansRequest) -> UsagePlans;
    import_api_keys(ImportApiKeysRequest) -> ApiKeyIds;
    import_rest_api(ImportRestApiRequest) -> RestApi;
    put_gateway_response(PutGatewayResponseRequest) -> GatewayResponse;
    put_integration(PutIntegrationRequest) -> Integration;
    put_integration_response(PutIntegrationResponseRequest) -> IntegrationResponse;
    put_method(PutMethodRequest) -> Method;
    put_method_response(PutMethodResponseRequest) -> MethodResponse;
    put_rest_api(PutRestApiRequest) -> RestApi;
    tag_resource(TagResourceRequest) -> TagResourceOutput;
    test_invoke_authorizer(TestInvokeAuthorizerRequest) -> TestInvokeAuthorizerResponse;
    test_invoke_method(TestInvokeMethodRequest) -> TestInvokeMethodResponse;
    untag_resource(UntagResourceRequest) -> UntagResourceOutput;
    update_account(UpdateAccountRequest) -> Account;
    update_api_key(UpdateApiKeyRequest) -> ApiKey;
    update_authorizer(UpdateAuthorizerRequest) -> Authorizer;
    update_deployment(UpdateDeploymentRequest) -> Deployment;
    update_gateway_response(UpdateGatewayResponseRequest) -> GatewayResponse;
    update_integration(UpdateIntegrationRequest) -> Integration;
    update_integration_response(UpdateIntegrationResponseRequest) -> IntegrationResponse;
    update_method(UpdateMethodRequest) -> Method;
    update_method_response(UpdateMethodResponseRequest) -> MethodResponse;
    update_model(UpdateModelRequest) -> Model;
    update_request_validator(UpdateRequestValidatorRequest) -> RequestValidator;
    update_resource(UpdateResourceRequest) -> Resource;
    update_rest_api(UpdateRestApiRequest) -> RestApi;
    update_stage(UpdateStageRequest) -> Stage;
    update_usage(UpdateUsageRequest) -> Usage;
    update_usage_plan(UpdateUsagePlanRequest) -> UsagePlan;
}
