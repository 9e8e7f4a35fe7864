//! Approval rules: what they say, and whether approvals satisfy them.

use crate::git::refs::HEADS;
use crate::limits::RULES_MAX;
use crate::model::{Approval, Rule};
use aws_api::ApiError;
use aws_api::codecommit::{ApprovalRule, OriginApprovalRuleTemplate, error};
use foundation::Timestamp;
use ring::digest;
use serde::Deserialize;

/// The version that all rules name.
const VERSION: &str = "2018-11-08";
/// Instead of an account's ARN: `CodeCommitApprovers:123456789012:NAME`.
const SHORT: &str = "CodeCommitApprovers:";

/// A rule's content.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(crate) struct Content {
    version: String,
    #[serde(default)]
    destination_references: Vec<String>,
    statements: Vec<Statement>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Statement {
    #[serde(rename = "Type")]
    kind: String,
    number_of_approvals_needed: u32,
    #[serde(default)]
    approval_pool_members: Vec<String>,
}

impl Content {
    /// Reads a rule's content; nothing where it is none.
    pub(crate) fn parse(text: &str) -> Option<Content> {
        let content: Content = serde_json::from_str(text).ok()?;
        let fits = content.version == VERSION
            && !content.statements.is_empty()
            && content.statements.iter().all(|statement| statement.kind == "Approvers");
        fits.then_some(content)
    }

    /// Whether pull requests into that reference follow a template with this content.
    pub(crate) fn is_for(&self, reference: &str) -> bool {
        let branch = |name: &str| name.strip_prefix(HEADS).unwrap_or(name).to_owned();
        self.destination_references.is_empty()
            || self
                .destination_references
                .iter()
                .any(|pattern| matches(&branch(pattern), &branch(reference)))
    }

    /// Whether those users' approvals are enough.
    pub(crate) fn is_satisfied(&self, users: &[&str]) -> bool {
        self.statements.iter().all(|statement| {
            let pool = &statement.approval_pool_members;
            let counts =
                |user: &&&str| pool.is_empty() || pool.iter().any(|member| is_member(member, user));
            users.iter().filter(counts).count() >= statement.number_of_approvals_needed as usize
        })
    }
}

/// Whether a pool's member means the user of that ARN.
fn is_member(member: &str, arn: &str) -> bool {
    let Some(short) = member.strip_prefix(SHORT) else { return matches(member, arn) };
    let Some((account, name)) = short.split_once(':') else { return false };
    let users = [
        format!("arn:aws:iam::{account}:user/{name}"),
        format!("arn:aws:sts::{account}:assumed-role/{name}"),
        format!("arn:aws:sts::{account}:federated-user/{name}"),
    ];
    users.iter().any(|pattern| matches(pattern, arn))
}

/// Whether a text fits a pattern, in which `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

/// A rule's content, checked.
pub(crate) fn checked(text: &str) -> Result<(), ApiError> {
    const TEXT_MAX: usize = 3_000;
    if text.is_empty() {
        return Err(error::approval_rule_content_required_exception(
            "The content for the approval rule is empty. You must provide some content for an approval rule. The content cannot be null.",
        ));
    }
    match text.len() <= TEXT_MAX && Content::parse(text).is_some() {
        true => Ok(()),
        false => Err(error::invalid_approval_rule_content_exception(
            "The content for the approval rule is not valid.",
        )),
    }
}

pub(crate) fn checked_name(name: &str) -> Result<(), ApiError> {
    const NAME_MAX: usize = 100;
    match name.chars().count() {
        0 => Err(error::approval_rule_name_required_exception(
            "An approval rule name is required, but was not specified.",
        )),
        1..=NAME_MAX => Ok(()),
        _ => Err(error::invalid_approval_rule_name_exception(
            "The name for the approval rule is not valid.",
        )),
    }
}

pub(crate) fn room_for(rules: &[Rule]) -> Result<(), ApiError> {
    match rules.len() < RULES_MAX {
        true => Ok(()),
        false => Err(error::number_of_rules_exceeded_exception(format!(
            "The approval rule cannot be added. The pull request has the maximum number of approval rules associated with it: {RULES_MAX}."
        ))),
    }
}

/// SHA-256 of a rule's content, as hexadecimal digits.
pub(crate) fn sha256(content: &str) -> String {
    let hash = digest::digest(&digest::SHA256, content.as_bytes());
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Refuses a change of a content that is not what its changer has seen.
pub(crate) fn as_seen(rule: &Rule, seen: Option<&str>) -> Result<(), ApiError> {
    match seen.is_none_or(|seen| seen == sha256(&rule.content)) {
        true => Ok(()),
        false => Err(error::invalid_rule_content_sha256_exception(
            "The SHA-256 hash signature for the rule content is not valid.",
        )),
    }
}

pub(crate) fn shown(rule: &Rule) -> ApprovalRule {
    let template = rule.template.clone();
    ApprovalRule {
        approval_rule_content: Some(rule.content.clone()),
        approval_rule_id: Some(rule.id.clone()),
        approval_rule_name: Some(rule.name.clone()),
        creation_date: Some(Timestamp::from_millis(rule.created_ms)),
        last_modified_date: Some(Timestamp::from_millis(rule.modified_ms)),
        last_modified_user: Some(rule.modified_by.clone()),
        origin_approval_rule_template: template.map(|(id, name)| OriginApprovalRuleTemplate {
            approval_rule_template_id: Some(id),
            approval_rule_template_name: Some(name),
        }),
        rule_content_sha256: Some(sha256(&rule.content)),
    }
}

/// Which rules a revision's approvals satisfy, and which not.
pub(crate) fn evaluate(
    rules: &[Rule],
    approvals: &[Approval],
    revision: &str,
) -> (Vec<String>, Vec<String>) {
    let of_revision = approvals.iter().filter(|approval| approval.revision == revision);
    let users: Vec<&str> = of_revision.map(|approval| approval.user.as_str()).collect();
    let (satisfied, not): (Vec<&Rule>, Vec<&Rule>) = rules.iter().partition(|rule| {
        Content::parse(&rule.content).is_some_and(|content| content.is_satisfied(&users))
    });
    let names = |rules: Vec<&Rule>| rules.iter().map(|rule| rule.name.clone()).collect();
    (names(satisfied), names(not))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn content(needed: u32, pool: &[&str]) -> String {
        let pool: Vec<String> = pool.iter().map(|member| format!("\"{member}\"")).collect();
        format!(
            r#"{{"Version": "2018-11-08", "DestinationReferences": ["refs/heads/main"],
            "Statements": [{{"Type": "Approvers", "NumberOfApprovalsNeeded": {needed},
            "ApprovalPoolMembers": [{}]}}]}}"#,
            pool.join(",")
        )
    }

    #[test]
    fn approvals_count_if_they_come_from_the_pool() {
        const ANNA: &str = "arn:aws:iam::111122223333:user/anna";
        const BOB: &str = "arn:aws:sts::111122223333:assumed-role/Review/bob";
        for (needed, pool, users, expected) in [
            (1, &[][..], &[ANNA][..], true),
            (2, &[], &[ANNA], false),
            (2, &[], &[ANNA, BOB], true),
            (1, &[ANNA], &[BOB], false),
            (1, &["CodeCommitApprovers:111122223333:anna"], &[ANNA], true),
            (1, &["CodeCommitApprovers:111122223333:Review/*"], &[BOB], true),
            (1, &["CodeCommitApprovers:444455556666:*"], &[ANNA], false),
            (1, &["arn:aws:sts::111122223333:assumed-role/Review/*"], &[BOB], true),
        ] {
            let rule = Content::parse(&content(needed, pool)).unwrap();
            assert_eq!(rule.is_satisfied(users), expected, "{needed} {pool:?} {users:?}");
        }
        let rule = Content::parse(&content(1, &[])).unwrap();
        assert!(rule.is_for("refs/heads/main") && !rule.is_for("refs/heads/other"));
        for wrong in ["", "{}", r#"{"Version":"2018-11-08","Statements":[]}"#, "[]"] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_pattern_of_a_text_fits_it(text in "[ab/]{0,8}", at in 0..9usize, to in 0..9usize) {
            let (at, to) = (at.min(text.len()), to.min(text.len()));
            let (at, to) = (at.min(to), at.max(to));
            let pattern = format!("{}*{}", &text[..at], &text[to..]);
            prop_assert!(matches(&pattern, &text), "{pattern}");
            prop_assert!(matches(&text, &text));
            let longer = format!("{text}x");
            prop_assert!(!matches(&text, &longer));
        }
    }
}
