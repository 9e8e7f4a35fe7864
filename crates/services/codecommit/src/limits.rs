//! AWS's numbers: «Quotas in AWS CodeCommit» and the API reference; and what git may take here.

use std::time::Duration;

/// Bytes of a file that GetBlob and GetFile give, and that PutFile and CreateCommit take: 6 MB.
pub const FILE_BYTES_MAX: u64 = 6 * 1024 * 1024;
/// Bytes of all files of one CreateCommit: 20 MB.
pub const COMMIT_BYTES_MAX: usize = 20 * 1024 * 1024;
/// Files of one CreateCommit.
pub const COMMIT_FILES_MAX: usize = 100;
/// Bytes of a commit's message: 256 KB.
pub const MESSAGE_BYTES_MAX: usize = 256 * 1024;
/// Letters of a branch's name.
pub const BRANCH_NAME_MAX: usize = 256;
/// Repositories of one BatchGetRepositories.
pub const BATCH_REPOSITORIES_MAX: usize = 25;
/// Commits of one BatchGetCommits.
pub const BATCH_COMMITS_MAX: usize = 100;
/// Triggers of a repository.
pub const TRIGGERS_MAX: usize = 10;
/// Letters of a trigger's custom data.
pub const CUSTOM_DATA_MAX: usize = 1_000;
/// Branches of a trigger.
pub const TRIGGER_BRANCHES_MAX: usize = 10;
/// Tags of a repository.
pub const TAGS_MAX: usize = 50;
/// References that one push changes.
pub const PUSH_REFERENCES_MAX: usize = 4_000;
/// Bytes of one push. AWS names no figure for the whole, but 2 GB for each file.
pub const PUSH_BYTES_MAX: u64 = 5 * 1024 * 1024 * 1024;
/// Bytes of a file that a text is compared line by line with others; larger ones are taken whole.
pub const LINES_BYTES_MAX: u64 = 6 * 1024 * 1024;
/// Bytes of a commit, or of one folder's list: git has no limit; a folder of 100,000 files is under it.
pub(crate) const OBJECT_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// Letters of a comment.
pub const COMMENT_LETTERS_MAX: usize = 10_240;
/// Approval rules of a pull request.
pub const RULES_MAX: usize = 30;
/// Approval rule templates of an account in a region.
pub const TEMPLATES_MAX: usize = 1_000;
/// Approval rule templates of a repository.
pub const TEMPLATES_OF_REPOSITORY_MAX: usize = 25;
/// Files that two commits may differ in where they are merged or compared.
pub const COMPARED_FILES_MAX: usize = 100_000;
/// Items of a page where none are asked for, and at most.
pub(crate) const PAGE: usize = 100;
/// The same of lists of names.
pub(crate) const LONG_PAGE: usize = 1_000;
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// How long git may take for what is not bound to a client's pace.
pub(crate) const GIT_PATIENCE: Duration = Duration::from_secs(60);
/// How long git may take to index a push once all of it has come.
pub(crate) const PUSH_PATIENCE: Duration = Duration::from_secs(600);
/// Programs of each sort that run at once; further ones wait. Each is a process of its own.
pub(crate) const PROGRAMS_MAX: usize = 32;
/// Bytes of what git says where it is read whole.
pub(crate) const OUTPUT_BYTES_MAX: usize = 64 * 1024 * 1024;
