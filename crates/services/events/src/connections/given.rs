//! A connection's parameters: as they are given, kept and shown.

use super::required;
use crate::errors::not_built;
use crate::model::{Auth, Extra, Extras};
use aws_api::ApiError;
use aws_api::events::*;

/// Refuses, by name, what connections have on AWS and not here.
pub(super) fn refuse_unbuilt(kms: Option<&String>, private: bool) -> Result<(), ApiError> {
    if kms.is_some_and(|key| !key.is_empty()) {
        return Err(not_built("keys of KMS for connections (KmsKeyIdentifier)"));
    }
    if private {
        return Err(not_built("connections to private APIs (ConnectivityParameters)"));
    }
    Ok(())
}

pub(super) fn extras(given: ConnectionHttpParameters) -> Extras {
    macro_rules! list {
        ($list:expr) => {
            $list
                .into_iter()
                .flatten()
                .map(|one| Extra {
                    key: one.key.unwrap_or_default(),
                    value: one.value.unwrap_or_default(),
                    secret: one.is_value_secret == Some(true),
                })
                .collect()
        };
    }
    Extras {
        headers: list!(given.header_parameters),
        query: list!(given.query_string_parameters),
        body: list!(given.body_parameters),
    }
}

/// As they are shown: without the values that are secret.
fn shown_extras(kept: Extras) -> ConnectionHttpParameters {
    macro_rules! list {
        ($list:expr, $of:ident) => {{
            let shown = $list.into_iter().map(|one: Extra| $of {
                is_value_secret: Some(one.secret),
                key: Some(one.key),
                value: (!one.secret).then_some(one.value),
            });
            let shown: Vec<_> = shown.collect();
            (!shown.is_empty()).then_some(shown)
        }};
    }
    ConnectionHttpParameters {
        body_parameters: list!(kept.body, ConnectionBodyParameter),
        header_parameters: list!(kept.headers, ConnectionHeaderParameter),
        query_string_parameters: list!(kept.query, ConnectionQueryStringParameter),
    }
}

/// The authorization of a new connection.
pub(super) fn auth(
    kind: &ConnectionAuthorizationType,
    given: CreateConnectionAuthRequestParameters,
) -> Result<Auth, ApiError> {
    Ok(match kind.as_str() {
        "BASIC" => {
            let basic = required(given.basic_auth_parameters, "BasicAuthParameters")?;
            Auth::Basic { user: basic.username, password: basic.password }
        }
        "API_KEY" => {
            let key = required(given.api_key_auth_parameters, "ApiKeyAuthParameters")?;
            Auth::ApiKey { name: key.api_key_name, value: key.api_key_value }
        }
        _ => {
            let oauth = required(given.o_auth_parameters, "OAuthParameters")?;
            Auth::Client {
                client_id: oauth.client_parameters.client_id,
                client_secret: oauth.client_parameters.client_secret,
                endpoint: oauth.authorization_endpoint,
                method: oauth.http_method.as_str().to_owned(),
                extras: oauth.o_auth_http_parameters.map(extras),
            }
        }
    })
}

/// What an update makes of an authorization: what it does not say stays, if it is of the same kind.
pub(super) fn changed(
    kind: &str,
    old: Option<Auth>,
    given: &UpdateConnectionAuthRequestParameters,
) -> Result<Auth, ApiError> {
    Ok(match kind {
        "BASIC" => {
            let (user, password) = match old {
                Some(Auth::Basic { user, password }) => (Some(user), Some(password)),
                _ => (None, None),
            };
            let basic = given.basic_auth_parameters.clone().unwrap_or_default();
            Auth::Basic {
                user: required(basic.username.or(user), "Username")?,
                password: required(basic.password.or(password), "Password")?,
            }
        }
        "API_KEY" => {
            let (name, value) = match old {
                Some(Auth::ApiKey { name, value }) => (Some(name), Some(value)),
                _ => (None, None),
            };
            let key = given.api_key_auth_parameters.clone().unwrap_or_default();
            Auth::ApiKey {
                name: required(key.api_key_name.or(name), "ApiKeyName")?,
                value: required(key.api_key_value.or(value), "ApiKeyValue")?,
            }
        }
        _ => {
            let (id, secret, url, how, kept) = match old {
                Some(Auth::Client { client_id, client_secret, endpoint, method, extras }) => {
                    (Some(client_id), Some(client_secret), Some(endpoint), Some(method), extras)
                }
                _ => (None, None, None, None, None),
            };
            let oauth = given.o_auth_parameters.clone().unwrap_or_default();
            let client = oauth.client_parameters.unwrap_or_default();
            let method = oauth.http_method.map(|method| method.as_str().to_owned());
            let endpoint = oauth.authorization_endpoint.or(url);
            Auth::Client {
                client_id: required(client.client_id.or(id), "ClientID")?,
                client_secret: required(client.client_secret.or(secret), "ClientSecret")?,
                endpoint: required(endpoint, "AuthorizationEndpoint")?,
                method: required(method.or(how), "HttpMethod")?,
                extras: oauth.o_auth_http_parameters.map(extras).or(kept),
            }
        }
    })
}

/// As DescribeConnection shows them.
pub(super) fn shown(
    auth: Option<&Auth>,
    extras: Option<Extras>,
) -> ConnectionAuthResponseParameters {
    let mut shown = ConnectionAuthResponseParameters {
        invocation_http_parameters: extras.map(shown_extras),
        ..ConnectionAuthResponseParameters::default()
    };
    match auth {
        None => {}
        Some(Auth::Basic { user, .. }) => {
            let username = Some(user.clone());
            shown.basic_auth_parameters = Some(ConnectionBasicAuthResponseParameters { username });
        }
        Some(Auth::ApiKey { name, .. }) => {
            let api_key_name = Some(name.clone());
            shown.api_key_auth_parameters =
                Some(ConnectionApiKeyAuthResponseParameters { api_key_name });
        }
        Some(Auth::Client { client_id, endpoint, method, extras, .. }) => {
            let client_id = Some(client_id.clone());
            shown.o_auth_parameters = Some(ConnectionOAuthResponseParameters {
                authorization_endpoint: Some(endpoint.clone()),
                client_parameters: Some(ConnectionOAuthClientResponseParameters { client_id }),
                http_method: Some(ConnectionOAuthHttpMethod::from(method.as_str())),
                o_auth_http_parameters: extras.clone().map(shown_extras),
            });
        }
    }
    shown
}
