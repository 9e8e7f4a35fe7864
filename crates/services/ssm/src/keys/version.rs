//! `yv | account | region | path | version` → the [`Revision`](crate::model::Revision) that it was.
//! Lives from the PutParameter that replaced it until a hundred newer ones are there, or to the
//! parameter's end.

use crate::names::ParameterName;
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"yv");

fn of(name: &ParameterName) -> KeyWriter {
    let place = &name.place;
    let writer = KeyWriter::new(KIND).str(place.account.as_str()).str(place.region.as_str());
    writer.str(name.path())
}

pub(crate) fn key(name: &ParameterName, number: u64) -> Key {
    of(name).u64(number).finish()
}

/// The earlier versions of a parameter, the oldest first.
pub(crate) fn all_of(name: &ParameterName) -> KeyRange {
    KeyRange::prefix(&of(name).finish())
}
