//! ListFileCommitHistory: the commits that made a file what it is.

use crate::errors;
use crate::files::file_path;
use crate::git::history::{Step, of_path};
use crate::git::oid::Oid;
use crate::paging::{cut, size};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;
use std::collections::HashMap;

impl Room {
    pub(crate) async fn list_file_commit_history(
        &self,
        caller: &Caller,
        input: ListFileCommitHistoryRequest,
    ) -> Result<ListFileCommitHistoryResponse, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let path = file_path(&input.file_path)?;
        let max = size(input.max_results)?;
        let mut objects = self.objects(&read).await?;
        let from = self.resolve(&read, &mut objects, input.commit_specifier.as_deref()).await?;
        let steps = of_path(&self.git, &read.home, from, &path.join("/")).await?;
        if steps.is_empty() {
            return Err(errors::no_file(&input.file_path));
        }
        let mut children: HashMap<Oid, Vec<String>> = HashMap::new();
        for step in &steps {
            for parent in &step.parents {
                children.entry(*parent).or_default().push(step.commit.to_string());
            }
        }
        let name = |step: &Step| step.commit.to_string();
        let (page, next_token) =
            cut("ListFileCommitHistory", steps, name, input.next_token.as_deref(), max)?;
        let mut revision_dag = Vec::with_capacity(page.len());
        for Step { commit: id, .. } in page {
            let commit = objects.known(id).await?;
            let item = objects.at(commit.tree, &path).await?;
            revision_dag.push(FileVersion {
                blob_id: item.map(|item| item.oid.to_string()),
                commit: Some(commit.shown(id)),
                path: Some(path.join("/")),
                revision_children: Some(children.remove(&id).unwrap_or_default()),
            });
        }
        Ok(ListFileCommitHistoryResponse { next_token, revision_dag })
    }
}
