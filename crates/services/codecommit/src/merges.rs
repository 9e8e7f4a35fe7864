//! Merges of branches, and of anything else without a branch.

use crate::errors;
use crate::files::file_path;
use crate::git::commit::{Author, content};
use crate::git::history;
use crate::git::loose::New;
use crate::git::objects::Objects;
use crate::git::oid::{Kind, Oid};
use crate::git::refs::{HEADS, Move};
use crate::git::tree::{Item, Mode};
use crate::merge::{Manner, Merge, Strategy, Tips};
use crate::model::Merged;
use crate::repositories::whole_reference;
use crate::room::{Read, Room};
use crate::write::Words;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;
use std::collections::BTreeMap;

/// How two commits become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    FastForward,
    Squash,
    ThreeWay,
}

impl How {
    pub(crate) fn option(self) -> MergeOptionTypeEnum {
        match self {
            How::FastForward => MergeOptionTypeEnum::FastForwardMerge,
            How::Squash => MergeOptionTypeEnum::SquashMerge,
            How::ThreeWay => MergeOptionTypeEnum::ThreeWayMerge,
        }
    }
}

/// All that is said of a merge.
pub(crate) struct Asked<'a> {
    pub(crate) how: How,
    pub(crate) manner: Manner,
    pub(crate) resolution: Option<&'a ConflictResolution>,
    pub(crate) words: Words<'a>,
    /// The message, where none is given.
    pub(crate) message: String,
}

impl Asked<'_> {
    /// Of a merge in which nothing can be in conflict, and of which nothing is said.
    pub(crate) fn fast_forward() -> Result<Self, ApiError> {
        Ok(Asked {
            how: How::FastForward,
            manner: Manner::of(None, None)?,
            resolution: None,
            words: Words { name: None, email: None, message: None },
            message: String::new(),
        })
    }
}

/// What an input says of a merge. The inputs of all merges say it in the same members.
macro_rules! asked {
    ($input:ident, $how:expr, $message:expr) => {
        Asked {
            how: $how,
            manner: Manner::of(
                $input.conflict_detail_level.as_ref(),
                $input.conflict_resolution_strategy.as_ref(),
            )?,
            resolution: $input.conflict_resolution.as_ref(),
            words: Words {
                name: $input.author_name.as_deref(),
                email: $input.email.as_deref(),
                message: $input.commit_message.as_deref(),
            },
            message: $message,
        }
    };
}
pub(crate) use asked;

impl Room {
    pub(crate) async fn merge_by_fast_forward(
        &self,
        caller: &Caller,
        input: MergeBranchesByFastForwardInput,
    ) -> Result<MergeBranchesByFastForwardOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let asked = Asked::fast_forward()?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let target = input.target_branch.as_deref();
        let (commit, tree) =
            self.merge_branches(caller, &read, source, destination, target, &asked).await?;
        let (commit_id, tree_id) = (Some(commit.to_string()), Some(tree.to_string()));
        Ok(MergeBranchesByFastForwardOutput { commit_id, tree_id })
    }

    pub(crate) async fn merge_by_squash(
        &self,
        caller: &Caller,
        input: MergeBranchesBySquashInput,
    ) -> Result<MergeBranchesBySquashOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let asked = asked!(input, How::Squash, said(source, destination));
        let target = input.target_branch.as_deref();
        let (commit, tree) =
            self.merge_branches(caller, &read, source, destination, target, &asked).await?;
        let (commit_id, tree_id) = (Some(commit.to_string()), Some(tree.to_string()));
        Ok(MergeBranchesBySquashOutput { commit_id, tree_id })
    }

    pub(crate) async fn merge_by_three_way(
        &self,
        caller: &Caller,
        input: MergeBranchesByThreeWayInput,
    ) -> Result<MergeBranchesByThreeWayOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let asked = asked!(input, How::ThreeWay, said(source, destination));
        let target = input.target_branch.as_deref();
        let (commit, tree) =
            self.merge_branches(caller, &read, source, destination, target, &asked).await?;
        let (commit_id, tree_id) = (Some(commit.to_string()), Some(tree.to_string()));
        Ok(MergeBranchesByThreeWayOutput { commit_id, tree_id })
    }

    /// A merge that no branch names.
    pub(crate) async fn unreferenced_merge(
        &self,
        caller: &Caller,
        input: CreateUnreferencedMergeCommitInput,
    ) -> Result<CreateUnreferencedMergeCommitOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let how = match &input.merge_option {
            MergeOptionTypeEnum::SquashMerge => How::Squash,
            MergeOptionTypeEnum::ThreeWayMerge => How::ThreeWay,
            MergeOptionTypeEnum::FastForwardMerge | MergeOptionTypeEnum::Unknown(_) => {
                return Err(error::invalid_merge_option_exception(
                    "The specified merge option is not valid for this operation. Not all merge strategies are supported for all operations.",
                ));
            }
        };
        let asked = asked!(input, how, said(source, destination));
        let mut objects = self.objects(&read).await?;
        let tips = self.tips(&read, &mut objects, source, destination).await?;
        let (commit, tree) = self.merged(caller, &read, &mut objects, tips, &asked).await?;
        let (commit_id, tree_id) = (Some(commit.to_string()), Some(tree.to_string()));
        Ok(CreateUnreferencedMergeCommitOutput { commit_id, tree_id })
    }

    /// The merge of two commits that is there already.
    pub(crate) async fn get_merge_commit(
        &self,
        caller: &Caller,
        input: GetMergeCommitInput,
    ) -> Result<GetMergeCommitOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        Manner::of(
            input.conflict_detail_level.as_ref(),
            input.conflict_resolution_strategy.as_ref(),
        )?;
        let mut objects = self.objects(&read).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let tips = self.tips(&read, &mut objects, source, destination).await?;
        let merges = history::merges(&self.git, &read.home).await?;
        let found = merges.iter().find(|step| step.parents == [tips.destination, tips.source]);
        Ok(GetMergeCommitOutput {
            base_commit_id: tips.base.map(|oid| oid.to_string()),
            destination_commit_id: Some(tips.destination.to_string()),
            merged_commit_id: found.map(|step| step.commit.to_string()),
            source_commit_id: Some(tips.source.to_string()),
        })
    }

    async fn merge_branches(
        &self,
        caller: &Caller,
        read: &Read,
        source: &str,
        destination: &str,
        target: Option<&str>,
        asked: &Asked<'_>,
    ) -> Result<(Oid, Oid), ApiError> {
        let mut objects = self.objects(read).await?;
        let tips = self.tips(read, &mut objects, source, destination).await?;
        let target = target.filter(|target| !target.is_empty()).unwrap_or(destination);
        let reference = whole_reference(target)?;
        let tip = read.reference(&reference)?;
        let tip = tip.ok_or_else(|| errors::no_branch(target))?;
        if tip != tips.destination {
            return Err(error::invalid_target_branch_exception(format!(
                "The target branch {target} is not at the destination commit {}.",
                tips.destination
            )));
        }
        let (commit, tree) = self.merged(caller, read, &mut objects, tips, asked).await?;
        self.bring(caller, read, reference, tip, commit, None).await?;
        Ok((commit, tree))
    }

    /// Moves the branch to the merge.
    pub(crate) async fn bring(
        &self,
        caller: &Caller,
        read: &Read,
        reference: String,
        from: Oid,
        to: Oid,
        merges: Option<Merged>,
    ) -> Result<(), ApiError> {
        let moves = vec![Move { reference, old: Some(from), new: Some(to) }];
        self.move_refs(caller, read, moves, merges).await
    }

    /// Makes the merge of two commits; its commit and tree.
    pub(crate) async fn merged(
        &self,
        caller: &Caller,
        read: &Read,
        objects: &mut Objects,
        tips: Tips,
        asked: &Asked<'_>,
    ) -> Result<(Oid, Oid), ApiError> {
        if asked.how == How::FastForward {
            return match tips.base == Some(tips.destination) {
                true => Ok((tips.source, objects.known(tips.source).await?.tree)),
                false => Err(errors::manual_merge()),
            };
        }
        let author: Author = self.author(caller, &asked.words)?;
        let merge = self.merge(objects, tips).await?;
        let mut new = New::default();
        let decided = decide(&merge, &mut new, asked)?;
        let tree = merge.tree(objects, &mut new, asked.manner, &decided).await?;
        let parents = match asked.how {
            How::Squash => vec![tips.destination],
            _ => vec![tips.destination, tips.source],
        };
        let message = asked.words.message.filter(|message| !message.is_empty());
        let message = message.unwrap_or(&asked.message);
        let commit = new.add(Kind::Commit, content(tree, &parents, &author, message));
        new.write(&read.home, self.token()).await?;
        Ok((commit, tree))
    }
}

/// The message of a merge that none is given for.
fn said(source: &str, destination: &str) -> String {
    let short = |name: &str| name.strip_prefix(HEADS).unwrap_or(name).to_owned();
    format!("Merge {} into {}", short(source), short(destination))
}

/// What the request itself says of files that conflict.
fn decide(
    merge: &Merge,
    new: &mut New,
    asked: &Asked<'_>,
) -> Result<BTreeMap<String, Option<Item>>, ApiError> {
    let mut decided = BTreeMap::new();
    let Some(given) = asked.resolution else { return Ok(decided) };
    let wrong = |text: String| error::invalid_conflict_resolution_exception(text);
    if asked.manner.strategy != Strategy::Automerge {
        return Err(wrong(
            "A conflict resolution can only be given with the strategy AUTOMERGE.".to_owned(),
        ));
    }
    let twice = |path: &str| {
        error::multiple_conflict_resolution_entries_exception(format!(
            "More than one conflict resolution entry exists for the conflict: {path}"
        ))
    };
    for entry in given.replace_contents.iter().flatten() {
        let path = file_path(&entry.file_path)?.join("/");
        let both = merge.both.get(&path).copied();
        let both = both.ok_or_else(|| wrong(format!("There is no conflict in {path}")))?;
        let item = match &entry.replacement_type {
            ReplacementTypeEnum::KeepBase => both.base,
            ReplacementTypeEnum::KeepSource => both.source,
            ReplacementTypeEnum::KeepDestination => both.destination,
            ReplacementTypeEnum::UseNewContent => {
                let content = entry.content.clone().ok_or_else(|| {
                    error::replacement_content_required_exception(
                        "USE_NEW_CONTENT was specified, but no replacement content has been provided.",
                    )
                })?;
                let mode = both.destination.or(both.source).map_or(Mode::Normal, |item| item.mode);
                Some(Item { mode, oid: new.add(Kind::Blob, content.to_vec()) })
            }
            ReplacementTypeEnum::Unknown(_) => {
                return Err(error::invalid_replacement_type_exception(
                    "Automerge was specified for resolving the conflict, but the specified replacement type is not valid.",
                ));
            }
        };
        let mode = entry.file_mode.as_ref().and_then(Mode::of_file);
        let item = item.map(|item| Item { mode: mode.unwrap_or(item.mode), ..item });
        if decided.insert(path.clone(), item).is_some() {
            return Err(twice(&path));
        }
    }
    for entry in given.delete_files.iter().flatten() {
        let path = file_path(&entry.file_path)?.join("/");
        if decided.insert(path.clone(), None).is_some() {
            return Err(twice(&path));
        }
    }
    for entry in given.set_file_modes.iter().flatten() {
        let path = file_path(&entry.file_path)?.join("/");
        let mode = Mode::of_file(&entry.file_mode);
        let found = decided.get_mut(&path).and_then(Option::as_mut);
        match (found, mode) {
            (Some(item), Some(mode)) => item.mode = mode,
            _ => {
                return Err(wrong(format!(
                    "A file mode can be set only of a file whose content is given: {path}"
                )));
            }
        }
    }
    Ok(decided)
}
