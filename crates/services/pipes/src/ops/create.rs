//! CreatePipe.

use super::tags;
use crate::errors::{conflict, contended, invalid, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, PIPES_MAX};
use crate::model::{self, Kept, Pipe, State};
use crate::names::PipeName;
use crate::plan::{self, Plan};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::pipes::{CreatePipeRequest, RequestedPipeState, error};
use foundation::Caller;
use store::{Batch, Check, Direction, KeyRange, Limit, Outcome};

/// Whether a pipe is to run.
pub(super) fn runs(wanted: Option<RequestedPipeState>) -> Result<bool, ApiError> {
    match wanted {
        None | Some(RequestedPipeState::Running) => Ok(true),
        Some(RequestedPipeState::Stopped) => Ok(false),
        Some(RequestedPipeState::Unknown(other)) => {
            Err(invalid(format!("Unsupported DesiredState: {other}")))
        }
    }
}

impl Room {
    pub(crate) async fn create(
        &self,
        caller: &Caller,
        mut asked: CreatePipeRequest,
    ) -> Result<(PipeName, Pipe), ApiError> {
        let name = PipeName::of(caller, &asked.name);
        let running = runs(asked.desired_state.take())?;
        tags::check(asked.tags.as_ref())?;
        plan::complete(&mut asked)?;
        let now = self.ambient.now();
        Plan::of(&name, &asked, now)?;
        let now_ms = now.as_millis();
        let pipe = Pipe {
            id: self.ambient.dice.uuid(),
            definition: Kept(asked),
            state: State::Creating,
            running,
            reason: None,
            created_ms: now_ms,
            modified_ms: now_ms,
            begun: false,
        };
        let key = keys::pipe::key(&name);
        for _ in 0..ATTEMPTS_MAX {
            if self.look_up(&name).await.map_err(unavailable)?.is_some() {
                return Err(conflict(&name, format!("Pipe {} already exists.", name.name)));
            }
            self.has_room(&name).await?;
            let batch = Batch::new();
            let batch =
                batch.check(Check::Absent(key.clone())).put(key.clone(), model::encode(&pipe));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if let Outcome::Committed(_) = outcome {
                self.attend(&name);
                return Ok((name, pipe));
            }
        }
        Err(contended(&name))
    }

    /// Refuses a pipe too many.
    async fn has_room(&self, name: &PipeName) -> Result<(), ApiError> {
        let all = KeyRange::prefix(&keys::pipe::prefix(&name.account, &name.region));
        let (mut count, mut rest) = (0, Some(all));
        while let Some(range) = rest.take().filter(|_| count < PIPES_MAX) {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            count += page.entries.len();
            rest = page.next;
        }
        match count < PIPES_MAX {
            true => Ok(()),
            false => Err(error::service_quota_exceeded_exception(format!(
                "The limit of {PIPES_MAX} pipes of an account in a region has been reached."
            ))),
        }
    }
}
