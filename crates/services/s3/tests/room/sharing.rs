//! Access control lists, ownership and the blocks of public access, as they decide who may.

use crate::house::{House, code, copying, getting, putting};
use aws_api::s3::*;
use aws_api::{Access, Body};
use foundation::{Caller, Principal};
use policy::{Context, Flavor, Policies, Policy, PrincipalInfo, Request, ResourcePolicy, evaluate};

const OPEN: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
    "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bbb/*"}]}"#;

fn nobody(house: &House) -> Caller {
    Caller { principal: Principal::Anonymous, ..house.caller.clone() }
}

/// Whether all that the request needs is allowed to who has no policies of their own.
async fn may(house: &House, caller: &Caller, input: S3Input) -> bool {
    let info = match caller.principal {
        Principal::Anonymous => PrincipalInfo::anonymous(),
        _ => PrincipalInfo::root(caller.account.as_str()),
    };
    let Ok(asks) = house.room.asks(caller, &input).await else { return false };
    asks.iter().all(|ask| {
        let attached = ask.resource_policy.as_ref();
        let attached =
            attached.map(|text| Policy::parse("resource", text, Flavor::Resource).unwrap());
        let resource = attached.as_ref().map_or(ResourcePolicy::None, ResourcePolicy::Attached);
        let request = Request {
            principal: &info,
            action: ask.action,
            resource: &ask.resource,
            resource_account: ask.owner.as_ref().map(|owner| owner.as_str()),
            context: &Context::new(),
            now_ms: None,
        };
        evaluate(&request, &Policies { resource, ..Policies::default() }).is_allowed()
    })
}

fn get() -> S3Input {
    S3Input::GetObject(getting("k"))
}

fn list() -> S3Input {
    S3Input::ListObjectsV2(ListObjectsV2Request { bucket: "bbb".to_owned(), ..Default::default() })
}

fn put() -> S3Input {
    S3Input::PutObject(PutObjectRequest { body: Body::default(), ..putting("new", "") })
}

async fn block(house: &House, configuration: PublicAccessBlockConfiguration) {
    let input = PutPublicAccessBlockRequest {
        bucket: "bbb".to_owned(),
        public_access_block_configuration: configuration,
        ..Default::default()
    };
    house.room.put_public_access_block(&house.caller, input).await.unwrap();
}

async fn owned(house: &House, object_ownership: ObjectOwnership) -> Option<String> {
    let input = PutBucketOwnershipControlsRequest {
        bucket: "bbb".to_owned(),
        ownership_controls: OwnershipControls {
            rules: vec![OwnershipControlsRule { object_ownership }],
        },
        ..Default::default()
    };
    code(house.room.put_bucket_ownership_controls(&house.caller, input).await)
}

async fn bucket_acl(house: &House, acl: &str) -> Option<String> {
    let input = PutBucketAclRequest {
        bucket: "bbb".to_owned(),
        acl: Some(BucketCannedACL::from(acl)),
        ..Default::default()
    };
    code(house.room.put_bucket_acl(&house.caller, input).await)
}

async fn object_acl(house: &House, acl: &str) -> Option<String> {
    let input = PutObjectAclRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        acl: Some(ObjectCannedACL::from(acl)),
        ..Default::default()
    };
    code(house.room.put_object_acl(&house.caller, input).await)
}

/// A bucket whose lists count, with an object, and nothing blocked.
async fn shared() -> House {
    let house = House::with_bucket().await;
    assert_eq!(owned(&house, ObjectOwnership::ObjectWriter).await, None);
    house.unblock().await;
    house.put("k", "v").await;
    house
}

#[tokio::test]
async fn where_the_owner_is_enforced_lists_are_refused() {
    let house = House::with_bucket().await;
    house.put("k", "v").await;
    for acl in ["private", "public-read", "bucket-owner-full-control"] {
        let refused = bucket_acl(&house, acl).await;
        assert_eq!(refused.as_deref(), Some("AccessControlListNotSupported"), "{acl}");
    }
    let canned =
        |acl: &str| PutObjectRequest { acl: Some(ObjectCannedACL::from(acl)), ..putting("k", "v") };
    for (acl, expected) in [
        ("bucket-owner-full-control", None),
        ("private", Some("AccessControlListNotSupported")),
        ("public-read", Some("AccessControlListNotSupported")),
    ] {
        assert_eq!(object_acl(&house, acl).await.as_deref(), expected, "{acl}");
        assert_eq!(code(house.send(canned(acl)).await).as_deref(), expected, "{acl}");
    }
    let owner = GetBucketAclRequest { bucket: "bbb".to_owned(), ..Default::default() };
    let owner = house.room.get_bucket_acl(&house.caller, owner).await.unwrap().owner.unwrap();
    let granted =
        |to: String| PutObjectRequest { grant_full_control: Some(to), ..putting("k", "v") };
    let own = format!("id=\"{}\"", owner.id.unwrap());
    house.send(granted(own)).await.unwrap();
    let other = format!("id=\"{}\"", "0".repeat(64));
    let refused = house.send(granted(other)).await;
    assert_eq!(code(refused).as_deref(), Some("AccessControlListNotSupported"));
}

#[tokio::test]
async fn lists_let_in_whom_they_name_for_what_they_name() {
    let house = shared().await;
    let (nobody, stranger) = (nobody(&house), house.stranger());
    for (of_bucket, of_object, expected) in [
        // What nobody may and a stranger may: get, list, put.
        ("private", "private", [[false; 3]; 2]),
        ("public-read", "private", [[false, true, false]; 2]),
        ("public-read-write", "private", [[false, true, true]; 2]),
        ("authenticated-read", "private", [[false; 3], [false, true, false]]),
        ("private", "public-read", [[true, false, false]; 2]),
        ("private", "authenticated-read", [[false; 3], [true, false, false]]),
        ("private", "bucket-owner-read", [[false; 3]; 2]),
    ] {
        assert_eq!(bucket_acl(&house, of_bucket).await, None);
        assert_eq!(object_acl(&house, of_object).await, None);
        for (caller, expected) in [&nobody, &stranger].into_iter().zip(expected) {
            let mut found = [false; 3];
            for (found, input) in found.iter_mut().zip([get(), list(), put()]) {
                *found = may(&house, caller, input).await;
            }
            assert_eq!(found, expected, "{of_bucket} {of_object} {:?}", caller.principal);
        }
        for input in [get(), list(), put()] {
            assert!(may(&house, &house.caller, input).await, "the owner");
        }
    }
    assert_eq!(bucket_acl(&house, "public-read").await, None);
    let enforced = owned(&house, ObjectOwnership::BucketOwnerEnforced).await;
    assert_eq!(enforced.as_deref(), Some("InvalidBucketAclWithObjectOwnership"));
    assert_eq!(bucket_acl(&house, "private").await, None);
    assert_eq!(object_acl(&house, "public-read").await, None);
    assert_eq!(owned(&house, ObjectOwnership::BucketOwnerEnforced).await, None);
    assert!(!may(&house, &nobody, get()).await, "lists no longer count");
}

#[tokio::test]
async fn a_list_in_a_bucket_with_odd_keys_lets_in_to_that_key_alone() {
    let house = shared().await;
    let key = "a*b?${c}";
    let public = PutObjectRequest { acl: Some(ObjectCannedACL::PublicRead), ..putting(key, "v") };
    house.send(public).await.unwrap();
    house.put("aXb", "v").await;
    assert!(may(&house, &nobody(&house), S3Input::GetObject(getting(key))).await);
    assert!(!may(&house, &nobody(&house), S3Input::GetObject(getting("aXb"))).await);
}

#[tokio::test]
async fn an_object_is_its_writers_where_the_bucket_says_so() {
    let house = shared().await;
    assert_eq!(bucket_acl(&house, "public-read-write").await, None);
    let stranger = house.stranger();
    let theirs = |acl: Option<ObjectCannedACL>| PutObjectRequest { acl, ..putting("k", "theirs") };
    let full = Some(ObjectCannedACL::BucketOwnerFullControl);
    let policy = PutBucketPolicyRequest {
        bucket: "bbb".to_owned(),
        policy: OPEN.to_owned(),
        ..Default::default()
    };
    house.room.put_bucket_policy(&house.caller, policy).await.unwrap();
    for (ownership, acl, owner_may, nobody_may) in [
        (ObjectOwnership::ObjectWriter, None, false, false),
        (ObjectOwnership::ObjectWriter, full.clone(), true, false),
        (ObjectOwnership::BucketOwnerPreferred, None, false, false),
        (ObjectOwnership::BucketOwnerPreferred, full, true, true),
    ] {
        assert_eq!(owned(&house, ownership.clone()).await, None);
        house.room.put_object(&stranger, theirs(acl.clone())).await.unwrap();
        assert_eq!(may(&house, &house.caller, get()).await, owner_may, "{ownership} {acl:?}");
        let policy_counts = may(&house, &nobody(&house), get()).await;
        assert_eq!(policy_counts, nobody_may, "{ownership} {acl:?}: the policy is the bucket's");
    }
}

#[tokio::test]
async fn lists_come_in_three_forms_and_are_shown_in_one() {
    let house = shared().await;
    let id = "ab".repeat(32);
    let show = async || {
        let input = GetObjectAclRequest {
            bucket: "bbb".to_owned(),
            key: "k".to_owned(),
            ..Default::default()
        };
        let shown = house.room.get_object_acl(&house.caller, input).await.unwrap();
        let line = |grant: &Grant| {
            let to = grant.grantee.as_ref().unwrap();
            let name = to.id.clone().or(to.uri.clone()).unwrap();
            format!("{} {}", &name[name.len() - 8..], grant.permission.as_ref().unwrap())
        };
        shown.grants.unwrap().iter().map(line).collect::<Vec<_>>()
    };
    let asked = || PutObjectAclRequest {
        bucket: "bbb".to_owned(),
        key: "k".to_owned(),
        ..Default::default()
    };
    let header = PutObjectAclRequest {
        grant_read: Some(format!(
            "id=\"{id}\", uri=\"http://acs.amazonaws.com/groups/global/AllUsers\""
        )),
        ..asked()
    };
    house.room.put_object_acl(&house.caller, header).await.unwrap();
    assert_eq!(show().await, ["abababab READ", "AllUsers READ"]);

    let owner = GetBucketAclRequest { bucket: "bbb".to_owned(), ..Default::default() };
    let owner = house.room.get_bucket_acl(&house.caller, owner).await.unwrap().owner;
    let document = |owner: Option<Owner>, to: Grantee| PutObjectAclRequest {
        access_control_policy: Some(AccessControlPolicy {
            grants: Some(vec![Grant { grantee: Some(to), permission: Some(Permission::WriteAcp) }]),
            owner,
        }),
        ..asked()
    };
    let named = |id: &str| Grantee { id: Some(id.to_owned()), ..Grantee::default() };
    house.room.put_object_acl(&house.caller, document(owner.clone(), named(&id))).await.unwrap();
    assert_eq!(show().await, ["abababab WRITE_ACP"]);

    let mailed = Grantee { email_address: Some("a@example.org".to_owned()), ..Grantee::default() };
    let group = Grantee { uri: Some("http://example.org".to_owned()), ..Grantee::default() };
    let granted = |text: &str| PutObjectAclRequest { grant_read: Some(text.to_owned()), ..asked() };
    let both =
        PutObjectAclRequest { acl: Some(ObjectCannedACL::Private), ..granted(&format!("id={id}")) };
    let twice = PutObjectAclRequest {
        acl: Some(ObjectCannedACL::Private),
        ..document(owner.clone(), named(&id))
    };
    for (input, expected) in [
        (asked(), "MissingSecurityHeader"),
        (both, "InvalidRequest"),
        (twice, "UnexpectedContent"),
        (granted("id=\"12\""), "InvalidArgument"),
        (granted("nobody"), "InvalidArgument"),
        (granted("uri=\"http://example.org\""), "InvalidArgument"),
        (granted("emailAddress=\"a@example.org\""), "UnresolvableGrantByEmailAddress"),
        (document(None, named(&id)), "MalformedACLError"),
        (
            document(Some(Owner { id: Some(id.clone()), display_name: None }), named(&id)),
            "AccessDenied",
        ),
        (document(owner.clone(), named("short")), "InvalidArgument"),
        (document(owner.clone(), mailed), "UnresolvableGrantByEmailAddress"),
        (document(owner.clone(), group), "InvalidArgument"),
        (document(owner, Grantee::default()), "MalformedACLError"),
        (
            PutObjectAclRequest { acl: Some(ObjectCannedACL::from("all")), ..asked() },
            "InvalidArgument",
        ),
    ] {
        let refused = house.room.put_object_acl(&house.caller, input).await;
        assert_eq!(code(refused).as_deref(), Some(expected));
    }
    assert_eq!(show().await, ["abababab WRITE_ACP"]);
    assert_eq!(object_acl(&house, "private").await, None);
    assert_eq!(show().await.len(), 1);
    // A copy has the list that is asked for, not its source's.
    assert_eq!(object_acl(&house, "public-read").await, None);
    house.room.copy_object(&house.caller, copying("bbb/k", "copy")).await.unwrap();
    assert!(!may(&house, &nobody(&house), S3Input::GetObject(getting("copy"))).await);
}

#[tokio::test]
async fn each_block_of_public_access_acts_by_itself() {
    let policy = || PutBucketPolicyRequest {
        bucket: "bbb".to_owned(),
        policy: OPEN.to_owned(),
        ..Default::default()
    };
    let none = PublicAccessBlockConfiguration::default;
    let house = shared().await;
    let (nobody, stranger) = (nobody(&house), house.stranger());

    block(&house, PublicAccessBlockConfiguration { block_public_acls: Some(true), ..none() }).await;
    assert_eq!(bucket_acl(&house, "public-read").await.as_deref(), Some("AccessDenied"));
    assert_eq!(object_acl(&house, "authenticated-read").await.as_deref(), Some("AccessDenied"));
    let public = PutObjectRequest { acl: Some(ObjectCannedACL::PublicRead), ..putting("k", "v") };
    assert_eq!(code(house.send(public).await).as_deref(), Some("AccessDenied"));
    assert_eq!(bucket_acl(&house, "private").await, None);
    assert_eq!(code(house.room.put_bucket_policy(&house.caller, policy()).await), None);
    assert!(may(&house, &nobody, get()).await, "policies are another block's");

    block(&house, PublicAccessBlockConfiguration { restrict_public_buckets: Some(true), ..none() })
        .await;
    assert!(!may(&house, &nobody, get()).await);
    assert!(!may(&house, &stranger, get()).await);
    assert!(may(&house, &house.caller, get()).await);

    block(&house, PublicAccessBlockConfiguration { block_public_policy: Some(true), ..none() })
        .await;
    let refused = house.room.put_bucket_policy(&house.caller, policy()).await;
    assert_eq!(code(refused).as_deref(), Some("AccessDenied"));
    assert!(may(&house, &nobody, get()).await, "the one that is there stays");
    let narrow = OPEN.replace(r#""*""#, r#"{"AWS": "111111111111"}"#);
    let narrow = PutBucketPolicyRequest { policy: narrow, ..policy() };
    house.room.put_bucket_policy(&house.caller, narrow).await.unwrap();
    assert!(may(&house, &stranger, get()).await);
    assert!(!may(&house, &nobody, get()).await);

    assert_eq!(object_acl(&house, "public-read").await, None);
    assert!(may(&house, &nobody, get()).await);
    block(&house, PublicAccessBlockConfiguration { ignore_public_acls: Some(true), ..none() })
        .await;
    assert!(!may(&house, &nobody, get()).await);

    let fresh = |acl: &str, ownership: Option<ObjectOwnership>| CreateBucketRequest {
        bucket: "fresh".to_owned(),
        acl: Some(BucketCannedACL::from(acl)),
        object_ownership: ownership,
        ..Default::default()
    };
    let writer = || Some(ObjectOwnership::ObjectWriter);
    for (input, expected) in [
        (fresh("public-read", None), Some("InvalidBucketAclWithObjectOwnership")),
        (fresh("public-read", writer()), Some("InvalidBucketAclWithBlockPublicAccessError")),
        (fresh("private", None), None),
    ] {
        let made = house.room.create_bucket(&house.caller, input).await;
        assert_eq!(code(made).as_deref(), expected);
    }
}

#[tokio::test]
async fn who_is_to_pay_must_say_so() {
    let house = House::with_bucket().await;
    house.unblock().await;
    house.put("k", "v").await;
    let policy = PutBucketPolicyRequest {
        bucket: "bbb".to_owned(),
        policy: OPEN.to_owned(),
        ..Default::default()
    };
    house.room.put_bucket_policy(&house.caller, policy).await.unwrap();
    let input = PutBucketRequestPaymentRequest {
        bucket: "bbb".to_owned(),
        request_payment_configuration: RequestPaymentConfiguration { payer: Payer::Requester },
        ..Default::default()
    };
    let (nobody, stranger) = (nobody(&house), house.stranger());
    let saying =
        || GetObjectRequest { request_payer: Some(RequestPayer::Requester), ..getting("k") };
    assert!(may(&house, &nobody, get()).await);
    house.room.put_bucket_request_payment(&house.caller, input).await.unwrap();
    assert!(!may(&house, &nobody, get()).await);
    assert!(!may(&house, &nobody, S3Input::GetObject(saying())).await);
    assert!(!may(&house, &stranger, get()).await);
    assert!(may(&house, &stranger, S3Input::GetObject(saying())).await);
    assert!(may(&house, &house.caller, get()).await);
    let got = house.room.get_object(&stranger, saying()).await.unwrap();
    assert_eq!(got.request_charged, Some(RequestCharged::Requester));
    let own = house.room.get_object(&house.caller, saying()).await.unwrap();
    assert_eq!(own.request_charged, None);
}
