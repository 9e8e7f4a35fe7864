//! Pull requests, their comments and approvals.

use crate::house::House;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;

async fn open(house: &House, token: Option<&str>) -> Result<PullRequest, ApiError> {
    let input = CreatePullRequestInput {
        client_request_token: token.map(str::to_owned),
        description: Some("why".into()),
        targets: vec![Target {
            destination_reference: None,
            repository_name: "r".into(),
            source_reference: "side".into(),
        }],
        title: "A change".into(),
    };
    Ok(house.room.create_pull_request(&house.caller, input).await?.pull_request)
}

async fn get(house: &House, id: &str) -> PullRequest {
    let input = GetPullRequestInput { pull_request_id: id.into() };
    house.room.get_pull_request(&house.caller, input).await.unwrap().pull_request
}

fn target(pull: &PullRequest) -> PullRequestTarget {
    pull.pull_request_targets.clone().unwrap().remove(0)
}

async fn events(house: &House, id: &str) -> Vec<String> {
    let input = DescribePullRequestEventsInput { pull_request_id: id.into(), ..Default::default() };
    let events = house.room.describe_pull_request_events(&house.caller, input).await.unwrap();
    let events = events.pull_request_events.into_iter().rev();
    events.map(|event| event.pull_request_event_type.unwrap().to_string()).collect()
}

async fn merge(house: &House, id: &str) -> Result<PullRequest, String> {
    let input = MergePullRequestByThreeWayInput {
        pull_request_id: id.into(),
        repository_name: "r".into(),
        ..Default::default()
    };
    let merged = house.room.merge_pull_request_by_three_way(&house.caller, input).await;
    merged.map(|merged| merged.pull_request.unwrap()).map_err(|error| error.code().to_owned())
}

async fn forked() -> House {
    let house = House::new();
    house.forked(&[("f", Some("1"))], &[("g", Some("1"))], &[("f", Some("2"))]).await;
    house
}

#[tokio::test]
async fn a_pull_request_follows_its_branch_and_is_merged_once() {
    let house = forked().await;
    let pull = open(&house, Some("t")).await.unwrap();
    let id = pull.pull_request_id.clone().unwrap();
    assert_eq!(id, "1");
    assert_eq!(open(&house, Some("t")).await.unwrap().pull_request_id.as_deref(), Some("1"));
    assert_eq!(open(&house, Some("u")).await.unwrap().pull_request_id.as_deref(), Some("2"));
    assert_eq!(target(&pull).destination_reference.as_deref(), Some("refs/heads/main"));
    assert_eq!(target(&pull).source_commit, house.tip("r", "side").await);

    house.commit("r", "side", &[("h", Some("1"))]).await.unwrap();
    let pushed = get(&house, &id).await;
    assert_eq!(target(&pushed).source_commit, house.tip("r", "side").await);
    assert_ne!(pushed.revision_id, pull.revision_id);

    let list = async |status| {
        let input = ListPullRequestsInput {
            pull_request_status: status,
            repository_name: "r".into(),
            ..Default::default()
        };
        house.room.list_pull_requests(&house.caller, input).await.unwrap().pull_request_ids
    };
    assert_eq!(list(None).await, ["2", "1"]);
    let merged = merge(&house, &id).await.unwrap();
    assert_eq!(merged.pull_request_status, Some(PullRequestStatusEnum::Closed));
    let metadata = target(&merged).merge_metadata.unwrap();
    assert_eq!(metadata.is_merged, Some(true));
    assert_eq!(metadata.merge_commit_id, house.tip("r", "main").await);
    assert_eq!(house.file("r", "main", "f").await.as_deref(), Some("2"));
    assert_eq!(merge(&house, &id).await.unwrap_err(), "PullRequestAlreadyClosedException");
    assert_eq!(list(Some(PullRequestStatusEnum::Open)).await, ["2"]);
    let happened = [
        "PULL_REQUEST_CREATED",
        "PULL_REQUEST_SOURCE_REFERENCE_UPDATED",
        "PULL_REQUEST_MERGE_STATE_CHANGED",
        "PULL_REQUEST_STATUS_CHANGED",
    ];
    assert_eq!(events(&house, &id).await, happened);

    let close = async |id: &str| {
        let input = UpdatePullRequestStatusInput {
            pull_request_id: id.into(),
            pull_request_status: PullRequestStatusEnum::Closed,
        };
        let closed = house.room.update_pull_request_status(&house.caller, input).await;
        closed.err().map(|error| error.code().to_owned())
    };
    assert_eq!(close("2").await, None);
    assert_eq!(close("2").await.as_deref(), Some("InvalidPullRequestStatusUpdateException"));
    assert_eq!(close("3").await.as_deref(), Some("PullRequestDoesNotExistException"));
}

#[tokio::test]
async fn a_conflict_leaves_the_pull_request_open() {
    let house = House::new();
    house.forked(&[("f", Some("1"))], &[("f", Some("3"))], &[("f", Some("2"))]).await;
    let id = open(&house, None).await.unwrap().pull_request_id.unwrap();
    assert_eq!(merge(&house, &id).await.unwrap_err(), "ManualMergeRequiredException");
    assert_eq!(get(&house, &id).await.pull_request_status, Some(PullRequestStatusEnum::Open));
    assert_eq!(house.file("r", "main", "f").await.as_deref(), Some("3"));
}

fn needs(count: u32) -> String {
    format!(
        r#"{{"Version":"2018-11-08","Statements":[{{"Type":"Approvers","NumberOfApprovalsNeeded":{count}}}]}}"#
    )
}

#[tokio::test]
async fn rules_hold_a_merge_back_until_enough_approve() {
    let house = forked().await;
    let input = CreateApprovalRuleTemplateInput {
        approval_rule_template_content: needs(1),
        approval_rule_template_name: "one".into(),
        approval_rule_template_description: None,
    };
    house.room.create_approval_rule_template(&house.caller, input).await.unwrap();
    let input = AssociateApprovalRuleTemplateWithRepositoryInput {
        approval_rule_template_name: "one".into(),
        repository_name: "r".into(),
    };
    house
        .room
        .associate_approval_rule_template_with_repository(&house.caller, input)
        .await
        .unwrap();
    let input = DeleteApprovalRuleTemplateInput { approval_rule_template_name: "one".into() };
    let used = house.room.delete_approval_rule_template(&house.caller, input).await.unwrap_err();
    assert_eq!(used.code(), "ApprovalRuleTemplateInUseException");

    let pull = open(&house, None).await.unwrap();
    let id = pull.pull_request_id.clone().unwrap();
    let rules = pull.approval_rules.unwrap();
    assert_eq!(rules[0].approval_rule_name.as_deref(), Some("one"));
    let refused = "PullRequestApprovalRulesNotSatisfiedException";
    assert_eq!(merge(&house, &id).await.unwrap_err(), refused);

    let revision = pull.revision_id.unwrap();
    let approve = async |caller: &Caller, revision: &str| {
        let input = UpdatePullRequestApprovalStateInput {
            approval_state: ApprovalState::Approve,
            pull_request_id: id.clone(),
            revision_id: revision.to_owned(),
        };
        let approved = house.room.update_pull_request_approval_state(caller, input).await;
        approved.err().map(|error| error.code().to_owned())
    };
    let own = "PullRequestCannotBeApprovedByAuthorException";
    assert_eq!(approve(&house.caller, &revision).await.as_deref(), Some(own));
    let anna = house.user("anna");
    assert_eq!(approve(&anna, "x").await.as_deref(), Some("RevisionNotCurrentException"));
    assert_eq!(approve(&anna, &revision).await, None);
    let evaluate = async |revision: String| {
        let input = EvaluatePullRequestApprovalRulesInput {
            pull_request_id: id.clone(),
            revision_id: revision,
        };
        let evaluated = house.room.evaluate_pull_request_approval_rules(&house.caller, input).await;
        evaluated.unwrap().evaluation.approved.unwrap()
    };
    assert!(evaluate(revision).await);
    // An approval is of what was there.
    house.commit("r", "side", &[("h", Some("1"))]).await.unwrap();
    let revision = get(&house, &id).await.revision_id.unwrap();
    assert!(!evaluate(revision.clone()).await);
    assert_eq!(merge(&house, &id).await.unwrap_err(), refused);
    let input = OverridePullRequestApprovalRulesInput {
        override_status: OverrideStatus::Override,
        pull_request_id: id.clone(),
        revision_id: revision,
    };
    house.room.override_pull_request_approval_rules(&house.caller, input).await.unwrap();
    merge(&house, &id).await.unwrap();
}

#[tokio::test]
async fn rules_of_a_pull_request_are_changed_by_name() {
    let house = forked().await;
    let id = open(&house, None).await.unwrap().pull_request_id.unwrap();
    let create = async |content: String| {
        let input = CreatePullRequestApprovalRuleInput {
            approval_rule_content: content,
            approval_rule_name: "two".into(),
            pull_request_id: id.clone(),
        };
        let made = house.room.create_pull_request_approval_rule(&house.caller, input).await;
        made.map(|made| made.approval_rule).map_err(|error| error.code().to_owned())
    };
    assert_eq!(create("{}".into()).await.unwrap_err(), "InvalidApprovalRuleContentException");
    let rule = create(needs(2)).await.unwrap();
    let twice = create(needs(2)).await.unwrap_err();
    assert_eq!(twice, "ApprovalRuleNameAlreadyExistsException");
    let update = async |seen: Option<String>| {
        let input = UpdatePullRequestApprovalRuleContentInput {
            approval_rule_name: "two".into(),
            existing_rule_content_sha256: seen,
            new_rule_content: needs(3),
            pull_request_id: id.clone(),
        };
        house.room.update_pull_request_approval_rule_content(&house.caller, input).await.is_ok()
    };
    assert!(!update(Some("x".into())).await);
    assert!(update(rule.rule_content_sha256).await);
    let input = DeletePullRequestApprovalRuleInput {
        approval_rule_name: "two".into(),
        pull_request_id: id.clone(),
    };
    let gone = house.room.delete_pull_request_approval_rule(&house.caller, input).await.unwrap();
    assert_eq!(Some(gone.approval_rule_id), rule.approval_rule_id);
    assert!(get(&house, &id).await.approval_rules.unwrap().is_empty());
}

#[tokio::test]
async fn comments_stand_in_threads_and_are_their_authors() {
    let house = forked().await;
    let id = open(&house, None).await.unwrap().pull_request_id.unwrap();
    let (main, side) =
        (house.tip("r", "main").await.unwrap(), house.tip("r", "side").await.unwrap());
    let post = async |content: &str, path: Option<&str>| {
        let input = PostCommentForPullRequestInput {
            after_commit_id: side.clone(),
            before_commit_id: main.clone(),
            content: content.into(),
            location: path.map(|path| Location {
                file_path: Some(path.into()),
                file_position: Some(1),
                relative_file_version: Some(RelativeFileVersionEnum::After),
            }),
            pull_request_id: id.clone(),
            repository_name: "r".into(),
            client_request_token: None,
        };
        let posted = house.room.post_comment_for_pull_request(&house.caller, input).await;
        posted.map(|posted| posted.comment.unwrap().comment_id.unwrap())
    };
    let first = post("Why?", Some("f")).await.unwrap();
    house.clock.advance(std::time::Duration::from_secs(1));
    post("Fine.", None).await.unwrap();
    assert_eq!(post("", None).await.unwrap_err().code(), "CommentContentRequiredException");
    assert_eq!(post("x", Some("nothing")).await.unwrap_err().code(), "PathDoesNotExistException");
    house.clock.advance(std::time::Duration::from_secs(1));
    let anna = house.user("anna");
    let input = PostCommentReplyInput {
        content: "So.".into(),
        in_reply_to: first.clone(),
        client_request_token: None,
    };
    let reply = house.room.post_comment_reply(&anna, input).await.unwrap().comment.unwrap();
    assert_eq!(reply.in_reply_to.as_deref(), Some(&*first));

    let input =
        GetCommentsForPullRequestInput { pull_request_id: id.clone(), ..Default::default() };
    let threads = house.room.get_comments_for_pull_request(&house.caller, input).await.unwrap();
    let threads: Vec<Vec<String>> = threads
        .comments_for_pull_request_data
        .unwrap()
        .into_iter()
        .map(|thread| thread.comments.unwrap().into_iter().map(|c| c.content.unwrap()).collect())
        .collect();
    assert_eq!(threads, [vec!["Why?", "So."], vec!["Fine."]]);

    let update = async |caller: &Caller| {
        let input = UpdateCommentInput { comment_id: first.clone(), content: "Oh.".into() };
        let updated = house.room.update_comment(caller, input).await;
        updated.err().map(|error| error.code().to_owned())
    };
    assert_eq!(update(&anna).await.as_deref(), Some("CommentNotCreatedByCallerException"));
    assert_eq!(update(&house.caller).await, None);

    let react = async |value: &str| {
        let input =
            PutCommentReactionInput { comment_id: first.clone(), reaction_value: value.into() };
        house.room.put_comment_reaction(&anna, input).await.is_ok()
    };
    assert!(react("👍").await);
    assert!(!react("🦀").await);
    let input = GetCommentReactionsInput { comment_id: first.clone(), ..Default::default() };
    let found = house.room.get_comment_reactions(&house.caller, input).await.unwrap();
    let reaction = found.reactions_for_comment[0].reaction.clone().unwrap();
    assert_eq!(reaction.short_code.as_deref(), Some(":thumbsup:"));
    assert!(react("none").await);

    let input = DeleteCommentContentInput { comment_id: first.clone() };
    let deleted = house.room.delete_comment_content(&house.caller, input).await.unwrap();
    assert_eq!(deleted.comment.unwrap().deleted, Some(true));
    let input = GetCommentInput { comment_id: first.clone() };
    let gone = house.room.get_comment(&house.caller, input).await.unwrap_err();
    assert_eq!(gone.code(), "CommentDeletedException");
    assert_eq!(update(&house.caller).await.as_deref(), Some("CommentDeletedException"));
}
