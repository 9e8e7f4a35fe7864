//! APIs: create, show, change, delete.

use super::integrations::quick_integration;
use super::listing::Wanted;
use super::route_key;
use super::settings::check_expression;
use super::settings::{check_tags, put_text, said};
use crate::definition::Definition;
use crate::errors::{bad, unavailable};
use crate::keys::ApiKey;
use crate::record::{Record, StageRecord};
use crate::room::{Moment, Room};
use crate::show::{Put, Shown};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::Caller;
use store::{Direction, KeyRange, Limit};

/// Of HTTP APIs the only one.
const HTTP_SELECTION: &str = "$request.method $request.path";
const API_KEY_SELECTION: &str = "$request.header.x-api-key";
/// Of where an API key can come from («API key selection expressions»).
const API_KEY_SELECTIONS: [&str; 2] = [API_KEY_SELECTION, "$context.authorizer.usageIdentifierKey"];

/// An API with AWS's defaults for what is not said, and refused if it can't be.
pub(crate) fn complete(mut api: Api) -> Result<Api, ApiError> {
    let is_http = match &api.protocol_type {
        ProtocolType::Http => true,
        ProtocolType::Websocket => false,
        ProtocolType::Unknown(text) => {
            return Err(bad(format!("Invalid protocol type specified: {text}")));
        }
    };
    if api.route_selection_expression.is_empty() && is_http {
        HTTP_SELECTION.clone_into(&mut api.route_selection_expression);
    }
    if is_http && api.route_selection_expression != HTTP_SELECTION {
        return Err(bad(format!(
            "Route selection expression for protocol type HTTP must be \"{HTTP_SELECTION}\""
        )));
    }
    if api.route_selection_expression.is_empty() {
        return Err(bad("Route selection expression is required for protocol type WEBSOCKET"));
    }
    if !is_http {
        check_expression("route selection", &api.route_selection_expression)?;
    }
    let selection =
        api.api_key_selection_expression.get_or_insert_with(|| API_KEY_SELECTION.to_owned());
    if !API_KEY_SELECTIONS.contains(&selection.as_str()) {
        return Err(bad(format!("Invalid API key selection expression specified: {selection}")));
    }
    if !is_http && api.cors_configuration.is_some() {
        return Err(bad("CORS configuration is not supported for protocol type WEBSOCKET"));
    }
    if is_http && api.disable_schema_validation == Some(true) {
        return Err(bad("DisableSchemaValidation is not supported for protocol type HTTP"));
    }
    if let Some(cors) = &api.cors_configuration {
        check_cors(cors)?;
    }
    api.disable_execute_api_endpoint.get_or_insert(false);
    api.ip_address_type.get_or_insert(IpAddressType::Ipv4);
    let tags = api.tags.get_or_insert_default();
    check_tags(tags)?;
    Ok(api)
}

fn check_cors(cors: &Cors) -> Result<(), ApiError> {
    let list = |list: &Option<Vec<String>>| list.clone().unwrap_or_default();
    let (origins, credentials) = (list(&cors.allow_origins), cors.allow_credentials == Some(true));
    if credentials && origins.iter().any(|origin| origin == "*") {
        return Err(bad(
            "Invalid CORS configuration: AllowCredentials can't be true where AllowOrigins has *",
        ));
    }
    for origin in &origins {
        let schemes = ["http://", "https://", "chrome-extension://", "moz-extension://"];
        let known =
            schemes.iter().any(|scheme| origin.len() > scheme.len() && origin.starts_with(scheme));
        if origin != "*" && origin != "null" && !known {
            return Err(bad(format!("Invalid format for origin {origin}")));
        }
    }
    for method in list(&cors.allow_methods) {
        let known =
            ["*", "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"].contains(&&*method);
        if !known {
            return Err(bad(format!("Invalid method {method} in CORS configuration")));
        }
    }
    let names = list(&cors.allow_headers).into_iter().chain(list(&cors.expose_headers));
    for name in names {
        if name != "*" && http::HeaderName::try_from(name.as_str()).is_err() {
            return Err(bad(format!("Invalid header {name} in CORS configuration")));
        }
    }
    Ok(())
}

impl Room {
    /// The API with what the service says of it: its id, its endpoint, its time.
    pub(crate) fn born(&self, api: Api, id: &str, moment: &Moment<'_>) -> Api {
        Api {
            api_endpoint: Some(self.endpoint(id, &api.protocol_type)),
            api_id: Some(id.to_owned()),
            created_date: Some(moment.now),
            ..api
        }
    }

    pub(crate) async fn create_api(
        &self,
        caller: &Caller,
        input: CreateApiRequest,
    ) -> Result<CreateApiResponse, ApiError> {
        let api = complete(Api {
            api_key_selection_expression: input.api_key_selection_expression,
            cors_configuration: input.cors_configuration,
            description: said(input.description),
            disable_execute_api_endpoint: input.disable_execute_api_endpoint,
            disable_schema_validation: input.disable_schema_validation,
            ip_address_type: input.ip_address_type,
            name: input.name,
            protocol_type: input.protocol_type,
            route_selection_expression: input.route_selection_expression.unwrap_or_default(),
            tags: input.tags,
            version: said(input.version),
            ..Api::default()
        })?;
        let quick = Quick {
            route_key: input.route_key,
            target: input.target,
            credentials_arn: input.credentials_arn,
        };
        quick.check(&api)?;
        let record = self.found(caller, |id, moment| {
            let api = self.born(api.clone(), id, moment);
            let definition = Definition { api, ..Definition::default() };
            let mut record = Record { definition, ..Record::default() };
            quick.make(&mut record, moment)?;
            Ok(record)
        });
        Ok(record.await?.definition.api.shown())
    }

    pub(crate) async fn get_api(
        &self,
        caller: &Caller,
        input: GetApiRequest,
    ) -> Result<GetApiResponse, ApiError> {
        Ok(self.record(caller, &input.api_id).await?.definition.api.shown())
    }

    pub(crate) async fn get_apis(
        &self,
        caller: &Caller,
        input: GetApisRequest,
    ) -> Result<GetApisResponse, ApiError> {
        let wanted = Wanted {
            listing: "GetApis",
            max_results: input.max_results.as_deref(),
            next_token: input.next_token.as_deref(),
        };
        let (limit, after) = (wanted.limit()?, wanted.after()?);
        let mut range = KeyRange::prefix(&ApiKey::all_of(caller));
        if let Some(after) = after {
            range = range.after(after);
        }
        let mut items = Vec::new();
        let mut rest = Some(range);
        let mut next_token = None;
        let mut last = store::Key::new();
        'pages: while let Some(range) = rest {
            let page = self.store.scan(range, Limit::entries(limit + 1), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                if items.len() == limit {
                    next_token = Some(wanted.token(&last));
                    break 'pages;
                }
                items.push(Record::decode(&entry.value)?.definition.api);
                last = entry.key;
            }
            rest = page.next;
        }
        Ok(GetApisResponse { items: Some(items), next_token })
    }

    pub(crate) async fn update_api(
        &self,
        caller: &Caller,
        input: UpdateApiRequest,
    ) -> Result<UpdateApiResponse, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, moment| {
            let input = input.clone();
            let api = &mut record.definition.api;
            api.api_key_selection_expression.put(said(input.api_key_selection_expression));
            api.cors_configuration.put(input.cors_configuration);
            put_text(&mut api.description, input.description);
            api.disable_execute_api_endpoint.put(input.disable_execute_api_endpoint);
            api.disable_schema_validation.put(input.disable_schema_validation);
            api.ip_address_type.put(input.ip_address_type);
            api.name.put(input.name);
            api.route_selection_expression.put(said(input.route_selection_expression));
            put_text(&mut api.version, input.version);
            *api = complete(std::mem::take(api))?;
            let quick = Quick {
                route_key: input.route_key,
                target: input.target,
                credentials_arn: input.credentials_arn,
            };
            quick.change(record, moment)?;
            Ok(record.definition.api.clone())
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_api(
        &self,
        caller: &Caller,
        input: DeleteApiRequest,
    ) -> Result<DeleteApiOutput, ApiError> {
        self.remove(caller, &input.api_id).await?;
        Ok(DeleteApiOutput {})
    }

    pub(crate) async fn delete_cors_configuration(
        &self,
        caller: &Caller,
        input: DeleteCorsConfigurationRequest,
    ) -> Result<DeleteCorsConfigurationOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            record.definition.api.cors_configuration = None;
            Ok(())
        })
        .await?;
        Ok(DeleteCorsConfigurationOutput {})
    }
}

/// What makes a whole API at once: a route, an integration behind it, and a stage that deploys itself.
struct Quick {
    route_key: Option<String>,
    target: Option<String>,
    credentials_arn: Option<String>,
}

impl Quick {
    fn check(&self, api: &Api) -> Result<(), ApiError> {
        let asked =
            self.route_key.is_some() || self.target.is_some() || self.credentials_arn.is_some();
        if asked && api.protocol_type != ProtocolType::Http {
            return Err(bad("Quick create is supported for protocol type HTTP only"));
        }
        if asked && self.target.is_none() {
            return Err(bad("Target is required for quick create"));
        }
        if let Some(key) = &self.route_key {
            route_key::check(key, true)?;
        }
        Ok(())
    }

    fn make(&self, record: &mut Record, moment: &Moment<'_>) -> Result<(), ApiError> {
        let Some(target) = &self.target else { return Ok(()) };
        let integration = Integration {
            api_gateway_managed: Some(true),
            integration_id: Some(moment.id()),
            ..quick_integration(target, self.credentials_arn.clone())?
        };
        let integration_id = integration.integration_id.clone().unwrap_or_default();
        let route = Route {
            api_gateway_managed: Some(true),
            api_key_required: Some(false),
            authorization_type: Some(AuthorizationType::None),
            route_id: Some(moment.id()),
            route_key: self.route_key.clone().unwrap_or_else(|| "$default".to_owned()),
            target: Some(format!("integrations/{integration_id}")),
            ..Route::default()
        };
        let stage = Stage {
            api_gateway_managed: Some(true),
            auto_deploy: Some(true),
            ..super::stages::new_stage("$default", moment.now)
        };
        let definition = &mut record.definition;
        definition.integrations.insert(integration_id, integration);
        definition.routes.insert(route.route_id.clone().unwrap_or_default(), route);
        let stage = StageRecord { stage, authorizers_epoch: 0 };
        record.stages.insert("$default".to_owned(), stage);
        record.deploy_by_itself(moment);
        Ok(())
    }

    fn change(&self, record: &mut Record, moment: &Moment<'_>) -> Result<(), ApiError> {
        let Quick { route_key, target, credentials_arn } = self;
        if route_key.is_none() && target.is_none() && credentials_arn.is_none() {
            return Ok(());
        }
        let managed = |managed: Option<bool>| managed == Some(true);
        let definition = &mut record.definition;
        let route = definition.routes.values_mut().find(|route| managed(route.api_gateway_managed));
        let integration =
            definition.integrations.values_mut().find(|one| managed(one.api_gateway_managed));
        let (Some(route), Some(integration)) = (route, integration) else {
            self.check(&definition.api)?;
            return self.make(record, moment);
        };
        if let Some(key) = route_key {
            route_key::check(key, true)?;
            route.route_key.clone_from(key);
        }
        integration.credentials_arn.put(credentials_arn.clone());
        if let Some(target) = target {
            let made = quick_integration(target, integration.credentials_arn.clone())?;
            *integration = Integration {
                api_gateway_managed: Some(true),
                integration_id: integration.integration_id.clone(),
                ..made
            };
        }
        Ok(())
    }
}
