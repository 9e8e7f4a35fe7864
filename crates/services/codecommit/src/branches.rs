//! Branches.

use crate::errors::{self, disk};
use crate::git::oid::{Kind, Oid};
use crate::git::refs::{self, HEADS, Move, TAGS};
use crate::limits::LONG_PAGE;
use crate::names;
use crate::paging::cut;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn create_branch(
        &self,
        caller: &Caller,
        input: CreateBranchInput,
    ) -> Result<(), ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let reference = names::branch(&input.branch_name)?;
        let commit = commit_id(&input.commit_id)?;
        if read.reference(&reference)?.is_some() {
            return Err(branch_exists(&input.branch_name));
        }
        if read.reference(&format!("{TAGS}{}", input.branch_name))?.is_some() {
            return Err(error::branch_name_is_tag_name_exception(
                "The specified branch name is not valid because it is a tag name.",
            ));
        }
        let mut objects = self.objects(&read).await?;
        if objects.info(commit).await?.is_none_or(|(kind, _)| kind != Kind::Commit) {
            return Err(errors::no_commit(&input.commit_id));
        }
        let moves = vec![Move { reference, old: None, new: Some(commit) }];
        match self.move_refs(caller, &read, moves, None).await {
            Err(why) if why.is("ConcurrentReferenceUpdateException") => {
                Err(branch_exists(&input.branch_name))
            }
            done => done,
        }
    }

    pub(crate) async fn delete_branch(
        &self,
        caller: &Caller,
        input: DeleteBranchInput,
    ) -> Result<DeleteBranchOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let reference = names::branch(&input.branch_name)?;
        let Some(old) = read.reference(&reference)? else {
            return Ok(DeleteBranchOutput { deleted_branch: None });
        };
        if read.default_branch()?.is_some_and(|branch| branch == input.branch_name) {
            return Err(error::default_branch_cannot_be_deleted_exception(format!(
                "The default branch {} cannot be deleted. To delete this branch, you must first set another branch as the default branch.",
                input.branch_name
            )));
        }
        let moves = vec![Move { reference, old: Some(old), new: None }];
        self.move_refs(caller, &read, moves, None).await?;
        let deleted =
            BranchInfo { branch_name: Some(input.branch_name), commit_id: Some(old.to_string()) };
        Ok(DeleteBranchOutput { deleted_branch: Some(deleted) })
    }

    pub(crate) async fn get_branch(
        &self,
        caller: &Caller,
        input: GetBranchInput,
    ) -> Result<GetBranchOutput, ApiError> {
        let repository = input.repository_name.unwrap_or_default();
        let read = self.repository(caller, &repository).await?;
        let name = input.branch_name.unwrap_or_default();
        let commit = read.branch(&name)?.ok_or_else(|| errors::no_branch(&name))?;
        let branch = BranchInfo { branch_name: Some(name), commit_id: Some(commit.to_string()) };
        Ok(GetBranchOutput { branch: Some(branch) })
    }

    pub(crate) async fn list_branches(
        &self,
        caller: &Caller,
        input: ListBranchesInput,
    ) -> Result<ListBranchesOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let all = refs::list(&read.home, HEADS).map_err(disk)?;
        let short = |name: String| name.strip_prefix(HEADS).map(str::to_owned);
        let all: Vec<String> = all.into_keys().filter_map(short).collect();
        let (page, next_token) =
            cut("ListBranches", all, String::clone, input.next_token.as_deref(), LONG_PAGE)?;
        Ok(ListBranchesOutput { branches: Some(page), next_token })
    }
}

fn branch_exists(name: &str) -> ApiError {
    error::branch_name_exists_exception(format!("Branch named {name} already exists"))
}

/// A commit's whole id.
pub(crate) fn commit_id(text: &str) -> Result<Oid, ApiError> {
    if text.is_empty() {
        return Err(error::commit_id_required_exception("A commit ID was not specified."));
    }
    Oid::parse(text).ok_or_else(|| errors::invalid_commit_id(text))
}
