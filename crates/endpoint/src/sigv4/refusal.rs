//! Why a request is not believed, in each protocol's words.

use super::MAX_SKEW;
use aws_api::{ApiError, Protocol};
use foundation::Timestamp;

/// Why a request's signature does not tell who sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is none.
    Missing,
    /// A part of it is absent or malformed; the text names it.
    Incomplete(String),
    /// The same, of one that stands in the query.
    IncompleteQuery(String),
    /// It is for another service, region or day; the text says which.
    WrongScope(String),
    /// Signed too long ago.
    Expired {
        /// When.
        signed: Timestamp,
        /// The present.
        now: Timestamp,
    },
    /// Signed in the future.
    NotYetCurrent {
        /// When.
        signed: Timestamp,
        /// The present.
        now: Timestamp,
    },
    /// The presigned request's time is over.
    PresignedExpired,
    /// Nobody has such a key, or its holder has switched it off.
    UnknownKey,
    /// The temporary key's time is over.
    ExpiredToken,
    /// Not the token that the temporary key came with.
    WrongToken,
    /// Not the one that the key makes of this request.
    WrongSignature,
    /// The body is not the one whose hash was signed.
    WrongHash,
    /// S3 requires the hash of the body in a header.
    MissingHash,
    /// What stands in place of the hash is none, nor a word for it.
    InvalidHash,
    /// The body ends early, or its chunks are malformed.
    IncompleteBody,
    /// What follows the body's last chunk is not what was announced.
    MalformedTrailer,
    /// The checksum in this header or trailer is not the body's.
    WrongChecksum(String),
}

/// How a service family calls the same failures.
struct Names {
    missing: &'static str,
    incomplete: &'static str,
    signature: &'static str,
    unknown: &'static str,
    expired_token: &'static str,
    /// The HTTP status of all of them, but for an incomplete signature's.
    status: u16,
}

const JSON: Names = Names {
    missing: "MissingAuthenticationTokenException",
    incomplete: "IncompleteSignatureException",
    signature: "InvalidSignatureException",
    unknown: "UnrecognizedClientException",
    expired_token: "ExpiredTokenException",
    status: 400,
};

const REST_JSON: Names = Names { status: 403, ..JSON };

const QUERY: Names = Names {
    missing: "MissingAuthenticationToken",
    incomplete: "IncompleteSignature",
    signature: "SignatureDoesNotMatch",
    unknown: "InvalidClientTokenId",
    expired_token: "ExpiredToken",
    status: 403,
};

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

impl Refusal {
    /// The error that a service of the protocol answers with.
    pub fn error(&self, protocol: Protocol) -> ApiError {
        let names = match protocol {
            Protocol::Json { .. } | Protocol::RpcV2Cbor { .. } => JSON,
            Protocol::RestJson => REST_JSON,
            Protocol::Query => QUERY,
            Protocol::RestXml => return self.of_s3(),
        };
        let error = |code, message: &str| ApiError::new(code, names.status, message);
        let minutes = MAX_SKEW.as_secs() / 60;
        match self {
            Refusal::Missing => error(names.missing, "Request is missing Authentication Token"),
            Refusal::Incomplete(text) | Refusal::IncompleteQuery(text) => {
                ApiError::new(names.incomplete, 400, text.clone())
            }
            Refusal::WrongScope(text) => error(names.signature, text),
            Refusal::Expired { signed, now } => {
                let (signed, now, oldest) =
                    (signed.amz_date(), now.amz_date(), now.before(MAX_SKEW).amz_date());
                let text = format!(
                    "Signature expired: {signed} is now earlier than {oldest} ({now} - {minutes} min.)"
                );
                error(names.signature, &text)
            }
            Refusal::NotYetCurrent { signed, now } => {
                let newest = (*now + MAX_SKEW).amz_date();
                let (signed, now) = (signed.amz_date(), now.amz_date());
                let text = format!(
                    "Signature not yet current: {signed} is still later than {newest} ({now} + {minutes} min.)"
                );
                error(names.signature, &text)
            }
            Refusal::PresignedExpired => {
                error(names.signature, "Signature expired: the presigned request's time is over.")
            }
            Refusal::UnknownKey | Refusal::WrongToken => {
                error(names.unknown, "The security token included in the request is invalid.")
            }
            Refusal::ExpiredToken => {
                error(names.expired_token, "The security token included in the request is expired")
            }
            Refusal::WrongSignature => error(names.signature, MISMATCH),
            Refusal::WrongHash
            | Refusal::MissingHash
            | Refusal::InvalidHash
            | Refusal::IncompleteBody
            | Refusal::MalformedTrailer
            | Refusal::WrongChecksum(_) => self.of_s3(),
        }
    }

    /// S3's own words («Error responses», S3 API Reference).
    fn of_s3(&self) -> ApiError {
        let (code, status, text) = match self {
            Refusal::Missing => ("AccessDenied", 403, "Access Denied"),
            Refusal::Incomplete(text) | Refusal::WrongScope(text) => {
                let text = format!("The authorization header is malformed; {text}");
                return ApiError::new("AuthorizationHeaderMalformed", 400, text);
            }
            Refusal::IncompleteQuery(text) => {
                return ApiError::new("AuthorizationQueryParametersError", 400, text.clone());
            }
            Refusal::Expired { .. } | Refusal::NotYetCurrent { .. } => (
                "RequestTimeTooSkewed",
                403,
                "The difference between the request time and the current time is too large.",
            ),
            Refusal::PresignedExpired => ("AccessDenied", 403, "Request has expired"),
            Refusal::UnknownKey => (
                "InvalidAccessKeyId",
                403,
                "The AWS Access Key Id you provided does not exist in our records.",
            ),
            Refusal::ExpiredToken => ("ExpiredToken", 400, "The provided token has expired."),
            Refusal::WrongToken => {
                ("InvalidToken", 400, "The provided token is malformed or otherwise invalid.")
            }
            Refusal::WrongSignature => (
                "SignatureDoesNotMatch",
                403,
                "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
            ),
            Refusal::WrongHash => (
                "XAmzContentSHA256Mismatch",
                400,
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
            ),
            Refusal::MissingHash => (
                "InvalidRequest",
                400,
                "Missing required header for this request: x-amz-content-sha256",
            ),
            Refusal::InvalidHash => (
                "InvalidArgument",
                400,
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
            ),
            Refusal::IncompleteBody => (
                "IncompleteBody",
                400,
                "You did not provide the number of bytes specified by the Content-Length HTTP header",
            ),
            Refusal::MalformedTrailer => (
                "MalformedTrailerError",
                400,
                "The request contained trailing data that was not well-formed or did not conform to our published schema.",
            ),
            Refusal::WrongChecksum(name) => {
                let algorithm = name.rsplit('-').next().unwrap_or_default().to_ascii_uppercase();
                let text =
                    format!("The {algorithm} you specified did not match the calculated checksum.");
                return ApiError::new("BadDigest", 400, text);
            }
        };
        ApiError::new(code, status, text)
    }
}
