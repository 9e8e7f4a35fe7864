//! STS: identities, temporary credentials, trust.

#![allow(clippy::unwrap_used)]

mod common;

use std::time::Duration;

use aws_api::iam::{self, Iam};
use aws_api::sts::{self, Sts, Tag};
use common::*;
use foundation::access::{AssumeRefused, Assumer, Credentials, KeyRefused, Roles};
use foundation::{AccountId, Caller, Principal, Region, Source};
use service_iam::{IamRoom, UnknownKeys};

const NOT_TRUSTED: &str = "AccessDenied: User: arn:aws:iam::111122223333:user/ann is not \
    authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/";

async fn identity(world: &World, caller: &Caller) -> (String, String, String) {
    let answer = world.room.get_caller_identity(caller, Default::default()).await.unwrap();
    (answer.account.unwrap(), answer.arn.unwrap(), answer.user_id.unwrap())
}

#[tokio::test]
async fn everybody_is_told_who_they_are() {
    let world = world();
    let (account, arn, id) = identity(&world, &world.root()).await;
    assert_eq!((arn.as_str(), id), ("arn:aws:iam::111122223333:root", account));
    let ann = world.user("ann").await;
    let (_, arn, id) = identity(&world, &ann).await;
    assert_eq!(arn, "arn:aws:iam::111122223333:user/ann");
    assert!(id.starts_with("AIDA"));
}

#[tokio::test]
async fn a_session_acts_as_its_role_until_its_end() {
    let world = world();
    let ann = world.user("ann").await;
    let arn = world.role("job", TRUST_ACCOUNT).await;
    world.role_policy("job", "p", &allow("s3:*", "*")).await;
    world.user_policy("ann", "p", &allow("sts:AssumeRole", &arn)).await;
    let answer = world.assume(&ann, &arn, |_| {}).await.unwrap();
    let credentials = answer.credentials.unwrap();
    assert!(credentials.access_key_id.starts_with("ASIA"));
    let lifetime = credentials.expiration.since(world.ambient.now());
    assert_eq!(lifetime, Duration::from_secs(3600));
    let user = answer.assumed_role_user.unwrap();
    assert_eq!(user.arn, "arn:aws:sts::111122223333:assumed-role/job/work");

    let found = world.room.lookup(&credentials.access_key_id, world.ambient.now()).await.unwrap();
    assert_eq!(&*found.secret, credentials.secret_access_key);
    assert_eq!(found.session_token.as_deref(), Some(credentials.session_token.as_str()));
    let session = world.holder(&credentials.access_key_id).await;
    assert_eq!(identity(&world, &session).await.1, user.arn);
    assert_eq!(identity(&world, &session).await.2, user.assumed_role_id);
    assert!(world.may(&session, "s3:GetObject", "arn:aws:s3:::b/k").await);
    assert!(!world.may(&session, "sqs:SendMessage", "*").await);
    assert!(!world.may(&ann, "s3:GetObject", "arn:aws:s3:::b/k").await);

    world.clock.advance(Duration::from_secs(3600));
    let late = world.room.lookup(&credentials.access_key_id, world.ambient.now()).await;
    assert_eq!(late.map(|_| ()), Err(KeyRefused::Expired));
}

/// Ended credentials leave the store as new ones come.
#[tokio::test]
async fn ended_credentials_are_swept() {
    let world = world();
    let arn = world.role("job", TRUST_ACCOUNT).await;
    let first = world.assume(&world.root(), &arn, |_| {}).await.unwrap().credentials.unwrap();
    world.clock.advance(Duration::from_secs(2 * 3600 + 1));
    world.assume(&world.root(), &arn, |_| {}).await.unwrap();
    let room = IamRoom::new(world.store.clone(), world.ambient.clone(), UnknownKeys::Nobody);
    let looked = room.lookup(&first.access_key_id, world.ambient.now()).await;
    assert_eq!(looked.map(|_| ()), Err(KeyRefused::Unknown));
}

#[tokio::test]
async fn trust_and_own_policies_must_both_agree() {
    let world = world();
    let ann = world.user("ann").await;
    let by_account = world.role("by-account", TRUST_ACCOUNT).await;
    let by_name = world
        .role(
            "by-name",
            &TRUST_ACCOUNT.replace("\"111122223333\"", "\"arn:aws:iam::111122223333:user/ann\""),
        )
        .await;
    let for_lambda = world.role("for-lambda", TRUST_LAMBDA).await;
    let refusal = |answer: Result<sts::AssumeRoleResponse, _>| refused(answer);

    // Named itself, ann needs no policy of her own; through the account she does.
    world.assume(&ann, &by_name, |_| {}).await.unwrap();
    assert_eq!(
        refusal(world.assume(&ann, &by_account, |_| {}).await),
        format!(
            "{NOT_TRUSTED}by-account because no identity-based policy allows the sts:AssumeRole \
             action"
        )
    );
    world.user_policy("ann", "p", &allow("sts:AssumeRole", "*")).await;
    world.assume(&ann, &by_account, |_| {}).await.unwrap();
    assert_eq!(
        refusal(world.assume(&ann, &for_lambda, |_| {}).await),
        format!(
            "{NOT_TRUSTED}for-lambda because no resource-based policy allows the sts:AssumeRole \
             action"
        )
    );
    assert_eq!(
        refusal(world.assume(&ann, "arn:aws:iam::111122223333:role/none", |_| {}).await),
        format!("{NOT_TRUSTED}none")
    );
    world.user_policy("ann", "p", &statement("Deny", "sts:AssumeRole", "*")).await;
    assert_eq!(
        refusal(world.assume(&ann, &by_name, |_| {}).await),
        format!("{NOT_TRUSTED}by-name with an explicit deny in an identity-based policy")
    );
}

#[tokio::test]
async fn conditions_of_a_trust_policy_see_the_request() {
    let world = world();
    let trust = TRUST_ACCOUNT.replace(
        "\"Action\":\"sts:AssumeRole\"",
        r#""Action":["sts:AssumeRole","sts:TagSession"],
           "Condition":{"StringEquals":{"sts:ExternalId":"secret"}}"#,
    );
    let arn = world.role("job", &trust).await;
    let root = world.root();
    assert!(world.assume(&root, &arn, |_| {}).await.is_err());
    let wrong = |input: &mut sts::AssumeRoleRequest| input.external_id = Some("guess".into());
    assert!(world.assume(&root, &arn, wrong).await.is_err());
    let right = |input: &mut sts::AssumeRoleRequest| {
        input.external_id = Some("secret".into());
        input.tags = Some(vec![Tag { key: "team".into(), value: "red".into() }]);
    };
    let key = world.assume(&root, &arn, right).await.unwrap().credentials.unwrap();

    // The session's tags are its principal's.
    let tagged = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*",
        "Resource":"arn:aws:s3:::${aws:PrincipalTag/Team}/*"}}"#;
    world.role_policy("job", "p", tagged).await;
    let session = world.holder(&key.access_key_id).await;
    assert!(world.may(&session, "s3:GetObject", "arn:aws:s3:::red/k").await);
    assert!(!world.may(&session, "s3:GetObject", "arn:aws:s3:::blue/k").await);
}

#[tokio::test]
async fn session_policies_narrow() {
    let world = world();
    let root = world.root();
    let arn = world.role("job", TRUST_ACCOUNT).await;
    world.role_policy("job", "p", &allow("s3:*", "*")).await;
    let narrow = |input: &mut sts::AssumeRoleRequest| {
        input.policy = Some(allow("s3:GetObject", "*"));
        let read = "arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess".to_owned();
        input.policy_arns = Some(vec![sts::PolicyDescriptorType { arn: Some(read) }]);
    };
    let key = world.assume(&root, &arn, narrow).await.unwrap().credentials.unwrap();
    let session = world.holder(&key.access_key_id).await;
    assert!(world.may(&session, "s3:GetObject", "*").await);
    assert!(!world.may(&session, "s3:PutObject", "*").await);
    // A session policy grants nothing that the role lacks.
    assert!(!world.may(&session, "sqs:ListQueues", "*").await);
    let malformed = |input: &mut sts::AssumeRoleRequest| input.policy = Some("{}".into());
    assert_eq!(
        refused(world.assume(&root, &arn, malformed).await),
        "MalformedPolicyDocument: Syntax errors in policy."
    );
}

#[tokio::test]
async fn durations_have_bounds() {
    let world = world();
    let root = world.root();
    let arn = world.role("job", TRUST_ACCOUNT).await;
    world.role_policy("job", "p", &allow("sts:*", "*")).await;
    let long = |input: &mut sts::AssumeRoleRequest| input.duration_seconds = Some(3601);
    assert_eq!(
        refused(world.assume(&root, &arn, long).await),
        "ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for \
         this role."
    );
    let update = iam::UpdateRoleRequest {
        role_name: "job".into(),
        description: None,
        max_session_duration: Some(7200),
    };
    world.room.update_role(&root, update).await.unwrap();
    let key = world.assume(&root, &arn, long).await.unwrap().credentials.unwrap();
    let session = world.holder(&key.access_key_id).await;
    assert_eq!(
        refused(world.assume(&session, &arn, long).await),
        "ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for \
         roles assumed by role chaining"
    );
    world.assume(&session, &arn, |_| {}).await.unwrap();
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name() {
    let world = world();
    let arn = world.role("job", TRUST_ACCOUNT).await;
    let unbuilt = |input: &mut sts::AssumeRoleRequest| input.source_identity = Some("ann".into());
    assert_eq!(
        refused(world.assume(&world.root(), &arn, unbuilt).await),
        "ValidationError: Millstream does not implement SourceIdentity of AssumeRole yet."
    );
}

#[tokio::test]
async fn session_tokens_stand_for_their_user() {
    let world = world();
    let ann = world.user("ann").await;
    world.user_policy("ann", "p", &allow("s3:*", "*")).await;
    let answer = world.room.get_session_token(&ann, Default::default()).await.unwrap();
    let key = answer.credentials.unwrap();
    assert_eq!(key.expiration.since(world.ambient.now()), Duration::from_secs(43_200));
    let holder = world.holder(&key.access_key_id).await;
    assert_eq!(holder.principal, ann.principal);
    assert!(world.may(&holder, "s3:GetObject", "*").await);
    let mfa =
        sts::GetSessionTokenRequest { token_code: Some("123456".into()), ..Default::default() };
    assert_eq!(
        refused(world.room.get_session_token(&ann, mfa).await),
        "AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code."
    );
}

#[tokio::test]
async fn services_assume_roles_that_trust_them() {
    let world = world();
    let (room, now) = (&world.room, world.ambient.now());
    let arn = world.role("job", TRUST_LAMBDA).await;
    world.role_policy("job", "p", &allow("kinesis:*", "*")).await;
    let lambda = "lambda.amazonaws.com";
    let made =
        room.assume_for_service(&arn, Assumer::service(lambda), "fn", now, 900).await.unwrap();
    assert_eq!(made.expires.since(now), Duration::from_secs(900));
    let session = world.holder(&made.access_key_id).await;
    assert_eq!(session.principal, Principal::Session(made.session));
    assert!(world.may(&session, "kinesis:GetRecords", "*").await);

    let region = Region::default();
    let caller =
        room.caller_for_service(&arn, Assumer::service(lambda), "esm", &region, now).await.unwrap();
    assert_eq!(caller.via, Some(lambda));
    assert!(world.may(&caller, "kinesis:GetRecords", "*").await);
    assert!(!world.may(&caller, "s3:GetObject", "*").await);

    let other = room
        .assume_for_service(&arn, Assumer::service("events.amazonaws.com"), "x", now, 900)
        .await;
    assert_eq!(other.map(|_| ()), Err(AssumeRefused::NotTrusted));
    let none = "arn:aws:iam::111122223333:role/none";
    let none = room.assume_for_service(none, Assumer::service(lambda), "x", now, 900).await;
    assert_eq!(none.map(|_| ()), Err(AssumeRefused::NoSuchRole));
}

#[tokio::test]
async fn trust_policies_see_what_a_service_works_for() {
    const GROUP: &str = "arn:aws:scheduler:eu-west-1:111122223333:schedule-group/g";
    const OTHERS: &str = "arn:aws:scheduler:eu-west-1:111122223333:schedule-group/h";
    let world = world();
    let (room, now, region) = (&world.room, world.ambient.now(), Region::default());
    let account = |id: &str| AccountId::parse(id).unwrap();
    let source = |arn: &str, id: &str| Some(Source { arn: arn.to_owned(), account: account(id) });
    let (ours, theirs) = ("111122223333", "444455556666");
    let arn_is = |arn: &str| format!(r#"{{"ArnLike":{{"aws:SourceArn":"{arn}"}}}}"#);
    let account_is = format!(r#"{{"StringEquals":{{"aws:SourceAccount":"{ours}"}}}}"#);
    let both =
        format!(r#"{{"StringEquals":{{"aws:SourceArn":"{GROUP}","aws:SourceAccount":"{ours}"}}}}"#);
    let any = "arn:aws:scheduler:*:111122223333:schedule-group/*";
    for (case, (condition, source, trusted)) in [
        (arn_is(GROUP), source(GROUP, ours), true),
        (arn_is(GROUP), source(OTHERS, ours), false),
        (arn_is(any), source(OTHERS, ours), true),
        (arn_is(any), source("arn:aws:scheduler:eu-west-1:111122223333:schedule/g/s", ours), false),
        // Who names nothing is let in by no policy that asks.
        (arn_is(any), None, false),
        (account_is.clone(), source(GROUP, ours), true),
        (account_is, source(GROUP, theirs), false),
        (both.clone(), source(GROUP, ours), true),
        (both.clone(), source(OTHERS, ours), false),
        (both.clone(), source(GROUP, theirs), false),
        (both, None, false),
        ("{}".to_owned(), source(GROUP, ours), true),
        ("{}".to_owned(), None, true),
    ]
    .into_iter()
    .enumerate()
    {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",
            "Principal":{{"Service":"scheduler.amazonaws.com"}},
            "Action":"sts:AssumeRole","Condition":{condition}}}]}}"#
        );
        let arn = world.role(&format!("case-{case}"), &trust).await;
        let by = Assumer { service: "scheduler.amazonaws.com", source: source.as_ref() };
        let caller = room.caller_for_service(&arn, by, "s", &region, now).await;
        assert_eq!(caller.is_ok(), trusted, "{condition} for {source:?}");
        let keys = room.assume_for_service(&arn, by, "s", now, 900).await;
        assert_eq!(keys.is_ok(), trusted, "{condition} for {source:?}");
    }
}

#[tokio::test]
async fn firehose_says_for_which_account_it_asks() {
    let world = world();
    let (room, now) = (&world.room, world.ambient.now());
    let account = world.root().account;
    let other = "444455556666";
    let [firehose, lambda] =
        ["firehose.amazonaws.com", "lambda.amazonaws.com"].map(Assumer::service);
    for (role, id, trusted) in [("own", account.as_str(), true), ("other", other, false)] {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",
            "Principal":{{"Service":["firehose.amazonaws.com","lambda.amazonaws.com"]}},
            "Action":"sts:AssumeRole","Condition":{{"StringEquals":{{"sts:ExternalId":"{id}"}}}}}}]}}"#
        );
        let arn = world.role(role, &trust).await;
        let region = Region::default();
        let made = room.caller_for_service(&arn, firehose, "s", &region, now).await;
        assert_eq!(made.is_ok(), trusted, "{role}");
        let lambda = room.caller_for_service(&arn, lambda, "s", &region, now).await;
        assert_eq!(lambda.map(|_| ()), Err(AssumeRefused::NotTrusted));
    }
}

#[tokio::test]
async fn sessions_end_with_their_role() {
    let world = world();
    let arn = world.role("job", TRUST_ACCOUNT).await;
    let root = world.root();
    let key = world.assume(&root, &arn, |_| {}).await.unwrap().credentials.unwrap();
    let session = world.holder(&key.access_key_id).await;
    let delete = iam::DeleteRoleRequest { role_name: "job".into() };
    world.room.delete_role(&root, delete).await.unwrap();
    // A role made anew under the old name is another.
    world.role("job", TRUST_ACCOUNT).await;
    world.role_policy("job", "p", &allow("s3:*", "*")).await;
    let looked = world.room.lookup(&key.access_key_id, world.ambient.now()).await;
    assert_eq!(looked.map(|_| ()), Err(KeyRefused::Unknown));
    assert!(!world.may(&session, "s3:GetObject", "*").await);
}

/// The server that only its own machine reaches knows everybody as root; but what was somebody's
/// key never becomes root's.
#[tokio::test]
async fn unknown_keys_are_root_where_the_server_says_so() {
    let world = world();
    let open = IamRoom::new(world.store.clone(), world.ambient.clone(), UnknownKeys::Root);
    let now = world.ambient.now();
    for (id, account) in [("test", "000000000000"), ("111122223333", ACCOUNT)] {
        let found = open.lookup(id, now).await.unwrap();
        assert_eq!((found.account.as_str(), found.principal), (account, Principal::Root));
        assert!(found.secret.is_empty());
        assert!(world.room.lookup(id, now).await.is_err());
    }
    world.user("ann").await;
    let root = world.root();
    let list = iam::ListAccessKeysRequest { user_name: Some("ann".into()), ..Default::default() };
    let keys = open.list_access_keys(&root, list).await.unwrap().access_key_metadata;
    let access_key_id = keys[0].access_key_id.clone().unwrap();
    let user_name = Some("ann".to_owned());
    let delete = iam::DeleteAccessKeyRequest { user_name, access_key_id: access_key_id.clone() };
    open.delete_access_key(&root, delete).await.unwrap();
    for id in [access_key_id.as_str(), "ASIAAAAAAAAAAAAAAAAA"] {
        let looked = open.lookup(id, now).await;
        assert_eq!(looked.map(|_| ()), Err(KeyRefused::Unknown), "{id}");
    }
}
