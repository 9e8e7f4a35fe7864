//! What integrations call.

use crate::control::function_of;
use aws_api::apigatewayv2::{Integration, IntegrationType};
use http::Method;

/// What an integration calls. Texts may have `${stageVariables.…}` in them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    /// A function, with the event as it is and its answer as functions answer APIs.
    Proxy { function: String },
    /// A function, with what a template makes.
    Function { function: String },
    /// An operation of another service: `arn:aws:apigateway:REGION:SERVICE:action/NAME` or `…:path/…`.
    Action { region: String, service: String, asked: Asked, method: Method },
    /// A URL; as a proxy, with the message as it is.
    Http { url: String, method: Method, proxy: bool },
    /// Nothing: what the template says is the answer.
    Mock,
}

/// How an operation is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked {
    Action(String),
    Path(String),
}

impl Target {
    pub(crate) fn of(one: &Integration) -> Result<Target, String> {
        let uri = one.integration_uri.clone().unwrap_or_default();
        let method = match one.integration_method.as_deref() {
            None | Some("ANY") => Method::POST,
            Some(name) => Method::try_from(name).map_err(|_| format!("the method {name}"))?,
        };
        let function = || function_of(&uri).map(str::to_owned);
        let wrong = || format!("the integration's URI {uri}");
        Ok(match one.integration_type {
            Some(IntegrationType::AwsProxy) => {
                Target::Proxy { function: function().ok_or_else(wrong)? }
            }
            Some(IntegrationType::Aws) => match function() {
                Some(function) => Target::Function { function },
                None => action(&uri, method).ok_or_else(wrong)?,
            },
            Some(IntegrationType::HttpProxy) => Target::Http { url: uri, method, proxy: true },
            Some(IntegrationType::Http) => Target::Http { url: uri, method, proxy: false },
            Some(IntegrationType::Mock) => Target::Mock,
            Some(IntegrationType::Unknown(_)) | None => return Err("its type".to_owned()),
        })
    }
}

/// `arn:PARTITION:apigateway:REGION:SERVICE:action/NAME` or `…:path/REST`. The service may have a
/// sub-domain in front: `bucket.s3`.
fn action(uri: &str, method: Method) -> Option<Target> {
    let mut parts = uri.splitn(6, ':');
    let (arn, _, gateway) = (parts.next()?, parts.next()?, parts.next()?);
    let (region, service, rest) = (parts.next()?, parts.next()?, parts.next()?);
    if arn != "arn" || gateway != "apigateway" || region.is_empty() || service.is_empty() {
        return None;
    }
    let asked = match rest.split_once('/')? {
        ("action", name) => Asked::Action(name.to_owned()),
        ("path", path) => Asked::Path(path.to_owned()),
        _ => return None,
    };
    Some(Target::Action { region: region.to_owned(), service: service.to_owned(), asked, method })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_and_paths_are_told_apart() {
        let asked = |uri: &str| match action(uri, Method::POST)? {
            Target::Action { region, service, asked, .. } => Some((region, service, asked)),
            _ => None,
        };
        let of = |service: &str, asked| Some(("us-east-1".to_owned(), service.to_owned(), asked));
        for (uri, expected) in [
            (
                "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
                of("dynamodb", Asked::Action("PutItem".into())),
            ),
            (
                "arn:aws:apigateway:us-east-1:s3:path/bucket/a:b",
                of("s3", Asked::Path("bucket/a:b".into())),
            ),
            ("arn:aws:apigateway:us-east-1:dynamodb:other/PutItem", None),
            ("arn:aws:apigateway::dynamodb:action/PutItem", None),
            ("arn:aws:lambda:us-east-1:1:function:f", None),
            ("arn:aws:apigateway:us-east-1:dynamodb", None),
            ("", None),
        ] {
            assert_eq!(asked(uri), expected, "{uri}");
        }
    }
}
