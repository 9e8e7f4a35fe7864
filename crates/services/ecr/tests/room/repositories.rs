//! Repositories: made, set, listed, deleted; and that they are empty.

use crate::house::{House, code, making};
use aws_api::Access;
use aws_api::ecr::*;

const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
    "Principal": {"AWS": "111122223333"}, "Action": "ecr:DescribeImages"}]}"#;
const LIFECYCLE: &str = r#"{"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged",
    "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 365},
    "action": {"type": "expire"}}]}"#;

#[tokio::test]
async fn a_repository_is_what_it_was_set_to() {
    let mut house = House::new();
    let made = house.make(making("a/b")).await.unwrap();
    let (arn, uri) = (made.repository_arn.clone().unwrap(), made.repository_uri.clone().unwrap());
    assert_eq!(arn, "arn:aws:ecr:us-east-1:000000000000:repository/a/b");
    assert_eq!(uri, "000000000000.dkr.ecr.us-east-1.amazonaws.com/a/b");
    assert_eq!(made.image_tag_mutability, Some(ImageTagMutability::Mutable));
    let again = house.make(making("a/b")).await.unwrap_err();
    assert_eq!(
        again.message(),
        "The repository with name 'a/b' already exists in the registry with id '000000000000'"
    );
    let name = || "a/b".to_owned();
    let filter = ImageTagMutabilityExclusionFilter {
        filter_type: ImageTagMutabilityExclusionFilterType::Wildcard,
        filter: "dev*".to_owned(),
    };
    let set = |mutability, filters| PutImageTagMutabilityRequest {
        registry_id: None,
        repository_name: name(),
        image_tag_mutability: mutability,
        image_tag_mutability_exclusion_filters: filters,
    };
    let set = async |mutability, filters| {
        code(house.room.put_image_tag_mutability(&house.caller, set(mutability, filters)).await)
    };
    let filters = Some(vec![filter]);
    assert_eq!(
        set(ImageTagMutability::Immutable, filters.clone()).await,
        "InvalidParameterException"
    );
    assert_eq!(
        set(ImageTagMutability::ImmutableWithExclusion, None).await,
        "InvalidParameterException"
    );
    assert_eq!(set(ImageTagMutability::ImmutableWithExclusion, filters.clone()).await, "");
    let scanning = PutImageScanningConfigurationRequest {
        registry_id: None,
        repository_name: name(),
        image_scanning_configuration: ImageScanningConfiguration { scan_on_push: Some(true) },
    };
    house.room.put_image_scanning_configuration(&house.caller, scanning).await.unwrap();
    house.reopen();
    let shown = house.get("a/b").await.unwrap();
    assert_eq!(shown.image_tag_mutability, Some(ImageTagMutability::ImmutableWithExclusion));
    assert_eq!(shown.image_tag_mutability_exclusion_filters, filters);
    assert_eq!(shown.image_scanning_configuration.unwrap().scan_on_push, Some(true));
    let delete =
        DeleteRepositoryRequest { registry_id: None, repository_name: name(), force: None };
    house.room.delete_repository(&house.caller, delete.clone()).await.unwrap();
    let gone = house.room.delete_repository(&house.caller, delete).await;
    assert_eq!(code(gone), "RepositoryNotFoundException");
    assert_eq!(code(house.get("a/b").await), "RepositoryNotFoundException");
}

#[tokio::test]
async fn repositories_are_listed_page_by_page() {
    let house = House::new();
    for name in ["c1", "c2", "c3"] {
        house.make(making(name)).await.unwrap();
    }
    for (max, pages) in [(1, 3), (2, 2), (3, 1), (1_000, 1)] {
        let (mut names, mut counted, mut next_token) = (Vec::new(), 0, None);
        loop {
            let input = DescribeRepositoriesRequest {
                max_results: Some(max),
                next_token,
                ..Default::default()
            };
            let page = house.room.describe_repositories(&house.caller, input).await.unwrap();
            counted += 1;
            let shown = page.repositories.unwrap().into_iter();
            names.extend(shown.map(|one| one.repository_name.unwrap()));
            next_token = page.next_token;
            if next_token.is_none() {
                break;
            }
        }
        assert_eq!((names, counted), (vec!["c1".into(), "c2".into(), "c3".into()], pages), "{max}");
    }
}

#[tokio::test]
async fn policies_are_kept_checked_and_seen_by_decisions() {
    let house = House::new();
    house.make(making("images")).await.unwrap();
    let name = || "images".to_owned();
    let get = || GetRepositoryPolicyRequest { registry_id: None, repository_name: name() };
    let none = house.room.get_repository_policy(&house.caller, get()).await;
    assert_eq!(code(none), "RepositoryPolicyNotFoundException");
    let set = |text: &str| SetRepositoryPolicyRequest {
        registry_id: None,
        repository_name: name(),
        policy_text: text.to_owned(),
        force: None,
    };
    for wrong in ["", "{}", r#"{"Statement": [{"Effect": "Perhaps"}]}"#] {
        let refused = house.room.set_repository_policy(&house.caller, set(wrong)).await;
        assert_eq!(code(refused), "InvalidParameterException", "{wrong}");
    }
    house.room.set_repository_policy(&house.caller, set(POLICY)).await.unwrap();
    let kept = house.room.get_repository_policy(&house.caller, get()).await.unwrap();
    assert_eq!(kept.policy_text.as_deref(), Some(POLICY));
    let input = EcrInput::DescribeImages(DescribeImagesRequest {
        repository_name: name(),
        ..Default::default()
    });
    let asks = house.room.asks(&house.caller, &input).await.unwrap();
    assert_eq!(asks[0].action, "ecr:DescribeImages");
    assert!(asks[0].resource_policy.as_deref().unwrap().contains(r#""Resource":"*""#));
    let delete = DeleteRepositoryPolicyRequest { registry_id: None, repository_name: name() };
    house.room.delete_repository_policy(&house.caller, delete).await.unwrap();
    assert_eq!(house.room.asks(&house.caller, &input).await.unwrap()[0].resource_policy, None);

    let put = |text: &str| PutLifecyclePolicyRequest {
        registry_id: None,
        repository_name: name(),
        lifecycle_policy_text: text.to_owned(),
    };
    let wrong = house.room.put_lifecycle_policy(&house.caller, put(r#"{"rules": [{}]}"#)).await;
    assert_eq!(code(wrong), "InvalidParameterException");
    house.room.put_lifecycle_policy(&house.caller, put(LIFECYCLE)).await.unwrap();
    let get = || GetLifecyclePolicyRequest { registry_id: None, repository_name: name() };
    let kept = house.room.get_lifecycle_policy(&house.caller, get()).await.unwrap();
    assert_eq!(kept.lifecycle_policy_text.as_deref(), Some(LIFECYCLE));
    let delete = DeleteLifecyclePolicyRequest { registry_id: None, repository_name: name() };
    house.room.delete_lifecycle_policy(&house.caller, delete).await.unwrap();
    let none = house.room.get_lifecycle_policy(&house.caller, get()).await;
    assert_eq!(code(none), "LifecyclePolicyNotFoundException");
}

#[tokio::test]
async fn there_are_no_images_and_keys_of_ones_own_are_refused() {
    let house = House::new();
    house.make(making("images")).await.unwrap();
    let list = ListImagesRequest { repository_name: "images".to_owned(), ..Default::default() };
    let listed = house.room.list_images(&house.caller, list).await.unwrap();
    assert_eq!(listed.image_ids, Some(Vec::new()));
    let id = ImageIdentifier { image_tag: Some("v1".to_owned()), image_digest: None };
    let describe = DescribeImagesRequest {
        repository_name: "images".to_owned(),
        image_ids: Some(vec![id.clone()]),
        ..Default::default()
    };
    let described = house.room.describe_images(&house.caller, describe).await;
    assert_eq!(code(described), "ImageNotFoundException");
    let delete = BatchDeleteImageRequest {
        registry_id: None,
        repository_name: "images".to_owned(),
        image_ids: vec![id],
    };
    let deleted = house.room.batch_delete_image(&house.caller, delete).await.unwrap();
    assert_eq!(deleted.failures.unwrap()[0].failure_code, Some(ImageFailureCode::ImageNotFound));
    let none = ListImagesRequest { repository_name: "none".to_owned(), ..Default::default() };
    let none = house.room.list_images(&house.caller, none).await;
    assert_eq!(code(none), "RepositoryNotFoundException");
    let encryption =
        EncryptionConfiguration { encryption_type: EncryptionType::Kms, kms_key: None };
    let request =
        CreateRepositoryRequest { encryption_configuration: Some(encryption), ..making("kms") };
    let refused = house.make(request).await.unwrap_err();
    assert!(refused.message().contains("does not implement"), "{refused}");
}

#[tokio::test]
async fn repositories_have_tags() {
    let house = House::new();
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let request = CreateRepositoryRequest { tags: Some(vec![tag("a", "1")]), ..making("images") };
    let arn = house.make(request).await.unwrap().repository_arn.unwrap();
    let add = async |tags: Vec<Tag>| {
        let input = TagResourceRequest { resource_arn: arn.clone(), tags };
        code(house.room.tag_resource(&house.caller, input).await)
    };
    assert_eq!(add(vec![tag("b", "2")]).await, "");
    assert_eq!(add(vec![tag("aws:b", "2")]).await, "InvalidTagParameterException");
    let many = (0..50).map(|number| tag(&format!("k{number}"), "v")).collect();
    assert_eq!(add(many).await, "TooManyTagsException");
    let input = UntagResourceRequest { resource_arn: arn.clone(), tag_keys: vec!["a".to_owned()] };
    house.room.untag_resource(&house.caller, input).await.unwrap();
    let input = ListTagsForResourceRequest { resource_arn: arn.clone() };
    let tags = house.room.list_tags_for_resource(&house.caller, input).await.unwrap().tags;
    assert_eq!(tags, Some(vec![tag("b", "2")]));
}
