//! `yn | account | region` → [`Counts`](crate::model::Counts). Lives from the first PutParameter on.

use crate::names::Place;
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"yn");

pub(crate) fn key(place: &Place) -> Key {
    KeyWriter::new(KIND).str(place.account.as_str()).str(place.region.as_str()).finish()
}
