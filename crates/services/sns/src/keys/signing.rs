//! `nk` → the private key that signs messages, PKCS #8 in DER. Made once.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"nk");

pub(crate) fn key() -> Key {
    KeyWriter::new(KIND).finish()
}
