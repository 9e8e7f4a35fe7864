//! Merges of branches.

use crate::house::House;
use aws_api::codecommit::*;

const LINE: Option<ConflictDetailLevelTypeEnum> = Some(ConflictDetailLevelTypeEnum::LineLevel);

struct Merge {
    level: Option<ConflictDetailLevelTypeEnum>,
    strategy: Option<ConflictResolutionStrategyTypeEnum>,
    resolution: Option<ConflictResolution>,
}

const PLAIN: Merge = Merge { level: None, strategy: None, resolution: None };

async fn merge(house: &House, how: Merge) -> Result<String, String> {
    let input = MergeBranchesByThreeWayInput {
        conflict_detail_level: how.level,
        conflict_resolution: how.resolution,
        conflict_resolution_strategy: how.strategy,
        destination_commit_specifier: "main".into(),
        repository_name: "r".into(),
        source_commit_specifier: "side".into(),
        ..Default::default()
    };
    let merged = house.room.merge_branches_by_three_way(&house.caller, input).await;
    merged.map(|merged| merged.commit_id.unwrap()).map_err(|error| error.code().to_owned())
}

#[tokio::test]
async fn changes_of_different_files_go_together() {
    let house = House::new();
    let base = [("a", Some("1")), ("b", Some("1")), ("c", Some("1"))];
    house.forked(&base, &[("a", Some("2"))], &[("b", None), ("d/e", Some("1"))]).await;
    let (main, side) = (house.tip("r", "main").await, house.tip("r", "side").await);
    let commit = merge(&house, PLAIN).await.unwrap();
    assert_eq!(house.tip("r", "main").await.as_deref(), Some(&*commit));
    for (path, content) in [("a", Some("2")), ("b", None), ("c", Some("1")), ("d/e", Some("1"))] {
        assert_eq!(house.file("r", "main", path).await.as_deref(), content, "{path}");
    }
    let input = GetCommitInput { commit_id: commit.clone(), repository_name: "r".into() };
    let shown = house.room.get_commit(&house.caller, input).await.unwrap().commit;
    assert_eq!(shown.parents.unwrap(), [main.clone().unwrap(), side.clone().unwrap()]);
    let input = GetMergeCommitInput {
        destination_commit_specifier: main.unwrap(),
        source_commit_specifier: side.unwrap(),
        repository_name: "r".into(),
        ..Default::default()
    };
    let found = house.room.get_merge_commit(&house.caller, input).await.unwrap();
    assert_eq!(found.merged_commit_id, Some(commit));
}

#[tokio::test]
async fn conflicts_are_decided_as_the_request_says() {
    use ConflictResolutionStrategyTypeEnum as Strategy;
    let base = "1\n2\n3\n4\n5\n";
    let apart = ["1\n2\n3\n4\nfive\n", "one\n2\n3\n4\n5\n"];
    let same = ["ONE\n2\n3\n4\n5\n", "one\n2\n3\n4\n5\n"];
    let both = "one\n2\n3\n4\nfive\n";
    let replace = |kind: ReplacementTypeEnum, content: Option<&'static str>| ConflictResolution {
        replace_contents: Some(vec![ReplaceContentEntry {
            content: content.map(Into::into),
            file_path: "f".into(),
            replacement_type: kind,
            file_mode: None,
        }]),
        ..Default::default()
    };
    let manual = Err("ManualMergeRequiredException");
    for (texts, how, expected) in [
        (apart, PLAIN, manual),
        (apart, Merge { level: LINE, ..PLAIN }, Ok(both)),
        (same, Merge { level: LINE, ..PLAIN }, manual),
        (same, Merge { strategy: Some(Strategy::AcceptSource), ..PLAIN }, Ok(same[1])),
        (same, Merge { strategy: Some(Strategy::AcceptDestination), ..PLAIN }, Ok(same[0])),
        (
            apart,
            Merge { level: LINE, strategy: Some(Strategy::AcceptDestination), ..PLAIN },
            Ok(both),
        ),
        (apart, Merge { strategy: Some(Strategy::Automerge), ..PLAIN }, Ok(both)),
        (same, Merge { strategy: Some(Strategy::Automerge), ..PLAIN }, manual),
        (
            same,
            Merge {
                strategy: Some(Strategy::Automerge),
                resolution: Some(replace(ReplacementTypeEnum::UseNewContent, Some("new"))),
                level: None,
            },
            Ok("new"),
        ),
        (
            same,
            Merge {
                strategy: Some(Strategy::Automerge),
                resolution: Some(replace(ReplacementTypeEnum::KeepBase, None)),
                level: None,
            },
            Ok(base),
        ),
        (
            same,
            Merge { resolution: Some(replace(ReplacementTypeEnum::KeepBase, None)), ..PLAIN },
            Err("InvalidConflictResolutionException"),
        ),
    ] {
        let house = House::new();
        let [main, side] = texts;
        house.forked(&[("f", Some(base))], &[("f", Some(main))], &[("f", Some(side))]).await;
        let merged = merge(&house, how).await;
        assert_eq!(merged.as_ref().map(|_| ()).map_err(String::as_str), expected.map(|_| ()));
        if let Ok(text) = expected {
            assert_eq!(house.file("r", "main", "f").await.as_deref(), Some(text));
        }
    }
}

#[tokio::test]
async fn conflicts_are_described_with_their_lines() {
    let house = House::new();
    let base = [("f", Some("1\n2\n3\n")), ("g", Some("x"))];
    house
        .forked(
            &base,
            &[("f", Some("1\nB\n3\n")), ("g", None)],
            &[("f", Some("1\nA\n3\n")), ("g", Some("y"))],
        )
        .await;
    let input = GetMergeConflictsInput {
        conflict_detail_level: LINE,
        destination_commit_specifier: "main".into(),
        source_commit_specifier: "side".into(),
        merge_option: MergeOptionTypeEnum::ThreeWayMerge,
        repository_name: "r".into(),
        ..Default::default()
    };
    let found = house.room.get_merge_conflicts(&house.caller, input).await.unwrap();
    assert!(!found.mergeable);
    let paths: Vec<_> =
        found.conflict_metadata_list.iter().map(|one| one.file_path.clone().unwrap()).collect();
    assert_eq!(paths, ["f", "g"]);
    let gone = &found.conflict_metadata_list[1].merge_operations.clone().unwrap();
    assert_eq!(
        (&gone.source, &gone.destination),
        (&Some(ChangeTypeEnum::M), &Some(ChangeTypeEnum::D))
    );

    let input = DescribeMergeConflictsInput {
        conflict_detail_level: LINE,
        destination_commit_specifier: "main".into(),
        source_commit_specifier: "side".into(),
        merge_option: MergeOptionTypeEnum::ThreeWayMerge,
        file_path: "f".into(),
        repository_name: "r".into(),
        ..Default::default()
    };
    let described = house.room.describe_merge_conflicts(&house.caller, input).await.unwrap();
    assert_eq!(described.conflict_metadata.number_of_conflicts, Some(1));
    assert_eq!(described.merge_hunks.len(), 1);
    let hunk = &described.merge_hunks[0];
    assert_eq!(hunk.is_conflict, Some(true));
    let source = hunk.source.clone().unwrap();
    assert_eq!((source.start_line, source.end_line), (Some(2), Some(2)));
    assert_eq!(source.hunk_content.as_deref(), Some("QQo="), "base64 of A");

    let input = GetMergeOptionsInput {
        destination_commit_specifier: "main".into(),
        source_commit_specifier: "side".into(),
        repository_name: "r".into(),
        ..Default::default()
    };
    let options = house.room.get_merge_options(&house.caller, input).await.unwrap();
    assert_eq!(options.merge_options, []);

    let input = BatchDescribeMergeConflictsInput {
        destination_commit_specifier: "main".into(),
        source_commit_specifier: "side".into(),
        merge_option: MergeOptionTypeEnum::SquashMerge,
        file_paths: Some(vec!["f".into(), "nothing".into()]),
        repository_name: "r".into(),
        ..Default::default()
    };
    let batch = house.room.batch_describe_merge_conflicts(&house.caller, input).await.unwrap();
    assert_eq!(batch.conflicts.len(), 1);
    assert_eq!(batch.errors.unwrap()[0].exception_name, "FileDoesNotExistException");
}

#[tokio::test]
async fn a_branch_that_is_behind_is_forwarded_and_others_are_squashed() {
    let house = House::new();
    house.forked(&[("f", Some("1"))], &[], &[("f", Some("2"))]).await;
    let (main, side) = (house.tip("r", "main").await, house.tip("r", "side").await);
    let forward = async || {
        let input = MergeBranchesByFastForwardInput {
            destination_commit_specifier: "main".into(),
            source_commit_specifier: "side".into(),
            repository_name: "r".into(),
            target_branch: None,
        };
        let merged = house.room.merge_branches_by_fast_forward(&house.caller, input).await;
        merged.map(|merged| merged.commit_id).map_err(|error| error.code().to_owned())
    };
    assert_eq!(forward().await.unwrap(), side);
    house.commit("r", "main", &[("g", Some("1"))]).await.unwrap();
    house.commit("r", "side", &[("h", Some("1"))]).await.unwrap();
    assert_eq!(forward().await.unwrap_err(), "ManualMergeRequiredException");
    let before = house.tip("r", "main").await.unwrap();
    let input = MergeBranchesBySquashInput {
        destination_commit_specifier: before.clone(),
        source_commit_specifier: "side".into(),
        target_branch: Some("main".into()),
        commit_message: Some("all at once".into()),
        repository_name: "r".into(),
        ..Default::default()
    };
    let squashed = house.room.merge_branches_by_squash(&house.caller, input).await.unwrap();
    let input =
        GetCommitInput { commit_id: squashed.commit_id.unwrap(), repository_name: "r".into() };
    let shown = house.room.get_commit(&house.caller, input).await.unwrap().commit;
    assert_eq!(shown.parents.unwrap(), [before]);
    assert_eq!(shown.message.as_deref(), Some("all at once"));
    assert_ne!(main, house.tip("r", "main").await);

    // A merge that no branch names can be read all the same.
    house.commit("r", "side", &[("i", Some("1"))]).await.unwrap();
    let input = CreateUnreferencedMergeCommitInput {
        destination_commit_specifier: "main".into(),
        source_commit_specifier: "side".into(),
        merge_option: MergeOptionTypeEnum::ThreeWayMerge,
        repository_name: "r".into(),
        ..Default::default()
    };
    let tip = house.tip("r", "main").await;
    let made = house.room.create_unreferenced_merge_commit(&house.caller, input).await.unwrap();
    assert_eq!(house.tip("r", "main").await, tip);
    assert_eq!(house.file("r", &made.commit_id.unwrap(), "i").await.as_deref(), Some("1"));
}

#[tokio::test]
async fn a_file_where_the_other_has_a_folder_is_a_conflict() {
    let house = House::new();
    house.forked(&[("x", Some("1"))], &[("a", Some("file"))], &[("a/b", Some("below"))]).await;
    assert_eq!(merge(&house, PLAIN).await.unwrap_err(), "ManualMergeRequiredException");
}
