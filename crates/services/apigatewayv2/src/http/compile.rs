//! A stage, made ready to be called.

use super::expression::{Expression, Of};
use super::jwt::Wanted;
use super::log::{Log, Measures};
use super::mapping::{ByStatus, Changes};
use super::router::Router;
use crate::control::route_key::RouteKey;
use crate::control::targets;
use crate::keys::ApiKey;
use crate::live::LiveStage;
use crate::subtypes::Subtype;
use aws_api::apigatewayv2::{
    AuthorizationType, Authorizer, Cors, Integration, IntegrationType, Route as Defined,
    RouteSettings,
};
use foundation::metrics::Metrics;
use gateway::throttle::Rate;
use http::Method;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// An account's limits, where a stage names but one of the two («Amazon API Gateway quotas»).
const RATE: f64 = 10_000.0;
const BURST: u32 = 5_000;
/// How long an integration has, where nothing is said; AWS's most.
const TIMEOUT_MS: i32 = 30_000;

/// A stage with all that a request needs.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(super) key: ApiKey,
    pub(super) name: Arc<str>,
    pub(super) deployment_id: String,
    pub(super) variables: BTreeMap<String, String>,
    pub(super) router: Router<Arc<Route>>,
    pub(super) cors: Option<Cors>,
    pub(super) log: Option<Log>,
    pub(super) measures: Measures,
    /// Answers of authorizers that were kept under another one do not count.
    pub(super) authorizers_epoch: u64,
    /// Whether its own host leads nowhere.
    pub(super) disabled: bool,
}

/// A route.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) key: String,
    pub(super) auth: Auth,
    pub(super) integration: Option<To>,
    pub(super) rate: Option<Rate>,
}

impl Route {
    /// The path of the key; `$default` itself.
    pub(super) fn resource(&self) -> &str {
        self.key.split_once(' ').map_or(&self.key, |(_, path)| path)
    }
}

/// Who may take a route.
#[derive(Debug)]
pub(super) enum Auth {
    Open,
    Iam,
    Jwt {
        source: Expression,
        wanted: Wanted,
        scopes: Vec<String>,
    },
    Function(Box<Asked>),
    /// What was deployed can't be used; the text is for the log.
    Unfit(String),
}

/// A function that is asked.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) id: String,
    pub(super) function: String,
    pub(super) role: Option<String>,
    /// Payload format 2.0; otherwise 1.0.
    pub(super) second_format: bool,
    /// It answers yes or no; otherwise, with a policy.
    pub(super) simple: bool,
    pub(super) sources: Vec<Expression>,
    pub(super) ttl_s: u32,
}

/// Where requests go.
#[derive(Debug)]
pub(super) struct To {
    pub(super) place: Place,
    pub(super) request: Changes,
    pub(super) response: ByStatus,
    pub(super) timeout: Duration,
}

/// What answers.
#[derive(Debug)]
pub(super) enum Place {
    Function {
        arn: String,
        role: Option<String>,
        second_format: bool,
    },
    /// The URL may have `{variables}` of the path in it; without a method, the request's own.
    Http {
        method: Option<Method>,
        url: String,
    },
    Service {
        subtype: &'static Subtype,
        role: String,
        parameters: BTreeMap<String, Expression>,
    },
    Unfit(String),
}

impl Stage {
    pub(crate) fn compile(live: &LiveStage, metrics: &Metrics) -> Stage {
        let (stage, definition) = (&live.stage, &live.definition);
        let variables = stage.stage_variables.clone().unwrap_or_default();
        let route = |defined: &Defined| {
            let settings =
                stage.route_settings.as_ref().and_then(|all| all.get(&defined.route_key));
            let rate = rate(settings).or_else(|| rate(stage.default_route_settings.as_ref()));
            let integration = definition.integration_of(defined);
            let authorizer =
                defined.authorizer_id.as_ref().and_then(|id| definition.authorizers.get(id));
            let route = Route {
                key: defined.route_key.clone(),
                auth: auth(defined, authorizer, &variables),
                integration: integration.map(|one| to(one, &variables)),
                rate,
            };
            Some((RouteKey::parse(&defined.route_key)?, Arc::new(route)))
        };
        Stage {
            key: live.key.clone(),
            name: stage.stage_name.as_str().into(),
            deployment_id: stage.deployment_id.clone().unwrap_or_default(),
            router: Router::new(definition.routes.values().filter_map(route)),
            cors: definition.api.cors_configuration.clone(),
            log: stage.access_log_settings.as_ref().and_then(Log::of),
            measures: Measures::of(metrics, &live.key, &stage.stage_name),
            authorizers_epoch: live.authorizers_epoch,
            disabled: definition.api.disable_execute_api_endpoint == Some(true),
            variables,
        }
    }
}

fn rate(settings: Option<&RouteSettings>) -> Option<Rate> {
    let settings = settings?;
    let (rate, burst) = (settings.throttling_rate_limit, settings.throttling_burst_limit);
    (rate.is_some() || burst.is_some()).then(|| Rate {
        per_second: rate.unwrap_or(RATE),
        burst: burst.map_or(BURST, |burst| u32::try_from(burst).unwrap_or(0)),
    })
}

/// A text with the stage's variables put in.
fn filled(text: &str, variables: &BTreeMap<String, String>) -> String {
    const SIGN: &str = "${stageVariables.";
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(SIGN) {
        let behind = &rest[at + SIGN.len()..];
        let Some(end) = behind.find('}') else { break };
        out.push_str(&rest[..at]);
        out.push_str(variables.get(&behind[..end]).map_or("", String::as_str));
        rest = &behind[end + 1..];
    }
    out.push_str(rest);
    out
}

fn auth(
    route: &Defined,
    authorizer: Option<&Authorizer>,
    variables: &BTreeMap<String, String>,
) -> Auth {
    let unfit = |why: &str| Auth::Unfit(format!("{}: {why}", route.route_key));
    let sources = || {
        let sources = authorizer.and_then(|one| one.identity_source.as_deref()).unwrap_or_default();
        let read = |text: &String| Expression::parse(text, Of::Request);
        sources.iter().map(read).collect::<Result<Vec<_>, _>>()
    };
    match (&route.authorization_type, authorizer) {
        (None | Some(AuthorizationType::None), _) => Auth::Open,
        (Some(AuthorizationType::AwsIam), _) => Auth::Iam,
        (Some(AuthorizationType::Jwt), Some(one)) => {
            let config = one.jwt_configuration.clone().unwrap_or_default();
            match sources().map(|mut sources| sources.pop()) {
                Ok(Some(source)) => Auth::Jwt {
                    source,
                    wanted: Wanted {
                        issuer: config.issuer.unwrap_or_default(),
                        audience: config.audience.unwrap_or_default(),
                    },
                    scopes: route.authorization_scopes.clone().unwrap_or_default(),
                },
                Ok(None) => unfit("its authorizer has no identity source"),
                Err(why) => unfit(&why),
            }
        }
        (Some(AuthorizationType::Custom), Some(one)) => {
            let uri = filled(one.authorizer_uri.as_deref().unwrap_or_default(), variables);
            let (Some(function), Ok(sources)) = (targets::function_of(&uri), sources()) else {
                return unfit("its authorizer names no function, or a wrong identity source");
            };
            Auth::Function(Box::new(Asked {
                id: one.authorizer_id.clone().unwrap_or_default(),
                function: function.to_owned(),
                role: one.authorizer_credentials_arn.clone(),
                second_format: one.authorizer_payload_format_version.as_deref() != Some("1.0"),
                simple: one.enable_simple_responses == Some(true),
                sources,
                ttl_s: u32::try_from(one.authorizer_result_ttl_in_seconds.unwrap_or(0))
                    .unwrap_or(0),
            }))
        }
        (Some(_), _) => unfit("its authorizer is none"),
    }
}

fn to(one: &Integration, variables: &BTreeMap<String, String>) -> To {
    let none = BTreeMap::new();
    let is_service = one.integration_subtype.is_some();
    let request = if is_service { &none } else { one.request_parameters.as_ref().unwrap_or(&none) };
    let changes = Changes::parse(request, Of::Request);
    let responses = one.response_parameters.clone().unwrap_or_default();
    let (place, request, response) = match (changes, ByStatus::parse(&responses)) {
        (Ok(request), Ok(response)) => (place(one, variables), request, response),
        (Err(why), _) | (_, Err(why)) => {
            (Place::Unfit(why), Changes::default(), ByStatus::default())
        }
    };
    let timeout = one.timeout_in_millis.unwrap_or(TIMEOUT_MS);
    let timeout = Duration::from_millis(u64::try_from(timeout).unwrap_or(0));
    To { place, request, response, timeout }
}

fn place(one: &Integration, variables: &BTreeMap<String, String>) -> Place {
    let uri = filled(one.integration_uri.as_deref().unwrap_or_default(), variables);
    match (&one.integration_type, one.integration_subtype.as_deref()) {
        (Some(IntegrationType::AwsProxy), None) => match targets::function_of(&uri) {
            Some(arn) => Place::Function {
                arn: arn.to_owned(),
                role: one.credentials_arn.clone(),
                second_format: one.payload_format_version.as_deref() == Some("2.0"),
            },
            None => Place::Unfit(format!("{uri} is no function")),
        },
        (Some(IntegrationType::HttpProxy), None) => {
            let method = one.integration_method.as_deref().filter(|method| *method != "ANY");
            Place::Http { method: method.and_then(|method| method.parse().ok()), url: uri }
        }
        (Some(IntegrationType::AwsProxy), Some(name)) => {
            let Some(subtype) = Subtype::named(name) else {
                return Place::Unfit(format!("integrations of subtype {name}"));
            };
            let none = BTreeMap::new();
            let parameters = one.request_parameters.as_ref().unwrap_or(&none);
            let read = |(name, value): (&String, &String)| {
                Ok((name.clone(), Expression::parse(value, Of::Request)?))
            };
            match parameters.iter().map(read).collect::<Result<_, String>>() {
                Ok(parameters) => {
                    let role = one.credentials_arn.clone().unwrap_or_default();
                    Place::Service { subtype, role, parameters }
                }
                Err(why) => Place::Unfit(why),
            }
        }
        (kind, subtype) => Place::Unfit(format!("integration {kind:?} {subtype:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stage_variables_are_put_into_targets() {
        let variables = [("fn".to_owned(), "f:live".to_owned())].into();
        for (text, expected) in [
            ("a:${stageVariables.fn}", "a:f:live"),
            ("${stageVariables.fn}/${stageVariables.none}/", "f:live//"),
            ("${stageVariables.fn", "${stageVariables.fn"),
            ("${other}", "${other}"),
        ] {
            assert_eq!(filled(text, &variables), expected);
        }
    }
}
