//! Which IAM action on which repository each request is: «Actions, resources, and condition keys for
//! AWS CodeCommit» in the Service Authorization Reference.

use crate::errors::{self, unavailable};
use crate::model::Comment;
use crate::names::RepositoryName;
use crate::repositories::whole_reference;
use crate::room::Room;
use aws_api::codecommit::CodecommitInput as Input;
use aws_api::{Access, ApiError};
use foundation::Caller;
use foundation::access::{Ask, Attached, Tags};
use std::sync::Arc;

/// What a request is about.
enum About<'a> {
    /// The caller's repository of that name.
    Repository(&'a str),
    /// The same, and one of its branches.
    Branch(&'a str, &'a str),
    Repositories(Vec<&'a str>),
    /// One that is to be made, with its tags.
    New(&'a str, Option<&'a Tags>),
    /// A repository by its ARN, with tags that are set and keys that are named.
    Tagged(&'a str, Option<&'a Tags>, Vec<String>),
    /// The repository of a pull request.
    Pull(&'a str),
    /// The repository of a comment.
    Comment(&'a str),
    /// None: approval rule templates, and lists.
    All,
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let (action, about) = asked(input);
        let own = |name: &str| RepositoryName::own(caller, name);
        Ok(match about {
            About::All => vec![Ask::new(action, "*")],
            About::Repository(name) => vec![self.ask(action, &own(name)).await?],
            About::Branch(name, branch) => {
                let ask = self.ask(action, &own(name)).await?;
                // What is no branch's name is refused behind this.
                let reference = whole_reference(branch).unwrap_or_else(|_| branch.to_owned());
                vec![ask.with("codecommit:References", vec![reference])]
            }
            About::Repositories(names) => {
                let mut asks = Vec::with_capacity(names.len());
                for name in names {
                    asks.push(self.ask(action, &own(name)).await?);
                }
                asks
            }
            About::New(name, tags) => {
                vec![tagged(Ask::new(action, own(name).arn()), tags, Vec::new())]
            }
            About::Tagged(arn, tags, keys) => {
                let ask = self.ask(action, &RepositoryName::of_arn(caller, arn)?).await?;
                vec![tagged(ask, tags, keys)]
            }
            About::Pull(id) => {
                let (_, read) = self.pull_of(caller, id).await?;
                vec![self.ask(action, &read.name).await?]
            }
            About::Comment(id) => {
                let key = crate::keys::comment::key(&caller.account, &caller.region, id);
                let comment: Option<Comment> = self.get("comment", key).await?;
                let comment = comment.ok_or_else(|| errors::no_comment(id))?;
                let read = self.by_id(&comment.repository).await?;
                let read = read.ok_or_else(|| errors::no_comment(id))?;
                vec![self.ask(action, &read.name).await?]
            }
        })
    }
}

/// The question with the tags that are set and the keys that are named.
fn tagged(ask: Ask, tags: Option<&Tags>, mut keys: Vec<String>) -> Ask {
    keys.extend(tags.into_iter().flatten().map(|(key, _)| key.clone()));
    let ask = if keys.is_empty() { ask } else { ask.with("aws:TagKeys", keys) };
    tags.into_iter().flatten().fold(ask, |ask, (key, value)| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

impl Room {
    /// The question about a repository, with its tags. What is not there has none.
    async fn ask(&self, action: &'static str, name: &RepositoryName) -> Result<Ask, ApiError> {
        let read = self.lookup(name).await.map_err(unavailable)?;
        let tags = read.map(|read| read.repository.tags).filter(|tags| !tags.is_empty());
        Ok(Ask::new(action, name.arn()).on(&Attached { policy: None, tags: tags.map(Arc::new) }))
    }
}

/// Makes the table: operations that are about a repository by its name, about a branch, about a pull
/// request, about a comment, about nothing in particular; then the others.
macro_rules! table {
    (
        $input:ident;
        repository: $($by_name:ident)*;
        branch: $($by_branch:ident)*;
        pull: $($by_pull:ident)*;
        comment: $($by_comment:ident)*;
        all: $($by_none:ident)*;
        $($pattern:pat => $found:expr,)*
    ) => {
        match $input {
            $(Input::$by_name(i) => {
                (concat!("codecommit:", stringify!($by_name)), About::Repository(&i.repository_name))
            })*
            $(Input::$by_branch(i) => (
                concat!("codecommit:", stringify!($by_branch)),
                About::Branch(&i.repository_name, &i.branch_name),
            ),)*
            $(Input::$by_pull(i) => {
                (concat!("codecommit:", stringify!($by_pull)), About::Pull(&i.pull_request_id))
            })*
            $(Input::$by_comment(i) => {
                (concat!("codecommit:", stringify!($by_comment)), About::Comment(&i.comment_id))
            })*
            $(Input::$by_none(_) => (concat!("codecommit:", stringify!($by_none)), About::All),)*
            $($pattern => $found,)*
        }
    };
}

fn asked(input: &Input) -> (&'static str, About<'_>) {
    table! { input;
        repository:
            AssociateApprovalRuleTemplateWithRepository BatchDescribeMergeConflicts BatchGetCommits
            CreateUnreferencedMergeCommit DeleteRepository DescribeMergeConflicts
            DisassociateApprovalRuleTemplateFromRepository GetBlob GetCommentsForComparedCommit
            GetCommit GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts
            GetMergeOptions GetRepository GetRepositoryTriggers
            ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory
            ListPullRequests PostCommentForComparedCommit PostCommentForPullRequest
            PutRepositoryTriggers TestRepositoryTriggers UpdateDefaultBranch
            UpdateRepositoryDescription;
        branch: CreateBranch CreateCommit DeleteBranch DeleteFile PutFile;
        pull:
            CreatePullRequestApprovalRule DeletePullRequestApprovalRule DescribePullRequestEvents
            EvaluatePullRequestApprovalRules GetCommentsForPullRequest GetPullRequest
            GetPullRequestApprovalStates GetPullRequestOverrideState MergePullRequestByFastForward
            MergePullRequestBySquash MergePullRequestByThreeWay OverridePullRequestApprovalRules
            UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState
            UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle;
        comment:
            DeleteCommentContent GetComment GetCommentReactions PutCommentReaction UpdateComment;
        all:
            CreateApprovalRuleTemplate DeleteApprovalRuleTemplate GetApprovalRuleTemplate
            ListApprovalRuleTemplates ListRepositories ListRepositoriesForApprovalRuleTemplate
            UpdateApprovalRuleTemplateContent UpdateApprovalRuleTemplateDescription
            UpdateApprovalRuleTemplateName;
        Input::BatchAssociateApprovalRuleTemplateWithRepositories(i) => (
            "codecommit:BatchAssociateApprovalRuleTemplateWithRepositories",
            About::Repositories(i.repository_names.iter().map(String::as_str).collect()),
        ),
        Input::BatchDisassociateApprovalRuleTemplateFromRepositories(i) => (
            "codecommit:BatchDisassociateApprovalRuleTemplateFromRepositories",
            About::Repositories(i.repository_names.iter().map(String::as_str).collect()),
        ),
        Input::BatchGetRepositories(i) => (
            "codecommit:BatchGetRepositories",
            About::Repositories(i.repository_names.iter().map(String::as_str).collect()),
        ),
        Input::CreatePullRequest(i) => (
            "codecommit:CreatePullRequest",
            About::Repositories(i.targets.iter().map(|t| t.repository_name.as_str()).collect()),
        ),
        Input::CreateRepository(i) => {
            ("codecommit:CreateRepository", About::New(&i.repository_name, i.tags.as_ref()))
        },
        Input::GetBranch(i) => (
            "codecommit:GetBranch",
            About::Repository(i.repository_name.as_deref().unwrap_or_default()),
        ),
        Input::ListTagsForResource(i) => {
            ("codecommit:ListTagsForResource", About::Tagged(&i.resource_arn, None, Vec::new()))
        },
        Input::MergeBranchesByFastForward(i) => (
            "codecommit:MergeBranchesByFastForward",
            target(&i.repository_name, i.target_branch.as_deref(), &i.destination_commit_specifier),
        ),
        Input::MergeBranchesBySquash(i) => (
            "codecommit:MergeBranchesBySquash",
            target(&i.repository_name, i.target_branch.as_deref(), &i.destination_commit_specifier),
        ),
        Input::MergeBranchesByThreeWay(i) => (
            "codecommit:MergeBranchesByThreeWay",
            target(&i.repository_name, i.target_branch.as_deref(), &i.destination_commit_specifier),
        ),
        Input::PostCommentReply(i) => {
            ("codecommit:PostCommentReply", About::Comment(&i.in_reply_to))
        },
        Input::TagResource(i) => (
            "codecommit:TagResource",
            About::Tagged(&i.resource_arn, Some(&i.tags), Vec::new()),
        ),
        Input::UntagResource(i) => (
            "codecommit:UntagResource",
            About::Tagged(&i.resource_arn, None, i.tag_keys.clone()),
        ),
        Input::UpdateRepositoryName(i) => {
            ("codecommit:UpdateRepositoryName", About::Repository(&i.old_name))
        },
    }
}

/// The branch that a merge moves.
fn target<'a>(repository: &'a str, target: Option<&'a str>, destination: &'a str) -> About<'a> {
    About::Branch(repository, target.filter(|target| !target.is_empty()).unwrap_or(destination))
}
