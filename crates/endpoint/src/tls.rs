//! TLS in front of HTTP, for clients that take this server for AWS.

use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;

pub use tokio_rustls::rustls;

use rustls::ServerConfig;
use rustls::server::ResolvesServerCert;

/// HTTP/2's name in the handshake (RFC 9113).
pub(crate) const HTTP2: &[u8] = b"h2";
const HTTP1: &[u8] = b"http/1.1";

/// How handshakes are made. A clone is the same.
#[derive(Clone)]
pub struct Tls(pub(crate) TlsAcceptor);

impl Tls {
    /// TLS 1.2 and 1.3 with the certificates that `certificates` has for the hosts that clients ask
    /// for; HTTP/2 where clients offer it.
    ///
    /// # Errors
    /// None that can happen: the ciphers fit the versions.
    pub fn new(certificates: Arc<dyn ResolvesServerCert>) -> Result<Self, rustls::Error> {
        let provider = Arc::new(ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(certificates);
        config.alpn_protocols = vec![HTTP2.to_vec(), HTTP1.to_vec()];
        Ok(Tls(TlsAcceptor::from(Arc::new(config))))
    }
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tls")
    }
}
