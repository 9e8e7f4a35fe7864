//! `po | …`, as `delivery` lays them out: dead letters on their way ([`crate::letters::Letter`]). They
//! live until their queue or topic has them, or they are given up.

use store::keys::Kind;

pub(crate) const KIND: Kind = Kind::new(*b"po");
