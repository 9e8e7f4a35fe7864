//! `AWS::Lambda::Permission`.

use super::SERVICE;
use super::sid::statement_id;
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties};
use serde::Deserialize;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Permission {
        action: String = "Action", replace;
        event_source_token: Option<String> = "EventSourceToken", replace;
        function_name: String = "FunctionName", replace;
        function_url_auth_type: Option<String> = "FunctionUrlAuthType", replace;
        invoked_via_function_url: Option<bool> = "InvokedViaFunctionUrl", replace;
        principal: String = "Principal", replace;
        principal_org_id: Option<String> = "PrincipalOrgID", replace;
        source_account: Option<String> = "SourceAccount", replace;
        source_arn: Option<String> = "SourceArn", replace;
    }
}

pub(super) struct Permissions {
    pub(super) api: Arc<dyn Lambda>,
}

const NAME: &str = "AWS::Lambda::Permission";

fn made(id: &str) -> Made {
    Made::new(id).with("Id", id)
}

/// As far as it is looked into here.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Policy {
    statement: Vec<Statement>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Statement {
    sid: String,
}

impl Policy {
    /// Whether a policy's text has the statement.
    pub(super) fn has(text: Option<&str>, sid: &str) -> bool {
        let policy: Option<Policy> = text.and_then(|text| serde_json::from_str(text).ok());
        policy.is_some_and(|policy| policy.statement.iter().any(|of| of.sid == sid))
    }
}

#[async_trait]
impl Provider for Permissions {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Id"]);

    type Properties = Permission;

    async fn create(&self, work: &Work, wanted: &Permission) -> Result<Made, Failure> {
        let sid = statement_id(work);
        work.remember(&sid).await?;
        // Nobody else's statement has this id.
        if !self.has(work, &sid, wanted).await? {
            let url = wanted.function_url_auth_type.as_deref().map(FunctionUrlAuthType::from);
            let input = AddPermissionRequest {
                action: wanted.action.clone(),
                event_source_token: wanted.event_source_token.clone(),
                function_name: wanted.function_name.clone(),
                function_url_auth_type: url,
                invoked_via_function_url: wanted.invoked_via_function_url,
                principal: wanted.principal.clone(),
                principal_org_id: wanted.principal_org_id.clone(),
                qualifier: None,
                revision_id: None,
                source_account: wanted.source_account.clone(),
                source_arn: wanted.source_arn.clone(),
                statement_id: sid.clone(),
            };
            let added = self.api.add_permission(&work.caller, input).await;
            added.map_err(work.refused(SERVICE))?;
        }
        Ok(made(&sid))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Permission,
    ) -> Result<Option<Found<Permission>>, Failure> {
        let there = self.has(work, id, wanted).await?;
        // A statement is never changed.
        let found = || Found { properties: wanted.clone(), attributes: made(id).attributes };
        Ok(there.then(found))
    }

    async fn update(
        &self,
        _work: &Work,
        id: &str,
        _old: &Permission,
        _new: &Permission,
    ) -> Result<Made, Failure> {
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Permission) -> Result<(), Failure> {
        let input = RemovePermissionRequest {
            function_name: last.function_name.clone(),
            statement_id: id.to_owned(),
            ..RemovePermissionRequest::default()
        };
        gone(self.api.remove_permission(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Permissions {
    async fn has(&self, work: &Work, sid: &str, wanted: &Permission) -> Result<bool, Failure> {
        let input =
            GetPolicyRequest { function_name: wanted.function_name.clone(), qualifier: None };
        let found = self.api.get_policy(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.is_some_and(|found| Policy::has(found.policy.as_deref(), sid)))
    }
}
