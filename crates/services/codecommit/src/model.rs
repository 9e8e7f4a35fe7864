//! What is stored beside git: repositories' records, pull requests, comments, approvals. New fields
//! get new indices and are optional; an index is never used again.

use aws_api::codecommit::{RepositoryTrigger, RepositoryTriggerEventEnum as Event};
use minicbor::{Decode, Encode};
pub(crate) use record::{decode, encode};
use std::collections::BTreeMap;

/// A repository.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Repository {
    /// A UUID: the name of its folder.
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) description: Option<String>,
    #[n(2)]
    pub(crate) tags: BTreeMap<String, String>,
    #[n(3)]
    pub(crate) created_ms: i64,
    #[n(4)]
    pub(crate) modified_ms: i64,
    #[n(5)]
    pub(crate) triggers: Vec<Trigger>,
    /// Another one each time triggers are put.
    #[n(6)]
    pub(crate) triggers_id: Option<String>,
    /// Ids of the approval rule templates that its new pull requests follow.
    #[n(7)]
    pub(crate) templates: Vec<String>,
}

/// Whom a repository tells of its references.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Trigger {
    #[n(0)]
    pub(crate) name: String,
    #[n(1)]
    pub(crate) arn: String,
    #[n(2)]
    pub(crate) custom: Option<String>,
    #[n(3)]
    pub(crate) branches: Vec<String>,
    /// Events by AWS's names.
    #[n(4)]
    pub(crate) events: Vec<String>,
}

impl Trigger {
    pub(crate) fn of(given: &RepositoryTrigger) -> Trigger {
        Trigger {
            name: given.name.clone(),
            arn: given.destination_arn.clone(),
            custom: given.custom_data.clone(),
            branches: given.branches.clone().unwrap_or_default(),
            events: given.events.iter().map(|event| event.as_str().to_owned()).collect(),
        }
    }

    pub(crate) fn shown(&self) -> RepositoryTrigger {
        RepositoryTrigger {
            branches: Some(self.branches.clone()),
            custom_data: self.custom.clone(),
            destination_arn: self.arn.clone(),
            events: self.events.iter().map(|event| Event::from(event.as_str())).collect(),
            name: self.name.clone(),
        }
    }
}

/// References that are about to be moved: written before git moves them, and removed with what is
/// told of it. What a crash leaves is looked into at the next start.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Intent {
    #[n(0)]
    pub(crate) actor: String,
    #[n(1)]
    pub(crate) moves: Vec<Moved>,
    /// The pull request that this merges.
    #[n(2)]
    pub(crate) merges: Option<Merged>,
}

/// A reference, before and after, as hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Moved {
    #[n(0)]
    pub(crate) reference: String,
    #[n(1)]
    pub(crate) old: Option<String>,
    #[n(2)]
    pub(crate) new: Option<String>,
}

/// How a pull request was merged.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Merged {
    #[n(0)]
    pub(crate) pull: u64,
    /// By AWS's name.
    #[n(1)]
    pub(crate) option: String,
    #[n(2)]
    pub(crate) commit: String,
    #[n(3)]
    pub(crate) by: String,
    /// The commit that was merged, and the one that it was merged into.
    #[n(4)]
    pub(crate) source: String,
    #[n(5)]
    pub(crate) destination: String,
}

/// A pull request.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Pull {
    #[n(0)]
    pub(crate) id: u64,
    /// The repository's id.
    #[n(1)]
    pub(crate) repository: String,
    #[n(2)]
    pub(crate) title: String,
    #[n(3)]
    pub(crate) description: Option<String>,
    #[n(4)]
    pub(crate) author: String,
    #[n(5)]
    pub(crate) created_ms: i64,
    #[n(6)]
    pub(crate) active_ms: i64,
    #[n(7)]
    pub(crate) open: bool,
    /// Whole names of references.
    #[n(8)]
    pub(crate) source_ref: String,
    #[n(9)]
    pub(crate) destination_ref: String,
    #[n(10)]
    pub(crate) source: String,
    /// As it was when the pull request was made, or merged.
    #[n(11)]
    pub(crate) destination: String,
    #[n(12)]
    pub(crate) merge_base: Option<String>,
    #[n(13)]
    pub(crate) merged: Option<Merged>,
    /// Another one with each commit that is pushed to it.
    #[n(14)]
    pub(crate) revision: String,
    #[n(15)]
    pub(crate) token: Option<String>,
    #[n(16)]
    pub(crate) rules: Vec<Rule>,
    /// Who approved which revision.
    #[n(17)]
    pub(crate) approvals: Vec<Approval>,
    /// Who set the rules of which revision aside.
    #[n(18)]
    pub(crate) overrides: Vec<Approval>,
}

/// Somebody's word on a revision.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Approval {
    #[n(0)]
    pub(crate) revision: String,
    #[n(1)]
    pub(crate) user: String,
}

/// An approval rule of a pull request.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Rule {
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) name: String,
    #[n(2)]
    pub(crate) content: String,
    #[n(3)]
    pub(crate) created_ms: i64,
    #[n(4)]
    pub(crate) modified_ms: i64,
    #[n(5)]
    pub(crate) modified_by: String,
    /// Id and name of the template that it was made from.
    #[n(6)]
    pub(crate) template: Option<(String, String)>,
}

/// An approval rule template.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Template {
    #[n(0)]
    pub(crate) rule: Rule,
    #[n(1)]
    pub(crate) description: Option<String>,
}

/// Something that happened to a pull request.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Happened {
    #[n(0)]
    pub(crate) at_ms: i64,
    #[n(1)]
    pub(crate) actor: String,
    #[n(2)]
    pub(crate) what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum What {
    #[n(0)]
    Created {
        #[n(0)]
        source: String,
        #[n(1)]
        destination: String,
        #[n(2)]
        base: Option<String>,
    },
    #[n(1)]
    Status(#[n(0)] bool),
    #[n(2)]
    Source {
        #[n(0)]
        before: String,
        #[n(1)]
        after: String,
        #[n(2)]
        base: Option<String>,
    },
    #[n(3)]
    Merged {
        #[n(0)]
        reference: String,
        #[n(1)]
        merged: Merged,
    },
    #[n(4)]
    RuleCreated(#[n(0)] Rule),
    #[n(5)]
    RuleUpdated(#[n(0)] Rule),
    #[n(6)]
    RuleDeleted(#[n(0)] Rule),
    #[n(7)]
    Overridden {
        #[n(0)]
        revision: String,
        #[n(1)]
        set: bool,
    },
    #[n(8)]
    Approval {
        #[n(0)]
        revision: String,
        #[n(1)]
        approved: bool,
    },
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Comment {
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) repository: String,
    #[n(2)]
    pub(crate) thread: Thread,
    #[n(3)]
    pub(crate) author: String,
    /// None once it is deleted.
    #[n(4)]
    pub(crate) content: Option<String>,
    #[n(5)]
    pub(crate) reply_to: Option<String>,
    #[n(6)]
    pub(crate) created_ms: i64,
    #[n(7)]
    pub(crate) modified_ms: i64,
    #[n(8)]
    pub(crate) token: Option<String>,
    /// Who reacts with which emoji.
    #[n(9)]
    pub(crate) reactions: BTreeMap<String, String>,
}

/// Where comments stand together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub(crate) struct Thread {
    /// The pull request's, where it is one's.
    #[n(0)]
    pub(crate) pull: Option<u64>,
    #[n(1)]
    pub(crate) before: Option<String>,
    #[n(2)]
    pub(crate) after: String,
    #[n(3)]
    pub(crate) before_blob: Option<String>,
    #[n(4)]
    pub(crate) after_blob: Option<String>,
    #[n(5)]
    pub(crate) path: Option<String>,
    #[n(6)]
    pub(crate) position: Option<i64>,
    /// Whether the place is in the file as it was before; after, if nothing is said.
    #[n(7)]
    pub(crate) in_before: Option<bool>,
}

/// What a client's token has made.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Done {
    #[n(0)]
    pub(crate) id: String,
    /// The hash of what was asked.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub(crate) asked: Vec<u8>,
}

/// Where a repository is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Place {
    #[n(0)]
    pub(crate) account: String,
    #[n(1)]
    pub(crate) region: String,
    #[n(2)]
    pub(crate) name: String,
}
