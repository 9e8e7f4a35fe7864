//! Methods.

use super::authorizer::AuthorizerPlan;
use super::integration::IntegrationPlan;
use crate::Definition;
use aws_api::apigateway::Method;
use gateway::schema::{Models, Schema};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A method.
#[derive(Debug)]
pub(crate) struct MethodPlan {
    pub(crate) resource_id: String,
    /// `/pets/{id}`
    pub(crate) resource_path: String,
    /// `GET`, `ANY`
    pub(crate) http_method: String,
    pub(crate) operation_name: Option<String>,
    pub(crate) authorization: Authorization,
    pub(crate) api_key_required: bool,
    pub(crate) validator: ValidatorPlan,
    /// What is wrong with it, where it can't be carried out.
    pub(crate) integration: Result<IntegrationPlan, String>,
    /// The statuses that it may answer with; proxies answer with any.
    pub(crate) statuses: BTreeSet<String>,
}

#[derive(Debug)]
pub(crate) enum Authorization {
    None,
    Iam,
    Custom(Arc<AuthorizerPlan>),
    /// What the house does not have, or is not there.
    Unusable(String),
}

/// What is checked of requests.
#[derive(Debug, Default)]
pub(crate) struct ValidatorPlan {
    /// Parameters that must be there, where they are checked.
    pub(crate) required: Vec<Required>,
    /// Schemas by content type, where bodies are checked; what is wrong with one that can't be.
    pub(crate) schemas: BTreeMap<String, Result<Schema, String>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Required {
    Path(String),
    Query(String),
    Header(String),
}

impl Required {
    pub(crate) fn name(&self) -> &str {
        match self {
            Required::Path(name) | Required::Query(name) | Required::Header(name) => name,
        }
    }

    fn parse(parameter: &str) -> Option<Required> {
        let (kind, name) = parameter.strip_prefix("method.request.")?.split_once('.')?;
        let name = name.to_owned();
        match kind {
            "path" => Some(Required::Path(name)),
            "querystring" | "multivaluequerystring" => Some(Required::Query(name)),
            "header" | "multivalueheader" => Some(Required::Header(name)),
            _ => None,
        }
    }
}

/// What methods are compiled with.
pub(super) struct Of<'a> {
    pub(super) definition: &'a Definition,
    pub(super) authorizers: &'a BTreeMap<String, Arc<AuthorizerPlan>>,
    pub(super) models: &'a Models,
}

impl MethodPlan {
    pub(super) fn of(of: &Of<'_>, resource: &str, path: &str, name: &str, method: &Method) -> Self {
        let integration = match &method.method_integration {
            Some(integration) => IntegrationPlan::of(integration),
            None => Err("No integration defined for method".to_owned()),
        };
        MethodPlan {
            resource_id: resource.to_owned(),
            resource_path: path.to_owned(),
            http_method: name.to_owned(),
            operation_name: method.operation_name.clone(),
            authorization: authorization(of, method),
            api_key_required: method.api_key_required == Some(true),
            validator: validator(of, method),
            integration,
            statuses: method
                .method_responses
                .iter()
                .flatten()
                .map(|(code, _)| code.clone())
                .collect(),
        }
    }
}

fn authorization(of: &Of<'_>, method: &Method) -> Authorization {
    match method.authorization_type.as_deref() {
        None | Some("NONE" | "") => Authorization::None,
        Some("AWS_IAM") => Authorization::Iam,
        Some("CUSTOM") => {
            let id = method.authorizer_id.as_deref().unwrap_or_default();
            match of.authorizers.get(id) {
                Some(authorizer) => Authorization::Custom(authorizer.clone()),
                None => Authorization::Unusable(format!("there is no authorizer {id}")),
            }
        }
        Some(other) => Authorization::Unusable(format!(
            "Millstream does not implement authorization by {other}"
        )),
    }
}

fn validator(of: &Of<'_>, method: &Method) -> ValidatorPlan {
    let id = method.request_validator_id.as_deref().unwrap_or_default();
    let Some(validator) = of.definition.validators.get(id) else { return ValidatorPlan::default() };
    let mut plan = ValidatorPlan::default();
    if validator.validate_request_parameters == Some(true) {
        let parameters = method.request_parameters.iter().flatten();
        let required = parameters.filter(|(_, required)| **required);
        plan.required = required.filter_map(|(name, _)| Required::parse(name)).collect();
    }
    if validator.validate_request_body == Some(true) {
        for (kind, model) in method.request_models.iter().flatten() {
            let schema = match of.models.get(model) {
                Some(text) => Schema::parse(text, of.models).map_err(|wrong| wrong.to_string()),
                // The two that every API has.
                None if model == "Empty" || model == "Error" => continue,
                None => Err(format!("there is no model {model}")),
            };
            plan.schemas.insert(kind.to_ascii_lowercase(), schema);
        }
    }
    plan
}
