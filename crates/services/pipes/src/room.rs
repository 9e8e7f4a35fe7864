//! The room: what all operations share, and the work that goes on behind them.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::letters::Letters;
use crate::limits::{ATTEMPTS_MAX, LEASE};
use crate::model::{self, Found, Pipe};
use crate::names::PipeName;
use crate::outside::Outside;
use crate::supervisor::Supervised;
use aws_api::ApiError;
use delivery::{Mail, Options};
use event_engine::backoff;
use foundation::Ambient;
use pollers::{Supervisors, supervise};
use std::sync::{Arc, OnceLock};
use store::{Batch, Check, Outcome, Store, StoreError, get_one};
use tenure::Node;

/// Dead letters under way at once.
const LETTERS: usize = 16;
/// Those to one queue or topic.
const LANE: usize = 4;

/// Amazon EventBridge Pipes over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// This node's name: one node at a time works on a pipe.
    pub(crate) node: String,
    pub(crate) mail: Arc<Mail>,
    outside: OnceLock<Outside>,
    supervisors: Supervisors<PipeName>,
}

impl Room {
    /// This node, as it takes leases.
    pub(crate) fn as_node(&self) -> Node {
        let (store, ambient) = (self.store.clone(), self.ambient.clone());
        Node { store, ambient, name: self.node.clone(), lease: LEASE }
    }

    /// A room whose state is in `store`. What goes on behind answered calls is [`Room::run`], once
    /// the room has been connected.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient, node: String) -> Arc<Room> {
        let options = Options {
            name: "pipes/letters",
            kind: keys::letter::KIND,
            in_flight: LETTERS,
            lane_in_flight: LANE,
        };
        let mail = Mail::new(store.clone(), ambient.clone(), node.clone(), options);
        let (outside, supervisors) = (OnceLock::new(), Supervisors::default());
        Arc::new(Room { store, ambient, node, mail, outside, supervisors })
    }

    /// Hands over where events come from and go to.
    pub fn connect(&self, outside: Outside) {
        // A second one would be the same ones.
        let _ = self.outside.set(outside);
    }

    pub(crate) fn outside(&self) -> Result<&Outside, ApiError> {
        let missing = || ApiError::internal("the Pipes room has not been connected");
        self.outside.get().ok_or_else(missing)
    }

    /// Works on the pipes, without end. Killed anywhere, all of it goes on at the next start.
    pub async fn run(self: Arc<Self>) {
        let carrier = Arc::new(Letters(self.clone()));
        tokio::join!(self.mail.clone().run(carrier), self.clone().supervise());
    }

    /// Sees to it that the pipe is looked after.
    pub(crate) fn attend(&self, name: &PipeName) {
        self.supervisors.attend(name.clone());
    }

    async fn supervise(self: Arc<Self>) {
        let (store, all) = (&*self.store, keys::pipe::all());
        let mut failures = 0;
        while let Err(failure) = self.supervisors.attend_all(store, &all, keys::pipe::read).await {
            failures += 1;
            tracing::error!(%failure, "pipes can't be read");
            self.ambient.clock.sleep(backoff(failures)).await;
        }
        let each = |name| supervise(Supervised { room: self.clone(), name });
        self.supervisors.run(&self.ambient, each).await;
    }

    /// The pipe, if there is one.
    pub(crate) async fn look_up(&self, name: &PipeName) -> Result<Option<Found>, StoreError> {
        get_one(&*self.store, keys::pipe::key(name)).await?.map(model::found).transpose()
    }

    pub(crate) async fn pipe(&self, name: &PipeName) -> Result<Found, ApiError> {
        let found = self.look_up(name).await.map_err(unavailable)?;
        found.ok_or_else(|| errors::not_found(name))
    }

    /// Changes a pipe, as often as somebody else comes first.
    pub(crate) async fn change(
        &self,
        name: &PipeName,
        change: impl Fn(&mut Pipe) -> Result<(), ApiError> + Send + Sync,
    ) -> Result<Pipe, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let Found { mut pipe, entry, .. } = self.pipe(name).await?;
            change(&mut pipe)?;
            let batch = Batch::new()
                .check(Check::unchanged(entry.key.clone(), Some(&entry)))
                .put(entry.key, model::encode(&pipe));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if let Outcome::Committed(_) = outcome {
                self.attend(name);
                return Ok(pipe);
            }
        }
        Err(errors::contended(name))
    }
}
