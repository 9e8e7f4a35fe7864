//! Seals values of the type `SecureString`: AES-256-GCM under the server's own key, which does not lie
//! in the store. Each sealed value carries its nonce, and can be opened in its own place alone: as that
//! version of that parameter.

use crate::names::ParameterName;
use aws_api::ApiError;
use foundation::Dice;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

/// The key's length in bytes.
const KEY_BYTES: usize = 32;

/// Seals and opens values.
pub struct Vault {
    key: [u8; KEY_BYTES],
}

impl Vault {
    /// A vault of that key.
    pub fn new(key: [u8; KEY_BYTES]) -> Vault {
        Vault { key }
    }

    fn cipher(&self) -> Result<LessSafeKey, ApiError> {
        UnboundKey::new(&AES_256_GCM, &self.key).map(LessSafeKey::new).map_err(|_| broken())
    }

    pub(crate) fn seal(
        &self,
        name: &ParameterName,
        version: u64,
        plain: &str,
        dice: &dyn Dice,
    ) -> Result<Vec<u8>, ApiError> {
        let mut nonce = [0; NONCE_LEN];
        dice.fill(&mut nonce);
        let mut sealed = plain.as_bytes().to_vec();
        let place = Aad::from(place(name, version));
        let nonce_used = Nonce::assume_unique_for_key(nonce);
        let done = self.cipher()?.seal_in_place_append_tag(nonce_used, place, &mut sealed);
        done.map_err(|_| broken())?;
        Ok([&nonce[..], &sealed].concat())
    }

    pub(crate) fn open(
        &self,
        name: &ParameterName,
        version: u64,
        sealed: &[u8],
    ) -> Result<String, ApiError> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LEN>().ok_or_else(broken)?;
        let mut sealed = sealed.to_vec();
        let place = Aad::from(place(name, version));
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let opened = self.cipher()?.open_in_place(nonce, place, &mut sealed);
        let opened = opened.map_err(|_| broken())?.to_vec();
        String::from_utf8(opened).map_err(|_| broken())
    }
}

fn place(name: &ParameterName, version: u64) -> Vec<u8> {
    format!("{}:{version}", name.arn()).into_bytes()
}

fn broken() -> ApiError {
    ApiError::internal(
        "a SecureString cannot be sealed or opened: the server's key is not the one it was sealed with",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Place;
    use foundation::{AccountId, Region, SeededDice};
    use proptest::prelude::*;

    fn name(written: &str) -> ParameterName {
        Place { account: AccountId::DEFAULT, region: Region::default() }.name(written)
    }

    proptest! {
        #[test]
        fn only_the_same_key_opens_a_value_and_only_in_its_place(
            plain in "\\PC{0,60}", seed: u64, at in 0_usize..1_000,
        ) {
            let vault = Vault::new([7; KEY_BYTES]);
            let dice = SeededDice::new(seed);
            let sealed = vault.seal(&name("/a"), 3, &plain, &dice).unwrap();
            prop_assert!(plain.len() < 8 || !sealed.windows(8).any(|part| plain.as_bytes().starts_with(part)));
            prop_assert_eq!(vault.open(&name("a"), 3, &sealed).unwrap(), plain);
            prop_assert!(vault.open(&name("/a"), 4, &sealed).is_err());
            prop_assert!(vault.open(&name("/b"), 3, &sealed).is_err());
            prop_assert!(Vault::new([8; KEY_BYTES]).open(&name("/a"), 3, &sealed).is_err());
            let mut changed = sealed.clone();
            let at = at % changed.len();
            changed[at] ^= 1;
            prop_assert!(vault.open(&name("/a"), 3, &changed).is_err());
            prop_assert!(vault.open(&name("/a"), 3, &sealed[..at]).is_err());
        }
    }
}
