//! Stages of REST APIs as targets: requests to this server, signed where the target names a role.

use super::http::{LIMITS, headers_of, judge, query_of, set, unanswered, with_path, with_query};
use super::sign::{Keys, sign};
use super::{SESSION_NAME_MAX, Way, not_assumed};
use crate::names::PRINCIPAL;
use crate::refusal::Refusal;
use crate::room::Room;
use bytes::Bytes;
use http::Request;

/// How long a session lasts that signs one request, in seconds.
const SESSION_S: u32 = 900;

impl Room {
    pub(super) async fn to_stage(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let mut parts = way.arn.resource.splitn(4, '/');
        let (Some(api), Some(stage), Some(method)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(Refusal::never("NO_RESOURCE", "The target is no stage of an API."));
        };
        let path = with_path(parts.next().unwrap_or_default(), way);
        let outside = self.outside()?;
        let url = format!("{}/_aws/execute-api/{api}/{stage}/{path}", outside.base_url);
        let url = with_query(url, &query_of(way));
        let method = if method == "*" { "POST" } else { method };
        let body = Bytes::copy_from_slice(way.delivery.payload().as_bytes());
        let wrong = |why: http::Error| Refusal::never("INVALID_PARAMETER", why.to_string());
        let mut request = Request::builder().method(method).uri(url).body(body).map_err(wrong)?;
        let headers = request.headers_mut();
        set(headers, "content-type", "application/json")?;
        for (name, value) in headers_of(way) {
            set(headers, &name, &value)?;
        }
        let now = self.ambient.now();
        if let Some(role) = &way.target.role_arn {
            let rule = way.delivery.rule.name();
            let session: String = rule.name.chars().take(SESSION_NAME_MAX).collect();
            let roles = &outside.roles;
            let credentials =
                roles.assume_for_service(role, PRINCIPAL, &session, now, SESSION_S).await;
            let credentials = credentials.map_err(not_assumed)?;
            let keys = Keys { credentials: &credentials, region: &way.region(), now };
            sign(&mut request, &keys)?;
        }
        let answer = outside.client.send(request, LIMITS).await;
        judge(&answer.map_err(|why| unanswered(&why))?, now)
    }
}
