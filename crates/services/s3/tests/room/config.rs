//! Settings of buckets: what a fresh one has, what is taken and what is refused.

use crate::house::{House, code};
use aws_api::ApiError;
use aws_api::s3::*;

/// Calls an operation on the bucket `bbb` with these members.
macro_rules! call {
    ($house:expr, $method:ident, $request:ident $(, $member:ident = $value:expr)* $(,)?) => {
        $house
            .room
            .$method(
                &$house.caller,
                $request { bucket: "bbb".to_owned(), $($member: $value,)* ..$request::default() },
            )
            .await
    };
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn a_fresh_bucket_is_what_aws_makes_of_one() {
    let house = House::with_bucket().await;
    let acl = call!(house, get_bucket_acl, GetBucketAclRequest).unwrap();
    let owner = acl.owner.unwrap().id.unwrap();
    assert_eq!(owner.len(), 64);
    let [grant] = acl.grants.unwrap().try_into().unwrap();
    assert_eq!(grant.permission, Some(Permission::FullControl));
    let grantee = grant.grantee.unwrap();
    assert_eq!((grantee.id, grantee.r#type), (Some(owner), Type::CanonicalUser));

    let block = call!(house, get_public_access_block, GetPublicAccessBlockRequest).unwrap();
    let block = block.public_access_block_configuration.unwrap();
    let all = [
        block.block_public_acls,
        block.block_public_policy,
        block.ignore_public_acls,
        block.restrict_public_buckets,
    ];
    assert_eq!(all, [Some(true); 4]);

    let owned =
        call!(house, get_bucket_ownership_controls, GetBucketOwnershipControlsRequest).unwrap();
    let rules = owned.ownership_controls.unwrap().rules;
    assert_eq!(rules[0].object_ownership, ObjectOwnership::BucketOwnerEnforced);

    let sealed = call!(house, get_bucket_encryption, GetBucketEncryptionRequest).unwrap();
    let [rule] = sealed.server_side_encryption_configuration.unwrap().rules.try_into().unwrap();
    let by_default = rule.apply_server_side_encryption_by_default.unwrap();
    assert_eq!(by_default.sse_algorithm, ServerSideEncryption::Aes256);
    assert_eq!(rule.bucket_key_enabled, Some(false));

    let accelerated =
        call!(house, get_bucket_accelerate_configuration, GetBucketAccelerateConfigurationRequest);
    assert_eq!(accelerated.unwrap().status, None);
    let payment = call!(house, get_bucket_request_payment, GetBucketRequestPaymentRequest);
    assert_eq!(payment.unwrap().payer, Some(Payer::BucketOwner));
    assert_eq!(
        call!(house, get_bucket_logging, GetBucketLoggingRequest).unwrap().logging_enabled,
        None
    );

    for (found, expected) in [
        (code(call!(house, get_bucket_cors, GetBucketCorsRequest)), "NoSuchCORSConfiguration"),
        (
            code(call!(house, get_bucket_website, GetBucketWebsiteRequest)),
            "NoSuchWebsiteConfiguration",
        ),
        (
            code(call!(house, get_bucket_replication, GetBucketReplicationRequest)),
            "ReplicationConfigurationNotFoundError",
        ),
        (code(call!(house, get_bucket_tagging, GetBucketTaggingRequest)), "NoSuchTagSet"),
        (
            code(call!(house, get_bucket_policy_status, GetBucketPolicyStatusRequest)),
            "NoSuchBucketPolicy",
        ),
    ] {
        assert_eq!(found.as_deref(), Some(expected));
    }
}

fn rule(methods: &[&str], origins: &[&str]) -> CORSRule {
    let texts = |given: &[&str]| given.iter().map(|text| (*text).to_owned()).collect();
    CORSRule {
        allowed_methods: texts(methods),
        allowed_origins: texts(origins),
        ..CORSRule::default()
    }
}

async fn put_cors(house: &House, rules: Vec<CORSRule>) -> Result<PutBucketCorsOutput, ApiError> {
    let configuration = CORSConfiguration { cors_rules: rules };
    call!(house, put_bucket_cors, PutBucketCorsRequest, cors_configuration = configuration)
}

#[tokio::test]
async fn cors_rules_are_kept_as_they_were_set_or_refused() {
    let house = House::with_bucket().await;
    let good = CORSRule {
        allowed_headers: Some(vec!["x-amz-*".to_owned()]),
        expose_headers: Some(vec!["ETag".to_owned()]),
        id: some("one"),
        max_age_seconds: Some(60),
        ..rule(&["GET", "PUT"], &["https://*.example.org"])
    };
    put_cors(&house, vec![good.clone()]).await.unwrap();
    let kept = call!(house, get_bucket_cors, GetBucketCorsRequest).unwrap();
    assert_eq!(kept.cors_rules, Some(vec![good.clone()]));
    let exposing = |name: &str| CORSRule {
        expose_headers: Some(vec![name.to_owned()]),
        ..rule(&["GET"], &["*"])
    };
    let allowing = |name: &str| CORSRule {
        allowed_headers: Some(vec![name.to_owned()]),
        ..rule(&["GET"], &["*"])
    };
    for (rules, expected) in [
        (vec![], "MalformedXML"),
        (vec![rule(&[], &["*"])], "MalformedXML"),
        (vec![rule(&["GET"], &[])], "MalformedXML"),
        (vec![rule(&["OPTIONS"], &["*"])], "InvalidRequest"),
        (vec![rule(&["get"], &["*"])], "InvalidRequest"),
        (vec![rule(&["GET"], &["http://*.*"])], "InvalidRequest"),
        (vec![allowing("*-*")], "InvalidRequest"),
        (vec![exposing("x-*")], "InvalidRequest"),
        (vec![CORSRule { id: Some("i".repeat(256)), ..rule(&["GET"], &["*"]) }], "MalformedXML"),
        (vec![rule(&["GET"], &["*"]); 101], "InvalidRequest"),
    ] {
        assert_eq!(code(put_cors(&house, rules).await).as_deref(), Some(expected));
    }
    let kept = call!(house, get_bucket_cors, GetBucketCorsRequest).unwrap();
    assert_eq!(kept.cors_rules, Some(vec![good]), "what was refused changes nothing");
    call!(house, delete_bucket_cors, DeleteBucketCorsRequest).unwrap();
    call!(house, delete_bucket_cors, DeleteBucketCorsRequest).unwrap();
    assert!(call!(house, get_bucket_cors, GetBucketCorsRequest).is_err());
}

#[tokio::test]
async fn websites_are_kept_as_they_were_set_or_refused() {
    let house = House::with_bucket().await;
    let index = |suffix: &str| Some(IndexDocument { suffix: suffix.to_owned() });
    let good = WebsiteConfiguration {
        index_document: index("index.html"),
        error_document: Some(ErrorDocument { key: "error.html".to_owned() }),
        ..WebsiteConfiguration::default()
    };
    let with = |condition: Option<Condition>, redirect: Redirect| WebsiteConfiguration {
        routing_rules: Some(vec![RoutingRule { condition, redirect }]),
        ..good.clone()
    };
    let to = || Redirect { host_name: some("example.org"), ..Redirect::default() };
    let on = |code: &str| Condition {
        http_error_code_returned_equals: some(code),
        ..Condition::default()
    };
    let all =
        || Some(RedirectAllRequestsTo { host_name: "example.org".to_owned(), protocol: None });
    let put = async |wanted: WebsiteConfiguration| {
        code(call!(
            house,
            put_bucket_website,
            PutBucketWebsiteRequest,
            website_configuration = wanted
        ))
    };
    for wanted in [
        WebsiteConfiguration { redirect_all_requests_to: all(), ..Default::default() },
        with(Some(on("404")), Redirect { http_redirect_code: some("302"), ..to() }),
        with(None, Redirect { replace_key_with: some("k"), ..to() }),
        good.clone(),
    ] {
        assert_eq!(put(wanted).await, None);
    }
    for (wanted, expected) in [
        (WebsiteConfiguration::default(), "InvalidArgument"),
        (
            WebsiteConfiguration { redirect_all_requests_to: all(), ..good.clone() },
            "InvalidArgument",
        ),
        (WebsiteConfiguration { index_document: index("a/b"), ..good.clone() }, "InvalidArgument"),
        (WebsiteConfiguration { index_document: index(""), ..good.clone() }, "InvalidArgument"),
        (with(None, Redirect::default()), "MalformedXML"),
        (with(Some(Condition::default()), to()), "InvalidRequest"),
        (with(Some(on("399")), to()), "InvalidArgument"),
        (with(Some(on("4xx")), to()), "InvalidArgument"),
        (with(None, Redirect { http_redirect_code: some("300"), ..to() }), "InvalidArgument"),
        (with(None, Redirect { http_redirect_code: some("200"), ..to() }), "InvalidArgument"),
        (with(None, Redirect { protocol: Some(Protocol::from("ftp")), ..to() }), "InvalidRequest"),
        (
            with(
                None,
                Redirect {
                    replace_key_with: some("a"),
                    replace_key_prefix_with: some("b"),
                    ..to()
                },
            ),
            "InvalidRequest",
        ),
        (
            WebsiteConfiguration {
                routing_rules: Some(vec![RoutingRule { condition: None, redirect: to() }; 51]),
                ..good.clone()
            },
            "InvalidRequest",
        ),
    ] {
        assert_eq!(put(wanted.clone()).await.as_deref(), Some(expected), "{wanted:?}");
    }
    let kept = call!(house, get_bucket_website, GetBucketWebsiteRequest).unwrap();
    assert_eq!(kept.index_document, good.index_document);
    assert_eq!(kept.error_document, good.error_document);
    call!(house, delete_bucket_website, DeleteBucketWebsiteRequest).unwrap();
    assert!(call!(house, get_bucket_website, GetBucketWebsiteRequest).is_err());
}

#[tokio::test]
async fn what_there_are_no_keys_for_is_refused_by_name() {
    let house = House::with_bucket().await;
    let put = async |sse_algorithm, kms_master_key_id| {
        let by_default = ServerSideEncryptionByDefault { sse_algorithm, kms_master_key_id };
        let rule = ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(by_default),
            ..ServerSideEncryptionRule::default()
        };
        call!(
            house,
            put_bucket_encryption,
            PutBucketEncryptionRequest,
            server_side_encryption_configuration =
                ServerSideEncryptionConfiguration { rules: vec![rule] }
        )
    };
    put(ServerSideEncryption::Aes256, None).await.unwrap();
    put(ServerSideEncryption::AwsKms, None).await.unwrap();
    for (algorithm, key, expected) in [
        (ServerSideEncryption::AwsKms, some("key"), "NotImplemented"),
        (ServerSideEncryption::AwsKmsDsse, None, "NotImplemented"),
        (ServerSideEncryption::Aes256, some("key"), "InvalidArgument"),
        (ServerSideEncryption::from("ROT13"), None, "MalformedXML"),
    ] {
        let refused = put(algorithm.clone(), key).await.unwrap_err();
        assert_eq!(refused.code(), expected, "{algorithm}");
        if expected == "NotImplemented" {
            assert!(refused.message().contains(algorithm.as_str()));
        }
    }
    call!(house, delete_bucket_encryption, DeleteBucketEncryptionRequest).unwrap();
    assert!(call!(house, get_bucket_encryption, GetBucketEncryptionRequest).is_ok());

    let logging = BucketLoggingStatus {
        logging_enabled: Some(LoggingEnabled {
            target_bucket: "bbb".to_owned(),
            ..LoggingEnabled::default()
        }),
    };
    let refused =
        call!(house, put_bucket_logging, PutBucketLoggingRequest, bucket_logging_status = logging);
    assert_eq!(code(refused).as_deref(), Some("NotImplemented"));
    call!(house, put_bucket_logging, PutBucketLoggingRequest).unwrap();
}

#[tokio::test]
async fn settings_are_read_back_outlive_a_restart_and_end_with_their_bucket() {
    let mut house = House::with_bucket().await;
    let accelerate = AccelerateConfiguration { status: Some(BucketAccelerateStatus::Enabled) };
    call!(
        house,
        put_bucket_accelerate_configuration,
        PutBucketAccelerateConfigurationRequest,
        accelerate_configuration = accelerate
    )
    .unwrap();
    let nothing =
        call!(house, put_bucket_accelerate_configuration, PutBucketAccelerateConfigurationRequest);
    assert_eq!(code(nothing).as_deref(), Some("MalformedXML"));
    call!(
        house,
        put_bucket_request_payment,
        PutBucketRequestPaymentRequest,
        request_payment_configuration = RequestPaymentConfiguration { payer: Payer::Requester }
    )
    .unwrap();
    let block = PublicAccessBlockConfiguration {
        ignore_public_acls: Some(true),
        ..PublicAccessBlockConfiguration::default()
    };
    call!(
        house,
        put_public_access_block,
        PutPublicAccessBlockRequest,
        public_access_block_configuration = block
    )
    .unwrap();
    put_cors(&house, vec![rule(&["GET"], &["*"])]).await.unwrap();
    house.reopen();
    let accelerated =
        call!(house, get_bucket_accelerate_configuration, GetBucketAccelerateConfigurationRequest);
    assert_eq!(accelerated.unwrap().status, Some(BucketAccelerateStatus::Enabled));
    let payment = call!(house, get_bucket_request_payment, GetBucketRequestPaymentRequest);
    assert_eq!(payment.unwrap().payer, Some(Payer::Requester));
    let block = call!(house, get_public_access_block, GetPublicAccessBlockRequest).unwrap();
    let block = block.public_access_block_configuration.unwrap();
    assert_eq!((block.ignore_public_acls, block.block_public_acls), (Some(true), Some(false)));
    assert!(call!(house, get_bucket_cors, GetBucketCorsRequest).is_ok());

    call!(house, delete_public_access_block, DeletePublicAccessBlockRequest).unwrap();
    let gone = call!(house, get_public_access_block, GetPublicAccessBlockRequest);
    assert_eq!(code(gone).as_deref(), Some("NoSuchPublicAccessBlockConfiguration"));
    call!(house, delete_bucket_ownership_controls, DeleteBucketOwnershipControlsRequest).unwrap();
    let gone = call!(house, get_bucket_ownership_controls, GetBucketOwnershipControlsRequest);
    assert_eq!(code(gone).as_deref(), Some("OwnershipControlsNotFoundError"));

    house.remove("bbb").await.unwrap();
    house.make("bbb").await.unwrap();
    assert!(call!(house, get_bucket_cors, GetBucketCorsRequest).is_err());
    assert!(call!(house, get_public_access_block, GetPublicAccessBlockRequest).is_ok());
    let elsewhere = GetBucketCorsRequest {
        bucket: "bbb".to_owned(),
        expected_bucket_owner: some("111111111111"),
    };
    let refused = house.room.get_bucket_cors(&house.caller, elsewhere).await;
    assert_eq!(code(refused).as_deref(), Some("AccessDenied"));
}
