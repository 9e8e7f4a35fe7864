//! Repositories themselves, and their branches.

use crate::house::House;
use aws_api::codecommit::*;
use foundation::{Caller, Region};
use std::collections::BTreeMap;

#[tokio::test]
async fn repositories_are_made_once_and_found_by_name() {
    let house = House::new();
    let made = house.repository("r").await.unwrap();
    assert_eq!(made.arn.as_deref(), Some("arn:aws:codecommit:us-east-1:000000000000:r"));
    assert_eq!(made.clone_url_http.as_deref(), Some("http://localhost:4566/v1/repos/r"));
    assert_eq!(made.default_branch, None);
    let again = house.repository("r").await.unwrap_err();
    assert_eq!(again.code(), "RepositoryNameExistsException");
    assert_eq!(again.message(), "Repository named r already exists");
    for wrong in ["a b", "a/b", "x.git"] {
        let refused = house.repository(wrong).await.unwrap_err();
        assert_eq!(refused.code(), "InvalidRepositoryNameException", "{wrong}");
    }
    // Of another region: another one, with another URL.
    let region = Region::parse("eu-west-1").unwrap();
    let there = Caller { region, ..house.caller.clone() };
    let input = CreateRepositoryInput { repository_name: "r".into(), ..Default::default() };
    let made = house.room.create_repository(&there, input).await.unwrap();
    let url = made.repository_metadata.unwrap().clone_url_http.unwrap();
    assert_eq!(url, "http://localhost:4566/_aws/git-codecommit/eu-west-1/v1/repos/r");
    // What would not take effect is refused by its name.
    let input = CreateRepositoryInput {
        repository_name: "k".into(),
        kms_key_id: Some("alias/mine".into()),
        ..Default::default()
    };
    let refused = house.room.create_repository(&house.caller, input).await.unwrap_err();
    assert!(refused.message().contains("alias/mine"), "{refused}");
}

#[tokio::test]
async fn repositories_are_listed_described_renamed_and_deleted() {
    let house = House::new();
    for name in ["b", "a", "c"] {
        house.repository(name).await.unwrap();
        house.clock.advance(std::time::Duration::from_secs(1));
    }
    let list = async |sort_by, order| -> Vec<String> {
        let input = ListRepositoriesInput { next_token: None, order, sort_by };
        let listed = house.room.list_repositories(&house.caller, input).await.unwrap();
        let listed = listed.repositories.unwrap().into_iter();
        listed.map(|pair| pair.repository_name.unwrap()).collect()
    };
    assert_eq!(list(None, None).await, ["a", "b", "c"]);
    let by_date = Some(SortByEnum::LastModifiedDate);
    assert_eq!(list(by_date.clone(), None).await, ["b", "a", "c"]);
    assert_eq!(list(by_date, Some(OrderEnum::Descending)).await, ["c", "a", "b"]);

    let input = UpdateRepositoryDescriptionInput {
        repository_description: Some("mine".into()),
        repository_name: "a".into(),
    };
    house.room.update_repository_description(&house.caller, input).await.unwrap();
    let rename = async |old: &str, new: &str| {
        let input = UpdateRepositoryNameInput { old_name: old.into(), new_name: new.into() };
        house
            .room
            .update_repository_name(&house.caller, input)
            .await
            .err()
            .map(|e| e.code().to_owned())
    };
    let before = house.commit("a", "main", &[("f", Some("x"))]).await.unwrap();
    assert_eq!(rename("a", "b").await.as_deref(), Some("RepositoryNameExistsException"));
    assert_eq!(rename("a", "d").await, None);
    assert_eq!(rename("a", "e").await.as_deref(), Some("RepositoryDoesNotExistException"));
    let shown = house.shown("d").await;
    assert_eq!(shown.repository_description.as_deref(), Some("mine"));
    assert_eq!(house.tip("d", "main").await, Some(before), "what is in it goes with it");

    let input = BatchGetRepositoriesInput { repository_names: vec!["d".into(), "z".into()] };
    let batch = house.room.batch_get_repositories(&house.caller, input).await.unwrap();
    assert_eq!(batch.repositories.unwrap(), std::slice::from_ref(&shown));
    assert_eq!(batch.repositories_not_found.unwrap(), ["z"]);

    let delete = async |name: &str| {
        let input = DeleteRepositoryInput { repository_name: name.into() };
        house.room.delete_repository(&house.caller, input).await.unwrap().repository_id
    };
    assert_eq!(delete("d").await, shown.repository_id);
    assert_eq!(delete("d").await, None, "what is gone is gone");
    assert_eq!(list(None, None).await, ["b", "c"]);
}

#[tokio::test]
async fn a_deleted_repositorys_folder_goes_even_if_the_server_was_killed() {
    let mut house = House::new();
    for name in ["kept", "gone"] {
        house.repository(name).await.unwrap();
        house.commit(name, "main", &[("f", Some(name))]).await.unwrap();
    }
    assert_eq!(house.folders(), 2);
    let input = DeleteRepositoryInput { repository_name: "gone".into() };
    house.room.delete_repository(&house.caller, input).await.unwrap();
    // Nothing ran behind it.
    assert_eq!(house.folders(), 2);
    house.reopen().await;
    assert_eq!(house.folders(), 1);
    assert_eq!(house.file("kept", "main", "f").await.as_deref(), Some("kept"));
    // Made again under its old name, it begins empty.
    house.repository("gone").await.unwrap();
    assert_eq!(house.tip("gone", "main").await, None);
}

#[tokio::test]
async fn locks_of_a_killed_git_are_removed() {
    let mut house = House::new();
    let id = house.repository("r").await.unwrap().repository_id.unwrap();
    house.commit("r", "main", &[("f", Some("1"))]).await.unwrap();
    let lock = house.folder().join(id).join("refs/heads/main.lock");
    std::fs::write(&lock, "").unwrap();
    let held = house.commit("r", "main", &[("f", Some("2"))]).await.unwrap_err();
    assert_eq!(held.code(), "ConcurrentReferenceUpdateException");
    house.reopen().await;
    house.commit("r", "main", &[("f", Some("2"))]).await.unwrap();
}

#[tokio::test]
async fn without_git_what_is_known_beside_it_still_works() {
    let house = House::with_git("/nowhere/git");
    house.repository("r").await.unwrap();
    assert_eq!(house.shown("r").await.default_branch, None);
    let refused = house.commit("r", "main", &[("f", Some("1"))]).await.unwrap_err();
    assert_eq!(refused.code(), "GitNotInstalled");
    assert!(refused.message().contains("git"), "{refused}");
}

#[tokio::test]
async fn tags_are_kept_within_their_limits() {
    let house = House::new();
    let arn = house.repository("r").await.unwrap().arn.unwrap();
    let tag = async |pairs: &[(&str, &str)]| {
        let tags = pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let input = TagResourceInput { resource_arn: arn.clone(), tags };
        house.room.tag_resource(&house.caller, input).await.err().map(|e| e.code().to_owned())
    };
    assert_eq!(tag(&[("a", "1"), ("b", "2")]).await, None);
    assert_eq!(tag(&[("aws:x", "1")]).await.as_deref(), Some("InvalidSystemTagUsageException"));
    let many: Vec<String> = (0..50).map(|n| n.to_string()).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|n| (n.as_str(), "")).collect();
    assert_eq!(tag(&many).await.as_deref(), Some("TooManyTagsException"));
    let input = UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec!["a".into()] };
    house.room.untag_resource(&house.caller, input).await.unwrap();
    let input = ListTagsForResourceInput { next_token: None, resource_arn: arn };
    let listed = house.room.list_tags_for_resource(&house.caller, input).await.unwrap();
    assert_eq!(listed.tags.unwrap(), BTreeMap::from([("b".to_owned(), "2".to_owned())]));
}

#[tokio::test]
async fn branches_are_made_listed_and_deleted() {
    let house = House::new();
    house.repository("r").await.unwrap();
    let first = house.commit("r", "main", &[("f", Some("1"))]).await.unwrap();
    assert_eq!(house.shown("r").await.default_branch.as_deref(), Some("main"));
    house.branch("r", "a/b", &first).await.unwrap();
    let code = |refused: Result<(), aws_api::ApiError>| refused.unwrap_err().code().to_owned();
    assert_eq!(code(house.branch("r", "a/b", &first).await), "BranchNameExistsException");
    assert_eq!(code(house.branch("r", "a..b", &first).await), "InvalidBranchNameException");
    assert_eq!(code(house.branch("r", "c", "abc").await), "InvalidCommitIdException");
    let unknown = "1".repeat(40);
    assert_eq!(code(house.branch("r", "c", &unknown).await), "CommitDoesNotExistException");
    let input = ListBranchesInput { next_token: None, repository_name: "r".into() };
    let listed = house.room.list_branches(&house.caller, input).await.unwrap();
    assert_eq!(listed.branches.unwrap(), ["a/b", "main"]);
    let delete = async |branch: &str| {
        let input = DeleteBranchInput { branch_name: branch.into(), repository_name: "r".into() };
        house.room.delete_branch(&house.caller, input).await
    };
    let refused = delete("main").await.unwrap_err();
    assert_eq!(refused.code(), "DefaultBranchCannotBeDeletedException");
    let input =
        UpdateDefaultBranchInput { default_branch_name: "a/b".into(), repository_name: "r".into() };
    house.room.update_default_branch(&house.caller, input).await.unwrap();
    assert_eq!(delete("main").await.unwrap().deleted_branch.unwrap().commit_id, Some(first));
    assert_eq!(delete("main").await.unwrap().deleted_branch, None);
    assert_eq!(house.shown("r").await.default_branch.as_deref(), Some("a/b"));
}
