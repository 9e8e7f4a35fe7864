//! `rg | account | region` → the [`Account`](aws_api::apigateway::Account)'s settings, once they were
//! changed. Lives for ever.

use super::Place;
use store::Key;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"rg");

pub(crate) fn key(place: &Place) -> Key {
    place.write(KIND).finish()
}

/// The prefix of all that there are.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
