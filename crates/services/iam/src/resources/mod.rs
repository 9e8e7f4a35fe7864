//! CloudFormation's types of IAM resources.

mod access_key;
mod addition;
mod entity;
mod group;
mod inline;
mod managed_policy;
mod managed_policy_changes;
mod policy;
mod role;
mod user;

use aws_api::iam::Iam;
use resource::{Document, Failure, ResourceType, Value, Work, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "Iam";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Iam>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(access_key::AccessKeys { api: api.clone() }),
        resource_type(addition::Additions { api: api.clone() }),
        resource_type(group::Groups { api: api.clone() }),
        resource_type(inline::GroupPolicies { api: api.clone() }),
        resource_type(inline::RolePolicies { api: api.clone() }),
        resource_type(inline::UserPolicies { api: api.clone() }),
        resource_type(managed_policy::ManagedPolicies { api: api.clone() }),
        resource_type(policy::Policies { api: api.clone() }),
        resource_type(role::Roles { api: api.clone() }),
        resource_type(user::Users { api }),
    ]
}

/// Where a path is given no more, and where none ever was.
const NO_PATH: &str = "/";

/// As many of a listing as one answer gives: more than there ever are.
const ALL: Option<i32> = Some(1000);

/// A document as answers have it: percent-encoded.
fn document(encoded: &str) -> Option<Document> {
    let text = percent_encoding::percent_decode_str(encoded).decode_utf8().ok()?;
    serde_json::from_str::<Value>(&text).ok().map(Document)
}

/// The id of a resource that IAM has no name for, such as `mysta-Polic-0A1B2C3D4E5F`: made once for a
/// step, and remembered.
async fn own_id(work: &Work) -> Result<String, Failure> {
    if let Some(id) = work.remembered() {
        return Ok(id.to_owned());
    }
    let cut = |text: &str| text.chars().take(5).collect::<String>();
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let suffix = work.ambient.dice.letters(letters, 12);
    let id = format!("{}-{}-{suffix}", cut(&work.stack_name), cut(&work.logical_id));
    work.remember(&id).await?;
    Ok(id)
}
