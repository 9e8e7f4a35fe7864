//! Ids as API Gateway makes them: lower-case letters and digits.

use crate::room::Room;

const ALPHABET: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// Of APIs, API keys: they stand in hosts and documents.
const LONG: usize = 10;

/// Of everything else.
const SHORT: usize = 6;

impl Room {
    pub(crate) fn long_id(&self) -> String {
        self.ambient.dice.letters(ALPHABET, LONG)
    }

    pub(crate) fn short_id(&self) -> String {
        self.ambient.dice.letters(ALPHABET, SHORT)
    }
}
