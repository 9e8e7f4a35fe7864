//! AWS Signature Version 4 (IAM User Guide, «Create a signed AWS API request»): who sent a request,
//! proven by a key that only they and we know.

pub mod canonical;
pub mod chunked;
pub mod git;
mod keys;
mod presented;
mod refusal;
pub(crate) mod sigv2;

pub use keys::SigningKeys;
pub use presented::{Place, Presented};
pub use refusal::Refusal;

use canonical::Payload;
use foundation::Timestamp;
use foundation::access::{Credential, Credentials, KeyRefused};
use http::request::Parts;
use ring::digest::{SHA256, digest};
use ring::hmac;
use std::sync::Arc;
use std::time::Duration;

/// How far a client's clock may be off.
pub const MAX_SKEW: Duration = Duration::from_secs(15 * 60);

/// What the first line of a string to sign says.
pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// A request whose signature was right.
#[derive(Debug)]
pub struct Proven<'r> {
    /// Whose it is.
    pub credential: Credential,
    /// What the signature was made of.
    pub presented: Presented<'r>,
    /// What was signed of the body.
    pub payload: Payload,
    /// The derived key that signs the chunks of the body, where it comes in such; none for a key that
    /// is open to all, whose signatures are passed over.
    pub key: Option<Arc<hmac::Key>>,
}

/// Proves that the request comes from a holder of the key that it names.
///
/// `service` is the name that its credential scope must bear. `body` are the bytes as they came; none
/// where they are still to come, for S3: its requests say in their heads what was signed of them, and
/// [`Proven::payload`] is to be held against the body then.
pub async fn verify<'r>(
    parts: &'r Parts,
    body: Option<&[u8]>,
    service: &'static str,
    credentials: &dyn Credentials,
    keys: &SigningKeys,
    now: Timestamp,
) -> Result<Proven<'r>, Refusal> {
    let presented = Presented::of(parts)?;
    presented.check_scope(service)?;
    check_time(&presented, now)?;
    let credential =
        credentials.lookup(presented.access_key_id(), now).await.map_err(|why| match why {
            KeyRefused::Unknown | KeyRefused::Inactive => Refusal::UnknownKey,
            KeyRefused::Expired => Refusal::ExpiredToken,
        })?;
    check_token(&presented, &credential)?;
    let key = keys.derive(&presented.credential, &credential.secret);
    // A key that is open to all comes without a secret: there is nothing to prove.
    let open = credential.secret.is_empty();
    let payload = if open && body.is_some() {
        Payload::Word(canonical::UNSIGNED)
    } else {
        Payload::of(parts, &presented, body)?
    };
    if !open {
        let request = canonical::request(parts, &presented, &payload);
        check_signature(&presented, request, &key)?;
    }
    let key = (!open).then_some(key);
    Ok(Proven { credential, presented, payload, key })
}

fn check_time(presented: &Presented<'_>, now: Timestamp) -> Result<(), Refusal> {
    let signed = presented.at;
    if signed > now + MAX_SKEW {
        return Err(Refusal::NotYetCurrent { signed, now });
    }
    match presented.expires {
        Some(lifetime) if now > signed + lifetime => Err(Refusal::PresignedExpired),
        None if signed < now.before(MAX_SKEW) => Err(Refusal::Expired { signed, now }),
        _ => Ok(()),
    }
}

fn check_token(presented: &Presented<'_>, credential: &Credential) -> Result<(), Refusal> {
    check_shown_token(presented.session_token.as_deref(), credential)
}

pub(crate) fn check_shown_token(
    shown: Option<&str>,
    credential: &Credential,
) -> Result<(), Refusal> {
    match (&credential.session_token, shown) {
        (None, None) => Ok(()),
        // Who is let in without a secret may bring a token as well.
        (None, Some(_)) if credential.secret.is_empty() => Ok(()),
        (Some(wanted), Some(given)) if same(wanted.as_bytes(), given.as_bytes()) => Ok(()),
        _ => Err(Refusal::WrongToken),
    }
}

fn check_signature(
    presented: &Presented<'_>,
    canonical_request: Vec<u8>,
    key: &hmac::Key,
) -> Result<(), Refusal> {
    let Some(given) = from_hex(&presented.signature) else { return Err(Refusal::WrongSignature) };
    let hash = digest(&SHA256, &canonical_request);
    // The string to sign takes the place of what it was made of.
    let mut text = canonical_request;
    text.clear();
    for line in [ALGORITHM, &presented.amz_date, presented.scope()] {
        text.extend_from_slice(line.as_bytes());
        text.push(b'\n');
    }
    push_hex(&mut text, hash.as_ref());
    hmac::verify(key, &text, &given).map_err(|_| Refusal::WrongSignature)
}

/// Compares without telling by its time where the difference is.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    // The lengths of tokens are no secret.
    left.len() == right.len()
        && left.iter().zip(right).fold(0, |difference, (l, r)| difference | (l ^ r)) == 0
}

pub(crate) fn push_hex(out: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let start = out.len();
    // Room for all first: the loop then has no room to ask for.
    out.resize(start + 2 * bytes.len(), 0);
    for (pair, byte) in out[start..].as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
        *pair = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
    }
}

/// A signature's 32 bytes.
pub(crate) fn from_hex(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut out = [0; 32];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |at: usize| char::from(pair[at]).to_digit(16);
        *byte = u8::try_from(digit(0)? << 4 | digit(1)?).ok()?;
    }
    Some(out)
}
