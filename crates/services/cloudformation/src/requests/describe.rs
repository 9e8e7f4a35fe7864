//! `DescribeStacks`, `ListStacks`, `DescribeAccountLimits`.

use super::{given, resumed, show};
use crate::core::Found;
use crate::keys;
use crate::record::Stack;
use crate::refusal;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::{Caller, page};
use store::{Direction, Limit};

/// Stacks in a page.
const PAGE: usize = 100;
/// Stacks, outputs and concurrent operations that an account of AWS's may have.
const LIMITS: [(&str, i32); 3] =
    [("StackLimit", 2000), ("StackOutputsLimit", 200), ("ConcurrentResourcesLimit", 2500)];

impl Room {
    pub(crate) async fn describe_stacks(
        &self,
        caller: &Caller,
        input: api::DescribeStacksInput,
    ) -> Result<api::DescribeStacksOutput, ApiError> {
        if let Some(name) = given(input.stack_name) {
            let found = self.core.find(caller, &name).await?;
            let Some(Found { stack, .. }) = found else { return Err(refusal::no_stack(&name)) };
            return Ok(api::DescribeStacksOutput {
                stacks: Some(vec![show::stack(&stack)]),
                next_token: None,
            });
        }
        let live = |stack: &Stack| !stack.is_deleted();
        let (stacks, next_token) = self.page(caller, "stacks", input.next_token, live).await?;
        let stacks = Some(stacks.iter().map(show::stack).collect());
        Ok(api::DescribeStacksOutput { stacks, next_token })
    }

    pub(crate) async fn list_stacks(
        &self,
        caller: &Caller,
        input: api::ListStacksInput,
    ) -> Result<api::ListStacksOutput, ApiError> {
        let filter = input.stack_status_filter.unwrap_or_default();
        let fits = |stack: &Stack| filter.is_empty() || filter.contains(&stack.status);
        let (stacks, next_token) = self.page(caller, "summaries", input.next_token, fits).await?;
        let stack_summaries = Some(stacks.iter().map(show::summary).collect());
        Ok(api::ListStacksOutput { stack_summaries, next_token })
    }

    /// The newest first.
    async fn page(
        &self,
        caller: &Caller,
        listing: &str,
        token: Option<String>,
        fits: impl Fn(&Stack) -> bool,
    ) -> Result<(Vec<Stack>, Option<String>), ApiError> {
        let range = keys::orders(&caller.account, &caller.region);
        let mut rest = Some(resumed(listing, range, token.as_deref(), false)?);
        let mut found = Vec::new();
        while let Some(range) = rest {
            let limit = Limit::entries(PAGE);
            let page = self.core.store.scan(range, limit, Direction::Forward).await;
            let page = page.map_err(refusal::store)?;
            for entry in &page.entries {
                let uuid = keys::ordered(&entry.key).map_err(refusal::store)?;
                let key = keys::stack_of(&caller.account, &caller.region, &uuid);
                let stack = self.core.stack_at(key).await.map_err(refusal::store)?;
                found.extend(stack.map(|found| found.stack).filter(&fits));
                if found.len() == PAGE {
                    return Ok((found, Some(page::token(listing, &entry.key))));
                }
            }
            rest = page.next;
        }
        Ok((found, None))
    }

    pub(crate) async fn describe_account_limits(
        &self,
        _: &Caller,
        _: api::DescribeAccountLimitsInput,
    ) -> Result<api::DescribeAccountLimitsOutput, ApiError> {
        let limits = LIMITS.map(|(name, value)| api::AccountLimit {
            name: Some(name.to_owned()),
            value: Some(value),
        });
        Ok(api::DescribeAccountLimitsOutput {
            account_limits: Some(limits.to_vec()),
            next_token: None,
        })
    }
}
