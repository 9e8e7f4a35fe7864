//! Names of objects: SHA-1 of what they are.

use ring::digest;
use std::fmt;

/// An object's name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Oid([u8; Oid::BYTES]);

/// What an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Blob,
    Tree,
    Commit,
    Tag,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Kind::Blob => "blob",
            Kind::Tree => "tree",
            Kind::Commit => "commit",
            Kind::Tag => "tag",
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Kind> {
        [Kind::Blob, Kind::Tree, Kind::Commit, Kind::Tag].into_iter().find(|k| k.word() == word)
    }
}

impl Oid {
    pub(crate) const BYTES: usize = 20;
    /// Stands for «none» on git's wire.
    pub(crate) const ZERO: Oid = Oid([0; Oid::BYTES]);
    /// The tree without entries, which git knows without having it.
    pub(crate) const EMPTY_TREE: Oid = Oid([
        0x4b, 0x82, 0x5d, 0xc6, 0x42, 0xcb, 0x6e, 0xb9, 0xa0, 0x60, 0xe5, 0x4b, 0xf8, 0xd6, 0x92,
        0x88, 0xfb, 0xee, 0x49, 0x04,
    ]);

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Oid> {
        bytes.try_into().ok().map(Oid)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// 40 hexadecimal digits, of either case.
    pub(crate) fn parse(text: &str) -> Option<Oid> {
        if text.len() != 2 * Oid::BYTES || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let mut bytes = [0; Oid::BYTES];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        Some(Oid(bytes))
    }

    /// The name of an object with that content.
    pub(crate) fn of(kind: Kind, content: &[u8]) -> Oid {
        let mut sum = digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY);
        sum.update(header(kind, content.len()).as_bytes());
        sum.update(content);
        let mut bytes = [0; Oid::BYTES];
        bytes.copy_from_slice(sum.finish().as_ref());
        Oid(bytes)
    }

    /// Nothing where it is [`Oid::ZERO`].
    pub(crate) fn given(self) -> Option<Oid> {
        (self != Oid::ZERO).then_some(self)
    }
}

/// What stands before an object's content where it is hashed or stored by itself.
pub(crate) fn header(kind: Kind, length: usize) -> String {
    format!("{} {length}\0", kind.word())
}

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_gits() {
        for (kind, content, name) in [
            (Kind::Blob, "hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"),
            (Kind::Blob, "", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"),
            (Kind::Tree, "", "4b825dc642cb6eb9a060e54bf8d69288fbee4904"),
        ] {
            let oid = Oid::of(kind, content.as_bytes());
            assert_eq!(oid.to_string(), name);
            assert_eq!(Oid::parse(name), Some(oid));
        }
        assert_eq!(Oid::of(Kind::Tree, b""), Oid::EMPTY_TREE);
        for wrong in ["", "e69de29", &"g".repeat(40), &"é".repeat(20), &"0".repeat(41)] {
            assert_eq!(Oid::parse(wrong), None, "{wrong}");
        }
    }
}
