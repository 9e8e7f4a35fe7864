//! Clients' tokens of deletions: one that comes again finds that it has been done.

use crate::errors::unavailable;
use crate::keys;
use crate::limits::TOKEN_KEPT;
use crate::model::{self, Spent};
use crate::names::Place;
use crate::room::Room;
use aws_api::ApiError;
use store::{Batch, Direction, Limit, get_one};

/// Ended tokens that go with a deletion.
const SWEPT: usize = 4;

impl Room {
    /// Whether this was deleted under this token already.
    pub(crate) async fn is_spent(
        &self,
        place: &Place,
        token: Option<&str>,
        arn: &str,
    ) -> Result<bool, ApiError> {
        let Some(token) = token else { return Ok(false) };
        let found = get_one(&*self.store, keys::token::key(place, token)).await;
        let Some(entry) = found.map_err(unavailable)? else { return Ok(false) };
        let spent: Spent = model::decode("token", &entry.value).map_err(unavailable)?;
        Ok(spent.arn == arn)
    }

    /// Notes in the deletion's commit what the token stood for, and forgets some that have ended.
    pub(crate) async fn spend(
        &self,
        mut batch: Batch,
        place: &Place,
        token: Option<&str>,
        arn: String,
    ) -> Result<Batch, ApiError> {
        let now = self.ambient.now();
        let ended = keys::spent::ended_by(now);
        let page = self.store.scan(ended, Limit::entries(SWEPT), Direction::Forward).await;
        for entry in page.map_err(unavailable)?.entries {
            let (place, token) = keys::spent::read(&entry.key).map_err(unavailable)?;
            batch = batch.delete(keys::token::key(&place, &token)).delete(entry.key);
        }
        Ok(match token {
            None => batch,
            Some(token) => batch
                .put(keys::token::key(place, token), model::encode(&Spent { arn }))
                .put(keys::spent::key(now + TOKEN_KEPT, place, token), Vec::new()),
        })
    }
}
