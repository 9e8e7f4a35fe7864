//! Ids of statements, which templates don't give.

use resource::Work;
use ring::digest;

/// Longest parts of stack and resource in it: an id of a statement has 100 letters at most.
const PART_MAX: usize = 40;

/// `STACK-RESOURCE-XXXXXXXXXXXX`: the same in every attempt of a step.
pub(super) fn statement_id(work: &Work) -> String {
    let token = format!("{}/{}/{}", work.stack_id, work.logical_id, work.token);
    let digest = digest::digest(&digest::SHA256, token.as_bytes());
    let end: String = digest.as_ref().iter().take(6).map(|byte| format!("{byte:02X}")).collect();
    let part = |text: &str| text.chars().take(PART_MAX).collect::<String>();
    format!("{}-{}-{end}", part(&work.stack_name), part(&work.logical_id))
}
