//! API destinations as targets: requests to the world outside, with what their connections add.

use super::Way;
use super::http::{LIMITS, Parameters, judge, set, unanswered, with_path, with_query};
use crate::errors::unavailable;
use crate::keys;
use crate::model::{ApiDestination, Auth, Connection, Extra, Extras};
use crate::names::{Place, parse};
use crate::refusal::Refusal;
use crate::room::Room;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use event_engine::json::Json;
use foundation::Caller;
use foundation::access::{Ask, Decision, denial};
use http::{Request, Response, StatusCode};

/// Requests a second, where the destination says nothing.
const PER_SECOND: i32 = 300;
const USER_AGENT: &str = "Amazon/EventBridge/ApiDestinations";

/// The place, name and last part of a connection's or destination's ARN.
pub(crate) fn named(arn: &str, kind: &str) -> Option<(Place, String, String)> {
    let (place, resource) = parse(arn)?;
    let (name, uuid) = resource.strip_prefix(kind)?.strip_prefix('/')?.split_once('/')?;
    Some((place, name.to_owned(), uuid.to_owned()))
}

fn gone(what: &str) -> Refusal {
    Refusal::never("NO_RESOURCE", format!("There is no such {what}."))
}

impl Room {
    pub(super) async fn to_api_destination(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let caller = self.caller(way).await?;
        let (given, payload) = (way.parameters(), way.delivery.payload());
        let answer = self.ask_api_destination(&caller, &way.target.arn, &given, payload).await?;
        judge(&answer, self.ambient.now())
    }

    /// Sends a request to an API destination, when it is its turn.
    pub(super) async fn ask_api_destination(
        &self,
        caller: &Caller,
        arn: &str,
        given: &Parameters,
        payload: &str,
    ) -> Result<Response<Bytes>, Refusal> {
        let ask = Ask::new("events:InvokeApiDestination", arn);
        let decided = self.outside()?.authorizer.decide(caller, &ask).await;
        if let Decision::Denied(why) = decided {
            return Err(Refusal::never("NO_PERMISSIONS", denial(caller, &ask, &why)));
        }
        let destination = self.destination_at(arn).await?;
        let (place, connection, name) = self.connection_at(&destination.connection).await?;
        if connection.state != "AUTHORIZED" {
            let text = format!("The connection {name} is {}.", connection.state);
            return Err(Refusal::later("CONNECTION_FAILURE", text));
        }
        let per_second = destination.per_second.unwrap_or(PER_SECOND);
        let turn = self.pace.turn(arn, per_second, self.ambient.now());
        self.ambient.clock.sleep_until(turn).await;
        let mut request = request(given, payload, &destination, connection.extras.as_ref())?;
        match &connection.auth {
            None => {}
            Some(Auth::Basic { user, password }) => {
                let basic = format!("Basic {}", STANDARD.encode(format!("{user}:{password}")));
                set(request.headers_mut(), "authorization", &basic)?;
            }
            Some(Auth::ApiKey { name, value }) => set(request.headers_mut(), name, value)?,
            Some(Auth::Client { .. }) => {
                let token = self.token(&place, &name, &connection).await;
                let token = token.map_err(|why| Refusal::later("CONNECTION_FAILURE", why))?;
                set(request.headers_mut(), "authorization", &format!("Bearer {token}"))?;
            }
        }
        let answer = self.outside()?.client.send(request, LIMITS).await;
        let answer = answer.map_err(|why| unanswered(&why))?;
        let unproven = [StatusCode::UNAUTHORIZED, StatusCode::PROXY_AUTHENTICATION_REQUIRED];
        if unproven.contains(&answer.status()) {
            // The next try fetches another.
            self.tokens.forget(&place, &name);
        }
        Ok(answer)
    }

    async fn destination_at(&self, arn: &str) -> Result<ApiDestination, Refusal> {
        let (place, name, uuid) =
            named(arn, "api-destination").ok_or_else(|| gone("API destination"))?;
        let key = keys::api_destination::key(&place, &name);
        let found = self.read::<ApiDestination>("API destination", key).await;
        let found = found.map_err(|why| Refusal::from(unavailable(why)))?;
        let destination = found.map(|found| found.record).filter(|found| found.uuid == uuid);
        destination.ok_or_else(|| gone("API destination"))
    }

    async fn connection_at(&self, arn: &str) -> Result<(Place, Connection, String), Refusal> {
        let (place, name, uuid) = named(arn, "connection").ok_or_else(|| gone("connection"))?;
        let key = keys::connection::key(&place, &name);
        let found = self.read::<Connection>("connection", key).await;
        let found = found.map_err(|why| Refusal::from(unavailable(why)))?;
        let connection = found.map(|found| found.record).filter(|found| found.uuid == uuid);
        connection.map(|found| (place, found, name)).ok_or_else(|| gone("connection"))
    }
}

/// The request, less its authorization. Of what the target and the connection both give, the
/// connection's counts.
fn request(
    given: &Parameters,
    payload: &str,
    destination: &ApiDestination,
    extras: Option<&Extras>,
) -> Result<Request<Bytes>, Refusal> {
    let none = Extras::default();
    let extras = extras.unwrap_or(&none);
    let mut query = given.query.clone();
    query.retain(|(name, _)| !extras.query.iter().any(|extra| extra.key == *name));
    query.extend(extras.query.iter().map(|extra| (extra.key.clone(), extra.value.clone())));
    let url = with_query(with_path(&destination.endpoint, given), &query);
    let body = match &*destination.method {
        "GET" | "HEAD" => Bytes::new(),
        _ => with_members(payload, &extras.body).into(),
    };
    let wrong = |why: http::Error| Refusal::never("INVALID_PARAMETER", why.to_string());
    let method = destination.method.as_str();
    let mut request = Request::builder().method(method).uri(url).body(body).map_err(wrong)?;
    let headers = request.headers_mut();
    set(headers, "content-type", "application/json; charset=utf-8")?;
    for (name, value) in &given.headers {
        set(headers, name, value)?;
    }
    for Extra { key, value, .. } in &extras.headers {
        set(headers, key, value)?;
    }
    // Nobody may change these.
    set(headers, "user-agent", USER_AGENT)?;
    set(headers, "range", "bytes=0-1048575")?;
    Ok(request)
}

/// The body with the connection's members, where it is an object.
fn with_members(payload: &str, extras: &[Extra]) -> String {
    if extras.is_empty() {
        return payload.to_owned();
    }
    let Ok(Json::Object(mut members)) = Json::parse(payload) else { return payload.to_owned() };
    for Extra { key, value, .. } in extras {
        members.retain(|(name, _)| name != key);
        members.push((key.clone(), Json::String(value.clone())));
    }
    Json::Object(members).to_string()
}
