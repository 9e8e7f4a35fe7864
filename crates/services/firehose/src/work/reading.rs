//! Records out of lanes.

use crate::chunk::Chunk;
use crate::keys;
use crate::record::Record;
use store::{Direction, Entry, Limit, Store, StoreError};

/// Read at a time.
const PAGE: Limit = Limit { entries: 1_000, bytes: 4 * 1024 * 1024 };

pub(super) fn chunk_of(entry: &Entry) -> Result<Chunk, StoreError> {
    Chunk::parse(entry.value.clone())
}

/// All records of a lane up to the chunk `through`, it included.
pub(super) async fn read(
    store: &dyn Store,
    prefix: &[u8],
    through: &[u8],
) -> Result<Vec<Record>, StoreError> {
    let mut records = Vec::new();
    let mut rest = Some(keys::up_to(prefix, through));
    while let Some(range) = rest.take() {
        let page = store.scan(range, PAGE, Direction::Forward).await?;
        for entry in page.entries {
            let malformed = StoreError::Malformed { what: "Firehose key", reason: "too short" };
            let place = keys::place(&entry.key).ok_or(malformed)?;
            records.extend(chunk_of(&entry)?.records(place)?);
        }
        rest = page.next;
    }
    Ok(records)
}
