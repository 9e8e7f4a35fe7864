//! Mails that are kept because there is no mail server to give them to.

use crate::keys;
use crate::limits::MAILS_MAX;
use crate::model::{self, Mail};
use crate::room::Room;
use foundation::Timestamp;
use store::{Direction, Limit, StoreError};

/// A mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// When it would have been sent.
    pub at: Timestamp,
    /// To whom.
    pub to: String,
    /// What about.
    pub subject: String,
    /// What it says.
    pub body: String,
    /// The topic's ARN.
    pub topic: String,
}

impl Room {
    /// The mails that are kept, the newest first.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn mails(&self) -> Result<Vec<Kept>, StoreError> {
        let limit = Limit::entries(MAILS_MAX);
        let page = self.store.scan(keys::mail::all(), limit, Direction::Backward).await?;
        let kept = page.entries.iter().map(|entry| {
            let Mail { at_ms, to, subject, body, topic } = model::decode("mail", &entry.value)?;
            Ok(Kept { at: Timestamp::from_millis(at_ms), to, subject, body, topic })
        });
        kept.collect()
    }
}
