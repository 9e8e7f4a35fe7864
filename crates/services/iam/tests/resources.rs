//! CloudFormation's types over the room.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod common;

use aws_api::Guard;
use aws_api::iam::*;
use common::{ACCOUNT, BASIC, TRUST_ACCOUNT, TRUST_LAMBDA, World, allow, world};
use foundation::access::Credentials;
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_iam::resource_types;
use std::sync::Arc;

const EXECUTE: &str = "arn:aws:iam::aws:policy/AWSLambdaExecute";
const BOUNDARY: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

/// The types over a world of their own, in which there are users `ann` and `bob`, groups `crew` and
/// `team`, and the role `hand`.
async fn workshop() -> (Workshop, Arc<World>) {
    let world = Arc::new(world());
    for name in ["ann", "bob"] {
        let input = CreateUserRequest { user_name: name.into(), ..Default::default() };
        world.room.create_user(&world.root(), input).await.unwrap();
    }
    world.group("crew").await;
    world.group("team").await;
    world.role("hand", TRUST_LAMBDA).await;
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(world.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, IamInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(world.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: world.root(),
        ambient: world.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, world)
}

fn document(action: &str) -> Value {
    serde_json::from_str(&allow(action, "*")).unwrap()
}

fn inline(name: &str, action: &str) -> Value {
    json!({"PolicyName": name, "PolicyDocument": document(action)})
}

fn tags(pairs: &[(&str, &str)]) -> Value {
    pairs.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
}

fn lives() -> Vec<Life> {
    let trust = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    vec![
        Life::new(
            "AWS::IAM::User",
            vec![
                json!({"UserName": "eve"}),
                json!({"UserName": "eve", "Path": "/a/", "Groups": ["team", "crew"],
                "ManagedPolicyArns": [EXECUTE, BASIC], "PermissionsBoundary": BOUNDARY,
                "Policies": [inline("z", "s3:*"), inline("a", "sqs:*")],
                "Tags": tags(&[("b", "1"), ("a", "2")])}),
                json!({"UserName": "eve", "Path": "/a/", "Groups": ["crew"],
                "ManagedPolicyArns": [BASIC], "PermissionsBoundary": EXECUTE,
                "Policies": [inline("a", "sns:*"), inline("b", "s3:*")],
                "Tags": tags(&[("a", "3")])}),
                json!({"UserName": "eve", "Groups": [], "Policies": []}),
            ],
        ),
        Life::new(
            "AWS::IAM::Group",
            vec![
                json!({"GroupName": "eves", "Path": "/a/", "ManagedPolicyArns": [BASIC]}),
                json!({"GroupName": "eves", "Path": "/b/", "ManagedPolicyArns": [EXECUTE],
                "Policies": [inline("a", "sqs:*")]}),
                json!({"GroupName": "eves", "Policies": [inline("a", "sns:*")]}),
            ],
        ),
        Life::new(
            "AWS::IAM::Role",
            vec![
                json!({"RoleName": "work", "AssumeRolePolicyDocument": trust(TRUST_LAMBDA)}),
                json!({"RoleName": "work", "AssumeRolePolicyDocument": trust(TRUST_ACCOUNT),
                "Description": "Works.", "MaxSessionDuration": 7200,
                "ManagedPolicyArns": [EXECUTE, BASIC], "PermissionsBoundary": BOUNDARY,
                "Policies": [inline("z", "s3:*")], "Tags": tags(&[("b", "1"), ("a", "2")])}),
                json!({"RoleName": "work", "AssumeRolePolicyDocument": trust(TRUST_ACCOUNT),
                "ManagedPolicyArns": [], "Policies": [inline("z", "sns:*")]}),
            ],
        ),
        Life::new(
            "AWS::IAM::Policy",
            vec![
                json!({"PolicyName": "p", "PolicyDocument": document("s3:*"), "Roles": ["hand"],
                "Users": ["ann"]}),
                json!({"PolicyName": "p", "PolicyDocument": document("sqs:*"), "Groups": ["crew"],
                "Users": ["bob", "ann"]}),
                json!({"PolicyName": "q", "PolicyDocument": document("sqs:*"), "Users": ["bob"]}),
            ],
        ),
        Life::new(
            "AWS::IAM::UserPolicy",
            vec![
                json!({"PolicyName": "p", "PolicyDocument": document("s3:*"), "UserName": "ann"}),
                json!({"PolicyName": "p", "PolicyDocument": document("sqs:*"), "UserName": "ann"}),
            ],
        ),
        Life::new(
            "AWS::IAM::GroupPolicy",
            vec![
                json!({"PolicyName": "p", "PolicyDocument": document("s3:*"), "GroupName": "crew"}),
                json!({"PolicyName": "p", "PolicyDocument": document("sqs:*"), "GroupName": "crew"}),
            ],
        ),
        Life::new(
            "AWS::IAM::RolePolicy",
            vec![
                json!({"PolicyName": "p", "PolicyDocument": document("s3:*"), "RoleName": "hand"}),
                json!({"PolicyName": "p", "PolicyDocument": document("sqs:*"), "RoleName": "hand"}),
            ],
        ),
        Life::new("AWS::IAM::ManagedPolicy", {
            let stage = |action: &str| {
                json!({"ManagedPolicyName": "m", "Path": "/a/",
                "Description": "Much.", "PolicyDocument": document(action), "Users": ["ann"]})
            };
            let mut stages: Vec<Value> =
                ["s3:*", "sqs:*", "sns:*", "sts:*", "iam:*", "logs:*", "kms:*"].map(stage).into();
            stages[1]["Roles"] = json!(["hand"]);
            stages[2]["Groups"] = json!(["team", "crew"]);
            stages[3]["Users"] = json!(["bob"]);
            stages
        }),
        Life::new(
            "AWS::IAM::AccessKey",
            vec![
                json!({"UserName": "ann", "Status": "Inactive", "Serial": 1}),
                json!({"UserName": "ann", "Serial": 1, "Status": "Active"}),
            ],
        ),
        Life::new(
            "AWS::IAM::UserToGroupAddition",
            vec![
                json!({"GroupName": "crew", "Users": ["ann"]}),
                json!({"GroupName": "crew", "Users": ["bob", "ann"]}),
                json!({"GroupName": "team", "Users": ["bob"]}),
            ],
        ),
    ]
}

/// Who is there, and how much hangs on each.
async fn inventory(world: Arc<World>) -> Value {
    let (room, root) = (&world.room, &world.root());
    let users = room.list_users(root, Default::default()).await.unwrap().users;
    let mut counts = Vec::new();
    for user in users {
        let name = user.user_name;
        let keys = ListAccessKeysRequest { user_name: Some(name.clone()), ..Default::default() };
        let keys = room.list_access_keys(root, keys).await.unwrap().access_key_metadata.len();
        let own = ListUserPoliciesRequest { user_name: name.clone(), ..Default::default() };
        let own = room.list_user_policies(root, own).await.unwrap().policy_names;
        let groups = ListGroupsForUserRequest { user_name: name.clone(), ..Default::default() };
        let groups = room.list_groups_for_user(root, groups).await.unwrap().groups.len();
        counts.push(json!([name, keys, own, groups]));
    }
    let groups = room.list_groups(root, Default::default()).await.unwrap().groups.len();
    let roles = room.list_roles(root, Default::default()).await.unwrap().roles.len();
    let local = ListPoliciesRequest { scope: Some(PolicyScopeType::Local), ..Default::default() };
    let policies = room.list_policies(root, local).await.unwrap().policies.unwrap_or_default();
    let policies: Vec<_> =
        policies.into_iter().map(|p| json!([p.arn, p.attachment_count])).collect();
    json!([counts, groups, roles, policies])
}

#[tokio::test]
async fn each_type_is_what_its_template_says() {
    for life in lives() {
        let (shop, _world) = workshop().await;
        let made = life.whole(&shop).await;
        let id = made.physical_id.as_str();
        let arn = |resource: &str| json!(format!("arn:aws:iam::{ACCOUNT}:{resource}"));
        match life.type_name {
            "AWS::IAM::User" => {
                assert_eq!((id, &made.attributes["Arn"]), ("eve", &arn("user/eve")))
            }
            "AWS::IAM::Group" => {
                assert_eq!((id, &made.attributes["Arn"]), ("eves", &arn("group/a/eves")));
            }
            "AWS::IAM::Role" => {
                assert_eq!((id, &made.attributes["Arn"]), ("work", &arn("role/work")));
                assert!(made.attributes["RoleId"].as_str().unwrap().starts_with("AROA"));
            }
            "AWS::IAM::ManagedPolicy" => assert_eq!(json!(id), arn("policy/a/m")),
            "AWS::IAM::UserPolicy" => assert_eq!(id, "p|ann"),
            "AWS::IAM::Policy" => assert!(id.starts_with("s-R-") && id.len() == 16, "{id}"),
            "AWS::IAM::AccessKey" => {
                assert!(id.starts_with("AKIA"), "{id}");
                assert_eq!(made.attributes["SecretAccessKey"].as_str().unwrap().len(), 40);
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_step_that_was_cut_off_is_gone_on_with() {
    for life in lives() {
        life.in_pieces(workshop, inventory).await;
    }
}

#[tokio::test]
async fn what_takes_the_place_of_another() {
    let (shop, _world) = workshop().await;
    let cases: [(&str, &[&str]); 8] = [
        ("AWS::IAM::User", &["UserName"]),
        ("AWS::IAM::Group", &["GroupName"]),
        ("AWS::IAM::Role", &["RoleName", "Path"]),
        ("AWS::IAM::ManagedPolicy", &["ManagedPolicyName", "Path", "Description"]),
        ("AWS::IAM::Policy", &[]),
        ("AWS::IAM::RolePolicy", &["PolicyName", "RoleName"]),
        ("AWS::IAM::AccessKey", &["UserName", "Serial"]),
        ("AWS::IAM::UserToGroupAddition", &[]),
    ];
    for (name, replacing) in cases {
        let one = shop.of(name);
        let all = lives().into_iter().find(|life| life.type_name == name).unwrap().wanted;
        for property in one.table() {
            let (was, mut now) = (&all[0], all[0].clone());
            now[property.name] = match was.get(property.name) {
                Some(Value::Number(_)) => json!(7),
                Some(Value::Array(_)) => json!([]),
                Some(Value::Object(_)) => json!({"other": 1}),
                _ if property.name == "Serial" => json!(7),
                _ if ["Groups", "Users", "Roles", "ManagedPolicyArns"].contains(&property.name) => {
                    json!(["other"])
                }
                _ if property.name == "Policies" => json!([inline("other", "s3:*")]),
                _ if property.name == "Tags" => tags(&[("other", "1")]),
                _ if property.name == "MaxSessionDuration" => json!(4000),
                _ => json!("/other/"),
            };
            let replaces = one.replaces(was, &now).unwrap();
            assert_eq!(replaces, replacing.contains(&property.name), "{name} {}", property.name);
        }
    }
}

#[tokio::test]
async fn what_others_have_put_there_keeps_a_role_or_user_from_being_deleted() {
    let (shop, world) = workshop().await;
    let cases = [
        (
            "AWS::IAM::Role",
            json!({"RoleName": "work",
            "AssumeRolePolicyDocument": serde_json::from_str::<Value>(TRUST_LAMBDA).unwrap()}),
        ),
        ("AWS::IAM::User", json!({"UserName": "eve"})),
    ];
    for (name, wanted) in cases {
        let one = shop.of(name);
        let made = one.create(&shop.fresh(), &wanted).await.unwrap();
        let id = made.physical_id;
        let policy_arn = BASIC.to_owned();
        let text = match name {
            "AWS::IAM::Role" => {
                let input = AttachRolePolicyRequest { policy_arn, role_name: id.clone() };
                world.room.attach_role_policy(&world.root(), input).await.unwrap();
                "Cannot delete entity, must detach all policies first. (Service: Iam, Status Code: \
                 409, Request ID: "
            }
            _ => {
                let input = CreateAccessKeyRequest { user_name: Some(id.clone()) };
                world.room.create_access_key(&world.root(), input).await.unwrap();
                "Cannot delete entity, must delete access keys first. (Service: Iam, Status Code: \
                 409, Request ID: "
            }
        };
        let failure = one.delete(&shop.fresh(), &id, &wanted).await.unwrap_err();
        assert_eq!(failure.code, HandlerErrorCode::ResourceConflict, "{failure}");
        assert!(failure.message.starts_with(text), "{failure}");
    }
}

#[tokio::test]
async fn what_is_there_already_is_not_taken_over() {
    let (shop, world) = workshop().await;
    let before = inventory(world.clone()).await;
    let cases = [
        ("AWS::IAM::User", json!({"UserName": "ann"})),
        ("AWS::IAM::Group", json!({"GroupName": "crew"})),
        (
            "AWS::IAM::Role",
            json!({"RoleName": "hand",
            "AssumeRolePolicyDocument": serde_json::from_str::<Value>(TRUST_LAMBDA).unwrap()}),
        ),
    ];
    for (name, wanted) in cases {
        let failure = shop.of(name).create(&shop.fresh(), &wanted).await.unwrap_err();
        assert_eq!(failure.code, HandlerErrorCode::AlreadyExists, "{failure}");
    }
    let wanted = json!({"PolicyName": "p", "PolicyDocument": document("s3:*")});
    let failure = shop.of("AWS::IAM::Policy").create(&shop.fresh(), &wanted).await.unwrap_err();
    assert_eq!(failure.message, "At least one of [Groups,Roles,Users] must be non-empty.");
    assert_eq!(inventory(world).await, before);
}

#[tokio::test]
async fn a_key_that_was_made_works() {
    let (shop, world) = workshop().await;
    let one = shop.of("AWS::IAM::AccessKey");
    let made = one.create(&shop.fresh(), &json!({"UserName": "ann"})).await.unwrap();
    let known = world.room.lookup(&made.physical_id, world.ambient.now()).await.unwrap();
    assert_eq!(json!(&*known.secret), made.attributes["SecretAccessKey"]);
    // An update does not tell it again, and does not take it away.
    let (was, now) = (json!({"UserName": "ann"}), json!({"UserName": "ann", "Status": "Inactive"}));
    let updated = one.update(&shop.fresh(), &made.physical_id, &was, &now).await.unwrap();
    let after = one.definition().attributes_after(&made.attributes, updated.attributes);
    assert_eq!(after, made.attributes);
}

#[tokio::test]
async fn a_stack_may_do_what_its_caller_may() {
    let world = world();
    let ann = world.user("ann").await;
    let guard = Guard::new(world.room.clone(), world.room.clone())
        .as_from_outside(&MODEL, IamInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(world.room.clone(), guard)).into_iter().collect(),
        fuse: Arc::new(Fuse::default()),
        caller: ann,
        ambient: world.ambient.clone(),
        tags: Vec::new(),
    };
    let one = shop.of("AWS::IAM::Group");
    let wanted = json!({"GroupName": "crew", "ManagedPolicyArns": [BASIC]});
    world.user_policy("ann", "p", &allow("iam:GetGroup", "*")).await;
    let failure = one.create(&shop.fresh(), &wanted).await.unwrap_err();
    assert_eq!(failure.code, HandlerErrorCode::AccessDenied);
    let text = "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: \
                iam:CreateGroup on resource: arn:aws:iam::111122223333:group/crew because no \
                identity-based policy allows the iam:CreateGroup action (Service: Iam, Status \
                Code: 403, Request ID: ";
    assert!(failure.message.starts_with(text), "{failure}");
    world.user_policy("ann", "p", &allow("iam:*Group*", "*")).await;
    one.create(&shop.fresh(), &wanted).await.unwrap();
}

#[tokio::test]
async fn an_update_that_came_halfway_is_undone() {
    for life in lives() {
        life.undone(workshop).await;
    }
}
