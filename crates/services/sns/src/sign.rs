//! Signed messages: «Verifying the signatures of Amazon SNS messages» in the Developer Guide.
//!
//! The key is made once, when the first message is signed, and kept in the store; the certificate that
//! names its public half is made from it, the same each time.

use crate::keys;
use crate::room::Room;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use foundation::Dice;
use foundation::checksum::Algorithm;
use parking_lot::Mutex;
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, PKCS_RSA_SHA256};
use ring::digest::{self, SHA1_FOR_LEGACY_USE_ONLY, SHA256};
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use rsa::rand_core::{CryptoRng, RngCore};
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, Check, StoreError, get_one};

const BITS: usize = 2048;
/// Signatures that are remembered at most, as all subscribers of a message are told the same.
const REMEMBERED_MAX: usize = 4_096;
/// What certificates are called.
const NAME: &str = "SimpleNotificationService";

/// Which hash is signed: `SignatureVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Version {
    /// SHA-1: the default.
    One,
    /// SHA-256.
    Two,
}

impl Version {
    pub(crate) fn of(attribute: Option<&str>) -> Version {
        if attribute == Some("2") { Version::Two } else { Version::One }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Version::One => "1",
            Version::Two => "2",
        }
    }

    /// The hash as PKCS #1 wraps it before it is signed.
    fn wrapped(self, text: &[u8]) -> Vec<u8> {
        const SHA1_INFO: [u8; 15] =
            [0x30, 0x21, 0x30, 0x09, 6, 5, 0x2b, 0x0e, 3, 2, 0x1a, 5, 0, 4, 0x14];
        const SHA256_INFO: [u8; 19] =
            [0x30, 0x31, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0, 4, 0x20];
        let (info, hash) = match self {
            Version::One => (&SHA1_INFO[..], digest::digest(&SHA1_FOR_LEGACY_USE_ONLY, text)),
            Version::Two => (&SHA256_INFO[..], digest::digest(&SHA256, text)),
        };
        [info, hash.as_ref()].concat()
    }
}

/// Signs messages.
pub(crate) struct Signer {
    key: RsaPrivateKey,
    /// The certificate in PEM.
    pub(crate) certificate: String,
    /// Its path in URLs, with a slash in front.
    pub(crate) path: String,
}

/// Signatures of late.
#[derive(Debug, Default)]
pub(crate) struct Signatures(Mutex<HashMap<Vec<u8>, Arc<str>>>);

/// The dice as the key's maker wants them.
struct Random<'a>(&'a dyn Dice);

impl RngCore for Random<'_> {
    fn next_u32(&mut self) -> u32 {
        self.next_u64() as u32
    }

    fn next_u64(&mut self) -> u64 {
        self.0.number()
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rsa::rand_core::Error> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl CryptoRng for Random<'_> {}

const WRONG: StoreError =
    StoreError::Malformed { what: "signing key", reason: "it is no RSA key in PKCS #8" };

/// A new key, in PKCS #8.
fn make(dice: &dyn Dice) -> Result<Vec<u8>, StoreError> {
    let key = RsaPrivateKey::new(&mut Random(dice), BITS).map_err(|_| WRONG)?;
    Ok(key.to_pkcs8_der().map_err(|_| WRONG)?.as_bytes().to_vec())
}

impl Signer {
    /// From the kept key.
    fn of(pkcs8: &[u8]) -> Result<Signer, StoreError> {
        let key = RsaPrivateKey::from_pkcs8_der(pkcs8).map_err(|_| WRONG)?;
        let certified = || {
            let pair = KeyPair::from_pkcs8_der_and_sign_algo(&pkcs8.into(), &PKCS_RSA_SHA256)?;
            let mut parameters = CertificateParams::new(vec!["sns.amazonaws.com".to_owned()])?;
            parameters.distinguished_name = DistinguishedName::new();
            parameters.distinguished_name.push(DnType::CommonName, "sns.amazonaws.com");
            Ok::<_, rcgen::Error>(parameters.self_signed(&pair)?.der().to_vec())
        };
        let der = certified().map_err(|_| WRONG)?;
        let fingerprint = Algorithm::Md5.of(&key.to_public_key_bytes()).hex();
        let path = format!("/{NAME}-{fingerprint}.pem");
        Ok(Signer { key, certificate: pem(&der), path })
    }

    fn sign(&self, text: &[u8], version: Version) -> String {
        let hash = version.wrapped(text);
        // Only a hash that is too long for the key fails: both are of fixed lengths.
        let signature = self.key.sign(Pkcs1v15Sign::new_unprefixed(), &hash).unwrap_or_default();
        BASE64_STANDARD.encode(signature)
    }
}

trait PublicBytes {
    fn to_public_key_bytes(&self) -> Vec<u8>;
}

impl PublicBytes for RsaPrivateKey {
    fn to_public_key_bytes(&self) -> Vec<u8> {
        use rsa::traits::PublicKeyParts as _;
        self.n().to_bytes_be()
    }
}

fn pem(der: &[u8]) -> String {
    const LINE: usize = 64;
    let text = BASE64_STANDARD.encode(der);
    let lines: Vec<&str> = (0..text.len())
        .step_by(LINE)
        .filter_map(|at| text.get(at..text.len().min(at + LINE)))
        .collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

impl Room {
    /// Who signs; its key is made where there is none.
    pub(crate) async fn signer(&self) -> Result<&Arc<Signer>, StoreError> {
        self.signer.get_or_try_init(|| self.open_signer()).await
    }

    async fn open_signer(&self) -> Result<Arc<Signer>, StoreError> {
        loop {
            if let Some(entry) = get_one(&*self.store, keys::signing::key()).await? {
                return Ok(Arc::new(Signer::of(&entry.value)?));
            }
            let dice = self.ambient.dice.clone();
            // It takes a second of one processor.
            let made = tokio::task::spawn_blocking(move || make(&*dice)).await;
            let made = made.map_err(|_| WRONG)??;
            let key = keys::signing::key();
            let batch = Batch::new().check(Check::Absent(key.clone())).put(key, made);
            // Where another node came first, its key counts.
            let _whose = self.store.commit(batch).await?;
        }
    }

    /// The signature of a text, and under which URL its certificate is.
    pub(crate) async fn sign(&self, text: &str, version: Version) -> Result<Arc<str>, StoreError> {
        let mut name = digest::digest(&SHA256, text.as_bytes()).as_ref().to_vec();
        name.extend(version.as_str().bytes());
        if let Some(known) = self.signatures.0.lock().get(&name) {
            return Ok(known.clone());
        }
        let made: Arc<str> = self.signer().await?.sign(text.as_bytes(), version).into();
        let mut known = self.signatures.0.lock();
        if known.len() >= REMEMBERED_MAX {
            known.clear();
        }
        known.insert(name, made.clone());
        Ok(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::SeededDice;
    use ring::signature::{
        RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256,
        UnparsedPublicKey, VerificationAlgorithm,
    };

    /// The public key in a certificate, as who verifies takes it out.
    fn public_key(certificate: &str) -> Vec<u8> {
        let text: String = certificate.lines().filter(|line| !line.starts_with('-')).collect();
        let der = BASE64_STANDARD.decode(text).unwrap();
        // rsaEncryption, no parameters, and a bit string of two lengths and no spare bits.
        let name = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0, 3, 0x82];
        let at = der.windows(name.len()).position(|window| window == name).unwrap() + name.len();
        let length = usize::from(u16::from_be_bytes([der[at], der[at + 1]]));
        der[at + 3..at + 2 + length].to_vec()
    }

    #[test]
    fn what_is_signed_is_verified_with_the_certificate() {
        let kept = make(&SeededDice::new(5)).unwrap();
        let signer = Signer::of(&kept).unwrap();
        let key = public_key(&signer.certificate);
        let sha1: &dyn VerificationAlgorithm = &RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY;
        for (version, algorithm, other) in [
            (Version::One, sha1, &RSA_PKCS1_2048_8192_SHA256 as &dyn VerificationAlgorithm),
            (Version::Two, &RSA_PKCS1_2048_8192_SHA256, sha1),
        ] {
            let signature = BASE64_STANDARD.decode(signer.sign(b"Message\nm\n", version)).unwrap();
            let verified = |algorithm: &'static dyn VerificationAlgorithm, text: &[u8]| {
                UnparsedPublicKey::new(algorithm, &key).verify(text, &signature).is_ok()
            };
            assert!(verified(algorithm, b"Message\nm\n"), "{version:?}");
            assert!(!verified(algorithm, b"Message\nn\n"), "{version:?}");
            assert!(!verified(other, b"Message\nm\n"), "{version:?}");
        }
        let again = Signer::of(&kept).unwrap();
        assert_eq!((&again.path, public_key(&again.certificate)), (&signer.path, key));
        assert!(Signer::of(b"nonsense").is_err());
    }
}
