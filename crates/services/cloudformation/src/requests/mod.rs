//! The operations of the API.

mod change_sets;
mod create;
mod delete;
mod describe;
mod drift;
mod events;
mod execute;
mod exports;
mod policies;
mod resources;
mod rollback;
mod show;
mod signal;
mod templates;
mod update;

pub(crate) use create::{Parent, create};
pub(crate) use delete::delete;
pub(crate) use signal::accept;
pub(crate) use update::{NO_UPDATES, restore, update};

use crate::core::Core;
use crate::keys;
use crate::record::operation::OnFailure;
use crate::record::{Actor, Goal, Operation, Phase, Resource, Spec, Stack, Token};
use crate::refusal::{self, validation};
use aws_api::ApiError;
use aws_api::cloudformation::error;
use foundation::{Caller, page};
use std::collections::BTreeMap;
use store::{Batch, KeyRange};

/// Tokens that a stack remembers.
const TOKENS_MAX: usize = 20;

/// Whether this very request has been carried out before; the same token for something else is
/// refused.
pub(crate) fn is_repeated(
    stack: &Stack,
    token: Option<&str>,
    operation: &str,
) -> Result<bool, ApiError> {
    let Some(token) = token else { return Ok(false) };
    match stack.tokens.iter().find(|known| known.token == token) {
        None => Ok(false),
        Some(known) if known.operation == operation => Ok(true),
        Some(_) => Err(error::token_already_exists_exception(format!(
            "A client request token already exists: {token}"
        ))),
    }
}

/// What an operation is begun with.
pub(crate) struct Begin<'a> {
    pub(crate) goal: Goal,
    pub(crate) phase: Phase,
    pub(crate) spec: Option<Spec>,
    pub(crate) role: Option<String>,
    pub(crate) token: Option<&'a str>,
    pub(crate) on_failure: OnFailure,
    pub(crate) operation: &'static str,
}

/// Puts an operation on a stack; it is under way once that is committed.
pub(crate) fn begin(
    core: &Core,
    actor: Actor,
    stack: &mut Stack,
    begin: Begin<'_>,
    batch: Batch,
) -> Batch {
    stack.operations += 1;
    if let Some(token) = begin.token {
        let token = Token { token: token.to_owned(), operation: begin.operation.to_owned() };
        stack.tokens.push(token);
        let excess = stack.tokens.len().saturating_sub(TOKENS_MAX);
        stack.tokens.drain(..excess);
    }
    if begin.role.is_some() {
        stack.role = begin.role;
    }
    stack.operation = Some(Operation {
        number: stack.operations,
        id: core.ambient.dice.uuid(),
        goal: begin.goal,
        phase: begin.phase,
        rolling_back: false,
        actor,
        role: stack.role.clone(),
        token: begin.token.map(str::to_owned),
        spec: begin.spec,
        former: stack.spec.clone(),
        policy: None,
        deadline_ms: None,
        on_failure: begin.on_failure,
        retain_except_on_create: stack.retain_except_on_create,
        cancelled: false,
        failed: Vec::new(),
        fault: None,
        skip: Vec::new(),
        force: false,
    });
    batch.put(keys::work(&stack.id), stack.id.to_string())
}

/// Who asked. A service or nobody has no rights that could be kept.
pub(crate) fn actor(caller: &Caller) -> Result<Actor, ApiError> {
    match Actor::of(&caller.principal) {
        Actor::Nobody => Err(ApiError::new(
            "AccessDenied",
            403,
            format!("{} cannot have operations on stacks carried out", caller.arn()),
        )),
        actor => Ok(actor),
    }
}

/// What a failed operation leads to.
pub(crate) fn on_failure(disable_rollback: Option<bool>) -> OnFailure {
    match disable_rollback {
        Some(true) => OnFailure::Nothing,
        _ => OnFailure::Rollback,
    }
}

/// A page of what is sorted by a text of its own.
pub(crate) fn page_of<T>(
    listing: &str,
    mut items: Vec<T>,
    name: impl Fn(&T) -> String,
    token: Option<&str>,
    max: usize,
) -> Result<(Vec<T>, Option<String>), ApiError> {
    items.sort_by_key(&name);
    if let Some(token) = token {
        let after = page::position(listing, token).and_then(|bytes| String::from_utf8(bytes).ok());
        let after = after.ok_or_else(bad_token)?;
        items.retain(|item| name(item) > after);
    }
    let more = items.len() > max;
    items.truncate(max);
    let next =
        items.last().filter(|_| more).map(|last| page::token(listing, name(last).as_bytes()));
    Ok((items, next))
}

/// Where a listing in the order of keys goes on.
pub(crate) fn resumed(
    listing: &str,
    range: KeyRange,
    token: Option<&str>,
    backward: bool,
) -> Result<KeyRange, ApiError> {
    let Some(token) = token else { return Ok(range) };
    let key = page::position(listing, token).ok_or_else(bad_token)?;
    if !range.contains(&key) {
        return Err(bad_token());
    }
    Ok(if backward { range.before(key) } else { range.after(key) })
}

fn bad_token() -> ApiError {
    validation("The specified NextToken is not valid.")
}

/// Nothing where a request gives an empty text.
pub(crate) fn given(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

impl Core {
    /// The resources and the spec that stand.
    pub(crate) async fn standing(
        &self,
        stack: &Stack,
    ) -> Result<Option<(Spec, BTreeMap<String, Resource>)>, ApiError> {
        let Some(spec) = &stack.spec else { return Ok(None) };
        let resources = self.resources(&stack.id).await.map_err(refusal::store)?;
        Ok(Some((spec.clone(), resources)))
    }
}
