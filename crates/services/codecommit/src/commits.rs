//! Commits, read.

use crate::branches::commit_id;
use crate::errors;
use crate::limits::BATCH_COMMITS_MAX;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn get_commit(
        &self,
        caller: &Caller,
        input: GetCommitInput,
    ) -> Result<GetCommitOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let id = commit_id(&input.commit_id)?;
        let commit = self.objects(&read).await?.commit(id).await?;
        let commit = commit.ok_or_else(|| errors::no_commit_id(&input.commit_id))?;
        Ok(GetCommitOutput { commit: commit.shown(id) })
    }

    pub(crate) async fn batch_get_commits(
        &self,
        caller: &Caller,
        input: BatchGetCommitsInput,
    ) -> Result<BatchGetCommitsOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        if input.commit_ids.is_empty() {
            return Err(error::commit_ids_list_required_exception(
                "A list of commit IDs is required, but was not specified.",
            ));
        }
        if input.commit_ids.len() > BATCH_COMMITS_MAX {
            return Err(error::commit_ids_limit_exceeded_exception(format!(
                "The maximum number of allowed commit IDs in a batch request is {BATCH_COMMITS_MAX}."
            )));
        }
        let mut objects = self.objects(&read).await?;
        let (mut commits, mut failed) = (Vec::new(), Vec::new());
        for asked in input.commit_ids {
            let found = match commit_id(&asked) {
                Ok(id) => match objects.commit(id).await? {
                    Some(commit) => Ok(commit.shown(id)),
                    None => Err(errors::no_commit_id(&asked)),
                },
                Err(error) => Err(error),
            };
            match found {
                Ok(commit) => commits.push(commit),
                Err(error) => failed.push(BatchGetCommitsError {
                    commit_id: Some(asked),
                    error_code: Some(error.code().to_owned()),
                    error_message: Some(error.message().to_owned()),
                }),
            }
        }
        Ok(BatchGetCommitsOutput { commits: Some(commits), errors: Some(failed) })
    }
}
