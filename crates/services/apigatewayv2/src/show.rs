//! A part of an API as each operation answers with it: the same members in types of their own.

use aws_api::apigatewayv2::*;

/// `self` as another generated type with the same members.
pub(crate) trait Shown<T> {
    fn shown(self) -> T;
}

/// What a request sets, where it sets something.
pub(crate) trait Put<T> {
    fn put(&mut self, new: Option<T>);
}

impl<T> Put<T> for T {
    fn put(&mut self, new: Option<T>) {
        if let Some(new) = new {
            *self = new;
        }
    }
}

impl<T> Put<T> for Option<T> {
    fn put(&mut self, new: Option<T>) {
        if new.is_some() {
            *self = new;
        }
    }
}

macro_rules! shown {
    ($from:ident { $($plain:ident)* } some { $($required:ident)* } as $to:ident) => {
        impl Shown<$to> for $from {
            fn shown(self) -> $to {
                $to { $($plain: self.$plain,)* $($required: Some(self.$required),)* }
            }
        }
    };
}

macro_rules! api {
    ($to:ident) => {
        shown! {
            Api {
                api_endpoint api_gateway_managed api_id api_key_selection_expression
                cors_configuration created_date description disable_execute_api_endpoint
                disable_schema_validation import_info ip_address_type tags version warnings
            } some { name protocol_type route_selection_expression } as $to
        }
    };
}
api!(CreateApiResponse);
api!(GetApiResponse);
api!(UpdateApiResponse);
api!(ImportApiResponse);
api!(ReimportApiResponse);

macro_rules! authorizer {
    ($to:ident) => {
        shown! {
            Authorizer {
                authorizer_credentials_arn authorizer_id authorizer_payload_format_version
                authorizer_result_ttl_in_seconds authorizer_type authorizer_uri
                enable_simple_responses identity_source identity_validation_expression
                jwt_configuration
            } some { name } as $to
        }
    };
}
authorizer!(CreateAuthorizerResponse);
authorizer!(GetAuthorizerResponse);
authorizer!(UpdateAuthorizerResponse);

macro_rules! deployment {
    ($to:ident) => {
        shown! {
            Deployment {
                auto_deployed created_date deployment_id deployment_status deployment_status_message
                description
            } some {  } as $to
        }
    };
}
deployment!(CreateDeploymentResponse);
deployment!(GetDeploymentResponse);
deployment!(UpdateDeploymentResponse);

macro_rules! integration {
    ($to:ident) => {
        shown! {
            Integration {
                api_gateway_managed connection_id connection_type content_handling_strategy
                credentials_arn description integration_id integration_method
                integration_response_selection_expression integration_subtype integration_type
                integration_uri passthrough_behavior payload_format_version request_parameters
                request_templates response_parameters template_selection_expression
                timeout_in_millis tls_config
            } some {  } as $to
        }
    };
}
integration!(CreateIntegrationResult);
integration!(GetIntegrationResult);
integration!(UpdateIntegrationResult);

macro_rules! integration_response {
    ($to:ident) => {
        shown! {
            IntegrationResponse {
                content_handling_strategy integration_response_id response_parameters
                response_templates template_selection_expression
            } some { integration_response_key } as $to
        }
    };
}
integration_response!(CreateIntegrationResponseResponse);
integration_response!(GetIntegrationResponseResponse);
integration_response!(UpdateIntegrationResponseResponse);

macro_rules! model {
    ($to:ident) => {
        shown! {
            Model {
                content_type description model_id schema
            } some { name } as $to
        }
    };
}
model!(CreateModelResponse);
model!(GetModelResponse);
model!(UpdateModelResponse);

macro_rules! route {
    ($to:ident) => {
        shown! {
            Route {
                api_gateway_managed api_key_required authorization_scopes authorization_type
                authorizer_id model_selection_expression operation_name request_models
                request_parameters route_id route_response_selection_expression target
            } some { route_key } as $to
        }
    };
}
route!(CreateRouteResult);
route!(GetRouteResult);
route!(UpdateRouteResult);

macro_rules! route_response {
    ($to:ident) => {
        shown! {
            RouteResponse {
                model_selection_expression response_models response_parameters route_response_id
            } some { route_response_key } as $to
        }
    };
}
route_response!(CreateRouteResponseResponse);
route_response!(GetRouteResponseResponse);
route_response!(UpdateRouteResponseResponse);

macro_rules! stage {
    ($to:ident) => {
        shown! {
            Stage {
                access_log_settings api_gateway_managed auto_deploy client_certificate_id
                created_date default_route_settings deployment_id description
                last_deployment_status_message last_updated_date route_settings stage_variables tags
            } some { stage_name } as $to
        }
    };
}
stage!(CreateStageResponse);
stage!(GetStageResponse);
stage!(UpdateStageResponse);
