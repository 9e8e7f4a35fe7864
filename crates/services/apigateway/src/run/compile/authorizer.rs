//! Authorizers.

use super::integration::lambda_of;
use crate::run::source::Source;
use aws_api::apigateway::{Authorizer, AuthorizerType};
use regex::Regex;

/// How long answers are kept where nothing is said, in seconds.
const TTL_DEFAULT_S: i32 = 300;

/// An authorizer.
#[derive(Debug)]
pub(crate) struct AuthorizerPlan {
    pub(crate) id: String,
    pub(crate) kind: AuthorizerKind,
    /// Where the caller's identity is: what the cache goes by.
    pub(crate) identity: Vec<Source>,
    /// What a token must be like.
    pub(crate) expression: Option<Regex>,
    /// How long an answer is kept; not at all, where it is zero.
    pub(crate) ttl_s: u32,
    /// The role that its function is called as.
    pub(crate) credentials: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum AuthorizerKind {
    /// Asked about a token; the function.
    Token(String),
    /// Asked about the whole request; the function.
    Request(String),
    /// What the house does not have, or can't be.
    Unusable(String),
}

impl AuthorizerPlan {
    pub(super) fn of(id: &str, authorizer: &Authorizer) -> Self {
        let function = authorizer.authorizer_uri.as_deref().and_then(lambda_of);
        let unusable = |why: &str| AuthorizerKind::Unusable(why.to_owned());
        let kind = match (&authorizer.r#type, function) {
            (Some(AuthorizerType::Token), Some(function)) => AuthorizerKind::Token(function),
            (Some(AuthorizerType::Request), Some(function)) => AuthorizerKind::Request(function),
            (Some(AuthorizerType::CognitoUserPools), _) => {
                unusable("Millstream does not implement authorizers of Cognito user pools")
            }
            _ => unusable("the authorizer's URI names no function"),
        };
        let sources = authorizer.identity_source.as_deref().unwrap_or_default();
        let sources = sources.split(',').map(str::trim).filter(|source| !source.is_empty());
        let mut kind = kind;
        let mut identity = Vec::new();
        for source in sources {
            match Source::of_request(source) {
                Some(source) => identity.push(source),
                None => kind = unusable(&format!("the identity source {source} is none")),
            }
        }
        let expression = authorizer.identity_validation_expression.as_deref();
        let expression = match expression.filter(|text| !text.is_empty()).map(whole) {
            Some(Ok(expression)) => Some(expression),
            Some(Err(_)) => {
                kind = unusable("the identity validation expression is none");
                None
            }
            None => None,
        };
        let ttl = authorizer.authorizer_result_ttl_in_seconds.unwrap_or(TTL_DEFAULT_S);
        AuthorizerPlan {
            id: id.to_owned(),
            kind,
            identity,
            expression,
            ttl_s: u32::try_from(ttl).unwrap_or(0),
            credentials: authorizer.authorizer_credentials.clone(),
        }
    }
}

/// Java's `matches` wants the whole text.
fn whole(pattern: &str) -> Result<Regex, regex::Error> {
    Regex::new(&format!("^(?:{pattern})$"))
}
