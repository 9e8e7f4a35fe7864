//! The certificate authority that functions trust, and no one else: with it, AWS's host names are this
//! house's inside an environment. Made once for each data directory.

use crate::message::Failure;
use crate::settings::Settings;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use endpoint::hosts;
use endpoint::tls::rustls;
use parking_lot::Mutex;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SerialNumber, date_time_ymd,
};
use rustls::crypto::ring::sign::any_ecdsa_type;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::{CertifiedKey, SigningKey};
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;

/// The authority's name.
const NAME: &str = "Millstream functions";
/// The name of all hosts: their own, which may be too long for this place, stand in the extension for
/// them. Not the authority's, as OpenSSL would take the host to have signed itself.
const HOST_NAME: &str = "Millstream";
/// Certificates kept; one more, and they are made anew as they are asked for, in a fraction of a
/// millisecond each.
const KEPT: usize = 1_024;
/// What clients are shown that ask for no host, as those that call an address do.
const NAMELESS: &str = "localhost";

type Error = Box<dyn std::error::Error + Send + Sync>;

/// Signs for AWS's hosts.
pub struct Authority {
    certificate: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
    /// The key of all hosts: who has one of them has this server.
    host_key: KeyPair,
    host_signer: Arc<dyn SigningKey>,
    hosts: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl Authority {
    /// The data directory's authority, made if there is none; of its own where everything is in
    /// memory.
    pub fn open(settings: &Settings) -> Result<Arc<Authority>, Failure> {
        let path = settings.data_dir.join("authority.pem");
        let opened = if settings.ephemeral { make() } else { keep(&path) };
        let authority = opened.and_then(|(key, certificate)| Self::of(key, certificate));
        let what =
            || format!("can't keep the certificate authority of functions, {}", path.display());
        authority.map(Arc::new).map_err(|why| Failure::new(what(), why))
    }

    fn of(key: KeyPair, certificate: CertificateDer<'static>) -> Result<Authority, Error> {
        let host_key = KeyPair::generate()?;
        let pkcs8 = PrivatePkcs8KeyDer::from(host_key.serialize_der());
        let host_signer = any_ecdsa_type(&PrivateKeyDer::Pkcs8(pkcs8))?;
        let issuer = Issuer::new(params(), key);
        Ok(Authority { certificate, issuer, host_key, host_signer, hosts: Mutex::default() })
    }

    /// What environments are told to trust.
    pub fn trusted(&self) -> sandbox::Authority {
        sandbox::Authority {
            certificate: pem("CERTIFICATE", &self.certificate),
            subject_hash: subject_hash(),
        }
    }

    /// The certificate for a host that leads here.
    fn host(&self, name: &str) -> Option<Arc<CertifiedKey>> {
        let name = name.to_ascii_lowercase();
        if !hosts::lead_here(&name) {
            return None;
        }
        if let Some(made) = self.hosts.lock().get(&name) {
            return Some(made.clone());
        }
        let made = match self.sign(&name) {
            Ok(made) => Arc::new(made),
            Err(why) => {
                tracing::warn!(name, %why, "no certificate could be made");
                return None;
            }
        };
        let mut hosts = self.hosts.lock();
        if hosts.len() >= KEPT {
            hosts.clear();
        }
        hosts.insert(name, made.clone());
        Some(made)
    }

    fn sign(&self, name: &str) -> Result<CertifiedKey, rcgen::Error> {
        let mut params = CertificateParams::new([name.to_owned()])?;
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, HOST_NAME);
        (params.not_before, params.not_after) =
            (date_time_ymd(2020, 1, 1), date_time_ymd(2099, 1, 1));
        params.use_authority_key_identifier_extension = true;
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        // All have one key, so that it can't number them; clients refuse two of one number.
        let digest = ring::digest::digest(&ring::digest::SHA256, name.as_bytes());
        params.serial_number = Some(SerialNumber::from_slice(&digest.as_ref()[..16]));
        let host = params.signed_by(&self.host_key, &self.issuer)?;
        Ok(CertifiedKey::new(vec![host.der().clone()], self.host_signer.clone()))
    }
}

impl ResolvesServerCert for Authority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        self.host(hello.server_name().unwrap_or(NAMELESS))
    }
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authority")
    }
}

/// The authority's certificate but for its key: always the same, so that it need not be read back.
fn params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, NAME);
    // No clock comes into it: functions trust it as long as its server runs.
    (params.not_before, params.not_after) =
        (date_time_ymd(2020, 1, 1), date_time_ymd(2099, 12, 31));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

/// A new key, and its certificate.
fn make() -> Result<(KeyPair, CertificateDer<'static>), Error> {
    let key = KeyPair::generate()?;
    let certificate = params().self_signed(&key)?.der().clone();
    Ok((key, certificate))
}

/// Key and certificate from one file, which is there whole or not at all.
fn keep(path: &Path) -> Result<(KeyPair, CertificateDer<'static>), Error> {
    match std::fs::read(path) {
        Ok(text) => {
            let key = PrivatePkcs8KeyDer::from_pem_slice(&text)?;
            let certificate = CertificateDer::from_pem_slice(&text)?;
            return Ok((KeyPair::try_from(&key)?, certificate.into_owned()));
        }
        Err(why) if why.kind() == ErrorKind::NotFound => {}
        Err(why) => return Err(why.into()),
    }
    let (key, certificate) = make()?;
    let text = pem("PRIVATE KEY", &key.serialize_der()) + &pem("CERTIFICATE", &certificate);
    let (directory, beside) = (path.parent().unwrap_or(Path::new("/")), path.with_extension("new"));
    std::fs::create_dir_all(directory)?;
    // What a crash left behind may have other rights.
    match std::fs::remove_file(&beside) {
        Err(why) if why.kind() != ErrorKind::NotFound => return Err(why.into()),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&beside, path)?;
    File::open(directory)?.sync_all()?;
    Ok((key, certificate))
}

fn pem(label: &str, der: &[u8]) -> String {
    const LINE: usize = 64;
    let mut text = format!("-----BEGIN {label}-----\n");
    let body = STANDARD.encode(der);
    for (at, character) in body.char_indices() {
        if at > 0 && at % LINE == 0 {
            text.push('\n');
        }
        text.push(character);
    }
    text + &format!("\n-----END {label}-----\n")
}

/// OpenSSL's hash of the authority's name: SHA-1 over its canonical form, in lower case and without
/// the outermost header, of which the first four bytes count.
fn subject_hash() -> u32 {
    let name = NAME.to_lowercase();
    let wrapped = |tag: u8, content: &[u8]| {
        // Short enough for lengths of one byte.
        [&[tag, u8::try_from(content.len()).unwrap_or(0)], content].concat()
    };
    let common_name = [wrapped(0x06, &[0x55, 0x04, 0x03]), wrapped(0x0c, name.as_bytes())].concat();
    let canonical = wrapped(0x31, &wrapped(0x30, &common_name));
    let digest = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, &canonical);
    let mut first = [0; 4];
    first.copy_from_slice(&digest.as_ref()[..4]);
    u32::from_le_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Up;
    use std::os::unix::fs::PermissionsExt;

    fn settings(name: &str) -> Settings {
        let directory = std::env::temp_dir()
            .join(format!("millstream-authority-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        Settings::resolve(Up::default(), &directory).unwrap()
    }

    #[test]
    fn it_is_made_once_for_a_data_directory_and_its_key_is_the_owners() {
        let settings = settings("kept");
        let first = Authority::open(&settings).unwrap().trusted().certificate;
        // A crash midway leaves a file beside it.
        let path = settings.data_dir.join("authority.pem");
        std::fs::write(path.with_extension("new"), "half").unwrap();
        assert_eq!(Authority::open(&settings).unwrap().trusted().certificate, first);
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let in_memory = Settings { ephemeral: true, ..settings.clone() };
        assert_ne!(Authority::open(&in_memory).unwrap().trusted().certificate, first);
        std::fs::write(&path, "nonsense").unwrap();
        let why = Authority::open(&settings).unwrap_err().to_string();
        assert!(why.contains("authority.pem"), "{why}");
        std::fs::remove_file(&path).unwrap();
        assert_ne!(Authority::open(&settings).unwrap().trusted().certificate, first);
    }

    #[test]
    fn it_signs_for_the_hosts_that_lead_here_and_for_no_other() {
        let settings = Settings { ephemeral: true, ..settings("signs") };
        let authority = Authority::open(&settings).unwrap();
        let mut roots = rustls::RootCertStore::empty();
        roots.add(authority.certificate.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier =
            rustls::client::WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
                .build()
                .unwrap();
        let now = rustls::pki_types::UnixTime::since_unix_epoch(std::time::Duration::from_secs(
            2_000_000_000,
        ));
        let bucket = format!("{}.s3.dualstack.us-east-1.amazonaws.com", "b".repeat(63));
        for name in ["DynamoDB.us-east-1.amazonaws.com", &bucket, "x.lambda-url.us-east-1.on.aws"] {
            let host = authority.host(name).unwrap();
            let verified = |name: &str| {
                let name = rustls::pki_types::ServerName::try_from(name.to_owned()).unwrap();
                use rustls::client::danger::ServerCertVerifier;
                verifier.verify_server_cert(&host.cert[0], &[], &name, &[], now).is_ok()
            };
            assert!(verified(name), "{name}");
            assert!(!verified("sqs.us-east-1.amazonaws.com"), "{name}");
            assert!(Arc::ptr_eq(&host, &authority.host(name).unwrap()));
        }
        assert!(authority.host("www.example.org").is_none());
        for number in 0..=KEPT {
            authority.host(&format!("b{number}.s3.amazonaws.com")).unwrap();
        }
        assert!(authority.hosts.lock().len() <= KEPT);
    }

    #[test]
    fn its_name_has_the_hash_by_which_openssl_finds_it() {
        // As `openssl x509 -subject_hash` has it.
        assert_eq!(format!("{:08x}", subject_hash()), "d8545130");
    }
}
