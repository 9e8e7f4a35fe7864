//! Who answers requests: one front for each kind of API.

use crate::request::Request;
use async_trait::async_trait;
use payload::Answer;

/// The largest body («Amazon API Gateway quotas», «Payload size»: 10 MB).
pub const PAYLOAD_BYTES_MAX: usize = 10 * 1024 * 1024;

/// Answers requests for the APIs that it has. Ids are unique among all fronts, so that one is asked
/// after the other.
#[async_trait]
pub trait Front: Send + Sync + 'static {
    /// Answers; gives the request back where the front has no such API.
    async fn answer(&self, request: Request) -> Result<Answer, Request>;
}
