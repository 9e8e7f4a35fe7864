//! Carries what has happened to whom it is told.

use super::{Outside, bridge, event, queue};
use crate::errors::unavailable;
use crate::happening::Happening;
use crate::notify::queue::{EventNote, Note};
use crate::ops::bucket_arn;
use crate::room::Room;
use aws_api::ApiError;
use foundation::{AccountId, Caller, Region, Source, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Direction, Entry, KeyRange, Lease, Limit, StoreError};
use tenure::{Node, backoff};
use tokio::task::JoinSet;

/// Deliveries under way at once.
const DELIVERIES: usize = 32;
/// After so many refusals, what is refused for good — the function is gone, or may not be invoked —
/// is given up.
const REFUSALS_MAX: u32 = 5;
/// What could not be delivered for so long is given up.
const PATIENCE: Duration = Duration::from_hours(24);
const NAME: &str = "s3/notifications";
/// What S3 is called as a principal.
pub(super) const S3: &str = "s3.amazonaws.com";

impl Room {
    /// Adds to the batch what is to be told of the event, once the batch is committed.
    pub(crate) fn told(&self, batch: Batch, happening: &Happening<'_>) -> Batch {
        let record = &happening.bucket.record;
        let Some(rules) = &record.notifications else { return batch };
        let now = self.ambient.now();
        let mut own_id = None;
        let name = event::name(happening.kind);
        let batch = match rules.event_bridge {
            None => batch,
            Some(_) => {
                let id = self.ambient.dice.uuid();
                let detail_type = bridge::detail_type(happening.kind).to_owned();
                let note = Note {
                    bucket: happening.bucket.name().to_owned(),
                    owner: record.owner.clone(),
                    region: record.region.clone(),
                    arn: bucket_arn(happening.bucket.name()),
                    message: bridge::detail(happening, &id),
                    since_ms: now.as_millis(),
                    failures: 0,
                    event: Some(EventNote { id, detail_type }),
                    trace: None,
                };
                batch.append(queue::fresh(), crate::model::encode(&note))
            }
        };
        rules.of_event(name, happening.key).fold(batch, |batch, rule| {
            let own_id = own_id.get_or_insert_with(|| self.ambient.dice.uuid());
            let note = Note {
                bucket: happening.bucket.name().to_owned(),
                owner: record.owner.clone(),
                region: record.region.clone(),
                arn: rule.arn.clone(),
                message: event::message(happening, &rule.id, now, own_id),
                since_ms: now.as_millis(),
                failures: 0,
                event: None,
                trace: happening.by.and_then(|by| by.trace.as_deref()).map(str::to_owned),
            };
            batch.append(queue::fresh(), crate::model::encode(&note))
        })
    }

    /// Carries notifications, without end. Killed anywhere, it goes on at the next start; what was
    /// under way then is delivered once more.
    pub async fn carry(self: Arc<Self>) {
        let Some(outside) = self.outside.get() else {
            tracing::error!("nobody carries notifications: the room has not been connected");
            return;
        };
        let node = Node::new(&self.store, &self.ambient, &outside.node);
        node.rounds(NAME, queue::prefix(), || self.carry_due(&node)).await;
    }

    /// Carries what is due; tells when more falls due.
    async fn carry_due(self: &Arc<Self>, node: &Node) -> Result<Option<Timestamp>, StoreError> {
        loop {
            let now = self.ambient.now();
            let mut due = self.some(queue::all_fresh()).await?;
            let mut next = None;
            for entry in self.some(queue::all_again()).await? {
                let at = queue::due(&entry.key)?;
                if at > now {
                    next = Some(at);
                    break;
                }
                due.push(entry);
            }
            if due.is_empty() {
                return Ok(next);
            }
            let lease = match node.hold(NAME).await? {
                Ok(lease) => lease,
                Err(ends) => return Ok(Some(ends)),
            };
            self.carry_all(due, &lease).await?;
            node.give_up(lease).await;
        }
    }

    async fn some(&self, range: KeyRange) -> Result<Vec<Entry>, StoreError> {
        let limit = Limit::entries(DELIVERIES);
        Ok(self.store.scan(range, limit, Direction::Forward).await?.entries)
    }

    /// Tries each of the notes once, and commits in one what becomes of them.
    async fn carry_all(self: &Arc<Self>, due: Vec<Entry>, lease: &Lease) -> Result<(), StoreError> {
        let mut carrying = JoinSet::new();
        let mut batch = Batch::new().fence(lease);
        for entry in due {
            let note = Note::decode(&entry.value)?;
            batch = batch.delete(entry.key);
            let room = self.clone();
            carrying.spawn(async move {
                let carried = room.deliver(&note).await;
                carried.err().and_then(|error| room.after(note, &error))
            });
        }
        while let Some(carried) = carrying.join_next().await {
            match carried {
                Ok(None) => {}
                Ok(Some((due, note))) => {
                    let key = queue::again(due, self.ambient.dice.number());
                    batch = batch.put(key, crate::model::encode(&note));
                }
                Err(panicked) => {
                    // Nothing is committed: all are tried again, after a pause.
                    tracing::error!(%panicked, "a notification could not be carried");
                    return Err(StoreError::Malformed {
                        what: "notification",
                        reason: "carrying it panicked",
                    });
                }
            }
        }
        // Where another node has taken over, it carries them once more.
        let _outcome = self.store.commit(batch).await?;
        Ok(())
    }

    async fn deliver(&self, note: &Note) -> Result<(), ApiError> {
        let outside = self.outside()?;
        if let Some(event) = &note.event {
            return outside.events.put(bridge::event(note, event)).await;
        }
        let destination = outside.of(&note.arn)?;
        let caller = self.s3_for(&note.bucket, &note.owner, &note.region);
        let caller = caller.traced(note.trace.as_deref());
        let message = super::message(note.message.clone());
        destination.deliver(&caller, &note.arn, &message).await
    }

    /// When to try the note again after a failure; nothing where it is given up.
    fn after(&self, note: Note, error: &ApiError) -> Option<(Timestamp, Note)> {
        let (now, failures) = (self.ambient.now(), note.failures + 1);
        // Too many requests are a reason to wait, not to give up.
        let refused = (400..500).contains(&error.status()) && error.status() != 429;
        let too_old = now.since(Timestamp::from_millis(note.since_ms)) >= PATIENCE;
        let given_up = too_old || refused && failures >= REFUSALS_MAX;
        let Note { bucket, arn, .. } = &note;
        tracing::warn!(%error, bucket, arn, failures, given_up, "a notification was not delivered");
        (!given_up).then(|| (now + backoff(failures), Note { failures, ..note }))
    }

    /// S3 itself, on behalf of a bucket.
    pub(super) fn s3_for(&self, bucket: &str, owner: &str, region: &str) -> Caller {
        let account = AccountId::parse(owner).unwrap_or(AccountId::DEFAULT);
        let region = Region::parse(region).unwrap_or_default();
        let source = Source { arn: bucket_arn(bucket), account };
        Caller::service(S3, source, region, self.ambient.dice.uuid(), self.ambient.now())
    }

    /// Who can be told.
    pub(super) fn outside(&self) -> Result<&Outside, ApiError> {
        self.outside.get().ok_or_else(|| {
            unavailable(StoreError::Malformed { what: "room", reason: "it is not connected" })
        })
    }
}
