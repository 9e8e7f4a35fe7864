//! Managed policies: versions, uses, and those of AWS.

mod common;

use aws_api::iam::{self, Iam, PolicyScopeType};
use common::*;

#[tokio::test]
async fn versions_come_and_go() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let arn = world.policy("p", &allow("s3:GetObject", "*")).await;
    let ann = world.user("ann").await;
    let attach = iam::AttachUserPolicyRequest { user_name: "ann".into(), policy_arn: arn.clone() };
    room.attach_user_policy(&root, attach).await.unwrap();
    let version = |action: &str, set: bool| iam::CreatePolicyVersionRequest {
        policy_arn: arn.clone(),
        policy_document: allow(action, "*"),
        set_as_default: Some(set),
    };
    let create = |input| room.create_policy_version(&root, input);

    let second = create(version("s3:PutObject", false)).await.unwrap().policy_version.unwrap();
    assert_eq!(second.version_id.as_deref(), Some("v2"));
    assert_eq!(second.is_default_version, Some(false));
    assert!(world.may(&ann, "s3:GetObject", "*").await);
    assert!(!world.may(&ann, "s3:PutObject", "*").await);

    let (policy_arn, version_id) = (arn.clone(), "v2".to_owned());
    let set = iam::SetDefaultPolicyVersionRequest { policy_arn, version_id };
    room.set_default_policy_version(&root, set).await.unwrap();
    assert!(world.may(&ann, "s3:PutObject", "*").await);
    assert!(!world.may(&ann, "s3:GetObject", "*").await);

    let delete = |id: &str| iam::DeletePolicyVersionRequest {
        policy_arn: arn.clone(),
        version_id: id.to_owned(),
    };
    assert_eq!(
        refused(room.delete_policy_version(&root, delete("v2")).await),
        "DeleteConflict: Cannot delete the default version of a policy."
    );
    assert_eq!(
        refused(room.delete_policy_version(&root, delete("v9")).await),
        format!("NoSuchEntity: Policy {arn} version v9 does not exist or is not attachable.")
    );
    room.delete_policy_version(&root, delete("v1")).await.unwrap();
    for _ in 0..4 {
        create(version("s3:PutObject", false)).await.unwrap();
    }
    assert_eq!(
        refused(create(version("s3:PutObject", false)).await),
        "LimitExceeded: A managed policy can have up to 5 versions. Before you create a new \
         version, you must delete an existing version."
    );
    let list = iam::ListPolicyVersionsRequest { policy_arn: arn.clone(), ..Default::default() };
    let versions = room.list_policy_versions(&root, list).await.unwrap().versions.unwrap();
    let ids: Vec<_> = versions.iter().filter_map(|v| v.version_id.as_deref()).collect();
    assert_eq!(ids, ["v6", "v5", "v4", "v3", "v2"]);
}

#[tokio::test]
async fn a_policy_in_use_stays() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let arn = world.policy("p", &allow("s3:*", "*")).await;
    world.role("job", TRUST_LAMBDA).await;
    let attach = iam::AttachRolePolicyRequest { role_name: "job".into(), policy_arn: arn.clone() };
    room.attach_role_policy(&root, attach).await.unwrap();
    let bound = iam::PutRolePermissionsBoundaryRequest {
        role_name: "job".into(),
        permissions_boundary: arn.clone(),
    };
    room.put_role_permissions_boundary(&root, bound).await.unwrap();
    let get = || iam::GetPolicyRequest { policy_arn: arn.clone() };
    let policy = room.get_policy(&root, get()).await.unwrap().policy.unwrap();
    let uses = (policy.attachment_count, policy.permissions_boundary_usage_count);
    assert_eq!(uses, (Some(1), Some(1)));

    let delete = || iam::DeletePolicyRequest { policy_arn: arn.clone() };
    let in_use = "DeleteConflict: Cannot delete a policy attached to entities.";
    assert_eq!(refused(room.delete_policy(&root, delete()).await), in_use);
    let detach = iam::DetachRolePolicyRequest { role_name: "job".into(), policy_arn: arn.clone() };
    room.detach_role_policy(&root, detach).await.unwrap();
    assert_eq!(refused(room.delete_policy(&root, delete()).await), in_use);
    let unbound = iam::DeleteRolePermissionsBoundaryRequest { role_name: "job".into() };
    room.delete_role_permissions_boundary(&root, unbound).await.unwrap();
    room.delete_policy(&root, delete()).await.unwrap();
    assert_eq!(
        refused(room.get_policy(&root, get()).await),
        format!("NoSuchEntity: Policy {arn} was not found.")
    );
}

#[tokio::test]
async fn policies_of_aws_are_there_and_stay_as_they_are() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let get = iam::GetPolicyRequest { policy_arn: BASIC.into() };
    let policy = room.get_policy(&root, get).await.unwrap().policy.unwrap();
    assert_eq!(policy.policy_name.as_deref(), Some("AWSLambdaBasicExecutionRole"));
    assert_eq!(policy.path.as_deref(), Some("/service-role/"));
    let version = iam::GetPolicyVersionRequest {
        policy_arn: BASIC.into(),
        version_id: policy.default_version_id.unwrap(),
    };
    let version = room.get_policy_version(&root, version).await.unwrap().policy_version.unwrap();
    assert!(version.document.unwrap().contains("logs%3APutLogEvents"));

    let delete = iam::DeletePolicyRequest { policy_arn: BASIC.into() };
    assert!(refused(room.delete_policy(&root, delete).await).starts_with("AccessDenied: "));

    world.policy("own", &allow("s3:*", "*")).await;
    for (scope, own, aws) in [
        (None, true, true),
        (Some(PolicyScopeType::Local), true, false),
        (Some(PolicyScopeType::Aws), false, true),
    ] {
        let list = iam::ListPoliciesRequest { scope, max_items: Some(1000), ..Default::default() };
        let policies = room.list_policies(&root, list).await.unwrap().policies.unwrap();
        let has = |name: &str| policies.iter().any(|p| p.policy_name.as_deref() == Some(name));
        assert_eq!((has("own"), has("AdministratorAccess")), (own, aws));
    }
    let list = iam::ListPoliciesRequest { only_attached: Some(true), ..Default::default() };
    assert_eq!(room.list_policies(&root, list).await.unwrap().policies, Some(Vec::new()));
}
