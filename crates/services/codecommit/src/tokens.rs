//! Clients' tokens: a request that is repeated, by who lost the answer, makes nothing new.

use crate::keys;
use crate::model::{self, Done};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::error;
use foundation::Caller;
use ring::digest;
use store::{Batch, Check};

impl Room {
    /// The id of what a request with the token has made before, if it asked the same.
    pub(crate) async fn made_before(
        &self,
        caller: &Caller,
        token: Option<&str>,
        asked: &[u8],
    ) -> Result<Option<String>, ApiError> {
        let Some(token) = token.filter(|token| !token.is_empty()) else { return Ok(None) };
        let key = keys::token::key(&caller.account, &caller.region, token);
        match self.get::<Done>("token", key).await? {
            Some(done) if done.asked == hash(asked) => Ok(Some(done.id)),
            Some(_) => Err(error::idempotency_parameter_mismatch_exception(
                "The client request token is not valid. Either the token is not in a valid format, or the token has been used in a previous request and cannot be reused.",
            )),
            None => Ok(None),
        }
    }

    /// Adds to the batch that the token has made `id`; it commits only if it is the first.
    pub(crate) fn made(
        &self,
        batch: Batch,
        caller: &Caller,
        token: Option<&str>,
        asked: &[u8],
        id: &str,
    ) -> Batch {
        let Some(token) = token.filter(|token| !token.is_empty()) else { return batch };
        let key = keys::token::key(&caller.account, &caller.region, token);
        let done = model::encode(&Done { id: id.to_owned(), asked: hash(asked) });
        batch.check(Check::Absent(key.clone())).put(key, done)
    }
}

fn hash(asked: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA256, asked).as_ref().to_vec()
}
