//! Why a request ends early: the gateway response that its client gets.

use aws_api::apigateway::GatewayResponseType as Kind;

/// A request that ends early.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Failure {
    /// Which gateway response.
    pub(crate) kind: Kind,
    /// `$context.error.message`; nothing is `null` in the answer.
    pub(crate) message: Option<String>,
    /// `$context.error.validationErrorString`
    pub(crate) validation: Option<String>,
    /// What the log is told, where that is more.
    pub(crate) why: Option<String>,
    /// The status, where it is not the kind's own.
    pub(crate) status: Option<u16>,
}

/// What API Gateway says of its own and its configuration's faults.
const INTERNAL: &str = "Internal server error";

impl Failure {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        let message = Some(message.into());
        Failure { kind, message, validation: None, why: None, status: None }
    }

    /// The same, of which the log is told more.
    pub(crate) fn because(self, why: impl Into<String>) -> Self {
        Failure { why: Some(why.into()), ..self }
    }

    /// The API is not what it should be.
    pub(crate) fn configuration(why: impl Into<String>) -> Self {
        let why = format!("Execution failed due to configuration error: {}", why.into());
        Failure::new(Kind::ApiConfigurationError, INTERNAL).because(why)
    }

    /// The integration answered what is no answer.
    pub(crate) fn malformed(why: impl Into<String>) -> Self {
        let why = format!("Execution failed due to configuration error: {}", why.into());
        let failure = Failure::new(Kind::Default5Xx, INTERNAL).because(why);
        Failure { status: Some(502), ..failure }
    }

    pub(crate) fn missing_token() -> Self {
        Failure::new(Kind::MissingAuthenticationToken, "Missing Authentication Token")
    }

    pub(crate) fn invalid_key() -> Self {
        Failure::new(Kind::InvalidApiKey, "Forbidden")
    }

    pub(crate) fn throttled() -> Self {
        Failure::new(Kind::Throttled, "Too Many Requests")
    }

    pub(crate) fn quota() -> Self {
        Failure::new(Kind::QuotaExceeded, "Limit Exceeded")
    }

    pub(crate) fn unauthorized() -> Self {
        Failure::new(Kind::Unauthorized, "Unauthorized")
    }

    /// Authorizers that fail say nothing to clients.
    pub(crate) fn authorizer(kind: Kind, why: impl Into<String>) -> Self {
        Failure { kind, message: None, validation: None, why: Some(why.into()), status: None }
    }

    pub(crate) fn denied(message: impl Into<String>) -> Self {
        Failure::new(Kind::AccessDenied, message)
    }
}

/// The status that a gateway response has of itself, and its `x-amzn-ErrorType` («Gateway response
/// types for API Gateway»).
pub(crate) fn defaults(kind: &Kind) -> (u16, &'static str) {
    match kind {
        Kind::AccessDenied => (403, "AccessDeniedException"),
        Kind::ApiConfigurationError => (500, "InternalServerErrorException"),
        Kind::AuthorizerConfigurationError => (500, "AuthorizerConfigurationException"),
        Kind::AuthorizerFailure => (500, "AuthorizerConfigurationException"),
        Kind::BadRequestBody | Kind::BadRequestParameters => (400, "BadRequestException"),
        Kind::ExpiredToken => (403, "ExpiredTokenException"),
        Kind::IntegrationFailure => (504, "InternalServerErrorException"),
        Kind::IntegrationTimeout => (504, "InternalServerErrorException"),
        Kind::InvalidApiKey => (403, "ForbiddenException"),
        Kind::InvalidSignature => (403, "InvalidSignatureException"),
        Kind::MissingAuthenticationToken => (403, "MissingAuthenticationTokenException"),
        Kind::QuotaExceeded => (429, "LimitExceededException"),
        Kind::RequestTooLarge => (413, "RequestTooLargeException"),
        Kind::ResourceNotFound => (404, "NotFoundException"),
        Kind::Throttled => (429, "TooManyRequestsException"),
        Kind::Unauthorized => (401, "UnauthorizedException"),
        Kind::UnsupportedMediaType => (415, "BadRequestException"),
        Kind::WafFiltered => (403, "ForbiddenException"),
        Kind::Default4Xx => (400, "BadRequestException"),
        Kind::Default5Xx | Kind::Unknown(_) => (500, "InternalServerErrorException"),
    }
}
