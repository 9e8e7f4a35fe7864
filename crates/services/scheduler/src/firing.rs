//! Fires schedules: each due time once, in one commit with the call that comes of it and the next due
//! time. What fell due while nobody was there is fired once, when somebody is again.

use crate::keys;
use crate::model::{self, Schedule};
use crate::names::ScheduleName;
use crate::parcel::{Call, Content, OfSchedule};
use crate::room::Room;
use crate::timing::Timing;
use foundation::Timestamp;
use std::sync::Arc;
use store::{Batch, Check, Conflict, Entry, Lease, StoreError};
use tenure::Timers;

/// Bytes of one commit, about: that of the largest input is a quarter of a mebibyte.
const COMMIT_BYTES: usize = 4 * 1024 * 1024;
/// Digits of an execution's id.
const EXECUTION_ID_DIGITS: usize = 16;

impl Room {
    /// Fires what falls due, for ever.
    pub(crate) async fn fire_schedules(self: Arc<Self>) {
        let (node, room) = (self.as_node(), &*self);
        let timers = Timers { node, name: "scheduler/schedules", kind: keys::timer::KIND };
        timers.run(|lease, due| async move { room.fire_page(&lease, due).await }).await;
    }

    async fn fire_page(&self, lease: &Lease, due: Vec<Entry>) -> Result<(), StoreError> {
        let read = |timer: Entry| {
            let (at, name) = keys::timer::read(&timer.key)?;
            Ok::<_, StoreError>((timer, at, name))
        };
        let due: Vec<_> = due.into_iter().map(read).collect::<Result<_, _>>()?;
        let names: Vec<_> = due.iter().map(|(_, _, name)| keys::schedule::key(name)).collect();
        let found = self.store.get(&names).await?;
        let mut group = Vec::new();
        let mut bytes = 0;
        for ((timer, at, name), schedule) in due.into_iter().zip(found) {
            let batch = self.fire(timer, at, &name, schedule)?;
            bytes += batch.bytes();
            group.push(batch);
            if bytes > COMMIT_BYTES {
                bytes = 0;
                self.commit_fired(lease, std::mem::take(&mut group)).await?;
            }
        }
        self.commit_fired(lease, group).await
    }

    /// Commits them together; each by itself where one of them has been changed meanwhile. That one is
    /// looked at again.
    async fn commit_fired(&self, lease: &Lease, group: Vec<Batch>) -> Result<(), StoreError> {
        if group.is_empty() {
            return Ok(());
        }
        let all = group.iter().cloned().fold(Batch::new().fence(lease), Batch::with);
        if let Err(Conflict::Check(_)) = self.store.commit(all).await?.committed() {
            for one in group {
                let _changed = self.store.commit(Batch::new().fence(lease).with(one)).await?;
            }
        }
        Ok(())
    }

    /// What comes of a timer.
    fn fire(
        &self,
        timer: Entry,
        at: Timestamp,
        name: &ScheduleName,
        found: Option<Entry>,
    ) -> Result<Batch, StoreError> {
        let batch =
            Batch::new().check(Check::Version(timer.key.clone(), timer.version)).delete(timer.key);
        let Some(entry) = found else { return Ok(batch) };
        let schedule: Schedule = model::decode("schedule", &entry.value)?;
        let due = schedule.due.filter(|due| due.fires() == at && schedule.definition.enabled);
        // A timer of nobody's is let go of.
        let Some(due) = due else { return Ok(batch) };
        let call = Content::Call(Box::new(Call {
            schedule: OfSchedule::new(name),
            target: schedule.definition.target.clone(),
            scheduled_ms: due.scheduled_ms,
            execution_id: self.ambient.dice.hex(EXECUTION_ID_DIGITS),
        }));
        let batch = batch.check(Check::Version(entry.key.clone(), entry.version));
        let batch = self.mail.post(batch, &name.arn(), model::encode(&call));
        let scheduled = Timestamp::from_millis(due.scheduled_ms);
        let timing = Timing::of(&schedule.definition).ok();
        let next = timing.and_then(|timing| {
            let next = timing.after(scheduled, self.ambient.now())?;
            Some(timing.drawn(next, &self.ambient))
        });
        Ok(match next {
            None if schedule.definition.delete_after => batch.delete(entry.key),
            next => {
                let batch = match &next {
                    Some(due) => batch.put(keys::timer::key(due.fires(), name), Vec::new()),
                    None => batch,
                };
                batch.put(entry.key, model::encode(&Schedule { due: next, ..schedule }))
            }
        })
    }
}
