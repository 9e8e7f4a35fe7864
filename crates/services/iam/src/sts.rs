//! STS: who am I, and temporary credentials.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::sts::{self, error};
use foundation::access::{Credentials, KeyRefused};
use foundation::{AccountId, Caller, Principal};
use policy::{Context, Document, Flavor, Request, ResourcePolicy, evaluate};

use crate::grants::{circumstances, role_name};
use crate::records::{Holder, Identity, Own};
use crate::room::{IamRoom, tagged};
use crate::sessions::NewCredentials;
use crate::{limits, refusal};

/// `DurationSeconds` of AssumeRole where a request has none.
const ROLE_SECONDS_DEFAULT: i32 = 3_600;
/// The longest session that a role's session may open.
const CHAINED_SECONDS_MAX: i32 = 3_600;
/// `DurationSeconds` of GetSessionToken where a request has none.
const TOKEN_SECONDS_DEFAULT: i32 = 43_200;
/// The longest that GetSessionToken gives to root.
const ROOT_TOKEN_SECONDS_MAX: i32 = 3_600;

#[async_trait]
impl sts::Sts for IamRoom {
    async fn get_caller_identity(
        &self,
        caller: &Caller,
        _: sts::GetCallerIdentityRequest,
    ) -> Result<sts::GetCallerIdentityResponse, ApiError> {
        let grants = self.grants(caller).await?;
        Ok(sts::GetCallerIdentityResponse {
            account: Some(caller.account.to_string()),
            arn: Some(caller.arn()),
            user_id: Some(grants.info.user_id.clone()),
        })
    }

    async fn get_access_key_info(
        &self,
        caller: &Caller,
        input: sts::GetAccessKeyInfoRequest,
    ) -> Result<sts::GetAccessKeyInfoResponse, ApiError> {
        let id = input.access_key_id;
        let account = match self.lookup(&id, caller.at).await {
            Ok(found) => found.account,
            // Who holds it does not matter here, and an account's own number names it.
            Err(KeyRefused::Inactive | KeyRefused::Expired) => caller.account,
            Err(KeyRefused::Unknown) => AccountId::parse(&id)
                .map_err(|_| refusal::invalid(format!("Access key {id} cannot be found.")))?,
        };
        Ok(sts::GetAccessKeyInfoResponse { account: Some(account.to_string()) })
    }

    async fn get_session_token(
        &self,
        caller: &Caller,
        input: sts::GetSessionTokenRequest,
    ) -> Result<sts::GetSessionTokenResponse, ApiError> {
        no_mfa(input.serial_number.as_ref(), input.token_code.as_ref())?;
        let asked = input.duration_seconds.unwrap_or(TOKEN_SECONDS_DEFAULT);
        let (holder, seconds) = match &caller.principal {
            Principal::Root => (Holder::Root, asked.min(ROOT_TOKEN_SECONDS_MAX)),
            Principal::User { name, id, .. } => {
                (Holder::User { name: name.to_string(), id: id.to_string() }, asked)
            }
            Principal::Session(_) | Principal::Service(_) | Principal::Anonymous => {
                return Err(refusal::denied(
                    "Cannot call GetSessionToken with session credentials",
                ));
            }
        };
        let new = self.new_credentials(&caller.account, holder, caller.at, span(seconds)).await?;
        Ok(sts::GetSessionTokenResponse { credentials: Some(credentials(new)) })
    }

    async fn assume_role(
        &self,
        caller: &Caller,
        input: sts::AssumeRoleRequest,
    ) -> Result<sts::AssumeRoleResponse, ApiError> {
        no_mfa(input.serial_number.as_ref(), input.token_code.as_ref())?;
        refuse_unbuilt(&input)?;
        if role_name(&input.role_arn).is_none() {
            return Err(refusal::invalid(format!("{} is invalid", input.role_arn)));
        }
        // A role that is not there is refused like one that does not trust: nobody learns which.
        let Some((account, role)) = self.role_by_arn(&input.role_arn).await? else {
            return Err(refusal::denied(format!(
                "User: {} is not authorized to perform: sts:AssumeRole on resource: {}",
                caller.arn(),
                input.role_arn
            )));
        };
        let tags: Vec<_> = input.tags.iter().flatten().collect();
        let tags = tagged(
            std::collections::BTreeMap::new(),
            tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())),
        )?;
        let tags: Vec<(String, String)> = tags.into_iter().collect();
        self.check_trust(caller, &input, &role, &tags).await?;
        let seconds = session_seconds(caller, &input, &role)?;
        let policies = self.session_policies(&account, &input).await?;

        let session_name = input.role_session_name.clone();
        let assumed_role_id = format!("{}:{session_name}", role.id);
        let holder = Holder::Role {
            role_arn: input.role_arn,
            role_id: role.id,
            session_name: session_name.clone(),
            policies,
            tags,
        };
        let new = self.new_credentials(&account, holder, caller.at, span(seconds)).await?;
        let arn = format!("arn:aws:sts::{account}:assumed-role/{}/{session_name}", role.name);
        Ok(sts::AssumeRoleResponse {
            assumed_role_user: Some(sts::AssumedRoleUser { arn, assumed_role_id }),
            credentials: Some(credentials(new)),
            packed_policy_size: None,
            source_identity: None,
        })
    }
}

impl IamRoom {
    /// Asks the role's trust policy and the caller's own. An account's root may assume a role whose
    /// trust policy names the account: AWS forbids it to root, but here root stands for whoever
    /// brings no key of a known user.
    async fn check_trust(
        &self,
        caller: &Caller,
        input: &sts::AssumeRoleRequest,
        role: &Identity,
        tags: &[(String, String)],
    ) -> Result<(), ApiError> {
        let grants = self.grants(caller).await?;
        let trust = self.trust(&input.role_arn, role);
        let mut context = circumstances(caller);
        context.set("sts:RoleSessionName", input.role_session_name.as_str());
        if let Some(id) = &input.external_id {
            context.set("sts:ExternalId", id.as_str());
        }
        tell_tags(&mut context, tags);
        let policies = grants.with(ResourcePolicy::Required(&trust));
        let mut actions = vec!["sts:AssumeRole"];
        if !tags.is_empty() {
            actions.push("sts:TagSession");
        }
        for action in actions {
            let request = Request {
                principal: &grants.info,
                action,
                resource: &input.role_arn,
                resource_account: None,
                context: &context,
                now_ms: Some(caller.at.as_millis()),
            };
            if let Some(text) = evaluate(&request, &policies).denial(&request) {
                return Err(refusal::denied(text));
            }
        }
        Ok(())
    }

    /// The documents that narrow the session: the request's own and those of the policies that it
    /// names, in the role's account.
    async fn session_policies(
        &self,
        account: &AccountId,
        input: &sts::AssumeRoleRequest,
    ) -> Result<Vec<String>, ApiError> {
        let arns = input.policy_arns.as_deref().unwrap_or_default();
        limits::quota("PolicyArnsPerSession", arns.len(), limits::SESSION_POLICY_ARNS)?;
        let mut documents = Vec::with_capacity(arns.len() + 1);
        if let Some(document) = &input.policy {
            if document.len() > limits::SESSION_POLICY_SIZE {
                return Err(error::packed_policy_too_large_exception(
                    "Packed size of session policy exceeds the maximum of 2048 characters",
                ));
            }
            Document::parse(document, Flavor::Identity)
                .map_err(|wrong| error::malformed_policy_document_exception(wrong.to_string()))?;
            documents.push(document.clone());
        }
        for arn in arns.iter().filter_map(|descriptor| descriptor.arn.as_deref()) {
            let document = self.document_of(account, arn).await?;
            documents.push(document.ok_or_else(|| refusal::not_attachable(arn))?);
        }
        Ok(documents)
    }
}

fn tell_tags<'c>(context: &mut Context<'c>, tags: &'c [(String, String)]) {
    for (key, value) in tags {
        context.set(format!("aws:RequestTag/{key}"), value.as_str());
    }
    if !tags.is_empty() {
        let keys: Vec<String> = tags.iter().map(|(key, _)| key.clone()).collect();
        context.set_many("aws:TagKeys", keys);
    }
}

/// Members that mean something and are not built yet.
fn refuse_unbuilt(input: &sts::AssumeRoleRequest) -> Result<(), ApiError> {
    let some = |list: Option<usize>| list.is_some_and(|length| length > 0);
    let unbuilt = [
        ("SourceIdentity", input.source_identity.is_some()),
        ("TransitiveTagKeys", some(input.transitive_tag_keys.as_ref().map(Vec::len))),
        ("ProvidedContexts", some(input.provided_contexts.as_ref().map(Vec::len))),
    ];
    match unbuilt.into_iter().find(|(_, given)| *given) {
        None => Ok(()),
        Some((name, _)) => Err(refusal::invalid(format!(
            "Millstream does not implement {name} of AssumeRole yet."
        ))),
    }
}

/// There are no MFA devices, so that no code is right.
fn no_mfa(serial: Option<&String>, code: Option<&String>) -> Result<(), ApiError> {
    match serial.or(code) {
        None => Ok(()),
        Some(_) => Err(refusal::denied(
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        )),
    }
}

fn session_seconds(
    caller: &Caller,
    input: &sts::AssumeRoleRequest,
    role: &Identity,
) -> Result<i32, ApiError> {
    let seconds = input.duration_seconds.unwrap_or(ROLE_SECONDS_DEFAULT);
    let chained = matches!(caller.principal, Principal::Session(_));
    if chained && seconds > CHAINED_SECONDS_MAX {
        return Err(refusal::invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining",
        ));
    }
    match role.own {
        Own::Role { max_session_seconds, .. } if seconds > max_session_seconds => {
            Err(refusal::invalid(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ))
        }
        _ => Ok(seconds),
    }
}

fn span(seconds: i32) -> u64 {
    // The model's least is 900.
    u64::try_from(seconds).unwrap_or(0)
}

fn credentials(new: NewCredentials) -> sts::Credentials {
    sts::Credentials {
        access_key_id: new.id,
        expiration: new.ends,
        secret_access_key: new.secret,
        session_token: new.token,
    }
}
