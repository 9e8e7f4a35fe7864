//! `ru | account | region | plan id` → the [`UsagePlan`](aws_api::apigateway::UsagePlan). Lives until
//! DeleteUsagePlan.

use super::Place;
use store::Key;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"ru");

pub(crate) fn key(place: &Place, id: &str) -> Key {
    place.write(KIND).str(id).finish()
}

/// The prefix of all of an account in a region, by id.
pub(crate) fn all_of(place: &Place) -> Key {
    place.write(KIND).finish()
}

/// The prefix of all that there are.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
