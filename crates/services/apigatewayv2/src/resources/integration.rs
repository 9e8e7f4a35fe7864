//! `AWS::ApiGatewayV2::Integration`.

use super::{SERVICE, entries, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, CreateIntegrationRequest, DeleteIntegrationRequest, GetIntegrationRequest,
    GetIntegrationResult, GetIntegrationsRequest, Integration as Existing, TlsConfigInput,
    UpdateIntegrationRequest,
};
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Integration {
        api_id: String = "ApiId", replace;
        connection_id: Option<String> = "ConnectionId";
        connection_type: Option<String> = "ConnectionType";
        content_handling: Option<String> = "ContentHandlingStrategy", conditional;
        credentials_arn: Option<String> = "CredentialsArn";
        description: Option<String> = "Description";
        method: Option<String> = "IntegrationMethod";
        subtype: Option<String> = "IntegrationSubtype";
        kind: String = "IntegrationType";
        uri: Option<String> = "IntegrationUri";
        passthrough: Option<String> = "PassthroughBehavior";
        payload_format: Option<String> = "PayloadFormatVersion";
        request_parameters: Option<BTreeMap<String, String>> = "RequestParameters";
        request_templates: Option<BTreeMap<String, String>> = "RequestTemplates";
        response_parameters: Option<BTreeMap<String, OfCode>> = "ResponseParameters";
        template_selection: Option<String> = "TemplateSelectionExpression";
        timeout_ms: Option<i32> = "TimeoutInMillis";
        tls: Option<Tls> = "TlsConfig";
    }
}

properties! {
    /// What becomes of answers of one status code.
    pub struct OfCode {
        parameters: Option<Vec<Mapping>> = "ResponseParameters";
    }
}

properties! {
    /// A parameter, and what it is made of.
    pub struct Mapping {
        destination: String = "Destination";
        source: String = "Source";
    }
}

properties! {
    /// Whom a private backend has to be.
    pub struct Tls {
        server_name: Option<String> = "ServerNameToVerify";
    }
}

pub(super) struct Integrations {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::Integration";

type ByCode = BTreeMap<String, BTreeMap<String, String>>;

fn made(id: &str) -> Made {
    Made::new(id).with("IntegrationId", id)
}

fn by_code(of: &Integration) -> Option<ByCode> {
    let all = of.response_parameters.as_ref()?;
    let one = |of: &OfCode| {
        let mappings = of.parameters.iter().flatten();
        mappings.map(|one| (one.destination.clone(), one.source.clone())).collect()
    };
    Some(all.iter().map(|(code, of)| (code.clone(), one(of))).collect())
}

/// The mappings that were found, in the template's order.
fn as_wanted(wanted: &BTreeMap<String, OfCode>, mut has: ByCode) -> BTreeMap<String, OfCode> {
    let one = |(code, of): (&String, &OfCode)| {
        let mut found = has.remove(code)?;
        let mappings = of.parameters.iter().flatten();
        let mappings = mappings.filter_map(|one| {
            let source = found.remove(&one.destination)?;
            Some(Mapping { destination: one.destination.clone(), source })
        });
        Some((code.clone(), OfCode { parameters: Some(mappings.collect()) }))
    };
    wanted.iter().filter_map(one).collect()
}

fn tls(of: &Integration) -> Option<TlsConfigInput> {
    let tls = of.tls.clone()?;
    Some(TlsConfigInput { server_name_to_verify: tls.server_name })
}

#[async_trait]
impl Provider for Integrations {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["IntegrationId"]);

    type Properties = Integration;

    /// A conversion can be changed, and never taken away.
    fn replaces(&self, old: &Integration, new: &Integration) -> bool {
        old.content_handling.is_some() && new.content_handling.is_none()
    }

    /// API Gateway makes the id: of integrations like this one, what was not there before is an
    /// earlier attempt's own.
    async fn create(&self, work: &Work, wanted: &Integration) -> Result<Made, Failure> {
        let there = self.alike(work, wanted).await?;
        let id = match work.own_of(&there).await? {
            Some(id) => id,
            None => {
                let input = CreateIntegrationRequest {
                    api_id: wanted.api_id.clone(),
                    connection_id: wanted.connection_id.clone(),
                    connection_type: wanted.connection_type.as_deref().map(Into::into),
                    content_handling_strategy: wanted.content_handling.as_deref().map(Into::into),
                    credentials_arn: wanted.credentials_arn.clone(),
                    description: wanted.description.clone(),
                    integration_method: wanted.method.clone(),
                    integration_subtype: wanted.subtype.clone(),
                    integration_type: wanted.kind.as_str().into(),
                    integration_uri: wanted.uri.clone(),
                    passthrough_behavior: wanted.passthrough.as_deref().map(Into::into),
                    payload_format_version: wanted.payload_format.clone(),
                    request_parameters: wanted.request_parameters.clone(),
                    request_templates: wanted.request_templates.clone(),
                    response_parameters: by_code(wanted),
                    template_selection_expression: wanted.template_selection.clone(),
                    timeout_in_millis: wanted.timeout_ms,
                    tls_config: tls(wanted),
                };
                let created = self.api.create_integration(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.integration_id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Integration,
    ) -> Result<Option<Found<Integration>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let connection = found.connection_type.map(|kind| kind.to_string());
        let handling = found.content_handling_strategy.map(|kind| kind.to_string());
        let passthrough = found.passthrough_behavior.map(|kind| kind.to_string());
        let has = found.response_parameters.unwrap_or_default();
        let tls = found.tls_config.map(|tls| Tls { server_name: tls.server_name_to_verify });
        let properties = Integration {
            api_id: wanted.api_id.clone(),
            connection_id: told(&wanted.connection_id, found.connection_id),
            connection_type: told(&wanted.connection_type, connection),
            content_handling: told(&wanted.content_handling, handling),
            credentials_arn: told(&wanted.credentials_arn, found.credentials_arn),
            description: told(&wanted.description, found.description),
            method: told(&wanted.method, found.integration_method),
            subtype: told(&wanted.subtype, found.integration_subtype),
            kind: found.integration_type.map(|kind| kind.to_string()).unwrap_or_default(),
            uri: told(&wanted.uri, found.integration_uri),
            passthrough: told(&wanted.passthrough, passthrough),
            payload_format: told(&wanted.payload_format, found.payload_format_version),
            request_parameters: told(&wanted.request_parameters, found.request_parameters),
            request_templates: told(&wanted.request_templates, found.request_templates),
            response_parameters: wanted.response_parameters.as_ref().map(|all| as_wanted(all, has)),
            template_selection: told(
                &wanted.template_selection,
                found.template_selection_expression,
            ),
            timeout_ms: told(&wanted.timeout_ms, found.timeout_in_millis),
            tls: told(&wanted.tls, tls),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Integration,
        new: &Integration,
    ) -> Result<Made, Failure> {
        let found = self.found(work, id, new).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let is_http = self.is_http(work, new).await?;
        // What has a default is set to it where it is no longer given.
        let timeout = if is_http { 30_000 } else { 29_000 };
        let timeout = new.timeout_ms.or(old.timeout_ms.map(|_| timeout));
        let passthrough = old.passthrough.as_ref().map(|_| "WHEN_NO_MATCH");
        let connection = old.connection_type.as_ref().map(|_| "INTERNET");
        let version = old.payload_format.as_ref().map(|_| "1.0".to_owned());
        let templates = new.request_templates.clone();
        let templates = templates.or(old.request_templates.as_ref().map(|_| BTreeMap::new()));
        let input = UpdateIntegrationRequest {
            api_id: new.api_id.clone(),
            connection_id: text(&new.connection_id),
            connection_type: new.connection_type.as_deref().or(connection).map(Into::into),
            content_handling_strategy: new.content_handling.as_deref().map(Into::into),
            credentials_arn: text(&new.credentials_arn),
            description: text(&new.description),
            integration_id: id.to_owned(),
            integration_method: text(&new.method),
            integration_subtype: new
                .subtype
                .clone()
                .or(old.subtype.as_ref().map(|_| String::new())),
            integration_type: Some(new.kind.as_str().into()),
            integration_uri: text(&new.uri),
            passthrough_behavior: new.passthrough.as_deref().or(passthrough).map(Into::into),
            payload_format_version: new.payload_format.clone().or(version),
            request_parameters: entries(has.request_parameters, &new.request_parameters),
            request_templates: templates,
            response_parameters: entries(has.response_parameters, &by_code(new)),
            template_selection_expression: text(&new.template_selection),
            timeout_in_millis: timeout,
            tls_config: tls(new),
        };
        let updated = self.api.update_integration(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Integration) -> Result<(), Failure> {
        let input =
            DeleteIntegrationRequest { api_id: last.api_id.clone(), integration_id: id.to_owned() };
        gone(self.api.delete_integration(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Integrations {
    async fn found(
        &self,
        work: &Work,
        id: &str,
        wanted: &Integration,
    ) -> Result<Option<GetIntegrationResult>, Failure> {
        let input =
            GetIntegrationRequest { api_id: wanted.api_id.clone(), integration_id: id.to_owned() };
        if_found(self.api.get_integration(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    async fn is_http(&self, work: &Work, of: &Integration) -> Result<bool, Failure> {
        let input = aws_api::apigatewayv2::GetApiRequest { api_id: of.api_id.clone() };
        let api = self.api.get_api(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        Ok(api.protocol_type == Some(aws_api::apigatewayv2::ProtocolType::Http))
    }

    /// The ids of integrations that could be this one.
    async fn alike(&self, work: &Work, wanted: &Integration) -> Result<Vec<String>, Failure> {
        let alike = |one: &Existing| {
            one.integration_type.as_ref().map(ToString::to_string).as_ref() == Some(&wanted.kind)
                && one.integration_uri == wanted.uri
                && one.integration_subtype == wanted.subtype
                && one.description == wanted.description
                && one.credentials_arn == wanted.credentials_arn
        };
        let (mut ids, mut next_token) = (Vec::new(), None);
        loop {
            let input = GetIntegrationsRequest {
                api_id: wanted.api_id.clone(),
                max_results: None,
                next_token,
            };
            let page = self.api.get_integrations(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            ids.extend(items.filter(alike).filter_map(|one| one.integration_id));
            next_token = page.next_token;
            if next_token.is_none() {
                return Ok(ids);
            }
        }
    }
}
