//! The IAM policy language: documents are parsed with AWS's error texts, compiled, and evaluated as
//! AWS documents it. Pure: no clock, no store, no network; the caller brings the request's context.
//!
//! ```
//! use policy::{Context, Flavor, Policies, Policy, PrincipalInfo, Request, evaluate};
//! use std::sync::Arc;
//!
//! let text = r#"{"Version": "2012-10-17", "Statement": [
//!     {"Sid": "Put", "Effect": "Allow", "Action": "kinesis:Put*",
//!      "Resource": "arn:aws:kinesis:*:000000000000:stream/${aws:username}-*"}]}"#;
//! let identity = [Arc::new(Policy::parse("writers", text, Flavor::Identity)?)];
//! let arn = "arn:aws:iam::000000000000:user/ann";
//! let ann = PrincipalInfo::user("000000000000", arn, "ann", "AIDAEXAMPLE");
//! let request = Request {
//!     principal: &ann,
//!     action: "kinesis:PutRecord",
//!     resource: "arn:aws:kinesis:eu-west-1:000000000000:stream/ann-clicks",
//!     resource_account: None,
//!     context: &Context::new(),
//!     now_ms: None,
//! };
//! let decision = evaluate(&request, &Policies { identity: &identity, ..Policies::default() });
//! assert!(decision.is_allowed());
//! # Ok::<(), policy::Malformed>(())
//! ```
//!
//! One file an idea: `json`, `parse`, `check` make a [`Document`] of a text or say all that is
//! wrong with it ([`Malformed`]); `glob`, `template`, `value`, `compile`, `rule` are the compiled
//! form of its parts; `policy` and `evaluate` decide; `decision` tells why.

mod check;
mod compile;
mod decision;
mod document;
mod evaluate;
mod glob;
mod json;
mod operator;
mod parse;
mod policy;
mod problem;
mod request;
mod rule;
mod template;
mod value;

pub use decision::{Decision, Outcome, PolicyKind, Reason};
pub use document::{Condition, Document, Effect, Named, Scope, Statement, Version};
pub use evaluate::{Policies, ResourcePolicy, evaluate};
pub use operator::{Likeness, Operator, Order, Quantifier, TESTS, Test, UnknownOperator};
pub use parse::{Flavor, MAX_DOCUMENT_BYTES};
pub use policy::Policy;
pub use problem::{Fault, Malformed, Problem};
pub use request::{Context, PrincipalInfo, PrincipalKind, Request};
