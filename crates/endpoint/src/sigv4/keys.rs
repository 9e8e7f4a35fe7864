//! Derived signing keys, kept: each costs four HMACs and serves a whole day.

use super::same;
use ring::hmac;
use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::{Arc, PoisonError, RwLock};

/// Enough that requests on all cores rarely meet.
const SHARDS: usize = 16;

/// With [`SHARDS`], room for 4,096 keys of about 250 bytes: one each for as many sessions, services
/// and regions in use at once.
const KEYS_PER_SHARD: usize = 256;

/// A bounded cache of signing keys by credential scope.
#[derive(Debug)]
pub struct SigningKeys {
    hasher: RandomState,
    shards: [RwLock<HashMap<Box<str>, Derived>>; SHARDS],
}

#[derive(Debug)]
struct Derived {
    /// Should a key id ever come back with another secret, what was derived from the old one is void.
    secret: Arc<str>,
    key: Arc<hmac::Key>,
}

impl Default for SigningKeys {
    fn default() -> Self {
        SigningKeys { hasher: RandomState::new(), shards: Default::default() }
    }
}

impl SigningKeys {
    /// The key that signs for `credential`, a whole `KEY/DATE/REGION/SERVICE/aws4_request`.
    pub(crate) fn derive(&self, credential: &str, secret: &Arc<str>) -> Arc<hmac::Key> {
        // The hash is reduced to the number of shards.
        let shard = &self.shards[self.hasher.hash_one(credential) as usize % SHARDS];
        {
            let known = shard.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(derived) = known.get(credential)
                && same(derived.secret.as_bytes(), secret.as_bytes())
            {
                return derived.key.clone();
            }
        }
        let key = Arc::new(signing_key(credential, secret));
        let mut known = shard.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEYS_PER_SHARD {
            // Yesterday's keys go with the others; today's are soon derived anew.
            known.clear();
        }
        known.insert(credential.into(), Derived { secret: secret.clone(), key: key.clone() });
        key
    }
}

fn signing_key(credential: &str, secret: &str) -> hmac::Key {
    let mut key = hmac::Key::new(hmac::HMAC_SHA256, format!("AWS4{secret}").as_bytes());
    for part in credential.split('/').skip(1) {
        let tag = hmac::sign(&key, part.as_bytes());
        key = hmac::Key::new(hmac::HMAC_SHA256, tag.as_ref());
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCOPE: &str = "AKID/20150830/us-east-1/iam/aws4_request";

    fn signs(keys: &SigningKeys, scope: &str, secret: &str) -> Vec<u8> {
        hmac::sign(&keys.derive(scope, &secret.into()), b"text").as_ref().to_vec()
    }

    /// The derived key of the IAM User Guide's example («Examples of how to derive a signing key»).
    #[test]
    fn the_documented_key_is_derived() {
        let secret: Arc<str> = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".into();
        let key = [
            0xc4, 0xaf, 0xb1, 0xcc, 0x57, 0x71, 0xd8, 0x71, 0x76, 0x3a, 0x39, 0x3e, 0x44, 0xb7,
            0x03, 0x57, 0x1b, 0x55, 0xcc, 0x28, 0x42, 0x4d, 0x1a, 0x5e, 0x86, 0xda, 0x6e, 0xd3,
            0xc1, 0x54, 0xa4, 0xb9,
        ];
        let expected = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), b"text");
        let made = hmac::sign(&SigningKeys::default().derive(SCOPE, &secret), b"text");
        assert_eq!(made.as_ref(), expected.as_ref());
    }

    #[test]
    fn a_changed_secret_is_not_served_from_the_cache() {
        let keys = SigningKeys::default();
        let first = signs(&keys, SCOPE, "one");
        assert_eq!(signs(&keys, SCOPE, "one"), first);
        assert_ne!(signs(&keys, SCOPE, "two"), first);
        assert_eq!(signs(&keys, SCOPE, "one"), first);
    }

    #[test]
    fn the_cache_is_bounded_and_right_beyond_its_bound() {
        let keys = SigningKeys::default();
        let scope = |n: usize| format!("AKID{n}/20150830/us-east-1/iam/aws4_request");
        for n in 0..3 * SHARDS * KEYS_PER_SHARD {
            keys.derive(&scope(n), &"secret".into());
        }
        let held: usize = keys.shards.iter().map(|s| s.read().map_or(0, |s| s.len())).sum();
        assert!(held <= SHARDS * KEYS_PER_SHARD);
        let fresh = SigningKeys::default();
        assert_eq!(signs(&keys, &scope(0), "secret"), signs(&fresh, &scope(0), "secret"));
    }
}
