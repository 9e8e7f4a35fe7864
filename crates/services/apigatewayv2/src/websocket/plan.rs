//! A stage made ready: expressions, templates and patterns read once.

use super::selection::Expression;
use super::target::Target;
use super::templates::Templates;
use super::variable::Variable;
use crate::definition::Definition;
use crate::live::LiveStage;
use aws_api::apigatewayv2::{
    Authorizer, ContentHandlingStrategy, Integration, IntegrationResponse, PassthroughBehavior,
    Route, RouteSettings,
};
use gateway::access_log::{Format, LogGroup};
use gateway::schema::Schema;
use gateway::throttle::Rate;
use http::HeaderName;
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// What the statuses of answers are matched with, where an integration does not say.
const RESPONSE_SELECTION: &str = "${integration.response.statuscode}";
/// The key that all others fall back to.
pub(crate) const DEFAULT: &str = "$default";

/// A stage, ready to be called.
pub(crate) struct Plan {
    pub(crate) live: Arc<LiveStage>,
    pub(crate) stage_variables: Arc<BTreeMap<String, String>>,
    selection: Option<Expression>,
    routes: BTreeMap<String, Arc<PlannedRoute>>,
    pub(crate) log: Option<(LogGroup, Format)>,
}

/// A route.
pub(crate) struct PlannedRoute {
    pub(crate) route: Route,
    pub(crate) authorizer: Option<Authorizer>,
    /// What it calls; why it can't, where something is wrong with that.
    pub(crate) integration: Option<Result<PlannedIntegration, String>>,
    /// Whether the client is told what came of it.
    pub(crate) replies: bool,
    pub(crate) rate: Option<Rate>,
    model_selection: Option<Expression>,
    models: BTreeMap<String, Result<Schema, String>>,
}

/// An integration.
pub(crate) struct PlannedIntegration {
    pub(crate) target: Target,
    pub(crate) credentials: Option<String>,
    pub(crate) timeout: Duration,
    pub(crate) passthrough: PassthroughBehavior,
    pub(crate) templates: Templates,
    pub(crate) parameters: Vec<(Place, Source)>,
    /// Messages are Base64 of what the backend is to have.
    pub(crate) to_binary: bool,
    response_selection: Option<Expression>,
    responses: Vec<PlannedResponse>,
}

/// What becomes of an answer.
pub(crate) struct PlannedResponse {
    key: Key,
    pub(crate) templates: Templates,
    /// Clients are to have Base64 of it.
    pub(crate) to_text: bool,
    pub(crate) parameters: Vec<(HeaderName, Source)>,
}

enum Key {
    Default,
    Exact(String),
    Pattern(Regex),
}

/// Where in the backend's request a parameter goes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Place {
    Header(HeaderName),
    Query(String),
    Path(String),
}

/// Where a parameter comes from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Source {
    Static(String),
    Variable(Variable),
}

impl Source {
    pub(crate) fn parse(text: &str) -> Option<Source> {
        if let Some(inner) = text.strip_prefix('\'') {
            return inner.strip_suffix('\'').map(|text| Source::Static(text.to_owned()));
        }
        Variable::parse(text.strip_prefix('$').unwrap_or(text)).map(Source::Variable)
    }
}

impl Place {
    pub(crate) fn parse(text: &str) -> Option<Place> {
        let (place, name) = text.strip_prefix("integration.request.")?.split_once('.')?;
        let named = (!name.is_empty()).then(|| name.to_owned())?;
        match place {
            "header" => HeaderName::try_from(named).ok().map(Place::Header),
            "querystring" => Some(Place::Query(named)),
            "path" => Some(Place::Path(named)),
            _ => None,
        }
    }
}

impl Plan {
    pub(crate) fn new(live: Arc<LiveStage>) -> Plan {
        let (stage, definition) = (&live.stage, &live.definition);
        let log = stage.access_log_settings.as_ref().and_then(|settings| {
            let group = LogGroup::of(settings.destination_arn.as_deref()?).ok()?;
            Some((group, Format::parse(settings.format.as_deref()?)))
        });
        let stage_variables = Arc::new(stage.stage_variables.clone().unwrap_or_default());
        let routes = definition.routes.values().map(|route| {
            let settings = stage.route_settings.as_ref().and_then(|all| all.get(&route.route_key));
            let default = stage.default_route_settings.as_ref();
            let rate = rate(settings).or_else(|| rate(default));
            (route.route_key.clone(), Arc::new(planned(definition, route, rate)))
        });
        let routes = routes.collect();
        let selection = Expression::parse(&definition.api.route_selection_expression).ok();
        Plan { stage_variables, selection, routes, log, live }
    }

    /// The route of that key.
    pub(crate) fn route(&self, key: &str) -> Option<&Arc<PlannedRoute>> {
        self.routes.get(key)
    }

    /// The route that a message takes: the one whose key the selection expression comes to, else
    /// `$default`. Those of connecting and disconnecting no message takes.
    pub(crate) fn route_of(
        &self,
        scope: &super::variable::Scope<'_>,
    ) -> Option<&Arc<PlannedRoute>> {
        let key = self.selection.as_ref().and_then(|selection| selection.evaluate(scope));
        let key = key.filter(|key| key != "$connect" && key != "$disconnect");
        key.and_then(|key| self.route(&key)).or_else(|| self.route(DEFAULT))
    }
}

/// What is wrong with an integration of a WebSocket API, as far as that can be told before it is called.
pub(crate) fn check_integration(one: &Integration) -> Result<(), String> {
    PlannedIntegration::new(one, std::iter::empty()).map(drop)
}

/// The same, of what becomes of its answer.
pub(crate) fn check_integration_response(one: &IntegrationResponse) -> Result<(), String> {
    PlannedResponse::new(one).map(drop)
}

fn rate(settings: Option<&RouteSettings>) -> Option<Rate> {
    let settings = settings?;
    let burst = settings.throttling_burst_limit?;
    let per_second = settings.throttling_rate_limit?;
    Some(Rate { per_second, burst: u32::try_from(burst).ok()? })
}

fn planned(definition: &Definition, route: &Route, rate: Option<Rate>) -> PlannedRoute {
    let authorizer = route.authorizer_id.as_ref().and_then(|id| definition.authorizers.get(id));
    let id = route.route_id.as_deref().unwrap_or_default();
    let responses = definition.route_responses.iter();
    let replies = responses
        .filter(|((of, _), _)| of == id)
        .any(|(_, response)| response.route_response_key == DEFAULT);
    let by_name: BTreeMap<String, String> = definition
        .models
        .values()
        .filter_map(|model| Some((model.name.clone(), model.schema.clone()?)))
        .collect();
    let is_checked = definition.api.disable_schema_validation != Some(true);
    let models = route.request_models.iter().flatten().filter(|_| is_checked);
    let models = models.map(|(key, name)| {
        let text = by_name.get(name).ok_or_else(|| format!("there is no model {name}"));
        let schema = text.and_then(|text| {
            Schema::parse(text, &by_name).map_err(|why| format!("the model {name}: {why}"))
        });
        (key.clone(), schema)
    });
    let selection = route.model_selection_expression.as_deref();
    PlannedRoute {
        route: route.clone(),
        authorizer: authorizer.cloned(),
        integration: definition.integration_of(route).map(|one| {
            let id = one.integration_id.as_deref().unwrap_or_default();
            let responses = definition.integration_responses.iter();
            let responses = responses.filter(|((of, _), _)| of == id).map(|(_, one)| one);
            PlannedIntegration::new(one, responses)
        }),
        replies,
        rate,
        models: models.collect(),
        model_selection: selection.and_then(|text| Expression::parse(text).ok()),
    }
}

impl PlannedRoute {
    /// The schema that a message of this route must fit, where there is one.
    pub(crate) fn model(
        &self,
        scope: &super::variable::Scope<'_>,
    ) -> Option<&Result<Schema, String>> {
        let key = self.model_selection.as_ref().and_then(|selection| selection.evaluate(scope));
        key.and_then(|key| self.models.get(&key)).or_else(|| self.models.get(DEFAULT)).or_else(
            || self.models.get("application/json").filter(|_| self.model_selection.is_none()),
        )
    }
}

impl PlannedIntegration {
    fn new<'d>(
        one: &Integration,
        responses: impl Iterator<Item = &'d IntegrationResponse>,
    ) -> Result<Self, String> {
        let parameters = one.request_parameters.iter().flatten().map(|(place, source)| {
            let parsed = Place::parse(place).zip(Source::parse(source));
            parsed.ok_or_else(|| format!("the parameter {place}: {source}"))
        });
        let selection = one.integration_response_selection_expression.as_deref();
        let selection = Expression::parse(selection.unwrap_or(RESPONSE_SELECTION));
        let timeout = u64::try_from(one.timeout_in_millis.unwrap_or(29_000)).unwrap_or(29_000);
        Ok(PlannedIntegration {
            target: Target::of(one)?,
            credentials: one.credentials_arn.clone(),
            timeout: Duration::from_millis(timeout),
            passthrough: one
                .passthrough_behavior
                .clone()
                .unwrap_or(PassthroughBehavior::WhenNoMatch),
            templates: Templates::new(
                one.template_selection_expression.as_deref(),
                one.request_templates.as_ref(),
            )?,
            parameters: parameters.collect::<Result<_, _>>()?,
            to_binary: one.content_handling_strategy
                == Some(ContentHandlingStrategy::ConvertToBinary),
            response_selection: selection.ok(),
            responses: responses.map(PlannedResponse::new).collect::<Result<_, _>>()?,
        })
    }

    /// What becomes of the answer that `scope` has; `Err` where there are responses and none fits.
    pub(crate) fn response(
        &self,
        scope: &super::variable::Scope<'_>,
    ) -> Result<Option<&PlannedResponse>, String> {
        if self.responses.is_empty() {
            return Ok(None);
        }
        let key = self.response_selection.as_ref().and_then(|one| one.evaluate(scope));
        let key = key.unwrap_or_default();
        let fits = |response: &&PlannedResponse| match &response.key {
            Key::Default => false,
            Key::Exact(wanted) => *wanted == key,
            Key::Pattern(pattern) => pattern.is_match(&key),
        };
        let is_default = |response: &&PlannedResponse| matches!(response.key, Key::Default);
        let found = self.responses.iter().find(fits);
        let found = found.or_else(|| self.responses.iter().find(is_default));
        found.map(Some).ok_or_else(|| format!("no integration response has a key for '{key}'"))
    }
}

impl PlannedResponse {
    fn new(one: &IntegrationResponse) -> Result<Self, String> {
        let key = &one.integration_response_key;
        let pattern = key.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
        let key = match pattern {
            _ if key == DEFAULT => Key::Default,
            None => Key::Exact(key.clone()),
            Some(pattern) => {
                let whole = Regex::new(&format!("^(?:{pattern})$"));
                Key::Pattern(whole.map_err(|why| format!("the response key {key}: {why}"))?)
            }
        };
        let parameters = one.response_parameters.iter().flatten().map(|(place, source)| {
            let name = ["route.response.header.", "method.response.header."]
                .iter()
                .find_map(|begin| place.strip_prefix(begin));
            let name = name.and_then(|name| HeaderName::try_from(name).ok());
            let parsed = name.zip(Source::parse(source));
            parsed.ok_or_else(|| format!("the parameter {place}: {source}"))
        });
        Ok(PlannedResponse {
            key,
            templates: Templates::new(
                one.template_selection_expression.as_deref(),
                one.response_templates.as_ref(),
            )?,
            to_text: one.content_handling_strategy == Some(ContentHandlingStrategy::ConvertToText),
            parameters: parameters.collect::<Result<_, _>>()?,
        })
    }
}
