//! Requests that are signed: who may call is decided by IAM («Control access to HTTP APIs with IAM
//! authorization in API Gateway»).

use foundation::Principal;
use gateway::Signed;
use serde_json::{Map, Value, json};

/// What a function is told of the signer.
pub(super) fn members(signed: &Signed) -> Map<String, Value> {
    let caller = &signed.caller;
    let account = caller.account.as_str();
    let id = match &caller.principal {
        Principal::User { id, .. } => id.to_string(),
        Principal::Session(session) => format!("{}:{}", session.role_id, session.session_name),
        Principal::Root | Principal::Service(_) | Principal::Anonymous => account.to_owned(),
    };
    let all = [
        ("accessKey", json!(signed.access_key)),
        ("accountId", json!(account)),
        ("callerId", json!(id)),
        ("cognitoIdentity", Value::Null),
        ("principalOrgId", Value::Null),
        ("userArn", json!(caller.arn())),
        ("userId", json!(id)),
    ];
    all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
