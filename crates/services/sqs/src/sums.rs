//! MD5 sums of messages, against which clients hold what they sent and received: «Amazon SQS message
//! metadata», «Calculating the MD5 message digest for message attributes».

use crate::model::Attribute;
use foundation::checksum::{Algorithm, Hasher};
use std::collections::BTreeMap;

/// Of a body.
pub(crate) fn of_body(body: &str) -> String {
    Algorithm::Md5.of(body.as_bytes()).hex()
}

/// Of attributes; nothing where there are none.
pub(crate) fn of_attributes<'a>(
    attributes: impl IntoIterator<Item = (&'a String, &'a Attribute)>,
) -> Option<String> {
    const TEXT: u8 = 1;
    const BINARY: u8 = 2;
    let sorted: BTreeMap<&String, &Attribute> = attributes.into_iter().collect();
    if sorted.is_empty() {
        return None;
    }
    let mut hasher = Hasher::new(Algorithm::Md5);
    let part = |hasher: &mut Hasher, bytes: &[u8]| {
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        hasher.update(&length.to_be_bytes());
        hasher.update(bytes);
    };
    for (name, attribute) in sorted {
        part(&mut hasher, name.as_bytes());
        part(&mut hasher, attribute.data_type.as_bytes());
        match &attribute.binary {
            Some(bytes) => {
                hasher.update(&[BINARY]);
                part(&mut hasher, bytes);
            }
            None => {
                hasher.update(&[TEXT]);
                part(&mut hasher, attribute.text.as_deref().unwrap_or_default().as_bytes());
            }
        }
    }
    Some(hasher.finish().hex())
}
