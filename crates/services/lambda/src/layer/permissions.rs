//! AddLayerVersionPermission and its kin.

use super::name::{LayerName, number};
use super::operations::not_there;
use super::record::{self, LayerVersion};
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::function::permissions::{who, with, without};
use crate::function::policy::{Condition, Operator, Statement};
use crate::function::record::to_cbor;
use aws_api::ApiError;
use aws_api::lambda::{
    AddLayerVersionPermissionRequest, AddLayerVersionPermissionResponse,
    GetLayerVersionPolicyRequest, GetLayerVersionPolicyResponse,
    RemoveLayerVersionPermissionRequest, error,
};
use foundation::access::Attached;
use foundation::{Arn, Caller};
use store::{Batch, Check, Entry, Outcome};

async fn found(
    core: &Core,
    caller: &Caller,
    layer: &str,
    version: i64,
) -> Result<(Arn, LayerVersion, Entry), ApiError> {
    let (name, number) = (LayerName::parse(caller, layer)?, number(version)?);
    let (version, entry) = record::read(core, &name, number).await?.ok_or_else(not_there)?;
    Ok((name.version(number), version, entry))
}

/// Stores the version with its new policy; whether nobody was faster.
async fn store(core: &Core, version: &LayerVersion, entry: &Entry) -> Result<bool, ApiError> {
    let batch = Batch::new()
        .check(Check::unchanged(entry.key.clone(), Some(entry)))
        .put(entry.key.clone(), to_cbor(version));
    let outcome = core.store.commit(batch).await.map_err(failure::store)?;
    core.attachments.forget();
    Ok(matches!(outcome, Outcome::Committed(_)))
}

pub(crate) async fn add(
    core: &Core,
    caller: &Caller,
    input: AddLayerVersionPermissionRequest,
) -> Result<AddLayerVersionPermissionResponse, ApiError> {
    if input.organization_id.is_some() && input.principal != "*" {
        return Err(invalid("OrganizationId can only be given together with the principal '*'."));
    }
    if input.action != "lambda:GetLayerVersion" {
        return Err(invalid(format!(
            "1 validation error detected: Value '{}' at 'action' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: lambda:GetLayerVersion",
            input.action
        )));
    }
    let organization = input.organization_id.map(|value| Condition {
        operator: Operator::StringEquals,
        key: "aws:PrincipalOrgID".to_owned(),
        value,
    });
    let statement = Statement {
        sid: input.statement_id,
        who: who(&input.principal)?,
        action: input.action,
        conditions: organization.into_iter().collect(),
    };
    loop {
        let (arn, mut version, entry) =
            found(core, caller, &input.layer_name, input.version_number).await?;
        let (revision, new) = (input.revision_id.as_deref(), core.ambient.dice.uuid());
        let policy = with(version.policy.as_ref(), revision, statement.clone(), &arn, new)?;
        let revision_id = Some(policy.revision.clone());
        version.policy = Some(policy);
        if store(core, &version, &entry).await? {
            let statement = Some(statement.text(&arn));
            return Ok(AddLayerVersionPermissionResponse { revision_id, statement });
        }
    }
}

pub(crate) async fn remove(
    core: &Core,
    caller: &Caller,
    input: RemoveLayerVersionPermissionRequest,
) -> Result<(), ApiError> {
    loop {
        let (_, mut version, entry) =
            found(core, caller, &input.layer_name, input.version_number).await?;
        let before = version.policy.as_ref().ok_or_else(no_policy)?;
        let (revision, new) = (input.revision_id.as_deref(), core.ambient.dice.uuid());
        let policy = without(before, revision, &input.statement_id, new)?;
        version.policy = Some(policy).filter(|policy| !policy.statements.is_empty());
        if store(core, &version, &entry).await? {
            return Ok(());
        }
    }
}

fn no_policy() -> ApiError {
    error::resource_not_found_exception("No policy is associated with the given resource.")
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    input: GetLayerVersionPolicyRequest,
) -> Result<GetLayerVersionPolicyResponse, ApiError> {
    let (arn, version, _) = found(core, caller, &input.layer_name, input.version_number).await?;
    let policy = version.policy.ok_or_else(no_policy)?;
    let text = Some(policy.text(&arn));
    Ok(GetLayerVersionPolicyResponse { policy: text, revision_id: Some(policy.revision) })
}

/// What hangs on a layer version when access to it is decided.
pub(crate) async fn attached(core: &Core, arn: &str) -> Result<Attached, ApiError> {
    let Some((name, Some(number))) = LayerName::of_arn(arn) else {
        return Ok(Attached::default());
    };
    let found = record::read(core, &name, number).await?;
    let policy = found.and_then(|(version, _)| version.policy);
    let policy = policy.map(|policy| policy.text(&name.version(number)).into());
    Ok(Attached { policy, tags: None })
}
