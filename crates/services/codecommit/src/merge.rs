//! Two commits put together: what each has changed since their common ancestor, what can be taken of
//! both, and where they conflict.

use crate::differences::change_type;
use crate::errors;
use crate::git::GitError;
use crate::git::compare::{Change, compare};
use crate::git::edit::Edit;
use crate::git::history::merge_base;
use crate::git::loose::New;
use crate::git::merge3::{Merge3, Side, is_binary};
use crate::git::objects::Objects;
use crate::git::oid::{Kind, Oid};
use crate::git::tree::Item;
use crate::limits::LINES_BYTES_MAX;
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::codecommit::*;
use std::collections::BTreeMap;

/// How a merge goes about conflicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Manner {
    /// Whether changes of different lines of a file go together.
    pub(crate) by_lines: bool,
    pub(crate) strategy: Strategy,
}

/// What becomes of a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strategy {
    /// It is one.
    None,
    Accept(Side),
    /// Lines are put together where that goes; what is said for a file is taken.
    Automerge,
}

impl Manner {
    /// As requests tell it; files as wholes and no strategy where nothing is said.
    pub(crate) fn of(
        level: Option<&ConflictDetailLevelTypeEnum>,
        strategy: Option<&ConflictResolutionStrategyTypeEnum>,
    ) -> Result<Manner, ApiError> {
        use ConflictDetailLevelTypeEnum as Level;
        use ConflictResolutionStrategyTypeEnum as Given;
        let by_lines = match level {
            None | Some(Level::FileLevel) => false,
            Some(Level::LineLevel) => true,
            Some(Level::Unknown(_)) => {
                return Err(error::invalid_conflict_detail_level_exception(
                    "The specified conflict detail level is not valid.",
                ));
            }
        };
        let strategy = match strategy {
            None | Some(Given::None) => Strategy::None,
            Some(Given::AcceptSource) => Strategy::Accept(Side::Source),
            Some(Given::AcceptDestination) => Strategy::Accept(Side::Destination),
            Some(Given::Automerge) => Strategy::Automerge,
            Some(Given::Unknown(_)) => {
                return Err(error::invalid_conflict_resolution_strategy_exception(
                    "The specified conflict resolution strategy is not valid.",
                ));
            }
        };
        Ok(Manner { by_lines, strategy })
    }
}

/// Two commits and their common ancestor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tips {
    pub(crate) base: Option<Oid>,
    pub(crate) source: Oid,
    pub(crate) destination: Oid,
}

/// A file that both have changed, each in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Both {
    pub(crate) base: Option<Item>,
    pub(crate) source: Option<Item>,
    pub(crate) destination: Option<Item>,
}

/// What both have changed, before anything is decided.
#[derive(Debug)]
pub(crate) struct Merge {
    destination_tree: Oid,
    /// What only the source has changed.
    taken: BTreeMap<String, Option<Item>>,
    pub(crate) both: BTreeMap<String, Both>,
}

/// What becomes of a file that both have changed.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// It is as one of them has it.
    Taken(Option<Item>),
    /// Its lines are put together.
    Text(crate::git::tree::Mode, Vec<u8>),
    Conflict,
}

impl Room {
    /// The commits that two specifiers mean.
    pub(crate) async fn tips(
        &self,
        read: &Read,
        objects: &mut Objects,
        source: &str,
        destination: &str,
    ) -> Result<Tips, ApiError> {
        let source = self.resolve(read, objects, Some(source)).await?;
        let destination = self.resolve(read, objects, Some(destination)).await?;
        self.tips_of(read, source, destination).await
    }

    pub(crate) async fn tips_of(
        &self,
        read: &Read,
        source: Oid,
        destination: Oid,
    ) -> Result<Tips, ApiError> {
        let base = merge_base(&self.git, &read.home, destination, source).await?;
        Ok(Tips { base, source, destination })
    }

    /// What two commits have changed since their common ancestor.
    pub(crate) async fn merge(&self, objects: &mut Objects, tips: Tips) -> Result<Merge, ApiError> {
        let base = match tips.base {
            Some(base) => Some(objects.known(base).await?.tree),
            None => None,
        };
        let source_tree = objects.known(tips.source).await?.tree;
        let destination_tree = objects.known(tips.destination).await?.tree;
        let by_source = compare(objects, base, Some(source_tree), "").await?;
        let mut by_destination = compare(objects, base, Some(destination_tree), "").await?;
        let (mut taken, mut both) = (BTreeMap::new(), BTreeMap::new());
        for (path, change) in by_source {
            match by_destination.remove(&path) {
                None => {
                    taken.insert(path, change.after);
                }
                Some(other) if other.after == change.after => {}
                Some(other) => {
                    let (base, source) = (change.before, change.after);
                    both.insert(path, Both { base, source, destination: other.after });
                }
            }
        }
        // A file on one side where the other has a folder.
        let added = |after: &Option<Item>| after.is_some();
        let (mut clashes, theirs) = (Vec::new(), &by_destination);
        for (path, item) in taken.iter().filter(|(_, after)| added(after)) {
            let below = format!("{path}/");
            let inside = theirs
                .range(below.clone()..)
                .take_while(|(other, _)| other.starts_with(&below))
                .any(|(_, change)| added(&change.after));
            let above = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
            let mut above = above.filter_map(|folder| theirs.get(folder));
            if inside || above.any(|change| added(&change.after)) {
                clashes.push((path.clone(), *item));
            }
        }
        for (path, source) in clashes {
            taken.remove(&path);
            both.insert(path, Both { base: None, source, destination: None });
        }
        Ok(Merge { destination_tree, taken, both })
    }
}

impl Both {
    /// The three texts, where all are files that can be put together line by line. What is not there
    /// is empty.
    pub(crate) async fn texts(
        &self,
        objects: &mut Objects,
    ) -> Result<Option<[Vec<u8>; 3]>, GitError> {
        let mut texts = [Vec::new(), Vec::new(), Vec::new()];
        for (text, item) in texts.iter_mut().zip([self.base, self.source, self.destination]) {
            let Some(item) = item else { continue };
            if !item.mode.is_file() {
                return Ok(None);
            }
            match objects.read(item.oid, Kind::Blob, LINES_BYTES_MAX).await {
                Ok(content) => *text = content.unwrap_or_default(),
                Err(GitError::TooLarge) => return Ok(None),
                Err(why) => return Err(why),
            }
        }
        Ok((!texts.iter().any(|text| is_binary(text))).then_some(texts))
    }

    /// What becomes of it.
    pub(crate) async fn outcome(
        &self,
        objects: &mut Objects,
        manner: Manner,
    ) -> Result<Outcome, GitError> {
        let side = match manner.strategy {
            Strategy::Accept(side) => Some(side),
            Strategy::None | Strategy::Automerge => None,
        };
        let whole = |side: Side| match side {
            Side::Source => Outcome::Taken(self.source),
            Side::Destination => Outcome::Taken(self.destination),
        };
        let lines = manner.by_lines || manner.strategy == Strategy::Automerge;
        if let (true, Some(source), Some(destination)) = (lines, self.source, self.destination)
            && let Some([base, ours, theirs]) = self.texts(objects).await?
        {
            let was = self.base.map_or(destination.mode, |base| base.mode);
            let mode = if source.mode == was { destination.mode } else { source.mode };
            let modes_clash =
                source.mode != destination.mode && source.mode != was && destination.mode != was;
            let text = Merge3::new(&base, &ours, &theirs).text(side);
            if let (Some(text), true) = (text, !modes_clash || side.is_some()) {
                return Ok(Outcome::Text(mode, text));
            }
        }
        Ok(side.map_or(Outcome::Conflict, whole))
    }

    pub(crate) fn operations(&self) -> MergeOperations {
        let of = |after: Option<Item>| {
            let change = Change { before: self.base, after };
            (change.before != change.after).then(|| change_type(&change))
        };
        MergeOperations { destination: of(self.destination), source: of(self.source) }
    }
}

impl Merge {
    /// The files that conflict.
    pub(crate) async fn conflicts(
        &self,
        objects: &mut Objects,
        manner: Manner,
    ) -> Result<Vec<String>, GitError> {
        let mut conflicts = Vec::new();
        for (path, both) in &self.both {
            if let Outcome::Conflict = both.outcome(objects, manner).await? {
                conflicts.push(path.clone());
            }
        }
        Ok(conflicts)
    }

    /// The merged tree. What `decided` says of a file is taken for it, whatever it is.
    pub(crate) async fn tree(
        &self,
        objects: &mut Objects,
        new: &mut New,
        manner: Manner,
        decided: &BTreeMap<String, Option<Item>>,
    ) -> Result<Oid, ApiError> {
        let mut edit = Edit::of(objects, Some(self.destination_tree)).await?;
        let mut results: BTreeMap<&str, Option<Item>> = BTreeMap::new();
        for (path, item) in &self.taken {
            results.insert(path, *item);
        }
        for (path, both) in &self.both {
            if decided.contains_key(path) {
                continue;
            }
            let item = match both.outcome(objects, manner).await? {
                Outcome::Taken(item) => item,
                Outcome::Text(mode, text) => Some(Item { mode, oid: new.add(Kind::Blob, text) }),
                Outcome::Conflict => return Err(errors::manual_merge()),
            };
            results.insert(path, item);
        }
        for (path, item) in decided {
            results.insert(path, *item);
        }
        // First what goes: a folder may become a file.
        for (path, item) in &results {
            if item.is_none() {
                let parts: Vec<&str> = path.split('/').collect();
                edit.remove(objects, &parts).await?;
            }
        }
        for (path, item) in &results {
            let Some(item) = item else { continue };
            let parts: Vec<&str> = path.split('/').collect();
            if edit.put(objects, &parts, *item).await?.is_err() {
                return Err(errors::manual_merge());
            }
        }
        Ok(edit.finish(new))
    }
}
