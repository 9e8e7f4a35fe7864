//! On whose behalf a step is done, and what an earlier attempt of it left.

use crate::failure::Failure;
use async_trait::async_trait;
use aws_api::ApiError;
use foundation::{Ambient, Caller};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use store::Watch;

/// Keeps what a step must not forget when it is cut off; durable when it returns.
#[async_trait]
pub trait Journal: Send + Sync + 'static {
    /// Keeps the resource's physical id: rollback will delete it, a repeated attempt is told of it.
    async fn physical_id(&self, id: &str) -> Result<(), Failure>;

    /// Keeps a note for a repeated attempt, in place of the last one.
    async fn note(&self, text: &str) -> Result<(), Failure>;
}

/// One step on one resource.
#[derive(Clone)]
pub struct Work {
    /// Whose rights count: the stack's caller, or its role's session.
    pub caller: Caller,
    /// The stack's ARN.
    pub stack_id: String,
    /// Its name.
    pub stack_name: String,
    /// The resource's name in the template.
    pub logical_id: String,
    /// The same in every attempt of this step, and no other's.
    pub token: String,
    /// The stack's tags, for types that have tags: see [`crate::tags_map`].
    pub tags: Vec<(String, String)>,
    /// The clock and the dice.
    pub ambient: Ambient,
    /// Set if this step was begun before and cut off.
    pub earlier: Option<Earlier>,
    /// Where [`Work::remember`] and [`Work::note`] write.
    pub journal: Arc<dyn Journal>,
}

/// What an earlier attempt of a step left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earlier {
    /// What it remembered.
    pub physical_id: Option<String>,
    /// What it noted.
    pub note: Option<String>,
}

impl Work {
    /// Keeps the physical id of a resource that has just been made.
    pub async fn remember(&self, id: &str) -> Result<(), Failure> {
        self.journal.physical_id(id).await
    }

    /// Keeps a note for a repeated attempt: what was there before something is made whose id the
    /// service chooses, say.
    pub async fn note(&self, text: &str) -> Result<(), Failure> {
        self.journal.note(text).await
    }

    /// The id that an earlier attempt remembered.
    pub fn remembered(&self) -> Option<&str> {
        self.earlier.as_ref()?.physical_id.as_deref()
    }

    /// What an earlier attempt noted.
    pub fn noted(&self) -> Option<&str> {
        self.earlier.as_ref()?.note.as_deref()
    }

    /// Before a resource is made whose name is known: tells whether it is still to be made, or is an
    /// earlier attempt's own work. `found` says whether there is one of that name.
    ///
    /// # Errors
    /// [`HandlerErrorCode::AlreadyExists`](crate::HandlerErrorCode::AlreadyExists) where somebody
    /// else's is there.
    pub async fn claim(&self, type_name: &str, id: &str, found: bool) -> Result<Claim, Failure> {
        let begun = self.remembered() == Some(id) || self.noted() == Some(CLAIM);
        match (found, begun) {
            (true, true) => Ok(Claim::Ours),
            (true, false) => Err(Failure::exists(type_name, id)),
            (false, true) => Ok(Claim::Make),
            (false, false) => {
                // From here on, what is found under the name is our own.
                self.note(CLAIM).await?;
                Ok(Claim::Make)
            }
        }
    }

    /// Before a resource is made whose id the service chooses: the one that an earlier attempt of this
    /// step has made, if there is one. `there` are the ids of those that could be it; an earlier
    /// attempt's own is the one that was not there when the step began.
    pub async fn own_of(&self, there: &[String]) -> Result<Option<String>, Failure> {
        if let Some(id) = self.remembered() {
            return Ok(Some(id.to_owned()));
        }
        match self.noted() {
            Some(before) => {
                let new = |id: &&String| !before.split(',').any(|old| old == id.as_str());
                Ok(there.iter().find(new).cloned())
            }
            None => {
                self.note(&there.join(",")).await?;
                Ok(None)
            }
        }
    }

    /// Makes failures of a service's refusals; `service` as in `Kinesis`, `Iam`, `DynamoDb`.
    pub fn refused(&self, service: &'static str) -> impl Fn(ApiError) -> Failure + '_ {
        move |error| Failure::of(service, &self.ambient.dice.uuid(), &error)
    }

    /// Returns when something under the watch was committed, and after a while in any case: then it
    /// is time to look again whether a resource is ready.
    pub async fn wait(&self, watch: &mut Watch) {
        tokio::select! {
            () = watch.changed() => {}
            () = self.ambient.clock.sleep(LOOK_AGAIN) => {}
        }
    }
}

/// The note that a name was free when a step began.
const CLAIM: &str = "the name was free";

/// Watches are hints that may be lost.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// What is to be done about a resource whose name is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// There is none: make it.
    Make,
    /// An earlier attempt of this step has made it: see to it that it is whole.
    Ours,
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Work");
        shown.field("stack", &self.stack_name).field("resource", &self.logical_id);
        shown.field("earlier", &self.earlier).finish_non_exhaustive()
    }
}
