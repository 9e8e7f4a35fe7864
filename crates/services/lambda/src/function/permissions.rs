//! AddPermission and its kin, for functions, versions and aliases.

use super::policy::{self, Condition, Operator, Policy, Statement, Who};
use super::publish::check_revision;
use super::record::{Found, to_cbor};
use super::resolve;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::POLICY_MAX;
use crate::names::{Named, Qualifier, Version};
use aws_api::ApiError;
use aws_api::lambda::{
    AddPermissionRequest, AddPermissionResponse, GetPolicyRequest, GetPolicyResponse,
    RemovePermissionRequest, error,
};
use foundation::access::Attached;
use foundation::{AccountId, Arn, Caller};
use std::sync::Arc;
use store::{Batch, Check, Entry, Outcome};

/// The function with the version or alias that the policy is of.
async fn found(
    core: &Core,
    caller: &Caller,
    name: &str,
    qualifier: Option<&str>,
) -> Result<(Named, Found), ApiError> {
    let named = Named::anyones(caller, name, qualifier)?;
    if named.qualifier == Some(Qualifier::Version(Version::Latest)) {
        return Err(invalid("We currently do not support adding policies for $LATEST."));
    }
    // That it is there.
    let found = resolve::find(core, &named).await?;
    Ok((named, found))
}

fn filed_under(named: &Named) -> String {
    named.qualifier.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Who a client means (Lambda API Reference, «AddPermission»).
pub(crate) fn who(principal: &str) -> Result<Who, ApiError> {
    let wrong =
        || invalid("The provided principal was invalid. Please check the principal and try again.");
    if principal == "*" {
        return Ok(Who::Anybody);
    }
    if let Ok(account) = AccountId::parse(principal) {
        return Ok(Who::Aws(Arn::global("iam", &account, "root").to_string()));
    }
    if let Ok(arn) = Arn::parse(principal) {
        let is_principal =
            matches!(arn.service.as_str(), "iam" | "sts") && AccountId::parse(&arn.account).is_ok();
        return is_principal.then(|| Who::Aws(principal.to_owned())).ok_or_else(wrong);
    }
    let letter = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.');
    let service = principal.contains('.') && principal.bytes().all(letter);
    service.then(|| Who::Service(principal.to_owned())).ok_or_else(wrong)
}

fn statement(input: &AddPermissionRequest) -> Result<Statement, ApiError> {
    let who = who(&input.principal)?;
    if input.function_url_auth_type.is_some() && input.action != "lambda:InvokeFunctionUrl" {
        return Err(invalid(
            "FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action",
        ));
    }
    if input.invoked_via_function_url.is_some() && input.action != "lambda:InvokeFunction" {
        return Err(invalid(
            "InvokedViaFunctionUrl is only supported for lambda:InvokeFunction action",
        ));
    }
    let mut conditions = Vec::new();
    let mut add = |operator, key: &str, value: Option<String>| {
        if let Some(value) = value {
            conditions.push(Condition { operator, key: key.to_owned(), value });
        }
    };
    use Operator::{ArnLike, Bool, StringEquals};
    add(StringEquals, "AWS:SourceAccount", input.source_account.clone());
    add(StringEquals, "lambda:EventSourceToken", input.event_source_token.clone());
    add(StringEquals, "aws:PrincipalOrgID", input.principal_org_id.clone());
    let auth = input.function_url_auth_type.as_ref().map(|auth| auth.as_str().to_owned());
    add(StringEquals, "lambda:FunctionUrlAuthType", auth);
    add(ArnLike, "AWS:SourceArn", input.source_arn.clone());
    let via = input.invoked_via_function_url.map(|via| via.to_string());
    add(Bool, "lambda:InvokedViaFunctionUrl", via);
    let (sid, action) = (input.statement_id.clone(), input.action.clone());
    Ok(Statement { sid, who, action, conditions })
}

/// The policy with one statement more.
pub(crate) fn with(
    before: Option<&Policy>,
    revision: Option<&str>,
    statement: Statement,
    resource: &Arn,
    new_revision: String,
) -> Result<Policy, ApiError> {
    let mut statements = before.map(|policy| policy.statements.clone()).unwrap_or_default();
    if let Some(revision) = revision {
        check_revision(Some(revision), before.map_or("", |policy| &policy.revision))?;
    }
    if statements.iter().any(|known| known.sid == statement.sid) {
        return Err(error::resource_conflict_exception(format!(
            "The statement id ({}) provided already exists. Please provide a new statement id, or \
             remove the existing statement.",
            statement.sid
        )));
    }
    statements.push(statement);
    let policy = Policy { revision: new_revision, statements };
    let size = policy.text(resource).len();
    if size > POLICY_MAX {
        return Err(error::policy_length_exceeded_exception(format!(
            "The final policy size ({size}) is bigger than the limit ({POLICY_MAX})."
        )));
    }
    Ok(policy)
}

/// The policy with one statement less.
pub(crate) fn without(
    before: &Policy,
    revision: Option<&str>,
    sid: &str,
    new_revision: String,
) -> Result<Policy, ApiError> {
    check_revision(revision, &before.revision)?;
    let mut statements = before.statements.clone();
    statements.retain(|statement| statement.sid != sid);
    if statements.len() == before.statements.len() {
        return Err(no_statement(sid));
    }
    Ok(Policy { revision: new_revision, statements })
}

fn no_statement(sid: &str) -> ApiError {
    error::resource_not_found_exception(format!("Statement {sid} is not found in resource policy."))
}

pub(crate) fn no_policy() -> ApiError {
    error::resource_not_found_exception("The resource you requested does not exist.")
}

/// A batch that holds only while function and policy are as they were read.
fn unchanged(found: &Found, key: &store::Key, entry: Option<&Entry>) -> Batch {
    Batch::new()
        .check(Check::unchanged(found.entry.key.clone(), Some(&found.entry)))
        .check(Check::unchanged(key.clone(), entry))
}

pub(crate) async fn add(
    core: &Core,
    caller: &Caller,
    input: AddPermissionRequest,
) -> Result<AddPermissionResponse, ApiError> {
    let statement = statement(&input)?;
    loop {
        let qualifier = input.qualifier.as_deref();
        let (named, found) = found(core, caller, &input.function_name, qualifier).await?;
        let (life, filed, arn) = (found.life(), filed_under(&named), named.arn());
        let before = policy::read(core, &life, &filed).await?;
        let (before, entry) = before.map_or((None, None), |(p, entry)| (Some(p), Some(entry)));
        let revision = input.revision_id.as_deref();
        let new = core.ambient.dice.uuid();
        let policy = with(before.as_ref(), revision, statement.clone(), &arn, new)?;
        let key = policy::key(&life, &filed);
        let batch = unchanged(&found, &key, entry.as_ref()).put(key, to_cbor(&policy));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            core.attachments.forget();
            return Ok(AddPermissionResponse { statement: Some(statement.text(&arn)) });
        }
    }
}

pub(crate) async fn remove(
    core: &Core,
    caller: &Caller,
    input: RemovePermissionRequest,
) -> Result<(), ApiError> {
    loop {
        let qualifier = input.qualifier.as_deref();
        let (named, found) = found(core, caller, &input.function_name, qualifier).await?;
        let (life, filed) = (found.life(), filed_under(&named));
        let sid = &input.statement_id;
        let before = policy::read(core, &life, &filed).await?;
        let (before, entry) = before.ok_or_else(no_policy)?;
        let new = core.ambient.dice.uuid();
        let policy = without(&before, input.revision_id.as_deref(), sid, new)?;
        let key = policy::key(&life, &filed);
        let batch = unchanged(&found, &key, Some(&entry));
        let batch = match policy.statements.is_empty() {
            true => batch.delete(key),
            false => batch.put(key, to_cbor(&policy)),
        };
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            core.attachments.forget();
            return Ok(());
        }
    }
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    input: GetPolicyRequest,
) -> Result<GetPolicyResponse, ApiError> {
    let qualifier = input.qualifier.as_deref();
    let (named, found) = found(core, caller, &input.function_name, qualifier).await?;
    let read = policy::read(core, &found.life(), &filed_under(&named)).await?;
    let (policy, _) = read.ok_or_else(no_policy)?;
    let text = policy.text(&named.arn());
    Ok(GetPolicyResponse { policy: Some(text), revision_id: Some(policy.revision) })
}

/// What hangs on a function, version or alias when access to it is decided.
pub(crate) async fn attached(core: &Core, arn: &str) -> Result<Attached, ApiError> {
    let Some(named) = Named::of_arn(arn) else { return Ok(Attached::default()) };
    let latest = super::record::read(&*core.store, &named.function).await?;
    let Some(latest) = latest else { return Ok(Attached::default()) };
    let read = policy::read(core, &latest.life(), &filed_under(&named)).await?;
    let policy = read.map(|(policy, _)| policy.text(&named.arn()).into());
    let tags = Some(latest.function.tags).filter(|tags| !tags.is_empty()).map(Arc::new);
    Ok(Attached { policy, tags })
}
