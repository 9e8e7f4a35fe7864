use crate::house::{House, bytes, code};
use aws_api::s3::*;
use foundation::{Caller, Region};

fn in_region(caller: &Caller, region: &str) -> Caller {
    Caller { region: Region::parse(region).unwrap(), ..caller.clone() }
}

fn making(bucket: &str, location: Option<&str>) -> CreateBucketRequest {
    CreateBucketRequest {
        bucket: bucket.to_owned(),
        create_bucket_configuration: location.map(|location| CreateBucketConfiguration {
            location_constraint: Some(BucketLocationConstraint::from(location)),
            ..CreateBucketConfiguration::default()
        }),
        ..CreateBucketRequest::default()
    }
}

#[tokio::test]
async fn buckets_are_in_the_region_that_was_asked_for() {
    let house = House::new();
    for (n, (here, location, expected)) in [
        ("us-east-1", None, Ok("us-east-1")),
        ("us-east-1", Some("eu-west-1"), Ok("eu-west-1")),
        ("us-east-1", Some("EU"), Ok("eu-west-1")),
        ("eu-west-1", Some("eu-west-1"), Ok("eu-west-1")),
        ("us-east-1", Some("us-east-1"), Err("InvalidLocationConstraint")),
        ("us-east-1", Some("mars-1"), Err("InvalidLocationConstraint")),
        ("eu-west-1", None, Err("IllegalLocationConstraintException")),
        ("eu-west-1", Some("us-west-2"), Err("IllegalLocationConstraintException")),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("bucket-{n}");
        let caller = in_region(&house.caller, here);
        let made = house.room.create_bucket(&caller, making(&name, location)).await;
        let Ok(region) = expected else {
            assert_eq!(code(made).as_deref(), expected.err(), "{here} {location:?}");
            continue;
        };
        made.unwrap();
        let head = HeadBucketRequest { bucket: name.clone(), ..HeadBucketRequest::default() };
        let head = house.room.head_bucket(&caller, head).await.unwrap();
        assert_eq!(head.bucket_region.as_deref(), Some(region));
        let asked = GetBucketLocationRequest { bucket: name, ..Default::default() };
        let told = house.room.get_bucket_location(&caller, asked).await.unwrap();
        let told = told.location_constraint.map(|location| location.to_string());
        assert_eq!(told.as_deref(), Some(region).filter(|region| *region != "us-east-1"));
    }
}

#[tokio::test]
async fn names_are_taken_for_all_accounts() {
    let house = House::new();
    house.make("first").await.unwrap();
    assert!(house.make("first").await.is_ok(), "one's own in us-east-1");
    let stranger = house.stranger();
    let taken = house.room.create_bucket(&stranger, making("first", None)).await;
    assert_eq!(code(taken).as_deref(), Some("BucketAlreadyExists"));
    let elsewhere = in_region(&house.caller, "eu-west-1");
    let make = || house.room.create_bucket(&elsewhere, making("second", Some("eu-west-1")));
    make().await.unwrap();
    assert_eq!(code(make().await).as_deref(), Some("BucketAlreadyOwnedByYou"));
    assert_eq!(code(house.make("No").await).as_deref(), Some("InvalidBucketName"));
    house.remove("first").await.unwrap();
    assert!(house.room.create_bucket(&stranger, making("first", None)).await.is_ok());
}

#[tokio::test]
async fn only_an_empty_bucket_goes_and_one_made_again_is_empty() {
    let house = House::with_bucket().await;
    house.put("k", bytes(1, 100_000)).await;
    let id = house.begin("upload").await;
    house.part("upload", &id, 1, "x").await.unwrap();
    assert_eq!(code(house.remove("bbb").await).as_deref(), Some("BucketNotEmpty"));
    house.delete("k").await;
    house.remove("bbb").await.unwrap();
    assert_eq!(house.get("k").await, Err("NoSuchBucket".to_owned()));
    assert_eq!(code(house.remove("bbb").await).as_deref(), Some("NoSuchBucket"));
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 0, "the upload went with it");
    house.make("bbb").await.unwrap();
    assert_eq!(code(house.part("upload", &id, 1, "x").await).as_deref(), Some("NoSuchUpload"));
}

#[tokio::test]
async fn buckets_are_listed_by_name_page_by_page() {
    let house = House::new();
    for name in ["bbb", "aaa", "abc", "ccc"] {
        house.make(name).await.unwrap();
    }
    house.room.create_bucket(&house.stranger(), making("theirs", None)).await.unwrap();
    let list = async |input: ListBucketsRequest| {
        let output = house.room.list_buckets(&house.caller, input).await.unwrap();
        let names = output.buckets.unwrap().into_iter().map(|bucket| bucket.name.unwrap());
        (names.collect::<Vec<_>>(), output.continuation_token)
    };
    let all = list(ListBucketsRequest::default()).await;
    assert_eq!(all, (["aaa", "abc", "bbb", "ccc"].map(str::to_owned).to_vec(), None));
    let of = |prefix: &str, token| ListBucketsRequest {
        max_buckets: Some(1),
        prefix: Some(prefix.to_owned()),
        continuation_token: token,
        ..ListBucketsRequest::default()
    };
    let (first, token) = list(of("a", None)).await;
    let (second, end) = list(of("a", token.clone())).await;
    assert_eq!((first, second), (vec!["aaa".to_owned()], vec!["abc".to_owned()]));
    assert!(token.is_some() && end.is_none());
    let elsewhere = ListBucketsRequest {
        bucket_region: Some("eu-west-1".to_owned()),
        ..ListBucketsRequest::default()
    };
    assert_eq!(list(elsewhere).await.0, [] as [String; 0]);
    for max in [0, 10_001] {
        let input = ListBucketsRequest { max_buckets: Some(max), ..Default::default() };
        let refused = house.room.list_buckets(&house.caller, input).await;
        assert_eq!(code(refused).as_deref(), Some("InvalidArgument"));
    }
}

#[tokio::test]
async fn buckets_have_tags_and_no_versions() {
    let house = House::with_bucket().await;
    let bucket = "bbb".to_owned();
    let asked = GetBucketTaggingRequest { bucket: bucket.clone(), ..Default::default() };
    let none = house.room.get_bucket_tagging(&house.caller, asked.clone()).await;
    assert_eq!(code(none).as_deref(), Some("NoSuchTagSet"));
    let tag_set = vec![Tag { key: "team".to_owned(), value: "web".to_owned() }];
    let input = PutBucketTaggingRequest {
        bucket: bucket.clone(),
        tagging: Tagging { tag_set: tag_set.clone() },
        ..PutBucketTaggingRequest::default()
    };
    house.room.put_bucket_tagging(&house.caller, input).await.unwrap();
    let told = house.room.get_bucket_tagging(&house.caller, asked.clone()).await.unwrap();
    assert_eq!(told.tag_set, tag_set);
    let delete = DeleteBucketTaggingRequest { bucket: bucket.clone(), ..Default::default() };
    house.room.delete_bucket_tagging(&house.caller, delete).await.unwrap();
    assert!(house.room.get_bucket_tagging(&house.caller, asked).await.is_err());
    let asked = GetBucketVersioningRequest { bucket, ..Default::default() };
    let versioning = house.room.get_bucket_versioning(&house.caller, asked).await.unwrap();
    assert_eq!(versioning, GetBucketVersioningOutput::default());
}
