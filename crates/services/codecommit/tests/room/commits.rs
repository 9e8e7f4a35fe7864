//! Commits that are made here, and what is read of them.

use crate::house::House;
use aws_api::ApiError;
use aws_api::codecommit::*;

fn put(path: &str, content: &str) -> PutFileEntry {
    PutFileEntry {
        file_content: Some(content.as_bytes().to_vec().into()),
        file_path: path.into(),
        ..PutFileEntry::default()
    }
}

async fn create(house: &House, input: CreateCommitInput) -> Result<CreateCommitOutput, ApiError> {
    let parent_commit_id = match input.parent_commit_id {
        None => house.tip("r", &input.branch_name).await,
        given => given,
    };
    let input = CreateCommitInput { parent_commit_id, repository_name: "r".into(), ..input };
    house.room.create_commit(&house.caller, input).await
}

fn paths(files: Option<Vec<FileMetadata>>) -> Vec<String> {
    files.unwrap().into_iter().map(|file| file.absolute_path.unwrap()).collect()
}

#[tokio::test]
async fn a_commit_puts_moves_changes_and_deletes_files() {
    let house = House::new();
    house.repository("r").await.unwrap();
    let first = create(
        &house,
        CreateCommitInput {
            branch_name: "main".into(),
            author_name: Some("Anna".into()),
            email: Some("anna@example.org".into()),
            commit_message: Some("first".into()),
            put_files: Some(vec![put("a.txt", "a"), put("d/b.txt", "b"), put("d/e/c.txt", "c")]),
            ..Default::default()
        },
    );
    let first = first.await.unwrap();
    assert_eq!(paths(first.files_added), ["a.txt", "d/b.txt", "d/e/c.txt"]);
    let second = create(
        &house,
        CreateCommitInput {
            branch_name: "main".into(),
            put_files: Some(vec![
                put("a.txt", "A"),
                PutFileEntry {
                    file_path: "moved.txt".into(),
                    source_file: Some(SourceFileSpecifier {
                        file_path: "d/e/c.txt".into(),
                        is_move: Some(true),
                    }),
                    ..Default::default()
                },
            ]),
            set_file_modes: Some(vec![SetFileModeEntry {
                file_mode: FileModeTypeEnum::Executable,
                file_path: "d/b.txt".into(),
            }]),
            ..Default::default()
        },
    );
    let second = second.await.unwrap();
    assert_eq!(paths(second.files_added), ["moved.txt"]);
    assert_eq!(paths(second.files_updated), ["a.txt", "d/b.txt"]);
    assert_eq!(paths(second.files_deleted), ["d/e/c.txt"]);
    let commit = second.commit_id.unwrap();
    assert_eq!(house.file("r", &commit, "a.txt").await.as_deref(), Some("A"));
    assert_eq!(house.file("r", &commit, "moved.txt").await.as_deref(), Some("c"));
    assert_eq!(house.file("r", "main", "d/e/c.txt").await, None);

    let input =
        GetCommitInput { commit_id: first.commit_id.clone().unwrap(), repository_name: "r".into() };
    let shown = house.room.get_commit(&house.caller, input).await.unwrap().commit;
    assert_eq!(shown.message.as_deref(), Some("first"));
    let author = shown.author.unwrap();
    assert_eq!(author.name.as_deref(), Some("Anna"));
    assert_eq!(author.email.as_deref(), Some("anna@example.org"));
    assert_eq!(author.date.as_deref(), Some("1795000000 +0000"));

    let folder = async |path: &str| {
        let input = GetFolderInput {
            commit_specifier: None,
            folder_path: path.into(),
            repository_name: "r".into(),
        };
        house.room.get_folder(&house.caller, input).await
    };
    let root = folder("/").await.unwrap();
    let names: Vec<String> =
        root.files.unwrap().into_iter().map(|file| file.relative_path.unwrap()).collect();
    assert_eq!(names, ["a.txt", "moved.txt"]);
    let folders = root.sub_folders.unwrap();
    assert_eq!(folders[0].absolute_path.as_deref(), Some("d"));
    let below = folder("d").await.unwrap();
    let file = &below.files.unwrap()[0];
    assert_eq!(file.absolute_path.as_deref(), Some("d/b.txt"));
    assert_eq!(file.file_mode, Some(FileModeTypeEnum::Executable));
    assert!(below.sub_folders.unwrap().is_empty(), "an emptied folder is none");
    assert_eq!(folder("x").await.unwrap_err().code(), "FolderDoesNotExistException");

    let input =
        GetBlobInput { blob_id: file.blob_id.clone().unwrap(), repository_name: "r".into() };
    assert_eq!(house.room.get_blob(&house.caller, input).await.unwrap().content, "b");

    let input = BatchGetCommitsInput {
        commit_ids: vec![commit, "1".repeat(40)],
        repository_name: "r".into(),
    };
    let batch = house.room.batch_get_commits(&house.caller, input).await.unwrap();
    assert_eq!(batch.commits.unwrap().len(), 1);
    let failed = &batch.errors.unwrap()[0];
    assert_eq!(failed.error_code.as_deref(), Some("CommitIdDoesNotExistException"));
}

#[tokio::test]
async fn what_no_commit_can_be_is_refused() {
    let house = House::new();
    house.repository("r").await.unwrap();
    let old = house.commit("r", "main", &[("a/b", Some("1")), ("f", Some("1"))]).await.unwrap();
    house.commit("r", "main", &[("f", Some("2"))]).await.unwrap();
    let with = |put_files: Vec<PutFileEntry>| CreateCommitInput {
        branch_name: "main".into(),
        put_files: Some(put_files),
        ..Default::default()
    };
    let parent = |id: &str| CreateCommitInput {
        parent_commit_id: Some(id.into()),
        ..with(vec![put("g", "1")])
    };
    let delete = |path: &str| CreateCommitInput {
        branch_name: "main".into(),
        delete_files: Some(vec![DeleteFileEntry { file_path: path.into() }]),
        ..Default::default()
    };
    let source = |path: &str| PutFileEntry {
        file_path: "s".into(),
        source_file: Some(SourceFileSpecifier { file_path: path.into(), is_move: None }),
        ..Default::default()
    };
    let large = PutFileEntry {
        file_content: Some(vec![b'x'; 6 * 1024 * 1024 + 1].into()),
        ..put("large", "")
    };
    let both = PutFileEntry { file_content: Some("x".into()), ..source("f") };
    let branch =
        |name: &str| CreateCommitInput { branch_name: name.into(), ..with(vec![put("x", "")]) };
    for (input, code) in [
        (with(vec![put("f", "2")]), "NoChangeException"),
        (with(vec![]), "FileEntryRequiredException"),
        (with(vec![put("f", "3"), put("/f", "4")]), "SamePathRequestException"),
        (with(vec![put("../f", "3")]), "InvalidPathException"),
        (with(vec![put(".git/config", "3")]), "InvalidPathException"),
        (with(vec![put("a", "3")]), "FileNameConflictsWithDirectoryNameException"),
        (with(vec![put("f/g", "3")]), "DirectoryNameConflictsWithFileNameException"),
        (with(vec![source("nothing")]), "FileDoesNotExistException"),
        (with(vec![both]), "FileContentAndSourceFileSpecifiedException"),
        (with(vec![large]), "FileContentSizeLimitExceededException"),
        (delete("nothing"), "FileDoesNotExistException"),
        (delete("a"), "FileDoesNotExistException"),
        (parent(&old), "ParentCommitIdOutdatedException"),
        (parent(&"1".repeat(40)), "ParentCommitDoesNotExistException"),
        (parent("x"), "InvalidParentCommitIdException"),
        (branch("other"), "BranchDoesNotExistException"),
        (branch("a b"), "InvalidBranchNameException"),
    ] {
        let refused = create(&house, input).await.unwrap_err();
        assert_eq!(refused.code(), code, "{refused}");
    }
    let input = CreateCommitInput { repository_name: "r".into(), ..with(vec![put("g", "1")]) };
    let refused = house.room.create_commit(&house.caller, input).await.unwrap_err();
    assert_eq!(refused.code(), "ParentCommitIdRequiredException");
}

#[tokio::test]
async fn single_files_are_put_and_deleted() {
    let house = House::new();
    house.repository("r").await.unwrap();
    let put = async |content: &str, parent: Option<String>| {
        let input = PutFileInput {
            branch_name: "main".into(),
            file_content: content.as_bytes().to_vec().into(),
            file_path: "d/f".into(),
            parent_commit_id: parent,
            repository_name: "r".into(),
            ..Default::default()
        };
        house.room.put_file(&house.caller, input).await
    };
    let first = put("1", None).await.unwrap();
    let same = put("1", Some(first.commit_id.clone())).await.unwrap_err();
    assert_eq!(same.code(), "SameFileContentException");
    let input = DeleteFileInput {
        branch_name: "main".into(),
        file_path: "d/f".into(),
        keep_empty_folders: Some(true),
        parent_commit_id: first.commit_id.clone(),
        repository_name: "r".into(),
        ..Default::default()
    };
    let deleted = house.room.delete_file(&house.caller, input).await.unwrap();
    assert_eq!(deleted.blob_id, first.blob_id);
    assert_eq!(house.file("r", "main", "d/f").await, None);
    assert_eq!(house.file("r", "main", "d/.gitkeep").await.as_deref(), Some(""));
}

#[tokio::test]
async fn differences_are_told_by_files_a_page_at_a_time() {
    let house = House::new();
    house.repository("r").await.unwrap();
    let before =
        house.commit("r", "main", &[("a", Some("1")), ("d/b", Some("1")), ("d/c", Some("1"))]);
    let before = before.await.unwrap();
    house
        .commit("r", "main", &[("a", Some("2")), ("d/b", None), ("d/e/f", Some("1"))])
        .await
        .unwrap();
    let differences = async |before: Option<&str>, path: Option<&str>, max| {
        let (mut all, mut next_token) = (Vec::new(), None);
        loop {
            let input = GetDifferencesInput {
                after_commit_specifier: "main".into(),
                before_commit_specifier: before.map(str::to_owned),
                after_path: path.map(str::to_owned),
                before_path: path.map(str::to_owned),
                max_results: max,
                next_token,
                repository_name: "r".into(),
            };
            let page = house.room.get_differences(&house.caller, input).await.unwrap();
            all.extend(page.differences.unwrap().into_iter().map(|one| {
                let blob = one.after_blob.or(one.before_blob).unwrap();
                format!("{} {}", one.change_type.unwrap(), blob.path.unwrap())
            }));
            next_token = page.next_token;
            if next_token.is_none() {
                return all;
            }
        }
    };
    let all = ["M a", "D d/b", "A d/e/f"];
    assert_eq!(differences(Some(&before), None, None).await, all);
    assert_eq!(differences(Some(&before), None, Some(1)).await, all);
    assert_eq!(differences(Some(&before), Some("d"), None).await, ["D d/b", "A d/e/f"]);
    assert_eq!(differences(Some(&before), Some("a"), None).await, ["M a"]);
    assert_eq!(differences(None, None, None).await, ["A a", "A d/c", "A d/e/f"]);
    assert!(differences(Some("main"), None, None).await.is_empty());
}

#[tokio::test]
async fn a_files_history_is_the_commits_that_changed_it() {
    let house = House::new();
    house.repository("r").await.unwrap();
    let one = house.commit("r", "main", &[("f", Some("1"))]).await.unwrap();
    house.commit("r", "main", &[("g", Some("1"))]).await.unwrap();
    let three = house.commit("r", "main", &[("f", Some("2"))]).await.unwrap();
    let input = ListFileCommitHistoryRequest {
        file_path: "f".into(),
        repository_name: "r".into(),
        ..Default::default()
    };
    let history = house.room.list_file_commit_history(&house.caller, input).await.unwrap();
    let seen: Vec<(String, Vec<String>)> = history
        .revision_dag
        .into_iter()
        .map(|v| (v.commit.unwrap().commit_id.unwrap(), v.revision_children.unwrap()))
        .collect();
    assert_eq!(seen, [(three.clone(), vec![]), (one, vec![three])]);
}
