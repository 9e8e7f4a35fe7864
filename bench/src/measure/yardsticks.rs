//! Each yardstick beside another of its kind. The share would be 100 % on a quiet machine; its spread
//! is that of every other share in the table.

use super::{PREPARED, beside, yardstick};
use crate::aws::dynamodb;
use crate::context::Context;
use crate::finding::{Finding, Goal};
use crate::server::Mode;
use crate::sigv4::Credentials;
use crate::trouble::Result;

/// About what GetItem of an item of 1 KiB answers.
const ANSWER_BYTES: usize = 1_100;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let nobody = Credentials { access_key_id: "AKIA".into(), secret_access_key: String::new() };
    let mut findings = Vec::new();
    for mode in [Mode::Ephemeral, Mode::Durable] {
        let (one, name, _log) = yardstick(context, mode, ANSWER_BYTES).await?;
        let (other, _, _other_log) = yardstick(context, mode, ANSWER_BYTES).await?;
        let now = context.ambient.now();
        let puts = (0..PREPARED)
            .map(|number| dynamodb::put_item(number).signed(one.address, &nobody, now))
            .collect();
        let outcome = context.contest(&one, other.side(), puts, ANSWER_BYTES).await?;
        let finding = beside(format!("a {name} server"), name, &outcome, 1.0);
        findings.push(Finding { goal: Goal::Context, ..finding });
    }
    Ok(findings)
}
