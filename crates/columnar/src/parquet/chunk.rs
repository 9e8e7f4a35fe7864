//! A column of a row group: a dictionary, perhaps, and pages of values.

use super::hybrid;
use super::levels::Slots;
use super::plain::Plain;
use super::schema::Leaf;
use super::thrift::Struct;
use crate::column::Values;
use crate::compress::Codec;
use crate::writer::{Parquet, ParquetCompression, ParquetVersion};
use std::collections::HashMap;
use std::io;
use std::ops::Range;

/// A dictionary that grows larger is given up: `parquet.dictionary.page.size`.
const DICTIONARY_BYTES_MAX: usize = 1024 * 1024;
/// Rows of a page: `parquet.page.row.count.limit`.
const PAGE_ROWS_MAX: usize = 20_000;

const PLAIN: i32 = 0;
const PLAIN_DICTIONARY: i32 = 2;
const RLE: i32 = 3;
const RLE_DICTIONARY: i32 = 8;

/// A column chunk, and what the footer says of it.
pub(super) struct Chunk {
    pub(super) bytes: Vec<u8>,
    /// Before compression, with the pages' heads.
    pub(super) uncompressed: i64,
    meta: Struct,
    dictionary: bool,
    first_data_page: i64,
    statistics: Struct,
}

impl Chunk {
    /// The footer's entry of a chunk that begins at `offset` of the file.
    pub(super) fn entry(self, offset: i64) -> Struct {
        let compressed = self.bytes.len() as i64;
        let mut meta = self.meta.i64(6, self.uncompressed).i64(7, compressed);
        meta = meta.i64(9, offset + self.first_data_page);
        if self.dictionary {
            meta = meta.i64(11, offset);
        }
        let meta = meta.structure(12, self.statistics);
        Struct::default().i64(2, offset).structure(3, meta)
    }
}

pub(super) fn codec(compression: ParquetCompression) -> (Codec, i32) {
    match compression {
        ParquetCompression::Uncompressed => (Codec::None, 0),
        ParquetCompression::Snappy => (Codec::Snappy, 1),
        ParquetCompression::Gzip => (Codec::Gzip, 2),
    }
}

/// The values as pages have them.
enum Body<'v> {
    Booleans(&'v [bool]),
    Plain(&'v Plain),
    /// Indexes, and the bits that each has.
    Indexes(Vec<u32>, u8),
}

pub(super) fn chunk(
    leaf: &Leaf,
    slots: &Slots,
    values: &Values,
    options: &Parquet,
) -> io::Result<Chunk> {
    let plain = Plain::of(values, leaf.physical);
    let mut pages = Pages { leaf, slots, options, out: Vec::new(), uncompressed: 0 };
    let dictionary = match values {
        Values::Booleans(_) => None,
        _ if options.dictionary => Dictionary::of(&plain),
        _ => None,
    };
    let v1 = options.version == ParquetVersion::V1;
    let has_dictionary = dictionary.is_some();
    let (body, encoding) = match (values, dictionary) {
        (Values::Booleans(all), _) => (Body::Booleans(all), PLAIN),
        (_, None) => (Body::Plain(&plain), PLAIN),
        (_, Some(dictionary)) => {
            pages.dictionary(&dictionary, if v1 { PLAIN_DICTIONARY } else { PLAIN })?;
            let entries = dictionary.count.max(1) - 1;
            let body = Body::Indexes(dictionary.indexes, hybrid::width(entries).max(1));
            (body, if v1 { PLAIN_DICTIONARY } else { RLE_DICTIONARY })
        }
    };
    let first_data_page = pages.out.len() as i64;
    pages.data(&body, encoding)?;
    let nulls = slots.definition.iter().filter(|level| **level < leaf.max_definition).count();
    let mut statistics = Struct::default().i64(3, nulls as i64);
    if let Some((min, max)) = &plain.bounds {
        statistics = statistics.bytes(5, max).bytes(6, min);
    }
    let meta = Struct::default()
        .i32(1, leaf.physical.number())
        .i32s(
            2,
            &if has_dictionary && !v1 { vec![PLAIN, RLE, encoding] } else { vec![RLE, encoding] },
        )
        .strings(3, &leaf.path)
        .i32(4, codec(options.compression).1)
        .i64(5, slots.definition.len() as i64);
    Ok(Chunk {
        uncompressed: pages.uncompressed,
        bytes: pages.out,
        meta,
        dictionary: has_dictionary,
        first_data_page,
        statistics,
    })
}

struct Dictionary {
    entries: Vec<u8>,
    count: u32,
    indexes: Vec<u32>,
}

impl Dictionary {
    fn of(plain: &Plain) -> Option<Dictionary> {
        let mut known: HashMap<&[u8], u32> = HashMap::new();
        let mut dictionary = Dictionary { entries: Vec::new(), count: 0, indexes: Vec::new() };
        let mut start = 0;
        for &end in &plain.ends {
            let value = plain.data.get(start..end)?;
            start = end;
            let index = *known.entry(value).or_insert_with(|| {
                dictionary.entries.extend_from_slice(value);
                dictionary.count += 1;
                dictionary.count - 1
            });
            if dictionary.entries.len() > DICTIONARY_BYTES_MAX {
                return None;
            }
            dictionary.indexes.push(index);
        }
        (dictionary.count > 0).then_some(dictionary)
    }
}

struct Pages<'c> {
    leaf: &'c Leaf,
    slots: &'c Slots,
    options: &'c Parquet,
    out: Vec<u8>,
    uncompressed: i64,
}

impl Pages<'_> {
    fn page(&mut self, head: Struct, parts: &[&[u8]], raw: usize) {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let head = head.finish();
        self.uncompressed += (head.len() + raw) as i64;
        self.out.reserve(head.len() + length);
        self.out.extend(head);
        for part in parts {
            self.out.extend_from_slice(part);
        }
    }

    fn dictionary(&mut self, dictionary: &Dictionary, encoding: i32) -> io::Result<()> {
        let packed = codec(self.options.compression).0.compress(&dictionary.entries)?;
        let about = Struct::default().i32(1, dictionary.count as i32).i32(2, encoding);
        let head = head(2, dictionary.entries.len(), packed.len())?.structure(7, about);
        self.page(head, &[&packed], dictionary.entries.len());
        Ok(())
    }

    fn data(&mut self, body: &Body<'_>, encoding: i32) -> io::Result<()> {
        let (mut slot, mut value) = (0, 0);
        loop {
            let (slots, values) = self.next(body, slot, value);
            let end = slots.end;
            self.data_page(body, encoding, slots, values.clone())?;
            slot = end;
            value = values.end;
            if slot >= self.slots.definition.len() {
                return Ok(());
            }
        }
    }

    /// The places and values of a page that begins with these; it ends with the end of a row.
    fn next(&self, body: &Body<'_>, slot: usize, value: usize) -> (Range<usize>, Range<usize>) {
        let page_bytes = usize::try_from(self.options.page_bytes).unwrap_or(usize::MAX);
        let (mut end, mut values, mut rows) = (slot, value, 0);
        while let (Some(definition), Some(repetition)) =
            (self.slots.definition.get(end), self.slots.repetition.get(end))
        {
            if *repetition == 0 {
                let bytes = match body {
                    Body::Booleans(_) => (values - value) / 8,
                    Body::Plain(plain) => plain.start(values) - plain.start(value),
                    Body::Indexes(_, width) => (values - value) * usize::from(*width) / 8,
                };
                if rows >= PAGE_ROWS_MAX || (end > slot && bytes >= page_bytes) {
                    break;
                }
                rows += 1;
            }
            values += usize::from(*definition == self.leaf.max_definition);
            end += 1;
        }
        (slot..end, value..values)
    }

    fn data_page(
        &mut self,
        body: &Body<'_>,
        encoding: i32,
        slots: Range<usize>,
        values: Range<usize>,
    ) -> io::Result<()> {
        let levels = |levels: &[u8], max: u8| match max {
            0 => Vec::new(),
            max => {
                let wide: Vec<u32> = levels
                    .get(slots.clone())
                    .unwrap_or_default()
                    .iter()
                    .map(|l| (*l).into())
                    .collect();
                hybrid::encode(&wide, hybrid::width(max.into()))
            }
        };
        let repetition = levels(&self.slots.repetition, self.leaf.max_repetition);
        let definition = levels(&self.slots.definition, self.leaf.max_definition);
        let data = encoded(body, values.clone());
        let codec = codec(self.options.compression).0;
        let count = slots.len() as i32;
        match self.options.version {
            ParquetVersion::V1 => {
                let mut raw = Vec::with_capacity(data.len() + repetition.len() + 8);
                for (levels, max) in [
                    (&repetition, self.leaf.max_repetition),
                    (&definition, self.leaf.max_definition),
                ] {
                    if max > 0 {
                        raw.extend((levels.len() as u32).to_le_bytes());
                        raw.extend_from_slice(levels);
                    }
                }
                raw.extend(data);
                let packed = codec.compress(&raw)?;
                let about =
                    Struct::default().i32(1, count).i32(2, encoding).i32(3, RLE).i32(4, RLE);
                let head = head(0, raw.len(), packed.len())?.structure(5, about);
                self.page(head, &[&packed], raw.len());
            }
            ParquetVersion::V2 => {
                let packed = codec.compress(&data)?;
                let rows = self.slots.repetition.get(slots.clone()).unwrap_or_default();
                let rows = rows.iter().filter(|level| **level == 0).count();
                let nulls = slots.len() - values.len();
                let about = Struct::default()
                    .i32(1, count)
                    .i32(2, nulls as i32)
                    .i32(3, rows as i32)
                    .i32(4, encoding)
                    .i32(5, definition.len() as i32)
                    .i32(6, repetition.len() as i32)
                    .bool(7, codec != Codec::None);
                let before = definition.len() + repetition.len();
                let raw = before + data.len();
                let head = head(3, raw, before + packed.len())?.structure(8, about);
                self.page(head, &[&repetition, &definition, &packed], raw);
            }
        }
        Ok(())
    }
}

/// A page's head, up to what its kind says.
fn head(kind: i32, raw: usize, packed: usize) -> io::Result<Struct> {
    let size = |size| i32::try_from(size).map_err(|_| io::Error::other("a page of 2 GiB"));
    Ok(Struct::default().i32(1, kind).i32(2, size(raw)?).i32(3, size(packed)?))
}

fn encoded(body: &Body<'_>, values: Range<usize>) -> Vec<u8> {
    match body {
        Body::Booleans(all) => {
            let mut bits = vec![0_u8; values.len().div_ceil(8)];
            let all = all.get(values).unwrap_or_default();
            for (index, _) in all.iter().enumerate().filter(|(_, is)| **is) {
                if let Some(byte) = bits.get_mut(index / 8) {
                    *byte |= 1 << (index % 8);
                }
            }
            bits
        }
        Body::Plain(plain) => {
            let bytes = plain.start(values.start)..plain.start(values.end);
            plain.data.get(bytes).unwrap_or_default().to_vec()
        }
        Body::Indexes(indexes, width) => {
            let mut out = vec![*width];
            out.extend(hybrid::encode(indexes.get(values).unwrap_or_default(), *width));
            out
        }
    }
}
