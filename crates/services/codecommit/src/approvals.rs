//! Approvals of pull requests, and the rules that ask for them.

use crate::model::{Approval as Word, Pull, Rule, What};
use crate::pulls::still_open;
use crate::room::Room;
use crate::rules;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn create_rule(
        &self,
        caller: &Caller,
        input: CreatePullRequestApprovalRuleInput,
    ) -> Result<CreatePullRequestApprovalRuleOutput, ApiError> {
        rules::checked_name(&input.approval_rule_name)?;
        rules::checked(&input.approval_rule_content)?;
        let now = self.now_ms();
        let rule = Rule {
            id: self.ambient.dice.uuid(),
            name: input.approval_rule_name,
            content: input.approval_rule_content,
            created_ms: now,
            modified_ms: now,
            modified_by: caller.arn(),
            template: None,
        };
        self.change_pull(caller, &input.pull_request_id, |pull| {
            still_open(pull)?;
            rules::room_for(&pull.rules)?;
            if pull.rules.iter().any(|known| known.name == rule.name) {
                return Err(error::approval_rule_name_already_exists_exception(format!(
                    "An approval rule with that name already exists. Approval rule names must be unique within the scope of a pull request: {}",
                    rule.name
                )));
            }
            pull.rules.push(rule.clone());
            Ok(vec![What::RuleCreated(rule.clone())])
        })
        .await?;
        Ok(CreatePullRequestApprovalRuleOutput { approval_rule: rules::shown(&rule) })
    }

    pub(crate) async fn delete_rule(
        &self,
        caller: &Caller,
        input: DeletePullRequestApprovalRuleInput,
    ) -> Result<DeletePullRequestApprovalRuleOutput, ApiError> {
        let name = &input.approval_rule_name;
        let (pull, _) = self.pull_of(caller, &input.pull_request_id).await?;
        let known = pull.rules.into_iter().find(|rule| rule.name == *name);
        let id = known.map(|rule| rule.id).unwrap_or_default();
        self.change_pull(caller, &input.pull_request_id, |pull| {
            still_open(pull)?;
            let Some(at) = pull.rules.iter().position(|rule| rule.name == *name) else {
                return Ok(Vec::new());
            };
            let rule = pull.rules.remove(at);
            if rule.template.is_some() {
                return Err(error::cannot_delete_approval_rule_from_template_exception(
                    "The approval rule cannot be deleted from the pull request because it was created by an approval rule template and applied to the pull request automatically.",
                ));
            }
            Ok(vec![What::RuleDeleted(rule)])
        })
        .await?;
        Ok(DeletePullRequestApprovalRuleOutput { approval_rule_id: id })
    }

    pub(crate) async fn update_rule(
        &self,
        caller: &Caller,
        input: UpdatePullRequestApprovalRuleContentInput,
    ) -> Result<UpdatePullRequestApprovalRuleContentOutput, ApiError> {
        rules::checked(&input.new_rule_content)?;
        let name = &input.approval_rule_name;
        let (pull, _) = self
            .change_pull(caller, &input.pull_request_id, |pull| {
                still_open(pull)?;
                let rule = pull.rules.iter_mut().find(|rule| rule.name == *name);
                let rule = rule.ok_or_else(|| no_rule(name))?;
                if rule.template.is_some() {
                    return Err(error::cannot_modify_approval_rule_from_template_exception(
                        "The approval rule cannot be modified for the pull request because it was created by an approval rule template and applied to the pull request automatically.",
                    ));
                }
                rules::as_seen(rule, input.existing_rule_content_sha256.as_deref())?;
                rule.content = input.new_rule_content.clone();
                rule.modified_ms = self.now_ms();
                rule.modified_by = caller.arn();
                Ok(vec![What::RuleUpdated(rule.clone())])
            })
            .await?;
        let rule = pull.rules.iter().find(|rule| rule.name == *name);
        let approval_rule = rules::shown(rule.ok_or_else(|| no_rule(name))?);
        Ok(UpdatePullRequestApprovalRuleContentOutput { approval_rule })
    }

    pub(crate) async fn approve(
        &self,
        caller: &Caller,
        input: UpdatePullRequestApprovalStateInput,
    ) -> Result<(), ApiError> {
        let approved = match input.approval_state {
            ApprovalState::Approve => true,
            ApprovalState::Revoke => false,
            ApprovalState::Unknown(_) => {
                return Err(error::invalid_approval_state_exception(
                    "The state for the approval is not valid. Valid values include APPROVE and REVOKE.",
                ));
            }
        };
        let revision = &input.revision_id;
        self.change_pull(caller, &input.pull_request_id, |pull| {
            still_open(pull)?;
            current(pull, revision)?;
            if pull.author == caller.arn() {
                return Err(error::pull_request_cannot_be_approved_by_author_exception(
                    "The approval cannot be applied because the user approving the pull request matches the user who created the pull request. You cannot approve a pull request that you created.",
                ));
            }
            let word = Word { revision: revision.clone(), user: caller.arn() };
            pull.approvals.retain(|known| *known != word);
            if approved {
                pull.approvals.push(word);
            }
            Ok(vec![What::Approval { revision: revision.clone(), approved }])
        })
        .await
        .map(drop)
    }

    pub(crate) async fn approval_states(
        &self,
        caller: &Caller,
        input: GetPullRequestApprovalStatesInput,
    ) -> Result<GetPullRequestApprovalStatesOutput, ApiError> {
        let (pull, _) = self.pull_of(caller, &input.pull_request_id).await?;
        let of = pull.approvals.into_iter().filter(|word| word.revision == input.revision_id);
        let approvals = of.map(|word| Approval {
            approval_state: Some(ApprovalState::Approve),
            user_arn: Some(word.user),
        });
        Ok(GetPullRequestApprovalStatesOutput { approvals: Some(approvals.collect()) })
    }

    pub(crate) async fn evaluate_rules(
        &self,
        caller: &Caller,
        input: EvaluatePullRequestApprovalRulesInput,
    ) -> Result<EvaluatePullRequestApprovalRulesOutput, ApiError> {
        let (pull, _) = self.pull_of(caller, &input.pull_request_id).await?;
        current(&pull, &input.revision_id)?;
        let overridden = pull.overrides.iter().any(|word| word.revision == pull.revision);
        let (satisfied, not) = rules::evaluate(&pull.rules, &pull.approvals, &pull.revision);
        let evaluation = Evaluation {
            approved: Some(overridden || not.is_empty()),
            overridden: Some(overridden),
            approval_rules_satisfied: Some(satisfied),
            approval_rules_not_satisfied: Some(not),
        };
        Ok(EvaluatePullRequestApprovalRulesOutput { evaluation })
    }

    pub(crate) async fn override_rules(
        &self,
        caller: &Caller,
        input: OverridePullRequestApprovalRulesInput,
    ) -> Result<(), ApiError> {
        let set = match input.override_status {
            OverrideStatus::Override => true,
            OverrideStatus::Revoke => false,
            OverrideStatus::Unknown(_) => {
                return Err(error::invalid_override_status_exception(
                    "The override status is not valid. Valid statuses are OVERRIDE and REVOKE.",
                ));
            }
        };
        let revision = &input.revision_id;
        self.change_pull(caller, &input.pull_request_id, |pull| {
            still_open(pull)?;
            current(pull, revision)?;
            let there = pull.overrides.iter().any(|word| word.revision == *revision);
            if set && there {
                return Err(error::override_already_set_exception(
                    "The pull request has already had its approval rules set to override.",
                ));
            }
            pull.overrides.retain(|word| word.revision != *revision);
            if set {
                pull.overrides.push(Word { revision: revision.clone(), user: caller.arn() });
            }
            Ok(vec![What::Overridden { revision: revision.clone(), set }])
        })
        .await
        .map(drop)
    }

    pub(crate) async fn override_state(
        &self,
        caller: &Caller,
        input: GetPullRequestOverrideStateInput,
    ) -> Result<GetPullRequestOverrideStateOutput, ApiError> {
        let (pull, _) = self.pull_of(caller, &input.pull_request_id).await?;
        let by = pull.overrides.into_iter().find(|word| word.revision == input.revision_id);
        Ok(GetPullRequestOverrideStateOutput {
            overridden: Some(by.is_some()),
            overrider: by.map(|word| word.user),
        })
    }
}

/// Refuses what is said of a revision that is not the last.
fn current(pull: &Pull, revision: &str) -> Result<(), ApiError> {
    if revision.is_empty() {
        return Err(error::revision_id_required_exception(
            "A revision ID is required, but was not provided.",
        ));
    }
    match pull.revision == revision {
        true => Ok(()),
        false => Err(error::revision_not_current_exception(
            "The revision ID provided in the request does not match the current revision ID. Use GetPullRequest to retrieve the current revision ID.",
        )),
    }
}

fn no_rule(name: &str) -> ApiError {
    error::approval_rule_does_not_exist_exception(format!(
        "The specified approval rule does not exist: {name}"
    ))
}
