//! Who signed a request: asked by fronts, where it matters, and answered by who knows the keys.

use crate::request::Request;
use async_trait::async_trait;
use foundation::{Caller, Region};

/// The service's name in credential scopes.
pub const SIGNED_FOR: &str = "execute-api";

/// Proves who signed requests.
#[async_trait]
pub trait Signatures: Send + Sync + 'static {
    /// The signer of a request for an API in `region`.
    async fn prove(&self, request: &Request, region: &Region) -> Result<Signed, Unproven>;
}

/// The signer.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Who.
    pub caller: Caller,
    /// The id of the key that it is signed with.
    pub access_key: String,
}

/// Why nobody is known to have signed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unproven {
    /// There is no signature.
    Missing,
    /// There is one, and it proves nothing.
    Refused {
        /// AWS's name for what is wrong, such as `InvalidSignatureException`.
        code: String,
        /// What is wrong.
        message: String,
    },
}
