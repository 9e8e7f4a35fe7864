//! Deleting alarms: all of those that are named, or none.

use super::errors::{contended, invalid, no_alarm, unavailable};
use super::keys;
use super::limits::{ATTEMPTS_MAX, COMPOSITES_DELETED_MAX};
use super::model::Spec;
use super::names::Place;
use super::told::Operation;
use crate::room::Room;
use aws_api::ApiError;
use foundation::Caller;
use std::collections::BTreeSet;
use store::{Batch, Check, Direction, Limit};

impl Room {
    pub(crate) async fn delete_all(
        &self,
        caller: &Caller,
        names: Vec<String>,
    ) -> Result<(), ApiError> {
        let place = Place::of(caller);
        let names: BTreeSet<String> = names.into_iter().collect();
        for _ in 0..ATTEMPTS_MAX {
            let batch = self.deleting(&place, &names).await?;
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(contended())
    }

    async fn deleting(&self, place: &Place, names: &BTreeSet<String>) -> Result<Batch, ApiError> {
        let (mut batch, mut composites) = (Batch::new(), 0);
        for text in names {
            let name = place.alarm(text);
            let found = self.alarm(&name).await.map_err(unavailable)?;
            let found = found.ok_or_else(|| no_alarm(text))?;
            composites += usize::from(matches!(found.alarm.spec, Spec::Composite(_)));
            let looks = keys::alarm::looks_at(&name);
            let scan = self.store.scan(looks.clone(), Limit::default(), Direction::Forward).await;
            let entries = scan.map_err(unavailable)?.entries;
            if entries.is_empty() {
                batch = batch.check(Check::Empty(looks));
            }
            for entry in entries {
                let composite = keys::alarm::who_looks(&entry.key).map_err(unavailable)?;
                if !names.contains(&composite) {
                    return Err(invalid(format!(
                        "Cannot delete {text} as there are composite alarm(s) depending on it."
                    )));
                }
            }
            batch = batch.check(Check::Version(found.entry.key.clone(), found.entry.version));
            for child in found.alarm.spec.looks_at(place) {
                batch = batch.delete(keys::alarm::look(&place.alarm(&child), text));
            }
            batch = batch.delete(found.entry.key);
            // Its timer finds nothing when it falls due.
            batch = self.reconfigured(batch, &name, Operation::Delete, &found.alarm, None);
        }
        if composites > COMPOSITES_DELETED_MAX {
            return Err(invalid("Only one composite alarm can be deleted per request."));
        }
        Ok(batch)
    }
}
