//! Entity tags: the MD5 of the bytes, or of the MD5s of the parts and their number.

use foundation::checksum::{Algorithm, Hasher};
use minicbor::{Decode, Encode};
use std::fmt;

/// An entity tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct ETag {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub(crate) md5: [u8; 16],
    /// How many parts there were, if it came in parts.
    #[n(1)]
    pub(crate) parts: Option<u32>,
}

impl ETag {
    /// Of bytes that came whole.
    pub(crate) fn whole(md5: [u8; 16]) -> ETag {
        ETag { md5, parts: None }
    }

    /// Of parts in their order.
    pub(crate) fn of_parts<'a>(parts: impl Iterator<Item = &'a ETag>) -> ETag {
        let mut hasher = Hasher::new(Algorithm::Md5);
        let mut count = 0;
        for part in parts {
            hasher.update(&part.md5);
            count += 1;
        }
        ETag { md5: md5_of(hasher), parts: Some(count) }
    }

    /// Reads what [`ETag`] shows, with or without quotes.
    pub(crate) fn parse(text: &str) -> Option<ETag> {
        let bare = unquoted(text);
        let (digits, parts) = match bare.split_once('-') {
            None => (bare, None),
            Some((digits, parts)) => (digits, Some(parts.parse().ok()?)),
        };
        let mut md5 = [0; 16];
        if digits.len() != 32 || !digits.is_ascii() {
            return None;
        }
        for (index, byte) in md5.iter_mut().enumerate() {
            *byte = u8::from_str_radix(digits.get(index * 2..index * 2 + 2)?, 16).ok()?;
        }
        Some(ETag { md5, parts })
    }

    /// As headers have it.
    pub(crate) fn quoted(&self) -> String {
        format!("\"{self}\"")
    }
}

/// Without quotes.
impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.md5.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        self.parts.map_or(Ok(()), |parts| write!(f, "-{parts}"))
    }
}

/// A tag as clients write it, less its quotes.
pub(crate) fn unquoted(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text)
}

/// What such a hasher has summed.
pub(crate) fn md5_of(hasher: Hasher) -> [u8; 16] {
    let mut md5 = [0; 16];
    for (to, from) in md5.iter_mut().zip(hasher.finish().as_bytes()) {
        *to = *from;
    }
    md5
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_is_read_as_a_tag_is_shown_alike(text in "\"?[0-9a-f]{30,34}(-[0-9]{1,3})?\"?|\\PC{0,40}") {
            if let Some(tag) = ETag::parse(&text) {
                prop_assert_eq!(ETag::parse(&tag.quoted()), Some(tag));
            }
        }
    }

    #[test]
    fn tags_read_back_and_others_do_not() {
        for parts in [None, Some(1), Some(10_000)] {
            let tag = ETag { md5: *b"0123456789abcdef", parts };
            assert_eq!(ETag::parse(&tag.quoted()), Some(tag));
            assert_eq!(ETag::parse(&tag.to_string()), Some(tag));
        }
        let digits = "0".repeat(32);
        for wrong in
            ["", "*", "\"\"", &digits[1..], &format!("{digits}-"), &format!("{digits}-x"), "ä"]
        {
            assert_eq!(ETag::parse(wrong), None, "{wrong}");
        }
    }

    /// One part of five bytes, `hello`.
    #[test]
    fn parts_are_summed_again() {
        let mut hasher = Hasher::new(Algorithm::Md5);
        hasher.update(b"hello");
        let part = ETag::whole(md5_of(hasher));
        assert_eq!(part.to_string(), "5d41402abc4b2a76b9719d911017c592");
        let whole = ETag::of_parts([part].iter());
        assert_eq!(whole.to_string(), "62109206880d38a4010a98e11243924a-1");
    }
}
