//! What stands for the world outside: names are looked up with the server, and the host behind them is
//! trusted by its authority.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use sandbox::{Authority, Layer, Outside, Sandbox};
use serde_json::json;
use support::*;
use tokio::io::AsyncWriteExt;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const SUBJECT_HASH: u32 = 0x0123_abcd;

struct TestAuthority {
    certificate: String,
    issuer: Issuer<'static, KeyPair>,
}

impl TestAuthority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let body = STANDARD.encode(params.self_signed(&key).unwrap().der());
        // One long line is as good as many.
        let certificate =
            format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n");
        Self { certificate, issuer: Issuer::new(params, key) }
    }

    fn config(&self) -> Option<Authority> {
        let certificate = self.certificate.clone();
        Some(Authority { certificate, subject_hash: SUBJECT_HASH })
    }

    /// Takes handshakes with a certificate for `name`, for ever: says `hello` to who goes through.
    fn serve(&self, listener: std::net::TcpListener, name: &str) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let chain = vec![params.signed_by(&key, &self.issuer).unwrap().der().clone()];
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    let _ = stream.write_all(b"hello").await;
                    let _ = stream.shutdown().await;
                }
            }
        });
    }
}

/// A name server that knows one name; everything else does not exist.
fn know(names: std::net::UdpSocket, known: &'static str) {
    let socket = tokio::net::UdpSocket::from_std(names).unwrap();
    tokio::spawn(async move {
        let mut query = [0; 512];
        loop {
            let (length, from) = socket.recv_from(&mut query).await.unwrap();
            let name: Vec<u8> = known.split('.').flat_map(labelled).collect();
            let end = 12 + query[12..].iter().position(|byte| *byte == 0).unwrap() + 5;
            let is_known = query[12..length].starts_with(&name);
            let address = is_known && query[end - 3] == 1;
            let mut answer = query[..end].to_vec();
            answer[2..12].copy_from_slice(&[0x85, 0x80, 0, 1, 0, address.into(), 0, 0, 0, 0]);
            if address {
                answer.extend(b"\xc0\x0c\0\x01\0\x01\0\0\0\x3c\0\x04\x7f\0\0\x01");
            } else if !is_known {
                answer[3] |= 3;
            }
            socket.send_to(&answer, from).await.unwrap();
        }
    });
}

fn labelled(label: &str) -> Vec<u8> {
    [&[u8::try_from(label.len()).unwrap()], label.as_bytes()].concat()
}

const CALLS: &str = "
import os, shutil, socket, ssl

def hello(context):
    try:
        with socket.create_connection(('api.example.com', 443), timeout=30) as plain:
            with context.wrap_socket(plain, server_hostname='api.example.com') as tls:
                return tls.recv(5).decode()
    except ssl.SSLCertVerificationError as error:
        return error.verify_message

def trusting(path):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(path)
    return context

def handler(event, context):
    # Certificates that a package brings along, and some of the function's own choice.
    for name in ('cacert.pem', 'own.pem'):
        shutil.copy('/var/task/other.pem', '/tmp/' + name)
    try:
        unknown = socket.getaddrinfo('www.example.org', 443)
    except socket.gaierror as error:
        unknown = error.errno == socket.EAI_NONAME
    return {
        'default': hello(ssl.create_default_context()),
        'package': hello(trusting('/tmp/cacert.pem')),
        'own': hello(trusting('/tmp/own.pem')),
        'none': hello(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)),
        'unknown': unknown,
    }
";

#[tokio::test]
async fn a_host_of_the_world_outside_is_found_and_trusted() {
    let (ours, theirs) = (TestAuthority::new("Ours"), TestAuthority::new("Theirs"));
    for (signer, trusted) in [(&ours, "hello"), (&theirs, "unable to get local issuer certificate")]
    {
        let mut config = python_config("outside");
        config.authority = ours.config();
        let sandbox = Sandbox::start(config).await.unwrap();
        if !has(&sandbox, &[Layer::Network]) {
            return;
        }
        let spec = python_spec(CALLS);
        // As Theirs but for the key: what signs for neither is not to be trusted.
        let other = TestAuthority::new("Other").certificate;
        std::fs::write(spec.code.join("other.pem"), other).unwrap();
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let Outside { tls, names } = environment.take_outside().unwrap();
        assert!(environment.take_outside().is_none());
        signer.serve(tls, "api.example.com");
        know(names, "api.example.com");
        let posted = RuntimeApi::of(&mut environment).invoke("{}").await;
        let untrusted = "unable to get local issuer certificate";
        let expected = json!({
            "default": trusted, "package": trusted, "own": untrusted, "none": untrusted, "unknown": true,
        });
        assert_eq!(posted.json(), expected);
    }
}

#[tokio::test]
async fn the_authority_stands_beside_those_of_the_host_wherever_programs_look() {
    let authority = TestAuthority::new("Ours");
    let mut config = config("bundles");
    config.authority = authority.config();
    let sandbox = Sandbox::start(config).await.unwrap();
    if !has(&sandbox, &[Layer::Network]) {
        return;
    }
    let places = [
        "/var/runtime/ca-cert.pem",
        "/etc/ssl/certs/0123abcd.0",
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/ssl/cert.pem",
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/pki/tls/cert.pem",
    ];
    let mut environment =
        sandbox.spawn(shell_spec(&format!("cat {}", places.join(" ")))).await.unwrap();
    let seen = String::from_utf8(read_output(&mut environment).await).unwrap();
    assert_eq!(seen.matches(&authority.certificate).count(), places.len());
    let begin = "-----BEGIN CERTIFICATE-----";
    let host = std::fs::read_to_string("/etc/ssl/certs/ca-certificates.crt").unwrap_or_default();
    let expected = host.matches(begin).count() * 4 + places.len();
    assert_eq!(seen.matches(begin).count(), expected);
    // What the host trusts is as it was.
    assert!(!host.contains(&authority.certificate));

    let mut environment = sandbox
        .spawn(shell_spec("cat /etc/resolv.conf; echo x >> /etc/ssl/cert.pem"))
        .await
        .unwrap();
    let seen = String::from_utf8(read_output(&mut environment).await).unwrap();
    assert!(seen.starts_with("nameserver 127.0.0.1\n"), "{seen}");
    assert!(seen.contains("Read-only") || seen.contains("Permission denied"), "{seen}");
}

#[tokio::test]
async fn without_an_authority_there_is_no_outside() {
    let sandbox = Sandbox::start(config("inside")).await.unwrap();
    if !has(&sandbox, &[Layer::Network]) {
        return;
    }
    let mut environment =
        sandbox.spawn(shell_spec("cat /etc/resolv.conf /var/runtime/* 2>/dev/null")).await.unwrap();
    assert!(environment.take_outside().is_none());
    assert_eq!(read_output(&mut environment).await, b"");
}
