//! GetDifferences: which files two commits have otherwise.

use crate::errors;
use crate::git::compare::{Change, Changes, compare};
use crate::git::objects::Objects;
use crate::git::oid::Oid;
use crate::git::path::parts;
use crate::git::tree::{Item, Mode};
use crate::paging::{cut, size};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn get_differences(
        &self,
        caller: &Caller,
        input: GetDifferencesInput,
    ) -> Result<GetDifferencesOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let max = size(input.max_results)?;
        let mut objects = self.objects(&read).await?;
        let after = self.resolve(&read, &mut objects, Some(&input.after_commit_specifier)).await?;
        let before = match input.before_commit_specifier.as_deref() {
            Some(before) => Some(self.resolve(&read, &mut objects, Some(before)).await?),
            None => None,
        };
        let after_tree = objects.known(after).await?.tree;
        let before_tree = match before {
            Some(before) => Some(objects.known(before).await?.tree),
            None => None,
        };
        let before = side(&mut objects, before_tree, input.before_path.as_deref()).await?;
        let after = side(&mut objects, Some(after_tree), input.after_path.as_deref()).await?;
        if let (None, None) = (&before, &after)
            && let Some(path) = input.after_path.or(input.before_path)
        {
            let text = format!("The path {path} does not exist.");
            return Err(error::path_does_not_exist_exception(text));
        }
        let changes = differences(&mut objects, before, after).await?;
        let all: Vec<(String, Change)> = changes.into_iter().collect();
        let name = |(path, _): &(String, Change)| path.clone();
        let (page, next_token) =
            cut("GetDifferences", all, name, input.next_token.as_deref(), max)?;
        let shown = page.into_iter().map(|(path, change)| Difference {
            change_type: Some(change_type(&change)),
            before_blob: change.before.map(|item| blob(&path, item)),
            after_blob: change.after.map(|item| blob(&path, item)),
        });
        Ok(GetDifferencesOutput { next_token, differences: Some(shown.collect()) })
    }
}

/// What stands at the path in a tree, and the path itself.
async fn side(
    objects: &mut Objects,
    tree: Option<Oid>,
    path: Option<&str>,
) -> Result<Option<(Item, String)>, ApiError> {
    let (Some(tree), path) = (tree, path.unwrap_or_default()) else { return Ok(None) };
    let parts = parts(path).ok_or_else(|| errors::invalid_path(path))?;
    let found = objects.at(tree, &parts).await?;
    Ok(found.map(|item| (item, parts.join("/"))))
}

async fn differences(
    objects: &mut Objects,
    before: Option<(Item, String)>,
    after: Option<(Item, String)>,
) -> Result<Changes, ApiError> {
    let base = after.as_ref().or(before.as_ref()).map(|(_, path)| path.clone()).unwrap_or_default();
    let folder = |side: &Option<(Item, String)>| {
        side.as_ref().filter(|(item, _)| item.mode == Mode::Folder).map(|(item, _)| item.oid)
    };
    let file = |side: &Option<(Item, String)>| {
        side.as_ref().filter(|(item, _)| item.mode != Mode::Folder).map(|(item, _)| *item)
    };
    let mut changes = compare(objects, folder(&before), folder(&after), &base).await?;
    let change = Change { before: file(&before), after: file(&after) };
    if change.before != change.after {
        changes.insert(base, change);
    }
    Ok(changes)
}

pub(crate) fn change_type(change: &Change) -> ChangeTypeEnum {
    match (change.before, change.after) {
        (None, _) => ChangeTypeEnum::A,
        (_, None) => ChangeTypeEnum::D,
        (Some(_), Some(_)) => ChangeTypeEnum::M,
    }
}

fn blob(path: &str, item: Item) -> BlobMetadata {
    BlobMetadata {
        blob_id: Some(item.oid.to_string()),
        mode: Some(item.mode.digits()),
        path: Some(path.to_owned()),
    }
}
