//! Stages of REST APIs as targets: requests to this server, signed where there is a role.

use super::http::{LIMITS, Parameters, judge, set, unanswered, with_path, with_query};
use super::sign::{Keys, sign};
use super::{SESSION_NAME_MAX, Way, not_assumed};
use crate::names::PRINCIPAL;
use crate::refusal::Refusal;
use crate::room::Room;
use aws_api::seams::Assumed;
use bytes::Bytes;
use foundation::access::Assumer;
use foundation::{Arn, Region};
use http::{Request, Response};

/// How long a session lasts that signs one request, in seconds.
const SESSION_S: u32 = 900;

impl Room {
    pub(super) async fn to_stage(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let rule = way.delivery.rule.name();
        let by = way.target.role_arn.as_ref().map(|role| Assumed {
            role_arn: role.clone(),
            service: PRINCIPAL,
            source: rule.source(),
            session: rule.name.chars().take(SESSION_NAME_MAX).collect(),
        });
        let (given, payload) = (way.parameters(), way.delivery.payload());
        let answer = self.ask_stage(by.as_ref(), &way.arn, &given, payload).await?;
        judge(&answer, self.ambient.now())
    }

    /// Sends a request to a stage.
    pub(super) async fn ask_stage(
        &self,
        by: Option<&Assumed>,
        arn: &Arn,
        given: &Parameters,
        payload: &str,
    ) -> Result<Response<Bytes>, Refusal> {
        let mut parts = arn.resource.splitn(4, '/');
        let (Some(api), Some(stage), Some(method)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(Refusal::never("NO_RESOURCE", "The target is no stage of an API."));
        };
        let path = with_path(parts.next().unwrap_or_default(), given);
        let outside = self.outside()?;
        let url = format!("{}/_aws/execute-api/{api}/{stage}/{path}", outside.base_url);
        let url = with_query(url, &given.query);
        let method = if method == "*" { "POST" } else { method };
        let body = Bytes::copy_from_slice(payload.as_bytes());
        let wrong = |why: http::Error| Refusal::never("INVALID_PARAMETER", why.to_string());
        let mut request = Request::builder().method(method).uri(url).body(body).map_err(wrong)?;
        let headers = request.headers_mut();
        set(headers, "content-type", "application/json")?;
        for (name, value) in &given.headers {
            set(headers, name, value)?;
        }
        let now = self.ambient.now();
        if let Some(Assumed { role_arn, service, source, session }) = by {
            let by = Assumer::working_for(service, source);
            let roles = &outside.roles;
            let credentials = roles.assume_for_service(role_arn, by, session, now, SESSION_S).await;
            let credentials = credentials.map_err(not_assumed)?;
            let region = &Region::parse(&arn.region).unwrap_or_default();
            sign(&mut request, &Keys { credentials: &credentials, region, now })?;
        }
        let answer = outside.client.send(request, LIMITS).await;
        answer.map_err(|why| unanswered(&why))
    }
}
