//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;

/// Makes the trait's implementation of a table: each operation, what it takes and gives, and the
/// room's method that does it. Behind the semicolon, methods give nothing.
macro_rules! operations {
    (
        $($method:ident: $input:ty => $output:ty = $does:ident,)*
        ;
        $($empty:ident: $request:ty => $nothing:ty = $act:ident,)*
    ) => {
        #[async_trait::async_trait]
        impl Codecommit for Room {
            $(async fn $method(&self, caller: &Caller, input: $input) -> Result<$output, ApiError> {
                self.$does(caller, input).await
            })*
            $(async fn $empty(&self, caller: &Caller, input: $request) -> Result<$nothing, ApiError> {
                self.$act(caller, input).await.map(|()| <$nothing>::default())
            })*
        }
    };
}

operations! {
    batch_associate_approval_rule_template_with_repositories: BatchAssociateApprovalRuleTemplateWithRepositoriesInput => BatchAssociateApprovalRuleTemplateWithRepositoriesOutput = associate_all,
    batch_describe_merge_conflicts: BatchDescribeMergeConflictsInput => BatchDescribeMergeConflictsOutput = batch_describe_conflicts,
    batch_disassociate_approval_rule_template_from_repositories: BatchDisassociateApprovalRuleTemplateFromRepositoriesInput => BatchDisassociateApprovalRuleTemplateFromRepositoriesOutput = disassociate_all,
    batch_get_commits: BatchGetCommitsInput => BatchGetCommitsOutput = batch_get_commits,
    batch_get_repositories: BatchGetRepositoriesInput => BatchGetRepositoriesOutput = batch_get_repositories,
    create_approval_rule_template: CreateApprovalRuleTemplateInput => CreateApprovalRuleTemplateOutput = create_template,
    create_commit: CreateCommitInput => CreateCommitOutput = create_commit,
    create_pull_request: CreatePullRequestInput => CreatePullRequestOutput = create_pull,
    create_pull_request_approval_rule: CreatePullRequestApprovalRuleInput => CreatePullRequestApprovalRuleOutput = create_rule,
    create_repository: CreateRepositoryInput => CreateRepositoryOutput = create_repository,
    create_unreferenced_merge_commit: CreateUnreferencedMergeCommitInput => CreateUnreferencedMergeCommitOutput = unreferenced_merge,
    delete_approval_rule_template: DeleteApprovalRuleTemplateInput => DeleteApprovalRuleTemplateOutput = delete_template,
    delete_branch: DeleteBranchInput => DeleteBranchOutput = delete_branch,
    delete_comment_content: DeleteCommentContentInput => DeleteCommentContentOutput = delete_comment,
    delete_file: DeleteFileInput => DeleteFileOutput = delete_file,
    delete_pull_request_approval_rule: DeletePullRequestApprovalRuleInput => DeletePullRequestApprovalRuleOutput = delete_rule,
    delete_repository: DeleteRepositoryInput => DeleteRepositoryOutput = delete_repository,
    describe_merge_conflicts: DescribeMergeConflictsInput => DescribeMergeConflictsOutput = describe_conflicts,
    describe_pull_request_events: DescribePullRequestEventsInput => DescribePullRequestEventsOutput = pull_events,
    evaluate_pull_request_approval_rules: EvaluatePullRequestApprovalRulesInput => EvaluatePullRequestApprovalRulesOutput = evaluate_rules,
    get_approval_rule_template: GetApprovalRuleTemplateInput => GetApprovalRuleTemplateOutput = get_template,
    get_blob: GetBlobInput => GetBlobOutput = get_blob,
    get_branch: GetBranchInput => GetBranchOutput = get_branch,
    get_comment: GetCommentInput => GetCommentOutput = get_comment,
    get_comment_reactions: GetCommentReactionsInput => GetCommentReactionsOutput = reactions,
    get_comments_for_compared_commit: GetCommentsForComparedCommitInput => GetCommentsForComparedCommitOutput = comments_on_commits,
    get_comments_for_pull_request: GetCommentsForPullRequestInput => GetCommentsForPullRequestOutput = comments_on_pull,
    get_commit: GetCommitInput => GetCommitOutput = get_commit,
    get_differences: GetDifferencesInput => GetDifferencesOutput = get_differences,
    get_file: GetFileInput => GetFileOutput = get_file,
    get_folder: GetFolderInput => GetFolderOutput = get_folder,
    get_merge_commit: GetMergeCommitInput => GetMergeCommitOutput = get_merge_commit,
    get_merge_conflicts: GetMergeConflictsInput => GetMergeConflictsOutput = merge_conflicts,
    get_merge_options: GetMergeOptionsInput => GetMergeOptionsOutput = merge_options,
    get_pull_request: GetPullRequestInput => GetPullRequestOutput = get_pull,
    get_pull_request_approval_states: GetPullRequestApprovalStatesInput => GetPullRequestApprovalStatesOutput = approval_states,
    get_pull_request_override_state: GetPullRequestOverrideStateInput => GetPullRequestOverrideStateOutput = override_state,
    get_repository: GetRepositoryInput => GetRepositoryOutput = get_repository,
    get_repository_triggers: GetRepositoryTriggersInput => GetRepositoryTriggersOutput = get_triggers,
    list_approval_rule_templates: ListApprovalRuleTemplatesInput => ListApprovalRuleTemplatesOutput = list_templates,
    list_associated_approval_rule_templates_for_repository: ListAssociatedApprovalRuleTemplatesForRepositoryInput => ListAssociatedApprovalRuleTemplatesForRepositoryOutput = templates_of,
    list_branches: ListBranchesInput => ListBranchesOutput = list_branches,
    list_file_commit_history: ListFileCommitHistoryRequest => ListFileCommitHistoryResponse = list_file_commit_history,
    list_pull_requests: ListPullRequestsInput => ListPullRequestsOutput = list_pulls,
    list_repositories: ListRepositoriesInput => ListRepositoriesOutput = list_repositories,
    list_repositories_for_approval_rule_template: ListRepositoriesForApprovalRuleTemplateInput => ListRepositoriesForApprovalRuleTemplateOutput = repositories_of,
    list_tags_for_resource: ListTagsForResourceInput => ListTagsForResourceOutput = tags,
    merge_branches_by_fast_forward: MergeBranchesByFastForwardInput => MergeBranchesByFastForwardOutput = merge_by_fast_forward,
    merge_branches_by_squash: MergeBranchesBySquashInput => MergeBranchesBySquashOutput = merge_by_squash,
    merge_branches_by_three_way: MergeBranchesByThreeWayInput => MergeBranchesByThreeWayOutput = merge_by_three_way,
    merge_pull_request_by_fast_forward: MergePullRequestByFastForwardInput => MergePullRequestByFastForwardOutput = merge_pull_by_fast_forward,
    merge_pull_request_by_squash: MergePullRequestBySquashInput => MergePullRequestBySquashOutput = merge_pull_by_squash,
    merge_pull_request_by_three_way: MergePullRequestByThreeWayInput => MergePullRequestByThreeWayOutput = merge_pull_by_three_way,
    post_comment_for_compared_commit: PostCommentForComparedCommitInput => PostCommentForComparedCommitOutput = comment_on_commits,
    post_comment_for_pull_request: PostCommentForPullRequestInput => PostCommentForPullRequestOutput = comment_on_pull,
    post_comment_reply: PostCommentReplyInput => PostCommentReplyOutput = reply,
    put_file: PutFileInput => PutFileOutput = put_file,
    put_repository_triggers: PutRepositoryTriggersInput => PutRepositoryTriggersOutput = put_triggers,
    test_repository_triggers: TestRepositoryTriggersInput => TestRepositoryTriggersOutput = test_triggers,
    update_approval_rule_template_content: UpdateApprovalRuleTemplateContentInput => UpdateApprovalRuleTemplateContentOutput = update_template_content,
    update_approval_rule_template_description: UpdateApprovalRuleTemplateDescriptionInput => UpdateApprovalRuleTemplateDescriptionOutput = update_template_description,
    update_approval_rule_template_name: UpdateApprovalRuleTemplateNameInput => UpdateApprovalRuleTemplateNameOutput = rename_template,
    update_comment: UpdateCommentInput => UpdateCommentOutput = update_comment,
    update_pull_request_approval_rule_content: UpdatePullRequestApprovalRuleContentInput => UpdatePullRequestApprovalRuleContentOutput = update_rule,
    update_pull_request_description: UpdatePullRequestDescriptionInput => UpdatePullRequestDescriptionOutput = describe_pull,
    update_pull_request_status: UpdatePullRequestStatusInput => UpdatePullRequestStatusOutput = close_pull,
    update_pull_request_title: UpdatePullRequestTitleInput => UpdatePullRequestTitleOutput = retitle_pull,
    ;
    associate_approval_rule_template_with_repository: AssociateApprovalRuleTemplateWithRepositoryInput => AssociateApprovalRuleTemplateWithRepositoryOutput = associate,
    create_branch: CreateBranchInput => CreateBranchOutput = create_branch,
    disassociate_approval_rule_template_from_repository: DisassociateApprovalRuleTemplateFromRepositoryInput => DisassociateApprovalRuleTemplateFromRepositoryOutput = disassociate,
    override_pull_request_approval_rules: OverridePullRequestApprovalRulesInput => OverridePullRequestApprovalRulesOutput = override_rules,
    put_comment_reaction: PutCommentReactionInput => PutCommentReactionOutput = react,
    tag_resource: TagResourceInput => TagResourceOutput = tag,
    untag_resource: UntagResourceInput => UntagResourceOutput = untag,
    update_default_branch: UpdateDefaultBranchInput => UpdateDefaultBranchOutput = set_default_branch,
    update_pull_request_approval_state: UpdatePullRequestApprovalStateInput => UpdatePullRequestApprovalStateOutput = approve,
    update_repository_description: UpdateRepositoryDescriptionInput => UpdateRepositoryDescriptionOutput = describe,
    update_repository_name: UpdateRepositoryNameInput => UpdateRepositoryNameOutput = rename,
}
