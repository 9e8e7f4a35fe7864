//! Keys of issuers (RFC 7517, «JSON Web Key»; RFC 7518, «JSON Web Algorithms»).

use super::token::{Invalid, invalid};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, EcdsaVerificationAlgorithm,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use std::collections::HashMap;

/// Keys of one issuer; more than any has at a time.
const KEYS_MAX: usize = 100;

/// Keys by their ids.
#[derive(Debug, Default)]
pub(crate) struct KeySet(HashMap<String, Key>);

/// A public key.
#[derive(Debug)]
pub(crate) enum Key {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
        algorithm: Option<String>,
    },
    /// An uncompressed point.
    P256(Vec<u8>),
    P384(Vec<u8>),
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<JsonKey>,
}

#[derive(Deserialize)]
struct JsonKey {
    kid: Option<String>,
    kty: Option<String>,
    #[serde(rename = "use")]
    usage: Option<String>,
    alg: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl KeySet {
    /// Reads a set; keys of other kinds and uses are passed over.
    pub(crate) fn read(document: &[u8]) -> Option<KeySet> {
        let document: Document = serde_json::from_slice(document).ok()?;
        let keys = document.keys.into_iter().take(KEYS_MAX);
        Some(KeySet(keys.filter_map(|key| Some((key.kid.clone()?, Key::of(key)?))).collect()))
    }

    pub(crate) fn get(&self, kid: &str) -> Option<&Key> {
        self.0.get(kid)
    }
}

impl Key {
    fn of(key: JsonKey) -> Option<Key> {
        if key.usage.is_some_and(|usage| usage != "sig") {
            return None;
        }
        let bytes = |text: Option<String>| {
            URL_SAFE_NO_PAD.decode(text?.trim_end_matches('=').as_bytes()).ok()
        };
        match key.kty.as_deref()? {
            "RSA" => Some(Key::Rsa {
                // Some issuers write a sign in front, which is no part of the number.
                modulus: without_zeros(bytes(key.n)?),
                exponent: without_zeros(bytes(key.e)?),
                algorithm: key.alg,
            }),
            "EC" => {
                let (x, y) = (bytes(key.x)?, bytes(key.y)?);
                let point = |length: usize| {
                    let fits = x.len() == length && y.len() == length;
                    fits.then(|| [&[4u8][..], &x[..], &y[..]].concat())
                };
                match key.crv.as_deref()? {
                    "P-256" => point(32).map(Key::P256),
                    "P-384" => point(48).map(Key::P384),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether this key signed it by that algorithm; the key must be of the algorithm's kind.
    pub(crate) fn verify(
        &self,
        algorithm: &str,
        signed: &[u8],
        signature: &[u8],
    ) -> Result<(), Invalid> {
        let holds = match (self, algorithm) {
            (
                Key::Rsa { modulus, exponent, algorithm: said },
                name @ ("RS256" | "RS384" | "RS512"),
            ) if said.as_deref().is_none_or(|said| said == name) => {
                let parameters = match name {
                    "RS256" => &RSA_PKCS1_2048_8192_SHA256,
                    "RS384" => &RSA_PKCS1_2048_8192_SHA384,
                    _ => &RSA_PKCS1_2048_8192_SHA512,
                };
                let key = RsaPublicKeyComponents { n: modulus, e: exponent };
                key.verify(parameters, signed, signature).is_ok()
            }
            (Key::P256(point), "ES256") => {
                on_curve(&ECDSA_P256_SHA256_FIXED, point, signed, signature)
            }
            (Key::P384(point), "ES384") => {
                on_curve(&ECDSA_P384_SHA384_FIXED, point, signed, signature)
            }
            _ => return Err(Invalid(format!("signing method {algorithm} is invalid"))),
        };
        holds.then_some(()).ok_or_else(|| invalid("the token's signature is invalid"))
    }
}

fn on_curve(
    curve: &'static EcdsaVerificationAlgorithm,
    point: &[u8],
    signed: &[u8],
    signature: &[u8],
) -> bool {
    UnparsedPublicKey::new(curve, point).verify(signed, signature).is_ok()
}

fn without_zeros(number: Vec<u8>) -> Vec<u8> {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number[zeros..].to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ring::rand::SystemRandom;
    use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};

    fn pair() -> EcdsaKeyPair {
        let random = SystemRandom::new();
        let curve = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(curve, &random).unwrap();
        EcdsaKeyPair::from_pkcs8(curve, document.as_ref(), &random).unwrap()
    }

    fn document(pair: &EcdsaKeyPair, more: &str) -> String {
        let point = pair.public_key().as_ref();
        let (x, y) = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..]));
        format!(r#"{{"keys":[{{"kid":"k","kty":"EC","crv":"P-256","x":"{x}","y":"{y}"{more}}}]}}"#)
    }

    #[test]
    fn a_signature_holds_for_its_key_text_and_algorithm_alone() {
        let (pair, other) = (pair(), pair());
        let signature = pair.sign(&SystemRandom::new(), b"text").unwrap();
        let keys = KeySet::read(document(&pair, "").as_bytes()).unwrap();
        let key = keys.get("k").unwrap();
        assert_eq!(key.verify("ES256", b"text", signature.as_ref()), Ok(()));
        assert!(key.verify("ES256", b"texts", signature.as_ref()).is_err());
        assert!(key.verify("ES256", b"text", &signature.as_ref()[1..]).is_err());
        for algorithm in ["ES384", "RS256", "HS256", "none", ""] {
            assert!(key.verify(algorithm, b"text", signature.as_ref()).is_err(), "{algorithm}");
        }
        let others = KeySet::read(document(&other, "").as_bytes()).unwrap();
        assert!(others.get("k").unwrap().verify("ES256", b"text", signature.as_ref()).is_err());
    }

    #[test]
    fn keys_of_other_uses_and_kinds_are_passed_over() {
        let pair = pair();
        let encryption = document(&pair, r#","use":"enc""#);
        assert!(KeySet::read(encryption.as_bytes()).unwrap().get("k").is_none());
        for text in [
            r#"{"keys":[{"kid":"k","kty":"oct","k":"AAAA"}]}"#,
            r#"{"keys":[{"kid":"k","kty":"EC","crv":"P-256","x":"AA","y":"AA"}]}"#,
            r#"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}"#,
            r#"{"keys":[]}"#,
        ] {
            assert!(KeySet::read(text.as_bytes()).unwrap().get("k").is_none(), "{text}");
        }
        assert!(KeySet::read(b"[]").is_none());
    }

    proptest! {
        #[test]
        fn any_document_is_a_set_or_not(n in "[A-Za-z0-9_=-]{0,20}", kty in "RSA|EC|x") {
            let text = format!(
                r#"{{"keys":[{{"kid":"k","kty":"{kty}","crv":"P-256","n":"{n}","e":"{n}","x":"{n}","y":"{n}"}}]}}"#
            );
            if let Some(key) = KeySet::read(text.as_bytes()).as_ref().and_then(|keys| keys.get("k")) {
                prop_assert!(key.verify("RS256", b"text", n.as_bytes()).is_err());
            }
        }
    }
}
