//! Carries what triggers are told.

use crate::model;
use crate::room::Room;
use crate::triggers::{Letter, sender};
use async_trait::async_trait;
use delivery::{Carried, Carrier, Parcel, backoff};
use std::time::Duration;
use store::Batch;

/// After so many refusals, what is refused for good — the function is gone, or may not be invoked —
/// is given up.
const REFUSALS_MAX: u32 = 5;
/// What could not be delivered for so long is given up.
const PATIENCE: Duration = Duration::from_hours(24);

#[async_trait]
impl Carrier for Room {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        let letter: Letter = match model::decode("letter", &parcel.body) {
            Ok(letter) => letter,
            Err(error) => {
                tracing::error!(%error, "what a trigger tells can't be read");
                return Carried::Done(Batch::new());
            }
        };
        let delivered = match sender(&letter) {
            Ok(from) => self.deliver(&from, &letter).await,
            Err(error) => Err(error),
        };
        let Err(why) = delivered else { return Carried::Done(Batch::new()) };
        let now = self.ambient.now();
        let failures = parcel.failures + 1;
        let refused = why.status() < 500 && why.status() != 429 && failures >= REFUSALS_MAX;
        if refused || now.since(parcel.posted) >= PATIENCE {
            tracing::warn!(%why, to = letter.to, trigger = letter.trigger, "a trigger is given up");
            return Carried::Done(Batch::new());
        }
        Carried::Again { at: now + backoff(failures) }
    }
}
