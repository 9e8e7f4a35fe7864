//! What is S3's own on the way of a request: its hosts and paths, bodies that are not held whole, its
//! words for what is wrong. The steps are those of all services, in the same order; but a body is
//! read only once it is known who sends it and that they may.

mod address;
mod answer;
mod authenticate;
mod bind;
pub mod cors;
pub mod form;
mod post;
mod post_policy;
mod received;
mod route;

use crate::arriving::Arriving;
use crate::authenticate::Arrival;
use crate::decode::Decoded;
use crate::encode::Answer;
use crate::handle::{Origin, for_client, log, waits_for_word};
use crate::identify;
use crate::limits::{OBJECT_BYTES_MAX, body_bytes};
use crate::reply::{ReplyBody, reply, reply_with_stream};
use crate::{Endpoint, authorize, decode, validate};
use address::Address;
use authenticate::Asker;
use aws_api::{ApiError, Body as Data, Front, Service, ServiceModel};
use bytes::Bytes;
use http::header::{CONNECTION, ORIGIN};
use http::request::Parts;
use http::{HeaderValue, Method, Response};
use hyper::body::Body;
use received::{Received, Said, no_length};
use std::sync::Arc;

/// The service's name in its model.
pub(crate) const NAME: &str = "s3";

pub(crate) use address::{Host, host};

impl Endpoint {
    /// Answers a request to S3.
    pub(crate) async fn handle_s3<B>(
        &self,
        service: &Arc<dyn Service>,
        parts: Parts,
        body: B,
        origin: &Origin,
        request_id: Arc<str>,
    ) -> Response<ReplyBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        let model = service.model();
        let waits = waits_for_word(&parts);
        let (arriving, progress) =
            Arriving::new(body, waits, self.ambient.clock.clone(), self.limits.body_timeout);
        let host = identify::host(&parts).map_or(Host::None, host);
        let address = Address::of(host, parts.uri.path());
        let front = match &address {
            Ok(address) => front(service, &parts, address).await,
            Err(_) => Ok(None),
        };
        let served = match (&address, &front) {
            (Ok(address), Ok(front)) => {
                let front = front.as_ref();
                self.serve_s3(service, &parts, address, front, arriving, origin, &request_id).await
            }
            (Ok(_), Err(_)) => {
                drop(arriving);
                Err(ApiError::internal("the bucket's settings can't be read"))
            }
            (Err(_), _) => {
                drop(arriving);
                Err(ApiError::internal("the address was not understood"))
            }
        };
        let (address, served) = match address {
            Ok(address) => (address, served),
            Err(error) => (Address::default(), Err(error)),
        };
        let (mut head, stream) = match served {
            Ok(served) => served,
            Err(error) => {
                let error = for_client(error, model, &request_id);
                (answer::failure(&error, &address, &parts.method, &request_id), None)
            }
        };
        let rules = front.ok().flatten().and_then(|front| front.0?.cors);
        if let Some(rules) = rules.filter(|_| parts.method != Method::OPTIONS) {
            cors::tell(&rules, parts.method.as_str(), &parts.headers, &mut head);
        }
        log(&parts, model.name, &request_id, &head);
        let mut response = match stream {
            None => reply(head, &request_id),
            Some(stream) => reply_with_stream(head, stream, &request_id),
        };
        if progress.blocks() {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    #[expect(clippy::too_many_arguments, reason = "one request, all of it")]
    async fn serve_s3<B>(
        &self,
        service: &Arc<dyn Service>,
        parts: &Parts,
        address: &Address,
        front: Option<&Asked>,
        arriving: Arriving<B>,
        origin: &Origin,
        request_id: &Arc<str>,
    ) -> Result<(Answer, Option<Data>), ApiError>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        let model = service.model();
        if let Some(Asked(front)) = front {
            if parts.method == Method::OPTIONS {
                let rules = front.as_ref().map(|front| front.cors.as_deref());
                let mut answer = cors::preflight(rules, address.key.is_some(), &parts.headers)?;
                answer::ids(&mut answer, request_id);
                return Ok((answer, None));
            }
            if is_accelerated(parts) && front.as_ref().is_some_and(|front| !front.accelerated) {
                let text = "S3 Transfer Acceleration is not configured on this bucket";
                return Err(ApiError::new("InvalidRequest", 400, text));
            }
        }
        let query = bind::parameters(parts.uri.query().unwrap_or_default())?;
        let copies = parts.headers.contains_key("x-amz-copy-source")
            || query.iter().any(|(name, _)| name.eq_ignore_ascii_case("x-amz-copy-source"));
        let method = parts.method.as_str();
        let asked = route::Asked { method, address, query: &query, copies };
        if route::is_form(&asked) {
            let answer = self.serve_form(service, parts, address, arriving, origin, request_id);
            return Ok((answer.await?, None));
        }
        let operation = route::find(&asked)?;
        let arrival = Arrival {
            at: self.ambient.now(),
            source_ip: origin.ip,
            request_id: request_id.clone(),
        };
        let Asker { caller, payload, seed } = authenticate::authenticate(
            parts,
            address,
            model,
            &*self.credentials,
            &self.keys,
            arrival,
        )
        .await?;
        let mut bindings = bind::bind(parts, address, query);
        let said = Said::of(operation, parts, &bindings, &payload, seed, arriving.length())?;
        let length = said.length;
        let mut data = Data::new(length, Received::new(arriving, said));
        let streamed = operation.input.streamed().is_some();
        if streamed {
            let length = length.ok_or_else(no_length)?;
            check_length(length)?;
            bind::set_length(&mut bindings, length);
        } else {
            let max_bytes = body_bytes(model.name);
            bindings.body = data.collect(max_bytes, || too_long(max_bytes)).await?;
        }
        let mut decoded = decode::rest_operation(&**service, operation, &bindings)?;
        constraints(model, &decoded)?;
        authorize::check(model.protocol, &*decoded.request, &caller, &*self.authorizer).await?;
        if streamed {
            decoded.request.attach_body(data);
        }
        let response = self.call(decoded.request, caller, &origin.awaited).await?;
        Ok(answer::success(model, operation, response, request_id))
    }
}

/// A bucket that was asked for what is to be known before it; none where there is no such bucket.
struct Asked(Option<Front>);

/// What the bucket has to say of the request, where the request is one that it may speak of.
async fn front(
    service: &Arc<dyn Service>,
    parts: &Parts,
    address: &Address,
) -> Result<Option<Asked>, ApiError> {
    let matters = parts.method == Method::OPTIONS
        || parts.headers.contains_key(ORIGIN)
        || is_accelerated(parts);
    match (&address.bucket, service.buckets()) {
        (Some(bucket), Some(buckets)) if matters => {
            buckets.front(bucket).await.map(Asked).map(Some)
        }
        _ => Ok(None),
    }
}

/// Whether the request came by an accelerated host: `BUCKET.s3-accelerate.amazonaws.com`.
fn is_accelerated(parts: &Parts) -> bool {
    identify::host(parts).is_some_and(|host| host.contains(".s3-accelerate."))
}

/// What S3 says of values that break its model, by the place.
const INVALID: [(&str, &str, &str); 3] = [
    (
        "'createBucketConfiguration.locationConstraint'",
        "InvalidLocationConstraint",
        "The specified location-constraint is not valid",
    ),
    ("'storageClass'", "InvalidStorageClass", "The storage class you specified is not valid"),
    ("'encodingType'", "InvalidArgument", "Invalid Encoding Method specified in Request"),
];

fn constraints(model: &'static ServiceModel, decoded: &Decoded) -> Result<(), ApiError> {
    // A member within the document: one of its own, or of the head, has no dot.
    if decoded.missing.iter().any(|place| place.contains('.')) {
        return Err(decode::malformed_xml());
    }
    validate::check(model, model.protocol, decoded).map_err(|error| {
        let known = INVALID.iter().find(|(place, ..)| error.message().contains(place));
        known.map_or(error, |(_, code, text)| ApiError::new(*code, 400, *text))
    })
}

fn check_length(length: u64) -> Result<(), ApiError> {
    if length <= OBJECT_BYTES_MAX {
        return Ok(());
    }
    let text = "Your proposed upload exceeds the maximum allowed size";
    Err(ApiError::new("EntityTooLarge", 400, text)
        .with("ProposedSize", length.to_string())
        .with("MaxSizeAllowed", OBJECT_BYTES_MAX.to_string()))
}

fn too_long(max_bytes: usize) -> ApiError {
    ApiError::new("MaxMessageLengthExceeded", 400, "Your request was too big.")
        .with("MaxMessageLengthBytes", max_bytes.to_string())
}

/// What the client is told of our own failures.
pub(crate) fn internal_error(model: &'static ServiceModel) -> Option<ApiError> {
    let text = "We encountered an internal error. Please try again.";
    (model.name == NAME).then(|| ApiError::new("InternalError", 500, text))
}
