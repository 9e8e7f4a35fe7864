//! Commits that are made here: CreateCommit, PutFile, DeleteFile.

use crate::errors;
use crate::files::file_path;
use crate::git::commit::{Author, content};
use crate::git::edit::{Blocked, Edit};
use crate::git::loose::New;
use crate::git::objects::Objects;
use crate::git::oid::{Kind, Oid};
use crate::git::refs::{self, HEADS, Move};
use crate::git::tree::{Item, Mode};
use crate::limits::{COMMIT_BYTES_MAX, COMMIT_FILES_MAX, FILE_BYTES_MAX, MESSAGE_BYTES_MAX};
use crate::names;
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::{Caller, Principal};
use std::collections::{BTreeMap, BTreeSet};

/// What a folder that is kept though it is empty holds.
const KEEP: &str = ".gitkeep";

/// Who makes a commit and what they say of it, as requests tell it.
pub(crate) struct Words<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) email: Option<&'a str>,
    pub(crate) message: Option<&'a str>,
}

/// A commit that was made.
struct Made {
    commit: Oid,
    tree: Oid,
    before: BTreeMap<String, Option<Item>>,
    after: BTreeMap<String, Option<Item>>,
}

/// What is asked of one commit.
#[derive(Default)]
struct Wanted {
    put: Vec<PutFileEntry>,
    delete: Vec<DeleteFileEntry>,
    modes: Vec<SetFileModeEntry>,
    keep_empty: bool,
}

impl Room {
    pub(crate) async fn create_commit(
        &self,
        caller: &Caller,
        input: CreateCommitInput,
    ) -> Result<CreateCommitOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let wanted = Wanted {
            put: input.put_files.unwrap_or_default(),
            delete: input.delete_files.unwrap_or_default(),
            modes: input.set_file_modes.unwrap_or_default(),
            keep_empty: input.keep_empty_folders.unwrap_or(false),
        };
        let words = Words {
            name: input.author_name.as_deref(),
            email: input.email.as_deref(),
            message: input.commit_message.as_deref(),
        };
        let parent = input.parent_commit_id.as_deref();
        let made =
            self.commit_files(caller, &read, &input.branch_name, parent, &wanted, &words).await?;
        let mut output = CreateCommitOutput {
            commit_id: Some(made.commit.to_string()),
            files_added: Some(Vec::new()),
            files_deleted: Some(Vec::new()),
            files_updated: Some(Vec::new()),
            tree_id: Some(made.tree.to_string()),
        };
        for (path, after) in &made.after {
            let before = made.before.get(path).copied().flatten();
            let (list, item) = match (before, after) {
                (None, Some(after)) => (&mut output.files_added, *after),
                (Some(before), None) => (&mut output.files_deleted, before),
                (Some(before), Some(after)) if before != *after => {
                    (&mut output.files_updated, *after)
                }
                _ => continue,
            };
            list.get_or_insert_default().push(FileMetadata {
                absolute_path: Some(path.clone()),
                blob_id: Some(item.oid.to_string()),
                file_mode: Some(item.mode.file()),
            });
        }
        Ok(output)
    }

    pub(crate) async fn put_file(
        &self,
        caller: &Caller,
        input: PutFileInput,
    ) -> Result<PutFileOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let path = file_path(&input.file_path)?.join("/");
        let entry = PutFileEntry {
            file_content: Some(input.file_content),
            file_mode: input.file_mode,
            file_path: input.file_path,
            source_file: None,
        };
        let wanted = Wanted { put: vec![entry], ..Wanted::default() };
        let words = Words {
            name: input.name.as_deref(),
            email: input.email.as_deref(),
            message: input.commit_message.as_deref(),
        };
        let parent = input.parent_commit_id.as_deref();
        let made =
            self.commit_files(caller, &read, &input.branch_name, parent, &wanted, &words).await;
        let made = made.map_err(|why| match why.is("NoChangeException") {
            true => error::same_file_content_exception(
                "The file was not added or updated because the content of the file is exactly the same as the content of that file in the repository and branch that you specified.",
            ),
            false => why,
        })?;
        let blob = made.after.get(&path).copied().flatten();
        Ok(PutFileOutput {
            blob_id: blob.map(|item| item.oid.to_string()).unwrap_or_default(),
            commit_id: made.commit.to_string(),
            tree_id: made.tree.to_string(),
        })
    }

    pub(crate) async fn delete_file(
        &self,
        caller: &Caller,
        input: DeleteFileInput,
    ) -> Result<DeleteFileOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let path = file_path(&input.file_path)?.join("/");
        let wanted = Wanted {
            delete: vec![DeleteFileEntry { file_path: input.file_path }],
            keep_empty: input.keep_empty_folders.unwrap_or(false),
            ..Wanted::default()
        };
        let words = Words {
            name: input.name.as_deref(),
            email: input.email.as_deref(),
            message: input.commit_message.as_deref(),
        };
        let parent = Some(input.parent_commit_id.as_str());
        let made =
            self.commit_files(caller, &read, &input.branch_name, parent, &wanted, &words).await?;
        let blob = made.before.get(&path).copied().flatten();
        Ok(DeleteFileOutput {
            blob_id: blob.map(|item| item.oid.to_string()).unwrap_or_default(),
            commit_id: made.commit.to_string(),
            file_path: path,
            tree_id: made.tree.to_string(),
        })
    }

    async fn commit_files(
        &self,
        caller: &Caller,
        read: &Read,
        branch: &str,
        parent: Option<&str>,
        wanted: &Wanted,
        words: &Words<'_>,
    ) -> Result<Made, ApiError> {
        let reference = names::branch(branch)?;
        let author = self.author(caller, words)?;
        let tip = read.reference(&reference)?;
        let parent = parent.filter(|parent| !parent.is_empty());
        match (tip, parent) {
            (None, _) => {
                // The first commit of a repository makes its branch.
                if !refs::list(&read.home, HEADS).map_err(errors::disk)?.is_empty() {
                    return Err(errors::no_branch(branch));
                }
                if let Some(parent) = parent {
                    return Err(no_parent(parent));
                }
            }
            (Some(_), None) => {
                return Err(error::parent_commit_id_required_exception(
                    "A parent commit ID is required. To view the full commit ID of a branch in a repository, use GetBranch or a Git command (for example, git pull or git log).",
                ));
            }
            (Some(_), Some(_)) => {}
        }
        check_wanted(wanted)?;
        // Where there was nothing, a folder is made for what is written.
        if tip.is_none() {
            read.home.ensure(&self.token()).map_err(errors::disk)?;
        }
        let mut objects = self.objects(read).await?;
        if let (Some(tip), Some(parent)) = (tip, parent) {
            let parent = Oid::parse(parent).ok_or_else(|| {
                let text = format!("The parent commit ID is not valid: {parent}");
                error::invalid_parent_commit_id_exception(text)
            })?;
            if parent != tip {
                return Err(match objects.commit(parent).await? {
                    None => no_parent(&parent.to_string()),
                    Some(_) => error::parent_commit_id_outdated_exception(
                        "The file could not be added because the provided parent commit ID is not the current tip of the specified branch. To view the full commit ID of the current head of the branch, use GetBranch.",
                    ),
                });
            }
        }
        let base = match tip {
            Some(tip) => Some(objects.known(tip).await?.tree),
            None => None,
        };
        let mut work = Work {
            edit: Edit::of(&mut objects, base).await?,
            objects: &mut objects,
            new: New::default(),
            before: BTreeMap::new(),
            after: BTreeMap::new(),
        };
        work.apply(wanted).await?;
        let Work { edit, mut new, before, after, .. } = work;
        let tree = edit.finish(&mut new);
        if base == Some(tree) {
            return Err(error::no_change_exception(
                "The commit cannot be created because no changes will be made to the repository as a result of this commit. A commit must contain at least one change.",
            ));
        }
        let parents: Vec<Oid> = tip.into_iter().collect();
        let message = words.message.unwrap_or_default();
        let commit = new.add(Kind::Commit, content(tree, &parents, &author, message));
        new.write(&read.home, self.token()).await?;
        let moves = vec![Move { reference, old: tip, new: Some(commit) }];
        self.move_refs(caller, read, moves, None).await?;
        Ok(Made { commit, tree, before, after })
    }

    /// Who makes the commit: the caller, under the name that is given.
    pub(crate) fn author(&self, caller: &Caller, words: &Words<'_>) -> Result<Author, ApiError> {
        const NAME_MAX: usize = 1_000;
        let given = words.name.filter(|name| !name.is_empty());
        let name = given.map_or_else(|| caller_name(caller), str::to_owned);
        if name.len() > NAME_MAX {
            return Err(error::name_length_exceeded_exception(
                "The user name is not valid because it has exceeded the character limit for author names.",
            ));
        }
        let email = words.email.unwrap_or_default();
        if email.contains(['<', '>', '\n', '\0']) {
            return Err(error::invalid_email_exception(
                "The specified email address either contains one or more characters that are not allowed, or it exceeds the maximum number of characters allowed for an email address.",
            ));
        }
        if words.message.is_some_and(|message| message.len() > MESSAGE_BYTES_MAX) {
            return Err(error::commit_message_length_exceeded_exception(
                "The commit message is too long. Provide a shorter string.",
            ));
        }
        Ok(Author { name, email: email.to_owned(), at: self.ambient.now() })
    }
}

fn caller_name(caller: &Caller) -> String {
    match &caller.principal {
        Principal::User { name, .. } => name.to_string(),
        Principal::Session(session) => session.session_name.clone(),
        _ => "root".to_owned(),
    }
}

fn no_parent(id: &str) -> ApiError {
    let text = format!("The parent commit ID {id} does not exist.");
    error::parent_commit_does_not_exist_exception(text)
}

fn check_wanted(wanted: &Wanted) -> Result<(), ApiError> {
    let count = wanted.put.len() + wanted.delete.len() + wanted.modes.len();
    if count == 0 {
        return Err(error::file_entry_required_exception(
            "The commit cannot be created because no files have been specified as added, updated, or changed (PutFile or DeleteFile) for the commit.",
        ));
    }
    if count > COMMIT_FILES_MAX {
        return Err(error::maximum_file_entries_exceeded_exception(format!(
            "The number of specified files to change as part of this commit exceeds the maximum number of files that can be changed in a single commit: {COMMIT_FILES_MAX}."
        )));
    }
    let sizes = wanted.put.iter().filter_map(|entry| entry.file_content.as_ref());
    let mut bytes = 0;
    for content in sizes {
        if content.len() as u64 > FILE_BYTES_MAX {
            return Err(error::file_content_size_limit_exceeded_exception(
                "The file cannot be added because it is too large. The maximum file size is 6 MB, and the combined file content change size is 7 MB.",
            ));
        }
        bytes += content.len();
    }
    if bytes > COMMIT_BYTES_MAX {
        return Err(error::folder_content_size_limit_exceeded_exception(
            "The commit cannot be created because at least one of the overall changes in the commit results in a folder whose contents exceed the limit of 6 MB.",
        ));
    }
    let puts = wanted.put.iter().map(|entry| &entry.file_path);
    let deletes = wanted.delete.iter().map(|entry| &entry.file_path);
    let modes = wanted.modes.iter().map(|entry| &entry.file_path);
    let mut seen = BTreeSet::new();
    for path in puts.chain(deletes).chain(modes) {
        if !seen.insert(file_path(path)?.join("/")) {
            return Err(error::same_path_request_exception(format!(
                "The commit cannot be created because one or more changes in this commit duplicate actions in the same file path: {path}"
            )));
        }
    }
    Ok(())
}

/// A commit under work.
struct Work<'a> {
    edit: Edit,
    objects: &'a mut Objects,
    new: New,
    /// What stood at the paths that are changed, and what stands there now.
    before: BTreeMap<String, Option<Item>>,
    after: BTreeMap<String, Option<Item>>,
}

impl Work<'_> {
    async fn apply(&mut self, wanted: &Wanted) -> Result<(), ApiError> {
        // What is taken from other files is as they were before all of this.
        let mut items = Vec::new();
        for entry in &wanted.put {
            items.push(self.item(entry).await?);
        }
        for entry in &wanted.delete {
            self.existing(&entry.file_path).await?;
        }
        let moved = wanted.put.iter().filter_map(|entry| entry.source_file.as_ref());
        let moved = moved.filter(|source| source.is_move == Some(true));
        let gone = moved.map(|source| &source.file_path);
        let gone = gone.chain(wanted.delete.iter().map(|entry| &entry.file_path));
        for path in gone {
            self.remove(path, wanted.keep_empty).await?;
        }
        for (entry, item) in wanted.put.iter().zip(items) {
            self.put(&entry.file_path, item).await?;
        }
        for entry in &wanted.modes {
            let mode = mode(&entry.file_mode)?;
            let item = self.existing(&entry.file_path).await?;
            self.put(&entry.file_path, Item { mode, ..item }).await?;
        }
        Ok(())
    }

    /// What is put for an entry.
    async fn item(&mut self, entry: &PutFileEntry) -> Result<Item, ApiError> {
        let path = file_path(&entry.file_path)?;
        let there = self.edit.get(self.objects, &path).await?;
        let given = entry.file_mode.as_ref().map(mode).transpose()?;
        match (&entry.file_content, &entry.source_file) {
            (Some(_), Some(_)) => Err(error::file_content_and_source_file_specified_exception(
                "The commit cannot be created because both a source file and file content have been specified for the same file. You cannot provide both. Either specify a source file or provide the file content directly.",
            )),
            (None, None) => Err(error::source_file_or_content_required_exception(
                "The commit cannot be created because no source files or file content have been specified for the commit.",
            )),
            (Some(content), None) => {
                let kept = there.map(|item| item.mode).filter(|mode| mode.is_file());
                let mode = given.or(kept).unwrap_or(Mode::Normal);
                let oid = self.new.add(Kind::Blob, content.to_vec());
                Ok(Item { mode, oid })
            }
            (None, Some(source)) => {
                let item = self.existing(&source.file_path).await?;
                Ok(Item { mode: given.unwrap_or(item.mode), ..item })
            }
        }
    }

    /// The file that must be there.
    async fn existing(&mut self, path: &str) -> Result<Item, ApiError> {
        let found = self.edit.get(self.objects, &file_path(path)?).await?;
        found.filter(|item| item.mode != Mode::Folder).ok_or_else(|| errors::no_file(path))
    }

    async fn remove(&mut self, path: &str, keep_empty: bool) -> Result<(), ApiError> {
        let parts = file_path(path)?;
        let whole = parts.join("/");
        let before = self.edit.get(self.objects, &parts).await?;
        self.before.entry(whole.clone()).or_insert(before);
        self.after.insert(whole, None);
        let emptied = self.edit.remove(self.objects, &parts).await?;
        let Some((_, above)) = parts.split_last() else { return Ok(()) };
        if emptied && keep_empty && !above.is_empty() {
            let keep = [above, &[KEEP]].concat().join("/");
            let oid = self.new.add(Kind::Blob, Vec::new());
            self.put(&keep, Item { mode: Mode::Normal, oid }).await?;
        }
        Ok(())
    }

    async fn put(&mut self, path: &str, item: Item) -> Result<(), ApiError> {
        let parts = file_path(path)?;
        let whole = parts.join("/");
        let before = self.edit.get(self.objects, &parts).await?;
        match self.edit.put(self.objects, &parts, item).await? {
            Ok(()) => {
                self.before.entry(whole.clone()).or_insert(before);
                self.after.insert(whole, Some(item));
                Ok(())
            }
            Err(blocked) => Err(in_the_way(&blocked, path)),
        }
    }
}

fn in_the_way(blocked: &Blocked, path: &str) -> ApiError {
    match blocked {
        Blocked::Folder => error::file_name_conflicts_with_directory_name_exception(format!(
            "A file cannot be added to the repository because the specified file name has the same name as a directory in the repository: {path}"
        )),
        Blocked::File => error::directory_name_conflicts_with_file_name_exception(format!(
            "A file cannot be added to the repository because the specified path name has the same name as a file that already exists in this repository: {path}"
        )),
        Blocked::Submodule => error::file_path_conflicts_with_submodule_path_exception(format!(
            "The commit cannot be created because a specified file path points to a submodule: {path}"
        )),
    }
}

fn mode(given: &FileModeTypeEnum) -> Result<Mode, ApiError> {
    Mode::of_file(given).ok_or_else(|| {
        error::invalid_file_mode_exception(
            "The specified file mode permission is not valid. Valid values are EXECUTABLE, NORMAL and SYMLINK.",
        )
    })
}
