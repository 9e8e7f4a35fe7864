//! Issuers' keys: found by OpenID Connect's discovery, and kept.

use super::keys::KeySet;
use bytes::Bytes;
use foundation::Ambient;
use gateway::throttle::{Bucket, Rate};
use http::Request;
use outbound::{Client, Limits};
use parking_lot::Mutex;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// Where an issuer tells where its keys are.
const DISCOVERY: &str = "/.well-known/openid-configuration";
/// For how long keys are kept («Control access to HTTP APIs with JWT authorizers»: two hours).
const KEPT_MS: i64 = 2 * 60 * 60 * 1000;
/// How often an issuer is asked again at most: tokens that name unknown keys cost no more than that.
const ASKED: Rate = Rate { per_second: 0.2, burst: 5 };
/// How long an issuer has to answer, and how much.
const LIMITS: Limits = Limits { timeout: Duration::from_millis(1500), body_bytes: 150_000 };
/// Issuers remembered at most; then the memory is begun anew.
const ISSUERS_MAX: usize = 1_000;

/// Keys by the issuer's URL.
#[derive(Debug)]
pub(crate) struct Issuers {
    client: Client,
    ambient: Ambient,
    known: Mutex<HashMap<String, Known>>,
}

#[derive(Debug)]
struct Known {
    answer: Arc<OnceCell<Result<Arc<KeySet>, String>>>,
    asked_ms: i64,
    asked: Bucket,
}

#[derive(Deserialize)]
struct Configuration {
    jwks_uri: String,
}

impl Issuers {
    pub(crate) fn new(client: Client, ambient: Ambient) -> Issuers {
        Issuers { client, ambient, known: Mutex::default() }
    }

    /// The issuer's keys, asked for anew where they are old, or where there is none with the id `kid`.
    ///
    /// # Errors
    /// Why they can't be had.
    pub(crate) async fn keys(&self, issuer: &str, kid: &str) -> Result<Arc<KeySet>, String> {
        let answer = self.kept(issuer, |_| true);
        let found = self.ask(&answer, issuer).await;
        if found.as_ref().is_ok_and(|keys| keys.get(kid).is_some()) {
            return found;
        }
        // The issuer may have another key by now, or be there at last.
        let newer = self.kept(issuer, |kept| !Arc::ptr_eq(kept, &answer));
        self.ask(&newer, issuer).await
    }

    async fn ask(
        &self,
        answer: &OnceCell<Result<Arc<KeySet>, String>>,
        issuer: &str,
    ) -> Result<Arc<KeySet>, String> {
        answer.get_or_init(|| self.fetch(issuer)).await.clone()
    }

    /// What is kept of an issuer, or a place for it where that is old or not `wanted`. Whoever comes
    /// while it is asked waits for the same answer.
    fn kept(
        &self,
        issuer: &str,
        wanted: impl Fn(&Arc<OnceCell<Result<Arc<KeySet>, String>>>) -> bool,
    ) -> Arc<OnceCell<Result<Arc<KeySet>, String>>> {
        let (now_ms, now_ns) = (self.ambient.now().as_millis(), self.ambient.clock.monotonic_ns());
        let mut all = self.known.lock();
        if all.len() >= ISSUERS_MAX && !all.contains_key(issuer) {
            all.clear();
        }
        let known = all.entry(issuer.to_owned()).or_insert_with(|| {
            let asked = Bucket::full(ASKED, now_ns);
            Known { answer: Arc::default(), asked_ms: now_ms, asked }
        });
        let counts = now_ms - known.asked_ms < KEPT_MS && wanted(&known.answer);
        if !counts && known.asked.take(ASKED, now_ns) {
            known.answer = Arc::default();
            known.asked_ms = now_ms;
        }
        known.answer.clone()
    }

    async fn fetch(&self, issuer: &str) -> Result<Arc<KeySet>, String> {
        let url = format!("{}{DISCOVERY}", issuer.trim_end_matches('/'));
        let found = self.read(&url).await?;
        let configuration: Configuration = serde_json::from_slice(&found)
            .map_err(|_| format!("{url} does not tell where the issuer's keys are"))?;
        let keys = self.read(&configuration.jwks_uri).await?;
        let keys = KeySet::read(&keys);
        let keys = keys.ok_or_else(|| format!("{} has no keys", configuration.jwks_uri))?;
        Ok(Arc::new(keys))
    }

    async fn read(&self, url: &str) -> Result<Bytes, String> {
        let request = Request::get(url).header(http::header::ACCEPT, "application/json");
        let request = request.body(Bytes::new()).map_err(|why| format!("{url}: {why}"))?;
        let answer = self.client.send(request, LIMITS).await;
        let answer = answer.map_err(|why| format!("{url}: {why}"))?;
        match answer.status().is_success() {
            true => Ok(answer.into_body()),
            false => Err(format!("{url} answered with status {}", answer.status())),
        }
    }
}
