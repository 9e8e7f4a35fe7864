//! What happened to pull requests, as clients see it.

use crate::model::{Happened, Merged, Rule, What};
use crate::pulls::{metadata, status};
use crate::room::Read;
use aws_api::codecommit::{PullRequestEventType as Type, *};
use foundation::Timestamp;

pub(crate) fn shown(read: &Read, pull: u64, happened: Happened) -> PullRequestEvent {
    let mut event = PullRequestEvent {
        actor_arn: Some(happened.actor),
        event_date: Some(Timestamp::from_millis(happened.at_ms)),
        pull_request_id: Some(pull.to_string()),
        ..PullRequestEvent::default()
    };
    let repository_name = Some(read.name.name.clone());
    let kind = match happened.what {
        What::Created { source, destination, base } => {
            event.pull_request_created_event_metadata = Some(PullRequestCreatedEventMetadata {
                destination_commit_id: Some(destination),
                merge_base: base,
                repository_name,
                source_commit_id: Some(source),
            });
            Type::PullRequestCreated
        }
        What::Status(open) => {
            event.pull_request_status_changed_event_metadata =
                Some(PullRequestStatusChangedEventMetadata {
                    pull_request_status: Some(status(open)),
                });
            Type::PullRequestStatusChanged
        }
        What::Source { before, after, base } => {
            event.pull_request_source_reference_updated_event_metadata =
                Some(PullRequestSourceReferenceUpdatedEventMetadata {
                    after_commit_id: Some(after),
                    before_commit_id: Some(before),
                    merge_base: base,
                    repository_name,
                });
            Type::PullRequestSourceReferenceUpdated
        }
        What::Merged { reference, merged } => {
            event.pull_request_merged_state_changed_event_metadata =
                Some(merge(reference, repository_name, &merged));
            Type::PullRequestMergeStateChanged
        }
        What::RuleCreated(rule) => {
            event.approval_rule_event_metadata = Some(of_rule(rule));
            Type::PullRequestApprovalRuleCreated
        }
        What::RuleUpdated(rule) => {
            event.approval_rule_event_metadata = Some(of_rule(rule));
            Type::PullRequestApprovalRuleUpdated
        }
        What::RuleDeleted(rule) => {
            event.approval_rule_event_metadata = Some(of_rule(rule));
            Type::PullRequestApprovalRuleDeleted
        }
        What::Overridden { revision, set } => {
            let said = if set { OverrideStatus::Override } else { OverrideStatus::Revoke };
            event.approval_rule_overridden_event_metadata =
                Some(ApprovalRuleOverriddenEventMetadata {
                    override_status: Some(said),
                    revision_id: Some(revision),
                });
            Type::PullRequestApprovalRuleOverridden
        }
        What::Approval { revision, approved } => {
            let said = if approved { ApprovalState::Approve } else { ApprovalState::Revoke };
            event.approval_state_changed_event_metadata = Some(ApprovalStateChangedEventMetadata {
                approval_status: Some(said),
                revision_id: Some(revision),
            });
            Type::PullRequestApprovalStateChanged
        }
    };
    event.pull_request_event_type = Some(kind);
    event
}

fn merge(
    reference: String,
    repository_name: Option<String>,
    merged: &Merged,
) -> PullRequestMergedStateChangedEventMetadata {
    PullRequestMergedStateChangedEventMetadata {
        destination_reference: Some(reference),
        merge_metadata: Some(metadata(Some(merged))),
        repository_name,
    }
}

fn of_rule(rule: Rule) -> ApprovalRuleEventMetadata {
    ApprovalRuleEventMetadata {
        approval_rule_content: Some(rule.content),
        approval_rule_id: Some(rule.id),
        approval_rule_name: Some(rule.name),
    }
}
