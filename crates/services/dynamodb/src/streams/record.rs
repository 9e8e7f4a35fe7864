//! A change as it is kept: in a shard of a stream, and on its way to a Kinesis stream.
//!
//! ```text
//! change = format (1 byte: 1)  flags (1 byte)  moment (8 bytes: milliseconds since the epoch)
//!          images: each a length (4 bytes) and an item's row (crate::item_format)
//! flags  = event in bits 0–1 (0 INSERT, 1 MODIFY, 2 REMOVE), bit 2: by time to live,
//!          bit 3: the item's key follows, bit 4: the old image does, bit 5: the new one does
//! ```
//!
//! Numbers are big-endian. The key stands by itself only where no image does, as those hold it.

use bytes::{BufMut, Bytes, BytesMut};
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use store::StoreError;

use crate::intent::Image;
use crate::item_format;
use crate::key_schema::KeySchema;
use crate::value::{Item, item_size};
use crate::write_path::{Author, Change, Moment, Old};

const FORMAT: u8 = 1;
const BY_TIME_TO_LIVE: u8 = 1 << 2;
const HAS_KEY: u8 = 1 << 3;
const HAS_OLD: u8 = 1 << 4;
const HAS_NEW: u8 = 1 << 5;

/// What of a changed item is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum View {
    #[n(0)]
    KeysOnly,
    #[n(1)]
    NewImage,
    #[n(2)]
    OldImage,
    #[n(3)]
    NewAndOldImages,
}

impl View {
    fn has_old(self) -> bool {
        matches!(self, View::OldImage | View::NewAndOldImages)
    }

    fn has_new(self) -> bool {
        matches!(self, View::NewImage | View::NewAndOldImages)
    }
}

/// What was done to the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    Insert,
    Modify,
    Remove,
}

/// A change as it was kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Kept {
    pub(crate) event: Event,
    pub(crate) by_time_to_live: bool,
    pub(crate) at: Timestamp,
    pub(crate) key: Item,
    pub(crate) old: Option<Item>,
    pub(crate) new: Option<Item>,
}

impl Kept {
    /// Bytes of the key and the images, as AWS counts items.
    pub(crate) fn size(&self) -> usize {
        let images = [&self.old, &self.new].into_iter().flatten();
        item_size(&self.key) + images.map(item_size).sum::<usize>()
    }
}

/// The change as it is to be kept; nothing if there is none.
pub(crate) fn keep(change: &Change<'_>, view: View, moment: &Moment) -> Option<Bytes> {
    let Old::Read(old) = change.old else {
        debug_assert!(false, "a table with a stream has its old images read");
        return None;
    };
    let event = match (old, change.new) {
        (None, Some(_)) => Event::Insert,
        (Some(_), Some(_)) => Event::Modify,
        (Some(_), None) => Event::Remove,
        (None, None) => return None,
    };
    let old_row = old.filter(|_| view.has_old()).map(|old| &old.entry.value);
    let new_row = change.new.filter(|_| view.has_new()).map(|new: &Image| &new.row);
    let key = match (old_row, new_row, old.map(|old| old.item).or(change.new.map(|n| &n.item))) {
        (None, None, Some(item)) => {
            Some(item_format::encode(&change.table.record.keys.key_of(item)).0)
        }
        _ => None,
    };
    Some(encode(event, moment, key.as_ref(), old_row, new_row))
}

fn encode(
    event: Event,
    moment: &Moment,
    key: Option<&Bytes>,
    old: Option<&Bytes>,
    new: Option<&Bytes>,
) -> Bytes {
    let flag = |set: bool, bit: u8| if set { bit } else { 0 };
    let flags = match event {
        Event::Insert => 0,
        Event::Modify => 1,
        Event::Remove => 2,
    } | flag(moment.author == Author::TimeToLive, BY_TIME_TO_LIVE)
        | flag(key.is_some(), HAS_KEY)
        | flag(old.is_some(), HAS_OLD)
        | flag(new.is_some(), HAS_NEW);
    let images = [key, old, new];
    let length: usize = images.iter().flatten().map(|row| 4 + row.len()).sum();
    let mut out = BytesMut::with_capacity(10 + length);
    out.put_u8(FORMAT);
    out.put_u8(flags);
    out.put_i64(moment.now.as_millis());
    for row in images.into_iter().flatten() {
        // Items are bounded far below 4 GiB.
        out.put_u32(row.len() as u32);
        out.put_slice(row);
    }
    out.freeze()
}

/// When the change was made, without decoding the rest.
pub(crate) fn moment_of(value: &[u8]) -> Result<Timestamp, StoreError> {
    let moment = value.get(2..10).and_then(|bytes| bytes.first_chunk());
    let moment = moment.ok_or(malformed("too short"))?;
    Ok(Timestamp::from_millis(i64::from_be_bytes(*moment)))
}

/// The change that was kept of an item of a table with this key.
pub(crate) fn decode(keys: &KeySchema, value: &Bytes) -> Result<Kept, StoreError> {
    let at = moment_of(value)?;
    let [FORMAT, flags, ..] = value[..] else { return Err(malformed("an unknown format")) };
    let mut rest = value.slice(10..);
    let mut image = |bit: u8| -> Result<Option<Item>, StoreError> {
        if flags & bit == 0 {
            return Ok(None);
        }
        let length = rest.first_chunk().ok_or(malformed("too short"))?;
        let length = u32::from_be_bytes(*length) as usize;
        if rest.len() - 4 < length {
            return Err(malformed("too short"));
        }
        let row = rest.slice(4..4 + length);
        rest = rest.slice(4 + length..);
        item_format::decode(&row).map(Some)
    };
    let (key, old, new) = (image(HAS_KEY)?, image(HAS_OLD)?, image(HAS_NEW)?);
    if !rest.is_empty() {
        return Err(malformed("bytes left over"));
    }
    let key = match (key, new.as_ref().or(old.as_ref())) {
        (Some(key), _) => key,
        (None, Some(image)) => keys.key_of(image),
        (None, None) => return Err(malformed("no key")),
    };
    let event = match flags & 3 {
        0 => Event::Insert,
        1 => Event::Modify,
        2 => Event::Remove,
        _ => return Err(malformed("an unknown event")),
    };
    Ok(Kept { event, by_time_to_live: flags & BY_TIME_TO_LIVE != 0, at, key, old, new })
}

fn malformed(reason: &'static str) -> StoreError {
    StoreError::Malformed { what: "record of a stream", reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key_schema::{KeyAttribute, KeyType};
    use crate::value::Value;
    use proptest::prelude::*;

    fn schema() -> KeySchema {
        KeySchema { hash: KeyAttribute { name: "pk".to_owned(), kind: KeyType::S }, range: None }
    }

    fn image() -> impl Strategy<Value = Option<Item>> {
        proptest::option::of("[a-c]{0,3}").prop_map(|text| {
            text.map(|text| {
                [("pk", "x".to_owned()), ("v", text)]
                    .map(|(name, text)| (name.to_owned(), Value::S(text)))
                    .into()
            })
        })
    }

    proptest! {
        #[test]
        fn what_is_kept_reads_back(old in image(), new in image(), ms: i64, ttl: bool, event in 0..3u8) {
            let event = [Event::Insert, Event::Modify, Event::Remove][usize::from(event)];
            let author = if ttl { Author::TimeToLive } else { Author::Caller };
            let moment = Moment { now: Timestamp::from_millis(ms), author };
            let key: Item = [("pk".to_owned(), Value::S("x".to_owned()))].into();
            let row = |item: &Option<Item>| item.as_ref().map(|item| item_format::encode(item).0);
            let alone = (old.is_none() && new.is_none()).then(|| item_format::encode(&key).0);
            let (old_row, new_row) = (row(&old), row(&new));
            let value = encode(event, &moment, alone.as_ref(), old_row.as_ref(), new_row.as_ref());
            prop_assert_eq!(moment_of(&value).unwrap(), moment.now);
            let kept = Kept { event, by_time_to_live: ttl, at: moment.now, key, old, new };
            prop_assert_eq!(decode(&schema(), &value).unwrap(), kept);
            // Cut short anywhere, it is refused.
            for length in 0..value.len() {
                prop_assert!(decode(&schema(), &value.slice(..length)).is_err());
            }
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = decode(&schema(), &Bytes::from(bytes));
        }
    }
}
