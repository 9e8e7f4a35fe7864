//! HTTP endpoints: «Understand HTTP endpoint delivery request and response specifications».

use crate::delivery::{Delivered, Delivery, ErrorOutput, Failure};
use crate::destination::{Deliver, endpoint};
use crate::errors::{invalid, not_built};
use crate::outside::Outside;
use crate::record::Record;
use crate::stream::Stream;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{
    CloudWatchLoggingOptions, ContentEncoding, HttpEndpointBufferingHints, HttpEndpointDescription,
    HttpEndpointDestinationConfiguration, HttpEndpointDestinationDescription,
    HttpEndpointDestinationUpdate, HttpEndpointRetryOptions, HttpEndpointS3BackupMode,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use foundation::Timestamp;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, USER_AGENT};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode, Uri};
use outbound::Limits;
use serde::Deserialize;
use serde_json::json;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

/// How long an endpoint has to answer.
const TIMEOUT: Duration = Duration::from_secs(180);
/// The largest answer.
const ANSWER_BYTES_MAX: usize = 1024 * 1024;
/// An answer is told in errors up to here.
const SHOWN_BYTES: usize = 1024;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-amz-firehose-request-id");
const SOURCE_ARN: HeaderName = HeaderName::from_static("x-amz-firehose-source-arn");
const ACCESS_KEY: HeaderName = HeaderName::from_static("x-amz-firehose-access-key");
const ATTRIBUTES: HeaderName = HeaderName::from_static("x-amz-firehose-common-attributes");
const PROTOCOL: HeaderName = HeaderName::from_static("x-amz-firehose-protocol-version");

/// Fills in defaults; refuses what is not valid. `S3Configuration` is completed by who calls.
pub(crate) fn complete(
    settings: &mut HttpEndpointDestinationConfiguration,
) -> Result<(), ApiError> {
    if settings.secrets_manager_configuration.as_ref().is_some_and(|secrets| secrets.enabled) {
        return Err(not_built("SecretsManagerConfiguration"));
    }
    endpoint::check(&settings.endpoint_configuration.url, "Url")?;
    let hints = settings.buffering_hints.get_or_insert_default();
    let HttpEndpointBufferingHints { interval_in_seconds, size_in_mbs } = hints;
    endpoint::hints(interval_in_seconds, size_in_mbs)?;
    if let Some(request) = &mut settings.request_configuration {
        match request.content_encoding.get_or_insert(ContentEncoding::None) {
            ContentEncoding::None | ContentEncoding::Gzip => {}
            ContentEncoding::Unknown(other) => {
                return Err(not_built(&format!("ContentEncoding {other}")));
            }
        }
        let attributes = request.common_attributes.as_deref().unwrap_or_default();
        let mut names: Vec<&str> =
            attributes.iter().map(|attribute| &*attribute.attribute_name).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(invalid("Duplicate attribute names are not allowed in CommonAttributes."));
        }
    }
    if let Some(key) = &settings.endpoint_configuration.access_key
        && HeaderValue::from_str(key).is_err()
    {
        return Err(invalid("AccessKey cannot be sent in a header."));
    }
    let retry = settings.retry_options.get_or_insert_default();
    retry.duration_in_seconds.get_or_insert(endpoint::PATIENCE_S);
    settings.s3_backup_mode.get_or_insert(HttpEndpointS3BackupMode::FailedDataOnly);
    settings.cloud_watch_logging_options.get_or_insert_with(|| CloudWatchLoggingOptions {
        enabled: Some(false),
        ..CloudWatchLoggingOptions::default()
    });
    Ok(())
}

/// Takes over what an update names, as far as it goes; `S3Update` is taken over by who calls, who also
/// completes the result.
pub(crate) fn update(
    settings: &mut HttpEndpointDestinationConfiguration,
    update: &HttpEndpointDestinationUpdate,
) -> Result<(), ApiError> {
    let new = update.clone();
    if let Some(endpoint) = new.endpoint_configuration {
        // A key that is not told anew is the one for the URL that was there.
        let same = endpoint.url == settings.endpoint_configuration.url;
        let old = settings.endpoint_configuration.access_key.take().filter(|_| same);
        settings.endpoint_configuration = endpoint;
        let key = &mut settings.endpoint_configuration.access_key;
        *key = key.take().or(old);
    }
    endpoint::take_over(&mut settings.buffering_hints, new.buffering_hints);
    endpoint::take_over(&mut settings.cloud_watch_logging_options, new.cloud_watch_logging_options);
    endpoint::take_over(&mut settings.processing_configuration, new.processing_configuration);
    endpoint::take_over(&mut settings.request_configuration, new.request_configuration);
    endpoint::take_over(&mut settings.retry_options, new.retry_options);
    endpoint::take_over(&mut settings.role_arn, new.role_arn);
    endpoint::take_over(&mut settings.s3_backup_mode, new.s3_backup_mode);
    endpoint::take_over(
        &mut settings.secrets_manager_configuration,
        new.secrets_manager_configuration,
    );
    Ok(())
}

/// As DescribeDeliveryStream shows it, without secrets; the S3 parts are filled in by who calls.
pub(crate) fn describe(
    settings: &HttpEndpointDestinationConfiguration,
) -> HttpEndpointDestinationDescription {
    let settings = settings.clone();
    HttpEndpointDestinationDescription {
        buffering_hints: settings.buffering_hints,
        cloud_watch_logging_options: settings.cloud_watch_logging_options,
        endpoint_configuration: Some(HttpEndpointDescription {
            name: settings.endpoint_configuration.name,
            url: Some(settings.endpoint_configuration.url),
        }),
        processing_configuration: settings.processing_configuration,
        request_configuration: settings.request_configuration,
        retry_options: settings.retry_options,
        role_arn: settings.role_arn,
        s3_backup_mode: settings.s3_backup_mode,
        s3_destination_description: None,
        secrets_manager_configuration: settings.secrets_manager_configuration,
    }
}

/// Delivers as the settings have it.
pub(crate) fn deliverer(
    outside: &Arc<Outside>,
    stream: &Arc<Stream>,
    settings: &HttpEndpointDestinationConfiguration,
) -> Result<Arc<dyn Deliver>, ApiError> {
    let endpoint = &settings.endpoint_configuration;
    let header = |text: &str, what: &str| {
        let value = HeaderValue::from_bytes(text.as_bytes());
        value.map_err(|_| invalid(format!("{what} cannot be sent in a header.")))
    };
    let mut headers = vec![
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (PROTOCOL, HeaderValue::from_static("1.0")),
        (USER_AGENT, HeaderValue::from_static("Amazon Kinesis Data Firehose Agent/1.0")),
        (SOURCE_ARN, header(&stream.arn, "The stream's ARN")?),
    ];
    if let Some(key) = endpoint.access_key.as_deref().filter(|key| !key.is_empty()) {
        let mut key = header(key, "AccessKey")?;
        key.set_sensitive(true);
        headers.push((ACCESS_KEY, key));
    }
    let request = settings.request_configuration.clone().unwrap_or_default();
    let attributes = request.common_attributes.filter(|attributes| !attributes.is_empty());
    if let Some(attributes) = attributes {
        let pairs = attributes.into_iter().map(|one| (one.attribute_name, one.attribute_value));
        let pairs: serde_json::Map<_, _> =
            pairs.map(|(name, value)| (name, value.into())).collect();
        let text = json!({ "commonAttributes": pairs }).to_string();
        headers.push((ATTRIBUTES, header(&text, "CommonAttributes")?));
    }
    let gzip = request.content_encoding == Some(ContentEncoding::Gzip);
    if gzip {
        headers.push((CONTENT_ENCODING, HeaderValue::from_static("gzip")));
    }
    let HttpEndpointRetryOptions { duration_in_seconds } =
        settings.retry_options.clone().unwrap_or_default();
    Ok(Arc::new(Endpoint {
        outside: outside.clone(),
        url: endpoint::check(&endpoint.url, "Url")?,
        headers,
        gzip,
        patience: endpoint::patience(duration_in_seconds),
    }))
}

struct Endpoint {
    outside: Arc<Outside>,
    url: Uri,
    headers: Vec<(HeaderName, HeaderValue)>,
    gzip: bool,
    patience: Duration,
}

#[async_trait]
impl Deliver for Endpoint {
    async fn deliver(&self, delivery: &Delivery) -> Delivered {
        match self.attempt(delivery).await {
            Ok(()) => Delivered::All,
            Err(failure) => Delivered::None(failure),
        }
    }

    fn patience(&self) -> Duration {
        self.patience
    }

    fn error_output(&self) -> ErrorOutput {
        ErrorOutput::HttpEndpoint
    }
}

impl Endpoint {
    async fn attempt(&self, delivery: &Delivery) -> Result<(), Failure> {
        let now = self.outside.ambient.now();
        let body = body(delivery, now, self.gzip)
            .map_err(|why| Failure::passing("HttpEndpoint.InternalError", why.to_string()))?;
        let mut request = Request::post(self.url.clone());
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.header(REQUEST_ID, &delivery.id).body(body);
        let request =
            request.map_err(|why| Failure::lasting("HttpEndpoint.InvalidUrl", why.to_string()))?;
        let limits = Limits { timeout: TIMEOUT, body_bytes: ANSWER_BYTES_MAX };
        let answer = self.outside.seams.client.send(request, limits).await;
        judge(answer.map_err(|why| unanswered(&why))?, &delivery.id)
    }
}

/// The request's body; a record at a time, as there may be many.
fn body(delivery: &Delivery, now: Timestamp, gzip: bool) -> io::Result<Bytes> {
    let mut out = Vec::new();
    if !gzip {
        write(&mut out, delivery, now)?;
        return Ok(out.into());
    }
    let mut encoder = GzEncoder::new(out, Compression::fast());
    write(&mut encoder, delivery, now)?;
    Ok(encoder.finish()?.into())
}

fn write(out: &mut impl Write, delivery: &Delivery, now: Timestamp) -> io::Result<()> {
    let (id, at) = (&delivery.id, now.as_millis());
    write!(out, "{{\"requestId\":\"{id}\",\"timestamp\":{at},\"records\":[")?;
    for (index, Record { data, .. }) in delivery.records.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(out, "{comma}{{\"data\":\"{}\"}}", STANDARD.encode(data))?;
    }
    out.write_all(b"]}")
}

fn unanswered(why: &outbound::Failure) -> Failure {
    let code = match why {
        outbound::Failure::TimedOut(_) => "HttpEndpoint.RequestTimeout",
        outbound::Failure::TooLarge { .. } => "HttpEndpoint.ResponseTooLarge",
        outbound::Failure::Broken(_) => "HttpEndpoint.ConnectionReset",
        outbound::Failure::BadUrl(_) | outbound::Failure::Unreachable(_) => {
            "HttpEndpoint.ConnectionFailed"
        }
    };
    Failure::passing(code, format!("The request to the endpoint was not answered: {why}."))
}

/// What an endpoint has to answer.
#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "requestId")]
    request_id: String,
    /// Milliseconds since 1970.
    #[serde(rename = "timestamp")]
    _timestamp: i64,
}

fn judge(answer: Response<Bytes>, id: &str) -> Result<(), Failure> {
    let (parts, body) = answer.into_parts();
    if parts.status != StatusCode::OK {
        let shown: String = String::from_utf8_lossy(&body).chars().take(SHOWN_BYTES).collect();
        let message = format!(
            "The following response was received from the endpoint destination. {}: {shown}",
            parts.status.as_u16()
        );
        let code = "HttpEndpoint.DestinationException";
        // What is too large stays so.
        return Err(match parts.status {
            StatusCode::PAYLOAD_TOO_LARGE => Failure::lasting(code, message),
            _ => Failure::passing(code, message),
        });
    }
    let wrong = |why: &str| {
        let text = format!("The response received from the endpoint is invalid. {why}");
        Err(Failure::passing("HttpEndpoint.InvalidResponseFromDestination", text))
    };
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        return wrong("Its Content-Type is not application/json.");
    }
    match serde_json::from_slice::<Answer>(&body) {
        Ok(answer) if answer.request_id == id => Ok(()),
        Ok(answer) => wrong(&format!(
            "The requestId '{}' does not match the request's, '{id}'.",
            answer.request_id.chars().take(SHOWN_BYTES).collect::<String>()
        )),
        Err(why) => wrong(&format!("It is not in the documented form: {why}.")),
    }
}

#[cfg(test)]
mod tests;
