//! Fires schedules: each due time once, in one commit with the deliveries that come of it and the next
//! due time. What fell due while nobody was there is fired once, when somebody is again.

use crate::compiled::CompiledRule;
use crate::event::{Event, Way, scheduled};
use crate::keys;
use crate::measures::count;
use crate::model::{self, Rule, Timer};
use crate::posting::Posting;
use crate::room::Room;
use event_engine::schedule::Schedule;
use jiff::tz::TimeZone;
use std::sync::Arc;
use store::{Batch, Check, Entry, Lease, StoreError};
use tenure::Timers;

impl Room {
    /// Fires what falls due, for ever.
    pub(crate) async fn fire_schedules(self: Arc<Self>) {
        let (node, room) = (self.as_node(), &*self);
        let timers = Timers { node, name: "events/schedules", kind: keys::timer::KIND };
        let fire = |lease, due: Vec<Entry>| async move {
            for timer in due {
                room.fire(&lease, timer).await?;
            }
            Ok(())
        };
        timers.run(fire).await;
    }

    async fn fire(&self, lease: &Lease, entry: Entry) -> Result<(), StoreError> {
        let (due, name) = keys::timer::read(&entry.key)?;
        let timer: Timer = model::decode("timer", &entry.value)?;
        let mut batch = Batch::new()
            .fence(lease)
            .check(Check::Version(entry.key.clone(), entry.version))
            .delete(entry.key);
        let found = self.read::<Rule>("rule", keys::rule::key(&name)).await?;
        let current = found.filter(|found| found.record.stamp == Some(timer.stamp));
        if let Some(found) = current {
            let now = self.ambient.now();
            let schedule = found.record.schedule.as_deref();
            let schedule = schedule.and_then(|text| Schedule::parse(text).ok());
            let next = schedule.and_then(|schedule| schedule.after(due, now, &TimeZone::UTC));
            batch = batch.check(Check::Version(found.entry.key, found.entry.version));
            if let Some(next) = next {
                batch = batch.put(keys::timer::key(next, &name), model::encode(&timer));
            }
            count(&self.ambient, &name, "TriggeredRules");
            let rule = CompiledRule::of(name, found.record, found.entry.version);
            let (rule, id) = (Arc::new(rule), self.ambient.dice.uuid());
            let bus = rule.name.bus.clone();
            let json = scheduled(&id, &bus.place, &rule.arn, due);
            let event = Event::of(bus, json, now, Way::Put);
            batch = self.tell(Posting::new(batch), &rule, &event).batch;
        }
        // Where the rule has changed meanwhile, it is looked at again.
        self.store.commit(batch).await.map(drop)
    }
}
