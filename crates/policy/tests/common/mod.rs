//! One-line cases: a policy in short form, a request, an expected outcome.
// Each test file uses its part of this.
#![allow(dead_code, unused_imports, clippy::expect_used)]

use policy::{
    Context, Flavor, Outcome, Policies, Policy, PrincipalInfo, Request, ResourcePolicy, evaluate,
};
use std::sync::Arc;

pub const ACCOUNT: &str = "111122223333";
pub const OTHER: &str = "444455556666";

pub use Outcome::{Allow, ExplicitDeny, ImplicitDeny};

pub fn user(name: &str) -> PrincipalInfo {
    let arn = format!("arn:aws:iam::{ACCOUNT}:user/{name}");
    PrincipalInfo::user(ACCOUNT, &arn, name, "AIDAANN4567EXAMPLE22")
}

pub fn session(role: &str) -> PrincipalInfo {
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/app/{role}");
    PrincipalInfo::assumed_role(ACCOUNT, &arn, "AROAROLE567EXAMPLE22", "s1")
}

/// A document around statements.
pub fn document(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

pub fn identity(name: &str, statements: &str) -> Arc<Policy> {
    let text = document(statements);
    Arc::new(Policy::parse(name, &text, Flavor::Identity).expect(&text))
}

pub fn resource(name: &str, statements: &str) -> Policy {
    let text = document(statements);
    Policy::parse(name, &text, Flavor::Resource).expect(&text)
}

pub fn trust(statements: &str) -> Policy {
    let text = document(statements);
    Policy::parse("trust", &text, Flavor::Trust).expect(&text)
}

/// What one identity policy says.
pub fn by_identity(
    statements: &str,
    principal: &PrincipalInfo,
    action: &str,
    on: &str,
    context: &Context<'_>,
) -> Outcome {
    let identity = [identity("p", statements)];
    let request = Request {
        principal,
        action,
        resource: on,
        resource_account: Some(ACCOUNT),
        context,
        now_ms: Some(1_563_278_400_000), // 2019-07-16T12:00:00Z
    };
    evaluate(&request, &Policies { identity: &identity, ..Policies::default() }).outcome
}

/// What one resource policy says to a principal without policies.
pub fn by_resource(statements: &str, principal: &PrincipalInfo, owner: &str) -> Outcome {
    let policy = resource("r", statements);
    let request = Request {
        principal,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::bucket/key",
        resource_account: Some(owner),
        context: &Context::new(),
        now_ms: None,
    };
    let policies = Policies { resource: ResourcePolicy::Attached(&policy), ..Policies::default() };
    evaluate(&request, &policies).outcome
}
