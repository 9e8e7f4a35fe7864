//! The two names that keep state apart: account and region.

use std::fmt;
use std::sync::Arc;

/// The text is no account id or region name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is not {what}")]
pub struct InvalidName {
    /// What was given.
    pub text: String,
    /// What it should have been.
    pub what: &'static str,
}

/// Twelve digits that name an account.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId([u8; 12]);

impl AccountId {
    /// The account of who names none: `000000000000`.
    pub const DEFAULT: AccountId = AccountId(*b"000000000000");

    /// Reads twelve digits.
    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        match <[u8; 12]>::try_from(text.as_bytes()) {
            Ok(digits) if digits.iter().all(u8::is_ascii_digit) => Ok(AccountId(digits)),
            _ => Err(InvalidName { text: text.to_owned(), what: "an account id of 12 digits" }),
        }
    }

    /// The twelve digits.
    pub fn as_str(&self) -> &str {
        // Digits only, by construction.
        std::str::from_utf8(&self.0).unwrap_or("000000000000")
    }
}

/// A region's name, such as `us-east-1`: lower-case letters, digits and hyphens, at most
/// [`Region::MAX_LENGTH`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(Arc<str>);

impl Region {
    /// Longer than any of AWS's names; short enough to stand in every key of the store.
    pub const MAX_LENGTH: usize = 32;

    /// Checks the name's form, not that AWS has such a region.
    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let letter = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-';
        if text.is_empty() || text.len() > Self::MAX_LENGTH || !text.as_bytes().iter().all(letter) {
            return Err(InvalidName { text: text.to_owned(), what: "a region name" });
        }
        Ok(Region(text.into()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Region {
    fn default() -> Self {
        Region("us-east-1".into())
    }
}

macro_rules! shown {
    ($name:ty) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
shown!(AccountId);
shown!(Region);
