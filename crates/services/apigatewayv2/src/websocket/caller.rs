//! As whom an API calls what is behind it.

use super::Sockets;
use super::connection::Connection;
use super::outcome::Failed;
use foundation::access::Assumer;
use foundation::{Arn, Caller, Region, Source};

const SERVICE: &str = "apigateway.amazonaws.com";
const SESSION: &str = "BackplaneAssumeRoleSession";

/// The region in an ARN.
pub(crate) fn region_of(arn: &str) -> Option<Region> {
    Region::parse(&Arn::parse(arn).ok()?.region).ok()
}

impl Sockets {
    /// The role, where one is named; else API Gateway itself, on behalf of `what`, an ARN of the API.
    pub(crate) async fn caller(
        &self,
        connection: &Connection,
        what: String,
        role: Option<&str>,
        region: Region,
    ) -> Result<Caller, Failed> {
        let now = self.seams.ambient.now();
        let Some(role) = role else {
            let source = Source { arn: what, account: connection.api.account };
            let id = self.seams.ambient.dice.uuid();
            return Ok(Caller::service(SERVICE, source, region, id, now));
        };
        let roles = &self.seams.roles;
        let caller =
            roles.caller_for_service(role, Assumer::service(SERVICE), SESSION, &region, now).await;
        caller.map_err(|refused| Failed::internal(format!("the role {role}: {refused:?}")))
    }
}
