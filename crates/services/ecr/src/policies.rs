//! Policies of repositories: who may use them, and when images would go.

use crate::errors::{self, invalid};
use crate::names::Registry;
use crate::room::{Kept, Room};
use aws_api::ApiError;
use aws_api::ecr::*;
use foundation::Caller;
use policy::{Document, Flavor};
use serde_json::{Value, json};

/// A repository's policy as decisions read it: its statements name no resource, as they are all of the
/// repository.
pub(crate) fn effective(text: &str) -> Option<String> {
    let mut document: Value = serde_json::from_str(text).ok()?;
    let statements = document.get_mut("Statement")?;
    let whole = |statement: &mut Value| {
        let members = statement.as_object_mut()?;
        if !members.contains_key("Resource") {
            members.insert("Resource".to_owned(), json!("*"));
        }
        Some(())
    };
    match statements {
        Value::Array(all) => all.iter_mut().try_for_each(whole)?,
        one => whole(one)?,
    }
    Some(document.to_string())
}

fn check_policy(text: &str) -> Result<(), ApiError> {
    let refused = |why: String| {
        let why = format!("Invalid repository policy provided: {why}");
        invalid("PolicyText", &why)
    };
    let whole = effective(text).ok_or_else(|| refused("it is no policy in JSON".to_owned()))?;
    Document::parse(&whole, Flavor::Resource).map(drop).map_err(|why| refused(why.to_string()))
}

/// A lifecycle policy has rules; what they say is kept for who reads it, as there are no images.
fn check_lifecycle(text: &str) -> Result<(), ApiError> {
    let rule = |rule: &Value| {
        rule["rulePriority"].is_u64()
            && rule["selection"].is_object()
            && rule["action"]["type"].is_string()
    };
    let document: Option<Value> = serde_json::from_str(text).ok();
    let rules = document.as_ref().and_then(|document| document["rules"].as_array());
    match rules.is_some_and(|rules| !rules.is_empty() && rules.iter().all(rule)) {
        true => Ok(()),
        false => Err(invalid(
            "LifecyclePolicyText",
            "Lifecycle policy validation failure: each of its rules needs a rulePriority, a \
             selection and an action",
        )),
    }
}

macro_rules! names {
    ($caller:expr, $request:expr) => {
        Registry::of($caller, $request.registry_id.as_deref())?.named(&$request.repository_name)
    };
}

impl Room {
    pub(crate) async fn set_policy(
        &self,
        caller: &Caller,
        request: SetRepositoryPolicyRequest,
    ) -> Result<SetRepositoryPolicyResponse, ApiError> {
        let name = names!(caller, request);
        check_policy(&request.policy_text)?;
        self.change(&name, |repository| {
            repository.policy = Some(request.policy_text.clone());
            Ok(((), Kept::Yes))
        })
        .await?;
        Ok(SetRepositoryPolicyResponse {
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name),
            policy_text: Some(request.policy_text),
        })
    }

    pub(crate) async fn policy(
        &self,
        caller: &Caller,
        request: GetRepositoryPolicyRequest,
    ) -> Result<GetRepositoryPolicyResponse, ApiError> {
        let name = names!(caller, request);
        let policy = self.existing(&name).await?.repository.policy;
        Ok(GetRepositoryPolicyResponse {
            policy_text: Some(policy.ok_or_else(|| errors::no_policy(&name))?),
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name),
        })
    }

    pub(crate) async fn remove_policy(
        &self,
        caller: &Caller,
        request: DeleteRepositoryPolicyRequest,
    ) -> Result<DeleteRepositoryPolicyResponse, ApiError> {
        let name = names!(caller, request);
        let removed = self.change(&name, |repository| {
            let policy = repository.policy.take().ok_or_else(|| errors::no_policy(&name))?;
            Ok((policy, Kept::Yes))
        });
        Ok(DeleteRepositoryPolicyResponse {
            policy_text: Some(removed.await?),
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name.clone()),
        })
    }

    pub(crate) async fn set_lifecycle(
        &self,
        caller: &Caller,
        request: PutLifecyclePolicyRequest,
    ) -> Result<PutLifecyclePolicyResponse, ApiError> {
        let name = names!(caller, request);
        check_lifecycle(&request.lifecycle_policy_text)?;
        self.change(&name, |repository| {
            repository.lifecycle = Some(request.lifecycle_policy_text.clone());
            Ok(((), Kept::Yes))
        })
        .await?;
        Ok(PutLifecyclePolicyResponse {
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name),
            lifecycle_policy_text: Some(request.lifecycle_policy_text),
        })
    }

    pub(crate) async fn lifecycle(
        &self,
        caller: &Caller,
        request: GetLifecyclePolicyRequest,
    ) -> Result<GetLifecyclePolicyResponse, ApiError> {
        let name = names!(caller, request);
        let text = self.existing(&name).await?.repository.lifecycle;
        Ok(GetLifecyclePolicyResponse {
            lifecycle_policy_text: Some(text.ok_or_else(|| errors::no_lifecycle(&name))?),
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name),
            ..GetLifecyclePolicyResponse::default()
        })
    }

    pub(crate) async fn remove_lifecycle(
        &self,
        caller: &Caller,
        request: DeleteLifecyclePolicyRequest,
    ) -> Result<DeleteLifecyclePolicyResponse, ApiError> {
        let name = names!(caller, request);
        let removed = self.change(&name, |repository| {
            let text = repository.lifecycle.take().ok_or_else(|| errors::no_lifecycle(&name))?;
            Ok((text, Kept::Yes))
        });
        Ok(DeleteLifecyclePolicyResponse {
            lifecycle_policy_text: Some(removed.await?),
            registry_id: Some(name.registry.account.as_str().to_owned()),
            repository_name: Some(name.name.clone()),
            ..DeleteLifecyclePolicyResponse::default()
        })
    }
}
