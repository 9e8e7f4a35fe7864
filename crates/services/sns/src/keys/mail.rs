//! `ne | place` → [`Mail`](crate::model::Mail): a mail for which there was no mail server, in the order
//! of their commits. The oldest go when there are too many.

use store::keys::Kind;
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"ne");

/// What is appended here is the last mail.
pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

/// All mails.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&prefix())
}
