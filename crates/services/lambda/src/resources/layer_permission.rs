//! `AWS::Lambda::LayerVersionPermission`.

use super::SERVICE;
use super::permission::Policy;
use super::sid::statement_id;
use crate::layer::LayerName;
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct LayerPermission {
        action: String = "Action", replace;
        arn: String = "LayerVersionArn", replace;
        organization_id: Option<String> = "OrganizationId", replace;
        principal: String = "Principal", replace;
    }
}

pub(super) struct LayerPermissions {
    pub(super) api: Arc<dyn Lambda>,
}

/// The layer version, and the statement's id: `ARN#SID`.
fn parts<'i>(work: &Work, id: &'i str) -> Result<(String, i64, &'i str), Failure> {
    let (arn, sid) = id.split_once('#').unwrap_or((id, ""));
    let (name, number) = LayerName::version_of_arn(arn).map_err(work.refused(SERVICE))?;
    let number = i64::try_from(number).map_err(|_| Failure::invalid("LayerVersionArn"))?;
    Ok((name.arn().to_string(), number, sid))
}

fn made(id: &str) -> Made {
    Made::new(id).with("Id", id)
}

#[async_trait]
impl Provider for LayerPermissions {
    const DEFINITION: Definition =
        Definition::new("AWS::Lambda::LayerVersionPermission").attributes(&["Id"]);

    type Properties = LayerPermission;

    async fn create(&self, work: &Work, wanted: &LayerPermission) -> Result<Made, Failure> {
        let id = format!("{}#{}", wanted.arn, statement_id(work));
        work.remember(&id).await?;
        let (layer_name, version_number, sid) = parts(work, &id)?;
        // Nobody else's statement has this id.
        if !self.has(work, &id).await? {
            let input = AddLayerVersionPermissionRequest {
                action: wanted.action.clone(),
                layer_name,
                organization_id: wanted.organization_id.clone(),
                principal: wanted.principal.clone(),
                revision_id: None,
                statement_id: sid.to_owned(),
                version_number,
            };
            let added = self.api.add_layer_version_permission(&work.caller, input).await;
            added.map_err(work.refused(SERVICE))?;
        }
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &LayerPermission,
    ) -> Result<Option<Found<LayerPermission>>, Failure> {
        let there = self.has(work, id).await?;
        // A statement is never changed.
        let found = || Found { properties: wanted.clone(), attributes: made(id).attributes };
        Ok(there.then(found))
    }

    async fn update(
        &self,
        _work: &Work,
        id: &str,
        _old: &LayerPermission,
        _new: &LayerPermission,
    ) -> Result<Made, Failure> {
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &LayerPermission) -> Result<(), Failure> {
        let (layer_name, version_number, sid) = parts(work, id)?;
        let input = RemoveLayerVersionPermissionRequest {
            layer_name,
            revision_id: None,
            statement_id: sid.to_owned(),
            version_number,
        };
        let removed = self.api.remove_layer_version_permission(&work.caller, input).await;
        gone(removed.map_err(work.refused(SERVICE)))
    }
}

impl LayerPermissions {
    async fn has(&self, work: &Work, id: &str) -> Result<bool, Failure> {
        let (layer_name, version_number, sid) = parts(work, id)?;
        let input = GetLayerVersionPolicyRequest { layer_name, version_number };
        let found = self.api.get_layer_version_policy(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.is_some_and(|found| Policy::has(found.policy.as_deref(), sid)))
    }
}
