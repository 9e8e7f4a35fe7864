//! PutResourcePolicy, GetResourcePolicy, DeleteResourcePolicy: policies of tables (which hold for
//! their indexes, too) and of streams, and what decisions about these resources read. A policy is
//! kept in the record of its table or stream, and goes with it.

use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::{
    DeleteResourcePolicyInput, DeleteResourcePolicyOutput, GetResourcePolicyInput,
    GetResourcePolicyOutput, PutResourcePolicyInput, PutResourcePolicyOutput, error,
};
use foundation::access::{Ask, Attached};
use foundation::{AccountId, Caller, Principal, Region};
use minicbor::{Decode, Encode};
use policy::{
    Context, Flavor, Outcome as Verdict, Policies, Policy, PrincipalInfo, Request, ResourcePolicy,
    evaluate,
};
use store::{Batch, Check, Key, Outcome, Version, get_one};

use crate::Room;
use crate::errors::{invalid, store_failed, table_not_found};
use crate::stored;
use crate::streams::model::{Stream, StreamName};
use crate::table::{Table, table_key_of};

/// Longest document, spaces included (Developer Guide, «Quotas»).
const POLICY_BYTES_MAX: usize = 20 * 1024;
/// `ExpectedRevisionId` where there is to be no policy yet.
const NO_POLICY: &str = "NO_POLICY";
/// What whoever may not do it any more is locked out of.
const PUT: &str = "dynamodb:PutResourcePolicy";

/// A resource's policy as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct OwnPolicy {
    #[n(0)]
    pub(crate) document: String,
    /// `RevisionId`: milliseconds since the epoch, later than that of the policy before.
    #[n(1)]
    pub(crate) revision: i64,
}

/// What may have a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Resource {
    Table { account: AccountId, region: Region, name: String },
    Stream(StreamName),
}

/// A resource as it was read: its policy, and the record to put it back into.
enum Holder {
    Table(Box<Table>),
    Stream(Box<Stream>),
}

impl OwnPolicy {
    /// A checked document, newer than `before`.
    pub(crate) fn new(
        document: &str,
        before: Option<&OwnPolicy>,
        now_ms: i64,
    ) -> Result<OwnPolicy, ApiError> {
        if document.len() > POLICY_BYTES_MAX {
            return Err(invalid(format!(
                "Resource-based policy is too large: {} bytes, of which {POLICY_BYTES_MAX} are \
                 allowed",
                document.len()
            )));
        }
        Policy::parse("resource policy", document, Flavor::Resource)
            .map_err(|malformed| invalid(format!("Invalid resource-based policy: {malformed}")))?;
        let revision = before.map_or(now_ms, |before| now_ms.max(before.revision + 1));
        Ok(OwnPolicy { document: document.to_owned(), revision })
    }
}

impl Resource {
    /// The table or stream that an ARN names; an index's is its table's.
    fn parse(arn: &str) -> Option<Resource> {
        if arn.contains("/stream/") {
            return StreamName::parse_arn(arn).map(Resource::Stream);
        }
        let mut parts = arn.strip_prefix("arn:aws:dynamodb:")?.splitn(3, ':');
        let region = Region::parse(parts.next()?).ok()?;
        let account = AccountId::parse(parts.next()?).ok()?;
        let rest = parts.next()?.strip_prefix("table/")?;
        let name = match rest.split_once('/') {
            None => rest,
            Some((name, rest)) => rest.starts_with("index/").then_some(name)?,
        };
        Some(Resource::Table { account, region, name: name.to_owned() })
    }

    /// The one that a request names, of the caller's account: no policy lets others see to
    /// policies.
    fn owned(caller: &Caller, arn: &str) -> Result<Resource, ApiError> {
        let resource = Resource::parse(arn).filter(|_| !arn.contains("/index/"));
        let resource = resource.ok_or_else(|| invalid(format!("Invalid ResourceArn: {arn}")))?;
        let (account, region) = match &resource {
            Resource::Table { account, region, .. } => (account, region),
            Resource::Stream(name) => (&name.account, &name.region),
        };
        if *account != caller.account {
            return Err(ApiError::new(
                "AccessDeniedException",
                400,
                format!("{arn} belongs to another account: only its owner sees to its policy"),
            ));
        }
        if *region != caller.region {
            return Err(resource.absent(arn));
        }
        Ok(resource)
    }

    fn key(&self) -> Key {
        match self {
            Resource::Table { account, region, name } => table_key_of(account, region, name),
            Resource::Stream(name) => name.key(),
        }
    }

    fn absent(&self, arn: &str) -> ApiError {
        match self {
            Resource::Table { name, .. } => table_not_found(name),
            Resource::Stream(_) => error::resource_not_found_exception(format!(
                "Requested resource not found: Stream: {arn} not found"
            )),
        }
    }
}

impl Holder {
    fn policy(&mut self) -> &mut Option<OwnPolicy> {
        match self {
            Holder::Table(table) => &mut table.record.policy,
            Holder::Stream(stream) => &mut stream.record.policy,
        }
    }

    fn version(&self) -> Version {
        match self {
            Holder::Table(table) => table.version,
            Holder::Stream(stream) => stream.version,
        }
    }

    fn encoded(&self) -> bytes::Bytes {
        match self {
            Holder::Table(table) => stored::encode(&table.record),
            Holder::Stream(stream) => stored::encode(&stream.record),
        }
    }
}

impl Room {
    pub(crate) async fn put_policy(
        &self,
        caller: &Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, ApiError> {
        let arn = &input.resource_arn;
        let resource = Resource::owned(caller, arn)?;
        let now_ms = self.ambient.now().as_millis();
        loop {
            let mut holder = self.held(&resource).await?.ok_or_else(|| resource.absent(arn))?;
            let before = holder.policy().take();
            check_revision(arn, before.as_ref(), input.expected_revision_id.as_deref())?;
            let after = OwnPolicy::new(&input.policy, before.as_ref(), now_ms)?;
            if input.confirm_remove_self_resource_access != Some(true) {
                check_not_locked_out(caller, arn, &after)?;
            }
            // The same document again is the same policy.
            let same = before.filter(|before| before.document == after.document);
            let revision = same.as_ref().map_or(after.revision, |same| same.revision);
            *holder.policy() = Some(OwnPolicy { revision, ..after });
            if same.is_some() || self.put_back(&resource, &holder).await? {
                return Ok(PutResourcePolicyOutput { revision_id: Some(revision.to_string()) });
            }
        }
    }

    pub(crate) async fn policy(
        &self,
        caller: &Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, ApiError> {
        let arn = &input.resource_arn;
        let resource = Resource::owned(caller, arn)?;
        let mut holder = self.held(&resource).await?.ok_or_else(|| resource.absent(arn))?;
        let policy = holder.policy().take().ok_or_else(|| no_policy(arn))?;
        Ok(GetResourcePolicyOutput {
            policy: Some(policy.document),
            revision_id: Some(policy.revision.to_string()),
        })
    }

    pub(crate) async fn delete_policy(
        &self,
        caller: &Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, ApiError> {
        let arn = &input.resource_arn;
        let resource = Resource::owned(caller, arn)?;
        loop {
            let mut holder = self.held(&resource).await?.ok_or_else(|| resource.absent(arn))?;
            let before = holder.policy().take();
            check_revision(arn, before.as_ref(), input.expected_revision_id.as_deref())?;
            // Without a policy there is nothing to do, and no revision.
            let revision = before.map(|before| before.revision.to_string());
            if revision.is_none() || self.put_back(&resource, &holder).await? {
                let revision_id = Some(revision.unwrap_or_default());
                return Ok(DeleteResourcePolicyOutput { revision_id });
            }
        }
    }

    async fn held(&self, resource: &Resource) -> Result<Option<Holder>, ApiError> {
        let entry = get_one(&*self.store, resource.key()).await.map_err(store_failed)?;
        let Some(entry) = entry else { return Ok(None) };
        let holder = match resource {
            Resource::Table { account, region, .. } => {
                Table::read(account, region, entry).map(|table| Holder::Table(Box::new(table)))
            }
            Resource::Stream(_) => {
                Stream::read(&entry).map(|stream| Holder::Stream(Box::new(stream)))
            }
        };
        holder.map(Some).map_err(store_failed)
    }

    /// Whether the changed record was committed; if so, the change counts already.
    async fn put_back(&self, resource: &Resource, holder: &Holder) -> Result<bool, ApiError> {
        let key = resource.key();
        let batch = Batch::new()
            .check(Check::Version(key.clone(), holder.version()))
            .put(key, holder.encoded());
        let outcome = self.store.commit(batch).await.map_err(store_failed)?;
        self.attachments.forget();
        Ok(matches!(outcome, Outcome::Committed(_)))
    }

    /// Adds to questions what hangs on their resources: policies, and tags. The root can delete a
    /// policy whatever it says.
    pub(crate) async fn attach(
        &self,
        caller: &Caller,
        asks: Vec<Ask>,
    ) -> Result<Vec<Ask>, ApiError> {
        let mut attached = Vec::with_capacity(asks.len());
        for ask in asks {
            let rescue = ask.action == "dynamodb:DeleteResourcePolicy"
                && caller.principal == Principal::Root;
            attached.push(match ask.resource == "*" || rescue {
                true => ask,
                false => {
                    self.attachments.add(ask, async |arn: &str| self.attached(arn).await).await?
                }
            });
        }
        Ok(attached)
    }

    async fn attached(&self, arn: &str) -> Result<Attached, ApiError> {
        let Some(resource) = Resource::parse(arn) else { return Ok(Attached::default()) };
        let Some(mut holder) = self.held(&resource).await? else {
            return Ok(Attached::default());
        };
        let policy = holder.policy().take().map(|policy| policy.document.into());
        let tags = match holder {
            Holder::Table(table) => table.record.tags,
            Holder::Stream(_) => Default::default(),
        };
        Ok(Attached { policy, tags: Some(tags).filter(|tags| !tags.is_empty()).map(Arc::new) })
    }
}

fn no_policy(arn: &str) -> ApiError {
    error::policy_not_found_exception(format!(
        "Resource-based policy not found for the provided ResourceArn: {arn}"
    ))
}

/// That the policy is the one that the request expects.
fn check_revision(
    arn: &str,
    policy: Option<&OwnPolicy>,
    expected: Option<&str>,
) -> Result<(), ApiError> {
    let met = match (expected, policy) {
        (None, _) => true,
        (Some(NO_POLICY), policy) => policy.is_none(),
        (Some(expected), Some(policy)) => policy.revision.to_string() == expected,
        (Some(_), None) => false,
    };
    if met { Ok(()) } else { Err(no_policy(arn)) }
}

/// That the policy does not forbid its author to change it.
fn check_not_locked_out(caller: &Caller, arn: &str, policy: &OwnPolicy) -> Result<(), ApiError> {
    let account = caller.account.as_str();
    let principal = match &caller.principal {
        Principal::Root => PrincipalInfo::root(account),
        Principal::User { arn, name, id } => PrincipalInfo::user(account, arn, name, id),
        Principal::Session(session) => PrincipalInfo::assumed_role(
            account,
            &session.role_arn,
            &session.role_id,
            &session.session_name,
        ),
        Principal::Service(name) => PrincipalInfo::service(name),
        Principal::Anonymous => PrincipalInfo::anonymous(),
    };
    // It was read just before.
    let compiled = Policy::parse("resource policy", &policy.document, Flavor::Resource)
        .map_err(|malformed| invalid(format!("Invalid resource-based policy: {malformed}")))?;
    let request = Request {
        principal: &principal,
        action: PUT,
        resource: arn,
        resource_account: Some(account),
        context: &Context::new(),
        now_ms: Some(caller.at.as_millis()),
    };
    let resource = ResourcePolicy::Attached(&compiled);
    let verdict = evaluate(&request, &Policies { resource, ..Policies::default() });
    if verdict.outcome == Verdict::ExplicitDeny {
        return Err(invalid(
            "The policy would remove your permissions to change it in the future. Set \
             ConfirmRemoveSelfResourceAccess to true to confirm that this is what you want",
        ));
    }
    Ok(())
}
