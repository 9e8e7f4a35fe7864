//! The room's keys, one kind a file.

pub(crate) mod deduplication;
pub(crate) mod kept;
pub(crate) mod mail;
pub(crate) mod sequence;
pub(crate) mod signing;
pub(crate) mod subscription;
pub(crate) mod topic;

use store::keys::Kind;

/// Parcels on their way: keys and values are `delivery`'s own.
pub(crate) const OUTBOX: Kind = Kind::new(*b"no");
