//! CodeCommit's errors in its own words.

use aws_api::ApiError;
use aws_api::codecommit::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed a CodeCommit request: {why}"))
}

/// A file that could not be read or written.
pub(crate) fn disk(why: std::io::Error) -> ApiError {
    ApiError::internal(format!("a repository's files failed a CodeCommit request: {why}"))
}

pub(crate) fn no_git() -> ApiError {
    ApiError::new(
        "GitNotInstalled",
        501,
        "The program git (2.36 or later) is not installed where this server runs. CodeCommit needs it for what is in repositories.",
    )
}

pub(crate) fn invalid_name() -> ApiError {
    error::invalid_repository_name_exception(
        "The repository name is not valid. Repository names can be any valid combination of letters, numbers, periods, underscores, and dashes between 1 and 100 characters in length. Names are case sensitive. For more information, see Limits in the AWS CodeCommit User Guide. ",
    )
}

pub(crate) fn no_repository(name: &str) -> ApiError {
    error::repository_does_not_exist_exception(format!("{name} does not exist"))
}

pub(crate) fn name_exists(name: &str) -> ApiError {
    error::repository_name_exists_exception(format!("Repository named {name} already exists"))
}

pub(crate) fn no_branch(name: &str) -> ApiError {
    error::branch_does_not_exist_exception(format!("Branch {name} does not exist"))
}

pub(crate) fn no_commit(of: &str) -> ApiError {
    error::commit_does_not_exist_exception(format!("Commit {of} does not exist"))
}

pub(crate) fn no_commit_id(of: &str) -> ApiError {
    error::commit_id_does_not_exist_exception(format!("Commit ID {of} does not exist"))
}

pub(crate) fn invalid_commit_id(of: &str) -> ApiError {
    error::invalid_commit_id_exception(format!("The commit ID is not valid: {of}"))
}

pub(crate) fn no_file(path: &str) -> ApiError {
    error::file_does_not_exist_exception(format!("Could not find path {path}"))
}

pub(crate) fn invalid_path(path: &str) -> ApiError {
    error::invalid_path_exception(format!("The path is not valid: {path}"))
}

pub(crate) fn file_too_large() -> ApiError {
    error::file_too_large_exception(
        "The specified file exceeds the file size limit for AWS CodeCommit. For more information about limits in AWS CodeCommit, see AWS CodeCommit User Guide.",
    )
}

pub(crate) fn concurrent_update() -> ApiError {
    error::concurrent_reference_update_exception(
        "The merge cannot be completed because the target branch has been modified. Another user might have modified the target branch while the merge was in progress. Wait a few minutes, and then try again.",
    )
}

pub(crate) fn continuation() -> ApiError {
    error::invalid_continuation_token_exception("The continuation token is not valid.")
}

pub(crate) fn contended() -> ApiError {
    ApiError::new(
        "ThrottlingException",
        400,
        "Too many changes of the same thing at once. Try again.",
    )
}

pub(crate) fn no_pull(id: &str) -> ApiError {
    error::pull_request_does_not_exist_exception(format!("Pull request {id} does not exist"))
}

pub(crate) fn no_comment(id: &str) -> ApiError {
    error::comment_does_not_exist_exception(format!("Comment {id} does not exist"))
}

pub(crate) fn no_template(name: &str) -> ApiError {
    error::approval_rule_template_does_not_exist_exception(format!(
        "The approval rule template {name} does not exist"
    ))
}

pub(crate) fn manual_merge() -> ApiError {
    error::manual_merge_required_exception(
        "The pull request cannot be merged automatically into the destination branch. You must manually merge the branches and resolve any conflicts.",
    )
}
