//! The room's keys, one kind a file.

pub(crate) mod comment;
pub(crate) mod doomed;
pub(crate) mod event;
pub(crate) mod intent;
pub(crate) mod place;
pub(crate) mod pull;
pub(crate) mod repository;
pub(crate) mod template;
pub(crate) mod thread;
pub(crate) mod token;

use store::keys::Kind;

/// What triggers tell, on its way: `delivery`'s own rows.
pub(crate) const MAIL: Kind = Kind::new(*b"gm");
