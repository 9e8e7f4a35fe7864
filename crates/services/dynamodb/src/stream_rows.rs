//! What a table's stream makes of a change: a record, appended to the shard of the item's
//! partition key in the change's own commit.

use store::Batch;

use crate::key_schema::hash_in_row;
use crate::streams::record::keep;
use crate::write_path::{Change, Moment};

/// Appends the change's record to the table's stream.
pub(crate) fn record(batch: Batch, change: &Change<'_>, moment: &Moment) -> Batch {
    let table = change.table;
    let Some(open) = &table.record.streaming.open else { return batch };
    let Some(prefix) = shard_of(&table.stream_shards, hash_in_row(&table.rows, &change.row)) else {
        return batch;
    };
    match keep(change, open.view, moment) {
        Some(value) => batch.append(prefix.clone(), value),
        None => batch,
    }
}

/// The one of `shards`, which part all hashes in equal stretches, that a hash belongs to.
fn shard_of<T>(shards: &[T], hash: u64) -> Option<&T> {
    // Below the number of shards, as the hash is below 2^64.
    shards.get(((u128::from(hash) * shards.len() as u128) >> 64) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_part_all_hashes_in_equal_stretches() {
        let shards = [0, 1, 2, 3];
        let quarter = 1u64 << 62;
        for (hash, shard) in
            [(0, 0), (quarter - 1, 0), (quarter, 1), (2 * quarter, 2), (u64::MAX, 3)]
        {
            assert_eq!(shard_of(&shards, hash), Some(&shard));
        }
        assert_eq!(shard_of(&[7], u64::MAX), Some(&7));
        assert_eq!(shard_of::<u8>(&[], 1), None);
    }
}
