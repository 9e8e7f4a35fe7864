//! Integrations: where requests go, and what is made of them and of the answers.

use crate::run::source::Source;
use aws_api::apigateway::{
    ConnectionType, ContentHandlingStrategy, Integration, IntegrationResponse, IntegrationType,
};
use regex::Regex;
use std::collections::BTreeMap;
use std::time::Duration;
use velocity::Template;

/// How long integrations may take where nothing is said («Amazon API Gateway quotas»).
const TIMEOUT_DEFAULT_MS: i32 = 29_000;

/// An integration.
#[derive(Debug)]
pub(crate) struct IntegrationPlan {
    pub(crate) backend: Backend,
    /// What parameters of the backend are made of.
    pub(crate) parameters: Vec<(RequestTarget, Source)>,
    /// By content type, in lower case; what is wrong with one that is none.
    pub(crate) templates: BTreeMap<String, Result<Template, String>>,
    pub(crate) passthrough: Passthrough,
    pub(crate) content_handling: Option<ContentHandlingStrategy>,
    pub(crate) credentials: Option<String>,
    pub(crate) timeout: Duration,
    /// In the order in which they are tried; the default is not among them.
    pub(crate) responses: Vec<IntegrationResponsePlan>,
    /// What fits where no other does.
    pub(crate) default: Option<IntegrationResponsePlan>,
}

#[derive(Debug)]
pub(crate) enum Backend {
    Mock,
    /// A function that is given the request and gives the answer.
    Proxy {
        function: Uri,
    },
    /// A function that is given what a template makes.
    Function {
        function: Uri,
    },
    /// An action of a service.
    Action {
        service: String,
        method: String,
        target: Uri,
        is_path: bool,
    },
    /// Another server.
    Http {
        method: String,
        uri: Uri,
        proxy: bool,
    },
}

/// Where a parameter of the backend goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RequestTarget {
    Path(String),
    Query(String),
    Header(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passthrough {
    WhenNoMatch,
    WhenNoTemplates,
    Never,
}

/// One of an integration's responses.
#[derive(Debug)]
pub(crate) struct IntegrationResponsePlan {
    pub(crate) pattern: Option<Regex>,
    pub(crate) status: String,
    /// Headers of the answer, and what they are made of.
    pub(crate) parameters: Vec<(String, Source)>,
    /// By content type.
    pub(crate) templates: Vec<(String, Result<Template, String>)>,
    pub(crate) content_handling: Option<ContentHandlingStrategy>,
}

/// A URI with places for variables of the stage and parameters of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Uri(pub(crate) Vec<UriPiece>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum UriPiece {
    Text(String),
    /// `${stageVariables.NAME}`
    StageVariable(String),
    /// `{NAME}`
    Parameter(String),
}

impl Uri {
    /// Every text is one.
    pub(crate) fn parse(text: &str) -> Uri {
        const VARIABLE: &str = "${stageVariables.";
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let variable = rest.strip_prefix(VARIABLE).and_then(|rest| rest.split_once('}'));
            let parameter = rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
            let (piece, behind) = match (variable, parameter) {
                (Some((name, behind)), _) => (UriPiece::StageVariable(name.to_owned()), behind),
                (None, Some((name, behind))) => {
                    let name = name.strip_suffix('+').unwrap_or(name);
                    (UriPiece::Parameter(name.to_owned()), behind)
                }
                (None, None) => {
                    plain.push(letter);
                    rest = &rest[letter.len_utf8()..];
                    continue;
                }
            };
            if !plain.is_empty() {
                pieces.push(UriPiece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(piece);
            rest = behind;
        }
        if !plain.is_empty() {
            pieces.push(UriPiece::Text(plain));
        }
        Uri(pieces)
    }
}

/// The function that `arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/ARN/invocations`
/// names.
pub(crate) fn lambda_of(uri: &str) -> Option<String> {
    let mut parts = uri.splitn(6, ':');
    let (Some("arn"), Some(_), Some("apigateway"), Some(_), Some("lambda"), Some(rest)) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let path = rest.strip_prefix("path/")?;
    let (_version, path) = path.split_once("/functions/")?;
    let function = path
        .strip_suffix("/invocations")
        .or(path.strip_suffix("/response-streaming-invocations"))?;
    (!function.is_empty()).then(|| function.to_owned())
}

impl IntegrationPlan {
    pub(super) fn of(integration: &Integration) -> Result<IntegrationPlan, String> {
        if integration.connection_type == Some(ConnectionType::VpcLink) {
            return Err("Millstream does not implement VPC links".to_owned());
        }
        let mut parameters = Vec::new();
        for (to, from) in integration.request_parameters.iter().flatten() {
            let target = to.strip_prefix("integration.request.").and_then(|to| to.split_once('.'));
            let target = target.and_then(|(kind, name)| match kind {
                "path" => Some(RequestTarget::Path(name.to_owned())),
                "querystring" => Some(RequestTarget::Query(name.to_owned())),
                "header" => Some(RequestTarget::Header(name.to_owned())),
                _ => None,
            });
            let pair = target.zip(Source::of_request(from));
            parameters
                .push(pair.ok_or_else(|| format!("the mapping of {to} from {from} is none"))?);
        }
        let templates = integration.request_templates.iter().flatten();
        let templates =
            templates.map(|(kind, text)| (kind.to_ascii_lowercase(), template(text))).collect();
        let timeout = integration.timeout_in_millis.unwrap_or(TIMEOUT_DEFAULT_MS);
        let mut responses = Vec::new();
        let mut default = None;
        for (status, response) in integration.integration_responses.iter().flatten() {
            let plan = IntegrationResponsePlan::of(status, response)?;
            match plan.pattern {
                Some(_) => responses.push(plan),
                None => default = default.or(Some(plan)),
            }
        }
        Ok(IntegrationPlan {
            backend: backend(integration)?,
            parameters,
            templates,
            passthrough: match integration.passthrough_behavior.as_deref() {
                Some("NEVER") => Passthrough::Never,
                Some("WHEN_NO_TEMPLATES") => Passthrough::WhenNoTemplates,
                _ => Passthrough::WhenNoMatch,
            },
            content_handling: integration.content_handling.clone(),
            credentials: integration.credentials.clone().filter(|role| !role.is_empty()),
            timeout: Duration::from_millis(u64::try_from(timeout).unwrap_or(0)),
            responses,
            default,
        })
    }
}

/// A template; AWS passes the body through where one is empty.
fn template(text: &str) -> Result<Template, String> {
    Template::parse(text).map_err(|wrong| wrong.to_string())
}

fn backend(integration: &Integration) -> Result<Backend, String> {
    let text = integration.uri.as_deref().unwrap_or_default();
    let uri = || Uri::parse(text);
    let method = || integration.http_method.clone().unwrap_or_else(|| "POST".to_owned());
    let function = lambda_of(text).map(|function| Uri::parse(&function));
    let kind = integration.r#type.as_ref().ok_or("the integration has no type")?;
    match (kind, function) {
        (IntegrationType::Mock, _) => Ok(Backend::Mock),
        (IntegrationType::AwsProxy, Some(function)) => Ok(Backend::Proxy { function }),
        (IntegrationType::AwsProxy, None) => {
            Err("Integrations of type 'AWS_PROXY' currently only supports Lambda function \
                 invocations."
                .to_owned())
        }
        (IntegrationType::Aws, Some(function)) => Ok(Backend::Function { function }),
        (IntegrationType::Aws, None) => {
            let mut parts = text.splitn(6, ':').skip(4);
            let (service, rest) = parts.next().zip(parts.next()).ok_or("the URI is no ARN")?;
            let service = service.to_owned();
            let method = method();
            match rest.split_once('/') {
                Some(("action", name)) => Ok(Backend::Action {
                    service,
                    method,
                    target: Uri::parse(name),
                    is_path: false,
                }),
                Some(("path", path)) => {
                    let target = Uri::parse(&format!("/{}", path.trim_start_matches('/')));
                    Ok(Backend::Action { service, method, target, is_path: true })
                }
                _ => Err("the URI names neither an action nor a path".to_owned()),
            }
        }
        (IntegrationType::Http, _) => {
            Ok(Backend::Http { method: method(), uri: uri(), proxy: false })
        }
        (IntegrationType::HttpProxy, _) => {
            let method = integration.http_method.clone().unwrap_or_else(|| "ANY".to_owned());
            Ok(Backend::Http { method, uri: uri(), proxy: true })
        }
        (IntegrationType::Unknown(name), _) => {
            Err(format!("there is no type of integration {name}"))
        }
    }
}

impl IntegrationResponsePlan {
    fn of(status: &str, response: &IntegrationResponse) -> Result<Self, String> {
        let pattern = response.selection_pattern.as_deref().filter(|pattern| !pattern.is_empty());
        // The whole text must match, newlines included.
        let pattern = pattern.map(|pattern| Regex::new(&format!("(?s)^(?:{pattern})$")));
        let mut parameters = Vec::new();
        for (to, from) in response.response_parameters.iter().flatten() {
            let name = to.strip_prefix("method.response.header.");
            let pair = name.map(str::to_owned).zip(Source::of_response(from));
            parameters
                .push(pair.ok_or_else(|| format!("the mapping of {to} from {from} is none"))?);
        }
        let templates = response.response_templates.iter().flatten();
        Ok(IntegrationResponsePlan {
            pattern: pattern.transpose().map_err(|_| "a selection pattern is none".to_owned())?,
            status: status.to_owned(),
            parameters,
            templates: templates.map(|(kind, text)| (kind.clone(), template(text))).collect(),
            content_handling: response.content_handling.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_have_places_for_variables_and_parameters() {
        let text = |text: &str| UriPiece::Text(text.to_owned());
        let variable = |name: &str| UriPiece::StageVariable(name.to_owned());
        let parameter = |name: &str| UriPiece::Parameter(name.to_owned());
        for (uri, expected) in [
            ("http://x/é", vec![text("http://x/é")]),
            (
                "http://${stageVariables.host}/{id}/x/{proxy+}",
                vec![
                    text("http://"),
                    variable("host"),
                    text("/"),
                    parameter("id"),
                    text("/x/"),
                    parameter("proxy"),
                ],
            ),
            ("${stageVariables.a}${stageVariables.b}", vec![variable("a"), variable("b")]),
            ("$x{", vec![text("$x{")]),
            ("", vec![]),
        ] {
            assert_eq!(Uri::parse(uri).0, expected, "{uri}");
        }
    }

    #[test]
    fn functions_are_named_by_uris() {
        const ARN: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";
        for (uri, expected) in [
            (
                format!(
                    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{ARN}/invocations"
                ),
                Some(ARN),
            ),
            (format!("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{ARN}"), None),
            (
                format!(
                    "arn:aws:apigateway:us-east-1:s3:path/2015-03-31/functions/{ARN}/invocations"
                ),
                None,
            ),
            (ARN.to_owned(), None),
            (String::new(), None),
        ] {
            assert_eq!(lambda_of(&uri).as_deref(), expected, "{uri}");
        }
    }
}
