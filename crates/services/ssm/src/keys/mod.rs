//! The room's keys, one kind a file.

pub(crate) mod count;
pub(crate) mod parameter;
pub(crate) mod version;

use store::keys::Kind;

/// What EventBridge is still to be told. Lives until it has been.
pub(crate) const MAIL: Kind = Kind::new(*b"yo");
