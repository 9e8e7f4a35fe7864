//! To HTTP endpoints: «HTTP/HTTPS headers» and «Message delivery retries» in the Developer Guide.

use super::envelope::Kind;
use super::{Delivery, Failure, Told};
use crate::limits::HTTP_TIMEOUT;
use crate::room::{Outside, Room};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Request};
use outbound::Limits;
use percent_encoding::percent_decode_str;

/// Answers are looked at for their status alone.
const ANSWER_BYTES_MAX: usize = 1024 * 1024;

impl Room {
    pub(super) async fn to_http(
        &self,
        outside: &Outside,
        delivery: &Delivery,
    ) -> Result<(), Failure> {
        let envelope = self.envelope(delivery).await?;
        let raw = match &delivery.what {
            Told::Message(message) if delivery.subscription.options.raw => Some(message),
            _ => None,
        };
        let body = match raw {
            Some(message) => message.text_for(delivery.subscription.protocol).to_owned(),
            None => envelope.json(),
        };
        let (url, user) = without_user(&delivery.subscription.endpoint);
        let mut request = Request::post(url)
            .header("x-amz-sns-message-type", envelope.kind.as_str())
            .header("x-amz-sns-message-id", &envelope.id)
            .header("x-amz-sns-topic-arn", &envelope.topic)
            .header(CONTENT_TYPE, delivery.effective().request_policy.header_content_type)
            .header(USER_AGENT, "Amazon Simple Notification Service Agent");
        if envelope.kind != Kind::SubscriptionConfirmation {
            request = request.header("x-amz-sns-subscription-arn", &envelope.subscription);
        }
        if raw.is_some() {
            request = request.header("x-amz-sns-rawdelivery", "true");
        }
        if let Some(user) = user {
            let value = format!("Basic {}", BASE64_STANDARD.encode(user));
            let value = HeaderValue::try_from(value)
                .map_err(|why| Failure::for_good("InvalidParameter", why.to_string()))?;
            request = request.header(AUTHORIZATION, value);
        }
        let request = request
            .body(Bytes::from(body))
            .map_err(|why| Failure::for_good("InvalidParameter", why.to_string()))?;
        let limits = Limits { timeout: HTTP_TIMEOUT, body_bytes: ANSWER_BYTES_MAX };
        let answer = match outside.client.send(request, limits).await {
            Ok(answer) => answer,
            // Its head has come, and with it the status: what follows is nobody's business. It is not
            // told, though, so that such an endpoint is asked again.
            Err(why @ outbound::Failure::BadUrl(_)) => {
                return Err(Failure::for_good("InvalidParameter", why.to_string()));
            }
            Err(why) => return Err(Failure::passing("ConnectionFailure", why.to_string())),
        };
        let status = answer.status();
        let text = format!("the endpoint answered {status}");
        match status.as_u16() {
            200..300 => Ok(()),
            429 | 500.. | 100..200 => Err(Failure::passing(status.as_str(), text)),
            _ => Err(Failure::for_good(status.as_str(), text)),
        }
    }
}

/// The URL without name and password, and these, decoded.
fn without_user(url: &str) -> (String, Option<Vec<u8>>) {
    let Some((scheme, rest)) = url.split_once("://") else { return (url.to_owned(), None) };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    match authority.rsplit_once('@') {
        Some((user, host)) => {
            let user = percent_decode_str(user).collect();
            (format!("{scheme}://{host}{path}"), Some(user))
        }
        None => (url.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_passwords_go_into_a_header() {
        for (url, bare, user) in [
            ("http://localhost/a", "http://localhost/a", None),
            ("http://me:word@localhost:80/a?b@c", "http://localhost:80/a?b@c", Some("me:word")),
            ("http://me:w%40d@localhost", "http://localhost", Some("me:w@d")),
            ("http://localhost/a@b", "http://localhost/a@b", None),
        ] {
            let user = user.map(|text| text.as_bytes().to_vec());
            assert_eq!(without_user(url), (bare.to_owned(), user), "{url}");
        }
    }
}
