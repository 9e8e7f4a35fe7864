//! Comments on commits and pull requests.

use crate::branches::commit_id;
use crate::errors::{self, unavailable};
use crate::files::file_path;
use crate::git::objects::Objects;
use crate::git::oid::Oid;
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, COMMENT_LETTERS_MAX};
use crate::model::{self, Comment as Record, Thread};
use crate::paging::{cut, size};
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::{Caller, Timestamp};
use std::collections::BTreeMap;
use store::{Batch, Check};

/// A comment that is to be made.
struct New<'a> {
    thread: Thread,
    content: &'a str,
    token: Option<&'a str>,
    reply_to: Option<String>,
}

impl Room {
    pub(crate) async fn comment_on_commits(
        &self,
        caller: &Caller,
        input: PostCommentForComparedCommitInput,
    ) -> Result<PostCommentForComparedCommitOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let (before, after) = (input.before_commit_id.as_deref(), &input.after_commit_id);
        let thread = self.thread(&read, None, before, after, input.location.as_ref()).await?;
        let token = input.client_request_token.as_deref();
        let new = New { thread: thread.clone(), content: &input.content, token, reply_to: None };
        let comment = self.comment(caller, &read, new).await?;
        Ok(PostCommentForComparedCommitOutput {
            after_blob_id: thread.after_blob.clone(),
            after_commit_id: Some(thread.after.clone()),
            before_blob_id: thread.before_blob.clone(),
            before_commit_id: thread.before.clone(),
            comment: Some(shown(&comment, caller)),
            location: location(&thread),
            repository_name: Some(read.name.name),
        })
    }

    pub(crate) async fn comment_on_pull(
        &self,
        caller: &Caller,
        input: PostCommentForPullRequestInput,
    ) -> Result<PostCommentForPullRequestOutput, ApiError> {
        let (pull, read) = self.pull_of(caller, &input.pull_request_id).await?;
        if read.name.name != input.repository_name {
            return Err(error::repository_not_associated_with_pull_request_exception(
                "The repository does not contain any pull requests with that pull request ID. Use GetPullRequest to verify the correct repository name for the pull request ID.",
            ));
        }
        let (before, after) = (Some(input.before_commit_id.as_str()), &input.after_commit_id);
        let thread =
            self.thread(&read, Some(pull.id), before, after, input.location.as_ref()).await?;
        let token = input.client_request_token.as_deref();
        let new = New { thread: thread.clone(), content: &input.content, token, reply_to: None };
        let comment = self.comment(caller, &read, new).await?;
        Ok(PostCommentForPullRequestOutput {
            after_blob_id: thread.after_blob.clone(),
            after_commit_id: Some(thread.after.clone()),
            before_blob_id: thread.before_blob.clone(),
            before_commit_id: thread.before.clone(),
            comment: Some(shown(&comment, caller)),
            location: location(&thread),
            pull_request_id: Some(pull.id.to_string()),
            repository_name: Some(read.name.name),
        })
    }

    pub(crate) async fn reply(
        &self,
        caller: &Caller,
        input: PostCommentReplyInput,
    ) -> Result<PostCommentReplyOutput, ApiError> {
        let parent = self.comment_of(caller, &input.in_reply_to).await?;
        let read = self.by_id(&parent.repository).await?;
        let read = read.ok_or_else(|| errors::no_comment(&input.in_reply_to))?;
        let new = New {
            thread: parent.thread,
            content: &input.content,
            token: input.client_request_token.as_deref(),
            reply_to: Some(parent.id),
        };
        let comment = self.comment(caller, &read, new).await?;
        Ok(PostCommentReplyOutput { comment: Some(shown(&comment, caller)) })
    }

    async fn comment(
        &self,
        caller: &Caller,
        read: &Read,
        new: New<'_>,
    ) -> Result<Record, ApiError> {
        check_content(new.content)?;
        let asked = [read.id(), new.content, new.reply_to.as_deref().unwrap_or_default()];
        let asked = format!("{}\0{:?}", asked.join("\0"), new.thread);
        if let Some(id) = self.made_before(caller, new.token, asked.as_bytes()).await? {
            return self.comment_of(caller, &id).await;
        }
        let now = self.now_ms();
        let comment = Record {
            id: format!("{}:{}", self.ambient.dice.uuid(), self.ambient.dice.uuid()),
            repository: read.repository.id.clone(),
            thread: new.thread,
            author: caller.arn(),
            content: Some(new.content.to_owned()),
            reply_to: new.reply_to,
            created_ms: now,
            modified_ms: now,
            token: new.token.map(str::to_owned),
            reactions: BTreeMap::new(),
        };
        let key = keys::comment::key(&caller.account, &caller.region, &comment.id);
        let listed = keys::thread::key(read.id(), comment.thread.pull, now, &comment.id);
        let batch = Batch::new()
            .check(Check::Present(keys::place::key(read.id())))
            .put(key, model::encode(&comment))
            .put(listed, Vec::new());
        let batch = self.made(batch, caller, new.token, asked.as_bytes(), &comment.id);
        match self.commit(batch).await? {
            true => Ok(comment),
            // The same request was under way twice, or the repository went.
            false => match self.made_before(caller, new.token, asked.as_bytes()).await? {
                Some(id) => self.comment_of(caller, &id).await,
                None => Err(errors::no_repository(&read.name.name)),
            },
        }
    }

    pub(crate) async fn comment_of(&self, caller: &Caller, id: &str) -> Result<Record, ApiError> {
        if id.is_empty() {
            return Err(error::comment_id_required_exception("The comment ID is missing or null."));
        }
        let key = keys::comment::key(&caller.account, &caller.region, id);
        let found: Option<Record> = self.get("comment", key).await?;
        found.ok_or_else(|| errors::no_comment(id))
    }

    /// Changes a comment, as often as somebody else comes first.
    pub(crate) async fn change_comment(
        &self,
        caller: &Caller,
        id: &str,
        change: impl Fn(&mut Record) -> Result<(), ApiError> + Send + Sync,
    ) -> Result<Record, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let key = keys::comment::key(&caller.account, &caller.region, id);
            let Some((mut comment, version)) = self.entry::<Record>("comment", key.clone()).await?
            else {
                return Err(errors::no_comment(id));
            };
            change(&mut comment)?;
            let batch = Batch::new()
                .check(Check::Version(key.clone(), version))
                .put(key, model::encode(&comment));
            if self.commit(batch).await? {
                return Ok(comment);
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn get_comment(
        &self,
        caller: &Caller,
        input: GetCommentInput,
    ) -> Result<GetCommentOutput, ApiError> {
        let comment = self.comment_of(caller, &input.comment_id).await?;
        match comment.content {
            Some(_) => Ok(GetCommentOutput { comment: Some(shown(&comment, caller)) }),
            None => Err(deleted()),
        }
    }

    pub(crate) async fn update_comment(
        &self,
        caller: &Caller,
        input: UpdateCommentInput,
    ) -> Result<UpdateCommentOutput, ApiError> {
        check_content(&input.content)?;
        let changed = self.change_comment(caller, &input.comment_id, |comment| {
            if comment.content.is_none() {
                return Err(deleted());
            }
            if comment.author != caller.arn() {
                return Err(error::comment_not_created_by_caller_exception(
                    "You cannot modify or delete this comment. Only comment authors can modify or delete their comments.",
                ));
            }
            comment.content = Some(input.content.clone());
            comment.modified_ms = self.now_ms();
            Ok(())
        });
        Ok(UpdateCommentOutput { comment: Some(shown(&changed.await?, caller)) })
    }

    pub(crate) async fn delete_comment(
        &self,
        caller: &Caller,
        input: DeleteCommentContentInput,
    ) -> Result<DeleteCommentContentOutput, ApiError> {
        let changed = self.change_comment(caller, &input.comment_id, |comment| {
            if comment.content.take().is_none() {
                return Err(deleted());
            }
            comment.modified_ms = self.now_ms();
            Ok(())
        });
        Ok(DeleteCommentContentOutput { comment: Some(shown(&changed.await?, caller)) })
    }

    pub(crate) async fn comments_on_commits(
        &self,
        caller: &Caller,
        input: GetCommentsForComparedCommitInput,
    ) -> Result<GetCommentsForComparedCommitOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let after = commit_id(&input.after_commit_id)?.to_string();
        let before = input.before_commit_id.as_deref().map(commit_id).transpose()?;
        let before = before.map(|oid| oid.to_string());
        let max = size(input.max_results)?;
        let all = self.threads(caller, &read, None).await?;
        let of = |thread: &Thread| thread.after == after && thread.before == before;
        let all = all.into_iter().filter(|(thread, _)| of(thread)).collect();
        let listing = "GetCommentsForComparedCommit";
        let (page, next_token) = cut(listing, all, first, input.next_token.as_deref(), max)?;
        let data = page.into_iter().map(|(thread, comments)| CommentsForComparedCommit {
            after_blob_id: thread.after_blob.clone(),
            after_commit_id: Some(thread.after.clone()),
            before_blob_id: thread.before_blob.clone(),
            before_commit_id: thread.before.clone(),
            comments: Some(comments),
            location: location(&thread),
            repository_name: Some(read.name.name.clone()),
        });
        let comments_for_compared_commit_data = Some(data.collect());
        Ok(GetCommentsForComparedCommitOutput { comments_for_compared_commit_data, next_token })
    }

    pub(crate) async fn comments_on_pull(
        &self,
        caller: &Caller,
        input: GetCommentsForPullRequestInput,
    ) -> Result<GetCommentsForPullRequestOutput, ApiError> {
        let (pull, read) = self.pull_of(caller, &input.pull_request_id).await?;
        if input.repository_name.is_some_and(|name| name != read.name.name) {
            return Err(error::repository_not_associated_with_pull_request_exception(
                "The repository does not contain any pull requests with that pull request ID. Use GetPullRequest to verify the correct repository name for the pull request ID.",
            ));
        }
        let max = size(input.max_results)?;
        let all = self.threads(caller, &read, Some(pull.id)).await?;
        let of = |thread: &Thread| {
            let before = input.before_commit_id.as_ref();
            before.is_none_or(|before| thread.before.as_ref() == Some(before))
                && input.after_commit_id.as_ref().is_none_or(|after| thread.after == *after)
        };
        let all = all.into_iter().filter(|(thread, _)| of(thread)).collect();
        let listing = "GetCommentsForPullRequest";
        let (page, next_token) = cut(listing, all, first, input.next_token.as_deref(), max)?;
        let data = page.into_iter().map(|(thread, comments)| CommentsForPullRequest {
            after_blob_id: thread.after_blob.clone(),
            after_commit_id: Some(thread.after.clone()),
            before_blob_id: thread.before_blob.clone(),
            before_commit_id: thread.before.clone(),
            comments: Some(comments),
            location: location(&thread),
            pull_request_id: Some(pull.id.to_string()),
            repository_name: Some(read.name.name.clone()),
        });
        let comments_for_pull_request_data = Some(data.collect());
        Ok(GetCommentsForPullRequestOutput { comments_for_pull_request_data, next_token })
    }

    /// Comments that stand together, each thread by its first one.
    async fn threads(
        &self,
        caller: &Caller,
        read: &Read,
        pull: Option<u64>,
    ) -> Result<Vec<(Thread, Vec<Comment>)>, ApiError> {
        let rows = self.scan(keys::thread::of_pull(read.id(), pull)).await.map_err(unavailable)?;
        let mut threads: Vec<(Thread, Vec<Comment>)> = Vec::new();
        for row in rows {
            let id = keys::thread::read(&row.key).map_err(unavailable)?;
            let comment = self.comment_of(caller, &id).await?;
            let shown = shown(&comment, caller);
            match threads.iter_mut().find(|(thread, _)| *thread == comment.thread) {
                Some((_, comments)) => comments.push(shown),
                None => threads.push((comment.thread, vec![shown])),
            }
        }
        Ok(threads)
    }

    /// Where a comment is to stand.
    async fn thread(
        &self,
        read: &Read,
        pull: Option<u64>,
        before: Option<&str>,
        after: &str,
        place: Option<&Location>,
    ) -> Result<Thread, ApiError> {
        let after = commit_id(after)?;
        let before = before.map(commit_id).transpose()?;
        if before == Some(after) {
            return Err(error::before_commit_id_and_after_commit_id_are_same_exception(
                "The before commit ID and the after commit ID are the same, which is not valid. The before commit ID and the after commit ID must be different commit IDs.",
            ));
        }
        let path = match place.and_then(|place| place.file_path.as_deref()) {
            Some(path) => Some(file_path(path)?),
            None => None,
        };
        let mut objects = self.objects(read).await?;
        let after_blob = blob(&mut objects, after, path.as_deref()).await?;
        let before_blob = match before {
            Some(before) => blob(&mut objects, before, path.as_deref()).await?,
            None => None,
        };
        if let (Some(path), None, None) = (&path, after_blob, before_blob) {
            return Err(error::path_does_not_exist_exception(format!(
                "The specified path does not exist: {}",
                path.join("/")
            )));
        }
        let in_before = match place.and_then(|place| place.relative_file_version.as_ref()) {
            None => None,
            Some(RelativeFileVersionEnum::Before) => Some(true),
            Some(RelativeFileVersionEnum::After) => Some(false),
            Some(RelativeFileVersionEnum::Unknown(_)) => {
                return Err(error::invalid_relative_file_version_enum_exception(
                    "Either the enum is not in a valid format, or the specified file version enum is not valid in respect to the current file version.",
                ));
            }
        };
        let position = place.and_then(|place| place.file_position);
        if position.is_some_and(|position| position < 0) {
            return Err(error::invalid_file_position_exception(
                "The position is not valid. Make sure that the line number exists in the version of the file you want to comment on.",
            ));
        }
        Ok(Thread {
            pull,
            before: before.map(|oid| oid.to_string()),
            after: after.to_string(),
            before_blob: before_blob.map(|oid| oid.to_string()),
            after_blob: after_blob.map(|oid| oid.to_string()),
            path: path.map(|path| path.join("/")),
            position,
            in_before,
        })
    }
}

/// The file at a path of a commit.
async fn blob(
    objects: &mut Objects,
    commit: Oid,
    path: Option<&[&str]>,
) -> Result<Option<Oid>, ApiError> {
    let found = objects.commit(commit).await?;
    let found = found.ok_or_else(|| errors::no_commit(&commit.to_string()))?;
    let Some(path) = path else { return Ok(None) };
    Ok(objects.at(found.tree, path).await?.map(|item| item.oid))
}

/// What tells one thread from the others: its first comment.
fn first((_, comments): &(Thread, Vec<Comment>)) -> String {
    comments.first().and_then(|comment| comment.comment_id.clone()).unwrap_or_default()
}

fn location(thread: &Thread) -> Option<Location> {
    let version = thread.in_before.map(|in_before| match in_before {
        true => RelativeFileVersionEnum::Before,
        false => RelativeFileVersionEnum::After,
    });
    thread.path.as_ref().map(|path| Location {
        file_path: Some(path.clone()),
        file_position: thread.position,
        relative_file_version: version,
    })
}

pub(crate) fn shown(comment: &Record, caller: &Caller) -> Comment {
    let own = comment.reactions.get(&caller.arn());
    let mut counts: BTreeMap<String, i32> = BTreeMap::new();
    for reaction in comment.reactions.values() {
        *counts.entry(reaction.clone()).or_default() += 1;
    }
    Comment {
        author_arn: Some(comment.author.clone()),
        caller_reactions: Some(own.into_iter().cloned().collect()),
        client_request_token: comment.token.clone(),
        comment_id: Some(comment.id.clone()),
        content: comment.content.clone(),
        creation_date: Some(Timestamp::from_millis(comment.created_ms)),
        deleted: Some(comment.content.is_none()),
        in_reply_to: comment.reply_to.clone(),
        last_modified_date: Some(Timestamp::from_millis(comment.modified_ms)),
        reaction_counts: Some(counts),
    }
}

fn deleted() -> ApiError {
    error::comment_deleted_exception(
        "This comment has already been deleted. You cannot edit or delete a deleted comment.",
    )
}

fn check_content(content: &str) -> Result<(), ApiError> {
    match content.chars().count() {
        0 => Err(error::comment_content_required_exception(
            "The comment is empty. You must provide some content for a comment. The content cannot be null.",
        )),
        1..=COMMENT_LETTERS_MAX => Ok(()),
        _ => Err(error::comment_content_size_limit_exceeded_exception(format!(
            "The comment is too large. Comments are limited to {COMMENT_LETTERS_MAX} characters."
        ))),
    }
}
