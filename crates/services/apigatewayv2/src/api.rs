//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::Caller;

macro_rules! operations {
    ($($operation:ident($input:ty) -> $output:ty;)*) => {
        #[async_trait::async_trait]
        impl Apigatewayv2 for Room {
            $(async fn $operation(&self, caller: &Caller, input: $input) -> Result<$output, ApiError> {
                self.$operation(caller, input).await
            })*
        }
    };
}

operations! {
    create_api(CreateApiRequest) -> CreateApiResponse;
    create_authorizer(CreateAuthorizerRequest) -> CreateAuthorizerResponse;
    create_deployment(CreateDeploymentRequest) -> CreateDeploymentResponse;
    create_integration(CreateIntegrationRequest) -> CreateIntegrationResult;
    create_integration_response(CreateIntegrationResponseRequest) -> CreateIntegrationResponseResponse;
    create_model(CreateModelRequest) -> CreateModelResponse;
    create_route(CreateRouteRequest) -> CreateRouteResult;
    create_route_response(CreateRouteResponseRequest) -> CreateRouteResponseResponse;
    create_stage(CreateStageRequest) -> CreateStageResponse;
    delete_access_log_settings(DeleteAccessLogSettingsRequest) -> DeleteAccessLogSettingsOutput;
    delete_api(DeleteApiRequest) -> DeleteApiOutput;
    delete_authorizer(DeleteAuthorizerRequest) -> DeleteAuthorizerOutput;
    delete_cors_configuration(DeleteCorsConfigurationRequest) -> DeleteCorsConfigurationOutput;
    delete_deployment(DeleteDeploymentRequest) -> DeleteDeploymentOutput;
    delete_integration(DeleteIntegrationRequest) -> DeleteIntegrationOutput;
    delete_integration_response(DeleteIntegrationResponseRequest) -> DeleteIntegrationResponseOutput;
    delete_model(DeleteModelRequest) -> DeleteModelOutput;
    delete_route(DeleteRouteRequest) -> DeleteRouteOutput;
    delete_route_request_parameter(DeleteRouteRequestParameterRequest) -> DeleteRouteRequestParameterOutput;
    delete_route_response(DeleteRouteResponseRequest) -> DeleteRouteResponseOutput;
    delete_route_settings(DeleteRouteSettingsRequest) -> DeleteRouteSettingsOutput;
    delete_stage(DeleteStageRequest) -> DeleteStageOutput;
    export_api(ExportApiRequest) -> ExportApiResponse;
    get_api(GetApiRequest) -> GetApiResponse;
    get_apis(GetApisRequest) -> GetApisResponse;
    get_authorizer(GetAuthorizerRequest) -> GetAuthorizerResponse;
    get_authorizers(GetAuthorizersRequest) -> GetAuthorizersResponse;
    get_deployment(GetDeploymentRequest) -> GetDeploymentResponse;
    get_deployments(GetDeploymentsRequest) -> GetDeploymentsResponse;
    get_integration(GetIntegrationRequest) -> GetIntegrationResult;
    get_integration_response(GetIntegrationResponseRequest) -> GetIntegrationResponseResponse;
    get_integration_responses(GetIntegrationResponsesRequest) -> GetIntegrationResponsesResponse;
    get_integrations(GetIntegrationsRequest) -> GetIntegrationsResponse;
    get_model(GetModelRequest) -> GetModelResponse;
    get_models(GetModelsRequest) -> GetModelsResponse;
    get_model_template(GetModelTemplateRequest) -> GetModelTemplateResponse;
    get_route(GetRouteRequest) -> GetRouteResult;
    get_route_response(GetRouteResponseRequest) -> GetRouteResponseResponse;
    get_route_responses(GetRouteResponsesRequest) -> GetRouteResponsesResponse;
    get_routes(GetRoutesRequest) -> GetRoutesResponse;
    get_stage(GetStageRequest) -> GetStageResponse;
    get_stages(GetStagesRequest) -> GetStagesResponse;
    get_tags(GetTagsRequest) -> GetTagsResponse;
    import_api(ImportApiRequest) -> ImportApiResponse;
    reimport_api(ReimportApiRequest) -> ReimportApiResponse;
    reset_authorizers_cache(ResetAuthorizersCacheRequest) -> ResetAuthorizersCacheOutput;
    tag_resource(TagResourceRequest) -> TagResourceResponse;
    untag_resource(UntagResourceRequest) -> UntagResourceOutput;
    update_api(UpdateApiRequest) -> UpdateApiResponse;
    update_authorizer(UpdateAuthorizerRequest) -> UpdateAuthorizerResponse;
    update_deployment(UpdateDeploymentRequest) -> UpdateDeploymentResponse;
    update_integration(UpdateIntegrationRequest) -> UpdateIntegrationResult;
    update_integration_response(UpdateIntegrationResponseRequest) -> UpdateIntegrationResponseResponse;
    update_model(UpdateModelRequest) -> UpdateModelResponse;
    update_route(UpdateRouteRequest) -> UpdateRouteResult;
    update_route_response(UpdateRouteResponseRequest) -> UpdateRouteResponseResponse;
    update_stage(UpdateStageRequest) -> UpdateStageResponse;
}
