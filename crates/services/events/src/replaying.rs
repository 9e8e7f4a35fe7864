//! Sends archived events out again: in the order of their times, each page in one commit with how far
//! the replay has come. Killed anywhere, it goes on there.

use crate::event::Event;
use crate::keys;
use crate::model::{self, Archived, Replay as Record};
use crate::names::BusName;
use crate::posting::Posting;
use crate::room::Room;
use foundation::Timestamp;
use std::sync::Arc;
use store::{Batch, Check, Direction, Entry, KeyRange, Lease, Limit, StoreError};

const NAME: &str = "events/replays";
/// Events of one commit.
const PAGE: Limit = Limit { entries: 100, bytes: 512 * 1024 };

impl Room {
    /// Goes on with replays as long as there are any, for ever.
    pub(crate) async fn run_replays(self: Arc<Self>) {
        self.as_node().rounds(NAME, keys::replay::prefix(), || self.replay_all()).await;
    }

    /// Brings all replays to their ends; tells when to look again, where another node does it.
    async fn replay_all(&self) -> Result<Option<Timestamp>, StoreError> {
        loop {
            let mut open = Vec::new();
            for entry in self.all(KeyRange::prefix(&keys::replay::prefix())).await? {
                let record: Record = model::decode("replay", &entry.value)?;
                if record.is_open() {
                    open.push((entry, record));
                }
            }
            if open.is_empty() {
                return Ok(None);
            }
            let lease = match self.as_node().hold(NAME).await? {
                Ok(lease) => lease,
                Err(until) => return Ok(Some(until)),
            };
            // A page of each in turn.
            for (entry, record) in open {
                self.replay_page(&lease, entry, record).await?;
            }
            self.as_node().give_up(lease).await;
        }
    }

    async fn replay_page(
        &self,
        lease: &Lease,
        entry: Entry,
        mut record: Record,
    ) -> Result<(), StoreError> {
        let (_, name) = keys::replay::read(&entry.key)?;
        let now = self.ambient.now();
        let mut posting = Posting::new(
            Batch::new().fence(lease).check(Check::Version(entry.key.clone(), entry.version)),
        );
        if record.state == "CANCELLING" {
            record.state = "CANCELLED".to_owned();
            record.ended_ms = Some(now.as_millis());
        } else {
            record.state = "RUNNING".to_owned();
            let (from, until) =
                (Timestamp::from_millis(record.from_ms), Timestamp::from_millis(record.until_ms));
            let mut range = keys::event::between(record.archive, from, until);
            if let Some(reached) = &record.reached {
                range = range.after(reached.clone());
            }
            let page = self.store.scan(range, PAGE, Direction::Forward).await?;
            if let Some(bus) = BusName::of_arn(&record.destination) {
                for kept in &page.entries {
                    let archived: Archived = model::decode("archived event", &kept.value)?;
                    let event = Event::replayed(&archived.event, bus.clone(), &name, now);
                    posting = self.cause(posting, &event, &record.only).await?;
                }
            }
            if let Some(last) = page.entries.last() {
                record.reached = Some(last.key.to_vec());
                record.last_ms = Some(keys::event::time(&last.key)?.as_millis());
            }
            if page.next.is_none() {
                record.state = "COMPLETED".to_owned();
                record.ended_ms = Some(now.as_millis());
            }
        }
        let batch = posting.batch.put(entry.key, model::encode(&record));
        // Where it was cancelled meanwhile, or another node has taken over, it is looked at again.
        self.store.commit(batch).await.map(drop)
    }
}
