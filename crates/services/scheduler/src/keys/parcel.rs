//! `to`: calls of targets and dead letters on their way, as the crate `delivery` keeps them; each is a
//! [`crate::parcel::Content`]. Live until they are taken or given up.

use store::keys::Kind;

pub(crate) const KIND: Kind = Kind::new(*b"to");
