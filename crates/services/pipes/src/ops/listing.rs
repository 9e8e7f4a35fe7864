//! ListPipes.

use crate::errors::{invalid, unavailable};
use crate::keys;
use crate::limits::PAGE_MAX;
use crate::model::{self, Found};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::pipes::{ListPipesRequest, ListPipesResponse};
use foundation::{Caller, page};
use std::ops::Bound;
use store::{Direction, KeyRange, Limit};

const LISTING: &str = "ListPipes";

fn wanted(asked: &ListPipesRequest, found: &Found) -> bool {
    let (pipe, of) = (&found.pipe, &found.pipe.definition.0);
    let begins = |text: &str, prefix: &Option<String>| {
        prefix.as_ref().is_none_or(|prefix| text.starts_with(prefix.as_str()))
    };
    begins(&found.name.name, &asked.name_prefix)
        && begins(&of.source, &asked.source_prefix)
        && begins(&of.target, &asked.target_prefix)
        && asked.current_state.as_ref().is_none_or(|state| *state == pipe.state.shown())
        && asked.desired_state.as_ref().is_none_or(|state| *state == pipe.desired())
}

impl Room {
    /// A page of the caller's pipes, by name.
    pub(crate) async fn list(
        &self,
        caller: &Caller,
        asked: ListPipesRequest,
    ) -> Result<ListPipesResponse, ApiError> {
        let limit = asked.limit.and_then(|limit| usize::try_from(limit).ok());
        let limit = limit.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX);
        let mut range = KeyRange::prefix(&keys::pipe::prefix(&caller.account, &caller.region));
        if let Some(token) = asked.next_token.as_deref() {
            let after = page::position(LISTING, token);
            let after = after.ok_or_else(|| invalid("NextToken is not valid."))?;
            range.start = Bound::Excluded(after.into());
        }
        let (mut pipes, mut last, mut rest) = (Vec::new(), None, Some(range));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let key = entry.key.clone();
                let found = model::found(entry).map_err(unavailable)?;
                if !wanted(&asked, &found) {
                    continue;
                }
                if pipes.len() == limit {
                    // There is a next page, behind the last that is shown.
                    let next_token = last.map(|key: store::Key| page::token(LISTING, &key));
                    return Ok(ListPipesResponse { next_token, pipes: Some(pipes) });
                }
                pipes.push(found.summary());
                last = Some(key);
            }
            rest = page.next;
        }
        Ok(ListPipesResponse { next_token: None, pipes: Some(pipes) })
    }
}
