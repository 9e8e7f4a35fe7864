//! A stripe: the streams of every column, with an index of where its row groups begin.

use super::bloom::Bloom;
use super::protobuf::Message;
use super::runs::{self, Encoded, Mark};
use super::statistics::Statistics;
use crate::column::{Bytes, Column, Values};
use crate::compress::Codec;
use crate::schema::{Field, Type};
use crate::value::Timestamp;
use crate::varint::{put_wide, zigzag_wide};
use crate::writer::{Orc, OrcVersion};
use std::collections::BTreeMap;
use std::io;

/// 2015-01-01, from which moments are counted.
const EPOCH_S: i64 = 1_420_070_400;

const PRESENT: u64 = 0;
const DATA: u64 = 1;
const LENGTH: u64 = 2;
const DICTIONARY_DATA: u64 = 3;
const SECONDARY: u64 = 5;
const ROW_INDEX: u64 = 6;
const BLOOM_FILTER_UTF8: u64 = 8;

/// How streams are compressed: in pieces, each with a head of three bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pieces {
    pub(super) codec: Codec,
    pub(super) bytes: usize,
}

impl Pieces {
    /// The stream, and where each piece of it begins.
    pub(super) fn pack(self, raw: &[u8]) -> io::Result<(Vec<u8>, Vec<usize>)> {
        if self.codec == Codec::None {
            return Ok((raw.to_vec(), Vec::new()));
        }
        let (mut out, mut starts) = (Vec::new(), Vec::new());
        for piece in raw.chunks(self.bytes) {
            starts.push(out.len());
            let packed = self.codec.compress(piece)?;
            let (bytes, original) =
                if packed.len() < piece.len() { (&*packed, 0) } else { (piece, 1) };
            let head = (bytes.len() as u32) << 1 | original;
            out.extend(&head.to_le_bytes()[..3]);
            out.extend_from_slice(bytes);
        }
        starts.push(out.len());
        Ok((out, starts))
    }

    /// How a reader of the packed stream finds a mark.
    fn positions(self, mark: &Mark, starts: &[usize], out: &mut Vec<u64>) {
        if self.codec == Codec::None {
            out.push(mark.at as u64);
        } else {
            let start = starts.get(mark.at / self.bytes).or(starts.last());
            out.push(start.copied().unwrap_or(0) as u64);
            out.push((mark.at % self.bytes) as u64);
        }
        out.extend(&mark.skip);
    }
}

/// A stripe's columns as they are written.
pub(super) struct Stripe<'o> {
    options: &'o Orc,
    pieces: Pieces,
    /// The columns by their names, in lower case, that have Bloom filters.
    blooms: &'o [String],
    index: Vec<(u64, u64, Vec<u8>)>,
    data: Vec<(u64, u64, Vec<u8>)>,
    encodings: Vec<Message>,
    pub(super) statistics: Vec<Statistics>,
}

/// A stripe's parts, ready to be written.
pub(super) struct Written {
    pub(super) index: Vec<u8>,
    pub(super) data: Vec<u8>,
    pub(super) footer: Vec<u8>,
}

/// The row groups of a column: where each begins among its places, and among its values.
struct Groups {
    places: Vec<usize>,
    values: Vec<usize>,
}

impl<'o> Stripe<'o> {
    pub(super) fn new(options: &'o Orc, pieces: Pieces, blooms: &'o [String]) -> Stripe<'o> {
        Stripe {
            options,
            pieces,
            blooms,
            index: Vec::new(),
            data: Vec::new(),
            encodings: Vec::new(),
            statistics: Vec::new(),
        }
    }

    pub(super) fn write(
        mut self,
        fields: &[Field],
        columns: &[Column],
        rows: usize,
    ) -> io::Result<(Written, Vec<Statistics>)> {
        let stride = self.options.row_index_stride.max(1);
        let starts: Vec<usize> = (0..rows).step_by(stride).collect();
        // The row itself: column 0.
        let entries: Vec<Message> = starts
            .iter()
            .map(|start| {
                let rows = stride.min(rows - start) as u64;
                Message::default().message(2, &Statistics::of_rows(rows).message())
            })
            .collect();
        self.row_index(0, &entries)?;
        self.encodings.push(Message::default().number(1, 0));
        self.statistics.push(Statistics::of_rows(rows as u64));
        for (field, column) in fields.iter().zip(columns) {
            let bloom = self.blooms.contains(&field.name.to_lowercase());
            self.column(&field.of, column, &starts, bloom)?;
        }
        self.finish()
    }

    fn finish(self) -> io::Result<(Written, Vec<Statistics>)> {
        let mut footer = Message::default();
        let (mut index, mut data) = (Vec::new(), Vec::new());
        for (streams, out) in [(self.index, &mut index), (self.data, &mut data)] {
            for (kind, column, bytes) in streams {
                let stream = Message::default().number(1, kind).number(2, column);
                footer = footer.message(1, &stream.number(3, bytes.len() as u64));
                out.extend(bytes);
            }
        }
        let footer = footer.messages(2, &self.encodings).bytes(3, b"UTC");
        let (footer, _) = self.pieces.pack(&footer.finish())?;
        Ok((Written { index, data, footer }, self.statistics))
    }

    fn row_index(&mut self, column: u64, entries: &[Message]) -> io::Result<()> {
        let index = Message::default().messages(1, entries).finish();
        let (bytes, _) = self.pieces.pack(&index)?;
        self.index.push((ROW_INDEX, column, bytes));
        Ok(())
    }

    /// Adds a stream, and what its row groups' positions have of it.
    fn stream(
        &mut self,
        kind: u64,
        column: u64,
        encoded: &Encoded,
        positions: &mut [Vec<u64>],
    ) -> io::Result<()> {
        let (bytes, starts) = self.pieces.pack(&encoded.bytes)?;
        for (mark, positions) in encoded.marks.iter().zip(positions) {
            self.pieces.positions(mark, &starts, positions);
        }
        self.data.push((kind, column, bytes));
        Ok(())
    }

    /// Writes a column and those below it; `places` are where its row groups begin.
    fn column(
        &mut self,
        of: &Type,
        column: &Column,
        places: &[usize],
        bloom: bool,
    ) -> io::Result<()> {
        let id = self.encodings.len() as u64;
        let groups = Groups::of(column, places);
        let mut positions = vec![Vec::new(); places.len()];
        if column.has_nulls() {
            let present = runs::bits(&column.present, places);
            self.stream(PRESENT, id, &present, &mut positions)?;
        }
        let encoding = self.values(id, of, &column.values, &groups.values, &mut positions)?;
        self.encodings.push(encoding);
        let mut total = Statistics::default();
        let mut entries = Vec::new();
        let mut blooms = Vec::new();
        for (group, positions) in positions.iter().enumerate() {
            let values = groups.range(&groups.values, group, column.len());
            let places = groups.range(&groups.places, group, column.present.len());
            let nulls = column.present.get(places).unwrap_or_default().contains(&false);
            let statistics = Statistics::of(of, &column.values, values.clone(), nulls);
            total.add(&statistics);
            entries
                .push(Message::default().numbers(1, positions).message(2, &statistics.message()));
            if bloom && of.is_primitive() {
                blooms.push(self.bloom(&column.values, of, values));
            }
        }
        self.statistics.push(total);
        self.row_index(id, &entries)?;
        if !blooms.is_empty() {
            let filters = Message::default().messages(1, &blooms).finish();
            let (bytes, _) = self.pieces.pack(&filters)?;
            self.index.push((BLOOM_FILTER_UTF8, id, bytes));
        }
        self.below(of, &column.values, &groups.values)
    }

    fn below(&mut self, of: &Type, values: &Values, starts: &[usize]) -> io::Result<()> {
        match (of, values) {
            (Type::Array(of), Values::List { lengths, element }) => {
                self.column(of, element, &sums(lengths, starts), false)
            }
            (Type::Map(key_type, value_type), Values::Map { lengths, key, value }) => {
                let starts = sums(lengths, starts);
                self.column(key_type, key, &starts, false)?;
                self.column(value_type, value, &starts, false)
            }
            (Type::Struct(fields), Values::Struct(columns)) => {
                let mut pairs = fields.iter().zip(columns);
                pairs.try_for_each(|(field, column)| self.column(&field.of, column, starts, false))
            }
            _ => Ok(()),
        }
    }

    /// Writes the column's own values; answers how they are encoded.
    fn values(
        &mut self,
        id: u64,
        of: &Type,
        values: &Values,
        starts: &[usize],
        positions: &mut [Vec<u64>],
    ) -> io::Result<Message> {
        const DIRECT: u64 = 0;
        let version = self.options.version;
        let numbered = if version == OrcVersion::V0_12 { 2 } else { DIRECT };
        let encoding = |kind: u64| Message::default().number(1, kind);
        let integers =
            |values: &[i64], signed: bool| runs::integers(values, signed, version, starts);
        let wide = |lengths: &[u32]| lengths.iter().map(|n| i64::from(*n)).collect::<Vec<_>>();
        match values {
            Values::Booleans(all) => {
                self.stream(DATA, id, &runs::bits(all, starts), positions)?;
                Ok(encoding(DIRECT))
            }
            Values::Integers(all) if *of == Type::TinyInt => {
                // Checked when they were read: they fit.
                let bytes: Vec<u8> = all.iter().map(|value| *value as u8).collect();
                self.stream(DATA, id, &runs::bytes(&bytes, starts), positions)?;
                Ok(encoding(DIRECT))
            }
            Values::Integers(all) => {
                self.stream(DATA, id, &integers(all, true), positions)?;
                Ok(encoding(numbered))
            }
            Values::Floats(all) => {
                let encoded = raw(all.iter().map(|value| value.to_le_bytes()), starts);
                self.stream(DATA, id, &encoded, positions)?;
                Ok(encoding(DIRECT))
            }
            Values::Doubles(all) => {
                let encoded = raw(all.iter().map(|value| value.to_le_bytes()), starts);
                self.stream(DATA, id, &encoded, positions)?;
                Ok(encoding(DIRECT))
            }
            Values::Decimals(all) => {
                let varint = |value: &i128| {
                    let mut bytes = Vec::new();
                    put_wide(&mut bytes, zigzag_wide(*value));
                    bytes
                };
                self.stream(DATA, id, &raw(all.iter().map(varint), starts), positions)?;
                let scale = match of {
                    Type::Decimal { scale, .. } => i64::from(*scale),
                    _ => 0,
                };
                let scales = integers(&vec![scale; all.len()], true);
                self.stream(SECONDARY, id, &scales, positions)?;
                Ok(encoding(numbered))
            }
            Values::Timestamps(all) => {
                let seconds: Vec<i64> = all.iter().map(seconds).collect();
                let nanos: Vec<i64> = all.iter().map(nanos).collect();
                self.stream(DATA, id, &integers(&seconds, true), positions)?;
                self.stream(SECONDARY, id, &integers(&nanos, false), positions)?;
                Ok(encoding(numbered))
            }
            Values::Bytes(all) => {
                if let Some((words, indexes)) = self.dictionary(of, all) {
                    let size = words.len() as u64;
                    let lengths: Vec<i64> = words.iter().map(|word| word.len() as i64).collect();
                    self.stream(DATA, id, &integers(&indexes, false), positions)?;
                    let lengths = runs::integers(&lengths, false, version, &[]);
                    self.stream(LENGTH, id, &lengths, &mut [])?;
                    let words = raw(words.into_iter(), &[]);
                    self.stream(DICTIONARY_DATA, id, &words, &mut [])?;
                    return Ok(encoding(numbered + 1).number(2, size));
                }
                let lengths: Vec<i64> = all.iter().map(|bytes| bytes.len() as i64).collect();
                self.stream(DATA, id, &raw(all.iter(), starts), positions)?;
                self.stream(LENGTH, id, &integers(&lengths, false), positions)?;
                Ok(encoding(numbered))
            }
            Values::List { lengths, .. } | Values::Map { lengths, .. } => {
                self.stream(LENGTH, id, &integers(&wide(lengths), false), positions)?;
                Ok(encoding(numbered))
            }
            Values::Struct(_) => Ok(encoding(DIRECT)),
        }
    }

    /// The strings that differ, in order, and which each one is; where there are few enough.
    fn dictionary<'b>(&self, of: &Type, all: &'b Bytes) -> Option<(Vec<&'b [u8]>, Vec<i64>)> {
        if *of == Type::Binary || all.len() == 0 {
            return None;
        }
        let most = (self.options.dictionary_key_threshold * all.len() as f64) as usize;
        let mut words: BTreeMap<&[u8], i64> = BTreeMap::new();
        for value in all.iter() {
            words.insert(value, 0);
            if words.len() > most {
                return None;
            }
        }
        for (index, at) in words.values_mut().enumerate() {
            *at = index as i64;
        }
        let indexes = all.iter().filter_map(|value| words.get(value).copied()).collect();
        Some((words.into_keys().collect(), indexes))
    }

    fn bloom(&self, values: &Values, of: &Type, range: std::ops::Range<usize>) -> Message {
        let mut bloom =
            Bloom::new(self.options.row_index_stride, self.options.bloom_false_positives);
        let (skip, take) = (range.start, range.len());
        match values {
            Values::Booleans(all) => {
                all.iter().skip(skip).take(take).for_each(|is| bloom.add_integer((*is).into()));
            }
            Values::Integers(all) => {
                all.iter().skip(skip).take(take).for_each(|value| bloom.add_integer(*value));
            }
            Values::Floats(all) => all.iter().skip(skip).take(take).for_each(|value| {
                bloom.add_integer(f64::from(*value).to_bits() as i64);
            }),
            Values::Doubles(all) => all.iter().skip(skip).take(take).for_each(|value| {
                bloom.add_integer(value.to_bits() as i64);
            }),
            Values::Decimals(all) => all.iter().skip(skip).take(take).for_each(|value| {
                bloom.add_bytes(decimal_text(*value, of).as_bytes());
            }),
            Values::Bytes(all) => {
                all.iter().skip(skip).take(take).for_each(|value| bloom.add_bytes(value));
            }
            Values::Timestamps(all) => all.iter().skip(skip).take(take).for_each(|at| {
                bloom.add_integer(at.seconds * 1000 + i64::from(at.nanos / 1_000_000));
            }),
            _ => {}
        }
        bloom.message()
    }
}

impl Column {
    /// The values that there are.
    fn len(&self) -> usize {
        self.present.iter().filter(|present| **present).count()
    }
}

impl Groups {
    fn of(column: &Column, places: &[usize]) -> Groups {
        let mut counted = 0;
        let mut before = 0;
        let values = places.iter().map(|place| {
            let between = column.present.get(before..*place).unwrap_or_default();
            counted += between.iter().filter(|present| **present).count();
            before = *place;
            counted
        });
        let values = values.collect();
        Groups { places: places.to_vec(), values }
    }

    fn range(&self, starts: &[usize], group: usize, all: usize) -> std::ops::Range<usize> {
        let start = starts.get(group).copied().unwrap_or(all);
        start..starts.get(group + 1).copied().unwrap_or(all)
    }
}

/// How many elements come before each of the lists `starts`.
fn sums(lengths: &[u32], starts: &[usize]) -> Vec<usize> {
    let (mut sum, mut before) = (0, 0);
    let sums = starts.iter().map(|start| {
        let between = lengths.get(before..*start).unwrap_or_default();
        sum += between.iter().map(|length| *length as usize).sum::<usize>();
        before = *start;
        sum
    });
    sums.collect()
}

/// Values as they are, one behind the other.
fn raw(values: impl Iterator<Item = impl AsRef<[u8]>>, starts: &[usize]) -> Encoded {
    let mut encoded = Encoded::default();
    let mark = |encoded: &mut Encoded| {
        encoded.marks.push(Mark { at: encoded.bytes.len(), skip: Vec::new() });
    };
    for (index, value) in values.enumerate() {
        while starts.get(encoded.marks.len()) == Some(&index) {
            mark(&mut encoded);
        }
        encoded.bytes.extend_from_slice(value.as_ref());
    }
    while encoded.marks.len() < starts.len() {
        mark(&mut encoded);
    }
    encoded
}

/// Readers take one off where there are more than 999,999 nanoseconds before 1970: since Java divided
/// milliseconds towards nothing, every writer adds it.
fn seconds(at: &Timestamp) -> i64 {
    let before = at.seconds < 0 && at.nanos > 999_999;
    at.seconds + i64::from(before) - EPOCH_S
}

/// Nanoseconds, less the zeros at their end, and how many these were.
fn nanos(at: &Timestamp) -> i64 {
    let nanos = i64::from(at.nanos);
    if nanos == 0 || nanos % 100 != 0 {
        return nanos << 3;
    }
    let (mut nanos, mut zeros) = (nanos / 100, 1);
    while nanos % 10 == 0 && zeros < 7 {
        nanos /= 10;
        zeros += 1;
    }
    nanos << 3 | zeros
}

/// A decimal as Hive writes it: without zeros at its end.
fn decimal_text(value: i128, of: &Type) -> String {
    let mut scale = match of {
        Type::Decimal { scale, .. } => usize::from(*scale),
        _ => 0,
    };
    let mut value = value;
    while scale > 0 && value % 10 == 0 {
        value /= 10;
        scale -= 1;
    }
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let sign = if value < 0 { "-" } else { "" };
    let point = if scale > 0 { "." } else { "" };
    format!("{sign}{whole}{point}{fraction}")
}
