//! State lies in the store: it outlives the server, and a decision that is cached does not read it.

#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;

use aws_api::iam::{self, Iam};
use common::*;
use foundation::access::Credentials;
use foundation::{Ambient, Timestamp};
use service_iam::{IamRoom, UnknownKeys};
use store::{Options, Store, open_embedded};
use testing::Counting;

fn over(store: Arc<dyn Store>, seed: u64) -> World {
    let (ambient, clock) = Ambient::seeded(seed, Timestamp::from_millis(1_800_000_000_000));
    let room = IamRoom::new(store.clone(), ambient.clone(), UnknownKeys::Nobody);
    World { room, store, ambient, clock }
}

#[tokio::test]
async fn the_second_decision_reads_nothing_until_something_changes() {
    let counting = Counting::memory();
    let world = over(counting.clone(), 1);
    let root = world.root();
    world.user("ann").await;
    let input = iam::CreateAccessKeyRequest { user_name: Some("ann".into()) };
    let key = world.room.create_access_key(&root, input).await.unwrap().access_key.access_key_id;
    world.group("team").await;
    world.join("team", "ann").await;
    let attach = iam::AttachGroupPolicyRequest {
        group_name: "team".into(),
        policy_arn: world.policy("p", &allow("s3:*", "*")).await,
    };
    world.room.attach_group_policy(&root, attach).await.unwrap();

    // As for every request from outside: whose key, and may they.
    let decide = async || {
        let before = counting.reads();
        let caller = world.holder(&key).await;
        let allowed = world.may(&caller, "s3:GetObject", "*").await;
        (allowed, counting.reads() - before)
    };
    let (allowed, read) = decide().await;
    assert!(allowed && read > 0);
    assert_eq!(decide().await, (true, 0));
    world.room.lookup("unknown", world.ambient.now()).await.unwrap_err();
    let before = counting.reads();
    world.room.lookup("unknown", world.ambient.now()).await.unwrap_err();
    assert_eq!(counting.reads(), before);

    // A new session changes nothing that is known; a new statement does.
    world.role("job", TRUST_ACCOUNT).await;
    decide().await;
    world.assume(&root, "arn:aws:iam::111122223333:role/job", |_| {}).await.unwrap();
    assert_eq!(decide().await, (true, 0));
    world.user_policy("ann", "no", &statement("Deny", "*", "*")).await;
    let (allowed, read) = decide().await;
    assert!(!allowed && read > 0);
    assert_eq!(decide().await, (false, 0));
}

#[tokio::test]
async fn a_restarted_server_knows_everybody() {
    let dir = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("iam-restart");
    let _ = std::fs::remove_dir_all(&dir);
    let open = || Arc::new(open_embedded(&dir, Options::default()).unwrap());
    let (key, session, role) = {
        let world = over(open(), 1);
        let root = world.root();
        world.user("ann").await;
        world.user_policy("ann", "p", &allow("s3:*", "*")).await;
        let input = iam::CreateAccessKeyRequest { user_name: Some("ann".into()) };
        let key = world.room.create_access_key(&root, input).await.unwrap().access_key;
        let arn = world.role("job", TRUST_ACCOUNT).await;
        let attach =
            iam::AttachRolePolicyRequest { role_name: "job".into(), policy_arn: BASIC.into() };
        world.room.attach_role_policy(&root, attach).await.unwrap();
        let session = world.assume(&root, &arn, |_| {}).await.unwrap().credentials.unwrap();
        let get = iam::GetRoleRequest { role_name: "job".into() };
        (key, session, world.room.get_role(&root, get).await.unwrap())
    };
    let world = over(open(), 2);
    let ann = world.holder(&key.access_key_id).await;
    assert!(world.may(&ann, "s3:GetObject", "*").await);
    let found = world.room.lookup(&session.access_key_id, world.ambient.now()).await.unwrap();
    assert_eq!(found.session_token.as_deref(), Some(session.session_token.as_str()));
    let caller = world.holder(&session.access_key_id).await;
    assert!(world.may(&caller, "logs:PutLogEvents", "*").await);
    let get = iam::GetRoleRequest { role_name: "job".into() };
    assert_eq!(world.room.get_role(&world.root(), get).await.unwrap(), role);
}

/// Transactions that meet do not lose each other's changes.
#[tokio::test]
async fn concurrent_changes_all_happen() {
    let world = Arc::new(over(Counting::memory(), 1));
    world.user("ann").await;
    let tasks = (0..16).map(|number| {
        let world = world.clone();
        tokio::spawn(async move {
            let document = allow("s3:*", "*");
            world.user_policy("ann", &format!("p{number}"), &document).await;
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let list = iam::ListUserPoliciesRequest { user_name: "ann".into(), ..Default::default() };
    let names = world.room.list_user_policies(&world.root(), list).await.unwrap().policy_names;
    assert_eq!(names.len(), 16);
}
