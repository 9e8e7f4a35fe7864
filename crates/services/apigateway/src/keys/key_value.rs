//! `rv | account | region | value` → the id of the API key that has it: no two share one. Lives as
//! long as the key.

use super::Place;
use store::Key;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"rv");

pub(crate) fn key(place: &Place, value: &str) -> Key {
    place.write(KIND).str(value).finish()
}
