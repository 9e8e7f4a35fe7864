//! `NextToken`: where a statement goes on. It says which statement it belongs to, so that it can't
//! be used with another.
//!
//! Base64 of: version (1 byte: 1), the first 16 bytes of a hash of statement and parameters, the
//! lookup to go on with (4 bytes, big-endian), and, if the page ended within it, the last key as an
//! item.

use std::collections::BTreeMap;

use aws_api::dynamodb::{AttributeValue, ParameterizedStatement};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::item_format;
use crate::tokens::fingerprint;
use crate::value::{Item, item_from_wire, item_into_wire};

const VERSION: u8 = 1;
const STAMP_BYTES: usize = 16;

/// Tells statements apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp([u8; STAMP_BYTES]);

impl Stamp {
    pub(super) fn of(statement: &str, parameters: &Option<Vec<AttributeValue>>) -> Stamp {
        let hashed = fingerprint([&ParameterizedStatement {
            statement: statement.to_owned(),
            parameters: parameters.clone(),
            ..ParameterizedStatement::default()
        }]);
        let mut stamp = [0; STAMP_BYTES];
        stamp.iter_mut().zip(hashed).for_each(|(to, from)| *to = from);
        Stamp(stamp)
    }
}

/// Where to go on.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Place {
    pub(super) lookup: usize,
    /// The last key of the page before.
    pub(super) last: Option<BTreeMap<String, AttributeValue>>,
}

impl Place {
    pub(super) fn write(self, stamp: Stamp) -> String {
        let mut bytes = vec![VERSION];
        bytes.extend(stamp.0);
        // 50 lookups at most.
        bytes.extend((self.lookup as u32).to_be_bytes());
        if let Some(last) = self.last.and_then(|last| item_from_wire(last).ok()) {
            bytes.extend(item_format::encode(&last).0);
        }
        STANDARD.encode(bytes)
    }

    /// The place in a token of a statement with this stamp. The error is AWS's whole message.
    pub(super) fn read(token: &str, stamp: Stamp) -> Result<Place, String> {
        let invalid = || "Invalid NextToken".to_owned();
        let bytes = STANDARD.decode(token).map_err(|_| invalid())?;
        let (head, rest) = bytes.split_at_checked(1 + STAMP_BYTES).ok_or_else(invalid)?;
        if head[0] != VERSION {
            return Err(invalid());
        }
        if head[1..] != stamp.0 {
            return Err("NextToken does not match request".to_owned());
        }
        let (lookup, last) = rest.split_first_chunk::<4>().ok_or_else(invalid)?;
        let last: Option<Item> = match last {
            [] => None,
            bytes => {
                Some(item_format::decode(&Bytes::copy_from_slice(bytes)).map_err(|_| invalid())?)
            }
        };
        let lookup = u32::from_be_bytes(*lookup) as usize;
        Ok(Place { lookup, last: last.map(item_into_wire) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_token_is_good_for_its_statement_alone() {
        let stamp = |text: &str, parameters| Stamp::of(text, &parameters);
        let one = stamp("SELECT * FROM t", None);
        let last = [("pk".to_owned(), AttributeValue::S("a".into()))].into();
        let place = Place { lookup: 3, last: Some(last) };
        let token = place.clone().write(one);
        assert_eq!(Place::read(&token, one), Ok(place));
        for other in [
            stamp("SELECT * FROM t2", None),
            stamp("SELECT * FROM t", Some(vec![AttributeValue::Null(true)])),
        ] {
            let refused = Place::read(&token, other);
            assert_eq!(refused, Err("NextToken does not match request".to_owned()));
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic() {
        let stamp = Stamp::of("s", &None);
        proptest!(|(bytes in prop::collection::vec(any::<u8>(), 0..60), text in ".{0,40}")| {
            let mut behind = STANDARD.decode(Place::default().write(stamp)).unwrap_or_default();
            behind.extend(&bytes);
            for token in [STANDARD.encode(&bytes), text, STANDARD.encode(behind)] {
                let _ = Place::read(&token, stamp);
            }
        });
    }
}
