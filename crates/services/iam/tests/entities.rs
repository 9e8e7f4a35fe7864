//! Users, groups, roles, keys, tags: what is made is found, and what may not be is refused in IAM's
//! words.

mod common;

use aws_api::iam::{self, Iam, StatusType, Tag};
use common::*;
use foundation::access::{Credentials, KeyRefused};

#[tokio::test]
async fn a_user_is_found_with_all_it_was_made_with() {
    let world = world();
    let root = world.root();
    let policy = world.policy("limit", &allow("s3:*", "*")).await;
    let input = iam::CreateUserRequest {
        user_name: "ann".into(),
        path: Some("/staff/".into()),
        permissions_boundary: Some(policy.clone()),
        tags: Some(vec![Tag { key: "team".into(), value: "red".into() }]),
    };
    let made = world.room.create_user(&root, input).await.unwrap().user.unwrap();
    assert_eq!(made.arn, "arn:aws:iam::111122223333:user/staff/ann");
    assert!(made.user_id.starts_with("AIDA") && made.user_id.len() == 21, "{}", made.user_id);
    assert_eq!(made.create_date, world.ambient.now());
    let input = iam::GetUserRequest { user_name: Some("ann".into()) };
    assert_eq!(world.room.get_user(&root, input).await.unwrap().user, made);
    assert_eq!(made.tags.unwrap()[0].value, "red");
    let boundary = made.permissions_boundary.unwrap().permissions_boundary_arn;
    assert_eq!(boundary, Some(policy));
}

#[tokio::test]
async fn names_are_unique_without_case() {
    let world = world();
    world.user("ann").await;
    world.group("team").await;
    world.role("job", TRUST_LAMBDA).await;
    let root = world.root();
    let again = iam::CreateUserRequest { user_name: "ANN".into(), ..Default::default() };
    assert_eq!(
        refused(world.room.create_user(&root, again).await),
        "EntityAlreadyExists: User with name ANN already exists."
    );
    let again = iam::CreateGroupRequest { group_name: "Team".into(), ..Default::default() };
    assert_eq!(
        refused(world.room.create_group(&root, again).await),
        "EntityAlreadyExists: Group with name Team already exists."
    );
    let again = iam::CreateRoleRequest {
        role_name: "job".into(),
        assume_role_policy_document: TRUST_LAMBDA.into(),
        ..Default::default()
    };
    assert_eq!(
        refused(world.room.create_role(&root, again).await),
        "EntityAlreadyExists: Role with name job already exists."
    );
}

#[tokio::test]
async fn what_is_not_there_is_said_to_be_missing() {
    let world = world();
    world.user("ann").await;
    world.role("job", TRUST_LAMBDA).await;
    let (room, root) = (&world.room, world.root());
    let ann = || "ann".to_owned();
    let no_user = iam::GetUserRequest { user_name: Some("bob".into()) };
    let no_role = iam::GetRoleRequest { role_name: "none".into() };
    let no_group = iam::GetGroupRequest { group_name: "none".into(), ..Default::default() };
    let no_inline = iam::GetUserPolicyRequest { user_name: ann(), policy_name: "none".into() };
    let no_managed = iam::AttachUserPolicyRequest {
        user_name: ann(),
        policy_arn: "arn:aws:iam::111122223333:policy/none".into(),
    };
    let not_attached = iam::DetachUserPolicyRequest { user_name: ann(), policy_arn: BASIC.into() };
    let no_key = iam::DeleteAccessKeyRequest {
        user_name: Some(ann()),
        access_key_id: "AKIAAAAAAAAAAAAAAAAA".into(),
    };
    let no_boundary = iam::PutRolePermissionsBoundaryRequest {
        role_name: "job".into(),
        permissions_boundary: "arn:aws:iam::111122223333:policy/none".into(),
    };
    for (answer, message) in [
        (refused(room.get_user(&root, no_user).await), "The user with name bob cannot be found."),
        (refused(room.get_role(&root, no_role).await), "The role with name none cannot be found."),
        (
            refused(room.get_group(&root, no_group).await),
            "The group with name none cannot be found.",
        ),
        (
            refused(room.get_user_policy(&root, no_inline).await),
            "The user policy with name none cannot be found.",
        ),
        (
            refused(room.attach_user_policy(&root, no_managed).await),
            "Policy arn:aws:iam::111122223333:policy/none does not exist or is not attachable.",
        ),
        (
            refused(room.detach_user_policy(&root, not_attached).await),
            "Policy arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole was not \
             found.",
        ),
        (
            refused(room.delete_access_key(&root, no_key).await),
            "The Access Key with id AKIAAAAAAAAAAAAAAAAA cannot be found.",
        ),
        (
            refused(room.put_role_permissions_boundary(&root, no_boundary).await),
            "Scope ARN: arn:aws:iam::111122223333:policy/none does not exist or is not attachable.",
        ),
    ] {
        assert_eq!(answer, format!("NoSuchEntity: {message}"));
    }
}

#[tokio::test]
async fn what_others_hang_on_is_not_deleted() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    world.user("ann").await;
    world.group("team").await;
    world.join("team", "ann").await;
    world.user_policy("ann", "own", &allow("s3:*", "*")).await;
    let attach = iam::AttachUserPolicyRequest { user_name: "ann".into(), policy_arn: BASIC.into() };
    room.attach_user_policy(&root, attach).await.unwrap();
    let delete = || iam::DeleteUserRequest { user_name: "ann".into() };
    let prefix = "DeleteConflict: Cannot delete entity, must";

    let group = iam::DeleteGroupRequest { group_name: "team".into() };
    let answer = refused(room.delete_group(&root, group).await);
    assert_eq!(answer, format!("{prefix} remove users from group first."));

    let answer = refused(room.delete_user(&root, delete()).await);
    assert_eq!(answer, format!("{prefix} remove users from group first."));
    let leave =
        iam::RemoveUserFromGroupRequest { user_name: "ann".into(), group_name: "team".into() };
    room.remove_user_from_group(&root, leave).await.unwrap();

    let answer = refused(room.delete_user(&root, delete()).await);
    assert_eq!(answer, format!("{prefix} delete access keys first."));
    let list = iam::ListAccessKeysRequest { user_name: Some("ann".into()), ..Default::default() };
    let keys = room.list_access_keys(&root, list).await.unwrap().access_key_metadata;
    let access_key_id = keys[0].access_key_id.clone().unwrap();
    let key = iam::DeleteAccessKeyRequest { user_name: Some("ann".into()), access_key_id };
    room.delete_access_key(&root, key).await.unwrap();

    let answer = refused(room.delete_user(&root, delete()).await);
    assert_eq!(answer, format!("{prefix} detach all policies first."));
    let detach = iam::DetachUserPolicyRequest { user_name: "ann".into(), policy_arn: BASIC.into() };
    room.detach_user_policy(&root, detach).await.unwrap();

    let answer = refused(room.delete_user(&root, delete()).await);
    assert_eq!(answer, format!("{prefix} delete policies first."));
    let (user_name, policy_name) = ("ann".into(), "own".into());
    let inline = iam::DeleteUserPolicyRequest { user_name, policy_name };
    room.delete_user_policy(&root, inline).await.unwrap();

    room.delete_user(&root, delete()).await.unwrap();
    let group = iam::DeleteGroupRequest { group_name: "team".into() };
    room.delete_group(&root, group).await.unwrap();
}

#[tokio::test]
async fn quotas() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    world.user("ann").await; // with one key
    let key = || iam::CreateAccessKeyRequest { user_name: Some("ann".into()) };
    room.create_access_key(&world.root(), key()).await.unwrap();
    assert_eq!(
        refused(room.create_access_key(&world.root(), key()).await),
        "LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2"
    );
    for number in 0..=10 {
        let name = format!("group{number}");
        world.group(&name).await;
        let (group_name, user_name) = (name.clone(), "ann".into());
        let join = iam::AddUserToGroupRequest { group_name, user_name };
        let joined = room.add_user_to_group(&root, join).await;
        let arn = world.policy(&format!("p{number}"), &allow("s3:*", "*")).await;
        let attach = iam::AttachUserPolicyRequest { user_name: "ann".into(), policy_arn: arn };
        let attached = room.attach_user_policy(&root, attach).await;
        if number < 10 {
            joined.unwrap();
            attached.unwrap();
        } else {
            assert_eq!(refused(joined), "LimitExceeded: Cannot exceed quota for GroupsPerUser: 10");
            assert_eq!(
                refused(attached),
                "LimitExceeded: Cannot exceed quota for PoliciesPerUser: 10"
            );
        }
    }
    let long = allow("s3:*", &format!("arn:aws:s3:::{}", "b".repeat(2_000)));
    let put = iam::PutUserPolicyRequest {
        user_name: "ann".into(),
        policy_name: "long".into(),
        policy_document: long,
    };
    assert_eq!(
        refused(room.put_user_policy(&root, put).await),
        "LimitExceeded: Maximum policy size of 2048 bytes exceeded for user ann"
    );
    let long = allow("s3:*", &format!("arn:aws:s3:::{}", "b".repeat(6_200)));
    let create = iam::CreatePolicyRequest {
        policy_name: "long".into(),
        policy_document: long,
        ..Default::default()
    };
    assert_eq!(
        refused(room.create_policy(&root, create).await),
        "LimitExceeded: Cannot exceed quota for PolicySize: 6144"
    );
}

#[tokio::test]
async fn documents_are_checked_and_come_back_encoded() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let arn = world.role("job", TRUST_LAMBDA).await;
    assert_eq!(arn, "arn:aws:iam::111122223333:role/job");
    let get = iam::GetRoleRequest { role_name: "job".into() };
    let role = room.get_role(&root, get).await.unwrap().role;
    let trust = role.assume_role_policy_document.unwrap();
    assert!(trust.starts_with("%7B%22Version%22%3A%222012-10-17%22"), "{trust}");
    assert_eq!(role.max_session_duration, Some(3600));

    for (trust, message) in [
        ("no json".to_owned(), "This policy contains invalid Json"),
        (allow("sts:AssumeRole", "*"), "Missing required field Principal"),
        (
            TRUST_ACCOUNT.replace("111122223333", "arn:aws:iam::111122223333:user/none"),
            "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:user/none\"",
        ),
    ] {
        let input =
            iam::UpdateAssumeRolePolicyRequest { role_name: "job".into(), policy_document: trust };
        let answer = refused(room.update_assume_role_policy(&root, input).await);
        assert_eq!(answer, format!("MalformedPolicyDocument: {message}"));
    }
    let input = iam::PutRolePolicyRequest {
        role_name: "job".into(),
        policy_name: "p".into(),
        policy_document: TRUST_LAMBDA.into(),
    };
    assert_eq!(
        refused(room.put_role_policy(&root, input).await),
        "MalformedPolicyDocument: Policy document should not specify a principal."
    );
}

#[tokio::test]
async fn listings_come_in_pages() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    for name in ["e", "b", "d", "a", "c"] {
        world.user(name).await;
    }
    let mut names = Vec::new();
    let mut marker = None;
    loop {
        let input = iam::ListUsersRequest { marker, max_items: Some(2), ..Default::default() };
        let page = room.list_users(&root, input).await.unwrap();
        assert!(page.users.len() <= 2);
        names.extend(page.users.into_iter().map(|user| user.user_name));
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(names, ["a", "b", "c", "d", "e"]);
    let input = iam::ListUsersRequest { marker: Some("x".into()), ..Default::default() };
    assert_eq!(refused(room.list_users(&root, input).await), "ValidationError: Invalid Marker.");
}

#[tokio::test]
async fn a_renamed_user_keeps_groups_keys_and_policies() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let caller = world.user("ann").await;
    world.group("team").await;
    world.join("team", "ann").await;
    let attach = iam::AttachUserPolicyRequest { user_name: "ann".into(), policy_arn: BASIC.into() };
    room.attach_user_policy(&root, attach).await.unwrap();
    let rename = iam::UpdateUserRequest {
        user_name: "ann".into(),
        new_user_name: Some("anna".into()),
        new_path: Some("/x/".into()),
    };
    room.update_user(&root, rename).await.unwrap();

    let group = iam::GetGroupRequest { group_name: "team".into(), ..Default::default() };
    let users = room.get_group(&root, group).await.unwrap().users;
    assert_eq!(users[0].arn, "arn:aws:iam::111122223333:user/x/anna");
    let list = iam::ListAccessKeysRequest { user_name: Some("anna".into()), ..Default::default() };
    let keys = room.list_access_keys(&root, list).await.unwrap().access_key_metadata;
    let holder = world.holder(keys[0].access_key_id.as_ref().unwrap()).await;
    assert_eq!(holder.arn(), "arn:aws:iam::111122223333:user/x/anna");
    assert!(world.may(&holder, "logs:PutLogEvents", "*").await);
    let entities =
        iam::ListEntitiesForPolicyRequest { policy_arn: BASIC.into(), ..Default::default() };
    let users = room.list_entities_for_policy(&root, entities).await.unwrap().policy_users.unwrap();
    assert_eq!(users[0].user_name.as_deref(), Some("anna"));
    // Who still calls under the old name is nobody.
    assert!(!world.may(&caller, "logs:PutLogEvents", "*").await);
}

#[tokio::test]
async fn a_renamed_group_keeps_its_members() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let ann = world.user("ann").await;
    world.group("team").await;
    world.join("team", "ann").await;
    let put = iam::PutGroupPolicyRequest {
        group_name: "team".into(),
        policy_name: "p".into(),
        policy_document: allow("s3:*", "*"),
    };
    room.put_group_policy(&root, put).await.unwrap();
    let rename = iam::UpdateGroupRequest {
        group_name: "team".into(),
        new_group_name: Some("crew".into()),
        new_path: None,
    };
    room.update_group(&root, rename).await.unwrap();
    let list = iam::ListGroupsForUserRequest { user_name: "ann".into(), ..Default::default() };
    let groups = room.list_groups_for_user(&root, list).await.unwrap().groups;
    assert_eq!(groups[0].group_name, "crew");
    assert!(world.may(&ann, "s3:GetObject", "arn:aws:s3:::b/k").await);
}

#[tokio::test]
async fn tags_replace_each_other_without_case() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    world.user("ann").await;
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
    for tags in [vec![tag("Team", "red"), tag("x", "1")], vec![tag("team", "blue")]] {
        let input = iam::TagUserRequest { user_name: "ann".into(), tags };
        room.tag_user(&root, input).await.unwrap();
    }
    let untag = iam::UntagUserRequest { user_name: "ann".into(), tag_keys: vec!["x".into()] };
    room.untag_user(&root, untag).await.unwrap();
    let list = iam::ListUserTagsRequest { user_name: "ann".into(), ..Default::default() };
    assert_eq!(room.list_user_tags(&root, list).await.unwrap().tags, [tag("team", "blue")]);
    let twice = vec![tag("a", "1"), tag("A", "2")];
    let input = iam::TagUserRequest { user_name: "ann".into(), tags: twice };
    assert_eq!(
        refused(room.tag_user(&root, input).await),
        "InvalidInput: Duplicate tag keys found. Please note that Tag keys are case insensitive."
    );
}

#[tokio::test]
async fn keys_are_looked_up_disabled_and_forgotten() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let ann = world.user("ann").await;
    let input = iam::CreateAccessKeyRequest { user_name: None };
    let key = room.create_access_key(&ann, input).await.unwrap().access_key;
    assert!(key.access_key_id.starts_with("AKIA") && key.access_key_id.len() == 20);
    assert_eq!(key.secret_access_key.len(), 40);
    let now = world.ambient.now();
    let found = room.lookup(&key.access_key_id, now).await.unwrap();
    assert_eq!(&*found.secret, key.secret_access_key);
    assert_eq!((found.principal, found.session_token), (ann.principal.clone(), None));

    let set = |status| iam::UpdateAccessKeyRequest {
        user_name: Some("ann".into()),
        access_key_id: key.access_key_id.clone(),
        status,
    };
    room.update_access_key(&root, set(StatusType::Inactive)).await.unwrap();
    let looked = room.lookup(&key.access_key_id, now).await;
    assert_eq!(looked.map(|_| ()), Err(KeyRefused::Inactive));
    room.update_access_key(&root, set(StatusType::Active)).await.unwrap();
    assert!(room.lookup(&key.access_key_id, now).await.is_ok());

    let access_key_id = key.access_key_id.clone();
    let delete = iam::DeleteAccessKeyRequest { user_name: None, access_key_id };
    room.delete_access_key(&ann, delete).await.unwrap();
    let looked = room.lookup(&key.access_key_id, now).await;
    assert_eq!(looked.map(|_| ()), Err(KeyRefused::Unknown));
}

/// Clients that delete a user ask for all that a user can have.
#[tokio::test]
async fn nobody_signs_in_by_other_ways() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let ann = world.user("ann").await;
    for (who, name, there) in [
        (&root, Some("ann"), true),
        (&root, None, true),
        (&ann, None, true),
        (&root, Some("bob"), false),
    ] {
        let user_name = name.map(str::to_owned);
        let devices =
            iam::ListMFADevicesRequest { user_name: user_name.clone(), ..Default::default() };
        let devices = room.list_mfa_devices(who, devices).await;
        assert_eq!(devices.is_ok_and(|found| found.mfa_devices.is_empty()), there, "{name:?}");
        let keys = iam::ListSSHPublicKeysRequest { user_name, ..Default::default() };
        let keys = room.list_ssh_public_keys(who, keys).await;
        assert_eq!(keys.is_ok_and(|found| found.is_truncated == Some(false)), there, "{name:?}");
    }
    for (name, text) in [
        ("ann", "NoSuchEntity: Login Profile for User ann cannot be found."),
        ("bob", "NoSuchEntity: The user with name bob cannot be found."),
    ] {
        let user_name = Some(name.to_owned());
        let input = iam::DeleteLoginProfileRequest { user_name: user_name.clone() };
        assert_eq!(refused(room.delete_login_profile(&root, input).await), text);
        let input = iam::GetLoginProfileRequest { user_name };
        assert_eq!(refused(room.get_login_profile(&root, input).await), text);
    }
}
