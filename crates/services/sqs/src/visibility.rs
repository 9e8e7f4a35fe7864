//! DeleteMessage and ChangeMessageVisibility: what receivers do with their receipts.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, VISIBILITY_MAX};
use crate::model::{self, Stored};
use crate::receipt::{Receipt, Which};
use crate::room::{Read, Room};
use crate::standard;
use aws_api::ApiError;
use aws_api::sqs::error;
use foundation::metrics::Unit;
use store::{Batch, Check, Entry, get_one};

impl Room {
    /// Deletes the message; fine where it is gone.
    pub(crate) async fn remove(&self, read: &Read, handle: &str) -> Result<(), ApiError> {
        let receipt = Receipt::parse(handle)?;
        for _ in 0..ATTEMPTS_MAX {
            let Some((entry, message)) = self.of_receipt(read, &receipt).await? else {
                return Ok(());
            };
            if read.name.is_fifo() && !self.holds(&receipt, &message) {
                return Err(errors::value(
                    handle,
                    "ReceiptHandle",
                    "The receipt handle has expired.",
                ));
            }
            let mut batch = unchanged(&entry).delete(entry.key);
            if let Which::Id(id) = receipt.which {
                batch = batch.delete(keys::ready::key(read.id(), message.visible_ms, id));
            }
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                self.measured(read, "NumberOfMessagesDeleted", Unit::Count, 1.0);
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    /// Deletes messages in one commit. What is gone, and in a FIFO queue what is no longer hidden, is
    /// passed over.
    pub(crate) async fn remove_all(&self, read: &Read, handles: &[String]) -> Result<(), ApiError> {
        let receipts: Vec<_> =
            handles.iter().map(|handle| Receipt::parse(handle)).collect::<Result<_, _>>()?;
        for _ in 0..ATTEMPTS_MAX {
            let ours = receipts.iter().filter(|receipt| receipt.queue == read.id());
            let keys: Vec<_> = ours.clone().map(|receipt| key(read, receipt)).collect();
            let found = self.store.get(&keys).await.map_err(unavailable)?;
            let (mut batch, mut removed) = (Batch::new(), 0_u32);
            for (receipt, entry) in ours.zip(found) {
                let Some(entry) = entry else { continue };
                let message: Stored =
                    model::decode("message", &entry.value).map_err(unavailable)?;
                if read.name.is_fifo() && !self.holds(receipt, &message) {
                    continue;
                }
                if let Which::Id(id) = receipt.which {
                    batch = batch.delete(keys::ready::key(read.id(), message.visible_ms, id));
                }
                batch =
                    batch.check(Check::Version(entry.key.clone(), entry.version)).delete(entry.key);
                removed += 1;
            }
            if batch.is_empty() {
                return Ok(());
            }
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                self.measured(read, "NumberOfMessagesDeleted", Unit::Count, f64::from(removed));
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    /// Whether the message is hidden, and the receipt is its last receiver's.
    fn holds(&self, receipt: &Receipt, message: &Stored) -> bool {
        message.token == receipt.token && message.visible_ms > self.now_ms()
    }

    /// Lets the message be received again so many seconds from now.
    pub(crate) async fn postpone(
        &self,
        read: &Read,
        handle: &str,
        seconds: Option<i64>,
    ) -> Result<(), ApiError> {
        let seconds = seconds.ok_or_else(|| errors::missing("VisibilityTimeout"))?;
        if !(0..=VISIBILITY_MAX).contains(&seconds) {
            let reason = format!("Must be between 0 and {VISIBILITY_MAX}, if provided.");
            return Err(errors::value(seconds, "VisibilityTimeout", &reason));
        }
        let receipt = Receipt::parse(handle)?;
        for _ in 0..ATTEMPTS_MAX {
            let now = self.now_ms();
            let gone = || {
                let reason =
                    "Message does not exist or is not available for visibility timeout change.";
                errors::value(handle, "ReceiptHandle", reason)
            };
            let (entry, message) = self.of_receipt(read, &receipt).await?.ok_or_else(gone)?;
            if message.token != receipt.token {
                return Err(gone());
            }
            if message.visible_ms <= now {
                return Err(error::message_not_inflight(""));
            }
            let batch = unchanged(&entry);
            let mut changed = message.clone();
            changed.visible_ms = now + seconds * 1000;
            let batch = match receipt.which {
                Which::Id(id) => {
                    let old = keys::ready::key(read.id(), message.visible_ms, id);
                    standard::put(batch.delete(old), read.id(), &changed)
                }
                Which::Spot(_) => batch.put(entry.key, model::encode(&changed)),
            };
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::contended())
    }

    /// The message that a receipt is of, if it is still there.
    async fn of_receipt(
        &self,
        read: &Read,
        receipt: &Receipt,
    ) -> Result<Option<(Entry, Stored)>, ApiError> {
        // Of the time before a purge; or of another queue, whose messages nobody names here.
        if receipt.queue != read.id() {
            return Ok(None);
        }
        let Some(entry) = get_one(&*self.store, key(read, receipt)).await.map_err(unavailable)?
        else {
            return Ok(None);
        };
        let message = model::decode("message", &entry.value).map_err(unavailable)?;
        Ok(Some((entry, message)))
    }
}

fn key(read: &Read, receipt: &Receipt) -> store::Key {
    match receipt.which {
        Which::Id(id) => keys::message::key(read.id(), id),
        Which::Spot(spot) => keys::line::key(read.id(), spot),
    }
}

fn unchanged(entry: &Entry) -> Batch {
    Batch::new().check(Check::Version(entry.key.clone(), entry.version))
}
