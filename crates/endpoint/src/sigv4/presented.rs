//! What a request says of its own signature, in the `Authorization` header or in its query.

use super::{ALGORITHM, Refusal};
use foundation::{Region, Timestamp};
use http::header::{AUTHORIZATION, DATE};
use http::request::Parts;
use http::{HeaderName, HeaderValue};
use std::borrow::Cow;
use std::time::Duration;

/// The longest time that a presigned request may be good for: a week.
const MAX_EXPIRES_SECONDS: u64 = 7 * 24 * 60 * 60;

static X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
static X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// The parts of a signature, all there and well-formed; nothing is proven yet. They stand in the
/// request itself, but for what had to be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presented<'r> {
    /// `KEY/DATE/REGION/SERVICE/aws4_request`.
    pub credential: Cow<'r, str>,
    /// The region that the request is for.
    pub region: Region,
    /// The names of the signed headers, in lower case, in order, with semicolons between them.
    pub signed_headers: Cow<'r, str>,
    /// 64 hexadecimal digits, if it is one.
    pub signature: Cow<'r, str>,
    /// When it was signed, as it was signed: `20260131T120000Z`.
    pub amz_date: Cow<'r, str>,
    /// The same.
    pub at: Timestamp,
    /// What temporary keys must come with.
    pub session_token: Option<Cow<'r, str>>,
    /// How long after [`Presented::at`] a presigned request is good.
    pub expires: Option<Duration>,
    /// Where all that stood.
    pub place: Place,
}

/// Where a signature stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the `Authorization` header.
    Header,
    /// In the query: the request is presigned.
    Query,
}

impl<'r> Presented<'r> {
    /// Takes the signature of a request apart.
    pub fn of(parts: &'r Parts) -> Result<Self, Refusal> {
        match parts.headers.get(AUTHORIZATION) {
            Some(header) => {
                let text = header.to_str().map_err(|_| {
                    Refusal::Incomplete("The Authorization header is not text.".to_owned())
                })?;
                Self::of_header(text, parts)
            }
            None if parts.uri.query().is_some_and(|query| query.contains("X-Amz-Algorithm=")) => {
                Self::of_query(parts.uri.query().unwrap_or_default())
            }
            None => Err(Refusal::Missing),
        }
    }

    fn of_header(text: &'r str, parts: &'r Parts) -> Result<Self, Refusal> {
        let Some(rest) = text.strip_prefix(ALGORITHM) else {
            let algorithm = text.split(' ').next().unwrap_or_default();
            return Err(Refusal::Incomplete(format!(
                "Unsupported AWS 'algorithm': '{algorithm}'."
            )));
        };
        let (mut credential, mut signed, mut signature) = (None, None, None);
        for pair in rest.split(',') {
            match pair.trim().split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                _ => {}
            }
        }
        let text = |header: Option<&'r HeaderValue>| header.and_then(|v| v.to_str().ok());
        let amz_date = match text(parts.headers.get(&X_AMZ_DATE)) {
            Some(date) => Some(date.into()),
            // Older clients sign the Date header, in the format of HTTP or that of SigV4.
            None => text(parts.headers.get(DATE)).map(|date| {
                Timestamp::parse_http_date(date).map_or(date.into(), |at| at.amz_date().into())
            }),
        };
        let mut absent = String::new();
        for (name, is_there) in [
            ("Credential", credential.is_some()),
            ("Signature", signature.is_some()),
            ("SignedHeaders", signed.is_some()),
        ] {
            if !is_there {
                absent.push_str(&format!("Authorization header requires '{name}' parameter. "));
            }
        }
        if amz_date.is_none() {
            absent.push_str("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
        }
        let (Some(credential), Some(signed), Some(signature), Some(amz_date)) =
            (credential, signed, signature, amz_date)
        else {
            return Err(Refusal::Incomplete(format!("{absent}Authorization={ALGORITHM}")));
        };
        let token = text(parts.headers.get(&X_AMZ_SECURITY_TOKEN)).map(Cow::from);
        Self::assemble(credential.into(), signed.into(), signature.into(), amz_date, token, None)
    }

    fn of_query(query: &'r str) -> Result<Self, Refusal> {
        let value = |wanted: &str| {
            query.split('&').find_map(|pair| {
                let (name, value) = pair.split_once('=')?;
                (name == wanted).then(|| codec::percent::decode(value))
            })
        };
        let required = |name: &str| {
            value(name).ok_or_else(|| {
                Refusal::IncompleteQuery(format!(
                    "AWS query-string parameters must include '{name}'."
                ))
            })
        };
        let algorithm = required("X-Amz-Algorithm")?;
        if algorithm != ALGORITHM {
            return Err(Refusal::IncompleteQuery(format!(
                "Unsupported AWS 'algorithm': '{algorithm}'."
            )));
        }
        let seconds = required("X-Amz-Expires")?;
        let expires = seconds.parse().ok().filter(|s| *s <= MAX_EXPIRES_SECONDS).ok_or_else(|| {
            Refusal::IncompleteQuery(format!(
                "X-Amz-Expires must be a number of seconds, at most a week ({MAX_EXPIRES_SECONDS})."
            ))
        })?;
        Self::assemble(
            required("X-Amz-Credential")?,
            required("X-Amz-SignedHeaders")?,
            required("X-Amz-Signature")?,
            required("X-Amz-Date")?,
            value("X-Amz-Security-Token"),
            Some(Duration::from_secs(expires)),
        )
    }

    fn assemble(
        credential: Cow<'r, str>,
        signed_headers: Cow<'r, str>,
        signature: Cow<'r, str>,
        amz_date: Cow<'r, str>,
        session_token: Option<Cow<'r, str>>,
        expires: Option<Duration>,
    ) -> Result<Self, Refusal> {
        let at = Timestamp::parse_amz_date(&amz_date).map_err(|_| {
            Refusal::Incomplete(format!(
                "Date must be in ISO-8601 'basic format'. Got '{amz_date}'. See http://en.wikipedia.org/wiki/ISO_8601"
            ))
        })?;
        let mut scope = credential.split('/');
        let (Some(_), Some(date), Some(region), Some(_), Some(terminator), None) =
            (scope.next(), scope.next(), scope.next(), scope.next(), scope.next(), scope.next())
        else {
            return Err(Refusal::Incomplete(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
            )));
        };
        if terminator != "aws4_request" {
            return Err(Refusal::WrongScope(format!(
                "Credential should be scoped with a valid terminator: 'aws4_request', not '{terminator}'."
            )));
        }
        if date.len() != 8 || !amz_date.starts_with(date) {
            let day = amz_date.get(..8).unwrap_or_default();
            return Err(Refusal::WrongScope(format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{date}' != '{day}', from '{amz_date}'."
            )));
        }
        let region = Region::parse(region).map_err(|_| {
            Refusal::WrongScope("Credential should be scoped to a valid region. ".to_owned())
        })?;
        if !signed_headers.split(';').any(|name| name == "host") {
            return Err(Refusal::WrongScope(
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
                    .to_owned(),
            ));
        }
        let place = if expires.is_some() { Place::Query } else { Place::Header };
        Ok(Presented {
            region,
            signed_headers,
            signature,
            amz_date,
            at,
            session_token,
            expires,
            place,
            credential,
        })
    }

    /// Whose key signed.
    pub fn access_key_id(&self) -> &str {
        self.credential.split_once('/').map_or("", |(key, _)| key)
    }

    /// The credential less the key: `DATE/REGION/SERVICE/aws4_request`.
    pub fn scope(&self) -> &str {
        self.credential.split_once('/').map_or("", |(_, scope)| scope)
    }

    /// The service that the signature is for, by its signing name.
    pub fn service(&self) -> &str {
        self.credential.split('/').nth(3).unwrap_or_default()
    }

    /// Makes sure that the signature is for `service`.
    pub(crate) fn check_scope(&self, service: &str) -> Result<(), Refusal> {
        if self.service() == service {
            return Ok(());
        }
        Err(Refusal::WrongScope(format!(
            "Credential should be scoped to correct service: '{service}'. "
        )))
    }
}
