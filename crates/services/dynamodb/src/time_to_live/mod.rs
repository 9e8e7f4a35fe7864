//! Time to live: items are deleted some time after the moment that one of their attributes names.
//!
//! An index of due times is written with the items ([`rows`]); background work ([`work`]) follows
//! it, so that nobody ever looks for what is due by reading items. Each time that it is enabled, a
//! table begins a new index, which is first filled with the items that are there.
//!
//! Kind `dv`: `account, region, table id, generation, due (seconds)`, then the row's key behind its
//! table's prefix; no value. Lives as long as the item has that due time, or until it is swept.
//! Kind `dw`: `account, region, table id, generation`. Value: [`Index`]. What is to be done with
//! an index; lives as long as that.

mod requests;
mod rows;
mod work;

use foundation::{AccountId, Region};
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Batch, Key, StoreError};

pub(crate) use rows::record;

use crate::stored;
use crate::table::Record;
use crate::value::{Item, Value};

const DUE: Kind = Kind::new(*b"dv");
const INDEX: Kind = Kind::new(*b"dw");

/// What a table's record says of its time to live.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct TimeToLive {
    /// The attribute that names the moment, if it is enabled.
    #[n(0)]
    pub(crate) attribute: Option<String>,
    /// Counts how often it was enabled.
    #[n(1)]
    pub(crate) generation: u32,
    /// When it was last enabled or disabled.
    #[n(2)]
    pub(crate) changed_ms: Option<i64>,
}

/// An index of due times, named by its table and generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IndexName {
    account: AccountId,
    region: Region,
    table_id: u128,
    generation: u32,
}

/// What is to be done with an index.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Index {
    #[n(0)]
    pub(crate) table: String,
    #[n(1)]
    pub(crate) work: Work,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Work {
    /// Items that were there before it are to be entered: those behind this row.
    #[n(0)]
    Fill {
        #[n(0)]
        #[cbor(with = "minicbor::bytes")]
        behind: Option<Vec<u8>>,
    },
    /// It holds all items; what is due is to be deleted.
    #[n(1)]
    Follow,
    /// Nobody needs it any more.
    #[n(2)]
    Sweep,
}

impl IndexName {
    pub(crate) fn of(
        account: &AccountId,
        region: &Region,
        record: &Record,
    ) -> Result<IndexName, StoreError> {
        Ok(IndexName {
            account: *account,
            region: region.clone(),
            table_id: crate::table::id_number(&record.id)?,
            generation: record.ttl.generation,
        })
    }

    fn within(&self, kind: Kind) -> KeyWriter {
        KeyWriter::new(kind)
            .str(self.account.as_str())
            .str(self.region.as_str())
            .u128(self.table_id)
            .u32(self.generation)
    }

    /// Where it stands what is to be done.
    pub(crate) fn key(&self) -> Key {
        self.within(INDEX).finish()
    }

    /// The prefix of all of its rows.
    pub(crate) fn rows(&self) -> Key {
        self.within(DUE).finish()
    }

    fn read(key: &[u8]) -> Result<IndexName, StoreError> {
        let malformed =
            |_| StoreError::Malformed { what: "time-to-live index", reason: "bad names" };
        let mut reader = KeyReader::new(key, INDEX)?;
        let name = IndexName {
            account: AccountId::parse(&reader.str()?).map_err(malformed)?,
            region: Region::parse(&reader.str()?).map_err(malformed)?,
            table_id: reader.u128()?,
            generation: reader.u32()?,
        };
        reader.end()?;
        Ok(name)
    }
}

/// Adds that the table's index, if it has one, is to be swept.
pub(crate) fn sweep(
    batch: Batch,
    account: &AccountId,
    region: &Region,
    record: &Record,
) -> Result<Batch, StoreError> {
    if record.ttl.attribute.is_none() {
        return Ok(batch);
    }
    let index = Index { table: record.name.clone(), work: Work::Sweep };
    Ok(batch.put(IndexName::of(account, region, record)?.key(), stored::encode(&index)))
}

/// The second after which the item is to be deleted, if its attribute names one: a number, of which
/// whole seconds count.
fn due(item: &Item, attribute: &str) -> Option<i64> {
    let Some(Value::N(number)) = item.get(attribute) else { return None };
    let (negative, coefficient, exponent) = number.parts();
    if negative {
        return None;
    }
    let power = 10u128.checked_pow(u32::from(exponent.unsigned_abs()));
    let seconds = match (power, exponent >= 0) {
        (Some(power), true) => coefficient.checked_mul(power)?,
        (Some(power), false) => coefficient / power,
        (None, true) => return None,
        (None, false) => 0,
    };
    i64::try_from(seconds).ok()
}

/// The key of an index's row.
fn due_key(rows: &[u8], due: i64, row_tail: &[u8]) -> Key {
    // As `KeyWriter::i64` has it.
    let place = (due as u64) ^ (1 << 63);
    [rows, &place.to_be_bytes(), row_tail].concat().into()
}

/// The due time and the rest of a row's key.
fn read_due<'a>(rows: &[u8], key: &'a [u8]) -> Option<(i64, &'a [u8])> {
    let (place, row_tail) = key.get(rows.len()..)?.split_first_chunk()?;
    Some(((u64::from_be_bytes(*place) ^ (1 << 63)) as i64, row_tail))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Number;
    use proptest::prelude::*;

    #[test]
    fn only_numbers_name_a_second() {
        let of = |value: Value| due(&[("ttl".to_owned(), value)].into(), "ttl");
        let number = |text: &str| of(Value::N(Number::parse(text).unwrap()));
        for (text, second) in [
            ("1795000000", Some(1_795_000_000)),
            ("1795000000.9", Some(1_795_000_000)),
            ("1.795e9", Some(1_795_000_000)),
            ("1e-100", Some(0)),
            ("0", Some(0)),
            ("-1", None),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("1e100", None),
        ] {
            assert_eq!(number(text), second, "{text}");
        }
        assert_eq!(of(Value::S("1795000000".to_owned())), None);
        assert_eq!(due(&Item::new(), "ttl"), None);
    }

    proptest! {
        #[test]
        fn rows_sort_by_due_time_and_read_back(a in any::<i64>(), b in any::<i64>(), tail: Vec<u8>) {
            let (key_a, key_b) = (due_key(b"p", a, &tail), due_key(b"p", b, &tail));
            prop_assert_eq!(read_due(b"p", &key_a), Some((a, &tail[..])));
            prop_assert_eq!(key_a.cmp(&key_b), a.cmp(&b));
        }
    }
}
