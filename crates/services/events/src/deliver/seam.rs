//! What is reached over HTTP, for other services.

use super::http::{Parameters, judge};
use super::not_assumed;
use crate::refusal::{Again, Refusal};
use crate::room::Room;
use crate::target_checks::Kind;
use async_trait::async_trait;
use aws_api::seams::{Assumed, HttpTargetFailure, HttpTargetRequest, HttpTargets};
use bytes::Bytes;
use foundation::access::Assumer;
use foundation::{Arn, Region};

/// The failure of a request that got no answer.
fn failure(refusal: &Refusal) -> HttpTargetFailure {
    let status = match (refusal.code, refusal.again) {
        ("NO_PERMISSIONS", _) => Some(403),
        ("NO_RESOURCE", _) => Some(404),
        (_, Again::Never) => Some(400),
        _ => None,
    };
    HttpTargetFailure { status, message: refusal.message.clone() }
}

#[async_trait]
impl HttpTargets for Room {
    async fn request(
        &self,
        by: &Assumed,
        arn: &str,
        request: HttpTargetRequest,
    ) -> Result<Bytes, HttpTargetFailure> {
        let HttpTargetRequest { path_values, headers, query, body } = request;
        let given = Parameters { path: path_values, headers, query };
        let unknown = || failure(&Refusal::never("NO_RESOURCE", format!("{arn} is no target")));
        let parsed = Arn::parse(arn).map_err(|_| unknown())?;
        let answer = match Kind::of(&parsed) {
            Some(Kind::Stage) => self.ask_stage(Some(by), &parsed, &given, &body).await,
            Some(Kind::ApiDestination) => self.ask_as(by, &parsed, &given, &body).await,
            _ => return Err(unknown()),
        };
        let answer = answer.map_err(|refusal| failure(&refusal))?;
        match judge(&answer, self.ambient.now()) {
            Ok(()) => Ok(answer.into_body()),
            Err(refusal) => Err(HttpTargetFailure {
                status: Some(answer.status().as_u16()),
                message: refusal.message,
            }),
        }
    }
}

impl Room {
    async fn ask_as(
        &self,
        by: &Assumed,
        arn: &Arn,
        given: &Parameters,
        body: &str,
    ) -> Result<http::Response<Bytes>, Refusal> {
        let region = Region::parse(&arn.region).unwrap_or_default();
        let (roles, now) = (&self.outside()?.roles, self.ambient.now());
        let Assumed { role_arn, service, source, session } = by;
        let assumer = Assumer::working_for(service, source);
        let caller = roles.caller_for_service(role_arn, assumer, session, &region, now).await;
        let caller = caller.map_err(|why| match not_assumed(why) {
            // Its text is of EventBridge's own principal.
            refusal if refusal.again == Again::Never => {
                let text = format!("The role {role_arn} can't be assumed by {service}.");
                Refusal { message: text, ..refusal }
            }
            refusal => refusal,
        })?;
        self.ask_api_destination(&caller, &arn.to_string(), given, body).await
    }
}
