//! The keys of alarms, a kind a file.

pub(crate) mod alarm;
pub(crate) mod history;
pub(crate) mod parcel;
pub(crate) mod timer;

use super::names::{AlarmName, Place};
use store::keys::KeyWriter;

fn begun(key: KeyWriter, place: &Place) -> KeyWriter {
    key.str(place.account.as_str()).str(place.region.as_str())
}

fn named(key: KeyWriter, alarm: &AlarmName) -> KeyWriter {
    begun(key, &alarm.place).str(&alarm.name)
}
