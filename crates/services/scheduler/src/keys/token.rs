//! `tk | account | region | token` → [`crate::model::Spent`]: what was deleted under a client's token.
//! Lives for an hour ([`super::spent`]).

use crate::names::Place;
use store::Key;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"tk");

pub(crate) fn key(place: &Place, token: &str) -> Key {
    super::begun(KIND, place).str(token).finish()
}
