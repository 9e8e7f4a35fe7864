//! Whether a request may take its route, and what is known of who sent it.

use super::compile::Auth;
use super::expression::Expression;
use super::front::{Asking, Call, INTERNAL, Plane, refused};
use super::function_authorizer::Said;
use super::jwt::{Token, Wanted};
use foundation::access::{Ask, Decision};
use gateway::{Answer, Signed};
use http::header::WWW_AUTHENTICATE;
use http::{HeaderValue, StatusCode};
use std::sync::Arc;

/// Who was let through.
#[derive(Debug)]
pub(super) enum Authorized {
    /// Anybody.
    Open,
    /// The holder of a token.
    Jwt { claims: Vec<(String, String)>, scopes: Option<Vec<String>> },
    /// Whom a function knows.
    Function(Arc<Said>),
    /// Who signed.
    Iam(Box<Signed>),
}

impl Plane {
    pub(super) async fn authorize(&self, call: &mut Call<'_>) -> Result<Authorized, Answer> {
        match &call.route.auth {
            Auth::Open => Ok(Authorized::Open),
            Auth::Iam => self.signed(call).await,
            Auth::Jwt { source, wanted, scopes } => self.token(call, source, wanted, scopes).await,
            Auth::Function(asked) => self.ask(call, asked).await,
            Auth::Unfit(why) => {
                tracing::debug!(why, "a route can't be authorized");
                Err(refused(&mut call.context, StatusCode::INTERNAL_SERVER_ERROR, INTERNAL))
            }
        }
    }

    async fn signed(&self, call: &mut Call<'_>) -> Result<Authorized, Answer> {
        let request = call.context.request.clone();
        let region = &call.stage.key.region;
        let signed = match self.seams.signatures.prove(&request, region).await {
            Ok(signed) => signed,
            Err(why) => {
                tracing::debug!(?why, "a request is not signed");
                return Err(forbidden(call));
            }
        };
        call.context.set_signer(&signed.caller, &signed.access_key);
        let ask = Ask::new("execute-api:Invoke", call.method_arn());
        match self.seams.authorizer.decide(&signed.caller, &ask).await {
            Decision::Allowed(_) => Ok(Authorized::Iam(Box::new(signed))),
            Decision::Denied(why) => {
                tracing::debug!(resource = ask.resource, why, "refused");
                Err(forbidden(call))
            }
        }
    }

    async fn token(
        &self,
        call: &mut Call<'_>,
        source: &Expression,
        wanted: &Wanted,
        wanted_scopes: &[String],
    ) -> Result<Authorized, Answer> {
        let given = source.value(&Asking(call)).unwrap_or_default();
        let text = bearer(&given);
        if text.is_empty() {
            return Err(unauthorized(call, "Bearer".to_owned(), "no token"));
        }
        let listed = wanted_scopes.join(" ");
        let told = |error: &str, why: &str| {
            format!("Bearer scope=\"{listed}\" error=\"{error}\" error_description=\"{why}\"")
        };
        let claims = match self.proven(text, wanted).await {
            Ok(claims) => claims,
            Err(why) => return Err(unauthorized(call, told("invalid_token", &why), &why)),
        };
        for (name, text) in claims.texts() {
            call.context.set(format!("authorizer.claims.{name}"), text);
        }
        let scopes = claims.scopes();
        if !wanted_scopes.is_empty() && !wanted_scopes.iter().any(|one| scopes.contains(one)) {
            const WHY: &str = "the token does not have the required scope";
            call.context.set("authorizer.error", WHY);
            let mut answer = forbidden(call);
            challenge(&mut answer, &told("insufficient_scope", WHY));
            return Err(answer);
        }
        let scopes = Some(scopes).filter(|_| !wanted_scopes.is_empty());
        Ok(Authorized::Jwt { claims: claims.texts(), scopes })
    }

    async fn proven(&self, text: &str, wanted: &Wanted) -> Result<super::jwt::Claims, String> {
        let token = Token::parse(text).map_err(|why| why.0)?;
        let keys = self.issuers.keys(&wanted.issuer, &token.kid).await;
        let keys = keys.map_err(|why| {
            tracing::debug!(issuer = wanted.issuer, why, "an issuer's keys can't be had");
            "the issuer's keys can't be had".to_owned()
        })?;
        let claims = token.proven(&keys).map_err(|why| why.0)?;
        claims.check(wanted, self.ambient.now().as_secs()).map_err(|why| why.0)?;
        Ok(claims)
    }
}

/// The token of `Bearer TOKEN`, or of a text that is nothing else.
fn bearer(text: &str) -> &str {
    let text = text.trim();
    match text.split_once(' ') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") => rest.trim(),
        _ => text,
    }
}

pub(super) fn unauthorized(call: &mut Call<'_>, header: String, why: &str) -> Answer {
    call.context.set("authorizer.error", why);
    let mut answer = refused(&mut call.context, StatusCode::UNAUTHORIZED, "Unauthorized");
    challenge(&mut answer, &header);
    answer
}

fn challenge(answer: &mut Answer, header: &str) {
    let plain: String = header.chars().filter(|c| (' '..='~').contains(c)).collect();
    if let Ok(value) = HeaderValue::from_str(&plain)
        && !plain.is_empty()
    {
        answer.headers.push((WWW_AUTHENTICATE, value));
    }
}

pub(super) fn forbidden(call: &mut Call<'_>) -> Answer {
    refused(&mut call.context, StatusCode::FORBIDDEN, "Forbidden")
}

impl Call<'_> {
    /// What policies name a request by: `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH`.
    pub(super) fn method_arn(&self) -> String {
        let method = self.context.request.method.as_str();
        self.arn(&format!("{}/{method}{}", self.stage.name, self.path))
    }

    /// What a function's permission names a route by: with the route's own path, in which variables
    /// stand by their names.
    pub(super) fn route_arn(&self) -> String {
        let method = self.context.request.method.as_str();
        let route = match self.route.key.split_once(' ') {
            Some((_, path)) => format!("{method}{path}"),
            None => self.route.key.clone(),
        };
        self.arn(&format!("{}/{route}", self.stage.name))
    }

    pub(super) fn arn(&self, rest: &str) -> String {
        let key = &self.stage.key;
        format!("arn:aws:execute-api:{}:{}:{}/{rest}", key.region, key.account, key.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_stand_behind_their_scheme_or_alone() {
        for (text, expected) in [
            ("Bearer abc", "abc"),
            ("bearer  abc ", "abc"),
            ("abc", "abc"),
            ("Basic abc", "Basic abc"),
            ("Bearer ", "Bearer"),
            ("", ""),
        ] {
            assert_eq!(bearer(text), expected, "{text}");
        }
    }
}
