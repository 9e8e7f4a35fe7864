//! Decisions from end to end: users, groups, boundaries, resource policies, sessions, other rooms
//! over the same store; and what IAM's own operations need.

#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;

use aws_api::iam::{self, Iam, IamInput};
use aws_api::sts::StsInput;
use aws_api::{Access, Guard};
use common::*;
use foundation::access::{Ask, Attached, Authorizer, Decision};
use foundation::{AccountId, Caller, Principal, Source};
use service_iam::{IamRoom, UnknownKeys};

const OBJECT: &str = "arn:aws:s3:::b/k";

/// Turns that a task which only has to be woken gets: far more than it needs.
const YIELDS_MAX: usize = 1_000;

/// One user whose permissions come from everywhere; `(who, action, resource, allowed)`.
#[tokio::test]
async fn a_table_of_decisions() {
    let world = world();
    let (room, root) = (&world.room, world.root());
    let ann = world.user("ann").await;
    let bob = world.user("bob").await;
    world.group("readers").await;
    world.join("readers", "ann").await;
    let put = iam::PutGroupPolicyRequest {
        group_name: "readers".into(),
        policy_name: "read".into(),
        policy_document: allow("s3:Get*", "*"),
    };
    room.put_group_policy(&root, put).await.unwrap();
    world.user_policy("ann", "queues", &allow("sqs:*", "*")).await;
    world.user_policy("ann", "not-that", &statement("Deny", "sqs:DeleteQueue", "*")).await;
    let streams = world.policy("streams", &allow("kinesis:*", "*")).await;
    let attach = iam::AttachUserPolicyRequest { user_name: "ann".into(), policy_arn: streams };
    room.attach_user_policy(&root, attach).await.unwrap();
    let any = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
        "Action":["s3:*","sqs:*","sts:*"],"Resource":"*"}}"#;
    let limit = world.policy("limit", any).await;
    let bound = iam::PutUserPermissionsBoundaryRequest {
        user_name: "ann".into(),
        permissions_boundary: limit,
    };
    room.put_user_permissions_boundary(&root, bound).await.unwrap();
    let role = world.role("job", TRUST_ACCOUNT).await;
    world.role_policy("job", "p", &allow("dynamodb:*", "*")).await;
    let key = world.assume(&root, &role, |_| {}).await.unwrap().credentials.unwrap();
    let session = world.holder(&key.access_key_id).await;

    for (who, action, resource, allowed) in [
        (&root, "anything:AtAll", "*", true),
        (&ann, "s3:GetObject", OBJECT, true),    // by the group
        (&ann, "s3:PutObject", OBJECT, false),   // by nobody
        (&ann, "sqs:SendMessage", "*", true),    // inline
        (&ann, "sqs:DeleteQueue", "*", false),   // denied inline
        (&ann, "kinesis:PutRecord", "*", false), // attached, outside the boundary
        (&ann, "sts:AssumeRole", "*", false),    // in the boundary, granted by nobody
        (&bob, "s3:GetObject", OBJECT, false),   // not in the group
        (&session, "dynamodb:GetItem", "*", true), // by the role
        (&session, "s3:GetObject", OBJECT, false), // not by who assumed it
    ] {
        assert_eq!(world.may(who, action, resource).await, allowed, "{} {action}", who.arn());
    }
    let unbound = iam::DeleteUserPermissionsBoundaryRequest { user_name: "ann".into() };
    room.delete_user_permissions_boundary(&root, unbound).await.unwrap();
    assert!(world.may(&ann, "kinesis:PutRecord", "*").await);
}

#[tokio::test]
async fn a_denial_says_why_and_a_grant_by_what() {
    let world = world();
    let ann = world.user("ann").await;
    let denied = |why: &str| Decision::Denied(why.to_owned());
    assert_eq!(
        world.decide(&ann, "s3:GetObject", OBJECT).await,
        denied("because no identity-based policy allows the s3:GetObject action")
    );
    world.user_policy("ann", "no", &statement("Deny", "s3:*", "*")).await;
    assert_eq!(
        world.decide(&ann, "s3:GetObject", OBJECT).await,
        denied("with an explicit deny in an identity-based policy")
    );
    world.user_policy("ann", "no", &allow("s3:*", "*")).await;
    assert_eq!(
        world.decide(&ann, "s3:GetObject", OBJECT).await,
        Decision::Allowed("identity-based policy no, statement 0".to_owned())
    );
}

#[tokio::test]
async fn resource_policies_and_circumstances_count() {
    let world = world();
    let ann = world.user("ann").await;
    let mut inside = ann.clone();
    inside.source_ip = Some("10.1.2.3".parse().unwrap());
    let attached: Arc<str> = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"},
         "Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",
         "Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"},
                      "ForAllValues:StringEquals":{"s3:keys":["a","b"]}}}]}"#
        .into();
    let ask = |keys: &[&str]| {
        let keys = keys.iter().map(|&key| key.to_owned()).collect();
        Ask::new("s3:GetObject", OBJECT).with("s3:keys", keys).under(Some(attached.clone()))
    };
    for (who, keys, allowed) in [
        (&inside, ["a", "b"].as_slice(), true),
        (&inside, &["a"], true),
        (&inside, &["a", "c"], false),
        (&ann, &["a"], false),
    ] {
        let decision = world.room.decide(who, &ask(keys)).await;
        assert_eq!(matches!(decision, Decision::Allowed(_)), allowed, "{keys:?}");
    }
    let broken = Ask::new("s3:GetObject", OBJECT).under(Some("{".into()));
    assert!(matches!(world.room.decide(&world.root(), &broken).await, Decision::Denied(_)));
}

/// A service that calls for itself is let in for the resources that the policy names, and for none
/// where it says no resource that it calls for.
#[tokio::test]
async fn services_are_let_in_for_the_resources_that_they_call_for() {
    let world = world();
    let root = world.root();
    let service = |arn: &str, account: &str| {
        let source = Source { arn: arn.into(), account: AccountId::parse(account).unwrap() };
        Caller::service("s3.amazonaws.com", source, root.region.clone(), "r", root.at)
    };
    let nobody = Caller { principal: Principal::Service("s3.amazonaws.com"), ..root.clone() };
    let policy: Arc<str> = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"Service":"s3.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"*",
        "Condition":{"StringEquals":{"AWS:SourceAccount":"111122223333"},
        "ArnLike":{"AWS:SourceArn":"arn:aws:s3:::pictures-*"}}}]}"#
        .into();
    let function = "arn:aws:lambda:us-east-1:111122223333:function:f";
    for (who, allowed) in [
        (service("arn:aws:s3:::pictures-1", "111122223333"), true),
        (service("arn:aws:s3:::papers", "111122223333"), false),
        (service("arn:aws:s3:::pictures-1", "444455556666"), false),
        (nobody, false),
    ] {
        let ask = Ask::new("lambda:InvokeFunction", function).under(Some(policy.clone()));
        let decision = world.room.decide(&who, &ask).await;
        assert_eq!(matches!(decision, Decision::Allowed(_)), allowed, "{:?}", who.source);
    }
}

/// «Cross-account policy evaluation logic»: the owner is whom the ARN names. The letters: identity
/// policy and resource policy, each allowing, denying or silent.
#[tokio::test]
async fn across_accounts_both_sides_must_allow() {
    let world = world();
    let (ann, root) = (world.user("ann").await, world.root());
    let service = Caller { principal: Principal::Service("events.amazonaws.com"), ..root.clone() };
    let own = "arn:aws:kinesis:us-east-1:111122223333:stream/s";
    let other = "arn:aws:kinesis:us-east-1:444455556666:stream/s";
    let statement = |effect: &str, principal: &str| {
        format!(
            r#"{{"Effect":"{effect}","Principal":{principal},"Action":"kinesis:*","Resource":"*"}}"#
        )
    };
    let document = |letter: char| -> Option<Arc<str>> {
        let to = r#"{"AWS":"arn:aws:iam::111122223333:user/ann","Service":"events.amazonaws.com"}"#;
        let statements = match letter {
            'a' => statement("Allow", to),
            'A' => statement("Allow", r#"{"AWS":"111122223333"}"#),
            'd' => format!("{},{}", statement("Allow", to), statement("Deny", r#""*""#)),
            _ => return None,
        };
        Some(format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#).into())
    };
    let no =
        |kind: &str| Some(format!("because no {kind} policy allows the kinesis:PutRecord action"));
    let deny = |kind: &str| Some(format!("with an explicit deny in {kind} policy"));
    for (who, identity, resource, letter, refused) in [
        (&ann, "Allow", own, '-', None),
        (&ann, "-", own, '-', no("identity-based")),
        (&ann, "-", own, 'a', None),
        (&ann, "-", own, 'A', no("identity-based")),
        (&ann, "Allow", own, 'd', deny("a resource-based")),
        (&ann, "Deny", own, 'a', deny("an identity-based")),
        (&ann, "Allow", other, '-', no("resource-based")),
        (&ann, "-", other, 'a', no("identity-based")),
        (&ann, "Allow", other, 'a', None),
        (&ann, "Allow", other, 'A', None),
        (&ann, "Allow", other, 'd', deny("a resource-based")),
        (&root, "-", own, '-', None),
        (&root, "-", own, 'd', deny("a resource-based")),
        (&root, "-", other, '-', no("resource-based")),
        (&root, "-", other, 'A', None),
        (&root, "-", other, 'a', no("resource-based")),
        (&service, "-", own, '-', no("resource-based")),
        (&service, "-", own, 'A', no("resource-based")),
        (&service, "-", own, 'a', None),
        (&service, "-", own, 'd', deny("a resource-based")),
    ] {
        let effect = if identity == "-" { "Allow" } else { identity };
        let action = if identity == "-" { "sqs:*" } else { "kinesis:*" };
        world.user_policy("ann", "p", &self::statement(effect, action, "*")).await;
        let ask = Ask::new("kinesis:PutRecord", resource).under(document(letter));
        let decision = world.room.decide(who, &ask).await;
        let why = match decision {
            Decision::Allowed(_) => None,
            Decision::Denied(why) => Some(why),
        };
        assert_eq!(why, refused, "{} {identity} {resource} {letter}", who.arn());
    }
}

/// «AWS global condition context keys»: aws:ResourceTag, aws:ResourceAccount.
#[tokio::test]
async fn what_a_resource_is_counts_in_conditions() {
    let world = world();
    let ann = world.user("ann").await;
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"kinesis:*",
        "Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/Team":"web",
        "aws:ResourceAccount":"111122223333"}}}}"#;
    world.user_policy("ann", "p", policy).await;
    let own = "arn:aws:kinesis:us-east-1:111122223333:stream/s";
    let tags = |value: &str| Some(Arc::new([("team".to_owned(), value.to_owned())].into()));
    for (resource, tags, allowed) in [
        (own, tags("web"), true),
        (own, tags("ops"), false),
        (own, None, false),
        ("*", tags("web"), false),
    ] {
        let ask = Ask::new("kinesis:PutRecord", resource).on(&Attached { policy: None, tags });
        let decision = world.room.decide(&ann, &ask).await;
        assert_eq!(matches!(decision, Decision::Allowed(_)), allowed, "{ask:?}");
    }
}

/// State lies in the store alone: another room over it finds and decides the same, and hears of
/// changes.
#[tokio::test]
async fn another_room_over_the_same_store_agrees() {
    let world = world();
    let ann = world.user("ann").await;
    world.user_policy("ann", "p", &allow("s3:*", "*")).await;
    let other = IamRoom::new(world.store.clone(), world.ambient.clone(), UnknownKeys::Nobody);
    let get = iam::GetUserRequest { user_name: Some("ann".into()) };
    let (here, there) = (
        world.room.get_user(&world.root(), get.clone()).await.unwrap(),
        other.get_user(&world.root(), get).await.unwrap(),
    );
    assert_eq!(here, there);
    let ask = Ask::new("s3:GetObject", OBJECT);
    assert!(matches!(other.decide(&ann, &ask).await, Decision::Allowed(_)));

    let follower = other.clone();
    let following = tokio::spawn(async move { follower.follow().await });
    tokio::task::yield_now().await;
    world.user_policy("ann", "p", &statement("Deny", "s3:*", "*")).await;
    let mut heard = false;
    for _ in 0..YIELDS_MAX {
        tokio::task::yield_now().await;
        heard = matches!(other.decide(&ann, &ask).await, Decision::Denied(_));
        if heard {
            break;
        }
    }
    assert!(heard, "the change was not heard of");
    following.abort();
}

async fn asks(world: &World, caller: &Caller, input: IamInput) -> Vec<(&'static str, String)> {
    let asks = Access::<IamInput>::asks(&*world.room, caller, &input).await.unwrap();
    asks.into_iter().map(|ask| (ask.action, ask.resource)).collect()
}

#[tokio::test]
async fn operations_ask_for_their_action_on_their_resource() {
    let world = world();
    let root = world.root();
    let ann = world.user("ann").await;
    let make = iam::CreateRoleRequest {
        role_name: "job".into(),
        path: Some("/app/".into()),
        assume_role_policy_document: TRUST_LAMBDA.into(),
        ..Default::default()
    };
    let create = IamInput::CreateRole(make.clone());
    let role = "arn:aws:iam::111122223333:role/app/job".to_owned();
    assert_eq!(asks(&world, &root, create).await, [("iam:CreateRole", role.clone())]);
    world.room.create_role(&root, make).await.unwrap();
    let get = IamInput::GetRole(iam::GetRoleRequest { role_name: "job".into() });
    assert_eq!(asks(&world, &root, get).await, [("iam:GetRole", role)]);
    let own = IamInput::GetUser(iam::GetUserRequest { user_name: None });
    let user = "arn:aws:iam::111122223333:user/ann".to_owned();
    assert_eq!(asks(&world, &ann, own).await, [("iam:GetUser", user)]);
    let list = IamInput::ListUsers(Default::default());
    let users = "arn:aws:iam::111122223333:user/".to_owned();
    assert_eq!(asks(&world, &ann, list).await, [("iam:ListUsers", users)]);
    let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned();
    let managed = IamInput::GetPolicy(iam::GetPolicyRequest { policy_arn: arn.clone() });
    assert_eq!(asks(&world, &root, managed).await, [("iam:GetPolicy", arn)]);
    let who = StsInput::GetCallerIdentity(Default::default());
    assert!(Access::<StsInput>::asks(&*world.room, &ann, &who).await.unwrap().is_empty());
}

/// Policies of AWS are of no account, those of other accounts are theirs.
#[tokio::test]
async fn a_managed_policy_of_aws_can_be_read_by_whoever_may_read_policies() {
    let world = world();
    let (root, ann, bob) = (world.root(), world.user("ann").await, world.user("bob").await);
    world.user_policy("ann", "reads", &allow("iam:GetPolicy", "*")).await;
    let guard = Guard::<IamInput>::new(world.room.clone(), world.room.clone());
    for (who, arn, allowed) in [
        (&root, BASIC, true),
        (&root, "arn:aws:iam::aws:policy/NoSuchPolicy", true),
        (&root, "arn:aws:iam::444455556666:policy/theirs", false),
        (&ann, BASIC, true),
        (&ann, "arn:aws:iam::444455556666:policy/theirs", false),
        (&bob, BASIC, false),
    ] {
        let get = IamInput::GetPolicy(iam::GetPolicyRequest { policy_arn: arn.into() });
        assert_eq!(guard.check(who, &get).await.is_ok(), allowed, "{} {arn}", who.arn());
    }
}

/// Through the guard that stands before every service: a delegated administrator may attach what
/// the policy lists and nothing else.
#[tokio::test]
async fn a_guarded_iam_decides_by_the_policy_attached() {
    let world = world();
    let ann = world.user("ann").await;
    let delegated = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:AttachUserPolicy",
            "Resource":"arn:aws:iam::111122223333:user/ann",
            "Condition":{{"ArnEquals":{{"iam:PolicyARN":"{BASIC}"}}}}}}}}"#
    );
    world.user_policy("ann", "p", &delegated).await;
    let guard = Guard::new(world.room.clone(), world.room.clone());
    let guarded = iam::guarded(world.room.clone(), guard);
    let attach = |arn: &str| iam::AttachUserPolicyRequest {
        user_name: "ann".into(),
        policy_arn: arn.into(),
    };
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    let answer = refused(guarded.attach_user_policy(&ann, attach(admin)).await);
    assert!(
        answer.contains(
            "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: \
             iam:AttachUserPolicy on resource: arn:aws:iam::111122223333:user/ann because no \
             identity-based policy allows the iam:AttachUserPolicy action"
        ),
        "{answer}"
    );
    guarded.attach_user_policy(&ann, attach(BASIC)).await.unwrap();
}

/// «Controlling access to IAM resources using tags»: by the tags of the request and of its object.
#[tokio::test]
async fn tags_decide() {
    let world = world();
    let ann = world.user("ann").await;
    let by_tags = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":["iam:CreateRole","iam:TagRole"],"Resource":"*",
         "Condition":{"StringEquals":{"aws:RequestTag/team":"red"}}},
        {"Effect":"Allow","Action":"iam:DeleteRole","Resource":"*",
         "Condition":{"StringEquals":{"iam:ResourceTag/team":"red"}}}]}"#;
    world.user_policy("ann", "p", by_tags).await;
    let guard = Guard::new(world.room.clone(), world.room.clone());
    let guarded = iam::guarded(world.room.clone(), guard);
    let create = |name: &str, team: &str| iam::CreateRoleRequest {
        role_name: name.into(),
        assume_role_policy_document: TRUST_LAMBDA.into(),
        tags: Some(vec![iam::Tag { key: "team".into(), value: team.into() }]),
        ..Default::default()
    };
    assert!(guarded.create_role(&ann, create("theirs", "blue")).await.is_err());
    guarded.create_role(&ann, create("ours", "red")).await.unwrap();
    world.room.create_role(&world.root(), create("theirs", "blue")).await.unwrap();
    let delete = |name: &str| iam::DeleteRoleRequest { role_name: name.into() };
    assert!(guarded.delete_role(&ann, delete("theirs")).await.is_err());
    guarded.delete_role(&ann, delete("ours")).await.unwrap();
}
