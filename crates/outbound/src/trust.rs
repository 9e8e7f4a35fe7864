//! Whose certificates are believed, and as of when.

use crate::CertificateDer;
use foundation::Clock;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::UnixTime;
use tokio_rustls::rustls::time_provider::TimeProvider;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Authorities; the machine's are read when the first connection asks for them.
#[derive(Debug)]
pub(crate) struct Trust {
    clock: Arc<dyn Clock>,
    extra: Vec<CertificateDer<'static>>,
    config: OnceCell<Arc<ClientConfig>>,
}

/// Certificates are good or not at the injected clock's time.
#[derive(Debug)]
struct Time(Arc<dyn Clock>);

impl TimeProvider for Time {
    fn current_time(&self) -> Option<UnixTime> {
        let millis = u64::try_from(self.0.now().as_millis()).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_millis(millis)))
    }
}

impl Trust {
    pub(crate) fn new(clock: Arc<dyn Clock>, extra: Vec<CertificateDer<'static>>) -> Self {
        Trust { clock, extra, config: OnceCell::new() }
    }

    /// Makes handshakes.
    pub(crate) async fn connector(&self) -> io::Result<TlsConnector> {
        let config = self.config.get_or_try_init(|| self.config()).await?;
        Ok(TlsConnector::from(config.clone()))
    }

    async fn config(&self) -> io::Result<Arc<ClientConfig>> {
        let (extra, clock) = (self.extra.clone(), self.clock.clone());
        // The machine's are some hundred in files.
        let made = tokio::task::spawn_blocking(move || configured(&extra, clock)).await;
        made.map_err(io::Error::other)?
    }
}

fn configured(
    extra: &[CertificateDer<'static>],
    clock: Arc<dyn Clock>,
) -> io::Result<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    let machine = rustls_native_certs::load_native_certs();
    for error in &machine.errors {
        tracing::warn!(%error, "certificate authorities of this machine could not be read");
    }
    // One of a hundred that can't be read is no reason to believe none.
    roots.add_parsable_certificates(machine.certs);
    for certificate in extra {
        roots.add(certificate.clone()).map_err(io::Error::other)?;
    }
    if roots.is_empty() {
        tracing::warn!("this machine has no certificate authorities: no https outside");
    }
    let provider = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_details(provider, Arc::new(Time(clock)))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}
