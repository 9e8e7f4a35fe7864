//! `wc`: actions and events on their way, as the crate `delivery` keeps them; each is a
//! [`crate::alarms::parcel::Content`]. Live until they are delivered or given up.

use store::keys::Kind;

pub(crate) const KIND: Kind = Kind::new(*b"wc");
